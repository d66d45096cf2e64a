export const id = 7547;
export const ids = [7547,5149,4158];
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

/***/ 64158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36071);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94819);
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92286);







const reviewerKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .patternKind */ .LW)('reviewer', /^[A-Za-z0-9][\w-]{0,38}(\/[\w.-]{1,100})?$/, 'a user such as alice, or a team such as acme/platform', (text) => text.replace(/^@/, ''));
/** Prepares all environments of a repository as `provision --command bootstrap` prepares one. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'bootstrap',
    description: 'Prepare the AWS account, and the GitHub repository, for all environments: state buckets, roles, variables.',
    inputs: {
        directory: _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d.directory,
        environments: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(_actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKind */ .KG, {
            commas: true,
            example: 'development',
            description: 'Environments to prepare; default: all below `directory` whose account is that of the credentials',
        }),
        'preview-environment': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)(_actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKind */ .KG, {
            default: 'development',
            description: 'Environment whose cluster runs the previews of pull requests',
        }),
        'role-policies': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['role-policies'], 'Managed policies for the role of each environment, besides those that bootstrap creates'),
        'plan-role-policies': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['plan-role-policies'], 'Managed policies for the plan role of each environment'),
        'plan-role-for': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['plan-role-for'], 'Jobs that may assume the plan roles; default: those of pull requests, for production and environments with `deletion-protection: true` only those of `default-branch`'),
        'permissions-boundary': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['permissions-boundary'], 'Permissions boundary of the roles'),
        'default-branch': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['default-branch'], 'Branch that only reviewed code reaches: its jobs may plan production, and protected environments admit it alone'),
        'github-repository': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['github-repository'], 'Repository whose jobs may assume the roles; default: that of the remote `origin`'),
        'github-repository-ids': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['github-repository-ids'], 'IDs of its owner and of the repository; default: from the GitHub API if there is a token'),
        provider: describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d.provider, 'Where the jobs run that may assume the roles; default: `gitlab` if the host of the remote `origin` has that in its name, otherwise `github`'),
        'gitlab-project': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['gitlab-project'], 'GitLab project whose jobs may assume the roles; default: that of the remote `origin`'),
        'gitlab-project-id': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['gitlab-project-id'], 'Its ID, which survives renames; if it is unknown, the roles trust the path'),
        'gitlab-url': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['gitlab-url'], 'Address of the GitLab server, which issues the ID tokens; default: that of the remote `origin`'),
        'gitlab-sub-claims': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['gitlab-sub-claims'], "Components of `sub` as the project's setting `ci_id_token_sub_claim_components` says; default: `project_id,ref_type,ref,ref_protected,environment_protected,deployment_tier`, where only jobs with a protected environment (GitLab Premium) may assume the role of an environment"),
        'backend-config': _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['backend-config'],
        'var-files': _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['var-files'],
        'github-setup': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
            default: 'true',
            description: 'Set the GitHub repository up: environments that admit `default-branch` alone, variables, reviews on the branch. Without a token the commands are printed',
        }),
        reviewers: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(reviewerKind, {
            commas: true,
            example: 'acme/platform',
            description: 'Users (`alice`) or teams (`acme/platform`) of whom one must approve deployments to production; default: the owner of `github-token`. With several, nobody can approve runs that they started',
        }),
        'github-token': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .secret */ .rJ)({
            flag: true,
            description: 'Token for the GitHub API, for example "$(gh auth token)"; the variable GITHUB_TOKEN keeps it from other users of the machine',
        }),
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .awsInputs */ .xN,
    },
    outputs: {
        changed: 'true if anything was created or changed',
        environments: 'What was created, changed or left unchanged, per environment, as JSON',
        github: 'What was created, changed, left unchanged or refused in the GitHub repository, as JSON',
    },
});
function describeForAll(declared, description) {
    return { ...declared, description };
}


/***/ }),

/***/ 62887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/changes.js + 1 modules
var changes = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/preparation.js + 37 modules
var preparation = __webpack_require__(13003);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/report.js
var bootstrap_report = __webpack_require__(53122);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/start.js
var start = __webpack_require__(22542);
// EXTERNAL MODULE: ./src/actions/provision/selection.js + 27 modules
var provision_selection = __webpack_require__(48469);
// EXTERNAL MODULE: ./src/actions/shared/trusted-event.js + 1 modules
var trusted_event = __webpack_require__(71047);
// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/github/api-error.js
var api_error = __webpack_require__(71909);
// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __webpack_require__(51387);
;// CONCATENATED MODULE: ./src/github/setup/gh-command.js
/** `gh api` for a request, with a body that needs no file: nested fields as `a[b]=c`, lists as `a[]=b`. */
function formatApiCommand(method, path, body = {}) {
    const fields = Object.entries(body).flatMap(([name, value]) => listFields(name, value));
    return [`gh api --method ${method} ${path}`, ...fields].join(' ');
}
function listFields(name, value) {
    // An empty list is a name without a value.
    if (Array.isArray(value) && value.length === 0)
        return [`-F ${quoteWord(`${name}[]`)}`];
    if (Array.isArray(value))
        return value.flatMap((entry) => listFields(`${name}[]`, entry));
    if (typeof value === 'object' && value !== null) {
        return Object.entries(value).flatMap(([key, inner]) => listFields(`${name}[${key}]`, inner));
    }
    // -F converts numbers and booleans, -f leaves text as it is.
    const flag = typeof value === 'string' ? '-f' : '-F';
    return [`${flag} ${quoteWord(`${name}=${String(value)}`)}`];
}
/** `gh variable set`, for the repository or for one of its environments. */
function formatVariableCommand({ owner, repo }, { name, value }, environment) {
    const scope = environment === undefined ? '' : ` --env ${quoteWord(environment)}`;
    return `gh variable set ${name} --repo ${owner}/${repo}${scope} --body ${quoteWord(value)}`;
}
/** A word for a POSIX shell. */
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./src/github/setup/branch-rules.js




/** GitHub's number of the role "administrator" of a repository (REST API, "Create a repository ruleset"). */
const administrators = 5;
/**
 * Whether changes reach a branch only by a reviewed pull request: by a ruleset, or by branch protection. If not, a ruleset
 * is added.
 * @throws ActionError as a request of `GitHub`
 */
