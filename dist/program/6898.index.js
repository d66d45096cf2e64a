export const id = 6898;
export const ids = [6898];
export const modules = {

/***/ 16856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eP: () => (/* binding */ createWatchOptions),
  ci: () => (/* binding */ planWaitForChart),
  lb: () => (/* binding */ planWaitForRevision)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/helm/chart/wait-contents.js


/** Kinds of Kubernetes itself that charts contain. Another kind only means that the chart may contain custom resources. */
const builtInKinds = new Set([
    ...['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Pod', 'Job', 'CronJob', 'Service', 'Ingress'],
    ...['IngressClass', 'ConfigMap', 'Secret', 'ServiceAccount', 'Role', 'RoleBinding', 'ClusterRole'],
    ...['ClusterRoleBinding', 'PersistentVolumeClaim', 'PersistentVolume', 'StorageClass', 'Namespace'],
    ...['HorizontalPodAutoscaler', 'PodDisruptionBudget', 'NetworkPolicy', 'ResourceQuota', 'LimitRange'],
    ...['PriorityClass', 'ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration', 'EndpointSlice', 'Endpoints'],
    ...['CustomResourceDefinition', 'CSIDriver', 'RuntimeClass', 'List', 'User', 'Group'],
]);
/**
 * What the templates of a chart and of its dependencies may produce, judged by their text: a chart is known to have no custom
 * resources only if each document names a kind of Kubernetes itself.
 * @param chart absolute path of a folder or a package
 */
async function readWaitContents(chart) {
    const contents = [];
    for await (const { name, text } of readTemplates(chart))
        contents.push(inspectTemplate(name, text));
    return {
        customs: contents.some(({ customs }) => customs),
        suspendedJobs: contents.some(({ suspendedJobs }) => suspendedJobs),
        dependsOnCluster: contents.some(({ dependsOnCluster }) => dependsOnCluster),
    };
}
/** @param name of the file, without its folders */
function inspectTemplate(name, text) {
    if (name === 'NOTES.txt')
        return { customs: false, suspendedJobs: false, dependsOnCluster: false };
    const kinds = [...text.matchAll(/(?<![\w-])kind:\s*["']?([^\s,}"']*)/g)].map(([, kind = '']) => kind);
    const isPartial = name.startsWith('_');
    // A call in the first column writes whole documents, from a partial or from values.
    const calls = text
        .split('\n')
        .some((line) => /^\{\{-?\s*(?:include|template|tpl|toYaml|\.)/.test(line) && !line.includes(':='));
    const customs = kinds.some((kind) => !builtInKinds.has(kind)) ||
        (!isPartial &&
            (calls || (kinds.length === 0 && text.replaceAll(/\{\{-?\s*\/\*[^]*?\*\/\s*-?\}\}/g, '').trim() !== '')));
    // A lookup in the line of a checksum decides on nothing else.
    const others = text.replaceAll(/^\s*checksum\/[\w.-]+:.*$/gm, '');
    const dependsOnCluster = /\.Capabilities\.APIVersions|\blookup\s/.test(others);
    return { customs, dependsOnCluster, suspendedJobs: kinds.includes('Job') && /(?<![\w-])suspend:/.test(text) };
}
async function* readTemplates(chart) {
    if ((await (0,promises_.stat)(chart)).isDirectory()) {
        yield* readFolder(external_node_path_.join(chart, 'templates'));
        for (const entry of await listFolder(external_node_path_.join(chart, 'charts'))) {
            const inner = external_node_path_.join(chart, 'charts', entry);
            if (entry.endsWith('.tgz') || (await (0,promises_.stat)(inner)).isDirectory())
                yield* readTemplates(inner);
        }
        return;
    }
    yield* await readPackage(chart);
}
async function* readFolder(folder) {
    for (const entry of await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
        if (!entry.isFile())
            continue;
        yield { name: entry.name, text: await (0,promises_.readFile)(external_node_path_.join(entry.parentPath, entry.name), 'utf8') };
    }
}
async function listFolder(folder) {
    return await (0,promises_.readdir)(folder).catch(() => []);
}
/** A package contains its dependencies as folders, or as packages, which are not looked into. */
async function readPackage(file) {
    const { list } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = [];
    await list({
        file,
        onReadEntry: (entry) => {
            if (entry.type !== 'File')
                return;
            if (/\/charts\/[^/]+\.tgz$/.test(entry.path))
                files.push({ name: 'unknown', text: 'kind: Unknown' });
            if (!/(^|\/)templates\//.test(entry.path))
                return;
            const chunks = [];
            entry.on('data', (chunk) => chunks.push(chunk));
            entry.on('end', () => files.push({ name: external_node_path_.posix.basename(entry.path), text: Buffer.concat(chunks).toString('utf8') }));
        },
    });
    return files;
}

// EXTERNAL MODULE: ./src/helm/deploy/wait-plan.js
var wait_plan = __webpack_require__(94578);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/helm/diff/render.js
var render = __webpack_require__(45477);
// EXTERNAL MODULE: ./src/rollout/report.js
var report = __webpack_require__(80902);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/deploy-run.js






/** Options of every watched run of Helm in a command. */
function createWatchOptions({ inputs, target, helm, context }, after, wait) {
    const { client, release, namespace } = target;
    const { log, signal } = context;
    return {
        helm,
        client,
        release,
        namespace,
        after,
        timeoutMs: inputs.timeout,
        patienceMs: inputs.patience,
        wait,
        signal,
        onStatus: (0,report/* createStatusLogger */.bw)(log),
        onWatchError: (error) => {
            log.debug(`the rollout cannot be watched: ${(0,action_error/* toActionError */.ie)(error).message}`);
        },
    };
}
/** How to wait for a stored revision, whose objects are known exactly. */
async function planWaitForRevision(command, { manifest = '' }) {
    const { inputs, helm } = command;
    const contents = await (0,release_manifest/* readManifestContents */.s4)(manifest);
    return (0,wait_plan/* planWait */.H)({ mode: inputs.wait, major: helm.major, contents, args: inputs['extra-args'] });
}
/**
 * How to wait for a chart. Its templates usually show that they only contain kinds of Kubernetes itself; if they do not, the chart
 * is rendered. What cannot be rendered is for the deploy to report.
 */
async function planWaitForChart(command, { chart, args }, deployed) {
    const { inputs, helm, target } = command;
    const { release, namespace } = target;
    const plan = (contents) => (0,wait_plan/* planWait */.H)({ mode: inputs.wait, major: helm.major, contents, args: inputs['extra-args'] });
    if (inputs.wait === 'none')
        return plan({ customs: false, suspendedJobs: false });
    const contents = await readWaitContents(chart.path);
    if (!contents.customs && !contents.suspendedJobs)
        return plan(contents);
    try {
        const rendering = { helm, release, namespace, args, deployed };
        const { manifest = '' } = contents.dependsOnCluster
            ? await (0,render/* renderRelease */.c)(rendering)
            : { manifest: await (0,render/* renderOffline */.k)(rendering) };
        return plan(await (0,release_manifest/* readManifestContents */.s4)(manifest));
    }
    catch {
        command.context.signal.throwIfAborted();
        return plan(contents);
    }
}


/***/ }),

/***/ 23907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ recoverPending),
/* harmony export */   x: () => (/* binding */ failPendingRevision)
/* harmony export */ });
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67517);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17589);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61446);
/* harmony import */ var _release_revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22813);






/**
 * Recovers a release that a killed Helm left unfinished, which would block every later run. A pending revision is marked as
 * failed, as Helm does when it is interrupted; nothing else in the cluster is touched. An uninstall that was begun is finished. A
 * young one is waited for, unless the run that began it has ended.
 * @returns all revisions after that, newest first
 * @throws ActionError `release-pending` with `mode: fail`
 */
