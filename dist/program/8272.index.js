export const id = 8272;
export const ids = [8272];
export const modules = {

/***/ 68272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commands: () => (/* binding */ commands),
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
;// CONCATENATED MODULE: ./src/helm/chart/reference.js


const ociPattern = /^oci:\/\/([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?)(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/;
const namePattern = /^(?:([A-Za-z0-9][\w.-]*)\/)?([A-Za-z0-9][\w.-]*)$/;
const rule = 'a folder or .tgz of the repository, oci://registry/path/chart without a tag, or repository/chart with chart-repository';
/** A path wins over a name: `charts/app` is the folder where there is one. */
const chartKind = {
    type: 'chart',
    rule,
    parse: (text, { workspace }) => {
        if (text.startsWith('oci://'))
            return parseOci(text);
        if (/^[a-z]+:/i.test(text))
            return (0,kind/* reject */.ku)(rule, 'Only oci:// is an address of a chart; set chart-repository for others.');
        if (text.startsWith('-'))
            return (0,kind/* reject */.ku)(rule, 'It begins with a dash.');
        const resolved = (0,files_workspace/* resolveInside */.L)(workspace, text, 'any');
        const relative = text.replace(/^\.\//, '').replace(/\/+$/, '');
        if (resolved.ok)
            return (0,kind/* accept */.Ju)({ kind: 'path', absolute: resolved.path, relative });
        if (resolved.problem === 'outside')
            return (0,kind/* reject */.ku)(rule, 'It leads outside the workspace.');
        const [, alias, name] = namePattern.exec(text) ?? [];
        if (name !== undefined)
            return (0,kind/* accept */.Ju)({ kind: 'repository', alias, name });
        return (0,kind/* reject */.ku)(rule, 'There is nothing at that path.');
    },
};
function parseOci(text) {
    const [, registry] = ociPattern.exec(text) ?? [];
    if (registry !== undefined)
        return (0,kind/* accept */.Ju)({ kind: 'oci', url: text, registry });
    const version = /^(oci:\/\/.+):([\w.+-]+)$/.exec(text);
    return (0,kind/* reject */.ku)(rule, version === null ? undefined : `Did you mean chart: ${version[1] ?? ''} and chart-version: ${version[2] ?? ''}?`);
}

// EXTERNAL MODULE: ./src/runner/contract/long-options.js + 1 modules
var long_options = __webpack_require__(21253);
;// CONCATENATED MODULE: ./src/helm/cli/extra-arguments.js

/** Options that inputs stand for, or that would undo what the action guarantees, each with what to do instead. */
const refused = {
    ...instead('Set rollback-on-failure.', ['atomic', 'rollback-on-failure']),
    ...instead('Set values or set: they keep types and are never in an argument.', [
        'values',
        'set',
        'set-file',
        'set-json',
        'set-literal',
        'set-string',
    ]),
    ...instead('Every deploy says all of its values, so that it does not depend on the one before.', [
        'reuse-values',
        'reset-then-reuse-values',
        'reset-values',
    ]),
    ...instead('Set chart-repository or chart-version.', ['repo', 'version']),
    ...instead('Another program would decide what is deployed.', ['post-renderer', 'post-renderer-args']),
    ...instead('It prints values, secret ones among them.', ['debug']),
    ...instead('Secrets do not belong into arguments.', ['username', 'password', 'pass-credentials']),
    ...instead('The action sets it by an input or by itself.', [
        'color',
        'colour',
        'create-namespace',
        'dependency-update',
        'dry-run',
        'generate-name',
        'help',
        'hide-secret',
        'install',
        'kubeconfig',
        'name-template',
        'namespace',
        'output',
        'output-dir',
        'plugins-dir',
        'registry-config',
        'repository-cache',
        'repository-config',
        'timeout',
        'wait',
    ]),
};
function instead(what, names) {
    return Object.fromEntries(names.map((name) => [name, what]));
}
/** Options without a value; of any other the next word is the value. */
const flags = [
    'cleanup-on-fail',
    'devel',
    'disable-openapi-validation',
    'enable-dns',
    'force',
    'force-conflicts',
    'force-replace',
    'hide-notes',
    'ignore-not-found',
    'insecure-skip-tls-verify',
    'keep-history',
    'no-hooks',
    'plain-http',
    'render-subchart-notes',
    'skip-crds',
    'skip-schema-validation',
    'take-ownership',
    'verify',
    'wait-for-jobs',
];
const extra_arguments_kind = (0,long_options/* longOptionsKind */.P)({
    rule: 'long options of helm, such as --history-max=5, that no input stands for',
    flags,
    refusal: (name) => (name.startsWith('kube-') ? refused.kubeconfig : refused[name]),
});
/** More options for helm. A word that is no option would be a chart. */
function extraHelmArguments(options) {
    return { default: '', ...options, kind: extra_arguments_kind };
}

;// CONCATENATED MODULE: ./src/helm/values/image-keys.js

/** Parts of the name of an image that a chart may want; `image` is the whole. */
const imageParts = ['repository', 'tag', 'digest', 'registry', 'name', 'image'];
const image_keys_rule = `part=path, such as tag=image.tag; the parts are ${imageParts.join(', ')}`;
const imageKeyKind = {
    type: 'part=path',
    rule: image_keys_rule,
    parse: (text) => {
        const [, part = '', path = ''] = /^([a-z]+)=([^=\s]+)$/.exec(text) ?? [];
        const keys = path.split('.');
        if (!isPart(part) || keys.some((key) => !/^[A-Za-z_][\w-]*$/.test(key) || key === '__proto__'))
            return (0,kind/* reject */.ku)(image_keys_rule);
        return (0,kind/* accept */.Ju)({ part, path: keys });
    },
};
function isPart(text) {
    return imageParts.includes(text);
}

// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/helm/values/read-values.js
var read_values = __webpack_require__(3245);
;// CONCATENATED MODULE: ./src/helm/values/set.js



/**
 * Values as YAML with their types. A number that would not arrive as it was written is refused: `tag: 1e6` is 1000000 to
 * YAML, and nobody means that.
 */
const setKind = {
    ...structures/* objectKind */.AF,
    parse: async (text, context) => {
        const parsed = await structures/* objectKind */.AF.parse(text, context);
        if (!parsed.ok)
            return parsed;
        const changed = changedNumber((0,read_values/* readValues */.N)(text, 'set'), []);
        if (changed === undefined)
            return parsed;
        const { path, source } = changed;
        return (0,kind/* reject */.ku)('YAML whose numbers arrive as they are written', `${path.join('.')}: ${source} is the number ${Number(source)} to YAML. For text, quote it: "${source}".`);
    },
};
function changedNumber(tree, path) {
    switch (tree.kind) {
        case 'map':
            return first([...tree.entries].map(([key, value]) => changedNumber(value, [...path, key])));
        case 'list':
            return first(tree.items.map((item, index) => changedNumber(item, [...path, String(index)])));
        case 'text':
            return undefined;
        case 'plain': {
            const { source } = tree;
            return /^[-+.]?\d/.test(source) && !Number.isNaN(Number(source)) && String(Number(source)) !== source
                ? { path, source }
                : undefined;
        }
    }
}
function first(found) {
    return found.find((each) => each !== undefined);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/kubernetes/kubeconfig-input.js



const kubeconfig_input_rule = 'the path of a kubeconfig, or the text of one';
/** Files may lie outside of the workspace: earlier steps write them to the home or the temporary folder. */
const kubeconfigKind = {
    type: 'kubeconfig',
    rule: kubeconfig_input_rule,
    parse: (text, { workspace }) => {
        if (/[\n{]/.test(text))
            return (0,kind/* accept */.Ju)({ kind: 'text', text });
        const file = external_node_path_.resolve(workspace, text);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return (0,kind/* accept */.Ju)({ kind: 'file', path: file });
        return (0,kind/* reject */.ku)(kubeconfig_input_rule, 'There is no file at that path.');
    },
};

// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/contract.js












const releaseKind = (0,scalars/* patternKind */.LW)('name', /^(?!.{54})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, 'lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit, at most 53 characters');
const environmentKind = (0,scalars/* patternKind */.LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'letters, digits, dashes, dots and underscores, at most 63');
const webAddressKind = (0,scalars/* patternKind */.LW)('URL', /^https?:\/\/[^\s<>"]+$/, 'an http:// or https:// URL');
const commands = ['deploy', 'diff', 'history', 'status', 'rollback', 'uninstall', 'sweep'];
const contract = (0,action/* defineAction */.QP)({
    name: 'helm-deploy',
    description: 'Release a Helm chart on Amazon EKS; when it does not become ready, say why and roll back.',
    branding: { icon: 'anchor', color: 'blue' },
    inputs: {
        command: (0,scalars/* oneOf */.yL)(commands, { default: 'deploy', description: 'What to do' }),
        'cluster-name': (0,patterns/* clusterName */.SL)({
            example: 'staging',
            description: 'EKS cluster in the account and region of the credentials',
        }),
        kubeconfig: (0,kind/* input */.hF)(kubeconfigKind, {
            example: '${{ runner.temp }}/kubeconfig',
            description: 'In place of `cluster-name`: a kubeconfig, whose current context is used',
        }),
        release: (0,kind/* input */.hF)(releaseKind, {
            example: 'shop',
            description: 'Name of the release; required by every command but `sweep`',
        }),
        namespace: (0,patterns/* kubernetesName */.gg)({
            example: 'shop',
            description: 'Namespace of the release; unset: named like the release',
        }),
        'create-namespace': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Makes the namespace where there is none' }),
        chart: (0,kind/* input */.hF)(chartKind, { example: 'charts/app', description: 'The chart; `deploy` and `diff` need it' }),
        'chart-repository': (0,patterns/* url */.OZ)({
            example: 'https://charts.example.com',
            description: 'Repository of charts where `chart` is the name of one in it',
        }),
        'chart-version': (0,scalars/* string */.Yj)({
            example: '1.4.2',
            description: 'Version of a chart from a registry or repository, or a range such as ^1.4.0; unset: the newest',
        }),
        environment: (0,kind/* input */.hF)(environmentKind, {
            example: 'staging',
            description: 'Takes values-<environment>.yaml beside the chart’s values.yaml, if there is one, and names the GitHub environment',
        }),
        values: (0,structures/* listOf */.c3)((0,paths/* pathKind */.gl)('file'), {
            example: 'deploy/values.yaml',
            description: 'Files with values, each over the one before; those that SOPS encrypted are decrypted',
        }),
        set: (0,kind/* input */.hF)(setKind, {
            example: '{ replicas: 3 }',
            description: 'Values as YAML, over those of the files; they keep their types',
        }),
        image: (0,patterns/* image */.Sl)({
            example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app@sha256:…',
            description: 'Image to deploy: its repository and its tag or digest become values, always as text',
        }),
        'image-keys': (0,structures/* listOf */.c3)(imageKeyKind, {
            example: 'tag=app.image.tag',
            description: 'Where the parts of `image` belong among the values; unset: repository=image.repository, tag=image.tag, digest=image.digest',
        }),
        timeout: (0,scalars/* duration */.p0)({ default: '10m', description: 'How long a deploy, a rollback or an uninstall may take' }),
        'rollback-on-failure': (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'Goes back to the last good revision when a deploy fails, and removes a first install that fails',
        }),
        'recover-pending': (0,scalars/* oneOf */.yL)(['auto', 'fail', 'off'], {
            default: 'auto',
            description: 'What to do about a release that a killed run left as pending: recover it once that run has ended (with `actions: read`, GitHub tells) or it is older than `timeout`; fail and name it; or leave it to helm',
        }),
        revision: (0,scalars/* integer */.nd)({ description: '`rollback`: the revision to go back to; unset: the last good one before this' }),
        preview: (0,scalars/* integer */.nd)({
            example: '${{ github.event.number }}',
            description: 'Number of a pull request: release and namespace get it as a suffix, and an end',
        }),
        'preview-ttl': (0,scalars/* duration */.p0)({
            default: '72h',
            max: '8760h',
            description: 'How long a preview lives after its last deploy',
        }),
        'keep-label': (0,scalars/* string */.Yj)({
            default: 'keep-preview',
            description: '`sweep`: label of pull requests whose previews stay, expired or not',
        }),
        'allow-delete': (0,scalars/* boolean */.zM)({
            default: 'false',
            description: '`sweep`: deletes the previews that it shows; without it, it shows them only',
        }),
        comment: (0,scalars/* boolean */.zM)({ default: 'true', description: 'One sticky comment per release on the pull request' }),
        deployment: (0,scalars/* boolean */.zM)({ default: 'true', description: 'Tells GitHub of the deployment, its status and address' }),
        url: (0,kind/* input */.hF)(webAddressKind, {
            example: 'https://shop.example.com',
            description: 'Where the release can be seen; unset: found from its Ingress or load balancer',
        }),
        'helm-path': (0,scalars/* string */.Yj)({ default: 'helm', description: 'The Helm program, version 3 or 4' }),
        'extra-args': extraHelmArguments({ example: '--history-max=5', description: 'More options for helm' }),
        ...inputs/* awsInputs */.xN,
    },
    outputs: {
        release: 'Name of the release, with the suffix of a preview',
        namespace: 'Its namespace, with the suffix of a preview',
        revision: 'Revision that is deployed now',
        'previous-revision': 'Revision that was deployed before',
        status: 'Status of the release, as Helm has it',
        changed: 'true when the cluster was changed; set by deploy, diff, rollback, uninstall and sweep',
        url: 'Where the release can be seen',
        'diff-path': 'File with the differences as JSON; set by diff',
        'kubeconfig-path': 'Kubeconfig for later steps of the job, also in KUBECONFIG; it holds no secret of AWS',
        history: 'Revisions as JSON, the newest first, each with its status and images; set by history',
    },
    permissions: {
        actions: { level: 'read', why: 'for `recover-pending`: whether the run that left a release half-done has ended' },
        contents: { level: 'read', why: 'to check out chart and values' },
        'pull-requests': { level: 'write', why: 'for the comment with the diff; `sweep` reads which are closed' },
        deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
        ...inputs/* awsPermissions */.cC,
    },
});


/***/ }),

/***/ 3245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readValues)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69978);



/** More than any file of values has; an alias bomb has millions. */
const maxNodes = 200_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/**
 * Reads a file of values strictly: one document with a mapping, each key once.
 * @param file relative to the workspace, for people
 * @throws ActionError `values-invalid` with the line
 */
function readValues(text, file) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    // Scalars are left to Helm: here all are text.
    const options = { schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, lineCounter };
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text.replace(/^\ufeff/, ''), options);
    const lineOf = (offset = 0) => lineCounter.linePos(offset).line;
    const [document, second] = documents;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined)
        throw invalid(file, firstLine(error.message), lineOf(error.pos[0]));
    if (second !== undefined)
        throw invalid(file, 'it holds a second document', lineOf(second.range[0]));
    const contents = document?.contents ?? undefined;
    if (document === undefined || contents === undefined || isEmpty(contents))
        return _tree_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyTree */ ["in"];
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        throw invalid(file, 'it is a list or a single value, not a mapping', lineOf(contents.range[0]));
    const reading = {
        document,
        aliases: new Map(),
        nodes: 0,
        fail: (why, node) => invalid(file, why, lineOf(node.range?.[0])),
    };
    return mapOf(contents, reading);
}
function isEmpty(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) && node.type === 'PLAIN' && (node.value === '' || node.value === 'null' || node.value === '~');
}
function treeFrom(node, reading) {
    const { document, fail } = reading;
    reading.nodes += 1;
    if (reading.nodes > maxNodes)
        throw fail('its aliases multiply to more than a file of values can hold', document.contents);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return treeFrom(resolved(node, reading), reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return mapOf(node, reading);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return { kind: 'list', items: node.items.map((item) => treeFrom(item, reading)) };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return scalarOf(node, reading);
    return { kind: 'plain', source: '' };
}
function resolved(alias, { document, aliases, fail }) {
    const found = aliases.get(alias) ?? alias.resolve(document);
    if (found === undefined)
        throw fail(`there is no anchor ${alias.source}`, alias);
    aliases.set(alias, found);
    return found;
}
function mapOf(map, reading) {
    const own = new Map();
    const merged = new Map();
    for (const { key, value } of map.items) {
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key))
            throw reading.fail('a key has to be plain text', map);
        const name = String(key.value);
        if (forbiddenKeys.has(name))
            throw reading.fail(`the key ${name} is not allowed`, key);
        if (name === '<<' && key.type === 'PLAIN') {
            for (const [inherited, tree] of mergedInto(value, reading, map))
                if (!merged.has(inherited))
                    merged.set(inherited, tree);
        }
        else {
            own.set(name, treeFrom(value, reading));
        }
    }
    return { kind: 'map', entries: new Map([...merged, ...own]) };
}
/** What `<<` brings: a mapping, or several of which the first wins (yaml.org, "Merge Key Language-Independent Type"). */
function mergedInto(value, reading, map) {
    const tree = treeFrom(value, reading);
    const trees = tree.kind === 'list' ? tree.items : [tree];
    return trees.flatMap((each) => {
        if (each.kind !== 'map')
            throw reading.fail('<< needs a mapping', map);
        return [...each.entries];
    });
}
const standardTag = 'tag:yaml.org,2002:';
function scalarOf(scalar, { fail }) {
    const text = String(scalar.value);
    const plain = scalar.type === 'PLAIN';
    switch (scalar.tag) {
        case undefined:
            return plain ? { kind: 'plain', source: text } : { kind: 'text', text };
        case '!':
        case `${standardTag}str`:
            return { kind: 'text', text };
        case `${standardTag}int`:
        case `${standardTag}float`:
        case `${standardTag}bool`:
        case `${standardTag}null`:
            return { kind: 'plain', source: text };
        default:
            throw fail(`the tag ${scalar.tag} is not known to Helm`, scalar);
    }
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, '').replace(/:$/, '');
}
function invalid(file, why, line) {
    const location = { file, line };
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('values-invalid', `${file}:${line} cannot be used as values: ${why}`, { location });
}


