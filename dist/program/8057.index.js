export const id = 8057;
export const ids = [8057,7776];
export const modules = {

/***/ 95153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unknowableArguments),
/* harmony export */   z: () => (/* binding */ extraBuildArguments)
/* harmony export */ });
/* harmony import */ var _runner_contract_long_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21253);

/** Options that inputs of the action stand for, or that would undo what it guarantees. */
const refused = [
    'attest',
    'build-arg',
    'builder',
    'cache-from',
    'cache-to',
    'call',
    'check',
    'config',
    'file',
    'host',
    'iidfile',
    'label',
    'load',
    'metadata-file',
    'output',
    'platform',
    'print',
    'progress',
    'provenance',
    'push',
    'sbom',
    'secret',
    'tag',
    'target',
];
/** Options without a value; of any other the next word is the value. */
const flags = ['debug', 'no-cache', 'pull', 'quiet'];
/** More options for `docker buildx build`. A word that is no option would be taken for the context. */
const extraArgumentsKind = (0,_runner_contract_long_options_js__WEBPACK_IMPORTED_MODULE_0__/* .longOptionsKind */ .P)({
    rule: 'long options of docker buildx build, such as --network=none, that no input stands for',
    flags,
    refusal: (name) => (refused.includes(name) ? 'the action sets it by an input or by itself.' : undefined),
});
function extraBuildArguments(options) {
    return { default: '', ...options, kind: extraArgumentsKind };
}
/** Why an image built with these arguments cannot be known by its files: the caller asks for a new one, or adds files. */
function unknowableArguments(words) {
    const fresh = words.filter((word) => /^--(no-cache|no-cache-filter|pull)(=(?!false$)|$)/.test(word));
    const contexts = words.filter((word) => /^--build-context(=|$)/.test(word));
    return [
        ...fresh.map((word) => `${word} asks for a new build`),
        ...contexts.map((word) => `what ${word} adds is not known`),
    ];
}


/***/ }),

/***/ 39186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OD: () => (/* binding */ buildSecretsKind),
/* harmony export */   U8: () => (/* binding */ buildArgumentKind),
/* harmony export */   nE: () => (/* binding */ labelKind),
/* harmony export */   tV: () => (/* binding */ withValues)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47776);


const buildArgumentKind = namedValueKind('build argument', /^[A-Za-z_]\w*$/, 'NAME=value, or NAME for the value of the job’s environment');
/** Keys of labels: lower-case letters, digits, dots, dashes (docs.docker.com, "Docker object labels"); slashes are in use. */
const labelKind = namedValueKind('label', /^[\w][\w./-]*$/, 'name=value, such as team=payments');
function namedValueKind(type, names, rule) {
    return {
        type,
        rule,
        parse: (text) => {
            const equals = text.indexOf('=');
            const name = equals < 0 ? text : text.slice(0, equals);
            if (!names.test(name))
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)({ name, value: equals < 0 ? undefined : text.slice(equals + 1) });
        },
    };
}
const secretRule = 'NAME=value, one per line, NAME for the value of the job’s environment, or a YAML mapping for values of several lines';
const secretName = /^[A-Za-z_][\w.-]*$/;
/** Secrets of a build. Lines, or a mapping where a value has lines of its own. */
const buildSecretsKind = {
    type: 'secrets',
    rule: secretRule,
    secret: true,
    parse: (text) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        const named = lines.map((line) => /^([A-Za-z_][\w.-]*)(?:=(.*))?$/s.exec(line.trim()));
        if (named.every((match) => match !== null)) {
            return unique(named.map(([, name = '', value]) => ({ name, value })));
        }
        const mapping = (0,_runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_0__.parseMapping)(text);
        if (!mapping.ok)
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(secretRule);
        const entries = Object.entries(mapping.value);
        const plain = entries.flatMap(([name, value]) => secretName.test(name) && typeof value === 'string' ? [{ name, value }] : []);
        return plain.length === entries.length ? unique(plain) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(secretRule);
    },
};
function unique(values) {
    const names = new Set(values.map(({ name }) => name));
    return names.size === values.length ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(values) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)('secrets of different names');
}
/** Names with their values, those of the environment filled in; a name that is not set there is left out. */
function withValues(named, environment) {
    const entries = named.flatMap(({ name, value = environment[name] }) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ platformKind),
/* harmony export */   Qo: () => (/* binding */ platformArguments),
/* harmony export */   g$: () => (/* binding */ ownPlatform)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);


