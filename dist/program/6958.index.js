export const id = 6958;
export const ids = [6958];
export const modules = {

/***/ 26958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/tools/catalog.js
var catalog = __webpack_require__(80031);
// EXTERNAL MODULE: ./src/tools/install.js + 3 modules
var install = __webpack_require__(8636);
// EXTERNAL MODULE: ./src/tools/known-digests.js
var known_digests = __webpack_require__(18543);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./src/tools/path.js


/** The first executable of that name in the folders of PATH. */
async function findOnPath(name, searchPath) {
    for (const folder of searchPath.split(external_node_path_.delimiter)) {
        // A relative or empty entry means the working directory, which holds the pull request's files.
        if (!external_node_path_.isAbsolute(folder))
            continue;
        const file = external_node_path_.join(folder, name);
        const executable = await (0,promises_.access)(file, promises_.constants.X_OK).then(() => true, () => false);
        if (executable)
            return file;
    }
    return undefined;
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(23276);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(31055);
// EXTERNAL MODULE: ./src/tools/sources.js + 5 modules
var sources = __webpack_require__(77150);
;// CONCATENATED MODULE: ./src/tools/store/folder.js

/**
 * Where programs stay: the runner's tool cache; without one (terminal, GitLab) the user's own cache folder. A folder for
 * temporary files will not do: others may write there too, and put a program of theirs where it is looked for.
 * @param home of the user, where the environment does not tell
 */
function storeFolder(environment, platform, home) {
    return environment.RUNNER_TOOL_CACHE ?? external_node_path_.join(userCache(environment, platform, home), 'eks-actions', 'tools');
}
function userCache({ HOME, XDG_CACHE_HOME, LOCALAPPDATA }, platform, home) {
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

// EXTERNAL MODULE: ./src/tools/store/store.js
var store = __webpack_require__(74115);
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 4 modules
var resolve = __webpack_require__(71587);
;// CONCATENATED MODULE: ./src/actions/setup/cluster-version.js

/**
 * How to ask the cluster for its version, where kubectl is to follow it. Nothing of AWS is loaded before it is asked.
 * @throws ActionError `invalid-input` without `cluster-name`
 */
function clusterToFollow(inputs, context) {
    if (inputs['kubectl-version'].kind !== 'cluster' || !inputs.tools.includes('kubectl'))
        return undefined;
    const name = inputs['cluster-name'];
    if (name === undefined) {
        throw new action_error/* ActionError */.lZ('invalid-input', 'setup: 1 input cannot be used', {
            details: ['cluster-name: is required with kubectl-version: cluster, for example cluster-name: staging'],
            hint: 'Nothing was started. Name the cluster that kubectl follows, or another version.',
        });
    }
    return async () => {
        const { clusterVersion } = await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(316)]).then(__webpack_require__.bind(__webpack_require__, 80316));
        return clusterVersion(name, inputs, context);
    };
}

// EXTERNAL MODULE: ./src/actions/setup/share-archives.js + 1 modules
var share_archives = __webpack_require__(97665);
;// CONCATENATED MODULE: ./src/actions/setup/run.js



















/** Finds out which versions are wanted, installs all of them at once, and puts them on PATH. */
async function run(inputs, context) {
    const lock = await (0,repository_lock/* readRepositoryLock */.AI)(context.workspace, inputs['lock-file']);
    const prepared = prepare(inputs, lock, context);
    const located = [...new Set(inputs.tools)].map((tool) => locate(tool, inputs, prepared, context));
    const sharing = inputs.cache ? (0,share_archives/* shareArchives */.H)(wantedOf(located), context) : undefined;
    const settled = await Promise.allSettled(located.map(async (one) => setUp(await one, { ...prepared, archives: sharing?.archives }, context)));
    await prepared.keysChecked;
    const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    summarise(results, context);
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    for (const { installed } of results)
        await context.addPath(external_node_path_.dirname(installed.file));
    await sharing?.remember();
    return outputsOf(results);
}
function prepare(inputs, lock, context) {
    const { environment, temporaryFolder } = context;
    return {
        lock,
        clusterVersion: clusterToFollow(inputs, context),
        ...(0,sources/* openSources */.H)(inputs, context),
        store: (0,store/* createStore */.y)(storeFolder(environment, process.platform, (0,external_node_os_.homedir)())),
        temporaryFolder,
        onPath: (name) => findOnPath(name, environment.PATH ?? ''),
    };
}
async function locate(tool, inputs, prepared, context) {
    const startedAt = performance.now();
    const { bases, lock, downloads, trustedKeys } = prepared;
    const resolved = await (0,resolve/* resolveVersion */.x)({
        tool,
        request: inputs[`${tool}-version`],
        workingDirectory: inputs['working-directory'].absolute,
        workspace: context.workspace,
        lock: (0,repository_lock/* lockedVersions */.o4)(lock),
        defaults: shipped/* defaultVersions */.h,
        clusterVersion: prepared.clusterVersion,
        minimumReleaseAge: inputs['minimum-release-age'],
        fetcher: downloads,
        bases,
    });
    const artifact = (0,catalog/* artifactOf */.q)(tool, resolved.version, (0,tools_platform/* platformOf */.tj)(process.platform, process.arch), bases);
    const request = {
        artifact,
        policy: { minimum: inputs.verify, mirrored: (0,mirrors/* isMirrored */.Ds)(tool, bases), trustedKeys, now: new Date() },
        known: (0,known_digests/* knownDigests */.l)(artifact, { lock, trustedKeys }),
    };
    return { tool, resolved, request, found: await (0,install/* findTool */.SG)(request, prepared), startedAt };
}
/** What has to come from elsewhere; known when all have been looked for. */
async function wantedOf(located) {
    return (await Promise.all(located)).flatMap(({ found, request }) => (found === undefined ? [request] : []));
}
async function setUp(located, installation, context) {
    const { tool, resolved, request, startedAt } = located;
    const installed = located.found ?? (await (0,install/* downloadTool */.bq)(request, installation).catch(saySoIfUnpublished(located)));
    const milliseconds = performance.now() - startedAt;
    context.log.line([
        tool.padEnd(10),
        resolved.version.padEnd(10),
        wayOf(installed).padEnd(12),
        installed.level.padEnd(9),
        [installed.by, ...originOf(installed)].join(', '),
        (0,log/* elapsed */.v)(milliseconds),
    ].join('  '));
    for (const note of [...passedOverFor(resolved), ...installed.caveats])
        context.log.line(`${''.padEnd(10)}  ${note}`);
    return { tool, resolved, installed, milliseconds };
}
function passedOverFor({ passedOver }) {
    return passedOver === undefined ? [] : [passedOver];
}
/** The download's own error knows an address, not whose wish it was. */
function saySoIfUnpublished({ resolved, request }) {
    return (error) => {
        if (!(error instanceof action_error/* ActionError */.lZ) || error.code !== 'version-not-found')
            throw error;
        const { tool, version, platform, url } = request.artifact;
        const where = `${(0,tools_platform/* platformKey */.Ng)(platform)} at ${new URL(url).host}`;
        throw new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} is not published for ${where}`, {
            details: [error.message, `asked for by ${wishOf(resolved)}`],
            hint: 'Correct the version, or let a range or latest choose among those that are published.',
            cause: error,
        });
    };
}
function wayOf({ from }) {
    return { download: 'downloaded', cache: 'from cache', 'archive-cache': 'from cache', path: 'on PATH' }[from];
}
/** Who wanted this version: `version-file: .tool-versions:1`, `latest`. */
function wishOf({ source, detail }) {
    return source === detail ? source : `${source}: ${detail}`;
}
/** Which cache it was. */
function originOf({ from }) {
    return { download: [], cache: ['tool cache'], 'archive-cache': ['actions cache'], path: [] }[from];
}
function summarise(results, { summary }) {
    if (results.length === 0)
        return;
    const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
        (0,markdown_text/* inline */.mG)(tool),
        (0,markdown_text/* code */.aY)(resolved.version),
        (0,markdown_text/* inline */.mG)([wishOf(resolved), ...passedOverFor(resolved)].join('; ')),
        `**${installed.level}**: ${(0,markdown_text/* inline */.mG)([installed.by, ...installed.caveats].join('; '))}`,
        [wayOf(installed), ...originOf(installed), (0,log/* elapsed */.v)(milliseconds)].join(', '),
    ]);
    summary.add({ kind: 'heading', level: 3, text: 'Tools' }, { kind: 'table', header: ['tool', 'version', 'asked for by', 'verified by', 'how'], rows });
}
function outputsOf(results) {
    const perTool = results.map(({ tool, resolved, installed }) => ({
        [`${tool}-version`]: resolved.version,
        [`${tool}-path`]: installed.file,
        [`${tool}-cache-hit`]: installed.from !== 'download',
        [`${tool}-verified-by`]: installed.level,
    }));
    const all = results.map(({ tool, resolved, installed }) => [
        tool,
        {
            version: resolved.version,
            source: resolved.source,
            path: installed.file,
            level: installed.level,
            by: installed.by,
            caveats: installed.caveats,
            from: installed.from,
            digests: installed.digests,
        },
    ]);
    return Object.assign({ tools: Object.fromEntries(all) }, ...perTool);
}


/***/ })

};
