export const id = 2496;
export const ids = [2496,2445,9988];
export const modules = {

/***/ 59988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkProvisionApprovals: () => (/* binding */ checkProvisionApprovals)
/* harmony export */ });
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31005);

/**
 * Makes sure that enough people approved what `apply` or `destroy` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
async function checkProvisionApprovals(action) {
    const { inputs } = action;
    const { command, environment } = inputs;
    if (command !== 'apply' && command !== 'destroy')
        return undefined;
    return (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_0__/* .checkApprovals */ .D)({
        ...action,
        what: `${command} of ${environment}`,
        folder: inputs.directory.absolute,
        environment: inputs['github-environment'] ?? environment,
    });
}


/***/ }),

/***/ 42924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataFoldersState: () => (/* binding */ dataFoldersState),
/* harmony export */   postProvision: () => (/* binding */ postProvision)
/* harmony export */ });
/* harmony import */ var _terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63384);

const dataFoldersState = 'data-folders';
/** Removes Terraform's data directories from the checkout if the step was killed. */
async function postProvision({ state }) {
    for (const folder of parseFolders(state.get(dataFoldersState)))
        await (0,_terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseAbandoned */ .q)(folder);
}
/** State is text that other steps can write; only folders that a run marked as its own are touched. */
function parseFolders(text) {
    try {
        const parsed = JSON.parse(text ?? '[]');
        return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 70833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js
var action_run = __webpack_require__(35816);
// EXTERNAL MODULE: ./src/actions/provision/approvals.js
var approvals = __webpack_require__(59988);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/changes.js + 1 modules
var changes = __webpack_require__(9506);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/preparation.js + 37 modules
var preparation = __webpack_require__(13003);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/report.js
var bootstrap_report = __webpack_require__(53122);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/start.js
var start = __webpack_require__(22542);
;// CONCATENATED MODULE: ./src/actions/provision/commands/bootstrap/bootstrap.js
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
 * Creates what an environment needs before its first plan: the buckets of its states, GitHub's OIDC provider and a role for
 * its jobs. Everything is read and listed before the first write; what is up to date is not written again.
 * @throws ActionError `pull-request-refused`, `event-refused`, and those of `prepareBootstrap`; what was created until then is in the
 *   output `bootstrap`
 */
async function bootstrap(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { event, context } = action;
        const { log, summary } = context;
        (0,start/* assertStartedByHand */.s)(event, context.environment);
        const startedAt = performance.now();
        const prepared = __addDisposableResource(env_1, await (0,preparation/* prepareBootstrap */.s)(action), true);
        const { report, warnings } = prepared;
        for (const line of (0,bootstrap_report/* formatPlannedLines */.lh)(report))
            log.line(line);
        for (const warning of warnings)
            log.warning(warning);
        await (0,changes/* applyBootstrapChanges */.c)(report, context);
        log.line((0,bootstrap_report/* formatBootstrapClosingLine */.fJ)(report, performance.now() - startedAt));
        for (const line of (0,bootstrap_report/* formatNextSteps */.sk)(report))
            log.line(line);
        summary.add(...(0,bootstrap_report/* buildBootstrapSummary */.B4)(report));
        return { changes: report.parts.some(({ changes }) => changes.length > 0), bootstrap: (0,bootstrap_report/* buildBootstrapOutput */.mh)(report) };
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

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/terraform/state-folders.js
var state_folders = __webpack_require__(48138);
;// CONCATENATED MODULE: ./src/terraform/report/format.js


/** Short texts that log, comment and summary share. */
/** `+31 ~2 -1`, without zeros. */
function formatCountSigns({ add, change, destroy }) {
    const signs = [add > 0 ? `+${add}` : '', change > 0 ? `~${change}` : '', destroy > 0 ? `-${destroy}` : ''];
    return signs.filter((sign) => sign !== '').join(' ');
}
/** What happens to the state alone: `2 to move, 1 to forget`. */
function formatStateCounts(counts, tense) {
    const words = tense === 'planned' ? ['to import', 'to move', 'to forget'] : ['imported', 'moved', 'forgotten'];
    const numbers = [counts.import, counts.move, counts.forget];
    return formatNumbers(numbers.map((number, index) => [number, words[index] ?? ''])).join(', ');
}
/** `31 to add, 2 to change`; nothing becomes an empty text. */
function formatCounts(counts) {
    return formatNumbers([
        [counts.add, 'to add'],
        [counts.change, 'to change'],
        [counts.destroy, 'to destroy'],
        [counts.import, 'to import'],
        [counts.move, 'to move'],
        [counts.forget, 'to forget'],
    ]).join(', ');
}
function formatNumbers(numbers) {
    return numbers.filter(([number]) => number > 0).map(([number, word]) => `${number} ${word}`);
}
function sumCounts(results) {
    const all = [...results].map(({ changes }) => changes.counts);
    const sum = (key) => all.reduce((total, counts) => total + counts[key], 0);
    return {
        add: sum('add'),
        change: sum('change'),
        destroy: sum('destroy'),
        import: sum('import'),
        move: sum('move'),
        forget: sum('forget'),
    };
}
/** Outcome of one root, in a word or two: `+31`, `1 to move`, `no changes`, `applied +31`, `deferred`. */
function describeOutcome(result) {
    const { status, changes } = result;
    const { counts } = changes;
    const formatParts = (tense) => [formatCountSigns(counts), formatStateCounts(counts, tense)].filter((part) => part !== '').join(', ') ||
        describeUncounted(changes);
    switch (status) {
        case 'planned':
            return formatParts('planned') || 'changes';
        case 'applied':
        case 'destroyed':
            return `${status} ${formatParts('done')}`.trimEnd();
        default:
            return describeStatus(result);
    }
}
/** The same without numbers, for a table that has them in columns: `changes`, `outputs only`, `applied`. */
function describeStatus({ status, changes }) {
    switch (status) {
        case 'unchanged':
            return 'no changes';
        case 'planned':
            return hasCounts(changes) ? 'changes' : describeUncounted(changes) || 'changes';
        case 'applied':
        case 'destroyed':
            return hasCounts(changes) ? status : `${status} ${describeUncounted(changes)}`.trimEnd();
        case 'skipped':
            return 'not started';
        case 'deferred':
        case 'valid':
        case 'failed':
        case 'cancelled':
            return status;
    }
}
/** Changes that have no number. */
function describeUncounted({ outputs }) {
    return outputs.length > 0 ? 'outputs only' : '';
}
function hasCounts({ counts }) {
    return Object.values(counts).some((number) => number > 0);
}
/** Order of importance for the reader. */
const tellingOrder = ['failed', 'cancelled', 'skipped', 'applied', 'destroyed', 'deferred'];
const statusWords = { skipped: 'not started' };
/** `1 failed, 4 not started, 2 applied`; roots that only were planned or had no changes are not counted. */
function summarizeStatuses(results) {
    const all = [...results];
    return tellingOrder
        .map((status) => ({ status, number: all.filter((result) => result.status === status).length }))
        .filter(({ number }) => number > 0)
        .map(({ status, number }) => `${number} ${statusWords[status] ?? status}`)
        .join(', ');
}
/** `12 roots`, `1 root`. */
function formatRootCount(number) {
    return (0,count/* formatCount */.B)(number, 'root');
}
/** Where the states are: `s3://acme-tfstate/staging`; only the type for other backends. */
function formatStateLocations(roots) {
    const folders = Map.groupBy(roots, ({ backend: { type, settings } }) => type === 's3' && settings.bucket !== undefined ? `s3://${settings.bucket}` : type);
    const places = [...folders].map(([place, members]) => {
        if (!place.startsWith('s3://'))
            return place;
        return [place, ...(0,state_folders/* findCommonFolders */.a)(members.map(({ backend }) => backend.settings.key ?? ''))].join('/');
    });
    return places.join(', ');
}
/**
 * The verdict of a run, for a title: `31 to add, 1 deferred`, `no changes`, `12 applied`, `1 failed, 4 not started`.
 * @param notices number of warnings about the run itself: what could not be known belongs to the verdict
 */
function summarizeRun(command, results, notices = 0) {
    const warnings = notices === 0 ? '' : `, ${(0,count/* formatCount */.B)(notices, 'warning')}`;
    return `${describeVerdict(command, results)}${warnings}`;
}
function describeVerdict(command, results) {
    const all = [...results];
    const broken = summarizeStatuses(all);
    switch (command) {
        case 'plan':
        case 'drift': {
            const planned = all.filter(({ status }) => status === 'planned');
            const onlyOutputs = planned.length === 0 ? '' : planned.some(hasOutputChanges) ? 'outputs change' : 'changes';
            const words = [formatCounts(sumCounts(all)) || onlyOutputs, broken].filter((part) => part !== '');
            return words.join(', ') || (command === 'drift' ? 'no drift' : 'no changes');
        }
        case 'apply':
        case 'destroy':
            return broken || 'no changes';
        case 'validate':
            return broken || `${formatRootCount(all.length)} valid`;
    }
}
function hasOutputChanges({ changes }) {
    return changes.outputs.length > 0;
}

// EXTERNAL MODULE: ./src/terraform/graph/waves.js
var waves = __webpack_require__(40070);
;// CONCATENATED MODULE: ./src/terraform/run/order.js

/** The task of a name that comes from the run itself. */
function getTask({ tasks }, name) {
    const task = tasks.get(name);
    if (task === undefined)
        throw new TypeError(`There is no root ${name} in this run`);
    return task;
}
/** Names of the roots, each after those that it reads from. */
function computePlanningOrder(run) {
    const names = [...run.tasks.keys()];
    return (0,waves/* computeWaves */.S)(names, names.flatMap((to) => createOrderEdges(listPlanPredecessors(run, to), to))).flat();
}
/** Names of the roots by apply wave; destroyed roots come after the roots that used them. */
function computeApplyWaves(run) {
    const names = [...run.tasks.keys()];
    return (0,waves/* computeWaves */.S)(names, names
        .flatMap((to) => createOrderEdges(listApplyPredecessors(run, to), to))
        .filter(({ from }) => run.tasks.has(from)));
}
/** How many apply waves there would be if numbers ordered nothing. */
function countWavesWithoutNumbers({ tasks, edges }) {
    return computeApplyWaves({ tasks, edges: edges.filter(({ reason }) => reason.kind !== 'number') }).length;
}
/**
 * What must be planned before this root: roots whose outputs it reads, and roots it declares a dependency on, for example
 * because it looks up their resources by name. Destroy plans read what exists.
 */
function listPlanPredecessors({ tasks, edges }, name) {
    if (tasks.get(name)?.mode === 'destroy')
        return [];
    return listDependencies(edges, name)
        .map(({ from }) => from)
        .filter((from) => tasks.get(from)?.mode === 'normal');
}
/**
 * What must be applied before this root: everything that it depends on; for a destroyed root, everything that depends on it,
 * applied without that dependency or destroyed as well.
 */
function listApplyPredecessors({ tasks, edges }, name) {
    return tasks.get(name)?.mode === 'destroy'
        ? edges.filter(({ from }) => from === name).map(({ to }) => to)
        : edges.filter(({ to, from }) => to === name && tasks.get(from)?.mode === 'normal').map(({ from }) => from);
}
/** What an upstream root is when it keeps another from being planned, and what it was once that other root is applied. */
const upstreamStates = {
    absent: ['does not exist yet', 'did not exist yet'],
    deferred: ['is deferred itself', 'was deferred itself'],
    changing: ['will change', 'was about to change'],
};
/** The note of a root that is applied although it was deferred, from the reason of `explainDeferral`. */
function describePastDeferral(reason) {
    const state = Object.values(upstreamStates).find(([present]) => reason.endsWith(`, which ${present}`));
    const past = state === undefined ? reason : reason.slice(0, -state[0].length) + state[1];
    return `was deferred: ${past}`;
}
/**
 * Why a root cannot be planned yet: something it reads does not exist, or is about to change.
 * @returns undefined if it can be planned
 */
function explainDeferral(run, name, before, changes) {
    if (run.tasks.get(name)?.mode === 'destroy')
        return undefined;
    for (const { from, reason } of listDependencies(run.edges, name)) {
        const upstream = before.get(from);
        if (upstream === undefined)
            continue;
        const why = explainAbsence(upstream, reason) ?? (changes === 'defer' ? explainChange(upstream, reason) : undefined);
        if (why !== undefined)
            return why;
    }
    return undefined;
}
function explainAbsence({ task, status, state }, reason) {
    const what = reason.kind === 'data' ? `reads ${formatOutputs(reason.outputs)} of` : 'depends on';
    if (status === 'deferred')
        return `${what} ${task.root.name}, which ${upstreamStates.deferred[0]}`;
    return status === 'planned' && state === undefined
        ? `${what} ${task.root.name}, which ${upstreamStates.absent[0]}`
        : undefined;
}
function explainChange({ task, status, changes }, reason) {
    if (reason.kind !== 'data' || status !== 'planned')
        return undefined;
    const { outputs } = reason;
    const changing = changes.outputs.map(({ name }) => name);
    const consumed = outputs === 'all' ? changing : outputs.filter((output) => changing.includes(output));
    return consumed.length === 0
        ? undefined
        : `reads ${consumed.join(', ')} of ${task.root.name}, which ${upstreamStates.changing[0]}`;
}
function formatOutputs(outputs) {
    if (outputs === 'all')
        return 'all outputs';
    return outputs.length === 0 ? 'the state' : outputs.join(', ');
}
/** Edges by number, and omitted outputs, only define an order. */
function listDependencies(edges, name) {
    return edges.flatMap(({ from, to, reason }) => to === name && (reason.kind === 'data' || reason.kind === 'depends-on') ? [{ from, to, reason }] : []);
}
/** Edges that only define an order; one per pair. */
function createOrderEdges(before, to) {
    return [...new Set(before)].map((from) => ({ from, to, reason: { kind: 'number' } }));
}

// EXTERNAL MODULE: ./src/actions/provision/selection.js + 27 modules
var provision_selection = __webpack_require__(48469);
;// CONCATENATED MODULE: ./src/actions/provision/commands/matrix.js
var matrix_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var matrix_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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





/** The selected roots in the waves in which they can be applied; each root is in exactly one. */
function buildMatrix(selection) {
    return computeApplyWaves(selection).map((roots, index) => ({ wave: index + 1, roots }));
}
/** Reports the waves to people and to the jobs that follow. */
async function matrix(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { log, summary } = action.context;
        const selection = matrix_addDisposableResource(env_1, await (0,provision_selection/* selectRoots */.G)(action), true);
        for (const error of selection.unordered.values())
            throw error;
        const waves = buildMatrix(selection);
        const roots = formatRootCount(selection.tasks.size);
        const title = `${selection.environment.name}: ${roots} in ${(0,count/* formatCount */.B)(waves.length, 'wave')}`;
        log.line(title);
        for (const { wave, roots: names } of waves)
            log.line(`wave ${wave}  ${names.join(', ')}`);
        summary.add({ kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(title) }, {
            kind: 'table',
            header: ['wave', 'roots'],
            rows: waves.map(({ wave, roots: names }) => [String(wave), names.map(markdown_text/* escapeInline */.VV).join(', ')]),
        });
        return { matrix: waves };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = matrix_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./src/actions/shared/forks.js
var forks = __webpack_require__(12445);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/aws/credentials/credentials.js
var credentials_credentials = __webpack_require__(25289);
// EXTERNAL MODULE: ./src/aws/inputs.js
var aws_inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
;// CONCATENATED MODULE: ./src/terraform/cli/credential-watch.js
/**
 * Notices that credentials have expired although Terraform says nothing. Most services end it at once, but EC2 answers
 * `RequestExpired`, which the AWS provider takes for a wrong clock and repeats for half an hour
 * (github.com/hashicorp/aws-sdk-go-base/issues/363).
 *
 * An apply is interrupted only while a resource of the AWS provider changes: everything else it may still complete.
 */
function watchCredentials(command, { checkExpiry, silenceMs }) {
    const interruption = new AbortController();
    const changing = new Set();
    let heardAt = performance.now();
    let timer;
    const schedule = (ms) => {
        timer = setTimeout(() => void check(), ms).unref();
    };
    const isWaitingForAws = () => timer !== undefined && (command === 'plan' || changing.size > 0);
    const check = async () => {
        const heardFor = performance.now() - heardAt;
        const failure = heardFor >= silenceMs && isWaitingForAws() ? await checkExpiry() : undefined;
        if (failure !== undefined && isWaitingForAws())
            interruption.abort(failure);
        else if (timer !== undefined)
            schedule(heardFor >= silenceMs ? silenceMs : silenceMs - heardFor);
    };
    schedule(silenceMs);
    return {
        signal: interruption.signal,
        onEvent: (event) => {
            // Terraform reports every ten seconds that a resource still changes.
            if (event.type !== 'apply' || event.stage !== 'progress')
                heardAt = performance.now();
            if (event.type !== 'apply' || event.provider !== 'aws')
                return;
            if (event.stage === 'start')
                changing.add(event.address);
            if (event.stage === 'complete' || event.stage === 'errored')
                changing.delete(event.address);
        },
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            timer = undefined;
        },
    };
}
/** Asks once for all commands that wait at the same time, and at most once in `intervalMs`. */
function shareExpiryCheck(checkExpiry, intervalMs) {
    let last;
    return () => {
        if (last === undefined || performance.now() - last.askedAt >= intervalMs) {
            last = { askedAt: performance.now(), answer: checkExpiry() };
        }
        return last.answer;
    };
}

// EXTERNAL MODULE: ./src/terraform/cli/data-folders.js
var data_folders = __webpack_require__(63384);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/runner/files/free-space.js

/** Smaller than anything that is worth writing. */
const leastFreeBytes = 4096;
/** Whether nothing more can be written below a folder; programs may not notice that their output was cut off. */
async function isDiskFull(folder) {
    const { bavail, bsize } = await (0,promises_.statfs)(folder);
    return bavail * bsize < leastFreeBytes;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./src/terraform/cli/exact-json.js
const exactJson = JSON;
/**
 * Parses JSON without rounding: numbers that a double cannot hold, such as 2^53 + 1, keep their digits when they are written
 * as JSON again.
 * @throws SyntaxError
 */
function parseExactJson(text) {
    return exactJson.parse(text, (_key, value, { source }) => {
        if (typeof value !== 'number' || source === undefined || isExact(value, source))
            return value;
        return exactJson.rawJSON(source);
    });
}
function isExact(value, source) {
    const digits = source.replace(/[eE].*$/, '').replaceAll(/[-.]|^0+/g, '');
    return digits.length <= safeDigits || String(value) === source;
}
/** Decimal digits that every double keeps (DBL_DIG). */
const safeDigits = 15;

;// CONCATENATED MODULE: ./src/terraform/cli/events.js



/** Splits a byte stream into lines, even if a chunk ends inside a line or character. */
function createLineReader(onLine) {
    const decoder = new TextDecoder();
    let rest = '';
    return (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(line);
    };
}
/**
 * One line of output; undefined for an empty one. Lines that are not JSON (of providers, of a wrapper) are text; colors that
 * a wrapper adds do not matter.
 */
function parseTerraformEvent(line) {
    if (line.trim() === '')
        return undefined;
    const value = parseObject(line.startsWith('{') ? line : (0,external_node_util_.stripVTControlCharacters)(line).trimStart());
    if (value === undefined)
        return { type: 'text', text: line };
    const type = (0,records/* toText */.fE)(value.type);
    switch (type) {
        case 'diagnostic':
            return { type, diagnostic: readDiagnostic((0,records/* toRecord */.Lv)(value.diagnostic)) };
        case 'planned_change':
        case 'resource_drift':
            return { type, change: readPlannedChange((0,records/* toRecord */.Lv)(value.change)) };
        case 'change_summary': {
            const { add, change, remove, import: imported, operation } = (0,records/* toRecord */.Lv)(value.changes);
            const counts = { add: toCount(add), change: toCount(change), destroy: toCount(remove), import: toCount(imported) };
            return { type, counts, operation: (0,records/* toText */.fE)(operation) };
        }
        case 'outputs':
            return { type, outputs: Object.fromEntries(Object.entries((0,records/* toRecord */.Lv)(value.outputs)).map(readOutput)) };
        case 'apply_start':
        case 'apply_progress':
        case 'apply_complete':
        case 'apply_errored': {
            const hook = (0,records/* toRecord */.Lv)(value.hook);
            const stage = type.slice('apply_'.length);
            const { addr, implied_provider: provider } = (0,records/* toRecord */.Lv)(hook.resource);
            return { type: 'apply', stage, address: (0,records/* toText */.fE)(addr), action: (0,records/* toText */.fE)(hook.action), provider: (0,records/* toText */.fE)(provider) };
        }
        case 'version':
            return { type, terraform: (0,records/* toText */.fE)(value.terraform) };
        default:
            return { type: 'message', text: (0,records/* toText */.fE)(value['@message']) };
    }
}
function readPlannedChange({ resource, action, previous_resource: previous, importing, reason, }) {
    const { addr, resource_type: type } = (0,records/* toRecord */.Lv)(resource);
    return {
        address: (0,records/* toText */.fE)(addr),
        resourceType: (0,records/* toText */.fE)(type),
        action: (0,records/* toText */.fE)(action),
        ...((0,records/* isRecord */.u4)(previous) ? { movedFrom: (0,records/* toText */.fE)(previous.addr) } : {}),
        ...((0,records/* isRecord */.u4)(importing) ? { imported: true } : {}),
        ...(typeof reason === 'string' ? { reason } : {}),
    };
}
/** A diagnostic of `-json` output or of `validate -json`. */
function readDiagnostic(value) {
    const range = (0,records/* toRecord */.Lv)(value.range);
    const address = (0,records/* toText */.fE)(value.address);
    return {
        severity: value.severity === 'warning' ? 'warning' : 'error',
        summary: (0,records/* toText */.fE)(value.summary),
        detail: (0,records/* toText */.fE)(value.detail),
        ...(address === '' ? {} : { address }),
        ...(typeof range.filename === 'string'
            ? { range: { file: range.filename, line: toCount((0,records/* toRecord */.Lv)(range.start).line) } }
            : {}),
    };
}
function readOutput([name, value]) {
    const { sensitive, action, value: held } = (0,records/* toRecord */.Lv)(value);
    const shown = sensitive !== true && held !== undefined ? { value: held } : {};
    return [name, { sensitive: sensitive === true, ...(typeof action === 'string' ? { action } : {}), ...shown }];
}
function parseObject(line) {
    if (!line.startsWith('{'))
        return undefined;
    try {
        // Only outputs have values that are passed on.
        const value = line.includes('"type":"outputs"') ? parseExactJson(line) : JSON.parse(line);
        return (0,records/* isRecord */.u4)(value) && '@level' in value ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function toCount(value) {
    return typeof value === 'number' ? value : 0;
}

// EXTERNAL MODULE: ./src/runner/process/find-on-path.js
var find_on_path = __webpack_require__(39268);
;// CONCATENATED MODULE: ./src/terraform/cli/program.js
var program_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var program_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Finds the program that a name or path stands for. hashicorp/setup-terraform installs a Node.js script as `terraform` that
 * changes exit codes and prints outputs, and Terraform itself as `terraform-bin` in the folder `TERRAFORM_CLI_PATH`; then
 * Terraform itself is used. Shims of version managers are kept: they choose the version.
 * @param program absolute path, or a name to find on PATH
 */
async function locateProgram(program, environment) {
    const file = (await findExecutable(program, environment)) ?? program;
    const { TERRAFORM_CLI_PATH: folder = '' } = environment;
    if (folder === '' || !external_node_path_.isAbsolute(file))
        return { file, bypassed: undefined };
    const own = await findByName('terraform-bin', folder);
    if (own === undefined)
        return { file, bypassed: undefined };
    const beside = (await resolveLink(external_node_path_.dirname(file))) === (await resolveLink(folder));
    const wrapped = beside ? isTerraformName(file) : await isUnknownScript(file);
    return wrapped ? { file: own, bypassed: file } : { file, bypassed: undefined };
}
/**
 * Whether a program is Terraform rather than a script or the proxy of a version manager: those run another version in each
 * folder. In doubt it is not.
 */
async function isTerraformItself(file) {
    const real = await resolveLink(file);
    if (!/^(terraform|tofu)/i.test(external_node_path_.basename(real)))
        return false;
    const { head, size } = await readHead(real);
    return !isScript(head) && size >= leastTerraformBytes;
}
/** What a file is, for a message about a program that does not behave like Terraform. */
async function describeProgram(file) {
    const { head } = await readHead(file);
    if (!isScript(head))
        return file;
    const [line = ''] = head.split(/\r?\n/);
    return `${file} is a script (${line.trim()}), not Terraform itself`;
}
/** Terraform 1.5 has 62 MB; proxies of version managers have less than 15. */
const leastTerraformBytes = 30_000_000;
const headBytes = 4096;
async function readHead(file) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = program_addDisposableResource(env_1, await (0,promises_.open)(file), true);
            const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
            return { head: buffer.toString('latin1', 0, bytesRead), size: (await handle.stat()).size };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = program_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch {
        return { head: '', size: 0 };
    }
}
function isScript(head) {
    return head.startsWith('#!');
}
/** A script that is not recognized as the shim of a version manager. */
async function isUnknownScript(file) {
    const { head } = await readHead(file);
    return isScript(head) && !/\b(tfenv|tenv|tofuenv|asdf|mise|aqua|proto)\b/i.test(head);
}
function isTerraformName(file) {
    return listNames('terraform').includes(external_node_path_.basename(file).toLowerCase());
}
async function findExecutable(program, { PATH }) {
    return external_node_path_.isAbsolute(program) ? program : findByName(program, PATH ?? defaultPath);
}
async function findByName(program, searchPath) {
    for (const name of listNames(program)) {
        const found = await (0,find_on_path/* findOnPath */.a)(name, searchPath);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Where Node.js looks without PATH. */
const defaultPath = '/usr/bin:/bin';
function listNames(name) {
    return process.platform === 'win32' ? [`${name}.exe`, name] : [name];
}
function resolveLink(file) {
    return (0,promises_.realpath)(file).catch(() => file);
}

;// CONCATENATED MODULE: ./src/terraform/cli/exit-code.js



/**
 * Whether the plan's exit code says the same as its events. With `-detailed-exitcode`, 2 means that there is something to
 * apply; data sources that are read again count. A destroy plan of data sources alone has no events, but ends with 2.
 */
function isPlanExitCode(exitCode, { changes, resources }, mode) {
    const applicable = changes || resources.length > 0;
    return exitCode === 2 ? applicable || mode === 'destroy' : exitCode === 0 && !applicable;
}
const hint = 'Use Terraform itself: set terraform-path to it. hashicorp/setup-terraform installs it with terraform_wrapper: false.';
/** Exit code and output contradict each other: what was done is not known, so nothing may be built on it. */
async function createContradictionError(call, reported) {
    const { root, command, exitCode, file } = call;
    return new action_error/* ActionError */.lZ('tool-failed', `${root.name}: terraform ${command} ended with exit code ${exitCode}, but reported ${reported}`, { details: [await describeProgram(file), 'A wrapper around Terraform changes its exit codes.'], hint });
}
/**
 * The output is not Terraform's, or a full disk cut it off.
 * @param output the first lines that were printed, without secrets
 */
async function createUnreadableError({ root, command, file, outputFolder }, missing, output) {
    if (outputFolder !== undefined && (await isDiskFull(outputFolder)))
        return createCutOffError(root, command, outputFolder);
    return new action_error/* ActionError */.lZ('tool-failed', `${root.name}: terraform ${command} printed ${missing}`, {
        details: [...(output.length === 0 ? ['it printed nothing'] : output), await describeProgram(file)],
        hint,
    });
}
/** Terraform does not notice that its output was cut off. */
function createCutOffError({ name }, command, outputFolder) {
    return new action_error/* ActionError */.lZ('disk-full', `the disk is full: ${outputFolder}`, {
        details: [`the output of terraform ${command} ${name} was cut off`],
    });
}
/** A failure that the exit code does not show. */
async function withContradiction(error, { file, exitCode }) {
    return (0,action_error/* extendError */.vR)(error, {
        details: [`it ended with exit code ${exitCode} all the same: ${await describeProgram(file)}`],
    });
}
/** `1 to add, 0 to change, 1 to destroy`; outputs and data sources have no numbers. */
function formatReportedChanges({ changes, counts, resources }) {
    if (!changes)
        return resources.length === 0 ? 'no changes' : 'data sources to read';
    const numbers = listCounts(counts).map(([number, word]) => `${number} to ${word}`);
    return numbers.length === 0 ? 'changes' : numbers.join(', ');
}
function listCounts(counts) {
    const all = Object.entries(counts);
    return all.flatMap(([word, number]) => (number === 0 ? [] : [[number, word]]));
}

// EXTERNAL MODULE: ./src/terraform/cli/failure.js + 1 modules
var failure = __webpack_require__(93768);
;// CONCATENATED MODULE: ./src/terraform/cli/plan-report.js
/**
 * Reads the events of one `terraform plan -json`.
 * @returns undefined without the summary that ends every plan: then it is not known what the plan does
 */
function readPlanReport(events) {
    const summary = events.findLast((event) => event.type === 'change_summary');
    if (summary === undefined)
        return undefined;
    const resources = events.flatMap((event) => event.type === 'planned_change' && event.change.action !== 'noop' ? [event.change] : []);
    const outputs = Object.entries(events.findLast((event) => event.type === 'outputs')?.outputs ?? {}).flatMap(([name, { action = 'noop', sensitive }]) => (action === 'noop' ? [] : [{ name, action, sensitive }]));
    const counts = {
        ...summary.counts,
        move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
        forget: resources.filter(({ action }) => action === 'remove').length,
    };
    const changing = resources.some(({ action }) => action !== 'read');
    return {
        terraform: events.find((event) => event.type === 'version')?.terraform,
        changes: changing || outputs.length > 0 || Object.values(counts).some((number) => number > 0),
        counts,
        resources,
        drifted: events.flatMap((event) => (event.type === 'resource_drift' ? [event.change] : [])),
        outputs,
        warnings: selectDiagnostics(events, 'warning'),
    };
}
/** Whether `apply` reported its end. A destroy plan is applied like any other. */
function hasApplySummary(events) {
    return events.some((event) => event.type === 'change_summary' && event.operation !== 'plan');
}
function selectDiagnostics(events, severity) {
    return events.flatMap((event) => event.type === 'diagnostic' && event.diagnostic.severity === severity ? [event.diagnostic] : []);
}

;// CONCATENATED MODULE: ./src/terraform/cli/text-output.js

/**
 * Reads the one JSON document of a program's output. Lines that a wrapper prints before or after it do not matter.
 * @param parse how the document itself is read
 * @throws SyntaxError if there is none
 */
function parseJsonDocument(text, parse = JSON.parse) {
    try {
        return parse(text);
    }
    catch (error) {
        const lines = (0,external_node_util_.stripVTControlCharacters)(text).split('\n');
        const first = lines.findIndex((line) => line.startsWith('{'));
        if (first < 0)
            throw error;
        let ends = lines.flatMap((line, index) => (index >= first && line.trimEnd().endsWith('}') ? [index] : []));
        ends = ends.slice(-triedEnds);
        for (const end of ends.reverse()) {
            try {
                return parse(lines.slice(first, end + 1).join('\n'));
            }
            catch {
                // Text of the wrapper may end with a brace, too.
            }
        }
        throw error;
    }
}
const triedEnds = 10;
const shownLines = 12;
/**
 * The first lines that a program printed, for an error. What may be a document of Terraform is left out: states and plans
 * hold secrets in plaintext.
 */
function selectTextLines(text) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(text)
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '');
    const document = lines.findIndex((line) => /^\s*[[{]/.test(line));
    return (document < 0 ? lines : lines.slice(0, document)).slice(0, shownLines);
}

;// CONCATENATED MODULE: ./src/terraform/cli/call.js
var call_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var call_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** 1 is interpreted here from Terraform's output; 2 means changes with -detailed-exitcode. */
const exitCodes = [0, 1, 2];
function runTerraform(options, { root, command, args }, onStdout, stop) {
    return options.processes.run({
        tool: `terraform ${command} ${root.name}`,
        file: options.file,
        args,
        cwd: root.folder,
        env: buildVariables(root, command, options),
        show: 'quiet',
        successCodes: exitCodes,
        ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
        ...(onStdout === undefined ? {} : { onStdout }),
        // Killed before it has saved its state, it would lose it.
        ...(stop === undefined ? {} : { stop, afterStop: 'wait' }),
    });
}
/**
 * A command with text on both streams.
 * @param onFailure gets both streams of a command that failed
 * @throws ActionError with the call's failure code, or one of a known case; also if the exit code hides an error
 */
async function runForText(options, call, onFailure) {
    const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call);
    const [stdout, stderr] = await Promise.all([(0,promises_.readFile)(stdoutFile, 'utf8'), (0,promises_.readFile)(stderrFile, 'utf8')]);
    if (exitCode === 0) {
        const outputFolder = external_node_path_.dirname(stdoutFile);
        if (await isDiskFull(outputFolder))
            throw createCutOffError(call.root, call.command, outputFolder);
        // A wrapper may end with 0 whatever happened, and may print both streams on one.
        const hidden = (0,failure/* parseErrorBlocks */.c3)(call.command === 'init' ? `${stderr}\n${stdout}` : stderr);
        if (hidden.length === 0)
            return stdout;
        onFailure?.(`${stdout}\n${stderr}`);
        const error = (0,failure/* toTerraformError */.Ao)(call.root, hidden, call.command, call.failure);
        throw await withContradiction(error, { ...call, exitCode, file: options.file });
    }
    onFailure?.(`${stdout}\n${stderr}`);
    throw (0,failure/* toTerraformError */.Ao)(call.root, readTextDiagnostics(stderr, stdout), call.command, call.failure);
}
/** A command with one JSON document on standard output. @throws ActionError as {@link runForText}; `tool-failed` without one */
async function runForJson(options, call, parse) {
    const text = await runForText(options, call);
    try {
        return parseJsonDocument(text, parse);
    }
    catch {
        throw await createUnreadableError({ ...call, file: options.file }, 'no JSON document', selectTextLines(text));
    }
}
/** Errors from a failed command's streams. Wrappers print errors on standard output, too. */
function readTextDiagnostics(stderr, stdout) {
    const found = (0,failure/* parseErrorBlocks */.c3)(`${stderr}\n${stdout}`);
    if (found.length > 0)
        return found;
    return (0,failure/* parseDiagnostics */.yu)(stderr.trim() === '' ? selectTextLines(stdout).join('\n') : stderr);
}
/** A command with events on standard output. @throws ActionError as {@link runForText} */
async function runForEvents(options, call, onEvent) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const watch = call_addDisposableResource(env_1, openCredentialWatch(options, call), false);
        const events = [];
        const text = [];
        const read = createLineReader((line) => {
            const event = parseTerraformEvent(line);
            if (event === undefined || (event.type === 'diagnostic' && isOwnWarning(options, call.root, event.diagnostic)))
                return;
            // Text for people may be endless, and is in the file.
            if (event.type === 'text' && text.length < shownTextLines)
                text.push(event.text);
            if (event.type !== 'message' && event.type !== 'text')
                events.push(event);
            watch?.onEvent(event);
            onEvent?.(event);
        });
        const ended = await runTerraform(options, call, read, watch?.signal).catch((thrown) => {
            throw toReportedError(call, events, thrown);
        });
        read(new TextEncoder().encode('\n'));
        const { exitCode, stdoutFile, stderrFile } = ended;
        const errors = selectDiagnostics(events, 'error');
        if (exitCode !== 1 && errors.length === 0) {
            const stderr = text.length > 0 ? '' : await (0,promises_.readFile)(stderrFile, 'utf8');
            const shown = text.length > 0 ? text : selectTextLines(stderr);
            return { exitCode, events, text: shown, outputFolder: external_node_path_.dirname(stdoutFile) };
        }
        if (exitCode !== 1) {
            const error = (0,failure/* toTerraformError */.Ao)(call.root, errors, call.command, call.failure);
            throw await withContradiction(error, { ...call, exitCode, file: options.file });
        }
        const finished = events.some((event) => event.type === 'change_summary');
        const told = errors.length > 0 ? errors : readTextDiagnostics(await (0,promises_.readFile)(stderrFile, 'utf8'), text.join('\n'));
        if (told.length === 0 && finished) {
            throw await createContradictionError({ ...call, exitCode, file: options.file }, 'success');
        }
        throw (0,failure/* toTerraformError */.Ao)(call.root, told, call.command, call.failure);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        call_disposeResources(env_1);
    }
}
/** A program that ended with a foreign exit code may have reported why. */
function toReportedError(call, events, thrown) {
    const errors = selectDiagnostics(events, 'error');
    if (!(thrown instanceof action_error/* ActionError */.lZ))
        return thrown;
    if (thrown.code === 'credentials-expired')
        return (0,failure/* toInterruptionError */.h$)(call.root, call.command, errors, thrown);
    if (thrown.code !== 'tool-failed' || errors.length === 0)
        return thrown;
    return (0,failure/* toTerraformError */.Ao)(call.root, errors, call.command, call.failure);
}
function openCredentialWatch({ credentials }, { root, command }) {
    if (credentials === undefined || root.ownAwsCredentials || !root.providers.includes('hashicorp/aws'))
        return undefined;
    return command === 'plan' || command === 'apply' ? watchCredentials(command, credentials) : undefined;
}
const shownTextLines = 12;
/** Terraform warns of providers that its configuration names. Those that we name are the ones that the lock file pins. */
function isOwnWarning({ packages }, root, { severity, summary }) {
    const about = severity === 'warning' && summary === 'Provider development overrides are in effect';
    return about && packages?.isActive(root) === true;
}
function buildVariables(root, command, options) {
    return {
        ...options.getVariables(root),
        ...options.packages?.getVariables(root, command),
        TF_DATA_DIR: options.dataFolders.getVariable(root),
        TF_IN_AUTOMATION: 'true',
        TF_INPUT: 'false',
        CHECKPOINT_DISABLE: 'true',
    };
}

;// CONCATENATED MODULE: ./src/terraform/cli/tainted.js

/**
 * Addresses of the resources that a state marks as tainted: their creation did not finish, so the next apply replaces them.
 * @param resources the member `resources` of a state, version 4
 */
function listTainted(resources) {
    return toRecords(resources).flatMap((resource) => toRecords(resource.instances).flatMap((instance) => instance.status === 'tainted' && instance.deposed === undefined ? [formatAddress(resource, instance)] : []));
}
function formatAddress({ module, type, name }, { index_key: key }) {
    const index = key === undefined || key === null ? '' : `[${JSON.stringify(key)}]`;
    return [module, type, name].filter((part) => typeof part === 'string' && part !== '').join('.') + index;
}
function toRecords(value) {
    return Array.isArray(value) ? value.filter(records/* isRecord */.u4) : [];
}

// EXTERNAL MODULE: ./src/terraform/cli/state-lock.js
var state_lock = __webpack_require__(6563);
;// CONCATENATED MODULE: ./src/terraform/cli/terraform.js













function createTerraform(options) {
    const toCall = (root, failure, args) => {
        return { root, command: args.find((arg) => !arg.startsWith('-')) ?? '', args, failure };
    };
    const runText = (root, failure, ...args) => runForText(options, toCall(root, failure, args));
    const runJson = (root, failure, ...args) => runForJson(options, toCall(root, failure, args));
    return {
        getDataFolder: (root) => options.dataFolders.getFolder(root),
        init: async (root, use = 'with-backend', onFailure) => {
            const settings = (root.backendConfig ?? []).map((entry) => `-backend-config=${entry}`);
            const backend = use === 'with-backend' ? settings : ['-backend=false'];
            await options.dataFolders.open(root);
            const call = toCall(root, 'init-failed', ['init', '-input=false', '-no-color', ...backend]);
            const selectWarnings = (text) => (0,failure/* parseWarnings */.X$)(text).filter((warning) => !isOwnWarning(options, root, warning));
            return init(options, root, async (reuse) => {
                // A failure of the init that reuses packages is not the last word.
                const report = reuse === 'reusing' ? undefined : onFailure;
                return selectWarnings(await runForText(options, call, (text) => report?.(selectWarnings(text))));
            });
        },
        plan: async (root, request) => plan(options, root, request),
        applyPlan: async (root, planFile, onEvent) => applyPlan(options, { root, planFile, onEvent }),
        showJson: (root, planFile) => runJson(root, 'plan-failed', 'show', '-json', external_node_path_.resolve(planFile)),
        showText: (root, planFile) => runText(root, 'plan-failed', 'show', '-no-color', external_node_path_.resolve(planFile)),
        readOutputs: async (root) => selectPublicOutputs(await runForJson(options, toCall(root, 'tool-failed', ['output', '-json']), parseExactJson)),
        validate: (root) => validate(options, root),
        readState: (root) => readState(options, root),
        pushState: async (root, file) => {
            await runText(root, 'state-not-saved', 'state', 'push', formatLockTimeout(options), external_node_path_.resolve(file));
        },
        readHeldLock: (root) => readHeldLock(options, root),
        forceUnlock: async (root, lockId) => {
            await runText(root, 'unlock-failed', 'force-unlock', '-force', lockId).catch((error) => {
                throw (0,state_lock/* toUnlockError */.AS)(root, lockId, error);
            });
        },
    };
}
/** An init that reuses verified packages has little to do. Whatever it cannot do, a complete one does, or reports. */
async function init({ packages }, root, run) {
    if (packages === undefined)
        return run('complete');
    if (await packages.reuse(root)) {
        const warnings = await run('reusing').catch((thrown) => {
            if (thrown instanceof action_error/* ActionError */.lZ && thrown.code === 'cancelled')
                throw thrown;
        });
        if (warnings !== undefined && (await packages.confirm(root)))
            return [...warnings, ...packages.getWarnings(root)];
    }
    await packages.forget(root);
    const warnings = await run('complete');
    await packages.adopt(root, warnings);
    return warnings;
}
/** A plan acquires the lock first, and without waiting reports who holds it. */
async function readHeldLock(options, root) {
    const args = ['plan', '-json', '-input=false', '-refresh=false', '-lock-timeout=0s'];
    try {
        await runForEvents(options, { root, command: 'plan', args, failure: 'plan-failed' });
        return undefined;
    }
    catch (error) {
        return error instanceof action_error/* ActionError */.lZ ? error.outputs['lock-info'] : undefined;
    }
}
async function plan(options, root, { planFile, mode, locking, onEvent }) {
    const kind = mode === 'normal' ? [] : [`-${mode}`];
    const lock = locking === 'locked' ? formatLockTimeout(options) : '-lock=false';
    const out = ['-detailed-exitcode', `-out=${planFile}`];
    const args = ['plan', '-json', '-input=false', ...out, lock, ...kind, ...formatVarFiles(options)];
    const call = { root, command: 'plan', args, failure: 'plan-failed' };
    const { exitCode, events, text, outputFolder } = await runForEvents(options, call, onEvent);
    const report = readPlanReport(events);
    const { file } = options;
    if (report === undefined)
        throw await createUnreadableError({ ...call, file, outputFolder }, 'no summary of the plan', text);
    if (isPlanExitCode(exitCode, report, mode))
        return { ...report, changes: report.changes || isDataOnly(report, exitCode) };
    const contradiction = await createContradictionError({ ...call, file, exitCode }, formatReportedChanges(report));
    return { ...report, contradiction };
}
/** A destroy plan that only removes data sources from the state: Terraform reports none of them. */
function isDataOnly({ resources }, exitCode) {
    return exitCode === 2 && resources.length === 0;
}
async function applyPlan(options, { root, planFile, onEvent, }) {
    const call = { root, command: 'apply', failure: 'apply-failed' };
    const base = ['apply', '-json', '-input=false', formatLockTimeout(options)];
    const run = (variables) => 
    // An absolute path cannot be mistaken for an option, whatever the name of the root.
    runForEvents(options, { ...call, args: [...base, ...variables, external_node_path_.resolve(planFile)] }, onEvent);
    const { events, text, exitCode, outputFolder } = await run([]).catch((thrown) => {
        if (options.varFiles.length > 0 && lacksEphemeralValue(thrown))
            return run(formatVarFiles(options));
        throw thrown;
    });
    if (exitCode !== 0) {
        throw await createContradictionError({ ...call, file: options.file, exitCode }, 'no error');
    }
    if (!hasApplySummary(events)) {
        throw await createUnreadableError({ ...call, file: options.file, outputFolder }, 'no summary of what it applied', text);
    }
    const outputs = selectPublicOutputs(events.findLast((event) => event.type === 'outputs')?.outputs);
    return { outputs, warnings: selectDiagnostics(events, 'warning') };
}
/**
 * Whether an apply did not start because an ephemeral variable has no value: plans do not hold those. Only then are the var
 * files passed again, because Terraform before 1.10 refuses them beside a plan.
 */
function lacksEphemeralValue(thrown) {
    return (thrown instanceof action_error/* ActionError */.lZ && thrown.details.some((line) => line.startsWith('The ephemeral input variable ')));
}
function formatVarFiles({ varFiles }) {
    return varFiles.map((file) => `-var-file=${file}`);
}
function formatLockTimeout({ lockTimeout }) {
    return `-lock-timeout=${lockTimeout}`;
}
/** Decides by what Terraform found, not by the exit code alone. */
async function validate(options, root) {
    const call = { root, command: 'validate', args: ['validate', '-json'] };
    const { exitCode, stdoutFile, stderrFile } = await runTerraform(options, call);
    const [stdout, stderr] = await Promise.all([(0,promises_.readFile)(stdoutFile, 'utf8'), (0,promises_.readFile)(stderrFile, 'utf8')]);
    const { diagnostics, valid } = (0,records/* toRecord */.Lv)(tryParse(stdout));
    if (!Array.isArray(diagnostics) || typeof valid !== 'boolean') {
        const text = selectTextLines(stderr.trim() === '' ? stdout : stderr);
        const outputFolder = external_node_path_.dirname(stdoutFile);
        throw await createUnreadableError({ ...call, file: options.file, outputFolder }, 'no result that can be read', text);
    }
    const found = diagnostics
        .map((diagnostic) => readDiagnostic((0,records/* toRecord */.Lv)(diagnostic)))
        .filter((diagnostic) => !isOwnWarning(options, root, diagnostic));
    if (valid || found.some(({ severity }) => severity === 'error')) {
        if (!valid || exitCode === 0)
            return found;
    }
    const reported = valid ? 'a valid configuration' : 'an invalid configuration without any error';
    throw await createContradictionError({ ...call, file: options.file, exitCode }, reported);
}
function tryParse(text) {
    try {
        return parseJsonDocument(text, parseExactJson);
    }
    catch {
        return undefined;
    }
}
/** A state that does not exist is printed as nothing. */
async function readState(options, root) {
    const call = { root, command: 'state', args: ['state', 'pull'], failure: 'tool-failed' };
    const text = await runForText(options, call);
    if (text.trim() === '')
        return undefined;
    const { lineage, serial, resources, outputs } = (0,records/* toRecord */.Lv)(tryParse(text));
    if (typeof lineage !== 'string' || typeof serial !== 'number') {
        throw await createUnreadableError({ ...call, file: options.file }, 'no state that can be read', selectTextLines(text));
    }
    return {
        lineage,
        serial,
        resources: Array.isArray(resources) ? resources.length : 0,
        tainted: listTainted(resources),
        outputs: selectPublicOutputs(outputs),
    };
}
/** Values of outputs in any of the forms that Terraform writes them in, without sensitive ones. */
function selectPublicOutputs(outputs) {
    const all = Object.entries((outputs ?? {}));
    return Object.fromEntries(all.flatMap(([name, { sensitive, value }]) => (sensitive === true ? [] : [[name, value]])));
}

// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
;// CONCATENATED MODULE: ./src/terraform/report/log.js



const gap = '  ';
/** Live lines for each root: progress while it runs, one line when it is done. */
function createLogObserver(log, names) {
    const width = Math.max(runner_log/* labelWidth */.dB, ...names.map((name) => name.length));
    const lines = new Map();
    const warned = new Set();
    const openLine = (name) => {
        const known = lines.get(name);
        if (known !== undefined)
            return known;
        const created = log.progress(name.padEnd(width));
        lines.set(name, created);
        return created;
    };
    return {
        onProgress: ({ root }, standing) => {
            // Planning takes seconds and ends with its own line; only changes to resources are shown live.
            if (standing.state !== 'planning')
                openLine(root.name).update(standing);
        },
        onFinished: (result) => {
            log.line(formatFinishedLine(result, width));
            annotate(log, result, warned);
        },
    };
}
function formatFinishedLine(result, width) {
    const { task, note, startedAt, endedAt } = result;
    const took = result.status === 'skipped' || result.status === 'deferred' ? '' : (0,runner_log/* formatElapsed */.C7)(endedAt - startedAt);
    return [task.root.name.padEnd(width), describeOutcome(result).padEnd(22), took.padStart(6), note].join(gap).trimEnd();
}
/** @param shown texts that were shown before, for another root; new ones are added */
function annotate(log, { task, warnings }, shown) {
    for (const warning of warnings) {
        const key = JSON.stringify([warning.summary, warning.detail]);
        if (shown.has(key))
            continue;
        shown.add(key);
        const place = (0,failure/* resolveLocation */.KC)(warning, task.root);
        log.warning(`${task.root.name}: ${warning.summary}${warning.detail === '' ? '' : `\n${warning.detail}`}`, place);
    }
}
/** First line of a run: what it is about. */
function formatRunHeadline(environment, waves, facts) {
    return [environment, formatRootCount(waves.flat().length), ...facts].join(' · ');
}
/** The order of roots, if there is any. Reading roots needs no order. */
function formatWaves(waves, command) {
    if (waves.length < 2 || (command !== 'apply' && command !== 'destroy'))
        return [];
    return waves.map((names, index) => `wave ${index + 1}${gap}${names.join(', ')}`);
}
/**
 * What the numbers of folder names cost: waves that nothing else asks for.
 * @param withoutNumbers how many waves what roots read and declare needs alone
 * @returns undefined if they cost nothing
 */
function formatNumberCost(waves, withoutNumbers, command) {
    if (withoutNumbers >= waves.length || (command !== 'apply' && command !== 'destroy'))
        return undefined;
    const more = waves.length - withoutNumbers;
    const cost = `${more} of ${waves.length} waves ${more === 1 ? 'comes' : 'come'} from numbers alone`;
    return `${cost}. If what roots read is complete, \`order: reads\` in environment.yaml saves ${more === 1 ? 'it' : 'them'}.`;
}
/** The plan of each root, in a collapsible group. */
async function logPlans(log, results) {
    for (const result of results.values()) {
        const { text, task } = result;
        if (text === undefined)
            continue;
        await log.group(`${task.root.name}${gap}${describeOutcome(result)}`, () => {
            log.line(text.trimEnd());
            return Promise.resolve();
        });
    }
}
/**
 * Last line of a run.
 * The time is that of all roots; the notices are warnings about the run itself.
 */
function formatRunClosingLine(environment, command, results, { milliseconds, notices }) {
    return `${environment}: ${summarizeRun(command, results.values(), notices)} · ${(0,runner_log/* formatElapsed */.C7)(milliseconds)}`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
// EXTERNAL MODULE: ./src/terraform/providers/lock-file.js
var lock_file = __webpack_require__(88342);
// EXTERNAL MODULE: ./src/terraform/configuration/module-files.js
var module_files = __webpack_require__(76458);
// EXTERNAL MODULE: ./src/terraform/configuration/providers.js
var providers = __webpack_require__(248);
;// CONCATENATED MODULE: ./src/terraform/configuration/provider-requirements.js







/**
 * What a root and all modules that its init found require of providers, downloaded ones included.
 * @param dataFolder Terraform's data directory after `init`
 * @throws Error for what cannot be read, or says something that only Terraform understands
 */
async function readProviderRequirements({ folder }, dataFolder) {
    return collectRequirements(folder, await listModuleFolders(folder, dataFolder));
}
/** The same before an init: of the root and its local modules. */
async function readLocalProviderRequirements({ folder, localModules }) {
    return collectRequirements(folder, [folder, ...localModules]);
}
async function collectRequirements(folder, modules) {
    const reader = (0,module_files/* createModuleReader */.Yq)(folder, ({ type }) => ['terraform', 'provider'].includes(type));
    const problems = [];
    const required = new Map();
    for (const module of modules) {
        const files = await reader.read(module, ({ message }) => problems.push(message));
        for (const address of (0,providers/* findProviders */.EX)(files))
            required.set((0,lock_file/* toFullAddress */.Jt)(address), []);
    }
    for (const module of modules) {
        const files = await reader.read(module, () => undefined);
        for (const { address, constraint } of listConstraints(files)) {
            const known = required.get((0,lock_file/* toFullAddress */.Jt)(address));
            if (known !== undefined)
                required.set((0,lock_file/* toFullAddress */.Jt)(address), [...known, constraint]);
        }
    }
    if (problems.length > 0)
        throw new Error(problems.join('\n'));
    return required;
}
/** The folders of the root and its modules, each once, as `init` has listed them. */
async function listModuleFolders(folder, dataFolder) {
    const file = external_node_path_.join(dataFolder, 'modules', 'modules.json');
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '{}';
        throw error;
    });
    const { Modules: entries = [] } = (0,records/* toRecord */.Lv)(JSON.parse(text));
    const folders = (0,data/* toList */.s)(entries).map((entry) => external_node_path_.resolve(folder, String((0,records/* toRecord */.Lv)(entry).Dir)));
    return [...new Set([folder, ...folders])];
}
/** Constraints in `required_providers` and, as old modules write them, in `provider` blocks. */
function listConstraints(files) {
    const stated = (0,providers/* findStatedProviders */.jp)(files);
    const own = stated.flatMap(({ address, requirement }) => {
        const version = (0,records/* isRecord */.u4)(requirement) ? requirement.version : requirement;
        return version === undefined ? [] : [{ address, constraint: toConstraint(version) }];
    });
    const old = (0,module_files/* selectBlocks */.dL)(files, 'provider').flatMap(({ labels: [name = ''], body }) => {
        const version = (0,data/* readProperty */.i)(body, 'version');
        const address = stated.find((each) => each.name === name)?.address ?? `hashicorp/${name}`;
        return version === undefined ? [] : [{ address, constraint: toConstraint(version) }];
    });
    return [...own, ...old];
}
function toConstraint(version) {
    if (typeof version === 'string' && version.trim() !== '')
        return version;
    throw new Error('a version constraint is not a text');
}

// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/terraform/providers/cli-configuration.js




/** Reads what Terraform would read: the file that a variable names, or the one in the home folder and its neighbors. */
async function readUserConfiguration(environment, platform = process.platform) {
    const files = await listUserFiles(environment, platform);
    const found = await Promise.all(files.map(async (file) => ({ file, text: await readTextFile(file) })));
    const texts = [];
    for (const { file, text } of found) {
        if (text === undefined || text.trim() === '')
            continue;
        const settings = await parseUserSettings(text);
        if (settings.kind === 'in-charge')
            return { ...settings, why: `${file} ${settings.why}` };
        texts.push(settings.text);
    }
    const local = await findFirstExisting(listImplicitMirrors(environment, resolveUserFolder(environment, platform), platform));
    if (local !== undefined)
        return { kind: 'in-charge', why: `${local} holds this machine's own providers` };
    return { kind: 'settings', text: texts.join('\n') };
}
/** The files that Terraform reads, whether they exist or not. */
async function listUserFiles(environment, platform) {
    const named = dropEmpty(environment.TF_CLI_CONFIG_FILE) ?? dropEmpty(environment.TERRAFORM_CONFIG);
    // A file named by a variable replaces the folder, too.
    if (named !== undefined)
        return [named];
    const home = getHome(environment, platform);
    const own = home === '' ? [] : [external_node_path_.join(home, platform === 'win32' ? 'terraform.rc' : '.terraformrc')];
    return [...own, ...(await listConfigurationFiles(resolveUserFolder(environment, platform)))];
}
function resolveUserFolder(environment, platform) {
    const home = getHome(environment, platform);
    return home === '' ? undefined : external_node_path_.join(home, platform === 'win32' ? 'terraform.d' : '.terraform.d');
}
function getHome(environment, platform) {
    return (platform === 'win32' ? environment.APPDATA : environment.HOME) ?? '';
}
/** Terraform treats an empty variable as unset. */
function dropEmpty(value) {
    return value === '' ? undefined : value;
}
/** Folders that Terraform prefers to the registry unless provider installation is configured. */
function listImplicitMirrors(environment, folder, platform) {
    const beside = folder === undefined ? [] : [external_node_path_.join(folder, 'plugins')];
    if (platform === 'win32')
        return beside;
    const home = environment.HOME ?? '';
    if (platform === 'darwin')
        return [
            ...beside,
            ...[home, ''].map((base) => external_node_path_.join(base, '/Library/Application Support/io.terraform/plugins')),
        ];
    const data = dropEmpty(environment.XDG_DATA_HOME) ?? external_node_path_.join(home, '.local/share');
    const shared = (dropEmpty(environment.XDG_DATA_DIRS) ?? '/usr/local/share:/usr/share').split(':');
    return [...beside, ...[data, ...shared].map((base) => external_node_path_.join(base, 'terraform', 'plugins'))];
}
async function parseUserSettings(text) {
    const credentials = convertCredentials(text);
    if (credentials !== undefined)
        return { kind: 'settings', text: credentials };
    const parsed = await (0,parser/* parseHcl */.z)('terraformrc.hcl', text);
    if (!parsed.ok)
        return { kind: 'in-charge', why: 'is not valid HCL' };
    if ('provider_installation' in parsed.value)
        return { kind: 'in-charge', why: 'has a provider_installation block' };
    // Parallel inits race in a shared cache (hashicorp/terraform#31964).
    return { kind: 'settings', text: text.replace(/^[ \t]*plugin_cache_dir[ \t]*=.*$/gm, '') };
}
/** `credentials.tfrc.json`, which `terraform login` writes, in HCL. */
function convertCredentials(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        if (Object.keys(value).join() !== 'credentials')
            return undefined;
        const hosts = Object.entries(value.credentials);
        return hosts
            .map(([host, { token }]) => `credentials ${quote(host)} {\n  token = ${quote(String(token))}\n}\n`)
            .join('');
    }
    catch {
        return undefined;
    }
}
/**
 * What Terraform would read, without the block that says where providers come from.
 * @returns undefined where that block cannot be taken out for sure, or names packages of its own (`dev_overrides`)
 */
async function readSettingsWithoutInstallation(environment) {
    const texts = [];
    for (const file of await listUserFiles(environment, process.platform)) {
        // Each command would look for it in the folder of its root.
        if (!external_node_path_.isAbsolute(file))
            return undefined;
        const text = (await readTextFile(file)) ?? '';
        if (text.trim() === '')
            continue;
        const settings = convertCredentials(text) ?? (await removeInstallation(text));
        if (settings === undefined)
            return undefined;
        texts.push(settings);
    }
    return texts.join('\n');
}
/** @returns undefined if the rest would not be exactly the other settings */
async function removeInstallation(text) {
    const parsed = await (0,parser/* parseHcl */.z)('terraformrc.hcl', text);
    if (!parsed.ok || JSON.stringify(parsed.value.provider_installation ?? '').includes('"dev_overrides"'))
        return undefined;
    const { provider_installation: block, ...others } = parsed.value;
    if (block === undefined)
        return text;
    const rest = text.replace(installationBlock, '');
    const left = await (0,parser/* parseHcl */.z)('terraformrc.hcl', rest);
    return left.ok && (0,external_node_util_.isDeepStrictEqual)(left.value, others) ? rest : undefined;
}
/** The block with blocks of one further level, up to the brace that closes it at the start of a line. */
const installationBlock = /^provider_installation\s*\{(?:[^{}]|\{[^{}]*\})*\}[ \t]*$/m;
/** CLI configuration in which Terraform uses the packages in these folders, whatever their hashes are. */
function buildOverrideConfiguration(userSettings, packages) {
    return [
        userSettings.trimEnd(),
        'provider_installation {',
        '  dev_overrides {',
        ...packages.map(({ address, folder }) => `    ${quote(address)} = ${quote(folder.split(external_node_path_.sep).join('/'))}`),
        '  }',
        '}',
        '',
    ]
        .join('\n')
        .trimStart();
}
/** CLI configuration with a mirror of exactly these providers; all others are installed as usual. */
function buildMirrorConfiguration(userSettings, folder, addresses) {
    const list = `[${[...new Set(addresses)].map(quote).join(', ')}]`;
    return [
        userSettings.trimEnd(),
        'provider_installation {',
        '  filesystem_mirror {',
        `    path    = ${quote(folder.split(external_node_path_.sep).join('/'))}`,
        `    include = ${list}`,
        '  }',
        '  direct {',
        `    exclude = ${list}`,
        '  }',
        '}',
        '',
    ]
        .join('\n')
        .trimStart();
}
/** This file is not evaluated: a `${` in it is literal. */
function quote(text) {
    return JSON.stringify(text);
}
async function listConfigurationFiles(folder) {
    if (folder === undefined)
        return [];
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.filter((name) => /\.tfrc(\.json)?$/.test(name)).map((name) => external_node_path_.join(folder, name));
}
/** A configured file that does not exist is ignored, as Terraform does with a warning. */
function readTextFile(file) {
    return (0,promises_.readFile)(file, 'utf8').catch(() => undefined);
}
async function findFirstExisting(folders) {
    for (const folder of folders)
        if ((await (0,promises_.readdir)(folder).catch(() => [])).length > 0)
            return folder;
    return undefined;
}

// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/terraform/content/file-references.js
var file_references = __webpack_require__(18458);
;// CONCATENATED MODULE: ./src/terraform/providers/package-files.js




const downloadTimeoutMs = 15 * 60_000;
const unpackTimeoutMs = 5 * 60_000;
/**
 * Downloads one package from its registry, verified by Terraform against the registry's signed checksums, and adds it
 * to the mirror: unpacked if several roots use it and all their lock files accept that.
 * @param scratch a new folder on the same disk as `mirror`
 * @throws ActionError `tool-failed` with Terraform's message
 */
async function mirrorPackage(wanted, { mirror, scratch }, tools) {
    const archives = external_node_path_.join(scratch, 'archives');
    const configuration = external_node_path_.join(scratch, 'configuration');
    await (0,promises_.mkdir)(archives, { recursive: true });
    await (0,promises_.mkdir)(configuration);
    const required = { package: { source: wanted.address, version: wanted.version } };
    await (0,promises_.writeFile)(external_node_path_.join(configuration, 'main.tf.json'), JSON.stringify({ terraform: { required_providers: required } }));
    await tools.processes.run({
        tool: `terraform providers mirror ${wanted.address} ${wanted.version}`,
        file: tools.terraform,
        args: ['providers', 'mirror', `-platform=${tools.platform}`, archives],
        cwd: configuration,
        env: quietly,
        show: 'quiet',
        timeoutMs: downloadTimeoutMs,
    });
    const unpacked = wanted.accepted.length > 1 ? await unpack(wanted, { archives, configuration }, tools) : undefined;
    const source = unpacked ?? external_node_path_.join(archives, resolveArchivePath(wanted, tools.platform));
    const form = unpacked === undefined ? 'packed' : 'unpacked';
    const target = external_node_path_.join(mirror, resolvePackagePath(wanted, form, tools.platform));
    await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
    await (0,promises_.rename)(source, target);
    return form;
}
/** Path of a package in a filesystem mirror. */
function resolvePackagePath(wanted, form, platform) {
    return form === 'packed' ? resolveArchivePath(wanted, platform) : external_node_path_.join(wanted.address, wanted.version, platform);
}
function resolveArchivePath({ address, version }, platform) {
    const type = external_node_path_.posix.basename(address);
    return external_node_path_.join(address, `terraform-provider-${type}_${version}_${platform}.zip`);
}
/** Lets Terraform unpack the archive and compute the folder hash; undefined if a lock file does not contain it. */
async function unpack(wanted, { archives, configuration }, { processes, terraform, platform }) {
    const data = external_node_path_.join(configuration, '.terraform');
    const settings = external_node_path_.join(configuration, 'mirror.tfrc');
    await (0,promises_.writeFile)(settings, buildMirrorConfiguration('', archives, [wanted.address]));
    await processes.run({
        tool: `terraform init ${wanted.address} ${wanted.version}`,
        file: terraform,
        args: ['init', '-input=false', '-no-color'],
        cwd: configuration,
        env: { ...quietly, TF_CLI_CONFIG_FILE: settings, TF_DATA_DIR: data, TF_PLUGIN_CACHE_DIR: '' },
        show: 'quiet',
        timeoutMs: unpackTimeoutMs,
    });
    const locked = await (0,lock_file/* parseProviderLockFile */.sv)(await (0,promises_.readFile)(external_node_path_.join(configuration, lock_file/* terraformLockFileName */.b9), 'utf8'));
    const hash = locked.flatMap(({ hashes }) => hashes).find((each) => each.startsWith('h1:'));
    const isAccepted = hash !== undefined && wanted.accepted.every((hashes) => hashes.includes(hash));
    return isAccepted ? external_node_path_.join(data, 'providers', resolvePackagePath(wanted, 'unpacked', platform)) : undefined;
}
const quietly = { CHECKPOINT_DISABLE: 'true', TF_IN_AUTOMATION: 'true', TF_INPUT: 'false' };

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/terraform/providers/package-hash.js








/**
 * Whether a package of a mirror matches all lock files. An archive is verified by its `zh:` hash, a folder by
 * its `h1:` hash (https://developer.hashicorp.com/terraform/language/files/dependency-lock). If a lock file has no
 * hash of that kind, the init of its root decides.
 * @param mirror the folder
 */
async function isProven(wanted, form, mirror, platform) {
    const file = external_node_path_.join(mirror, resolvePackagePath(wanted, form, platform));
    const hash = form === 'packed' ? `zh:${await (0,files_digest/* hashFile */.DC)(file)}` : await hashPackageFolder(file);
    const kind = hash.slice(0, 3);
    return wanted.accepted.every((hashes) => hashes.includes(hash) || !hashes.some((each) => each.startsWith(kind)));
}
/** Some machines allow few open files. */
const filesAtOnce = 16;
/** The folder hash of Go modules: SHA-256 over lines of `<SHA-256 in hex>  <name>`, sorted (golang.org/x/mod/sumdb/dirhash). */
async function hashPackageFolder(folder) {
    const limited = (0,concurrency/* createLimiter */.zm)(filesAtOnce);
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const lines = await Promise.all(entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name))
        .map((file) => ({ file, name: (0,workspace/* toRelativePath */.fw)(folder, file) }))
        .sort((a, b) => (0,file_references/* compareText */.n6)(a.name, b.name))
        .map(({ file, name }) => limited(async () => `${await (0,files_digest/* hashFile */.DC)(file)}  ${name}\n`)));
    return `h1:${(0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('base64')}`;
}

