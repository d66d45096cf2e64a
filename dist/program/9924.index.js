export const id = 9924;
export const ids = [9924];
export const modules = {

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postPipeline: () => (/* binding */ postPipeline)
/* harmony export */ });
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11866);

/** The post steps of the stages, each with the state that it saved. */
async function postPipeline(context) {
    const groups = context.openOutputGroups(_stages_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$.map(({ name }) => name));
    for (const stage of _stages_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._$) {
        const postStage = await stage.post?.();
        const group = groups.open(stage.name);
        try {
            await postStage?.(group.context);
        }
        finally {
            groups.end(stage.name);
            context.summary.add(...group.blocks);
        }
    }
}


/***/ })

};
