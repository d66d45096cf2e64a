export const id = 7725;
export const ids = [7725,2445,316];
export const modules = {

/***/ 90162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/helm/cli/helm.js


/**
 * Overrides Helm's variables of the job. Releases are read from Secrets here, so Helm must store them there; cluster and
 * namespace are those of the action.
 */
const fixedVariables = {
    HELM_DRIVER: 'secret',
    HELM_DEBUG: undefined,
    HELM_NAMESPACE: undefined,
    HELM_KUBECONTEXT: undefined,
    HELM_KUBETOKEN: undefined,
    HELM_KUBEAPISERVER: undefined,
    HELM_KUBECAFILE: undefined,
    HELM_KUBEASUSER: undefined,
    HELM_KUBEASGROUPS: undefined,
    HELM_KUBETLS_SERVER_NAME: undefined,
    HELM_KUBEINSECURE_SKIP_TLS_VERIFY: undefined,
};
/**
 * Detects the version of Helm, without contacting a cluster.
 * @throws ActionError `tool-missing`, `helm-unsupported`
 */
async function detectHelm({ processes, file, cwd }) {
    const args = ['version', '--template={{.Version}}'];
    const { stdout } = await processes.probe({ tool: 'helm version', file, args, cwd, env: fixedVariables });
    const printed = stdout.trim();
    const version = printed.replace(/^v/, '');
    const major = Number(version.split('.', 1)[0]);
    if (major === 3 || major === 4)
        return { version, major };
    throw new action_error/* ActionError */.lZ('helm-unsupported', `${file} is Helm ${printed === '' ? 'of an unknown version' : printed}`, {
        hint: 'Use Helm 3 or 4; the setup action installs them.',
    });
}
/** @param variables access to the cluster: KUBECONFIG, credentials */
function createHelm(program, version, variables) {
    const { processes, file, cwd } = program;
    return {
        ...version,
        run: async ({ args, title = `helm ${args.slice(0, 2).join(' ')}`, show = 'quiet', env, ...more }) => {
            const environment = { ...fixedVariables, ...variables, ...env };
            const result = await processes.run({ ...more, tool: title, file, args, cwd, show, env: environment });
            return {
                exitCode: result.exitCode,
                stdout: () => (0,promises_.readFile)(result.stdoutFile, 'utf8'),
                stderr: () => (0,promises_.readFile)(result.stderrFile, 'utf8'),
            };
        },
    };
}

// EXTERNAL MODULE: ./src/kubernetes/cluster-error.js
var cluster_error = __webpack_require__(1656);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js + 2 modules
var action_run = __webpack_require__(94310);
// EXTERNAL MODULE: ./src/actions/shared/forks.js
var forks = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/actions/shared/program-path.js
var program_path = __webpack_require__(19494);
// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
;// CONCATENATED MODULE: ./src/kubernetes/caller.js
/**
 * Reads the identity of the caller, which every authenticated user may (Kubernetes, "Default roles", system:basic-user).
 * @throws KubernetesError; network errors of Node.js
 */
async function readCaller(client) {
    const { status } = await client.review('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'SelfSubjectReview',
    });
    return { username: '', groups: [], ...status?.userInfo };
}

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
;// CONCATENATED MODULE: ./src/eks/access.js




/**
 * Checks, before anything is changed, that the cluster is reachable, knows the caller, and grants the required permissions.
 * @returns the user name of the caller in Kubernetes
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, each with the next command; `cluster-refused`
 */
