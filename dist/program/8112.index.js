export const id = 8112;
export const ids = [8112,7776];
export const modules = {

/***/ 98112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/role-rules.js
var role_rules = __webpack_require__(76902);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
;// CONCATENATED MODULE: ./src/containers/build/build-output.js

const exportTypes = ['oci', 'docker', 'tar', 'local'];
/** docs.docker.com, "Exporters overview". Types that push are left out: they would bypass every check of the action. */
const imageExportKind = {
    type: 'output',
    rule: 'type and destination of an export, such as type=oci,dest=image.tar; types are oci, docker, tar and local',
    parse: (text) => {
        const fields = text.split(',').map((field) => /^\s*([\w.-]+)=(.+?)\s*$/.exec(field));
        if (fields.some((field) => field === null))
            return (0,kind/* reject */.ku)(imageExportKind.rule);
        const entries = fields.map((field) => [field?.[1] ?? '', field?.[2] ?? '']);
        const { type, dest: destination, ...more } = Object.fromEntries(entries);
        const known = exportTypes.find((one) => one === type);
        if (known === undefined || destination === undefined) {
            return (0,kind/* reject */.ku)(imageExportKind.rule, type === 'docker' ? 'To load the image into Docker, set load: true.' : undefined);
        }
        return (0,kind/* accept */.Ju)({ type: known, destination, more });
    },
};

// EXTERNAL MODULE: ./src/containers/build/extra-arguments.js
var extra_arguments = __webpack_require__(95153);
// EXTERNAL MODULE: ./src/containers/build/named-values.js
var named_values = __webpack_require__(39186);
// EXTERNAL MODULE: ./src/containers/build/request.js
var request = __webpack_require__(21691);
// EXTERNAL MODULE: ./src/containers/context/platform.js
var platform = __webpack_require__(41666);
// EXTERNAL MODULE: ./src/containers/image/tags.js
var tags = __webpack_require__(60790);
// EXTERNAL MODULE: ./src/containers/registry/decision.js
var decision = __webpack_require__(53875);
// EXTERNAL MODULE: ./src/containers/image/reference.js
var reference = __webpack_require__(3346);
;// CONCATENATED MODULE: ./src/containers/registry/kinds.js


/** ECR API Reference, CreateRepository. */
const repositoryNameKind = {
    type: 'repository',
    rule: 'the name of a repository such as team/app: 2 to 256 lower-case letters and digits, separated by single dots, dashes, underscores or slashes',
    parse: (text) => {
        // A full image name would also pass as a repository name.
        const image = /^[^/]+\.[^/]+\//.test(text) ? (0,reference/* parseReference */.F2)(text) : undefined;
        if (image !== undefined)
            return (0,kind/* reject */.ku)('the name of a repository without its registry', explainAddress(image));
        if ((0,reference/* isRepositoryName */.en)(text))
            return (0,kind/* accept */.Ju)(text);
        const nearest = text.toLowerCase().replace(/:.*$/, '');
        return (0,kind/* reject */.ku)(repositoryNameKind.rule, (0,reference/* isRepositoryName */.en)(nearest) ? `Did you mean ${nearest}?` : undefined);
    },
};
/** An address may be that of another account than the credentials', where the name alone would be another repository. */
function explainAddress({ registry, repository }) {
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    if (account === undefined || region === undefined)
        return `Did you mean ${repository}?`;
    return `It is in account ${account} and region ${region}: set repository: ${repository}, aws-region: ${region}, and registry-account: ${account} unless the credentials are of that account.`;
}
/** ECR API Reference, EncryptionConfiguration; without a key, KMS uses the AWS managed key for ECR. */
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
;// CONCATENATED MODULE: ./src/actions/build-push/rules.js
/** Rules between inputs of build-push. */
const buildPushRules = [refuseLocalImageOfPush, refuseTwoOutputs, refuseLoadOfPlatforms];
function refuseLocalImageOfPush({ push, load, output }) {
    if (!push)
        return [];
    const text = 'needs push: false: build and test the image in one step, and push it in the next, which finds its layers in the cache';
    const names = [...(load ? ['load'] : []), ...(output === undefined ? [] : ['output'])];
    return names.map((name) => ({ name, text }));
}
function refuseTwoOutputs({ load, output }) {
    return load && output !== undefined ? [{ name: 'output', text: 'cannot be set together with load: true' }] : [];
}
function refuseLoadOfPlatforms({ load, platforms }) {
    if (!load || platforms.length < 2)
        return [];
    return [{ name: 'load', text: 'loads an image of one platform; set platforms to that of the runner' }];
}

;// CONCATENATED MODULE: ./src/actions/build-push/foreign-names.js
const registry = {
    instead: 'Remove it: images go to the ECR registry of the account and region of the credentials, or of registry-account.',
};
const login = { instead: 'Remove it: the action logs in to ECR with the AWS credentials of the job.' };
/** What docker/build-push-action, aws-actions/amazon-ecr-login and scripts call these inputs. */
const buildPushForeignNames = {
    dockerfile: 'file',
    'dockerfile-path': 'file',
    path: 'context',
    'build-context': 'context',
    'working-directory': 'context',
    directory: 'context',
    image: 'repository',
    images: 'repository',
    'image-name': 'repository',
    name: 'repository',
    repo: 'repository',
    'repository-name': 'repository',
    'ecr-repository': 'repository',
    'ecr-repository-name': 'repository',
    tag: 'tags',
    'image-tag': 'tags',
    'image-tags': 'tags',
    'build-arg': 'build-args',
    'build-arguments': 'build-args',
    'build-target': 'target',
    label: 'labels',
    secret: 'secrets',
    'build-secrets': 'secrets',
    'secret-envs': 'secrets',
    'secret-files': 'secrets',
    platform: 'platforms',
    'cache-from': 'cache',
    'cache-to': 'cache',
    'create-repo': 'create-repository',
    severity: 'scan-fail-on',
    'fail-on': 'scan-fail-on',
    mutability: 'tag-mutability',
    'image-tag-mutability': 'tag-mutability',
    'registry-id': 'registry-account',
    registry,
    'ecr-registry': registry,
    registries: registry,
    username: login,
    password: login,
    outputs: 'output',
};

;// CONCATENATED MODULE: ./src/actions/build-push/contract.js




















const contract = (0,action/* defineAction */.QP)({
    name: 'build-push',
    description: 'Build an image and push it to Amazon ECR; the same content is never built twice.',
    branding: { icon: 'package', color: 'orange' },
    inputs: {
        repository: (0,kind/* input */.hF)(repositoryNameKind, {
            required: true,
            example: 'team/app',
            description: 'ECR repository in the region of the credentials, and in their account unless `registry-account` is set; images of pull requests go to `<repository>-preview`',
        }),
        'registry-account': (0,kind/* input */.hF)(inputs/* accountIdKind */.lt, {
            example: '222222222222',
            description: 'AWS account whose registry has the repository; it must exist there, and its policy must allow the push',
        }),
        context: (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Build context' }),
        file: (0,scalars/* string */.Yj)({
            example: 'docker/api.Dockerfile',
            description: 'Dockerfile, relative to the repository root; unset: `Dockerfile` in `context`',
        }),
        target: (0,scalars/* string */.Yj)({ example: 'runtime', description: 'Stage to build; unset: the last one' }),
        'build-args': (0,kind/* input */.hF)(named_values/* buildArgumentsKind */.DS, {
            default: '',
            example: 'VERSION=1.4.2',
            description: 'Build arguments',
        }),
        secrets: (0,kind/* input */.hF)(named_values/* buildSecretsKind */.OD, {
            example: 'npm-token=…',
            description: 'Build secrets for `RUN --mount=type=secret,id=…`; never in an argument, layer or log',
        }),
        labels: (0,kind/* input */.hF)(named_values/* labelsKind */.cB, {
            default: '',
            example: 'team=payments',
            description: 'Labels in addition to source, revision and version',
        }),
        'content-labels': (0,structures/* lines */.Mn)({
            example: 'org.opencontainers.image.version',
            description: 'Labels that count as content although they change with each commit or run, by name or wildcard; `*` for all',
        }),
        platforms: (0,structures/* listOf */.c3)(platform/* platformKind */.GQ, {
            commas: true,
            example: 'linux/amd64, linux/arm64',
            description: 'Platforms to build for; unset: the platform of the builder',
        }),
        tags: (0,structures/* listOf */.c3)(tags/* tagKind */.pk, {
            commas: true,
            example: '1.4.2',
            description: 'Image tags; unset: the commit, plus the branch, `pr-<n>`, or for a version tag `vX.Y.Z` and `X.Y`',
        }),
        push: (0,scalars/* boolean */.zM)({
            default: 'true',
            description: '`false` only builds the image: no credentials are needed and nothing is stored in a registry',
        }),
        load: (0,scalars/* boolean */.zM)({
            default: 'false',
            description: 'With `push: false`: load the image into Docker as `<repository>:<tag>`, to test it before the push',
        }),
        output: (0,kind/* input */.hF)(imageExportKind, {
            example: 'type=oci,dest=image.tar',
            description: 'With `push: false`: file or folder in the workspace that the image is written to',
        }),
        builder: (0,scalars/* string */.Yj)({ description: 'Name of the buildx builder; unset: the current one' }),
        cache: (0,scalars/* oneOf */.yL)(['registry', 'gha', 'none'], {
            default: 'registry',
            description: 'Where the layer cache is stored between runs: next to the image in ECR, in the Actions cache, or not at all',
        }),
        provenance: (0,scalars/* oneOf */.yL)(request/* provenanceModes */.m, {
            default: 'min',
            description: 'Provenance detail; `max` includes build arguments, `false` attaches none (AWS Lambda)',
        }),
        sbom: (0,scalars/* boolean */.zM)({ default: 'false', description: 'Attach an SBOM' }),
        'create-repository': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Create the repository if it does not exist' }),
        'scan-on-push': (0,scalars/* boolean */.zM)({ default: 'true', description: 'Scan on push of a newly created repository' }),
        'tag-mutability': (0,scalars/* oneOf */.yL)(mutability/* mutabilityModes */.T_, {
            default: 'IMMUTABLE_WITH_EXCLUSION',
            description: 'Tag mutability of a newly created repository; excluded are caches, pull requests, the default branch and the moving tags of the first build',
        }),
        encryption: (0,kind/* input */.hF)(encryptionKind, {
            default: 'AES256',
            description: 'Encryption of a newly created repository',
        }),
        'lifecycle-policy': (0,structures/* object */.Ik)({ description: 'Lifecycle policy of a newly created repository, in the format of ECR' }),
        'skip-unchanged': (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'If an image with the same content exists, add the new tags to it instead of building',
        }),
        'on-existing-tag': (0,scalars/* oneOf */.yL)(decision/* onExistingTagModes */.Z, {
            default: 'reuse',
            description: 'If the tag of this commit or version already exists: reuse its image, fail, or build and move the tag',
        }),
        scan: (0,scalars/* oneOf */.yL)(['none', 'wait'], { default: 'none', description: '`wait` waits for the scan of the image' }),
        'scan-fail-on': (0,scalars/* oneOf */.yL)(findings/* severities */.g, {
            default: 'CRITICAL',
            description: 'With `scan: wait`: the lowest severity that fails the run',
        }),
        'scan-allow': (0,structures/* listOf */.c3)(gate/* allowanceKind */.r, {
            example: 'CVE-2024-1234 until 2026-12-31',
            description: 'Vulnerabilities accepted until a date',
        }),
        'scan-timeout': (0,scalars/* duration */.p0)({ default: '10m', description: 'How long to wait for the scan' }),
        'extra-args': (0,kind/* input */.hF)(extra_arguments/* buildxArgumentsKind */.D, {
            default: '',
            example: '--network=none',
            description: 'Additional arguments for `docker buildx build`',
        }),
        ...inputs/* awsInputs */.xN,
    },
    rules: [...buildPushRules, ...role_rules/* awsRules */.P],
    foreign: { ...buildPushForeignNames, ...inputs/* awsForeignNames */.Sp },
    permissions: {
        contents: { level: 'read', why: 'to check out the code' },
        ...inputs/* awsPermissions */.cC,
    },
    outputs: {
        image: 'Image name and tag: <repository-uri>:<tag>',
        'image-digest': 'Image name and digest: <repository-uri>@sha256:…; use this one to deploy',
        digest: 'Digest of the image, or of its multi-platform index',
        tags: 'Requested tags that point to the image, as JSON',
        registry: 'Host name of the registry',
        'repository-uri': 'Image name without tag',
        built: 'true if the image was built, false if an existing one was reused',
        pushed: 'true if the image was pushed',
        'scan-findings': 'Findings by severity, and those that fail the run, as JSON; set by scan: wait',
    },
});


/***/ }),

