export const id = 739;
export const ids = [739];
export const modules = {

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

/***/ 35294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ findLine),
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
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
var hcl_mask = __webpack_require__(23326);
// EXTERNAL MODULE: ./src/hcl/outline.js
var outline = __webpack_require__(91866);
// EXTERNAL MODULE: ./src/hcl/parser.js
var parser = __webpack_require__(4857);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
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
    const masked = isJson ? tryMask(text, hcl_mask/* maskJson */.Te) : maskNative(text);
    if (!masked.ok)
        return masked;
    const { code } = masked;
    const places = isJson ? await outlineLate(text) : (0,outline/* outlineHcl */.y)(text, code).blocks;
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
/** Larger than any file that is written by hand; the parser takes half a second per megabyte, and twenty times its memory. */
const largestNative = 8 * 1024 * 1024;
/** The parser that reports offsets in JSON is large, and few configurations are JSON. */
async function outlineLate(text) {
    const { outlineJson } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(6103)]).then(__webpack_require__.bind(__webpack_require__, 6103));
    return outlineJson(text, labelCounts);
}
function maskNative(text) {
    if (text.length <= largestNative)
        return tryMask(text, hcl_mask/* maskHcl */.Mz);
    return {
        ok: false,
        message: `The file is larger than ${largestNative / 1024 ** 2} MiB. Split it, or write it as JSON`,
    };
}
function tryMask(text, mask) {
    try {
        return { ok: true, code: mask(text) };
    }
    catch (error) {
        if (!(error instanceof hcl_mask/* UnreadableHcl */.zj))
            throw error;
        return { ok: false, message: error.message, line: createLineCounter(text)(error.offset) };
    }
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
/* harmony export */   Mz: () => (/* binding */ maskHcl),
/* harmony export */   Te: () => (/* binding */ maskJson),
/* harmony export */   zj: () => (/* binding */ UnreadableHcl)
/* harmony export */ });
/**
 * Blanks everything in an HCL file that is not code: comments and the literal parts of strings and heredocs. Offsets and line
 * breaks are preserved, and so is the content of `${…}`, which is code. So searching and counting brackets in the result
 * needs no knowledge of strings. Quotes and a key in `x["key"]` are kept; the brackets of `${…}` and of heredocs become
 * round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 *
 * @throws UnreadableHcl for what would take a parser the machine's memory, or its stack
 */
function maskHcl(text) {
    const masked = Object.assign(text.split(''), { depth: 0 });
    maskCode(text, masked, 0, 'file');
    return masked.join('');
}
/** Text that is not even searched. */
class UnreadableHcl extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Brackets within brackets. Parsers work by recursion, as deep as the text is. */
const deepestNesting = 500;
function openNesting(masked, at) {
    masked.depth += 1;
    if (masked.depth > deepestNesting)
        throw createNestingError(at);
}
function createNestingError(offset) {
    return new UnreadableHcl(`More than ${deepestNesting} brackets, templates or heredocs within each other`, offset);
}
/**
 * The same for a JSON file, where code occurs only within `${…}` in strings (Terraform's "JSON configuration syntax",
 * "Expression mapping").
 * @throws UnreadableHcl as `maskHcl`
 */
function maskJson(text) {
    checkJsonNesting(text);
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
function checkJsonNesting(text) {
    let depth = 0;
    for (const { index, 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/gs)) {
        if (token === '[' || token === '{')
            depth += 1;
        if (token === ']' || token === '}')
            depth -= 1;
        if (depth > deepestNesting)
            throw createNestingError(index);
    }
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
            if ('([{'.includes(character))
                openNesting(masked, at);
            if (')]}'.includes(character))
                masked.depth = Math.max(0, masked.depth - 1);
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
    // The parser takes gigabytes to find that out.
    if (found === null)
        throw new UnreadableHcl(`Unterminated heredoc: there is no line ${groups[0] ?? ''}`, from);
    openNesting(masked, from);
    let at = start;
    while (at < found.index)
        at = maskTemplatePart(text, masked, at);
    masked.depth -= 1;
    const after = found.index + found[0].length;
    blank(masked, found.index, after);
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
    openNesting(masked, at);
    const outside = masked.depth - 1;
    const end = maskCode(text, masked, at + 2, 'interpolation');
    masked.depth = outside;
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

/***/ 91866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ outlineHcl)
/* harmony export */ });
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23326);

/**
 * Outlines native HCL syntax.
 * @param code the masked text, if it is already known
 */
function outlineHcl(text, code = (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskHcl */ .Mz)(text)) {
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


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   z: () => (/* binding */ parseHcl)
/* harmony export */ });
/** Compiled once for a process, on first use: that takes longer than most files. */
let parser;
/**
 * Parses with HashiCorp's own parser. Attributes become properties; expressions stay text in `${…}`; blocks become lists
 * below their type and labels.
 */
async function parseHcl(file, text) {
    parser ??= loadParser();
    return (await parser)(file, text);
}
async function loadParser() {
    const { compileParser, HclSyntaxError, ParserEnded } = await __webpack_require__.e(/* import() */ 2173).then(__webpack_require__.bind(__webpack_require__, 52173));
    const startInstance = await compileParser();
    let instance;
    return (file, text) => {
        instance ??= startInstance();
        try {
            return { ok: true, value: JSON.parse(instance.parse(file, text)) };
        }
        catch (error) {
            if (error instanceof HclSyntaxError)
                return parseFailure(file, error.message);
            if (!(error instanceof ParserEnded))
                throw error;
            instance = undefined;
            return { ok: false, message: error.message };
        }
    };
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


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
