export const id = 450;
export const ids = [450];
export const modules = {

/***/ 8347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/github/cache/archive.js






/** Every job of the repository can write a cache, so its unpacked size is limited and nothing is written outside the folder. */
const maxUnpackedBytes = 8 * 1024 ** 3;
const maxEntries = 50_000;
/** Part of every entry's identity, so that no version of the suite reads an archive in a format that it does not know. */
const archiveFormat = 'eks-actions tar zstd 1';
/**
 * Packs files and folders, named relative to `folder`, into one compressed archive.
 * @param target is created
 */
async function packArchive(folder, entries, target, signal) {
    const { create } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = create({ cwd: folder, portable: true, strict: true }, [...entries]);
    // One thread is fast enough (190 MB/s); with more, Node 24 truncates the stream.
    const compress = (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    const source = files;
    await (0,external_node_stream_promises_.pipeline)(source, compress, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }), { signal });
}
/**
 * Unpacks plain files and folders below `folder`, which is created.
 * @throws Error if the archive contains anything else, a path outside the folder, or too much
 */
async function unpackArchive(archive, folder, signal) {
    const { Unpack } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    await (0,promises_.mkdir)(folder, { recursive: true });
    let count = 0;
    let problem;
    const target = new Unpack({
        cwd: folder,
        strict: true,
        preserveOwner: false,
        filter: (name, entry) => {
            count += 1;
            const type = 'type' in entry ? entry.type : 'File';
            problem ??= findObjection(name, type, count);
            return problem === undefined;
        },
    });
    await (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_zlib_.createZstdDecompress)(), limitSize(), target, { signal });
    if (problem !== undefined)
        throw problem;
}
function findObjection(name, type, count) {
    const normal = external_node_path_.posix.normalize(name.replaceAll('\\', '/'));
    if (external_node_path_.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal.split('/').includes('..')) {
        return new Error(`it contains the path ${name}`);
    }
    if (!['File', 'OldFile', 'Directory'].includes(type))
        return new Error(`it contains ${name}, which is not a regular file`);
    return count > maxEntries ? new Error('it contains too many files') : undefined;
}
function limitSize() {
    let total = 0;
    return new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            total += chunk.length;
            if (total > maxUnpackedBytes)
                done(new Error('it is too large when unpacked'));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/github/cache/http.js



/** An unexpected response. */
class CacheRefusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** A cache that sends nothing for this long is not worth waiting for, and is not retried. */
const idleMs = 15_000;
const attempts = 3;
/**
 * Calls the service with the job's token, which is sent nowhere else.
 * @throws Refusal after several failed attempts; statuses below 500 are returned
 */
async function requestJson(service, method, resource, { body, accept }) {
    const url = new URL(resource, service.url).href;
    const headers = { ...buildAuthorization(service), accept, 'content-type': 'application/json' };
    return retryRequest(async () => {
        const client = await openClient();
        const response = await client.request(method, url, body === undefined ? null : JSON.stringify(body), headers);
        const status = response.message.statusCode ?? 0;
        const text = await response.readBody();
        if (status >= 500)
            throw new CacheRefusal(status, `the cache service returned ${status}`);
        return { status, body: parseObject(text) };
    });
}
function buildAuthorization({ token }) {
    return { authorization: `Bearer ${token}` };
}
/** The body behind a signed URL; no token is sent. */
async function openBody(url) {
    return retryRequest(async () => {
        const client = await openClient();
        const { message } = await client.get(url);
        if (message.statusCode === 200)
            return message;
        message.resume();
        throw new CacheRefusal(message.statusCode ?? 0, `the cache storage returned ${message.statusCode ?? 0}`);
    });
}
/** Sends text, or part of a file. */
async function uploadContent(method, url, content, headers) {
    await retryRequest(async () => {
        const client = await openClient();
        const response = typeof content === 'string'
            ? await client.request(method, url, content, headers)
            : await sendFile(content, (stream, more) => client.sendStream(method, url, stream, { ...headers, ...more }));
        response.message.resume();
        const { statusCode = 0 } = response.message;
        if (statusCode < 200 || statusCode > 299)
            throw new CacheRefusal(statusCode, `the upload returned ${statusCode}`);
    });
}
/** An unreadable file must fail the upload, not the process. */
async function sendFile({ file, range }, request) {
    const stream = (0,external_node_fs_.createReadStream)(file, range);
    const broken = new Promise((_, reject) => stream.once('error', reject));
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(range.end - range.start + 1),
    };
    return Promise.race([request(stream, headers), broken]);
}
function splitIntoRanges(size, chunk) {
    const count = Math.max(1, Math.ceil(size / chunk));
    return Array.from({ length: count }, (_, index) => ({
        start: index * chunk,
        end: Math.min(size, (index + 1) * chunk) - 1,
    }));
}
/** Four at a time: a storage is faster with several connections, and slower with many. */
async function runInParallel(items, work) {
    const queue = items.entries();
    const runWorker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, runWorker));
}
async function openClient() {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6070)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    return new HttpClient('eks-actions', [], { allowRedirects: false, allowRetries: false, socketTimeout: idleMs });
}
function retryRequest(operation) {
    return (0,retry/* retry */.L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 3000,
        shouldRetry: (error) => error instanceof CacheRefusal ? error.status >= 500 : !/timeout/i.test(error.message),
    });
}
function parseObject(text) {
    try {
        return (0,records/* toRecord */.Lv)(JSON.parse(text));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/github/cache/service.js
/** Texts by which both generations mark a denial by policy. */
const deniedReading = 'cache read denied:';
const deniedWriting = 'cache write denied:';

;// CONCATENATED MODULE: ./src/github/cache/legacy-service.js


const api = '_apis/artifactcache';
const accept = 'application/json;api-version=6.0-preview.1';
const chunkBytes = 32 * 1024 * 1024;
/** The first generation, used by GitHub Enterprise Server and act: reserve, upload in parts, commit. */
function createLegacyService(address, version) {
    return {
        find: async (keys) => {
            const query = new URLSearchParams({ keys: keys.join(','), version });
            const { status, body } = await requestJson(address, 'GET', `${api}/cache?${query.toString()}`, { accept });
            if (status === 204 || status === 404)
                return undefined;
            if (status === 403 && readMessage(body).includes(deniedReading))
                return undefined;
            if (status !== 200 || typeof body.archiveLocation !== 'string')
                throw createUnexpectedError(status, body);
            return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation };
        },
        upload: async (key, file, size) => {
            const reserved = await requestJson(address, 'POST', `${api}/caches`, {
                accept,
                body: { key, version, cacheSize: size },
            });
            if (hasEntryAlready(reserved))
                return 'exists';
            if (reserved.status === 403 && readMessage(reserved.body).includes(deniedWriting))
                return 'read-only';
            const id = Number(reserved.body.cacheId);
            if (!Number.isSafeInteger(id) || id <= 0)
                throw createUnexpectedError(reserved.status, reserved.body);
            await runInParallel(splitIntoRanges(size, chunkBytes), (range) => uploadContent('PATCH', new URL(`${api}/caches/${id}`, address.url).href, { file, range }, {
                ...buildAuthorization(address),
                accept,
                'content-range': `bytes ${range.start}-${range.end}/*`,
            }));
            const { status, body } = await requestJson(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } });
            if (status < 200 || status > 299)
                throw createUnexpectedError(status, body);
            return 'saved';
        },
    };
}
function hasEntryAlready({ status, body }) {
    return status === 409 || (status === 400 && /already exist/i.test(readMessage(body)));
}
function createUnexpectedError(status, body) {
    const message = readMessage(body);
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}
function readMessage({ message, error }) {
    return [message, error].find((text) => typeof text === 'string') ?? '';
}

