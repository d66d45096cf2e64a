export const id = 4064;
export const ids = [4064];
export const modules = {

/***/ 74064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E3: () => (/* binding */ formatDeployTime),
  Yi: () => (/* binding */ formatMinute),
  ac: () => (/* binding */ reportDeployment),
  ps: () => (/* binding */ toRevisionOutputs)
});

// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/release/url.js
/**
 * The URL of a release: the host of its first Ingress, or the address of its load balancer once it has one.
 * @param objects of the manifest of the release
 */
async function findReleaseUrl(objects, client, namespace) {
    const ingress = objects.find(({ kind }) => kind === 'Ingress');
    const host = ingress?.spec?.rules?.find((rule) => rule.host !== undefined && !rule.host.startsWith('*'))?.host;
    if (ingress !== undefined && host !== undefined)
        return `${hasTls(ingress, host) ? 'https' : 'http'}://${host}`;
    const within = `namespaces/${encodeURIComponent(namespace)}`;
    if (ingress !== undefined) {
        const name = encodeURIComponent(ingress.metadata.name);
        const live = await client.find(`/apis/networking.k8s.io/v1/${within}/ingresses/${name}`);
        const found = getLoadBalancerHost(live?.status);
        return found === undefined ? undefined : `${hasTls(ingress, found) ? 'https' : 'http'}://${found}`;
    }
    const service = objects.find((object) => object.kind === 'Service' && object.spec?.type === 'LoadBalancer');
    if (service === undefined)
        return undefined;
    const live = await client.find(`/api/v1/${within}/services/${encodeURIComponent(service.metadata.name)}`);
    const found = getLoadBalancerHost(live?.status);
    const port = live?.spec?.ports?.[0]?.port;
    if (found === undefined)
        return undefined;
    return port === 443 ? `https://${found}` : `http://${found}${port === undefined || port === 80 ? '' : `:${port}`}`;
}
function hasTls({ spec, metadata }, host) {
    const listed = spec?.tls?.some(({ hosts }) => hosts === undefined || hosts.includes(host)) ?? false;
    // The AWS Load Balancer Controller reads certificates from annotations.
    return listed || metadata.annotations?.['alb.ingress.kubernetes.io/certificate-arn'] !== undefined;
}
function getLoadBalancerHost(status) {
    const [first] = status?.loadBalancer?.ingress ?? [];
    return first?.hostname ?? first?.ip;
}

// EXTERNAL MODULE: ./src/rollout/report.js
var report = __webpack_require__(80902);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/report.js









/**
 * Reports a successful deploy: summary, log and outputs.
 * @param tests how many tests of the chart passed; undefined if they were not run
 */
