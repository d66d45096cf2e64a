export const id = 6278;
export const ids = [6278];
export const modules = {

/***/ 36071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provisionInputs)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60480);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94819);
/* harmony import */ var _commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(69845);









const digestKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
/** Addresses as plans show them; quotes and brackets of instance keys included. */
const resourceAddress = /^(module\.[\w-]+(\[[^\]\s][^\]]*\])?\.)*(?!data\.)[\w-]+\.[\w-]+(\[[^\]\s][^\]]*\])?$/;
const destroyPermissionKind = {
    type: 'boolean or list',
    rule: 'true, false, or addresses of resources such as module.vpc.aws_vpc.this[0], one per line',
    list: true,
    parse: (text) => {
        const entries = text
            .split(/\r?\n/)
            .map((entry) => entry.trim())
            .filter((entry) => entry !== '');
        const [first = ''] = entries;
        if (entries.length === 1 && first === 'true')
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)('allowed');
        if (entries.length === 1 && first === 'false')
            return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)('refused');
        const unusable = entries.find((entry) => !resourceAddress.test(entry));
        return unusable === undefined && entries.length > 0 ? (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .accept */ .Ju)(entries) : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .reject */ .ku)(destroyPermissionKind.rule);
    },
};
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const provisionInputs = {
    command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
        default: 'plan',
        description: 'Command to run',
    }),
    environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentKind */ .KG, {
        required: true,
        example: 'staging',
        description: 'Environment: name of a folder in `directory`, such as development, staging or production',
    }),
    directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih)({
        default: 'terraform-environments/aws',
        description: 'Folder that contains the environments',
    }),
    roots: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: '20-eks',
        description: 'Select these roots only (globs); roots they depend on are not added unless `with-dependencies` is true',
    }),
    'with-dependencies': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Also run the roots that the selected `roots` depend on',
    }),
    'changed-only': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Select only roots whose files, local modules or var files differ from the base commit, and roots downstream of them',
    }),
    parallelism: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
        max: 64,
        description: 'Maximum number of roots to run in parallel; default: the number of cores, at least 2, more while cores are idle, fewer if memory is short',
    }),
    'require-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: '`apply` changes only roots with a stored plan that is still valid',
    }),
    'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(digestKind, {
        description: '`apply`: output `plan-digest` of the reviewed plan; if the stored plans differ from it, nothing is applied',
    }),
    'plan-store': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .planStoreSettings */ .G, {
        default: 'auto',
        description: 'Where plans are stored until apply. `auto`: next to the state if it is in S3, otherwise an encrypted artifact',
    }),
    'plan-encryption-key': (0,_terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__/* .encryptionKey */ .BP)({
        description: 'AES-256 key, 32 bytes as base64 or hex, that encrypts stored plans; required for artifacts',
    }),
    'stale-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['stop', 'apply'], {
        default: 'stop',
        description: 'What apply does with a root whose new plan differs from the reviewed one; `apply` applies the new plan, and the comment says what differs',
    }),
    deferred: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['apply', 'stop'], {
        description: 'What apply does with deferred roots (roots that could not be planned because an upstream root did not exist yet or was about to change) that have changes by then; default: `stop` with `require-plan`, otherwise `apply`',
    }),
    'allow-destroy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(destroyPermissionKind, {
        default: 'false',
        example: 'module.vpc.aws_vpc.this[0]',
        description: 'Allow apply and destroy to delete or replace resources: `true` for all, or the addresses of those that may go',
    }),
    'allow-local-state': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Let `apply` in a job write states to files in the workspace, where they end with the runner',
    }),
    'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: 'false', description: 'Fail `drift` if it finds differences' }),
    'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_8__/* .input */ .hF)(lockIdKind, { description: '`unlock`: ID of the lock to release, from the error that reported it' }),
    'var-files': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .gl)('file'), { description: 'Additional .tfvars files, applied to every root' }),
    'backend-config': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: 'key=staging/{root}.tfstate',
        description: 'Backend settings (`key=value`) or files with such settings, in each root or in the workspace; `{root}` stands for the name of the root',
    }),
    'terraform-path': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({ default: 'terraform', description: 'Terraform executable' }),
    'lock-timeout': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '5m', description: 'How long to wait for a state lock' }),
    timeout: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Time limit for each Terraform command; default: none' }),
    comment: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .commentInput */ .ks)({
        description: 'When to write the sticky comment, one per environment, on the pull request',
    }),
    'github-environment': _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .githubEnvironmentInput */ .X5,
    ..._commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .bootstrapInputs */ .o1,
    ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
};


