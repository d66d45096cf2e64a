export const id = 2480;
export const ids = [2480];
export const modules = {

/***/ 22480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  releaseByCommit: () => (/* binding */ releaseByCommit)
});

// EXTERNAL MODULE: ./src/gitops/commit/commit-files.js
var commit_files = __webpack_require__(82468);
// EXTERNAL MODULE: ./src/actions/gitops/desired-state.js + 1 modules
var desired_state = __webpack_require__(76250);
// EXTERNAL MODULE: ./src/actions/gitops/file-change.js + 1 modules
var file_change = __webpack_require__(62978);
// EXTERNAL MODULE: ./src/github/deployment.js
var deployment = __webpack_require__(34099);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/gitops/github-deployment.js
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
/** Shows on GitHub what is released to the environment. The release never fails because of it. */
async function withReleaseDeployment(run, release) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context } = run;
        const environment = inputs['github-environment'] ?? inputs.environment;
        if (!inputs.deployment || environment === undefined || event.commit === undefined)
            return await release();
        const signal = __addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, graceMs), false);
        const github = await (0,shared_github/* connectForWriting */.Y)(run, { ...context, signal });
        if (github === undefined)
            return await release();
        const { commit, repository } = event;
        const subject = `${inputs.repository ?? `${repository?.owner ?? ''}/${repository?.repo ?? ''}`}/${inputs.file.join(',')}`;
        const spec = { environment, life: 'lasting', subject, commit, run: event.run };
        const opening = (0,deployment/* openDeployment */.Q6)(github, spec, context.log);
        try {
            const outputs = await release();
            const sha = typeof outputs['commit-sha'] === 'string' ? outputs['commit-sha'].slice(0, 7) : '';
            await (await opening).succeed({ description: `commit ${sha}`, url: inputs.url });
            return outputs;
        }
        catch (thrown) {
            const { code, message } = (0,action_error/* toActionError */.ie)(thrown);
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

// EXTERNAL MODULE: ./src/actions/gitops/message.js
var message = __webpack_require__(41302);
// EXTERNAL MODULE: ./src/actions/gitops/patch.js
var gitops_patch = __webpack_require__(30571);
// EXTERNAL MODULE: ./src/actions/gitops/report.js
var report = __webpack_require__(27819);
// EXTERNAL MODULE: ./src/containers/image/preview-repository.js
var preview_repository = __webpack_require__(60640);
// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
;// CONCATENATED MODULE: ./src/actions/gitops/trust.js



/**
 * Refuses to commit for a pull request what nobody has reviewed: its image and values come from whoever may push a branch.
 * @throws ActionError `unreviewed-release`
 */
function refuseUnreviewedRelease({ event, context, inputs }) {
    const isReviewed = inputs['pull-request'] && inputs['auto-merge'] === 'off';
    if (isReviewed || (0,change_origin/* readChangeOrigin */.x)(event, context.environment) !== 'proposed')
        return;
    throw new action_error/* ActionError */.lZ('unreviewed-release', `command: ${inputs.command} would commit what a pull request proposes`, {
        details: ['whoever may open a pull request decides what this run releases'],
    });
}
/** References and repositories in the private registries of ECR. */
const ecrName = /\d{12}\.dkr[.-]ecr[\w.-]*\/[\w./-]+/g;
/**
 * Refuses an image that a pull request may have pushed, wherever in the new text it is.
 * @throws ActionError `untrusted-image`
 */
function refusePreviewImages(edited) {
    for (const { path, before, after } of edited) {
        const known = new Set(before.match(ecrName));
        const image = after.match(ecrName)?.find((name) => !known.has(name) && (0,preview_repository/* isPreviewImage */.Id)(name));
        if (image === undefined)
            continue;
        throw new action_error/* ActionError */.lZ('untrusted-image', `${path} would run an image of a pull request: ${image}`, {
            details: ['whoever may open a pull request may push anything to a repository that ends in -preview'],
            hint: 'Nothing was committed. Name the image that build-push pushed on the default branch, by its digest.',
        });
    }
}

;// CONCATENATED MODULE: ./src/actions/gitops/commands/release.js








/** Commits the change, or proposes it; what others commit at the same time is kept. */
async function releaseByCommit(run) {
    refuseUnreviewedRelease(run);
    const { inputs } = run;
    const state = await (0,desired_state/* openDesiredState */.g)(run);
    const options = buildCommitOptions(run, state);
    if (!inputs['pull-request'])
        return await withReleaseDeployment(run, () => commitRelease(run, state, options));
    const { proposeRelease } = await __webpack_require__.e(/* import() */ 8709).then(__webpack_require__.bind(__webpack_require__, 58709));
    // A proposal deploys nothing before it is merged.
    return inputs['auto-merge'] === 'off'
        ? await proposeRelease(run, state, options)
        : await withReleaseDeployment(run, () => proposeRelease(run, state, options));
}
function buildCommitOptions(run, { branch }) {
    const { log, signal } = run.context;
    return {
        message: ({ edited }) => {
            refusePreviewImages(edited);
            return (0,message/* buildCommitMessage */.v)(run);
        },
        signal,
        onLostRace: (attempt) => {
            log.line(`another commit reached ${branch} first; editing again on top of it (attempt ${attempt + 1})`);
        },
    };
}
async function commitRelease(run, state, options) {
    const committed = await (0,commit_files/* commitChange */.w)(state.repository, await (0,file_change/* buildFileChange */.L)(run, state), options);
    const { changed, commit, previous, edited } = committed;
    const patch = await (0,gitops_patch/* createPatch */.B)(edited);
    (0,report/* reportChange */.RJ)(run, { state, patch, files: edited.length, commit, changed });
    return {
        changed,
        'commit-sha': commit,
        'previous-sha': previous,
        'diff-path': await (0,gitops_patch/* writePatch */.C)(patch, run.context),
        ...(run.inputs.url === undefined ? {} : { url: run.inputs.url }),
    };
}


/***/ }),

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readChangeOrigin)
/* harmony export */ });
/**
 * Reads it from the event and the ref alone, which GitHub or GitLab sets: no input of the action counts, since a pull request can
 * change every input in its own workflow.
 */
