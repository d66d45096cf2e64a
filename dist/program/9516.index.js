export const id = 9516;
export const ids = [9516];
export const modules = {

/***/ 39516:
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
;// CONCATENATED MODULE: ./src/actions/cluster/foreign-names.js
/** What actions for CloudFormation and eksctl, and scripts, call these inputs. */
const clusterForeignNames = {
    name: 'stack-name',
    stack: 'stack-name',
    cluster: 'cluster-name',
    'template-file': 'template',
    'template-path': 'template',
    'cloudformation-template': 'template',
    'parameter-overrides': 'parameters',
    'parameters-file': 'parameters',
    'parameter-file': 'parameters',
    's3-bucket': 'template-bucket',
    'notification-arn': 'notification-arns',
    'enable-termination-protection': 'termination-protection',
    'cloudformation-role-arn': 'role-arn',
    'cluster-config': 'config-file',
    'config-path': 'config-file',
    'eksctl-config': 'config-file',
    version: 'kubernetes-version',
    'target-version': 'kubernetes-version',
    action: 'command',
    subcommand: 'command',
    'timeout-in-minutes': { instead: 'Set it as a duration, for example timeout: 45m.' },
    'no-fail-on-empty-changeset': { instead: 'Remove it: a change set without changes succeeds as "no changes".' },
    'fail-on-empty-changeset': { instead: 'Remove it, and branch on the output changes.' },
    'no-execute-changeset': { instead: 'Set command: plan.' },
    'execute-change-set': { instead: 'Set command: apply.' },
    'no-delete-failed-changeset': { instead: 'Remove it: a failed change set is deleted, its reason is in the error.' },
    'change-set-name': { instead: 'Remove it: apply finds the change set that plan created.' },
    'disable-rollback': { instead: 'Remove it: a failed change is rolled back, and the error names its cause.' },
    'template-url': { instead: 'Set template to a file; template-bucket holds it if it is larger than 51,200 bytes.' },
    destroy: { instead: 'Set command: delete.' },
    approve: { instead: 'Remove it: apply never prompts. Deleting resources needs allow-destroy: true.' },
};

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
// EXTERNAL MODULE: ./src/actions/shared/destroy-permission.js
var destroy_permission = __webpack_require__(85512);
// EXTERNAL MODULE: ./src/actions/shared/inputs.js
var shared_inputs = __webpack_require__(94819);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/actions/cluster/stack-parameters.js



/** Files, one per line, and then a YAML mapping; or only one of them. Later values win. */
const stackParametersKind = {
    type: 'files or YAML',
    rule: 'files with parameters, one per line, a YAML mapping, or files and then a mapping',
    list: true,
    parse: async (text, context) => {
        const lines = text.split(/\r?\n/);
        const first = lines.findIndex((line) => /^\s*[{]|^[\w"'-]+\s*:(\s|$)/.test(line));
        const files = (first === -1 ? lines : lines.slice(0, first))
            .map((line) => line.trim())
            .filter((line) => line !== '');
        const layers = [];
        for (const file of files) {
            const layer = await readParameterFile(file, context);
            if (!layer.ok)
                return layer;
            layers.push(layer.value);
        }
        if (first !== -1) {
            const layer = await parseParameters(lines.slice(first).join('\n'));
            if (!layer.ok)
                return layer;
            layers.push(layer.value);
        }
        return (0,kind/* accept */.Ju)(Object.assign({}, ...layers));
    },
};
async function readParameterFile(file, context) {
    if (file.startsWith('#'))
        return (0,kind/* accept */.Ju)({});
    const found = await (0,paths/* pathKind */.gl)('file').parse(file, context);
    if (!found.ok)
        return (0,kind/* reject */.ku)(stackParametersKind.rule, `Look at "${file}". ${found.hint ?? ''}`.trim());
    const { readFile } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 51455, 19));
    const parsed = await parseParameters(await readFile(found.value.absolute, 'utf8'));
    return parsed.ok ? parsed : (0,kind/* reject */.ku)(stackParametersKind.rule, `${found.value.relative}: ${parsed.hint ?? parsed.rule}`);
}
/** A mapping, `{ "Parameters": { … } }` as of CodePipeline, or a list of ParameterKey and ParameterValue as of the AWS CLI. */
async function parseParameters(text) {
    const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 47776));
    const wrapped = /^\s*\[/.test(text.replace(/^\ufeff/, '')) ? `{"list": ${text}}` : text;
    const parsed = parseMapping(wrapped);
    if (!parsed.ok)
        return parsed;
    if (wrapped !== text)
        return readEntries(parsed.value.list);
    const { Parameters: inner } = parsed.value;
    return readMapping((0,records/* isRecord */.u4)(inner) ? inner : parsed.value);
}
function readEntries(list) {
    const mapping = {};
    for (const entry of Array.isArray(list) ? list : []) {
        const { ParameterKey: key, ParameterValue: value } = (0,records/* isRecord */.u4)(entry) ? entry : {};
        if (typeof key !== 'string')
            return (0,kind/* reject */.ku)(stackParametersKind.rule, 'Each entry of the list needs ParameterKey and ParameterValue.');
        mapping[key] = value;
    }
    return readMapping(mapping);
}
/** CloudFormation User Guide, "Parameters": names are alphanumeric. */
function readMapping(mapping) {
    const values = [];
    for (const [name, value] of Object.entries(mapping)) {
        if (!/^[A-Za-z0-9]{1,255}$/.test(name))
            return (0,kind/* reject */.ku)(stackParametersKind.rule, `"${name}" is not the name of a parameter: letters and digits.`);
        const text = formatValue(value);
        if (text === undefined)
            return (0,kind/* reject */.ku)(stackParametersKind.rule, `${name} must be text, a number, a boolean or a list of them.`);
        values.push([name, text]);
    }
    return (0,kind/* accept */.Ju)(Object.fromEntries(values));
}
/** Lists are what the types CommaDelimitedList and List<…> take. */
function formatValue(value) {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (!Array.isArray(value))
        return undefined;
    const entries = value.map((entry) => (Array.isArray(entry) ? undefined : formatValue(entry)));
    return entries.every((entry) => entry !== undefined) ? entries.join(',') : undefined;
}

;// CONCATENATED MODULE: ./src/actions/cluster/inputs.js









const clusterCommands = ['check', 'plan', 'apply', 'delete', 'status', 'drift'];
const removalPermissionKind = (0,destroy_permission/* definePermissionKind */.F)(/^(?!true$|false$)[A-Za-z0-9][\w./:+=,@-]*$/, 'true, false, or what may go as the plan names it, such as NodeGroupBlue or nodegroup/blue, one per line');
/** CloudFormation API Reference, CreateChangeSet, StackName. */
const stackNameKind = (0,scalars/* patternKind */.LW)('name', /^[A-Za-z][A-Za-z0-9-]{0,127}$/, 'the name of a stack: letters, digits and dashes, beginning with a letter, at most 128', (text) => text.replaceAll('_', '-'));
/** Amazon S3 User Guide, "General purpose bucket naming rules". */
const bucketKind = (0,scalars/* patternKind */.LW)('bucket', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'the name of an S3 bucket: lower-case letters, digits, dots and dashes', (text) => text.replace(/^s3:\/\//, '').replace(/\/+$/, ''));
const kubernetesVersionKind = (0,scalars/* patternKind */.LW)('version', /^1\.[1-9]\d?$/, 'a minor version of Kubernetes such as 1.34', (text) => /^v?(1\.[1-9]\d?)(\.\d+)?$/.exec(text)?.[1]);
const clusterInputs = {
    command: (0,scalars/* oneOf */.yL)(clusterCommands, { default: 'plan', description: 'Command to run' }),
    engine: (0,scalars/* oneOf */.yL)(['eksctl', 'cloudformation'], {
        description: 'What creates and changes the cluster; unset: eksctl with `config-file`, CloudFormation with `stack-name`',
    }),
    'cluster-name': (0,patterns/* clusterName */.SL)({
        example: 'staging',
        description: 'EKS cluster for `check` and `status`; for a stack with several clusters, the one that outputs are about',
    }),
    'config-file': (0,paths/* workspaceFile */.EJ)({
        example: 'cluster.yaml',
        description: "eksctl: file with a ClusterConfig, which is checked against eksctl's schema before anything starts",
    }),
    'stack-name': (0,kind/* input */.hF)(stackNameKind, { example: 'shop-eks', description: 'CloudFormation: name of the stack' }),
    template: (0,paths/* workspaceFile */.EJ)({ example: 'cluster/template.yaml', description: 'CloudFormation: template of the stack' }),
    parameters: (0,kind/* input */.hF)(stackParametersKind, {
        example: 'cluster/production.json',
        description: 'CloudFormation: parameters, as files (one per line: YAML, or JSON as the AWS CLI and CodePipeline take it), a YAML mapping, or files and then a mapping; later values win. Parameters that are not set keep the value that the stack has',
    }),
    capabilities: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND']), {
        commas: true,
        example: 'CAPABILITY_NAMED_IAM',
        description: 'CloudFormation: what the template may do besides: create IAM entities, use macros',
    }),
    tags: (0,structures/* object */.Ik)({
        example: 'team: shop',
        description: 'CloudFormation: tags of the stack, which its resources inherit, as a YAML mapping',
    }),
    'role-arn': (0,patterns/* arn */.Cm)({
        example: 'arn:aws:iam::123456789012:role/cloudformation',
        description: 'CloudFormation: service role that it works with; unset: the one that the stack has, or the caller',
    }),
    'template-bucket': (0,kind/* input */.hF)(bucketKind, {
        example: 'acme-templates',
        description: 'CloudFormation: S3 bucket for templates of more than 51,200 bytes, which the API does not take directly, and for nested stacks whose `TemplateURL` is a file of the repository',
    }),
    'termination-protection': (0,scalars/* boolean */.zM)({
        description: 'CloudFormation: whether the stack is protected from being deleted; unset: leave it as it is',
    }),
    'notification-arns': (0,structures/* listOf */.c3)(patterns/* arnKind */.iZ, {
        commas: true,
        example: 'arn:aws:sns:eu-central-1:123456789012:stack-events',
        description: 'CloudFormation: SNS topics for the events of the stack, at most 5',
    }),
    'revert-drift': (0,scalars/* boolean */.zM)({
        default: 'false',
        description: 'CloudFormation: `plan` and `apply` also undo what was changed outside of the stack, with a drift-aware change set',
    }),
    'kubernetes-version': (0,kind/* input */.hF)(kubernetesVersionKind, {
        example: '1.34',
        description: '`check`: Kubernetes version to upgrade to; unset: the next minor version',
    }),
    'fail-on': (0,scalars/* oneOf */.yL)(['warning', 'error', 'never'], {
        default: 'error',
        description: '`check`: least severity of a finding that fails the run',
    }),
    'require-plan': (0,scalars/* boolean */.zM)({
        default: 'false',
        description: '`apply` changes only what a plan of the same files has shown before: for CloudFormation its change set, for eksctl the `plan-digest`',
    }),
    'plan-digest': (0,kind/* input */.hF)(shared_inputs/* digestKind */.Hq, {
        description: '`apply`: output `plan-digest` of the reviewed plan; if the plan of this run differs from it, nothing is applied',
    }),
    'require-approvals': (0,shared_inputs/* requireApprovalsInput */.iW)('`apply` and `delete`'),
    'allow-destroy': (0,kind/* input */.hF)(removalPermissionKind, {
        default: 'false',
        example: 'NodeGroupBlue',
        description: 'Allow apply and delete to delete or replace resources: `true` for all, or the names of those that may go; `delete` needs `true`',
    }),
    'fail-on-drift': (0,scalars/* boolean */.zM)({ default: 'false', description: 'Fail `drift` if it finds differences' }),
    'eksctl-path': (0,scalars/* string */.Yj)({ default: 'eksctl', description: 'eksctl executable' }),
    timeout: (0,scalars/* duration */.p0)({
        default: '2h',
        description: 'How long to wait for AWS to finish; what AWS has started goes on after that',
    }),
    comment: (0,shared_inputs/* commentInput */.ks)({
        description: 'When to write the sticky comment, one per cluster or stack, on the pull request; `check` elsewhere than on a pull request opens and closes an issue instead, unless `never`',
    }),
    'github-environment': shared_inputs/* githubEnvironmentInput */.X5,
    ...inputs/* awsInputs */.xN,
};

;// CONCATENATED MODULE: ./src/actions/cluster/rules.js
/** Commands that a file or a stack is needed for. */
const engineCommands = new Set(['plan', 'apply', 'delete', 'drift']);
/** Commands that read the template or the ClusterConfig. */
const fileCommands = new Set(['plan', 'apply']);
const requireTarget = ({ command, engine, 'cluster-name': cluster, 'config-file': file, 'stack-name': stack, }) => {
    if (command === 'check')
        return cluster === undefined ? [{ name: 'cluster-name', text: 'is required for command: check' }] : [];
    if (command === 'status') {
        return cluster === undefined && stack === undefined && file === undefined
            ? [{ name: 'cluster-name', text: 'is required for command: status, unless stack-name or config-file is set' }]
            : [];
    }
    if (engine !== undefined || file !== undefined || stack !== undefined)
        return [];
    const text = `is required for command: ${command}, or stack-name and template: they select eksctl or CloudFormation`;
    return [{ name: 'config-file', text }];
};
const refuseTwoEngines = ({ engine, 'config-file': file, 'stack-name': stack }) => engine === undefined && file !== undefined && stack !== undefined
    ? [
        {
            name: 'stack-name',
            text: 'cannot be set together with config-file: one selects CloudFormation, the other eksctl',
        },
    ]
    : [];
const requireConfigFile = ({ command, engine, 'config-file': file }) => engine === 'eksctl' && engineCommands.has(command) && file === undefined
    ? [{ name: 'config-file', text: 'is required for engine: eksctl' }]
    : [];
const requireStack = ({ command, engine, 'stack-name': stack }) => engine === 'cloudformation' && engineCommands.has(command) && stack === undefined
    ? [{ name: 'stack-name', text: 'is required for engine: cloudformation' }]
    : [];
const requireTemplate = ({ command, engine, 'stack-name': stack, template, 'config-file': file }) => {
    const used = engine === 'cloudformation' || (engine === undefined && stack !== undefined && file === undefined);
    return used && fileCommands.has(command) && template === undefined
        ? [{ name: 'template', text: `is required for command: ${command} with stack-name` }]
        : [];
};
const refuseForOtherEngine = ({ engine, 'config-file': file, 'stack-name': stack, template }) => {
    if (engine === 'eksctl') {
        const given = Object.entries({ 'stack-name': stack, template }).filter(([, value]) => value !== undefined);
        return given.map(([name]) => ({ name, text: 'has no effect with engine: eksctl' }));
    }
    return engine === 'cloudformation' && file !== undefined
        ? [{ name: 'config-file', text: 'has no effect with engine: cloudformation' }]
        : [];
};
const refuseTemplateWithoutStack = ({ engine, template, 'stack-name': stack }) => template !== undefined && stack === undefined && engine === undefined
    ? [{ name: 'stack-name', text: 'is required with template: the name of its stack' }]
    : [];
/** Whether there is something to delete is looked up later; that it may be is said here. */
const requirePermissionToDelete = ({ command, 'allow-destroy': allowed }) => command === 'delete' && allowed !== 'allowed'
    ? [
        {
            name: 'allow-destroy',
            text: 'must be true for command: delete, which deletes the cluster and all that belongs to it',
        },
    ]
    : [];
const refuseUnusedDigest = ({ command, 'plan-digest': digest }) => command !== 'apply' && digest !== undefined
    ? [{ name: 'plan-digest', text: `has no effect on command: ${command}; it is for apply` }]
    : [];
const requireDigestOfEksctl = ({ command, engine, 'config-file': file, 'require-plan': required, 'plan-digest': digest, }) => {
    const eksctl = engine === 'eksctl' || (engine === undefined && file !== undefined);
    return command === 'apply' && eksctl && required && digest === undefined
        ? [{ name: 'plan-digest', text: 'is required for require-plan: true with eksctl: the output of the reviewed plan' }]
        : [];
};
/** CloudFormation API Reference, CreateChangeSet, NotificationARNs. */
const mostTopics = 5;
const limitTopics = ({ 'notification-arns': topics }) => topics.length > mostTopics
    ? [{ name: 'notification-arns', text: `has ${topics.length} topics; a stack takes ${mostTopics}` }]
    : [];
const clusterRules = [
    requireTarget,
    refuseTwoEngines,
    requireConfigFile,
    requireStack,
    requireTemplate,
    refuseForOtherEngine,
    refuseTemplateWithoutStack,
    requirePermissionToDelete,
    refuseUnusedDigest,
    requireDigestOfEksctl,
    limitTopics,
];

;// CONCATENATED MODULE: ./src/actions/cluster/contract.js






/** Here `role-arn` is an input of its own: the role that CloudFormation works with. */
const awsNames = Object.fromEntries(Object.entries(inputs/* awsForeignNames */.Sp).filter(([name]) => name !== 'role-arn'));
const contract = (0,action/* defineAction */.QP)({
    name: 'cluster',
    description: 'Create, change and check an EKS cluster with eksctl or CloudFormation: nothing happens that no plan showed.',
    branding: { icon: 'server', color: 'orange' },
    inputs: clusterInputs,
    rules: [...clusterRules, ...role_rules/* awsRules */.P],
    foreign: { ...awsNames, ...clusterForeignNames },
    outputs: {
        'cluster-name': 'Name of the EKS cluster; empty if there is none yet',
        'cluster-endpoint': 'Address of its API server',
        'cluster-version': 'Its Kubernetes version without patch, such as 1.34',
        'cluster-arn': 'Its ARN',
        'oidc-issuer': 'Issuer of its service account tokens',
        changes: 'true if anything differs or was changed',
        'to-add': 'Number of resources to add',
        'to-change': 'Number of resources to change in place',
        'to-destroy': 'Number of resources to delete or replace',
        'plan-digest': 'SHA-256 of what the plan does; pass it to `apply` as `plan-digest` so that nothing else is applied',
        ready: 'true if the cluster can be upgraded to the target version; set by check',
        findings: 'Findings as JSON, each with evidence, severity and the command that fixes it; set by check',
        'stack-outputs': 'Outputs of the CloudFormation stack, as JSON',
        'kubeconfig-path': 'Kubeconfig for later steps of the job, also set as KUBECONFIG by apply; contains no AWS credentials',
    },
    permissions: {
        contents: { level: 'read', why: 'to check out template or config file' },
        'pull-requests': { level: 'write', why: 'to comment with the plan; `require-approvals` reads the reviews' },
        issues: { level: 'write', why: 'to open and close the issues of `drift` and `check`' },
        actions: { level: 'read', why: 'for `require-approvals` of runs started by hand' },
        ...inputs/* awsPermissions */.cC,
    },
});


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


/***/ })

};
