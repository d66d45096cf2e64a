export const id = 3929;
export const ids = [3929];
export const modules = {

/***/ 33929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warnAboutNumbers: () => (/* binding */ warnAboutNumbers)
/* harmony export */ });
/* harmony import */ var _helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17278);
/* harmony import */ var _helm_values_printed_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20561);


/** More of them have the same fault. */
const mostWarnings = 10;
/**
 * Warns about numbers that reach the objects of a release as nobody wrote them, each at its line.
 * @returns the warnings
 */
async function warnAboutNumbers({ context, target }, numbers, manifests) {
    const objects = (await Promise.all(manifests.map(_helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObjects */ .MB))).flat();
    const misprints = (0,_helm_values_printed_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .findMisprints */ .$1)(numbers, objects);
    const shown = misprints
        .slice(0, mostWarnings)
        .map((each) => ({ text: (0,_helm_values_printed_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .explainMisprint */ .sm)(each, target.namespace), ...each }));
    for (const { text, at } of shown)
        context.log.warning(text, at);
    const more = misprints.length - shown.length;
    const rest = more > 0 ? [`${more} more numbers of values files arrive with an exponent.`] : [];
    for (const text of rest)
        context.log.warning(text);
    return [...shown.map(({ text }) => text), ...rest];
}


/***/ })

};
