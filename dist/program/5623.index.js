export const id = 5623;
export const ids = [5623,2445];
export const modules = {

/***/ 58461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ checkClusterApprovals),
/* harmony export */   d: () => (/* binding */ nameTarget)
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
/* harmony export */   wv: () => (/* binding */ describeCounts)
/* harmony export */ });
/* unused harmony export countChanges */
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
    const { add, change, destroy } = countChanges(changes);
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
/* harmony export */   Gx: () => (/* binding */ skipFork),
/* harmony export */   JL: () => (/* binding */ publishPlan),
/* harmony export */   wd: () => (/* binding */ buildFooter),
/* harmony export */   yX: () => (/* binding */ publishFailure)
/* harmony export */ });
/* unused harmony exports buildPlanBlocks, describeAction */
/* harmony import */ var _runner_count_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14060);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54482);
/* harmony import */ var _runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91919);
/* harmony import */ var _shared_forks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12445);
/* harmony import */ var _shared_run_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77381);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58461);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56123);







/** A pull request from a fork gets no credentials. Its author is not to blame, so the run succeeds. */
function skipFork({ inputs, context }) {
    const text = `${(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTarget */ .d)(inputs)}: nothing was done: ${_shared_forks_js__WEBPACK_IMPORTED_MODULE_2__/* .forksGetNoCredentials */ .nd}. A maintainer can push the branch to this repository.`;
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
async function publishFailure(action, error) {
    if (error.code === 'cancelled')
        return;
    const { command } = action.inputs;
    const what = command === 'plan' ? 'not planned' : command === 'delete' ? 'not deleted' : 'not applied';
    const details = error.details.length === 0 ? [] : [{ kind: 'code', text: error.details.join('\n') }];
    const blocks = [
        { kind: 'heading', level: 3, text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${(0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTarget */ .d)(action.inputs)}: ${what}`) },
        { kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(error.message) },
        ...details,
        { kind: 'paragraph', text: `Next: ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(error.hint)}` },
        buildFooter(action),
    ];
    await upsertClusterComment(action, blocks, true);
}
function logPlan({ context: { log } }, { command, engine, plan, state }) {
    const rows = plan.changes.map(({ action, what, type, reason }) => [describeAction(action), what, type, reason]);
    if (rows.length > 0 && command !== 'apply')
        for (const line of (0,_runner_markdown_text_table_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTextTable */ .D)({ header: ['', 'resource', 'type', 'what changes'], rows }).slice(1))
            log.line(line);
    for (const note of plan.notes)
        log.line(note);
    const cluster = state?.clusterName === undefined ? '' : ` · cluster ${state.clusterName}`;
    log.line(`${engine.subject}: ${(0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .describeCounts */ .wv)(plan.changes, command !== 'plan')}${cluster}`);
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
            text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${engine.subject}: ${(0,_outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .describeCounts */ .wv)(changes, command !== 'plan')}`),
        },
        ...destructive.map((change) => ({ kind: 'paragraph', text: describeRemoval(change, command) })),
        ...notes.map((note) => ({ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSentence */ .jg)(note) })),
        ...buildChangeTable(changes),
        ...buildStackOutputs(state),
        ...(approval === undefined ? [] : [{ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(approval) }]),
        ...describeNextStep(action, publication).map((text) => ({ kind: 'paragraph', text })),
        buildFooter(action),
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
        : [{ kind: 'details', title: (0,_runner_count_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(rows.length, 'change'), body: [table] }];
}
const openRows = 25;
function buildStackOutputs(state) {
    const rows = Object.entries(state?.stackOutputs ?? {}).map(([name, value]) => [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(name), (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(value)]);
    if (rows.length === 0)
        return [];
    const table = { kind: 'table', header: ['output', 'value'], rows };
    return [{ kind: 'details', title: (0,_runner_count_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B)(rows.length, 'output'), body: [table] }];
}
function describeNextStep({ event }, { command, engine, plan }) {
    if (command !== 'plan' || plan.changes.length === 0)
        return [];
    const merge = event.trigger.kind === 'pull-request' ? 'merge this; ' : '';
    const kept = engine.name === 'cloudformation' ? 'does exactly what this change set does, or stops' : 'plans again';
    const removes = plan.changes.some(({ destructive }) => destructive);
    return [
        `Next: ${merge}\`command: apply\` ${kept}. Digest: \`${plan.digest}\``,
        ...(removes
            ? [
                'Something is deleted or replaced: apply does this only with `allow-destroy: true`, or with these names in `allow-destroy`.',
            ]
            : []),
    ];
}
/** For a column of plain text. */
function describeAction(action) {
    return action === 'maybe-replace' ? 'may replace' : action;
}
function describeDone(action) {
    return action === 'maybe-replace' ? 'updated or replaced' : `${action}d`;
}
/** What the text is about, and where it comes from. */
function buildFooter({ event }) {
    const commit = event.commit === undefined ? [] : [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(event.commit.slice(0, 7))];
    const run = event.run?.url === undefined ? [] : [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatLink */ .u3)('run', event.run.url)];
    return { kind: 'paragraph', text: [...commit, ...run].join(' · ') || 'not in a job' };
}
async function upsertClusterComment(action, blocks, isNews) {
    const { inputs } = action;
    const { command, comment } = inputs;
    if (comment === 'never' || !['plan', 'apply', 'delete'].includes(command))
        return;
    const marker = { kind: 'cluster', subject: (0,_approvals_js__WEBPACK_IMPORTED_MODULE_1__/* .nameTarget */ .d)(inputs) };
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
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .skipFork */ .Gx)(action);
    const runCommand = await commands[inputs.command]();
    const { outputs, failure } = await runCommand(action).catch(async (thrown) => {
        const error = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(thrown);
        await (0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .publishFailure */ .yX)(action, error);
        throw error;
    });
    if (failure !== undefined)
        throw failure;
    return outputs;
}
/** Loaded on use. */
const commands = {
    check: async () => (await __webpack_require__.e(/* import() */ 5384).then(__webpack_require__.bind(__webpack_require__, 35384))).checkCluster,
    plan: async () => (await __webpack_require__.e(/* import() */ 8601).then(__webpack_require__.bind(__webpack_require__, 88601))).planCluster,
    apply: async () => (await Promise.all(/* import() */[__webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(915), __webpack_require__.e(3170)]).then(__webpack_require__.bind(__webpack_require__, 73170))).applyCluster,
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

/***/ 31857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ connectForWriting),
/* harmony export */   t: () => (/* binding */ connectToGitHub)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13739);
/* harmony import */ var _forks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12445);


