export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 86709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openCloudFormationEngine: () => (/* binding */ openCloudFormationEngine)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The engine of a CloudFormation stack. */
function openCloudFormationEngine({ inputs }) {
    const stack = inputs['stack-name'] ?? '';
    return Promise.reject(new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `this version cannot ${inputs.command} the stack ${stack} yet`));
}


/***/ })

};
