import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 62600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ abortable),
/* harmony export */   ci: () => (/* binding */ listenForCancellation),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90114);

/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later and is killed after 2.5 s more. The first signal cancels; later ones
 * are heard and ignored, since dying early would only leave the tools alone sooner.
 */
function listenForCancellation(onCancel) {
    const controller = new AbortController();
    const listener = (name) => {
        if (controller.signal.aborted)
            return;
        onCancel(name);
        controller.abort(new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cancelled', 'the run was cancelled'));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        process.on(name, listener);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const name of names)
                process.off(name, listener);
        },
    };
}
/** For what a cancelled run still has to say: aborts only some milliseconds after `signal`. */
function withGrace(signal, graceMs) {
    const controller = new AbortController();
    let timer;
    const onAbort = () => {
        timer = setTimeout(() => {
            controller.abort(signal.reason);
        }, graceMs);
    };
    if (signal.aborted)
        onAbort();
    else
        signal.addEventListener('abort', onAbort, { once: true });
    return Object.assign(controller.signal, {
        [Symbol.dispose]: () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', onAbort);
        },
    });
}
/** Work that takes no signal itself: a cancelled run does not wait for it. */
async function abortable(work, signal) {
    const { promise: aborted, reject } = Promise.withResolvers();
    const stop = () => {
        reject(signal.reason);
    };
    if (signal.aborted)
        stop();
    else
        signal.addEventListener('abort', stop, { once: true });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   VE: () => (/* binding */ actionsInputs),
/* harmony export */   su: () => (/* binding */ whatItTakes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90114);
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7588);



/**
 * Reads all inputs of a contract.
 * @throws ActionError `invalid-input` that lists every bad input, with its value unless that is a secret, the rule and a
 *   hint; `masking-failed`
 */
async function readInputs(contract, options) {
    const { source } = options;
    const entries = Object.entries(contract.inputs);
    for (const [name, declared] of entries) {
        const given = source.get(name);
        if (declared.kind.secret === true && given !== undefined)
            options.addSecret(given);
    }
    const context = { workspace: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(options.workspace) };
    const values = {};
    const problems = [...unknownNames(contract, source)];
    for (const [name, declared] of entries) {
        const read = await readInput(declared, source.get(name), context);
        if (read.ok)
            values[name] = read.value;
        else
            problems.push({ name: source.display(name), text: read.problem });
    }
    problems.push(...broken(contract, source));
    if (problems.length > 0)
        throw invalidInputs(contract, problems, options.documentation);
    return values;
}
function broken({ inputs, rules }, source) {
    const given = (name) => {
        const text = normalise(source.get(name) ?? '');
        return text === '' ? inputs[name]?.default : text;
    };
    return rules.flatMap((rule) => rule(given)).map(({ name, text }) => ({ name: source.display(name), text }));
}
/** One input by itself. */
async function readInput(declared, given, context) {
    const text = normalise(given ?? '');
    if (text === '' && declared.required === true) {
        return { ok: false, problem: `is required: ${whatItTakes(declared)}` };
    }
    const effective = text === '' ? declared.default : text;
    if (effective === undefined)
        return { ok: true, value: undefined };
    const shown = declared.kind.secret === true ? '(secret)' : quote(effective);
    if (hasControlCharacters(effective)) {
        return { ok: false, problem: `${shown} holds a control character, which no input may` };
    }
    const parsed = await declared.kind.parse(effective, context);
    if (parsed.ok)
        return parsed;
    const hint = parsed.hint === undefined || declared.kind.secret === true ? '' : `. ${parsed.hint}`;
    return { ok: false, problem: `${shown} has to be ${parsed.rule}${hint}` };
}
/** The rule of an input with its example, for sentences. */
function whatItTakes({ kind: { rule }, example }) {
    return example === undefined ? rule : `${rule}, for example ${example}`;
}
/** Windows line ends and byte order marks come from editors, outer white space from YAML's block scalars. */
function normalise(text) {
    return text.replaceAll('\ufeff', '').replaceAll('\r\n', '\n').trim();
}
function hasControlCharacters(text) {
    // eslint-disable-next-line no-control-regex -- the very characters that are refused
    return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text);
}
const shownCharacters = 120;
function quote(text) {
    return JSON.stringify(text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);
}
function unknownNames(contract, source) {
    const known = Object.keys(contract.inputs);
    return source.names
        .filter((name) => !known.includes(name))
        .map((name) => {
        const successor = Object.hasOwn(contract.renamed, name) ? contract.renamed[name] : undefined;
        if (successor !== undefined)
            return { name: source.display(name), text: `is now called ${source.display(successor)}` };
        const hint = (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_2__/* .suggestion */ .h)(name, known);
        return {
            name: source.display(name),
            text: `is not an input of ${contract.name}${hint === undefined ? '' : `. ${hint}`}`,
        };
    });
}
function invalidInputs(contract, problems, documentation) {
    const count = problems.length === 1 ? '1 input' : `${String(problems.length)} inputs`;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `${contract.name}: ${count} cannot be used`, {
        details: problems.map(({ name, text }) => `${name}: ${text}`),
        hint: `Nothing was started. All inputs: ${documentation}`,
    });
}
const prefix = 'INPUT_';
/**
 * Inputs as the runner passes them: `INPUT_` and the name in capitals, dashes kept. Names that differ in capitals only
 * are the same there.
 */
function actionsInputs(environment) {
    const given = Object.entries(environment).filter(([name, value]) => name.startsWith(prefix) && value !== '');
    return {
        get: (name) => environment[`${prefix}${name.toUpperCase()}`],
        names: given.map(([name]) => name.slice(prefix.length).toLowerCase()),
        display: (name) => name,
    };
}


/***/ }),

/***/ 7588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);

/** "Did you mean `staging`?", where one of the candidates is near enough to be what was meant. */
function suggestion(text, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lowered = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text.toLowerCase(), candidates.map((candidate) => candidate.toLowerCase()));
    const nearest = candidates.find((candidate) => candidate.toLowerCase() === lowered) ?? lowered;
    const allowed = Math.max(1, Math.floor(Math.min(text.length, nearest.length) / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), nearest.toLowerCase()) <= allowed ? `Did you mean ${nearest}?` : undefined;
}


/***/ }),

/***/ 90114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ filesystemError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   uQ: () => (/* binding */ extended)
/* harmony export */ });
/* harmony import */ var _failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76663);

/** The one error that people see: what went wrong (message), why and where (details, location), what to do (hint). */
class ActionError extends Error {
    code;
    hint;
    details;
    location;
    /** All places that are marked in the repository: the location alone, unless several causes were given. */
    annotations;
    notes;
    outputs;
    constructor(code, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'ActionError';
        this.code = code;
        this.hint = options.hint ?? _failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReasons */ .OP[code].nextStep;
        this.details = options.details ?? [];
        this.location = options.location;
        this.annotations = options.annotations ?? marked(message, options.location);
        this.notes = options.notes ?? [];
        this.outputs = options.outputs ?? {};
    }
}
/** The same failure, told with more: what is given replaces its part, details, notes and outputs are added. */
function extended(error, more) {
    const { code = error.code, message = error.message, hint = error.hint, details = [], outputs = {} } = more;
    const location = more.location ?? error.location;
    return new ActionError(code, message, {
        hint,
        details: [...error.details, ...details],
        ...(location === undefined ? {} : { location }),
        annotations: more.annotations ?? error.annotations,
        notes: [...error.notes, ...(more.notes ?? [])],
        outputs: { ...error.outputs, ...outputs },
        cause: more.cause ?? error,
    });
}
function marked(text, location) {
    return location === undefined ? [] : [{ text, location }];
}
/** Any thrown value as an ActionError; what is not one already is a defect of ours and gets the code `internal`. */
function toActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    if (thrown instanceof AggregateError && thrown.errors.length === 1)
        return toActionError(thrown.errors[0]);
    if (thrown instanceof AggregateError && thrown.message === '') {
        const messages = thrown.errors.map((error) => toActionError(error).message);
        return new ActionError('internal', messages.join('; '), { cause: thrown });
    }
    const filesystem = filesystemError(thrown);
    if (filesystem !== undefined)
        return filesystem;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new ActionError('internal', message, { cause: thrown });
}
/**
 * Errors of the machine rather than of our code: the errno names say what to do (errno(3)).
 * @param folder what was written to; the errors of a write do not tell
 * @returns undefined for any other error
 */
function filesystemError(thrown, folder) {
    if (!(thrown instanceof Error))
        return undefined;
    const { code, path } = thrown;
    const place = folder ?? path;
    const where = place === undefined ? '' : `: ${place}`;
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
            return new ActionError('disk-full', `the disk is full${where}`, { details: [thrown.message], cause: thrown });
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return new ActionError('not-writable', `the runner does not let this step write${where}`, {
                details: [thrown.message],
                cause: thrown,
            });
        default:
            return undefined;
    }
}


/***/ }),

/***/ 76663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  FO: () => (/* binding */ exitCodeOf),
  hS: () => (/* binding */ exitCodes),
  OP: () => (/* binding */ failureReasons)
});

