export const id = 4012;
export const ids = [4012];
export const modules = {

/***/ 14012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseReleases: () => (/* binding */ parseReleases)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42760);
/* harmony import */ var _runner_contract_unknown_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(725);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(96365);
/* harmony import */ var _runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7135);
/* harmony import */ var _foreign_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56974);
/* harmony import */ var _release_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49521);








/** Parses the list strictly. A list that cannot be read is rejected; problems of entries are part of the result. */
async function parseReleases(text, options) {
    const { rule, file } = options;
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const settings = {
        lineCounter: lines,
        uniqueKeys: true,
        merge: false,
        schema: 'core',
        resolveKnownTags: false,
    };
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, settings);
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined) {
        const where = describePlace(file, lines.linePos(error.pos[0]).line);
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(rule, `${where}: ${(0,_runner_yaml_error_js__WEBPACK_IMPORTED_MODULE_6__/* .describeYamlError */ .r)(error.message)}.`);
    }
    const list = document.contents;
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(list)) {
        const what = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(list) ? 'It is a mapping' : 'It is not a list';
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(rule, `${what}; begin every release with a dash: - release: shop.`);
    }
    if (list.items.length === 0)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .reject */ .ku)(rule, 'The list is empty.');
    const source = { ...options, text, document, lines };
    const entries = await Promise.all(list.items.map((item, index) => parseEntry(item, index, source)));
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .accept */ .Ju)({
        file,
        entries: entries.flatMap(({ entry }) => entry ?? []),
        problems: entries.flatMap(({ problems }) => problems),
    });
}
async function parseEntry(item, index, source) {
    const node = resolveAlias(item, source);
    const place = locate(item, source);
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return { problems: [`${place}: entry ${index + 1} must be a mapping such as { release: shop, chart: charts/app }`] };
    const name = readScalar(node.get('release', true));
    const shown = `(${name ?? `entry ${index + 1}`})`;
    const keys = await Promise.all(node.items.map(async (pair) => {
        const key = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(pair.key) ? String(pair.key.value) : undefined;
        const at = locate(pair.key, source);
        if (key === undefined)
            return { problem: `${at} ${shown}: a key must be plain text` };
        const parsed = await parseKey(key, pair, source);
        return 'problem' in parsed ? { key, problem: `${at} ${shown}: ${parsed.problem}` } : { key, ...parsed };
    }));
    return { entry: toEntry(keys, place), problems: keys.flatMap((each) => ('problem' in each ? each.problem : [])) };
}
function toEntry(keys, place) {
    const values = keys.flatMap((each) => ('value' in each ? [[each.key, each.value]] : []));
    return {
        values: Object.fromEntries(values),
        invalid: new Set(keys.flatMap((each) => ('problem' in each ? (each.key ?? []) : []))),
        takesImage: keys.some((each) => 'takesImage' in each && each.takesImage),
        needs: keys.flatMap((each) => ('needs' in each ? each.needs : [])),
        place,
    };
}
async function parseKey(key, { value }, source) {
    const node = value === null ? undefined : resolveAlias(value, source);
    if (key === 'needs')
        return parseNeeds(node, source);
    const declared = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_7__/* .getOwn */ .Ng)(_release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseInputs */ .zy, key);
    if (declared === undefined)
        return { problem: explainKey(key, source) };
    const scalar = readScalar(node);
    if (key === 'image' && (scalar === 'true' || scalar === 'false'))
        return { takesImage: scalar === 'true' };
    const anchor = declared.kind === _release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseInputs */ .zy.set.kind ? findForeignAnchor(node) : undefined;
    if (anchor !== undefined) {
        const advice = `write the value out, or use *${anchor} for all of ${key}`;
        return { problem: `${key} refers to the anchor ${anchor} outside of it, and is read on its own: ${advice}` };
    }
    const text = readText(node, declared, source);
    if (text === undefined) {
        const what = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) ? 'a mapping' : (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? 'a list' : 'empty';
        return { problem: `${key} is ${what}, and must be ${declared.kind.rule}` };
    }
    const read = await (0,_runner_contract_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readInput */ .R5)(declared, text, source);
    return read.ok ? { value: read.value } : { problem: `${key} ${read.problem}` };
}
function explainKey(key, { inputNames }) {
    if (inputNames.includes(key))
        return `${key} holds for all releases of the step: set it next to releases`;
    if (key === '<<')
        return 'merge keys (<<) are not supported: write the keys out';
    const known = { ..._release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseInputs */ .zy, needs: _release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseInputs */ .zy.values };
    const foreign = Object.fromEntries(Object.entries(_foreign_names_js__WEBPACK_IMPORTED_MODULE_3__/* .helmDeployForeignNames */ .a).filter(([, ours]) => typeof ours !== 'string' || ours in known));
    const contract = { name: 'a release', inputs: known, renamed: {}, foreign };
    return `${key} ${(0,_runner_contract_unknown_names_js__WEBPACK_IMPORTED_MODULE_2__/* .explainUnknownName */ .f)(contract, key, (name) => name)}`;
}
function parseNeeds(node, source) {
    const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) ? node.items : node === undefined ? [] : [node];
    const names = items.map((item) => readScalar(resolveAlias(item, source)));
    const needs = names.flatMap((name) => (name === undefined || name === '' ? [] : [name]));
    if (needs.length === items.length)
        return { needs };
    return { problem: 'needs must be a list of names of other releases, such as [platform]' };
}
/** The text that an input would get: numbers and booleans as they are written, a list with one entry per line. */
function readText(node, { kind }, source) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) && kind.list === true) {
        const items = node.items.map((item) => readScalar(resolveAlias(item, source)));
        const isList = items.length > 0 && items.every((item) => item !== undefined && /^[^\n]+$/.test(item));
        return isList ? items.join('\n') : undefined;
    }
    // `set` is YAML itself.
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) && kind === _release_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .releaseInputs */ .zy.set.kind)
        return extractMapping(node, source);
    const text = readScalar(node);
    return text === '' ? undefined : text;
}
function readScalar(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node) || node.value === null)
        return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
}
/** The text of a mapping as it is written, since its numbers must arrive as written, without the indentation of its place. */
function extractMapping({ range }, { text }) {
    const [start, end] = range ?? [0, 0];
    const column = start - (text.lastIndexOf('\n', start - 1) + 1);
    return text.slice(start, end).replaceAll(`\n${' '.repeat(column)}`, '\n');
}
/** The first anchor that a mapping uses and does not contain: its text alone would be invalid. */
function findForeignAnchor(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node))
        return undefined;
    const own = new Set();
    const used = [];
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(node, {
        Node: (_, { anchor }) => {
            if (anchor !== undefined)
                own.add(anchor);
        },
        Alias: (_, { source }) => {
            used.push(source);
        },
    });
    return used.find((each) => !own.has(each));
}
function resolveAlias(node, { document }) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isAlias)(node) ? node.resolve(document) : node;
}
function locate(node, { lines, file }) {
    return describePlace(file, lines.linePos(node.range?.[0] ?? 0).line);
}
function describePlace(file, line) {
    return file === undefined ? `line ${line}` : `${file.relative}:${line}`;
}


/***/ })

};
