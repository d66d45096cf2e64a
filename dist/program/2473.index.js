export const id = 2473;
export const ids = [2473,3689];
export const modules = {

/***/ 23042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   MZ: () => (/* binding */ property),
/* harmony export */   pi: () => (/* binding */ isMapping)
/* harmony export */ });
/** Reading values whose shape only the file's author knows. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A property of a mapping; undefined for whatever is none. */
function property(value, name) {
    return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
/** Blocks are lists in the parser's answer; JSON configurations may have a single object, or none. */
function listed(value) {
    if (value === undefined)
        return [];
    return Array.isArray(value) ? value : [value];
}


/***/ }),

/***/ 3826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ lineOf),
  T: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./src/hcl/data.js
var data = __webpack_require__(23042);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/hcl/json-outline.js

/**
 * Outlines a file in Terraform's JSON syntax. JSON is YAML, whose parser tells the offsets.
 * @param labelCounts how many of the nested keys are labels, by type of block
 */
function outlineJson(text, labelCounts) {
    const { contents } = (0,dist.parseDocument)(text, { uniqueKeys: false });
    return mapsIn(contents).flatMap((map) => pairsIn(map).flatMap((pair) => {
        const type = keyOf(pair);
        return blocksIn(pair, type, labelCounts[type] ?? 0, []);
    }));
}
function blocksIn(pair, type, labelsLeft, labels) {
    const maps = mapsIn(pair.value);
    if (labelsLeft > 0) {
        return maps.flatMap((map) => pairsIn(map).flatMap((inner) => blocksIn(inner, type, labelsLeft - 1, [...labels, keyOf(inner)])));
    }
    return maps.map((map) => ({
        type,
        labels,
        start: startOf(pair),
        end: map.range?.[1] ?? startOf(pair),
        attributes: pairsIn(map).map(attributeOf),
        // Whether a property is a block only its schema knows, so each object counts as one.
        blocks: pairsIn(map).flatMap((inner) => blocksIn(inner, keyOf(inner), 0, [])),
    }));
}
function attributeOf(pair) {
    const start = startOf(pair);
    const range = isNode(pair.value) ? pair.value.range : undefined;
    return { name: keyOf(pair), start, value: { start: range?.[0] ?? start, end: range?.[1] ?? start } };
}
function mapsIn(value) {
    if ((0,dist.isMap)(value))
        return [value];
    return (0,dist.isSeq)(value) ? value.items.flatMap(mapsIn) : [];
}
function pairsIn(map) {
    return map.items.filter((item) => (0,dist.isPair)(item));
}
function keyOf({ key }) {
    return (0,dist.isScalar)(key) ? String(key.value) : '';
}
function startOf({ key }) {
    return (0,dist.isScalar)(key) ? (key.range?.[0] ?? 0) : 0;
}
function isNode(value) {
    return (0,dist.isMap)(value) || (0,dist.isSeq)(value) || (0,dist.isScalar)(value);
}

;// CONCATENATED MODULE: ./src/hcl/lines.js
/** Tells the line, counted from 1, of an offset in `text`. */
function lineCounter(text) {
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

;// CONCATENATED MODULE: ./src/hcl/mask.js
/**
 * The text of an HCL file with everything blanked that is no code: comments and the literal parts of strings and heredocs.
 * Offsets and line breaks stay as they are; what stands within `${…}` is code and stays. So searching and counting
 * brackets in the result needs no knowledge of strings. The quotes stay, and so does a key in `x["key"]`; the brackets of
 * `${…}` and of heredocs become round.
 *
 * Source: the lexical elements of github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
function maskHcl(text) {
    const masked = text.split('');
    maskCode(text, masked, 0, 'file');
    return masked.join('');
}
/**
 * The same for a file in JSON, where code stands within `${…}` in strings only (Terraform's "JSON configuration syntax",
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
/** Without brackets, which would be counted. */
const indexKey = /"[\p{ID_Continue} .-]*"(?=\s*\])/uy;
/** @returns the offset after the code: of the end of the file, or after the `}` that ends an interpolation */
function maskCode(text, masked, from, within) {
    let depth = 0;
    let last = '';
    for (let at = from; at < text.length;) {
        const character = text[at] ?? '';
        if (character === '#' || text.startsWith('//', at)) {
            at = blank(masked, at, endOfLine(text, at));
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
function endOfLine(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    return found === null ? undefined : { end: pattern.lastIndex, groups: found.slice(1) };
}

;// CONCATENATED MODULE: ./src/hcl/outline.js

/**
 * Outlines native HCL syntax.
 * @param code the masked text, where it is known already
 */
function outline(text, code = maskHcl(text)) {
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
        const start = endOf(space, code, at) ?? at;
        if (start >= code.length)
            return { outline: { attributes, blocks }, end: code.length };
        if (code[start] === '}')
            return { outline: { attributes, blocks }, end: start + 1 };
        const afterName = endOf(identifier, code, start);
        const afterSign = afterName === undefined ? undefined : endOf(assignment, code, afterName);
        if (afterName === undefined) {
            at = start + 1;
        }
        else if (afterSign !== undefined) {
            const end = endOfValue(code, afterSign);
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
    for (let end = endOf(label, code, at); end !== undefined; end = endOf(label, code, at)) {
        const written = text.slice(at, end).trim();
        labels.push(written.startsWith('"') ? written.slice(1, -1) : written);
        at = end;
    }
    const afterBrace = endOf(openingBrace, code, at);
    if (afterBrace === undefined)
        return undefined;
    const body = outlineBody(text, code, afterBrace);
    return { type: code.slice(start, afterType), labels, start, end: body.end, ...body.outline };
}
/** A value ends with its line, unless a bracket is open, or before the brace of a block on the same line. */
function endOfValue(code, from) {
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
function endOf(pattern, code, at) {
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
 * Reads one file. The parser takes longer than all the rest, so it sees only the blocks that are `wanted`; the others
 * are blanked line by line, which keeps the lines of its messages right.
 * @param file for messages and locations
 */
async function readConfiguration(file, text, wanted) {
    const isJson = file.endsWith('.json');
    const parsedJson = isJson ? (0,parser/* parseJson */.q)(text) : undefined;
    if (parsedJson?.ok === false)
        return parsedJson;
    const code = isJson ? maskJson(text) : maskHcl(text);
    const places = isJson ? outlineJson(text, labelCounts) : outline(text, code).blocks;
    const kept = places.filter(wanted);
    const parsed = parsedJson ?? (kept.length === 0 ? empty : await (0,parser/* parseHcl */.z)(file, onlyBlocks(text, kept)));
    if (!parsed.ok)
        return parsed;
    const lineAt = lineCounter(text);
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
            body: wanted(place) ? bodyOf(parsed.value, path, nth) : {},
            line: lineAt(place.start),
        };
    });
    return { ok: true, file: { file, text, code, blocks, lineAt } };
}
/** Line of what stands at `path` in a block: names and labels of nested blocks, then an attribute. The nearest that is found. */
function lineOf(file, block, path) {
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
function onlyBlocks(text, blocks) {
    let kept = '';
    let at = 0;
    for (const { start, end } of blocks) {
        kept += text.slice(at, start).replaceAll(/[^\n]+/g, '') + text.slice(start, end);
        at = end;
    }
    return kept;
}
function bodyOf(value, path, nth) {
    let found = [value];
    for (const name of path)
        found = found.flatMap((one) => (0,data/* listed */.KE)((0,data/* property */.MZ)(one, name)));
    const body = found[nth];
    return (0,data/* isMapping */.pi)(body) ? body : {};
}


/***/ }),

/***/ 4857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson),
/* harmony export */   z: () => (/* binding */ parseHcl)
/* harmony export */ });
/**
 * Parses by HashiCorp's own parser, as WebAssembly, loaded when it is first needed. Attributes become properties;
 * expressions stay text in `${…}`; blocks become lists below their type and labels.
 */
async function parseHcl(file, text) {
    const { parse } = await Promise.all(/* import() */[__webpack_require__.e(5579), __webpack_require__.e(3659)]).then(__webpack_require__.t.bind(__webpack_require__, 85579, 19));
    try {
        return { ok: true, value: await parse(file, text) };
    }
    catch (error) {
        return failureOf(file, error.message);
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
/** The parser says `parse config: [a.tf:14,16-15,1: Summary; Detail. a.tf:20,…]`. */
function failureOf(file, message) {
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

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
/** Waits for both, so that nothing goes on behind the back of a failure; the first one's is told. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}


/***/ }),

/***/ 41605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MA: () => (/* binding */ assertWhole),
/* harmony export */   fQ: () => (/* binding */ officialRedirectHosts),
/* harmony export */   uv: () => (/* binding */ createDownloads)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73689);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17589);
/* harmony import */ var _fetch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52008);







const userAgent = 'eks-actions';
const attempts = 4;
const idleMs = 30_000;
const maxRedirects = 5;
const smallFileBytes = 8 * 1024 * 1024;
/** Hosts to which the official download hosts are known to redirect. */
const officialRedirectHosts = [
    'cdn.dl.k8s.io',
    'release-assets.githubusercontent.com',
    'objects.githubusercontent.com',
];
/**
 * Requests through the proxy of the job's environment, redirects only to known hosts, bounded retries with jitter that
 * respect `Retry-After`. No credentials are ever sent.
 */
function createDownloads(options) {
    const request = createGet(options.signal);
    const tries = (url, operation) => (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 20_000,
        signal: options.signal,
        shouldRetry: (error) => (error instanceof Refusal ? error.retryAfterMs : isTransient(error)),
        onRetry: ({ number, waitMs, error }) => options.onRetry?.(`${url}: ${error.message}; try ${number + 1} of ${attempts} in ${waitMs} ms`),
    }).catch((error) => {
        options.signal.throwIfAborted();
        throw asActionError(url, error);
    });
    const stream = (url, consume) => tries(url, async () => consume(await open(url, request, options.redirectHosts)));
    return {
        stream,
        bytes: (url, limitBytes = smallFileBytes) => unlessMissing(stream(url, (download) => readSmall(url, download, limitBytes))),
        modified: (url) => unlessMissing(stream(url, async (download) => {
            // Read to its end, so that the connection can be used again.
            await readSmall(url, download, smallFileBytes);
            return { date: (0,_fetch_js__WEBPACK_IMPORTED_MODULE_6__/* .dateIn */ .m)(download.body.headers['last-modified']) };
        })),
        redirect: (url) => tries(url, async () => {
            const response = await request(url);
            response.resume();
            return isRedirect(response) ? new URL(response.headers.location ?? '', url).href : undefined;
        }),
    };
}
async function unlessMissing(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ && error.code === 'version-not-found')
            return undefined;
        throw error;
    }
}
/** An answer that is not the file. */
class Refusal extends Error {
    status;
    retryAfterMs;
    constructor(message, status, retryAfterMs) {
        super(message);
        this.status = status;
        this.retryAfterMs = retryAfterMs;
    }
}
async function open(url, request, redirectHosts) {
    const first = new URL(url).host;
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
        const response = await request(at);
        if (!isRedirect(response))
            return accepted(at, response);
        response.resume();
        at = new URL(response.headers.location ?? '', at).href;
        const { host, protocol } = new URL(at);
        if (protocol !== 'https:' || (host !== first && !redirectHosts.includes(host))) {
            throw new Refusal(`it redirects to ${protocol}//${host}, which is not one of its known hosts`, 0, false);
        }
    }
    throw new Refusal(`it redirects more than ${maxRedirects} times`, 0, false);
}
/** Connections are used again, and TLS sessions taken up again. What is under way ends when the run is cancelled. */
function createGet(signal) {
    const agent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true });
    let proxied;
    return async (url) => {
        const throughProxy = (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_2__/* .getProxyUrl */ .s)(new URL(url)) !== undefined;
        const client = throughProxy ? await (proxied ??= createProxyClient()) : undefined;
        signal.throwIfAborted();
        const response = client === undefined ? await getDirectly(url, agent, signal) : (await (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .abortable */ .ZC)(client.get(url), signal)).message;
        return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.addAbortSignal)(signal, response);
    };
}
function getDirectly(url, agent, signal) {
    return new Promise((resolve, reject) => {
        const request = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.get)(url, { agent, signal, timeout: idleMs, headers: { 'user-agent': userAgent } }, resolve);
        request.on('timeout', () => request.destroy(new Error(`timeout after ${idleMs / 1000} s without a byte`)));
        request.on('error', reject);
    });
}
/** Knows all about proxies, and loads a second implementation of HTTP for it: 80 ms and 15 MB more than Node's own. */
async function createProxyClient() {
    const { HttpClient } = await __webpack_require__.e(/* import() */ 5889).then(__webpack_require__.bind(__webpack_require__, 65889));
    return new HttpClient(userAgent, [], {
        allowRedirects: false,
        allowRetries: false,
        keepAlive: true,
        socketTimeout: idleMs,
    });
}
function isRedirect({ statusCode = 0, headers }) {
    return statusCode >= 300 && statusCode < 400 && headers.location !== undefined;
}
function accepted(url, response) {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) {
        response.resume();
        throw new Refusal(`the server answered ${statusCode}`, statusCode, retryAfter(statusCode, headers['retry-after']));
    }
    if (/\bhtml\b/.test(headers['content-type'] ?? '') && !/\.html?$/.test(new URL(url).pathname)) {
        response.resume();
        throw new Refusal('the server answered with a web page instead of the file (a proxy or login page?)', 200, false);
    }
    const length = headers['content-length'];
    return { body: response, length: length === undefined ? undefined : Number(length) };
}
/** 429 and 5xx pass; a 403 passes only when the server says when to come back (rate limits). */
function retryAfter(status, header) {
    const seconds = Number(header);
    const asked = header === undefined ? undefined : Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
    if (status === 429 || status >= 500 || (status === 403 && asked !== undefined))
        return asked ?? true;
    return false;
}
async function readSmall(url, { body, length }, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > limit)
            throw new Refusal(`${url} is larger than ${limit} bytes`, 200, false);
        chunks.push(chunk);
    }
    assertWhole(size, length);
    return Buffer.concat(chunks);
}
/** @throws when fewer bytes came than were announced; trying again is worth while. */
function assertWhole(size, announced) {
    if (announced === undefined || size === announced)
        return;
    throw new Refusal(`the transfer ended after ${size} of ${announced} bytes`, 200, true);
}
const transientCodes = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ENETUNREACH']);
function isTransient(error) {
    if (!(error instanceof Error) || error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return false;
    const { code = '' } = error;
    return transientCodes.has(code) || /aborted|socket hang up|timeout/i.test(error.message);
}
function asActionError(url, error) {
    if (error instanceof Refusal && error.status === 404) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('version-not-found', `there is no ${url}`, { cause: error });
    }
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return error;
    const { host } = new URL(url);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('download-failed', `${url} could not be downloaded: ${error.message}`, {
        hint: `Check that the runner reaches ${host} (HTTPS_PROXY, NODE_EXTRA_CA_CERTS), or set a mirror.`,
        cause: error,
    });
}


/***/ }),