/** GitHub's API, where this run has a token and a repository; undefined in a terminal and in GitLab. */
async function connectToGitHub({ inputs, event: { repository, apiUrl } }, { log, signal, secrets }) {
    const token = inputs['github-token'];
    if (token === undefined || repository === undefined)
        return undefined;
    return (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .connectGitHub */ .U)({ apiUrl, repository, token, log, signal, redact: secrets.redact });
}
/** As `connectToGitHub`; undefined also for a pull request from a fork, whose token can only read. */
async function connectForWriting(run, context) {
    return (0,_forks_js__WEBPACK_IMPORTED_MODULE_1__/* .isFork */ .B0)(run.event) ? undefined : connectToGitHub(run, context);
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

/***/ 71909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ readFieldCodes),
/* harmony export */   IP: () => (/* binding */ readErrorMessage),
/* harmony export */   Lg: () => (/* binding */ toGitHubError),
/* harmony export */   lv: () => (/* binding */ readErrorStatus),
/* harmony export */   tE: () => (/* binding */ decideRetry)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);


/** The status of GitHub's response, also of one behind an ActionError; undefined if there was none. */
function readErrorStatus(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorStatus(error.cause);
    return readResponse(error)?.status;
}
/** GitHub's own error message; undefined if there is none. */
function readErrorMessage(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readErrorMessage(error.cause);
    const data = readResponse(error)?.data;
    return hasMessage(data) ? [data.message, ...readFieldErrors(data)].join('; ') : undefined;
}
/** The `code` of each invalid field (422), for example `already_exists`. */
function readFieldCodes(error) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return readFieldCodes(error.cause);
    const data = readResponse(error)?.data;
    if (!hasMessage(data) || !Array.isArray(data.errors))
        return [];
    return data.errors.flatMap(({ code }) => typeof code === 'string' ? [code] : []);
}
/**
 * Whether and when to retry: rate limits when GitHub says so or after a pause, 5xx and broken connections after a pause. Up
 * to a second of jitter is added to GitHub's own time, so that jobs which were rejected together do not return together.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function decideRetry(error, { now, longestWaitMs, random = Math.random }) {
    if (isCancelled(error))
        return false;
    const answer = readResponse(error);
    // Without a response the connection broke; with a success the body could not be read.
    if (answer === undefined)
        return isRequestError(error);
    if (answer.status >= 500)
        return true;
    if (!isRateLimit(error))
        return false;
    const waitMs = readLimitEnd(error, now);
    if (waitMs === undefined)
        return true;
    return waitMs > longestWaitMs - 1000 ? false : waitMs + Math.round(random() * 1000);
}
/** The error that people see. `what` is method and path of the request. */
function toGitHubError(error, what) {
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
        return error;
    const answer = readResponse(error);
    if (answer === undefined && !isRequestError(error))
        return error;
    const said = readErrorMessage(error) ?? error.message;
    if (answer !== undefined && isRateLimit(error))
        return createRateLimitError(error, what, said);
    if (answer === undefined || answer.status >= 500) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub did not respond to ${what}: ${formatStatus(answer)}${said}`, {
            cause: error,
        });
    }
    if (answer.status === 401 || answer.status === 403)
        return createForbiddenError(error, what, said);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-failed', `GitHub rejected ${what}: ${formatStatus(answer)}${said}`, { cause: error });
}
function createRateLimitError(error, what, said) {
    const waitMs = readLimitEnd(error, Date.now());
    const until = waitMs === undefined ? 'later' : `after ${new Date(Date.now() + waitMs).toISOString().slice(11, 19)} UTC`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-unreachable', `GitHub's rate limit was exceeded by ${what}: ${said}`, {
        hint: `Re-run ${until}.`,
        cause: error,
    });
}
/** GitHub lists sufficient permissions: alternatives separated by `;`, combinations by `,`. */
function createForbiddenError(error, what, said) {
    const accepted = readResponse(error)?.headers['x-accepted-github-permissions'];
    const needed = typeof accepted === 'string' && accepted !== '' ? accepted : findPermission(what);
    const entries = needed?.split(';').map((all) => all.split(',').map(formatPermission).join(', '));
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('github-forbidden', `GitHub denied this job ${what}: ${said}`, {
        hint: entries === undefined
            ? 'Check that github-token is valid for this repository and has the required permission.'
            : `Add ${entries.join(' or ')} under \`permissions:\` of the job. Pull requests from forks always get a read-only token.`,
        cause: error,
    });
}
/** Converts GitHub's `pull_requests=write` to the syntax of workflows. */
function formatPermission(permission) {
    return `\`${permission.trim().replaceAll('_', '-').replace('=', ': ')}\``;
}
/** For servers that do not name the permission. */
const permissions = [
    [/^GET .*\/actions\//, 'actions=read'],
    [/^GET .*\/issues\//, 'issues=read'],
    [/^GET .*\/deployments\b/, 'deployments=read'],
    [/\/deployments\b/, 'deployments=write'],
    [/^GET .*\/(pulls|commits)\b/, 'pull_requests=read'],
    [/\/comments\b/, 'pull_requests=write'],
    [/\/(issues|labels)\b/, 'issues=write'],
];
function findPermission(what) {
    return permissions.find(([pattern]) => pattern.test(what))?.[1];
}
/** The secondary limit is a 403 or 429 with `retry-after`; the primary one has no requests remaining. */
function isRateLimit(error) {
    const answer = readResponse(error);
    if (answer === undefined)
        return false;
    if (answer.status === 429)
        return true;
    if (answer.status !== 403)
        return false;
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = answer.headers;
    return after !== undefined || remaining === '0' || /secondary rate limit/i.test(readErrorMessage(error) ?? '');
}
function readLimitEnd(error, now) {
    const headers = readResponse(error)?.headers ?? {};
    const after = headers['retry-after'];
    if (after !== undefined && /^\d+$/.test(String(after)))
        return Number(after) * 1000;
    const reset = Number(headers['x-ratelimit-reset']);
    if (headers['x-ratelimit-remaining'] !== '0' || !Number.isFinite(reset))
        return undefined;
    return Math.max(0, reset * 1000 - now);
}
function readResponse(error) {
    return isRequestError(error) ? error.response : undefined;
}
/** By name: the class belongs to Octokit, which is not loaded here. */
function isRequestError(error) {
    return error instanceof Error && error.name === 'HttpError';
}
function isCancelled(error) {
    return error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.code === 'cancelled';
}
function hasMessage(data) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string';
}
function readFieldErrors({ errors }) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        if (typeof error === 'string')
            return [error];
        return hasMessage(error) ? [error.message] : [];
    });
}
function formatStatus(answer) {
    return answer === undefined ? '' : `${answer.status} `;
}