async function inspectBranchRules(github, branch) {
    const part = { kind: 'branch', name: branch, kept: [], warnings: [] };
    if (!(await hasBranch(github, branch))) {
        const [command = ''] = buildRulesetChange(github, branch).commands;
        return {
            ...part,
            presence: 'missing',
            changes: [],
            warnings: [
                `The branch ${branch} does not exist yet, so nothing requires reviews on it. Once it is pushed, run ${(0,package_command/* formatPackageCommand */.R)('bootstrap')} again, which adds the rule, or: ${command}`,
            ],
        };
    }
    try {
        const isReviewed = (await hasReviewRule(github, branch)) || (await hasReviewProtection(github, branch));
        return { ...part, presence: 'present', changes: isReviewed ? [] : [buildRulesetChange(github, branch)] };
    }
    catch (error) {
        if (!isPlanLimit(error))
            throw error;
        return { ...part, presence: 'present', changes: [], warnings: [describeMissingRules(branch)] };
    }
}
/** The change that requires a reviewed pull request for a branch. */
function buildRulesetChange({ request, repository }, branch) {
    const body = {
        name: `Reviews on ${branch}`,
        target: 'branch',
        enforcement: 'active',
        bypass_actors: [
            { actor_id: administrators, actor_type: 'RepositoryRole', bypass_mode: 'pull_request' },
        ],
        conditions: { ref_name: { include: [`refs/heads/${branch}`], exclude: [] } },
        rules: [
            { type: 'deletion' },
            { type: 'non_fast_forward' },
            {
                type: 'pull_request',
                parameters: {
                    required_approving_review_count: 1,
                    dismiss_stale_reviews_on_push: true,
                    require_code_owner_review: false,
                    require_last_push_approval: true,
                    required_review_thread_resolution: false,
                },
            },
        ],
    };
    return {
        text: 'require a pull request with one approval (ruleset; administrators can merge their own without one), forbid force pushes and deletion',
        commands: [formatApiCommand('POST', `repos/${repository.owner}/${repository.repo}/rulesets`, body)],
        apply: async () => {
            try {
                await request('POST /repos/{owner}/{repo}/rulesets', { ...repository, ...body });
                return [];
            }
            catch (error) {
                if (!isPlanLimit(error))
                    throw error;
                return [describeMissingRules(branch)];
            }
        },
    };
}
function describeMissingRules(branch) {
    return `GitHub's plan has no branch rules for this private repository: whoever may push can change ${branch} without a review, and its jobs apply that. require-approvals: 1 for provision and helm-deploy stops what nobody approved.`;
}
function isPlanLimit(error) {
    return (0,api_error/* readErrorStatus */.lv)(error) === 403 && /upgrade to github/i.test(error instanceof Error ? error.message : '');
}
async function hasBranch({ request, repository }, branch) {
    try {
        await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` });
        return true;
    }
    catch (error) {
        // 409: the repository is empty.
        const status = (0,api_error/* readErrorStatus */.lv)(error);
        if (status === 404 || status === 409)
            return false;
        throw error;
    }
}
async function hasReviewRule({ paginate, repository }, branch) {
    const rules = await paginate('GET /repos/{owner}/{repo}/rules/branches/{branch}', {
        ...repository,
        branch,
        per_page: 100,
    });
    return rules.some((rule) => rule.type === 'pull_request' && Number((0,records/* toRecord */.Lv)(rule.parameters).required_approving_review_count) > 0);
}
async function hasReviewProtection({ request, repository }, branch) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/branches/{branch}/protection', { ...repository, branch });
        return (data.required_pull_request_reviews?.required_approving_review_count ?? 0) > 0;
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 404)
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/github/setup/variables.js


/**
 * Which variables are missing. One that has another value is kept: somebody chose it, and the command to change it is named.
 * @param exists whether the environment exists; without it, there are no variables
 * @throws ActionError as a request of `GitHub`
 */
async function inspectVariables(github, wanted, { environment }, exists = true) {
    const current = exists && wanted.length > 0 ? await listVariables(github, environment) : new Map();
    const differing = wanted.filter(({ name, value }) => current.has(name) && current.get(name) !== value);
    return {
        changes: buildVariableChanges(github, wanted.filter(({ name }) => !current.has(name)), { environment }),
        kept: differing.map(({ name }) => `${name} is ${current.get(name) ?? ''}`),
        warnings: differing
            .filter(({ isChoice }) => isChoice !== true)
            .map((variable) => `The variable ${variable.name}${environment === undefined ? '' : ` of ${environment}`} is ${current.get(variable.name) ?? ''}, not ${variable.value}. If that is not intended: ${formatVariableCommand(github.repository, variable, environment)}`),
    };
}
/** The changes that create variables. */
function buildVariableChanges(github, missing, { environment }) {
    return missing.map((variable) => ({
        text: `set ${variable.name} to ${variable.value}`,
        commands: [formatVariableCommand(github.repository, variable, environment)],
        apply: async () => {
            await createVariable(github, variable, environment);
            return [];
        },
    }));
}
/** GitHub returns at most thirty per page. */
const pageSize = 30;
async function listVariables({ request, repository }, environment) {
    const found = new Map();
    for (let page = 1;; page += 1) {
        const { data } = environment === undefined
            ? await request('GET /repos/{owner}/{repo}/actions/variables', { ...repository, per_page: pageSize, page })
            : await request('GET /repos/{owner}/{repo}/environments/{environment_name}/variables', {
                ...repository,
                environment_name: environment,
                per_page: pageSize,
                page,
            });
        for (const { name, value } of data.variables)
            found.set(name, value);
        if (data.variables.length < pageSize || found.size >= data.total_count)
            return found;
    }
}
async function createVariable({ request, repository }, { name, value }, environment) {
    const created = environment === undefined
        ? request('POST /repos/{owner}/{repo}/actions/variables', { ...repository, name, value })
        : request('POST /repos/{owner}/{repo}/environments/{environment_name}/variables', {
            ...repository,
            environment_name: environment,
            name,
            value,
        });
    await created.catch((error) => {
        // Another run, or a request whose answer was lost, has created it since.
        if ((0,api_error/* readErrorStatus */.lv)(error) !== 409)
            throw error;
    });
}

;// CONCATENATED MODULE: ./src/github/setup/environments.js




const customPolicy = { protected_branches: false, custom_branch_policies: true };
/**
 * What an environment lacks: it admits one branch, and may have reviewers. A limit or reviewers that somebody set are kept.
 * @throws ActionError as a request of `GitHub`
 */
async function inspectEnvironment(github, wanted, branch) {
    const current = await readCurrentEnvironment(github, wanted.name);
    const variables = await inspectVariables(github, wanted.variables, { environment: wanted.name }, current !== undefined);
    const limit = current?.branches ?? { kind: 'any' };
    const missesReviewers = wanted.reviewers.length > 0 && (current?.reviewers ?? []).length === 0;
    const missesLimit = limit.kind === 'any';
    const missesBranch = missesLimit || (limit.kind === 'listed' && limit.names.length === 0);
    const settings = current === undefined || missesLimit || missesReviewers;
    return {
        kind: 'environment',
        name: wanted.name,
        presence: current === undefined ? 'missing' : 'present',
        changes: [
            ...(settings ? [buildSettingsChange(github, wanted, branch, { current, missesLimit, missesReviewers })] : []),
            ...(!missesLimit && missesBranch ? [buildBranchChange(github, wanted.name, branch)] : []),
            ...variables.changes,
        ],
        kept: [...describeKept(wanted, branch, current), ...variables.kept],
        warnings: [
            ...(limit.kind === 'listed' && limit.names.length > 0 && !limit.names.includes(branch)
                ? [
                    `The environment ${wanted.name} admits ${limit.names.join(', ')} and not ${branch}, whose jobs cannot use it.`,
                ]
                : []),
            ...variables.warnings,
        ],
    };
}
/** The changes that create an environment, without a look at GitHub. */
function buildEnvironmentChanges(github, wanted, branch) {
    const state = { current: undefined, missesLimit: true, missesReviewers: wanted.reviewers.length > 0 };
    return [
        buildSettingsChange(github, wanted, branch, state),
        ...buildVariableChanges(github, wanted.variables, { environment: wanted.name }),
    ];
}
function describeKept({ reviewers: wanted }, branch, current) {
    if (current === undefined)
        return [];
    const { branches, reviewers, waitTimer } = current;
    const others = branches.kind === 'listed' ? branches.names.filter((name) => name !== branch) : [];
    const names = reviewers.map(({ name }) => name).join(', ');
    const isWanted = wanted.length === reviewers.length && wanted.every(({ id }) => reviewers.some((one) => one.id === id));
    return [
        ...(branches.kind === 'protected' ? ['it admits protected branches'] : []),
        ...(others.length > 0 ? [`it admits ${others.join(', ')}`] : []),
        ...(reviewers.length > 0 && !isWanted ? [`its reviewers: ${names}`] : []),
        ...(waitTimer > 0 ? [`it waits ${String(waitTimer)} minutes`] : []),
    ];
}
/** One request sets all of it, so what is there is sent again. */
function buildSettingsChange(github, { name, reviewers }, branch, { current, missesLimit, missesReviewers }) {
    const path = `repos/${github.repository.owner}/${github.repository.repo}/environments/${encodeURIComponent(name)}`;
    const wantedReviewers = missesReviewers ? reviewers : (current?.reviewers ?? []);
    const body = {
        ...(current !== undefined && current.waitTimer > 0 ? { wait_timer: current.waitTimer } : {}),
        ...(wantedReviewers.length > 0
            ? {
                reviewers: wantedReviewers.map(({ type, id }) => ({ type, id })),
                prevent_self_review: missesReviewers
                    ? canPreventSelfReview(reviewers)
                    : (current?.preventSelfReview ?? false),
            }
            : {}),
        deployment_branch_policy: missesLimit
            ? customPolicy
            : {
                protected_branches: current?.branches.kind === 'protected',
                custom_branch_policies: current?.branches.kind === 'listed',
            },
    };
    const texts = [
        ...(current === undefined ? ['create it'] : []),
        ...(missesLimit ? [`admit the branch ${branch} alone`] : []),
        ...(missesReviewers ? [describeReviewers(reviewers)] : []),
    ];
    const addsBranch = missesLimit ? [buildBranchChange(github, name, branch)] : [];
    return {
        text: texts.join(', '),
        commands: [formatApiCommand('PUT', path, body), ...addsBranch.flatMap(({ commands }) => commands)],
        apply: async () => {
            const notices = await putEnvironment(github, name, body);
            const limited = !notices.some(({ lost }) => lost === 'branches');
            if (limited)
                for (const change of addsBranch)
                    await change.apply();
            return notices.map(({ text }) => text);
        },
    };
}
/** With one reviewer who starts the jobs, nobody could approve them. */
function canPreventSelfReview(reviewers) {
    return reviewers.length > 1 || reviewers.some(({ type }) => type === 'Team');
}
function describeReviewers(reviewers) {
    const names = reviewers.map(({ name }) => name).join(' or ');
    const own = canPreventSelfReview(reviewers) ? ', for runs that somebody else started' : '';
    return `require the approval of ${names}${own}, if GitHub's plan has required reviewers`;
}
/**
 * GitHub answers 422 where the plan lacks a rule. The environment is created without that rule then, because without the environment
 * the first job would create it just so.
 */
async function putEnvironment({ request, repository }, name, body) {
    const attempts = [
        { sent: body, notices: [] },
        ...(body.reviewers === undefined
            ? []
            : [
                {
                    sent: { deployment_branch_policy: body.deployment_branch_policy },
                    notices: [{ lost: 'reviewers', text: describeMissingReviewers(repository, name) }],
                },
            ]),
        { sent: { deployment_branch_policy: null }, notices: [{ lost: 'branches', text: describeMissingLimit(name) }] },
    ];
    const notices = [];
    for (const [index, attempt] of attempts.entries()) {
        notices.push(...attempt.notices);
        try {
            await request('PUT /repos/{owner}/{repo}/environments/{environment_name}', {
                ...repository,
                environment_name: name,
                ...attempt.sent,
            });
            return notices;
        }
        catch (error) {
            if (!environments_isPlanLimit(error) || index === attempts.length - 1)
                throw error;
        }
    }
    return notices;
}
function describeMissingLimit(name) {
    return `GitHub's plan does not limit the environments of this private repository: whoever may push a branch can run a job with environment: ${name} and assume its role. Change the plan, or make the repository public, before ${name} holds anything of value; then run bootstrap again.`;
}
function describeMissingReviewers({ owner, repo }, name) {
    const command = formatVariableCommand({ owner, repo }, { name: 'PRODUCTION_APPROVALS', value: '1' });
    return `GitHub's plan has no required reviewers for this repository (only public repositories and GitHub Enterprise have them), so nobody has to approve the jobs of ${name}. require-approvals: 1 on the steps of its workflow counts the approvals of the merged pull request instead; production.yml, rollback.yml and destroy.yml have it with: ${command}`;
}
function environments_isPlanLimit(error) {
    return (0,api_error/* readErrorStatus */.lv)(error) === 422 && /billing plan|protected branch gate/i.test((0,api_error/* readErrorMessage */.IP)(error) ?? '');
}
function buildBranchChange({ request, repository }, name, branch) {
    const path = `repos/${repository.owner}/${repository.repo}/environments/${encodeURIComponent(name)}/deployment-branch-policies`;
    return {
        text: `admit the branch ${branch}`,
        commands: [formatApiCommand('POST', path, { name: branch })],
        apply: async () => {
            await request('POST /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', {
                ...repository,
                environment_name: name,
                name: branch,
            }).catch((error) => {
                // It exists already.
                if ((0,api_error/* readErrorStatus */.lv)(error) !== 303)
                    throw error;
            });
            return [];
        },
    };
}
async function readCurrentEnvironment(github, name) {
    const { request, repository } = github;
    const place = { ...repository, environment_name: name };
    const found = await request('GET /repos/{owner}/{repo}/environments/{environment_name}', place).catch((error) => {
        if ((0,api_error/* readErrorStatus */.lv)(error) === 404)
            return undefined;
        throw error;
    });
    if (found === undefined)
        return undefined;
    const { protection_rules: rules = [], deployment_branch_policy: policy } = found.data;
    const findRule = (type) => (0,records/* toRecord */.Lv)(rules.find((rule) => rule.type === type));
    const { wait_timer: waitTimer } = findRule('wait_timer');
    const { reviewers, prevent_self_review: preventSelfReview } = findRule('required_reviewers');
    return {
        waitTimer: typeof waitTimer === 'number' ? waitTimer : 0,
        reviewers: parseReviewers(reviewers),
        preventSelfReview: preventSelfReview === true,
        branches: policy === null || policy === undefined
            ? { kind: 'any' }
            : policy.protected_branches
                ? { kind: 'protected' }
                : { kind: 'listed', names: await listBranchPolicies(github, name) },
    };
}
function parseReviewers(reviewers) {
    if (!Array.isArray(reviewers))
        return [];
    return reviewers.flatMap((one) => {
        if (!(0,records/* isRecord */.u4)(one) || !(0,records/* isRecord */.u4)(one.reviewer) || typeof one.reviewer.id !== 'number')
            return [];
        const { id, login, slug } = one.reviewer;
        return [{ type: one.type === 'Team' ? 'Team' : 'User', id, name: (0,records/* toText */.fE)(login ?? slug ?? id) }];
    });
}
async function listBranchPolicies({ paginate, repository }, name) {
    const policies = await paginate('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', { ...repository, environment_name: name, per_page: 100 });
    return policies.flatMap(({ name: pattern }) => pattern ?? []);
}

;// CONCATENATED MODULE: ./src/github/setup/setup.js







/**
 * Reads what the repository lacks. What the token may not read is listed whole, so that its commands are shown.
 * @throws ActionError `github-unreachable`, `github-failed`
 */
async function inspectSetup(github, setup) {
    const { environments, variables, branch } = setup;
    const parts = [];
    for (const environment of environments) {
        parts.push(await inspectOrList({ kind: 'environment', name: environment.name }, () => inspectEnvironment(github, environment, branch), () => buildEnvironmentChanges(github, environment, branch)));
    }
    const common = { kind: 'variables', name: 'variables of the repository' };
    parts.push(await inspectOrList(common, async () => ({
        ...common,
        presence: 'present',
        ...(await inspectVariables(github, variables, { environment: undefined })),
    }), () => buildVariableChanges(github, variables, { environment: undefined })), await inspectOrList({ kind: 'branch', name: branch }, () => inspectBranchRules(github, branch), () => [buildRulesetChange(github, branch)]), ...(await inspectTokens(github)));
    return parts;
}
async function inspectOrList(part, inspect, list) {
    try {
        return await inspect();
    }
    catch (error) {
        if (!isForbidden(error))
            throw error;
        const warning = `The token may not read ${part.name}: ${describeDenial(error)}`;
        return { ...part, presence: 'unknown', changes: list(), kept: [], warnings: [warning] };
    }
}
/** Roles trust tokens with IDs. Other roles may trust the present form, so it is for people to change. */
async function inspectTokens({ request, repository }) {
    const { owner, repo } = repository;
    const part = { kind: 'tokens', name: 'OIDC tokens', presence: 'present', changes: [], kept: [] };
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', { ...repository });
        const { use_default: isDefault, use_immutable_subject: hasIds, sub_claim_prefix: prefix, } = data;
        if (isDefault === false) {
            return [
                {
                    ...part,
                    warnings: [
                        `The tokens of ${owner}/${repo} have a sub of their own template, which the roles do not trust. With the usual one they do: ${formatSubjectCommand(repository)}`,
                    ],
                },
            ];
        }
        const isKnown = typeof prefix === 'string' || typeof hasIds === 'boolean';
        if (!isKnown || hasIds === true || (typeof prefix === 'string' && prefix.includes('@')))
            return [];
        return [
            {
                ...part,
                warnings: [
                    `The tokens of ${owner}/${repo} contain no IDs, and the roles trust only those that do. Roles elsewhere may trust the present form, so it is not changed here: ${formatSubjectCommand(repository)}`,
                ],
            },
        ];
    }
    catch (error) {
        // Not known to every server, and not to every token.
        if ([400, 403, 404].includes((0,api_error/* readErrorStatus */.lv)(error) ?? 0))
            return [];
        throw error;
    }
}
function formatSubjectCommand({ owner, repo }) {
    return formatApiCommand('PUT', `repos/${owner}/${repo}/actions/oidc/customization/sub`, {
        use_default: true,
        use_immutable_subject: true,
    });
}
/**
 * Makes the changes. One that the token is not allowed to make is reported with its command, and the others are made.
 * @throws ActionError `github-unreachable`, `github-failed`
 */
