export const id = 7665;
export const ids = [7665];
export const modules = {

/***/ 97665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ saveArchives),
  H: () => (/* binding */ shareArchives)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/github/cache.js + 6 modules
var github_cache = __webpack_require__(8347);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/runner/files/move-file.js
var move_file = __webpack_require__(64721);
;// CONCATENATED MODULE: ./src/tools/archive-cache.js




function createArchiveCache({ restore: restored, kept, onForeign }) {
    return {
        take: async ({ artifact, known }, target) => {
            const [first] = known;
            if (first === undefined)
                return undefined;
            const folder = await restored();
            if (folder === undefined)
                return undefined;
            const { archive: digest } = first.digests;
            const file = external_node_path_.join(folder, digest);
            const actual = await (0,files_digest/* hashFile */.DC)(file).catch(() => undefined);
            if (actual === digest) {
                await (0,move_file/* moveFile */.m)(file, target);
                return digest;
            }
            onForeign(artifact);
            await (0,promises_.rm)(file, { recursive: true, force: true });
            return undefined;
        },
        keep: async ({ known }, file) => {
            const [first] = known;
            if (first === undefined)
                return;
            const copy = external_node_path_.join(kept, first.digests.archive);
            try {
                await (0,promises_.mkdir)(kept, { recursive: true });
                // A link costs nothing, but does not work between two file systems.
                await (0,promises_.link)(file, copy).catch(() => (0,promises_.copyFile)(file, copy));
            }
            catch {
                await (0,promises_.rm)(copy, { force: true });
            }
        },
    };
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/actions/setup/share-archives.js






/** State between main and post. */
const stateName = 'archives-to-save';
const keptPrefix = 'archives-';
/**
 * @param wanted what this machine does not have; the entry is restored when the first archive is needed. Its key names exactly
 *   these archives, so an entry is never incomplete
 * @returns undefined where there is no actions cache
 */
function shareArchives(wanted, context) {
    // A tool that cannot be located fails the run by itself; the others are then downloaded.
    const needed = wanted.then(listKnownArchives, () => []);
    const cache = (0,github_cache/* openCache */.b)(context);
    if (cache === undefined)
        return undefined;
    const { temporaryFolder, state, log } = context;
    const id = (0,external_node_crypto_.randomUUID)();
    const kept = external_node_path_.join(temporaryFolder, `${keptPrefix}${id}`);
    const restored = external_node_path_.join(temporaryFolder, `restored-${keptPrefix}${id}`);
    let restoring;
    const restoreEntry = async () => {
        const archives = await needed;
        if (archives.length === 0)
            return {};
        const key = buildCacheKey(archives);
        state.removeAfterwards(restored);
        state.removeAfterwards(kept);
        if ((await cache.restore({ folder: restored, key })) !== undefined)
            return { folder: restored };
        return { toSave: { key, folder: external_node_path_.basename(kept), digests: archives.map(({ digest }) => digest) } };
    };
    return {
        archives: createArchiveCache({
            kept,
            restore: async () => (await (restoring ??= restoreEntry())).folder,
            onForeign: ({ tool, version }) => {
                log.warning(`The actions cache does not contain the right ${tool} ${version}, so it is not used. ` +
                    'Entries cannot be replaced: delete it (gh cache list --key eks-actions-tools) and find out which job wrote it.');
            },
        }),
        remember: async () => {
            const toSave = (await restoring)?.toSave;
            if (toSave !== undefined)
                state.save(stateName, JSON.stringify(toSave));
        },
    };
}
function listKnownArchives(requests) {
    return requests.flatMap(({ artifact: { tool, version, platform }, known: [first] }) => first === undefined
        ? []
        : [{ name: `${tool} ${version}`, platform: (0,tools_platform/* toPlatformKey */.eb)(platform), digest: first.digests.archive }]);
}
/** The same for the same archives in every job; it changes with every version, platform and digest. */
function buildCacheKey(archives) {
    const lines = archives.map(({ name, platform, digest }) => `${name} ${platform} ${digest}`).sort();
    const identity = (0,files_digest/* computeSha256 */.jH)(lines.join('\n'));
    return `eks-actions-tools-${archives[0]?.platform ?? ''}-${identity.slice(0, 40)}`;
}
/** For the post step: stores all that main downloaded, hashed once more, or nothing. */
async function saveArchives(context) {
    const left = parseState(context.state.get(stateName));
    if (left === undefined)
        return;
    const { key, digests } = left;
    const folder = external_node_path_.join(context.temporaryFolder, left.folder);
    const actual = await Promise.all(digests.map((name) => (0,files_digest/* hashFile */.DC)(external_node_path_.join(folder, name)).catch(() => undefined)));
    if (actual.some((digest, index) => digest !== digests[index])) {
        context.log.debug('Actions cache: not all archives are as they were verified, so they are not saved');
        return;
    }
    await (0,github_cache/* openCache */.b)(context)?.save({ folder, entries: digests, key });
}
/** State is only text. */
function parseState(text) {
    try {
        const { key, folder, digests } = JSON.parse(text ?? '');
        if (typeof key !== 'string' || !/^eks-actions-tools-[a-z0-9-]+$/.test(key))
            return undefined;
        if (typeof folder !== 'string' || !/^archives-[0-9a-f-]+$/.test(folder))
            return undefined;
        if (!Array.isArray(digests) || digests.length === 0)
            return undefined;
        const names = digests;
        const proper = names.filter((name) => typeof name === 'string' && /^[0-9a-f]{64}$/.test(name));
        return proper.length === names.length ? { key, folder, digests: proper } : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

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

/***/ 64721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ moveFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Moves a file, also to another file system. */
async function moveFile(file, target) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(file, target);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, target);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file);
    }
}


/***/ })

};
