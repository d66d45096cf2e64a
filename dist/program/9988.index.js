export const id = 9988;
export const ids = [9988];
export const modules = {

/***/ 59988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkProvisionApprovals: () => (/* binding */ checkProvisionApprovals)
/* harmony export */ });
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31005);

/**
 * Makes sure that enough people approved what `apply` or `destroy` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
async function checkProvisionApprovals(action) {
    const { inputs } = action;
    const { command, environment } = inputs;
    if (command !== 'apply' && command !== 'destroy')
        return undefined;
    return (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .checkApprovals */ .D)({
        ...action,
        what: `${command} of ${environment}`,
        folder: inputs.directory.absolute,
        environment: inputs['github-environment'] ?? environment,
    });
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
