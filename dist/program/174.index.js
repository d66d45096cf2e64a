export const id = 174;
export const ids = [174];
export const modules = {

/***/ 26248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ serveCredentials),
/* harmony export */   z: () => (/* binding */ servesCredentials)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78474);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48161);




/**
 * Serves credentials on the loopback interface as a container's agent does, so that a program which runs for longer than
 * they last asks for new ones by itself (SDK reference guide, "Container credential provider"). A random word of
 * this run is needed to be answered.
 */
async function serveCredentials(options) {
    const authorization = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString('base64url');
    options.addSecret(authorization);
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_1__.createServer)((request, response) => {
        void answer(request, response, authorization, options);
    });
    server.listen(0, '127.0.0.1');
    await (0,node_events__WEBPACK_IMPORTED_MODULE_2__.once)(server, 'listening');
    // A program that was left behind must not keep us from ending.
    server.unref();
    const { port } = server.address();
    return {
        variables: {
            ...overruling(options.environment),
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
/** Whether a run of ours serves its credentials to the program that has this environment. */
function servesCredentials({ AWS_CONTAINER_CREDENTIALS_FULL_URI: address = '' }) {
    return URL.canParse(address) && new URL(address).hostname === '127.0.0.1' && new URL(address).pathname === path;
}
/**
 * What programs ask before a container's credentials is taken away. The files of the home folder are replaced by an empty
 * one, since their default profile would win; files that the job names itself are meant, and stay.
 */
function overruling(environment) {
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
async function answer(request, response, authorization, { credentials, onFailure }) {
    const reply = (status, body) => {
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
        response.end(JSON.stringify(body));
    };
    if (!isSame(request.headers.authorization ?? '', authorization)) {
        reply(401, { code: 'Unauthorized', message: 'this endpoint answers the tools of its own run only' });
        return;
    }
    if (request.method !== 'GET' || request.url !== path) {
        reply(404, { code: 'NotFound', message: `there is only GET ${path}` });
        return;
    }
    try {
        const { accessKeyId, secretAccessKey, sessionToken, expiration } = await credentials();
        reply(200, {
            AccessKeyId: accessKeyId,
            SecretAccessKey: secretAccessKey,
            Token: sessionToken,
            Expiration: expiration?.toISOString(),
        });
    }
    catch (error) {
        onFailure(error);
        reply(500, { code: 'NoCredentials', message: 'the credentials could not be renewed; see the log of the step' });
    }
}
function isSame(given, expected) {
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
 * A secret key of AWS has 40 characters, and servers that speak S3 refuse one of less than 8. What is shorter is the
 * placeholder of an emulator, such as `test`; masking that would blank out ordinary words and protect nothing.
 */
const shortestSecret = 8;
/** Registers the secret parts before they are used anywhere. */
function maskCredentials(credentials, addSecret) {
    maskAll([credentials.secretAccessKey, credentials.sessionToken], addSecret);
}
/** Registers the keys in the job's environment: its programs get them, whoever we talk to AWS as. */
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
/* harmony export */   g: () => (/* binding */ requestIdToken),
/* harmony export */   h: () => (/* binding */ audience)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17589);



const audience = 'sts.amazonaws.com';
/** Requests the OIDC token of the job. @throws ActionError `no-credentials` */
async function requestIdToken(options) {
    const { environment, signal } = options;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    if (!address || !bearer)
        throw await noIdToken(options);
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    options.addSecret(bearer);
    const token = await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(() => ask(url, bearer), {
        attempts: 4,
        baseMs: 500,
        maxMs: 10_000,
        signal,
        shouldRetry: (error) => !(error instanceof Refused) || error.status === 429 || error.status >= 500,
    }).catch((cause) => {
        signal.throwIfAborted();
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', `the OIDC token of the job could not be requested from ${url.host}`, {
            details: [cause.message],
            hint: 'Run the job again; if it stays so, check the status page of the server and the proxy of the runner.',
            cause,
        });
    });
    options.addSecret(token);
    return { token, claims: claimsOf(token) };
}
class Refused extends Error {
    status;
    constructor(status) {
        super(`the server answered ${status}`);
        this.status = status;
    }
}
const timeoutMs = 20_000;
async function ask(url, bearer) {
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(5889), __webpack_require__.e(3689)]).then(__webpack_require__.bind(__webpack_require__, 65889));
    const client = new HttpClient('eks-actions', [], {
        allowRedirects: false,
        allowRetries: false,
        socketTimeout: timeoutMs,
    });
    const response = await client.get(url.href, { authorization: `Bearer ${bearer}`, accept: 'application/json' });
    const body = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status !== 200)
        throw new Refused(status);
    const { value } = JSON.parse(body);
    if (typeof value !== 'string' || value === '')
        throw new Error('the answer has no token');
    return value;
}
/** The middle part of a JSON Web Token (RFC 7519). Nothing is trusted because of it: AWS checks the signature. */
function claimsOf(token) {
    try {
        return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    }
    catch {
        return {};
    }
}
async function noIdToken({ environment, role }) {
    const message = `the role ${role} cannot be assumed: the job has no OIDC token`;
    if (environment.GITHUB_ACTIONS !== 'true') {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
            details: ['role-to-assume needs the OIDC token of GitHub Actions.'],
            hint: 'Elsewhere leave role-to-assume empty and give the job AWS_ROLE_ARN with AWS_WEB_IDENTITY_TOKEN_FILE, a profile, or keys.',
        });
    }
    if (await isOfFork(environment)) {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
            details: ['This run is for a pull request of a fork, and such a run gets no OIDC token.'],
            hint: 'Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository',
        });
    }
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('no-credentials', message, {
        details: ['ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not set.'],
        hint: 'Add to the job: permissions: { id-token: write, contents: read }. A called workflow needs it from its caller, too; a pull request of a fork never has it.',
    });
}
async function isOfFork({ GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: repository }) {
    if (!file)
        return false;
    try {
        const { pull_request: request } = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8'));
        // A fork that was deleted since is null.
        return request?.head !== undefined && request.head.repo?.full_name !== repository;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 69507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ credentialsHint),
/* harmony export */   ZH: () => (/* binding */ awsErrorName),
/* harmony export */   es: () => (/* binding */ awsError),
/* harmony export */   uF: () => (/* binding */ awsCall)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/** Makes a call; its failure becomes one that people can act on. @throws ActionError see `awsError` */
async function awsCall(call, send) {
    try {
        return await send();
    }
    catch (error) {
        throw awsError(error, call);
    }
}
/** Name of the error as the service gave it: `ResourceNotFoundException`. Undefined for what no service said. */
function awsErrorName(error) {
    const { name, $metadata: metadata } = read(error);
    return metadata?.httpStatusCode === undefined ? undefined : name;
}
/**
 * The failure of a call: `aws-access-denied` naming action, caller and resource; `aws-throttled`; `credentials-expired`;
 * `no-credentials`; `aws-unreachable`; else `aws-failed`. What is an ActionError already stays as it is.
 */
function awsError(error, call) {
    const own = ownError(error);
    if (own !== undefined)
        return own;
    const failure = read(error);
    const { name, $metadata: metadata } = failure;
    if (denied.has(name) || (metadata?.httpStatusCode === 403 && isUnnamed(name)))
        return accessDenied(failure, call);
    if (expired.has(name) || rejected.has(name))
        return badCredentials(failure, call);
    if (throttled.has(name) || metadata?.httpStatusCode === 429)
        return tooManyRequests(failure, call);
    if (name === 'CredentialsProviderError') {
        return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('no-credentials', `${call.what}: there are no AWS credentials`, {
            details: [failure.message],
            hint: credentialsHint,
            cause: error,
        });
    }
    if (metadata?.httpStatusCode === undefined && isNetworkFailure(failure))
        return unreachable(failure, call);
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-failed', call.what, {
        details: answer(failure),
        hint: `The call was ${call.action}; look at what AWS answered.`,
        cause: error,
    });
}
const credentialsHint = 'Set role-to-assume (with permissions: id-token: write), or give the job credentials, for example with aws-actions/configure-aws-credentials.';
/** Names that the services give to one and the same thing (their lists of common errors; EC2, S3 and STS differ). */
const denied = new Set([
    'AccessDenied',
    'AccessDeniedException',
    'UnauthorizedOperation',
    'AuthorizationError',
    'AuthorizationErrorException',
    'Forbidden',
]);
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired']);
const rejected = new Set([
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'SignatureDoesNotMatch',
    'InvalidSignatureException',
    'InvalidToken',
    'AuthFailure',
]);
const throttled = new Set([
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
const network = new Set([
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ETIMEDOUT',
    'ENOTFOUND',
    'EAI_AGAIN',
    'EHOSTUNREACH',
    'ENETUNREACH',
]);
function read(error) {
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
/** Our own failures come out of the SDK again when they were thrown by a source of credentials. */
function ownError(error) {
    for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
        if (at instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            return at;
    }
    return undefined;
}
/** An answer without a body, as to HEAD, has no name of its own. */
function isUnnamed(name) {
    return ['Error', 'UnknownError', 'Unknown', '403'].includes(name);
}
const notAuthorized = /^User: (?<caller>\S+) is not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>\S+))?/;
function accessDenied(failure, call) {
    const said = notAuthorized.exec(failure.message)?.groups ?? {};
    const action = said.action ?? call.action;
    const resource = said.resource?.replace(/[.,;]$/, '');
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-access-denied', `${call.what}: ${action} is not allowed`, {
        details: [
            ...(said.caller === undefined ? [] : [`caller: ${said.caller}`]),
            ...(resource === undefined ? [] : [`resource: ${resource}`]),
            ...answer(failure),
        ],
        hint: /explicit deny/i.test(failure.message)
            ? `A policy denies ${action} explicitly: no grant overrules it; change that policy.`
            : `Add ${action} to a policy of ${holderOf(said.caller)}${resource === undefined ? '' : ` for ${resource}`}.`,
        cause: failure.error,
    });
}
/** Who gets the policy: a session has none of its own, but its role has. */
function holderOf(caller) {
    const role = /:assumed-role\/([^/]+)\//.exec(caller ?? '')?.[1];
    return role === undefined ? (caller ?? 'the caller') : `the role ${role}`;
}
function badCredentials(failure, call) {
    const why = expired.has(failure.name) ? 'the AWS credentials have expired' : 'AWS does not accept the credentials';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('credentials-expired', `${call.what}: ${why}`, {
        details: answer(failure),
        hint: expired.has(failure.name)
            ? 'Set role-to-assume: its credentials are renewed for as long as the action runs. Or obtain new ones right before this step.'
            : 'Check the keys and the session token of the job, the region (some have to be enabled), and the clock of the runner.',
        cause: failure.error,
    });
}
function tooManyRequests(failure, call) {
    const tries = failure.$metadata?.attempts;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-throttled', `${call.what}: AWS answers that there are too many requests`, {
        details: [...(tries === undefined ? [] : [`tried ${tries} times`]), ...answer(failure)],
        hint: `Run again later or run less at once; ${call.action} has a quota for each account and region.`,
        cause: failure.error,
    });
}
function isNetworkFailure({ name, code = '', cause }) {
    if (name === 'TimeoutError' || network.has(code) || isCertificateProblem(code) || code.startsWith('ERR_PROXY'))
        return true;
    return cause instanceof Error && isNetworkFailure(read(cause));
}
/** Codes of OpenSSL's verification, as Node.js names them (tls, "X509 certificate error codes"). */
function isCertificateProblem(code) {
    return /CERT|_ISSUER|SIGNATURE/.test(code);
}
function unreachable(failure, call) {
    const code = failure.code ?? '';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('aws-unreachable', `${call.what}: the AWS endpoint could not be reached`, {
        details: [failure.message],
        hint: isCertificateProblem(code)
            ? 'The certificate is not trusted: name the authority of the proxy in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS.'
            : code === 'ENOTFOUND'
                ? 'There is no such host: check aws-region and AWS_ENDPOINT_URL.'
                : 'Check the network of the runner, HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL.',
        cause: failure.error,
    });
}
function answer({ name, message, $metadata: metadata }) {
    const id = metadata?.requestId === undefined ? '' : ` (request ${metadata.requestId})`;
    return [`AWS answered ${name}: ${message}${id}`];
}


