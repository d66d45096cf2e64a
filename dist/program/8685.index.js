export const id = 8685;
export const ids = [8685];
export const modules = {

/***/ 118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LY: () => (/* binding */ endGitHubDeployments),
/* harmony export */   tc: () => (/* binding */ withGitHubDeployment),
/* harmony export */   vb: () => (/* binding */ resolveGitHubEnvironment)
/* harmony export */ });
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34099);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62600);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _shared_github_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31857);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** A cancelled run still reports its failure; the runner waits 7.5 s before it kills the process. Milliseconds. */
const graceMs = 5000;
/** `github-environment`, else `environment`, for a preview with the number of its pull request; else the namespace. */
function resolveGitHubEnvironment({ inputs, target }) {
    const { preview, 'github-environment': environment = inputs.environment } = inputs;
    if (environment === undefined)
        return target.namespace;
    return preview === undefined ? environment : `${environment}-pr-${preview}`;
}
/** Several releases may share an environment. */
function formatDeploymentSubject({ namespace, release }) {
    return `${namespace}/${release}`;
}
/**
 * Shows on GitHub that a deploy is in progress and how it ended. The deploy does not wait for GitHub and never fails because of it.
 * @param note added to the description of the revision
 */
async function withGitHubDeployment(command, deploy, note) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context, target } = command;
        if (!inputs.deployment || event.commit === undefined)
            return await deploy();
        const signal = __addDisposableResource(env_1, (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .withGrace */ .pj)(context.signal, graceMs), false);
        const github = await (0,_shared_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectForWriting */ .Y)(command, { ...context, signal });
        if (github === undefined)
            return await deploy();
        const spec = {
            environment: resolveGitHubEnvironment(command),
            life: inputs.preview === undefined ? 'lasting' : 'transient',
            subject: formatDeploymentSubject(target),
            commit: event.commit,
            run: event.run,
        };
        const opening = (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .openDeployment */ .Q6)(github, spec, context.log);
        try {
            const outputs = await deploy();
            const { revision, url } = outputs;
            const description = [...(typeof revision === 'number' ? [`revision ${revision}`] : []), note ?? []]
                .flat()
                .join(', ');
            await (await opening).succeed({ description, url: typeof url === 'string' ? url : undefined });
            return outputs;
        }
        catch (thrown) {
            const { code, message } = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .toActionError */ .ie)(thrown);
            await (await opening).fail({ description: `${code}: ${message}` });
            throw thrown;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Marks deployments of removed releases as inactive on GitHub. */
async function endGitHubDeployments(command, removed) {
    const { inputs, context } = command;
    if (!inputs.deployment || removed.length === 0)
        return;
    const github = await (0,_shared_github_js__WEBPACK_IMPORTED_MODULE_3__/* .connectForWriting */ .Y)(command, context);
    if (github === undefined)
        return;
    for (const { environment, releases, entirely } of removed) {
        for (const release of releases) {
            const count = await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .retireDeployments */ .Ei)(github, { environment, subject: formatDeploymentSubject(release) }, context.log);
            if (count > 0)
                context.log.line(`GitHub: the deployment of ${release.release} to ${environment} is inactive`);
        }
        if (entirely)
            await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEnvironment */ .IE)(github, environment, context.log);
    }
}


/***/ }),

/***/ 18685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findRequestedPreview),
/* harmony export */   resolvePreviewOwner: () => (/* binding */ resolvePreviewOwner),
/* harmony export */   v: () => (/* binding */ claimRequestedPreview)
/* harmony export */ });
/* harmony import */ var _helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27619);
/* harmony import */ var _helm_preview_sweep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70978);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(118);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74064);





/**
 * The owner of the previews that this run creates and removes: its repository on GitHub or GitLab.
 * @throws ActionError `invalid-input` if the run has no repository
 */
