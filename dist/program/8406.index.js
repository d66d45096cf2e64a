export const id = 8406;
export const ids = [8406];
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
;// CONCATENATED MODULE: ./src/tools/archive-cache.js



function createArchiveCache({ restored, kept, onForeign }) {
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
            const actual = await (0,files_digest/* sha256OfFile */.V)(file).catch(() => undefined);
            if (actual === digest) {
                await move(file, target);
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
                // A link costs nothing; it is not to be had between two file systems.
                await (0,promises_.link)(file, copy).catch(() => (0,promises_.copyFile)(file, copy));
            }
            catch {
                await (0,promises_.rm)(copy, { force: true });
            }
        },
    };
}
async function move(file, target) {
    try {
        await (0,promises_.rename)(file, target);
    }
    catch (error) {
        if (error.code !== 'EXDEV')
            throw error;
        await (0,promises_.copyFile)(file, target);
        await (0,promises_.rm)(file);
    }
}

// EXTERNAL MODULE: ./src/tools/platform.js
var tools_platform = __webpack_require__(25821);
;// CONCATENATED MODULE: ./src/actions/setup/share-archives.js






/** State between main and post. */
const stateName = 'archives-to-save';
const keptPrefix = 'archives-';
/**
 * @param wanted what this machine does not have; the entry is asked for when the first of it is needed, and its key
 *   names exactly these archives, so that an entry is never half of what is needed
 * @returns undefined where there is no actions cache
 */
function shareArchives(wanted, context) {
    // A tool that cannot be located fails the run by itself; the others come without an entry then.
    const needed = wanted.then(knownArchivesOf, () => []);
    const cache = (0,github_cache/* openCache */.b)(context);
    if (cache === undefined)
        return undefined;
    const { temporaryFolder, state, log } = context;
    const id = (0,external_node_crypto_.randomUUID)();
    const kept = external_node_path_.join(temporaryFolder, `${keptPrefix}${id}`);
    const restored = external_node_path_.join(temporaryFolder, `restored-${keptPrefix}${id}`);
    let restoring;
    const restore = async () => {
        const archives = await needed;
        if (archives.length === 0)
            return {};
        const key = keyOf(archives);
        state.removeAfterwards(restored);
        state.removeAfterwards(kept);
        if ((await cache.restore({ folder: restored, key })) !== undefined)
            return { folder: restored };
        return { toSave: { key, folder: external_node_path_.basename(kept), digests: archives.map(({ digest }) => digest) } };
    };
    return {
        archives: createArchiveCache({
            kept,
            restored: async () => (await (restoring ??= restore())).folder,
            onForeign: ({ tool, version }) => {
                log.warning(`The actions cache holds something else than ${tool} ${version}: it is not used. ` +
                    'An entry cannot be replaced: delete it (gh cache list --key eks-actions-tools), and find out which job wrote it.');
            },
        }),
        remember: async () => {
            const toSave = (await restoring)?.toSave;
            if (toSave !== undefined)
                state.save(stateName, JSON.stringify(toSave));
        },
    };
}
function knownArchivesOf(requests) {
    return requests.flatMap(({ artifact: { tool, version, platform }, known: [first] }) => first === undefined
        ? []
        : [{ name: `${tool} ${version}`, platform: (0,tools_platform/* platformKey */.Ng)(platform), digest: first.digests.archive }]);
}
/** One for the same archives, whoever asks for them; it changes with every version, platform and digest. */
function keyOf(archives) {
    const lines = archives.map(({ name, platform, digest }) => `${name} ${platform} ${digest}`).sort();
    const identity = (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex');
    return `eks-actions-tools-${archives[0]?.platform ?? ''}-${identity.slice(0, 40)}`;
}
/** The post step's part: stores what main downloaded, whole and hashed once more, or nothing. */
async function saveArchives(context) {
    const left = parseState(context.state.get(stateName));
    if (left === undefined)
        return;
    const { key, digests } = left;
    const folder = external_node_path_.join(context.temporaryFolder, left.folder);
    const actual = await Promise.all(digests.map((name) => (0,files_digest/* sha256OfFile */.V)(external_node_path_.join(folder, name)).catch(() => undefined)));
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


/***/ })

};
