export const id = 2848;
export const ids = [2848];
export const modules = {

/***/ 52848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract),
  versionInputs: () => (/* binding */ versionInputs)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/role-rules.js
var role_rules = __webpack_require__(76902);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/version/request.js
var request = __webpack_require__(36514);
;// CONCATENATED MODULE: ./src/actions/setup/foreign-names.js

/** What hashicorp/setup-terraform, azure/setup-helm, azure/setup-kubectl and similar actions call these inputs. */
const setupForeignNames = {
    ...Object.fromEntries(tools/* toolNames */.$p.map((tool) => [tool, `${tool}-version`])),
    'tf-version': 'terraform-version',
    'kubernetes-version': 'kubectl-version',
    tool: 'tools',
    cluster: 'cluster-name',
    'eks-cluster': 'cluster-name',
    'eks-cluster-name': 'cluster-name',
    path: 'working-directory',
    directory: 'working-directory',
    mirror: 'mirrors',
    version: {
        instead: `Set the version per tool: ${tools/* toolNames */.$p.map((tool) => `${tool}-version`).join(', ')}.`,
    },
    'terraform-wrapper': { instead: 'Remove it: terraform is installed without a wrapper.' },
};

;// CONCATENATED MODULE: ./src/actions/setup/contract.js












/** `terraform-version` and the like: one input for each tool. */
const versionInputs = Object.fromEntries(tools/* tools */.Yl.map((tool) => [
    `${tool.name}-version`,
    (0,kind/* input */.hF)((0,request/* createVersionRequestKind */.IM)(tool), { default: 'auto', description: `Version of ${tool.name}` }),
]));
/** Four outputs for each tool. */
const toolOutputs = Object.fromEntries(tools/* toolNames */.$p.flatMap((tool) => [
    [`${tool}-version`, `Installed version of ${tool}`],
    [`${tool}-path`, `Path of ${tool}`],
    [`${tool}-cache-hit`, 'true when nothing was downloaded'],
    [`${tool}-verified-by`, 'checksum, signature or lock'],
]));
const toolList = [tools/* toolNames */.$p.slice(0, -1).join(', '), ...tools/* toolNames */.$p.slice(-1)].join(' and ');
const contract = (0,action/* defineAction */.QP)({
    name: 'setup',
    description: `Install ${toolList}: the right versions, verified, all at once.`,
    branding: { icon: 'download-cloud', color: 'blue' },
    inputs: {
        tools: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(tools/* toolNames */.$p), {
            default: tools/* toolNames */.$p.join(', '),
            commas: true,
            description: 'Tools to install',
        }),
        ...versionInputs,
        'cluster-name': (0,patterns/* clusterName */.SL)({
            example: 'staging',
            description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
        }),
        'working-directory': (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Folder to look up version files from' }),
        verify: (0,scalars/* oneOf */.yL)(['checksum', 'signature', 'lock'], {
            default: 'checksum',
            description: 'Minimum verification level; the strongest available is always tried',
        }),
        'lock-file': (0,paths/* workspaceFile */.EJ)({
            example: 'eks-actions.lock.json',
            description: 'Digests of archives and programs; eks-actions.lock.json is used if it exists',
        }),
        mirrors: (0,structures/* listOf */.c3)(mirrors/* mirrorKind */.as, {
            spaces: true,
            example: 'terraform=https://mirror.example.com/terraform',
            description: 'Mirrors to download from, also taken from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
        }),
        'trusted-keys': (0,scalars/* text */.Qq)({ description: 'Additional OpenPGP keys or Sigstore identities, for mirrors that re-sign' }),
        'minimum-release-age': (0,scalars/* integer */.nd)({
            default: '0',
            min: 0,
            max: 3650,
            description: 'Minimum age in days; a range or latest skips newer releases',
        }),
        cache: (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'Reuse downloads across jobs through the actions cache, if there is one; they are verified again',
        }),
        ...inputs/* awsInputs */.xN,
    },
    rules: [requireClusterName, ...role_rules/* awsRules */.P],
    foreign: { ...setupForeignNames, ...inputs/* awsForeignNames */.Sp },
    permissions: {
        'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
    },
    outputs: {
        ...toolOutputs,
        tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
    },
});
function requireClusterName(inputs) {
    const following = tools/* tools */.Yl
        .filter(({ name, followsCluster = false }) => followsCluster && inputs.tools.includes(name))
        .find(({ name }) => inputs[`${name}-version`].kind === 'cluster');
    if (following === undefined || inputs['cluster-name'] !== undefined)
        return [];
    const text = `is required with ${following.name}-version: cluster, for example cluster-name: staging`;
    return [{ name: 'cluster-name', text }];
}


/***/ }),

/***/ 89409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stsAudience)
/* harmony export */ });
/** What STS is called in the `aud` claim of OIDC tokens (IAM User Guide, "Create an OpenID Connect identity provider"). */
const stsAudience = 'sts.amazonaws.com';


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ awsForeignNames),
/* harmony export */   cC: () => (/* binding */ awsPermissions),
/* harmony export */   hy: () => (/* binding */ isRoleAssumed),
/* harmony export */   lt: () => (/* binding */ accountIdKind),
/* harmony export */   pl: () => (/* binding */ noRoles),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony export roleArnKind */
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89409);