/***/ 76902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _credentials_audience_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89409);

const hourMs = 3_600_000;
/** IAM User Guide, "Methods to assume a role": "Role chaining limits your … role session to a maximum of one hour". */
const limitChainedDuration = ({ 'role-chain': chain, 'role-duration': durationMs }) => chain.length > 0 && durationMs > hourMs
    ? [
        {
            name: 'role-duration',
            text: 'must be at most 1h with role-chain: AWS limits the sessions of chained roles to one hour; they are renewed for as long as the action runs',
        },
    ]
    : [];
const refuseRepeatedRoles = (inputs) => {
    const roles = listRoles(inputs);
    const repeated = roles.find((role, index) => roles.indexOf(role) < index);
    if (repeated === undefined)
        return [];
    const where = repeated === inputs['role-to-assume'] ? ', which is role-to-assume' : ' twice';
    return [{ name: 'role-chain', text: `contains ${repeated}${where}` }];
};
/** Credentials of one partition are unknown in another (AWS General Reference, "ARNs"). */
const requireOnePartition = (inputs) => {
    const roles = listRoles(inputs);
    const { partition } = readArn(roles[0] ?? '');
    const other = roles.find((role) => readArn(role).partition !== partition);
    if (other === undefined)
        return [];
    return [{ name: 'role-chain', text: `contains ${other}, which a role of the partition ${partition} cannot assume` }];
};
const requireChainForExternalId = ({ 'role-chain': chain, 'role-external-id': id }) => id !== undefined && chain.length === 0
    ? [
        {
            name: 'role-external-id',
            text: 'applies only to role-chain: role-to-assume is assumed with the OIDC token of the job (sts:AssumeRoleWithWebIdentity), which takes no external ID',
        },
    ]
    : [];
