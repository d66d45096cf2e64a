export const id = 6792;
export const ids = [6792,7011];
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


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** Pairs a kind with what is said about this input. Actions use the constructors built on it. */
function input(kind, options) {
    return { ...options, kind };
}
function accept(value) {
    return { ok: true, value };
}
function reject(rule, hint) {
    return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint };
}


/***/ }),

/***/ 80031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ officialBases),
/* harmony export */   q: () => (/* binding */ artifactOf)
/* harmony export */ });
const officialBases = {
    terraform: 'https://releases.hashicorp.com',
    kubectl: 'https://dl.k8s.io',
    helm: 'https://get.helm.sh',
    eksctl: 'https://github.com',
};
/** @param version without `v` */
function artifactOf(tool, version, platform, bases = officialBases) {
    const base = bases[tool].replace(/\/+$/, '');
    const binaryName = `${tool}${platform.os === 'windows' ? '.exe' : ''}`;
    const common = { tool, version, platform, binaryName };
    switch (tool) {
        case 'terraform':
            return { ...common, ...terraform(`${base}/terraform/${version}`, version, platform, binaryName) };
        case 'kubectl':
            return {
                ...common,
                ...kubectl(`${base}/release/v${version}/bin/${platform.os}/${platform.arch}/${binaryName}`, binaryName),
            };
        case 'helm':
            return { ...common, ...helm(base, bases.helm === officialBases.helm, version, platform, binaryName) };
        case 'eksctl':
            return { ...common, ...eksctl(`${base}/eksctl-io/eksctl/releases/download/v${version}`, platform, binaryName) };
    }
}
function terraform(folder, version, { os, arch }, binaryPath) {
    const file = `terraform_${version}_${os}_${arch}.zip`;
    const sums = `${folder}/terraform_${version}_SHA256SUMS`;
    return {
        url: `${folder}/${file}`,
        archive: 'zip',
        binaryPath,
        checksum: { url: sums, form: 'list', entry: file },
        signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums', keyring: 'hashicorp' },
    };
}
function kubectl(url, binaryPath) {
    return {
        url,
        archive: 'none',
        binaryPath,
        checksum: { url: `${url}.sha256`, form: 'bare', entry: binaryPath },
        signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
    };
}
function helm(base, official, version, { os, arch }, binaryName) {
    const windows = os === 'windows';
    const file = `helm-v${version}-${os}-${arch}.${windows ? 'zip' : 'tar.gz'}`;
    // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
    const signatures = official ? `https://github.com/helm/helm/releases/download/v${version}` : base;
    return {
        url: `${base}/${file}`,
        archive: windows ? 'zip' : 'tar.gz',
        binaryPath: `${os}-${arch}/${binaryName}`,
        checksum: { url: `${base}/${file}.sha256`, form: 'bare', entry: file },
        signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive', keyring: 'helm' },
    };
}
const eksctlSystem = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' };
function eksctl(folder, { os, arch }, binaryPath) {
    const archive = os === 'windows' ? 'zip' : 'tar.gz';
    const file = `eksctl_${eksctlSystem[os]}_${arch}.${archive}`;
    return {
        url: `${folder}/${file}`,
        archive,
        binaryPath,
        checksum: { url: `${folder}/eksctl_checksums.txt`, form: 'list', entry: file },
        signature: { kind: 'sigstore-bundle', url: `${folder}/eksctl_checksums.txt.sigstore.json` },
    };
}


/***/ }),

/***/ 42160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ isMirrored),
/* harmony export */   as: () => (/* binding */ mirrorKind),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   gx: () => (/* binding */ mirrorsIn)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80031);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45677);





