export const id = 6781;
export const ids = [6781,7484,2990];
export const modules = {

/***/ 72990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92286);
/* harmony import */ var _tools_mirrors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42160);
/* harmony import */ var _tools_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45677);
/* harmony import */ var _tools_version_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36514);










const version = (tool) => (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)((0,_tools_version_request_js__WEBPACK_IMPORTED_MODULE_7__/* .versionRequestKindOf */ .PK)(tool), { default: 'auto', description: `Which ${tool}` });
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'setup',
    description: 'Install terraform, eksctl, kubectl and helm: the right versions, verified, all at once.',
    branding: { icon: 'download-cloud', color: 'blue' },
    inputs: {
        tools: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOfKind */ .wP)(_tools_model_js__WEBPACK_IMPORTED_MODULE_9__/* .toolNames */ .$p), {
            default: _tools_model_js__WEBPACK_IMPORTED_MODULE_9__/* .toolNames */ .$p.join(', '),
            commas: true,
            description: 'Which tools to install',
        }),
        'terraform-version': version('terraform'),
        'kubectl-version': version('kubectl'),
        'helm-version': version('helm'),
        'eksctl-version': version('eksctl'),
        'cluster-name': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterName */ .SL)({
            example: 'staging',
            description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
        }),
        'working-directory': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih)({ default: '.', description: 'Where version files are looked up' }),
        verify: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(['checksum', 'signature', 'lock'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        'lock-file': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFile */ .EJ)({
            example: 'eks-actions.lock.json',
            description: 'Digests of archives and programs; eks-actions.lock.json is used where it exists',
        }),
        mirrors: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(_tools_mirrors_js__WEBPACK_IMPORTED_MODULE_6__/* .mirrorKind */ .as, {
            spaces: true,
            example: 'terraform=https://mirror.example.com/terraform',
            description: 'Other addresses for downloads, also from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
        }),
        'trusted-keys': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: 'More OpenPGP keys or Sigstore identities, for mirrors that sign anew' }),
        'minimum-release-age': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)({
            default: '0',
            min: 0,
            max: 3650,
            description: 'Days; newer releases are passed over when a range or latest is resolved',
        }),
        cache: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
            default: 'true',
            description: 'Reuse downloads across jobs through the actions cache, where there is one; they are verified again',
        }),
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
    },
    permissions: {
        'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
    },
    outputs: {
        'terraform-version': 'Installed version of terraform',
        'terraform-path': 'Path of terraform',
        'terraform-cache-hit': 'true when nothing was downloaded',
        'terraform-verified-by': 'checksum, signature or lock',
        'kubectl-version': 'Installed version of kubectl',
        'kubectl-path': 'Path of kubectl',
        'kubectl-cache-hit': 'true when nothing was downloaded',
        'kubectl-verified-by': 'checksum, signature or lock',
        'helm-version': 'Installed version of helm',
        'helm-path': 'Path of helm',
        'helm-cache-hit': 'true when nothing was downloaded',
        'helm-verified-by': 'checksum, signature or lock',
        'eksctl-version': 'Installed version of eksctl',
        'eksctl-path': 'Path of eksctl',
        'eksctl-cache-hit': 'true when nothing was downloaded',
        'eksctl-verified-by': 'checksum, signature or lock',
        tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
    },
});


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ awsPermissions),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony exports roleArnKind, accountIdKind */
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);




/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
const roleArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/, 'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy');
const accountIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('account ID', /^\d{12}$/, 'an AWS account ID of 12 digits');
/** Inputs of every action that talks to AWS: `inputs: { …, ...awsInputs }`. */
const awsInputs = {
    'aws-region': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRegion */ .Ue)({
        example: 'eu-central-1',
        description: 'AWS region; unset: AWS_REGION or AWS_DEFAULT_REGION of the job',
    }),
    'role-to-assume': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(roleArnKind, {
        example: 'arn:aws:iam::123456789012:role/deploy',
        description: "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that are in the job already",
    }),
    'role-duration': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
        default: '1h',
        min: '15m',
        max: '12h',
        description: "How long one session of the role lasts before it is renewed; at most the role's maximum session duration",
    }),
    'allowed-account-ids': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(accountIdKind, {
        commas: true,
        example: '123456789012',
        description: 'Accounts that the action may work in; in any other it stops before it does anything',
    }),
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};


