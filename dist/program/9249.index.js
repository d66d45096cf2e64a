export const id = 9249;
export const ids = [9249];
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
// EXTERNAL MODULE: ./src/tools/version/resolve.js + 6 modules
var resolve = __webpack_require__(69523);
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
            if (outcome.level === 'checksum')
                unsigned.push((0,tools_platform/* toPlatformKey */.eb)(outcome.platform));
        },
    });
    for (const caveat of caveats)
        context.log.line(`  ${caveat}`);
    if ((0,mirrors/* isMirrored */.Ds)(tool, bases) && unsigned.length > 0)
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

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readProperty),
/* harmony export */   s: () => (/* binding */ toList)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

/** A property of a mapping; undefined for everything else. */
function readProperty(value, name) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value) ? (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .getOwn */ .Ng)(value, name) : undefined;
}
/** The parser returns blocks as lists; JSON configurations may have a single object, or none. */
function toList(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 51432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findLine),
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/hcl/json-outline.js


/**
 * Outlines a file in Terraform's JSON syntax, with the YAML parser, which reports offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
function outlineJson(text, labelCounts) {
    const { contents } = (0,dist.parseDocument)(text, { uniqueKeys: false });
    return listMaps(contents).flatMap((map) => listPairs(map).flatMap((pair) => {
        const type = readKey(pair);
        return listBlocks(pair, type, (0,records/* getOwn */.Ng)(labelCounts, type) ?? 0, []);
    }));
}
function listBlocks(pair, type, labelsLeft, labels) {
    const maps = listMaps(pair.value);
    if (labelsLeft > 0) {
        return maps.flatMap((map) => listPairs(map).flatMap((inner) => listBlocks(inner, type, labelsLeft - 1, [...labels, readKey(inner)])));
    }
    return maps.map((map) => ({
        type,
        labels,
        start: readStart(pair),
        end: map.range?.[1] ?? readStart(pair),
        attributes: listPairs(map).map(toAttribute),
        // Only the schema knows whether a property is a block, so each object counts as one.
        blocks: listPairs(map).flatMap((inner) => listBlocks(inner, readKey(inner), 0, [])),
    }));
}
function toAttribute(pair) {
    const start = readStart(pair);
    const range = isNode(pair.value) ? pair.value.range : undefined;
    return { name: readKey(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } };
}
function listMaps(value) {
    if ((0,dist.isMap)(value))
        return [value];
    return (0,dist.isSeq)(value) ? value.items.flatMap(listMaps) : [];
}
function listPairs(map) {
    return map.items.filter((item) => (0,dist.isPair)(item));
}
function readKey({ key }) {
    return (0,dist.isScalar)(key) ? String(key.value) : '';
}
function readStart({ key }) {
    return (0,dist.isScalar)(key) ? (key.range?.[0] ?? 0) : 0;
}
function isNode(value) {
    return (0,dist.isMap)(value) || (0,dist.isSeq)(value) || (0,dist.isScalar)(value);
}

;// CONCATENATED MODULE: ./src/hcl/line-counter.js
/** Returns a function that converts an offset in `text` to its line, counted from 1. */
function createLineCounter(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        let low = 0;
        let high = starts.length;
        while (high - low > 1) {
            const middle = (low + high) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle;
        }
        return low + 1;
    };
}

// EXTERNAL MODULE: ./src/hcl/mask.js
var mask = __webpack_require__(23326);
;// CONCATENATED MODULE: ./src/hcl/outline.js

/**
 * Outlines native HCL syntax.
 * @param code the masked text, if it is already known
 */
