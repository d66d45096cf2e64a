export const id = 4394;
export const ids = [4394,9061,7484,7776];
export const modules = {

/***/ 4394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/containers/build/extra-arguments.js
var extra_arguments = __webpack_require__(95153);
// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
;// CONCATENATED MODULE: ./src/containers/build/request.js
const provenanceModes = ['min', 'max', 'false'];

// EXTERNAL MODULE: ./src/containers/context/platform.js
var platform = __webpack_require__(41666);
// EXTERNAL MODULE: ./src/containers/image/tags.js
var tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/containers/registry/decision.js
var decision = __webpack_require__(53875);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/containers/image/reference.js
var reference = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/containers/registry/kinds.js


/** ECR API Reference, CreateRepository. */
const repositoryNameKind = {
    type: 'repository',
    rule: 'the name of a repository such as team/app: 2 to 256 lower-case letters, digits, and single dots, dashes, underscores between them',
    parse: (text) => {
        // A whole image name is a name of a repository too, by its letters.
        const host = /^[^/]+\.[^/]+\//.test(text) ? (0,reference/* parseReference */.F2)(text) : undefined;
        if (host !== undefined)
            return (0,kind/* reject */.ku)('the name of a repository without its registry', `Did you mean ${host.repository}?`);
        if ((0,reference/* isRepositoryName */.en)(text))
            return (0,kind/* accept */.Ju)(text);
        const nearest = text.toLowerCase().replace(/:.*$/, '');
        return (0,kind/* reject */.ku)(repositoryNameKind.rule, (0,reference/* isRepositoryName */.en)(nearest) ? `Did you mean ${nearest}?` : undefined);
    },
};
/** ECR API Reference, EncryptionConfiguration; without a key, KMS uses the one of AWS for ECR. */
const encryptionKind = {
    type: 'encryption',
    rule: 'AES256, KMS, or the ARN of a KMS key',
    parse: (text) => {
        if (text === 'AES256')
            return (0,kind/* accept */.Ju)({ type: 'AES256' });
        if (text === 'KMS')
            return (0,kind/* accept */.Ju)({ type: 'KMS', key: undefined });
        const isKey = /^arn:aws(-[a-z]+)*:kms:[a-z0-9-]+:\d{12}:(key|alias)\/[\w/-]+$/.test(text);
        return isKey ? (0,kind/* accept */.Ju)({ type: 'KMS', key: text }) : (0,kind/* reject */.ku)(encryptionKind.rule);
    },
};

// EXTERNAL MODULE: ./src/containers/registry/mutability.js
var mutability = __webpack_require__(76065);
// EXTERNAL MODULE: ./src/containers/scan/findings.js
var findings = __webpack_require__(54433);
// EXTERNAL MODULE: ./src/containers/scan/gate.js
var gate = __webpack_require__(29608);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
;// CONCATENATED MODULE: ./src/actions/build-push/contract.js
















const contract = (0,action/* defineAction */.QP)({
    name: 'build-push',
    description: 'Build an image and push it to Amazon ECR; the same content is never built twice.',
    branding: { icon: 'package', color: 'orange' },
    inputs: {
        repository: (0,kind/* input */.hF)(repositoryNameKind, {
            required: true,
            example: 'team/app',
            description: 'ECR repository in the account and region of the credentials',
        }),
        context: (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Folder with the files for the build' }),
        file: (0,scalars/* string */.Yj)({
            example: 'docker/api.Dockerfile',
            description: 'Dockerfile, relative to the root of the repository; unset: Dockerfile in `context`',
        }),
        target: (0,scalars/* string */.Yj)({ example: 'runtime', description: 'Stage to build; unset: the last one' }),
        'build-args': (0,structures/* listOf */.c3)(named_values/* buildArgumentKind */.U8, { example: 'VERSION=1.4.2', description: 'Arguments for the Dockerfile' }),
        secrets: (0,kind/* input */.hF)(named_values/* buildSecretsKind */.OD, {
            example: 'npm-token=…',
            description: 'For `RUN --mount=type=secret,id=…`; in no argument, layer or log',
        }),
        labels: (0,structures/* listOf */.c3)(named_values/* labelKind */.nE, {
            example: 'team=payments',
            description: 'Labels besides those for source, revision and version',
        }),
        platforms: (0,structures/* listOf */.c3)(platform/* platformKind */.GQ, {
            commas: true,
            example: 'linux/amd64, linux/arm64',
            description: 'Platforms to build for; unset: the one of the builder',
        }),
        tags: (0,structures/* listOf */.c3)(tags/* tagKind */.pk, {
            commas: true,
            example: '1.4.2',
            description: 'Tags; unset: the commit, and the branch, or `pr-<n>`, or of a version tag `vX.Y.Z` and `X.Y`',
        }),
        push: (0,scalars/* boolean */.zM)({
            default: 'true',
            description: '`false` builds only: no credentials are needed and nothing is kept',
        }),
        builder: (0,scalars/* string */.Yj)({ description: 'Builder of buildx by name; unset: the one in use' }),
        cache: (0,scalars/* oneOf */.yL)(['registry', 'gha', 'none'], {
            default: 'registry',
            description: 'Where layers are kept between runs: beside the image in ECR, in the actions cache, nowhere',
        }),
        provenance: (0,scalars/* oneOf */.yL)(provenanceModes, {
            default: 'min',
            description: 'How much the provenance tells; `max` tells build arguments too, `false` attaches none (AWS Lambda)',
        }),
        sbom: (0,scalars/* boolean */.zM)({ default: 'false', description: 'Attaches a list of the packages in the image' }),
        'create-repository': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Makes the repository where there is none' }),
        'scan-on-push': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Of a new repository: images are scanned when pushed' }),
        'tag-mutability': (0,scalars/* oneOf */.yL)(mutability/* mutabilityModes */.T_, {
            default: 'IMMUTABLE_WITH_EXCLUSION',
            description: 'Of a new repository: whether tags can be moved; excluded are caches, pull requests, the default branch and the moving tags of the first build',
        }),
        encryption: (0,kind/* input */.hF)(encryptionKind, {
            default: 'AES256',
            description: 'Of a new repository: AES256, KMS, or a KMS key',
        }),
        'lifecycle-policy': (0,structures/* object */.Ik)({ description: 'Of a new repository: which images are deleted when, as ECR takes it' }),
        'skip-unchanged': (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'An image of the same content gets the new tags, and nothing is built',
        }),
        'on-existing-tag': (0,scalars/* oneOf */.yL)(decision/* onExistingTagModes */.Z, {
            default: 'reuse',
            description: 'When the tag of this commit or version exists already: take its image, fail, or build and move the tag',
        }),
        scan: (0,scalars/* oneOf */.yL)(['none', 'wait'], { default: 'none', description: '`wait` waits for the scan of the pushed image' }),
        'scan-fail-on': (0,scalars/* oneOf */.yL)(findings/* severities */.g, {
            default: 'CRITICAL',
            description: 'With `scan: wait`: the least severity that fails the run',
        }),
        'scan-allow': (0,structures/* listOf */.c3)(gate/* allowanceKind */.r, {
            example: 'CVE-2024-1234 until 2026-12-31',
            description: 'Vulnerabilities that are accepted for a time',
        }),
        'scan-timeout': (0,scalars/* duration */.p0)({ default: '10m', description: 'How long to wait for the scan' }),
        'extra-args': (0,extra_arguments/* extraBuildArguments */.z)({
            example: '--network=none',
            description: 'More options for `docker buildx build`',
        }),
        ...inputs/* awsInputs */.xN,
    },
    permissions: {
        contents: { level: 'read', why: 'to check out what is built' },
        ...inputs/* awsPermissions */.cC,
    },
    outputs: {
        image: 'Name and tag: <repository-uri>:<tag>',
        'image-digest': 'Name and digest: <repository-uri>@sha256:…; what a deployment should use',
        digest: 'Digest of the image, or of the index of its platforms',
        tags: 'Tags that stand on the image, as JSON',
        registry: 'Host of the registry',
        'repository-uri': 'Name of the image without tag',
        built: 'true when an image was built, false when one was reused',
        pushed: 'true when layers were pushed',
        'scan-findings': 'Counts by severity, and what stops the run, as JSON; set by scan: wait',
    },
});


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cC: () => (/* binding */ awsPermissions),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony exports roleArnKind, accountIdKind */
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);




