export const id = 9322;
export const ids = [9322];
export const modules = {

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/containers/build/extra-arguments.js
var extra_arguments = __webpack_require__(95153);
// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
;// CONCATENATED MODULE: ./src/containers/build/request.js
const provenanceModes = ['min', 'max', 'false'];

// EXTERNAL MODULE: ./src/containers/context/platform.js
var platform = __webpack_require__(41666);
// EXTERNAL MODULE: ./src/containers/image/tags.js
var tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/containers/registry/decision.js
var decision = __webpack_require__(53875);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/containers/image/reference.js
var reference = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/containers/registry/kinds.js


/** ECR API Reference, CreateRepository. */
const repositoryNameKind = {
    type: 'repository',
    rule: 'the name of a repository such as team/app: lower-case letters, digits, and single dots, dashes, underscores between them',
    parse: (text) => {
        // A whole image name is a name of a repository too, by its letters.
        const host = /^[^/]+\.[^/]+\//.test(text) ? (0,reference/* parseReference */.F2)(text) : undefined;
        if (host !== undefined)
            return (0,kind/* reject */.ku)('the name of a repository without its registry', `Did you mean ${host.repository}?`);
        if ((0,reference/* isRepositoryName */.en)(text))
            return (0,kind/* accept */.Ju)(text);
        const nearest = text.toLowerCase().replace(/:.*$/, '');
        return (0,kind/* reject */.ku)(repositoryNameKind.rule, (0,reference/* isRepositoryName */.en)(nearest) ? `Did you mean ${nearest}?` : undefined);
    },
};
/** ECR API Reference, EncryptionConfiguration; without a key, KMS uses the one of AWS for ECR. */
const encryptionKind = {
    type: 'encryption',
    rule: 'AES256, KMS, or the ARN of a KMS key',
    parse: (text) => {
        if (text === 'AES256')
            return (0,kind/* accept */.Ju)({ type: 'AES256' });
        if (text === 'KMS')
            return (0,kind/* accept */.Ju)({ type: 'KMS', key: undefined });
        const isKey = /^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/.test(text);
        return isKey ? (0,kind/* accept */.Ju)({ type: 'KMS', key: text }) : (0,kind/* reject */.ku)(encryptionKind.rule);
    },
};

// EXTERNAL MODULE: ./src/containers/registry/mutability.js
var mutability = __webpack_require__(76065);
// EXTERNAL MODULE: ./src/containers/scan/findings.js
var findings = __webpack_require__(54433);
// EXTERNAL MODULE: ./src/containers/scan/gate.js
var gate = __webpack_require__(29608);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
;// CONCATENATED MODULE: ./src/actions/build-push/contract.js
















const contract = (0,action/* defineAction */.QP)({
    name: 'build-push',
    description: 'Build an image and push it to Amazon ECR; the same content is never built twice.',
    branding: { icon: 'package', color: 'orange' },
    inputs: {
        repository: (0,kind/* input */.hF)(repositoryNameKind, {
            required: true,
            example: 'team/app',
            description: 'ECR repository in the account and region of the credentials',
        }),
        context: (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Folder with the files for the build' }),
        file: (0,scalars/* string */.Yj)({
            example: 'docker/api.Dockerfile',
            description: 'Dockerfile, relative to the root of the repository; unset: Dockerfile in `context`',
        }),
        target: (0,scalars/* string */.Yj)({ example: 'runtime', description: 'Stage to build; unset: the last one' }),
        'build-args': (0,structures/* listOf */.c3)(named_values/* buildArgumentKind */.U8, { example: 'VERSION=1.4.2', description: 'Arguments for the Dockerfile' }),
        secrets: (0,kind/* input */.hF)(named_values/* buildSecretsKind */.OD, {
            example: 'npm-token=…',
            description: 'For `RUN --mount=type=secret,id=…`; in no argument, layer or log',
        }),
        labels: (0,structures/* listOf */.c3)(named_values/* labelKind */.nE, {
            example: 'team=payments',
            description: 'Labels besides those for source, revision and version',
        }),
        platforms: (0,structures/* listOf */.c3)(platform/* platformKind */.GQ, {
            commas: true,
            example: 'linux/amd64, linux/arm64',
            description: 'Platforms to build for; unset: the one of the builder',
        }),
        tags: (0,structures/* listOf */.c3)(tags/* tagKind */.pk, {
            commas: true,
            example: '1.4.2',
            description: 'Tags; unset: the commit, and the branch, or `pr-<n>`, or of a version tag `vX.Y.Z` and `X.Y`',
        }),
        push: (0,scalars/* boolean */.zM)({
            default: 'true',
            description: '`false` builds only: no credentials are needed and nothing is kept',
        }),
        builder: (0,scalars/* string */.Yj)({ description: 'Builder of buildx by name; unset: the one in use' }),
        cache: (0,scalars/* oneOf */.yL)(['registry', 'gha', 'none'], {
            default: 'registry',
            description: 'Where layers are kept between runs: beside the image in ECR, in the actions cache, nowhere',
        }),
        provenance: (0,scalars/* oneOf */.yL)(provenanceModes, {
            default: 'min',
            description: 'How much the provenance tells; `max` tells build arguments too, `false` attaches none (AWS Lambda)',
        }),
        sbom: (0,scalars/* boolean */.zM)({ default: 'false', description: 'Attaches a list of the packages in the image' }),
        'create-repository': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Makes the repository where there is none' }),
        'scan-on-push': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Of a new repository: images are scanned when pushed' }),
        'tag-mutability': (0,scalars/* oneOf */.yL)(mutability/* mutabilityModes */.T_, {
            default: 'IMMUTABLE_WITH_EXCLUSION',
            description: 'Of a new repository: whether tags can be moved; excluded are caches, pull requests, the default branch and the moving tags of the first build',
        }),
        encryption: (0,kind/* input */.hF)(encryptionKind, {
            default: 'AES256',
            description: 'Of a new repository: AES256, KMS, or a KMS key',
        }),
        'lifecycle-policy': (0,structures/* object */.Ik)({ description: 'Of a new repository: which images are deleted when, as ECR takes it' }),
        'skip-unchanged': (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'An image of the same content gets the new tags, and nothing is built',
        }),
        'on-existing-tag': (0,scalars/* oneOf */.yL)(decision/* onExistingTagModes */.Z, {
            default: 'reuse',
            description: 'When the tag of this commit or version exists already: take its image, fail, or build and move the tag',
        }),
        scan: (0,scalars/* oneOf */.yL)(['none', 'wait'], { default: 'none', description: '`wait` waits for the scan of the pushed image' }),
        'scan-fail-on': (0,scalars/* oneOf */.yL)(findings/* severities */.g, {
            default: 'CRITICAL',
            description: 'With `scan: wait`: the least severity that fails the run',
        }),
        'scan-allow': (0,structures/* listOf */.c3)(gate/* allowanceKind */.r, {
            example: 'CVE-2024-1234 until 2026-12-31',
            description: 'Vulnerabilities that are accepted for a time',
        }),
        'scan-timeout': (0,scalars/* duration */.p0)({ default: '10m', description: 'How long to wait for the scan' }),
        'extra-args': (0,extra_arguments/* extraBuildArguments */.z)({
            example: '--network=none',
            description: 'More options for `docker buildx build`',
        }),
        ...inputs/* awsInputs */.xN,
    },
    permissions: {
        contents: { level: 'read', why: 'to check out what is built' },
        ...inputs/* awsPermissions */.cC,
    },
    outputs: {
        image: 'Name and tag: <repository-uri>:<tag>',
        'image-digest': 'Name and digest: <repository-uri>@sha256:…; what a deployment should use',
        digest: 'Digest of the image, or of the index of its platforms',
        tags: 'Tags that stand on the image, as JSON',
        registry: 'Host of the registry',
        'repository-uri': 'Name of the image without tag',
        built: 'true when an image was built, false when one was reused',
        pushed: 'true when layers were pushed',
        'scan-findings': 'Counts by severity, and what stops the run, as JSON; set by scan: wait',
    },
});


/***/ }),

