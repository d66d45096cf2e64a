export const id = 2160;
export const ids = [2160];
export const modules = {

/***/ 5576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qw: () => (/* binding */ describeArtifact),
/* harmony export */   tQ: () => (/* binding */ locateReleases)
/* harmony export */ });
/* unused harmony export officialBaseUrls */
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86762);

const officialBaseUrls = (0,_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTools */ .Gi)(({ officialUrl }) => officialUrl);
/** @param version without `v` */
function describeArtifact(tool, version, platform, baseUrls = officialBaseUrls) {
    const program = platform.os === 'windows' ? `${tool}.exe` : tool;
    const location = { ...locateReleases(tool, baseUrls), version, platform, program };
    return { tool, version, platform, binaryName: program, ...(0,_tools_js__WEBPACK_IMPORTED_MODULE_0__/* .findDefinition */ .Jn)(tool).describeFiles(location) };
}
/** Base URL of a tool's releases without a slash at the end, and whether it is the project's own. */
function locateReleases(tool, baseUrls) {
    const baseUrl = baseUrls[tool].replace(/\/+$/, '');
    return { baseUrl, isOfficial: baseUrl === officialBaseUrls[tool] };
}


/***/ }),

/***/ 86762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jn: () => (/* binding */ findDefinition),
  Gi: () => (/* binding */ mapTools),
  $p: () => (/* binding */ toolNames),
  Yl: () => (/* binding */ tools)
});

// EXTERNAL MODULE: ./src/tools/version/request.js
var version_request = __webpack_require__(36514);
// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/tools/catalog/release-host.js


/** Candidates of a host that names only its newest versions. */
function toCandidates(published, fits) {
    const considered = [...new Set(published)].sort(semver.rcompare);
    return { versions: considered.filter(fits), considered, complete: false };
}
/** @returns undefined when there is no such file */
async function readOptionalText({ fetcher }, url, limitBytes = 4096) {
    const bytes = await fetcher.readBytes(url, limitBytes);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
/** @throws ActionError `download-failed` when there is no such file, or the host does not answer */
async function readRequiredText(host, url, limitBytes) {
    const text = await readOptionalText(host, url, limitBytes);
    if (text === undefined)
        throw createUnusableFileError(url, 'there is no such file');
    return text;
}
/** @throws ActionError `download-failed` when there is no such file, or it is not JSON */
async function readReleaseJson(host, url) {
    const text = await readRequiredText(host, url, 1024 * 1024);
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw createUnusableFileError(url, `it is not JSON: ${error.message}`);
    }
}
/**
 * The version in a text such as `v1.9.8`, without `v`.
 * @throws ActionError `download-failed` naming the URL
 */
function parseReleasedVersion(url, text) {
    const version = /^v?(\S{1,64})\s*$/.exec(text ?? '')?.[1];
    if (version !== undefined && (0,semver.valid)(version) === version)
        return version;
    throw createUnusableFileError(url, `it names no version: ${JSON.stringify((text ?? '').slice(0, 60))}`);
}
function createUnusableFileError(url, problem) {
    return new action_error/* ActionError */.lZ('download-failed', `${url} does not name a version: ${problem}`);
}

;// CONCATENATED MODULE: ./src/tools/catalog/eksctl.js


