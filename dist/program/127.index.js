export const id = 127;
export const ids = [127,2445];
export const modules = {

/***/ 41302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeChange),
/* harmony export */   v: () => (/* binding */ buildCommitMessage)
/* harmony export */ });
/* harmony import */ var _helm_values_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18865);

/** Git's custom for the first line of a message. */
const longestSubject = 72;
/** The message of the commit: what is released, by which run and from which commit. */
function buildCommitMessage(run) {
    const { inputs, event, context } = run;
    const { environment } = context;
    const message = inputs['commit-message']?.trim() ?? buildSubject(run);
    const source = event.repository === undefined
        ? [environment.CI_PROJECT_PATH, environment.CI_COMMIT_SHA]
        : [`${event.repository.owner}/${event.repository.repo}`, event.commit];
    const trailers = [
        ...listTrailer('Released-by', event.run?.url ?? environment.CI_JOB_URL),
        ...(source.every(Boolean) ? listTrailer('Source', source.join('@')) : []),
    ];
    if (trailers.length === 0)
        return message;
    const last = message.split(/\n\s*\n/).at(-1) ?? '';
    const hasTrailers = message.includes('\n') && last.split('\n').every((line) => /^[A-Za-z][\w-]*: \S/.test(line));
    return `${message}${hasTrailers ? '\n' : '\n\n'}${trailers.join('\n')}`;
}
function listTrailer(name, value) {
    return value === undefined || value === '' ? [] : [`${name}: ${value}`];
}
function buildSubject({ inputs }) {
    const { environment, command } = inputs;
    const verb = command === 'rollback' ? 'rollback' : inputs['promote-from'] === undefined ? 'release' : 'promote';
    const subject = `${verb}${environment === undefined ? '' : `(${environment})`}: ${describeChange(inputs)}`;
    return subject.length <= longestSubject ? subject : `${subject.slice(0, longestSubject - 1).trimEnd()}…`;
}
/** For people: `shop 1.4.2`, `shop sha256:9f31c2e8b7d1`, `replicas`. */
function describeChange(inputs) {
    const { command, image, set, file, revision = '', 'promote-from': source } = inputs;
    if (command === 'rollback')
        return `${file.join(', ')} as of ${revision.slice(0, 12)}`;
    if (source !== undefined)
        return `what ${source} has`;
    const parts = [
        ...(image === undefined ? [] : [describeImage(image)]),
        ...(set === undefined ? [] : listSetNames(set)),
    ];
    return parts.join(', ');
}
function describeImage(image) {
    const { repository, tag, digest } = (0,_helm_values_image_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageName */ ["if"])(image);
    const name = repository.split('/').at(-1) ?? repository;
    return [name, tag ?? digest?.slice(0, 'sha256:'.length + 12) ?? ''].join(' ').trim();
}
function listSetNames(set) {
    return set.kind === 'assignments' ? set.assignments.map(({ name }) => name) : listPaths(set.values);
}
function listPaths(tree, path = '') {
    if (tree.kind !== 'map' || tree.entries.size === 0)
        return [path];
    return [...tree.entries].flatMap(([key, value]) => listPaths(value, path === '' ? key : `${path}.${key}`));
}


/***/ }),

/***/ 27819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ skipGitopsFork),
/* harmony export */   RJ: () => (/* binding */ reportChange),
/* harmony export */   u3: () => (/* binding */ upsertDiffComment)
/* harmony export */ });
/* harmony import */ var _runner_count_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14060);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54482);
/* harmony import */ var _shared_forks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12445);
/* harmony import */ var _shared_run_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77381);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41302);





