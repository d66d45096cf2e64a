export const id = 870;
export const ids = [870];
export const modules = {

/***/ 49722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseHelmFailure)
/* harmony export */ });
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
            details: splitLines(why),
        }),
    },
    {
        pattern: /failed calling webhook "([^"]+)": ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'webhook-unreachable',
            message: `cannot be deployed: the webhook ${webhook} does not respond`,
            details: splitLines(why),
        }),
    },
    {
        pattern: /(?:(\w+)\S* "([^"]+)" is forbidden: )?ValidatingAdmissionPolicy '([^']+)'[^:]*denied request: ?([^]*)/,
        read: (_, [, resource, name = '', policy = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the policy ${policy}`,
            details: resource === undefined
                ? splitLines(why)
                : [`${resource} ${name}`, ...splitLines(why).map((line) => `  ${line}`)],
        }),
    },
    {
        pattern: /violates PodSecurity|is forbidden: (?:violates|unable to validate)/,
        read: (said) => ({ code: 'admission-refused', message: 'was refused by the cluster', details: splitLines(said) }),
    },
    {
        pattern: /exceeded quota/i,
        read: (said) => ({
            code: 'quota-exceeded',
            message: 'exceeds a quota of its namespace',
            details: splitLines(said),
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
                details: [`caller in Kubernetes: ${user}`, ...splitLines(said)],
                hint: `Grant it with an EKS access policy (aws eks associate-access-policy) or with a Kubernetes role that may ${verb} ${resource}, bound to ${user}.`,
            };
        },
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        read: (said) => ({
            code: 'values-invalid',
            message: "was not deployed: its values do not match the chart's schema",
            details: splitLines(said).slice(1),
            hint: 'Fix the values named by the schema. Nothing was changed.',
        }),
    },
    {
        pattern: /execution error at \(([^)]+)\): ?([^]*)/,
        read: (_, [, place = '', why = '']) => ({
            code: 'chart-invalid',
            message: `was not deployed: ${getFirstLine(why)}`,
            details: [`raised by the chart at ${place}`],
            hint: 'Fix the values. Nothing was changed.',
        }),
    },
    {
        pattern: /template: |parse error at|YAML parse error on|unable to build kubernetes objects|no matches for kind|error validating data|unable to parse YAML|is not a valid chart|chart\.metadata/i,
        read: (said) => ({
            code: 'chart-invalid',
            message: 'was not deployed: the chart cannot be rendered for this cluster',
            details: splitLines(said),
        }),
    },
    {
        pattern: /field is immutable|Forbidden: updates to \w+ spec/,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not changed: a field of an object is immutable',
            details: splitLines(said),
            hint: 'Rename the object, or delete it in a maintenance window: Helm creates it again.',
        }),
    },
    {
        pattern: /failed to create typed patch object \(([^;)]+); [^)]*Kind=(\w+)\)|is invalid: /,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not deployed: the API server refuses one of its objects',
            details: splitLines(said),
        }),
    },
    {
        pattern: /no space left|Unable to connect to the server|connection refused|i\/o timeout|TLS handshake/i,
        read: (said) => ({
            code: 'cluster-unreachable',
            message: 'was not deployed: the connection to the cluster was lost',
            details: splitLines(said),
        }),
    },
];
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
/* harmony export */   c: () => (/* binding */ renderRelease)
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
async function renderTemplates(rendering) {
    const { helm, release, deployed } = rendering;
    const { stdout } = await helm.run({
        title: `helm template ${release}`,
        args: [
            'template',
            release,
            ...omitUpgradeOptions(buildCommonArgs(rendering)),
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
/* harmony export */   DR: () => (/* binding */ assignValue),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   QP: () => (/* binding */ formatValuesTree),
/* harmony export */   ad: () => (/* binding */ toValuesTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   sf: () => (/* binding */ createTreeAt)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

const emptyTree = { kind: 'map', entries: new Map() };
/** Converts plain data, such as an input; strings stay strings. */
function toValuesTree(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(toValuesTree) };
    if ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value)) {
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