async function reportDeployment(run, statuses, tests) {
    const { command, previous, after, startedAt } = run;
    const { inputs, target, context } = command;
    const { client, release, namespace } = target;
    const [current] = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const revision = current?.version ?? 0;
    // A revision that failed since the last successful one may have changed anything.
    const changed = current === undefined || previous?.version !== after || isRenderedDifferently(previous, current);
    const url = inputs.url ?? (await findUrl(current, command));
    const elapsed = (0,log/* formatElapsed */.C7)(performance.now() - startedAt);
    warnAboutUnusedImage(current, command);
    context.summary.add(...renderDeployment(run, { revision, changed, url, elapsed }), ...(0,report/* renderStatusTable */.dK)(statuses));
    context.log.line([
        `${release}: revision ${revision} deployed`,
        changed ? `${statuses.length} ready` : 'no changes',
        ...(tests === undefined ? [] : [tests === 0 ? 'the chart has no tests' : `${(0,count/* formatCount */.B)(tests, 'test')} passed`]),
        ...(url === undefined ? [] : [url]),
        elapsed,
    ].join(' · '));
    return {
        revision,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: current?.info.status ?? 'unknown',
        changed,
        ...(url === undefined ? {} : { url }),
    };
}
function renderDeployment({ command, prepared, previous }, result) {
    const { release, namespace, cluster } = command.target;
    const { image } = command.inputs;
    const { chart, sources } = prepared;
    const { revision, changed, url, elapsed } = result;
    const before = previous === undefined ? 'first install' : `previous: ${previous.version}`;
    return [
        {
            kind: 'heading',
            level: 3,
            text: `${(0,markdown_text/* escapeInline */.VV)(release)}: revision ${revision} ${changed ? 'deployed' : 'deployed, no changes'}`,
        },
        {
            kind: 'table',
            header: ['Release', (0,markdown_text/* formatCode */.P_)(release)],
            rows: [
                ['Target', `namespace ${(0,markdown_text/* formatCode */.P_)(namespace)}, cluster ${(0,markdown_text/* formatCode */.P_)(cluster)}`],
                ['Revision', `${revision} (${before}), ${elapsed}`],
                ['Chart', (0,markdown_text/* formatCode */.P_)(`${chart.shown} ${chart.version}`)],
                ...(image === undefined ? [] : [['Image', (0,markdown_text/* formatCode */.P_)(image)]]),
                ...(sources.length === 0 ? [] : [['Values', sources.map(markdown_text/* formatCode */.P_).join(' → ')]]),
                ...(url === undefined ? [] : [['URL', (0,markdown_text/* formatLink */.u3)(url, url)]]),
            ],
        },
    ];
}
/** Helm creates a revision for every upgrade; the rendered manifests show whether it changed anything. */
function isRenderedDifferently(previous, current) {
    const toRenderedText = ({ manifest, hooks = [] }) => JSON.stringify([manifest, hooks.map((hook) => hook.manifest)]);
    return toRenderedText(previous) !== toRenderedText(current);
}
/** A URL that cannot be found does not fail a successful deploy. */
async function findUrl(release, { target, context }) {
    try {
        return await findReleaseUrl(await (0,manifest/* parseObjects */.MB)(release?.manifest ?? ''), target.client, target.namespace);
    }
    catch (error) {
        context.log.debug(`the URL was not found: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return undefined;
    }
}
/** An image that no container uses means that something else was deployed than requested; nothing else would report it. */
function warnAboutUnusedImage(release, { inputs, context }) {
    const { image } = inputs;
    if (image === undefined || release === undefined)
        return;
    const [name = image, digest] = image.split('@', 2);
    const { manifest = '', hooks = [] } = release;
    const isUsed = [manifest, ...hooks.map((hook) => hook.manifest)].some((text) => text.includes(digest ?? name));
    if (isUsed)
        return;
    context.log.warning(`No object of the release uses the image ${image}: the chart reads it from other values. Set them with image-keys.`);
}
/** Outputs about a release: its newest revision, and the one deployed before that. */
function toRevisionOutputs([newest, ...older]) {
    if (newest === undefined)
        return {};
    const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    return {
        revision: newest.version,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: newest.info.status,
    };
}
/** `2026-12-01 10:04 UTC`; empty if Helm did not record it. */
function formatDeployTime(release) {
    const time = (0,release_history/* parseDeployTime */.oI)(release);
    return time === undefined ? '' : formatMinute(time);
}
function formatMinute(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 80527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readReleaseHistory),
/* harmony export */   YW: () => (/* binding */ formatChart),
/* harmony export */   oI: () => (/* binding */ parseDeployTime),
/* harmony export */   wM: () => (/* binding */ listReleaseNames)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61446);


/**
 * @param cluster display name
 * @throws ActionError `release-not-found` with the existing releases, KubernetesError
 */
async function readReleaseHistory(client, { release, namespace }, cluster) {
    const [newest, ...older] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    if (newest !== undefined)
        return [newest, ...older];
    const [here, elsewhere] = await Promise.all([
        listReleaseNames(client, namespace),
        findNamespaces(client, release).catch(() => []),
    ]);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `there is no release ${release} in namespace ${namespace} of ${cluster}`, {
        details: [
            here.length === 0 ? `namespace ${namespace} has no releases` : `namespace ${namespace} has ${here.join(', ')}`,
            ...(elsewhere.length === 0 ? [] : [`${release} is in namespace ${elsewhere.join(', ')}`]),
        ],
        hint: 'Check release and namespace. Both of a preview end in -pr-<number>, which the input preview adds.',
    });
}
/** One revision per release is enough: its latest has any status but `superseded`. */
const live = 'status notin (superseded,uninstalled)';
const listLimit = 250;
/** Names of the releases in a namespace. */
async function listReleaseNames(client, namespace) {
    const { items } = await client.get((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReleasesPath */ .w)(namespace), {
        labelSelector: `owner=helm,${live}`,
        limit: listLimit,
    });
    return sortDistinct(items.map(({ metadata }) => metadata.labels?.name));
}
/** Needs to list Secrets in all namespaces, which few callers may. */
async function findNamespaces(client, release) {
    const { items } = await client.get('/api/v1/secrets', {
        labelSelector: `owner=helm,name=${release},${live}`,
        limit: listLimit,
    });
    return sortDistinct(items.map(({ metadata }) => metadata.namespace));
}
function sortDistinct(names) {
    return [...new Set(names.flatMap((name) => name ?? []))].toSorted();
}
/** `app 1.4.2` */
function formatChart({ chart }) {
    const { name = '', version = '' } = chart?.metadata ?? {};
    return [name, version].filter(Boolean).join(' ');
}
/** When the revision was deployed; undefined if Helm did not record it. */
function parseDeployTime({ info }) {
    const time = new Date(info.last_deployed ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ listOperatorSecrets),
/* harmony export */   KG: () => (/* binding */ listRolloutTargets),
/* harmony export */   MB: () => (/* binding */ parseObjects),
/* harmony export */   s4: () => (/* binding */ readManifestContents),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _rollout_custom_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35346);
/* harmony import */ var _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97647);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);




/** The objects of a manifest. Lists are flattened; anything that is not an object is skipped, as Helm does. */
async function parseObjects(manifest) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
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

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ buildReleaseSelector),
/* harmony export */   o1: () => (/* binding */ decodeRelease),
/* harmony export */   sR: () => (/* binding */ encodeRelease),
/* harmony export */   tl: () => (/* binding */ readReleases),
/* harmony export */   w: () => (/* binding */ buildReleasesPath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/** Where Helm stores releases (Helm, "Storage backends"): Secrets labelled with name, status and revision. */
function buildReleasesPath(namespace) {
    return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
}
function buildReleaseSelector(name) {
    return { labelSelector: `owner=helm,name=${name}` };
}
/**
 * All stored revisions of a release, newest first; none if it was never installed.
 * @throws KubernetesError if Secrets may not be read
 */
async function readReleases(client, namespace, name) {
    const { items } = await client.get(buildReleasesPath(namespace), buildReleaseSelector(name));
    const releases = await Promise.all(items.map(decodeRelease));
    return releases.toSorted((one, other) => other.version - one.version);
}
const [zip, unzip] = [(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzip), (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)];
/** A Secret is limited to 1 MiB; decompressed, a release is several times that. */
const maxUnpackedBytes = 64 * 1024 * 1024;
/**
 * A release is gzipped JSON in base64, and a Secret's data is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
async function decodeRelease({ metadata, data }) {
    try {
        const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64');
        const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes });
        const release = JSON.parse(text.toString('utf8'));
        return metadata.labels === undefined ? release : { ...release, labels: metadata.labels };
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('release-unreadable', `the Secret ${metadata.name} does not contain a Helm release`, {
            cause,
        });
    }
}
/** Encodes a release as `decodeRelease` reads it. Fields without a type here are preserved. */
async function encodeRelease(release) {
    // Labels are stored next to the data, not in it.
    const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64');
    return Buffer.from(packed, 'latin1').toString('base64');
}


/***/ }),

/***/ 90179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ isBuiltInGroup),
/* harmony export */   Ny: () => (/* binding */ listCustomKinds),
/* harmony export */   fJ: () => (/* binding */ createDiscovery)
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
    const kinds = await Promise.all(versions.map(async (apiVersion) => {
        const resources = await requestResources(client, apiVersion).catch(() => []);
        return resources
            .filter(({ name, namespaced }) => namespaced && !name.includes('/'))
            .map(({ kind, name }) => ({
            kind,
            apiVersion,
            resource: `${name}.${apiVersion.split('/')[0] ?? ''}`,
            listPath: (namespace) => `${buildApiRoot(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${name}`,
        }));
    }));
    return kinds.flat();
}


/***/ }),

/***/ 72024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ createTargetCause),
  C_: () => (/* binding */ diagnoseTarget),
  P4: () => (/* binding */ formatTarget)
});

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/rollout/owners.js
var owners = __webpack_require__(76796);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/rollout/pod-causes.js

/** Why a pod is not ready, the worst first; empty while it is merely starting. */
function findPodCauses(pod, events, { now, operatorSecrets }) {
    const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
    const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap((status) => findContainerCause(status, events, operatorSecrets) ?? []);
    const found = [
        ...ofContainers,
        ...findSchedulingCauses(pod, events, now),
        ...findEventCauses(events, { now, operatorSecrets }),
    ];
    return found.toSorted(compareSeverity);
}
/** What ends a rollout first. */
function compareSeverity(one, other) {
    const order = ['incurable', 'failing', 'waiting'];
    return order.indexOf(one.verdict) - order.indexOf(other.verdict);
}
/** Reasons why a container waits (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull']);
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** What a retry alone does not fix, as worded by containerd and registries. */
const lastingPullFailure = /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i;
/** The registry has answered: there is no such image. Missing permission can look the same, and can be granted. */
const missingImage = /manifest unknown|: not found\b|no match for platform/i;
const refusedPull = /denied|unauthorized|authoriz|forbidden|login|no such host|status code 5/i;
function findContainerCause(status, events, operatorSecrets) {
    const { name, state, lastState, restartCount = 0 } = status;
    const { reason = '', message = '' } = state?.waiting ?? {};
    if (imageReasons.has(reason))
        return findImageCause(name, reason, message, events);
    if (configReasons.has(reason)) {
        const missing = parseMissingObject(message);
        const comes = missing !== undefined && missing.key === undefined && operatorSecrets.includes(missing.name);
        return {
            ...{ container: name, kind: 'container-config', message: message || reason },
            verdict: comes ? 'waiting' : 'failing',
            ...(missing === undefined ? {} : { missing }),
        };
    }
    const ended = state?.terminated ?? lastState?.terminated;
    if (ended === undefined || ended.exitCode === 0)
        return undefined;
    // A single crash is often a race with a dependency that is still starting; the second is its own fault.
    const looping = reason === 'CrashLoopBackOff' || restartCount >= 2;
    return {
        container: name,
        kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
        verdict: looping ? 'failing' : 'waiting',
        message: describeExit(ended, restartCount),
        attempt: `${state?.terminated === undefined ? restartCount : restartCount + 1}`,
    };
}
function findImageCause(container, reason, message, events) {
    // While it backs off, the kubelet of older versions no longer says why.
    const pulls = events.filter((event) => event.reason === 'Failed' && /pull image/i.test(event.message ?? ''));
    const said = `${reason} ${message} ${reason === 'ImagePullBackOff' ? (pulls.at(-1)?.message ?? '') : ''}`;
    const tries = countEvents(pulls);
    const isMissing = missingImage.test(said) && !refusedPull.test(said);
    const isIncurable = reason === 'InvalidImageName' || (isMissing && tries > 1);
    const lasts = lastingPullFailure.test(said);
    return {
        ...{ container, kind: 'image-pull', message: message || reason },
        verdict: isIncurable ? 'incurable' : lasts ? 'failing' : 'waiting',
        ...(pulls.length === 0 ? {} : { attempt: String(tries) }),
    };
}
function countEvents(events) {
    return events.reduce((sum, { count = 1 }) => sum + count, 0);
}
/** As worded by the kubelet: `secret "x" not found`, `couldn't find key k in Secret ns/x`. */
function parseMissingObject(message) {
    const [, kind, name] = /\b(secret|configmap)s? "([^"]+)" not found/i.exec(message) ?? [];
    const toKind = (text) => (/^secret/i.test(text) ? 'Secret' : 'ConfigMap');
    if (kind !== undefined && name !== undefined)
        return { kind: toKind(kind), name };
    const [, key, holder, object] = /(?:couldn't find key|non-existent config key:?) (\S+?)(?: in (Secret|ConfigMap) (?:[^/\s]+\/)?(\S+))?$/i.exec(message) ?? [];
    if (key === undefined || holder === undefined || object === undefined)
        return undefined;
    return { kind: toKind(holder), name: object, key };
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
    const verdict = waited && !coming ? 'failing' : 'waiting';
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
        const missing = parseMissingObject(mount.message);
        causes.push({
            kind: 'volume-mount',
            verdict: isLastingMountFailure(mount, missing, known) ? 'failing' : 'waiting',
            container: undefined,
            message: mount.message,
            attempt: describeAttempt(mount),
            ...(missing === undefined ? {} : { missing }),
        });
    }
    return causes;
}
/** The kubelet sees new objects within a second or two; what it still misses after this long has not been created yet. Milliseconds. */
const missingMs = 8000;
/** Helm creates ConfigMaps and Secrets before the pods that mount them, so a missing one comes from somewhere else or not at all. */
function isLastingMountFailure(event, missing, { now, operatorSecrets }) {
    const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '');
    return missing !== undefined && !operatorSecrets.includes(missing.name) && now.getTime() - since > missingMs;
}
/** Changes whenever the event is reported again. */
function describeAttempt(event) {
    return `${event.count ?? 1}/${parseEventTime(event)}`;
}
function findLatestEvent(events, wanted) {
    return events
        .filter(({ reason }) => reason === wanted)
        .toSorted((one, other) => parseEventTime(other) - parseEventTime(one))[0];
}
function parseEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0;
}

// EXTERNAL MODULE: ./src/rollout/status.js
var rollout_status = __webpack_require__(61230);
;// CONCATENATED MODULE: ./src/rollout/claim-causes.js




/** Add-ons of EKS that create volumes, by the driver that a storage class names (Amazon EKS, "Storage"). */
const addOns = {
    'ebs.csi.aws.com': 'aws-ebs-csi-driver',
    'ebs.csi.eks.amazonaws.com': 'EKS Auto Mode',
    'efs.csi.aws.com': 'aws-efs-csi-driver',
    'fsx.csi.aws.com': 'aws-fsx-csi-driver',
    's3.csi.aws.com': 'aws-mountpoint-s3-csi-driver',
    // In-tree names, which Kubernetes has redirected to the drivers since 1.23.
    'kubernetes.io/aws-ebs': 'aws-ebs-csi-driver',
};
/** Why claims of a target are not bound: its own if it is a claim, or else those that its pods wait for. */
function findClaimCauses(target, snapshot) {
    if (target.kind === 'PersistentVolumeClaim') {
        const found = (0,rollout_status/* findTarget */.FB)(snapshot.claims, target);
        return found === undefined ? [] : findClaimCause(target, found, snapshot);
    }
    const names = new Set((0,owners/* findCurrentPods */.f6)(target, snapshot).flatMap(({ spec }) => (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? [])));
    return [...names].flatMap((name) => {
        const claim = (0,rollout_status/* findTarget */.FB)(snapshot.claims, { ...target, name });
        return claim === undefined || claim.status?.phase === 'Bound' ? [] : findClaimCause(target, claim, snapshot);
    });
}
function findClaimCause(target, claim, { events }) {
    const own = events.filter(({ involvedObject }) => involvedObject?.uid === claim.metadata.uid);
    const failed = findLatestEvent(own, 'ProvisioningFailed') ?? findLatestEvent(own, 'FailedBinding');
    const external = findLatestEvent(own, 'ExternalProvisioning');
    const event = failed ?? external;
    if (event?.message === undefined)
        return [];
    const name = `persistentvolumeclaim/${claim.metadata.name}`;
    const where = target.kind === 'PersistentVolumeClaim' ? [name] : [`${target.kind.toLowerCase()}/${target.name}`, name];
    const driver = /provisioner '([^']+)'/.exec(event.message)?.[1];
    return [
        {
            ...{ kind: 'claim-pending', where, message: event.message, pod: undefined, container: undefined },
            // A driver that is merely slow says so in the same words as one that is missing.
            verdict: failed === undefined ? 'waiting' : 'failing',
            attempt: describeAttempt(event),
            hint: describeClaimHint(claim, driver),
        },
    ];
}
function describeClaimHint({ spec, metadata }, driver) {
    const storageClass = spec?.storageClassName;
    const addOn = (0,records/* getOwn */.Ng)(addOns, driver ?? '');
    if (driver !== undefined) {
        const provider = addOn === undefined ? `Install the driver ${driver}` : `Install the add-on ${addOn}`;
        return `${provider}, or check that it is running: the claim ${metadata.name}, of storage class ${storageClass ?? 'none'}, waits for the driver ${driver}.`;
    }
    if (storageClass === undefined || storageClass === '')
        return `The claim ${metadata.name} names no storage class and the cluster has no default one: set storageClassName, or mark a class as default (kubectl get storageclass). On EKS the add-on aws-ebs-csi-driver creates the volumes of such classes.`;
    return `The claim ${metadata.name} asks for the storage class ${storageClass}: check it with kubectl get storageclass ${storageClass}, and that the add-on of its driver is installed, such as aws-ebs-csi-driver.`;
}

