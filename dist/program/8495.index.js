export const id = 8495;
export const ids = [8495];
export const modules = {

/***/ 71909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ readFieldCodes),
/* harmony export */   IP: () => (/* binding */ readErrorMessage),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   lv: () => (/* binding */ readErrorStatus),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
function readErrorStatus(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorStatus(error.cause);
    return readResponse(error)?.status;
}
/** GitHub's own error message; undefined if there is none. */
function readErrorMessage(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorMessage(error.cause);
    const data = readResponse(error)?.data;
    return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each invalid field (422), for example `already_exists`. */
function readFieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readFieldCodes(error.cause);
    const data = readResponse(error)?.data;
    if (!hasMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function decideRetry(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = readResponse(error);
    // Without a response the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = readLimitEnd(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that people see. `what` is method and path of the request. */
function toGitHubError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = readResponse(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = readErrorMessage(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return createRateLimitError(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return createForbiddenError(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error });
}
function createRateLimitError(error, what, said) {
    const waitMs = readLimitEnd(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
        hint: `Re-run ${until}.`,
        cause: error,
    });
}
/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error, what, said) {
    const accepted = readResponse(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and has the required permission.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
        cause: error,
    });
}
/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name the permission. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function findPermission(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error) {
    const answer = readResponse(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '');
}
function readLimitEnd(error, now) {
    const headers = readResponse(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function readResponse(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function hasMessage(data) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string';
}
function readFieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return hasMessage(error) ? [error.message] : [];
    });
}
function formatStatus(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 72190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFetch: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var _actions_http_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65889);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50734);
/** HTTP through the proxy of the environment. Loads undici: import this file only where something is sent. */


/** A request without a response in this time is lost; GitHub itself gives up after 10 seconds. */
const answerMs = 60_000;
/**
 * A `fetch` for the host of `address`. Unlike Node's own, it uses the proxy that `HTTPS_PROXY` and `NO_PROXY` define for
 * this host.
 */
function createFetch(address) {
    const dispatcher = new _actions_http_client__WEBPACK_IMPORTED_MODULE_0__.HttpClient().getAgentDispatcher(address);
    return (url, options) => {
        const signals = [options.signal, AbortSignal.timeout(answerMs)].filter((signal) => signal instanceof AbortSignal);
        const signal = AbortSignal.any(signals);
        return (0,undici__WEBPACK_IMPORTED_MODULE_1__.fetch)(url, { ...options, signal, ...(dispatcher === undefined ? {} : { dispatcher }) });
    };
}


/***/ }),

/***/ 88495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit),
/* harmony export */   requestAttempts: () => (/* binding */ requestAttempts)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1743);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17589);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71909);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72190);
/**
 * The client of `@actions/github` with our options and hooks. It loads the REST plugins and undici: import this file only
 * where GitHub is called, and without GITHUB_EVENT_PATH, whose file the package reads at its import.
 */




/** Without it GitHub answers with its latest version. */
const apiVersion = '2022-11-28';
const requestAttempts = 4;
/** A rate limit that lasts longer is not waited for: the run fails and says when it ends. */
const longestWaitMs = 60_000;
/** A client whose requests are authenticated, versioned, redacted, retried, and fail with ActionErrors. Sends nothing yet. */
function createOctokit(options) {
    const { apiUrl, token, signal, logDebug, redact } = options;
    const octokit = new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq((0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, {
        baseUrl: apiUrl,
        userAgent: 'eks-actions',
        // The default fetch takes its proxy from the environment when the module is loaded, and never times out.
        request: { fetch: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__.createFetch)(apiUrl), signal },
        log: { debug: logDebug, info: logDebug, warn: logDebug, error: logDebug },
    }));
    // Hooks run outwards from the request: what is registered last comes first, and once for all attempts.
    octokit.hook.wrap('request', async (send, request) => {
        const name = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`;
        return sendWithRetries(async () => send(request), name, options);
    });
    octokit.hook.before('request', (request) => {
        request.headers['x-github-api-version'] = apiVersion;
        redactTexts(request, redact);
    });
    return octokit;
}
/** @throws ActionError of `toGitHubError`; the reason of the signal when the run was cancelled */
async function sendWithRetries(send, name, { signal, onRetry, sleep }) {
    try {
        return await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .retry */ .L)(send, {
            attempts: requestAttempts,
            baseMs: 500,
            maxMs: longestWaitMs,
            signal,
            shouldRetry: (error) => (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRetry */ .tE)(error, { now: Date.now(), longestWaitMs }),
            onRetry: (attempt) => {
                onRetry(name, attempt);
            },
            ...(sleep === undefined ? {} : { sleep }),
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw (0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toGitHubError */ .Lg)(error, name);
    }
}
/** The fields that people write and read; everything else is names and numbers. */
const textFields = ['body', 'title', 'description', 'commit_message', 'message'];
function redactTexts(request, redact) {
    for (const field of textFields) {
        const text = request[field];
        if (typeof text === 'string')
            request[field] = redact(text);
    }
}


/***/ }),

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
async function retry(operation, options) {
    const { random = Math.random, sleep = pause, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= options.attempts || signal?.aborted)
                throw error;
            const verdict = options.shouldRetry(error);
            if (verdict === false || asksTooMuch(verdict, options))
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
}
/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict, { maxMs }) {
    return typeof verdict === 'number' && verdict > maxMs * 3;
}
/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ })

};