/***/ }),

/***/ 13739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ connectGitHub)
/* harmony export */ });
/* harmony import */ var _runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82887);

/**
 * Opens the API; nothing is sent yet. `@actions/github` is loaded here and not before. Proxies (`HTTPS_PROXY`, `NO_PROXY`)
 * and `NODE_EXTRA_CA_CERTS` are honoured.
 */
async function connectGitHub(options) {
    const { repository, log, redact = (text) => text } = options;
    // The package parses the event file when it is imported, unchecked; reading the event is the job of `readEvent`.
    const { createOctokit, requestAttempts } = await (0,_runner_host_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .hideVariable */ .z)('GITHUB_EVENT_PATH', () => Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6379), __webpack_require__.e(8495)]).then(__webpack_require__.bind(__webpack_require__, 88495)));
    const octokit = createOctokit({
        ...options,
        redact,
        logDebug: log.debug,
        onRetry: (request, { number, waitMs, error }) => {
            const next = `try ${number + 1} of ${requestAttempts} in ${(waitMs / 1000).toFixed(1)}s`;
            log.line(`GitHub: ${request}: ${error.message}; ${next}`);
        },
    });
    let author;
    return {
        repository,
        request: octokit.request,
        paginate: octokit.paginate,
        // A job's token belongs to no user, so `GET /user` rejects it; `viewer` supports every kind of token.
        author: () => (author ??= octokit.graphql('{ viewer { login } }').then(({ viewer }) => viewer.login)),
    };
}


