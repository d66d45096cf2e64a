export const id = 1087;
export const ids = [1087];
export const modules = {

/***/ 21087:
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
// EXTERNAL MODULE: ./src/actions/pipeline/stages/stages.js + 5 modules
var stages = __webpack_require__(70042);
;// CONCATENATED MODULE: ./src/actions/pipeline/outputs.js

/** The outputs of all stages. No two stages have one of the same name. */
function collectStageOutputs() {
    return Object.fromEntries(stages/* stages */._.flatMap(({ contract }) => Object.entries(contract.outputs)));
}
/** The permissions of all stages, each with the reasons of its stages. */
function collectStagePermissions() {
    const needed = stages/* stages */._.flatMap(({ name, contract }) => Object.entries(contract.permissions).map(([permission, { level, why }]) => ({ permission, level, why, name })));
    return Object.fromEntries([...Map.groupBy(needed, ({ permission }) => permission)].map(([permission, reasons]) => {
        const level = reasons.some((reason) => reason.level === 'write') ? 'write' : 'read';
        const whys = Map.groupBy(reasons, ({ why }) => why);
        const why = [...whys].map(([text, of]) => `${of.map(({ name }) => name).join(', ')}: ${text}`).join('; ');
        return [permission, { level, why }];
    }));
}

// EXTERNAL MODULE: ./src/runner/contract/read.js
var read = __webpack_require__(42760);
// EXTERNAL MODULE: ./src/actions/pipeline/stage-inputs.js
var stage_inputs = __webpack_require__(11519);
;// CONCATENATED MODULE: ./src/actions/pipeline/rules.js



/** Rules that several stages have are about inputs that the stages share. */
const sharedRules = new Set(stages/* stages */._
    .flatMap(({ contract }) => contract.rules)
    .filter((rule) => stages/* stages */._.filter(({ contract }) => contract.rules.includes(rule)).length > 1));
/** The rules of every stage, each judged only if its stage is selected, in the names of the pipeline. */
const pipelineRules = [
    ...stages/* stages */._.flatMap((stage) => [
        ...toRequirements(stage),
        ...stage.contract.rules.filter((rule) => !sharedRules.has(rule)).map((rule) => toPipelineRule(stage, rule)),
        ...toStageRules(stage),
    ]),
    ...[...sharedRules].map((rule) => (inputs) => (0,read/* checkRules */.MM)({ rules: [rule] }, inputs)),
];
/** One rule per input that the stage requires. */
function toRequirements(stage) {
    const required = Object.entries(stage.contract.inputs).filter(([, declared]) => declared.required === true);
    return required.map(([name, declared]) => (inputs) => {
        if (!isSelected(stage, inputs) || (0,stage_inputs/* viewStageInputs */.zS)(stage, inputs)[name] !== undefined)
            return [];
        return [{ name: (0,stage_inputs/* toPipelineName */.bh)(stage, name), text: `is required by ${stage.name}: ${(0,read/* describeRule */.IO)(declared)}` }];
    });
}
/** A rule of the stage's own contract, judged with what earlier stages will hand over. */
function toPipelineRule(stage, rule) {
    return (inputs) => {
        if (!isSelected(stage, inputs))
            return [];
        const values = (0,stage_inputs/* viewExpectedInputs */.P1)(stage, inputs);
        // What is required and not set is reported as that; here it is `undefined`, which its type does not say.
        const has = (name) => stage.contract.inputs[name]?.required === true && values[name] === undefined;
        return (0,read/* checkRules */.MM)({ rules: [rule] }, values, { has }).map((problem) => toPipelineProblem(stage, problem));
    };
}
/** What the stage requires of the stages next to it. */
function toStageRules(stage) {
    return (stage.rules ?? []).map((rule) => (inputs) => {
        if (!isSelected(stage, inputs))
            return [];
        return rule((0,stage_inputs/* viewSelectedStages */.CD)(inputs)).map(({ stage: owner, name, text }) => ({
            name: (0,stage_inputs/* toPipelineName */.bh)({ name: owner }, name),
            text,
        }));
    });
}
function isSelected(stage, inputs) {
    return (0,stage_inputs/* selectStages */.ut)(inputs).includes(stage);
}
/** Inputs that the text of a rule names, as in `command: sweep`, get their names in the pipeline as well. */
function toPipelineProblem(stage, { name, text }) {
    const renamed = text.replaceAll(/(?<![\w-])[a-z]+(?:-[a-z]+)*(?=: |`)/g, (input) => Object.hasOwn(stage.contract.inputs, input) ? (0,stage_inputs/* toPipelineName */.bh)(stage, input) : input);
    return { name: (0,stage_inputs/* toPipelineName */.bh)(stage, name), text: `${renamed} (${stage.name})` };
}

;// CONCATENATED MODULE: ./src/actions/pipeline/contract.js







const contract = (0,action/* defineAction */.QP)({
    name: 'pipeline',
    description: 'The whole pipeline in one step: tools, infrastructure, image and release; independent stages run in parallel.',
    branding: { icon: 'fast-forward', color: 'green' },
    inputs: {
        stages: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(stages/* stageNames */.h), {
            default: stages/* stageNames */.h.join(', '),
            commas: true,
            description: 'Stages to run',
        }),
        ...(0,stage_inputs/* collectStageInputs */.iw)(),
    },
    renamed: (0,stage_inputs/* collectRenamedInputs */.AV)(),
    foreign: (0,stage_inputs/* collectForeignNames */.lA)(),
    rules: pipelineRules,
    isUsed: stage_inputs/* isUsedInput */.Ke,
    outputs: { stages: 'Result, seconds and failure-reason of each stage, as JSON', ...collectStageOutputs() },
    permissions: collectStagePermissions(),
});


/***/ }),

/***/ 11519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ collectRenamedInputs),
/* harmony export */   CD: () => (/* binding */ viewSelectedStages),
/* harmony export */   Ke: () => (/* binding */ isUsedInput),
/* harmony export */   P1: () => (/* binding */ viewExpectedInputs),
/* harmony export */   bh: () => (/* binding */ toPipelineName),
/* harmony export */   iw: () => (/* binding */ collectStageInputs),
/* harmony export */   lA: () => (/* binding */ collectForeignNames),
/* harmony export */   ut: () => (/* binding */ selectStages),
/* harmony export */   zS: () => (/* binding */ viewStageInputs)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70042);


/** Inputs that mean the same in every stage that has them: set once, for all. */
const sharedInputs = {
    environment: { description: 'Folder of Terraform roots, layer of values and GitHub environment' },
    'cluster-name': {
        description: 'EKS cluster; unset: the output `cluster_name` of the roots that `provision` applied',
    },
    comment: { description: 'When to write sticky comments on the pull request' },
    'github-environment': {},
    'require-approvals': {
        description: '`apply` of `provision`, `deploy` of `helm-deploy`: how many people with write access must have approved the head of the merged pull request; not its author, nor whoever wrote or pushed its last commit or started the run by hand',
    },
    'github-token': {},
    ...Object.fromEntries(Object.keys(_aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN).map((name) => [name, {}])),
};
/**
 * The name of a stage's input in the pipeline: its own, or with the stage's name in front if stages mean different things by
 * one name: `provision-timeout`, `helm-deploy-timeout`.
 */
function toPipelineName({ name: stage }, name) {
    const owners = _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.filter(({ contract }) => Object.hasOwn(contract.inputs, name));
    return owners.length === 1 || Object.hasOwn(sharedInputs, name) ? name : `${stage}-${name}`;
}
/** Every input of every stage. What a stage requires is required by a rule, since the stage may not be selected. */
function collectStageInputs() {
    const inputs = new Map();
    for (const stage of _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._) {
        for (const [name, declared] of Object.entries(stage.contract.inputs)) {
            const pipeline = toPipelineName(stage, name);
            if (!inputs.has(pipeline))
                inputs.set(pipeline, toPipelineInput(stage, name, declared));
        }
    }
    return Object.fromEntries(inputs);
}
function toPipelineInput(stage, name, declared) {
    const { required = false, default: fallback, ...rest } = declared;
    const shared = sharedInputs[name];
    const isHandedOver = Object.hasOwn(stage.expectedInputs, name);
    const description = [
        shared?.description ?? declared.description,
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
    return Object.fromEntries(_stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.flatMap((stage) => Object.entries(stage.contract.renamed).map(([old, successor]) => [old, toPipelineName(stage, successor)])));
}
/** What other actions call the stages' inputs; a name may mean an input of several stages. */
function collectForeignNames() {
    const declared = collectStageInputs();
    const meanings = _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.flatMap((stage) => [
        ...Object.entries(stage.contract.foreign).map(([name, meaning]) => ({ name, ...toMeaning(stage, meaning) })),
        // Here they have the stage's name in front.
        ...Object.keys(stage.contract.inputs).map((name) => ({ name, ours: [toPipelineName(stage, name)] })),
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
        return meaning;
    return { ours: (typeof meaning === 'string' ? [meaning] : meaning).map((name) => toPipelineName(stage, name)) };
}
/** The stages that `stages` selects. */
function selectStages({ stages: names }) {
    return _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.filter(({ name }) => names.includes(name));
}
/** Whether an input is shared or belongs to a selected stage: a job that only builds has no folder of Terraform roots. */
function isUsedInput(name, values) {
    const owners = _stages_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stages */ ._.filter((stage) => Object.keys(stage.contract.inputs).some((input) => toPipelineName(stage, input) === name));
    if (owners.length === 0 || Object.hasOwn(sharedInputs, name))
        return true;
    return values.stages !== undefined && selectStages(values).some((stage) => owners.includes(stage));
}
/** The typed inputs of one stage. Each is read from `inputs` only when it is asked for, so that a rule reads what it is about. */
function viewStageInputs(stage, inputs) {
    return defineGetters(Object.keys(stage.contract.inputs), (name) => inputs[toPipelineName(stage, name)]);
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
