export const id = 5177;
export const ids = [5177];
export const modules = {

/***/ 65177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectClusterDrift: () => (/* binding */ detectClusterDrift)
});

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/cluster/open-engine.js
var open_engine = __webpack_require__(2188);
// EXTERNAL MODULE: ./src/github/issue.js
var github_issue = __webpack_require__(64485);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/runner/markdown/text-table.js
var text_table = __webpack_require__(91919);
// EXTERNAL MODULE: ./src/actions/shared/input-names.js
var input_names = __webpack_require__(73653);
// EXTERNAL MODULE: ./src/actions/shared/run-comment.js
var run_comment = __webpack_require__(77381);
// EXTERNAL MODULE: ./src/actions/cluster/approvals.js
var approvals = __webpack_require__(58461);
// EXTERNAL MODULE: ./src/actions/cluster/report.js
var report = __webpack_require__(1123);
;// CONCATENATED MODULE: ./src/actions/cluster/report-drift.js








const driftLabel = {
    name: 'cluster-drift',
    color: 'd93f0b',
    description: 'Resources of a cluster differ from its stack',
};
/** Shows what drifted, and keeps one issue per stack: open while there is drift, closed by the run that finds none. */
async function publishDrift(action, { subject }, report) {
    const { event, context } = action;
    const { drifts, notes } = report;
    const rows = drifts.map(({ what, type, status, differences }) => [what, type, status, differences.join('; ')]);
    for (const line of (0,text_table/* formatTextTable */.D)({ header: ['', '', '', ''], rows }).slice(1))
        context.log.line(line);
    for (const note of notes)
        context.log.line(note);
    const verdict = drifts.length === 0 ? 'no drift' : `${(0,count/* formatCount */.B)(drifts.length, 'resource')} drifted`;
    context.log.line(`${subject}: ${verdict}`);
    const blocks = buildDriftBlocks(action, `${subject}: ${verdict}`, report);
    context.summary.add(...blocks);
    const marker = { kind: 'cluster-drift', subject: (0,approvals.nameTarget)(action.inputs) };
    await (0,run_comment/* writeToGitHub */.K)(action, async (github) => {
        if (drifts.length === 0) {
            for (const url of await (0,github_issue/* closeIssue */.w)(github, { marker, labels: [driftLabel] }, 'No more drift.'))
                context.log.line(`issue: ${url} (closed)`);
            return;
        }
        const issue = await (0,github_issue/* openOrUpdateIssue */.U)(github, {
            marker,
            title: `Drift in ${subject}: ${verdict}`,
            blocks,
            labels: [driftLabel],
            commit: event.commit ?? '',
            run: event.run,
        });
        context.log.line(`issue: ${issue.url} (${issue.kind})`);
    });
}
function buildDriftBlocks(action, title, { drifts, notes }) {
    const rows = drifts.map(({ what, type, status, differences }) => [
        (0,markdown_text/* formatCode */.P_)(what),
        (0,markdown_text/* escapeInline */.VV)(type),
        status,
        differences.map(markdown_text/* formatCode */.P_).join(', '),
    ]);
    return [
        { kind: 'heading', level: 3, text: (0,markdown_text/* escapeInline */.VV)(title) },
        ...(rows.length === 0
            ? []
            : [{ kind: 'table', header: ['resource', 'type', 'status', 'expected → actual'], rows }]),
        ...notes.map((note) => ({ kind: 'paragraph', text: (0,markdown_text/* formatSentence */.jg)(note) })),
        ...(rows.length === 0
            ? []
            : [
                {
                    kind: 'paragraph',
                    text: `Next: change the template to match what exists, or undo the drift: ${(0,input_names/* formatInputNames */.o)(action.context, '`command: plan` with `revert-drift: true`')} shows how.`,
                },
            ]),
        ...(0,report/* buildFooter */.wd)(action),
    ];
}

;// CONCATENATED MODULE: ./src/actions/cluster/commands/drift.js
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




/** Reports what was changed outside of the engine, in an issue that the next run without drift closes. */
async function detectClusterDrift(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const engine = __addDisposableResource(env_1, await (0,open_engine/* openEngine */.F)(action), true);
        const report = await engine.drift();
        await publishDrift(action, engine, report);
        const { drifts } = report;
        const outputs = { changes: drifts.length > 0 };
        if (drifts.length === 0 || !action.inputs['fail-on-drift'])
            return { outputs };
        const failure = new action_error/* ActionError */.lZ('drift-found', `${engine.subject}: ${(0,count/* formatCount */.B)(drifts.length, 'resource')} drifted`, {
            details: drifts.map(({ what, status, differences }) => `${what} ${status} ${differences.join(', ')}`.trim()),
            outputs,
        });
        return { outputs, failure };
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


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   X: () => (/* binding */ selectEngine)
/* harmony export */ });
/** Opens the engine that the inputs select. @throws ActionError also for credentials that cannot be used */
async function openEngine(action) {
    if (selectEngine(action.inputs) === 'eksctl') {
        return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 16965))).openEksctlEngine(action);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__, 39897))).openCloudFormationEngine(action);
}
/** `engine`, or the one that the files are of. */
function selectEngine({ engine, 'config-file': file, }) {
    return engine ?? (file === undefined ? 'cloudformation' : 'eksctl');
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


/***/ })

};
