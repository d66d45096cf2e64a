export const id = 8048;
export const ids = [8048,3689,6070];
export const modules = {

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
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

/***/ 11888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ formatDay)
/* harmony export */ });
/** The day of a date in UTC: `2026-11-20`. */
function formatDay(date) {
    return date.toISOString().slice(0, 10);
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

/***/ 75169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ createOwnedName),
  j: () => (/* binding */ removeAbandoned)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/runner/process/identity.js
var identity = __webpack_require__(2275);
;// CONCATENATED MODULE: ./src/runner/process/owner.js




const pattern = /^(\d+)-(\d*)-([0-9a-f]{16})$/;
/** This process, for a file name. */
function formatOwnOwner() {
    const startTime = process.platform === 'linux' ? ((0,identity/* readProcessStartTime */.R)(process.pid) ?? '') : '';
    return `${String(process.pid)}-${startTime}-${identifyMachine()}`;
}
/**
 * Whether the owner of a file still runs.
 * @param text as `formatOwnOwner` wrote it
 * @returns `unknown` for another machine or container, whose processes cannot be seen, and for any other text
 */
function checkOwner(text) {
    const [, pid = '', startTime = '', machine = ''] = pattern.exec(text) ?? [];
    const owner = { pid: Number(pid), startTime, machine };
    if (owner.pid < 1 || machine !== identifyMachine())
        return 'unknown';
    return isRunning(owner) ? 'running' : 'gone';
}
function isRunning({ pid, startTime }) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        // A process of another user may not be signalled, but it exists.
        return error.code !== 'ESRCH';
    }
    return startTime === '' || (0,identity/* readProcessStartTime */.R)(pid) === startTime;
}
/** PIDs mean something only in one boot of one machine, and in one container of it. */
function identifyMachine() {
    const parts = [
        (0,external_node_os_.hostname)(),
        tryRead(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
        tryRead(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid')),
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\n')).digest('hex').slice(0, 16);
}
function tryRead(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./src/runner/process/owned-files.js




/** A name for a file or folder that only this process uses. It tells who that is, so the file is never without an owner. */
function createOwnedName(prefix = '') {
    return `${prefix}${formatOwnOwner()}.${(0,external_node_crypto_.randomUUID)()}`;
}
/** Nothing is used that long. Milliseconds. */
const staleAfter = 24 * 60 * 60 * 1000;
/**
 * Removes what killed processes left. What cannot be removed is of no use to anybody, and in nobody's way.
 * @param prefix as in `createOwnedName`; everything in the folder if empty
 */
async function removeAbandoned(folder, prefix = '') {
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    for (const name of names.filter((one) => one.startsWith(prefix))) {
        const file = external_node_path_.join(folder, name);
        try {
            if (await isAbandoned(file, prefix))
                await (0,promises_.rm)(file, { recursive: true, force: true });
        }
        catch {
            // Another run has done it at the same time.
        }
    }
}
/** Where the owner cannot be looked at, as in another container that shares the folder, only age counts. */
async function isAbandoned(file, prefix) {
    const owner = checkOwner(external_node_path_.basename(file).slice(prefix.length).replace(/\..*$/, ''));
    return owner === 'gone' || (owner === 'unknown' && Date.now() - (await (0,promises_.stat)(file)).mtimeMs > staleAfter);
}


/***/ }),

/***/ 41605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KJ: () => (/* binding */ assertFullLength),
/* harmony export */   fQ: () => (/* binding */ officialRedirectHosts),
/* harmony export */   uv: () => (/* binding */ createDownloads)
/* harmony export */ });
/* unused harmony exports openDownload, parseRetryAfter */
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73689);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62600);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67517);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17589);
/* harmony import */ var _fetcher_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68583);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51387);









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
    const tryRepeatedly = (url, operation) => (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_6__/* .retry */ .L)(operation, {
        attempts,
        baseMs: 500,
        maxMs: 20_000,
        signal: options.signal,
        shouldRetry: (error) => (error instanceof Refusal ? error.retryAfterMs : isTransient(error)),
        onRetry: ({ number, waitMs, error }) => options.onRetry?.(`${url}: ${error.message}; try ${number + 1} of ${attempts} in ${waitMs} ms`),
    }).catch((error) => {
        options.signal.throwIfAborted();
        throw toDownloadError(url, error);
    });
    const stream = (url, consume) => tryRepeatedly(url, async () => consume(await openDownload(url, request, options.redirectHosts)));
    return {
        stream,
        readBytes: (url, limitBytes = smallFileBytes) => ignoreMissing(stream(url, (download) => readSmall(url, download, limitBytes))),
        readDate: (url) => ignoreMissing(stream(url, async (download) => {
            // Read to its end, so that the connection can be used again.
            await readSmall(url, download, smallFileBytes);
            return { date: (0,_fetcher_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDate */ ._)(download.body.headers['last-modified']) };
        })),
        findRedirect: (url) => tryRepeatedly(url, async () => {
            const response = await request(url);
            response.resume();
            if (isRedirect(response))
                return new URL(response.headers.location ?? '', url).href;
            if ((response.statusCode ?? 0) >= 400)
                throw createRefusal(response);
            return undefined;
        }),
    };
}
async function ignoreMissing(answer) {
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
/**
 * Requests a file and follows redirects: over HTTPS only, to the host that was asked or a known one.
 * @throws Refusal for anything else than the file
 */
async function openDownload(url, request, redirectHosts) {
    const first = new URL(url).host;
    let at = url;
    for (let hop = 0; hop <= maxRedirects; hop++) {
        const response = await request(at);
        if (!isRedirect(response))
            return acceptResponse(at, response);
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
        const response = client === undefined
            ? await getDirectly(url, agent, signal)
            : (await (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .raceWithAbort */ .kk)(client.get(url), signal)).message;
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
function acceptResponse(url, response) {
    const { statusCode = 0, headers } = response;
    if (statusCode !== 200) {
        response.resume();
        throw createRefusal(response);
    }
    if (/\bhtml\b/.test(headers['content-type'] ?? '') && !/\.html?$/.test(new URL(url).pathname)) {
        response.resume();
        throw new Refusal('the server answered with a web page instead of the file (a proxy or login page?)', 200, false);
    }
    const length = headers['content-length'];
    return { body: response, length: length === undefined ? undefined : Number(length) };
}
function createRefusal({ statusCode = 0, headers }) {
    const askedMs = parseRetryAfter(headers['retry-after'], Date.now());
    const asks = askedMs === undefined ? '' : ` and asks to wait ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_8__/* .formatElapsed */ .C7)(askedMs)} (Retry-After)`;
    return new Refusal(`the server answered ${statusCode}${asks}`, statusCode, isPassing(statusCode, askedMs));
}
/** 429 and 5xx pass; a 403 passes only when the server says when to come back (rate limits). */
function isPassing(status, askedMs) {
    if (status === 429 || status >= 500 || (status === 403 && askedMs !== undefined))
        return askedMs ?? true;
    return false;
}
/**
 * The pause that a server asks for, in milliseconds.
 * @param header seconds or a date (RFC 9110, 10.2.3); undefined, or anything else, is no request
 * @param now milliseconds since 1970
 */
function parseRetryAfter(header, now) {
    if (header === undefined)
        return undefined;
    const asked = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
    return Number.isFinite(asked) ? Math.max(0, asked) : undefined;
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
    assertFullLength(size, length);
    return Buffer.concat(chunks);
}
/** @throws when fewer bytes came than were announced; worth a retry. */
function assertFullLength(size, announced) {
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
function toDownloadError(url, error) {
    if (error instanceof Refusal && error.status === 404) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('version-not-found', `there is no ${url}`, { cause: error });
    }
    if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ)
        return error;
    const machine = (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .toMachineError */ .t_)(error);
    if (machine?.code === 'clock-skewed')
        return machine;
    const { host } = new URL(url);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('download-failed', `${url} could not be downloaded: ${error.message}`, {
        hint: error instanceof Refusal && error.status === 429
            ? `${host} limits how often this address may ask. Pin exact versions or commit a lock file (${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPackageCommand */ .R)('lock')}), which need fewer requests; or set a mirror.`
            : `Check that the runner reaches ${host} (HTTPS_PROXY, NODE_EXTRA_CA_CERTS), or set a mirror.`,
        cause: error,
    });
}


/***/ }),

/***/ 92462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bq: () => (/* binding */ downloadTool),
  Xv: () => (/* binding */ fetchProgram),
  SG: () => (/* binding */ findTool)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/process/owned-files.js + 1 modules
var owned_files = __webpack_require__(75169);
// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
// EXTERNAL MODULE: ./src/tools/download/http.js
var http = __webpack_require__(41605);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./src/tools/download/write-stream.js






