export const id = 4500;
export const ids = [4500];
export const modules = {

/***/ 68406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _share_archives_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97665);

/** Hands the downloads on to later jobs. */
async function post(context) {
    await (0,_share_archives_js__WEBPACK_IMPORTED_MODULE_0__/* .saveArchives */ .x)(context);
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

/***/ 74115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   y: () => (/* binding */ createStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90114);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25821);







function createStore(root) {
    const folderOf = (tool, version, platform) => node_path__WEBPACK_IMPORTED_MODULE_3__.join(root, 'eks-actions', tool, version, (0,_platform_js__WEBPACK_IMPORTED_MODULE_6__/* .platformKey */ .Ng)(platform));
    return {
        find: async (tool, version, platform) => {
            const folder = folderOf(tool, version, platform);
            for (const digest of await list(folder)) {
                const found = await inspect(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, digest), digest, programName(tool, platform));
                if (found !== undefined)
                    return found;
            }
            return undefined;
        },
        place: async (artifact, fill) => {
            const parent = folderOf(artifact.tool, artifact.version, artifact.platform);
            const draft = node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, `.draft-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
            try {
                await makeFolder(draft, root);
                const target = node_path__WEBPACK_IMPORTED_MODULE_3__.join(draft, artifact.binaryName);
                const filled = await fill(target);
                const { binary, proof } = filled;
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.chmod)(target, 0o755);
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(draft, proofFile), `${JSON.stringify(proof)}\n`);
                const final = node_path__WEBPACK_IMPORTED_MODULE_3__.join(parent, binary);
                await claim(draft, final);
                return { ...filled, file: node_path__WEBPACK_IMPORTED_MODULE_3__.join(final, artifact.binaryName) };
            }
            catch (error) {
                throw (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_5__/* .filesystemError */ .ic)(error, root) ?? error;
            }
            finally {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(draft, { recursive: true, force: true });
            }
        },
    };
}
/** Node calls a read-only file system a missing folder when it makes several folders at once; `access` tells. */
async function makeFolder(folder, root) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(folder, { recursive: true });
    }
    catch (error) {
        if (error.code === 'ENOENT')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.access)(root, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
        throw error;
    }
}
const proofFile = 'proof.json';
const digestName = /^[0-9a-f]{64}$/;
function programName(tool, platform) {
    return platform.os === 'windows' ? `${tool}.exe` : tool;
}
async function list(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
    return names.filter((name) => digestName.test(name));
}
async function inspect(folder, digest, name) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, name);
    try {
        const [actual, proof] = await Promise.all([hashFile(file), readProof(node_path__WEBPACK_IMPORTED_MODULE_3__.join(folder, proofFile))]);
        if (actual === digest && proof !== undefined)
            return { file, binary: digest, proof };
    }
    catch {
        // Half a folder is as good as none.
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
    return undefined;
}
async function readProof(file) {
    const { archive, level, by } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(file, 'utf8'));
    return archive === undefined || level === undefined || by === undefined ? undefined : { archive, level, by };
}
/** The other job's folder holds the same bytes: its name says so, and `find` checks it. */
async function claim(draft, final) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(draft, final);
    }
    catch (error) {
        const taken = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(final).catch(() => undefined);
        if (taken?.isDirectory() !== true)
            throw error;
    }
}
async function hashFile(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}


/***/ })

};