;// CONCATENATED MODULE: ./src/terraform/providers/shared-locks.js




function createSharedLocks({ getDataFolder }) {
    /** By requirements. */
    const shared = new Map();
    const unlocked = new Set();
    const borrowed = new Map();
    const readAll = async (root) => toKey(await readProviderRequirements(root, getDataFolder(root)));
    return {
        share: async (root, warnings) => {
            const text = unlocked.has(root.name) ? await (0,lock_file/* readLockFileText */.He)(root) : undefined;
            if (text === undefined)
                return;
            const about = warnings.filter(({ summary }) => summary.includes('lock file information'));
            shared.set(await readAll(root), { text, warnings: about });
        },
        borrow: async (root) => {
            if ((await (0,lock_file/* readLockFileText */.He)(root)) !== undefined)
                return;
            unlocked.add(root.name);
            const requirements = toKey(await readLocalProviderRequirements(root));
            const lock = shared.get(requirements);
            if (lock === undefined)
                return;
            borrowed.set(root.name, { requirements, lock });
            await (0,lock_file/* restoreLockFile */.IX)(root, lock.text);
        },
        confirm: async (root) => {
            const own = borrowed.get(root.name);
            return own === undefined || own.requirements === (await readAll(root));
        },
        giveBack: async (root) => {
            if (borrowed.delete(root.name))
                await (0,promises_.rm)(external_node_path_.join(root.folder, lock_file/* terraformLockFileName */.b9), { force: true });
        },
        getWarnings: ({ name }) => borrowed.get(name)?.lock.warnings ?? [],
    };
}
function toKey(required) {
    const listed = [...required].map(([address, constraints]) => [address, [...new Set(constraints)].sort()]);
    return JSON.stringify(listed.sort(([a], [b]) => (a < b ? -1 : 1)));
}

;// CONCATENATED MODULE: ./src/terraform/providers/verified-packages.js











/** Nothing here fails a run: where something is not known for sure, Terraform installs and verifies as always. */
function createVerifiedPackages(options) {
    const active = new Map();
    const locks = createSharedLocks(options);
    const hashes = new Map();
    const hashOnce = (folder) => {
        const known = hashes.get(folder) ?? hashPackageFolder(folder).catch(() => undefined);
        hashes.set(folder, known);
        return known;
    };
    const useFor = async ({ name }, packages) => {
        const file = await writeConfiguration(packages, options).catch(() => undefined);
        if (file !== undefined)
            active.set(name, { file, packages });
        return file !== undefined;
    };
    return {
        isActive: ({ name }) => active.has(name),
        getVariables: ({ name }, command) => {
            const { file, packages } = active.get(name) ?? {};
            if (file === undefined || packages === undefined)
                return {};
            return { TF_CLI_CONFIG_FILE: file, ...(command === 'init' ? markInstalled(packages) : {}) };
        },
        getWarnings: locks.getWarnings,
        reuse: async (root) => {
            await locks.borrow(root).catch(() => undefined);
            const locked = await readLocked(root);
            const packages = await findAll(locked, (each) => findVerified(each, hashOnce, options));
            return packages !== undefined && useFor(root, packages);
        },
        confirm: async (root) => {
            const isTheSame = await locks.confirm(root).catch(() => false);
            return isTheSame && isComplete(root, await readLocked(root), options).catch(() => false);
        },
        forget: async (root) => {
            active.delete(root.name);
            await locks.giveBack(root);
        },
        adopt: async (root, warnings) => {
            await locks.share(root, warnings).catch(() => undefined);
            const packages = await findAll(await readLocked(root), (each) => findInstalled(root, each, options));
            if (packages === undefined || !(await useFor(root, packages)))
                return;
            await rememberPackages(root, packages, options).catch(() => undefined);
        },
    };
}
/**
 * Providers that run already need no installation, and init starts none: nobody connects to this address.
 * @see https://developer.hashicorp.com/terraform/plugin/debugging#running-terraform-with-a-provider-in-debug-mode
 */