;// CONCATENATED MODULE: ./src/runner/errors/reasons/account.js
/** Preparing an AWS account. */
const accountReasons = {
    'pull-request-refused': {
        kind: 'input',
        meaning: 'The command needs rights that no job for a pull request may have; nothing was done.',
        nextStep: 'Run it from a terminal, or from a workflow that starts by hand (`workflow_dispatch`).',
    },
    'state-bucket-unusable': {
        kind: 'input',
        meaning: 'The bucket for states belongs to another account, or lies in another region than the backend says.',
        nextStep: 'Correct the bucket or the region of the backend at the line that the error names; nothing was changed.',
    },
    'role-not-ours': {
        kind: 'input',
        meaning: 'A role of the name exists and `bootstrap` did not make it for this repository and environment.',
        nextStep: 'Choose another `role-name`, or hand the role over with the tags that the error names.',
    },
    'policy-too-large': {
        kind: 'input',
        meaning: 'The states of an environment do not fit into one policy of a role, not even as a folder.',
        nextStep: 'Give the states of each environment a folder of their own in the bucket, named like the environment.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/aws.js
/** Credentials and calls of AWS. */
const awsReasons = {
    'no-credentials': {
        kind: 'input',
        meaning: 'There are no AWS credentials, or the role could not be assumed with what the job has.',
        nextStep: 'Set `role-to-assume` and grant the job `permissions: id-token: write`; the error names what the trust policy of the role has to allow. A pull request of a fork has no credentials.',
    },
    'credentials-expired': {
        kind: 'api',
        meaning: 'The AWS credentials have expired, or AWS does not accept them.',
        nextStep: 'Use `role-to-assume`: its credentials are renewed for as long as the action runs.',
    },
    'account-not-allowed': {
        kind: 'input',
        meaning: 'The credentials belong to an account that `allowed-account-ids` does not list; nothing was done.',
        nextStep: 'Check the role or the credentials of the job: they lead into another account than meant.',
    },
    'aws-access-denied': {
        kind: 'api',
        meaning: 'AWS refused a call because the caller may not make it. It was not tried again.',
        nextStep: 'Grant the IAM action that the error names to the caller that it names.',
    },
    'aws-throttled': {
        kind: 'api',
        meaning: 'AWS kept answering that there are too many requests, for all of several tries.',
        nextStep: 'Run again later, run less at once, or have the quota raised.',
    },
    'aws-unreachable': {
        kind: 'api',
        meaning: 'An AWS endpoint could not be reached.',
        nextStep: 'Check the region, the network of the runner, HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and AWS_ENDPOINT_URL of the job.',
    },
    'aws-failed': {
        kind: 'api',
        meaning: 'AWS answered a call with an error that trying again does not cure, or kept failing.',
        nextStep: 'The error names the call, the answer and the request ID.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/containers.js
/** Images: building, pushing, scanning. */
const containersReasons = {
    'dockerfile-invalid': {
        kind: 'input',
        meaning: 'There is no Dockerfile, or it lacks what is asked of it; nothing was built.',
        nextStep: 'Correct `context`, `file` or `target`; the file is looked for as the error says.',
    },
    'repository-not-found': {
        kind: 'input',
        meaning: 'There is no such repository in the registry, and it may not be made.',
        nextStep: 'Set `create-repository: true`, or create the repository that the error names.',
    },
    'tag-exists': {
        kind: 'input',
        meaning: 'A tag stands on another image already, and may not or cannot be moved; nothing was built or pushed.',
        nextStep: 'Choose another tag, or another `on-existing-tag`; an immutable tag needs an exclusion in the repository.',
    },
    'build-failed': {
        kind: 'tool',
        meaning: 'The image could not be built.',
        nextStep: 'The error names the step of the Dockerfile and its last lines; the whole text is in the log above.',
    },
    'push-failed': {
        kind: 'api',
        meaning: 'The registry did not take the image; no tag was set.',
        nextStep: 'The error says what the registry answered.',
    },
    'scan-failed': {
        kind: 'api',
        meaning: 'The registry could not scan the image, so that nothing is known of its vulnerabilities.',
        nextStep: 'The error says what the registry answered; `scan: none` goes on without.',
    },
    'vulnerabilities-found': {
        kind: 'tool',
        meaning: 'The scan of the pushed image found vulnerabilities of the severity in `scan-fail-on` or above.',
        nextStep: 'Update the packages that the summary lists, or accept one for a time with `scan-allow`.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/general.js
/** What can go wrong in any action. */
const generalReasons = {
    'invalid-input': {
        kind: 'input',
        meaning: 'One or more inputs are missing or cannot be used; nothing was started.',
        nextStep: 'Every bad input is listed with its value and the rule; correct them all at once.',
    },
    'outside-workspace': {
        kind: 'input',
        meaning: 'A path leads out of the workspace, directly or through a symbolic link.',
        nextStep: 'Use a path below the checked-out repository.',
    },
    'unsafe-file': {
        kind: 'input',
        meaning: 'A file that would hold credentials is a symbolic link or belongs to someone else; it was not touched.',
        nextStep: 'Remove the file, or point the action at another location.',
    },
    'unsafe-variable': {
        kind: 'input',
        meaning: 'A file sets an environment variable that changes which code a tool runs.',
        nextStep: 'Remove the variable from the file; set it on the job if it is really meant.',
    },
    'tool-missing': {
        kind: 'tool',
        meaning: 'A program could not be started because it is not on PATH or not executable.',
        nextStep: 'Run the setup action before this step, or give the path of the program.',
    },
    'tool-failed': {
        kind: 'tool',
        meaning: 'A program ended with an exit code that means failure.',
        nextStep: 'The last lines it wrote are in the error; the whole text is in the log above.',
    },
    'tool-killed': {
        kind: 'tool',
        meaning: 'A program was ended by a signal that this action did not send.',
        nextStep: 'SIGKILL is most often the kernel ending it for lack of memory: use a larger runner or less parallelism.',
    },
    'timed-out': {
        kind: 'tool',
        meaning: 'A program or a wait took longer than its timeout; it was asked to stop and given time to do so.',
        nextStep: 'Look at the last lines for what it waited on, or raise the timeout.',
    },
    'output-too-large': {
        kind: 'tool',
        meaning: 'A program wrote more than the limit to its output and was stopped to save the disk.',
        nextStep: 'Lower its log level; TF_LOG=TRACE is the usual cause.',
    },
    'masking-failed': {
        kind: 'internal',
        meaning: 'A secret could not be registered for masking, so the run stopped before it could appear anywhere.',
        nextStep: 'Check that the log of the runner can be written (disk full?).',
    },
    'disk-full': {
        kind: 'tool',
        meaning: 'The disk of the runner is full, or a quota is used up; what had been begun was removed.',
        nextStep: 'Free space in the folder that the error names, or use a runner with a larger disk.',
    },
    'not-writable': {
        kind: 'tool',
        meaning: 'The runner does not let this step write to a folder: it is read-only or belongs to someone else.',
        nextStep: 'Check the owner, the mode and the mount of the folder; RUNNER_TEMP has to be writable.',
    },
    'missing-permission': {
        kind: 'input',
        meaning: 'The job lacks a permission that the step needs.',
        nextStep: 'Add the permission that the error names under `permissions:` of the job.',
    },
    'api-failed': {
        kind: 'api',
        meaning: 'A server answered with an error that trying again does not cure, or kept failing after bounded retries.',
        nextStep: 'The error names the request and the answer.',
    },
    cancelled: {
        kind: 'cancelled',
        meaning: 'The run was cancelled; running tools got one signal and were given time to finish cleanly.',
        nextStep: 'Run again when ready; the log tells which tools had finished.',
    },
    internal: {
        kind: 'internal',
        meaning: 'A defect in eks-actions itself.',
        nextStep: 'Please report it with the log; run with debug logging for the stack trace.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/github.js
/** The repository, the event and the API of GitHub. */
const githubReasons = {
    'base-commit-missing': {
        kind: 'input',
        meaning: 'The commit to compare with is not in the checkout and could not be fetched, so `changed-only` cannot tell what changed.',
        nextStep: 'Check out with `fetch-depth: 0`, or give a base commit that origin has.',
    },
    'untrusted-checkout': {
        kind: 'input',
        meaning: 'A `pull_request_target` run, which has secrets, has files checked out that are not of the base branch.',
        nextStep: 'Use the event `pull_request`, or check out the base: no `ref` for actions/checkout.',
    },
    'github-forbidden': {
        kind: 'input',
        meaning: 'GitHub refused a request of the job: its token lacks a permission, or is none.',
        nextStep: 'Add the permission that the error names under `permissions:` of the job.',
    },
    'github-unreachable': {
        kind: 'api',
        meaning: 'GitHub did not answer, or kept answering with errors or rate limits after bounded retries.',
        nextStep: 'Run again later; on a self-hosted runner check HTTPS_PROXY and NODE_EXTRA_CA_CERTS.',
    },
    'github-failed': {
        kind: 'api',
        meaning: 'GitHub answered with an error that trying again does not cure.',
        nextStep: 'The error names the request and what GitHub said.',
    },
    'artifact-failed': {
        kind: 'api',
        meaning: 'An artifact could not be stored.',
        nextStep: 'The error says what the service answered. A name can be used once in a run: run again as a whole.',
    },
    'artifact-unusable': {
        kind: 'tool',
        meaning: 'An artifact is not what GitHub says it stored, is too large, or holds paths that leave it.',
        nextStep: 'Make the artifact again by running the job that uploads it.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/helm.js
/** Charts, values, and rollouts that do not become ready. */
const helmReasons = {
    'chart-invalid': {
        kind: 'input',
        meaning: 'What `chart` names is no chart of Helm, or cannot be rendered with these values.',
        nextStep: 'Correct the chart or the values; `helm lint` tells more. Nothing was changed.',
    },
    'chart-unavailable': {
        kind: 'api',
        meaning: 'A chart, or one that it depends on, could not be fetched from its registry or repository.',
        nextStep: 'Check the address, the version, and the way of this runner to the host that the error names.',
    },
    'chart-lock-stale': {
        kind: 'input',
        meaning: 'The Chart.lock of a chart names other dependencies than its Chart.yaml.',
        nextStep: 'Run `helm dependency update` and commit Chart.lock.',
    },
    'values-invalid': {
        kind: 'input',
        meaning: 'A file of values cannot be read: it is no YAML, has a key twice, or is no mapping.',
        nextStep: 'Correct the file at the line that the error names; nothing was started.',
    },
    'values-encrypted': {
        kind: 'input',
        meaning: 'A file of values is encrypted by SOPS and could not be decrypted.',
        nextStep: 'Install `sops` in an earlier step, and let the credentials of the job use the key that the error names.',
    },
    'image-has-no-place': {
        kind: 'input',
        meaning: 'The tag or digest of `image` would not reach the chart, which would run another image than asked for.',
        nextStep: 'Say with `image-keys` which values of the chart name the image.',
    },
    'release-pending': {
        kind: 'tool',
        meaning: 'Another run is at work on the release, or one was killed and left it as pending.',
        nextStep: 'Wait for the other run. If there is none, run again with `recover-pending: auto`.',
    },
    'image-pull': {
        kind: 'tool',
        meaning: 'An image cannot be pulled: it is not in its repository, or the node may not read it.',
        nextStep: 'Check that the image was pushed under this tag or digest, and that the nodes may pull it.',
    },
    'crash-loop': {
        kind: 'tool',
        meaning: 'A container ends again and again.',
        nextStep: 'Its last lines are in the log and the summary; the exit code says how it ended.',
    },
    'out-of-memory': {
        kind: 'tool',
        meaning: 'A container was killed because it took more memory than its limit.',
        nextStep: 'Raise its memory limit, or let it take less.',
    },
    'container-config': {
        kind: 'tool',
        meaning: 'A container cannot be created: a ConfigMap, a Secret or a key of one is missing, or its command cannot run.',
        nextStep: 'Make what the error names, in the namespace of the release.',
    },
    'probe-failing': {
        kind: 'tool',
        meaning: 'A container runs, and its probe never succeeded within the timeout.',
        nextStep: 'Check path, port and initial delay of the probe, and what the container says in its log.',
    },
    unschedulable: {
        kind: 'tool',
        meaning: 'A pod fits on no node.',
        nextStep: 'The error has the words of the scheduler: add nodes, or ask for less memory, CPU or other nodes.',
    },
    'quota-exceeded': {
        kind: 'tool',
        meaning: 'The namespace has a quota, and the release would exceed it.',
        nextStep: 'Ask for less, or raise the quota; `kubectl describe quota` shows what is used.',
    },
    'admission-refused': {
        kind: 'tool',
        meaning: 'A webhook, a policy or a Pod Security standard of the cluster refuses an object or its pods.',
        nextStep: 'Change the object as the refusal says, or the policy.',
    },
    'webhook-unreachable': {
        kind: 'tool',
        meaning: 'A webhook of the cluster has to be asked before an object is changed, and does not answer.',
        nextStep: 'Look at the service behind the webhook that the error names; nothing is admitted until it answers.',
    },
    'job-failed': {
        kind: 'tool',
        meaning: 'A Job of the release, or one that runs as its hook, failed.',
        nextStep: 'The last lines of its pod are in the log and the summary.',
    },
    'claim-pending': {
        kind: 'tool',
        meaning: 'A PersistentVolumeClaim gets no volume.',
        nextStep: 'Check its storage class and the driver behind it, beginning with `kubectl get storageclass`.',
    },
    'volume-mount': {
        kind: 'tool',
        meaning: 'A volume cannot be attached or mounted.',
        nextStep: 'Make the ConfigMap, Secret or volume that the error names, or wait for another node to let it go.',
    },
    'rollout-timeout': {
        kind: 'tool',
        meaning: 'The release was not ready within `timeout`, and nothing says why.',
        nextStep: 'The table in the summary tells what was not ready; raise `timeout` where that only needs longer.',
    },
    'apply-conflict': {
        kind: 'tool',
        meaning: 'Somebody else manages a field that the chart sets, so that server-side apply refuses to change it.',
        nextStep: 'Take the field out of the chart (an autoscaler sets `replicas`, for example), or take it over once with `extra-args: --force-conflicts`.',
    },
    'object-invalid': {
        kind: 'tool',
        meaning: 'The API server refuses an object of the chart: a field is wrong, unknown, or must not change.',
        nextStep: 'Correct the template. A field that must not change needs the object to be deleted first, or another name.',
    },
    'object-foreign': {
        kind: 'tool',
        meaning: 'An object of the chart exists already and belongs to another release or to none.',
        nextStep: 'Delete or rename it, or take it over once with `extra-args: --take-ownership`.',
    },
    'deploy-failed': {
        kind: 'tool',
        meaning: 'Helm failed for a reason that has no code of its own.',
        nextStep: 'The error has the words of Helm.',
    },
    'rollback-failed': {
        kind: 'tool',
        meaning: 'The deploy failed, and going back to the revision before failed too.',
        nextStep: 'Look at the release now: helm history <release>, kubectl get pods. Nothing mends it by itself.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/kubernetes.js
/** Clusters and what is released to them. */
const kubernetesReasons = {
    'cluster-not-found': {
        kind: 'input',
        meaning: 'There is no EKS cluster of that name in the account and region.',
        nextStep: 'Correct `cluster-name` or `aws-region`; the error lists the clusters that there are.',
    },
    'release-unreadable': {
        kind: 'api',
        meaning: 'A Secret that is labelled as a release of Helm does not hold one.',
        nextStep: 'Look at who wrote it: kubectl get secret <name> -o yaml. Helm itself cannot read it either.',
    },
    'cluster-not-ready': {
        kind: 'api',
        meaning: 'The EKS cluster is being created, deleted or has failed, so that its API server cannot be reached.',
        nextStep: 'Wait until its status is ACTIVE, or look at its health in the console of EKS.',
    },
    'cluster-unreachable': {
        kind: 'api',
        meaning: 'The API server of the cluster does not answer this runner.',
        nextStep: 'A private endpoint answers inside its VPC only: use a runner there, or open the endpoint to its addresses.',
    },
    'cluster-access-denied': {
        kind: 'api',
        meaning: 'The cluster does not know the IAM identity of the job, or does not let it do what is needed.',
        nextStep: 'The error names the identity and the command that gives it access.',
    },
    'cluster-refused': {
        kind: 'api',
        meaning: 'The API server of the cluster refused a request for another reason than missing rights.',
        nextStep: 'The error has what the API server said.',
    },
    'kubeconfig-invalid': {
        kind: 'input',
        meaning: 'The kubeconfig that was given cannot be read, or says things that are not spoken here.',
        nextStep: 'Check it with `kubectl --kubeconfig <file> config view --minify`.',
    },
    'helm-unsupported': {
        kind: 'input',
        meaning: 'The Helm program is of a major version that is not spoken here.',
        nextStep: 'Use Helm 3 or 4; the action `setup` installs them.',
    },
    'release-not-found': {
        kind: 'input',
        meaning: 'There is no release of that name in the namespace, or no such revision of it.',
        nextStep: 'Correct `release`, `namespace` or `revision`; the error lists what there is.',
    },
    'preview-not-ours': {
        kind: 'input',
        meaning: 'The namespace of a preview exists and was not made for this pull request; nothing in it was touched.',
        nextStep: 'Choose another `namespace`: the error tells whose it is.',
    },
    'preview-not-removed': {
        kind: 'tool',
        meaning: 'A preview was to be removed, and something in the cluster holds it.',
        nextStep: 'The error names what is left and what it waits for.',
    },
    'kubernetes-client-too-old': {
        kind: 'input',
        meaning: 'The client of Kubernetes asks for credentials in a form that is no longer supported.',
        nextStep: 'Use a kubectl or helm of a version that EKS supports; the action `setup` installs them.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/terraform.js
/** Environments of Terraform roots, their plans and states. */
const terraformReasons = {
    'configuration-invalid': {
        kind: 'input',
        meaning: 'A Terraform file cannot be read, or names a file or local module that does not exist.',
        nextStep: 'Correct the file at the line that the error names; nothing was started.',
    },
    'environment-not-found': {
        kind: 'input',
        meaning: 'There is no environment of that name, or it has no Terraform roots.',
        nextStep: 'The error names the environments that were found.',
    },
    'environment-file-invalid': {
        kind: 'input',
        meaning: 'The environment.yaml of an environment has an unknown key, a wrong value or a root that does not exist.',
        nextStep: 'Correct the line that the error names.',
    },
    'graph-cycle': {
        kind: 'input',
        meaning: 'Roots depend on each other in a circle, so none of them can be first.',
        nextStep: 'Remove one of the edges that the error lists with their lines.',
    },
    'state-shared': {
        kind: 'input',
        meaning: 'Two roots keep their state in the same place, so each would destroy what the other made.',
        nextStep: 'Give each root a key of its own in its backend block.',
    },
    'foreign-environment': {
        kind: 'input',
        meaning: 'A root reads or writes the state of another environment.',
        nextStep: 'Correct the key or path at the line that the error names; environments share nothing.',
    },
    'backend-interpolated': {
        kind: 'input',
        meaning: 'A backend block holds a variable, local or function, which Terraform does not evaluate there.',
        nextStep: 'Write the value out, or leave it away and pass it with the input backend-config.',
    },
    'backend-incomplete': {
        kind: 'input',
        meaning: 'A backend block does not say where the state is kept.',
        nextStep: 'Add the missing settings to the block or to the input backend-config.',
    },
    'state-bucket-missing': {
        kind: 'input',
        meaning: 'The S3 bucket that a backend names does not exist in the account and region of this run.',
        nextStep: 'Make it with `command: bootstrap`. If it exists: correct `bucket` or `region` of the backend, or take the role of its account.',
    },
    'lock-file-misnamed': {
        kind: 'input',
        meaning: 'A provider lock file lacks the dot that its name begins with, so Terraform does not read it.',
        nextStep: 'Rename it to .terraform.lock.hcl and commit it.',
    },
    'secret-in-state': {
        kind: 'input',
        meaning: 'A credential that changes with each run is written to the state in clear.',
        nextStep: 'Take the credential out of the triggers; a provider or an exec plugin can fetch it when it is needed.',
    },
    'init-failed': {
        kind: 'tool',
        meaning: 'The command `terraform init` of a root failed; nothing was planned or changed there.',
        nextStep: 'The error names the root, the file and what Terraform says; backend, module and provider addresses are the usual causes.',
    },
    'plan-failed': {
        kind: 'tool',
        meaning: 'A root could not be planned; nothing was changed.',
        nextStep: 'Correct the file and line that the error names.',
    },
    'apply-failed': {
        kind: 'tool',
        meaning: 'Applying or destroying a root failed on the way. What was done is in its state.',
        nextStep: 'Correct the cause, then run again: roots that succeeded stay as they are, a new plan shows the rest.',
    },
    'validate-failed': {
        kind: 'input',
        meaning: 'The configuration of one or more roots is not valid.',
        nextStep: 'Every error is an annotation on its line.',
    },
    'state-not-saved': {
        kind: 'tool',
        meaning: 'Resources were changed and the state that tells of them could not be saved where it is kept, also not after several tries.',
        nextStep: 'Apply nothing before the state is saved: the error names the file that Terraform wrote it to, and the command that saves it.',
    },
    'state-locked': {
        kind: 'tool',
        meaning: 'Somebody else held the state for longer than `lock-timeout`.',
        nextStep: 'Wait for the run that holds it. Only when it is gone for good, release exactly that lock with `command: unlock`.',
    },
    'unlock-failed': {
        kind: 'tool',
        meaning: 'The lock was not released: it is another one than named, or none is held.',
        nextStep: 'Use the lock ID of the error that reported the lock.',
    },
    'plan-required': {
        kind: 'input',
        meaning: 'A root has something to apply and no stored plan that still holds, and `require-plan` is set.',
        nextStep: 'Run `command: plan` for this commit and have it reviewed, then apply.',
    },
    'plan-stale': {
        kind: 'input',
        meaning: 'The stored plan is not valid any more, and a new one would do something else than the reviewed one.',
        nextStep: 'The error names what differs. Plan again and have the new plan reviewed.',
    },
    'destroy-refused': {
        kind: 'input',
        meaning: 'A plan deletes or replaces resources and `allow-destroy` is not set. Where that was reviewed, nothing was applied; where it turned out on the way, nothing of that root.',
        nextStep: 'Read in the plan which resources go. If they may, run again with `allow-destroy: true`.',
    },
    'dependents-exist': {
        kind: 'input',
        meaning: 'Roots outside the selection depend on a root that was to be destroyed; nothing was changed.',
        nextStep: 'Destroy the dependents first, or select them too.',
    },
    'roots-deferred': {
        kind: 'input',
        meaning: 'Roots could not be planned before those they read from are applied, and `deferred: stop` was asked for.',
        nextStep: 'Plan again now that the others are applied, and have the rest reviewed.',
    },
    'drift-found': {
        kind: 'tool',
        meaning: 'What exists differs from the configuration, and `fail-on-drift` is set.',
        nextStep: 'The report lists every resource; apply the configuration, or change it to what exists.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/tools.js
/** Installing tools and proving what they are. */
const toolsReasons = {
    'version-not-found': {
        kind: 'input',
        meaning: 'No published version fits what was asked for.',
        nextStep: 'The error names the request, where it comes from and the versions that were considered.',
    },
    'download-failed': {
        kind: 'api',
        meaning: 'A file could not be downloaded, or what came was not that file.',
        nextStep: 'Check that the runner reaches the host that the error names, or set a mirror.',
    },
    'verification-failed': {
        kind: 'tool',
        meaning: 'A downloaded or cached program is not proven to be what it claims; it was not installed.',
        nextStep: 'The error names what differs. Do not use the file; a wrong digest or signature is never an accident to pass over.',
    },
    'lock-file-stale': {
        kind: 'input',
        meaning: 'The lock file is not what `npx eks-actions lock` would write; with `--check` nothing was written.',
        nextStep: 'Run `npx eks-actions lock` with the same flags and commit the file.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/failure-reasons.js









/**
 * The stable codes that every action sets as its output `failure-reason`. Workflows branch on them, so a code is never
 * renamed; docs/troubleshooting.md is generated from this table.
 */
const failureReasons = {
    ...generalReasons,
    ...toolsReasons,
    ...terraformReasons,
    ...accountReasons,
    ...awsReasons,
    ...githubReasons,
    ...kubernetesReasons,
    ...helmReasons,
    ...containersReasons,
};
/**
 * Exit codes of the command line, after the conventions of sysexits(3) and of shells: 2 for wrong usage, 130 for an
 * interrupted program. Under Actions only zero and non-zero differ.
 */
const exitCodes = { success: 0, failure: 1, usage: 2, internal: 70, cancelled: 130 };
function exitCodeOf(code) {
    switch (failureReasons[code].kind) {
        case 'input':
            return exitCodes.usage;
        case 'cancelled':
            return exitCodes.cancelled;
        case 'internal':
            return exitCodes.internal;
        case 'tool':
        case 'api':
            return exitCodes.failure;
    }
}


/***/ }),

/***/ 35958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ resolveInside),
/* harmony export */   Y: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * The real path of `text` below `workspace`, symbolic links followed. The text is taken literally: no `~`, no variables,
 * no patterns.
 */
function resolveInside(workspace, text, expected) {
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, text);
    if (!isBelow(root, candidate))
        return { ok: false, problem: 'outside', resolvedTo: candidate };
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(candidate);
    }
    catch (error) {
        return { ok: false, problem: problemOf(error) };
    }
    if (!isBelow(root, real))
        return { ok: false, problem: 'outside', resolvedTo: real };
    const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
    if (expected === 'file' && !kind.isFile())
        return { ok: false, problem: 'not-a-file' };
    if (expected === 'folder' && !kind.isDirectory())
        return { ok: false, problem: 'not-a-folder' };
    return kind.isDirectory() || isReadable(real) ? { ok: true, path: real } : { ok: false, problem: 'unreadable' };
}
/** Opening tells what access(2) does not: the effective user counts, and so do access lists. */
function isReadable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r'));
        return true;
    }
    catch {
        return false;
    }
}
/** True for `folder` itself and what lies in it; a sibling whose name merely starts the same is not below. */
function isBelow(folder, candidate) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, candidate);
    return relative === '' || (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}
function problemOf(error) {
    switch (error.code) {
        case 'ELOOP':
            return 'loop';
        case 'EACCES':
        case 'EPERM':
            return 'unreadable';
        default:
            return 'missing';
    }
}


/***/ }),

/***/ 82887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jobEnvironment)
/* harmony export */ });
/** The one place that reads `process.env`. */
function jobEnvironment() {
    const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 86401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ plainHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47543);



/** A terminal or a GitLab job: plain text, no commands, outputs and summary into files that the caller names. */
function plainHost(environment, sink, options) {
    const { write } = (0,_sink_js__WEBPACK_IMPORTED_MODULE_2__/* .forgiving */ .y)(sink);
    const outputs = {};
    return {
        name: options.name,
        hasPost: false,
        environment,
        debug: environment.EKS_ACTIONS_DEBUG === 'true',
        write,
        openGroup: (title) => {
            write(`▸ ${title}\n`);
        },
        closeGroup: () => undefined,
        annotate: (level, text, where) => {
            write(`${levelWord[level]}${text}\n${locationLine(where)}`);
        },
        mark: () => undefined,
        // No host reads masks here; the log itself replaces every secret before it writes.
        mask: () => undefined,
        shield: () => ({ write, [Symbol.dispose]: () => undefined }),
        setOutput: (name, value) => {
            outputs[name] = value;
            if (options.outputFile !== undefined)
                writeOutputs(options.outputFile, name, value, outputs);
        },
        saveState: () => undefined,
        state: () => undefined,
        writeSummary: async (markdown) => {
            if (options.summaryFile !== undefined)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.appendFile)(options.summaryFile, markdown);
        },
        addPath: (folder) => {
            write(`Add to PATH: ${folder}\n`);
            return Promise.resolve();
        },
        exportVariable: (name) => {
            // The value may be a secret, and nobody masks here.
            write(`Set in your shell: ${name}\n`);
            return Promise.resolve();
        },
    };
}
const levelWord = { notice: '', warning: 'Warning: ', error: 'Error: ' };
function locationLine(where) {
    if (where?.file === undefined)
        return '';
    return `  ${where.file}${where.line === undefined ? '' : `:${String(where.line)}`}\n`;
}
function writeOutputs(file, name, value, all) {
    if (file.endsWith('.json')) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, `${JSON.stringify(all, null, 2)}\n`);
        return;
    }
    // dotenv has no multi-line values in GitLab's reader: JSON's escapes keep one line, and readers of JSON understand them.
    const variable = name.toUpperCase().replaceAll('-', '_');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, `${variable}=${/[\r\n]/.test(value) ? JSON.stringify(value) : value}\n`);
}


/***/ }),