/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
const roleArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/, 'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy');
const sessionPolicyKind = {
    type: 'session policy',
    rule: 'a policy as JSON or a .json file in the workspace, ARNs of at most 10 managed policies, one per line, or both',
    list: true,
    parse: async (text, context) => {
        const { parseSessionPolicy } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 822));
        return parseSessionPolicy(text, context, sessionPolicyKind.rule);
    },
};
const accountIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('account ID', /^\d{12}$/, 'an AWS account ID of 12 digits');
/** Inputs of every action that talks to AWS: `inputs: { …, ...awsInputs }`. */
const awsInputs = {
    'aws-region': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRegion */ .Ue)({
        example: 'eu-central-1',
        description: 'AWS region; unset: AWS_REGION or AWS_DEFAULT_REGION of the job',
    }),
    'role-to-assume': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(roleArnKind, {
        example: 'arn:aws:iam::123456789012:role/deploy',
        description: "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that the job already has",
    }),
    'role-duration': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
        default: '1h',
        min: '15m',
        max: '12h',
        description: "Duration of one session of the role before it is renewed; at most the role's maximum session duration, and at most 1h with role-chain",
    }),
    'role-chain': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(roleArnKind, {
        example: 'arn:aws:iam::210987654321:role/deploy',
        description: 'Further IAM roles to assume, in this order, one ARN per line: the first with the credentials of role-to-assume, or with those that the job already has; the action works with the last, and all are renewed',
    }),
    'role-external-id': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // STS API Reference, AssumeRole, ExternalId.
        pattern: /^[\w+=,.@:/-]{2,1224}$/,
        rule: '2 to 1224 letters, digits and characters of +=,.@:/_-',
        example: 'acme-deployments',
        description: 'External ID for the roles of role-chain; role-to-assume is assumed without one',
    }),
    'role-session-name': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // STS API Reference, AssumeRole, RoleSessionName.
        pattern: /^[\w+=,.@-]{2,64}$/,
        rule: '2 to 64 letters, digits and characters of +=,.@_-',
        example: 'deploy-shop',
        description: 'Name of the sessions of all roles, as CloudTrail shows it; unset: eks-actions, run, attempt and job',
    }),
    audience: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // IAM API Reference, AddClientIDToOpenIDConnectProvider.
        pattern: /^[^\s]{1,255}$/,
        rule: '1 to 255 characters without white space',
        default: _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__/* .stsAudience */ .D,
        description: 'Audience of the OIDC token for role-to-assume, as the OIDC provider in IAM and the trust policy have it',
    }),
    'session-policy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(sessionPolicyKind, {
        example: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        description: 'Limits the session that the action works with: a policy as JSON or a file with it, ARNs of managed policies, one per line, or both; only what this and the policies of the last role allow is allowed',
    }),
    'allowed-account-ids': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(accountIdKind, {
        commas: true,
        example: '123456789012',
        description: 'AWS accounts that the action may work in; in any other it stops before changing anything',
    }),
};
const credentials = { instead: 'Set it as a variable under `env:`, or use role-to-assume instead of keys.' };
/** What aws-actions/configure-aws-credentials and others call these inputs: `foreign: { …, ...awsForeignNames }`. */
const awsForeignNames = {
    region: 'aws-region',
    'aws-default-region': 'aws-region',
    role: 'role-to-assume',
    'role-arn': 'role-to-assume',
    'aws-role': 'role-to-assume',
    'aws-role-arn': 'role-to-assume',
    'aws-role-to-assume': 'role-to-assume',
    'assume-role': 'role-to-assume',
    'assume-role-arn': 'role-to-assume',
    'role-duration-seconds': 'role-duration',
    'session-duration': 'role-duration',
    'account-id': 'allowed-account-ids',
    'aws-account-id': 'allowed-account-ids',
    'allowed-account-id': 'allowed-account-ids',
    'aws-access-key-id': credentials,
    'aws-secret-access-key': credentials,
    'aws-session-token': credentials,
    'external-id': 'role-external-id',
    'assume-role-external-id': 'role-external-id',
    'session-name': 'role-session-name',
    'oidc-audience': 'audience',
    'inline-session-policy': 'session-policy',
    'managed-session-policies': 'session-policy',
    'role-chaining': 'role-chain',
    'role-skip-session-tagging': { instead: 'Remove it: sessions have no tags.' },
    'transitive-tag-keys': { instead: 'Remove it: sessions have no tags.' },
    'web-identity-token-file': {
        instead: 'Set AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN under `env:`, without role-to-assume.',
    },
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};
/** Those of an action that works with the credentials of the job. */
const noRoles = {
    'role-to-assume': undefined,
    'role-duration': 3_600_000,
    'role-chain': [],
    'role-external-id': undefined,
    'role-session-name': undefined,
    audience: _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__/* .stsAudience */ .D,
    'session-policy': undefined,
};
/** Whether the action works with a role that it assumes, not with the credentials of the job. */
function isRoleAssumed({ 'role-to-assume': role, 'role-chain': chain, }) {
    return role !== undefined || chain.length > 0;
}