async function applySetup(parts, signal) {
    const notices = [];
    const refused = [];
    for (const part of parts) {
        for (const change of part.changes) {
            signal.throwIfAborted();
            try {
                notices.push(...(await change.apply()));
            }
            catch (error) {
                if (!isForbidden(error))
                    throw error;
                refused.push({ part: part.name, change, why: describeDenial(error) });
            }
        }
    }
    return { notices, refused };
}
/** The commands for what a repository should have, for people without a token here. */
function listSetupCommands(repository, setup) {
    const refuseRequest = () => {
        throw new TypeError('nothing is sent without a token');
    };
    const github = {
        repository,
        request: refuseRequest,
        paginate: refuseRequest,
        graphql: refuseRequest,
    };
    const changes = [
        ...setup.environments.flatMap((environment) => buildEnvironmentChanges(github, environment, setup.branch)),
        ...buildVariableChanges(github, setup.variables, { environment: undefined }),
        buildRulesetChange(github, setup.branch),
    ];
    return changes.flatMap(({ commands }) => commands);
}
/** GitHub answers 404 where a token may see the repository but not administer it. */
function isForbidden(error) {
    return (error instanceof action_error/* ActionError */.lZ && error.code === 'github-forbidden') || (0,api_error/* readErrorStatus */.lv)(error) === 404;
}
/** Which permission is missing, as GitHub names it. */
function describeDenial(error) {
    if (!(error instanceof action_error/* ActionError */.lZ))
        return String(error);
    const needed = /`([\w-]+: (?:read|write))`/.exec(error.hint)?.[1];
    return needed === undefined ? error.message : `${error.message} (needs ${needed})`;
}
/** The person whose token this is; undefined for the token of a job. */
async function readTokenOwner({ request }) {
    try {
        const { data } = await request('GET /user');
        return (0,records/* isRecord */.u4)(data) ? { type: 'User', id: Number(data.id), name: data.login } : undefined;
    }
    catch (error) {
        if (isForbidden(error))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/actions/provision/contract.js + 2 modules
var contract = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/runner/contract/read.js
var contract_read = __webpack_require__(42760);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/terraform/environment/folders.js
var folders = __webpack_require__(67252);
// EXTERNAL MODULE: ./src/terraform/environment/shared-settings.js
var shared_settings = __webpack_require__(59716);
// EXTERNAL MODULE: ./src/commands/bootstrap/contract.js
var bootstrap_contract = __webpack_require__(64158);
;// CONCATENATED MODULE: ./src/commands/bootstrap/environments.js







/**
 * The environments below `directory`, or those of them that the input names; production last.
 * @throws ActionError `environment-not-found`, `environment-file-invalid`
 */
function findEnvironments({ directory, environments: asked, 'preview-environment': previews, }, workspace) {
    const shown = directory.relative === '' ? '.' : directory.relative;
    const names = (0,folders/* listEnvironments */.DO)(directory.absolute, workspace);
    // The default need not exist: then there are no previews.
    const named = previews === bootstrap_contract.contract.inputs['preview-environment'].default ? asked : [...asked, previews];
    const unknown = named.find((name) => !names.includes(name));
    if (unknown !== undefined || names.length === 0) {
        const what = unknown === undefined ? `there are no environments in ${shown}` : `there is no environment ${unknown} in ${shown}`;
        const near = unknown === undefined ? undefined : (0,suggest_name/* suggestName */.S)(unknown, names);
        throw new action_error/* ActionError */.lZ('environment-not-found', what, {
            hint: names.length === 0
                ? `An environment is a folder with Terraform roots; \`${(0,package_command/* formatPackageCommand */.R)('init')}\` creates three.`
                : [near, `Found: ${names.join(', ')}`].filter(Boolean).join(' '),
        });
    }
    return names
        .toSorted((one, other) => Number(isProduction(one)) - Number(isProduction(other)))
        .filter((name) => asked.length === 0 || asked.includes(name))
        .map((name) => ({
        name,
        settings: (0,shared_settings/* readSharedSettings */.j)(external_node_path_.join(directory.absolute, name), external_node_path_.posix.join(directory.relative, name)),
    }));
}
/**
 * An environment whose settings name no account belongs to the one that is there.
 * @throws ActionError `account-not-allowed` if none is left, or the input names one of another account
 */
function selectByAccount(found, account, { environments: asked }) {
    const isOwn = ({ settings: { allowedAccountIds: ids } }) => ids.length === 0 || ids.includes(account);
    const own = found.filter(isOwn);
    const others = found.filter((one) => !isOwn(one));
    if (others.length === 0 || (own.length > 0 && asked.length === 0))
        return { own, others };
    throw new action_error/* ActionError */.lZ('account-not-allowed', `the credentials belong to account ${account}, but ${others.map(describeAccounts).join(', and ')}`, {
        details: others.map(({ name }) => `allowed_account_ids in settings.yaml of ${name}`),
        hint: 'Nothing was changed. Use credentials of that account, or correct allowed_account_ids.',
    });
}
/** `production belongs to account 210987654321` */
function describeAccounts({ name, settings: { allowedAccountIds: ids } }) {
    return `${name} belongs to account ${ids.join(' or ')}`;
}
/** Whether authors of pull requests should not read the states of an environment, also where its settings do not protect it. */
function isProduction(name) {
    return /(^|[-_.])prod(uction)?($|[-_.])/i.test(name);
}

;// CONCATENATED MODULE: ./src/commands/bootstrap/environment-inputs.js




/**
 * The inputs with which `provision` would prepare an environment. The environment's own files decide about its roles: a plan
 * role for each, closed to pull requests for production, and a preview role where previews run.
 * @throws ActionError `invalid-input`
 */
async function buildEnvironmentInputs(environment, inputs, { workspace, secrets }) {
    const { name, settings } = environment;
    const texts = {
        command: 'bootstrap',
        environment: name,
        directory: inputs.directory.relative === '' ? '.' : inputs.directory.relative,
        'plan-role': 'true',
        ...(isProduction(name) ? { 'plan-role-for': 'default-branch' } : {}),
        ...listPreviewTexts(environment, inputs),
    };
    const read = await (0,contract_read/* readInputs */.Ko)(contract.contract, {
        source: { get: (input) => texts[input], names: Object.keys(texts), display: (input) => `${name}: ${input}` },
        workspace,
        addSecret: secrets.add,
        documentation: (0,package_command/* formatPackageCommand */.R)('bootstrap --help'),
    });
    return {
        ...read,
        ...selectSharedInputs(inputs),
        'plan-role-for': inputs['plan-role-for'] ?? read['plan-role-for'],
        'aws-region': inputs['aws-region'] ?? settings.region,
    };
}
/** What the command takes as `provision` does. */
function selectSharedInputs(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => name !== 'directory' && Object.hasOwn(contract.contract.inputs, name)));
}
function listPreviewTexts({ name, settings }, { 'preview-environment': previews }) {
    if (name !== previews || settings.name === undefined || !settings.hasCluster)
        return {};
    const [repository] = settings.previewRepositories;
    return {
        'preview-role': 'true',
        'preview-cluster': settings.name,
        ...(repository === undefined ? {} : { 'preview-repository': repository }),
    };
}

// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/commands/bootstrap/github-report.js


const kinds = { environment: 'environment', variables: 'variables', branch: 'branch', tokens: 'tokens' };
/** Lists what the repository has, what it gets and what stays, before the first change. */
function formatGitHubPlan({ repository: { owner, repo }, parts }) {
    if (parts === undefined)
        return [];
    return [
        `GitHub · ${owner}/${repo}`,
        ...parts.flatMap((part) => [
            `${kinds[part.kind].padEnd(13)}  ${part.name}  ${describePlannedAction(part)}`,
            ...part.changes.map(({ text }) => `                 ${text}`),
            ...part.kept.map((text) => `                 left unchanged: ${text}`),
        ]),
    ];
}
function describePlannedAction({ presence, changes }) {
    if (changes.length === 0)
        return presence === 'missing' ? 'missing' : 'up to date';
    return presence === 'missing' ? 'to create:' : 'to change:';
}
/** What a person does where no token was there. */
function formatGitHubCommands({ repository, setup, parts }) {
    if (parts !== undefined)
        return [];
    return [
        'Next: set GitHub up. Run this command again with a token, GITHUB_TOKEN="$(gh auth token)" in front of it, or:',
        ...listSetupCommands(repository, setup).map((command) => `  ${command}`),
        ...(setup.environments.some(({ name }) => /prod/i.test(name))
            ? ['  and require reviewers for production, where the plan of GitHub has them (Settings, Environments)']
            : []),
    ];
}
/** What was done in the repository, and what the token may not do, with the commands for it. */
function formatGitHubResult({ notices, refused }) {
    return {
        warnings: [
            ...notices,
            ...refused.map(({ part, change, why }) => `${part}: the token may not ${change.text}. ${why}`),
        ],
        lines: refused.length === 0
            ? []
            : [
                'Next: with a token that may administer the repository, run this again, or:',
                ...refused.flatMap(({ change }) => change.commands.map((command) => `  ${command}`)),
            ],
    };
}
function buildGitHubSummary({ repository: { owner, repo }, parts }, { notices, refused }) {
    if (parts === undefined)
        return [];
    const wasRefused = (part) => refused.some((one) => part.changes.includes(one.change));
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(`GitHub repository ${owner}/${repo}`) },
        {
            kind: 'table',
            header: ['part', 'name', 'result', 'changes', 'left unchanged'],
            rows: parts.map((part) => [
                kinds[part.kind],
                (0,markdown_text/* formatCode */.P_)(part.name),
                wasRefused(part) ? 'not allowed' : classify(part),
                part.changes.map(({ text }) => (0,markdown_text/* escapeInline */.VV)(text)).join('<br>'),
                part.kept.map(markdown_text/* escapeInline */.VV).join('<br>'),
            ]),
        },
        ...notices.map((text) => ({ kind: 'paragraph', text: `**Note**: ${(0,markdown_text/* escapeInline */.VV)(text)}` })),
    ];
}
function classify({ presence, changes }) {
    if (changes.length === 0)
        return presence === 'missing' ? 'missing' : 'unchanged';
    return presence === 'missing' ? 'created' : 'changed';
}
/** The output `github`. */
function buildGitHubOutput({ repository: { owner, repo }, parts = [] }, { notices, refused }) {
    return {
        repository: `${owner}/${repo}`,
        parts: parts.map(({ kind, name, changes, kept }) => ({
            kind,
            name,
            done: changes.filter((change) => !refused.some((one) => one.change === change)).map(({ text }) => text),
            left: kept,
        })),
        refused: refused.map(({ part, change, why }) => ({ part, change: change.text, why })),
        notices,
    };
}

