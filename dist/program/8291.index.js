export const id = 8291;
export const ids = [8291];
export const modules = {

/***/ 79327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/helm/deploy/helm-failure.js + 1 modules
var helm_failure = __webpack_require__(81510);
// EXTERNAL MODULE: ./src/runner/markdown/text-table.js
var text_table = __webpack_require__(91919);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/helm/diff/object-tree.js

function isTreeMap(value) {
    return (0,records/* isRecord */.u4)(value);
}
function isTreeList(value) {
    return Array.isArray(value);
}
/** The value at a path; undefined if there is none. */
function getValueAt(tree, path) {
    let value = tree;
    for (const step of path)
        value = stepInto(value, step);
    return value;
}
function stepInto(value, step) {
    if (typeof step === 'string')
        return isTreeMap(value) ? (0,records/* getOwn */.Ng)(value, step) : undefined;
    if (!isTreeList(value))
        return undefined;
    return typeof step === 'number' ? value[step] : value.find((item) => hasMergeKey(item, step));
}
/** Whether a list item has these key values. A port without a protocol is TCP. */
function hasMergeKey(item, key) {
    return isTreeMap(item) && Object.entries(key).every(([name, value]) => (item[name] ?? keyDefaults[name]) === value);
}
const keyDefaults = { protocol: 'TCP' };
/** Display form: `spec.template.spec.containers[app].image`, `metadata.annotations["example.org/a"]`. */
function formatFieldPath(path) {
    const text = path.map((step) => {
        if (typeof step === 'string')
            return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
        return `[${typeof step === 'number' ? step : formatMergeKey(step)}]`;
    });
    return text.join('').replace(/^\./, '');
}
function formatMergeKey(key) {
    const entries = Object.entries(key).filter(([name, value]) => keyDefaults[name] !== value);
    return (entries.length === 0 ? Object.entries(key) : entries).map(([, value]) => value).join(',');
}

;// CONCATENATED MODULE: ./src/helm/diff/objects.js

function buildObjectKey({ group, kind, namespace = '', name }) {
    return [group, kind, namespace, name].join('/');
}
/** `Deployment/shop`; with the namespace if it differs from the release's. */
function formatObjectId({ kind, namespace, name }, ofRelease) {
    return namespace === undefined || namespace === ofRelease ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
/** What the server or Helm writes into every object; not part of its content. */
const administrative = new Set([
    ...['managedFields', 'uid', 'resourceVersion', 'generation', 'creationTimestamp', 'selfLink', 'ownerReferences'],
    ...['deletionTimestamp', 'deletionGracePeriodSeconds'],
]);
const administrativeAnnotations = new Set([
    'kubectl.kubernetes.io/last-applied-configuration',
    'meta.helm.sh/release-name',
    'meta.helm.sh/release-namespace',
    'deployment.kubernetes.io/revision',
]);
/** The content of an object: without status, administrative fields and nulls; a Secret's `stringData` merged into `data`. */
function extractContent(object) {
    const entries = Object.entries(withoutNulls(withMergedStringData(object))).filter(([name]) => name !== 'status');
    return Object.fromEntries(entries.map(([name, value]) => [name, name === 'metadata' && isTreeMap(value) ? cleanMetadata(value) : value]));
}
function cleanMetadata(metadata) {
    const kept = Object.entries(metadata).filter(([name]) => !administrative.has(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, name === 'annotations' && isTreeMap(value) ? cleanAnnotations(value) : value]));
}
function cleanAnnotations(annotations) {
    return Object.fromEntries(Object.entries(annotations).filter(([name]) => !administrativeAnnotations.has(name)));
}
/** `stringData` is write-only; the server merges it into `data`. Data is compared without line breaks. */
function withMergedStringData(object) {
    if (object.kind !== 'Secret' || object.apiVersion !== 'v1')
        return object;
    const { stringData, ...rest } = object;
    const data = isTreeMap(object.data) ? object.data : {};
    const texts = isTreeMap(stringData) ? stringData : {};
    if (Object.keys(data).length + Object.keys(texts).length === 0)
        return rest;
    const toText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    return {
        ...rest,
        data: Object.fromEntries([
            ...Object.entries(data).map(([name, value]) => [name, toText(value).replaceAll(/\s/g, '')]),
            ...Object.entries(texts).map(([name, value]) => [name, Buffer.from(toText(value)).toString('base64')]),
        ]),
    };
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isTreeMap(value))
        return value;
    const kept = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]));
}

;// CONCATENATED MODULE: ./src/helm/diff/format.js

/** `1 to create, 2 to change, 1 to delete · 3 changed by hand`; `no changes` if a deploy does nothing. */
function summarizeDiff({ objects }) {
    const counted = ['create', 'change', 'delete'].flatMap((action) => {
        const count = objects.filter((object) => object.action === action).length;
        return count === 0 ? [] : [`${count} to ${action}`];
    });
    const drifted = objects.filter(({ drift, missing }) => drift.length > 0 || missing).length;
    const failing = objects.some(({ changes }) => changes.some(isRefused));
    return [
        counted.length === 0 ? 'no changes' : counted.join(', '),
        ...(failing ? ['the deploy will fail'] : []),
        ...(drifted === 0 ? [] : [`${drifted} changed by hand`]),
    ].join(' · ');
}
/** Whether a deploy would change anything. */
function hasChanges({ objects }) {
    return objects.some(({ action }) => action !== 'none');
}
function isRefused({ immutable, conflict }) {
    return immutable || conflict !== undefined;
}
const signs = { create: '+', change: '~', delete: '-', keep: '=', none: ' ' };
function selectSign({ action }) {
    return signs[action];
}
function formatObjectInDiff(diff, object) {
    return formatObjectId(object, diff.namespace);
}
const fieldsAtMost = 4;
/** What matters about an object besides its name: changed fields, and the effect on pods. */
function describeObject(object) {
    const { action, changes, pods, missing, unreadable, role } = object;
    const fields = changes.map(({ path }) => shortenPath(path));
    const more = fields.length - fieldsAtMost;
    return [
        ...(role === 'hook' ? ['hook'] : []),
        ...(pods.kind === 'restart' ? ['restarts pods'] : []),
        ...(pods.kind === 'stale' ? [`${pods.workloads.join(', ')} reads it only when its pods start`] : []),
        ...(missing ? ['was deleted by hand'] : []),
        ...(action === 'keep' ? ['no longer in the chart, stays in the cluster (resource policy)'] : []),
        ...(unreadable === undefined ? [] : [`${unreadable}: compared with the deployed revision`]),
        ...(action === 'delete' && hasData(object) ? ['data may be lost'] : []),
        ...(fields.length === 0
            ? []
            : [[...fields.slice(0, fieldsAtMost), ...(more > 0 ? [`${more} more`] : [])].join(', ')]),
    ].join(' · ');
}
function hasData({ kind }) {
    return ['PersistentVolumeClaim', 'StatefulSet', 'Namespace'].includes(kind);
}
/** Drops the obvious beginning of a path. */
function shortenPath(path) {
    return path.replace(/^spec\.template\.(spec\.)?/, '').replace(/^(metadata|spec)\./, '');
}
const longestValue = 60;
/** A value on one line. */
function formatTreeValue(value) {
    if (value === undefined)
        return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}
function formatWriter({ by }) {
    if (by === undefined)
        return '';
    return by.time === undefined ? by.name : `${by.name}, ${by.time.slice(0, 16).replace('T', ' ')} UTC`;
}
const driftOutcomeTexts = {
    overwritten: 'overwrites it',
    conflict: 'fails there',
    wanted: 'sets the same',
    stays: 'leaves it',
};

;// CONCATENATED MODULE: ./src/helm/diff/log.js


/** Logs the diff: one line per object, full diffs in groups, and the result at the end. */
async function logDiff(diff, log) {
    const { objects } = diff;
    const width = Math.max(0, ...objects.map((object) => formatObjectInDiff(diff, object).length));
    for (const object of objects.filter(({ action }) => action !== 'none')) {
        log.line(`${selectSign(object)} ${formatObjectInDiff(diff, object).padEnd(width)}  ${describeObject(object)}`.trimEnd());
    }
    for (const object of objects) {
        for (const { path, immutable, conflict } of object.changes.filter(isRefused)) {
            const why = immutable ? 'the field is immutable' : `written by ${formatWriter({ by: conflict })}`;
            log.warning(`${formatObjectInDiff(diff, object)}: a deploy will fail at ${path}: ${why}`);
        }
    }
    const drift = objects.flatMap((object) => object.drift.map((one) => ({ object: formatObjectInDiff(diff, object), ...one })));
    if (drift.length > 0) {
        log.line('changed by hand since the last deploy:');
        const rows = drift.map((one) => [
            ...[one.object, one.path, formatTreeValue(one.deployed), formatTreeValue(one.live), formatWriter(one)],
            driftOutcomeTexts[one.outcome],
        ]);
        const header = ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy'];
        for (const line of (0,text_table/* formatTextTable */.D)({ header, rows }))
            log.line(`  ${line}`);
    }
    for (const object of objects.filter((one) => one.diff !== '')) {
        await log.group(`${selectSign(object)} ${formatObjectInDiff(diff, object)}`, () => {
            log.line(object.diff.trimEnd());
            return Promise.resolve();
        });
    }
    log.line(`${diff.release} in ${diff.namespace}: ${summarizeDiff(diff)}`);
}

// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/helm/diff/markdown.js


/** For the summary and the sticky comment: the result first, then failing and deleted objects, full diffs last and collapsed. */
function renderDiff(subject, diff) {
    const title = {
        kind: 'heading',
        level: 3,
        text: (0,markdown_text/* escapeInline */.VV)(`${subject.place}: ${diff.release}: ${summarizeDiff(diff)}`),
    };
    if (diff.objects.length === 0)
        return [title, renderFooter(subject, diff)];
    return [
        title,
        ...renderRefusals(diff),
        ...renderObjectTable(diff),
        ...renderDriftTable(diff),
        ...subject.notes.map((text) => ({ kind: 'paragraph', text: (0,markdown_text/* escapeInline */.VV)(text) })),
        ...renderDetails(diff),
        renderFooter(subject, diff),
    ];
}
function renderRefusals(diff) {
    const refused = diff.objects.flatMap((object) => object.changes
        .filter(isRefused)
        .map((change) => [(0,markdown_text/* formatCode */.P_)(formatObjectInDiff(diff, object)), (0,markdown_text/* formatCode */.P_)(change.path), explainRefusal(change)]));
    if (refused.length === 0)
        return [];
    const what = refused.length === 1 ? 'one change' : `${refused.length} changes`;
    return [
        { kind: 'paragraph', text: `❌ **The cluster will refuse ${what}, and the deploy will fail**` },
        { kind: 'table', header: ['object', 'field', 'why, and what to do'], rows: refused.slice(0, rowsAtMost) },
        ...renderOmission(refused.length),
    ];
}
function explainRefusal({ immutable, conflict, path }) {
    if (immutable)
        return 'the field is immutable: rename the object, or delete it in a maintenance window';
    const who = conflict === undefined ? 'another' : formatWriter({ by: conflict });
    const instead = path === 'spec.replicas' ? 'leave replicas out of the chart' : 'undo that';
    return (0,markdown_text/* escapeInline */.VV)(`written by ${who}: ${instead}, or take it over once with extra-args: --force-conflicts`);
}
/** Nobody reads more rows; the file has them all. */
const rowsAtMost = 100;
function renderOmission(count) {
    if (count <= rowsAtMost)
        return [];
    return [{ kind: 'paragraph', text: `… ${count - rowsAtMost} more in the file of \`diff-path\`.` }];
}
const actionTexts = { create: 'create', change: 'change', delete: '**delete**', keep: 'keep', none: '' };
function renderObjectTable(diff) {
    const shown = diff.objects.filter(({ action }) => action !== 'none');
    if (shown.length === 0)
        return [];
    const rows = shown.map((object) => [
        actionTexts[object.action],
        (0,markdown_text/* formatCode */.P_)(formatObjectInDiff(diff, object)),
        (0,markdown_text/* escapeInline */.VV)(describeObject(object)),
    ]);
    return [
        { kind: 'table', header: ['', 'object', ''], rows: rows.slice(0, rowsAtMost) },
        ...renderOmission(rows.length),
    ];
}
function renderDriftTable(diff) {
    const rows = diff.objects.flatMap((object) => object.drift.map((drift) => [
        (0,markdown_text/* formatCode */.P_)(formatObjectInDiff(diff, object)),
        (0,markdown_text/* formatCode */.P_)(drift.path),
        (0,markdown_text/* formatCode */.P_)(formatTreeValue(drift.deployed)),
        (0,markdown_text/* formatCode */.P_)(formatTreeValue(drift.live)),
        (0,markdown_text/* escapeInline */.VV)(formatWriter(drift)),
        driftOutcomeTexts[drift.outcome],
    ]));
    if (rows.length === 0)
        return [];
    return [
        { kind: 'paragraph', text: '⚠️ **Changed by hand since the last deploy**' },
        {
            kind: 'table',
            header: ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy'],
            rows: rows.slice(0, rowsAtMost),
        },
        ...renderOmission(rows.length),
    ];
}
function renderDetails(diff) {
    return diff.objects
        .filter((object) => object.diff !== '')
        .map((object) => ({ kind: 'details', title: formatDetailsTitle(diff, object), body: [renderUnifiedDiff(object)] }));
}
function formatDetailsTitle(diff, object) {
    const lines = object.diff.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line));
    const countLines = (start) => lines.filter((line) => line.startsWith(start)).length;
    return `${formatObjectInDiff(diff, object)} +${countLines('+')} -${countLines('-')}`;
}
/** Without the two lines of file names, which are in the title. */
function renderUnifiedDiff({ diff }) {
    return { kind: 'code', language: 'diff', text: diff.split('\n').slice(2).join('\n') };
}
function renderFooter({ cluster, commit, runUrl }, diff) {
    const { before, after } = diff.chart;
    const parts = [
        `${(0,markdown_text/* formatCode */.P_)(diff.release)} in ${(0,markdown_text/* formatCode */.P_)(diff.namespace)} of ${(0,markdown_text/* formatCode */.P_)(cluster)}`,
        diff.revision === undefined ? 'first install' : `revision ${diff.revision}`,
        before === undefined || before === after ? (0,markdown_text/* formatCode */.P_)(after) : `${(0,markdown_text/* formatCode */.P_)(before)} → ${(0,markdown_text/* formatCode */.P_)(after)}`,
        ...(diff.unchanged === 0 ? [] : [`${diff.unchanged} unchanged`]),
        ...(commit === undefined ? [] : [`commit ${(0,markdown_text/* formatCode */.P_)(commit.slice(0, 7))}`]),
        ...(runUrl === undefined ? [] : [(0,markdown_text/* formatLink */.u3)('run and summary', runUrl)]),
    ];
    return { kind: 'paragraph', text: parts.join(' · ') };
}

// EXTERNAL MODULE: ./src/kubernetes/discovery.js
var discovery = __webpack_require__(90179);
// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/diff/merge-keys.js


/**
 * Lists whose items Kubernetes identifies by keys instead of position: per field, the names of the key fields; the first set
 * that all items have applies (API reference, `x-kubernetes-list-map-keys` and `patchMergeKey`).
 */
const keysOfLists = {
    containers: [['name']],
    initContainers: [['name']],
    ephemeralContainers: [['name']],
    env: [['name']],
    volumes: [['name']],
    volumeMounts: [['mountPath']],
    volumeDevices: [['devicePath']],
    ports: [
        ['containerPort', 'protocol'],
        ['port', 'protocol'],
    ],
    imagePullSecrets: [['name']],
    secrets: [['name']],
    hostAliases: [['ip']],
    topologySpreadConstraints: [['topologyKey', 'whenUnsatisfiable']],
    resourceClaims: [['name']],
    schedulingGates: [['name']],
    webhooks: [['name']],
    matchConditions: [['name']],
};
/** The keys of all items, in order; undefined if items are identified by position. */
function findMergeKeys(field, items) {
    const candidates = field === undefined ? undefined : (0,records/* getOwn */.Ng)(keysOfLists, field);
    for (const names of candidates ?? []) {
        const keys = items.map((item) => readMergeKey(item, names));
        if (!keys.every((key) => key !== undefined))
            continue;
        // Duplicate variables are allowed; then their order decides which one counts.
        const distinct = new Set(keys.map((key) => JSON.stringify(key)));
        return distinct.size === keys.length ? keys : undefined;
    }
    return undefined;
}
function readMergeKey(item, names) {
    if (!isTreeMap(item))
        return undefined;
    const entries = names.map((name) => [name, item[name] ?? keyDefaults[name]]);
    return entries.every(([, value]) => typeof value === 'string' || typeof value === 'number')
        ? Object.fromEntries(entries)
        : undefined;
}

;// CONCATENATED MODULE: ./src/helm/diff/quantity.js
/** Fields whose values are quantities, which the server may reformat (API reference, `Quantity`). */
const holders = new Set([
    ...['requests', 'limits', 'hard', 'capacity', 'sizeLimit', 'divisor', 'averageValue', 'overhead'],
    ...['default', 'defaultRequest', 'min', 'max', 'maxLimitRequestRatio', 'target'],
]);
function isSameQuantity(path, one, other) {
    if (!path.some((step) => typeof step === 'string' && holders.has(step)))
        return false;
    const [first, second] = [parseQuantity(one), parseQuantity(other)];
    return first !== undefined && first === second;
}
const factors = {
    ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
    ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};
