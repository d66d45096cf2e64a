export const id = 8358;
export const ids = [8358,1898];
export const modules = {

/***/ 20087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/tools/known-digests.js
var known_digests = __webpack_require__(18543);
// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/runner/count.js
var runner_count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/tools/lock/compare.js


/** In the order of the tools' names in this suite; tools that neither file has are left out. */
function compareLockFiles(before, after) {
    return tools/* toolNames */.$p.flatMap((tool) => {
        const now = after.tools[tool];
        return now === undefined ? [] : [compareTool(tool, before.tools[tool], now)];
    });
}
function compareTool(tool, before, now) {
    const platforms = Object.keys(now.platforms).sort();
    if (before === undefined)
        return { tool, kind: 'added', version: now.version, platforms };
    if (before.version !== now.version) {
        return { tool, kind: 'updated', version: `${before.version} → ${now.version}`, platforms };
    }
    const same = platforms.every((key) => {
        const [old, digests] = [before.platforms[key], now.platforms[key]];
        return old?.archive === digests?.archive && old?.binary === digests?.binary;
    });
    return { tool, kind: same ? 'unchanged' : 'completed', version: now.version, platforms };
}
const signs = { added: '+', updated: '~', completed: '~', unchanged: '=' };
/** `~ kubectl    1.34.4 → 1.34.5  updated    6 platforms`. */
function describeLockChange({ tool, kind, version, platforms }) {
    const count = (0,runner_count/* formatCount */.B)(platforms.length, 'platform');
    return [`${signs[kind]} ${tool.padEnd(10)}`, version.padEnd(18), kind.padEnd(10), count].join(' ');
}

// EXTERNAL MODULE: ./src/tools/lock/lock-file.js
var lock_file = __webpack_require__(41898);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/tools/install.js + 3 modules
var install = __webpack_require__(92462);
// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
// EXTERNAL MODULE: ./src/tools/catalog/artifact.js
var catalog_artifact = __webpack_require__(5576);
;// CONCATENATED MODULE: ./src/tools/lock/lock-tool.js







/**
 * Downloads, verifies and unpacks one tool for every platform in parallel, and keeps only the digests.
 * Platforms that are not published are omitted.
 * @throws ActionError `verification-failed`, `download-failed`; `version-not-found` when no platform is published
 */
async function lockTool(request, context) {
    const settled = await Promise.allSettled(tools_platform/* allPlatforms */.yk.map(async (platform) => {
        const outcome = await lockPlatform(platform, request, context);
        context.onPlatform(outcome);
        return outcome;
    }));
    const failed = settled.find((one) => one.status === 'rejected');
    if (failed !== undefined)
        throw failed.reason;
    const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const platforms = outcomes.flatMap((one) => one.kind === 'unpublished' ? [] : [[(0,tools_platform/* toPlatformKey */.eb)(one.platform), one.digests]]);
    if (platforms.length === 0)
        throw createUnpublishedError(request, outcomes);
    return { version: request.version, platforms: Object.fromEntries(platforms) };
}
async function lockPlatform(platform, request, context) {
    const { tool, version, bases, policy, selectKnown: known, existing: present } = request;
    const kept = present?.version === version ? present.platforms[(0,tools_platform/* toPlatformKey */.eb)(platform)] : undefined;
    if (kept !== undefined)
        return { kind: 'kept', platform, digests: kept };
    const startedAt = performance.now();
    const artifact = (0,catalog_artifact/* describeArtifact */.Qw)(tool, version, platform, bases);
    const program = external_node_path_.join(context.temporaryFolder, `${tool}-${(0,tools_platform/* toPlatformKey */.eb)(platform)}-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        const { binary, proof, caveats } = await (0,install/* fetchProgram */.Xv)({ artifact, policy, known: known(artifact) }, program, context);
        const { archive, level, by } = proof;
        const milliseconds = performance.now() - startedAt;
        return { kind: 'verified', platform, digests: { archive, binary }, level, by, caveats, milliseconds };
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ && error.code === 'version-not-found') {
            return { kind: 'unpublished', platform, error };
        }
        throw error;
    }
    finally {
        await (0,promises_.rm)(program, { force: true });
    }
}
function createUnpublishedError({ tool, version }, outcomes) {
    const reasons = outcomes.flatMap((one) => (one.kind === 'unpublished' ? [one.error.message] : []));
    return new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} is not published for any platform`, {
        details: reasons,
        hint: 'Correct the version, or look up which ones are published.',
    });
}

// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(23276);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(31055);
// EXTERNAL MODULE: ./src/tools/sources.js + 6 modules
var tools_sources = __webpack_require__(36788);
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 6 modules
var resolve = __webpack_require__(69523);
// EXTERNAL MODULE: ./src/tools/verify/level.js
var level = __webpack_require__(40106);
;// CONCATENATED MODULE: ./src/commands/lock/run.js
















/** Resolves the versions, verifies every download, and writes the digests. */
async function run(inputs, context) {
    const { absolute, relative } = inputs['lock-file'];
    const present = await (0,repository_lock/* readLockIfPresent */.W_)(inputs['lock-file']);
    const sources = (0,tools_sources/* openToolSources */.b)(inputs, context);
    await sources.keysChecked;
    const before = present?.lock ?? { tools: {} };
    const locked = {};
    for (const tool of new Set(inputs.tools))
        locked[tool] = await lockOneTool(tool, present, { inputs, sources, context });
    const after = { tools: { ...before.tools, ...locked } };
    const changes = compareLockFiles(before, after);
    const changed = changes.some(({ kind }) => kind !== 'unchanged');
    reportChanges(relative, changes, context);
    const outputs = { changed, tools: after.tools };
    if (changed && inputs.check)
        throw createStaleError(relative, changes, outputs);
    if (changed)
        await replaceFile(absolute, (0,lock_file/* formatToolLockFile */.F)(after));
    context.log.line(changed ? `${relative} was written; commit it` : `${relative} is up to date`);
    return outputs;
}
/** The platforms of one tool are locked in parallel, the tools one after another: that is enough to use the bandwidth. */
async function lockOneTool(tool, present, work) {
    const { inputs, sources, context } = work;
    const { version, source, detail } = await resolveLockedVersion(tool, present, work);
    context.log.line(`${tool} ${version} (${source}: ${detail})`);
    const { bases, trustedKeys, downloads, verifyDownload, unpackBinary } = sources;
    // Mostly the same for every platform.
    const caveats = new Set();
    const unsigned = [];
    const locked = await lockTool({
        tool,
        version,
        bases,
        // The lock file is what makes an unsigned mirror acceptable later: here a person decides once, and commits the digests.
        policy: { minimum: inputs.verify, mirrored: false, trustedKeys, now: new Date() },
        selectKnown: (artifact) => (0,known_digests/* selectKnownDigests */.D)(artifact, { lock: undefined, trustedKeys }),
        existing: present?.lock.tools[tool],
    }, {
        downloads,
        verifyDownload,
        unpackBinary,
        temporaryFolder: context.temporaryFolder,
        onPlatform: (outcome) => {
            logOutcome(outcome, context.log);
            if (outcome.kind !== 'verified')
                return;
            for (const caveat of outcome.caveats)
                caveats.add(caveat);
            if (!(0,level/* isAtLeast */.d)(outcome.level, 'signature'))
                unsigned.push((0,tools_platform/* toPlatformKey */.eb)(outcome.platform));
        },
    });
    for (const caveat of caveats)
        context.log.line(`  ${caveat}`);
    if (unsigned.length > 0)
        context.log.warning(describeUnsigned(tool, version, unsigned, bases));
    return locked;
}
function describeUnsigned(tool, version, platforms, bases) {
    const { baseUrl } = (0,catalog_artifact/* locateReleases */.tQ)(tool, bases);
    return `${tool} ${version} (${platforms.join(', ')}): nothing but ${baseUrl} vouches for these digests. Compare them with those of the project before you commit the file; after that, a changed download is refused. To accept signed files only: --verify signature.`;
}
function resolveLockedVersion(tool, present, { inputs, sources, context }) {
    return (0,resolve/* resolveVersion */.x)({
        tool,
        request: inputs[`${tool}-version`],
        workingDirectory: inputs['working-directory'].absolute,
        workspace: context.workspace,
        lock: inputs.update ? undefined : (0,repository_lock/* listLockedVersions */.eT)(present),
        defaults: shipped/* defaultVersions */.h,
        readClusterVersion: () => Promise.reject(createClusterLockError()),
        minimumReleaseAge: inputs['minimum-release-age'],
        fetcher: sources.downloads,
        bases: sources.bases,
    });
}
function createClusterLockError() {
    return new action_error/* ActionError */.lZ('invalid-input', 'kubectl-version: cluster cannot be locked: the job reads the version from the cluster', {
        hint: 'Use the minor version of the cluster, for example --kubectl-version 1.34.',
    });
}
function logOutcome(outcome, { line }) {
    const key = (0,tools_platform/* toPlatformKey */.eb)(outcome.platform).padEnd(15);
    switch (outcome.kind) {
        case 'kept':
            line(`  ${key}already locked`);
            return;
        case 'unpublished':
            line(`  ${key}skipped, not published: ${outcome.error.message}`);
            return;
        case 'verified':
            line(`  ${key}${outcome.level.padEnd(10)} ${outcome.by}  ${(0,log/* formatElapsed */.C7)(outcome.milliseconds)}`);
    }
}
function reportChanges(file, changes, { log, summary }) {
    for (const change of changes)
        log.line(describeLockChange(change));
    const rows = changes.map(({ tool, version, kind, platforms }) => [
        (0,markdown_text/* escapeInline */.VV)(tool),
        (0,markdown_text/* formatCode */.P_)(version),
        (0,markdown_text/* escapeInline */.VV)(kind),
        (0,markdown_text/* escapeInline */.VV)(platforms.join(', ')),
    ]);
    summary.add({ kind: 'heading', level: 3, text: file }, { kind: 'table', header: ['tool', 'version', 'change', 'platforms'], rows });
}
function createStaleError(file, changes, outputs) {
    return new action_error/* ActionError */.lZ('lock-file-stale', `${file} would change`, {
        details: changes.filter(({ kind }) => kind !== 'unchanged').map(describeLockChange),
        location: { file },
        outputs,
    });
}
/** Atomically, so that a cancelled run leaves the old file. */
async function replaceFile(file, content) {
    const draft = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        await (0,promises_.writeFile)(draft, content, { flag: 'wx' });
        await (0,promises_.rename)(draft, file);
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}


/***/ }),

