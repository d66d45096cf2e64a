export const id = 5069;
export const ids = [5069];
export const modules = {

/***/ 80008:
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
// EXTERNAL MODULE: ./src/github/client.js
var client = __webpack_require__(13739);
// EXTERNAL MODULE: ./src/github/comment.js
var comment = __webpack_require__(99651);
// EXTERNAL MODULE: ./src/helm/deploy/helm-failure.js
var helm_failure = __webpack_require__(49722);
// EXTERNAL MODULE: ./src/helm/report/table.js
var table = __webpack_require__(84528);
;// CONCATENATED MODULE: ./src/helm/diff/tree.js
function isMap(value) {
    return typeof value === 'object' && value !== null && !isList(value);
}
function isList(value) {
    return Array.isArray(value);
}
/** What is at a path; undefined where there is nothing. */
function valueAt(tree, path) {
    let value = tree;
    for (const step of path)
        value = stepInto(value, step);
    return value;
}
function stepInto(value, step) {
    if (typeof step === 'string')
        return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    if (!isList(value))
        return undefined;
    return typeof step === 'number' ? value[step] : value.find((item) => hasKey(item, step));
}
/** Whether an item of a list has the values of a key. A port without a protocol is one of TCP. */
function hasKey(item, key) {
    return isMap(item) && Object.entries(key).every(([name, value]) => (item[name] ?? keyDefaults[name]) === value);
}
const keyDefaults = { protocol: 'TCP' };
/** As people write it: `spec.template.spec.containers[app].image`, `metadata.annotations["example.org/a"]`. */
function shownPath(path) {
    const text = path.map((step) => {
        if (typeof step === 'string')
            return /^[\w-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
        return `[${typeof step === 'number' ? step : shownKey(step)}]`;
    });
    return text.join('').replace(/^\./, '');
}
function shownKey(key) {
    const entries = Object.entries(key).filter(([name, value]) => keyDefaults[name] !== value);
    return (entries.length === 0 ? Object.entries(key) : entries).map(([, value]) => value).join(',');
}
/** Whether one path is the other, or leads to it. */
function isWithin(inner, outer) {
    return outer.length <= inner.length && outer.every((step, index) => isSameStep(step, inner[index]));
}
function isSameStep(one, other) {
    return one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
}

;// CONCATENATED MODULE: ./src/helm/diff/objects.js

function keyOfObject({ group, kind, namespace = '', name }) {
    return [group, kind, namespace, name].join('/');
}
/** `Deployment/shop`; with its namespace where that is another one than the release's. */
function shownObject({ kind, namespace, name }, ofRelease) {
    return namespace === undefined || namespace === ofRelease ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
/** What the server or Helm writes into every object, and nobody means when speaking of its content. */
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
/** The content of an object: no status, nothing administrative, no nulls; a Secret's texts where its data are. */
function contentOf(object) {
    const entries = Object.entries(withoutNulls(withData(object))).filter(([name]) => name !== 'status');
    return Object.fromEntries(entries.map(([name, value]) => [name, name === 'metadata' && isMap(value) ? cleanMetadata(value) : value]));
}
function cleanMetadata(metadata) {
    const kept = Object.entries(metadata).filter(([name]) => !administrative.has(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, name === 'annotations' && isMap(value) ? cleanAnnotations(value) : value]));
}
function cleanAnnotations(annotations) {
    return Object.fromEntries(Object.entries(annotations).filter(([name]) => !administrativeAnnotations.has(name)));
}
/** `stringData` is for writing only; the server merges it into `data`. Data are written without line breaks. */
function withData(object) {
    if (object.kind !== 'Secret' || object.apiVersion !== 'v1')
        return object;
    const { stringData, ...rest } = object;
    const data = isMap(object.data) ? object.data : {};
    const texts = isMap(stringData) ? stringData : {};
    if (Object.keys(data).length + Object.keys(texts).length === 0)
        return rest;
    const asText = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
    return {
        ...rest,
        data: Object.fromEntries([
            ...Object.entries(data).map(([name, value]) => [name, asText(value).replaceAll(/\s/g, '')]),
            ...Object.entries(texts).map(([name, value]) => [name, Buffer.from(asText(value)).toString('base64')]),
        ]),
    };
}
function withoutNulls(value) {
    if (Array.isArray(value))
        return value.map(withoutNulls);
    if (!isMap(value))
        return value;
    const kept = Object.entries(value).filter(([, inner]) => inner !== null);
    return Object.fromEntries(kept.map(([name, inner]) => [name, withoutNulls(inner)]));
}

;// CONCATENATED MODULE: ./src/helm/diff/words.js

/** `1 to create, 2 to change, 1 to delete · 3 changed by hand`; `no changes` where a deploy does nothing. */
function verdict({ objects }) {
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
function changesAnything({ objects }) {
    return objects.some(({ action }) => action !== 'none');
}
function isRefused({ immutable, conflict }) {
    return immutable || conflict !== undefined;
}
const signs = { create: '+', change: '~', delete: '-', keep: '=', none: ' ' };
function sign({ action }) {
    return signs[action];
}
function nameIn(diff, object) {
    return shownObject(object, diff.namespace);
}
const fieldsAtMost = 4;
/** What is to be known of an object besides its name: which fields, and what it makes pods do. */
function noteOf(object) {
    const { action, changes, pods, missing, unreadable, role } = object;
    const fields = changes.map(({ path }) => shortPath(path));
    const more = fields.length - fieldsAtMost;
    return [
        ...(role === 'hook' ? ['hook'] : []),
        ...(pods.kind === 'restart' ? ['restarts pods'] : []),
        ...(pods.kind === 'stale' ? [`${pods.workloads.join(', ')} reads it only when pods start`] : []),
        ...(missing ? ['was deleted by hand'] : []),
        ...(action === 'keep' ? ['no longer in the chart, stays in the cluster (resource policy)'] : []),
        ...(unreadable === undefined ? [] : [`${unreadable}: compared with what was deployed`]),
        ...(action === 'delete' && holdsData(object) ? ['data may be lost'] : []),
        ...(fields.length === 0
            ? []
            : [[...fields.slice(0, fieldsAtMost), ...(more > 0 ? [`${more} more`] : [])].join(', ')]),
    ].join(' · ');
}
function holdsData({ kind }) {
    return ['PersistentVolumeClaim', 'StatefulSet', 'Namespace'].includes(kind);
}
/** Where pods are defined everybody knows. */
function shortPath(path) {
    return path.replace(/^spec\.template\.(spec\.)?/, '').replace(/^(metadata|spec)\./, '');
}
const longestValue = 60;
/** A value on one line. */
function shownValue(value) {
    if (value === undefined)
        return '';
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    return text.length <= longestValue ? text : `${text.slice(0, longestValue - 1)}…`;
}
function shownWriter({ by }) {
    if (by === undefined)
        return '';
    return by.time === undefined ? by.name : `${by.name}, ${by.time.slice(0, 16).replace('T', ' ')} UTC`;
}
const outcomes = {
    overwritten: 'overwrites it',
    conflict: 'fails there',
    wanted: 'wants the same',
    stays: 'leaves it',
};

;// CONCATENATED MODULE: ./src/helm/diff/log.js


/** The differences in a log: a line for each object, whole diffs in groups, and the verdict at the end. */
async function logDiff(diff, log) {
    const { objects } = diff;
    const width = Math.max(0, ...objects.map((object) => nameIn(diff, object).length));
    for (const object of objects.filter(({ action }) => action !== 'none')) {
        log.line(`${sign(object)} ${nameIn(diff, object).padEnd(width)}  ${noteOf(object)}`.trimEnd());
    }
    for (const object of objects) {
        for (const { path, immutable, conflict } of object.changes.filter(isRefused)) {
            const why = immutable ? 'Kubernetes never changes it' : `written by ${shownWriter({ by: conflict })}`;
            log.warning(`${nameIn(diff, object)}: a deploy will fail at ${path}: ${why}`);
        }
    }
    const drift = objects.flatMap((object) => object.drift.map((one) => ({ object: nameIn(diff, object), ...one })));
    if (drift.length > 0) {
        log.line('changed by hand since the last deploy:');
        const rows = drift.map((one) => [
            ...[one.object, one.path, shownValue(one.deployed), shownValue(one.live), shownWriter(one)],
            outcomes[one.outcome],
        ]);
        const header = ['object', 'field', 'deployed', 'in the cluster', 'by', 'a deploy'];
        for (const line of (0,table/* tableLines */.o)({ header, rows }))
            log.line(`  ${line}`);
    }
    for (const object of objects.filter((one) => one.diff !== '')) {
        await log.group(`${sign(object)} ${nameIn(diff, object)}`, () => {
            log.line(object.diff.trimEnd());
            return Promise.resolve();
        });
    }
    log.line(`${diff.release} in ${diff.namespace}: ${verdict(diff)}`);
}

// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/helm/diff/markdown.js


/** For the summary and for the sticky comment: the verdict first, what fails or goes next, whole diffs last and collapsed. */
function diffBlocks(subject, diff) {
    const title = {
        kind: 'heading',
        level: 3,
        text: (0,markdown_text/* inline */.mG)(`${subject.place}: ${diff.release}: ${verdict(diff)}`),
    };
    if (diff.objects.length === 0)
        return [title, footer(subject, diff)];
    return [
        title,
        ...refusals(diff),
        ...objectTable(diff),
        ...driftTable(diff),
        ...subject.notes.map((text) => ({ kind: 'paragraph', text: (0,markdown_text/* inline */.mG)(text) })),
        ...details(diff),
        footer(subject, diff),
    ];
}
function refusals(diff) {
    const refused = diff.objects.flatMap((object) => object.changes.filter(isRefused).map((change) => [(0,markdown_text/* code */.aY)(nameIn(diff, object)), (0,markdown_text/* code */.aY)(change.path), why(change)]));
    if (refused.length === 0)
        return [];
    const what = refused.length === 1 ? 'one change' : `${refused.length} changes`;
    return [
        { kind: 'paragraph', text: `❌ **The cluster will refuse ${what}, and the deploy will fail**` },
        { kind: 'table', header: ['object', 'field', 'why, and what to do'], rows: refused.slice(0, rowsAtMost) },
        ...more(refused.length),
    ];
}
function why({ immutable, conflict, path }) {
    if (immutable)
        return 'Kubernetes never changes it: give the object another name, or delete it in a maintenance window';
    const who = conflict === undefined ? 'another' : shownWriter({ by: conflict });
    const instead = path === 'spec.replicas' ? 'leave replicas out of the chart' : 'undo that';
    return (0,markdown_text/* inline */.mG)(`written by ${who}: ${instead}, or take it over once with extra-args: --force-conflicts`);
}
/** Beyond this nobody reads on; the file has all. */
const rowsAtMost = 100;
function more(count) {
    if (count <= rowsAtMost)
        return [];
    return [{ kind: 'paragraph', text: `… ${count - rowsAtMost} more; the file of \`diff-path\` has all.` }];
}
const words = { create: 'create', change: 'change', delete: '**delete**', keep: 'keep', none: '' };
function objectTable(diff) {
    const shown = diff.objects.filter(({ action }) => action !== 'none');
    if (shown.length === 0)
        return [];
    const rows = shown.map((object) => [words[object.action], (0,markdown_text/* code */.aY)(nameIn(diff, object)), (0,markdown_text/* inline */.mG)(noteOf(object))]);
    return [{ kind: 'table', header: ['', 'object', ''], rows: rows.slice(0, rowsAtMost) }, ...more(rows.length)];
}
function driftTable(diff) {
    const rows = diff.objects.flatMap((object) => object.drift.map((drift) => [
        (0,markdown_text/* code */.aY)(nameIn(diff, object)),
        (0,markdown_text/* code */.aY)(drift.path),
        (0,markdown_text/* code */.aY)(shownValue(drift.deployed)),
        (0,markdown_text/* code */.aY)(shownValue(drift.live)),
        (0,markdown_text/* inline */.mG)(shownWriter(drift)),
        outcomes[drift.outcome],
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
        ...more(rows.length),
    ];
}
function details(diff) {
    return diff.objects
        .filter((object) => object.diff !== '')
        .map((object) => ({ kind: 'details', title: titleOf(diff, object), body: [diffBlock(object)] }));
}
function titleOf(diff, object) {
    const lines = object.diff.split('\n').filter((line) => !/^(---|\+\+\+) /.test(line));
    const count = (start) => lines.filter((line) => line.startsWith(start)).length;
    return `${nameIn(diff, object)} +${count('+')} -${count('-')}`;
}
/** Without the two lines of file names, which the title says already. */
function diffBlock({ diff }) {
    return { kind: 'code', language: 'diff', text: diff.split('\n').slice(2).join('\n') };
}
function footer({ cluster, commit, runUrl }, diff) {
    const { before, after } = diff.chart;
    const parts = [
        `${(0,markdown_text/* code */.aY)(diff.release)} in ${(0,markdown_text/* code */.aY)(diff.namespace)} of ${(0,markdown_text/* code */.aY)(cluster)}`,
        diff.revision === undefined ? 'first install' : `revision ${diff.revision}`,
        before === undefined || before === after ? (0,markdown_text/* code */.aY)(after) : `${(0,markdown_text/* code */.aY)(before)} → ${(0,markdown_text/* code */.aY)(after)}`,
        ...(diff.unchanged === 0 ? [] : [`${diff.unchanged} unchanged`]),
        ...(commit === undefined ? [] : [`commit ${(0,markdown_text/* code */.aY)(commit.slice(0, 7))}`]),
        ...(runUrl === undefined ? [] : [(0,markdown_text/* link */.nf)('run and summary', runUrl)]),
    ];
    return { kind: 'paragraph', text: parts.join(' · ') };
}

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
;// CONCATENATED MODULE: ./src/kubernetes/discovery.js

function createDiscovery(client) {
    const asked = new Map();
    const resourcesOf = (apiVersion) => {
        const known = asked.get(apiVersion);
        if (known !== undefined)
            return known;
        const asking = askFor(client, apiVersion);
        asked.set(apiVersion, asking);
        return asking;
    };
    return {
        kind: async (apiVersion, kind) => {
            const resources = await resourcesOf(apiVersion);
            // Subresources, such as `deployments/scale`, have kinds too.
            const resource = resources.find((one) => one.kind === kind && !one.name.includes('/'));
            if (resource === undefined)
                return undefined;
            const { namespaced, name: plural } = resource;
            return {
                namespaced,
                pathOf: (name, namespace) => {
                    const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
                    return `${rootOf(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`;
                },
            };
        },
    };
}
async function askFor(client, apiVersion) {
    try {
        return (await client.get(rootOf(apiVersion))).resources;
    }
    catch (error) {
        if (error instanceof kubernetes_error/* KubernetesError */.d && error.status === 404)
            return [];
        throw error;
    }
}
function rootOf(apiVersion) {
    const path = apiVersion.split('/').map(encodeURIComponent).join('/');
    return apiVersion.includes('/') ? `/apis/${path}` : `/api/${path}`;
}

// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/diff/merge-keys.js

/**
 * Lists whose items Kubernetes tells apart by what is in them, not by position: by field, the names of the identifying
 * values, the first set that all items have (API reference, `x-kubernetes-list-map-keys` and `patchMergeKey`).
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
/** The keys of all items, in their order; undefined where items go by position. */
function keysOf(field, items) {
    const candidates = field === undefined ? undefined : keysOfLists[field];
    for (const names of candidates ?? []) {
        const keys = items.map((item) => keyOf(item, names));
        if (!keys.every((key) => key !== undefined))
            continue;
        // Two variables of one name are allowed; then only their order says which counts.
        const distinct = new Set(keys.map((key) => JSON.stringify(key)));
        return distinct.size === keys.length ? keys : undefined;
    }
    return undefined;
}
function keyOf(item, names) {
    if (!isMap(item))
        return undefined;
    const entries = names.map((name) => [name, item[name] ?? keyDefaults[name]]);
    return entries.every(([, value]) => typeof value === 'string' || typeof value === 'number')
        ? Object.fromEntries(entries)
        : undefined;
}

;// CONCATENATED MODULE: ./src/helm/diff/quantity.js
/** Fields of which all values are quantities (API reference, `Quantity`): the server writes them in its own way. */
const holders = new Set([
    ...['requests', 'limits', 'hard', 'capacity', 'sizeLimit', 'divisor', 'averageValue', 'overhead'],
    ...['default', 'defaultRequest', 'min', 'max', 'maxLimitRequestRatio', 'target'],
]);
function isSameQuantity(path, one, other) {
    if (!path.some((step) => typeof step === 'string' && holders.has(step)))
        return false;
    const [first, second] = [amount(one), amount(other)];
    return first !== undefined && first === second;
}
const factors = {
    ...{ n: 1e-9, u: 1e-6, m: 1e-3, '': 1, k: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15, E: 1e18 },
    ...{ Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40, Pi: 2 ** 50, Ei: 2 ** 60 },
};
function amount(value) {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text !== 'string')
        return undefined;
    const [, digits, suffix = ''] = /^([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)([numkMGTPE]|[KMGTPE]i)?$/.exec(text) ?? [];
    const number = Number(digits) * (factors[suffix] ?? Number.NaN);
    // 0.1 and 100m are the same, whatever floating point makes of them.
    return Number.isFinite(number) ? Number(number.toPrecision(12)) : undefined;
}

;// CONCATENATED MODULE: ./src/helm/diff/compare.js



/** What applying would change, by the rules that Helm and the API server have for it: three sides, field by field. */
function compare(sides) {
    return at([], sides);
}
const nothing = { before: undefined, after: undefined, differences: [] };
function at(path, sides) {
    const { wanted, deployed, live } = sides;
    if (wanted === undefined)
        return removed(path, deployed, live);
    if (live === undefined)
        return isEmpty(wanted) ? same(wanted) : differs(path, undefined, wanted);
    if (isMap(wanted) && isMap(live))
        return compareMaps(path, wanted, isMap(deployed) ? deployed : {}, live);
    if (isList(wanted) && isList(live))
        return compareLists(path, wanted, isList(deployed) ? deployed : [], live);
    return isSame(path, wanted, live) ? same(wanted) : differs(path, live, wanted);
}
function same(value) {
    return { before: value, after: value, differences: [] };
}
function differs(path, before, after) {
    return { before, after, differences: [{ path, before, after }] };
}
function removed(path, deployed, live) {
    if (deployed === undefined || live === undefined)
        return nothing;
    // Of what goes, only what the release had said is shown.
    const { before } = at(path, { wanted: deployed, live });
    return differs(path, before, undefined);
}
function compareMaps(path, wanted, deployed, live) {
    const names = [...new Set([...Object.keys(wanted), ...Object.keys(deployed)])].sort();
    const parts = names.map((name) => {
        const part = at([...path, name], {
            wanted: own(wanted, name),
            deployed: own(deployed, name),
            live: own(live, name),
        });
        return [name, part];
    });
    return {
        before: entries(parts.map(([name, { before }]) => [name, before])),
        after: entries(parts.map(([name, { after }]) => [name, after])),
        differences: parts.flatMap(([, { differences }]) => differences),
    };
}
function own(map, name) {
    return Object.hasOwn(map, name) ? map[name] : undefined;
}
function entries(all) {
    return Object.fromEntries(all.filter((entry) => entry[1] !== undefined));
}
function compareLists(path, wanted, deployed, live) {
    const field = path.findLast((step) => typeof step === 'string');
    const [keys, before, now] = [wanted, deployed, live].map((items) => keysOf(field, items));
    if (keys !== undefined && before !== undefined && now !== undefined) {
        return compareItems(path, allKeys(keys, before), (key) => ({
            wanted: itemOf(wanted, keys, key),
            deployed: itemOf(deployed, before, key),
            live: itemOf(live, now, key),
        }));
    }
    if (![...wanted, ...live].some(isMap))
        return isSameList(path, wanted, live) ? same(wanted) : differs(path, live, wanted);
    // A list without keys is replaced as a whole; its items are told apart by position, so that defaults in them are no change.
    const positions = Array.from({ length: Math.max(wanted.length, live.length) }, (_, index) => index);
    return compareItems(path, positions, (index) => ({
        wanted: wanted[index],
        deployed: wanted[index] === undefined ? live[index] : deployed[index],
        live: live[index],
    }));
}
/** Those that are wanted in their order, then those that go. */
function allKeys(wanted, deployed) {
    const known = new Set(wanted.map((key) => JSON.stringify(key)));
    return [...wanted, ...deployed.filter((key) => !known.has(JSON.stringify(key)))];
}
function itemOf(items, keys, key) {
    const text = JSON.stringify(key);
    const index = keys.findIndex((one) => JSON.stringify(one) === text);
    return index < 0 ? undefined : items[index];
}
function compareItems(path, steps, sidesOf) {
    const parts = steps.map((step) => at([...path, step], sidesOf(step)));
    const present = (value) => value !== undefined;
    return {
        before: parts.map(({ before }) => before).filter(present),
        after: parts.map(({ after }) => after).filter(present),
        differences: parts.flatMap(({ differences }) => differences),
    };
}
function isSameList(path, wanted, live) {
    return wanted.length === live.length && wanted.every((item, index) => isSame(path, item, live[index] ?? null));
}
function isSame(path, wanted, live) {
    return wanted === live || isSameQuantity(path, wanted, live);
}
/** The API server leaves out what is empty, and reads what is left out as empty. */
function isEmpty(value) {
    if (isList(value))
        return value.length === 0;
    if (isMap(value))
        return Object.values(value).every(isEmpty);
    return value === null || value === '' || value === 0 || value === false;
}

;// CONCATENATED MODULE: ./src/helm/diff/effects.js

/** Groups of Kubernetes itself; others are of custom resources. */
function isBuiltIn(group) {
    return !group.includes('.') || group.endsWith('.k8s.io');
}
const workloads = new Set(['apps/Deployment', 'apps/StatefulSet', 'apps/DaemonSet', 'apps/ReplicaSet']);
/** Whether a change makes pods end and new ones start. */
function restartsPods({ group, kind }, { path }, wanted) {
    if (!workloads.has(`${group}/${kind}`) || kind === 'ReplicaSet')
        return false;
    if (path[0] !== 'spec' || (path.length > 1 && path[1] !== 'template'))
        return false;
    const { spec } = wanted;
    const strategy = isMap(spec) ? spec.updateStrategy : undefined;
    return !(isMap(strategy) && strategy.type === 'OnDelete');
}
/** A field is one of these, or in one. */
const within = (...fields) => (path) => fields.some((field) => path === field || path.startsWith(`${field}.`));
const allOfSpecBut = (...fields) => (path) => path.startsWith('spec.') && !fields.some((field) => path === field || path.startsWith(`${field}.`));
const lockedData = (path, change, live) => live.immutable === true && within('data', 'binaryData', 'immutable')(path, change, live);
/** What the API server refuses to change on an object that is there (API reference, "immutable", "Cannot be updated"). */
const immutable = {
    'apps/Deployment': [within('spec.selector')],
    'apps/ReplicaSet': [within('spec.selector')],
    'apps/DaemonSet': [within('spec.selector')],
    'apps/StatefulSet': [
        allOfSpecBut(...['spec.replicas', 'spec.ordinals', 'spec.template', 'spec.updateStrategy', 'spec.revisionHistoryLimit'], ...['spec.persistentVolumeClaimRetentionPolicy', 'spec.minReadySeconds']),
    ],
    'batch/Job': [within('spec.selector', 'spec.template', 'spec.completionMode', 'spec.podFailurePolicy')],
    '/Service': [(path, { before, after }) => path === 'spec.clusterIP' && Boolean(before) && Boolean(after)],
    '/PersistentVolumeClaim': [allOfSpecBut('spec.resources', 'spec.volumeAttributesClassName')],
    '/Secret': [within('type'), lockedData],
    '/ConfigMap': [lockedData],
    'rbac.authorization.k8s.io/RoleBinding': [within('roleRef')],
    'rbac.authorization.k8s.io/ClusterRoleBinding': [within('roleRef')],
    'storage.k8s.io/StorageClass': [within('provisioner', 'parameters', 'reclaimPolicy', 'volumeBindingMode')],
    'networking.k8s.io/IngressClass': [within('spec.controller')],
    'scheduling.k8s.io/PriorityClass': [within('value', 'preemptionPolicy')],
};
/** Whether the API server will refuse a change, so that the object has to be deleted and made anew. */
function isImmutable({ group, kind }, change, live) {
    const path = plain(change.path);
    return (immutable[`${group}/${kind}`] ?? []).some((rule) => rule(path, change, live));
}
/** Names only: `spec.volumeClaimTemplates.spec.resources`. */
function plain(path) {
    return path.filter((step) => typeof step === 'string').join('.');
}
/** ConfigMaps and Secrets that pods read as environment, which they do only when they start: `ConfigMap/shop`. */
function readAtStart(workload) {
    const found = new Set();
    const look = (value) => {
        if (isList(value))
            value.forEach(look);
        if (!isMap(value))
            return;
        for (const [name, inner] of Object.entries(value)) {
            const kind = sources[name];
            if (kind !== undefined && isMap(inner) && typeof inner.name === 'string')
                found.add(`${kind}/${inner.name}`);
            look(inner);
        }
    };
    look(valueAt(workload, ['spec', 'template']));
    return found;
}
const sources = {
    configMapRef: 'ConfigMap',
    configMapKeyRef: 'ConfigMap',
    secretRef: 'Secret',
    secretKeyRef: 'Secret',
};

;// CONCATENATED MODULE: ./src/helm/diff/ownership.js

function managersOf(object) {
    const { metadata } = object;
    const list = isMap(metadata) ? metadata.managedFields : undefined;
    if (!isList(list))
        return [];
    return list.filter(isMap).map(({ manager, operation, subresource, time, fieldsV1 }) => ({
        name: ownership_text(manager) ?? 'unknown',
        operation: operation === 'Apply' || operation === 'Update' ? operation : 'unknown',
        subresource: ownership_text(subresource),
        time: ownership_text(time),
        fields: isMap(fieldsV1) ? fieldsV1 : {},
    }));
}
function ownership_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** Whether a manager wrote what is at a path, or something in it. */
function owns({ fields }, path, object) {
    let node = fields;
    let value = object;
    for (const step of path) {
        // What is empty stands for the whole: a list that is replaced at once, a map of unknown structure.
        if (isMap(node) && Object.keys(node).length === 0)
            return true;
        value = valueAt(value, [step]);
        node = isMap(node) ? childOf(node, step, value) : undefined;
        if (node === undefined)
            return false;
    }
    return true;
}
function childOf(node, step, item) {
    if (typeof step === 'string')
        return node[`f:${step}`];
    return Object.entries(node).find(([name]) => {
        const key = itemKey(name);
        return key !== undefined && item !== undefined && hasKey(item, key);
    })?.[1];
}
/** `k:{"name":"app"}` */
function itemKey(name) {
    if (!name.startsWith('k:'))
        return undefined;
    try {
        return JSON.parse(name.slice(2));
    }
    catch {
        return undefined;
    }
}
/** Programs in the hands of a person. Controllers and webhooks write into objects too, and are meant to. */
const handTools = /^(kubectl|k9s|lens|openlens|headlamp|node-fetch|mozilla|dashboard)\b/i;
function isHand({ name, subresource }) {
    return handTools.test(name) && subresource !== 'status';
}
/** What a manager added beside everything that is known. */
function additionsOf(manager, object, isKnown) {
    const inside = (node, path) => Object.entries(node).flatMap(([name, child]) => {
        const here = pathOf(name, path, object);
        if (here === undefined || !isMap(child))
            return [];
        const value = valueAt(object, here);
        if (value === undefined)
            return [];
        if (isKnown(here))
            return inside(child, here);
        return [{ path: here, value: ownedPart(child, value) }];
    });
    return inside(manager.fields, []);
}
function pathOf(name, path, object) {
    if (name.startsWith('f:'))
        return [...path, name.slice(2)];
    const key = itemKey(name);
    const items = valueAt(object, path);
    return key === undefined || !isList(items) || !items.some((item) => hasKey(item, key)) ? undefined : [...path, key];
}
/** Of a value, what the manager wrote. */
function ownedPart(node, value) {
    const names = Object.keys(node).filter((name) => name !== '.');
    if (names.length === 0 || !isMap(value))
        return value;
    const kept = names.flatMap((name) => {
        const [entry, child] = [name.slice(2), node[name]];
        const inner = value[entry];
        return name.startsWith('f:') && inner !== undefined && isMap(child)
            ? [[entry, ownedPart(child, inner)]]
            : [];
    });
    return Object.fromEntries(kept);
}

;// CONCATENATED MODULE: ./src/helm/diff/text.js
/** Lines around a change. */
const context = 3;
/** Two values as a unified diff of YAML, with a heading line for each side; empty where they are the same. */
async function unifiedDiff(name, before, after) {
    const [{ structuredPatch }, { stringify }] = await Promise.all([__webpack_require__.e(/* import() */ 9601).then(__webpack_require__.bind(__webpack_require__, 99601)), Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19))]);
    const text = (value) => value === undefined ? '' : stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, sortMapEntries: true });
    const [one, other] = [text(before), text(after)];
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






/** @returns undefined where there is nothing to say */
async function diffObject(sides, rules) {
    const { id, live } = sides;
    const covered = cover(sides, rules.veil);
    const comparison = compare({ ...covered, live: patched(id, covered, rules.apply) });
    const action = actionOf(sides, comparison);
    const changes = action === 'change' ? changesOf(sides, covered, comparison, rules) : [];
    const drift = live.kind === 'found' ? driftOf(live.object, covered, changes) : [];
    const missing = live.kind === 'absent' && sides.deployed !== undefined && sides.wanted !== undefined;
    if (action === 'none' && drift.length === 0)
        return undefined;
    const restarts = comparison.differences.some((change) => restartsPods(id, change, covered.wanted ?? {}));
    return {
        ...id,
        role: 'release',
        action: action,
        changes,
        drift,
        missing,
        unreadable: live.kind === 'unreadable' ? live.why : undefined,
        pods: { kind: action === 'change' && restarts ? 'restart' : 'none' },
        diff: await textOf(action, comparison, rules.name),
    };
}
function cover({ wanted, deployed, live }, veil) {
    const covered = (object) => object === undefined ? undefined : veil.cover(contentOf(object));
    const before = covered(deployed);
    const now = live.kind === 'found' ? covered(live.object) : live.kind === 'unreadable' ? before : undefined;
    return { wanted: covered(wanted), deployed: before, live: now };
}
/** What Helm compares with: client-side, of kinds that are none of Kubernetes' own, what it deployed and not what there is. */
function patched({ group }, { deployed, live }, apply) {
    return apply === 'client' && !isBuiltIn(group) && live !== undefined ? (deployed ?? live) : live;
}
function actionOf({ wanted, live }, { differences, before }) {
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
    return valueAt(object, ['metadata', 'annotations', 'helm.sh/resource-policy']) === 'keep';
}
function changesOf(sides, covered, { differences }, rules) {
    const { id, live } = sides;
    const managers = live.kind === 'found' ? managersOf(live.object) : [];
    return differences.map((difference) => {
        const { path, before, after } = difference;
        const cause = isSaidAsBefore(path, covered) ? 'drift' : 'chart';
        const conflict = rules.apply === 'server' ? conflictOf(difference, managers, covered.live ?? {}) : undefined;
        return {
            path: shownPath(path),
            ...(before === undefined ? {} : { before }),
            ...(after === undefined ? {} : { after }),
            cause,
            immutable: isImmutable(id, difference, covered.live ?? {}),
            ...(conflict === undefined ? {} : { conflict }),
        };
    });
}
function isSaidAsBefore(path, { wanted, deployed }) {
    const [now, then] = [valueAt(wanted, path), valueAt(deployed, path)];
    return now !== undefined && then !== undefined && compare({ wanted: now, live: then }).differences.length === 0;
}
/** Server-side apply refuses a value that differs from the one that another wrote (Kubernetes, "Server-Side Apply", Conflicts). */
function conflictOf({ path, before, after }, managers, live) {
    if (before === undefined || after === undefined)
        return undefined;
    const other = managers.find((manager) => manager.name !== 'helm' && owns(manager, path, live));
    return other === undefined ? undefined : writer(other);
}
function writer({ name, subresource, time }) {
    return {
        name: subresource === undefined ? name : `${name} (${subresource})`,
        ...(time === undefined ? {} : { time }),
    };
}
function driftOf(object, covered, changes) {
    const { deployed, live, wanted } = covered;
    if (deployed === undefined || live === undefined)
        return [];
    const managers = managersOf(object);
    const differing = compare({ wanted: deployed, live }).differences.map(({ path, before, after }) => {
        const others = managers.filter((manager) => manager.name !== 'helm' && owns(manager, path, live));
        const latest = others.toSorted((one, other) => (one.time ?? '').localeCompare(other.time ?? '')).at(-1);
        return {
            path: shownPath(path),
            ...(after === undefined ? {} : { deployed: after }),
            ...(before === undefined ? {} : { live: before }),
            by: latest === undefined ? undefined : writer(latest),
            outcome: outcomeOf(path, wanted, live, changes),
        };
    });
    const isKnown = (path) => valueAt(deployed, path) !== undefined || valueAt(wanted, path) !== undefined;
    const added = managers.filter(isHand).flatMap((manager) => additionsOf(manager, live, isKnown)
        .filter((addition) => !isRoutine(addition))
        .map(({ path, value }) => ({ path: shownPath(path), live: value, by: writer(manager), outcome: 'stays' })));
    return [...differing, ...added];
}
/** What `kubectl rollout restart` leaves behind is no change of anything. */
function isRoutine({ path, value }) {
    const names = path.at(-1) === 'annotations' && isMap(value) ? Object.keys(value) : [path.at(-1)];
    return names.every((name) => name === 'kubectl.kubernetes.io/restartedAt');
}
function outcomeOf(path, wanted, live, changes) {
    const shown = shownPath(path);
    const change = changes.find((one) => one.path === shown || shown.startsWith(`${one.path}.`) || shown.startsWith(`${one.path}[`));
    if (change !== undefined)
        return change.conflict === undefined ? 'overwritten' : 'conflict';
    const inside = compare({ wanted: valueAt(wanted, path), live: valueAt(live, path) });
    return valueAt(wanted, path) !== undefined && inside.differences.length === 0 ? 'wanted' : 'stays';
}
async function textOf(action, { before, after }, name) {
    switch (action) {
        case 'create':
            return unifiedDiff(name, undefined, after);
        case 'delete':
            return unifiedDiff(name, before, undefined);
        case 'change':
            return unifiedDiff(name, before, after);
        case 'keep':
        case 'none':
            return '';
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/helm/diff/veil.js


/** Shorter values stand in texts by chance: a Secret with the entry `user: app` is no reason to hide every `app`. */
const shortest = 6;
/** @param objects all that will be shown, so that the secret of one is known in the others */
function createVeil(objects, key = (0,external_node_crypto_.randomBytes)(32)) {
    const mark = (what, value) => `(${what} ${(0,external_node_crypto_.createHmac)('sha256', key).update(value).digest('hex').slice(0, 8)})`;
    const values = [...objects].filter(isSecret).flatMap(secretValues);
    const known = [...new Set(values.flatMap(shapes))].toSorted((one, other) => other.length - one.length);
    const coverText = (text) => known.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, mark('secret', value)) : rest), text);
    const coverTree = (tree, name = '') => {
        if (typeof tree === 'string')
            return isDigest(name, tree) ? mark('digest', tree) : coverText(tree);
        if (isList(tree))
            return tree.map((item) => coverTree(item));
        if (!isMap(tree))
            return tree;
        return Object.fromEntries(Object.entries(tree).map(([entry, value]) => [entry, coverTree(value, entry)]));
    };
    return {
        cover: (object) => {
            if (!isSecret(object))
                return coverTree(object);
            const { data, ...rest } = object;
            const covered = coverTree(rest);
            if (!isMap(data))
                return covered;
            const marks = Object.entries(data).map(([name, value]) => [name, mark('secret', decoded(value))]);
            return { ...covered, data: Object.fromEntries(marks) };
        },
    };
}
function isSecret({ apiVersion, kind }) {
    return apiVersion === 'v1' && kind === 'Secret';
}
function secretValues({ data }) {
    return isMap(data) ? Object.values(data).map(decoded) : [];
}
function decoded(value) {
    return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}
/** A secret, each of its lines, and both in base64. */
function shapes(value) {
    const texts = [value, value.trim(), ...value.split(/\r?\n/)].filter((text) => text.trim().length >= shortest);
    return texts.flatMap((text) => [text, Buffer.from(text).toString('base64')]);
}
/** The checksum of a Secret in an annotation is a plain hash of it. */
function isDigest(name, value) {
    return /checksum|digest|hash|\bsha/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value);
}