/***/ }),

/***/ 16781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41898);





const { inputs } = _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__.contract;
/** Asks for tools and versions as the action `setup` does, whose lock file it writes. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'lock',
    description: 'Write the lock file: digests of the tools on every platform, each download verified first.',
    inputs: {
        tools: { ...inputs.tools, description: 'Which tools to lock; what is locked of others stays' },
        'terraform-version': inputs['terraform-version'],
        'kubectl-version': inputs['kubectl-version'],
        'helm-version': inputs['helm-version'],
        'eksctl-version': inputs['eksctl-version'],
        'working-directory': inputs['working-directory'],
        'lock-file': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceTarget */ .HU)({ default: _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFileName */ .x5, description: 'The file to write' }),
        update: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Look up the newest version that fits, also where a locked one fits',
        }),
        check: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Write nothing; fail if the file would change' }),
        verify: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['checksum', 'signature'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        mirrors: inputs.mirrors,
        'trusted-keys': inputs['trusted-keys'],
        'minimum-release-age': inputs['minimum-release-age'],
    },
    outputs: {
        changed: 'true when the file was written, or with --check would be',
        tools: 'What the file says now as JSON: version and platforms of each tool',
    },
});


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   QP: () => (/* binding */ defineAction)
/* harmony export */ });
/* unused harmony exports commonInputs, commonOutputs */
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);

/** Inputs that every action has. */
const commonInputs = {
    'github-token': (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        expression: '${{ github.token }}',
        description: 'Token for the GitHub API. The job decides what it may do.',
    }),
};
/** Outputs that every action has. */
const commonOutputs = {
    'failure-reason': 'Stable code of what went wrong, empty on success; see docs/troubleshooting.md',
};
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * States an action's inputs and outputs once. Typed inputs, action.yml, README tables and the command line's flags are
 * all made from the result.
 * @throws TypeError on names that are not kebab-case, and on a renamed input whose successor does not exist
 */
function defineAction(definition) {
    return define('action', { ...definition, inputs: { ...definition.inputs, ...commonInputs } });
}
/**
 * States the inputs and outputs of a use case that only the command line offers; as `defineAction`, without what a job
 * has: its token, permissions, a place in the Marketplace.
 */
function defineCommand(definition) {
    return define('command', definition);
}
function define(kind, definition) {
    const { inputs, renamed = {}, rules = [], permissions = {} } = definition;
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
    return { ...definition, kind, outputs, permissions, renamed, rules, branding };
}


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** Pairs a kind with what is said about this input. Actions use the constructors built on it. */
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

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   HU: () => (/* binding */ workspaceTarget),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   ih: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);