const eksctl = {
    name: 'eksctl',
    officialUrl: 'https://github.com',
    describeFiles,
    signer: {
        kind: 'sigstore',
        // Any workflow of the repository that ran for the tag of this very version.
        listIdentities: (version) => [
            {
                name: `https://github.com/eksctl-io/eksctl/.github/workflows/*@refs/tags/v${version}`,
                issuer: 'https://token.actions.githubusercontent.com',
            },
        ],
    },
    releases: {
        find: async (request, host) => toCandidates([await readNewest(host)], (version) => (0,version_request/* fitsRequest */.oW)(request, version)),
        older: 'by-number',
    },
    // Only newer releases have a bundle; where there is one, it must be valid.
    refresh: { findRange: () => Promise.resolve({ kind: 'latest' }), verify: 'checksum' },
};
const systems = { linux: 'Linux', darwin: 'Darwin', windows: 'Windows' };
function describeFiles({ baseUrl, version, platform: { os, arch }, program }) {
    const folder = `${baseUrl}/eksctl-io/eksctl/releases/download/v${version}`;
    const archive = os === 'windows' ? 'zip' : 'tar.gz';
    const file = `eksctl_${systems[os]}_${arch}.${archive}`;
    const sums = `${folder}/eksctl_checksums.txt`;
    return {
        url: `${folder}/${file}`,
        archive,
        binaryPath: program,
        checksum: { url: sums, form: 'list', entry: file },
        signature: { kind: 'sigstore-bundle', url: `${sums}.sigstore.json` },
    };
}
/** The redirect of the release page: it needs no API and no token. */
async function readNewest({ fetcher, baseUrl }) {
    const url = `${baseUrl}/eksctl-io/eksctl/releases/latest`;
    const target = await fetcher.findRedirect(url);
    if (target === undefined)
        throw createUnusableFileError(url, 'it does not redirect to a release');
    return parseReleasedVersion(url, /\/releases\/tag\/([^/?#]+)$/.exec(target)?.[1]);
}

;// CONCATENATED MODULE: ./src/tools/catalog/refresh-rules.js

/** The rule of most tools: a new major is left to people. */
function keepMajor(current) {
    return Promise.resolve(toPrefixRange(current.slice(0, current.indexOf('.'))));
}
/** `4`, `1.34`: every version that begins with it. */
function toPrefixRange(text) {
    const parsed = (0,version_request/* parseStatedRequest */.sv)(text);
    if (parsed.ok && parsed.request.kind === 'range')
        return parsed.request;
    throw new Error(`${text} is not the beginning of a version`);
}

;// CONCATENATED MODULE: ./src/tools/catalog/helm.js



const helm = {
    name: 'helm',
    officialUrl: 'https://get.helm.sh',
    describeFiles: helm_describeFiles,
    signer: { kind: 'openpgp', loadKeyring: async () => (await __webpack_require__.e(/* import() */ 6521).then(__webpack_require__.bind(__webpack_require__, 86521))).helmKeyring },
    releases: {
        find: async (request, host) => toCandidates(await helm_readNewest(host), (version) => (0,version_request/* fitsRequest */.oW)(request, version)),
        older: 'by-number',
    },
    refresh: { findRange: keepMajor, verify: 'signature' },
};
function helm_describeFiles({ baseUrl, isOfficial, version, platform, program }) {
    const { os, arch } = platform;
    const archive = os === 'windows' ? 'zip' : 'tar.gz';
    const file = `helm-v${version}-${os}-${arch}.${archive}`;
    // Archives are on get.helm.sh, their signatures are attached to the GitHub release; a mirror keeps both together.
    const signatures = isOfficial ? `https://github.com/helm/helm/releases/download/v${version}` : baseUrl;
    return {
        url: `${baseUrl}/${file}`,
        archive,
        binaryPath: `${os}-${arch}/${program}`,
        checksum: { url: `${baseUrl}/${file}.sha256`, form: 'bare', entry: file },
        signature: { kind: 'openpgp', url: `${signatures}/${file}.asc`, over: 'archive' },
    };
}
/**
 * One file for each major; the plain one stays at Helm 3 for the sake of older install scripts. Mirrors need not have all
 * of them.
 */
const latestFiles = ['helm4-latest-version', 'helm3-latest-version', 'helm-latest-version'];
async function helm_readNewest(host) {
    const versions = await Promise.all(latestFiles.map(async (file) => {
        const url = `${host.baseUrl}/${file}`;
        const text = await readOptionalText(host, url);
        return text === undefined ? [] : [parseReleasedVersion(url, text)];
    }));
    if (versions.flat().length > 0)
        return versions.flat();
    throw createUnusableFileError(`${host.baseUrl}/helm-latest-version`, 'there is no such file');
}

;// CONCATENATED MODULE: ./src/tools/catalog/kubectl.js




const kubectl = {
    name: 'kubectl',
    officialUrl: 'https://dl.k8s.io',
    describeFiles: kubectl_describeFiles,
    signer: {
        kind: 'sigstore',
        // https://kubernetes.io/docs/tasks/administer-cluster/verify-signed-artifacts/
        listIdentities: () => [
            { name: 'krel-staging@k8s-releng-prod.iam.gserviceaccount.com', issuer: 'https://accounts.google.com' },
        ],
    },
    releases: { find: findReleases, older: 'by-number', findNewestPatch },
    followsCluster: true,
    // One minor behind the newest: within the version skew of clusters that are older or about to be upgraded.
    refresh: {
        findRange: async (_current, host) => toPrefixRange(`1.${(0,semver.minor)(await readStable(host)) - 1}`),
        verify: 'signature',
    },
};
function kubectl_describeFiles({ baseUrl, version, platform: { os, arch }, program }) {
    const url = `${baseUrl}/release/v${version}/bin/${os}/${arch}/${program}`;
    return {
        url,
        archive: 'none',
        binaryPath: program,
        checksum: { url: `${url}.sha256`, form: 'bare', entry: program },
        signature: { kind: 'sigstore-certificate', signatureUrl: `${url}.sig`, certificateUrl: `${url}.cert` },
    };
}
async function readStable(host) {
    const url = `${host.baseUrl}/release/stable.txt`;
    return parseReleasedVersion(url, await readRequiredText(host, url));
}
async function findNewestPatch(ofMinor, host) {
    const url = `${host.baseUrl}/release/stable-1.${ofMinor}.txt`;
    const text = await readOptionalText(host, url);
    return text === undefined ? undefined : parseReleasedVersion(url, text);
}
/** More minors, and more patches in one minor, than there will be. */
const maxNumbers = { minors: 200, patches: 100 };
/** How many patches older than the newest are tried one by one. */
const maxProbes = 10;
/** Ranges are resolved minor by minor, newest first: each minor has a file that names its newest patch. */
async function findReleases(request, host) {
    const fits = (version) => (0,version_request/* fitsRequest */.oW)(request, version);
    if (request.kind === 'latest')
        return toCandidates([await readStable(host)], fits);
    const minors = countDown(maxNumbers.minors).filter((ofMinor) => countDown(maxNumbers.patches).some((patch) => fits(`1.${ofMinor}.${patch}`)));
    const newest = minors.length > 1 ? await readStable(host) : undefined;
    const considered = new Set(newest === undefined ? [] : [newest]);
    for (const ofMinor of minors) {
        if (newest !== undefined && (0,semver.compare)(`1.${ofMinor}.0`, newest) > 0)
            continue;
        const stable = newest?.startsWith(`1.${ofMinor}.`) ? newest : await findNewestPatch(ofMinor, host);
        if (stable === undefined)
            continue;
        considered.add(stable);
        const version = fits(stable) ? stable : await findOlderPatch(stable, fits, host);
        if (version !== undefined)
            return { versions: [version], considered: [...considered], complete: true };
    }
    return { versions: [], considered: [...considered], complete: true };
}
/** Patch numbers have gaps, so every one is looked up. */
async function findOlderPatch(stable, fits, host) {
    const [major, ofMinor, patch] = stable.split('.').map(Number);
    const older = countDown(patch ?? 0).map((one) => `${major ?? 1}.${ofMinor ?? 0}.${one}`);
    const common = { ...host, platform: { os: 'linux', arch: 'amd64' }, program: 'kubectl' };
    for (const version of older.filter(fits).slice(0, maxProbes)) {
        const { checksum } = kubectl_describeFiles({ ...common, version });
        if ((await readOptionalText(host, checksum.url)) !== undefined)
            return version;
    }
    return undefined;
}
/** From `count - 1` to 0. */
function countDown(count) {
    return Array.from({ length: count }, (_, at) => count - 1 - at);
}

// EXTERNAL MODULE: ./src/tools/fetcher.js
var fetcher = __webpack_require__(68583);
// EXTERNAL MODULE: ./src/tools/version/constraint.js
var constraint = __webpack_require__(83148);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/tools/catalog/terraform.js







const terraform = {
    name: 'terraform',
    officialUrl: 'https://releases.hashicorp.com',
    describeFiles: terraform_describeFiles,
    signer: { kind: 'openpgp', loadKeyring: async () => (await __webpack_require__.e(/* import() */ 654).then(__webpack_require__.bind(__webpack_require__, 50654))).hashicorpKeyring },
    releases: {
        find: (request, host) => request.kind === 'latest' && host.isOfficial ? readLatest(host) : listReleases(request, host),
        older: 'listed',
        findDate: readDate,
    },
    versionFiles: [
        { name: '.terraform-version', parseVersion: parseTfenvVersion },
        { name: '.tfswitchrc', parseVersion: parseTfenvVersion },
        { name: '.tfswitch.toml', parseVersion: parseTfenvVersion, key: 'version' },
    ],
    followsRequiredVersion: true,
    refresh: { findRange: keepMajor, verify: 'signature' },
};
function terraform_describeFiles({ baseUrl, version, platform: { os, arch }, program }) {
    const folder = `${baseUrl}/terraform/${version}`;
    const file = `terraform_${version}_${os}_${arch}.zip`;
    const sums = `${folder}/terraform_${version}_SHA256SUMS`;
    return {
        url: `${folder}/${file}`,
        archive: 'zip',
        binaryPath: program,
        checksum: { url: sums, form: 'list', entry: file },
        signature: { kind: 'openpgp', url: `${sums}.72D7468F.sig`, over: 'checksums' },
    };
}
const releasesApi = 'https://api.releases.hashicorp.com/v1/releases/terraform';
async function readLatest(host) {
    const url = `${releasesApi}/latest`;
    const version = parseReleasedVersion(url, readProperty(await readReleaseJson(host, url), 'version'));
    if ((0,constraint/* isPrerelease */.V1)(version))
        throw createUnusableFileError(url, `it calls the prerelease ${version} the latest`);
    return { versions: [version], considered: [version], complete: true };
}
/** The index of all versions is some megabytes and grows with each. */
const indexBytes = 64 * 1024 * 1024;
async function listReleases(request, host) {
    const url = `${host.baseUrl}/terraform/index.json`;
    const published = parseVersionKeys(await readRequiredText(host, url, indexBytes));
    if (published.length === 0)
        throw createUnusableFileError(url, 'it has no list of versions');
    const sorted = published.toSorted(semver.rcompare);
    return {
        versions: sorted.filter((version) => (0,version_request/* fitsRequest */.oW)(request, version)),
        considered: sorted.filter((version) => !(0,constraint/* isPrerelease */.V1)(version)).slice(0, 5),
        complete: true,
    };
}
/**
 * Versions that are the name of an object: `"1.9.8": {`. Parsed into objects, the whole index takes three times its size
 * in memory, for builds that nobody asks about; it is no more than a hint of what to download and verify.
 */
function parseVersionKeys(index) {
    const keys = [...index.matchAll(/"(\d[^"\\]{0,63})"\s*:\s*\{/g)].flatMap(([, key]) => key ?? []);
    return keys.filter((one) => (0,semver.valid)(one) === one);
}
async function readDate(version, host) {
    const url = `${releasesApi}/${version}`;
    const date = (0,fetcher/* parseDate */._)(readProperty(await readReleaseJson(host, url), 'timestamp_created'));
    return date === undefined ? { kind: 'unknown', reason: `${url} has no creation date` } : { kind: 'known', date };
}
function readProperty(value, name) {
    const property = (0,records/* toRecord */.Lv)(value)[name];
    return typeof property === 'string' ? property : undefined;
}
/** As tfenv reads it: a version, `latest`, or `latest:<regular expression>`. */
function parseTfenvVersion(text) {
    const pattern = /^latest:(.*)$/.exec(text)?.[1];
    if (pattern !== undefined)
        return (0,version_request/* parsePattern */.EY)(text, pattern);
    if (text === 'latest-allowed' || text === 'min-required') {
        return { ok: false, problem: 'a version; to follow required_version, remove this file' };
    }
    return (0,version_request/* parseStatedRequest */.sv)(text);
}

;// CONCATENATED MODULE: ./src/tools/catalog/tools.js




/**
 * The tools of this suite, in the order of inputs and tables. A new tool also needs an entry in `shipped/shipped.lock.json`:
 * its default version, with `"platforms": {}` until `npm run refresh-tools` has filled in the digests.
 */
const tools = [terraform, eksctl, kubectl, helm];
const toolNames = tools.map(({ name }) => name);
function findDefinition(name) {
    const definition = tools.find((tool) => tool.name === name);
    if (definition === undefined)
        throw new TypeError(`there is no tool ${name}`);
    return definition;
}
/** One value for each tool. */
function mapTools(build) {
    return Object.fromEntries(tools.map((tool) => [tool.name, build(tool)]));
}


/***/ }),

/***/ 68583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseDate)
/* harmony export */ });
/** @returns undefined for a text that is no date, and for none */
function parseDate(text) {
    const date = new Date(text ?? Number.NaN);
    return Number.isNaN(date.getTime()) ? undefined : date;
}