/***/ 47543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ fileDescriptorSink),
/* harmony export */   y: () => (/* binding */ forgiving)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const eagainPauseMs = 5;
const eagainLimitMs = 60_000;
/**
 * Writes synchronously, so that memory stays bounded however much a child prints, a failed write is seen where it
 * happens, and a mask has reached the runner before the next line is formed. A pipe that another program made
 * non-blocking answers EAGAIN while it is full; that is waited out.
 */
function fileDescriptorSink(descriptor) {
    return (text) => {
        let rest = Buffer.from(text, 'utf8');
        const sleeper = new Int32Array(new SharedArrayBuffer(4));
        for (let waitedMs = 0; rest.length > 0;) {
            try {
                rest = rest.subarray((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, rest));
                waitedMs = 0;
            }
            catch (error) {
                if (error.code !== 'EAGAIN' || waitedMs > eagainLimitMs)
                    throw error;
                Atomics.wait(sleeper, 0, 0, eagainPauseMs);
                waitedMs += eagainPauseMs;
            }
        }
    };
}
/**
 * A log that can no longer be read must not stop an apply half-way: the first failed write ends the log, not the run.
 * Masks ask afterwards, since an unregistered secret does have to stop the run.
 */
function forgiving(sink) {
    let failure;
    return {
        write: (text) => {
            if (failure !== undefined)
                return;
            try {
                sink(text);
            }
            catch (error) {
                failure = { error };
            }
        },
        assertWritten: () => {
            if (failure !== undefined)
                throw failure.error;
        },
    };
}