function resolvePreviewOwner({ repository, serverUrl }, environment) {
    if (repository !== undefined) {
        const { owner, repo } = repository;
        return {
            repository: `${serverUrl}/${owner}/${repo}`,
            repositoryId: emptyToUndefined(environment.GITHUB_REPOSITORY_ID),
        };
    }
    const project = emptyToUndefined(environment.CI_PROJECT_URL);
    if (project !== undefined)
        return { repository: project, repositoryId: emptyToUndefined(environment.CI_PROJECT_ID) };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', 'previews belong to a repository, and this run has none', {
        hint: 'Nothing was started. In a terminal, set GITHUB_REPOSITORY=<owner>/<name>.',
    });
}
function emptyToUndefined(text) {
    return text === '' ? undefined : text;
}
/**
 * Creates the namespace of a preview or extends its lifetime; does nothing without the input `preview`.
 * @throws ActionError `preview-not-ours`, `preview-not-removed`, `invalid-input`
 */
async function claimRequestedPreview(command) {
    const { inputs, event, context, target } = command;
    const { preview, 'preview-ttl': ttl } = inputs;
    if (preview === undefined)
        return;
    const { namespace, release } = target;
    const owner = resolvePreviewOwner(event, context.environment);
    const expires = new Date(Date.now() + ttl);
    const spec = {
        namespace,
        owner,
        pullRequest: preview,
        release: { name: release, environment: (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveGitHubEnvironment */ .vb)(command) },
        expires,
        deployedBy: event.run?.url,
    };
    if (!inputs['create-namespace'] && (await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .findPreview */ .Cr)(target.client, spec)) === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `there is no namespace ${namespace} for the preview`, {
            hint: 'Nothing was changed. Previews create their namespaces: leave create-namespace at true.',
        });
    }
    const result = await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .claimPreview */ .Lz)(target.client, spec, { timeoutMs: inputs.timeout, signal: context.signal });
    context.log.line(`preview of #${preview}: namespace ${namespace} ${result}, expires in ${(0,_helm_preview_sweep_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTimeSpan */ .X)(ttl)} (${(0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMinute */ .Yi)(expires)})`);
}
/**
 * The preview that a command works on.
 * @returns undefined without the input `preview`, or if the preview does not exist
 * @throws ActionError `preview-not-ours`
 */
async function findRequestedPreview({ inputs, event, context, target, }) {
    if (inputs.preview === undefined)
        return undefined;
    const owner = resolvePreviewOwner(event, context.environment);
    return (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .findPreview */ .Cr)(target.client, { namespace: target.namespace, owner, pullRequest: inputs.preview });
}


/***/ }),

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

/***/ 34099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ retireDeployments),
/* harmony export */   IE: () => (/* binding */ removeEnvironment),
/* harmony export */   Q6: () => (/* binding */ openDeployment)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54634);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);



/** GitHub's limit for the description of a status (REST API, "Create a deployment status"). */
const maxDescription = 140;
/** How many deployments are searched for older ones. There is rarely more than one, since each deploy retires its predecessor. */
const recentDeployments = 30;
/**
 * Creates a deployment in progress on GitHub. Needs `deployments: write`, and only logs a warning without it. GitHub creates
 * a deployment itself for a job with `environment:` of the same name; a second one would be confusing.
 */
async function openDeployment(github, wish, log) {
    const id = await warnOnFailure(log, `The deployment to ${wish.environment} is not shown on GitHub`, () => createDeployment(github, wish, log));
    if (id === undefined)
        return { succeed: () => Promise.resolve(), fail: () => Promise.resolve() };
    const finish = (state, { description, url }) => warnOnFailure(log, `The deployment to ${wish.environment} stays in progress on GitHub`, async () => {
        await addStatus(github, id, { state, description, url, run: wish.run });
        return true;
    });
    return {
        succeed: async (ending) => {
            if (await finish('success', ending))
                await retireOlder(github, wish, id, log);
        },
        fail: async ({ description }) => {
            await finish('failure', { description, url: undefined });
        },
    };
}
/**
 * Marks all deployments of a removed subject as inactive. Needs `deployments: write`, and only logs a warning without it.
 * @returns how many there were
 */