function markInstalled(packages) {
    const nowhere = { Network: 'unix', String: '/dev/null' };
    const running = { Protocol: 'grpc', ProtocolVersion: 5, Pid: process.pid, Test: true, Addr: nowhere };
    const marked = Object.fromEntries(packages.map(({ address }) => [address, running]));
    return { TF_REATTACH_PROVIDERS: JSON.stringify(marked) };
}
/** The providers that a root pins; none if that cannot be read, which its init reports. */
async function readLocked(root) {
    return (await (0,lock_file/* readProviderLockFile */.XH)(root).catch(() => undefined)) ?? [];
}
/** @returns undefined unless every package is found, and there is one */
async function findAll(locked, find) {
    const found = (await Promise.all(locked.map(find))).filter((each) => each !== undefined);
    return found.length > 0 && found.length === locked.length ? found : undefined;
}
/** @returns undefined where the machine's configuration cannot be extended, or names packages of its own */
async function writeConfiguration(packages, { environment, temporaryFolder, removeAfterwards }) {
    const settings = await readSettingsWithoutInstallation(environment);
    if (settings === undefined)
        return undefined;
    const file = external_node_path_.join(temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}.tfrc`);
    removeAfterwards(file);
    await (0,private_file/* writePrivateFile */.P)(file, buildOverrideConfiguration(settings, packages));
    return file;
}
/** Where `init` has installed a package for this root; undefined where that is not a single folder. */
async function findInstalled(root, { address, version, hashes }, { getDataFolder }) {
    // Terraform verifies an installed package by this hash only.
    if (!hashes.some((hash) => hash.startsWith('h1:')))
        return undefined;
    const parent = external_node_path_.join(getDataFolder(root), 'providers', address, version);
    const [platform, ...more] = await (0,promises_.readdir)(parent).catch(() => []);
    if (platform === undefined || more.length > 0)
        return undefined;
    return { address, version, folder: await (0,promises_.realpath)(external_node_path_.join(parent, platform)) };
}
/** A package in a known place that has a hash of the lock file. */
async function findVerified({ address, version, hashes }, hash, options) {
    const noted = await readNote(resolveNote({ address, version }, options));
    for (const place of [options.findMirrored(address, version), noted]) {
        const folder = place === undefined ? undefined : await (0,promises_.realpath)(place).catch(() => undefined);
        const computed = folder === undefined ? undefined : await hash(folder);
        if (folder !== undefined && computed !== undefined && hashes.includes(computed))
            return { address, version, folder };
    }
    return undefined;
}
/** Whether a complete init would change nothing about the providers of the lock file. */
async function isComplete(root, locked, { getDataFolder, fitsConstraint }) {
    const required = await readProviderRequirements(root, getDataFolder(root));
    const versions = new Map(locked.map(({ address, version }) => [address, version]));
    return (required.size === versions.size &&
        [...required].every(([address, constraints]) => {
            const version = versions.get(address);
            return version !== undefined && constraints.every((each) => fitsConstraint(version, each) === true);
        }));
}
/** Packages within the root's own data directory go with it. */
async function rememberPackages(root, packages, options) {
    const own = await (0,promises_.realpath)(options.getDataFolder(root));
    const lasting = packages.filter(({ folder }) => !folder.startsWith(own + external_node_path_.sep));
    if (lasting.length > 0)
        await (0,promises_.mkdir)(options.folder, { recursive: true });
    for (const each of lasting)
        await (0,private_file/* writePrivateFile */.P)(resolveNote(each, options), JSON.stringify(each));
}
function resolveNote({ address, version }, { folder }) {
    return external_node_path_.join(folder, `${(0,files_digest/* computeSha256 */.jH)(JSON.stringify([address, version])).slice(0, 32)}.json`);
}
async function readNote(file) {
    try {
        const { folder } = (0,records/* toRecord */.Lv)(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        return typeof folder === 'string' && external_node_path_.isAbsolute(folder) ? folder : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/actions/provision/parallelism.js


/** What Terraform with the AWS provider needs while it plans, in bytes: 0.5 to 0.7 GB were seen. */
const memoryPerRoot = 700 * 1024 * 1024;
/** The same with relaxed garbage collection: up to 0.85 GB were seen. */
const relaxedMemoryPerRoot = 1024 ** 3;
/** A container's own limits count, not those of its machine. */
function readMachineLimits() {
    return { cores: (0,external_node_os_.availableParallelism)(), freeBytes: process.availableMemory() };
}
/** How many roots run at once: the number of cores, at least two, as far as the free memory allows. */
function resolveParallelism(asked, { cores, freeBytes }) {
    if (asked !== undefined)
        return asked;
    const byMemory = Math.max(1, Math.floor(freeBytes / memoryPerRoot));
    return Math.min(Math.max(2, cores), byMemory);
}
/**
 * Lets Terraform and its providers collect garbage less often: with the AWS provider this saves a third of the processor
 * time for a quarter more memory. Go's default stays where the memory would be short, and a `GOGC` of the job is kept.
 * @see https://go.dev/doc/gc-guide#GOGC
 */
function chooseGarbageCollection(parallelism, job, { freeBytes }) {
    const fits = freeBytes >= parallelism * relaxedMemoryPerRoot;
    return job.GOGC === undefined && fits ? { GOGC: '400' } : {};
}
/** @param asked a number of the job, which is a limit; without one, the machine decides */
function resolveCapacity(asked, job) {
    const limits = readMachineLimits();
    const parallelism = resolveParallelism(asked, limits);
    const variables = chooseGarbageCollection(parallelism, job, limits);
    const machine = asked === undefined ? openMachine(limits) : undefined;
    return { parallelism, spare: machine && createSpareCapacity(parallelism, variables, limits, machine), variables };
}
/** @returns undefined where the container has fewer cores than the machine, of whose load nothing follows then */
function openMachine({ cores }) {
    if ((0,external_node_os_.cpus)().length !== cores)
        return undefined;
    return {
        clock: () => performance.now(),
        readIdleMs: () => (0,external_node_os_.cpus)().reduce((sum, { times }) => sum + times.idle, 0),
        readFreeBytes: () => process.availableMemory(),
        // A timer that is left over must not hold up the end of the run.
        sleep: (milliseconds) => (0,external_node_timers_promises_.setTimeout)(milliseconds, undefined, { ref: false }),
    };
}
/** Long enough for a new root to show in the load. */
const windowMs = 500;
/** Less is what a process leaves between two others. */
const idleShare = 0.15;
/** Waiting roots need connections and rate limits of AWS, too. */
const mostPerDefault = 4;
/**
 * Lets more roots run than there are cores while those wait for AWS, as they do for most of an apply: one at a time,
 * each after a measurement in which cores were idle and the memory for another one was free.
 * @param parallelism number of roots that run in any case
 * @param collection what {@link chooseGarbageCollection} returned
 */
function createSpareCapacity(parallelism, collection, { cores, freeBytes }, { clock, readIdleMs, readFreeBytes, sleep: wait }) {
    const perRoot = collection.GOGC === undefined ? memoryPerRoot : relaxedMemoryPerRoot;
    let since = { at: clock(), idle: readIdleMs() };
    return {
        most: Math.max(parallelism, Math.min(parallelism * mostPerDefault, Math.floor(freeBytes / perRoot))),
        tryTake: () => {
            const now = { at: clock(), idle: readIdleMs() };
            const elapsed = now.at - since.at;
            if (elapsed < windowMs)
                return false;
            const idleCores = (now.idle - since.idle) / elapsed;
            since = now;
            // After a pause the average says nothing of the present.
            return elapsed < 3 * windowMs && idleCores >= cores * idleShare && readFreeBytes() >= perRoot;
        },
        wait: () => wait(windowMs),
    };
}

;// CONCATENATED MODULE: ./src/actions/provision/terraform-log.js

/**
 * Terraform logs to standard error, among its messages, unless TF_LOG_PATH names a file
 * (developer.hashicorp.com/terraform/internals/debugging). So a log that the job asks for gets a private file; a file that
 * the job names is kept, seen from the workspace, because Terraform runs in the folder of each root.
 * @param workFolder private, removed after the job
 */
function chooseTerraformLog(environment, { workFolder, workspace }) {
    const asked = ['TF_LOG', 'TF_LOG_CORE', 'TF_LOG_PROVIDER'].find((name) => isOn(environment[name]));
    const { TF_LOG_PATH: own = '' } = environment;
    if (asked === undefined)
        return { variables: {}, note: undefined };
    const file = own === '' ? external_node_path_.join(workFolder, 'terraform.log') : external_node_path_.resolve(workspace, own);
    const why = own === '' ? 'private, until the job ends' : 'TF_LOG_PATH of the job';
    return {
        variables: { TF_LOG_PATH: file },
        note: `Terraform logs to ${file} (${asked}=${environment[asked] ?? ''}; ${why}); it can contain secrets`,
    };
}
function isOn(level) {
    return level !== undefined && level !== '' && level.toLowerCase() !== 'off';
}

;// CONCATENATED MODULE: ./src/actions/provision/plan-place.js
/**
 * Where this run stores its plans: what belongs to a pull request goes to `review`. The role proves it: that of a pull request
 * cannot write to `protected`, whatever its job claims to be.
 */
function resolvePlanPlace({ trigger }, environment) {
    switch (trigger.kind) {
        case 'pull-request':
        case 'merge-group':
            return 'review';
        case 'push':
            return 'protected';
        case 'other':
            return trigger.pullRequest === undefined ? 'protected' : 'review';
        case 'none':
            return resolveOutsideOfEvents(environment);
    }
}
/** In GitLab, on other CI servers, and in a terminal, where people have their own rights. */
function resolveOutsideOfEvents(environment) {
    const { GITLAB_CI, CI_COMMIT_BRANCH, CI_COMMIT_TAG, CI_DEFAULT_BRANCH, CI, GITHUB_ACTIONS } = environment;
    if (GITLAB_CI === 'true') {
        // A pipeline for a merge request has neither branch nor tag.
        const isDefault = CI_COMMIT_BRANCH !== undefined && CI_COMMIT_BRANCH === CI_DEFAULT_BRANCH;
        return isDefault || CI_COMMIT_TAG !== undefined ? 'protected' : 'review';
    }
    return CI === 'true' && GITHUB_ACTIONS !== 'true' ? 'review' : 'protected';
}

// EXTERNAL MODULE: ./src/aws/object-storage.js
var object_storage = __webpack_require__(42263);
// EXTERNAL MODULE: ./src/terraform/store/choose.js + 1 modules
var choose = __webpack_require__(7167);
// EXTERNAL MODULE: ./src/github/api-error.js
var api_error = __webpack_require__(71909);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
;// CONCATENATED MODULE: ./src/github/zip.js

const maxEntries = 10_000;
/** Packs files into a zip file. */
async function packZip(files) {
    const { ZipFile } = await __webpack_require__.e(/* import() */ 8198).then(__webpack_require__.t.bind(__webpack_require__, 68198, 19));
    const archive = new ZipFile();
    for (const [name, content] of files)
        archive.addBuffer(Buffer.from(content), name);
    archive.end();
    return (0,consumers_.buffer)(archive.outputStream);
}
/**
 * Unpacks a zip file in memory.
 * @param maxBytes of all files together, unpacked
 * @throws Error if it is damaged or too large, or contains a path outside of it
 */
async function unpackZip(archive, maxBytes) {
    const { fromBufferPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    // yauzl rejects absolute names, backslashes, `..`, and content beyond its declared size.
    const opened = await fromBufferPromise(archive, { lazyEntries: true });
    const files = new Map();
    let total = 0;
    let count = 0;
    for await (const entry of opened.eachEntry()) {
        total += entry.uncompressedSize;
        if (total > maxBytes)
            throw new Error(`it unpacks to more than ${maxBytes} bytes`);
        count += 1;
        if (count > maxEntries)
            throw new Error(`it contains more than ${maxEntries} files`);
        if (entry.fileName.endsWith('/'))
            continue;
        files.set(entry.fileName, await (0,consumers_.buffer)(await opened.openReadStreamPromise(entry)));
    }
    return files;
}

;// CONCATENATED MODULE: ./src/github/artifact.js




const maxBytes = 256 * 1024 * 1024;
/**
 * The newest existing artifact of a name. Needs `actions: read`. Artifacts of runs for forks are skipped, because the fork
 * decides what its workflow uploads.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function findArtifact({ paginate, repository }, name, madeBy) {
    const query = { ...repository, name, per_page: 100 };
    const artifacts = 'run' in madeBy
        ? await paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', { ...query, run_id: madeBy.run })
        : await paginate('GET /repos/{owner}/{repo}/actions/artifacts', query);
    const found = artifacts.flatMap(({ id, digest, size_in_bytes: size, expired, workflow_run: run, ...artifact }) => {
        if (expired || artifact.name !== name || run?.id === undefined || run.head_sha === undefined)
            return [];
        if (run.head_repository_id !== run.repository_id)
            return [];
        if ('commit' in madeBy && run.head_sha !== madeBy.commit)
            return [];
        return [{ id, name, size, digest: digest ?? undefined, run: run.id, commit: run.head_sha }];
    });
    return found.reduce((newest, one) => (newest === undefined || one.id > newest.id ? one : newest), undefined);
}
/**
 * Downloads an artifact into memory and verifies its digest. The token is sent to GitHub only, not to the storage it
 * redirects to.
 * @throws ActionError `artifact-unusable`; `github-failed` if it has expired in the meantime
 */
async function downloadArtifact(github, artifact) {
    if (artifact.size > maxBytes)
        throw createUnusableError(artifact, `it is larger than ${maxBytes} bytes`);
    const { data } = await github.request('GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}', {
        ...github.repository,
        artifact_id: artifact.id,
        archive_format: 'zip',
    });
    if (!(data instanceof ArrayBuffer))
        throw createUnusableError(artifact, 'the storage did not return a file');
    const archive = Buffer.from(data);
    const digest = `sha256:${(0,files_digest/* computeSha256 */.jH)(archive)}`;
    if (artifact.digest !== undefined && artifact.digest !== digest) {
        throw createUnusableError(artifact, `expected ${artifact.digest}, got ${digest}`);
    }
    try {
        return await unpackZip(archive, maxBytes);
    }
    catch (cause) {
        throw createUnusableError(artifact, cause.message, cause);
    }
}
/** Whether an error means that the artifact has expired. */
function isArtifactExpired(error) {
    return readErrorStatus(error) === 410;
}
function createUnusableError({ name, run }, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-unusable', `the artifact ${name} of run ${run} cannot be used: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/github/json-fields.js
var json_fields = __webpack_require__(54634);
;// CONCATENATED MODULE: ./src/github/artifact-upload.js





const service = 'twirp/github.actions.results.api.v1.ArtifactService';
/** Artifacts of this generation are immutable and have a digest. */
const artifactVersion = 7;
const attempts = 4;
/**
 * The artifact storage of this job. It is called directly (three requests), because `@actions/artifact` would add 200
 * packages and 4 MB of bundle.
 * @returns undefined in a terminal, in a GitLab job, and on GitHub Enterprise Server, which has no such service
 * @see https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/upload-artifact.ts
 */
function openArtifactStorage(environment, signal) {
    const { ACTIONS_RESULTS_URL: url = '', ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    const ids = parseBackendIds(token);
    if (!URL.canParse(url) || ids === undefined)
        return undefined;
    return {
        upload: async ({ name, files, retentionDays }) => {
            const callService = (procedure, body) => sendRequest(name, signal, new URL(`/${service}/${procedure}`, url).href, {
                method: 'POST',
                headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
                body: JSON.stringify({ ...ids, name, ...body }),
            });
            const archive = await packZip(files);
            const digest = `sha256:${(0,files_digest/* computeSha256 */.jH)(archive)}`;
            const created = await callService('CreateArtifact', {
                version: artifactVersion,
                mime_type: 'application/zip',
                ...(retentionDays === undefined ? {} : { expires_at: formatExpiry(retentionDays) }),
            });
            const target = (0,json_fields/* readTextAt */.T)(created, 'signed_upload_url') ?? (0,json_fields/* readTextAt */.T)(created, 'signedUploadUrl');
            if (target === undefined)
                throw createArtifactError(name, 'the service returned no upload URL');
            // Azure Blob Storage, Put Blob; the signed URL grants access, so no token is sent.
            await sendRequest(name, signal, target, {
                method: 'PUT',
                headers: { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/zip' },
                body: archive,
            });
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await callService('FinalizeArtifact', { size: String(archive.length), hash: digest });
            const id = Number((0,json_fields/* readTextAt */.T)(finished, 'artifact_id') ?? (0,json_fields/* readTextAt */.T)(finished, 'artifactId'));
            if (!Number.isSafeInteger(id))
                throw createArtifactError(name, 'the service did not confirm the upload');
            return { id, digest };
        },
    };
}
/** The runner's token names its run and job in a scope `Actions.Results:<run>:<job>`. */
function parseBackendIds(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        const scope = (0,json_fields/* readTextAt */.T)(claims, 'scp')
            ?.split(' ')
            .find((one) => one.startsWith('Actions.Results:'));
        const [, run, job] = scope?.split(':') ?? [];
        return run && job ? { workflow_run_backend_id: run, workflow_job_run_backend_id: job } : undefined;
    }
    catch {
        return undefined;
    }
}
function formatExpiry(days) {
    return new Date(Date.now() + days * 24 * 3600 * 1000).toISOString();
}
/** @returns the JSON of the response; undefined if there is none */
async function sendRequest(name, signal, url, request) {
    const { createFetch } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(2340)]).then(__webpack_require__.bind(__webpack_require__, 72190));
    const fetch = createFetch(url);
    const tried = (0,retry/* retry */.L)(async () => {
        const response = await fetch(url, { ...request, signal });
        const text = await response.text();
        if (!response.ok)
            throw new UploadRefusal(response.status, readTwirpMessage(text) ?? response.statusText);
        return parseJson(text);
    }, {
        attempts,
        baseMs: 500,
        maxMs: 10_000,
        signal,
        shouldRetry: (error) => !(error instanceof UploadRefusal) || error.status >= 500 || error.status === 429,
    });
    return tried.catch((error) => {
        signal.throwIfAborted();
        const { message, cause } = error;
        throw createArtifactError(name, cause instanceof Error ? `${message} (${cause.message})` : message, error);
    });
}
class UploadRefusal extends Error {
    status;
    constructor(status, said) {
        super(`${status} ${said}`);
        this.status = status;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** The message of a Twirp error. */
function readTwirpMessage(text) {
    return (0,json_fields/* readTextAt */.T)(parseJson(text), 'msg');
}
function createArtifactError(name, why, cause) {
    return new action_error/* ActionError */.lZ('artifact-failed', `the artifact ${name} could not be stored: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/github/pull-request.js
var pull_request = __webpack_require__(51859);
// EXTERNAL MODULE: ./src/actions/shared/github.js
var shared_github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/provision/plan-artifacts.js




/**
 * Carries plans from one run to another as artifacts; undefined where there are none.
 * @param place of the plans of this run
 */
function createPlanArtifactTransport(action, place) {
    const { event, context } = action;
    const storage = openArtifactStorage(context.environment, context.signal);
    if (storage === undefined)
        return undefined;
    return {
        upload: async (name, files) => {
            await storage.upload({ name, files });
        },
        download: async (name) => {
            const github = await (0,shared_github/* connectToGitHub */.t)(action, context);
            const artifact = github === undefined ? undefined : await findNewestArtifact(github, name, event);
            if (github === undefined || artifact === undefined)
                return undefined;
            context.log.line(`plans of run ${artifact.run} for commit ${artifact.commit.slice(0, 7)}`);
            // Of the artifacts of other runs, nothing proves that no pull request started them.
            const isOwn = artifact.run === event.run?.id;
            return { place: isOwn ? place : 'review', files: await downloadArtifact(github, artifact) };
        },
    };
}
/** The artifact of this run, else of this commit, else of the head of the pull request that this commit merged. */
async function findNewestArtifact(github, name, { run, commit }) {
    const ofRun = run === undefined ? undefined : await findArtifact(github, name, { run: run.id });
    if (ofRun !== undefined || commit === undefined)
        return ofRun;
    const ofCommit = await findArtifact(github, name, { commit });
    if (ofCommit !== undefined)
        return ofCommit;
    const merged = await (0,pull_request/* findMergedPullRequest */.g_)(github, commit);
    return merged === undefined ? undefined : findArtifact(github, name, { commit: merged.head });
}

;// CONCATENATED MODULE: ./src/actions/provision/plan-store.js



/**
 * Opens the store of the run's plans; where there is none, the log says why.
 * @param aws undefined when neither a state nor a provider is AWS's
 */
function openPlanStore(action, selection, aws, place) {
    const { inputs, context } = action;
    if (inputs.command !== 'plan' && inputs.command !== 'apply')
        return { store: undefined, explainUnstored: () => undefined };
    const { store, notes, explainUnstored } = (0,choose/* choosePlanStore */.Q)({
        setting: inputs['plan-store'],
        environment: inputs.environment,
        place,
        roots: [...selection.tasks.values()].map(({ root }) => root),
        key: inputs['plan-encryption-key'],
        storage: aws === undefined ? noStorage : (0,object_storage/* createS3Storage */.y)(aws),
        artifacts: createPlanArtifactTransport(action, place),
        withoutPlan: inputs['require-plan'] ? 'refused' : 'planned-again',
    });
    for (const note of notes)
        context.log.line(note);
    return { store, explainUnstored };
}
/** Never called: without a session, no root has its state in S3. */
const noStorage = {
    getObject: () => Promise.reject(new TypeError('no AWS session')),
    putObject: () => Promise.reject(new TypeError('no AWS session')),
    deleteObject: () => Promise.reject(new TypeError('no AWS session')),
};

;// CONCATENATED MODULE: ./src/actions/provision/reviewed-commits.js



/**
 * Which commits were reviewed before they were merged. Plans of other commits are of pull requests that are open or were
 * closed, and say nothing about what may be applied.
 * @param place where this run stores its plans: if that is where those of pull requests are, its own commit counts
 */
async function findReviewedCommits(action, place) {
    const { event, context } = action;
    const { commit } = event;
    const own = commit === undefined || place === 'protected' ? [] : [{ commit, pullRequest: undefined }];
    const listNone = () => Promise.resolve([]);
    try {
        const github = await (0,shared_github/* connectToGitHub */.t)(action, context);
        if (github === undefined || commit === undefined) {
            const unknown = commit === undefined ? 'the commit of this run is not known' : 'there is no github-token';
            return { own, listOthers: listNone, unknown };
        }
        const branch = readReviewedBranch(event);
        const merged = branch === undefined ? undefined : await (0,pull_request/* findMergedPullRequest */.g_)(github, commit, branch);
        const head = merged === undefined ? [] : [toReviewedCommit(merged)];
        const known = new Set([...head, ...own].map((one) => one.commit));
        let others;
        return {
            own: [...head, ...own.filter((one) => one.commit !== merged?.head)],
            listOthers: () => (others ??= listOthers(github, branch, known)),
            unknown: undefined,
        };
    }
    catch (thrown) {
        const { message } = (0,action_error/* toActionError */.ie)(thrown);
        context.log.warning(`GitHub did not say which pull request this commit merged: ${message}. The newest plan of the same files is compared with instead.`);
        return { own, listOthers: listNone, unknown: message };
    }
}
/** The branch that a run is for: what was merged into another one may not have been reviewed. */
function readReviewedBranch({ ref, defaultBranch }) {
    return ref?.startsWith(branchPrefix) === true ? ref.slice(branchPrefix.length) : defaultBranch;
}
const branchPrefix = 'refs/heads/';
async function listOthers(github, branch, known) {
    if (branch === undefined)
        return [];
    const merged = await (0,pull_request/* listMergedPullRequests */.QT)(github, branch);
    return merged.map(toReviewedCommit).filter(({ commit }) => !known.has(commit));
}
function toReviewedCommit({ head, number, url }) {
    return { commit: head, pullRequest: { number, url } };
}

// EXTERNAL MODULE: ./src/actions/provision/post.js
var post = __webpack_require__(42924);
// EXTERNAL MODULE: ./src/github/cache.js + 6 modules
var github_cache = __webpack_require__(8347);
;// CONCATENATED MODULE: ./src/terraform/providers/needs.js


/** Incremented with the layout of the mirror, so that an older one is not restored from a cache. */
const layout = 1;
/**
 * Reads the lock files of all roots.
 * @param platform in Terraform's notation: `linux_amd64`
 * @throws ActionError `invalid-input` for a lock file that cannot be read
 */
async function readProviderNeeds(roots, platform) {
    const read = await Promise.all(roots.map(async (root) => ({ root, locked: await (0,lock_file/* readProviderLockFile */.XH)(root) })));
    const mirrored = [];
    const notices = [];
    for (const { root, locked } of read) {
        const missing = describeMissing(root, locked);
        if (missing !== undefined)
            notices.push({ text: missing, file: root.path });
        else if (locked !== undefined && locked.length > 0)
            mirrored.push({ name: root.name, locked });
    }
    const packages = mergePackages(mirrored.map(({ locked }) => locked));
    return { packages, mirrored: mirrored.map(({ name }) => name), notices, key: computeCacheKey(packages, platform) };
}
/** Why the providers of a root are unknown before its init. A root without providers needs no lock file. */
function describeMissing(root, locked) {
    if (root.providers.length === 0)
        return undefined;
    const next = 'run terraform init and commit it';
    if (locked === undefined)
        return `${root.path} has no ${lock_file/* terraformLockFileName */.b9}: ${next}`;
    const addresses = new Set(locked.map(({ address }) => address));
    const missing = root.providers.filter((address) => !addresses.has((0,lock_file/* toFullAddress */.Jt)(address)));
    return missing.length === 0 ? undefined : `${root.path}/${lock_file/* terraformLockFileName */.b9} lacks ${missing.join(', ')}: ${next}`;
}
/** Every version of every provider once, no matter which roots lock it. */
function mergePackages(lockFiles) {
    const grouped = Map.groupBy(lockFiles.flat(), ({ address, version }) => `${address} ${version}`);
    const sorted = [...grouped].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.flatMap(([, [first, ...more]]) => first === undefined
        ? []
        : { address: first.address, version: first.version, accepted: [first, ...more].map(({ hashes }) => hashes) });
}
function computeCacheKey(packages, platform) {
    const listed = packages.map(({ address, version, accepted }) => [address, version, accepted.map(String).sort()]);
    const digest = (0,files_digest/* computeSha256 */.jH)(JSON.stringify([layout, listed]));
    return `terraform-providers-${platform}-${digest.slice(0, 32)}`;
}

;// CONCATENATED MODULE: ./src/terraform/providers/mirror.js






/** Written last: a mirror without it is incomplete. */
const manifestName = 'mirror.json';
/** Parallel downloads; more would only share the same bandwidth. */
const downloadsAtOnce = 4;
/**
 * Fills the folder with a mirror of the packages, unless it already is one (from a cache, or an earlier step). Existing
 * packages are hashed again and compared with the lock files.
 * @throws ActionError `tool-failed` and others of a process
 */
async function ensureMirror({ packages, key }, folder, tools) {
    const found = await inspectMirror({ packages, key }, folder, tools.platform);
    if (found.state === 'complete')
        return { origin: 'found', foreign: [] };
    const staging = `${folder}.${(0,external_node_crypto_.randomUUID)()}`;
    const mirror = external_node_path_.join(staging, 'mirror');
    try {
        await (0,promises_.mkdir)(mirror, { recursive: true });
        const limited = (0,concurrency/* createLimiter */.zm)(downloadsAtOnce);
        const forms = await awaitAll(packages.map((wanted, index) => limited(() => mirrorPackage(wanted, { mirror, scratch: external_node_path_.join(staging, String(index)) }, tools))));
        await (0,promises_.writeFile)(external_node_path_.join(mirror, manifestName), JSON.stringify({ key, forms }));
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        await (0,promises_.mkdir)(external_node_path_.dirname(folder), { recursive: true });
        await (0,promises_.rename)(mirror, folder);
    }
    finally {
        await (0,promises_.rm)(staging, { recursive: true, force: true });
    }
    return { origin: 'downloaded', foreign: found.state === 'foreign' ? found.packages : [] };
}
/** Waits for all before it fails: nothing may still be writing when the caller cleans up. */
async function awaitAll(work) {
    await Promise.allSettled(work);
    return Promise.all(work);
}
async function inspectMirror({ packages, key }, folder, platform) {
    try {
        const manifest = JSON.parse(await (0,promises_.readFile)(external_node_path_.join(folder, manifestName), 'utf8'));
        if (manifest.key !== key || manifest.forms.length !== packages.length)
            return { state: 'incomplete' };
        const judged = await Promise.all(packages.map(async (wanted, index) => ({
            name: `${wanted.address} ${wanted.version}`,
            proven: await isProven(wanted, manifest.forms[index] ?? 'packed', folder, platform),
        })));
        const foreign = judged.filter(({ proven }) => !proven).map(({ name }) => name);
        return foreign.length === 0 ? { state: 'complete' } : { state: 'foreign', packages: foreign };
    }
    catch {
        return { state: 'incomplete' };
    }
}

;// CONCATENATED MODULE: ./src/terraform/providers/providers.js






/**
 * Downloads every provider of the roots once for all inits. Nothing is started for roots without providers. A failure here
 * only costs time: the roots then download their own providers and report the problem.
 * @throws ActionError `cancelled`
 */
async function provideProviders(needs, options) {
    if (needs.packages.length === 0)
        return createUnmirroredProviders('none');
    const user = await readUserConfiguration(options.environment);
    if (user.kind === 'in-charge')
        return createUnmirroredProviders('machine', user.why);
    try {
        const { origin, foreign } = await ensureMirror(needs, options.folder, options);
        const file = external_node_path_.join(options.temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}.tfrc`);
        options.removeAfterwards(file);
        const addresses = needs.packages.map(({ address }) => address);
        await (0,private_file/* writePrivateFile */.P)(file, buildMirrorConfiguration(user.text, options.folder, addresses));
        const mirrored = new Set(needs.mirrored);
        return {
            source: 'mirror',
            downloaded: origin === 'downloaded',
            foreign,
            why: undefined,
            getVariables: ({ name }) => (mirrored.has(name) ? { ...withoutCache, TF_CLI_CONFIG_FILE: file } : withoutCache),
        };
    }
    catch (error) {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code === 'cancelled')
            throw error;
        return createUnmirroredProviders('direct', [error.message, ...error.details].join('\n'));
    }
}
function createUnmirroredProviders(source, why) {
    return { source, downloaded: false, foreign: [], why, getVariables: () => withoutCache };
}
/** Parallel inits race in a shared plugin cache (hashicorp/terraform#31964); an empty variable turns it off. */
const withoutCache = { TF_PLUGIN_CACHE_DIR: '' };

;// CONCATENATED MODULE: ./src/actions/provision/providers.js





/** Downloads the providers of all roots once, or takes them from the actions cache, before the first init. */
async function prepareProviders(roots, terraform, context) {
    const { environment, temporaryFolder, log, processes, state } = context;
    const platform = toTerraformPlatform();
    const needs = await readProviderNeeds(roots, platform);
    for (const { text, file } of needs.notices)
        log.notice(text, { file });
    const folder = external_node_path_.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-providers', needs.key);
    const cache = needs.packages.length === 0 || (await exists(folder)) ? undefined : (0,github_cache/* openCache */.b)(context);
    const key = `eks-actions-${needs.key}`;
    const restored = await cache?.restore({ folder, key });
    const providers = await provideProviders(needs, {
        environment,
        folder,
        temporaryFolder,
        processes,
        terraform,
        platform,
        removeAfterwards: state.removeAfterwards,
    });
    logProviderSource(providers, needs, restored, log);
    // Nothing writes into the mirror any more, so that it can be packed while the roots are worked on.
    const saved = providers.downloaded && restored === undefined ? cache?.save({ folder, key, entries: ['.'] }) : undefined;
    return {
        getVariables: providers.getVariables,
        findMirrored: (address, version) => providers.source === 'mirror' ? external_node_path_.join(folder, address, version, platform) : undefined,
        [Symbol.asyncDispose]: async () => {
            await saved;
        },
    };
}
/** Says where the providers are from. @param entry key of the entry of the actions cache that was used */
function logProviderSource({ source, downloaded, foreign, why }, { packages }, entry, log) {
    const cache = entry === undefined ? 'tool cache' : 'actions cache';
    const names = packages.map(({ address, version }) => `${address} ${version}`).join(', ');
    if (foreign.length > 0) {
        const next = `An entry cannot be replaced: delete it (gh cache delete ${entry ?? ''}), and find out which job wrote it.`;
        const text = `The ${cache} does not contain the right ${foreign.join(', ')}, so it is not used.`;
        log.warning(entry === undefined ? text : `${text} ${next}`);
    }
    if (why !== undefined)
        log.line(`providers: ${why}`);
    if (source === 'mirror')
        log.line(`providers: ${names} (${downloaded ? 'downloaded once for all roots' : cache})`);
}
/** In the words of Terraform and Go: `linux_amd64`. */
function toTerraformPlatform({ platform, arch } = process) {
    const system = platform === 'win32' ? 'windows' : platform;
    return `${system}_${arch === 'x64' ? 'amd64' : arch}`;
}
async function exists(folder) {
    return (0,promises_.stat)(folder).then(() => true, () => false);
}

// EXTERNAL MODULE: ./src/tools/version/constraint.js
var version_constraint = __webpack_require__(83148);
;// CONCATENATED MODULE: ./src/actions/provision/execution.js
var execution_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var execution_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




















