export const id = 7754;
export const ids = [7754];
export const modules = {

/***/ 69845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NS: () => (/* binding */ resourcePrefixPattern),
/* harmony export */   P9: () => (/* binding */ longestPreviewedRoleName),
/* harmony export */   US: () => (/* binding */ longestRoleName),
/* harmony export */   Z0: () => (/* binding */ repositoryPattern),
/* harmony export */   o1: () => (/* binding */ bootstrapInputs),
/* harmony export */   tS: () => (/* binding */ longestResourcePrefix),
/* harmony export */   zY: () => (/* binding */ buildDefaultRoleName)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);




/** ARN of a managed policy, AWS's or the account's own (IAM User Guide, "IAM identifiers"). */
const policyArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::(aws|\d{12}):policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/, 'the ARN of a managed policy such as arn:aws:iam::aws:policy/PowerUserAccess', (text) => `arn:aws:iam::aws:policy/${text}`);
/** Of 64 characters (IAM User Guide, "Names"), five are for `-plan`. */
const longestRoleName = 59;
/** Eight are for `-preview`. */
const longestPreviewedRoleName = 56;
/** Name of an environment's role where `role-name` is not set. */
function buildDefaultRoleName(environment) {
    return `eks-actions-${environment}`;
}
const roleNameKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[\w+=,.@-]{1,59}$/, `the name of an IAM role: letters, digits and +=,.@_-, at most ${longestRoleName}`, (text) => /:role\/(?:.*\/)?([^/]+)$/.exec(text)?.[1]);
/** Owner and name as GitHub allows them: no name is `.` or `..`, or ends in `.git`. */
const repositoryPattern = /^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}(?<!\.git)$/;
/** A branch (git check-ref-format), without the characters that mean something in policies. */
const branchKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('branch', /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9_][\w./-]{0,199}(?<![./])$/, 'the name of a branch such as main', (text) => text.replace(/^refs\/heads\//, ''));
/** Images of releases are not where pull requests may push to. */
const previewRepositoryKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('repository', /^(?=.{2,256}$)[a-z0-9]+(?:(?:[._-]|\/)[a-z0-9]+)*-preview$/, 'the name of an ECR repository that ends in -preview, such as shop-preview', (text) => `${text}-preview`);
const repositoryKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('repository', repositoryPattern, 'a GitHub repository such as acme/shop', (text) => /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(text)?.[1]);
/** Of VPC and cluster; with `-flow-logs-` and the longest region it becomes the name of an IAM role, which has 64 characters. */
const longestResourcePrefix = 32;
const resourcePrefixPattern = new RegExp(`^[a-z][a-z0-9-]{0,${longestResourcePrefix - 2}}[a-z0-9]$`);
const bootstrapInputs = {
    'role-name': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(roleNameKind, {
        example: 'deploy-staging',
        description: '`bootstrap`: name of the role; default: `eks-actions-<environment>`',
    }),
    'resource-prefix': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', resourcePrefixPattern, `2 to ${longestResourcePrefix} lower-case letters, digits and hyphens, such as acme-staging`), {
        example: 'acme-staging',
        description: '`bootstrap`: name of VPC and cluster, and prefix of everything else that belongs to the environment: its roles may change nothing with another name. Default: `name` in `settings.yaml` of the environment; without either, the roles get only `role-policies` and `plan-role-policies`',
    }),
    'role-policies': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(policyArnKind, {
        commas: true,
        example: 'arn:aws:iam::123456789012:policy/extras',
        description: '`bootstrap`: managed policies of the role, in addition to those that it creates: what the shipped roots need, limited to `resource-prefix`, and access to the states',
    }),
    'plan-role': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        default: 'false',
        description: '`bootstrap`: also create the role `<role-name>-plan`; it stores plans and cannot write or lock states',
    }),
    'plan-role-for': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['pull-requests', 'default-branch'], {
        description: '`bootstrap`: jobs that may assume the plan role. `pull-requests`: also those of pull requests, so all their authors can read the states, and its plans are for review only. `default-branch`: only jobs of `default-branch`, whose plans `apply` may execute after an approval. Default: `default-branch` with `deletion-protection: true`, otherwise `pull-requests`',
    }),
    'default-branch': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(branchKind, {
        default: 'main',
        description: '`bootstrap`: branch that only reviewed code reaches; its jobs may assume the plan role',
    }),
    'plan-role-policies': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(policyArnKind, {
        commas: true,
        example: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
        description: '`bootstrap`: managed policies of the plan role, in addition to reading what the shipped roots create',
    }),
    'preview-role': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM)({
        default: 'false',
        description: '`bootstrap`: also create the role `<role-name>-preview` for previews of pull requests; it pushes to `preview-repository` and finds `preview-cluster`, nothing else',
    }),
    'preview-repository': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(previewRepositoryKind, {
        example: 'shop-preview',
        description: '`bootstrap`: ECR repository for the images of pull requests; its name ends in `-preview`',
    }),
    'preview-cluster': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .clusterName */ .SL)({
        example: 'acme-development',
        description: '`bootstrap`: EKS cluster that previews run in',
    }),
    'permissions-boundary': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(policyArnKind, {
        example: 'arn:aws:iam::123456789012:policy/boundary',
        description: '`bootstrap`: permissions boundary of your own for the roles that it creates, and for those that Terraform may create. Default: Terraform may create only roles within the boundary `<role-name>-boundary`, which bootstrap creates',
    }),
    'github-repository': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(repositoryKind, {
        example: 'acme/shop',
        description: '`bootstrap`: repository whose jobs may assume the roles; default: that of the job, else of the remote `origin`',
    }),
    'github-repository-ids': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('IDs', /^[1-9]\d{0,18}\/[1-9]\d{0,18}$/, 'the IDs of owner and repository such as 9919/1296269'), {
        example: '9919/1296269',
        description: '`bootstrap`: IDs of its owner and of the repository; default: those of the job, or from the GitHub API if there is a token',
    }),
};