function parseQuantity(value) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    const [, digits, suffix = ''] = /^([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(text) ?? [];
    const number = Number(digits) * (factors[suffix] ?? Number.NaN);
    // Rounded, so that 0.1 and 100m are equal in spite of floating point.
    return Number.isFinite(number) ? Number(number.toPrecision(12)) : undefined;
}

;// CONCATENATED MODULE: ./src/helm/diff/compare.js




/** What applying would change, by the rules of Helm and the API server: three sides, field by field. */
function compareTrees(sides) {
    return compareAt([], sides);
}
const nothing = { before: undefined, after: undefined, differences: [] };
function compareAt(path, sides) {
    const { wanted, deployed, live } = sides;
    if (wanted === undefined)
        return compareRemoved(path, deployed, live);
    if (live === undefined)
        return isEmpty(wanted) ? createEqual(wanted) : createDifference(path, undefined, wanted);
    if (isTreeMap(wanted) && isTreeMap(live))
        return compareMaps(path, wanted, isTreeMap(deployed) ? deployed : {}, live);
    if (isTreeList(wanted) && isTreeList(live))
        return compareLists(path, wanted, isTreeList(deployed) ? deployed : [], live);
    return isSameValue(path, wanted, live) ? createEqual(wanted) : createDifference(path, live, wanted);
}
function createEqual(value) {
    return { before: value, after: value, differences: [] };
}
function createDifference(path, before, after) {
    return { before, after, differences: [{ path, before, after }] };
}
function compareRemoved(path, deployed, live) {
    if (deployed === undefined || live === undefined)
        return nothing;
    // Of a removed value, only what the release had set is shown.
    const { before } = compareAt(path, { wanted: deployed, live });
    return createDifference(path, before, undefined);
}
function compareMaps(path, wanted, deployed, live) {
    const names = [...new Set([...Object.keys(wanted), ...Object.keys(deployed)])].sort();
    const parts = names.map((name) => {
        const part = compareAt([...path, name], {
            wanted: (0,records/* getOwn */.Ng)(wanted, name),
            deployed: (0,records/* getOwn */.Ng)(deployed, name),
            live: (0,records/* getOwn */.Ng)(live, name),
        });
        return [name, part];
    });
    return {
        before: toTreeMap(parts.map(([name, { before }]) => [name, before])),
        after: toTreeMap(parts.map(([name, { after }]) => [name, after])),
        differences: parts.flatMap(([, { differences }]) => differences),
    };
}
function toTreeMap(all) {
    return Object.fromEntries(all.filter((entry) => entry[1] !== undefined));
}
function compareLists(path, wanted, deployed, live) {
    const field = path.findLast((step) => typeof step === 'string');
    const [keys, before, now] = [wanted, deployed, live].map((items) => findMergeKeys(field, items));
    if (keys !== undefined && before !== undefined && now !== undefined) {
        return compareItems(path, mergeKeys(keys, before), (key) => ({
            wanted: findItem(wanted, keys, key),
            deployed: findItem(deployed, before, key),
            live: findItem(live, now, key),
        }));
    }
    if (![...wanted, ...live].some(isTreeMap))
        return isSameList(path, wanted, live) ? createEqual(wanted) : createDifference(path, live, wanted);
    // A list without keys is replaced as a whole; items are compared by position, so that defaults in them are not a change.
    const positions = Array.from({ length: Math.max(wanted.length, live.length) }, (_, index) => index);
    return compareItems(path, positions, (index) => ({
        wanted: wanted[index],
        deployed: wanted[index] === undefined ? live[index] : deployed[index],
        live: live[index],
    }));
}
/** The wanted keys in their order, then the removed ones. */
function mergeKeys(wanted, deployed) {
    const known = new Set(wanted.map((key) => JSON.stringify(key)));
    return [...wanted, ...deployed.filter((key) => !known.has(JSON.stringify(key)))];
}
function findItem(items, keys, key) {
    const text = JSON.stringify(key);
    const index = keys.findIndex((one) => JSON.stringify(one) === text);
    return index < 0 ? undefined : items[index];
}
function compareItems(path, steps, sidesOf) {
    const parts = steps.map((step) => compareAt([...path, step], sidesOf(step)));
    const isPresent = (value) => value !== undefined;
    return {
        before: parts.map(({ before }) => before).filter(isPresent),
        after: parts.map(({ after }) => after).filter(isPresent),
        differences: parts.flatMap(({ differences }) => differences),
    };
}
function isSameList(path, wanted, live) {
    return wanted.length === live.length && wanted.every((item, index) => isSameValue(path, item, live[index] ?? null));
}
function isSameValue(path, wanted, live) {
    return wanted === live || isSameQuantity(path, wanted, live);
}
/** The API server omits empty values, and reads omitted ones as empty. */
function isEmpty(value) {
    if (isTreeList(value))
        return value.length === 0;
    if (isTreeMap(value))
        return Object.values(value).every(isEmpty);
    return value === null || value === '' || value === 0 || value === false;
}

;// CONCATENATED MODULE: ./src/helm/diff/effects.js


const workloads = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet']);
/** Whether a change restarts pods. */
function isPodRestart({ group, kind }, { path }, wanted) {
    if (!workloads.has(`${group}/${kind}`) || kind === 'ReplicaSet')
        return false;
    if (path[0] !== 'spec' || (path.length > 1 && path[1] !== 'template'))
        return false;
    const { spec } = wanted;
    const strategy = isTreeMap(spec) ? spec.updateStrategy : undefined;
    return !(isTreeMap(strategy) && strategy.type === 'OnDelete');
}
/** The field is one of these, or inside one. */
const matchFields = (...fields) => (path) => fields.some((field) => path === field || path.startsWith(`${field}.`));
const matchSpecExcept = (...fields) => (path) => path.startsWith('spec.') && !fields.some((field) => path === field || path.startsWith(`${field}.`));
const isLockedData = (path, change, live) => live.immutable === true && matchFields('data', 'binaryData', 'immutable')(path, change, live);
/** Fields that the API server refuses to change on an existing object (API reference, "immutable", "Cannot be updated"). */
const immutableFields = {
    'apps/Deployment': [matchFields('spec.selector')],
    'apps/ReplicaSet': [matchFields('spec.selector')],
    'apps/DaemonSet': [matchFields('spec.selector')],
    'apps/StatefulSet': [
        matchSpecExcept(...['spec.replicas', 'spec.ordinals', 'spec.template', 'spec.updateStrategy', 'spec.revisionHistoryLimit'], ...['spec.persistentVolumeClaimRetentionPolicy', 'spec.minReadySeconds']),
    ],
    'batch/Job': [matchFields('spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy')],
    '/Service': [(path, { before, after }) => path === 'spec.clusterIP' && Boolean(before) && Boolean(after)],
    '/PersistentVolumeClaim': [matchSpecExcept('spec.resources', 'spec.volumeAttributesClassName')],
    '/Secret': [matchFields('type'), isLockedData],
    '/ConfigMap': [isLockedData],
    'rbac.authorization.k8s.io/RoleBinding': [matchFields('roleRef')],
    'rbac.authorization.k8s.io/ClusterRoleBinding': [matchFields('roleRef')],
    'storage.k8s.io/StorageClass': [matchFields('provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode')],
    'networking.k8s.io/IngressClass': [matchFields('spec.controller')],
    'scheduling.k8s.io/PriorityClass': [matchFields('value', 'preemptionPolicy')],
};
/** Whether the API server will refuse a change, so that the object must be deleted and created again. */
function isImmutableField({ group, kind }, change, live) {
    const path = formatFieldNames(change.path);
    return ((0,records/* getOwn */.Ng)(immutableFields, `${group}/${kind}`) ?? []).some((rule) => rule(path, change, live));
}
/** Field names only: `spec.volumeClaimTemplates.spec.resources`. */
function formatFieldNames(path) {
    return path.filter((step) => typeof step === 'string').join('.');
}
/** ConfigMaps and Secrets that pods read as environment variables, at their start only: `ConfigMap/shop`. */
function listStartupConfig(workload) {
    const found = new Set();
    const visit = (value) => {
        if (isTreeList(value))
            value.forEach(visit);
        if (!isTreeMap(value))
            return;
        for (const [name, inner] of Object.entries(value)) {
            const kind = (0,records/* getOwn */.Ng)(sources, name);
            if (kind !== undefined && isTreeMap(inner) && typeof inner.name === 'string')
                found.add(`${kind}/${inner.name}`);
            visit(inner);
        }
    };
    visit(getValueAt(workload, ['spec', 'template']));
    return found;
}
const sources = {
    configMapRef: 'ConfigMap',
    configMapKeyRef: 'ConfigMap',
    secretRef: 'Secret',
    secretKeyRef: 'Secret',
};

;// CONCATENATED MODULE: ./src/helm/diff/ownership.js


function readManagers(object) {
    const { metadata } = object;
    const list = isTreeMap(metadata) ? metadata.managedFields : undefined;
    if (!isTreeList(list))
        return [];
    return list.filter(isTreeMap).map(({ manager, operation, subresource, time, fieldsV1 }) => ({
        name: toNonEmptyText(manager) ?? 'unknown',
        operation: operation === 'Apply' || operation === 'Update' ? operation : 'unknown',
        subresource: toNonEmptyText(subresource),
        time: toNonEmptyText(time),
        fields: isTreeMap(fieldsV1) ? fieldsV1 : {},
    }));
}
function toNonEmptyText(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Whether a manager has written the value at a path, or part of it. */
function hasWritten({ fields }, path, object) {
    let node = fields;
    let value = object;
    for (const step of path) {
        // An empty node owns the whole value: a list that is replaced as a whole, a map of unknown structure.
        if (isTreeMap(node) && Object.keys(node).length === 0)
            return true;
        value = getValueAt(value, [step]);
        node = isTreeMap(node) ? findChild(node, step, value) : undefined;
        if (node === undefined)
            return false;
    }
    return true;
}
function findChild(node, step, item) {
    if (typeof step === 'string')
        return node[`f:${step}`];
    return Object.entries(node).find(([name]) => {
        const key = parseItemKey(name);
        return key !== undefined && item !== undefined && hasMergeKey(item, key);
    })?.[1];
}
/** `k:{"name":"app"}` */
function parseItemKey(name) {
    if (!name.startsWith('k:'))
        return undefined;
    try {
        return JSON.parse(name.slice(2));
    }
    catch {
        return undefined;
    }
}
/** Interactive tools. Controllers and webhooks are expected to write into objects. */
const handTools = /^(kubectl|k9s|lens|openlens|headlamp|node-fetch|mozilla|dashboard)\b/i;
function isManualTool({ name, subresource }) {
    return handTools.test(name) && subresource !== 'status';
}
/** What a manager added to the known fields. */
function findAdditions(manager, object, isKnown) {
    const findWithin = (node, path) => Object.entries(node).flatMap(([name, child]) => {
        const here = resolveFieldPath(name, path, object);
        if (here === undefined || !isTreeMap(child))
            return [];
        const value = getValueAt(object, here);
        if (value === undefined)
            return [];
        if (isKnown(here))
            return findWithin(child, here);
        return [{ path: here, value: selectOwnedPart(child, value) }];
    });
    return findWithin(manager.fields, []);
}
function resolveFieldPath(name, path, object) {
    if (name.startsWith('f:'))
        return [...path, name.slice(2)];
    const key = parseItemKey(name);
    const items = getValueAt(object, path);
    return key === undefined || !isTreeList(items) || !items.some((item) => hasMergeKey(item, key))
        ? undefined
        : [...path, key];
}
/** The part of a value that the manager wrote. */
function selectOwnedPart(node, value) {
    const names = Object.keys(node).filter((name) => name !== '.');
    if (names.length === 0 || !isTreeMap(value))
        return value;
    const kept = names.flatMap((name) => {
        const [entry, child] = [name.slice(2), node[name]];
        const inner = (0,records/* getOwn */.Ng)(value, entry);
        return name.startsWith('f:') && inner !== undefined && isTreeMap(child)
            ? [[entry, selectOwnedPart(child, inner)]]
            : [];
    });
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./src/helm/diff/unified-diff.js
/** Lines around a change. */
const context = 3;
/** A unified diff of two values as YAML, with a heading line per side; empty if they are equal. */
async function createUnifiedDiff(name, before, after) {
    const [{ structuredPatch }, { stringify }] = await Promise.all([__webpack_require__.e(/* import() */ 1587).then(__webpack_require__.bind(__webpack_require__, 81587)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19))]);
    const toYaml = (value) => value === undefined ? '' : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true });
    const [one, other] = [toYaml(before), toYaml(after)];
    if (one === other)
        return '';
    const { hunks } = structuredPatch(name, name, one, other, undefined, undefined, { context });
    const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...lines.filter((line) => !line.startsWith('\\')),
    ]);
    return [
        `--- ${before === undefined ? '/dev/null' : name}`,
        `+++ ${after === undefined ? '/dev/null' : name}`,
        ...lines,
        '',
    ].join('\n');
}