async function recoverPending(recovery) {
    const { client, namespace, release, mode, guardMs, log, signal, now = Date.now } = recovery;
    const progress = log.progress(release);
    const isAbandoned = limitLookups(recovery.isAbandoned);
    for (;;) {
        const releases = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleases */ .tl)(client, namespace, release);
        const [latest] = releases;
        if (latest === undefined || !(0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnfinishedRelease */ .$9)(latest) || mode === 'off')
            return releases;
        const { deleted, last_deployed } = latest.info;
        const begun = Date.parse(((0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(latest) ? last_deployed : deleted) ?? '');
        // Clocks differ. An unreadable time must not make us wait forever.
        const ageMs = Number.isNaN(begun) ? Number.POSITIVE_INFINITY : Math.max(0, now() - begun);
        if (mode === 'fail')
            throw createPendingError(latest, ageMs);
        if (ageMs < guardMs && !(await isAbandoned(latest))) {
            progress.update({
                state: latest.info.status,
                detail: `revision ${latest.version}, begun ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(ageMs)} ago by another run; ${(0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(latest) ? 'recovered' : 'finished'} once it is ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(guardMs)} old`,
            });
            await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(Math.min(pollMs, guardMs - ageMs), signal);
            continue;
        }
        if (!(0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(latest)) {
            await recovery.uninstall();
            log.warning(`Release ${release} was left uninstalling by a run that was killed; its uninstall is finished now.`);
            continue;
        }
        await markFailed(recovery, latest);
        log.warning(`Revision ${latest.version} of ${release} was left ${latest.info.status} by a run that was killed ${Number.isFinite(ageMs) ? `${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(ageMs)} ago` : 'some time ago'}; it is now marked as failed.`);
    }
}
/** Asks on the first check and then on every fifteenth: GitHub limits requests. */
function limitLookups(ask) {
    let looks = 0;
    return async (pending) => looks++ % 15 === 0 && (await ask(pending));
}
const pollMs = 2000;
function createPendingError({ name, version, info }, ageMs) {
    const since = Number.isFinite(ageMs) ? ` since ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(ageMs)}` : '';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('release-pending', `${name} is ${info.status}${since}: revision ${version} never finished`, {
        details: info.description === undefined ? [] : [`Helm's description: ${info.description}`],
    });
}
/** Marks a pending revision newer than `after` as failed, once our own Helm is known to have ended. */
async function failPendingRevision(of, after) {
    const [latest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleases */ .tl)(of.client, of.namespace, of.release);
    if (latest !== undefined && latest.version > after && (0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(latest))
        await markFailed(of, latest);
}
/** Writes the release as Helm would; a revision that has changed since it was read is left alone. */
async function markFailed({ client, namespace, release }, { version }) {
    const path = `${(0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReleasesPath */ .w)(namespace)}/sh.helm.release.v1.${release}.v${version}`;
    const secret = await client.get(path);
    const stored = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRelease */ .o1)(secret);
    if (!(0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(stored))
        return;
    const description = `Marked as failed by eks-actions: the helm of ${stored.info.status} was killed`;
    const data = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRelease */ .sR)({ ...stored, info: { ...stored.info, status: 'failed', description } });
    try {
        await client.patch(path, {
            metadata: { resourceVersion: secret.metadata.resourceVersion, labels: { status: 'failed' } },
            data: { release: data },
        });
    }
    catch (error) {
        // Another run has just recovered it.
        if (!(error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 409))
            throw error;
    }
}


/***/ }),

/***/ 94578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planWait),
/* harmony export */   a: () => (/* binding */ waitModes)
/* harmony export */ });
/* harmony import */ var _rollout_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61230);

const waitModes = ['workloads', 'all', 'none'];
/**
 * Lets Helm wait where its rules are ours. The watcher of Helm 4 waits for every custom resource, whether or not it can become
 * ready, and both versions wait for suspended Jobs: then Helm waits by its older rules, and we wait for what they leave out.
 */
function planWait({ mode, major, contents, args }) {
    const jobs = !args.some((word) => /^--wait-for-jobs=(false|0|f)$/i.test(word));
    if (mode === 'none') {
        return { mode, jobs: false, options: major === 4 ? ['--wait=hookOnly'] : [], awaits: () => false };
    }
    const jobOptions = jobs && !contents.suspendedJobs ? ['--wait-for-jobs'] : [];
    const usesWatcher = major === 4 && !contents.customs && !contents.suspendedJobs;
    const options = [major === 3 ? '--wait' : usesWatcher ? '--wait=watcher' : '--wait=legacy', ...jobOptions];
    return { mode, jobs, options, awaits: (target) => isLeftToUs(target, { major, usesWatcher, jobs }) };
}
function isLeftToUs(target, { major, usesWatcher, jobs }) {
    if (target.role === 'hook')
        return false;
    if ((0,_rollout_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return true;
    // The watcher considers a Service ready before its load balancer has an address.
    if (usesWatcher)
        return target.kind === 'Service';
    if (target.kind === 'Job')
        return jobs;
    // Helm 3 is content with the minimum of available pods; the watcher, which we stand in for, is not.
    return major === 4;
}


/***/ }),

/***/ 41865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ rollBackRelease),
  c: () => (/* binding */ runHelmWatched)
});

// EXTERNAL MODULE: ./src/rollout/evidence.js
var rollout_evidence = __webpack_require__(1929);
// EXTERNAL MODULE: ./src/rollout/track.js + 5 modules
var track = __webpack_require__(84655);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/helm/cli/options.js
var cli_options = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/kubernetes/inventory.js
var kubernetes_inventory = __webpack_require__(19817);
// EXTERNAL MODULE: ./src/kubernetes/discovery.js
var discovery = __webpack_require__(90179);
// EXTERNAL MODULE: ./src/rollout/custom-status.js
var custom_status = __webpack_require__(35346);
// EXTERNAL MODULE: ./src/rollout/model.js
var model = __webpack_require__(97647);
// EXTERNAL MODULE: ./src/helm/release/existing-objects.js
var existing_objects = __webpack_require__(25003);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
;// CONCATENATED MODULE: ./src/helm/deploy/follow-release.js







/**
 * Watches for the revision that Helm is deploying. Helm stores it before it applies anything, so hooks and objects are known
 * from the start, and so is what existed before.
 */
function followRelease(options) {
    const { client, namespace, release, after, selection, signal, onUnreadable } = options;
    let rollout;
    let existing = Promise.resolve(undefined);
    let reading = Promise.resolve();
    let readVersion = after;
    const readRevision = async (secret) => {
        const written = await (0,release_release/* decodeRelease */.o1)(secret);
        const [targets, operatorSecrets] = await Promise.all([
            (0,manifest/* listRolloutTargets */.KG)({ ...written, hooks: (written.hooks ?? []).filter(isPartOfDeploy) }, selection),
            (0,manifest/* listOperatorSecrets */.EW)(written),
        ]);
        existing = readBeforeApplied(secret, written, client).catch(() => undefined);
        const since = new Date(secret.metadata.creationTimestamp ?? 0);
        rollout = { targets, operatorSecrets, since };
        const unreadyBefore = listUnready((await existing) ?? [], namespace);
        rollout = { ...rollout, unreadyBefore };
    };
    const inventory = (0,kubernetes_inventory/* openInventory */.V)({
        client,
        signal,
        paths: {
            secrets: `${(0,release_release/* buildReleasesPath */.w)(namespace)}?${new URLSearchParams((0,release_release/* buildReleaseSelector */.VW)(release)).toString()}`,
        },
        onChange: () => {
            for (const secret of inventory.all('secrets')) {
                const version = Number(secret.metadata.labels?.version);
                if (version <= readVersion)
                    continue;
                readVersion = version;
                reading = readRevision(secret).catch(onUnreadable);
            }
        },
    });
    inventory.listed.catch(onUnreadable);
    return { rollout: () => rollout, existing: () => reading.then(() => existing) };
}
/** Tests run on their own, after the deploy. */
function isPartOfDeploy({ events = [] }) {
    return events.length === 0 || !events.every((event) => event.startsWith('test'));
}
/** Only a pending revision is as it was before anything was applied. */
async function readBeforeApplied({ metadata }, { manifest = '', namespace, info }, client) {
    const { resourceVersion } = metadata;
    if (resourceVersion === undefined || !info.status.startsWith('pending-'))
        return undefined;
    return await (0,existing_objects/* readExistingObjects */.Cc)({ client, manifest, namespace, resourceVersion });
}
/** Custom resources that were not ready before, with the generation in which they were not. */
function listUnready(existing, namespace) {
    return new Map(existing.flatMap(({ found, ...object }) => {
        const isUnready = found !== undefined && isCustomApi(object.apiVersion) && !(0,custom_status/* readCustomStatus */.kH)(found, namespace).ready;
        return isUnready ? [[(0,model/* buildCustomKey */.v0)(object), found.metadata.generation ?? 0]] : [];
    }));
}
function isCustomApi(apiVersion) {
    return apiVersion.includes('/') && !(0,discovery/* isBuiltInGroup */.LE)(apiVersion.split('/')[0] ?? '');
}

