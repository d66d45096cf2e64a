export const id = 6843;
export const ids = [6843,4439];
export const modules = {

/***/ 27057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13739);

/**
 * GitHub's API, where this run has a token and a repository; undefined in a terminal, in GitLab and for the pull request of a
 * fork, whose token only reads.
 */
async function connect({ inputs, event }, { log, signal, secrets }) {
    const { repository, apiUrl, trigger } = event;
    const token = inputs['github-token'];
    const fork = trigger.kind === 'pull-request' && trigger.fork;
    if (token === undefined || repository === undefined || fork)
        return undefined;
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  al: () => (/* binding */ asDeployment),
  Oh: () => (/* binding */ endDeployments),
  p7: () => (/* binding */ environmentOf)
});

// UNUSED EXPORTS: subjectOf

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/github/payload.js
var github_payload = __webpack_require__(51384);
;// CONCATENATED MODULE: ./src/github/deployment.js


/** GitHub keeps no longer one of a status (REST API, "Create a deployment status"). */
const maxDescription = 140;
/** What is looked at to find older ones; they are made inactive one by one, so there is hardly ever more than one. */
const recentDeployments = 30;
/**
 * Tells GitHub that a deployment has begun. Needs `deployments: write`; without it a warning is all that happens. A job
 * with `environment:` of the same name has a deployment from GitHub already: a second one would only be confusing.
 */
async function openDeployment(github, wish, log) {
    const id = await unlessRefused(log, `The deployment to ${wish.environment} is not shown on GitHub`, () => begin(github, wish, log));
    if (id === undefined)
        return { succeeded: () => Promise.resolve(), failed: () => Promise.resolve() };
    const end = (state, { description, url }) => unlessRefused(log, `The deployment to ${wish.environment} stays in progress on GitHub`, async () => {
        await addStatus(github, id, { state, description, url, run: wish.run });
        return true;
    });
    return {
        succeeded: async (ending) => {
            if (await end('success', ending))
                await retireOlder(github, wish, id, log);
        },
        failed: async ({ description }) => {
            await end('failure', { description, url: undefined });
        },
    };
}
/**
 * Makes inactive what is still active of a subject, since it was removed. Needs `deployments: write`; without it a warning
 * is all that happens.
 * @returns how many there were
 */
async function retireDeployments(github, retired, log) {
    const count = await unlessRefused(log, `Deployments to ${retired.environment} stay active on GitHub`, () => retire(github, retired, Number.POSITIVE_INFINITY));
    return count ?? 0;
}
/**
 * Removes an environment from the repository, where the token may: that of a job never may, that of an app with
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
        log.debug(`the environment ${environment} stays on GitHub: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return false;
    }
}
/** @returns undefined where GitHub has opened one for this job */
async function begin(github, wish, log) {
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
        // The checks of a commit are the business of the workflow that deploys it, and so is what is merged into it.
        required_contexts: [],
        auto_merge: false,
        transient_environment: life === 'transient',
        ...(life === 'transient' ? { production_environment: false } : {}),
    });
    // 202 says that something was merged instead, which was not asked for.
    if (!('id' in data))
        throw new TypeError(`GitHub made no deployment: ${data.message ?? ''}`);
    const id = Number(data.id);
    await addStatus(github, id, { state: 'in_progress', description: '', url: undefined, run });
    return id;
}
const payloadKey = 'eks-actions';
/** The newest of an environment, the newest first. */
async function list({ request, repository }, environment) {
    const { data } = await request('GET /repos/{owner}/{repo}/deployments', {
        ...repository,
        environment,
        per_page: recentDeployments,
    });
    return data
        .map(({ id, payload }) => ({ id: Number(id), subject: subjectIn(payload) }))
        .toSorted((one, other) => other.id - one.id);
}
/** GitHub gives a payload back as it got it, some servers as the text of it. */
function subjectIn(payload) {
    if (typeof payload !== 'string')
        return (0,github_payload/* isRecord */.u4)(payload) ? (0,github_payload/* textAt */.$6)(payload, payloadKey) : undefined;
    try {
        return (0,github_payload/* textAt */.$6)(JSON.parse(payload), payloadKey);
    }
    catch {
        return undefined;
    }
}
/** GitHub links the deployment of a job to the page of the job, which is below that of its run. */
async function isOpenedByJob(github, { environment, run }) {
    if (run === undefined)
        return false;
    const foreign = (await list(github, environment)).filter(({ subject }) => subject === undefined).slice(0, 5);
    const page = new RegExp(`/actions/runs/${run.id}/job/`);
    for (const { id } of foreign) {
        const statuses = await statusesOf(github, id);
        if (statuses.some(({ log_url: url = '' }) => page.test(url)))
            return true;
    }
    return false;
}
async function retireOlder(github, wish, before, log) {
    await unlessRefused(log, `Older deployments to ${wish.environment} stay active on GitHub`, () => retire(github, wish, before));
}
/**
 * GitHub's own `auto_inactive` spares transient and production environments, and does not tell apart what shares one. From
 * the newest to the first that is inactive already: what is older became so before it.
 */