/***/ 19322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/actions/pipeline/inputs.js
var inputs = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/actions/pipeline/stages.js
var stages = __webpack_require__(51848);
;// CONCATENATED MODULE: ./src/actions/pipeline/promises.js

/** The outputs of all stages. No two stages have one of the same name. */
function stageOutputs() {
    return Object.fromEntries(stages/* stages */._.flatMap(({ contract }) => Object.entries(contract.outputs)));
}
/** What all stages need together, each with the reason of its stage. */
function stagePermissions() {
    const needed = stages/* stages */._.flatMap(({ name, contract }) => Object.entries(contract.permissions).map(([permission, { level, why }]) => ({ permission, level, why, name })));
    return Object.fromEntries([...Map.groupBy(needed, ({ permission }) => permission)].map(([permission, reasons]) => {
        const level = reasons.some((reason) => reason.level === 'write') ? 'write' : 'read';
        const whys = Map.groupBy(reasons, ({ why }) => why);
        const why = [...whys].map(([text, of]) => `${of.map(({ name }) => name).join(', ')}: ${text}`).join('; ');
        return [permission, { level, why }];
    }));
}

;// CONCATENATED MODULE: ./src/actions/pipeline/contract.js






const contract = (0,action/* defineAction */.QP)({
    name: 'pipeline',
    description: 'The whole way in one step: tools, infrastructure, image and release; what need not wait does not.',
    branding: { icon: 'fast-forward', color: 'green' },
    inputs: {
        stages: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(stages/* stageNames */.h), {
            default: stages/* stageNames */.h.join(', '),
            commas: true,
            description: 'Which stages to run',
        }),
        ...(0,inputs/* stageInputs */.M$)(),
    },
    rules: [inputs/* requiredByStages */.gy, inputs/* rulesOfStages */.GV, inputs/* deployableByStages */.e],
    outputs: { stages: 'Result, seconds and failure-reason of each stage, as JSON', ...stageOutputs() },
    permissions: stagePermissions(),
});