/***/ }),

/***/ 80174:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/aws/child-environment.js
var child_environment = __webpack_require__(26248);
;// CONCATENATED MODULE: ./src/aws/clients.js
/** Loaded where it is used: each is a chunk of its own. */
const constructors = {
    ecr: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(7543)]).then(__webpack_require__.t.bind(__webpack_require__, 97543, 19))).ECR(configuration),
    eks: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(9458)]).then(__webpack_require__.t.bind(__webpack_require__, 89458, 19))).EKS(configuration),
    iam: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(1258)]).then(__webpack_require__.t.bind(__webpack_require__, 51258, 19))).IAM(configuration),
    s3: async ({ endpoint, ...rest }) => new (await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(8265)]).then(__webpack_require__.t.bind(__webpack_require__, 78265, 19))).S3({
        ...rest,
        // Another server than AWS seldom has a host name for each bucket.
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    }),
    sts: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(3933)]).then(__webpack_require__.t.bind(__webpack_require__, 83933, 19))).STS(configuration),
};
/** A client of one service, configured as every client of this project is. */
function createClient(service, options) {
    return constructors[service](configuration(service, options));
}
function configuration(service, { region, environment, transport, credentials }) {
    const endpoint = endpointOf(service, environment);
    return {
        region,
        retryMode: 'standard',
        // Tries in all, with full jitter: about half a minute of throttling is waited out. What is denied is not tried again.
        // AWS_MAX_ATTEMPTS of the job is read by the SDK.
        ...(environment.AWS_MAX_ATTEMPTS === undefined ? { maxAttempts: 8 } : {}),
        requestHandler: transport,
        ...(endpoint === undefined ? {} : { endpoint }),
        ...(credentials === undefined ? {} : { credentials }),
    };
}
/** `AWS_ENDPOINT_URL_<SERVICE>` before `AWS_ENDPOINT_URL` (SDK reference guide, "Service-specific endpoints"). */
function endpointOf(service, environment) {
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
 * One session of a role, for the OIDC token of the job.
 * @throws ActionError `no-credentials` with what the role's trust policy has to allow, or why AWS refused else
 */
async function assumeRole(sts, request) {
    const answer = await sts
        .assumeRoleWithWebIdentity({
        RoleArn: request.role,
        RoleSessionName: request.sessionName,
        DurationSeconds: Math.floor(request.durationMs / 1000),
        WebIdentityToken: request.idToken.token,
    })
        .catch((error) => {
        throw refusal(error, request);
    });
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
        throw new action_error/* ActionError */.lZ('aws-failed', `the role ${request.role} could not be assumed: the answer has no credentials`);
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        expiration: Expiration,
    };
}
/** Who asks, as CloudTrail shows it: at most 64 letters, digits and `+=,.@-_` (STS API, RoleSessionName). */
function sessionName(environment) {
    const run = environment.GITHUB_RUN_ID ?? environment.CI_JOB_ID ?? 'local';
    const attempt = environment.GITHUB_RUN_ATTEMPT;
    const parts = ['eks-actions', run, ...(attempt === undefined ? [] : [attempt]), environment.GITHUB_JOB ?? ''];
    return parts
        .filter((part) => part !== '')
        .join('-')
        .replaceAll(/[^\w+=,.@-]/g, '-')
        .slice(0, 64);
}
function refusal(error, { role, idToken }) {
    const { name = '', message = '' } = error;
    const refused = (details, hint) => new action_error/* ActionError */.lZ('no-credentials', `the role ${role} cannot be assumed`, {
        details: [`AWS answered ${name}: ${message}`, ...details],
        hint,
        cause: error,
    });
    switch (name) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return refused(trustDetails(role, idToken.claims), 'Correct the trust policy of the role, or role-to-assume if it names another role than meant. A new policy takes some seconds to hold.');
        case 'InvalidIdentityToken':
        case 'InvalidIdentityTokenException':
        case 'IDPRejectedClaim':
        case 'IDPRejectedClaimException':
            return refused([tokenSays(idToken.claims)], `The account needs the OIDC provider ${issuerOf(idToken.claims)} with the audience ${id_token/* audience */.h}; command: bootstrap of the action provision makes it.`);
        case 'ValidationError':
        case 'ValidationException':
            return refused([], 'Lower role-duration, or raise the maximum session duration of the role.');
        default:
            return (0,errors/* awsError */.es)(error, {
                what: `the role ${role} cannot be assumed`,
                action: 'sts:AssumeRoleWithWebIdentity',
            });
    }
}
/** Claims are no secret: each of them stands in the page of the run. The token itself is never shown. */
function tokenSays({ sub = 'unknown', aud = 'unknown' }) {
    return `the token of the job says: sub ${sub}, aud ${aud}`;
}
function issuerOf({ iss = 'https://token.actions.githubusercontent.com' }) {
    return iss.replace(/^https?:\/\//, '');
}
function trustDetails(role, claims) {
    const issuer = issuerOf(claims);
    const [, partition = 'aws', , , account = ''] = role.split(':');
    const other = otherForm(claims);
    return [
        tokenSays(claims),
        `the role has to exist, and its trust policy has to allow sts:AssumeRoleWithWebIdentity to the principal arn:${partition}:iam::${account}:oidc-provider/${issuer} under the conditions`,
        `  "${issuer}:aud": "${id_token/* audience */.h}"`,
        `  "${issuer}:sub": "${claims.sub ?? ''}"`,
        ...(other === undefined ? [] : [`a policy for ${other} does not fit this token: ${assume_role_forms}`]),
    ];
}
/** GitHub Docs, "OpenID Connect reference", on immutable subjects. */
const assume_role_forms = 'repositories created after 2026-07-15 have IDs in sub (repo:OWNER@ID/REPO@ID:…), older ones have not';
/** How the same job would be written in the other form of `sub`; a policy of that form is the likely mistake. */
function otherForm(claims) {
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
var credentials_credentials = __webpack_require__(25289);
;// CONCATENATED MODULE: ./src/aws/credentials/job.js


/**
 * The credentials that the job has already: keys in the environment, a profile, a web identity token in a file, a
 * container's, a machine's. The SDK looks for them, in its order, and renews those that can be.
 */
async function jobCredentials(environment) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048), __webpack_require__.e(5455)]).then(__webpack_require__.t.bind(__webpack_require__, 85455, 19));
    const provider = defaultProvider();
    return async () => {
        try {
            return await provider();
        }
        catch (cause) {
            throw noCredentials(environment, cause);
        }
    };
}
function noCredentials(environment, cause) {
    const canAssume = environment.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
    const inActions = environment.GITHUB_ACTIONS === 'true';
    return new action_error/* ActionError */.lZ('no-credentials', 'there are no AWS credentials: role-to-assume is not set, nor has the job any', {
        details: [cause.message],
        hint: inActions && canAssume ? 'Set role-to-assume: the job may request an OIDC token already.' : errors/* credentialsHint */.Ci,
        cause,
    });
}

