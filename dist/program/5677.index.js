export const id = 5677;
export const ids = [5677];
export const modules = {

/***/ 15677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: ./src/helm/cli/options.js
var cli_options = __webpack_require__(8590);
// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
;// CONCATENATED MODULE: ./src/helm/deploy/run-owner.js

const label = 'eks-actions.dev/run';
/**
 * Records in a release which run creates a revision, so that another run can find out whether it is still in progress. Helm
 * copies labels to later revisions, whoever creates them: the revision number shows which one a label belongs to.
 * @returns options of `helm upgrade`; none if this version of Helm has no labels
 */
function buildOwnerOptions(owner, revision, { version }) {
    if (owner === undefined || !(0,semver.gte)(version, '3.13.0'))
        return [];
    return [`--labels=${label}=${[owner.repository, owner.run, owner.attempt, revision].join('.')}`];
}
/** The run that created a revision; undefined if it was not recorded. */
function readRunOwner({ labels, version }) {
    const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/
        .exec(labels?.[label] ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    const [repository, run, attempt, revision] = numbers;
    if (repository === undefined || run === undefined || attempt === undefined || revision !== version)
        return undefined;
    return { repository, run, attempt };
}

// EXTERNAL MODULE: ./src/helm/deploy/watched-run.js + 1 modules
var watched_run = __webpack_require__(41865);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/revisions.js
var release_revisions = __webpack_require__(22813);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js
var github_deployment = __webpack_require__(118);
// EXTERNAL MODULE: ./src/actions/helm-deploy/preview/requested-preview.js
var requested_preview = __webpack_require__(18685);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/chart-crds.js + 1 modules
var chart_crds = __webpack_require__(38184);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/deploy-run.js + 1 modules
var deploy_run = __webpack_require__(16856);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/namespace.js
var release_namespace = __webpack_require__(65718);
;// CONCATENATED MODULE: ./src/github/workflow-run.js
/**
 * Whether an attempt of a run has ended: it is completed, or it was re-run, which GitHub allows only for completed runs.
 * Needs `actions: read`.
 */
async function hasRunEnded({ request, repository }, run, attempt) {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run });
    return data.status === 'completed' || (data.run_attempt ?? 1) > attempt;
}

// EXTERNAL MODULE: ./src/helm/deploy/recover-pending.js
var recover_pending = __webpack_require__(23907);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/pending-release.js







/** This run, recorded in the release for other runs; undefined outside of GitHub Actions. */
function readRunAttempt({ event, context, }) {
    const { GITHUB_REPOSITORY_ID: repository = '' } = context.environment;
    if (event.run === undefined || !/^\d+$/.test(repository))
        return undefined;
    return { repository: Number(repository), run: event.run.id, attempt: event.run.attempt };
}
/**
 * The revisions once none is pending any more, or once a pending one is left to Helm.
 * @throws ActionError `release-pending`
 */