/***/ }),

/***/ 94819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ environmentKind),
/* harmony export */   X5: () => (/* binding */ githubEnvironmentInput),
/* harmony export */   ks: () => (/* binding */ commentInput)
/* harmony export */ });
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);



/** The name of an environment: of its folder of roots, its layer of values, and by default its GitHub environment. */
const environmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[A-Za-z0-9][\w.-]{0,62}$/, 'the name of a folder: letters, digits, dashes, dots and underscores, at most 63');
const commentModes = ['always', 'on-change', 'never'];
const successors = { true: 'always', false: 'never' };
const modeKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOfKind */ .wP)(commentModes);
/** When the sticky comment is written. Booleans are what the input took before version 1. */
const commentKind = {
    ...modeKind,
    parse: (text, context) => {
        const successor = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(successors, text);
        return successor === undefined
            ? modeKind.parse(text, context)
            : (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .reject */ .ku)(modeKind.rule, `${text} is now ${successor}`);
    },
};
/** The input `comment`; default `always`. */
function commentInput(options) {
    return (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(commentKind, { ...options, default: 'always' });
}
/** A GitHub environment may not hold quotes, commas, semicolons or backslashes (docs.github.com, "Managing environments"). */
const githubEnvironmentKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('name', /^[^\s'"`,;\\-][^\n'"`,;\\]{0,254}$/, 'the name of a GitHub environment: at most 255 characters, no quotes, commas, semicolons or backslashes');
/** The input `github-environment` of actions that also take `environment`. */
const githubEnvironmentInput = (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF)(githubEnvironmentKind, {
    example: 'production-eu',
    description: 'GitHub environment that protects this job, if it is not named like `environment`',
});


/***/ }),

/***/ 7551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NR: () => (/* binding */ renewalFailure),
/* harmony export */   oC: () => (/* binding */ serveCredentials),
/* harmony export */   z2: () => (/* binding */ hasCredentialEndpoint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);




/**
 * Serves credentials on the loopback interface like a container agent, so that a long-running program renews them itself
 * (SDK reference guide, "Container credential provider"). Requests must carry a random token of this run.
 */
async function serveCredentials(options) {
    const authorization = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('base64url');
    options.addSecret(authorization);
    const supply = createSupply(options);
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((request, response) => {
        void handleRequest(request, response, authorization, supply);
    });
    server.listen(0, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(server, 'listening');
    // A program that is still running must not keep this process alive.
    server.unref();
    const { port } = server.address();
    return {
        variables: {
            ...buildOverrides(options.environment),
            AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${path}`,
            AWS_CONTAINER_AUTHORIZATION_TOKEN: authorization,
        },
        [Symbol.asyncDispose]: async () => {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(server, 'close');
            server.close();
            server.closeAllConnections();
            await closed;
        },
    };
}
const path = '/credentials';
/** What the endpoint says of a failed renewal, which tools pass on in their errors. */
const renewalFailure = 'the credentials could not be renewed';
/**
 * Tools repeat a request that was answered with 500, the AWS provider of Terraform for half an hour. A short failure is
 * survived that way; a longer one is answered with 403, at which they end.
 */
const patienceMs = 5 * 60_000;
function createSupply({ credentials, onFailure, now = () => performance.now() }) {
    let failingSince;
    return async () => {
        try {
            const found = await credentials();
            failingSince = undefined;
            return found;
        }
        catch (error) {
            onFailure(error);
            failingSince ??= now();
            return { status: now() - failingSince < patienceMs ? 500 : 403 };
        }
    };
}
/** Whether a run of ours serves credentials to a program with this environment. */
function hasCredentialEndpoint({ AWS_CONTAINER_CREDENTIALS_FULL_URI: address = '', }) {
    return URL.canParse(address) && new URL(address).hostname === '127.0.0.1' && new URL(address).pathname === path;
}
/**
 * Removes the variables that take precedence over container credentials. The configuration files of the home folder are
 * replaced by an empty file, since their default profile would win; files that the job names explicitly are kept.
 */
function buildOverrides(environment) {
    const names = [
        'AWS_ACCESS_KEY_ID',
        'AWS_SECRET_ACCESS_KEY',
        'AWS_SESSION_TOKEN',
        'AWS_SECURITY_TOKEN',
        'AWS_PROFILE',
        'AWS_DEFAULT_PROFILE',
        'AWS_WEB_IDENTITY_TOKEN_FILE',
        'AWS_ROLE_ARN',
        'AWS_ROLE_SESSION_NAME',
        'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
        'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
    ];
    const files = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].filter((name) => !environment[name]);
    return {
        ...Object.fromEntries(names.map((name) => [name, undefined])),
        ...Object.fromEntries(files.map((name) => [name, node_os__WEBPACK_IMPORTED_MODULE_3__.devNull])),
    };
}
async function handleRequest(request, response, authorization, supply) {
    const reply = (status, body) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
    };
    if (!isSameToken(request.headers.authorization ?? '', authorization)) {
        reply(401, { code: 'Unauthorized', message: 'this endpoint serves only the tools of its own run' });
        return;
    }
    if (request.method !== 'GET' || request.url !== path) {
        reply(404, { code: 'NotFound', message: `only GET ${path} is supported` });
        return;
    }
    const found = await supply();
    if ('status' in found) {
        reply(found.status, { code: 'NoCredentials', message: `${renewalFailure}; see the log of the step` });
        return;
    }
    const { accessKeyId, secretAccessKey, sessionToken, expiration } = found;
    reply(200, {
        AccessKeyId: accessKeyId,
        SecretAccessKey: secretAccessKey,
        Token: sessionToken,
        Expiration: expiration?.toISOString(),
    });
}
function isSameToken(given, expected) {
    const [one, other] = [Buffer.from(given), Buffer.from(expected)];
    return one.length === other.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(one, other);
}


/***/ }),

/***/ 69507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ credentialsHint),
/* harmony export */   DZ: () => (/* binding */ toAwsError),
/* harmony export */   IY: () => (/* binding */ callAws),
/* harmony export */   YS: () => (/* binding */ isExpiry),
/* harmony export */   xB: () => (/* binding */ readAwsErrorName)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _runner_errors_machine_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68297);


/** Sends a call and explains its failure. @throws ActionError see `toAwsError` */
async function callAws(call, send) {
    try {
        return await send();
    }
    catch (error) {
        throw toAwsError(error, call);
    }
}
/** Name of a service's error: `ResourceNotFoundException`. Undefined for errors that no service returned. */
function readAwsErrorName(error) {
    const { name, $metadata: metadata } = readSdkError(error);
    return metadata?.httpStatusCode === undefined ? undefined : name;
}
/** Whether a service refused credentials because they have expired, not for another reason. */
function isExpiry(error) {
    return expiredErrors.has(readAwsErrorName(error) ?? '');
}
/**
 * The failure of a call: `aws-access-denied` naming action, caller and resource; `aws-throttled`; `credentials-expired`;
 * `no-credentials`; `aws-unreachable`; otherwise `aws-failed`. An ActionError is returned unchanged.
 */
function toAwsError(error, call) {
    const own = findActionError(error);
    if (own !== undefined)
        return own;
    const failure = readSdkError(error);
    const { name, $metadata: metadata } = failure;
    if (isClockSkew(failure))
        return createClockError(failure, call);
    if (deniedErrors.has(name) || (metadata?.httpStatusCode === 403 && isUnnamed(name)))
        return createAccessDeniedError(failure, call);
    if (expiredErrors.has(name) || rejectedErrors.has(name))
        return createCredentialsError(failure, call);
    if (throttledErrors.has(name) || metadata?.httpStatusCode === 429)
        return createThrottledError(failure, call);
    if (name === 'CredentialsProviderError') {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `${call.what}: there are no AWS credentials`, {
            details: [failure.message],
            hint: credentialsHint,
            cause: error,
        });
    }
    if (metadata?.httpStatusCode === undefined && isNetworkFailure(failure))
        return createUnreachableError(failure, call);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-failed', call.what, {
        details: describeAnswer(failure),
        hint: `The call was ${call.action}; see what AWS returned.`,
        cause: error,
    });
}
const credentialsHint = 'Set role-to-assume (with permissions: id-token: write), or give the job credentials, for example with aws-actions/configure-aws-credentials.';
/** The services name the same error differently (see their lists of common errors; EC2, S3 and STS differ). */
const deniedErrors = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'AuthorizationError',
    'AuthorizationErrorException',
    'Forbidden',
]);
const expiredErrors = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);
const rejectedErrors = new Set([
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'InvalidToken',
    'AuthFailure',
]);
const throttledErrors = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'RequestLimitExceeded',
    'TooManyRequestsException',
    'SlowDown',
    'BandwidthLimitExceeded',
    'PriorRequestNotComplete',
    'EC2ThrottledException',
]);
const networkErrors = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
function readSdkError(error) {
    const { name, message, code, $metadata, cause } = error;
    return {
        name: typeof name === 'string' ? name : 'Error',
        message: typeof message === 'string' ? message : String(error),
        ...(typeof code === 'string' ? { code } : {}),
        ...($metadata === undefined ? {} : { $metadata }),
        cause,
        error,
    };
}
/** The SDK rethrows ActionErrors of a credential source, sometimes wrapped. */
function findActionError(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        if (at instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            return at;
    }
    return undefined;
}
/** Named first: whatever else is refused, is refused because of it. */
function isClockSkew({ name, code = '', message, cause }) {
    if (name === 'RequestTimeTooSkewed' || code === 'CERT_NOT_YET_VALID')
        return true;
    if (/signature (not yet current|expired)|clock skew|certificate is not yet valid/i.test(message))
        return true;
    if (/x509: certificate has expired or is not yet valid: current time \S+ is before/.test(message))
        return true;
    return cause instanceof Error && isClockSkew(readSdkError(cause));
}
function createClockError(failure, call) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('clock-skewed', `${call.what}: ${(0,_runner_errors_machine_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeClock */ ._)('AWS refuses what it signs')}`, {
        details: [failure.message],
        cause: failure.error,
    });
}
/** A response without a body, as to HEAD, has no error name. */
function isUnnamed(name) {
    return ['Error', 'UnknownError', 'Unknown', '403'].includes(name);
}
const notAuthorized = /^User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?/;
function createAccessDeniedError(failure, call) {
    const said = notAuthorized.exec(failure.message)?.groups ?? {};
    const action = said.action ?? call.action;
    const resource = said.resource?.replace(/[.,;]$/, '');
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-access-denied', `${call.what}: ${action} is not allowed`, {
        details: [
            ...(said.caller === undefined ? [] : [`caller: ${said.caller}`]),
            ...(resource === undefined ? [] : [`resource: ${resource}`]),
            ...describeAnswer(failure),
        ],
        hint: /explicit deny/i.test(failure.message)
            ? `A policy denies ${action} explicitly: no grant overrides it; change that policy.`
            : `Add ${action} to a policy of ${describePolicyHolder(said.caller)}${resource === undefined ? '' : ` for ${resource}`}.`,
        cause: failure.error,
    });
}
/** Where to add the policy: a session has no policies, but its role does. */
function describePolicyHolder(caller) {
    const role = /:assumed-role\/([^/]+)\//.exec(caller ?? '')?.[1];
    return role === undefined ? (caller ?? 'the caller') : `the role ${role}`;
}
function createCredentialsError(failure, call) {
    const why = expiredErrors.has(failure.name) ? 'the AWS credentials have expired' : 'AWS rejected the credentials';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `${call.what}: ${why}`, {
        details: describeAnswer(failure),
        hint: expiredErrors.has(failure.name)
            ? 'Set role-to-assume: its credentials are renewed for as long as the action runs. Or obtain new credentials right before this step.'
            : "Check the job's keys and session token, the region (some must be enabled first), and the runner's clock.",
        cause: failure.error,
    });
}
function createThrottledError(failure, call) {
    const tries = failure.$metadata?.attempts;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-throttled', `${call.what}: AWS throttled the requests`, {
        details: [...(tries === undefined ? [] : [`tried ${tries} times`]), ...describeAnswer(failure)],
        hint: `Re-run later or run less in parallel; ${call.action} has a quota per account and region.`,
        cause: failure.error,
    });
}
function isNetworkFailure({ name, code = '', cause }) {
    if (name === 'TimeoutError' || networkErrors.has(code) || isCertificateProblem(code) || code.startsWith('ERR_PROXY'))
        return true;
    return cause instanceof Error && isNetworkFailure(readSdkError(cause));
}
/** Codes of OpenSSL's verification, as Node.js names them (tls, "X509 certificate error codes"). */
function isCertificateProblem(code) {
    return /CERT|_ISSUER|SIGNATURE/.test(code);
}
function createUnreachableError(failure, call) {
    const code = failure.code ?? '';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-unreachable', `${call.what}: the AWS endpoint could not be reached`, {
        details: [failure.message],
        hint: isCertificateProblem(code)
            ? "The certificate is not trusted: set AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS to the proxy's certificate authority."
            : code === 'ENOTFOUND'
                ? 'The host does not exist: check aws-region and AWS_ENDPOINT_URL.'
                : "Check the runner's network, HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.",
        cause: failure.error,
    });
}
function describeAnswer({ name, message, $metadata: metadata }) {
    const id = metadata?.requestId === undefined ? '' : ` (request ${metadata.requestId})`;
    return [`AWS returned ${name}: ${message}${id}`];
}


/***/ }),

/***/ 68141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ awsForeignNames),
/* harmony export */   cC: () => (/* binding */ awsPermissions),
/* harmony export */   lt: () => (/* binding */ accountIdKind),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony export roleArnKind */
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
        description: "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that the job already has",
    }),
    'role-duration': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)({
        default: '1h',
        min: '15m',
        max: '12h',
        description: "Duration of one session of the role before it is renewed; at most the role's maximum session duration",
    }),
    'allowed-account-ids': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(accountIdKind, {
        commas: true,
        example: '123456789012',
        description: 'AWS accounts that the action may work in; in any other it stops before changing anything',
    }),
};
const credentials = { instead: 'Set it as a variable under `env:`, or use role-to-assume instead of keys.' };
/** What aws-actions/configure-aws-credentials and others call these inputs: `foreign: { …, ...awsForeignNames }`. */
const awsForeignNames = {
    region: 'aws-region',
    'aws-default-region': 'aws-region',
    role: 'role-to-assume',
    'role-arn': 'role-to-assume',
    'aws-role': 'role-to-assume',
    'aws-role-arn': 'role-to-assume',
    'aws-role-to-assume': 'role-to-assume',
    'assume-role': 'role-to-assume',
    'assume-role-arn': 'role-to-assume',
    'role-duration-seconds': 'role-duration',
    'session-duration': 'role-duration',
    'account-id': 'allowed-account-ids',
    'aws-account-id': 'allowed-account-ids',
    'allowed-account-id': 'allowed-account-ids',
    'aws-access-key-id': credentials,
    'aws-secret-access-key': credentials,
    'aws-session-token': credentials,
    'role-session-name': { instead: 'Remove it: sessions are named after the run.' },
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};


/***/ }),

/***/ 64158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   contract: () => (/* binding */ contract)
/* harmony export */ });
/* harmony import */ var _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36071);
/* harmony import */ var _actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94819);
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3246);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92286);







/** Prepares all environments of a repository as `provision --command bootstrap` prepares one. */
const contract = (0,_runner_contract_action_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'bootstrap',
    description: 'Prepare the AWS account, and the GitHub repository, for all environments: state buckets, roles, variables.',
    inputs: {
        directory: _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d.directory,
        environments: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_5__/* .listOf */ .c3)(_actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKind */ .KG, {
            commas: true,
            example: 'development',
            description: 'Environments to prepare; default: all below `directory` whose account is that of the credentials',
        }),
        'preview-environment': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .input */ .hF)(_actions_shared_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .environmentKind */ .KG, {
            default: 'development',
            description: 'Environment whose cluster runs the previews of pull requests',
        }),
        'role-policies': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['role-policies'], 'Managed policies for the role of each environment, besides those that bootstrap creates'),
        'plan-role-policies': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['plan-role-policies'], 'Managed policies for the plan role of each environment'),
        'plan-role-for': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['plan-role-for'], 'Jobs that may assume the plan roles; default: those of pull requests, for production and environments with `deletion-protection: true` only those of `default-branch`'),
        'permissions-boundary': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['permissions-boundary'], 'Permissions boundary of the roles'),
        'default-branch': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['default-branch'], 'Branch that only reviewed code reaches: its jobs may plan production, and protected environments admit it alone'),
        'github-repository': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['github-repository'], 'Repository whose jobs may assume the roles; default: that of the remote `origin`'),
        'github-repository-ids': describeForAll(_actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['github-repository-ids'], 'IDs of its owner and of the repository; default: from the GitHub API if there is a token'),
        'backend-config': _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['backend-config'],
        'var-files': _actions_provision_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .provisionInputs */ .d['var-files'],
        'github-token': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_4__/* .secret */ .rJ)({
            flag: true,
            description: 'Token for the GitHub API, for example "$(gh auth token)"; the variable GITHUB_TOKEN keeps it from other users of the machine',
        }),
        ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .awsInputs */ .xN,
    },
    outputs: {
        changed: 'true if anything was created or changed',
        environments: 'What was created, changed or left unchanged, per environment, as JSON',
    },
});
function describeForAll(declared, description) {
    return { ...declared, description };
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
    'failure-reason': 'Stable code of the failure, empty on success; see docs/troubleshooting.md',
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


/***/ })

};