/** `linux/amd64`, `linux/arm/v7` (OCI image specification, "Image index", `platform`). */
const platformKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('platform', /^[a-z0-9]+\/[a-z0-9_]+(\/v\d+)?$/, 'a platform such as linux/amd64 or linux/arm64');
/** The platform of this machine, which is what a builder beside us makes where none is asked for. */
function ownPlatform() {
    const architectures = { x64: 'amd64', ia32: '386' };
    return `linux/${architectures[node_process__WEBPACK_IMPORTED_MODULE_0__.arch] ?? node_process__WEBPACK_IMPORTED_MODULE_0__.arch}`;
}
/** Arguments that BuildKit sets by itself (Dockerfile reference, "Automatic platform ARGs in the global scope"). */
function platformArguments(target = ownPlatform()) {
    return { ...named('TARGET', target), ...named('BUILD', ownPlatform()) };
}
function named(prefix, platform) {
    const [os = '', architecture = '', variant = ''] = platform.split('/');
    return {
        [`${prefix}PLATFORM`]: platform,
        [`${prefix}OS`]: os,
        [`${prefix}ARCH`]: architecture,
        [`${prefix}VARIANT`]: variant,
    };
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/* unused harmony export printReference */
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = String.raw `(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::\d+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const grammar = new RegExp(String.raw `^(?:(?<registry>${host})/)?(?<repository>${component}(?:/${component})*)` +
    String.raw `(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z][a-z0-9]*(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?$`);
/** The OCI distribution specification, "Pulling manifests": a tag has at most 128 characters. */
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** ECR API Reference, CreateRepository, `repositoryName`: 2 to 256 characters. */
const repositoryPattern = new RegExp(`^(?=.{2,256}$)(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$`);
function isRepositoryName(text) {
    return repositoryPattern.test(text);
}
const dockerHub = 'docker.io';
const longestName = 255;
/**
 * Reads a reference with Docker's defaults: no registry is Docker Hub, one component there is an official image.
 * The tag is left undefined where there is none; who pulls takes `latest` then.
 * @returns undefined for what no registry would take
 */
function parseReference(text) {
    // 64 hexadecimal digits are the ID of a local image.
    if (/^[a-f0-9]{64}$/.test(text))
        return undefined;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    // Without a dot, a port or a capital, the first component is a part of the repository (splitDockerDomain).
    const named = /[.:A-Z]/.test(first) || first === 'localhost';
    const groups = grammar.exec(named ? text : `${dockerHub}/${text}`)?.groups;
    if (groups?.registry === undefined || groups.repository === undefined)
        return undefined;
    const registry = groups.registry === 'index.docker.io' ? dockerHub : groups.registry;
    const official = registry === dockerHub && !groups.repository.includes('/');
    const repository = official ? `library/${groups.repository}` : groups.repository;
    const { tag, digest } = groups;
    if (repository.length > longestName)
        return undefined;
    if (digest?.startsWith('sha256:') === true && !digestPattern.test(digest))
        return undefined;
    return { registry, repository, tag, digest };
}
/** The whole name, nothing left to defaults but the tag. */
function printReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 60790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ contentTagPrefix),
/* harmony export */   L8: () => (/* binding */ classify),
/* harmony export */   Ui: () => (/* binding */ movingTags),
/* harmony export */   WX: () => (/* binding */ eventTags),
/* harmony export */   pk: () => (/* binding */ tagKind),
/* harmony export */   rw: () => (/* binding */ cacheTagPrefix)
/* harmony export */ });
/* unused harmony exports isReserved, sanitise */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3346);




/** Tag of the image with exactly this content; see `context/content-hash.ts`. */
const contentTagPrefix = 'content-';
/** Tags of layer caches begin so. */
const cacheTagPrefix = 'cache';
/**
 * The tags of an event: the commit; the branch, or `pr-<n>`, or of a version tag `vX.Y.Z` the version and `X.Y`.
 * @returns none where nothing is known of the revision
 */
function eventTags({ commit, ref, pullRequest }) {
    const tags = [
        ...(commit === undefined ? [] : [commit]),
        ...(pullRequest === undefined ? refTags(ref) : [`pr-${pullRequest}`]),
    ];
    return classify(tags);
}
/** Tags as they were asked for, each once. */
function classify(names) {
    return [...new Set(names)].map((name) => ({ name, kind: namesOneContent(name) ? 'fixed' : 'moving' }));
}
/**
 * Names of tags that have to move, in this run or in others: the first build is often that of a pull request, and the
 * default branch comes after it.
 */
function movingTags(tags, defaultBranch) {
    const ofThisRun = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => name);
    return [...new Set([...(defaultBranch === undefined ? [] : [branchTag(defaultBranch)]), ...ofThisRun])];
}
/** A whole commit ID (SHA-1 or SHA-256) or a full version, with or without `v`. */
function namesOneContent(tag) {
    // A tag has no plus sign: build metadata stands behind an underscore, as Helm writes it.
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(tag) || (0,semver__WEBPACK_IMPORTED_MODULE_1__.parse)(tag.replace('_', '+')) !== null;
}
function refTags(ref = '') {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (name === undefined)
        return [];
    if (kind === 'heads')
        return isMergeQueue(name) ? [] : [branchTag(name)];
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_1__.parse)(name);
    if (version === null)
        return [sanitise(name)];
    const minor = version.prerelease.length === 0 ? [`${version.major}.${version.minor}`] : [];
    return [sanitise(name.replace('+', '_')), ...minor];
}
/** Branches that GitHub makes for one merge each. */
function isMergeQueue(branch) {
    return branch.startsWith('gh-readonly-queue/');
}
/** A branch must not take a tag that means something else: of a commit, a version, a pull request, a cache. */
function branchTag(branch) {
    const tag = sanitise(branch);
    const taken = /^(pr-\d+|\d+\.\d+)$/.test(tag) || isReserved(tag) || namesOneContent(tag);
    return taken ? `branch-${tag}`.slice(0, longestTag) : tag;
}
/** Tags that this action sets for itself. */
function isReserved(tag) {
    return /^cache(-|$)/.test(tag) || tag.startsWith(contentTagPrefix);
}
const longestTag = 128;
const hashLength = 7;
/**
 * Text of any kind as a tag: slashes become dashes. What loses more than that gets a piece of its hash, so that `a#b`
 * and `a@b`, or two long names that begin alike, stay two tags.
 */
function sanitise(text) {
    const dashed = text.replaceAll('/', '-');
    if (_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPattern */ .bO.test(dashed))
        return dashed;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, hashLength);
    const legal = dashed.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
    return `${legal.slice(0, longestTag - hashLength - 1)}-${hash}`.replace(/^-/, '');
}
/** A tag in an input: taken as it is, or refused with the nearest that would do. */
const tagKind = {
    type: 'tag',
    rule: 'a tag: letters, digits, dots, dashes and underscores, not beginning with a dot or a dash, at most 128',
    parse: (text) => {
        if (isReserved(text))
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)('a tag that does not begin with cache- or content-, which are kept for caching');
        if (_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPattern */ .bO.test(text))
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(text);
        const reference = text.includes(':') ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(text) : undefined;
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(tagKind.rule, `Did you mean ${reference?.tag ?? sanitise(text)}?`);
    },
};


/***/ }),

