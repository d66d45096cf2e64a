export const id = 1898;
export const ids = [1898];
export const modules = {

/***/ 41898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ formatToolLockFile),
/* harmony export */   parseToolLockFile: () => (/* binding */ parseToolLockFile),
/* harmony export */   readLockedDigests: () => (/* binding */ readLockedDigests)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25821);
/* harmony import */ var _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);
/* harmony import */ var _lock_file_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85300);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96365);
/* harmony import */ var _runner_package_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51387);







const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
const digestPattern = /^[0-9a-f]{64}$/;
const platformKeys = _platform_js__WEBPACK_IMPORTED_MODULE_2__/* .allPlatforms */ .yk.map(_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb);
const hint = `Write the lock file again: ${(0,_runner_package_command_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPackageCommand */ .R)('lock')}.`;
/**
 * Reads a lock file strictly: valid JSON, no key twice, no unknown key, every digest 64 lower-case hexadecimal digits.
 * @param file name for errors, relative to the workspace
 * @throws ActionError `invalid-input` with file and line
 */
function parseToolLockFile(text, file = _lock_file_name_js__WEBPACK_IMPORTED_MODULE_5__/* .toolLockFileName */ .X) {
    const value = parseJson(text, file);
    const { lineOf, duplicate } = indexLines(text);
    const refuse = (what, path) => createLockFileError(`${file}: ${what}`, file, lineOf(path));
    if (duplicate !== undefined)
        throw createLockFileError(`${file}: a key is defined twice`, file, duplicate);
    const root = readMembers(value, [], ['version', 'tools'], refuse);
    if (root.version !== 1)
        throw refuse(`lock file version ${String(root.version)} is not supported, only 1 is`, ['version']);
    const tools = readMembers(root.tools, ['tools'], _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p, refuse);
    return {
        tools: Object.fromEntries(Object.entries(tools).map(([tool, entry]) => [tool, readTool(entry, ['tools', tool], refuse)])),
    };
}
/** The same text for the same content: keys sorted, two spaces, a newline at the end. */
function formatToolLockFile({ tools }) {
    const sortEntries = (record, map) => Object.fromEntries(Object.entries(record)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => [key, map(value)]));
    const content = {
        version: 1,
        tools: sortEntries(tools, ({ version, platforms }) => ({
            version,
            platforms: sortEntries(platforms, ({ archive, binary }) => ({ archive, binary })),
        })),
    };
    return `${JSON.stringify(content, undefined, 2)}\n`;
}
/**
 * The digests of a tool; undefined when the lock file does not name the tool at all.
 * @throws ActionError `invalid-input` with the line, when it locks another version, or not this platform
 */
function readLockedDigests(lock, { tool, version, platform }, { file, text }) {
    const entry = lock.tools[tool];
    if (entry === undefined)
        return undefined;
    const findLine = (key) => indexLines(text).lineOf(['tools', tool, key]);
    if (entry.version !== version) {
        throw createLockFileError(`${file} locks ${tool} ${entry.version}, but ${version} was requested`, file, findLine('version'), ['a lock file covers one version of a tool']);
    }
    const digests = entry.platforms[(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb)(platform)];
    if (digests !== undefined)
        return digests;
    const all = Object.keys(entry.platforms);
    throw createLockFileError(`${file} has no digests of ${tool} ${version} for ${(0,_platform_js__WEBPACK_IMPORTED_MODULE_2__/* .toPlatformKey */ .eb)(platform)}`, file, findLine('platforms'), [all.length === 0 ? 'it has none for any platform' : `it has ${all.join(', ')}`]);
}
function readTool(value, path, refuse) {
    const { version, platforms } = readMembers(value, path, ['version', 'platforms'], refuse);
    if (typeof version !== 'string' || !versionPattern.test(version)) {
        throw refuse(`${formatPath(path)} has no exact version such as 1.2.3`, [...path, 'version']);
    }
    const digests = readMembers(platforms, [...path, 'platforms'], platformKeys, refuse);
    return {
        version,
        platforms: Object.fromEntries(Object.entries(digests).map(([key, entry]) => [key, readDigests(entry, [...path, 'platforms', key], refuse)])),
    };
}
function readDigests(value, path, refuse) {
    const { archive, binary } = readMembers(value, path, ['archive', 'binary'], refuse);
    return {
        archive: readDigest(archive, [...path, 'archive'], refuse),
        binary: readDigest(binary, [...path, 'binary'], refuse),
    };
}
function readDigest(value, path, refuse) {
    if (typeof value === 'string' && digestPattern.test(value))
        return value;
    throw refuse(`${formatPath(path)} is not a SHA-256 digest of 64 lower-case hexadecimal digits`, path);
}
/** The members of a JSON object that has no others than the named ones. */
function readMembers(value, path, known, refuse) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value)) {
        throw refuse(`${formatPath(path)} is not a JSON object`, path);
    }
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown === undefined)
        return value;
    throw refuse(`${formatPath(path)} has the unknown key ${JSON.stringify(unknown)}; known are ${known.join(', ')}`, [
        ...path,
        unknown,
    ]);
}
function formatPath(path) {
    return path.length === 0 ? 'the lock file' : path.join('.');
}
function parseJson(text, file) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        const [, line] = /\(line (\d+) column/.exec(message) ?? [];
        throw createLockFileError(`${file} is not valid JSON`, file, line === undefined ? undefined : Number(line), [
            message,
        ]);
    }
}
/** JSON is a subset of YAML, whose parser knows the lines. */
function indexLines(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter: lines, prettyErrors: false });
    const duplicate = document.errors.find(({ code }) => code === 'DUPLICATE_KEY');
    return {
        duplicate: duplicate && lines.linePos(duplicate.pos[0]).line,
        lineOf: (path) => {
            const node = findNearestKey(document, path);
            return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isNode)(node) && node.range ? lines.linePos(node.range[0]).line : undefined;
        },
    };
}
/** The key at a path; of one that is missing, the key that should hold it. */
function findNearestKey(document, path) {
    if (path.length === 0)
        return document.contents;
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(parent) ? parent.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) && key.value === path.at(-1)) : undefined;
    return pair?.key ?? findNearestKey(document, path.slice(0, -1));
}
function createLockFileError(message, file, line, details = []) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', message, {
        details,
        hint,
        location: { file, ...(line === undefined ? {} : { line }) },
    });
}


/***/ })

};
