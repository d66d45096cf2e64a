export const id = 9842;
export const ids = [9842];
export const modules = {

/***/ 43812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identifyReleases)
/* harmony export */ });
/**
 * @param namespace of the step, for entries without one
 */
function identifyReleases(entries, namespace) {
    const named = entries.map((entry) => {
        const { release = '' } = entry.values;
        const { namespace: own = namespace ?? release.replaceAll('.', '-') } = entry.values;
        return { entry, release, path: `${own}/${release}` };
    });
    const labelled = named.map((each) => {
        const isUnique = named.filter(({ release }) => release === each.release).length === 1;
        return { ...each, label: isUnique ? each.release : each.path };
    });
    return labelled.map(({ entry, label, path }) => ({
        entry,
        label,
        path,
        needs: [...new Set(entry.needs)].map((written) => ({
            written,
            found: labelled
                .filter(({ release, path: other }) => written === release || written === other)
                .map((each) => each.label),
        })),
    }));
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ listOperatorSecrets),
/* harmony export */   KG: () => (/* binding */ listRolloutTargets),
/* harmony export */   MB: () => (/* binding */ parseObjects),
/* harmony export */   QZ: () => (/* binding */ listNamedImages),
/* harmony export */   s4: () => (/* binding */ readManifestContents),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _rollout_custom_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35346);
/* harmony import */ var _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97647);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);




/** The objects of a manifest. Lists are flattened; anything that is not an object is skipped, as Helm does. */
async function parseObjects(manifest) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 6637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const documents = parseAllDocuments(manifest, {
        // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without timestamps, and with octals of 1.2.
        version: '1.1',
        customTags: (tags) => [...tags.filter((tag) => !isTimeTag(tag)), 'intOct'],
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return documents.flatMap((document) => flattenObject(document.toJS({ maxAliasCount: 100 })));
}
function isTimeTag(tag) {
    if (typeof tag === 'string')
        return /time/i.test(tag);
    return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME');
}
function flattenObject(value) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || !('kind' in value))
        return [];
    if ('items' in value && Array.isArray(value.items))
        return value.items.flatMap(flattenObject);
    return 'metadata' in value && typeof value.metadata === 'object' ? [value] : [];
}
/** Images of the containers of a revision, as named there, without duplicates. */
async function listImages({ manifest = '' }) {
    const pods = (await parseObjects(manifest)).flatMap((object) => findPodSpecs(object.spec));
    const images = pods.flatMap(({ initContainers = [], containers = [] }) => [...initContainers, ...containers].map(({ image }) => image));
    return [...new Set(images.filter((image) => typeof image === 'string'))];
}
/**
 * What the objects of a manifest name as an image, custom resources included: every text below a key that ends in `image` or `images`.
 * ConfigMaps and Secrets do not count, since nothing says what reads them.
 */
