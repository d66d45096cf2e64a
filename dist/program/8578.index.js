export const id = 8578;
export const ids = [8578];
export const modules = {

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

/***/ 68578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awaitSurvivors: () => (/* binding */ awaitSurvivors)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67517);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17589);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2275);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58976);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79735);
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






/**
 * Handles tools that outlived a killed main step: waits for them, shows how they ended, and interrupts a tool that was never
 * interrupted while it still has time to finish. A PID with a different start time is another process and is not touched.
 */
async function awaitSurvivors(options) {
    const records = (0,_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseChildRecords */ .e)(options.host.state(_record_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenState */ .t), options.temporaryFolder);
    return Promise.all(records.map((record) => awaitSurvivor(record, options)));
}
async function awaitSurvivor(record, options) {
    const { log } = options;
    const { waitMs = 240_000, interruptAfterMs = 120_000 } = options;
    const startedAt = performance.now();
    const progress = log.progress(record.tool);
    let signalled = record.signalled;
    while (isSameProcess(record)) {
        const waited = performance.now() - startedAt;
        if (waited > waitMs) {
            log.warning(`${record.tool} (PID ${String(record.pid)}) is still running and will be killed with the job; its work may be lost`);
            return { tool: record.tool, pid: record.pid, outcome: 'running' };
        }
        if (!signalled && waited > interruptAfterMs && process.platform !== 'win32') {
            signalled = true;
            interrupt(record.pid);
        }
        progress.update({ state: 'finishing', detail: `PID ${String(record.pid)} outlived the main step` });
        await (0,_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .pause */ .v)(200);
    }
    await showEnd(record, (0,_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatElapsed */ .C7)(performance.now() - startedAt), options);
    return { tool: record.tool, pid: record.pid, outcome: 'ended' };
}
function interrupt(pid) {
    try {
        process.kill(pid, 'SIGINT');
    }
    catch {
        // It has just ended.
    }
}
function isSameProcess(record) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .readProcessStartTime */ .R)(record.pid) === record.startTime;
}
const shownLines = 40;
async function showEnd(record, waited, { host, log, secrets }) {
    log.notice(`${record.tool} kept running after the main step was killed, and has finished (waited ${waited})`);
    const streams = record.outputIsData ? ['stderr'] : ['stdout', 'stderr'];
    const text = streams.flatMap((stream) => readEnd(node_path__WEBPACK_IMPORTED_MODULE_0__.join(record.folder, stream)));
    if (text.length === 0)
        return;
    await log.group(`Last lines of ${record.tool}`, () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const shield = __addDisposableResource(env_1, host.shield(), false);
            shield.write(`${secrets.redact(text.join('\n'))}\n`);
            return Promise.resolve();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    });
}
function readEnd(file) {
    try {
        return (0,_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .readLastLines */ .aG)(file, shownLines).map(_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .toReadableLine */ .cY);
    }
    catch {
        // The folder is gone: the main step ended normally.
        return [];
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


/***/ })

};
