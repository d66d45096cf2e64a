export const id = 4802;
export const ids = [4802,7484];
export const modules = {

/***/ 16781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72990);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41898);





const { inputs } = _actions_setup_contract_js__WEBPACK_IMPORTED_MODULE_0__.contract;
/** Asks for tools and versions as the action `setup` does, whose lock file it writes. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    name: 'lock',
    description: 'Write the lock file: digests of the tools on every platform, each download verified first.',
    inputs: {
        tools: { ...inputs.tools, description: 'Which tools to lock; what is locked of others stays' },
        'terraform-version': inputs['terraform-version'],
        'kubectl-version': inputs['kubectl-version'],
        'helm-version': inputs['helm-version'],
        'eksctl-version': inputs['eksctl-version'],
        'working-directory': inputs['working-directory'],
        'lock-file': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceTarget */ .HU)({ default: _tools_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lockFileName */ .x5, description: 'The file to write' }),
        update: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Look up the newest version that fits, also where a locked one fits',
        }),
        check: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Write nothing; fail if the file would change' }),
        verify: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['checksum', 'signature'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        mirrors: inputs.mirrors,
        'trusted-keys': inputs['trusted-keys'],
        'minimum-release-age': inputs['minimum-release-age'],
    },
    outputs: {
        changed: 'true when the file was written, or with --check would be',
        tools: 'What the file says now as JSON: version and platforms of each tool',
    },
});


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

/***/ 2479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ patternKind),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wP: () => (/* binding */ oneOfKind),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);


/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
function string(options) {
    const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(patternKind('string', pattern, rule), options);
}
/** Text of any number of lines, for example keys. */
function text(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'text', rule: 'text of one or more lines', parse: (given) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(given) }, options);
}
/** A value that is masked before anything else happens. It may have several lines. */
function secret(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'secret', rule: 'text', secret: true, parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) }, options);
}
/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
function boolean(options) {
    const rule = 'true or false';
    const kind = {
        type: 'boolean',
        rule,
        allowed: ['true', 'false'],
        parse: (text) => (text === 'true' || text === 'false' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text === 'true') : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)),
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
/** Decimal digits only; never rounded, cut or defaulted. */
function integer(options) {
    const { min = 1, max = 2 ** 31 - 1 } = options;
    const rule = `a whole number from ${String(min)} to ${String(max)}`;
    const kind = {
        type: 'integer',
        rule,
        parse: (text) => {
            if (!/^(0|-?[1-9]\d{0,14})$/.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
            const value = Number(text);
            return value >= min && value <= max ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const longestMs = 24 * unitMs.h;
/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
function duration(options) {
    const { min, max = '24h' } = options;
    const minMs = milliseconds(min ?? '1ms') ?? 1;
    const maxMs = milliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = milliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function milliseconds(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
    return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis);
}
/** One of a few words, written exactly so. */
function oneOf(values, options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(oneOfKind(values), options);
}
function oneOfKind(values) {
    const rule = `one of ${values.join(', ')}`;
    return {
        type: 'enum',
        rule,
        allowed: values,
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, values))),
    };
}
/** Text of a fixed form, for example a region or an ARN. */
function patternKind(type, pattern, rule) {
    return { type, rule, parse: (text) => (pattern.test(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)) };
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ objectKind),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* unused harmony export extraArguments */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);


