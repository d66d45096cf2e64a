export const id = 2934;
export const ids = [2934];
export const modules = {

/***/ 42934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/role-rules.js
var role_rules = __webpack_require__(76902);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/actions/helm-deploy/foreign-names.js
var foreign_names = __webpack_require__(56974);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
;// CONCATENATED MODULE: ./src/kubernetes/kubeconfig-input.js



const rule = 'the path or the text of a kubeconfig';
/** Files may be outside the workspace: earlier steps write them to the home or the temporary folder. */
const kubeconfigKind = {
    type: 'kubeconfig',
    rule,
    parse: (text, { workspace }) => {
        if (/[\n{]/.test(text))
            return (0,kind/* accept */.Ju)({ kind: 'text', text });
        const file = external_node_path_.resolve(workspace, text);
        if ((0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true)
            return (0,kind/* accept */.Ju)({ kind: 'file', path: file });
        return (0,kind/* reject */.ku)(rule, 'There is no file at that path.');
    },
};

// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/actions/shared/inputs.js
var shared_inputs = __webpack_require__(94819);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release-inputs.js + 6 modules
var release_inputs = __webpack_require__(52891);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/releases/releases-kind.js



const releases_kind_rule = 'a YAML list of releases, or a file with one';
const fileKind = (0,paths/* pathKind */.gl)('file');
/** A list in YAML or JSON has a dash, a bracket or several lines; a mapping, which is refused, has a colon. */
const yamlText = /^[-[{#&*]|\n|:(\s|$)/;
/**
 * Several releases, as text or as a file of the repository.
 * @param listInputs names of all inputs of the action: those of the whole step are refused in an entry
 */
function createReleasesKind(listInputs) {
    return {
        type: 'YAML or file',
        rule: releases_kind_rule,
        parse: async (text, context) => {
            const file = yamlText.test(text) ? undefined : await fileKind.parse(text, context);
            if (file?.ok === false)
                return (0,kind/* reject */.ku)(releases_kind_rule, file.hint);
            const yaml = file === undefined ? text : await (0,promises_.readFile)(file.value.absolute, 'utf8');
            // Few steps have several releases.
            const { parseReleases } = await __webpack_require__.e(/* import() */ 4012).then(__webpack_require__.bind(__webpack_require__, 14012));
            return parseReleases(yaml, { ...context, file: file?.value, rule: releases_kind_rule, inputNames: listInputs() });
        },
    };
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/inputs.js









const helmDeployCommands = ['deploy', 'diff', 'check', 'history', 'status', 'rollback', 'uninstall', 'sweep'];
const inputs_inputs = {
    command: (0,scalars/* oneOf */.yL)(helmDeployCommands, { default: 'deploy', description: 'Command to run' }),
    'cluster-name': (0,patterns/* clusterName */.SL)({
        example: 'staging',
        description: 'EKS cluster in the account and region of the credentials',
    }),
    'missing-cluster': (0,scalars/* oneOf */.yL)(['fail', 'skip'], {
        default: 'fail',
        description: 'What to do while `cluster-name` does not exist or is being created. `skip`: succeed with a notice, and the output `cluster-status: missing`',
    }),
    kubeconfig: (0,kind/* input */.hF)(kubeconfigKind, {
        example: '${{ runner.temp }}/kubeconfig',
        description: 'Kubeconfig to use instead of `cluster-name`; its current context selects the cluster',
    }),
    releases: (0,kind/* input */.hF)(createReleasesKind(listInputs), {
        example: 'deploy/releases.yaml',
        description: 'Several releases in one step: a YAML list, or a file with one. An entry holds the inputs of one release under their own names, and in `needs` the releases that come before it',
    }),
    release: release_inputs/* singleReleaseInputs */.Rx.release,
    namespace: release_inputs/* defaultedReleaseInputs */.FE.namespace,
    'create-namespace': release_inputs/* defaultedReleaseInputs */.FE['create-namespace'],
    chart: release_inputs/* singleReleaseInputs */.Rx.chart,
    'chart-repository': release_inputs/* singleReleaseInputs */.Rx['chart-repository'],
    'chart-version': release_inputs/* singleReleaseInputs */.Rx['chart-version'],
    environment: release_inputs/* defaultedReleaseInputs */.FE.environment,
    values: release_inputs/* singleReleaseInputs */.Rx.values,
    set: release_inputs/* singleReleaseInputs */.Rx.set,
    image: release_inputs/* defaultedReleaseInputs */.FE.image,
    'image-keys': release_inputs/* singleReleaseInputs */.Rx['image-keys'],
    timeout: release_inputs/* defaultedReleaseInputs */.FE.timeout,
    patience: release_inputs/* defaultedReleaseInputs */.FE.patience,
    wait: release_inputs/* defaultedReleaseInputs */.FE.wait,
    test: release_inputs/* defaultedReleaseInputs */.FE.test,
    'rollback-on-failure': release_inputs/* defaultedReleaseInputs */.FE['rollback-on-failure'],
    'recover-pending': release_inputs/* defaultedReleaseInputs */.FE['recover-pending'],
    revision: release_inputs/* singleReleaseInputs */.Rx.revision,
    preview: (0,scalars/* integer */.nd)({
        example: '${{ github.event.number }}',
        description: 'Pull request number: adds it as a suffix to release and namespace, which then expire',
    }),
    'preview-ttl': (0,scalars/* duration */.p0)({
        default: '72h',
        max: '8760h',
        description: 'How long a preview is kept after its last deploy',
    }),
    'keep-label': (0,scalars/* string */.Yj)({
        default: 'keep-preview',
        description: '`sweep`: label of pull requests whose previews are kept even after they expire',
    }),
    'allow-delete': (0,scalars/* boolean */.zM)({
        default: 'false',
        description: '`sweep`: delete the listed previews; otherwise they are only listed',
    }),
    comment: (0,shared_inputs/* commentInput */.ks)({
        description: 'When to write the sticky comment of `diff` on the pull request: one per release, or one for all `releases`',
    }),
    'require-approvals': (0,shared_inputs/* requireApprovalsInput */.iW)('`deploy`, `rollback` and `uninstall`'),
    deployment: release_inputs/* defaultedReleaseInputs */.FE.deployment,
    'github-environment': release_inputs/* defaultedReleaseInputs */.FE['github-environment'],
    url: release_inputs/* singleReleaseInputs */.Rx.url,
    'helm-path': (0,scalars/* string */.Yj)({ default: 'helm', description: 'Helm executable, version 3 or 4' }),
    'extra-args': release_inputs/* defaultedReleaseInputs */.FE['extra-args'],
    ...inputs/* awsInputs */.xN,
};
function listInputs() {
    return [...Object.keys(inputs_inputs), ...Object.keys(action/* commonInputs */.j$)];
}

// EXTERNAL MODULE: ./src/runner/contract/read.js
var read = __webpack_require__(42760);
// EXTERNAL MODULE: ./src/runner/cycles.js
var cycles = __webpack_require__(86140);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/actions/helm-deploy/releases/identify.js
var identify = __webpack_require__(43812);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/releases/rules.js





/** Rules about the list as a whole. */
const releaseListRules = [
    reportEntries,
    ...Object.keys(release_inputs/* singleReleaseInputs */.Rx).map(refuseOutside),
    requireOneImage,
    requireImageOfStep,
    refuseSameRelease,
    requireKnownNeeds,
    refuseCycles,
];
/** A rule about one release, judged for each release of the list. */
function checkEachRelease(rule) {
    return (values) => {
        if (values.releases === undefined)
            return rule(values);
        return values.releases.entries.flatMap((entry) => (0,read/* checkRules */.MM)({ rules: [rule] }, viewEntry(values, entry), entry.invalid).map(({ name, text }) => ({ name: 'releases', text: `${describeEntry(entry)}: ${name} ${text}` })));
    };
}
/** The inputs of one release: those of its entry, else those of the step, each read only when a rule asks for it. */
function viewEntry(values, entry) {
    return new Proxy(values, {
        get: (step, name) => {
            if (name === 'releases')
                return undefined;
            if (Object.hasOwn(entry.values, name))
                return Reflect.get(entry.values, name);
            if (name === 'image' && !entry.takesImage)
                return undefined;
            return Reflect.get(step, name);
        },
    });
}
function describeEntry({ place, values: { release = 'no name' } }) {
    return `${place} (${release})`;
}
function reportEntries({ releases }) {
    return (releases?.problems ?? []).map((text) => ({ name: 'releases', text }));
}
/** One rule per input, so that an invalid one hides no other. */
function refuseOutside(name) {
    const owned = name;
    return (values) => {
        if (values.releases === undefined)
            return [];
        const value = values[owned];
        if (value === undefined || (Array.isArray(value) && value.length === 0))
            return [];
        return [{ name, text: 'belongs to one release: move it into its entry of releases' }];
    };
}
/** An image that no release runs was built or named in vain. */
function requireOneImage({ releases, image }) {
    if (releases === undefined || image === undefined)
        return [];
    if (releases.entries.some(({ takesImage, values, invalid }) => takesImage || values.image !== undefined || invalid.has('image')))
        return [];
    return [{ name: 'image', text: 'is used by no entry of releases: add image: true to those that run it' }];
}
function requireImageOfStep({ releases, image }) {
    if (releases === undefined || image !== undefined)
        return [];
    return releases.entries
        .filter(({ takesImage }) => takesImage)
        .map((entry) => ({
        name: 'releases',
        text: `${describeEntry(entry)}: image: true takes the image that is set next to releases, and there is none`,
    }));
}
function refuseSameRelease({ releases, namespace }) {
    const known = (0,identify/* identifyReleases */.L)(releases?.entries ?? [], namespace).filter(({ entry }) => entry.values.release !== undefined);
    return known.flatMap(({ entry, path }, index) => {
        const first = known.slice(0, index).find((other) => other.path === path);
        if (first === undefined)
            return [];
        const [ns = '', release = ''] = path.split('/');
        return [{ name: 'releases', text: `${describeEntry(entry)}: ${release} in ${ns} is also at ${first.entry.place}` }];
    });
}
function requireKnownNeeds({ releases, namespace }) {
    const all = (0,identify/* identifyReleases */.L)(releases?.entries ?? [], namespace);
    const labels = all.flatMap(({ entry, label }) => (entry.values.release === undefined ? [] : [label]));
    return all.flatMap(({ entry, path, needs }) => needs.flatMap(({ written, found }) => {
        const text = explainNeed(written, found, {
            path,
            labels: labels.filter((label) => label !== entry.values.release),
        });
        return text === undefined ? [] : [{ name: 'releases', text: `${describeEntry(entry)}: needs ${text}` }];
    }));
}
function explainNeed(written, found, { path, labels }) {
    if (found.length > 1)
        return `${written}, which ${found.length} entries are called: write ${found.join(' or ')}`;
    if (found.length === 1)
        return undefined;
    const suggestion = (0,suggest_name/* suggestName */.S)(written, labels) ?? `The other entries are ${labels.join(', ') || 'none'}.`;
    return `${written}, which is no entry of releases. ${path === '' ? '' : suggestion}`.trim();
}
function refuseCycles({ releases, namespace }) {
    const all = (0,identify/* identifyReleases */.L)(releases?.entries ?? [], namespace);
    const edges = all.flatMap(({ label, needs }) => needs.flatMap(({ found }) => (found.length === 1 ? found.map((to) => ({ from: label, to })) : [])));
    return (0,cycles/* findCycles */.p)([...new Set(all.map(({ label }) => label))], edges).map((cycle) => {
        const [first] = cycle.edges;
        const entry = all.find(({ label }) => label === first?.from)?.entry;
        const way = [first?.from, ...cycle.edges.map(({ to }) => to)].join(' → ');
        const place = entry === undefined ? '' : `${describeEntry(entry)}: `;
        return { name: 'releases', text: `${place}needs itself: ${way}` };
    });
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/rules.js

/** Rules between inputs. Each reads only what it is about, since one that reads an invalid input is not judged. */
const rules = [
    refuseSweepTarget,
    refuseAllowDelete,
    requireCluster,
    ...releaseListRules,
    ...[
        requireRelease,
        requireChart,
        requireChartRepository,
        refuseVersionOfPath,
        requireImageVersion,
        refuseUnusedImageKeys,
        refuseRevision,
    ].map(checkEachRelease),
];
function requireRelease({ command, release }) {
    if (release !== undefined || command === 'sweep')
        return [];
    return [{ name: 'release', text: `is required for command: ${command}, for example release: shop` }];
}
function refuseSweepTarget({ command, releases, release, namespace, preview }) {
    if (command !== 'sweep')
        return [];
    const targets = Object.entries({ releases, release, namespace, preview }).filter(([, value]) => value !== undefined);
    const text = 'cannot be set for command: sweep, which covers all previews of the repository';
    return targets.map(([name]) => ({ name, text }));
}
function refuseAllowDelete({ command, 'allow-delete': allowed }) {
    return allowed && command !== 'sweep' ? [{ name: 'allow-delete', text: 'applies only to command: sweep' }] : [];
}
function requireCluster({ 'cluster-name': cluster, kubeconfig }) {
    if (cluster === undefined && kubeconfig === undefined)
        return [{ name: 'cluster-name', text: 'is required, unless kubeconfig is set' }];
    if (cluster === undefined || kubeconfig === undefined)
        return [];
    return [{ name: 'kubeconfig', text: 'cannot be set together with cluster-name: each of them selects the cluster' }];
}
function requireChart({ command, chart }) {
    if (chart !== undefined || (command !== 'deploy' && command !== 'diff'))
        return [];
    return [{ name: 'chart', text: `is required for command: ${command}` }];
}
function requireChartRepository({ chart, 'chart-repository': repository }) {
    if (chart?.kind === 'repository' && repository === undefined) {
        const shown = chart.alias === undefined ? chart.name : `${chart.alias}/${chart.name}`;
        const text = `${shown} does not exist in the repository; for a chart of that name in a chart repository, set chart-repository too`;
        return [{ name: 'chart', text }];
    }
    if (repository === undefined || chart === undefined || chart.kind === 'repository')
        return [];
    const text = 'applies only to a chart given by its name, and chart is a path or an OCI address';
    return [{ name: 'chart-repository', text }];
}
function refuseVersionOfPath({ chart, 'chart-version': version }) {
    if (version === undefined || chart?.kind !== 'path')
        return [];
    const text = 'applies only to a chart from a registry or repository, and chart is a path, which has one version';
    return [{ name: 'chart-version', text }];
}
function requireImageVersion({ image }) {
    if (image === undefined || /(:[^/]+|@sha256:[0-9a-f]+)$/.test(image))
        return [];
    const text = `${image} has neither tag nor digest, so it does not identify one image: write ${image}:<tag>, or the output image-digest of build-push`;
    return [{ name: 'image', text }];
}
function refuseUnusedImageKeys({ image, 'image-keys': keys }) {
    return keys.length > 0 && image === undefined
        ? [{ name: 'image-keys', text: 'applies only together with image' }]
        : [];
}
function refuseRevision({ command, revision }) {
    return revision !== undefined && command !== 'rollback'
        ? [{ name: 'revision', text: 'applies only to command: rollback' }]
        : [];
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/contract.js






const contract = (0,action/* defineAction */.QP)({
    name: 'helm-deploy',
    description: 'Deploy a Helm chart to Amazon EKS; if it does not become ready, report why and roll back.',
    branding: { icon: 'anchor', color: 'blue' },
    inputs: inputs_inputs,
    rules: [...rules, ...role_rules/* awsRules */.P],
    foreign: { ...foreign_names/* helmDeployForeignNames */.a, ...inputs/* awsForeignNames */.Sp },
    outputs: {
        releases: 'Per release, as JSON: result, failure-reason, seconds, and the outputs below. With several releases, the outputs below are those of the last one in the list, and `changed` is that of any of them',
        release: 'Name of the release, including the suffix of a preview',
        namespace: 'Namespace of the release, including the suffix of a preview',
        revision: 'Current revision',
        'previous-revision': 'Previously deployed revision',
        status: 'Status of the release as reported by Helm',
        changed: 'true if the cluster was changed, or for `diff` would be; set by deploy, diff, rollback, uninstall and sweep',
        url: 'URL of the deployed application',
        'cluster-status': '`ready`, or `missing` if `missing-cluster: skip` ended the run',
        'diff-path': 'File with the diff as JSON; set by diff',
        'kubeconfig-path': 'Kubeconfig for later steps of the job, also set as KUBECONFIG; contains no AWS credentials',
        history: 'Revisions as JSON, newest first, each with status and images; set by history',
    },
    permissions: {
        actions: { level: 'read', why: 'for `recover-pending`: whether the run that left a release pending has ended' },
        contents: { level: 'read', why: 'to check out chart and values' },
        'pull-requests': {
            level: 'write',
            why: 'for the comment of `diff`; `sweep` reads which pull requests are closed, `require-approvals` their reviews',
        },
        deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
        ...inputs/* awsPermissions */.cC,
    },
});


/***/ }),

/***/ 56974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ helmDeployForeignNames)
/* harmony export */ });
const setupInstallsHelm = { instead: 'Set helm-version on the setup action, which installs Helm.' };
/** What other Helm actions, and Helm's own flags, call these inputs. */
const helmDeployForeignNames = {
    action: 'command',
    task: 'command',
    'helm-command': 'command',
    cluster: 'cluster-name',
    'eks-cluster': 'cluster-name',
    'eks-cluster-name': 'cluster-name',
    'kube-config': 'kubeconfig',
    'kubeconfig-file': 'kubeconfig',
    'kubeconfig-path': 'kubeconfig',
    name: 'release',
    'release-name': 'release',
    'helm-release': 'release',
    'kube-namespace': 'namespace',
    'k8s-namespace': 'namespace',
    path: 'chart',
    'chart-path': 'chart',
    'chart-name': 'chart',
    version: 'chart-version',
    repo: 'chart-repository',
    repository: 'chart-repository',
    'repository-url': 'chart-repository',
    'chart-repo': 'chart-repository',
    'helm-repository': 'chart-repository',
    env: 'environment',
    stage: 'environment',
    'value-files': 'values',
    'values-file': 'values',
    'values-files': 'values',
    'helm-values': 'values',
    overrides: 'set',
    'set-string': 'set',
    'set-values': 'set',
    tag: 'image',
    'image-tag': 'image',
    'image-name': 'image',
    'image-digest': 'image',
    atomic: 'rollback-on-failure',
    rollback: 'rollback-on-failure',
    'cleanup-on-fail': 'rollback-on-failure',
    'pr-number': 'preview',
    'pull-request': 'preview',
    'pr-comment': 'comment',
    helm: 'helm-path',
    args: 'extra-args',
    flags: 'extra-args',
    'helm-args': 'extra-args',
    'helm-version': setupInstallsHelm,
    'dry-run': { instead: 'Set command: diff to see what a deploy would change.' },
    install: { instead: 'Remove it: command: deploy installs a release or upgrades it.' },
    upgrade: { instead: 'Remove it: command: deploy installs a release or upgrades it.' },
};


/***/ }),

/***/ 52891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  FE: () => (/* binding */ defaultedReleaseInputs),
  zy: () => (/* binding */ releaseInputs),
  Rx: () => (/* binding */ singleReleaseInputs)
});

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
;// CONCATENATED MODULE: ./src/helm/chart/reference.js


