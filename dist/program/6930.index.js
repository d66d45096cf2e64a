export const id = 6930;
export const ids = [6930];
export const modules = {

/***/ 34777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  setUpTools: () => (/* binding */ setUpTools)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(23276);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/tools/catalog/artifact.js
var catalog_artifact = __webpack_require__(5576);
// EXTERNAL MODULE: ./src/runner/process/find-on-path.js
var find_on_path = __webpack_require__(39268);
// EXTERNAL MODULE: ./src/tools/install.js + 3 modules
var install = __webpack_require__(92462);
// EXTERNAL MODULE: ./src/tools/known-digests.js
var known_digests = __webpack_require__(18543);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(31055);
// EXTERNAL MODULE: ./src/tools/sources.js + 6 modules
var sources = __webpack_require__(36788);
;// CONCATENATED MODULE: ./src/tools/store/folder.js

/**
 * Where programs are kept: the runner's tool cache; without one (terminal, GitLab) the user's own cache folder. A folder for
 * temporary files would not do: other users may write there too, and plant a program.
 * @param home home folder, where the environment does not name it
 */
function resolveStoreFolder(environment, platform, home) {
    return (environment.RUNNER_TOOL_CACHE ?? external_node_path_.join(resolveUserCache(environment, platform, home), 'eks-actions', 'tools'));
}
function resolveUserCache({ HOME, XDG_CACHE_HOME, LOCALAPPDATA }, platform, home) {
    switch (platform) {
        case 'win32':
            return LOCALAPPDATA ?? external_node_path_.join(home, 'AppData', 'Local');
        case 'darwin':
            return external_node_path_.join(HOME ?? home, 'Library', 'Caches');
        default:
            // XDG Base Directory Specification: a path that is not absolute is to be ignored.
            return XDG_CACHE_HOME?.startsWith('/') === true ? XDG_CACHE_HOME : external_node_path_.join(HOME ?? home, '.cache');
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/files/move-file.js
var move_file = __webpack_require__(64721);
// EXTERNAL MODULE: ./src/runner/process/owned-files.js + 1 modules
var owned_files = __webpack_require__(75169);
;// CONCATENATED MODULE: ./src/tools/store/store.js






/** @param root where tools are kept, see `resolveStoreFolder` */
function createToolStore(root, { lookUp, isShared = false } = {}) {
    return {
        list: (artifact) => listOwn(root, artifact),
        findForeign: async (artifact) => {
            const { tool, version, platform } = artifact;
            // On most runners nobody else installs these tools; then the toolkit need not be loaded.
            if (lookUp === undefined || !(await exists(external_node_path_.join(root, tool, version))))
                return undefined;
            const folder = await lookUp(tool, version, toArchitecture(platform));
            return folder === undefined ? undefined : findProgram(folder, artifact);
        },
        place: async (artifact, fill) => {
            const drafts = external_node_path_.join(root, '.eks-actions');
            const draft = external_node_path_.join(drafts, (0,owned_files/* createOwnedName */.R)());
            try {
                await (0,owned_files/* removeAbandoned */.j)(drafts);
                for (const folder of [draft, toVersionFolder(root, artifact)])
                    await makeFolder(folder, root);
                const target = external_node_path_.join(draft, artifact.binaryName);
                const filled = await fill(target, async (archive) => {
                    if (isShared)
                        await (0,move_file/* moveFile */.m)(archive, external_node_path_.join(draft, archiveFile));
                });
                await (0,promises_.chmod)(target, 0o755);
                await writeProof(draft, filled);
                return { ...filled, file: await publish(draft, root, artifact, filled.binary) };
            }
            catch (error) {
                throw (0,action_error/* toFilesystemError */.F$)(error, root) ?? error;
            }
            finally {
                // What cannot be removed must not hide why, and the next run removes it.
                await (0,promises_.rm)(draft, { recursive: true, force: true }).catch(() => undefined);
            }
        },
        listArchives: async (artifact) => {
            const name = artifact.archive === 'none' ? artifact.binaryName : archiveFile;
            const files = (await listEntries(root, artifact)).map((folder) => external_node_path_.join(folder, name));
            const found = await Promise.all(files.map(exists));
            return files.filter((_, at) => found[at]);
        },
    };
}
function toVersionFolder(root, { tool, version }) {
    return external_node_path_.join(root, tool, version);
}
/** The toolkit names architectures as Node does. */
function toArchitecture({ arch }) {
    return arch === 'amd64' ? 'x64' : arch;
}
async function* listOwn(root, artifact) {
    for (const folder of await listEntries(root, artifact)) {
        const stored = await inspect(folder, artifact);
        if (stored !== undefined)
            yield stored;
    }
}
/** Folders that are marked as complete, and may be ours. */
async function listEntries(root, artifact) {
    const parent = toVersionFolder(root, artifact);
    const architecture = toArchitecture(artifact.platform);
    const names = await (0,promises_.readdir)(parent).catch(() => []);
    return names
        .toSorted()
        .filter((name) => isEntryName(name, architecture) && names.includes(toMark(name)))
        .map((name) => external_node_path_.join(parent, name));
}
/** `x64`, or `x64-<digest>` for a program that found `x64` taken. */
function isEntryName(name, architecture) {
    return name === architecture || (name.startsWith(`${architecture}-`) && /-[0-9a-f]{64}$/.test(name));
}
/** Of a folder with all of its files, as the toolkit marks it. */
function toMark(name) {
    return `${name}.complete`;
}
const proofFile = 'eks-actions.json';
const archiveFile = 'eks-actions.archive';
async function writeProof(folder, { binary, proof: { archive, level, by } }) {
    await (0,promises_.writeFile)(external_node_path_.join(folder, proofFile), `${JSON.stringify({ archive, binary, level, by })}\n`);
}
/**
 * A program of ours that has not been changed. What has been changed is removed.
 * @returns undefined for anything else, and for what somebody else put there
 */
async function inspect(folder, { binaryName }) {
    const file = external_node_path_.join(folder, binaryName);
    const text = await (0,promises_.readFile)(external_node_path_.join(folder, proofFile), 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const known = parseProof(text);
    const actual = known === undefined ? undefined : await (0,digest/* hashFile */.DC)(file).catch(() => undefined);
    if (known !== undefined && actual === known.binary)
        return { file, ...known };
    await (0,promises_.rm)(external_node_path_.join(external_node_path_.dirname(folder), toMark(external_node_path_.basename(folder))), { force: true });
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}
function parseProof(text) {
    try {
        const { archive, binary, level, by } = JSON.parse(text);
        if (archive === undefined || binary === undefined || level === undefined || by === undefined)
            return undefined;
        return { binary, proof: { archive, level, by } };
    }
    catch {
        return undefined;
    }
}
/** Other actions keep the program alone, or the whole archive. */
async function findProgram(folder, { binaryName, binaryPath }) {
    // Ours has been looked at already.
    if (await exists(external_node_path_.join(folder, proofFile)))
        return undefined;
    for (const name of [binaryName, binaryPath]) {
        const file = external_node_path_.join(folder, name);
        if (await exists(file))
            return file;
    }
    return undefined;
}
function exists(file) {
    return (0,promises_.access)(file).then(() => true, () => false);
}
/**
 * Gives a filled folder its final name. The first to come has the plain name, under which other actions look; a folder of
 * somebody else, or with another program, is left alone.
 * @returns path of the program
 */
async function publish(draft, root, artifact, binary) {
    const parent = toVersionFolder(root, artifact);
    const architecture = toArchitecture(artifact.platform);
    for (const name of [architecture, `${architecture}-${binary}`]) {
        const folder = external_node_path_.join(parent, name);
        const isOurs = (await claim(draft, folder)) || (await inspect(folder, artifact))?.binary === binary;
        if (!isOurs)
            continue;
        await (0,promises_.writeFile)(external_node_path_.join(parent, toMark(name)), '');
        return external_node_path_.join(folder, artifact.binaryName);
    }
    throw new Error(`${artifact.tool} ${artifact.version} cannot be placed in ${parent}: the name of its digest is taken`);
}
/** @returns false when there is such a folder already */
async function claim(draft, folder) {
    try {
        await (0,promises_.rename)(draft, folder);
        return true;
    }
    catch (error) {
        const taken = await (0,promises_.stat)(folder).catch(() => undefined);
        if (taken?.isDirectory() !== true)
            throw error;
        return false;
    }
}
/** Node calls a read-only file system a missing folder when it creates several folders at once; `access` tells. */
async function makeFolder(folder, root) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (error.code === 'ENOENT')
            await (0,promises_.access)(root, promises_.constants.W_OK);
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/tools/store/tool-cache.js
/**
 * Looks a tool up as every action does, in `RUNNER_TOOL_CACHE`. The toolkit brings an HTTP client along (undici), which
 * takes 60 to 80 ms to load; so our own entries are read without it.
 */
async function findInToolCache(tool, version, architecture) {
    const { find } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(9905), __webpack_require__.e(1500), __webpack_require__.e(3387)]).then(__webpack_require__.bind(__webpack_require__, 33387));
    const folder = find(tool, version, architecture);
    return folder === '' ? undefined : folder;
}

// EXTERNAL MODULE: ./src/tools/version/resolve.js + 6 modules
var resolve = __webpack_require__(69523);
;// CONCATENATED MODULE: ./src/actions/setup/cluster-version.js
/**
 * Reads the version of the cluster that kubectl follows; undefined without `cluster-name`. Nothing of AWS is loaded before
 * it is called.
 */
function createClusterVersionReader(inputs, context) {
    const name = inputs['cluster-name'];
    if (name === undefined)
        return undefined;
    return async () => {
        const { readClusterVersion } = await Promise.all(/* import() */[__webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 80316));
        return readClusterVersion(name, inputs, context);
    };
}

// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/tools/verify/level.js
var verify_level = __webpack_require__(40106);
// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __webpack_require__(51387);
;// CONCATENATED MODULE: ./src/actions/setup/report.js




/** One line for each tool as soon as it is ready, and one for each thing to know about it. */
function logResult({ tool, resolved, installed, milliseconds }, { log }) {
    const columns = [
        tool.padEnd(10),
        resolved.version.padEnd(10),
        describeOrigin(installed).padEnd(12),
        installed.level.padEnd(9),
        [installed.by, ...listCacheNames(installed)].join(', '),
        (0,runner_log/* formatElapsed */.C7)(milliseconds),
    ];
    log.line(columns.join('  '));
    for (const note of [...listPassedOver(resolved), ...installed.caveats])
        log.line(`${''.padEnd(10)}  ${note}`);
    if (isUnsigned(installed))
        log.warning(`${describeUnsigned(tool, resolved)}. ${unsignedHint}`);
}
/** A checksum from the server of the download shows that it is complete, not where it comes from. */
function isUnsigned({ level }) {
    return !(0,verify_level/* isAtLeast */.d)(level, 'signature');
}
function describeUnsigned(tool, { version }) {
    return `${tool} ${version} was installed without a signature, so nothing shows who built it`;
}
const unsignedHint = `Choose a version that is signed, or lock its digest after comparing it: ${(0,package_command/* formatPackageCommand */.R)('lock')}. With verify: signature such a version is refused.`;
function addSummary(results, { summary }) {
    if (results.length === 0)
        return;
    const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
        (0,markdown_text/* escapeInline */.VV)(tool),
        (0,markdown_text/* formatCode */.P_)(resolved.version),
        (0,markdown_text/* escapeInline */.VV)([describeRequester(resolved), ...listPassedOver(resolved)].join('; ')),
        `**${installed.level}**: ${(0,markdown_text/* escapeInline */.VV)([installed.by, ...installed.caveats].join('; '))}`,
        [describeOrigin(installed), ...listCacheNames(installed), (0,runner_log/* formatElapsed */.C7)(milliseconds)].join(', '),
    ]);
    summary.add({ kind: 'heading', level: 3, text: 'Tools' }, { kind: 'table', header: ['tool', 'version', 'requested by', 'verified by', 'installed'], rows }, ...results
        .filter(({ installed }) => isUnsigned(installed))
        .map(({ tool, resolved }) => {
        const text = (0,markdown_text/* escapeInline */.VV)(`${describeUnsigned(tool, resolved)}.`);
        return { kind: 'paragraph', text: `**${text}** ${(0,markdown_text/* escapeInline */.VV)(unsignedHint)}` };
    }));
}
function buildOutputs(results) {
    const perTool = results.map(({ tool, resolved, installed }) => ({
        [`${tool}-version`]: resolved.version,
        [`${tool}-path`]: installed.file,
        [`${tool}-cache-hit`]: installed.from !== 'download',
        [`${tool}-verified-by`]: installed.level,
    }));
    const all = results.map(({ tool, resolved, installed }) => [tool, describeTool(resolved, installed)]);
    return Object.assign({ tools: Object.fromEntries(all) }, ...perTool);
}
function describeTool(resolved, installed) {
    const { version, source } = resolved;
    const { file, level, by, caveats, from, digests } = installed;
    return { version, source, path: file, level, by, caveats, from, digests };
}
/** Who asked for this version: `version-file: .tool-versions:1`, `latest`. */
function describeRequester({ source, detail }) {
    return source === detail ? source : `${source}: ${detail}`;
}
function describeOrigin({ from }) {
    return { download: 'downloaded', cache: 'from cache', 'archive-cache': 'from cache', path: 'on PATH' }[from];
}
function listCacheNames({ from }) {
    return { download: [], cache: ['tool cache'], 'archive-cache': ['actions cache'], path: [] }[from];
}
function listPassedOver({ passedOver }) {
    return passedOver === undefined ? [] : [passedOver];
}

