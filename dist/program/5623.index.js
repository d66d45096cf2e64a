export const id = 5623;
export const ids = [5623,8461,2445];
export const modules = {

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkClusterApprovals: () => (/* binding */ checkClusterApprovals),
/* harmony export */   nameTarget: () => (/* binding */ nameTarget)
/* harmony export */ });
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31005);

/**
 * Makes sure that enough people approved what `apply` or `delete` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
async function checkClusterApprovals(action) {
    const { inputs, context } = action;
    const { command } = inputs;
    if (command !== 'apply' && command !== 'delete')
        return undefined;
    return (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .checkApprovals */ .D)({
        ...action,
        what: `${command} of ${nameTarget(inputs)}`,
        folder: context.workspace,
        environment: inputs['github-environment'],
    });
}
/** What the run is about, as far as the inputs say it. */
function nameTarget(inputs) {
    const { 'config-file': file, 'stack-name': stack, 'cluster-name': cluster } = inputs;
    if (inputs.command !== 'check' && file !== undefined)
        return file.relative;
    return stack === undefined || inputs.command === 'check' ? `cluster ${cluster ?? ''}` : `stack ${stack}`;
}


/***/ }),

/***/ 56123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ buildPlanOutputs),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   yo: () => (/* binding */ describeChangeCounts)
/* harmony export */ });
/** The outputs of a plan, also of one that was applied. */
function buildPlanOutputs({ changes, digest, }) {
    const counts = countChanges(changes);
    return {
        changes: changes.length > 0,
        'to-add': counts.add,
        'to-change': counts.change,
        'to-destroy': counts.destroy,
        'plan-digest': digest,
    };
}
/** As Terraform counts: a replacement adds one and destroys one. */
function countChanges(changes) {
    const count = (...actions) => changes.filter(({ action }) => actions.includes(action)).length;
    return {
        add: count('create', 'import', 'replace'),
        change: count('update', 'maybe-replace', 'retain'),
        destroy: count('delete', 'replace'),
    };
}
/** `2 to add, 1 to change`, or with `done` what was done. */
function describeCounts(changes, done) {
    return describeChangeCounts(countChanges(changes), done ? 'done' : 'planned');
}
/** As `describeCounts`, of changes that are counted already. */
function describeChangeCounts({ add, change, destroy }, state) {
    const done = state === 'done';
    const parts = [
        [add, done ? 'added' : 'to add'],
        [change, done ? 'changed' : 'to change'],
        [destroy, done ? 'destroyed' : 'to destroy'],
    ];
    const text = parts.flatMap(([number, verb]) => (number === 0 ? [] : [`${number} ${verb}`])).join(', ');
    return text === '' ? 'no changes' : text;
}


/***/ }),

/***/ 1123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JL: () => (/* binding */ publishPlan),
/* harmony export */   k1: () => (/* binding */ publishClusterFailure),
/* harmony export */   kX: () => (/* binding */ skipClusterFork),
/* harmony export */   wd: () => (/* binding */ buildFooter)
/* harmony export */ });
/* harmony import */ var _runner_count_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14060);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54482);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91919);
/* harmony import */ var _shared_forks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12445);
/* harmony import */ var _shared_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73653);
/* harmony import */ var _shared_run_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77381);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58461);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56123);








