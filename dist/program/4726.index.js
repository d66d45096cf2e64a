export const id = 4726;
export const ids = [4726];
export const modules = {

/***/ 78640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ diagnose),
  G: () => (/* binding */ titleOf)
});

// EXTERNAL MODULE: ./src/helm/rollout/standing.js
var standing = __webpack_require__(32035);
;// CONCATENATED MODULE: ./src/helm/rollout/owners.js

/** The pods that a target makes now: those of an old revision are on their way out and say nothing about the new one. */
function currentPods(target, snapshot) {
    const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    switch (target.kind) {
        case 'Deployment': {
            const set = newestReplicaSet(target, snapshot);
            return set === undefined ? [] : ownedBy(alive, set);
        }
        case 'StatefulSet': {
            const found = (0,standing/* named */.K)(snapshot.statefulSets, target);
            if (found === undefined)
                return [];
            const { updateRevision } = found.status ?? {};
            return ownedBy(alive, found).filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision);
        }
        case 'DaemonSet': {
            const found = (0,standing/* named */.K)(snapshot.daemonSets, target);
            return found === undefined ? [] : newestRevision(ownedBy(alive, found));
        }
        case 'Job': {
            const found = (0,standing/* named */.K)(snapshot.jobs, target);
            return found === undefined ? [] : ownedBy(alive, found);
        }
        case 'PersistentVolumeClaim':
            return [];
    }
}
/** Of a Deployment: the one with the highest revision, which its controller writes down. */
function newestReplicaSet(target, snapshot) {
    const deployment = (0,standing/* named */.K)(snapshot.deployments, target);
    if (deployment === undefined)
        return undefined;
    return ownedBy(snapshot.replicaSets, deployment).toSorted((one, other) => revisionOf(other) - revisionOf(one))[0];
}
function revisionOf({ metadata }) {
    return Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);
}
function ownedBy(objects, owner) {
    const { uid } = owner.metadata;
    return objects.filter(({ metadata }) => metadata.ownerReferences?.some((reference) => reference.uid === uid));
}
/** A DaemonSet tells the hash of its revision nowhere but on its pods: that of the youngest is the newest. */
function newestRevision(pods) {
    const [youngest] = pods.toSorted((one, other) => (other.metadata.creationTimestamp ?? '').localeCompare(one.metadata.creationTimestamp ?? ''));
    const hash = youngest?.metadata.labels?.['controller-revision-hash'];
    return pods.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === hash);
}

