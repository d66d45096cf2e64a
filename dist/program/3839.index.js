export const id = 3839;
export const ids = [3839];
export const modules = {

/***/ 33839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProbe: () => (/* binding */ runProbe)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53053);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(733);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80648);
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







const defaultMaxOutputBytes = 64 * 1024 ** 2;
/** How long to wait for the output of a program that left a child behind, after it has ended. */
const closeDelayMs = 1000;
const graceMs = 2000;
/**
 * Runs a short program to its end with `@actions/exec`, which is loaded here.
 * @throws ActionError as `Processes.run`
 */
async function runProbe(request, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { signal, secrets } = options;
        signal.throwIfAborted();
        const env = (0,_variables_js__WEBPACK_IMPORTED_MODULE_6__/* .buildToolEnvironment */ .i)(options.environment, request.env);
        assertSize(request, env);
        const file = await findProgram(request, env);
        const { getExecOutput } = await __webpack_require__.e(/* import() */ 9905).then(__webpack_require__.bind(__webpack_require__, 49905));
        const child = __addDisposableResource(env_1, captureChild(request.input ?? ''), false);
        const limits = __addDisposableResource(env_1, watchLimits(request, signal, child.end), false);
        const output = await child
            .start(() => getExecOutput(quote(file), [...request.args], {
            cwd: request.cwd,
            env,
            silent: true,
            ignoreReturnCode: true,
            delay: closeDelayMs,
            listeners: { stdout: limits.count, stderr: limits.count },
        }))
            .catch((cause) => {
            throw (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .createStartError */ .F5)(request, cause);
        });
        const details = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .selectErrorLines */ .sL)(selectLastLines(output.stderr), () => selectLastLines(output.stdout), (text) => secrets.redact(text));
        const end = { exit: child.exit(output.exitCode), stopped: limits.stopped(), details };
        return { ...output, exitCode: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveExitCode */ .i5)(request, end) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * `@actions/exec` keeps its child to itself: it leaves standard input open, cannot be cancelled and reports no signals.
 * Node.js announces every child on a diagnostics channel; the storage tells ours from those of others.
 */
function captureChild(input) {
    const own = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
    let child;
    let timer;
    let ended = false;
    const end = () => {
        ended = true;
        child?.kill('SIGTERM');
        timer ??= setTimeout(() => child?.kill('SIGKILL'), graceMs);
    };
    const onChild = (message) => {
        if (own.getStore() !== true)
            return;
        const { process: started } = message;
        child = started;
        // The streams are there when `spawn` has returned. A program that ends without reading breaks the pipe.
        process.nextTick(() => {
            started.stdin?.on('error', () => undefined);
            started.stdin?.end(input);
            if (ended)
                end();
        });
    };
    (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.subscribe)('child_process', onChild);
    return {
        start: (work) => own.run(true, work),
        end,
        exit: (code) => {
            if (child?.signalCode)
                return { kind: 'signal', signal: child.signalCode };
            return { kind: 'code', code: code ?? 1 };
        },
        [Symbol.dispose]: () => {
            (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_1__.unsubscribe)('child_process', onChild);
            clearTimeout(timer);
            // A grandchild may hold them open, and must not keep this process from ending.
            child?.stdout?.destroy();
            child?.stderr?.destroy();
        },
    };
}
/** Calls `end` once: when the run is cancelled, the time is up, or the output is too large. */
function watchLimits({ timeoutMs, maxOutputBytes }, signal, end) {
    let stopped;
    let bytes = 0;
    const stop = (reason) => {
        if (stopped !== undefined)
            return;
        stopped = reason;
        end();
    };
    const onAbort = () => {
        stop('cancelled');
    };
    const onTimeout = () => {
        stop('timed-out');
    };
    signal.addEventListener('abort', onAbort);
    if (signal.aborted)
        onAbort();
    const timer = timeoutMs === undefined ? undefined : setTimeout(onTimeout, timeoutMs);
    return {
        count: (chunk) => {
            bytes += chunk.length;
            if (bytes > (maxOutputBytes ?? defaultMaxOutputBytes))
                stop('output-too-large');
        },
        stopped: () => stopped,
        [Symbol.dispose]: () => {
            signal.removeEventListener('abort', onAbort);
            clearTimeout(timer);
        },
    };
}
/** Of one argument or variable (Linux, MAX_ARG_STRLEN), and of all together (ARG_MAX with the usual stack of 8 MiB). */
const sizeLimits = { one: 128 * 1024, all: 2 * 1024 ** 2 };
/** `@actions/exec` does not survive it when a program cannot be started for the size of its arguments. */
function assertSize(request, env) {
    if (process.platform !== 'linux')
        return;
    const texts = [...request.args, ...Object.entries(env).map(([name, value]) => `${name}=${value}`)];
    const sizes = texts.map((text) => Buffer.byteLength(text) + 1);
    if (Math.max(0, ...sizes) <= sizeLimits.one && sizes.reduce((sum, size) => sum + size, 0) <= sizeLimits.all)
        return;
    throw (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .createStartError */ .F5)(request, Object.assign(new Error('E2BIG'), { code: 'E2BIG' }));
}
/** Where Node.js looks without PATH. */
const defaultPath = '/usr/bin:/bin';
/** `@actions/exec` looks on the PATH of this process, not on that of the job's environment. */
async function findProgram({ file, cwd }, env) {
    if (process.platform === 'win32')
        return file;
    const folders = file.includes('/')
        ? ['']
        : (env.PATH ?? defaultPath).split(node_path__WEBPACK_IMPORTED_MODULE_4__.delimiter).filter((folder) => folder !== '');
    const candidates = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_4__.resolve(cwd, folder, file));
    for (const candidate of candidates) {
        const executable = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.access)(candidate, node_fs__WEBPACK_IMPORTED_MODULE_2__.constants.X_OK).then(() => true, () => false);
        if (executable)
            return candidate;
    }
    const code = candidates.some((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(candidate)) ? 'EACCES' : 'ENOENT';
    throw (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .createStartError */ .F5)({ file, cwd }, Object.assign(new Error(`${file}: ${code}`), { code }));
}
/** `@actions/exec` splits its command line at spaces. */
function quote(file) {
    return `"${file.replaceAll('"', '\\"')}"`;
}
function selectLastLines(output) {
    const text = output.slice(-8 * 1024).trimEnd();
    return text === '' ? [] : text.split(/\r?\n/).slice(-_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .shownErrorLines */ .Pe);
}


/***/ })

};
