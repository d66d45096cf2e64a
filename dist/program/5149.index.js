export const id = 5149;
export const ids = [5149];
export const modules = {

/***/ 35149:
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
;// CONCATENATED MODULE: ./src/actions/provision/foreign-names.js
/** What single-purpose Terraform actions and scripts call these inputs. */
const provisionForeignNames = {
    path: 'directory',
    dir: 'directory',
    folder: 'directory',
    'working-directory': 'directory',
    'working-dir': 'directory',
    'terraform-directory': 'directory',
    workspace: 'environment',
    'tf-workspace': 'environment',
    env: 'environment',
    stage: 'environment',
    root: 'roots',
    module: 'roots',
    target: 'roots',
    targets: 'roots',
    stack: 'roots',
    stacks: 'roots',
    'var-file': 'var-files',
    tfvars: 'var-files',
    'tfvars-file': 'var-files',
    'backend-config-file': 'backend-config',
    'backend-configs': 'backend-config',
    action: 'command',
    'tf-command': 'command',
    'terraform-command': 'command',
    subcommand: 'command',
    'pr-comment': 'comment',
    'add-github-comment': 'comment',
    'comment-on-pr': 'comment',
    variables: { instead: 'Set var-files, or TF_VAR_<name> under `env:` of the step.' },
    vars: { instead: 'Set var-files, or TF_VAR_<name> under `env:` of the step.' },
    'auto-approve': { instead: 'Remove it: apply never prompts. Deleting resources needs allow-destroy: true.' },
    destroy: { instead: 'Set command: destroy.' },
    'plan-file': { instead: 'Remove it: apply finds the stored plan itself, see plan-store.' },
    planfile: { instead: 'Remove it: apply finds the stored plan itself, see plan-store.' },
    'terraform-version': { instead: 'Set terraform-version on the setup action, which installs Terraform.' },
    'tf-version': { instead: 'Set terraform-version on the setup action, which installs Terraform.' },
};

// EXTERNAL MODULE: ./src/actions/provision/inputs.js
var provision_inputs = __webpack_require__(36071);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/inputs.js
var bootstrap_inputs = __webpack_require__(69845);
;// CONCATENATED MODULE: ./src/actions/provision/rules.js

const requireLockId = ({ command, 'lock-id': id }) => command === 'unlock' && id === undefined
    ? [{ name: 'lock-id', text: 'is required for command: unlock; the error about the lock reports it' }]
    : [];
/** `role-name` has a limit of its own; the name that is derived from the environment can be too long, and a suffix longer. */
const requireRoleName = ({ command, environment, 'role-name': name, 'preview-role': previewRole }) => {
    if (command !== 'bootstrap')
        return [];
    const limit = previewRole ? bootstrap_inputs/* longestPreviewedRoleName */.P9 : bootstrap_inputs/* longestRoleName */.US;
    const used = name ?? (0,bootstrap_inputs/* buildDefaultRoleName */.zY)(environment);
    if (used.length <= limit)
        return [];
    const text = name === undefined
        ? `is required for command: bootstrap: the default ${used} has ${used.length} characters, the limit is ${limit}`
        : `has ${used.length} characters, with preview-role the limit is ${limit}`;
    return [{ name: 'role-name', text }];
};
const requirePlanRole = ({ command, 'plan-role': planRole, ...inputs }) => {
    if (command !== 'bootstrap' || planRole)
        return [];
    const unused = [
        ...(inputs['plan-role-policies'].length > 0 ? ['plan-role-policies'] : []),
        ...(inputs['plan-role-for'] === undefined ? [] : ['plan-role-for']),
    ];
    return unused.map((name) => ({ name, text: 'has no effect without plan-role: true' }));
};
const requirePreviewRole = ({ command, 'preview-role': previewRole, ...inputs }) => {
    if (command !== 'bootstrap')
        return [];
    if (previewRole) {
        return inputs['preview-cluster'] === undefined
            ? [{ name: 'preview-cluster', text: 'is required for preview-role: the cluster that previews run in' }]
            : [];
    }
    const unused = ['preview-repository', 'preview-cluster'].filter((name) => inputs[name] !== undefined);
    return unused.map((name) => ({ name, text: 'has no effect without preview-role: true' }));
};
const refuseStalePlans = ({ 'require-plan': required, 'stale-plan': stale }) => required && stale === 'apply'
    ? [{ name: 'stale-plan', text: 'apply contradicts require-plan: true, which changes only what was reviewed' }]
    : [];
const provisionRules = [
    requireLockId,
    requireRoleName,
    requirePlanRole,
    requirePreviewRole,
    refuseStalePlans,
];

;// CONCATENATED MODULE: ./src/actions/provision/contract.js






const contract = (0,action/* defineAction */.QP)({
    name: 'provision',
    description: 'Plan, review and apply the Terraform roots of an environment in dependency order.',
    branding: { icon: 'layers', color: 'purple' },
    inputs: provision_inputs/* provisionInputs */.d,
    rules: [...provisionRules, ...role_rules/* awsRules */.P],
    foreign: { ...provisionForeignNames, ...inputs/* awsForeignNames */.Sp },
    outputs: {
        changes: 'true if anything differs or was changed',
        'to-add': 'Number of resources to add',
        'to-change': 'Number of resources to change',
        'to-destroy': 'Number of resources to destroy',
        'to-import': 'Number of existing resources to import into the state',
        'to-move': 'Number of resources whose address changes',
        'to-forget': 'Number of resources to remove from the state without destroying them',
        roots: 'Status and counts per root, as JSON',
        outputs: 'Non-sensitive Terraform outputs per root, as JSON; set by apply',
        'plan-id': 'Identifier of the set of plans created or applied',
        'plan-digest': 'SHA-256 of what the plans of all roots do; pass it to `apply` as `plan-digest` so that nothing else is applied',
        matrix: 'Roots by wave, as JSON for a job matrix; set by matrix',
        bootstrap: 'Buckets, OIDC provider and roles, with what was created, changed or left unchanged, as JSON; set by bootstrap',
        'lock-info': 'Holder, creation time and ID of the state lock that was found, as JSON',
    },
    renamed: { modules: 'roots' },
    permissions: {
        contents: { level: 'read', why: 'to compare with the base commit' },
        'pull-requests': { level: 'write', why: 'to comment with the plan; `require-approvals` reads the reviews' },
        issues: { level: 'write', why: 'to open and close the drift issue' },
        actions: {
            level: 'read',
            why: 'to find plans that another run stored as an artifact, and for `require-approvals` of runs started by hand',
        },
        ...inputs/* awsPermissions */.cC,
    },
});


/***/ }),

