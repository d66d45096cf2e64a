export const id = 4163;
export const ids = [4163];
export const modules = {

/***/ 31857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ connectForWriting),
/* harmony export */   t: () => (/* binding */ connectToGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13739);
/* harmony import */ var _forks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12445);


/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
async function connectToGitHub({ inputs, event: { repository, apiUrl } }, { log, signal, secrets }) {
    const token = inputs['github-token'];
    if (token === undefined || repository === undefined)
        return undefined;
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}
/** As `connectToGitHub`; undefined also for a pull request from a fork, whose token can only read. */
async function connectForWriting(run, context) {
    return (0,_forks_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(run.event) ? undefined : connectToGitHub(run, context);
}


/***/ }),

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

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82887);

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { repository, log, redact = (text) => text } = options;
    // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
    const { createOctokit, requestAttempts } = await (0,_runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariable */ .z)('GITHUB_EVENT_PATH', () => Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6379), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495)));
    const octokit = createOctokit({
        ...options,
        redact,
        logDebug: log.debug,
        onRetry: (request, { number, waitMs, error }) => {
            const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`;
            log.line(`GitHub: ${request}: ${error.message}; ${next}`);
        },
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        graphql: octokit.graphql,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Creates the comment, updates it, or leaves it if the text is unchanged. Of concurrent runs, the one for the newest commit
 * wins, and one comment remains.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return warnIfRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignature */ .Vi)(comment.marker, comment.commit, comment.run);
        const body = (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignedBody */ .j)(signature, comment.blocks);
        const existing = await findComments(github, comment);
        if (existing.length > 0)
            return reconcile(github, comment, { signature, body }, existing);
        if (comment.ifMissing === 'skip')
            return { kind: 'skipped' };
        const created = await createComment(github, comment.pullRequest, body);
        // A concurrent run may have created one, too: all of them keep the oldest comment and delete the others.
        const all = await findComments(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return reconcile(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether it was deleted; false, after a warning, if the token is not allowed to
 */
async function removeComment(github, comment, log) {
    const result = await warnIfRefused(log, comment.pullRequest, async () => {
        const existing = await findComments(github, comment);
        for (const { id } of existing)
            await deleteComment(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Updates the oldest comment, unless a newer run wrote it, and deletes the others. */
async function reconcile(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await createComment(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isNewerText(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await updateComment(github, kept.id, text))) {
        // Somebody deleted it between our read and our write.
        return reconcile(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await deleteComment(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether the existing text is newer than ours: it describes the current head of the pull request and ours does not, or its
 * run started later.
 */
async function isNewerText(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCurrentHead */ .Sq)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. A comment by another author is never ours. */
async function findComments(github, { marker, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const [comments, author] = await Promise.all([
        github.paginate(route, { ...github.repository, issue_number: pullRequest, per_page: 100 }),
        github.author(),
    ]);
    return comments
        .flatMap(({ id, html_url: url, body = '', user }) => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(body);
        const ours = user?.login.toLowerCase() === author.toLowerCase() && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbout */ .KH)(signature, marker);
        return ours && signature !== undefined ? [{ id, url, body, signature }] : [];
    })
        .sort((one, other) => one.id - other.id);
}
async function createComment({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false if the comment no longer exists */
async function updateComment({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return ignoreMissing(request(route, { ...repository, comment_id: id, body }));
}
async function deleteComment({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await ignoreMissing(request(route, { ...repository, comment_id: id }));
}
async function ignoreMissing(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorStatus */ .lv)(error) === 404)
            return false;
        throw error;
    }
}
/** A missing comment must not fail a run that did its work: the token of a fork is never allowed to write one. */
async function warnIfRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorMessage */ .IP)(error) ?? error.message;
        log.warning(`Could not comment on pull request #${pullRequest} (${why}); the text is in the summary. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ renderSignature),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Vi: () => (/* binding */ createSignature)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside GitHub every run counts as the oldest. */
function createSignature(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function renderSignature({ kind, subject, folder, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    const where = folder === undefined ? '' : ` in ${encodeURIComponent(folder)}`;
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''}${where} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined if the text is not ours. */
function readSignature(text) {
    const groups = signaturePattern.exec(text)?.groups;
    if (groups === undefined)
        return undefined;
    const { run, attempt, folder } = groups;
    try {
        const [kind = '', subject = '', commit = ''] = [groups.kind, groups.subject, groups.commit].map((each = '') => decodeURIComponent(each));
        const place = folder === undefined ? {} : { folder: decodeURIComponent(folder) };
        return { kind, subject, ...place, commit, run: Number(run), attempt: Number(attempt) };
    }
    catch {
        return undefined;
    }
}
const signaturePattern = /^<!-- eks-actions (?<kind>\S+) of (?<subject>\S+)(?: in (?<folder>\S+))? commit=(?<commit>\S*) run=(?<run>\d+) attempt=(?<attempt>\d+) -->(?:\r?\n|$)/;
/** A text without a folder may be that of any: the first run takes it over. */
function isAbout(signature, { kind, subject, folder }) {
    const isSame = signature?.kind === kind && signature.subject === subject;
    return isSame && (signature.folder === undefined || signature.folder === folder);
}
/** Whether `one` was started after `other`. */
function isNewerRun(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}


/***/ }),

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readPullRequestStatus),
/* harmony export */   QT: () => (/* binding */ listMergedPullRequests),
/* harmony export */   Sq: () => (/* binding */ readCurrentHead),
/* harmony export */   g_: () => (/* binding */ findMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71909);

/** The current head commit of a pull request. */
async function readCurrentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch, by merge, squash or rebase. Needs `pull-requests: read`.
 * @param branch counts only what was merged into this branch: anybody may merge into a branch of their own
 * @returns undefined for a commit that was pushed directly
 */
async function findMergedPullRequest({ request, repository }, commit, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at, base }) => merged_at !== null && (branch === undefined || base.ref === branch));
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/**
 * Pull requests that were merged into a branch, the newest first, of the hundred that were changed last. Needs
 * `pull-requests: read`.
 */
async function listMergedPullRequests({ request, repository }, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    return data
        .filter(({ merged_at }) => merged_at !== null)
        .toSorted((a, b) => String(b.merged_at).localeCompare(String(a.merged_at)))
        .map(({ number, head, html_url: url }) => ({ number, head: head.sha, url }));
}
/** Whether a pull request is still open. Needs `pull-requests: read`. */
async function readPullRequestStatus({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   j: () => (/* binding */ renderSignedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function renderSignedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignature */ .BE)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .yQ)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line endings, and trims the end. */
function isSameText(one, other) {
    const normalize = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalize(one) === normalize(other);
}


/***/ })

};