const requireRoleForAudience = ({ 'role-to-assume': role, audience }) => role === undefined && audience !== _credentials_audience_js__WEBPACK_IMPORTED_MODULE_0__/* .stsAudience */ .D
    ? [{ name: 'audience', text: 'has no effect without role-to-assume, which the OIDC token is for' }]
    : [];
const requireRole = ({ 'role-to-assume': role, 'role-chain': chain, ...inputs }) => {
    if (role !== undefined || chain.length > 0)
        return [];
    const names = ['role-session-name', 'session-policy'];
    const unused = names.filter((name) => inputs[name] !== undefined);
    return unused.map((name) => ({ name, text: 'has no effect without role-to-assume or role-chain' }));
};
/** STS API Reference, PolicyArns: "must exist in the same account as the role". */
const requirePoliciesOfAccount = ({ 'role-to-assume': first, 'role-chain': chain, 'session-policy': policy, }) => {
    const last = chain.at(-1) ?? first;
    if (last === undefined || policy === undefined)
        return [];
    const { partition, account } = readArn(last);
    const foreign = policy.managed.find((arn) => {
        const read = readArn(arn);
        return read.partition !== partition || (read.account !== 'aws' && read.account !== account);
    });
    if (foreign === undefined)
        return [];
    return [{ name: 'session-policy', text: `names ${foreign}, which is not in the account of ${last}` }];
};
function listRoles({ 'role-to-assume': first, 'role-chain': chain }) {
    return first === undefined ? chain : [first, ...chain];
}
function readArn(arn) {
    const [, partition = '', , , account = ''] = arn.split(':');
    return { partition, account };
}
/** Rules between the inputs of every action that talks to AWS: `rules: [ …, ...awsRules ]`. */
const awsRules = [
    limitChainedDuration,
    refuseRepeatedRoles,
    requireOnePartition,
    requireChainForExternalId,
    requireRoleForAudience,
    requireRole,
    requirePoliciesOfAccount,
];


/***/ }),

/***/ 95153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ buildxArgumentsKind),
/* harmony export */   F: () => (/* binding */ explainUnhashableArguments)
/* harmony export */ });
/* harmony import */ var _runner_contract_long_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21253);