/** Opens the AWS session where one is needed, the providers, Terraform and the plan store. */
async function openExecution(action, { selection, program }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const { file, processes } = program;
        const workFolder = await (0,promises_.mkdtemp)(external_node_path_.join(context.temporaryFolder, 'eks-actions-terraform-'));
        context.state.removeAfterwards(workFolder);
        const opening = execution_addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = needsAws(inputs, selection)
            ? opening.use(await (0,session.openAws)(withRegion(inputs, selection), context))
            : undefined;
        if (aws === undefined)
            (0,credentials_credentials/* maskJobKeys */.G)(context.environment, context.secrets.add);
        const credentials = (await aws?.childEnvironment()) ?? {};
        const roots = [...selection.tasks.values()].map(({ root }) => root);
        const providers = opening.use(await prepareProviders(roots, file, { ...context, processes }));
        const dataFolders = opening.use(openDataFolders(action));
        const { parallelism, spare, variables: collection } = resolveCapacity(inputs.parallelism, context.environment);
        const terraformLog = chooseTerraformLog(context.environment, { workFolder, workspace: context.workspace });
        if (terraformLog.note !== undefined)
            context.log.line(terraformLog.note);
        const common = { ...collection, ...terraformLog.variables, ...credentials };
        const terraform = createTerraform({
            processes,
            file,
            getVariables: (root) => ({ ...common, ...providers.getVariables(root) }),
            dataFolders,
            packages: openVerifiedPackages(action, providers, dataFolders),
            varFiles: inputs['var-files'].map(({ absolute }) => absolute),
            lockTimeout: `${Math.ceil(inputs['lock-timeout'] / 1000)}s`,
            timeoutMs: inputs.timeout,
            credentials: watchExpiry(aws),
        });
        const versions = await program.readVersions(roots, parallelism);
        const plans = openStoredPlans(action, selection, aws);
        const { environment, tasks, edges, readContent, writes } = selection;
        for (const line of describeOrder(selection, inputs.command, describeFacts(roots, versions)))
            context.log.line(line);
        const run = {
            environment: environment.name,
            tasks,
            edges,
            unordered: selection.unordered,
            terraform,
            terraformVersions: versions,
            ...plans,
            readContent,
            writes,
            parallelism,
            spare,
            workFolder,
            observer: createLogObserver(context.log, [...tasks.keys()]),
            clock: () => performance.now(),
            signal: context.signal,
            addSecret: context.secrets.add,
            hideSecret: context.secrets.hide,
            origin: readPlanOrigin(action),
        };
        const opened = opening.move();
        return { run, [Symbol.asyncDispose]: () => opened.disposeAsync() };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = execution_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** AWS is asked about the credentials at most once a minute, and only while Terraform reports nothing. */
function watchExpiry(aws) {
    if (aws?.checkExpiry === undefined)
        return undefined;
    return { checkExpiry: shareExpiryCheck(aws.checkExpiry, silenceMs), silenceMs };
}
const silenceMs = 60_000;
/** The plans of the run, and which of others count. */
function openStoredPlans(action, selection, aws) {
    const place = resolvePlanPlace(action.event, action.context.environment);
    return { ...openPlanStore(action, selection, aws, place), reviews: () => findReviewedCommits(action, place) };
}
/** What stored plans say of where they are from. */
function readPlanOrigin({ event, context: { environment } }) {
    return { commit: event.commit ?? environment.CI_COMMIT_SHA, run: event.run?.url ?? environment.CI_JOB_URL };
}
/** Data directories in the roots' folders; `post` removes them if the step is killed. */
function openDataFolders({ inputs, context }) {
    const { temporaryFolder, signal, log, state } = context;
    return (0,data_folders/* createDataFolders */.s)({
        temporaryFolder,
        timeoutMs: inputs['lock-timeout'],
        signal,
        warn: log.warning,
        remember: (folders) => {
            state.save(post.dataFoldersState, JSON.stringify(folders));
        },
    });
}
/** Where packages are is remembered in the tool cache, which persists on machines of one's own. */
function openVerifiedPackages({ context: { environment, temporaryFolder, state } }, { findMirrored }, { getFolder }) {
    return createVerifiedPackages({
        environment,
        folder: external_node_path_.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-packages'),
        temporaryFolder,
        removeAfterwards: state.removeAfterwards,
        findMirrored,
        fitsConstraint: (version, constraint) => {
            const terms = (0,version_constraint/* parseConstraint */.FJ)(constraint);
            return terms && (0,version_constraint/* satisfies */.ib)(version, terms);
        },
        getDataFolder: getFolder,
    });
}
/** What the headline says of the roots; without any, nothing is known. */
function describeFacts(roots, versions) {
    if (roots.length === 0)
        return [];
    return [`terraform ${[...new Set(versions.values())].join(', ')}`, `state ${formatStateLocations(roots)}`];
}
/** What the run is about, the order of its roots, and what of it comes from numbers. */
function describeOrder(selection, command, facts) {
    const waves = computeApplyWaves(selection);
    const cost = formatNumberCost(waves, countWavesWithoutNumbers(selection), command);
    return [
        formatRunHeadline(selection.environment.name, waves, facts),
        ...formatWaves(waves, command),
        ...(cost === undefined ? [] : [cost]),
    ];
}
function needsAws(inputs, { tasks, environment }) {
    if (inputs.command === 'validate')
        return false;
    const roots = [...environment.graph.roots, ...[...tasks.values()].map(({ root }) => root)];
    const own = roots.some(({ backend, providers }) => backend.type === 's3' || providers.includes('hashicorp/aws'));
    return (0,aws_inputs/* isRoleAssumed */.hy)(inputs) || own;
}
/** The region of the state, unless another one is given. */
function withRegion(inputs, { environment }) {
    const region = environment.graph.roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region;
    return { ...inputs, 'aws-region': inputs['aws-region'] ?? region };
}

// EXTERNAL MODULE: ./src/github/issue.js
var github_issue = __webpack_require__(64485);
// EXTERNAL MODULE: ./src/terraform/content/content.js
var content_content = __webpack_require__(73176);
;// CONCATENATED MODULE: ./src/terraform/run/reviewed-plans.js


/** Looks up the plans of all roots at once, before Terraform can write into any folder. */
function findStoredPlans(run) {
    const { store } = run;
    if (store === undefined)
        return { get: () => Promise.resolve(nothingStored), search: () => Promise.resolve(undefined) };
    const commits = run.reviews();
    // Avoids an unhandled rejection; whoever needs them sees the error.
    commits.catch(() => undefined);
    const found = new Map([...run.tasks].map(([name, task]) => {
        const plans = findRootPlans(run, store, task, commits);
        plans.catch(() => undefined);
        return [name, plans];
    }));
    return {
        get: async (name) => (await found.get(name)) ?? nothingStored,
        search: async (name) => {
            const task = run.tasks.get(name);
            return task && findOthers(run, store, task, await (await commits).listOthers());
        },
    };
}
const nothingStored = { found: [], refusals: [] };
async function findRootPlans(run, store, task, commits) {
    const [kept, { found, refusals }] = await Promise.all([
        findProtectedPlan(run, store, task),
        findReviewedPlan(run, store, task, commits),
    ]);
    return {
        found: [
            ...(kept === undefined ? [] : [{ plan: kept, place: 'protected', pullRequest: undefined }]),
            ...found,
        ],
        refusals,
    };
}
/** Files that only our own runs have written do not make the content another one. */
async function findProtectedPlan(run, store, { root, mode }) {
    const content = await run.readContent(root);
    // Asked for at once, because it is needed where there is no plan, and then somebody waits.
    const looking = store.findNewest(root, mode, 'protected');
    looking.catch(() => undefined);
    const find = createContentFinder(store, { place: 'protected', root, mode, commit: undefined }, content);
    const plan = await find();
    if (plan !== undefined)
        return plan;
    const newest = await looking.catch(ignoreStalePlan);
    if (newest === undefined)
        return undefined;
    const { digest } = toPlannedContent(newest, content, root);
    const known = digest === content.digest || digest !== newest.content.digest;
    return known ? undefined : store.find({ place: 'protected', root, mode, contentDigest: digest, commit: undefined });
}
/** Finds a plan of this content, also where a dependency lock file is the only difference that the run itself made. */
function createContentFinder(store, key, content) {
    return async () => {
        const plan = await store.find({ ...key, contentDigest: content.digest });
        if (plan !== undefined)
            return plan;
        const unlocked = (0,content_content/* omitLockFile */.ft)(content, key.root);
        return unlocked && store.find({ ...key, contentDigest: unlocked.digest });
    };
}
async function findReviewedPlan(run, store, { root, mode }, commits) {
    const content = await run.readContent(root);
    const { own, unknown } = await commits;
    const find = ({ commit }) => createContentFinder(store, { place: 'review', root, mode, commit }, content)();
    const plans = await Promise.all(own.map(async (reviewed) => toFoundPlan(await find(reviewed), reviewed)));
    const found = plans.flat();
    if (found.length > 0)
        return { found, refusals: [] };
    const newest = createContentFinder(store, { place: 'review', root, mode, commit: undefined }, content);
    const plan = await newest().catch(ignoreStalePlan);
    if (plan === undefined)
        return nothingStored;
    if (unknown !== undefined)
        return { found: toFoundPlan(plan, undefined), refusals: [] };
    return { found: [], refusals: [`not counted: ${describeOrigin(plan)}, which no merged pull request has as its head`] };
}
function toFoundPlan(plan, commit) {
    return plan === undefined ? [] : [{ plan, place: 'review', pullRequest: commit?.pullRequest }];
}
async function findOthers(run, store, { root, mode }, others) {
    const content = await run.readContent(root);
    for (const reviewed of others) {
        const { commit } = reviewed;
        const plan = await createContentFinder(store, { place: 'review', root, mode, commit }, content)();
        const [found] = toFoundPlan(plan, reviewed);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** A copy that cannot be read is no plan of this content. */
function ignoreStalePlan(error) {
    if (error instanceof action_error/* ActionError */.lZ && error.code === 'plan-stale')
        return undefined;
    throw error;
}
/** The content without what init and plan wrote: a lock file is compared by its providers, files of the plan are put back. */
function toPlannedContent(stored, now, root) {
    return (0,content_content/* undoWrites */.hR)((0,content_content/* undoLockFile */.su)(now, stored, root), stored);
}
/** For results. */
function toComparedPlan({ plan, pullRequest }) {
    return { pullRequest, commit: plan.commit, run: plan.run };
}
/** `the plan of #12 for commit 9f31c2e (https://github.com/…/runs/1)`. */
function describeComparedPlan({ pullRequest, commit, run }) {
    const parts = [
        pullRequest === undefined ? 'the plan' : `the plan of #${pullRequest.number}`,
        commit === undefined ? '' : `for commit ${commit.slice(0, 7)}`,
        run === undefined ? '' : `(${run})`,
    ];
    return parts.filter((part) => part !== '').join(' ');
}
function describeOrigin({ commit, run }) {
    return describeComparedPlan({ pullRequest: undefined, commit, run });
}

;// CONCATENATED MODULE: ./src/terraform/report/comparisons.js


/** Which reviewed plans an apply was compared with and what it did not count, for the log. */
function formatComparisons(results) {
    return [
        ...groupComparisons(results).map(({ plan, roots }) => `compared with ${describeComparedPlan(plan)}: ${roots.join(', ')}`),
        ...results.flatMap(({ task, refusals }) => refusals.map((line) => `${task.root.name}: ${line}`)),
        ...listUnreviewed(results, (name) => name),
    ];
}
/** The same as sentences in Markdown, for the comment. */
function describeComparisons(results) {
    return [
        ...groupComparisons(results).map(({ plan, roots }) => `Compared with ${formatComparedPlan(plan)}: ${roots.map(markdown_text/* escapeInline */.VV).join(', ')}.`),
        ...results.flatMap(({ task, refusals }) => refusals.map((line) => `⚠️ ${(0,markdown_text/* escapeInline */.VV)(`${task.root.name}: ${line}`)}.`)),
        ...listUnreviewed(results, markdown_text/* escapeInline */.VV).map((line) => `⚠️ ${line}`),
    ];
}
function groupComparisons(results) {
    const compared = results.flatMap(({ task, comparedWith }) => comparedWith === undefined ? [] : [{ plan: comparedWith, root: task.root.name }]);
    return [...Map.groupBy(compared, ({ plan }) => JSON.stringify(plan)).values()].map((group) => ({
        plan: group[0]?.plan ?? { pullRequest: undefined, commit: undefined, run: undefined },
        roots: group.map(({ root }) => root),
    }));
}
function listUnreviewed(results, format) {
    const names = results.filter(({ unreviewed }) => unreviewed).map(({ task }) => format(task.root.name));
    return names.length === 0
        ? []
        : [`Applied without a reviewed plan, because they were deferred and deferred: apply is set: ${names.join(', ')}.`];
}
function formatComparedPlan({ pullRequest, commit, run }) {
    const plan = pullRequest === undefined ? 'the plan' : `the plan of ${(0,markdown_text/* formatLink */.u3)(`#${pullRequest.number}`, pullRequest.url)}`;
    const parts = [
        commit === undefined ? '' : ` for commit ${(0,markdown_text/* formatCode */.P_)(commit.slice(0, 7))}`,
        run === undefined ? '' : ` (${(0,markdown_text/* formatLink */.u3)('run', run)})`,
    ];
    return `${plan}${parts.join('')}`;
}

// EXTERNAL MODULE: ./src/runner/markdown/mermaid.js
var mermaid = __webpack_require__(37526);
;// CONCATENATED MODULE: ./src/terraform/plan/stateful.js
/**
 * Resources whose data, or whose identity that others rely on, is gone for good when they are deleted. A missing entry
 * costs a warning only: deletions of every kind are guarded.
 */
const statefulTypes = [
    // Databases and caches
    /^aws_(db|rds|docdb|neptune|redshift|dax|memorydb|elasticache|timestreaminfluxdb)_?(instance|cluster|cluster_instance|global_cluster|replication_group|serverless_cache|db_instance)$/,
    'aws_rds_global_cluster',
    'aws_dynamodb_table',
    'aws_dynamodb_global_table',
    'aws_keyspaces_table',
    'aws_timestreamwrite_table',
    /^aws_(opensearch|elasticsearch)_domain$/,
    'aws_opensearchserverless_collection',
    // Files, volumes, backups
    'aws_s3_bucket',
    'aws_s3_directory_bucket',
    'aws_efs_file_system',
    'aws_ebs_volume',
    'aws_ebs_snapshot',
    /^aws_fsx_\w+_(file_system|volume)$/,
    'aws_backup_vault',
    'aws_glacier_vault',
    // Streams and queues
    'aws_kinesis_stream',
    /^aws_msk_(serverless_)?cluster$/,
    'aws_mq_broker',
    'aws_sqs_queue',
    // Keys, secrets, identities
    'aws_kms_key',
    'aws_secretsmanager_secret',
    'aws_ssm_parameter',
    'aws_cognito_user_pool',
    'aws_acmpca_certificate_authority',
    // Identities that others refer to
    'aws_route53_zone',
    'aws_eip',
    'aws_vpc',
    'aws_ecr_repository',
    'aws_eks_cluster',
    'aws_cloudwatch_log_group',
    // Within clusters
    /^kubernetes_(persistent_volume|persistent_volume_claim|namespace|stateful_set|secret)(_v1)?$/,
];
/** @param type such as `aws_db_instance` */
function isStateful(type) {
    return statefulTypes.some((known) => (typeof known === 'string' ? known === type : known.test(type)));
}

;// CONCATENATED MODULE: ./src/terraform/plan/changes.js

/** @param plan what `terraform show -json` printed for a plan file */
function readPlanChanges(plan) {
    const { resource_changes = [], resource_drift = [], output_changes = {} } = plan;
    const resources = readResources(resource_changes).filter(({ action }) => action !== 'read');
    return {
        resources,
        drifted: readResources(resource_drift),
        outputs: Object.entries(output_changes).flatMap(([name, { actions }]) => {
            const action = toOutputAction(actions);
            return action === undefined ? [] : [{ name, action }];
        }),
        counts: countChanges(resources),
    };
}
const noChanges = {
    counts: { add: 0, change: 0, destroy: 0, import: 0, move: 0, forget: 0 },
    resources: [],
    outputs: [],
    drifted: [],
};
/** Counts like Terraform: a replacement is one add and one destroy, and a move or import is counted besides. */
function countChanges(resources) {
    const countActions = (...actions) => resources.filter(({ action }) => actions.includes(action)).length;
    return {
        add: countActions('create', 'replace'),
        change: countActions('update'),
        destroy: countActions('delete', 'replace'),
        import: resources.filter(({ imported }) => imported).length,
        move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
        forget: countActions('forget'),
    };
}
/** Resources whose current object is deleted. */
function findDestructiveChanges({ resources }) {
    return resources.filter(({ action }) => action === 'delete' || action === 'replace');
}
function readResources(changes) {
    return changes.flatMap((resource) => {
        const { address, type, change, previous_address: movedFrom, action_reason: reason } = resource;
        const action = readAction(resource);
        if (action === undefined)
            return [];
        return [
            {
                address,
                type,
                action,
                stateful: isStateful(type),
                replacedFor: (change.replace_paths ?? []).map(formatAttributePath),
                tainted: reason === 'replace_because_tainted',
                movedFrom,
                imported: isImported(change),
            },
        ];
    });
}
function readAction({ mode, change, previous_address: movedFrom }) {
    if (mode === 'data')
        return 'read';
    const action = toResourceAction(change.actions);
    if (action !== undefined)
        return action;
    if (isImported(change))
        return 'import';
    return movedFrom === undefined ? undefined : 'move';
}
function isImported({ importing }) {
    return importing !== undefined && importing !== null;
}
function toResourceAction(actions) {
    if (actions.includes('delete') && actions.includes('create'))
        return 'replace';
    const [action] = actions;
    switch (action) {
        case 'create':
        case 'update':
        case 'delete':
        case 'forget':
        case 'read':
            return action;
        default:
            return undefined;
    }
}
function toOutputAction([action]) {
    return action === 'create' || action === 'update' || action === 'delete' ? action : undefined;
}
function formatAttributePath(path) {
    return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index > 0 ? '.' : ''}${step}`)).join('');
}

// EXTERNAL MODULE: ./src/terraform/problems.js
var problems = __webpack_require__(15919);
;// CONCATENATED MODULE: ./src/terraform/report/warnings.js



/** The same text is one warning, however many roots report it. In the order of the results. */
function mergeWarnings(results) {
    const merged = new Map();
    for (const { task, warnings } of results) {
        for (const warning of warnings) {
            const key = JSON.stringify([warning.summary, warning.detail]);
            const known = merged.get(key) ?? { warning, roots: [], locations: [] };
            merged.set(key, {
                warning,
                roots: [...new Set([...known.roots, task.root.name])],
                locations: addLocation(known.locations, (0,failure/* resolveLocation */.KC)(warning, task.root)),
            });
        }
    }
    return [...merged.values()];
}
function addLocation(known, location) {
    if (location === undefined)
        return known;
    return known.some((one) => (0,problems/* formatLocation */.j)(one) === (0,problems/* formatLocation */.j)(location)) ? known : [...known, location];
}
const shownWarnings = 10;
const shownDetail = 300;
/** The warnings of a run: failed checks first, because nothing else shows those. */
function buildWarnings(results) {
    const all = mergeWarnings(results).toSorted((a, b) => Number(isFailedCheck(b)) - Number(isFailedCheck(a)));
    if (all.length === 0)
        return [];
    const rows = all
        .slice(0, shownWarnings)
        .map(({ warning: { summary, detail }, roots, locations }) => [
        roots.map(markdown_text/* escapeInline */.VV).join(', '),
        `**${(0,markdown_text/* escapeInline */.VV)(summary)}**${detail === '' ? '' : `: ${(0,markdown_text/* escapeInline */.VV)(shorten(detail))}`}`,
        locations.map((location) => (0,markdown_text/* formatCode */.P_)((0,problems/* formatLocation */.j)(location))).join(', '),
    ]);
    const more = all.length > shownWarnings ? [['', `… and ${all.length - shownWarnings} more in the log`, '']] : [];
    return [{ kind: 'table', header: ['root', '⚠️ warning', 'where'], rows: [...rows, ...more] }];
}
function isFailedCheck({ warning }) {
    return warning.summary === 'Check block assertion failed';
}
function shorten(detail) {
    const text = detail.replaceAll(/\s+/g, ' ').trim();
    return text.length > shownDetail ? `${text.slice(0, shownDetail)}…` : text;
}

;// CONCATENATED MODULE: ./src/terraform/report/markdown.js







/** The sticky comment of an environment: the verdict first, whole plans last and collapsed. */
function buildPlanComment(subject, results) {
    const all = [...results.values()];
    const title = { kind: 'heading', level: 3, text: formatTitle(subject, all) };
    const shown = all.filter(({ status }) => status !== 'unchanged');
    if (shown.length === 0)
        return [title, ...buildNotices(subject), ...buildWarnings(all), buildFooter(subject)];
    return [
        title,
        ...buildNotices(subject),
        ...buildFailures(all),
        ...buildDestructiveChanges(all),
        ...buildStateChanges(all),
        ...buildWarnings(all),
        ...buildRootTable(subject.command, all),
        ...buildPlanDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
        buildFooter(subject),
    ];
}
/** The comment if there are no results, because the run stopped early. */
function buildFailureComment(subject, error) {
    const what = subject.command === 'plan' ? 'not planned' : subject.command === 'destroy' ? 'not destroyed' : 'not applied';
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(`${subject.environment}: ${what}`) },
        ...buildFailure(error),
        buildFooter(subject),
    ];
}
/** The summary of a run: the same, with the graph and a timeline. */
function buildRunSummary(subject, results) {
    const all = [...results.values()];
    return [
        { kind: 'heading', level: 3, text: formatTitle(subject, all) },
        ...buildNotices(subject),
        ...buildDestructiveChanges(all),
        ...buildStateChanges(all),
        ...buildWarnings(all),
        ...buildRootTable(subject.command, all),
        ...(all.length > 1 ? [buildGraphBlock(subject.command, all, subject.edges)] : []),
        ...buildTimeline(subject.command, all),
        ...buildPlanDetails(all),
        ...subject.next.map((sentence) => ({ kind: 'paragraph', text: sentence })),
    ];
}
/** Addresses that move, are imported or leave the state: no sign of a plan shows them. */
function buildStateChanges(all) {
    const rows = all
        .filter(({ status }) => status === 'planned')
        .flatMap(({ task, changes }) => changes.resources.flatMap(describeStateChange).map((text) => [(0,markdown_text/* escapeInline */.VV)(task.root.name), text]));
    if (rows.length === 0)
        return [];
    const more = rows.length > namedAtMost ? [['', `… and ${rows.length - namedAtMost} more`]] : [];
    return [{ kind: 'table', header: ['root', 'state only'], rows: [...rows.slice(0, namedAtMost), ...more] }];
}
function describeStateChange({ address, action, movedFrom, imported }) {
    return [
        ...(movedFrom === undefined ? [] : [`${(0,markdown_text/* formatCode */.P_)(movedFrom)} moves to ${(0,markdown_text/* formatCode */.P_)(address)}`]),
        ...(imported ? [`${(0,markdown_text/* formatCode */.P_)(address)} is imported`] : []),
        ...(action === 'forget' ? [`${(0,markdown_text/* formatCode */.P_)(address)} leaves the state and is not destroyed`] : []),
    ];
}
function formatTitle({ environment, command, notices = [] }, all) {
    return (0,markdown_text/* escapeInline */.VV)(`${environment}: ${summarizeRun(command, all, notices.length)}`);
}
function buildNotices({ notices = [] }) {
    return notices.map((notice) => ({ kind: 'paragraph', text: `⚠️ ${(0,markdown_text/* escapeInline */.VV)((0,markdown_text/* formatSentence */.jg)(notice))}` }));
}
function buildFailures(all) {
    return all.flatMap(({ error }) => (error === undefined ? [] : buildFailure(error)));
}
function buildFailure({ message, location, details, hint }) {
    const at = location === undefined ? '' : (0,problems/* formatLocation */.j)(location);
    const place = at === '' ? '' : ` — ${(0,markdown_text/* formatCode */.P_)(at)}`;
    const lines = details.filter((line) => line !== at);
    return [
        { kind: 'paragraph', text: `❌ **${(0,markdown_text/* escapeInline */.VV)(message)}**${place}` },
        ...(lines.length === 0 ? [] : [{ kind: 'code', language: 'text', text: lines.join('\n') }]),
        { kind: 'paragraph', text: `Next: ${(0,markdown_text/* formatSentence */.jg)(hint)}` },
    ];
}
/** Deleted and replaced resources are shown outside the collapsed plans, where nobody can miss them. */
function buildDestructiveChanges(all) {
    const doomed = all
        .filter(({ status }) => status === 'planned' || status === 'failed')
        .flatMap(({ task, changes }) => findDestructiveChanges(changes).map((change) => ({ ...change, root: task.root.name })));
    if (doomed.length === 0)
        return [];
    const rows = doomed.map(({ root, address, action, stateful, replacedFor, tainted }) => [
        (0,markdown_text/* escapeInline */.VV)(root),
        `**${action}** ${(0,markdown_text/* formatCode */.P_)(address)}`,
        tainted ? 'tainted: its creation did not finish' : replacedFor.map(markdown_text/* formatCode */.P_).join(', '),
        stateful ? '**data or identity is lost**' : '',
    ]);
    return [
        {
            kind: 'paragraph',
            text: `**${doomed.length === 1 ? 'One resource is' : `${doomed.length} resources are`} deleted or replaced**`,
        },
        { kind: 'table', header: ['root', 'resource', 'forced by', ''], rows },
    ];
}
const namedAtMost = 20;
/** One row for each root with changes or a note, and one sentence for all others. */
function buildRootTable(command, all) {
    const told = all.filter(({ status, note }) => status !== 'unchanged' || !['', 'as planned'].includes(note));
    const silent = all.filter((result) => !told.includes(result)).map(({ task }) => (0,markdown_text/* escapeInline */.VV)(task.root.name));
    const names = silent.length > namedAtMost ? formatRootCount(silent.length) : silent.join(', ');
    return [
        ...(told.length === 0 ? [] : [buildTable(command, told)]),
        ...(silent.length === 0 ? [] : [{ kind: 'paragraph', text: `No changes in ${names}.` }]),
    ];
}
function buildTable(command, shown) {
    const columns = numberColumns.filter((name) => alwaysShown.has(name) || shown.some(({ changes }) => changes.counts[name] > 0));
    const rows = shown.map((result) => {
        const { task, status, changes, note, startedAt, endedAt } = result;
        const waited = status === 'skipped' || status === 'deferred';
        const deleted = task.mode === 'destroy' && command !== 'destroy';
        return [
            (0,markdown_text/* escapeInline */.VV)(task.root.name),
            formatOutcome(result),
            ...columns.map((name) => (changes.counts[name] === 0 ? '' : String(changes.counts[name]))),
            waited ? '' : (0,runner_log/* formatElapsed */.C7)(endedAt - startedAt),
            (0,markdown_text/* escapeInline */.VV)(deleted && note === '' ? 'its folder is gone' : note),
        ];
    });
    return { kind: 'table', header: ['root', 'result', ...columns, 'time', 'note'], rows };
}
const numberColumns = ['add', 'change', 'destroy', 'import', 'move', 'forget'];
/** The others are rare. */
const alwaysShown = new Set(['add', 'change', 'destroy']);
function formatOutcome(result) {
    const text = (0,markdown_text/* escapeInline */.VV)(describeStatus(result));
    return result.status === 'failed' ? `❌ ${text}` : text;
}
function buildPlanDetails(all) {
    return all.flatMap((result) => {
        const { text, task } = result;
        if (text === undefined)
            return [];
        const title = `${task.root.name}: ${describeOutcome(result)}`;
        return [{ kind: 'details', title, body: [{ kind: 'code', language: 'diff', text: formatAsDiff(text) }] }];
    });
}
/** What Terraform writes above every plan. */
const preamble = /^\n?Terraform used the selected providers to generate[^]*?\n\n(Terraform will perform the following actions:\n\n)?/m;
/** Terraform indents its signs; GitHub colors a line by its first character, with `!` for in-place changes. */
function formatAsDiff(text) {
    const plan = text.replace(preamble, '').replace(/^\n+/, '').trimEnd();
    return plan.replaceAll(/^([ \t]+)(-\/\+|\+\/-|[-+~])(?=\s)/gm, (_, space, sign) => {
        if (sign.length > 1)
            return `${sign.charAt(0)}${space.slice(1)}${sign}`;
        return `${sign === '~' ? '!' : sign}${space}`;
    });
}
const nodeStates = {
    unchanged: 'unchanged',
    planned: 'succeeded',
    applied: 'succeeded',
    destroyed: 'succeeded',
    valid: 'succeeded',
    deferred: 'deferred',
    failed: 'failed',
    skipped: 'skipped',
    cancelled: 'failed',
};
function buildGraphBlock(command, all, edges) {
    const nodes = all.map((result) => {
        const { name } = result.task.root;
        return {
            id: name,
            label: `${name}: ${describeOutcome(result)}`,
            state: command === 'drift' && result.status === 'planned' ? 'changed' : nodeStates[result.status],
        };
    });
    return (0,mermaid/* renderFlowchart */.H)(nodes, edges);
}
function buildTimeline(command, all) {
    const ran = all.filter(({ status }) => status !== 'skipped' && status !== 'deferred');
    if (ran.length < 2)
        return [];
    const spans = ran.map(({ task, status, startedAt, endedAt }) => ({
        label: task.root.name,
        section: command,
        startMs: startedAt,
        endMs: endedAt,
        state: status === 'failed' || status === 'cancelled' ? 'failed' : 'succeeded',
    }));
    return [{ kind: 'timeline', spans }];
}
function buildFooter({ commit, runUrl }) {
    const parts = [
        commit === undefined ? '' : `commit ${(0,markdown_text/* formatCode */.P_)(commit.slice(0, 7))}`,
        runUrl === undefined ? '' : (0,markdown_text/* formatLink */.u3)('run and summary', runUrl),
    ];
    return { kind: 'paragraph', text: parts.filter((part) => part !== '').join(' · ') };
}

// EXTERNAL MODULE: ./src/actions/shared/input-names.js
var input_names = __webpack_require__(73653);
// EXTERNAL MODULE: ./src/actions/shared/run-comment.js
var run_comment = __webpack_require__(77381);
;// CONCATENATED MODULE: ./src/actions/provision/report.js









/** A pull request from a fork gets no credentials to plan with. Its author is not to blame, so the run succeeds. */
function skipFork({ inputs, context }) {
    const text = `${inputs.environment} was not planned: ${forks/* forksGetNoCredentials */.nd}. A maintainer can push the branch to this repository to see its plan.`;
    context.log.notice(text);
    context.summary.add({ kind: 'paragraph', text });
    return { changes: false };
}
/** Shows the results in the log, in the summary and, where the run can write there, on GitHub. */
async function publishResults(action, publication) {
    const { command, results } = publication;
    const { inputs, context } = action;
    const { log, summary } = context;
    await logPlans(log, results);
    const subject = buildSubject(action, publication);
    summary.add(...buildRunSummary(subject, results));
    const milliseconds = results.size === 0 ? 0 : measureSpan(results);
    const notices = publication.notices.length;
    log.line(formatRunClosingLine(inputs.environment, command, results, { milliseconds, notices }));
    if (command === 'apply')
        for (const line of formatComparisons([...results.values()]))
            log.line(line);
    for (const line of describePlanStorage(publication))
        log.line(line);
    if (command === 'drift') {
        await (0,run_comment/* writeToGitHub */.K)(action, (github) => trackDrift(github, action, subject, results));
    }
    else {
        await upsertPlanComment(action, {
            subject,
            blocks: buildPlanComment(subject, results),
            isNews: hasNews(publication),
        });
    }
}
/**
 * Writes on the pull request why there are no results, because the comment of an earlier run is not about this commit. Log
 * and summary show the error anyway.
 */
async function publishFailure(action, error) {
    const { event } = action;
    const { command, environment } = action.inputs;
    if (error.code === 'cancelled' || !hasComment(command))
        return;
    const subject = { environment, command, edges: [], commit: event.commit, runUrl: event.run?.url, next: [] };
    await upsertPlanComment(action, { subject, blocks: buildFailureComment(subject, error), isNews: true });
}
/** The comment is about plans and their outcome, so `validate` must not replace it. */
function hasComment(command) {
    return command === 'plan' || command === 'apply' || command === 'destroy';
}
/** Where the plans are stored until apply. */
function describePlanStorage({ command, run, results, outputs, unstored }) {
    const { store } = run;
    const made = [...results.values()].some(({ status }) => ['planned', 'unchanged', 'deferred'].includes(status));
    if (command !== 'plan' || !made || store === undefined || unstored !== undefined)
        return [];
    const { 'plan-id': id } = outputs;
    const name = typeof id === 'string' ? [id] : [];
    return [[`plans stored: ${store.location}`, ...name, 'valid until the files or the state change'].join(' · ')];
}
function measureSpan(results) {
    const all = [...results.values()];
    return Math.max(...all.map(({ endedAt }) => endedAt)) - Math.min(...all.map(({ startedAt }) => startedAt));
}
function buildSubject(action, publication) {
    const { command, run, notices } = publication;
    const { inputs, event } = action;
    return {
        environment: inputs.environment,
        command,
        notices,
        edges: run.edges,
        commit: event.commit,
        runUrl: event.run?.url,
        next: [
            ...(publication.approval === undefined ? [] : [(0,markdown_text/* escapeInline */.VV)(publication.approval)]),
            ...describeNextSteps(action, publication),
        ],
    };
}
/** How to apply the plans; after an apply, what it was compared with. */
function describeNextSteps({ inputs, event, context }, { command, run, results, unstored }) {
    const planned = [...results.values()].some(({ status }) => status === 'planned' || status === 'deferred');
    if (command === 'drift' && planned)
        return ['Next: apply the configuration, or change it to match what exists.'];
    if (command === 'apply')
        return describeComparisons([...results.values()]);
    if (command !== 'plan' || !planned)
        return [];
    const apply = (0,input_names/* formatInputNames */.o)(context, `\`command: apply\` with \`environment: ${inputs.environment}\``);
    const [first, then] = event.trigger.kind === 'pull-request' ? ['merge this; ', `${apply} on the merge`] : ['', apply];
    const deletes = [...results.values()].some(({ changes }) => changes.counts.destroy > 0);
    return [
        run.store === undefined || unstored !== undefined
            ? `Next: ${first}${then} plans again and applies the new plans, because these are not stored.`
            : `Next: ${first}${then} ${describeStoredUse(run.store)}`,
        ...(deletes
            ? [
                'Resources are deleted or replaced: apply does this only with `allow-destroy: true`, or with their addresses in `allow-destroy`.',
            ]
            : []),
    ];
}
function describeStoredUse({ place, location }) {
    const stored = `They are stored in ${(0,markdown_text/* formatCode */.P_)(location)} and valid until the files or the state change.`;
    return place === 'protected'
        ? `applies exactly these plans. ${stored}`
        : `plans again from the merged code, and applies only what these plans do. ${stored}`;
}
/** Whether anything changes, was changed, or failed. */
function hasNews({ results, unstored, notices }) {
    return (notices.length > 0 || unstored !== undefined || [...results.values()].some(({ status }) => status !== 'unchanged'));
}
/** Writes the one comment per environment: on this run's pull request, or on the one whose merge started it. */
async function upsertPlanComment(action, { subject, blocks, isNews }) {
    const { inputs } = action;
    const { command } = subject;
    if (inputs.comment === 'never' || !hasComment(command))
        return;
    const ifMissing = inputs.comment === 'always' || isNews ? 'create' : 'skip';
    const marker = buildMarker('environment', inputs);
    await (0,run_comment/* upsertRunComment */.c)(action, { marker, blocks, ifMissing, aboutMerge: isAboutMerge(command) });
}
/** Environments of several directories may have the same name. */
function buildMarker(kind, { environment, directory }) {
    return { kind, subject: environment, folder: directory.relative };
}
function isAboutMerge(command) {
    return command === 'plan' || command === 'apply';
}
const driftLabel = {
    name: 'drift',
    color: 'd93f0b',
    description: 'Resources differ from the Terraform configuration',
};
/** Keeps one issue per environment: open while there is drift, closed by the run that finds none. */
async function trackDrift(github, { inputs, event, context: { log } }, subject, results) {
    const all = [...results.values()];
    const marker = buildMarker('drift', inputs);
    if (all.some(({ status }) => status === 'planned')) {
        const issue = await (0,github_issue/* openOrUpdateIssue */.U)(github, {
            marker,
            title: `Drift in ${subject.environment}: ${summarizeRun('drift', all)}`,
            blocks: buildPlanComment(subject, results),
            labels: [driftLabel],
            commit: subject.commit ?? '',
            run: event.run,
        });
        log.line(`issue: ${issue.url} (${issue.kind})`);
        return;
    }
    // A root that could not be checked does not prove that there is no drift.
    if (all.some(({ status }) => status !== 'unchanged'))
        return;
    const closed = await (0,github_issue/* closeIssue */.w)(github, { marker, labels: [driftLabel] }, 'No more drift.');
    for (const url of closed)
        log.line(`issue: ${url} (closed)`);
}

;// CONCATENATED MODULE: ./src/terraform/cli/version.js



/**
 * Reads the version of a Terraform program.
 * @returns the version without `v`
 * @throws ActionError `tool-missing`, `tool-failed`
 */
async function readTerraformVersion({ processes, file, cwd }) {
    const { stdout, stderr } = await processes.probe({
        tool: 'terraform version',
        file,
        args: ['version', '-json'],
        cwd,
        env: { CHECKPOINT_DISABLE: 'true' },
    });
    const [, version] = /"terraform_version": *"v?(\d[^"]*)"/.exec(stdout) ?? [];
    if (version !== undefined)
        return version;
    throw new action_error/* ActionError */.lZ('tool-failed', `${file} does not report its version`, {
        details: [...selectTextLines(stderr.trim() === '' ? stdout : stderr), await describeProgram(file)],
        hint: 'Use Terraform 1.5 or newer.',
    });
}

;// CONCATENATED MODULE: ./src/terraform/cli/withheld-variables.js

/**
 * Variables of the job that would make Terraform do something other than what is shown and reviewed: additional arguments,
 * providers run by another program (developer.hashicorp.com/terraform/cli/config/environment-variables).
 * @throws ActionError `unsafe-variable` for a workspace, because every state would differ from the one in its backend block
 */
function withholdVariables(environment) {
    const { TF_WORKSPACE: workspace = '' } = environment;
    if (workspace !== '' && workspace !== 'default') {
        throw new action_error/* ActionError */.lZ('unsafe-variable', `the job sets TF_WORKSPACE to ${workspace}`, {
            details: ['Graph, plans and locks refer to the states that the backend blocks name.'],
            hint: 'Remove the variable. An environment is a folder with its own states, not a workspace.',
        });
    }
    const names = Object.keys(environment).filter((name) => /^TF_(CLI_ARGS|REATTACH_PROVIDERS)/.test(name));
    return { changes: Object.fromEntries(names.map((name) => [name, undefined])), names };
}

// EXTERNAL MODULE: ./src/actions/shared/program-path.js
var program_path = __webpack_require__(19494);
;// CONCATENATED MODULE: ./src/actions/provision/terraform-program.js





/**
 * Finds the job's Terraform. Terraform itself is asked for its version right away: it answers while the environment's files
 * are read.
 * @throws ActionError `unsafe-variable`
 */
async function openTerraformProgram({ 'terraform-path': terraform }, { environment, log, processes: all, temporaryFolder, workspace }) {
    const withheld = withholdVariables(environment);
    if (withheld.names.length > 0)
        log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`);
    const { file, bypassed } = await locateProgram((0,program_path/* resolveProgramPath */.U)(terraform, { workspace }), environment);
    if (bypassed !== undefined)
        log.line(`terraform: ${file} is used, not its wrapper ${bypassed}`);
    const processes = withVariables(all, withheld.changes);
    const only = (await isTerraformItself(file))
        ? readTerraformVersion({ processes, file, cwd: temporaryFolder })
        : undefined;
    const answered = Promise.allSettled([only]);
    return {
        file,
        processes,
        readVersions: async (roots, parallelism) => {
            const limited = (0,concurrency/* createLimiter */.zm)(parallelism);
            const readVersion = ({ folder }) => only ?? limited(() => readTerraformVersion({ processes, file, cwd: folder }));
            return new Map(await Promise.all(roots.map(async (root) => [root.name, await readVersion(root)])));
        },
        [Symbol.asyncDispose]: async () => {
            await answered;
        },
    };
}
/** Adds variable changes to every program, unless its own say otherwise. */
function withVariables(processes, changes) {
    return {
        run: (request) => processes.run({ ...request, env: { ...changes, ...request.env } }),
        probe: (request) => processes.probe({ ...request, env: { ...changes, ...request.env } }),
    };
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/unlock.js
var unlock_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var unlock_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Releases exactly the given lock of one root.
 * @throws ActionError `invalid-input` unless exactly one root is selected; `unlock-failed` when the state is held by a
 *   different lock, or not locked at all
 */
async function unlock(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, event, context } = action;
        const program = unlock_addDisposableResource(env_1, await openTerraformProgram(inputs, context), true);
        const selection = unlock_addDisposableResource(env_1, await (0,provision_selection/* selectRoots */.G)(action), true);
        if ((0,forks/* isForkWithoutCredentials */.T4)(event, context))
            return skipFork(action);
        const root = getOnlyRoot(selection);
        const { 'lock-id': id = '' } = inputs;
        const execution = unlock_addDisposableResource(env_1, await openExecution(action, { selection, program }), true);
        const { terraform } = execution.run;
        await terraform.init(root);
        await terraform.forceUnlock(root, id);
        context.log.line(`${root.name}: lock ${id} released`);
        context.summary.add({ kind: 'paragraph', text: `${(0,markdown_text/* formatCode */.P_)(root.name)}: lock ${(0,markdown_text/* formatCode */.P_)(id)} released` });
        return { 'lock-info': { id, root: root.name, released: true } };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = unlock_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
function getOnlyRoot({ tasks }) {
    const [task, ...others] = tasks.values();
    if (task !== undefined && others.length === 0)
        return task.root;
    throw new action_error/* ActionError */.lZ('invalid-input', 'unlock needs exactly one root in `roots`', {
        details: [`roots selects ${formatRootCount(tasks.size)}`],
        hint: 'Select the root that the error about the lock names.',
    });
}

// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/git/repository.js
var repository = __webpack_require__(94979);
;// CONCATENATED MODULE: ./src/actions/provision/reviewed-checkout.js



/**
 * With `require-plan`, apply compares with what was reviewed for the commit of the run, but Terraform runs what is checked out, with the
 * rights that apply, before there is anything to compare. So that must be this commit, what came before it, or the default branch.
 * A folder that is in no repository, or a run without a commit, has nothing to compare.
 * @throws ActionError `untrusted-checkout`
 */
async function assertReviewedCheckout({ inputs, event, context }) {
    const { directory } = inputs;
    const commit = event.sha ?? context.environment.CI_COMMIT_SHA;
    const top = (0,repository/* findTop */.l)(directory.absolute);
    if (inputs.command !== 'apply' || !inputs['require-plan'] || commit === undefined || top === undefined)
        return;
    const git = (0,git_git/* createGit */.lD)(context.processes, top);
    const head = await (0,git_git/* resolveCommit */.WL)(git, 'HEAD');
    if (head === undefined || head === commit)
        return;
    const branch = event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH;
    const known = [commit, ...(branch === undefined ? [] : [`refs/remotes/origin/${branch}`])];
    for (const one of known)
        if (await isAncestor(git, head, one))
            return;
    throw new action_error/* ActionError */.lZ('untrusted-checkout', `apply is for commit ${commit}, but ${directory.relative || 'the checkout'} is at ${head}, which is not known to be reviewed`, {
        details: ['reviewed are the commit of the run, what came before it, and the default branch'],
        hint: 'Nothing was planned. Set no `ref` for actions/checkout; to apply an older commit, run its workflow again, or fetch the history with `fetch-depth: 0`.',
    });
}
async function isAncestor(git, commit, of) {
    return (await git.tryRead(['merge-base', '--is-ancestor', '--end-of-options', commit, of])) !== undefined;
}

;// CONCATENATED MODULE: ./src/terraform/content/downloaded-modules.js






/**
 * The downloaded modules of a root, sorted by name. A git branch or a range of versions can stand for other code
 * tomorrow, and no file of the repository shows it.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`
 * @param written files that a plan wrote there, relative to the data directory: these do not count
 */
async function readDownloadedModules(folder, dataFolder, written = []) {
    const downloads = external_node_path_.join(dataFolder, 'modules');
    const text = await (0,promises_.readFile)(external_node_path_.join(downloads, 'modules.json'), 'utf8').catch(useEmptyManifest);
    const { Modules: entries = [] } = JSON.parse(text);
    const packages = entries.filter(({ Key, Dir }) => {
        // A local module of a download lies within that one's folder.
        const place = external_node_path_.relative(external_node_path_.join(downloads, Key), external_node_path_.resolve(folder, Dir));
        return Key !== '' && place.split(external_node_path_.sep)[0] !== '..' && !external_node_path_.isAbsolute(place);
    });
    const omitted = new Set(written.map((file) => external_node_path_.join(dataFolder, file)));
    const isDownloaded = (file) => !omitted.has(file);
    const found = await Promise.all(packages.map(async ({ Key, Source, Version = '' }) => ({
        name: Key,
        source: `${Source.replace(/\/\/[^/@]*@/, '//')}${Version === '' ? '' : ` ${Version}`}`,
        digest: await computeFolderDigest(external_node_path_.join(downloads, Key), isDownloaded),
    })));
    return found.sort((a, b) => (0,file_references/* compareText */.n6)(a.name, b.name));
}
/** What differs, one sentence per module: `module eks (git::…) changed`. */
function compareModules(planned, now) {
    const before = new Map(planned.map((module) => [module.name, module]));
    const after = new Map(now.map((module) => [module.name, module]));
    return [...new Map([...before, ...after]).values()].flatMap(({ name, source }) => {
        const [then, today] = [before.get(name), after.get(name)];
        if (then?.digest === today?.digest && then?.source === today?.source)
            return [];
        const what = then === undefined ? 'is new' : today === undefined ? 'is gone' : 'changed at its source';
        return [`module ${name} (${source}) ${what}`];
    });
}
/** A root without any module call has no such file. */
function useEmptyManifest(error) {
    if (error.code === 'ENOENT')
        return '{}';
    throw error;
}
async function computeFolderDigest(folder, counts) {
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true, recursive: true });
    const files = await Promise.all(entries.map(async (entry) => {
        const file = external_node_path_.join(entry.parentPath, entry.name);
        const name = (0,workspace/* toRelativePath */.fw)(folder, file);
        // Git's own files differ from clone to clone.
        if (entry.isDirectory() || name.split('/').includes('.git') || !counts(file))
            return [];
        return [{ path: name, sha256: entry.isSymbolicLink() ? `link to ${await (0,promises_.readlink)(file)}` : await (0,files_digest/* hashFile */.DC)(file) }];
    }));
    return (0,content_content/* computeContentDigest */.BT)(files.flat().sort((a, b) => (0,file_references/* compareText */.n6)(a.path, b.path)));
}

