export const id = 9471;
export const ids = [9471];
export const modules = {

/***/ 38478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ createWatchOptions)
/* harmony export */ });
/* harmony import */ var _rollout_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80902);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);


/** Options of every watched run of Helm in a command. */
function createWatchOptions({ inputs, target, helm, context }, after) {
    const { client, release, namespace } = target;
    const { log, signal } = context;
    return {
        helm,
        client,
        release,
        namespace,
        after,
        timeoutMs: inputs.timeout,
        signal,
        onStatus: (0,_rollout_report_js__WEBPACK_IMPORTED_MODULE_1__/* .createStatusLogger */ .bw)(log),
        onWatchError: (error) => {
            log.debug(`the rollout cannot be watched: ${(0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(error).message}`);
        },
    };
}


/***/ }),

/***/ 49471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kS: () => (/* binding */ failDeploy),
  tw: () => (/* binding */ listEvidenceNotes),
  Bt: () => (/* binding */ reportFailedRun)
});

// EXTERNAL MODULE: ./src/helm/deploy/explain-failure.js
var explain_failure = __webpack_require__(45733);
// EXTERNAL MODULE: ./src/helm/deploy/watched-run.js + 3 modules
var watched_run = __webpack_require__(28892);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
// EXTERNAL MODULE: ./src/rollout/report.js
var report = __webpack_require__(80902);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/deploy-run.js
var deploy_run = __webpack_require__(38478);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/helm/deploy/cause-message.js
var cause_message = __webpack_require__(61012);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/missing-image.js




const waitMs = 4000;
/**
 * Checks in ECR whether an image that cannot be pulled exists, and which images do.
 * @returns the next step with a command that shows more; undefined if it is not known
 */
async function findMissingImageHint({ rollout }, { target, context }) {
    const { cause, snapshot } = rollout ?? {};
    const image = cause?.kind === 'image-pull' ? (0,cause_message/* findCauseImage */.a)(cause, snapshot) : undefined;
    const wanted = image === undefined ? undefined : parseEcrImage(image);
    if (wanted === undefined || target.aws === undefined)
        return undefined;
    const signal = AbortSignal.any([AbortSignal.timeout(waitMs), context.signal]);
    try {
        return await findNextStep(wanted, await target.aws.client('ecr', wanted.region), signal);
    }
    catch (error) {
        context.log.debug(`ECR could not be queried for ${image ?? ''}: ${error.message}`);
        return undefined;
    }
}
function parseEcrImage(image) {
    const { registry = '', repository, tag = 'latest', digest } = (0,values_image/* parseImageName */.i)(image);
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    if (account === undefined || region === undefined)
        return undefined;
    const id = digest === undefined ? { imageTag: tag } : { imageDigest: digest };
    return { account, region, repository: repository.slice(registry.length + 1), id };
}
async function findNextStep(wanted, ecr, abortSignal) {
    const { account, region, repository, id } = wanted;
    const where = { registryId: account, repositoryName: repository };
    const options = `--region ${region} --registry-id ${account}`;
    try {
        if (await hasImage({ ...where, imageIds: [id] }, ecr, abortSignal)) {
            return `The image is in ECR; the nodes are probably not allowed to pull it: their role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and a repository policy may deny them: aws ecr get-repository-policy ${options} --repository-name ${repository}`;
        }
        const what = 'imageTag' in id ? `The tag ${id.imageTag}` : 'The digest';
        const newest = await describeNewestImage(where, ecr, abortSignal);
        return `${what} is not in the repository ${repository} (${newest}). Did build-push run for this commit? List the images: aws ecr describe-images ${options} --repository-name ${repository}`;
    }
    catch (error) {
        if ((0,errors/* readAwsErrorName */.xB)(error) !== 'RepositoryNotFoundException')
            throw error;
        return `The repository ${repository} does not exist in ECR. Did build-push run? List the repositories: aws ecr describe-repositories ${options} --query repositories[].repositoryName`;
    }
}
async function hasImage(image, ecr, abortSignal) {
    try {
        const { imageDetails = [] } = await ecr.describeImages(image, { abortSignal });
        return imageDetails.length > 0;
    }
    catch (error) {
        if ((0,errors/* readAwsErrorName */.xB)(error) === 'ImageNotFoundException')
            return false;
        throw error;
    }
}
async function describeNewestImage(where, ecr, abortSignal) {
    const filter = { tagStatus: 'TAGGED' };
    const { imageDetails = [] } = await ecr.describeImages({ ...where, filter, maxResults: 1000 }, { abortSignal });
    const [newest] = imageDetails.toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt));
    if (newest === undefined)
        return 'it is empty';
    return `newest: ${newest.imageTags?.[0] ?? ''}, ${(0,log/* formatElapsed */.C7)(Date.now() - Number(newest.imagePushedAt))} ago`;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/failed-deploy.js