/***/ }),

/***/ 76902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _credentials_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89409);

const hourMs = 3_600_000;
/** IAM User Guide, "Methods to assume a role": "Role chaining limits your … role session to a maximum of one hour". */
const limitChainedDuration = ({ 'role-chain': chain, 'role-duration': durationMs }) => chain.length > 0 && durationMs > hourMs
    ? [
        {
            name: 'role-duration',
            text: 'must be at most 1h with role-chain: AWS limits the sessions of chained roles to one hour; they are renewed for as long as the action runs',
        },
    ]
    : [];
const refuseRepeatedRoles = (inputs) => {
    const roles = listRoles(inputs);
    const repeated = roles.find((role, index) => roles.indexOf(role) < index);
    if (repeated === undefined)
        return [];
    const where = repeated === inputs['role-to-assume'] ? ', which is role-to-assume' : ' twice';
    return [{ name: 'role-chain', text: `contains ${repeated}${where}` }];
};
/** Credentials of one partition are unknown in another (AWS General Reference, "ARNs"). */
const requireOnePartition = (inputs) => {
    const roles = listRoles(inputs);
    const { partition } = readArn(roles[0] ?? '');
    const other = roles.find((role) => readArn(role).partition !== partition);
    if (other === undefined)
        return [];
    return [{ name: 'role-chain', text: `contains ${other}, which a role of the partition ${partition} cannot assume` }];
};
const requireChainForExternalId = ({ 'role-chain': chain, 'role-external-id': id }) => id !== undefined && chain.length === 0
    ? [
        {
            name: 'role-external-id',
            text: 'applies only to role-chain: role-to-assume is assumed with the OIDC token of the job (sts:AssumeRoleWithWebIdentity), which takes no external ID',
        },
    ]
    : [];
const requireRoleForAudience = ({ 'role-to-assume': role, audience }) => role === undefined && audience !== _credentials_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .stsAudience */ .D
    ? [{ name: 'audience', text: 'has no effect without role-to-assume, which the OIDC token is for' }]
    : [];
const requireRole = ({ 'role-to-assume': role, 'role-chain': chain, ...inputs }) => {
    if (role !== undefined || chain.length > 0)
        return [];
    const names = ['role-session-name', 'session-policy'];
    const unused = names.filter((name) => inputs[name] !== undefined);
    return unused.map((name) => ({ name, text: 'has no effect without role-to-assume or role-chain' }));
};
/** STS API Reference, PolicyArns: "must exist in the same account as the role". */
const requirePoliciesOfAccount = ({ 'role-to-assume': first, 'role-chain': chain, 'session-policy': policy, }) => {
    const last = chain.at(-1) ?? first;
    if (last === undefined || policy === undefined)
        return [];
    const { partition, account } = readArn(last);
    const foreign = policy.managed.find((arn) => {
        const read = readArn(arn);
        return read.partition !== partition || (read.account !== 'aws' && read.account !== account);
    });
    if (foreign === undefined)
        return [];
    return [{ name: 'session-policy', text: `names ${foreign}, which is not in the account of ${last}` }];
};
function listRoles({ 'role-to-assume': first, 'role-chain': chain }) {
    return first === undefined ? chain : [first, ...chain];
}
function readArn(arn) {
    const [, partition = '', , , account = ''] = arn.split(':');
    return { partition, account };
}
/** Rules between the inputs of every action that talks to AWS: `rules: [ …, ...awsRules ]`. */
const awsRules = [
    limitChainedDuration,
    refuseRepeatedRoles,
    requireOnePartition,
    requireChainForExternalId,
    requireRoleForAudience,
    requireRole,
    requirePoliciesOfAccount,
];


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
/** A file below the workspace to write to. It may exist; its folder must exist. */
function workspaceTarget(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(targetKind, options);
}
const targetKind = {
    type: 'file',
    rule: 'a file in an existing folder inside the workspace',
    parse: (text, { workspace }) => {
        const file = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, 'file');
        if (file.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, file.path));
        if (file.problem !== 'missing')
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(file.problem, file.resolvedTo));
        const folder = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), 'folder');
        if (!folder.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(folder.problem, folder.resolvedTo));
        const created = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text));
        // It exists although it leads nowhere: a dangling link, which writing would follow.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(created, { throwIfNoEntry: false }) !== undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, 'It is a symbolic link to a file that does not exist.');
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, created));
    },
};
function toWorkspacePath(workspace, absolute) {
    const relative = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelativePath */ .fw)(workspace, absolute);
    return { absolute, relative: relative === '' ? '.' : relative };
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, explainPathProblem(resolved.problem, resolved.resolvedTo));
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, resolved.path));
        },
    };
}
function explainPathProblem(problem, resolvedTo) {
    switch (problem) {
        case 'outside':
            return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`;
        case 'missing':
            return 'Nothing exists at that path. Paths are taken literally and start at the root of the repository.';
        case 'loop':
            return 'It is a symbolic link that points to itself.';
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


/***/ })

};