// EXTERNAL MODULE: ./src/rollout/custom-status.js
var custom_status = __webpack_require__(35346);
;// CONCATENATED MODULE: ./src/rollout/diagnose.js





/** Why a target is not ready, the worst causes first; empty if it is ready, or if nothing is wrong so far. */
function diagnoseTarget(target, whole, { now, since, operatorSecrets = [], existingUids = noUids }) {
    const snapshot = withoutOldJobs(target, whole, since);
    if ((0,rollout_status/* readRolloutStatus */.iI)(target, snapshot).ready)
        return [];
    const own = [
        ...findControllerCauses(target, snapshot, (controller) => existingUids.has(controller.metadata.uid ?? '') || isOlder(controller, since)),
        ...findJobCauses(target, snapshot),
        ...findClaimCauses(target, snapshot),
        ...findWaitingCauses(target, snapshot),
    ].map((cause) => withNamespace(cause, target));
    const ofPods = (0,owners/* findCurrentPods */.f6)(target, snapshot)
        .filter((pod) => !(0,rollout_status/* isPodReady */.Ft)(pod))
        .flatMap((pod) => findPodCauses(pod, listEventsAbout(pod, snapshot), { now, operatorSecrets }).map((cause) => ({
        ...cause,
        verdict: existingUids.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? 'waiting' : cause.verdict,
        where: [
            formatTarget(target),
            `pod ${pod.metadata.name}`,
            ...(cause.container ? [`container ${cause.container}`] : []),
        ],
        pod: pod.metadata.name,
        ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
    })));
    // The claim says more than the pod that waits for it.
    const isExplained = own.some(({ kind }) => kind === 'claim-pending');
    const ofOther = isExplained ? ofPods.filter(({ kind }) => kind !== 'claim-pending') : ofPods;
    // A failed Job only reports that it failed; its pod reports why.
    const causes = target.kind === 'Job' ? withReason(own, ofOther) : [...own, ...ofOther];
    return causes.toSorted(compareSeverity);
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
/** `deployment/app`, `deployment/agent in agents` */
function formatTarget({ kind, name, namespace, elsewhere }) {
    return `${kind.toLowerCase()}/${name}${elsewhere === true && namespace !== undefined ? ` in ${namespace}` : ''}`;
}
function withNamespace(cause, { namespace }) {
    return namespace === undefined ? cause : { ...cause, namespace };
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
    const event = findLatestEvent(listEventsAbout(controller, snapshot), 'FailedCreate');
    const message = failed?.message ?? event?.message;
    const pods = (0,owners/* findCurrentPods */.f6)(target, snapshot).length;
    // The event outlives its cause: if there are pods, the controller has succeeded since.
    if (message === undefined || (failed === undefined && pods > 0))
        return [];
    // A new quota is not counted yet, and refuses everything until it is.
    const uncounted = /status unknown for quota/i.test(message);
    const replaced = target.kind === 'Deployment' && isOld(controller);
    const verdict = uncounted || replaced ? 'waiting' : 'failing';
    const attempts = event === undefined ? {} : { attempt: describeAttempt(event) };
    return [{ ...createTargetCause(target, { kind: readRefusalKind(message), verdict, message }), ...attempts }];
}
function readRefusalKind(message) {
    if (/being terminated|because it is being deleted/i.test(message))
        return 'namespace-deleted';
    if (/quota/i.test(message))
        return 'quota-exceeded';
    return /failed calling webhook/i.test(message) ? 'webhook-unreachable' : 'admission-refused';
}
/** A cause that lies in the target itself, not in one of its pods. */
function createTargetCause(target, cause) {
    return { ...cause, where: [formatTarget(target)], pod: undefined, container: undefined };
}
function findPodController(target, snapshot) {
    if ((0,rollout_status/* isCustom */.Kj)(target))
        return undefined;
    switch (target.kind) {
        case 'Deployment':
            return (0,owners/* findNewestReplicaSet */.Az)(target, snapshot);
        case 'StatefulSet':
            return (0,rollout_status/* findTarget */.FB)(snapshot.statefulSets, target);
        case 'DaemonSet':
            return (0,rollout_status/* findTarget */.FB)(snapshot.daemonSets, target);
        case 'Job':
            return (0,rollout_status/* findTarget */.FB)(snapshot.jobs, target);
        case 'PersistentVolumeClaim':
        case 'Service':
        case 'Pod':
            return undefined;
    }
}
function findJobCauses(target, { jobs }) {
    if (target.kind !== 'Job')
        return [];
    const failed = (0,rollout_status/* findTarget */.FB)(jobs, target)?.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
    if (failed === undefined)
        return [];
    const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ');
    return [createTargetCause(target, { kind: 'job-failed', verdict: 'incurable', message })];
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
/** Load balancers and custom resources are explained by their own events and conditions. */
function findWaitingCauses(target, snapshot) {
    if ((0,rollout_status/* isCustom */.Kj)(target)) {
        const { apiVersion } = target;
        const found = (0,rollout_status/* findTarget */.FB)(snapshot.customs.filter((object) => object.kind === target.kind && object.apiVersion === apiVersion), target);
        const status = found === undefined ? undefined : (0,custom_status/* readCustomStatus */.kH)(found, target.namespace ?? '');
        if (status === undefined || status.ready)
            return [];
        const verdict = status.failed === true ? 'failing' : 'waiting';
        const message = status.reason ?? status.summary;
        return [createTargetCause(target, { kind: 'resource-not-ready', verdict, message })];
    }
    const service = target.kind === 'Service' ? (0,rollout_status/* findTarget */.FB)(snapshot.services, target) : undefined;
    if (service === undefined)
        return [];
    const warnings = listEventsAbout(service, snapshot).filter(({ type }) => type === 'Warning');
    const message = warnings.toSorted((one, other) => describeEventTime(other).localeCompare(describeEventTime(one)))[0]?.message ??
        'no controller has assigned it a load balancer';
    return [createTargetCause(target, { kind: 'load-balancer-pending', verdict: 'waiting', message })];
}
function describeEventTime({ lastTimestamp, eventTime, metadata }) {
    return lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? '';
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

/***/ 76796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ findNewestReplicaSet),
/* harmony export */   f6: () => (/* binding */ findCurrentPods),
/* harmony export */   zB: () => (/* binding */ findEndingPods)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61230);


/** The pods of a target's current revision. Pods of an old one are being removed and say nothing about the new one. */
function findCurrentPods(target, snapshot) {
    const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    if ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return [];
    switch (target.kind) {
        case 'Deployment': {
            const set = findNewestReplicaSet(target, snapshot);
            return set === undefined ? [] : selectOwned(alive, set);
        }
        case 'StatefulSet': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.statefulSets, target);
            if (found === undefined)
                return [];
            const { updateRevision } = found.status ?? {};
            return selectOwned(alive, found).filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision);
        }
        case 'DaemonSet': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.daemonSets, target);
            return found === undefined ? [] : selectNewestRevision(selectOwned(alive, found));
        }
        case 'Job': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.jobs, target);
            return found === undefined ? [] : selectOwned(alive, found);
        }
        case 'Pod': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(alive, target);
            return found === undefined ? [] : [found];
        }
        case 'PersistentVolumeClaim':
        case 'Service':
            return [];
    }
}
/** The pods of a target that are being deleted, of any revision: they still hold their room, ports and volumes. */
function findEndingPods(target, snapshot) {
    const ending = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
    if (ending.length === 0 || (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return [];
    return findOwners(target, snapshot).flatMap((owner) => selectOwned(ending, owner));
}
function findOwners(target, snapshot) {
    const deployment = target.kind === 'Deployment' ? (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.deployments, target) : undefined;
    if (deployment !== undefined)
        return selectOwned(snapshot.replicaSets, deployment);
    const collections = { StatefulSet: snapshot.statefulSets, DaemonSet: snapshot.daemonSets, Job: snapshot.jobs };
    const objects = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(collections, target.kind) ?? [];
    return [(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(objects, target)].filter((found) => found !== undefined);
}
/** The ReplicaSet of a Deployment with the highest revision, as recorded by the controller. */
function findNewestReplicaSet(target, snapshot) {
    const deployment = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.deployments, target);
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


/***/ }),

/***/ 80902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ createStatusLogger),
/* harmony export */   dK: () => (/* binding */ renderStatusTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   y8: () => (/* binding */ logEvidence)
/* harmony export */ });
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54482);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72024);