async function checkAccess(check) {
    try {
        const caller = await readCaller(check.client);
        const denied = (await Promise.all(check.requirements.map(async (need) => ((await isAllowed(check, need)) ? [] : [need])))).flat();
        if (denied.length > 0)
            throw createNotPermittedError(check, caller, denied);
        return caller.username;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        if (!(error instanceof kubernetes_error/* KubernetesError */.d))
            throw createUnreachableError(check, error);
        if (error.status === 401)
            throw createUnknownCallerError(check, error);
        throw (0,cluster_error/* toClusterError */.I)(error, check.cluster.name) ?? error;
    }
}
async function isAllowed({ client }, { namespace, ...attributes }) {
    const { status } = await client.review('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: namespace === undefined ? attributes : { ...attributes, namespace } },
    });
    return status?.allowed === true;
}
function createUnreachableError(check, error) {
    const { cluster } = check;
    const { code = '', message } = error;
    const address = new URL(cluster.endpoint ?? 'https://unknown').host;
    const { why, next } = /CERT|VERIFY|ISSUER|^ERR_TLS/.test(code) ? proxyBetween : adviseOnEndpoint(check);
    return new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster.name} is not reachable from this runner`, {
        details: [`${address}: ${code === '' ? message : `${code} (${message})`}`, why],
        hint: next,
        cause: error,
    });
}
const proxyBetween = {
    why: "its certificate was not issued by the cluster's authority: a proxy in between terminates TLS",
    next: 'Add the host to NO_PROXY (for all of EKS: .eks.amazonaws.com).',
};
function adviseOnEndpoint({ cluster: { name, publicEndpoint }, region }) {
    const where = `--region ${region} --name ${name}`;
    return publicEndpoint
        ? {
            why: 'its endpoint is public: an IP allow-list, a firewall or a proxy may block this runner',
            next: `Check the allow-list: aws eks describe-cluster ${where} --query cluster.resourcesVpcConfig.publicAccessCidrs`,
        }
        : {
            why: 'its endpoint is private: it can be reached only from inside its VPC',
            next: `Run this job on a runner inside the VPC, or open the endpoint: aws eks update-cluster-config ${where} --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=<addresses of the runner>`,
        };
}
function createUnknownCallerError(check, cause) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster.name} does not know the caller`, {
        details: [`caller: ${identity.arn}`, `${cluster.name} returned 401: there is no access entry for this role`],
        hint: `Grant access: ${formatAccessCommand(check)}`,
        cause,
    });
}
function createNotPermittedError(check, caller, denied) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the caller lacks permissions in ${cluster.name} that a deploy needs`, {
        details: [
            `caller: ${identity.arn}, in Kubernetes ${caller.username}`,
            ...denied.map(({ verb, resource, group, namespace }) => `cannot ${verb} ${resource}${group === '' ? '' : `.${group}`}${namespace === undefined ? '' : ` in ${namespace}`}`),
        ],
        hint: `Grant them: ${formatPermissionCommand(check, caller, denied)}`,
    });
}
const policies = {
    admin: 'AmazonEKSClusterAdminPolicy',
    edit: 'AmazonEKSEditPolicy',
};
function formatAccessCommand(check) {
    const { cluster, region, identity } = check;
    const role = toPrincipalArn(identity);
    if (cluster.authenticationMode === 'CONFIG_MAP') {
        return `eksctl create iamidentitymapping --region ${region} --cluster ${cluster.name} --arn ${role} --group <group with a role binding>`;
    }
    const entry = `aws eks create-access-entry --region ${region} --cluster-name ${cluster.name} --principal-arn ${role}`;
    return `${entry} && ${formatAssociateCommand(check, check.requirements)}`;
}
function formatPermissionCommand(check, { username, groups }, denied) {
    if (check.cluster.authenticationMode !== 'CONFIG_MAP')
        return formatAssociateCommand(check, denied);
    // A user name from aws-auth may contain the session name, which changes with every run.
    const group = groups.find((name) => !name.startsWith('system:'));
    const subject = group === undefined ? `--user=${username}` : `--group=${group}`;
    if (isClusterWide(denied)) {
        return `kubectl create clusterrolebinding eks-actions --clusterrole=cluster-admin ${subject}`;
    }
    return listNamespaces(denied)
        .map((name) => `kubectl create rolebinding eks-actions --clusterrole=edit ${subject} --namespace=${name}`)
        .join(' && ');
}
function formatAssociateCommand({ cluster, region, identity }, needs) {
    const namespaces = listNamespaces(needs);
    const clusterWide = isClusterWide(needs);
    const policy = `arn:${identity.partition}:eks::aws:cluster-access-policy/${clusterWide ? policies.admin : policies.edit}`;
    const scope = clusterWide ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`;
    return `aws eks associate-access-policy --region ${region} --cluster-name ${cluster.name} --principal-arn ${toPrincipalArn(identity)} --policy-arn ${policy} --access-scope ${scope}`;
}
function isClusterWide(needs) {
    return needs.length === 0 || needs.some(({ namespace }) => namespace === undefined);
}
function listNamespaces(needs) {
    return [...new Set(needs.flatMap(({ namespace }) => namespace ?? []))];
}
/** An access entry belongs to the role, not to its session. The session's ARN does not contain the path of the role. */
function toPrincipalArn({ arn, partition, account }) {
    const [, role] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}

// EXTERNAL MODULE: ./src/eks/cluster.js
var eks_cluster = __webpack_require__(80316);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/eks/credential-plugin/plugin.js
var credential_plugin_plugin = __webpack_require__(84151);
;// CONCATENATED MODULE: ./src/eks/credential-plugin/install.js



/** The parts of the built program that the plugin needs. */
const parts = ['credential-plugin', 'program', 'package.json'];
/**
 * Copies the plugin to a folder that exists as long as the job, so that later steps can use the kubeconfig, too.
 * @param distribution folder of the built program
 */
async function installCredentialPlugin(distribution, folder, settings) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await Promise.all(parts.map((part) => (0,promises_.cp)(external_node_path_.join(distribution, part), external_node_path_.join(folder, part), { recursive: true })));
    return {
        command: process.execPath,
        args: [external_node_path_.join(folder, 'credential-plugin/index.js'), ...(0,credential_plugin_plugin.buildPluginArguments)(settings)],
    };
}