/** Options that an input of the action covers, or that would break what the action guarantees. */
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
/** Options without a value; for all others the next word is the value. */
const flags = ['debug', 'no-cache', 'pull', 'quiet'];
/** Additional arguments for `docker buildx build`. A word that is not an option would be taken as the context. */
const buildxArgumentsKind = (0,_runner_contract_long_options_js__WEBPACK_IMPORTED_MODULE_0__/* .longOptionsKind */ .P)({
    rule: 'long options of docker buildx build that no input covers, such as --network=none',
    flags,
    refusal: (name) => {
        if (name === 'load' || name === 'output')
            return `the input ${name} does that, with push: false.`;
        return refused.includes(name) ? 'the action sets it, from an input or on its own.' : undefined;
    },
});
/** Why the content of an image built with these arguments cannot be hashed: they force a new build, or add other files. */
function explainUnhashableArguments(words) {
    const fresh = words.filter((word) => /^--(no-cache|no-cache-filter|pull)(=(?!false$)|$)/.test(word));
    const contexts = words.filter((word) => /^--build-context(=|$)/.test(word));
    return [
        ...fresh.map((word) => `${word} forces a new build`),
        ...contexts.map((word) => `the content that ${word} adds is unknown`),
    ];
}


/***/ }),

/***/ 39186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ buildArgumentsKind),
/* harmony export */   OD: () => (/* binding */ buildSecretsKind),
/* harmony export */   cB: () => (/* binding */ labelsKind),
/* harmony export */   iz: () => (/* binding */ resolveNamedValues),
/* harmony export */   xL: () => (/* binding */ checkBuildArguments)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47776);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);




const howToGiveSeveralLines = 'For a value of several lines, give a YAML mapping (NAME: | with the lines below it, indented), or quote the whole entry ("NAME=first line…").';
/** Build arguments. */
const buildArgumentsKind = createNamedValuesKind({
    type: 'build arguments',
    names: /^[A-Za-z_]\w*$/,
    needsValue: false,
    rule: 'one entry per line, each NAME=value, or NAME to take the value from the job’s environment; or a YAML mapping',
});
/** Label keys: lower-case letters, digits, dots, dashes (docs.docker.com, "Docker object labels"); slashes are common. */
const labelsKind = createNamedValuesKind({
    type: 'labels',
    names: /^\w[\w./-]*$/,
    needsValue: true,
    rule: 'one entry per line, each name=value, such as team=payments; or a YAML mapping',
});
/**
 * Named values, one per line. A value of several lines needs a mapping, or quotes around its entry, as docker/build-push-action reads
 * them (RFC 4180): in plain lines, its second line could be an entry of its own.
 */
function createNamedValuesKind({ type, names, needsValue, rule }) {
    const parseEntry = (entry) => {
        const equals = entry.indexOf('=');
        const name = equals < 0 ? entry : entry.slice(0, equals);
        if (!names.test(name) || (needsValue && equals < 0))
            return undefined;
        return { name, value: equals < 0 ? undefined : entry.slice(equals + 1) };
    };
    return {
        type,
        rule,
        list: true,
        parse: async (text) => {
            const entries = splitEntries(text);
            const parsed = entries.map(parseEntry);
            const wrong = parsed.indexOf(undefined);
            if (wrong < 0)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(parsed.filter((value) => value !== undefined));
            const mapping = await parseTexts(text);
            const [unfit] = mapping?.filter(({ name }) => !names.test(name)) ?? [];
            if (mapping !== undefined && unfit === undefined)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(mapping);
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(rule, `Look at "${unfit?.name ?? entries[wrong] ?? ''}". ${howToGiveSeveralLines}`);
        },
    };
}
/** Lines, and quoted entries of several lines. Blank lines are ignored. */
function splitEntries(text) {
    const pattern = /[ \t]*"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)|([^\n]*)(?:\n|$)/gy;
    return [...text.matchAll(pattern)].flatMap(([, quoted, line = '']) => {
        if (quoted !== undefined)
            return [quoted.replaceAll('""', '"')];
        return line.trim() === '' ? [] : [line.trim()];
    });
}
/** A mapping of plain texts, numbers included as they are written; undefined for anything else. */
async function parseTexts(text) {
    const { parseDocument } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, resolveKnownTags: false });
    if (document.errors.length > 0)
        return undefined;
    const values = document.toJS({ maxAliasCount: 100 });
    if (typeof values !== 'object' || values === null || Array.isArray(values))
        return undefined;
    const entries = Object.entries(values);
    return entries.every(([, value]) => typeof value === 'string')
        ? entries.map(([name, value]) => ({ name, value: value }))
        : undefined;
}
/** Arguments that no Dockerfile declares (Dockerfile reference, "Predefined ARGs" and "BuildKit built-in build args"). */
const predefined = /^(((https?|ftp|no|all)_proxy)|BUILDKIT_\w+|SOURCE_DATE_EPOCH)$/i;
/**
 * Checks build arguments against the Dockerfile.
 * @param declared names of its ARGs
 * @returns arguments without effect
 * @throws ActionError `invalid-input` for a lone name that the Dockerfile does not declare: most likely a line of a value
 */
