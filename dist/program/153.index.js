export const id = 153;
export const ids = [153];
export const modules = {

/***/ 1153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/runner/contract/suggestion.js
var suggestion = __webpack_require__(7588);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var contract_kind = __webpack_require__(4390);
;// CONCATENATED MODULE: ./src/runner/contract/scalars.js


/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
function string(options) {
    const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options;
    return input(patternKind('string', pattern, rule), options);
}
/** Text of any number of lines, for example keys. */
function scalars_text(options) {
    return (0,contract_kind/* input */.hF)({ type: 'text', rule: 'text of one or more lines', parse: (given) => (0,contract_kind/* accept */.Ju)(given) }, options);
}
/** A value that is masked before anything else happens. It may have several lines. */
function secret(options) {
    return (0,contract_kind/* input */.hF)({ type: 'secret', rule: 'text', secret: true, parse: (text) => (0,contract_kind/* accept */.Ju)(text) }, options);
}
/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
function scalars_boolean(options) {
    const rule = 'true or false';
    const kind = {
        type: 'boolean',
        rule,
        allowed: ['true', 'false'],
        parse: (text) => (text === 'true' || text === 'false' ? accept(text === 'true') : reject(rule)),
    };
    return input(kind, options);
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
                return (0,contract_kind/* reject */.ku)(rule);
            const value = Number(text);
            return value >= min && value <= max ? (0,contract_kind/* accept */.Ju)(value) : (0,contract_kind/* reject */.ku)(rule);
        },
    };
    return (0,contract_kind/* input */.hF)(kind, options);
}
const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
const longestMs = 24 * unitMs.h;
/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
function duration(options) {
    const rule = 'a duration such as 90s, 5m or 1h30m, at most 24h';
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text);
            if (parts === null || text === '')
                return reject(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts;
            const value = Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis);
            return value > 0 && value <= longestMs ? accept(value) : reject(rule);
        },
    };
    return input(kind, options);
}
/** One of a few words, written exactly so. */
function oneOf(values, options) {
    return (0,contract_kind/* input */.hF)(oneOfKind(values), options);
}
function oneOfKind(values) {
    const rule = `one of ${values.join(', ')}`;
    return {
        type: 'enum',
        rule,
        allowed: values,
        parse: (text) => (values.includes(text) ? (0,contract_kind/* accept */.Ju)(text) : (0,contract_kind/* reject */.ku)(rule, (0,suggestion/* suggestion */.h)(text, values))),
    };
}
/** Text of a fixed form, for example a region or an ARN. */
function patternKind(type, pattern, rule) {
    return { type, rule, parse: (text) => (pattern.test(text) ? accept(text) : reject(rule)) };
}

;// CONCATENATED MODULE: ./src/runner/contract/action.js

/** Inputs that every action has. */
const commonInputs = {
    'github-token': secret({
        expression: '${{ github.token }}',
        description: 'Token for the GitHub API. The job decides what it may do.',
    }),
};
/** Outputs that every action has. */
const commonOutputs = {
    'failure-reason': 'Stable code of what went wrong, empty on success; see docs/troubleshooting.md',
};
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * States an action's inputs and outputs once. Typed inputs, action.yml, README tables and the command line's flags are
 * all made from the result.
 * @throws TypeError on names that are not kebab-case, and on a renamed input whose successor does not exist
 */
function defineAction(definition) {
    const { renamed = {}, permissions = {}, branding = { icon: 'cloud', color: 'blue' } } = definition;
    const inputs = { ...definition.inputs, ...commonInputs };
    const outputs = { ...definition.outputs, ...commonOutputs };
    for (const name of [definition.name, ...Object.keys(inputs), ...Object.keys(outputs)]) {
        if (!kebabCase.test(name))
            throw new TypeError(`${definition.name}: ${name} is not kebab-case`);
    }
    for (const [old, successor] of Object.entries(renamed)) {
        if (!(successor in inputs) || old in inputs)
            throw new TypeError(`${definition.name}: cannot rename ${old}`);
    }
    return { ...definition, inputs, outputs, permissions, renamed, branding };
}

// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(2234);
;// CONCATENATED MODULE: ./src/runner/contract/structures.js


/** A list with one entry per line; blank lines are ignored. */
function lines(options) {
    return listOf(anyLine, options);
}
const anyLine = { type: 'line', rule: '', parse: (text) => (0,contract_kind/* accept */.Ju)(text) };
/** A list whose entries all are of one kind. Unset means empty. */
function listOf(entry, options) {
    const separator = options.commas === true ? /[\n,]/ : /\n/;
    const kind = {
        type: `list of ${entry.type}`,
        rule: `one entry per line${options.commas === true ? ' or comma' : ''}${entry.rule === '' ? '' : `, each ${entry.rule}`}`,
        list: true,
        ...(entry.allowed === undefined ? {} : { allowed: entry.allowed }),
        parse: async (text, context) => {
            const entries = text
                .split(separator)
                .map((line) => line.trim())
                .filter((line) => line !== '');
            return collect(entries, entry, context);
        },
    };
    return { default: '', ...options, kind };
}
async function collect(entries, kind, context) {
    const values = [];
    for (const entry of entries) {
        const parsed = await kind.parse(entry, context);
        if (!parsed.ok)
            return (0,contract_kind/* reject */.ku)(`one entry per line, each ${parsed.rule}`, `Look at "${entry}". ${parsed.hint ?? ''}`.trim());
        values.push(parsed.value);
    }
    return (0,contract_kind/* accept */.Ju)(values);
}
/** A YAML or JSON mapping. Strings, numbers and the rest keep their types; a key may stand there once. */
function object(options) {
    return input(objectKind, options);
}
const objectKind = {
    type: 'YAML',
    rule: 'a YAML or JSON mapping',
    parse: async (text) => {
        const { parseMapping } = await Promise.all(/* import() */[__webpack_require__.e(637), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 7776));
        return parseMapping(text);
    },
};
/**
 * More arguments for a tool, split as a POSIX shell splits words, with nothing expanded: `$X`, `|` and `;` are text.
 * @param refused options that would undo what the action guarantees, with or without a value attached
 */
function extraArguments(options) {
    const rule = 'arguments as you would type them, quoted where they hold spaces';
    const kind = {
        type: 'arguments',
        rule,
        parse: (text) => {
            const words = splitArguments(text);
            if (words === undefined)
                return reject(rule, 'A quote is not closed.');
            const bad = words.find((word) => options.refused.some((name) => isOption(word, name)));
            return bad === undefined
                ? accept(words)
                : reject(`arguments without ${options.refused.join(', ')}`, `Remove ${bad}.`);
        },
    };
    return { default: '', ...options, kind };
}
/** Go's flag package takes one dash or two, so both are the same option. */
function isOption(word, option) {
    if (!word.startsWith('-'))
        return false;
    const name = word.replace(/^-+/, '').split('=', 1)[0];
    return name === option.replace(/^-+/, '');
}

// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(2160);
// EXTERNAL MODULE: ./src/tools/model.js
var model = __webpack_require__(5677);
// EXTERNAL MODULE: ./src/tools/version/request.js
var request = __webpack_require__(6514);
;// CONCATENATED MODULE: ./src/actions/setup/contract.js