;// CONCATENATED MODULE: ./src/helm/rollout/pod-causes.js
/** Why a pod is not ready, the gravest first. Empty while it is merely starting. */
function podCauses(pod, events, { now, promised }) {
    const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
    const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap((status) => containerCause(status, promised) ?? []);
    const found = [...ofContainers, ...schedulingCause(pod, events, now), ...eventCauses(events, { now, promised })];
    return found.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'));
}
/** Reasons of a waiting container (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull']);
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** What no second try cures. The words are those of containerd and of registries. */
const hopelessPull = /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i;
function containerCause(status, promised) {
    const { name, state, lastState, restartCount = 0 } = status;
    const { reason = '', message = '' } = state?.waiting ?? {};
    const common = { container: name };
    if (imageReasons.has(reason)) {
        const hopeless = hopelessPull.test(`${reason} ${message}`);
        return { ...common, kind: 'image-pull', verdict: hopeless ? 'fatal' : 'waiting', message: message || reason };
    }
    if (configReasons.has(reason)) {
        const [, missing] = /^secrets? "([^"]+)" not found$/.exec(message) ?? [];
        const comes = missing !== undefined && promised.includes(missing);
        return { ...common, kind: 'container-config', verdict: comes ? 'waiting' : 'fatal', message: message || reason };
    }
    const ended = state?.terminated ?? lastState?.terminated;
    if (ended === undefined || ended.exitCode === 0)
        return undefined;
    // One crash at the start is often a race with what it needs; the second is its own.
    const looping = reason === 'CrashLoopBackOff' || restartCount >= 2;
    return {
        ...common,
        kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
        verdict: looping ? 'fatal' : 'waiting',
        message: endWords(ended, restartCount),
    };
}
/** Shells and Kubernetes give a signal as 128 and its number. */
const exitWords = {
    126: 'its command cannot be executed',
    127: 'its command was not found',
    137: 'killed (SIGKILL)',
    139: 'segmentation fault (SIGSEGV)',
    143: 'asked to end (SIGTERM)',
};
function endWords({ exitCode = -1, reason, message }, restarts) {
    const meaning = reason === 'OOMKilled' ? 'out of memory (OOMKilled)' : exitWords[exitCode];
    const restarted = restarts === 0 ? '' : `, restarted ${restarts} ${restarts === 1 ? 'time' : 'times'}`;
    const said = message === undefined || message === '' ? '' : `: ${message}`;
    return `exit code ${exitCode}${meaning === undefined ? '' : `, ${meaning}`}${restarted}${said}`;
}
/** An autoscaler that is going to help says so within this time. Karpenter collects pods for ten seconds at most. */
const autoscalerMs = 12_000;
const helpComes = new Set(['TriggeredScaleUp', 'Nominated']);
function schedulingCause(pod, events, now) {
    const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status !== 'False' || scheduled.reason !== 'Unschedulable')
        return [];
    const { message = 'no node fits' } = scheduled;
    const since = Date.parse(scheduled.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '');
    const coming = events.some(({ reason = '' }) => helpComes.has(reason));
    const given = now.getTime() - since > autoscalerMs || events.some(({ reason }) => reason === 'NotTriggerScaleUp');
    const verdict = given && !coming ? 'fatal' : 'waiting';
    const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
        ? 'claim-pending'
        : 'unschedulable';
    return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is on its way)` : message }];
}
/** Probes and volumes are told of in events only. They may come right until the rollout's own time is over. */
function eventCauses(events, known) {
    const causes = [];
    const probe = latestOf(events, 'Unhealthy')?.message;
    if (probe !== undefined) {
        causes.push({ kind: 'probe-failing', verdict: 'waiting', container: undefined, message: probe });
    }
    const mount = latestOf(events, 'FailedMount') ?? latestOf(events, 'FailedAttachVolume');
    if (mount?.message !== undefined) {
        const verdict = isHopelessMount(mount, known) ? 'fatal' : 'waiting';
        causes.push({ kind: 'volume-mount', verdict, container: undefined, message: mount.message });
    }
    return causes;
}
/** The kubelet learns of new objects within a second or two; what it has missed for longer is not there. Milliseconds. */
const missingMs = 8000;
/** Helm makes ConfigMaps and Secrets before the pods that mount them, so that one that is missing does not come by itself. */
function isHopelessMount(event, { now, promised }) {
    const [, missing] = /(?:configmap|secret)s? "([^"]+)" not found/.exec(event.message ?? '') ?? [];
    const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '');
    return missing !== undefined && !promised.includes(missing) && now.getTime() - since > missingMs;
}
function latestOf(events, wanted) {
    return events.filter(({ reason }) => reason === wanted).toSorted((one, other) => timeOf(other) - timeOf(one))[0];
}
function newest(events, wanted) {
    return latestOf(events, wanted)?.message;
}
function timeOf({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0;
}

;// CONCATENATED MODULE: ./src/helm/rollout/diagnose.js



/** Why a target is not ready, the gravest first; empty when it is, or when nothing speaks against waiting. */
function diagnose(target, whole, { now, since, promised = [], stood = nothing }) {
    const snapshot = withoutOldJobs(target, whole, since);
    if ((0,standing/* standingOf */.Y)(target, snapshot).ready)
        return [];
    const own = [
        ...controllerCauses(target, snapshot, (maker) => stood.has(maker.metadata.uid ?? '') || isOlder(maker, since)),
        ...jobCauses(target, snapshot),
        ...claimCauses(target, snapshot),
    ];
    const ofPods = currentPods(target, snapshot)
        .filter((pod) => !isReady(pod))
        .flatMap((pod) => podCauses(pod, eventsOf(pod, snapshot), { now, promised }).map((found) => ({
        ...found,
        verdict: stood.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? 'waiting' : found.verdict,
        where: [
            titleOf(target),
            `pod ${pod.metadata.name}`,
            ...(found.container ? [`container ${found.container}`] : []),
        ],
        pod: pod.metadata.name,
    })));
    // A failed Job says only that it failed; its pod says why.
    const causes = target.kind === 'Job' ? withReason(own, ofPods) : [...own, ...ofPods];
    return causes.toSorted((one, other) => Number(one.verdict === 'waiting') - Number(other.verdict === 'waiting'));
}
/** The Job of an earlier run of a hook stands until Helm makes the next one. */
function withoutOldJobs({ role }, snapshot, since) {
    return role === 'hook' ? { ...snapshot, jobs: snapshot.jobs.filter((job) => !isOlder(job, since)) } : snapshot;
}
const nothing = new Set();
/** Times of creation are in whole seconds. */
function isOlder({ metadata: { creationTimestamp } }, since) {
    return Date.parse(creationTimestamp ?? '') < Math.floor(since.getTime() / 1000) * 1000;
}
function titleOf({ kind, name }) {
    return `${kind.toLowerCase()}/${name}`;
}
function isReady({ status }) {
    if (status?.phase === 'Succeeded')
        return true;
    return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false;
}
function eventsOf({ metadata: { uid } }, { events }) {
    return events.filter(({ involvedObject }) => involvedObject?.uid === uid);
}
/** What keeps a controller from making pods: quotas, admission, security rules. */
function controllerCauses(target, snapshot, isOld) {
    const maker = makerOf(target, snapshot);
    if (maker === undefined)
        return [];
    const failed = maker.status?.conditions?.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
    const message = failed?.message ?? newest(eventsOf(maker, snapshot), 'FailedCreate');
    const pods = currentPods(target, snapshot).length;
    // The event outlives its reason; with pods there the controller got through since.
    if (message === undefined || (failed === undefined && pods > 0))
        return [];
    // A quota that was just made is not counted yet, and refuses everything until it is.
    const uncounted = /status unknown for quota/i.test(message);
    const kind = uncounted || /exceeded quota/i.test(message) ? 'quota-exceeded' : 'admission-refused';
    const replaced = target.kind === 'Deployment' && isOld(maker);
    const verdict = uncounted || replaced ? 'waiting' : 'fatal';
    return [{ kind, verdict, where: [titleOf(target)], message, pod: undefined, container: undefined }];
}
function makerOf(target, snapshot) {
    switch (target.kind) {
        case 'Deployment':
            return newestReplicaSet(target, snapshot);
        case 'StatefulSet':
            return (0,standing/* named */.K)(snapshot.statefulSets, target);
        case 'DaemonSet':
            return (0,standing/* named */.K)(snapshot.daemonSets, target);
        case 'Job':
            return (0,standing/* named */.K)(snapshot.jobs, target);
        case 'PersistentVolumeClaim':
            return undefined;
    }
}
function jobCauses(target, { jobs }) {
    if (target.kind !== 'Job')
        return [];
    const failed = (0,standing/* named */.K)(jobs, target)?.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
    if (failed === undefined)
        return [];
    const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ');
    return [
        { kind: 'job-failed', verdict: 'fatal', where: [titleOf(target)], message, pod: undefined, container: undefined },
    ];
}
function withReason(own, ofPods) {
    const [reason] = ofPods;
    const failed = own.map((cause) => cause.kind !== 'job-failed' || reason === undefined
        ? cause
        : { ...reason, kind: cause.kind, verdict: cause.verdict, message: `${reason.message} (${cause.message})` });
    // A Job tries again by itself: what one of its pods met is not the end before the Job says so.
    const tries = ofPods.map((cause) => (endsByRetries(cause) ? { ...cause, verdict: 'waiting' } : cause));
    return failed.length > 0 ? failed : tries;
}
function endsByRetries({ kind }) {
    return kind === 'crash-loop' || kind === 'out-of-memory';
}
function claimCauses(target, snapshot) {
    if (target.kind !== 'PersistentVolumeClaim')
        return [];
    const found = (0,standing/* named */.K)(snapshot.claims, target);
    const message = found === undefined ? undefined : newest(eventsOf(found, snapshot), 'ProvisioningFailed');
    if (message === undefined)
        return [];
    return [
        {
            kind: 'claim-pending',
            verdict: 'fatal',
            where: [titleOf(target)],
            message,
            pod: undefined,
            container: undefined,
        },
    ];
}


/***/ }),

/***/ 37551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ observe)
/* harmony export */ });
/* harmony import */ var _kubernetes_inventory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19817);

/** Follows everything that a rollout is read from. */
function observe({ namespace, ...following }) {
    const within = (group, plural) => `/${group}/namespaces/${encodeURIComponent(namespace)}/${plural}`;
    const inventory = (0,_kubernetes_inventory_js__WEBPACK_IMPORTED_MODULE_0__/* .openInventory */ .V)({
        ...following,
        paths: {
            deployments: within('apis/apps/v1', 'deployments'),
            statefulSets: within('apis/apps/v1', 'statefulsets'),
            daemonSets: within('apis/apps/v1', 'daemonsets'),
            replicaSets: within('apis/apps/v1', 'replicasets'),
            jobs: within('apis/batch/v1', 'jobs'),
            pods: within('api/v1', 'pods'),
            claims: within('api/v1', 'persistentvolumeclaims'),
            events: within('api/v1', 'events'),
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

/***/ 32035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ named),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
/** How far a target is, by the rules of `kubectl rollout status`. What is not there yet is not ready. */
function standingOf(target, snapshot) {
    switch (target.kind) {
        case 'Deployment':
            return workload(target, named(snapshot.deployments, target), deploymentCounts);
        case 'StatefulSet':
            return workload(target, named(snapshot.statefulSets, target), statefulSetCounts);
        case 'DaemonSet':
            return workload(target, named(snapshot.daemonSets, target), daemonSetCounts);
        case 'Job':
            return job(target, named(snapshot.jobs, target));
        case 'PersistentVolumeClaim':
            return claim(target, named(snapshot.claims, target));
    }
}
function named(objects, { name }) {
    return objects.find(({ metadata }) => metadata.name === name);
}
function workload(target, found, countsOf) {
    if (found === undefined)
        return { target, ready: false, done: 0, total: 0, words: 'not created yet' };
    const { total, updated, available, old } = countsOf(found);
    const standing = { target, done: Math.min(available, updated), total };
    // Until then the status is of what was before.
    const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0);
    if (!observed)
        return { ...standing, ready: false, words: 'waiting for its controller' };
    if (updated < total)
        return { ...standing, ready: false, words: `${updated} of ${total} updated` };
    if (old > 0) {
        const words = `${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`;
        return { ...standing, ready: false, words };
    }
    if (available < updated)
        return { ...standing, ready: false, words: `${available} of ${total} available` };
    return { ...standing, ready: true, words: `${total} of ${total} available` };
}
function deploymentCounts({ spec, status }) {
    const updated = status?.updatedReplicas ?? 0;
    return {
        total: spec?.replicas ?? 1,
        updated,
        available: status?.availableReplicas ?? 0,
        old: Math.max(0, (status?.replicas ?? 0) - updated),
    };
}
/** A partition keeps the pods below it at the old revision on purpose; `OnDelete` keeps them all. */
function statefulSetCounts({ spec, status }) {
    const replicas = spec?.replicas ?? 1;
    const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
    const manual = spec?.updateStrategy?.type === 'OnDelete';
    const wanted = manual ? 0 : Math.max(0, replicas - partition);
    // The current revision becomes the update revision when a rollout is through, and the count of updated pods is then 0.
    const through = status?.currentRevision === status?.updateRevision;
    const updated = through ? replicas : (status?.updatedReplicas ?? 0);
    return {
        total: replicas,
        updated: updated >= wanted ? replicas : updated,
        available: status?.availableReplicas ?? status?.readyReplicas ?? 0,
        old: 0,
    };
}
function daemonSetCounts({ status }) {
    return {
        total: status?.desiredNumberScheduled ?? 0,
        updated: status?.updatedNumberScheduled ?? 0,
        available: status?.numberAvailable ?? 0,
        old: 0,
    };
}
function job(target, found) {
    const total = found?.spec?.completions ?? 1;
    const done = found?.status?.succeeded ?? 0;
    const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True');
    if (found === undefined)
        return { target, ready: false, done: 0, total, words: 'not created yet' };
    return { target, ready: complete === true, done, total, words: `${done} of ${total} completed` };
}
function claim(target, found) {
    const phase = found?.status?.phase ?? 'Pending';
    const bound = phase === 'Bound';
    return { target, ready: bound, done: bound ? 1 : 0, total: 1, words: phase.toLowerCase() };
}


/***/ }),

/***/ 34351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ targetsOf)
});

// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/rollout/model.js
const trackedKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'PersistentVolumeClaim'];

;// CONCATENATED MODULE: ./src/helm/rollout/targets.js


/** What of a revision becomes ready in its own time, in the namespace of the release. */
async function targetsOf({ manifest = '', hooks = [], namespace }) {
    const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(release_manifest/* objectsIn */.Q));
    return [...targetsIn(own ?? [], namespace, 'release'), ...targetsIn(ofHooks.flat(), namespace, 'hook')];
}
function targetsIn(objects, namespace, role) {
    return objects.flatMap(({ kind = '', metadata }) => isTracked(kind) && (metadata.namespace ?? namespace) === namespace ? [{ kind, name: metadata.name, role }] : []);
}
function isTracked(kind) {
    return trackedKinds.includes(kind);
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
/** Lists and then watches, as every controller of Kubernetes does (API concepts, "Efficient detection of changes"). */
function openInventory({ paths, ...following }) {
    const names = Object.keys(paths);
    const collections = new Map(names.map((name) => [name, new Map()]));
    const listings = [...collections].map(([name, objects]) => new Promise((resolve, reject) => {
        follow(paths[name], objects, following, resolve).catch(reject);
    }));
    const listed = Promise.all(listings).then(() => undefined);
    // Whoever waits for the list hears of the error; nobody has to wait.
    listed.catch(() => undefined);
    return {
        all: (name) => [...(collections.get(name)?.values() ?? [])],
        listed,
    };
}
/** Goes on until the signal ends it; only the first listing may fail. */
async function follow(path, objects, options, onListed) {
    const { client, signal, onChange, onBreak } = options;
    let version = await list(path, objects, client);
    onListed();
    onChange();
    const ended = () => signal.aborted;
    while (!ended()) {
        try {
            version = await watchOnce(path, objects, version, options);
        }
        catch (error) {
            if (ended())
                return;
            // 410 is the normal end of a version that the server has forgotten.
            if (!isExpired(error))
                onBreak?.(path, error);
            await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(pauseMs, signal).catch(() => undefined);
            version = await list(path, objects, client).catch(() => version);
            onChange();
        }
    }
}
async function list(path, objects, client) {
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
        objects.set(keyOf(object), object);
    return version;
}
/** @returns the version up to which changes are known, when the server ends the watch */
async function watchOnce(path, objects, from, { client, signal, onChange }) {
    let version = from;
    const query = { resourceVersion: from, allowWatchBookmarks: 'true' };
    for await (const { type, object } of client.watch(path, query, signal)) {
        version = object.metadata.resourceVersion ?? version;
        if (type === 'BOOKMARK')
            continue;
        if (type === 'DELETED')
            objects.delete(keyOf(object));
        else
            objects.set(keyOf(object), object);
        onChange();
    }
    return version;
}
function keyOf({ metadata: { uid, namespace = '', name } }) {
    return uid ?? `${namespace}/${name}`;
}
function isExpired(error) {
    return error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 410;
}


/***/ })

};