// EXTERNAL MODULE: ./src/helm/deploy/recover-pending.js
var recover_pending = __webpack_require__(23907);
;// CONCATENATED MODULE: ./src/helm/deploy/watched-run.js







const graceMs = 15_000;
/** Helm applies its timeout to each of its operations; this much longer is allowed for all of them together. */
const extraMs = 30_000;
/**
 * Runs Helm and watches the rollout next to it. On a failure that has outlasted the patience, evidence is collected first, then
 * Helm is asked to stop and marks the revision as failed. What Helm does not wait for is waited for afterwards.
 * @throws ActionError `cancelled`, `tool-missing`
 */
async function runHelmWatched(options) {
    const { client, namespace, release, after, signal, wait } = options;
    const startedAt = performance.now();
    const [ended, stop, applied] = [new AbortController(), new AbortController(), new AbortController()];
    const until = AbortSignal.any([ended.signal, signal]);
    const common = { client, namespace, signal: until };
    const selection = selectTargets(wait);
    const followed = followRelease({ ...common, release, after, selection, onUnreadable: options.onWatchError });
    const tracked = (0,track/* trackRollout */.T)({
        ...common,
        rollout: followed.rollout,
        patienceMs: wait.mode === 'none' ? Number.POSITIVE_INFINITY : options.patienceMs,
        applied: applied.signal,
        awaits: wait.awaits,
        onStatus: options.onStatus,
        onUnreadable: options.onWatchError,
    }).catch((error) => {
        // Helm still reports how it ends.
        if (!until.aborted)
            options.onWatchError(error);
        return undefined;
    });
    const finished = runHelm(options, stop.signal);
    try {
        const failure = await Promise.race([tracked.then(waitForFailure), finished.then(() => undefined)]);
        const failedAfterMs = performance.now() - startedAt;
        const earlyEvidence = failure && (await (0,rollout_evidence/* collectEvidence */.m)({ client, namespace, ...failure }));
        if (failure !== undefined)
            stop.abort(new action_error/* ActionError */.lZ('deploy-failed', 'it does not become ready'));
        const end = await finished;
        const hasApplied = failure === undefined && 'exitCode' in end && end.exitCode === 0;
        if (hasApplied && followed.rollout()?.targets.some(wait.awaits) === true) {
            applied.abort();
            await waitForRest(tracked, options, startedAt);
        }
        const detectedAfterMs = failure === undefined ? performance.now() - startedAt : failedAfterMs;
        ended.abort();
        const rollout = failure ?? (await tracked);
        throwIfCancelled(options, end);
        const killed = 'error' in end && hasCode('tool-killed', end.error) ? end.error : undefined;
        const isExpected = failure !== undefined || killed !== undefined;
        if ('error' in end && !isExpected && !hasCode('timed-out', end.error))
            throw end.error;
        // Helm may have left its revision pending, which would block the rollback and every later run.
        if ('error' in end)
            await (0,recover_pending/* failPendingRevision */.x)(options, after).catch(options.onWatchError);
        const existing = await followed.existing();
        if (hasApplied && (!applied.signal.aborted || rollout === undefined || rollout.kind === 'ready'))
            return { kind: 'succeeded', statuses: rollout?.statuses ?? [], existing };
        // If Helm never started, events in the namespace are unrelated.
        const lateRollout = followed.rollout() === undefined ? undefined : rollout;
        const evidence = earlyEvidence ?? (await collectLateEvidence(options, lateRollout));
        const stderr = 'stderr' in end ? end.stderr : '';
        const early = failure !== undefined || rollout?.kind === 'failed';
        return { kind: 'failed', early, rollout: lateRollout, evidence, detectedAfterMs, stderr, killed, existing };
    }
    finally {
        ended.abort();
    }
}
/** @throws ActionError `cancelled`, with what is left behind unless Helm had finished */
function throwIfCancelled({ signal, leftByInterrupt }, end) {
    if (!signal.aborted)
        return;
    const cause = (0,action_error/* toActionError */.ie)(signal.reason);
    if (leftByInterrupt === undefined || ('exitCode' in end && end.exitCode === 0))
        throw cause;
    throw (0,action_error/* extendError */.vR)(cause, { message: `${cause.message}; ${leftByInterrupt}` });
}
function selectTargets({ mode, jobs }) {
    return { customs: mode === 'workloads' ? 'known' : mode === 'all' ? 'all' : 'none', jobs };
}
function runHelm({ helm, title, args, timeoutMs }, stop) {
    const timing = { stop, graceMs, timeoutMs: timeoutMs + extraMs };
    return helm.run({ title, args, successCodes: [0, 1], ...timing }).then(async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }), (error) => ({ error }));
}
/** Waits, within the timeout of the whole run, for what Helm has left to us. */
async function waitForRest(tracked, { timeoutMs, signal }, startedAt) {
    const deadline = new AbortController();
    const left = (0,retry/* pause */.v)(Math.max(0, timeoutMs - (performance.now() - startedAt)), AbortSignal.any([deadline.signal, signal]));
    try {
        await Promise.race([tracked, left.catch(() => undefined)]);
    }
    finally {
        deadline.abort();
    }
}
/** Options of a deploy that its rollback needs as well: whoever may force a change must be able to undo it. */
const sharedOptions = /^--(?:force|force-conflicts|force-replace|no-hooks|server-side|history-max|cleanup-on-fail)(?:=|$)/;
/**
 * Rolls a release back to a revision, watched like an upgrade. No cause ends a rollback early: giving up on it helps nobody.
 */
function rollBackRelease(to, options) {
    const { release, namespace, timeoutMs, wait } = options;
    return runHelmWatched({
        ...options,
        patienceMs: Number.POSITIVE_INFINITY,
        title: `helm rollback ${release} ${to.version}`,
        // A rollback that is interrupted ends at once.
        leftByInterrupt: `the rollback of ${release} to revision ${to.version} did not finish, so the release is pending: the next deploy recovers it (recover-pending), or see helm history ${release} --namespace ${namespace}`,
        args: [
            ...['rollback', release, String(to.version), `--namespace=${namespace}`],
            ...wait.options,
            (0,cli_options/* formatTimeoutOption */.i)(timeoutMs),
            ...selectSharedOptions(options.args),
        ],
    });
}
/** An option and the words after it, up to the next one. */
function selectSharedOptions(words) {
    let isShared = false;
    return words.filter((word) => {
        if (word.startsWith('--'))
            isShared = sharedOptions.test(word);
        return isShared;
    });
}
/** Only a failure matters early; whether a finished rollout succeeded is for Helm to decide. */
async function waitForFailure(result) {
    return result?.kind === 'failed' ? result : new Promise(() => undefined);
}
function hasCode(code, error) {
    return error instanceof action_error/* ActionError */.lZ && error.code === code;
}
async function collectLateEvidence({ client, namespace }, rollout) {
    if (rollout === undefined)
        return { logs: [], events: [] };
    // A hook that failed is gone by now.
    return (0,rollout_evidence/* collectEvidence */.m)({ client, namespace, ...rollout, cause: rollout.cause ?? rollout.hooks?.cause });
}


/***/ }),

/***/ 22813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isUnfinishedRelease),
/* harmony export */   F4: () => (/* binding */ findDeployedRevision),
/* harmony export */   Fw: () => (/* binding */ isPendingRelease),
/* harmony export */   _G: () => (/* binding */ findLastSuccessful),
/* harmony export */   kL: () => (/* binding */ selectRollbackRevision)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/** The revision to return to if a deploy fails: the deployed one, or else the newest that was deployed. Newest first. */
function findLastSuccessful(releases) {
    return (releases.find(({ info }) => info.status === 'deployed') ?? releases.find(({ info }) => info.status === 'superseded'));
}
/** Whether Helm has not finished this revision. */
function isPendingRelease({ info }) {
    return info.status.startsWith('pending-');
}
/** Whether Helm has not finished this revision, or has begun to remove it. */
function isUnfinishedRelease(release) {
    return isPendingRelease(release) || release.info.status === 'uninstalling';
}
/**
 * The revision that Helm compares an upgrade with: the newest deployed one, or the newest that failed if none was deployed.
 * @param releases all revisions, newest first
 */
function findDeployedRevision(releases) {
    const deployed = releases.find(({ info }) => info.status === 'deployed');
    if (deployed !== undefined)
        return deployed;
    return releases.find(({ info }) => info.status === 'failed' || info.status === 'superseded');
}
/**
 * The revision to roll back to: the requested one, or the last one deployed before the newest that differs from it: after an
 * automatic rollback, the one before has the same content. A newest revision that failed or is pending has replaced nothing, so
 * the one before it is still `deployed`.
 * @throws ActionError `release-not-found` if there is none, with the existing revisions
 */