;// CONCATENATED MODULE: ./src/helm/diff/release-diff.js









/**
 * Compares what the chart renders with what the release deployed and with what the cluster has. What may not be read is
 * taken to be as it was deployed.
 * @throws KubernetesError when the server cannot be asked at all
 */
async function diffRelease({ client, release, namespace, deployed, next }) {
    const place = { namespace, discovery: createDiscovery(client) };
    const [wanted, before] = await Promise.all([next.manifest, deployed?.manifest].map((text) => objectsOf(text, place)));
    const keys = [...new Set([...(wanted?.keys() ?? []), ...(before?.keys() ?? [])])];
    const all = await inTurns(keys, async (key) => {
        const known = wanted?.get(key) ?? before?.get(key);
        if (known === undefined)
            throw new Error(`there is no object ${key}`);
        const live = await readLive(client, known);
        return { id: known.id, wanted: wanted?.get(key)?.object, deployed: before?.get(key)?.object, live };
    });
    const hooks = await hooksOf(deployed?.hooks ?? [], next.hooks ?? [], place);
    const veil = createVeil([...all.flatMap(contents), ...hooks.flatMap(contents)]);
    const nameOf = (id) => shownObject(id, namespace);
    const own = await Promise.all(all.map((sides) => diffObject(sides, { apply: next.apply, veil, name: nameOf(sides.id) })));
    const ofHooks = await Promise.all(hooks.map((sides) => diffHook(sides, veil, nameOf(sides.id))));
    const told = [...own, ...ofHooks].filter((object) => object !== undefined);
    return {
        release,
        namespace,
        revision: deployed?.version,
        chart: { before: deployed === undefined ? undefined : chartName(deployed), after: chartName(next) },
        apply: next.apply,
        objects: withStaleReaders(told, all, namespace).toSorted(byGravity),
        unchanged: all.length + hooks.length - told.length,
    };
}
/** `app-1.0.0` */
function chartName({ chart }) {
    const { name = 'unknown', version = '' } = chart?.metadata ?? {};
    return version === '' ? name : `${name}-${version}`;
}
async function objectsOf(manifest, place) {
    const found = new Map();
    for (const object of await (0,release_manifest/* objectsIn */.Q)(manifest ?? '')) {
        const known = await identify(object, place);
        found.set(keyOfObject(known.id), known);
    }
    return found;
}
async function identify(object, { namespace, discovery }) {
    const { apiVersion, kind, metadata } = object;
    const group = apiVersion?.includes('/') === true ? (apiVersion.split('/')[0] ?? '') : '';
    const known = await discovery.kind(apiVersion ?? '', kind ?? '');
    const name = metadata.name ?? '';
    const own = metadata.namespace ?? namespace;
    return {
        id: { group, kind: kind ?? '', namespace: known?.namespaced === false ? undefined : own, name },
        object,
        path: known?.pathOf(name, own),
    };
}
async function readLive(client, { path, id }) {
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
/** As many requests as a server takes at once without saying that there are too many. */
const atOnce = 8;
async function inTurns(items, work) {
    const results = [];
    for (let start = 0; start < items.length; start += atOnce) {
        results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
    }
    return results;
}
function contents({ wanted, deployed, live }) {
    const objects = [wanted, deployed, live.kind === 'found' ? live.object : undefined];
    return objects.filter((object) => object !== undefined).map(contentOf);
}
/** Hooks of deploys, by what the release and the chart say of them: what is in the cluster is what their last run left. */
async function hooksOf(deployed, next, place) {
    const manifestOf = (hooks) => hooks
        .filter(({ events = [] }) => !events.every((event) => event === 'test'))
        .map(({ manifest }) => manifest)
        .join('\n---\n');
    const [before, after] = await Promise.all([deployed, next].map((hooks) => objectsOf(manifestOf(hooks), place)));
    const keys = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])];
    return keys.flatMap((key) => {
        const id = after?.get(key)?.id ?? before?.get(key)?.id;
        if (id === undefined)
            return [];
        return [{ id, wanted: after?.get(key)?.object, deployed: before?.get(key)?.object, live: { kind: 'absent' } }];
    });
}
async function diffHook({ id, wanted, deployed }, veil, name) {
    const [next, last] = [wanted, deployed].map((object) => object === undefined ? undefined : veil.cover(contentOf(object)));
    const { before, after, differences } = compare({ wanted: next, deployed: last, live: last });
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
        diff: await unifiedDiff(name, before, after),
    };
}
/** Marks configuration that changes while the pods that read it do not start anew. */
function withStaleReaders(told, all, namespace) {
    const restarted = new Set(told.filter(({ pods }) => pods.kind === 'restart').map(keyOfObject));
    const readers = all
        .filter(({ id, wanted, live }) => wanted !== undefined && live.kind === 'found' && !restarted.has(keyOfObject(id)))
        .map(({ id, wanted = {} }) => ({ name: shownObject(id, namespace), reads: readAtStart(wanted) }));
    return told.map((object) => {
        const { kind, name, action, role } = object;
        if (action !== 'change' || role === 'hook')
            return object;
        const workloads = readers.filter(({ reads }) => reads.has(`${kind}/${name}`)).map((reader) => reader.name);
        return workloads.length === 0 ? object : { ...object, pods: { kind: 'stale', workloads } };
    });
}
/** What fails or goes comes first; then by kind and name, so that the same diff always reads the same. */
function byGravity(one, other) {
    const name = ({ kind, namespace = '', name }) => `${kind}/${namespace}/${name}`;
    return gravity(one) - gravity(other) || name(one).localeCompare(name(other), 'en');
}
function gravity({ action, role, changes }) {
    if (changes.some(({ immutable, conflict }) => immutable || conflict !== undefined))
        return 0;
    const order = ['delete', 'keep', 'change', 'create', 'none'];
    return 1 + order.indexOf(action) + (role === 'hook' ? 10 : 0);
}

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/helm/diff/render.js


