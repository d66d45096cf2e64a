export const id = 5487;
export const ids = [5487];
export const modules = {

/***/ 25487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReleaseApprovals: () => (/* binding */ checkReleaseApprovals),
/* harmony export */   findCheckouts: () => (/* binding */ findCheckouts)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94979);
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31005);
/* harmony import */ var _releases_planned_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84856);



/**
 * Makes sure that enough people approved what `deploy`, `rollback` or `uninstall` is about to do. `sweep` deletes previews alone.
 * @returns who approved, as sentences
 * @throws ActionError as `requireApprovals`
 */
async function checkReleaseApprovals(run) {
    const { command, environment, 'require-approvals': required } = run.inputs;
    if (required === 0 || (command !== 'deploy' && command !== 'rollback' && command !== 'uninstall'))
        return [];
    const releases = (0,_releases_planned_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planReleases */ ._)(run.inputs);
    const names = releases.map(({ label, inputs }) => inputs.release ?? label).join(', ');
    const folders = findCheckouts(run.inputs, releases);
    const sentences = [];
    for (const folder of folders.size === 0 ? [undefined] : folders) {
        const sentence = await (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkApprovals */ .D)({
            ...run,
            what: `${command} of ${names}${environment === undefined ? '' : ` in ${environment}`}`,
            folder,
            environment: run.inputs['github-environment'] ?? environment,
        });
        if (sentence !== undefined)
            sentences.push(sentence);
    }
    return [...new Set(sentences)];
}
/**
 * The checkouts that hold what is about to be deployed: charts, values and the list of releases can come from different ones, also
 * below the workspace. A path outside of every checkout stands for itself.
 */
function findCheckouts({ releases: list }, releases) {
    const files = releases.flatMap(({ inputs: { chart, values } }) => [
        ...(chart?.kind === 'path' ? [chart.absolute] : []),
        ...values.map(({ absolute }) => absolute),
    ]);
    const all = [...files, ...(list?.file === undefined ? [] : [list.file.absolute])];
    return new Set(all.map((file) => (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findTop */ .l)(file) ?? file));
}


/***/ }),

/***/ 84856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planReleases)
/* harmony export */ });
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43812);

/** The releases of a step, in the order of the list. Without `releases` there is one, stated by the inputs themselves. */
function planReleases(inputs) {
    const { releases } = inputs;
    if (releases === undefined)
        return [{ label: inputs.release ?? '', needs: [], inputs }];
    return (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyReleases */ .L)(releases.entries, inputs.namespace).map(({ entry, label, needs }) => ({
        label,
        // One can be named in two ways.
        needs: [...new Set(needs.flatMap(({ found }) => found.slice(0, 1)))],
        inputs: {
            ...inputs,
            ...entry.values,
            image: entry.values.image ?? (entry.takesImage ? inputs.image : undefined),
            releases: undefined,
        },
    }));
}


/***/ }),

/***/ 31005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkApprovals)
/* harmony export */ });
/**
 * As `requireApprovals`, which is loaded only if approvals are required.
 * @returns who approved, as a sentence; undefined if no approvals are required
 */
async function checkApprovals(request) {
    if (request.inputs['require-approvals'] === 0)
        return undefined;
    const { requireApprovals } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 30948));
    return requireApprovals(request);
}


/***/ })

};