/***/ }),

/***/ 67517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dB: () => (/* binding */ labelWidth),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   vk: () => (/* binding */ elapsed)
/* harmony export */ });
const progressIntervalMs = 10_000;
/** What columns of a log begin after, where no label is longer. */
const labelWidth = 24;
function createLog(host, secrets, now = Date.now) {
    const clean = secrets.redact;
    const cleanPlace = (where = {}) => ({
        ...where,
        ...(where.title === undefined ? {} : { title: clean(where.title) }),
        ...(where.file === undefined ? {} : { file: clean(where.file) }),
    });
    const log = {
        line: (text) => {
            host.write(`${clean(text)}\n`);
        },
        debug: (text) => {
            if (host.debug)
                host.write(`debug: ${clean(text)}\n`);
        },
        notice: (text, where) => {
            host.annotate('notice', clean(text), cleanPlace(where));
        },
        warning: (text, where) => {
            host.annotate('warning', clean(text), cleanPlace(where));
        },
        error: (text, where) => {
            host.annotate('error', clean(text), cleanPlace(where));
        },
        mark: (level, annotations) => {
            const cleaned = annotations.map(({ text, location: { file, ...line } }) => ({
                text: clean(text),
                location: { file: clean(file), ...line },
            }));
            host.mark(level, cleaned);
        },
        group: async (title, body) => {
            host.openGroup(clean(title));
            try {
                return await body();
            }
            finally {
                host.closeGroup();
            }
        },
        progress: (label) => createProgress(log.line, label, now),
    };
    return log;
}
function createProgress(print, label, now) {
    const startedAt = now();
    let printedAt = Number.NEGATIVE_INFINITY;
    let printedState = '';
    return {
        update: (standing) => {
            const due = now() - printedAt >= progressIntervalMs;
            if (!due && standing.state === printedState)
                return;
            printedAt = now();
            printedState = standing.state;
            const count = standing.total === undefined ? '' : ` ${String(standing.done ?? 0)}/${String(standing.total)}`;
            const parts = [
                label.padEnd(labelWidth),
                `${standing.state}${count}`,
                standing.detail,
                // It has only just begun.
                printedAt - startedAt < 500 ? undefined : elapsed(printedAt - startedAt),
            ];
            print(parts.filter((part) => part !== undefined).join('  '));
        },
    };
}
/** `850ms`, `4.8s`, `01:12`, `1:02:03`: short for what is short. */
function elapsed(ms) {
    if (Math.round(ms) < 1000)
        return `${String(Math.round(ms))}ms`;
    if (Math.round(ms / 100) < 600)
        return `${(ms / 1000).toFixed(1)}s`;
    const seconds = Math.max(60, Math.floor(ms / 1000));
    const pad = (value) => String(value).padStart(2, '0');
    const clock = `${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}`;
    return seconds < 3600 ? clock : `${String(Math.floor(seconds / 3600))}:${clock}`;
}


/***/ }),

/***/ 37420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XX: () => (/* binding */ render),
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit)
/* harmony export */ });
/* unused harmony export cutAtLine */
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37526);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54482);


const summaryLimit = { size: 1024 * 1024 - 4096, unit: 'bytes' };
const commentLimit = { size: 65_536, unit: 'characters' };
/**
 * Renders blocks to Markdown within a limit. Too long a text loses the ends of its longest code blocks first, each cut
 * at a line with a note of how much is missing; what stands in tables and headings goes last.
 */
function render(blocks, limit) {
    let shortened = blocks;
    let text = renderBlocks(shortened);
    for (let codeLimit = limit.size / 2; sizeOf(text, limit) > limit.size && codeLimit >= 64; codeLimit /= 2) {
        shortened = blocks.map((block) => shorten(block, Math.floor(codeLimit)));
        text = renderBlocks(shortened);
    }
    return sizeOf(text, limit) > limit.size ? cutRows(shortened, limit) : text;
}
function sizeOf(text, { unit }) {
    return unit === 'bytes' ? Buffer.byteLength(text, 'utf8') : text.length;
}
function renderBlocks(blocks) {
    return `${blocks.map(renderBlock).join('\n\n')}\n`;
}
function renderBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `${'#'.repeat(block.level)} ${block.text}`;
        case 'paragraph':
            return block.text;
        case 'table':
            return [row(block.header), row(block.header.map(() => '---')), ...block.rows.map(row)].join('\n');
        case 'code':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(block.text, block.language);
        case 'mermaid':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)(block.text, 'mermaid');
        case 'timeline':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .fenced */ .OF)((0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .gantt */ .V)(block.spans), 'mermaid');
        case 'details': {
            const open = block.open === true ? ' open' : '';
            return `<details${open}><summary>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy)(block.title)}</summary>\n\n${block.body.map(renderBlock).join('\n\n')}\n\n</details>`;
        }
    }
}
function row(cells) {
    return `| ${cells.join(' | ')} |`;
}
function shorten(block, limit) {
    if (block.kind === 'details')
        return { ...block, body: block.body.map((inner) => shorten(inner, limit)) };
    if (block.kind !== 'code' || block.text.length <= limit)
        return block;
    return { ...block, text: cutAtLine(block.text, limit) };
}
/** The first lines that fit, and a last line that says how many are missing. */
function cutAtLine(text, limit) {
    const cut = text.slice(0, Math.max(0, text.lastIndexOf('\n', limit)));
    const missing = text.slice(cut.length).trim().split('\n').length;
    const note = `… ${String(missing)} more ${missing === 1 ? 'line' : 'lines'}; the whole text is in the log`;
    return cut === '' ? note : `${cut}\n${note}`;
}
/** Last resort for a document of countless blocks or rows: whole blocks from the start, then a note. */
function cutRows(blocks, limit) {
    const note = { kind: 'paragraph', text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)('… shortened to the size limit; the log has the rest.') };
    const kept = [];
    let room = limit.size - sizeOf(renderBlocks([note]), limit) - 2;
    for (const block of blocks) {
        const fitting = block.kind === 'table' ? fitTable(block, room, limit) : block;
        const size = sizeOf(renderBlocks([fitting]), limit) + 1;
        if (size > room)
            break;
        kept.push(fitting);
        room -= size;
    }
    return renderBlocks([...kept, note]);
}
function fitTable(table, room, limit) {
    const rows = [];
    let used = sizeOf(renderBlock({ ...table, rows }), limit) + 4;
    for (const cells of table.rows) {
        used += sizeOf(row(cells), limit) + 1;
        if (used > room)
            break;
        rows.push(cells);
    }
    return { ...table, rows };
}


/***/ }),

/***/ 37526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ gantt),
/* harmony export */   t: () => (/* binding */ flowchart)
/* harmony export */ });
/** Fill and text colours with a contrast that reads in GitHub's light and dark themes. */
const classes = {
    succeeded: 'fill:#1a7f37,color:#ffffff,stroke:#1a7f37',
    failed: 'fill:#cf222e,color:#ffffff,stroke:#cf222e',
    unchanged: 'fill:#57606a,color:#ffffff,stroke:#57606a',
    deferred: 'fill:#9a6700,color:#ffffff,stroke:#9a6700',
    skipped: 'fill:#ffffff,color:#57606a,stroke:#57606a',
};
/** A left-to-right flowchart, nodes coloured by state. Labels are quoted, so any text is safe in them. */
function flowchart(nodes, edges) {
    const ids = new Map(nodes.map((node, index) => [node.id, `n${String(index)}`]));
    const used = new Set(nodes.map((node) => node.state));
    const lines = [
        'flowchart LR',
        ...nodes.map((node) => `  ${ids.get(node.id) ?? ''}["${escapeLabel(node.label)}"]:::${node.state}`),
        ...edges.flatMap(({ from, to }) => {
            const [start, end] = [ids.get(from), ids.get(to)];
            return start === undefined || end === undefined ? [] : [`  ${start} --> ${end}`];
        }),
        ...[...used].map((state) => `  classDef ${state} ${classes[state]}`),
    ];
    return { kind: 'mermaid', text: lines.join('\n') };
}
/**
 * A timeline of what ran when. Mermaid's Gantt wants dates; times of day since midnight serve as elapsed time. It has no
 * title: the heading above says what it is, and a line `title` with nothing behind it is a syntax error.
 */
