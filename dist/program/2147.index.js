export const id = 2147;
export const ids = [2147,316];
export const modules = {

/***/ 80316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeCluster),
/* harmony export */   readClusterVersion: () => (/* binding */ readClusterVersion)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35652);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/** @throws ActionError `cluster-not-found` with the existing names, and those of `toAwsError` */
async function describeCluster(name, session) {
    const eks = await session.client('eks');
    const call = {
        what: `the cluster ${name} in ${session.region} could not be looked up`,
        action: 'eks:DescribeCluster',
    };
    const { cluster } = await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            return await eks.describeCluster({ name });
        }
        catch (error) {
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'ResourceNotFoundException'
                ? await createNotFoundError(name, session, error)
                : error;
        }
    });
    return {
        name,
        arn: cluster?.arn ?? '',
        version: cluster?.version ?? '',
        status: cluster?.status ?? 'PENDING',
        endpoint: cluster?.endpoint,
        certificateAuthority: cluster?.certificateAuthority?.data,
        oidcIssuer: cluster?.identity?.oidc?.issuer,
        authenticationMode: cluster?.accessConfig?.authenticationMode,
        publicEndpoint: cluster?.resourcesVpcConfig?.endpointPublicAccess ?? true,
    };
}
/** The Kubernetes version of a cluster, read in its own session. @throws ActionError as `openAws`, `describeCluster` */
async function readClusterVersion(name, inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_2__.openAws)(inputs, context), true);
        return (await describeCluster(name, session)).version;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function createNotFoundError(name, session, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-not-found', `there is no EKS cluster ${name} in ${session.region}`, {
        details: await listClusterNames(session),
        hint: 'Fix cluster-name or aws-region, or check that the credentials belong to the right account.',
        cause,
    });
}
/** For people only: permission to describe one cluster does not imply permission to list them. */
async function listClusterNames(session) {
    try {
        const { clusters = [] } = await (await session.client('eks')).listClusters({ maxResults: 20 });
        const { account } = await session.identity();
        return [`account ${account} has ${clusters.length === 0 ? 'none' : clusters.join(', ')}`];
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 77204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ createEksConnection)
/* harmony export */ });
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69653);

/** The API server of a cluster, with tokens of the session that are renewed as long as it is open. */
function createEksConnection({ name, endpoint = '', certificateAuthority }, aws) {
    const token = (0,_token_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheToken */ .C)(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }));
    return {
        server: endpoint,
        certificateAuthority: certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
        credentials: { kind: 'token', token },
    };
}


/***/ }),

/***/ 69653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ cacheToken),
  u: () => (/* binding */ createClusterToken)
});

;// CONCATENATED MODULE: ./src/aws/presigned-identity.js
/**
 * A presigned STS GetCallerIdentity: anyone who requests the URL with the same headers learns whose credentials these are.
 * Until it expires it is as sensitive as a password.
 *
 * The host is always that of AWS, regardless of `AWS_ENDPOINT_URL`: others request the URL and accept no other host.
 */
async function presignIdentity({ region, credentials, headers, expiresIn, now }) {
    const [{ SignatureV4 }, { Hash }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(6048)]).then(__webpack_require__.t.bind(__webpack_require__, 76048, 19)), Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828)]).then(__webpack_require__.t.bind(__webpack_require__, 61828, 19))]);
    const hostname = resolveStsHost(region);
    const signer = new SignatureV4({ service: 'sts', region, credentials, sha256: Hash.bind(null, 'sha256') });
    const request = {
        method: 'GET',
        protocol: 'https:',
        hostname,
        path: '/',
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { host: hostname, ...headers },
    };
    const { query = {} } = await signer.presign(request, {
        expiresIn,
        ...(now === undefined ? {} : { signingDate: now }),
    });
    const url = new URL(`https://${hostname}/`);
    for (const [name, value] of Object.entries(query))
        url.searchParams.set(name, String(value));
    return url;
}
/** Suffixes of the partitions (AWS General Reference, "AWS Security Token Service endpoints and quotas"). */
const suffixes = [
    [/^cn-/, 'amazonaws.com.cn'],
    [/^us-iso-/, 'c2s.ic.gov'],
    [/^us-isob-/, 'sc2s.sgov.gov'],
    [/^eu-isoe-/, 'cloud.adc-e.uk'],
    [/^us-isof-/, 'csp.hci.ic.gov'],
    [/^eusc-/, 'amazonaws.eu'],
];
function resolveStsHost(region) {
    const [, suffix] = suffixes.find(([pattern]) => pattern.test(region)) ?? [];
    return `sts.${region}.${suffix ?? 'amazonaws.com'}`;
}