/***/ }),

/***/ 99651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export removeComment */
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28778);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51859);





/**
 * Creates the comment, updates it, or leaves it if the text is unchanged. Of concurrent runs, the one for the newest commit
 * wins, and one comment remains.
 * @throws ActionError `github-unreachable`, `github-failed`; not when the token may not comment
 */
async function upsertComment(github, comment, log) {
    return warnIfRefused(log, comment.pullRequest, async () => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .createSignature */ .Vi)(comment.marker, comment.commit, comment.run);
        const body = (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignedBody */ .j)(signature, comment.blocks);
        const existing = await findComments(github, comment);
        if (existing.length > 0)
            return reconcile(github, comment, { signature, body }, existing);
        if (comment.ifMissing === 'skip')
            return { kind: 'skipped' };
        const created = await createComment(github, comment.pullRequest, body);
        // A concurrent run may have created one, too: all of them keep the oldest comment and delete the others.
        const all = await findComments(github, comment);
        if (all.every(({ id }) => id === created.id))
            return { kind: 'created', url: created.url };
        return reconcile(github, comment, { signature, body }, all);
    });
}
/**
 * Deletes the comment, if there is one.
 * @returns whether it was deleted; false, after a warning, if the token is not allowed to
 */
async function removeComment(github, comment, log) {
    const result = await warnIfRefused(log, comment.pullRequest, async () => {
        const existing = await findComments(github, comment);
        for (const { id } of existing)
            await deleteComment(github, id);
        return existing.length > 0;
    });
    return result === true;
}
/** Updates the oldest comment, unless a newer run wrote it, and deletes the others. */
async function reconcile(github, comment, { signature, body }, [kept, ...duplicates]) {
    if (kept === undefined)
        return { kind: 'created', url: (await createComment(github, comment.pullRequest, body)).url };
    const newest = duplicates.reduce((one, other) => ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(other.signature, one.signature) ? other : one), kept);
    const ahead = await isNewerText(github, comment.pullRequest, newest.signature, signature);
    const text = ahead ? newest.body : body;
    const changed = !(0,_signed_body_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameText */ .c)(kept.body, text);
    if (changed && !(await updateComment(github, kept.id, text))) {
        // Somebody deleted it between our read and our write.
        return reconcile(github, comment, { signature, body }, duplicates);
    }
    for (const { id } of duplicates)
        await deleteComment(github, id);
    if (ahead)
        return { kind: 'superseded', url: kept.url, by: newest.signature.commit };
    return { kind: changed ? 'updated' : 'unchanged', url: kept.url };
}
/**
 * Whether the existing text is newer than ours: it describes the current head of the pull request and ours does not, or its
 * run started later.
 */
