export const id = 8302;
export const ids = [8302];
export const modules = {

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

/***/ 20225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ diagnoseTarget),
  P: () => (/* binding */ formatTarget)
});

// EXTERNAL MODULE: ./src/rollout/status.js
var rollout_status = __webpack_require__(61230);
;// CONCATENATED MODULE: ./src/rollout/owners.js

/** The pods of a target's current revision. Pods of an old one are being removed and say nothing about the new one. */
function findCurrentPods(target, snapshot) {
    const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    switch (target.kind) {
        case 'Deployment': {
            const set = findNewestReplicaSet(target, snapshot);
            return set === undefined ? [] : selectOwned(alive, set);
        }
        case 'StatefulSet': {
            const found = (0,rollout_status/* findByName */._)(snapshot.statefulSets, target);
            if (found === undefined)
                return [];
            const { updateRevision } = found.status ?? {};
            return selectOwned(alive, found).filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision);
        }
        case 'DaemonSet': {
            const found = (0,rollout_status/* findByName */._)(snapshot.daemonSets, target);
            return found === undefined ? [] : selectNewestRevision(selectOwned(alive, found));
        }
        case 'Job': {
            const found = (0,rollout_status/* findByName */._)(snapshot.jobs, target);
            return found === undefined ? [] : selectOwned(alive, found);
        }
        case 'PersistentVolumeClaim':
            return [];
    }
}
/** The ReplicaSet of a Deployment with the highest revision, as recorded by the controller. */
function findNewestReplicaSet(target, snapshot) {
    const deployment = (0,rollout_status/* findByName */._)(snapshot.deployments, target);
    if (deployment === undefined)
        return undefined;
    return selectOwned(snapshot.replicaSets, deployment).toSorted((one, other) => parseRevision(other) - parseRevision(one))[0];
}
function parseRevision({ metadata }) {
    return Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);
}
function selectOwned(objects, owner) {
    const { uid } = owner.metadata;
    return objects.filter(({ metadata }) => metadata.ownerReferences?.some((reference) => reference.uid === uid));
}
/** The revision hash of a DaemonSet is found only on its pods: the youngest pod has the newest. */
function selectNewestRevision(pods) {
    const [youngest] = pods.toSorted((one, other) => (other.metadata.creationTimestamp ?? '').localeCompare(one.metadata.creationTimestamp ?? ''));
    const hash = youngest?.metadata.labels?.['controller-revision-hash'];
    return pods.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === hash);
}

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/rollout/pod-causes.js

