export const id = 9806;
export const ids = [9806];
export const modules = {

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ digestKind),
/* harmony export */   KG: () => (/* binding */ environmentKind),
/* harmony export */   X5: () => (/* binding */ githubEnvironmentInput),
/* harmony export */   Zk: () => (/* binding */ webAddressKind),
/* harmony export */   iW: () => (/* binding */ requireApprovalsInput),
/* harmony export */   ks: () => (/* binding */ commentInput)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);



/** The name of an environment: of its folder of roots, its layer of values, and by default its GitHub environment. */
const environmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a folder: letters, digits, dashes, dots and underscores, at most 63');
/** The output `plan-digest` of a reviewed plan. */
const digestKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
const commentModes = ['always', 'on-change', 'never'];
const successors = { true: 'always', false: 'never' };
const modeKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfKind */ .wP)(commentModes);
/** When the sticky comment is written. Booleans are what the input took before version 1. */
const commentKind = {
    ...modeKind,
    parse: (text, context) => {
        const successor = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(successors, text);
        return successor === undefined
            ? modeKind.parse(text, context)
            : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(modeKind.rule, `${text} is now ${successor}`);
    },
};
/** The input `comment`; default `always`. */
function commentInput(options) {
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(commentKind, { ...options, default: 'always' });
}
/** Addresses of applications, which need not have TLS. */
const webAddressKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('URL', /^https?:\/\/[^\s<>"]+$/, 'an http:// or https:// URL');
/** A GitHub environment may not hold quotes, commas, semicolons or backslashes (docs.github.com, "Managing environments"). */
const githubEnvironmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[^\s'"`,;\\-][^\n'"`,;\\]{0,254}$/, 'the name of a GitHub environment: at most 255 characters, no quotes, commas, semicolons or backslashes');
/** The input `github-environment` of actions that also take `environment`. */
const githubEnvironmentInput = (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(githubEnvironmentKind, {
    example: 'production-eu',
    description: 'GitHub environment that protects this job, if it is not named like `environment`',
});
/** The input `require-approvals` of actions that change something. @param commands that it applies to, for people */
function requireApprovalsInput(commands) {
    return (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd)({
        default: '0',
        min: 0,
        max: 10,
        description: `${commands}: how many people with write access must have approved the head of the merged pull request; not its author, nor whoever wrote its last commit, pushed commits to it or started the run by hand`,
    });
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

/***/ 63570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ imageParts),
/* harmony export */   LS: () => (/* binding */ imageKeyKind),
/* harmony export */   j0: () => (/* binding */ isImagePart)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);

/** Parts of an image reference that a chart may use; `image` is the whole. */
const imageParts = ['repository', 'tag', 'digest', 'registry', 'name', 'image'];
const rule = `part=path, such as tag=image.tag; the parts are ${imageParts.join(', ')}`;
const imageKeyKind = {
    type: 'part=path',
    rule,
    parse: (text) => {
        const [, part = '', path = ''] = /^([a-z]+)=([^=\s]+)$/.exec(text) ?? [];
        const keys = path.split('.');
        if (!isImagePart(part) || keys.some((key) => !/^[A-Za-z_][\w-]*$/.test(key) || key === '__proto__'))
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(rule);
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({ part, path: keys });
    },
};
function isImagePart(text) {
    return imageParts.includes(text);
}


/***/ }),

/***/ 14518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ parseValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7135);
/* harmony import */ var _printed_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20561);
/* harmony import */ var _values_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32189);





/** More than any values file has; an alias bomb has millions. */
const maxNodes = 200_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Parses a values file strictly: one document, a mapping, unique keys.
 * @param file relative to the workspace, for display
 * @throws ActionError `values-invalid` with the line
 */
