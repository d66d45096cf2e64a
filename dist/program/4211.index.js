export const id = 4211;
export const ids = [4211];
export const modules = {

/***/ 4211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startChild: () => (/* binding */ startChild)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(733);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2275);






/** @throws ActionError `tool-missing` when the program cannot be started. */
async function startChild(options) {
    const windows = process.platform === 'win32';
    const stdout = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(options.folder, 'stdout'), 'wx', 0o600);
    const stderr = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(options.folder, 'stderr'), 'wx', 0o600);
    const child = spawnInto(options, stdout, stderr);
    const exited = waitForExit(child);
    // A program that cannot be started has no PID and reports why in an event.
    if (child.pid === undefined) {
        const [cause] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(child, 'error'));
        throw (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .createStartError */ .F5)(options, cause);
    }
    const { pid } = child;
    if (options.input !== undefined)
        feed(child, options.input);
    let interrupted = false;
    return {
        pid,
        startTime: (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .readProcessStartTime */ .R)(pid) ?? '',
        exited,
        interrupted: () => interrupted,
        interrupt: () => {
            if (interrupted || windows)
                return;
            interrupted = true;
            child.kill('SIGINT');
        },
        kill: () => {
            if (windows)
                child.kill('SIGKILL');
            else
                killGroup(pid);
        },
    };
}
function spawnInto(options, stdout, stderr) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(options.file, options.args, {
            cwd: options.cwd,
            env: options.env,
            shell: false,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', stdout, stderr],
            // Its own session: Ctrl-C in a terminal reaches only us, and is passed on once. On Windows this would open a console
            // window, and signals are not passed on there.
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (cause) {
        // Too large arguments and a few other errors are thrown synchronously (child_process, "spawn").
        throw (0,_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .createStartError */ .F5)(options, cause);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(stdout);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(stderr);
    }
}
/** `exit`, not `close`: a grandchild that keeps the streams open must not keep us waiting. */
function waitForExit(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            resolve(signal === null ? { kind: 'code', code: code ?? 1 } : { kind: 'signal', signal });
        });
    });
}
function feed(child, input) {
    // A program that ends without reading breaks the pipe; its exit code says what happened.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
function killGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Already gone.
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