/***/ }),

/***/ 66506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ rulesOfStages),
/* harmony export */   M$: () => (/* binding */ stageInputs),
/* harmony export */   am: () => (/* binding */ pipelineName),
/* harmony export */   e: () => (/* binding */ deployableByStages),
/* harmony export */   gy: () => (/* binding */ requiredByStages)
/* harmony export */ });
/* unused harmony export chosenStages */
/* harmony import */ var _runner_contract_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42760);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51848);


/** Inputs that mean the same in every stage that has them: given once, for all. */
const shared = {
    environment: { description: 'Folder of Terraform roots, layer of values and GitHub environment' },
    'cluster-name': {
        description: 'EKS cluster; unset: the output `cluster_name` of the roots that `provision` applied',
    },
    comment: { description: 'Sticky comments on the pull request' },
    'github-token': {},
    'aws-region': {},
    'role-to-assume': {},
    'role-duration': {},
    'allowed-account-ids': {},
};
/** What one stage leaves for a later one, unless the input is given. */
const handedOver = ['terraform-path', 'helm-path', 'cluster-name', 'image'];
/**
 * The name by which the pipeline knows an input of a stage: its own, or with the stage before it where stages mean different
 * things by one name: `provision-timeout`, `helm-deploy-timeout`.
 */
function pipelineName(stage, name) {
    const owners = _stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.filter(({ contract }) => Object.hasOwn(contract.inputs, name));
    return owners.length === 1 || Object.hasOwn(shared, name) ? name : `${stage}-${name}`;
}
/** Every input of every stage. What a stage requires is required by rule, since the stage may not be chosen. */
function stageInputs() {
    const inputs = new Map();
    for (const { name: stage, contract } of _stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._) {
        for (const [name, declared] of Object.entries(contract.inputs)) {
            const pipeline = pipelineName(stage, name);
            if (!inputs.has(pipeline))
                inputs.set(pipeline, asPipelineInput(stage, name, declared));
        }
    }
    return Object.fromEntries(inputs);
}
function asPipelineInput(stage, name, declared) {
    const { required = false, default: fallback, ...rest } = declared;
    const common = shared[name];
    const isLeft = handedOver.includes(name);
    const description = [
        common?.description ?? declared.description,
        ...(isLeft && common === undefined ? ['unset: what an earlier stage has made'] : []),
        ...(required ? [`required by ${stage}`] : []),
    ].join('; ');
    return {
        ...rest,
        description,
        ...(fallback === undefined || isLeft ? {} : { default: fallback }),
        ...(common === undefined ? { section: stage } : {}),
    };
}
function chosenStages(given) {
    const names = (given('stages') ?? '').split(/[\n,]/).map((name) => name.trim());
    return _stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.filter(({ name }) => names.includes(name));
}
/** The stages' own rules, by the names of the pipeline. */
const rulesOfStages = (given) => chosenStages(given).flatMap(({ name: stage, contract }) => contract.rules
    .flatMap((rule) => rule((name) => given(pipelineName(stage, name))))
    .map(({ name, text }) => ({ name: pipelineName(stage, name), text: `${text} (${stage})` })));