/***/ 53875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   Z: () => (/* binding */ onExistingTagModes)
/* harmony export */ });
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76065);

const onExistingTagModes = ['reuse', 'fail', 'overwrite'];
/**
 * Decides what is done, from what is known, with no effect. Moving tags move where the repository lets them. A tag for one
 * content (a commit, a version) that stands on another image is left there (`reuse`), refused (`fail`), or moved
 * (`overwrite`). With `reuse` an image whose fixed tags all exist is taken as it is: the same commit is not built twice.
 */
function decide(situation) {
    const { tags, existing, content, mode } = situation;
    const digest = reusable(situation);
    const { set, kept } = placed(situation, digest);
    const named = set.length > 0 || tags.some(({ name }) => digest !== undefined && existing.get(name) === digest);
    // An image that no tag names is not what was asked for.
    if (kept.length > 0 && (mode !== 'reuse' || !named))
        return { kind: 'refuse', conflicts: kept };
    if (digest === undefined)
        return { kind: 'build', set, kept };
    return { kind: 'reuse', digest, because: digest === content ? 'same content' : 'its tags exist', set, kept };
}
function reusable({ tags, existing, content, mode }) {
    const standing = tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => existing.get(name));
    const complete = standing.length > 0 && standing.every((digest) => digest !== undefined);
    return mode === 'reuse' && complete ? standing[0] : content;
}
/** Which tags are to be set on the image, and which stay on another one. */
function placed({ tags, existing, mutability, mode }, digest) {
    const set = [];
    const kept = [];
    for (const { name, kind } of tags) {
        const standing = existing.get(name);
        if (standing !== undefined && standing === digest)
            continue;
        if (standing === undefined)
            set.push(name);
        else if ((0,_mutability_js__WEBPACK_IMPORTED_MODULE_0__/* .isImmutable */ .t3)(name, mutability))
            kept.push({ tag: name, digest: standing, why: 'immutable' });
        else if (kind === 'fixed' && mode !== 'overwrite')
            kept.push({ tag: name, digest: standing, why: 'fixed' });
        else
            set.push(name);
    }
    return { set, kept };
}