function selectRollbackRevision([newest, ...older], requested) {
    const selected = requested === undefined
        ? selectPrevious(newest, older)
        : [newest, ...older].find(({ version }) => version === requested);
    if (selected !== undefined && selected.info.status !== 'uninstalled')
        return selected;
    const problem = requested === undefined
        ? `${newest.name} has no previously deployed revision to roll back to`
        : `${newest.name} has no revision ${requested} to roll back to`;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('release-not-found', problem, {
        details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
        hint: 'Use one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
    });
}
function selectPrevious(newest, older) {
    const deployed = older.filter(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    if (newest.info.status !== 'deployed')
        return deployed[0];
    return deployed.find((release) => !hasSameContent(release, newest)) ?? deployed[0];
}
function hasSameContent(one, other) {
    return (one.manifest !== undefined && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)([one.manifest, listHooks(one)], [other.manifest, listHooks(other)]));
}
/** Without what a run has written into them. */
function listHooks({ hooks = [] }) {
    return hooks.map(({ name, kind, manifest, events }) => ({ name, kind, manifest, events }));
}


/***/ }),

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ defaultImageKeys),
/* harmony export */   Kb: () => (/* binding */ findMissingImagePart),
/* harmony export */   TM: () => (/* binding */ readImagePart),
/* harmony export */   Us: () => (/* binding */ buildImageValues),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _values_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32189);


/** @param image already validated by the input's kind */
function parseImageName(image) {
    const [withTag = image, digest] = image.split('@', 2);
    const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? [];
    const [first = '', ...rest] = repository.split('/');
    // How docker distinguishes a registry from a path component (distribution/reference).
    const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    return { registry: isRegistry ? first : undefined, repository, tag, digest };
}
/** Where charts usually have the parts of an image. */
const defaultImageKeys = [
    { part: 'repository', path: ['image', 'repository'] },
    { part: 'tag', path: ['image', 'tag'] },
    { part: 'digest', path: ['image', 'digest'] },
];
/**
 * The image as values, all text: YAML would read a tag such as `1e6` or `00123` as a number and change it.
 * @param keys which values the parts are written to; empty: the usual ones
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` if the chart would not use the tag or digest
 */
function buildImageValues(image, keys, known) {
    const chosen = keys.length > 0
        ? keys
        : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(known, path) !== undefined);
    const missing = findMissingImagePart(image, chosen);
    if (missing !== undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-has-no-place', `${image} is identified by its ${missing}, but the chart has no value for it`, {
            hint: keys.length > 0
                ? `Add it to image-keys, for example: ${missing}=image.${missing}`
                : `The chart has no value image.${missing}. Set the right one with image-keys, for example: ${missing}=app.image.${missing}; or image=app.image for the whole reference.`,
        });
    }
    return chosen.reduce((tree, { part, path }) => {
        return (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(tree, (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createTreeAt */ .sf)(path, { kind: 'text', text: readImagePart(image, part) }));
    }, _values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTree */ ["in"]);
}
/** The part that identifies the image and would be written nowhere: another image would run. */
function findMissingImagePart(image, keys) {
    const name = parseImageName(image);
    const placed = keys.map(({ part }) => part);
    if (placed.includes('image'))
        return undefined;
    // With a digest, the tag is only informative.
    return ['tag', 'digest'].find((part) => name[part] !== undefined && !placed.includes(part) && !(part === 'tag' && name.digest !== undefined));
}
/** Empty if the image has no such part: the tag or digest that was there must not apply to another image. */
function readImagePart(image, part) {
    return splitImageName(parseImageName(image))[part] ?? '';
}
function splitImageName({ registry, repository, tag, digest, }) {
    return {
        registry,
        name: registry === undefined ? repository : repository.slice(registry.length + 1),
        repository,
        tag,
        digest,
        image: [repository, tag === undefined ? '' : `:${tag}`, digest === undefined ? '' : `@${digest}`].join(''),
    };
}


/***/ }),

/***/ 32189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   DR: () => (/* binding */ assignValue),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   PC: () => (/* binding */ replacePlainValues),
/* harmony export */   Pc: () => (/* binding */ isSameTree),
/* harmony export */   QP: () => (/* binding */ formatValuesTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   sf: () => (/* binding */ createTreeAt)
/* harmony export */ });
/* unused harmony export toValuesTree */

const emptyTree = { kind: 'map', entries: new Map() };
/** Converts plain data, such as an input; strings stay strings. */
function toValuesTree(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(toValuesTree) };
    if (isRecord(value)) {
        return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, toValuesTree(each)])) };
    }
    return { kind: 'plain', source: JSON.stringify(value) };
}
/** A tree with one value at a path. */
function createTreeAt(path, value) {
    return path.reduceRight((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value);
}
function findValue(tree, path) {
    return path.reduce((found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined), tree);
}
/**
 * Merges one layer over another by Helm's rules: mappings are merged, everything else is replaced. A null is kept, since it
 * removes a default of the chart (Helm, "Deleting a default key").
 */
function mergeLayers(lower, upper) {
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, value] of upper.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? value : mergeLayers(below, value));
    }
    return { kind: 'map', entries };
}
/** Formats YAML in JSON style, with plain scalars as written. */
function formatValuesTree(tree) {
    switch (tree.kind) {
        case 'map':
            return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatValuesTree(value)}`).join(', ')}}`;
        case 'list':
            return `[${tree.items.map(formatValuesTree).join(', ')}]`;
        case 'text':
            return JSON.stringify(tree.text);
        case 'plain':
            // Any other plain scalar can only be text; these need no quotes inside braces.
            return /^[-+.\w]+$/.test(tree.source)
                ? tree.source
                : tree.source === '' || tree.source === '~'
                    ? 'null'
                    : JSON.stringify(tree.source);
    }
}
/** The same tree with other plain scalars. */
function replacePlainValues(tree, replace) {
    const replaceInside = (inner) => replacePlainValues(inner, replace);
    switch (tree.kind) {
        case 'map':
            return { kind: 'map', entries: new Map([...tree.entries].map(([key, value]) => [key, replaceInside(value)])) };
        case 'list':
            return { kind: 'list', items: tree.items.map(replaceInside) };
        case 'text':
            return tree;
        case 'plain':
            return replace(tree);
    }
}
/** The same tree with nothing that shows what it was read from: for values that are secret. */
function withoutPlaces(tree) {
    return replacePlainValues(tree, ({ source }) => ({ kind: 'plain', source }));
}
/**
 * Sets one value and keeps everything next to it. A position replaces that entry of a list, or appends right after the last.
 * @param defaults the chart's values: where only the chart has a list, its entries are kept too
 */
function assignValue(tree, [step, ...rest], value, defaults) {
    if (step === undefined)
        return { ok: true, tree: value };
    if (typeof step === 'string') {
        const entries = tree?.kind === 'map' ? tree.entries : new Map();
        const inherited = tree === undefined || tree.kind === 'map' ? findValue(defaults ?? emptyTree, [step]) : undefined;
        const inner = assignValue(entries.get(step), rest, value, inherited);
        return inner.ok ? { ok: true, tree: { kind: 'map', entries: new Map([...entries, [step, inner.tree]]) } } : inner;
    }
    const list = tree ?? defaults;
    const items = list?.kind === 'list' ? list.items : [];
    if (step > items.length)
        return { ok: false, length: items.length };
    const inner = assignValue(items[step], rest, value);
    if (!inner.ok)
        return inner;
    return { ok: true, tree: { kind: 'list', items: [...items.slice(0, step), inner.tree, ...items.slice(step + 1)] } };
}
/** Whether both are the same value; plain scalars as they are written. */
function isSameTree(one, other) {
    if (one.kind === 'map') {
        if (other.kind !== 'map' || one.entries.size !== other.entries.size)
            return false;
        return [...one.entries].every(([key, value]) => {
            const found = other.entries.get(key);
            return found !== undefined && isSameTree(value, found);
        });
    }
    if (one.kind === 'list') {
        if (other.kind !== 'list' || one.items.length !== other.items.length)
            return false;
        return one.items.every((item, index) => isSameTree(item, other.items[index] ?? emptyTree));
    }
    if (one.kind === 'text')
        return other.kind === 'text' && one.text === other.text;
    return other.kind === 'plain' && one.source === other.source;
}