;// CONCATENATED MODULE: ./src/helm/diff/object-diff.js







/** @returns undefined if there is nothing to report */
async function diffObject(sides, rules) {
    const { id, live } = sides;
    const covered = redactSides(sides, rules.veil);
    const comparison = compareTrees({ ...covered, live: selectPatchBase(id, covered, rules.apply) });
    const action = decideAction(sides, comparison);
    const changes = action === 'change' ? listChanges(sides, covered, comparison, rules) : [];
    const drift = live.kind === 'found' ? findDrift(live.object, covered, changes) : [];
    const missing = live.kind === 'absent' && sides.deployed !== undefined && sides.wanted !== undefined;
    if (action === 'none' && drift.length === 0)
        return undefined;
    const restarts = comparison.differences.some((change) => isPodRestart(id, change, covered.wanted ?? {}));
    return {
        ...id,
        role: 'release',
        action: action,
        changes,
        drift,
        missing,
        unreadable: live.kind === 'unreadable' ? live.why : undefined,
        pods: { kind: action === 'change' && restarts ? 'restart' : 'none' },
        diff: await renderDiffText(action, comparison, rules.name),
    };
}
function redactSides({ wanted, deployed, live }, veil) {
    const redactObject = (object) => object === undefined ? undefined : veil.redact(extractContent(object));
    const before = redactObject(deployed);
    const now = live.kind === 'found' ? redactObject(live.object) : live.kind === 'unreadable' ? before : undefined;
    return { wanted: redactObject(wanted), deployed: before, live: now };
}
/** What Helm compares with: client-side, for custom resources, the deployed object instead of the live one. */
function selectPatchBase({ group }, { deployed, live }, apply) {
    return apply === 'client' && !(0,discovery/* isBuiltInGroup */.LE)(group) && live !== undefined ? (deployed ?? live) : live;
}
function decideAction({ wanted, live }, { differences, before }) {
    if (wanted === undefined) {
        if (before === undefined)
            return 'none';
        return live.kind === 'found' && isKept(live.object) ? 'keep' : 'delete';
    }
    if (before === undefined)
        return 'create';
    return differences.length === 0 ? 'none' : 'change';
}
/** Helm leaves such objects when a chart no longer has them (Helm, "Tell Helm not to uninstall a resource"). */
function isKept(object) {
    return getValueAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) === 'keep';
}
function listChanges(sides, covered, { differences }, rules) {
    const { id, live } = sides;
    const managers = live.kind === 'found' ? readManagers(live.object) : [];
    return differences.map((difference) => {
        const { path, before, after } = difference;
        const cause = isUnchangedInChart(path, covered) ? 'drift' : 'chart';
        const conflict = rules.apply === 'server' ? findConflict(difference, managers, covered.live ?? {}) : undefined;
        return {
            path: formatFieldPath(path),
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            cause,
            immutable: isImmutableField(id, difference, covered.live ?? {}),
            ...(conflict === undefined ? {} : { conflict }),
        };
    });
}
function isUnchangedInChart(path, { wanted, deployed }) {
    const [now, then] = [getValueAt(wanted, path), getValueAt(deployed, path)];
    return now !== undefined && then !== undefined && compareTrees({ wanted: now, live: then }).differences.length === 0;
}
/** Server-side apply refuses a value that differs from one that another manager set (Kubernetes, "Server-Side Apply", Conflicts). */
function findConflict({ path, before, after }, managers, live) {
    if (before === undefined || after === undefined)
        return undefined;
    const other = managers.find((manager) => manager.name !== 'helm' && hasWritten(manager, path, live));
    return other === undefined ? undefined : toFieldWriter(other);
}
function toFieldWriter({ name, subresource, time }) {
    return {
        name: subresource === undefined ? name : `${name} (${subresource})`,
        ...(time === undefined ? {} : { time }),
    };
}
function findDrift(object, covered, changes) {
    const { deployed, live, wanted } = covered;
    if (deployed === undefined || live === undefined)
        return [];
    const managers = readManagers(object);
    const differing = compareTrees({ wanted: deployed, live }).differences.map(({ path, before, after }) => {
        const others = managers.filter((manager) => manager.name !== 'helm' && hasWritten(manager, path, live));
        const latest = others.toSorted((one, other) => (one.time ?? '').localeCompare(other.time ?? '')).at(-1);
        return {
            path: formatFieldPath(path),
            ...(after === undefined ? {} : { deployed: after }),
            ...(before === undefined ? {} : { live: before }),
            by: latest === undefined ? undefined : toFieldWriter(latest),
            outcome: decideDriftOutcome(path, wanted, live, changes),
        };
    });
    const isKnown = (path) => getValueAt(deployed, path) !== undefined || getValueAt(wanted, path) !== undefined;
    const added = managers.filter(isManualTool).flatMap((manager) => findAdditions(manager, live, isKnown)
        .filter((addition) => !isRoutineChange(addition))
        .map(({ path, value }) => ({
        path: formatFieldPath(path),
        live: value,
        by: toFieldWriter(manager),
        outcome: 'stays',
    })));
    return [...differing, ...added];
}
/** The annotation of `kubectl rollout restart` is not drift. */
function isRoutineChange({ path, value }) {
    const names = path.at(-1) === 'annotations' && isTreeMap(value) ? Object.keys(value) : [path.at(-1)];
    return names.every((name) => name === 'kubectl.kubernetes.io/restartedAt');
}
function decideDriftOutcome(path, wanted, live, changes) {
    const shown = formatFieldPath(path);
    const change = changes.find((one) => one.path === shown || shown.startsWith(`${one.path}.`) || shown.startsWith(`${one.path}[`));
    if (change !== undefined)
        return change.conflict === undefined ? 'overwritten' : 'conflict';
    const inside = compareTrees({ wanted: getValueAt(wanted, path), live: getValueAt(live, path) });
    return getValueAt(wanted, path) !== undefined && inside.differences.length === 0 ? 'wanted' : 'stays';
}
async function renderDiffText(action, { before, after }, name) {
    switch (action) {
        case 'create':
            return createUnifiedDiff(name, undefined, after);
        case 'delete':
            return createUnifiedDiff(name, before, undefined);
        case 'change':
            return createUnifiedDiff(name, before, after);
        case 'keep':
        case 'none':
            return '';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/helm/diff/redact-secrets.js


/** Shorter values occur in texts by chance: an entry `user: app` in a Secret must not hide every `app`. */
const shortest = 6;
/** @param objects all objects that will be shown, so that a secret of one is recognized in the others */
function createSecretRedactor(objects, key = (0,external_node_crypto_.randomBytes)(32)) {
    const createPlaceholder = (what, value) => `(${what} ${(0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex').slice(0, 8)})`;
    const values = [...objects].filter(isSecret).flatMap(listSecretValues);
    const known = [...new Set(values.flatMap(listEncodings))].toSorted((one, other) => other.length - one.length);
    const redactText = (text) => known.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, createPlaceholder('secret', value)) : rest), text);
    const redactTree = (tree, name = '') => {
        if (typeof tree === 'string')
            return isDigest(name, tree) ? createPlaceholder('digest', tree) : redactText(tree);
        if (isTreeList(tree))
            return tree.map((item) => redactTree(item));
        if (!isTreeMap(tree))
            return tree;
        return Object.fromEntries(Object.entries(tree).map(([entry, value]) => [entry, redactTree(value, entry)]));
    };
    return {
        redact: (object) => {
            if (!isSecret(object))
                return redactTree(object);
            const { data, ...rest } = object;
            const covered = redactTree(rest);
            if (!isTreeMap(data))
                return covered;
            const marks = Object.entries(data).map(([name, value]) => [
                name,
                createPlaceholder('secret', decodeBase64(value)),
            ]);
            return { ...covered, data: Object.fromEntries(marks) };
        },
    };
}
function isSecret({ apiVersion, kind }) {
    return apiVersion === 'v1' && kind === 'Secret';
}
function listSecretValues({ data }) {
    return isTreeMap(data) ? Object.values(data).map(decodeBase64) : [];
}
function decodeBase64(value) {
    return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}