async function retireDeployments(github, retired, log) {
    const count = await warnOnFailure(log, `Deployments to ${retired.environment} stay active on GitHub`, () => retireActive(github, retired, Number.POSITIVE_INFINITY));
    return count ?? 0;
}
/**
 * Removes an environment from the repository if the token allows it: the token of a job never does, that of an app with
 * `administration: write` does.
 * @returns whether it was removed
 */
async function removeEnvironment({ request, repository }, environment, log) {
    try {
        await request('DELETE /repos/{owner}/{repo}/environments/{environment_name}', {
            ...repository,
            environment_name: environment,
        });
        return true;
    }
    catch (error) {
        log.debug(`the environment ${environment} stays on GitHub: ${(0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(error).message}`);
        return false;
    }
}
/** @returns undefined if GitHub created one for this job */
async function createDeployment(github, wish, log) {
    const { environment, life, subject, commit, run } = wish;
    if (await isOpenedByJob(github, wish)) {
        log.line(`GitHub shows the deployment to ${environment} by itself, since this job has it as \`environment:\`. Give that a \`url\` to link it.`);
        return undefined;
    }
    const { data } = await github.request('POST /repos/{owner}/{repo}/deployments', {
        ...github.repository,
        ref: commit,
        environment,
        payload: { [payloadKey]: subject },
        description: subject,
        // Checks and merges are left to the workflow that deploys the commit.
        required_contexts: [],
        auto_merge: false,
        transient_environment: life === 'transient',
        ...(life === 'transient' ? { production_environment: false } : {}),
    });
    // 202 means that GitHub merged a branch instead of creating a deployment.
    if (!('id' in data))
        throw new TypeError(`GitHub created no deployment: ${data.message ?? ''}`);
    const id = Number(data.id);
    await addStatus(github, id, { state: 'in_progress', description: '', url: undefined, run });
    return id;
}
const payloadKey = 'eks-actions';
/** The latest deployments of an environment, newest first. */
async function listDeployments({ request, repository }, environment) {
    const { data } = await request('GET /repos/{owner}/{repo}/deployments', {
        ...repository,
        environment,
        per_page: recentDeployments,
    });
    return data
        .map(({ id, payload }) => ({ id: Number(id), subject: readSubject(payload) }))
        .toSorted((one, other) => other.id - one.id);
}
/** GitHub returns a payload as an object, some servers return it as JSON text. */
function readSubject(payload) {
    if (typeof payload !== 'string')
        return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(payload) ? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, payloadKey) : undefined;
    try {
        return (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(JSON.parse(payload), payloadKey);
    }
    catch {
        return undefined;
    }
}
/** GitHub links its own deployment of a job to the page of the job. */
async function isOpenedByJob(github, { environment, run }) {
    if (run === undefined)
        return false;
    const foreign = (await listDeployments(github, environment))
        .filter(({ subject }) => subject === undefined)
        .slice(0, 5);
    const page = new RegExp(`/actions/runs/${run.id}/job/`);
    for (const { id } of foreign) {
        const statuses = await listStatuses(github, id);
        if (statuses.some(({ log_url: url = '' }) => page.test(url)))
            return true;
    }
    return false;
}
async function retireOlder(github, wish, before, log) {
    await warnOnFailure(log, `Older deployments to ${wish.environment} stay active on GitHub`, () => retireActive(github, wish, before));
}
/**
 * GitHub's own `auto_inactive` skips transient and production environments and ignores subjects. Goes from the newest
 * deployment to the first inactive one, since all older ones are inactive, too.
 */