/** A list with one entry per line; blank lines are ignored. */
function lines(options) {
    return listOf(anyLine, options);
}
const anyLine = { type: 'line', rule: '', parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text) };
/** A list whose entries all are of one kind. Unset means empty. */
function listOf(entry, options) {
    const { separator, perEntry } = separation(options);
    const kind = {
        type: `list of ${entry.type}`,
        rule: entry.rule === '' ? perEntry : `${perEntry}, each ${entry.rule}`,
        list: true,
        ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
        parse: async (text, context) => {
            const entries = text
                .split(separator)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return collect(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function separation({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function collect(entries, kind, { perEntry, ...context }) {
    const values = [];
    for (const entry of entries) {
        const parsed = await kind.parse(entry, context);
        if (!parsed.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(`${perEntry}, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim());
        values.push(parsed.value);
    }
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(values);
}
/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
function object(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(objectKind, options);
}
const objectKind = {
    type: 'YAML',
    rule: 'a YAML or JSON mapping',
    parse: async (text) => {
        const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 47776));
        return parseMapping(text);
    },
};
/**
 * More arguments for a tool, split as a POSIX shell splits words, with nothing expanded: `$X`, `|` and `;` are text.
 * @param refused options that would undo what the action guarantees, with or without a value attached
 */
function extraArguments(options) {
    const rule = 'arguments as you would type them, quoted where they hold spaces';
    const kind = {
        type: 'arguments',
        rule,
        parse: (text) => {
            const words = splitArguments(text);
            if (words === undefined)
                return reject(rule, 'A quote is not closed.');
            const bad = words.find((word) => options.refused.some((name) => isOption(word, name)));
            return bad === undefined
                ? accept(words)
                : reject(`arguments without ${options.refused.join(', ')}`, `Remove ${bad}.`);
        },
    };
    return { default: '', ...options, kind };
}
/** Go's flag package takes one dash or two, so both are the same option. */
function isOption(word, option) {
    if (!word.startsWith('-'))
        return false;
    const name = word.replace(/^-+/, '').split('=', 1)[0];
    return name === option.replace(/^-+/, '');
}


/***/ }),

/***/ 41898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ formatLockFile),
/* harmony export */   hi: () => (/* binding */ parseLockFile),
/* harmony export */   k5: () => (/* binding */ lockedDigests),
/* harmony export */   x5: () => (/* binding */ lockFileName)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45677);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25821);




const lockFileName = 'eks-actions.lock.json';
const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const digestPattern = /^[0-9a-f]{64}$/;
const platformKeys = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .allPlatforms */ .yk.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng);
const hint = 'Write the lock file anew: npx eks-actions lock.';
/**
 * Reads a lock file strictly: valid JSON, no key twice, no unknown key, every digest 64 lower-case hexadecimal digits.
 * @param file name for errors, relative to the workspace
 * @throws ActionError `invalid-input` with file and line
 */
function parseLockFile(text, file = lockFileName) {
    const value = parseJson(text, file);
    const { lineOf, duplicate } = located(text);
    const refuse = (what, path) => lockError(`${file}: ${what}`, file, lineOf(path));
    if (duplicate !== undefined)
        throw lockError(`${file}: a key stands twice`, file, duplicate);
    const root = members(value, [], ['version', 'tools'], refuse);
    if (root.version !== 1)
        throw refuse(`version ${String(root.version)} of the lock file is not known, only 1`, ['version']);
    const tools = members(root.tools, ['tools'], _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p, refuse);
    return {
        tools: Object.fromEntries(Object.entries(tools).map(([tool, entry]) => [tool, readTool(entry, ['tools', tool], refuse)])),
    };
}
/** The same text for the same content: keys sorted, two spaces, a newline at the end. */
function formatLockFile({ tools }) {
    const sorted = (record, map) => Object.fromEntries(Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, map(value)]));
    const content = {
        version: 1,
        tools: sorted(tools, ({ version, platforms }) => ({
            version,
            platforms: sorted(platforms, ({ archive, binary }) => ({ archive, binary })),
        })),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
/**
 * The digests of a tool; undefined when the lock file does not name the tool at all.
 * @throws ActionError `invalid-input` with the line, when it locks another version, or not this platform
 */
function lockedDigests(lock, { tool, version, platform }, { file, text }) {
    const entry = lock.tools[tool];
    if (entry === undefined)
        return undefined;
    const line = (key) => located(text).lineOf(['tools', tool, key]);
    if (entry.version !== version) {
        throw lockError(`${file} locks ${tool} ${entry.version}, but ${version} was asked for`, file, line('version'), [
            'a lock file holds for one version of a tool',
        ]);
    }
    const digests = entry.platforms[(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng)(platform)];
    if (digests !== undefined)
        return digests;
    const all = Object.keys(entry.platforms);
    throw lockError(`${file} has no digests of ${tool} ${version} for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .platformKey */ .Ng)(platform)}`, file, line('platforms'), [all.length === 0 ? 'it has none for any platform' : `it has ${all.join(', ')}`]);
}
function readTool(value, path, refuse) {
    const { version, platforms } = members(value, path, ['version', 'platforms'], refuse);
    if (typeof version !== 'string' || !versionPattern.test(version)) {
        throw refuse(`${name(path)} has no exact version such as 1.2.3`, [...path, 'version']);
    }
    const digests = members(platforms, [...path, 'platforms'], platformKeys, refuse);
    return {
        version,
        platforms: Object.fromEntries(Object.entries(digests).map(([key, entry]) => [key, readDigests(entry, [...path, 'platforms', key], refuse)])),
    };
}
function readDigests(value, path, refuse) {
    const { archive, binary } = members(value, path, ['archive', 'binary'], refuse);
    return {
        archive: readDigest(archive, [...path, 'archive'], refuse),
        binary: readDigest(binary, [...path, 'binary'], refuse),
    };
}
function readDigest(value, path, refuse) {
    if (typeof value === 'string' && digestPattern.test(value))
        return value;
    throw refuse(`${name(path)} is not a SHA-256 digest of 64 lower-case hexadecimal digits`, path);
}
/** The members of a JSON object that has no others than the named ones. */
function members(value, path, known, refuse) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw refuse(`${name(path)} is not a JSON object`, path);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined)
        return value;
    throw refuse(`${name(path)} has the unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`, [
        ...path,
        unknown,
    ]);
}
function name(path) {
    return path.length === 0 ? 'the lock file' : path.join('.');
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [, line] = /\(line (\d+) column/.exec(message) ?? [];
        throw lockError(`${file} is not valid JSON`, file, line === undefined ? undefined : Number(line), [message]);
    }
}
/** JSON is a subset of YAML, whose parser knows the lines. */
function located(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
    return {
        duplicate: duplicate && lines.linePos(duplicate.pos[0]).line,
        lineOf: (path) => {
            const node = nearest(document, path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
        },
    };
}
/** The key at a path; of one that is missing, the key that should hold it. */
function nearest(document, path) {
    if (path.length === 0)
        return document.contents;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === path.at(-1)) : undefined;
    return pair?.key ?? nearest(document, path.slice(0, -1));
}
function lockError(message, file, line, details = []) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', message, {
        details,
        hint,
        location: { file, ...(line === undefined ? {} : { line }) },
    });
}


/***/ }),

/***/ 25821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ platformKey),
/* harmony export */   tj: () => (/* binding */ platformOf),
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
 * The platform in the words of Go, which all four tools use.
 * @throws ActionError `invalid-input` on a platform that the tools are not published for
 */
function platformOf(os, arch) {
    const [found, machine] = [operatingSystems[os], architectures[arch]];
    if (found !== undefined && machine !== undefined)
        return { os: found, arch: machine };
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `there are no tools for ${os} on ${arch}`, {
        hint: 'Use a runner with Linux, macOS or Windows on x64 or arm64.',
    });
}
const allPlatforms = ['linux', 'darwin', 'windows'].flatMap((os) => ['amd64', 'arm64'].map((arch) => ({ os, arch })));
/** `linux-amd64`: the key of a platform in lock files. */
function platformKey({ os, arch }) {
    return `${os}-${arch}`;
}


/***/ })

};