function resolvePendingRelease(command, releases) {
    const [latest] = releases;
    if (latest === undefined || !(0,release_revisions/* isUnfinishedRelease */.$9)(latest))
        return Promise.resolve(releases);
    const { inputs, target, context, helm } = command;
    const { client, release, namespace } = target;
    return (0,recover_pending/* recoverPending */.i)({
        client,
        namespace,
        release,
        mode: inputs['recover-pending'],
        guardMs: inputs.timeout,
        isAbandoned: (pending) => isRunAbandoned(pending, command),
        uninstall: () => (0,uninstall/* uninstallRelease */.a)(helm, target, { client, timeoutMs: inputs.timeout }),
        log: context.log,
        signal: context.signal,
    });
}
/** Only known for runs of the same repository, and for other runs only if the token may read them. */
async function isRunAbandoned(pending, command) {
    // The label names the run that deployed the revision, not the one that began to remove it.
    if (!(0,release_revisions/* isPendingRelease */.Fw)(pending))
        return false;
    const [owner, own] = [readRunOwner(pending), readRunAttempt(command)];
    if (owner === undefined || owner.repository !== own?.repository)
        return false;
    if (owner.run === own.run)
        return owner.attempt < own.attempt;
    const github = await (0,shared_github/* connectForWriting */.Y)(command, command.context);
    if (github === undefined)
        return false;
    try {
        return await hasRunEnded(github, owner.run, owner.attempt);
    }
    catch (error) {
        command.context.log.debug(`the run that began it cannot be read: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/release/prepared-release.js + 6 modules
var prepared_release = __webpack_require__(18332);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/preview-image.js + 1 modules
var preview_image = __webpack_require__(59380);
// EXTERNAL MODULE: ./src/actions/helm-deploy/report.js + 1 modules
var report = __webpack_require__(74064);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/commands/deploy.js















/** Installs or upgrades the release and watches it until it is ready; if it does not become ready, rolls back. */
async function deploy(command) {
    const startedAt = performance.now();
    const { target, context } = command;
    const { client, release, namespace } = target;
    const [prepared, existing] = await (0,concurrency/* settleBoth */.FE)((0,prepared_release/* prepareRelease */.v)(command), (0,release_release/* readReleases */.tl)(client, namespace, release));
    await (0,preview_image/* refuseRenderedPreviewImages */.u)(command, prepared, (0,release_revisions/* findLastSuccessful */._G)(existing));
    const planned = (0,deploy_run/* planWaitForChart */.ci)(command, prepared, (0,release_revisions/* findLastSuccessful */._G)(existing));
    // Avoids an unhandled rejection; it is awaited below.
    planned.catch(() => undefined);
    await (0,requested_preview/* claimRequestedPreview */.v)(command);
    return await (0,github_deployment/* withGitHubDeployment */.tc)(command, async () => {
        const revisions = await resolvePendingRelease(command, existing);
        const previous = (0,release_revisions/* findLastSuccessful */._G)(revisions);
        const wait = await planned;
        const run = { command, prepared, previous, wait, after: revisions[0]?.version ?? 0, startedAt };
        context.log.line(formatHeadline(run));
        const crds = await (0,chart_crds/* inspectChartCrds */.h)(command, prepared, run.after === 0);
        for (const note of crds.notes)
            context.log.warning(note);
        const result = await upgrade(run);
        if (prepared.exponents.length > 0)
            await warnAboutStoredNumbers(run);
        if (result.kind === 'failed')
            return await (await loadFailures()).failDeploy(run, result);
        await warnAboutEnding(run, result);
        await keepAdopted(run, result, revisions);
        const tested = command.inputs.test ? await test(run, result) : undefined;
        if (tested?.kind === 'failed')
            return await (await loadFailures()).failTests(run, tested);
        return await (0,report/* reportDeployment */.ac)(run, result.statuses, tested?.tests);
    });
}
/** Only a failure needs it. */
function loadFailures() {
    return __webpack_require__.e(/* import() */ 9501).then(__webpack_require__.bind(__webpack_require__, 19501));
}
/** Few values have such numbers. */
async function warnAboutStoredNumbers({ command, prepared, after }) {
    const { client, release, namespace } = command.target;
    const [newest] = await (0,release_release/* readReleases */.tl)(client, namespace, release).catch(() => []);
    if (newest === undefined || newest.version === after)
        return;
    const { warnAboutNumbers } = await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 33929));
    const manifests = [newest.manifest ?? '', ...(newest.hooks ?? []).map(({ manifest }) => manifest)];
    await warnAboutNumbers(command, prepared.exponents, manifests);
}
/** Hardly any deploy meets such an object. */
async function warnAboutEnding({ command }, { existing = [] }) {
    if (existing.every(({ found }) => found?.metadata.deletionTimestamp === undefined))
        return;
    const { warnAboutEndingObjects } = await __webpack_require__.e(/* import() */ 7979).then(__webpack_require__.bind(__webpack_require__, 77979));
    await warnAboutEndingObjects(command, existing);
}
/** A preview removes itself one day, but not what it has taken over. */
async function keepAdopted({ command: { inputs, target } }, { existing = [] }, earlier) {
    if (inputs.preview === undefined || existing.every(({ namespace }) => namespace === target.namespace))
        return;
    const { keepAdoptedObjects } = await __webpack_require__.e(/* import() */ 8579).then(__webpack_require__.bind(__webpack_require__, 78579));
    await keepAdoptedObjects(target.client, target, { existing, earlier });
}
/** The last gate: a release that fails its tests is a failed deploy. */
async function test({ command, after, wait }, { existing }) {
    const { runReleaseTests } = await __webpack_require__.e(/* import() */ 7756).then(__webpack_require__.bind(__webpack_require__, 7756));
    return await runReleaseTests({ ...(0,deploy_run/* createWatchOptions */.eP)(command, after, wait), existing });
}
async function upgrade({ command, prepared, wait, after }) {
    const { inputs, helm, target } = command;
    const { release, namespace } = target;
    const [chart, ...options] = prepared.args;
    return (0,watched_run/* runHelmWatched */.c)({
        ...(0,deploy_run/* createWatchOptions */.eP)(command, after, wait),
        title: `helm upgrade ${release}`,
        args: [
            ...['upgrade', release, chart, '--install', `--namespace=${namespace}`],
            ...((await (0,release_namespace/* needsNewNamespace */.b)(command)) ? ['--create-namespace'] : []),
            // Without it, a deploy without values of its own would reuse those of the previous one.
            '--reset-values',
            ...buildOwnerOptions(readRunAttempt(command), after + 1, helm),
            ...wait.options,
            (0,cli_options/* formatTimeoutOption */.i)(inputs.timeout),
            ...options,
        ],
    });
}
function formatHeadline({ command, prepared: { chart, sources }, previous }) {
    const { inputs, target, helm } = command;
    const { release, namespace, cluster } = target;
    return [
        `${release} in ${namespace}`,
        cluster,
        `${chart.shown} ${chart.version}`,
        ...sources,
        ...(inputs.image === undefined ? [] : [inputs.image]),
        previous === undefined ? 'first install' : `revision ${previous.version} is deployed`,
        `helm ${helm.version}`,
    ].join(' · ');
}


/***/ })

};