/**
 * Size in which files are read and written. The network delivers 16 KiB at a time; with a write for each, a program of 60 MB
 * takes four thousand calls of another thread, which cost more than all the hashing. Pieces of 64 KiB take a fifth
 * more time of the processor, pieces of 512 KiB 15 MB more memory.
 */
const pieceBytes = 256 * 1024;
/**
 * Writes what comes out of a stream and hashes it on the way. The file is closed when this settles.
 * @throws ActionError `disk-full`, `not-writable` naming the folder; or what the stream failed with
 */
async function writeStream(source, file, options) {
    const sink = createSink(file, options);
    const closed = new Promise((resolve) => sink.stream.once('close', resolve));
    try {
        await (options.through ? (0,external_node_stream_promises_.pipeline)(source, options.through, sink.stream) : (0,external_node_stream_promises_.pipeline)(source, sink.stream));
        return sink.written();
    }
    catch (error) {
        // Streams that are closed because of a failure fail too, and sometimes first.
        const cause = sink.failure() ?? error;
        throw (0,action_error/* toFilesystemError */.F$)(cause, external_node_path_.dirname(file)) ?? cause;
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
    const pieces = createPieces(async (piece, onWritten) => {
        hash.update(piece);
        await writing;
        writing = (handle?.writeFile(piece) ?? writing).then(onWritten);
        // Avoids an unhandled rejection; the next piece still sees the error.
        writing.catch(() => undefined);
    }, chunks === 'ours' ? releaseMemory : () => undefined);
    const reportTo = (work, done) => {
        work.then(() => {
            done();
        }, (error) => {
            failure ??= error;
            done(error);
        });
    };
    const openFile = async () => {
        handle = await (0,promises_.open)(file, flags, mode);
    };
    const finishWriting = async () => {
        await pieces.finish();
        await writing;
    };
    const closeFile = async () => {
        await writing.catch(() => undefined);
        await handle?.close();
    };
    const stream = new external_node_stream_.Writable({
        highWaterMark: pieceBytes,
        construct: (done) => {
            reportTo(openFile(), done);
        },
        write: (chunk, _encoding, done) => {
            size += chunk.length;
            const tooLarge = size > limit ? Promise.reject(new Error(`it is larger than ${limit} bytes`)) : undefined;
            const work = tooLarge ?? pieces.add(chunk);
            if (work === undefined)
                done();
            else
                reportTo(work, done);
        },
        final: (done) => {
            reportTo(finishWriting(), done);
        },
        destroy: (error, done) => {
            reportTo(closeFile(), (failed) => {
                done(error ?? failed);
            });
        },
    });
    return { stream, written: () => ({ digest: hash.digest('hex'), size }), failure: () => failure };
}
/**
 * One piece is used while the next one is gathered, in two buffers that serve over and over. Large chunks, such as those of
 * an inflated file, are used as they are.
 */
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
    // The chunks of a stream may be parts of one buffer, which is gone with the release of its last part.
    let writing = 0;
    let waiting = [];
    const releaseCopied = (chunk) => {
        if (writing === 0)
            release(chunk);
        else
            waiting.push(chunk);
    };
    const addRest = async (chunk, from) => {
        for (let at = from; at < chunk.length; at = gather(chunk, at))
            await useGathered();
        releaseCopied(chunk);
    };
    const useWhole = async (chunk) => {
        if (filled > 0)
            await useGathered();
        writing += 1;
        await use(chunk, () => {
            writing -= 1;
            release(chunk);
            if (writing > 0)
                return;
            waiting.forEach(release);
            waiting = [];
        });
    };
    return {
        add: (chunk) => {
            if (chunk.length >= pieceBytes)
                return useWhole(chunk);
            const at = gather(chunk, 0);
            if (at < chunk.length)
                return addRest(chunk, at);
            releaseCopied(chunk);
            return undefined;
        },
        finish: useGathered,
    };
}
/**
 * Frees the memory of a chunk at once. Left to the garbage collection, which hardly sees it, 60 MB of such chunks gather.
 * The chunk that is a whole buffer, or the end of one that a stream hands out from front to back, is its last use. A part of a
 * smaller buffer may belong to the pool that all of Node shares.
 */
function releaseMemory({ buffer, byteOffset, byteLength }) {
    const isWhole = byteLength === buffer.byteLength;
    const isEnd = byteOffset + byteLength === buffer.byteLength && buffer.byteLength > Buffer.poolSize;
    if ((isWhole || isEnd) && buffer instanceof ArrayBuffer)
        buffer.transfer(0);
}

;// CONCATENATED MODULE: ./src/tools/download/download-file.js



/**
 * Downloads a file, not executable, and hashes it on the way; a transfer that failed leaves no file.
 * @param openThrough is called for each transfer with its announced length in bytes; what it returns passes the bytes on
 */
