export const id = 2624;
export const ids = [2624];
export const modules = {

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlugin: () => (/* binding */ runPlugin)
/* harmony export */ });
/* harmony import */ var _host_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82887);
/* harmony import */ var _host_plain_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86401);
/* harmony import */ var _host_sink_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47543);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _errors_failure_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98837);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67517);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85788);
/* harmony import */ var _secrets_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67141);








/**
 * Runs a small program for another program: its answer goes to standard output, everything for people to standard error.
 * Exits the process.
 */
async function runPlugin(answer) {
    const environment = (0,_host_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .readJobEnvironment */ .f)();
    // A plain host even in GitHub Actions: masks are commands, and would end up in the output of the calling program.
    const host = (0,_host_plain_host_js__WEBPACK_IMPORTED_MODULE_0__/* .createPlainHost */ .p)(environment, (0,_host_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDescriptorSink */ .T)(2), { name: 'terminal' });
    const secrets = (0,_secrets_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .createSecrets */ .g)(host.mask);
    const log = (0,_log_js__WEBPACK_IMPORTED_MODULE_6__/* .createLog */ .hM)(host, secrets);
    try {
        const text = await answer(process.argv.slice(2), {
            environment,
            log,
            secrets,
            signal: new AbortController().signal,
        });
        (0,_host_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .createFileDescriptorSink */ .T)(1)(text);
        process.exit(_errors_failure_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .exitCodes */ .hS.success);
    }
    catch (thrown) {
        const error = (0,_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .ie)(thrown);
        (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .logFailure */ .H1)(error, log);
        process.exit((0,_errors_failure_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .toExitCode */ .t4)(error.code));
    }
}


/***/ })

};