function parseValues(text, file) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // Scalars are interpreted by Helm, not here.
    const options = { schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, lineCounter };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text.replace(/^\ufeff/, ''), options);
    const getLine = (offset = 0) => lineCounter.linePos(offset).line;
    const [document, second] = documents;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        throw createValuesError(file, (0,_runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_4__/* .describeYamlError */ .r)(error.message), getLine(error.pos[0]));
    if (second !== undefined)
        throw createValuesError(file, 'it contains a second document', getLine(second.range[0]));
    const contents = document?.contents ?? undefined;
    if (document === undefined || contents === undefined || isEmptyNode(contents))
        return _values_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyTree */ ["in"];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        throw createValuesError(file, 'it is a list or a single value, not a mapping', getLine(contents.range[0]));
    const reading = {
        document,
        aliases: new Map(),
        nodes: 0,
        locate: (node) => ({ file, line: getLine(node.range?.[0]) }),
        fail: (why, node) => createValuesError(file, why, getLine(node.range?.[0])),
    };
    return toMap(contents, reading);
}
function isEmptyNode(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.type === 'PLAIN' && (node.value === '' || node.value === 'null' || node.value === '~');
}
function toTree(node, reading) {
    const { document, fail } = reading;
    reading.nodes += 1;
    if (reading.nodes > maxNodes)
        throw fail('its aliases expand to more nodes than a values file can have', document.contents);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return toTree(resolveAlias(node, reading), reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return toMap(node, reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return { kind: 'list', items: node.items.map((item) => toTree(item, reading)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return toScalar(node, reading);
    return { kind: 'plain', source: '' };
}
function resolveAlias(alias, { document, aliases, fail }) {
    const found = aliases.get(alias) ?? alias.resolve(document);
    if (found === undefined)
        throw fail(`there is no anchor ${alias.source}`, alias);
    aliases.set(alias, found);
    return found;
}
function toMap(map, reading) {
    const own = new Map();
    const merged = new Map();
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
            throw reading.fail('a key must be plain text', map);
        const name = String(key.value);
        if (forbiddenKeys.has(name))
            throw reading.fail(`the key ${name} is not allowed`, key);
        if (name === '<<' && key.type === 'PLAIN') {
            for (const [inherited, tree] of readMerge(value, reading, map))
                if (!merged.has(inherited))
                    merged.set(inherited, tree);
        }
        else {
            own.set(name, toTree(value, reading));
        }
    }
    return { kind: 'map', entries: new Map([...merged, ...own]) };
}
/** What `<<` merges: a mapping, or several of which the first wins (yaml.org, "Merge Key Language-Independent Type"). */
function readMerge(value, reading, map) {
    const tree = toTree(value, reading);
    const trees = tree.kind === 'list' ? tree.items : [tree];
    return trees.flatMap((each) => {
        if (each.kind !== 'map')
            throw reading.fail('<< must be a mapping', map);
        return [...each.entries];
    });
}
const standardTag = 'tag:yaml.org,2002:';
function toScalar(scalar, { fail, locate }) {
    const text = String(scalar.value);
    const plain = scalar.type === 'PLAIN';
    const place = (0,_printed_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrintedWithExponent */ .EQ)(text) ? { at: locate(scalar) } : {};
    switch (scalar.tag) {
        case undefined:
            return plain ? { kind: 'plain', source: text, ...place } : { kind: 'text', text };
        case '!':
        case `${standardTag}str`:
            return { kind: 'text', text };
        case `${standardTag}int`:
        case `${standardTag}float`:
        case `${standardTag}bool`:
        case `${standardTag}null`:
            return { kind: 'plain', source: text, ...place };
        default:
            throw fail(`Helm does not know the tag ${scalar.tag}`, scalar);
    }
}
function createValuesError(file, why, line) {
    const location = { file, line };
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('values-invalid', `${file}:${line} is not a valid values file: ${why}`, { location });
}


/***/ }),

/***/ 20561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ findMisprints),
/* harmony export */   EQ: () => (/* binding */ isPrintedWithExponent),
/* harmony export */   aY: () => (/* binding */ listExponentNumbers),
/* harmony export */   sm: () => (/* binding */ explainMisprint),
/* harmony export */   xo: () => (/* binding */ printNumber)
/* harmony export */ });
/* harmony import */ var _release_existing_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25003);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