// EXTERNAL MODULE: ./src/eks/credential-plugin/exec-credential.js
var exec_credential = __webpack_require__(12427);
;// CONCATENATED MODULE: ./src/eks/kubeconfig.js


/**
 * The text of a kubeconfig for one cluster. It contains no secret: the plugin provides a token whenever a client needs one, so
 * a deploy may outlast a token. JSON is valid YAML 1.2 and needs no quoting rules.
 * @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet
 */
function renderKubeconfig(cluster, { command, args }, namespace) {
    assertClusterReady(cluster);
    const { arn, endpoint, certificateAuthority } = cluster;
    const context = { cluster: arn, user: arn, ...(namespace === undefined ? {} : { namespace }) };
    return `${JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: arn, cluster: { server: endpoint, 'certificate-authority-data': certificateAuthority } }],
        users: [
            {
                name: arn,
                user: {
                    exec: { apiVersion: exec_credential/* execApiVersion */.e, command, args, interactiveMode: 'Never', provideClusterInfo: false },
                },
            },
        ],
        contexts: [{ name: arn, context }],
        'current-context': arn,
    }, undefined, 2)}\n`;
}
/** @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet */
function assertClusterReady({ name, endpoint, certificateAuthority, status }) {
    if (endpoint !== undefined && certificateAuthority !== undefined)
        return;
    throw new action_error/* ActionError */.lZ('cluster-not-ready', `the cluster ${name} is not ready yet: its status is ${status}`, {
        hint: `Wait until it is ACTIVE: aws eks wait cluster-active --name ${name}`,
    });
}

// EXTERNAL MODULE: ./src/eks/token.js + 1 modules
var eks_token = __webpack_require__(69653);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/kubernetes/client.js



