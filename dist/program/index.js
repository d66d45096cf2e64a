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

/***/ 80481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

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

/***/ 7066:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

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

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

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
/* harmony export */   ci: () => (/* binding */ listenForCancellation),
/* harmony export */   kk: () => (/* binding */ raceWithAbort),
/* harmony export */   pj: () => (/* binding */ withGrace)
/* harmony export */ });
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90114);

/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later and is killed after 2.5 s more. The first signal cancels; later ones
 * are ignored, since exiting early would only orphan the tools sooner.
 */
function listenForCancellation(onCancel) {
    const controller = new AbortController();
    const handleSignal = (name) => {
        if (controller.signal.aborted)
            return;
        onCancel(name);
        controller.abort(new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cancelled', 'the run was cancelled'));
    };
    const names = ['SIGINT', 'SIGTERM'];
    for (const name of names)
        process.on(name, handleSignal);
    return {
        signal: controller.signal,
        [Symbol.dispose]: () => {
            for (const name of names)
                process.off(name, handleSignal);
        },
    };
}
/** Aborts `graceMs` milliseconds after `signal`, so that a cancelled run can still report. */
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
/** Rejects as soon as the run is cancelled, for work that takes no signal itself. */
async function raceWithAbort(work, signal) {
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
/* harmony export */   IO: () => (/* binding */ describeRule),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   MM: () => (/* binding */ checkRules),
/* harmony export */   R5: () => (/* binding */ readInput),
/* harmony export */   b9: () => (/* binding */ createActionsInputSource)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(14060);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90114);
/* harmony import */ var _unknown_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(725);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(35958);




/**
 * Reads all inputs of a contract.
 * @throws ActionError `invalid-input` with every invalid input, its value unless it is secret, the rule and a hint;
 *   `masking-failed`
 */
async function readInputs(contract, options) {
    const { source } = options;
    const entries = Object.entries(contract.inputs);
    for (const [name, declared] of entries) {
        const given = source.get(name);
        if (declared.kind.secret === true && given !== undefined)
            options.addSecret(given);
    }
    const context = { workspace: (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveRealPath */ .Sc)(options.workspace) };
    const values = {};
    const problems = [...findUnknownNames(contract, source)];
    const invalid = new Set();
    for (const [name, declared] of entries) {
        if (contract.isUsed?.(name, values) === false)
            continue;
        const read = await readInput(declared, source.get(name), context);
        if (read.ok)
            values[name] = read.value;
        else {
            invalid.add(name);
            problems.push({ name: source.display(name), text: read.problem });
        }
    }
    const broken = checkRules(contract, values, invalid);
    problems.push(...broken.map(({ name, text }) => ({ name: source.display(name), text })));
    if (problems.length > 0)
        throw createInvalidInputError(contract, problems, options.documentation);
    return values;
}
/**
 * What the contract's rules say of these values. A rule that reads an invalid input is not judged any further: what it says
 * would be wrong.
 * @param invalid names of inputs without a usable value
 */
function checkRules({ rules }, values, invalid = new Set()) {
    const valid = new Proxy(values, {
        get: (target, name) => {
            if (typeof name === 'string' && invalid.has(name))
                throw new InvalidInputRead();
            return Reflect.get(target, name);
        },
    });
    return rules.flatMap((rule) => {
        try {
            return rule(valid);
        }
        catch (thrown) {
            if (thrown instanceof InvalidInputRead)
                return [];
            throw thrown;
        }
    });
}
/** Leaves a rule that reads an invalid input. */
class InvalidInputRead extends Error {
}
/** Reads one input, without the rules between inputs. */
async function readInput(declared, given, context) {
    const text = normalizeText(given ?? '');
    if (text === '' && declared.required === true) {
        return { ok: false, problem: `is required: ${describeRule(declared)}` };
    }
    const effective = text === '' ? declared.default : text;
    if (effective === undefined)
        return { ok: true, value: undefined };
    const shown = declared.kind.secret === true ? '(secret)' : quote(effective);
    if (hasControlCharacters(effective)) {
        return { ok: false, problem: `${shown} contains a control character, which no input may` };
    }
    const parsed = await declared.kind.parse(effective, context);
    if (parsed.ok)
        return parsed;
    const hint = parsed.hint === undefined || declared.kind.secret === true ? '' : `. ${parsed.hint}`;
    return { ok: false, problem: `${shown} must be ${parsed.rule}${hint}` };
}
/** The rule of an input with its example, for sentences. */
function describeRule({ kind: { rule }, example }) {
    return example === undefined ? rule : `${rule}, for example ${example}`;
}
/** Windows line ends and byte order marks come from editors, outer white space from YAML's block scalars. */
function normalizeText(text) {
    return text.replaceAll('\ufeff', '').replaceAll('\r\n', '\n').trim();
}
function hasControlCharacters(text) {
    // eslint-disable-next-line no-control-regex -- these characters are what is rejected
    return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text);
}
const shownCharacters = 120;
function quote(text) {
    return JSON.stringify(text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text);
}
function findUnknownNames(contract, source) {
    return source.names
        .filter((name) => !Object.hasOwn(contract.inputs, name))
        .map((name) => ({ name: source.display(name), text: (0,_unknown_names_js__WEBPACK_IMPORTED_MODULE_1__/* .explainUnknownName */ .f)(contract, name, source.display) }));
}
function createInvalidInputError(contract, problems, documentation) {
    const count = (0,_count_js__WEBPACK_IMPORTED_MODULE_3__/* .formatCount */ .B)(problems.length, 'invalid input');
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `${contract.name}: ${count}`, {
        details: problems.map(({ name, text }) => `${name}: ${text}`),
        hint: `Nothing was started. All inputs: ${documentation}`,
    });
}
const prefix = 'INPUT_';
/**
 * Inputs as the runner passes them: `INPUT_` and the name in capitals, dashes kept. Names that differ in capitals only
 * are the same there. The runner also passes names that action.yml does not declare, and only warns of them.
 *
 * Each step gets the `INPUT_` variables of its own `with:` alone: neither GitHub's runner nor act passes those of a composite
 * action on to the actions in it. Only what `env:` of a job or step sets under such a name counts as an input as well.
 */
function createActionsInputSource(environment) {
    const given = Object.entries(environment).filter(([name, value]) => name.startsWith(prefix) && value !== '');
    return {
        get: (name) => environment[`${prefix}${name.toUpperCase()}`],
        names: given.map(([name]) => name.slice(prefix.length).toLowerCase()),
        display: (name) => name,
    };
}


/***/ }),

/***/ 74538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findNearestName),
/* harmony export */   S: () => (/* binding */ suggestName)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);

/** "Did you mean `staging`?", where one of the candidates is near enough to be what was meant. */
function suggestName(text, candidates) {
    const nearest = findNearestName(text, candidates);
    return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}
/** The candidate that was probably meant; undefined if none is near enough. */
function findNearestName(text, candidates) {
    if (candidates.length === 0)
        return undefined;
    const lowered = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(text.toLowerCase(), candidates.map((candidate) => candidate.toLowerCase()));
    const nearest = candidates.find((candidate) => candidate.toLowerCase() === lowered) ?? lowered;
    const allowed = Math.max(1, Math.floor(Math.min(text.length, nearest.length) / 3));
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(text.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined;
}


/***/ }),

/***/ 725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ explainUnknownName)
/* harmony export */ });
/* harmony import */ var _suggest_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(74538);

/**
 * What to say of a name that is not an input of the contract: what it is called now, what another action's name means here,
 * or the nearest of our names.
 * @param display how a user writes the name of an input here
 */
function explainUnknownName(contract, name, display) {
    const successor = findSpelling(contract.renamed, name);
    if (successor !== undefined)
        return `is now called ${display(successor)}`;
    const advice = adviseOn(contract, name);
    return `is not an input of ${contract.name}${advice === undefined ? '' : `. ${advice}`}`;
}
function adviseOn({ inputs, foreign }, name) {
    const known = Object.keys(inputs);
    const sameLetters = known.find((each) => toLetters(each) === toLetters(name));
    if (sameLetters !== undefined)
        return `Did you mean ${sameLetters}?`;
    const meaning = findSpelling(foreign, name);
    if (meaning === undefined)
        return (0,_suggest_name_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestName */ .S)(name, known) ?? suggestLonger(name, known);
    if (typeof meaning === 'object' && 'instead' in meaning)
        return meaning.instead;
    return `Did you mean ${typeof meaning === 'string' ? meaning : joinChoices(meaning)}?`;
}
/** For names that share whole words with one of ours: `aws-region-name`. */
function suggestLonger(name, known) {
    const parts = `-${name.toLowerCase().replaceAll(/[_.]/g, '-')}-`;
    const candidates = known.filter((each) => parts.includes(`-${each}-`) || `-${each}-`.includes(parts));
    const [nearest] = candidates.toSorted((one, other) => other.length - one.length);
    return nearest === undefined ? undefined : `Did you mean ${nearest}?`;
}
function joinChoices(names) {
    return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' or ');
}
/** The entry of a name, however it is spelled: `value_files`, `valueFiles` and `value.files` are `value-files`. */
function findSpelling(names, name) {
    return Object.entries(names).find(([each]) => toLetters(each) === toLetters(name))?.[1];
}
/** Letters and digits alone: the runner passes names in capitals, and people write dashes, underscores and dots. */
function toLetters(name) {
    return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}


/***/ }),

/***/ 14060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ formatCount)
/* harmony export */ });
/** A number with its noun: `1 root`, `2 roots`, `0 roots`. @param plural where it is more than the noun with an `s` */
function formatCount(count, noun, plural = `${noun}s`) {
    return `${String(count)} ${count === 1 ? noun : plural}`;
}


/***/ }),

/***/ 90114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F$: () => (/* binding */ toFilesystemError),
/* harmony export */   ie: () => (/* binding */ toActionError),
/* harmony export */   lZ: () => (/* binding */ ActionError),
/* harmony export */   t_: () => (/* binding */ toMachineError),
/* harmony export */   vR: () => (/* binding */ extendError)
/* harmony export */ });
/* harmony import */ var _failure_reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98837);
/* harmony import */ var _machine_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68297);


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
        this.annotations = options.annotations ?? toAnnotations(message, options.location);
        this.notes = options.notes ?? [];
        this.outputs = options.outputs ?? {};
    }
}
/** The same failure with more context: details, notes and outputs are added, everything else is replaced. */
function extendError(error, more) {
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
function toAnnotations(text, location) {
    return location === undefined ? [] : [{ text, location }];
}
/**
 * Any thrown value as an ActionError. Failures of the machine and of connections are named; what is left is a bug of ours
 * and gets the code `internal`.
 */
function toActionError(thrown) {
    if (thrown instanceof ActionError)
        return thrown;
    if (thrown instanceof AggregateError && thrown.errors.length === 1)
        return toActionError(thrown.errors[0]);
    if (thrown instanceof AggregateError && thrown.message === '')
        return mergeErrors(thrown);
    const machine = toMachineError(thrown);
    if (machine !== undefined)
        return machine;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    return new ActionError('internal', message, { cause: thrown });
}
function mergeErrors(thrown) {
    const errors = thrown.errors.map(toActionError);
    const named = errors.find(({ code }) => code !== 'internal');
    const message = errors.map((error) => error.message).join('; ');
    return new ActionError(named?.code ?? 'internal', message, {
        ...(named === undefined ? {} : { hint: named.hint }),
        cause: thrown,
    });
}
/**
 * A write that failed because of the disk or its permissions.
 * @param folder where the write went; the errors of a write do not say
 * @returns undefined for any other error
 */
function toFilesystemError(thrown, folder) {
    const error = toMachineError(thrown, folder);
    return error?.code === 'disk-full' || error?.code === 'not-writable' ? error : undefined;
}
/** A failure of the machine or of a connection; undefined for any other error. */
function toMachineError(thrown, folder) {
    if (!(thrown instanceof Error))
        return undefined;
    const failure = (0,_machine_error_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyMachineError */ .a)(thrown, folder);
    if (failure === undefined)
        return undefined;
    const { code, message, hint } = failure;
    return new ActionError(code, message, {
        details: [thrown.message],
        ...(hint === undefined ? {} : { hint }),
        cause: thrown,
    });
}


/***/ }),

/***/ 98837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  hS: () => (/* binding */ exitCodes),
  OP: () => (/* binding */ failureReasons),
  t4: () => (/* binding */ toExitCode)
});

// UNUSED EXPORTS: failureGroups