/** One line `terraform=https://mirror.example.com/terraform`. */
const mirrorKind = {
    type: 'mirror',
    rule: 'of the form tool=https://…, without user or password',
    parse: parseMirror,
};
function parseMirror(text) {
    const [name, address] = splitOnce(text.trim(), '=');
    const tool = _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.find((candidate) => candidate === name);
    if (tool === undefined)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p) ?? `Tools: ${_model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.join(', ')}.`);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' || /\s/.test(address) || url.username !== '' || url.password !== '')
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule);
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ tool, base: address.replace(/\/+$/, '') });
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** Where each tool comes from. The first mirror of a tool counts, so the input goes before the variable. */
function basesOf(mirrors) {
    const base = (tool) => mirrors.find((mirror) => mirror.tool === tool)?.base ?? _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
    return { terraform: base('terraform'), eksctl: base('eksctl'), kubectl: base('kubectl'), helm: base('helm') };
}
function isMirrored(tool, bases) {
    return bases[tool].replace(/\/+$/, '') !== _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
}
/**
 * Mirrors as the variable EKS_ACTIONS_MIRRORS lists them, one per line or separated by commas or spaces.
 * @throws ActionError `invalid-input` naming the entry
 */
function mirrorsIn(text) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => {
        const parsed = parseMirror(entry);
        if (parsed.ok)
            return parsed.value;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" has to be ${parsed.rule}`, {
            ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
        });
    });
}


/***/ }),

