export const id = 3943;
export const ids = [3943];
export const modules = {

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   T4: () => (/* binding */ isForkWithoutCredentials),
/* harmony export */   nd: () => (/* binding */ forksGetNoCredentials)
/* harmony export */ });
/** Whether the run belongs to a pull request whose branch is in another repository. */
function isFork({ trigger }) {
    return trigger.kind === 'pull-request' && trigger.fork;
}
/** Completes "…: " in messages about what such a run leaves out. */
const forksGetNoCredentials = 'pull requests from forks get no credentials';
/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
function isForkWithoutCredentials(event, { environment }) {
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    return isFork(event) && !credentials;
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KubernetesError),
/* harmony export */   q: () => (/* binding */ parseKubernetesError)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

/** An unsuccessful response of the API server. */
class KubernetesError extends Error {
    name = 'KubernetesError';
    /** HTTP status, or the status in a watch event. */
    status;
    /** Empty if the server gave none. */
    reason;
    retryAfterMs;
    constructor(status, { reason = '', message, details }) {
        super(message ?? `the API server returned ${status}`);
        this.status = status;
        this.reason = reason;
        this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000;
    }
}
/** Parses the body of an error, which is JSON from the API server and anything from a proxy. */
function parseKubernetesError(status, body) {
    try {
        const parsed = JSON.parse(body);
        if ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(parsed))
            return new KubernetesError(status, parsed);
    }
    catch {
        // Reported below as text.
    }
    const text = body.trim().slice(0, 300);
    return new KubernetesError(status, text === '' ? {} : { message: `the server returned ${status}: ${text}` });
}


/***/ })

};