// EXTERNAL MODULE: ./src/github/client.js
var client = __webpack_require__(13739);
;// CONCATENATED MODULE: ./src/github/setup/reviewers.js


/**
 * Users and teams by name, as environments take them.
 * @param names `alice` or `acme/platform`
 * @throws ActionError `invalid-input` with all that GitHub does not know
 */
async function resolveReviewers(github, names) {
    const found = await Promise.all(names.map(async (name) => [name, await findReviewer(github, name)]));
    const unknown = found.flatMap(([name, reviewer]) => (reviewer === undefined ? [name] : []));
    if (unknown.length > 0)
        throw createUnknownError(unknown);
    return found.flatMap(([, reviewer]) => reviewer ?? []);
}
async function findReviewer({ request }, name) {
    const [org = '', slug] = name.split('/');
    try {
        if (slug === undefined) {
            const { data } = await request('GET /users/{username}', { username: name });
            return { type: 'User', id: Number(data.id), name };
        }
        const { data } = await request('GET /orgs/{org}/teams/{team_slug}', { org, team_slug: slug });
        return { type: 'Team', id: data.id, name };
    }
    catch (error) {
        if ((0,api_error/* readErrorStatus */.lv)(error) !== 404)
            throw error;
        return undefined;
    }
}
function createUnknownError(names) {
    const listed = names.map((name) => `${name.includes('/') ? 'team' : 'user'} ${name}`).join(', no ');
    const hasTeam = names.some((name) => name.includes('/'));
    return new action_error/* ActionError */.lZ('invalid-input', `reviewers: GitHub knows no ${listed}, or the token may not see it`, {
        hint: `Nothing was changed. Correct --reviewers${hasTeam ? '; to read teams, a token needs the scope read:org: gh auth refresh --scopes read:org' : ''}.`,
    });
}