/***/ }),

/***/ 76065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RL: () => (/* binding */ mostExclusions),
/* harmony export */   T_: () => (/* binding */ mutabilityModes),
/* harmony export */   t3: () => (/* binding */ isImmutable)
/* harmony export */ });
const mutabilityModes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'];
/** ECR takes no more filters in one repository. */
const mostExclusions = 5;
/** Whether the tag, once set, stays where it is. */
function isImmutable(tag, { mode, exclusions }) {
    const excluded = exclusions.some((filter) => fits(filter, tag));
    switch (mode) {
        case 'MUTABLE':
            return false;
        case 'IMMUTABLE':
            return true;
        case 'IMMUTABLE_WITH_EXCLUSION':
            return !excluded;
        case 'MUTABLE_WITH_EXCLUSION':
            return excluded;
    }
}
function fits(filter, tag) {
    const [first = '', ...rest] = filter.split('*');
    if (rest.length === 0)
        return tag === filter;
    if (!tag.startsWith(first))
        return false;
    let at = first.length;
    for (const piece of rest.slice(0, -1)) {
        const found = tag.indexOf(piece, at);
        if (found < 0)
            return false;
        at = found + piece.length;
    }
    const last = rest.at(-1) ?? '';
    return tag.length - last.length >= at && tag.endsWith(last);
}


/***/ }),