;// CONCATENATED MODULE: ./src/github/cache/results-service.js


const results_service_api = 'twirp/github.actions.results.api.v1.CacheService';
/** Up to this size a blob is uploaded in one request, as in the toolkit. */
const singlePutBytes = 128 * 1024 * 1024;
const blockBytes = 64 * 1024 * 1024;
/**
 * The second generation: three remote procedures (Twirp, JSON) that return signed URLs of Azure Blob Storage, to which
 * the file is uploaded directly (REST operations Put Blob, Put Block, Put Block List).
 */
function createResultsService(address, version) {
    const callProcedure = async (procedure, request) => {
        const answer = await requestJson(address, 'POST', `${results_service_api}/${procedure}`, {
            accept: 'application/json',
            body: { ...request, version },
        });
        return { ...answer, field: (name) => readField(answer.body, name), message: results_service_readMessage(answer.body) };
    };
    return {
        find: async ([key, ...restoreKeys]) => {
            const { status, field, message } = await callProcedure('GetCacheEntryDownloadURL', {
                key,
                restore_keys: restoreKeys,
            });
            if (status === 404 || message.includes(deniedReading))
                return undefined;
            if (status !== 200)
                throw results_service_createUnexpectedError(status, message);
            const url = field('signed_download_url');
            if (field('ok') !== true || typeof url !== 'string' || url === '')
                return undefined;
            const matched = field('matched_key');
            return { key: typeof matched === 'string' && matched !== '' ? matched : key, url };
        },
        upload: async (key, file, size) => {
            const created = await callProcedure('CreateCacheEntry', { key });
            if (created.message.includes(deniedWriting) || created.status === 403)
                return 'read-only';
            // A 200 without `ok` means that the key is taken, or that another job is uploading it.
            if (created.status === 409 || (created.status === 200 && created.field('ok') !== true))
                return 'exists';
            const url = created.field('signed_upload_url');
            if (created.status !== 200 || typeof url !== 'string')
                throw results_service_createUnexpectedError(created.status, created.message);
            await putBlob(url, file, size);
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await callProcedure('FinalizeCacheEntryUpload', { key, size_bytes: String(size) });
            if (finished.status !== 200 || finished.field('ok') !== true) {
                throw results_service_createUnexpectedError(finished.status, finished.message);
            }
            return 'saved';
        },
    };
}
async function putBlob(signedUrl, file, size) {
    if (size <= singlePutBytes) {
        const range = { start: 0, end: size - 1 };
        await uploadContent('PUT', signedUrl, { file, range }, { 'x-ms-blob-type': 'BlockBlob' });
        return;
    }
    const blocks = splitIntoRanges(size, blockBytes).map((range, index) => ({
        range,
        // All identifiers of one blob have the same length.
        id: Buffer.from(String(index).padStart(6, '0')).toString('base64'),
    }));
    await runInParallel(blocks, ({ range, id }) => uploadContent('PUT', withQuery(signedUrl, { comp: 'block', blockid: id }), { file, range }, {}));
    const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
    const document = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await uploadContent('PUT', withQuery(signedUrl, { comp: 'blocklist' }), document, {
        'content-type': 'application/xml',
    });
}
/** Extends the query as text, because the encoding of the signature must not change. */
function withQuery(signedUrl, more) {
    const separator = signedUrl.includes('?') ? '&' : '?';
    return `${signedUrl}${separator}${new URLSearchParams(more).toString()}`;
}
/** The JSON form of protocol buffers allows both spellings of a name. */
function readField(body, name) {
    return body[name] ?? body[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}
/** `message` of an answer, `msg` of a Twirp error. */
function results_service_readMessage({ message, msg }) {
    return [message, msg].find((text) => typeof text === 'string') ?? '';
}
function results_service_createUnexpectedError(status, message) {
    return new CacheRefusal(status, `the cache service returned ${status}${message === '' ? '' : `: ${message}`}`);
}

;// CONCATENATED MODULE: ./src/github/cache/job-service.js


/**
 * The service of this job, from the variables that the runner sets for actions: `ACTIONS_CACHE_SERVICE_V2` selects the
 * second generation, which GitHub Enterprise Server lacks; `ACTIONS_CACHE_MODE` limits what this run may do.
 * @param version distinguishes entries of one format from all others
 * @returns undefined in a terminal, in a GitLab job, and on a runner without a cache
 */
function selectCacheService(environment, version) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL = '' } = environment;
    const secondGeneration = (environment.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '' && !isEnterpriseServer(environment);
    const url = secondGeneration ? results : ACTIONS_CACHE_URL;
    if (url === '' || !URL.canParse(url))
        return undefined;
    const address = { url: url.endsWith('/') ? url : `${url}/`, token };
    const mode = (environment.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        service: secondGeneration ? createResultsService(address, version) : createLegacyService(address, version),
        mayRead: !['none', 'write-only'].includes(mode),
        mayWrite: !['none', 'read'].includes(mode),
    };
}
function isEnterpriseServer({ GITHUB_SERVER_URL: url = 'https://github.com' }) {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/github/cache.js









/**
 * The cache of this job.
 * @returns undefined if there is none: in a terminal, in a GitLab job, on a runner without a cache
 */
function openCache(context) {
    const available = selectCacheService(context.environment, (0,digest/* computeSha256 */.jH)(archiveFormat));
    if (available === undefined) {
        context.log.debug('No actions cache is available');
        return undefined;
    }
    const { service, mayRead, mayWrite } = available;
    const { log, signal } = context;
    const tryOrWarn = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            log.warning(`The actions cache could not be ${what}: ${describeReason(error)}. The run continues without it.`);
            return undefined;
        }
    };
    return {
        restore: async ({ folder, key, restoreKeys = [] }) => {
            if (!mayRead)
                return undefined;
            return tryOrWarn('read', async () => {
                const entry = await (0,cancellation/* raceWithAbort */.kk)(service.find([key, ...restoreKeys]), signal);
                log.debug(`Actions cache: ${entry === undefined ? 'no entry' : 'entry'} for ${key}`);
                if (entry === undefined)
                    return undefined;
                await downloadEntry(entry.url, folder, signal);
                return entry.key;
            });
        },
        save: async (request) => {
            if (!mayWrite) {
                log.debug('Actions cache: this run may not write');
                return;
            }
            await tryOrWarn('written', () => storeEntry(service, request, context));
        },
    };
}
async function downloadEntry(url, folder, signal) {
    try {
        await unpackArchive(await (0,cancellation/* raceWithAbort */.kk)(openBody(url), signal), folder, signal);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function storeEntry(service, { folder, entries, key }, { temporaryFolder, log, signal }) {
    const startedAt = performance.now();
    const archive = external_node_path_.join(temporaryFolder, `cache-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await packArchive(folder, entries, archive, signal);
        const { size } = await (0,promises_.stat)(archive);
        const result = await (0,cancellation/* raceWithAbort */.kk)(service.upload(key, archive, size), signal);
        const taken = (0,runner_log/* formatElapsed */.C7)(performance.now() - startedAt);
        if (result === 'saved')
            log.line(`Saved to the actions cache: ${key} (${formatMegabytes(size)} MB, ${taken})`);
        else
            log.debug(`Actions cache: ${key} not saved: ${result}`);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
function describeReason(error) {
    const { code = '', message } = error;
    return message === '' ? code : message;
}
function formatMegabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(1);
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

/***/ 39268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The first executable of that name in the folders of PATH. Folders, pipes and empty files are passed over. */
async function findOnPath(name, searchPath) {
    for (const folder of searchPath.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        // A relative or empty entry means the working directory, which holds the pull request's files.
        if (!node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(folder))
            continue;
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
        if (await isProgram(file))
            return file;
    }
    return undefined;
}
async function isProgram(file) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(file, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
        return status.isFile() && status.size > 0;
    }
    catch {
        return false;
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


/***/ })

};