function createKubernetesClient(connection, options) {
    const { environment, signal, timeoutMs = 30_000, attempts = 5 } = options;
    const agent = new external_node_https_.Agent({
        keepAlive: true,
        proxyEnv: environment,
        ...buildTlsOptions(connection),
    });
    const send = async (call) => {
        const response = await openResponse(connection, agent, call);
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300)
            return response;
        throw (0,kubernetes_error/* parseKubernetesError */.q)(statusCode, await readBody(response));
    };
    const sendOnce = async (call) => readBody(await send({ ...call, signal, timeoutMs }));
    const sendWithRetry = (call, rule = shouldRetry) => (0,retry/* retry */.L)(() => sendOnce(call), { attempts, baseMs: 300, maxMs: 10_000, signal, shouldRetry: rule });
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
    return error instanceof kubernetes_error/* KubernetesError */.d && error.status === 404;
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
        const request = (0,external_node_https_.request)(url, { agent, method, headers, signal }, resolve);
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
    if (!(error instanceof kubernetes_error/* KubernetesError */.d))
        return client_transient.has(error.code ?? '');
    return error.status === 429 || error.status >= 500 ? (error.retryAfterMs ?? true) : false;
}
function isTimeout(error) {
    return error.code === 'ETIMEDOUT';
}
const client_transient = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED']);
async function* readEvents(begin) {
    const response = await begin();
    try {
        for await (const line of readLines(response)) {
            const event = JSON.parse(line);
            if (event.type === 'ERROR')
                throw new kubernetes_error/* KubernetesError */.d(event.object.code ?? 500, event.object);
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

// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/eks-cluster.js
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









/**
 * Opens `cluster-name` with credentials of AWS.
 * @throws ActionError `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`, `cluster-access-denied`, and those of
 *   `openAws`
 */
async function openEksCluster(inputs, name, requirements, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { 'cluster-name': cluster = '', 'role-to-assume': role, 'role-duration': roleDurationMs } = inputs;
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = opening.use(await (0,session.openAws)(inputs, context));
        const [described, identity] = await Promise.all([(0,eks_cluster/* describeCluster */.K)(cluster, aws), aws.identity()]);
        assertClusterReady(described);
        const client = opening.use(createKubernetesClient(createConnection(described, aws), context));
        const { region } = aws;
        const [kubeconfig] = await (0,concurrency/* settleBoth */.FE)((0,private_file/* writePrivateTempFile */.D)('kubeconfig', context, 'end-of-job', async (folder) => {
            const settings = { cluster, region, role, roleDurationMs };
            const plugin = await installCredentialPlugin(context.distribution, folder, settings);
            return renderKubeconfig(described, plugin, name.namespace || undefined);
        }), checkAccess({ cluster: described, region, identity, client, requirements }));
        const variables = { ...(await aws.childEnvironment()), KUBECONFIG: kubeconfig };
        const opened = opening.move();
        return { ...name, cluster, client, kubeconfig, variables, aws, [Symbol.asyncDispose]: () => opened.disposeAsync() };
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
function createConnection({ name, endpoint = '', certificateAuthority }, aws) {
    const token = (0,eks_token/* cacheToken */.C)(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }));
    return {
        server: endpoint,
        certificateAuthority: certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
        credentials: { kind: 'token', token },
    };
}

;// CONCATENATED MODULE: ./src/kubernetes/connectivity.js




/**
 * Checks that the API server is reachable and knows the caller.
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, `cluster-refused`
 */
async function assertReachable(client, cluster, server) {
    try {
        await readCaller(client);
    }
    catch (cause) {
        if (cause instanceof kubernetes_error/* KubernetesError */.d && cause.status === 401) {
            throw new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster} refused the kubeconfig: ${cause.message}`, {
                hint: 'Check the credentials of its current context: kubectl --kubeconfig <file> auth whoami',
                cause,
            });
        }
        if (cause instanceof kubernetes_error/* KubernetesError */.d)
            throw (0,cluster_error/* toClusterError */.I)(cause, cluster) ?? cause;
        if (cause instanceof action_error/* ActionError */.lZ)
            throw cause;
        const { code, message } = cause;
        throw new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster} is not reachable from this runner`, {
            details: [`${new URL(server).host}: ${code === undefined ? message : `${code} (${message})`}`],
            hint: 'Check the server in the kubeconfig, and whether a firewall, a proxy or a VPN is in between.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/kubernetes/exec-plugin.js

/**
 * Tokens are renewed this long before they expire, unlike in client-go, to allow for slow requests. For a token that is valid
 * for less than a minute it is half of that time. Milliseconds.
 */
const marginMs = 30_000;
/**
 * Credentials from a plugin. It is run now, to learn what kind they are, and again when a token expires.
 * @throws ActionError `kubeconfig-invalid`
 */
async function runExecPlugin(plugin, run) {
    const status = await requestStatus(plugin, run);
    const { clientCertificateData: certificate, clientKeyData: key } = status;
    if (certificate !== undefined && key !== undefined)
        return { kind: 'certificate', certificate, key };
    let latest = toToken(status);
    let pending;
    const renew = async () => {
        try {
            latest = toToken(await requestStatus(plugin, run));
        }
        finally {
            pending = undefined;
        }
    };
    return {
        kind: 'token',
        token: async () => {
            // Many watches restart at once; they share one run of the plugin.
            if (latest.renewAt <= Date.now())
                await (pending ??= renew());
            return latest.token;
        },
    };
}
function toToken({ token = '', expirationTimestamp }) {
    const end = Date.parse(expirationTimestamp ?? '');
    if (Number.isNaN(end))
        return { token, renewAt: Infinity };
    return { token, renewAt: end - Math.min(marginMs, (end - Date.now()) / 2) };
}
async function requestStatus({ apiVersion = 'client.authentication.k8s.io/v1', command = '', args, env }, run) {
    const info = JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { interactive: false } });
    const variables = Object.fromEntries((env ?? []).map(({ name, value }) => [name, value]));
    const answer = await run(command, args ?? [], { ...variables, KUBERNETES_EXEC_INFO: info });
    try {
        const { status } = JSON.parse(answer);
        if (status !== undefined)
            return status;
    }
    catch {
        // Reported below without the output, which may contain a secret.
    }
    throw new action_error/* ActionError */.lZ('kubeconfig-invalid', `the credential plugin ${command} of the kubeconfig returned no credentials`);
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/kubernetes/kubeconfig.js






/** @throws ActionError `kubeconfig-invalid` */
async function readKubeconfig(text, options) {
    const config = parseConfig(text);
    const name = config['current-context'] ?? '';
    const context = findNamed(config.contexts, 'context', name);
    const cluster = findNamed(config.clusters, 'cluster', context.cluster ?? '');
    const user = context.user === undefined || context.user === '' ? {} : findNamed(config.users, 'user', context.user);
    if (!cluster.server?.startsWith('https://')) {
        throw createInvalidError(`its cluster ${context.cluster ?? ''} has no https:// server`);
    }
    const { credentials, secrets } = await readCredentials(user, options);
    const serverName = cluster['tls-server-name'];
    return {
        cluster: context.cluster ?? '',
        namespace: context.namespace,
        connection: {
            server: cluster.server,
            certificateAuthority: await readPem(cluster, 'certificate-authority', options.folder),
            ...(serverName === undefined ? {} : { serverName }),
            ...(cluster['insecure-skip-tls-verify'] === true ? { insecure: true } : {}),
            credentials,
        },
        secrets,
        proxy: cluster['proxy-url'],
    };
}
function parseConfig(text) {
    try {
        const config = (0,dist.parse)(text, { maxAliasCount: 10 });
        if ((0,records/* isRecord */.u4)(config) && 'clusters' in config)
            return config;
    }
    catch (cause) {
        throw createInvalidError('it is not valid YAML', cause);
    }
    throw createInvalidError('it contains no clusters');
}
function findNamed(entries, key, name) {
    const found = entries?.find((entry) => entry.name === name)?.[key];
    if (found !== undefined && found !== null)
        return found;
    throw createInvalidError(name === '' ? `it has no current-context` : `it has no ${key} ${name}`);
}
async function readCredentials(user, { folder, runPlugin }) {
    const { token, tokenFile, exec } = user;
    if (user.username !== undefined || user['auth-provider'] !== undefined || user.as !== undefined) {
        throw createInvalidError('its user has a password, an auth-provider or an impersonated identity, which are not supported');
    }
    const certificate = await readPem(user, 'client-certificate', folder);
    const key = await readPem(user, 'client-key', folder);
    if (certificate !== undefined && key !== undefined) {
        return { credentials: { kind: 'certificate', certificate, key }, secrets: [key] };
    }
    if (token !== undefined)
        return { credentials: { kind: 'token', token: () => Promise.resolve(token) }, secrets: [token] };
    if (tokenFile !== undefined) {
        // Its writer replaces the file before the token expires.
        const readToken = async () => (await (0,promises_.readFile)(external_node_path_.resolve(folder, tokenFile), 'utf8')).trim();
        return { credentials: { kind: 'token', token: readToken }, secrets: [await readToken()] };
    }
    if (exec !== undefined)
        return { credentials: await runExecPlugin(exec, runPlugin), secrets: [] };
    return { credentials: { kind: 'none' }, secrets: [] };
}
async function readPem(entry, field, folder) {
    const data = entry[`${field}-data`];
    if (data !== undefined && data !== '')
        return Buffer.from(data, 'base64').toString('utf8');
    const file = entry[field];
    if (file === undefined || file === '')
        return undefined;
    try {
        return await (0,promises_.readFile)(external_node_path_.resolve(folder, file), 'utf8');
    }
    catch (cause) {
        throw createInvalidError(`its ${field} ${file} cannot be read`, cause);
    }
}
function createInvalidError(why, cause) {
    return new action_error/* ActionError */.lZ('kubeconfig-invalid', `the kubeconfig cannot be used: ${why}`, { cause });
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/kubeconfig-cluster.js






/**
 * Opens the cluster of a kubeconfig. A file is used in place, since it may refer to files next to it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-unreachable`, `cluster-access-denied`
 */
async function openKubeconfigCluster(given, name, context) {
    const { environment, signal, secrets, workspace } = context;
    const text = given.kind === 'text' ? given.text : await (0,promises_.readFile)(given.path, 'utf8');
    const folder = given.kind === 'text' ? workspace : external_node_path_.dirname(given.path);
    const read = await readKubeconfig(text, { folder, runPlugin: createPluginRunner(folder, context) });
    for (const secret of read.secrets)
        if (secret !== '')
            secrets.add(secret);
    const file = given.kind === 'file' ? given.path : await (0,private_file/* writePrivateTempFile */.D)('kubeconfig', context, 'end-of-run', () => text);
    const proxied = read.proxy === undefined ? environment : { ...environment, HTTPS_PROXY: read.proxy, NO_PROXY: '' };
    const client = createKubernetesClient(read.connection, { environment: proxied, signal });
    try {
        await assertReachable(client, read.cluster, read.connection.server);
    }
    catch (error) {
        client[Symbol.dispose]();
        throw error;
    }
    return {
        ...name,
        cluster: read.cluster,
        client,
        kubeconfig: file,
        variables: { KUBECONFIG: file },
        aws: undefined,
        [Symbol.asyncDispose]: () => {
            client[Symbol.dispose]();
            return Promise.resolve();
        },
    };
}
/** A program named by the kubeconfig is as trusted as the kubeconfig itself; kubectl would run it too. */
function createPluginRunner(cwd, { processes, secrets }) {
    return async (command, args, env) => {
        const tool = `credential plugin ${external_node_path_.basename(command)}`;
        const { stdout } = await processes.probe({ tool, file: command, args, cwd, env, timeoutMs: 60_000 });
        for (const [, token] of stdout.matchAll(/"(?:token|clientKeyData)"\s*:\s*"([^"]+)"/g))
            secrets.add(token ?? '');
        return stdout;
    };
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/helm/preview/names.js

/** Helm keeps a release in a Secret `sh.helm.release.v1.<name>.v<revision>`, and allows its name this much. */
const maxReleaseLength = 53;
/** A namespace is a DNS label (RFC 1123). */
const maxNamespaceLength = 63;
const digestLength = 6;
/**
 * The names of a pull request's preview: those of the release with the suffix `-pr-<n>`.
 * @param pullRequest a whole number above zero
 */
function buildPreviewNames({ release, namespace }, pullRequest) {
    const suffix = `-pr-${pullRequest}`;
    return {
        release: appendSuffix(release, suffix, maxReleaseLength),
        namespace: appendSuffix(namespace, suffix, maxNamespaceLength),
    };
}
/**
 * A name that gets too long is cut, and a digest of the whole name distinguishes it from others with the same beginning. The
 * result is deterministic, so the next push finds the same preview.
 */
function appendSuffix(name, suffix, maxLength) {
    if (name.length + suffix.length <= maxLength)
        return `${name}${suffix}`;
    const digest = (0,files_digest/* computeSha256 */.jH)(name).slice(0, digestLength);
    const start = name.slice(0, maxLength - suffix.length - digestLength - 1).replace(/[-.]+$/, '');
    return `${start}-${digest}${suffix}`;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/target.js

/** Release and namespace as named in the cluster; a preview has names of its own. Both are empty if no release is named. */
function resolveReleaseName({ release = '', namespace = release, preview }) {
    const name = { release, namespace: namespace.replaceAll('.', '-') };
    return preview === undefined ? name : buildPreviewNames(name, preview);
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/open-target.js



/**
 * Connects to the cluster, and checks that the caller has the required access before anything is changed. The kubeconfig is
 * available to later steps of the job and removed after it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`,
 *   `cluster-access-denied`, and those of `openAws`
 */
async function openDeployTarget(inputs, listRequirements, context) {
    const name = resolveReleaseName(inputs);
    const target = inputs.kubeconfig === undefined
        ? await openEksCluster(inputs, name, listRequirements(name), context)
        : await openKubeconfigCluster(inputs.kubeconfig, name, context);
    await context.exportVariable('KUBECONFIG', target.kubeconfig);
    return target;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/required-access.js
/** Access that a command needs. Helm stores releases in Secrets; what else a chart creates is not known yet. */
function listRequiredAccess({ command, preview, ...inputs }) {
    const listPreviewAccess = (...verbs) => preview === undefined ? [] : verbs.map(requireNamespaceAccess);
    switch (command) {
        case 'deploy':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess('get', 'create', 'patch')];
        case 'rollback':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess('get')];
        case 'uninstall':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess('get', 'patch', 'delete')];
        case 'diff':
        case 'status':
            return listReadAccess;
        case 'history':
            return ({ namespace }) => [requireSecretAccess('list', namespace)];
        case 'sweep':
            // Every preview has its own namespace, so access is needed in all of them.
            return () => inputs['allow-delete']
                ? [
                    requireNamespaceAccess('list'),
                    requireNamespaceAccess('delete'),
                    requireSecretAccess('list', undefined),
                    requireSecretAccess('delete', undefined),
                ]
                : [requireNamespaceAccess('list')];
    }
}
function requireNamespaceAccess(verb) {
    return { verb, resource: 'namespaces', group: '', namespace: undefined };
}
function requireSecretAccess(verb, namespace) {
    return { verb, resource: 'secrets', group: '', namespace };
}
function listReadAccess({ namespace }) {
    return [
        requireSecretAccess('list', namespace),
        { verb: 'list', resource: 'pods', group: '', namespace },
        { verb: 'list', resource: 'deployments', group: 'apps', namespace },
    ];
}
function listWriteAccess(name) {
    const { namespace } = name;
    return [
        ...listReadAccess(name),
        requireSecretAccess('create', namespace),
        requireSecretAccess('update', namespace),
        { verb: 'create', resource: 'deployments', group: 'apps', namespace },
        { verb: 'patch', resource: 'deployments', group: 'apps', namespace },
    ];
}

// EXTERNAL MODULE: ./src/containers/image/preview-repository.js
var preview_repository = __webpack_require__(60640);
// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/preview-image.js



/**
 * Refuses to release what a pull request may have pushed. Its image is for previews and for its own runs.
 * @throws ActionError `untrusted-image`
 */
function refusePreviewImage({ inputs, event, context }) {
    const { image, preview, release = 'the release' } = inputs;
    if (image === undefined || preview !== undefined || !(0,preview_repository/* isPreviewImage */.Id)(image))
        return;
    if ((0,change_origin/* readChangeOrigin */.x)(event, context.environment) === 'proposed')
        return;
    throw new action_error/* ActionError */.lZ('untrusted-image', `${release} would run an image of a pull request: ${image}`, {
        details: [`whoever may open a pull request may push anything to a repository that ends in ${preview_repository/* previewSuffix */.US}`],
    });
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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










/** Connects to the cluster and runs `command` there. */
async function run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const actionRun = await (0,action_run/* openActionRun */.M)(inputs, context);
        if (isSkipped(actionRun))
            return skip(actionRun);
        refusePreviewImage(actionRun);
        const program = {
            processes: context.processes,
            file: (0,program_path/* resolveProgramPath */.U)(inputs['helm-path'], context),
            cwd: context.workspace,
        };
        const [opened, version] = await (0,concurrency/* settleBoth */.FE)(openDeployTarget(inputs, listRequiredAccess(inputs), context), detectHelm(program));
        const target = run_addDisposableResource(env_1, opened, true);
        const common = {
            ...(inputs.command === 'sweep' ? {} : { release: target.release, namespace: target.namespace }),
            'kubeconfig-path': target.kubeconfig,
        };
        try {
            const helm = createHelm(program, version, target.variables);
            const runCommand = await commands[inputs.command]();
            return { ...common, ...(await runCommand({ ...actionRun, target, helm })) };
        }
        catch (error) {
            const failure = (0,cluster_error/* toClusterError */.I)(error, target.cluster) ?? (0,action_error/* toActionError */.ie)(error);
            throw (0,action_error/* extendError */.vR)(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const commands = {
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(9235), __webpack_require__.e(7324), __webpack_require__.e(7090), __webpack_require__.e(5677)]).then(__webpack_require__.bind(__webpack_require__, 15677))).deploy,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(9235), __webpack_require__.e(7090), __webpack_require__.e(1708)]).then(__webpack_require__.bind(__webpack_require__, 79327))).diff,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(3550)]).then(__webpack_require__.bind(__webpack_require__, 13550))).history,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(8566)]).then(__webpack_require__.bind(__webpack_require__, 58566))).status,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(9235), __webpack_require__.e(7324), __webpack_require__.e(7268)]).then(__webpack_require__.bind(__webpack_require__, 97268))).rollback,
    uninstall: async () => (await Promise.all(/* import() */[__webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(1452)]).then(__webpack_require__.bind(__webpack_require__, 81452))).uninstall,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(8663), __webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(8184)]).then(__webpack_require__.bind(__webpack_require__, 98184))).sweep,
};
/** A pull request from a fork gets no credentials, so it cannot reach the cluster. That is not its author's fault. */
function isSkipped({ inputs, event, context }) {
    return inputs.kubeconfig === undefined && (0,forks/* isForkWithoutCredentials */.T4)(event, context);
}
function skip({ inputs: { command, release = 'previews' }, context }) {
    const sentence = `${command} of ${release} was skipped: ${forks/* forksGetNoCredentials */.nd}. A maintainer can push the branch to this repository.`;
    context.log.notice(sentence);
    context.summary.add({ kind: 'paragraph', text: sentence });
    return { changed: false };
}