function checkBuildArguments(named, declared) {
    const unused = named.filter(({ name }) => !declared.has(name) && !predefined.test(name));
    const lone = unused.find(({ value }) => value === undefined);
    if (lone !== undefined) {
        const previous = named[named.indexOf(lone) - 1];
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `build-args: the Dockerfile declares no ARG ${lone.name}`, {
            details: previous?.value === undefined ? [] : [`The line "${lone.name}" may belong to the value of ${previous.name}.`],
            hint: `Nothing was built. ${howToGiveSeveralLines}`,
        });
    }
    return unused.map(({ name }) => name);
}
const secretRule = 'NAME=value, one per line, NAME to take the value from the job’s environment, or a YAML mapping for multi-line values';
const secretName = /^[A-Za-z_][\w.-]*$/;
/** Build secrets: lines, or a mapping if a value spans several lines. */
const buildSecretsKind = {
    type: 'secrets',
    rule: secretRule,
    secret: true,
    parse: (text) => {
        const lines = text.split('\n').filter((line) => line.trim() !== '');
        const named = lines.map((line) => /^([A-Za-z_][\w.-]*)(?:=(.*))?$/s.exec(line.trim()));
        if (named.every((match) => match !== null)) {
            return rejectDuplicates(named.map(([, name = '', value]) => ({ name, value })));
        }
        const mapping = (0,_runner_contract_yaml_mapping_js__WEBPACK_IMPORTED_MODULE_1__.parseMapping)(text);
        if (!mapping.ok)
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(secretRule);
        const entries = Object.entries(mapping.value);
        const plain = entries.flatMap(([name, value]) => secretName.test(name) && typeof value === 'string' ? [{ name, value }] : []);
        return plain.length === entries.length ? rejectDuplicates(plain) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(secretRule);
    },
};
function rejectDuplicates(values) {
    const names = new Set(values.map(({ name }) => name));
    return names.size === values.length ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .accept */ .Ju)(values) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)('secrets with different names');
}
/** Names with their values, taken from the environment where none is given. Names without a value are omitted. */
function resolveNamedValues(named, environment) {
    const entries = named.flatMap(({ name, value = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .getOwn */ .Ng)(environment, name) }) => value === undefined ? [] : [[name, value]]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 21691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ getPushedRepository),
/* harmony export */   m: () => (/* binding */ provenanceModes)
/* harmony export */ });
const provenanceModes = ['min', 'max', 'false'];
/** The repository that an output pushes to; undefined if it does not push. */
function getPushedRepository(output) {
    return output.kind === 'push' || output.kind === 'push-by-tag' ? output.repository : undefined;
}


/***/ }),

/***/ 41666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ platformKind),
/* harmony export */   i7: () => (/* binding */ getOwnPlatform),
/* harmony export */   wi: () => (/* binding */ createPlatformArguments)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);


/** `linux/amd64`, `linux/arm/v7` (OCI image specification, "Image index", `platform`). */
const platformKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('platform', /^[a-z0-9]+\/[a-z0-9_]+(\/v\d+)?$/, 'a platform such as linux/amd64 or linux/arm64');
/** The platform of this machine, which a local builder builds for by default. */
function getOwnPlatform() {
    const architectures = { x64: 'amd64', ia32: '386' };
    return `linux/${architectures[node_process__WEBPACK_IMPORTED_MODULE_0__.arch] ?? node_process__WEBPACK_IMPORTED_MODULE_0__.arch}`;
}
/** Arguments that BuildKit sets on its own (Dockerfile reference, "Automatic platform ARGs in the global scope"). */
function createPlatformArguments(target = getOwnPlatform()) {
    return { ...toPlatformVariables('TARGET', target), ...toPlatformVariables('BUILD', getOwnPlatform()) };
}
function toPlatformVariables(prefix, platform) {
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
/* unused harmony export formatReference */
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
 * Parses a reference with Docker's defaults: without a registry it is Docker Hub, where a single component is an official image.
 * A missing tag stays undefined; a pull then uses `latest`.
 * @returns undefined if no registry would accept it
 */
function parseReference(text) {
    // 64 hexadecimal digits are the ID of a local image.
    if (/^[a-f0-9]{64}$/.test(text))
        return undefined;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    // Without a dot, a port or a capital letter, the first component belongs to the repository (splitDockerDomain).
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
/** The full name: only the tag may be left to its default. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 60790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ contentTagPrefix),
/* harmony export */   Es: () => (/* binding */ toCacheTag),
/* harmony export */   cI: () => (/* binding */ createEventTags),
/* harmony export */   oS: () => (/* binding */ classifyTags),
/* harmony export */   pk: () => (/* binding */ tagKind),
/* harmony export */   uP: () => (/* binding */ listMovingTags)
/* harmony export */ });
/* unused harmony export sanitizeTag */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3346);
/* harmony import */ var _runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39631);




/** Tag of the image with exactly this content; see `context/content-hash.ts`. */
const contentTagPrefix = 'content-';
/** Prefix of layer cache tags. */
const cacheTagPrefix = 'cache';
/**
 * The tag of a layer cache. Each target has its own: targets have different layers, and a tag holds one cache.
 * @param line whose builds write it
 */
function toCacheTag(line, target) {
    return [cacheTagPrefix, line, ...(target === undefined ? [] : [target])].join('-');
}
/**
 * The tags for an event: the commit, plus the branch, `pr-<n>`, or for a version tag `vX.Y.Z` the version and `X.Y`.
 * @returns none if nothing is known about the revision
 */
function createEventTags({ commit, ref, pullRequest }) {
    const tags = [
        ...(commit === undefined ? [] : [commit]),
        ...(pullRequest === undefined ? createRefTags(ref) : [`pr-${pullRequest}`]),
    ];
    return classifyTags(tags);
}
/** The requested tags, each once. */
function classifyTags(names) {
    return [...new Set(names)].map((name) => ({ name, kind: isFixedTag(name) ? 'fixed' : 'moving' }));
}
/**
 * Tags that must be movable, in this run or in later ones: the first build is often for a pull request, and the default branch
 * follows.
 */
