export const id = 1892;
export const ids = [1892];
export const modules = {

/***/ 65397:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver),
/* harmony export */   n: () => (/* binding */ isHandedOver)
/* harmony export */ });
const findings = {
    setup: {},
    provision: { 'terraform-path': programOf('terraform') },
    'build-push': {},
    'helm-deploy': {
        'helm-path': programOf('helm'),
        image: (made) => textOf(made.get('build-push')?.['image-digest']),
        'cluster-name': (made) => clusterIn(made.get('provision')?.outputs),
    },
};
/** Whether an earlier stage leaves it, unless it is given. */
function isHandedOver(stage, name) {
    return Object.hasOwn(findings[stage], name);
}
/** Texts for inputs of a stage that nobody gave, from what earlier stages made. */
function handOver(stage, made) {
    return Object.fromEntries(Object.entries(findings[stage]).map(([name, find]) => [name, find(made)]));
}
function programOf(tool) {
    return (made) => textOf(made.get('setup')?.[`${tool}-path`]);
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
/* harmony import */ var _runner_contract_read_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42760);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65397);
/* harmony import */ var _stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51848);



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
/**
 * The name by which the pipeline knows an input of a stage: its own, or with the stage before it where stages mean different
 * things by one name: `provision-timeout`, `helm-deploy-timeout`.
 */
function pipelineName(stage, name) {
    const owners = _stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._.filter(({ contract }) => Object.hasOwn(contract.inputs, name));
    return owners.length === 1 || Object.hasOwn(shared, name) ? name : `${stage}-${name}`;
}
/** Every input of every stage. What a stage requires is required by rule, since the stage may not be chosen. */
function stageInputs() {
    const inputs = new Map();
    for (const { name: stage, contract } of _stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._) {
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
    const isLeft = (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_1__/* .isHandedOver */ .n)(stage, name);
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
    return _stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._.filter(({ name }) => names.includes(name));
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

/***/ 21892:
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
    return `${results.map(({ name }) => name).join(', ')} in ${(0,log/* elapsed */.vk)(spanOf(results))}`;
}
function spanOf(results) {
    return Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt));
}
function resultWord({ status }) {
    return status === 'failed' ? '❌ failed' : status;
}
function timeOf({ status, startedAt, endedAt }) {
    return status === 'skipped' ? '' : (0,log/* elapsed */.vk)(endedAt - startedAt);
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
    provision: provisionOutcome,
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
/** A plan tells what is to be done, an apply what was done; what neither plans nor applies has no counts. */
function provisionOutcome(outputs) {
    if (outputs.changes === undefined)
        return '';
    const roots = Object.values((outputs.modules ?? {}));
    const number = (status) => roots.filter((root) => root.status === status).length;
    const verbs = number('applied') + number('destroyed') > 0
        ? { 'to-add': 'added', 'to-change': 'changed', 'to-destroy': 'destroyed' }
        : { 'to-add': 'to add', 'to-change': 'to change', 'to-destroy': 'to destroy' };
    const words = Object.entries(verbs).flatMap(([name, verb]) => {
        const count = Number(outputs[name] ?? 0);
        return count === 0 ? [] : [`${count} ${verb}`];
    });
    const deferred = number('deferred') === 0 ? [] : [`${number('deferred')} deferred`];
    return [...words, ...deferred].join(', ') || (outputs.changes === true ? 'only outputs change' : 'no changes');
}
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
// EXTERNAL MODULE: ./src/actions/pipeline/hand-over.js
var hand_over = __webpack_require__(65397);
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
        context.log.line(`${stage.name} failed after ${(0,log/* elapsed */.vk)(endedAt - startedAt)}: ${error.message}`);
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
    const left = (0,hand_over/* handOver */.C)(stage.name, made);
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

/***/ 55169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   B9: () => (/* binding */ makeRepository),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   O4: () => (/* binding */ mutabilityFor)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76065);




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
/**
 * Makes a repository that was not there.
 * @returns also whether it was us: of two jobs that make it at once, one comes second, which is no failure
 * @throws ActionError `aws-access-denied` naming the IAM action, and others of `awsError`
 */
async function makeRepository(ecr, name, settings) {
    const made = await createRepository(ecr, name, settings);
    const repository = made ?? (await describeRepository(ecr, name));
    if (repository === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `the repository ${name} was made and deleted again meanwhile`);
    }
    if (made !== undefined && settings.lifecyclePolicy !== undefined) {
        await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy);
    }
    return { repository, created: made !== undefined };
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
/** Settings of an existing repository that are not as asked for, for people. @throws ActionError as `awsError` */
async function driftOf(ecr, repository, settings) {
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