function gantt(spans) {
    const sections = Map.groupBy(spans, (span) => span.section);
    const origin = Math.min(...spans.map((span) => span.startMs));
    const since = (ms) => String(Math.round(ms - origin));
    const lines = [
        'gantt',
        '  dateFormat x',
        '  axisFormat %M:%S',
        `  tickInterval ${tickInterval(Math.max(...spans.map(({ endMs }) => endMs)) - origin)}`,
        ...[...sections].flatMap(([section, members]) => [
            `  section ${escapeGantt(section)}`,
            ...members.map((span) => `  ${escapeGantt(span.label)} :${ganttTag(span)}${since(span.startMs)}, ${since(span.endMs)}`),
        ]),
    ];
    return lines.join('\n');
}
/** Whole seconds or minutes, as the axis has no finer words, and few enough to be told apart. */
function tickInterval(ms) {
    const most = 8;
    const [, words = '30minute'] = tickIntervals.find(([seconds]) => ms / 1000 / seconds <= most) ?? [];
    return words;
}
const tickIntervals = [
    [1, '1second'],
    [5, '5second'],
    [15, '15second'],
    [60, '1minute'],
    [300, '5minute'],
];
function ganttTag(span) {
    return span.state === 'failed' ? 'crit, ' : '';
}
/** Mermaid's own entity form, `#35;`, for the characters that end a quoted label. */
function escapeLabel(text) {
    return text.replaceAll(/["#;<>&`\n]/g, (character) => `#${String(character.charCodeAt(0))};`);
}
/** Gantt labels cannot be quoted: the characters that mean something are left out. */
function escapeGantt(text) {
    return text.replaceAll(/[:;#,"`<>\n%]/g, ' ');
}


/***/ }),

/***/ 54482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   mG: () => (/* binding */ inline),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/** Making text of unknown origin inert inside Markdown that GitHub renders. */
const zeroWidthSpace = '\u200b';
/** Text for a table cell or a sentence: no markup, no mention, no line break. */
function inline(text) {
    const flat = escapeTags(text.replaceAll(/\s*[\r\n]\s*/g, ' '));
    return withoutReferences(flat.replaceAll(/[\\`*_[\]|~$]/g, (character) => `\\${character}`));
}
function escapeTags(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Mentions notify people; `#12` and `owner/name#12` refer to an issue, `page#part` does not. */
function withoutReferences(text) {
    return text.replaceAll(/@(?=\w)|#(?=\d)/g, `$&${zeroWidthSpace}`);
}
/** Plain text between tags of HTML, where backslashes would be shown: no tag, no mention, no line break. */
function html(text) {
    return withoutReferences(escapeTags(text.replaceAll(/\s*[\r\n]\s*/g, ' ')));
}
/** A code span; its fence is longer than any run of backticks in the text. */
function code(text) {
    const flat = text.replaceAll(/\s*[\r\n]\s*/g, ' ').replaceAll('|', '\\|');
    if (flat === '')
        return '';
    const fence = '`'.repeat(longestRun(flat, '`') + 1);
    const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** A sentence of the product's own, in which code stands between backticks; it may hold names of unknown origin. */
function sentence(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : inline(part)))
        .join('');
}
/** A fenced block; nothing in the text can close it. Mentions inside a fence notify nobody. */
function fenced(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** A link; an address that is no http(s) URL becomes plain text. */
function link(text, url) {
    if (!/^https?:\/\/[^\s()<>|]+$/.test(url))
        return inline(text);
    return `[${inline(text)}](${url})`;
}
function longestRun(text, character) {
    let longest = 0;
    for (const [run] of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 85788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ logFailure),
/* harmony export */   p: () => (/* binding */ failureBlocks)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54482);

/** What, why and where, next step, code: in that order, once. Several causes are marked at their places besides. */
function logFailure(error, log) {
    const several = hasSeveralPlaces(error);
    log.error([error.message, ...error.details.map(indent)].join('\n'), several ? undefined : error.location);
    if (several)
        log.mark('error', error.annotations);
    log.line(indent(`Next: ${error.hint}`));
    log.line([`failure-reason: ${error.code}`, ...error.notes].join(' · '));
    for (const line of causes(error))
        log.debug(line);
}
/** The same for the summary. */
function failureBlocks(name, error) {
    const place = hasSeveralPlaces(error) ? undefined : error.location;
    const where = place === undefined ? '' : ` in ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${place.file}${place.line === undefined ? '' : `:${String(place.line)}`}`)}`;
    return [
        {
            kind: 'heading',
            level: 3,
            text: `❌ ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(error.message.startsWith(`${name}: `) ? error.message : `${name}: ${error.message}`)}${where}`,
        },
        ...(error.details.length === 0
            ? []
            : [{ kind: 'code', text: error.details.join('\n'), language: 'text' }]),
        { kind: 'paragraph', text: `**Next:** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(error.hint)}` },
        { kind: 'paragraph', text: [`failure-reason: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(error.code)}`, ...error.notes.map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)].join(' · ') },
    ];
}
function hasSeveralPlaces({ annotations, location }) {
    return annotations.length > (location === undefined ? 0 : 1);
}
function indent(text) {
    return text.replaceAll(/^/gm, '  ');
}
function causes(error) {
    const lines = [];
    for (let at = error; at instanceof Error; at = at.cause)
        lines.push(at.stack ?? at.message);
    return lines;
}


/***/ }),

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error when the tries are used up or retrying is pointless. */
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
            if (verdict === false)
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
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

/***/ 78524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createSecrets)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90114);

/** Single characters and pairs would blank out half the log and protect nothing. */
const shortestLine = 3;
/** Shorter pieces of base64 occur by chance. */
const shortestInner = 8;
const replacement = '***';
function createSecrets(mask) {
    const forms = new Set();
    let ordered = [];
    return {
        add: (value) => {
            if (value.trim() === '')
                return;
            const added = [...formsOf(value)].filter((form) => !forms.has(form));
            for (const form of added) {
                try {
                    mask(form);
                }
                catch (cause) {
                    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('masking-failed', 'a secret could not be registered with the runner', { cause });
                }
                forms.add(form);
            }
            ordered = [...forms].sort((a, b) => b.length - a.length);
        },
        redact: (text) => {
            const spans = findSpans(text, ordered);
            return spans.length === 0 ? text : replaceSpans(text, spans);
        },
        spans: (text) => findSpans(text, ordered),
        longest: () => ordered[0]?.length ?? 0,
    };
}
/** Overlapping finds become one span, so that no end of a second secret is left over. */
function findSpans(text, forms) {
    const found = [];
    for (const form of forms) {
        for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
            found.push({ start, end: start + form.length });
        }
    }
    found.sort((a, b) => a.start - b.start);
    const merged = [];
    for (const span of found) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push(span);
        else
            merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    }
    return merged;
}
function replaceSpans(text, spans) {
    const kept = spans.map((span, index) => text.slice(spans[index - 1]?.end ?? 0, span.start));
    return [...kept, text.slice(spans.at(-1)?.end ?? 0)].join(replacement);
}
/**
 * The runner itself covers base64, JSON and URL forms of a mask, but not hexadecimal digits or single lines; a plain
 * host covers nothing. So all forms are registered.
 */
function formsOf(value) {
    const forms = new Set();
    const trimmed = value.trim();
    const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
    for (const plain of [value, trimmed, ...lines]) {
        if (plain.length < shortestLine)
            continue;
        forms.add(plain);
        for (const encoded of encodings(plain)) {
            if (encoded.length >= shortestLine)
                forms.add(encoded);
        }
    }
    return forms;
}
function encodings(plain) {
    const bytes = Buffer.from(plain, 'utf8');
    const url = encodeURIComponent(plain.toWellFormed());
    const json = JSON.stringify(plain).slice(1, -1);
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        ...[0, 1, 2].map((offset) => innerBase64(bytes, offset)),
        bytes.toString('hex'),
        bytes.toString('hex').toUpperCase(),
        url,
        url.replaceAll('%20', '+'),
        json,
        // Go's encoder, so Terraform's and kubectl's, escapes these for the sake of web pages.
        json.replaceAll(/[&<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
    ];
}
/**
 * What base64 makes of the text when it stands behind one or two other bytes, as a password in `user:password` does. The
 * characters at either end also depend on the neighbours and are left out.
 */
function innerBase64(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const end = (bytes.length + offset) % 3 === 0 ? encoded.length : encoded.length - 1;
    const inner = encoded.slice(offset + 1, end);
    return inner.length >= shortestInner ? inner : '';
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  xw: () => (/* binding */ cli),
  d1: () => (/* binding */ credentialPlugin),
  iW: () => (/* binding */ main),
  bE: () => (/* binding */ post)
});

;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
;// CONCATENATED MODULE: ./src/actions/registry.js
const registry = {
    'build-push': {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(4394)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4394))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(174), __nccwpck_require__.e(4394), __nccwpck_require__.e(5147), __nccwpck_require__.e(9995)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15147))).run,
    },
    'helm-deploy': {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(8272), __nccwpck_require__.e(9061)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68272))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(174), __nccwpck_require__.e(8297), __nccwpck_require__.e(2376)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68297))).run,
    },
    pipeline: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(4394), __nccwpck_require__.e(9354), __nccwpck_require__.e(8272), __nccwpck_require__.e(1848), __nccwpck_require__.e(9322)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19322))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(174), __nccwpck_require__.e(4394), __nccwpck_require__.e(9354), __nccwpck_require__.e(8272), __nccwpck_require__.e(1848), __nccwpck_require__.e(1892)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21892))).run,
        post: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(4394), __nccwpck_require__.e(9354), __nccwpck_require__.e(8272), __nccwpck_require__.e(1848), __nccwpck_require__.e(881)]).then(__nccwpck_require__.bind(__nccwpck_require__, 881))).post,
    },
    provision: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9354), __nccwpck_require__.e(1456)]).then(__nccwpck_require__.bind(__nccwpck_require__, 81456))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(174), __nccwpck_require__.e(9354), __nccwpck_require__.e(613), __nccwpck_require__.e(2338), __nccwpck_require__.e(7484)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42338))).run,
    },
    setup: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4978), __nccwpck_require__.e(2990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72990))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(613), __nccwpck_require__.e(2473), __nccwpck_require__.e(6792)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97011))).run,
        post: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(613), __nccwpck_require__.e(8406)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68406))).post,
    },
};

// EXTERNAL MODULE: ./src/runner/host/environment.js
var host_environment = __nccwpck_require__(82887);
// EXTERNAL MODULE: ./src/runner/host/sink.js
var host_sink = __nccwpck_require__(47543);
;// CONCATENATED MODULE: ./src/cli/start.js


/** Connects the command line to this process. Loaded with every action, so the rest is loaded when it is needed. */
async function exitCodeFromCommandLine(program, version) {
    const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 2273).then(__nccwpck_require__.bind(__nccwpck_require__, 32273));
    return runCommandLine({
        program,
        args: process.argv.slice(2),
        environment: (0,host_environment/* jobEnvironment */.t)(),
        version,
        stdout: (0,host_sink/* fileDescriptorSink */.f)(1),
        stderr: (0,host_sink/* fileDescriptorSink */.f)(2),
        columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    });
}

;// CONCATENATED MODULE: ./src/commands/registry.js
const registry_registry = {
    lock: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(6781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16781))).contract,
        run: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(2473), __nccwpck_require__.e(7481)]).then(__nccwpck_require__.bind(__nccwpck_require__, 15620))).run,
    },
};

// EXTERNAL MODULE: ./src/runner/contract/read.js
var read = __nccwpck_require__(42760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(51455);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(77598);
;// CONCATENATED MODULE: ./src/runner/host/workflow-commands.js
/**
 * The text protocol between a step and the runner: `::name key=value::data` on standard output
 * (docs.github.com, "Workflow commands"; escaping as in the runner's ActionCommand).
 *
 * `@actions/core` writes the same commands, but through a buffered stream that hides failed writes, and it loads an
 * HTTP client of 70 ms with them. Masks have to fail closed and start-up has to be fast, hence these few lines.
 */
function workflowCommand(name, data, properties = {}) {
    const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`;
    return `::${head}::${escapeData(data)}\n`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
const zeroWidthSpace = '\u200b';
/**
 * Makes text of unknown origin harmless where commands are read: the runner trims leading spaces before `::` and finds
 * `##[` anywhere in a line. A zero-width space breaks both and is not seen.
 */
function neutralise(text) {
    // Carriage returns go first, or two halves of a command would meet. U+0085 is white space to the runner's Trim.
    return text
        .replaceAll('\r', '')
        .replaceAll('##[', `#${zeroWidthSpace}#[`)
        .replaceAll(/^([\s\u0085]*):(?=:)/gm, `$1:${zeroWidthSpace}`);
}

;// CONCATENATED MODULE: ./src/runner/host/command-channel.js


function commandChannel(sink) {
    let shields = 0;
    let token;
    let atLineStart = true;
    const text = (content) => {
        if (content === '')
            return;
        sink(content);
        atLineStart = content.endsWith('\n');
    };
    const startLine = () => {
        if (!atLineStart)
            text('\n');
    };
    const stop = () => {
        token = (0,external_node_crypto_.randomUUID)();
        startLine();
        text(workflowCommand('stop-commands', token));
    };
    const resume = () => {
        if (token === undefined)
            return;
        startLine();
        text(workflowCommand(token, ''));
        token = undefined;
    };
    return {
        text,
        command: (command) => {
            resume();
            startLine();
            text(command);
            if (shields > 0)
                stop();
        },
        shield: () => {
            shields += 1;
            if (shields === 1)
                stop();
            return {
                write: text,
                [Symbol.dispose]: () => {
                    shields -= 1;
                    if (shields === 0)
                        resume();
                },
            };
        },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./src/runner/host/file-commands.js


/**
 * Appends `name<<delimiter`, the value and the delimiter to the file behind GITHUB_OUTPUT or GITHUB_STATE
 * (docs.github.com, "Workflow commands", multiline strings). The delimiter is random, so no value can end its block.
 *
 * `@actions/core` does the same, but it takes 70 ms to load: a child started in that time would be unknown to `post` if
 * the step were killed. So the record of a child is on disk in the very tick in which it is started.
 */
function appendFileCommand(file, name, value) {
    if (file === undefined || file === '')
        return;
    const delimiter = `value-${(0,external_node_crypto_.randomUUID)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

;// CONCATENATED MODULE: ./src/runner/host/actions-host.js





/** A step of GitHub Actions (or of a runner that speaks its protocol). */
function actionsHost(environment, sink) {
    const log = (0,host_sink/* forgiving */.y)(sink);
    const channel = commandChannel(log.write);
    const toolkit = () => Promise.all(/* import() */[__nccwpck_require__.e(5889), __nccwpck_require__.e(8757)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16853));
    const annotate = (level, text, where = {}) => {
        const properties = {};
        if (where.title !== undefined)
            properties.title = where.title;
        if (where.file !== undefined)
            properties.file = where.file;
        if (where.line !== undefined)
            properties.line = String(where.line);
        channel.command(workflowCommand(level, text, properties));
    };
    return {
        name: 'actions',
        hasPost: true,
        environment,
        debug: environment.RUNNER_DEBUG === '1',
        write: (text) => {
            channel.text(neutralise(text));
        },
        openGroup: (title) => {
            channel.command(workflowCommand('group', neutralise(title)));
        },
        closeGroup: () => {
            channel.command(workflowCommand('endgroup', ''));
        },
        annotate,
        // The runner prints every annotation: the group keeps apart what the log has said already.
        mark: (level, annotations) => {
            channel.command(workflowCommand('group', `Annotations (${annotations.length})`));
            for (const { text, location } of annotations)
                annotate(level, text, location);
            channel.command(workflowCommand('endgroup', ''));
        },
        mask: (value) => {
            channel.command(workflowCommand('add-mask', value));
            log.assertWritten();
        },
        shield: channel.shield,
        setOutput: (name, value) => {
            appendFileCommand(environment.GITHUB_OUTPUT, name, value);
        },
        saveState: (name, value) => {
            appendFileCommand(environment.GITHUB_STATE, name, value);
        },
        state: (name) => environment[`STATE_${name}`],
        writeSummary: async (markdown) => {
            const file = environment.GITHUB_STEP_SUMMARY;
            if (file !== undefined && file !== '')
                await (0,promises_.appendFile)(file, markdown);
        },
        addPath: async (folder) => {
            ;
            (await toolkit()).addPath(folder);
        },
        exportVariable: async (name, value) => {
            ;
            (await toolkit()).exportVariable(name, value);
        },
    };
}

// EXTERNAL MODULE: ./src/runner/host/plain-host.js
var plain_host = __nccwpck_require__(86401);
;// CONCATENATED MODULE: ./src/runner/host/detect.js



/** The host for this environment. The command line always gets a plain one unless a runner started it. */
function detectHost(environment, files = {}) {
    const sink = (0,host_sink/* fileDescriptorSink */.f)(1);
    if (environment.GITHUB_ACTIONS === 'true')
        return actionsHost(environment, sink);
    return (0,plain_host/* plainHost */.j)(environment, sink, { name: environment.GITLAB_CI === 'true' ? 'gitlab' : 'terminal', ...files });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var runner_cancellation = __nccwpck_require__(62600);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __nccwpck_require__(90114);
// EXTERNAL MODULE: ./src/runner/errors/failure-reasons.js + 9 modules
var failure_reasons = __nccwpck_require__(76663);
;// CONCATENATED MODULE: ./src/runner/host/lanes.js
/** Text that waits for its turn may grow with a tool that floods its output. Characters. */
const maxWaitingCharacters = 16 * 1024 * 1024;
/**
 * Shows one lane as it goes, and keeps what the others have to say until it is their turn: the lines of several tools in
 * turn are a log that nobody can read, and groups do not nest.
 * @param names in the order in which they are shown
 * @param onTurn told before a lane shows something for the first time
 */
function laneHosts(host, names, onTurn) {
    const lanes = new Map(names.map((name) => [name, emptyLane()]));
    const laneOf = (name) => {
        const lane = lanes.get(name);
        if (lane === undefined)
            throw new Error(`there is no lane ${name}`);
        return lane;
    };
    const current = () => names.find((name) => !laneOf(name).over);
    const show = (name, action) => {
        const lane = laneOf(name);
        if (!lane.begun) {
            lane.begun = true;
            onTurn(name);
        }
        action();
    };
    const showWaiting = (name) => {
        const lane = laneOf(name);
        for (const action of lane.waiting.splice(0))
            show(name, action);
        if (lane.droppedCharacters > 0)
            host.write(`… ${lane.droppedCharacters} more characters are not shown\n`);
        lane.waitingCharacters = 0;
        lane.droppedCharacters = 0;
        lane.over = lane.ended;
    };
    const act = (name) => (action, characters = 0) => {
        if (current() === name)
            show(name, action);
        else
            wait(laneOf(name), action, characters);
    };
    return {
        host: (name) => laneHost(host, act(name)),
        end: (name) => {
            laneOf(name).ended = true;
            for (let next = current(); next !== undefined; next = current()) {
                showWaiting(next);
                if (!laneOf(next).over)
                    break;
            }
        },
    };
}
function emptyLane() {
    return { waiting: [], waitingCharacters: 0, droppedCharacters: 0, begun: false, ended: false, over: false };
}
/** Only text is dropped: what opens has to close. */
function wait(lane, action, characters) {
    if (characters > 0 && lane.waitingCharacters + characters > maxWaitingCharacters) {
        lane.droppedCharacters += characters;
        return;
    }
    lane.waitingCharacters += characters;
    lane.waiting.push(action);
}
function laneHost(host, act) {
    return {
        ...host,
        write: (text) => {
            act(() => {
                host.write(text);
            }, text.length);
        },
        openGroup: (title) => {
            act(() => {
                host.openGroup(title);
            });
        },
        closeGroup: () => {
            act(host.closeGroup);
        },
        annotate: (level, text, where) => {
            act(() => {
                host.annotate(level, text, where);
            });
        },
        mark: (level, annotations) => {
            act(() => {
                host.mark(level, annotations);
            });
        },
        shield: () => laneShield(host, act),
    };
}
function laneShield(host, act) {
    let shield;
    act(() => (shield = host.shield()));
    return {
        write: (text) => {
            act(() => shield?.write(text), text.length);
        },
        [Symbol.dispose]: () => {
            act(() => shield?.[Symbol.dispose]());
        },
    };
}

// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __nccwpck_require__(67517);
;// CONCATENATED MODULE: ./src/runner/lanes.js


/**
 * Contexts that share the run's secrets, programs, files and cancellation, and have a log, a summary and a state of their
 * own.
 * @param names in the order in which their logs are shown
 */
function openLanes(names, { host, processes, context }) {
    const hosts = laneHosts(host, names, (name) => {
        host.write(`── ${name}\n`);
    });
    return {
        open: (name) => {
            const whole = context();
            const laneHost = hosts.host(name);
            const log = (0,runner_log/* createLog */.hM)(laneHost, whole.secrets);
            const blocks = [];
            return {
                blocks,
                context: {
                    ...whole,
                    log,
                    processes: processes.shownBy(laneHost, log),
                    summary: { add: (...added) => void blocks.push(...added) },
                    state: laneState(whole.state, name),
                },
            };
        },
        end: hosts.end,
    };
}
/** One step has one state: names that two use cases chose must not meet in it. */
function laneState(state, name) {
    return {
        save: (key, value) => {
            state.save(`${name}-${key}`, value);
        },
        get: (key) => state.get(`${name}-${key}`),
        removeAfterwards: state.removeAfterwards,
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
;// CONCATENATED MODULE: ./src/runner/process/identity.js


/**
 * When a process started, in a form that is only compared. A PID alone is reused by the system; PID and start time
 * together name one process. `undefined` when there is no such process (any more).
 */
function processStartTime(pid, platform = process.platform) {
    try {
        switch (platform) {
            case 'linux':
                return linuxStartTime(pid);
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
function linuxStartTime(pid) {
    const stat = (0,external_node_fs_.readFileSync)(`/proc/${String(pid)}/stat`, 'utf8');
    // The command name in parentheses may hold spaces and parentheses itself, so fields are counted from its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}
/** `ps` still lists a process that has ended but was not waited for. */
function withoutZombie(line) {
    return line?.startsWith('Z') === true ? undefined : line?.replace(/^\S+\s+/, '');
}
function probe(file, args) {
    const text = (0,external_node_child_process_.execFileSync)(file, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    return text === '' ? undefined : text;
}

;// CONCATENATED MODULE: ./src/runner/process/child.js






/** @throws ActionError `tool-missing` when the program cannot be started. */
async function startChild(options) {
    const windows = process.platform === 'win32';
    const stdout = (0,external_node_fs_.openSync)(external_node_path_.join(options.folder, 'stdout'), 'wx', 0o600);
    const stderr = (0,external_node_fs_.openSync)(external_node_path_.join(options.folder, 'stderr'), 'wx', 0o600);
    const child = spawnInto(options, stdout, stderr);
    const exited = exitOf(child);
    // What cannot be started has no PID and says why in an event.
    if (child.pid === undefined) {
        const [cause] = (await (0,external_node_events_.once)(child, 'error'));
        throw startFailure(options, cause);
    }
    const { pid } = child;
    if (options.input !== undefined)
        feed(child, options.input);
    let interrupted = false;
    return {
        pid,
        startTime: processStartTime(pid) ?? '',
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
        return (0,external_node_child_process_.spawn)(options.file, options.args, {
            cwd: options.cwd,
            env: options.env,
            shell: false,
            stdio: [options.input === undefined ? 'ignore' : 'pipe', stdout, stderr],
            // A session of its own: Ctrl-C in a terminal reaches us alone and is passed on once. On Windows this would open a
            // console window, and signals are not passed on there.
            detached: process.platform !== 'win32',
            windowsHide: true,
        });
    }
    catch (cause) {
        // Too large arguments and a few other errors are thrown at once (child_process, "spawn").
        throw startFailure(options, cause);
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
        (0,external_node_fs_.closeSync)(stderr);
    }
}
/** `exit`, not `close`: a grandchild that keeps the streams open must not keep us waiting. */
function exitOf(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            resolve(signal === null ? { kind: 'code', code: code ?? 1 } : { kind: 'signal', signal });
        });
    });
}
function feed(child, input) {
    // A program that ends without reading breaks the pipe; its exit code tells the story.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
}
function killGroup(pid) {
    try {
        process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Gone already.
    }
}
function startFailure({ file, cwd }, cause) {
    const { code } = cause;
    if (code === 'E2BIG') {
        return new action_error/* ActionError */.lZ('tool-failed', `${file} could not be started: its arguments or environment are too large`, {
            hint: 'One environment variable can hold 128 KiB at most; pass large values through a file.',
            cause,
        });
    }
    if (!(0,external_node_fs_.existsSync)(cwd))
        return new action_error/* ActionError */.lZ('tool-failed', `${file} could not be started in ${cwd}: there is no such folder`, { cause });
    const why = code === 'EACCES' ? 'it is not executable' : 'it was not found';
    return new action_error/* ActionError */.lZ('tool-missing', `${file} could not be started: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/runner/files/workspace.js
var workspace = __nccwpck_require__(35958);
;// CONCATENATED MODULE: ./src/runner/process/record.js


const childrenState = 'children';
/**
 * Reads saved records. State is only text in a file that other steps' tools can reach, so anything that is not exactly
 * a record is dropped: a wrong one must not make `post` watch, or signal, a process that is not ours.
 */
function parseChildRecords(text, temporaryFolder) {
    if (text === undefined || text === '')
        return [];
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return [];
    }
    return Array.isArray(parsed) ? parsed.filter((entry) => isChildRecord(entry, temporaryFolder)) : [];
}
function isChildRecord(entry, temporaryFolder) {
    if (typeof entry !== 'object' || entry === null)
        return false;
    const { pid, startTime, tool, folder, signalled } = entry;
    return (Number.isSafeInteger(pid) &&
        pid > 1 &&
        typeof startTime === 'string' &&
        startTime !== '' &&
        typeof tool === 'string' &&
        typeof folder === 'string' &&
        (0,workspace/* isBelow */.Y)(temporaryFolder, external_node_path_.resolve(folder)) &&
        typeof signalled === 'boolean');
}

;// CONCATENATED MODULE: ./src/runner/process/tail.js

const chunkBytes = 64 * 1024;
const bytesPerRead = 4 * 1024 * 1024;
function tail(file) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    const buffer = Buffer.alloc(chunkBytes);
    let position = 0;
    const size = () => (0,external_node_fs_.fstatSync)(descriptor).size;
    return {
        size,
        read: (consume, end = size()) => {
            const stop = Math.min(end, position + bytesPerRead);
            while (position < stop) {
                const count = (0,external_node_fs_.readSync)(descriptor, buffer, 0, Math.min(chunkBytes, stop - position), position);
                if (count === 0)
                    return false;
                position += count;
                consume(buffer.subarray(0, count));
            }
            return position < end;
        },
        [Symbol.dispose]: () => {
            (0,external_node_fs_.closeSync)(descriptor);
        },
    };
}
/** The last lines of a file, at most `lines` lines and 8 KiB. */
function lastLines(file, lines) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'r');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(descriptor);
        const length = Math.min(size, 8 * 1024);
        const buffer = Buffer.alloc(length);
        (0,external_node_fs_.readSync)(descriptor, buffer, 0, length, size - length);
        const read = buffer.toString('utf8');
        // The first line may have lost its beginning, and with it what would make a secret known.
        const text = (size > length ? read.slice(read.indexOf('\n') + 1) : read).trimEnd();
        return text === '' ? [] : text.split(/\r?\n/).slice(-lines);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * A line of a structured log as people read it: the message alone. `@message` is hclog's name for it, which Terraform and
 * its providers write with; `msg` is that of Go's slog, and with it of kubectl and helm.
 */
function readableLine(line) {
    if (!line.startsWith('{'))
        return line;
    try {
        const record = JSON.parse(line);
        const message = record['@message'] ?? record.msg;
        return typeof message === 'string' ? message : line;
    }
    catch {
        return line;
    }
}

;// CONCATENATED MODULE: ./src/runner/process/variables.js

/**
 * The job's environment as a tool gets it: without our own inputs and saved state (secrets among them) and without the
 * runner's tokens, which a tool run from a pull request has no business with.
 */
function toolEnvironment(job, changed = {}) {
    const kept = Object.entries(job).filter(([name]) => !withheld.test(name) && !Object.hasOwn(changed, name));
    const set = Object.entries(changed).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries([...kept, ...set]);
}
const withheld = /^(INPUT_|STATE_|EKS_ACTIONS_|ACTIONS_RUNTIME_TOKEN$|ACTIONS_ID_TOKEN_REQUEST_TOKEN$|GITHUB_(OUTPUT|STATE|ENV|PATH|STEP_SUMMARY)$)/;
/** Variables that change which code a tool loads or which arguments it gets. */
const unsafe = (/* unused pure expression or super */ null && ([
    /^LD_/,
    /^DYLD_/,
    /^(HOME|XDG_(CONFIG|DATA)_(HOME|DIRS))$/,
    /^(AWS_CONFIG_FILE|AWS_SHARED_CREDENTIALS_FILE|KUBECONFIG|DOCKER_CONFIG|TERRAFORM_CONFIG)$/,
    /^NODE_(OPTIONS|PATH)$/,
    /^NODE_EXTRA_CA_CERTS$/,
    /^TF_CLI_/,
    /^TF_REATTACH_PROVIDERS$/,
    /^TF_PLUGIN_CACHE_DIR$/,
    /^(BASH_ENV|ENV|SHELLOPTS|IFS|PATH)$/,
    /^GIT_(ASKPASS|CONFIG|EXEC|EXTERNAL|PROXY_COMMAND|SSH)/,
    /^HELM_(CONFIG_HOME|DATA_HOME|KUBEAPISERVER|KUBETOKEN|PLUGINS)/,
    /^PYTHON(STARTUP|PATH|HOME)$/,
]));
/**
 * Refuses variables that come out of a file in the repository and would run other code than the reviewed one.
 * @throws ActionError `unsafe-variable` naming all of them.
 */
function assertSafeVariables(variables, source) {
    const refused = Object.keys(variables).filter((name) => unsafe.some((pattern) => pattern.test(name.toUpperCase())));
    if (refused.length === 0)
        return;
    throw new ActionError('unsafe-variable', `${source} sets ${refused.join(', ')}`, {
        details: ['Such a variable makes a tool load other code or take other arguments.'],
    });
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __nccwpck_require__(46193);
;// CONCATENATED MODULE: ./src/runner/secrets/redacting-stream.js

/** A line without end is passed on in pieces of this size; characters. */
const longestLine = 64 * 1024;
function redactingStream(secrets) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let kept = '';
    return {
        push: (chunk) => {
            kept += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            const lineEnd = kept.lastIndexOf('\n') + 1;
            if (lineEnd > 0) {
                const whole = kept.slice(0, lineEnd);
                kept = kept.slice(lineEnd);
                return secrets.redact(whole);
            }
            if (kept.length < longestLine)
                return '';
            // The end may be the beginning of a secret, so the longest one's length is kept back, unredacted: what looks like
            // a short secret now may turn out to be the beginning of a longer one.
            const cut = cutOutside(secrets.spans(kept), kept.length - Math.max(0, secrets.longest() - 1));
            const safe = characterBoundary(kept, cut);
            const whole = kept.slice(0, safe);
            kept = kept.slice(safe);
            return secrets.redact(whole);
        },
        end: () => {
            const rest = secrets.redact(kept + decoder.end());
            kept = '';
            return rest;
        },
    };
}
/** A place to cut that is not inside a secret. */
function cutOutside(spans, limit) {
    const straddling = spans.find((span) => span.start < limit && limit < span.end);
    return straddling?.start ?? limit;
}
/** The largest index up to `limit` that does not stand between the halves of a surrogate pair. */
function characterBoundary(text, limit) {
    const index = Math.max(0, limit);
    const before = text.charCodeAt(index - 1);
    return before >= 0xd800 && before <= 0xdbff ? index - 1 : index;
}

;// CONCATENATED MODULE: ./src/runner/process/watch.js
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



const pollMs = 50;
/**
 * Follows a child to its end: shows its output, passes a cancellation on, and stops it at its timeout or when it floods
 * the disk.
 */
async function watch(child, options) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        let stopped;
        const timers = __addDisposableResource(env_1, new DisposableStack(), false);
        const stop = (reason, graceMs) => {
            if (stopped !== undefined)
                return;
            stopped = reason;
            child.interrupt();
            options.onInterrupt();
            if (graceMs !== undefined)
                after(timers, graceMs, child.kill);
        };
        onAbort(timers, options.signal, () => {
            stop('cancelled', undefined);
        });
        onAbort(timers, options.stop, () => {
            stop('asked', options.graceMs);
        });
        if (options.timeoutMs !== undefined) {
            after(timers, options.timeoutMs, () => {
                stop('timed-out', options.graceMs);
            });
        }
        const output = __addDisposableResource(env_1, followOutput(options), false);
        let exit;
        void child.exited.then((ended) => (exit = ended));
        while (exit === undefined) {
            const more = output.read();
            if (output.size() > options.maxOutputBytes)
                stop('output-too-large', options.graceMs);
            if (more)
                await immediate();
            else
                await Promise.race([child.exited, delay(pollMs)]);
        }
        output.seal();
        while (output.read())
            await immediate();
        return { exit, stopped };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Both streams of a child. Standard output first, which keeps a prompt before its error more often than not. */
function followOutput(options) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const opened = __addDisposableResource(env_2, new DisposableStack(), false);
        const stdout = opened.use(tail(external_node_path_.join(options.folder, 'stdout')));
        const stderr = opened.use(tail(external_node_path_.join(options.folder, 'stderr')));
        const shield = options.show === 'live' ? opened.use(options.host.shield()) : undefined;
        const shown = [
            show(stdout, options.onStdout, shield, options.secrets),
            show(stderr, options.onStderr, shield, options.secrets),
        ];
        const held = opened.move();
        return {
            read: () => shown.map((stream) => stream.read()).some(Boolean),
            size: () => stdout.size() + stderr.size(),
            seal: () => {
                shown.forEach((stream) => {
                    stream.seal();
                });
            },
            [Symbol.dispose]: () => {
                shown.forEach((stream) => {
                    stream.end();
                });
                held.dispose();
            },
        };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
function show(source, consume, shield, secrets) {
    const clean = redactingStream(secrets);
    let sealedAt;
    return {
        read: () => source.read((chunk) => {
            consume?.(chunk);
            shield?.write(clean.push(chunk));
        }, sealedAt),
        seal: () => {
            sealedAt = source.size();
        },
        end: () => {
            const rest = clean.end();
            if (rest !== '')
                shield?.write(`${rest}\n`);
        },
    };
}
/** Also where the signal was aborted before. */
function onAbort(listeners, signal, action) {
    if (signal === undefined)
        return;
    signal.addEventListener('abort', action);
    listeners.defer(() => {
        signal.removeEventListener('abort', action);
    });
    if (signal.aborted)
        action();
}
function after(timers, ms, action) {
    const timer = setTimeout(action, ms);
    timers.defer(() => {
        clearTimeout(timer);
    });
}
function delay(ms) {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
function immediate() {
    return new Promise((resolve) => setImmediate(resolve));
}

;// CONCATENATED MODULE: ./src/runner/process/processes.js










const defaultGraceMs = 30_000;
const defaultMaxOutputBytes = 2 * 1024 ** 3;
const shownErrorLines = 12;
function createProcesses(options) {
    const { host, signal } = options;
    const base = external_node_path_.join(options.temporaryFolder, `eks-actions-${(0,external_node_crypto_.randomUUID)()}`);
    const running = new Map();
    const saveRunning = () => {
        const records = [...running.values()].map(({ child, record }) => ({ ...record, signalled: child.interrupted() }));
        host.saveState(childrenState, JSON.stringify(records));
    };
    const runFor = async (request, shown) => {
        signal.throwIfAborted();
        const folder = external_node_path_.join(base, (0,external_node_crypto_.randomUUID)());
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const startedAt = performance.now();
        const child = await startChild({
            file: request.file,
            args: request.args,
            cwd: request.cwd,
            env: toolEnvironment(host.environment, request.env),
            input: request.input,
            folder,
        });
        running.set(folder, { child, record: { pid: child.pid, startTime: child.startTime, tool: request.tool, folder } });
        saveRunning();
        const ending = await watch(child, {
            folder,
            show: request.show,
            onStdout: request.onStdout,
            onStderr: request.onStderr,
            timeoutMs: request.timeoutMs,
            stop: request.stop,
            graceMs: request.graceMs ?? defaultGraceMs,
            maxOutputBytes: request.maxOutputBytes ?? defaultMaxOutputBytes,
            onInterrupt: saveRunning,
            ...options,
            ...shown,
        });
        running.delete(folder);
        saveRunning();
        const result = {
            stdoutFile: external_node_path_.join(folder, 'stdout'),
            stderrFile: external_node_path_.join(folder, 'stderr'),
            elapsedMs: performance.now() - startedAt,
        };
        return { ...result, exitCode: successCode(request, ending.exit, ending.stopped, result.stderrFile, options) };
    };
    return {
        run: (request) => runFor(request, options),
        shownBy: (shownHost, log) => ({ run: (request) => runFor(request, { host: shownHost, log }) }),
        [Symbol.asyncDispose]: async () => {
            // Output of children that still run is kept for `post`.
            if (running.size === 0)
                await (0,promises_.rm)(base, { recursive: true, force: true });
        },
    };
}
function successCode(request, exit, stopped, stderrFile, { secrets }) {
    const outcome = exit.kind === 'code' ? `exit code ${String(exit.code)}` : exit.signal;
    // Some tools tell their errors on standard output.
    const lines = lastLines(stderrFile, shownErrorLines);
    const told = lines.length > 0 ? lines : lastLines(external_node_path_.join(external_node_path_.dirname(stderrFile), 'stdout'), shownErrorLines);
    const details = told.map((line) => secrets.redact(readableLine(line)));
    switch (stopped) {
        case 'cancelled':
            throw new action_error/* ActionError */.lZ('cancelled', `${request.tool} was asked to stop and ended (${outcome})`);
        case 'timed-out':
            throw new action_error/* ActionError */.lZ('timed-out', `${request.tool} did not end within ${seconds(request.timeoutMs ?? 0)}`, {
                details: [`It was stopped and ended with ${outcome}.`, ...details],
            });
        case 'output-too-large':
            throw new action_error/* ActionError */.lZ('output-too-large', `${request.tool} wrote too much output and was stopped`);
        case 'asked':
            throw request.stop?.reason;
        case undefined:
            break;
    }
    if (exit.kind === 'signal')
        throw new action_error/* ActionError */.lZ('tool-killed', `${request.tool} was ended by ${outcome}`, { details });
    if (!(request.successCodes ?? [0]).includes(exit.code)) {
        throw new action_error/* ActionError */.lZ('tool-failed', `${request.tool} failed with ${outcome}`, { details });
    }
    return exit.code;
}
function seconds(ms) {
    return `${String(ms / 1000)} s`;
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __nccwpck_require__(17589);
;// CONCATENATED MODULE: ./src/runner/process/survivors.js
var survivors_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var survivors_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * What `post` does about tools that outlived a killed main step: waits for them, shows how they ended, and asks a tool
 * that nobody asked yet to stop while there is still time for it. A PID whose start time differs is another process and
 * is left alone.
 */
async function awaitSurvivors(options) {
    const records = parseChildRecords(options.host.state(childrenState), options.temporaryFolder);
    return Promise.all(records.map((record) => awaitSurvivor(record, options)));
}
async function awaitSurvivor(record, options) {
    const { log } = options;
    const { waitMs = 240_000, interruptAfterMs = 120_000 } = options;
    const startedAt = performance.now();
    const progress = log.progress(record.tool);
    let signalled = record.signalled;
    while (isSame(record)) {
        const waited = performance.now() - startedAt;
        if (waited > waitMs) {
            log.warning(`${record.tool} (PID ${String(record.pid)}) still runs and ends with the job; its work may be lost`);
            return { tool: record.tool, pid: record.pid, outcome: 'running' };
        }
        if (!signalled && waited > interruptAfterMs && process.platform !== 'win32') {
            signalled = true;
            interrupt(record.pid);
        }
        progress.update({ state: 'finishing', detail: `PID ${String(record.pid)} outlived the main step` });
        await (0,retry/* pause */.v)(200);
    }
    await showEnd(record, (0,runner_log/* elapsed */.vk)(performance.now() - startedAt), options);
    return { tool: record.tool, pid: record.pid, outcome: 'ended' };
}
function interrupt(pid) {
    try {
        process.kill(pid, 'SIGINT');
    }
    catch {
        // It ended this very moment.
    }
}
function isSame(record) {
    return processStartTime(record.pid) === record.startTime;
}
const shownLines = 40;
async function showEnd(record, waited, { host, log, secrets }) {
    log.notice(`${record.tool} went on after the main step was killed, and has ended (waited ${waited})`);
    const text = ['stdout', 'stderr'].flatMap((stream) => readEnd(external_node_path_.join(record.folder, stream)));
    if (text.length === 0)
        return;
    await log.group(`Last lines of ${record.tool}`, () => {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const shield = survivors_addDisposableResource(env_1, host.shield(), false);
            shield.write(`${secrets.redact(text.join('\n'))}\n`);
            return Promise.resolve();
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            survivors_disposeResources(env_1);
        }
    });
}
function readEnd(file) {
    try {
        return lastLines(file, shownLines).map(readableLine);
    }
    catch {
        // The folder is gone: the main step had ended in order.
        return [];
    }
}

// EXTERNAL MODULE: ./src/runner/report/failure.js
var report_failure = __nccwpck_require__(85788);
// EXTERNAL MODULE: ./src/runner/markdown/document.js
var markdown_document = __nccwpck_require__(37420);
;// CONCATENATED MODULE: ./src/runner/report/results.js

/** Renders the summary within the runner's limit, free of secrets. */
async function writeSummary(host, secrets, blocks) {
    if (blocks.length === 0)
        return;
    await host.writeSummary(secrets.redact((0,markdown_document/* render */.XX)(blocks, markdown_document/* summaryLimit */.mf)));
}
/**
 * Writes outputs: text as it is, everything else as JSON. A secret never becomes an output; it is replaced, and the log
 * says where.
 */
function writeOutputs(host, { log, secrets }, outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined)
            continue;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const clean = secrets.redact(text);
        if (clean !== text)
            log.warning(`The output ${name} held a secret, which was replaced by ***`);
        host.setOutput(name, clean);
    }
}

// EXTERNAL MODULE: ./src/runner/secrets/secrets.js
var secrets_secrets = __nccwpck_require__(78524);
;// CONCATENATED MODULE: ./src/runner/state.js



const filesState = 'files-to-remove';
function createState(host) {
    const files = [];
    const filesOfRun = [];
    return {
        filesOfRun: () => filesOfRun,
        save: host.saveState,
        get: host.state,
        removeAfterwards: (file, until = 'end-of-run') => {
            files.push(external_node_path_.resolve(file));
            if (until === 'end-of-run')
                filesOfRun.push(external_node_path_.resolve(file));
            host.saveState(filesState, JSON.stringify(files));
        },
    };
}
/**
 * Removes what main registered. State is only text, so a path outside the temporary folder is left alone.
 * @returns the paths that were removed or already gone
 */
async function removeRegisteredFiles(host, temporaryFolder) {
    return removeFiles(parsePaths(host.state(filesState)), temporaryFolder);
}
/** @returns the paths that were removed or already gone; those outside the temporary folder are left alone */
async function removeFiles(paths, temporaryFolder) {
    const files = await Promise.all(paths.map((file) => insideOnly(file, temporaryFolder)));
    const ours = files.filter((file) => file !== undefined);
    await Promise.all(ours.map((file) => (0,promises_.rm)(file, { recursive: true, force: true })));
    return ours;
}
/** The file, if it lies below the folder by its real path; the folder itself does not. */
async function insideOnly(file, folder) {
    const parent = await (0,promises_.realpath)(external_node_path_.dirname(external_node_path_.resolve(file))).catch(() => undefined);
    if (parent === undefined || !(0,workspace/* isBelow */.Y)(folder, parent))
        return undefined;
    const real = external_node_path_.join(parent, external_node_path_.basename(file));
    return real === folder ? undefined : real;
}
function parsePaths(text) {
    try {
        const parsed = JSON.parse(text ?? '[]');
        return Array.isArray(parsed) ? parsed.filter((entry) => typeof entry === 'string') : [];
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./src/runner/run-action.js
var run_action_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_action_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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















function documentationOf({ kind, name }) {
    return kind === 'command'
        ? `eks-actions ${name} --help`
        : `https://github.com/org/eks-actions/blob/v1/actions/${name}/README.md#inputs`;
}
/**
 * Runs an action from its inputs to its outputs: reads everything once, runs the use case, reports once.
 * @returns the exit code of the process
 */
async function runAction(name, entry, host, source) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opening = tryOpen(host);
        if ('failure' in opening)
            return opening.failure;
        const opened = run_action_addDisposableResource(env_1, opening, true);
        const { context, blocks } = opened;
        let failure;
        let outputs;
        try {
            const contract = await entry.contract();
            const inputs = await (0,read/* readInputs */.Ko)(contract, {
                source,
                workspace: context.workspace,
                addSecret: context.secrets.add,
                documentation: documentationOf(contract),
            });
            const run = await entry.run();
            outputs = await run(inputs, context);
        }
        catch (thrown) {
            failure = (0,action_error/* toActionError */.ie)(thrown);
            outputs = failure.outputs;
            // What a failed run is about stands first, whatever it had to say before.
            blocks.unshift(...(0,report_failure/* failureBlocks */.p)(name, failure));
        }
        // Each on its own: a summary that cannot be written must not cost the outputs.
        failure = await unwritten(failure, context, () => writeSummary(host, context.secrets, blocks));
        failure = await unwritten(failure, context, () => {
            writeOutputs(host, context, { ...outputs, 'failure-reason': failure?.code ?? '' });
        });
        if (failure === undefined)
            return failure_reasons/* exitCodes */.hS.success;
        (0,report_failure/* logFailure */.H)(failure, context.log);
        return (0,failure_reasons/* exitCodeOf */.FO)(failure.code);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_action_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Writes a part of the results; that it could not is the run's failure only when it had none. */
async function unwritten(failure, { log }, write) {
    try {
        await write();
        return failure;
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        if (failure !== undefined)
            log.warning(`The results could not be written: ${error.message}`);
        return failure ?? error;
    }
}
/** The post step: waits for what a killed main step left running, does the action's own part, and tidies up. */
async function runPost(entry, host) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const opening = tryOpen(host);
        if ('failure' in opening)
            return opening.failure;
        const opened = run_action_addDisposableResource(env_2, opening, true);
        const { context, blocks } = opened;
        const { log, secrets, temporaryFolder } = context;
        try {
            await awaitSurvivors({ host, log, secrets, temporaryFolder });
            const post = await entry.post?.();
            await post?.(context);
            await writeSummary(host, secrets, blocks);
            return failure_reasons/* exitCodes */.hS.success;
        }
        catch (thrown) {
            const error = (0,action_error/* toActionError */.ie)(thrown);
            (0,report_failure/* logFailure */.H)(error, log);
            return (0,failure_reasons/* exitCodeOf */.FO)(error.code);
        }
        finally {
            await removeRegisteredFiles(host, temporaryFolder);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = run_action_disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Without folders there is no run, and nothing to report to but the log. */
function tryOpen(host) {
    try {
        return run_action_open(host);
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        (0,report_failure/* logFailure */.H)(error, (0,runner_log/* createLog */.hM)(host, (0,secrets_secrets/* createSecrets */.g)(host.mask)));
        return { failure: (0,failure_reasons/* exitCodeOf */.FO)(error.code) };
    }
}
function run_action_open(host) {
    const { environment } = host;
    const blocks = [];
    const secrets = (0,secrets_secrets/* createSecrets */.g)(host.mask);
    const log = (0,runner_log/* createLog */.hM)(host, secrets);
    const cancellation = (0,runner_cancellation/* listenForCancellation */.ci)((name) => {
        log.line(`Cancelled (${name}): running tools are asked to stop and given time to finish`);
    });
    const temporaryFolder = existingFolder('RUNNER_TEMP', environment.RUNNER_TEMP, (0,external_node_os_.tmpdir)());
    const workspace = existingFolder('GITHUB_WORKSPACE', [environment.GITHUB_WORKSPACE, environment.CI_PROJECT_DIR].find((folder) => folder !== undefined && folder !== ''), '.');
    const processes = createProcesses({ host, log, secrets, signal: cancellation.signal, temporaryFolder });
    const state = createState(host);
    const context = {
        environment,
        workspace,
        temporaryFolder,
        distribution: distributionFolder(),
        log,
        secrets,
        processes,
        summary: { add: (...added) => void blocks.push(...added) },
        state,
        signal: cancellation.signal,
        addPath: host.addPath,
        exportVariable: host.exportVariable,
        lanes: (names) => openLanes(names, { host, processes, context: () => context }),
    };
    return {
        context,
        blocks,
        [Symbol.asyncDispose]: async () => {
            await processes[Symbol.asyncDispose]();
            if (!host.hasPost)
                await removeFiles(state.filesOfRun(), temporaryFolder);
            cancellation[Symbol.dispose]();
        },
    };
}
/** Doors are `dist/<name>/index.js`; npm starts one through a link. */
function distributionFolder() {
    return external_node_path_.resolve((0,external_node_fs_.realpathSync)(process.argv[1] ?? '.'), '../..');
}
function existingFolder(variable, given, fallback) {
    const folder = given === undefined || given === '' ? fallback : given;
    try {
        return (0,external_node_fs_.realpathSync)(folder);
    }
    catch (cause) {
        throw new action_error/* ActionError */.lZ('internal', `the folder ${folder} of ${variable} does not exist`, {
            hint: "Check out the repository before this step, and keep the runner's own folders.",
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./src/runner/program.js




function createProgram(registry) {
    const entry = (name) => {
        const found = Object.hasOwn(registry, name) ? registry[name] : undefined;
        if (found === undefined)
            throw new Error(`There is no action ${name}`);
        return found;
    };
    return {
        registry,
        main: async (name) => {
            const environment = (0,host_environment/* jobEnvironment */.t)();
            process.exit(await runAction(name, entry(name), detectHost(environment), (0,read/* actionsInputs */.VE)(environment)));
        },
        post: async (name) => process.exit(await runPost(entry(name), detectHost((0,host_environment/* jobEnvironment */.t)()))),
        runFromCommandLine: (name, source, files) => runAction(name, entry(name), detectHost((0,host_environment/* jobEnvironment */.t)(), files), source),
    };
}

;// CONCATENATED MODULE: ./src/program.js





const program = createProgram({ ...registry, ...registry_registry });
const { main, post } = program;
/** `npx eks-actions …`. Ends the process. */
async function cli() {
    process.exit(await exitCodeFromCommandLine(program, package_namespaceObject.rE));
}
/** The program that a kubeconfig of ours names. Ends the process. */
async function credentialPlugin() {
    const [{ runPlugin }, { answerClient }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2624).then(__nccwpck_require__.bind(__nccwpck_require__, 2624)),
        Promise.all(/* import() */[__nccwpck_require__.e(174), __nccwpck_require__.e(4151)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84151)),
    ]);
    return runPlugin(answerClient);
}

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__credentialPlugin = __webpack_exports__.d1;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__cli as cli, __webpack_exports__credentialPlugin as credentialPlugin, __webpack_exports__main as main, __webpack_exports__post as post };