;// CONCATENATED MODULE: ./src/eks/token.js

/** EKS accepts a token for 15 minutes after it was signed, regardless of X-Amz-Expires. */
const acceptedMs = 15 * 60_000;
/** Allows for slow requests and clock skew. */
const marginMs = 60_000;
/**
 * An EKS token: a presigned GetCallerIdentity, bound to one cluster by a signed header. No request is sent.
 * Source: kubernetes-sigs/aws-iam-authenticator, "API Authorization from Outside a Cluster".
 */
async function createClusterToken({ cluster, region, credentials, now = new Date(), }) {
    const url = await presignIdentity({
        region,
        credentials,
        headers: { 'x-k8s-aws-id': cluster },
        expiresIn: 60,
        now,
    });
    const accepted = now.getTime() + acceptedMs;
    const end = Math.min(accepted, credentials.expiration?.getTime() ?? accepted);
    return {
        token: `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`,
        expiresAt: new Date(end - Math.min(marginMs, (end - now.getTime()) / 2)),
    };
}
/** Returns a token that is replaced only when it is about to expire. */
function cacheToken(request) {
    let latest;
    return async () => {
        if (latest === undefined || latest.expiresAt.getTime() <= Date.now())
            latest = await createClusterToken(await request());
        return latest.token;
    };
}


/***/ }),

/***/ 17278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ listOperatorSecrets),
/* harmony export */   KG: () => (/* binding */ listRolloutTargets),
/* harmony export */   MB: () => (/* binding */ parseObjects),
/* harmony export */   QZ: () => (/* binding */ listNamedImages),
/* harmony export */   s4: () => (/* binding */ readManifestContents),
/* harmony export */   v8: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _rollout_custom_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35346);
/* harmony import */ var _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97647);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96365);




/** The objects of a manifest. Lists are flattened; anything that is not an object is skipped, as Helm does. */
async function parseObjects(manifest) {
    const { parseAllDocuments } = await __webpack_require__.e(/* import() */ 6637).then(__webpack_require__.t.bind(__webpack_require__, 6637, 19));
    const documents = parseAllDocuments(manifest, {
        // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without timestamps, and with octals of 1.2.
        version: '1.1',
        customTags: (tags) => [...tags.filter((tag) => !isTimeTag(tag)), 'intOct'],
        uniqueKeys: false,
        logLevel: 'silent',
    });
    return documents.flatMap((document) => flattenObject(document.toJS({ maxAliasCount: 100 })));
}
function isTimeTag(tag) {
    if (typeof tag === 'string')
        return /time/i.test(tag);
    return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME');
}
function flattenObject(value) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) || !('kind' in value))
        return [];
    if ('items' in value && Array.isArray(value.items))
        return value.items.flatMap(flattenObject);
    return 'metadata' in value && typeof value.metadata === 'object' ? [value] : [];
}
/** Images of the containers of a revision, as named there, without duplicates. */
async function listImages({ manifest = '' }) {
    const pods = (await parseObjects(manifest)).flatMap((object) => findPodSpecs(object.spec));
    const images = pods.flatMap(({ initContainers = [], containers = [] }) => [...initContainers, ...containers].map(({ image }) => image));
    return [...new Set(images.filter((image) => typeof image === 'string'))];
}
/**
 * What the objects of a manifest name as an image, custom resources included: every text below a key that ends in `image` or `images`.
 * ConfigMaps and Secrets do not count, since nothing says what reads them.
 */
