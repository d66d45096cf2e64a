export const id = 9651;
export const ids = [9651];
export const modules = {

/***/ 69651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askMissing: () => (/* binding */ askMissing),
/* harmony export */   confirmWrite: () => (/* binding */ confirmWrite)
/* harmony export */ });
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
/* harmony import */ var _runner_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14060);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79421);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69586);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53838);
/* harmony import */ var _workflow_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91044);







/**
 * Asks for everything that flags, a previous run and the repository do not answer.
 * @throws ActionError `cancelled`
 */
async function askMissing(known, terminal) {
    const prompts = await __webpack_require__.e(/* import() */ 8227).then(__webpack_require__.bind(__webpack_require__, 28227));
    let answers = known;
    for (const question of (0,_answers_js__WEBPACK_IMPORTED_MODULE_2__/* .listMissing */ .pp)(known).filter((each) => each !== 'application'))
        answers = await askQuestion(question, answers, { prompts, terminal });
    // Last, because the repository suggests it.
    if (known.application === undefined)
        answers = await askQuestion('application', answers, { prompts, terminal });
    return askChoices(answers, { prompts, terminal });
}
/** @throws ActionError `cancelled` unless the person says yes */
async function confirmWrite(count, terminal) {
    const { confirm } = await __webpack_require__.e(/* import() */ 8227).then(__webpack_require__.bind(__webpack_require__, 28227));
    const isConfirmed = refuseCancellation(await confirm({ message: `Write ${(0,_runner_count_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(count, 'file')}?`, ...terminal }));
    if (!isConfirmed)
        throw createCancellation();
}
const questions = {
    name: { message: 'Prefix of everything in AWS, for example the name of your company or team', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .nameKind */ .uo },
    region: { message: 'AWS region', kind: _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRegionKind */ .c3 },
    repository: { message: 'Path of the repository, for example acme/shop', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPathKind */ .__ },
    application: { message: 'Name of the application', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .applicationKind */ .Nt },
    'development-account': { message: 'AWS account ID of development', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountKind */ .Yu },
    'staging-account': { message: 'AWS account ID of staging (may be the same)', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountKind */ .Yu },
    'production-account': { message: 'AWS account ID of production (may be the same)', kind: _names_js__WEBPACK_IMPORTED_MODULE_3__/* .accountKind */ .Yu },
};
async function askQuestion(question, answers, { prompts, terminal }) {
    const { message, kind } = questions[question];
    const initialValue = suggestAnswer(question, answers);
    const answer = refuseCancellation(await prompts.text({
        message,
        ...(initialValue === undefined ? {} : { initialValue }),
        validate: (value) => (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .explainMismatch */ .QH)(kind, (value ?? '').trim()),
        ...terminal,
    })).trim();
    const environment = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .environmentNames */ .iF.find((name) => question === `${name}-account`);
    return environment === undefined
        ? { ...answers, [question]: answer }
        : { ...answers, accounts: { ...answers.accounts, [environment]: answer } };
}
function suggestAnswer(question, answers) {
    if (question === 'application')
        return (0,_origin_js__WEBPACK_IMPORTED_MODULE_4__/* .addApplicationName */ .P)(answers).application;
    const { development, staging } = answers.accounts;
    return question.endsWith('-account') ? (staging ?? development) : undefined;
}
async function askChoices(answers, { prompts, terminal }) {
    const ci = answers.ci ?? (await askHost(answers, { prompts, terminal }));
    const workflows = ci === 'gitlab' ? undefined : (answers.workflows ?? (await askWorkflows({ prompts, terminal })));
    const modules = answers.modules ??
        refuseCancellation(await prompts.select({
            message: 'Terraform modules',
            options: [
                { value: 'pinned', label: 'Pinned', hint: 'read from the eks-actions repository at this release' },
                { value: 'copied', label: 'Copied', hint: 'into your repository, for you to change' },
            ],
            ...terminal,
        }));
    const domain = answers.domain ?? (await askDomain({ prompts, terminal }));
    return {
        ...answers,
        ci,
        modules,
        ...(workflows === undefined ? {} : { workflows }),
        ...(domain === '' ? {} : { domain }),
    };
}
async function askHost({ repository = '' }, { prompts, terminal }) {
    if (!(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHubRepository */ .qz)(repository))
        return 'gitlab';
    return refuseCancellation(await prompts.select({
        message: 'Where do the workflows run?',
        options: [
            { value: 'github', label: 'GitHub Actions' },
            { value: 'gitlab', label: 'GitLab CI' },
        ],
        ...terminal,
    }));
}
async function askWorkflows({ prompts, terminal }) {
    const chosen = refuseCancellation(await prompts.multiselect({
        message: 'Workflows',
        options: _workflow_names_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowNames */ .gd.map((value) => ({ value })),
        initialValues: [..._workflow_names_js__WEBPACK_IMPORTED_MODULE_5__/* .recommendedWorkflows */ .qx],
        required: true,
        ...terminal,
    }));
    const needed = _workflow_names_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowNeeds */ .T$.filter(([name]) => chosen.includes(name)).map(([, each]) => each);
    return _workflow_names_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowNames */ .gd.filter((name) => chosen.includes(name) || needed.includes(name));
}
async function askDomain({ prompts, terminal }) {
    return refuseCancellation(await prompts.text({
        message: 'Domain of the application (empty: it answers at the address of its load balancer)',
        defaultValue: '',
        validate: (value = '') => (value.trim() === '' ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .explainMismatch */ .QH)(_names_js__WEBPACK_IMPORTED_MODULE_3__/* .domainKind */ .lt, value.trim())),
        ...terminal,
    })).trim();
}
function refuseCancellation(answer) {
    if (typeof answer === 'symbol')
        throw createCancellation();
    return answer;
}
function createCancellation() {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('cancelled', 'init was cancelled', { hint: 'Nothing was written.' });
}


/***/ })

};
