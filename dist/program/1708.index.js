export const id = 1708;
export const ids = [1708];
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
// EXTERNAL MODULE: ./src/github/comment.js
var comment = __webpack_require__(99651);
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
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
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
    await postComment(blocks, hasChanges(releaseDiff), command);
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
/** One comment per release and environment. A comment that cannot be written does not fail the run. */
async function postComment(blocks, changed, command) {
    const { inputs, event, target, context } = command;
    const { log } = context;
    const { commit, trigger } = event;
    const pullRequest = trigger.kind === 'pull-request' ? trigger.number : trigger.kind === 'other' ? trigger.pullRequest : undefined;
    if (inputs.comment === 'never' || pullRequest === undefined || commit === undefined)
        return;
    const subject = [inputs.environment ?? target.cluster, target.namespace, target.release].join('/');
    try {
        const github = await (0,shared_github/* connectToGitHub */.t)(command, context);
        if (github === undefined)
            return;
        const marker = { kind: 'diff', subject };
        const ifMissing = inputs.comment === 'always' || changed ? 'create' : 'skip';
        const result = await (0,comment/* upsertComment */.l)(github, { marker, pullRequest, commit, run: event.run, blocks, ifMissing }, log);
        if (result.kind === 'created' || result.kind === 'updated')
            log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded')
            log.line(`The comment was already updated by a newer run for ${result.by.slice(0, 7)}`);
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        log.warning(`Could not publish the diff to GitHub: ${error.message}. ${error.hint}`);
    }
}


/***/ }),

/***/ 31857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ connectForWriting),
/* harmony export */   t: () => (/* binding */ connectToGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13739);
/* harmony import */ var _forks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12445);


/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
async function connectToGitHub({ inputs, event: { repository, apiUrl } }, { log, signal, secrets }) {
    const token = inputs['github-token'];
    if (token === undefined || repository === undefined)
        return undefined;
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}
/** As `connectToGitHub`; undefined also for a pull request from a fork, whose token can only read. */
async function connectForWriting(run, context) {
    return (0,_forks_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(run.event) ? undefined : connectToGitHub(run, context);
}


/***/ }),

