export const id = 3550;
export const ids = [3550];
export const modules = {

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91919);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74064);




/** Lists the revisions that the cluster keeps. */
async function history({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const table = buildHistoryTable(revisions);
    context.log.line(`${release} in ${namespace} of ${cluster}`);
    for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTextTable */ .D)(table))
        context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTextTable */ .K)(table));
    const entries = await Promise.all(revisions.map(toHistoryEntry));
    return { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .toRevisionOutputs */ .ps)(revisions), changed: false, history: entries };
}
function buildHistoryTable(revisions) {
    return {
        header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
        rows: revisions.map((release) => [
            String(release.version),
            release.info.status,
            (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDeployTime */ .E3)(release),
            (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChart */ .YW)(release),
            release.chart?.metadata?.appVersion ?? '',
            // For a failure, Helm's description has several lines.
            release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
        ]),
    };
}
async function toHistoryEntry(release) {
    const { name, version, appVersion } = release.chart?.metadata ?? {};
    return {
        revision: release.version,
        status: release.info.status,
        deployed: (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeployTime */ .oI)(release)?.toISOString(),
        chart: name,
        'chart-version': version,
        'app-version': appVersion,
        images: await (0,_helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .listImages */ .v8)(release),
        description: release.info.description,
    };
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatTextTable),
/* harmony export */   K: () => (/* binding */ renderTextTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Aligned lines for a log. The last column takes the rest of the line. */
function formatTextTable({ header, rows }) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
    return all.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function renderTextTable({ header, rows }) {
    return { kind: 'table', header: header.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV), rows: rows.map((cells) => cells.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)) };
}


/***/ })

};