const version = (tool) => (0,contract_kind/* input */.hF)((0,request/* versionRequestKindOf */.PK)(tool), { default: 'auto', description: `Which ${tool}` });
const contract = defineAction({
    name: 'setup',
    description: 'Install terraform, eksctl, kubectl and helm: the right versions, verified, all at once.',
    branding: { icon: 'download-cloud', color: 'blue' },
    inputs: {
        tools: listOf(oneOfKind(model/* toolNames */.$p), {
            default: model/* toolNames */.$p.join(', '),
            commas: true,
            description: 'Which tools to install',
        }),
        'terraform-version': version('terraform'),
        'kubectl-version': version('kubectl'),
        'helm-version': version('helm'),
        'eksctl-version': version('eksctl'),
        'working-directory': (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Where version files are looked up' }),
        verify: oneOf(['checksum', 'signature', 'lock'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        'lock-file': (0,paths/* workspaceFile */.EJ)({
            example: 'eks-actions.lock.json',
            description: 'Digests of archives and programs; eks-actions.lock.json is used where it exists',
        }),
        mirrors: listOf(mirrors/* mirrorKind */.as, {
            example: 'terraform=https://mirror.example.com/terraform',
            description: 'Other addresses for downloads, also from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
        }),
        'trusted-keys': scalars_text({ description: 'More OpenPGP keys or Sigstore identities, for mirrors that sign anew' }),
        'minimum-release-age': integer({
            default: '0',
            min: 0,
            max: 3650,
            description: 'Days; newer releases are passed over when a range or latest is resolved',
        }),
    },
    outputs: {
        'terraform-version': 'Installed version of terraform',
        'terraform-path': 'Path of terraform',
        'terraform-cache-hit': 'true when nothing was downloaded',
        'terraform-verified-by': 'checksum, signature or lock',
        'kubectl-version': 'Installed version of kubectl',
        'kubectl-path': 'Path of kubectl',
        'kubectl-cache-hit': 'true when nothing was downloaded',
        'kubectl-verified-by': 'checksum, signature or lock',
        'helm-version': 'Installed version of helm',
        'helm-path': 'Path of helm',
        'helm-cache-hit': 'true when nothing was downloaded',
        'helm-verified-by': 'checksum, signature or lock',
        'eksctl-version': 'Installed version of eksctl',
        'eksctl-path': 'Path of eksctl',
        'eksctl-cache-hit': 'true when nothing was downloaded',
        'eksctl-verified-by': 'checksum, signature or lock',
        tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
    },
});


/***/ }),

/***/ 4390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** Pairs a kind with what is said about this input. Actions use the constructors built on it. */
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

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   ih: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/* unused harmony export pathKind */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5958);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);