/***/ 52008:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ dateIn)
/* harmony export */ });
/** @returns undefined for a text that is no date, and for none */
function dateIn(text) {
    const date = new Date(text ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 8636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: () => (/* binding */ downloadTool),
  Xv: () => (/* binding */ fetchProgram),
  SG: () => (/* binding */ findTool)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/both.js
var both = __webpack_require__(60740);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./src/tools/download/http.js
var http = __webpack_require__(41605);
;// CONCATENATED MODULE: ./src/tools/download/to-file.js







/**
 * In which files are read and written. The network brings 16 KiB at a time; with a write for each, a program of 60 MB
 * takes four thousand hand-overs to another thread, which cost more than all the hashing. Pieces of 64 KiB take a fifth
 * more time of the processor, pieces of 512 KiB 15 MB more memory.
 */
const pieceBytes = 256 * 1024;
/** Downloads a file, not executable, and hashes it on the way; a transfer that failed leaves no file. */
async function downloadToFile(downloads, url, file) {
    try {
        return await downloads.stream(url, async ({ body, length }) => {
            const { size, digest } = await writeFrom(body, file, { flags: 'w', mode: 0o600, chunks: 'ours' });
            (0,http/* assertWhole */.MA)(size, length);
            return digest;
        });
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}
/**
 * Writes what comes out of a stream and hashes it on the way. The file is closed when this settles.
 * @throws ActionError `disk-full`, `not-writable` naming the folder; or what the stream failed with
 */
async function writeFrom(source, file, options) {
    const sink = createSink(file, options);
    const closed = new Promise((resolve) => sink.stream.once('close', resolve));
    try {
        await (options.through ? (0,external_node_stream_promises_.pipeline)(source, options.through, sink.stream) : (0,external_node_stream_promises_.pipeline)(source, sink.stream));
        return sink.written();
    }
    catch (error) {
        // Streams that are closed because of a failure fail on their own account, and sometimes first.
        const cause = sink.failure() ?? error;
        throw (0,action_error/* filesystemError */.ic)(cause, external_node_path_.dirname(file)) ?? cause;
    }
    finally {
        await closed;
    }
}
/** A stream rather than `for await`, which joins whatever waits to be read into a new buffer each time. */
function createSink(file, { flags, mode, chunks, limit = Number.POSITIVE_INFINITY }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let handle;
    let size = 0;
    let writing = Promise.resolve();
    let failure;
    const pieces = createPieces(async (piece) => {
        hash.update(piece);
        await writing;
        writing = handle?.writeFile(piece) ?? writing;
        // Whoever waits next is told.
        writing.catch(() => undefined);
    }, chunks === 'ours' ? giveBack : () => undefined);
    const settle = (work, done) => {
        work.then(() => {
            done();
        }, (error) => {
            failure ??= error;
            done(error);
        });
    };
    const opened = async () => {
        handle = await (0,promises_.open)(file, flags, mode);
    };
    const finished = async () => {
        await pieces.finish();
        await writing;
    };
    const closed = async () => {
        await writing.catch(() => undefined);
        await handle?.close();
    };
    const stream = new external_node_stream_.Writable({
        highWaterMark: pieceBytes,
        construct: (done) => {
            settle(opened(), done);
        },
        write: (chunk, _encoding, done) => {
            size += chunk.length;
            const tooLarge = size > limit ? Promise.reject(new Error(`it is larger than ${limit} bytes`)) : undefined;
            const work = tooLarge ?? pieces.add(chunk);
            if (work === undefined)
                done();
            else
                settle(work, done);
        },
        final: (done) => {
            settle(finished(), done);
        },
        destroy: (error, done) => {
            settle(closed(), (failed) => {
                done(error ?? failed);
            });
        },
    });
    return { stream, written: () => ({ digest: hash.digest('hex'), size }), failure: () => failure };
}
/** One piece is used while the next one is gathered, in two buffers that serve over and over. */
function createPieces(use, release) {
    const buffers = [Buffer.allocUnsafeSlow(pieceBytes), Buffer.allocUnsafeSlow(pieceBytes)];
    let [filled, turn] = [0, 0];
    const useGathered = () => {
        const gathered = buffers[turn].subarray(0, filled);
        turn = turn === 0 ? 1 : 0;
        filled = 0;
        return use(gathered);
    };
    /** @returns where the part begins that found no room */
    const gather = (chunk, from) => {
        const copied = chunk.copy(buffers[turn], filled, from);
        filled += copied;
        return from + copied;
    };
    const addRest = async (chunk, from) => {
        for (let at = from; at < chunk.length; at = gather(chunk, at))
            await useGathered();
        release(chunk);
    };
    return {
        add: (chunk) => {
            const at = gather(chunk, 0);
            if (at < chunk.length)
                return addRest(chunk, at);
            release(chunk);
            return undefined;
        },
        finish: useGathered,
    };
}
/**
 * Frees the memory of a chunk at once. Left to the garbage collection, which hardly sees it, 60 MB of such chunks gather.
 * Whoever has the whole buffer, or the end of one that a stream hands out from front to back, is its last user. A part of a
 * smaller one may belong to the pool that Node shares among everybody.
 */
function giveBack({ buffer, byteOffset, byteLength }) {
    const isWhole = byteLength === buffer.byteLength;
    const isEnd = byteOffset + byteLength === buffer.byteLength && buffer.byteLength > Buffer.poolSize;
    if ((isWhole || isEnd) && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./src/tools/download/archive.js






/**
 * Inflating goes on elsewhere and waits after each piece for the one thread that also receives the other downloads. Larger
 * than `pieceBytes`, so that it waits half as often. 1 MiB is no faster, and takes 15 MB more memory.
 */
const inflatedBytes = 512 * 1024;
const maxEntries = 10_000;
/** The largest of the tools unpacks to 150 MB. */
const maxBinaryBytes = 1024 ** 3;
const maxUnpackedBytes = 2 * 1024 ** 3;
/**
 * Takes the one program out of a verified archive. Every entry is looked at: an archive with a path that leaves it, a
 * link out of it or more content than any release has is refused as a whole.
 * @returns digest of the program
 * @throws ActionError `verification-failed`
 */
async function unpackBinary(artifact, archive, target) {
    switch (artifact.archive) {
        case 'none':
            return writeBinary(read(archive), target, 'ours');
        case 'zip':
            return unpackZip(artifact, archive, target);
        case 'tar.gz':
            return unpackTar(artifact, archive, target);
    }
}
async function unpackZip(artifact, archive, target) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 9517).then(__webpack_require__.t.bind(__webpack_require__, 89517, 19));
    const zip = await openPromise(archive, { lazyEntries: true, autoClose: false, decodeStrings: true }).catch(notReadable(artifact));
    try {
        const guard = createGuard(artifact);
        const wanted = [];
        for await (const entry of zip.eachEntry()) {
            // The upper half of the external attributes holds the Unix mode, where a link is 0o120000 (APPNOTE 4.4.15).
            const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
            guard.entry(entry.fileName, entry.uncompressedSize, isLink);
            if (entry.fileName === artifact.binaryPath)
                wanted.push(entry);
        }
        const [entry, another] = wanted;
        if (entry === undefined)
            return missing(artifact);
        if (another !== undefined)
            throw unsafe(artifact, `it holds ${artifact.binaryPath} twice`);
        if (!entry.canDecodeFileData())
            throw unsafe(artifact, `it holds ${artifact.binaryPath} in an unusual form`);
        const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
        return await writeEntry(artifact, entry, read(archive, fileDataStart, entry.compressedSize), target);
    }
    catch (error) {
        return notReadable(artifact)(error);
    }
    finally {
        zip.close();
    }
}
/** The library inflates in pieces of 16 KiB, at twice the cost. */
async function writeEntry(artifact, entry, packed, target) {
    const through = entry.compressionMethod === 0 ? undefined : (0,external_node_zlib_.createInflateRaw)({ chunkSize: inflatedBytes });
    const limit = Math.min(entry.uncompressedSize, maxBinaryBytes);
    const written = await writeFrom(packed, target, { ...binaryOptions, chunks: 'ours', limit, through });
    if (written.size === entry.uncompressedSize)
        return written.digest;
    throw unsafe(artifact, `it holds ${written.size} of the ${entry.uncompressedSize} bytes of ${entry.fileName}`);
}
async function unpackTar(artifact, archive, target) {
    const { Parser } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const guard = createGuard(artifact);
    let written;
    let failure;
    const stop = new AbortController();
    const parser = new Parser({
        strict: true,
        onReadEntry: (entry) => {
            try {
                guard.entry(entry.path, entry.size, entry.type === 'SymbolicLink' || entry.type === 'Link');
            }
            catch (error) {
                failure ??= error;
            }
            if (failure === undefined && entry.path === artifact.binaryPath && entry.type === 'File') {
                // The parser looks once more at what it has handed over.
                written = writeBinary(entry, target, 'shared');
                written.catch((error) => {
                    failure ??= error;
                    // An entry that nobody reads any more would hold up the archive for ever.
                    stop.abort();
                });
            }
            else
                entry.resume();
        },
    });
    try {
        // The library's own inflating would keep the only thread busy that receives the other downloads.
        const inflate = (0,external_node_zlib_.createGunzip)({ chunkSize: inflatedBytes });
        await (0,external_node_stream_promises_.pipeline)(read(archive), inflate, parser, { signal: stop.signal });
    }
    catch (error) {
        notReadable(artifact)(failure ?? error);
    }
    if (failure !== undefined)
        throw failure;
    return written ?? missing(artifact);
}
/** Refuses what no release of a tool contains. */
function createGuard(artifact) {
    let [entries, total] = [0, 0];
    return {
        entry: (name, size, isLink) => {
            entries += 1;
            total += size;
            if (isLink)
                throw unsafe(artifact, `it holds the link ${name}`);
            if (!staysInside(name))
                throw unsafe(artifact, `it holds the path ${name}`);
            if (entries > maxEntries || total > maxUnpackedBytes)
                throw unsafe(artifact, 'it unpacks to more than any release');
        },
    };
}
function staysInside(name) {
    const normal = external_node_path_.posix.normalize(name.replaceAll('\\', '/'));
    return !external_node_path_.posix.isAbsolute(normal) && !/^[A-Za-z]:/.test(normal) && normal !== '..' && !normal.startsWith('../');
}
const binaryOptions = { flags: 'wx', mode: 0o755, limit: maxBinaryBytes };
async function writeBinary(source, target, chunks) {
    return (await writeFrom(source, target, { ...binaryOptions, chunks })).digest;
}
function read(archive, start = 0, length = Number.POSITIVE_INFINITY) {
    return (0,external_node_fs_.createReadStream)(archive, { start, end: start + length - 1, highWaterMark: pieceBytes });
}
function unsafe(artifact, why) {
    return new action_error/* ActionError */.lZ('verification-failed', `${artifact.url} is not a release of ${artifact.tool}: ${why}`, {
        hint: 'Nothing of it was installed. Tell whoever runs the mirror, or the project itself.',
    });
}
function missing(artifact) {
    throw unsafe(artifact, `it does not hold ${artifact.binaryPath}`);
}
function notReadable(artifact) {
    return (error) => {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        throw unsafe(artifact, `it cannot be unpacked (${error.message})`);
    };
}

// EXTERNAL MODULE: ./src/tools/model.js
var model = __webpack_require__(45677);
;// CONCATENATED MODULE: ./src/tools/verify/proofs.js
/**
 * Requests checksum and signature side by side; nothing where the digest is known already. Meant to run while the
 * archive itself is on its way, so the caller has to wait for both, whichever fails first.
 * @throws ActionError `download-failed`
 */
async function fetchProofs(artifact, fetcher, known = []) {
    const [first, ...others] = known;
    if (first !== undefined)
        return { kind: 'known', known: [first, ...others] };
    const [checksum, ...signature] = await Promise.all([artifact.checksum.url, ...signatureUrls(artifact)].map((url) => fetcher.bytes(url)));
    return { kind: 'published', checksum, signature };
}
function signatureUrls({ signature }) {
    return signature.kind === 'sigstore-certificate'
        ? [signature.signatureUrl, signature.certificateUrl]
        : [signature.url];
}

;// CONCATENATED MODULE: ./src/tools/install.js










/** A tool that this machine has, in the store or on PATH. Whatever is found is hashed again. */
async function findTool(request, context) {
    const { tool, version, platform } = request.artifact;
    const stored = await context.store.find(tool, version, platform);
    const hit = stored === undefined ? undefined : acceptStored(stored, request);
    return hit ?? acceptFromPath(request, context);
}
function acceptStored(stored, { known, policy }) {
    const digests = { archive: stored.proof.archive, binary: stored.binary };
    const common = { file: stored.file, caveats: [], from: 'cache', digests };
    const [first] = known;
    if (first !== undefined) {
        const same = known.every((one) => describes(one.digests, digests));
        return same ? { ...common, level: 'lock', by: `digest in ${first.source}` } : undefined;
    }
    const enough = (0,model/* atLeast */.jZ)(stored.proof.level, policy.minimum);
    return enough ? { ...common, level: stored.proof.level, by: stored.proof.by } : undefined;
}
/** The program decides; where its digest was never published, the archive that it was unpacked from. */
function describes(published, digests) {
    return published.binary === undefined ? published.archive === digests.archive : published.binary === digests.binary;
}
/** A program that came with the machine counts only when somebody states its digest. */
async function acceptFromPath({ artifact, known }, context) {
    const [first] = known;
    if (first === undefined)
        return undefined;
    const file = await context.onPath(artifact.binaryName);
    if (file === undefined)
        return undefined;
    const digest = await (0,files_digest/* sha256OfFile */.V)(file);
    if (!known.every((one) => one.digests.binary === digest))
        return undefined;
    const digests = { archive: first.digests.archive, binary: digest };
    return { file, level: 'lock', by: `digest in ${first.source}`, caveats: [], from: 'path', digests };
}
/**
 * Installs one tool. Whatever is downloaded is verified before it is unpacked and unpacked before it is placed.
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
async function downloadTool(request, context) {
    const placed = await context.store.place(request.artifact, (target) => fetchProgram(request, target, context));
    const { file, binary, proof, caveats, from } = placed;
    const digests = { archive: proof.archive, binary };
    return { file, level: proof.level, by: proof.by, caveats, from, digests };
}
/**
 * Archive, checksum and signature are requested side by side. A program that comes without an archive is received where
 * it stays; it is not executable before it is verified, and not under its final name.
 * @param target path of the program; nothing may be there yet
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
async function fetchProgram(request, target, context) {
    const { artifact, policy, known } = request;
    const { downloads, judge, temporaryFolder, archives } = context;
    const packed = artifact.archive !== 'none';
    const archive = packed ? external_node_path_.join(temporaryFolder, `${artifact.tool}-${(0,external_node_crypto_.randomUUID)()}`) : target;
    try {
        const [proofs, { digest, from }] = await (0,both/* both */.W)(fetchProofs(artifact, downloads, known), fetchArchive(request, archive, context));
        const { level, by, caveats, ...proven } = await judge(proofs, { artifact, digest, file: archive }, policy);
        const binary = packed ? await unpackBinary(artifact, archive, target) : digest;
        if (proven.binary !== undefined && binary !== proven.binary)
            throw otherProgram(artifact, by);
        if (from === 'download')
            await archives?.keep(request, archive);
        return { binary, proof: { archive: digest, level, by }, caveats, from };
    }
    finally {
        if (packed)
            await (0,promises_.rm)(archive, { force: true });
    }
}
async function fetchArchive(request, file, { downloads, archives }) {
    const taken = await archives?.take(request, file);
    if (taken !== undefined)
        return { digest: taken, from: 'archive-cache' };
    return { digest: await downloadToFile(downloads, request.artifact.url, file), from: 'download' };
}
function otherProgram({ tool, version }, by) {
    return new action_error/* ActionError */.lZ('verification-failed', `the program in the archive of ${tool} ${version} is another one`, {
        details: [`the archive itself is right, by the ${by}`],
        hint: 'If the digest stands in a lock file, that file is wrong: write it anew.',
    });
}


/***/ }),

/***/ 18543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ knownDigests)
/* harmony export */ });
/* harmony import */ var _repository_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23276);
/* harmony import */ var _shipped_shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44282);



/**
 * The digests that a download has to have. The first who speaks about the tool decides: the lock file of the
 * repository; else the keys that the caller trusts, so that no digest is asked for and the signature counts; else this
 * release. Whoever names a lock file or keys may have archives of their own, packed and signed anew.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
function knownDigests(artifact, { lock, trustedKeys }) {
    const locked = (0,_repository_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .lockedDigestsOf */ .F2)(lock, artifact);
    if (locked !== undefined)
        return [locked];
    const shipped = (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .speaksFor */ .ZQ)(artifact, trustedKeys) ? undefined : (0,_shipped_shipped_js__WEBPACK_IMPORTED_MODULE_1__/* .shippedDigests */ .L)(artifact);
    return shipped === undefined ? [] : [shipped];
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


/***/ }),

/***/ 23276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readRepositoryLock),
/* harmony export */   F2: () => (/* binding */ lockedDigestsOf),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   o4: () => (/* binding */ lockedVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lock_lock_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41898);



/**
 * The lock file that was named, else the one with the usual name at the root, if there is one.
 * @throws ActionError `invalid-input` with file and line
 */
async function readRepositoryLock(workspace, named) {
    const usual = { absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _lock_lock_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockFileName */ .x5), relative: _lock_lock_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockFileName */ .x5 };
    return named === undefined ? readLock(usual) : readExisting(named);
}
/**
 * Undefined when there is no such file.
 * @throws ActionError `invalid-input` with file and line
 */
async function readLock(file) {
    try {
        return await readExisting(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function readExisting({ absolute, relative: file }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
    return { file, text, lock: (0,_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLockFile */ .hi)(text, file) };
}
function lockedVersions(lock) {
    if (lock === undefined)
        return undefined;
    const versions = Object.entries(lock.lock.tools).map(([tool, { version }]) => [tool, [version]]);
    return { file: lock.file, versions: Object.fromEntries(versions) };
}
/**
 * Undefined when there is no lock file, or none of this tool.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
function lockedDigestsOf(lock, artifact) {
    const digests = lock === undefined ? undefined : (0,_lock_lock_file_js__WEBPACK_IMPORTED_MODULE_2__/* .lockedDigests */ .k5)(lock.lock, artifact, lock);
    return lock === undefined || digests === undefined ? undefined : { digests, source: lock.file };
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ defaultVersions),
  L: () => (/* binding */ shippedDigests)
});

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/tools/shipped/shipped.lock.json
const shipped_lock_namespaceObject = /*#__PURE__*/JSON.parse('{"Y":{"eksctl":{"version":"0.230.0","platforms":{"darwin-amd64":{"archive":"9c169be56572dae079dc1e5e2a6efff83c4cc6fc8507e54d0a6e8f4ef14df312"},"darwin-arm64":{"archive":"1412b7ea32efab8141c4c7ccdf96690814d659accefdf72e4e6277ea5c87470c"},"linux-amd64":{"archive":"a2060956f117c3065abafda5c1f681679b9c3716675d70ce4ffff46033b02c35"},"linux-arm64":{"archive":"21afe8a1e38f0e8153a1f27ff7af6b90e309a0411a1438139463dac2f866674d"},"windows-amd64":{"archive":"d50171918a7e9b16c5799c94543c8c71ef08f990098ca5c3a28fcec78ea3b8ee"},"windows-arm64":{"archive":"c26d5ea967be9785fe907f2ca9d9897e5c38d482281c085e83d7024f7fb71842"}}},"helm":{"version":"4.1.4","platforms":{"darwin-amd64":{"archive":"abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e"},"darwin-arm64":{"archive":"7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d"},"linux-amd64":{"archive":"70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09"},"linux-arm64":{"archive":"13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1"},"windows-amd64":{"archive":"bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8"},"windows-arm64":{"archive":"d0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643"}}},"kubectl":{"version":"1.34.5","platforms":{"darwin-amd64":{"archive":"61ccfd05992fcc1135818d25691e55997155e914c98b704df7ddd542339a93cb","binary":"61ccfd05992fcc1135818d25691e55997155e914c98b704df7ddd542339a93cb"},"darwin-arm64":{"archive":"0c0b575db594e0f8842aa44e5d36b224bb9f8bf4b92cd34c0547d29b61a0277f","binary":"0c0b575db594e0f8842aa44e5d36b224bb9f8bf4b92cd34c0547d29b61a0277f"},"linux-amd64":{"archive":"6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb","binary":"6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb"},"linux-arm64":{"archive":"2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd","binary":"2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd"},"windows-amd64":{"archive":"ecaabd85663e2beece62c53bcf4ad999e1959f60abd69188837e1a22d98604eb","binary":"ecaabd85663e2beece62c53bcf4ad999e1959f60abd69188837e1a22d98604eb"}}},"terraform":{"version":"1.11.4","platforms":{"darwin-amd64":{"archive":"a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b","binary":"4ffae9d5e9429aa0c3ee96053eaea6770f1fe1886cc508f3c70e54c629aa4245"},"darwin-arm64":{"archive":"867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18","binary":"a451c0fbbb7cd5004e9aadf9ba6e2f5083a4530da99da1a460ee176ee9308c47"},"linux-amd64":{"archive":"1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc","binary":"268000fca5c61021c6396893d9483007ba589ad9d0aaccbd7dfa8c78bf7dbe23"},"linux-arm64":{"archive":"a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633","binary":"377f01172f4a267672e0d0284c5c5589d477cba2f53b21e44e4bda30027d25b9"},"windows-amd64":{"archive":"4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b"}}}}}');
;// CONCATENATED MODULE: ./src/tools/shipped/shipped.js


/** Platforms are absent where a tool is not published or its digest is not known. */
const shipped = shipped_lock_namespaceObject.Y;
/** The versions that this release of eks-actions takes where nobody asks for others. */
const defaultVersions = {
    terraform: shipped.terraform.version,
    eksctl: shipped.eksctl.version,
    kubectl: shipped.kubectl.version,
    helm: shipped.helm.version,
};
/** The digests that this release states for exactly this version and platform. */
function shippedDigests({ tool, version, platform }) {
    const digests = shipped[tool].version === version ? shipped[tool].platforms[(0,tools_platform/* platformKey */.Ng)(platform)] : undefined;
    return digests && { digests, source: 'this eks-actions release' };
}


/***/ }),

/***/ 77150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openSources)
});

// EXTERNAL MODULE: ./src/tools/download/http.js
var http = __webpack_require__(41605);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var tools_mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/runner/threads/thread.js


/**
 * The file `<name>.thread.ts` beside the caller's; in `dist/`, where it has a bundle of its own, `threads/<name>`.
 * @param caller `import.meta.url`
 */
