export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 71047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readTrustedEvent)
});

// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/git/repository.js
var repository = __webpack_require__(94979);
// EXTERNAL MODULE: ./src/github/event.js
var github_event = __webpack_require__(93194);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/github/trusted-checkout.js

/**
 * A run for `pull_request_target`, `workflow_run`, a comment and the like has the secrets and rights of the default branch,
 * and anybody can cause it. So it must work on reviewed files only: the author of a pull request controls its head, the merge
 * commit, and everything derived from them.
 * @throws ActionError `untrusted-checkout` for a commit that is not known to be reviewed
 * @see https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
function assertTrustedCheckout(event, checkout) {
    const { privileged } = event;
    if (privileged === undefined || isReviewed(event, privileged, checkout))
        return;
    throw new action_error/* ActionError */.lZ('untrusted-checkout', `${privileged.name} runs with the rights of ${event.defaultBranch ?? 'the default branch'}, but ${checkout.path} is ${describeCommit(event, checkout)}`, { details: [`reviewed is ${privileged.reviewed.join(' or ')}, and what came before it`] });
}
function isReviewed(event, { reviewed, head }, checkout) {
    const { commit, origin, isInHistory } = checkout;
    if (commit === undefined)
        return false;
    if (reviewed.includes(commit) || isInHistory)
        return true;
    // Another repository of the owner, with charts or modules: pull requests here cannot change it.
    const isOther = origin !== undefined && !isSameRepository(origin, event.repository);
    return isOther && isSameOwner(origin, event.repository) && commit !== head.commit && !isSameRepository(origin, head);
}
function isSameOwner(one, other) {
    return one.owner.toLowerCase() === other?.owner.toLowerCase();
}
function isSameRepository(one, other) {
    return one.owner.toLowerCase() === other?.owner?.toLowerCase() && one.repo.toLowerCase() === other.repo?.toLowerCase();
}
function describeCommit({ privileged, trigger }, { commit }) {
    if (commit === undefined)
        return 'in no git repository, so nobody can tell whose files they are';
    if (commit !== privileged?.head.commit)
        return `at ${commit}, which is not known to be reviewed`;
    const { name } = privileged;
    if (trigger.kind === 'pull-request')
        return `the head of pull request #${trigger.number}`;
    return `at ${commit}, the commit that caused the ${name} event`;
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/actions/shared/trusted-event.js





/**
 * The event of this run, before anything is done for it.
 * @param inputs whose files and folders the run reads
 * @throws ActionError `untrusted-checkout` where it comes with secrets and a file or folder is not known to be reviewed
 */
async function readTrustedEvent(context, inputs) {
    const { environment, workspace } = context;
    const event = await (0,github_event/* readEvent */.j)(environment);
    // Whose the files are matters there alone, and asking costs processes.
    if (event.privileged === undefined)
        return event;
    const checked = new Set();
    for (const { absolute, relative } of [...listPaths(inputs), ...listWorkspace(workspace)]) {
        const top = (0,repository/* findTop */.l)(absolute);
        if (checked.has(top))
            continue;
        checked.add(top);
        assertTrustedCheckout(event, await readCheckout(top, relative, event, context));
    }
    return event;
}
/** The workspace itself counts, unless it only holds checkouts in folders of their own. */
function listWorkspace(workspace) {
    const holdsCheckouts = (0,repository/* findTop */.l)(workspace) === undefined;
    return holdsCheckouts ? [] : [{ absolute: workspace, relative: 'the checkout' }];
}
/** Every path among the inputs, however deep. Those of files to write count as their folders do. */
function listPaths(value) {
    if (Array.isArray(value))
        return value.flatMap(listPaths);
    if (!(0,records/* isRecord */.u4)(value))
        return [];
    const { absolute, relative } = value;
    if (typeof absolute === 'string' && typeof relative === 'string')
        return [{ absolute, relative }];
    return Object.values(value).flatMap(listPaths);
}
async function readCheckout(top, shown, { sha }, { processes }) {
    if (top === undefined)
        return { path: shown, commit: undefined, isInHistory: false, origin: undefined };
    const git = (0,git_git/* createGit */.lD)(processes, top);
    const commit = await (0,git_git/* resolveCommit */.WL)(git, 'HEAD');
    const isKnown = commit !== undefined && sha !== undefined;
    const isInHistory = isKnown && (await git.tryRead(['merge-base', '--is-ancestor', '--end-of-options', commit, sha])) !== undefined;
    const origin = (0,github_event/* parseRemote */.M)((await git.tryRead(['config', '--get', 'remote.origin.url']))?.trim());
    return { path: shown, commit, isInHistory, origin };
}


/***/ }),