/**
 * Renders what a deploy would apply, with the cluster's answers to what charts ask of it. Nothing is changed. Secrets are not
 * hidden, since they are compared too; they go no further than the memory of this process.
 * @throws ActionError as `Helm.run`
 */
async function renderRelease(rendering) {
    try {
        return await renderUpgrade(rendering);
    }
    catch (error) {
        // A release that a killed run left as pending: Helm refuses even to try. What a deploy would apply can be seen all the same.
        if (!isPending(error))
            throw error;
        return await renderTemplates(rendering);
    }
}
async function renderUpgrade(rendering) {
    const { helm, release } = rendering;
    const { stdout } = await helm.run({
        title: `helm upgrade ${release} --dry-run`,
        args: ['upgrade', release, ...common(rendering), '--install', '--reset-values', '--output=json'],
    });
    const { chart, manifest = '', hooks = [], apply_method: method, } = JSON.parse(await stdout());
    return { ...(chart === undefined ? {} : { chart }), manifest, hooks, apply: applyMethod(method, rendering) };
}
async function renderTemplates(rendering) {
    const { helm, release, deployed } = rendering;
    const { stdout } = await helm.run({
        title: `helm template ${release}`,
        args: ['template', release, ...common(rendering), ...(deployed === undefined ? [] : ['--is-upgrade'])],
    });
    const text = await stdout();
    const documents = text.split(/^---$/m);
    const parts = await Promise.all(documents.map(async (document) => ({ document, hook: await hookOf(document) })));
    const method = deployed?.apply_method;
    return {
        ...(deployed?.chart === undefined ? {} : { chart: deployed.chart }),
        manifest: parts.flatMap(({ document, hook }) => (hook === undefined ? [document] : [])).join('\n---\n'),
        hooks: parts.flatMap(({ hook }) => (hook === undefined ? [] : [hook])),
        apply: applyMethod(method, rendering),
    };
}
function applyMethod(named, { args }) {
    if (named !== 'ssa')
        return 'client';
    return args.some((word) => /^--force-conflicts(=true)?$/.test(word)) ? 'server-forced' : 'server';
}
function common({ namespace, args }) {
    return [...args, `--namespace=${namespace}`, '--dry-run=server'];
}
async function hookOf(manifest) {
    const [object] = await (0,release_manifest/* objectsIn */.Q)(manifest);
    const events = object?.metadata.annotations?.['helm.sh/hook'];
    if (object === undefined || events === undefined)
        return undefined;
    const { kind = '', metadata } = object;
    return { name: metadata.name, kind, manifest, events: events.split(',').map((event) => event.trim()) };
}
function isPending(error) {
    if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
        return false;
    return [error.message, ...error.details].some((line) => /another operation .* is in progress/i.test(line));
}
/**
 * The revision that Helm takes for what is there: the newest that was deployed, or the newest that failed where none was.
 * @param releases all that there are, the newest first
 */
