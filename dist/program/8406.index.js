export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 68406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postSetup: () => (/* binding */ postSetup)
/* harmony export */ });
/* harmony import */ var _share_archives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97665);

/** Hands the downloads on to later jobs. */
async function postSetup(context) {
    await (0,_share_archives_js__WEBPACK_IMPORTED_MODULE_0__/* .saveArchives */ .x)(context);
}


/***/ })

};
