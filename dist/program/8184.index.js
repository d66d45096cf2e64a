export const id = 8184;
export const ids = [8184,8579];
export const modules = {

/***/ 98184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep_sweep)
});

// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(51859);
// EXTERNAL MODULE: ./src/helm/preview/namespace.js + 1 modules
var preview_namespace = __webpack_require__(27619);
// EXTERNAL MODULE: ./src/helm/preview/sweep.js
var sweep = __webpack_require__(70978);
// EXTERNAL MODULE: ./src/runner/markdown/text-table.js
var text_table = __webpack_require__(91919);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/kubernetes/cluster-error.js
var cluster_error = __webpack_require__(1656);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js
var github_deployment = __webpack_require__(118);
// EXTERNAL MODULE: ./src/actions/helm-deploy/preview/requested-preview.js
var requested_preview = __webpack_require__(18685);
// EXTERNAL MODULE: ./src/helm/preview/foreign-objects.js
var foreign_objects = __webpack_require__(78579);
// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/preview/remove-preview.js





/**
 * Removes a preview with everything in it. Releases are uninstalled first, so that their hooks run and objects outside the
 * namespace are removed too.
 * @returns the removed environments; undefined if a push has renewed the preview since the sweep's decision
 * @throws ActionError `preview-not-ours`, `preview-not-removed` and those of `Processes.run`; KubernetesError
 */
async function removePreviewWithReleases({ inputs, context, target, helm }, { namespace, owner, pullRequest: number }, pullRequest) {
    const { client } = target;
    const preview = await (0,preview_namespace/* findPreview */.Cr)(client, { namespace, owner, pullRequest: number });
    if (preview === undefined)
        return [];
    const rules = { now: new Date(), keepLabel: inputs['keep-label'] };
    if ((0,sweep/* decideSweep */.F)(preview, pullRequest, rules).verdict === 'keep')
        return undefined;
    for (const release of await (0,release_history/* listReleaseNames */.wM)(client, namespace)) {
        const kept = await (0,foreign_objects/* keepForeignObjects */.i)(client, { release, namespace });
        if (kept.length > 0)
            context.log.line(`${namespace}  ${(0,foreign_objects/* formatKeptObjects */.A)(kept, namespace)}`);
        await (0,uninstall/* uninstallRelease */.a)(helm, { release, namespace }, { client, timeoutMs: inputs.timeout });
    }
    const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal };
    if (!(await (0,preview_namespace/* removePreview */.pD)(client, preview, waitOptions)))
        return undefined;
    const environments = [...new Set(preview.releases.map(({ environment }) => environment))];
    return environments.map((environment) => ({
        environment,
        releases: preview.releases
            .filter((release) => release.environment === environment)
            .map(({ name }) => ({ release: name, namespace })),
        entirely: true,
    }));
}

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/commands/sweep.js