/***/ 45677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ toolNames),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony export verificationLevels */
/** The words of this domain: what a tool is, where it comes from and how far it was verified. */
const toolNames = ['terraform', 'eksctl', 'kubectl', 'helm'];
/** From weak to strong; see `atLeast`. `lock`: the digests stand in the caller's repository or in this release. */
const verificationLevels = ['none', 'checksum', 'signature', 'lock'];
function atLeast(level, wanted) {
    return verificationLevels.indexOf(level) >= verificationLevels.indexOf(wanted);
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* unused harmony export operators */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

/**
 * Version constraints as Terraform reads them in `required_version` (hashicorp/go-version, constraint.go). They look
 * like npm's ranges and mean something else: `~>` lets the last named segment grow, missing segments are zero in
 * `>1.9`, and a prerelease fits only a constraint that names a prerelease of the same version.
 */
const operators = (/* unused pure expression or super */ null && (['=', '!=', '>', '>=', '<', '<=', '~>']));
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
            return comparable(version, term) && order > 0;
        case '>=':
            return comparable(version, term) && order >= 0;
        case '<':
            return comparable(version, term) && order < 0;
        case '<=':
            return comparable(version, term) && order <= 0;
        case '~>':
            return comparable(version, term) && order >= 0 && withinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function comparable(version, term) {
    return !isPrerelease(version) || (isPrerelease(term.version) && core(version) === core(term.version));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function withinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = core(version).split('.');
    return core(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function core(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function pinnedBy(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   PK: () => (/* binding */ versionRequestKindOf),
/* harmony export */   T9: () => (/* binding */ requestText),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aU: () => (/* binding */ onlyVersionOf),
/* harmony export */   z_: () => (/* binding */ parseStated)
/* harmony export */ });
/* unused harmony exports parseVersionRequest, versionRequestKind */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83148);




/** SemVer 2.0.0, items 2 and 9; all four tools have three numbers. */
const exactPattern = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/** `3`, `v3`, `1.9`: every version that begins so. */
const prefixPattern = /^v?(\d{1,9}(?:\.\d{1,9})?)$/;
const operatorPattern = /^\s*(=|!=|>=|<=|~>|>|<)/;
const longest = 200;
/** Completes "has to be …". */
const rule = 'a version (1.9.8), a part of one (1.9 or 3), a range (1.9.x, ^1.9, ~1.9.0), comparisons (~> 1.9, or >=1.9, <2), latest or auto';
/** @returns the problem as a text that completes "has to be …" */
function parseVersionRequest(text) {
    const trimmed = text.trim();
    if (trimmed === 'auto' || trimmed === 'cluster')
        return { ok: true, request: { kind: trimmed } };
    return parseStated(trimmed);
}
/** As `parseVersionRequest`, without the words that point back to files or to the cluster. */
function parseStated(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest || /[\r\n]/.test(trimmed))
        return bad(rule);
    if (trimmed === 'latest')
        return good({ kind: 'latest' });
    if (exactPattern.test(trimmed))
        return exact(trimmed);
    return operatorPattern.test(trimmed) && !trimmed.includes('||') ? comparisons(trimmed) : range(trimmed);
}
function exact(text) {
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(text)?.version;
    return version === undefined
        ? bad('a version as semver.org writes it, such as 1.9.8')
        : good({ kind: 'exact', version });
}
/** Commas as Terraform wants them, or spaces as people write them; the meaning is Terraform's in both. */
function comparisons(text) {
    const parts = text.split(',').flatMap((part) => part.trim().split(/(?<=[\dA-Za-z])\s+(?=[=!<>~])/));
    const terms = parts.map(_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTerm */ .Wt);
    if (terms.every((term) => term !== undefined))
        return good({ kind: 'constraint', text, terms });
    const mixed = parts.find((part) => /[\^*xX]|~(?!>)/.test(part));
    return bad(mixed === undefined
        ? rule
        : `comparisons alone, such as ~> 1.9 or >=1.9, <2; ${mixed} is of the other kind of range and cannot be mixed with them`);
}
function range(text) {
    if (text.includes('~>'))
        return bad('a list with commas where ~> is used: it is Terraform’s and unknown to other ranges');
    if (text.includes(','))
        return bad(`comparisons where there are commas, such as >=1.9, <2; without commas: ^1.9 or 1.9.x`);
    const prefix = prefixPattern.exec(text)?.[1];
    const valid = (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(prefix ?? text);
    return valid === null ? bad(rule) : good({ kind: 'range', text, range: valid });
}
/** tfenv's `latest:<regular expression>`. */
function parsePattern(text, pattern) {
    return pattern.length <= longest && isExpression(pattern)
        ? good({ kind: 'pattern', text, pattern })
        : bad('latest, or latest: and a regular expression such as latest:^1\\.9');
}
function isExpression(pattern) {
    try {
        return pattern !== '' && new RegExp(pattern) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function good(request) {
    return { ok: true, request };
}
function bad(problem) {
    return { ok: false, problem };
}
/** True when `version` (exact, without `v`) is within the request. */
function isWithin(request, version) {
    switch (request.kind) {
        case 'constraint':
            return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(version, request.terms) && (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || asksForPrerelease(request.terms));
        case 'range':
            return (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, request.range);
        case 'pattern':
            return (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version);
    }
}
/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms) {
    return terms.some(({ operator, version }) => operator !== '!=' && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version));
}
/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
function onlyVersionOf(request) {
    return request.kind === 'constraint' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedBy */ .C7)(request.terms) : undefined;
}
/** As people read it in messages. */
function requestText(request) {
    if (request.kind === 'exact')
        return request.version;
    return 'text' in request ? request.text : request.kind;
}
/** For inputs such as `terraform-version`. `cluster` is refused where it means nothing. */
function versionRequestKindOf(tool) {
    const words = tool === 'kubectl' ? `${rule}, or cluster` : rule;
    const keywords = ['latest', 'auto', ...(tool === 'kubectl' ? ['cluster'] : [])];
    return {
        type: 'version',
        rule: words,
        parse: (text) => {
            const parsed = parseVersionRequest(text);
            if (!parsed.ok)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(parsed.problem === rule ? words : parsed.problem, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(text, keywords));
            if (parsed.request.kind === 'cluster' && tool !== 'kubectl') {
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(words, 'Only kubectl follows the version of a cluster.');
            }
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(parsed.request);
        },
    };
}
/** Every form of request. */
const versionRequestKind = versionRequestKindOf('kubectl');


/***/ })

};