/** Logs one live line per object, updated with every change: what is awaited, since when, and when it would end the deploy. */
function createStatusLogger(log) {
    const lines = new Map();
    const reasons = new Map();
    return ({ target, summary, ready }, cause, now) => {
        const name = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P4)(target);
        const line = lines.get(name) ?? log.progress(name);
        lines.set(name, line);
        if (ready || cause === undefined) {
            line.update({ state: summary });
            return;
        }
        // The reason is part of the state: it is news even if the status stays the same.
        // Between attempts the cluster words the same cause in other ways, which is no news.
        const { kind, message } = cause;
        const last = reasons.get(name);
        const why = last?.kind === kind ? last : { kind, text: `${kind}: ${message.split('\n', 1)[0] ?? ''}` };
        reasons.set(name, why);
        line.update({ state: `${summary}  ${why.text}`, detail: describeWaiting(cause, now) });
    };
}
/** `for 12s, ends the deploy in 48s unless it is cured` */
function describeWaiting({ since, endsAt, heldBy, isFatal }, now) {
    const toSeconds = (ms) => `${Math.max(0, Math.round(ms / 1000))}s`;
    const age = now - since < 1000 ? [] : [`for ${toSeconds(now - since)}`];
    if (isFatal)
        return [...age, 'ends the deploy'].join(', ');
    if (heldBy !== undefined)
        return [...age, `waiting: ${heldBy}`].join(', ');
    if (endsAt === undefined)
        return [...age, 'waiting until the timeout'].join(', ');
    const left = endsAt > now ? `in ${toSeconds(endsAt - now)}` : 'with the next failed attempt';
    return [...age, `ends the deploy ${left} unless it is cured`].join(', ');
}
/** Logs evidence in collapsed groups. */
async function logEvidence({ logs, events }, log) {
    for (const { title, text } of logs) {
        await log.group(`Log of ${title}`, () => {
            for (const line of text.split('\n'))
                log.line(line);
            return Promise.resolve();
        });
    }
    if (events.length === 0)
        return;
    await log.group('Events', () => {
        for (const event of events)
            log.line(event);
        return Promise.resolve();
    });
}
/** Evidence for the summary. */
function renderEvidence({ logs, events }) {
    return [
        ...logs.map(({ title, text }) => ({
            kind: 'details',
            title: `Log of ${title}`,
            body: [{ kind: 'code', text, language: 'text' }],
            open: true,
        })),
        ...(events.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'Events',
                    body: [{ kind: 'code', text: events.join('\n'), language: 'text' }],
                },
            ]),
    ];
}
function renderStatusTable(statuses) {
    if (statuses.length === 0)
        return [];
    return [
        {
            kind: 'table',
            header: ['object', 'status'],
            rows: statuses.map(({ target, summary, ready, reason }) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCode */ .P_)((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P4)(target)),
                `${ready ? '' : '❌ '}${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)([summary, ...(reason === undefined ? [] : [reason])].join(' · '))}`,
            ]),
        },
    ];
}


/***/ })

};
