export const id = 2125;
export const ids = [2125,4439];
export const modules = {

/***/ 54439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ history_history),
  minuteOf: () => (/* binding */ minuteOf),
  revisionOutputs: () => (/* binding */ revisionOutputs),
  timeOf: () => (/* binding */ timeOf)
});

// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/release/images.js

/** Images of the containers that a revision asks for, as they are named there, without repetition. */
async function imagesOf({ manifest = '' }) {
    const pods = (await (0,release_manifest/* objectsIn */.Q)(manifest)).flatMap((object) => podTemplatesIn(object.spec));
    const images = pods.flatMap(({ initContainers = [], containers = [] }) => [...initContainers, ...containers].map(({ image }) => image));
    return [...new Set(images.filter((image) => typeof image === 'string'))];
}
/** A pod's own spec, the template of a workload, or that of the jobs of a CronJob. */
function podTemplatesIn(spec) {
    if (typeof spec !== 'object' || spec === null)
        return [];
    if ('jobTemplate' in spec)
        return podTemplatesIn(spec.jobTemplate?.spec);
    if ('template' in spec)
        return podTemplatesIn(spec.template?.spec);
    return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : [];
}

// EXTERNAL MODULE: ./src/helm/report/table.js
var report_table = __webpack_require__(84528);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/history.js



/** Shows the revisions that the cluster keeps. */
async function history_history({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,release_history/* readHistory */.Lu)(client, target, cluster);
    const table = tableOf(revisions);
    context.log.line(`${release} in ${namespace} of ${cluster}`);
    for (const line of (0,report_table/* tableLines */.o)(table))
        context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `History of ${release} in ${namespace}` }, (0,report_table/* tableBlock */.w)(table));
    return { ...revisionOutputs(revisions), changed: false, history: await Promise.all(revisions.map(entryOf)) };
}
/** What the outputs say of a release: the newest revision, and the last one that was deployed before it. */
function revisionOutputs([newest, ...older]) {
    if (newest === undefined)
        return {};
    const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    return {
        revision: newest.version,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: newest.info.status,
    };
}
function tableOf(revisions) {
    return {
        header: ['revision', 'status', 'deployed', 'chart', 'app', 'description'],
        rows: revisions.map((release) => [
            String(release.version),
            release.info.status,
            timeOf(release),
            (0,release_history/* chartOf */.IS)(release),
            release.chart?.metadata?.appVersion ?? '',
            // Of a failure Helm writes all that it knows, in lines.
            release.info.description?.replaceAll(/\s+/g, ' ').trim() ?? '',
        ]),
    };
}
/** `2026-12-01 10:04 UTC` */
function timeOf(release) {
    const time = (0,release_history/* deployedAt */.av)(release);
    return time === undefined ? '' : minuteOf(time);
}
function minuteOf(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
async function entryOf(release) {
    const { name, version, appVersion } = release.chart?.metadata ?? {};
    return {
        revision: release.version,
        status: release.info.status,
        deployed: (0,release_history/* deployedAt */.av)(release)?.toISOString(),
        chart: name,
        'chart-version': version,
        'app-version': appVersion,
        images: await imagesOf(release),
        description: release.info.description,
    };
}


/***/ }),

/***/ 22125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80527);
/* harmony import */ var _helm_report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84528);
/* harmony import */ var _helm_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78640);
/* harmony import */ var _helm_rollout_observe_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37551);
/* harmony import */ var _helm_rollout_standing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32035);
/* harmony import */ var _helm_rollout_targets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34351);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54439);







