export const id = 9322;
export const ids = [9322];
export const modules = {

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


/***/ })

};
