export const id = 7011;
export const ids = [7011];
export const modules = {

/***/ 97011:
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/tools/store/store.js






function createStore(root) {
    const folderOf = (tool, version, platform) => external_node_path_.join(root, 'eks-actions', tool, version, (0,tools_platform/* platformKey */.Ng)(platform));
    return {
        find: async (tool, version, platform) => {
            const folder = folderOf(tool, version, platform);
            for (const digest of await list(folder)) {
                const found = await inspect(external_node_path_.join(folder, digest), digest, programName(tool, platform));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        place: async (artifact, fill) => {
            const parent = folderOf(artifact.tool, artifact.version, artifact.platform);
            const drafts = external_node_path_.join(root, 'eks-actions', '.drafts');
            const draft = external_node_path_.join(drafts, (0,external_node_crypto_.randomUUID)());
            try {
                await removeForgotten(drafts);
                for (const folder of [draft, parent])
                    await makeFolder(folder, root);
                const target = external_node_path_.join(draft, artifact.binaryName);
                const filled = await fill(target);
                const { binary, proof } = filled;
                await (0,promises_.chmod)(target, 0o755);
                await (0,promises_.writeFile)(external_node_path_.join(draft, proofFile), `${JSON.stringify(proof)}\n`);
                const final = external_node_path_.join(parent, binary);
                await claim(draft, final);
                return { ...filled, file: external_node_path_.join(final, artifact.binaryName) };
            }
            catch (error) {
                throw (0,action_error/* filesystemError */.ic)(error, root) ?? error;
            }
            finally {
                await (0,promises_.rm)(draft, { recursive: true, force: true });
            }
        },
    };
}
/** Node calls a read-only file system a missing folder when it makes several folders at once; `access` tells. */
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
/** No installation takes that long. Milliseconds. */
const forgottenAfter = 24 * 60 * 60 * 1000;
/** Drafts of runs that were killed. What cannot be removed is of no use to anybody, and in nobody's way. */
async function removeForgotten(drafts) {
    for (const name of await (0,promises_.readdir)(drafts).catch(() => [])) {
        const draft = external_node_path_.join(drafts, name);
        try {
            const { mtimeMs } = await (0,promises_.stat)(draft);
            if (Date.now() - mtimeMs > forgottenAfter)
                await (0,promises_.rm)(draft, { recursive: true, force: true });
        }
        catch {
            // Another run has done it at the same time.
        }
    }
}
const proofFile = 'proof.json';
const digestName = /^[0-9a-f]{64}$/;
function programName(tool, platform) {
    return platform.os === 'windows' ? `${tool}.exe` : tool;
}
async function list(folder) {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    return names.filter((name) => digestName.test(name));
}
async function inspect(folder, digest, name) {
    const file = external_node_path_.join(folder, name);
    try {
        const [actual, proof] = await Promise.all([(0,files_digest/* sha256OfFile */.V)(file), readProof(external_node_path_.join(folder, proofFile))]);
        if (actual === digest && proof !== undefined)
            return { file, binary: digest, proof };
    }
    catch {
        // Half a folder is as good as none.
    }
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    return undefined;
}
async function readProof(file) {
    const { archive, level, by } = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
    return archive === undefined || level === undefined || by === undefined ? undefined : { archive, level, by };
}
/** The other job's folder holds the same bytes: its name says so, and `find` checks it. */
async function claim(draft, final) {
    try {
        await (0,promises_.rename)(draft, final);
    }
    catch (error) {
        const taken = await (0,promises_.stat)(final).catch(() => undefined);
        if (taken?.isDirectory() !== true)
            throw error;
    }
}

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
        store: createStore(storeFolder(environment, process.platform, (0,external_node_os_.homedir)())),
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
        (0,log/* elapsed */.vk)(milliseconds),
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
        [wayOf(installed), ...originOf(installed), (0,log/* elapsed */.vk)(milliseconds)].join(', '),
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


/***/ }),

/***/ 97665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ saveArchives),
  H: () => (/* binding */ shareArchives)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/github/cache.js + 6 modules
var github_cache = __webpack_require__(8347);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/tools/archive-cache.js