/** Why a pod is not ready, fatal causes first; empty while it is merely starting. */
function findPodCauses(pod, events, { now, operatorSecrets }) {
    const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
    const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap((status) => findContainerCause(status, operatorSecrets) ?? []);
    const found = [
        ...ofContainers,
        ...findSchedulingCauses(pod, events, now),
        ...findEventCauses(events, { now, operatorSecrets }),
    ];
    return found.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'));
}
/** Reasons why a container waits (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull']);
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** What a retry cannot fix, as worded by containerd and registries. */
const permanentPullFailure = /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i;
function findContainerCause(status, operatorSecrets) {
    const { name, state, lastState, restartCount = 0 } = status;
    const { reason = '', message = '' } = state?.waiting ?? {};
    const common = { container: name };
    if (imageReasons.has(reason)) {
        const permanent = permanentPullFailure.test(`${reason} ${message}`);
        return { ...common, kind: 'image-pull', verdict: permanent ? 'fatal' : 'waiting', message: message || reason };
    }
    if (configReasons.has(reason)) {
        const [, missing] = /^secrets? "([^"]+)" not found$/.exec(message) ?? [];
        const comes = missing !== undefined && operatorSecrets.includes(missing);
        return { ...common, kind: 'container-config', verdict: comes ? 'waiting' : 'fatal', message: message || reason };
    }
    const ended = state?.terminated ?? lastState?.terminated;
    if (ended === undefined || ended.exitCode === 0)
        return undefined;
    // A single crash is often a race with a dependency that is still starting; the second is its own fault.
    const looping = reason === 'CrashLoopBackOff' || restartCount >= 2;
    return {
        ...common,
        kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
        verdict: looping ? 'fatal' : 'waiting',
        message: describeExit(ended, restartCount),
    };
}
/** Shells and Kubernetes report a signal as 128 plus its number. */
const exitWords = {
    126: 'command cannot be executed',
    127: 'command not found',
    137: 'killed (SIGKILL)',
    139: 'segmentation fault (SIGSEGV)',
    143: 'terminated (SIGTERM)',
};
function describeExit({ exitCode = -1, reason, message }, restarts) {
    const meaning = reason === 'OOMKilled' ? 'out of memory (OOMKilled)' : exitWords[exitCode];
    const restarted = restarts === 0 ? '' : `, restarted ${(0,count/* formatCount */.B)(restarts, 'time')}`;
    const said = message === undefined || message === '' ? '' : `: ${message}`;
    return `exit code ${exitCode}${meaning === undefined ? '' : `, ${meaning}`}${restarted}${said}`;
}
/** An autoscaler that will add a node announces it within this time; Karpenter batches pods for at most ten seconds. */
const autoscalerMs = 12_000;
const scaleUpReasons = new Set(['TriggeredScaleUp', 'Nominated']);
function findSchedulingCauses(pod, events, now) {
    const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status !== 'False' || scheduled.reason !== 'Unschedulable')
        return [];
    const { message = 'no node fits' } = scheduled;
    const since = Date.parse(scheduled.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '');
    const coming = events.some(({ reason = '' }) => scaleUpReasons.has(reason));
    const waited = now.getTime() - since > autoscalerMs || events.some(({ reason }) => reason === 'NotTriggerScaleUp');
    const verdict = waited && !coming ? 'fatal' : 'waiting';
    const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
        ? 'claim-pending'
        : 'unschedulable';
    return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is being added)` : message }];
}
/** Probes and volumes show up in events only. They may recover until the rollout times out. */
function findEventCauses(events, known) {
    const causes = [];
    const probe = findLatestEvent(events, 'Unhealthy')?.message;
    if (probe !== undefined) {
        causes.push({ kind: 'probe-failing', verdict: 'waiting', container: undefined, message: probe });
    }
    const mount = findLatestEvent(events, 'FailedMount') ?? findLatestEvent(events, 'FailedAttachVolume');
    if (mount?.message !== undefined) {
        const verdict = isPermanentMountFailure(mount, known) ? 'fatal' : 'waiting';
        causes.push({ kind: 'volume-mount', verdict, container: undefined, message: mount.message });
    }
    return causes;
}
/** The kubelet sees new objects within a second or two; what it still misses after this long does not exist. Milliseconds. */
const missingMs = 8000;
/** Helm creates ConfigMaps and Secrets before the pods that mount them, so a missing one will not appear later. */
function isPermanentMountFailure(event, { now, operatorSecrets }) {
    const [, missing] = /(?:configmap|secret)s? "([^"]+)" not found/.exec(event.message ?? '') ?? [];
    const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '');
    return missing !== undefined && !operatorSecrets.includes(missing) && now.getTime() - since > missingMs;
}
function findLatestEvent(events, wanted) {
    return events
        .filter(({ reason }) => reason === wanted)
        .toSorted((one, other) => parseEventTime(other) - parseEventTime(one))[0];
}
function findLatestMessage(events, wanted) {
    return findLatestEvent(events, wanted)?.message;
}
function parseEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0;
}

;// CONCATENATED MODULE: ./src/rollout/diagnose.js



/** Why a target is not ready, fatal causes first; empty if it is ready, or if nothing is wrong so far. */
function diagnoseTarget(target, whole, { now, since, operatorSecrets = [], existingUids = noUids }) {
    const snapshot = withoutOldJobs(target, whole, since);
    if ((0,rollout_status/* readRolloutStatus */.i)(target, snapshot).ready)
        return [];
    const own = [
        ...findControllerCauses(target, snapshot, (controller) => existingUids.has(controller.metadata.uid ?? '') || isOlder(controller, since)),
        ...findJobCauses(target, snapshot),
        ...findClaimCauses(target, snapshot),
    ];
    const ofPods = findCurrentPods(target, snapshot)
        .filter((pod) => !isPodReady(pod))
        .flatMap((pod) => findPodCauses(pod, listEventsAbout(pod, snapshot), { now, operatorSecrets }).map((cause) => ({
        ...cause,
        verdict: existingUids.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? 'waiting' : cause.verdict,
        where: [
            formatTarget(target),
            `pod ${pod.metadata.name}`,
            ...(cause.container ? [`container ${cause.container}`] : []),
        ],
        pod: pod.metadata.name,
    })));
    // A failed Job only reports that it failed; its pod reports why.
    const causes = target.kind === 'Job' ? withReason(own, ofPods) : [...own, ...ofPods];
    return causes.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'));
}
/** The Job of an earlier hook run exists until Helm creates the next one. */
function withoutOldJobs({ role }, snapshot, since) {
    return role === 'hook' ? { ...snapshot, jobs: snapshot.jobs.filter((job) => !isOlder(job, since)) } : snapshot;
}
const noUids = new Set();
/** Creation times have whole seconds. */
function isOlder({ metadata: { creationTimestamp } }, since) {
    return Date.parse(creationTimestamp ?? '') < Math.floor(since.getTime() / 1000) * 1000;
}
function formatTarget({ kind, name }) {
    return `${kind.toLowerCase()}/${name}`;
}
function isPodReady({ status }) {
    if (status?.phase === 'Succeeded')
        return true;
    return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false;
}
function listEventsAbout({ metadata: { uid } }, { events }) {
    return events.filter(({ involvedObject }) => involvedObject?.uid === uid);
}
/** What keeps a controller from creating pods: quotas, admission, security rules. */
function findControllerCauses(target, snapshot, isOld) {
    const controller = findPodController(target, snapshot);
    if (controller === undefined)
        return [];
    const failed = controller.status?.conditions?.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
    const message = failed?.message ?? findLatestMessage(listEventsAbout(controller, snapshot), 'FailedCreate');
    const pods = findCurrentPods(target, snapshot).length;
    // The event outlives its cause: if there are pods, the controller has succeeded since.
    if (message === undefined || (failed === undefined && pods > 0))
        return [];
    // A new quota is not counted yet, and refuses everything until it is.
    const uncounted = /status unknown for quota/i.test(message);
    const kind = uncounted || /exceeded quota/i.test(message) ? 'quota-exceeded' : 'admission-refused';
    const replaced = target.kind === 'Deployment' && isOld(controller);
    const verdict = uncounted || replaced ? 'waiting' : 'fatal';
    return [createTargetCause(target, { kind, verdict, message })];
}
/** A cause that lies in the target itself, not in one of its pods. */
function createTargetCause(target, cause) {
    return { ...cause, where: [formatTarget(target)], pod: undefined, container: undefined };
}
function findPodController(target, snapshot) {
    switch (target.kind) {
        case 'Deployment':
            return findNewestReplicaSet(target, snapshot);
        case 'StatefulSet':
            return (0,rollout_status/* findByName */._)(snapshot.statefulSets, target);
        case 'DaemonSet':
            return (0,rollout_status/* findByName */._)(snapshot.daemonSets, target);
        case 'Job':
            return (0,rollout_status/* findByName */._)(snapshot.jobs, target);
        case 'PersistentVolumeClaim':
            return undefined;
    }
}
function findJobCauses(target, { jobs }) {
    if (target.kind !== 'Job')
        return [];
    const failed = (0,rollout_status/* findByName */._)(jobs, target)?.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
    if (failed === undefined)
        return [];
    const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ');
    return [createTargetCause(target, { kind: 'job-failed', verdict: 'fatal', message })];
}
function withReason(own, ofPods) {
    const [reason] = ofPods;
    const failed = own.map((cause) => cause.kind !== 'job-failed' || reason === undefined
        ? cause
        : { ...reason, kind: cause.kind, verdict: cause.verdict, message: `${reason.message} (${cause.message})` });
    // A Job retries: a failed pod is not the end until the Job reports it.
    const tries = ofPods.map((cause) => (isRetried(cause) ? { ...cause, verdict: 'waiting' } : cause));
    return failed.length > 0 ? failed : tries;
}
function isRetried({ kind }) {
    return kind === 'crash-loop' || kind === 'out-of-memory';
}
function findClaimCauses(target, snapshot) {
    if (target.kind !== 'PersistentVolumeClaim')
        return [];
    const found = (0,rollout_status/* findByName */._)(snapshot.claims, target);
    const message = found === undefined ? undefined : findLatestMessage(listEventsAbout(found, snapshot), 'ProvisioningFailed');
    if (message === undefined)
        return [];
    return [createTargetCause(target, { kind: 'claim-pending', verdict: 'fatal', message })];
}


/***/ }),

/***/ 64862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ observeRollout)
/* harmony export */ });
/* harmony import */ var _kubernetes_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19817);

/** Watches all objects that a rollout is read from. */
function observeRollout({ namespace, ...following }) {
    const buildPath = (group, plural) => `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
    const inventory = (0,_kubernetes_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .openInventory */ .V)({
        ...following,
        paths: {
            deployments: buildPath('apis/apps/v1', 'deployments'),
            statefulSets: buildPath('apis/apps/v1', 'statefulsets'),
            daemonSets: buildPath('apis/apps/v1', 'daemonsets'),
            replicaSets: buildPath('apis/apps/v1', 'replicasets'),
            jobs: buildPath('apis/batch/v1', 'jobs'),
            pods: buildPath('api/v1', 'pods'),
            claims: buildPath('api/v1', 'persistentvolumeclaims'),
            events: buildPath('api/v1', 'events'),
        },
    });
    return {
        listed: inventory.listed,
        snapshot: () => ({
            deployments: inventory.all('deployments'),
            statefulSets: inventory.all('statefulSets'),
            daemonSets: inventory.all('daemonSets'),
            replicaSets: inventory.all('replicaSets'),
            jobs: inventory.all('jobs'),
            pods: inventory.all('pods'),
            claims: inventory.all('claims'),
            events: inventory.all('events'),
        }),
    };
}