/***/ 43999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ listCommitFiles),
/* harmony export */   DE: () => (/* binding */ listUncommittedFiles),
/* harmony export */   Nf: () => (/* binding */ isCommitName),
/* harmony export */   UW: () => (/* binding */ isZeroCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Wn: () => (/* binding */ readParents),
/* harmony export */   lD: () => (/* binding */ createGit),
/* harmony export */   oc: () => (/* binding */ listDifferingFiles)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** Inside a git hook these would point to another repository. */
const ofThisFolder = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };
/** Exit codes of a refusal; anything above is a signal. */
const refusals = [1, 128, 129];
/** The names of all files of a large repository. */
const maxOutputBytes = 256 * 1024 ** 2;
/** @param owned the top of the repository: a checkout that belongs to another user, as in container jobs, is read anyway */
function createGit(processes, folder, owned = folder) {
    const toProbe = (args, { input, variables } = {}) => ({
        tool: `git ${args[0] ?? ''}`,
        file: 'git',
        // A file system monitor is a program named by the configuration, and is not needed here.
        args: ['-c', 'core.fsmonitor=false', '-c', `safe.directory=${owned}`, ...args],
        cwd: folder,
        // No prompts, and no index lock that could block another git process.
        env: { ...ofThisFolder, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...variables },
        maxOutputBytes,
        ...(input === undefined ? {} : { input }),
    });
    const successCodes = [0, ...refusals];
    return {
        folder,
        read: async (args, more) => (await processes.probe(toProbe(args, more))).stdout,
        tryRead: async (args, more) => {
            const { exitCode, stdout } = await processes.probe({ ...toProbe(args, more), successCodes });
            return exitCode === 0 ? stdout : undefined;
        },
        tryFetch: async (args, timeoutMs) => {
            const request = toProbe(['fetch', ...args]);
            const { exitCode } = await processes.run({ ...request, show: 'quiet', successCodes, timeoutMs });
            return exitCode === 0;
        },
    };
}
/** Full name of a commit (SHA-1 or SHA-256). */
function isCommitName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** Events use zeros for a missing commit, such as `before` of a new branch. */
function isZeroCommit(text) {
    return /^0+$/.test(text);
}
/**
 * The commit that a name (SHA, branch, tag, `HEAD~1`) refers to, if the repository has it.
 * @throws ActionError `invalid-input` for a name that git would take for an option
 */