/** Lists the previews of this repository and which of them are no longer needed; deletes those if `allow-delete` is set. */
async function sweep_sweep(command) {
    const { inputs, event, context, target } = command;
    const owner = (0,requested_preview.resolvePreviewOwner)(event, context.environment);
    const previews = await (0,preview_namespace/* listPreviews */.AT)(target.client, owner);
    const judged = await decideAll(command, previews);
    const expired = judged.filter(({ verdict }) => verdict === 'delete');
    context.log.line(`${(0,count/* formatCount */.B)(previews.length, 'preview')} of ${owner.repository} in ${target.cluster}`);
    if (previews.length > 0)
        for (const line of (0,text_table/* formatTextTable */.D)(buildSweepTable(judged)))
            context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `Previews in ${target.cluster}` });
    if (previews.length === 0)
        context.summary.add({ kind: 'paragraph', text: 'This repository has no previews.' });
    else
        context.summary.add((0,text_table/* renderTextTable */.K)(buildSweepTable(judged)));
    if (expired.length === 0 || !inputs['allow-delete']) {
        const sentence = expired.length === 0
            ? 'Nothing to delete.'
            : `Nothing was deleted. With allow-delete: true, ${expired.length === 1 ? 'this one is' : `these ${expired.length} are`}: ${expired.map(({ preview }) => preview.namespace).join(', ')}.`;
        context.log.line(sentence);
        context.summary.add({ kind: 'paragraph', text: sentence });
        return { changed: false };
    }
    return await removePreviews(command, expired);
}
function buildSweepTable(judged) {
    return {
        header: ['preview', 'pull request', 'releases', 'sweep'],
        rows: judged.map(({ preview, pullRequest, verdict, reason: why }) => [
            preview.namespace,
            pullRequest === undefined ? String(preview.pullRequest) : `${preview.pullRequest} ${pullRequest.state}`,
            preview.releases.map(({ name }) => name).join(', '),
            `${verdict}: ${why}`,
        ]),
    };
}
async function decideAll(command, previews) {
    const states = await readPullRequestStates(command, [...new Set(previews.map(({ pullRequest }) => pullRequest))]);
    const rules = { now: new Date(), keepLabel: command.inputs['keep-label'] };
    return previews.map((preview) => {
        const pullRequest = states.get(preview.pullRequest);
        return { preview, pullRequest, ...(0,sweep/* decideSweep */.F)(preview, pullRequest, rules) };
    });
}
/**
 * The state of the pull requests on GitHub. Without a token, only the expiry counts. A pull request that cannot be read may
 * have the label that keeps its preview, so the sweep stops then.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function readPullRequestStates(command, numbers) {
    const states = new Map();
    const github = numbers.length === 0 ? undefined : await (0,shared_github/* connectForWriting */.Y)(command, command.context);
    if (github === undefined)
        return states;
    for (const number of numbers)
        states.set(number, await (0,pull_request/* readPullRequestStatus */.JI)(github, number));
    return states;
}
/** A preview that cannot be removed does not stop the others. */
async function removePreviews(command, expired) {
    const { context, target } = command;
    const removed = [];
    let deleted = 0;
    const failures = [];
    for (const { preview, pullRequest } of expired) {
        const startedAt = performance.now();
        try {
            const environments = await removePreviewWithReleases(command, preview, pullRequest);
            removed.push(...(environments ?? []));
            deleted += environments === undefined ? 0 : 1;
            const result = environments === undefined ? 'kept: it was renewed in the meantime' : 'deleted';
            context.log.line(`${preview.namespace}  ${result}  ${(0,log/* formatElapsed */.C7)(performance.now() - startedAt)}`);
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            const failure = (0,cluster_error/* toClusterError */.I)(thrown, target.cluster) ?? (0,action_error/* toActionError */.ie)(thrown);
            context.log.line(`${preview.namespace}  not deleted: ${failure.message}`);
            failures.push([preview, failure]);
        }
    }
    await (0,github_deployment/* endGitHubDeployments */.LY)(command, removed);
    const outputs = { changed: deleted > 0 };
    const sentence = `${(0,count/* formatCount */.B)(deleted, 'preview')} deleted.`;
    context.summary.add({ kind: 'paragraph', text: sentence });
    const [first] = failures;
    if (first === undefined)
        return outputs;
    throw new action_error/* ActionError */.lZ(failures.length === 1 ? first[1].code : 'preview-not-removed', `${(0,count/* formatCount */.B)(failures.length, 'preview')} of ${expired.length} could not be deleted`, {
        details: failures.flatMap(([{ namespace }, { message, details }]) => [
            `${namespace}: ${message}`,
            ...details.map((line) => `  ${line}`),
        ]),
        hint: first[1].hint,
        outputs,
    });
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

/***/ 78579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ formatKeptObjects),
/* harmony export */   i: () => (/* binding */ keepForeignObjects),
/* harmony export */   keepAdoptedObjects: () => (/* binding */ keepAdoptedObjects)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82543);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61446);





/**
 * Makes the uninstall of a preview's release keep what the preview did not create: objects outside its namespace that are older
 * than the preview, or that belong to another release.
 * @returns the kept objects
 * @throws ActionError `preview-not-removed` if they cannot be kept; nothing is deleted then
 */
