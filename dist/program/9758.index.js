export const id = 9758;
export const ids = [9758];
export const modules = {

/***/ 76250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openDesiredState)
});

// EXTERNAL MODULE: ./src/git/git.js
var git_git = __webpack_require__(43999);
// EXTERNAL MODULE: ./src/git/remote-address.js
var remote_address = __webpack_require__(20540);
// EXTERNAL MODULE: ./src/git/repository.js
var repository = __webpack_require__(94979);
// EXTERNAL MODULE: ./src/gitops/commit/github-repository.js
var github_repository = __webpack_require__(32209);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/gitops/commit/push-refusal.js
var push_refusal = __webpack_require__(26822);
;// CONCATENATED MODULE: ./src/gitops/commit/git-repository.js





/** The repository behind the remote of a checkout, for servers other than GitHub. */
function openGitRepository(options) {
    const { git, name, remote } = options;
    return {
        name,
        readDefaultBranch: async () => {
            const text = await git.read(['ls-remote', '--symref', remote, 'HEAD']);
            const [, branch] = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(text) ?? [];
            if (branch !== undefined)
                return branch;
            throw new action_error/* ActionError */.lZ('invalid-input', `${name} does not say which branch is its default`, {
                hint: 'Set branch.',
            });
        },
        readTip: async (branch) => fetchTip(options, branch),
        resolveCommit: async (commit) => {
            // A shallow checkout lacks older commits; a short name can only be looked up in what is there.
            await git.tryFetch(['--quiet', '--no-tags', '--no-write-fetch-head', remote, commit], fetchTimeoutMs);
            const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`];
            return (await git.tryRead(args))?.trim();
        },
        listFiles: async (commit) => parseTree(await git.read(['ls-tree', '-r', '-z', '--full-tree', commit])),
        readFile: async ({ object }) => {
            const text = await git.read(['cat-file', 'blob', object]);
            // Output is decoded: what cannot be would not survive.
            return text.includes('\ufffd') ? Uint8Array.of(0xff) : Buffer.from(text);
        },
        findLastChange: async (commit, file) => {
            const text = await git.read(['log', '-1', '--format=%H%x00%B', commit, '--', `:(top,literal)${file}`]);
            const [sha = '', message = ''] = text.split('\0', 2);
            return sha === '' ? undefined : { sha, message };
        },
        commit: async (request) => commitAndPush(options, request),
    };
}
const fetchTimeoutMs = 120_000;
async function fetchTip({ git, remote }, branch) {
    const text = await git.read(['ls-remote', remote, `refs/heads/${branch}`]);
    const [sha = ''] = text.split('\t', 1);
    if (sha === '')
        return undefined;
    await git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', remote, sha]);
    return sha;
}
function parseTree(text) {
    return text
        .split('\0')
        .filter((line) => line !== '')
        .map((line) => {
        // <mode> SP <type> SP <object> TAB <file>
        const tab = line.indexOf('\t');
        const [mode = '', , object = ''] = line.slice(0, tab).split(' ');
        return { path: line.slice(tab + 1), mode, object };
    });
}
async function commitAndPush(options, request) {
    const { git, remote, name } = options;
    const { branch } = request;
    const sha = await writeCommit(options, request);
    try {
        await git.read(['push', '--quiet', '--no-verify', remote, `${sha}:refs/heads/${branch}`]);
        return sha;
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        const said = error.details.join('\n');
        if (error.code !== 'tool-failed')
            throw error;
        if ((0,push_refusal/* isBranchMoved */.Kc)(said))
            return undefined;
        if (!(0,push_refusal/* isPushRefused */.R5)(said))
            throw error;
        throw (0,push_refusal/* createRefusalError */.xn)({ repository: name, branch, said: selectReasons(error.details), cause: error });
    }
}
/** What the server said, without git's own frame around it. */
function selectReasons(lines) {
    const remote = lines.map((line) => line.replace(/^remote:\s*(error:\s*)?/, '').trim()).filter((line) => line !== '');
    const useful = remote.filter((line) => !/^(To |hint:|error: failed to push)/.test(line));
    return useful.length > 0 ? useful : remote;
}
/** A commit object on top of its parent, built with an index of its own. */
async function writeCommit({ git, temporaryFolder, environment }, { parent, files, message }) {
    const file = external_node_path_.join(temporaryFolder, `eks-actions-index-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const tree = await writeTree(git, { parent, files, index: { GIT_INDEX_FILE: file } });
        const variables = await readIdentity(git, environment);
        const sha = await git.read(['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, variables });
        return sha.trim();
    }
    finally {
        await (0,promises_.rm)(file, { force: true });
    }
}
async function writeTree(git, { parent, files, index }) {
    await git.read(['read-tree', parent], { variables: index });
    const objects = await Promise.all(files.map(async (file) => {
        const object = await git.read(['hash-object', '-w', '--no-filters', '--stdin'], { input: file.after });
        return `${file.mode} ${object.trim()}\t${file.path}\0`;
    }));
    await git.read(['update-index', '-z', '--index-info'], { variables: index, input: objects.join('') });
    return (await git.read(['write-tree'], { variables: index })).trim();
}
/** The identity that git is configured with, else the user of a GitLab job, else this program. */
async function readIdentity(git, environment) {
    if ((await git.tryRead(['var', 'GIT_COMMITTER_IDENT'])) !== undefined)
        return {};
    const name = environment.GITLAB_USER_NAME ?? 'eks-actions';
    const email = environment.GITLAB_USER_EMAIL ?? 'eks-actions@localhost';
    return {
        ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email },
        ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email },
    };
}

// EXTERNAL MODULE: ./src/actions/shared/github.js
var github = __webpack_require__(31857);
;// CONCATENATED MODULE: ./src/actions/gitops/desired-state.js







/**
 * Opens the repository through GitHub's API where the job has a token for it, elsewhere by git through the remote of the
 * checkout.
 * @throws ActionError `repository-not-found`, `repository-missing`, `invalid-input`
 */
async function openDesiredState(run) {
    const github = await connectToState(run);
    const repository = github === undefined ? await openByGit(run) : (0,github_repository/* openGitHubRepository */.w)(github);
    return { repository, github, branch: run.inputs.branch ?? (await repository.readDefaultBranch()) };
}
async function connectToState(run) {
    const { inputs, event, context } = run;
    const [owner, repo] = inputs.repository?.split('/') ?? [];
    const repository = owner === undefined || repo === undefined ? event.repository : { owner, repo };
    return (0,github/* connectToGitHub */.t)({ inputs, event: { ...event, repository } }, context);
}
const remote = 'origin';
async function openByGit({ inputs, context }) {
    const { processes, workspace, temporaryFolder, environment } = context;
    const { top } = await (0,repository/* openRepository */.h)(processes, workspace, 'the workspace');
    const git = (0,git_git/* createGit */.lD)(processes, top);
    const url = (await git.tryRead(['remote', 'get-url', remote]))?.trim() ?? '';
    const name = (0,remote_address/* parseRemoteAddress */.Y)(url)?.path ?? remote;
    if (inputs.repository !== undefined && inputs.repository.toLowerCase() !== name.toLowerCase())
        throw new action_error/* ActionError */.lZ('invalid-input', `the checkout is of ${name}, not of ${inputs.repository}`, {
            hint: 'Pass a token of GitHub as github-token, or check out the repository with the desired state.',
        });
    return openGitRepository({ git, name, remote, temporaryFolder, environment });
}


/***/ }),

/***/ 62978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ buildFileChange)
});

// EXTERNAL MODULE: ./src/gitops/commit/find-files.js
var find_files = __webpack_require__(24166);
// EXTERNAL MODULE: ./src/gitops/edit/edit-file.js
var edit_file = __webpack_require__(1615);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/gitops/edit/edit-text.js + 2 modules
var edit_text = __webpack_require__(49509);
// EXTERNAL MODULE: ./src/gitops/edit/file-kind.js
var file_kind = __webpack_require__(60221);
// EXTERNAL MODULE: ./src/gitops/edit/image-edits.js + 1 modules
var image_edits = __webpack_require__(98192);
// EXTERNAL MODULE: ./src/gitops/edit/set-value.js
var set_value = __webpack_require__(94990);
// EXTERNAL MODULE: ./src/gitops/edit/value-path.js
var value_path = __webpack_require__(51711);
// EXTERNAL MODULE: ./src/gitops/edit/values-root.js
var values_root = __webpack_require__(74603);
// EXTERNAL MODULE: ./src/gitops/edit/yaml-text.js
var yaml_text = __webpack_require__(48971);
;// CONCATENATED MODULE: ./src/gitops/promote/copy-values.js











/**
 * Gives a file the image of another one, and the chosen values, exactly as they are there.
 * @returns the same text if it has them already
 * @throws ActionError `key-not-found`, `key-ambiguous`, `file-not-editable`
 */