/** An existing file below the workspace. */
function workspaceFile(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('file'), options);
}
/** An existing folder below the workspace. */
function workspaceFolder(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('folder'), options);
}
/** A file below the workspace that is to be written: it may be there already, its folder has to be. */
function workspaceTarget(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(targetKind, options);
}
const targetKind = {
    type: 'file',
    rule: 'a file in an existing folder inside the workspace',
    parse: (text, { workspace }) => {
        const file = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, text, 'file');
        if (file.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, file.path));
        if (file.problem !== 'missing')
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explanation(file.problem, file.resolvedTo));
        const folder = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), 'folder');
        if (!folder.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explanation(folder.problem, folder.resolvedTo));
        const created = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text));
        // What is there although it leads nowhere is a link, and writing would follow it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(created, { throwIfNoEntry: false }) !== undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, 'It is a symbolic link to a file that does not exist.');
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, created));
    },
};
function pathBelow(workspace, absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { absolute, relative: relative === '' ? '.' : relative };
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, explanation(resolved.problem, resolved.resolvedTo));
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, resolved.path));
        },
    };
}
function explanation(problem, resolvedTo) {
    switch (problem) {
        case 'outside':
            return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`;
        case 'missing':
            return 'There is nothing at that path. Paths are taken literally and start at the root of the repository.';
        case 'loop':
            return 'It is a symbolic link that leads back to itself.';
        case 'unreadable':
            return 'It cannot be read by the user that runs the job.';
        case 'not-a-file':
            return 'There is a folder at that path.';
        case 'not-a-folder':
            return 'There is a file at that path.';
    }
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Ue: () => (/* binding */ awsRegion),
/* harmony export */   gg: () => (/* binding */ kubernetesName)
/* harmony export */ });
/* unused harmony exports awsRegionKind, arnKind, imageKind, versionKind, kubernetesNameKind, clusterNameKind, arn, version, urlKind */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);


/** Kinds whose form comes from AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */
/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
const awsRegionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('region', /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/, 'an AWS region such as eu-central-1');
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
    return input(arnKind, options);
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
/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are no URLs here. */
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
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
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
    const minMs = milliseconds(min ?? '1ms') ?? 1;
    const maxMs = milliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = milliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function milliseconds(text) {
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
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, values))),
    };
}
/** Text of a fixed form, for example a region or an ARN. */
function patternKind(type, pattern, rule) {
    return { type, rule, parse: (text) => (pattern.test(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)) };
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
    const { separator, perEntry } = separation(options);
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
            return collect(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function separation({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function collect(entries, kind, { perEntry, ...context }) {
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

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ officialBases),
/* harmony export */   q: () => (/* binding */ artifactOf)
/* harmony export */ });
const officialBases = {
    terraform: 'https://releases.hashicorp.com',
    kubectl: 'https://dl.k8s.io',
    helm: 'https://get.helm.sh',
    eksctl: 'https://github.com',
};
/** @param version without `v` */
function artifactOf(tool, version, platform, bases = officialBases) {
    const base = bases[tool].replace(/\/+$/, '');
    const binaryName = `${tool}${platform.os === 'windows' ? '.exe' : ''}`;
    const common = { tool, version, platform, binaryName };
    switch (tool) {
        case 'terraform':
            return { ...common, ...terraform(`${base}/terraform/${version}`, version, platform, binaryName) };
        case 'kubectl':
            return {
                ...common,
                ...kubectl(`${base}/release/v${version}/bin/${platform.os}/${platform.arch}/${binaryName}`, binaryName),
            };
        case 'helm':
            return { ...common, ...helm(base, bases.helm === officialBases.helm, version, platform, binaryName) };
        case 'eksctl':
            return { ...common, ...eksctl(`${base}/eksctl-io/eksctl/releases/download/v${version}`, platform, binaryName) };
    }
}
function terraform(folder, version, { os, arch }, binaryPath) {
    const file = `terraform_${version}_${os}_${arch}.zip`;
    const sums = `${folder}/terraform_${version}_SHA256SUMS`;
    return {
        url: `${folder}/${file}`,
        archive: 'zip',
        binaryPath,
        checksum: { url: sums, form: 'list', entry: file },
        signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums', keyring: 'hashicorp' },
    };
}
function kubectl(url, binaryPath) {
    return {
        url,
        archive: 'none',
        binaryPath,
        checksum: { url: `${url}.sha256`, form: 'bare', entry: binaryPath },
        signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
    };
}
function helm(base, official, version, { os, arch }, binaryName) {
    const windows = os === 'windows';
    const file = `helm-v${version}-${os}-${arch}.${windows ? 'zip' : 'tar.gz'}`;
    // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
    const signatures = official ? `https://github.com/helm/helm/releases/download/v${version}` : base;
    return {
        url: `${base}/${file}`,
        archive: windows ? 'zip' : 'tar.gz',
        binaryPath: `${os}-${arch}/${binaryName}`,
        checksum: { url: `${base}/${file}.sha256`, form: 'bare', entry: file },
        signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive', keyring: 'helm' },
    };
}
const eksctlSystem = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' };
function eksctl(folder, { os, arch }, binaryPath) {
    const archive = os === 'windows' ? 'zip' : 'tar.gz';
    const file = `eksctl_${eksctlSystem[os]}_${arch}.${archive}`;
    return {
        url: `${folder}/${file}`,
        archive,
        binaryPath,
        checksum: { url: `${folder}/eksctl_checksums.txt`, form: 'list', entry: file },
        signature: { kind: 'sigstore-bundle', url: `${folder}/eksctl_checksums.txt.sigstore.json` },
    };
}


/***/ }),

