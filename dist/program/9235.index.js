export const id = 9235;
export const ids = [9235];
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

/***/ 45477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderRelease),
/* harmony export */   k: () => (/* binding */ renderOffline)
/* harmony export */ });
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17278);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/**
 * Renders what a deploy would apply, including the chart's lookups in the cluster. Nothing is changed. Secrets are not hidden,
 * since they are compared too; they stay in the memory of this process.
 * @throws ActionError as `Helm.run`
 */
async function renderRelease(rendering) {
    try {
        return await renderUpgrade(rendering);
    }
    catch (error) {
        if (isNewKindError(error, rendering))
            return await renderTemplates(rendering, await listCapabilities(rendering));
        // A killed run left the release pending or half removed, so Helm refuses a dry run; templates can still be rendered.
        if (!isUnfinishedError(error))
            throw error;
        return await renderTemplates(rendering);
    }
}
async function renderUpgrade(rendering) {
    const { helm, release } = rendering;
    const { stdout } = await helm.run({
        title: `helm upgrade ${release} --dry-run`,
        args: ['upgrade', release, ...buildCommonArgs(rendering), '--install', '--reset-values', '--output=json'],
    });
    const { chart, manifest = '', hooks = [], apply_method: method, } = JSON.parse(await stdout());
    return { ...(chart === undefined ? {} : { chart }), manifest, hooks, apply: resolveApplyMethod(method, rendering) };
}
/**
 * Renders what a deploy would apply without asking the cluster, in a fraction of the time: exact unless templates depend on what
 * the cluster supports or contains.
 * @returns the manifest with its hooks
 * @throws ActionError as `Helm.run`
 */
async function renderOffline({ helm, release, namespace, args, deployed }) {
    const upgrade = deployed === undefined ? [] : ['--is-upgrade'];
    const words = omitUpgradeOptions(['template', release, ...args, `--namespace=${namespace}`]);
    const { stdout } = await helm.run({ title: `helm template ${release}`, args: [...words, ...upgrade] });
    return await stdout();
}
/**
 * What a template may ask about the cluster. Helm 4 refuses kinds that the server does not know even in `helm template`, unless it does
 * not talk to the server at all.
 */