/**
 * Reports the root cause and its evidence, and only then rolls back.
 * @throws ActionError always, with the code of the root cause, or `rollback-failed`
 */
async function failDeploy(run, failed) {
    const { command, previous } = run;
    const { inputs, target, context } = command;
    const failure = (0,explain_failure/* explainFailure */.S)(failed, inputs.timeout);
    context.log.line(`${target.release} ${failure.message}`);
    await reportFailedRun(failed, command);
    const imageHint = await findMissingImageHint(failed, command);
    const undone = await undoDeploy(run, failure);
    const hint = imageHint ?? (undone.failure ?? failure).hint;
    const [newest] = undone.revisions;
    throw new action_error/* ActionError */.lZ(undone.failure?.code ?? failure.code, `release ${target.release} in ${target.namespace} ${failure.message}`, {
        details: [...failure.details, ...(undone.failure?.details ?? [])],
        ...(hint === undefined ? {} : { hint }),
        notes: [
            `${failed.rollout?.kind === 'failed' ? 'detected' : 'failed'} after ${(0,log/* formatElapsed */.C7)(failed.detectedAfterMs)}`,
            undone.note,
            ...listEvidenceNotes(failed),
        ],
        outputs: {
            ...(newest === undefined ? {} : { revision: newest.version, status: newest.info.status }),
            ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
            changed: undone.changed,
        },
    });
}
/** Shows the status of the rollout, logs of pods and events, before a rollback removes them. */
async function reportFailedRun({ evidence, rollout }, { context }) {
    await (0,report/* logEvidence */.y8)(evidence, context.log);
    context.summary.add(...(0,report/* renderStatusTable */.dK)(rollout?.statuses ?? []), ...(0,report/* renderEvidence */.oP)(evidence));
}
function listEvidenceNotes({ evidence }) {
    return evidence.logs.length + evidence.events.length > 0 ? ['logs and events in the summary'] : [];
}
async function undoDeploy(run, failure) {
    const { command, previous, after } = run;
    const { inputs, target, context } = command;
    const { client, release, namespace } = target;
    const revisions = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const latest = revisions[0]?.version ?? 0;
    // If Helm refuses before it starts, there is no new revision.
    if (latest <= after)
        return { note: 'nothing was changed', revisions, changed: false };
    if (failure.code === 'release-pending')
        return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false };
    if (!inputs['rollback-on-failure'])
        return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true };
    if (previous !== undefined)
        return await rollBackDeploy(command, previous, latest, failure);
    if (after > 0)
        return { note: 'not rolled back: there is no successful revision', revisions, changed: true };
    context.log.line(`${release}: removing the failed first install`);
    return { ...(await removeFirstInstall(command)), revisions: [], changed: false };
}
/** What blocks a change also blocks its rollback; the root cause remains the first one. */
const sharedObstacles = {
    'apply-conflict': 'the same fields are in the way',
    'webhook-unreachable': 'the same webhook is in the way',
    'admission-refused': 'the same rule is in the way',
};
async function rollBackDeploy(command, to, latest, failure) {
    const { inputs, target, context } = command;
    const { client, release, namespace } = target;
    context.log.line(`${release}: rolling back to revision ${to.version}`);
    const result = await (0,watched_run/* rollBackRelease */.s)(to, (0,deploy_run/* createWatchOptions */.e)(command, latest));
    const common = { revisions: await (0,release_release/* readReleases */.tl)(client, namespace, release), changed: true };
    if (result.kind === 'succeeded')
        return { ...common, note: `rolled back to revision ${to.version} (healthy)` };
    const cause = (0,explain_failure/* explainFailure */.S)(result, inputs.timeout);
    const note = `rollback to revision ${to.version} failed`;
    const obstacle = cause.code === failure.code ? sharedObstacles[cause.code] : undefined;
    if (obstacle !== undefined)
        return { ...common, note: `${note}: ${obstacle}` };
    const details = [`the rollback to revision ${to.version} failed: ${release} ${cause.message}`, ...cause.details];
    return { ...common, note, failure: createRollbackFailure(details, command) };
}
async function removeFirstInstall(command) {
    try {
        await (0,uninstall/* uninstallRelease */.a)(command.helm, command.target, command.inputs.timeout);
        return { note: 'the first install was removed' };
    }
    catch (error) {
        const { message, details } = (0,action_error/* toActionError */.ie)(error);
        const failure = createRollbackFailure([message, ...details], command);
        return { note: 'the first install could not be removed', failure };
    }
}
function createRollbackFailure(details, { target: { release, namespace } }) {
    const hint = `Check the release now; it will not recover on its own: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`;
    return { code: 'rollback-failed', message: details[0] ?? '', details, hint };
}


