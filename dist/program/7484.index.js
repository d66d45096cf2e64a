export const id = 7484;
export const ids = [7484,4390];
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

/***/ 2479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ patternKind),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   nd: () => (/* binding */ integer),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   wP: () => (/* binding */ oneOfKind),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74538);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);


/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
function string(options) {
    const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options;
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(patternKind('string', pattern, rule), options);
}
/** Text of any number of lines, for example keys. */
function text(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'text', rule: 'text of one or more lines', parse: (given) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(given) }, options);
}
/** A value that is masked before anything else happens. It may have several lines. */
function secret(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)({ type: 'secret', rule: 'text', secret: true, parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) }, options);
}
/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
function boolean(options) {
    const rule = 'true or false';
    const kind = {
        type: 'boolean',
        rule,
        allowed: ['true', 'false'],
        parse: (text) => (text === 'true' || text === 'false' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text === 'true') : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)),
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
/** Decimal digits only; never rounded, cut or defaulted. */
function integer(options) {
    const { min = 1, max = 2 ** 31 - 1 } = options;
    const rule = `a whole number from ${String(min)} to ${String(max)}`;
    const kind = {
        type: 'integer',
        rule,
        parse: (text) => {
            if (!/^(0|-?[1-9]\d{0,14})$/.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
            const value = Number(text);
            return value >= min && value <= max ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const longestMs = 24 * unitMs.h;
/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
function duration(options) {
    const { min, max = '24h' } = options;
    const minMs = parseMilliseconds(min ?? '1ms') ?? 1;
    const maxMs = parseMilliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = parseMilliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function parseMilliseconds(text) {
    const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
    if (parts === null || text === '')
        return undefined;
    const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
    return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis);
}
/** One of a few words, written exactly so. */
function oneOf(values, options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(oneOfKind(values), options);
}
function oneOfKind(values) {
    const rule = `one of ${values.join(', ')}`;
    return {
        type: 'enum',
        rule,
        allowed: values,
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(text, values))),
    };
}
/** Text of a fixed form, for example a region or an ARN. */
function patternKind(type, pattern, rule) {
    return { type, rule, parse: (text) => (pattern.test(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule)) };
}


/***/ }),

/***/ 92286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ objectKind),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   c3: () => (/* binding */ listOf)
/* harmony export */ });
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);

/** A list with one entry per line; blank lines are ignored. */
function lines(options) {
    return listOf(anyLine, options);
}
const anyLine = { type: 'line', rule: '', parse: (text) => (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(text) };
/** A list whose entries all are of one kind. Unset means empty. */
function listOf(entry, options) {
    const { separator, perEntry } = chooseSeparator(options);
    const kind = {
        type: `list of ${entry.type}`,
        rule: entry.rule === '' ? perEntry : `${perEntry}, each ${entry.rule}`,
        list: true,
        ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
        parse: async (text, context) => {
            const entries = text
                .split(separator)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return parseEntries(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function chooseSeparator({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function parseEntries(entries, kind, { perEntry, ...context }) {
    const values = [];
    for (const entry of entries) {
        const parsed = await kind.parse(entry, context);
        if (!parsed.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(`${perEntry}, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim());
        values.push(parsed.value);
    }
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)(values);
}
/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
function object(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .input */ .hF)(objectKind, options);
}
const objectKind = {
    type: 'YAML',
    rule: 'a YAML or JSON mapping',
    parse: async (text) => {
        const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(7776)]).then(__webpack_require__.bind(__webpack_require__, 47776));
        return parseMapping(text);
    },
};


/***/ })

};