async function listNamedImages(manifest) {
    const objects = (await parseObjects(manifest)).filter(({ kind = '' }) => !['ConfigMap', 'Secret'].includes(kind));
    return [...new Set(objects.flatMap((object) => listImageTexts(object, false)))];
}
function listImageTexts(value, isImage) {
    if (typeof value === 'string')
        return isImage ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => listImageTexts(item, isImage));
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => listImageTexts(inner, /images?$/i.test(key)));
}
/** The spec of a pod, of a workload's template, or of a CronJob's jobs. */
function findPodSpecs(spec) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec))
        return [];
    if ('jobTemplate' in spec)
        return findPodSpecs(spec.jobTemplate?.spec);
    if ('template' in spec)
        return findPodSpecs(spec.template?.spec);
    return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : [];
}
/** Objects of a revision that take time to become ready, in any namespace. */
async function listRolloutTargets({ manifest = '', hooks = [], namespace }, selection = { customs: 'known', jobs: true }) {
    const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects));
    const hookSelection = { customs: 'none', jobs: true };
    return [
        ...(own ?? []).flatMap((object) => toTarget(object, namespace, 'release', selection)),
        ...ofHooks.flat().flatMap((object) => toTarget(object, namespace, 'hook', hookSelection)),
    ];
}
function toTarget(object, releaseNamespace, role, { customs, jobs }) {
    const { kind = '', apiVersion = '', metadata } = object;
    const namespace = metadata.namespace ?? releaseNamespace;
    const elsewhere = namespace === releaseNamespace ? {} : { elsewhere: true };
    const target = { name: metadata.name, namespace, role, ...elsewhere };
    if (isCustomResource(object)) {
        const isAwaited = customs === 'all' || (customs === 'known' && (0,_rollout_custom_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownKind */ .mT)(apiVersion, kind));
        return isAwaited ? [{ ...target, kind, apiVersion }] : [];
    }
    if (!isTracked(kind) || (kind === 'Job' && !jobs))
        return [];
    return kind === 'Service' && !isLoadBalancer(object) ? [] : [{ ...target, kind }];
}
function isTracked(kind) {
    return _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedKinds */ .oV.includes(kind);
}
function isLoadBalancer(object) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec).type === 'LoadBalancer';
}
function isCustomResource({ apiVersion = '' }) {
    return !(0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltInGroup */ .LE)(getGroup(apiVersion));
}
function getGroup(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
/** What a manifest contains that Helm does not wait for as we do. */
async function readManifestContents(manifest) {
    const objects = await parseObjects(manifest);
    return {
        customs: objects.some(isCustomResource),
        suspendedJobs: objects.some((object) => object.kind === 'Job' && (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec).suspend === true),
    };
}
/**
 * Names of the Secrets and ConfigMaps that something in the release creates later: each name in a custom resource, since operators
 * differ in where they put it, and the certificates of Ingresses that cert-manager reads. Containers wait for them.
 */
async function listOperatorSecrets({ manifest = '' }) {
    const objects = await parseObjects(manifest);
    return [
        ...new Set(objects.flatMap((object) => (isCustomResource(object) ? listNames(object) : listCertified(object)))),
    ];
}
/** A name of a Kubernetes object, which may be part of a longer text. */
const objectName = /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/g;
function listNames({ metadata, ...rest }) {
    const { spec } = rest;
    return [metadata.name, ...listTexts(spec), ...listTexts(metadata.annotations)];
}
function listTexts(value) {
    if (typeof value === 'string')
        return value.match(objectName) ?? [];
    if (Array.isArray(value))
        return value.flatMap(listTexts);
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? Object.values(value).flatMap(listTexts) : [];
}
function listCertified(object) {
    const annotations = Object.keys(object.metadata.annotations ?? {});
    if (object.kind !== 'Ingress' || !annotations.some((name) => name.startsWith('cert-manager.io/')))
        return [];
    const { tls } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec);
    const entries = Array.isArray(tls) ? tls : [];
    return entries.map((entry) => (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(entry).secretName).filter((name) => typeof name === 'string');
}


/***/ }),

/***/ 90179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ isBuiltInGroup),
/* harmony export */   Ny: () => (/* binding */ listCustomKinds),
/* harmony export */   fJ: () => (/* binding */ createDiscovery),
/* harmony export */   p8: () => (/* binding */ listNamedKinds)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);

function createDiscovery(client) {
    const asked = new Map();
    const listResources = (apiVersion) => {
        const known = asked.get(apiVersion);
        if (known !== undefined)
            return known;
        const asking = requestResources(client, apiVersion);
        asked.set(apiVersion, asking);
        return asking;
    };
    return {
        findKind: async (apiVersion, kind) => {
            const resources = await listResources(apiVersion);
            // Subresources, such as `deployments/scale`, have kinds too.
            const resource = resources.find((one) => one.kind === kind && !one.name.includes('/'));
            if (resource === undefined)
                return undefined;
            const { namespaced, name: plural } = resource;
            return {
                namespaced,
                pathOf: (name, namespace) => {
                    const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
                    return `${buildApiRoot(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`;
                },
            };
        },
    };
}
async function requestResources(client, apiVersion) {
    try {
        return (await client.get(buildApiRoot(apiVersion))).resources;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 404)
            return [];
        throw error;
    }
}
function buildApiRoot(apiVersion) {
    const path = apiVersion.split('/').map(encodeURIComponent).join('/');
    return apiVersion.includes('/') ? `/apis/${path}` : `/api/${path}`;
}
/** API groups of Kubernetes itself have no dot, or end like this. */
const builtInGroup = /^[^.]*$|[.]k8s[.]io$/;
/** Whether an API group belongs to Kubernetes itself. */
function isBuiltInGroup(group) {
    return builtInGroup.test(group);
}
/** All kinds of custom resources in namespaces that the server supports, each in its preferred version. */
async function listCustomKinds(client) {
    const { groups } = await client.get('/apis');
    const versions = groups
        .filter(({ name }) => !isBuiltInGroup(name))
        .map((group) => group.preferredVersion.groupVersion);
    return await listKinds(client, versions);
}
/** The kinds with these names, of any group: `stores.example.com`, `configmaps.` in the core group. */
async function listNamedKinds(client, resources) {
    const names = new Set([...resources].map((resource) => resource.slice(resource.indexOf('.') + 1)));
    const { groups } = await client.get('/apis');
    const versions = groups.filter(({ name }) => names.has(name)).map((group) => group.preferredVersion.groupVersion);
    const kinds = await listKinds(client, names.has('') ? ['v1', ...versions] : versions);
    return kinds.filter(({ resource }) => resources.has(resource));
}
async function listKinds(client, versions) {
    const kinds = await Promise.all(versions.map(async (apiVersion) => {
        const resources = await requestResources(client, apiVersion).catch(() => []);
        const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
        return resources
            .filter(({ name, namespaced }) => namespaced && !name.includes('/'))
            .map(({ kind, name }) => ({
            ...{ kind, apiVersion, resource: `${name}.${group}` },
            listPath: (namespace) => `${buildApiRoot(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${name}`,
        }));
    }));
    return kinds.flat();
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KubernetesError),
/* harmony export */   q: () => (/* binding */ parseKubernetesError)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