/***/ }),

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readChangeOrigin)
/* harmony export */ });
/**
 * Reads it from the event and the ref alone, which GitHub or GitLab sets: no input of the action counts, since a pull request can
 * change every input in its own workflow.
 */
function readChangeOrigin(event, environment) {
    if (event.trigger.kind === 'none')
        return readGitLabOrigin(environment);
    if (event.privileged?.followsPush === true)
        return 'default-branch';
    return isProposed(event) ? 'proposed' : isDefaultBranch(event) ? 'default-branch' : 'other';
}
function isProposed({ trigger, privileged, ref = '' }) {
    if (privileged !== undefined || ref.startsWith('refs/pull/'))
        return true;
    if (trigger.kind === 'other')
        return trigger.pullRequest !== undefined;
    return trigger.kind === 'pull-request' || trigger.kind === 'merge-group';
}
function isDefaultBranch({ trigger, ref, defaultBranch }) {
    // The payload of a schedule does not name the branch: there is only one.
    if (trigger.kind === 'other' && trigger.name === 'schedule')
        return true;
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/** docs.gitlab.com, "Predefined CI/CD variables". */
function readGitLabOrigin(environment) {
    const { CI_MERGE_REQUEST_IID: id, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: defaultBranch } = environment;
    if (id)
        return 'proposed';
    return branch && branch === defaultBranch ? 'default-branch' : 'other';
}


/***/ }),

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   T4: () => (/* binding */ isForkWithoutCredentials),
/* harmony export */   nd: () => (/* binding */ forksGetNoCredentials)
/* harmony export */ });
/** Whether the run belongs to a pull request whose branch is in another repository. */
function isFork({ trigger }) {
    return trigger.kind === 'pull-request' && trigger.fork;
}
/** Completes "…: " in messages about what such a run leaves out. */
const forksGetNoCredentials = 'pull requests from forks get no credentials';
/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
function isForkWithoutCredentials(event, { environment }) {
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    return isFork(event) && !credentials;
}