;// CONCATENATED MODULE: ./src/commands/bootstrap/github-setup.js




/**
 * Reads what the repository lacks; changes nothing. Undefined if the jobs run elsewhere, or `github-setup` is false.
 * @throws ActionError `invalid-input` for unknown reviewers, `github-unreachable`, `github-failed`
 */
async function prepareGitHub(request) {
    const { inputs, event, context, reports } = request;
    const [first] = reports;
    if (first === undefined || first.gitlab !== undefined || !inputs['github-setup'])
        return undefined;
    const repository = { owner: first.repository.owner, repo: first.repository.name };
    const token = inputs['github-token'];
    if (token === undefined)
        return { repository, setup: buildSetup(request, []), parts: undefined };
    const { log, signal, secrets } = context;
    const github = await (0,client/* connectGitHub */.U)({
        ...{ apiUrl: event.apiUrl, repository, token, log, signal },
        redact: secrets.redact,
    });
    const setup = buildSetup(request, await findReviewers(github, inputs));
    return { repository, setup, parts: await inspectSetup(github, setup) };
}
/** Without `reviewers`, the person who runs this: a deployment to production waits for somebody to look at its plan. */
async function findReviewers(github, { reviewers }) {
    if (reviewers.length > 0)
        return resolveReviewers(github, reviewers);
    const owner = await readTokenOwner(github);
    return owner === undefined ? [] : [owner];
}
function buildSetup(request, reviewers) {
    const { inputs, found, reports } = request;
    const region = findCommonRegion(request);
    return {
        branch: inputs['default-branch'],
        environments: found.map((environment) => ({
            name: environment.name,
            reviewers: isProduction(environment.name) ? reviewers : [],
            variables: [
                ...listClusterVariables('EKS_CLUSTER', environment),
                ...listOtherRegion(environment, region, reports),
            ],
        })),
        variables: [
            ...(region === undefined ? [] : [{ name: 'AWS_REGION', value: region }]),
            ...found.flatMap((environment) => listAccountVariables(environment, reports)),
            ...listClusterVariables('PREVIEW_CLUSTER', find(found, inputs['preview-environment'])),
            ...listClusterVariables('EKS_CLUSTER', find(found, 'staging')),
            ...(found.some(({ name }) => isProduction(name))
                ? [{ name: 'PRODUCTION_RUNS_ON', value: 'ubuntu-latest', isChoice: true }]
                : []),
        ],
    };
}
function find(found, wanted) {
    return found.find(({ name }) => name === wanted);
}
/** Of most environments: the region of the repository, for jobs without an environment. */
function findCommonRegion({ found, reports }) {
    const regions = found.flatMap((environment) => findRegion(environment, reports) ?? []);
    const count = (region) => regions.filter((one) => one === region).length;
    return regions.toSorted((one, other) => count(other) - count(one))[0];
}
function findRegion({ name, settings }, reports) {
    return reports.find(({ environment }) => environment === name)?.region ?? settings.region;
}
function listOtherRegion(environment, common, reports) {
    const region = findRegion(environment, reports);
    return region === undefined || region === common ? [] : [{ name: 'AWS_REGION', value: region }];
}
/** `STAGING_ACCOUNT_ID`; of another account, its settings tell, if they name just one. */
function listAccountVariables({ name, settings: { allowedAccountIds: ids } }, reports) {
    const own = reports.find(({ environment }) => environment === name)?.account.account;
    const [only] = ids.length === 1 ? ids : [];
    const value = own ?? only;
    const variable = `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_ACCOUNT_ID`;
    return value === undefined ? [] : [{ name: /^\d/.test(variable) ? `_${variable}` : variable, value }];
}
function listClusterVariables(name, environment) {
    const { name: cluster, hasCluster = false } = environment?.settings ?? {};
    return cluster === undefined || !hasCluster ? [] : [{ name, value: cluster }];
}

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/gitlab-project.js
var gitlab_project = __webpack_require__(15199);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/trusted-jobs.js
var trusted_jobs = __webpack_require__(16094);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
;// CONCATENATED MODULE: ./src/commands/bootstrap/report.js






