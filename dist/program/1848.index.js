export const id = 1848;
export const ids = [1848];
export const modules = {

/***/ 51848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ stages),
/* harmony export */   h: () => (/* binding */ stageNames)
/* harmony export */ });
/* harmony import */ var _build_push_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4394);
/* harmony import */ var _helm_deploy_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68272);
/* harmony import */ var _provision_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81456);
/* harmony import */ var _setup_contract_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72990);




/** In the order in which the log shows them. */
const stageNames = ['setup', 'provision', 'build-push', 'helm-deploy'];
const stages = [
    {
        name: 'setup',
        contract: _setup_contract_js__WEBPACK_IMPORTED_MODULE_3__.contract,
        needs: [],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(613), __webpack_require__.e(2473), __webpack_require__.e(7011)]).then(__webpack_require__.bind(__webpack_require__, 97011))).run,
        post: async () => (await Promise.all(/* import() */[__webpack_require__.e(613), __webpack_require__.e(8406)]).then(__webpack_require__.bind(__webpack_require__, 68406))).post,
    },
    {
        name: 'provision',
        contract: _provision_contract_js__WEBPACK_IMPORTED_MODULE_2__.contract,
        needs: ['setup'],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(613), __webpack_require__.e(2338)]).then(__webpack_require__.bind(__webpack_require__, 42338))).run,
    },
    {
        name: 'build-push',
        contract: _build_push_contract_js__WEBPACK_IMPORTED_MODULE_0__.contract,
        needs: [],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(5147)]).then(__webpack_require__.bind(__webpack_require__, 15147))).run,
    },
    {
        name: 'helm-deploy',
        contract: _helm_deploy_contract_js__WEBPACK_IMPORTED_MODULE_1__.contract,
        needs: ['setup', 'provision', 'build-push'],
        run: async () => (await Promise.all(/* import() */[__webpack_require__.e(174), __webpack_require__.e(8297)]).then(__webpack_require__.bind(__webpack_require__, 68297))).run,
    },
];


/***/ }),

/***/ 81456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(60480);
/* harmony import */ var _bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43124);









const environmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a folder: letters, digits, dashes, dots and underscores, at most 63');
const digestKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'provision',
    description: 'Plan, review and apply an environment of Terraform roots in the right order.',
    branding: { icon: 'layers', color: 'purple' },
    inputs: {
        command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
            default: 'plan',
            description: 'What to do',
        }),
        environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(environmentKind, {
            required: true,
            example: 'staging',
            description: 'Folder below `directory`: development, staging, production or any other name',
        }),
        directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih)({ default: 'terraform-environments/aws', description: 'Where the environments are' }),
        modules: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            example: '20-eks',
            description: 'Only these roots, as globs; what they depend on is not added unless `with-dependencies` is set',
        }),
        'with-dependencies': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: 'Adds what the chosen `modules` depend on' }),
        'changed-only': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Only roots whose files, local modules or var files differ from the base commit, and roots that depend on them',
        }),
        parallelism: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .integer */ .nd)({
            max: 64,
            description: 'How many roots at once; unset: the number of cores, at least 2, as far as memory allows',
        }),
        'require-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: '`apply` refuses to change anything without a stored plan that still holds',
        }),
        'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(digestKind, {
            description: '`apply`: the output `plan-digest` of the reviewed plan; nothing is applied when the stored plans of these roots do anything else',
        }),
        'plan-store': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .planStoreSettings */ .G, {
            default: 'auto',
            description: 'Where plans wait for apply; auto: beside the state if that is in S3, else an encrypted artifact',
        }),
        'plan-encryption-key': (0,_terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_6__/* .encryptionKey */ .BP)({
            description: 'AES-256 key of 32 bytes as base64 or hex; without it no plan goes into an artifact',
        }),
        deferred: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(['apply', 'stop'], {
            default: 'apply',
            description: 'What apply does with roots that could not be planned before those they read from existed',
        }),
        'allow-destroy': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({
            default: 'false',
            description: 'Without it a plan that deletes or replaces a resource is refused at apply',
        }),
        'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'false', description: '`drift` fails when it finds any' }),
        'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(lockIdKind, { description: '`unlock`: the lock to release, as the error reported it' }),
        'var-files': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)((0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .pathKind */ .gl)('file'), { description: 'More files with values for variables, for every root' }),
        'backend-config': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_4__/* .lines */ .Mn)({
            example: 'bucket=acme-tfstate',
            description: 'Backend settings as key=value, or files of them, for every root',
        }),
        'terraform-path': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .string */ .Yj)({ default: 'terraform', description: 'The Terraform program' }),
        'lock-timeout': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)({ default: '5m', description: 'How long to wait for a state that somebody else holds' }),
        timeout: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)({ description: 'How long one run of Terraform may take; unset: no limit' }),
        comment: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zM)({ default: 'true', description: 'One sticky comment per environment on the pull request' }),
        ..._bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .bootstrapInputs */ .o1,
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
    },
    outputs: {
        changes: 'true when anything differs, or was changed',
        'to-add': 'Number of resources to add',
        'to-change': 'Number of resources to change',
        'to-destroy': 'Number of resources to destroy',
        modules: 'Status and counts per root, as JSON',
        outputs: 'Terraform outputs per root as JSON, without sensitive ones; set by apply',
        'plan-id': 'Names the set of plans that was made or applied',
        'plan-digest': 'SHA-256 over what the plans of all roots do; `apply` with the input of that name applies nothing else',
        matrix: 'Waves of roots as JSON, for a matrix of jobs; set by matrix',
        bootstrap: 'Buckets, OIDC provider and roles as JSON, with what was created, changed and left; set by bootstrap',
        'lock-info': 'Holder, time and ID of a lock that was in the way, as JSON',
    },
    permissions: {
        contents: { level: 'read', why: 'to compare with the base commit' },
        'pull-requests': { level: 'write', why: 'for the comment with the plan' },
        issues: { level: 'write', why: 'for the issue that `drift` opens and closes' },
        actions: { level: 'read', why: 'to find the plans of another run, with `plan-store: artifact`' },
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsPermissions */ .cC,
    },
});


/***/ }),

/***/ 72990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92286);
/* harmony import */ var _tools_mirrors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42160);
/* harmony import */ var _tools_model_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45677);
/* harmony import */ var _tools_version_request_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36514);










