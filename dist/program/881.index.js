export const id = 881;
export const ids = [881];
export const modules = {

/***/ 881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51848);

/** What the stages themselves have to finish, each with the state that it left. */
async function post(context) {
    const lanes = context.lanes(_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._.map(({ name }) => name));
    for (const stage of _stages_js__WEBPACK_IMPORTED_MODULE_0__/* .stages */ ._) {
        const stagePost = await stage.post?.();
        const lane = lanes.open(stage.name);
        try {
            await stagePost?.(lane.context);
        }
        finally {
            lanes.end(stage.name);
            context.summary.add(...lane.blocks);
        }
    }
}


/***/ })

};