function promoteFile(from, to, request) {
    const [source, target] = [from, to].map(({ bytes, path }) => (0,yaml_text/* parseYamlText */.cd)((0,edit_file/* decodeStateFile */.A)(bytes, path), path));
    if (source === undefined || target === undefined)
        throw new TypeError('both files are parsed');
    const images = listImageCopies(source, target, request);
    const keys = [...request.imageKeys.map(({ path }) => path), ...request.valueKeys];
    const values = keys.map((path) => copyValue(source, target, path, request.create));
    if (images.length + values.length === 0)
        throw new action_error/* ActionError */.lZ('key-not-found', `${source.file} has no image to promote`, {
            hint: 'Set image-keys to the values that hold it, for example: tag=app.image.tag.',
            location: { file: source.file },
        });
    return (0,edit_text/* editYamlText */.h)(target.text, target.file, [...images, ...values]);
}
function listImageCopies(source, target, request) {
    if (request.imageKeys.length > 0)
        return [];
    return [...source.documents.keys()].flatMap((document) => {
        switch ((0,file_kind/* readDocumentKind */.GJ)(source, document)) {
            case 'kustomization':
                return listEntryCopies(source, target, document);
            case 'manifest':
                return listContainerCopies(source, target, document);
            case 'application':
            case 'helm-release':
            case 'values':
                return listChartCopies(source, target, request.create);
        }
    });
}
/** Every entry of `images`, by its name; what the source does not have becomes empty. */
function listEntryCopies(source, target, document) {
    const images = (0,yaml_text/* readNodeIn */.KT)(source.documents[document]?.contents, 'images');
    const items = (0,dist.isSeq)(images) ? images.items : [];
    return items.flatMap((item) => {
        const name = (0,yaml_text/* readTextIn */.xs)(item, 'name') ?? '';
        const entry = ['images', { key: 'name', value: name }];
        const kept = (0,values_root/* resolveEditPath */.q)(target, entry);
        const own = (0,file_kind/* readIn */.Wx)(target, kept.document ?? 0, kept.path);
        if (!(0,dist.isMap)(own))
            throw createMissingEntryError(target, name);
        return ['newName', 'newTag', 'digest'].flatMap((key) => {
            const text = (0,yaml_text/* readTextIn */.xs)(item, key);
            if (text === undefined && (0,yaml_text/* findPair */.c6)(own, key) === undefined)
                return [];
            const value = { kind: 'text', text: text ?? '' };
            return [{ document: kept.document, path: [...entry, key], value, create: true }];
        });
    });
}
function createMissingEntryError(target, name) {
    return new action_error/* ActionError */.lZ('key-not-found', `${target.file} has no images[name=${name}]`, {
        hint: 'Add the entry once; from then on it is promoted.',
        location: { file: target.file },
    });
}
/** Every container of the same repository. */
function listContainerCopies(source, target, document) {
    const images = new Map();
    for (const { image } of (0,file_kind/* listContainerImages */._L)(source, document)) {
        const { repository } = (0,values_image/* parseImageName */["if"])(image);
        const other = images.get(repository);
        if (other !== undefined && other !== image)
            throw new action_error/* ActionError */.lZ('key-ambiguous', `${source.file} runs ${other} and ${image}`, {
                hint: 'Name the one to promote with image-keys.',
                location: { file: source.file },
            });
        images.set(repository, image);
    }
    return [...images.values()].flatMap((image) => (0,image_edits/* listImageEdits */.f)(target, { image, keys: [], create: false }));
}
/** The parts of the image that the source sets, at the same paths. */
function listChartCopies(source, target, create) {
    return values_image/* defaultImageKeys */.FB
        .filter(({ path }) => findValueAt(source, path) !== undefined)
        .map(({ path }) => copyValue(source, target, path, create));
}
function copyValue(source, target, path, create) {
    const value = findValueAt(source, path);
    if (value !== undefined)
        return { ...(0,values_root/* resolveEditPath */.q)(target, path), value, create };
    throw new action_error/* ActionError */.lZ('key-not-found', `${source.file} has no value ${(0,value_path/* formatValuePath */.E)(path)} to promote`, {
        location: { file: source.file },
    });
}
/** @throws ActionError `file-not-editable` for values that cannot be copied alone */
function findValueAt(yaml, path) {
    const resolved = (0,values_root/* resolveEditPath */.q)(yaml, path);
    const numbers = resolved.document === undefined ? [...yaml.documents.keys()] : [resolved.document];
    const node = numbers.map((document) => (0,file_kind/* readIn */.Wx)(yaml, document, resolved.path)).find((found) => found !== undefined);
    if (node === undefined)
        return undefined;
    const value = (0,set_value/* readValueTree */.KT)(node);
    if (value === undefined)
        throw (0,yaml_text/* createEditError */.hO)(yaml.file, `${(0,value_path/* formatValuePath */.E)(path)} has an alias or a tag`);
    return value;
}

;// CONCATENATED MODULE: ./src/actions/gitops/file-change.js




/** What the inputs do to the files: image and values, those of another environment, or what they were before. */
async function buildFileChange({ inputs }, state) {
    const { file: files, command } = inputs;
    const edit = command === 'rollback' ? await buildRestore(inputs, state) : buildEdit(inputs);
    return { branch: state.branch, files, edit };
}
function buildEdit(inputs) {
    const { image, set, 'create-keys': create, 'image-keys': keys, 'promote-from': source } = inputs;
    if (source === undefined)
        return (bytes, path) => (0,edit_file/* editFile */.$)(bytes, path, { image, keys, set, create });
    return async (bytes, path, { read }) => {
        const from = { bytes: await read(source), path: source };
        const request = { imageKeys: keys, valueKeys: inputs['promote-keys'], create };
        const promoted = promoteFile(from, { bytes, path }, request);
        return (0,edit_file/* editFile */.$)(Buffer.from(promoted), path, { image, keys: [], set, create });
    };
}
/** @throws ActionError `invalid-input` for a commit that the repository does not have; `file-not-found` */
async function buildRestore({ revision = '' }, { repository }) {
    const commit = await repository.resolveCommit(revision);
    if (commit === undefined)
        throw new action_error/* ActionError */.lZ('invalid-input', `${repository.name} has no commit ${revision}`, {
            hint: 'Correct revision: a commit of the repository with the desired state.',
        });
    const files = await repository.listFiles(commit);
    return async (_, path) => {
        const [file] = (0,find_files/* findStateFiles */.K)(files, [path], `${repository.name} as of ${revision}`);
        return file === undefined ? '' : (0,edit_file/* decodeStateFile */.A)(await repository.readFile(file), path);
    };
}


/***/ }),

/***/ 30571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ createPatch),
/* harmony export */   C: () => (/* binding */ writePatch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Lines around a change. */
const contextLines = 3;
/** The change as a patch that `git apply` takes. */
async function createPatch(edited) {
    const { structuredPatch } = await __webpack_require__.e(/* import() */ 1587).then(__webpack_require__.bind(__webpack_require__, 81587));
    return edited
        .map(({ path: file, before, after }) => {
        const { hunks } = structuredPatch(file, file, before, after, undefined, undefined, { context: contextLines });
        const lines = hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
            `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
            ...body,
        ]);
        return [`diff --git a/${file} b/${file}`, `--- a/${file}`, `+++ b/${file}`, ...lines, ''].join('\n');
    })
        .join('');
}
/** Later steps read the file; its folder is removed with the job. */
async function writePatch(patch, { temporaryFolder, secrets }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryFolder, 'eks-actions-patch-'));
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'release.patch');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, secrets.redact(patch));
    return file;
}


/***/ }),

/***/ 20540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseRemoteAddress)
/* harmony export */ });
/** Parses `https://host/path.git`, `ssh://git@host/path` or `git@host:path`. */
function parseRemoteAddress(url) {
    const [, host = '', path = ''] = /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
        /^(?:[^@/]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(url) ??
        [];
    const name = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '');
    return host === '' || name === '' ? undefined : { host: host.toLowerCase(), path: name };
}


/***/ }),

/***/ 82468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareChange),
/* harmony export */   w: () => (/* binding */ commitChange)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17589);
/* harmony import */ var _edit_edit_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1615);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24166);




/**
 * Reads the files at the tip of the branch and edits them; writes nothing.
 * @throws ActionError `invalid-input` for a branch that does not exist; `file-not-found`, and those of the edit
 */
