export const id = 7547;
export const ids = [7547];
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
    rules: provisionRules,
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
        'pull-requests': { level: 'write', why: 'to comment with the plan' },
        issues: { level: 'write', why: 'to open and close the drift issue' },
        actions: { level: 'read', why: 'to find plans that another run stored as an artifact' },
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
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60480);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94819);
/* harmony import */ var _commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69845);









const digestKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
/** Addresses as plans show them; quotes and brackets of instance keys included. */
const resourceAddress = /^(module\.[\w-]+(\[[^\]\s][^\]]*\])?\.)*(?!data\.)[\w-]+\.[\w-]+(\[[^\]\s][^\]]*\])?$/;
const destroyPermissionKind = {
    type: 'boolean or list',
    rule: 'true, false, or addresses of resources such as module.vpc.aws_vpc.this[0], one per line',
    list: true,
    parse: (text) => {
        const entries = text
            .split(/\r?\n/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        const [first = ''] = entries;
        if (entries.length === 1 && first === 'true')
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)('allowed');
        if (entries.length === 1 && first === 'false')
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)('refused');
        const unusable = entries.find((entry) => !resourceAddress.test(entry));
        return unusable === undefined && entries.length > 0 ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)(entries) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .reject */ .ku)(destroyPermissionKind.rule);
    },
};
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const provisionInputs = {
    command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
        default: 'plan',
        description: 'Command to run',
    }),
    environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentKind */ .KG, {
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
    'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(digestKind, {
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
    'allow-destroy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(destroyPermissionKind, {
        default: 'false',
        example: 'module.vpc.aws_vpc.this[0]',
        description: 'Allow apply and destroy to delete or replace resources: `true` for all, or the addresses of those that may go',
    }),
    'allow-local-state': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Let `apply` in a job write states to files in the workspace, where they end with the runner',
    }),
    'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: 'false', description: 'Fail `drift` if it finds differences' }),
    'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(lockIdKind, { description: '`unlock`: ID of the lock to release, from the error that reported it' }),
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
    ..._commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .bootstrapInputs */ .o1,
    ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
};


/***/ }),

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ environmentKind),
/* harmony export */   X5: () => (/* binding */ githubEnvironmentInput),
/* harmony export */   ks: () => (/* binding */ commentInput)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);



/** The name of an environment: of its folder of roots, its layer of values, and by default its GitHub environment. */
const environmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a folder: letters, digits, dashes, dots and underscores, at most 63');
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


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ awsForeignNames),
/* harmony export */   cC: () => (/* binding */ awsPermissions),
/* harmony export */   lt: () => (/* binding */ accountIdKind),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony export roleArnKind */
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
        description: "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that the job already has",
    }),
    'role-duration': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
        default: '1h',
        min: '15m',
        max: '12h',
        description: "Duration of one session of the role before it is renewed; at most the role's maximum session duration",
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
    'role-session-name': { instead: 'Remove it: sessions are named after the run.' },
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};


/***/ }),

/***/ 63348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/changes.js + 1 modules
var changes = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/preparation.js + 23 modules
var preparation = __webpack_require__(99044);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/report.js
var bootstrap_report = __webpack_require__(53122);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/start.js
var start = __webpack_require__(22542);
// EXTERNAL MODULE: ./src/actions/provision/selection.js + 28 modules
var provision_selection = __webpack_require__(67692);
// EXTERNAL MODULE: ./src/actions/shared/trusted-event.js + 1 modules
var trusted_event = __webpack_require__(71047);
// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/provision/contract.js + 2 modules
var contract = __webpack_require__(35149);
// EXTERNAL MODULE: ./src/runner/contract/read.js + 1 modules
var contract_read = __webpack_require__(63997);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/terraform/environment/folders.js
var folders = __webpack_require__(67252);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/runner/contract/yaml-mapping.js
var yaml_mapping = __webpack_require__(47776);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/terraform/environment/shared-settings.js





const sharedSettingsFile = 'settings.yaml';
const noSettings = {
    name: undefined,
    region: undefined,
    allowedAccountIds: [],
    hasCluster: false,
    previewRepositories: [],
};
/**
 * Reads `settings.yaml` of an environment. Terraform reads it too, so other keys are its business.
 * @param folder absolute path of the environment's folder
 * @param shown path of that folder for people
 * @throws ActionError `environment-file-invalid`
 */
function readSharedSettings(folder, shown) {
    const file = external_node_path_.join(folder, sharedSettingsFile);
    if (!(0,external_node_fs_.existsSync)(file))
        return noSettings;
    const location = { file: external_node_path_.posix.join(shown, sharedSettingsFile) };
    const parsed = (0,yaml_mapping.parseMapping)((0,external_node_fs_.readFileSync)(file, 'utf8'));
    if (!parsed.ok) {
        throw new action_error/* ActionError */.lZ('environment-file-invalid', `${location.file} is not a YAML mapping: ${parsed.hint ?? ''}`, {
            location,
        });
    }
    const { name, region, allowed_account_ids: accounts, eks, ecr } = parsed.value;
    const ids = (Array.isArray(accounts) ? accounts : []).map(toAccountId);
    const wrong = ids.find((id) => !/^\d{12}$/.test(id));
    if (wrong !== undefined || (accounts !== undefined && accounts !== null && !Array.isArray(accounts))) {
        throw new action_error/* ActionError */.lZ('environment-file-invalid', `${location.file}: allowed_account_ids must be a list of account IDs of 12 digits, in quotes`, { location });
    }
    return {
        name: (0,records/* toOptionalText */.NX)(name),
        region: (0,records/* toOptionalText */.NX)(region),
        allowedAccountIds: ids,
        hasCluster: (0,records/* isRecord */.u4)(eks),
        previewRepositories: listPreviewRepositories((0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(ecr).repositories)),
    };
}
/** Without quotes, YAML reads a number, which has no leading zeros. */
function toAccountId(value) {
    return typeof value === 'number' ? String(value).padStart(12, '0') : ((0,records/* toOptionalText */.NX)(value) ?? '');
}
const previewSuffix = '-preview';
function listPreviewRepositories(repositories) {
    const names = Object.entries(repositories).flatMap(([name, settings]) => {
        if (name.endsWith(previewSuffix))
            return [name];
        return (0,records/* toRecord */.Lv)(settings).preview === true ? [`${name}${previewSuffix}`] : [];
    });
    return [...new Set(names)];
}