/***/ }),

/***/ 42160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ parseMirrors),
/* harmony export */   Ds: () => (/* binding */ isMirrored),
/* harmony export */   as: () => (/* binding */ mirrorKind),
/* harmony export */   yg: () => (/* binding */ resolveBaseUrls)
/* harmony export */ });
/* unused harmony export parseNamedMirrors */
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74538);
/* harmony import */ var _catalog_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5576);
/* harmony import */ var _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86762);





/** One line `terraform=https://mirror.example.com/terraform`. */
const mirrorKind = {
    type: 'mirror',
    rule: 'of the form tool=https://…, without user or password',
    parse: (text) => parseMirror(text, _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p),
};
function parseMirror(text, names) {
    const [name, address] = splitOnce(text.trim(), '=');
    const tool = names.find((candidate) => candidate === name);
    if (tool === undefined)
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule, (0,_runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(name, names) ?? `Tools: ${names.join(', ')}.`);
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url?.protocol !== 'https:' || /\s/.test(address) || url.username !== '' || url.password !== '')
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .reject */ .ku)(mirrorKind.rule);
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .accept */ .Ju)({ tool, base: address.replace(/\/+$/, '') });
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
/** Where each tool comes from. The first mirror of a tool counts, so the input goes before the variable. */
function resolveBaseUrls(mirrors) {
    return (0,_catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .mapTools */ .Gi)(({ name, officialUrl }) => mirrors.find(({ tool }) => tool === name)?.base ?? officialUrl);
}
function isMirrored(tool, bases) {
    return !(0,_catalog_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .locateReleases */ .tQ)(tool, bases).isOfficial;
}
/**
 * Mirrors as the variable EKS_ACTIONS_MIRRORS lists them, one per line or separated by commas or spaces.
 * @throws ActionError `invalid-input` naming the entry
 */