function outlineHcl(text, code = (0,mask/* maskHcl */.M)(text)) {
    return outlineBody(text, code, 0).outline;
}
const space = /\s*/y;
const identifier = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
const assignment = /[ \t]*=(?!=)/y;
const label = /[ \t]*(?:"([^"]*)"|([\p{ID_Start}_][\p{ID_Continue}-]*))/uy;
const openingBrace = /[ \t]*\{/y;
function outlineBody(text, code, from) {
    const attributes = [];
    const blocks = [];
    for (let at = from;;) {
        const start = matchEnd(space, code, at) ?? at;
        if (start >= code.length)
            return { outline: { attributes, blocks }, end: code.length };
        if (code[start] === '}')
            return { outline: { attributes, blocks }, end: start + 1 };
        const afterName = matchEnd(identifier, code, start);
        const afterSign = afterName === undefined ? undefined : matchEnd(assignment, code, afterName);
        if (afterName === undefined) {
            at = start + 1;
        }
        else if (afterSign !== undefined) {
            const end = findEndOfValue(code, afterSign);
            attributes.push({ name: code.slice(start, afterName), start, value: { start: afterSign, end } });
            at = end;
        }
        else {
            const block = outlineBlock(text, code, start, afterName);
            if (block !== undefined)
                blocks.push(block);
            at = block?.end ?? afterName;
        }
    }
}
function outlineBlock(text, code, start, afterType) {
    const labels = [];
    let at = afterType;
    for (let end = matchEnd(label, code, at); end !== undefined; end = matchEnd(label, code, at)) {
        const written = text.slice(at, end).trim();
        labels.push(written.startsWith('"') ? written.slice(1, -1) : written);
        at = end;
    }
    const afterBrace = matchEnd(openingBrace, code, at);
    if (afterBrace === undefined)
        return undefined;
    const body = outlineBody(text, code, afterBrace);
    return { type: code.slice(start, afterType), labels, start, end: body.end, ...body.outline };
}
/** A value ends with its line, unless a bracket is open, or before the brace of a block on the same line. */
function findEndOfValue(code, from) {
    let depth = 0;
    for (let at = from; at < code.length; at++) {
        const character = code[at] ?? '';
        if ('([{'.includes(character))
            depth++;
        if (depth === 0 && '}\n'.includes(character))
            return at;
        if (')]}'.includes(character))
            depth--;
    }
    return code.length;
}
function matchEnd(pattern, code, at) {
    pattern.lastIndex = at;
    return pattern.test(code) ? pattern.lastIndex : undefined;
}

// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
;// CONCATENATED MODULE: ./src/hcl/file.js







/** Types of blocks with the number of their labels, as Terraform defines them for its JSON syntax. */
const labelCounts = {
    terraform: 0,
    locals: 0,
    variable: 1,
    output: 1,
    module: 1,
    provider: 1,
    check: 1,
    resource: 2,
    data: 2,
    ephemeral: 2,
};
/**
 * Reads one file. Parsing dominates the time, so the parser gets only the `wanted` blocks; the others are blanked line by
 * line, which keeps the line numbers of its messages.
 * @param file for messages and locations
 */
async function readConfiguration(file, text, wanted) {
    const isJson = file.endsWith('.json');
    const parsedJson = isJson ? (0,parser/* parseJson */.q)(text) : undefined;
    if (parsedJson?.ok === false)
        return parsedJson;
    const code = isJson ? (0,mask/* maskJson */.T)(text) : (0,mask/* maskHcl */.M)(text);
    const places = isJson ? outlineJson(text, labelCounts) : outlineHcl(text, code).blocks;
    const kept = places.filter(wanted);
    const parsed = parsedJson ?? (kept.length === 0 ? empty : await (0,parser/* parseHcl */.z)(file, keepBlocks(text, kept)));
    if (!parsed.ok)
        return parsed;
    const lineAt = createLineCounter(text);
    const seen = new Map();
    const blocks = places.map((place) => {
        const { type, labels } = place;
        const path = [type, ...labels];
        const nth = seen.get(path.join('\0')) ?? 0;
        seen.set(path.join('\0'), nth + 1);
        return {
            type,
            labels,
            place,
            body: wanted(place) ? findBody(parsed.value, path, nth) : {},
            line: lineAt(place.start),
        };
    });
    return { ok: true, file: { file, text, code, blocks, lineAt } };
}
/** Line of the element at `path` in a block: names and labels of nested blocks, then an attribute. Falls back to the nearest. */
function findLine(file, block, path) {
    let at = block.place;
    let start = at.start;
    for (let rest = path; rest.length > 0;) {
        const nested = at.blocks.find(({ type, labels }) => [type, ...labels].every((name, index) => rest[index] === name));
        const attribute = at.attributes.find(({ name }) => name === rest[0]);
        if (nested === undefined)
            return file.lineAt(attribute?.start ?? start);
        at = nested;
        start = nested.start;
        rest = rest.slice(1 + nested.labels.length);
    }
    return file.lineAt(start);
}
const empty = { ok: true, value: {} };
function keepBlocks(text, blocks) {
    let kept = '';
    let at = 0;
    for (const { start, end } of blocks) {
        kept += text.slice(at, start).replaceAll(/[^\n]+/g, '') + text.slice(start, end);
        at = end;
    }
    return kept;
}
function findBody(value, path, nth) {
    let found = [value];
    for (const name of path)
        found = found.flatMap((one) => (0,data/* toList */.s)((0,data/* readProperty */.i)(one, name)));
    const body = found[nth];
    return (0,records/* isRecord */.u4)(body) ? body : {};
}


/***/ }),