/***/ }),

/***/ 69586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J6: () => (/* binding */ formatStateBucket),
/* harmony export */   L9: () => (/* binding */ domainFlagKind),
/* harmony export */   Nt: () => (/* binding */ applicationKind),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   QH: () => (/* binding */ explainMismatch),
/* harmony export */   Yu: () => (/* binding */ accountKind),
/* harmony export */   _9: () => (/* binding */ longestApplicationName),
/* harmony export */   __: () => (/* binding */ repositoryPathKind),
/* harmony export */   iF: () => (/* binding */ environmentNames),
/* harmony export */   lt: () => (/* binding */ domainKind),
/* harmony export */   q3: () => (/* binding */ noDomain),
/* harmony export */   qz: () => (/* binding */ isGitHubRepository),
/* harmony export */   rv: () => (/* binding */ toValidName),
/* harmony export */   uo: () => (/* binding */ nameKind)
/* harmony export */ });
/* unused harmony export longestName */
/* harmony import */ var _actions_provision_commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69845);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);


/** The environments that `init` writes. */
const environmentNames = ['development', 'staging', 'production'];
/** Bucket names have at most 63 characters (Amazon S3 User Guide, "General purpose bucket naming rules"). */
const longestBucketName = 63;
const longestEnvironment = Math.max(...environmentNames.map((name) => name.length));
const accountDigits = 12;
/**
 * What two names leave for the name in them: the longest state bucket, `<name>-terraform-development-<account>`, and the prefix of the
 * longest environment, `<name>-development`, to which `bootstrap` limits the roles.
 */
const longestName = Math.min(longestBucketName - '-terraform-'.length - longestEnvironment - 1 - accountDigits, _actions_provision_commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .longestResourcePrefix */ .tS - '-'.length - longestEnvironment);
/**
 * Of a release, Helm allows 53 characters, and a preview adds `-pr-` and the number of its pull request. The namespace and the
 * repository in Amazon ECR (`<application>-preview`) allow more.
 */
const longestApplicationName = 53 - '-pr-'.length - '999999'.length;
/**
 * The name is part of clusters, VPCs, IAM paths, aliases of keys and buckets. Of these, buckets and IAM are the strictest:
 * lower-case letters, digits and single dashes are valid in all of them. `sthree-` and `amzn-s3-demo-` are reserved by S3.
 */
const nameKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('name', new RegExp(`^(?!sthree-|amzn-s3-demo-|aws(?:-|$))(?=.{2,${longestName}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`), `lower-case letters, digits and single dashes, beginning with a letter, 2 to ${longestName} characters, not beginning with a prefix reserved by AWS (aws, sthree, amzn-s3-demo)`, (text) => toValidName(text, longestName));
/** The release of `charts/platform`, which every environment has beside that of the application. */
const platformRelease = 'platform';
/** A Kubernetes label (RFC 1123), a Helm release and a repository in Amazon ECR at once. */
const applicationKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('name', new RegExp(`^(?!${platformRelease}$)(?=.{2,${longestApplicationName}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`), `lower-case letters, digits and single dashes, beginning with a letter, 2 to ${longestApplicationName} characters, not ${platformRelease}, which is the release of what the cluster needs`, (text) => toValidName(text, longestApplicationName));
const accountKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('account', /^\d{12}$/, 'the 12 digits of an AWS account ID, without dashes', (text) => text.replaceAll(/\D/g, ''));
/**
 * `owner/name` on GitHub; on GitLab groups may be nested, and have dots: `isGitHubRepository` tells them apart. Names of repositories
 * may begin with a dot or a dash.
 */
const repositoryPathKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('repository', /^\w[\w.-]*(?:\/(?!\.{1,2}(?:\/|$))[\w.-]+)+$/, 'the path of a repository such as acme/shop', (text) => /^(?:https?:\/\/[^/]+\/|git@[^:]+:)(.+?)(?:\.git)?\/?$/.exec(text)?.[1]);
/** Whether GitHub may have a repository with this path; groups within groups, and dots in their names, exist on GitLab alone. */
function isGitHubRepository(repository) {
    return _actions_provision_commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPattern */ .Z0.test(repository);
}
const domainPattern = /^(?=.{4,200}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const domainRule = 'a DNS name in lower case such as shop.example.com';
const toDomain = (text) => text.toLowerCase().replace(/^https?:\/\//, '');
/** A DNS name in lower case, as the application chart allows it. */
const domainKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('domain', domainPattern, domainRule, toDomain);
/** No DNS name, which has a dot: an empty flag would leave the domain of the previous run. */
const noDomain = 'none';
/** As a flag, with which the domain of the previous run can be removed. */
const domainFlagKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('domain', new RegExp(`${domainPattern.source}|^${noDomain}$`), `${domainRule}, or ${noDomain}`, toDomain);
/** The nearest valid name: of `My Company_Ltd`, `my-company-ltd`; one that is too long ends earlier. */
function toValidName(text, longest) {
    return text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replace(/^[^a-z]+/, '')
        .slice(0, longest)
        .replace(/-+$/, '');
}
/** Bucket names are unique across all accounts of AWS, so the account ID is part of it. */
function formatStateBucket(name, environment, account) {
    return `${name}-terraform-${environment}-${account}`;
}
/** What is wrong with a text, as a sentence; undefined if nothing is. */
function explainMismatch(kind, text) {
    const parsed = kind.parse(text, { workspace: '' });
    if (parsed instanceof Promise)
        throw new TypeError(`${kind.type} cannot be checked at once`);
    return parsed.ok ? undefined : [`Must be ${parsed.rule}.`, parsed.hint ?? ''].join(' ').trim();
}
function isOfKind(kind, text) {
    return explainMismatch(kind, text) === undefined;
}


/***/ }),

/***/ 91044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T$: () => (/* binding */ workflowNeeds),
/* harmony export */   gd: () => (/* binding */ workflowNames),
/* harmony export */   qx: () => (/* binding */ recommendedWorkflows)
/* harmony export */ });
/** The workflows that can be chosen, in the order in which they are listed. */
const workflowNames = [
    'pull-request',
    'development',
    'staging',
    'production',
    'rollback',
    'drift',
    'previews-sweep',
    'destroy',
    'fan-out',
];
/** All but `fan-out`, which does for large environments what a job of `staging` does for others. */
const recommendedWorkflows = workflowNames.filter((name) => name !== 'fan-out');
/** Workflows that do nothing useful without another one, and why. */
const workflowNeeds = [
    ['development', 'pull-request', 'it applies only what was planned and reviewed there'],
    ['staging', 'pull-request', 'it applies only what was planned and reviewed there'],
    ['fan-out', 'pull-request', 'it applies only what was planned and reviewed there'],
    ['production', 'staging', 'it releases only images that ran in staging'],
    ['rollback', 'staging', 'there is nothing to roll back otherwise'],
];