async function retireActive(github, { environment, subject }, before) {
    const older = (await listDeployments(github, environment)).filter((one) => one.subject === subject && one.id < before);
    let count = 0;
    for (const { id } of older) {
        const [newest] = await listStatuses(github, id);
        if (newest?.state === 'inactive')
            break;
        if (newest?.state === 'failure' || newest?.state === 'error')
            continue;
        await addStatus(github, id, { state: 'inactive', description: '', url: undefined, run: undefined });
        count += 1;
    }
    return count;
}
async function addStatus({ request, repository }, id, status) {
    const { state, description, url, run } = status;
    await request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...repository,
        deployment_id: id,
        state,
        description: shorten(description),
        auto_inactive: false,
        ...(run === undefined ? {} : { log_url: run.url }),
        ...(url === undefined ? {} : { environment_url: url }),
    });
}
/** Newest first. */
async function listStatuses({ request, repository }, id) {
    const { data } = await request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...repository,
        deployment_id: id,
        per_page: 100,
    });
    return data.toSorted((one, other) => Number(other.id) - Number(one.id));
}
function shorten(text) {
    const [line = ''] = text.split('\n');
    return line.length <= maxDescription ? line : `${line.slice(0, maxDescription - 1)}…`;
}
async function warnOnFailure(log, effect, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const error = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(thrown);
        log.warning(`${effect}: ${error.message}. ${error.hint}`);
        return undefined;
    }
}


/***/ }),

/***/ 27619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lz: () => (/* binding */ claimPreview),
  Cr: () => (/* binding */ findPreview),
  AT: () => (/* binding */ listPreviews),
  pD: () => (/* binding */ removePreview),
  KH: () => (/* binding */ removeReleaseFromPreview)
});

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/kubernetes/namespace-rest.js
var namespace_rest = __webpack_require__(35093);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release = __webpack_require__(61446);
;// CONCATENATED MODULE: ./src/helm/preview/ownership.js
/**
 * Metadata of a preview's namespace. The pull request number is a label, so that previews can be listed; the owner, which
 * decides whether we may touch it, is an annotation, since a label cannot hold a URL.
 */
const label = {
    pullRequest: 'eks-actions.dev/preview',
    keep: 'eks-actions.dev/keep',
    managedBy: 'app.kubernetes.io/managed-by',
};
const annotation = {
    repository: 'eks-actions.dev/repository',
    repositoryId: 'eks-actions.dev/repository-id',
    expires: 'eks-actions.dev/expires',
    deployedBy: 'eks-actions.dev/deployed-by',
    /** Followed by the name of a release. One annotation each, so that two jobs can add theirs at the same time. */
    release: 'eks-actions.dev/release.',
};
const manager = 'eks-actions';
const previewSelector = { labelSelector: label.pullRequest };
/** Labels and annotations of the namespace, written when it is created and at every deploy. */
function buildPreviewMetadata(wish) {
    const { owner, pullRequest, release, expires, deployedBy } = wish;
    return {
        labels: { [label.pullRequest]: String(pullRequest), [label.managedBy]: manager },
        annotations: {
            [annotation.repository]: owner.repository,
            ...(owner.repositoryId === undefined ? {} : { [annotation.repositoryId]: owner.repositoryId }),
            ...(deployedBy === undefined ? {} : { [annotation.deployedBy]: deployedBy }),
            [annotation.expires]: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
            [`${annotation.release}${release.name}`]: release.environment,
        },
    };
}
/** A merge patch that removes a release from its preview. */
function buildReleaseRemoval(name) {
    return { annotations: { [`${annotation.release}${name}`]: null } };
}
/** @returns undefined if the namespace is not a preview, or its metadata was changed by hand: then we must not touch it */
function readPreview({ metadata }) {
    const { name, uid = '', resourceVersion = '', labels = {}, annotations = {}, deletionTimestamp } = metadata;
    const repository = annotations[annotation.repository];
    const pullRequest = labels[label.pullRequest] ?? '';
    const expires = new Date(annotations[annotation.expires] ?? '');
    const marked = labels[label.managedBy] === manager && /^[1-9]\d*$/.test(pullRequest) && repository !== undefined;
    if (!marked || Number.isNaN(expires.getTime()))
        return undefined;
    return {
        namespace: name,
        uid,
        resourceVersion,
        owner: { repository, repositoryId: annotations[annotation.repositoryId] },
        pullRequest: Number(pullRequest),
        releases: Object.entries(annotations)
            .filter(([key]) => key.startsWith(annotation.release))
            .map(([key, environment]) => ({ name: key.slice(annotation.release.length), environment }))
            .toSorted((one, other) => one.name.localeCompare(other.name)),
        expires,
        kept: label.keep in labels,
        ending: deletionTimestamp !== undefined,
    };
}
/** Compares repository IDs if both are known, since a repository can be renamed; always on the same server. */
function isSameOwner(one, other) {
    if (getServer(one) !== getServer(other))
        return false;
    if (one.repositoryId !== undefined && other.repositoryId !== undefined)
        return one.repositoryId === other.repositoryId;
    return one.repository.toLowerCase() === other.repository.toLowerCase();
}
function getServer({ repository }) {
    return URL.canParse(repository) ? new URL(repository).host : repository;
}