async function listCapabilities({ client }) {
    if (client === undefined)
        return [];
    const [{ gitVersion }, { groups = [] }] = await Promise.all([
        client.get('/version'),
        client.get('/apis'),
    ]);
    const versions = groups.flatMap((group) => group.versions.map(({ groupVersion }) => groupVersion));
    return [`--kube-version=${gitVersion}`, `--api-versions=${['v1', ...versions].join(',')}`];
}
/** @param capabilities options that describe the server, so that it is not asked; empty: it is asked */
async function renderTemplates(rendering, capabilities = []) {
    const { helm, release, deployed } = rendering;
    const { stdout } = await helm.run({
        title: `helm template ${release}`,
        args: [
            'template',
            release,
            ...omitUpgradeOptions([...rendering.args, `--namespace=${rendering.namespace}`]),
            ...(capabilities.length === 0 ? ['--dry-run=server'] : capabilities),
            ...(deployed === undefined ? [] : ['--is-upgrade']),
        ],
    });
    const text = await stdout();
    const documents = text.split(/^---$/m);
    const parts = await Promise.all(documents.map(async (document) => ({ document, hook: await parseHook(document) })));
    const method = deployed?.apply_method;
    return {
        ...(deployed?.chart === undefined ? {} : { chart: deployed.chart }),
        manifest: parts.flatMap(({ document, hook }) => (hook === undefined ? [document] : [])).join('\n---\n'),
        hooks: parts.flatMap(({ hook }) => (hook === undefined ? [] : [hook])),
        apply: resolveApplyMethod(method, rendering),
    };
}
function resolveApplyMethod(named, { args }) {
    if (named !== 'ssa')
        return 'client';
    return args.some((word) => /^--force-conflicts(=true)?$/.test(word)) ? 'server-forced' : 'server';
}
function buildCommonArgs({ namespace, args }) {
    return [...args, `--namespace=${namespace}`, '--dry-run=server'];
}
/** Options of `helm upgrade` that change nothing in what is rendered, and that `helm template` does not know. */
const upgradeOptions = /^--(?:cleanup-on-fail|history-max|reset-values|keep-history|hide-secret|cascade|ignore-not-found)(?:=|$)/;
/** An option goes with the words after it, up to the next one; the chart comes before all options. */
function omitUpgradeOptions(words) {
    let isOmitted = false;
    return words.filter((word) => {
        if (word.startsWith('--'))
            isOmitted = upgradeOptions.test(word);
        return !isOmitted;
    });
}
async function parseHook(manifest) {
    const [object] = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObjects */ .MB)(manifest);
    const events = object?.metadata.annotations?.['helm.sh/hook'];
    if (object === undefined || events === undefined)
        return undefined;
    const { kind = '', metadata } = object;
    return { name: metadata.name, kind, manifest, events: events.split(',').map((event) => event.trim()) };
}
function isUnfinishedError(error) {
    if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.code !== 'tool-failed')
        return false;
    return [error.message, ...error.details].some((line) => /another operation .* is in progress|has no deployed releases/i.test(line));
}
function isNewKindError(error, { newKinds }) {
    if (newKinds === undefined || !(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.code !== 'tool-failed')
        return false;
    const kinds = [...[error.message, ...error.details].join('\n').matchAll(/no matches for kind "(\w+)"/g)];
    return kinds.length > 0 && kinds.every(([, kind = '']) => newKinds.has(kind));
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

/***/ 22813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $9: () => (/* binding */ isUnfinishedRelease),
/* harmony export */   F4: () => (/* binding */ findDeployedRevision),
/* harmony export */   Fw: () => (/* binding */ isPendingRelease),
/* harmony export */   _G: () => (/* binding */ findLastSuccessful),
/* harmony export */   kL: () => (/* binding */ selectRollbackRevision)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

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
 * The revision to roll back to: the requested one, or the last one deployed before the newest. A newest revision that failed or
 * is pending has replaced nothing, so the one before it is still `deployed`.
 * @throws ActionError `release-not-found` if there is none, with the existing revisions
 */
function selectRollbackRevision([newest, ...older], requested) {
    const selected = requested === undefined
        ? older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded')
        : [newest, ...older].find(({ version }) => version === requested);
    if (selected !== undefined && selected.info.status !== 'uninstalled')
        return selected;
    const problem = requested === undefined
        ? `${newest.name} has no previously deployed revision to roll back to`
        : `${newest.name} has no revision ${requested} to roll back to`;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', problem, {
        details: [newest, ...older].map(({ version, info }) => `revision ${version}: ${info.status}`),
        hint: 'Use one of these revisions, or deploy again: Helm keeps the last ten by default (--history-max).',
    });
}


/***/ }),

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ buildImageValues),
/* harmony export */   i: () => (/* binding */ parseImageName)
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
    const name = parseImageName(image);
    const chosen = keys.length > 0
        ? keys
        : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(known, path) !== undefined);
    const parts = splitImageName(name);
    const placed = chosen.map(({ part }) => part);
    if (!placed.includes('image')) {
        for (const part of ['tag', 'digest']) {
            // With a digest, the tag is only informative.
            if (parts[part] === undefined || placed.includes(part) || (part === 'tag' && name.digest !== undefined))
                continue;
            throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-has-no-place', `${image} is identified by its ${part}, but the chart has no value for it`, {
                hint: keys.length > 0
                    ? `Add it to image-keys, for example: ${part}=image.${part}`
                    : `The chart has no value image.${part}. Set the right one with image-keys, for example: ${part}=app.image.${part}; or image=app.image for the whole reference.`,
            });
        }
    }
    return chosen.reduce((tree, { part, path }) => {
        // The tag or digest of a layer below must not apply to another image.
        const text = parts[part] ?? '';
        return (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(tree, (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createTreeAt */ .sf)(path, { kind: 'text', text }));
    }, _values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTree */ ["in"]);
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
/** The same tree with nothing that shows what it was read from: for values that are secret. */
function withoutPlaces(tree) {
    switch (tree.kind) {
        case 'map':
            return { kind: 'map', entries: new Map([...tree.entries].map(([key, value]) => [key, withoutPlaces(value)])) };
        case 'list':
            return { kind: 'list', items: tree.items.map(withoutPlaces) };
        case 'text':
            return tree;
        case 'plain':
            return { kind: 'plain', source: tree.source };
    }
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


/***/ })

};