/***/ }),

/***/ 61012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findCauseImage),
/* harmony export */   y: () => (/* binding */ describeRolloutCause)
/* harmony export */ });
const causeTexts = {
    'image-pull': 'an image cannot be pulled',
    'crash-loop': 'a container keeps crashing',
    'out-of-memory': 'a container runs out of memory',
    'container-config': 'a container cannot be created',
    'probe-failing': 'a probe fails',
    unschedulable: 'a pod cannot be scheduled',
    'quota-exceeded': 'a quota of the namespace is exceeded',
    'admission-refused': 'its pods are refused',
    'job-failed': 'a Job failed',
    'claim-pending': 'a PersistentVolumeClaim is not bound to a volume',
    'volume-mount': 'a volume cannot be mounted',
};
/** Reports a cause: what failed, where, and the cluster's own message. */
function describeRolloutCause(cause, snapshot) {
    const image = findCauseImage(cause, snapshot);
    const place = [...cause.where.slice(0, -1), [cause.where.at(-1), image].filter(Boolean).join(': ')].join(' → ');
    return {
        code: cause.kind,
        message: `did not become ready: ${causeTexts[cause.kind]}`,
        details: [place, ...cause.message.split('\n').map((line) => `  ${line}`)],
        hint: undefined,
    };
}
/** The container's image, where the image may be the fault. */
function findCauseImage({ kind, pod, container }, snapshot) {
    if (kind !== 'image-pull' && kind !== 'crash-loop')
        return undefined;
    const affected = snapshot?.pods.find(({ metadata }) => metadata.name === pod);
    const containers = [...(affected?.spec?.initContainers ?? []), ...(affected?.spec?.containers ?? [])];
    return containers.find(({ name }) => name === container)?.image;
}


/***/ }),

/***/ 45733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67517);
/* harmony import */ var _cause_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61012);
/* harmony import */ var _helm_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49722);