async function isNewerText(github, pullRequest, written, ours) {
    if (written.commit === ours.commit)
        return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
    const head = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .readCurrentHead */ .Sq)(github, pullRequest);
    if (ours.commit === head)
        return false;
    return written.commit === head || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isNewerRun */ .VZ)(written, ours);
}
/** Our comments with this marker, oldest first, from all pages. A comment by another author is never ours. */
async function findComments(github, { marker, pullRequest }) {
    const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const [comments, author] = await Promise.all([
        github.paginate(route, { ...github.repository, issue_number: pullRequest, per_page: 100 }),
        github.author(),
    ]);
    return comments
        .flatMap(({ id, html_url: url, body = '', user }) => {
        const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readSignature */ .Bc)(body);
        const ours = user?.login.toLowerCase() === author.toLowerCase() && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbout */ .KH)(signature, marker);
        return ours && signature !== undefined ? [{ id, url, body, signature }] : [];
    })
        .sort((one, other) => one.id - other.id);
}
async function createComment({ request, repository }, pullRequest, body) {
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
    const { data } = await request(route, { ...repository, issue_number: pullRequest, body });
    return { id: Number(data.id), url: data.html_url };
}
/** @returns false if the comment no longer exists */
async function updateComment({ request, repository }, id, body) {
    const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
    return ignoreMissing(request(route, { ...repository, comment_id: id, body }));
}
async function deleteComment({ request, repository }, id) {
    const route = 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}';
    await ignoreMissing(request(route, { ...repository, comment_id: id }));
}
async function ignoreMissing(sent) {
    try {
        await sent;
        return true;
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorStatus */ .lv)(error) === 404)
            return false;
        throw error;
    }
}
/** A missing comment must not fail a run that did its work: the token of a fork is never allowed to write one. */
async function warnIfRefused(log, pullRequest, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || error.code !== 'github-forbidden')
            throw error;
        const why = (0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__/* .readErrorMessage */ .IP)(error) ?? error.message;
        log.warning(`Could not comment on pull request #${pullRequest} (${why}); the text is in the summary. ${error.hint}`);
        return { kind: 'refused', why };
    }
}


/***/ }),