async function prepareChange(repository, { branch, files: patterns, edit }) {
    const parent = await repository.readTip(branch);
    if (parent === undefined)
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${repository.name} has no branch ${branch}`, {
            hint: 'Correct the input branch.',
        });
    const all = await repository.listFiles(parent);
    const where = `${repository.name} at ${branch}`;
    const files = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findStateFiles */ .K)(all, patterns, where);
    const read = async (path) => {
        const [file] = (0,_find_files_js__WEBPACK_IMPORTED_MODULE_2__/* .findStateFiles */ .K)(all, [path], where);
        return file === undefined ? new Uint8Array() : repository.readFile(file);
    };
    const edited = await Promise.all(files.map(async (file) => {
        const bytes = await repository.readFile(file);
        const after = await edit(bytes, file.path, { read });
        return { path: file.path, mode: file.mode, before: (0,_edit_edit_file_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeStateFile */ .A)(bytes, file.path), after };
    }));
    return { parent, edited: edited.filter(({ before, after }) => before !== after), files };
}
/** As many jobs may commit to one branch at once without one of them giving up: each attempt lets one of them through. */
const attempts = 40;
const [firstPauseMs, longestPauseMs] = [250, 6000];
/**
 * Commits a change. When another commit reaches the branch first, the files are read and edited again on top of it, so
 * nobody's change is lost.
 * @throws ActionError `push-contended`, `push-refused`, and those of `prepareChange`
 */
async function commitChange(repository, request, { message, signal, onLostRace, sleep = _runner_retry_js__WEBPACK_IMPORTED_MODULE_3__/* .pause */ .v, random = Math.random }) {
    for (let attempt = 1; attempt <= attempts; attempt++) {
        signal.throwIfAborted();
        const change = await prepareChange(repository, request);
        const { parent, edited, files } = change;
        if (edited.length === 0)
            return { ...(await findExisting(repository, parent, files)), edited };
        const commit = await repository.commit({ branch: request.branch, parent, message: message(change), files: edited });
        if (commit !== undefined)
            return { changed: true, commit, previous: parent, edited };
        onLostRace(attempt);
        await sleep(random() * Math.min(longestPauseMs, firstPauseMs * 2 ** attempt), signal);
    }
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('push-contended', `${repository.name}: ${request.branch} moved before the commit in each of ${attempts} attempts`);
}
/** The commit that brought the files to what they are; with several files the tip, which certainly has them all. */
async function findExisting(repository, tip, files) {
    const changes = await Promise.all(files.map(async ({ path }) => repository.findLastChange(tip, path)));
    const commits = new Set(changes.map((change) => change?.sha ?? tip));
    const [commit = tip] = commits.size === 1 ? commits : [tip];
    return { changed: false, commit, previous: commit };
}


/***/ }),

/***/ 24166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findStateFiles)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74538);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/**
 * The files that paths and patterns name, without duplicates.
 * @param patterns paths from the root of the repository, or patterns with `*`
 * @throws ActionError `file-not-found`, `file-not-editable` for links
 */
function findStateFiles(files, patterns, where) {
    const found = patterns.flatMap((pattern) => {
        const exact = files.find((file) => file.path === pattern);
        if (exact !== undefined)
            return [assertRegular(exact)];
        const matching = files.filter((file) => isRegular(file) && node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(file.path, pattern));
        if (matching.length === 0)
            throw createMissingFileError(files, pattern, where);
        return matching;
    });
    return [...new Map(found.map((file) => [file.path, file])).values()];
}
function isRegular({ mode }) {
    return mode.startsWith('100');
}
function assertRegular(file) {
    if (isRegular(file))
        return file;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('file-not-editable', `${file.path} cannot be edited: it is a symbolic link or a submodule`, {
        hint: 'Name the file that it leads to.',
    });
}
function createMissingFileError(files, pattern, where) {
    const names = files.map((file) => file.path);
    const nearest = (0,_runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearestName */ .$)(pattern, names);
    const alike = names.filter((name) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(name) === node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(pattern));
    const suggested = [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike])].slice(0, mostSuggested);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('file-not-found', `${where} has no file ${pattern}`, {
        details: suggested.map((name) => `there is ${name}`),
    });
}
const mostSuggested = 5;


/***/ }),

/***/ 32209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ createCommit),
/* harmony export */   w: () => (/* binding */ openGitHubRepository)
/* harmony export */ });
/* harmony import */ var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71909);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _push_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26822);



/**
 * The repository through GitHub's API. Commits without an author are signed by GitHub for its own token and those of Apps
 * (docs.github.com, "About commit signature verification", "Signature verification for bots").
 */
function openGitHubRepository(github) {
    const { owner, repo } = github.repository;
    const name = `${owner}/${repo}`;
    return {
        name,
        readDefaultBranch: () => readDefaultBranch(github, name),
        readTip: async (branch) => readTip(github, branch),
        resolveCommit: async (commit) => findCommit(github, commit),
        listFiles: async (commit) => listFiles(github, commit),
        readFile: async ({ object }) => {
            const { data } = await github.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', {
                ...github.repository,
                file_sha: object,
            });
            return Buffer.from(data.content, 'base64');
        },
        findLastChange: async (sha, path) => {
            const { data } = await github.request('GET /repos/{owner}/{repo}/commits', {
                ...github.repository,
                ...{ sha, path, per_page: 1 },
            });
            const [commit] = data;
            return commit === undefined ? undefined : { sha: commit.sha, message: commit.commit.message };
        },
        commit: async (request) => commitToBranch(github, name, request),
    };
}
async function readDefaultBranch({ request, repository }, name) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}', { ...repository });
        return data.default_branch;
    }
    catch (cause) {
        if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(cause) !== 404)
            throw cause;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('repository-not-found', `There is no repository ${name}, or the token cannot see it`, {
            cause,
        });
    }
}
async function readTip({ request, repository }, branch) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...repository, ref: `heads/${branch}` });
        return data.object.sha;
    }
    catch (error) {
        if ((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) === 404)
            return undefined;
        throw error;
    }
}
async function findCommit({ request, repository }, ref) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/commits/{ref}', { ...repository, ref });
        return data.sha;
    }
    catch (error) {
        if ([404, 422].includes((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(error) ?? 0))
            return undefined;
        throw error;
    }
}
/** One request, unless the repository has more files than GitHub lists at once. */
async function listFiles(github, commit) {
    const { truncated, entries } = await readTree(github, commit, true);
    return truncated ? listFolder(github, commit, '') : toFiles(entries, '');
}
async function listFolder(github, tree, folder) {
    const { entries } = await readTree(github, tree, false);
    const own = toFiles(entries, folder);
    const inside = await Promise.all(entries
        .filter(({ type }) => type === 'tree')
        .map(async ({ path, sha }) => listFolder(github, sha, `${folder}${path}/`)));
    return [...own, ...inside.flat()];
}
async function readTree({ request, repository }, tree, recursive) {
    const { data } = await request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        ...repository,
        tree_sha: tree,
        ...(recursive ? { recursive: 'true' } : {}),
    });
    return { truncated: data.truncated, entries: data.tree };
}
function toFiles(entries, folder) {
    return entries
        .filter(({ type }) => type !== 'tree')
        .map(({ path, mode, sha }) => ({ path: `${folder}${path}`, mode, object: sha }));
}
async function commitToBranch(github, name, request) {
    const { branch } = request;
    try {
        const sha = await createCommit(github, request);
        await github.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
            ...github.repository,
            ...{ ref: `heads/${branch}`, sha, force: false },
        });
        return sha;
    }
    catch (cause) {
        const said = (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorMessage */ .IP)(cause) ?? '';
        const status = (0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__/* .readErrorStatus */ .lv)(cause);
        if (status === 409 || (status === 422 && (0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .isBranchMoved */ .Kc)(said)))
            return undefined;
        if (status !== 403 && status !== 404 && status !== 422)
            throw cause;
        const rules = await listRules(github, branch);
        throw (0,_push_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .createRefusalError */ .xn)({ repository: name, branch, said: said.split(/\n+|; /), rules, cause });
    }
}
/**
 * A commit on top of its parent, which no branch has yet.
 * @throws ActionError of the request
 */
async function createCommit({ request, repository }, { parent, message, files }) {
    const { data: below } = await request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
        ...repository,
        commit_sha: parent,
    });
    const { data: tree } = await request('POST /repos/{owner}/{repo}/git/trees', {
        ...repository,
        base_tree: below.tree.sha,
        tree: files.map(({ path, mode, after }) => ({ path, mode: toMode(mode), type: 'blob', content: after })),
    });
    const { data: commit } = await request('POST /repos/{owner}/{repo}/git/commits', {
        ...repository,
        message,
        tree: tree.sha,
        parents: [parent],
    });
    return commit.sha;
}
function toMode(mode) {
    return mode === '100755' ? '100755' : '100644';
}
/** Names of the rules that apply to a branch; none if they cannot be read. */
async function listRules({ request, repository }, branch) {
    try {
        const { data } = await request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...repository, branch });
        return [...new Set(data.map(({ type }) => type))];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 26822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ isBranchMoved),
/* harmony export */   R5: () => (/* binding */ isPushRefused),
/* harmony export */   xn: () => (/* binding */ createRefusalError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The branch moved before the commit: git and GitHub say it in several ways, and none of them is a refusal. */
const movedPatterns = [
    /non-fast-forward|not a fast forward|fetch first/i,
    /cannot lock ref|failed to update ref|reference already exists|reference update failed|is at [0-9a-f]{40} but expected/i,
    // A replica that does not know the new commit yet.
    /object does not exist/i,
];
function isBranchMoved(text) {
    return movedPatterns.some((pattern) => pattern.test(text));
}
/** What a rule, a protected branch or a missing permission is refused with. */
const refusedPatterns = /protected branch|rule violations?|GH\d{3}|pre-receive hook declined|hook declined|not allowed to push|denied|not accessible|permission|error: 403|must have (admin|push)/i;
function isPushRefused(text) {
    return refusedPatterns.test(text);
}
/** `push-refused`, with the rule that the server names. */
function createRefusalError({ repository, branch, said, rules = [], cause }) {
    const [reason = 'no reason was given'] = said;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('push-refused', `${repository} refuses a commit to ${branch}: ${reason}`, {
        details: [...said.slice(1), ...(rules.length === 0 ? [] : [`rules of ${branch}: ${rules.join(', ')}`])],
        hint: describeNextStep(said.join(' ')),
        cause,
    });
}
function describeNextStep(said) {
    if (/not accessible|403|denied|permission/i.test(said))
        return 'Add `contents: write` under `permissions:` of the job. GITHUB_TOKEN ends at its own repository: for another one, pass the token of a GitHub App as github-token.';
    return 'Set pull-request: true, or pass the token of an App that may bypass the rule as github-token.';
}


/***/ }),

/***/ 1615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ editFile),
/* harmony export */   A: () => (/* binding */ decodeStateFile)
/* harmony export */ });
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49509);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60221);
/* harmony import */ var _image_edits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98192);
/* harmony import */ var _values_root_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74603);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48971);





/**
 * Writes image and values into a file; every other byte stays.
 * @param bytes as committed
 * @param file its path in the repository
 * @returns the same text if the file has them already
 * @throws ActionError `file-not-editable`, `key-not-found`, `key-ambiguous`, `image-has-no-place`
 */
function editFile(bytes, file, request) {
    const text = decodeStateFile(bytes, file);
    const { image, set, create } = request;
    const withImage = image === undefined
        ? text
        : (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .editYamlText */ .h)(text, file, (0,_image_edits_js__WEBPACK_IMPORTED_MODULE_2__/* .listImageEdits */ .f)((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlText */ .cd)(text, file), { ...request, image }));
    if (set === undefined)
        return withImage;
    return listSetValues(set).reduce((edited, [path, value]) => {
        const yaml = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .parseYamlText */ .cd)(edited, file);
        return (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_0__/* .editYamlText */ .h)(edited, file, [buildSetEdit(yaml, path, value, create)]);
    }, withImage);
}
/** @throws ActionError `file-not-editable` for bytes that are no UTF-8, which would not survive */
function decodeStateFile(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        if (!(cause instanceof TypeError))
            throw cause;
        throw (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_4__/* .createEditError */ .hO)(file, 'it is not UTF-8 text');
    }
}
/** Mappings are merged as Helm merges them; everything else is one value. */
function listSetValues(set) {
    if (set.kind === 'assignments')
        return set.assignments.map(({ path, value }) => [path, value]);
    return listLeaves(set.values, []);
}
function listLeaves(value, path) {
    if (value.kind !== 'map' || value.entries.size === 0)
        return path.length === 0 ? [] : [[path, value]];
    return [...value.entries].flatMap(([key, inner]) => listLeaves(inner, [...path, key]));
}
/** Parameters of an Argo CD Application hold text only. */
function buildSetEdit(yaml, path, value, create) {
    const resolved = (0,_values_root_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveEditPath */ .q)(yaml, path);
    const isParameter = isParameterPath(resolved.path);
    const isApplication = resolved.document !== undefined && (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocumentKind */ .GJ)(yaml, resolved.document) === 'application';
    const written = isParameter && isApplication && value.kind === 'plain' ? { kind: 'text', text: value.source } : value;
    return { ...resolved, value: written, create };
}
function isParameterPath(path) {
    return path.at(-3) === 'parameters' && path.at(-1) === 'value';
}


/***/ }),

/***/ 49509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ editYamlText)
});

// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/gitops/edit/value-path.js
var value_path = __webpack_require__(51711);
// EXTERNAL MODULE: ./src/gitops/edit/yaml-text.js
var yaml_text = __webpack_require__(48971);
;// CONCATENATED MODULE: ./src/gitops/edit/content-digest.js



/** More than any manifest has; an alias bomb has millions. */
const maxLeaves = 500_000;
/**
 * Every value of a file by document and path, with aliases replaced by what they stand for: an edit of an anchor changes
 * its aliases too.
 * @throws ActionError `file-not-editable` if aliases expand without end
 */
function listContent(yaml) {
    const leaves = new Map();
    for (const [document, { contents }] of yaml.documents.entries()) {
        collect(contents, [], { yaml, document, leaves, source: yaml.documents[document] });
    }
    return leaves;
}
function collect(node, path, collection) {
    const { yaml, document, source, leaves } = collection;
    if (leaves.size > maxLeaves)
        throw (0,yaml_text/* createEditError */.hO)(yaml.file, 'its aliases expand to too many values');
    if ((0,dist.isAlias)(node)) {
        const target = source === undefined ? undefined : node.resolve(source);
        if (target === undefined)
            throw (0,yaml_text/* createEditError */.hO)(yaml.file, `there is no anchor ${node.source}`);
        collect(target, path, collection);
        return;
    }
    if ((0,dist.isMap)(node) && node.items.length > 0) {
        for (const { key, value } of node.items)
            collect(value, [...path, (0,dist.isScalar)(key) ? String(key.value) : ''], collection);
        return;
    }
    if ((0,dist.isSeq)(node) && node.items.length > 0) {
        for (const [index, item] of node.items.entries())
            collect(item, [...path, index], collection);
        return;
    }
    leaves.set(`${document}:${(0,value_path/* formatValuePath */.E)(path)}`, { path, document, meaning: describeMeaning(node) });
}
function describeMeaning(node) {
    if ((0,dist.isMap)(node))
        return 'map';
    if ((0,dist.isSeq)(node))
        return 'list';
    if (!(0,dist.isScalar)(node))
        return 'plain::';
    return `${node.type === 'PLAIN' ? 'plain' : 'text'}:${node.tag ?? ''}:${String(node.value)}`;
}

// EXTERNAL MODULE: ./src/gitops/edit/scalar-text.js
var scalar_text = __webpack_require__(52630);
// EXTERNAL MODULE: ./src/gitops/edit/set-value.js
var set_value = __webpack_require__(94990);
;// CONCATENATED MODULE: ./src/gitops/edit/create-key.js





/**
 * What must be added to the file for a key that is not there: a line after the last one of its mapping.
 * @throws ActionError `file-not-editable` where a key cannot be added
 */
function createKey(yaml, { at, missing }, value) {
    const keys = missing.filter((step) => typeof step === 'string');
    const name = (0,value_path/* formatValuePath */.E)([...at.path, ...missing]);
    if (keys.length !== missing.length)
        throw (0,yaml_text/* createEditError */.hO)(yaml.file, `${name} is not there, and entries of lists are not created`);
    const place = { yaml, json: /\.json$/i.test(yaml.file), eol: yaml.text.includes('\r\n') ? '\r\n' : '\n' };
    const { node } = at;
    if ((0,dist.isMap)(node) && node.flow === true)
        return addToFlow(node, keys, value, place);
    if ((0,dist.isMap)(node) && node.items.length > 0)
        return addToBlock(node, keys, value, place);
    const isEmpty = node === null || ((0,dist.isScalar)(node) && node.type === 'PLAIN' && node.value === '');
    if (isEmpty && at.path.length === 0)
        return addToEmptyDocument(keys, value, place);
    if (isEmpty && !at.inFlow)
        return addBelowKey(at, keys, value, place);
    throw (0,yaml_text/* createEditError */.hO)(yaml.file, `${name} is not there, and ${(0,value_path/* formatValuePath */.E)(at.path)} is no mapping`);
}
function addToFlow(map, keys, value, { json }) {
    const place = { inFlow: true, json };
    const text = keys.reduceRight((inner, key, index) => `${(0,scalar_text/* formatMappingKey */.Fh)(key, place)}: ${index === keys.length - 1 ? inner : `{${inner}}`}`, (0,scalar_text/* formatInlineValue */.uC)(value, { ...place, style: undefined }));
    const [, end] = map.range ?? [0, 0];
    const last = map.items.at(-1);
    const lastEnd = findEnd(last?.value) ?? findEnd(last?.key);
    return lastEnd === undefined
        ? { start: end - 1, end: end - 1, text }
        : { start: lastEnd, end: lastEnd, text: `, ${text}` };
}
function findEnd(node) {
    return node?.range?.[1];
}
function addToBlock(map, keys, value, place) {
    const { text } = place.yaml;
    const start = map.range?.[0] ?? 0;
    const indent = start -
        (text.lastIndexOf('\n', start - 1) + 1) -
        (text.startsWith('\ufeff') && !text.slice(0, start).includes('\n') ? 1 : 0);
    const last = map.items.at(-1);
    const end = last?.value === null ? findEnd(last.key) : (findEnd(last?.value) ?? findEnd(last?.key));
    return insertLines(end ?? text.length, formatBlock(keys, value, indent, place), place);
}
function addBelowKey(at, keys, value, place) {
    const { yaml } = place;
    const { pair } = at;
    const end = pair === undefined ? undefined : (0,set_value/* findKeyEnd */.CH)(pair);
    const start = pair?.key?.range?.[0];
    if (end === undefined || start === undefined)
        throw (0,yaml_text/* createEditError */.hO)(yaml.file, `${(0,value_path/* formatValuePath */.E)(at.path)} is empty`);
    const indent = start - (yaml.text.lastIndexOf('\n', start - 1) + 1) + 2;
    return insertLines(end, formatBlock(keys, value, indent, place), place);
}
function addToEmptyDocument(keys, value, place) {
    return insertLines(place.yaml.text.length, formatBlock(keys, value, 0, place), place);
}
/** Whole lines after the one that ends at or behind a place. */
function insertLines(after, lines, { yaml: { text }, eol }) {
    const isLineStart = after === 0 || text[after - 1] === '\n';
    const newline = isLineStart ? after - 1 : text.indexOf('\n', after);
    if (newline === -1 && !isLineStart)
        return { start: text.length, end: text.length, text: lines.map((line) => `${eol}${line}`).join('') };
    const at = isLineStart ? after : newline + 1;
    return { start: at, end: at, text: lines.map((line) => `${line}${eol}`).join('') };
}
function formatBlock(keys, value, indent, { json }) {
    const place = { inFlow: false, json };
    return keys.map((key, index) => {
        const end = index === keys.length - 1 ? ` ${(0,scalar_text/* formatInlineValue */.uC)(value, { ...place, style: undefined })}` : '';
        return `${' '.repeat(indent + 2 * index)}${(0,scalar_text/* formatMappingKey */.Fh)(key, place)}:${end}`;
    });
}

// EXTERNAL MODULE: ./src/gitops/edit/find-value.js
var find_value = __webpack_require__(23843);
;// CONCATENATED MODULE: ./src/gitops/edit/edit-text.js








/**
 * Gives a file the wanted values and changes nothing else in it: every other byte stays.
 * @returns the same text if it has them already
 * @throws ActionError `key-not-found`, `key-ambiguous`, `file-not-editable`
 */
function editYamlText(text, file, edits) {
    return edits.reduce((edited, edit) => applyEdit((0,yaml_text/* parseYamlText */.cd)(edited, file), edit), text);
}
function applyEdit(yaml, edit) {
    const end = locateValue(yaml, edit);
    const { at, missing } = end;
    const splice = missing.length === 0 ? (0,set_value/* replaceValue */.uQ)(yaml, at, edit.value) : createKey(yaml, end, edit.value);
    if (splice === undefined)
        return yaml.text;
    const edited = (0,set_value/* applySplice */.JH)(yaml.text, splice);
    assertOnlyChange(yaml, edited, edit, end);
    return edited;
}
/**
 * The value, or where it would be created.
 * @throws ActionError `key-not-found`, `key-ambiguous`
 */
function locateValue(yaml, { document, path, create }) {
    const numbers = document === undefined ? [...yaml.documents.keys()] : [document];
    const ends = numbers.map((number) => (0,find_value/* followPath */.Zl)(yaml, number, path));
    const found = ends.filter(({ missing }) => missing.length === 0);
    const [first, second] = found;
    if (second !== undefined)
        throw createAmbiguousError(yaml, path, found);
    if (first !== undefined)
        return first;
    const [only = (0,find_value/* followPath */.Zl)(yaml, 0, path), other] = ends;
    if (!create)
        throw createMissingKeyError(yaml, path);
    if (other !== undefined)
        throw new action_error/* ActionError */.lZ('key-ambiguous', `${yaml.file}: ${(0,value_path/* formatValuePath */.E)(path)} could be created in ${ends.length} documents`);
    return only;
}
function createAmbiguousError(yaml, path, found) {
    const lines = found.map(({ at }) => (0,find_value/* findNodeLine */.E5)(yaml, at.pair?.key ?? at.node));
    return new action_error/* ActionError */.lZ('key-ambiguous', `${yaml.file}: ${(0,value_path/* formatValuePath */.E)(path)} is in ${found.length} documents`, {
        details: lines.map((line) => `${yaml.file}:${line}`),
        location: { file: yaml.file, line: lines[0] ?? 1 },
    });
}
function createMissingKeyError(yaml, path) {
    const name = (0,value_path/* formatValuePath */.E)(path);
    const similar = suggestPaths(yaml, name);
    return new action_error/* ActionError */.lZ('key-not-found', `${yaml.file} has no value ${name}`, {
        location: { file: yaml.file },
        ...(similar.length === 0
            ? {}
            : { hint: `Did you mean ${similar.join(' or ')}? To add it, set create-keys: true.` }),
    });
}
/** The nearest path, and those that end in the same key. */
function suggestPaths(yaml, name) {
    const paths = [...new Set([...listContent(yaml).values()].map(({ path }) => (0,value_path/* formatValuePath */.E)(path)))];
    const last = name.split('.').at(-1);
    const nearest = (0,suggest_name/* findNearestName */.$)(name, paths);
    const alike = paths.filter((path) => path.split('.').at(-1) === last);
    return [...new Set([...(nearest === undefined ? [] : [nearest]), ...alike])].slice(0, 4);
}
/**
 * Reads the edited file again: the wanted value must be there, and everything else as before.
 * @throws ActionError `file-not-editable`
 */
function assertOnlyChange(before, edited, { path, value }, { at, missing }) {
    const { file } = before;
    const name = (0,value_path/* formatValuePath */.E)(path);
    const after = (0,yaml_text/* parseYamlText */.cd)(edited, file);
    const concrete = [...at.path, ...missing];
    const end = (0,find_value/* followPath */.Zl)(after, at.document, concrete);
    if (end.missing.length > 0 || !(0,set_value/* isEqualValue */.Qt)(end.at.node, value))
        throw (0,yaml_text/* createEditError */.hO)(file, `${name} would not be read as ${JSON.stringify(value)} after the edit`);
    const [one, other] = [listContent(before), listContent(after)];
    const own = (0,value_path/* formatValuePath */.E)(concrete);
    const others = [...new Set([...one.keys(), ...other.keys()])]
        .filter((key) => one.get(key)?.meaning !== other.get(key)?.meaning)
        .map((key) => one.get(key) ?? other.get(key))
        .flatMap((leaf) => (leaf === undefined ? [] : [{ ...leaf, name: (0,value_path/* formatValuePath */.E)(leaf.path) }]))
        .filter((leaf) => leaf.document !== at.document || !isRelated(leaf.name, own));
    const [shared] = others;
    if (shared === undefined)
        return;
    throw (0,yaml_text/* createEditError */.hO)(file, `${name} has an anchor, so ${shared.name} would change with it`, (0,find_value/* findNodeLine */.E5)(before, at.node), {
        hint: `Write ${name} out, then it can be changed alone.`,
    });
}
/** Whether one path leads to the other: a list that is replaced, or an empty mapping that gets a key. */
function isRelated(one, other) {
    return one === other || isBelow(one, other) || isBelow(other, one);
}
function isBelow(path, parent) {
    return parent === '' || path.startsWith(`${parent}.`) || path.startsWith(`${parent}[`);
}


/***/ }),

/***/ 60221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ readDocumentKind),
/* harmony export */   Vf: () => (/* binding */ listValuesPlaces),
/* harmony export */   Wx: () => (/* binding */ readIn),
/* harmony export */   _L: () => (/* binding */ listContainerImages),
/* harmony export */   dm: () => (/* binding */ listHelmSources)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _find_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23843);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48971);



function readDocumentKind(yaml, document) {
    const contents = yaml.documents[document]?.contents;
    const [apiVersion = '', kind = ''] = [(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIn */ .xs)(contents, 'apiVersion'), (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIn */ .xs)(contents, 'kind')];
    if (apiVersion.startsWith('kustomize.config.k8s.io/') || isKustomizationFile(yaml.file))
        return 'kustomization';
    if (kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.fluxcd.io/'))
        return 'helm-release';
    if (kind === 'Application' && apiVersion.startsWith('argoproj.io/'))
        return 'application';
    return apiVersion !== '' && kind !== '' ? 'manifest' : 'values';
}
/** The names that kustomize looks for (kubectl.docs.kubernetes.io, "kustomization"). */
function isKustomizationFile(file) {
    return /(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(file);
}
/** The places of chart values: the whole of a values file, `spec.values` of a HelmRelease, `valuesObject` of an Application. */
function listValuesPlaces(yaml, document) {
    const contents = yaml.documents[document]?.contents;
    switch (readDocumentKind(yaml, document)) {
        case 'values':
            return [{ document, base: [] }];
        case 'helm-release':
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)((0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readNodeIn */ .KT)(contents, 'spec', 'values')) ? [{ document, base: ['spec', 'values'] }] : [];
        case 'application':
            return listHelmSources(yaml, document)
                .filter((source) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(readIn(yaml, document, [...source, 'valuesObject'])))
                .map((source) => ({ document, base: [...source, 'valuesObject'] }));
        case 'kustomization':
        case 'manifest':
            return [];
    }
}
/** Paths of `helm` in the sources of an Application. */
function listHelmSources(yaml, document) {
    const sources = readIn(yaml, document, ['spec', 'sources']);
    const many = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(sources) ? sources.items.map((_, index) => ['spec', 'sources', index, 'helm']) : [];
    return [['spec', 'source', 'helm'], ...many].filter((path) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(readIn(yaml, document, path)));
}
/** The node at a path; undefined if there is none. */
function readIn(yaml, document, path) {
    const { at, missing } = (0,_find_value_js__WEBPACK_IMPORTED_MODULE_1__/* .followPath */ .Zl)(yaml, document, path);
    return missing.length === 0 ? (at.node ?? undefined) : undefined;
}
const containerLists = new Set(['containers', 'initContainers', 'ephemeralContainers']);
/** The images of all containers of a document, wherever its pods are. Aliases are left alone: they follow their anchor. */
function listContainerImages(yaml, document) {
    return collectImages((0,_find_value_js__WEBPACK_IMPORTED_MODULE_1__/* .openDocument */ .EJ)(yaml, document));
}
function collectImages({ node, path }) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return node.items.flatMap((item, index) => collectImages({ node: item, path: [...path, index] }));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const name = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '';
        const inside = collectImages({ node: value, path: [...path, name] });
        if (!containerLists.has(name) || !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(value))
            return inside;
        const own = value.items.flatMap((item, index) => {
            const image = (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readTextIn */ .xs)(item, 'image');
            return image === undefined ? [] : [{ path: [...path, name, index, 'image'], image }];
        });
        return [...own, ...inside];
    });
}


/***/ }),

/***/ 23843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ findNodeLine),
/* harmony export */   EJ: () => (/* binding */ openDocument),
/* harmony export */   Zl: () => (/* binding */ followPath)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51711);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48971);




/**
 * Follows a path in one document.
 * @throws ActionError `key-ambiguous` if several entries of a list match; `file-not-editable` if it leads through an alias
 */
function followPath(yaml, document, path, base = openDocument(yaml, document)) {
    let at = base;
    for (const [index, step] of path.entries()) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(at.node))
            throw createAliasError(yaml, at, path);
        const next = takeStep(yaml, at, step);
        if (next === undefined)
            return { at, missing: path.slice(index) };
        at = next;
    }
    return { at, missing: [] };
}
/** A whole document, where paths begin. */
function openDocument(yaml, document) {
    return { document, path: [], node: yaml.documents[document]?.contents ?? null, pair: undefined, inFlow: false };
}
function takeStep(yaml, at, step) {
    const { document, path, node } = at;
    const inFlow = at.inFlow || (((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) && node.flow === true);
    if (typeof step === 'string') {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findPair */ .c6)(node, step) : undefined;
        if (pair !== undefined)
            return { document, path: [...path, step], node: (pair.value ?? null), pair, inFlow };
        assertNotMerged(yaml, at, step);
        return undefined;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return undefined;
    const index = typeof step === 'number' ? step : findEntry(yaml, at, node.items, step);
    if (index === undefined || index >= node.items.length)
        return undefined;
    return { document, path: [...path, index], node: (node.items[index] ?? null), pair: undefined, inFlow };
}
/** A key that `<<` brings in is written at the anchor. */
function assertNotMerged(yaml, { node, path }, step) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return;
    const merge = node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === '<<' && key.type === 'PLAIN');
    if (merge === undefined)
        return;
    const name = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValuePath */ .E)([...path, step]);
    throw (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .createEditError */ .hO)(yaml.file, `${name} is not written there: << merges an anchor`, findNodeLine(yaml, merge.key), {
        hint: `Write ${name} out, then it can be changed alone.`,
    });
}
function findEntry(yaml, { document, path }, items, { key, value }) {
    const found = [...items.entries()].filter(([, item]) => {
        const own = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(item) ? (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .findPair */ .c6)(item, key)?.value : undefined;
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(own) && own.value === value;
    });
    if (found.length > 1) {
        const name = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValuePath */ .E)([...path, { key, value }]);
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('key-ambiguous', `${yaml.file}: ${name} is there ${found.length} times`, {
            details: found.map(([, item]) => `${yaml.file}:${findNodeLine(yaml, item)}`),
            location: { file: yaml.file, line: findNodeLine(yaml, found[0]?.[1] ?? yaml.documents[document]?.contents) },
        });
    }
    return found[0]?.[0];
}
function createAliasError(yaml, { path, node }, wanted) {
    const name = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValuePath */ .E)(wanted);
    return (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .createEditError */ .hO)(yaml.file, `${(0,_value_path_js__WEBPACK_IMPORTED_MODULE_2__/* .formatValuePath */ .E)(path)} is ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_3__/* .describeNode */ .WQ)(node)}, so ${name} is shared with other places`, findNodeLine(yaml, node), { hint: `Write ${name} out, then it can be changed alone.` });
}
function findNodeLine(yaml, node) {
    const range = node?.range;
    return yaml.getLine(range?.[0] ?? 0);
}


/***/ }),

/***/ 98192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ listImageEdits)
});

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/gitops/edit/file-kind.js
var file_kind = __webpack_require__(60221);
// EXTERNAL MODULE: ./src/gitops/edit/find-value.js
var find_value = __webpack_require__(23843);
// EXTERNAL MODULE: ./src/gitops/edit/value-path.js
var value_path = __webpack_require__(51711);
// EXTERNAL MODULE: ./src/gitops/edit/yaml-text.js
var yaml_text = __webpack_require__(48971);
;// CONCATENATED MODULE: ./src/gitops/edit/kustomize-images.js






/**
 * The entry of `images` for an image, as `kustomize edit set image` would write it: what identified another image becomes
 * empty, and what the entry lacks is added.
 * @throws ActionError `key-ambiguous` if several entries may be meant
 */
function listKustomizeEdits(yaml, document, image) {
    const images = (0,yaml_text/* readNodeIn */.KT)(yaml.documents[document]?.contents, 'images');
    const items = (0,dist.isSeq)(images) ? images.items : [];
    const index = findImageEntry(yaml, items, image);
    if (index === undefined)
        return [];
    const entry = items[index];
    const { repository, tag = '', digest = '' } = (0,values_image/* parseImageName */["if"])(image);
    const has = (key) => (0,dist.isMap)(entry) && (0,yaml_text/* findPair */.c6)(entry, key) !== undefined;
    const wanted = [
        ...(has('newName') || (0,yaml_text/* readTextIn */.xs)(entry, 'name') !== repository ? [['newName', repository]] : []),
        ...(has('newTag') || tag !== '' ? [['newTag', tag]] : []),
        ...(has('digest') || digest !== '' ? [['digest', digest]] : []),
    ];
    return wanted.map(([key, text]) => ({
        ...{ document, path: ['images', index, key], value: { kind: 'text', text }, create: true },
    }));
}
/** The entry with this repository, else the one that ends in the same name. */
function findImageEntry(yaml, items, image) {
    const { repository } = (0,values_image/* parseImageName */["if"])(image);
    const names = items.map((item) => [(0,yaml_text/* readTextIn */.xs)(item, 'name'), (0,yaml_text/* readTextIn */.xs)(item, 'newName')]);
    const select = (matches) => [...names.entries()].filter(([, own]) => own.some((name) => name !== undefined && matches(name))).map(([at]) => at);
    const exact = select((name) => name === repository);
    const found = exact.length > 0 ? exact : select((name) => readLastPart(name) === readLastPart(repository));
    if (found.length > 1) {
        const lines = found.map((at) => `${yaml.file}:${(0,find_value/* findNodeLine */.E5)(yaml, items[at])}: ${(0,value_path/* formatValuePath */.E)(['images', at])}`);
        throw new action_error/* ActionError */.lZ('key-ambiguous', `${yaml.file} has ${found.length} images that may be ${repository}`, {
            details: lines,
            hint: 'Name one with image-keys, for example: tag=images[name=shop].newTag.',
            location: { file: yaml.file },
        });
    }
    return found[0];
}
function readLastPart(name) {
    return name.split('/').at(-1) ?? name;
}

// EXTERNAL MODULE: ./src/gitops/edit/values-root.js
var values_root = __webpack_require__(74603);
;// CONCATENATED MODULE: ./src/gitops/edit/image-edits.js








/**
 * What must be written where so that the file names the image.
 * @throws ActionError `key-not-found`, `key-ambiguous`, `image-has-no-place`
 */
function listImageEdits(yaml, request) {
    const { image, keys, create } = request;
    if (keys.length > 0) {
        assertPlaced(yaml, image, keys);
        return keys.map(({ part, path }) => ({ ...(0,values_root/* resolveEditPath */.q)(yaml, path), ...buildPart(image, part), create }));
    }
    const edits = [...yaml.documents.keys()].flatMap((document) => findInDocument(yaml, document, request));
    if (edits.length === 0 && create && yaml.documents.every((_, index) => (0,file_kind/* readDocumentKind */.GJ)(yaml, index) === 'values'))
        return listValuesEdits(yaml, { document: 0, base: [] }, request);
    if (edits.length === 0)
        throw createMissingImageError(yaml, image);
    return edits;
}
function findInDocument(yaml, document, request) {
    switch ((0,file_kind/* readDocumentKind */.GJ)(yaml, document)) {
        case 'kustomization':
            return listKustomizeEdits(yaml, document, request.image);
        case 'manifest':
            return listContainerEdits(yaml, document, request.image);
        case 'application':
            return [...listParameterEdits(yaml, document, request.image), ...listChartEdits(yaml, document, request)];
        case 'helm-release':
        case 'values':
            return listChartEdits(yaml, document, request);
    }
}
function listContainerEdits(yaml, document, image) {
    const { repository } = (0,values_image/* parseImageName */["if"])(image);
    return (0,file_kind/* listContainerImages */._L)(yaml, document)
        .filter((written) => (0,values_image/* parseImageName */["if"])(written.image).repository === repository)
        .map(({ path }) => ({ document, path, value: { kind: 'text', text: image }, create: false }));
}
/** Chart values of a document: where several charts are in one file, those that have this repository. */
function listChartEdits(yaml, document, request) {
    return (0,file_kind/* listValuesPlaces */.Vf)(yaml, document).flatMap((place) => {
        const has = ({ path }) => (0,file_kind/* readIn */.Wx)(yaml, document, [...place.base, ...path]) !== undefined;
        if (!values_image/* defaultImageKeys */.FB.some(has) || isForeign(yaml, document, [...place.base, 'image', 'repository'], request.image))
            return [];
        return listValuesEdits(yaml, place, request);
    });
}
/** Whether a file with several documents names another repository there. */
function isForeign(yaml, document, path, image) {
    const written = (0,file_kind/* readIn */.Wx)(yaml, document, path);
    return yaml.documents.length > 1 && (0,dist.isScalar)(written) && String(written.value) !== (0,values_image/* parseImageName */["if"])(image).repository;
}
function listValuesEdits(yaml, { document, base }, { image, create }) {
    const chosen = values_image/* defaultImageKeys */.FB
        .map(({ part, path }) => ({ part, path: [...base, ...path] }))
        .filter(({ part, path }) => (0,file_kind/* readIn */.Wx)(yaml, document, path) !== undefined || (create && (0,values_image/* readImagePart */.TM)(image, part) !== ''));
    assertPlaced(yaml, image, chosen);
    return chosen.map(({ part, path }) => ({ document, path, ...buildPart(image, part), create }));
}
/** Helm parameters of an Argo CD Application, which are always text. */
function listParameterEdits(yaml, document, image) {
    return (0,file_kind/* listHelmSources */.dm)(yaml, document).flatMap((source) => {
        const parameters = (0,file_kind/* readIn */.Wx)(yaml, document, [...source, 'parameters']);
        const names = (0,dist.isSeq)(parameters) ? parameters.items.map((item) => (0,yaml_text/* readTextIn */.xs)(item, 'name')) : [];
        const chosen = values_image/* defaultImageKeys */.FB
            .map(({ part, path }) => ({ part, name: path.join('.') }))
            .filter(({ name }) => names.includes(name));
        if (chosen.length === 0)
            return [];
        assertPlaced(yaml, image, chosen);
        return chosen.map(({ part, name }) => ({
            ...{ document, path: [...source, 'parameters', { key: 'name', value: name }, 'value'] },
            ...buildPart(image, part),
            create: false,
        }));
    });
}
function buildPart(image, part) {
    return { value: { kind: 'text', text: (0,values_image/* readImagePart */.TM)(image, part) } };
}
/** @throws ActionError `image-has-no-place` */
function assertPlaced(yaml, image, keys) {
    const missing = (0,values_image/* findMissingImagePart */.Kb)(image, keys);
    if (missing === undefined)
        return;
    throw new action_error/* ActionError */.lZ('image-has-no-place', `${image} is identified by its ${missing}, but ${yaml.file} has no value for it`, {
        hint: `Add image.${missing} to the file, set create-keys: true, or name its place with image-keys, for example: ${missing}=app.image.${missing}.`,
        location: { file: yaml.file },
    });
}
function createMissingImageError(yaml, image) {
    const text = [...yaml.documents.entries()].find(([, { contents }]) => typeof (0,yaml_text/* readTextIn */.xs)((0,yaml_text/* readNodeIn */.KT)(contents, 'spec', 'source', 'helm'), 'values') === 'string');
    if (text !== undefined)
        throw (0,yaml_text/* createEditError */.hO)(yaml.file, 'spec.source.helm.values is text, not a mapping', undefined, {
            hint: 'Move it to spec.source.helm.valuesObject, which Argo CD reads in the same way.',
        });
    const found = [...yaml.documents.keys()].flatMap((document) => listNamedValues(yaml, document));
    return new action_error/* ActionError */.lZ('key-not-found', `${yaml.file} has no value for the image ${(0,values_image/* parseImageName */["if"])(image).repository}`, {
        details: found.slice(0, mostListed).map((line) => `has ${line}`),
        hint: 'Set image-keys to the values that hold it, for example: tag=app.image.tag; or image=app.image for the whole reference.',
        location: { file: yaml.file },
    });
}
const mostListed = 10;
/** What the file has instead, for people. */
function listNamedValues(yaml, document) {
    if ((0,file_kind/* readDocumentKind */.GJ)(yaml, document) === 'kustomization') {
        const images = (0,yaml_text/* readNodeIn */.KT)(yaml.documents[document]?.contents, 'images');
        return (0,dist.isSeq)(images) ? images.items.map((item) => `images[name=${(0,yaml_text/* readTextIn */.xs)(item, 'name') ?? ''}]`) : [];
    }
    const written = (0,file_kind/* listContainerImages */._L)(yaml, document);
    if (written.length > 0)
        return written.map(({ path, image }) => `${(0,value_path/* formatValuePath */.E)(path)}: ${image}`);
    return (0,file_kind/* listValuesPlaces */.Vf)(yaml, document).flatMap(({ base }) => findImageLike(yaml, document, base));
}
/** Values with a name that charts use for images. */
function findImageLike(yaml, document, path) {
    const node = (0,file_kind/* readIn */.Wx)(yaml, document, path);
    if (!(0,dist.isMap)(node))
        return [];
    return node.items.flatMap(({ key, value }) => {
        const name = (0,dist.isScalar)(key) ? String(key.value) : '';
        const inner = [...path, name];
        if ((0,dist.isScalar)(value))
            return /^(image|tag|digest|repository)$|Image$|Tag$/.test(name) ? [(0,value_path/* formatValuePath */.E)(inner)] : [];
        return (0,dist.isMap)(value) ? findImageLike(yaml, document, inner) : [];
    });
}


/***/ }),

/***/ 52630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ formatMappingKey),
/* harmony export */   KA: () => (/* binding */ isPlainText),
/* harmony export */   uC: () => (/* binding */ formatInlineValue)
/* harmony export */ });
/* harmony import */ var _helm_values_values_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32189);

/** Texts that YAML 1.1 or 1.2 reads as a boolean, as nothing, or as a merge key. */
const wordLike = /^(true|false|yes|no|on|off|y|n|null|~|<<|=)$/i;
/** Texts that some parser reads as a number: exponents, octals, leading zeros, underscores, base 60, infinity. */
const numberLike = /^[-+]?(\.?\d[\d_,]*(\.[\d_]*)?(e[-+]?\d*)?|0[xob][\da-f_]+|\d[\d_]*(:[\d_]+)+(\.[\d_]*)?|\.(inf|nan))$/i;
/** Dates and times (yaml.org, "Timestamp Language-Independent Type"). */
const timestampLike = /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/;
/** Whether every parser reads it as this text although it has no quotes. */
function isPlainText(text) {
    return !wordLike.test(text) && !numberLike.test(text) && !timestampLike.test(text);
}
/** Whether it can be written without quotes: fewer texts than YAML allows. */
function canBePlain(text, { inFlow, json }) {
    if (json || !isPlainText(text))
        return false;
    if (!/^[\w/.]([\w/.@:+=~ -]*[\w/.@+=~-])?$/.test(text) || / {2}|: /.test(text))
        return false;
    return !inFlow || !text.includes(':');
}
/** Text as YAML, in the quotes that the value has now, if they can hold it; without quotes only if it stays text. */
function formatScalarText(text, place) {
    if (place.style === 'QUOTE_SINGLE' && !place.json && /^[\x20-\x7e]*$/.test(text))
        return `'${text.replaceAll("'", "''")}'`;
    if (place.style !== 'QUOTE_DOUBLE' && canBePlain(text, place))
        return text;
    return quoteDouble(text);
}
/** A JSON string, with everything escaped that YAML does not allow as it is (yaml.org, "nb-json"). */
function quoteDouble(text) {
    return JSON.stringify(text).replaceAll(/[\x7f-\x9f\u2028\u2029\ufeff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** Any value on one line. */
function formatInlineValue(value, place) {
    return value.kind === 'text' ? formatScalarText(value.text, place) : (0,_helm_values_values_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValuesTree */ .QP)(value);
}
/** A key of a mapping. */
function formatMappingKey(key, place) {
    return formatScalarText(key, { ...place, style: undefined });
}


/***/ }),

/***/ 94990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ findKeyEnd),
/* harmony export */   JH: () => (/* binding */ applySplice),
/* harmony export */   KT: () => (/* binding */ readValueTree),
/* harmony export */   Qt: () => (/* binding */ isEqualValue),
/* harmony export */   uQ: () => (/* binding */ replaceValue)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _helm_values_values_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32189);
/* harmony import */ var _scalar_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52630);
/* harmony import */ var _find_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23843);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51711);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48971);