const version = (tool) => (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)((0,_tools_version_request_js__WEBPACK_IMPORTED_MODULE_7__/* .versionRequestKindOf */ .PK)(tool), { default: 'auto', description: `Which ${tool}` });
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_1__/* .defineAction */ .QP)({
    name: 'setup',
    description: 'Install terraform, eksctl, kubectl and helm: the right versions, verified, all at once.',
    branding: { icon: 'download-cloud', color: 'blue' },
    inputs: {
        tools: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)((0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOfKind */ .wP)(_tools_model_js__WEBPACK_IMPORTED_MODULE_9__/* .toolNames */ .$p), {
            default: _tools_model_js__WEBPACK_IMPORTED_MODULE_9__/* .toolNames */ .$p.join(', '),
            commas: true,
            description: 'Which tools to install',
        }),
        'terraform-version': version('terraform'),
        'kubectl-version': version('kubectl'),
        'helm-version': version('helm'),
        'eksctl-version': version('eksctl'),
        'cluster-name': (0,_runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .clusterName */ .SL)({
            example: 'staging',
            description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
        }),
        'working-directory': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFolder */ .ih)({ default: '.', description: 'Where version files are looked up' }),
        verify: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(['checksum', 'signature', 'lock'], {
            default: 'checksum',
            description: 'The least that is accepted; the strongest available is always tried',
        }),
        'lock-file': (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFile */ .EJ)({
            example: 'eks-actions.lock.json',
            description: 'Digests of archives and programs; eks-actions.lock.json is used where it exists',
        }),
        mirrors: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(_tools_mirrors_js__WEBPACK_IMPORTED_MODULE_6__/* .mirrorKind */ .as, {
            spaces: true,
            example: 'terraform=https://mirror.example.com/terraform',
            description: 'Other addresses for downloads, also from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
        }),
        'trusted-keys': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq)({ description: 'More OpenPGP keys or Sigstore identities, for mirrors that sign anew' }),
        'minimum-release-age': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .integer */ .nd)({
            default: '0',
            min: 0,
            max: 3650,
            description: 'Days; newer releases are passed over when a range or latest is resolved',
        }),
        cache: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .boolean */ .zM)({
            default: 'true',
            description: 'Reuse downloads across jobs through the actions cache, where there is one; they are verified again',
        }),
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
    },
    permissions: {
        'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
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

/***/ 80031:
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

/***/ 42160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ isMirrored),
/* harmony export */   as: () => (/* binding */ mirrorKind),
/* harmony export */   cF: () => (/* binding */ basesOf),
/* harmony export */   gx: () => (/* binding */ mirrorsIn)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24390);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80031);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45677);





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
    if (url?.protocol !== 'https:' || /\s/.test(address) || url.username !== '' || url.password !== '')
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
    return bases[tool].replace(/\/+$/, '') !== _catalog_js__WEBPACK_IMPORTED_MODULE_2__/* .officialBases */ .S[tool];
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
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', `EKS_ACTIONS_MIRRORS: "${entry}" has to be ${parsed.rule}`, {
            ...(parsed.hint === undefined ? {} : { hint: parsed.hint }),
        });
    });
}


/***/ }),

/***/ 45677:
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

/***/ 83148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C7: () => (/* binding */ pinnedBy),
/* harmony export */   FJ: () => (/* binding */ parseConstraint),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Wt: () => (/* binding */ parseTerm),
/* harmony export */   ib: () => (/* binding */ satisfies)
/* harmony export */ });
/* unused harmony export operators */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);

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

/***/ 36514:
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
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54978);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7588);
/* harmony import */ var _constraint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83148);




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
    const terms = parts.map(_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTerm */ .Wt);
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
            return (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .satisfies */ .ib)(version, request.terms) && (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || asksForPrerelease(request.terms));
        case 'range':
            return (0,semver__WEBPACK_IMPORTED_MODULE_0__.satisfies)(version, request.range);
        case 'pattern':
            return (!(0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version) || request.pattern.includes('-')) && new RegExp(request.pattern).test(version);
    }
}
/** `!= 1.9.8` alone would fit every prerelease there is: Terraform checks with it, here it chooses. */
function asksForPrerelease(terms) {
    return terms.some(({ operator, version }) => operator !== '!=' && (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrerelease */ .V1)(version));
}
/** The version of a request such as `= 1.9.8`, which leaves no choice. It need not fit the request's other terms. */
function onlyVersionOf(request) {
    return request.kind === 'constraint' ? (0,_constraint_js__WEBPACK_IMPORTED_MODULE_2__/* .pinnedBy */ .C7)(request.terms) : undefined;
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
    const keywords = ['latest', 'auto', ...(tool === 'kubectl' ? ['cluster'] : [])];
    return {
        type: 'version',
        rule: words,
        parse: (text) => {
            const parsed = parseVersionRequest(text);
            if (!parsed.ok)
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(parsed.problem === rule ? words : parsed.problem, (0,_runner_contract_suggestion_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(text, keywords));
            if (parsed.request.kind === 'cluster' && tool !== 'kubectl') {
                return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .reject */ .ku)(words, 'Only kubectl follows the version of a cluster.');
            }
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .accept */ .Ju)(parsed.request);
        },
    };
}
/** Every form of request. */
const versionRequestKind = versionRequestKindOf('kubectl');


/***/ })

};
