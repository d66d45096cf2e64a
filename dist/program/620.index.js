export const id = 620;
export const ids = [620];
export const modules = {

/***/ 5620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(114);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(7517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(4482);
// EXTERNAL MODULE: ./src/tools/known-digests.js
var known_digests = __webpack_require__(8543);
// EXTERNAL MODULE: ./src/tools/model.js
var model = __webpack_require__(5677);
;// CONCATENATED MODULE: ./src/tools/lock/changes.js

/** In the order of the tools' names in this suite; tools that neither file has are left out. */
function lockChanges(before, after) {
    return model/* toolNames */.$p.flatMap((tool) => {
        const now = after.tools[tool];
        return now === undefined ? [] : [change(tool, before.tools[tool], now)];
    });
}
function change(tool, before, now) {
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
function describeChange({ tool, kind, version, platforms }) {
    const count = platforms.length === 1 ? '1 platform' : `${platforms.length} platforms`;
    return [`${signs[kind]} ${tool.padEnd(10)}`, version.padEnd(18), kind.padEnd(10), count].join(' ');
}

// EXTERNAL MODULE: ./src/tools/lock/lock-file.js
var lock_file = __webpack_require__(1898);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/tools/catalog.js
var catalog = __webpack_require__(31);
// EXTERNAL MODULE: ./src/tools/install.js + 3 modules
var install = __webpack_require__(8636);
// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(5821);
;// CONCATENATED MODULE: ./src/tools/lock/lock-tool.js







/**
 * Downloads, verifies and unpacks one tool for every platform, side by side, and forgets everything but the digests.
 * Platforms that are not published are left out.
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
    const platforms = outcomes.flatMap((one) => one.kind === 'unpublished' ? [] : [[(0,tools_platform/* platformKey */.Ng)(one.platform), one.digests]]);
    if (platforms.length === 0)
        throw nowherePublished(request, outcomes);
    return { version: request.version, platforms: Object.fromEntries(platforms) };
}
async function lockPlatform(platform, request, context) {
    const { tool, version, bases, policy, known, present } = request;
    const kept = present?.version === version ? present.platforms[(0,tools_platform/* platformKey */.Ng)(platform)] : undefined;
    if (kept !== undefined)
        return { kind: 'kept', platform, digests: kept };
    const startedAt = performance.now();
    const artifact = (0,catalog/* artifactOf */.q)(tool, version, platform, bases);
    const program = external_node_path_.join(context.temporaryFolder, `${tool}-${(0,tools_platform/* platformKey */.Ng)(platform)}-${(0,external_node_crypto_.randomUUID)()}`);
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
function nowherePublished({ tool, version }, outcomes) {
    const reasons = outcomes.flatMap((one) => (one.kind === 'unpublished' ? [one.error.message] : []));
    return new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} is not published for any platform`, {
        details: reasons,
        hint: 'Correct the version, or look up which ones are published.',
    });
}

// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(3276);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(1055);
// EXTERNAL MODULE: ./src/tools/sources.js + 5 modules
var tools_sources = __webpack_require__(7150);
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 3 modules
var resolve = __webpack_require__(6210);
;// CONCATENATED MODULE: ./src/commands/lock/run.js















/** Finds out which versions are wanted, proves every download of them, and writes down the digests. */
async function run(inputs, context) {
    const { absolute, relative } = inputs['lock-file'];
    const present = await (0,repository_lock/* readLock */.mF)(inputs['lock-file']);
    const sources = (0,tools_sources/* openSources */.H)(inputs, context);
    await sources.keysChecked;
    const before = present?.lock ?? { tools: {} };
    const locked = {};
    for (const tool of new Set(inputs.tools))
        locked[tool] = await lock(tool, present, { inputs, sources, context });
    const after = { tools: { ...before.tools, ...locked } };
    const changes = lockChanges(before, after);
    const changed = changes.some(({ kind }) => kind !== 'unchanged');
    report(relative, changes, context);
    const outputs = { changed, tools: after.tools };
    if (changed && inputs.check)
        throw stale(relative, changes, outputs);
    if (changed)
        await replaceFile(absolute, (0,lock_file/* formatLockFile */.BH)(after));
    context.log.line(changed ? `${relative} is written; commit it` : `${relative} is up to date`);
    return outputs;
}
/** The platforms of one tool are done side by side, the tools one after another: that keeps a line busy already. */
async function lock(tool, present, work) {
    const { inputs, sources, context } = work;
    const { version, source, detail } = await run_resolve(tool, present, work);
    context.log.line(`${tool} ${version} (${source}: ${detail})`);
    const { bases, trustedKeys, downloads, judge } = sources;
    // Mostly the same for every platform.
    const caveats = new Set();
    const locked = await lockTool({
        tool,
        version,
        bases,
        policy: { minimum: inputs.verify, mirrored: (0,mirrors/* isMirrored */.Ds)(tool, bases), trustedKeys, now: new Date() },
        known: (artifact) => (0,known_digests/* knownDigests */.l)(artifact, { lock: undefined, trustedKeys }),
        present: present?.lock.tools[tool],
    }, {
        downloads,
        judge,
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
function run_resolve(tool, present, { inputs, sources, context }) {
    return (0,resolve/* resolveVersion */.x)({
        tool,
        request: inputs[`${tool}-version`],
        workingDirectory: inputs['working-directory'].absolute,
        workspace: context.workspace,
        lock: inputs.update ? undefined : (0,repository_lock/* lockedVersions */.o4)(present),
        defaults: shipped/* defaultVersions */.h,
        clusterVersion: () => Promise.reject(clusterCannotBeLocked()),
        minimumReleaseAge: inputs['minimum-release-age'],
        fetcher: sources.downloads,
        bases: sources.bases,
    });
}
function clusterCannotBeLocked() {
    return new action_error/* ActionError */.lZ('invalid-input', 'kubectl-version: cluster cannot be locked: the job asks the cluster', {
        hint: 'Name the minor that the cluster has, for example --kubectl-version 1.34.',
    });
}
function logOutcome(outcome, { line }) {
    const key = (0,tools_platform/* platformKey */.Ng)(outcome.platform).padEnd(15);
    switch (outcome.kind) {
        case 'kept':
            line(`  ${key}locked already`);
            return;
        case 'unpublished':
            line(`  ${key}left out, because it is not published: ${outcome.error.message}`);
            return;
        case 'verified':
            line(`  ${key}${outcome.level.padEnd(10)} ${outcome.by}  ${(0,log/* elapsed */.v)(outcome.milliseconds)}`);
    }
}
function report(file, changes, { log, summary }) {
    for (const change of changes)
        log.line(describeChange(change));
    const rows = changes.map(({ tool, version, kind, platforms }) => [
        (0,markdown_text/* inline */.mG)(tool),
        (0,markdown_text/* code */.aY)(version),
        (0,markdown_text/* inline */.mG)(kind),
        (0,markdown_text/* inline */.mG)(platforms.join(', ')),
    ]);
    summary.add({ kind: 'heading', level: 3, text: file }, { kind: 'table', header: ['tool', 'version', 'change', 'platforms'], rows });
}
function stale(file, changes, outputs) {
    return new action_error/* ActionError */.lZ('lock-file-stale', `${file} would change`, {
        details: changes.filter(({ kind }) => kind !== 'unchanged').map(describeChange),
        location: { file },
        outputs,
    });
}
/** In one step, so that a cancelled run leaves the old file. */
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


/***/ })

};
