export const id = 7979;
export const ids = [7979];
export const modules = {

/***/ 77979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   warnAboutEndingObjects: () => (/* binding */ warnAboutEndingObjects)
/* harmony export */ });
/* harmony import */ var _kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35093);
/* harmony import */ var _helm_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);


/**
 * Warns about objects of a deployed release that were being deleted before, and still are: Helm changes them without noticing, and
 * they disappear once their finalizers are removed.
 */
async function warnAboutEndingObjects({ context, target: { client, namespace } }, existing) {
    for (const { found, path, ...object } of existing) {
        if (found?.metadata.deletionTimestamp === undefined || path === undefined)
            continue;
        const live = await client.find(path).catch(() => undefined);
        if (live?.metadata.deletionTimestamp === undefined || live.metadata.uid !== found.metadata.uid)
            continue;
        const name = (0,_helm_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)({ ...object, path }, namespace);
        const waits = (0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_0__/* .formatFinalizers */ .Bp)(live.metadata.finalizers ?? []);
        context.log.warning(`${name} was already being deleted before this deploy, and still is (${waits}): it will disappear from the release. Deploy again once it is gone.`);
    }
}


/***/ })

};