/** A secret, each of its lines, and both in base64. */
function listEncodings(value) {
    const texts = [value, value.trim(), ...value.split(/\r?\n/)].filter((text) => text.trim().length >= shortest);
    return texts.flatMap((text) => [text, Buffer.from(text).toString('base64')]);
}
/** A checksum annotation of a Secret is a plain hash of it. */
function isDigest(name, value) {
    return /checksum|digest|hash|\bsha/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value);
}

;// CONCATENATED MODULE: ./src/helm/diff/release-diff.js









/**
 * Compares the rendered chart with the deployed release and with the cluster. Objects that may not be read are assumed to be as
 * deployed.
 * @throws KubernetesError if the server cannot be queried at all
 */
async function diffRelease({ client, release, namespace, deployed, next, }) {
    const place = { namespace, discovery: (0,discovery/* createDiscovery */.fJ)(client) };
    const [wanted, before] = await Promise.all([next.manifest, deployed?.manifest].map((text) => indexObjects(text, place)));
    const keys = [...new Set([...(wanted?.keys() ?? []), ...(before?.keys() ?? [])])];
    const all = await mapInBatches(keys, async (key) => {
        const known = wanted?.get(key) ?? before?.get(key);
        if (known === undefined)
            throw new Error(`there is no object ${key}`);
        const live = await readLiveObject(client, known);
        return { id: known.id, wanted: wanted?.get(key)?.object, deployed: before?.get(key)?.object, live };
    });
    const hooks = await pairHooks(deployed?.hooks ?? [], next.hooks ?? [], place);
    const veil = createSecretRedactor([...all.flatMap(listContents), ...hooks.flatMap(listContents)]);
    const formatName = (id) => formatObjectId(id, namespace);
    const own = await Promise.all(all.map((sides) => diffObject(sides, { apply: next.apply, veil, name: formatName(sides.id) })));
    const ofHooks = await Promise.all(hooks.map((sides) => diffHook(sides, veil, formatName(sides.id))));
    const reported = [...own, ...ofHooks].filter((object) => object !== undefined);
    return {
        release,
        namespace,
        revision: deployed?.version,
        chart: { before: deployed === undefined ? undefined : formatChartName(deployed), after: formatChartName(next) },
        apply: next.apply,
        objects: markStaleReaders(reported, all, namespace).toSorted(compareBySeverity),
        unchanged: all.length + hooks.length - reported.length,
    };
}
/** `app-1.0.0` */
function formatChartName({ chart }) {
    const { name = 'unknown', version = '' } = chart?.metadata ?? {};
    return version === '' ? name : `${name}-${version}`;
}
async function indexObjects(manifest, place) {
    const found = new Map();
    for (const object of await (0,release_manifest/* parseObjects */.MB)(manifest ?? '')) {
        const known = await identifyObject(object, place);
        found.set(buildObjectKey(known.id), known);
    }
    return found;
}
async function identifyObject(object, { namespace, discovery }) {
    const { apiVersion, kind, metadata } = object;
    const group = apiVersion?.includes('/') === true ? (apiVersion.split('/')[0] ?? '') : '';
    const known = await discovery.findKind(apiVersion ?? '', kind ?? '');
    const name = metadata.name ?? '';
    const own = metadata.namespace ?? namespace;
    return {
        id: { group, kind: kind ?? '', namespace: known?.namespaced === false ? undefined : own, name },
        object,
        path: known?.pathOf(name, own),
    };
}
async function readLiveObject(client, { path, id }) {
    if (path === undefined)
        return { kind: 'absent' };
    try {
        const object = await client.find(path);
        return object === undefined ? { kind: 'absent' } : { kind: 'found', object };
    }
    catch (error) {
        if (!(error instanceof kubernetes_error/* KubernetesError */.d) || error.status !== 403)
            throw error;
        return { kind: 'unreadable', why: `reading ${id.kind} is not allowed` };
    }
}
/** Concurrent requests that a server accepts without throttling. */
const atOnce = 8;
async function mapInBatches(items, work) {
    const results = [];
    for (let start = 0; start < items.length; start += atOnce) {
        results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
    }
    return results;
}
function listContents({ wanted, deployed, live }) {
    const objects = [wanted, deployed, live.kind === 'found' ? live.object : undefined];
    return objects.filter((object) => object !== undefined).map(extractContent);
}
/** Hooks of deploys, in the release and in the chart; in the cluster there is only what their last run left. */
async function pairHooks(deployed, next, place) {
    const joinManifests = (hooks) => hooks
        .filter(({ events = [] }) => !events.every((event) => event === 'test'))
        .map(({ manifest }) => manifest)
        .join('\n---\n');
    const [before, after] = await Promise.all([deployed, next].map((hooks) => indexObjects(joinManifests(hooks), place)));
    const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])];
    return keys.flatMap((key) => {
        const id = after?.get(key)?.id ?? before?.get(key)?.id;
        if (id === undefined)
            return [];
        return [{ id, wanted: after?.get(key)?.object, deployed: before?.get(key)?.object, live: { kind: 'absent' } }];
    });
}
async function diffHook({ id, wanted, deployed }, veil, name) {
    const [next, last] = [wanted, deployed].map((object) => object === undefined ? undefined : veil.redact(extractContent(object)));
    const { before, after, differences } = compareTrees({ wanted: next, deployed: last, live: last });
    if (differences.length === 0)
        return undefined;
    return {
        ...id,
        role: 'hook',
        action: last === undefined ? 'create' : next === undefined ? 'delete' : 'change',
        changes: [],
        drift: [],
        missing: false,
        unreadable: undefined,
        pods: { kind: 'none' },
        diff: await createUnifiedDiff(name, before, after),
    };
}
/** Marks configuration that changes while the pods that read it are not restarted. */
function markStaleReaders(reported, all, namespace) {
    const restarted = new Set(reported.filter(({ pods }) => pods.kind === 'restart').map(buildObjectKey));
    const readers = all
        .filter(({ id, wanted, live }) => wanted !== undefined && live.kind === 'found' && !restarted.has(buildObjectKey(id)))
        .map(({ id, wanted = {} }) => ({ name: formatObjectId(id, namespace), reads: listStartupConfig(wanted) }));
    return reported.map((object) => {
        const { kind, name, action, role } = object;
        if (action !== 'change' || role === 'hook')
            return object;
        const workloads = readers.filter(({ reads }) => reads.has(`${kind}/${name}`)).map((reader) => reader.name);
        return workloads.length === 0 ? object : { ...object, pods: { kind: 'stale', workloads } };
    });
}
/** Failing and deleted objects first, then by kind and name, so that the order is stable. */
function compareBySeverity(one, other) {
    const formatSortName = ({ kind, namespace = '', name }) => `${kind}/${namespace}/${name}`;
    return rankSeverity(one) - rankSeverity(other) || formatSortName(one).localeCompare(formatSortName(other), 'en');
}
function rankSeverity({ action, role, changes }) {
    if (changes.some(({ immutable, conflict }) => immutable || conflict !== undefined))
        return 0;
    const order = ['delete', 'keep', 'change', 'create', 'none'];
    return 1 + order.indexOf(action) + (role === 'hook' ? 10 : 0);
}