function createArchiveCache({ restored, kept, onForeign }) {
    return {
        take: async ({ artifact, known }, target) => {
            const [first] = known;
            if (first === undefined)
                return undefined;
            const folder = await restored();
            if (folder === undefined)
                return undefined;
            const { archive: digest } = first.digests;
            const file = external_node_path_.join(folder, digest);
            const actual = await (0,files_digest/* sha256OfFile */.V)(file).catch(() => undefined);
            if (actual === digest) {
                await move(file, target);
                return digest;
            }
            onForeign(artifact);
            await (0,promises_.rm)(file, { recursive: true, force: true });
            return undefined;
        },
        keep: async ({ known }, file) => {
            const [first] = known;
            if (first === undefined)
                return;
            const copy = external_node_path_.join(kept, first.digests.archive);
            try {
                await (0,promises_.mkdir)(kept, { recursive: true });
                // A link costs nothing; it is not to be had between two file systems.
                await (0,promises_.link)(file, copy).catch(() => (0,promises_.copyFile)(file, copy));
            }
            catch {
                await (0,promises_.rm)(copy, { force: true });
            }
        },
    };
}
async function move(file, target) {
    try {
        await (0,promises_.rename)(file, target);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,promises_.copyFile)(file, target);
        await (0,promises_.rm)(file);
    }
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/actions/setup/share-archives.js






/** State between main and post. */
const stateName = 'archives-to-save';
const keptPrefix = 'archives-';
/**
 * @param wanted what this machine does not have; the entry is asked for when the first of it is needed, and its key
 *   names exactly these archives, so that an entry is never half of what is needed
 * @returns undefined where there is no actions cache
 */
function shareArchives(wanted, context) {
    // A tool that cannot be located fails the run by itself; the others come without an entry then.
    const needed = wanted.then(knownArchivesOf, () => []);
    const cache = (0,github_cache/* openCache */.b)(context);
    if (cache === undefined)
        return undefined;
    const { temporaryFolder, state, log } = context;
    const id = (0,external_node_crypto_.randomUUID)();
    const kept = external_node_path_.join(temporaryFolder, `${keptPrefix}${id}`);
    const restored = external_node_path_.join(temporaryFolder, `restored-${keptPrefix}${id}`);
    let restoring;
    const restore = async () => {
        const archives = await needed;
        if (archives.length === 0)
            return {};
        const key = keyOf(archives);
        state.removeAfterwards(restored);
        state.removeAfterwards(kept);
        if ((await cache.restore({ folder: restored, key })) !== undefined)
            return { folder: restored };
        return { toSave: { key, folder: external_node_path_.basename(kept), digests: archives.map(({ digest }) => digest) } };
    };
    return {
        archives: createArchiveCache({
            kept,
            restored: async () => (await (restoring ??= restore())).folder,
            onForeign: ({ tool, version }) => {
                log.warning(`The actions cache holds something else than ${tool} ${version}: it is not used. ` +
                    'An entry cannot be replaced: delete it (gh cache list --key eks-actions-tools), and find out which job wrote it.');
            },
        }),
        remember: async () => {
            const toSave = (await restoring)?.toSave;
            if (toSave !== undefined)
                state.save(stateName, JSON.stringify(toSave));
        },
    };
}
function knownArchivesOf(requests) {
    return requests.flatMap(({ artifact: { tool, version, platform }, known: [first] }) => first === undefined
        ? []
        : [{ name: `${tool} ${version}`, platform: (0,tools_platform/* platformKey */.Ng)(platform), digest: first.digests.archive }]);
}
/** One for the same archives, whoever asks for them; it changes with every version, platform and digest. */
function keyOf(archives) {
    const lines = archives.map(({ name, platform, digest }) => `${name} ${platform} ${digest}`).sort();
    const identity = (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
    return `eks-actions-tools-${archives[0]?.platform ?? ''}-${identity.slice(0, 40)}`;
}
/** The post step's part: stores what main downloaded, whole and hashed once more, or nothing. */
async function saveArchives(context) {
    const left = parseState(context.state.get(stateName));
    if (left === undefined)
        return;
    const { key, digests } = left;
    const folder = external_node_path_.join(context.temporaryFolder, left.folder);
    const actual = await Promise.all(digests.map((name) => (0,files_digest/* sha256OfFile */.V)(external_node_path_.join(folder, name)).catch(() => undefined)));
    if (actual.some((digest, index) => digest !== digests[index])) {
        context.log.debug('Actions cache: not all archives are as they were verified, so they are not saved');
        return;
    }
    await (0,github_cache/* openCache */.b)(context)?.save({ folder, entries: digests, key });
}
/** State is only text. */
function parseState(text) {
    try {
        const { key, folder, digests } = JSON.parse(text ?? '');
        if (typeof key !== 'string' || !/^eks-actions-tools-[a-z0-9-]+$/.test(key))
            return undefined;
        if (typeof folder !== 'string' || !/^archives-[0-9a-f-]+$/.test(folder))
            return undefined;
        if (!Array.isArray(digests) || digests.length === 0)
            return undefined;
        const names = digests;
        const proper = names.filter((name) => typeof name === 'string' && /^[0-9a-f]{64}$/.test(name));
        return proper.length === names.length ? { key, folder, digests: proper } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