const ociPattern = /^oci:\/\/([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?)(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/;
const namePattern = /^(?:([A-Za-z0-9][\w.-]*)\/)?([A-Za-z0-9][\w.-]*)$/;
const rule = 'a folder or .tgz of the repository, oci://registry/path/chart without a tag, or repository/chart with chart-repository';
/** A path wins over a name: `charts/app` is the folder if it exists. */
const chartKind = {
    type: 'chart',
    rule,
    parse: (text, { workspace }) => {
        if (text.startsWith('oci://'))
            return parseOci(text);
        if (/^[a-z]+:/i.test(text))
            return (0,kind/* reject */.ku)(rule, 'The only supported URL is oci://; for a chart repository, set chart-repository.');
        if (text.startsWith('-'))
            return (0,kind/* reject */.ku)(rule, 'It begins with a dash.');
        const resolved = (0,files_workspace/* resolveInside */.LI)(workspace, text, 'any');
        const relative = text.replace(/^\.\//, '').replace(/\/+$/, '');
        if (resolved.ok)
            return (0,kind/* accept */.Ju)({ kind: 'path', absolute: resolved.path, relative });
        if (resolved.problem === 'outside')
            return (0,kind/* reject */.ku)(rule, 'It leads outside the workspace.');
        const [, alias, name] = namePattern.exec(text) ?? [];
        if (name !== undefined)
            return (0,kind/* accept */.Ju)({ kind: 'repository', alias, name });
        return (0,kind/* reject */.ku)(rule, 'Nothing exists at that path.');
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
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/helm/cli/extra-arguments.js


/** Options that have an input, or that would break a guarantee of the action, each with what to do instead. */
const refused = {
    ...mapToAdvice('Set rollback-on-failure.', ['atomic', 'rollback-on-failure']),
    ...mapToAdvice('Use the inputs values and set, which keep types and never appear in an argument.', [
        'values',
        'set',
        'set-file',
        'set-json',
        'set-literal',
        'set-string',
    ]),
    ...mapToAdvice('Every deploy states all of its values, so that it does not depend on the previous one.', [
        'reuse-values',
        'reset-then-reuse-values',
        'reset-values',
    ]),
    ...mapToAdvice('Set chart-repository or chart-version.', ['repo', 'version']),
    ...mapToAdvice('Another program would decide what is deployed.', ['post-renderer', 'post-renderer-args']),
    ...mapToAdvice('Set the input wait.', ['wait']),
    ...mapToAdvice('It prints values, including secret ones.', ['debug']),
    ...mapToAdvice('Secrets do not belong in arguments.', ['username', 'password', 'pass-credentials']),
    ...mapToAdvice('The action sets it, from an input or on its own.', [
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
    ]),
};
function mapToAdvice(what, names) {
    return Object.fromEntries(names.map((name) => [name, what]));
}
/** Options without a value; for any other, the next word is the value. */
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
    rule: 'long options of helm that have no input, such as --history-max=5',
    flags,
    refusal: (name) => (name.startsWith('kube-') ? refused.kubeconfig : (0,records/* getOwn */.Ng)(refused, name)),
});
/** Additional arguments for helm. A word that is not an option would be taken for a chart. */
function extraHelmArguments(options) {
    return { default: '', ...options, kind: extra_arguments_kind };
}

// EXTERNAL MODULE: ./src/helm/deploy/wait-plan.js
var wait_plan = __webpack_require__(94578);
;// CONCATENATED MODULE: ./src/helm/values/image-keys.js

/** Parts of an image reference that a chart may use; `image` is the whole. */
const imageParts = ['repository', 'tag', 'digest', 'registry', 'name', 'image'];
const image_keys_rule = `part=path, such as tag=image.tag; the parts are ${imageParts.join(', ')}`;
const imageKeyKind = {
    type: 'part=path',
    rule: image_keys_rule,
    parse: (text) => {
        const [, part = '', path = ''] = /^([a-z]+)=([^=\s]+)$/.exec(text) ?? [];
        const keys = path.split('.');
        if (!isImagePart(part) || keys.some((key) => !/^[A-Za-z_][\w-]*$/.test(key) || key === '__proto__'))
            return (0,kind/* reject */.ku)(image_keys_rule);
        return (0,kind/* accept */.Ju)({ part, path: keys });
    },
};
function isImagePart(text) {
    return imageParts.includes(text);
}

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







const set_rule = 'a YAML mapping, or lines such as a.b=value';
/**
 * Typed values, as a YAML mapping or as lines `a.b=value`. A number that would not arrive as written is refused: `tag: 1e6` is
 * 1000000 to YAML, which nobody means.
 */
const setKind = {
    type: 'YAML or lines',
    rule: set_rule,
    parse: async (text, context) => {
        if (isAssignments(text)) {
            const parsed = parseAssignments(text);
            if (!parsed.ok)
                return (0,kind/* reject */.ku)(set_rule, parsed.hint);
            const found = findDefined(parsed.assignments.map(({ name, value }) => findLossyNumber(value, [name])));
            if (found !== undefined)
                return (0,kind/* reject */.ku)(lossyRule, explainLossyNumber(found));
            return (0,kind/* accept */.Ju)({ kind: 'assignments', assignments: parsed.assignments });
        }
        const parsed = await structures/* objectKind */.AF.parse(text, context);
        if (!parsed.ok)
            return (0,kind/* reject */.ku)(set_rule, hasAssignment(text) ? mixed : parsed.hint);
        const dotted = Object.keys(parsed.value).find((key) => /^[\w-]+(\.[\w-]+)+$/.test(key));
        if (dotted !== undefined)
            return (0,kind/* reject */.ku)(set_rule, explainDottedKey(dotted));
        const tree = parseTree(text);
        if (typeof tree === 'string')
            return (0,kind/* reject */.ku)(set_rule, tree);
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

// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
;// CONCATENATED MODULE: ./src/helm/values/values-file.js


const fileKind = (0,paths/* pathKind */.gl)('file');
/** A key with a colon, a flow mapping, a list entry or an assignment: values instead of the path of a values file. */
const valuesText = /^["']?[\w.-]+["']?:(\s|$)|^\{|^- |=/;
/** One entry of the input `values`. */
const valuesFileKind = {
    ...fileKind,
    parse: async (text, context) => {
        const parsed = await fileKind.parse(text, context);
        if (parsed.ok || !valuesText.test(text))
            return parsed;
        return (0,kind/* reject */.ku)(parsed.rule, 'For values as text: set.');
    },
};

// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/actions/shared/inputs.js
var inputs = __webpack_require__(94819);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release-inputs.js











const releaseKind = (0,scalars/* patternKind */.LW)('name', /^(?!.{54})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, 'lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit, at most 53 characters');
const webAddressKind = (0,scalars/* patternKind */.LW)('URL', /^https?:\/\/[^\s<>"]+$/, 'an http:// or https:// URL');
/** Inputs that state one release. */
const singleReleaseInputs = {
    release: (0,kind/* input */.hF)(releaseKind, {
        example: 'shop',
        description: 'Name of the release; required by every command except `sweep`, unless `releases` is set',
    }),
    chart: (0,kind/* input */.hF)(chartKind, { example: 'charts/app', description: 'Chart; required by `deploy` and `diff`' }),
    'chart-repository': (0,patterns/* url */.OZ)({
        example: 'https://charts.example.com',
        description: 'Chart repository in which `chart` is the name of a chart',
    }),
    'chart-version': (0,scalars/* string */.Yj)({
        example: '1.4.2',
        description: 'Version of a chart from a registry or repository, or a range such as ^1.4.0; unset: the latest',
    }),
    values: (0,structures/* listOf */.c3)(valuesFileKind, {
        example: 'deploy/values.yaml',
        description: 'Values files; later ones override earlier ones. Files encrypted with SOPS are decrypted',
    }),
    set: (0,kind/* input */.hF)(setKind, {
        example: 'replicas=3',
        description: 'Values that override the files, with their types: a YAML mapping, or lines `a.b[0]=value` where quotes make text',
    }),
    'image-keys': (0,structures/* listOf */.c3)(imageKeyKind, {
        example: 'tag=app.image.tag',
        description: 'Which chart values the parts of `image` are written to; unset: repository=image.repository, tag=image.tag, digest=image.digest',
    }),
    revision: (0,scalars/* integer */.nd)({
        description: '`rollback`: revision to roll back to; unset: the last successful one that differs from the current one',
    }),
    url: (0,kind/* input */.hF)(webAddressKind, {
        example: 'https://shop.example.com',
        description: 'URL of the deployed application; unset: read from its Ingress or load balancer',
    }),
};
/** Inputs of a release that also apply to all `releases`; an entry may say otherwise. */
const defaultedReleaseInputs = {
    namespace: (0,patterns/* kubernetesName */.gg)({
        example: 'shop',
        description: 'Namespace of the release; unset: the name of the release',
    }),
    'create-namespace': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Create the namespace if it does not exist' }),
    environment: (0,kind/* input */.hF)(inputs/* environmentKind */.KG, {
        example: 'staging',
        description: "Also uses the chart's values-<environment>.yaml, if it has one, and names the GitHub environment",
    }),
    image: (0,patterns/* image */.Sl)({
        example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app@sha256:…',
        description: 'Image to deploy; its repository and its tag or digest become values, always as text. Of `releases`, those with `image: true` get it',
    }),
    timeout: (0,scalars/* duration */.p0)({ default: '10m', description: 'Time limit for a deploy, a rollback or an uninstall' }),
    patience: (0,scalars/* duration */.p0)({
        default: '60s',
        min: '0s',
        description: 'How long a cause, such as a container that keeps crashing, may hold without progress before it ends the deploy; `0s`: ends it at once. It is reported at once in any case',
    }),
    wait: (0,scalars/* oneOf */.yL)(wait_plan/* waitModes */.a, {
        default: 'workloads',
        description: 'What a deploy or rollback waits for. `workloads`: built-in kinds, load balancers and well-known custom resources; `all`: every custom resource too; `none`: only hooks',
    }),
    test: (0,scalars/* boolean */.zM)({
        default: 'false',
        description: 'Run the tests of the chart (`helm test`) after the deploy; a failed test is a failed deploy',
    }),
    'rollback-on-failure': (0,scalars/* boolean */.zM)({
        default: 'true',
        description: 'Roll back to the last successful revision if the deploy fails; a failed first install is removed',
    }),
    'recover-pending': (0,scalars/* oneOf */.yL)(['auto', 'fail', 'off'], {
        default: 'auto',
        description: 'How to handle a release that a killed run left pending. `auto`: recover it once that run has ended (needs `actions: read`) or it is older than `timeout`; `fail`: fail and name it; `off`: leave it to helm',
    }),
    deployment: (0,scalars/* boolean */.zM)({ default: 'true', description: 'Create a GitHub deployment with status and URL' }),
    'github-environment': inputs/* githubEnvironmentInput */.X5,
    'extra-args': extraHelmArguments({ example: '--history-max=5', description: 'Additional arguments for helm' }),
};
/** What an entry of `releases` may hold besides `needs`. */
const releaseInputs = { ...singleReleaseInputs, ...defaultedReleaseInputs };


/***/ }),

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ digestKind),
/* harmony export */   KG: () => (/* binding */ environmentKind),
/* harmony export */   X5: () => (/* binding */ githubEnvironmentInput),
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

/***/ 94578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planWait),
/* harmony export */   a: () => (/* binding */ waitModes)
/* harmony export */ });
/* harmony import */ var _rollout_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61230);

const waitModes = ['workloads', 'all', 'none'];
/**
 * Lets Helm wait where its rules are ours. The watcher of Helm 4 waits for every custom resource, whether or not it can become
 * ready, and both versions wait for suspended Jobs: then Helm waits by its older rules, and we wait for what they leave out.
 */
function planWait({ mode, major, contents, args }) {
    const jobs = !args.some((word) => /^--wait-for-jobs=(false|0|f)$/i.test(word));
    if (mode === 'none') {
        return { mode, jobs: false, options: major === 4 ? ['--wait=hookOnly'] : [], awaits: () => false };
    }
    const jobOptions = jobs && !contents.suspendedJobs ? ['--wait-for-jobs'] : [];
    const usesWatcher = major === 4 && !contents.customs && !contents.suspendedJobs;
    const options = [major === 3 ? '--wait' : usesWatcher ? '--wait=watcher' : '--wait=legacy', ...jobOptions];
    return { mode, jobs, options, awaits: (target) => isLeftToUs(target, { major, usesWatcher, jobs }) };
}
function isLeftToUs(target, { major, usesWatcher, jobs }) {
    if (target.role === 'hook')
        return false;
    if ((0,_rollout_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return true;
    // The watcher considers a Service ready before its load balancer has an address.
    if (usesWatcher)
        return target.kind === 'Service';
    if (target.kind === 'Job')
        return jobs;
    // Helm 3 is content with the minimum of available pods; the watcher, which we stand in for, is not.
    return major === 4;
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

/***/ 32189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   DR: () => (/* binding */ assignValue),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   PC: () => (/* binding */ replacePlainValues),
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


/***/ }),

/***/ 61230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   Ft: () => (/* binding */ isPodReady),
/* harmony export */   Kj: () => (/* binding */ isCustom),
/* harmony export */   iI: () => (/* binding */ readRolloutStatus)
/* harmony export */ });
/* harmony import */ var _custom_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35346);