;// CONCATENATED MODULE: ./src/terraform/store/check-stored-plan.js



const listedFiles = 10;
/**
 * Whether a stored plan is still valid for this configuration, Terraform version and state.
 * @returns otherwise every difference, as a sentence
 */
function checkStoredPlan(plan, now) {
    const [first, ...others] = [
        ...compareContentFiles(plan.content, now.content),
        ...compareVersions(plan.terraform, now.terraform),
        ...(now.modules !== undefined && plan.status !== 'deferred' ? compareModules(plan.modules, now.modules) : []),
        // Plans that were stored before lock files were have none.
        ...('lockFile' in now && plan.lockFile !== undefined ? (0,lock_file/* compareProviderLocks */.Nf)(plan.lockFile, now.lockFile) : []),
        // A deferred root was never planned against a state.
        ...('state' in now && plan.status !== 'deferred' ? compareStates(plan.state, now.state) : []),
    ];
    return first === undefined ? { valid: true } : { valid: false, differences: [first, ...others] };
}
function compareContentFiles(then, now) {
    if (then.digest === now.digest)
        return [];
    const found = (0,content_content/* compareContent */.TH)(then, now);
    if (found.length === 0)
        return ['the files are the same, but the plan was stored for different content'];
    if (found.length <= listedFiles)
        return found;
    return [...found.slice(0, listedFiles), `${found.length - listedFiles} more files differ`];
}
function compareVersions(then, now) {
    return then === now ? [] : [`planned with terraform ${then}, now running ${now}`];
}
function compareStates(then, now) {
    if (then === undefined)
        return now === undefined ? [] : [`there was no state at plan time, now its serial is ${now.serial}`];
    if (now === undefined)
        return [`the state no longer exists: serial ${then.serial} at plan time, none now`];
    if (then.lineage !== now.lineage)
        return ['the lineage differs: the state was created from scratch'];
    if (then.serial === now.serial)
        return [];
    return [`the state changed: serial ${then.serial} at plan time, ${now.serial} now`];
}

;// CONCATENATED MODULE: ./src/terraform/plan/sensitive.js

/**
 * The values that a plan marks as sensitive, in plaintext. Terraform hides them where they are marked, but not where a
 * provider hands them on (`terraform_data.output`) or writes them into an error; with the values known, all of that can
 * be hidden.
 * @param plan what `terraform show -json` printed for a plan file; see "before_sensitive", "sensitive_values" and
 *   "sensitive" in developer.hashicorp.com/terraform/internals/json-format
 * @returns texts that are long enough to be secrets, each once
 */
function collectSensitiveValues(plan) {
    const found = new Set();
    const collect = (value) => {
        for (const text of listLeaves(value))
            if (text.length >= shortest)
                found.add(text);
    };
    const { variables, resource_changes, resource_drift, output_changes, configuration } = (0,records/* toRecord */.Lv)(plan);
    const declared = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(configuration).root_module).variables);
    for (const [name, variable] of Object.entries((0,records/* toRecord */.Lv)(variables))) {
        if ((0,records/* toRecord */.Lv)((0,records/* getOwn */.Ng)(declared, name)).sensitive === true)
            collect((0,records/* toRecord */.Lv)(variable).value);
    }
    const resources = [...toList(resource_changes), ...toList(resource_drift)].map((resource) => (0,records/* toRecord */.Lv)(resource).change);
    for (const change of [...resources, ...Object.values((0,records/* toRecord */.Lv)(output_changes))]) {
        const { before, after, before_sensitive, after_sensitive } = (0,records/* toRecord */.Lv)(change);
        for (const value of selectMarked(before, before_sensitive))
            collect(value);
        for (const value of selectMarked(after, after_sensitive))
            collect(value);
    }
    return [...found];
}
/** Whether a plan marks anything as sensitive, however short. @param plan as of {@link collectSensitiveValues} */
function hasSensitiveValues(plan) {
    const { resource_changes, output_changes, configuration } = (0,records/* toRecord */.Lv)(plan);
    const declared = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(configuration).root_module).variables);
    if (Object.values(declared).some((variable) => (0,records/* toRecord */.Lv)(variable).sensitive === true))
        return true;
    const resources = toList(resource_changes).map((resource) => (0,records/* toRecord */.Lv)(resource).change);
    return [...resources, ...Object.values((0,records/* toRecord */.Lv)(output_changes))].some((change) => {
        const { before_sensitive, after_sensitive } = (0,records/* toRecord */.Lv)(change);
        return hasMark(before_sensitive) || hasMark(after_sensitive);
    });
}
function hasMark(marks) {
    if (marks === true)
        return true;
    return (Array.isArray(marks) ? marks : Object.values((0,records/* toRecord */.Lv)(marks))).some(hasMark);
}
/** Shorter texts are words and numbers as well, whose masks would make the log unreadable. */
const shortest = 8;
/** The parts of a value that its shadow marks with `true`. */
function selectMarked(value, sensitive) {
    if (sensitive === true)
        return [value];
    if (Array.isArray(sensitive))
        return sensitive.flatMap((part, index) => selectMarked(toList(value)[index], part));
    return Object.entries((0,records/* toRecord */.Lv)(sensitive)).flatMap(([name, part]) => selectMarked((0,records/* getOwn */.Ng)((0,records/* toRecord */.Lv)(value), name), part));
}
function listLeaves(value) {
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) ? value.flatMap(listLeaves) : Object.values((0,records/* toRecord */.Lv)(value)).flatMap(listLeaves);
}
function toList(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./src/terraform/plan/meaning.js




/** In place of a hash. */
const knownAfterApply = '?';
const emptyMeaning = { salt: '', settings: {}, changes: {} };
/**
 * @param plan what `terraform show -json` printed for a plan file
 * @param salt of the meaning that this one is compared with
 */
function readPlanMeaning(plan, settings, salt = '') {
    const key = salt !== '' || !hasSensitiveValues(plan) ? salt : (0,external_node_crypto_.randomBytes)(32).toString('hex');
    const hash = (content) => (0,external_node_crypto_.createHmac)('sha256', key).update(content).digest('base64url');
    const { resource_changes = [], output_changes = {} } = plan;
    const variables = [...settings.variables].map(([name, value]) => [`variable ${name}`, hash(value)]);
    return {
        salt: key,
        settings: toSortedRecord([...Object.entries(settings.plain), ...variables]),
        changes: toSortedRecord([
            ...resource_changes.filter(isManagedChange).map((change) => readResourceMeaning(change, hash)),
            ...Object.entries(output_changes)
                .filter(([, change]) => !isNoOperation(change))
                .map(([name, change]) => [`output ${name}`, readChangeMeaning(change, hash)]),
            ...readInvocations(plan, hash),
        ]),
    };
}
/** SHA-256 of the whole meaning, lower-case hex. */
function digestMeaning({ salt, settings, changes }) {
    const rows = Object.entries(changes).map(([name, { action, values }]) => [name, action, sortEntries(values)]);
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify([salt, sortEntries(settings), rows.sort(compareRows)]));
}
/**
 * Compares a new plan with the reviewed one. A change that was reviewed and is not in the new plan is done already, and a value
 * that was unknown at the review may be known by now: that is what is left after an apply that failed half-way.
 */
function compareMeaning(reviewed, now) {
    const names = Object.keys(now.changes);
    const differences = [
        // A plan without changes is made with nothing.
        ...(Object.keys(reviewed.changes).length === 0 ? [] : compareSettings(reviewed.settings, now.settings)),
        ...names.flatMap((name) => compareChange(name, getMember(reviewed.changes, name), getMember(now.changes, name))),
    ];
    // Where nothing is left to change, nothing can be done otherwise than reviewed.
    if (differences.length > 0 && names.length > 0)
        return { kind: 'different', differences };
    return { kind: 'covered', left: names.length, reviewed: Object.keys(reviewed.changes).length };
}
function compareSettings(reviewed, now) {
    const names = [...new Set([...Object.keys(reviewed), ...Object.keys(now)])].sort();
    return names.flatMap((name) => {
        const [then, today] = [getMember(reviewed, name), getMember(now, name)];
        if (then === today)
            return [];
        // Values of variables are hashes, which say nothing to people.
        if (name === 'terraform')
            return [`planned with terraform ${then}, now running ${today}`];
        if (!name.startsWith('variable '))
            return [`${name}: ${then ?? 'none'} at plan time, now ${today ?? 'none'}`];
        const how = then === undefined ? 'was not set when reviewed' : today === undefined ? 'is not set now' : 'differs';
        return [`${name} ${how}`];
    });
}
function compareChange(name, reviewed, now) {
    if (now === undefined)
        return [];
    if (reviewed === undefined)
        return [`${name}: ${now.action} was not reviewed`];
    if (reviewed.action !== now.action)
        return [`${name}: ${reviewed.action} was reviewed, now ${now.action}`];
    const paths = [...new Set([...Object.keys(reviewed.values), ...Object.keys(now.values)])].sort();
    const others = paths.filter((path) => {
        if (isUnknownIn(reviewed.values, path))
            return false;
        // An unknown value that is not one any more: its parts are compared with what they are in.
        return getMember(reviewed.values, path) !== getMember(now.values, path);
    });
    if (others.length === 0)
        return [];
    const shown = others.slice(0, shownPaths).map((path) => path || 'its value');
    const more = others.length > shown.length ? ` and ${others.length - shown.length} more` : '';
    return [`${name}: ${shown.join(', ')}${more} differs from what was reviewed`];
}
const shownPaths = 5;
/** Whether the value at a path, or one that it is a part of, was unknown. */
function isUnknownIn(values, path) {
    if (getMember(values, path) === knownAfterApply || getMember(values, '') === knownAfterApply)
        return true;
    for (let end = path.length - 1; end > 0; end--) {
        if ((path[end] === '.' || path[end] === '[') && getMember(values, path.slice(0, end)) === knownAfterApply)
            return true;
    }
    return false;
}
function isManagedChange({ mode, change, previous_address, deposed }) {
    if (mode !== 'managed')
        return false;
    return !isNoOperation(change) || previous_address !== undefined || deposed !== undefined || meaning_isImported(change);
}
function isNoOperation({ actions }) {
    return actions.every((action) => action === 'no-op');
}
function meaning_isImported({ importing }) {
    return importing !== undefined && importing !== null;
}
function readResourceMeaning({ address, previous_address, deposed, change }, hash) {
    const { action, values } = readChangeMeaning(change, hash);
    const moved = previous_address === undefined ? '' : `, moved from ${previous_address}`;
    const imported = meaning_isImported(change) ? { importing: hash(formatStableJson(change.importing)) } : {};
    // What is deleted or forgotten has no values afterwards: the object itself must be the reviewed one.
    const gone = change.actions.some((one) => one === 'delete' || one === 'forget');
    const { id, arn } = (0,records/* toRecord */.Lv)(gone ? change.before : undefined);
    const identity = Object.entries({ id, arn }).flatMap(([name, value]) => value === undefined || value === null ? [] : [[`previous ${name}`, hash(formatStableJson(value))]]);
    return [
        deposed === undefined ? address : `${address} (deposed ${deposed})`,
        {
            action: `${action}${moved}${meaning_isImported(change) ? ', imported' : ''}`,
            values: { ...values, ...imported, ...Object.fromEntries(identity) },
        },
    ];
}
function readChangeMeaning({ actions, after, after_unknown }, hash) {
    const values = new Map();
    addKnownValues(values, '', after ?? null, hash);
    addUnknownValues(values, '', after_unknown);
    return { action: actions.join('/'), values: toSortedRecord([...values]) };
}
/** Empty lists and maps are values as well. */
function addKnownValues(values, path, value, hash) {
    if (Array.isArray(value) && value.length > 0) {
        for (const [index, item] of value.entries())
            addKnownValues(values, `${path}[${index}]`, item, hash);
        return;
    }
    const entries = (0,records/* isRecord */.u4)(value) ? Object.entries(value) : [];
    if (entries.length === 0)
        values.set(path, hash(formatStableJson(value)));
    for (const [name, item] of entries)
        addKnownValues(values, joinPath(path, name), item, hash);
}
/** JSON has no unknown values: they are left out of maps and null in lists, and marked beside. */
function addUnknownValues(values, path, marks) {
    if (marks === true) {
        for (const known of values.keys())
            if (isWithin(known, path))
                values.delete(known);
        values.set(path, knownAfterApply);
        return;
    }
    if (Array.isArray(marks)) {
        for (const [index, item] of marks.entries())
            addUnknownValues(values, `${path}[${index}]`, item);
        return;
    }
    for (const [name, item] of Object.entries((0,records/* toRecord */.Lv)(marks)))
        addUnknownValues(values, joinPath(path, name), item);
}
function isWithin(path, whole) {
    return path === whole || whole === '' || path.startsWith(`${whole}.`) || path.startsWith(`${whole}[`);
}
/** A name with a dot or bracket in it is quoted, so that two paths are never one text. */
function joinPath(path, name) {
    if (!/^[\w-]+$/.test(name))
        return `${path}[${JSON.stringify(name)}]`;
    return path === '' ? name : `${path}.${name}`;
}
/** What a plan does besides changes: actions that resources trigger, and changes that a later plan makes. */
function readInvocations(plan, hash) {
    return ['action_invocations', 'deferred_changes', 'deferred_action_invocations'].flatMap((member) => {
        const list = (0,records/* toRecord */.Lv)(plan)[member];
        if (!Array.isArray(list) || list.length === 0)
            return [];
        return [[member.replaceAll('_', ' '), { action: 'invoke', values: { '': hash(formatStableJson(list)) } }]];
    });
}
/** The same text whatever the order of keys. */
function formatStableJson(value) {
    return JSON.stringify(value ?? null, (_key, item) => (0,records/* isRecord */.u4)(item) ? Object.fromEntries(sortEntries(item)) : item);
}
function sortEntries(record) {
    return Object.entries(record).sort(compareRows);
}
function compareRows([a], [b]) {
    return String(a) < String(b) ? -1 : 1;
}
function toSortedRecord(entries) {
    return Object.fromEntries(entries.toSorted(compareRows));
}
function getMember(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}

;// CONCATENATED MODULE: ./src/terraform/run/destroy-guard.js


const shown = 20;
/** Whether this resource may be deleted. */
function isDestroyAllowed(address, permission) {
    return permission === 'allowed' || (permission !== 'refused' && permission.includes(address));
}
/**
 * Refuses a plan that deletes or replaces anything, unless that is allowed.
 * @throws ActionError `destroy-refused` that lists every resource that is not allowed, those with data first
 */
function assertDestroyAllowed({ root }, changes, permission) {
    const doomed = findDestructiveChanges(changes)
        .filter(({ address }) => !isDestroyAllowed(address, permission))
        .toSorted((a, b) => Number(b.stateful) - Number(a.stateful));
    if (doomed.length === 0)
        return;
    const lines = doomed.map(({ address, action, stateful, replacedFor, tainted }) => {
        const forced = replacedFor.length === 0 ? '' : ` (forced by ${replacedFor.join(', ')})`;
        const why = tainted ? ' (tainted: an earlier apply did not finish creating it)' : forced;
        return `${action} ${address}${why}${stateful ? ': holds data, or other resources refer to it' : ''}`;
    });
    throw new action_error/* ActionError */.lZ('destroy-refused', `${root.name}: the plan deletes or replaces ${formatResourceCount(doomed.length)}`, {
        details: limitLines(lines),
    });
}
/** The first lines, and how many are left out. */
function limitLines(lines) {
    return lines.length > shown ? [...lines.slice(0, shown), `… and ${lines.length - shown} more`] : lines;
}
function formatResourceCount(number) {
    return number === 1 ? 'one resource' : `${number} resources`;
}

;// CONCATENATED MODULE: ./src/terraform/run/progress.js

/** What a plan counts: reading data sources and opening ephemeral resources are none of it. */
const changing = new Set(['create', 'update', 'delete', 'replace']);
/** Counts what `terraform apply` reports: `applying 12/31  aws_nat_gateway.this["a"]`. */
function trackApplyProgress(task, { add, change, destroy }, observer) {
    // Terraform reports the deletion and the creation of a replaced resource one by one.
    const total = add + change + destroy;
    const running = new Set();
    const unfinished = new Map();
    let done = 0;
    const report = () => {
        const detail = running.values().next().value;
        const state = task.mode === 'destroy' ? 'destroying' : 'applying';
        observer.onProgress(task, {
            state,
            ...(total === 0 ? {} : { done, total }),
            ...(detail === undefined ? {} : { detail }),
        });
    };
    return {
        report,
        listUnfinished: () => [...unfinished].flatMap(([address, action]) => (action === 'update' ? [] : [address])),
        describe: () => `${done} of ${(0,count/* formatCount */.B)(total, 'change')}`,
        onEvent: (event) => {
            if (event.type !== 'apply' || !changing.has(event.action))
                return;
            if (event.stage === 'start')
                running.add(event.address);
            if (event.stage === 'start' && event.action !== 'delete')
                unfinished.set(event.address, event.action);
            if (event.stage === 'complete')
                unfinished.delete(event.address);
            if (event.stage === 'complete' || event.stage === 'errored')
                running.delete(event.address);
            if (event.stage === 'complete')
                done++;
            report();
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/rescue.js




/** Terraform writes it to the folder of the root if the backend does not accept the state. */
const rescueFile = 'errored.tfstate';
/** Half a minute, in addition to Terraform's own retries. */
const tries = { attempts: 4, baseMs: 5000, maxMs: 15_000 };
/** Saves a state that an apply could only write to a file: the storage or its credentials may work again by now. */
async function rescueState(run, root, startedAt) {
    const file = external_node_path_.join(root.folder, rescueFile);
    const { mtimeMs } = (await (0,promises_.stat)(file).catch(() => undefined)) ?? { mtimeMs: 0 };
    // An older file may be in the repository by mistake. Some file systems count in whole seconds.
    if (mtimeMs < startedAt - 1000)
        return 'not-needed';
    try {
        await (0,retry/* retry */.L)(() => run.terraform.pushState(root, file), {
            ...tries,
            signal: run.signal,
            shouldRetry: (failed) => !['credentials-expired', 'disk-full'].includes((0,action_error/* toActionError */.ie)(failed).code),
        });
    }
    catch {
        return { file };
    }
    await (0,promises_.rm)(file, { force: true });
    return 'saved';
}
/**
 * Resources that the next apply replaces because their creation did not finish. After a cancellation no program is started
 * any more, so that all whose creation had begun are named.
 */
async function findTainted(run, root, unfinished) {
    if (unfinished.length === 0)
        return { certain: true, addresses: [] };
    const state = run.signal.aborted ? undefined : await run.terraform.readState(root).catch(() => undefined);
    if (state === undefined)
        return { certain: false, addresses: unfinished };
    return { certain: true, addresses: unfinished.filter((address) => state.tainted.includes(address)) };
}
function describeTainted({ certain, addresses }) {
    const names = addresses.join(', ');
    return certain
        ? `tainted, so that the next apply replaces: ${names}`
        : `creation not finished, so that the next apply replaces what exists of: ${names}`;
}
/** The failure of an apply, with what it had done and where that is recorded. */
function toApplyError(root, error, remains) {
    const left = toSavedError(root, error, remains);
    const { tainted } = remains;
    if (tainted.addresses.length === 0)
        return left;
    const text = describeTainted(tainted);
    return left.code === 'cancelled'
        ? (0,action_error/* extendError */.vR)(left, { message: `${left.message}; ${text}` })
        : (0,action_error/* extendError */.vR)(left, {
            details: [text],
            hint: `${left.hint} To let exactly these be replaced: allow-destroy with their addresses, one per line.`,
        });
}
function toSavedError(root, error, { rescue, standing }) {
    if (rescue !== 'not-needed' && rescue !== 'saved') {
        return new action_error/* ActionError */.lZ('state-not-saved', `${root.name}: ${standing} made, but the state could not be saved`, {
            details: [
                error.message,
                ...error.details,
                `Terraform wrote the state to ${rescue.file}, which is lost with the runner`,
            ],
            hint: `Apply nothing until it is saved: terraform state push ${rescueFile}, in ${root.path}. If the file is lost, import the created resources. ${error.hint}`,
            outputs: error.outputs,
            cause: error,
        });
    }
    const saved = rescue === 'saved' ? 'the state was saved on a later attempt' : 'the state is saved';
    if (error.code === 'cancelled') {
        return (0,action_error/* extendError */.vR)(error, { message: `${root.name}: stopped after ${standing}; ${saved}` });
    }
    const isHalfWay = error.code === 'apply-failed' || error.code === 'credentials-expired';
    return isHalfWay ? (0,action_error/* extendError */.vR)(error, { details: [`${standing} made; ${saved}`] }) : error;
}

;// CONCATENATED MODULE: ./src/terraform/run/root-result.js



/** What a result says of a root in which nothing was found or done. */
const nothingFound = {
    changes: noChanges,
    text: undefined,
    note: '',
    error: undefined,
    blockedBy: [],
    warnings: [],
    state: undefined,
    planDigest: undefined,
    meaning: undefined,
    comparedWith: undefined,
    refusals: [],
    unreviewed: false,
    written: [],
    outputs: {},
};
/** A failure of a root, with what is known of it all the same. */
class RootFailure extends Error {
    error;
    changes;
    /** What Terraform warned of before it failed. */
    warnings;
    constructor(error, changes, warnings = []) {
        super(error.message, { cause: error });
        this.name = 'RootFailure';
        this.error = error;
        this.changes = changes;
        this.warnings = warnings;
    }
}
/** Anything thrown as the failure of a root. @param changes if they were known */
function toRootFailure(thrown, changes) {
    if (thrown instanceof RootFailure) {
        return changes === undefined ? thrown : new RootFailure(thrown.error, changes, thrown.warnings);
    }
    return new RootFailure((0,action_error/* toActionError */.ie)(thrown), changes ?? noChanges);
}
/** Runs a task that collects warnings, which its failure keeps. */
async function keepWarnings(work) {
    const warnings = [];
    try {
        return await work((more) => warnings.push(...more));
    }
    catch (thrown) {
        if (warnings.length === 0)
            throw thrown;
        const failure = toRootFailure(thrown);
        throw new RootFailure(failure.error, failure.changes, [...warnings, ...failure.warnings]);
    }
}
/** Collects warnings from the events of a command. */
function collectEventWarnings(add) {
    return (event) => {
        if (event.type === 'diagnostic' && event.diagnostic.severity === 'warning')
            add([event.diagnostic]);
    };
}
/**
 * Runs the task of one root and turns its outcome, including errors, into a result that is shown at once.
 * @param begun timestamp of the run's clock, if a part of the task has already started
 */
async function runRoot(run, task, work, begun) {
    if (begun === undefined && run.signal.aborted) {
        return finishRoot(run, task, { status: 'skipped', note: 'the run was cancelled' });
    }
    const startedAt = begun ?? run.clock();
    const finding = await work().catch(async (thrown) => {
        const { error: cause, changes, warnings } = toRootFailure(thrown);
        const error = await addRemainingLock(run, task, cause);
        // Notes are always shown next to the root's name, so drop the prefix.
        const note = error.message.replace(`${task.root.name}: `, '');
        return error.code === 'cancelled'
            ? { status: 'cancelled', note, changes, warnings }
            : { status: 'failed', error, note, changes, warnings };
    });
    return finishRoot(run, task, finding, startedAt);
}
/** The result of a root that cannot be ordered. @param check finds what else is wrong with it */
function runUnorderedRoot(run, task, check) {
    return runRoot(run, task, async () => {
        const found = await check?.();
        const error = run.unordered.get(task.root.name);
        if (error === undefined)
            throw new TypeError(`${task.root.name} can be ordered`);
        if (found?.status === 'failed')
            return found;
        throw error;
    });
}
/** A program that was killed had no time to release its lock. */
async function addRemainingLock({ terraform }, { root }, error) {
    if (!['tool-killed', 'timed-out', 'output-too-large'].includes(error.code))
        return error;
    const lock = await terraform.readHeldLock(root);
    return lock === undefined ? error : (0,state_lock/* withRemainingLock */.CM)(root, error, lock);
}
/** The result of a root that was not started because of other roots. */
function createSkippedResult(run, task, causes) {
    const heldUpBy = [...new Set(causes.flatMap((cause) => (cause.blockedBy.length > 0 ? cause.blockedBy : [cause])))];
    const note = heldUpBy.map(({ task: { root }, status }) => `${root.name} ${causeWords[status] ?? status}`).join(', ');
    return finishRoot(run, task, { status: 'skipped', note, blockedBy: heldUpBy });
}
const causeWords = {
    skipped: 'was not started',
    cancelled: 'was cancelled',
    deferred: 'is deferred',
};
function finishRoot(run, task, finding, startedAt = run.clock()) {
    const result = {
        ...nothingFound,
        endedAt: run.clock(),
        ...finding,
        warnings: removeRepetitions(finding.warnings ?? []),
        task,
        startedAt,
    };
    run.observer.onFinished(result);
    return result;
}
/** `plan` and `apply` report the same warnings. */
function removeRepetitions(warnings) {
    return [...new Map(warnings.map((warning) => [JSON.stringify(warning), warning])).values()];
}

;// CONCATENATED MODULE: ./src/terraform/run/apply-plan.js







/** Applies a plan that was just created. */
function applyFresh(applying, task, plan, note) {
    return keepWarnings((add) => {
        add(plan.finding.warnings);
        return applyCreatedPlan(applying, task, plan, note);
    });
}
async function applyCreatedPlan(applying, task, plan, note) {
    const { run, policy } = applying;
    const { status, finding, counts, readChanges } = plan;
    if (status === 'unchanged') {
        const outputs = task.mode === 'normal' ? await run.terraform.readOutputs(task.root) : {};
        return { ...finding, status, note, outputs, meaning: emptyMeaning };
    }
    // The counts show that nothing is destroyed; otherwise the details must be read first.
    if (counts.destroy > 0)
        assertDestroyAllowed(task, await readChanges(), policy.destroy);
    const applied = startApply(applying, task, plan.file, counts);
    // Reading a plan costs as much as starting to apply it, and its result is not needed before the end.
    const shown = applied.started.then(() => readAppliedChanges(plan, counts, note));
    // Its output is shown only once its secrets are known.
    const { outputs, warnings } = await applied.done.catch(async (thrown) => {
        const { changes } = await shown;
        throw toRootFailure(thrown, changes);
    });
    return {
        ...finding,
        ...(await shown),
        status: toDoneStatus(task),
        outputs,
        warnings: [...finding.warnings, ...warnings],
    };
}
/** The description of a plan is for people: if it cannot be read, the apply has not failed. */
async function readAppliedChanges({ readChanges, readText, readMeaning }, counts, note) {
    const [changes, text, meaning] = await Promise.allSettled([readChanges(), readText(), readMeaning()]);
    if (changes.status === 'fulfilled') {
        return { changes: changes.value, text: readValue(text), note, meaning: readValue(meaning) };
    }
    const why = `the applied changes cannot be shown: ${(0,action_error/* toActionError */.ie)(changes.reason).message}`;
    const said = [note, why].filter(Boolean).join('; ');
    return { changes: { ...noChanges, counts }, text: undefined, note: said, meaning: undefined };
}
function readValue(result) {
    return result.status === 'fulfilled' ? result.value : undefined;
}
/** Starts the apply of a plan file. */
function startApply({ run, initialiser }, task, file, counts) {
    const { promise, resolve } = Promise.withResolvers();
    const begin = () => {
        resolve(undefined);
        initialiser.prefetchInit();
    };
    const done = runApply(run, task, file, counts, begin).finally(() => {
        resolve(undefined);
    });
    return { started: promise, done };
}
async function runApply(run, task, file, counts, begin) {
    const { report: progress, onEvent, describe: standing, listUnfinished, } = trackApplyProgress(task, counts, run.observer);
    const startedAt = Date.now();
    const warnings = [];
    const collect = collectEventWarnings((more) => warnings.push(...more));
    progress();
    try {
        return await run.terraform.applyPlan(task.root, file, (event) => {
            if (event.type === 'apply')
                begin();
            collect(event);
            onEvent(event);
        });
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        const rescued = await rescueState(run, task.root, startedAt);
        if (rescued === 'saved' && error.code === 'state-not-saved') {
            return { outputs: await run.terraform.readOutputs(task.root), warnings };
        }
        const tainted = await findTainted(run, task.root, listUnfinished());
        throw new RootFailure(toApplyError(task.root, error, { rescue: rescued, standing: standing(), tainted }), noChanges, warnings);
    }
}
/** How a root ends whose changes were made. */
function toDoneStatus({ mode }) {
    return mode === 'destroy' ? 'destroyed' : 'applied';
}

;// CONCATENATED MODULE: ./src/terraform/store/plan-archive.js

const plan_archive_maxEntries = 20_000;
/** The largest member is the state; states of that size do not work in Terraform itself. */
const maxEntryBytes = 256 * 1024 ** 2;
/**
 * Opens a plan file for `use` and closes it again.
 * @throws ActionError `plan-stale` if it is not a plan file, or if it contains a name twice, because two readers could then
 *   see different plans
 */
async function withPlanArchive(file, use) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    const zip = await openPromise(file, { lazyEntries: true, autoClose: false }).catch(rethrowUnreadable(file));
    try {
        const entries = await listEntries(zip, file).catch(rethrowUnreadable(file));
        const read = async (name) => {
            const entry = entries.get(name);
            if (entry === undefined)
                throw createInvalidPlanError(file, `it has no ${name}`);
            return readEntry(zip, entry).catch(rethrowUnreadable(file));
        };
        return await use({ names: [...entries.keys()], read });
    }
    finally {
        zip.close();
    }
}
async function listEntries(zip, file) {
    const entries = new Map();
    for await (const entry of zip.eachEntry()) {
        if (entries.has(entry.fileName))
            throw createInvalidPlanError(file, `it contains ${entry.fileName} twice`);
        if (entry.uncompressedSize > maxEntryBytes)
            throw createInvalidPlanError(file, `${entry.fileName} is larger than any plan's`);
        if (entries.size >= plan_archive_maxEntries)
            throw createInvalidPlanError(file, `it has more than ${plan_archive_maxEntries} entries`);
        entries.set(entry.fileName, entry);
    }
    return entries;
}
async function readEntry(zip, entry) {
    const chunks = [];
    for await (const chunk of await zip.openReadStreamPromise(entry))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/** Reports that a file is not a Terraform plan. */
function createInvalidPlanError(file, why, cause) {
    return new action_error/* ActionError */.lZ('plan-stale', `${file} is not a Terraform plan: ${why}`, {
        hint: 'Plan again and have the new plan reviewed.',
        cause,
    });
}
function rethrowUnreadable(file) {
    return (error) => {
        // Errors of the machine say nothing about the plan.
        if (error instanceof action_error/* ActionError */.lZ || error.syscall !== undefined)
            throw error;
        throw createInvalidPlanError(file, error.message, error);
    };
}

;// CONCATENATED MODULE: ./src/terraform/store/plan-file.js






/**
 * The state that a plan is based on. It is the entry `tfstate`; `tfstate-prev`, the state before the refresh, has neither
 * lineage nor serial.
 * @returns undefined when there was no state
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function readPlanState(planFile) {
    return withPlanArchive(planFile, async ({ read }) => {
        const { lineage, serial } = (0,records/* toRecord */.Lv)(plan_file_parseJson(await read('tfstate')));
        if (typeof lineage !== 'string' || typeof serial !== 'number')
            throw createInvalidPlanError(planFile, 'its state has no serial');
        return lineage === '' ? undefined : { lineage, serial };
    });
}
/** All texts among the attributes of the data sources that a plan has read: some are names of files that these wrote. */
async function readDataTexts(planFile) {
    return withPlanArchive(planFile, async ({ read }) => {
        const content = await read('tfstate');
        if (!content.includes('"data"'))
            return [];
        const { resources } = (0,records/* toRecord */.Lv)(plan_file_parseJson(content));
        const sources = (Array.isArray(resources) ? resources : []).map(records/* toRecord */.Lv).filter(({ mode }) => mode === 'data');
        return sources.flatMap(({ instances }) => listTexts(instances));
    });
}
function listTexts(value) {
    if (typeof value === 'string')
        return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}
/**
 * Whether a file only references a plan that HCP Terraform created and stores, as for workspaces that run there
 * (`internal/cloud/cloudplan` of Terraform).
 */
async function isRemotePlan(file) {
    const content = await (0,promises_.readFile)(file).catch(() => undefined);
    return content !== undefined && 'remote_plan_format' in (0,records/* toRecord */.Lv)(plan_file_parseJson(content));
}
/**
 * The files that a plan is based on, according to the plan itself.
 * @throws ActionError `plan-stale` when the file is no plan
 */
async function readPlanConfiguration(planFile) {
    return withPlanArchive(planFile, async ({ names, read }) => {
        const manifest = plan_file_parseJson(await read('tfconfig/modules.json'));
        if (!Array.isArray(manifest))
            throw createInvalidPlanError(planFile, 'its list of modules is not a list');
        const files = new Map();
        for (const name of names) {
            if (!name.startsWith('tfconfig/') || name === 'tfconfig/modules.json')
                continue;
            const [, key, file] = /^tfconfig\/m-([^/]*)\/([^/]+)$/.exec(name) ?? [];
            if (key === undefined || file === undefined)
                throw createInvalidPlanError(planFile, `${name} belongs to no module`);
            const sha256 = (0,files_digest/* computeSha256 */.jH)(await read(name));
            files.set(key, [...(files.get(key) ?? []), { path: file, sha256 }]);
        }
        const modules = manifest.map((entry) => readModule(entry, files, planFile));
        const known = new Set(modules.map(({ key }) => key));
        if (known.size !== modules.length)
            throw createInvalidPlanError(planFile, 'it lists a module twice');
        const stray = [...files.keys()].find((key) => !known.has(key));
        if (stray !== undefined)
            throw createInvalidPlanError(planFile, `its list of modules lacks ${stray}`);
        if (!known.has(''))
            throw createInvalidPlanError(planFile, 'it has no root module');
        return { modules };
    });
}
function readModule(entry, files, file) {
    const { Key: key, Source: source = '', Dir: folder } = (0,records/* toRecord */.Lv)(entry);
    if (typeof key !== 'string' || typeof source !== 'string' || typeof folder !== 'string') {
        throw createInvalidPlanError(file, "its list of modules is not Terraform's");
    }
    return { key, source, folder, files: files.get(key) ?? [] };
}
/**
 * Refuses a plan whose configuration differs from the checkout: somebody may have replaced the plan in its store. Files must
 * be equal in the root and in every local module. Var files and the actions in the plan are not compared here; the content
 * digest and the digest of the changes cover those.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`; with it, downloaded modules are compared too
 * @throws ActionError `plan-stale` naming every file that differs
 */