;// CONCATENATED MODULE: ./src/helm/preview/namespace.js






const buildNamespacePath = (name) => `/api/v1/namespaces/${encodeURIComponent(name)}`;
const lookEveryMs = 500;
/**
 * Creates the namespace of a preview, or renews it: it now expires at `expires`.
 * @throws ActionError `preview-not-ours` if it exists and does not belong to this pull request; `preview-not-removed` if its
 *   predecessor is not deleted in time; KubernetesError
 */
async function claimPreview(client, wish, waiting) {
    const existing = await client.find(buildNamespacePath(wish.namespace));
    if (existing === undefined)
        return await createNamespace(client, wish, waiting);
    const { uid } = assertOwnPreview(existing, wish);
    if (existing.metadata.deletionTimestamp !== undefined) {
        await waitForDeletion(client, wish.namespace, uid, waiting);
        return await createNamespace(client, wish, waiting);
    }
    try {
        await client.patch(buildNamespacePath(wish.namespace), { metadata: { uid, ...buildPreviewMetadata(wish) } });
        return 'renewed';
    }
    catch (error) {
        // It has been deleted in the meantime.
        if (hasStatus(error, 404, 409))
            return await claimPreview(client, wish, waiting);
        throw error;
    }
}
async function createNamespace(client, wish, waiting) {
    const namespace = {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: wish.namespace, ...buildPreviewMetadata(wish) },
    };
    try {
        await client.post('/api/v1/namespaces', namespace);
        return 'created';
    }
    catch (error) {
        // Another job of the same push was faster, or somebody else has taken the name.
        if (hasStatus(error, 409))
            return await claimPreview(client, wish, waiting);
        throw error;
    }
}
/**
 * The preview of a pull request, if there is one.
 * @throws ActionError `preview-not-ours` if the namespace does not belong to it
 */
async function findPreview(client, wish) {
    const found = await client.find(buildNamespacePath(wish.namespace));
    return found === undefined ? undefined : assertOwnPreview(found, wish);
}
/** All previews of a repository, by name. Namespaces of others are ignored. */
async function listPreviews(client, owner) {
    const { items } = await client.get('/api/v1/namespaces', previewSelector);
    return items
        .flatMap((namespace) => readPreview(namespace) ?? [])
        .filter((preview) => isSameOwner(preview.owner, owner))
        .toSorted((one, other) => one.namespace.localeCompare(other.namespace, 'en', { numeric: true }));
}
function assertOwnPreview(namespace, { owner, pullRequest }) {
    const preview = readPreview(namespace);
    const ours = preview !== undefined && isSameOwner(preview.owner, owner) && preview.pullRequest === pullRequest;
    if (ours)
        return preview;
    const { name } = namespace.metadata;
    throw new action_error/* ActionError */.lZ('preview-not-ours', `the namespace ${name} exists but is not the preview of #${pullRequest}`, {
        details: [
            preview === undefined
                ? `${name} is not a preview: it lacks the annotations of one`
                : `${name} is the preview of pull request ${preview.pullRequest} of ${preview.owner.repository}`,
            'nothing in it was touched',
        ],
        hint: 'Choose another `namespace`, one that only previews of this repository use.',
    });
}
/**
 * Removes an uninstalled release from its preview, and the namespace with the last one.
 * @returns whether the namespace was removed
 * @throws ActionError `preview-not-removed`, KubernetesError
 */