/***/ }),

/***/ 19494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveProgramPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A bare name is looked up on PATH; a path is relative to the workspace, whatever folder the program later runs in. */
function resolveProgramPath(program, { workspace }) {
    return /[/\\]/.test(program) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, program) : program;
}


/***/ }),

/***/ 60640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ isPreviewImage),
/* harmony export */   US: () => (/* binding */ previewSuffix),
/* harmony export */   hN: () => (/* binding */ isPreviewRepository)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/** Ends the names of repositories for images of proposed changes: `shop-preview` is next to `shop`. */
const previewSuffix = '-preview';
/** Whether a repository is the one that pull requests push to. */
function isPreviewRepository(repository) {
    return repository.endsWith(previewSuffix);
}
/** Whether an image comes from such a repository in ECR. Elsewhere the name means nothing. */
function isPreviewImage(image) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
    if (reference === undefined || !isPreviewRepository(reference.repository))
        return false;
    return /^\d{12}\.dkr[.-]ecr\./.test(reference.registry);
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

/***/ 80316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeCluster),
/* harmony export */   readClusterVersion: () => (/* binding */ readClusterVersion)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80174);
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

/***/ 12427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderExecCredential),
/* harmony export */   e: () => (/* binding */ execApiVersion)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/**
 * The JSON that a Kubernetes client reads from an exec plugin.
 * @param info value of `KUBERNETES_EXEC_INFO`, in which the client names its version of the format; undefined if a person
 *   runs the plugin
 * @throws ActionError `kubernetes-client-too-old` for `v1alpha1`, `invalid-input` for any other value
 */