function parseMirrors(text) {
    return parseNamedMirrors(text, _catalog_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .toolNames */ .$p);
}
/**
 * As {@link parseMirrors}, for other names.
 * @throws ActionError `invalid-input` naming the entry
 */
function parseNamedMirrors(text, names) {
    const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
    return entries.map((entry) => {
        const parsed = parseMirror(entry, names);
        if (parsed.ok)
            return parsed.value;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" must be ${parsed.rule}`, {
            ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
        });
    });
}


/***/ }),

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ findPinnedVersion),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

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
            return isComparable(version, term) && order > 0;
        case '>=':
            return isComparable(version, term) && order >= 0;
        case '<':
            return isComparable(version, term) && order < 0;
        case '<=':
            return isComparable(version, term) && order <= 0;
        case '~>':
            return isComparable(version, term) && order >= 0 && isWithinPessimistic(version, term);
    }
}
/** A prerelease is compared only with a prerelease of the same version. */
function isComparable(version, term) {
    return (!isPrerelease(version) ||
        (isPrerelease(term.version) && removePrerelease(version) === removePrerelease(term.version)));
}
/** The segments before the last named one are fixed; `~> 1` fixes none. */
function isWithinPessimistic(version, { version: least, named }) {
    if (isPrerelease(least) && !isPrerelease(version))
        return false;
    const given = removePrerelease(version).split('.');
    return removePrerelease(least)
        .split('.')
        .slice(0, named - 1)
        .every((segment, at) => segment === given[at]);
}
function isPrerelease(version) {
    return version.includes('-');
}
function removePrerelease(version) {
    return version.split('-', 1)[0] ?? version;
}
/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
function findPinnedVersion(terms) {
    return terms.find(({ operator }) => operator === '=')?.version;
}