/** An existing file below the workspace. */
function workspaceFile(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(pathKind('file'), options);
}
/** An existing folder below the workspace. */
function workspaceFolder(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(pathKind('folder'), options);
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveInside */ .L)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(rule, explanation(resolved.problem, resolved.resolvedTo));
            const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(workspace, resolved.path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)({ absolute: resolved.path, relative: relative === '' ? '.' : relative });
        },
    };
}
function explanation(problem, resolvedTo) {
    switch (problem) {
        case 'outside':
            return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`;
        case 'missing':
            return 'There is nothing at that path. Paths are taken literally and start at the root of the repository.';
        case 'loop':
            return 'It is a symbolic link that leads back to itself.';
        case 'unreadable':
            return 'It cannot be read by the user that runs the job.';
        case 'not-a-file':
            return 'There is a folder at that path.';
        case 'not-a-folder':
            return 'There is a file at that path.';
    }
}


/***/ }),

/***/ 31:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ officialBases),
/* harmony export */   q: () => (/* binding */ artifactOf)
/* harmony export */ });
const officialBases = {
    terraform: 'https://releases.hashicorp.com',
    kubectl: 'https://dl.k8s.io',
    helm: 'https://get.helm.sh',
    eksctl: 'https://github.com',
};
/** @param version without `v` */
function artifactOf(tool, version, platform, bases = officialBases) {
    const base = bases[tool].replace(/\/+$/, '');
    const binaryName = `${tool}${platform.os === 'windows' ? '.exe' : ''}`;
    const common = { tool, version, platform, binaryName };
    switch (tool) {
        case 'terraform':
            return { ...common, ...terraform(`${base}/terraform/${version}`, version, platform, binaryName) };
        case 'kubectl':
            return {
                ...common,
                ...kubectl(`${base}/release/v${version}/bin/${platform.os}/${platform.arch}/${binaryName}`, binaryName),
            };
        case 'helm':
            return { ...common, ...helm(base, bases.helm === officialBases.helm, version, platform, binaryName) };
        case 'eksctl':
            return { ...common, ...eksctl(`${base}/eksctl-io/eksctl/releases/download/v${version}`, platform, binaryName) };
    }
}
function terraform(folder, version, { os, arch }, binaryPath) {
    const file = `terraform_${version}_${os}_${arch}.zip`;
    const sums = `${folder}/terraform_${version}_SHA256SUMS`;
    return {
        url: `${folder}/${file}`,
        archive: 'zip',
        binaryPath,
        checksum: { url: sums, form: 'list', entry: file },
        signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums', keyring: 'hashicorp' },
    };
}
function kubectl(url, binaryPath) {
    return {
        url,
        archive: 'none',
        binaryPath,
        checksum: { url: `${url}.sha256`, form: 'bare', entry: binaryPath },
        signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
    };
}
function helm(base, official, version, { os, arch }, binaryName) {
    const windows = os === 'windows';
    const file = `helm-v${version}-${os}-${arch}.${windows ? 'zip' : 'tar.gz'}`;
    // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
    const signatures = official ? `https://github.com/helm/helm/releases/download/v${version}` : base;
    return {
        url: `${base}/${file}`,
        archive: windows ? 'zip' : 'tar.gz',
        binaryPath: `${os}-${arch}/${binaryName}`,
        checksum: { url: `${base}/${file}.sha256`, form: 'bare', entry: file },
        signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive', keyring: 'helm' },
    };
}
const eksctlSystem = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' };
function eksctl(folder, { os, arch }, binaryPath) {
    const archive = os === 'windows' ? 'zip' : 'tar.gz';
    const file = `eksctl_${eksctlSystem[os]}_${arch}.${archive}`;
    return {
        url: `${folder}/${file}`,
        archive,
        binaryPath,
        checksum: { url: `${folder}/eksctl_checksums.txt`, form: 'list', entry: file },
        signature: { kind: 'sigstore-bundle', url: `${folder}/eksctl_checksums.txt.sigstore.json` },
    };
}


/***/ }),

/***/ 2160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ isMirrored),
/* harmony export */   as: () => (/* binding */ mirrorKind),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   gx: () => (/* binding */ mirrorsIn)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5677);





/** One line `terraform=https://mirror.example.com/terraform`. */
const mirrorKind = {
    type: 'mirror',
    rule: 'of the form tool=https://…, without user or password',
    parse: parseMirror,
};
function parseMirror(text) {
    const [name, address] = splitOnce(text.trim(), '=');
    const tool = _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.find((candidate) => candidate === name);
    if (tool === undefined)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, _model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p) ?? `Tools: ${_model_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p.join(', ')}.`);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule);
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ tool, base: address.replace(/\/+$/, '') });
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** Where each tool comes from. The first mirror of a tool counts, so the input goes before the variable. */
function basesOf(mirrors) {
    const base = (tool) => mirrors.find((mirror) => mirror.tool === tool)?.base ?? _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
    return { terraform: base('terraform'), eksctl: base('eksctl'), kubectl: base('kubectl'), helm: base('helm') };
}
function isMirrored(tool, bases) {
    return bases[tool] !== _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
}
/**
 * Mirrors as the variable EKS_ACTIONS_MIRRORS lists them, one per line or separated by commas or spaces.
 * @throws ActionError `invalid-input` naming the entry
 */
function mirrorsIn(text) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => {
        const parsed = parseMirror(entry);
        if (parsed.ok)
            return parsed.value;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" has to be ${parsed.rule}`, {
            ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
        });
    });
}


