export const id = 6274;
export const ids = [6274];
export const modules = {

/***/ 6274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReleases: () => (/* binding */ renderReleases)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67517);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);
/* harmony import */ var _runner_report_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85788);




const doneWords = {
    deploy: 'deployed',
    diff: 'compared',
    check: 'checked',
    history: 'read',
    status: 'read',
    rollback: 'rolled back',
    uninstall: 'uninstalled',
    sweep: 'swept',
};
/**
 * For the summary of several releases: the result first, then all releases on one timeline, then what each of them reports.
 * @param place the environment, or the cluster if none is set
 */
function renderReleases(results, { command, place }) {
    const ran = results.filter(({ status }) => status !== 'skipped');
    const failed = results.filter(({ status }) => status === 'failed');
    const count = results.filter(({ status }) => status === 'succeeded').length;
    return [
        {
            kind: 'heading',
            level: 3,
            text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(`${place}: ${count} of ${results.length} releases ${doneWords[command]}`),
        },
        {
            kind: 'table',
            header: ['release', 'result', 'time', ''],
            rows: results.map((result) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCode */ .P_)(result.label),
                formatStatus(result, command),
                result.status === 'skipped' ? '' : (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .formatElapsed */ .C7)(result.endedAt - result.startedAt),
                formatOutcome(result),
            ]),
        },
        ...(ran.length === 0 ? [] : [buildTimeline(ran, command)]),
        ...results.flatMap((result) => [
            // The failure of the step is that of the only one that failed.
            ...(result.status === 'failed' && failed.length > 1 ? (0,_runner_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .renderFailure */ .zt)(result.label, result.error) : []),
            ...result.blocks,
        ]),
    ];
}
function formatStatus(result, command) {
    if (result.status === 'failed')
        return '❌ failed';
    if (result.status === 'skipped')
        return 'skipped';
    const isUnchanged = command === 'deploy' && result.outputs.changed === false;
    return isUnchanged ? 'no changes' : doneWords[command];
}
function formatOutcome(result) {
    if (result.status === 'skipped')
        return (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(result.reason);
    if (result.status === 'failed')
        return (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)([result.error.message, ...(0,_runner_report_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listSummaryNotes */ .sx)(result.error)].join(', '));
    const { revision, url } = result.outputs;
    const address = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toOptionalText */ .NX)(url);
    return [
        ...(revision === undefined ? [] : [`revision ${(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toOptionalText */ .NX)(revision) ?? ''}`]),
        ...(address === undefined ? [] : [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLink */ .u3)(address, address)]),
    ].join(', ');
}
function buildTimeline(ran, section) {
    return {
        kind: 'timeline',
        spans: ran.map(({ label, startedAt, endedAt, status }) => ({
            label,
            section,
            startMs: startedAt,
            endMs: endedAt,
            state: status === 'failed' ? 'failed' : 'succeeded',
        })),
    };
}


/***/ })

};
