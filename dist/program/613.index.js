export const id = 613;
export const ids = [613];
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






/** A cache can be written by every job of the repository: what it unpacks to is bounded, and nothing leaves the folder. */
const maxUnpackedBytes = 8 * 1024 ** 3;
const maxEntries = 50_000;
/** Part of every entry's identity, so that no version of the suite meets an archive that it does not understand. */
const archiveFormat = 'eks-actions tar zstd 1';
/**
 * Packs files and folders, named relative to `folder`, into one compressed archive.
 * @param target is created
 */
async function pack(folder, entries, target, signal) {
    const { create } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    const files = create({ cwd: folder, portable: true, strict: true }, [...entries]);
    // One thread is fast enough (190 MB/s), and with more Node 24 ends the stream before its end.
    const compress = (0,external_node_zlib_.createZstdCompress)({ params: { [external_node_zlib_.constants.ZSTD_c_compressionLevel]: 3 } });
    const source = files;
    await (0,external_node_stream_promises_.pipeline)(source, compress, (0,external_node_fs_.createWriteStream)(target, { flags: 'wx', mode: 0o600 }), { signal });
}
/**
 * Unpacks plain files and folders below `folder`, which is created.
 * @throws Error when the archive holds anything else, a path that leaves the folder, or too much
 */
