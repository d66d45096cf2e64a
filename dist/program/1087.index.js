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
// EXTERNAL MODULE: ./src/actions/pipeline/names.js
var names = __webpack_require__(97891);
// EXTERNAL MODULE: ./src/actions/pipeline/stages/stages.js + 6 modules
var stages = __webpack_require__(11866);
;// CONCATENATED MODULE: ./src/actions/pipeline/outputs.js


/** The outputs of all stages, by their names in the pipeline. */
function collectStageOutputs() {
    return Object.fromEntries(stages/* stages */._$.flatMap((stage) => Object.entries(stage.contract.outputs).map(([name, text]) => [
        (0,names/* toPipelineOutputName */.sX)(stage, name),
        (0,names/* toPipelineText */.de)(stage, text),
    ])));
}
/** The permissions of all stages, each with the reasons of its stages. */
function collectStagePermissions() {
    const needed = stages/* stages */._$.flatMap(({ name, contract }) => Object.entries(contract.permissions).map(([permission, { level, why }]) => ({ permission, level, why, name })));
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
const sharedRules = new Set(stages/* stages */._$
    .flatMap(({ contract }) => contract.rules)
    .filter((rule) => stages/* stages */._$.filter(({ contract }) => contract.rules.includes(rule)).length > 1));
/** The rules of every stage, each judged only if its stage is selected, in the names of the pipeline. */
const pipelineRules = [
    refuseAlternatives,
    ...stages/* stages */._$.flatMap((stage) => [
        ...toRequirements(stage),
        ...stage.contract.rules.filter((rule) => !sharedRules.has(rule)).map((rule) => toPipelineRule(stage, rule)),
        ...toStageRules(stage),
    ]),
    ...[...sharedRules].map((rule) => (inputs) => (0,read/* checkRules */.MM)({ rules: [rule] }, inputs)),
];
/** A stage that takes the place of another one is not selected together with it. */
function refuseAlternatives(inputs) {
    const selected = (0,stage_inputs/* selectStages */.ut)(inputs);
    return selected.flatMap(({ name, insteadOf }) => {
        if (insteadOf === undefined || !selected.some((other) => other.name === insteadOf))
            return [];
        const text = `has ${insteadOf} and ${name}, which takes its place: remove one of them, or run them in two steps, ${insteadOf} in the first`;
        return [{ name: 'stages', text }];
    });
}
/** One rule per input that the stage requires. */
function toRequirements(stage) {
    const required = Object.entries(stage.contract.inputs).filter(([, declared]) => declared.required === true);
    return required.map(([name, declared]) => (inputs) => {
        if (!isSelected(stage, inputs) || (0,stage_inputs/* viewStageInputs */.zS)(stage, inputs)[name] !== undefined)
            return [];
        return [{ name: (0,names/* toPipelineName */.bh)(stage, name), text: `is required by ${stage.name}: ${(0,read/* describeRule */.IO)(declared)}` }];
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
            name: (0,names/* toPipelineName */.bh)({ name: owner }, name),
            text,
        }));
    });
}
function isSelected(stage, inputs) {
    return (0,stage_inputs/* selectStages */.ut)(inputs).includes(stage);
}
function toPipelineProblem(stage, { name, text }) {
    return { name: (0,names/* toPipelineName */.bh)(stage, name), text: `${(0,names/* toPipelineText */.de)(stage, text)} (${stage.name})` };
}

;// CONCATENATED MODULE: ./src/actions/pipeline/contract.js







const contract = (0,action/* defineAction */.QP)({
    name: 'pipeline',
    description: 'The whole pipeline in one step: tools, infrastructure, image and release; independent stages run in parallel.',
    branding: { icon: 'fast-forward', color: 'green' },
    inputs: {
        stages: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(stages/* stageNames */.hL), {
            default: stages/* defaultStageNames */.gZ.join(', '),
            commas: true,
            description: 'Stages to run; `cluster` takes the place of `provision`',
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