async function downloadToFile(downloads, url, file, openThrough) {
    try {
        return await downloads.stream(url, async ({ body, length }) => {
            const { size, digest } = await writeStream(body, file, {
                flags: 'w',
                mode: 0o600,
                chunks: 'ours',
                through: openThrough?.(length),
            });
            (0,http/* assertFullLength */.KJ)(size, length);
            return digest;
        });
    }
    catch (error) {
        await (0,promises_.rm)(file, { force: true });
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/tools/verify/proofs.js
/**
 * Requests checksum and signature side by side; nothing where the digest is known already. Meant to run while the
 * archive is downloaded, so the caller must wait for both, whichever fails first.
 * @throws ActionError `download-failed`
 */
async function fetchProofs(artifact, fetcher, known = []) {
    const [first, ...others] = known;
    if (first !== undefined)
        return { kind: 'known', known: [first, ...others] };
    const [checksum, ...signature] = await Promise.all([artifact.checksum.url, ...listSignatureUrls(artifact)].map((url) => fetcher.readBytes(url)));
    return { kind: 'published', checksum, signature };
}
/** Empty for a project that signs nothing. */
function listSignatureUrls({ signature }) {
    if (signature === undefined)
        return [];
    return signature.kind === 'sigstore-certificate'
        ? [signature.signatureUrl, signature.certificateUrl]
        : [signature.url];
}

// EXTERNAL MODULE: ./src/tools/verify/level.js
var level = __webpack_require__(40106);
// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __webpack_require__(51387);
;// CONCATENATED MODULE: ./src/tools/install.js











/**
 * A tool that this machine has: installed by this action, put into the tool cache by another one, or on PATH. Whatever is
 * found is hashed again. Programs that this job did not install are used only if their digest is known and matches; others
 * of this action are verified again by their archives, see `downloadTool`.
 */
async function findTool(request, context) {
    for await (const stored of context.store.list(request.artifact)) {
        if (!context.isStorePrivate && !isProgramKnown(request))
            break;
        const accepted = acceptStored(stored, request);
        if (accepted !== undefined)
            return accepted;
    }
    return (await findForeign(request, context)) ?? findInPath(request, context);
}
function acceptStored(stored, { known, policy }) {
    const digests = { archive: stored.proof.archive, binary: stored.binary };
    const common = { file: stored.file, caveats: [], from: 'cache', digests };
    const [first] = known;
    if (first !== undefined) {
        const same = known.every((one) => matchesDigests(one.digests, digests));
        return same ? { ...common, level: 'lock', by: `digest in ${first.source}` } : undefined;
    }
    const enough = (0,level/* isAtLeast */.d)(stored.proof.level, policy.minimum);
    return enough ? { ...common, level: stored.proof.level, by: stored.proof.by } : undefined;
}
/** Whether the program itself can be compared, without believing a file beside it. */
function isProgramKnown({ known: [first, ...others] }) {
    return first !== undefined && [first, ...others].every(({ digests }) => digests.binary !== undefined);
}
/** The program decides; where its digest was never published, the archive that it was unpacked from. */
function matchesDigests(published, digests) {
    return published.binary === undefined ? published.archive === digests.archive : published.binary === digests.binary;
}
async function findForeign(request, { store, onIgnored }) {
    const file = await store.findForeign(request.artifact);
    if (file === undefined)
        return undefined;
    const accepted = await acceptByDigest(file, 'cache', request);
    if (accepted === undefined)
        onIgnored?.(request.artifact, file);
    return accepted;
}
async function findInPath(request, { onPath }) {
    // Without a digest nothing can be accepted.
    if (request.known.length === 0)
        return undefined;
    const file = await onPath(request.artifact.binaryName);
    return file === undefined ? undefined : acceptByDigest(file, 'path', request);
}
/** A program that somebody else installed, if its digest is the known one. */
async function acceptByDigest(file, from, { known }) {
    const [first] = known;
    if (first === undefined || known.some(({ digests }) => digests.binary === undefined))
        return undefined;
    const binary = await (0,files_digest/* hashFile */.DC)(file).catch(() => undefined);
    if (binary === undefined)
        return undefined;
    if (!known.every(({ digests }) => digests.binary === binary))
        return undefined;
    const digests = { archive: first.digests.archive, binary };
    return { file, level: 'lock', by: `digest in ${first.source}`, caveats: [], from, digests };
}
/**
 * Installs one tool, from the archive that an earlier job kept, or by a download. Either is verified before it is unpacked and
 * unpacked before it is placed.
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
async function downloadTool(request, context) {
    const { store, isStorePrivate } = context;
    const kept = isStorePrivate ? [] : await store.listArchives(request.artifact);
    const placed = await store.place(request.artifact, (target, keepArchive) => fetchProgram(request, target, { ...context, kept, keepArchive }));
    const { file, binary, proof, caveats, from } = placed;
    const digests = { archive: proof.archive, binary };
    return { file, level: proof.level, by: proof.by, caveats, from, digests };
}
/** Of archives in a folder that other programs use too. */
const archivePrefix = 'eks-actions-archive-';
/**
 * Archive, checksum and signature are requested side by side. A program without an archive is downloaded to
 * where it stays; until it is verified it is not executable, and not under its final name.
 * @param target path of the program; nothing may be there yet
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
async function fetchProgram(request, target, context) {
    const { artifact } = request;
    const { temporaryFolder, archives, keepArchive } = context;
    const packed = artifact.archive !== 'none';
    if (packed)
        await (0,owned_files/* removeAbandoned */.j)(temporaryFolder, archivePrefix);
    const archive = packed ? external_node_path_.join(temporaryFolder, (0,owned_files/* createOwnedName */.R)(archivePrefix)) : target;
    try {
        const verified = (await verifyKept(request, archive, context)) ?? (await verifyFetched(request, archive, context));
        const { digest, from, level, by, caveats, ...proven } = verified;
        const binary = packed ? await context.unpackBinary(artifact, archive, target) : digest;
        if (proven.binary !== undefined && binary !== proven.binary)
            throw createOtherProgramError(artifact, by);
        if (from === 'download')
            await archives?.keep(request, archive);
        if (packed)
            await keepArchive?.(archive);
        return { binary, proof: { archive: digest, level, by }, caveats, from };
    }
    finally {
        if (packed)
            await (0,promises_.rm)(archive, { force: true });
    }
}
/** @returns undefined without an archive on this machine that is what was published */
async function verifyKept(request, file, { kept = [], downloads, verifyDownload }) {
    const { artifact, policy, known } = request;
    for (const archive of kept) {
        // A copy, which nobody changes between the verification and the unpacking.
        await (0,promises_.copyFile)(archive, file, external_node_fs_.constants.COPYFILE_FICLONE);
        const digest = await (0,files_digest/* hashFile */.DC)(file);
        const proofs = await fetchProofs(artifact, downloads, known);
        const result = await verifyDownload(proofs, { artifact, digest, file }, policy).catch(ignoreOther);
        if (result !== undefined)
            return { ...result, digest, from: 'cache' };
        await (0,promises_.rm)(file);
    }
    return undefined;
}
/** What the server has decides; if that is wrong as well, the error is about a download. */
function ignoreOther(error) {
    if (error instanceof action_error/* ActionError */.lZ && error.code === 'verification-failed')
        return undefined;
    throw error;
}
async function verifyFetched(request, file, context) {
    const { artifact, policy, known } = request;
    const [proofs, { digest, from }] = await (0,concurrency/* settleBoth */.FE)(fetchProofs(artifact, context.downloads, known), fetchArchive(request, file, context));
    return { ...(await context.verifyDownload(proofs, { artifact, digest, file }, policy)), digest, from };
}
async function fetchArchive(request, file, { downloads, archives }) {
    const taken = await archives?.take(request, file);
    if (taken !== undefined)
        return { digest: taken, from: 'archive-cache' };
    return { digest: await downloadToFile(downloads, request.artifact.url, file), from: 'download' };
}
function createOtherProgramError({ tool, version }, by) {
    return new action_error/* ActionError */.lZ('verification-failed', `the archive of ${tool} ${version} contains a different program`, {
        details: [`the archive itself is verified by the ${by}`],
        hint: `If the digest is from a lock file, that file is wrong: write it again with ${(0,package_command/* formatPackageCommand */.R)('lock')}.`,
    });
}


/***/ }),

/***/ 18543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectKnownDigests)
/* harmony export */ });
/* harmony import */ var _repository_lock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23276);
/* harmony import */ var _shipped_shipped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31055);
/* harmony import */ var _verify_trust_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59715);



/**
 * The digests that a download must have. The first that covers the tool decides: the lock file of the repository;
 * otherwise the keys that the caller trusts, so that the signature counts and no digest is required; otherwise this
 * release. A caller with a lock file or keys may use archives that were repacked and re-signed.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
function selectKnownDigests(artifact, { lock, trustedKeys }) {
    const locked = (0,_repository_lock_js__WEBPACK_IMPORTED_MODULE_0__/* .findLockedDigests */ .Ne)(lock, artifact);
    if (locked !== undefined)
        return [locked];
    const shipped = (0,_verify_trust_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKeysFor */ .ah)(artifact, trustedKeys) ? undefined : (0,_shipped_shipped_js__WEBPACK_IMPORTED_MODULE_1__/* .findShippedDigests */ .I)(artifact);
    return shipped === undefined ? [] : [shipped];
}


/***/ }),

/***/ 85300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toolLockFileName)
/* harmony export */ });
/** Of the lock file of a repository, at its root. */
const toolLockFileName = 'eks-actions.lock.json';


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


/***/ }),

/***/ 23276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readRepositoryLock),
/* harmony export */   Ne: () => (/* binding */ findLockedDigests),
/* harmony export */   W_: () => (/* binding */ readLockIfPresent),
/* harmony export */   eT: () => (/* binding */ listLockedVersions)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _lock_lock_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85300);



/**
 * The lock file that was named, else the one with the usual name at the root, if there is one.
 * @throws ActionError `invalid-input` with file and line
 */
async function readRepositoryLock(workspace, named) {
    const usual = { absolute: node_path__WEBPACK_IMPORTED_MODULE_1__.join(workspace, _lock_lock_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toolLockFileName */ .X), relative: _lock_lock_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .toolLockFileName */ .X };
    return named === undefined ? readLockIfPresent(usual) : readExistingLock(named);
}
/**
 * Undefined when there is no such file.
 * @throws ActionError `invalid-input` with file and line
 */
async function readLockIfPresent(file) {
    try {
        return await readExistingLock(file);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
async function readExistingLock({ absolute, relative: file }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(absolute, 'utf8');
    // Finds lines with a YAML parser, which is large; most repositories have no lock file.
    const { parseToolLockFile, readLockedDigests } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1898)]).then(__webpack_require__.bind(__webpack_require__, 41898));
    const lock = parseToolLockFile(text, file);
    return { file, lock, findDigests: (query) => readLockedDigests(lock, query, { file, text }) };
}
function listLockedVersions(lock) {
    if (lock === undefined)
        return undefined;
    const versions = Object.entries(lock.lock.tools).map(([tool, { version }]) => [tool, [version]]);
    return { file: lock.file, versions: Object.fromEntries(versions) };
}
/**
 * Undefined when there is no lock file, or none of this tool.
 * @throws ActionError `invalid-input` when the lock file has the tool, but not this version or platform
 */
function findLockedDigests(lock, artifact) {
    const digests = lock?.findDigests(artifact);
    return lock === undefined || digests === undefined ? undefined : { digests, source: lock.file };
}


/***/ }),