/***/ 41898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatToolLockFile),
/* harmony export */   parseToolLockFile: () => (/* binding */ parseToolLockFile),
/* harmony export */   readLockedDigests: () => (/* binding */ readLockedDigests)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25821);
/* harmony import */ var _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _lock_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85300);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96365);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51387);







const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const digestPattern = /^[0-9a-f]{64}$/;
const platformKeys = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .allPlatforms */ .yk.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb);
const hint = `Write the lock file again: ${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPackageCommand */ .R)('lock')}.`;
/**
 * Reads a lock file strictly: valid JSON, no key twice, no unknown key, every digest 64 lower-case hexadecimal digits.
 * @param file name for errors, relative to the workspace
 * @throws ActionError `invalid-input` with file and line
 */
function parseToolLockFile(text, file = _lock_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .toolLockFileName */ .X) {
    const value = parseJson(text, file);
    const { lineOf, duplicate } = indexLines(text);
    const refuse = (what, path) => createLockFileError(`${file}: ${what}`, file, lineOf(path));
    if (duplicate !== undefined)
        throw createLockFileError(`${file}: a key is defined twice`, file, duplicate);
    const root = readMembers(value, [], ['version', 'tools'], refuse);
    if (root.version !== 1)
        throw refuse(`lock file version ${String(root.version)} is not supported, only 1 is`, ['version']);
    const tools = readMembers(root.tools, ['tools'], _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p, refuse);
    return {
        tools: Object.fromEntries(Object.entries(tools).map(([tool, entry]) => [tool, readTool(entry, ['tools', tool], refuse)])),
    };
}
/** The same text for the same content: keys sorted, two spaces, a newline at the end. */
function formatToolLockFile({ tools }) {
    const sortEntries = (record, map) => Object.fromEntries(Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, map(value)]));
    const content = {
        version: 1,
        tools: sortEntries(tools, ({ version, platforms }) => ({
            version,
            platforms: sortEntries(platforms, ({ archive, binary }) => ({ archive, binary })),
        })),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
/**
 * The digests of a tool; undefined when the lock file does not name the tool at all.
 * @throws ActionError `invalid-input` with the line, when it locks another version, or not this platform
 */
function readLockedDigests(lock, { tool, version, platform }, { file, text }) {
    const entry = lock.tools[tool];
    if (entry === undefined)
        return undefined;
    const findLine = (key) => indexLines(text).lineOf(['tools', tool, key]);
    if (entry.version !== version) {
        throw createLockFileError(`${file} locks ${tool} ${entry.version}, but ${version} was requested`, file, findLine('version'), ['a lock file covers one version of a tool']);
    }
    const digests = entry.platforms[(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb)(platform)];
    if (digests !== undefined)
        return digests;
    const all = Object.keys(entry.platforms);
    throw createLockFileError(`${file} has no digests of ${tool} ${version} for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb)(platform)}`, file, findLine('platforms'), [all.length === 0 ? 'it has none for any platform' : `it has ${all.join(', ')}`]);
}
function readTool(value, path, refuse) {
    const { version, platforms } = readMembers(value, path, ['version', 'platforms'], refuse);
    if (typeof version !== 'string' || !versionPattern.test(version)) {
        throw refuse(`${formatPath(path)} has no exact version such as 1.2.3`, [...path, 'version']);
    }
    const digests = readMembers(platforms, [...path, 'platforms'], platformKeys, refuse);
    return {
        version,
        platforms: Object.fromEntries(Object.entries(digests).map(([key, entry]) => [key, readDigests(entry, [...path, 'platforms', key], refuse)])),
    };
}
function readDigests(value, path, refuse) {
    const { archive, binary } = readMembers(value, path, ['archive', 'binary'], refuse);
    return {
        archive: readDigest(archive, [...path, 'archive'], refuse),
        binary: readDigest(binary, [...path, 'binary'], refuse),
    };
}
function readDigest(value, path, refuse) {
    if (typeof value === 'string' && digestPattern.test(value))
        return value;
    throw refuse(`${formatPath(path)} is not a SHA-256 digest of 64 lower-case hexadecimal digits`, path);
}
/** The members of a JSON object that has no others than the named ones. */
function readMembers(value, path, known, refuse) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value)) {
        throw refuse(`${formatPath(path)} is not a JSON object`, path);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined)
        return value;
    throw refuse(`${formatPath(path)} has the unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`, [
        ...path,
        unknown,
    ]);
}
function formatPath(path) {
    return path.length === 0 ? 'the lock file' : path.join('.');
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [, line] = /\(line (\d+) column/.exec(message) ?? [];
        throw createLockFileError(`${file} is not valid JSON`, file, line === undefined ? undefined : Number(line), [
            message,
        ]);
    }
}
/** JSON is a subset of YAML, whose parser knows the lines. */
function indexLines(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
    return {
        duplicate: duplicate && lines.linePos(duplicate.pos[0]).line,
        lineOf: (path) => {
            const node = findNearestKey(document, path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
        },
    };
}
/** The key at a path; of one that is missing, the key that should hold it. */
function findNearestKey(document, path) {
    if (path.length === 0)
        return document.contents;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === path.at(-1)) : undefined;
    return pair?.key ?? findNearestKey(document, path.slice(0, -1));
}
function createLockFileError(message, file, line, details = []) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', message, {
        details,
        hint,
        location: { file, ...(line === undefined ? {} : { line }) },
    });
}


/***/ })

};