function listMovingTags(tags, defaultBranch) {
    const ofThisRun = tags.filter(({ kind }) => kind === 'moving').map(({ name }) => name);
    return [...new Set([...(defaultBranch === undefined ? [] : [toBranchTag(defaultBranch)]), ...ofThisRun])];
}
/** A whole commit ID (SHA-1 or SHA-256) or a full version, with or without `v`. */
function isFixedTag(tag) {
    // A tag cannot contain a plus sign: build metadata follows an underscore, as in Helm.
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(tag) || (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(tag.replace('_', '+')) !== null;
}
function createRefTags(ref = '') {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (name === undefined)
        return [];
    if (kind === 'heads')
        return isMergeQueueBranch(name) ? [] : [toBranchTag(name)];
    const version = (0,semver__WEBPACK_IMPORTED_MODULE_0__.parse)(name);
    if (version === null)
        return [sanitizeTag(name)];
    const minor = version.prerelease.length === 0 ? [`${version.major}.${version.minor}`] : [];
    return [sanitizeTag(name.replace('+', '_')), ...minor];
}
/** GitHub creates one such branch per merge. */
function isMergeQueueBranch(branch) {
    return branch.startsWith('gh-readonly-queue/');
}
/** A branch must not get a tag with another meaning: a commit, a version, a pull request, a cache. */
function toBranchTag(branch) {
    const tag = sanitizeTag(branch);
    const taken = /^(pr-\d+|\d+\.\d+)$/.test(tag) || isReservedTag(tag) || isFixedTag(tag);
    return taken ? `branch-${tag}`.slice(0, longestTag) : tag;
}
/** Tags that this action uses internally. */
function isReservedTag(tag) {
    return /^cache(-|$)/.test(tag) || tag.startsWith(contentTagPrefix);
}
const longestTag = 128;
const hashLength = 7;
/**
 * Turns any text into a tag: slashes become dashes. If more is lost, part of its hash is appended, so that `a#b` and `a@b`, or
 * two long names with the same beginning, stay different tags.
 */
function sanitizeTag(text) {
    const dashed = text.replaceAll('/', '-');
    if (_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .bO.test(dashed))
        return dashed;
    const hash = (0,_runner_files_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .computeSha256 */ .jH)(text).slice(0, hashLength);
    const legal = dashed.replaceAll(/[^\w.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
    return `${legal.slice(0, longestTag - hashLength - 1)}-${hash}`.replace(/^-/, '');
}
/** A tag in an input: accepted as it is, or rejected with the nearest valid one. */
const tagKind = {
    type: 'tag',
    rule: 'a tag: at most 128 letters, digits, dots, dashes and underscores, not starting with a dot or a dash',
    parse: (text) => {
        if (isReservedTag(text))
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)('a tag that does not start with cache- or content-, which are reserved for caching');
        if (_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPattern */ .bO.test(text))
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(text);
        const reference = text.includes(':') ? (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text) : undefined;
        return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(tagKind.rule, `Did you mean ${reference?.tag ?? sanitizeTag(text)}?`);
    },
};


/***/ }),

/***/ 53875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ decideBuild),
/* harmony export */   Z: () => (/* binding */ onExistingTagModes)
/* harmony export */ });
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76065);

const onExistingTagModes = ['reuse', 'fail', 'overwrite'];
/**
 * Decides whether to build, without any effect. Moving tags move if the repository allows it. A fixed tag (of a commit or a
 * version) that points to another image stays there (`reuse`), is an error (`fail`), or moves (`overwrite`). With `reuse`, an
 * image that has one of the fixed tags is taken if it was built from the same inputs: the same commit is not built twice, and a
 * version gets the image of its commit. A tag alone is no proof of that.
 */
function decideBuild(situation) {
    const { tags, existing, content, mode } = situation;
    const unproven = mode === 'reuse' ? findUnprovenTags(situation) : [];
    if (unproven.length > 0)
        return { kind: 'refuse', conflicts: unproven };
    const digest = findReusableDigest(situation);
    const { tagsToSet, keptTags } = assignTags(situation, digest);
    const isTagged = tagsToSet.length > 0 || tags.some(({ name }) => digest !== undefined && existing.get(name) === digest);
    // An image without any of the requested tags is not what was asked for.
    if (keptTags.length > 0 && (mode !== 'reuse' || !isTagged))
        return { kind: 'refuse', conflicts: keptTags };
    if (digest === undefined)
        return { kind: 'build', tagsToSet, keptTags };
    return { kind: 'reuse', digest, reason: digest === content ? 'same content' : 'tags exist', tagsToSet, keptTags };
}
/** Fixed tags whose images are not known to have the same inputs. */
function findUnprovenTags({ tags, existing, content, comparisons }) {
    return tags.flatMap(({ name, kind }) => {
        const digest = existing.get(name);
        if (kind === 'moving' || digest === undefined || digest === content)
            return [];
        const comparison = comparisons.get(digest) ?? { kind: 'unknown', why: 'its inputs were not compared' };
        return comparison.kind === 'same' ? [] : [{ tag: name, digest, why: comparison }];
    });
}
function findReusableDigest({ tags, existing, content, mode, mayReuse }) {
    if (mode !== 'reuse')
        return content;
    const digests = tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => existing.get(name));
    const found = digests.filter((digest) => digest !== undefined);
    if (found.length === 0 || (!mayReuse && found.length < digests.length))
        return content;
    return content !== undefined && found.includes(content) ? content : found[0];
}
/** Which tags to set on the image, and which stay on another one. */
function assignTags({ tags, existing, mutability, mode }, digest) {
    const tagsToSet = [];
    const keptTags = [];
    for (const { name, kind } of tags) {
        const current = existing.get(name);
        if (current !== undefined && current === digest)
            continue;
        if (current === undefined)
            tagsToSet.push(name);
        else if ((0,_mutability_js__WEBPACK_IMPORTED_MODULE_0__/* .isImmutableTag */ .Z6)(name, mutability))
            keptTags.push({ tag: name, digest: current, why: 'immutable' });
        else if (kind === 'fixed' && mode !== 'overwrite')
            keptTags.push({ tag: name, digest: current, why: 'fixed' });
        else
            tagsToSet.push(name);
    }
    return { tagsToSet, keptTags };
}