/***/ 41898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ formatLockFile),
/* harmony export */   hi: () => (/* binding */ parseLockFile),
/* harmony export */   k5: () => (/* binding */ lockedDigests),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45677);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25821);




const lockFileName = 'eks-actions.lock.json';
const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const digestPattern = /^[0-9a-f]{64}$/;
const platformKeys = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .allPlatforms */ .yk.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng);
const hint = 'Write the lock file anew: npx eks-actions lock.';
/**
 * Reads a lock file strictly: valid JSON, no key twice, no unknown key, every digest 64 lower-case hexadecimal digits.
 * @param file name for errors, relative to the workspace
 * @throws ActionError `invalid-input` with file and line
 */
function parseLockFile(text, file = lockFileName) {
    const value = parseJson(text, file);
    const { lineOf, duplicate } = located(text);
    const refuse = (what, path) => lockError(`${file}: ${what}`, file, lineOf(path));
    if (duplicate !== undefined)
        throw lockError(`${file}: a key stands twice`, file, duplicate);
    const root = members(value, [], ['version', 'tools'], refuse);
    if (root.version !== 1)
        throw refuse(`version ${String(root.version)} of the lock file is not known, only 1`, ['version']);
    const tools = members(root.tools, ['tools'], _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p, refuse);
    return {
        tools: Object.fromEntries(Object.entries(tools).map(([tool, entry]) => [tool, readTool(entry, ['tools', tool], refuse)])),
    };
}
/** The same text for the same content: keys sorted, two spaces, a newline at the end. */
function formatLockFile({ tools }) {
    const sorted = (record, map) => Object.fromEntries(Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, map(value)]));
    const content = {
        version: 1,
        tools: sorted(tools, ({ version, platforms }) => ({
            version,
            platforms: sorted(platforms, ({ archive, binary }) => ({ archive, binary })),
        })),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
/**
 * The digests of a tool; undefined when the lock file does not name the tool at all.
 * @throws ActionError `invalid-input` with the line, when it locks another version, or not this platform
 */
function lockedDigests(lock, { tool, version, platform }, { file, text }) {
    const entry = lock.tools[tool];
    if (entry === undefined)
        return undefined;
    const line = (key) => located(text).lineOf(['tools', tool, key]);
    if (entry.version !== version) {
        throw lockError(`${file} locks ${tool} ${entry.version}, but ${version} was asked for`, file, line('version'), [
            'a lock file holds for one version of a tool',
        ]);
    }
    const digests = entry.platforms[(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng)(platform)];
    if (digests !== undefined)
        return digests;
    const all = Object.keys(entry.platforms);
    throw lockError(`${file} has no digests of ${tool} ${version} for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng)(platform)}`, file, line('platforms'), [all.length === 0 ? 'it has none for any platform' : `it has ${all.join(', ')}`]);
}
function readTool(value, path, refuse) {
    const { version, platforms } = members(value, path, ['version', 'platforms'], refuse);
    if (typeof version !== 'string' || !versionPattern.test(version)) {
        throw refuse(`${name(path)} has no exact version such as 1.2.3`, [...path, 'version']);
    }
    const digests = members(platforms, [...path, 'platforms'], platformKeys, refuse);
    return {
        version,
        platforms: Object.fromEntries(Object.entries(digests).map(([key, entry]) => [key, readDigests(entry, [...path, 'platforms', key], refuse)])),
    };
}
function readDigests(value, path, refuse) {
    const { archive, binary } = members(value, path, ['archive', 'binary'], refuse);
    return {
        archive: readDigest(archive, [...path, 'archive'], refuse),
        binary: readDigest(binary, [...path, 'binary'], refuse),
    };
}
function readDigest(value, path, refuse) {
    if (typeof value === 'string' && digestPattern.test(value))
        return value;
    throw refuse(`${name(path)} is not a SHA-256 digest of 64 lower-case hexadecimal digits`, path);
}
/** The members of a JSON object that has no others than the named ones. */
function members(value, path, known, refuse) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw refuse(`${name(path)} is not a JSON object`, path);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined)
        return value;
    throw refuse(`${name(path)} has the unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`, [
        ...path,
        unknown,
    ]);
}
function name(path) {
    return path.length === 0 ? 'the lock file' : path.join('.');
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [, line] = /\(line (\d+) column/.exec(message) ?? [];
        throw lockError(`${file} is not valid JSON`, file, line === undefined ? undefined : Number(line), [message]);
    }
}
/** JSON is a subset of YAML, whose parser knows the lines. */
function located(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
    return {
        duplicate: duplicate && lines.linePos(duplicate.pos[0]).line,
        lineOf: (path) => {
            const node = nearest(document, path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
        },
    };
}
/** The key at a path; of one that is missing, the key that should hold it. */
function nearest(document, path) {
    if (path.length === 0)
        return document.contents;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === path.at(-1)) : undefined;
    return pair?.key ?? nearest(document, path.slice(0, -1));
}
function lockError(message, file, line, details = []) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', message, {
        details,
        hint,
        location: { file, ...(line === undefined ? {} : { line }) },
    });
}


