export const id = 4525;
export const ids = [4525];
export const modules = {

/***/ 54239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
;// CONCATENATED MODULE: ./src/actions/gitops/foreign-names.js
/** What actions that edit YAML, commit or call Argo CD and Flux call these inputs. */
const gitopsForeignNames = {
    action: 'command',
    repo: 'repository',
    'git-repository': 'repository',
    'target-repository': 'repository',
    'gitops-repository': 'repository',
    'target-branch': 'branch',
    'base-branch': 'branch',
    'git-branch': 'branch',
    ref: 'branch',
    files: 'file',
    path: 'file',
    'file-path': 'file',
    'value-file': 'file',
    'values-file': 'file',
    'images-file': 'file',
    tag: 'image',
    'image-tag': 'image',
    'new-tag': 'image',
    'property-path': 'image-keys',
    'yaml-path': 'image-keys',
    value: 'set',
    changes: 'set',
    message: 'commit-message',
    'git-message': 'commit-message',
    env: 'environment',
    sha: 'revision',
    'commit-user-name': { instead: 'Remove it: GitHub signs the commit for the owner of github-token.' },
    'commit-user-email': { instead: 'Remove it: GitHub signs the commit for the owner of github-token.' },
    'git-user-name': { instead: 'Remove it: GitHub signs the commit for the owner of github-token.' },
    'git-user-email': { instead: 'Remove it: GitHub signs the commit for the owner of github-token.' },
    force: { instead: 'Remove it: a commit that another one overtook is made again on top of that.' },
};

// EXTERNAL MODULE: ./src/helm/values/set.js + 1 modules
var set = __webpack_require__(82889);
// EXTERNAL MODULE: ./src/helm/values/image-keys.js
var image_keys = __webpack_require__(63570);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/gitops/edit/value-path.js
var value_path = __webpack_require__(51711);
;// CONCATENATED MODULE: ./src/gitops/edit/image-keys.js



const rule = `part=path, such as tag=image.tag or image=spec.containers[name=web].image; the parts are ${image_keys/* imageParts */.Ck.join(', ')}`;
const fileImageKeyKind = {
    type: 'part=path',
    rule,
    parse: (text) => {
        const [, part = '', name = ''] = /^([a-z]+)=(\S+)$/.exec(text) ?? [];
        const path = (0,value_path/* parseValuePath */.g)(name);
        return (0,image_keys/* isImagePart */.j0)(part) && path !== undefined ? (0,kind/* accept */.Ju)({ part, path }) : (0,kind/* reject */.ku)(rule);
    },
};

;// CONCATENATED MODULE: ./src/gitops/edit/value-path-kind.js


const value_path_kind_rule = 'the path of a value, such as web.port, hosts[0] or containers[name=web].image';
/** One path of a value in a file. */
const valuePathKind = {
    type: 'path',
    rule: value_path_kind_rule,
    parse: (text) => {
        const path = (0,value_path/* parseValuePath */.g)(text);
        return path === undefined ? (0,kind/* reject */.ku)(value_path_kind_rule) : (0,kind/* accept */.Ju)(path);
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
;// CONCATENATED MODULE: ./src/actions/gitops/inputs.js








const gitopsCommands = ['release', 'diff', 'rollback'];
const repositoryKind = (0,scalars/* patternKind */.LW)('owner/name', /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/, 'a repository as owner/name', (given) => /([A-Za-z0-9-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(given)?.[1]);
/** git-check-ref-format(1), without what no branch of a person has. */
const branchKind = (0,scalars/* patternKind */.LW)('branch', /^(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[A-Za-z0-9_][\w./+@#-]*(?<![/.])$/, 'the name of a branch, without refs/heads/', (given) => given.replace(/^refs\/heads\//, ''));
const stateFileRule = 'a path from the root of the repository, without . and .. in it; * and ** match several, as in apps/*/values.yaml';
const stateFileKind = (0,scalars/* patternKind */.LW)('path', /^(?![/-])(?!(.*\/)?(\.{1,2}|\.git)(\/|$))[^\\\0]*[^\\/\0]$/, stateFileRule, (given) => given.replace(/^(\.?\/)+/, ''));
const revisionKind = (0,scalars/* patternKind */.LW)('commit', /^(?!.*\.\.)[A-Za-z0-9][\w./-]*$/, 'a commit, or the name of a tag or a branch');
const gitopsInputs = {
    command: (0,scalars/* oneOf */.yL)(gitopsCommands, { default: 'release', description: 'Command to run' }),
    repository: (0,kind/* input */.hF)(repositoryKind, {
        example: 'acme/deployments',
        description: "GitHub repository with the desired state; unset: the job's own. For another one, `github-token` must be that of a GitHub App",
    }),
    branch: (0,kind/* input */.hF)(branchKind, { example: 'main', description: 'Branch to commit to; unset: the default branch' }),
    file: (0,structures/* listOf */.c3)(stateFileKind, {
        example: 'apps/shop/staging/values.yaml',
        description: 'Files to edit, with paths from the root of `repository`; patterns such as `apps/*/staging/values.yaml` are allowed. The checkout is not used',
    }),
    image: (0,patterns/* image */.Sl)({
        example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop@sha256:…',
        description: 'Image to release, such as the output `image-digest` of build-push; always written as text',
    }),
    'image-keys': (0,structures/* listOf */.c3)(fileImageKeyKind, {
        example: 'tag=image.tag',
        description: 'Which values the parts of `image` are written to, with `[name=web]` and `[0]` for entries of lists; unset: the entry of `images` in a kustomization, every container of the repository in a manifest, `image.repository`, `image.tag` and `image.digest` in values',
    }),
    set: (0,kind/* input */.hF)(set/* setKind */.H, {
        example: 'replicas=3',
        description: 'Values to write, with their types: a YAML mapping, or lines `a.b[0]=value` where quotes make text. Keys must exist',
    }),
    'create-keys': (0,scalars/* boolean */.zM)({ default: 'false', description: 'Add keys that the file does not have' }),
    'promote-from': (0,kind/* input */.hF)(stateFileKind, {
        example: 'apps/shop/staging/values.yaml',
        description: 'File of another environment in the same repository and branch: `file` gets exactly its image, instead of `image`',
    }),
    'promote-keys': (0,structures/* listOf */.c3)(valuePathKind, {
        example: 'features.checkout',
        description: 'Values that are copied from `promote-from` besides the image',
    }),
    revision: (0,kind/* input */.hF)(revisionKind, {
        example: '9f31c2e',
        description: '`rollback`: commit of `repository` as of which `file` is restored',
    }),
    'pull-request': (0,scalars/* boolean */.zM)({
        default: 'false',
        description: 'Propose the change instead of committing to `branch`: one open pull request per environment and file, updated in place',
    }),
    'auto-merge': (0,scalars/* oneOf */.yL)(['off', 'merge', 'squash', 'rebase'], {
        default: 'off',
        description: "With `pull-request`: turn on GitHub's auto-merge with this method, and wait for the merge",
    }),
    timeout: (0,scalars/* duration */.p0)({ default: '10m', description: 'How long to wait for the merge of a pull request' }),
    'commit-message': (0,scalars/* text */.Qq)({
        example: 'release(staging): shop 1.4.2',
        description: 'Message of the commit; unset: `release(<environment>): <image name> <tag>`. `Released-by` and `Source` are always added',
    }),
    environment: (0,kind/* input */.hF)(inputs/* environmentKind */.KG, {
        example: 'staging',
        description: 'Environment that the files belong to; names the GitHub environment and the commit',
    }),
    comment: (0,inputs/* commentInput */.ks)({ description: 'When to write the sticky comment of `diff` on the pull request' }),
    deployment: (0,scalars/* boolean */.zM)({
        default: 'true',
        description: 'Create a GitHub deployment for `environment`, with status and URL',
    }),
    'github-environment': inputs/* githubEnvironmentInput */.X5,
    url: (0,kind/* input */.hF)(inputs/* webAddressKind */.Zk, {
        example: 'https://shop.example.com',
        description: 'URL of the deployed application, for the GitHub deployment',
    }),
};

;// CONCATENATED MODULE: ./src/actions/gitops/rules.js
const requireFile = ({ command, file }) => file.length === 0 ? [{ name: 'file', text: `is required for command: ${command}` }] : [];
const requireChange = ({ command, image, set, 'promote-from': source }) => command !== 'rollback' && image === undefined && set === undefined && source === undefined
    ? [{ name: 'image', text: `is required for command: ${command}, unless set or promote-from is set` }]
    : [];
const requireRevision = ({ command, revision }) => command === 'rollback' && revision === undefined
    ? [{ name: 'revision', text: 'is required for command: rollback' }]
    : [];
const refuseTwoImages = ({ image, 'promote-from': source }) => image !== undefined && source !== undefined
    ? [{ name: 'promote-from', text: 'cannot be set together with image: it brings the image of the other file' }]
    : [];
const refuseUnusedKeys = ({ image, 'image-keys': keys, 'promote-from': source }) => keys.length > 0 && image === undefined && source === undefined
    ? [{ name: 'image-keys', text: 'has no effect without image or promote-from' }]
    : [];
const refuseUnusedPromotion = ({ 'promote-keys': keys, 'promote-from': source }) => keys.length > 0 && source === undefined ? [{ name: 'promote-keys', text: 'has no effect without promote-from' }] : [];
const refuseChangeOnRollback = ({ command, image, set, 'promote-from': source }) => command === 'rollback'
    ? Object.entries({ image, set, 'promote-from': source })
        .filter(([, value]) => value !== undefined)
        .map(([name]) => ({ name, text: 'has no effect on command: rollback, which restores the whole file' }))
    : [];
const refuseUnusedRevision = ({ command, revision }) => command !== 'rollback' && revision !== undefined
    ? [{ name: 'revision', text: `has no effect on command: ${command}; it is for rollback` }]
    : [];
const requirePullRequest = ({ 'auto-merge': method, 'pull-request': proposes }) => method !== 'off' && !proposes ? [{ name: 'auto-merge', text: 'has no effect without pull-request: true' }] : [];
const gitopsRules = [
    requireFile,
    requireChange,
    requireRevision,
    refuseTwoImages,
    refuseUnusedKeys,
    refuseUnusedPromotion,
    refuseChangeOnRollback,
    refuseUnusedRevision,
    requirePullRequest,
];

;// CONCATENATED MODULE: ./src/actions/gitops/contract.js




const contract = (0,action/* defineAction */.QP)({
    name: 'gitops',
    description: 'Commit a release to the repository that Argo CD or Flux reads: exactly the values that change.',
    branding: { icon: 'git-commit', color: 'purple' },
    inputs: gitopsInputs,
    rules: gitopsRules,
    foreign: gitopsForeignNames,
    outputs: {
        changed: 'true if a commit was made, or for `diff` would be',
        'commit-sha': 'Commit that holds the release: the new one, or the one that does already',
        'previous-sha': 'Commit that the branch was at before',
        'pull-request-number': 'Number of the pull request, with `pull-request: true`',
        'pull-request-url': 'Address of the pull request',
        'diff-path': 'File with the change as a patch',
        url: 'URL of the deployed application',
    },
    permissions: {
        contents: { level: 'write', why: 'to commit; `diff` only reads' },
        'pull-requests': { level: 'write', why: 'for the comment of `diff`, and for `pull-request`' },
        deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
    },
});


/***/ }),

/***/ 51711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatValuePath),
/* harmony export */   g: () => (/* binding */ parseValuePath)
/* harmony export */ });
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const stepPattern = /(?:(^|\.)((?:\\\.|[^\s.\\[\]=,:{}"'#])+)|\[(?:(\d{1,4})|([\w.-]+)=((?:\\\]|[^\]\\\n])+))\])/y;
/**
 * Parses `spec.containers[name=web].image` or `images[0].newTag`; a dot in a key is written `\.`.
 * @returns undefined if it is no path
 */
function parseValuePath(text) {
    const steps = [];
    const pattern = new RegExp(stepPattern);
    while (pattern.lastIndex < text.length) {
        const step = toStep(pattern.exec(text));
        if (step === undefined || (steps.length === 0 && typeof step !== 'string'))
            return undefined;
        steps.push(step);
    }
    return steps.length === 0 ? undefined : steps;
}
function toStep(match) {
    const [, , key, index, selectorKey, selectorValue] = match ?? [];
    if (index !== undefined)
        return Number(index);
    if (selectorKey !== undefined && selectorValue !== undefined)
        return { key: selectorKey, value: selectorValue.replaceAll('\\]', ']') };
    const name = key?.replaceAll('\\.', '.');
    return name === undefined || forbiddenKeys.has(name) ? undefined : name;
}
/** As `parseValuePath` reads it. */
function formatValuePath(steps) {
    return steps.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        if (typeof step !== 'string')
            return `${text}[${step.key}=${step.value.replaceAll(']', '\\]')}]`;
        return `${text}${text === '' ? '' : '.'}${step.replaceAll('.', '\\.')}`;
    }, '');
}


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);

/** Inputs that every action has. */
const commonInputs = {
    'github-token': (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        expression: '${{ github.token }}',
        description: 'Token for the GitHub API; its permissions are those of the job',
    }),
};
/** What other actions call the inputs that every action has. */
const commonForeignNames = {
    token: 'github-token',
    'gh-token': 'github-token',
    'repo-token': 'github-token',
};
/** Outputs that every action has. */
const commonOutputs = {
    'failure-reason': 'Stable code of the failure, empty on success; see docs/failures.md',
};
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * States an action's inputs and outputs once. Typed inputs, action.yml, README tables and the command line's flags are
 * all derived from it.
 * @throws TypeError on names that are not kebab-case, and on a renamed or foreign name that leads to no input
 */
function defineAction(definition) {
    const { rules = [], foreign = {}, ...rest } = definition;
    const common = Object.entries(commonForeignNames).filter(([name]) => !Object.hasOwn(definition.inputs, name));
    return define('action', {
        ...rest,
        rules,
        foreign: { ...Object.fromEntries(common), ...foreign },
        inputs: { ...definition.inputs, ...commonInputs },
    });
}
/**
 * States the inputs and outputs of a use case that only the command line offers. As `defineAction`, but without token,
 * permissions and branding, which belong to a job.
 */
function defineCommand(definition) {
    return define('command', definition);
}
function define(kind, definition) {
    const { inputs, renamed = {}, foreign = {}, rules = [], permissions = {} } = definition;
    const { branding = { icon: 'cloud', color: 'blue' } } = definition;
    const outputs = { ...definition.outputs, ...commonOutputs };
    for (const name of [definition.name, ...Object.keys(inputs), ...Object.keys(outputs)]) {
        if (!kebabCase.test(name))
            throw new TypeError(`${definition.name}: ${name} is not kebab-case`);
    }
    for (const [old, successor] of Object.entries(renamed)) {
        if (!(successor in inputs) || old in inputs)
            throw new TypeError(`${definition.name}: cannot rename ${old}`);
    }
    for (const [name, meaning] of Object.entries(foreign)) {
        const ours = typeof meaning === 'string' ? [meaning] : 'instead' in meaning ? [] : meaning;
        if (!ours.every((each) => each in inputs))
            throw new TypeError(`${definition.name}: ${name} means no input`);
    }
    return { ...definition, kind, outputs, permissions, renamed, foreign, rules, branding };
}


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
function input(kind, options) {
    return { ...options, kind };
}
function accept(value) {
    return { ok: true, value };
}
function reject(rule, hint) {
    return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint };
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qf: () => (/* binding */ awsRegionPattern),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Ue: () => (/* binding */ awsRegion),
/* harmony export */   c3: () => (/* binding */ awsRegionKind),
/* harmony export */   gg: () => (/* binding */ kubernetesName),
/* harmony export */   iZ: () => (/* binding */ arnKind)
/* harmony export */ });
/* unused harmony exports imageKind, versionKind, kubernetesNameKind, version, urlKind */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);