async function assertPlanMatchesConfiguration(planFile, folder, dataFolder) {
    const { modules } = await readPlanConfiguration(planFile);
    const installed = dataFolder === undefined ? new Map() : await readInstalledModules(folder, dataFolder);
    const byKey = new Map(modules.map((module) => [module.key, module]));
    const differences = await Promise.all(modules.map(async (module) => {
        const local = resolveLocalFolder(module, byKey, folder);
        if (local !== undefined && external_node_path_.resolve(folder, module.folder) !== local) {
            return [`module ${module.key} is in ${module.folder} instead of ${external_node_path_.relative(folder, local)}`];
        }
        if (local === undefined && dataFolder === undefined)
            return [];
        const checkedOut = local ?? installed.get(module.key);
        if (checkedOut === undefined)
            return [`module ${module.key} is not installed`];
        return compareFiles(module, checkedOut, local === undefined ? `module ${module.key}: ` : '', folder);
    }));
    const all = differences.flat().sort();
    if (all.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('plan-stale', 'the stored plan was made from different files than those checked out', {
        details: all,
        hint: 'Plan again. If these files have not changed since the review, find out who can write to the plan store.',
    });
}
/**
 * Expected folder of a local module, from its source; undefined for a downloaded one. Terraform itself compares the sources
 * with the configuration, so they cannot be replaced.
 */
function resolveLocalFolder({ key, source }, modules, folder) {
    if (key === '')
        return folder;
    if (!source.startsWith('./') && !source.startsWith('../'))
        return undefined;
    const parent = modules.get(key.slice(0, Math.max(0, key.lastIndexOf('.'))));
    const base = parent && resolveLocalFolder(parent, modules, folder);
    return base && external_node_path_.resolve(base, source);
}
async function compareFiles(module, checkedOut, prefix, folder) {
    const formatName = (name) => prefix === '' ? external_node_path_.relative(folder, external_node_path_.join(checkedOut, name)) : `${prefix}${name}`;
    const present = (await (0,promises_.readdir)(checkedOut).catch(() => [])).filter(isConfigurationFile);
    const planned = new Map(module.files.map((file) => [file.path, file.sha256]));
    const names = [...new Set([...planned.keys(), ...present])];
    const found = await Promise.all(names.map(async (name) => {
        const sha256 = await (0,files_digest/* hashFile */.DC)(external_node_path_.join(checkedOut, name)).catch(() => undefined);
        if (!planned.has(name))
            return sha256 === undefined ? [] : [`${formatName(name)} is not in the plan`];
        if (sha256 === undefined)
            return [`${formatName(name)} is only in the plan`];
        return sha256 === planned.get(name) ? [] : [`${formatName(name)} differs`];
    }));
    return found.flat();
}
/** Which files Terraform reads as configuration (developer.hashicorp.com/terraform/language/files; `IsIgnoredFile`). */
function isConfigurationFile(name) {
    const ignored = name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'));
    return !ignored && (name.endsWith('.tf') || name.endsWith('.tf.json'));
}
/** Absolute folders of all modules by key, as `terraform init` recorded them. */
async function readInstalledModules(folder, dataFolder) {
    const text = await (0,promises_.readFile)(external_node_path_.join(dataFolder, 'modules', 'modules.json')).catch(() => undefined);
    const { Modules: list } = text === undefined ? {} : (0,records/* toRecord */.Lv)(plan_file_parseJson(text));
    if (!Array.isArray(list))
        return new Map();
    return new Map(list.map((entry) => {
        const { Key: key, Dir: dir } = (0,records/* toRecord */.Lv)(entry);
        return [String(key), external_node_path_.resolve(folder, String(dir))];
    }));
}
/** `undefined` for invalid JSON: every reader then finds its members missing. */
function plan_file_parseJson(text) {
    try {
        return JSON.parse(text.toString('utf8'));
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./src/hcl/file.js + 1 modules
var file = __webpack_require__(35294);
// EXTERNAL MODULE: ./src/terraform/plan/file/message.js
var file_message = __webpack_require__(74301);
;// CONCATENATED MODULE: ./src/terraform/plan/file/address.js

const moduleStep = /^module\.[^.[\]"]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?\./;
const resource = /^(data\.)?([a-z][\w-]*)\.[\w-]+(?:\[(?:\d+|"(?:[^"\\]|\\.)*")\])?$/i;
/** Reads `module.network["a"].aws_vpc.this[0]`. @throws UnreadablePlan for anything else */
function parseResourceAddress(address) {
    let rest = address;
    for (let step = moduleStep.exec(rest); step !== null; step = moduleStep.exec(rest))
        rest = rest.slice(step[0].length);
    const [, data, type] = resource.exec(rest) ?? [];
    if (type === undefined)
        throw new file_message/* UnreadablePlan */.np(`${address} is no address of a resource`);
    return { mode: data === undefined ? 'managed' : 'data', type };
}

// EXTERNAL MODULE: ./src/terraform/plan/file/value.js
var file_value = __webpack_require__(88239);
;// CONCATENATED MODULE: ./src/terraform/plan/file/change.js



/** Numbers of fields in Terraform's `planfile.proto`, where the file's format is documented. */
const changeField = {
    action: 1,
    values: 2,
    beforeSensitive: 3,
    afterSensitive: 4,
    importing: 5,
    beforeIdentity: 7,
    afterIdentity: 8,
};
const resourceField = {
    deposedKey: 7,
    provider: 8,
    change: 9,
    private: 10,
    requiredReplace: 11,
    reason: 12,
    address: 13,
    previousAddress: 14,
};
const outputField = { name: 1, change: 2, sensitive: 3 };
const changeFields = Object.values(changeField);
const resourceFields = Object.values(resourceField);
const outputFields = Object.values(outputField);
/** Values of the enumeration `Action`: what they are called in JSON, and which values belong to them. */
const actions = {
    0: [['no-op'], 'same'],
    1: [['create'], 'after'],
    2: [['read'], 'both'],
    3: [['update'], 'both'],
    5: [['delete'], 'before'],
    6: [['delete', 'create'], 'both'],
    7: [['create', 'delete'], 'both'],
    8: [['forget'], 'before'],
};
/** Values of the enumeration `ResourceInstanceActionReason`, by their names in JSON. */
const reasons = {
    1: 'replace_because_tainted',
    2: 'replace_by_request',
    3: 'replace_because_cannot_update',
    4: 'delete_because_no_resource_config',
    5: 'delete_because_wrong_repetition',
    6: 'delete_because_count_index',
    7: 'delete_because_each_key',
    8: 'delete_because_no_module',
    9: 'replace_by_triggers',
    10: 'read_because_config_unknown',
    11: 'read_because_dependency_pending',
    12: 'delete_because_no_move_target',
    13: 'read_because_check_nested',
};
/** One entry of `resource_changes` or `resource_drift`. */
function toResourceChange(message) {
    const address = message.text(resourceField.address);
    const previous = message.text(resourceField.previousAddress);
    const deposed = message.text(resourceField.deposedKey);
    const reason = reasons[message.number(resourceField.reason)];
    const change = requireMessage(message, resourceField.change, changeFields);
    return {
        address,
        ...parseResourceAddress(address),
        ...(previous === '' || previous === address ? {} : { previous_address: previous }),
        ...(deposed === '' ? {} : { deposed }),
        ...(reason === undefined ? {} : { action_reason: reason }),
        change: {
            ...toChange(change, {}),
            ...readSensitivity(change),
            replace_paths: message.messages(resourceField.requiredReplace, [1]).map(readPath),
        },
    };
}
/** One entry of `output_changes`: its name and the change. */
function toOutputChange(message) {
    const isSensitive = message.number(outputField.sensitive) === 1;
    const change = toChange(requireMessage(message, outputField.change, changeFields), false);
    return [message.text(outputField.name), { ...change, before_sensitive: isSensitive, after_sensitive: isSensitive }];
}
/** A message that contains a value. */
function readDynamicValue(message) {
    const content = message.bytes(1);
    if (content === undefined)
        throw new file_message/* UnreadablePlan */.np('a value is not encoded as expected');
    return (0,file_value/* decodePlanValue */.zl)(content);
}
/** @param known how JSON says that nothing is unknown */
function toChange(message, known) {
    const [names, kind] = actions[message.number(changeField.action)] ?? [];
    if (names === undefined)
        throw new file_message/* UnreadablePlan */.np('an action is not known');
    const [before, after] = selectValues(message.messages(changeField.values, [1]).map(readDynamicValue), kind);
    const imported = message.message(changeField.importing, [1]);
    return {
        actions: names,
        before: (0,file_value/* omitUnknown */.mT)(before),
        after: (0,file_value/* omitUnknown */.mT)(after),
        after_unknown: (0,file_value/* isWhollyKnown */.nH)(after) ? known : (0,file_value/* markUnknown */.ko)(after),
        ...(imported === undefined ? {} : { importing: { id: imported.text(1) } }),
    };
}
function selectValues(values, kind) {
    const [first, second] = values;
    if (first === undefined || values.length !== (kind === 'both' ? 2 : 1))
        throw new file_message/* UnreadablePlan */.np('a change has not as many values as its action needs');
    if (second !== undefined)
        return [first, second];
    return [kind === 'after' ? null : first, kind === 'before' ? null : first];
}
/**
 * What is sensitive in one of both values is so in the other: a state that an older Terraform wrote lacks the marks that
 * come from the schema.
 */
function readSensitivity(change) {
    const paths = [changeField.beforeSensitive, changeField.afterSensitive].flatMap((field) => change.messages(field, [1]).map(readPath));
    const sensitive = paths.reduce(markPath, {});
    return { before_sensitive: sensitive, after_sensitive: sensitive };
}
/** Attribute names, keys and indices. */
function readPath(message) {
    return message.messages(1, [1, 2]).map((step) => {
        const key = step.message(2, [1]);
        if (key === undefined)
            return step.text(1);
        const value = readDynamicValue(key);
        // A path into a set is not one that JSON could express.
        if (typeof value !== 'string' && typeof value !== 'number')
            throw new file_message/* UnreadablePlan */.np('a path leads into a set');
        return value;
    });
}
/** The marks with another one: `true` at the path, in maps for attributes and keys and in lists for indices. */
function markPath(marks, [step, ...rest]) {
    if (step === undefined || marks === true)
        return true;
    if (typeof step === 'number') {
        const list = Array.isArray(marks) ? marks : [];
        return Array.from({ length: Math.max(list.length, step + 1) }, (_, index) => index === step ? markPath(list[index] ?? {}, rest) : (list[index] ?? false));
    }
    return { ...marks, [step]: markPath(marks[step] ?? {}, rest) };
}
function requireMessage(message, field, known) {
    const found = message.message(field, known);
    if (found === undefined)
        throw new file_message/* UnreadablePlan */.np(`field ${field} is missing`);
    return found;
}

;// CONCATENATED MODULE: ./src/terraform/plan/file/read-plan-file.js






/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`. */
const field = {
    version: 1,
    variables: 2,
    resourceChanges: 3,
    outputChanges: 4,
    targets: 5,
    backend: 13,
    terraformVersion: 14,
    relevantAttributes: 15,
    forcedReplacements: 16,
    mode: 17,
    resourceDrift: 18,
    checks: 19,
    errored: 20,
    timestamp: 21,
    functionResults: 22,
    isApplicable: 25,
    isComplete: 26,
    applyTimeVariables: 28,
};
/** Of the format, see `planfile/tfplan.go` of Terraform. */
const formatVersion = 3;
/**
 * Reads from a plan file what `terraform show -json` would print of it, without Terraform: that starts every provider again,
 * for its schema. What is there is read exactly, or nothing is.
 * @param terraformVersion without `v`
 * @returns undefined where only Terraform can tell: the plan is in another format, or of a version that does not record
 *   which values the provider's schema calls sensitive
 */
async function readPlanFile(file, terraformVersion) {
    if (!hasSchemaMarks(terraformVersion))
        return undefined;
    try {
        return await withPlanArchive(file, async (archive) => {
            if (!archive.names.includes('tfplan'))
                return undefined;
            const plan = (0,file_message/* readMessage */._8)(await archive.read('tfplan'), Object.values(field));
            assertComplete(plan, terraformVersion);
            const changes = readChanges(plan);
            const isMarked = !changes.resource_drift.some(({ change }) => change.actions.includes('delete'));
            return { plan: { ...changes, ...(await readVariables(plan, archive)) }, isMarked };
        });
    }
    catch (error) {
        if (error instanceof file_message/* UnreadablePlan */.np)
            return undefined;
        throw error;
    }
}
/** From 1.11 on, plans record the marks of the schema next to those of the configuration. */
function hasSchemaMarks(version) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    return major === 1 && minor >= 11;
}
function assertComplete(plan, terraformVersion) {
    if (plan.number(field.version) !== formatVersion)
        throw new file_message/* UnreadablePlan */.np('the format is another one');
    if (plan.text(field.terraformVersion) !== terraformVersion)
        throw new file_message/* UnreadablePlan */.np('the version is another one');
    if (plan.number(field.errored) !== 0)
        throw new file_message/* UnreadablePlan */.np('the plan ended with an error');
    // The drift that a plan of this kind is about is all that Terraform would show.
    if (plan.number(field.mode) > 1)
        throw new file_message/* UnreadablePlan */.np('the plan only refreshes');
}
function readChanges(plan) {
    const drift = plan.messages(field.resourceDrift, resourceFields).map(toResourceChange);
    const outputs = plan.messages(field.outputChanges, outputFields).map(toOutputChange);
    return {
        resource_changes: sortByAddress(plan.messages(field.resourceChanges, resourceFields).map(toResourceChange)),
        resource_drift: sortByAddress(drift.filter(({ change }) => !change.actions.includes('no-op'))),
        output_changes: toRecordOnce(outputs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
        relevant_attributes: plan.messages(field.relevantAttributes, [1, 2]).map((one) => ({ resource: one.text(1) })),
    };
}
/** In the file they stand in the order in which Terraform happened to plan them. */
function sortByAddress(changes) {
    const { compare } = new Intl.Collator('en', { numeric: true });
    return changes.toSorted((a, b) => compare(a.address, b.address));
}
/** Values of variables, and which of them are declared as sensitive. */
async function readVariables(plan, archive) {
    const declared = await readSensitiveVariables(archive);
    if (declared.size === 0)
        return {};
    const given = toRecordOnce(plan.messages(field.variables, [1, 2]).map((entry) => {
        const value = entry.message(2, [1]);
        return [entry.text(1), value === undefined ? null : (0,file_value/* omitUnknown */.mT)(readDynamicValue(value))];
    }));
    const names = [...declared.keys()];
    return {
        variables: Object.fromEntries(names.map((name) => [name, { value: given[name] ?? declared.get(name) }])),
        configuration: {
            root_module: { variables: Object.fromEntries(names.map((name) => [name, { sensitive: true }])) },
        },
    };
}
/** Sensitive variables of the root module with their defaults, from the configuration in the plan. */
async function readSensitiveVariables({ names, read }) {
    const prefix = 'tfconfig/m-/';
    const own = (0,module_files/* sortAsMerged */.lo)(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
    const texts = await Promise.all(own.map(async (name) => [name, (await read(prefix + name)).toString('utf8')]));
    // Most roots declare nothing as sensitive, and need not be parsed again.
    if (!texts.some(([, text]) => text.includes('sensitive')))
        return new Map();
    const files = await Promise.all(texts.map(([name, text]) => parseVariables(name, text)));
    const declared = [...(0,module_files/* mergeBlocks */.pw)((0,module_files/* selectBlocks */.dL)({ folder: '', files }, 'variable'))];
    return new Map(declared.flatMap(([name, { body }]) => (isTurnedOff(body.sensitive) ? [] : [[name, body.default ?? null]])));
}
async function parseVariables(name, text) {
    const result = await (0,file/* readConfiguration */.T)(name, text, ({ type }) => type === 'variable');
    if (!result.ok)
        throw new file_message/* UnreadablePlan */.np(`${name} is not valid configuration`);
    return result.file;
}
/** Whatever else stands there may be true. */
function isTurnedOff(value) {
    return value === undefined || value === false || value === 'false';
}
/** @throws UnreadablePlan if a name comes twice */
function toRecordOnce(entries) {
    if (new Set(entries.map(([name]) => name)).size !== entries.length)
        throw new file_message/* UnreadablePlan */.np('a name comes twice');
    return Object.fromEntries(entries);
}

;// CONCATENATED MODULE: ./src/terraform/plan/file/read-plan-settings.js


/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`, the same in all versions since 1.0. */
const read_plan_settings_field = { variables: 2, backend: 13 };
const workspaceOfBackend = 3;
/** @throws ActionError `plan-stale` if the file is not a plan of Terraform */
async function readPlanSettings(file) {
    return withPlanArchive(file, async ({ read }) => {
        const content = await read('tfplan');
        try {
            const plan = (0,file_message/* readPartOfMessage */.m4)(content);
            return {
                variables: read_plan_settings_readVariables(plan.messages(read_plan_settings_field.variables, [1, 2])),
                workspace: (0,file_message/* readPartOfMessage */.m4)(plan.bytes(read_plan_settings_field.backend) ?? new Uint8Array()).text(workspaceOfBackend),
            };
        }
        catch (error) {
            if (!(error instanceof file_message/* UnreadablePlan */.np))
                throw error;
            throw createInvalidPlanError(file, error.message, error);
        }
    });
}
function read_plan_settings_readVariables(entries) {
    const values = new Map();
    for (const entry of entries) {
        const name = entry.text(1);
        if (values.has(name))
            throw new file_message/* UnreadablePlan */.np(`the variable ${name} is set twice`);
        values.set(name, (0,file_message/* readMessage */._8)(entry.bytes(2) ?? new Uint8Array(), [1]).bytes(1) ?? new Uint8Array());
    }
    return values;
}

;// CONCATENATED MODULE: ./src/terraform/run/model.js
/** Whether roots that depend on this one may continue. */
function hasSucceeded({ status }) {
    return ['unchanged', 'applied', 'destroyed', 'planned', 'valid'].includes(status);
}
/** The version that the run uses in this root. */
function getTerraformVersion({ terraformVersions }, { name }) {
    const version = terraformVersions.get(name);
    if (version === undefined)
        throw new TypeError(`The version of Terraform in ${name} was not read`);
    return version;
}

;// CONCATENATED MODULE: ./src/terraform/run/created-plan.js















/** Plans one initialized root, for immediate use of the plan. */
async function createPlan(run, task, locking = 'locked') {
    const { root, mode } = task;
    const { terraform, observer } = run;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    observer.onProgress({ root, mode }, { state: 'planning' });
    const planned = await keepWarnings((add) => terraform.plan(root, { planFile: file, mode, locking, onEvent: collectEventWarnings(add) }));
    if (planned.contradiction !== undefined) {
        throw new RootFailure(planned.contradiction, { ...noChanges, counts: planned.counts }, planned.warnings);
    }
    const [state, planDigest] = await Promise.all([readPlanState(file), (0,files_digest/* hashFile */.DC)(file)]).catch((cause) => explainMissingPlan(run, root, file, cause));
    // Without changes there is no need to read the plan.
    const details = planned.changes ? await readPlanDetails(run, task, file) : unchangedDetails;
    return {
        file,
        status: planned.changes ? 'planned' : 'unchanged',
        counts: planned.counts,
        readChanges: details.readChanges,
        readMeaning: details.readMeaning,
        readText: async () => {
            if (details.json === undefined)
                return run.terraform.showText(root, file);
            const { renderPlan } = await __webpack_require__.e(/* import() */ 4195).then(__webpack_require__.bind(__webpack_require__, 84195));
            return renderPlan(details.json, (await details.readChanges()).counts);
        },
        finding: { warnings: planned.warnings, state, planDigest },
    };
}
const unchangedDetails = {
    json: undefined,
    readChanges: () => Promise.resolve(noChanges),
    readMeaning: () => Promise.resolve(emptyMeaning),
};
/**
 * Reads from the file itself where that tells everything. Otherwise Terraform is asked, once, which starts the providers once
 * more. `json` is what the file tells, and may be shown once the changes are read, which masks what is sensitive.
 */
async function readPlanDetails(run, task, file) {
    const content = await readPlanFile(file, getTerraformVersion(run, task.root));
    const json = content?.plan;
    const known = content?.isMarked === true ? { json, changes: readMaskedChanges(run, json) } : undefined;
    let reading;
    const read = () => (reading ??= known === undefined ? showPlan(run, task, file) : Promise.resolve(known));
    return {
        json,
        readChanges: async () => (await read()).changes,
        readMeaning: async (as) => {
            const settings = await readSettings(run, task, file, as);
            return readPlanMeaning((await read()).json, settings, as?.salt);
        },
    };
}
async function showPlan(run, { root }, file) {
    const json = await run.terraform.showJson(root, file);
    return { json, changes: readMaskedChanges(run, json) };
}
/** What the changes are made with. Credentials of the backend are not among it: they differ from job to job. */
async function readSettings(run, { root }, file, as) {
    const [{ variables, workspace }, lockFile, content] = await Promise.all([
        readPlanSettings(file),
        (0,lock_file/* readLockFileText */.He)(root),
        run.readContent(root),
    ]);
    const providers = (0,lock_file/* listLockedProviders */.Te)(lockFile ?? '').map((pin) => pin.split(' '));
    return {
        variables,
        plain: {
            terraform: getTerraformVersion(run, root),
            backend: workspace === '' || workspace === 'default' ? root.backend.identity : `${root.backend.identity} ${workspace}`,
            configuration: as?.configuration ?? content.digest,
            ...Object.fromEntries(providers.map(([address = '', version = '']) => [`provider ${address}`, version])),
        },
    };
}
/** Changes of a plan. Values marked as sensitive are masked everywhere from here on. */
function readMaskedChanges({ addSecret, hideSecret }, plan) {
    const values = collectSensitiveValues(plan);
    const announced = new Set(values.filter(({ length }) => length <= longestMask).slice(0, mostMasks));
    for (const value of values)
        (announced.has(value) ? addSecret : hideSecret)(value);
    return readPlanChanges(plan);
}
/** A mask is a line of the log, in every encoding, and the runner looks for each of them in each line of the job. */
const longestMask = 2048;
const mostMasks = 200;
/** Terraform does not notice when a full disk truncates its plan file. */
async function explainMissingPlan({ workFolder }, root, file, cause) {
    if (await isRemotePlan(file)) {
        const message = `${root.name}: the plan was made by the workspace of ${root.backend.identity}, and is kept there`;
        throw new action_error/* ActionError */.lZ('plan-failed', message, { hint: failure/* remoteExecutionHint */.e7, location: root.backend.location });
    }
    throw (await isDiskFull(workFolder))
        ? new action_error/* ActionError */.lZ('disk-full', `the disk is full: ${workFolder}`, {
            details: [`the plan of ${root.name} was cut off`],
        })
        : new action_error/* ActionError */.lZ('plan-failed', `${root.name}: Terraform wrote no readable plan file`, { cause });
}

// EXTERNAL MODULE: ./src/runner/schedule.js
var schedule = __webpack_require__(80990);
;// CONCATENATED MODULE: ./src/terraform/run/speculative-plans.js

/**
 * Plans the roots in this order, as many in parallel as the run allows. A plan reads the states of other roots and changes
 * none, so it is the same whether those are planned before it, at the same time or after it.
 * @param obstacle whether the plan is already known to be useless, checked when its turn comes
 */
function planSpeculatively(run, tasks, work, obstacle) {
    const plan = async (task) => {
        if (run.signal.aborted || obstacle(task))
            return undefined;
        const startedAt = run.clock();
        const [outcome] = await Promise.allSettled([work(task)]);
        return { outcome, startedAt, endedAt: run.clock() };
    };
    const planned = new Map(tasks.map((task) => [
        task.root.name,
        { task, result: Promise.withResolvers() },
    ]));
    const all = (0,schedule/* runInOrder */.l)({
        names: [...planned.keys()],
        listPredecessors: () => [],
        limit: run.parallelism,
        spare: run.spare,
        work: async (name) => {
            const found = planned.get(name);
            found?.result.resolve(await plan(found.task));
            return undefined;
        },
    });
    return {
        getResult: async (name) => planned.get(name)?.result.promise,
        waitUntilIdle: async () => {
            await all;
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/validate.js





/** Validates every root without its state or any credentials. */
function validateAll(run) {
    return (0,schedule/* runInOrder */.l)({
        names: [...run.tasks.keys()],
        listPredecessors: () => [],
        limit: run.parallelism,
        spare: run.spare,
        work: (name) => {
            const task = getTask(run, name);
            const check = () => validateRoot(run, task);
            return run.unordered.has(name) ? runUnorderedRoot(run, task, check) : runRoot(run, task, check);
        },
    });
}
/** Validates one root; its first error is its failure, and all others are shown with the warnings. */
async function validateRoot({ terraform }, { root }) {
    const { initWarnings, validated } = await keepWarnings(async (add) => {
        const found = await terraform.init(root, 'without-backend', add);
        add(found);
        return { initWarnings: found, validated: await terraform.validate(root) };
    });
    const diagnostics = [...validated, ...listFindings(root)];
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const warnings = [...initWarnings, ...diagnostics.filter(({ severity }) => severity === 'warning')];
    if (errors.length === 0)
        return { status: 'valid', warnings };
    const error = (0,failure/* toTerraformError */.Ao)(root, errors, 'validate', 'validate-failed');
    const note = error.message.replace(`${root.name}: `, '');
    return { status: 'failed', error, note, warnings: [...errors.slice(1), ...warnings] };
}
function listFindings({ path: folder, findings = [] }) {
    return findings.map(({ summary, detail, location: { file, line = 1 } }) => ({
        severity: 'error',
        summary,
        detail,
        range: { file: external_node_path_.posix.relative(folder, file), line },
    }));
}

// EXTERNAL MODULE: ./src/runner/random-id.js
var random_id = __webpack_require__(48728);
// EXTERNAL MODULE: ./src/terraform/store/plan-objects.js + 1 modules
var plan_objects = __webpack_require__(4420);
;// CONCATENATED MODULE: ./src/terraform/run/written-files.js








/**
 * Starts to look for files that the plan of an initialized root writes.
 * @returns finds them in the end; nothing where the plan is not stored
 */
async function trackPlanWrites({ store, writes, terraform }, { root, mode }) {
    // In another job, an apply of its own plan writes these files itself.
    if (store?.place !== 'protected' || mode === 'destroy')
        return () => Promise.resolve({ files: [], elsewhere: [] });
    const findWrites = await writes.track(root, terraform.getDataFolder(root));
    return async (planFile) => findWrites(await readDataTexts(planFile));
}
/**
 * Reads the files that a plan wrote. Plans of other roots may write to shared folders at the same time.
 * @param waitUntilIdle resolves when no plan is running any more
 */
async function readPlanWrites({ writes, terraform }, { root }, { files, elsewhere }, waitUntilIdle) {
    const dataFolder = terraform.getDataFolder(root);
    const locate = (file) => writes.locate(file, dataFolder);
    if (!files.every((file) => (0,workspace/* isBelow */.Yw)(root.folder, locate(file))))
        await waitUntilIdle();
    const kept = [];
    const contents = [];
    const { small, large } = limitTotalSize(files);
    const warnings = [
        ...elsewhere.map((file) => createUnstoredWarning(file, 'it is a link, or outside the workspace')),
        ...large.map((file) => createUnstoredWarning(file.path, `the limit is ${plan_objects/* maxWrittenBytes */.f / 1024 ** 2} MiB`)),
    ];
    for (const file of small) {
        const content = await (0,promises_.readFile)(locate(file)).catch(() => undefined);
        if (content === undefined || (0,files_digest/* computeSha256 */.jH)(content) !== file.sha256) {
            warnings.push(createUnstoredWarning(file.path, 'it changed after the plan; another root may write it as well'));
            continue;
        }
        kept.push(file);
        contents.push(content);
    }
    return { files: kept, content: Buffer.concat(contents), warnings };
}
/** As many files as can be stored together: the smallest ones. */
function limitTotalSize(files) {
    let size = 0;
    const bySize = files.toSorted((a, b) => a.size - b.size);
    const fitting = new Set(bySize.filter((file) => (size += file.size) <= plan_objects/* maxWrittenBytes */.f));
    return { small: files.filter((file) => fitting.has(file)), large: files.filter((file) => !fitting.has(file)) };
}
function createUnstoredWarning(file, why) {
    return {
        severity: 'warning',
        summary: 'The plan wrote a file that is not stored with it',
        detail: `${file}: ${why}. An apply of this plan in another checkout does not find it. Write it below the folder of the root, or write it in both jobs.`,
    };
}
/**
 * Puts the files that a plan wrote where its apply expects them. What the checkout has is never replaced: a plan in a store
 * must not bring other scripts or modules than those that were reviewed.
 * @returns why the plan cannot be used; then nothing was written
 * @throws ActionError `plan-stale` if they are not stored, `outside-workspace` if one would be written elsewhere
 */
async function restorePlanWrites({ store, writes, terraform }, root, stored) {
    if (store === undefined || stored.written.length === 0)
        return [];
    const dataFolder = terraform.getDataFolder(root);
    const files = stored.written.map((file) => ({ ...file, target: writes.locate(file, dataFolder) }));
    for (const file of files)
        await assertInside(writes.getBaseFolder(file.base, dataFolder), file);
    const present = await Promise.all(files.map(({ target }) => readDigest(target)));
    const others = files.filter(({ sha256 }, index) => present[index] !== undefined && present[index] !== sha256);
    if (others.length > 0)
        return others.map((file) => `the plan wrote another ${file.path} than the checkout has`);
    const contents = await store.fetchWritten(root, stored);
    for (const [index, file] of files.entries()) {
        if (present[index] === undefined)
            await restoreFile(file.target, file, contents[index] ?? new Uint8Array());
    }
    return [];
}
/** SHA-256 of a file; undefined if there is none. */
async function readDigest(file) {
    return (0,files_digest/* hashFile */.DC)(file).catch((error) => {
        if (['ENOENT', 'ENOTDIR'].includes(error.code ?? ''))
            return undefined;
        throw error;
    });
}
const shownNames = 3;
/** `lambda.zip, builds/a.json and 2 more files`, for notes. */
function formatFileNames(files) {
    const names = files.slice(0, shownNames).map((file) => external_node_path_.posix.basename(file.path));
    const more = files.length - names.length;
    return more === 0 ? names.join(', ') : `${names.join(', ')} and ${more} more ${more === 1 ? 'file' : 'files'}`;
}
/** The record of a plan can be written by whoever can write to its store: it must not lead anywhere else. */
async function assertInside(base, { path: name, target }) {
    const isOwn = target !== base && (0,workspace/* isBelow */.Yw)(base, target) && !external_node_path_.relative(base, target).split(external_node_path_.sep).includes('.git');
    if (isOwn && (0,workspace/* isBelow */.Yw)(await (0,promises_.realpath)(base), await findExistingFolder(external_node_path_.dirname(target)))) {
        const existing = await (0,promises_.lstat)(target).catch(() => undefined);
        if (existing === undefined || existing.isFile())
            return;
    }
    throw new action_error/* ActionError */.lZ('outside-workspace', `the stored plan wants to write ${name}, which is not a file of the workspace`, { hint: 'Plan again. If that does not help, find out who can write to the plan store.' });
}
/** Real path of the nearest folder that exists. */
async function findExistingFolder(folder) {
    return (0,promises_.realpath)(folder).catch(() => findExistingFolder(external_node_path_.dirname(folder)));
}
async function restoreFile(target, { executable }, content) {
    await (0,promises_.mkdir)(external_node_path_.dirname(target), { recursive: true });
    // An apply of another root may look for it at this moment.
    const temporary = `${target}.${(0,random_id/* createRandomId */.J)()}.tmp`;
    try {
        await (0,promises_.writeFile)(temporary, content, { flag: 'wx' });
        if (executable)
            await (0,promises_.chmod)(temporary, 0o755);
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/terraform/run/plan.js














/**
 * Plans every root that can be planned now, in parallel: the order only decides which plans are valid. A root that reads
 * something that does not exist, or that is about to change, is deferred with the reason; a root that reads from a failed
 * root is skipped.
 */
async function planAll(run, upstream) {
    const known = new Map();
    const validating = (0,concurrency/* createLimiter */.zm)(run.parallelism);
    await readAllContent(run);
    const ahead = planSpeculatively(run, computePlanningOrder(run).map((name) => getTask(run, name)), async (task) => {
        const plan = await initAndPlan(run, task);
        known.set(task.root.name, { task, state: undefined, ...plan.finding });
        return plan;
    }, (task) => isFutile(run, upstream, task, known));
    const results = await (0,schedule/* runInOrder */.l)({
        names: [...run.tasks.keys()],
        listPredecessors: (name) => listPlanPredecessors(run, name),
        // Waiting for plans is free; the number of parallel plans is limited elsewhere.
        limit: Number.POSITIVE_INFINITY,
        work: async (name, before) => {
            const task = getTask(run, name);
            const result = await planTask(run, { ahead, validating }, task, findObstacle(run, upstream, name, before));
            known.set(name, result);
            return result;
        },
    });
    await ahead.waitUntilIdle();
    return results;
}
/** Whether it is already known that a plan would not be used; then plans of roots that read from it would not either. */
function isFutile(run, upstream, task, known) {
    const found = run.unordered.has(task.root.name)
        ? { kind: 'broken' }
        : findObstacle(run, upstream, task.root.name, known);
    if (found === undefined)
        return false;
    const status = found.kind === 'deferred' ? 'deferred' : 'skipped';
    known.set(task.root.name, { task, status, changes: noChanges, state: undefined });
    return true;
}
/** Plans may write into folders that other roots read as well. A root that cannot be read fails when its turn comes. */
async function readAllContent({ tasks, readContent }) {
    await Promise.allSettled([...tasks.values()].map(({ root }) => readContent(root)));
}
async function initAndPlan(run, task) {
    // Hash the content before Terraform can write into the folder.
    await run.readContent(task.root);
    return keepWarnings(async (add) => {
        const warnings = await run.terraform.init(task.root, 'with-backend', add);
        add(warnings);
        const findWrites = await trackPlanWrites(run, task);
        const { file, finding } = await planRoot(run, task);
        const writes = await findWrites(file);
        return { file, writes, finding: { ...finding, warnings: [...warnings, ...(finding.warnings ?? [])] } };
    });
}
function findObstacle(run, upstream, name, known) {
    const causes = listPlanPredecessors(run, name)
        .flatMap((other) => known.get(other) ?? [])
        .filter((outlook) => !hasSucceeded(outlook) && outlook.status !== 'deferred')
        // What is shown of the present does not depend on an order.
        .filter(({ task }) => upstream === 'defer' || !run.unordered.has(task.root.name));
    if (causes.length > 0)
        return { kind: 'broken', causes };
    const why = explainDeferral(run, name, known, upstream);
    return why === undefined ? undefined : { kind: 'deferred', why };
}
async function planTask(run, { ahead, validating }, task, found) {
    if (run.unordered.has(task.root.name))
        return runUnorderedRoot(run, task);
    if (found?.kind === 'broken')
        return createSkippedResult(run, task, found.causes);
    if (found?.kind === 'deferred') {
        // A plan that was begun before this was known still works in the same folder.
        await ahead.getResult(task.root.name);
        return runRoot(run, task, async () => {
            // Init can write a lock file, which is not what the root was.
            await run.readContent(task.root);
            return deferRoot(run, task, await validating(() => validateRoot(run, task)), found.why);
        });
    }
    const made = await ahead.getResult(task.root.name);
    return runRoot(run, task, () => storeSpeculativePlan(run, task, made, ahead.waitUntilIdle), made?.startedAt);
}
/** Errors in a deferred root are found now, and not in the middle of the apply. */
async function deferRoot(run, task, validated, why) {
    if (validated.status === 'failed')
        return validated;
    const finding = { status: 'deferred', note: why, warnings: validated.warnings ?? [] };
    await storePlan(run, task, finding);
    return finding;
}
/** The place of a computed read, if the plan failed because a state does not exist; nothing else orders such a root. */
function findMissingState({ root }, { message }) {
    if (!message.includes('Unable to find remote state'))
        return undefined;
    return root.remoteStates.find(({ identity }) => identity === undefined);
}
async function storeSpeculativePlan(run, task, made, waitUntilIdle) {
    if (made === undefined)
        throw new TypeError(`${task.root.name} was not planned, and nothing stood in the way`);
    if (made.outcome.status === 'rejected') {
        const { reason } = made.outcome;
        const read = findMissingState(task, toRootFailure(reason).error);
        if (read === undefined)
            throw reason;
        const why = `reads a state that does not exist yet (${(0,problems/* formatLocation */.j)(read.location)}); name the root that writes it in environment.yaml: depends-on`;
        return deferRoot(run, task, { status: 'valid' }, why);
    }
    const { finding, file, writes } = made.outcome.value;
    if (run.store === undefined)
        return { ...finding, endedAt: made.endedAt };
    const written = await readPlanWrites(run, task, writes, waitUntilIdle);
    await storePlan(run, task, finding, { file, written });
    const note = written.files.length === 0 ? '' : `wrote ${formatFileNames(written.files)}, stored with the plan`;
    if (finding.status === 'unchanged')
        return { ...finding, endedAt: made.endedAt };
    const warnings = [...(finding.warnings ?? []), ...written.warnings];
    return { ...finding, note, warnings, written: written.files, endedAt: made.endedAt };
}
/** Plans one initialized root. */
async function planRoot(run, task) {
    // These plans are shown, and applied only if the state is still the same: nobody has to wait for them, or they for somebody.
    const { file, status, readChanges, readText, readMeaning, finding } = await createPlan(run, task, 'unlocked');
    if (status === 'unchanged')
        return { file, finding: { ...finding, status, changes: noChanges, meaning: emptyMeaning } };
    const [changes, text, meaning] = await Promise.all([readChanges(), readText(), readMeaning()]);
    return { file, finding: { ...finding, status, changes, text, meaning } };
}
/** Modules that `init` downloaded for the root. */
function readModules({ terraform }, root, written = []) {
    const files = written.flatMap((file) => (file.base === 'data-folder' ? [file.path] : []));
    return readDownloadedModules(root.folder, terraform.getDataFolder(root), files);
}
/** Stores the plan, so that apply does exactly this, or nothing else than this. */
async function storePlan(run, { root, mode }, finding, plan) {
    if (run.store === undefined)
        return;
    const { status, note = '', changes = noChanges, meaning = emptyMeaning, state, planDigest } = finding;
    // A plan that is only compared with needs no file: it could not be applied.
    const hasFile = status === 'planned' && run.store.place === 'protected';
    const stored = {
        version: 2,
        environment: run.environment,
        root: root.name,
        mode,
        status: status,
        note,
        content: await run.readContent(root),
        modules: status === 'deferred' ? [] : await readModules(run, root, plan?.written.files),
        lockFile: status === 'deferred' ? undefined : await (0,lock_file/* readLockFileText */.He)(root),
        written: plan?.written.files ?? [],
        terraform: getTerraformVersion(run, root),
        state,
        meaning: status === 'deferred' ? undefined : meaning,
        counts: changes.counts,
        destroys: findDestructiveChanges(changes).map(({ address }) => address),
        planDigest: hasFile ? planDigest : undefined,
        commit: run.origin.commit,
        run: run.origin.run,
        createdAt: new Date().toISOString(),
    };
    await run.store.put(root, stored, hasFile ? plan?.file : undefined, plan?.written.content);
}

;// CONCATENATED MODULE: ./src/terraform/run/compare-plan.js
















/**
 * Applies the stored plan file of a protected plan that is still valid; otherwise plans again and compares.
 * @throws ActionError `plan-stale`, `destroy-refused`, `apply-failed`
 */
async function applyProtected(applying, task, reviewed) {
    const { terraform } = applying.run;
    const { plan } = reviewed[0];
    await applying.initialiser.ensureInitialised(task.root);
    const present = await readPresent(applying, task, plan);
    // For a plan with changes, Terraform itself checks whether the state is still the same.
    const state = plan.status === 'unchanged' ? await terraform.readState(task.root) : undefined;
    const check = checkStoredPlan(plan, plan.status === 'unchanged' ? { ...present, state } : present);
    if (!check.valid)
        return planAndCompare(applying, task, reviewed, check.differences);
    if (plan.status === 'unchanged') {
        return { status: 'unchanged', note: 'as planned', outputs: state?.outputs ?? {}, meaning: emptyMeaning };
    }
    return applyStoredFile(applying, task, reviewed, plan);
}
/** Plans from the code that is checked out, and applies that plan if it does what was reviewed. */
async function applyAsReviewed(applying, task, reviewed) {
    await applying.initialiser.ensureInitialised(task.root);
    const unmoved = await selectUnmoved(applying, task, reviewed);
    return compareAndApply(applying, task, await createPlan(applying.run, task), unmoved);
}
/**
 * The plans that were made with the modules that are downloaded now. What else a module does (provisioners, external data, which run while it
 * is planned) no plan shows, so two plans with the same changes do not mean the same if their modules differ.
 * @throws ActionError `plan-stale` before anything of the modules runs, if all plans were made with others
 */
async function selectUnmoved({ run, policy }, { root }, reviewed) {
    const now = await readModules(run, root);
    const [first, ...others] = reviewed.filter(({ plan }) => plan.status === 'deferred' || compareModules(plan.modules, now).length === 0);
    if (first !== undefined)
        return [first, ...others];
    if (policy.stale === 'apply')
        return reviewed;
    const [decisive] = reviewed;
    throw new action_error/* ActionError */.lZ('plan-stale', `${root.name}: a downloaded module is no longer the one that was reviewed`, {
        details: [
            `compared with ${describeComparedPlan(toComparedPlan(decisive))}`,
            ...limitDifferences(compareModules(decisive.plan.modules, now)),
            'nothing of the module ran',
        ],
        hint: 'Pin the module to a commit or an exact version, then have it reviewed with a new plan.',
    });
}
/** What a stored plan must have been made for. */
async function readPresent({ run }, { root }, plan) {
    const content = await run.readContent(root);
    return {
        content: toPlannedContent(plan, content, root),
        modules: await readModules(run, root),
        lockFile: await (0,lock_file/* readLockFileText */.He)(root),
        terraform: getTerraformVersion(run, root),
    };
}
async function applyStoredFile(applying, task, reviewed, plan) {
    const { run, policy } = applying;
    const { root } = task;
    const file = external_node_path_.join(run.workFolder, `${(0,external_node_crypto_.randomUUID)()}.tfplan`);
    await run.store?.fetch(root, plan, file);
    await assertPlanMatchesConfiguration(file, root.folder, run.terraform.getDataFolder(root));
    const { readChanges, readMeaning } = await readPlanDetails(run, task, file);
    const stored = plan.meaning ?? emptyMeaning;
    const meaning = await readMeaning({ salt: stored.salt, configuration: plan.content.digest });
    if (digestMeaning(meaning) !== digestMeaning(stored)) {
        return planAndCompare(applying, task, reviewed, ['the stored plan does not do what its record says']);
    }
    const changes = await readChanges();
    assertDestroyAllowed(task, changes, policy.destroy);
    const obstacles = await restorePlanWrites(run, root, plan);
    if (obstacles.length > 0)
        return planAndCompare(applying, task, reviewed, obstacles);
    try {
        const done = await startApply(applying, task, file, changes.counts).done;
        const { planDigest, written } = plan;
        const note = written.length === 0 ? 'as planned' : `as planned, with ${formatFileNames(written)} of the plan`;
        const comparedWith = toComparedPlan(reviewed[0]);
        return { status: toDoneStatus(task), changes, meaning, ...done, note, planDigest, written, comparedWith };
    }
    catch (thrown) {
        const failure = toRootFailure(thrown, changes);
        if (failure.error.code !== 'plan-stale')
            throw failure;
        const state = await run.terraform.readState(root);
        const basis = { content: plan.content, terraform: getTerraformVersion(run, root), state };
        const check = checkStoredPlan(plan, basis);
        return planAndCompare(applying, task, reviewed, check.valid ? [failure.error.message] : check.differences);
    }
}
/** A stale plan may be replaced by one that does exactly the same; anything else needs a new review. */
async function planAndCompare(applying, task, reviewed, differences) {
    const unmoved = await selectUnmoved(applying, task, reviewed);
    const plan = await createPlan(applying.run, task);
    const finding = await compareAndApply(applying, task, plan, unmoved, differences);
    return { ...finding, written: reviewed[0].plan.written };
}
/**
 * Applies a new plan if it does what one of the stored plans does.
 * @param stale why the file of a stored plan was not applied
 * @throws ActionError `plan-stale` with what differs from the first one
 */
async function compareAndApply(applying, task, plan, reviewed, stale = []) {
    const comparisons = [];
    for (const found of reviewed) {
        const comparison = await compareWithStored(applying, task, plan, found);
        if (comparison.kind === 'different') {
            comparisons.push(comparison);
            continue;
        }
        const note = formatComparisonNote(found, plan, comparison, stale);
        const finding = await applyFresh(applying, task, plan, note);
        const meaning = plan.status === 'unchanged' ? emptyMeaning : comparison.meaning;
        return { ...finding, meaning, comparedWith: toComparedPlan(found) };
    }
    const differences = [...new Set([...stale, ...(comparisons[0]?.differences ?? [])])];
    const { plan: stored } = reviewed[0];
    const compared = describeComparedPlan(toComparedPlan(reviewed[0]));
    if (applying.policy.stale === 'apply') {
        const note = `not as reviewed, by stale-plan: apply; differs from ${compared}: ${differences.join('; ')}`;
        return { ...(await applyFresh(applying, task, plan, note)), comparedWith: toComparedPlan(reviewed[0]) };
    }
    const { counts } = await plan.readChanges();
    throw new action_error/* ActionError */.lZ('plan-stale', `${task.root.name}: the stored plan is no longer valid`, {
        details: [
            `compared with ${compared}`,
            ...limitDifferences(differences),
            `reviewed: ${formatPlanCounts(stored.counts)}`,
            `now: ${formatPlanCounts(counts)}`,
        ],
    });
}
const shownDifferences = 20;
function limitDifferences(differences) {
    if (differences.length <= shownDifferences)
        return differences;
    return [...differences.slice(0, shownDifferences), `${differences.length - shownDifferences} more differences`];
}
async function compareWithStored(applying, task, plan, { plan: stored }) {
    const meaning = stored.meaning ?? emptyMeaning;
    const now = await plan.readMeaning({ salt: meaning.salt, configuration: stored.content.digest });
    const comparison = compareMeaning(meaning, now);
    if (comparison.kind === 'covered')
        return { ...comparison, meaning: now };
    const present = await readPresent(applying, task, stored);
    const check = checkStoredPlan(stored, { ...present, state: plan.finding.state });
    return { ...comparison, differences: [...(check.valid ? [] : check.differences), ...comparison.differences] };
}
function formatComparisonNote({ place, pullRequest }, plan, { left, reviewed }, stale) {
    if (stale.length > 0)
        return `re-planned with the same changes: ${stale.join('; ')}`;
    if (plan.status === 'unchanged' || place === 'protected')
        return 'as planned';
    const by = pullRequest === undefined ? 'as reviewed' : `as reviewed in #${pullRequest.number}`;
    return left === reviewed ? by : `${by}; ${left} of ${reviewed} reviewed changes were left to make`;
}
function formatPlanCounts({ add, change, destroy }) {
    return `${add} to add, ${change} to change, ${destroy} to destroy`;
}

;// CONCATENATED MODULE: ./src/terraform/run/init-prefetcher.js


/**
 * Starts nothing on its own: active roots get the processor until they wait for the cloud.
 * @param prepare what a folder needs before its init
 */
function createInitPrefetcher(run, prepare) {
    const { terraform, parallelism } = run;
    const begun = new Map();
    const warnings = new Map();
    const startInit = async (root) => {
        if (prepare !== undefined)
            await prepare(root);
        const add = (more) => {
            warnings.set(root.name, more);
        };
        add(await terraform.init(root, 'with-backend', add));
        return undefined;
    };
    const ensureInitialised = (root) => {
        const initialising = begun.get(root.name) ?? startInit(root);
        begun.set(root.name, initialising);
        return initialising;
    };
    let ahead;
    return {
        ensureInitialised,
        listWarnings: (root) => warnings.get(root.name) ?? [],
        prefetchInit: () => {
            const limited = (0,concurrency/* createLimiter */.zm)(Math.ceil(parallelism / 2));
            ahead ??= Promise.allSettled(computeApplyWaves(run)
                .flat()
                .map((name) => limited(() => ensureInitialised(getTask(run, name).root))));
        },
        waitUntilIdle: async () => {
            await ahead;
            await Promise.allSettled(begun.values());
        },
    };
}

;// CONCATENATED MODULE: ./src/terraform/run/plan-set.js




/**
 * SHA-256 over the meaning of all plans of a run and the files that these wrote, lower-case hex. The order of the roots does
 * not matter.
 */
function digestPlanSet(planned) {
    const rows = planned.map(({ root, mode, meaning, written }) => [
        ...[root, mode, meaning === undefined ? 'deferred' : digestMeaning(meaning)],
        ...written.map((file) => [file.base, file.path, file.sha256, file.executable]),
    ]);
    return (0,files_digest/* computeSha256 */.jH)(JSON.stringify(rows.sort()));
}
/**
 * Compares what the stored plans of all roots do with what was reviewed.
 * @param reviewed digest that the plan run reported
 * @returns the plans with this digest, and no others
 * @throws ActionError `plan-required` when a root has none, `plan-stale` when they do something else
 */
async function selectReviewedPlans(run, stored, reviewed) {
    const all = await Promise.all([...run.tasks.keys()].map(async (name) => {
        const { found, refusals } = await stored.get(name);
        const other = found.length > 0 ? undefined : await stored.search(name);
        return { name, found: other === undefined ? found : [other], refusals };
    }));
    const missing = all.filter(({ found }) => found.length === 0);
    if (missing.length > 0)
        throw createMissingPlansError(run, missing);
    const choices = ['protected', 'review'].map((place) => new Map(all.flatMap(({ name, found }) => {
        const chosen = found.find((one) => one.place === place) ?? found[0];
        return chosen === undefined ? [] : [[name, chosen]];
    })));
    const choice = choices.find((plans) => digestStoredPlans(plans) === reviewed);
    if (choice === undefined)
        throw createOtherPlansError(run, choices[0] ?? new Map(), reviewed);
    return {
        get: (name) => {
            const plan = choice.get(name);
            return Promise.resolve({ found: plan === undefined ? [] : [plan], refusals: [] });
        },
        search: () => Promise.resolve(undefined),
    };
}
function digestStoredPlans(plans) {
    return digestPlanSet([...plans.values()].map(({ plan: { root, mode, status, meaning, written } }) => ({
        root,
        mode,
        meaning: status === 'deferred' ? undefined : (meaning ?? emptyMeaning),
        written: status === 'planned' ? written : [],
    })));
}
function createMissingPlansError({ environment }, missing) {
    return new action_error/* ActionError */.lZ('plan-required', `${environment}: not every root has the stored plan that plan-digest covers`, {
        details: [
            `no plan is stored for exactly this configuration: ${missing.map(({ name }) => name).join(', ')}`,
            ...missing.flatMap(({ name, refusals }) => refusals.map((line) => `${name}: ${line}`)),
        ],
        hint: 'Nothing was applied. Select the same roots as for the plan. Applied plans are removed: if one was applied, plan again.',
    });
}
function createOtherPlansError({ environment }, plans, reviewed) {
    return new action_error/* ActionError */.lZ('plan-stale', `${environment}: the stored plans are not the reviewed ones`, {
        details: [
            `plan-digest: ${reviewed}`,
            `stored: ${digestStoredPlans(plans)}`,
            ...[...plans.values()].map(({ plan }) => describeStoredPlan(plan)),
        ],
        hint: 'Nothing was applied. Another run has planned since, or the store was changed: plan and review again.',
    });
}
/**
 * Plans reviewed together are not applied by halves: refusals come before the first change.
 * @throws ActionError `destroy-refused` naming the roots whose stored plans delete or replace something
 */
async function refuseStoredDestroys(run, stored, permission) {
    if (permission === 'allowed')
        return;
    const found = await Promise.allSettled([...run.tasks.keys()].map((name) => stored.get(name)));
    const losing = found.flatMap((one) => {
        const plan = one.status === 'fulfilled' ? one.value.found[0]?.plan : undefined;
        return plan !== undefined && isRefused(plan, permission) ? [plan] : [];
    });
    if (losing.length === 0)
        return;
    const number = losing.reduce((sum, { counts }) => sum + counts.destroy, 0);
    throw new action_error/* ActionError */.lZ('destroy-refused', `${run.environment}: the stored plans delete or replace ${formatResourceCount(number)}`, {
        details: [
            ...losing.flatMap((plan) => [describeStoredPlan(plan), ...listRefused(plan, permission)]),
            'Nothing was applied, in the other roots either.',
        ],
    });
}
function isRefused({ counts, destroys }, permission) {
    return counts.destroy > 0 && destroys.some((address) => !isDestroyAllowed(address, permission));
}
function listRefused({ destroys }, permission) {
    return limitLines(destroys.filter((address) => !isDestroyAllowed(address, permission))).map((line) => `  ${line}`);
}
function describeStoredPlan({ root, status, counts: { add, change, destroy }, createdAt, run }) {
    const what = status === 'planned' ? `${add} to add, ${change} to change, ${destroy} to destroy` : status;
    return `${root}: ${what}, planned ${createdAt}${run === undefined ? '' : ` by ${run}`}`;
}

;// CONCATENATED MODULE: ./src/terraform/run/apply.js














/**
 * Applies roots in order. A protected plan that is still valid is applied as it is; every other root is planned in its turn, and
 * applied if the plan does what was reviewed. A failed root stops only the roots that depend on it.
 * @throws ActionError before anything is started: `plan-required`, `plan-stale` if the plans are not the reviewed ones,
 *   `destroy-refused` if one of them deletes a resource without permission
 */
async function applyAll(run, policy) {
    // Read once: the content of the store can change.
    const stored = findStoredPlans(run);
    await readAllContent(run);
    const plans = policy.reviewed === undefined ? stored : await selectReviewedPlans(run, stored, policy.reviewed);
    await refuseStoredDestroys(run, plans, policy.destroy);
    const initialiser = createInitPrefetcher(run, async (root) => {
        // What a pull request stored is compared with, and not used.
        const kept = (await plans.get(root.name)).found.find(({ place }) => place === 'protected');
        if (kept?.plan.lockFile !== undefined)
            await (0,lock_file/* restoreLockFile */.IX)(root, kept.plan.lockFile);
    });
    const results = await (0,schedule/* runInOrder */.l)({
        names: [...run.tasks.keys()],
        listPredecessors: (name) => listApplyPredecessors(run, name),
        limit: run.parallelism,
        spare: run.spare,
        work: async (name, before) => {
            const result = await applyTask({ run, policy, plans, initialiser }, getTask(run, name), before);
            // Nothing had to be changed.
            if (hasSucceeded(result))
                initialiser.prefetchInit();
            return result;
        },
    });
    await initialiser.waitUntilIdle();
    return results;
}
async function applyTask(applying, task, before) {
    const { run } = applying;
    if (run.unordered.has(task.root.name))
        return runUnorderedRoot(run, task);
    const broken = [...before.values()].filter((result) => !hasSucceeded(result));
    if (broken.length > 0)
        return createSkippedResult(run, task, broken);
    return runRoot(run, task, async () => {
        const { listWarnings } = applying.initialiser;
        const finding = await applyRoot(applying, task).catch((thrown) => {
            const { error, changes, warnings } = toRootFailure(thrown);
            throw new RootFailure(error, changes, [...listWarnings(task.root), ...warnings]);
        });
        return finding.status === 'deferred' ? finding : addWarnings(finding, listWarnings(task.root));
    });
}
async function applyRoot(applying, task) {
    const stored = await applying.plans.get(task.root.name);
    // A record that only says that there was no plan yet counts where nothing says more.
    const [first, ...others] = stored.found.toSorted((a, b) => Number(isDeferred(a)) - Number(isDeferred(b)));
    const finding = first === undefined
        ? await applyWithoutPlan(applying, task, stored)
        : await applyReviewed(applying, task, [first, ...others]);
    return stored.refusals.length === 0 ? finding : { ...finding, refusals: stored.refusals };
}
function isDeferred({ plan }) {
    return plan.status === 'deferred';
}
async function applyReviewed(applying, task, reviewed) {
    const [first] = reviewed;
    if (isDeferred(first))
        return applyDeferred(applying, task, reviewed);
    const applyIt = first.place === 'protected' ? applyProtected : applyAsReviewed;
    return discardUsedPlans(applying.run, task, reviewed, await applyIt(applying, task, reviewed));
}
/** Nobody has seen what a deferred root does. By now it can be planned. */
async function applyDeferred(applying, task, reviewed) {
    const { run, policy, initialiser } = applying;
    const [{ plan: stored }] = reviewed;
    await initialiser.ensureInitialised(task.root);
    const plan = await createPlan(run, task);
    if (plan.status === 'planned' && policy.deferred === 'stop')
        return { status: 'deferred', note: stored.note };
    const finding = await applyFresh(applying, task, plan, describePastDeferral(stored.note));
    const unreviewed = policy.withoutPlan === 'refused' && finding.status !== 'unchanged';
    return discardUsedPlans(run, task, reviewed, { ...finding, unreviewed });
}
/** Warnings of the init come first. What the plan could not know yet, the apply has checked. */
function addWarnings(finding, ofInit) {
    const known = (finding.warnings ?? []).filter(({ summary }) => finding.status === 'unchanged' || summary !== 'Check block assertion known after apply');
    return { ...finding, warnings: [...ofInit, ...known] };
}
/** A plan is valid for one apply: nobody has reviewed what it would do a second time. */
async function discardUsedPlans({ store }, { root }, used, finding) {
    try {
        if (store !== undefined)
            await Promise.all(used.map(({ plan, place }) => store.discard(root, plan, place)));
        return finding;
    }
    catch (thrown) {
        // If it cannot be deleted, the root has not failed.
        const left = `the stored plan could not be removed: ${(0,action_error/* toActionError */.ie)(thrown).message}`;
        return { ...finding, note: [finding.note, left].filter(Boolean).join('; ') };
    }
}
/** Nothing may be left to do, for example on a re-run after another root failed; or another pull request has planned it. */
async function applyWithoutPlan(applying, task, stored) {
    const { run, policy, plans, initialiser } = applying;
    await initialiser.ensureInitialised(task.root);
    const plan = await createPlan(run, task);
    if (plan.status === 'unchanged') {
        const note = policy.withoutPlan === 'refused' ? 'no changes, so no stored plan was needed' : '';
        return applyFresh(applying, task, plan, note);
    }
    const other = await plans.search(task.root.name);
    if (other !== undefined && !isDeferred(other)) {
        return discardUsedPlans(run, task, [other], await compareAndApply(applying, task, plan, [other]));
    }
    if (policy.withoutPlan === 'refused')
        throw await createMissingPlanError(run, task, stored);
    return applyFresh(applying, task, plan, '');
}
async function createMissingPlanError(run, task, { refusals }) {
    const { root, mode } = task;
    const { store } = run;
    const obstacle = run.explainUnstored(root);
    if (obstacle !== undefined)
        return createUnstorableError(root, obstacle);
    const content = await run.readContent(root);
    const newest = (await store?.findNewest(root, mode, 'protected')) ?? (await store?.findNewest(root, mode, 'review'));
    const check = newest && checkStoredPlan(newest, { content, terraform: getTerraformVersion(run, root) });
    const details = newest === undefined
        ? [`${store?.location ?? 'no plan store'} has no plan of it`]
        : [
            `the newest plan was made ${newest.createdAt}${newest.run === undefined ? '' : ` (${newest.run})`}`,
            ...(check === undefined || check.valid ? [] : check.differences),
        ];
    return new action_error/* ActionError */.lZ('plan-required', `${root.name}: no plan is stored for exactly this configuration`, {
        details: [...refusals, ...details],
    });
}
function createUnstorableError({ name }, obstacle) {
    return new action_error/* ActionError */.lZ('plan-required', `${name}: a plan is required, but none can be stored: ${obstacle}`, {
        hint: 'Keep the state in S3, or set plan-encryption-key for plan and apply in GitHub Actions. Without require-plan, apply plans and applies in one step.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/apply.js



/** Applies what was planned before; roots without a stored plan are planned and applied in one go, unless one is required. */
function apply(run, inputs) {
    return applyAll(run, {
        withoutPlan: inputs['require-plan'] ? 'refused' : 'allowed',
        destroy: inputs['allow-destroy'],
        stale: inputs['stale-plan'],
        deferred: inputs.deferred ?? (inputs['require-plan'] ? 'stop' : 'apply'),
        reviewed: inputs['plan-digest'],
    });
}
/** The failure for roots that stay deferred; undefined when there are none. */
function reportDeferred(_inputs, results) {
    const deferred = [...results.values()].filter(({ status }) => status === 'deferred');
    if (deferred.length === 0)
        return undefined;
    return new action_error/* ActionError */.lZ('roots-deferred', `${formatRootCount(deferred.length)} could not be planned yet`, {
        details: deferred.map(({ task, note }) => `${task.root.name} ${note}`),
    });
}

;// CONCATENATED MODULE: ./src/terraform/run/destroy.js



/**
 * Destroys roots in reverse order, each with a plan created when its turn comes.
 * @throws ActionError `dependents-exist` before anything is changed
 */
async function destroyAll(run, staying, destroy) {
    await assertNoDependents(run, staying);
    return applyAll(run, { withoutPlan: 'allowed', stale: 'stop', destroy, deferred: 'apply', reviewed: undefined });
}
/** Only existing dependents count: one with an empty state was never applied, or is already destroyed. */
async function assertNoDependents(run, { roots, edges }) {
    const reads = edges.filter(({ from, to, reason }) => reason.kind !== 'number' && run.tasks.has(from) && !run.tasks.has(to));
    const dependents = roots.filter(({ name }) => reads.some(({ to }) => to === name));
    const limited = (0,concurrency/* createLimiter */.zm)(run.parallelism);
    const existing = await Promise.all(dependents.map((root) => limited(async () => {
        await run.terraform.init(root);
        const state = await run.terraform.readState(root);
        return (state?.resources ?? 0) > 0 ? root : undefined;
    })));
    const names = new Set(existing.flatMap((root) => (root === undefined ? [] : [root.name])));
    if (names.size === 0)
        return;
    throw new action_error/* ActionError */.lZ('dependents-exist', `${[...names].join(', ')} still ${names.size === 1 ? 'depends' : 'depend'} on roots to be destroyed`, {
        details: reads
            .filter(({ to }) => names.has(to))
            .map(({ from, to, reason }) => `${to} ${describeDependency(reason)} ${from}`),
    });
}
function describeDependency(reason) {
    return reason.kind === 'data' ? 'reads outputs of' : 'is declared to depend on';
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/destroy.js


/** Destroys the selected roots in reverse order. */
function destroy(run, inputs, { environment: { graph }, tasks }) {
    const remaining = graph.roots.filter(({ name }) => !tasks.has(name));
    return destroyAll(run, { roots: remaining, edges: graph.edges }, inputs['allow-destroy']);
}
/**
 * The role of a protected environment may not delete everything, so destroying it would stop half-way.
 * @throws ActionError `destroy-refused` before anything is started
 */
function assertNotDeletionProtected({ name, path, deletionProtection, }) {
    if (!deletionProtection)
        return;
    throw new action_error/* ActionError */.lZ('destroy-refused', `${name} is protected from deletion, so nothing was destroyed`, {
        details: [`${path}/environment.yaml sets deletion-protection: true`],
        hint: 'If it may be deleted: set deletion-protection: false there, and let an administrator remove the inline policy deletion-protection of the apply role (aws iam delete-role-policy); bootstrap never removes it. Then destroy.',
    });
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/drift.js


/** Compares what exists with the configuration. These plans are never applied, so none is stored. */
function drift(run) {
    return planAll({ ...run, store: undefined }, 'ignore');
}
/** The failure that `fail-on-drift` asks for; undefined without drift. */
function reportDrift({ environment, 'fail-on-drift': failOnDrift }, results) {
    const names = [...results.values()].flatMap(({ task, status }) => (status === 'planned' ? [task.root.name] : []));
    if (!failOnDrift || names.length === 0)
        return undefined;
    return new action_error/* ActionError */.lZ('drift-found', `${environment} differs from its configuration: ${names.join(', ')}`, {});
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/plan.js

/** Plans the roots and stores the plans for apply. */
function plan_plan(run) {
    return planAll(run, 'defer');
}

;// CONCATENATED MODULE: ./src/actions/provision/commands/validate.js

/** Checks the roots without their states and without credentials. */
function validate_validate(run) {
    return validateAll(run);
}

// EXTERNAL MODULE: ./src/actions/provision/local-state.js
var local_state = __webpack_require__(45639);
;// CONCATENATED MODULE: ./src/actions/provision/outputs.js





/** The outputs of a run over roots, whether it succeeded or not. */
function buildProvisionOutputs(environment, command, results) {
    const all = [...results.values()];
    const counts = sumCounts(all);
    const digest = digestPlanSet(all.map(({ task, status, meaning = emptyMeaning, written }) => ({
        root: task.root.name,
        mode: task.mode,
        meaning: status === 'deferred' ? undefined : meaning,
        written,
    })));
    return {
        changes: all.some(hasChanges),
        'to-add': counts.add,
        'to-change': counts.change,
        'to-destroy': counts.destroy,
        'to-import': counts.import,
        'to-move': counts.move,
        'to-forget': counts.forget,
        roots: Object.fromEntries(all.map((result) => [result.task.root.name, summarizeRoot(result)])),
        ...(command === 'apply' ? { outputs: collectOutputValues(all) } : {}),
        // Looking at what is makes no plan that anything could be done with.
        ...(command === 'drift' || command === 'validate'
            ? {}
            : { 'plan-id': `${environment}-${digest.slice(0, 12)}`, 'plan-digest': digest }),
    };
}
/** A failed root may have changes that are known, or even made. */
function hasChanges({ status, changes: { counts } }) {
    if (['planned', 'deferred', 'applied', 'destroyed'].includes(status))
        return true;
    return Object.values(counts).some((number) => number > 0);
}
/** Of the roots that exist as their configuration says. */
function collectOutputValues(all) {
    const standing = all.filter(({ status }) => status === 'applied' || status === 'unchanged');
    return Object.fromEntries(standing.map(({ task, outputs }) => [task.root.name, outputs]));
}
function summarizeRoot({ status, changes, note, error, startedAt, endedAt }) {
    const { add, change, destroy, import: imported, move, forget } = changes.counts;
    return {
        status,
        add,
        change,
        destroy,
        ...(imported > 0 ? { import: imported } : {}),
        ...(move > 0 ? { move } : {}),
        ...(forget > 0 ? { forget } : {}),
        seconds: Math.round((endedAt - startedAt) / 100) / 10,
        ...(note === '' ? {} : { note }),
        ...(error === undefined ? {} : { 'failure-reason': error.code }),
    };
}
/** The failure of a run: its first cause, with what became of the other roots. Undefined when all went well. */
function buildProvisionFailure(command, results, outputs, signal) {
    const all = [...results.values()];
    // Roots of a cycle fail with the same error.
    const [error, ...others] = new Set(all.flatMap((result) => result.error ?? []));
    if (error !== undefined) {
        const also = others.map(({ message, location }) => `also: ${message}${location ? ` (${(0,problems/* formatLocation */.j)(location)})` : ''}`);
        return (0,action_error/* extendError */.vR)(error, {
            details: also,
            notes: all.length > 1 ? [summarizeStatuses(all)] : [],
            annotations: [error, ...others].flatMap(({ annotations }) => annotations),
            outputs: { ...outputs, ...error.outputs },
        });
    }
    const cutShort = signal.aborted && all.some(({ status }) => status === 'skipped');
    if (cutShort || all.some(({ status }) => status === 'cancelled')) {
        return new action_error/* ActionError */.lZ('cancelled', `${command} was cancelled`, { notes: [summarizeStatuses(all)], outputs });
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/actions/provision/output-limit.js
/**
 * GitHub takes 1 MiB of outputs per job, counted in UTF-16 (docs.github.com, "Passing information between jobs"). The other
 * outputs of this step, and those of other steps, need some of it.
 */
const limitBytes = 768 * 1024;
/** Leaves out the largest Terraform outputs until the rest fits. */
function limitOutputValues(values) {
    const all = Object.entries(values)
        .flatMap(([root, outputs]) => Object.entries(outputs).map(([name, value]) => ({ root, name, bytes: measure({ [name]: value }) })))
        .sort((a, b) => b.bytes - a.bytes);
    let total = measure(values);
    const omitted = new Set();
    for (const output of all) {
        if (total <= limitBytes)
            break;
        omitted.add(output);
        total -= output.bytes;
    }
    if (omitted.size === 0)
        return { values, omitted: [] };
    const gone = new Set([...omitted].map(({ root, name }) => JSON.stringify([root, name])));
    const kept = Object.entries(values).map(([root, outputs]) => [
        root,
        Object.fromEntries(Object.entries(outputs).filter(([name]) => !gone.has(JSON.stringify([root, name])))),
    ]);
    return { values: Object.fromEntries(kept), omitted: [...omitted] };
}
/** `manifest of 10-app (3.1 MiB)` */
function describeOmittedOutputs(omitted) {
    const names = omitted.map(({ root, name, bytes }) => `${name} of ${root} (${(bytes / 2 / 1024 ** 2).toFixed(1)} MiB)`);
    return `outputs leaves out ${names.join(', ')}: GitHub takes 1 MiB for all outputs of a job. Read it with terraform output.`;
}
function measure(value) {
    return JSON.stringify(value).length * 2;
}

;// CONCATENATED MODULE: ./src/actions/provision/roots-command.js
var roots_command_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var roots_command_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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














const commands = { plan: plan_plan, apply: apply, destroy: destroy, drift: drift, validate: validate_validate };
/** Results that are failures only because the inputs say so. */
const policies = {
    apply: reportDeferred,
    drift: reportDrift,
};
/**
 * Runs a command over the selected roots and reports the results everywhere, whatever went wrong.
 * @param approval who approved it, as a sentence
 */
async function runRootsCommand(command, action, approval) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { inputs, context } = action;
        const program = roots_command_addDisposableResource(env_1, await openTerraformProgram(inputs, context), true);
        const selection = roots_command_addDisposableResource(env_1, await (0,provision_selection/* selectRoots */.G)(action), true);
        (0,local_state/* assertStatesKept */.t)(selection, inputs, context);
        if (command === 'destroy')
            assertNotDeletionProtected(selection.environment);
        if (command !== 'validate' && (0,forks/* isForkWithoutCredentials */.T4)(action.event, context))
            return { outputs: skipFork(action) };
        const execution = roots_command_addDisposableResource(env_1, await openExecution(action, { selection, program }), true);
        const { run } = execution;
        const results = await commands[command](run, inputs, selection);
        const unstored = await closeStore(run);
        const outputs = fitOutputs(buildProvisionOutputs(inputs.environment, command, results), context);
        await publishResults(action, { command, run, results, outputs, unstored, notices: selection.notices, approval });
        const failure = buildProvisionFailure(command, results, outputs, context.signal);
        const refused = unstored ?? policies[command]?.(inputs, results);
        return { outputs, failure: failure ?? (refused && (0,action_error/* extendError */.vR)(refused, { outputs })) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = roots_command_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** What GitHub would not take is left out, and said. */
function fitOutputs(outputs, { environment, log }) {
    if (outputs.outputs === undefined || environment.GITHUB_ACTIONS !== 'true')
        return outputs;
    const { values, omitted } = limitOutputValues(outputs.outputs);
    if (omitted.length === 0)
        return outputs;
    log.warning(describeOmittedOutputs(omitted));
    return { ...outputs, outputs: values };
}
/** Hands the plans over. A failure is reported after the results, which are worth seeing anyway. */
async function closeStore({ store }) {
    return store?.close?.().then(() => undefined, (error) => (0,action_error/* toActionError */.ie)(error));
}

;// CONCATENATED MODULE: ./src/actions/provision/run.js









/** Plans, applies or inspects the roots of one environment. */
async function run(inputs, context) {
    const action = await (0,action_run.openActionRun)(inputs, context);
    const { outputs, failure } = await runCommand(action).catch(async (thrown) => {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        await publishFailure(action, error);
        throw error;
    });
    if (failure !== undefined)
        throw failure;
    return outputs;
}
/** @throws ActionError for whatever stopped the run before it had results */
async function runCommand(action) {
    const { command } = action.inputs;
    switch (command) {
        case 'bootstrap':
            return { outputs: await bootstrap(action) };
        case 'matrix':
            return { outputs: await matrix(action) };
        case 'unlock':
            return { outputs: await unlock(action) };
        default:
            await assertReviewedCheckout(action);
            return runRootsCommand(command, action, await (0,approvals.checkProvisionApprovals)(action));
    }
}


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

/***/ 19494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveProgramPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A bare name is looked up on PATH; a path is relative to the workspace, whatever folder the program later runs in. */
function resolveProgramPath(program, { workspace }) {
    return /[/\\]/.test(program) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, program) : program;
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

/***/ 42263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createS3Storage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69507);

/**
 * Reads and writes objects with the credentials of the session. All methods throw ActionErrors that name the object and
 * the IAM action, see `toAwsError`.
 */
function createS3Storage({ client }) {
    return {
        getObject: (object, maxBytes) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'read', 's3:GetObject'), async () => {
            const s3 = await client('s3', object.region);
            try {
                const { Body: body } = await s3.getObject({ ...toBucketAndKey(object), Range: `bytes=0-${maxBytes}` });
                return (await body?.transformToByteArray()) ?? new Uint8Array();
            }
            catch (error) {
                if (hasErrorName(error, 'NoSuchKey', 'NotFound'))
                    return undefined;
                // An empty object has no byte 0.
                if (hasErrorName(error, 'InvalidRange'))
                    return new Uint8Array();
                throw error;
            }
        }),
        putObject: (object, content, encryption) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'written', 's3:PutObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.putObject({ ...toBucketAndKey(object), Body: content, ...buildEncryptionHeaders(encryption) });
        }),
        deleteObject: (object) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'deleted', 's3:DeleteObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.deleteObject(toBucketAndKey(object));
        }),
    };
}
function toBucketAndKey({ bucket, key }) {
    return { Bucket: bucket, Key: key };
}
function describeCall({ bucket, key }, done, action) {
    return { what: `s3://${bucket}/${key} could not be ${done}`, action };
}
function hasErrorName(error, ...names) {
    return names.includes(error.name ?? '');
}
function buildEncryptionHeaders(encryption) {
    switch (encryption.kind) {
        case 'bucket-default':
            return {};
        case 's3-managed':
            return { ServerSideEncryption: 'AES256' };
        case 'kms':
            return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: encryption.keyId };
    }
}


/***/ }),

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/cache/archive.js






/** Every job of the repository can write a cache, so its unpacked size is limited and nothing is written outside the folder. */
const maxUnpackedBytes = 8 * 1024 ** 3;
const maxEntries = 50_000;
/** Part of every entry's identity, so that no version of the suite reads an archive in a format that it does not know. */
const archiveFormat = 'eks-actions tar zstd 1';
/**
 * Packs files and folders, named relative to `folder`, into one compressed archive.
 * @param target is created
 */
async function packArchive(folder, entries, target, signal) {
    const { create } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = create({ cwd: folder, portable: true, strict: true }, [...entries]);
    // One thread is fast enough (190 MB/s); with more, Node 24 truncates the stream.
    const compress = (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    const source = files;
    await (0,external_node_stream_promises_.pipeline)(source, compress, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }), { signal });
}
/**
 * Unpacks plain files and folders below `folder`, which is created.
 * @throws Error if the archive contains anything else, a path outside the folder, or too much
 */
async function unpackArchive(archive, folder, signal) {
    const { Unpack } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    await (0,promises_.mkdir)(folder, { recursive: true });
    let count = 0;
    let problem;
    const target = new Unpack({
        cwd: folder,
        strict: true,
        preserveOwner: false,
        filter: (name, entry) => {
            count += 1;
            const type = 'type' in entry ? entry.type : 'File';
            problem ??= findObjection(name, type, count);
            return problem === undefined;
        },
    });
    await (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_zlib_.createZstdDecompress)(), limitSize(), target, { signal });
    if (problem !== undefined)
        throw problem;
}
function findObjection(name, type, count) {
    const normal = external_node_path_.posix.normalize(name.replaceAll('\\', '/'));
    if (external_node_path_.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal.split('/').includes('..')) {
        return new Error(`it contains the path ${name}`);
    }
    if (!['File', 'OldFile', 'Directory'].includes(type))
        return new Error(`it contains ${name}, which is not a regular file`);
    return count > maxEntries ? new Error('it contains too many files') : undefined;
}
function limitSize() {
    let total = 0;
    return new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            total += chunk.length;
            if (total > maxUnpackedBytes)
                done(new Error('it is too large when unpacked'));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/github/cache/http.js



/** An unexpected response. */
class CacheRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** A cache that sends nothing for this long is not worth waiting for, and is not retried. */
const idleMs = 15_000;
const attempts = 3;
/**
 * Calls the service with the job's token, which is sent nowhere else.
 * @throws Refusal after several failed attempts; statuses below 500 are returned
 */
async function requestJson(service, method, resource, { body, accept }) {
    const url = new URL(resource, service.url).href;
    const headers = { ...buildAuthorization(service), accept, 'content-type': 'application/json' };
    return retryRequest(async () => {
        const client = await openClient();
        const response = await client.request(method, url, body === undefined ? null : JSON.stringify(body), headers);
        const status = response.message.statusCode ?? 0;
        const text = await response.readBody();
        if (status >= 500)
            throw new CacheRefusal(status, `the cache service returned ${status}`);
        return { status, body: parseObject(text) };
    });
}
function buildAuthorization({ token }) {
    return { authorization: `Bearer ${token}` };
}
/** The body behind a signed URL; no token is sent. */
async function openBody(url) {
    return retryRequest(async () => {
        const client = await openClient();
        const { message } = await client.get(url);
        if (message.statusCode === 200)
            return message;
        message.resume();
        throw new CacheRefusal(message.statusCode ?? 0, `the cache storage returned ${message.statusCode ?? 0}`);
    });
}
/** Sends text, or part of a file. */
async function uploadContent(method, url, content, headers) {
    await retryRequest(async () => {
        const client = await openClient();
        const response = typeof content === 'string'
            ? await client.request(method, url, content, headers)
            : await sendFile(content, (stream, more) => client.sendStream(method, url, stream, { ...headers, ...more }));
        response.message.resume();
        const { statusCode = 0 } = response.message;
        if (statusCode < 200 || statusCode > 299)
            throw new CacheRefusal(statusCode, `the upload returned ${statusCode}`);
    });
}
/** An unreadable file must fail the upload, not the process. */
async function sendFile({ file, range }, request) {
    const stream = (0,external_node_fs_.createReadStream)(file, range);
    const broken = new Promise((_, reject) => stream.once('error', reject));
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(range.end - range.start + 1),
    };
    return Promise.race([request(stream, headers), broken]);
}
function splitIntoRanges(size, chunk) {
    const count = Math.max(1, Math.ceil(size / chunk));
    return Array.from({ length: count }, (_, index) => ({
        start: index * chunk,
        end: Math.min(size, (index + 1) * chunk) - 1,
    }));
}
/** Four at a time: a storage is faster with several connections, and slower with many. */
async function runInParallel(items, work) {
    const queue = items.entries();
    const runWorker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, runWorker));
}
async function openClient() {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6070)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    return new HttpClient('eks-actions', [], { allowRedirects: false, allowRetries: false, socketTimeout: idleMs });
}
function retryRequest(operation) {
    return (0,retry/* retry */.L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 3000,
        shouldRetry: (error) => error instanceof CacheRefusal ? error.status >= 500 : !/timeout/i.test(error.message),
    });
}
function parseObject(text) {
    try {
        return (0,records/* toRecord */.Lv)(JSON.parse(text));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/github/cache/service.js
/** Texts by which both generations mark a denial by policy. */
const deniedReading = 'cache read denied:';
const deniedWriting = 'cache write denied:';

;// CONCATENATED MODULE: ./src/github/cache/legacy-service.js


const api = '_apis/artifactcache';
const accept = 'application/json;api-version=6.0-preview.1';
const chunkBytes = 32 * 1024 * 1024;
/** The first generation, used by GitHub Enterprise Server and act: reserve, upload in parts, commit. */
function createLegacyService(address, version) {
    return {
        find: async (keys) => {
            const query = new URLSearchParams({ keys: keys.join(','), version });
            const { status, body } = await requestJson(address, 'GET', `${api}/cache?${query.toString()}`, { accept });
            if (status === 204 || status === 404)
                return undefined;
            if (status === 403 && readMessage(body).includes(deniedReading))
                return undefined;
            if (status !== 200 || typeof body.archiveLocation !== 'string')
                throw createUnexpectedError(status, body);
            return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation };
        },
        upload: async (key, file, size) => {
            const reserved = await requestJson(address, 'POST', `${api}/caches`, {
                accept,
                body: { key, version, cacheSize: size },
            });
            if (hasEntryAlready(reserved))
                return 'exists';
            if (reserved.status === 403 && readMessage(reserved.body).includes(deniedWriting))
                return 'read-only';
            const id = Number(reserved.body.cacheId);
            if (!Number.isSafeInteger(id) || id <= 0)
                throw createUnexpectedError(reserved.status, reserved.body);
            await runInParallel(splitIntoRanges(size, chunkBytes), (range) => uploadContent('PATCH', new URL(`${api}/caches/${id}`, address.url).href, { file, range }, {
                ...buildAuthorization(address),
                accept,
                'content-range': `bytes ${range.start}-${range.end}/*`,
            }));
            const { status, body } = await requestJson(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } });
            if (status < 200 || status > 299)
                throw createUnexpectedError(status, body);
            return 'saved';
        },
    };
}
function hasEntryAlready({ status, body }) {
    return status === 409 || (status === 400 && /already exist/i.test(readMessage(body)));
}
function createUnexpectedError(status, body) {
    const message = readMessage(body);
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}
function readMessage({ message, error }) {
    return [message, error].find((text) => typeof text === 'string') ?? '';
}

;// CONCATENATED MODULE: ./src/github/cache/results-service.js


const results_service_api = 'twirp/github.actions.results.api.v1.CacheService';
/** Up to this size a blob is uploaded in one request, as in the toolkit. */
const singlePutBytes = 128 * 1024 * 1024;
const blockBytes = 64 * 1024 * 1024;
/**
 * The second generation: three remote procedures (Twirp, JSON) that return signed URLs of Azure Blob Storage, to which
 * the file is uploaded directly (REST operations Put Blob, Put Block, Put Block List).
 */
function createResultsService(address, version) {
    const callProcedure = async (procedure, request) => {
        const answer = await requestJson(address, 'POST', `${results_service_api}/${procedure}`, {
            accept: 'application/json',
            body: { ...request, version },
        });
        return { ...answer, field: (name) => readField(answer.body, name), message: results_service_readMessage(answer.body) };
    };
    return {
        find: async ([key, ...restoreKeys]) => {
            const { status, field, message } = await callProcedure('GetCacheEntryDownloadURL', {
                key,
                restore_keys: restoreKeys,
            });
            if (status === 404 || message.includes(deniedReading))
                return undefined;
            if (status !== 200)
                throw results_service_createUnexpectedError(status, message);
            const url = field('signed_download_url');
            if (field('ok') !== true || typeof url !== 'string' || url === '')
                return undefined;
            const matched = field('matched_key');
            return { key: typeof matched === 'string' && matched !== '' ? matched : key, url };
        },
        upload: async (key, file, size) => {
            const created = await callProcedure('CreateCacheEntry', { key });
            if (created.message.includes(deniedWriting) || created.status === 403)
                return 'read-only';
            // A 200 without `ok` means that the key is taken, or that another job is uploading it.
            if (created.status === 409 || (created.status === 200 && created.field('ok') !== true))
                return 'exists';
            const url = created.field('signed_upload_url');
            if (created.status !== 200 || typeof url !== 'string')
                throw results_service_createUnexpectedError(created.status, created.message);
            await putBlob(url, file, size);
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await callProcedure('FinalizeCacheEntryUpload', { key, size_bytes: String(size) });
            if (finished.status !== 200 || finished.field('ok') !== true) {
                throw results_service_createUnexpectedError(finished.status, finished.message);
            }
            return 'saved';
        },
    };
}
async function putBlob(signedUrl, file, size) {
    if (size <= singlePutBytes) {
        const range = { start: 0, end: size - 1 };
        await uploadContent('PUT', signedUrl, { file, range }, { 'x-ms-blob-type': 'BlockBlob' });
        return;
    }
    const blocks = splitIntoRanges(size, blockBytes).map((range, index) => ({
        range,
        // All identifiers of one blob have the same length.
        id: Buffer.from(String(index).padStart(6, '0')).toString('base64'),
    }));
    await runInParallel(blocks, ({ range, id }) => uploadContent('PUT', withQuery(signedUrl, { comp: 'block', blockid: id }), { file, range }, {}));
    const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
    const document = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await uploadContent('PUT', withQuery(signedUrl, { comp: 'blocklist' }), document, {
        'content-type': 'application/xml',
    });
}
/** Extends the query as text, because the encoding of the signature must not change. */
function withQuery(signedUrl, more) {
    const separator = signedUrl.includes('?') ? '&' : '?';
    return `${signedUrl}${separator}${new URLSearchParams(more).toString()}`;
}
/** The JSON form of protocol buffers allows both spellings of a name. */
function readField(body, name) {
    return body[name] ?? body[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}
/** `message` of an answer, `msg` of a Twirp error. */
function results_service_readMessage({ message, msg }) {
    return [message, msg].find((text) => typeof text === 'string') ?? '';
}
function results_service_createUnexpectedError(status, message) {
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}

;// CONCATENATED MODULE: ./src/github/cache/job-service.js


/**
 * The service of this job, from the variables that the runner sets for actions: `ACTIONS_CACHE_SERVICE_V2` selects the
 * second generation, which GitHub Enterprise Server lacks; `ACTIONS_CACHE_MODE` limits what this run may do.
 * @param version distinguishes entries of one format from all others
 * @returns undefined in a terminal, in a GitLab job, and on a runner without a cache
 */
function selectCacheService(environment, version) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL = '' } = environment;
    const secondGeneration = (environment.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '' && !isEnterpriseServer(environment);
    const url = secondGeneration ? results : ACTIONS_CACHE_URL;
    if (url === '' || !URL.canParse(url))
        return undefined;
    const address = { url: url.endsWith('/') ? url : `${url}/`, token };
    const mode = (environment.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        service: secondGeneration ? createResultsService(address, version) : createLegacyService(address, version),
        mayRead: !['none', 'write-only'].includes(mode),
        mayWrite: !['none', 'read'].includes(mode),
    };
}
function isEnterpriseServer({ GITHUB_SERVER_URL: url = 'https://github.com' }) {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/github/cache.js









/**
 * The cache of this job.
 * @returns undefined if there is none: in a terminal, in a GitLab job, on a runner without a cache
 */
function openCache(context) {
    const available = selectCacheService(context.environment, (0,digest/* computeSha256 */.jH)(archiveFormat));
    if (available === undefined) {
        context.log.debug('No actions cache is available');
        return undefined;
    }
    const { service, mayRead, mayWrite } = available;
    const { log, signal } = context;
    const tryOrWarn = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            log.warning(`The actions cache could not be ${what}: ${describeReason(error)}. The run continues without it.`);
            return undefined;
        }
    };
    return {
        restore: async ({ folder, key, restoreKeys = [] }) => {
            if (!mayRead)
                return undefined;
            return tryOrWarn('read', async () => {
                const entry = await (0,cancellation/* raceWithAbort */.kk)(service.find([key, ...restoreKeys]), signal);
                log.debug(`Actions cache: ${entry === undefined ? 'no entry' : 'entry'} for ${key}`);
                if (entry === undefined)
                    return undefined;
                await downloadEntry(entry.url, folder, signal);
                return entry.key;
            });
        },
        save: async (request) => {
            if (!mayWrite) {
                log.debug('Actions cache: this run may not write');
                return;
            }
            await tryOrWarn('written', () => storeEntry(service, request, context));
        },
    };
}
async function downloadEntry(url, folder, signal) {
    try {
        await unpackArchive(await (0,cancellation/* raceWithAbort */.kk)(openBody(url), signal), folder, signal);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function storeEntry(service, { folder, entries, key }, { temporaryFolder, log, signal }) {
    const startedAt = performance.now();
    const archive = external_node_path_.join(temporaryFolder, `cache-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await packArchive(folder, entries, archive, signal);
        const { size } = await (0,promises_.stat)(archive);
        const result = await (0,cancellation/* raceWithAbort */.kk)(service.upload(key, archive, size), signal);
        const taken = (0,runner_log/* formatElapsed */.C7)(performance.now() - startedAt);
        if (result === 'saved')
            log.line(`Saved to the actions cache: ${key} (${formatMegabytes(size)} MB, ${taken})`);
        else
            log.debug(`Actions cache: ${key} not saved: ${result}`);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
function describeReason(error) {
    const { code = '', message } = error;
    return message === '' ? code : message;
}
function formatMegabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(1);
}


/***/ }),

/***/ 64485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ openOrUpdateIssue),
/* harmony export */   w: () => (/* binding */ closeIssue)
/* harmony export */ });
/* harmony import */ var _signed_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88685);
/* harmony import */ var _api_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71909);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28778);



/**
 * Opens the issue or updates the open one. Concurrent runs leave one open. Needs `issues: write`.
 * @throws ActionError `github-forbidden`, `github-unreachable`, `github-failed`
 */
async function openOrUpdateIssue(github, issue) {
    const signature = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .createSignature */ .Vi)(issue.marker, issue.commit, issue.run);
    const wanted = { title: issue.title, body: (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSignedBody */ .j)(signature, issue.blocks) };
    const existing = await findOpenIssues(github, issue);
    if (existing.length > 0)
        return reconcile(github, signature, wanted, existing);
    const opened = await openIssue(github, issue, wanted);
    const all = await findOpenIssues(github, issue);
    // A concurrent run may have opened one, too: all of them keep the oldest and close the others.
    if (all.every(({ number }) => number === opened.number))
        return opened;
    return reconcile(github, signature, wanted, all);
}
/**
 * Closes the issue, if one is open, as completed. Needs `issues: write`.
 * @param why Markdown, the last comment on the issue
 * @returns URLs of the closed issues: more than one after concurrent runs
 */
async function closeIssue(github, issue, why) {
    const open = await findOpenIssues(github, issue);
    for (const { number } of open) {
        await closeWithComment(github, number, { body: why, reason: 'completed' });
    }
    return open.map(({ url }) => url);
}
/** Keeps the oldest issue with the text of the newest run, and closes the others. */
async function reconcile(github, signature, wanted, [kept, ...duplicates]) {
    if (kept === undefined)
        throw new RangeError('there is no issue to settle');
    for (const { number: other } of duplicates) {
        await closeWithComment(github, other, { body: `Duplicate of #${kept.number}.`, reason: 'not_planned' });
    }
    return { ...(await writeText(github, kept.number, signature, wanted)), number: kept.number, url: kept.url };
}
const writeAttempts = 3;
/**
 * Writes the text unless a newer run has written one. GitHub has no conditional write, so the issue is read again right
 * before the write, and after it: an older run that wrote in between is written over.
 */
async function writeText({ request, repository }, number, signature, wanted) {
    const issue = { ...repository, issue_number: number };
    let kind = 'unchanged';
    for (let attempt = 0; attempt < writeAttempts; attempt++) {
        const { data } = await request('GET /repos/{owner}/{repo}/issues/{issue_number}', issue);
        const written = data.body ?? '';
        const author = (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignature */ .Bc)(written);
        if (author !== undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isNewerRun */ .VZ)(author, signature))
            return { kind: 'superseded' };
        // The signature names the run; a text that differs in nothing else is unchanged.
        const same = data.title === wanted.title && (0,_signed_body_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameText */ .c)(withoutSignature(written), withoutSignature(wanted.body));
        if (same)
            break;
        await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...issue, ...wanted });
        kind = 'updated';
    }
    return { kind };
}
function withoutSignature(body) {
    return body.slice(body.indexOf('\n') + 1);
}
/** Our open issues, oldest first. An issue by another author is never ours. */
async function findOpenIssues(github, { marker, labels }) {
    const [issues, author] = await Promise.all([
        github.paginate('GET /repos/{owner}/{repo}/issues', {
            ...github.repository,
            labels: labels[0].name,
            state: 'open',
            per_page: 100,
        }),
        github.author(),
    ]);
    return issues
        .filter(({ body, user, pull_request: pullRequest }) => {
        const ours = user?.login.toLowerCase() === author.toLowerCase();
        return ours && pullRequest === undefined && (0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .isAbout */ .KH)((0,_marker_js__WEBPACK_IMPORTED_MODULE_2__/* .readSignature */ .Bc)(body ?? ''), marker);
    })
        .map(({ number, html_url: url }) => ({ number, url }))
        .sort((one, other) => one.number - other.number);
}
async function openIssue(github, { labels }, text) {
    const { request, repository } = github;
    for (const label of labels)
        await createLabel(github, label);
    const { data } = await request('POST /repos/{owner}/{repo}/issues', {
        ...repository,
        ...text,
        labels: labels.map(({ name }) => name),
    });
    return { kind: 'opened', number: data.number, url: data.html_url };
}
/** An existing label keeps the color and description that people gave it. */
async function createLabel({ request, repository }, label) {
    try {
        await request('POST /repos/{owner}/{repo}/labels', { ...repository, ...label });
    }
    catch (error) {
        if (!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__/* .readFieldCodes */ .DO)(error).includes('already_exists'))
            throw error;
    }
}
async function closeWithComment({ request, repository }, number, { body, reason }) {
    const issue = { ...repository, issue_number: number };
    await request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body });
    await request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        ...issue,
        state: 'closed',
        state_reason: reason,
    });
}