async function keepForeignObjects(client, { release, namespace }) {
    const [newest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleases */ .tl)(client, namespace, release);
    const preview = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`);
    if (newest === undefined || preview === undefined)
        return [];
    const since = Date.parse(preview.metadata.creationTimestamp ?? '');
    const adopted = await listAdopted(newest);
    const references = await (0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest: newest.manifest ?? '', namespace });
    const outside = references.filter((each) => each.namespace !== namespace && each.path !== undefined);
    const found = await Promise.all(outside.map(async (each) => {
        // What may not be read may not be deleted either.
        const live = await client.find(each.path ?? '').catch(() => null);
        if (live === undefined)
            return [];
        const isAdopted = adopted.some((object) => (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescribedBy */ .jN)(object, each, namespace));
        const isOwn = !isAdopted && live !== null && isCreatedBy(live, { release, namespace }, since);
        return isOwn ? [] : [{ ...each, found: live ?? undefined }];
    }));
    const foreign = found.flat();
    if (foreign.length === 0)
        return [];
    if (await (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStoredObjects */ .D7)(foreign, { client, namespace, release }, newest.version))
        return foreign;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('preview-not-removed', `release ${release} in ${namespace} was not removed`, {
        details: foreign.map((object) => `${(0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace)} was not created by the preview`),
        hint: 'Remove these objects from the chart of the preview, or uninstall the release by hand.',
    });
}
/**
 * Remembers which objects outside the namespace of a preview a deploy has taken over, in the stored revision, so that no removal
 * deletes them. Those that an earlier revision created belong to the preview.
 * @param existing what existed before the deploy applied anything
 */
async function keepAdoptedObjects(client, { release, namespace }, { existing, earlier }) {
    const outside = existing.filter((object) => object.namespace !== namespace);
    if (outside.length === 0)
        return;
    const created = await Promise.all(earlier.map(listCreated));
    const adopted = outside.filter((object) => !created.flat().some((each) => (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescribedBy */ .jN)(each, object, namespace)));
    const [newest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleases */ .tl)(client, namespace, release);
    if (adopted.length > 0 && newest !== undefined)
        await (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStoredObjects */ .D7)(adopted, { client, namespace, release }, newest.version);
}
function isMarkedAdopted({ metadata }) {
    return metadata.annotations?.[_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .adoptedAnnotation */ .Rc] === 'true';
}
async function listAdopted({ manifest = '' }) {
    return (await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(manifest)).filter(isMarkedAdopted);
}
async function listCreated({ manifest = '' }) {
    return (await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(manifest)).filter((object) => !isMarkedAdopted(object));
}
/** `kept: configmap/settings in team, not created by the preview` */
function formatKeptObjects(kept, namespace) {
    return `kept: ${(0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .formatObjects */ .yd)(kept, namespace)}, not created by the preview`;
}
function isCreatedBy({ metadata }, { release, namespace }, since) {
    const { creationTimestamp, annotations = {} } = metadata;
    return (Date.parse(creationTimestamp ?? '') >= since &&
        annotations['meta.helm.sh/release-name'] === release &&
        annotations['meta.helm.sh/release-namespace'] === namespace);
}


/***/ }),

/***/ 82543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ keepStoredObjects),
/* harmony export */   OV: () => (/* binding */ keepLiveObjects),
/* harmony export */   Rc: () => (/* binding */ adoptedAnnotation),
/* harmony export */   gU: () => (/* binding */ findDeletedBy),
/* harmony export */   jN: () => (/* binding */ isDescribedBy),
/* harmony export */   yd: () => (/* binding */ formatObjects)
/* harmony export */ });
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61446);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);




/** Helm deletes nothing that is annotated like this (helm.sh, "Tell Helm Not To Uninstall a Resource"). */
const keepAnnotation = 'helm.sh/resource-policy';
/** Tells objects that we keep from those that a chart wants to be kept. */
const adoptedAnnotation = 'eks-actions.dev/adopted';
/** Those of the existing objects that a rollback to a manifest would delete: it deletes what the manifest does not contain. */
async function findDeletedBy(manifest, existing, { client, namespace }) {
    const wanted = await (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest, namespace });
    return existing.filter((object) => !wanted.some((each) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameObject */ .Gy)(each, object)));
}
/**
 * Annotates objects so that Helm keeps them.
 * @returns what removes the annotations again; undefined if not all objects could be annotated: then Helm must not be run
 */
async function keepLiveObjects(objects, { client }) {
    const annotated = [];
    const restore = async () => {
        for (const path of annotated) {
            // The object may have been deleted by somebody else in the meantime.
            await client.patch(path, { metadata: { annotations: { [keepAnnotation]: null } } }).catch(() => undefined);
        }
    };
    try {
        for (const { path } of objects) {
            if (path === undefined)
                return await restore().then(() => undefined);
            const live = await client.find(path);
            if (live === undefined || live.metadata.annotations?.[keepAnnotation] === 'keep')
                continue;
            await client.patch(path, {
                metadata: { uid: live.metadata.uid, annotations: { [keepAnnotation]: 'keep' } },
            });
            annotated.push(path);
        }
        return restore;
    }
    catch (error) {
        await restore();
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d)
            return undefined;
        throw error;
    }
}
/**
 * Marks objects as kept in the stored manifest of a revision, which is what an uninstall reads.
 * @returns false if not all of them could be marked: then the release must not be uninstalled
 */
async function keepStoredObjects(objects, { client, namespace, release }, version) {
    const path = `${(0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReleasesPath */ .w)(namespace)}/sh.helm.release.v1.${release}.v${version}`;
    const secret = await client.get(path);
    const stored = await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRelease */ .o1)(secret);
    const manifest = await markKept(stored.manifest ?? '', objects, namespace);
    if (manifest === undefined)
        return false;
    const { resourceVersion } = secret.metadata;
    const data = { release: await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRelease */ .sR)({ ...stored, manifest }) };
    try {
        await client.patch(path, { metadata: { resourceVersion }, data });
        return true;
    }
    catch (error) {
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d)
            return false;
        throw error;
    }
}
async function markKept(manifest, objects, namespace) {
    const documents = manifest.split(/^---[^\S\n]*$/m);
    let marked = 0;
    const texts = await Promise.all(documents.map(async (document) => {
        const [object, ...more] = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(document);
        const isKept = (each) => objects.some((kept) => isDescribedBy(each, kept, namespace));
        // Helm reads the annotation of a whole document only.
        if (object === undefined || more.length > 0 || !isKept(object))
            return document;
        marked += 1;
        const { metadata } = object;
        const annotations = { ...metadata.annotations, [keepAnnotation]: 'keep', [adoptedAnnotation]: 'true' };
        return `\n${JSON.stringify({ ...object, metadata: { ...metadata, annotations } })}\n`;
    }));
    return marked === objects.length ? texts.join('---') : undefined;
}
function isDescribedBy({ kind, apiVersion = '', metadata }, kept, own) {
    const namespace = metadata.namespace ?? own;
    return (kind === kept.kind &&
        apiVersion === kept.apiVersion &&
        metadata.name === kept.name &&
        (kept.namespace === undefined || kept.namespace === namespace));
}
/** `configmap/team-settings and persistentvolumeclaim/team-data` */
function formatObjects(objects, namespace) {
    const names = objects.map((object) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace));
    const [last, ...rest] = [...names].reverse();
    return rest.length === 0 ? (last ?? '') : `${rest.reverse().join(', ')} and ${last ?? ''}`;
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatTextTable),
/* harmony export */   K: () => (/* binding */ renderTextTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Aligned lines for a log. The last column takes the rest of the line. */
function formatTextTable({ header, rows }) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
    return all.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function renderTextTable({ header, rows }) {
    return { kind: 'table', header: header.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV), rows: rows.map((cells) => cells.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)) };
}


/***/ })

};