/** A pull request from a fork gets no credentials. Its author is not to blame, so the run succeeds. */
function skipClusterFork({ inputs, context }) {
    const text = `${(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__.nameTarget)(inputs)}: nothing was done: ${_shared_forks_js__WEBPACK_IMPORTED_MODULE_2__/* .forksGetNoCredentials */ .nd}. A maintainer can push the branch to this repository.`;
    context.log.notice(text);
    context.summary.add({ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(text) });
    return { changes: false };
}
/** Shows a plan, or what was done of it, in the log, in the summary and in the comment. */
async function publishPlan(action, publication) {
    const { log, summary } = action.context;
    const { command, plan } = publication;
    logPlan(action, publication);
    const blocks = buildPlanBlocks(action, publication);
    summary.add(...blocks);
    if (command === 'plan' && plan.url !== undefined)
        log.line(`change set: ${plan.url}`);
    await upsertClusterComment(action, blocks, plan.changes.length > 0);
}
/** Writes on the pull request why there is no plan or what failed. Log and summary show the error anyway. */
async function publishClusterFailure(action, error) {
    if (error.code === 'cancelled')
        return;
    const { command } = action.inputs;
    const what = command === 'plan' ? 'not planned' : command === 'delete' ? 'not deleted' : 'not applied';
    const details = error.details.length === 0 ? [] : [{ kind: 'code', text: error.details.join('\n') }];
    const blocks = [
        { kind: 'heading', level: 3, text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__.nameTarget)(action.inputs)}: ${what}`) },
        { kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(error.message) },
        ...details,
        { kind: 'paragraph', text: `Next: ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)((0,_shared_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInputNames */ .o)(action.context, error.hint))}` },
        ...buildFooter(action),
    ];
    await upsertClusterComment(action, blocks, true);
}
function logPlan({ context: { log } }, { command, engine, plan, state }) {
    const rows = plan.changes.map(({ action, what, type, reason }) => [describeAction(action), what, type, reason]);
    if (rows.length > 0 && command !== 'apply')
        for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .formatTextTable */ .D)({ header: ['', 'resource', 'type', 'what changes'], rows }).slice(1))
            log.line(line);
    for (const note of plan.notes)
        log.line(note);
    const cluster = state?.clusterName === undefined ? '' : ` · cluster ${state.clusterName}`;
    log.line(`${engine.subject}: ${(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCounts */ .wv)(plan.changes, command !== 'plan')}${cluster}`);
}
/** Comment and summary: the verdict first, what is deleted outside of the table. */
function buildPlanBlocks(action, publication) {
    const { command, engine, plan, approval, state } = publication;
    const { changes, notes } = plan;
    const destructive = changes.filter((change) => change.destructive);
    return [
        {
            kind: 'heading',
            level: 3,
            text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${engine.subject}: ${(0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .describeCounts */ .wv)(changes, command !== 'plan')}`),
        },
        ...destructive.map((change) => ({ kind: 'paragraph', text: describeRemoval(change, command) })),
        ...notes.map((note) => ({ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(note) })),
        ...buildChangeTable(changes),
        ...buildStackOutputs(state),
        ...(approval === undefined ? [] : [{ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(approval) }]),
        ...describeNextStep(action, publication).map((text) => ({ kind: 'paragraph', text })),
        ...buildFooter(action),
    ];
}
function describeRemoval({ action, what, type, reason }, command) {
    const verb = command === 'plan' ? describeAction(action) : describeDone(action);
    return `**${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${verb} ${what}`)}** (${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(type)})${reason === '' ? '' : `: ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(reason)}`}`;
}
function buildChangeTable(changes) {
    if (changes.length === 0)
        return [];
    const rows = changes.map(({ action, what, type, reason, destructive }) => {
        const verb = describeAction(action);
        return [destructive ? `**${verb}**` : verb, (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(what), (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(type), (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(reason)];
    });
    const table = { kind: 'table', header: ['action', 'resource', 'type', 'what changes'], rows };
    return rows.length <= openRows
        ? [table]
        : [{ kind: 'details', title: (0,_runner_count_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B)(rows.length, 'change'), body: [table] }];
}
const openRows = 25;
function buildStackOutputs(state) {
    const rows = Object.entries(state?.stackOutputs ?? {}).map(([name, value]) => [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(name), (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(value)]);
    if (rows.length === 0)
        return [];
    const table = { kind: 'table', header: ['output', 'value'], rows };
    return [{ kind: 'details', title: (0,_runner_count_js__WEBPACK_IMPORTED_MODULE_7__/* .formatCount */ .B)(rows.length, 'output'), body: [table] }];
}
function describeNextStep({ event, context }, { command, engine, plan }) {
    if (command !== 'plan' || plan.changes.length === 0)
        return [];
    const merge = event.trigger.kind === 'pull-request' ? 'merge this; ' : '';
    const kept = engine.name === 'cloudformation' ? 'does exactly what this change set does, or stops' : 'plans again';
    const removes = plan.changes.some(({ destructive }) => destructive);
    const texts = [
        `Next: ${merge}\`command: apply\` ${kept}. Digest: \`${plan.digest}\``,
        ...(removes
            ? [
                'Something is deleted or replaced: apply does this only with `allow-destroy: true`, or with these names in `allow-destroy`.',
            ]
            : []),
    ];
    return texts.map((text) => (0,_shared_input_names_js__WEBPACK_IMPORTED_MODULE_4__/* .formatInputNames */ .o)(context, text));
}
/** For a column of plain text. */
function describeAction(action) {
    return action === 'maybe-replace' ? 'may replace' : action;
}
function describeDone(action) {
    return action === 'maybe-replace' ? 'updated or replaced' : `${action}d`;
}
/** What the text is about, and where it comes from; nothing in a terminal. */
function buildFooter({ event }) {
    const commit = event.commit === undefined ? [] : [`commit ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(event.commit.slice(0, 7))}`];
    const run = event.run?.url === undefined ? [] : [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLink */ .u3)('run and summary', event.run.url)];
    const parts = [...commit, ...run];
    return parts.length === 0 ? [] : [{ kind: 'paragraph', text: parts.join(' · ') }];
}
async function upsertClusterComment(action, blocks, isNews) {
    const { inputs } = action;
    const { command, comment } = inputs;
    if (comment === 'never' || !['plan', 'apply', 'delete'].includes(command))
        return;
    const marker = { kind: 'cluster', subject: (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__.nameTarget)(inputs) };
    const ifMissing = comment === 'always' || isNews ? 'create' : 'skip';
    await (0,_shared_run_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertRunComment */ .c)(action, { marker, blocks, ifMissing, aboutMerge: command !== 'delete' });
}