function deployedOf(releases) {
    const deployed = releases.find(({ info }) => info.status === 'deployed');
    if (deployed !== undefined)
        return deployed;
    return releases.find(({ info }) => info.status === 'failed' || info.status === 'superseded');
}

// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/runner/both.js
var both = __webpack_require__(60740);
// EXTERNAL MODULE: ./src/actions/helm-deploy/namespace.js
var helm_deploy_namespace = __webpack_require__(36644);
// EXTERNAL MODULE: ./src/actions/helm-deploy/prepare.js + 5 modules
var prepare = __webpack_require__(18889);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/diff.js















/** Says what a deploy would change, and what others changed since the last one: in log, summary, comment and a file. */
async function diff(work) {
    const { context, target, helm } = work;
    const { client, release, namespace, cluster } = target;
    const [prepared, releases] = await (0,both/* both */.W)((0,prepare/* prepare */.i)(work), (0,release_release/* readReleases */.tl)(client, namespace, release));
    const deployed = deployedOf(releases);
    context.log.line([
        ...[`${release} in ${namespace}`, cluster, `${prepared.chart.shown} ${prepared.chart.version}`],
        ...[
            deployed === undefined ? 'first install' : `revision ${deployed.version} is deployed`,
            `helm ${helm.version}`,
        ],
    ].join(' · '));
    const [next, makesNamespace] = await (0,both/* both */.W)(render(work, prepared, deployed), (0,helm_deploy_namespace/* needsNamespace */.x)(work));
    const found = await diffRelease({ client, release, namespace, deployed, next });
    await logDiff(found, context.log);
    const file = await writeDiff(found, work);
    const blocks = diffBlocks(subjectOf(work, makesNamespace), found);
    context.summary.add(...blocks);
    await diff_comment(blocks, work);
    return {
        changed: changesAnything(found),
        'diff-path': file,
        ...(deployed === undefined ? {} : { revision: deployed.version, status: deployed.info.status }),
    };
}
async function render(work, { args }, deployed) {
    const { target, helm } = work;
    const { release, namespace } = target;
    try {
        return await renderRelease({ helm, release, namespace, args, deployed });
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'tool-failed')
            throw error;
        const { code, message, details, hint } = (0,helm_failure/* helmFailure */.h)(error.details.join('\n'));
        throw new action_error/* ActionError */.lZ(code, `release ${release} in ${namespace} ${message.replace('was not deployed', 'cannot be deployed')}`, {
            details,
            ...(hint === undefined ? {} : { hint }),
            cause: error,
        });
    }
}
function subjectOf({ inputs, target, event }, makesNamespace) {
    return {
        place: inputs.environment ?? target.cluster,
        cluster: target.cluster,
        commit: event.commit,
        runUrl: event.run?.url,
        notes: makesNamespace ? [`The namespace ${target.namespace} is made.`] : [],
    };
}
/** Later steps read it; the folder ends with the job. */
async function writeDiff(found, { context, target }) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-diff-'));
    const file = external_node_path_.join(folder, `${target.release}.diff.json`);
    const content = { version: 1, cluster: target.cluster, changed: changesAnything(found), ...found };
    // Text by text: written as JSON, a value that the chart has quoted already would be quoted twice, which nobody looks for.
    const redacted = (_, value) => typeof value === 'string' ? context.secrets.redact(value) : value;
    await (0,promises_.writeFile)(file, `${JSON.stringify(content, redacted, 2)}\n`);
    return file;
}
/** One comment for each release in each environment. What was found is not lost with a comment that cannot be written. */
async function diff_comment(blocks, { inputs, event, target, context }) {
    const { log, signal, secrets } = context;
    const { repository, apiUrl, commit, trigger } = event;
    const token = inputs['github-token'];
    const pullRequest = trigger.kind === 'pull-request' ? trigger.number : trigger.kind === 'other' ? trigger.pullRequest : undefined;
    if (!inputs.comment || token === undefined || repository === undefined)
        return;
    if (pullRequest === undefined || commit === undefined)
        return;
    const subject = [inputs.environment ?? target.cluster, target.namespace, target.release].join('/');
    try {
        const github = await (0,client/* connectGitHub */.U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
        const marker = { kind: 'diff', subject };
        const result = await (0,comment/* upsertComment */.l)(github, { marker, pullRequest, commit, run: event.run, blocks }, log);
        if (result.kind === 'created' || result.kind === 'updated')
            log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded')
            log.line(`The comment is left to the newer run for ${result.by.slice(0, 7)}`);
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        log.warning(`The differences could not be shown on GitHub: ${error.message}. ${error.hint}`);
    }
}


/***/ }),

