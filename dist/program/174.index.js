export const id = 174;
export const ids = [174];
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

/***/ 25289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ maskCredentials),
/* harmony export */   G: () => (/* binding */ maskJobKeys)
/* harmony export */ });
/**
 * An AWS secret key has 40 characters, and S3-compatible servers reject keys shorter than 8. Anything shorter is a
 * placeholder of an emulator, such as `test`; masking it would hide ordinary words and protect nothing.
 */
const shortestSecret = 8;
/** Masks the secret parts before their first use. */
function maskCredentials(credentials, addSecret) {
    maskAll([credentials.secretAccessKey, credentials.sessionToken], addSecret);
}
/** Masks the keys in the job's environment, which its programs get even if we use other credentials. */
function maskJobKeys(environment, addSecret) {
    const names = ['AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN'];
    maskAll(names.map((name) => environment[name]), addSecret);
}
function maskAll(values, addSecret) {
    for (const value of values)
        if (value !== undefined && value.length >= shortestSecret)
            addSecret(value);
}


/***/ }),

/***/ 40134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DX: () => (/* binding */ stsAudience),
/* harmony export */   IK: () => (/* binding */ formatSubjectSwitch),
/* harmony export */   gj: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17589);



const stsAudience = 'sts.amazonaws.com';
/** Requests the OIDC token of the job. @throws ActionError `no-credentials` */
async function requestIdToken(options) {
    const { environment, signal } = options;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    if (!address || !bearer)
        throw await explainMissingToken(options);
    const url = new URL(address);
    url.searchParams.set('audience', stsAudience);
    options.addSecret(bearer);
    const token = await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(() => requestToken(url, bearer), {
        attempts: 4,
        baseMs: 500,
        maxMs: 10_000,
        signal,
        shouldRetry: (error) => !(error instanceof IdTokenRefusal) || error.status === 429 || error.status >= 500,
    }).catch((cause) => {
        signal.throwIfAborted();
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', `could not request the OIDC token of the job from ${url.host}`, {
            details: [cause.message],
            hint: "Re-run the job; if it keeps failing, check the server's status page and the runner's proxy.",
            cause,
        });
    });
    options.addSecret(token);
    return { token, claims: parseClaims(token) };
}
class IdTokenRefusal extends Error {
    status;
    constructor(status) {
        super(`the server returned ${status}`);
        this.status = status;
    }
}
const timeoutMs = 20_000;
async function requestToken(url, bearer) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(6070)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    const client = new HttpClient('eks-actions', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: timeoutMs,
    });
    const response = await client.get(url.href, { authorization: `Bearer ${bearer}`, accept: 'application/json' });
    const body = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status !== 200)
        throw new IdTokenRefusal(status);
    const { value } = JSON.parse(body);
    if (typeof value !== 'string' || value === '')
        throw new Error('the response contains no token');
    return value;
}
/** The payload of a JSON Web Token (RFC 7519), used for messages only: AWS verifies the signature. */
function parseClaims(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return {};
    }
}
async function explainMissingToken({ environment, role }) {
    const message = `the role ${role} cannot be assumed: the job has no OIDC token`;
    if (environment.GITHUB_ACTIONS !== 'true') {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
            details: ['role-to-assume needs the OIDC token of GitHub Actions.'],
            hint: 'Outside GitHub Actions leave role-to-assume empty and give the job AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE, a profile, or keys.',
        });
    }
    if (await isForkRun(environment)) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
            details: ['This run is for a pull request from a fork; such runs get no OIDC token.'],
            hint: 'Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository',
        });
    }
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
        details: ['ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.'],
        hint: 'Add to the job: permissions: { id-token: write, contents: read }. A reusable workflow also needs it from its caller; pull requests from forks never get it.',
    });
}
async function isForkRun({ GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: repository, }) {
    if (!file)
        return false;
    try {
        const { pull_request: request } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        // The repository of a deleted fork is null.
        return request?.head !== undefined && request.head.repo?.full_name !== repository;
    }
    catch {
        return false;
    }
}
/**
 * The command that gives the tokens of an older repository IDs (REST API, "Set the customization template for an OIDC subject claim").
 * @param repository `owner/name`
 */