/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
const roleArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/, 'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy');
const accountIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('account ID', /^\d{12}$/, 'an AWS account ID of 12 digits');
/** Inputs of every action that talks to AWS: `inputs: { …, ...awsInputs }`. */
const awsInputs = {
    'aws-region': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__/* .awsRegion */ .Ue)({
        example: 'eu-central-1',
        description: 'AWS region; unset: AWS_REGION or AWS_DEFAULT_REGION of the job',
    }),
    'role-to-assume': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(roleArnKind, {
        example: 'arn:aws:iam::123456789012:role/deploy',
        description: "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that are in the job already",
    }),
    'role-duration': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
        default: '1h',
        min: '15m',
        max: '12h',
        description: "How long one session of the role lasts before it is renewed; at most the role's maximum session duration",
    }),
    'allowed-account-ids': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(accountIdKind, {
        commas: true,
        example: '123456789012',
        description: 'Accounts that the action may work in; in any other it stops before it does anything',
    }),
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};


/***/ }),

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

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   QP: () => (/* binding */ defineAction)
/* harmony export */ });
/* unused harmony exports commonInputs, commonOutputs */
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);

/** Inputs that every action has. */
const commonInputs = {
    'github-token': (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
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
    return define('action', { ...definition, inputs: { ...definition.inputs, ...commonInputs } });
}
/**
 * States the inputs and outputs of a use case that only the command line offers; as `defineAction`, without what a job
 * has: its token, permissions, a place in the Marketplace.
 */
function defineCommand(definition) {
    return define('command', definition);
}
function define(kind, definition) {
    const { inputs, renamed = {}, rules = [], permissions = {} } = definition;
    const { branding = { icon: 'cloud', color: 'blue' } } = definition;
    const outputs = { ...definition.outputs, ...commonOutputs };
    for (const name of [definition.name, ...Object.keys(inputs), ...Object.keys(outputs)]) {
        if (!kebabCase.test(name))
            throw new TypeError(`${definition.name}: ${name} is not kebab-case`);
    }
    for (const [old, successor] of Object.entries(renamed)) {
        if (!(successor in inputs) || old in inputs)
            throw new TypeError(`${definition.name}: cannot rename ${old}`);
    }
    return { ...definition, kind, outputs, permissions, renamed, rules, branding };
}


/***/ }),