/** A pull request from a fork gets a token that can only read. Its author is not to blame, so the run succeeds. */
function skipGitopsFork({ inputs, context }) {
    const sentence = `${inputs.command} was skipped: ${_shared_forks_js__WEBPACK_IMPORTED_MODULE_2__/* .forksGetNoCredentials */ .nd}. A maintainer can push the branch to this repository.`;
    context.log.notice(sentence);
    context.summary.add({ kind: 'paragraph', text: sentence });
    return { changed: false };
}
/** Log and summary. */
function reportChange(run, report) {
    const { log, summary } = run.context;
    for (const line of report.patch.split(/\r?\n/).filter((each) => /^[-+@d]/.test(each)))
        log.line(line);
    log.line(`${describePlace(report)}: ${describeResult(report)}`);
    summary.add(...buildBlocks(run, report));
}
/** The sticky comment of `diff`, one per environment or file. */
async function upsertDiffComment(run, report) {
    const { inputs, event } = run;
    if (inputs.comment === 'never' || (0,_shared_forks_js__WEBPACK_IMPORTED_MODULE_2__/* .isFork */ .B0)(event))
        return;
    const subject = inputs.environment ?? `${report.state.repository.name}/${inputs.file.join(',')}`;
    await (0,_shared_run_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .upsertRunComment */ .c)(run, {
        marker: { kind: 'gitops', subject },
        blocks: buildBlocks(run, report),
        ifMissing: inputs.comment === 'always' || report.changed ? 'create' : 'skip',
        aboutMerge: false,
    });
}
function describePlace({ state: { repository, branch } }) {
    return `${repository.name} ${branch}`;
}
function describeResult({ changed, files, commit }) {
    const short = commit === undefined ? '' : commit.slice(0, 7);
    if (!changed)
        return `no changes${short === '' ? '' : `, ${short} has this release already`}`;
    return `${(0,_runner_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(files, 'file')} ${commit === undefined ? 'to change' : `changed in ${short}`}`;
}
function buildBlocks(run, report) {
    const { inputs, event } = run;
    const { patch, commit } = report;
    const title = `${inputs.environment ?? describePlace(report)}: ${describeResult(report)}`;
    const page = commit === undefined ? '' : `${event.serverUrl}/${report.state.repository.name}/commit/${commit}`;
    const facts = [
        `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCode */ .P_)(report.state.repository.name)}, branch ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCode */ .P_)(report.state.branch)}`,
        ...(commit === undefined
            ? []
            : [event.repository === undefined ? (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCode */ .P_)(commit) : (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLink */ .u3)(commit.slice(0, 7), page)]),
        ...(event.run?.url === undefined ? [] : [(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .formatLink */ .u3)('run and summary', event.run.url)]),
    ];
    return [
        { kind: 'heading', level: 3, text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeInline */ .VV)(title) },
        { kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeInline */ .VV)((0,_message_js__WEBPACK_IMPORTED_MODULE_1__/* .describeChange */ .u)(inputs)) },
        ...(patch === '' ? [] : [{ kind: 'code', text: patch, language: 'diff' }]),
        { kind: 'paragraph', text: facts.join(' · ') },
    ];
}


/***/ }),

/***/ 37292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _shared_action_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35816);
/* harmony import */ var _shared_forks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12445);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27819);



/** Commits a release to the repository with the desired state, or shows what it would commit. */
async function run(inputs, context) {
    const action = await (0,_shared_action_run_js__WEBPACK_IMPORTED_MODULE_0__.openActionRun)(inputs, context);
    if ((0,_shared_forks_js__WEBPACK_IMPORTED_MODULE_2__/* .isFork */ .B0)(action.event))
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .skipGitopsFork */ .I0)(action);
    const runCommand = await commands[inputs.command]();
    return await runCommand(action);
}
/** Loaded on use. A rollback is the release of what the files were. */
const commands = {
    release: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(9758), __webpack_require__.e(2480)]).then(__webpack_require__.bind(__webpack_require__, 22480))).releaseByCommit,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(9758), __webpack_require__.e(3065)]).then(__webpack_require__.bind(__webpack_require__, 63065))).diffFiles,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(9758), __webpack_require__.e(2480)]).then(__webpack_require__.bind(__webpack_require__, 22480))).releaseByCommit,
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

/***/ 18865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FB: () => (/* binding */ defaultImageKeys),
/* harmony export */   Kb: () => (/* binding */ findMissingImagePart),
/* harmony export */   TM: () => (/* binding */ readImagePart),
/* harmony export */   Us: () => (/* binding */ buildImageValues),
/* harmony export */   "if": () => (/* binding */ parseImageName)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _values_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32189);