async function listNamedImages(manifest) {
    const objects = (await parseObjects(manifest)).filter(({ kind = '' }) => !['ConfigMap', 'Secret'].includes(kind));
    return [...new Set(objects.flatMap((object) => listImageTexts(object, false)))];
}
function listImageTexts(value, isImage) {
    if (typeof value === 'string')
        return isImage ? [value] : [];
    if (Array.isArray(value))
        return value.flatMap((item) => listImageTexts(item, isImage));
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => listImageTexts(inner, /images?$/i.test(key)));
}
/** The spec of a pod, of a workload's template, or of a CronJob's jobs. */
function findPodSpecs(spec) {
    if (!(0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(spec))
        return [];
    if ('jobTemplate' in spec)
        return findPodSpecs(spec.jobTemplate?.spec);
    if ('template' in spec)
        return findPodSpecs(spec.template?.spec);
    return 'containers' in spec && Array.isArray(spec.containers) ? [spec] : [];
}
/** Objects of a revision that take time to become ready, in any namespace. */
async function listRolloutTargets({ manifest = '', hooks = [], namespace }, selection = { customs: 'known', jobs: true }) {
    const [own, ...ofHooks] = await Promise.all([manifest, ...hooks.map((hook) => hook.manifest)].map(parseObjects));
    const hookSelection = { customs: 'none', jobs: true };
    return [
        ...(own ?? []).flatMap((object) => toTarget(object, namespace, 'release', selection)),
        ...ofHooks.flat().flatMap((object) => toTarget(object, namespace, 'hook', hookSelection)),
    ];
}
function toTarget(object, releaseNamespace, role, { customs, jobs }) {
    const { kind = '', apiVersion = '', metadata } = object;
    const namespace = metadata.namespace ?? releaseNamespace;
    const elsewhere = namespace === releaseNamespace ? {} : { elsewhere: true };
    const target = { name: metadata.name, namespace, role, ...elsewhere };
    if (isCustomResource(object)) {
        const isAwaited = customs === 'all' || (customs === 'known' && (0,_rollout_custom_status_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownKind */ .mT)(apiVersion, kind));
        return isAwaited ? [{ ...target, kind, apiVersion }] : [];
    }
    if (!isTracked(kind) || (kind === 'Job' && !jobs))
        return [];
    return kind === 'Service' && !isLoadBalancer(object) ? [] : [{ ...target, kind }];
}
function isTracked(kind) {
    return _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__/* .trackedKinds */ .oV.includes(kind);
}
function isLoadBalancer(object) {
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec).type === 'LoadBalancer';
}
function isCustomResource({ apiVersion = '' }) {
    return !(0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .isBuiltInGroup */ .LE)(getGroup(apiVersion));
}
function getGroup(apiVersion) {
    return apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
}
/** What a manifest contains that Helm does not wait for as we do. */
async function readManifestContents(manifest) {
    const objects = await parseObjects(manifest);
    return {
        customs: objects.some(isCustomResource),
        suspendedJobs: objects.some((object) => object.kind === 'Job' && (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec).suspend === true),
    };
}
/**
 * Names of the Secrets and ConfigMaps that something in the release creates later: each name in a custom resource, since operators
 * differ in where they put it, and the certificates of Ingresses that cert-manager reads. Containers wait for them.
 */
async function listOperatorSecrets({ manifest = '' }) {
    const objects = await parseObjects(manifest);
    return [
        ...new Set(objects.flatMap((object) => (isCustomResource(object) ? listNames(object) : listCertified(object)))),
    ];
}
/** A name of a Kubernetes object, which may be part of a longer text. */
const objectName = /[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?/g;
function listNames({ metadata, ...rest }) {
    const { spec } = rest;
    return [metadata.name, ...listTexts(spec), ...listTexts(metadata.annotations)];
}
function listTexts(value) {
    if (typeof value === 'string')
        return value.match(objectName) ?? [];
    if (Array.isArray(value))
        return value.flatMap(listTexts);
    return (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? Object.values(value).flatMap(listTexts) : [];
}
function listCertified(object) {
    const annotations = Object.keys(object.metadata.annotations ?? {});
    if (object.kind !== 'Ingress' || !annotations.some((name) => name.startsWith('cert-manager.io/')))
        return [];
    const { tls } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(object.spec);
    const entries = Array.isArray(tls) ? tls : [];
    return entries.map((entry) => (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_3__/* .toRecord */ .Lv)(entry).secretName).filter((name) => typeof name === 'string');
}


/***/ }),

/***/ 19482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createKubernetesClient)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44708);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17589);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15987);