/***/ 23326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ maskHcl),
/* harmony export */   T: () => (/* binding */ maskJson)
/* harmony export */ });
/**
 * Blanks everything in an HCL file that is not code: comments and the literal parts of strings and heredocs. Offsets and line
 * breaks are preserved, and so is the content of `${…}`, which is code. So searching and counting brackets in the result
 * needs no knowledge of strings. Quotes and a key in `x["key"]` are kept; the brackets of `${…}` and of heredocs become
 * round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
function maskHcl(text) {
    const masked = text.split('');
    maskCode(text, masked, 0, 'file');
    return masked.join('');
}
/**
 * The same for a JSON file, where code occurs only within `${…}` in strings (Terraform's "JSON configuration syntax",
 * "Expression mapping").
 */
function maskJson(text) {
    const masked = text.split('').map((character) => (character === '\n' ? '\n' : ' '));
    for (let at = text.indexOf('${'); at !== -1; at = text.indexOf('${', at)) {
        let depth = 0;
        for (at += 1; at < text.length; at++) {
            const character = text[at] ?? '';
            if (character !== '\\' && character !== '\n')
                masked[at] = character;
            if (character === '{')
                depth++;
            if (character === '}' && --depth === 0)
                break;
        }
    }
    return masked.join('');
}
const heredoc = /<<-?([\p{ID_Start}_][\p{ID_Continue}-]*)\r?\n/uy;
/** Excludes brackets, which would be counted. */
const indexKey = /"[\p{ID_Continue} .-]*"(?=\s*\])/uy;
/** @returns the offset after the code: the end of the file, or after the `}` of an interpolation */
function maskCode(text, masked, from, within) {
    let depth = 0;
    let last = '';
    for (let at = from; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '#' || text.startsWith('//', at)) {
            at = blank(masked, at, findEndOfLine(text, at));
        }
        else if (text.startsWith('/*', at)) {
            const end = text.indexOf('*/', at + 2);
            at = blank(masked, at, end === -1 ? text.length : end + 2);
        }
        else if (character === '"') {
            at = (last === '[' ? matchAt(indexKey, text, at)?.end : undefined) ?? maskString(text, masked, at);
            last = character;
        }
        else if (text.startsWith('<<', at) && matchAt(heredoc, text, at) !== undefined) {
            at = maskHeredoc(text, masked, at);
        }
        else {
            if (character === '{')
                depth++;
            if (character === '}' && within === 'interpolation' && depth-- === 0)
                return at + 1;
            if (character.trim() !== '')
                last = character;
            at++;
        }
    }
    return text.length;
}
function maskString(text, masked, from) {
    for (let at = from + 1; at < text.length;) {
        const character = text[at];
        if (character === '"')
            return at + 1;
        if (character === '\\')
            at = blank(masked, at, at + 2);
        else
            at = maskTemplatePart(text, masked, at);
    }
    return text.length;
}
function maskHeredoc(text, masked, from) {
    const { end: start, groups } = matchAt(heredoc, text, from) ?? { end: from + 2, groups: [] };
    blank(masked, from, start);
    masked[from] = '(';
    const terminator = new RegExp(`^[ \\t]*${groups[0] ?? ''}(?=[ \\t]*\\r?$)`, 'gmu');
    terminator.lastIndex = start;
    const found = terminator.exec(text);
    const end = found === null ? text.length : found.index;
    let at = start;
    while (at < end)
        at = maskTemplatePart(text, masked, at);
    const after = found === null ? text.length : found.index + found[0].length;
    blank(masked, end, after);
    if (found !== null)
        masked[after - 1] = ')';
    return after;
}
/** One literal character, or one `${…}` or `%{…}`. */
function maskTemplatePart(text, masked, at) {
    if (text.startsWith('$${', at) || text.startsWith('%%{', at))
        return blank(masked, at, at + 3);
    if (!text.startsWith('${', at) && !text.startsWith('%{', at))
        return blank(masked, at, at + 1);
    blank(masked, at, at + 1);
    masked[at + 1] = '(';
    const end = maskCode(text, masked, at + 2, 'interpolation');
    if (text[end - 1] === '}')
        masked[end - 1] = ')';
    return end;
}
function blank(masked, from, to) {
    const end = Math.min(to, masked.length);
    for (let at = from; at < end; at++)
        if (masked[at] !== '\n')
            masked[at] = ' ';
    return end;
}
function findEndOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? undefined : { end: pattern.lastIndex, groups: found.slice(1) };
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   z: () => (/* binding */ parseHcl)
/* harmony export */ });
/**
 * Parses with HashiCorp's own parser, a WebAssembly module that is loaded on first use. Attributes become properties;
 * expressions stay text in `${…}`; blocks become lists below their type and labels.
 */