function threadFile(name, caller) {
    return new URL(caller.endsWith('.ts') ? `./${name}.thread.ts` : `../threads/${name}/index.js`, caller);
}
/** A thread keeps the process alive only as long as an answer is due. */
function createThread(file) {
    const waiting = new Map();
    let worker;
    let asked = 0;
    const settle = (id, how) => {
        const one = waiting.get(id);
        waiting.delete(id);
        if (waiting.size === 0)
            worker?.unref();
        if (one !== undefined)
            how(one);
    };
    const start = () => {
        const started = new external_node_worker_threads_.Worker(file, {
            // Options of the process, such as a debugger's, are not for it.
            execArgv: [],
            // What lives shortly fits in here; without a limit V8 lets it grow, and the process takes 30 MB more.
            resourceLimits: { maxYoungGenerationSizeMb: 1 },
        });
        started.on('message', ({ id, outcome }) => {
            settle(id, ({ resolve, reject }) => {
                if (outcome.kind === 'result')
                    resolve(outcome.result);
                else
                    reject(errorOf(outcome.failure));
            });
        });
        let failure;
        started.on('error', (error) => {
            failure = error;
        });
        // It could not be loaded, or ran out of memory; the next question starts another.
        started.on('exit', (code) => {
            worker = undefined;
            for (const id of [...waiting.keys()]) {
                settle(id, ({ reject }) => {
                    reject(failure ?? new Error(`the thread ended with exit code ${code} before it had answered`));
                });
            }
        });
        return started;
    };
    const ask = (name, argument) => new Promise((resolve, reject) => {
        worker ??= start();
        worker.ref();
        const id = (asked += 1);
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, argument });
    });
    return { ask: ask };
}
function errorOf(failure) {
    return failure.kind === 'other' ? failure.error : new action_error/* ActionError */.lZ(failure.code, failure.message, failure.options);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/tools/verify/failure.js
var failure = __webpack_require__(57750);
;// CONCATENATED MODULE: ./src/tools/verify/checksums.js


/**
 * Reads the digest of one file from a published checksum file.
 *
 * Two forms are understood, both as sha256sum(1) writes and as the tools publish them: `bare`, one digest and nothing
 * else, or the digest with the file's own name; and `list`, one line per file of a digest, a space, a space or `*`, and
 * a name without folders. Upper-case digits, CRLF and a missing newline at the end are understood. Everything else is
 * refused rather than skipped: an empty file, a page of HTML, BSD's `SHA256 (name) = digest`, another file's name, and a
 * name that stands twice.
 * @throws ActionError `verification-failed`
 */
function readChecksum(content, { url, form, entry }) {
    const lines = linesOf(content);
    if (lines.length === 0)
        throw refused(`the checksum file is empty: ${url}`);
    const entries = lines.map((line, at) => entryOf(line, at + 1, form, url));
    if (form === 'bare' && entries.length > 1) {
        throw refused(`the checksum file has ${entries.length} lines instead of one: ${url}`);
    }
    const [found, second] = entries.filter(({ name }) => name === entry || (form === 'bare' && name === undefined));
    if (found === undefined) {
        const names = entries.map(({ name }) => name).slice(0, 5);
        throw refused(`the checksum file does not name ${entry}: ${url}`, [`it names ${names.join(', ')}`]);
    }
    if (second !== undefined)
        throw refused(`the checksum file names ${entry} more than once: ${url}`);
    return found.digest;
}
/** Compares in a time that does not depend on where the digests differ. */
function sameDigest(one, other) {
    const [a, b] = [Buffer.from(one.toLowerCase()), Buffer.from(other.toLowerCase())];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
const digestLine = /^([0-9a-f]{64})(?: [ *]([^/\\\s][^/\\]*))?$/i;
function entryOf(line, number, form, url) {
    const [, digest, name] = digestLine.exec(line) ?? [];
    if (digest !== undefined && (form === 'bare' || name !== undefined))
        return { digest: digest.toLowerCase(), name };
    const html = /^\s*<(!doctype|html|\?xml)/i.test(line);
    throw refused(html ? `a page came instead of the checksum file: ${url}` : `this is no checksum file: ${url}`, [
        `line ${number}: ${line.slice(0, 80)}`,
        form === 'bare' ? 'expected: 64 hexadecimal digits' : 'expected: 64 hexadecimal digits, two spaces, a file name',
    ]);
}
function linesOf(content) {
    const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(content);
    const lines = text.split(/\r?\n/);
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    return lines;
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/tools/verify/verdict.js

/** For people. */
function nameOf({ tool, version, platform }) {
    return `${tool} ${version} (${(0,tools_platform/* platformKey */.Ng)(platform)})`;
}

;// CONCATENATED MODULE: ./src/tools/verify/known.js



/**
 * Compares a download with digests that are known beforehand; all who state one have to agree.
 * @throws ActionError `verification-failed`
 */
function judgeKnown({ known }, { artifact, digest }) {
    const name = nameOf(artifact);
    for (const { digests, source } of known) {
        if (sameDigest(digests.archive, digest))
            continue;
        throw (0,failure/* refused */.J)(`the download of ${name} differs from the digest in ${source}`, [`expected ${digests.archive} (${source})`, `got ${digest} (${artifact.url})`], 'Do not use the file. A mirror that packs anew needs its keys in trusted-keys, or a lock file: npx eks-actions lock.');
    }
    const programs = known.flatMap(({ digests: { binary }, source }) => binary === undefined ? [] : [{ binary, source }]);
    const [program, ...others] = programs;
    const other = others.find(({ binary }) => program !== undefined && !sameDigest(binary, program.binary));
    if (program !== undefined && other !== undefined) {
        throw (0,failure/* refused */.J)(`${program.source} and ${other.source} disagree about the program of ${name}`, [
            `${program.binary} (${program.source})`,
            `${other.binary} (${other.source})`,
        ]);
    }
    return { level: 'lock', by: `digest in ${known[0].source}`, caveats: [], binary: program?.binary };
}

// EXTERNAL MODULE: ./src/tools/verify/trust.js + 3 modules
var trust = __webpack_require__(44282);
;// CONCATENATED MODULE: ./src/tools/verify/judge.js



/** @param trustedKeys all keys that a policy will bring along */
function createJudge(trustedKeys) {
    const { ask } = createThread(threadFile('verify', import.meta.url));
    const keysChecked = (0,trust/* hasExtraKeys */.xX)(trustedKeys) ? ask('checkTrustedKeys', trustedKeys) : Promise.resolve();
    // Whoever waits next is told.
    keysChecked.catch(() => undefined);
    return {
        keysChecked,
        judge: async (proofs, downloaded, policy) => {
            await keysChecked;
            if (proofs.kind === 'known')
                return judgeKnown(proofs, downloaded);
            return ask('judgePublished', { proofs, downloaded, policy });
        },
    };
}

;// CONCATENATED MODULE: ./src/tools/sources.js




/** @throws ActionError `invalid-input` for mirrors and texts of keys that cannot be read */
function openSources({ mirrors, 'trusted-keys': keys }, { environment, signal, log }) {
    const trustedKeys = keys === undefined ? trust/* noExtraKeys */.K : (0,trust/* parseTrustedKeys */.n0)(keys);
    return {
        bases: (0,tools_mirrors/* basesOf */.cF)([...mirrors, ...(0,tools_mirrors/* mirrorsIn */.gx)(environment.EKS_ACTIONS_MIRRORS ?? '')]),
        trustedKeys,
        ...createJudge(trustedKeys),
        downloads: (0,http/* createDownloads */.uv)({ redirectHosts: http/* officialRedirectHosts */.fQ, signal, onRetry: log.warning }),
    };
}


/***/ }),

/***/ 57750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The one error of this folder: what differs, and from where. */
function refused(message, details = [], hint) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('verification-failed', message, { details, ...(hint === undefined ? {} : { hint }) });
}
/** What a library said, for the details of an error. */
function reasonOf(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause instanceof Error ? `${thrown.message}: ${reasonOf(thrown.cause)}` : thrown.message;
}


/***/ }),

/***/ 44282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xX: () => (/* binding */ hasExtraKeys),
  K: () => (/* binding */ noExtraKeys),
  n0: () => (/* binding */ parseTrustedKeys),
  ZQ: () => (/* binding */ speaksFor)
});

// UNUSED EXPORTS: invalid, keyringsFor, sigstoreTrustFor

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/tools/verify/failure.js
var failure = __webpack_require__(57750);
;// CONCATENATED MODULE: ./src/tools/verify/keys/hashicorp.js
/**
 * The key that signs HashiCorp's releases since April 2021, as re-issued on 2026-02-18: same key, valid to 2030-03-01.
 * Source: npm package `@hashicorp/js-releases` 1.7.7; also at https://www.hashicorp.com/.well-known/pgp-key.txt. The
 * fingerprint is published at https://www.hashicorp.com/trust/security.
 */
const hashicorp = {
    fingerprints: ['C874011F0AB405110D02105534365D9472D7468F'],
    text: `-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBGB9+xkBEACabYZOWKmgZsHTdRDiyPJxhbuUiKX65GUWkyRMJKi/1dviVxOX
PG6hBPtF48IFnVgxKpIb7G6NjBousAV+CuLlv5yqFKpOZEGC6sBV+Gx8Vu1CICpl
Zm+HpQPcIzwBpN+Ar4l/exCG/f/MZq/oxGgH+TyRF3XcYDjG8dbJCpHO5nQ5Cy9h
QIp3/Bh09kET6lk+4QlofNgHKVT2epV8iK1cXlbQe2tZtfCUtxk+pxvU0UHXp+AB
0xc3/gIhjZp/dePmCOyQyGPJbp5bpO4UeAJ6frqhexmNlaw9Z897ltZmRLGq1p4a
RnWL8FPkBz9SCSKXS8uNyV5oMNVn4G1obCkc106iWuKBTibffYQzq5TG8FYVJKrh
RwWB6piacEB8hl20IIWSxIM3J9tT7CPSnk5RYYCTRHgA5OOrqZhC7JefudrP8n+M
pxkDgNORDu7GCfAuisrf7dXYjLsxG4tu22DBJJC0c/IpRpXDnOuJN1Q5e/3VUKKW
mypNumuQpP5lc1ZFG64TRzb1HR6oIdHfbrVQfdiQXpvdcFx+Fl57WuUraXRV6qfb
4ZmKHX1JEwM/7tu21QE4F1dz0jroLSricZxfaCTHHWNfvGJoZ30/MZUrpSC0IfB3
iQutxbZrwIlTBt+fGLtm3vDtwMFNWM+Rb1lrOxEQd2eijdxhvBOHtlIcswARAQAB
tERIYXNoaUNvcnAgU2VjdXJpdHkgKGhhc2hpY29ycC5jb20vc2VjdXJpdHkpIDxz
ZWN1cml0eUBoYXNoaWNvcnAuY29tPokCVAQTAQoAPgIbAwULCQgHAgYVCgkICwIE
FgIDAQIeAQIXgBYhBMh0AR8KtAURDQIQVTQ2XZRy10aPBQJplkfQBQkQrOy3AAoJ
EDQ2XZRy10aPw6gP/3GUEMUa6mCRuuSOT9UnziPIvXYd63mcN6A6Jwmwj8JaB2qu
OCijvJkw56UbZK3x1FZIbe0hA6VUAwNSNmSIxVJkilgwIYYFO0tnL79XhIeP7jYF
ydXLZ4rTi1FDl8lltAujTNARdY8UGg4hGlcM9OrEeXEFLWugJNiChL15FVoxZqIS
jeduaEqyxGfJnyVwy8z3pZfgODeFr7xs2NkUIMSfuRg24VcL4aW8Frt3jW8P45y3
o/5fsi6Aw2tZ0wD9NSgkVc8VD1NRV9eSZ95Bv+Awf9IXa+Cn5OCjc8Jc+XF+nLfB
oPswOO7E8dLiuBUw6/GzSLMbVs8qf8BNXB92dOe1VccVTqjCxK2sEpVaHh7e+co8
d8lDGBIWMGh7NS6XlGORpFb/T6gxjjOYUV3SKd4QDebUUG8kMkb5juLljOoq+YOP
vgNLDZLZteFpmH+zB9DpOY1YtHZB/OD+DtzLMaSl6VPF2Ln0j5aQGwNDt7sheyAe
sXbu0qn2H5FxojSfvhT0kUDKZ0mgg5y3Oflg49MiAOhjLGY0JocFpBeMILw27fbw
fpIBP7siQWFTFJ1O+l2NQiWAwC2x5fX2EakyCBJmrkPV2hr4nEogNqg9/RDskIUq
cpcOOd/0BntiXMyUCCH2AoCt5acaTQ0WU6CAosZPojOYhtGGgOgeQSdflpMSuQIN
BGB9+xkBEACoklYsfvWRCjOwS8TOKBTfl8myuP9V9uBNbyHufzNETbhYeT33Cj0M
GCNd9GdoaknzBQLbQVSQogA+spqVvQPz1MND18GIdtmr0BXENiZE7SRvu76jNqLp
KxYALoK2Pc3yK0JGD30HcIIgx+lOofrVPA2dfVPTj1wXvm0rbSGA4Wd4Ng3d2AoR
G/wZDAQ7sdZi1A9hhfugTFZwfqR3XAYCk+PUeoFrkJ0O7wngaon+6x2GJVedVPOs
2x/XOR4l9ytFP3o+5ILhVnsK+ESVD9AQz2fhDEU6RhvzaqtHe+sQccR3oVLoGcat
ma5rbfzH0Fhj0JtkbP7WreQf9udYgXxVJKXLQFQgel34egEGG+NlbGSPG+qHOZtY
4uWdlDSvmo+1P95P4VG/EBteqyBbDDGDGiMs6lAMg2cULrwOsbxWjsWka8y2IN3z
1stlIJFvW2kggU+bKnQ+sNQnclq3wzCJjeDBfucR3a5WRojDtGoJP6Fc3luUtS7V
5TAdOx4dhaMFU9+01OoH8ZdTRiHZ1K7RFeAIslSyd4iA/xkhOhHq89F4ECQf3Bt4
ZhGsXDTaA/VgHmf3AULbrC94O7HNqOvTWzwGiWHLfcxXQsr+ijIEQvh6rHKmJK8R
9NMHqc3L18eMO6bqrzEHW0Xoiu9W8Yj+WuB3IKdhclT3w0pO4Pj8gQARAQABiQI8
BBgBCgAmAhsMFiEEyHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWR+0FCRCs7NQACgkQ
NDZdlHLXRo/R0A//QW1opBlzWSmWww1q9QuJA2WCIIs8tJKRDOsmgJPscNpzwZFU
N1Df0wWNjqi1BDReei7lZTHwUk+ebBn0bkI3ANmmgYg7LBueAt5UWSingOc+rvKA
N32BDzBYkMckRzJSQsmeC5hm3J3wLSy90uaIlrJJE9GJZkf/W2Ob+4SQZZ+dnnRP
JokDdW1DuZS9PbxSLJKD5eIWHBxJnFM1CmHfOfrjTJ+MYvVGM5sxSY8R7E+GADj5
L/i4N+tTFJLuTMYARGfA6d+KPKcMJtgpUPjSMAg8nGUhukctpuBs27mOKW0CBtmJ
82X/qYROTL0+vGTvUYflYiuceVlhX/kw0JZnMaG5V/mpHq8SwD07pCGOf69j/mNa
5EL3++Pmzg0s0stw3Ea5pCN0cL/nKkoWchHBfW15W4JOnKAIspyD1vH670P4WfeV
E9B9d6tgKSbM/9JlXoQS5ZdG+kbdosieELhmVWmvojyK7K+Ry6C9wgd+UfnW5jXd
iNwKW3KHuautQwlFhHRNMyDg08c+pI5emTMT3IUQyGWo+Gska3TqGujFcABx7Ip+
mHNmMrCkSD+XC2bvzvRR7FcM0/B9fsjLX/Wttm5vRJ1d2oAoEPvw2IZnJIXpOt2z
zo55sJTztNu4lWGgDVgtp9SXO5a0E5YvFHQNZN5QLeVTTFu6I7qG+ME1E/K5Ag0E
YH3+JQEQALivllTjMolxUW2OxrXb+a2Pt6vjCBsiJzrUj0Pa63U+lT9jldbCCfgP
wDpcDuO1O05Q8k1MoYZ6HddjWnqKG7S3eqkV5c3ct3amAXp513QDKZUfIDylOmhU
qvxjEgvGjdRjz6kECFGYr6Vnj/p6AwWv4/FBRFlrq7cnQgPynbIH4hrWvewp3Tqw
GVgqm5RRofuAugi8iZQVlAiQZJo88yaztAQ/7VsXBiHTn61ugQ8bKdAsr8w/ZZU5
HScHLqRolcYg0cKN91c0EbJq9k1LUC//CakPB9mhi5+aUVUGusIM8ECShUEgSTCi
KQiJUPZ2CFbbPE9L5o9xoPCxjXoX+r7L/WyoCPTeoS3YRUMEnWKvc42Yxz3meRb+
BmaqgbheNmzOah5nMwPupJYmHrjWPkX7oyyHxLSFw4dtoP2j6Z7GdRXKa2dUYdk2
x3JYKocrDoPHh3Q0TAZujtpdjFi1BS8pbxYFb3hHmGSdvz7T7KcqP7ChC7k2RAKO
GiG7QQe4NX3sSMgweYpl4OwvQOn73t5CVWYp/gIBNZGsU3Pto8g27vHeWyH9mKr4
cSepDhw+/X8FGRNdxNfpLKm7Vc0Sm9Sof8TRFrBTqX+vIQupYHRi5QQCuYaV6OVr
ITeegNK3So4m39d6ajCR9QxRbmjnx9UcnSYYDmIB6fpBuwT0ogNtABEBAAGJBHIE
GAEKACYCGwIWIQTIdAEfCrQFEQ0CEFU0Nl2UctdGjwUCYH4bgAUJAeFQ2wJAwXQg
BBkBCgAdFiEEs2y6kaLAcwxDX8KAsLRBCXaFtnYFAmB9/iUACgkQsLRBCXaFtnYX
BhAAlxejyFXoQwyGo9U+2g9N6LUb/tNtH29RHYxy4A3/ZUY7d/FMkArmh4+dfjf0
p9MJz98Zkps20kaYP+2YzYmaizO6OA6RIddcEXQDRCPHmLts3097mJ/skx9qLAf6
rh9J7jWeSqWO6VW6Mlx8j9m7sm3Ae1OsjOx/m7lGZOhY4UYfY627+Jf7WQ5103Qs
lgQ09es/vhTCx0g34SYEmMW15Tc3eCjQ21b1MeJD/V26npeakV8iCZ1kHZHawPq/
aCCuYEcCeQOOteTWvl7HXaHMhHIx7jjOd8XX9V+UxsGz2WCIxX/j7EEEc7CAxwAN
nWp9jXeLfxYfjrUB7XQZsGCd4EHHzUyCf7iRJL7OJ3tz5Z+rOlNjSgci+ycHEccL
YeFAEV+Fz+sj7q4cFAferkr7imY1XEI0Ji5P8p/uRYw/n8uUf7LrLw5TzHmZsTSC
UaiL4llRzkDC6cVhYfqQWUXDd/r385OkE4oalNNE+n+txNRx92rpvXWZ5qFYfv7E
95fltvpXc0iOugPMzyof3lwo3Xi4WZKc1CC/jEviKTQhfn3WZukuF5lbz3V1PQfI
xFsYe9WYQmp25XGgezjXzp89C/OIcYsVB1KJAKihgbYdHyUN4fRCmOszmOUwEAKR
3k5j4X8V5bk08sA69NVXPn2ofxyk3YYOMYWW8ouObnXoS8QJEDQ2XZRy10aPMpsQ
AIbwX21erVqUDMPn1uONP6o4NBEq4MwG7d+fT85rc1U0RfeKBwjucAE/iStZDQoM
ZKWvGhFR+uoyg1LrXNKuSPB82unh2bpvj4zEnJsJadiwtShTKDsikhrfFEK3aCK8
Zuhpiu3jxMFDhpFzlxsSwaCcGJqcdwGhWUx0ZAVD2X71UCFoOXPjF9fNnpy80YNp
flPjj2RnOZbJyBIM0sWIVMd8F44qkTASf8K5Qb47WFN5tSpePq7OCm7s8u+lYZGK
wR18K7VliundR+5a8XAOyUXOL5UsDaQCK4Lj4lRaeFXunXl3DJ4E+7BKzZhReJL6
EugV5eaGonA52TWtFdB8p+79wPUeI3KcdPmQ9Ll5Zi/jBemY4bzasmgKzNeMtwWP
fk6WgrvBwptqohw71HDymGxFUnUP7XYYjic2sVKhv9AevMGycVgwWBiWroDCQ9Ja
btKfxHhI2p+g+rcywmBobWJbZsujTNjhtme+kNn1mhJsD3bKPjKQfAxaTskBLb0V
wgV21891TS1Dq9kdPLwoS4XNpYg2LLB4p9hmeG3fu9+OmqwY5oKXsHiWc43dei9Y
yxZ1AAUOIaIdPkq+YG/PhlGE4YcQZ4RPpltAr0HfGgZhmXWigbGS+66pUj+Ojysc
j0K5tCVxVu0fhhFpOlHv0LWaxCbnkgkQH9jfMEJkAWMOuQINBGCAXCYBEADW6RNr
ZVGNXvHVBqSiOWaxl1XOiEoiHPt50Aijt25yXbG+0kHIFSoR+1g6Lh20JTCChgfQ
kGGjzQvEuG1HTw07YhsvLc0pkjNMfu6gJqFox/ogc53mz69OxXauzUQ/TZ27GDVp
UBu+EhDKt1s3OtA6Bjz/csop/Um7gT0+ivHyvJ/jGdnPEZv8tNuSE/Uo+hn/Q9hg
8SbveZzo3C+U4KcabCESEFl8Gq6aRi9vAfa65oxD5jKaIz7cy+pwb0lizqlW7H9t
Qlr3dBfdIcdzgR55hTFC5/XrcwJ6/nHVH/xGskEasnfCQX8RYKMuy0UADJy72TkZ
bYaCx+XXIcVB8GTOmJVoAhrTSSVLAZspfCnjwnSxisDn3ZzsYrq3cV6sU8b+QlIX
7VAjurE+5cZiVlaxgCjyhKqlGgmonnReWOBacCgL/UvuwMmMp5TTLmiLXLT7uxeG
ojEyoCk4sMrqrU1jevHyGlDJH9Taux15GILDwnYFfAvPF9WCid4UZ4Ouwjcaxfys
3LxNiZIlUsXNKwS3mhiMRL4TRsbs4k4QE+LIMOsauIvcvm8/frydvQ/kUwIhVTH8
0XGOH909bYtJvY3fudK7ShIwm7ZFTduBJUG473E/Fn3VkhTmBX6+PjOC50HR/Hyb
waRCzfDruMe3TAcE/tSP5CUOb9C7+P+hPzQcDwARAQABiQRyBBgBCgAmAhsCFiEE
yHQBHwq0BRENAhBVNDZdlHLXRo8FAmmWSAoFCRCqi+QCQMF0IAQZAQoAHRYhBDdO
x1tIWRNgSoMcx8ggxtXNJ6uHBQJggFwmAAoJEMggxtXNJ6uHRfAP/2CGdSyg0K7U
66Vygl0dugxrMm8O3/Oe211BKdQsFUSWAznOTRTK/zvMUHO4LJAlYvdtZ6xDa4XH
l9FYQ8MR9ZV0OuOlAZvU4IJDLPVCU09X/UzX/GEoZL0R5esvwPAXopMaRHCfXJeI
/gEaB94UhAeYlwpcRn0eSuk1vyZx7GRE6/hog8DCf4hoT40dW20gGe58xcvJ+mRY
lC0lr16WH08wuUcee6+dgu+4Cg6SG6+zt9cMyl8VnTUL5BK/V3MebnYZJK0RFDNn
nXDhzStgOd5gOeIL+xBPXHd0/ld/rDM74SFExpuS+hNsyo+xMQ/HJavak21MFinu
l9COwfGEmlAXTGMY30Lf3Pt/eAkbwgmGc966VSoRmOFEXJVlDr+yJR6ru+7j50z8
lAv6Lsop7sun1Qysbo0swf6W1qgPf6VWbx91NTFLkw0+gD8jxwrU5ZMkeSuntX9d
pjuZS29CflXXIRPlvhuiDPicwTpYuIUx37vHveAH5gnowZg247x780Urrsx8duTX
8CI9MAnqzm4dFAiRlwE8bvLk+l9wekiXA9gIMZiVNqNlduXIqvAG21Wdgq8qyeXK
y/XWCVKDQOmEbFAltfNam8E3KEw0fl199x+93d5ckDGcPzUYPbNkCuIwngC/ZN96
pDafF3Z12fSNfhZUe0C8td8KAszYa96GCRA0Nl2UctdGj1gKD/4jOGhEGTg88Vyu
PVjeK+zkwrTIZSvHdUHfTt/+rTLSNb/RQiBCUQuEZvafj6FrntS7bAEhccGqH894
T3St5K0AXWkvsLd6K+cbIQdlnFA2zb6geJUCk6qx5NgWpRc3i0DS7CheGwl+Bwu7
+n9pNjNjiHV+rYDgqbQXG0dtGysB0/3qIRgEDHFO0HJu/dcte4oXrQIqrZrpOwe8
WxqFqdU918JpSUcc8coiFp9YtwpgqQNxGVZ+rhgnTGdZzk1f/Yhhimh+2B0ReaFv
k3UzVBj3HQ9C6+Ot3MyDEhSgdhjr9e25Tm9S5YfhwtWmghRw9RKPyLMSXSxm/Uc0
mK1NucAp8TQBwKqKzNpCk5IdrBSWRUbjOoOFyzyCsY6gS285GCpSIzI39hTf+3gd
wYPlE6fj+F2TZzdhx62DPnzBzBHnByYTVdJ649bx0FFp4Q+5TbIWtxu/AQkRDxmW
NQfE+6GgeshlrhXWsh6+PGDzt+2raG6zUT913sdz7Ctw4fLjmsKOTdTz3Xa9pr8l
xfI/JuukSgt9o/n3GirhTB3zE1w/I/Xt6k7oASiP3zQSuHtB/CYKYHDtOCWwjo7J
PEGtb/FkreKNxsk/p20jnlrB8WZxxswdr2Vri9NmFeyMDVX7qF3WqT+8aCV9GtS1
GCHx/5nGBdDwoxEsXqpI3IUqPb6FDg==
=wtp+
-----END PGP PUBLIC KEY BLOCK-----
`,
};