/***/ }),

/***/ 42160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ isMirrored),
/* harmony export */   as: () => (/* binding */ mirrorKind),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   gx: () => (/* binding */ mirrorsIn)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80031);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45677);





/** One line `terraform=https://mirror.example.com/terraform`. */
const mirrorKind = {
    type: 'mirror',
    rule: 'of the form tool=https://…, without user or password',
    parse: parseMirror,
};
function parseMirror(text) {
    const [name, address] = splitOnce(text.trim(), '=');
    const tool = _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.find((candidate) => candidate === name);
    if (tool === undefined)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p) ?? `Tools: ${_model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.join(', ')}.`);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' || /\s/.test(address) || url.username !== '' || url.password !== '')
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule);
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ tool, base: address.replace(/\/+$/, '') });
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** Where each tool comes from. The first mirror of a tool counts, so the input goes before the variable. */
function basesOf(mirrors) {
    const base = (tool) => mirrors.find((mirror) => mirror.tool === tool)?.base ?? _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
    return { terraform: base('terraform'), eksctl: base('eksctl'), kubectl: base('kubectl'), helm: base('helm') };
}
function isMirrored(tool, bases) {
    return bases[tool].replace(/\/+$/, '') !== _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
}
/**
 * Mirrors as the variable EKS_ACTIONS_MIRRORS lists them, one per line or separated by commas or spaces.
 * @throws ActionError `invalid-input` naming the entry
 */
function mirrorsIn(text) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => {
        const parsed = parseMirror(entry);
        if (parsed.ok)
            return parsed.value;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" has to be ${parsed.rule}`, {
            ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
        });
    });
}


/***/ }),

/***/ 45677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ toolNames),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony export verificationLevels */
/** The words of this domain: what a tool is, where it comes from and how far it was verified. */
const toolNames = ['terraform', 'eksctl', 'kubectl', 'helm'];
/** From weak to strong; see `atLeast`. `lock`: the digests stand in the caller's repository or in this release. */
const verificationLevels = ['none', 'checksum', 'signature', 'lock'];
function atLeast(level, wanted) {
    return verificationLevels.indexOf(level) >= verificationLevels.indexOf(wanted);
}


/***/ }),

/***/ 25821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ platformKey),
/* harmony export */   tj: () => (/* binding */ platformOf),
/* harmony export */   yk: () => (/* binding */ allPlatforms)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

