export const id = 3301;
export const ids = [3301];
export const modules = {

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

/***/ 89409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ stsAudience)
/* harmony export */ });
/** What STS is called in the `aud` claim of OIDC tokens (IAM User Guide, "Create an OpenID Connect identity provider"). */
const stsAudience = 'sts.amazonaws.com';


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
/* harmony export */   hy: () => (/* binding */ isRoleAssumed),
/* harmony export */   lt: () => (/* binding */ accountIdKind),
/* harmony export */   pl: () => (/* binding */ noRoles),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* unused harmony export roleArnKind */
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51355);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92286);
/* harmony import */ var _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89409);





/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
const roleArnKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKind */ .LW)('ARN', /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/, 'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy');
const sessionPolicyKind = {
    type: 'session policy',
    rule: 'a policy as JSON or a .json file in the workspace, ARNs of at most 10 managed policies, one per line, or both',
    list: true,
    parse: async (text, context) => {
        const { parseSessionPolicy } = await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(822)]).then(__webpack_require__.bind(__webpack_require__, 822));
        return parseSessionPolicy(text, context, sessionPolicyKind.rule);
    },
};
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
        description: "Duration of one session of the role before it is renewed; at most the role's maximum session duration, and at most 1h with role-chain",
    }),
    'role-chain': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(roleArnKind, {
        example: 'arn:aws:iam::210987654321:role/deploy',
        description: 'Further IAM roles to assume, in this order, one ARN per line: the first with the credentials of role-to-assume, or with those that the job already has; the action works with the last, and all are renewed',
    }),
    'role-external-id': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // STS API Reference, AssumeRole, ExternalId.
        pattern: /^[\w+=,.@:/-]{2,1224}$/,
        rule: '2 to 1224 letters, digits and characters of +=,.@:/_-',
        example: 'acme-deployments',
        description: 'External ID for the roles of role-chain; role-to-assume is assumed without one',
    }),
    'role-session-name': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // STS API Reference, AssumeRole, RoleSessionName.
        pattern: /^[\w+=,.@-]{2,64}$/,
        rule: '2 to 64 letters, digits and characters of +=,.@_-',
        example: 'deploy-shop',
        description: 'Name of the sessions of all roles, as CloudTrail shows it; unset: eks-actions, run, attempt and job',
    }),
    audience: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .string */ .Yj)({
        // IAM API Reference, AddClientIDToOpenIDConnectProvider.
        pattern: /^[^\s]{1,255}$/,
        rule: '1 to 255 characters without white space',
        default: _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__/* .stsAudience */ .D,
        description: 'Audience of the OIDC token for role-to-assume, as the OIDC provider in IAM and the trust policy have it',
    }),
    'session-policy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)(sessionPolicyKind, {
        example: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
        description: 'Limits the session that the action works with: a policy as JSON or a file with it, ARNs of managed policies, one per line, or both; only what this and the policies of the last role allow is allowed',
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
    'external-id': 'role-external-id',
    'assume-role-external-id': 'role-external-id',
    'session-name': 'role-session-name',
    'oidc-audience': 'audience',
    'inline-session-policy': 'session-policy',
    'managed-session-policies': 'session-policy',
    'role-chaining': 'role-chain',
    'role-skip-session-tagging': { instead: 'Remove it: sessions have no tags.' },
    'transitive-tag-keys': { instead: 'Remove it: sessions have no tags.' },
    'web-identity-token-file': {
        instead: 'Set AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN under `env:`, without role-to-assume.',
    },
};
/** `permissions: { …, ...awsPermissions }` */
const awsPermissions = {
    'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
};
/** Those of an action that works with the credentials of the job. */
const noRoles = {
    'role-to-assume': undefined,
    'role-duration': 3_600_000,
    'role-chain': [],
    'role-external-id': undefined,
    'role-session-name': undefined,
    audience: _credentials_audience_js__WEBPACK_IMPORTED_MODULE_4__/* .stsAudience */ .D,
    'session-policy': undefined,
};
/** Whether the action works with a role that it assumes, not with the credentials of the job. */
function isRoleAssumed({ 'role-to-assume': role, 'role-chain': chain, }) {
    return role !== undefined || chain.length > 0;
}


/***/ }),

/***/ 51355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ arn),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   Qf: () => (/* binding */ awsRegionPattern),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   Ue: () => (/* binding */ awsRegion),
/* harmony export */   c3: () => (/* binding */ awsRegionKind),
/* harmony export */   gg: () => (/* binding */ kubernetesName),
/* harmony export */   iZ: () => (/* binding */ arnKind)
/* harmony export */ });
/* unused harmony exports imageKind, versionKind, kubernetesNameKind, version, urlKind */
/* harmony import */ var _kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24390);
/* harmony import */ var _scalars_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);


/** Kinds whose format is defined by AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */
/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
const awsRegionPattern = /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/;
const awsRegionKind = (0,_scalars_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKind */ .LW)('region', awsRegionPattern, 'an AWS region such as eu-central-1', (text) => text.toLowerCase().replaceAll('_', '-'));
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
    return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF)(arnKind, options);
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
/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are rejected. */
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
/**
 * Text of a fixed form, for example a region or an ARN.
 * @param suggest what was meant by a text of another form; dropped if it does not have the form either
 */
function patternKind(type, pattern, rule, suggest = () => undefined) {
    return {
        type,
        rule,
        ...(pattern.flags === '' ? { pattern: pattern.source } : {}),
        parse: (text) => {
            if (pattern.test(text))
                return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .accept */ .Ju)(text);
            const meant = suggest(text);
            return (0,_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .reject */ .ku)(rule, meant !== undefined && pattern.test(meant) ? `Did you mean ${meant}?` : undefined);
        },
    };
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