function formatSubjectSwitch(repository) {
    return `gh api --method PUT repos/${repository}/actions/oidc/customization/sub -F use_default=true -F use_immutable_subject=true`;
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

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/aws/credential-endpoint.js
var credential_endpoint = __webpack_require__(7551);
;// CONCATENATED MODULE: ./src/aws/clients.js
/** Loaded on use: each client is a separate chunk. */
const constructors = {
    ecr: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(7543)]).then(__webpack_require__.t.bind(__webpack_require__, 97543, 19))).ECR(configuration),
    eks: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(9458)]).then(__webpack_require__.t.bind(__webpack_require__, 89458, 19))).EKS(configuration),
    iam: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(1258)]).then(__webpack_require__.t.bind(__webpack_require__, 51258, 19))).IAM(configuration),
    s3: async ({ endpoint, ...rest }) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(8265)]).then(__webpack_require__.t.bind(__webpack_require__, 78265, 19))).S3({
        ...rest,
        // Servers other than AWS rarely have a host name per bucket.
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    }),
    sts: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(3933)]).then(__webpack_require__.t.bind(__webpack_require__, 83933, 19))).STS(configuration),
};
/** A client of one service, with the configuration shared by all clients of this project. */
function createClient(service, options) {
    return constructors[service](buildConfiguration(service, options));
}
function buildConfiguration(service, { region, environment, transport, credentials }) {
    const endpoint = resolveEndpoint(service, environment);
    return {
        region,
        retryMode: 'standard',
        // With full jitter this outlasts about half a minute of throttling. Denied calls are not retried. The SDK itself reads
        // AWS_MAX_ATTEMPTS of the job.
        ...(environment.AWS_MAX_ATTEMPTS === undefined ? { maxAttempts: 8 } : {}),
        requestHandler: transport,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
/** `AWS_ENDPOINT_URL_<SERVICE>` before `AWS_ENDPOINT_URL` (SDK reference guide, "Service-specific endpoints"). */
function resolveEndpoint(service, environment) {
    if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true')
        return undefined;
    const named = [environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`], environment.AWS_ENDPOINT_URL];
    return named.find((url) => url !== undefined && url !== '');
}

// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/aws/credentials/id-token.js
var id_token = __webpack_require__(40134);
;// CONCATENATED MODULE: ./src/aws/credentials/assume-role.js



/**
 * Opens one session of a role with the OIDC token of the job.
 * @throws ActionError `no-credentials` with what the role's trust policy must allow, or with AWS's other reason
 */
async function assumeRoleWithIdToken(sts, request) {
    const answer = await sts
        .assumeRoleWithWebIdentity({
        RoleArn: request.role,
        RoleSessionName: request.sessionName,
        DurationSeconds: Math.floor(request.durationMs / 1000),
        WebIdentityToken: request.idToken.token,
    })
        .catch((error) => {
        throw explainRefusal(error, request);
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
        throw new action_error/* ActionError */.lZ('aws-failed', `the role ${request.role} could not be assumed: the response contains no credentials`);
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
/** The caller's name in CloudTrail: at most 64 letters, digits and `+=,.@-_` (STS API, RoleSessionName). */
function formatSessionName(environment) {
    const run = environment.GITHUB_RUN_ID ?? environment.CI_JOB_ID ?? 'local';
    const attempt = environment.GITHUB_RUN_ATTEMPT;
    const parts = ['eks-actions', run, ...(attempt === undefined ? [] : [attempt]), environment.GITHUB_JOB ?? ''];
    return parts
        .filter((part) => part !== '')
        .join('-')
        .replaceAll(/[^\w+=,.@-]/g, '-')
        .slice(0, 64);
}
function explainRefusal(error, { role, idToken }) {
    const { name = '', message = '' } = error;
    const createError = (details, hint) => new action_error/* ActionError */.lZ('no-credentials', `the role ${role} cannot be assumed`, {
        details: [`AWS returned ${name}: ${message}`, ...details],
        hint,
        cause: error,
    });
    switch (name) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return createError(describeRequiredTrust(role, idToken.claims), "Fix the role's trust policy, or role-to-assume if it names the wrong role. A new policy needs some seconds to take effect.");
        case 'InvalidIdentityToken':
        case 'InvalidIdentityTokenException':
        case 'IDPRejectedClaim':
        case 'IDPRejectedClaimException':
            return createError([describeClaims(idToken.claims)], `The account needs the OIDC provider ${readIssuer(idToken.claims)} with the audience ${id_token/* stsAudience */.DX}; create it with command: bootstrap of the provision action.`);
        case 'ValidationError':
        case 'ValidationException':
            return createError([], "Lower role-duration, or raise the role's maximum session duration.");
        default:
            return (0,errors/* toAwsError */.DZ)(error, {
                what: `the role ${role} cannot be assumed`,
                action: 'sts:AssumeRoleWithWebIdentity',
            });
    }
}
/** Claims are not secret: the page of the run shows each of them. The token itself is never shown. */
function describeClaims({ sub = 'unknown', aud = 'unknown' }) {
    return `the token of the job has sub ${sub}, aud ${aud}`;
}
function readIssuer({ iss = 'https://token.actions.githubusercontent.com' }) {
    return iss.replace(/^https?:\/\//, '');
}
function describeRequiredTrust(role, claims) {
    const issuer = readIssuer(claims);
    const [, partition = 'aws', , , account = ''] = role.split(':');
    const other = findOtherSubjectForm(claims);
    return [
        describeClaims(claims),
        `the role must exist, and its trust policy must allow sts:AssumeRoleWithWebIdentity to the principal arn:${partition}:iam::${account}:oidc-provider/${issuer} under the conditions`,
        `  "${issuer}:aud": "${id_token/* stsAudience */.DX}"`,
        `  "${issuer}:sub": "${claims.sub ?? ''}"`,
        ...(other === undefined ? [] : [`a policy for ${other} does not match this token: ${assume_role_forms}`]),
        ...(other?.includes('@') === true && !issuer.endsWith('/_services/token')
            ? [`to get IDs into the tokens of ${claims.repository}: ${(0,id_token/* formatSubjectSwitch */.IK)(claims.repository ?? '')}`]
            : []),
    ];
}
/** GitHub Docs, "OpenID Connect reference", on immutable subjects. */
const assume_role_forms = 'repositories created after 2026-07-15 have IDs in sub (repo:OWNER@ID/REPO@ID:…), older ones do not';
/** The same job in the other form of `sub`; a policy in that form is the likely mistake. */
function findOtherSubjectForm(claims) {
    const { sub = '', repository = '', repository_id: id, repository_owner_id: ownerId } = claims;
    const found = /^repo:([^:]+):(.*)$/.exec(sub);
    const [owner, name] = repository.split('/');
    if (found === null || owner === undefined || name === undefined)
        return undefined;
    const [, who, context = ''] = found;
    if (who !== repository)
        return `repo:${repository}:${context}`;
    return id === undefined || ownerId === undefined ? undefined : `repo:${owner}@${ownerId}/${name}@${id}:${context}`;
}

// EXTERNAL MODULE: ./src/aws/credentials/credentials.js
var credentials = __webpack_require__(25289);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/aws/credentials/job.js




/**
 * The credentials that the job already has: keys in the environment, a profile, a web identity token file, those of a
 * container or of a machine. The SDK searches them in its order and renews those that can be renewed.
 * @throws ActionError `no-credentials` if `AWS_PROFILE` names a profile that does not exist
 */
async function findJobCredentials(environment) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455)]).then(__webpack_require__.t.bind(__webpack_require__, 85455, 19));
    await assertProfileExists(environment);
    const provider = defaultProvider();
    return async () => {
        try {
            return await provider();
        }
        catch (cause) {
            throw createMissingCredentialsError(environment, cause);
        }
    };
}
/** The SDK passes over a profile that does not exist, and uses the machine's own credentials, which may be anybody's. */
async function assertProfileExists(environment) {
    const { AWS_PROFILE: profile, AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials } = environment;
    // A default profile need not exist.
    if (!profile || profile === 'default')
        return;
    const { parseKnownFiles } = await __webpack_require__.e(/* import() */ 1721).then(__webpack_require__.t.bind(__webpack_require__, 51721, 19));
    const profiles = await parseKnownFiles({
        ...(config ? { configFilepath: config } : {}),
        ...(credentials ? { filepath: credentials } : {}),
    });
    if ((0,records/* getOwn */.Ng)(profiles, profile) !== undefined)
        return;
    // Sections of other kinds have names with a prefix, such as `sso-session.acme`.
    const names = Object.keys(profiles).filter((name) => !/^(sso-session|services)\./.test(name));
    const files = `${config ?? '~/.aws/config'} and ${credentials ?? '~/.aws/credentials'}`;
    const meant = (0,suggest_name/* suggestName */.S)(profile, names);
    throw new action_error/* ActionError */.lZ('no-credentials', `there is no AWS profile ${JSON.stringify(profile)} (AWS_PROFILE)`, {
        details: [names.length === 0 ? `${files} have no profiles` : `${files} have ${names.sort().join(', ')}`],
        hint: `${meant === undefined ? '' : `${meant} `}Correct AWS_PROFILE, or add the profile with aws configure --profile ${profile}.`,
    });
}
function createMissingCredentialsError(environment, cause) {
    const canAssume = environment.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
    const inActions = environment.GITHUB_ACTIONS === 'true';
    const isJob = inActions || canAssume || environment.CI !== undefined;
    return new action_error/* ActionError */.lZ('no-credentials', isJob
        ? 'there are no AWS credentials: role-to-assume is not set, and the job has none'
        : 'there are no AWS credentials: no profile, no keys', {
        details: [cause.message],
        hint: inActions && canAssume
            ? 'Set role-to-assume: the job is already allowed to request an OIDC token.'
            : isJob
                ? errors/* credentialsHint */.Ci
                : 'Sign in with aws sso login or aws configure and set AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
        cause,
    });
}

;// CONCATENATED MODULE: ./src/aws/credentials/renewal.js
/**
 * Renews credentials before they expire: when less than five minutes or a fifth of their lifetime remains, but not before
 * half of it is over. Concurrent callers share one renewal.
 */
function createRenewingSource({ obtain, onFailure, now = Date.now }) {
    let cached;
    let pending;
    const renew = async () => {
        try {
            const credentials = await obtain();
            cached = { credentials, ...computeTimes(credentials, now()) };
            return credentials;
        }
        catch (error) {
            if (cached === undefined || now() > cached.usableUntil)
                throw error;
            onFailure(error, (cached.credentials.expiration?.getTime() ?? 0) - now());
            return cached.credentials;
        }
        finally {
            pending = undefined;
        }
    };
    return async () => {
        if (cached !== undefined && now() < cached.renewAt)
            return cached.credentials;
        pending ??= renew();
        return pending;
    };
}
function computeTimes({ expiration }, obtainedAt) {
    if (expiration === undefined)
        return { renewAt: Infinity, usableUntil: Infinity };
    const end = expiration.getTime();
    const life = end - obtainedAt;
    return {
        renewAt: end - Math.min(Math.max(5 * 60_000, life / 5), life / 2),
        usableUntil: end - Math.min(30_000, life / 10),
    };
}

// EXTERNAL MODULE: ./src/aws/transport.js
var aws_transport = __webpack_require__(18163);
;// CONCATENATED MODULE: ./src/aws/session.js











/**
 * Opens a session and checks, before any effect, that its credentials exist and belong to an allowed account.
 * @throws ActionError `invalid-input` without a region, `no-credentials`, `credentials-expired`, `account-not-allowed`,
 *   `aws-unreachable`
 */
async function openAws(inputs, context) {
    const { environment } = context;
    (0,credentials/* maskJobKeys */.G)(environment, context.secrets.add);
    const region = resolveRegion(inputs, context);
    const transport = await (0,aws_transport/* createTransport */.o)(environment);
    const source = await openCredentialSource(inputs, region, transport, context);
    const getCredentials = async () => {
        const found = await source();
        (0,credentials/* maskCredentials */.B)(found, context.secrets.add);
        return found;
    };
    const session = createSession({ region, transport, credentials: getCredentials, assumed: inputs['role-to-assume'] !== undefined }, context);
    try {
        await getCredentials();
        await assertAllowedAccount(session, inputs['allowed-account-ids']);
    }
    catch (error) {
        await session[Symbol.asyncDispose]();
        throw error;
    }
    return session;
}
function resolveRegion(inputs, { environment }) {
    const region = [inputs['aws-region'], environment.AWS_REGION, environment.AWS_DEFAULT_REGION].find(Boolean);
    if (region !== undefined)
        return region;
    throw new action_error/* ActionError */.lZ('invalid-input', 'aws-region is not set, and the job has no AWS_REGION', {
        hint: 'Nothing was started. Set aws-region, for example aws-region: eu-central-1.',
    });
}
async function openCredentialSource(inputs, region, transport, { environment, log, secrets, signal }) {
    const role = inputs['role-to-assume'];
    if (role === undefined)
        return findJobCredentials(environment);
    const sts = await createClient('sts', { region, environment, transport });
    return createRenewingSource({
        obtain: async () => {
            const idToken = await (0,id_token/* requestIdToken */.gj)({ environment, role, addSecret: secrets.add, signal });
            const request = {
                role,
                sessionName: formatSessionName(environment),
                durationMs: inputs['role-duration'],
                idToken,
            };
            const credentials = await assumeRoleWithIdToken(sts, request);
            log.debug(`AWS: ${role} until ${credentials.expiration?.toISOString() ?? 'further notice'}`);
            return credentials;
        },
        onFailure: (error, remainingMs) => {
            log.warning(`The AWS credentials could not be renewed yet; they are valid for another ${(0,runner_log/* formatElapsed */.C7)(remainingMs)}: ${error.message}`);
        },
    });
}
function createSession({ region, transport, credentials, assumed }, context) {
    const { environment, log, secrets } = context;
    const clients = new Map();
    const openClient = (service, where = region) => {
        const name = `${service} in ${where}`;
        const known = clients.get(name) ?? createClient(service, { region: where, environment, transport, credentials });
        clients.set(name, known);
        return known;
    };
    const memoize = (make) => {
        let made;
        return () => (made ??= make());
    };
    let endpoint;
    const openEndpoint = () => (endpoint ??= (0,credential_endpoint/* serveCredentials */.oC)({
        environment,
        credentials,
        addSecret: secrets.add,
        onFailure: (error) => {
            log.warning(`A tool requested AWS credentials, but there were none: ${error.message}`);
        },
    }));
    return {
        region,
        credentials,
        client: openClient,
        identity: memoize(async () => readCallerIdentity(await openClient('sts'))),
        checkExpiry: !assumed && hasSessionKeys(environment) ? async () => findExpiry(await openClient('sts')) : undefined,
        childEnvironment: async () => ({
            ...(assumed ? (await openEndpoint()).variables : {}),
            AWS_REGION: region,
            AWS_DEFAULT_REGION: region,
        }),
        [Symbol.asyncDispose]: async () => {
            for (const made of clients.values())
                (await made).destroy();
            transport.httpAgent.destroy();
            transport.httpsAgent.destroy();
            await (await endpoint)?.[Symbol.asyncDispose]();
        },
    };
}
/** Keys of a session, which programs prefer to all other credentials; those without a token do not expire. */
function hasSessionKeys(environment) {
    const { AWS_ACCESS_KEY_ID: id, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = environment;
    return Boolean(id) && Boolean(token) && !profile;
}
async function findExpiry(sts) {
    try {
        await sts.getCallerIdentity({});
        return undefined;
    }
    catch (error) {
        const call = { what: 'the AWS account could not be determined', action: 'sts:GetCallerIdentity' };
        return (0,errors/* isExpiry */.YS)(error) ? (0,errors/* toAwsError */.DZ)(error, call) : undefined;
    }
}
async function readCallerIdentity(sts) {
    const call = { what: 'the AWS account could not be determined', action: 'sts:GetCallerIdentity' };
    const { Account: account = '', Arn: arn = '' } = await (0,errors/* callAws */.IY)(call, () => sts.getCallerIdentity({}));
    return { account, arn, partition: arn.split(':')[1] ?? 'aws' };
}
async function assertAllowedAccount(session, allowed) {
    if (allowed.length === 0)
        return;
    const { account, arn } = await session.identity();
    if (allowed.includes(account))
        return;
    throw new action_error/* ActionError */.lZ('account-not-allowed', `the credentials belong to account ${account}, which is not allowed`, {
        details: [`caller: ${arn}`, `allowed-account-ids: ${allowed.join(', ')}`],
        hint: 'Nothing was changed. Check role-to-assume or the credentials of the job, or add the account to allowed-account-ids.',
    });
}


/***/ }),

/***/ 18163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createTransport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41692);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);





/**
 * Uses the proxies of the job's environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, upper or lower case; Node.js, "Built-in
 * Proxy Support") and trusts `AWS_CA_BUNDLE` in addition to the authorities of Node.js and NODE_EXTRA_CA_CERTS.
 * @throws ActionError `invalid-input` if the bundle cannot be read
 */
async function createTransport(environment) {
    const common = { keepAlive: true, maxSockets: 50, proxyEnv: environment };
    const bundle = await readAuthorities(environment.AWS_CA_BUNDLE);
    return {
        httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(common),
        httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(bundle === undefined ? common : { ...common, ca: bundle }),
        connectionTimeout: 10_000,
        socketTimeout: 60_000,
    };
}
async function readAuthorities(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        return [...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)('default'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')];
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid-input', `AWS_CA_BUNDLE names ${file}, which cannot be read`, {
            details: [cause.message],
            hint: 'Nothing was started. Fix the variable, or remove it from the job.',
            cause,
        });
    }
}


/***/ })

};