/***/ }),

/***/ 19817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openInventory)
/* harmony export */ });
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17589);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);


const listLimit = 500;
const pauseMs = 1000;
/** Lists and then watches, like every Kubernetes controller (API concepts, "Efficient detection of changes"). */
function openInventory({ paths, ...following }) {
    const names = Object.keys(paths);
    const collections = new Map(names.map((name) => [name, new Map()]));
    const listings = [...collections].map(([name, objects]) => new Promise((resolve, reject) => {
        followCollection(paths[name], objects, following, resolve).catch(reject);
    }));
    const listed = Promise.all(listings).then(() => undefined);
    // Avoids an unhandled rejection; callers that await the list still see the error.
    listed.catch(() => undefined);
    return {
        all: (name) => [...(collections.get(name)?.values() ?? [])],
        listed,
    };
}
/** Runs until the signal aborts; only the first listing may fail. */
async function followCollection(path, objects, options, onListed) {
    const { client, signal, onChange, onBreak } = options;
    let version = await listObjects(path, objects, client);
    onListed();
    onChange();
    const isEnded = () => signal.aborted;
    while (!isEnded()) {
        try {
            version = await watchOnce(path, objects, version, options);
        }
        catch (error) {
            if (isEnded())
                return;
            // 410 is normal: the server no longer keeps this version.
            if (!isVersionExpired(error))
                onBreak?.(path, error);
            await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(pauseMs, signal).catch(() => undefined);
            version = await listObjects(path, objects, client).catch(() => version);
            onChange();
        }
    }
}
async function listObjects(path, objects, client) {
    const found = [];
    let version = '0';
    let rest;
    do {
        const page = await client.get(path, { limit: listLimit, continue: rest });
        found.push(...page.items);
        version = page.metadata.resourceVersion ?? version;
        rest = page.metadata.continue;
    } while (rest !== undefined && rest !== '');
    objects.clear();
    for (const object of found)
        objects.set(toObjectKey(object), object);
    return version;
}
/** @returns the version of the last known change, when the server ends the watch */
async function watchOnce(path, objects, from, { client, signal, onChange }) {
    let version = from;
    const query = { resourceVersion: from, allowWatchBookmarks: 'true' };
    for await (const { type, object } of client.watch(path, query, signal)) {
        version = object.metadata.resourceVersion ?? version;
        if (type === 'BOOKMARK')
            continue;
        if (type === 'DELETED')
            objects.delete(toObjectKey(object));
        else
            objects.set(toObjectKey(object), object);
        onChange();
    }
    return version;
}
function toObjectKey({ metadata: { uid, namespace = '', name } }) {
    return uid ?? `${namespace}/${name}`;
}
function isVersionExpired(error) {
    return error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 410;
}


/***/ }),

/***/ 1929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ collectEvidence)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const logLines = 60;
const shownEvents = 30;
/** Collects logs and events. What cannot be read is omitted: missing evidence must not hide the cause. */
async function collectEvidence(collecting) {
    const { cause, snapshot, hooks } = collecting;
    const [read, events] = await Promise.all([readPodLogs(collecting), readLatestEvents(collecting)]);
    const kept = hooks?.logs.filter(({ pod }) => pod === cause?.pod) ?? [];
    const logs = read.length > 0 ? read : kept.map(({ title, text }) => ({ title, text }));
    return { logs, events: selectEvents(cause, { ...snapshot, events }) };
}
/** Components write events in the background, a moment after the state changes. Milliseconds. */
const eventDelayMs = 300;
async function readLatestEvents({ client, cause, namespace, snapshot, }) {
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(eventDelayMs);
    const path = `/api/v1/namespaces/${encodeURIComponent(cause?.namespace ?? namespace)}/events`;
    const read = client.get(path);
    return await read.then(({ items = [] }) => items).catch(() => snapshot.events);
}
async function readPodLogs({ client, namespace, cause, snapshot }) {
    const pod = snapshot.pods.find(({ metadata }) => metadata.name === cause?.pod);
    if (pod === undefined)
        return [];
    const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
    const names = cause?.container === undefined ? statuses.map(({ name }) => name) : [cause.container];
    const place = encodeURIComponent(cause?.namespace ?? namespace);
    const path = `/api/v1/namespaces/${place}/pods/${encodeURIComponent(pod.metadata.name)}/log`;
    const wanted = names.flatMap((container) => {
        const status = statuses.find(({ name }) => name === container);
        const started = status?.state?.running !== undefined || status?.state?.terminated !== undefined;
        const restarted = (status?.restartCount ?? 0) > 0 || status?.lastState?.terminated !== undefined;
        return [
            ...(restarted ? [{ container, previous: 'true' }] : []),
            ...(started || restarted ? [{ container, previous: undefined }] : []),
        ];
    });
    const read = wanted.map(async ({ container, previous }) => {
        const text = await client.text(path, { container, previous, tailLines: logLines });
        const when = previous === undefined ? '' : ', before its last restart';
        return { title: `pod ${pod.metadata.name}, container ${container}${when}`, text: text.trimEnd() };
    });
    const settled = await Promise.allSettled(read);
    return settled.flatMap((one) => (one.status === 'fulfilled' && one.value.text !== '' ? [one.value] : []));
}
/** Events about the objects on the way to the cause; without a cause, all warnings of the namespace. */
function selectEvents(cause, { events, pods }) {
    const owners = pods.find(({ metadata }) => metadata.name === cause?.pod)?.metadata.ownerReferences ?? [];
    const names = new Set([
        ...(cause?.where ?? []).map((part) => part.replace(/^[^/ ]+[/ ]/, '')),
        ...owners.map(({ name }) => name),
    ]);
    const isAbout = (name) => 
    // Without a pod, its controller failed, whose name begins with that of the object.
    names.has(name) || (cause?.pod === undefined && [...names].some((each) => name.startsWith(`${each}-`)));
    const about = events.filter(({ involvedObject, type }) => cause === undefined ? type === 'Warning' : isAbout(involvedObject?.name ?? ''));
    return mergeRepeatedEvents(about)
        .toSorted((one, other) => getEventTime(one).localeCompare(getEventTime(other)))
        .slice(-shownEvents)
        .map((event) => {
        const { type = '', reason = '', message = '', count = 1 } = event;
        const times = count > 1 ? ` (${count} times)` : '';
        const text = `${message.replaceAll('\n', ' ')}${times}`;
        return [getEventTime(event).slice(11, 19), type, reason, formatInvolvedObject(event), text].join('  ');
    });
}
/** A controller that cannot create its pods reports each attempt, with a new pod name each time: only the newest is kept. */
function mergeRepeatedEvents(events) {
    const merged = new Map();
    for (const event of events) {
        const { type, reason, message = '', involvedObject } = event;
        const tried = message
            .replace(/^\(combined from similar events\): /, '')
            .replaceAll(`${involvedObject?.name ?? ''}-`, '-')
            .replaceAll(/"-[a-z0-9]{5}"/g, '""');
        const key = [type, reason, formatInvolvedObject(event), tried].join('  ');
        const same = merged.get(key);
        const count = (same?.count ?? 0) + (event.count ?? 1);
        const newest = same !== undefined && getEventTime(same) > getEventTime(event) ? same : event;
        merged.set(key, { ...newest, count });
    }
    return [...merged.values()];
}
function formatInvolvedObject({ involvedObject }) {
    return `${involvedObject?.kind?.toLowerCase() ?? ''}/${involvedObject?.name ?? ''}`;
}
function getEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '';
}


/***/ }),

/***/ 27627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ observeRollout)
});

// EXTERNAL MODULE: ./src/kubernetes/inventory.js
var kubernetes_inventory = __webpack_require__(19817);
// EXTERNAL MODULE: ./src/kubernetes/discovery.js
var kubernetes_discovery = __webpack_require__(90179);
// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/rollout/custom-poll.js