;// CONCATENATED MODULE: ./src/commands/bootstrap/environments.js





/**
 * The environments below `directory`, or those of them that the input names; production last.
 * @throws ActionError `environment-not-found`, `environment-file-invalid`
 */
function findEnvironments({ directory, environments: asked }, workspace) {
    const shown = directory.relative === '' ? '.' : directory.relative;
    const names = (0,folders/* listEnvironments */.DO)(directory.absolute, workspace);
    const unknown = asked.find((name) => !names.includes(name));
    if (unknown !== undefined || names.length === 0) {
        const what = unknown === undefined ? `there are no environments in ${shown}` : `there is no environment ${unknown} in ${shown}`;
        const near = unknown === undefined ? undefined : (0,suggest_name/* suggestName */.S)(unknown, names);
        throw new action_error/* ActionError */.lZ('environment-not-found', what, {
            hint: names.length === 0
                ? 'An environment is a folder with Terraform roots; `npx eks-actions init` creates three.'
                : [near, `Found: ${names.join(', ')}`].filter(Boolean).join(' '),
        });
    }
    return names
        .toSorted((one, other) => Number(isProduction(one)) - Number(isProduction(other)))
        .filter((name) => asked.length === 0 || asked.includes(name))
        .map((name) => ({
        name,
        settings: readSharedSettings(external_node_path_.join(directory.absolute, name), external_node_path_.posix.join(directory.relative, name)),
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
        documentation: 'npx eks-actions bootstrap --help',
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

// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
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
/** Names the environments of other accounts, with the command for each. */
function describeOthers(others) {
    return others.flatMap((other) => [
        `${describeAccounts(other)}; nothing of it was read. With credentials of that account:`,
        `  npx eks-actions bootstrap --environments ${other.name}`,
    ]);
}
function formatAccountClosingLine(reports, ms) {
    const parts = reports.flatMap((report) => report.parts);
    const words = ['created', 'changed', 'unchanged'].flatMap((status) => {
        const count = parts.filter((part) => (0,bootstrap_report/* classifyPart */.GH)(part) === status).length;
        return count === 0 ? [] : [`${count} ${status}`];
    });
    return `${reports.map(({ environment }) => environment).join(', ')}: ${words.join(', ')} · ${(0,log/* formatElapsed */.C7)(ms)}`;
}
/** What a person does next, after the account is prepared. */
function formatFirstSteps(reports) {
    const planned = reports.filter(({ roles }) => roles.some(({ purpose, jobs }) => purpose === 'plan' && jobs.contexts.includes('pull_request')));
    const names = planned.map(({ environment }) => environment).join(' and ');
    return [
        `Next: commit the repository, push a branch and open a pull request${names === '' ? '' : `; it plans ${names}`}:`,
        '  gh pr create',
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
        (0,start/* assertStartedByHand */.s)(event);
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
        for (const line of reports.flatMap(bootstrap_report/* formatPlannedLines */.lh))
            log.line(line);
        for (const line of describeOthers(others))
            log.line(line);
        for (const warning of new Set(prepared.flatMap(({ warnings }) => warnings)))
            log.warning(warning);
        await applyAll(actions, prepared, context);
        log.line(formatAccountClosingLine(reports, performance.now() - startedAt));
        for (const line of formatFirstSteps(reports))
            log.line(line);
        summary.add(...buildAccountSummary(reports, others));
        return {
            changed: reports.some(({ parts }) => parts.some(({ changes }) => changes.length > 0)),
            environments: reports.map(bootstrap_report/* buildBootstrapOutput */.mh),
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
    'failure-reason': 'Stable code of the failure, empty on success; see docs/troubleshooting.md',
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


/***/ }),

/***/ 47776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _yaml_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);



const maxAliases = 100;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
function parseMapping(text) {
    const rule = 'a YAML or JSON mapping';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: true, merge: false, schema: 'core', resolveKnownTags: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents))
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, 'It is a list or a single value.');
    const problem = findProblem(document);
    if (problem !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, problem);
    try {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(document.toJS({ maxAliasCount: maxAliases }));
    }
    catch (error) {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    }
}
/** What is valid YAML but not plain data: keys that are not plain text, keys that are equal as text, infinite numbers. */
function findProblem(document) {
    let problem;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Map: (_index, map) => {
            const keys = map.items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined));
            if (keys.includes(undefined))
                problem ??= 'A key must be plain text.';
            const repeated = keys.find((key, index) => keys.indexOf(key) < index);
            if (repeated !== undefined)
                problem ??= `The key ${repeated} occurs twice.`;
            const forbidden = keys.find((key) => key !== undefined && forbiddenKeys.has(key));
            if (forbidden !== undefined)
                problem ??= `The key ${forbidden} is not allowed.`;
        },
        Scalar: (_index, { value }) => {
            if (typeof value === 'number' && !Number.isFinite(value))
                problem ??= `${String(value)} is not a number.`;
        },
    });
    return problem;
}
function toSentence(message) {
    const text = (0,_yaml_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeYamlError */ .r)(message, 'within');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ })

};