/***/ }),

/***/ 39268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first executable of that name in the folders of PATH. Folders, pipes and empty files are passed over. */
async function findOnPath(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        // A relative or empty entry means the working directory, which holds the pull request's files.
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        if (await isProgram(file))
            return file;
    }
    return undefined;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return status.isFile() && status.size > 0;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readProcessStartTime)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * When a process started, in a form that is only compared. The system reuses PIDs; PID and start time together identify one
 * process.
 * @returns undefined if there is no such process (any more)
 */
function readProcessStartTime(pid, platform = process.platform) {
    try {
        switch (platform) {
            case 'linux':
                return readLinuxStartTime(pid);
            case 'win32':
                return probe('powershell.exe', ['-NoProfile', '-Command', `(Get-Process -Id ${String(pid)}).StartTime.Ticks`]);
            default:
                return withoutZombie(probe('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]));
        }
    }
    catch {
        return undefined;
    }
}
/** Field 22 of /proc/<pid>/stat, clock ticks since boot (proc_pid_stat(5)); a zombie has ended. */
function readLinuxStartTime(pid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${String(pid)}/stat`, 'utf8');
    // The command name in parentheses may hold spaces and parentheses itself, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}
/** `ps` still lists a process that has ended but was not waited for. */
function withoutZombie(line) {
    return line?.startsWith('Z') === true ? undefined : line?.replace(/^\S+\s+/, '');
}
function probe(file, args) {
    const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runInOrder)
/* harmony export */ });
/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow one holds up only what
 * depends on it. Of several items that could start, the one with the longest chain of items behind it comes first, so that
 * the chain is not what everything waits for in the end; then the order of `names` counts.
 * @throws Error if the order has a cycle
 */
async function runInOrder({ names, listPredecessors: after, limit, spare, work, }) {
    const known = new Set(names);
    const predecessors = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]));
    const chains = measureChains(predecessors);
    const getChain = (name) => chains.get(name) ?? 0;
    const waiting = new Map([...predecessors].sort(([a], [b]) => getChain(b) - getChain(a)));
    const results = new Map();
    const running = new Map();
    const hasRoom = () => running.size < limit || (running.size < (spare?.most ?? 0) && spare?.tryTake() === true);
    /** @returns whether something is ready for which there is no room */
    const startReady = () => {
        for (const [name, awaited] of waiting) {
            if (!awaited.every((other) => results.has(other)))
                continue;
            if (!hasRoom())
                return true;
            waiting.delete(name);
            const before = new Map(awaited.map((other) => [other, results.get(other)]));
            running.set(name, work(name, before).then((result) => {
                results.set(name, result);
                running.delete(name);
            }));
        }
        return false;
    };
    let isHeldUp = startReady();
    while (running.size > 0) {
        const mayGetRoom = isHeldUp && spare !== undefined && running.size < spare.most;
        await Promise.race([...running.values(), ...(mayGetRoom ? [spare.wait()] : [])]);
        isHeldUp = startReady();
    }
    if (waiting.size > 0)
        throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`);
    // In the order of `names`, no matter which ended first.
    return new Map(names.map((name) => [name, results.get(name)]));
}
/** How many items follow each other after this one, at most, including itself. Items of a cycle, which never start, count as one. */
function measureChains(predecessors) {
    const successors = new Map();
    for (const [name, before] of predecessors) {
        for (const other of before)
            successors.set(other, [...(successors.get(other) ?? []), name]);
    }
    const lengths = new Map();
    const measure = (name) => {
        const found = lengths.get(name);
        if (found !== undefined)
            return found;
        lengths.set(name, 1);
        const length = 1 + Math.max(0, ...(successors.get(name) ?? []).map(measure));
        lengths.set(name, length);
        return length;
    };
    for (const name of predecessors.keys())
        measure(name);
    return lengths;
}


/***/ }),

