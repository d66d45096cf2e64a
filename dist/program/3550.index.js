export const id = 3550;
export const ids = [3550];
export const modules = {

/***/ 13550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   history: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3315);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91919);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74064);




/** Lists the revisions that the cluster keeps. */
async function history({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const table = buildHistoryTable(revisions);
    context.log.line(`${release} in ${namespace} of ${cluster}`);
    for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .formatTextTable */ .D)(table))
        context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTextTable */ .K)(table));
    const entries = await Promise.all(revisions.map(toHistoryEntry));
    return { ...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .toRevisionOutputs */ .ps)(revisions), changed: false, history: entries };
}
function buildHistoryTable(revisions) {
    return {
        header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
        rows: revisions.map((release) => [
            String(release.version),
            release.info.status,
            (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDeployTime */ .E3)(release),
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
        images: await (0,_helm_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .listImages */ .v8)(release),
        description: release.info.description,
    };
}


/***/ }),

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
// EXTERNAL MODULE: ./src/helm/release/manifest.js + 1 modules
var manifest = __webpack_require__(3315);
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
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/report.js








/** Reports a successful deploy: summary, log and outputs. */
async function reportDeployment(run, statuses) {
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

/***/ 3315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v8: () => (/* binding */ listImages),
  EW: () => (/* binding */ listOperatorSecrets),
  KG: () => (/* binding */ listRolloutTargets),
  MB: () => (/* binding */ parseObjects)
});

;// CONCATENATED MODULE: ./src/rollout/model.js
const trackedKinds = ['Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'PersistentVolumeClaim'];

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/helm/release/manifest.js


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
    if (!(0,records/* isRecord */.u4)(value) || !('kind' in value))
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
    if (!(0,records/* isRecord */.u4)(spec))
        return [];
    if ('jobTemplate' in spec)
        return findPodSpecs(spec.jobTemplate?.spec);
    if ('template' in spec)
        return findPodSpecs(spec.template?.spec);
    return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : [];
}
/** Objects of a revision that take time to become ready, in the namespace of the release. */
async function listRolloutTargets({ manifest = '', hooks = [], namespace, }) {
    const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects));
    return [...selectTargets(own ?? [], namespace, 'release'), ...selectTargets(ofHooks.flat(), namespace, 'hook')];
}
function selectTargets(objects, namespace, role) {
    return objects.flatMap(({ kind = '', metadata }) => isTracked(kind) && (metadata.namespace ?? namespace) === namespace ? [{ kind, name: metadata.name, role }] : []);
}
function isTracked(kind) {
    return trackedKinds.includes(kind);
}
/** API groups of Kubernetes itself have no dot, or end like this. */
const builtInGroup = /^[^.]*$|[.]k8s[.]io$/;
/**
 * Names of Secrets that an operator creates from objects of the release: External Secrets (`spec.target.name`), cert-manager
 * (`spec.secretName`), Sealed Secrets (its own name). They appear later, and containers wait for them.
 */
async function listOperatorSecrets({ manifest = '' }) {
    return (await parseObjects(manifest)).flatMap(listSecretNames);
}
function listSecretNames(object) {
    const [group = ''] = (object.apiVersion ?? '').split('/');
    if (builtInGroup.test(group))
        return [];
    const { spec } = object;
    return [object.metadata.name, spec?.target?.name, spec?.secretName].filter((name) => typeof name === 'string');
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

/***/ 80902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ createStatusLogger),
/* harmony export */   dK: () => (/* binding */ renderStatusTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   y8: () => (/* binding */ logEvidence)
/* harmony export */ });
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Logs one live line per object, updated with every change. */
function createStatusLogger(log) {
    const lines = new Map();
    return ({ target, summary, ready }, cause) => {
        const name = `${target.kind.toLowerCase()}/${target.name}`;
        const line = lines.get(name) ?? log.progress(name);
        lines.set(name, line);
        const why = ready || cause === undefined ? undefined : `${cause.kind}: ${cause.message.split('\n', 1)[0] ?? ''}`;
        // The reason is part of the state: it is news even if the status stays the same.
        line.update({ state: why === undefined ? summary : `${summary}  ${why}` });
    };
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
            rows: statuses.map(({ target, summary, ready }) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCode */ .P_)(`${target.kind.toLowerCase()}/${target.name}`),
                `${ready ? '' : '❌ '}${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(summary)}`,
            ]),
        },
    ];
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