;// CONCATENATED MODULE: ./src/aws/credentials/renewal.js
/**
 * Credentials that are obtained anew before they end: when less than five minutes or a fifth of their life remains, but not
 * before half of it is over. One renewal serves all who wait for it.
 */
function renewing({ obtain, onFailure, now = Date.now }) {
    let held;
    let underWay;
    const renew = async () => {
        try {
            const credentials = await obtain();
            held = { credentials, ...timesOf(credentials, now()) };
            return credentials;
        }
        catch (error) {
            if (held === undefined || now() > held.usableUntil)
                throw error;
            onFailure(error, (held.credentials.expiration?.getTime() ?? 0) - now());
            return held.credentials;
        }
        finally {
            underWay = undefined;
        }
    };
    return async () => {
        if (held !== undefined && now() < held.renewAt)
            return held.credentials;
        underWay ??= renew();
        return underWay;
    };
}
function timesOf({ expiration }, obtainedAt) {
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
 * Opens a session and makes sure that its credentials are there and of an allowed account, before any effect.
 * @throws ActionError `invalid-input` without a region, `no-credentials`, `credentials-expired`, `account-not-allowed`,
 *   `aws-unreachable`
 */
async function openAws(inputs, context) {
    const { environment } = context;
    (0,credentials_credentials/* maskJobKeys */.G)(environment, context.secrets.add);
    const region = regionOf(inputs, context);
    const transport = await (0,aws_transport/* createTransport */.o)(environment);
    const source = await credentialSource(inputs, region, transport, context);
    const credentials = async () => {
        const found = await source();
        (0,credentials_credentials/* maskCredentials */.B)(found, context.secrets.add);
        return found;
    };
    const session = createSession({ region, transport, credentials, assumed: inputs['role-to-assume'] !== undefined }, context);
    try {
        await credentials();
        await assertAllowed(session, inputs['allowed-account-ids']);
    }
    catch (error) {
        await session[Symbol.asyncDispose]();
        throw error;
    }
    return session;
}
function regionOf(inputs, { environment }) {
    const region = [inputs['aws-region'], environment.AWS_REGION, environment.AWS_DEFAULT_REGION].find(Boolean);
    if (region !== undefined)
        return region;
    throw new action_error/* ActionError */.lZ('invalid-input', 'aws-region is not set, nor is AWS_REGION in the job', {
        hint: 'Nothing was started. Set aws-region, for example aws-region: eu-central-1.',
    });
}
async function credentialSource(inputs, region, transport, { environment, log, secrets, signal }) {
    const role = inputs['role-to-assume'];
    if (role === undefined)
        return jobCredentials(environment);
    const sts = await createClient('sts', { region, environment, transport });
    return renewing({
        obtain: async () => {
            const idToken = await (0,id_token/* requestIdToken */.g)({ environment, role, addSecret: secrets.add, signal });
            const request = { role, sessionName: sessionName(environment), durationMs: inputs['role-duration'], idToken };
            const credentials = await assumeRole(sts, request);
            log.debug(`AWS: ${role} until ${credentials.expiration?.toISOString() ?? 'further notice'}`);
            return credentials;
        },
        onFailure: (error, remainingMs) => {
            log.warning(`The AWS credentials could not be renewed yet; they last for another ${(0,runner_log/* elapsed */.vk)(remainingMs)}: ${error.message}`);
        },
    });
}
function createSession({ region, transport, credentials, assumed }, context) {
    const { environment, log, secrets } = context;
    const clients = new Map();
    const client = (service, where = region) => {
        const name = `${service} in ${where}`;
        const known = clients.get(name) ?? createClient(service, { region: where, environment, transport, credentials });
        clients.set(name, known);
        return known;
    };
    const once = (make) => {
        let made;
        return () => (made ??= make());
    };
    let endpoint;
    const serve = () => (endpoint ??= (0,child_environment/* serveCredentials */.o)({
        environment,
        credentials,
        addSecret: secrets.add,
        onFailure: (error) => {
            log.warning(`A tool asked for AWS credentials, and there were none: ${error.message}`);
        },
    }));
    return {
        region,
        credentials,
        client,
        identity: once(async () => callerIdentity(await client('sts'))),
        childEnvironment: async () => ({
            ...(assumed ? (await serve()).variables : {}),
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
async function callerIdentity(sts) {
    const call = { what: 'the AWS account could not be determined', action: 'sts:GetCallerIdentity' };
    const { Account: account = '', Arn: arn = '' } = await (0,errors/* awsCall */.uF)(call, () => sts.getCallerIdentity({}));
    return { account, arn, partition: arn.split(':')[1] ?? 'aws' };
}
async function assertAllowed(session, allowed) {
    if (allowed.length === 0)
        return;
    const { account, arn } = await session.identity();
    if (allowed.includes(account))
        return;
    throw new action_error/* ActionError */.lZ('account-not-allowed', `the credentials are of the account ${account}, which is not allowed`, {
        details: [`caller: ${arn}`, `allowed-account-ids: ${allowed.join(', ')}`],
        hint: 'Nothing was done. Check role-to-assume or the credentials of the job, or add the account to the list.',
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
 * Proxies of the job's environment (`HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`, in capitals or not; Node.js, "Built-in Proxy
 * Support") and the authorities of `AWS_CA_BUNDLE` besides those of Node.js and NODE_EXTRA_CA_CERTS.
 * @throws ActionError `invalid-input` when the bundle cannot be read
 */
async function createTransport(environment) {
    const common = { keepAlive: true, maxSockets: 50, proxyEnv: environment };
    const bundle = await authorities(environment.AWS_CA_BUNDLE);
    return {
        httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(common),
        httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent(bundle === undefined ? common : { ...common, ca: bundle }),
        connectionTimeout: 10_000,
        socketTimeout: 60_000,
    };
}
async function authorities(file) {
    if (file === undefined || file === '')
        return undefined;
    try {
        return [...(0,node_tls__WEBPACK_IMPORTED_MODULE_3__.getCACertificates)('default'), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8')];
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid-input', `AWS_CA_BUNDLE names ${file}, which cannot be read`, {
            details: [cause.message],
            hint: 'Nothing was started. Correct the variable, or remove it from the job.',
            cause,
        });
    }
}


/***/ })

};