/** Kinds whose format is defined by AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */
/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
const awsRegionPattern = /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/;
const awsRegionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('region', awsRegionPattern, 'an AWS region such as eu-central-1', (text) => text.toLowerCase().replaceAll('_', '-'));
/** Amazon Resource Names, all partitions (AWS General Reference, "ARNs"). */
const arnKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|aws)?:[\w+=,.@/:*-]+$/, 'an ARN such as arn:aws:iam::123456789012:role/deploy');
/** A reference to an image: `[registry/]path[:tag][@digest]` (distribution/reference grammar). */
const imageKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('image', /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/, 'an image such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.4.2');
/** An exact version with or without `v` (semver.org, item 2, 9 and 10). */
const versionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('version', /^v?(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(\+[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/, 'a version such as 1.11.4');
/** Names of namespaces and Helm releases (RFC 1123 label; Helm allows 53 characters for a release). */
const kubernetesNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and dashes, beginning and ending with a letter or digit, at most 63 characters');
/** Names of EKS clusters (EKS API Reference, CreateCluster). */
const clusterNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[0-9A-Za-z][\w-]{0,99}$/, 'the name of an EKS cluster: letters, digits, dashes and underscores, beginning with a letter or digit, at most 100');
function awsRegion(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(awsRegionKind, options);
}
function arn(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(arnKind, options);
}
function image(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(imageKind, options);
}
function version(options) {
    return input(versionKind, options);
}
function kubernetesName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kubernetesNameKind, options);
}
function clusterName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(clusterNameKind, options);
}
/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are rejected. */
const urlKind = {
    type: 'URL',
    rule: 'an https:// URL without user or password',
    parse: (text) => {
        const url = /^https:\/\/[^\s-]/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
        if (url === undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
        return url.username === '' && url.password === '' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(url.href) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
    },
};
function url(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(urlKind, options);
}


/***/ }),

