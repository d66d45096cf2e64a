export const id = 9163;
export const ids = [9163];
export const modules = {

/***/ 9163:
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
// EXTERNAL MODULE: ./src/helm/report/table.js
var table = __webpack_require__(84528);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/kubernetes/failure.js
var kubernetes_failure = __webpack_require__(89015);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/actions/helm-deploy/connect.js
var connect = __webpack_require__(27057);
// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/actions/helm-deploy/preview.js
var preview = __webpack_require__(94243);
// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/remove-preview.js




/**
 * Removes a preview with all that is in it. Releases are uninstalled first: their hooks run, and what they have outside of the
 * namespace goes too.
 * @returns what is gone; undefined when a push has renewed it since it was judged
 * @throws ActionError `preview-not-ours`, `preview-not-removed` and those of `Processes.run`; KubernetesError
 */
async function removeWhole({ inputs, context, target, helm }, { namespace, owner, pullRequest: number }, pullRequest) {
    const { client } = target;
    const preview = await (0,preview_namespace/* findPreview */.Cr)(client, { namespace, owner, pullRequest: number });
    if (preview === undefined)
        return [];
    const rules = { now: new Date(), keepLabel: inputs['keep-label'] };
    if ((0,sweep/* judge */.S)(preview, pullRequest, rules).verdict === 'keep')
        return undefined;
    for (const release of await (0,release_history/* releaseNames */.uh)(client, namespace)) {
        await (0,uninstall/* uninstallRelease */.a)(helm, { release, namespace }, inputs.timeout);
    }
    const waiting = { timeoutMs: inputs.timeout, signal: context.signal };
    if (!(await (0,preview_namespace/* removePreview */.pD)(client, preview, waiting)))
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

;// CONCATENATED MODULE: ./src/actions/helm-deploy/sweep.js











/** Shows the previews of this repository and which of them nobody needs any longer; deletes those where that is allowed. */
async function sweep_sweep(work) {
    const { inputs, event, context, target } = work;
    const owner = (0,preview/* ownerOf */.bf)(event, context.environment);
    const previews = await (0,preview_namespace/* listPreviews */.AT)(target.client, owner);
    const judged = await judgeAll(work, previews);
    const doomed = judged.filter(({ verdict }) => verdict === 'delete');
    context.log.line(`${count(previews.length, 'preview')} of ${owner.repository} in ${target.cluster}`);
    if (previews.length > 0)
        for (const line of (0,table/* tableLines */.o)(tableOf(judged)))
            context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `Previews in ${target.cluster}` });
    if (previews.length === 0)
        context.summary.add({ kind: 'paragraph', text: 'There is none of this repository.' });
    else
        context.summary.add((0,table/* tableBlock */.w)(tableOf(judged)));
    if (doomed.length === 0 || !inputs['allow-delete']) {
        const sentence = doomed.length === 0
            ? 'There is nothing to delete.'
            : `Nothing was deleted. With allow-delete: true, ${doomed.length === 1 ? 'this one is' : `these ${doomed.length} are`}: ${doomed.map(({ preview }) => preview.namespace).join(', ')}.`;
        context.log.line(sentence);
        context.summary.add({ kind: 'paragraph', text: sentence });
        return { changed: false };
    }
    return await removeAll(work, doomed);
}
function count(number, what) {
    return `${number} ${what}${number === 1 ? '' : 's'}`;
}
function tableOf(judged) {
    return {
        header: ['preview', 'pull request', 'releases', 'sweep'],
        rows: judged.map(({ preview, pullRequest, verdict, why }) => [
            preview.namespace,
            pullRequest === undefined ? String(preview.pullRequest) : `${preview.pullRequest} ${pullRequest.state}`,
            preview.releases.map(({ name }) => name).join(', '),
            `${verdict}: ${why}`,
        ]),
    };
}
async function judgeAll(work, previews) {
    const states = await statesOf(work, [...new Set(previews.map(({ pullRequest }) => pullRequest))]);
    const rules = { now: new Date(), keepLabel: work.inputs['keep-label'] };
    return previews.map((preview) => {
        const pullRequest = states.get(preview.pullRequest);
        return { preview, pullRequest, ...(0,sweep/* judge */.S)(preview, pullRequest, rules) };
    });
}
/**
 * What GitHub says of the pull requests. Without a token only time decides. One that may not be read may have the label that
 * keeps its preview, so nothing goes on then.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function statesOf(work, numbers) {
    const states = new Map();
    const github = numbers.length === 0 ? undefined : await (0,connect/* connect */.N)(work, work.context);
    if (github === undefined)
        return states;
    for (const number of numbers)
        states.set(number, await (0,pull_request/* pullRequestState */.uS)(github, number));
    return states;
}
/** One that cannot be removed does not keep the others. */
async function removeAll(work, doomed) {
    const { context, target } = work;
    const removed = [];
    let deleted = 0;
    const failures = [];
    for (const { preview, pullRequest } of doomed) {
        const startedAt = performance.now();
        try {
            const gone = await removeWhole(work, preview, pullRequest);
            removed.push(...(gone ?? []));
            deleted += gone === undefined ? 0 : 1;
            const how = gone === undefined ? 'kept: it was renewed meanwhile' : 'deleted';
            context.log.line(`${preview.namespace}  ${how}  ${(0,log/* elapsed */.vk)(performance.now() - startedAt)}`);
        }
        catch (thrown) {
            context.signal.throwIfAborted();
            const failure = (0,kubernetes_failure/* clusterFailure */.v)(thrown, target.cluster) ?? (0,action_error/* toActionError */.ie)(thrown);
            context.log.line(`${preview.namespace}  not deleted: ${failure.message}`);
            failures.push([preview, failure]);
        }
    }
    await (0,github_deployment/* endDeployments */.Oh)(work, removed);
    const outputs = { changed: deleted > 0 };
    const sentence = `${count(deleted, 'preview')} deleted.`;
    context.summary.add({ kind: 'paragraph', text: sentence });
    const [first] = failures;
    if (first === undefined)
        return outputs;
    throw new action_error/* ActionError */.lZ(failures.length === 1 ? first[1].code : 'preview-not-removed', `${count(failures.length, 'preview')} of ${doomed.length} could not be deleted`, {
        details: failures.flatMap(([{ namespace }, { message, details }]) => [
            `${namespace}: ${message}`,
            ...details.map((line) => `  ${line}`),
        ]),
        hint: first[1].hint,
        outputs,
    });
}


/***/ }),

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r2: () => (/* binding */ mergedPullRequest),
/* harmony export */   s3: () => (/* binding */ currentHead),
/* harmony export */   uS: () => (/* binding */ pullRequestState)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);

/** The commit that a pull request stands at now. */
async function currentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch: as merged, squashed or rebased. Needs `pull-requests: read`.
 * @returns undefined for a commit that was pushed without one
 */
async function mergedPullRequest({ request, repository }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at }) => merged_at !== null);
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/** Whether a pull request is still worked on. Needs `pull-requests: read`. */
async function pullRequestState({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ })

};