;// CONCATENATED MODULE: ./src/tools/verify/keys/helm.js
/**
 * The maintainers who have signed Helm releases. Source: file `KEYS` of https://github.com/helm/helm at v4.3.1, reduced to what
 * verifies a signature (`gpg --export-options export-minimal --export-filter 'drop-subkey=usage !~ s'`).
 */
const helm = {
    fingerprints: [
        // Matthew Farina
        '672C657BE06B4B30969C4A57461449C25E36B98E',
        // Martin Hickey
        'F1261BDE929012C8FF2E501D6EA5D7598529A53E',
        // Matthew Fisher
        '967F8AC5E2216F9F4FD270AD92AA783CBAAE8E3B',
        // Taylor Thomas, until 2022-08-06
        '76939899B137D575D3274E756DCCB9D752D35BA8',
        // Adam Reese
        '49D09C86C3DC8DA3F0A076221EF612347F8A9958',
        // Matt Butcher, two keys
        'ABA2529598F6626C420D335B62F49E747D911B60',
        '4AB45F1CB0D292975C6371436E2A23D806B6E6DD',
        // Scott Rigby
        '208DD36ED5BB3745A16743A4C7C6FBB5B91C1155',
        // Robert Sirchia
        '7FEC81FACC7FFB2A010ADD13C2D40F4D8196E874',
        // George Jenkins
        'BF888333D96A1C18E2682AAED79D67C9EC016739',
    ],
    text: `-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBFoFERgBEADdhgM8EPo9fxnu2iW75r4uha2TrhWaO3EJIo53sa6U9nePIeWc
oWqjDZqYvIMJcylfocrVi4m6HdNcPrWo5pSWeKd8J9X8d4BUhoKFmJdHqWzgokwW
Rk06Doro2FHFyHoPPrI3a1HGVWA0xFhBYqSbim4j/Q0FouS566MofeRGnnacJ88z
Z7yErN5Gy4jk7pOgwvMewoGpEd8FMcyYSJfSjeoqdIZYp89EKTLbgQZuOJ9yVZnY
c0mtpH57UbkrkGv8hRuViWSO99q/mpMQyWQGYVoTV4QM/0q4jUbkRazaeY3N4hGC
I6Xf4ilWyNmmVODI6JcvWY+vXPtxIKjEjYiomVCF6jCYWWCA7cf3+kqJ+T4sc0NF
fseR/TAOkDV/XsZ1ufbSHBEiZTIjLvoAGJ+u+3go+UysVVCw4L1NSGFeDrZ97KSe
w0MeuV2SYfdZ4so7k4YDNbBLTVx0V/wl+laFtdjo167D18AYw54HIv3snHkjABfY
7Q06Ye7FuuKzdrj9KpmzUYnN3hRGqe84GIcM3D5+vElj0vyg8th32Dig5Xi38s0M
sz7hPg+oFk7csslMVAnLtWYvsv2FMSKB9FUHYv9AJ6yjYfyLlQgjjda0z6Sq5zpu
qVZqTNSxEIZFDKfTgQV6rocIK5VKP063KS6qwpHzPxKADaLTUPOWeum9/wARAQAB
tCRNYXR0aGV3IEZhcmluYSA8bWF0dEBtYXR0ZmFyaW5hLmNvbT6JAk4EEwEIADgW
IQRnLGV74GtLMJacSldGFEnCXja5jgUCWgURGAIbAwULCQgHAwUVCgkICwUWAwIB
AAIeAQIXgAAKCRBGFEnCXja5jjtQEADJvSx67Qz8gTxvUH3HaMsXaeb6BG3zLJXj
34pqAGNkKB4/ZgpFVYE1R0QuvYn9CbFpD1UcSank3L3xBroeOEUN3kvOg3D6Bv8f
mtwtW1TDjaWDTa0mZ8icanjXVNfK3K8pAwni2FPrW/tesEt/8GI48ZxPMzHk1qrL
8mETLRn1EBL3vq5qPDIK87XhhW9WAgwsadn6BQKSTSVVUACBAlV7EbqE4DHqhwYz
D1HrEIAtXkkb9JJejUnAbiOqPmm9s6iWC13K1P27FB8EEYiKxL8kb7xv5xW7+Pmg
kb03OqZtZYu9Fl1MF1zVQe4mXVflcbj7mYU1kb8vepD6bOUA89z8FggU2Q38cxkD
TYQsxpGwWz3nvEu29KbHmjQja1+G5D8kQ8bv1mNdiXQbOz51v2+7vowKKUoPQfp9
n8Ez4dxWVrFtf218Mtt8wbYmmVYijLIBDArYKDeVqNNua8YC9641DcvRdCCvaYEx
Q9vWKjpAWmXKy2bb7TQ2TjGRh+Ly47z+PTluqUeYuBREAN4Hd4xwiClRbhb3I9To
YTJkPOkaOR967zBho5orA8xww4hcsufhjqsoU0/MGbG6jvJihHFR9Jq+0gVzakca
K8tGRSA8l5xdjow5dVOPzeXuKDPuvHEwa63TWsH5H8s6iembNT1H9bate8wQT1TN
9PH/6sthz5kCDQRc3C5YARAArJo7bG3zLioigZd8leRbEAcb5jcoSMFCTLY4JuQj
BXDiw/ow8JhMX7BPLDOX6n0uT+zRR591ejWPxsijR9w2RxoWMA8P7xuiXx6NbPSM
4Y8krlhLS+xlAiQSl5NnA35OKdJR0YBLaGIxv7ETIJN8u1k0f1tDHMZZXK0EAQd0
URG8/Mu6+2rSQnnnN+kkmYF6rMlwBEseXce6kU3SMDmz0whsQXY9mZIM09w9+RBM
XYvSPKDOi22DslD8tGhI/xV+h1QTiFjRgdM/E2F48GOv94CRtSYWhWStc72KICd6
fIztO208KPwM2ABuDaFeE6k8hT5m9HdPsBPpWTlgNxXxdGLWJzXtyj5jyWf013Uz
upJXtuFE8kPRitrPEAd1fTQNPf2KEhdanY0Xy+Y6O150Sc7XxYCKltdfCOBCkhfp
M94QjMR9WIgrxyBxULPll+oNW1xwyPCVnu1Q4glWMDMWqfKP77RCqBEx/X4zhDv3
/2BevIaqV+3mE2nAxFe9qopB8/ztITcnktZvwJ2rz63eUUIud7zk/yocDPsAuGtW
wMsEFA2Q1ipEhJE6o83Eq8o9wyUehGfcuBddSreE2aMR74efVAnFcmk2T5f2HXEV
qJunhqP+VCtTBXhe30yvWVbiZ7xumr9v1u0m8/SmicSx4VDQEPsrXVZDfcX168dR
z+0AEQEAAbQoTWFydGluIEhpY2tleSA8bWFydGluLmhpY2tleUBpZS5pYm0uY29t
PokCTgQTAQoAOBYhBPEmG96SkBLI/y5QHW6l11mFKaU+BQJc3C5YAhsDBQsJCAcC
BhUKCQgLAgQWAgMBAh4BAheAAAoJEG6l11mFKaU+SBQP/2+uEKijf6KJKqnihFDF
DjKGVE4treBz7c1/56jlw29M8iMmiWiZYMc/i7qDfAq0q8J5k2P4myrBUu8ZBUSH
imEm/W9p6DT2/BdElbcWBUCfHeFlNbJwFhSXfGjHt/s/MNeTKs9UndZUv7DebNdN
a24fI7RWQzZwGasn1ICIVatuN134T+P5hz4p6V44xfgD5TG3bDqp1oMc6fBPYaQn
f2C2+imNIyW8K8sx+doWvWQzHTIqR+ee/l7rXJeFsp/EbCct/CdKgb8tqfADGSGK
LcOqUgnnYuyL2vhIrRkl14EVm0ejuvCb1IKxQzo3DykkMuwJcIU2rHvm+DgPXNw4
EsUeUjAUeji2GiLg3lWNmY69MnRXca30M5R4Hre2sUR9GmjIpsgjX0WtxyXmvH3x
f0rL9pnlBSDyIWC5+0ga1aEyErt/EulpIQQZA4hwFu56lfplkd3J1YyMyI1uemyN
OjWeJKrb5A/U1+2/ildtHEo420hiO9NNt6BxaCUqS7I/fqLbz8Da2AtqA9KkywXz
TJKXJLZ58CNrsp0KzzW0FXgPnCqxAiXspdsgAuFl7z+GXn7xWV+kZy/R4omfqQ8g
bemKtwPQADYUXfMxACjcB/PLRZljIp08wmc9OGyr6pfhOwNzAGkfFktwRtyXy1zK
jiojHwh6+eBp96w+FBrRX8aMmQINBFqpgxYBEAC1+yf/KFw2AQlineurz7Oz8NyY
Mlx1JnxZvMOFrL6jbZGyyzyyjBX5Ii++79Wq1T3BL+F/UFhgruQbbzL8SiAc8Q55
Ec7z/BVxM7iQPLCnFRqztllxIa1D1dZ9aFIw4P92kQgOQGPOgIxFRwEPA0ZX5nbZ
fL/teNhphW7vHaauk9xEJddmPyy3l9xCRIKQVMwuCaLeH0ZZpBllddwuRV4ptlQ3
0MpOnaalQda9/j3VhNFEX8Njnu8GHn+f4Lzy6XmhHb++JB3AIo5ZfwaUS2xMrnOb
tvmGHR3+uP/kblh9MzZlmL4TldclyGaV7z9Z/xGwnX/+r7xna/fr3mey3GXm29BO
P2sUBBQCba05X5nYUd2TjWsZOZtE6sLuzUzeOTLEDu28IJoiaYnLKDNzDmuVM26x
AYVWXUdCGgn+1rAp0t5OGgHmqTexvPmckgp3yw+tcPUkR6nh0ft7pmeoK53AQHMt
6fk7plZCTuu5UvxZE/oDzt4Xw9+vSTD5GzsNGrTYLTYUSL0muK+iM/uuJtFNJURE
OucXfmWxulUsxwOB0st7hnLs4JmFSr3av1en1WqqdiXswOrdK2msTm4J2+fsOU1j
nyF//RJmj+1KPpRDCBTzpAFSSzE/rRaLZBVE8k2vT0L6yBXvGJ2ONK9TkGT5fnyX
u8zDu1d2Koj0c+6m9wARAQABtCpNYXR0aGV3IEZpc2hlciA8bWF0dC5maXNoZXJA
bWljcm9zb2Z0LmNvbT6JAk4EEwEIADgWIQSWf4rF4iFvn0/ScK2Sqng8uq6OOwUC
WqmDFgIbAwULCQgHAgYVCgkICwIEFgIDAQIeAQIXgAAKCRCSqng8uq6OOyTsD/97
9LDS7ONHIHNoRf7Uud40To0S/domtZM0rXUCBdbe5R4/xah0HvM1u8aN4OC6U7i0
LCXSmEOZxQLKxKBWfX4/d6k7lBwuQBSlcM6cM6nDfPInT0C3o8caP8lOGeNAdOkM
xrqiEO4gHNP5BvWCV+jQSU5XuvGhKNTMcpaf+DqZAFbR6zpdL7t5JCK0B0RRhFfa
GWb19t3REukI5OF5M5SN7EtQXWK/1fyzsltrjTSXgMWuxtJjBchltjme/S3XpHee
oSCm1WWh3a140tCC662ydU1uEZIlUrn8dfMpH0BY6bb0/4dhHvCJ3bw+zZoCzFJM
/LksjP5i+Q4mUOD8PvFWh5aS46F827YiMdqD/eDMr1QRe66fPw5EtWTHgnf3PX+N
mN8lgn2o280AkRXqkrCgl580B+lFwZ6hfan2F8RIHXNbF+9Zvc7Nh8bG8s4I8s6u
iufmsmOuFdp47J4//q1W0HcU0fqajDnEhExtGkgwIsum1Ndwq2sWZT/ko7PYyC3J
6mbr/MXTvd2TxtnMgG6kpyPvp3HlDaBw1aO5vO5mji4RTsoZi12MITIyvPsFWh0W
tXkJLNaJ30bFSEx5fiJILxu0bBoBK0LUhB1Q+8G3Kea3+q3MuOQFnFfjPlMH6q84
jpU5Lv5BaW17IeZ2kIfVYrcGvBvtZ5VHDzY4EhGmlZkCDQRbaN6TARAAwDvJlqHD
gKgVB7YiwZ4bd/ry54y79SzbNhgXTAg0c2udf0sxTTTeaQBExmxZddc8aZvawZMo
yNsVTuDqiPEzSJ+r2D04dmFQbPVAfqkaoybfeH5vQrVnUN/9uyODz6wiMOQsYyyr
LfxjtAY0vydtvMD9SbVHsn/0B/SvIQxXqL9MveCDDLOzRUZKmSerV45QwiZw5D5t
8BEYGN0tiPG4K/wZRhRFgpo6g++T6h7iWI4eJpl4ZCk3mHCYeNiDT8wl3d257xdD
cH5gBO9H7Ejmc+x9zsdeBrPk5/owwvPjq+AgmqrchNu+nfMssg1wZQzfSI8IY5ST
38f8zLbw/pQJBlfPTcG2fmJ8lDXpytleh/OhH3t+rTMbxQh+6ziowjYylBNDVG8V
32IoObusbmSnAXCZo125i9nRVCGjM5vI39TZS7s48JOyFQMNmPWXFTtXjYHlcSPj
XUbHc/KoAZg070YcYdp/6aXPuQw1YYn3xqqpSGZmDTSdm1IVtMdEdjh4DnnTMip2
AxoFzyN4Z5mP7ePBKw8MU6lTaKNrVVNWFkt3j+t6GvGQIjbL2FVhViAFItUPgAwI
Y9RnSEoOFVOTfe46BWQPzzma0bUuNzgQyLwqWioxf27thJbU1QXRmY+n1vMZ3WSL
pvXCBzJTIvoMqv6PZIqRcme81RDNEgfGiOkAEQEAAbQrVGF5bG9yIFRob21hcyA8
dGF5bG9yLnRob21hc0BtaWNyb3NvZnQuY29tPokCVAQTAQgAPhYhBHaTmJmxN9V1
0ydOdW3MuddS01uoBQJbaN6TAhsDBQkHhh+ABQsJCAcCBhUKCQgLAgQWAgMBAh4B
AheAAAoJEG3MuddS01uoJKsP/RPw2THJGI5pfYDen2e48mUszvcz9qVSr3D72l1P
pHMij0eq+rHmLeLkjnaLErGbP8Re2kj6DHsw8jZYvltLduwwl7Z25Pi2KbcOgGnr
5FBffgsXv4H10kA8VOo7TldNCjOFpCbSe2bctXb5Nz7J6T4W8VAFsFC8tMBfQG/U
QFzMs/+064Fj+9BGNRvypBE1B03UpMWqFD7OuxfWPHOalUI4BVaknjfdIefMP+Eh
eypEuBDsu0Ucn82gbskDz4t3zrb7HwGP3EjlZ9jwRT49UT6E0RChGtJ56fU7a5cD
+7/qKCL8A3npoy9XOrZUwVuu0+lDPluYXL43oEINYbiznUbYjdR5U7zmZ4LXoL23
oBr4sKXV2oazcTdprWAgAGDRCzckDgFhERhfU1CnmzgtRy22cF3Zj4lJVHzzd2gJ
zB+Oqnu3kjAGSttN3ImZVMaMBbhNNV/jN1pixEnT93cb90wAogueZhgYGZv3f9Qi
vNygVjJc24H5qKeucW8Yv7ZqSW2HaqE3onWLVA6PiyMyVY2oL3xA+PaP1POguQwa
+7tJoWapwMWlhFkQUYBYtQZ5e8N80mGIXcBo4mEyff4Xo2nPIqlnPkQvQCYeB1uo
rQd4z6BCPdGlW9cvIZt1DgUEzBJyPnab2RED1kgZ3bVs80Eu3rfE5atCeP8EVXBF
wJZqmQINBFeWdukBEAC/j4xe/59W2CYAzXBgh0kuhdI4t9B/4CzYxWgpCqNqXN/I
fBHnJUSiTKdfwU9+cNfcviDdV/UjyxbWxyvX5Zm/4Ik6XhbK7y+Cl/35TBt6d1MV
Nr+nDPeS/uJKNtb27/NwCdihGzWL8UQ0Aah3Y7EZfpy3KSTNfSfEY35XbJTHGlFM
GarWnVArY387C64XNIO+n41NJRnLDzZbFJMv/Eq/psXLumAaav5+PuOelrfaWGNp
ke9CAgV7DoyFcK8mTRwISqIjrV9S6ENqzUFu+VcqeOw8bzNnYDwdNY0kgBQpvfiK
pnzdyhYjFeu+OdT+sM5sXUgmM9IdB4wAbpZ2dM8uWjGe7WPSj1B5t3Bp6DtcIHl2
ICcvlpjjrXXKwv1wdnhnUKjlS8NPjO/XGzTUnkqiO9fvbVrMEh9CRCrzn1OuZaH9
RQZqvFBIp2XfEaFaUdvPSDNyDE+Ax1V3+cCVX1+mIIYrS7lK8X3DoXhBZbuREnxv
K2X1hzw5Ye4GlAw5WeNJNusHmGtKvhayLi7xYjqsTAN/kAcyHm7d3xXBHYsasTpX
5Bc4MW1nnTjFZzX/r+cOZELWnwAmkponf5PmBVefWRGvhhUtsoF+aw91pme1PF4S
3QZWorre/udNUF3JEbMHhstGlATUMvtLyFtdR3WH7ol2IEVCIGJmI5L6Bj4ylQAR
AQABtBpBZGFtIFJlZXNlIDxhZGFtQHJlZXNlLmlvPokCUQQTAQoAOwIbAwIeAQIX
gAIZARYhBEnQnIbD3I2j8KB2Ih72EjR/iplYBQJaS/jbBQsJCAcDBRUKCQgLBRYC
AwEAAAoJEB72EjR/iplYja4P/2eJs1aaS72z5FbdTktxX1/Jj9fFaniBVWakcUTZ
igOHpq2oJWUnziLmUOI5sE89WsEt5tmhGCF9b4105nIPG4BVaLAvuiPBF69n/7eN
xMh/5DZnpooPLwaT3w5m6Fqkouaqs3nWBTJ92Ramph9G/j3rmrf3lPrD3xXF8fXl
Ik+wr5n2mdoJvvoezwTIts6iUAFf/hCOecmtOF2yc0Tjzqb2lsu+9OHOgID960cQ
mzEqxSJrDsXGdDPkOjTQx2faEmd6jMFzImaqkGj+Ry+rq8yzlHaQeor4aeIAGncZ
DjmMhYUXnO0ZITqVfvfm6Gu/c3NyNe4+0SpTWwTKxLv/Od3jtFMvmf1pIjNhcfAd
CH5/HY8jxl58TL5BcmDK2tzpz1Tc9aa3hICPl3hFbwRDRbFZ/bEOdCjhAhPUmaAl
8ia4H/XimRzqsr748G5ZP9gkSC42/3nvGgGNZQVmwedw6rOaA9EdWqv3FPE+l1ss
bosBVAmMnaP3M7iXt+ijA6vLeRG478q4rWt63uDYDswJDJv1AXAKjEzBsB13B2Jq
fN0Gm8HY2vWkaAuEta4fHRgf5hLJtPaJLjHeZ0s/c44KFKqkew3PVyaOnUG6WCpU
rfjDFTh+j/LMKxnz0CLpIj/xbSsfnJgbeNism7YeeEQcvM9z76mRMvDL6G33X9n1
WdwvtBxBZGFtIFJlZXNlIDxhcmVlc2VAZGVpcy5jb20+iQJOBBMBCgA4AhsDAh4B
AheAFiEESdCchsPcjaPwoHYiHvYSNH+KmVgFAlpL+NsFCwkIBwMFFQoJCAsFFgID
AQAACgkQHvYSNH+KmVip6g/+Px4J3cY58C+XXpnseL8cySMmDBD++pkDgxaB1OdR
09L03Iy27gCXDYBsGUu4x4iPvhEAq064uMKjYp6L/nhbHhvtoziBWL5mGd+RJVEz
IaW2a2HDlIZ8fuzLiFjWbHz3URKYqjbT9TP3lMTHkBacx3HZ8M+9yUdIppsqhPu1
xgD4jDXXioLeojca/vMlTo3dkZ9zSjAhqEQRDMzN7Xp1ZzPs+uCjEJHG09y6/CvP
H4gCEIl7Fo+m+vcLhMpRQypWTkyXVPghbrOvVkWpO2zCRFkmQeeDDldLx5LfxHhM
xQ6nMpvX+ecEWa427Jq6stRplNU3MXCFrQ40nP7ZTniNPJw8BfpBgRi9FubFpa30
8y3gYdluYDV3H61SL9hF/3XzguwB//kK4ULCF6Aa8cyFYjqB/cosrLs2U+325fY9
eZOjCzykRIpINyexh727AAIqPto2J7jnjIhIywiYj0ivfvg84aoYYUqukUAPIBHA
H/Em+vOYoGwsVMwrhG8U/rBr/VsLIGDC0qCh/AhVt2pvgZT7OQc3CHz2wb4NwmSh
F7ySaSqBJQ3FdRfC7bun5NSZX3hKNXMhppWxtRJU5PjDtg2Y1syb3+IY5S2gtEAl
GFLjnEfYeIBF8RTmdty5ovQLu120JYmu/tCN0EY8HniuIqkI6aqG2V58bFuOtoQV
XEe0I0FkYW0gUmVlc2UgPGFyZWVzZWRlc2lnbkBnbWFpbC5jb20+iQJOBBMBCgA4
AhsDAh4BAheAFiEESdCchsPcjaPwoHYiHvYSNH+KmVgFAlpL+NsFCwkIBwMFFQoJ
CAsFFgIDAQAACgkQHvYSNH+KmVh/AA//YVA5eJBbCQQKp1IAVWf1vqLdE13hxlw4
MZOf4+2119l8RHKwS/mio9ZfmtoTHLqgiDFPEARQZQf5fjmrVl4QqZbOzlhbU1bF
CE0i2I4Lypj5TAY2j6WRKwc11mKYmWM7gayMjvKvPrL9s+nHsFC8foAkYC3nBeHR
26AooLUjOi+jKD554vLKWRxgHMwS54s/U+n3OejxTF87Wdi9fB/65tlTw0vt2lrA
f6LUaKjKj4sef771TMgXYuJijkbvzP4ShrezBPAdWabf13duEK+O1FVURkTZYSpO
B0etDyDV6DXD5amz9NNO/N+bfV0/2dNY0Ez3cjko8WuhQRu2Q2PrJ5CLRN88KLgr
Du8lFLmrQY14OrnWaQb3zVA8LMPhg1jUtXGB71zbhmM92BPUrRE+zO8cWOq1ERCw
7GesQ6LwsKTI+ceXBmWqH0woxbBQlE0A2RhUam2LS7/etBuwVLBqXM3/rGYeIWL8
j1fx7yF7xnrly+7BBR46B1rdGPupmRG8U+xu6H5qnHgl5VQKj63XHRyP8jew4ZkU
SU1+4ueoruWDLTxa85DDpYKux/+8NQyhlfBxw2BJOegzBEF90ddcRg5jkH/rdFXz
7lFoZe9oE/wVzPMmzLqroKvwDI3krNuTL1QB+j5fAWl6+N5Wy3afspmmDA0ql1+6
Cmr6UhLh6C+ZAg0EU3JE4gEQAMvoVWWpA8LYMBlLxEZiz0qKqm7jzpAjrTvQ2rWX
3nRfFR252SZ0zxMfQWW4OSr9G1BCZUcjAF0vif+kfsR8pNTLiCBgiz2/ZU+EynsN
WVFUohcqgeWpC70jZUjdQ0zyP5xCSKwWBWvMeL3dIfFEpF8kz+o+RBibOycFEf/Z
gCh1I6ZbJt9NklOg+2RFeo8yb5kAC1/KHC/A+Jd9KcHf/S3krhYJ2FA/rTWXd+J/
JplVUX0ZfdmfniLTzQddiF3GvfafzE+L4QM+/tKHde5Bn7OZiZJPFnXaYEhmDPAI
kf1TL1fOYTkutmF/+zia6zlU7tnGo6v+lnZ53O7cdp71LBVr3qSe0crg5zklroBg
rXt2JtEbubrUAicZuknmgky+bczBBvEte2idm4yvcX6K90GqufCOkYeJN9564EZq
zHdYgnAG/O/3iuV28QREBz3Z4w0Rbgb720rTDZHxJg/ieNZlQozueBdE/EDn+9Fi
PynOmv+6IWJiSTM5Ojlt656p0DKppXsY4bZubO3Ytzk9IZcr8TDywsCI5Xi6DZDK
w0zDYx2MXu96TodyjxT4ivlhCe3gH632mIODfDjlYZ018B7mug9m0H3JijHojLfh
+jUaZfipR/veL31Stn8H7CAJGMfGypuiuq4xmdf1LQF5AWbZFX/RLaXkDk1PrIcH
gHSHABEBAAG0P3RlY2hub3NvcGhvcyAoa2V5YmFzZS5pby90ZWNobm9zb3Bob3Mp
IDx0ZWNobm9zb3Bob3NAZ21haWwuY29tPokCNwQTAQoAIQUCWA5kewIbLwULCQgH
AwUVCgkICwUWAgMBAAIeAQIXgAAKCRBi9J50fZEbYNReEAC1kYiUIWTwaSHGhQVm
BxH4B+Aobf1twR0NW6UZfSvsulU7ekXRXsqtj8fPnl9WtCMXpQxLpMXh0H+PhTjK
Uh2/1RTJBQk71s8nBxgttItRGoDvk14DtdVIfC9ubqFMJx2fA/G/GR+Kx39hQ3vm
aUM15kQRez/+f7YDGU9fx5C3qf/dGVhgat6SV7sRQ7wglypLyN9KWjGRQE7bTUG5
tTyWD1uYTha6Jq/oOCqzVXirqOF4bP5zoEP89g7KxCJ637U63Qaxy8gqBbTDrSru
KXPO+I4rd6B+KrntbQ5zcYjiKGt8femkLeRwkXIB7/OV7blDFYdlZ+c1nXZkSUru
8hCeXUnPBVuwgKP7LePYxSRzMe1/goll7/uWvUb42jWYViYO74ZmpP95KYAM4X4i
uSgJmBH+Mys70qB+HlT0HuylscaQDt5m8frwUdHGq9edSAEVLmET2hDJNHYSYEX6
GnHxPgra4ig1IKirmlMPcc0RmoFn4TU1AIa/VrxiLIuN4jfa+WMfnamO19tbTo19
visj78GsxTbzaDNUfGI307kFrxiYEtuRlhhNbT72sXnDRutPFFLgh+iQ015qcgn7
DsK5SETJ/Q7I5rQNHFQS8cirpQWJslbN6LZ3MEjIei90hB6WSYWvY6r0sOqwG1Jk
fmq4bN4nY39q0rUdHUYrkI3BFrQxa2V5YmFzZS5pby90ZWNobm9zb3Bob3MgPHRl
Y2hub3NvcGhvc0BrZXliYXNlLmlvPokCLQQTAQoAFwUCU3JE4gIbLwMLCQcDFQoI
Ah4BAheAAAoJEGL0nnR9kRtgKeQP/RalcoRpN1fCrLt+bzsCfUcfodwcNH3n4t27
xeCZJmriduQNzTCMN0EPlOnblBJTOfMniko79Z3uXoLh+GpNmf++V0OlFeXbduq9
EeZZWRcf8QpnGHXL1OcgPtizL0f2pFV0Wb/KMz0SqsP77++jBhZKrp6Sixd2NNla
5dUGeKucz8zBJn/fDW3Ir7N9vMDldH+mxw9tM79S4p2ZRvDPjK1CNJCD5rAnaJGS
jRRK8MbW3s/Ix0M18X6BvOnqp0j81Sj5eJxHMK2bF8pHzy8PnIQUPQNj/rGX3XvZ
ekHeHlojWODYtMMuvQgiU7YodGSqz2mKom4cvy4DzvRky8sk32AmvJSfLtvk8mWZ
pgMk9zdOaIxRQdOStyYmrgqeWHta2sNfxq9tzpPyVY4JqSfdw0Jfc7tFbfuT3nd8
XcZKC/yi0OXJIA1bbR8bls83aC8SV8eLgsU/2EBcRJlQNi45qy51FQcySpz0EAyq
qCuCutj1CaTVoT651VNxUgJGhShnIEVXMOxFAv5zXNUGT+Qnygt71ypx2lluS9UM
u08TID5viJxfjXCiqJNF8rbwFsoJLBJeSqL6+j2mT1TDL75Ls5IPcQ6NmGjH5mLY
iNynNv74HabFfnKuhGs9a8evEiwAqzyiA726d3P6sluqBmvU+gWtX7Ckx7RyREQK
8aoTPQGJtClNYXR0IEJ1dGNoZXIgPG1hdHQuYnV0Y2hlckBtaWNyb3NvZnQuY29t
PokCTgQTAQoAOBYhBKuiUpWY9mJsQg0zW2L0nnR9kRtgBQJZjhoxAhsvBQsJCAcD
BRUKCQgLBRYCAwEAAh4BAheAAAoJEGL0nnR9kRtgK3MP/1aqgamP+soqiqhOiPeE
idzc2/83GP2q4lzZniDGafBiUH4qFl4OV8LK2QUVheCXhsHopymcj85b6HKfFHyN
P/Ai8PkTfAhQJFUl9t2YoGJKFrkowOAsaZWkltUbzezuY3oGWBg/FRrt0VcjjeZE
GS32EKcftTi/DHmu0uVHkURToQuyNiJZz/PKOpkUsdueUny23T3MpNUMXhJ90nPW
+kMIPV7Fjstm2xovVKkT5+5Or7n9noy8xCThslwRtfOsgXVTsLvEihO/+em/55vT
F2I+2jVQqzoLWjash2/FusNzzPOlYxFI+MFo657LTWsUquSlKXG5fWHodBIPI3ZD
taZ57MuHdGChPCsSebL9CLll7bWmLbKAy1Rp3FPNlGL8gLvuzgU6WuerHbsCicTN
FAdO0peEsqutcPodBN6t/tb2/+Xbg79AgB1f8mWFhYdAY8cBZ7/ejfReR4z8GGW3
b1ICfF5aFOjehrUS51esB7vjl4ysD+l0AdaCogGLkpk/SP2dBG3Fc39k/cBIqOzU
IrDg6fCkhai1SQrReAx6YlOAFhEWY1Q+lQKItOJnF8ltxC3eSEM59DneJHfFIs/v
zwwc7n/Maopw6CeMWXJzxAt0tJt1vnaXv1lp5dqZqQQR9plGdHfC1mNa8uT4mcL2
dYRV+UgKcvAqkuimH5x5V7yPmQINBGBLvGsBEADHfZXD7feUfyNQoCwmDYCmygvI
GKJxGkgiyxecbGieggOGVbNy1N0F2w/HHHW7uanlCsrB/wKnSmkNxkp5m1vfcmg+
AorjshBJZCjvNZAX78yOGOZk7UQivwPhRWvJ8fnzwTd7ls7bz7mggPT0wVuBsrHt
r6mfioxxmVq5ChTHKER7uFRL23bd11x6hurfURgDuYPrCaLyrvHmQs7CCe2pxJVL
FH4kXyzNoea4jZEbOPGNLXB/war4QJaXtk9rLqEQ6fp0iM/s7N61eEcrj18HDLj9
CTUB66UMTlDKUZUV+36502AeI6lrrFSx8KUvK9fcpdcxXKYoaY5t6BIBUS2JK8fC
rTgyBdTPQ1J7z5N4GvwYonf6FBsQpC2aY7wBAqFEbZ8xhdB/A6gY17542OSDhcto
3ovdrbLkPaPKHUDz9WRDdR1UVKAkNeqaf6h00cyEjM/IN8+Ni+Bwz1hUrwN/9qcK
khsaJK+D2z/f+Fq08+8wHm7Arf/azwtiTT21S/Qwmg+ISkmHJiUueuL9IIIJv0ts
gxZ6MsYF9tP2NxjBcmtketTEh/oygKhFDiK8ybSRftCatEzJuf53cfe4fNIJpacU
bD/QM8tGgwrXOpAz26Flm8Kidrw6re2mvxnDKOua7dyukq+JHR5SBEzKv8WmaNEg
zEDxPdaMa6+7mLcVOQARAQABtCVNYXR0IEJ1dGNoZXIgPHRlY2hub3NvcGhvc0Bn
bWFpbC5jb20+iQI4BBMBCAAsBQJgS7xrCRBuKiPYBrbm3QIbAwUJHhM4AAIZAQQL
BwkDBRUICgIDBBYAAQIAAMZ7D/42lpQArXi7unDfG1K5dksGWv50S8dPy93APKZk
xSqmO/LxMxOSUUq6N5NSh5FOWV3o9Za0u0IfKN+cje4ldkRGaxAEmoPLRaB26lzt
v9AzkaBUh6c4q/MsUiuExJMNl9P7los6B8kCtxddq3TjTXf1FVPxT3U6Orprmh9B
NsIdw/N9K0teUJjEBl5ui7i9WqVvbbTy3I34ae2tCdN98iwHVpkfm/VYuvqtKcgz
v99FcasvAWLPr+z9fG5iOx54WthG2UCXf4k75W8Ddd5TD8n/3JaVZX8UUq7EiURR
D2fFtqMce4PCDYia2MZybjioqJOvxMGOr981JMI5uN+2gVKe+A2p9s9ittvHtnHQ
xVWd1O+CGFQg87+js+0BB4hiWcYGdDPh6GhpYx38In3tBHxzIfCitvKMOvovFpV1
j1kYaMCENrlaO2C2DWHALCX7unpvrSb3gNnCFzB86+PJkwOSRcWxERdGY8soZacT
DoTqUrwCraR4/KgZk6JK8jKHt3w/a9igvwmzZuUrolAiv41zywDupl/wYOA6uUmv
i8GxWCGZ5sHRuLGxm+Tk2QyAQA6seNaun7OE4gvrTtuA/2AYAy/NVqdVdjHN4oOI
FPnsoRfW+ltvWsQ2fBsyG0mWA0JT7aicKCa8aZZ6ZQtP4zbKMYxJW4n042hiYcgr
dCdumLQpTWF0dCBCdXRjaGVyIDxtYXR0LmJ1dGNoZXJAbWljcm9zb2Z0LmNvbT6J
AjUEEwEIACkFAmBLvGsJEG4qI9gGtubdAhsDBQkeEzgABAsHCQMFFQgKAgMEFgAB
AgAAWkAP/0KjQDI1HyFIT5GGj0yufkcmRZrsXSy57eUpfL1RY1OGqTnB/dS4DL6O
JX1GaXOlfj3lwjiDl2Y1pHAkoncv6n5AAXWfvWxkDJzxqyo8A6FhS+fOgoXaKBPA
H5/1CgilNzABNIlRmHwJ4uAwTFP8v20Ug6gqaW9lSH2PXtZKKf+gH6lBB4YwNnze
hnIteX30PWhhZ1SUib0jJCoc6H156wo7G6INzZepg+hqI1ly/XYg/XzL7qRvIREt
ALOs/7qU04+x1ny4Ys6G1ZAPhI0sxfcy+qbSqzb5+7oYg/UwrbwIhs81HaTyQLa4
FOYKGPyg1GkeJpzo9EENRgoyu1Dmd/7S/Zbszj4kakF7INMByolvbHvl3FMLAILj
6DwFxakI5kd1V9XemYPSRoLAwzeUlzYHrK5tD1Q+EdmTGBpmVghFuN0ov/jja9tI
nF/ZXra4GdeCdksatbkUHP5pxb8BCGmJQtJJ0ncxdn3zwJSl+5qFtdaTmMrc9p20
QYiwKuMupHL6+hkdhwncbRuxS8x0dUm4Fn5EnEcejRiLu6Xs6cmUURZyWXEkcUW2
i3+cvj+1dkp/HPkStWrBceybVarypHX5BhBGThdWiDT/Gl6W7uycFGm8kEUF9bGg
Svly1clwRskj0cc6IZnSXmNq/+efhKkDyQC3krStcwT2/HzvtLgDtCRNYXR0IEJ1
dGNoZXIgPG1hYnV0Y2hAbWljcm9zb2Z0LmNvbT6JAjUEEwEIACkFAmBLvGsJEG4q
I9gGtubdAhsDBQkeEzgABAsHCQMFFQgKAgMEFgABAgAA3TIP+wSoWwwicctBVV0M
u3zX+9TOC/QT3pf95la5PgIVfu6S97h7ePphk0ORRFe4qW5f7IM0iXWTN455h1ng
nZGXn5tG3JtkUY616AnmK1fJMHRZRCJmeD8u5SzCCZGBlL+n3Hp6gOR7q14hhgke
g4oPiFKSF75LJos4JYEeCIYNWyUa2yjz/glnzrA/zMeRQ+acRXj/Aa1MlwiDukxp
IaHzB8U0xm+V6AgWdNzP7T8PDaxidjgkjk3GGAK741z37avP9MFYUTd/Pq6Z2uB5
xFuaB2xD5gJcvVYMBJQtYmttAmbzEZwYsROmkfCmS9jmlUFaMbKdAl2do/0feX7H
w29fhVT23tYD2d9Zm39CFXOmtIb4SDcteyqeIOhQkLZgKLwJiwXkaLsHPVZlQljz
vkQlW4qRGvzxyCWWr4PZovQGZSyFcO3XJk2hswijbhM3rQOxtOL9GJ9U+khnghLf
met5otSl0Gm1yW+ub7AynXi9JT+kMv2QZfPP+jZjIeBLC3yItI6K/+0qI53JMswK
DvQ8qnmeVj++dquSSnSozXpanpqxrjxAhZ905UrPKqzxd9lJUegfB4khUBC/IuE7
HTkFnZz/I+r6IfJ031YZK/lreeCQm6DMvoehR+4vgo+APdvclMmmCWd4TBTFBhtO
ZvLX5HfMU++YZC13AeDUmzOpedRWmQINBFwMUAcBEADplQ+msULZ4kt01bXDvZ66
MSVe5Fi1cPqAa/5/ZtaHZWSKrcN6K0cadpozJp74HSZzORLYV/50EGwXU+OG1dFe
73FbsTCgQyLCbh/OjT+Exq553g2D/IB4/6/vCs9XXiYdKot3P2NsHI6RqeGqgW2I
kFVsMXO2Lq1XKFTWQniO7PhHW8nGTrub7HrxR6i9KHtVtxLs+XoXY7Jj0gB7WyRk
YjHLXti4VtvcBq0WK3pSgEIy5MwRWDepmle8n8EJZrh3T323YM41MXKGT00wCSKM
bSHJO7QssiOda9XluC175HDfihm3q5OKV2ZYIbChsQxuJz1Y97hwZ5KkLn//W2px
TdOElOcynFpQNx7D4b6UTP2DCCRcn41SiDIyHg25cUXXAkJWlYRD1koGfLBipJA0
DcKqlh3W+8zNfngZ0PSxwFtJwSreZx5I5uHAgKO5nS4hLxGYUMv+MsSKHMYR6qkq
Fg1Eal6tTa68bPFTbzypDmMUKXZTsZtZ79WoIUU9D3O+F+Z9rxwaQ3Dv7J49FdbL
PB3zqENqX7OWHZ38m5dsweTFhQi+4AaDLEMiqMi27SfPkF1/+JDc1SOoLVo9Qguk
qhFlz6qEIbud7LUfpeKBRNJsfdr6HE3cH8MWHInnlJ49De1oLl5bwAwScQig5jmv
5DZxN5qdTg64vgoreBLgsQARAQABtBxTY290dCBSaWdieSA8c2NvdHRAcjZieS5j
b20+iQJOBBMBCAA4FiEEII3TbtW7N0WhZ0Okx8b7tbkcEVUFAlwMUAcCGwMFCwkI
BwIGFQoJCAsCBBYCAwECHgECF4AACgkQx8b7tbkcEVUIPg//cK8zaAOUIFClQ31T
eQnwHsJwcBMeRRegUjt4cIYSjv3FoNe5EQKxgpwT/1iegvRURjxHbhSE0paQ9wsi
8Tr5Ygs0DJLDp4PJVZtVHJ5qB3XTVuCiqyb90kIG+ok1m8FHBwpeU7o2a05InYwJ
LWowBQTulhrS4VKzrPs2kMu4z5Am5sbs70f0hRLUXGmEAFUnZm+lpF48/PCMNSPr
xgZ6rtNqtXq8oCyPNvyO8Ou130tvTSoHx5Tobz3RnSeDXpidC/Z1rQGq4Spi+a0W
wC9BCArDvtOrQBoeQFgdpy5OsE/tQfQNEffyLRLlAZgXewOC+PeF+xrz+ku/rMBl
t/h0h5UcMS3joUHTRZyQoA5dzWZhK8pMXYppHXJtxl0fNSG1rH1vsTu+Mjxmd9eB
waDxnBFwzBOukiwSUgW1r2DyZ7S+25ZW62lcz/E9+sgWV/PGR+YKGbsDdnraPdQE
c95k8NQnYsX/7YO/WXJfP7Cdqd8XdAAVW6/dGUp2i4QogEYk+GeJz3rJJK24Wzgf
2FJ32FuSH8uOQUH93h5QZbJAD+pDR2qZAZjCHYAgvSuqnmDlefvG95TwIVzy3OFW
bLwp6YyBdyZrdpTafER4zk17f0HFxS3z3LG0LsEWHShxccjzjoAUeppAU0Qojag3
kKLoCwveambIdjXIxliBr/S2VSWYMwRmjYLrFgkrBgEEAdpHDwEBB0DyQJZoj4WU
JptxPDwRV6IySiTJYNqWCX8iducAJwY3V7Q3Um9iZXJ0IFNpcmNoaWEgKEkgbGlr
ZSB0dXJ0bGVzLikgPHJzaXJjaGlhQG91dGxvb2suY29tPoiTBBMWCgA7FiEEf+yB
+sx/+yoBCt0TwtQPTYGW6HQFAmaNgusCGwMFCwkIBwICIgIGFQoJCAsCBBYCAwEC
HgcCF4AACgkQwtQPTYGW6HR3JgD+LtEHqbcxc0Dx6LsYPy5BWkt8JGAQWypJL8DM
A67w0aEBAJvDWRYvcBSWXsoq2JBQT3qeEKT4eeRB5WRZhL4xnW0AmDMEaYgDUBYJ
KwYBBAHaRw8BAQdAWKYkFrwgmfaY/hUq5Z2YpEy8WACKclo2eV/n1ausaEy0JEdl
b3JnZSBKZW5raW5zIDxndmplbmtpbnNAZ21haWwuY29tPoiTBBMWCgA7FiEEv4iD
M9lqHBjiaCqu151nyewBZzkFAmmIA1ACGwMFCwkIBwICIgIGFQoJCAsCBBYCAwEC
HgcCF4AACgkQ151nyewBZzlP0gD/ZFhm9FikdlZO5pW7xWR4YnP4yFAuY32G9dNd
Fn1x1p4BALR8Rtpp68eC9R8bq3/r1dK8gwig8DMWirdYaf2ePKoL
=9/5f
-----END PGP PUBLIC KEY BLOCK-----
`,
};

