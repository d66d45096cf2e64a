export const id = 4843;
export const ids = [4843];
export const modules = {

/***/ 42924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dataFoldersState: () => (/* binding */ dataFoldersState),
/* harmony export */   postProvision: () => (/* binding */ postProvision)
/* harmony export */ });
/* harmony import */ var _terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63384);

const dataFoldersState = 'data-folders';
/** Removes Terraform's data directories from the checkout if the step was killed. */
async function postProvision({ state }) {
    for (const folder of parseFolders(state.get(dataFoldersState)))
        await (0,_terraform_cli_data_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .releaseAbandoned */ .q)(folder);
}
/** State is text that other steps can write; only folders that a run marked as its own are touched. */
function parseFolders(text) {
    try {
        const parsed = JSON.parse(text ?? '[]');
        return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
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

/***/ 63384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ releaseAbandoned),
/* harmony export */   s: () => (/* binding */ createDataFolders)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58500);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39631);
/* harmony import */ var _runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2275);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(96365);









const dataFolderName = '.terraform';
/** Who uses a data folder; in it. */
const ownerFile = 'eks-actions.json';
/** What was there before, in our data folder until the end of the run. */
const previousName = 'previous';
const pollMs = 250;
/** Codes of renaming a folder to a name that something has already. */
const taken = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'];
const unwritable = ['EACCES', 'EPERM', 'EROFS'];
function createDataFolders(options) {
    const opening = new Map();
    const elsewhere = new Set();
    const remembered = [];
    const remember = (folder) => {
        remembered.push(folder);
        options.remember(remembered);
    };
    const open = async ({ name, folder }) => {
        const own = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
        remember(own);
        try {
            await claim(own, name, options);
            return own;
        }
        catch (error) {
            if (!unwritable.includes(error.code ?? ''))
                throw error;
            const other = resolveFallback(folder, options);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(other), { recursive: true, mode: 0o700 });
            remember(other);
            await claim(other, name, options);
            elsewhere.add(folder);
            options.warn(describeFallback(name));
            return other;
        }
    };
    const getFolder = ({ folder }) => elsewhere.has(folder) ? resolveFallback(folder, options) : node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, dataFolderName);
    return {
        open: async (root) => {
            const opened = opening.get(root.folder) ?? open(root);
            opening.set(root.folder, opened);
            await opened;
        },
        getFolder,
        getVariable: (root) => (elsewhere.has(root.folder) ? getFolder(root) : undefined),
        [Symbol.asyncDispose]: async () => {
            for (const opened of await Promise.allSettled(opening.values())) {
                if (opened.status === 'fulfilled')
                    await release(opened.value);
            }
        },
    };
}
function resolveFallback(folder, { temporaryFolder }) {
    return node_path__WEBPACK_IMPORTED_MODULE_3__.join(temporaryFolder, 'eks-actions-terraform-data', (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .computeSha256 */ .jH)(folder).slice(0, 32));
}
function describeFallback(name) {
    return `the folder of ${name} is read-only, so Terraform's data folder is in RUNNER_TEMP instead of ${dataFolderName}: path.module of downloaded modules differs from that of other runs. Where such a path is part of a resource, plans show changes that are none; check out to a folder that can be written to.`;
}
/** Creates the folder for this process alone. Whoever creates it first has it. */
async function claim(folder, name, options) {
    const giveUpAt = Date.now() + options.timeoutMs;
    for (;;) {
        if (await tryCreate(folder))
            return;
        const owner = await readOwner(folder);
        if (owner === undefined)
            continue;
        if (owner !== 'unknown' && isAlive(owner)) {
            if (Date.now() > giveUpAt)
                throw createInUseError(folder, name, owner);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(pollMs, undefined, { signal: options.signal }).catch(() => {
                options.signal.throwIfAborted();
            });
        }
        else if (await takeOver(folder))
            return;
    }
}
/**
 * Creates the folder with its owner in one step, so that nobody finds it without.
 * @returns false if there is a folder already
 */
async function tryCreate(folder) {
    const created = createAsideName(folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(created, { mode: 0o700 });
    await writeOwner(created);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(created, folder);
        return true;
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(created, { recursive: true, force: true });
        if (taken.includes(error.code ?? ''))
            return false;
        throw error;
    }
}
async function writeOwner(folder) {
    const owner = { pid: process.pid, startTime: (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(process.pid) ?? '', host: (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() };
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), JSON.stringify(owner), { mode: 0o600 });
}
/** `unknown` for a folder of somebody who calls Terraform by hand; undefined if there is none any more. */
async function readOwner(folder) {
    try {
        const { pid, startTime, host } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_8__/* .toRecord */ .Lv)(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, ownerFile), 'utf8')));
        if (typeof pid === 'number' && typeof startTime === 'string' && typeof host === 'string')
            return { pid, startTime, host };
    }
    catch {
        const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(folder).catch(() => undefined);
        if (there === undefined)
            return undefined;
    }
    return 'unknown';
}
/** A process of another machine or container cannot be looked at. */
function isAlive({ pid, startTime, host }) {
    return host !== (0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)() || (0,_runner_process_identity_js__WEBPACK_IMPORTED_MODULE_7__/* .readProcessStartTime */ .R)(pid) === startTime;
}
/**
 * Replaces a folder that nobody uses. One of somebody who calls Terraform by hand is kept within ours.
 * @returns false if another run was faster
 */
async function takeOver(folder) {
    const aside = createAsideName(folder);
    // Of two runs, one finds nothing to move.
    if (!(await tryRename(folder, aside)))
        return false;
    const owner = (await readOwner(aside)) ?? 'unknown';
    if (owner !== 'unknown' && isAlive(owner)) {
        await putBack(aside, folder);
        return false;
    }
    const created = await tryCreate(folder);
    if (owner === 'unknown') {
        await putBack(aside, folder);
        return created;
    }
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
    return created;
}
/** Removes the folder of a run that was killed, if it is one. */
async function releaseAbandoned(folder) {
    const owner = await readOwner(folder);
    if (owner !== undefined && owner !== 'unknown' && !isAlive(owner))
        await release(folder);
}
/** Removes our folder and puts back what was there before. */
async function release(folder) {
    const aside = createAsideName(folder);
    if (!(await tryRename(folder, aside)))
        return;
    await putBack(node_path__WEBPACK_IMPORTED_MODULE_3__.join(aside, previousName), folder);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside, { recursive: true, force: true });
}
/** Moves what was there before to its place; where a run has it again by now, into the folder of that run. */
async function putBack(previous, folder) {
    for (;;) {
        try {
            await tryRename(previous, folder);
            return;
        }
        catch (error) {
            if (!taken.includes(error.code ?? ''))
                throw error;
        }
        if (await tryRename(previous, node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, previousName)))
            return;
    }
}
function createAsideName(folder) {
    return `${folder}~${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
}
/** @returns false if there is nothing to move, or no folder to move it to */
async function tryRename(from, to) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(from, to);
        return true;
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return false;
        throw error;
    }
}
function createInUseError(folder, name, { pid, host }) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ('root-in-use', `${name}: another run works in the same folder`, {
        details: [`${folder} belongs to process ${String(pid)} on ${host}`],
    });
}


/***/ })

};