/** An unsuccessful response of the API server. */
class KubernetesError extends Error {
    name = 'KubernetesError';
    /** HTTP status, or the status in a watch event. */
    status;
    /** Empty if the server gave none. */
    reason;
    retryAfterMs;
    constructor(status, { reason = '', message, details }) {
        super(message ?? `the API server returned ${status}`);
        this.status = status;
        this.reason = reason;
        this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000;
    }
}
/** Parses the body of an error, which is JSON from the API server and anything from a proxy. */
function parseKubernetesError(status, body) {
    try {
        const parsed = JSON.parse(body);
        if ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(parsed))
            return new KubernetesError(status, parsed);
    }
    catch {
        // Reported below as text.
    }
    const text = body.trim().slice(0, 300);
    return new KubernetesError(status, text === '' ? {} : { message: `the server returned ${status}: ${text}` });
}


/***/ }),

/***/ 35346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ formatCondition),
/* harmony export */   kH: () => (/* binding */ readCustomStatus),
/* harmony export */   mT: () => (/* binding */ isKnownKind)
/* harmony export */ });
/** Kinds whose end is known, with the group that defines them; versions may differ. */
const knownKinds = {
    'argoproj.io/Rollout': readRollout,
    'argoproj.io/Application': readApplication,
    'flagger.app/Canary': readCanary,
    'cert-manager.io/Certificate': readConditions,
    'external-secrets.io/ExternalSecret': readConditions,
    'helm.toolkit.fluxcd.io/HelmRelease': readConditions,
    'kustomize.toolkit.fluxcd.io/Kustomization': readConditions,
    'karpenter.sh/NodePool': readConditions,
};
/** Whether we know when a custom resource of this kind is ready. */
function isKnownKind(apiVersion, kind) {
    return findReader(apiVersion, kind) !== undefined;
}
/** The status of a custom resource: by the rules of its kind, or else by the conditions that all controllers share (kstatus). */
function readCustomStatus(object, namespace) {
    const readStatus = findReader(object.apiVersion ?? '', object.kind ?? '') ?? readConditions;
    if (object.metadata.deletionTimestamp !== undefined)
        return { ready: false, summary: 'being deleted' };
    return readStatus(object, namespace);
}
function findReader(apiVersion, kind) {
    return knownKinds[`${apiVersion.split('/')[0] ?? ''}/${kind}`];
}
/** kstatus, "generic" resources: observed generation, then Stalled, Reconciling and Ready. */
function readConditions({ metadata, status }) {
    const observed = Number(status?.observedGeneration ?? metadata.generation ?? 0);
    if (observed < (metadata.generation ?? 0))
        return { ready: false, summary: 'waiting for its controller' };
    const conditions = status?.conditions ?? [];
    const find = (type) => conditions.find((one) => one.type === type);
    const stalled = find('Stalled');
    if (stalled?.status === 'True')
        return { ready: false, failed: true, summary: 'stalled', reason: formatCondition(stalled) };
    const reconciling = find('Reconciling');
    if (reconciling?.status === 'True') {
        return { ready: false, summary: 'reconciling', reason: formatCondition(reconciling) };
    }
    const ready = find('Ready') ?? find('Available');
    if (ready === undefined || ready.status === 'True')
        return { ready: true, summary: 'ready' };
    return { ready: false, summary: 'not ready', reason: formatCondition(ready) };
}
/** `Ready is False: Issuing: waiting for DNS` */
function formatCondition({ type, status, reason, message }) {
    const words = [reason, message].filter((part) => part !== undefined && part !== '');
    return `${type} is ${status}${words.length === 0 ? '' : `: ${words.join(': ')}`}`;
}
/** Argo Rollouts, "Rollout status". A step without a duration pauses until somebody promotes it. */
function readRollout({ metadata, spec, status }, namespace) {
    const observed = Number(status?.observedGeneration ?? 0);
    if (observed < (metadata.generation ?? 0))
        return { ready: false, summary: 'waiting for its controller' };
    const { phase = 'Progressing', message = '' } = status ?? {};
    const step = status?.currentStepIndex === undefined ? '' : `, step ${status.currentStepIndex}`;
    if (phase === 'Healthy')
        return { ready: true, summary: 'healthy' };
    const reason = message === '' ? {} : { reason: message };
    const isPaused = phase === 'Paused' || spec?.paused === true || (status?.pauseConditions ?? []).length > 0;
    if (isPaused) {
        const promote = `kubectl argo rollouts promote ${metadata.name} --namespace ${metadata.namespace ?? namespace}`;
        return { ready: false, summary: `paused${step}`, reason: `${message || 'paused'}; promote it with: ${promote}` };
    }
    if (phase === 'Degraded')
        return { ready: false, failed: true, summary: 'degraded', ...reason };
    return { ready: false, summary: `${phase.toLowerCase()}${step}`, ...reason };
}
/** Flagger, "Canary status": the phases in which an analysis has ended, or has nothing to analyse. */
function readCanary({ metadata, status }, namespace) {
    const phase = status?.phase ?? 'Initializing';
    const promoted = status?.conditions?.find(({ type }) => type === 'Promoted');
    const reason = promoted?.message === undefined ? {} : { reason: promoted.message };
    if (phase === 'Initialized' || phase === 'Succeeded')
        return { ready: true, summary: phase.toLowerCase() };
    if (phase === 'Failed')
        return { ready: false, failed: true, summary: 'failed', ...reason };
    if (phase === 'WaitingPromotion' || phase === 'Waiting') {
        const place = `--namespace ${metadata.namespace ?? namespace}`;
        const gate = `it waits for a gate of its webhooks: kubectl describe canary ${metadata.name} ${place}`;
        return { ready: false, summary: 'waiting for promotion', reason: gate };
    }
    const weight = status?.canaryWeight === undefined ? '' : `, ${status.canaryWeight} % of the traffic`;
    return { ready: false, summary: `${phase.toLowerCase()}${weight}`, ...reason };
}
/** Argo CD, "Resource health": an application is done once it is both synced and healthy. */
function readApplication({ status }) {
    const { status: health = 'Unknown', message } = status?.health ?? {};
    const sync = status?.sync?.status ?? 'Unknown';
    const reason = message === undefined || message === '' ? {} : { reason: message };
    if (health === 'Healthy' && sync === 'Synced')
        return { ready: true, summary: 'healthy, synced' };
    return { ready: false, summary: `${health.toLowerCase()}, ${sync.toLowerCase()}`, ...reason };
}