/***/ }),

/***/ 36514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EY: () => (/* binding */ parsePattern),
/* harmony export */   Gq: () => (/* binding */ findOnlyVersion),
/* harmony export */   IM: () => (/* binding */ createVersionRequestKind),
/* harmony export */   TA: () => (/* binding */ matchesRequest),
/* harmony export */   oW: () => (/* binding */ fitsRequest),
/* harmony export */   sv: () => (/* binding */ parseStatedRequest),
/* harmony export */   zw: () => (/* binding */ formatRequest)
/* harmony export */ });
/* unused harmony exports parseVersionRequest, versionRequestKind */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74538);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83148);




/** SemVer 2.0.0, items 2 and 9; all four tools have three numbers. */
const exactPattern = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/;
/** `3`, `v3`, `1.9`: every version that begins so. */
const prefixPattern = /^v?(\d{1,9}(?:\.\d{1,9})?)$/;
const operatorPattern = /^\s*(=|!=|>=|<=|~>|>|<)/;
const longest = 200;
/** Completes "must be …". */
const rule = 'a version (1.9.8), a part of one (1.9 or 3), a range (1.9.x, ^1.9, ~1.9.0), comparisons (~> 1.9, or >=1.9, <2), latest or auto';
/** @returns the problem as a text that completes "must be …" */
function parseVersionRequest(text) {
    const trimmed = text.trim();
    if (trimmed === 'auto' || trimmed === 'cluster')
        return { ok: true, request: { kind: trimmed } };
    return parseStatedRequest(trimmed);
}
/** As `parseVersionRequest`, without `auto` and `cluster`. */
function parseStatedRequest(text) {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > longest || /[\r\n]/.test(trimmed))
        return rejectRequest(rule);
    if (trimmed === 'latest')
        return acceptRequest({ kind: 'latest' });
    if (exactPattern.test(trimmed))
        return parseExact(trimmed);
    return operatorPattern.test(trimmed) && !trimmed.includes('||') ? parseComparisons(trimmed) : parseRange(trimmed);
}
function parseExact(text) {
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(text)?.version;
    return version === undefined
        ? rejectRequest('a version as semver.org writes it, such as 1.9.8')
        : acceptRequest({ kind: 'exact', version });
}
/** Commas as Terraform wants them, or spaces as people write them; the meaning is Terraform's in both. */
function parseComparisons(text) {
    const parts = text.split(',').flatMap((part) => part.trim().split(/(?<=[\dA-Za-z])\s+(?=[=!<>~])/));
    const terms = parts.map(_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTerm */ .Wt);
    if (terms.every((term) => term !== undefined))
        return acceptRequest({ kind: 'constraint', text, terms });
    const mixed = parts.find((part) => /[\^*xX]|~(?!>)/.test(part));
    return rejectRequest(mixed === undefined
        ? rule
        : `comparisons alone, such as ~> 1.9 or >=1.9, <2; ${mixed} is of the other kind of range and cannot be mixed with them`);
}
function parseRange(text) {
    if (text.includes('~>'))
        return rejectRequest('a list with commas where ~> is used: it is Terraform’s and unknown to other ranges');
    if (text.includes(','))
        return rejectRequest(`comparisons where there are commas, such as >=1.9, <2; without commas: ^1.9 or 1.9.x`);
    const prefix = prefixPattern.exec(text)?.[1];
    const valid = (0,semver__WEBPACK_IMPORTED_MODULE_0__.validRange)(prefix ?? text);
    return valid === null ? rejectRequest(rule) : acceptRequest({ kind: 'range', text, range: valid });
}
/** tfenv's `latest:<regular expression>`. */
function parsePattern(text, pattern) {
    return pattern.length <= longest && isRegularExpression(pattern)
        ? acceptRequest({ kind: 'pattern', text, pattern })
        : rejectRequest('latest, or latest: and a regular expression such as latest:^1\\.9');
}
function isRegularExpression(pattern) {
    try {
        return pattern !== '' && new RegExp(pattern) instanceof RegExp;
    }
    catch {
        return false;
    }
}
function acceptRequest(request) {
    return { ok: true, request };
}
function rejectRequest(problem) {
    return { ok: false, problem };
}
/** True when `version` (exact, without `v`) is within the request. */
function matchesRequest(request, version) {
    switch (request.kind) {
        case 'constraint':
            return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(version, request.terms) && (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || asksForPrerelease(request.terms));
        case 'range':
            return (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, request.range);
        case 'pattern':
            return (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version);
    }
}
/** True when `version` is what was asked for; of prereleases, `latest` is none. */
function fitsRequest(request, version) {
    return request.kind === 'latest' ? !(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) : matchesRequest(request, version);
}
/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms) {
    return terms.some(({ operator, version }) => operator !== '!=' && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version));
}
/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
function findOnlyVersion(request) {
    return request.kind === 'constraint' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .findPinnedVersion */ .AD)(request.terms) : undefined;
}
/** As people read it in messages. */
function formatRequest(request) {
    if (request.kind === 'exact')
        return request.version;
    return 'text' in request ? request.text : request.kind;
}
/** For inputs such as `terraform-version`. `cluster` is refused where it means nothing. */
function createVersionRequestKind({ followsCluster = false, }) {
    const fullRule = followsCluster ? `${rule}, or cluster` : rule;
    const keywords = ['latest', 'auto', ...(followsCluster ? ['cluster'] : [])];
    return {
        type: 'version',
        rule: fullRule,
        parse: (text) => {
            const parsed = parseVersionRequest(text);
            if (!parsed.ok)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(parsed.problem === rule ? fullRule : parsed.problem, (0,_runner_contract_suggest_name_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestName */ .S)(text, keywords));
            if (parsed.request.kind === 'cluster' && !followsCluster) {
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(fullRule, 'Only kubectl follows the version of a cluster.');
            }
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(parsed.request);
        },
    };
}
/** Every form of request. */
const versionRequestKind = createVersionRequestKind({ followsCluster: true });


/***/ })

};