// EXTERNAL MODULE: ./src/helm/diff/render.js
var render = __webpack_require__(45477);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/revisions.js
var revisions = __webpack_require__(22813);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/chart-crds.js + 1 modules
var chart_crds = __webpack_require__(38184);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/namespace.js
var release_namespace = __webpack_require__(65718);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/prepared-release.js + 6 modules
var prepared_release = __webpack_require__(18332);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/commands/diff.js















/** Reports what a deploy would change, and what others changed since the last one: in log, summary, comment and a file. */
async function diff(command) {
    const { context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    const [prepared, releases] = await (0,concurrency/* settleBoth */.FE)((0,prepared_release/* prepareRelease */.v)(command), (0,release_release/* readReleases */.tl)(client, namespace, release));
    const deployed = (0,revisions/* findDeployedRevision */.F4)(releases);
    context.log.line([
        ...[`${release} in ${namespace}`, cluster, `${prepared.chart.shown} ${prepared.chart.version}`],
        ...[
            deployed === undefined ? 'first install' : `revision ${deployed.version} is deployed`,
            `helm ${helm.version}`,
        ],
    ].join(' · '));
    const crds = await (0,chart_crds/* inspectChartCrds */.h)(command, prepared, releases.length === 0);
    for (const note of crds.notes)
        context.log.warning(note);
    const installed = releases.length === 0 ? crds.states.filter(({ state }) => state === 'missing') : [];
    const kinds = new Set(installed.map(({ crd }) => crd.kind));
    for (const { crd } of installed)
        context.log.line(`+ CustomResourceDefinition/${crd.name}  from ${crd.file}`);
    const [next, isNewNamespace] = await (0,concurrency/* settleBoth */.FE)(diff_render(command, prepared, { deployed, kinds }), (0,release_namespace/* needsNewNamespace */.b)(command));
    const misprints = await warnAboutRenderedNumbers(command, prepared, next);
    const releaseDiff = await diffRelease({ client, release, namespace, deployed, next });
    await logDiff(releaseDiff, context.log);
    const file = await writeDiff(releaseDiff, command);
    const notes = [
        ...(isNewNamespace ? [`The namespace ${target.namespace} will be created.`] : []),
        ...installed.map(({ crd }) => `The definition ${crd.name} will be created.`),
        ...crds.notes,
        ...misprints,
    ];
    const blocks = renderDiff(buildDiffSubject(command, notes), releaseDiff);
    context.summary.add(...blocks);
    command.addDiff({ changed: hasChanges(releaseDiff), verdict: summarizeDiff(releaseDiff), blocks });
    return {
        changed: hasChanges(releaseDiff),
        'diff-path': file,
        ...(deployed === undefined ? {} : { revision: deployed.version, status: deployed.info.status }),
    };
}
/** Few values have such numbers. */
async function warnAboutRenderedNumbers(command, { exponents }, { manifest = '', hooks = [] }) {
    if (exponents.length === 0)
        return [];
    const { warnAboutNumbers } = await __webpack_require__.e(/* import() */ 3929).then(__webpack_require__.bind(__webpack_require__, 33929));
    return await warnAboutNumbers(command, exponents, [manifest, ...hooks.map((hook) => hook.manifest)]);
}
async function diff_render(command, { args, chart }, { deployed, kinds }) {
    const { target, helm } = command;
    const { release, namespace, client } = target;
    try {
        const rendered = await (0,render/* renderRelease */.c)({ helm, release, namespace, args, deployed, newKinds: kinds, client });
        return { chart: { metadata: { name: chart.name, version: chart.version } }, ...rendered };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        const { code, message, details, hint } = (0,helm_failure/* parseHelmFailure */.k)(error.details.join('\n'), namespace);
        throw new action_error/* ActionError */.lZ(code, `release ${release} in ${namespace} ${message.replace('was not deployed', 'cannot be deployed')}`, {
            details,
            ...(hint === undefined ? {} : { hint: hint.replace('<release>', release) }),
            cause: error,
        });
    }
}
function buildDiffSubject({ inputs, target, event }, notes) {
    return {
        place: inputs.environment ?? target.cluster,
        cluster: target.cluster,
        commit: event.commit,
        runUrl: event.run?.url,
        notes,
    };
}
/** Later steps read the file; its folder is removed with the job. */
async function writeDiff(releaseDiff, { context, target }) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-diff-'));
    const file = external_node_path_.join(folder, `${target.release}.diff.json`);
    const content = { version: 1, cluster: target.cluster, changed: hasChanges(releaseDiff), ...releaseDiff };
    // Redacted text by text: as JSON, a value that the chart quotes would be quoted twice and not be recognized.
    const redactText = (_, value) => typeof value === 'string' ? context.secrets.redact(value) : value;
    await (0,promises_.writeFile)(file, `${JSON.stringify(content, redactText, 2)}\n`);
    return file;
}


/***/ }),

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

/***/ 81510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseHelmFailure)
});

// EXTERNAL MODULE: ./src/helm/deploy/chart-failure.js
var chart_failure = __webpack_require__(73858);
// EXTERNAL MODULE: ./src/helm/deploy/failure-rule.js
var failure_rule = __webpack_require__(31454);
;// CONCATENATED MODULE: ./src/helm/deploy/immutable-field.js

/** A field that the API server lets nobody change, named with the way to change it nevertheless. */
const immutableFieldRule = {
    pattern: /field is immutable|Forbidden: updates to \w+ spec|spec is immutable/,
    read: (said, _, namespace) => {
        const [, kind, name, field = ''] = /(?:^|[\s:])([A-Z]\w+)(?:\.[\w.-]+)? "([^"]+)" is invalid: ([\w.[\]-]+): /.exec(said) ?? [];
        if (kind === undefined || name === undefined) {
            return {
                code: 'object-invalid',
                message: 'was not changed: a field of an object is immutable',
                details: (0,failure_rule/* splitLines */.u)(said),
                hint: 'Rename the object, or delete it in a maintenance window: Helm creates it again.',
            };
        }
        const object = `${kind.toLowerCase()}/${name}`;
        return {
            code: 'object-invalid',
            message: `was not changed: ${field} of ${object} is immutable`,
            details: (0,failure_rule/* splitLines */.u)(said),
            hint: explainWay({ kind, object, field, namespace }),
        };
    },
};
function explainWay({ kind, object, field, namespace }) {
    const remove = `kubectl delete ${object} --namespace ${namespace}`;
    switch (kind) {
        case 'StatefulSet':
            return `Keep the field as it is, or delete the StatefulSet without its pods and deploy again: ${remove} --cascade=orphan. Helm creates it, and it adopts the pods and claims whose labels still match.`;
        case 'Job':
            return `A Job cannot be changed: put something that changes, such as .Release.Revision, into its name, make it a hook, or delete it first: ${remove}`;
        case 'PersistentVolumeClaim':
            return 'Keep the field as it is, or give the claim another name and move the data: deleting it deletes the volume.';
        default:
            return field.startsWith('spec.selector')
                ? `Keep the selector as it is: it must not contain labels that change, such as a version. Otherwise delete the object first, in a maintenance window, since its pods go with it: ${remove}. Or give it another name.`
                : `Keep the field as it is, give the object another name, or delete it first in a maintenance window, and Helm creates it again: ${remove}`;
    }
}

;// CONCATENATED MODULE: ./src/helm/deploy/helm-failure.js



/**
 * Reads what Helm prints when it fails.
 * @param stderr all of it; the error follows the last `Error: `
 * @param namespace of the release, for commands in the next step
 */
