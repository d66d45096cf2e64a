export const id = 5652;
export const ids = [5652];
export const modules = {

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
/* harmony export */   IK: () => (/* binding */ formatSubjectSwitch),
/* harmony export */   dT: () => (/* binding */ parseIdTokenClaims),
/* harmony export */   gj: () => (/* binding */ requestIdToken)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17589);



/** Requests the OIDC token of the job. @throws ActionError `no-credentials` */
async function requestIdToken(options) {
    const { environment, signal } = options;
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = environment;
    if (!address || !bearer)
        throw await explainMissingToken(options);
    const url = new URL(address);
    url.searchParams.set('audience', options.audience);
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
    return { token, claims: parseIdTokenClaims(token) };
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
function parseIdTokenClaims(token) {
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

/***/ 35652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openAws: () => (/* binding */ openAws)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/aws/credential-endpoint.js
var credential_endpoint = __webpack_require__(7551);
;// CONCATENATED MODULE: ./src/aws/clients.js
/** Loaded on use: each client is a separate chunk. */
const constructors = {
    cloudformation: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(1123)]).then(__webpack_require__.t.bind(__webpack_require__, 61123, 19))).CloudFormation(configuration),
    ec2: async (configuration) => (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 68367))).createEc2Operations(configuration),
    ecr: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(7543)]).then(__webpack_require__.t.bind(__webpack_require__, 97543, 19))).ECR(configuration),
    eks: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(9458)]).then(__webpack_require__.t.bind(__webpack_require__, 89458, 19))).EKS(configuration),
    iam: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(1258)]).then(__webpack_require__.t.bind(__webpack_require__, 51258, 19))).IAM(configuration),
    logs: async (configuration) => (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8367)]).then(__webpack_require__.bind(__webpack_require__, 68367))).createLogsOperations(configuration),
    s3: async ({ endpoint, ...rest }) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(8265)]).then(__webpack_require__.t.bind(__webpack_require__, 78265, 19))).S3({
        ...rest,
        // Servers other than AWS rarely have a host name per bucket.
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    }),
    sts: async (configuration) => new (await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455), __webpack_require__.e(3933)]).then(__webpack_require__.t.bind(__webpack_require__, 83933, 19))).STS(configuration),
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
    const variable = service === 'logs' ? 'CLOUDWATCH_LOGS' : service.toUpperCase();
    const named = [environment[`AWS_ENDPOINT_URL_${variable}`], environment.AWS_ENDPOINT_URL];
    return named.find((url) => url !== undefined && url !== '');
}

// EXTERNAL MODULE: ./src/aws/credentials/credentials.js
var credentials_credentials = __webpack_require__(25289);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/aws/inputs.js
var aws_inputs = __webpack_require__(68141);
;// CONCATENATED MODULE: ./src/aws/credentials/assume-role.js

/**
 * Opens a session of a role with the OIDC token of the job.
 * @throws ActionError `no-credentials` with what the role's trust policy must allow, or with AWS's other reason
 */
async function assumeRoleWithIdToken(sts, request) {
    const { idToken } = request;
    const answer = await sts
        .assumeRoleWithWebIdentity({ ...toParameters(request), WebIdentityToken: idToken.token })
        .catch(async (error) => {
        throw (await __webpack_require__.e(/* import() */ 1514).then(__webpack_require__.bind(__webpack_require__, 21514))).explainTokenRefusal(error, request);
    });
    return readCredentials(answer.Credentials, request);
}
/**
 * Opens a session of a role with other credentials.
 * @param sts signs with the credentials of `previous`
 * @throws ActionError `no-credentials` with what both sides must allow, or with AWS's other reason
 */
async function assumeChainedRole(sts, request) {
    const { externalId } = request;
    const answer = await sts
        .assumeRole({ ...toParameters(request), ...(externalId === undefined ? {} : { ExternalId: externalId }) })
        .catch(async (error) => {
        throw (await __webpack_require__.e(/* import() */ 1514).then(__webpack_require__.bind(__webpack_require__, 21514))).explainChainRefusal(error, request);
    });
    return readCredentials(answer.Credentials, request);
}
function toParameters({ role, sessionName, durationMs, policy }) {
    return {
        RoleArn: role,
        RoleSessionName: sessionName,
        DurationSeconds: Math.floor(durationMs / 1000),
        ...(policy?.document === undefined ? {} : { Policy: policy.document }),
        ...(policy === undefined || policy.managed.length === 0
            ? {}
            : { PolicyArns: policy.managed.map((arn) => ({ arn })) }),
    };
}
function readCredentials(answer, { role }) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {};
    if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
        throw new action_error/* ActionError */.lZ('aws-failed', `the role ${role} could not be assumed: the response contains no credentials`);
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