/** Shows what stands: the newest revision, and how ready its objects are. */
async function status({ context, target }) {
    const { release, namespace, cluster, client } = target;
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .readHistory */ .Lu)(client, target, cluster);
    const [newest] = revisions;
    const [targets, snapshot] = await Promise.all([(0,_helm_rollout_targets_js__WEBPACK_IMPORTED_MODULE_4__/* .targetsOf */ .Q)(newest), look(client, namespace)]);
    // Of hooks nothing has to be left.
    const objects = targets.filter(({ role }) => role === 'release').map((one) => seen(one, snapshot));
    const headline = `${release} in ${namespace} of ${cluster}: ${sentenceOf(newest)}`;
    const table = tableOf(objects);
    context.log.line(headline);
    if (objects.length > 0)
        for (const line of (0,_helm_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableLines */ .o)(table))
            context.log.line(line);
    context.summary.add({ kind: 'heading', level: 3, text: `Status of ${release} in ${namespace}` }, { kind: 'paragraph', text: `${sentenceOf(newest)}.` }, ...(objects.length === 0 ? [] : [(0,_helm_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableBlock */ .w)(table)]));
    return { ...(0,_history_js__WEBPACK_IMPORTED_MODULE_3__.revisionOutputs)(revisions), changed: false };
}
async function look(client, namespace) {
    const ended = new AbortController();
    try {
        const observation = (0,_helm_rollout_observe_js__WEBPACK_IMPORTED_MODULE_2__/* .observe */ .l)({ client, namespace, signal: ended.signal, onChange: () => undefined });
        await observation.listed;
        return observation.snapshot();
    }
    finally {
        ended.abort();
    }
}
/** Without a rollout there are no pods of before: whatever is seen belongs to what stands. */
function seen(target, snapshot) {
    const [cause] = (0,_helm_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnose */ .h)(target, snapshot, { now: new Date(), since: new Date(0) });
    return { standing: (0,_helm_rollout_standing_js__WEBPACK_IMPORTED_MODULE_6__/* .standingOf */ .Y)(target, snapshot), cause };
}
function sentenceOf(release) {
    const chart = (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .chartOf */ .IS)(release);
    return [
        `revision ${release.version} ${release.info.status}`,
        ...((0,_history_js__WEBPACK_IMPORTED_MODULE_3__.timeOf)(release) === '' ? [] : [(0,_history_js__WEBPACK_IMPORTED_MODULE_3__.timeOf)(release)]),
        ...(chart === '' ? [] : [chart]),
    ].join(' · ');
}
function tableOf(objects) {
    return {
        header: ['object', 'standing', 'why'],
        rows: objects.map(({ standing, cause }) => [
            (0,_helm_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .G)(standing.target),
            standing.ready ? `ready, ${standing.words}` : standing.words,
            cause === undefined ? '' : [`${cause.kind}: ${cause.where.slice(1).join(' → ')}`, cause.message].join('  '),
        ]),
    };
}


/***/ }),

/***/ 80527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ chartOf),
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   av: () => (/* binding */ deployedAt),
/* harmony export */   uh: () => (/* binding */ releaseNames),
/* harmony export */   wV: () => (/* binding */ rollbackRevision)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61446);


/**
 * @param cluster for people
 * @throws ActionError `release-not-found` with the releases that there are, KubernetesError
 */