/***/ }),

/***/ 61230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ findByName),
/* harmony export */   i: () => (/* binding */ readRolloutStatus)
/* harmony export */ });
/** The status of a target, by the rules of `kubectl rollout status`. An object that does not exist yet is not ready. */
function readRolloutStatus(target, snapshot) {
    switch (target.kind) {
        case 'Deployment':
            return readWorkloadStatus(target, findByName(snapshot.deployments, target), countDeployment);
        case 'StatefulSet':
            return readWorkloadStatus(target, findByName(snapshot.statefulSets, target), countStatefulSet);
        case 'DaemonSet':
            return readWorkloadStatus(target, findByName(snapshot.daemonSets, target), countDaemonSet);
        case 'Job':
            return readJobStatus(target, findByName(snapshot.jobs, target));
        case 'PersistentVolumeClaim':
            return readClaimStatus(target, findByName(snapshot.claims, target));
    }
}
function findByName(objects, { name }) {
    return objects.find(({ metadata }) => metadata.name === name);
}
function readWorkloadStatus(target, found, countsOf) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const { total, updated, available, old } = countsOf(found);
    // Until then the status describes the previous generation.
    const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0);
    if (!observed)
        return { target, ready: false, summary: 'waiting for its controller' };
    if (updated < total)
        return { target, ready: false, summary: `${updated} of ${total} updated` };
    if (old > 0) {
        const summary = `${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`;
        return { target, ready: false, summary };
    }
    if (available < updated)
        return { target, ready: false, summary: `${available} of ${total} available` };
    return { target, ready: true, summary: `${total} of ${total} available` };
}
function countDeployment({ spec, status }) {
    const updated = status?.updatedReplicas ?? 0;
    return {
        total: spec?.replicas ?? 1,
        updated,
        available: status?.availableReplicas ?? 0,
        old: Math.max(0, (status?.replicas ?? 0) - updated),
    };
}
/** A partition keeps the pods below it at the old revision on purpose; `OnDelete` keeps them all. */
function countStatefulSet({ spec, status }) {
    const replicas = spec?.replicas ?? 1;
    const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
    const manual = spec?.updateStrategy?.type === 'OnDelete';
    const wanted = manual ? 0 : Math.max(0, replicas - partition);
    // A finished rollout makes the update revision the current one, and resets the count of updated pods to 0.
    const finished = status?.currentRevision === status?.updateRevision;
    const updated = finished ? replicas : (status?.updatedReplicas ?? 0);
    return {
        total: replicas,
        updated: updated >= wanted ? replicas : updated,
        available: status?.availableReplicas ?? status?.readyReplicas ?? 0,
        old: 0,
    };
}
function countDaemonSet({ status }) {
    return {
        total: status?.desiredNumberScheduled ?? 0,
        updated: status?.updatedNumberScheduled ?? 0,
        available: status?.numberAvailable ?? 0,
        old: 0,
    };
}
function readJobStatus(target, found) {
    const total = found?.spec?.completions ?? 1;
    const done = found?.status?.succeeded ?? 0;
    const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True');
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    return { target, ready: complete === true, summary: `${done} of ${total} completed` };
}
function readClaimStatus(target, found) {
    const phase = found?.status?.phase ?? 'Pending';
    return { target, ready: phase === 'Bound', summary: phase.toLowerCase() };
}


/***/ })

};