/***/ }),

/***/ 69978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ss: () => (/* binding */ treeAt),
/* harmony export */   dZ: () => (/* binding */ layered),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   qV: () => (/* binding */ formatTree)
/* harmony export */ });
const emptyTree = { kind: 'map', entries: new Map() };
/** Plain data, for example an input of the action. Strings stay strings. */
function treeOf(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(treeOf) };
    if (typeof value === 'object' && value !== null) {
        return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, treeOf(each)])) };
    }
    return { kind: 'plain', source: JSON.stringify(value) };
}
/** A tree with one value at a path. */
function treeAt(path, value) {
    return path.reduceRight((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value);
}
function valueAt(tree, path) {
    return path.reduce((found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined), tree);
}
/**
 * Puts one layer over another by the rules of Helm: mappings are merged, everything else is replaced. A null stays, since it
 * takes away what the chart says (Helm, "Deleting a default key").
 */
function layered(lower, upper) {
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, value] of upper.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? value : layered(below, value));
    }
    return { kind: 'map', entries };
}
/** YAML in the form of JSON, except that plain scalars stand as they were written. */
function formatTree(tree) {
    switch (tree.kind) {
        case 'map':
            return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatTree(value)}`).join(', ')}}`;
        case 'list':
            return `[${tree.items.map(formatTree).join(', ')}]`;
        case 'text':
            return JSON.stringify(tree.text);
        case 'plain':
            // No other plain scalar can be anything but text, and these need no quotes between braces.
            return /^[-+.\w]+$/.test(tree.source)
                ? tree.source
                : tree.source === '' || tree.source === '~'
                    ? 'null'
                    : JSON.stringify(tree.source);
    }
}


/***/ })

};
