export const id = 5371;
export const ids = [5371];
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

/***/ 15371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/pipeline/report.js



/** The verdict first, then all stages on one timeline, then what each of them has to say. */
function summaryBlocks(environment, results) {
    const name = environment === undefined ? '' : `${environment}: `;
    return [
        { kind: 'heading', level: 2, text: (0,markdown_text/* inline */.mG)(`${name}${verdict(results)}`) },
        {
            kind: 'table',
            header: ['stage', 'result', 'time', 'what came of it'],
            rows: results.map((result) => [(0,markdown_text/* inline */.mG)(result.name), resultWord(result), timeOf(result), outcomeOf(result)]),
        },
        ...timelineOf(results),
        ...results.flatMap(({ blocks }) => blocks.flatMap(withoutTimelines)),
    ];
}
function verdict(results) {
    const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => name);
    if (failed.length > 0)
        return `${failed.join(' and ')} failed`;
    return `${results.map(({ name }) => name).join(', ')} in ${(0,log/* elapsed */.v)(spanOf(results))}`;
}
function spanOf(results) {
    return Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt));
}
function resultWord({ status }) {
    return status === 'failed' ? '❌ failed' : status;
}
function timeOf({ status, startedAt, endedAt }) {
    return status === 'skipped' ? '' : (0,log/* elapsed */.v)(endedAt - startedAt);
}
function outcomeOf(result) {
    switch (result.status) {
        case 'failed':
            return (0,markdown_text/* inline */.mG)(result.error.message);
        case 'skipped':
            return (0,markdown_text/* inline */.mG)(`needs ${result.because.join(' and ')}`);
        case 'succeeded':
            return mainOutcomes[result.name](result.outputs);
    }
}
const mainOutcomes = {
    setup: (outputs) => ['terraform', 'kubectl', 'helm', 'eksctl']
        .flatMap((tool) => report_text(outputs[`${tool}-version`]) === '' ? [] : [`${tool} ${report_text(outputs[`${tool}-version`])}`])
        .map(markdown_text/* inline */.mG)
        .join(', '),
    provision: (outputs) => {
        const counts = ['to-add', 'to-change', 'to-destroy'].map((name) => Number(outputs[name] ?? 0));
        return counts.every((count) => count === 0)
            ? 'no changes'
            : `${counts[0] ?? 0} added, ${counts[1] ?? 0} changed, ${counts[2] ?? 0} destroyed`;
    },
    'build-push': (outputs) => (report_text(outputs.image) === '' ? '' : (0,markdown_text/* code */.aY)(report_text(outputs.image))),
    'helm-deploy': (outputs) => [
        [report_text(outputs.release), report_text(outputs.namespace)].filter(Boolean).join(' in '),
        report_text(outputs.revision) === '' ? '' : `revision ${report_text(outputs.revision)}`,
        report_text(outputs.url),
    ]
        .filter(Boolean)
        .map(markdown_text/* inline */.mG)
        .join(', '),
};
function report_text(value) {
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
/** A bar for each stage, and below it those of what the stage did. */
function timelineOf(results) {
    const ran = results.filter(({ status }) => status !== 'skipped');
    if (ran.length < 2)
        return [];
    const spans = ran.flatMap((result) => {
        const { name, startedAt, endedAt, status, blocks } = result;
        const whole = { label: name, section: name, startMs: startedAt, endMs: endedAt, state: stateOf(status) };
        return [whole, ...blocks.flatMap(spansIn).map((span) => ({ ...span, section: name }))];
    });
    return [{ kind: 'timeline', spans }];
}
function stateOf(status) {
    return status === 'failed' ? 'failed' : 'succeeded';
}
function spansIn(block) {
    if (block.kind === 'timeline')
        return block.spans;
    return block.kind === 'details' ? block.body.flatMap(spansIn) : [];
}
/** They are on the timeline of all stages. */
function withoutTimelines(block) {
    if (block.kind === 'timeline')
        return [];
    return block.kind === 'details' ? [{ ...block, body: block.body.flatMap(withoutTimelines) }] : [block];
}
function outputsOf(results) {
    const all = results.map((result) => {
        if (result.status === 'succeeded')
            return result.outputs;
        return result.status === 'failed' ? result.error.outputs : {};
    });
    const told = results.map((result) => [
        result.name,
        {
            result: result.status,
            seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
            'failure-reason': result.status === 'failed' ? result.error.code : '',
        },
    ]);
    return { ...Object.fromEntries(all.flatMap(Object.entries)), stages: Object.fromEntries(told) };
}
/** The failure of the run: that of the stage that failed first, with all others in its details. */
function failureOf(results) {
    const failed = results
        .flatMap((result) => (result.status === 'failed' ? [result] : []))
        .toSorted((one, other) => one.endedAt - other.endedAt);
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const skipped = results.filter(({ status }) => status === 'skipped').map(({ name }) => name);
    return (0,action_error/* extended */.uQ)(first.error, {
        message: `${first.name}: ${first.error.message}`,
        details: [
            ...others.map(({ name, error }) => `${name} failed too: ${error.message} (${error.code}). ${error.hint}`),
            ...(skipped.length === 0 ? [] : [`not started: ${skipped.join(', ')}`]),
        ],
        outputs: outputsOf(results),
    });
}

// EXTERNAL MODULE: ./src/runner/contract/read.js
var contract_read = __webpack_require__(42760);
;// CONCATENATED MODULE: ./src/actions/pipeline/hand-over.js
/** Texts for inputs of a stage that nobody gave, from what earlier stages made. */
function handOver(stage, made) {
    const tool = (name) => textOf(made.get('setup')?.[`${name}-path`]);
    switch (stage) {
        case 'setup':
        case 'build-push':
            return {};
        case 'provision':
            return { 'terraform-path': tool('terraform') };
        case 'helm-deploy':
            return {
                'helm-path': tool('helm'),
                image: textOf(made.get('build-push')?.['image-digest']),
                'cluster-name': clusterIn(made.get('provision')?.outputs),
            };
    }
}
/** The one cluster among the Terraform outputs of all roots; two of them are for the user to choose from. */
function clusterIn(outputs) {
    if (typeof outputs !== 'object' || outputs === null)
        return undefined;
    const names = Object.values(outputs).flatMap((root) => textOf(root.cluster_name) ?? []);
    return new Set(names).size === 1 ? names[0] : undefined;
}
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./src/actions/pipeline/inputs.js
var pipeline_inputs = __webpack_require__(66506);
// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
// EXTERNAL MODULE: ./src/containers/registry/repository.js
var repository = __webpack_require__(55169);
;// CONCATENATED MODULE: ./src/actions/pipeline/repository.js
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
 * A repository that is not there yet may be one that Terraform is about to make: made here, it would be in Terraform's way.
 * So the image is built beside Terraform, and pushed when that is through.
 * @returns whether the image may be pushed; false where provision did not succeed
 */
async function untilRepositoryIsSettled(question) {
    const { inputs, values, context, provision } = question;
    if (provision === undefined || inputs['provision-command'] !== 'apply' || inputs.push === false)
        return true;
    if (await isThere(inputs.repository, values, context))
        return true;
    context.log.line(`${String(inputs.repository)} is not there yet, and provision may make it: pushed when that is through`);
    await question.buildOnly();
    return (await provision).status === 'succeeded';
}
async function isThere(name, inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const aws = __addDisposableResource(env_1, await (0,session/* openAws */.e)(inputs, context), true);
        return (await (0,repository/* describeRepository */.MD)(await aws.client('ecr'), name)) !== undefined;
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

;// CONCATENATED MODULE: ./src/actions/pipeline/run-stages.js






/** Runs each stage as soon as those that it needs have succeeded. */
async function runStages(chosen, inputs, context) {
    const lanes = context.lanes(chosen.map(({ name }) => name));
    const results = new Map();
    for (const stage of chosen) {
        const before = stage.needs.flatMap((name) => results.get(name) ?? []);
        // Two stages that need each other would wait for ever; the order of `stages` is that of their needs.
        results.set(stage.name, runStage({ stage, inputs, context, lanes, before, all: results }));
    }
    return Promise.all(results.values());
}
async function runStage(turn) {
    const { stage, lanes, context } = turn;
    const earlier = await Promise.all(turn.before);
    const lane = lanes.open(stage.name);
    const startedAt = performance.now();
    const common = { name: stage.name, startedAt, blocks: lane.blocks };
    try {
        const missing = earlier.filter(({ status }) => status !== 'succeeded').map(({ name }) => name);
        if (missing.length > 0)
            return skipped(common, missing, context);
        const outputs = await work(turn, lane.context, earlier);
        if (outputs === undefined)
            return skipped(common, ['provision'], context);
        return { ...common, status: 'succeeded', endedAt: performance.now(), outputs };
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        const endedAt = performance.now();
        // Its own log may have to wait for its turn.
        context.log.line(`${stage.name} failed after ${(0,log/* elapsed */.v)(endedAt - startedAt)}: ${error.message}`);
        return { ...common, status: 'failed', endedAt, error };
    }
    finally {
        lanes.end(stage.name);
    }
}
function skipped(common, because, { log }) {
    log.line(`${common.name} is not run: it needs ${because.join(' and ')}`);
    return { ...common, status: 'skipped', endedAt: performance.now(), because };
}
/** Undefined where it turned out on the way that the stage needs another one, which failed. */
async function work(turn, context, earlier) {
    const { stage, inputs } = turn;
    context.signal.throwIfAborted();
    const made = new Map(earlier.flatMap((result) => (result.status === 'succeeded' ? [[result.name, result.outputs]] : [])));
    const values = await valuesOf(stage, inputs, made, context);
    const runStageAction = await stage.run();
    if (stage.name === 'build-push') {
        const settled = await untilRepositoryIsSettled({
            inputs,
            values,
            context,
            provision: turn.all.get('provision'),
            buildOnly: async () => {
                await runStageAction({ ...values, push: false }, context);
            },
        });
        if (!settled)
            return undefined;
    }
    return await runStageAction(values, context);
}
/** The stage's own typed inputs: as given, else as earlier stages leave them, else its defaults. */
async function valuesOf(stage, inputs, made, context) {
    const left = handOver(stage.name, made);
    const entries = Object.entries(stage.contract.inputs).map(async ([name, declared]) => {
        const given = inputs[(0,pipeline_inputs/* pipelineName */.am)(stage.name, name)];
        if (given !== undefined)
            return [name, given];
        const read = await (0,contract_read/* readInput */.R5)(declared, left[name], { workspace: context.workspace });
        if (read.ok)
            return [name, read.value];
        throw new action_error/* ActionError */.lZ('internal', `${stage.name} cannot take its input ${name}: it ${read.problem}`);
    });
    return Object.fromEntries(await Promise.all(entries));
}

// EXTERNAL MODULE: ./src/actions/pipeline/stages.js
var stages = __webpack_require__(51848);
;// CONCATENATED MODULE: ./src/actions/pipeline/run.js



/** Runs the chosen stages, each as soon as those that it needs have succeeded. */
async function run(inputs, context) {
    const chosen = stages/* stages */._.filter(({ name }) => inputs.stages.includes(name));
    context.log.line(headline(inputs, chosen));
    const results = await runStages(chosen, inputs, context);
    context.summary.add(...summaryBlocks(inputs.environment, results));
    const failure = failureOf(results);
    if (failure !== undefined)
        throw failure;
    return outputsOf(results);
}
function headline({ environment }, chosen) {
    const names = chosen.map(({ name }) => name);
    const first = chosen.filter(({ needs }) => !needs.some((need) => names.includes(need))).map(({ name }) => name);
    return [
        ...(typeof environment === 'string' ? [environment] : []),
        names.join(', '),
        ...(first.length > 1 ? [`${first.join(' and ')} begin at once; the log shows one after another`] : []),
    ].join(' · ');
}


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


/***/ }),