/** What the chosen stages cannot do without. */
const requiredByStages = (given) => chosenStages(given).flatMap(({ name: stage, contract }) => Object.entries(contract.inputs).flatMap(([name, declared]) => {
    const pipeline = pipelineName(stage, name);
    if (declared.required !== true || given(pipeline) !== undefined)
        return [];
    return [{ name: pipeline, text: `is required by ${stage}: ${(0,_runner_contract_read_js__WEBPACK_IMPORTED_MODULE_0__/* .whatItTakes */ .su)(declared)}` }];
}));
/** What has to be deployed, and where: given, or made by a stage before. */
const deployableByStages = (given) => {
    const chosen = chosenStages(given).map(({ name }) => name);
    if (!chosen.includes('helm-deploy'))
        return [];
    const infrastructure = given('provision-command') ?? '';
    const applies = chosen.includes('provision') && infrastructure === 'apply';
    const somewhere = [given('cluster-name'), given('kubeconfig')].some((text) => text !== undefined);
    const leavesNone = chosen.includes('provision') && !['plan', 'apply'].includes(infrastructure);
    const releases = ['deploy', 'diff'].includes(given('helm-deploy-command') ?? '');
    const unnamed = releases ? ['release', 'chart'].filter((name) => given(name) === undefined) : [];
    const buildsOnly = chosen.includes('build-push') && given('push') === 'false' && given('image') === undefined;
    return [
        ...unnamed.map((name) => ({ name, text: 'is required by helm-deploy' })),
        ...(somewhere || applies
            ? []
            : [{ name: 'cluster-name', text: 'is required by helm-deploy, unless provision-command is apply' }]),
        ...(leavesNone ? [{ name: 'provision-command', text: 'has to be plan or apply where helm-deploy follows' }] : []),
        ...(buildsOnly ? [{ name: 'push', text: 'has to be true where helm-deploy takes the image that is built' }] : []),
    ];
};


/***/ }),

/***/ 51848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages),
/* harmony export */   h: () => (/* binding */ stageNames)
/* harmony export */ });
/* harmony import */ var _build_push_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4394);
/* harmony import */ var _helm_deploy_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68272);
/* harmony import */ var _provision_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81456);
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72990);




/** In the order in which the log shows them. */
const stageNames = ['setup', 'provision', 'build-push', 'helm-deploy'];
const stages = [
    {
        name: 'setup',
        contract: _setup_contract_js__WEBPACK_IMPORTED_MODULE_3__.contract,
        needs: [],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(2473), __webpack_require__.e(7665), __webpack_require__.e(6958)]).then(__webpack_require__.bind(__webpack_require__, 26958))).run,
        post: async () => (await Promise.all(/* import() */[__webpack_require__.e(7665), __webpack_require__.e(4500)]).then(__webpack_require__.bind(__webpack_require__, 68406))).post,
    },
    {
        name: 'provision',
        contract: _provision_contract_js__WEBPACK_IMPORTED_MODULE_2__.contract,
        needs: ['setup'],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(4950)]).then(__webpack_require__.bind(__webpack_require__, 14950))).run,
    },
    {
        name: 'build-push',
        contract: _build_push_contract_js__WEBPACK_IMPORTED_MODULE_0__.contract,
        needs: [],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(983)]).then(__webpack_require__.bind(__webpack_require__, 10983))).run,
    },
    {
        name: 'helm-deploy',
        contract: _helm_deploy_contract_js__WEBPACK_IMPORTED_MODULE_1__.contract,
        needs: ['setup', 'provision', 'build-push'],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(338)]).then(__webpack_require__.bind(__webpack_require__, 40338))).run,
    },
];