function renderExecCredential({ token, expiresAt }, info) {
    return JSON.stringify({
        apiVersion: resolveApiVersion(info),
        kind: 'ExecCredential',
        status: { token, expirationTimestamp: expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') },
    });
}
const group = 'client.authentication.k8s.io';
const execApiVersion = `${group}/v1`;
const supportedVersions = [execApiVersion, `${group}/v1beta1`];
function resolveApiVersion(info) {
    if (info === undefined || info === '')
        return execApiVersion;
    const version = readApiVersion(info);
    if (supportedVersions.includes(version))
        return version;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('kubernetes-client-too-old', `the client requests credentials of version ${version}`, {
        details: [`supported: ${supportedVersions.join(', ')}`],
        hint: 'Use a version of kubectl or helm that EKS supports; the setup action installs them.',
    });
}
function readApiVersion(info) {
    try {
        const { apiVersion } = JSON.parse(info);
        if (typeof apiVersion === 'string')
            return apiVersion;
    }
    catch {
        // Reported below.
    }
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', 'KUBERNETES_EXEC_INFO is not an ExecCredential of Kubernetes');
}


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerClient: () => (/* binding */ answerClient),
/* harmony export */   buildPluginArguments: () => (/* binding */ buildPluginArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80174);
/* harmony import */ var _aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7551);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69653);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12427);
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