/** The status of a target, by the rules of `kubectl rollout status`. An object that does not exist yet is not ready. */
function readRolloutStatus(target, snapshot) {
    if (isCustom(target))
        return readCustomTargetStatus(target, snapshot);
    switch (target.kind) {
        case 'Deployment':
            return readWorkloadStatus(target, findTarget(snapshot.deployments, target), countDeployment);
        case 'StatefulSet':
            return readWorkloadStatus(target, findTarget(snapshot.statefulSets, target), countStatefulSet);
        case 'DaemonSet':
            return readWorkloadStatus(target, findTarget(snapshot.daemonSets, target), countDaemonSet);
        case 'Job':
            return readJobStatus(target, findTarget(snapshot.jobs, target));
        case 'PersistentVolumeClaim':
            return readClaimStatus(target, findTarget(snapshot.claims, target));
        case 'Service':
            return readServiceStatus(target, findTarget(snapshot.services, target));
        case 'Pod':
            return readPodStatus(target, findTarget(snapshot.pods, target));
    }
}
function isCustom(target) {
    return 'apiVersion' in target;
}
function findTarget(objects, { name, namespace }) {
    return objects.find(({ metadata }) => metadata.name === name && (metadata.namespace ?? namespace) === (namespace ?? metadata.namespace));
}
function readWorkloadStatus(target, found, countsOf) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const { total, updated, available, old } = countsOf(found);
    const createUnready = (summary) => ({ target, ready: false, summary, ...findReason(found) });
    // Until then the status describes the previous generation.
    const observed = (found.status?.observedGeneration ?? 0) >= (found.metadata.generation ?? 0);
    if (!observed)
        return { target, ready: false, summary: 'waiting for its controller' };
    // A paused Deployment keeps its pods on purpose; Helm does not wait for it either.
    if (found.spec?.paused === true)
        return { target, ready: true, summary: 'paused' };
    if (updated < total)
        return createUnready(`${updated} of ${total} updated`);
    if (old > 0)
        return createUnready(`${updated} of ${total} updated, ${old} old ${old === 1 ? 'remains' : 'remain'}`);
    if (available < updated)
        return createUnready(`${available} of ${total} available`);
    return { target, ready: true, summary: `${total} of ${total} available` };
}
function countDeployment({ spec, status }) {
    const updated = status?.updatedReplicas ?? 0;
    return {
        total: spec?.replicas ?? 1,
        updated,
        available: status?.availableReplicas ?? 0,
        old: Math.max(0, (status?.replicas ?? 0) - updated),
    };
}
/** A partition keeps the pods below it at the old revision on purpose; `OnDelete` keeps them all. */
function countStatefulSet({ spec, status }) {
    const replicas = spec?.replicas ?? 1;
    const partition = spec?.updateStrategy?.rollingUpdate?.partition ?? 0;
    const manual = spec?.updateStrategy?.type === 'OnDelete';
    const wanted = manual ? 0 : Math.max(0, replicas - partition);
    // A finished rollout makes the update revision the current one, and resets the count of updated pods to 0.
    const finished = status?.currentRevision === status?.updateRevision;
    const updated = finished ? replicas : (status?.updatedReplicas ?? 0);
    return {
        total: replicas,
        updated: updated >= wanted ? replicas : updated,
        available: status?.availableReplicas ?? status?.readyReplicas ?? 0,
        old: 0,
    };
}
function countDaemonSet({ status }) {
    return {
        total: status?.desiredNumberScheduled ?? 0,
        updated: status?.updatedNumberScheduled ?? 0,
        available: status?.numberAvailable ?? 0,
        old: 0,
    };
}
/** The condition with which the controller explains itself: a deadline that passed, pods that are refused. */
function findReason({ status }) {
    const conditions = status?.conditions ?? [];
    const isExplaining = ({ type, status: value }) => (type === 'ReplicaFailure' && value === 'True') ||
        ((type === 'Progressing' || type === 'Available') && value === 'False');
    const order = ['ReplicaFailure', 'Progressing', 'Available'];
    const [found] = conditions
        .filter(isExplaining)
        .toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
    return found === undefined ? {} : { reason: (0,_custom_status_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCondition */ .Rx)(found) };
}
function readJobStatus(target, found) {
    const total = found?.spec?.completions ?? 1;
    const done = found?.status?.succeeded ?? 0;
    const complete = found?.status?.conditions?.some(({ type, status }) => type === 'Complete' && status === 'True');
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    // Somebody else starts it; nothing happens until then.
    if (found.spec?.suspend === true)
        return { target, ready: true, summary: 'suspended' };
    return { target, ready: complete === true, summary: `${done} of ${total} completed` };
}
function readClaimStatus(target, found) {
    const phase = found?.status?.phase ?? 'Pending';
    return { target, ready: phase === 'Bound', summary: phase.toLowerCase() };
}
/** As Helm judges it: only a load balancer takes time, and addresses given by hand replace it. */
function readServiceStatus(target, found) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const isWaitedFor = found.spec?.type === 'LoadBalancer' && (found.spec.externalIPs ?? []).length === 0;
    if (!isWaitedFor)
        return { target, ready: true, summary: 'needs no load balancer' };
    const [first] = found.status?.loadBalancer?.ingress ?? [];
    if (first === undefined)
        return { target, ready: false, summary: 'no load balancer address yet' };
    return { target, ready: true, summary: first.hostname ?? first.ip ?? 'has an address' };
}
function readPodStatus(target, found) {
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    return { target, ready: isPodReady(found), summary: (found.status?.phase ?? 'Pending').toLowerCase() };
}
/** A pod that has completed its work is ready too. */
function isPodReady({ status }) {
    if (status?.phase === 'Succeeded')
        return true;
    return status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false;
}
function readCustomTargetStatus(target, { customs }) {
    const found = findTarget(customs.filter(({ kind, apiVersion }) => kind === target.kind && apiVersion === target.apiVersion), target);
    if (found === undefined)
        return { target, ready: false, summary: 'not created yet' };
    const { ready, summary, reason } = (0,_custom_status_js__WEBPACK_IMPORTED_MODULE_0__/* .readCustomStatus */ .kH)(found, target.namespace ?? '');
    return { target, ready, summary, ...(reason === undefined ? {} : { reason }) };
}


/***/ })

};
