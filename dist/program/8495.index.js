export const id = 8495;
export const ids = [8495];
export const modules = {

/***/ 72190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFetch: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65889);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50734);
/** HTTP through the proxy of the environment. Loads undici: import it only where something is sent. */


/** Without a first byte of an answer in this time a request is lost; GitHub itself gives up after 10 seconds. */
const answerMs = 60_000;
/**
 * A `fetch` for the host of `address`. Node's own knows no proxy; undici's takes the one that `HTTPS_PROXY` and `NO_PROXY`
 * name for it.
 */
function createFetch(address) {
    const dispatcher = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpClient().getAgentDispatcher(address);
    return (url, options) => {
        const signals = [options.signal, AbortSignal.timeout(answerMs)].filter((signal) => signal instanceof AbortSignal);
        const signal = AbortSignal.any(signals);
        return (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(url, { ...options, signal, ...(dispatcher === undefined ? {} : { dispatcher }) });
    };
}


/***/ }),

/***/ 88495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _octokit_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22372);
/* harmony import */ var _octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43973);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72190);
/** Loads Octokit: import it only where something is asked. */



/** Without it GitHub answers as it likes best at the time. */
const apiVersion = '2022-11-28';
function createOctokit({ apiUrl, token, signal, debug, }) {
    const Client = _octokit_core__WEBPACK_IMPORTED_MODULE_1__/* .Octokit */ .E.plugin(_octokit_plugin_paginate_rest__WEBPACK_IMPORTED_MODULE_2__/* .paginateRest */ .ud);
    const octokit = new Client({
        auth: token,
        baseUrl: apiUrl,
        userAgent: 'eks-actions',
        request: { fetch: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_0__.createFetch)(apiUrl), signal },
        log: { debug, info: debug, warn: debug, error: debug },
    });
    octokit.hook.before('request', ({ headers }) => {
        headers['x-github-api-version'] = apiVersion;
    });
    return octokit;
}


/***/ })

};