function parseHelmFailure(stderr, namespace = '<namespace>') {
    const said = extractError(stderr);
    const found = rules.find(({ pattern }) => pattern.test(said));
    const [summary = '', ...rest] = said.split('\n');
    if (found === undefined) {
        return { code: 'deploy-failed', message: `was not deployed: ${summary}`, details: rest, hint: undefined };
    }
    return { hint: undefined, ...found.read(said, found.pattern.exec(said) ?? [], namespace) };
}
/** Helm quotes whole objects in some errors, Secrets included. */
const longestQuote = 300;
function extractError(stderr) {
    const text = stderr.slice(Math.max(0, stderr.lastIndexOf('Error: '))).trim();
    return (text
        .replace(/^Error: /, '')
        .replace(/^(INSTALLATION|UPGRADE|UNINSTALL|ROLLBACK) FAILED: /i, '')
        .replaceAll(/"(?:[^"\\]|\\.)*"/g, (quote) => (quote.length > longestQuote ? '"…"' : quote))
        // Spaces at the ends of lines; each run is read once.
        .replaceAll(/ +(\n|$)?/g, (run, end) => end ?? run));
}
/** The first match wins. Texts are from Helm 3.18 and 4.1, and from the API server of Kubernetes 1.35. */
const rules = [
    {
        pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
        read: () => ({ code: 'release-pending', message: 'has an unfinished operation', details: [] }),
    },
    {
        pattern: /conflict occurred while applying object (\S+) (\S+), Kind=(\w+)/,
        read: (said, [, name = '', , kind = '']) => {
            const conflicts = parseConflicts(said);
            const object = `${kind.toLowerCase()}/${name.replace(/^[^/]*\//, '')}`;
            return {
                code: 'apply-conflict',
                message: `was not changed: another manager owns ${conflicts.length === 1 ? 'a field' : 'fields'} of ${object}`,
                details: conflicts.map(({ manager, field }) => `${object} → ${field}: managed by ${manager}`),
                hint: buildConflictHint(conflicts),
            };
        },
    },
    {
        pattern: /hooks? failed[^]*?(\w+)(?:\.\S+)? "([^"]+)" already exists/,
        read: (_, [, resource = '', name = ''], namespace) => ({
            code: 'hook-left-over',
            message: `was not deployed: ${resource} ${name}, which a hook creates, already exists`,
            details: ['an interrupted run has left it behind'],
            hint: `Delete it: kubectl delete ${resource} ${name} --namespace ${namespace}. The hook delete policy before-hook-creation avoids this.`,
        }),
    },
    {
        pattern: /admission webhook "([^"]+)" denied the request: ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the webhook ${webhook}`,
            details: (0,failure_rule/* splitLines */.u)(why),
        }),
    },
    {
        pattern: /failed calling webhook "([^"]+)": ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'webhook-unreachable',
            message: `cannot be deployed: the webhook ${webhook} does not respond`,
            details: (0,failure_rule/* splitLines */.u)(why),
        }),
    },
    {
        pattern: /(?:(\w+)\S* "([^"]+)" is forbidden: )?ValidatingAdmissionPolicy '([^']+)'[^:]*denied request: ?([^]*)/,
        read: (_, [, resource, name = '', policy = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the policy ${policy}`,
            details: resource === undefined
                ? (0,failure_rule/* splitLines */.u)(why)
                : [`${resource} ${name}`, ...(0,failure_rule/* splitLines */.u)(why).map((line) => `  ${line}`)],
        }),
    },
    {
        pattern: /violates PodSecurity|is forbidden: (?:violates|unable to validate)/,
        read: (said) => ({ code: 'admission-refused', message: 'was refused by the cluster', details: (0,failure_rule/* splitLines */.u)(said) }),
    },
    {
        pattern: /exceeded quota/i,
        read: (said) => ({
            code: 'quota-exceeded',
            message: 'exceeds a quota of its namespace',
            details: (0,failure_rule/* splitLines */.u)(said),
        }),
    },
    {
        pattern: /(\w+) "([^"]+)" in namespace "[^"]*" exists and cannot be imported/,
        read: (said, [, kind = '', name = '']) => ({
            code: 'object-foreign',
            message: `was not deployed: ${kind.toLowerCase()}/${name} already exists and does not belong to this release`,
            details: describeOwners(said),
            hint: 'Delete or rename it, or take it over once with extra-args: --take-ownership. If that deploy fails, the object is kept as the deploy left it: it is neither deleted nor restored.',
        }),
    },
    {
        pattern: /is forbidden: User "([^"]+)" cannot (\w+) resource "([^"]+)"([^]*)/,
        read: (said, [, user = '', verb = '', resource = '', rest = '']) => {
            const namespace = /in the namespace "([^"]+)"/.exec(rest)?.[1];
            return {
                code: 'cluster-access-denied',
                message: `was not deployed: the caller may not ${verb} ${resource}${namespace === undefined ? ' in the cluster' : ` in ${namespace}`}`,
                details: [`caller in Kubernetes: ${user}`, ...(0,failure_rule/* splitLines */.u)(said)],
                hint: `Grant it with an EKS access policy (aws eks associate-access-policy) or with a Kubernetes role that may ${verb} ${resource}, bound to ${user}.`,
            };
        },
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        read: (said) => ({
            code: 'values-invalid',
            message: "was not deployed: its values do not match the chart's schema",
            details: (0,failure_rule/* splitLines */.u)(said).slice(1),
            hint: 'Fix the values named by the schema. Nothing was changed.',
        }),
    },
    immutableFieldRule,
    ...chart_failure/* chartFailureRules */.G,
    {
        pattern: /failed to create typed patch object \(([^;)]+); [^)]*Kind=(\w+)\)|is invalid: /,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not deployed: the API server refuses one of its objects',
            details: (0,failure_rule/* splitLines */.u)(said),
            ...(said.includes('field not declared in schema') ? { hint: undeclaredFieldHint } : {}),
        }),
    },
    {
        pattern: /no space left|Unable to connect to the server|connection refused|i\/o timeout|TLS handshake/i,
        read: (said) => ({
            code: 'cluster-unreachable',
            message: 'was not deployed: the connection to the cluster was lost',
            details: (0,failure_rule/* splitLines */.u)(said),
        }),
    },
];
const undeclaredFieldHint = 'Correct the template. If the field is one of a custom resource, update its definition first: Helm never updates those in the folder crds of a chart.';
/** The API server names each manager with its fields, one or several (Kubernetes, "Server-Side Apply", Conflicts). */
function parseConflicts(said) {
    const one = /conflict with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*: (\.\S+)/g;
    const many = /conflicts? with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*:\n((?:- \.\S+\n?)+)/g;
    const single = [...said.matchAll(one)].map(([, manager = '', subresource, field = '']) => ({
        manager: formatManager(manager, subresource),
        field,
    }));
    const listed = [...said.matchAll(many)].flatMap(([, manager = '', subresource, fields = '']) => fields
        .trim()
        .split('\n')
        .map((line) => ({ manager: formatManager(manager, subresource), field: line.replace(/^- /, '') })));
    return [...single, ...listed];
}
function formatManager(manager, subresource) {
    return subresource === undefined ? manager : `${manager} (${subresource})`;
}
function buildConflictHint(conflicts) {
    const scaled = conflicts.length > 0 && conflicts.every(({ field }) => field === '.spec.replicas');
    return scaled
        ? 'Leave replicas out of the chart if an autoscaler or a person sets them, or take them over once with extra-args: --force-conflicts'
        : 'Leave these fields out of the chart, or take them over once with extra-args: --force-conflicts';
}
function describeOwners(said) {
    const values = /current value is "([^"]*)"/g;
    const owners = [...said.matchAll(values)].map(([, value = '']) => value);
    return [owners.length === 0 ? 'it was created without Helm' : `it belongs to ${owners.join(', ')}`];
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

/***/ 22813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isUnfinishedRelease),
/* harmony export */   F4: () => (/* binding */ findDeployedRevision),
/* harmony export */   Fw: () => (/* binding */ isPendingRelease),
/* harmony export */   _G: () => (/* binding */ findLastSuccessful),
/* harmony export */   kL: () => (/* binding */ selectRollbackRevision)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/** The revision to return to if a deploy fails: the deployed one, or else the newest that was deployed. Newest first. */
function findLastSuccessful(releases) {
    return (releases.find(({ info }) => info.status === 'deployed') ?? releases.find(({ info }) => info.status === 'superseded'));
}
/** Whether Helm has not finished this revision. */
function isPendingRelease({ info }) {
    return info.status.startsWith('pending-');
}
/** Whether Helm has not finished this revision, or has begun to remove it. */
function isUnfinishedRelease(release) {
    return isPendingRelease(release) || release.info.status === 'uninstalling';
}
/**
 * The revision that Helm compares an upgrade with: the newest deployed one, or the newest that failed if none was deployed.
 * @param releases all revisions, newest first
 */
function findDeployedRevision(releases) {
    const deployed = releases.find(({ info }) => info.status === 'deployed');
    if (deployed !== undefined)
        return deployed;
    return releases.find(({ info }) => info.status === 'failed' || info.status === 'superseded');
}
/**
 * The revision to roll back to: the requested one, or the last one deployed before the newest that differs from it: after an
 * automatic rollback, the one before has the same content. A newest revision that failed or is pending has replaced nothing, so
 * the one before it is still `deployed`.
 * @throws ActionError `release-not-found` if there is none, with the existing revisions
 */
function selectRollbackRevision([newest, ...older], requested) {
    const selected = requested === undefined
        ? selectPrevious(newest, older)
        : [newest, ...older].find(({ version }) => version === requested);
    if (selected !== undefined && selected.info.status !== 'uninstalled')
        return selected;
    const problem = requested === undefined
        ? `${newest.name} has no previously deployed revision to roll back to`
        : `${newest.name} has no revision ${requested} to roll back to`;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('release-not-found', problem, {
        details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
        hint: 'Use one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
    });
}
function selectPrevious(newest, older) {
    const deployed = older.filter(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    if (newest.info.status !== 'deployed')
        return deployed[0];
    return deployed.find((release) => !hasSameContent(release, newest)) ?? deployed[0];
}
function hasSameContent(one, other) {
    return (one.manifest !== undefined && (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)([one.manifest, listHooks(one)], [other.manifest, listHooks(other)]));
}
/** Without what a run has written into them. */
function listHooks({ hooks = [] }) {
    return hooks.map(({ name, kind, manifest, events }) => ({ name, kind, manifest, events }));
}


/***/ }),

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ defaultImageKeys),
/* harmony export */   Kb: () => (/* binding */ findMissingImagePart),
/* harmony export */   TM: () => (/* binding */ readImagePart),
/* harmony export */   Us: () => (/* binding */ buildImageValues),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _values_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32189);


/** @param image already validated by the input's kind */
function parseImageName(image) {
    const [withTag = image, digest] = image.split('@', 2);
    const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? [];
    const [first = '', ...rest] = repository.split('/');
    // How docker distinguishes a registry from a path component (distribution/reference).
    const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    return { registry: isRegistry ? first : undefined, repository, tag, digest };
}
/** Where charts usually have the parts of an image. */
const defaultImageKeys = [
    { part: 'repository', path: ['image', 'repository'] },
    { part: 'tag', path: ['image', 'tag'] },
    { part: 'digest', path: ['image', 'digest'] },
];
/**
 * The image as values, all text: YAML would read a tag such as `1e6` or `00123` as a number and change it.
 * @param keys which values the parts are written to; empty: the usual ones
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` if the chart would not use the tag or digest
 */
function buildImageValues(image, keys, known) {
    const chosen = keys.length > 0
        ? keys
        : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(known, path) !== undefined);
    const missing = findMissingImagePart(image, chosen);
    if (missing !== undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-has-no-place', `${image} is identified by its ${missing}, but the chart has no value for it`, {
            hint: keys.length > 0
                ? `Add it to image-keys, for example: ${missing}=image.${missing}`
                : `The chart has no value image.${missing}. Set the right one with image-keys, for example: ${missing}=app.image.${missing}; or image=app.image for the whole reference.`,
        });
    }
    return chosen.reduce((tree, { part, path }) => {
        return (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(tree, (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createTreeAt */ .sf)(path, { kind: 'text', text: readImagePart(image, part) }));
    }, _values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTree */ ["in"]);
}
/** The part that identifies the image and would be written nowhere: another image would run. */
function findMissingImagePart(image, keys) {
    const name = parseImageName(image);
    const placed = keys.map(({ part }) => part);
    if (placed.includes('image'))
        return undefined;
    // With a digest, the tag is only informative.
    return ['tag', 'digest'].find((part) => name[part] !== undefined && !placed.includes(part) && !(part === 'tag' && name.digest !== undefined));
}
/** Empty if the image has no such part: the tag or digest that was there must not apply to another image. */
function readImagePart(image, part) {
    return splitImageName(parseImageName(image))[part] ?? '';
}
function splitImageName({ registry, repository, tag, digest, }) {
    return {
        registry,
        name: registry === undefined ? repository : repository.slice(registry.length + 1),
        repository,
        tag,
        digest,
        image: [repository, tag === undefined ? '' : `:${tag}`, digest === undefined ? '' : `@${digest}`].join(''),
    };
}