/***/ }),

/***/ 17754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92286);
/* harmony import */ var _answers_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69586);
/* harmony import */ var _answers_workflow_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91044);








const accountExample = { example: '123456789012' };
/** Every answer is a flag; those without one are asked for in a terminal, or taken from the previous run. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_0__/* .defineCommand */ .NB)({
    name: 'init',
    description: 'Write environments, workflows, chart and a sample application into a repository; run again to update them.',
    inputs: {
        name: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .nameKind */ .uo, {
            example: 'acme',
            description: 'Prefix of clusters, networks, buckets and everything else in AWS',
        }),
        region: (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .awsRegion */ .Ue)({ example: 'eu-central-1', description: 'AWS region of all environments' }),
        account: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountKind */ .Yu, {
            ...accountExample,
            description: 'AWS account ID of the environments that have no account of their own',
        }),
        'development-account': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountKind */ .Yu, { ...accountExample, description: 'AWS account ID of development' }),
        'staging-account': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountKind */ .Yu, { ...accountExample, description: 'AWS account ID of staging' }),
        'production-account': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .accountKind */ .Yu, { ...accountExample, description: 'AWS account ID of production' }),
        repository: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryPathKind */ .__, {
            example: 'acme/shop',
            description: 'Repository on GitHub or GitLab; unset: that of the remote `origin`',
        }),
        application: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .applicationKind */ .Nt, {
            example: 'shop',
            description: 'Name of the application: its release, image repository and namespaces; unset: that of the repository',
        }),
        domain: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .input */ .hF)(_answers_names_js__WEBPACK_IMPORTED_MODULE_5__/* .domainFlagKind */ .L9, {
            example: 'shop.example.com',
            description: 'Domain of the application in production; staging gets `staging.`, a preview `pr-<number>.` before it. `none`, or unset in the first run: each answers at the address of its load balancer',
        }),
        ci: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['github', 'gitlab'], { description: 'Where the workflows run; unset: `github`' }),
        workflows: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOfKind */ .wP)(_answers_workflow_names_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowNames */ .gd), {
            commas: true,
            example: 'pull-request, development, staging, production',
            description: 'Workflows for GitHub; unset: all but `fan-out`',
        }),
        modules: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['pinned', 'copied'], {
            description: 'Terraform modules: `pinned`: read from the eks-actions repository at the commit of this release; `copied`: into your repository, for you to change; unset: `pinned`',
        }),
        'runner-connection': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['pending', 'confirmed'], {
            description: "Connection to GitHub of production's runners: `confirmed` once somebody has confirmed it in the AWS console, so that the next apply creates the runners; unset: `pending`",
        }),
        directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih)({ default: '.', description: 'Folder of the repository' }),
        keep: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            example: 'README.md',
            description: 'Files to leave as they are where init would have to overwrite or merge them',
        }),
        'dry-run': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Write nothing; list what would be written' }),
    },
    rules: [requireNeededWorkflows, refuseGitHubInputsOnGitLab],
    outputs: {
        changed: 'true when files were written, or would be written without --dry-run',
        files: 'The files as JSON: path and what was done with it',
    },
});
const gitHubInputs = [
    ['workflows', 'on GitLab, .gitlab-ci.yml has all jobs'],
    ['runner-connection', 'the runners in the VPC of production are for GitHub'],
];
function requireNeededWorkflows({ workflows }) {
    return _answers_workflow_names_js__WEBPACK_IMPORTED_MODULE_6__/* .workflowNeeds */ .T$
        .filter(([workflow, needed]) => workflows.includes(workflow) && !workflows.includes(needed))
        .map(([workflow, needed, why]) => ({ name: 'workflows', text: `${workflow} needs ${needed}: ${why}` }));
}
/** Inputs that only say something about GitHub, and why. */
function refuseGitHubInputsOnGitLab({ ci, ...given }) {
    if (ci !== 'gitlab')
        return [];
    const isGiven = (value) => value !== undefined && !(Array.isArray(value) && value.length === 0);
    return gitHubInputs
        .filter(([name]) => isGiven(given[name]))
        .map(([name, why]) => ({ name, text: `applies only to GitHub: ${why}` }));
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