/***/ 31055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ defaultVersions),
  I: () => (/* binding */ findShippedDigests)
});

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/tools/shipped/shipped.lock.json
const shipped_lock_namespaceObject = /*#__PURE__*/JSON.parse('{"Y":{"eksctl":{"version":"0.230.0","platforms":{"darwin-amd64":{"archive":"9c169be56572dae079dc1e5e2a6efff83c4cc6fc8507e54d0a6e8f4ef14df312"},"darwin-arm64":{"archive":"1412b7ea32efab8141c4c7ccdf96690814d659accefdf72e4e6277ea5c87470c"},"linux-amd64":{"archive":"a2060956f117c3065abafda5c1f681679b9c3716675d70ce4ffff46033b02c35"},"linux-arm64":{"archive":"21afe8a1e38f0e8153a1f27ff7af6b90e309a0411a1438139463dac2f866674d"},"windows-amd64":{"archive":"d50171918a7e9b16c5799c94543c8c71ef08f990098ca5c3a28fcec78ea3b8ee"},"windows-arm64":{"archive":"c26d5ea967be9785fe907f2ca9d9897e5c38d482281c085e83d7024f7fb71842"}}},"helm":{"version":"4.1.4","platforms":{"darwin-amd64":{"archive":"abf09c8503ad1d8ef76d3737a058c3456a998aae5f5966fce4bb3031aeb1654e"},"darwin-arm64":{"archive":"7c2eca678e8001fa863cdf8cbf6ac1b3799f9404a89eb55c08260ef5732e658d"},"linux-amd64":{"archive":"70b2c30a19da4db264dfd68c8a3664e05093a361cefd89572ffb36f8abfa3d09"},"linux-arm64":{"archive":"13d03672be289045d2ff00e4e345d61de1c6f21c1257a45955a30e8ae036d8f1"},"windows-amd64":{"archive":"bd60f567f667631a2c9b698dfabe5e3cd52eaaf4264163c0a9cae566db8560e8"},"windows-arm64":{"archive":"d0a651026da4a26b28bdfc3d455ce3dfacbc267182dc2225c2172b1dcc549643"}}},"kubectl":{"version":"1.34.5","platforms":{"darwin-amd64":{"archive":"61ccfd05992fcc1135818d25691e55997155e914c98b704df7ddd542339a93cb","binary":"61ccfd05992fcc1135818d25691e55997155e914c98b704df7ddd542339a93cb"},"darwin-arm64":{"archive":"0c0b575db594e0f8842aa44e5d36b224bb9f8bf4b92cd34c0547d29b61a0277f","binary":"0c0b575db594e0f8842aa44e5d36b224bb9f8bf4b92cd34c0547d29b61a0277f"},"linux-amd64":{"archive":"6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb","binary":"6a17dd8387783b3144a65535e38d02c351027e9718ea34a6c360476cb26d28bb"},"linux-arm64":{"archive":"2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd","binary":"2d433b53b99ea532f877df6fa5044286e3950d4933967ac3d99262760bc649fd"},"windows-amd64":{"archive":"ecaabd85663e2beece62c53bcf4ad999e1959f60abd69188837e1a22d98604eb","binary":"ecaabd85663e2beece62c53bcf4ad999e1959f60abd69188837e1a22d98604eb"}}},"terraform":{"version":"1.11.4","platforms":{"darwin-amd64":{"archive":"a56d5002b9f7647291faccc3dd1a70350e60fb61e4c45037629508b8fdc2575b","binary":"4ffae9d5e9429aa0c3ee96053eaea6770f1fe1886cc508f3c70e54c629aa4245"},"darwin-arm64":{"archive":"867e0808fa971217043e25b7a792b10720c79b1546f8a68479b74f138be73e18","binary":"a451c0fbbb7cd5004e9aadf9ba6e2f5083a4530da99da1a460ee176ee9308c47"},"linux-amd64":{"archive":"1ce994251c00281d6845f0f268637ba50c0005657eb3cf096b92f753b42ef4dc","binary":"268000fca5c61021c6396893d9483007ba589ad9d0aaccbd7dfa8c78bf7dbe23"},"linux-arm64":{"archive":"a43d1d0da9b9bab214a8305a39db0e40869572594ccf50c416a7756499143633","binary":"377f01172f4a267672e0d0284c5c5589d477cba2f53b21e44e4bda30027d25b9"},"windows-amd64":{"archive":"4e1dc85419dda723f2bb3afdf63a0d282a2de858588d56dd57d2e4e4c4c83f2b"}}}}}');
// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
;// CONCATENATED MODULE: ./src/tools/shipped/shipped.js



/** Platforms are absent where a tool is not published or its digest is not known. */
const shipped = shipped_lock_namespaceObject.Y;
/** The versions that this release of eks-actions uses by default. */
const defaultVersions = (0,tools/* mapTools */.Gi)(({ name }) => shipped[name].version);
/** The digests in this release for exactly this version and platform. */
function findShippedDigests({ tool, version, platform }) {
    const digests = shipped[tool].version === version ? shipped[tool].platforms[(0,tools_platform/* toPlatformKey */.eb)(platform)] : undefined;
    return digests && { digests, source: 'this eks-actions release' };
}


/***/ }),

/***/ 36788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openToolSources)
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
 * The file `<name>.thread.ts` next to the caller's; in `dist/`, where it has its own bundle, `threads/<name>`.
 * @param caller `import.meta.url`
 */
function resolveThreadFile(name, caller) {
    return new URL(caller.endsWith('.ts') ? `./${name}.thread.ts` : `../threads/${name}/index.js`, caller);
}
/** A thread keeps the process alive only while a call is pending. */
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
            // Options of the process, such as a debugger's, do not apply to it.
            execArgv: [],
            // Enough for short-lived objects; without a limit V8 grows it, and the process takes 30 MB more.
            resourceLimits: { maxYoungGenerationSizeMb: 1 },
        });
        started.on('message', ({ id, outcome }) => {
            settle(id, ({ resolve, reject }) => {
                if (outcome.kind === 'result')
                    resolve(outcome.result);
                else
                    reject(toError(outcome.failure));
            });
        });
        let failure;
        started.on('error', (error) => {
            failure = error;
        });
        // It could not be loaded, or ran out of memory; the next call starts another one.
        started.on('exit', (code) => {
            worker = undefined;
            for (const id of [...waiting.keys()]) {
                settle(id, ({ reject }) => {
                    reject(failure ?? new Error(`the thread exited with code ${code} before it had answered`));
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
function toError(failure) {
    return failure.kind === 'other' ? failure.error : new action_error/* ActionError */.lZ(failure.code, failure.message, failure.options);
}

;// CONCATENATED MODULE: ./src/tools/thread.js

/** See `tools.thread.ts`. It is started by the first call. */
function createToolThread() {
    return createThread(resolveThreadFile('tools', import.meta.url));
}

// EXTERNAL MODULE: ./src/tools/verify/trust.js + 1 modules
var trust = __webpack_require__(59715);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/tools/verify/verification-error.js
var verification_error = __webpack_require__(72282);
;// CONCATENATED MODULE: ./src/tools/verify/checksums.js


/**
 * Reads the digest of one file from a published checksum file.
 *
 * Two forms are understood, both as sha256sum(1) writes and as the tools publish them: `bare`, one digest and nothing
 * else, or the digest with the file's own name; and `list`, one line per file of a digest, a space, a space or `*`, and
 * a name without folders. Upper-case digits, CRLF and a missing newline at the end are understood. Everything else is
 * refused rather than skipped: an empty file, a page of HTML, BSD's `SHA256 (name) = digest`, another file's name, and a
 * name that appears twice.
 * @throws ActionError `verification-failed`
 */
function readChecksum(content, { url, form, entry }) {
    const lines = splitLines(content);
    if (lines.length === 0)
        throw createVerificationError(`the checksum file is empty: ${url}`);
    const entries = lines.map((line, at) => parseEntry(line, at + 1, form, url));
    if (form === 'bare' && entries.length > 1) {
        throw createVerificationError(`the checksum file has ${entries.length} lines instead of one: ${url}`);
    }
    const [found, second] = entries.filter(({ name }) => name === entry || (form === 'bare' && name === undefined));
    if (found === undefined) {
        const names = entries.map(({ name }) => name).slice(0, 5);
        throw createVerificationError(`the checksum file does not name ${entry}: ${url}`, [`it names ${names.join(', ')}`]);
    }
    if (second !== undefined)
        throw createVerificationError(`the checksum file names ${entry} more than once: ${url}`);
    return found.digest;
}
/** Compares in a time that does not depend on where the digests differ. */
function isSameDigest(one, other) {
    const [a, b] = [Buffer.from(one.toLowerCase()), Buffer.from(other.toLowerCase())];
    return a.length === b.length && (0,external_node_crypto_.timingSafeEqual)(a, b);
}
const digestLine = /^([0-9a-f]{64})(?: [ *]([^/\\\s][^/\\]*))?$/i;
function parseEntry(line, number, form, url) {
    const [, digest, name] = digestLine.exec(line) ?? [];
    if (digest !== undefined && (form === 'bare' || name !== undefined))
        return { digest: digest.toLowerCase(), name };
    const html = /^\s*<(!doctype|html|\?xml)/i.test(line);
    throw createVerificationError(html ? `received a web page instead of the checksum file: ${url}` : `this is not a checksum file: ${url}`, [
        `line ${number}: ${line.slice(0, 80)}`,
        form === 'bare' ? 'expected: 64 hexadecimal digits' : 'expected: 64 hexadecimal digits, two spaces, a file name',
    ]);
}
function splitLines(content) {
    const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(content);
    const lines = text.split(/\r?\n/);
    while (lines.length > 0 && lines.at(-1)?.trim() === '')
        lines.pop();
    return lines;
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/tools/verify/verification.js

/** For people. */
function formatArtifactName({ tool, version, platform }) {
    return `${tool} ${version} (${(0,tools_platform/* toPlatformKey */.eb)(platform)})`;
}

// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __webpack_require__(51387);
;// CONCATENATED MODULE: ./src/tools/verify/verify-known.js




/**
 * Compares a download with digests that are known beforehand; all sources must agree.
 * @throws ActionError `verification-failed`
 */
function verifyKnown({ known }, { artifact, digest }) {
    const name = formatArtifactName(artifact);
    for (const { digests, source } of known) {
        if (isSameDigest(digests.archive, digest))
            continue;
        throw (0,verification_error/* createVerificationError */.a)(`the download of ${name} differs from the digest in ${source}`, [`expected ${digests.archive} (${source})`, `got ${digest} (${artifact.url})`], `Do not use the file. A mirror that repacks archives needs its keys in trusted-keys, or a lock file: ${(0,package_command/* formatPackageCommand */.R)('lock')}.`);
    }
    const programs = known.flatMap(({ digests: { binary }, source }) => binary === undefined ? [] : [{ binary, source }]);
    const [program, ...others] = programs;
    const other = others.find(({ binary }) => program !== undefined && !isSameDigest(binary, program.binary));
    if (program !== undefined && other !== undefined) {
        throw (0,verification_error/* createVerificationError */.a)(`${program.source} and ${other.source} disagree about the program of ${name}`, [
            `${program.binary} (${program.source})`,
            `${other.binary} (${other.source})`,
        ]);
    }
    return { level: 'lock', by: `digest in ${known[0].source}`, caveats: [], binary: program?.binary };
}

;// CONCATENATED MODULE: ./src/tools/verify/download-verifier.js



/** @param trustedKeys all keys that a policy will bring along */
function createDownloadVerifier(trustedKeys, { ask } = createToolThread()) {
    const keysChecked = (0,trust/* hasExtraKeys */.xX)(trustedKeys) ? ask('checkTrustedKeys', trustedKeys) : Promise.resolve();
    // Avoids an unhandled rejection; whoever awaits it still sees the error.
    keysChecked.catch(() => undefined);
    return {
        keysChecked,
        verifyDownload: async (proofs, downloaded, policy) => {
            await keysChecked;
            if (proofs.kind === 'known')
                return verifyKnown(proofs, downloaded);
            return ask('verifyPublished', { proofs, downloaded, policy });
        },
    };
}

;// CONCATENATED MODULE: ./src/tools/sources.js





/** @throws ActionError `invalid-input` for mirrors and keys that cannot be read */
function openToolSources({ mirrors, 'trusted-keys': keys }, { environment, signal, log }) {
    const trustedKeys = keys === undefined ? trust/* noExtraKeys */.K : (0,trust/* parseTrustedKeys */.n0)(keys);
    const thread = createToolThread();
    return {
        bases: (0,tools_mirrors/* resolveBaseUrls */.yg)([...mirrors, ...(0,tools_mirrors/* parseMirrors */.Cy)(environment.EKS_ACTIONS_MIRRORS ?? '')]),
        trustedKeys,
        ...createDownloadVerifier(trustedKeys, thread),
        unpackBinary: (artifact, archive, target) => thread.ask('unpackBinary', { artifact, archive, target }),
        downloads: (0,http/* createDownloads */.uv)({ redirectHosts: http/* officialRedirectHosts */.fQ, signal, onRetry: log.warning }),
    };
}


/***/ }),

/***/ 40106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isAtLeast)
/* harmony export */ });
/** From weak to strong; see `isAtLeast`. `lock`: the digests are in the caller's repository or in this release. */
const verificationLevels = ['none', 'checksum', 'signature', 'lock'];
function isAtLeast(level, minimum) {
    return verificationLevels.indexOf(level) >= verificationLevels.indexOf(minimum);
}


/***/ }),