/** A release has few of them, and the right to watch a kind is rarer than the right to read it. Milliseconds. */
const pollMs = 1000;
/** Reads custom resources again and again. */
function openCustomPoll(targets, { client, namespace, signal, onChange, onUnreadable }) {
    let discovery = (0,kubernetes_discovery/* createDiscovery */.fJ)(client);
    const found = new Map();
    const readTarget = async (target) => {
        const kind = await discovery.findKind(target.apiVersion, target.kind);
        if (kind === undefined) {
            // Its definition may come with the same release.
            discovery = (0,kubernetes_discovery/* createDiscovery */.fJ)(client);
            return;
        }
        try {
            const object = await client.get(kind.pathOf(target.name, target.namespace ?? namespace));
            const isNews = found.get(target)?.metadata.resourceVersion !== object.metadata.resourceVersion;
            found.set(target, { ...object, kind: target.kind, apiVersion: target.apiVersion });
            if (isNews)
                onChange();
        }
        catch (error) {
            if (!(error instanceof kubernetes_error/* KubernetesError */.d && error.status === 404))
                throw error;
            found.delete(target);
        }
    };
    const follow = async (target, onRead) => {
        try {
            while (!signal.aborted) {
                await readTarget(target);
                onRead();
                await (0,retry/* pause */.v)(pollMs, signal);
            }
        }
        catch (error) {
            if (!signal.aborted)
                onUnreadable(error);
            onRead();
        }
    };
    const reads = targets.map((target) => new Promise((resolve) => void follow(target, resolve)));
    return { objects: () => [...found.values()], read: Promise.all(reads).then(() => undefined) };
}

;// CONCATENATED MODULE: ./src/rollout/observe.js


/** Watches all objects that a rollout is read from. */
function observeRollout(options) {
    const { namespace, onUnreadable = () => undefined } = options;
    const own = openNamespace(namespace, options);
    const inventories = new Map([[namespace, own]]);
    let customs;
    return {
        listed: own.listed,
        extend: async (namespaces, targets) => {
            const listed = [];
            for (const name of namespaces) {
                if (inventories.has(name))
                    continue;
                const inventory = openNamespace(name, options);
                listed.push(inventory.listed.catch(onUnreadable));
                inventories.set(name, inventory);
            }
            if (targets.length > 0)
                customs ??= openCustomPoll(targets, { ...options, onUnreadable });
            await Promise.all([...listed, customs?.read]);
        },
        snapshot: () => {
            const listAll = (name) => inventories.size === 1 ? own.all(name) : [...inventories.values()].flatMap((one) => one.all(name));
            return {
                deployments: listAll('deployments'),
                statefulSets: listAll('statefulSets'),
                daemonSets: listAll('daemonSets'),
                replicaSets: listAll('replicaSets'),
                jobs: listAll('jobs'),
                pods: listAll('pods'),
                claims: listAll('claims'),
                services: listAll('services'),
                events: listAll('events'),
                customs: customs?.objects() ?? [],
            };
        },
    };
}
function openNamespace(namespace, { client, signal, onChange }) {
    const buildPath = (group, plural) => `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
    const inventory = (0,kubernetes_inventory/* openInventory */.V)({
        ...{ client, signal, onChange },
        paths: {
            deployments: buildPath('apis/apps/v1', 'deployments'),
            statefulSets: buildPath('apis/apps/v1', 'statefulsets'),
            daemonSets: buildPath('apis/apps/v1', 'daemonsets'),
            replicaSets: buildPath('apis/apps/v1', 'replicasets'),
            jobs: buildPath('apis/batch/v1', 'jobs'),
            pods: buildPath('api/v1', 'pods'),
            claims: buildPath('api/v1', 'persistentvolumeclaims'),
            services: buildPath('api/v1', 'services'),
            events: buildPath('api/v1', 'events'),
        },
    });
    return inventory;
}


/***/ }),

/***/ 84655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ trackRollout)
});

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/rollout/diagnose.js + 2 modules
var diagnose = __webpack_require__(72024);
// EXTERNAL MODULE: ./src/rollout/owners.js
var owners = __webpack_require__(76796);
// EXTERNAL MODULE: ./src/rollout/status.js
var rollout_status = __webpack_require__(61230);
;// CONCATENATED MODULE: ./src/rollout/holds.js



/**
 * Why a cause may still be cured without anybody's help: pods that are ending give their room back, other workloads of the
 * release become ready. Undefined if nothing of that kind is in sight.
 */
function findHold(cause, { target }, all, snapshot) {
    if (cause.kind === 'namespace-deleted')
        return undefined;
    const ending = (0,owners/* findEndingPods */.zB)(target, snapshot).length;
    if (ending > 0)
        return ending === 1 ? 'an old pod of it is still ending' : `${ending} old pods of it are still ending`;
    if (needsRoom(cause)) {
        const others = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined).length;
        if (others > 0)
            return 'other pods are still ending';
    }
    if (cause.verdict === 'incurable')
        return undefined;
    const starting = all.filter((other) => other.target !== target && isStarting(other));
    const [first] = starting;
    if (first === undefined)
        return undefined;
    const more = starting.length === 1 ? 'is' : `and ${starting.length - 1} more are`;
    return `${(0,diagnose/* formatTarget */.P4)(first.target)} ${more} not ready yet`;
}
/** Nodes, ports and volumes are given back when other pods end. */
function needsRoom({ kind }) {
    return kind === 'unschedulable' || kind === 'volume-mount' || kind === 'quota-exceeded';
}
const workloads = new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'Job']);
/** Whether others may be waiting for it: a workload on its way, or one that fails only because it waits as well. */
function isStarting({ target, status, causes }) {
    if (status.ready || (0,rollout_status/* isCustom */.Kj)(target) || !workloads.has(target.kind))
        return false;
    // What Helm has not created yet, or has deleted again, cures nothing.
    if (status.summary === 'not created yet')
        return false;
    return causes.every(({ verdict }) => verdict === 'waiting');
}

;// CONCATENATED MODULE: ./src/rollout/hook-memory.js



const logLines = 60;
/** A log is read again this often while its container runs, in case the end is missed. Milliseconds. */
const readEveryMs = 1000;
/** Reads the log of each container of a hook while it runs and when it ends, and remembers why hooks failed. */
function rememberHooks({ client, namespace, rollout }) {
    const logs = new Map();
    const reading = new Map();
    let cause;
    const readLog = async (pod, container) => {
        const { name } = pod.metadata;
        const place = encodeURIComponent(pod.metadata.namespace ?? namespace);
        const path = `/api/v1/namespaces/${place}/pods/${encodeURIComponent(name)}/log`;
        const text = (await client.text(path, { container, tailLines: logLines })).trimEnd();
        // A hook that runs again has a new pod of the same name.
        if (text !== '')
            logs.set(`${name}/${container}`, { pod: name, title: `pod ${name}, container ${container}`, text });
    };
    const recordContainer = (pod, { name, restartCount = 0, state }) => {
        const hasEnded = state?.terminated !== undefined;
        if (!hasEnded && state?.running === undefined)
            return;
        const key = `${pod.metadata.uid ?? pod.metadata.name}/${name}/${restartCount}`;
        const turn = hasEnded ? `${key} ended` : key;
        const last = reading.get(turn);
        const isDue = last === undefined || (!hasEnded && performance.now() - last.at > readEveryMs);
        if (isDue)
            reading.set(turn, { at: performance.now(), done: readLog(pod, name).catch(() => undefined) });
    };
    return {
        look: (snapshot) => {
            const { targets = [], since = new Date(0) } = rollout() ?? {};
            for (const target of targets.filter(({ role }) => role === 'hook')) {
                for (const pod of listHookPods(target, snapshot)) {
                    const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
                    for (const status of [...initContainerStatuses, ...containerStatuses])
                        recordContainer(pod, status);
                }
                cause = findHookCause(target, snapshot, since) ?? cause;
            }
        },
        settled: async () => {
            await Promise.all([...reading.values()].map(({ done }) => done));
            return { logs: [...logs.values()], cause };
        },
    };
}
/** The pods of a Job, or the hook itself where it is a pod, as tests often are. */
function listHookPods(target, snapshot) {
    if (target.kind !== 'Job')
        return snapshot.pods.filter(({ metadata }) => metadata.name === target.name);
    const job = (0,rollout_status/* findTarget */.FB)(snapshot.jobs, target);
    const alive = (0,owners/* findCurrentPods */.f6)(target, snapshot);
    const owned = snapshot.pods.filter(({ metadata }) => metadata.ownerReferences?.some(({ uid }) => uid === job?.metadata.uid));
    return job === undefined ? [] : [...new Set([...alive, ...owned])];
}
/** A pod of the hook that failed, or the Job's own word. A pod alone says so before its Job does. */
function findHookCause(target, snapshot, since) {
    const [worst] = (0,diagnose/* diagnoseTarget */.C_)(target, snapshot, { now: new Date(), since });
    if (worst === undefined ||
        (worst.kind !== 'job-failed' && worst.kind !== 'crash-loop' && worst.kind !== 'out-of-memory'))
        return undefined;
    return { ...worst, kind: 'job-failed', where: worst.where.length === 0 ? [(0,diagnose/* formatTarget */.P4)(target)] : worst.where };
}

// EXTERNAL MODULE: ./src/rollout/model.js
var model = __webpack_require__(97647);
;// CONCATENATED MODULE: ./src/rollout/namespace-watch.js

/** Reading one namespace needs less permission than watching all of them. Milliseconds. */
const pollMs = 2000;
/**
 * Notices when a namespace is being deleted.
 * @returns whether it is; false where it may not be read
 */
function openNamespaceWatch({ client, namespace, signal, onChange }) {
    let isEnding = false;
    let existed = false;
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}`;
    const follow = async () => {
        while (!signal.aborted && !isEnding) {
            await (0,retry/* pause */.v)(pollMs, signal);
            const found = await client.get(path).catch((error) => {
                // Helm may still be about to create it.
                if (hasStatus(error, 404))
                    return undefined;
                throw error;
            });
            isEnding = found === undefined ? existed : found.metadata.deletionTimestamp !== undefined;
            existed ||= found !== undefined;
            if (isEnding)
                onChange();
        }
    };
    follow().catch(() => undefined);
    return () => isEnding;
}
function hasStatus(error, status) {
    return error.status === status;
}

