export const id = 4158;
export const ids = [4158];
export const modules = {

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