;// CONCATENATED MODULE: ./src/tools/verify/keys/sigstore.js
/**
 * Sigstore's public instance: certificate authorities (Fulcio), certificate logs, signature logs (Rekor), timestamp authority.
 * Source: target `trusted_root.json` of https://tuf-repo-cdn.sigstore.dev as carried by the npm package `@sigstore/tuf` 5.0.1.
 */
const sigstore_sigstorePublicGood = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
        {
            baseUrl: 'https://rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE2G2Y+2tabdTV5BcGiBIx0a9fAFwrkBbmLSGtks4L3qX6yYY0zufBnhC8Ur/iy55GhWP/9A/bY2LhC30M9+RYtw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: {
                    start: '2021-01-12T11:53:27Z',
                },
            },
            logId: {
                keyId: 'wNI9atQGlz+VWfO6LRygH4QUfY/8W4RFwiT5i5WRgB0=',
            },
        },
        {
            baseUrl: 'https://log2025-1.rekor.sigstore.dev',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MCowBQYDK2VwAyEAt8rlp1knGwjfbcXAYPYAkn0XiLz1x8O4t0YkEhie244=',
                keyDetails: 'PKIX_ED25519',
                validFor: {
                    start: '2025-09-23T00:00:00Z',
                },
            },
            logId: {
                keyId: 'zxGZFVvd0FEmjR8WrFwMdcAJ9vtaY/QXf44Y1wUeP6A=',
            },
        },
    ],
    certificateAuthorities: [
        {
            subject: {
                organization: 'sigstore.dev',
                commonName: 'sigstore',
            },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIIB+DCCAX6gAwIBAgITNVkDZoCiofPDsy7dfm6geLbuhzAKBggqhkjOPQQDAzAqMRUwEwYDVQQKEwxzaWdzdG9yZS5kZXYxETAPBgNVBAMTCHNpZ3N0b3JlMB4XDTIxMDMwNzAzMjAyOVoXDTMxMDIyMzAzMjAyOVowKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABLSyA7Ii5k+pNO8ZEWY0ylemWDowOkNa3kL+GZE5Z5GWehL9/A9bRNA3RbrsZ5i0JcastaRL7Sp5fp/jD5dxqc/UdTVnlvS16an+2Yfswe/QuLolRUCrcOE2+2iA5+tzd6NmMGQwDgYDVR0PAQH/BAQDAgEGMBIGA1UdEwEB/wQIMAYBAf8CAQEwHQYDVR0OBBYEFMjFHQBBmiQpMlEk6w2uSu1KBtPsMB8GA1UdIwQYMBaAFMjFHQBBmiQpMlEk6w2uSu1KBtPsMAoGCCqGSM49BAMDA2gAMGUCMH8liWJfMui6vXXBhjDgY4MwslmN/TJxVe/83WrFomwmNf056y1X48F9c4m3a3ozXAIxAKjRay5/aj/jsKKGIkmQatjI8uupHr/+CxFvaJWmpYqNkLDGRU+9orzh5hI2RrcuaQ==',
                    },
                ],
            },
            validFor: {
                start: '2021-03-07T03:20:29Z',
                end: '2022-12-31T23:59:59.999Z',
            },
        },
        {
            subject: {
                organization: 'sigstore.dev',
                commonName: 'sigstore',
            },
            uri: 'https://fulcio.sigstore.dev',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICGjCCAaGgAwIBAgIUALnViVfnU0brJasmRkHrn/UnfaQwCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMjA0MTMyMDA2MTVaFw0zMTEwMDUxMzU2NThaMDcxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEeMBwGA1UEAxMVc2lnc3RvcmUtaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8RVS/ysH+NOvuDZyPIZtilgUF9NlarYpAd9HP1vBBH1U5CV77LSS7s0ZiH4nE7Hv7ptS6LvvR/STk798LVgMzLlJ4HeIfF3tHSaexLcYpSASr1kS0N/RgBJz/9jWCiXno3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU39Ppz1YkEZb5qNjpKFWixi4YZD8wHwYDVR0jBBgwFoAUWMAeX5FFpWapesyQoZMi0CrFxfowCgYIKoZIzj0EAwMDZwAwZAIwPCsQK4DYiZYDPIaDi5HFKnfxXx6ASSVmERfsynYBiX2X6SJRnZU84/9DZdnFvvxmAjBOt6QpBlc4J/0DxvkTCqpclvziL6BCCPnjdlIB3Pu3BxsPmygUY7Ii2zbdCdliiow=',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUALZNAPFdxHPwjeDloDwyYChAO/4wCgYIKoZIzj0EAwMwKjEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MREwDwYDVQQDEwhzaWdzdG9yZTAeFw0yMTEwMDcxMzU2NTlaFw0zMTEwMDUxMzU2NThaMCoxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjERMA8GA1UEAxMIc2lnc3RvcmUwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAT7XeFT4rb3PQGwS4IajtLk3/OlnpgangaBclYpsYBr5i+4ynB07ceb3LP0OIOZdxexX69c5iVuyJRQ+Hz05yi+UF3uBWAlHpiS5sh0+H2GHE7SXrk1EC5m1Tr19L9gg92jYzBhMA4GA1UdDwEB/wQEAwIBBjAPBgNVHRMBAf8EBTADAQH/MB0GA1UdDgQWBBRYwB5fkUWlZql6zJChkyLQKsXF+jAfBgNVHSMEGDAWgBRYwB5fkUWlZql6zJChkyLQKsXF+jAKBggqhkjOPQQDAwNpADBmAjEAj1nHeXZp+13NWBNa+EDsDP8G1WWg1tCMWP/WHPqpaVo0jhsweNFZgSs0eE7wYI4qAjEA2WB9ot98sIkoF3vZYdd3/VtWB5b9TNMea7Ix/stJ5TfcLLeABLE4BNJOsQ4vnBHJ',
                    },
                ],
            },
            validFor: {
                start: '2022-04-13T20:06:15Z',
            },
        },
    ],
    ctlogs: [
        {
            baseUrl: 'https://ctfe.sigstore.dev/test',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbfwR+RJudXscgRBRpKX1XFDy3PyudDxz/SfnRi1fT8ekpfBd2O1uoz7jr3Z8nKzxA69EUQ+eFCFI3zeubPWU7w==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: {
                    start: '2021-03-14T00:00:00Z',
                    end: '2022-10-31T23:59:59.999Z',
                },
            },
            logId: {
                keyId: 'CGCS8ChS/2hF0dFrJ4ScRWcYrBY9wzjSbea8IgY2b3I=',
            },
        },
        {
            baseUrl: 'https://ctfe.sigstore.dev/2022',
            hashAlgorithm: 'SHA2_256',
            publicKey: {
                rawBytes: 'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEiPSlFi0CmFTfEjCUqF9HuCEcYXNKAaYalIJmBZ8yyezPjTqhxrKBpMnaocVtLJBI1eM3uXnQzQGAJdJ4gs9Fyw==',
                keyDetails: 'PKIX_ECDSA_P256_SHA_256',
                validFor: {
                    start: '2022-10-20T00:00:00Z',
                },
            },
            logId: {
                keyId: '3T0wasbHETJjGR4cmWc3AqJKXrjePK3/h4pygC8p7o4=',
            },
        },
    ],
    timestampAuthorities: [
        {
            subject: {
                organization: 'sigstore.dev',
                commonName: 'sigstore-tsa-selfsigned',
            },
            uri: 'https://timestamp.sigstore.dev/api/v1/timestamp',
            certChain: {
                certificates: [
                    {
                        rawBytes: 'MIICEDCCAZagAwIBAgIUOhNULwyQYe68wUMvy4qOiyojiwwwCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMC4xFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEVMBMGA1UEAxMMc2lnc3RvcmUtdHNhMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE4ra2Z8hKNig2T9kFjCAToGG30jky+WQv3BzL+mKvh1SKNR/UwuwsfNCg4sryoYAd8E6isovVA3M4aoNdm9QDi50Z8nTEyvqgfDPtTIwXItfiW/AFf1V7uwkbkAoj0xxco2owaDAOBgNVHQ8BAf8EBAMCB4AwHQYDVR0OBBYEFIn9eUOHz9BlRsMCRscsc1t9tOsDMB8GA1UdIwQYMBaAFJjsAe9/u1H/1JUeb4qImFMHic6/MBYGA1UdJQEB/wQMMAoGCCsGAQUFBwMIMAoGCCqGSM49BAMDA2gAMGUCMDtpsV/6KaO0qyF/UMsX2aSUXKQFdoGTptQGc0ftq1csulHPGG6dsmyMNd3JB+G3EQIxAOajvBcjpJmKb4Nv+2Taoj8Uc5+b6ih6FXCCKraSqupe07zqswMcXJTe1cExvHvvlw==',
                    },
                    {
                        rawBytes: 'MIIB9zCCAXygAwIBAgIUV7f0GLDOoEzIh8LXSW80OJiUp14wCgYIKoZIzj0EAwMwOTEVMBMGA1UEChMMc2lnc3RvcmUuZGV2MSAwHgYDVQQDExdzaWdzdG9yZS10c2Etc2VsZnNpZ25lZDAeFw0yNTA0MDgwNjU5NDNaFw0zNTA0MDYwNjU5NDNaMDkxFTATBgNVBAoTDHNpZ3N0b3JlLmRldjEgMB4GA1UEAxMXc2lnc3RvcmUtdHNhLXNlbGZzaWduZWQwdjAQBgcqhkjOPQIBBgUrgQQAIgNiAAQUQNtfRT/ou3YATa6wB/kKTe70cfJwyRIBovMnt8RcJph/COE82uyS6FmppLLL1VBPGcPfpQPYJNXzWwi8icwhKQ6W/Qe2h3oebBb2FHpwNJDqo+TMaC/tdfkv/ElJB72jRTBDMA4GA1UdDwEB/wQEAwIBBjASBgNVHRMBAf8ECDAGAQH/AgEAMB0GA1UdDgQWBBSY7AHvf7tR/9SVHm+KiJhTB4nOvzAKBggqhkjOPQQDAwNpADBmAjEAwGEGrfGZR1cen1R8/DTVMI943LssZmJRtDp/i7SfGHmGRP6gRbuj9vOK3b67Z0QQAjEAuT2H673LQEaHTcyQSZrkp4mX7WwkmF+sVbkYY5mXN+RMH13KUEHHOqASaemYWK/E',
                    },
                ],
            },
            validFor: {
                start: '2025-07-04T00:00:00Z',
            },
        },
    ],
};