/***/ 24390:
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

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   HU: () => (/* binding */ workspaceTarget),
/* harmony export */   gl: () => (/* binding */ pathKind),
/* harmony export */   ih: () => (/* binding */ workspaceFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _files_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35958);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);




/** An existing file below the workspace. */
function workspaceFile(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('file'), options);
}
/** An existing folder below the workspace. */
function workspaceFolder(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(pathKind('folder'), options);
}
/** A file below the workspace that is to be written: it may be there already, its folder has to be. */
function workspaceTarget(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(targetKind, options);
}
const targetKind = {
    type: 'file',
    rule: 'a file in an existing folder inside the workspace',
    parse: (text, { workspace }) => {
        const file = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, text, 'file');
        if (file.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, file.path));
        if (file.problem !== 'missing')
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explanation(file.problem, file.resolvedTo));
        const folder = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), 'folder');
        if (!folder.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explanation(folder.problem, folder.resolvedTo));
        const created = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text));
        // What is there although it leads nowhere is a link, and writing would follow it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(created, { throwIfNoEntry: false }) !== undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, 'It is a symbolic link to a file that does not exist.');
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, created));
    },
};
function pathBelow(workspace, absolute) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(workspace, absolute).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { absolute, relative: relative === '' ? '.' : relative };
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .L)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, explanation(resolved.problem, resolved.resolvedTo));
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(pathBelow(workspace, resolved.path));
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

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Ue: () => (/* binding */ awsRegion),
/* harmony export */   gg: () => (/* binding */ kubernetesName)
/* harmony export */ });
/* unused harmony exports awsRegionKind, arnKind, imageKind, versionKind, kubernetesNameKind, clusterNameKind, arn, version, urlKind */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);


