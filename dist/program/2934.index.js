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
// EXTERNAL MODULE: ./src/actions/helm-deploy/release-inputs.js + 3 modules
var release_inputs = __webpack_require__(49521);
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

/***/ 49521:
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
// EXTERNAL MODULE: ./src/helm/values/image-keys.js
var image_keys = __webpack_require__(63570);
// EXTERNAL MODULE: ./src/helm/values/set.js + 1 modules
var set = __webpack_require__(82889);
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
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/actions/shared/inputs.js
var inputs = __webpack_require__(94819);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release-inputs.js











const releaseKind = (0,scalars/* patternKind */.LW)('name', /^(?!.{54})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/, 'lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit, at most 53 characters');
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
    set: (0,kind/* input */.hF)(set/* setKind */.H, {
        example: 'replicas=3',
        description: 'Values that override the files, with their types: a YAML mapping, or lines `a.b[0]=value` where quotes make text',
    }),
    'image-keys': (0,structures/* listOf */.c3)(image_keys/* imageKeyKind */.LS, {
        example: 'tag=app.image.tag',
        description: 'Which chart values the parts of `image` are written to; unset: repository=image.repository, tag=image.tag, digest=image.digest',
    }),
    revision: (0,scalars/* integer */.nd)({
        description: '`rollback`: revision to roll back to; unset: the last successful one that differs from the current one',
    }),
    url: (0,kind/* input */.hF)(inputs/* webAddressKind */.Zk, {
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

/***/ 43812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identifyReleases)
/* harmony export */ });
/**
 * @param namespace of the step, for entries without one
 */
function identifyReleases(entries, namespace) {
    const named = entries.map((entry) => {
        const { release = '' } = entry.values;
        const { namespace: own = namespace ?? release.replaceAll('.', '-') } = entry.values;
        return { entry, release, path: `${own}/${release}` };
    });
    const labelled = named.map((each) => {
        const isUnique = named.filter(({ release }) => release === each.release).length === 1;
        return { ...each, label: isUnique ? each.release : each.path };
    });
    return labelled.map(({ entry, label, path }) => ({
        entry,
        label,
        path,
        needs: [...new Set(entry.needs)].map((written) => ({
            written,
            found: labelled
                .filter(({ release, path: other }) => written === release || written === other)
                .map((each) => each.label),
        })),
    }));
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


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findReachable),
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/** The groups of mutually dependent items. Empty without cycles. */
function findCycles(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const cycles = [];
    for (const name of names) {
        if (done.has(name))
            continue;
        const cycle = findShortestCycle(name, outgoing);
        if (cycle === undefined)
            continue;
        const group = new Set([name, ...findMutual(name, outgoing, edges)]);
        for (const entangled of group)
            done.add(entangled);
        cycles.push({ names: names.filter((one) => group.has(one)), edges: cycle });
    }
    return cycles;
}
function findShortestCycle(start, outgoing) {
    const arrivedBy = new Map();
    const queue = [start];
    // Grows during iteration.
    for (const at of queue) {
        for (const edge of outgoing.get(at) ?? []) {
            if (edge.to === start)
                return tracePath(at, start, arrivedBy, [edge]);
            if (arrivedBy.has(edge.to))
                continue;
            arrivedBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    return undefined;
}
function tracePath(end, start, arrivedBy, last) {
    const path = [...last];
    for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
        path.unshift(edge);
        edge = edge.from === start ? undefined : arrivedBy.get(edge.from);
    }
    return path;
}
/** Names that are both upstream and downstream of `start`. */
function findMutual(start, outgoing, edges) {
    const after = findReachable(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    const incoming = Map.groupBy(edges, ({ to }) => to);
    const before = findReachable(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return [...after].filter((name) => before.has(name));
}
/** All names reachable from `start` in one or more steps. */
function findReachable(start, next) {
    const found = new Set(next(start));
    for (const name of found)
        for (const further of next(name))
            found.add(further);
    return found;
}


/***/ })

};
