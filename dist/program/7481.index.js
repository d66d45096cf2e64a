export const id = 7481;
export const ids = [7481];
export const modules = {

/***/ 15620:
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
// EXTERNAL MODULE: ./src/tools/model.js
var model = __webpack_require__(45677);
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
var lock_file = __webpack_require__(41898);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/tools/catalog.js
var catalog = __webpack_require__(80031);
// EXTERNAL MODULE: ./src/tools/install.js + 3 modules
var install = __webpack_require__(8636);
// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
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
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/repository-lock.js
var repository_lock = __webpack_require__(23276);
// EXTERNAL MODULE: ./src/tools/shipped/shipped.js + 1 modules
var shipped = __webpack_require__(31055);
// EXTERNAL MODULE: ./src/tools/sources.js + 5 modules
var tools_sources = __webpack_require__(77150);
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 4 modules
var resolve = __webpack_require__(71587);
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
            line(`  ${key}${outcome.level.padEnd(10)} ${outcome.by}  ${(0,log/* elapsed */.vk)(outcome.milliseconds)}`);
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

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ sha256OfFile)
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
/**
 * SHA-256 of a file, lower-case hexadecimal. All of it passes through one buffer: a stream, which takes another for each piece, needs
 * nearly twice the time.
 * @param signal ends the reading of a file that takes long
 */
async function sha256OfFile(file, signal) {
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