/***/ }),

/***/ 32189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   DR: () => (/* binding */ assignValue),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   PC: () => (/* binding */ replacePlainValues),
/* harmony export */   Pc: () => (/* binding */ isSameTree),
/* harmony export */   QP: () => (/* binding */ formatValuesTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   sf: () => (/* binding */ createTreeAt)
/* harmony export */ });
/* unused harmony export toValuesTree */

const emptyTree = { kind: 'map', entries: new Map() };
/** Converts plain data, such as an input; strings stay strings. */
function toValuesTree(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(toValuesTree) };
    if (isRecord(value)) {
        return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, toValuesTree(each)])) };
    }
    return { kind: 'plain', source: JSON.stringify(value) };
}
/** A tree with one value at a path. */
function createTreeAt(path, value) {
    return path.reduceRight((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value);
}
function findValue(tree, path) {
    return path.reduce((found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined), tree);
}
/**
 * Merges one layer over another by Helm's rules: mappings are merged, everything else is replaced. A null is kept, since it
 * removes a default of the chart (Helm, "Deleting a default key").
 */
function mergeLayers(lower, upper) {
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, value] of upper.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? value : mergeLayers(below, value));
    }
    return { kind: 'map', entries };
}
/** Formats YAML in JSON style, with plain scalars as written. */
function formatValuesTree(tree) {
    switch (tree.kind) {
        case 'map':
            return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatValuesTree(value)}`).join(', ')}}`;
        case 'list':
            return `[${tree.items.map(formatValuesTree).join(', ')}]`;
        case 'text':
            return JSON.stringify(tree.text);
        case 'plain':
            // Any other plain scalar can only be text; these need no quotes inside braces.
            return /^[-+.\w]+$/.test(tree.source)
                ? tree.source
                : tree.source === '' || tree.source === '~'
                    ? 'null'
                    : JSON.stringify(tree.source);
    }
}
/** The same tree with other plain scalars. */
function replacePlainValues(tree, replace) {
    const replaceInside = (inner) => replacePlainValues(inner, replace);
    switch (tree.kind) {
        case 'map':
            return { kind: 'map', entries: new Map([...tree.entries].map(([key, value]) => [key, replaceInside(value)])) };
        case 'list':
            return { kind: 'list', items: tree.items.map(replaceInside) };
        case 'text':
            return tree;
        case 'plain':
            return replace(tree);
    }
}
/** The same tree with nothing that shows what it was read from: for values that are secret. */
function withoutPlaces(tree) {
    return replacePlainValues(tree, ({ source }) => ({ kind: 'plain', source }));
}
/**
 * Sets one value and keeps everything next to it. A position replaces that entry of a list, or appends right after the last.
 * @param defaults the chart's values: where only the chart has a list, its entries are kept too
 */
function assignValue(tree, [step, ...rest], value, defaults) {
    if (step === undefined)
        return { ok: true, tree: value };
    if (typeof step === 'string') {
        const entries = tree?.kind === 'map' ? tree.entries : new Map();
        const inherited = tree === undefined || tree.kind === 'map' ? findValue(defaults ?? emptyTree, [step]) : undefined;
        const inner = assignValue(entries.get(step), rest, value, inherited);
        return inner.ok ? { ok: true, tree: { kind: 'map', entries: new Map([...entries, [step, inner.tree]]) } } : inner;
    }
    const list = tree ?? defaults;
    const items = list?.kind === 'list' ? list.items : [];
    if (step > items.length)
        return { ok: false, length: items.length };
    const inner = assignValue(items[step], rest, value);
    if (!inner.ok)
        return inner;
    return { ok: true, tree: { kind: 'list', items: [...items.slice(0, step), inner.tree, ...items.slice(step + 1)] } };
}
/** Whether both are the same value; plain scalars as they are written. */
function isSameTree(one, other) {
    if (one.kind === 'map') {
        if (other.kind !== 'map' || one.entries.size !== other.entries.size)
            return false;
        return [...one.entries].every(([key, value]) => {
            const found = other.entries.get(key);
            return found !== undefined && isSameTree(value, found);
        });
    }
    if (one.kind === 'list') {
        if (other.kind !== 'list' || one.items.length !== other.items.length)
            return false;
        return one.items.every((item, index) => isSameTree(item, other.items[index] ?? emptyTree));
    }
    if (one.kind === 'text')
        return other.kind === 'text' && one.text === other.text;
    return other.kind === 'plain' && one.source === other.source;
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
