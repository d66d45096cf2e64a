export const id = 6103;
export const ids = [6103];
export const modules = {

/***/ 6103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outlineJson: () => (/* binding */ outlineJson)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/**
 * Outlines a file in Terraform's JSON syntax, with the YAML parser, which reports offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
function outlineJson(text, labelCounts) {
    const { contents } = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: false });
    return listMaps(contents).flatMap((map) => listPairs(map).flatMap((pair) => {
        const type = readKey(pair);
        return listBlocks(pair, type, (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(labelCounts, type) ?? 0, []);
    }));
}
function listBlocks(pair, type, labelsLeft, labels) {
    const maps = listMaps(pair.value);
    if (labelsLeft > 0) {
        return maps.flatMap((map) => listPairs(map).flatMap((inner) => listBlocks(inner, type, labelsLeft - 1, [...labels, readKey(inner)])));
    }
    return maps.map((map) => ({
        type,
        labels,
        start: readStart(pair),
        end: map.range?.[1] ?? readStart(pair),
        attributes: listPairs(map).map(toAttribute),
        // Only the schema knows whether a property is a block, so each object counts as one.
        blocks: listPairs(map).flatMap((inner) => listBlocks(inner, readKey(inner), 0, [])),
    }));
}
function toAttribute(pair) {
    const start = readStart(pair);
    const range = isNode(pair.value) ? pair.value.range : undefined;
    return { name: readKey(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } };
}
function listMaps(value) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value))
        return [value];
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) ? value.items.flatMap(listMaps) : [];
}
function listPairs(map) {
    return map.items.filter((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isPair)(item));
}
function readKey({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
}
function readStart({ key }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? (key.range?.[0] ?? 0) : 0;
}
function isNode(value) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(value);
}


/***/ })

};