async function resolveCommit(git, name) {
    if (name === '' || name.startsWith('-') || name.includes('\0'))
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${JSON.stringify(name)} is not the name of a commit`);
    const text = await git.tryRead(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return text?.trim();
}
/**
 * The parents as recorded in the commit. In a shallow checkout `HEAD^1` does not resolve, but the commit still names its
 * parents.
 */
async function readParents(git, commit) {
    const text = await git.read(['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/**
 * Files that differ between a commit and the work tree, relative to the folder; a rename is a removal and an addition.
 * Untracked files count, unless they are ignored.
 */
async function listDifferingFiles(git, commit) {
    const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv'];
    const [tracked, untracked] = await Promise.all([
        git.read(['diff', ...flags, commit, '--']),
        git.read(['ls-files', '-z', '--others', '--exclude-standard', '--']),
    ]);
    return [...new Set([...splitAtNul(tracked), ...splitAtNul(untracked)])].sort();
}
/** Entries of a commit below the paths (relative to the folder, literal; none means all). */
async function listCommitFiles(git, commit, paths = []) {
    const text = await git.read(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths]);
    return splitAtNul(text).flatMap((line) => {
        // <mode> SP <type> SP <object> TAB <file>
        const tab = line.indexOf('\t');
        const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
        return [{ path: line.slice(tab + 1), kind: entryKinds[mode] ?? 'file', object }];
    });
}
const entryKinds = { '120000': 'link', '160000': 'submodule' };
/** Files that differ between the work tree and HEAD, and files that are not tracked, also those that git ignores. */
async function listUncommittedFiles(git, patterns) {
    const [modified, untracked] = await Promise.all([
        git.read([
            'diff',
            '--name-only',
            '-z',
            '--no-renames',
            '--no-ext-diff',
            '--no-textconv',
            'HEAD',
            '--',
            ...patterns,
        ]),
        git.read(['ls-files', '-z', '--others', '--', ...patterns]),
    ]);
    return [...new Set([...splitAtNul(modified), ...splitAtNul(untracked)])].sort();
}
function splitAtNul(text) {
    return text.split('\0').filter((part) => part !== '');
}


/***/ }),

/***/ 94979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ openRepository),
/* harmony export */   l: () => (/* binding */ findTop)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43999);




const installHint = 'Install git before actions/checkout, which otherwise downloads files without their history; in a container job of Debian or Ubuntu: apt-get update && apt-get install --yes git';
/**
 * Finds the repository from its `.git` upwards, so that git does not look for it itself: it stops at mounts, and at folders
 * of other users.
 * @param folder absolute real path
 * @throws ActionError `repository-missing` if no folder above has a `.git`; `tool-missing` without git
 */
async function openRepository(processes, folder, shown) {
    const top = findTop(folder);
    if (top === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-missing', `${shown} is in no git repository, so changes cannot be determined`, {
            details: ['no folder at or above it has a .git'],
            hint: installHint,
        });
    }
    const git = (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .createGit */ .lD)(processes, top);
    await git.read(['rev-parse', '--git-dir']).catch((error) => {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ) || error.code !== 'tool-missing')
            throw error;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('tool-missing', 'git was not found, so changes cannot be determined', {
            hint: installHint,
            cause: error,
        });
    });
    return { top, git };
}
/** The folder at or above a file or folder that has a `.git`. */
function findTop(place) {
    if (hasGit(place))
        return place;
    const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(place);
    return parent === place ? undefined : findTop(parent);
}
function hasGit(place) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, '.git'), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return false;
        throw error;
    }
}


/***/ }),

/***/ 93194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ parseRemote),
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _json_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54634);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);




/**
 * Reads the variables and the payload file of the event.
 * @throws ActionError `invalid-input` if the payload of a known event cannot be read or lacks a required field
 */
async function readEvent(environment) {
    const readVariable = (name) => environment[name]?.trim() === '' ? undefined : environment[name];
    const serverUrl = withoutTrailingSlash(readVariable('GITHUB_SERVER_URL') ?? 'https://github.com');
    const repository = parseRepository(readVariable('GITHUB_REPOSITORY'));
    const name = readVariable('GITHUB_EVENT_NAME');
    const payload = await loadPayload(name, readVariable('GITHUB_EVENT_PATH'));
    const trigger = parseTrigger(name, payload);
    return {
        repository,
        commit: trigger.kind === 'pull-request' ? trigger.head : readVariable('GITHUB_SHA'),
        sha: readVariable('GITHUB_SHA'),
        ref: readVariable('GITHUB_REF'),
        defaultBranch: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, 'repository', 'default_branch'),
        run: readRun(`${serverUrl}/${readVariable('GITHUB_REPOSITORY') ?? ''}`, readVariable('GITHUB_RUN_ID'), readVariable('GITHUB_RUN_ATTEMPT')),
        serverUrl,
        apiUrl: withoutTrailingSlash(readVariable('GITHUB_API_URL') ?? 'https://api.github.com'),
        trigger,
        privileged: parsePrivileged(name, readVariable('GITHUB_SHA'), payload),
    };
}
/**
 * Events that start the workflow file of the default branch, with its secrets, for what people without write access do.
 * Comments on reviews are not among them: their runs have the rights of the pull request.
 */
const privilegedEvents = new Set([
    ...['pull_request_target', 'workflow_run', 'issue_comment', 'issues', 'discussion', 'discussion_comment'],
    ...['check_run', 'check_suite', 'status', 'fork', 'watch', 'gollum'],
]);
function parsePrivileged(name, sha, payload) {
    if (name === undefined || !privilegedEvents.has(name))
        return undefined;
    const base = name === 'pull_request_target' ? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, 'pull_request', 'base', 'sha') : undefined;
    const pushed = name === 'workflow_run' && isRunOnDefaultBranch(payload);
    const [head, repository] = name === 'workflow_run'
        ? [
            ['workflow_run', 'head_sha'],
            ['workflow_run', 'head_repository', 'full_name'],
        ]
        : [
            ['pull_request', 'head', 'sha'],
            ['pull_request', 'head', 'repo', 'full_name'],
        ];
    const commit = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, ...head);
    return {
        name,
        reviewed: [...new Set([sha, base, pushed ? commit : undefined])].filter((one) => one !== undefined),
        head: { ...(pushed ? undefined : parseRepository((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, ...repository))), commit },
        followsPush: pushed,
    };
}
/** A run for a push to the default branch was for a reviewed commit; one for a pull request was not, whatever its branch. */
function isRunOnDefaultBranch(payload) {
    const { workflow_run: run, repository } = payload;
    const own = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(repository, 'full_name')?.toLowerCase();
    return ((0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(run, 'event') === 'push' &&
        (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(run, 'head_branch') === (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(repository, 'default_branch') &&
        own !== undefined &&
        (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(run, 'head_repository', 'full_name')?.toLowerCase() === own);
}
/** The repository in the address of a remote: `https://github.com/org/app.git`, `git@github.com:org/app`. */
function parseRemote(url) {
    const [, owner, repo] = /[/:]([^/:]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url ?? '') ?? [];
    return owner && repo ? { owner, repo } : undefined;
}
function parseRepository(fullName) {
    const [owner, repo, ...more] = fullName?.split('/') ?? [];
    return owner && repo && more.length === 0 ? { owner, repo } : undefined;
}
function readRun(repositoryUrl, id, attempt) {
    if (id === undefined || !/^\d+$/.test(id))
        return undefined;
    const number = /^\d+$/.test(attempt ?? '') ? Number(attempt) : 1;
    const url = `${repositoryUrl}/actions/runs/${id}`;
    return { id: Number(id), attempt: number, url: number > 1 ? `${url}/attempts/${number}` : url };
}
/** Events that need nothing from the payload must not fail without one. */
async function loadPayload(name, file) {
    const needed = ['pull_request', 'pull_request_target', 'merge_group'].includes(name ?? '');
    return name === undefined || (file === undefined && !needed) ? {} : readPayload(name, file);
}
function parseTrigger(name, payload) {
    switch (name) {
        case undefined:
            return { kind: 'none' };
        case 'pull_request':
        case 'pull_request_target':
            return parsePullRequest(name, payload);
        case 'push':
            return { kind: 'push', before: (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, 'before') };
        case 'merge_group':
            return {
                kind: 'merge-group',
                base: requireText(payload, name, 'merge_group', 'base_sha'),
                head: requireText(payload, name, 'merge_group', 'head_sha'),
            };
        default: {
            const commented = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(payload.issue) && (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(payload.issue.pull_request);
            const number = commented
                ? (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumberAt */ .j)(payload, 'issue', 'number')
                : (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumberAt */ .j)(payload, 'pull_request', 'number');
            return { kind: 'other', name, pullRequest: number };
        }
    }
}
function parsePullRequest(event, payload) {
    const number = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readNumberAt */ .j)(payload, 'pull_request', 'number');
    if (number === undefined)
        throw createMissingFieldError(event, 'pull_request.number');
    return {
        kind: 'pull-request',
        event,
        number,
        head: requireText(payload, event, 'pull_request', 'head', 'sha'),
        base: requireText(payload, event, 'pull_request', 'base', 'sha'),
        fork: isFork(payload),
    };
}
/** The head's repository is null if the fork was deleted. */
function isFork(payload) {
    const { pull_request } = payload;
    const head = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(pull_request) && (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(pull_request.head) ? pull_request.head : {};
    if (head.repo === null)
        return true;
    const headName = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const baseName = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, 'pull_request', 'base', 'repo', 'full_name');
    return headName?.toLowerCase() !== (baseName ?? headName)?.toLowerCase();
}
async function readPayload(event, file) {
    if (file === undefined)
        throw createPayloadError(event, 'GITHUB_EVENT_PATH is not set');
    let payload;
    try {
        payload = JSON.parse((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')).replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw createPayloadError(event, `${file}: ${cause.message}`, cause);
    }
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(payload))
        throw createPayloadError(event, `${file} is not a JSON object`);
    return payload;
}
function requireText(payload, event, ...path) {
    const found = (0,_json_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextAt */ .T)(payload, ...path);
    if (found === undefined || found === '')
        throw createMissingFieldError(event, path.join('.'));
    return found;
}
function createMissingFieldError(event, field) {
    return createPayloadError(event, `${field} is missing`);
}
function createPayloadError(event, why, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `the payload of the ${event} event cannot be used: ${why}`, {
        hint: 'The runner writes this file; when you run a workflow locally, pass a complete event file.',
        cause,
    });
}
function withoutTrailingSlash(url) {
    return url.replace(/\/+$/, '');
}


/***/ }),

/***/ 54634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readTextAt),
/* harmony export */   j: () => (/* binding */ readNumberAt)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

/** Reads unvalidated JSON: a field that is missing or of another type is undefined. */
function readTextAt(value, ...path) {
    const found = readValueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function readNumberAt(value, ...path) {
    const found = readValueAt(value, path);
    return typeof found === 'number' ? found : undefined;
}
function readValueAt(value, path) {
    return path.reduce((at, key) => ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(at) ? (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(at, key) : undefined), value);
}


/***/ })

};