/***/ 55169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ resolveRepository),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   O4: () => (/* binding */ mutabilityFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76065);




/**
 * Finds a repository, or makes it.
 * @param settings undefined when none may be made
 * @throws ActionError `repository-not-found`; `aws-access-denied` naming the IAM action, and others of `awsError`
 */
async function resolveRepository(ecr, name, settings) {
    const existing = await describeRepository(ecr, name);
    if (existing !== undefined)
        return { repository: existing, created: false, drift: await driftOf(ecr, existing, settings) };
    if (settings === undefined) {
        const region = await ecr.config.region();
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `there is no repository ${name} in ${region}, and none may be made`, {
            hint: 'Check its name, aws-region and the account of the credentials, or set create-repository: true.',
        });
    }
    const made = await createRepository(ecr, name, settings);
    // Of two jobs that make it at once, one comes second; that is no failure.
    const repository = made ?? (await describeRepository(ecr, name));
    if (repository === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `the repository ${name} was made and deleted again meanwhile`);
    }
    if (made !== undefined && settings.lifecyclePolicy !== undefined) {
        await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy);
    }
    return { repository, created: made !== undefined, drift: [] };
}
/** Undefined where there is none. @throws ActionError as `awsError` */
async function describeRepository(ecr, name) {
    const call = { what: `the repository ${name} could not be looked up`, action: 'ecr:DescribeRepositories' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { repositories = [] } = await ecr.describeRepositories({ repositoryNames: [name] });
            return repositories[0] === undefined ? undefined : repositoryOf(repositories[0]);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'RepositoryNotFoundException')
                return undefined;
            throw error;
        }
    });
}
async function createRepository(ecr, name, settings) {
    const { mutability, scanOnPush, encryption } = settings;
    const call = { what: `the repository ${name} does not exist and could not be made`, action: 'ecr:CreateRepository' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { repository } = await ecr.createRepository({
                repositoryName: name,
                imageScanningConfiguration: { scanOnPush },
                imageTagMutability: mutability.mode,
                ...(mutability.exclusions.length === 0
                    ? {}
                    : { imageTagMutabilityExclusionFilters: mutability.exclusions.map(wildcard) }),
                encryptionConfiguration: {
                    encryptionType: encryption.type,
                    ...(encryption.type === 'KMS' && encryption.key !== undefined ? { kmsKey: encryption.key } : {}),
                },
            });
            return repository === undefined ? undefined : repositoryOf(repository);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'RepositoryAlreadyExistsException')
                return undefined;
            throw error;
        }
    });
}
function wildcard(filter) {
    return { filterType: 'WILDCARD', filter };
}
function repositoryOf(described) {
    const { repositoryUri: uri = '', repositoryName: name = '', repositoryArn: arn = '' } = described;
    const { encryptionType = 'AES256', kmsKey } = described.encryptionConfiguration ?? {};
    return {
        name,
        arn,
        uri,
        registry: uri.slice(0, -name.length - 1),
        mutability: mutabilityOf(described),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionType === 'AES256' ? { type: 'AES256' } : { type: 'KMS', key: kmsKey },
    };
}
function mutabilityOf({ imageTagMutability, imageTagMutabilityExclusionFilters: filters }) {
    const mode = _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mutabilityModes */ .T_.find((known) => known === imageTagMutability) ?? 'MUTABLE';
    if (filters !== undefined)
        return { mode, exclusions: filters.map(({ filter = '' }) => filter) };
    // With exclusions that are not told, trying to set a tag tells whether it moves.
    return mode === 'IMMUTABLE_WITH_EXCLUSION' ? { mode, exclusions: ['*'] } : { mode, exclusions: [] };
}
async function putLifecyclePolicy(ecr, name, policy) {
    const call = { what: `${name} was made, but its lifecycle policy could not be set`, action: 'ecr:PutLifecyclePolicy' };
    await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, () => ecr.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: JSON.stringify(policy) }));
}
async function driftOf(ecr, repository, settings) {
    if (settings === undefined)
        return [];
    const { mutability, scanOnPush, encryption } = repository;
    const drift = [];
    if (mutability.mode !== settings.mutability.mode) {
        drift.push(`tag-mutability is ${mutability.mode}, not ${settings.mutability.mode}`);
    }
    if (scanOnPush !== settings.scanOnPush)
        drift.push(`scan-on-push is ${scanOnPush}, not ${settings.scanOnPush}`);
    if (encryption.type !== settings.encryption.type) {
        drift.push(`encryption is ${encryption.type}, not ${settings.encryption.type}`);
    }
    if (settings.lifecyclePolicy !== undefined && !(await hasPolicy(ecr, repository.name, settings.lifecyclePolicy))) {
        drift.push('lifecycle-policy is another one, or none');
    }
    return drift;
}
async function hasPolicy(ecr, name, wanted) {
    const call = { what: `the lifecycle policy of ${name} could not be read`, action: 'ecr:GetLifecyclePolicy' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            const { lifecyclePolicyText = '{}' } = await ecr.getLifecyclePolicy({ repositoryName: name });
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(lifecyclePolicyText), wanted);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'LifecyclePolicyNotFoundException')
                return false;
            throw error;
        }
    });
}
/**
 * The mutability of a new repository: with `IMMUTABLE_WITH_EXCLUSION`, caches, pull requests and the tags that are known to
 * move can be set anew, as many as ECR takes; commits, versions and content stay.
 */
function mutabilityFor(mode, movingTags) {
    switch (mode) {
        case 'MUTABLE':
        case 'IMMUTABLE':
            return { mode, exclusions: [] };
        case 'IMMUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: [...new Set(['cache*', 'pr-*', ...movingTags])].slice(0, _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mostExclusions */ .RL) };
        case 'MUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: ['content-*', 'v*.*'] };
    }
}


/***/ })

};