async function unpack(archive, folder, signal) {
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
            problem ??= objection(name, type, count);
            return problem === undefined;
        },
    });
    await (0,external_node_stream_promises_.pipeline)(archive, (0,external_node_zlib_.createZstdDecompress)(), limit(), target, { signal });
    if (problem !== undefined)
        throw problem;
}
function objection(name, type, count) {
    const normal = external_node_path_.posix.normalize(name.replaceAll('\\', '/'));
    if (external_node_path_.posix.isAbsolute(normal) || /^[A-Za-z]:/.test(normal) || normal.split('/').includes('..')) {
        return new Error(`it holds the path ${name}`);
    }
    if (!['File', 'OldFile', 'Directory'].includes(type))
        return new Error(`it holds ${name}, which is no plain file`);
    return count > maxEntries ? new Error('it holds too many files') : undefined;
}
function limit() {
    let total = 0;
    return new external_node_stream_.Transform({
        transform: (chunk, _encoding, done) => {
            total += chunk.length;
            if (total > maxUnpackedBytes)
                done(new Error('it unpacks to too much'));
            else
                done(null, chunk);
        },
    });
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/github/cache/http.js


/** An answer that is not the wanted one. */
class Refusal extends Error {
    status;
    constructor(status, message) {
        super(message);
        this.status = status;
    }
}
/** A cache that says nothing for so long is not worth waiting for, and not asked again. */
const idleMs = 15_000;
const attempts = 3;
/**
 * Asks the service, with the job's token, which goes nowhere else.
 * @throws Refusal when it does not answer properly after some tries; statuses below 500 are answers
 */
async function ask(service, method, resource, { body, accept }) {
    const url = new URL(resource, service.url).href;
    const headers = { ...authorization(service), accept, 'content-type': 'application/json' };
    return patiently(async () => {
        const client = await openClient();
        const response = await client.request(method, url, body === undefined ? null : JSON.stringify(body), headers);
        const status = response.message.statusCode ?? 0;
        const text = await response.readBody();
        if (status >= 500)
            throw new Refusal(status, `the cache service answered ${status}`);
        return { status, body: parseObject(text) };
    });
}
function authorization({ token }) {
    return { authorization: `Bearer ${token}` };
}
/** The body behind a signed address; no token is sent. */
async function openBody(url) {
    return patiently(async () => {
        const client = await openClient();
        const { message } = await client.get(url);
        if (message.statusCode === 200)
            return message;
        message.resume();
        throw new Refusal(message.statusCode ?? 0, `the storage of the cache answered ${message.statusCode ?? 0}`);
    });
}
/** Sends text, or part of a file. */
async function send(method, url, content, headers) {
    await patiently(async () => {
        const client = await openClient();
        const response = typeof content === 'string'
            ? await client.request(method, url, content, headers)
            : await sendFile(content, (stream, more) => client.sendStream(method, url, stream, { ...headers, ...more }));
        response.message.resume();
        const { statusCode = 0 } = response.message;
        if (statusCode < 200 || statusCode > 299)
            throw new Refusal(statusCode, `the upload was answered with ${statusCode}`);
    });
}
/** A file that cannot be read is an error of the upload, and not of the process. */
async function sendFile({ file, range }, request) {
    const stream = (0,external_node_fs_.createReadStream)(file, range);
    const broken = new Promise((_, reject) => stream.once('error', reject));
    const headers = {
        'content-type': 'application/octet-stream',
        'content-length': String(range.end - range.start + 1),
    };
    return Promise.race([request(stream, headers), broken]);
}
function rangesOf(size, chunk) {
    const count = Math.max(1, Math.ceil(size / chunk));
    return Array.from({ length: count }, (_, index) => ({
        start: index * chunk,
        end: Math.min(size, (index + 1) * chunk) - 1,
    }));
}
/** Some at a time: a storage is faster with several connections, and slower with many. */
async function inParallel(items, work) {
    const queue = items.entries();
    const worker = async () => {
        for (const [index, item] of queue)
            await work(item, index);
    };
    await Promise.all(Array.from({ length: Math.min(4, items.length) }, worker));
}
async function openClient() {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(3689)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    return new HttpClient('eks-actions', [], { allowRedirects: false, allowRetries: false, socketTimeout: idleMs });
}
function patiently(operation) {
    return (0,retry/* retry */.L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 3000,
        shouldRetry: (error) => error instanceof Refusal ? error.status >= 500 : !/timeout/i.test(error.message),
    });
}
function parseObject(text) {
    try {
        const parsed = JSON.parse(text);
        return typeof parsed === 'object' && parsed !== null ? parsed : {};
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/github/cache/service.js
/** The words with which the service tells a policy from a fault (both generations). */
const deniedReading = 'cache read denied:';
const deniedWriting = 'cache write denied:';

;// CONCATENATED MODULE: ./src/github/cache/legacy-service.js


const api = '_apis/artifactcache';
const accept = 'application/json;api-version=6.0-preview.1';
const chunkBytes = 32 * 1024 * 1024;
/** The first generation, which GitHub Enterprise Server and act speak: reserve, upload in parts, commit. */
function legacyService(address, version) {
    return {
        find: async (keys) => {
            const query = new URLSearchParams({ keys: keys.join(','), version });
            const { status, body } = await ask(address, 'GET', `${api}/cache?${query.toString()}`, { accept });
            if (status === 204 || status === 404)
                return undefined;
            if (status === 403 && messageOf(body).includes(deniedReading))
                return undefined;
            if (status !== 200 || typeof body.archiveLocation !== 'string')
                throw unexpected(status, body);
            return { key: typeof body.cacheKey === 'string' ? body.cacheKey : keys[0], url: body.archiveLocation };
        },
        upload: async (key, file, size) => {
            const reserved = await ask(address, 'POST', `${api}/caches`, { accept, body: { key, version, cacheSize: size } });
            if (alreadyExists(reserved))
                return 'exists';
            if (reserved.status === 403 && messageOf(reserved.body).includes(deniedWriting))
                return 'read-only';
            const id = Number(reserved.body.cacheId);
            if (!Number.isSafeInteger(id) || id <= 0)
                throw unexpected(reserved.status, reserved.body);
            await inParallel(rangesOf(size, chunkBytes), (range) => send('PATCH', new URL(`${api}/caches/${id}`, address.url).href, { file, range }, {
                ...authorization(address),
                accept,
                'content-range': `bytes ${range.start}-${range.end}/*`,
            }));
            const { status, body } = await ask(address, 'POST', `${api}/caches/${id}`, { accept, body: { size } });
            if (status < 200 || status > 299)
                throw unexpected(status, body);
            return 'saved';
        },
    };
}
function alreadyExists({ status, body }) {
    return status === 409 || (status === 400 && /already exist/i.test(messageOf(body)));
}
function unexpected(status, body) {
    const message = messageOf(body);
    return new Refusal(status, `the cache service answered ${status}${message === '' ? '' : `: ${message}`}`);
}
function messageOf({ message, error }) {
    return [message, error].find((text) => typeof text === 'string') ?? '';
}

;// CONCATENATED MODULE: ./src/github/cache/results-service.js


const results_service_api = 'twirp/github.actions.results.api.v1.CacheService';
/** Up to this size a blob is put in one request (as the toolkit does). */
const singlePutBytes = 128 * 1024 * 1024;
const blockBytes = 64 * 1024 * 1024;
/**
 * The second generation: three remote procedures (Twirp, JSON) around signed addresses of Azure Blob Storage, to which
 * the file goes directly (REST operations Put Blob, Put Block, Put Block List).
 */
function resultsService(address, version) {
    const call = async (procedure, request) => {
        const answer = await ask(address, 'POST', `${results_service_api}/${procedure}`, {
            accept: 'application/json',
            body: { ...request, version },
        });
        return { ...answer, field: (name) => fieldOf(answer.body, name), message: results_service_messageOf(answer.body) };
    };
    return {
        find: async ([key, ...restoreKeys]) => {
            const { status, field, message } = await call('GetCacheEntryDownloadURL', { key, restore_keys: restoreKeys });
            if (status === 404 || message.includes(deniedReading))
                return undefined;
            if (status !== 200)
                throw results_service_unexpected(status, message);
            const url = field('signed_download_url');
            if (field('ok') !== true || typeof url !== 'string' || url === '')
                return undefined;
            const matched = field('matched_key');
            return { key: typeof matched === 'string' && matched !== '' ? matched : key, url };
        },
        upload: async (key, file, size) => {
            const created = await call('CreateCacheEntry', { key });
            if (created.message.includes(deniedWriting) || created.status === 403)
                return 'read-only';
            // An answer that is well but not `ok` says that the key is taken, or that another job is uploading it.
            if (created.status === 409 || (created.status === 200 && created.field('ok') !== true))
                return 'exists';
            const url = created.field('signed_upload_url');
            if (created.status !== 200 || typeof url !== 'string')
                throw results_service_unexpected(created.status, created.message);
            await putBlob(url, file, size);
            // 64-bit integers are strings in the JSON form of protocol buffers.
            const finished = await call('FinalizeCacheEntryUpload', { key, size_bytes: String(size) });
            if (finished.status !== 200 || finished.field('ok') !== true) {
                throw results_service_unexpected(finished.status, finished.message);
            }
            return 'saved';
        },
    };
}
async function putBlob(signedUrl, file, size) {
    if (size <= singlePutBytes) {
        const range = { start: 0, end: size - 1 };
        await send('PUT', signedUrl, { file, range }, { 'x-ms-blob-type': 'BlockBlob' });
        return;
    }
    const blocks = rangesOf(size, blockBytes).map((range, index) => ({
        range,
        // All identifiers of one blob have the same length.
        id: Buffer.from(String(index).padStart(6, '0')).toString('base64'),
    }));
    await inParallel(blocks, ({ range, id }) => send('PUT', withQuery(signedUrl, { comp: 'block', blockid: id }), { file, range }, {}));
    const list = blocks.map(({ id }) => `<Latest>${id}</Latest>`).join('');
    const document = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await send('PUT', withQuery(signedUrl, { comp: 'blocklist' }), document, { 'content-type': 'application/xml' });
}
/** Adds to the query as text: a signature must stay as it was encoded. */
function withQuery(signedUrl, more) {
    const separator = signedUrl.includes('?') ? '&' : '?';
    return `${signedUrl}${separator}${new URLSearchParams(more).toString()}`;
}
/** The JSON form of protocol buffers allows both spellings of a name. */
function fieldOf(body, name) {
    return body[name] ?? body[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}
/** `message` of an answer, `msg` of a Twirp error. */
function results_service_messageOf({ message, msg }) {
    return [message, msg].find((text) => typeof text === 'string') ?? '';
}
function results_service_unexpected(status, message) {
    return new Refusal(status, `the cache service answered ${status}${message === '' ? '' : `: ${message}`}`);
}

;// CONCATENATED MODULE: ./src/github/cache/job-service.js


/**
 * The service of this job, by the variables that the runner sets for actions: `ACTIONS_CACHE_SERVICE_V2` chooses the
 * second generation, which GitHub Enterprise Server does not have; `ACTIONS_CACHE_MODE` says what this run may do.
 * @param version tells entries of one format from all others
 * @returns undefined in a terminal, in a GitLab job, and on a runner without a cache
 */
function serviceOf(environment, version) {
    const { ACTIONS_RUNTIME_TOKEN: token = '', ACTIONS_RESULTS_URL: results = '', ACTIONS_CACHE_URL = '' } = environment;
    const secondGeneration = (environment.ACTIONS_CACHE_SERVICE_V2 ?? '') !== '' && !isEnterpriseServer(environment);
    const url = secondGeneration ? results : ACTIONS_CACHE_URL;
    if (url === '' || !URL.canParse(url))
        return undefined;
    const address = { url: url.endsWith('/') ? url : `${url}/`, token };
    const mode = (environment.ACTIONS_CACHE_MODE ?? '').trim().toLowerCase();
    return {
        service: secondGeneration ? resultsService(address, version) : legacyService(address, version),
        mayRead: !['none', 'write-only'].includes(mode),
        mayWrite: !['none', 'read'].includes(mode),
    };
}
function isEnterpriseServer({ GITHUB_SERVER_URL: url = 'https://github.com' }) {
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return host !== 'github.com' && !host.endsWith('.ghe.com') && !host.endsWith('.localhost');
}

;// CONCATENATED MODULE: ./src/github/cache.js








/**
 * The cache of this job.
 * @returns undefined where there is none: in a terminal, in a GitLab job, on a runner without a cache
 */
function openCache(context) {
    const available = serviceOf(context.environment, (0,external_node_crypto_.createHash)('sha256').update(archiveFormat).digest('hex'));
    if (available === undefined) {
        context.log.debug('There is no actions cache here');
        return undefined;
    }
    const { service, mayRead, mayWrite } = available;
    const { log, signal } = context;
    const attempt = async (what, work) => {
        try {
            return await work();
        }
        catch (error) {
            signal.throwIfAborted();
            log.warning(`The actions cache could not be ${what}: ${reasonOf(error)}. The run goes on without it.`);
            return undefined;
        }
    };
    return {
        restore: async ({ folder, key, restoreKeys = [] }) => {
            if (!mayRead)
                return undefined;
            return attempt('read', async () => {
                const entry = await (0,cancellation/* abortable */.ZC)(service.find([key, ...restoreKeys]), signal);
                log.debug(`Actions cache: ${entry === undefined ? 'no entry' : 'entry'} for ${key}`);
                if (entry === undefined)
                    return undefined;
                await download(entry.url, folder, signal);
                return entry.key;
            });
        },
        save: async (request) => {
            if (!mayWrite) {
                log.debug('Actions cache: this run may not write');
                return;
            }
            await attempt('written', () => store(service, request, context));
        },
    };
}
async function download(url, folder, signal) {
    try {
        await unpack(await (0,cancellation/* abortable */.ZC)(openBody(url), signal), folder, signal);
    }
    catch (error) {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        throw error;
    }
}
async function store(service, { folder, entries, key }, { temporaryFolder, log, signal }) {
    const startedAt = performance.now();
    const archive = external_node_path_.join(temporaryFolder, `cache-${(0,external_node_crypto_.randomUUID)()}`);
    try {
        await pack(folder, entries, archive, signal);
        const { size } = await (0,promises_.stat)(archive);
        const result = await (0,cancellation/* abortable */.ZC)(service.upload(key, archive, size), signal);
        const taken = (0,runner_log/* elapsed */.vk)(performance.now() - startedAt);
        if (result === 'saved')
            log.line(`Saved to the actions cache: ${key} (${megabytes(size)} MB, ${taken})`);
        else
            log.debug(`Actions cache: ${key} not saved: ${result}`);
    }
    finally {
        await (0,promises_.rm)(archive, { force: true });
    }
}
function reasonOf(error) {
    const { code = '', message } = error;
    return message === '' ? code : message;
}
function megabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(1);
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


/***/ })

};