;// CONCATENATED MODULE: ./src/tools/verify/trust.js





const noExtraKeys = { openpgp: [], sigstoreRoots: [], sigstoreIdentities: [] };
const builtInKeyrings = { hashicorp: hashicorp, helm: helm };
function hasExtraKeys({ openpgp, sigstoreRoots, sigstoreIdentities }) {
    return openpgp.length + sigstoreRoots.length + sigstoreIdentities.length > 0;
}
/** Whether a caller trusts keys of the kind that signs this tool. */
function speaksFor({ signature }, extra) {
    return signature.kind === 'openpgp'
        ? extra.openpgp.length > 0
        : extra.sigstoreRoots.length + extra.sigstoreIdentities.length > 0;
}
function keyringsFor({ keyring }, extra) {
    return [builtInKeyrings[keyring], ...extra.openpgp];
}
function sigstoreTrustFor(artifact, extra) {
    return {
        roots: [sigstorePublicGood, ...extra.sigstoreRoots],
        identities: [...builtInIdentities(artifact), ...extra.sigstoreIdentities],
    };
}
/**
 * kubectl: https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/. eksctl: any workflow of its
 * repository that ran for the tag of this very version.
 */
function builtInIdentities({ tool, version }) {
    switch (tool) {
        case 'kubectl':
            return [{ name: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com', issuer: 'https://accounts.google.com' }];
        case 'eksctl':
            return [
                {
                    name: `https://github.com/eksctl-io/eksctl/.github/workflows/*@refs/tags/v${version}`,
                    issuer: 'https://token.actions.githubusercontent.com',
                },
            ];
        case 'terraform':
        case 'helm':
            return [];
    }
}
const armourBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const identityLine = /^identity=(\S+)\s+issuer=(https:\/\/\S+)$/;
const jsonDocument = /^\{[\s\S]*\}[ \t\r]*$/m;
/** How keys, identities and trusted roots begin and end: such a line that was not understood is no prose. */
const noProse = /^(?:identity\b|-----|\{|\})/i;
/**
 * Reads the input `trusted-keys`: in any order OpenPGP public keys as armour blocks, Sigstore identities as lines
 * `identity=<subject> issuer=<https address>`, and one Sigstore `trusted_root.json`. Around armour blocks prose may
 * stand, as in the KEYS files that projects publish. What is inside of keys and roots is for `checkTrustedKeys`.
 * @throws ActionError `invalid-input` for anything else
 */
function parseTrustedKeys(text) {
    const blocks = text.match(armourBlock) ?? [];
    const withoutKeys = text.replace(armourBlock, '');
    const [json] = jsonDocument.exec(withoutKeys) ?? [];
    const lines = withoutKeys
        .replace(jsonDocument, '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const prose = lines.filter((line) => !identityLine.test(line));
    const unknown = blocks.length === 0 ? prose[0] : prose.find((line) => noProse.test(line));
    if (unknown !== undefined)
        throw invalid('there is text that is neither a key, an identity nor a trusted root', unknown.slice(0, 100));
    return {
        openpgp: blocks.map((block) => ({ text: block, fingerprints: 'all' })),
        sigstoreRoots: json === undefined ? [] : [parseRoot(json)],
        sigstoreIdentities: lines.flatMap((line) => {
            const [, name, issuer] = identityLine.exec(line) ?? [];
            return name === undefined || issuer === undefined ? [] : [{ name, issuer }];
        }),
    };
}
function parseRoot(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid('the Sigstore trusted root cannot be read', (0,failure/* reasonOf */.A)(error));
    }
}
/** @param detail what a library said, or the text in question */
function invalid(message, detail) {
    return new action_error/* ActionError */.lZ('invalid-input', `trusted-keys: ${message}`, {
        ...(detail === undefined ? {} : { details: [detail] }),
        hint: 'Give OpenPGP armour blocks, lines `identity=… issuer=https://…`, or the content of a trusted_root.json.',
    });
}


/***/ }),