/***/ 54433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readScan),
/* harmony export */   g: () => (/* binding */ severities)
/* harmony export */ });
/** Severities from the worst to the least; `UNTRIAGED` and `UNDEFINED` of the API are `UNDEFINED` here. */
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'];
function describe(ecr, repository, digest, nextToken) {
    return ecr.describeImageScanFindings({
        repositoryName: repository,
        imageId: { imageDigest: digest },
        maxResults: 1000,
        ...(nextToken === undefined ? {} : { nextToken }),
    });
}
/** A page of a scan's state and findings as they stand now. */
async function readScan(ecr, repository, digest) {
    const first = await describe(ecr, repository, digest);
    const { status = '', description = '' } = first.imageScanStatus ?? {};
    const findings = [...findingsIn(first.imageScanFindings)];
    for (let token = first.nextToken; token !== undefined;) {
        const page = await describe(ecr, repository, digest, token);
        findings.push(...findingsIn(page.imageScanFindings));
        token = page.nextToken;
    }
    return { status, description, findings };
}
/** Basic scans have `findings`, enhanced ones (Amazon Inspector) `enhancedFindings`. */
function findingsIn({ findings = [], enhancedFindings = [] } = {}) {
    const basic = findings.map(({ name = '', severity, uri, attributes = [] }) => {
        const attribute = (wanted) => attributes.find(({ key }) => key === wanted)?.value ?? '';
        return {
            id: name,
            severity: severityOf(severity),
            package: `${attribute('package_name')} ${attribute('package_version')}`.trim(),
            fixedIn: undefined,
            url: uri,
        };
    });
    const enhanced = enhancedFindings
        .filter(({ status }) => status === undefined || status === 'ACTIVE')
        .map(({ severity, title = '', packageVulnerabilityDetails: details }) => {
        const [first] = details?.vulnerablePackages ?? [];
        const fixedIn = first?.fixedInVersion;
        return {
            id: details?.vulnerabilityId ?? title,
            severity: severityOf(severity),
            package: `${first?.name ?? ''} ${first?.version ?? ''}`.trim(),
            fixedIn: fixedIn === undefined || fixedIn === 'NotAvailable' ? undefined : fixedIn,
            url: details?.sourceUrl,
        };
    });
    return [...basic, ...enhanced];
}
function severityOf(text) {
    return severities.find((known) => known === text) ?? 'UNDEFINED';
}


/***/ }),

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   r: () => (/* binding */ allowanceKind)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);


/** `CVE-2024-1234 until 2026-12-31`: nothing is accepted for ever. */
const allowanceKind = {
    type: 'allowance',
    rule: 'a vulnerability and the last day on which it is accepted, such as CVE-2024-1234 until 2026-12-31',
    parse: (text) => {
        const [, id, until] = /^([A-Za-z][\w.:-]{2,99}) until (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
        if (id === undefined || until === undefined)
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(allowanceKind.rule);
        const day = new Date(`${until}T00:00:00Z`);
        const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until);
        return real ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({ id, until }) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(allowanceKind.rule, `There is no ${until}.`);
    },
};
/** @param limit undefined: nothing blocks */
function judge(findings, limit, allowances, now) {
    const today = now.toISOString().slice(0, 10);
    const holds = (id) => allowances.some((one) => sameId(one.id, id) && one.until >= today);
    const worst = _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.slice(0, limit === undefined ? 0 : _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(limit) + 1);
    const blocking = findings.filter(({ id, severity }) => worst.includes(severity) && !holds(id));
    return {
        counts: Object.fromEntries(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.flatMap((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length;
            return count === 0 ? [] : [[severity, count]];
        })),
        blocking,
        accepted: findings.filter(({ id }) => holds(id)),
        expired: allowances.filter(({ id, until }) => until < today && blocking.some((finding) => sameId(finding.id, id))),
    };
}
function sameId(one, other) {
    return one.toUpperCase() === other.toUpperCase();
}


/***/ }),

/***/ 21253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ longOptionsKind)
});