async function removeReleaseFromPreview(client, preview, release, waiting) {
    const { namespace, uid } = preview;
    try {
        const left = await client.patch(buildNamespacePath(namespace), {
            metadata: { uid, ...buildReleaseRemoval(release) },
        });
        const current = readPreview(left);
        if (current === undefined || current.releases.length > 0 || (await hasReleases(client, namespace)))
            return false;
        return await removePreview(client, current, waiting);
    }
    catch (error) {
        // Already deleted, or replaced by another one.
        if (hasStatus(error, 404, 409))
            return false;
        throw error;
    }
}
/** Includes releases that do not belong to the preview. */
async function hasReleases(client, namespace) {
    const { items } = await client.get((0,release/* buildReleasesPath */.w)(namespace), {
        labelSelector: 'owner=helm',
        limit: 1,
    });
    return items.length > 0;
}
/**
 * Deletes a namespace if it is unchanged since it was read, and waits until everything in it is deleted.
 * @returns false if it has changed: a push has renewed it
 * @throws ActionError `preview-not-removed` if something in it is not deleted in time
 */
async function removePreview(client, { namespace, uid, resourceVersion }, waiting) {
    try {
        await client.remove(buildNamespacePath(namespace), { uid, resourceVersion });
    }
    catch (error) {
        if (hasStatus(error, 409))
            return false;
        throw error;
    }
    await waitForDeletion(client, namespace, uid, waiting);
    return true;
}
async function waitForDeletion(client, name, uid, { timeoutMs, signal }) {
    const until = performance.now() + timeoutMs;
    for (;;) {
        const namespace = await client.find(buildNamespacePath(name));
        if (namespace?.metadata.uid !== uid)
            return;
        if (performance.now() > until)
            throw await createStuckError(namespace, client);
        await (0,retry/* pause */.v)(lookEveryMs, signal);
    }
}
async function createStuckError(stuck, client) {
    const { name } = stuck.metadata;
    const namespace = await (0,namespace_rest/* readRemainingNamespace */.w2)(client, stuck);
    const reasons = (0,namespace_rest/* listRemainingReasons */.GC)(namespace);
    const objects = (await (0,namespace_rest/* listRemainingObjects */.Pv)(client, namespace)).map((object) => `${object.kind.toLowerCase()}/${object.name}: ${(0,namespace_rest/* formatFinalizers */.Bp)(object.finalizers)}`);
    return new action_error/* ActionError */.lZ('preview-not-removed', `the namespace ${name} is still being deleted`, {
        details: reasons.length === 0 ? ['the cluster does not report what it is waiting for'] : [...reasons, ...objects],
        hint: `Check what is left: kubectl get namespace ${name} -o yaml. A finalizer needs its controller to be running.`,
    });
}
function hasStatus(error, ...statuses) {
    return error instanceof kubernetes_error/* KubernetesError */.d && statuses.includes(error.status);
}


/***/ }),

/***/ 70978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ decideSweep),
/* harmony export */   X: () => (/* binding */ formatTimeSpan)
/* harmony export */ });
/* harmony import */ var _runner_count_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14060);

/**
 * Decides whether a preview is deleted. One that somebody wants to keep is kept, whatever else applies.
 * @param pullRequest undefined if it could not be read
 */