/***/ 36071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provisionInputs)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60480);
/* harmony import */ var _shared_destroy_permission_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85512);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94819);
/* harmony import */ var _commands_bootstrap_gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13977);
/* harmony import */ var _commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69845);











/** Addresses as plans show them; quotes and brackets of instance keys included. */
const resourceAddress = /^(module\.[\w-]+(\[[^\]\s][^\]]*\])?\.)*(?!data\.)[\w-]+\.[\w-]+(\[[^\]\s][^\]]*\])?$/;
const destroyPermissionKind = (0,_shared_destroy_permission_js__WEBPACK_IMPORTED_MODULE_9__/* .definePermissionKind */ .F)(resourceAddress, 'true, false, or addresses of resources such as module.vpc.aws_vpc.this[0], one per line');
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const provisionInputs = {
    command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
        default: 'plan',
        description: 'Command to run',
    }),
    environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentKind */ .KG, {
        required: true,
        example: 'staging',
        description: 'Environment: name of a folder in `directory`, such as development, staging or production',
    }),
    directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih)({
        default: 'terraform-environments/aws',
        description: 'Folder that contains the environments',
    }),
    roots: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: '20-eks',
        description: 'Select these roots only (globs); roots they depend on are not added unless `with-dependencies` is true',
    }),
    'with-dependencies': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Also run the roots that the selected `roots` depend on',
    }),
    'changed-only': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Select only roots whose files, local modules or var files differ from the base commit, and roots downstream of them',
    }),
    parallelism: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
        max: 64,
        description: 'Maximum number of roots to run in parallel; default: the number of cores, at least 2, more while cores are idle, fewer if memory is short',
    }),
    'require-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: '`apply` changes only roots with a stored plan that is still valid',
    }),
    'require-approvals': (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .requireApprovalsInput */ .iW)('`apply` and `destroy`'),
    'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .digestKind */ .Hq, {
        description: '`apply`: output `plan-digest` of the reviewed plan; if the stored plans differ from it, nothing is applied',
    }),
    'plan-store': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .planStoreSettings */ .G, {
        default: 'auto',
        description: 'Where plans are stored until apply. `auto`: next to the state if it is in S3, otherwise an encrypted artifact',
    }),
    'plan-encryption-key': (0,_terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__/* .encryptionKey */ .BP)({
        description: 'AES-256 key, 32 bytes as base64 or hex, that encrypts stored plans; required for artifacts',
    }),
    'stale-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['stop', 'apply'], {
        default: 'stop',
        description: 'What apply does with a root whose new plan differs from the reviewed one; `apply` applies the new plan, and the comment says what differs',
    }),
    deferred: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['apply', 'stop'], {
        description: 'What apply does with deferred roots (roots that could not be planned because an upstream root did not exist yet or was about to change) that have changes by then; default: `stop` with `require-plan`, otherwise `apply`',
    }),
    'allow-destroy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(destroyPermissionKind, {
        default: 'false',
        example: 'module.vpc.aws_vpc.this[0]',
        description: 'Allow apply and destroy to delete or replace resources: `true` for all, or the addresses of those that may go',
    }),
    'allow-local-state': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Let `apply` in a job write states to files in the workspace, where they end with the runner',
    }),
    'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: 'false', description: 'Fail `drift` if it finds differences' }),
    'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(lockIdKind, { description: '`unlock`: ID of the lock to release, from the error that reported it' }),
    'var-files': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .gl)('file'), { description: 'Additional .tfvars files, applied to every root' }),
    'backend-config': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: 'key=staging/{root}.tfstate',
        description: 'Backend settings (`key=value`) or files with such settings, in each root or in the workspace; `{root}` stands for the name of the root',
    }),
    'terraform-path': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({ default: 'terraform', description: 'Terraform executable' }),
    'lock-timeout': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '5m', description: 'How long to wait for a state lock' }),
    timeout: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Time limit for each Terraform command; default: none' }),
    comment: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .commentInput */ .ks)({
        description: 'When to write the sticky comment, one per environment, on the pull request',
    }),
    'github-environment': _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .githubEnvironmentInput */ .X5,
    ..._commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .bootstrapInputs */ .o1,
    ..._commands_bootstrap_gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .gitLabBootstrapInputs */ .F,
    ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
};


/***/ }),

/***/ 85512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ definePermissionKind)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);

/**
 * The kind of `allow-destroy`: true, false, or what may go, one per line.
 * @param entry what a line must match
 */
function definePermissionKind(entry, rule) {
    return {
        type: 'boolean or list',
        rule,
        list: true,
        parse: (text) => {
            const entries = text
                .split(/\r?\n/)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            const [first = ''] = entries;
            if (entries.length === 1 && first === 'true')
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)('allowed');
            if (entries.length === 1 && first === 'false')
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)('refused');
            const isUsable = entries.length > 0 && entries.every((line) => entry.test(line));
            return isUsable ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(entries) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(rule);
        },
    };
}


/***/ }),

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


/***/ })

};