/***/ 63384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ releaseAbandoned),
/* harmony export */   s: () => (/* binding */ createDataFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39631);
/* harmony import */ var _runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96365);









const dataFolderName = '.terraform';
/** Who uses a data folder; in it. */
const ownerFile = 'eks-actions.json';
/** What was there before, in our data folder until the end of the run. */
const previousName = 'previous';
const pollMs = 250;
/** Codes of renaming a folder to a name that something has already. */
const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'];
const unwritable = ['EACCES', 'EPERM', 'EROFS'];
function createDataFolders(options) {
    const opening = new Map();
    const elsewhere = new Set();
    const remembered = [];
    const remember = (folder) => {
        remembered.push(folder);
        options.remember(remembered);
    };
    const open = async ({ name, folder }) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
        remember(own);
        try {
            await claim(own, name, options);
            return own;
        }
        catch (error) {
            if (!unwritable.includes(error.code ?? ''))
                throw error;
            const other = resolveFallback(folder, options);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(other), { recursive: true, mode: 0o700 });
            remember(other);
            await claim(other, name, options);
            elsewhere.add(folder);
            options.warn(describeFallback(name));
            return other;
        }
    };
    const getFolder = ({ folder }) => elsewhere.has(folder) ? resolveFallback(folder, options) : node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
    return {
        open: async (root) => {
            const opened = opening.get(root.folder) ?? open(root);
            opening.set(root.folder, opened);
            await opened;
        },
        getFolder,
        getVariable: (root) => (elsewhere.has(root.folder) ? getFolder(root) : undefined),
        [Symbol.asyncDispose]: async () => {
            for (const opened of await Promise.allSettled(opening.values())) {
                if (opened.status === 'fulfilled')
                    await release(opened.value);
            }
        },
    };
}
function resolveFallback(folder, { temporaryFolder }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(temporaryFolder, 'eks-actions-terraform-data', (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .computeSha256 */ .jH)(folder).slice(0, 32));
}
function describeFallback(name) {
    return `the folder of ${name} is read-only, so Terraform's data folder is in RUNNER_TEMP instead of ${dataFolderName}: path.module of downloaded modules differs from that of other runs. Where such a path is part of a resource, plans show changes that are none; check out to a folder that can be written to.`;
}
/** Creates the folder for this process alone. Whoever creates it first has it. */
async function claim(folder, name, options) {
    const giveUpAt = Date.now() + options.timeoutMs;
    for (;;) {
        if (await tryCreate(folder))
            return;
        const owner = await readOwner(folder);
        if (owner === undefined)
            continue;
        if (owner !== 'unknown' && isAlive(owner)) {
            if (Date.now() > giveUpAt)
                throw createInUseError(folder, name, owner);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pollMs, undefined, { signal: options.signal }).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        else if (await takeOver(folder))
            return;
    }
}
/**
 * Creates the folder with its owner in one step, so that nobody finds it without.
 * @returns false if there is a folder already
 */
async function tryCreate(folder) {
    const created = createAsideName(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(created, { mode: 0o700 });
    await writeOwner(created);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(created, folder);
        return true;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(created, { recursive: true, force: true });
        if (taken.includes(error.code ?? ''))
            return false;
        throw error;
    }
}
async function writeOwner(folder) {
    const owner = { pid: process.pid, startTime: (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(process.pid) ?? '', host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), JSON.stringify(owner), { mode: 0o600 });
}
/** `unknown` for a folder of somebody who calls Terraform by hand; undefined if there is none any more. */
async function readOwner(folder) {
    try {
        const { pid, startTime, host } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_8__/* .toRecord */ .Lv)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), 'utf8')));
        if (typeof pid === 'number' && typeof startTime === 'string' && typeof host === 'string')
            return { pid, startTime, host };
    }
    catch {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
        if (there === undefined)
            return undefined;
    }
    return 'unknown';
}
/** A process of another machine or container cannot be looked at. */
function isAlive({ pid, startTime, host }) {
    return host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(pid) === startTime;
}
/**
 * Replaces a folder that nobody uses. One of somebody who calls Terraform by hand is kept within ours.
 * @returns false if another run was faster
 */
async function takeOver(folder) {
    const aside = createAsideName(folder);
    // Of two runs, one finds nothing to move.
    if (!(await tryRename(folder, aside)))
        return false;
    const owner = (await readOwner(aside)) ?? 'unknown';
    if (owner !== 'unknown' && isAlive(owner)) {
        await putBack(aside, folder);
        return false;
    }
    const created = await tryCreate(folder);
    if (owner === 'unknown') {
        await putBack(aside, folder);
        return created;
    }
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
    return created;
}
/** Removes the folder of a run that was killed, if it is one. */
async function releaseAbandoned(folder) {
    const owner = await readOwner(folder);
    if (owner !== undefined && owner !== 'unknown' && !isAlive(owner))
        await release(folder);
}
/** Removes our folder and puts back what was there before. */
async function release(folder) {
    const aside = createAsideName(folder);
    if (!(await tryRename(folder, aside)))
        return;
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
}
/** Moves what was there before to its place; where a run has it again by now, into the folder of that run. */
async function putBack(previous, folder) {
    for (;;) {
        try {
            await tryRename(previous, folder);
            return;
        }
        catch (error) {
            if (!taken.includes(error.code ?? ''))
                throw error;
        }
        if (await tryRename(previous, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, previousName)))
            return;
    }
}
function createAsideName(folder) {
    return `${folder}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** @returns false if there is nothing to move, or no folder to move it to */
async function tryRename(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function createInUseError(folder, name, { pid, host }) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('root-in-use', `${name}: another run works in the same folder`, {
        details: [`${folder} belongs to process ${String(pid)} on ${host}`],
    });
}


/***/ }),

/***/ 74301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ readMessage),
/* harmony export */   g7: () => (/* binding */ decodeText),
/* harmony export */   m4: () => (/* binding */ readPartOfMessage),
/* harmony export */   np: () => (/* binding */ UnreadablePlan)
/* harmony export */ });
/**
 * A strict reader of protocol buffers (protobuf.dev/programming-guides/encoding). It refuses what two readers could read
 * differently, such as a field that is set twice; the caller then asks Terraform itself.
 */
/** What is in the plan cannot be read with certainty. Never leaves the reader of plan files. */
class UnreadablePlan extends Error {
}
/** @param known numbers of all fields whose meaning is known; another one could change that of the rest */
function readMessage(content, known) {
    return readFields(content, (field) => {
        if (!known.includes(field))
            throw new UnreadablePlan(`field ${field} is not known`);
    });
}
/** For fields that mean the same whatever else is in the message. */
function readPartOfMessage(content) {
    return readFields(content, () => undefined);
}
function readFields(content, check) {
    const fields = new Map();
    let offset = 0;
    const readVarint = () => {
        let value = 0;
        for (let factor = 1;; factor *= 128) {
            const byte = content[offset++];
            if (byte === undefined || factor > 2 ** 49)
                throw new UnreadablePlan('a number is cut off or too large');
            value += (byte & 127) * factor;
            if (byte < 128)
                return value;
        }
    };
    const readBytes = (length) => {
        const end = offset + length;
        if (end > content.length)
            throw new UnreadablePlan('a field is cut off');
        const bytes = content.subarray(offset, end);
        offset = end;
        return bytes;
    };
    while (offset < content.length) {
        const tag = readVarint();
        const [field, kind] = [Math.floor(tag / 8), tag % 8];
        check(field);
        const value = kind === 0 ? readVarint() : kind === 2 ? readBytes(readVarint()) : undefined;
        if (value === undefined)
            throw new UnreadablePlan(`field ${field} is of kind ${kind}`);
        fields.set(field, [...(fields.get(field) ?? []), value]);
    }
    return toMessage(fields);
}
function toMessage(fields) {
    const readAll = (field) => (fields.get(field) ?? []).map((value) => {
        if (typeof value === 'number')
            throw new UnreadablePlan(`field ${field} is a number`);
        return value;
    });
    const readOne = (field, values) => {
        if (values.length > 1)
            throw new UnreadablePlan(`field ${field} is set twice`);
        return values[0];
    };
    const readBytes = (field) => readOne(field, readAll(field));
    return {
        bytes: readBytes,
        text: (field) => decodeText(readBytes(field) ?? new Uint8Array()),
        number: (field) => {
            const value = readOne(field, fields.get(field) ?? []) ?? 0;
            if (typeof value !== 'number')
                throw new UnreadablePlan(`field ${field} is not a number`);
            return value;
        },
        message: (field, known) => {
            const content = readBytes(field);
            return content && readMessage(content, known);
        },
        messages: (field, known) => readAll(field).map((content) => readMessage(content, known)),
    };
}
/** @throws UnreadablePlan unless it is UTF-8 */
function decodeText(content) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw new UnreadablePlan('a text is not UTF-8');
    }
}


/***/ }),

/***/ 88239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   ko: () => (/* binding */ markUnknown),
/* harmony export */   mT: () => (/* binding */ omitUnknown),
/* harmony export */   nH: () => (/* binding */ isWhollyKnown),
/* harmony export */   rg: () => (/* binding */ unknownPlanValue),
/* harmony export */   zl: () => (/* binding */ decodePlanValue)
/* harmony export */ });
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74301);

const marker = Symbol('known after apply');
const unknownPlanValue = { [marker]: true };
/** The type of a value that has none in the schema: it precedes the value. */
const dynamicType = Symbol('type');
/**
 * Decodes a value as Terraform encodes it in plans: MessagePack, with extensions for what is unknown
 * (`cty/msgpack` of zclconf/go-cty).
 * @throws UnreadablePlan for anything that Terraform does not write
 */
function decodePlanValue(content) {
    const reader = createByteReader(content);
    const value = toPlanValue(decodeItem(reader));
    if (!reader.isAtEnd())
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is followed by something else');
    return value;
}
function createByteReader(content) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    let offset = 0;
    const take = (length) => {
        const start = offset;
        if (start + length > content.length)
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is cut off');
        offset += length;
        return start;
    };
    return {
        view,
        take,
        takeBytes: (length) => {
            const start = take(length);
            return content.subarray(start, start + length);
        },
        takeLength: (size) => {
            const start = take(size);
            return size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start) : view.getUint32(start);
        },
        isAtEnd: () => offset === content.length,
    };
}
function decodeItem(reader) {
    const code = reader.view.getUint8(reader.take(1));
    if (code < 0x80)
        return code;
    if (code < 0x90)
        return decodeMap(reader, code & 0x0f);
    if (code < 0xa0)
        return decodeList(reader, code & 0x0f);
    if (code < 0xc0)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(reader.takeBytes(code & 0x1f));
    if (code >= 0xe0)
        return code - 0x100;
    if (code === 0xc0)
        return null;
    if (code === 0xc2 || code === 0xc3)
        return code === 0xc3;
    return decodeSized(code, reader);
}
/** Each kind of value has codes for lengths of one, two and four bytes. */
function decodeSized(code, reader) {
    const { take, takeBytes, takeLength, view } = reader;
    if (code >= 0xc4 && code <= 0xc6) {
        // Binary data is written for types only.
        takeBytes(takeLength(2 ** (code - 0xc4)));
        return dynamicType;
    }
    if (code >= 0xc7 && code <= 0xc9)
        return decodeExtension(reader, takeLength(2 ** (code - 0xc7)));
    if (code >= 0xd4 && code <= 0xd8)
        return decodeExtension(reader, 2 ** (code - 0xd4));
    if (code >= 0xd9 && code <= 0xdb)
        return (0,_message_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeText */ .g7)(takeBytes(takeLength(2 ** (code - 0xd9))));
    if (code === 0xdc || code === 0xdd)
        return decodeList(reader, takeLength(code === 0xdc ? 2 : 4));
    if (code === 0xde || code === 0xdf)
        return decodeMap(reader, takeLength(code === 0xde ? 2 : 4));
    return decodeNumber(code, view, take);
}
function decodeList(reader, length) {
    const items = [];
    while (items.length < length)
        items.push(decodeItem(reader));
    const [type, value] = items;
    if (type === dynamicType && items.length === 2)
        return toPlanValue(value);
    return items.map(toPlanValue);
}
function decodeMap(reader, length) {
    const entries = new Map();
    for (let index = 0; index < length; index++) {
        const key = decodeItem(reader);
        if (typeof key !== 'string' || entries.has(key))
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a map has a key twice, or one of no text');
        entries.set(key, toPlanValue(decodeItem(reader)));
    }
    return Object.fromEntries(entries);
}
/** 0: unknown; 12: unknown, with what is known about it. */
function decodeExtension({ takeBytes }, length) {
    const [type] = takeBytes(1);
    takeBytes(length);
    if (type !== 0 && type !== 12)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is of an unknown type');
    return unknownPlanValue;
}
function decodeNumber(code, view, take) {
    switch (code) {
        case 0xca:
            return view.getFloat32(take(4));
        case 0xcb:
            return view.getFloat64(take(8));
        case 0xcc:
            return view.getUint8(take(1));
        case 0xcd:
            return view.getUint16(take(2));
        case 0xce:
            return view.getUint32(take(4));
        case 0xcf:
            return toSafeNumber(view.getBigUint64(take(8)));
        case 0xd0:
            return view.getInt8(take(1));
        case 0xd1:
            return view.getInt16(take(2));
        case 0xd2:
            return view.getInt32(take(4));
        case 0xd3:
            return toSafeNumber(view.getBigInt64(take(8)));
        default:
            throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a value is of an unknown kind');
    }
}
/** JSON.parse would round it, so that two values could look like one. */
function toSafeNumber(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a number is too large');
    return number;
}
function toPlanValue(value) {
    if (value === undefined || value === dynamicType)
        throw new _message_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadablePlan */ .np('a type has no value');
    return value;
}
/** Whether nothing in it is unknown. */
function isWhollyKnown(value) {
    if (value === unknownPlanValue)
        return false;
    return typeof value !== 'object' || value === null || Object.values(value).every(isWhollyKnown);
}
/** The value as `terraform show -json` prints it: without unknown attributes, and with null for unknown elements. */
function omitUnknown(value) {
    if (isList(value))
        return value.map((item) => (item === unknownPlanValue ? null : omitUnknown(item)));
    if (!isMap(value))
        return value === unknownPlanValue ? undefined : value;
    const known = Object.entries(value).filter(([, item]) => item !== unknownPlanValue);
    return Object.fromEntries(known.map(([name, item]) => [name, omitUnknown(item)]));
}
/** `after_unknown` of `terraform show -json`: `true` for what is unknown; known attributes are left out. */
function markUnknown(value) {
    if (isList(value))
        return value.map(markUnknown);
    if (!isMap(value))
        return value === unknownPlanValue;
    const marked = Object.entries(value).map(([name, item]) => [name, markUnknown(item)]);
    return Object.fromEntries(marked.filter(([, mark]) => mark !== false));
}
function isList(value) {
    return Array.isArray(value);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && value !== unknownPlanValue && !Array.isArray(value);
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ findPinnedVersion),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

const termPattern = /^(=|!=|>=|<=|~>|>|<)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Undefined when the text is no constraint. Terms are separated by commas; a bare version means that version. */
function parseConstraint(text) {
    const terms = text.split(',').map((part) => parseTerm(part.trim()));
    return terms.every((term) => term !== undefined) ? terms : undefined;
}
function parseTerm(text) {
    const found = termPattern.exec(text);
    if (found === null)
        return undefined;
    const [, operator = '=', major = '0', minor, patch, prerelease = ''] = found;
    const named = patch !== undefined ? 3 : minor !== undefined ? 2 : 1;
    const segments = [major, minor, patch].map((segment) => Number(segment ?? '0')).join('.');
    // SemVer has no numbers with leading zeros; such a prerelease could not be compared.
    if (/[-.]0\d+(\.|$)/.test(prerelease))
        return undefined;
    return { operator: operator, version: segments + prerelease, named };
}
/** True when `version` (exact, without `v`) fits every term. */
function satisfies(version, terms) {
    return terms.every((term) => fits(version, term));
}
function fits(version, term) {
    const order = (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, term.version);
    switch (term.operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return isComparable(version, term) && order > 0;
        case '>=':
            return isComparable(version, term) && order >= 0;
        case '<':
            return isComparable(version, term) && order < 0;
        case '<=':
            return isComparable(version, term) && order <= 0;
        case '~>':
            return isComparable(version, term) && order >= 0 && isWithinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function isComparable(version, term) {
    return (!isPrerelease(version) ||
        (isPrerelease(term.version) && removePrerelease(version) === removePrerelease(term.version)));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function isWithinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = removePrerelease(version).split('.');
    return removePrerelease(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function removePrerelease(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function findPinnedVersion(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ })

};