/** How Helm 3 and 4 report that something applied did not become ready. */
const waitFailures = /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i;
/** The root cause of a failed run: what was seen in the cluster if Helm only waited, otherwise what Helm reports. */
function explainFailure(failed, timeoutMs) {
    const { rollout, early, stderr, killed } = failed;
    const cause = rollout?.cause;
    const hasOnlyWaited = early || (stderr === '' && killed === undefined) || waitFailures.test(stderr);
    if (cause !== undefined && hasOnlyWaited)
        return (0,_cause_message_js__WEBPACK_IMPORTED_MODULE_0__/* .describeRolloutCause */ .y)(cause, rollout?.snapshot);
    if (killed !== undefined) {
        const { code, message, details, hint } = killed;
        return { code, message: `was not finished: ${message}`, details, hint };
    }
    if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
        return (0,_helm_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHelmFailure */ .k)(stderr);
    }
    const waiting = (rollout?.statuses ?? []).filter(({ ready }) => !ready);
    return {
        code: 'rollout-timeout',
        message: `did not become ready within ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .formatElapsed */ .C7)(timeoutMs)}`,
        details: waiting.map(({ target, summary }) => `${target.kind.toLowerCase()}/${target.name}: ${summary}`),
        hint: undefined,
    };
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
 * Recovers a release that a killed Helm left pending, which would block every later run. The revision is marked as failed, as
 * Helm does when it is interrupted; nothing else in the cluster is touched. A young revision is waited for, unless the run that
 * began it has ended.
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
        if (latest === undefined || !(0,_release_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .isPendingRelease */ .Fw)(latest) || mode === 'off')
            return releases;
        const begun = Date.parse(latest.info.last_deployed ?? '');
        // Clocks differ. An unreadable time must not make us wait forever.
        const ageMs = Number.isNaN(begun) ? Number.POSITIVE_INFINITY : Math.max(0, now() - begun);
        if (mode === 'fail')
            throw createPendingError(latest, ageMs);
        if (ageMs < guardMs && !(await isAbandoned(latest))) {
            progress.update({
                state: latest.info.status,
                detail: `revision ${latest.version}, begun ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(ageMs)} ago by another run; recovered once it is ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(guardMs)} old`,
            });
            await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(Math.min(pollMs, guardMs - ageMs), signal);
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

/***/ 28892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ rollBackRelease),
  c: () => (/* binding */ runHelmWatched)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/rollout/evidence.js

