export const id = 1961;
export const ids = [1961];
export const modules = {

/***/ 68406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   postSetup: () => (/* binding */ postSetup)
/* harmony export */ });
/* harmony import */ var _share_archives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97665);

/** Hands the downloads on to later jobs. */
async function postSetup(context) {
    await (0,_share_archives_js__WEBPACK_IMPORTED_MODULE_0__/* .saveArchives */ .x)(context);
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


/***/ })

};