async function parseHcl(file, text) {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e(5579), __webpack_require__.e(3659)]).then(__webpack_require__.t.bind(__webpack_require__, 85579, 19));
    try {
        return { ok: true, value: await parse(file, text) };
    }
    catch (error) {
        return parseFailure(file, error.message);
    }
}
/** Terraform's JSON syntax has the same shape, except that single blocks need no list. */
function parseJson(text) {
    try {
        return { ok: true, value: JSON.parse(text) };
    }
    catch (error) {
        return { ok: false, message: error.message };
    }
}
/** The parser reports `parse config: [a.tf:14,16-15,1: Summary; Detail. a.tf:20,…]`. */
function parseFailure(file, message) {
    const text = message.replace(/^parse config: \[([^]*)\]$/, '$1');
    const [first = text] = text.split(` ${file}:`);
    const place = first.startsWith(`${file}:`)
        ? /^(\d+),\d+(?:-[\d,]+)?: ([^]*)$/.exec(first.slice(file.length + 1))
        : null;
    if (place === null)
        return { ok: false, message: text };
    return { ok: false, message: place[2] ?? text, line: Number(place[1]) };
}


/***/ }),

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ settleBoth),
/* harmony export */   dw: () => (/* binding */ runInBackground),
/* harmony export */   zm: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Waits for both, so that nothing keeps running after a failure; throws the first one's error if both fail. */
async function settleBoth(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
/** Runs at most `limit` tasks at once, in the order in which they come. */
function createLimiter(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}
/**
 * Starts work whose result is wanted later. Leaving the block aborts it and waits for its end, so that nothing keeps running
 * after a failure; `result` rejects with an error of its own.
 * @param signal of the run
 */
function runInBackground(work, signal) {
    const stop = new AbortController();
    const result = work(AbortSignal.any([signal, stop.signal]));
    const ended = result.then(() => undefined, () => undefined);
    return {
        result,
        [Symbol.asyncDispose]: () => {
            stop.abort();
            return ended;
        },
    };
}


/***/ }),

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   jH: () => (/* binding */ computeSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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
const shortBytes = 1024;
/** SHA-256 of a file, lower-case hexadecimal; see {@link digestFile}. */
async function hashFile(file, signal) {
    return (await digestFile(file, signal)).sha256;
}
/**
 * Digest and status of a file. It is read through one buffer: a stream, which allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 * @throws Error for anything but a regular file: a named pipe would never end
 */
async function digestFile(file, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Without this flag, opening a named pipe waits until something writes to it. Windows has neither.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)), true);
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new Error(`${file.toString()} is not a file`);
        const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(stats.size, pieceBytes)));
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
        }
        const text = size <= Math.min(shortBytes, buffer.length) ? buffer.subarray(0, size) : undefined;
        return { sha256: hash.digest('hex'), size, stats, text };
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

/***/ 2275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readProcessStartTime)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * When a process started, in a form that is only compared. The system reuses PIDs; PID and start time together identify one
 * process.
 * @returns undefined if there is no such process (any more)
 */
function readProcessStartTime(pid, platform = process.platform) {
    try {
        switch (platform) {
            case 'linux':
                return readLinuxStartTime(pid);
            case 'win32':
                return probe('powershell.exe', ['-NoProfile', '-Command', `(Get-Process -Id ${String(pid)}).StartTime.Ticks`]);
            default:
                return withoutZombie(probe('ps', ['-o', 'stat=,lstart=', '-p', String(pid)]));
        }
    }
    catch {
        return undefined;
    }
}
/** Field 22 of /proc/<pid>/stat, clock ticks since boot (proc_pid_stat(5)); a zombie has ended. */
function readLinuxStartTime(pid) {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${String(pid)}/stat`, 'utf8');
    // The command name in parentheses may hold spaces and parentheses itself, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}
/** `ps` still lists a process that has ended but was not waited for. */
function withoutZombie(line) {
    return line?.startsWith('Z') === true ? undefined : line?.replace(/^\S+\s+/, '');
}
function probe(file, args) {
    const text = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return text === '' ? undefined : text;
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


/***/ })

};
