export const id = 6926;
export const ids = [6926];
export const modules = {

/***/ 96926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/** The cluster is connected and grants what a deploy needs, or this would not run: there is nothing else to do. */
function check({ context, target }) {
    const { cluster, release, namespace } = target;
    const sentence = `${cluster} can be reached and lets this job deploy ${release} to ${namespace}`;
    context.log.line(sentence);
    context.summary.add({ kind: 'paragraph', text: `${sentence}.` });
    return Promise.resolve({ changed: false });
}


/***/ })

};