/***/ 71587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ resolveVersion)
});

// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/tools/version/constraint.js
var constraint = __webpack_require__(83148);
// EXTERNAL MODULE: ./src/tools/catalog.js
var catalog = __webpack_require__(80031);
// EXTERNAL MODULE: ./src/tools/fetch.js
var fetch = __webpack_require__(52008);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/version/request.js
var version_request = __webpack_require__(36514);
;// CONCATENATED MODULE: ./src/tools/version/releases.js







/**
 * The published versions that fit.
 * @throws ActionError `download-failed`: nothing is chosen when the host does not answer
 */
async function candidatesFor(tool, request, hosts) {
    const fits = (version) => request.kind === 'latest' ? !(0,constraint/* isPrerelease */.V1)(version) : (0,version_request/* isWithin */.UO)(request, version);
    switch (tool) {
        case 'terraform':
            return request.kind === 'latest' && !(0,mirrors/* isMirrored */.Ds)('terraform', hosts.bases)
                ? latestTerraform(hosts)
                : listedTerraform(fits, hosts);
        case 'kubectl':
            return request.kind === 'latest' ? newestOf([await stableKubectl(hosts)], fits) : kubectl(fits, hosts);
        case 'helm':
            return newestOf(await newestHelms(hosts), fits);
        case 'eksctl':
            return newestOf([await newestEksctl(hosts)], fits);
    }
}
const releasesApi = 'https://api.releases.hashicorp.com/v1/releases/terraform';
/** A release is looked for by its file for this platform, which all have. */
const everywhere = { os: 'linux', arch: 'amd64' };
/** Before the first release of any of the tools: servers that do not know a date say 1970. */
const earliest = Date.UTC(2000, 0);
/**
 * HashiCorp's API tells dates; elsewhere, and on mirrors, the date of the checksum file counts. A file that was put there
 * anew is younger than its release, never older.
 */
async function releaseDateOf(tool, version, hosts, now) {
    if (tool === 'terraform' && !(0,mirrors/* isMirrored */.Ds)(tool, hosts.bases))
        return dateByApi(version, hosts);
    const { url } = (0,catalog/* artifactOf */.q)(tool, version, everywhere, hosts.bases).checksum;
    const file = await hosts.fetcher.modified(url);
    if (file === undefined)
        return { kind: 'none' };
    const { date } = file;
    if (date === undefined)
        return { kind: 'unknown', reason: `${url} comes without a date (Last-Modified)` };
    if (date.getTime() >= earliest && date <= now)
        return { kind: 'known', date };
    return { kind: 'unknown', reason: `${url} has the date ${dayOf(date)} (Last-Modified), which cannot be` };
}
async function dateByApi(version, hosts) {
    const url = `${releasesApi}/${version}`;
    const date = (0,fetch/* dateIn */.m)(textIn(await jsonAt(hosts, url), 'timestamp_created'));
    return date === undefined ? { kind: 'unknown', reason: `${url} has no date of creation` } : { kind: 'known', date };
}
/** `2026-11-20` */
function dayOf(date) {
    return date.toISOString().slice(0, 10);
}
function trimmed(base) {
    return base.replace(/\/+$/, '');
}
function newestOf(published, fits) {
    const considered = [...new Set(published)].sort(semver.rcompare);
    return { versions: considered.filter(fits), considered, complete: false };
}
/* terraform */
/** The index of all versions is some megabytes and grows with each. */
const indexBytes = 64 * 1024 * 1024;
async function listedTerraform(fits, hosts) {
    const url = `${trimmed(hosts.bases.terraform)}/terraform/index.json`;
    const known = versionKeys(await textAt(hosts, url, indexBytes));
    if (known.length === 0)
        throw notThatFile(url, 'it has no list of versions');
    return {
        versions: known.filter(fits).sort(semver.rcompare),
        considered: known
            .filter((one) => !(0,constraint/* isPrerelease */.V1)(one))
            .sort(semver.rcompare)
            .slice(0, 5),
        complete: true,
    };
}
/**
 * Versions that are the name of an object: `"1.9.8": {`. The whole index as objects takes three times its size of memory, for
 * builds that nobody asks about; what it says is no more than a hint of what to download and verify.
 */
function versionKeys(index) {
    const keys = [...index.matchAll(/"(\d[^"\\]{0,63})"\s*:\s*\{/g)].flatMap(([, key]) => key ?? []);
    return keys.filter((one) => (0,semver.valid)(one) === one);
}
async function latestTerraform(hosts) {
    const url = `${releasesApi}/latest`;
    const version = versionFrom(url, textIn(await jsonAt(hosts, url), 'version'));
    if ((0,constraint/* isPrerelease */.V1)(version))
        throw notThatFile(url, `it calls the prerelease ${version} the latest`);
    return { versions: [version], considered: [version], complete: true };
}
/* kubectl */
async function stableKubectl(hosts) {
    const url = `${trimmed(hosts.bases.kubectl)}/release/stable.txt`;
    return versionFrom(url, await textAt(hosts, url));
}
/** More than there will be of minors, and of patches in one minor. */
const most = { minors: 200, patches: 100 };
/** How many patches older than the newest are looked for one by one. */
const mostProbes = 10;
/** A range is answered through the minors, newest first: each has a file that names its newest patch. */
async function kubectl(fits, hosts) {
    const minors = descending(most.minors).filter((minor) => descending(most.patches).some((patch) => fits(`1.${minor}.${patch}`)));
    const newest = minors.length > 1 ? await stableKubectl(hosts) : undefined;
    const considered = newest === undefined ? [] : [newest];
    for (const minor of minors) {
        if (newest !== undefined && (0,semver.compare)(`1.${minor}.0`, newest) > 0)
            continue;
        const stable = newest?.startsWith(`1.${minor}.`) ? newest : await newestKubectlOf(minor, hosts);
        if (stable === undefined)
            continue;
        considered.push(stable);
        const version = fits(stable) ? stable : await olderPatch(stable, fits, hosts);
        if (version !== undefined)
            return { versions: [version], considered: unique(considered), complete: true };
    }
    return { versions: [], considered: unique(considered), complete: true };
}
/** @returns undefined when there is no such minor */
async function newestKubectlOf(minor, hosts) {
    const url = `${trimmed(hosts.bases.kubectl)}/release/stable-1.${minor}.txt`;
    const text = await optionalTextAt(hosts, url);
    return text === undefined ? undefined : versionFrom(url, text);
}
/** Numbers of patches have gaps, so that each is looked for. */
async function olderPatch(stable, fits, hosts) {
    const [major, minor, patch] = stable.split('.').map(Number);
    const older = descending(patch ?? 0).map((one) => `${major ?? 1}.${minor ?? 0}.${one}`);
    for (const version of older.filter(fits).slice(0, mostProbes)) {
        const proof = (0,catalog/* artifactOf */.q)('kubectl', version, everywhere, hosts.bases).checksum.url;
        if ((await optionalTextAt(hosts, proof)) !== undefined)
            return version;
    }
    return undefined;
}
/** From `count - 1` to 0. */
function descending(count) {
    return Array.from({ length: count }, (_, at) => count - 1 - at);
}
function unique(versions) {
    return [...new Set(versions)];
}
/* helm */
/**
 * One file for each major; the plain one stays with Helm 3 for the sake of older install scripts. Mirrors need not have
 * all of them.
 */