/** Each part once: environments of one account share the OIDC provider, and may share a bucket. */
function withoutRepeatedParts(reports) {
    const listed = new Set();
    return reports.map((report) => ({
        ...report,
        parts: report.parts.filter(({ arn, changes, kept }) => {
            const key = JSON.stringify([arn, changes.map(({ text }) => text), kept]);
            if (listed.has(key))
                return false;
            listed.add(key);
            return true;
        }),
    }));
}
/** Which environments are left, and for whom: without this line at the end, nobody prepares them. */
function describeOthers(others) {
    if (others.length === 0)
        return [];
    const accounts = new Set(others.map(({ settings: { allowedAccountIds: ids } }) => ids.join()));
    const whose = accounts.size === 1 ? 'that account' : 'each of these accounts';
    return [
        `Next: ${others.map(describeAccounts).join(', ')}; nothing of it was read. Run the same command again with credentials of ${whose}.`,
    ];
}
function formatAccountClosingLine(reports, ms) {
    const parts = reports.flatMap((report) => report.parts);
    const words = ['created', 'changed', 'unchanged'].flatMap((status) => {
        const count = parts.filter((part) => (0,bootstrap_report/* classifyPart */.GH)(part) === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
    });
    return `${reports.map(({ environment }) => environment).join(', ')}: ${words.join(', ')} · ${(0,log/* formatElapsed */.C7)(ms)}`;
}
/**
 * What a person does next, after the account is prepared.
 * @param isChanged whether this run prepared anything: after a repeated one, the repository is long in use
 */
function formatFirstSteps(reports, { isChanged }) {
    const planned = reports.filter(({ roles }) => roles.some(trusted_jobs/* isForReviews */.f));
    const names = planned.map(({ environment }) => environment).join(' and ');
    const gitlab = reports.map((report) => report.gitlab).find((trust) => trust !== undefined);
    const request = gitlab === undefined ? 'pull request' : 'merge request';
    return [
        ...(gitlab === undefined || (0,gitlab_project/* hasDefaultClaims */.Dr)(gitlab)
            ? []
            : [
                'Next: let the tokens of the project have the subjects that the roles trust:',
                `  ${(0,gitlab_project/* formatClaimsCommand */.Mr)(gitlab)}`,
            ]),
        ...(isChanged
            ? [
                `Next: commit the repository, push a branch and open a ${request}${names === '' ? '' : `; it plans ${names}`}:`,
                gitlab === undefined ? '  gh pr create' : '  glab mr create',
            ]
            : []),
    ];
}
function buildAccountSummary(reports, others) {
    const parts = reports.flatMap((report) => report.parts.map((part) => ({ environment: report.environment, part })));
    const made = parts.filter(({ part }) => part.changes.length > 0).length;
    const [first] = reports;
    return [
        {
            kind: 'heading',
            level: 2,
            text: made === 0 ? 'The account is up to date' : `${made} of ${parts.length} parts created or changed`,
        },
        ...(first === undefined
            ? []
            : [
                {
                    kind: 'paragraph',
                    text: `Account ${(0,markdown_text/* formatCode */.P_)(first.account.account)}, as ${(0,markdown_text/* formatCode */.P_)(first.account.arn)}`,
                },
            ]),
        {
            kind: 'table',
            header: ['environment', 'part', 'name', 'result', 'changes', 'left unchanged'],
            rows: parts.map(({ environment, part }) => [
                (0,markdown_text/* escapeInline */.VV)(environment),
                bootstrap_report/* partKinds */.T[part.kind],
                (0,markdown_text/* formatCode */.P_)(part.name),
                (0,bootstrap_report/* classifyPart */.GH)(part),
                part.changes.map(({ text }) => (0,markdown_text/* escapeInline */.VV)(text)).join('<br>'),
                part.kept.map(markdown_text/* escapeInline */.VV).join('<br>'),
            ]),
        },
        ...others.map((other) => ({ kind: 'paragraph', text: `${(0,markdown_text/* escapeInline */.VV)(describeAccounts(other))}.` })),
    ];
}

;// CONCATENATED MODULE: ./src/commands/bootstrap/run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});














/**
 * Prepares every environment whose account is that of the credentials. Everything is read and listed before the first write;
 * what is up to date is not written again.
 * @throws ActionError `environment-not-found`, `account-not-allowed`, `event-refused`, and those of `prepareBootstrap`; what was done
 *   until then is in the output `environments`
 */
async function run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, summary } = context;
        const startedAt = performance.now();
        const event = await (0,trusted_event/* readTrustedEvent */.y)(context, inputs);
        (0,start/* assertStartedByHand */.s)(event, context.environment);
        const found = findEnvironments(inputs, context.workspace);
        const toRun = async (environment) => ({
            inputs: await buildEnvironmentInputs(environment, inputs, context),
            event,
            context,
        });
        const account = await readAccount(found, toRun);
        const { own, others } = selectByAccount(found, account.account, inputs);
        const actions = await Promise.all(own.map(toRun));
        const opened = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const prepared = await prepareAll(actions, opened);
        const reports = withoutRepeatedParts(prepared.map(({ report }) => report));
        const github = await prepareGitHub({ inputs, event, context, found, reports: prepared.map(({ report }) => report) });
        for (const line of reports.flatMap(bootstrap_report/* formatPlannedLines */.lh))
            log.line(line);
        for (const line of github === undefined ? [] : formatGitHubPlan(github))
            log.line(line);
        const warnings = [...prepared, ...(github?.parts ?? [])].flatMap((part) => part.warnings);
        for (const warning of new Set(warnings))
            log.warning(warning);
        await applyAll(actions, prepared, context);
        const setUp = await applyGitHub(github, context);
        log.line(formatAccountClosingLine(reports, performance.now() - startedAt));
        const parts = [...reports.flatMap((report) => report.parts), ...(github?.parts ?? [])];
        const isChanged = parts.some(({ changes }) => changes.length > 0);
        for (const line of [...describeOthers(others), ...formatFirstSteps(reports, { isChanged })])
            log.line(line);
        summary.add(...buildAccountSummary(reports, others), ...setUp.blocks);
        return {
            changed: isChanged,
            environments: reports.map(bootstrap_report/* buildBootstrapOutput */.mh),
            ...(setUp.output === undefined ? {} : { github: setUp.output }),
        };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Sets the repository up, after the account, whose roles its variables name. */