/** Kinds whose form comes from AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */
/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
const awsRegionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('region', /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/, 'an AWS region such as eu-central-1');
/** Amazon Resource Names, all partitions (AWS General Reference, "ARNs"). */
const arnKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|aws)?:[\w+=,.@/:*-]+$/, 'an ARN such as arn:aws:iam::123456789012:role/deploy');
/** A reference to an image: `[registry/]path[:tag][@digest]` (distribution/reference grammar). */
const imageKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('image', /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/, 'an image such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.4.2');
/** An exact version with or without `v` (semver.org, item 2, 9 and 10). */
const versionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('version', /^v?(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(\+[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/, 'a version such as 1.11.4');
/** Names of namespaces and Helm releases (RFC 1123 label; Helm allows 53 characters for a release). */
const kubernetesNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, 'lower-case letters, digits and dashes, beginning and ending with a letter or digit, at most 63 characters');
/** Names of EKS clusters (EKS API Reference, CreateCluster). */
const clusterNameKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[0-9A-Za-z][\w-]{0,99}$/, 'the name of an EKS cluster: letters, digits, dashes and underscores, beginning with a letter or digit, at most 100');
function awsRegion(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(awsRegionKind, options);
}
function arn(options) {
    return input(arnKind, options);
}
function image(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(imageKind, options);
}
function version(options) {
    return input(versionKind, options);
}
function kubernetesName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kubernetesNameKind, options);
}
function clusterName(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(clusterNameKind, options);
}
/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are no URLs here. */
const urlKind = {
    type: 'URL',
    rule: 'an https:// URL without user or password',
    parse: (text) => {
        const url = /^https:\/\/[^\s-]/.test(text) && URL.canParse(text) ? new URL(text) : undefined;
        if (url === undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
        return url.username === '' && url.password === '' ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(url.href) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(urlKind.rule);
    },
};
function url(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(urlKind, options);
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
/* harmony import */ var _suggestion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7588);
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
    const minMs = milliseconds(min ?? '1ms') ?? 1;
    const maxMs = milliseconds(max) ?? longestMs;
    const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`;
    const kind = {
        type: 'duration',
        rule,
        parse: (text) => {
            const value = milliseconds(text);
            if (value === undefined)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined);
            return value >= minMs && value <= maxMs ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(value) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule);
        },
    };
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(kind, options);
}
function milliseconds(text) {
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
        parse: (text) => (values.includes(text) ? (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text) : (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, (0,_suggestion_js__WEBPACK_IMPORTED_MODULE_0__/* .suggestion */ .h)(text, values))),
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
    const { separator, perEntry } = separation(options);
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
            return collect(entries, entry, { ...context, perEntry });
        },
    };
    return { default: '', ...options, kind };
}
function separation({ commas, spaces }) {
    if (spaces === true)
        return { separator: /[\s,]/, perEntry: 'one entry per line, comma or space' };
    if (commas === true)
        return { separator: /[\n,]/, perEntry: 'one entry per line or comma' };
    return { separator: /\n/, perEntry: 'one entry per line' };
}
async function collect(entries, kind, { perEntry, ...context }) {
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
