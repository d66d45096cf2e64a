export const id = 8461;
export const ids = [8461];
export const modules = {

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClusterApprovals: () => (/* binding */ checkClusterApprovals),
/* harmony export */   nameTarget: () => (/* binding */ nameTarget)
/* harmony export */ });
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31005);

/**
 * Makes sure that enough people approved what `apply` or `delete` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
async function checkClusterApprovals(action) {
    const { inputs, context } = action;
    const { command } = inputs;
    if (command !== 'apply' && command !== 'delete')
        return undefined;
    return (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .checkApprovals */ .D)({
        ...action,
        what: `${command} of ${nameTarget(inputs)}`,
        folder: context.workspace,
        environment: inputs['github-environment'],
    });
}
/** What the run is about, as far as the inputs say it. */
function nameTarget(inputs) {
    const { 'config-file': file, 'stack-name': stack, 'cluster-name': cluster } = inputs;
    if (inputs.command !== 'check' && file !== undefined)
        return file.relative;
    return stack === undefined || inputs.command === 'check' ? `cluster ${cluster ?? ''}` : `stack ${stack}`;
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