;// CONCATENATED MODULE: ./src/runner/errors/reasons/account.js
/** Preparing an AWS account. */
const accountReasons = {
    'pull-request-refused': {
        kind: 'input',
        meaning: 'The command needs permissions that no job of a pull request may have; nothing was done.',
        nextStep: 'Run it from a terminal, or from a workflow that is started manually (`workflow_dispatch`).',
    },
    'event-refused': {
        kind: 'input',
        meaning: 'The command creates roles, so only a person may start it; nothing was done.',
        nextStep: 'Run it from a terminal, or from a workflow that is started manually (`workflow_dispatch`).',
    },
    'state-bucket-unusable': {
        kind: 'input',
        meaning: 'The state bucket belongs to another account, or is in another region than the backend says.',
        nextStep: 'Correct the bucket or the region of the backend at the line that the error names; nothing was changed.',
    },
    'role-not-ours': {
        kind: 'input',
        meaning: 'A role of that name exists, and `bootstrap` did not create it for this repository and environment.',
        nextStep: 'Choose another `role-name`, or hand the role over by adding the tags that the error names.',
    },
    'policy-not-ours': {
        kind: 'input',
        meaning: 'A policy of that name exists, and `bootstrap` did not create it for this repository and environment.',
        nextStep: 'Choose another `role-name`, or hand the policy over by adding the tags that the error names.',
    },
    'resource-names-unusable': {
        kind: 'input',
        meaning: 'The names of an environment do not tell its resources from those of others, so no policy can be limited to them.',
        nextStep: 'Correct `name` or `iam` in `settings.yaml` of the environment, or set `resource-prefix`; nothing was changed.',
    },
    'role-trusts-others': {
        kind: 'input',
        meaning: 'The trust policy of a role lets others assume it than the jobs that `bootstrap` would set it up for.',
        nextStep: 'Remove the others from the trust policy of the role, or choose another `role-name`; nothing was changed.',
    },
    'role-not-trustable': {
        kind: 'input',
        meaning: 'The trust policy that `may-read` asks for names a role that does not exist.',
        nextStep: 'Bootstrap the environments that read first, or name their accounts in `may-read` instead of roles.',
    },
    'policy-not-attachable': {
        kind: 'input',
        meaning: 'A policy or permissions boundary for a role does not exist, or belongs to another account.',
        nextStep: 'Correct the ARN in `role-policies`, `plan-role-policies` or `permissions-boundary`; nothing was changed.',
    },
    'policy-too-large': {
        kind: 'input',
        meaning: 'The states of an environment do not fit into one role policy, not even as a folder.',
        nextStep: 'Give the states of each environment their own folder in the bucket, named like the environment.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/aws.js
/** Credentials and calls of AWS. */
const awsReasons = {
    'no-credentials': {
        kind: 'input',
        meaning: 'There are no AWS credentials, or the role could not be assumed with those of the job.',
        nextStep: 'Set `role-to-assume` and grant the job `permissions: id-token: write`; the error names what the trust policy of the role must allow. Pull requests from forks have no credentials.',
    },
    'credentials-expired': {
        kind: 'api',
        meaning: 'The AWS credentials have expired or are invalid.',
        nextStep: 'Use `role-to-assume`: its credentials are renewed for as long as the action runs.',
    },
    'account-not-allowed': {
        kind: 'input',
        meaning: 'The credentials belong to an account that `allowed-account-ids` does not list; nothing was done.',
        nextStep: 'Check the role or the credentials of the job: they belong to another account than intended.',
    },
    'aws-access-denied': {
        kind: 'api',
        meaning: 'AWS denied a call because the caller lacks the permission for it. It was not retried.',
        nextStep: 'Grant the IAM action that the error names to the caller that it names.',
    },
    'aws-throttled': {
        kind: 'api',
        meaning: 'AWS kept throttling requests, even after several retries.',
        nextStep: 'Re-run later, reduce parallelism, or have the quota raised.',
    },
    'aws-unreachable': {
        kind: 'api',
        meaning: 'An AWS endpoint could not be reached.',
        nextStep: "Check the region, the runner's network, HTTPS_PROXY, NO_PROXY, AWS_CA_BUNDLE and AWS_ENDPOINT_URL of the job.",
    },
    'aws-failed': {
        kind: 'api',
        meaning: 'AWS returned an error that retrying does not fix, or kept failing.',
        nextStep: 'The error names the call, the response and the request ID.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/cluster.js
/** What creates and changes clusters: CloudFormation and eksctl. */
const clusterReasons = {
    'template-invalid': {
        kind: 'input',
        meaning: 'CloudFormation does not accept the template, its parameters or its capabilities; nothing was changed.',
        nextStep: 'Correct what the error names, with its line in the template.',
    },
    'stack-not-found': {
        kind: 'input',
        meaning: 'There is no CloudFormation stack of that name in the account and region.',
        nextStep: 'Correct `stack-name` or `aws-region`; `command: apply` creates a stack.',
    },
    'stack-busy': {
        kind: 'api',
        meaning: 'Another operation of the CloudFormation stack is in progress; nothing was started.',
        nextStep: 'Wait until it has ended, then run again. Give jobs for one stack the same `concurrency` group.',
    },
    'stack-failed': {
        kind: 'tool',
        meaning: 'CloudFormation could not finish the operation. The error names the first resource that failed, and what became of the stack.',
        nextStep: 'Fix the cause that the error names, with its line in the template, then run again.',
    },
    'stack-stuck': {
        kind: 'tool',
        meaning: 'The CloudFormation stack is in a state that no change set can leave.',
        nextStep: 'The error says what leads out of it.',
    },
    'stack-protected': {
        kind: 'input',
        meaning: 'Termination protection of the CloudFormation stack is on, so it cannot be deleted.',
        nextStep: 'Apply with `termination-protection: false` first, in a reviewed change, then delete.',
    },
    'upgrade-blocked': {
        kind: 'input',
        meaning: 'The check of the cluster found something of the severity of `fail-on` or above.',
        nextStep: 'Fix each finding with the command beside it, then run again.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/containers.js
/** Images: building, pushing, scanning. */
const containersReasons = {
    'dockerfile-invalid': {
        kind: 'input',
        meaning: 'There is no Dockerfile, or it does not contain what was requested; nothing was built.',
        nextStep: 'Correct `context`, `file` or `target`; the error says where the file was looked for.',
    },
    'repository-not-found': {
        kind: 'input',
        meaning: 'The registry has no such repository, and `create-repository` does not allow creating it.',
        nextStep: 'Set `create-repository: true`, or create the repository that the error names.',
    },
    'untrusted-image': {
        kind: 'input',
        meaning: 'The image is in a repository that pull requests push to (`…-preview`), and the release is not a preview; nothing was deployed.',
        nextStep: 'Deploy the image that build-push built on the default branch. For a preview, set `preview` to the number of the pull request.',
    },
    'tag-exists': {
        kind: 'input',
        meaning: 'A tag already points to another image, and `on-existing-tag` or the repository does not let it move; no tag was moved.',
        nextStep: 'Choose another tag, or another `on-existing-tag`; to move an immutable tag, exclude it in the repository.',
    },
    'build-failed': {
        kind: 'tool',
        meaning: 'The image could not be built.',
        nextStep: 'The error shows the failed step of the Dockerfile and its last lines of output; the log of the step has all of it.',
    },
    'push-failed': {
        kind: 'api',
        meaning: 'The registry rejected the image; no tag was set.',
        nextStep: 'The error shows the response of the registry.',
    },
    'scan-failed': {
        kind: 'api',
        meaning: 'The registry could not scan the image, so its vulnerabilities are unknown.',
        nextStep: 'The error shows the response of the registry; set `scan: none` to skip the scan.',
    },
    'vulnerabilities-found': {
        kind: 'tool',
        meaning: 'The scan of the pushed image found vulnerabilities of severity `scan-fail-on` or above.',
        nextStep: 'Update the vulnerable packages, or accept a vulnerability until a date with `scan-allow`.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/eksctl.js
/** Clusters that eksctl creates and changes. */
const eksctlReasons = {
    'config-file-invalid': {
        kind: 'input',
        meaning: 'The ClusterConfig does not fit the schema of the installed eksctl; nothing was started.',
        nextStep: 'Fix the lines that the error names.',
    },
    'eksctl-failed': {
        kind: 'tool',
        meaning: 'A change by eksctl failed. The error names the first resource that failed in its stack, what is done and what is left.',
        nextStep: 'Fix the cause that the error names, then run apply again: it continues with what is left.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/general.js
/** What can go wrong in any action. */
const generalReasons = {
    'invalid-input': {
        kind: 'input',
        meaning: 'One or more inputs are missing or invalid; nothing was started.',
        nextStep: 'The error lists every invalid input with its value and the rule; fix them all at once.',
    },
    'outside-workspace': {
        kind: 'input',
        meaning: 'A path leads outside the workspace, directly or through a symbolic link.',
        nextStep: 'Use a path inside the checked-out repository.',
    },
    'unsafe-file': {
        kind: 'input',
        meaning: 'A file that would hold credentials is a symbolic link or belongs to another user; it was not touched.',
        nextStep: 'Remove the file, or configure another location.',
    },
    'unsafe-variable': {
        kind: 'input',
        meaning: 'A file sets an environment variable that changes which code a tool runs.',
        nextStep: 'Remove the variable from the file; if it is intended, set it on the job.',
    },
    'tool-missing': {
        kind: 'tool',
        meaning: 'A program could not be started because it is not on PATH or not executable.',
        nextStep: 'Run the setup action before this step, or set the path of the program.',
    },
    'tool-failed': {
        kind: 'tool',
        meaning: 'A program exited with a code that means failure.',
        nextStep: 'The error shows its last lines of output; the log of the step has all of it.',
    },
    'tool-killed': {
        kind: 'tool',
        meaning: 'A program was killed by a signal that this action did not send.',
        nextStep: 'SIGKILL usually means that the kernel ran out of memory: use a larger runner or less parallelism.',
    },
    'timed-out': {
        kind: 'tool',
        meaning: 'A program or a wait exceeded its timeout; it was interrupted and given time to finish.',
        nextStep: 'Check the last lines for what it was waiting for, or raise the timeout.',
    },
    'output-too-large': {
        kind: 'tool',
        meaning: 'A program exceeded the output limit and was stopped to protect the disk.',
        nextStep: 'Lower its log level; TF_LOG=TRACE is the usual cause.',
    },
    'masking-failed': {
        kind: 'internal',
        meaning: 'A secret could not be registered for masking, so the run stopped before it could appear anywhere.',
        nextStep: 'Check that the runner can write its log (disk full?).',
    },
    'disk-full': {
        kind: 'tool',
        meaning: "The runner's disk is full, or a quota is used up; partial files were removed.",
        nextStep: 'Free space in the folder that the error names, or use a runner with a larger disk.',
    },
    'not-writable': {
        kind: 'tool',
        meaning: 'This step may not write to a folder on the runner: it is read-only or belongs to another user.',
        nextStep: 'Check owner, mode and mount of the folder; RUNNER_TEMP must be writable.',
    },
    'files-differ': {
        kind: 'input',
        meaning: 'Nothing was written: `init` would overwrite files that it did not write, or that were edited where the new release changes them.',
        nextStep: 'Move the files away, or take over what you want from the shown changes and run `init` again with `--keep <file>` for each.',
    },
    'file-failed': {
        kind: 'tool',
        meaning: 'The operating system refused a file or folder: it is missing, unreadable, damaged or of another kind.',
        nextStep: 'The error names the file and the reason; check what the job, or the runner image, put there.',
    },
    'clock-skewed': {
        kind: 'tool',
        meaning: 'The clock of the runner differs from that of the server, so signatures or certificates are refused.',
        nextStep: 'Set the clock of the runner (NTP), and re-run.',
    },
    'missing-permission': {
        kind: 'input',
        meaning: 'The job lacks a permission that the step needs.',
        nextStep: 'Add the permission that the error names under `permissions:` of the job.',
    },
    'api-failed': {
        kind: 'api',
        meaning: 'A server returned an error that retrying does not fix, or kept failing after several retries.',
        nextStep: 'The error names the request and the response.',
    },
    cancelled: {
        kind: 'cancelled',
        meaning: 'The run was cancelled; running tools were interrupted once and given time to finish cleanly.',
        nextStep: 'Re-run when ready; the log shows which tools had finished.',
    },
    internal: {
        kind: 'internal',
        meaning: 'A bug in eks-actions itself.',
        nextStep: 'Please report it with the log; run with debug logging to get the stack trace.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/github.js
/** The repository, the event and the API of GitHub. */
const githubReasons = {
    'base-commit-missing': {
        kind: 'input',
        meaning: 'The commit to compare with is not in the checkout and could not be fetched, so `changed-only` cannot determine what changed.',
        nextStep: 'Check out with `fetch-depth: 0`, or set a base commit that exists on origin.',
    },
    'repository-missing': {
        kind: 'input',
        meaning: 'The checkout is no git repository, so `changed-only` has nothing to compare with.',
        nextStep: 'Install git before actions/checkout, which otherwise downloads files without their history.',
    },
    'untrusted-checkout': {
        kind: 'input',
        meaning: 'The run was caused by an event that anybody can cause (`pull_request_target`, `workflow_run`, a comment), has the rights of the default branch, and works on files that are not known to be reviewed.',
        nextStep: 'Use the event `pull_request`, or check out the default branch: set no `ref` for actions/checkout. With `fetch-depth: 0`, older commits of the branch are known as well.',
    },
    'approvals-missing': {
        kind: 'input',
        meaning: 'Too few people approved the head of the merged pull request for `require-approvals`: its author, whoever wrote its last commit or pushed commits to it, whoever started the run, people without write access, bots, and dismissed or outdated reviews do not count; if a bot pushed to it, one approval less counts.',
        nextStep: 'Let somebody else approve the pull request that the error names, also after its merge, and re-run the job.',
    },
    'github-forbidden': {
        kind: 'input',
        meaning: 'GitHub denied a request of the job: its token lacks a permission or is invalid.',
        nextStep: 'Add the permission that the error names under `permissions:` of the job.',
    },
    'github-unreachable': {
        kind: 'api',
        meaning: 'GitHub did not respond, or kept returning errors or rate limits after several retries.',
        nextStep: 'Re-run later; on a self-hosted runner check HTTPS_PROXY and NODE_EXTRA_CA_CERTS.',
    },
    'github-failed': {
        kind: 'api',
        meaning: 'GitHub returned an error that retrying does not fix.',
        nextStep: 'The error shows the request and the response.',
    },
    'artifact-failed': {
        kind: 'api',
        meaning: 'An artifact could not be uploaded.',
        nextStep: 'The error shows the response of the service. A name can be used only once per run: re-run all jobs.',
    },
    'artifact-unusable': {
        kind: 'tool',
        meaning: 'An artifact differs from what GitHub says it stored, is too large, or contains paths that lead outside it.',
        nextStep: 'Create the artifact again by re-running the job that uploads it.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/gitops.js
/** Releases by commit, and the controllers that apply them: Argo CD and Flux. */
const gitopsReasons = {
    'file-not-found': {
        kind: 'input',
        meaning: 'A file to edit does not exist on the branch, or a pattern matches none.',
        nextStep: 'Correct `file`, `repository` or `branch`; the error lists the nearest names.',
    },
    'key-not-found': {
        kind: 'input',
        meaning: 'A key to set is not in the file; nothing was committed.',
        nextStep: 'Correct the key, or create it with `create-keys: true`.',
    },
    'key-ambiguous': {
        kind: 'input',
        meaning: 'A key to set, or a place for the image, is in the file more than once; nothing was committed.',
        nextStep: 'Name the one to edit: the error lists them.',
    },
    'file-not-editable': {
        kind: 'input',
        meaning: 'The value cannot be edited in place: it is an alias or block text, or the file is encrypted, templated or invalid YAML.',
        nextStep: 'Edit what the error names by hand once, so that the value is a plain scalar, or choose another file.',
    },
    'unreviewed-release': {
        kind: 'input',
        meaning: 'A run for a pull request would commit to the branch that the controller applies, before anybody reviewed it.',
        nextStep: 'Release after the merge, from a push to the default branch; on pull requests set `command: diff`.',
    },
    'push-refused': {
        kind: 'api',
        meaning: 'The repository refuses the commit: a rule protects the branch, or the token lacks a permission.',
        nextStep: 'Use `pull-request: true`, or a token that the rule admits; the error names the rule.',
    },
    'pull-request-not-merged': {
        kind: 'tool',
        meaning: 'The pull request of the release was closed, or nobody merged it within `timeout`.',
        nextStep: 'Approve it, or see which of its checks fails; the next run goes on with the same pull request.',
    },
    'push-contended': {
        kind: 'api',
        meaning: 'Other commits reached the branch before this one at every attempt; nothing was lost, nothing was committed.',
        nextStep: 'Run again; let jobs that edit this branch queue with `concurrency`.',
    },
    'repository-not-found': {
        kind: 'input',
        meaning: 'The repository with the desired state does not exist, or the token cannot see it.',
        nextStep: 'Correct `repository`. GITHUB_TOKEN ends at its own repository: pass the token of a GitHub App.',
    },
    'gitops-not-installed': {
        kind: 'input',
        meaning: 'The cluster has neither Argo CD nor Flux, or not the one that `wait-for` names.',
        nextStep: 'Correct `cluster-name` or `kubeconfig`: it must be the cluster where the Applications live.',
    },
    'application-not-found': {
        kind: 'input',
        meaning: 'No application in the cluster reads the file, or there is none of that name.',
        nextStep: 'Set `application`, or correct `repository`, `branch` or `file`; the error lists what there is.',
    },
    'wrong-source': {
        kind: 'input',
        meaning: 'The application reads another repository, branch or path, or a fixed revision, so it never sees the commit.',
        nextStep: 'Correct the source of the application, or `branch` and `file`.',
    },
    'application-suspended': {
        kind: 'input',
        meaning: 'The application or its source is suspended, so its controller does nothing.',
        nextStep: 'Resume it (flux resume) when it may change again.',
    },
    'sync-disabled': {
        kind: 'input',
        meaning: 'The application is not synced automatically, so the commit is compared but not applied.',
        nextStep: 'Set `trigger: sync`, turn automated sync on, or let somebody sync it.',
    },
    'sync-window-closed': {
        kind: 'input',
        meaning: 'A sync window of the project is closed for the application, so the commit is not applied now.',
        nextStep: 'Wait until the window opens; the project says when (argocd proj windows list).',
    },
    'source-failed': {
        kind: 'tool',
        meaning: 'The controller cannot fetch the source: credentials, host, repository, branch or tag.',
        nextStep: "The error shows the controller's message; correct the source or its credentials in the cluster.",
    },
    'project-refused': {
        kind: 'tool',
        meaning: 'The Argo CD project of the application does not allow its repository, destination or kinds.',
        nextStep: 'Allow it in the AppProject, or use what the project allows.',
    },
    'manifests-invalid': {
        kind: 'tool',
        meaning: 'The controller cannot render the commit: invalid YAML, a missing path, or an error of kustomize or Helm.',
        nextStep: 'Correct the files as the message says and commit again; what ran before still runs.',
    },
    'sync-forbidden': {
        kind: 'tool',
        meaning: 'The account with which the controller applies the commit lacks a permission in the cluster.',
        nextStep: 'Grant its service account what the message names.',
    },
    'sync-failed': {
        kind: 'tool',
        meaning: 'The controller could not apply the commit, for a reason without a code of its own.',
        nextStep: "The error shows the controller's message.",
    },
    'hook-failed': {
        kind: 'tool',
        meaning: 'A hook of the sync failed, so the commit was not applied or is not complete.',
        nextStep: 'Read the log of its pod.',
    },
    'prune-needed': {
        kind: 'tool',
        meaning: 'The commit removes objects that the controller does not delete, because pruning is off.',
        nextStep: 'Prune them once (argocd app sync --prune), or turn on automated pruning.',
    },
    drifted: {
        kind: 'tool',
        meaning: 'The commit was applied, but the objects in the cluster differ from it again.',
        nextStep: 'Something else changes them: remove the field from the manifests, ignore its difference, or stop the other writer.',
    },
    'dependency-not-ready': {
        kind: 'tool',
        meaning: 'Another application that this one depends on is missing or not ready.',
        nextStep: 'Look at that one first: the error names it.',
    },
    'chart-version-unchanged': {
        kind: 'input',
        meaning: 'The chart changed but not its version, and Flux deploys a chart only with a new version (`reconcileStrategy: ChartVersion`).',
        nextStep: 'Raise the version in Chart.yaml, or set `reconcileStrategy: Revision` in the HelmRelease.',
    },
    superseded: {
        kind: 'tool',
        meaning: 'A newer commit took the place of this one before it ran (`newer-commit: fail`).',
        nextStep: 'The run of the newer commit says how it went.',
    },
    'never-compared': {
        kind: 'tool',
        meaning: 'No controller looked at the commit within `timeout`.',
        nextStep: 'Check that the controller runs and which commit its source is at; the error shows what it last saw.',
    },
    'rolled-back': {
        kind: 'tool',
        meaning: 'The HelmRelease failed and its controller rolled it back, so the previous revision runs.',
        nextStep: 'Correct what the error names and commit again.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/helm.js
/** Charts, values, and rollouts that do not become ready. */
const helmReasons = {
    'chart-invalid': {
        kind: 'input',
        meaning: 'The input `chart` is not a Helm chart, or cannot be rendered with these values.',
        nextStep: 'Correct the chart or the values; `helm lint` shows more. Nothing was changed.',
    },
    'api-removed': {
        kind: 'input',
        meaning: 'The deployed revision has an object of an API version that the cluster no longer serves, so Helm can neither change nor remove the release.',
        nextStep: 'Rewrite the stored revision with `helm mapkubeapis`, then run again; the error has the command.',
    },
    'release-too-large': {
        kind: 'input',
        meaning: 'What Helm stores of a release, chart and objects compressed, does not fit into a Secret of 1 MiB; nothing was changed.',
        nextStep: 'Take the largest files, which the error names, out of the chart or list them in .helmignore; split what is left into several releases.',
    },
    'chart-unavailable': {
        kind: 'api',
        meaning: 'A chart or one of its dependencies could not be fetched from its registry or repository.',
        nextStep: 'Check the address, the version, and whether this runner reaches the host that the error names.',
    },
    'chart-lock-stale': {
        kind: 'input',
        meaning: 'The Chart.lock of a chart does not match the dependencies in its Chart.yaml.',
        nextStep: 'Run `helm dependency update` and commit Chart.lock.',
    },
    'values-invalid': {
        kind: 'input',
        meaning: 'A values file cannot be read: it is not valid YAML, has a duplicate key, or is not a mapping.',
        nextStep: 'Correct the file at the line that the error names; nothing was started.',
    },
    'values-encrypted': {
        kind: 'input',
        meaning: 'A values file is encrypted with SOPS and could not be decrypted.',
        nextStep: 'Install `sops` in an earlier step, and allow the credentials of the job to use the key that the error names.',
    },
    'image-has-no-place': {
        kind: 'input',
        meaning: 'The tag or digest of `image` would not reach the chart, so it would run another image than requested.',
        nextStep: 'Set `image-keys` to the chart values that hold the image.',
    },
    'release-pending': {
        kind: 'tool',
        meaning: 'Another run is working on the release, or a killed run left it pending.',
        nextStep: 'Wait for the other run. If there is none, re-run with `recover-pending: auto`.',
    },
    'image-pull': {
        kind: 'tool',
        meaning: 'An image cannot be pulled: it does not exist, or the node is not allowed to pull it.',
        nextStep: 'Check that the image was pushed under this tag or digest, and that the nodes are allowed to pull it.',
    },
    'crash-loop': {
        kind: 'tool',
        meaning: 'A container keeps crashing.',
        nextStep: 'Read its last lines of output; the exit code says how it ended.',
    },
    'out-of-memory': {
        kind: 'tool',
        meaning: 'A container was killed because it exceeded its memory limit.',
        nextStep: 'Raise its memory limit, or reduce its memory usage.',
    },
    'container-config': {
        kind: 'tool',
        meaning: 'A container cannot be created: a ConfigMap, a Secret or a key in one is missing, or its command cannot run.',
        nextStep: 'Create what the error names, in the namespace of the release.',
    },
    'probe-failing': {
        kind: 'tool',
        meaning: 'A container is running, but its probe never succeeded within the timeout.',
        nextStep: 'Check path, port and initial delay of the probe, and the log of the container.',
    },
    unschedulable: {
        kind: 'tool',
        meaning: 'A pod cannot be scheduled.',
        nextStep: "The error shows the scheduler's message: add nodes, or request less memory or CPU, or other nodes.",
    },
    'quota-exceeded': {
        kind: 'tool',
        meaning: 'The release would exceed the resource quota of the namespace.',
        nextStep: 'Request less, or raise the quota; `kubectl describe quota` shows what is used.',
    },
    'admission-refused': {
        kind: 'tool',
        meaning: 'A webhook, a policy or a Pod Security Standard of the cluster rejects an object or its pods.',
        nextStep: 'Change the object as the message says, or the policy.',
    },
    'webhook-unreachable': {
        kind: 'tool',
        meaning: 'The cluster must call an admission webhook before an object is changed, and the webhook does not respond.',
        nextStep: 'Check the service behind the webhook that the error names; nothing is admitted until it responds.',
    },
    'job-failed': {
        kind: 'tool',
        meaning: 'A Job of the release, or one that runs as its hook, failed.',
        nextStep: 'Read the last lines of output of its pod.',
    },
    'claim-pending': {
        kind: 'tool',
        meaning: 'A PersistentVolumeClaim is not bound to a volume.',
        nextStep: 'Check its storage class and the driver behind it, starting with `kubectl get storageclass`.',
    },
    'volume-mount': {
        kind: 'tool',
        meaning: 'A volume cannot be attached or mounted.',
        nextStep: 'Create the ConfigMap, Secret or volume that the error names, or wait until another node releases it.',
    },
    'load-balancer-pending': {
        kind: 'tool',
        meaning: 'A Service of type LoadBalancer got no address within the timeout.',
        nextStep: 'Check the events of the Service, that a load balancer controller runs, and that the subnets have its tags (kubernetes.io/role/elb, kubernetes.io/role/internal-elb).',
    },
    'resource-not-ready': {
        kind: 'tool',
        meaning: 'A custom resource of the release did not become ready; its condition says why.',
        nextStep: 'Check its controller. If the deploy need not wait for it, set `wait: workloads` or `wait: none`.',
    },
    'namespace-deleted': {
        kind: 'tool',
        meaning: 'The namespace of the release is being deleted.',
        nextStep: 'Find out who deletes it; deploy again once it is gone.',
    },
    'hook-left-over': {
        kind: 'tool',
        meaning: 'An object that a hook creates already exists: an interrupted run has left it behind.',
        nextStep: 'Delete it with the command of the error, or add the hook delete policy `before-hook-creation`.',
    },
    'test-failed': {
        kind: 'tool',
        meaning: 'A test of the chart failed after the deploy (`test: true`).',
        nextStep: 'Read the log of the test.',
    },
    'release-not-removed': {
        kind: 'tool',
        meaning: 'A release could not be uninstalled because an object of it is not deleted.',
        nextStep: 'The error names the object and its finalizers; the controller that removes them must be running.',
    },
    'rollout-timeout': {
        kind: 'tool',
        meaning: 'The release was not ready within `timeout`, for no known reason.',
        nextStep: 'Look at the objects that were not ready; raise `timeout` if they only need longer.',
    },
    'apply-conflict': {
        kind: 'tool',
        meaning: 'Another field manager owns a field that the chart sets, so server-side apply refuses to change it.',
        nextStep: 'Remove the field from the chart (an autoscaler sets `replicas`, for example), or take it over once with `extra-args: --force-conflicts`.',
    },
    'object-invalid': {
        kind: 'tool',
        meaning: 'The API server rejects an object of the chart: a field is invalid, unknown or immutable.',
        nextStep: 'Correct the template. To change an immutable field, delete the object first or rename it.',
    },
    'object-foreign': {
        kind: 'tool',
        meaning: 'An object of the chart already exists and belongs to another release or to none.',
        nextStep: 'Delete or rename it, or take it over once with `extra-args: --take-ownership`.',
    },
    'deploy-failed': {
        kind: 'tool',
        meaning: 'Helm failed for a reason without a code of its own.',
        nextStep: "The error shows Helm's message.",
    },
    'rollback-failed': {
        kind: 'tool',
        meaning: 'The deploy failed, and so did the rollback to the previous revision.',
        nextStep: 'Check the release now; it will not recover on its own: helm history <release>, kubectl get pods.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/kubernetes.js
/** Clusters and what is released to them. */
const kubernetesReasons = {
    'cluster-not-found': {
        kind: 'input',
        meaning: 'There is no EKS cluster of that name in the account and region.',
        nextStep: 'Correct `cluster-name` or `aws-region`; the error lists the existing clusters.',
    },
    'release-unreadable': {
        kind: 'api',
        meaning: 'A Secret that is labelled as a Helm release does not contain one.',
        nextStep: 'Check what wrote it: kubectl get secret <name> -o yaml. Helm itself cannot read it either.',
    },
    'cluster-not-ready': {
        kind: 'api',
        meaning: 'The EKS cluster is being created or deleted, or has failed, so its API server cannot be reached.',
        nextStep: 'Wait until its status is ACTIVE, or check its health in the EKS console.',
    },
    'cluster-unreachable': {
        kind: 'api',
        meaning: 'The API server of the cluster does not respond to this runner.',
        nextStep: 'A private endpoint is reachable only inside its VPC: use a runner there, or allow its addresses on the public endpoint.',
    },
    'cluster-access-denied': {
        kind: 'api',
        meaning: 'The cluster does not know the IAM identity of the job, or does not grant it what is needed.',
        nextStep: 'The error names the identity and the command that grants access.',
    },
    'cluster-refused': {
        kind: 'api',
        meaning: 'The API server of the cluster rejected a request for another reason than missing permissions.',
        nextStep: 'The error shows the message of the API server.',
    },
    'kubeconfig-invalid': {
        kind: 'input',
        meaning: 'The kubeconfig cannot be read, or uses something that is not supported here.',
        nextStep: 'Check it with `kubectl --kubeconfig <file> config view --minify`.',
    },
    'helm-unsupported': {
        kind: 'input',
        meaning: 'The major version of Helm is not supported.',
        nextStep: 'Use Helm 3 or 4; the action `setup` installs them.',
    },
    'release-not-found': {
        kind: 'input',
        meaning: 'There is no release of that name in the namespace, or no such revision of it.',
        nextStep: 'Correct `release`, `namespace` or `revision`; the error lists what exists.',
    },
    'preview-not-ours': {
        kind: 'input',
        meaning: 'The namespace of a preview exists and was not created for this pull request; nothing in it was touched.',
        nextStep: 'Choose another `namespace`: the error names its owner.',
    },
    'preview-not-removed': {
        kind: 'tool',
        meaning: 'A preview could not be removed because something in the cluster blocks it.',
        nextStep: 'The error names what is left and what it waits for.',
    },
    'kubernetes-client-too-old': {
        kind: 'input',
        meaning: 'The Kubernetes client requests credentials in a format that is no longer supported.',
        nextStep: 'Use a kubectl or helm of a version that EKS supports; the action `setup` installs them.',
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/reasons/terraform.js
/** Environments of Terraform roots, their plans and states. */
const terraformReasons = {
    'configuration-invalid': {
        kind: 'input',
        meaning: 'A Terraform file cannot be read, or refers to a file or local module that does not exist.',
        nextStep: 'Correct the file at the line that the error names; nothing was started.',
    },
    'environment-not-found': {
        kind: 'input',
        meaning: 'There is no environment of that name, or it has no Terraform roots.',
        nextStep: 'The error lists the environments that exist.',
    },
    'environment-file-invalid': {
        kind: 'input',
        meaning: 'The environment.yaml of an environment has an unknown key, an invalid value or a root that does not exist.',
        nextStep: 'Correct the line that the error names.',
    },
    'environment-file-misnamed': {
        kind: 'input',
        meaning: 'A file looks like the settings of an environment, but its name is another one, so it would not be read.',
        nextStep: 'Rename it to environment.yaml, or to something else if it is not meant as settings.',
    },
    'graph-cycle': {
        kind: 'input',
        meaning: 'Roots depend on each other in a cycle, so none of them can run first; other roots run.',
        nextStep: 'Remove one of the edges that the error lists with their lines, or name it in `cut` of environment.yaml if its state exists.',
    },
    'state-shared': {
        kind: 'input',
        meaning: 'Two roots keep their state in the same place, so each would destroy what the other created.',
        nextStep: 'Give each root its own key in its backend block.',
    },
    'foreign-environment': {
        kind: 'input',
        meaning: 'A root reads or writes the state of another environment.',
        nextStep: 'Correct the key or path at the line that the error names; environments share nothing.',
    },
    'backend-interpolated': {
        kind: 'input',
        meaning: 'A backend block contains a variable, local or function, which Terraform does not evaluate there.',
        nextStep: 'Write the value out, or omit it and pass it with the backend-config input.',
    },
    'backend-incomplete': {
        kind: 'input',
        meaning: 'A backend block does not say where the state is kept.',
        nextStep: 'Add the missing settings to the block or to the backend-config input.',
    },
    'state-bucket-missing': {
        kind: 'input',
        meaning: 'The S3 bucket that a backend names does not exist in the account and region of this run.',
        nextStep: 'Create it with `command: bootstrap`. If it exists, correct `bucket` or `region` of the backend, or use a role of its account.',
    },
    'lock-file-misnamed': {
        kind: 'input',
        meaning: 'The name of a provider lock file lacks its leading dot, so Terraform does not read it.',
        nextStep: 'Rename it to .terraform.lock.hcl and commit it.',
    },
    'secret-in-state': {
        kind: 'input',
        meaning: 'A credential that changes with each run is written to the state in plaintext.',
        nextStep: 'Remove the credential from the triggers; a provider or an exec plugin can fetch it when it is needed.',
    },
    'init-failed': {
        kind: 'tool',
        meaning: 'Running `terraform init` in a root failed; nothing was planned or changed there.',
        nextStep: "The error shows the root, the file and Terraform's message; backend, module and provider addresses are the usual causes.",
    },
    'plan-failed': {
        kind: 'tool',
        meaning: 'A root could not be planned; nothing was changed.',
        nextStep: 'Correct the file and line that the error names.',
    },
    'apply-failed': {
        kind: 'tool',
        meaning: 'Applying or destroying a root failed midway. Completed changes are in its state.',
        nextStep: 'Fix the cause, then re-run: roots that succeeded stay as they are, and a new plan shows the rest.',
    },
    'validate-failed': {
        kind: 'input',
        meaning: 'The configuration of one or more roots is invalid.',
        nextStep: 'Every error is an annotation on its line.',
    },
    'state-not-kept': {
        kind: 'input',
        meaning: 'A root keeps its state in a file of the runner, which ends with the job: the next run would create everything again.',
        nextStep: 'Add a backend block, for example `backend "s3"` (`command: bootstrap` creates the bucket). If such a state is meant, set `allow-local-state: true`.',
    },
    'state-not-saved': {
        kind: 'tool',
        meaning: 'Resources were changed, and the state that records them could not be saved to its backend, even after several retries.',
        nextStep: 'Apply nothing until the state is saved: the error names the file that Terraform wrote it to, and the command that saves it.',
    },
    'state-locked': {
        kind: 'tool',
        meaning: 'Another run or person held the state lock for longer than `lock-timeout`.',
        nextStep: 'Wait for the run that holds it. Only if it is gone for good, release exactly that lock with `command: unlock`.',
    },
    'root-in-use': {
        kind: 'tool',
        meaning: 'Another run works in the same folder of the same checkout, and did not end within `lock-timeout`.',
        nextStep: 'Wait for the process that the error names. If it is gone for good, delete the folder that the error names.',
    },
    'unlock-failed': {
        kind: 'tool',
        meaning: 'The lock was not released: the state is held by a different lock, or not locked at all.',
        nextStep: 'Use the lock ID from the error that reported the lock.',
    },
    'plan-required': {
        kind: 'input',
        meaning: 'A root or stack has changes to apply but no valid stored plan, and `require-plan` is set.',
        nextStep: 'Run `command: plan` for this commit, on the default branch after a merge, and have it reviewed, then apply.',
    },
    'plan-stale': {
        kind: 'input',
        meaning: 'The stored plan is no longer valid, and a new one would do something other than the reviewed one.',
        nextStep: 'The error names what differs. Plan again, on the default branch after a merge, and have the new plan reviewed.',
    },
    'destroy-refused': {
        kind: 'input',
        meaning: 'A plan deletes or replaces resources and `allow-destroy` does not allow it. If the plan was stored, nothing was applied; if it was made during apply, nothing in that root was applied.',
        nextStep: 'Check in the plan which resources are deleted. If that is intended, re-run with `allow-destroy: true`, or with the addresses of exactly these resources, one per line.',
    },
    'dependents-exist': {
        kind: 'input',
        meaning: 'Roots outside the selection depend on a root that was to be destroyed; nothing was changed.',
        nextStep: 'Destroy the dependents first, or select them too.',
    },
    'roots-deferred': {
        kind: 'input',
        meaning: 'Roots could not be planned before the roots that they read from were applied, and `deferred` is `stop`, as it is by default with `require-plan`.',
        nextStep: 'The reviewed roots are applied. Plan again on the default branch, have the rest reviewed and apply it; or set `deferred: apply`.',
    },
    'drift-found': {
        kind: 'tool',
        meaning: 'Resources differ from the configuration, and `fail-on-drift` is set.',
        nextStep: 'The report lists every resource; apply the configuration, or change it to match what exists.',
    },
};

// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __nccwpck_require__(51387);
;// CONCATENATED MODULE: ./src/runner/errors/reasons/tools.js

/** Installing tools and proving what they are. */
const toolsReasons = {
    'version-not-found': {
        kind: 'input',
        meaning: 'No published version matches the request.',
        nextStep: 'The error names the request, where it comes from and the versions that were considered.',
    },
    'download-failed': {
        kind: 'api',
        meaning: 'A file could not be downloaded, or the server sent something else.',
        nextStep: 'Check that the runner reaches the host that the error names, or set a mirror.',
    },
    'verification-failed': {
        kind: 'tool',
        meaning: 'A downloaded or cached program could not be verified; it was not installed.',
        nextStep: 'The error names what differs. Do not use the file: a wrong digest or signature must never be ignored.',
    },
    'lock-file-stale': {
        kind: 'input',
        meaning: `The lock file differs from what \`${(0,package_command/* formatPackageCommand */.R)('lock')}\` would write; with \`--check\` nothing was written.`,
        nextStep: `Run \`${(0,package_command/* formatPackageCommand */.R)('lock')}\` with the same flags and commit the file.`,
    },
};

;// CONCATENATED MODULE: ./src/runner/errors/failure-reasons.js












/**
 * The stable codes that every action sets as its output `failure-reason`. Workflows branch on them, so a code is never
 * renamed; docs/failures.md is generated from this table.
 */
const failureReasons = {
    ...generalReasons,
    ...toolsReasons,
    ...terraformReasons,
    ...accountReasons,
    ...awsReasons,
    ...githubReasons,
    ...kubernetesReasons,
    ...clusterReasons,
    ...helmReasons,
    ...gitopsReasons,
    ...containersReasons,
    ...eksctlReasons,
};
/** The same by what they are about, with the titles of docs/failures.md. */
const failureGroups = {
    'Inputs, programs and the runner': generalReasons,
    'Installing tools': toolsReasons,
    Terraform: terraformReasons,
    'Bootstrapping an account': accountReasons,
    AWS: awsReasons,
    GitHub: githubReasons,
    Clusters: kubernetesReasons,
    'Creating and changing clusters': clusterReasons,
    'Charts and releases': helmReasons,
    'Releases by commit': gitopsReasons,
    'Building and pushing images': containersReasons,
    'Creating and changing clusters with eksctl': eksctlReasons,
};
/**
 * Exit codes of the command line, after the conventions of sysexits(3) and of shells: 2 for wrong usage, 130 for an
 * interrupted program. Under Actions only zero and non-zero differ.
 */
const exitCodes = { success: 0, failure: 1, usage: 2, internal: 70, cancelled: 130 };
function toExitCode(code) {
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

/***/ 68297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ describeClock),
/* harmony export */   a: () => (/* binding */ classifyMachineError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/**
 * What an error of the operating system, of a connection or of a limit means (errno(3); node:errors, "Common system errors";
 * openssl-verify(1)).
 * @param folder where the write went; the errors of a write do not say
 * @returns undefined for an error that our own code has made
 */
function classifyMachineError(thrown, folder) {
    const { code = '', path, syscall = '' } = thrown;
    const place = folder ?? path;
    const where = place === undefined ? '' : `: ${place}`;
    if (Object.hasOwn(fileProblems, code)) {
        return { code: 'file-failed', message: `${fileProblems[code] ?? ''}${where || ` (${syscall || code})`}` };
    }
    switch (code) {
        case 'ENOSPC':
        case 'EDQUOT':
            return { code: 'disk-full', message: `the disk is full${where}` };
        case 'EROFS':
        case 'EACCES':
        case 'EPERM':
            return isUnreadable(code, syscall, path)
                ? { code: 'file-failed', message: `this step may not read${where}` }
                : { code: 'not-writable', message: `not writable${where}` };
        case 'EMFILE':
        case 'ENFILE':
            return { code: 'file-failed', message: `too many files are open${where}`, hint: openFilesHint };
        case 'ENOMEM':
        case 'EAGAIN':
            return { code: 'tool-killed', message: `the runner has no memory or no processes left${where}` };
        case 'CERT_NOT_YET_VALID':
            return { code: 'clock-skewed', message: describeClock('a certificate is not yet valid') };
        default:
            return classifyOtherError(thrown, code, where);
    }
}
function classifyOtherError(thrown, code, where) {
    if (networkCodes.test(code))
        return { code: 'api-failed', message: describeConnection(thrown, code) };
    const { syscall } = thrown;
    // A wrong descriptor or address is passed by our code only.
    if (syscall === undefined || !/^E[A-Z0-9]+$/.test(code) || code === 'EBADF' || code === 'EFAULT')
        return undefined;
    return { code: 'file-failed', message: `the operating system refused ${syscall}${where} (${code})` };
}
/** The clock of the runner, as the cause of what was refused. */
function describeClock(symptom, now = new Date()) {
    return `the clock of this runner is wrong (${now.toISOString()}): ${symptom}`;
}
const openFilesHint = 'Raise the limit of open files (ulimit -n), or run less in parallel.';
const fileProblems = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a file is where a folder is expected',
    EISDIR: 'a folder is where a file is expected',
    EEXIST: 'it exists already',
    ENOTEMPTY: 'the folder is not empty',
    ELOOP: 'symbolic links lead in a circle',
    ENAMETOOLONG: 'the name is too long',
    EILSEQ: 'the file system does not allow the name',
    EIO: 'the disk or the file system is damaged',
    EBUSY: 'it is in use',
    ETXTBSY: 'the program is being written',
    ESTALE: 'the network file system has lost the file',
    ENODEV: 'there is no such device',
    ENXIO: 'there is no such device',
    EXDEV: 'it is on another file system',
    EMLINK: 'there are too many links',
    EFBIG: 'the file is too large',
    EOVERFLOW: 'the file is too large',
    EOPNOTSUPP: 'the file system does not support it',
    ENOTSUP: 'the file system does not support it',
    ENOSYS: 'the file system does not support it',
    ETIME: 'the file system does not answer',
    ERR_FS_FILE_TOO_LARGE: 'the file is too large',
    ERR_STRING_TOO_LONG: 'the text is too large',
};
const networkCodes = /^(ECONN\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EPIPE|EHOST\w+|ENET\w+|EADDR\w+|EPROTO\w*|ENOTCONN|UND_ERR_\w+|ERR_(SSL|TLS|HTTP2|PROXY)\w*|.*CERT.*|UNABLE_TO_\w+)$/;
function describeConnection(thrown, code) {
    const { address, port, hostname } = thrown;
    const host = hostname ?? address;
    const target = host === undefined ? '' : ` to ${host}${port === undefined ? '' : `:${port}`}`;
    return `the connection${target} failed: ${code}`;
}
const readingCalls = new Set(['open', 'scandir', 'read', 'stat', 'lstat', 'readlink', 'access']);
/** `open` may have wanted to read or to write. */
function isUnreadable(code, syscall, path) {
    if (code === 'EROFS' || path === undefined || !readingCalls.has(syscall))
        return false;
    if (syscall !== 'open')
        return true;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.F_OK);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
        return false;
    }
    catch (error) {
        return error.code === 'EACCES';
    }
}


/***/ }),

/***/ 35958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   Sc: () => (/* binding */ resolveRealPath),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   fw: () => (/* binding */ toRelativePath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * The path without symbolic links, by one call of the system: for many paths, the way of `realpathSync` through each of their
 * folders takes ten times as long. Where case does not matter the two may differ, so all paths that are compared are resolved
 * here.
 * @throws what the system says of a path that does not exist or loops
 */
function resolveRealPath(file) {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
}
/**
 * The real path of `text` below `workspace`, symbolic links followed. The text is taken literally: no `~`, no variables,
 * no patterns.
 */
function resolveInside(workspace, text, expected) {
    const root = resolveRealPath(workspace);
    const candidate = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, text);
    if (!isBelow(root, candidate))
        return { ok: false, problem: 'outside', resolvedTo: candidate };
    let real;
    try {
        real = resolveRealPath(candidate);
    }
    catch (error) {
        return { ok: false, problem: toPathProblem(error) };
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
/** Opening the file also checks what access(2) does not: the effective user and access control lists. */
function isReadable(file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r'));
        return true;
    }
    catch {
        return false;
    }
}
/** True for `folder` itself and everything in it, but not for a sibling whose name starts the same. */
function isBelow(folder, candidate) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, candidate);
    return relative === '' || (relative !== '..' && !relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative));
}
function toPathProblem(error) {
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
/** The path of a file from a folder, with forward slashes, as messages, patterns and digests have it; empty for the folder. */
function toRelativePath(folder, file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.relative(folder, file).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}


/***/ }),

/***/ 82887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ readJobEnvironment),
/* harmony export */   z: () => (/* binding */ hideVariable)
/* harmony export */ });
/** This file is the one place that touches `process.env`. */
function readJobEnvironment() {
    const entries = Object.entries(process.env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries);
}
/**
 * Runs `work` while a variable of this process is not set, for packages that read it when they are imported. Snapshots
 * taken earlier keep it.
 */
async function hideVariable(name, work) {
    const value = process.env[name];
    Reflect.deleteProperty(process.env, name);
    try {
        return await work();
    }
    finally {
        if (value !== undefined)
            process.env[name] = value;
    }
}


/***/ }),

/***/ 86401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ createPlainHost)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _sink_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(47543);


/** A terminal or a GitLab job: plain text, no commands, outputs and summary go to files that the caller names. */
function createPlainHost(environment, sink, options) {
    const { write } = (0,_sink_js__WEBPACK_IMPORTED_MODULE_1__/* .createForgivingSink */ .b)(sink);
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
            const place = formatLocation(where);
            // Once: errors may have their place among their details.
            write(`${levelWord[level]}${text}\n${`${text}\n`.includes(`\n${place}`) ? '' : place}`);
        },
        mark: () => undefined,
        // No host reads masks here; the log itself redacts every secret.
        mask: () => undefined,
        shield: () => ({ write, [Symbol.dispose]: () => undefined }),
        setOutput: (name, value) => {
            outputs[name] = value;
            if (options.outputFile !== undefined)
                writeOutputFile(options.outputFile, name, value, outputs);
        },
        saveState: () => undefined,
        state: () => undefined,
        writeSummary: (markdown) => {
            if (options.summaryFile !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(options.summaryFile, markdown);
        },
        preloadToolkit: () => undefined,
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
function formatLocation(where) {
    if (where?.file === undefined)
        return '';
    return `  ${where.file}${where.line === undefined ? '' : `:${String(where.line)}`}\n`;
}
function writeOutputFile(file, name, value, all) {
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
/* harmony export */   T: () => (/* binding */ createFileDescriptorSink),
/* harmony export */   b: () => (/* binding */ createForgivingSink)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const eagainPauseMs = 5;
const eagainLimitMs = 60_000;
/**
 * Writes synchronously, so that memory stays bounded however much a child prints, a failed write is seen where it
 * happens, and a mask has reached the runner before the next line is formed. A pipe that another program made
 * non-blocking returns EAGAIN while it is full; this waits until it is not.
 */
function createFileDescriptorSink(descriptor) {
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
 * A log that can no longer be read must not stop an apply midway: the first failed write ends the log, not the run.
 * Masks check afterwards, since an unregistered secret must stop the run.
 */
function createForgivingSink(sink) {
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
/* harmony export */   C7: () => (/* binding */ formatElapsed),
/* harmony export */   dB: () => (/* binding */ labelWidth),
/* harmony export */   hM: () => (/* binding */ createLog)
/* harmony export */ });
const progressIntervalMs = 10_000;
/** Width of the first column of a log, unless a label is longer. */
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
                // Too early to say anything about time.
                printedAt - startedAt < 500 ? undefined : formatElapsed(printedAt - startedAt),
            ];
            print(parts.filter((part) => part !== undefined).join('  '));
        },
    };
}
/** `850ms`, `4.8s`, `01:12`, `1:02:03`: more precise the shorter it is. */
function formatElapsed(ms) {
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
/* harmony export */   j9: () => (/* binding */ commentLimit),
/* harmony export */   mf: () => (/* binding */ summaryLimit),
/* harmony export */   yQ: () => (/* binding */ renderDocument)
/* harmony export */ });
/* unused harmony export cutAtLine */
/* harmony import */ var _mermaid_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(37526);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54482);
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(14060);



const summaryLimit = { size: 1024 * 1024 - 4096, unit: 'bytes' };
const commentLimit = { size: 65_536, unit: 'characters' };
/**
 * Renders blocks to Markdown within a limit. A text that is too long loses the ends of its longest code blocks first, each
 * cut at a line with a note of how much is missing; tables and headings are cut last.
 */
function renderDocument(blocks, limit) {
    let shortened = blocks;
    let text = renderBlocks(shortened);
    for (let codeLimit = limit.size / 2; measureSize(text, limit) > limit.size && codeLimit >= 64; codeLimit /= 2) {
        shortened = blocks.map((block) => shorten(block, Math.floor(codeLimit)));
        text = renderBlocks(shortened);
    }
    return measureSize(text, limit) > limit.size ? cutRows(shortened, limit) : text;
}
function measureSize(text, { unit }) {
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
            return [renderRow(block.header), renderRow(block.header.map(() => '---')), ...block.rows.map(renderRow)].join('\n');
        case 'code':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFence */ .vM)(block.text, block.language);
        case 'mermaid':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFence */ .vM)(block.text, 'mermaid');
        case 'timeline':
            return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFence */ .vM)((0,_mermaid_js__WEBPACK_IMPORTED_MODULE_0__/* .renderGantt */ .Z)(block.spans), 'mermaid');
        case 'details': {
            const open = block.open === true ? ' open' : '';
            return `<details${open}><summary>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)(block.title)}</summary>\n\n${block.body.map(renderBlock).join('\n\n')}\n\n</details>`;
        }
    }
}
function renderRow(cells) {
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
    const note = `… ${(0,_count_js__WEBPACK_IMPORTED_MODULE_2__/* .formatCount */ .B)(missing, 'more line')}; see the log for the full text`;
    return cut === '' ? note : `${cut}\n${note}`;
}
/** Last resort for a document of countless blocks or rows: whole blocks from the start, then a note. */
function cutRows(blocks, limit) {
    const note = {
        kind: 'paragraph',
        text: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)('… shortened to the size limit; see the log for the rest.'),
    };
    const kept = [];
    let room = limit.size - measureSize(renderBlocks([note]), limit) - 2;
    for (const block of blocks) {
        const fitting = block.kind === 'table' ? fitTable(block, room, limit) : block;
        const size = measureSize(renderBlocks([fitting]), limit) + 1;
        if (size > room)
            break;
        kept.push(fitting);
        room -= size;
    }
    return renderBlocks([...kept, note]);
}
function fitTable(table, room, limit) {
    const rows = [];
    let used = measureSize(renderBlock({ ...table, rows }), limit) + 4;
    for (const cells of table.rows) {
        used += measureSize(renderRow(cells), limit) + 1;
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
/* harmony export */   H: () => (/* binding */ renderFlowchart),
/* harmony export */   Z: () => (/* binding */ renderGantt)
/* harmony export */ });
/** Fill and text colours with a contrast that reads in GitHub's light and dark themes. */
const classes = {
    succeeded: 'fill:#1a7f37,color:#ffffff,stroke:#1a7f37',
    failed: 'fill:#cf222e,color:#ffffff,stroke:#cf222e',
    changed: 'fill:#bf3989,color:#ffffff,stroke:#bf3989',
    unchanged: 'fill:#57606a,color:#ffffff,stroke:#57606a',
    deferred: 'fill:#9a6700,color:#ffffff,stroke:#9a6700',
    skipped: 'fill:#ffffff,color:#57606a,stroke:#57606a',
};
/** A left-to-right flowchart, nodes coloured by state. Labels are quoted, so any text is safe in them. */
function renderFlowchart(nodes, edges) {
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
function renderGantt(spans) {
    const sections = Map.groupBy(spans, (span) => span.section);
    const origin = Math.min(...spans.map((span) => span.startMs));
    const formatOffset = (ms) => String(Math.round(ms - origin));
    const lines = [
        'gantt',
        '  dateFormat x',
        '  axisFormat %M:%S',
        `  tickInterval ${chooseTickInterval(Math.max(...spans.map(({ endMs }) => endMs)) - origin)}`,
        ...[...sections].flatMap(([section, members]) => [
            `  section ${escapeGantt(section)}`,
            ...members.map((span) => `  ${escapeGantt(span.label)} :${formatGanttTag(span)}${formatOffset(span.startMs)}, ${formatOffset(span.endMs)}`),
        ]),
    ];
    return lines.join('\n');
}
/** Whole seconds or minutes, since the axis has no finer labels, and few enough to be readable. */
function chooseTickInterval(ms) {
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
function formatGanttTag(span) {
    return span.state === 'failed' ? 'crit, ' : '';
}
/** Mermaid's own entity form, `#35;`, for the characters that end a quoted label. */
function escapeLabel(text) {
    return text.replaceAll(/["#;<>&`\n]/g, (character) => `#${String(character.charCodeAt(0))};`);
}
/** Gantt labels cannot be quoted: characters with a meaning are left out. */
function escapeGantt(text) {
    return text.replaceAll(/[:;#,"`<>\n%]/g, ' ');
}


/***/ }),

/***/ 54482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P_: () => (/* binding */ formatCode),
/* harmony export */   VV: () => (/* binding */ escapeInline),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   jg: () => (/* binding */ formatSentence),
/* harmony export */   u3: () => (/* binding */ formatLink),
/* harmony export */   vM: () => (/* binding */ formatFence)
/* harmony export */ });
/** Escapes text of unknown origin for Markdown that GitHub renders. */
const zeroWidthSpace = '\u200b';
/** Text for a table cell or a sentence: no markup, no mention, no line break. */
function escapeInline(text) {
    const flat = escapeTags(joinLines(text));
    return neutralizeReferences(flat.replaceAll(/[\\`*_[\]|~$]/g, (character) => `\\${character}`));
}
/** One line: each run of white space with a line break in it becomes a space. Linear, whatever the text. */
function joinLines(text) {
    return text.replaceAll(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
}
function escapeTags(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** Mentions notify people; `#12` and `owner/name#12` refer to an issue, `page#part` does not. */
function neutralizeReferences(text) {
    return text.replaceAll(/@(?=\w)|#(?=\d)/g, `$&${zeroWidthSpace}`);
}
/** Plain text between tags of HTML, where backslashes would be shown: no tag, no mention, no line break. */
function escapeHtml(text) {
    return neutralizeReferences(escapeTags(joinLines(text)));
}
/** A code span; its fence is longer than any run of backticks in the text. */
function formatCode(text) {
    const flat = joinLines(text).replaceAll('|', '\\|');
    if (flat === '')
        return '';
    const fence = '`'.repeat(measureLongestRun(flat, '`') + 1);
    const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : '';
    return `${fence}${padding}${flat}${padding}${fence}`;
}
/** A sentence of our own with code in backticks; it may contain names of unknown origin. */
function formatSentence(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part, index) => (index % 2 === 1 ? formatCode(part.slice(1, -1)) : escapeInline(part)))
        .join('');
}
/** A fenced block; nothing in the text can close it. Mentions inside a fence notify nobody. */
function formatFence(text, language = '') {
    const fence = '`'.repeat(Math.max(3, measureLongestRun(text, '`') + 1));
    return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`;
}
/** A link; an address that is not an http(s) URL becomes plain text. */
function formatLink(text, url) {
    if (!/^https?:\/\/[^\s()<>|]+$/.test(url))
        return escapeInline(text);
    return `[${escapeInline(text)}](${url})`;
}
function measureLongestRun(text, character) {
    let longest = 0;
    for (const [run] of text.matchAll(new RegExp(`${character}+`, 'g')))
        longest = Math.max(longest, run.length);
    return longest;
}


/***/ }),

/***/ 51387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ formatPackageCommand)
/* harmony export */ });
/* harmony import */ var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8330);

/** A command of this package for a terminal, pinned to the version that prints it: `npx eks-actions@1.0.0 lock`. */
function formatPackageCommand(command) {
    return `npx eks-actions@${_package_json__WEBPACK_IMPORTED_MODULE_0__/* .version */ .rE} ${command}`;
}


/***/ }),

/***/ 733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ createStartError),
/* harmony export */   Pe: () => (/* binding */ shownErrorLines),
/* harmony export */   i5: () => (/* binding */ resolveExitCode),
/* harmony export */   sL: () => (/* binding */ selectErrorLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(90114);
/* harmony import */ var _tail_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(79735);



/**
 * The exit code of a program that did what it should.
 * @throws ActionError `tool-failed`, `tool-killed`, `timed-out`, `output-too-large` or `cancelled`; the reason of `stop`
 */
function resolveExitCode(run, { exit, stopped, details }) {
    const { tool } = run;
    const outcome = exit.kind === 'code' ? `exit code ${String(exit.code)}` : exit.signal;
    switch (stopped) {
        case 'cancelled':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('cancelled', `${tool} was interrupted and ended (${outcome})`);
        case 'timed-out':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('timed-out', `${tool} did not finish within ${formatSeconds(run.timeoutMs ?? 0)}`, {
                details: [`It was interrupted and ended with ${outcome}.`, ...details],
            });
        case 'output-too-large':
            throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('output-too-large', `${tool} wrote too much output and was stopped`);
        case 'asked':
            throw run.stop?.reason;
        case undefined:
            break;
    }
    if (exit.kind === 'signal')
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-killed', `${tool} was killed by ${outcome}`, { details });
    if (!(run.successCodes ?? [0]).includes(exit.code)) {
        throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-failed', `${tool} failed with ${outcome}`, { details });
    }
    return exit.code;
}
const shownErrorLines = 12;
/** The lines that explain a failure: standard error, or standard output for tools that report their errors there. */
function selectErrorLines(stderr, readStdout, redact) {
    const lines = stderr.length > 0 ? stderr : readStdout();
    return lines.map((line) => redact((0,_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .toReadableLine */ .cY)(line)));
}
/** Why a program could not be started. @param cause error of Node.js, told apart by its `code` */
function createStartError({ file, cwd }, cause) {
    const { code } = cause;
    if (code === 'E2BIG') {
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-failed', `${file} could not be started: its arguments or environment are too large`, {
            hint: 'One environment variable can hold 128 KiB at most; pass large values through a file.',
            cause,
        });
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd))
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-failed', `${file} could not be started in ${cwd}: the folder does not exist`, {
            cause,
        });
    if (code === 'ENOENT' || code === 'EACCES') {
        const why = code === 'EACCES' ? 'it is not executable' : 'it was not found';
        return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-missing', `${file} could not be started: ${why}`, { cause });
    }
    // The machine has no files, memory or processes left, or cannot run the program.
    const { message } = cause;
    return new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('tool-failed', `${file} could not be started: ${startProblems[code ?? ''] ?? message}`, {
        hint: 'Check the limits of the runner (ulimit -a) and that the program is for this machine.',
        cause,
    });
}
const startProblems = {
    EMFILE: 'too many files are open',
    ENFILE: 'too many files are open',
    ENOMEM: 'no memory is left',
    EAGAIN: 'no more processes are allowed',
    ENOEXEC: 'it is not a program for this machine',
    ETXTBSY: 'it is being written',
    EIO: 'the disk is damaged',
    ELOOP: 'symbolic links lead in a circle',
    ENOTDIR: 'a part of its path is a file',
    ENAMETOOLONG: 'its path is too long',
};
function formatSeconds(ms) {
    return `${String(ms / 1000)} s`;
}


/***/ }),

/***/ 58976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ parseChildRecords),
/* harmony export */   t: () => (/* binding */ childrenState)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35958);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96365);



const childrenState = 'children';
/**
 * Reads saved records. State is plain text in a file that other steps' tools can write, so anything that is not exactly a
 * record is dropped: a forged one must not make `post` watch, or signal, a process that is not ours.
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
    if (!(0,_records_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry))
        return false;
    const { pid, startTime, tool, folder, signalled, outputIsData } = entry;
    return (Number.isSafeInteger(pid) &&
        pid > 1 &&
        typeof startTime === 'string' &&
        startTime !== '' &&
        typeof tool === 'string' &&
        typeof folder === 'string' &&
        (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(temporaryFolder, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder)) &&
        typeof signalled === 'boolean' &&
        typeof outputIsData === 'boolean');
}


/***/ }),

/***/ 79735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ openTail),
/* harmony export */   aG: () => (/* binding */ readLastLines),
/* harmony export */   cY: () => (/* binding */ toReadableLine)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

const chunkBytes = 64 * 1024;
const bytesPerRead = 4 * 1024 * 1024;
function openTail(file) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    const buffer = Buffer.alloc(chunkBytes);
    let position = 0;
    const measureSize = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size;
    return {
        size: measureSize,
        read: (consume, end = measureSize()) => {
            const stop = Math.min(end, position + bytesPerRead);
            while (position < stop) {
                const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, Math.min(chunkBytes, stop - position), position);
                if (count === 0)
                    return false;
                position += count;
                consume(buffer.subarray(0, count));
            }
            return position < end;
        },
        [Symbol.dispose]: () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        },
    };
}
/** The last lines of a file, at most `lines` lines and 8 KiB. */
function readLastLines(file, lines) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        const length = Math.min(size, 8 * 1024);
        const buffer = Buffer.alloc(length);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, size - length);
        const read = buffer.toString('utf8');
        // The first line may be cut, and a secret in it would not be recognised.
        const text = (size > length ? read.slice(read.indexOf('\n') + 1) : read).trimEnd();
        return text === '' ? [] : text.split(/\r?\n/).slice(-lines);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/**
 * A line of a structured log as people read it: the message alone. `@message` is hclog's name for it, which Terraform and
 * its providers write with; `msg` is that of Go's slog, and with it of kubectl and helm.
 */
function toReadableLine(line) {
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


/***/ }),

/***/ 80648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ buildToolEnvironment)
/* harmony export */ });
/* unused harmony export assertSafeVariables */
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(90114);

/**
 * The job's environment as a tool gets it: without our own inputs and saved state (secrets among them) and without the
 * runner's tokens, which tools in a pull request must not get.
 */
function buildToolEnvironment(job, changed = {}) {
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
 * Refuses variables from a file in the repository that would run code other than the reviewed one.
 * @throws ActionError `unsafe-variable` naming all of them.
 */
function assertSafeVariables(variables, source) {
    const refused = Object.keys(variables).filter((name) => unsafe.some((pattern) => pattern.test(name.toUpperCase())));
    if (refused.length === 0)
        return;
    throw new ActionError('unsafe-variable', `${source} sets ${refused.join(', ')}`, {
        details: ['Such a variable makes a tool load other code or use other arguments.'],
    });
}


/***/ }),

/***/ 48728:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ createRandomId)
/* harmony export */ });
/**
 * A name that nobody can guess, for temporary files and for delimiters that no text can contain. `node:crypto` is loaded with
 * the first one: it takes as long as everything else that an action loads before its first line.
 */
function createRandomId() {
    return process.getBuiltinModule('node:crypto').randomUUID();
}


/***/ }),

/***/ 96365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ toRecord),
/* harmony export */   NX: () => (/* binding */ toOptionalText),
/* harmony export */   Ng: () => (/* binding */ getOwn),
/* harmony export */   fE: () => (/* binding */ toText),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** A JSON object, as opposed to a list, a scalar or null. Its members still need to be checked. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value as an object; an empty one for everything else, so that each member of it is undefined. */
function toRecord(value) {
    return isRecord(value) ? value : {};
}
/**
 * The member of a record that has this name; undefined if the record has none. For names that a user chose: indexing finds
 * what every object inherits too, such as `constructor`.
 */
function getOwn(record, name) {
    return Object.hasOwn(record, name) ? record[name] : undefined;
}
/** A text or a number as text; an empty one for everything else. */
function toText(value) {
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
/** The same, but undefined if it is empty. */
function toOptionalText(value) {
    const text = toText(value);
    return text === '' ? undefined : text;
}


/***/ }),

/***/ 85788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ logFailure),
/* harmony export */   sx: () => (/* binding */ listSummaryNotes),
/* harmony export */   zt: () => (/* binding */ renderFailure)
/* harmony export */ });
/* harmony import */ var _markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54482);

/** What, why and where, next step, code: in that order, once. Several causes are also annotated at their places. */
function logFailure(error, log) {
    const several = hasSeveralPlaces(error);
    log.error([error.message, ...error.details.map(indent)].join('\n'), several ? undefined : error.location);
    if (several)
        log.mark('error', error.annotations);
    log.line(indent(`Next: ${error.hint}`));
    log.line([`failure-reason: ${error.code}`, ...error.notes].join(' · '));
    for (const line of listCauses(error))
        log.debug(line);
}
/** The same for the summary. */
function renderFailure(name, error) {
    const place = hasSeveralPlaces(error) ? undefined : error.location;
    const at = place === undefined ? '' : `${place.file}${place.line === undefined ? '' : `:${String(place.line)}`}`;
    const where = at === '' ? '' : ` in ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCode */ .P_)(at)}`;
    // The heading has it already.
    const details = error.details.filter((line) => line !== at);
    return [
        {
            kind: 'heading',
            level: 3,
            text: `❌ ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)(error.message.startsWith(`${name}: `) ? error.message : `${name}: ${error.message}`)}${where}`,
        },
        ...(details.length === 0 ? [] : [{ kind: 'code', text: details.join('\n'), language: 'text' }]),
        { kind: 'paragraph', text: `**Next:** ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSentence */ .jg)(error.hint)}` },
        {
            kind: 'paragraph',
            text: [`failure-reason: ${(0,_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCode */ .P_)(error.code)}`, ...listSummaryNotes(error).map(_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInline */ .VV)].join(' · '),
        },
    ];
}
/** The notes that say something in the summary: a pointer to it is for the log and for comments. */
function listSummaryNotes({ notes }) {
    return notes.filter((note) => !note.endsWith('in the summary'));
}
function hasSeveralPlaces({ annotations, location }) {
    return annotations.length > (location === undefined ? 0 : 1);
}
function indent(text) {
    return text.replaceAll(/^/gm, '  ');
}
function listCauses(error) {
    const lines = [];
    for (let at = error; at instanceof Error; at = at.cause)
        lines.push(at.stack ?? at.message);
    return lines;
}


/***/ }),

/***/ 67141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __nccwpck_require__(90114);
;// CONCATENATED MODULE: ./src/runner/secrets/form-index.js
const prefixLength = 3;
/** Forms are found by their first three characters: a table of bits rules out almost every place, a map the others. */
function createFormIndex() {
    const mayStart = new Uint8Array(2 ** 16);
    const byPrefix = new Map();
    let longest = 0;
    return {
        add: (form) => {
            if (form.length < prefixLength)
                throw new RangeError('a form of less than three characters');
            const prefix = form.slice(0, prefixLength);
            const known = byPrefix.get(prefix);
            if (known === undefined)
                byPrefix.set(prefix, [form]);
            else if (!known.includes(form))
                known.splice(findPlace(known, form), 0, form);
            mayStart[hashPrefix(form, 0)] = 1;
            longest = Math.max(longest, form.length);
        },
        findSpans: (text) => {
            if (longest === 0)
                return [];
            const spans = [];
            for (let start = 0; start + prefixLength <= text.length; start++) {
                if (mayStart[hashPrefix(text, start)] === 0)
                    continue;
                const form = byPrefix.get(text.slice(start, start + prefixLength))?.find((one) => text.startsWith(one, start));
                if (form !== undefined)
                    addSpan(spans, { start, end: start + form.length });
            }
            return spans;
        },
        measureLongest: () => longest,
    };
}
/** Longest first, so that the first one found covers the others. */
function findPlace(forms, form) {
    const place = forms.findIndex(({ length }) => length < form.length);
    return place < 0 ? forms.length : place;
}
function hashPrefix(text, at) {
    return (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5) ^ (text.charCodeAt(at + 2) << 10)) & 0xffff;
}
/** Overlapping occurrences become one, so that no part of a second secret is left. */
function addSpan(spans, span) {
    const last = spans.at(-1);
    if (last === undefined || span.start >= last.end)
        spans.push(span);
    else
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
}

;// CONCATENATED MODULE: ./src/runner/secrets/secrets.js


/** Single characters and pairs would blank out half the log and protect nothing. */
const shortestLine = 3;
/** Shorter pieces of base64 occur by chance. */
const shortestInner = 8;
const replacement = '***';
/** Forms of longer texts are pieces of this size, in characters: each occurrence of the text holds all of them. */
const longestForm = 2048;
function createSecrets(mask) {
    const announced = new Set();
    const index = createFormIndex();
    return {
        add: (value) => {
            if (value.trim() === '')
                return;
            for (const form of listForms(value)) {
                if (announced.has(form))
                    continue;
                try {
                    mask(form);
                }
                catch (cause) {
                    throw new action_error/* ActionError */.lZ('masking-failed', 'a secret could not be registered with the runner', { cause });
                }
                announced.add(form);
                index.add(form);
            }
        },
        hide: (value) => {
            if (value.trim() === '')
                return;
            for (const form of value.length > longestForm ? listPieces(value) : listForms(value))
                index.add(form);
        },
        redact: (text) => {
            const spans = index.findSpans(text);
            return spans.length === 0 ? text : replaceSpans(text, spans);
        },
        findSpans: index.findSpans,
        measureLongest: index.measureLongest,
    };
}
function replaceSpans(text, spans) {
    const kept = spans.map((span, index) => text.slice(spans[index - 1]?.end ?? 0, span.start));
    return [...kept, text.slice(spans.at(-1)?.end ?? 0)].join(replacement);
}
/**
 * The runner itself covers base64, JSON and URL forms of a mask, but not hexadecimal digits or single lines; a plain
 * host covers nothing. So all forms are registered.
 */
function listForms(value) {
    const forms = new Set();
    const trimmed = value.trim();
    const lines = trimmed.split(/\r?\n/).map((line) => line.trim());
    for (const plain of [value, trimmed, ...lines]) {
        if (plain.length < shortestLine)
            continue;
        forms.add(plain);
        for (const encoded of listEncodings(plain)) {
            if (encoded.length >= shortestLine)
                forms.add(encoded);
        }
    }
    return forms;
}
/** A long text in pieces, whole and line by line, as it is and as JSON. */
function listPieces(value) {
    const lines = value.split(/\r?\n/).map((line) => line.trim());
    const texts = [value, JSON.stringify(value).slice(1, -1), ...lines].filter(({ length }) => length >= shortestInner);
    return new Set(texts.flatMap(splitText));
}
/** The last piece overlaps the one before it, so that none is too short to be told from other text. */
function splitText(text) {
    const count = Math.ceil(text.length / longestForm);
    return Array.from({ length: count }, (_, at) => {
        const start = Math.max(0, Math.min(at * longestForm, text.length - longestForm));
        return text.slice(start, start + longestForm);
    });
}
function listEncodings(plain) {
    const bytes = Buffer.from(plain, 'utf8');
    const url = encodeURIComponent(plain.toWellFormed());
    const json = JSON.stringify(plain).slice(1, -1);
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        ...[0, 1, 2].map((offset) => encodeInnerBase64(bytes, offset)),
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
 * The base64 of the text if it follows one or two other bytes, as a password in `user:password` does. The characters at
 * either end also depend on their neighbours and are left out.
 */
function encodeInnerBase64(bytes, offset) {
    const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
        .toString('base64')
        .replace(/=+$/, '');
    const end = (bytes.length + offset) % 3 === 0 ? encoded.length : encoded.length - 1;
    const inner = encoded.slice(offset + 1, end);
    return inner.length >= shortestInner ? inner : '';
}


/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = {"rE":"1.0.0"};

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

// EXTERNAL MODULE: ./package.json
var package_0 = __nccwpck_require__(8330);
;// CONCATENATED MODULE: ./src/actions/registry.js
const actions = {
    'build-push': {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(8112), __nccwpck_require__.e(587)]).then(__nccwpck_require__.bind(__nccwpck_require__, 98112))).contract,
        run: async () => (await Promise.all(/* import() | build-push */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(8112), __nccwpck_require__.e(7868), __nccwpck_require__.e(2990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30150))).run,
    },
    cluster: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(9516), __nccwpck_require__.e(8030)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39516))).contract,
        run: async () => (await Promise.all(/* import() | cluster */[__nccwpck_require__.e(1047), __nccwpck_require__.e(4163), __nccwpck_require__.e(5623)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29140))).run,
    },
    gitops: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(9806), __nccwpck_require__.e(4525)]).then(__nccwpck_require__.bind(__nccwpck_require__, 54239))).contract,
        run: async () => (await Promise.all(/* import() | gitops */[__nccwpck_require__.e(1047), __nccwpck_require__.e(4163), __nccwpck_require__.e(127)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37292))).run,
    },
    'helm-deploy': {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(9806), __nccwpck_require__.e(2934), __nccwpck_require__.e(6590)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42934))).contract,
        run: async () => (await Promise.all(/* import() | helm-deploy */[__nccwpck_require__.e(6637), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(2147), __nccwpck_require__.e(7725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34901))).run,
    },
    pipeline: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(5923), __nccwpck_require__.e(2160), __nccwpck_require__.e(8112), __nccwpck_require__.e(9806), __nccwpck_require__.e(2934), __nccwpck_require__.e(9516), __nccwpck_require__.e(2520), __nccwpck_require__.e(1087)]).then(__nccwpck_require__.bind(__nccwpck_require__, 21087))).contract,
        run: async () => (await Promise.all(/* import() | pipeline */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(5923), __nccwpck_require__.e(2160), __nccwpck_require__.e(8112), __nccwpck_require__.e(9806), __nccwpck_require__.e(2934), __nccwpck_require__.e(9516), __nccwpck_require__.e(2520), __nccwpck_require__.e(793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 87978))).run,
        post: async () => (await Promise.all(/* import() | pipeline-post */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(5923), __nccwpck_require__.e(2160), __nccwpck_require__.e(8112), __nccwpck_require__.e(9806), __nccwpck_require__.e(2934), __nccwpck_require__.e(9516), __nccwpck_require__.e(2520), __nccwpck_require__.e(9924)]).then(__nccwpck_require__.bind(__nccwpck_require__, 881))).postPipeline,
    },
    provision: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3301), __nccwpck_require__.e(5923), __nccwpck_require__.e(5149)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35149))).contract,
        run: async () => (await Promise.all(/* import() | provision */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(5923), __nccwpck_require__.e(739), __nccwpck_require__.e(4163), __nccwpck_require__.e(8629), __nccwpck_require__.e(2496)]).then(__nccwpck_require__.bind(__nccwpck_require__, 70833))).run,
        post: async () => (await __nccwpck_require__.e(/* import() | provision-post */ 4843).then(__nccwpck_require__.bind(__nccwpck_require__, 42924))).postProvision,
    },
    setup: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4978), __nccwpck_require__.e(2160), __nccwpck_require__.e(2848)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52848))).contract,
        run: async () => (await Promise.all(/* import() | setup */[__nccwpck_require__.e(4978), __nccwpck_require__.e(2160), __nccwpck_require__.e(739), __nccwpck_require__.e(8048), __nccwpck_require__.e(7665), __nccwpck_require__.e(6930)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34777))).run,
        post: async () => (await Promise.all(/* import() | setup-post */[__nccwpck_require__.e(7665), __nccwpck_require__.e(1961)]).then(__nccwpck_require__.bind(__nccwpck_require__, 68406))).postSetup,
    },
};

// EXTERNAL MODULE: ./src/runner/host/environment.js
var host_environment = __nccwpck_require__(82887);
// EXTERNAL MODULE: ./src/runner/host/sink.js
var host_sink = __nccwpck_require__(47543);
;// CONCATENATED MODULE: ./src/cli/start.js


/** Connects the command line to this process. Loaded with every action, so it loads the rest on demand. */
async function startCommandLine(program, version) {
    const { runCommandLine } = await __nccwpck_require__.e(/* import() */ 2273).then(__nccwpck_require__.bind(__nccwpck_require__, 32273));
    return runCommandLine({
        program,
        args: process.argv.slice(2),
        environment: (0,host_environment/* readJobEnvironment */.f)(),
        version,
        stdout: (0,host_sink/* createFileDescriptorSink */.T)(1),
        stderr: (0,host_sink/* createFileDescriptorSink */.T)(2),
        columns: process.stdout.isTTY ? process.stdout.columns : undefined,
    });
}

;// CONCATENATED MODULE: ./src/commands/registry.js
const commands = {
    bootstrap: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(3301), __nccwpck_require__.e(5923), __nccwpck_require__.e(4158)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64158))).contract,
        run: async () => (await Promise.all(/* import() | bootstrap */[__nccwpck_require__.e(6637), __nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(1047), __nccwpck_require__.e(5923), __nccwpck_require__.e(739), __nccwpck_require__.e(8629), __nccwpck_require__.e(7547)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62887))).run,
    },
    init: {
        contract: async () => (await __nccwpck_require__.e(/* import() */ 7754).then(__nccwpck_require__.bind(__nccwpck_require__, 17754))).contract,
        run: async () => (await Promise.all(/* import() | init */[__nccwpck_require__.e(6637), __nccwpck_require__.e(1721), __nccwpck_require__.e(1828), __nccwpck_require__.e(4700), __nccwpck_require__.e(8266), __nccwpck_require__.e(1587), __nccwpck_require__.e(7754), __nccwpck_require__.e(5385)]).then(__nccwpck_require__.bind(__nccwpck_require__, 19317))).run,
    },
    lock: {
        contract: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(4978), __nccwpck_require__.e(2160), __nccwpck_require__.e(6781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16781))).contract,
        run: async () => (await Promise.all(/* import() | lock */[__nccwpck_require__.e(6637), __nccwpck_require__.e(4978), __nccwpck_require__.e(2160), __nccwpck_require__.e(739), __nccwpck_require__.e(8048), __nccwpck_require__.e(8358)]).then(__nccwpck_require__.bind(__nccwpck_require__, 20087))).run,
    },
};

// EXTERNAL MODULE: ./src/runner/contract/read.js
var read = __nccwpck_require__(42760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __nccwpck_require__(90114);
// EXTERNAL MODULE: ./src/runner/random-id.js
var random_id = __nccwpck_require__(48728);
;// CONCATENATED MODULE: ./src/runner/host/workflow-commands.js
/**
 * The text protocol between a step and the runner: `::name key=value::data` on standard output
 * (docs.github.com, "Workflow commands"; escaping as in the runner's ActionCommand).
 *
 * `@actions/core` writes the same commands, but through a buffered stream that hides failed writes, and it loads an
 * HTTP client of 70 ms with them. Masks must fail closed and start-up must be fast, hence these few lines.
 */
function formatWorkflowCommand(name, data, properties = {}) {
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
 * `##[` anywhere in a line. A zero-width space breaks both and is invisible.
 */