;// CONCATENATED MODULE: ./src/actions/setup/installation.js

















/** @throws ActionError `invalid-input` for mirrors and keys that cannot be read */
function openInstallation({ inputs, context }, lock) {
    const { environment, temporaryFolder, log } = context;
    return {
        lock,
        readClusterVersion: createClusterVersionReader(inputs, context),
        ...(0,sources/* openToolSources */.b)(inputs, context),
        ...openStore(context),
        temporaryFolder,
        onPath: (name) => (0,find_on_path/* findOnPath */.a)(name, environment.PATH ?? ''),
        onIgnored: ({ tool, version }, file) => {
            log.debug(`${tool} ${version} in the tool cache is not used, its digest is unknown or another one: ${file}`);
        },
    };
}
function openStore({ environment }) {
    const folder = resolveStoreFolder(environment, process.platform, (0,external_node_os_.homedir)());
    // Elsewhere nobody else keeps tools there, and the toolkit's debug lines would be shown.
    const isToolCache = environment.GITHUB_ACTIONS === 'true' && environment.RUNNER_TOOL_CACHE !== undefined;
    // A machine of GitHub runs one job; any other one may have run jobs of people whose code was not reviewed.
    const isStorePrivate = environment.RUNNER_ENVIRONMENT === 'github-hosted';
    const lookUp = isToolCache ? findInToolCache : undefined;
    return { store: createToolStore(folder, { lookUp, isShared: !isStorePrivate }), isStorePrivate };
}
/**
 * Resolves the version of a tool, and looks it up on this machine.
 * @throws ActionError as `resolveVersion` does, and `invalid-input` where the lock file has another version
 */