function readChangeOrigin(event, environment) {
    if (event.trigger.kind === 'none')
        return readGitLabOrigin(environment);
    if (event.privileged?.followsPush === true)
        return 'default-branch';
    return isProposed(event) ? 'proposed' : isDefaultBranch(event) ? 'default-branch' : 'other';
}
function isProposed({ trigger, privileged, ref = '' }) {
    if (privileged !== undefined || ref.startsWith('refs/pull/'))
        return true;
    if (trigger.kind === 'other')
        return trigger.pullRequest !== undefined;
    return trigger.kind === 'pull-request' || trigger.kind === 'merge-group';
}
function isDefaultBranch({ trigger, ref, defaultBranch }) {
    // The payload of a schedule does not name the branch: there is only one.
    if (trigger.kind === 'other' && trigger.name === 'schedule')
        return true;
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/** docs.gitlab.com, "Predefined CI/CD variables". */
function readGitLabOrigin(environment) {
    const { CI_MERGE_REQUEST_IID: id, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: defaultBranch } = environment;
    if (id)
        return 'proposed';
    return branch && branch === defaultBranch ? 'default-branch' : 'other';
}


/***/ }),

/***/ 60640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ isPreviewImage),
/* harmony export */   US: () => (/* binding */ previewSuffix),
/* harmony export */   hN: () => (/* binding */ isPreviewRepository)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/** Ends the names of repositories for images of proposed changes: `shop-preview` is next to `shop`. */
const previewSuffix = '-preview';
/** Whether a repository is the one that pull requests push to. */
function isPreviewRepository(repository) {
    return repository.endsWith(previewSuffix);
}
/** Whether an image comes from such a repository in ECR. Elsewhere the name means nothing. */
function isPreviewImage(image) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
    if (reference === undefined || !isPreviewRepository(reference.repository))
        return false;
    return /^\d{12}\.dkr[.-]ecr(?:-fips)?\./i.test(reference.registry);
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/* unused harmony export formatReference */
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = String.raw `(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::\d+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const grammar = new RegExp(String.raw `^(?:(?<registry>${host})/)?(?<repository>${component}(?:/${component})*)` +
    String.raw `(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z][a-z0-9]*(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?$`);
/** The OCI distribution specification, "Pulling manifests": a tag has at most 128 characters. */
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** ECR API Reference, CreateRepository, `repositoryName`: 2 to 256 characters. */
const repositoryPattern = new RegExp(`^(?=.{2,256}$)(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$`);
function isRepositoryName(text) {
    return repositoryPattern.test(text);
}
const dockerHub = 'docker.io';
const longestName = 255;
/**
 * Parses a reference with Docker's defaults: without a registry it is Docker Hub, where a single component is an official image.
 * A missing tag stays undefined; a pull then uses `latest`.
 * @returns undefined if no registry would accept it
 */
function parseReference(text) {
    // 64 hexadecimal digits are the ID of a local image.
    if (/^[a-f0-9]{64}$/.test(text))
        return undefined;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    // Without a dot, a port or a capital letter, the first component belongs to the repository (splitDockerDomain).
    const named = /[.:A-Z]/.test(first) || first === 'localhost';
    const groups = grammar.exec(named ? text : `${dockerHub}/${text}`)?.groups;
    if (groups?.registry === undefined || groups.repository === undefined)
        return undefined;
    const registry = groups.registry === 'index.docker.io' ? dockerHub : groups.registry;
    const official = registry === dockerHub && !groups.repository.includes('/');
    const repository = official ? `library/${groups.repository}` : groups.repository;
    const { tag, digest } = groups;
    if (repository.length > longestName)
        return undefined;
    if (digest?.startsWith('sha256:') === true && !digestPattern.test(digest))
        return undefined;
    return { registry, repository, tag, digest };
}
/** The full name: only the tag may be left to its default. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
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


/***/ })

};