/***/ }),

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ toolNames),
/* harmony export */   jZ: () => (/* binding */ atLeast)
/* harmony export */ });
/* unused harmony export verificationLevels */
/** The words of this domain: what a tool is, where it comes from and how far it was verified. */
const toolNames = ['terraform', 'eksctl', 'kubectl', 'helm'];
/** From weak to strong; see `atLeast`. `lock`: the digests stand in the caller's repository or in this release. */
const verificationLevels = ['none', 'checksum', 'signature', 'lock'];
function atLeast(level, wanted) {
    return verificationLevels.indexOf(level) >= verificationLevels.indexOf(wanted);
}


/***/ }),

/***/ 3148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* unused harmony export operators */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4978);

/**
 * Version constraints as Terraform reads them in `required_version` (hashicorp/go-version, constraint.go). They look
 * like npm's ranges and mean something else: `~>` lets the last named segment grow, missing segments are zero in
 * `>1.9`, and a prerelease fits only a constraint that names a prerelease of the same version.
 */
const operators = (/* unused pure expression or super */ null && (['=', '!=', '>', '>=', '<', '<=', '~>']));
const termPattern = /^(=|!=|>=|<=|~>|>|<)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Undefined when the text is no constraint. Terms are separated by commas; a bare version means that version. */
function parseConstraint(text) {
    const terms = text.split(',').map((part) => parseTerm(part.trim()));
    return terms.every((term) => term !== undefined) ? terms : undefined;
}
function parseTerm(text) {
    const found = termPattern.exec(text);
    if (found === null)
        return undefined;
    const [, operator = '=', major = '0', minor, patch, prerelease = ''] = found;
    const named = patch !== undefined ? 3 : minor !== undefined ? 2 : 1;
    const segments = [major, minor, patch].map((segment) => Number(segment ?? '0')).join('.');
    // SemVer has no numbers with leading zeros; such a prerelease could not be compared.
    if (/[-.]0\d+(\.|$)/.test(prerelease))
        return undefined;
    return { operator: operator, version: segments + prerelease, named };
}
/** True when `version` (exact, without `v`) fits every term. */
function satisfies(version, terms) {
    return terms.every((term) => fits(version, term));
}
function fits(version, term) {
    const order = (0,semver__WEBPACK_IMPORTED_MODULE_0__.compare)(version, term.version);
    switch (term.operator) {
        case '=':
            return order === 0;
        case '!=':
            return order !== 0;
        case '>':
            return comparable(version, term) && order > 0;
        case '>=':
            return comparable(version, term) && order >= 0;
        case '<':
            return comparable(version, term) && order < 0;
        case '<=':
            return comparable(version, term) && order <= 0;
        case '~>':
            return comparable(version, term) && order >= 0 && withinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function comparable(version, term) {
    return !isPrerelease(version) || (isPrerelease(term.version) && core(version) === core(term.version));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function withinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = core(version).split('.');
    return core(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function core(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function pinnedBy(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ }),

/***/ 6514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   PK: () => (/* binding */ versionRequestKindOf),
/* harmony export */   T9: () => (/* binding */ requestText),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   aU: () => (/* binding */ onlyVersionOf),
/* harmony export */   z_: () => (/* binding */ parseStated)
/* harmony export */ });
/* unused harmony exports parseVersionRequest, versionRequestKind */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4390);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3148);