/***/ 2479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ patternKind),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wP: () => (/* binding */ oneOfKind),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74538);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);


/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
function string(options) {
    const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(patternKind('string', pattern, rule), options);
}
/** Text of any number of lines, for example keys. */
function text(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'text', rule: 'text of one or more lines', parse: (given) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(given) }, options);
}
/** A value that is masked before anything else happens. It may have several lines. */
function secret(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'secret', rule: 'text', secret: true, parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) }, options);
}
/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
function boolean(options) {
    const rule = 'true or false';
    const kind = {
        type: 'boolean',
        rule,
        allowed: ['true', 'false'],
        parse: (text) => (text === 'true' || text === 'false' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text === 'true') : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)),
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
/** Decimal digits only; never rounded, cut or defaulted. */
function integer(options) {
    const { min = 1, max = 2 ** 31 - 1 } = options;
    const rule = `a whole number from ${String(min)} to ${String(max)}`;
    const kind = {
        type: 'integer',
        rule,
        parse: (text) => {
            if (!/^(0|-?[1-9]\d{0,14})$/.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
            const value = Number(text);
            return value >= min && value <= max ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const longestMs = 24 * unitMs.h;
/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
function duration(options) {
    const { min, max = '24h' } = options;
    const minMs = parseMilliseconds(min ?? '1ms') ?? 1;
    const maxMs = parseMilliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = parseMilliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function parseMilliseconds(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
    return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis);
}
/** One of a few words, written exactly so. */
function oneOf(values, options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(oneOfKind(values), options);
}
function oneOfKind(values) {
    const rule = `one of ${values.join(', ')}`;
    return {
        type: 'enum',
        rule,
        allowed: values,
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(text, values))),
    };
}
/**
 * Text of a fixed form, for example a region or an ARN.
 * @param suggest what was meant by a text of another form; dropped if it does not have the form either
 */
function patternKind(type, pattern, rule, suggest = () => undefined) {
    return {
        type,
        rule,
        ...(pattern.flags === '' ? { pattern: pattern.source } : {}),
        parse: (text) => {
            if (pattern.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
            const meant = suggest(text);
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, meant !== undefined && pattern.test(meant) ? `Did you mean ${meant}?` : undefined);
        },
    };
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ objectKind),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);

/** A list with one entry per line; blank lines are ignored. */
function lines(options) {
    return listOf(anyLine, options);
}
const anyLine = { type: 'line', rule: '', parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text) };
/** A list whose entries all are of one kind. Unset means empty. */
function listOf(entry, options) {
    const { separator, perEntry } = chooseSeparator(options);
    const kind = {
        type: `list of ${entry.type}`,
        rule: entry.rule === '' ? perEntry : `${perEntry}, each ${entry.rule}`,
        list: true,
        ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
        parse: async (text, context) => {
            const entries = text
                .split(separator)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return parseEntries(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function chooseSeparator({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function parseEntries(entries, kind, { perEntry, ...context }) {
    const values = [];
    for (const entry of entries) {
        const parsed = await kind.parse(entry, context);
        if (!parsed.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(`${perEntry}, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim());
        values.push(parsed.value);
    }
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(values);
}
/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
function object(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(objectKind, options);
}
const objectKind = {
    type: 'YAML',
    rule: 'a YAML or JSON mapping',
    parse: async (text) => {
        const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 47776));
        return parseMapping(text);
    },
};


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