const operatingSystems = {
    linux: 'linux',
    darwin: 'darwin',
    win32: 'windows',
};
const architectures = { x64: 'amd64', arm64: 'arm64' };
/**
 * The platform in the words of Go, which all four tools use.
 * @throws ActionError `invalid-input` on a platform that the tools are not published for
 */
function platformOf(os, arch) {
    const [found, machine] = [operatingSystems[os], architectures[arch]];
    if (found !== undefined && machine !== undefined)
        return { os: found, arch: machine };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `there are no tools for ${os} on ${arch}`, {
        hint: 'Use a runner with Linux, macOS or Windows on x64 or arm64.',
    });
}
const allPlatforms = ['linux', 'darwin', 'windows'].flatMap((os) => ['amd64', 'arm64'].map((arch) => ({ os, arch })));
/** `linux-amd64`: the key of a platform in lock files. */
function platformKey({ os, arch }) {
    return `${os}-${arch}`;
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* unused harmony export operators */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

/**
 * Version constraints as Terraform reads them in `required_version` (hashicorp/go-version, constraint.go). They look
 * like npm's ranges and mean something else: `~>` lets the last named segment grow, missing segments are zero in
 * `>1.9`, and a prerelease fits only a constraint that names a prerelease of the same version.
 */
const operators = (/* unused pure expression or super */ null && (['=', '!=', '>', '>=', '<', '<=', '~>']));
const termPattern = /^(=|!=|>=|<=|~>|>|<)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Undefined when the text is no constraint. Terms are separated by commas; a bare version means that version. */
function parseConstraint(text) {
    const terms = text.split(',').map((part) => parseTerm(part.trim()));
    return terms.every((term) => term !== undefined) ? terms : undefined;
}
function parseTerm(text) {
    const found = termPattern.exec(text);
    if (found === null)
        return undefined;
    const [, operator = '=', major = '0', minor, patch, prerelease = ''] = found;
    const named = patch !== undefined ? 3 : minor !== undefined ? 2 : 1;
    const segments = [major, minor, patch].map((segment) => Number(segment ?? '0')).join('.');
    // SemVer has no numbers with leading zeros; such a prerelease could not be compared.
    if (/[-.]0\d+(\.|$)/.test(prerelease))
        return undefined;
    return { operator: operator, version: segments + prerelease, named };
}
/** True when `version` (exact, without `v`) fits every term. */
function satisfies(version, terms) {
    return terms.every((term) => fits(version, term));
}
function fits(version, term) {
    const order = (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, term.version);
    switch (term.operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return comparable(version, term) && order > 0;
        case '>=':
            return comparable(version, term) && order >= 0;
        case '<':
            return comparable(version, term) && order < 0;
        case '<=':
            return comparable(version, term) && order <= 0;
        case '~>':
            return comparable(version, term) && order >= 0 && withinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function comparable(version, term) {
    return !isPrerelease(version) || (isPrerelease(term.version) && core(version) === core(term.version));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function withinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = core(version).split('.');
    return core(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function core(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function pinnedBy(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   PK: () => (/* binding */ versionRequestKindOf),
/* harmony export */   T9: () => (/* binding */ requestText),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aU: () => (/* binding */ onlyVersionOf),
/* harmony export */   z_: () => (/* binding */ parseStated)
/* harmony export */ });
/* unused harmony exports parseVersionRequest, versionRequestKind */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83148);




/** SemVer 2.0.0, items 2 and 9; all four tools have three numbers. */
const exactPattern = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/** `3`, `v3`, `1.9`: every version that begins so. */
const prefixPattern = /^v?(\d{1,9}(?:\.\d{1,9})?)$/;
const operatorPattern = /^\s*(=|!=|>=|<=|~>|>|<)/;
const longest = 200;
/** Completes "has to be …". */
const rule = 'a version (1.9.8), a part of one (1.9 or 3), a range (1.9.x, ^1.9, ~1.9.0), comparisons (~> 1.9, or >=1.9, <2), latest or auto';
/** @returns the problem as a text that completes "has to be …" */
function parseVersionRequest(text) {
    const trimmed = text.trim();
    if (trimmed === 'auto' || trimmed === 'cluster')
        return { ok: true, request: { kind: trimmed } };
    return parseStated(trimmed);
}
/** As `parseVersionRequest`, without the words that point back to files or to the cluster. */
function parseStated(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest || /[\r\n]/.test(trimmed))
        return bad(rule);
    if (trimmed === 'latest')
        return good({ kind: 'latest' });
    if (exactPattern.test(trimmed))
        return exact(trimmed);
    return operatorPattern.test(trimmed) && !trimmed.includes('||') ? comparisons(trimmed) : range(trimmed);
}
function exact(text) {
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(text)?.version;
    return version === undefined
        ? bad('a version as semver.org writes it, such as 1.9.8')
        : good({ kind: 'exact', version });
}
/** Commas as Terraform wants them, or spaces as people write them; the meaning is Terraform's in both. */
function comparisons(text) {
    const parts = text.split(',').flatMap((part) => part.trim().split(/(?<=[\dA-Za-z])\s+(?=[=!<>~])/));
    const terms = parts.map(_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTerm */ .Wt);
    if (terms.every((term) => term !== undefined))
        return good({ kind: 'constraint', text, terms });
    const mixed = parts.find((part) => /[\^*xX]|~(?!>)/.test(part));
    return bad(mixed === undefined
        ? rule
        : `comparisons alone, such as ~> 1.9 or >=1.9, <2; ${mixed} is of the other kind of range and cannot be mixed with them`);
}
function range(text) {
    if (text.includes('~>'))
        return bad('a list with commas where ~> is used: it is Terraform’s and unknown to other ranges');
    if (text.includes(','))
        return bad(`comparisons where there are commas, such as >=1.9, <2; without commas: ^1.9 or 1.9.x`);
    const prefix = prefixPattern.exec(text)?.[1];
    const valid = (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(prefix ?? text);
    return valid === null ? bad(rule) : good({ kind: 'range', text, range: valid });
}
/** tfenv's `latest:<regular expression>`. */
function parsePattern(text, pattern) {
    return pattern.length <= longest && isExpression(pattern)
        ? good({ kind: 'pattern', text, pattern })
        : bad('latest, or latest: and a regular expression such as latest:^1\\.9');
}
function isExpression(pattern) {
    try {
        return pattern !== '' && new RegExp(pattern) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function good(request) {
    return { ok: true, request };
}
function bad(problem) {
    return { ok: false, problem };
}
/** True when `version` (exact, without `v`) is within the request. */
function isWithin(request, version) {
    switch (request.kind) {
        case 'constraint':
            return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(version, request.terms) && (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || asksForPrerelease(request.terms));
        case 'range':
            return (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, request.range);
        case 'pattern':
            return (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version);
    }
}
/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms) {
    return terms.some(({ operator, version }) => operator !== '!=' && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version));
}
/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
function onlyVersionOf(request) {
    return request.kind === 'constraint' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedBy */ .C7)(request.terms) : undefined;
}
/** As people read it in messages. */
function requestText(request) {
    if (request.kind === 'exact')
        return request.version;
    return 'text' in request ? request.text : request.kind;
}
/** For inputs such as `terraform-version`. `cluster` is refused where it means nothing. */
function versionRequestKindOf(tool) {
    const words = tool === 'kubectl' ? `${rule}, or cluster` : rule;
    const keywords = ['latest', 'auto', ...(tool === 'kubectl' ? ['cluster'] : [])];
    return {
        type: 'version',
        rule: words,
        parse: (text) => {
            const parsed = parseVersionRequest(text);
            if (!parsed.ok)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(parsed.problem === rule ? words : parsed.problem, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(text, keywords));
            if (parsed.request.kind === 'cluster' && tool !== 'kubectl') {
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(words, 'Only kubectl follows the version of a cluster.');
            }
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(parsed.request);
        },
    };
}
/** Every form of request. */
const versionRequestKind = versionRequestKindOf('kubectl');


/***/ })

};
