export const id = 1050;
export const ids = [1050];
export const modules = {

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ translateOptions),
/* harmony export */   i: () => (/* binding */ formatTimeoutOption)
/* harmony export */ });
/** Names of the same option in Helm 3 and 4 (Helm 4 release notes, "CLI flags renamed"). */
const renamed = [
    ['atomic', 'rollback-on-failure'],
    ['force', 'force-replace'],
];
/** Translates options to the names of this version of Helm, whichever version they were written for. */
function translateOptions(words, major) {
    return words.map((word) => {
        const [, name, value = ''] = /^--([a-z-]+)(=[^]*)?$/.exec(word) ?? [];
        const names = renamed.find((pair) => pair.includes(name));
        return names === undefined ? word : `--${major === 3 ? names[0] : names[1]}${value}`;
    });
}
/** In Go's notation of durations. */
function formatTimeoutOption(milliseconds) {
    return `--timeout=${Math.ceil(milliseconds / 1000)}s`;
}


/***/ }),

/***/ 73858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chartFailureRules),
/* harmony export */   u: () => (/* binding */ formatMapApisHint)
/* harmony export */ });
/* harmony import */ var _failure_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31454);

/** `shop/templates/app.yaml:3:4` and what it executes: on one line in Helm 3, on several in Helm 4, nested for every include. */
const templateFrame = /(\S+\/\S+?):(\d+)(?::\d+)?:?\s+executing "[^"]*" at <([^]*?)>:\s*/g;
/** Errors of a chart, before anything is applied. Texts are from Helm 3.18 and 4.1. */
const chartFailureRules = [
    {
        pattern: /unable to build kubernetes objects from (?:current|old|previous) release manifest: ([^]*)/,
        read: readStoredManifestFailure,
    },
    {
        pattern: /Secret "sh\.helm\.release\.[^"]*" is invalid: data: Too long|request is too large|Request entity too large/i,
        read: (said) => ({
            code: 'release-too-large',
            message: 'was not deployed: Helm cannot store it, since a Secret holds at most 1 MiB',
            details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        }),
    },
    {
        pattern: /execution error at \(([^)]+)\): ?([^]*)/,
        read: (_, [, place = '', why = '']) => ({
            code: 'chart-invalid',
            message: `was not deployed: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`,
            details: [`raised by the chart at ${place}`],
            hint: 'Fix the values. Nothing was changed.',
        }),
    },
    { pattern: new RegExp(templateFrame.source), read: readTemplateFailure },
    {
        pattern: /parse error at \(([^):]+):(\d+)[^)]*\): ?([^]*)/,
        read: (said, [, file = '', line = '', why = '']) => createChartFailure(`${file}:${line} is not a valid template: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`, said),
    },
    {
        pattern: /YAML parse error on (\S+): (?:error converting YAML to JSON: )?(?:yaml: )?([^]*)/,
        read: (said, [, file = '', why = '']) => createChartFailure(`${file} does not render to valid YAML: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`, said, `${renderHint} Nothing was changed.`),
    },
    {
        pattern: /chart requires kubeVersion: (.+) which is incompatible with Kubernetes (\S+)/,
        read: (said, [, range = '', version = '']) => createChartFailure(`the chart needs Kubernetes ${range}, and the cluster is ${version}`, said, 'Use a version of the chart for this cluster, or upgrade the cluster first. Nothing was changed.'),
    },
    {
        pattern: /library charts are not installable/,
        read: (said) => createChartFailure('the chart is a library', said, 'Deploy a chart of type: application that depends on it. Nothing was changed.'),
    },
    {
        pattern: /missing in charts\/ directory: ([^\n]+)/,
        read: (said, [, names = '']) => createChartFailure(`the chart lacks its dependencies ${names}`, said, 'Give each a repository in Chart.yaml, or commit it in the folder charts. Nothing was changed.'),
    },
    {
        pattern: /no matches for kind "(\w+)" in version "([^"]+)"/,
        read: (said, [, kind = '', version = '']) => createChartFailure(`the cluster does not know ${kind} of ${version}`, said, 'Install the CRDs first, or put them into the folder crds of the chart; for a built-in kind, use an apiVersion that the cluster serves. Nothing was changed.'),
    },
    {
        pattern: /(?<![.\w])template: |unable to build kubernetes objects|error validating data|unable to parse YAML|is not a valid chart|chart\.metadata/i,
        read: (said) => createChartFailure('the chart cannot be rendered for this cluster', said),
    },
];
function readStoredManifestFailure(said, [, why = ''], namespace) {
    const [, kind = '', version = ''] = /no matches for kind "(\w+)" in version "([^"]+)"/.exec(why) ?? [];
    if (kind === '')
        return createChartFailure('the deployed revision cannot be read for this cluster', said);
    return {
        code: 'api-removed',
        message: `cannot be changed: its deployed revision has a ${kind} of ${version}, which the cluster no longer serves`,
        details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        hint: formatMapApisHint(namespace),
    };
}
function createChartFailure(why, said, hint) {
    return {
        code: 'chart-invalid',
        message: `was not deployed: ${why}`,
        details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        ...(hint === undefined ? {} : { hint }),
    };
}
const renderHint = 'See what it renders: helm template --debug.';
/** The innermost frame of a file says most; `tpl` has none. */
function readTemplateFailure(said) {
    const frames = [...said.matchAll(templateFrame)];
    const frame = frames.at(-1);
    const [, file = '', line = '', expression = ''] = frame ?? [];
    const rest = said.slice((frame?.index ?? 0) + (frame?.[0].length ?? 0));
    // Helm 4 gives the reason on a line of its own.
    const [first = 'it cannot be executed', next = ''] = (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(rest).map((text) => text.trim());
    const why = first.endsWith(':') ? `${first} ${next.replace(/^template: /, '')}`.trim() : first;
    const missing = /nil pointer evaluating [^\n]*?\.(\w+)(?!\S)|index of untyped nil/.exec(said);
    return createChartFailure(`${file}:${line} <${expression}>: ${why}`, said, missing === null
        ? 'Fix the template or the values. Nothing was changed.'
        : `A value above ${missing[1] === undefined ? 'it' : `.${missing[1]}`} is not set: set it, or let the template check for it (with, dig, default). Nothing was changed.`);
}
/** Helm reads the objects of the deployed revision before it changes any, so no chart helps. */
function formatMapApisHint(namespace, release = '<release>') {
    return `Rewrite the stored revision, then run again: helm plugin install https://github.com/helm/helm-mapkubeapis, then helm mapkubeapis ${release} --namespace ${namespace}; for a custom resource, name old and new version in a file for --mapfile.`;
}


/***/ }),