function buildPluginArguments({ cluster, region, role, roleDurationMs }) {
    const assumed = role === undefined ? [] : [`--role-to-assume=${role}`, `--role-duration-ms=${roleDurationMs}`];
    return [`--cluster-name=${cluster}`, `--region=${region}`, ...assumed];
}
/**
 * Provides a Kubernetes client with a token for the cluster.
 * @param args from `buildPluginArguments`
 * @returns the text for standard output
 * @throws ActionError as `openAws` and `renderExecCredential`
 */
async function answerClient(args, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { cluster, region, role, roleDurationMs } = parseSettings(args);
        const { environment } = context;
        const inputs = {
            'aws-region': region,
            // During a run, its credential endpoint provides the open session; later steps must assume the role again.
            'role-to-assume': (0,_aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentialEndpoint */ .z2)(environment) ? undefined : role,
            'role-duration': roleDurationMs,
            'allowed-account-ids': [],
        };
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_1__.openAws)(inputs, context), true);
        const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .createClusterToken */ .u)({ cluster, region, credentials: await session.credentials() });
        return `${(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .renderExecCredential */ .b)(token, environment.KUBERNETES_EXEC_INFO)}\n`;
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
const option = { type: 'string' };
const defaultDurationMs = '3600000';
function parseSettings(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { 'cluster-name': option, region: option, 'role-to-assume': option, 'role-duration-ms': option },
    });
    const { 'cluster-name': cluster, region, 'role-to-assume': role, 'role-duration-ms': duration } = values;
    if (cluster === undefined || region === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('invalid-input', 'the credential plugin needs --cluster-name and --region', {
            hint: 'kubectl and helm start it with the kubeconfig that helm-deploy writes; do not change its arguments.',
        });
    }
    return { cluster, region, role, roleDurationMs: Number(duration ?? defaultDurationMs) };
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
    const [{ SignatureV4 }, { Hash }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(6048)]).then(__webpack_require__.t.bind(__webpack_require__, 76048, 19)), Promise.all(/* import() */[__webpack_require__.e(1721), __webpack_require__.e(1828)]).then(__webpack_require__.t.bind(__webpack_require__, 61828, 19))]);
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

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ settleBoth),
/* harmony export */   dw: () => (/* binding */ runInBackground),
/* harmony export */   zm: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Waits for both, so that nothing keeps running after a failure; throws the first one's error if both fail. */
async function settleBoth(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
/** Runs at most `limit` tasks at once, in the order in which they come. */
function createLimiter(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}
/**
 * Starts work whose result is wanted later. Leaving the block aborts it and waits for its end, so that nothing keeps running
 * after a failure; `result` rejects with an error of its own.
 * @param signal of the run
 */
function runInBackground(work, signal) {
    const stop = new AbortController();
    const result = work(AbortSignal.any([signal, stop.signal]));
    const ended = result.then(() => undefined, () => undefined);
    return {
        result,
        [Symbol.asyncDispose]: () => {
            stop.abort();
            return ended;
        },
    };
}


/***/ })

};