/***/ }),

/***/ 29140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _shared_action_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35816);
/* harmony import */ var _shared_forks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12445);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1123);




/** Plans, applies, deletes or inspects one cluster. */
async function run(inputs, context) {
    const action = await (0,_shared_action_run_js__WEBPACK_IMPORTED_MODULE_1__.openActionRun)(inputs, context);
    if ((0,_shared_forks_js__WEBPACK_IMPORTED_MODULE_3__/* .isForkWithoutCredentials */ .T4)(action.event, context))
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .skipClusterFork */ .kX)(action);
    const runCommand = await commands[inputs.command]();
    const { outputs, failure } = await runCommand(action).catch(async (thrown) => {
        const error = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(thrown);
        await (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .publishClusterFailure */ .k1)(action, error);
        throw error;
    });
    if (failure !== undefined)
        throw failure;
    return outputs;
}
/** Loaded on use. */
const commands = {
    check: async () => (await Promise.all(/* import() */[__webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(2147), __webpack_require__.e(1547)]).then(__webpack_require__.bind(__webpack_require__, 81547))).checkCluster,
    plan: async () => (await __webpack_require__.e(/* import() */ 8601).then(__webpack_require__.bind(__webpack_require__, 88601))).planCluster,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(6535)]).then(__webpack_require__.bind(__webpack_require__, 73170))).applyCluster,
    delete: async () => (await __webpack_require__.e(/* import() */ 9281).then(__webpack_require__.bind(__webpack_require__, 9281))).deleteCluster,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(7765)]).then(__webpack_require__.bind(__webpack_require__, 69328))).readClusterStatus,
    drift: async () => (await __webpack_require__.e(/* import() */ 5177).then(__webpack_require__.bind(__webpack_require__, 65177))).detectClusterDrift,
};


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionRun: () => (/* binding */ openActionRun)
/* harmony export */ });
/* harmony import */ var _trusted_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71047);

/**
 * Begins a run: reads the event, and refuses to work with this repository's secrets on files that a stranger wrote.
 * @throws ActionError `untrusted-checkout`, `event-invalid`
 */
async function openActionRun(inputs, context) {
    return { inputs, event: await (0,_trusted_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrustedEvent */ .y)(context, inputs), context };
}


/***/ }),

/***/ 31005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkApprovals)
/* harmony export */ });
/**
 * As `requireApprovals`, which is loaded only if approvals are required.
 * @returns who approved, as a sentence; undefined if no approvals are required
 */