async function locateTool(tool, { inputs, context }, installation) {
    const startedAt = performance.now();
    const { bases, lock, trustedKeys } = installation;
    const resolved = await resolveToolVersion(tool, inputs, installation, context.workspace);
    const artifact = (0,catalog_artifact/* describeArtifact */.Qw)(tool, resolved.version, (0,tools_platform/* toPlatform */.rE)(process.platform, process.arch), bases);
    const request = {
        artifact,
        policy: { minimum: inputs.verify, mirrored: (0,mirrors/* isMirrored */.Ds)(tool, bases), trustedKeys, now: new Date() },
        known: (0,known_digests/* selectKnownDigests */.D)(artifact, { lock, trustedKeys }),
    };
    return { tool, resolved, request, found: await (0,install/* findTool */.SG)(request, installation), startedAt };
}
function resolveToolVersion(tool, inputs, { bases, lock, downloads, readClusterVersion }, workspace) {
    return (0,resolve/* resolveVersion */.x)({
        tool,
        request: inputs[`${tool}-version`],
        workingDirectory: inputs['working-directory'].absolute,
        workspace,
        lock: (0,repository_lock/* listLockedVersions */.eT)(lock),
        defaults: shipped/* defaultVersions */.h,
        readClusterVersion,
        minimumReleaseAge: inputs['minimum-release-age'],
        fetcher: downloads,
        bases,
    });
}
/**
 * Downloads a tool that this machine does not have.
 * @throws ActionError as `downloadTool` does; `version-not-found` says who asked for the version
 */