function applySplice(text, { start, end, text: inserted }) {
    return `${text.slice(0, start)}${inserted}${text.slice(end)}`;
}
/**
 * What must change in the file so that an existing value becomes another one.
 * @returns undefined if it is that value already
 * @throws ActionError `file-not-editable` for aliases, block text, placeholders and nested values
 */
function replaceValue(yaml, place, value) {
    const { node, inFlow } = place;
    if (isEqualValue(node, value))
        return undefined;
    const json = /\.json$/i.test(yaml.file);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node)) {
        assertScalarEditable(yaml, place, node, value);
        const text = (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInlineValue */ .uC)(value, { style: node.type, inFlow, json });
        const [start, end] = node.range ?? [0, 0];
        return start === end ? insertAfterKey(yaml, place, text) : { start, end, text };
    }
    if (node === null)
        return insertAfterKey(yaml, place, (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInlineValue */ .uC)(value, { style: undefined, inFlow, json }));
    const isInline = ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) || (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) && node.flow === true;
    if (!isInline)
        throw createNestedError(yaml, place);
    const [start, end] = node.range ?? [0, 0];
    return { start, end, text: (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInlineValue */ .uC)(value, { style: 'QUOTE_DOUBLE', inFlow: true, json }) };
}
/** Whether every parser reads this value already, however it is quoted. */
function isEqualValue(node, value) {
    const existing = readValueTree(node);
    return existing !== undefined && (0,_helm_values_values_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameTree */ .Pc)(existing, value);
}
/** The value of a node; undefined with an alias or a tag in it: what is written there is not a value of its own. */
function readValueTree(node) {
    if (node === null || node === undefined)
        return { kind: 'plain', source: 'null' };
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return toScalarTree(node);
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node)) {
        const items = node.items.map(readValueTree);
        return items.every((item) => item !== undefined) ? { kind: 'list', items } : undefined;
    }
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    const entries = node.items.map(({ key, value }) => [(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : '', readValueTree(value)]);
    const known = entries.flatMap(([key, tree]) => (tree === undefined ? [] : [[key, tree]]));
    return known.length === entries.length ? { kind: 'map', entries: new Map(known) } : undefined;
}
/** What a scalar means; undefined with a tag of its own. */
function toScalarTree(node) {
    const text = String(node.value);
    if (node.tag === 'tag:yaml.org,2002:str' || node.tag === '!')
        return { kind: 'text', text };
    if (node.tag !== undefined)
        return undefined;
    if (node.type !== 'PLAIN')
        return { kind: 'text', text };
    if (/^(null|Null|NULL|~|)$/.test(text))
        return { kind: 'plain', source: 'null' };
    return (0,_scalar_text_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainText */ .KA)(text) ? { kind: 'text', text } : { kind: 'plain', source: text };
}
function assertScalarEditable(yaml, place, node, value) {
    const name = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(place.path);
    const fail = (why) => {
        throw (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .createEditError */ .hO)(yaml.file, `${name} ${why}`, (0,_find_value_js__WEBPACK_IMPORTED_MODULE_3__/* .findNodeLine */ .E5)(yaml, node));
    };
    if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
        fail('is block text');
    const textTags = ['tag:yaml.org,2002:str', '!'];
    if (node.tag !== undefined && !(value.kind === 'text' && textTags.includes(node.tag)))
        fail(`has the tag ${node.tag}`);
    const text = String(node.value);
    if (/\{\{|\$\{/.test(text))
        fail(`is the placeholder ${text}, which something else fills in`);
}
function createNestedError(yaml, { node, path }) {
    const name = (0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(path);
    const hint = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? `Set its entries one by one: ${name}[0]=…` : undefined;
    const why = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node)
        ? `${name} is ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .WQ)(node)}, so it is shared with other places`
        : `${name} is ${(0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .describeNode */ .WQ)(node)} of several lines`;
    return (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .createEditError */ .hO)(yaml.file, why, (0,_find_value_js__WEBPACK_IMPORTED_MODULE_3__/* .findNodeLine */ .E5)(yaml, node), hint === undefined ? {} : { hint });
}
/** The value of a key without one: right after the colon, or after an anchor or a tag. */
function insertAfterKey(yaml, { pair, path }, text) {
    const end = pair === undefined ? undefined : findKeyEnd(pair);
    if (end === undefined)
        throw (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .createEditError */ .hO)(yaml.file, `${(0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(path)} is empty`);
    return { start: end, end, text: ` ${text}` };
}
/** Where the value of a key may begin; undefined if the key has no colon, as in `{a, b}`. */
function findKeyEnd({ srcToken }) {
    const tokens = srcToken?.sep ?? [];
    const last = tokens.findLast(({ type }) => type === 'map-value-ind' || type === 'anchor' || type === 'tag');
    return last === undefined ? undefined : last.offset + last.source.length;
}


/***/ }),

/***/ 51711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ formatValuePath),
/* harmony export */   g: () => (/* binding */ parseValuePath)
/* harmony export */ });
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const stepPattern = /(?:(^|\.)((?:\\\.|[^\s.\\[\]=,:{}"'#])+)|\[(?:(\d{1,4})|([\w.-]+)=((?:\\\]|[^\]\\\n])+))\])/y;
/**
 * Parses `spec.containers[name=web].image` or `images[0].newTag`; a dot in a key is written `\.`.
 * @returns undefined if it is no path
 */
function parseValuePath(text) {
    const steps = [];
    const pattern = new RegExp(stepPattern);
    while (pattern.lastIndex < text.length) {
        const step = toStep(pattern.exec(text));
        if (step === undefined || (steps.length === 0 && typeof step !== 'string'))
            return undefined;
        steps.push(step);
    }
    return steps.length === 0 ? undefined : steps;
}
function toStep(match) {
    const [, , key, index, selectorKey, selectorValue] = match ?? [];
    if (index !== undefined)
        return Number(index);
    if (selectorKey !== undefined && selectorValue !== undefined)
        return { key: selectorKey, value: selectorValue.replaceAll('\\]', ']') };
    const name = key?.replaceAll('\\.', '.');
    return name === undefined || forbiddenKeys.has(name) ? undefined : name;
}
/** As `parseValuePath` reads it. */
function formatValuePath(steps) {
    return steps.reduce((text, step) => {
        if (typeof step === 'number')
            return `${text}[${step}]`;
        if (typeof step !== 'string')
            return `${text}[${step.key}=${step.value.replaceAll(']', '\\]')}]`;
        return `${text}${text === '' ? '' : '.'}${step.replaceAll('.', '\\.')}`;
    }, '');
}


/***/ }),

/***/ 74603:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ resolveEditPath)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _file_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60221);
/* harmony import */ var _find_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23843);
/* harmony import */ var _value_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51711);
/* harmony import */ var _yaml_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48971);