async function retire(github, { environment, subject }, before) {
    const older = (await list(github, environment)).filter((one) => one.subject === subject && one.id < before);
    let count = 0;
    for (const { id } of older) {
        const [newest] = await statusesOf(github, id);
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
        description: shortened(description),
        auto_inactive: false,
        ...(run === undefined ? {} : { log_url: run.url }),
        ...(url === undefined ? {} : { environment_url: url }),
    });
}
/** The newest first. */
async function statusesOf({ request, repository }, id) {
    const { data } = await request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
        ...repository,
        deployment_id: id,
        per_page: 100,
    });
    return data.toSorted((one, other) => Number(other.id) - Number(one.id));
}
function shortened(text) {
    const [line = ''] = text.split('\n');
    return line.length <= maxDescription ? line : `${line.slice(0, maxDescription - 1)}…`;
}
async function unlessRefused(log, effect, work) {
    try {
        return await work();
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        log.warning(`${effect}: ${error.message}. ${error.hint}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/actions/helm-deploy/connect.js
var connect = __webpack_require__(27057);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/github-deployment.js
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




/** A cancelled run says that it failed; the runner gives it 7.5 s before it insists. Milliseconds. */
const graceMs = 5000;
/** Name on GitHub of where a release goes: that of the input, of a preview with its pull request, else the namespace. */
function environmentOf({ inputs, target }) {
    const { environment, preview } = inputs;
    if (environment === undefined)
        return target.namespace;
    return preview === undefined ? environment : `${environment}-pr-${preview}`;
}
/** Several releases may share an environment. */
function subjectOf({ namespace, release }) {
    return `${namespace}/${release}`;
}
/**
 * Shows on GitHub that a deploy goes on and how it ended. The deploy does not wait for GitHub, and never fails for it.
 * @param note on how the revision came about, for people
 */
async function asDeployment(work, deploy, note) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context, target } = work;
        if (!inputs.deployment || event.commit === undefined)
            return await deploy();
        const signal = __addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, graceMs), false);
        const github = await (0,connect/* connect */.N)(work, { ...context, signal });
        if (github === undefined)
            return await deploy();
        const wish = {
            environment: environmentOf(work),
            life: inputs.preview === undefined ? 'lasting' : 'transient',
            subject: subjectOf(target),
            commit: event.commit,
            run: event.run,
        };
        const opening = openDeployment(github, wish, context.log);
        try {
            const outputs = await deploy();
            const { revision, url } = outputs;
            const description = [...(typeof revision === 'number' ? [`revision ${revision}`] : []), note ?? []]
                .flat()
                .join(', ');
            await (await opening).succeeded({ description, url: typeof url === 'string' ? url : undefined });
            return outputs;
        }
        catch (thrown) {
            const { code, message } = (0,action_error/* toActionError */.ie)(thrown);
            await (await opening).failed({ description: `${code}: ${message}` });
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
/** Shows on GitHub that releases are gone. */
async function endDeployments(work, removed) {
    const { inputs, context } = work;
    if (!inputs.deployment || removed.length === 0)
        return;
    const github = await (0,connect/* connect */.N)(work, context);
    if (github === undefined)
        return;
    for (const { environment, releases, entirely } of removed) {
        for (const release of releases) {
            const count = await retireDeployments(github, { environment, subject: subjectOf(release) }, context.log);
            if (count > 0)
                context.log.line(`GitHub: the deployment of ${release.release} to ${environment} is inactive`);
        }
        if (entirely)
            await removeEnvironment(github, environment, context.log);
    }
}


/***/ }),

/***/ 54439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history),
  minuteOf: () => (/* binding */ minuteOf),
  revisionOutputs: () => (/* binding */ revisionOutputs),
  timeOf: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/release/images.js

/** Images of the containers that a revision asks for, as they are named there, without repetition. */
async function imagesOf({ manifest = '' }) {
    const pods = (await (0,release_manifest/* objectsIn */.Q)(manifest)).flatMap((object) => podTemplatesIn(object.spec));
    const images = pods.flatMap(({ initContainers = [], containers = [] }) => [...initContainers, ...containers].map(({ image }) => image));
    return [...new Set(images.filter((image) => typeof image === 'string'))];
}
/** A pod's own spec, the template of a workload, or that of the jobs of a CronJob. */
function podTemplatesIn(spec) {
    if (typeof spec !== 'object' || spec === null)
        return [];
    if ('jobTemplate' in spec)
        return podTemplatesIn(spec.jobTemplate?.spec);
    if ('template' in spec)
        return podTemplatesIn(spec.template?.spec);
    return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : [];
}

// EXTERNAL MODULE: ./src/helm/report/table.js
var report_table = __webpack_require__(84528);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/history.js



/** Shows the revisions that the cluster keeps. */
async function history_history({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,release_history/* readHistory */.Lu)(client, target, cluster);
    const table = tableOf(revisions);
    context.log.line(`${release} in ${namespace} of ${cluster}`);
    for (const line of (0,report_table/* tableLines */.o)(table))
        context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, (0,report_table/* tableBlock */.w)(table));
    return { ...revisionOutputs(revisions), changed: false, history: await Promise.all(revisions.map(entryOf)) };
}
/** What the outputs say of a release: the newest revision, and the last one that was deployed before it. */
function revisionOutputs([newest, ...older]) {
    if (newest === undefined)
        return {};
    const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    return {
        revision: newest.version,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: newest.info.status,
    };
}
function tableOf(revisions) {
    return {
        header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
        rows: revisions.map((release) => [
            String(release.version),
            release.info.status,
            timeOf(release),
            (0,release_history/* chartOf */.IS)(release),
            release.chart?.metadata?.appVersion ?? '',
            // Of a failure Helm writes all that it knows, in lines.
            release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
        ]),
    };
}
/** `2026-12-01 10:04 UTC` */
function timeOf(release) {
    const time = (0,release_history/* deployedAt */.av)(release);
    return time === undefined ? '' : minuteOf(time);
}
function minuteOf(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
async function entryOf(release) {
    const { name, version, appVersion } = release.chart?.metadata ?? {};
    return {
        revision: release.version,
        status: release.info.status,
        deployed: (0,release_history/* deployedAt */.av)(release)?.toISOString(),
        chart: name,
        'chart-version': version,
        'app-version': appVersion,
        images: await imagesOf(release),
        description: release.info.description,
    };
}


/***/ }),

/***/ 94243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ claim),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   oW: () => (/* binding */ previewOf)
/* harmony export */ });
/* harmony import */ var _helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27619);
/* harmony import */ var _helm_preview_sweep_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70978);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54439);





/**
 * Whose previews this run makes and removes: those of its repository, on GitHub or GitLab.
 * @throws ActionError `invalid-input` where the run has none
 */
function ownerOf({ repository, serverUrl }, environment) {
    if (repository !== undefined) {
        const { owner, repo } = repository;
        return { repository: `${serverUrl}/${owner}/${repo}`, repositoryId: given(environment.GITHUB_REPOSITORY_ID) };
    }
    const project = given(environment.CI_PROJECT_URL);
    if (project !== undefined)
        return { repository: project, repositoryId: given(environment.CI_PROJECT_ID) };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', 'previews belong to a repository, and this run has none', {
        hint: 'Nothing was started. In a terminal, name it: GITHUB_REPOSITORY=<owner>/<name>.',
    });
}
function given(text) {
    return text === '' ? undefined : text;
}
/**
 * Makes the namespace of a preview, or gives it more time. Nothing happens where no preview is deployed.
 * @throws ActionError `preview-not-ours`, `preview-not-removed`, `invalid-input`
 */
async function claim(work) {
    const { inputs, event, context, target } = work;
    const { preview, 'preview-ttl': ttl } = inputs;
    if (preview === undefined)
        return;
    const { namespace, release } = target;
    const owner = ownerOf(event, context.environment);
    const expires = new Date(Date.now() + ttl);
    const wish = {
        namespace,
        owner,
        pullRequest: preview,
        release: { name: release, environment: (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(work) },
        expires,
        deployedBy: event.run?.url,
    };
    if (!inputs['create-namespace'] && (await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .findPreview */ .Cr)(target.client, wish)) === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `there is no namespace ${namespace} for the preview`, {
            hint: 'Nothing was changed. Previews make their namespaces: leave create-namespace at true.',
        });
    }
    const made = await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .claimPreview */ .Lz)(target.client, wish, { timeoutMs: inputs.timeout, signal: context.signal });
    context.log.line(`preview of #${preview}: namespace ${namespace} ${made}, expires in ${(0,_helm_preview_sweep_js__WEBPACK_IMPORTED_MODULE_4__/* .span */ .L)(ttl)} (${(0,_history_js__WEBPACK_IMPORTED_MODULE_3__.minuteOf)(expires)})`);
}
/**
 * The preview that a command is about.
 * @returns undefined where no preview is named, or where it is gone
 * @throws ActionError `preview-not-ours`
 */
async function previewOf({ inputs, event, context, target }) {
    if (inputs.preview === undefined)
        return undefined;
    const owner = ownerOf(event, context.environment);
    return (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .findPreview */ .Cr)(target.client, { namespace: target.namespace, owner, pullRequest: inputs.preview });
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);


const attempts = 4;
/** Longer than this nobody waits for a rate limit: the run fails and says when it ends. */
const longestWaitMs = 60_000;
/**
 * Opens the API; nothing is sent yet. Octokit is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`) and
 * `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { apiUrl, repository, token, log, signal, redact } = options;
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6848), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495));
    const octokit = createOctokit({ apiUrl, token, signal, debug: log.debug });
    octokit.hook.wrap('request', async (send, request) => {
        const what = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`;
        if (redact !== undefined)
            redactTexts(request, redact);
        try {
            return await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(async () => send(request), {
                attempts,
                baseMs: 500,
                maxMs: longestWaitMs,
                signal,
                shouldRetry: (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .retryVerdict */ .yD)(error, { now: Date.now(), longestWaitMs }),
                onRetry: ({ number, waitMs, error }) => {
                    const reason = error.message;
                    log.line(`GitHub: ${what}: ${reason}; try ${number + 1} of ${attempts} in ${(waitMs / 1000).toFixed(1)}s`);
                },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asActionError */ .z6)(error, what);
        }
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token is no user, so `GET /user` refuses it; `viewer` knows every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}
/** What people write and read; everything else is names and numbers. */
const texts = ['body', 'title', 'description', 'commit_message', 'message'];
function redactTexts(request, redact) {
    for (const name of texts) {
        const text = request[name];
        if (typeof text === 'string')
            request[name] = redact(text);
    }
}