;// CONCATENATED MODULE: ./src/runner/contract/arguments.js
/**
 * Splits text into words by the quoting rules of the POSIX shell (XCU 2.2): single quotes keep everything, double quotes
 * and backslashes keep the next character; a backslash at the end of a line joins the lines. Nothing is expanded and there are no operators. `undefined` when a quote is
 * left open.
 */
function splitArguments(text) {
    const words = [];
    const token = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|(['"\\])/g;
    let word;
    for (const [whole, single, double, escaped, plain, open] of text.matchAll(token)) {
        if (open !== undefined)
            return undefined;
        const unquoted = double?.replaceAll(/\\([$`"\\\n])/g, (_match, character) => character === '\n' ? '' : character);
        if (escaped === '\n')
            continue;
        const piece = single ?? unquoted ?? escaped ?? plain;
        if (piece !== undefined) {
            word = (word ?? '') + piece;
        }
        else if (whole.trim() === '' && word !== undefined) {
            words.push(word);
            word = undefined;
        }
    }
    return word === undefined ? words : [...words, word];
}

// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
;// CONCATENATED MODULE: ./src/runner/contract/long-options.js


/**
 * More options for a program that takes names after its options, split as a shell would, with nothing expanded. A word that is
 * no option would be such a name.
 */
function longOptionsKind(options) {
    const { rule } = options;
    return {
        type: 'arguments',
        rule,
        parse: (text) => {
            const words = splitArguments(text);
            if (words === undefined)
                return (0,kind/* reject */.ku)(rule, 'A quote is not closed.');
            const bad = firstBad(words, options);
            return bad === undefined ? (0,kind/* accept */.Ju)(words) : (0,kind/* reject */.ku)(rule, bad);
        },
    };
}
function firstBad(words, { flags, refusal }) {
    let waiting;
    for (const word of words) {
        if (waiting !== undefined) {
            // Which options take a value depends on the version of the program; what looks like an option might be one.
            if (word.startsWith('-'))
                return `${waiting} lacks its value; one that begins with a dash is written ${waiting}=${word}.`;
            waiting = undefined;
            continue;
        }
        const [, name, attached] = /^--([a-z][a-z-]*)(=[^]*)?$/.exec(word) ?? [];
        if (name === undefined)
            return `${word} is no long option.`;
        const instead = refusal(name);
        if (instead !== undefined)
            return `Remove ${word}: ${instead}`;
        if (attached === undefined && !flags.includes(name))
            waiting = word;
    }
    return waiting === undefined ? undefined : `${waiting} lacks its value.`;
}


/***/ }),

/***/ 47776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);


const maxAliases = 100;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
function parseMapping(text) {
    const rule = 'a YAML or JSON mapping';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: true, merge: false, schema: 'core', resolveKnownTags: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, firstLine(error.message));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents))
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, 'It is a list or a single value.');
    const problem = firstProblem(document);
    if (problem !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, problem);
    try {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(document.toJS({ maxAliasCount: maxAliases }));
    }
    catch (error) {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, firstLine(error.message));
    }
}
/** What is YAML but no plain data: keys that are not plain text, keys that collide as text, numbers that are none. */
function firstProblem(document) {
    let problem;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Map: (_index, map) => {
            const keys = map.items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined));
            if (keys.includes(undefined))
                problem ??= 'A key has to be plain text.';
            const repeated = keys.find((key, index) => keys.indexOf(key) < index);
            if (repeated !== undefined)
                problem ??= `The key ${repeated} stands there twice.`;
            const forbidden = keys.find((key) => key !== undefined && forbiddenKeys.has(key));
            if (forbidden !== undefined)
                problem ??= `The key ${forbidden} is not allowed.`;
        },
        Scalar: (_index, { value }) => {
            if (typeof value === 'number' && !Number.isFinite(value))
                problem ??= `${String(value)} is not a number.`;
        },
    });
    return problem;
}
function firstLine(text) {
    return (text.split('\n', 1)[0] ?? '').replace(/:$/, '.');
}


/***/ })

};