/***/ 31454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ getFirstLine),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
function splitLines(text) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '')
        .slice(0, 20);
}
function getFirstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 25003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ readExistingObjects),
/* harmony export */   Gy: () => (/* binding */ isSameObject),
/* harmony export */   Xo: () => (/* binding */ listReferences),
/* harmony export */   kK: () => (/* binding */ formatObjectReference)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);


/**
 * Reads which objects of a manifest existed at a resource version, whatever has happened to them since. This is exact also for
 * objects of the same second, unlike their creation times (Kubernetes API concepts, "resourceVersionMatch").
 */
async function readExistingObjects(request) {
    const references = await listReferences(request);
    const found = [];
    for (let start = 0; start < references.length; start += atOnce) {
        const batch = references.slice(start, start + atOnce).map((each) => readExisting(each, request));
        found.push(...(await Promise.all(batch)).flat());
    }
    return found;
}
/** Concurrent requests that a server accepts without throttling. */
const atOnce = 8;
/** The objects of a manifest with their paths. */
async function listReferences({ client, manifest, namespace, }) {
    const discovery = (0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiscovery */ .fJ)(client);
    const objects = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObjects */ .MB)(manifest);
    return await Promise.all(objects.map((object) => identify(object, namespace, discovery)));
}
async function identify({ apiVersion = '', kind = '', metadata }, releaseNamespace, discovery) {
    const known = await discovery.findKind(apiVersion, kind).catch(() => undefined);
    const namespace = metadata.namespace ?? releaseNamespace;
    const path = known?.pathOf(metadata.name, namespace);
    const isNamespaced = known?.namespaced !== false;
    return { apiVersion, kind, name: metadata.name, namespace: isNamespaced ? namespace : undefined, path };
}
async function readExisting(reference, { client, resourceVersion }) {
    // A kind that the server does not know has no objects.
    if (reference.path === undefined)
        return [];
    const collection = reference.path.slice(0, reference.path.lastIndexOf('/'));
    try {
        const { items } = await client.get(collection, {
            fieldSelector: `metadata.name=${reference.name}`,
            resourceVersion,
            resourceVersionMatch: 'Exact',
        });
        const found = items.find(({ metadata }) => metadata.name === reference.name);
        return found === undefined ? [] : [{ ...reference, found }];
    }
    catch {
        return [{ ...reference, found: undefined }];
    }
}
/** `configmap/team-settings`, `configmap/settings in team` */
function formatObjectReference({ kind, name, namespace }, ofRelease) {
    const elsewhere = namespace === undefined || namespace === ofRelease ? '' : ` in ${namespace}`;
    return `${kind.toLowerCase()}/${name}${elsewhere}`;
}
function isSameObject(one, other) {
    return (one.kind === other.kind &&
        one.name === other.name &&
        one.namespace === other.namespace &&
        one.apiVersion.split('/').slice(0, -1).join() === other.apiVersion.split('/').slice(0, -1).join());
}


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uninstallRelease)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8590);
/* harmony import */ var _existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90179);
/* harmony import */ var _kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35093);
/* harmony import */ var _deploy_chart_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73858);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17278);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61446);