/***/ }),

/***/ 81456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60480);
/* harmony import */ var _bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43124);









const environmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a folder: letters, digits, dashes, dots and underscores, at most 63');
const digestKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'provision',
    description: 'Plan, review and apply an environment of Terraform roots in the right order.',
    branding: { icon: 'layers', color: 'purple' },
    inputs: {
        command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
            default: 'plan',
            description: 'What to do',
        }),
        environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(environmentKind, {
            required: true,
            example: 'staging',
            description: 'Folder below `directory`: development, staging, production or any other name',
        }),
        directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih)({ default: 'terraform-environments/aws', description: 'Where the environments are' }),
        modules: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            example: '20-eks',
            description: 'Only these roots, as globs; what they depend on is not added unless `with-dependencies` is set',
        }),
        'with-dependencies': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Adds what the chosen `modules` depend on' }),
        'changed-only': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Only roots whose files, local modules or var files differ from the base commit, and roots that depend on them',
        }),
        parallelism: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)({
            max: 64,
            description: 'How many roots at once; unset: the number of cores, at least 2, as far as memory allows',
        }),
        'require-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: '`apply` refuses to run without a stored plan that still holds',
        }),
        'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(digestKind, {
            description: '`apply`: the output `plan-digest` of the reviewed plan; nothing is applied when the stored plans of these roots do anything else',
        }),
        'plan-store': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .planStoreSettings */ .G, {
            default: 'auto',
            description: 'Where plans wait for apply; auto: beside the state if that is in S3, else an encrypted artifact',
        }),
        'plan-encryption-key': (0,_terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_6__/* .encryptionKey */ .BP)({
            description: 'AES-256 key of 32 bytes as base64 or hex; without it no plan goes into an artifact',
        }),
        deferred: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['apply', 'stop'], {
            default: 'apply',
            description: 'What apply does with roots that could not be planned before those they read from existed',
        }),
        'allow-destroy': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Without it a plan that deletes or replaces a resource is refused at apply',
        }),
        'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: '`drift` fails when it finds any' }),
        'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(lockIdKind, { description: '`unlock`: the lock to release, as the error reported it' }),
        'var-files': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKind */ .gl)('file'), { description: 'More files with values for variables, for every root' }),
        'backend-config': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            example: 'bucket=acme-tfstate',
            description: 'Backend settings as key=value, or files of them, for every root',
        }),
        'terraform-path': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)({ default: 'terraform', description: 'The Terraform program' }),
        'lock-timeout': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)({ default: '5m', description: 'How long to wait for a state that somebody else holds' }),
        timeout: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)({ description: 'How long one run of Terraform may take; unset: no limit' }),
        comment: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'true', description: 'One sticky comment per environment on the pull request' }),
        ..._bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .bootstrapInputs */ .o1,
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
    },
    outputs: {
        changes: 'true when anything differs, or was changed',
        'to-add': 'Number of resources to add',
        'to-change': 'Number of resources to change',
        'to-destroy': 'Number of resources to destroy',
        modules: 'Status and counts per root, as JSON',
        outputs: 'Terraform outputs per root as JSON, without sensitive ones; set by apply',
        'plan-id': 'Names the set of plans that was made or applied',
        'plan-digest': 'SHA-256 over what the plans of all roots do; `apply` with the input of that name applies nothing else',
        matrix: 'Waves of roots as JSON, for a matrix of jobs; set by matrix',
        bootstrap: 'Buckets, OIDC provider and roles as JSON, with what was created, changed and left; set by bootstrap',
        'lock-info': 'Holder, time and ID of a lock that was in the way, as JSON',
    },
    permissions: {
        contents: { level: 'read', why: 'to compare with the base commit' },
        'pull-requests': { level: 'write', why: 'for the comment with the plan' },
        issues: { level: 'write', why: 'for the issue that `drift` opens and closes' },
        actions: { level: 'read', why: 'to find the plans of another run, with `plan-store: artifact`' },
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsPermissions */ .cC,
    },
});


/***/ })

};