async function installTool(located, installation) {
    const { tool, resolved, request, found, startedAt } = located;
    const installed = found ?? (await (0,install/* downloadTool */.bq)(request, installation).catch(explainUnpublished(located)));
    return { tool, resolved, installed, milliseconds: performance.now() - startedAt };
}
/** The download's own error knows a URL, not who asked for the version. */
function explainUnpublished({ resolved, request }) {
    return (error) => {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'version-not-found')
            throw error;
        const { tool, version, platform, url } = request.artifact;
        const where = `${(0,tools_platform/* toPlatformKey */.eb)(platform)} at ${new URL(url).host}`;
        throw new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} is not published for ${where}`, {
            details: [error.message, `requested by ${describeRequester(resolved)}`],
            hint: 'Correct the version, or use a range or latest to choose a published one.',
            cause: error,
        });
    };
}

// EXTERNAL MODULE: ./src/actions/setup/share-archives.js + 1 modules
var share_archives = __webpack_require__(97665);
;// CONCATENATED MODULE: ./src/actions/setup/run.js





/** Resolves the versions, installs all tools at once, and puts them on PATH. */
async function run(inputs, context) {
    const lock = await (0,repository_lock/* readRepositoryLock */.AI)(context.workspace, inputs['lock-file']);
    const setup = { inputs, context };
    return setUpTools(setup, openInstallation(setup, lock));
}
/**
 * As `run`, from the given sources. A tool that fails does not stop the others: they are reported, and the first failure is
 * thrown at the end.
 */
async function setUpTools(run, installation) {
    const { inputs, context } = run;
    const located = [...new Set(inputs.tools)].map((tool) => locateTool(tool, run, installation));
    const sharing = inputs.cache ? (0,share_archives/* shareArchives */.H)(listMissing(located), context) : undefined;
    const settled = await Promise.allSettled(located.map(async (tool) => {
        const result = await installTool(await tool, { ...installation, archives: sharing?.archives });
        logResult(result, context);
        // The others are still on their way; loaded only now, it does not delay their requests.
        context.preloadToolkit();
        return result;
    }));
    await installation.keysChecked;
    const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    addSummary(results, context);
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    for (const { installed } of results)
        await context.addPath(external_node_path_.dirname(installed.file));
    await sharing?.remember();
    return buildOutputs(results);
}
/** What must come from elsewhere; known once all tools have been looked up. */
async function listMissing(located) {
    return (await Promise.all(located)).flatMap(({ found, request }) => (found === undefined ? [request] : []));
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


/***/ })

};