/***/ 59715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xX: () => (/* binding */ hasExtraKeys),
  ah: () => (/* binding */ hasKeysFor),
  K: () => (/* binding */ noExtraKeys),
  n0: () => (/* binding */ parseTrustedKeys)
});

// UNUSED EXPORTS: createTrustedKeysError, selectKeyrings, selectSigstoreTrust

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/tools/verify/verification-error.js
var verification_error = __webpack_require__(72282);
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

// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
;// CONCATENATED MODULE: ./src/tools/verify/trust.js




const noExtraKeys = { openpgp: [], sigstoreRoots: [], sigstoreIdentities: [] };
function hasExtraKeys({ openpgp, sigstoreRoots, sigstoreIdentities }) {
    return openpgp.length + sigstoreRoots.length + sigstoreIdentities.length > 0;
}
/** Whether a caller trusts keys of the kind that signs this tool. */
function hasKeysFor({ signature }, extra) {
    if (signature === undefined)
        return false;
    return signature.kind === 'openpgp'
        ? extra.openpgp.length > 0
        : extra.sigstoreRoots.length + extra.sigstoreIdentities.length > 0;
}
/** The keys that may sign a tool's releases: the project's own, and the caller's. */
async function selectKeyrings(tool, extra) {
    const { signer } = findDefinition(tool);
    return [...(signer?.kind === 'openpgp' ? [await signer.loadKeyring()] : []), ...extra.openpgp];
}
function selectSigstoreTrust({ tool, version }, extra) {
    const { signer } = findDefinition(tool);
    const identities = signer?.kind === 'sigstore' ? signer.listIdentities(version) : [];
    return {
        roots: [sigstorePublicGood, ...extra.sigstoreRoots],
        identities: [...identities, ...extra.sigstoreIdentities],
    };
}
const armourBlock = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
const identityLine = /^identity=(\S+)\s+issuer=(https:\/\/\S+)$/;
const jsonDocument = /^\{[\s\S]*\}[ \t\r]*$/m;
/** How keys, identities and trusted roots begin and end: such a line that was not understood is no prose. */
const reservedLine = /^(?:identity\b|-----|\{|\})/i;
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
    const unknown = blocks.length === 0 ? prose[0] : prose.find((line) => reservedLine.test(line));
    if (unknown !== undefined)
        throw createTrustedKeysError('there is text that is neither a key, an identity nor a trusted root', unknown.slice(0, 100));
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
        throw createTrustedKeysError('the Sigstore trusted root cannot be read', (0,verification_error/* describeThrown */.Y)(error));
    }
}
/** @param detail what a library said, or the text in question */
function createTrustedKeysError(message, detail) {
    return new action_error/* ActionError */.lZ('invalid-input', `trusted-keys: ${message}`, {
        ...(detail === undefined ? {} : { details: [detail] }),
        hint: 'Give OpenPGP armour blocks, lines `identity=… issuer=https://…`, or the content of a trusted_root.json.',
    });
}


/***/ }),

/***/ 72282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ describeThrown),
/* harmony export */   a: () => (/* binding */ createVerificationError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** The one error of this folder: what differs, and from where. */
function createVerificationError(message, details = [], hint) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('verification-failed', message, { details, ...(hint === undefined ? {} : { hint }) });
}
/** What a library said, for the details of an error. */
function describeThrown(thrown) {
    if (!(thrown instanceof Error))
        return String(thrown);
    return thrown.cause instanceof Error ? `${thrown.message}: ${describeThrown(thrown.cause)}` : thrown.message;
}


/***/ }),

/***/ 69523:
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
// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/runner/days.js
var runner_days = __webpack_require__(11888);
// EXTERNAL MODULE: ./src/tools/catalog/artifact.js
var artifact = __webpack_require__(5576);
;// CONCATENATED MODULE: ./src/tools/version/releases.js



function toReleaseHost(tool, { fetcher, bases }) {
    return { fetcher, ...(0,artifact/* locateReleases */.tQ)(tool, bases) };
}
/**
 * The published versions that fit.
 * @throws ActionError `download-failed`: nothing is chosen when the host does not answer
 */
function findCandidates(tool, request, hosts) {
    return (0,tools/* findDefinition */.Jn)(tool).releases.find(request, toReleaseHost(tool, hosts));
}
/** A release is looked up by its file for this platform, which all have. */
const everywhere = { os: 'linux', arch: 'amd64' };
/** Before the first release of any of the tools: servers that do not know a date say 1970. */
const earliest = Date.UTC(2000, 0);
/**
 * Where the project's host does not tell dates, and on mirrors, the date of the checksum file counts. A file that was
 * uploaded again is younger than its release, never older.
 */
async function findReleaseDate(tool, version, hosts, now) {
    const host = toReleaseHost(tool, hosts);
    const { findDate } = (0,tools/* findDefinition */.Jn)(tool).releases;
    if (findDate !== undefined && host.isOfficial)
        return findDate(version, host);
    const { url } = (0,artifact/* describeArtifact */.Qw)(tool, version, everywhere, hosts.bases).checksum;
    const file = await hosts.fetcher.readDate(url);
    if (file === undefined)
        return { kind: 'none' };
    const { date } = file;
    if (date === undefined)
        return { kind: 'unknown', reason: `${url} comes without a date (Last-Modified)` };
    if (date.getTime() >= earliest && date <= now)
        return { kind: 'known', date };
    return { kind: 'unknown', reason: `${url} has the impossible date ${(0,runner_days/* formatDay */.i)(date)} (Last-Modified)` };
}