/***/ 28778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ renderSignature),
/* harmony export */   Bc: () => (/* binding */ readSignature),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   VZ: () => (/* binding */ isNewerRun),
/* harmony export */   Vi: () => (/* binding */ createSignature)
/* harmony export */ });
/** The signature of a text that a run writes about a commit. Outside GitHub every run counts as the oldest. */
function createSignature(marker, commit, run) {
    return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 };
}
function renderSignature({ kind, subject, commit, run, attempt }) {
    // encodeURIComponent leaves no `>`, so nothing can end the comment early.
    const [what, about, which] = [kind, subject, commit].map(encodeURIComponent);
    return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`;
}
/** The signature of a text; undefined if the text is not ours. */
function readSignature(text) {
    const match = /^<!-- eks-actions (\S+) of (\S+) commit=(\S*) run=(\d+) attempt=(\d+) -->(?:\r?\n|$)/.exec(text);
    if (match === null)
        return undefined;
    try {
        const [kind = '', subject = '', commit = ''] = match.slice(1, 4).map(decodeURIComponent);
        return { kind, subject, commit, run: Number(match[4]), attempt: Number(match[5]) };
    }
    catch {
        return undefined;
    }
}
function isAbout(signature, { kind, subject }) {
    return signature?.kind === kind && signature.subject === subject;
}
/** Whether `one` was started after `other`. */
function isNewerRun(one, other) {
    return one.run === other.run ? one.attempt > other.attempt : one.run > other.run;
}


/***/ }),

/***/ 51859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JI: () => (/* binding */ readPullRequestStatus),
/* harmony export */   QT: () => (/* binding */ listMergedPullRequests),
/* harmony export */   Sq: () => (/* binding */ readCurrentHead),
/* harmony export */   g_: () => (/* binding */ findMergedPullRequest)
/* harmony export */ });
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71909);

/** The current head commit of a pull request. */
async function readCurrentHead({ request, repository }, pullRequest) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: pullRequest,
    });
    return data.head.sha;
}
/**
 * The pull request that brought a commit to its branch, by merge, squash or rebase. Needs `pull-requests: read`.
 * @param branch counts only what was merged into this branch: anybody may merge into a branch of their own
 * @returns undefined for a commit that was pushed directly
 */
async function findMergedPullRequest({ request, repository }, commit, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
        ...repository,
        commit_sha: commit,
    });
    const merged = data.filter(({ merged_at, base }) => merged_at !== null && (branch === undefined || base.ref === branch));
    const found = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit) ?? merged[0];
    return found === undefined ? undefined : { number: found.number, head: found.head.sha, url: found.html_url };
}
/**
 * Pull requests that were merged into a branch, the newest first, of the hundred that were changed last. Needs
 * `pull-requests: read`.
 */
async function listMergedPullRequests({ request, repository }, branch) {
    const { data } = await request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: 100,
    });
    return data
        .filter(({ merged_at }) => merged_at !== null)
        .toSorted((a, b) => String(b.merged_at).localeCompare(String(a.merged_at)))
        .map(({ number, head, html_url: url }) => ({ number, head: head.sha, url }));
}
/** Whether a pull request is still open. Needs `pull-requests: read`. */
async function readPullRequestStatus({ request, repository }, pullRequest) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
            ...repository,
            pull_number: pullRequest,
        });
        const labels = data.labels.map(({ name }) => name);
        return { state: data.merged ? 'merged' : data.state, labels };
    }
    catch (error) {
        if ((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) === 404)
            return { state: 'missing', labels: [] };
        throw error;
    }
}


/***/ }),

/***/ 88685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ isSameText),
/* harmony export */   j: () => (/* binding */ renderSignedBody)
/* harmony export */ });
/* harmony import */ var _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37420);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28778);


/** The text of a comment or an issue: its signature and the blocks, within GitHub's 65,536 characters. */
function renderSignedBody(signature, blocks) {
    const line = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSignature */ .BE)(signature);
    return `${line}\n${(0,_runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .renderDocument */ .yQ)(blocks, { ..._runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9, size: _runner_markdown_document_js__WEBPACK_IMPORTED_MODULE_0__/* .commentLimit */ .j9.size - line.length - 1 })}`;
}
/** GitHub may change line endings, and trims the end. */
function isSameText(one, other) {
    const normalize = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normalize(one) === normalize(other);
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
