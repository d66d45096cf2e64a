export const id = 3475;
export const ids = [3475];
export const modules = {

/***/ 13475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishDiffs: () => (/* binding */ publishDiffs)
/* harmony export */ });
/* unused harmony export renderDiffs */
/* harmony import */ var _github_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99651);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54482);
/* harmony import */ var _shared_github_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31857);




/**
 * Writes the one comment of a step: of a release, or of all releases of an environment. A comment that cannot be written does
 * not fail the run.
 */
async function publishDiffs(run, parts, { place, results }) {
    const { inputs, event, context } = run;
    const { log } = context;
    const { commit, trigger } = event;
    const pullRequest = trigger.kind === 'pull-request' ? trigger.number : trigger.kind === 'other' ? trigger.pullRequest : undefined;
    const [first] = parts;
    if (inputs.comment === 'never' || pullRequest === undefined || commit === undefined || first === undefined)
        return;
    const isSingle = inputs.releases === undefined;
    const subject = `${place}/${isSingle ? first.path : 'releases'}`;
    const blocks = isSingle ? first.blocks : renderDiffs(parts, place, results);
    const isWorthIt = results.some(({ status }) => status === 'failed') || parts.some(({ changed }) => changed);
    try {
        const github = await (0,_shared_github_js__WEBPACK_IMPORTED_MODULE_2__/* .connectToGitHub */ .t)(run, context);
        if (github === undefined)
            return;
        const marker = { kind: 'diff', subject };
        const ifMissing = inputs.comment === 'always' || isWorthIt ? 'create' : 'skip';
        const result = await (0,_github_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertComment */ .l)(github, { marker, pullRequest, commit, run: event.run, blocks, ifMissing }, log);
        if (result.kind === 'created' || result.kind === 'updated')
            log.line(`comment: ${result.url}`);
        if (result.kind === 'superseded')
            log.line(`The comment was already updated by a newer run for ${result.by.slice(0, 7)}`);
    }
    catch (thrown) {
        const error = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .toActionError */ .ie)(thrown);
        log.warning(`Could not publish the diff to GitHub: ${error.message}. ${error.hint}`);
    }
}
/** All releases in one table, then those that change in the order of the list. */
function renderDiffs(parts, place, results) {
    const diffs = new Map(parts.map((part) => [part.label, part]));
    const changed = results
        .flatMap(({ label }) => diffs.get(label) ?? [])
        .filter(({ verdict }) => verdict !== 'no changes');
    const failed = results.filter(({ status }) => status !== 'succeeded').length;
    const title = [
        changed.length === 0 ? 'no changes' : `${changed.length} of ${results.length} releases change`,
        ...(failed === 0 ? [] : [`${failed} could not be compared`]),
    ].join(', ');
    return [
        { kind: 'heading', level: 3, text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(`${place}: ${title}`) },
        {
            kind: 'table',
            header: ['release', 'a deploy'],
            rows: results.map((result) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCode */ .P_)(result.label),
                result.status === 'failed'
                    ? `❌ ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(shortenMessage(result.error.message))}`
                    : (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(result.status === 'skipped' ? result.reason : (diffs.get(result.label)?.verdict ?? '')),
            ]),
        },
        ...changed.flatMap(({ blocks }) => blocks),
    ];
}
/** A chart can write a message of any length; the log has all of it. */
function shortenMessage(message) {
    return message.length <= longestMessage ? message : `${message.slice(0, longestMessage).toWellFormed()} …`;
}
const longestMessage = 300;


/***/ })

};