/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted. A chart may contain its own
 * namespace: then the history is deleted with it.
 * @throws ActionError `release-not-removed` with the objects that are not deleted, and as `Processes.run`
 */
async function uninstallRelease({ run, major }, { release, namespace }, { client, timeoutMs }) {
    const [stored] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleases */ .tl)(client, namespace, release).catch(() => []);
    // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
    const wait = major === 4 ? '--wait=legacy' : '--wait';
    try {
        await run({
            title: `helm uninstall ${release}`,
            args: [
                'uninstall',
                release,
                `--namespace=${namespace}`,
                '--cascade=foreground',
                wait,
                (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTimeoutOption */ .i)(timeoutMs),
            ],
        });
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || (error.code !== 'tool-failed' && error.code !== 'timed-out'))
            throw error;
        const unserved = await findUnservedKind(stored?.manifest ?? '', client);
        if (unserved !== undefined)
            throw createRemovedApiError({ release, namespace }, unserved, error);
        const left = await listLeft(stored?.manifest ?? '', namespace, client);
        if (left.length > 0)
            throw createStuckError({ release, namespace }, left, error);
        const [rest] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleases */ .tl)(client, namespace, release).catch(() => [undefined]);
        // The namespace of the release was one of its objects, and took the history along.
        if (stored !== undefined && rest === undefined)
            return;
        throw error;
    }
}
/** Helm reads all objects of a revision before it deletes any. */
async function findUnservedKind(manifest, client) {
    const { findKind } = (0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .createDiscovery */ .fJ)(client);
    for (const { apiVersion = '', kind = '' } of await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjects */ .MB)(manifest)) {
        const known = await findKind(apiVersion, kind).catch(() => 'unknown');
        if (known === undefined)
            return `${kind} of ${apiVersion}`;
    }
    return undefined;
}
function createRemovedApiError({ release, namespace }, what, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api-removed', `release ${release} in ${namespace} cannot be removed: it has a ${what}, which the cluster no longer serves`, { details: cause.details, hint: (0,_deploy_chart_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMapApisHint */ .u)(namespace, release), cause });
}
async function listLeft(manifest, namespace, client) {
    const references = await (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest, namespace }).catch(() => []);
    const left = await Promise.all(references.map(async (reference) => {
        if (reference.path === undefined)
            return [];
        const live = await client.find(reference.path).catch(() => undefined);
        if (live?.metadata.deletionTimestamp === undefined)
            return [];
        // A namespace waits for what is in it, whoever created that.
        const inside = reference.kind === 'Namespace' ? await listLeftInside(live, client) : [];
        return [...inside, { ...reference, finalizers: live.metadata.finalizers ?? [] }];
    }));
    return left.flat();
}
async function listLeftInside(namespace, client) {
    const objects = await (0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .listRemainingObjects */ .Pv)(client, await (0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemainingNamespace */ .w2)(client, namespace));
    return objects.map((object) => ({ ...object, namespace: namespace.metadata.name, path: undefined }));
}
function createStuckError({ release, namespace }, left, cause) {
    const names = left.map((object) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace));
    const first = left.find(({ finalizers }) => finalizers.length > 0) ?? left[0];
    const removal = first === undefined
        ? ''
        : ` If it is gone for good: kubectl patch ${first.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`} --type=merge -p '{"metadata":{"finalizers":null}}'`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-removed', `release ${release} in ${namespace} was not removed: ${names.join(', ')} ${left.length === 1 ? 'is' : 'are'} still being deleted`, {
        details: left.map((object) => `${(0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace)}: ${(0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFinalizers */ .Bp)(object.finalizers)}`),
        hint: `The controller that removes the finalizer must be running.${removal}`,
        cause,
    });
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


/***/ })

};