/** @param image already validated by the input's kind */
function parseImageName(image) {
    const [withTag = image, digest] = image.split('@', 2);
    const [, repository = withTag, tag] = /^(.+):([^/:]+)$/.exec(withTag) ?? [];
    const [first = '', ...rest] = repository.split('/');
    // How docker distinguishes a registry from a path component (distribution/reference).
    const isRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
    return { registry: isRegistry ? first : undefined, repository, tag, digest };
}
/** Where charts usually have the parts of an image. */
const defaultImageKeys = [
    { part: 'repository', path: ['image', 'repository'] },
    { part: 'tag', path: ['image', 'tag'] },
    { part: 'digest', path: ['image', 'digest'] },
];
/**
 * The image as values, all text: YAML would read a tag such as `1e6` or `00123` as a number and change it.
 * @param keys which values the parts are written to; empty: the usual ones
 * @param known values of the chart and of all layers below
 * @throws ActionError `image-has-no-place` if the chart would not use the tag or digest
 */
function buildImageValues(image, keys, known) {
    const chosen = keys.length > 0
        ? keys
        : defaultImageKeys.filter(({ part, path }) => part !== 'digest' || (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .findValue */ .j)(known, path) !== undefined);
    const missing = findMissingImagePart(image, chosen);
    if (missing !== undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('image-has-no-place', `${image} is identified by its ${missing}, but the chart has no value for it`, {
            hint: keys.length > 0
                ? `Add it to image-keys, for example: ${missing}=image.${missing}`
                : `The chart has no value image.${missing}. Set the right one with image-keys, for example: ${missing}=app.image.${missing}; or image=app.image for the whole reference.`,
        });
    }
    return chosen.reduce((tree, { part, path }) => {
        return (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeLayers */ .J)(tree, (0,_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .createTreeAt */ .sf)(path, { kind: 'text', text: readImagePart(image, part) }));
    }, _values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyTree */ ["in"]);
}
/** The part that identifies the image and would be written nowhere: another image would run. */
function findMissingImagePart(image, keys) {
    const name = parseImageName(image);
    const placed = keys.map(({ part }) => part);
    if (placed.includes('image'))
        return undefined;
    // With a digest, the tag is only informative.
    return ['tag', 'digest'].find((part) => name[part] !== undefined && !placed.includes(part) && !(part === 'tag' && name.digest !== undefined));
}
/** Empty if the image has no such part: the tag or digest that was there must not apply to another image. */
function readImagePart(image, part) {
    return splitImageName(parseImageName(image))[part] ?? '';
}
function splitImageName({ registry, repository, tag, digest, }) {
    return {
        registry,
        name: registry === undefined ? repository : repository.slice(registry.length + 1),
        repository,
        tag,
        digest,
        image: [repository, tag === undefined ? '' : `:${tag}`, digest === undefined ? '' : `@${digest}`].join(''),
    };
}


/***/ }),

/***/ 32189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B5: () => (/* binding */ withoutPlaces),
/* harmony export */   DR: () => (/* binding */ assignValue),
/* harmony export */   J: () => (/* binding */ mergeLayers),
/* harmony export */   PC: () => (/* binding */ replacePlainValues),
/* harmony export */   Pc: () => (/* binding */ isSameTree),
/* harmony export */   QP: () => (/* binding */ formatValuesTree),
/* harmony export */   "in": () => (/* binding */ emptyTree),
/* harmony export */   j: () => (/* binding */ findValue),
/* harmony export */   sf: () => (/* binding */ createTreeAt)
/* harmony export */ });
/* unused harmony export toValuesTree */

const emptyTree = { kind: 'map', entries: new Map() };
/** Converts plain data, such as an input; strings stay strings. */
function toValuesTree(value) {
    if (typeof value === 'string')
        return { kind: 'text', text: value };
    if (Array.isArray(value))
        return { kind: 'list', items: value.map(toValuesTree) };
    if (isRecord(value)) {
        return { kind: 'map', entries: new Map(Object.entries(value).map(([key, each]) => [key, toValuesTree(each)])) };
    }
    return { kind: 'plain', source: JSON.stringify(value) };
}
/** A tree with one value at a path. */
function createTreeAt(path, value) {
    return path.reduceRight((inner, key) => ({ kind: 'map', entries: new Map([[key, inner]]) }), value);
}
function findValue(tree, path) {
    return path.reduce((found, key) => (found?.kind === 'map' ? found.entries.get(key) : undefined), tree);
}
/**
 * Merges one layer over another by Helm's rules: mappings are merged, everything else is replaced. A null is kept, since it
 * removes a default of the chart (Helm, "Deleting a default key").
 */