/***/ 63360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   h: () => (/* binding */ signedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function signedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .signatureLine */ .Zp)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .XX)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line ends and trims the end. */
function isSameText(one, other) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return plain(one) === plain(other);
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17589);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);


const attempts = 4;
/** Longer than this nobody waits for a rate limit: the run fails and says when it ends. */
const longestWaitMs = 60_000;
/**
 * Opens the API; nothing is sent yet. Octokit is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`) and
 * `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { apiUrl, repository, token, log, signal, redact } = options;
    const { createOctokit } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6848), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495));
    const octokit = createOctokit({ apiUrl, token, signal, debug: log.debug });
    octokit.hook.wrap('request', async (send, request) => {
        const what = `${request.method} ${new URL(octokit.request.endpoint(request).url).pathname}`;
        if (redact !== undefined)
            redactTexts(request, redact);
        try {
            return await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L)(async () => send(request), {
                attempts,
                baseMs: 500,
                maxMs: longestWaitMs,
                signal,
                shouldRetry: (error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .retryVerdict */ .yD)(error, { now: Date.now(), longestWaitMs }),
                onRetry: ({ number, waitMs, error }) => {
                    const reason = error.message;
                    log.line(`GitHub: ${what}: ${reason}; try ${number + 1} of ${attempts} in ${(waitMs / 1000).toFixed(1)}s`);
                },
            });
        }
        catch (error) {
            signal.throwIfAborted();
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .asActionError */ .z6)(error, what);
        }
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token is no user, so `GET /user` refuses it; `viewer` knows every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}
/** What people write and read; everything else is names and numbers. */
const texts = ['body', 'title', 'description', 'commit_message', 'message'];
function redactTexts(request, redact) {
    for (const name of texts) {
        const text = request[name];
        if (typeof text === 'string')
            request[name] = redact(text);
    }
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63360);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45891);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Writes the comment: anew, or over the last one, or not at all when it says so already. Of runs that race, the one for
 * the newest commit wins, and one comment is left.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return orRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .sign */ ._S)(comment.marker, comment.commit, comment.run);
        const body = (0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .signedBody */ .h)(signature, comment.blocks);
        const existing = await find(github, comment);
        if (existing.length > 0)
            return settle(github, comment, { signature, body }, existing);
        const created = await create(github, comment.pullRequest, body);
        // Another run may have done the same at the same time: all that raced keep the oldest comment, and none other.
        const all = await find(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return settle(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether there was one; false as well when the token may not delete, after a warning
 */
async function removeComment(github, comment, log) {
    const result = await orRefused(log, comment.pullRequest, async () => {
        const existing = await find(github, comment);
        for (const { id } of existing)
            await remove(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Brings the oldest comment up to date, unless it is ahead of us, and deletes the others. */
async function settle(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await create(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isAhead(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await update(github, kept.id, text))) {
        // Deleted by a person between reading and writing.
        return settle(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await remove(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether what is written is newer than ours: for the commit at which the pull request stands now, if ours is not; else
 * the run that started later.
 */
async function isAhead(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .currentHead */ .s3)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. One with the marker of another author is not ours. */
async function find(github, { marker, pullRequest }) {
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
async function create({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false when the comment is gone */
async function update({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return unlessGone(request(route, { ...repository, comment_id: id, body }));
}
async function remove({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await unlessGone(request(route, { ...repository, comment_id: id }));
}
async function unlessGone(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw error;
    }
}
/** A comment is no reason to fail a run whose work is done: a fork's token never may write one. */
async function orRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) ?? error.message;
        log.warning(`Pull request #${pullRequest} could not be commented on (${why}); the summary has the text. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 45891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   xr: () => (/* binding */ fieldCodes),
/* harmony export */   yD: () => (/* binding */ retryVerdict),
/* harmony export */   z6: () => (/* binding */ asActionError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The status of GitHub's answer, also of the answer behind an ActionError; undefined when there was none. */
function statusOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return statusOf(error.cause);
    return answerOf(error)?.status;
}
/** What GitHub said, in its words; undefined when it said nothing. */
function messageOf(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return messageOf(error.cause);
    const data = answerOf(error)?.data;
    return isMessage(data) ? [data.message, ...fieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each field in a refused request (422), for example `already_exists`. */
function fieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return fieldCodes(error.cause);
    const data = answerOf(error)?.data;
    if (!isMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to try again: rate limits when GitHub says or after a pause, 5xx and broken connections after a pause.
 * A little is added at random to GitHub's own time, so that jobs which were refused together do not come back together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function retryVerdict(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = answerOf(error);
    // Without an answer the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = limitEndsIn(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that a person sees. `what` is method and path of the request. */
function asActionError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = answerOf(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = messageOf(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return limited(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not answer ${what}: ${statusText(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return forbidden(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub refused ${what}: ${statusText(answer)}${said}`, { cause: error });
}
function limited(error, what, said) {
    const waitMs = limitEndsIn(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit is used up at ${what}: ${said}`, {
        hint: `Run again ${until}.`,
        cause: error,
    });
}
/** GitHub names the permissions that would do: alternatives parted by `;`, what is needed together by `,`. */
function forbidden(error, what, said) {
    const accepted = answerOf(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : permissionFor(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(permissionEntry).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub does not let this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and may do this.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. The token of a fork's pull request never writes.`,
        cause: error,
    });
}
/** `pull_requests=write`, as GitHub writes it, in the words of a workflow. */
function permissionEntry(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name it. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function permissionFor(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`, the primary one has nothing remaining. */
function isRateLimit(error) {
    const answer = answerOf(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(messageOf(error) ?? '');
}
function limitEndsIn(error, now) {
    const headers = answerOf(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function answerOf(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function isMessage(data) {
    return typeof data === 'object' && data !== null && 'message' in data && typeof data.message === 'string';
}
function fieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return isMessage(error) ? [error.message] : [];
    });
}
function statusText(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Zp: () => (/* binding */ signatureLine),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside of GitHub every run counts as the oldest. */
function sign(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function signatureLine({ kind, subject, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined when it is none of ours. */
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
/* harmony export */   r2: () => (/* binding */ mergedPullRequest),
/* harmony export */   s3: () => (/* binding */ currentHead),
/* harmony export */   uS: () => (/* binding */ pullRequestState)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45891);

/** The commit that a pull request stands at now. */
async function currentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch: as merged, squashed or rebased. Needs `pull-requests: read`.
 * @returns undefined for a commit that was pushed without one
 */
async function mergedPullRequest({ request, repository }, commit) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at }) => merged_at !== null);
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/** Whether a pull request is still worked on. Needs `pull-requests: read`. */
async function pullRequestState({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D5: () => (/* binding */ timeoutOption),
/* harmony export */   Sn: () => (/* binding */ waitOptions),
/* harmony export */   vE: () => (/* binding */ translated)
/* harmony export */ });
/** Names of the same option in Helm 3 and 4 (Helm 4 release notes, "CLI flags renamed"). */
const renamed = [
    ['atomic', 'rollback-on-failure'],
    ['force', 'force-replace'],
];
/** Options as a version of Helm knows them, whichever version they were written for. */
function translated(words, major) {
    return words.map((word) => {
        const [, name, value = ''] = /^--([a-z-]+)(=[^]*)?$/.exec(word) ?? [];
        const names = renamed.find((pair) => pair.includes(name));
        return names === undefined ? word : `--${major === 3 ? names[0] : names[1]}${value}`;
    });
}
/** Waits until what was applied is ready; Helm 4 takes a strategy, Helm 3 none. */
function waitOptions(major) {
    return [major === 4 ? '--wait=watcher' : '--wait', '--wait-for-jobs'];
}
/** Go's notation of a length of time. */
function timeoutOption(milliseconds) {
    return `--timeout=${Math.ceil(milliseconds / 1000)}s`;
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