// EXTERNAL MODULE: ./src/rollout/observe.js + 1 modules
var observe = __webpack_require__(27627);
;// CONCATENATED MODULE: ./src/rollout/patience.js
const emptyMemory = new Map();
/**
 * Decides which causes end a rollout. A cause ends it once it has held for the patience: without progress of its target or of one
 * that it may depend on, without a reason to expect a cure, and, if it comes from attempts, only with a failed attempt after the
 * patience. While another target fails with patience left, the rollout goes on: its cure may be the cure of both. What nothing
 * can cure ends the rollout at once.
 */
function advancePatience(memory, observations, options) {
    const isMoving = observations.some((observation) => hasProgressed(memory.get(observation.id), observation));
    const targets = observations.map((observation) => advanceTarget(memory.get(observation.id), observation, { ...options, isMoving }));
    const causes = deferToOthers(targets.flatMap((target) => target.causes));
    return {
        memory: new Map(observations.map(({ id }, index) => [id, targets[index]?.record ?? emptyRecord])),
        causes: causes.toSorted((one, other) => rankCause(one) - rankCause(other)),
    };
}
/** A cause that has lasted long enough waits for those of other targets that have not, or that something holds. */
function deferToOthers(causes) {
    const unripe = causes.filter(({ isFatal, verdict, endsAt, heldBy }) => isFatal || verdict === 'waiting' ? false : endsAt !== undefined || heldBy !== undefined);
    return causes.map((cause) => {
        const others = unripe.filter(({ target }) => target !== cause.target);
        if (!cause.isFatal || cause.verdict === 'incurable' || others.length === 0)
            return cause;
        const held = others.find(({ heldBy }) => heldBy !== undefined);
        if (held !== undefined)
            return { ...cause, isFatal: false, endsAt: undefined, heldBy: `${held.target} is not ready yet` };
        return { ...cause, isFatal: false, endsAt: Math.max(...others.map((other) => other.endsAt ?? 0)) };
    });
}
const emptyRecord = { ready: false, counts: [], steps: new Set(), causes: new Map() };
function rankCause({ isFatal, verdict }) {
    return (isFatal ? 0 : 10) + ['incurable', 'failing', 'waiting'].indexOf(verdict);
}
function advanceTarget(last, observation, options) {
    const { id, ready, counts, steps } = observation;
    const found = ready ? [] : observation.causes;
    const attempts = joinAttempts(found);
    const records = new Map();
    for (const cause of found) {
        const key = buildCauseKey(cause);
        // Several pods can have the same cause: the first one decides, sorted by severity.
        if (records.has(key))
            continue;
        const record = last?.causes.get(key);
        const next = advanceCause(record, cause, attempts.get(key) ?? '', options.now);
        const startsAgain = options.isMoving || cause.heldBy !== undefined;
        records.set(key, startsAgain ? { ...next, failingSince: options.now, attemptedAt: options.now } : next);
    }
    const timed = found.map((cause) => {
        const record = records.get(buildCauseKey(cause));
        return { ...cause, target: id, ...timeCause(cause, record, options) };
    });
    const known = new Set([...(last?.steps ?? []), ...steps]);
    return { record: { ready, counts, steps: known, causes: records }, causes: timed };
}
function hasProgressed(last, { ready, counts, steps }) {
    if (last === undefined)
        return false;
    return ((ready && !last.ready) ||
        counts.some((count, index) => count > (last.counts[index] ?? 0)) ||
        steps.some((step) => !last.steps.has(step)));
}
/** Pods are replaced while their cause remains. */
function buildCauseKey({ kind, container = '' }) {
    return `${kind}/${container}`;
}
function joinAttempts(causes) {
    const byKey = Map.groupBy(causes, buildCauseKey);
    return new Map([...byKey].map(([key, same]) => [key, same.map(({ attempt = '' }) => attempt).join(' ')]));
}
function advanceCause(record, cause, attempt, now) {
    const isFailing = cause.verdict !== 'waiting';
    if (record === undefined)
        return { seenAt: now, failingSince: isFailing ? now : undefined, attempt, attemptedAt: now };
    const failingSince = record.failingSince ?? (isFailing ? now : undefined);
    return attempt === record.attempt
        ? { ...record, failingSince }
        : { ...record, failingSince, attempt, attemptedAt: now };
}
function timeCause({ verdict, heldBy, attempt }, record, { now, patienceMs }) {
    const { seenAt = now, failingSince = now, attemptedAt = now } = record ?? {};
    const isHeld = heldBy !== undefined || verdict === 'waiting' || patienceMs === Number.POSITIVE_INFINITY;
    if (isHeld)
        return { since: seenAt, endsAt: undefined, isFatal: false };
    if (verdict === 'incurable')
        return { since: seenAt, endsAt: now, isFatal: true };
    const endsAt = failingSince + patienceMs;
    const hasLasted = attempt === undefined || attemptedAt >= endsAt;
    return { since: seenAt, endsAt: Math.max(endsAt, now), isFatal: now >= endsAt && hasLasted };
}

;// CONCATENATED MODULE: ./src/rollout/progress.js


/** How far a target is: numbers that rise, and steps of its pods that happen once. Crashing again and again is no progress. */
function measureProgress(target, snapshot) {
    return {
        counts: readCounts(target, snapshot),
        steps: (0,owners/* findCurrentPods */.f6)(target, snapshot).flatMap(listSteps),
    };
}
function readCounts(target, snapshot) {
    if ((0,rollout_status/* isCustom */.Kj)(target)) {
        const found = snapshot.customs.find(({ kind, metadata }) => kind === target.kind && metadata.name === target.name);
        return [found?.status?.currentStepIndex ?? 0, found?.status?.canaryWeight ?? 0];
    }
    if (target.kind === 'Job')
        return [(0,rollout_status/* findTarget */.FB)(snapshot.jobs, target)?.status?.succeeded ?? 0];
    const workloads = [...snapshot.deployments, ...snapshot.statefulSets, ...snapshot.daemonSets];
    const status = (0,rollout_status/* findTarget */.FB)(workloads.filter(({ kind = target.kind }) => kind === target.kind), target)?.status;
    return [
        ...[status?.observedGeneration, status?.updatedReplicas, status?.availableReplicas, status?.readyReplicas],
        ...[status?.updatedNumberScheduled, status?.numberAvailable],
    ].map((count) => count ?? 0);
}
function listSteps({ metadata, spec, status }) {
    const { uid = metadata.name } = metadata;
    const isScheduled = spec?.nodeName !== undefined ||
        status?.conditions?.some((one) => one.type === 'PodScheduled' && one.status === 'True');
    const { initContainerStatuses = [], containerStatuses = [] } = status ?? {};
    return [
        `${uid} created`,
        ...(isScheduled === true ? [`${uid} scheduled`] : []),
        ...initContainerStatuses.filter(hasCompleted).map(({ name }) => `${uid} ${name} completed`),
        ...[...initContainerStatuses, ...containerStatuses].filter(hasStarted).map(({ name }) => `${uid} ${name} started`),
    ];
}
function hasCompleted({ state }) {
    return state?.terminated?.exitCode === 0;
}
function hasStarted({ state, lastState, restartCount = 0 }) {
    return state?.running !== undefined || state?.terminated !== undefined || lastState !== undefined || restartCount > 0;
}

