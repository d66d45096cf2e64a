export const id = 8566;
export const ids = [8566];
export const modules = {

/***/ 58566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);
/* harmony import */ var _rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72024);
/* harmony import */ var _rollout_observe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27627);
/* harmony import */ var _rollout_status_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61230);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91919);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74064);







/** Shows the newest revision and the status of its objects. */
async function status({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const [newest] = revisions;
    const targets = await (0,_helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .listRolloutTargets */ .KG)(newest);
    const snapshot = await takeSnapshot(client, namespace, targets);
    // Hooks may be deleted once they have run.
    const objects = targets.filter(({ role }) => role === 'release').map((each) => readObjectStatus(each, snapshot));
    const table = buildStatusTable(objects);
    context.log.line(`${release} in ${namespace} of ${cluster}: ${describeRevision(newest)}`);
    if (objects.length > 0)
        for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTextTable */ .D)(table))
            context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `Status of ${release} in ${namespace}` }, { kind: 'paragraph', text: `${describeRevision(newest)}.` }, ...(objects.length === 0 ? [] : [(0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .renderTextTable */ .K)(table)]));
    return { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .toRevisionOutputs */ .ps)(revisions), changed: false };
}
/** Namespaces and custom resources that may not be read are left out: their objects show as not created. */
async function takeSnapshot(client, namespace, targets) {
    const ended = new AbortController();
    try {
        const observation = (0,_rollout_observe_js__WEBPACK_IMPORTED_MODULE_3__/* .observeRollout */ .u)({ client, namespace, signal: ended.signal, onChange: () => undefined });
        const read = observation.extend([...new Set(targets.flatMap((each) => each.namespace ?? []))], targets.filter(_rollout_status_js__WEBPACK_IMPORTED_MODULE_4__/* .isCustom */ .Kj));
        await Promise.all([observation.listed, read]);
        return observation.snapshot();
    }
    finally {
        ended.abort();
    }
}
/** Without a rollout in progress there are no old pods: every pod counts. */
function readObjectStatus(target, snapshot) {
    const [cause] = (0,_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnoseTarget */ .C_)(target, snapshot, { now: new Date(), since: new Date(0) });
    return { status: (0,_rollout_status_js__WEBPACK_IMPORTED_MODULE_4__/* .readRolloutStatus */ .iI)(target, snapshot), cause };
}
function describeRevision(release) {
    const parts = [`revision ${release.version} ${release.info.status}`, (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .formatDeployTime */ .E3)(release), (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChart */ .YW)(release)];
    return parts.filter((part) => part !== '').join(' · ');
}
function buildStatusTable(objects) {
    return {
        header: ['object', 'status', 'cause'],
        rows: objects.map(({ status: { target, ready, summary }, cause }) => [
            (0,_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTarget */ .P4)(target),
            ready ? `ready, ${summary}` : summary,
            cause === undefined ? '' : [`${cause.kind}: ${cause.where.slice(1).join(' → ')}`, cause.message].join('  '),
        ]),
    };
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

/***/ 61230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   Ft: () => (/* binding */ isPodReady),
/* harmony export */   Kj: () => (/* binding */ isCustom),
/* harmony export */   iI: () => (/* binding */ readRolloutStatus)
/* harmony export */ });
/* harmony import */ var _custom_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35346);

/** The status of a target, by the rules of `kubectl rollout status`. An object that does not exist yet is not ready. */
function readRolloutStatus(target, snapshot) {
    if (isCustom(target))
        return readCustomTargetStatus(target, snapshot);
    switch (target.kind) {
        case 'Deployment':
            return readWorkloadStatus(target, findTarget(snapshot.deployments, target), countDeployment);
        case 'StatefulSet':
            return readWorkloadStatus(target, findTarget(snapshot.statefulSets, target), countStatefulSet);
        case 'DaemonSet':
            return readWorkloadStatus(target, findTarget(snapshot.daemonSets, target), countDaemonSet);
        case 'Job':
            return readJobStatus(target, findTarget(snapshot.jobs, target));
        case 'PersistentVolumeClaim':
            return readClaimStatus(target, findTarget(snapshot.claims, target));
        case 'Service':
            return readServiceStatus(target, findTarget(snapshot.services, target));
        case 'Pod':
            return readPodStatus(target, findTarget(snapshot.pods, target));
    }
}
function isCustom(target) {
    return 'apiVersion' in target;
}
function findTarget(objects, { name, namespace }) {
    return objects.find(({ metadata }) => metadata.name === name && (metadata.namespace ?? namespace) === (namespace ?? metadata.namespace));
}
function readWorkloadStatus(target, found, countsOf) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const { total, updated, available, old } = countsOf(found);
    const createUnready = (summary) => ({ target, ready: false, summary, ...findReason(found) });
    // Until then the status describes the previous generation.
    const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0);
    if (!observed)
        return { target, ready: false, summary: 'waiting for its controller' };
    // A paused Deployment keeps its pods on purpose; Helm does not wait for it either.
    if (found.spec?.paused === true)
        return { target, ready: true, summary: 'paused' };
    if (updated < total)
        return createUnready(`${updated} of ${total} updated`);
    if (old > 0)
        return createUnready(`${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`);
    if (available < updated)
        return createUnready(`${available} of ${total} available`);
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
/** The condition with which the controller explains itself: a deadline that passed, pods that are refused. */
function findReason({ status }) {
    const conditions = status?.conditions ?? [];
    const isExplaining = ({ type, status: value }) => (type === 'ReplicaFailure' && value === 'True') ||
        ((type === 'Progressing' || type === 'Available') && value === 'False');
    const order = ['ReplicaFailure', 'Progressing', 'Available'];
    const [found] = conditions
        .filter(isExplaining)
        .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
    return found === undefined ? {} : { reason: (0,_custom_status_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCondition */ .Rx)(found) };
}
function readJobStatus(target, found) {
    const total = found?.spec?.completions ?? 1;
    const done = found?.status?.succeeded ?? 0;
    const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True');
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    // Somebody else starts it; nothing happens until then.
    if (found.spec?.suspend === true)
        return { target, ready: true, summary: 'suspended' };
    return { target, ready: complete === true, summary: `${done} of ${total} completed` };
}
function readClaimStatus(target, found) {
    const phase = found?.status?.phase ?? 'Pending';
    return { target, ready: phase === 'Bound', summary: phase.toLowerCase() };
}
/** As Helm judges it: only a load balancer takes time, and addresses given by hand replace it. */
function readServiceStatus(target, found) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const isWaitedFor = found.spec?.type === 'LoadBalancer' && (found.spec.externalIPs ?? []).length === 0;
    if (!isWaitedFor)
        return { target, ready: true, summary: 'needs no load balancer' };
    const [first] = found.status?.loadBalancer?.ingress ?? [];
    if (first === undefined)
        return { target, ready: false, summary: 'no load balancer address yet' };
    return { target, ready: true, summary: first.hostname ?? first.ip ?? 'has an address' };
}
function readPodStatus(target, found) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    return { target, ready: isPodReady(found), summary: (found.status?.phase ?? 'Pending').toLowerCase() };
}
/** A pod that has completed its work is ready too. */
function isPodReady({ status }) {
    if (status?.phase === 'Succeeded')
        return true;
    return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false;
}
function readCustomTargetStatus(target, { customs }) {
    const found = findTarget(customs.filter(({ kind, apiVersion }) => kind === target.kind && apiVersion === target.apiVersion), target);
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const { ready, summary, reason } = (0,_custom_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readCustomStatus */ .kH)(found, target.namespace ?? '');
    return { target, ready, summary, ...(reason === undefined ? {} : { reason }) };
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
