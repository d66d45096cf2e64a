export const id = 4390;
export const ids = [4390];
export const modules = {

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
function input(kind, options) {
    return { ...options, kind };
}
function accept(value) {
    return { ok: true, value };
}
function reject(rule, hint) {
    return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint };
}


/***/ })

};