;// CONCATENATED MODULE: ./src/rollout/track.js










/** Some rules depend on the clock, so they are evaluated this often even if nothing changes. Milliseconds. */
const evaluateEveryMs = 1000;
/** Changes come in bursts. Milliseconds. */
const settleMs = 100;
/**
 * Tracks a rollout until the signal ends it, until everything is ready, or until a failure has outlasted the patience.
 * @throws KubernetesError if the objects may not be listed
 */
async function trackRollout(options) {
    const { client, namespace, signal, onUnreadable = () => undefined, now = () => new Date() } = options;
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    let wake = () => undefined;
    const hooks = rememberHooks({ client, namespace, rollout: options.rollout });
    const onChange = () => {
        hooks.look(observation.snapshot());
        wake();
    };
    const observation = (0,observe/* observeRollout */.u)({ client, namespace, signal: until, onChange, onUnreadable });
    options.applied?.addEventListener('abort', onChange, { once: true });
    const isNamespaceEnding = openNamespaceWatch({ client, namespace, signal: until, onChange });
    const judge = createJudge(options);
    const shown = new Map();
    let knownSince;
    try {
        await Promise.race([observation.listed, waitForAbort(until)]);
        const existingUids = options.rollout() === undefined ? listUids(observation.snapshot()) : new Set();
        for (;;) {
            const rollout = options.rollout();
            if (rollout !== undefined) {
                knownSince ??= now().getTime();
                void observation.extend(listNamespaces(rollout), rollout.targets.filter(rollout_status/* isCustom */.Kj));
            }
            hooks.look(observation.snapshot());
            const knownMs = now().getTime() - (knownSince ?? now().getTime());
            const view = viewRollout(rollout, observation.snapshot(), { now: now(), knownMs, existingUids });
            const causes = isNamespaceEnding() ? [createNamespaceCause(namespace)] : await judge(view);
            reportStatusChanges(view, causes, shown, (status, cause) => {
                options.onStatus(status, cause, now().getTime());
            });
            const result = decideResult(view, causes, options);
            if (result !== undefined)
                return { ...result, hooks: await hooks.settled() };
            const changed = new Promise((resolve) => {
                wake = resolve;
            });
            await Promise.race([changed, (0,retry/* pause */.v)(evaluateEveryMs, until).catch(() => undefined)]);
            await (0,retry/* pause */.v)(settleMs, until).catch(() => undefined);
        }
    }
    finally {
        ended.abort();
    }
}
function waitForAbort(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        const onAbort = () => {
            resolve();
        };
        signal.addEventListener('abort', onAbort, { once: true });
    });
}
function listNamespaces({ targets }) {
    return [...new Set(targets.flatMap(({ namespace }) => namespace ?? []))];
}
/** After this long, an old pod will not be replaced any more. Milliseconds. */
const replacementMs = 10_000;
/** What the rollout may replace or scale down. */
function listUids({ pods, replicaSets }) {
    const old = [...pods, ...replicaSets];
    return new Set(old.map(({ metadata }) => metadata.uid ?? ''));
}
function viewRollout(rollout, snapshot, { now, knownMs, existingUids }) {
    if (rollout === undefined)
        return { snapshot, targets: [] };
    const { targets, operatorSecrets, since } = rollout;
    const isHookRunning = targets.some((target) => target.role === 'hook' && ((0,rollout_status/* findTarget */.FB)(snapshot.jobs, target)?.status?.active ?? 0) > 0);
    const isReplaced = knownMs > replacementMs && !isHookRunning;
    const options = isReplaced
        ? { now, operatorSecrets, since: new Date(0) }
        : { now, operatorSecrets, since, existingUids };
    return {
        snapshot,
        targets: targets.map((target) => {
            const status = (0,rollout_status/* readRolloutStatus */.iI)(target, snapshot);
            if (isUnchangedAndUnready(target, rollout, snapshot))
                return { target, status: { ...status, ready: true, summary: `${status.summary}, as before` }, causes: [] };
            return { target, status, causes: (0,diagnose/* diagnoseTarget */.C_)(target, snapshot, options) };
        }),
    };
}
/** A custom resource that was not ready before, and that the rollout has not changed. */
function isUnchangedAndUnready(target, { unreadyBefore }, { customs }) {
    if (!(0,rollout_status/* isCustom */.Kj)(target))
        return false;
    const before = unreadyBefore?.get((0,model/* buildCustomKey */.v0)(target));
    const found = customs.find((object) => (0,model/* buildCustomKey */.v0)({ ...target, name: object.metadata.name, kind: object.kind ?? '' }) === (0,model/* buildCustomKey */.v0)(target));
    return before !== undefined && before === (found?.metadata.generation ?? 0);
}
/** Judges each view by those before it, and looks for a cure in the cluster before a cause ends the rollout. */
function createJudge({ client, namespace, patienceMs, now = () => new Date() }) {
    let memory = emptyMemory;
    const outlooks = new Map();
    return async (view) => {
        const advance = () => advancePatience(memory, observeTargets(view, outlooks), { now: now().getTime(), patienceMs });
        const first = advance();
        const unknown = first.causes.filter((cause) => needsOutlook(cause) && isDue(cause, outlooks));
        if (unknown.length === 0) {
            memory = first.memory;
            return first.causes;
        }
        // Most rollouts have no such cause.
        const { searchCure } = await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 80017));
        for (const cause of unknown) {
            outlooks.set(buildOutlookKey(cause), await searchCure(cause, { client, namespace }).catch(() => ({ kind: 'none' })));
        }
        const result = advance();
        memory = result.memory;
        return result.causes;
    };
}
/** The first time a cause is seen, and whenever it is about to end the rollout. */
function isDue(cause, outlooks) {
    return !outlooks.has(buildOutlookKey(cause)) || cause.isFatal;
}
function needsOutlook({ missing, kind, verdict }) {
    return verdict === 'failing' && (missing !== undefined || kind === 'unschedulable');
}
function buildOutlookKey({ kind, missing, namespace = '' }) {
    return [kind, namespace, missing?.kind, missing?.name, missing?.key].join('/');
}
function observeTargets({ targets, snapshot }, outlooks) {
    return targets.map((view) => ({
        id: (0,diagnose/* formatTarget */.P4)(view.target),
        ready: view.status.ready,
        ...measureProgress(view.target, snapshot),
        causes: view.causes.map((cause) => {
            const outlook = outlooks.get(buildOutlookKey(cause));
            const cured = outlook?.kind === 'expected' ? outlook.why : undefined;
            const heldBy = cured ?? findHold(cause, view, targets, snapshot);
            const verdict = outlook?.kind === 'incurable' && cause.verdict === 'failing' ? 'incurable' : cause.verdict;
            return { ...cause, verdict, ...(heldBy === undefined ? {} : { heldBy }) };
        }),
    }));
}
function createNamespaceCause(namespace) {
    const message = `the namespace ${namespace} is being deleted, so nothing can be created in it any more`;
    const target = { kind: 'Namespace', apiVersion: 'v1', name: namespace, role: 'release' };
    const cause = (0,diagnose/* createTargetCause */.nw)(target, { kind: 'namespace-deleted', verdict: 'incurable', message });
    return { ...cause, target: (0,diagnose/* formatTarget */.P4)(target), since: 0, endsAt: 0, isFatal: true };
}
function reportStatusChanges({ targets }, causes, shown, onStatus) {
    for (const { target, status } of targets) {
        const id = (0,diagnose/* formatTarget */.P4)(target);
        const cause = causes.find((each) => each.target === id);
        // The line repeats while it waits for something: its time changes.
        const text = `${status.summary} ${cause?.kind ?? ''} ${cause?.heldBy ?? ''}`;
        if (shown.get(id) === text && (cause === undefined || status.ready))
            continue;
        shown.set(id, text);
        onStatus(status, cause);
    }
}
function decideResult({ snapshot, targets }, causes, { signal, applied, awaits = () => false }) {
    const statuses = targets.map(({ status }) => status);
    const fatal = causes.find(({ isFatal }) => isFatal);
    const common = { snapshot, statuses };
    if (fatal !== undefined && !signal.aborted)
        return { ...common, kind: 'failed', cause: fatal };
    const isReady = statuses.every(({ target, ready }) => ready || !awaits(target));
    if (applied?.aborted === true && isReady)
        return { ...common, kind: 'ready', cause: undefined };
    return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined;
}


/***/ })

};