async function applyGitHub(github, { log, signal }) {
    if (github === undefined)
        return { blocks: [], output: undefined };
    const result = await applySetup(github.parts ?? [], signal);
    const { lines, warnings } = formatGitHubResult(result);
    for (const warning of warnings)
        log.warning(warning);
    for (const line of [...lines, ...formatGitHubCommands(github)])
        log.line(line);
    return { blocks: buildGitHubSummary(github, result), output: buildGitHubOutput(github, result) };
}
/** Whose credentials these are. The region is that of any environment: identities are the same everywhere. */
async function readAccount(found, toRun) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const described = found.find(({ settings }) => settings.region !== undefined) ?? found[0];
        if (described === undefined)
            throw new TypeError('no environment');
        const action = await toRun(described);
        const { inputs, context } = action;
        const { AWS_REGION: region, AWS_DEFAULT_REGION: defaultRegion } = context.environment;
        const known = [inputs['aws-region'], region, defaultRegion].find(Boolean) ?? (await readStateRegion(action));
        const aws = __addDisposableResource(env_2, await (0,session.openAws)({ ...inputs, 'aws-region': known }, context), true);
        return await aws.identity();
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function readStateRegion(action) {
    const env_3 = { stack: [], error: void 0, hasError: false };
    try {
        const selection = __addDisposableResource(env_3, await (0,provision_selection/* selectRoots */.G)(action), true);
        return (0,preparation/* findStateRegion */.V)(selection.environment);
    }
    catch (e_3) {
        env_3.error = e_3;
        env_3.hasError = true;
    }
    finally {
        const result_3 = __disposeResources(env_3);
        if (result_3)
            await result_3;
    }
}
/** Reads everything before the first write, and reports the obstacles of all environments together. */
async function prepareAll(actions, opened) {
    const prepared = [];
    const failures = [];
    for (const action of actions) {
        try {
            prepared.push(opened.use(await (0,preparation/* prepareBootstrap */.s)(action)));
        }
        catch (thrown) {
            failures.push((0,action_error/* toActionError */.ie)(thrown));
        }
    }
    const [first, ...others] = failures;
    if (first === undefined)
        return prepared;
    throw (0,action_error/* extendError */.vR)(first, { details: others.flatMap(({ message, details }) => [`and ${message}`, ...details]) });
}
/** Environments may share parts, such as the OIDC provider or a bucket: what an earlier one has done is read again. */
async function applyAll(actions, prepared, context) {
    const done = [];
    const changed = new Set();
    for (const [index, { report }] of prepared.entries()) {
        const action = actions[index];
        try {
            const env_4 = { stack: [], error: void 0, hasError: false };
            try {
                const shares = report.parts.some(({ arn }) => changed.has(arn));
                const fresh = __addDisposableResource(env_4, shares && action !== undefined ? await (0,preparation/* prepareBootstrap */.s)(action) : undefined, true);
                await (0,changes/* applyBootstrapChanges */.c)(fresh?.report ?? report, context);
            }
            catch (e_4) {
                env_4.error = e_4;
                env_4.hasError = true;
            }
            finally {
                const result_4 = __disposeResources(env_4);
                if (result_4)
                    await result_4;
            }
        }
        catch (thrown) {
            const error = (0,action_error/* toActionError */.ie)(thrown);
            const { bootstrap, ...outputs } = error.outputs;
            throw (0,action_error/* extendError */.vR)(error, {
                outputs: { ...outputs, environments: [...done, ...(bootstrap === undefined ? [] : [bootstrap])] },
            });
        }
        for (const { arn, changes } of report.parts)
            if (changes.length > 0)
                changed.add(arn);
        done.push((0,bootstrap_report/* buildBootstrapOutput */.mh)(report));
    }
}


/***/ }),

/***/ 71909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ readFieldCodes),
/* harmony export */   IP: () => (/* binding */ readErrorMessage),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   lv: () => (/* binding */ readErrorStatus),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
function readErrorStatus(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorStatus(error.cause);
    return readResponse(error)?.status;
}
/** GitHub's own error message; undefined if there is none. */
function readErrorMessage(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorMessage(error.cause);
    const data = readResponse(error)?.data;
    return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each invalid field (422), for example `already_exists`. */
function readFieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readFieldCodes(error.cause);
    const data = readResponse(error)?.data;
    if (!hasMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function decideRetry(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = readResponse(error);
    // Without a response the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = readLimitEnd(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that people see. `what` is method and path of the request. */
function toGitHubError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = readResponse(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = readErrorMessage(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return createRateLimitError(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return createForbiddenError(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error });
}
function createRateLimitError(error, what, said) {
    const waitMs = readLimitEnd(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
        hint: `Re-run ${until}.`,
        cause: error,
    });
}
/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error, what, said) {
    const accepted = readResponse(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and has the required permission.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
        cause: error,
    });
}
/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name the permission. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function findPermission(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error) {
    const answer = readResponse(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '');
}
function readLimitEnd(error, now) {
    const headers = readResponse(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function readResponse(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function hasMessage(data) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string';
}
function readFieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return hasMessage(error) ? [error.message] : [];
    });
}
function formatStatus(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82887);

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { repository, log, redact = (text) => text } = options;
    // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
    const { createOctokit, requestAttempts } = await (0,_runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariable */ .z)('GITHUB_EVENT_PATH', () => Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6379), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495)));
    const octokit = createOctokit({
        ...options,
        redact,
        logDebug: log.debug,
        onRetry: (request, { number, waitMs, error }) => {
            const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`;
            log.line(`GitHub: ${request}: ${error.message}; ${next}`);
        },
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        graphql: octokit.graphql,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
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