/***/ }),

/***/ 76065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ maxExclusions),
/* harmony export */   T_: () => (/* binding */ mutabilityModes),
/* harmony export */   Z6: () => (/* binding */ isImmutableTag)
/* harmony export */ });
const mutabilityModes = ['MUTABLE', 'IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION', 'MUTABLE_WITH_EXCLUSION'];
/** ECR allows no more filters per repository. */
const maxExclusions = 5;
/** Whether the tag cannot be moved once it is set. */
function isImmutableTag(tag, { mode, exclusions }) {
    const excluded = exclusions.some((filter) => matchFilter(filter, tag));
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
function matchFilter(filter, tag) {
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
/** From highest to lowest. `UNTRIAGED` in the API is `UNDEFINED` here. */
const severities = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFORMATIONAL', 'UNDEFINED'];
function requestFindings(ecr, repository, digest, nextToken) {
    return ecr.describeImageScanFindings({
        repositoryName: repository,
        imageId: { imageDigest: digest },
        maxResults: 1000,
        ...(nextToken === undefined ? {} : { nextToken }),
    });
}
/** The current state and findings of a scan. */
async function readScan(ecr, repository, digest) {
    const first = await requestFindings(ecr, repository, digest);
    const { status = '', description = '' } = first.imageScanStatus ?? {};
    const findings = [...parseFindings(first.imageScanFindings)];
    for (let token = first.nextToken; token !== undefined;) {
        const page = await requestFindings(ecr, repository, digest, token);
        findings.push(...parseFindings(page.imageScanFindings));
        token = page.nextToken;
    }
    return { status, description, findings };
}
/** Basic scans have `findings`, enhanced ones (Amazon Inspector) `enhancedFindings`. */
function parseFindings({ findings = [], enhancedFindings = [] } = {}) {
    const basic = findings.map(({ name = '', severity, uri, attributes = [] }) => {
        const getAttribute = (wanted) => attributes.find(({ key }) => key === wanted)?.value ?? '';
        return {
            id: name,
            severity: parseSeverity(severity),
            package: `${getAttribute('package_name')} ${getAttribute('package_version')}`.trim(),
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
            severity: parseSeverity(severity),
            package: `${first?.name ?? ''} ${first?.version ?? ''}`.trim(),
            fixedIn: fixedIn === undefined || fixedIn === 'NotAvailable' ? undefined : fixedIn,
            url: details?.sourceUrl,
        };
    });
    return [...basic, ...enhanced];
}
function parseSeverity(text) {
    return severities.find((known) => known === text) ?? 'UNDEFINED';
}


/***/ }),

/***/ 29608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ allowanceKind),
/* harmony export */   w: () => (/* binding */ evaluateFindings)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24390);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54433);


/** `CVE-2024-1234 until 2026-12-31`: nothing is accepted forever. */
const allowanceKind = {
    type: 'allowance',
    rule: 'a vulnerability and the last day it is accepted, such as CVE-2024-1234 until 2026-12-31',
    parse: (text) => {
        const [, id, until] = /^([A-Za-z][\w.:-]{2,99}) until (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
        if (id === undefined || until === undefined)
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(allowanceKind.rule);
        const day = new Date(`${until}T00:00:00Z`);
        const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until);
        return real ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .accept */ .Ju)({ id, until }) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .reject */ .ku)(allowanceKind.rule, `The date ${until} does not exist.`);
    },
};
/** @param limit undefined: nothing blocks */
function evaluateFindings(findings, limit, allowances, now) {
    const today = now.toISOString().slice(0, 10);
    const isAccepted = (id) => allowances.some((one) => isSameId(one.id, id) && one.until >= today);
    const worst = _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.slice(0, limit === undefined ? 0 : _findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.indexOf(limit) + 1);
    const blocking = findings.filter(({ id, severity }) => worst.includes(severity) && !isAccepted(id));
    return {
        counts: Object.fromEntries(_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .severities */ .g.flatMap((severity) => {
            const count = findings.filter((finding) => finding.severity === severity).length;
            return count === 0 ? [] : [[severity, count]];
        })),
        blocking,
        accepted: findings.filter(({ id }) => isAccepted(id)),
        expired: allowances.filter(({ id, until }) => until < today && blocking.some((finding) => isSameId(finding.id, id))),
    };
}
function isSameId(one, other) {
    return one.toUpperCase() === other.toUpperCase();
}


/***/ }),

/***/ 3246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);

/** Inputs that every action has. */
const commonInputs = {
    'github-token': (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)({
        expression: '${{ github.token }}',
        description: 'Token for the GitHub API; its permissions are those of the job',
    }),
};
/** What other actions call the inputs that every action has. */
const commonForeignNames = {
    token: 'github-token',
    'gh-token': 'github-token',
    'repo-token': 'github-token',
};
/** Outputs that every action has. */
const commonOutputs = {
    'failure-reason': 'Stable code of the failure, empty on success; see docs/failures.md',
};
const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
/**
 * States an action's inputs and outputs once. Typed inputs, action.yml, README tables and the command line's flags are
 * all derived from it.
 * @throws TypeError on names that are not kebab-case, and on a renamed or foreign name that leads to no input
 */