function createKubernetesClient(connection, options) {
    const { environment, signal, timeoutMs = 30_000, attempts = 5 } = options;
    const agent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
        keepAlive: true,
        proxyEnv: environment,
        ...buildTlsOptions(connection),
    });
    const send = async (call) => {
        const response = await openResponse(connection, agent, call);
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300)
            return response;
        throw (0,_error_js__WEBPACK_IMPORTED_MODULE_1__/* .parseKubernetesError */ .q)(statusCode, await readBody(response));
    };
    const sendOnce = async (call) => readBody(await send({ ...call, signal, timeoutMs }));
    const sendWithRetry = (call, rule = shouldRetry) => (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(() => sendOnce(call), { attempts, baseMs: 300, maxMs: 10_000, signal, shouldRetry: rule });
    const readText = (path, query) => sendWithRetry({ method: 'GET', path, query });
    const get = async (path, query) => JSON.parse(await readText(path, query));
    return {
        get,
        text: readText,
        find: async (path) => {
            try {
                return await get(path);
            }
            catch (error) {
                if (isMissing(error))
                    return undefined;
                throw error;
            }
        },
        review: async (path, body) => JSON.parse(await sendWithRetry({ method: 'POST', path, body }, (error) => !isTimeout(error) && shouldRetry(error))),
        post: async (path, body) => JSON.parse(await sendOnce({ method: 'POST', path, body })),
        patch: async (path, body) => JSON.parse(await sendOnce({ method: 'PATCH', path, body })),
        remove: async (path, preconditions) => {
            const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions };
            try {
                await sendOnce({ method: 'DELETE', path, body });
                return true;
            }
            catch (error) {
                if (isMissing(error))
                    return false;
                throw error;
            }
        },
        watch: (path, query, until) => {
            const either = AbortSignal.any([signal, until]);
            return readEvents(() => send({ method: 'GET', path, query: { ...query, watch: 'true' }, signal: either, timeoutMs: 0 }));
        },
        [Symbol.dispose]: () => {
            agent.destroy();
        },
    };
}
function isMissing(error) {
    return error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d && error.status === 404;
}
function buildTlsOptions({ certificateAuthority, serverName, insecure, credentials }) {
    return {
        ...(insecure === true ? { rejectUnauthorized: false } : {}),
        ...(certificateAuthority === undefined ? {} : { ca: certificateAuthority }),
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(credentials.kind === 'certificate' ? { cert: credentials.certificate, key: credentials.key } : {}),
    };
}
const contentTypes = { PATCH: 'application/merge-patch+json' };
async function openResponse({ server, credentials }, agent, call) {
    const { method, path, query = {}, body, signal, timeoutMs } = call;
    const url = new URL(`${server.replace(/\/$/, '')}${path}`);
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.set(name, String(value));
    }
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
        accept: 'application/json',
        // Node.js does not set the length of a DELETE's body by itself.
        ...(content === undefined
            ? {}
            : {
                'content-type': contentTypes[method] ?? 'application/json',
                'content-length': Buffer.byteLength(content),
            }),
        ...(credentials.kind === 'token' ? { authorization: `Bearer ${await credentials.token()}` } : {}),
    };
    return new Promise((resolve, reject) => {
        const request = (0,node_https__WEBPACK_IMPORTED_MODULE_0__.request)(url, { agent, method, headers, signal }, resolve);
        request.once('error', reject);
        if (timeoutMs > 0) {
            request.setTimeout(timeoutMs, () => {
                request.destroy(Object.assign(new Error(`no response within ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' }));
            });
        }
        request.end(content);
    });
}
async function readBody(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
/** Network errors, throttling and server errors are temporary; denied and missing is not. */
function shouldRetry(error) {
    if (!(error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d))
        return transient.has(error.code ?? '');
    return error.status === 429 || error.status >= 500 ? (error.retryAfterMs ?? true) : false;
}
function isTimeout(error) {
    return error.code === 'ETIMEDOUT';
}
const transient = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED']);
async function* readEvents(begin) {
    const response = await begin();
    try {
        for await (const line of readLines(response)) {
            const event = JSON.parse(line);
            if (event.type === 'ERROR')
                throw new _error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d(event.object.code ?? 500, event.object);
            yield event;
        }
    }
    finally {
        response.destroy();
    }
}
async function* readLines(response) {
    let rest = '';
    for await (const chunk of response.setEncoding('utf8')) {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop() ?? '';
        yield* lines.filter((line) => line !== '');
    }
}


/***/ }),

/***/ 1656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toClusterError)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15987);


/**
 * The error that people see: the server's own message, which names who lacks which permission.
 * @returns undefined for errors that come neither from the API nor from the network
 */
function toClusterError(error, cluster) {
    if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d) {
        const hint = hints[error.status];
        const message = `the cluster ${cluster} refused: ${error.message}`;
        return hint === undefined
            ? new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-refused', message, { cause: error })
            : new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-access-denied', message, { hint, cause: error });
    }
    const { code, message } = error instanceof Error ? error : {};
    if (code === undefined || !networkErrors.has(code))
        return undefined;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-unreachable', `the API server of ${cluster} stopped responding to this runner`, {
        details: [`${code} (${message ?? ''})`],
        hint: 'Re-run; if it persists, check the health of the cluster and the network in between.',
        cause: error,
    });
}
const hints = {
    401: 'The token has expired, or its access was revoked. A token in a kubeconfig is not renewed: use cluster-name, or a kubeconfig with an exec plugin.',
    403: 'Grant it with an EKS access policy or a Kubernetes role.',
};
const networkErrors = new Set([
    ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
    ...['EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'],
]);


/***/ }),

/***/ 90179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ isBuiltInGroup),
/* harmony export */   Ny: () => (/* binding */ listCustomKinds),
/* harmony export */   fJ: () => (/* binding */ createDiscovery),
/* harmony export */   p8: () => (/* binding */ listNamedKinds)
/* harmony export */ });
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);

function createDiscovery(client) {
    const asked = new Map();
    const listResources = (apiVersion) => {
        const known = asked.get(apiVersion);
        if (known !== undefined)
            return known;
        const asking = requestResources(client, apiVersion);
        asked.set(apiVersion, asking);
        return asking;
    };
    return {
        findKind: async (apiVersion, kind) => {
            const resources = await listResources(apiVersion);
            // Subresources, such as `deployments/scale`, have kinds too.
            const resource = resources.find((one) => one.kind === kind && !one.name.includes('/'));
            if (resource === undefined)
                return undefined;
            const { namespaced, name: plural } = resource;
            return {
                namespaced,
                pathOf: (name, namespace) => {
                    const place = namespaced ? `/namespaces/${encodeURIComponent(namespace)}` : '';
                    return `${buildApiRoot(apiVersion)}${place}/${plural}/${encodeURIComponent(name)}`;
                },
            };
        },
    };
}
async function requestResources(client, apiVersion) {
    try {
        return (await client.get(buildApiRoot(apiVersion))).resources;
    }
    catch (error) {
        if (error instanceof _error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 404)
            return [];
        throw error;
    }
}
function buildApiRoot(apiVersion) {
    const path = apiVersion.split('/').map(encodeURIComponent).join('/');
    return apiVersion.includes('/') ? `/apis/${path}` : `/api/${path}`;
}
/** API groups of Kubernetes itself have no dot, or end like this. */
const builtInGroup = /^[^.]*$|[.]k8s[.]io$/;
/** Whether an API group belongs to Kubernetes itself. */
function isBuiltInGroup(group) {
    return builtInGroup.test(group);
}
/** All kinds of custom resources in namespaces that the server supports, each in its preferred version. */
async function listCustomKinds(client) {
    const { groups } = await client.get('/apis');
    const versions = groups
        .filter(({ name }) => !isBuiltInGroup(name))
        .map((group) => group.preferredVersion.groupVersion);
    return await listKinds(client, versions);
}
/** The kinds with these names, of any group: `stores.example.com`, `configmaps.` in the core group. */
async function listNamedKinds(client, resources) {
    const names = new Set([...resources].map((resource) => resource.slice(resource.indexOf('.') + 1)));
    const { groups } = await client.get('/apis');
    const versions = groups.filter(({ name }) => names.has(name)).map((group) => group.preferredVersion.groupVersion);
    const kinds = await listKinds(client, names.has('') ? ['v1', ...versions] : versions);
    return kinds.filter(({ resource }) => resources.has(resource));
}
async function listKinds(client, versions) {
    const kinds = await Promise.all(versions.map(async (apiVersion) => {
        const resources = await requestResources(client, apiVersion).catch(() => []);
        const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
        return resources
            .filter(({ name, namespaced }) => namespaced && !name.includes('/'))
            .map(({ kind, name }) => ({
            ...{ kind, apiVersion, resource: `${name}.${group}` },
            listPath: (namespace) => `${buildApiRoot(apiVersion)}/namespaces/${encodeURIComponent(namespace)}/${name}`,
        }));
    }));
    return kinds.flat();
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KubernetesError),
/* harmony export */   q: () => (/* binding */ parseKubernetesError)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96365);

/** An unsuccessful response of the API server. */
class KubernetesError extends Error {
    name = 'KubernetesError';
    /** HTTP status, or the status in a watch event. */
    status;
    /** Empty if the server gave none. */
    reason;
    retryAfterMs;
    constructor(status, { reason = '', message, details }) {
        super(message ?? `the API server returned ${status}`);
        this.status = status;
        this.reason = reason;
        this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000;
    }
}
/** Parses the body of an error, which is JSON from the API server and anything from a proxy. */
function parseKubernetesError(status, body) {
    try {
        const parsed = JSON.parse(body);
        if ((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(parsed))
            return new KubernetesError(status, parsed);
    }
    catch {
        // Reported below as text.
    }
    const text = body.trim().slice(0, 300);
    return new KubernetesError(status, text === '' ? {} : { message: `the server returned ${status}: ${text}` });
}


/***/ }),

/***/ 35346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rx: () => (/* binding */ formatCondition),
/* harmony export */   kH: () => (/* binding */ readCustomStatus),
/* harmony export */   mT: () => (/* binding */ isKnownKind)
/* harmony export */ });
/** Kinds whose end is known, with the group that defines them; versions may differ. */
const knownKinds = {
    'argoproj.io/Rollout': readRollout,
    'argoproj.io/Application': readApplication,
    'flagger.app/Canary': readCanary,
    'cert-manager.io/Certificate': readConditions,
    'external-secrets.io/ExternalSecret': readConditions,
    'helm.toolkit.fluxcd.io/HelmRelease': readConditions,
    'kustomize.toolkit.fluxcd.io/Kustomization': readConditions,
    'karpenter.sh/NodePool': readConditions,
};
/** Whether we know when a custom resource of this kind is ready. */
function isKnownKind(apiVersion, kind) {
    return findReader(apiVersion, kind) !== undefined;
}
/** The status of a custom resource: by the rules of its kind, or else by the conditions that all controllers share (kstatus). */
function readCustomStatus(object, namespace) {
    const readStatus = findReader(object.apiVersion ?? '', object.kind ?? '') ?? readConditions;
    if (object.metadata.deletionTimestamp !== undefined)
        return { ready: false, summary: 'being deleted' };
    return readStatus(object, namespace);
}
function findReader(apiVersion, kind) {
    return knownKinds[`${apiVersion.split('/')[0] ?? ''}/${kind}`];
}
/** kstatus, "generic" resources: observed generation, then Stalled, Reconciling and Ready. */
function readConditions({ metadata, status }) {
    const observed = Number(status?.observedGeneration ?? metadata.generation ?? 0);
    if (observed < (metadata.generation ?? 0))
        return { ready: false, summary: 'waiting for its controller' };
    const conditions = status?.conditions ?? [];
    const find = (type) => conditions.find((one) => one.type === type);
    const stalled = find('Stalled');
    if (stalled?.status === 'True')
        return { ready: false, failed: true, summary: 'stalled', reason: formatCondition(stalled) };
    const reconciling = find('Reconciling');
    if (reconciling?.status === 'True') {
        return { ready: false, summary: 'reconciling', reason: formatCondition(reconciling) };
    }
    const ready = find('Ready') ?? find('Available');
    if (ready === undefined || ready.status === 'True')
        return { ready: true, summary: 'ready' };
    return { ready: false, summary: 'not ready', reason: formatCondition(ready) };
}
/** `Ready is False: Issuing: waiting for DNS` */
function formatCondition({ type, status, reason, message }) {
    const words = [reason, message].filter((part) => part !== undefined && part !== '');
    return `${type} is ${status}${words.length === 0 ? '' : `: ${words.join(': ')}`}`;
}
/** Argo Rollouts, "Rollout status". A step without a duration pauses until somebody promotes it. */
function readRollout({ metadata, spec, status }, namespace) {
    const observed = Number(status?.observedGeneration ?? 0);
    if (observed < (metadata.generation ?? 0))
        return { ready: false, summary: 'waiting for its controller' };
    const { phase = 'Progressing', message = '' } = status ?? {};
    const step = status?.currentStepIndex === undefined ? '' : `, step ${status.currentStepIndex}`;
    if (phase === 'Healthy')
        return { ready: true, summary: 'healthy' };
    const reason = message === '' ? {} : { reason: message };
    const isPaused = phase === 'Paused' || spec?.paused === true || (status?.pauseConditions ?? []).length > 0;
    if (isPaused) {
        const promote = `kubectl argo rollouts promote ${metadata.name} --namespace ${metadata.namespace ?? namespace}`;
        return { ready: false, summary: `paused${step}`, reason: `${message || 'paused'}; promote it with: ${promote}` };
    }
    if (phase === 'Degraded')
        return { ready: false, failed: true, summary: 'degraded', ...reason };
    return { ready: false, summary: `${phase.toLowerCase()}${step}`, ...reason };
}
/** Flagger, "Canary status": the phases in which an analysis has ended, or has nothing to analyse. */
function readCanary({ metadata, status }, namespace) {
    const phase = status?.phase ?? 'Initializing';
    const promoted = status?.conditions?.find(({ type }) => type === 'Promoted');
    const reason = promoted?.message === undefined ? {} : { reason: promoted.message };
    if (phase === 'Initialized' || phase === 'Succeeded')
        return { ready: true, summary: phase.toLowerCase() };
    if (phase === 'Failed')
        return { ready: false, failed: true, summary: 'failed', ...reason };
    if (phase === 'WaitingPromotion' || phase === 'Waiting') {
        const place = `--namespace ${metadata.namespace ?? namespace}`;
        const gate = `it waits for a gate of its webhooks: kubectl describe canary ${metadata.name} ${place}`;
        return { ready: false, summary: 'waiting for promotion', reason: gate };
    }
    const weight = status?.canaryWeight === undefined ? '' : `, ${status.canaryWeight} % of the traffic`;
    return { ready: false, summary: `${phase.toLowerCase()}${weight}`, ...reason };
}
/** Argo CD, "Resource health": an application is done once it is both synced and healthy. */
function readApplication({ status }) {
    const { status: health = 'Unknown', message } = status?.health ?? {};
    const sync = status?.sync?.status ?? 'Unknown';
    const reason = message === undefined || message === '' ? {} : { reason: message };
    if (health === 'Healthy' && sync === 'Synced')
        return { ready: true, summary: 'healthy, synced' };
    return { ready: false, summary: `${health.toLowerCase()}, ${sync.toLowerCase()}`, ...reason };
}


/***/ }),

/***/ 97647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ emptySnapshot),
/* harmony export */   oV: () => (/* binding */ trackedKinds),
/* harmony export */   v0: () => (/* binding */ buildCustomKey)
/* harmony export */ });
const emptySnapshot = {
    ...{ deployments: [], statefulSets: [], daemonSets: [], replicaSets: [], jobs: [] },
    ...{ pods: [], claims: [], services: [], events: [], customs: [] },
};
const trackedKinds = [
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Job',
    'PersistentVolumeClaim',
    'Service',
    'Pod',
];
function buildCustomKey({ apiVersion, kind, namespace = '', name, }) {
    return [apiVersion, kind, namespace, name].join('/');
}


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
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

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
async function retry(operation, options) {
    const { random = Math.random, sleep = pause, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= options.attempts || signal?.aborted)
                throw error;
            const verdict = options.shouldRetry(error);
            if (verdict === false || asksTooMuch(verdict, options))
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
}
/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict, { maxMs }) {
    return typeof verdict === 'number' && verdict > maxMs * 3;
}
/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ })

};
