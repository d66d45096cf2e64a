export const id = 5384;
export const ids = [5384];
export const modules = {

/***/ 35384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkCluster: () => (/* binding */ checkCluster)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** Whether the cluster can be upgraded, and what stands in the way. */
function checkCluster({ inputs }) {
    const name = inputs['cluster-name'] ?? '';
    return Promise.reject(new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `this version cannot check the cluster ${name} yet`));
}


/***/ })

};