/***/ }),

/***/ 45891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xr: () => (/* binding */ fieldCodes),
/* harmony export */   yD: () => (/* binding */ retryVerdict),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The status of GitHub's answer, also of the answer behind an ActionError; undefined when there was none. */
function statusOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return statusOf(error.cause);
    return answerOf(error)?.status;
}
/** What GitHub said, in its words; undefined when it said nothing. */
function messageOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return messageOf(error.cause);
    const data = answerOf(error)?.data;
    return isMessage(data) ? [data.message, ...fieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each field in a refused request (422), for example `already_exists`. */
function fieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return fieldCodes(error.cause);
    const data = answerOf(error)?.data;
    if (!isMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to try again: rate limits when GitHub says or after a pause, 5xx and broken connections after a pause.
 * A little is added at random to GitHub's own time, so that jobs which were refused together do not come back together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function retryVerdict(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = answerOf(error);
    // Without an answer the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = limitEndsIn(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that a person sees. `what` is method and path of the request. */
function asActionError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = answerOf(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = messageOf(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return limited(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not answer ${what}: ${statusText(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return forbidden(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub refused ${what}: ${statusText(answer)}${said}`, { cause: error });
}
function limited(error, what, said) {
    const waitMs = limitEndsIn(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit is used up at ${what}: ${said}`, {
        hint: `Run again ${until}.`,
        cause: error,
    });
}
/** GitHub names the permissions that would do: alternatives parted by `;`, what is needed together by `,`. */
function forbidden(error, what, said) {
    const accepted = answerOf(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : permissionFor(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(permissionEntry).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub does not let this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and may do this.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. The token of a fork's pull request never writes.`,
        cause: error,
    });
}
/** `pull_requests=write`, as GitHub writes it, in the words of a workflow. */
function permissionEntry(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name it. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function permissionFor(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`, the primary one has nothing remaining. */
function isRateLimit(error) {
    const answer = answerOf(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(messageOf(error) ?? '');
}
function limitEndsIn(error, now) {
    const headers = answerOf(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function answerOf(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function isMessage(data) {
    return typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
}
function fieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return isMessage(error) ? [error.message] : [];
    });
}
function statusText(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ timeoutOption),
/* harmony export */   Sn: () => (/* binding */ waitOptions),
/* harmony export */   vE: () => (/* binding */ translated)
/* harmony export */ });
/** Names of the same option in Helm 3 and 4 (Helm 4 release notes, "CLI flags renamed"). */
const renamed = [
    ['atomic', 'rollback-on-failure'],
    ['force', 'force-replace'],
];
/** Options as a version of Helm knows them, whichever version they were written for. */
function translated(words, major) {
    return words.map((word) => {
        const [, name, value = ''] = /^--([a-z-]+)(=[^]*)?$/.exec(word) ?? [];
        const names = renamed.find((pair) => pair.includes(name));
        return names === undefined ? word : `--${major === 3 ? names[0] : names[1]}${value}`;
    });
}
/** Waits until what was applied is ready; Helm 4 takes a strategy, Helm 3 none. */
function waitOptions(major) {
    return [major === 4 ? '--wait=watcher' : '--wait', '--wait-for-jobs'];
}
/** Go's notation of a length of time. */
function timeoutOption(milliseconds) {
    return `--timeout=${Math.ceil(milliseconds / 1000)}s`;
}


/***/ }),

/***/ 27619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lz: () => (/* binding */ claimPreview),
  Cr: () => (/* binding */ findPreview),
  S4: () => (/* binding */ leavePreview),
  AT: () => (/* binding */ listPreviews),
  pD: () => (/* binding */ removePreview)
});

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release = __webpack_require__(61446);
;// CONCATENATED MODULE: ./src/helm/preview/ownership.js
/**
 * What a namespace of a preview says about itself. The number is a label, so that all previews can be found by it; what
 * decides whether it may be touched is in annotations, since a label cannot hold an address.
 */
const label = {
    pullRequest: 'eks-actions/preview',
    keep: 'eks-actions/keep',
    managedBy: 'app.kubernetes.io/managed-by',
};
const annotation = {
    repository: 'eks-actions/repository',
    repositoryId: 'eks-actions/repository-id',
    expires: 'eks-actions/expires',
    deployedBy: 'eks-actions/deployed-by',
    /** With the name of a release after it. One each, so that two jobs can add theirs at once. */
    release: 'release.eks-actions/',
};
const manager = 'eks-actions';
const previewSelector = { labelSelector: label.pullRequest };
/** What is written on a namespace when it is made, and again at each push. */
function marks(wish) {
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
/** A merge patch: the release is in the preview no longer. */
function withoutRelease(name) {
    return { annotations: { [`${annotation.release}${name}`]: null } };
}
/** @returns undefined for a namespace that is no preview, or whose marks were changed by hand: it is not ours to touch */
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
/** Numbers of repositories are compared where both have one, since a repository can be renamed; always on one server. */
function isSameOwner(one, other) {
    if (serverOf(one) !== serverOf(other))
        return false;
    if (one.repositoryId !== undefined && other.repositoryId !== undefined)
        return one.repositoryId === other.repositoryId;
    return one.repository.toLowerCase() === other.repository.toLowerCase();
}
function serverOf({ repository }) {
    return URL.canParse(repository) ? new URL(repository).host : repository;
}

;// CONCATENATED MODULE: ./src/helm/preview/namespace.js





const path = (name) => `/api/v1/namespaces/${encodeURIComponent(name)}`;
const lookEveryMs = 500;
/**
 * Makes the namespace of a preview, or renews it: from now on it lives until `expires`.
 * @returns whether it was there already
 * @throws ActionError `preview-not-ours` when it is there and was not made for this pull request; `preview-not-removed`
 *   when the one before does not go away; KubernetesError
 */
async function claimPreview(client, wish, waiting) {
    const existing = await client.find(path(wish.namespace));
    if (existing === undefined)
        return await create(client, wish, waiting);
    const { uid } = ownPreview(existing, wish);
    if (existing.metadata.deletionTimestamp !== undefined) {
        await waitUntilGone(client, wish.namespace, uid, waiting);
        return await create(client, wish, waiting);
    }
    try {
        await client.patch(path(wish.namespace), { metadata: { uid, ...marks(wish) } });
        return 'renewed';
    }
    catch (error) {
        // It was deleted in the meantime.
        if (isStatus(error, 404, 409))
            return await claimPreview(client, wish, waiting);
        throw error;
    }
}
async function create(client, wish, waiting) {
    const namespace = {
        apiVersion: 'v1',
        kind: 'Namespace',
        metadata: { name: wish.namespace, ...marks(wish) },
    };
    try {
        await client.post('/api/v1/namespaces', namespace);
        return 'created';
    }
    catch (error) {
        // Another job of the same push was quicker, or it is somebody else's now.
        if (isStatus(error, 409))
            return await claimPreview(client, wish, waiting);
        throw error;
    }
}
/**
 * The preview of a pull request, if there is one.
 * @throws ActionError `preview-not-ours` when the namespace was not made for it
 */
async function findPreview(client, wish) {
    const found = await client.find(path(wish.namespace));
    return found === undefined ? undefined : ownPreview(found, wish);
}
/** All previews of a repository, by name. What others have made is not even looked at. */
async function listPreviews(client, owner) {
    const { items } = await client.get('/api/v1/namespaces', previewSelector);
    return items
        .flatMap((namespace) => readPreview(namespace) ?? [])
        .filter((preview) => isSameOwner(preview.owner, owner))
        .toSorted((one, other) => one.namespace.localeCompare(other.namespace, 'en', { numeric: true }));
}
function ownPreview(namespace, { owner, pullRequest }) {
    const preview = readPreview(namespace);
    const ours = preview !== undefined && isSameOwner(preview.owner, owner) && preview.pullRequest === pullRequest;
    if (ours)
        return preview;
    const { name } = namespace.metadata;
    throw new action_error/* ActionError */.lZ('preview-not-ours', `the namespace ${name} exists, and is not the preview of #${pullRequest}`, {
        details: [
            preview === undefined
                ? `${name} was not made by a preview: it lacks the annotations of one`
                : `${name} is the preview of pull request ${preview.pullRequest} of ${preview.owner.repository}`,
            'nothing in it was touched',
        ],
        hint: 'Choose another `namespace`, one that only the previews of this repository have.',
    });
}
/**
 * Takes a release that was uninstalled out of its preview, and removes the namespace when it was the last one.
 * @returns whether the namespace was removed
 * @throws ActionError `preview-not-removed`, KubernetesError
 */
async function leavePreview(client, preview, release, waiting) {
    const { namespace, uid } = preview;
    try {
        const left = await client.patch(path(namespace), { metadata: { uid, ...withoutRelease(release) } });
        const current = readPreview(left);
        if (current === undefined || current.releases.length > 0 || (await holdsReleases(client, namespace)))
            return false;
        return await removePreview(client, current, waiting);
    }
    catch (error) {
        // Gone already, or another one by now.
        if (isStatus(error, 404, 409))
            return false;
        throw error;
    }
}
/** Also of what no preview has put there. */
async function holdsReleases(client, namespace) {
    const { items } = await client.get((0,release/* releasesPath */.a4)(namespace), {
        labelSelector: 'owner=helm',
        limit: 1,
    });
    return items.length > 0;
}
/**
 * Removes a namespace that is as it was read, and waits until all that was in it is gone.
 * @returns false when it has changed since then: a push has renewed it
 * @throws ActionError `preview-not-removed` when something in it does not go away
 */
async function removePreview(client, { namespace, uid, resourceVersion }, waiting) {
    try {
        await client.remove(path(namespace), { uid, resourceVersion });
    }
    catch (error) {
        if (isStatus(error, 409))
            return false;
        throw error;
    }
    await waitUntilGone(client, namespace, uid, waiting);
    return true;
}
async function waitUntilGone(client, name, uid, { timeoutMs, signal }) {
    const until = performance.now() + timeoutMs;
    for (;;) {
        const namespace = await client.find(path(name));
        if (namespace?.metadata.uid !== uid)
            return;
        if (performance.now() > until)
            throw held(namespace);
        await (0,retry/* pause */.v)(lookEveryMs, signal);
    }
}
/** The controller of namespaces writes down what is left and why (Kubernetes, "Namespaces", conditions of the status). */
function held({ metadata: { name }, status }) {
    const reasons = (status?.conditions ?? [])
        .filter((condition) => condition.status === 'True')
        .map(({ message = '', reason = '' }) => (message === '' ? reason : message));
    return new action_error/* ActionError */.lZ('preview-not-removed', `the namespace ${name} is still being deleted`, {
        details: reasons.length === 0 ? ['the cluster does not say what it waits for'] : reasons,
        hint: `Look at what is left: kubectl get namespace ${name} -o yaml. A finalizer waits for its controller to run.`,
    });
}
function isStatus(error, ...statuses) {
    return error instanceof kubernetes_error/* KubernetesError */.d && statuses.includes(error.status);
}


/***/ }),

/***/ 70978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ span),
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/** Whether the preview of this repository goes. What somebody wants to keep stays, whatever else is true of it. */
function judge(preview, pullRequest, rules) {
    const end = endOf(preview, pullRequest, rules.now);
    const kept = keptBy(preview, pullRequest, rules.keepLabel);
    if (preview.ending)
        return { verdict: 'keep', why: 'is being deleted already' };
    if (kept !== undefined)
        return { verdict: 'keep', why: end === undefined ? kept : `${kept}, though ${end}` };
    if (end !== undefined)
        return { verdict: 'delete', why: end };
    return { verdict: 'keep', why: `expires in ${span(preview.expires.getTime() - rules.now.getTime())}` };
}
function endOf({ expires }, pullRequest, now) {
    if (pullRequest?.state === 'closed')
        return 'its pull request is closed';
    if (pullRequest?.state === 'merged')
        return 'its pull request is merged';
    const ago = now.getTime() - expires.getTime();
    return ago >= 0 ? `expired ${span(ago)} ago` : undefined;
}
function keptBy(preview, pullRequest, keepLabel) {
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
/** `3 days`, `1 hour`, `0 minutes`: the largest unit that fits is enough. */
function span(milliseconds) {
    const [unit, length] = units.find(([, each]) => milliseconds >= each) ?? units[2];
    const count = Math.floor(milliseconds / length);
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 80527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ chartOf),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   av: () => (/* binding */ deployedAt),
/* harmony export */   uh: () => (/* binding */ releaseNames),
/* harmony export */   wV: () => (/* binding */ rollbackRevision)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61446);


/**
 * @param cluster for people
 * @throws ActionError `release-not-found` with the releases that there are, KubernetesError
 */
async function readHistory(client, { release, namespace }, cluster) {
    const [newest, ...older] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    if (newest !== undefined)
        return [newest, ...older];
    const [here, elsewhere] = await Promise.all([
        releaseNames(client, namespace),
        placesOf(client, release).catch(() => []),
    ]);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `there is no release ${release} in namespace ${namespace} of ${cluster}`, {
        details: [
            here.length === 0 ? `namespace ${namespace} has no releases` : `namespace ${namespace} has ${here.join(', ')}`,
            ...(elsewhere.length === 0 ? [] : [`${release} is in namespace ${elsewhere.join(', ')}`]),
        ],
        hint: 'Correct release or namespace; a preview has the suffix -pr-<number> on both, which the input preview adds.',
    });
}
/** The last revision of each release is enough: each status but `superseded` has one. */
const live = 'status notin (superseded,uninstalled)';
const listLimit = 250;
/** The releases in a namespace. */
async function releaseNames(client, namespace) {
    const { items } = await client.get((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesPath */ .a4)(namespace), {
        labelSelector: `owner=helm,${live}`,
        limit: listLimit,
    });
    return distinct(items.map(({ metadata }) => metadata.labels?.name));
}
/** Needs the right to list Secrets everywhere, which few callers have. */
async function placesOf(client, release) {
    const { items } = await client.get('/api/v1/secrets', {
        labelSelector: `owner=helm,name=${release},${live}`,
        limit: listLimit,
    });
    return distinct(items.map(({ metadata }) => metadata.namespace));
}
function distinct(names) {
    return [...new Set(names.flatMap((name) => name ?? []))].toSorted();
}
/** `app 1.4.2`, as people name a chart. */
function chartOf({ chart }) {
    const { name = '', version = '' } = chart?.metadata ?? {};
    return [name, version].filter(Boolean).join(' ');
}
/** When it was put in place; undefined where Helm did not write it down. */
function deployedAt({ info }) {
    const time = new Date(info.last_deployed ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/**
 * The revision to go back to: the one that is asked for, or the last that was deployed before the newest. A newest one that
 * failed or hangs has replaced nothing, so that the one before it is `deployed` still.
 * @throws ActionError `release-not-found` where there is none, with the revisions that there are
 */
function rollbackRevision([newest, ...older], asked) {
    const found = asked === undefined
        ? older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
        : [newest, ...older].find(({ version }) => version === asked);
    if (found !== undefined && found.info.status !== 'uninstalled')
        return found;
    const wanted = asked === undefined ? 'was deployed before' : `is revision ${asked}`;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `no revision of ${newest.name} ${wanted}, to go back to`, {
        details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
        hint: 'Name one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
    });
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsIn)
/* harmony export */ });
/** The objects of a manifest. Lists are opened; what is no object is left out, as Helm does. */
async function objectsIn(manifest) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const documents = parseAllDocuments(manifest, {
        // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without its times, and with octals of 1.2.
        version: '1.1',
        customTags: (tags) => [...tags.filter((tag) => !isTime(tag)), 'intOct'],
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return documents.flatMap((document) => opened(document.toJS({ maxAliasCount: 100 })));
}
function isTime(tag) {
    if (typeof tag === 'string')
        return /time/i.test(tag);
    return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME');
}
function opened(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value))
        return [];
    if ('items' in value && Array.isArray(value.items))
        return value.items.flatMap(opened);
    return 'metadata' in value && typeof value.metadata === 'object' ? [value] : [];
}


