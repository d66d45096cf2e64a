export const id = 3065;
export const ids = [3065];
export const modules = {

/***/ 63065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   diffFiles: () => (/* binding */ diffFiles)
/* harmony export */ });
/* harmony import */ var _gitops_commit_commit_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82468);
/* harmony import */ var _desired_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76250);
/* harmony import */ var _file_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62978);
/* harmony import */ var _patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30571);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27819);





/** Shows what `release` would commit: in log, summary, comment and a file. */
async function diffFiles(run) {
    const state = await (0,_desired_state_js__WEBPACK_IMPORTED_MODULE_1__/* .openDesiredState */ .g)(run);
    const { edited, parent } = await (0,_gitops_commit_commit_files_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareChange */ .o)(state.repository, await (0,_file_change_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFileChange */ .L)(run, state));
    const patch = await (0,_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .createPatch */ .B)(edited);
    const report = { state, patch, files: edited.length, commit: undefined, changed: edited.length > 0 };
    (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportChange */ .RJ)(run, report);
    await (0,_report_js__WEBPACK_IMPORTED_MODULE_4__/* .upsertDiffComment */ .u3)(run, report);
    return { changed: report.changed, 'previous-sha': parent, 'diff-path': await (0,_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .writePatch */ .C)(patch, run.context) };
}


/***/ })

};