function defineAction(definition) {
    const { rules = [], foreign = {}, ...rest } = definition;
    const common = Object.entries(commonForeignNames).filter(([name]) => !Object.hasOwn(definition.inputs, name));
    return define('action', {
        ...rest,
        rules,
        foreign: { ...Object.fromEntries(common), ...foreign },
        inputs: { ...definition.inputs, ...commonInputs },
    });
}
/**
 * States the inputs and outputs of a use case that only the command line offers. As `defineAction`, but without token,
 * permissions and branding, which belong to a job.
 */
function defineCommand(definition) {
    return define('command', definition);
}
function define(kind, definition) {
    const { inputs, renamed = {}, foreign = {}, rules = [], permissions = {} } = definition;
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
    for (const [name, meaning] of Object.entries(foreign)) {
        const ours = typeof meaning === 'string' ? [meaning] : 'instead' in meaning ? [] : meaning;
        if (!ours.every((each) => each in inputs))
            throw new TypeError(`${definition.name}: ${name} means no input`);
    }
    return { ...definition, kind, outputs, permissions, renamed, foreign, rules, branding };
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
 * and backslashes keep the next character, a backslash at the end of a line joins the lines. Nothing is expanded and there
 * are no operators.
 * @returns undefined if a quote is not closed
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
 * Additional options for a program that takes names after its options, split like a shell does, with nothing expanded. A word
 * that is not an option would be taken as such a name.
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
            const bad = findFirstProblem(words, options);
            return bad === undefined ? (0,kind/* accept */.Ju)(words) : (0,kind/* reject */.ku)(rule, bad);
        },
    };
}
function findFirstProblem(words, { flags, refusal }) {
    let waiting;
    for (const word of words) {
        if (waiting !== undefined) {
            // Which options take a value depends on the version of the program; what looks like an option might be one.
            if (word.startsWith('-'))
                return `${waiting} is missing its value; write a value that begins with a dash as ${waiting}=${word}.`;
            waiting = undefined;
            continue;
        }
        const [, name, attached] = /^--([a-z][a-z-]*)(=[^]*)?$/.exec(word) ?? [];
        if (name === undefined)
            return `${word} is not a long option.`;
        const instead = refusal(name);
        if (instead !== undefined)
            return `Remove ${word}: ${instead}`;
        if (attached === undefined && !flags.includes(name))
            waiting = word;
    }
    return waiting === undefined ? undefined : `${waiting} is missing its value.`;
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
/** A file below the workspace to write to. It may exist; its folder must exist. */
function workspaceTarget(options) {
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(targetKind, options);
}
const targetKind = {
    type: 'file',
    rule: 'a file in an existing folder inside the workspace',
    parse: (text, { workspace }) => {
        const file = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, 'file');
        if (file.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, file.path));
        if (file.problem !== 'missing')
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(file.problem, file.resolvedTo));
        const folder = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(text), 'folder');
        if (!folder.ok)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, explainPathProblem(folder.problem, folder.resolvedTo));
        const created = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.path, node_path__WEBPACK_IMPORTED_MODULE_1__.basename(text));
        // It exists although it leads nowhere: a dangling link, which writing would follow.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(created, { throwIfNoEntry: false }) !== undefined)
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(targetKind.rule, 'It is a symbolic link to a file that does not exist.');
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, created));
    },
};
function toWorkspacePath(workspace, absolute) {
    const relative = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .toRelativePath */ .fw)(workspace, absolute);
    return { absolute, relative: relative === '' ? '.' : relative };
}
function pathKind(expected) {
    const rule = `an existing ${expected} inside the workspace`;
    return {
        type: expected,
        rule,
        parse: (text, { workspace }) => {
            const resolved = (0,_files_workspace_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveInside */ .LI)(workspace, text, expected);
            if (!resolved.ok)
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(rule, explainPathProblem(resolved.problem, resolved.resolvedTo));
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(toWorkspacePath(workspace, resolved.path));
        },
    };
}
function explainPathProblem(problem, resolvedTo) {
    switch (problem) {
        case 'outside':
            return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`;
        case 'missing':
            return 'Nothing exists at that path. Paths are taken literally and start at the root of the repository.';
        case 'loop':
            return 'It is a symbolic link that points to itself.';
        case 'unreadable':
            return 'It cannot be read by the user that runs the job.';
        case 'not-a-file':
            return 'There is a folder at that path.';
        case 'not-a-folder':
            return 'There is a file at that path.';
    }
}


/***/ }),

/***/ 47776:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseMapping: () => (/* binding */ parseMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6637);
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _yaml_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7135);



const maxAliases = 100;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
/** Parses a mapping strictly: unique keys, few aliases, no key that could reach a prototype, plain data types only. */
function parseMapping(text) {
    const rule = 'a YAML or JSON mapping';
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: true, merge: false, schema: 'core', resolveKnownTags: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(document.contents))
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, 'It is a list or a single value.');
    const problem = findProblem(document);
    if (problem !== undefined)
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, problem);
    try {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(document.toJS({ maxAliasCount: maxAliases }));
    }
    catch (error) {
        return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, toSentence(error.message));
    }
}
/** What is valid YAML but not plain data: keys that are not plain text, keys that are equal as text, infinite numbers. */
function findProblem(document) {
    let problem;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__.visit)(document, {
        Map: (_index, map) => {
            const keys = map.items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(key) ? String(key.value) : undefined));
            if (keys.includes(undefined))
                problem ??= 'A key must be plain text.';
            const repeated = keys.find((key, index) => keys.indexOf(key) < index);
            if (repeated !== undefined)
                problem ??= `The key ${repeated} occurs twice.`;
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
function toSentence(message) {
    const text = (0,_yaml_error_js__WEBPACK_IMPORTED_MODULE_2__/* .describeYamlError */ .r)(message, 'within');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