async function checkApprovals(request) {
    if (request.inputs['require-approvals'] === 0)
        return undefined;
    const { requireApprovals } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 30948));
    return requireApprovals(request);
}


/***/ }),

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   T4: () => (/* binding */ isForkWithoutCredentials),
/* harmony export */   nd: () => (/* binding */ forksGetNoCredentials)
/* harmony export */ });
/** Whether the run belongs to a pull request whose branch is in another repository. */
function isFork({ trigger }) {
    return trigger.kind === 'pull-request' && trigger.fork;
}
/** Completes "…: " in messages about what such a run leaves out. */
const forksGetNoCredentials = 'pull requests from forks get no credentials';
/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
function isForkWithoutCredentials(event, { environment }) {
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    return isFork(event) && !credentials;
}


/***/ }),

/***/ 73653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ formatInputNames)
/* harmony export */ });
/** A text that names inputs, such as `command: apply`, with the names that they have in this run. */
function formatInputNames({ renameInputs }, text) {
    return renameInputs === undefined ? text : renameInputs(text);
}


/***/ }),

/***/ 77381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeToGitHub),
/* harmony export */   c: () => (/* binding */ upsertRunComment)
/* harmony export */ });
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99651);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51859);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31857);
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





/** Only warns if GitHub cannot be written to: what was done to the infrastructure is done. */
async function writeToGitHub(action, write) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { context } = action;
        // A cancelled run reports what it did, too: the runner waits 7.5 s before it kills the step.
        const signal = __addDisposableResource(env_1, (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .withGrace */ .pj)(context.signal, commentGraceMs), false);
        try {
            const github = await (0,_github_js__WEBPACK_IMPORTED_MODULE_4__/* .connectToGitHub */ .t)(action, { ...context, signal });
            if (github !== undefined)
                await write(github);
        }
        catch (thrown) {
            const error = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .toActionError */ .ie)(thrown);
            context.log.warning(`Could not publish the results to GitHub: ${error.message}. ${error.hint}`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
const commentGraceMs = 5000;
/** Writes the comment on this run's pull request, or on the one whose merge started it; only warns if it cannot. */
async function upsertRunComment(action, comment) {
    const { event, context } = action;
    const { marker, blocks, ifMissing, aboutMerge } = comment;
    await writeToGitHub(action, async (github) => {
        const target = await findPullRequest(github, event, { aboutMerge });
        if (target === undefined)
            return;
        const { number: pullRequest, commit } = target;
        const sticky = { marker, pullRequest, commit, run: event.run, blocks, ifMissing };
        const result = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertComment */ .l)(github, sticky, context.log);
        if (result.kind === 'created' || result.kind === 'updated')
            context.log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded') {
            context.log.line(`comment left to the newer run for ${result.by.slice(0, 7)}`);
        }
    });
}
async function findPullRequest(github, { trigger, commit }, { aboutMerge }) {
    if (commit === undefined)
        return undefined;
    switch (trigger.kind) {
        case 'pull-request':
            return { number: trigger.number, commit };
        case 'push':
            return aboutMerge ? findMerge(github, commit) : undefined;
        case 'other':
            if (trigger.pullRequest !== undefined)
                return { number: trigger.pullRequest, commit };
            // Before an approval, the reviewers see the plan where they have seen the change.
            return trigger.name === 'workflow_dispatch' && aboutMerge ? findMerge(github, commit) : undefined;
        case 'merge-group':
        case 'none':
            return undefined;
    }
}
/** The pull request whose merge made a commit. */
async function findMerge(github, commit) {
    const merged = await (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_1__/* .findMergedPullRequest */ .g_)(github, commit);
    return merged === undefined ? undefined : { number: merged.number, commit: merged.head };
}


/***/ }),

/***/ 91919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ formatTextTable),
/* harmony export */   K: () => (/* binding */ renderTextTable)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);

/** Aligned lines for a log. The last column takes the rest of the line. */
function formatTextTable({ header, rows }) {
    const all = [header, ...rows];
    const widths = header.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
    return all.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function renderTextTable({ header, rows }) {
    return { kind: 'table', header: header.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV), rows: rows.map((cells) => cells.map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)) };
}


/***/ })

};