function neutralize(text) {
    // Carriage returns go first, or two halves of a command would meet. U+0085 is white space to the runner's Trim.
    // White space within one line only: a search that crossed lines would take the square of their number.
    return text
        .replaceAll('\r', '')
        .replaceAll('##[', `#${zeroWidthSpace}#[`)
        .replaceAll(/^((?:[^\S\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${zeroWidthSpace}`);
}

;// CONCATENATED MODULE: ./src/runner/host/command-channel.js


function createCommandChannel(sink) {
    let shields = 0;
    let token;
    let atLineStart = true;
    const writeText = (content) => {
        if (content === '')
            return;
        sink(content);
        atLineStart = content.endsWith('\n');
    };
    const startLine = () => {
        if (!atLineStart)
            writeText('\n');
    };
    const stop = () => {
        token = (0,random_id/* createRandomId */.J)();
        startLine();
        writeText(formatWorkflowCommand('stop-commands', token));
    };
    const resume = () => {
        if (token === undefined)
            return;
        startLine();
        writeText(formatWorkflowCommand(token, ''));
        token = undefined;
    };
    return {
        text: writeText,
        command: (command) => {
            resume();
            startLine();
            writeText(command);
            if (shields > 0)
                stop();
        },
        shield: () => {
            shields += 1;
            if (shields === 1)
                stop();
            return {
                write: writeText,
                [Symbol.dispose]: () => {
                    shields -= 1;
                    if (shields === 0)
                        resume();
                },
            };
        },
    };
}

;// CONCATENATED MODULE: ./src/runner/host/file-commands.js


/**
 * Appends `name<<delimiter`, the value and the delimiter to the file behind GITHUB_OUTPUT or GITHUB_STATE
 * (docs.github.com, "Workflow commands", multiline strings). The delimiter is random, so no value can contain it.
 *
 * `@actions/core` does the same, but takes 70 ms to load: `post` would not know a child that was started in that time if the
 * step were killed. So the record of a child is on disk in the same tick in which it is started.
 */
function appendFileCommand(file, name, value) {
    if (file === undefined || file === '')
        return;
    const delimiter = `value-${(0,random_id/* createRandomId */.J)()}`;
    (0,external_node_fs_.appendFileSync)(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`);
}

;// CONCATENATED MODULE: ./src/runner/host/actions-host.js






const loadToolkit = () => Promise.all(/* import() */[__nccwpck_require__.e(5889), __nccwpck_require__.e(9905), __nccwpck_require__.e(1500), __nccwpck_require__.e(3689)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11500));
/** A step of GitHub Actions (or of a runner that speaks its protocol). */
function createActionsHost(environment, sink) {
    const log = (0,host_sink/* createForgivingSink */.b)(sink);
    const channel = createCommandChannel(log.write);
    const annotate = (level, text, where = {}) => {
        const properties = {};
        if (where.title !== undefined)
            properties.title = where.title;
        if (where.file !== undefined)
            properties.file = where.file;
        if (where.line !== undefined)
            properties.line = String(where.line);
        channel.command(formatWorkflowCommand(level, text, properties));
    };
    return {
        name: 'actions',
        hasPost: true,
        environment,
        debug: environment.RUNNER_DEBUG === '1',
        write: (text) => {
            channel.text(neutralize(text));
        },
        openGroup: (title) => {
            channel.command(formatWorkflowCommand('group', neutralize(title)));
        },
        closeGroup: () => {
            channel.command(formatWorkflowCommand('endgroup', ''));
        },
        annotate,
        // The runner prints every annotation: the group separates them from the log, which already says the same.
        mark: (level, annotations) => {
            channel.command(formatWorkflowCommand('group', `Annotations (${annotations.length})`));
            for (const { text, location } of annotations)
                annotate(level, text, location);
            channel.command(formatWorkflowCommand('endgroup', ''));
        },
        mask: (value) => {
            channel.command(formatWorkflowCommand('add-mask', value));
            log.assertWritten();
        },
        shield: channel.shield,
        setOutput: (name, value) => {
            appendCommand(environment, 'GITHUB_OUTPUT', name, value);
        },
        saveState: (name, value) => {
            appendCommand(environment, 'GITHUB_STATE', name, value);
        },
        state: (name) => environment[`STATE_${name}`],
        writeSummary: (markdown) => {
            writeToVariableFile(environment, 'GITHUB_STEP_SUMMARY', (file) => {
                if (file !== '')
                    (0,external_node_fs_.appendFileSync)(file, markdown);
            });
        },
        preloadToolkit: () => {
            // A failure is reported by whoever needs the toolkit.
            loadToolkit().catch(() => undefined);
        },
        ...createToolkitCommands(environment),
    };
}
/** For the steps that follow, in the toolkit's own way. */
function createToolkitCommands(environment) {
    /** The toolkit's own error for a missing file has no code. */
    const issue = (variable, command) => {
        writeToVariableFile(environment, variable, (file) => {
            if (file !== '')
                (0,external_node_fs_.accessSync)(file);
            command();
        });
    };
    return {
        addPath: async (folder) => {
            const { addPath } = await loadToolkit();
            issue('GITHUB_PATH', () => {
                addPath(folder);
            });
        },
        exportVariable: async (name, value) => {
            const { exportVariable } = await loadToolkit();
            issue('GITHUB_ENV', () => {
                exportVariable(name, value);
            });
        },
    };
}
/** Writes to the file of a variable; a failure names the variable, which the runner sets. */
function writeToVariableFile(environment, variable, write) {
    const { [variable]: file = '' } = environment;
    try {
        write(file);
    }
    catch (thrown) {
        const error = (0,action_error/* toMachineError */.t_)(thrown, file);
        throw error === undefined ? thrown : (0,action_error/* extendError */.vR)(error, { message: `${variable}: ${error.message}` });
    }
}
function appendCommand(environment, variable, name, value) {
    writeToVariableFile(environment, variable, (file) => {
        appendFileCommand(file, name, value);
    });
}

// EXTERNAL MODULE: ./src/runner/host/plain-host.js
var plain_host = __nccwpck_require__(86401);
;// CONCATENATED MODULE: ./src/runner/host/detect.js



/** The host for this environment. The command line always gets a plain one unless a runner started it. */
function detectHost(environment, files = {}) {
    const sink = (0,host_sink/* createFileDescriptorSink */.T)(1);
    if (environment.GITHUB_ACTIONS === 'true')
        return createActionsHost(environment, sink);
    return (0,plain_host/* createPlainHost */.p)(environment, sink, {
        name: environment.GITLAB_CI === 'true' ? 'gitlab' : 'terminal',
        ...files,
    });
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var runner_cancellation = __nccwpck_require__(62600);
// EXTERNAL MODULE: ./src/runner/errors/failure-reasons.js + 12 modules
var failure_reasons = __nccwpck_require__(98837);
// EXTERNAL MODULE: ./src/runner/package-command.js
var package_command = __nccwpck_require__(51387);
;// CONCATENATED MODULE: ./src/runner/host/grouped-output.js
/** Limit of buffered text per group, for tools that flood their output. Characters. */
const maxWaitingCharacters = 16 * 1024 * 1024;
/**
 * Shows one group live, and buffers the output of the others until it is their turn: interleaved lines of several tools are
 * unreadable, and groups do not nest.
 * @param names in the order in which they are shown
 * @param onTurn called before a group shows something for the first time
 */
function createGroupedOutput(host, names, onTurn) {
    const groups = new Map(names.map((name) => [name, createGroup()]));
    const findGroup = (name) => {
        const group = groups.get(name);
        if (group === undefined)
            throw new Error(`there is no output group ${name}`);
        return group;
    };
    const findCurrent = () => names.find((name) => !findGroup(name).finished);
    const show = (name, action) => {
        const group = findGroup(name);
        if (!group.started) {
            group.started = true;
            onTurn(name);
        }
        action();
    };
    const showWaiting = (name) => {
        const group = findGroup(name);
        for (const action of group.waiting.splice(0))
            show(name, action);
        if (group.droppedCharacters > 0)
            host.write(`… ${group.droppedCharacters} more characters not shown\n`);
        group.waitingCharacters = 0;
        group.droppedCharacters = 0;
        group.finished = group.ended;
    };
    const performInTurn = (name) => (action, characters = 0) => {
        if (findCurrent() === name)
            show(name, action);
        else
            queueAction(findGroup(name), action, characters);
    };
    return {
        hostFor: (name) => createGroupHost(host, performInTurn(name)),
        end: (name) => {
            findGroup(name).ended = true;
            for (let next = findCurrent(); next !== undefined; next = findCurrent()) {
                showWaiting(next);
                if (!findGroup(next).finished)
                    break;
            }
        },
    };
}
function createGroup() {
    return { waiting: [], waitingCharacters: 0, droppedCharacters: 0, started: false, ended: false, finished: false };
}
/** Only text is dropped: what opens must close. */
function queueAction(group, action, characters) {
    if (characters > 0 && group.waitingCharacters + characters > maxWaitingCharacters) {
        group.droppedCharacters += characters;
        return;
    }
    group.waitingCharacters += characters;
    group.waiting.push(action);
}
function createGroupHost(host, act) {
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
        shield: () => createGroupShield(host, act),
    };
}
function createGroupShield(host, act) {
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
;// CONCATENATED MODULE: ./src/runner/output-groups.js


/**
 * Contexts that share the run's secrets, processes, files and cancellation, each with its own log, summary and state.
 * @param names in the order in which their logs are shown
 */
function openOutputGroups(names, { host, processes, context }) {
    const hosts = createGroupedOutput(host, names, (name) => {
        host.write(`── ${name}\n`);
    });
    return {
        open: (name) => {
            const whole = context();
            const groupHost = hosts.hostFor(name);
            const log = (0,runner_log/* createLog */.hM)(groupHost, whole.secrets);
            const blocks = [];
            const groupProcesses = processes.withHost(groupHost, log);
            const groupContext = {
                ...whole,
                log,
                processes: groupProcesses,
                summary: { add: (...added) => void blocks.push(...added) },
                state: scopeState(whole.state, name),
                // Parts of a part: shown in its place.
                openOutputGroups: (parts) => openOutputGroups(parts, { host: groupHost, processes: groupProcesses, context: () => groupContext }),
            };
            return { blocks, context: groupContext };
        },
        end: hosts.end,
    };
}
/** A step has one state: the prefix keeps the names of several use cases apart. */
function scopeState(state, name) {
    return {
        save: (key, value) => {
            state.save(`${name}-${key}`, value);
        },
        get: (key) => state.get(`${name}-${key}`),
        removeAfterwards: state.removeAfterwards,
    };
}

// EXTERNAL MODULE: ./src/runner/process/outcome.js
var outcome = __nccwpck_require__(733);
// EXTERNAL MODULE: ./src/runner/process/record.js
var record = __nccwpck_require__(58976);
// EXTERNAL MODULE: ./src/runner/process/tail.js
var tail = __nccwpck_require__(79735);
// EXTERNAL MODULE: ./src/runner/process/variables.js
var variables = __nccwpck_require__(80648);
;// CONCATENATED MODULE: ./src/runner/process/processes.js







const defaultGraceMs = 30_000;
const defaultMaxOutputBytes = 2 * 1024 ** 3;
/** What starts programs takes milliseconds to load, and a run with an invalid input starts none. */
async function loadChildModules() {
    const [{ startChild }, { watchChild }] = await Promise.all([__nccwpck_require__.e(/* import() */ 4211).then(__nccwpck_require__.bind(__nccwpck_require__, 4211)), __nccwpck_require__.e(/* import() */ 887).then(__nccwpck_require__.bind(__nccwpck_require__, 10887))]);
    return { startChild, watchChild };
}
/** A killed step leaves its output behind for `post`, which removes it. */
function chooseBase({ temporaryFolder, removeAfterwards }) {
    const folder = external_node_path_.join(temporaryFolder, `eks-actions-${(0,random_id/* createRandomId */.J)()}`);
    removeAfterwards(folder, 'end-of-job');
    return folder;
}
/** What nobody follows while it comes is an answer for this process alone, as that of `terraform show -json`. */
function createRecord({ tool, show, onStdout }, { pid, startTime }, folder) {
    return { pid, startTime, tool, folder, outputIsData: show === 'quiet' && onStdout === undefined };
}
/** When a program is interrupted and killed. */
function selectLimits({ timeoutMs, stop, afterStop, graceMs = defaultGraceMs, maxOutputBytes }) {
    const stopGraceMs = afterStop === 'wait' ? undefined : graceMs;
    return { timeoutMs, stop, stopGraceMs, graceMs, maxOutputBytes: maxOutputBytes ?? defaultMaxOutputBytes };
}
function createProcesses(options) {
    const { host, signal } = options;
    let base;
    const running = new Map();
    const saveRunning = () => {
        const records = [...running.values()].map(({ child, record }) => ({ ...record, signalled: child.interrupted() }));
        host.saveState(record/* childrenState */.t, JSON.stringify(records));
    };
    const runFor = async (request, shown) => {
        signal.throwIfAborted();
        base ??= chooseBase(options);
        const folder = external_node_path_.join(base, (0,random_id/* createRandomId */.J)());
        (0,external_node_fs_.mkdirSync)(folder, { recursive: true, mode: 0o700 });
        const { startChild, watchChild } = await loadChildModules();
        const startedAt = performance.now();
        const child = await startChild({
            file: request.file,
            args: request.args,
            cwd: request.cwd,
            env: (0,variables/* buildToolEnvironment */.i)(host.environment, request.env),
            input: request.input,
            folder,
        });
        running.set(folder, { child, record: createRecord(request, child, folder) });
        saveRunning();
        const ending = await watchChild(child, {
            folder,
            show: request.show,
            onStdout: request.onStdout,
            onStderr: request.onStderr,
            ...selectLimits(request),
            onInterrupt: saveRunning,
            ...options,
            ...shown,
        });
        running.delete(folder);
        saveRunning();
        const [stdoutFile, stderrFile] = [external_node_path_.join(folder, 'stdout'), external_node_path_.join(folder, 'stderr')];
        const result = { stdoutFile, stderrFile, elapsedMs: performance.now() - startedAt };
        const details = (0,outcome/* selectErrorLines */.sL)((0,tail/* readLastLines */.aG)(stderrFile, outcome/* shownErrorLines */.Pe), () => (0,tail/* readLastLines */.aG)(stdoutFile, outcome/* shownErrorLines */.Pe), (text) => options.secrets.redact(text));
        return { ...result, exitCode: (0,outcome/* resolveExitCode */.i5)(request, { ...ending, details }) };
    };
    const probe = async (request) => (await __nccwpck_require__.e(/* import() */ 3839).then(__nccwpck_require__.bind(__nccwpck_require__, 33839))).runProbe(request, { ...options, environment: host.environment });
    const showOn = (shown) => ({
        run: (request) => runFor(request, shown),
        probe,
        withHost: (shownHost, log) => showOn({ host: shownHost, log }),
    });
    return {
        ...showOn(options),
        [Symbol.dispose]: () => {
            // The output of running children is kept for `post`.
            if (running.size === 0 && base !== undefined)
                (0,external_node_fs_.rmSync)(base, { recursive: true, force: true });
        },
    };
}

// EXTERNAL MODULE: ./src/runner/report/failure.js
var report_failure = __nccwpck_require__(85788);
// EXTERNAL MODULE: ./src/runner/markdown/document.js
var markdown_document = __nccwpck_require__(37420);
;// CONCATENATED MODULE: ./src/runner/report/results.js

/** Renders the summary within the runner's limit, free of secrets. */
function writeSummary(host, secrets, blocks) {
    if (blocks.length === 0)
        return;
    host.writeSummary(secrets.redact((0,markdown_document/* renderDocument */.yQ)(blocks, markdown_document/* summaryLimit */.mf)));
}
/**
 * Writes outputs: text as it is, everything else as JSON. A secret never becomes an output; it is redacted, and the log
 * says where.
 */
function writeOutputs(host, { log, secrets }, outputs) {
    for (const [name, value] of Object.entries(outputs)) {
        if (value === undefined)
            continue;
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const clean = secrets.redact(text);
        if (clean !== text)
            log.warning(`The output ${name} contained a secret, which was replaced by ***`);
        host.setOutput(name, clean);
    }
}

;// CONCATENATED MODULE: ./src/runner/secrets/job-tokens.js
/** Tokens that a runner gives to a job (docs.github.com, "Variables"; docs.gitlab.com, "Predefined CI/CD variables"). */
const tokenVariables = [
    ...['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'],
    ...['CI_JOB_TOKEN', 'CI_JOB_JWT', 'CI_JOB_JWT_V2', 'CI_REGISTRY_PASSWORD', 'CI_DEPENDENCY_PROXY_PASSWORD'],
];
/**
 * Redacts the tokens of the job in all that this process writes. No tool gets them, but on Linux every program can read the
 * environment of the processes of its user, and print what it finds.
 */
function hideJobTokens(environment, { hide }) {
    for (const name of tokenVariables) {
        const token = environment[name] ?? '';
        hide(token);
        // Of longer texts, no encodings are looked for.
        const pieces = Math.ceil(token.length / pieceLength);
        for (let at = 0; pieces > 1 && at < pieces; at++)
            hide(token.slice(at * pieceLength, (at + 1) * pieceLength));
    }
}
const pieceLength = 512;

// EXTERNAL MODULE: ./src/runner/secrets/secrets.js + 1 modules
var secrets_secrets = __nccwpck_require__(67141);
// EXTERNAL MODULE: ./src/runner/files/workspace.js
var workspace = __nccwpck_require__(35958);
;// CONCATENATED MODULE: ./src/runner/state.js



const filesState = 'files-to-remove';
function createStepState(host) {
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
 * Removes the files that main registered. State is only text, so a path outside the temporary folder is not touched.
 * @returns the paths that were removed or already gone
 */
function removeRegisteredFiles(host, temporaryFolder) {
    return removeFiles(parsePaths(host.state(filesState)), temporaryFolder);
}
/** @returns the paths that were removed or already gone; those outside the temporary folder are not touched */
function removeFiles(paths, temporaryFolder) {
    const files = paths.map((file) => resolveInsideOnly(file, temporaryFolder)).filter((file) => file !== undefined);
    const errors = files.flatMap((file) => tryRemove(file));
    if (errors.length > 0)
        throw errors[0];
    return files;
}
/** One that cannot be removed must not keep the others from being removed. */
function tryRemove(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { recursive: true, force: true });
        return [];
    }
    catch (error) {
        return [error];
    }
}
/** The file, if its real path is inside the folder; the folder itself is not. */
function resolveInsideOnly(file, folder) {
    const parent = resolveFolder(external_node_path_.dirname(external_node_path_.resolve(file)));
    if (parent === undefined || !(0,workspace/* isBelow */.Yw)(folder, parent))
        return undefined;
    const real = external_node_path_.join(parent, external_node_path_.basename(file));
    return real === folder ? undefined : real;
}
function resolveFolder(folder) {
    try {
        return (0,workspace/* resolveRealPath */.Sc)(folder);
    }
    catch {
        return undefined;
    }
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
















function findDocumentation({ kind, name }) {
    return kind === 'command'
        ? (0,package_command/* formatPackageCommand */.R)(`${name} --help`)
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
        const opened = __addDisposableResource(env_1, opening, false);
        const { context, blocks } = opened;
        let failure;
        let outputs;
        try {
            const contract = await entry.contract();
            const inputs = await (0,read/* readInputs */.Ko)(contract, {
                source,
                workspace: context.workspace,
                addSecret: context.secrets.add,
                documentation: findDocumentation(contract),
            });
            const run = await entry.run();
            outputs = await run(inputs, context);
        }
        catch (thrown) {
            failure = (0,action_error/* toActionError */.ie)(thrown);
            outputs = failure.outputs;
            // The failure comes first, whatever was added to the summary before.
            blocks.unshift(...(0,report_failure/* renderFailure */.zt)(name, failure));
        }
        // Separately: outputs are written even if the summary cannot be.
        failure = writeOrReport(failure, context, () => {
            writeSummary(host, context.secrets, blocks);
        });
        failure = writeOrReport(failure, context, () => {
            writeOutputs(host, context, { ...outputs, 'failure-reason': failure?.code ?? '' });
        });
        if (failure === undefined)
            return failure_reasons/* exitCodes */.hS.success;
        (0,report_failure/* logFailure */.H1)(failure, context.log);
        return (0,failure_reasons/* toExitCode */.t4)(failure.code);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Writes a part of the results. If that fails, it is the failure of the run only if the run had none. */
function writeOrReport(failure, { log }, write) {
    try {
        write();
        return failure;
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        if (failure !== undefined)
            log.warning(`Could not write the results: ${error.message}`);
        return failure ?? error;
    }
}
/** Only post steps load this: what starts programs takes milliseconds to load. */
const loadSurvivors = () => __nccwpck_require__.e(/* import() */ 8578).then(__nccwpck_require__.bind(__nccwpck_require__, 68578));
/** The post step: waits for tools that a killed main step left running, runs the action's own post step, and cleans up. */
async function runPost(entry, host) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const opening = tryOpen(host);
        if ('failure' in opening)
            return opening.failure;
        const opened = __addDisposableResource(env_2, opening, false);
        const { context, blocks } = opened;
        const { log, secrets, temporaryFolder } = context;
        try {
            await (await loadSurvivors()).awaitSurvivors({ host, log, secrets, temporaryFolder });
            const post = await entry.post?.();
            await post?.(context);
            writeSummary(host, secrets, blocks);
            return failure_reasons/* exitCodes */.hS.success;
        }
        catch (thrown) {
            const error = (0,action_error/* toActionError */.ie)(thrown);
            (0,report_failure/* logFailure */.H1)(error, log);
            return (0,failure_reasons/* toExitCode */.t4)(error.code);
        }
        finally {
            removeRegisteredFiles(host, temporaryFolder);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** Without its folders a run cannot start, and can report only to the log. */
function tryOpen(host) {
    try {
        return run_action_open(host);
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        (0,report_failure/* logFailure */.H1)(error, (0,runner_log/* createLog */.hM)(host, (0,secrets_secrets/* createSecrets */.g)(host.mask)));
        return { failure: (0,failure_reasons/* toExitCode */.t4)(error.code) };
    }
}
function run_action_open(host) {
    const { environment } = host;
    const blocks = [];
    const secrets = (0,secrets_secrets/* createSecrets */.g)(host.mask);
    hideJobTokens(environment, secrets);
    const log = (0,runner_log/* createLog */.hM)(host, secrets);
    const cancellation = (0,runner_cancellation/* listenForCancellation */.ci)((name) => {
        log.line(`Cancelled (${name}): interrupting running tools and giving them time to finish`);
    });
    const temporaryFolder = resolveExistingFolder('RUNNER_TEMP', environment.RUNNER_TEMP, (0,external_node_os_.tmpdir)());
    const workspace = resolveExistingFolder('GITHUB_WORKSPACE', [environment.GITHUB_WORKSPACE, environment.CI_PROJECT_DIR].find((folder) => folder !== undefined && folder !== ''), '.');
    const state = createStepState(host);
    const { removeAfterwards } = state;
    const { signal } = cancellation;
    const processes = createProcesses({ host, log, secrets, signal, temporaryFolder, removeAfterwards });
    const context = {
        environment,
        workspace,
        temporaryFolder,
        distribution: resolveDistributionFolder(),
        log,
        secrets,
        processes,
        summary: { add: (...added) => void blocks.push(...added) },
        state,
        signal,
        preloadToolkit: host.preloadToolkit,
        addPath: host.addPath,
        exportVariable: host.exportVariable,
        openOutputGroups: (names) => openOutputGroups(names, { host, processes, context: () => context }),
    };
    return {
        context,
        blocks,
        [Symbol.dispose]: () => {
            processes[Symbol.dispose]();
            if (!host.hasPost)
                removeFiles(state.filesOfRun(), temporaryFolder);
            cancellation[Symbol.dispose]();
        },
    };
}
/** Entry points are `dist/<name>/index.js`; npm starts one through a link. */
function resolveDistributionFolder() {
    return external_node_path_.resolve((0,workspace/* resolveRealPath */.Sc)(process.argv[1] ?? '.'), '../..');
}
function describeCause(cause) {
    return (0,action_error/* toMachineError */.t_)(cause)?.message ?? cause.message;
}
function resolveExistingFolder(variable, given, fallback) {
    const folder = given === undefined || given === '' ? fallback : given;
    try {
        return (0,workspace/* resolveRealPath */.Sc)(folder);
    }
    catch (cause) {
        throw new action_error/* ActionError */.lZ('file-failed', `the folder ${folder} in ${variable} cannot be used: ${describeCause(cause)}`, {
            hint: "Check out the repository before this step, and keep the runner's own folders.",
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __nccwpck_require__(96365);
;// CONCATENATED MODULE: ./src/runner/program.js





function createProgram(registry) {
    const findEntry = (name) => {
        const found = (0,records/* getOwn */.Ng)(registry, name);
        if (found === undefined)
            throw new Error(`There is no action ${name}`);
        return found;
    };
    return {
        registry,
        main: async (name) => {
            const environment = (0,host_environment/* readJobEnvironment */.f)();
            process.exit(await runAction(name, findEntry(name), detectHost(environment), (0,read/* createActionsInputSource */.b9)(environment)));
        },
        post: async (name) => process.exit(await runPost(findEntry(name), detectHost((0,host_environment/* readJobEnvironment */.f)()))),
        runFromCommandLine: (name, source, files) => runAction(name, findEntry(name), detectHost((0,host_environment/* readJobEnvironment */.f)(), files), source),
    };
}

;// CONCATENATED MODULE: ./src/program.js





const program = createProgram({ ...actions, ...commands });
const { main, post } = program;
/** `npx eks-actions …`. Exits the process. */
async function cli() {
    process.exit(await startCommandLine(program, package_0/* version */.rE));
}
/** The credential plugin in a kubeconfig that we write. Exits the process. */
async function credentialPlugin() {
    const [{ runPlugin }, { answerClient }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 2624).then(__nccwpck_require__.bind(__nccwpck_require__, 2624)),
        Promise.all(/* import() */[__nccwpck_require__.e(3301), __nccwpck_require__.e(5652), __nccwpck_require__.e(3138)]).then(__nccwpck_require__.bind(__nccwpck_require__, 84151)),
    ]);
    return runPlugin(answerClient);
}

var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__credentialPlugin = __webpack_exports__.d1;
var __webpack_exports__main = __webpack_exports__.iW;
var __webpack_exports__post = __webpack_exports__.bE;
export { __webpack_exports__cli as cli, __webpack_exports__credentialPlugin as credentialPlugin, __webpack_exports__main as main, __webpack_exports__post as post };