const logLines = 60;
const shownEvents = 30;
/** Collects logs and events. What cannot be read is omitted: missing evidence must not hide the cause. */
async function collectEvidence(collecting) {
    const { cause, snapshot } = collecting;
    const [logs, events] = await Promise.all([readPodLogs(collecting), readLatestEvents(collecting)]);
    return { logs, events: selectEvents(cause, { ...snapshot, events }) };
}
/** Components write events in the background, a moment after the state changes. Milliseconds. */
const eventDelayMs = 300;
async function readLatestEvents({ client, namespace, snapshot }) {
    await (0,promises_.setTimeout)(eventDelayMs);
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
    const read = client.get(path);
    return await read.then(({ items = [] }) => items).catch(() => snapshot.events);
}
async function readPodLogs({ client, namespace, cause, snapshot }) {
    const pod = snapshot.pods.find(({ metadata }) => metadata.name === cause?.pod);
    if (pod === undefined)
        return [];
    const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
    const names = cause?.container === undefined ? statuses.map(({ name }) => name) : [cause.container];
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod.metadata.name)}/log`;
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

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/rollout/diagnose.js + 2 modules
var diagnose = __webpack_require__(20225);
// EXTERNAL MODULE: ./src/rollout/observe.js
var observe = __webpack_require__(64862);
// EXTERNAL MODULE: ./src/rollout/status.js
var rollout_status = __webpack_require__(61230);
;// CONCATENATED MODULE: ./src/rollout/track.js




/** Some rules depend on the clock, so they are evaluated this often even if nothing changes. Milliseconds. */
const evaluateEveryMs = 1000;
/** Changes come in bursts. Milliseconds. */
const settleMs = 100;
/**
 * Tracks a rollout until the signal ends it, or until a failure that waiting cannot fix.
 * @throws KubernetesError if the objects may not be listed
 */
async function trackRollout(options) {
    const { client, namespace, signal, now = () => new Date() } = options;
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    let wake = () => undefined;
    const onChange = () => {
        wake();
    };
    const observation = (0,observe/* observeRollout */.u)({ client, namespace, signal: until, onChange });
    const shown = new Map();
    let knownSince;
    try {
        await Promise.race([observation.listed, waitForAbort(until)]);
        const existingUids = options.rollout() === undefined ? listUids(observation.snapshot()) : new Set();
        for (;;) {
            const rollout = options.rollout();
            if (rollout !== undefined)
                knownSince ??= now().getTime();
            const knownMs = now().getTime() - (knownSince ?? now().getTime());
            const view = viewRollout(rollout, observation.snapshot(), { now: now(), knownMs, existingUids });
            reportStatusChanges(view, shown, options.onStatus);
            const result = decideResult(view, signal);
            if (result !== undefined)
                return result;
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
/** After this long, an old pod will not be replaced any more. Milliseconds. */
const replacementMs = 10_000;
/** What the rollout may replace or scale down. */
function listUids({ pods, replicaSets }) {
    return new Set([...pods, ...replicaSets].map(({ metadata }) => metadata.uid ?? ''));
}
function viewRollout(rollout, snapshot, { now, knownMs, existingUids }) {
    if (rollout === undefined)
        return { snapshot, targets: [] };
    const { targets, operatorSecrets, since } = rollout;
    const isHookRunning = targets.some((target) => target.role === 'hook' && ((0,rollout_status/* findByName */._)(snapshot.jobs, target)?.status?.active ?? 0) > 0);
    const isReplaced = knownMs > replacementMs && !isHookRunning;
    const options = isReplaced
        ? { now, operatorSecrets, since: new Date(0) }
        : { now, operatorSecrets, since, existingUids };
    return {
        snapshot,
        targets: targets.map((target) => ({
            status: (0,rollout_status/* readRolloutStatus */.i)(target, snapshot),
            causes: (0,diagnose/* diagnoseTarget */.C)(target, snapshot, options),
        })),
    };
}
function reportStatusChanges({ targets }, shown, onStatus) {
    for (const { status, causes } of targets) {
        const { kind, name } = status.target;
        const [cause] = causes;
        const text = `${status.summary} ${cause?.kind ?? ''}`;
        if (shown.get(`${kind}/${name}`) === text)
            continue;
        shown.set(`${kind}/${name}`, text);
        onStatus(status, cause);
    }
}
function decideResult({ snapshot, targets }, signal) {
    const statuses = targets.map(({ status }) => status);
    const causes = targets.flatMap((target) => target.causes);
    const fatal = causes.find(({ verdict }) => verdict === 'fatal');
    const common = { snapshot, statuses };
    if (fatal !== undefined)
        return { ...common, kind: 'failed', cause: fatal };
    return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined;
}

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/helm/cli/options.js
var cli_options = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/kubernetes/inventory.js
var kubernetes_inventory = __webpack_require__(19817);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/manifest.js + 1 modules
var manifest = __webpack_require__(3315);
;// CONCATENATED MODULE: ./src/helm/deploy/follow-release.js



/**
 * Watches for the revision that Helm is deploying. Helm stores it before it applies anything, so hooks and objects are known
 * from the start.
 * @returns a getter for the rollout, undefined until Helm has begun
 */
function followRelease(options) {
    const { client, namespace, release, after, signal, onUnreadable } = options;
    let rollout;
    let readVersion = after;
    const readRevision = async (secret, version) => {
        readVersion = version;
        const written = await (0,release_release/* decodeRelease */.o1)(secret);
        const [targets, operatorSecrets] = await Promise.all([(0,manifest/* listRolloutTargets */.KG)(written), (0,manifest/* listOperatorSecrets */.EW)(written)]);
        rollout = { targets, operatorSecrets, since: new Date(secret.metadata.creationTimestamp ?? 0) };
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
                if (version > readVersion)
                    void readRevision(secret, version).catch(onUnreadable);
            }
        },
    });
    inventory.listed.catch(onUnreadable);
    return () => rollout;
}

// EXTERNAL MODULE: ./src/helm/deploy/recover-pending.js
var recover_pending = __webpack_require__(23907);
;// CONCATENATED MODULE: ./src/helm/deploy/watched-run.js






const graceMs = 15_000;
/** Helm applies its timeout to each of its operations; this much longer is allowed for all of them together. */
const extraMs = 30_000;
/**
 * Runs Helm and watches the rollout next to it. On a failure that waiting cannot fix, evidence is collected first, then Helm
 * is asked to stop and marks the revision as failed.
 * @throws ActionError `cancelled`, `tool-missing`
 */
async function runHelmWatched(options) {
    const { helm, client, namespace, release, title, args, after, timeoutMs, signal } = options;
    const startedAt = performance.now();
    const [ended, stop] = [new AbortController(), new AbortController()];
    const until = AbortSignal.any([ended.signal, signal]);
    const common = { client, namespace, signal: until };
    const getRollout = followRelease({ ...common, release, after, onUnreadable: options.onWatchError });
    const tracked = trackRollout({ ...common, rollout: getRollout, onStatus: options.onStatus }).catch((error) => {
        // Helm still reports how it ends.
        if (!until.aborted)
            options.onWatchError(error);
        return undefined;
    });
    const timing = { stop: stop.signal, graceMs, timeoutMs: timeoutMs + extraMs };
    const finished = helm.run({ title, args, successCodes: [0, 1], ...timing }).then(async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }), (error) => ({ error }));
    try {
        const failure = await Promise.race([tracked.then(waitForFailure), finished.then(() => undefined)]);
        const detectedAfterMs = performance.now() - startedAt;
        const earlyEvidence = failure && (await collectEvidence({ client, namespace, ...failure }));
        if (failure !== undefined)
            stop.abort(new action_error/* ActionError */.lZ('deploy-failed', 'it does not become ready'));
        const end = await finished;
        ended.abort();
        const rollout = failure ?? (await tracked);
        signal.throwIfAborted();
        const killed = 'error' in end && hasCode('tool-killed', end.error) ? end.error : undefined;
        const isExpected = failure !== undefined || killed !== undefined;
        if ('error' in end && !isExpected && !hasCode('timed-out', end.error))
            throw end.error;
        // Helm may have left its revision pending, which would block the rollback and every later run.
        if ('error' in end)
            await (0,recover_pending/* failPendingRevision */.x)(options, after).catch(options.onWatchError);
        if (failure === undefined && 'exitCode' in end && end.exitCode === 0)
            return { kind: 'succeeded', statuses: rollout?.statuses ?? [] };
        // If Helm never started, events in the namespace are unrelated.
        const lateRollout = getRollout() === undefined ? undefined : rollout;
        const evidence = earlyEvidence ?? (await collectLateEvidence(options, lateRollout));
        const stderr = 'stderr' in end ? end.stderr : '';
        return { kind: 'failed', early: failure !== undefined, rollout, evidence, detectedAfterMs, stderr, killed };
    }
    finally {
        ended.abort();
    }
}
/** Rolls a release back to a revision, watched like an upgrade. */
function rollBackRelease(to, options) {
    const { helm, release, namespace, timeoutMs } = options;
    return runHelmWatched({
        ...options,
        title: `helm rollback ${release} ${to.version}`,
        args: [
            ...['rollback', release, String(to.version), `--namespace=${namespace}`],
            ...(0,cli_options/* buildWaitOptions */.iM)(helm.major),
            (0,cli_options/* formatTimeoutOption */.Ro)(timeoutMs),
        ],
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
    return collectEvidence({ client, namespace, cause: rollout.cause, snapshot: rollout.snapshot });
}


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uninstallRelease)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);

/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted.
 * @throws ActionError as `Processes.run`
 */
async function uninstallRelease({ run, major }, { release, namespace }, timeoutMs) {
    // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
    const wait = major === 4 ? '--wait=legacy' : '--wait';
    await run({
        title: `helm uninstall ${release}`,
        args: [
            'uninstall',
            release,
            `--namespace=${namespace}`,
            '--cascade=foreground',
            wait,
            (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimeoutOption */ .Ro)(timeoutMs),
        ],
    });
}


/***/ })

};
