export const id = 793;
export const ids = [793];
export const modules = {

/***/ 97891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bh: () => (/* binding */ toPipelineName),
/* harmony export */   de: () => (/* binding */ toPipelineText),
/* harmony export */   sX: () => (/* binding */ toPipelineOutputName)
/* harmony export */ });
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3246);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41802);
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11866);



/**
 * The name of a stage's input in the pipeline: its own, or with the stage's name in front if stages mean different things by
 * one name: `provision-timeout`, `helm-deploy-timeout`. A stage that takes the place of another one leaves the others their
 * names: `tags` are those of the image, and who writes `role-arn` is still asked whether they mean `role-to-assume`.
 */
function toPipelineName({ name: stage }, name) {
    if (Object.hasOwn(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .d, name))
        return name;
    const others = _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.filter((other) => other.name !== stage);
    const isTaken = isAlternative(stage)
        ? others.some(({ contract }) => [contract.inputs, contract.foreign, contract.renamed].some(hasName(name)))
        : others.some(({ contract, insteadOf }) => insteadOf === undefined && hasName(name)(contract.inputs));
    return isTaken ? `${stage}-${name}` : name;
}
/** The name of a stage's output in the pipeline: its own, unless the stage takes the place of another one that has it, too. */
function toPipelineOutputName({ name: stage }, name) {
    if (!isAlternative(stage) || Object.hasOwn(_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_0__/* .commonOutputs */ .e5, name))
        return name;
    const others = _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.filter((other) => other.name !== stage);
    return others.some(({ contract }) => hasName(name)(contract.outputs)) ? `${stage}-${name}` : name;
}
/** A text about inputs of the stage, such as `command: sweep`, with their names in the pipeline. */
function toPipelineText(stage, text) {
    return text.replaceAll(/(?<![\w-])[a-z]+(?:-[a-z]+)*(?=: |`)/g, (input) => hasName(input)(stage.contract.inputs) ? toPipelineName(stage, input) : input);
}
function isAlternative(stage) {
    return _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.some(({ name, insteadOf }) => name === stage && insteadOf !== undefined);
}
function hasName(name) {
    return (of) => Object.hasOwn(of, name);
}


/***/ }),

/***/ 87978:
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
// EXTERNAL MODULE: ./src/actions/pipeline/names.js
var names = __webpack_require__(97891);
;// CONCATENATED MODULE: ./src/actions/pipeline/report.js




/** The result first, then all stages on one timeline, then what each of them reports. */
function renderPipelineSummary(environment, results) {
    const name = environment === undefined ? '' : `${environment}: `;
    return [
        { kind: 'heading', level: 2, text: (0,markdown_text/* escapeInline */.VV)(`${name}${describeResults(results)}`) },
        {
            kind: 'table',
            header: ['stage', 'result', 'time', 'outcome'],
            rows: results.map((result) => [
                (0,markdown_text/* escapeInline */.VV)(result.name),
                formatStatus(result),
                formatTime(result),
                formatOutcome(result),
            ]),
        },
        ...buildTimeline(results),
        ...results.flatMap(({ blocks }) => blocks.flatMap(withoutTimelines)),
    ];
}
function describeResults(results) {
    const failed = results.filter(({ status }) => status === 'failed').map(({ name }) => name);
    if (failed.length > 0)
        return `${failed.join(' and ')} failed`;
    return `${results.map(({ name }) => name).join(', ')} in ${(0,log/* formatElapsed */.C7)(measureSpan(results))}`;
}
function measureSpan(results) {
    return Math.max(...results.map(({ endedAt }) => endedAt)) - Math.min(...results.map(({ startedAt }) => startedAt));
}
function formatStatus({ status }) {
    return status === 'failed' ? '❌ failed' : status;
}
function formatTime({ status, startedAt, endedAt }) {
    return status === 'skipped' ? '' : (0,log/* formatElapsed */.C7)(endedAt - startedAt);
}
function formatOutcome(result) {
    switch (result.status) {
        case 'failed':
            return (0,markdown_text/* escapeInline */.VV)(result.error.message);
        case 'skipped':
            return (0,markdown_text/* escapeInline */.VV)(`needs ${result.because.join(' and ')}`);
        case 'succeeded':
            return result.outcome;
    }
}
/** A bar for each stage, and below it the bars of what the stage did. */
function buildTimeline(results) {
    const ran = results.filter(({ status }) => status !== 'skipped');
    if (ran.length < 2)
        return [];
    const spans = ran.flatMap((result) => {
        const { name, startedAt, endedAt, status, blocks } = result;
        const state = status === 'failed' ? 'failed' : 'succeeded';
        const whole = { label: name, section: name, startMs: startedAt, endMs: endedAt, state };
        return [whole, ...blocks.flatMap(listSpans).map((span) => ({ ...span, section: name }))];
    });
    return [{ kind: 'timeline', spans }];
}
function listSpans(block) {
    if (block.kind === 'timeline')
        return block.spans;
    return block.kind === 'details' ? block.body.flatMap(listSpans) : [];
}
/** Their spans are on the timeline of all stages. */
function withoutTimelines(block) {
    if (block.kind === 'timeline')
        return [];
    return block.kind === 'details' ? [{ ...block, body: block.body.flatMap(withoutTimelines) }] : [block];
}
/** The outputs of all stages, failed ones included, and `stages`. */
function collectPipelineOutputs(results) {
    const outputs = results.flatMap(listOutputs);
    const stages = results.map((result) => [
        result.name,
        {
            result: result.status,
            seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
            'failure-reason': result.status === 'failed' ? result.error.code : '',
        },
    ]);
    return { ...Object.fromEntries(outputs), stages: Object.fromEntries(stages) };
}
/** By their names in the pipeline. */
function listOutputs(result) {
    if (result.status === 'skipped')
        return [];
    const outputs = result.status === 'succeeded' ? result.outputs : result.error.outputs;
    return Object.entries(outputs).map(([name, value]) => [(0,names/* toPipelineOutputName */.sX)(result, name), value]);
}
/** The failure of the run: that of the stage that failed first, with all others in its details. */
function toPipelineFailure(results) {
    const failed = results
        .flatMap((result) => (result.status === 'failed' ? [result] : []))
        .toSorted((one, other) => one.endedAt - other.endedAt);
    const [first, ...others] = failed;
    if (first === undefined)
        return undefined;
    const skipped = results.filter(({ status }) => status === 'skipped').map(({ name }) => name);
    return (0,action_error/* extendError */.vR)(first.error, {
        message: `${first.name}: ${first.error.message}`,
        details: [
            ...others.map(({ name, error }) => `${name} failed too: ${error.message} (${error.code}). ${error.hint}`),
            ...(skipped.length === 0 ? [] : [`not started: ${skipped.join(', ')}`]),
        ],
        outputs: collectPipelineOutputs(results),
    });
}

// EXTERNAL MODULE: ./src/runner/contract/read.js
var read = __webpack_require__(42760);
// EXTERNAL MODULE: ./src/actions/pipeline/stage-inputs.js
var stage_inputs = __webpack_require__(11519);
;// CONCATENATED MODULE: ./src/actions/pipeline/run-stages.js





/**
 * Lets every stage refuse what it cannot work with, before any of them starts.
 * @throws ActionError the first refusal, with all others in its details
 */
async function checkStages(selected, inputs, context) {
    const checks = selected.map(async (stage) => {
        try {
            await stage.check?.((0,stage_inputs/* viewExpectedInputs */.P1)(stage, inputs), context);
            return [];
        }
        catch (thrown) {
            return [{ name: stage.name, error: renameHint(stage, (0,action_error/* toActionError */.ie)(thrown)) }];
        }
    });
    const [first, ...others] = (await Promise.all(checks)).flat();
    if (first === undefined)
        return;
    throw (0,action_error/* extendError */.vR)(first.error, {
        message: `${first.name}: ${first.error.message}`,
        details: [
            ...others.map(({ name, error }) => `${name}: ${error.message} (${error.code}). ${error.hint}`),
            'no stage was started',
        ],
    });
}
/** What to do next names inputs, as the stage's own action does. */
function renameHint(stage, error) {
    const hint = (0,names/* toPipelineText */.de)(stage, error.hint);
    return hint === error.hint ? error : (0,action_error/* extendError */.vR)(error, { hint });
}
/** Runs each stage as soon as those that it needs have succeeded. */
async function runStages(selected, inputs, context) {
    const groups = context.openOutputGroups(selected.map(({ name }) => name));
    const results = new Map();
    const concurrent = {};
    for (const stage of selected) {
        // `stages` is topologically ordered, so every predecessor is already in `results`.
        const predecessors = stage.needs.flatMap((name) => results.get(name) ?? []);
        const result = runStage({ stage, inputs, context, groups, predecessors, concurrent });
        results.set(stage.name, result);
        concurrent[stage.name] = { inputs: (0,stage_inputs/* viewStageInputs */.zS)(stage, inputs), result };
    }
    return Promise.all(results.values());
}
async function runStage(stageRun) {
    const { stage, inputs, groups, context } = stageRun;
    const earlier = await Promise.all(stageRun.predecessors);
    const group = groups.open(stage.name);
    const startedAt = performance.now();
    const common = { name: stage.name, startedAt, blocks: group.blocks };
    try {
        const missing = earlier.filter(({ status }) => status !== 'succeeded').map(({ name }) => name);
        const outcome = missing.length > 0 ? { missing } : await performStage(stageRun, group.context, earlier);
        if ('missing' in outcome) {
            context.log.line(`${stage.name} is skipped: it needs ${outcome.missing.join(' and ')}`);
            return { ...common, status: 'skipped', endedAt: performance.now(), because: outcome.missing };
        }
        const { outputs } = outcome;
        return {
            ...common,
            status: 'succeeded',
            endedAt: performance.now(),
            outputs,
            outcome: stage.describeOutcome(outputs, (0,stage_inputs/* viewStageInputs */.zS)(stage, inputs)),
        };
    }
    catch (thrown) {
        const error = renameHint(stage, (0,action_error/* toActionError */.ie)(thrown));
        const endedAt = performance.now();
        // The stage's own log may have to wait for its turn.
        context.log.line(`${stage.name} failed after ${(0,log/* formatElapsed */.C7)(endedAt - startedAt)}: ${error.message}`);
        return { ...common, status: 'failed', endedAt, error };
    }
    finally {
        groups.end(stage.name);
    }
}
/** The outputs of a stage, or the stages that it turned out to need and that did not succeed. */
async function performStage({ stage, inputs, concurrent }, stageContext, earlier) {
    const context = { ...stageContext, renameInputs: (text) => (0,names/* toPipelineText */.de)(stage, text) };
    context.signal.throwIfAborted();
    const values = await resolveInputs(stage, inputs, collectOutputs(earlier), context);
    const run = await stage.run();
    const missing = (await stage.beforeRun?.({ inputs: values, context, run, concurrent })) ?? [];
    return missing.length > 0 ? { missing } : { outputs: await run(values, context) };
}
function collectOutputs(results) {
    return Object.fromEntries(results.flatMap((result) => (result.status === 'succeeded' ? [[result.name, result.outputs]] : [])));
}
/** The stage's own typed inputs: as the user set them, else from earlier stages, else their defaults. */
async function resolveInputs(stage, inputs, outputs, context) {
    const given = (0,stage_inputs/* viewStageInputs */.zS)(stage, inputs);
    const handedOver = stage.inputsFrom(outputs, given);
    const entries = Object.entries(stage.contract.inputs).map(async ([name, declared]) => {
        if (given[name] !== undefined)
            return [name, given[name]];
        const result = await (0,read/* readInput */.R5)(declared, handedOver[name], { workspace: context.workspace });
        if (result.ok)
            return [name, result.value];
        throw new action_error/* ActionError */.lZ('internal', `${stage.name} cannot take its input ${name}: it ${result.problem}`);
    });
    return Object.fromEntries(await Promise.all(entries));
}

;// CONCATENATED MODULE: ./src/actions/pipeline/run.js



/** Runs the selected stages, each as soon as those that it needs have succeeded. */
async function run(inputs, context) {
    const selected = (0,stage_inputs/* selectStages */.ut)(inputs);
    await checkStages(selected, inputs, context);
    context.log.line(describeRun(inputs, selected));
    const results = await runStages(selected, inputs, context);
    context.summary.add(...renderPipelineSummary(inputs.environment, results));
    const failure = toPipelineFailure(results);
    if (failure !== undefined)
        throw failure;
    return collectPipelineOutputs(results);
}
function describeRun({ environment }, selected) {
    const names = selected.map(({ name }) => name);
    const first = selected.filter(({ needs }) => !needs.some((need) => names.includes(need))).map(({ name }) => name);
    return [
        ...(typeof environment === 'string' ? [environment] : []),
        names.join(', '),
        ...(first.length > 1 ? [`${first.join(' and ')} start in parallel; their logs are printed in order`] : []),
    ].join(' · ');
}


/***/ }),

/***/ 41802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);

/** Inputs that mean the same in every stage that has them: set once, for all. */
const sharedInputs = {
    environment: { description: 'Folder of Terraform roots, layer of values and GitHub environment' },
    'cluster-name': {
        description: 'EKS cluster; unset: the output `cluster_name` of the roots that `provision` applied, or the cluster that `cluster` applied',
    },
    comment: { description: 'When to write sticky comments on the pull request' },
    'github-environment': {},
    'require-approvals': {
        description: '`apply` of `provision`, `apply` and `delete` of `cluster`, `deploy` of `helm-deploy`: how many people with write access must have approved the head of the merged pull request; not its author, nor whoever wrote or pushed its last commit or started the run by hand',
    },
    'github-token': {},
    ...Object.fromEntries(Object.keys(_aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN).map((name) => [name, {}])),
};


/***/ }),

/***/ 11519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ collectRenamedInputs),
/* harmony export */   CD: () => (/* binding */ viewSelectedStages),
/* harmony export */   Ke: () => (/* binding */ isUsedInput),
/* harmony export */   P1: () => (/* binding */ viewExpectedInputs),
/* harmony export */   iw: () => (/* binding */ collectStageInputs),
/* harmony export */   lA: () => (/* binding */ collectForeignNames),
/* harmony export */   ut: () => (/* binding */ selectStages),
/* harmony export */   zS: () => (/* binding */ viewStageInputs)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97891);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41802);
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11866);



/** Every input of every stage. What a stage requires is required by a rule, since the stage may not be selected. */
function collectStageInputs() {
    const inputs = new Map();
    for (const stage of _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$) {
        for (const [name, declared] of Object.entries(stage.contract.inputs)) {
            const pipeline = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, name);
            if (!inputs.has(pipeline))
                inputs.set(pipeline, toPipelineInput(stage, name, declared));
        }
    }
    return Object.fromEntries(inputs);
}
function toPipelineInput(stage, name, declared) {
    const { required = false, default: fallback, ...rest } = declared;
    const shared = _shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .d[name];
    const isHandedOver = Object.hasOwn(stage.expectedInputs, name);
    const description = [
        shared?.description ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineText */ .de)(stage, declared.description),
        ...(isHandedOver && shared === undefined ? ['unset: the result of an earlier stage'] : []),
        ...(required ? [`required by ${stage.name}`] : []),
    ].join('; ');
    return {
        ...rest,
        description,
        ...(fallback === undefined || isHandedOver ? {} : { default: fallback }),
        ...(shared === undefined ? { section: stage.name } : {}),
    };
}
/** Former names of the stages' inputs, with their successors here. */
function collectRenamedInputs() {
    return Object.fromEntries(_stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.flatMap((stage) => Object.entries(stage.contract.renamed).map(([old, successor]) => [old, (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, successor)])));
}
/** What other actions call the stages' inputs; a name may mean an input of several stages. */
function collectForeignNames() {
    const declared = collectStageInputs();
    const meanings = _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.flatMap((stage) => [
        ...Object.entries(stage.contract.foreign).map(([name, meaning]) => ({ name, ...toMeaning(stage, meaning) })),
        // Here they have the stage's name in front.
        ...Object.keys(stage.contract.inputs).map((name) => ({ name, ours: [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, name)] })),
    ]);
    const foreign = [...Map.groupBy(meanings, ({ name }) => name)].filter(([name]) => !Object.hasOwn(declared, name));
    return Object.fromEntries(foreign.map(([name, all]) => {
        const ours = [...new Set(all.flatMap((meaning) => meaning.ours ?? []))];
        const instead = all.find((meaning) => meaning.instead !== undefined)?.instead;
        return [name, instead === undefined || ours.length > 0 ? ours : { instead }];
    }));
}
function toMeaning(stage, meaning) {
    if (typeof meaning === 'object' && 'instead' in meaning)
        return { instead: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineText */ .de)(stage, meaning.instead) };
    return { ours: (typeof meaning === 'string' ? [meaning] : meaning).map((name) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, name)) };
}
/** The stages that `stages` selects. */
function selectStages({ stages: names }) {
    return _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.filter(({ name }) => names.includes(name));
}
/** Whether an input is shared or belongs to a selected stage: a job that only builds has no folder of Terraform roots. */
function isUsedInput(name, values) {
    const owners = _stages_stages_js__WEBPACK_IMPORTED_MODULE_2__/* .stages */ ._$.filter((stage) => Object.keys(stage.contract.inputs).some((input) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, input) === name));
    if (owners.length === 0 || Object.hasOwn(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedInputs */ .d, name))
        return true;
    return values.stages !== undefined && selectStages(values).some((stage) => owners.includes(stage));
}
/** The typed inputs of one stage. Each is read from `inputs` only when it is asked for, so that a rule reads what it is about. */
function viewStageInputs(stage, inputs) {
    const declared = stage.contract.inputs;
    return defineGetters(Object.keys(declared), (name) => {
        const value = inputs[(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toPipelineName */ .bh)(stage, name)];
        // The environment of the run is also that of stages without an environment of their own.
        const isOfRun = name === 'github-environment' && value === undefined && !Object.hasOwn(declared, 'environment');
        return isOfRun ? inputs.environment : value;
    });
}
/** The typed inputs of every selected stage. */
function viewSelectedStages(inputs) {
    return Object.fromEntries(selectStages(inputs).map((stage) => [stage.name, viewStageInputs(stage, inputs)]));
}
/** As `viewStageInputs`, with stand-ins for what earlier stages will hand over. */
function viewExpectedInputs(stage, inputs) {
    const given = viewStageInputs(stage, inputs);
    return defineGetters(Object.keys(stage.contract.inputs), (name) => given[name] ?? stage.expectedInputs[name]?.(viewSelectedStages(inputs), given));
}
function defineGetters(names, get) {
    const descriptors = names.map((name) => [name, { enumerable: true, get: () => get(name) }]);
    return Object.defineProperties({}, Object.fromEntries(descriptors));
}


/***/ })

};