/***/ }),

/***/ 97647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ emptySnapshot),
/* harmony export */   oV: () => (/* binding */ trackedKinds),
/* harmony export */   v0: () => (/* binding */ buildCustomKey)
/* harmony export */ });
const emptySnapshot = {
    ...{ deployments: [], statefulSets: [], daemonSets: [], replicaSets: [], jobs: [] },
    ...{ pods: [], claims: [], services: [], events: [], customs: [] },
};
const trackedKinds = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'PersistentVolumeClaim',
    'Service',
    'Pod',
];
function buildCustomKey({ apiVersion, kind, namespace = '', name, }) {
    return [apiVersion, kind, namespace, name].join('/');
}


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findReachable),
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/** The groups of mutually dependent items. Empty without cycles. */
function findCycles(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const cycles = [];
    for (const name of names) {
        if (done.has(name))
            continue;
        const cycle = findShortestCycle(name, outgoing);
        if (cycle === undefined)
            continue;
        const group = new Set([name, ...findMutual(name, outgoing, edges)]);
        for (const entangled of group)
            done.add(entangled);
        cycles.push({ names: names.filter((one) => group.has(one)), edges: cycle });
    }
    return cycles;
}
function findShortestCycle(start, outgoing) {
    const arrivedBy = new Map();
    const queue = [start];
    // Grows during iteration.
    for (const at of queue) {
        for (const edge of outgoing.get(at) ?? []) {
            if (edge.to === start)
                return tracePath(at, start, arrivedBy, [edge]);
            if (arrivedBy.has(edge.to))
                continue;
            arrivedBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    return undefined;
}
function tracePath(end, start, arrivedBy, last) {
    const path = [...last];
    for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
        path.unshift(edge);
        edge = edge.from === start ? undefined : arrivedBy.get(edge.from);
    }
    return path;
}
/** Names that are both upstream and downstream of `start`. */
function findMutual(start, outgoing, edges) {
    const after = findReachable(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    const incoming = Map.groupBy(edges, ({ to }) => to);
    const before = findReachable(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return [...after].filter((name) => before.has(name));
}
/** All names reachable from `start` in one or more steps. */
function findReachable(start, next) {
    const found = new Set(next(start));
    for (const name of found)
        for (const further of next(name))
            found.add(further);
    return found;
}


/***/ })

};