function mergeLayers(lower, upper) {
    if (lower.kind !== 'map' || upper.kind !== 'map')
        return upper;
    const entries = new Map(lower.entries);
    for (const [key, value] of upper.entries) {
        const below = entries.get(key);
        entries.set(key, below === undefined ? value : mergeLayers(below, value));
    }
    return { kind: 'map', entries };
}
/** Formats YAML in JSON style, with plain scalars as written. */
function formatValuesTree(tree) {
    switch (tree.kind) {
        case 'map':
            return `{${[...tree.entries].map(([key, value]) => `${JSON.stringify(key)}: ${formatValuesTree(value)}`).join(', ')}}`;
        case 'list':
            return `[${tree.items.map(formatValuesTree).join(', ')}]`;
        case 'text':
            return JSON.stringify(tree.text);
        case 'plain':
            // Any other plain scalar can only be text; these need no quotes inside braces.
            return /^[-+.\w]+$/.test(tree.source)
                ? tree.source
                : tree.source === '' || tree.source === '~'
                    ? 'null'
                    : JSON.stringify(tree.source);
    }
}
/** The same tree with other plain scalars. */
function replacePlainValues(tree, replace) {
    const replaceInside = (inner) => replacePlainValues(inner, replace);
    switch (tree.kind) {
        case 'map':
            return { kind: 'map', entries: new Map([...tree.entries].map(([key, value]) => [key, replaceInside(value)])) };
        case 'list':
            return { kind: 'list', items: tree.items.map(replaceInside) };
        case 'text':
            return tree;
        case 'plain':
            return replace(tree);
    }
}
/** The same tree with nothing that shows what it was read from: for values that are secret. */
function withoutPlaces(tree) {
    return replacePlainValues(tree, ({ source }) => ({ kind: 'plain', source }));
}
/**
 * Sets one value and keeps everything next to it. A position replaces that entry of a list, or appends right after the last.
 * @param defaults the chart's values: where only the chart has a list, its entries are kept too
 */
function assignValue(tree, [step, ...rest], value, defaults) {
    if (step === undefined)
        return { ok: true, tree: value };
    if (typeof step === 'string') {
        const entries = tree?.kind === 'map' ? tree.entries : new Map();
        const inherited = tree === undefined || tree.kind === 'map' ? findValue(defaults ?? emptyTree, [step]) : undefined;
        const inner = assignValue(entries.get(step), rest, value, inherited);
        return inner.ok ? { ok: true, tree: { kind: 'map', entries: new Map([...entries, [step, inner.tree]]) } } : inner;
    }
    const list = tree ?? defaults;
    const items = list?.kind === 'list' ? list.items : [];
    if (step > items.length)
        return { ok: false, length: items.length };
    const inner = assignValue(items[step], rest, value);
    if (!inner.ok)
        return inner;
    return { ok: true, tree: { kind: 'list', items: [...items.slice(0, step), inner.tree, ...items.slice(step + 1)] } };
}
/** Whether both are the same value; plain scalars as they are written. */
function isSameTree(one, other) {
    if (one.kind === 'map') {
        if (other.kind !== 'map' || one.entries.size !== other.entries.size)
            return false;
        return [...one.entries].every(([key, value]) => {
            const found = other.entries.get(key);
            return found !== undefined && isSameTree(value, found);
        });
    }
    if (one.kind === 'list') {
        if (other.kind !== 'list' || one.items.length !== other.items.length)
            return false;
        return one.items.every((item, index) => isSameTree(item, other.items[index] ?? emptyTree));
    }
    if (one.kind === 'text')
        return other.kind === 'text' && one.text === other.text;
    return other.kind === 'plain' && one.source === other.source;
}


/***/ })

};