/***/ }),

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ releaseSelector),
/* harmony export */   a4: () => (/* binding */ releasesPath),
/* harmony export */   o1: () => (/* binding */ decodeRelease),
/* harmony export */   sR: () => (/* binding */ encodeRelease),
/* harmony export */   tl: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/** Where Helm keeps releases (Helm, "Storage backends"): Secrets of this type, labelled with name, status and revision. */
function releasesPath(namespace) {
    return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
}
function releaseSelector(name) {
    return { labelSelector: `owner=helm,name=${name}` };
}
/**
 * All revisions that the cluster keeps of a release, the newest first; none where it was never installed.
 * @throws KubernetesError when Secrets may not be read
 */
async function readReleases(client, namespace, name) {
    const { items } = await client.get(releasesPath(namespace), releaseSelector(name));
    const releases = await Promise.all(items.map(decodeRelease));
    return releases.toSorted((one, other) => other.version - one.version);
}
const [zip, unzip] = [(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzip), (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)];
/** Helm's own objects are limited to 1 MiB in the cluster; unpacked they are some times that. */
const maxUnpackedBytes = 64 * 1024 * 1024;
/**
 * A release is JSON, compressed, in base64, and the data of a Secret is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
async function decodeRelease({ metadata, data }) {
    try {
        const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64');
        const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes });
        const release = JSON.parse(text.toString('utf8'));
        return metadata.labels === undefined ? release : { ...release, labels: metadata.labels };
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('release-unreadable', `the Secret ${metadata.name} holds no release that Helm wrote`, {
            cause,
        });
    }
}
/** The data of a Secret as `decodeRelease` reads it. What of a decoded release has no type here is kept as it was. */
async function encodeRelease(release) {
    // Labels are beside the data, not in it.
    const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64');
    return Buffer.from(packed, 'latin1').toString('base64');
}


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uninstallRelease)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);

/**
 * Removes a release and waits until its objects are gone, their pods included. Its history goes as well.
 * @throws ActionError as `Processes.run`
 */
async function uninstallRelease({ run, major }, { release, namespace }, timeoutMs) {
    // The watcher of Helm 4.1 gives up on an object that waits for its pods to end: "still exists. status: Terminating".
    const wait = major === 4 ? '--wait=legacy' : '--wait';
    await run({
        title: `helm uninstall ${release}`,
        args: ['uninstall', release, `--namespace=${namespace}`, '--cascade=foreground', wait, (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutOption */ .D5)(timeoutMs)],
    });
}


/***/ }),

/***/ 84528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines),
/* harmony export */   w: () => (/* binding */ tableBlock)
/* harmony export */ });
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Aligned lines for a log. What is in the last column has the rest of the line for itself. */
function tableLines({ header, rows }) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
    return all.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function tableBlock({ header, rows }) {
    return { kind: 'table', header: header.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG), rows: rows.map((cells) => cells.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)) };
}


/***/ })

};