async function readHistory(client, { release, namespace }, cluster) {
    const [newest, ...older] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    if (newest !== undefined)
        return [newest, ...older];
    const [here, elsewhere] = await Promise.all([
        releaseNames(client, namespace),
        placesOf(client, release).catch(() => []),
    ]);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `there is no release ${release} in namespace ${namespace} of ${cluster}`, {
        details: [
            here.length === 0 ? `namespace ${namespace} has no releases` : `namespace ${namespace} has ${here.join(', ')}`,
            ...(elsewhere.length === 0 ? [] : [`${release} is in namespace ${elsewhere.join(', ')}`]),
        ],
        hint: 'Correct release or namespace; a preview has the suffix -pr-<number> on both, which the input preview adds.',
    });
}
/** The last revision of each release is enough: each status but `superseded` has one. */
const live = 'status notin (superseded,uninstalled)';
const listLimit = 250;
/** The releases in a namespace. */
async function releaseNames(client, namespace) {
    const { items } = await client.get((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releasesPath */ .a4)(namespace), {
        labelSelector: `owner=helm,${live}`,
        limit: listLimit,
    });
    return distinct(items.map(({ metadata }) => metadata.labels?.name));
}
/** Needs the right to list Secrets everywhere, which few callers have. */
async function placesOf(client, release) {
    const { items } = await client.get('/api/v1/secrets', {
        labelSelector: `owner=helm,name=${release},${live}`,
        limit: listLimit,
    });
    return distinct(items.map(({ metadata }) => metadata.namespace));
}
function distinct(names) {
    return [...new Set(names.flatMap((name) => name ?? []))].toSorted();
}
/** `app 1.4.2`, as people name a chart. */
function chartOf({ chart }) {
    const { name = '', version = '' } = chart?.metadata ?? {};
    return [name, version].filter(Boolean).join(' ');
}
/** When it was put in place; undefined where Helm did not write it down. */
function deployedAt({ info }) {
    const time = new Date(info.last_deployed ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}
/**
 * The revision to go back to: the one that is asked for, or the last that was deployed before the newest. A newest one that
 * failed or hangs has replaced nothing, so that the one before it is `deployed` still.
 * @throws ActionError `release-not-found` where there is none, with the revisions that there are
 */
function rollbackRevision([newest, ...older], asked) {
    const found = asked === undefined
        ? older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
        : [newest, ...older].find(({ version }) => version === asked);
    if (found !== undefined && found.info.status !== 'uninstalled')
        return found;
    const wanted = asked === undefined ? 'was deployed before' : `is revision ${asked}`;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `no revision of ${newest.name} ${wanted}, to go back to`, {
        details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
        hint: 'Name one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
    });
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsIn)
/* harmony export */ });
/** The objects of a manifest. Lists are opened; what is no object is left out, as Helm does. */
async function objectsIn(manifest) {
    const { parseAllDocuments } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const documents = parseAllDocuments(manifest, {
        // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without its times, and with octals of 1.2.
        version: '1.1',
        customTags: (tags) => [...tags.filter((tag) => !isTime(tag)), 'intOct'],
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return documents.flatMap((document) => opened(document.toJS({ maxAliasCount: 100 })));
}
function isTime(tag) {
    if (typeof tag === 'string')
        return /time/i.test(tag);
    return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME');
}
function opened(value) {
    if (typeof value !== 'object' || value === null || !('kind' in value))
        return [];
    if ('items' in value && Array.isArray(value.items))
        return value.items.flatMap(opened);
    return 'metadata' in value && typeof value.metadata === 'object' ? [value] : [];
}


/***/ }),

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ releaseSelector),
/* harmony export */   a4: () => (/* binding */ releasesPath),
/* harmony export */   o1: () => (/* binding */ decodeRelease),
/* harmony export */   sR: () => (/* binding */ encodeRelease),
/* harmony export */   tl: () => (/* binding */ readReleases)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/** Where Helm keeps releases (Helm, "Storage backends"): Secrets of this type, labelled with name, status and revision. */
function releasesPath(namespace) {
    return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
}
function releaseSelector(name) {
    return { labelSelector: `owner=helm,name=${name}` };
}
/**
 * All revisions that the cluster keeps of a release, the newest first; none where it was never installed.
 * @throws KubernetesError when Secrets may not be read
 */
async function readReleases(client, namespace, name) {
    const { items } = await client.get(releasesPath(namespace), releaseSelector(name));
    const releases = await Promise.all(items.map(decodeRelease));
    return releases.toSorted((one, other) => other.version - one.version);
}
const [zip, unzip] = [(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzip), (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)];
/** Helm's own objects are limited to 1 MiB in the cluster; unpacked they are some times that. */
const maxUnpackedBytes = 64 * 1024 * 1024;
/**
 * A release is JSON, compressed, in base64, and the data of a Secret is in base64 again (Helm, `pkg/storage/driver/util.go`).
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
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('release-unreadable', `the Secret ${metadata.name} holds no release that Helm wrote`, {
            cause,
        });
    }
}
/** The data of a Secret as `decodeRelease` reads it. What of a decoded release has no type here is kept as it was. */
async function encodeRelease(release) {
    // Labels are beside the data, not in it.
    const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64');
    return Buffer.from(packed, 'latin1').toString('base64');
}


/***/ }),

/***/ 84528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ tableLines),
/* harmony export */   w: () => (/* binding */ tableBlock)
/* harmony export */ });
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Aligned lines for a log. What is in the last column has the rest of the line for itself. */
function tableLines({ header, rows }) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
    return all.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function tableBlock({ header, rows }) {
    return { kind: 'table', header: header.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG), rows: rows.map((cells) => cells.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)) };
}


/***/ })

};