/***/ 71909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ readFieldCodes),
/* harmony export */   IP: () => (/* binding */ readErrorMessage),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   lv: () => (/* binding */ readErrorStatus),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
function readErrorStatus(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorStatus(error.cause);
    return readResponse(error)?.status;
}
/** GitHub's own error message; undefined if there is none. */
function readErrorMessage(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorMessage(error.cause);
    const data = readResponse(error)?.data;
    return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each invalid field (422), for example `already_exists`. */
function readFieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readFieldCodes(error.cause);
    const data = readResponse(error)?.data;
    if (!hasMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function decideRetry(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = readResponse(error);
    // Without a response the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = readLimitEnd(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that people see. `what` is method and path of the request. */
function toGitHubError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = readResponse(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = readErrorMessage(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return createRateLimitError(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return createForbiddenError(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error });
}
function createRateLimitError(error, what, said) {
    const waitMs = readLimitEnd(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
        hint: `Re-run ${until}.`,
        cause: error,
    });
}
/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error, what, said) {
    const accepted = readResponse(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and has the required permission.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
        cause: error,
    });
}
/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name the permission. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function findPermission(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error) {
    const answer = readResponse(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '');
}
function readLimitEnd(error, now) {
    const headers = readResponse(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function readResponse(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function hasMessage(data) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string';
}
function readFieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return hasMessage(error) ? [error.message] : [];
    });
}
function formatStatus(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82887);

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { repository, log, redact = (text) => text } = options;
    // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
    const { createOctokit, requestAttempts } = await (0,_runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariable */ .z)('GITHUB_EVENT_PATH', () => Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6379), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495)));
    const octokit = createOctokit({
        ...options,
        redact,
        logDebug: log.debug,
        onRetry: (request, { number, waitMs, error }) => {
            const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`;
            log.line(`GitHub: ${request}: ${error.message}; ${next}`);
        },
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Creates the comment, updates it, or leaves it if the text is unchanged. Of concurrent runs, the one for the newest commit
 * wins, and one comment remains.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return warnIfRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignature */ .Vi)(comment.marker, comment.commit, comment.run);
        const body = (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignedBody */ .j)(signature, comment.blocks);
        const existing = await findComments(github, comment);
        if (existing.length > 0)
            return reconcile(github, comment, { signature, body }, existing);
        if (comment.ifMissing === 'skip')
            return { kind: 'skipped' };
        const created = await createComment(github, comment.pullRequest, body);
        // A concurrent run may have created one, too: all of them keep the oldest comment and delete the others.
        const all = await findComments(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return reconcile(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether it was deleted; false, after a warning, if the token is not allowed to
 */
async function removeComment(github, comment, log) {
    const result = await warnIfRefused(log, comment.pullRequest, async () => {
        const existing = await findComments(github, comment);
        for (const { id } of existing)
            await deleteComment(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Updates the oldest comment, unless a newer run wrote it, and deletes the others. */
async function reconcile(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await createComment(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isNewerText(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await updateComment(github, kept.id, text))) {
        // Somebody deleted it between our read and our write.
        return reconcile(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await deleteComment(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether the existing text is newer than ours: it describes the current head of the pull request and ours does not, or its
 * run started later.
 */
async function isNewerText(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCurrentHead */ .Sq)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. A comment by another author is never ours. */
async function findComments(github, { marker, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const [comments, author] = await Promise.all([
        github.paginate(route, { ...github.repository, issue_number: pullRequest, per_page: 100 }),
        github.author(),
    ]);
    return comments
        .flatMap(({ id, html_url: url, body = '', user }) => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(body);
        const ours = user?.login.toLowerCase() === author.toLowerCase() && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbout */ .KH)(signature, marker);
        return ours && signature !== undefined ? [{ id, url, body, signature }] : [];
    })
        .sort((one, other) => one.id - other.id);
}
async function createComment({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false if the comment no longer exists */
async function updateComment({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return ignoreMissing(request(route, { ...repository, comment_id: id, body }));
}
async function deleteComment({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await ignoreMissing(request(route, { ...repository, comment_id: id }));
}
async function ignoreMissing(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorStatus */ .lv)(error) === 404)
            return false;
        throw error;
    }
}
/** A missing comment must not fail a run that did its work: the token of a fork is never allowed to write one. */
async function warnIfRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorMessage */ .IP)(error) ?? error.message;
        log.warning(`Could not comment on pull request #${pullRequest} (${why}); the text is in the summary. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ renderSignature),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Vi: () => (/* binding */ createSignature)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside GitHub every run counts as the oldest. */
function createSignature(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function renderSignature({ kind, subject, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined if the text is not ours. */
function readSignature(text) {
    const match = /^<!-- eks-actions (\S+) of (\S+) commit=(\S*) run=(\d+) attempt=(\d+) -->(?:\r?\n|$)/.exec(text);
    if (match === null)
        return undefined;
    try {
        const [kind = '', subject = '', commit = ''] = match.slice(1, 4).map(decodeURIComponent);
        return { kind, subject, commit, run: Number(match[4]), attempt: Number(match[5]) };
    }
    catch {
        return undefined;
    }
}
function isAbout(signature, { kind, subject }) {
    return signature?.kind === kind && signature.subject === subject;
}
/** Whether `one` was started after `other`. */
function isNewerRun(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}


/***/ }),

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readPullRequestStatus),
/* harmony export */   QT: () => (/* binding */ listMergedPullRequests),
/* harmony export */   Sq: () => (/* binding */ readCurrentHead),
/* harmony export */   g_: () => (/* binding */ findMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71909);

/** The current head commit of a pull request. */
async function readCurrentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch, by merge, squash or rebase. Needs `pull-requests: read`.
 * @param branch counts only what was merged into this branch: anybody may merge into a branch of their own
 * @returns undefined for a commit that was pushed directly
 */
async function findMergedPullRequest({ request, repository }, commit, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at, base }) => merged_at !== null && (branch === undefined || base.ref === branch));
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/**
 * Pull requests that were merged into a branch, the newest first, of the hundred that were changed last. Needs
 * `pull-requests: read`.
 */
async function listMergedPullRequests({ request, repository }, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    return data
        .filter(({ merged_at }) => merged_at !== null)
        .toSorted((a, b) => String(b.merged_at).localeCompare(String(a.merged_at)))
        .map(({ number, head, html_url: url }) => ({ number, head: head.sha, url }));
}
/** Whether a pull request is still open. Needs `pull-requests: read`. */
async function readPullRequestStatus({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   j: () => (/* binding */ renderSignedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function renderSignedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignature */ .BE)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .yQ)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line endings, and trims the end. */
function isSameText(one, other) {
    const normalize = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalize(one) === normalize(other);
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