const helmFiles = ['helm4-latest-version', 'helm3-latest-version', 'helm-latest-version'];
async function newestHelms(hosts) {
    const base = trimmed(hosts.bases.helm);
    const versions = await Promise.all(helmFiles.map(async (file) => {
        const text = await optionalTextAt(hosts, `${base}/${file}`);
        return text === undefined ? [] : [versionFrom(`${base}/${file}`, text)];
    }));
    if (versions.flat().length === 0)
        throw notThatFile(`${base}/helm-latest-version`, 'there is no such file');
    return versions.flat();
}
/* eksctl */
/** The redirect of the release page: it needs no API and no token. */
async function newestEksctl({ fetcher, bases }) {
    const url = `${trimmed(bases.eksctl)}/eksctl-io/eksctl/releases/latest`;
    const target = await fetcher.redirect(url);
    if (target === undefined)
        throw notThatFile(url, 'it does not redirect to a release');
    return versionFrom(url, /\/releases\/tag\/([^/?#]+)$/.exec(target)?.[1]);
}
/* reading */
async function optionalTextAt({ fetcher }, url, limitBytes = 4096) {
    const bytes = await fetcher.bytes(url, limitBytes);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
async function textAt(hosts, url, limitBytes) {
    const text = await optionalTextAt(hosts, url, limitBytes);
    if (text === undefined)
        throw notThatFile(url, 'there is no such file');
    return text;
}
async function jsonAt({ fetcher }, url) {
    const bytes = await fetcher.bytes(url, 1024 * 1024);
    if (bytes === undefined)
        throw notThatFile(url, 'there is no such file');
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (error) {
        throw notThatFile(url, `it is no JSON: ${error.message}`);
    }
}
function versionFrom(url, text) {
    const version = /^v?(\S{1,64})\s*$/.exec(text ?? '')?.[1];
    if (version !== undefined && (0,semver.valid)(version) === version)
        return version;
    throw notThatFile(url, `it names no version: ${JSON.stringify((text ?? '').slice(0, 60))}`);
}
function property(value, name) {
    return typeof value === 'object' && value !== null ? value[name] : undefined;
}
function textIn(value, name) {
    const text = property(value, name);
    return typeof text === 'string' ? text : undefined;
}
function notThatFile(url, problem) {
    return new action_error/* ActionError */.lZ('download-failed', `${url} does not tell a version: ${problem}`);
}

;// CONCATENATED MODULE: ./src/tools/version/age.js


/** More patches than one minor will have. */
const mostPatches = 100;
/**
 * Terraform has a list of all releases. The other hosts name their newest ones only: what is older is looked for by
 * number, within the major, minor after minor.
 */
async function newestOldEnough(search, listed) {
    for (const version of listed.versions) {
        if (await search.isOldEnough(version))
            return version;
        const older = search.tool === 'terraform' ? undefined : await olderThan(version, search);
        if (older !== undefined)
            return older;
    }
    return undefined;
}
async function olderThan(version, search) {
    const ofSameMinor = await walkDown(numbered((0,semver.major)(version), (0,semver.minor)(version), (0,semver.patch)(version)), search);
    if (ofSameMinor !== undefined)
        return ofSameMinor;
    for (const before of upTo((0,semver.minor)(version)).toReversed()) {
        const patches = numbered((0,semver.major)(version), before, mostPatches);
        if (!patches.some(search.fits))
            continue;
        const newest = search.tool === 'kubectl' ? await newestKubectlOf(before, search) : undefined;
        const found = newest === undefined ? await climb(patches, search) : await walkDown(patches.slice(0, (0,semver.patch)(newest) + 1), search);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** From the newest patch, which is known. Numbers have gaps. */
async function walkDown(patches, { fits, isOldEnough }) {
    for (const version of patches.filter(fits).toReversed()) {
        if (await isOldEnough(version))
            return version;
    }
    return undefined;
}
/** From the first patch, because nobody says which is the newest: when one is too young, or is none, so is what follows. */
async function climb(patches, { fits, isOldEnough }) {
    let found;
    for (const version of patches.filter(fits)) {
        if (!(await isOldEnough(version)))
            break;
        found = version;
    }
    return found;
}
/** Patches 0 to `count - 1` of a minor. */
function numbered(ofMajor, ofMinor, count) {
    return upTo(count).map((one) => `${ofMajor}.${ofMinor}.${one}`);
}
function upTo(count) {
    return Array.from({ length: count }, (_, at) => at);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/hcl/file.js + 4 modules
var hcl_file = __webpack_require__(3826);
;// CONCATENATED MODULE: ./src/tools/version/required-version.js





/** Not configurations of this repository: copies that Terraform, Terragrunt and npm have made. Dot folders are skipped, too. */
const skippedFolders = new Set(['node_modules', 'vendor']);
/**
 * Every `required_version` below `folder`, in the order of the files' names. Links are not followed.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` where a file is no valid HCL, where its `required_version` is no constraint, or
 *   where there are more files than the limits allow
 */
async function findRequirements(folder, workspace, limits = {}) {
    const found = [];
    for (const file of terraformFiles(folder, workspace, limits)) {
        const text = (0,external_node_fs_.readFileSync)(external_node_path_.join(workspace, file), 'utf8');
        // Parsing costs; a file without the word has nothing to say.
        if (text.includes('required_version'))
            found.push(...(await requirementsIn(file, text)));
    }
    return found;
}
/** All have to hold together. Undefined when there are none. */
function together(requirements) {
    if (requirements.length === 0)
        return undefined;
    const text = [...new Set(requirements.map((one) => one.text))].join(', ');
    return { kind: 'constraint', text, terms: requirements.flatMap(({ terms }) => terms) };
}
/** Each requirement with its file and line, once per text and at most ten places of each, for messages. */
function describeRequirements(requirements) {
    const places = Map.groupBy(requirements, ({ text }) => text);
    return [...places].map(([text, all]) => {
        const shown = all.slice(0, 10).map(({ location }) => `${location.file}:${location.line}`);
        const more = all.length - shown.length;
        return `${text} in ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    });
}
function terraformFiles(folder, workspace, limits) {
    const { files: mostFiles = 5000, folders: mostFolders = 20_000 } = limits;
    const files = [];
    const folders = [folder];
    // Grows while it is walked.
    for (const at of folders) {
        for (const entry of entriesOf(at)) {
            if (entry.isDirectory() && isWalked(entry.name))
                folders.push(external_node_path_.join(at, entry.name));
            if (entry.isFile() && /\.tf(\.json)?$/.test(entry.name))
                files.push(external_node_path_.join(at, entry.name));
        }
        if (files.length > mostFiles)
            throw tooMany(folder, workspace, `${mostFiles} Terraform files`);
        if (folders.length > mostFolders)
            throw tooMany(folder, workspace, `${mostFolders} folders`);
    }
    return files.map((file) => relativeTo(workspace, file)).sort();
}
function entriesOf(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${folder} cannot be searched for required_version`, {
            hint: 'Set working-directory to the folder of the Terraform roots, or name the version in terraform-version.',
            cause: error,
        });
    }
}
function isWalked(name) {
    return !name.startsWith('.') && !skippedFolders.has(name);
}
function tooMany(folder, workspace, limit) {
    const name = relativeTo(workspace, folder) || '.';
    return new action_error/* ActionError */.lZ('invalid-input', `there are more than ${limit} below ${name}; required_version was not read`, {
        hint: 'Set working-directory to the folder of the Terraform roots, or name the version in terraform-version.',
    });
}
function relativeTo(workspace, file) {
    return external_node_path_.relative(workspace, file).split(external_node_path_.sep).join('/');
}
async function requirementsIn(file, text) {
    const read = await (0,hcl_file/* readConfiguration */.T)(file, text, ({ type }) => type === 'terraform');
    if (!read.ok)
        throw unreadable(file, read);
    return read.file.blocks
        .filter(({ body }) => body.required_version !== undefined)
        .map((block) => requirementOf(block.body.required_version, { file, line: (0,hcl_file/* lineOf */.c)(read.file, block, [attribute]) }));
}
const attribute = 'required_version';
function requirementOf(value, location) {
    const terms = typeof value === 'string' ? (0,constraint/* parseConstraint */.FJ)(value) : undefined;
    if (typeof value === 'string' && terms !== undefined)
        return { text: value, terms, location };
    throw refused(location, `${location.file}:${location.line}: required_version is no version constraint: ${JSON.stringify(value)}`);
}
function unreadable(file, { message, line }) {
    const kind = file.endsWith('.json') ? 'JSON' : 'Terraform configuration';
    return refused(line === undefined ? { file } : { file, line }, `${file} is no valid ${kind}`, message);
}
function refused(location, message, ...details) {
    const hint = 'Correct the file, or name the version in terraform-version.';
    return new action_error/* ActionError */.lZ('invalid-input', message, { location, details, hint });
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/tools/version/version-files.js





/** In order of precedence within one folder. */
const versionFiles = [
    { name: '.terraform-version', read: (text, tool) => (tool === 'terraform' ? tfenv(text) : undefined) },
    { name: '.tool-versions', read: asdf },
    { name: 'mise.toml', read: mise },
    { name: '.mise.toml', read: mise },
];
const largestBytes = 1024 * 1024;
/**
 * The request of the nearest file that names the tool, from `folder` upwards to the workspace.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` with file and line where a file says what cannot be used, `outside-workspace`
 *   where it is a link out of the workspace
 */
async function findVersionFile(tool, folder, workspace) {
    for (const at of foldersUpTo(folder, workspace)) {
        for (const { name, read } of versionFiles) {
            const file = external_node_path_.relative(workspace, external_node_path_.join(at, name)).split(external_node_path_.sep).join('/');
            const text = readText(workspace, file);
            const statement = text === undefined ? undefined : await readStatement(() => read(text, tool), file);
            if (statement !== undefined)
                return requestOf(tool, statement, { file, line: statement.line });
        }
    }
    return undefined;
}
function* foldersUpTo(folder, workspace) {
    for (let at = folder; (0,files_workspace/* isBelow */.Y)(workspace, at); at = external_node_path_.dirname(at)) {
        yield at;
        if (at === external_node_path_.dirname(at))
            return;
    }
}
function readText(workspace, file) {
    const found = (0,files_workspace/* resolveInside */.L)(workspace, file, 'file');
    if (found.ok) {
        if ((0,external_node_fs_.statSync)(found.path).size > largestBytes)
            throw version_files_refused({ file }, `${file} is larger than a version file can be`);
        return (0,external_node_fs_.readFileSync)(found.path, 'utf8').replace(/^\uFEFF/, '');
    }
    // A folder of that name is somebody else's: mise keeps one called `.mise`.
    if (found.problem === 'missing' || found.problem === 'not-a-file')
        return undefined;
    const code = found.problem === 'outside' ? 'outside-workspace' : 'invalid-input';
    throw new action_error/* ActionError */.lZ(code, `${file} cannot be read as a version file: ${found.problem}`, { location: { file } });
}
async function readStatement(read, file) {
    try {
        return await read();
    }
    catch (error) {
        const line = error.line;
        throw version_files_refused(typeof line === 'number' ? { file, line } : { file }, `${file}: ${error.message}`);
    }
}
function requestOf(tool, { text, parse }, location) {
    const parsed = parse(text);
    if (parsed.ok)
        return { request: parsed.request, location };
    const where = `${location.file}:${location.line}`;
    throw version_files_refused(location, `${where}: the version of ${tool} is ${JSON.stringify(text)} and has to be ${parsed.problem}`);
}
function version_files_refused(location, message) {
    const hint = 'Correct the file, or name the version in the input.';
    return new action_error/* ActionError */.lZ('invalid-input', message, { location, hint });
}
/** `.terraform-version` (tfenv): the first line that is not a comment. */
function tfenv(text) {
    const [statement] = statements(text);
    return statement && { ...statement, parse: parseTfenv };
}
function parseTfenv(text) {
    const pattern = /^latest:(.*)$/.exec(text)?.[1];
    if (pattern !== undefined)
        return (0,version_request/* parsePattern */.EY)(text, pattern);
    if (text === 'latest-allowed' || text === 'min-required') {
        return { ok: false, problem: 'a version; to follow required_version, remove this file' };
    }
    return (0,version_request/* parseStated */.z_)(text);
}
/** `.tool-versions` (asdf): a tool and its versions per line, the first version being the preferred one. */
function asdf(text, tool) {
    for (const { text: statement, line } of statements(text)) {
        const [name, version] = statement.split(/\s+/);
        if (name === tool)
            return { text: version ?? '', line, parse: parsePrefixed };
    }
    return undefined;
}
/** Lines that say something, without comments. */
function* statements(text) {
    for (const [at, raw] of text.split(/\r?\n/).entries()) {
        const statement = raw.replace(/#.*$/, '').trim();
        if (statement !== '')
            yield { text: statement, line: at + 1 };
    }
}
/** asdf and mise write `latest:1.9` and `prefix:1.9` for the newest version that begins so. */
function parsePrefixed(text) {
    return (0,version_request/* parseStated */.z_)(/^(?:latest|prefix):(v?\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? text);
}
/** `mise.toml`: `[tools] terraform = "1.9"`, `= ["1.9", "1.8"]` or `= { version = "1.9" }`. */
async function mise(text, tool) {
    const { parse } = await __webpack_require__.e(/* import() */ 1746).then(__webpack_require__.bind(__webpack_require__, 91746));
    const { tools } = parse(text);
    if (!isTable(tools))
        return undefined;
    const found = Object.entries(tools).find(([name]) => isNameOf(tool, name));
    if (found === undefined)
        return undefined;
    const [version, line] = [versionIn(found[1]), lineOf(text, found[0])];
    // A number such as 1.10 has lost its zero.
    if (version === undefined)
        throw new UnquotedVersion(`the version of ${tool} has to be a text in quotes`, line);
    return { text: version, line, parse: parsePrefixed };
}
class UnquotedVersion extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** mise also names a tool with the place where it comes from: `aqua:hashicorp/terraform`. */
function isNameOf(tool, name) {
    return /[^:/]*$/.exec(name)?.[0] === tool;
}
function versionIn(value) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = isTable(first) ? first.version : first;
    return typeof version === 'string' ? version : undefined;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The parser tells no lines: the first line on which the name stands as a key. */
function lineOf(text, name) {
    const key = new RegExp(`(^|[\\s{,.[])["']?${RegExp.escape(name)}["']?\\s*[=\\].]`);
    return (Math.max(text.split('\n').findIndex((line) => key.test(line.replace(/#.*$/, ''))), 0) + 1);
}

;// CONCATENATED MODULE: ./src/tools/version/resolve.js








/**
 * The exact version to install. An exact request is answered without the network; a range takes the newest locked
 * version that fits, else the newest published one. There is no fallback from what was asked to something else.
 * @throws ActionError `version-not-found` when nothing fits, `download-failed` when the hosts do not tell, and
 *   `invalid-input` for files that cannot be understood
 */
async function resolveVersion(options) {
    const asked = await askedOf(options);
    const { request, source, detail } = asked;
    if (request.kind === 'exact')
        return { version: request.version, source, detail };
    if (request.kind !== 'latest') {
        const decided = withoutNetwork(options, request, asked);
        if (decided !== undefined)
            return decided;
    }
    return { source, detail, ...(await published(options, request, asked)) };
}
async function askedOf(options) {
    const { request, tool } = options;
    switch (request.kind) {
        case 'auto':
            return automatic(options);
        case 'cluster':
            return ofCluster(options);
        case 'latest':
            return { request, source: 'latest', detail: 'latest' };
        default:
            return { request, source: 'input', detail: `${tool}-version: ${(0,version_request/* requestText */.T9)(request)}` };
    }
}
/** Version file, then `required_version`, then lock file, then the pinned default. */
async function automatic({ tool, workingDirectory, workspace, lock, defaults }) {
    const file = await findVersionFile(tool, workingDirectory, workspace);
    if (file !== undefined) {
        const { request, location } = file;
        return { request, source: 'version-file', detail: `${location.file}:${location.line}`, location };
    }
    const requirements = tool === 'terraform' ? await findRequirements(workingDirectory, workspace) : [];
    const required = together(requirements);
    if (required !== undefined)
        return ofRequirements(required, requirements);
    const [locked] = lockedVersions(tool, lock);
    if (lock !== undefined && locked !== undefined) {
        return { request: { kind: 'exact', version: locked }, source: 'lock', detail: lock.file };
    }
    return { request: { kind: 'exact', version: defaults[tool] }, source: 'default', detail: 'pinned in this release' };
}
function ofRequirements(request, requirements) {
    const places = requirements.map(({ location }) => location);
    const [first] = places;
    const others = places.length > 1 ? ` and ${places.length - 1} more` : '';
    return {
        request,
        source: 'required-version',
        detail: `${first?.file ?? ''}:${first?.line ?? 1}${others}`,
        ...(first === undefined ? {} : { location: first }),
        lines: describeRequirements(requirements),
    };
}
/** kubectl may be one minor older or newer than the cluster; the cluster's own minor is always right. */
async function ofCluster({ tool, clusterVersion }) {
    if (tool !== 'kubectl' || clusterVersion === undefined) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${tool}-version: cluster cannot be followed`, {
            hint: tool === 'kubectl'
                ? 'Set cluster-name, so that the version of the cluster can be read.'
                : 'Only kubectl follows the version of a cluster; name a version.',
        });
    }
    const version = await clusterVersion();
    const minor = /^v?(\d+\.\d+)(?:[.+-]|$)/.exec(version)?.[1];
    const parsed = (0,version_request/* parseStated */.z_)(minor ?? '');
    if (!parsed.ok) {
        throw new action_error/* ActionError */.lZ('api-failed', `the cluster tells ${JSON.stringify(version)} as its version`, {
            hint: 'Name the version of kubectl in kubectl-version.',
        });
    }
    return { request: parsed.request, source: 'cluster', detail: `the cluster has ${version}` };
}
/** What leaves no choice needs no list of releases: `= 1.9.8`, and what the lock file holds. */
function withoutNetwork({ tool, lock }, request, asked) {
    const only = (0,version_request/* onlyVersionOf */.aU)(request);
    if (only !== undefined) {
        if ((0,version_request/* isWithin */.UO)(request, only))
            return { version: only, source: asked.source, detail: asked.detail };
        throw nothingFits(tool, asked, [`${only} is asked for and excluded at the same time`]);
    }
    const locked = lockedVersions(tool, lock).find((version) => (0,version_request/* isWithin */.UO)(request, version));
    if (lock === undefined || locked === undefined)
        return undefined;
    return { version: locked, source: 'lock', detail: `${lock.file}, within ${(0,version_request/* requestText */.T9)(request)} (${asked.detail})` };
}
function lockedVersions(tool, lock) {
    return (lock?.versions[tool] ?? []).toSorted(semver.rcompare);
}
async function published(options, request, asked) {
    const { tool, minimumReleaseAge: days = 0 } = options;
    // With an age the newest may not do, so that all are asked for.
    const wanted = days > 0 && request.kind === 'latest' ? anyVersion : request;
    try {
        const candidates = await candidatesFor(tool, wanted, options);
        const [newest] = candidates.versions;
        if (newest === undefined)
            throw nothingPublished(options, asked, candidates);
        if (days === 0 || wanted.kind === 'latest')
            return { version: newest };
        return await oldEnough(options, { days, wanted, candidates }, asked);
    }
    catch (error) {
        throw error instanceof action_error/* ActionError */.lZ && error.code === 'download-failed' ? unanswered(tool, asked, error) : error;
    }
}
const anyVersion = { kind: 'range', text: 'latest', range: '*' };
const dayMs = 86_400_000;
/** Dates are asked for one by one. */
const mostDates = 40;
async function oldEnough(options, { days, wanted, candidates }, asked) {
    const { tool, now = new Date() } = options;
    const young = [];
    let left = mostDates;
    const isOldEnough = async (version) => {
        if (left-- === 0)
            throw tooYoung(tool, days, [...few(young), `older ones are not looked for after ${mostDates} requests`], asked);
        const released = await releaseDateOf(tool, version, options, now);
        if (released.kind === 'unknown')
            throw unknownAge(tool, version, days, released.reason, asked);
        if (released.kind === 'none')
            return undefined;
        if (now.getTime() - released.date.getTime() >= days * dayMs)
            return true;
        young.push(`${version} is of ${dayOf(released.date)}`);
        return false;
    };
    const fits = (version) => (0,version_request/* isWithin */.UO)(wanted, version);
    const version = await newestOldEnough({ ...options, fits, isOldEnough }, candidates);
    if (version === undefined)
        throw tooYoung(tool, days, few(young), asked);
    if (young.length === 0)
        return { version };
    return { version, passedOver: `passed over as younger than ${days} days: ${few(young).join(', ')}` };
}
/** Enough to see the pattern. */
function few(lines) {
    return lines.length > 5 ? [...lines.slice(0, 4), `${lines.length - 4} more are too young`] : lines;
}
function tooYoung(tool, days, found, asked) {
    const wanted = (0,version_request/* requestText */.T9)(asked.request);
    return new action_error/* ActionError */.lZ('version-not-found', `${tool}: found no release that fits ${wanted} and is at least ${days} days old (${asked.detail})`, {
        details: [...(asked.lines ?? []), ...found],
        hint: otherThanAge(tool),
        ...at(asked),
    });
}
function unknownAge(tool, version, days, reason, asked) {
    const wanted = (0,version_request/* requestText */.T9)(asked.request);
    return new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} fits ${wanted}, but nothing proves that it is ${days} days old`, { details: [reason], hint: otherThanAge(tool), ...at(asked) });
}
function otherThanAge(tool) {
    return `Name an exact version in ${tool}-version, put ${tool} into the lock file, or set minimum-release-age: 0.`;
}
function nothingPublished({ tool, bases }, asked, candidates) {
    const { host } = new URL(bases[tool]);
    if (candidates.complete) {
        return nothingFits(tool, asked, [`${host} has ${newest(candidates.considered)}`]);
    }
    return new action_error/* ActionError */.lZ('version-not-found', message(tool, asked), {
        details: [
            ...(asked.lines ?? []),
            `${host} names only the newest versions of ${tool}: ${newest(candidates.considered)}`,
            'whether an older one fits cannot be looked up there',
        ],
        hint: `Name an exact version in ${tool}-version, or put one that fits into the lock file.`,
        ...at(asked),
    });
}
function newest(versions) {
    const stable = versions.filter((version) => !(0,constraint/* isPrerelease */.V1)(version));
    return stable.length === 0 ? 'no releases' : stable.join(', ');
}
function nothingFits(tool, asked, details) {
    return new action_error/* ActionError */.lZ('version-not-found', message(tool, asked), {
        details: [...(asked.lines ?? []), ...details],
        hint: asked.lines === undefined
            ? 'Correct the version, or look up which ones are published.'
            : 'All of them have to hold together: correct one, or narrow working-directory to roots that agree.',
        ...at(asked),
    });
}
function message(tool, { request, detail, lines = [] }) {
    const agreement = lines.length > 1 ? 'no version fits all of them' : 'no version fits';
    return `${tool}: ${agreement}: ${(0,version_request/* requestText */.T9)(request)} (${detail})`;
}
/** The newest is never replaced by one that happens to be known. */
function unanswered(tool, asked, error) {
    return new action_error/* ActionError */.lZ('download-failed', `${tool}: the version for ${(0,version_request/* requestText */.T9)(asked.request)} could not be looked up`, {
        details: [error.message, `asked for by ${asked.detail}; no other version is taken instead`],
        hint: `Name an exact version in ${tool}-version or lock one: neither needs this request. Else: ${error.hint}`,
        ...at(asked),
        cause: error,
    });
}
function at({ location }) {
    return location === undefined ? {} : { location };
}


/***/ }),

/***/ 73689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ getProxyUrl)
/* harmony export */ });
/* unused harmony export checkBypass */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

};