/** SemVer 2.0.0, items 2 and 9; all four tools have three numbers. */
const exactPattern = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/** `3`, `v3`, `1.9`: every version that begins so. */
const prefixPattern = /^v?(\d{1,9}(?:\.\d{1,9})?)$/;
const operatorPattern = /^\s*(=|!=|>=|<=|~>|>|<)/;
const longest = 200;
/** Completes "has to be …". */
const rule = 'a version (1.9.8), a part of one (1.9 or 3), a range (1.9.x, ^1.9, ~1.9.0), comparisons (~> 1.9, or >=1.9, <2), latest or auto';
/** @returns the problem as a text that completes "has to be …" */
function parseVersionRequest(text) {
    const trimmed = text.trim();
    if (trimmed === 'auto' || trimmed === 'cluster')
        return { ok: true, request: { kind: trimmed } };
    return parseStated(trimmed);
}
/** As `parseVersionRequest`, without the words that point back to files or to the cluster. */
function parseStated(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest || /[\r\n]/.test(trimmed))
        return bad(rule);
    if (trimmed === 'latest')
        return good({ kind: 'latest' });
    if (exactPattern.test(trimmed))
        return exact(trimmed);
    return operatorPattern.test(trimmed) && !trimmed.includes('||') ? comparisons(trimmed) : range(trimmed);
}
function exact(text) {
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(text)?.version;
    return version === undefined
        ? bad('a version as semver.org writes it, such as 1.9.8')
        : good({ kind: 'exact', version });
}
/** Commas as Terraform wants them, or spaces as people write them; the meaning is Terraform's in both. */
function comparisons(text) {
    const parts = text.split(',').flatMap((part) => part.trim().split(/(?<=[\dA-Za-z])\s+(?=[=!<>~])/));
    const terms = parts.map(_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTerm */ .Wt);
    if (terms.every((term) => term !== undefined))
        return good({ kind: 'constraint', text, terms });
    const mixed = parts.find((part) => /[\^*xX]|~(?!>)/.test(part));
    return bad(mixed === undefined
        ? rule
        : `comparisons alone, such as ~> 1.9 or >=1.9, <2; ${mixed} is of the other kind of range and cannot be mixed with them`);
}
function range(text) {
    if (text.includes('~>'))
        return bad('a list with commas where ~> is used: it is Terraform’s and unknown to other ranges');
    if (text.includes(','))
        return bad(`comparisons where there are commas, such as >=1.9, <2; without commas: ^1.9 or 1.9.x`);
    const prefix = prefixPattern.exec(text)?.[1];
    const valid = (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(prefix ?? text);
    return valid === null ? bad(rule) : good({ kind: 'range', text, range: valid });
}
/** tfenv's `latest:<regular expression>`. */
function parsePattern(text, pattern) {
    return pattern.length <= longest && isExpression(pattern)
        ? good({ kind: 'pattern', text, pattern })
        : bad('latest, or latest: and a regular expression such as latest:^1\\.9');
}
function isExpression(pattern) {
    try {
        return pattern !== '' && new RegExp(pattern) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function good(request) {
    return { ok: true, request };
}
function bad(problem) {
    return { ok: false, problem };
}
/** True when `version` (exact, without `v`) is within the request. */
function isWithin(request, version) {
    switch (request.kind) {
        case 'constraint':
            return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .satisfies */ .ib)(version, request.terms) && (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) || asksForPrerelease(request.terms));
        case 'range':
            return (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, request.range);
        case 'pattern':
            return (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version);
    }
}
/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms) {
    return terms.some(({ operator, version }) => operator !== '!=' && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrerelease */ .V1)(version));
}
/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
function onlyVersionOf(request) {
    return request.kind === 'constraint' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedBy */ .C7)(request.terms) : undefined;
}
/** As people read it in messages. */
function requestText(request) {
    if (request.kind === 'exact')
        return request.version;
    return 'text' in request ? request.text : request.kind;
}
/** For inputs such as `terraform-version`. `cluster` is refused where it means nothing. */
function versionRequestKindOf(tool) {
    const words = tool === 'kubectl' ? `${rule}, or cluster` : rule;
    return {
        type: 'version',
        rule: words,
        parse: (text) => {
            const parsed = parseVersionRequest(text);
            if (!parsed.ok)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(parsed.problem === rule ? words : parsed.problem);
            if (parsed.request.kind === 'cluster' && tool !== 'kubectl') {
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(words, 'Only kubectl follows the version of a cluster.');
            }
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(parsed.request);
        },
    };
}
/** Every form of request. */
const versionRequestKind = versionRequestKindOf('kubectl');


/***/ })

};