;// CONCATENATED MODULE: ./src/tools/version/minimum-age.js



/** More patches than one minor will have. */
const mostPatches = 100;
/**
 * Most hosts name only their newest releases: older ones are tried by number, within the major, minor by minor.
 */
async function findNewestOldEnough(search, listed) {
    const { older } = (0,tools/* findDefinition */.Jn)(search.tool).releases;
    for (const version of listed.versions) {
        if (await search.isOldEnough(version))
            return version;
        const unlisted = older === 'listed' ? undefined : await findOlder(version, search);
        if (unlisted !== undefined)
            return unlisted;
    }
    return undefined;
}
async function findOlder(version, search) {
    const { findNewestPatch } = (0,tools/* findDefinition */.Jn)(search.tool).releases;
    const ofSameMinor = await walkDown(listPatches((0,semver.major)(version), (0,semver.minor)(version), (0,semver.patch)(version)), search);
    if (ofSameMinor !== undefined)
        return ofSameMinor;
    for (const before of listNumbersBelow((0,semver.minor)(version)).toReversed()) {
        const patches = listPatches((0,semver.major)(version), before, mostPatches);
        if (!patches.some(search.fits))
            continue;
        const newest = await findNewestPatch?.(before, toReleaseHost(search.tool, search));
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
function listPatches(ofMajor, ofMinor, count) {
    return listNumbersBelow(count).map((one) => `${ofMajor}.${ofMinor}.${one}`);
}
function listNumbersBelow(count) {
    return Array.from({ length: count }, (_, at) => at);
}

// EXTERNAL MODULE: ./src/tools/version/request.js
var version_request = __webpack_require__(36514);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/hcl/file.js + 1 modules
var hcl_file = __webpack_require__(35294);
;// CONCATENATED MODULE: ./src/runner/files/text.js
/**
 * The text of a file that people write, as its byte order mark says: UTF-8, or the UTF-16 of `echo … > file` in Windows
 * PowerShell. The mark itself is left out.
 */
function decodeFileText(bytes) {
    return new TextDecoder(detectEncoding(bytes)).decode(bytes);
}
/** The encoding that the byte order mark names; UTF-8 without one. */
function detectEncoding([first, second]) {
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var files_workspace = __webpack_require__(35958);
;// CONCATENATED MODULE: ./src/tools/version/required-version.js







/** Not configurations of this repository: copies that Terraform, Terragrunt and npm have made. Dot folders are skipped, too. */
const skippedFolders = new Set(['node_modules', 'vendor']);
/**
 * Every `required_version` below `folder`, in the order of the files' names. Links are not followed.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` where a file is no valid HCL or in UTF-16, where its `required_version` is no constraint, or
 *   where there are more files than the limits allow
 */
async function findRequirements(folder, workspace, limits = {}) {
    const found = [];
    for (const file of listTerraformFiles(folder, workspace, limits)) {
        const bytes = (0,external_node_fs_.readFileSync)(external_node_path_.join(workspace, file));
        if (detectEncoding(bytes) !== 'utf-8')
            throw createFileError({ file }, `${file} is in UTF-16; Terraform reads UTF-8`);
        const text = decodeFileText(bytes);
        // Parsing costs; a file without the word has nothing to say.
        if (text.includes('required_version'))
            found.push(...(await readRequirements(file, text)));
    }
    const name = (0,files_workspace/* toRelativePath */.fw)(workspace, folder);
    const used = found.filter(({ location }) => !isExample(external_node_path_.posix.relative(name, location.file)));
    // A repository that has nothing but examples is about them.
    return used.length > 0 ? used : found;
}
/** Whether a file belongs to an example of a module, which may need another version than what uses the module. */
function isExample(file) {
    return file
        .split('/')
        .slice(0, -1)
        .some((name) => /^examples?$/.test(name));
}
/** All must hold at once. Undefined when there are none. */
function combineRequirements(requirements) {
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
/**
 * A configuration of OpenTofu below `folder`, whose `required_version` says nothing about Terraform; undefined if there is none,
 * or too much to search.
 */
function findTofuFile(folder, workspace) {
    try {
        return listFiles(folder, workspace, {}, (name) => /\.tofu(\.json)?$/.test(name))[0];
    }
    catch {
        return undefined;
    }
}
function listTerraformFiles(folder, workspace, limits) {
    return listFiles(folder, workspace, limits, isTerraformFile);
}
function listFiles(folder, workspace, limits, isListed) {
    const { files: mostFiles = 5000, folders: mostFolders = 20_000 } = limits;
    const files = [];
    const folders = [folder];
    // Grows while it is walked.
    for (const at of folders) {
        const entries = listEntries(at);
        const isModule = entries.some((entry) => entry.isFile() && isTerraformFile(entry.name));
        for (const entry of entries) {
            if (entry.isDirectory() && shouldWalk(entry.name, isModule))
                folders.push(external_node_path_.join(at, entry.name));
            if (entry.isFile() && isListed(entry.name))
                files.push(external_node_path_.join(at, entry.name));
        }
        if (files.length > mostFiles)
            throw createLimitError(folder, workspace, `${mostFiles} Terraform files`);
        if (folders.length > mostFolders)
            throw createLimitError(folder, workspace, `${mostFolders} folders`);
    }
    return files.map((file) => (0,files_workspace/* toRelativePath */.fw)(workspace, file)).sort();
}
function listEntries(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch (error) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${folder} cannot be searched for required_version`, {
            hint: 'Set working-directory to the folder of the Terraform roots, or set the version in terraform-version.',
            cause: error,
        });
    }
}
function isTerraformFile(name) {
    return /\.tf(\.json)?$/.test(name);
}
/** Next to Terraform files, `tests` holds helpers of `terraform test`; elsewhere it may be an environment. */
function shouldWalk(name, isModule) {
    return !name.startsWith('.') && !skippedFolders.has(name) && !(isModule && name === 'tests');
}
function createLimitError(folder, workspace, limit) {
    const name = (0,files_workspace/* toRelativePath */.fw)(workspace, folder) || '.';
    return new action_error/* ActionError */.lZ('invalid-input', `there are more than ${limit} below ${name}; required_version was not read`, {
        hint: 'Set working-directory to the folder of the Terraform roots, or set the version in terraform-version.',
    });
}
async function readRequirements(file, text) {
    const read = await (0,hcl_file/* readConfiguration */.T)(file, text, ({ type }) => type === 'terraform');
    if (!read.ok)
        throw createUnreadableError(file, read);
    return read.file.blocks
        .filter(({ body }) => body.required_version !== undefined)
        .map((block) => parseRequirement(block.body.required_version, { file, line: (0,hcl_file/* findLine */.K)(read.file, block, [attribute]) }));
}
const attribute = 'required_version';
function parseRequirement(value, location) {
    const terms = typeof value === 'string' ? (0,constraint/* parseConstraint */.FJ)(value) : undefined;
    if (typeof value === 'string' && terms !== undefined)
        return { text: value, terms, location };
    throw createFileError(location, `${location.file}:${location.line}: required_version is not a version constraint: ${JSON.stringify(value)}`);
}
function createUnreadableError(file, { message, line }) {
    const kind = file.endsWith('.json') ? 'JSON' : 'Terraform configuration';
    return createFileError(line === undefined ? { file } : { file, line }, `${file} is not valid ${kind}`, message);
}
function createFileError(location, message, ...details) {
    const hint = 'Correct the file, or set the version in terraform-version.';
    return new action_error/* ActionError */.lZ('invalid-input', message, { location, details, hint });
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/runner/yaml-error.js
var yaml_error = __webpack_require__(7135);
;// CONCATENATED MODULE: ./src/tools/version/version-file-readers.js




/** In order of precedence (mise.jdx.dev/configuration.html). */
const miseFiles = [
    ...['mise.local.toml', '.mise.local.toml', 'mise.toml', '.mise.toml', 'mise/config.toml', '.mise/config.toml'],
    ...['.config/mise.toml', '.config/mise/config.toml'],
];
/** aquaproj.github.io/docs/guides/configuration-file-path */
const aquaFiles = ['aqua', '.aqua', 'aqua/aqua', '.aqua/aqua'].flatMap((name) => [`${name}.yaml`, `${name}.yml`]);
/** Files of version managers that know every tool, in order of precedence within one folder. */
const sharedFiles = [
    { name: '.tool-versions', read: readAsdf },
    ...miseFiles.map((name) => ({ name, read: readMise })),
    ...aquaFiles.map((name) => ({ name, read: readAqua })),
];
/** The files that may say which version of a tool a folder uses; those of the tool's own version managers come first. */
function listVersionFiles(tool) {
    const own = ((0,tools/* findDefinition */.Jn)(tool).versionFiles ?? []).map(({ name, parseVersion, key }) => ({
        name,
        read: (text) => (key === undefined ? readSingleVersion(text, parseVersion) : readTomlKey(text, key, parseVersion)),
    }));
    return [...own, ...sharedFiles];
}
/** A file such as `.terraform-version`: the first line that is not a comment. */
function readSingleVersion(text, parse) {
    const [statement] = listStatements(text);
    return statement && { ...statement, parse };
}
/** `.tool-versions` (asdf): a tool and its versions per line, the first version being the preferred one. */
function readAsdf(text, tool) {
    for (const { text: statement, line } of listStatements(text)) {
        const [name, version] = statement.split(/\s+/);
        if (name === tool)
            return { text: version ?? '', line, parse: parsePrefixedVersion };
    }
    return undefined;
}
/** Lines that are neither empty nor comments, without trailing comments. */
function* listStatements(text) {
    for (const [at, raw] of text.split(/\r?\n/).entries()) {
        const statement = raw.replace(/#.*$/, '').trim();
        if (statement !== '')
            yield { text: statement, line: at + 1 };
    }
}
/** asdf and mise write `latest:1.9` and `prefix:1.9` for the newest version that begins so. */
function parsePrefixedVersion(text) {
    return (0,version_request/* parseStatedRequest */.sv)(/^(?:latest|prefix):(v?\d+(?:\.\d+){0,2})$/.exec(text)?.[1] ?? text);
}
/** `mise.toml`: `[tools] terraform = "1.9"`, `= ["1.9", "1.8"]` or `= { version = "1.9" }`. */
async function readMise(text, tool) {
    const { parse } = await __webpack_require__.e(/* import() */ 1746).then(__webpack_require__.bind(__webpack_require__, 91746));
    const { tools } = parse(text);
    if (!(0,records/* isRecord */.u4)(tools))
        return undefined;
    const found = Object.entries(tools).find(([name]) => isToolName(tool, name));
    if (found === undefined)
        return undefined;
    const [version, line] = [findVersion(found[1]), findKeyLine(text, found[0])];
    // A number such as 1.10 has lost its zero.
    if (version === undefined)
        throw new UnreadableLine(`the version of ${tool} must be a quoted string`, line);
    return { text: version, line, parse: parsePrefixedVersion };
}
class UnreadableLine extends Error {
    line;
    constructor(message, line) {
        super(message);
        this.line = line;
    }
}
/** Tools have the place where they come from in front: `aqua:hashicorp/terraform`. */
function isToolName(tool, name) {
    return /[^:/]*$/.exec(name)?.[0] === tool;
}
function findVersion(value) {
    const first = Array.isArray(value) ? value[0] : value;
    const version = (0,records/* isRecord */.u4)(first) ? first.version : first;
    return typeof version === 'string' ? version : undefined;
}
/** The parser reports no lines, so this is the first line with the name as a key. */
function findKeyLine(text, name) {
    const key = new RegExp(`(^|[\\s{,.[])["']?${RegExp.escape(name)}["']?\\s*[=\\].]`);
    return (Math.max(text.split('\n').findIndex((line) => key.test(line.replace(/#.*$/, ''))), 0) + 1);
}
/** A file such as `.tfswitch.toml`, with the version under a key of its top level. */
async function readTomlKey(text, key, parse) {
    const version = (await __webpack_require__.e(/* import() */ 1746).then(__webpack_require__.bind(__webpack_require__, 91746))).parse(text)[key];
    if (version === undefined)
        return undefined;
    if (typeof version === 'string')
        return { text: version, line: findKeyLine(text, key), parse };
    throw new UnreadableLine(`${key} must be a quoted string`, findKeyLine(text, key));
}
/** `aqua.yaml`: packages such as `name: hashicorp/terraform@v1.9.8`, or with a `version` of their own. */
async function readAqua(text, tool) {
    const { LineCounter, parseDocument } = await __webpack_require__.e(/* import() */ 6637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [error] = document.errors;
    if (error !== undefined)
        throw new UnreadableLine((0,yaml_error/* describeYamlError */.r)(error.message), error.linePos?.[0].line ?? 1);
    const { packages } = (0,records/* toRecord */.Lv)(document.toJS({ maxAliasCount: 10 }));
    const entries = Array.isArray(packages) ? packages : [];
    for (const [at, entry] of entries.entries()) {
        const { name, version } = (0,records/* toRecord */.Lv)(entry);
        const [, given = '', attached] = /^([^@]*)(?:@(.*))?$/.exec((0,records/* toText */.fE)(name)) ?? [];
        if (!isToolName(tool, given))
            continue;
        const node = document.getIn(['packages', at], true);
        const { line } = lines.linePos(node.range?.[0] ?? 0);
        return { text: attached ?? (0,records/* toText */.fE)(version), line, parse: version_request/* parseStatedRequest */.sv };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./src/tools/version/version-files.js






const largestBytes = 1024 * 1024;
/**
 * The request of the nearest file that names the tool, from `folder` upwards to the workspace.
 * @param folder real path in the workspace
 * @throws ActionError `invalid-input` with file and line where a file says what cannot be used, `outside-workspace`
 *   where it is a link out of the workspace
 */
async function findVersionFile(tool, folder, workspace) {
    for (const at of listFoldersUpTo(folder, workspace)) {
        for (const { name, read } of listVersionFiles(tool)) {
            const file = (0,files_workspace/* toRelativePath */.fw)(workspace, external_node_path_.join(at, name));
            const text = readText(workspace, file);
            const statement = text === undefined ? undefined : await readStatement(() => read(text, tool), file);
            if (statement !== undefined)
                return toStatedRequest(tool, statement, { file, line: statement.line });
        }
    }
    return undefined;
}
function* listFoldersUpTo(folder, workspace) {
    for (let at = folder; (0,files_workspace/* isBelow */.Yw)(workspace, at); at = external_node_path_.dirname(at)) {
        yield at;
        if (at === external_node_path_.dirname(at))
            return;
    }
}
function readText(workspace, file) {
    const found = (0,files_workspace/* resolveInside */.LI)(workspace, file, 'file');
    if (found.ok) {
        if ((0,external_node_fs_.statSync)(found.path).size > largestBytes)
            throw createVersionFileError({ file }, `${file} is larger than a version file can be`);
        return decodeFileText((0,external_node_fs_.readFileSync)(found.path));
    }
    // A folder of that name is somebody else's: mise keeps one called `.mise`.
    if (found.problem === 'missing' || found.problem === 'not-a-file')
        return undefined;
    const code = found.problem === 'outside' ? 'outside-workspace' : 'invalid-input';
    throw new action_error/* ActionError */.lZ(code, `${file} cannot be read as a version file: ${found.problem}`, {
        location: { file },
        hint: 'Correct the file or its permissions, or set the version in the input.',
    });
}
async function readStatement(read, file) {
    try {
        return await read();
    }
    catch (error) {
        const line = error.line;
        throw createVersionFileError(typeof line === 'number' ? { file, line } : { file }, `${file}: ${error.message}`);
    }
}
function toStatedRequest(tool, { text, parse }, location) {
    const parsed = parse(text);
    if (parsed.ok)
        return { request: parsed.request, location };
    const where = `${location.file}:${location.line}`;
    throw createVersionFileError(location, `${where}: the version of ${tool} is ${JSON.stringify(text)} and must be ${parsed.problem}`);
}
function createVersionFileError(location, message) {
    const hint = 'Correct the file, or set the version in the input.';
    return new action_error/* ActionError */.lZ('invalid-input', message, { location, hint });
}

;// CONCATENATED MODULE: ./src/tools/version/resolve.js










/**
 * The exact version to install. An exact request is answered without the network; a range takes the newest locked
 * version that fits, else the newest published one. There is no fallback from a request to another version.
 * @throws ActionError `version-not-found` when nothing fits, `download-failed` when the hosts do not answer, and
 *   `invalid-input` for files that cannot be understood
 */
async function resolveVersion(options) {
    const asked = await toVersionQuery(options);
    const { request, source, detail } = asked;
    if (request.kind === 'exact')
        return { version: request.version, source, detail };
    if (request.kind !== 'latest') {
        const decided = resolveOffline(options, request, asked);
        if (decided !== undefined)
            return decided;
    }
    return { source, detail, ...(await findPublished(options, request, asked)) };
}
async function toVersionQuery(options) {
    const { request, tool } = options;
    switch (request.kind) {
        case 'auto':
            return findQueryInRepository(options);
        case 'cluster':
            return readClusterQuery(options);
        case 'latest':
            return { request, source: 'latest', detail: 'latest' };
        default:
            return { request, source: 'input', detail: `${tool}-version: ${(0,version_request/* formatRequest */.zw)(request)}` };
    }
}
/** Version file, then `required_version`, then lock file, then the pinned default. */
async function findQueryInRepository({ tool, workingDirectory, workspace, lock, defaults, }) {
    const file = await findVersionFile(tool, workingDirectory, workspace);
    if (file !== undefined) {
        const { request, location } = file;
        return { request, source: 'version-file', detail: `${location.file}:${location.line}`, location };
    }
    const { followsRequiredVersion = false } = (0,tools/* findDefinition */.Jn)(tool);
    const requirements = followsRequiredVersion ? await findRequirements(workingDirectory, workspace) : [];
    const required = combineRequirements(requirements);
    if (required !== undefined)
        return toRequirementQuery(required, requirements);
    const [locked] = sortLockedVersions(tool, lock);
    if (lock !== undefined && locked !== undefined) {
        return { request: { kind: 'exact', version: locked }, source: 'lock', detail: lock.file };
    }
    const tofu = followsRequiredVersion ? findTofuFile(workingDirectory, workspace) : undefined;
    const unread = tofu === undefined ? '' : `; ${tofu} is for OpenTofu, Terraform does not read it`;
    const detail = `pinned in this release${unread}`;
    return { request: { kind: 'exact', version: defaults[tool] }, source: 'default', detail };
}
function toRequirementQuery(request, requirements) {
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
/** A client may be one minor older or newer than the cluster; the cluster's own minor always works. */
async function readClusterQuery({ tool, readClusterVersion: clusterVersion }) {
    const { followsCluster = false } = (0,tools/* findDefinition */.Jn)(tool);
    if (!followsCluster || clusterVersion === undefined) {
        throw new action_error/* ActionError */.lZ('invalid-input', `${tool}-version: cluster cannot be followed`, {
            hint: followsCluster
                ? 'Set cluster-name, so that the version of the cluster can be read.'
                : `${tool} does not follow the version of a cluster; name a version.`,
        });
    }
    const version = await clusterVersion();
    const minor = /^v?(\d+\.\d+)(?:[.+-]|$)/.exec(version)?.[1];
    const parsed = (0,version_request/* parseStatedRequest */.sv)(minor ?? '');
    if (!parsed.ok) {
        throw new action_error/* ActionError */.lZ('api-failed', `the cluster reports ${JSON.stringify(version)} as its version`, {
            hint: `Set a version in ${tool}-version.`,
        });
    }
    return { request: parsed.request, source: 'cluster', detail: `the cluster has ${version}` };
}
/** A request with one answer needs no list of releases: `= 1.9.8`, or a locked version that fits. */
function resolveOffline({ tool, lock }, request, asked) {
    const only = (0,version_request/* findOnlyVersion */.Gq)(request);
    if (only !== undefined) {
        if ((0,version_request/* matchesRequest */.TA)(request, only))
            return { version: only, source: asked.source, detail: asked.detail };
        throw createNothingFitsError(tool, asked, [`${only} is both required and excluded`]);
    }
    const locked = sortLockedVersions(tool, lock).find((version) => (0,version_request/* matchesRequest */.TA)(request, version));
    if (lock === undefined || locked === undefined)
        return undefined;
    return { version: locked, source: 'lock', detail: `${lock.file}, within ${(0,version_request/* formatRequest */.zw)(request)} (${asked.detail})` };
}
function sortLockedVersions(tool, lock) {
    return (lock?.versions[tool] ?? []).toSorted(semver.rcompare);
}
async function findPublished(options, request, asked) {
    const { tool, minimumReleaseAge: days = 0 } = options;
    // With a minimum age the newest may be too young, so all are listed.
    const wanted = days > 0 && request.kind === 'latest' ? anyVersion : request;
    try {
        const candidates = await findCandidates(tool, wanted, options);
        const [newest] = candidates.versions;
        if (newest === undefined)
            throw createNothingPublishedError(options, asked, candidates);
        if (days === 0 || wanted.kind === 'latest')
            return { version: newest };
        return await findPublishedOldEnough(options, { days, wanted, candidates }, asked);
    }
    catch (error) {
        throw error instanceof action_error/* ActionError */.lZ && error.code === 'download-failed'
            ? createUnansweredError(tool, asked, error)
            : error;
    }
}
const anyVersion = { kind: 'range', text: 'latest', range: '*' };
const dayMs = 86_400_000;
/** Dates are requested one by one. */
const mostDates = 40;
async function findPublishedOldEnough(options, { days, wanted, candidates }, asked) {
    const { tool, now = new Date() } = options;
    const young = [];
    let left = mostDates;
    const isOldEnough = async (version) => {
        if (left-- === 0)
            throw createTooYoungError(tool, days, [...shortenList(young), `older ones are not searched after ${mostDates} requests`], asked);
        const released = await findReleaseDate(tool, version, options, now);
        if (released.kind === 'unknown')
            throw createUnknownAgeError(tool, version, days, released.reason, asked);
        if (released.kind === 'none')
            return undefined;
        if (now.getTime() - released.date.getTime() >= days * dayMs)
            return true;
        young.push(`${version} was released on ${(0,runner_days/* formatDay */.i)(released.date)}`);
        return false;
    };
    const fits = (version) => (0,version_request/* matchesRequest */.TA)(wanted, version);
    const version = await findNewestOldEnough({ ...options, fits, isOldEnough }, candidates);
    if (version === undefined)
        throw createTooYoungError(tool, days, shortenList(young), asked);
    if (young.length === 0)
        return { version };
    return { version, passedOver: `skipped as younger than ${days} days: ${shortenList(young).join(', ')}` };
}
/** Enough to see the pattern. */
function shortenList(lines) {
    return lines.length > 5 ? [...lines.slice(0, 4), `${lines.length - 4} more are too young`] : lines;
}
function createTooYoungError(tool, days, found, asked) {
    const wanted = (0,version_request/* formatRequest */.zw)(asked.request);
    return new action_error/* ActionError */.lZ('version-not-found', `${tool}: found no release that fits ${wanted} and is at least ${days} days old (${asked.detail})`, {
        details: [...(asked.lines ?? []), ...found],
        hint: formatAgeHint(tool),
        ...toLocation(asked),
    });
}
function createUnknownAgeError(tool, version, days, reason, asked) {
    const wanted = (0,version_request/* formatRequest */.zw)(asked.request);
    return new action_error/* ActionError */.lZ('version-not-found', `${tool} ${version} fits ${wanted}, but nothing proves that it is ${days} days old`, { details: [reason], hint: formatAgeHint(tool), ...toLocation(asked) });
}
function formatAgeHint(tool) {
    return `Set an exact version in ${tool}-version, put ${tool} into the lock file, or set minimum-release-age: 0.`;
}
function createNothingPublishedError({ tool, bases }, asked, candidates) {
    const { host } = new URL(bases[tool]);
    if (candidates.complete) {
        return createNothingFitsError(tool, asked, [`${host} has ${describeNewest(candidates.considered)}`]);
    }
    return new action_error/* ActionError */.lZ('version-not-found', formatMessage(tool, asked), {
        details: [
            ...(asked.lines ?? []),
            `${host} names only the newest versions of ${tool}: ${describeNewest(candidates.considered)}`,
            'whether an older one fits cannot be looked up there',
        ],
        hint: `Set an exact version in ${tool}-version, or put one that fits into the lock file.`,
        ...toLocation(asked),
    });
}
function describeNewest(versions) {
    const stable = versions.filter((version) => !(0,constraint/* isPrerelease */.V1)(version));
    return stable.length === 0 ? 'no releases' : stable.join(', ');
}
function createNothingFitsError(tool, asked, details) {
    return new action_error/* ActionError */.lZ('version-not-found', formatMessage(tool, asked), {
        details: [...(asked.lines ?? []), ...details],
        hint: asked.lines === undefined
            ? 'Correct the version, or look up which ones are published.'
            : 'All of them must hold at once: correct one, or narrow working-directory to roots that agree.',
        ...toLocation(asked),
    });
}
function formatMessage(tool, { request, detail, lines = [] }) {
    const agreement = lines.length > 1 ? 'no version fits all of them' : 'no version fits';
    return `${tool}: ${agreement}: ${(0,version_request/* formatRequest */.zw)(request)} (${detail})`;
}
/** The newest version is never replaced by one that happens to be known. */
function createUnansweredError(tool, asked, error) {
    return new action_error/* ActionError */.lZ('download-failed', `${tool}: the version for ${(0,version_request/* formatRequest */.zw)(asked.request)} could not be looked up`, {
        details: [error.message, `requested by ${asked.detail}; no other version is used instead`],
        hint: `Set an exact version in ${tool}-version or lock one: neither needs this request. Otherwise: ${error.hint}`,
        ...toLocation(asked),
        cause: error,
    });
}
function toLocation({ location }) {
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