// EXTERNAL MODULE: ./src/aws/credentials/id-token.js
var id_token = __webpack_require__(40134);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
;// CONCATENATED MODULE: ./src/aws/credentials/job.js




/**
 * The credentials that the job already has: keys in the environment, a profile, a web identity token file, those of a
 * container or of a machine. The SDK searches them in its order and renews those that can be renewed.
 * @param connection for the requests that some of them take, such as those of a web identity: the proxies and authorities of the job
 * @throws ActionError `no-credentials` if `AWS_PROFILE` names a profile that does not exist
 */
async function findJobCredentials(environment, { region, transport }) {
    const { defaultProvider } = await Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(8422), __webpack_require__.e(6048), __webpack_require__.e(5455)]).then(__webpack_require__.t.bind(__webpack_require__, 85455, 19));
    await assertProfileExists(environment);
    const provider = defaultProvider({ clientConfig: { region, requestHandler: transport } });
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

;// CONCATENATED MODULE: ./src/aws/credentials/roles.js








/**
 * The credentials that the roles of `inputs` lead to: `role-to-assume` with the OIDC token of the job, then one role of
 * `role-chain` after another; without roles those of the job. Each renewal assumes all of them anew: a session is valid no longer
 * than the one that it was opened with is needed.
 */
async function openCredentialSource(inputs, options) {
    const { 'role-to-assume': role, 'role-chain': chain } = inputs;
    const start = role === undefined ? await findJobCredentials(options.environment, options) : assumeFirstRole(role, inputs, options);
    if (!(0,aws_inputs/* isRoleAssumed */.hy)(inputs))
        return start;
    return createRenewingSource({
        obtain: async () => {
            let credentials = await start();
            for (const [index, next] of chain.entries()) {
                (0,credentials_credentials/* maskCredentials */.B)(credentials, options.secrets.add);
                credentials = await assumeNextRole({ role: next, previous: chain[index - 1] ?? role }, credentials, inputs, options);
            }
            return credentials;
        },
        onFailure: (error, remainingMs) => {
            options.log.warning(`The AWS credentials could not be renewed yet; they are valid for another ${(0,log/* formatElapsed */.C7)(remainingMs)}: ${error.message}`);
        },
    });
}
function assumeFirstRole(role, inputs, options) {
    const { environment, secrets, signal, log } = options;
    const { audience } = inputs;
    const sts = createClient('sts', options);
    return async () => {
        const idToken = await (0,id_token/* requestIdToken */.gj)({ environment, audience, role, addSecret: secrets.add, signal });
        const request = { ...createRequest(role, inputs, options), idToken, audience };
        const credentials = await assumeRoleWithIdToken(await sts, request);
        log.debug(describeSession(role, credentials));
        return credentials;
    };
}
async function assumeNextRole({ role, previous }, credentials, inputs, options) {
    // A client of its own: credentials of another session must not be cached in it.
    const sts = await createClient('sts', { ...options, credentials: () => Promise.resolve(credentials) });
    const request = { ...createRequest(role, inputs, options), previous, externalId: inputs['role-external-id'] };
    const next = await assumeChainedRole(sts, request);
    options.log.debug(describeSession(role, next));
    return next;
}
/** Only the last session is limited: those before it assume the next role, and the action never works with them. */
function createRequest(role, inputs, { environment }) {
    const { 'role-to-assume': first, 'role-chain': chain } = inputs;
    const all = first === undefined ? chain : [first, ...chain];
    return {
        role,
        sessionName: inputs['role-session-name'] ?? formatSessionName(environment),
        durationMs: inputs['role-duration'],
        policy: role === all.at(-1) ? inputs['session-policy'] : undefined,
        position: all.indexOf(role) + 1,
        roles: all.length,
    };
}
function describeSession(role, { expiration }) {
    return `AWS: ${role} until ${expiration?.toISOString() ?? 'further notice'}`;
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
    (0,credentials_credentials/* maskJobKeys */.G)(environment, context.secrets.add);
    const region = resolveRegion(inputs, context);
    const transport = await (0,aws_transport/* createTransport */.o)(environment);
    const source = await openCredentialSource(inputs, { ...context, region, transport });
    const getCredentials = async () => {
        const found = await source();
        (0,credentials_credentials/* maskCredentials */.B)(found, context.secrets.add);
        return found;
    };
    const session = createSession({ region, transport, credentials: getCredentials, assumed: (0,aws_inputs/* isRoleAssumed */.hy)(inputs) }, context);
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
        hint: 'Nothing was changed. Check role-to-assume, role-chain or the credentials of the job, or add the account to allowed-account-ids.',
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
