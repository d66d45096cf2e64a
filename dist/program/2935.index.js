export const id = 2935;
export const ids = [2935];
export const modules = {

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91919);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74064);




/** Lists the revisions that the cluster keeps. */
async function history({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const table = buildHistoryTable(revisions);
    context.log.line(`${release} in ${namespace} of ${cluster}`);
    for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .formatTextTable */ .D)(table))
        context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .renderTextTable */ .K)(table));
    const entries = await Promise.all(revisions.map(toHistoryEntry));
    return { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .toRevisionOutputs */ .ps)(revisions), changed: false, history: entries };
}
function buildHistoryTable(revisions) {
    return {
        header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
        rows: revisions.map((release) => [
            String(release.version),
            release.info.status,
            (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDeployTime */ .E3)(release),
            (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChart */ .YW)(release),
            release.chart?.metadata?.appVersion ?? '',
            // For a failure, Helm's description has several lines.
            release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
        ]),
    };
}
async function toHistoryEntry(release) {
    const { name, version, appVersion } = release.chart?.metadata ?? {};
    return {
        revision: release.version,
        status: release.info.status,
        deployed: (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDeployTime */ .oI)(release)?.toISOString(),
        chart: name,
        'chart-version': version,
        'app-version': appVersion,
        images: await (0,_helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .listImages */ .v8)(release),
        description: release.info.description,
    };
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