const [largestPlain, smallestPlain] = [1e6, 1e-4];
/** As a template prints it: Helm reads every number as a float, and Go writes floats from a million on with an exponent (fmt, `%v`). */
function printNumber(value) {
    const size = Math.abs(value);
    if (size === 0 || (size < largestPlain && size >= smallestPlain))
        return String(value);
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    return `${digits}e${exponent.startsWith('-') ? '-' : '+'}${exponent.slice(1).padStart(2, '0')}`;
}
/** Whether templates print a plain scalar with an exponent that it is written without. */
function isPrintedWithExponent(source) {
    return /^[-+]?(\d+(\.\d*)?|\.\d+|0x[\da-f]+)$/i.test(source) && printNumber(Number(source)).includes('e');
}
/** The numbers with a place among values, which parsing gives to those that are printed with an exponent. */
function listExponentNumbers(tree, name = '') {
    switch (tree.kind) {
        case 'map':
            return [...tree.entries].flatMap(([key, value]) => listExponentNumbers(value, name === '' ? key : `${name}.${key}`));
        case 'list':
            return tree.items.flatMap((item, index) => listExponentNumbers(item, `${name}[${index}]`));
        case 'text':
            return [];
        case 'plain':
            return tree.at === undefined ? [] : [{ name, source: tree.source, at: tree.at }];
    }
}
/** Only texts are wrong: in place of a number, YAML reads `1e+06` as the same number. */
function findMisprints(numbers, objects) {
    const texts = objects.map((object) => ({ object, text: listTexts(object).join('\n') }));
    return numbers.flatMap((number) => {
        const printed = printNumber(Number(number.source));
        const pattern = new RegExp(`(?<![\\w.+-])${printed.replaceAll(/[.+]/g, '\\$&')}(?![\\w.])`);
        const found = texts.find(({ text }) => pattern.test(text));
        return found === undefined ? [] : [{ ...number, printed, object: found.object }];
    });
}
function listTexts(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(listTexts);
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? Object.values(value).flatMap(listTexts) : [];
}
function explainMisprint({ name, source, printed, object, at }, namespace) {
    const { kind = '', apiVersion = '', metadata } = object;
    const place = (0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .formatObjectReference */ .kK)({ kind, apiVersion, name: metadata.name, namespace: metadata.namespace, path: undefined }, namespace);
    const conversion = /^[-+\dx]+$/i.test(source) && !name.includes('[')
        ? `, or let the template convert it: {{ .Values.${name} | int64 }}`
        : '';
    return `${at.file}:${at.line ?? 1}: ${name} is ${source}, but arrives as ${printed} in ${place}, since Helm reads numbers of values files as floats. Quote it ("${source}")${conversion}.`;
}


/***/ }),

/***/ 82889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ setKind)
});

// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/helm/values/parse-values.js
var parse_values = __webpack_require__(14518);
// EXTERNAL MODULE: ./src/helm/values/printed-numbers.js
var printed_numbers = __webpack_require__(20561);
;// CONCATENATED MODULE: ./src/helm/values/set-lines.js
/** Whether a text consists of lines `a.b=value`: its first line has an equals sign before anything that makes it YAML. */
function isAssignments(text) {
    const [first = ''] = listSignificantLines(text);
    return isAssignment(first);
}
function listSignificantLines(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}
function isAssignment(line) {
    const [, before] = /^([^=]*)=/.exec(line) ?? [];
    return before !== undefined && !/^[{["'-]|:(\s|$)/.test(before);
}
/**
 * Parses lines `a.b=value` as in `helm --set`, but refuses what `--set`, YAML and a reader could understand differently; each
 * refusal shows how to write it.
 */
function parseAssignments(text) {
    const assignments = [];
    for (const line of listSignificantLines(text)) {
        const parsed = parseAssignment(line);
        if (typeof parsed === 'string')
            return { ok: false, hint: `Look at ${JSON.stringify(line)}. ${parsed}` };
        assignments.push(parsed);
    }
    const hint = findContradiction(assignments);
    return hint === undefined ? { ok: true, assignments: assignments.toSorted(comparePaths) } : { ok: false, hint };
}
/** @returns a hint if the line is invalid */
function parseAssignment(line) {
    if (!isAssignment(line))
        return 'It has no path=value. Use either lines a.b=value or a YAML mapping, not both.';
    const name = line.slice(0, line.indexOf('='));
    const source = line.slice(name.length + 1);
    const path = parsePath(name);
    if (path === undefined)
        return `The path ${JSON.stringify(name)} must be keys and positions such as a.b[0].c, with \\. for a dot in a key. For any other key, write YAML.`;
    const value = parseValue(source);
    return typeof value === 'string' ? value : { path, name, value };
}
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const pathStep = /(?:(^|\.)((?:\\\.|[^\s.\\[\]=,:{}"'#])+)|\[(\d{1,4})\])/y;
function parsePath(text) {
    const steps = [];
    const pattern = new RegExp(pathStep);
    while (pattern.lastIndex < text.length) {
        const [, , key, index] = pattern.exec(text) ?? [];
        if (key === undefined && index === undefined)
            return undefined;
        const step = key === undefined ? Number(index) : key.replaceAll('\\.', '.');
        if (typeof step === 'string' ? forbiddenKeys.has(step) : steps.length === 0)
            return undefined;
        steps.push(step);
    }
    return steps.length === 0 ? undefined : steps;
}
/** Texts that some parsers of YAML read as a boolean or as nothing. */
const booleanLike = /^(true|false|yes|no|on|off|y|n|null|~)$/i;
/** Texts that some parsers of YAML read as a number: exponents, octals, leading zeros, underscores, infinity. */
const numberLike = /^[-+]?(\.?\d[\d_]*(\.[\d_]*)?([eE][-+]?\d+)?|0[xob][\da-f_]+|\.inf|\.nan)$/i;
/** @returns a hint if the value is ambiguous */
function parseValue(source) {
    if (/^["']/.test(source))
        return parseQuoted(source);
    if (source === 'true' || source === 'false' || source === 'null')
        return { kind: 'plain', source };
    if (isPlainNumber(source))
        return { kind: 'plain', source };
    const hint = findAmbiguity(source);
    return hint ?? { kind: 'text', text: source };
}
function isPlainNumber(source) {
    return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(source) && String(Number(source)) === source;
}
function findAmbiguity(source) {
    const quoted = `quote it: ${JSON.stringify(source)}`;
    if (source === '')
        return 'Write "" for an empty text, or null to remove a default of the chart.';
    if (source.startsWith(' '))
        return 'Write the value directly after the equals sign.';
    if (booleanLike.test(source))
        return `Write true, false or null; for text, ${quoted}.`;
    if (numberLike.test(source))
        return `${source} would arrive as another number, or as text: write a plain decimal number, or for text, ${quoted}.`;
    if (/^[[{]/.test(source))
        return `Set list entries one by one, such as a[0]=x, or write YAML; for text, ${quoted}.`;
    if (/[\s,][^\s=,]+=/.test(source))
        return `Write one assignment per line; for text, ${quoted}.`;
    if (source.includes('\\'))
        return `No backslash is needed in a value; to keep it, ${quoted}.`;
    if (/:(\s|$)/.test(source))
        return `It reads as YAML too; for text, ${quoted}.`;
    if (/(^|\s)#/.test(source))
        return `# begins a comment in YAML; for text, ${quoted}.`;
    return undefined;
}
/** Double quotes as in JSON; in single quotes, two single quotes are one. */
function parseQuoted(source) {
    if (source.startsWith("'")) {
        const [, inner] = /^'((?:[^']|'')*)'$/.exec(source) ?? [];
        if (inner === undefined)
            return "The quote is not closed at the end of the line; write a single quote inside as ''.";
        return { kind: 'text', text: inner.replaceAll("''", "'") };
    }
    try {
        const text = JSON.parse(source);
        if (typeof text === 'string')
            return { kind: 'text', text };
    }
    catch {
        // Not one text in double quotes.
    }
    return 'The quote is not closed at the end of the line; escapes are those of JSON.';
}
/** Two lines that cannot both hold: the same path, a value that is also a mapping, a mapping that is also a list. */
function findContradiction(assignments) {
    const kinds = new Map();
    for (const { path, name } of assignments) {
        for (let length = 0; length <= path.length; length += 1) {
            const next = path[length];
            const kind = next === undefined ? 'value' : typeof next === 'string' ? 'mapping' : 'list';
            const key = JSON.stringify(path.slice(0, length));
            const other = kinds.get(key);
            if (other !== undefined && (other !== kind || kind === 'value'))
                return other === kind
                    ? `${name} is set twice.`
                    : `${name} contradicts another line: it would be a ${other} and a ${kind}.`;
            kinds.set(key, kind);
        }
    }
    return undefined;
}
/** List entries in the order of their positions, so that each one appends to those before it. */
function comparePaths({ path: one }, { path: other }) {
    for (const [index, step] of one.entries()) {
        const opposite = other[index];
        if (opposite === undefined)
            return 1;
        if (step === opposite)
            continue;
        if (typeof step === 'number' && typeof opposite === 'number')
            return step - opposite;
        return String(step) < String(opposite) ? -1 : 1;
    }
    return one.length - other.length;
}

// EXTERNAL MODULE: ./src/helm/values/values-tree.js
var values_tree = __webpack_require__(32189);
;// CONCATENATED MODULE: ./src/helm/values/set.js







const rule = 'a YAML mapping, or lines such as a.b=value';
/**
 * Typed values, as a YAML mapping or as lines `a.b=value`. A number that would not arrive as written is refused: `tag: 1e6` is
 * 1000000 to YAML, which nobody means.
 */
const setKind = {
    type: 'YAML or lines',
    rule,
    parse: async (text, context) => {
        if (isAssignments(text)) {
            const parsed = parseAssignments(text);
            if (!parsed.ok)
                return (0,kind/* reject */.ku)(rule, parsed.hint);
            const found = findDefined(parsed.assignments.map(({ name, value }) => findLossyNumber(value, [name])));
            if (found !== undefined)
                return (0,kind/* reject */.ku)(lossyRule, explainLossyNumber(found));
            return (0,kind/* accept */.Ju)({ kind: 'assignments', assignments: parsed.assignments });
        }
        const parsed = await structures/* objectKind */.AF.parse(text, context);
        if (!parsed.ok)
            return (0,kind/* reject */.ku)(rule, hasAssignment(text) ? mixed : parsed.hint);
        const dotted = Object.keys(parsed.value).find((key) => /^[\w-]+(\.[\w-]+)+$/.test(key));
        if (dotted !== undefined)
            return (0,kind/* reject */.ku)(rule, explainDottedKey(dotted));
        const tree = parseTree(text);
        if (typeof tree === 'string')
            return (0,kind/* reject */.ku)(rule, tree);
        const lossy = findLossyNumber(tree, []);
        if (lossy !== undefined)
            return (0,kind/* reject */.ku)(lossyRule, explainLossyNumber(lossy));
        return (0,kind/* accept */.Ju)({ kind: 'mapping', values: (0,values_tree/* replacePlainValues */.PC)(tree, resolveScalar) });
    },
};
const lossyRule = 'YAML whose numbers arrive as written';
/** With merge keys filled in. @returns a hint if it is invalid */
function parseTree(text) {
    try {
        return (0,parse_values/* parseValues */.Q)(text, 'set');
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            return error.message;
        throw error;
    }
}
/** By the core schema of YAML 1.2: Helm would read `yes` and `on` as booleans. */
function resolveScalar(value) {
    const { source } = value;
    if (/^(null|Null|NULL|~|)$/.test(source))
        return { kind: 'plain', source: 'null' };
    if (/^(true|false)$/i.test(source) && /^(.[a-z]+|[A-Z]+)$/.test(source)) {
        return { kind: 'plain', source: source.toLowerCase() };
    }
    return /^-?\d/.test(source) && !Number.isNaN(Number(source)) ? value : { kind: 'text', text: source };
}
const mixed = 'Use either lines a.b=value or a YAML mapping, not both.';
/** No chart has such a value at its root, so it would be silently ignored. */
function explainDottedKey(key) {
    const [last = '', ...above] = key.split('.').toReversed();
    const nested = above.reduce((inner, name) => `${name}: { ${inner} }`, `${last}: …`);
    return `In YAML, ${key} is a single key with dots. Write ${nested}, or a line ${key}=…`;
}
function hasAssignment(text) {
    return text.split('\n').some((line) => /^\w/.test(line) && isAssignment(line));
}
/** A number that YAML or a template of Helm would write in another way. */
function findLossyNumber(tree, path) {
    switch (tree.kind) {
        case 'map':
            return findDefined([...tree.entries].map(([key, value]) => findLossyNumber(value, [...path, key])));
        case 'list':
            return findDefined(tree.items.map((item, index) => findLossyNumber(item, [...path, String(index)])));
        case 'text':
            return undefined;
        case 'plain': {
            const { source } = tree;
            if (!/^[-+.]?\d/.test(source) || Number.isNaN(Number(source)))
                return undefined;
            return String(Number(source)) === source && (0,printed_numbers/* printNumber */.xo)(Number(source)) === source ? undefined : { path, source };
        }
    }
}
function explainLossyNumber({ path, source }) {
    const name = path.join('.');
    const value = Number(source);
    const quoted = `For text, quote it: "${source}".`;
    if (String(value) !== source)
        return `${name}: ${source} is the number ${value} to YAML. ${quoted}`;
    return `${name}: templates print ${source} as ${(0,printed_numbers/* printNumber */.xo)(value)}. ${quoted} For a chart that converts it with int64, put the number into a values file.`;
}
function findDefined(candidates) {
    return candidates.find((each) => each !== undefined);
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


/***/ })

};