/** Keys at the root of every object of Kubernetes. */
const objectKeys = new Set(['apiVersion', 'kind', 'metadata', 'spec', 'data', 'stringData']);
/**
 * Where a path of the user leads: from the root of a document, or from the root of the chart values that a HelmRelease or
 * an Application holds, so that the same path works in a values file and there.
 * @throws ActionError `key-ambiguous`
 */
function resolveEditPath(yaml, path) {
    const asWritten = { document: undefined, path };
    const isFromRoot = [...yaml.documents.keys()].some((document) => (0,_find_value_js__WEBPACK_IMPORTED_MODULE_3__/* .followPath */ .Zl)(yaml, document, path).missing.length === 0);
    if (isFromRoot || objectKeys.has(typeof path[0] === 'string' ? path[0] : ''))
        return asWritten;
    const inside = [...yaml.documents.keys()].flatMap((document) => listInsidePaths(yaml, document, path));
    const found = inside.filter(({ document, path: whole }) => (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .readIn */ .Wx)(yaml, document, whole) !== undefined);
    if (found.length > 1)
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('key-ambiguous', `${yaml.file} has ${(0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(path)} in ${found.length} places`, {
            details: found.map(({ path: whole }) => (0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(whole)),
            hint: 'Write the path from the root of the document.',
            location: { file: yaml.file },
        });
    return (found.length > 0 ? found[0] : inside.length === 1 ? inside[0] : undefined) ?? asWritten;
}
function listInsidePaths(yaml, document, path) {
    const kind = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .readDocumentKind */ .GJ)(yaml, document);
    if (kind !== 'helm-release' && kind !== 'application')
        return [];
    const parameters = kind === 'application' ? listParameterPaths(yaml, document, (0,_value_path_js__WEBPACK_IMPORTED_MODULE_4__/* .formatValuePath */ .E)(path)) : [];
    if (parameters.length > 0)
        return parameters;
    return (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .listValuesPlaces */ .Vf)(yaml, document).map(({ base }) => ({ document, path: [...base, ...path] }));
}
function listParameterPaths(yaml, document, name) {
    return (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .listHelmSources */ .dm)(yaml, document).flatMap((source) => {
        const parameters = (0,_file_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .readIn */ .Wx)(yaml, document, [...source, 'parameters']);
        const has = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(parameters) &&
            parameters.items.some((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(item) && (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .readTextIn */ .xs)(item, 'name') === name && (0,_yaml_text_js__WEBPACK_IMPORTED_MODULE_5__/* .findPair */ .c6)(item, 'value'));
        return has ? [{ document, path: [...source, 'parameters', { key: 'name', value: name }, 'value'] }] : [];
    });
}


/***/ }),