function decideSweep(preview, pullRequest, rules) {
    const end = findEndReason(preview, pullRequest, rules.now);
    const kept = findKeepReason(preview, pullRequest, rules.keepLabel);
    if (preview.ending)
        return { verdict: 'keep', reason: 'already being deleted' };
    if (kept !== undefined)
        return { verdict: 'keep', reason: end === undefined ? kept : `${kept}, though ${end}` };
    if (end !== undefined)
        return { verdict: 'delete', reason: end };
    return { verdict: 'keep', reason: `expires in ${formatTimeSpan(preview.expires.getTime() - rules.now.getTime())}` };
}
function findEndReason({ expires }, pullRequest, now) {
    if (pullRequest?.state === 'closed')
        return 'its pull request is closed';
    if (pullRequest?.state === 'merged')
        return 'its pull request is merged';
    const ago = now.getTime() - expires.getTime();
    return ago >= 0 ? `expired ${formatTimeSpan(ago)} ago` : undefined;
}
function findKeepReason(preview, pullRequest, keepLabel) {
    const labels = pullRequest?.labels.map((name) => name.toLowerCase()) ?? [];
    if (labels.includes(keepLabel.toLowerCase()))
        return `kept by the label ${keepLabel}`;
    return preview.kept ? 'kept by a label of its namespace' : undefined;
}
const units = [
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
];
/** `3 days`, `1 hour`, `0 minutes`: in the largest unit that fits. */
function formatTimeSpan(milliseconds) {
    const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[2];
    const count = Math.floor(milliseconds / length);
    return (0,_runner_count_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B)(count, unit);
}


/***/ }),

/***/ 35093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ formatFinalizers),
/* harmony export */   GC: () => (/* binding */ listRemainingReasons),
/* harmony export */   Pv: () => (/* binding */ listRemainingObjects),
/* harmony export */   w2: () => (/* binding */ readRemainingNamespace)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90179);


/** What the namespace controller says of what is left (Kubernetes, "Namespaces", conditions of the status). */
function listRemainingReasons({ status }) {
    return (status?.conditions ?? [])
        .filter((condition) => condition.status === 'True')
        .map(({ message = '', reason = '' }) => (message === '' ? reason : message));
}
const [lookEveryMs, reportWithinMs] = [500, 10_000];
/** The namespace once it reports what is left of it, or as it is when that takes too long. */
async function readRemainingNamespace(client, namespace) {
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace.metadata.name)}`;
    const until = performance.now() + reportWithinMs;
    let latest = namespace;
    while (listRemainingReasons(latest).length === 0 && performance.now() < until) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(lookEveryMs);
        const found = await client.find(path).catch(() => undefined);
        if (found?.metadata.uid !== namespace.metadata.uid || found === undefined)
            return latest;
        latest = found;
    }
    return latest;
}
/** More of them explain nothing. */
const mostObjects = 20;
/**
 * The objects of a namespace of the kinds that its conditions name: `configmaps. has 1 resource instances`,
 * `stores.fin.example.com has 2 resource instances`. Those that may not be listed are missing.
 */
async function listRemainingObjects(client, namespace) {
    const text = listRemainingReasons(namespace).join(' ');
    const named = new Set([...text.matchAll(/(\S+) has \d+ resource/g)].map(([, resource = '']) => resource));
    const kinds = await (0,_discovery_js__WEBPACK_IMPORTED_MODULE_1__/* .listNamedKinds */ .p8)(client, named).catch(() => []);
    const lists = await Promise.all(kinds.map(async ({ apiVersion, kind, listPath }) => {
        const path = listPath(namespace.metadata.name);
        const { items } = await client.get(path).catch(() => ({ items: [] }));
        return items.map(({ metadata: { name, finalizers = [] } }) => ({ apiVersion, kind, name, finalizers }));
    }));
    // An object without a finalizer only waits for one that has one.
    const objects = lists.flat().toSorted((one, other) => other.finalizers.length - one.finalizers.length);
    return objects.slice(0, mostObjects);
}
/** `finalizer fin.example.com/cleanup` */
function formatFinalizers(finalizers) {
    return finalizers.length === 0 ? 'no finalizers' : `finalizer ${finalizers.join(', ')}`;
}


/***/ })

};
