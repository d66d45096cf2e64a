export const id = 9893;
export const ids = [9893];
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
// EXTERNAL MODULE: ./src/tools/install.js + 4 modules
var install = __webpack_require__(84139);
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

// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(23276);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(31055);
// EXTERNAL MODULE: ./src/tools/sources.js + 6 modules
var tools_sources = __webpack_require__(36788);
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 4 modules
var resolve = __webpack_require__(69274);
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
        await replaceFile(absolute, (0,lock_file/* formatToolLockFile */.Fm)(after));
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
    const locked = await lockTool({
        tool,
        version,
        bases,
        policy: { minimum: inputs.verify, mirrored: (0,mirrors/* isMirrored */.Ds)(tool, bases), trustedKeys, now: new Date() },
        selectKnown: (artifact) => (0,known_digests/* selectKnownDigests */.D)(artifact, { lock: undefined, trustedKeys }),
        existing: present?.lock.tools[tool],
    }, {
        downloads,
        verifyDownload,
        unpackBinary,
        temporaryFolder: context.temporaryFolder,
        onPlatform: (outcome) => {
            logOutcome(outcome, context.log);
            if (outcome.kind === 'verified')
                for (const caveat of outcome.caveats)
                    caveats.add(caveat);
        },
    });
    for (const caveat of caveats)
        context.log.line(`  ${caveat}`);
    return locked;
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

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   j: () => (/* binding */ computeSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
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


const pieceBytes = 1024 * 1024;
/** SHA-256 of data in memory, lower-case hexadecimal. */
function computeSha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
/**
 * SHA-256 of a file, lower-case hexadecimal. It is read through one buffer: a stream, which
 * allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 */
async function hashFile(file, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file), true);
        const { size } = await handle.stat();
        const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(size, pieceBytes)));
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
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
            if (verdict === false)
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
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

/***/ 25821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eb: () => (/* binding */ toPlatformKey),
/* harmony export */   rE: () => (/* binding */ toPlatform),
/* harmony export */   yk: () => (/* binding */ allPlatforms)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

const operatingSystems = {
    linux: 'linux',
    darwin: 'darwin',
    win32: 'windows',
};
const architectures = { x64: 'amd64', arm64: 'arm64' };
/**
 * The platform in Go's names, which all tools use.
 * @throws ActionError `invalid-input` on a platform that the tools are not published for
 */
function toPlatform(os, arch) {
    const [found, machine] = [operatingSystems[os], architectures[arch]];
    if (found !== undefined && machine !== undefined)
        return { os: found, arch: machine };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `there are no tools for ${os} on ${arch}`, {
        hint: 'Use a runner with Linux, macOS or Windows on x64 or arm64.',
    });
}
const allPlatforms = ['linux', 'darwin', 'windows'].flatMap((os) => ['amd64', 'arm64'].map((arch) => ({ os, arch })));
/** `linux-amd64`: the key of a platform in lock files. */
function toPlatformKey({ os, arch }) {
    return `${os}-${arch}`;
}


/***/ })

};