/***/ 48971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ readNodeIn),
/* harmony export */   WQ: () => (/* binding */ describeNode),
/* harmony export */   c6: () => (/* binding */ findPair),
/* harmony export */   cd: () => (/* binding */ parseYamlText),
/* harmony export */   hO: () => (/* binding */ createEditError),
/* harmony export */   xs: () => (/* binding */ readTextIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);



/** Templates and other languages: what they are written in is not what the controller reads. */
const templateFile = /\.(jsonnet|libsonnet|tpl|gotmpl|tmpl|j2|jinja2?|cue|k|dhall)$/i;
/**
 * Parses a file that is to be edited. Scalars stay text: what they mean is up to the controller.
 * @throws ActionError `file-not-editable` for what is not YAML, a template, or encrypted
 */
function parseYamlText(text, file) {
    const [, extension] = templateFile.exec(file) ?? [];
    if (extension !== undefined)
        throw createEditError(file, `it is a template or a program (.${extension})`);
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const options = {
        ...{ schema: 'failsafe', merge: false, uniqueKeys: true, resolveKnownTags: false, keepSourceTokens: true },
        lineCounter,
    };
    const parsed = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseAllDocuments)(text, options);
    const documents = parsed;
    const getLine = (offset) => lineCounter.linePos(offset).line;
    const [error] = documents.flatMap(({ errors }) => errors);
    if (error !== undefined) {
        const why = /\{[{%]/.test(text) ? 'it is a template' : `it is not valid YAML: ${(0,_runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeYamlError */ .r)(error.message)}`;
        throw createEditError(file, why, getLine(error.pos[0]));
    }
    const yaml = { text, file, documents, getLine };
    for (const { contents } of documents)
        assertEditable(yaml, contents);
    return yaml;
}
function assertEditable(yaml, contents) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(contents))
        return;
    const sops = findPair(contents, 'sops');
    if (sops !== undefined && (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(sops.value) && findPair(sops.value, 'mac') !== undefined)
        throw createEditError(yaml.file, 'it is encrypted with SOPS, whose MAC covers every value', undefined, {
            hint: 'Keep the image in a file of its own that is not encrypted; or change this one with `sops set`.',
        });
    const template = findTemplate(contents);
    if (template !== undefined)
        throw createEditError(yaml.file, 'it is a template', yaml.getLine(template.range?.[0] ?? 0));
}
/** `{{ x }}` without quotes is a mapping whose key is a mapping: no file of Kubernetes or Helm has one. */
function findTemplate(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return findFirst(node.items, findTemplate);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    return findFirst(node.items, ({ key, value }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(key) ? key : findTemplate(value)));
}
function findFirst(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function findPair(map, key) {
    return map.items.find((pair) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) && pair.key.value === key);
}
/** The text of a scalar at a path of keys; undefined if there is none. */
function readTextIn(node, ...keys) {
    const found = readNodeIn(node, ...keys);
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(found) && typeof found.value === 'string' ? found.value : undefined;
}
/** The node at a path of keys; aliases are not followed. */
function readNodeIn(node, ...keys) {
    return keys.reduce((at, key) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(at) ? findPair(at, key)?.value : undefined), node);
}
/** `file-not-editable`, with the place. */
function createEditError(file, why, line, options = {}) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('file-not-editable', `${file}${line === undefined ? '' : `:${line}`} cannot be edited: ${why}`, {
        location: { file, ...(line === undefined ? {} : { line }) },
        ...options,
    });
}
/** Text, list or mapping, as people call it. */
function describeNode(node) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node))
        return `the alias *${node.source}`;
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return 'a mapping';
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node))
        return 'a list';
    return 'a value';
}


/***/ }),

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
async function retry(operation, options) {
    const { random = Math.random, sleep = pause, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= options.attempts || signal?.aborted)
                throw error;
            const verdict = options.shouldRetry(error);
            if (verdict === false || asksTooMuch(verdict, options))
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
}
/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict, { maxMs }) {
    return typeof verdict === 'number' && verdict > maxMs * 3;
}
/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
