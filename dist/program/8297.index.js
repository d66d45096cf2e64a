export const id = 8297;
export const ids = [8297,4151,316];
export const modules = {

/***/ 68297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/helm/cli/helm.js


/**
 * What the job might say to Helm otherwise. Releases are read from Secrets here, so that they have to be written there; the
 * cluster and the namespace are those of the action.
 */
const settled = {
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
 * Finds out which Helm there is; it asks no cluster.
 * @throws ActionError `tool-missing`, `helm-unsupported`
 */
async function detectHelm({ processes, file, cwd }) {
    const args = ['version', '--template={{.Version}}'];
    const { stdoutFile } = await processes.run({ tool: 'helm version', file, args, cwd, show: 'quiet', env: settled });
    const printed = (await (0,promises_.readFile)(stdoutFile, 'utf8')).trim();
    const version = printed.replace(/^v/, '');
    const major = Number(version.split('.', 1)[0]);
    if (major === 3 || major === 4)
        return { version, major };
    throw new action_error/* ActionError */.lZ('helm-unsupported', `${file} is Helm ${printed === '' ? 'of an unknown version' : printed}`, {
        hint: 'Use Helm 3 or 4; the action setup installs them.',
    });
}
/** @param variables how the cluster is reached: KUBECONFIG, credentials */
function createHelm(program, version, variables) {
    const { processes, file, cwd } = program;
    return {
        ...version,
        run: async ({ args, title = `helm ${args.slice(0, 2).join(' ')}`, show = 'quiet', env, ...more }) => {
            const environment = { ...settled, ...variables, ...env };
            const result = await processes.run({ ...more, tool: title, file, args, cwd, show, env: environment });
            return {
                exitCode: result.exitCode,
                stdout: () => (0,promises_.readFile)(result.stdoutFile, 'utf8'),
                stderr: () => (0,promises_.readFile)(result.stderrFile, 'utf8'),
            };
        },
    };
}

// EXTERNAL MODULE: ./src/kubernetes/failure.js
var kubernetes_failure = __webpack_require__(89015);
// EXTERNAL MODULE: ./src/actions/trusted-event.js + 2 modules
var trusted_event = __webpack_require__(8800);
// EXTERNAL MODULE: ./src/runner/both.js
var both = __webpack_require__(60740);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/fork.js
/**
 * A pull request of a fork gets no credentials, so there is no way to the cluster. That is no failure of its author's: the
 * run says so and ends well.
 * @returns outputs of the skipped run; undefined when the run goes on
 */
function skipWithoutCredentials({ command, release = 'previews', kubeconfig }, { trigger }, { log, summary, environment }) {
    const fork = trigger.kind === 'pull-request' && trigger.fork;
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    if (!fork || credentials || kubeconfig !== undefined)
        return undefined;
    const sentence = `${command} of ${release} was skipped: pull requests of forks get no credentials. A maintainer can push the branch to this repository.`;
    log.notice(sentence);
    summary.add({ kind: 'paragraph', text: sentence });
    return { changed: false };
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/inputs.js

/**
 * What inputs have to be together.
 * @throws ActionError `invalid-input` that lists everything at once; nothing was started then
 */
function assertComplete(inputs) {
    const problems = problemsOf(inputs);
    if (problems.length === 0)
        return;
    const count = problems.length === 1 ? '1 input' : `${problems.length} inputs`;
    throw new action_error/* ActionError */.lZ('invalid-input', `helm-deploy: ${count} cannot be used`, {
        details: problems,
        hint: 'Nothing was started. All inputs: https://github.com/org/eks-actions/blob/v1/actions/helm-deploy/README.md#inputs',
    });
}
function problemsOf(inputs) {
    const { command, chart, 'chart-repository': repository, 'chart-version': version, image } = inputs;
    const wantsChart = command === 'deploy' || command === 'diff';
    const sweeping = command === 'sweep';
    const rules = [
        [inputs.release === undefined && !sweeping, 'release: is required, for example release: shop'],
        [
            sweeping && (inputs.release !== undefined || inputs.namespace !== undefined),
            'release, namespace: sweep looks at all previews of the repository, whatever is in them',
        ],
        [
            inputs.preview !== undefined && sweeping,
            'preview: is for one pull request, and sweep looks at the previews of all',
        ],
        [inputs['allow-delete'] && !sweeping, 'allow-delete: is for command: sweep'],
        [
            inputs['cluster-name'] === undefined && inputs.kubeconfig === undefined,
            'cluster-name: is required, or kubeconfig in its place',
        ],
        [
            inputs['cluster-name'] !== undefined && inputs.kubeconfig !== undefined,
            'kubeconfig: cannot be set together with cluster-name, since both say which cluster',
        ],
        [wantsChart && chart === undefined, `chart: is required for command: ${command}`],
        [
            chart?.kind === 'repository' && repository === undefined,
            'chart: there is nothing at that path of the repository; for a chart of that name, set chart-repository too',
        ],
        [
            repository !== undefined && chart !== undefined && chart.kind !== 'repository',
            'chart-repository: is for a chart that is named, and chart is a path or an address',
        ],
        [
            version !== undefined && chart?.kind === 'path',
            'chart-version: is for a chart from a registry or repository, and chart is a path, which has one version',
        ],
        [
            image !== undefined && !/(:[^/]+|@sha256:[0-9a-f]+)$/.test(image),
            `image: ${image ?? ''} has neither tag nor digest, so that it is not said which image is meant`,
        ],
        [
            inputs['image-keys'].length > 0 && image === undefined,
            'image-keys: says where the parts of image belong, and image is not set',
        ],
        [inputs.revision !== undefined && command !== 'rollback', 'revision: is for command: rollback'],
    ];
    return rules.flatMap(([broken, text]) => (broken ? [text] : []));
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/needs.js
/** Rights that a command is going to use: Helm keeps its releases in Secrets; what else a chart makes is not known yet. */
function needsOf({ command, preview, ...inputs }) {
    const forPreview = (...verbs) => preview === undefined ? [] : verbs.map(onNamespaces);
    switch (command) {
        case 'deploy':
            return (name) => [...writing(name), ...forPreview('get', 'create', 'patch')];
        case 'rollback':
            return (name) => [...writing(name), ...forPreview('get')];
        case 'uninstall':
            return (name) => [...writing(name), ...forPreview('get', 'patch', 'delete')];
        case 'diff':
        case 'status':
            return reading;
        case 'history':
            return ({ namespace }) => [secrets('list', namespace)];
        case 'sweep':
            // Previews are in namespaces of their own, so that what is needed in one is needed in all.
            return () => inputs['allow-delete']
                ? [onNamespaces('list'), onNamespaces('delete'), secrets('list', undefined), secrets('delete', undefined)]
                : [onNamespaces('list')];
    }
}
function onNamespaces(verb) {
    return { verb, resource: 'namespaces', group: '', namespace: undefined };
}
function secrets(verb, namespace) {
    return { verb, resource: 'secrets', group: '', namespace };
}
function reading({ namespace }) {
    return [
        secrets('list', namespace),
        { verb: 'list', resource: 'pods', group: '', namespace },
        { verb: 'list', resource: 'deployments', group: 'apps', namespace },
    ];
}
function writing(name) {
    const { namespace } = name;
    return [
        ...reading(name),
        secrets('create', namespace),
        secrets('update', namespace),
        { verb: 'create', resource: 'deployments', group: 'apps', namespace },
        { verb: 'patch', resource: 'deployments', group: 'apps', namespace },
    ];
}

// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var session = __webpack_require__(80174);
;// CONCATENATED MODULE: ./src/kubernetes/caller.js
/**
 * Asks who we are; everybody who is let in may (Kubernetes, "Default roles", system:basic-user).
 * @throws KubernetesError; errors of the network as Node.js has them
 */
async function whoAmI(client) {
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
 * Finds out, before anything is changed, whether the cluster answers, knows the caller, and lets it do what it needs.
 * @returns who the caller is to Kubernetes
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, each with the next command; `cluster-refused`
 */
async function checkAccess(check) {
    try {
        const caller = await whoAmI(check.client);
        const denied = (await Promise.all(check.needs.map(async (need) => ((await isAllowed(check, need)) ? [] : [need])))).flat();
        if (denied.length > 0)
            throw notPermitted(check, caller, denied);
        return caller.username;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        if (!(error instanceof kubernetes_error/* KubernetesError */.d))
            throw unreachable(check, error);
        if (error.status === 401)
            throw unknownCaller(check, error);
        throw (0,kubernetes_failure/* clusterFailure */.v)(error, check.cluster.name) ?? error;
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
function unreachable(check, error) {
    const { cluster } = check;
    const { code = '', message } = error;
    const address = new URL(cluster.endpoint ?? 'https://unknown').host;
    const { why, next } = /CERT|VERIFY|ISSUER|^ERR_TLS/.test(code) ? proxyBetween : endpointAdvice(check);
    return new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster.name} does not answer this runner`, {
        details: [`${address}: ${code === '' ? message : `${code} (${message})`}`, why],
        hint: next,
        cause: error,
    });
}
const proxyBetween = {
    why: 'its certificate is not of the authority of the cluster: a proxy that ends TLS stands between',
    next: 'Add the host to NO_PROXY, for all of EKS .eks.amazonaws.com.',
};
function endpointAdvice({ cluster: { name, publicEndpoint }, region }) {
    const where = `--region ${region} --name ${name}`;
    return publicEndpoint
        ? {
            why: 'its endpoint is public: an allow-list of addresses, a firewall or a proxy may stand between',
            next: `Look at the allow-list: aws eks describe-cluster ${where} --query cluster.resourcesVpcConfig.publicAccessCidrs`,
        }
        : {
            why: 'its endpoint is private: it answers inside its VPC only',
            next: `Run this job on a runner inside the VPC, or open the endpoint: aws eks update-cluster-config ${where} --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=<addresses of the runner>`,
        };
}
function unknownCaller(check, cause) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster.name} does not know the caller`, {
        details: [`caller: ${identity.arn}`, `${cluster.name} answered 401: there is no access entry of this role`],
        hint: `Give it access: ${grantAccess(check)}`,
        cause,
    });
}
function notPermitted(check, caller, denied) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the caller may not do in ${cluster.name} what a deploy needs`, {
        details: [
            `caller: ${identity.arn}, in Kubernetes ${caller.username}`,
            ...denied.map(({ verb, resource, group, namespace }) => `may not ${verb} ${resource}${group === '' ? '' : `.${group}`}${namespace === undefined ? '' : ` in ${namespace}`}`),
        ],
        hint: `Let it: ${grantPermission(check, caller, denied)}`,
    });
}
const policies = {
    admin: 'AmazonEKSClusterAdminPolicy',
    edit: 'AmazonEKSEditPolicy',
};
function grantAccess(check) {
    const { cluster, region, identity } = check;
    const role = principalArn(identity);
    if (cluster.authenticationMode === 'CONFIG_MAP') {
        return `eksctl create iamidentitymapping --region ${region} --cluster ${cluster.name} --arn ${role} --group <group with a role binding>`;
    }
    const entry = `aws eks create-access-entry --region ${region} --cluster-name ${cluster.name} --principal-arn ${role}`;
    return `${entry} && ${associate(check, check.needs)}`;
}
function grantPermission(check, { username, groups }, denied) {
    if (check.cluster.authenticationMode !== 'CONFIG_MAP')
        return associate(check, denied);
    // A user name of aws-auth may hold the name of the session, which is another one with every run.
    const group = groups.find((name) => !name.startsWith('system:'));
    const subject = group === undefined ? `--user=${username}` : `--group=${group}`;
    if (isClusterWide(denied)) {
        return `kubectl create clusterrolebinding eks-actions --clusterrole=cluster-admin ${subject}`;
    }
    return namespacesOf(denied)
        .map((name) => `kubectl create rolebinding eks-actions --clusterrole=edit ${subject} --namespace=${name}`)
        .join(' && ');
}
function associate({ cluster, region, identity }, needs) {
    const namespaces = namespacesOf(needs);
    const clusterWide = isClusterWide(needs);
    const policy = `arn:${identity.partition}:eks::aws:cluster-access-policy/${clusterWide ? policies.admin : policies.edit}`;
    const scope = clusterWide ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`;
    return `aws eks associate-access-policy --region ${region} --cluster-name ${cluster.name} --principal-arn ${principalArn(identity)} --policy-arn ${policy} --access-scope ${scope}`;
}
function isClusterWide(needs) {
    return needs.length === 0 || needs.some(({ namespace }) => namespace === undefined);
}
function namespacesOf(needs) {
    return [...new Set(needs.flatMap(({ namespace }) => namespace ?? []))];
}
/** An access entry is of the role, not of its session. A path of the role is not in the name of the session. */
function principalArn({ arn, partition, account }) {
    const [, role] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}

// EXTERNAL MODULE: ./src/eks/cluster.js
var eks_cluster = __webpack_require__(80316);
// EXTERNAL MODULE: ./src/eks/credential-plugin/plugin.js
var credential_plugin_plugin = __webpack_require__(84151);
;// CONCATENATED MODULE: ./src/eks/credential-plugin/install.js



/** What of the built program the plugin consists of. */
const parts = ['credential-plugin', 'program', 'package.json'];
/**
 * Copies the plugin to a folder that lasts as long as the job, so that later steps may use the kubeconfig as well.
 * @param distribution folder of the built program
 */
async function installPlugin(distribution, folder, settings) {
    await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    await Promise.all(parts.map((part) => (0,promises_.cp)(external_node_path_.join(distribution, part), external_node_path_.join(folder, part), { recursive: true })));
    return {
        command: process.execPath,
        args: [external_node_path_.join(folder, 'credential-plugin/index.js'), ...(0,credential_plugin_plugin.pluginArguments)(settings)],
    };
}

// EXTERNAL MODULE: ./src/eks/credential-plugin/exec-credential.js
var exec_credential = __webpack_require__(12427);
;// CONCATENATED MODULE: ./src/eks/kubeconfig.js


/**
 * A kubeconfig for one cluster, as text. It holds no secret: the plugin gets a token whenever a client needs one, so that a
 * deploy may take longer than a token lasts. JSON is YAML (YAML 1.2), and needs no quoting rules of its own.
 * @throws ActionError `cluster-not-ready` while EKS does not tell an endpoint yet
 */
function kubeconfig(cluster, { command, args }, namespace) {
    assertReady(cluster);
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
/** @throws ActionError `cluster-not-ready` while EKS does not tell an endpoint yet */
function assertReady({ name, endpoint, certificateAuthority, status }) {
    if (endpoint !== undefined && certificateAuthority !== undefined)
        return;
    throw new action_error/* ActionError */.lZ('cluster-not-ready', `the cluster ${name} cannot be reached yet: its status is ${status}`, {
        hint: `Wait until it is ACTIVE: aws eks wait cluster-active --name ${name}`,
    });
}

// EXTERNAL MODULE: ./src/eks/token.js + 1 modules
var eks_token = __webpack_require__(69653);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/helm/preview/names.js

/** Helm keeps a release in a Secret `sh.helm.release.v1.<name>.v<revision>`, and allows its name this much. */
const maxReleaseLength = 53;
/** A namespace is a DNS label (RFC 1123). */
const maxNamespaceLength = 63;
const digestLength = 6;
/**
 * The names of a pull request's preview: those of the release with `-pr-<n>` after them.
 * @param name of the release that is previewed, valid as they are
 * @param pullRequest a whole number above zero
 */
function previewNames({ release, namespace }, pullRequest) {
    const suffix = `-pr-${pullRequest}`;
    return {
        release: suffixed(release, suffix, maxReleaseLength),
        namespace: suffixed(namespace, suffix, maxNamespaceLength),
    };
}
/**
 * A name that gets too long is cut, and a digest of the whole name keeps it apart from others that begin alike. The same
 * name is always cut in the same way: the next push has to find what this one made.
 */
function suffixed(name, suffix, maxLength) {
    if (name.length + suffix.length <= maxLength)
        return `${name}${suffix}`;
    const digest = (0,external_node_crypto_.createHash)('sha256').update(name).digest('hex').slice(0, digestLength);
    const start = name.slice(0, maxLength - suffix.length - digestLength - 1).replace(/[-.]+$/, '');
    return `${start}-${digest}${suffix}`;
}

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
        ...tlsOptions(connection),
    });
    const send = async (call) => {
        const response = await client_open(connection, agent, call);
        const { statusCode = 0 } = response;
        if (statusCode >= 200 && statusCode < 300)
            return response;
        throw (0,kubernetes_error/* refusal */.x)(statusCode, await textOf(response));
    };
    const once = async (call) => textOf(await send({ ...call, signal, timeoutMs }));
    const again = (call, rule = shouldRetry) => (0,retry/* retry */.L)(() => once(call), { attempts, baseMs: 300, maxMs: 10_000, signal, shouldRetry: rule });
    const text = (path, query) => again({ method: 'GET', path, query });
    const get = async (path, query) => JSON.parse(await text(path, query));
    return {
        get,
        text,
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
        review: async (path, body) => JSON.parse(await again({ method: 'POST', path, body }, (error) => !isSilence(error) && shouldRetry(error))),
        post: async (path, body) => JSON.parse(await once({ method: 'POST', path, body })),
        patch: async (path, body) => JSON.parse(await once({ method: 'PATCH', path, body })),
        remove: async (path, preconditions) => {
            const body = { apiVersion: 'v1', kind: 'DeleteOptions', preconditions };
            try {
                await once({ method: 'DELETE', path, body });
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
            return events(() => send({ method: 'GET', path, query: { ...query, watch: 'true' }, signal: either, timeoutMs: 0 }));
        },
        [Symbol.dispose]: () => {
            agent.destroy();
        },
    };
}
function isMissing(error) {
    return error instanceof kubernetes_error/* KubernetesError */.d && error.status === 404;
}
function tlsOptions({ certificateAuthority, serverName, insecure, credentials }) {
    return {
        ...(insecure === true ? { rejectUnauthorized: false } : {}),
        ...(certificateAuthority === undefined ? {} : { ca: certificateAuthority }),
        ...(serverName === undefined ? {} : { servername: serverName }),
        ...(credentials.kind === 'certificate' ? { cert: credentials.certificate, key: credentials.key } : {}),
    };
}
const contentTypes = { PATCH: 'application/merge-patch+json' };
async function client_open({ server, credentials }, agent, call) {
    const { method, path, query = {}, body, signal, timeoutMs } = call;
    const url = new URL(`${server.replace(/\/$/, '')}${path}`);
    for (const [name, value] of Object.entries(query)) {
        if (value !== undefined)
            url.searchParams.set(name, String(value));
    }
    const content = body === undefined ? undefined : JSON.stringify(body);
    const headers = {
        accept: 'application/json',
        // Node.js tells the length of a DELETE's body only when asked to.
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
                request.destroy(Object.assign(new Error(`no answer within ${timeoutMs / 1000} s`), { code: 'ETIMEDOUT' }));
            });
        }
        request.end(content);
    });
}
async function textOf(response) {
    const chunks = [];
    for await (const chunk of response)
        chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
}
/** Errors of the network, throttling and failures of the server pass; what is denied or missing does not. */
function shouldRetry(error) {
    if (!(error instanceof kubernetes_error/* KubernetesError */.d))
        return client_transient.has(error.code ?? '');
    return error.status === 429 || error.status >= 500 ? (error.retryAfterMs ?? true) : false;
}
function isSilence(error) {
    return error.code === 'ETIMEDOUT';
}
const client_transient = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN', 'ECONNABORTED']);
async function* events(begin) {
    const response = await begin();
    try {
        for await (const line of linesOf(response)) {
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
async function* linesOf(response) {
    let rest = '';
    for await (const chunk of response.setEncoding('utf8')) {
        const lines = `${rest}${chunk}`.split('\n');
        rest = lines.pop() ?? '';
        yield* lines.filter((line) => line !== '');
    }
}

;// CONCATENATED MODULE: ./src/kubernetes/reach.js




/**
 * Makes sure that the API server answers and knows the caller.
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, `cluster-refused`
 */
async function assertReachable(client, cluster, server) {
    try {
        await whoAmI(client);
    }
    catch (cause) {
        if (cause instanceof kubernetes_error/* KubernetesError */.d && cause.status === 401) {
            throw new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster} refused the kubeconfig: ${cause.message}`, {
                hint: 'Check the credentials of its current context: kubectl --kubeconfig <file> auth whoami',
                cause,
            });
        }
        if (cause instanceof kubernetes_error/* KubernetesError */.d)
            throw (0,kubernetes_failure/* clusterFailure */.v)(cause, cluster) ?? cause;
        if (cause instanceof action_error/* ActionError */.lZ)
            throw cause;
        const { code, message } = cause;
        throw new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster} does not answer this runner`, {
            details: [`${new URL(server).host}: ${code === undefined ? message : `${code} (${message})`}`],
            hint: 'Check the server in the kubeconfig, and whether a firewall, a proxy or a VPN stands between.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/kubernetes/exec-plugin.js

/**
 * Tokens are asked for anew this long before they end, which client-go does not: a request takes its time. Of a token that
 * lasts for less than a minute it is half. Milliseconds.
 */
const marginMs = 30_000;
/**
 * Credentials from a plugin. It is asked once now, which tells what kind they are, and again when a token ends.
 * @throws ActionError `kubeconfig-invalid`
 */
async function execCredentials(plugin, run) {
    const status = await statusFrom(plugin, run);
    const { clientCertificateData: certificate, clientKeyData: key } = status;
    if (certificate !== undefined && key !== undefined)
        return { kind: 'certificate', certificate, key };
    let latest = tokenOf(status);
    let underWay;
    const renew = async () => {
        try {
            latest = tokenOf(await statusFrom(plugin, run));
        }
        finally {
            underWay = undefined;
        }
    };
    return {
        kind: 'token',
        token: async () => {
            // Watches begin anew in numbers; one run of the plugin is for all of them.
            if (latest.renewAt <= Date.now())
                await (underWay ??= renew());
            return latest.token;
        },
    };
}
function tokenOf({ token = '', expirationTimestamp }) {
    const end = Date.parse(expirationTimestamp ?? '');
    if (Number.isNaN(end))
        return { token, renewAt: Infinity };
    return { token, renewAt: end - Math.min(marginMs, (end - Date.now()) / 2) };
}
async function statusFrom({ apiVersion = 'client.authentication.k8s.io/v1', command = '', args, env }, run) {
    const info = JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { interactive: false } });
    const variables = Object.fromEntries((env ?? []).map(({ name, value }) => [name, value]));
    const answer = await run(command, args ?? [], { ...variables, KUBERNETES_EXEC_INFO: info });
    try {
        const { status } = JSON.parse(answer);
        if (status !== undefined)
            return status;
    }
    catch {
        // Said below; the answer may hold a secret.
    }
    throw new action_error/* ActionError */.lZ('kubeconfig-invalid', `the credential plugin ${command} of the kubeconfig gave no credentials`);
}

;// CONCATENATED MODULE: ./src/kubernetes/kubeconfig.js





/** @throws ActionError `kubeconfig-invalid` */
async function readKubeconfig(text, options) {
    const config = parsed(text);
    const name = config['current-context'] ?? '';
    const context = named(config.contexts, 'context', name);
    const cluster = named(config.clusters, 'cluster', context.cluster ?? '');
    const user = context.user === undefined || context.user === '' ? {} : named(config.users, 'user', context.user);
    if (!cluster.server?.startsWith('https://')) {
        throw invalid(`its cluster ${context.cluster ?? ''} has no server with https://`);
    }
    const { credentials, secrets } = await credentialsOf(user, options);
    const serverName = cluster['tls-server-name'];
    return {
        cluster: context.cluster ?? '',
        namespace: context.namespace,
        connection: {
            server: cluster.server,
            certificateAuthority: await pem(cluster, 'certificate-authority', options.folder),
            ...(serverName === undefined ? {} : { serverName }),
            ...(cluster['insecure-skip-tls-verify'] === true ? { insecure: true } : {}),
            credentials,
        },
        secrets,
        proxy: cluster['proxy-url'],
    };
}
function parsed(text) {
    try {
        const config = (0,dist.parse)(text, { maxAliasCount: 10 });
        if (typeof config === 'object' && config !== null && 'clusters' in config)
            return config;
    }
    catch (cause) {
        throw invalid('it is no YAML', cause);
    }
    throw invalid('it names no clusters');
}
function named(entries, key, name) {
    const found = entries?.find((entry) => entry.name === name)?.[key];
    if (found !== undefined && found !== null)
        return found;
    throw invalid(name === '' ? `it has no current-context` : `it has no ${key} ${name}`);
}
async function credentialsOf(user, { folder, runPlugin }) {
    const { token, tokenFile, exec } = user;
    if (user.username !== undefined || user['auth-provider'] !== undefined || user.as !== undefined) {
        throw invalid('its user has a password, an auth-provider or an identity to act as, which are not spoken here');
    }
    const certificate = await pem(user, 'client-certificate', folder);
    const key = await pem(user, 'client-key', folder);
    if (certificate !== undefined && key !== undefined) {
        return { credentials: { kind: 'certificate', certificate, key }, secrets: [key] };
    }
    if (token !== undefined)
        return { credentials: { kind: 'token', token: () => Promise.resolve(token) }, secrets: [token] };
    if (tokenFile !== undefined) {
        // Whoever wrote it replaces it before the token ends.
        const read = async () => (await (0,promises_.readFile)(external_node_path_.resolve(folder, tokenFile), 'utf8')).trim();
        return { credentials: { kind: 'token', token: read }, secrets: [await read()] };
    }
    if (exec !== undefined)
        return { credentials: await execCredentials(exec, runPlugin), secrets: [] };
    return { credentials: { kind: 'none' }, secrets: [] };
}
async function pem(entry, field, folder) {
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
        throw invalid(`its ${field} ${file} cannot be read`, cause);
    }
}
function invalid(why, cause) {
    return new action_error/* ActionError */.lZ('kubeconfig-invalid', `the kubeconfig cannot be used: ${why}`, { cause });
}

// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/private-place.js



/**
 * Writes a file that only this user can read, in a folder of its own that is removed after the job.
 * @param until how long it has to be there
 * @param make gets the folder, for what has to lie beside the file
 * @returns absolute path of the file
 */
async function placePrivately(name, { temporaryFolder, state }, until, make) {
    const folder = await (0,promises_.mkdtemp)(external_node_path_.join(temporaryFolder, `eks-actions-${name}-`));
    state.removeAfterwards(folder, until);
    const file = external_node_path_.join(folder, name);
    await (0,private_file/* writePrivateFile */.P)(file, await make(folder));
    return file;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/given-cluster.js






/**
 * A cluster of which only a kubeconfig is known. A file is used where it is, since it may name other files beside it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-unreachable`, `cluster-access-denied`
 */
async function openGivenCluster(given, name, context) {
    const { environment, signal, secrets, workspace } = context;
    const text = given.kind === 'text' ? given.text : await (0,promises_.readFile)(given.path, 'utf8');
    const folder = given.kind === 'text' ? workspace : external_node_path_.dirname(given.path);
    const read = await readKubeconfig(text, { folder, runPlugin: pluginRunner(folder, context) });
    for (const secret of read.secrets)
        if (secret !== '')
            secrets.add(secret);
    const file = given.kind === 'file' ? given.path : await placePrivately('kubeconfig', context, 'end-of-run', () => text);
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
        server: new URL(read.connection.server).host,
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
/** A program that a kubeconfig names is as trusted as the kubeconfig; kubectl would run it too. */
function pluginRunner(cwd, { processes, secrets }) {
    return async (command, args, env) => {
        const run = { tool: `credential plugin ${external_node_path_.basename(command)}`, file: command, args, cwd, env };
        const { stdoutFile } = await processes.run({ ...run, show: 'quiet', timeoutMs: 60_000 });
        const answer = await (0,promises_.readFile)(stdoutFile, 'utf8');
        for (const [, token] of answer.matchAll(/"(?:token|clientKeyData)"\s*:\s*"([^"]+)"/g))
            secrets.add(token ?? '');
        return answer;
    };
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/target.js
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











/** Release and namespace as they are in the cluster: a preview has names of its own. Both are empty where none is named. */
function releaseName({ release = '', namespace = release, preview }) {
    const name = { release, namespace: namespace.replaceAll('.', '-') };
    return preview === undefined ? name : previewNames(name, preview);
}
/**
 * Opens the way to the cluster, and makes sure that the caller may do there what is needed, before anything is changed. The
 * kubeconfig stays for later steps of the job, and is removed after it.
 * @param needs rights that the command is going to use
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`,
 *   `cluster-unreachable`, `cluster-access-denied`, and those of `openAws`
 */
async function openTarget(inputs, needs, context) {
    const name = releaseName(inputs);
    const { 'cluster-name': cluster, kubeconfig: given } = inputs;
    const target = given === undefined
        ? await openEks(cluster ?? '', inputs, name, needs(name), context)
        : await openGivenCluster(given, name, context);
    await context.exportVariable('KUBECONFIG', target.kubeconfig);
    return target;
}
async function openEks(cluster, inputs, name, needs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = opening.use(await (0,session/* openAws */.e)(inputs, context));
        const [found, identity] = await Promise.all([(0,eks_cluster/* describeCluster */.K)(cluster, aws), aws.identity()]);
        assertReady(found);
        const client = opening.use(createKubernetesClient(connectionOf(found, aws), context));
        const { region } = aws;
        const role = inputs['role-to-assume'];
        const [file] = await (0,both/* both */.W)(placePrivately('kubeconfig', context, 'end-of-job', async (folder) => {
            const settings = { cluster, region, role, roleDurationMs: inputs['role-duration'] };
            return kubeconfig(found, await installPlugin(context.distribution, folder, settings), name.namespace || undefined);
        }), checkAccess({ cluster: found, region, identity, client, needs }));
        const variables = { ...(await aws.childEnvironment()), KUBECONFIG: file };
        const opened = opening.move();
        return {
            ...name,
            cluster,
            server: new URL(found.endpoint ?? 'https://unknown').host,
            client,
            kubeconfig: file,
            variables,
            aws,
            [Symbol.asyncDispose]: () => opened.disposeAsync(),
        };
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
function connectionOf({ name, endpoint = '', certificateAuthority }, aws) {
    const token = (0,eks_token/* cachedToken */.K)(async () => ({ cluster: name, region: aws.region, credentials: await aws.credentials() }));
    return {
        server: endpoint,
        certificateAuthority: certificateAuthority === undefined ? undefined : Buffer.from(certificateAuthority, 'base64').toString('utf8'),
        credentials: { kind: 'token', token },
    };
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










/** Opens the cluster and does there what `command` says. */
async function run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const event = await (0,trusted_event/* readTrustedEvent */.y)(context);
        assertComplete(inputs);
        const skipped = skipWithoutCredentials(inputs, event, context);
        if (skipped !== undefined)
            return skipped;
        const program = { processes: context.processes, file: programOf(inputs, context), cwd: context.workspace };
        const [opened, version] = await (0,both/* both */.W)(openTarget(inputs, needsOf(inputs), context), detectHelm(program));
        const target = run_addDisposableResource(env_1, opened, true);
        const common = {
            ...(inputs.command === 'sweep' ? {} : { release: target.release, namespace: target.namespace }),
            'kubeconfig-path': target.kubeconfig,
        };
        try {
            const helm = createHelm(program, version, target.variables);
            const perform = await commands[inputs.command]();
            return { ...common, ...(await perform({ inputs, event, context, target, helm })) };
        }
        catch (error) {
            const failure = (0,kubernetes_failure/* clusterFailure */.v)(error, target.cluster) ?? (0,action_error/* toActionError */.ie)(error);
            throw (0,action_error/* extended */.uQ)(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause });
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
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(6843), __webpack_require__.e(887), __webpack_require__.e(4726), __webpack_require__.e(5392)]).then(__webpack_require__.bind(__webpack_require__, 5392))).deploy,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(887), __webpack_require__.e(5069)]).then(__webpack_require__.bind(__webpack_require__, 80008))).diff,
    history: async () => (await __webpack_require__.e(/* import() */ 4439).then(__webpack_require__.bind(__webpack_require__, 54439))).history,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(4726), __webpack_require__.e(2125)]).then(__webpack_require__.bind(__webpack_require__, 22125))).status,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(6843), __webpack_require__.e(887), __webpack_require__.e(4726), __webpack_require__.e(3267)]).then(__webpack_require__.bind(__webpack_require__, 63267))).rollback,
    uninstall: async () => (await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(4413)]).then(__webpack_require__.bind(__webpack_require__, 14413))).uninstall,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(6843), __webpack_require__.e(9163)]).then(__webpack_require__.bind(__webpack_require__, 9163))).sweep,
};
/** A name is looked for on PATH; a path is one from the workspace. */
function programOf({ 'helm-path': file }, { workspace }) {
    return /[/\\]/.test(file) ? external_node_path_.resolve(workspace, file) : file;
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ readTrustedEvent)
});

// EXTERNAL MODULE: ./src/git/git.js
var git = __webpack_require__(43999);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/github/payload.js
var github_payload = __webpack_require__(51384);
;// CONCATENATED MODULE: ./src/github/event.js



/**
 * Reads the variables and the payload file of the event.
 * @throws ActionError `invalid-input` when the payload of a known event cannot be read or lacks what it must have
 */
async function readEvent(environment) {
    const value = (name) => (environment[name]?.trim() === '' ? undefined : environment[name]);
    const serverUrl = withoutSlash(value('GITHUB_SERVER_URL') ?? 'https://github.com');
    const repository = parseRepository(value('GITHUB_REPOSITORY'));
    const name = value('GITHUB_EVENT_NAME');
    const payload = await payloadOf(name, value('GITHUB_EVENT_PATH'));
    const trigger = triggerOf(name, payload);
    return {
        repository,
        commit: trigger.kind === 'pull-request' ? trigger.head : value('GITHUB_SHA'),
        sha: value('GITHUB_SHA'),
        ref: value('GITHUB_REF'),
        defaultBranch: (0,github_payload/* textAt */.$6)(payload, 'repository', 'default_branch'),
        run: readRun(`${serverUrl}/${value('GITHUB_REPOSITORY') ?? ''}`, value('GITHUB_RUN_ID'), value('GITHUB_RUN_ATTEMPT')),
        serverUrl,
        apiUrl: withoutSlash(value('GITHUB_API_URL') ?? 'https://api.github.com'),
        trigger,
    };
}
function parseRepository(fullName) {
    const [owner, repo, ...more] = fullName?.split('/') ?? [];
    return owner && repo && more.length === 0 ? { owner, repo } : undefined;
}
function readRun(repositoryUrl, id, attempt) {
    if (id === undefined || !/^\d+$/.test(id))
        return undefined;
    const number = /^\d+$/.test(attempt ?? '') ? Number(attempt) : 1;
    const url = `${repositoryUrl}/actions/runs/${id}`;
    return { id: Number(id), attempt: number, url: number > 1 ? `${url}/attempts/${number}` : url };
}
/** Events that need nothing from the payload must not fail for the lack of one. */
async function payloadOf(name, file) {
    const needed = ['pull_request', 'pull_request_target', 'merge_group'].includes(name ?? '');
    return name === undefined || (file === undefined && !needed) ? {} : readPayload(name, file);
}
function triggerOf(name, payload) {
    switch (name) {
        case undefined:
            return { kind: 'none' };
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(name, payload);
        case 'push':
            return { kind: 'push', before: (0,github_payload/* textAt */.$6)(payload, 'before') };
        case 'merge_group':
            return {
                kind: 'merge-group',
                base: required(payload, name, 'merge_group', 'base_sha'),
                head: required(payload, name, 'merge_group', 'head_sha'),
            };
        default: {
            const commented = (0,github_payload/* isRecord */.u4)(payload.issue) && (0,github_payload/* isRecord */.u4)(payload.issue.pull_request);
            const number = commented ? (0,github_payload/* numberAt */.tk)(payload, 'issue', 'number') : (0,github_payload/* numberAt */.tk)(payload, 'pull_request', 'number');
            return { kind: 'other', name, pullRequest: number };
        }
    }
}
function pullRequest(event, payload) {
    const number = (0,github_payload/* numberAt */.tk)(payload, 'pull_request', 'number');
    if (number === undefined)
        throw lacking(event, 'pull_request.number');
    return {
        kind: 'pull-request',
        event,
        number,
        head: required(payload, event, 'pull_request', 'head', 'sha'),
        base: required(payload, event, 'pull_request', 'base', 'sha'),
        fork: isFork(payload),
    };
}
/** The repository of a head whose fork was deleted is null. */
function isFork(payload) {
    const { pull_request } = payload;
    const head = (0,github_payload/* isRecord */.u4)(pull_request) && (0,github_payload/* isRecord */.u4)(pull_request.head) ? pull_request.head : {};
    if (head.repo === null)
        return true;
    const headName = (0,github_payload/* textAt */.$6)(payload, 'pull_request', 'head', 'repo', 'full_name');
    const baseName = (0,github_payload/* textAt */.$6)(payload, 'pull_request', 'base', 'repo', 'full_name');
    return headName?.toLowerCase() !== (baseName ?? headName)?.toLowerCase();
}
async function readPayload(event, file) {
    if (file === undefined)
        throw unreadable(event, 'GITHUB_EVENT_PATH is not set');
    let payload;
    try {
        payload = JSON.parse((await (0,promises_.readFile)(file, 'utf8')).replace(/^\uFEFF/, ''));
    }
    catch (cause) {
        throw unreadable(event, `${file}: ${cause.message}`, cause);
    }
    if (!(0,github_payload/* isRecord */.u4)(payload))
        throw unreadable(event, `${file} is no JSON object`);
    return payload;
}
function required(payload, event, ...path) {
    const found = (0,github_payload/* textAt */.$6)(payload, ...path);
    if (found === undefined || found === '')
        throw lacking(event, path.join('.'));
    return found;
}
function lacking(event, field) {
    return unreadable(event, `it lacks ${field}`);
}
function unreadable(event, why, cause) {
    return new action_error/* ActionError */.lZ('invalid-input', `the payload of the event ${event} cannot be used: ${why}`, {
        hint: 'The runner writes it; where a workflow is run locally, pass a complete event file.',
        cause,
    });
}
function withoutSlash(url) {
    return url.replace(/\/+$/, '');
}

;// CONCATENATED MODULE: ./src/github/untrusted-checkout.js

/**
 * A run for `pull_request_target` has the secrets and rights of the base branch. It must only work on files of the base:
 * whoever opens a pull request decides what is in its head, in the merge of both, and in everything made from them.
 * @param checkedOut the commit of the working copy that is worked on; undefined when it is none of git's
 * @throws ActionError `untrusted-checkout`
 * @see https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/
 */
function refuseUntrustedCheckout({ trigger, sha }, checkedOut) {
    if (trigger.kind !== 'pull-request' || trigger.event !== 'pull_request_target')
        return;
    const trusted = [...new Set([sha, trigger.base])].filter((commit) => commit !== undefined);
    if (checkedOut !== undefined && trusted.includes(checkedOut))
        return;
    const what = checkedOut === trigger.head ? `the head of pull request #${trigger.number}` : (checkedOut ?? 'no commit');
    throw new action_error/* ActionError */.lZ('untrusted-checkout', `pull_request_target runs with secrets, and what is checked out is not the base branch: ${what}`, { details: [`the base is ${trusted.join(' or ')}`] });
}

;// CONCATENATED MODULE: ./src/actions/trusted-event.js



/**
 * The event of this run, before anything is done for it.
 * @throws ActionError `untrusted-checkout` where it comes with secrets and what is checked out is not ours
 */
async function readTrustedEvent({ environment, processes, workspace }) {
    const event = await readEvent(environment);
    const { trigger } = event;
    // Whose the working copy is matters there alone, and asking costs a process.
    if (trigger.kind === 'pull-request' && trigger.event === 'pull_request_target') {
        refuseUntrustedCheckout(event, await (0,git/* resolveCommit */.WL)((0,git/* createGit */.lD)(processes, workspace), 'HEAD'));
    }
    return event;
}


/***/ }),

/***/ 80316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ describeCluster),
/* harmony export */   clusterVersion: () => (/* binding */ clusterVersion)
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



/** @throws ActionError `cluster-not-found` with the names that there are, and those of `awsError` */
async function describeCluster(name, session) {
    const eks = await session.client('eks');
    const call = {
        what: `the cluster ${name} in ${session.region} could not be looked up`,
        action: 'eks:DescribeCluster',
    };
    const { cluster } = await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsCall */ .uF)(call, async () => {
        try {
            return await eks.describeCluster({ name });
        }
        catch (error) {
            throw (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === 'ResourceNotFoundException' ? await notFound(name, session, error) : error;
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
/** The Kubernetes version of a cluster, in a session for that alone. @throws ActionError as `openAws`, `describeCluster` */
async function clusterVersion(name, inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_2__/* .openAws */ .e)(inputs, context), true);
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
async function notFound(name, session, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-not-found', `there is no EKS cluster ${name} in ${session.region}`, {
        details: await clusterNames(session),
        hint: 'Correct cluster-name or aws-region, or check that the credentials are of the right account.',
        cause,
    });
}
/** For people only: who may look up one cluster need not be allowed to list them. */
async function clusterNames(session) {
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
/* harmony export */   B: () => (/* binding */ execCredential),
/* harmony export */   e: () => (/* binding */ execApiVersion)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/**
 * What a client of Kubernetes reads from an exec plugin, as JSON.
 * @param info value of `KUBERNETES_EXEC_INFO`, where the client says which version of the format it speaks; undefined when
 *   a person runs the plugin
 * @throws ActionError `kubernetes-client-too-old` for `v1alpha1`, `invalid-input` for what is no such value
 */
function execCredential({ token, expiresAt }, info) {
    return JSON.stringify({
        apiVersion: versionAskedFor(info),
        kind: 'ExecCredential',
        status: { token, expirationTimestamp: expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') },
    });
}
const group = 'client.authentication.k8s.io';
const execApiVersion = `${group}/v1`;
const spoken = [execApiVersion, `${group}/v1beta1`];
function versionAskedFor(info) {
    if (info === undefined || info === '')
        return execApiVersion;
    const version = apiVersionIn(info);
    if (spoken.includes(version))
        return version;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('kubernetes-client-too-old', `the client asks for credentials in the form ${version}`, {
        details: [`spoken here: ${spoken.join(', ')}`],
        hint: 'Use kubectl or helm of a version that EKS supports; the action setup installs them.',
    });
}
function apiVersionIn(info) {
    try {
        const { apiVersion } = JSON.parse(info);
        if (typeof apiVersion === 'string')
            return apiVersion;
    }
    catch {
        // Said below.
    }
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', 'KUBERNETES_EXEC_INFO is no ExecCredential of Kubernetes');
}


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerClient: () => (/* binding */ answerClient),
/* harmony export */   pluginArguments: () => (/* binding */ pluginArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80174);
/* harmony import */ var _aws_child_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26248);
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






function pluginArguments({ cluster, region, role, roleDurationMs }) {
    const assumed = role === undefined ? [] : [`--role-to-assume=${role}`, `--role-duration-ms=${roleDurationMs}`];
    return [`--cluster-name=${cluster}`, `--region=${region}`, ...assumed];
}
/**
 * Answers a client of Kubernetes with a token for the cluster.
 * @param args as `pluginArguments` makes them
 * @returns the text for standard output
 * @throws ActionError as `openAws` and `execCredential`
 */
async function answerClient(args, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { cluster, region, role, roleDurationMs } = settingsFrom(args);
        const { environment } = context;
        const inputs = {
            'aws-region': region,
            // During a run its own endpoint is asked, which has the session already; in later steps the role is assumed anew.
            'role-to-assume': (0,_aws_child_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .servesCredentials */ .z)(environment) ? undefined : role,
            'role-duration': roleDurationMs,
            'allowed-account-ids': [],
        };
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_1__/* .openAws */ .e)(inputs, context), true);
        const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_5__/* .clusterToken */ .g)({ cluster, region, credentials: await session.credentials() });
        return `${(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_4__/* .execCredential */ .B)(token, environment.KUBERNETES_EXEC_INFO)}\n`;
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
function settingsFrom(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: { 'cluster-name': option, region: option, 'role-to-assume': option, 'role-duration-ms': option },
    });
    const { 'cluster-name': cluster, region, 'role-to-assume': role, 'role-duration-ms': duration } = values;
    if (cluster === undefined || region === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('invalid-input', 'the credential plugin needs --cluster-name and --region', {
            hint: 'It is started by kubectl and helm with the kubeconfig that helm-deploy writes; leave its arguments as they are.',
        });
    }
    return { cluster, region, role, roleDurationMs: Number(duration ?? defaultDurationMs) };
}


/***/ }),

/***/ 69653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ cachedToken),
  g: () => (/* binding */ clusterToken)
});

;// CONCATENATED MODULE: ./src/aws/presigned-identity.js
/**
 * An address that tells whoever opens it, with the same headers, who these credentials are of: STS GetCallerIdentity,
 * presigned. It is as good as a password for as long as it lasts.
 *
 * The host is that of AWS whatever `AWS_ENDPOINT_URL` says: the address is opened by others, who accept no other.
 */
async function presignIdentity({ region, credentials, headers, expiresIn, now }) {
    const [{ SignatureV4 }, { Hash }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(1828), __webpack_require__.e(6048)]).then(__webpack_require__.t.bind(__webpack_require__, 76048, 19)), __webpack_require__.e(/* import() */ 1828).then(__webpack_require__.t.bind(__webpack_require__, 61828, 19))]);
    const hostname = stsHost(region);
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
function stsHost(region) {
    const [, suffix] = suffixes.find(([pattern]) => pattern.test(region)) ?? [];
    return `sts.${region}.${suffix ?? 'amazonaws.com'}`;
}

;// CONCATENATED MODULE: ./src/eks/token.js

/** The authenticator of EKS accepts a token for 15 minutes from its signature, whatever its X-Amz-Expires says. */
const acceptedMs = 15 * 60_000;
/** A request takes its time, and clocks differ. */
const marginMs = 60_000;
/**
 * The token of EKS: a presigned question who is asking, bound to one cluster by a signed header. Made without a request.
 * Source: kubernetes-sigs/aws-iam-authenticator, "API Authorization from Outside a Cluster".
 */
async function clusterToken({ cluster, region, credentials, now = new Date(), }) {
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
/** The token of one request after the other, made anew only when the one before is about to end. */
function cachedToken(request) {
    let latest;
    return async () => {
        if (latest === undefined || latest.expiresAt.getTime() <= Date.now())
            latest = await clusterToken(await request());
        return latest.token;
    };
}


/***/ }),

/***/ 43999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nf: () => (/* binding */ isCommitName),
/* harmony export */   UW: () => (/* binding */ isZeroCommit),
/* harmony export */   WL: () => (/* binding */ resolveCommit),
/* harmony export */   Ys: () => (/* binding */ differingFiles),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   g7: () => (/* binding */ treeOf),
/* harmony export */   lD: () => (/* binding */ createGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/** In a hook of git's, these lead to another repository than the folder's own. */
const ofThisFolder = { GIT_DIR: undefined, GIT_WORK_TREE: undefined, GIT_INDEX_FILE: undefined, GIT_PREFIX: undefined };
/** Refusals; anything above is a signal. */
const failed = [1, 128, 129];
function createGit(processes, folder) {
    const run = async (args, { input, variables, timeoutMs }, allowed) => processes.run({
        tool: `git ${args[0] ?? ''}`,
        file: 'git',
        // A file system monitor is a program that the configuration names; nothing here needs one.
        args: ['-c', 'core.fsmonitor=false', ...args],
        cwd: folder,
        // No question that nobody answers, no lock of the index that another git could meet.
        env: { ...ofThisFolder, GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...variables },
        show: 'quiet',
        successCodes: [0, ...allowed],
        ...(input === undefined ? {} : { input }),
        ...(timeoutMs === undefined ? {} : { timeoutMs }),
    });
    return {
        folder,
        text: async (args, more = {}) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((await run(args, more, [])).stdoutFile, 'utf8'),
        maybe: async (args, more = {}) => {
            const { exitCode, stdoutFile } = await run(args, more, failed);
            return exitCode === 0 ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(stdoutFile, 'utf8') : undefined;
        },
    };
}
/** Full name of a commit (SHA-1 or SHA-256). */
function isCommitName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
/** What events carry where there is no commit: the `before` of a new branch. */
function isZeroCommit(text) {
    return /^0+$/.test(text);
}
/**
 * The commit that a name (sha, branch, tag, `HEAD~1`) stands for, if the repository has it.
 * @throws ActionError `invalid-input` for a name that git would take for an option
 */
async function resolveCommit(git, name) {
    if (name === '' || name.startsWith('-') || name.includes('\0'))
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('invalid-input', `${JSON.stringify(name)} is not the name of a commit`);
    const text = await git.maybe(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    return text?.trim();
}
/**
 * Parents as the commit itself names them. In a shallow checkout `HEAD^1` does not resolve, but the commit still says
 * what it would be.
 */
async function parentsOf(git, commit) {
    const text = await git.text(['cat-file', 'commit', commit]);
    const [header = ''] = text.split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}
/**
 * Files that differ between a commit and the work tree, relative to the folder, renames as a removal and an addition.
 * Files that git does not track count, unless it ignores them.
 */
async function differingFiles(git, commit) {
    const flags = ['--name-only', '-z', '--relative', '--no-renames', '--no-ext-diff', '--no-textconv'];
    const [tracked, untracked] = await Promise.all([
        git.text(['diff', ...flags, commit, '--']),
        git.text(['ls-files', '-z', '--others', '--exclude-standard', '--']),
    ]);
    return [...new Set([...zeroSeparated(tracked), ...zeroSeparated(untracked)])].sort();
}
/** Files of a commit below the paths (relative to the folder, taken literally; none: all). Submodules are left out. */
async function treeOf(git, commit, paths = []) {
    const text = await git.text(['--literal-pathspecs', 'ls-tree', '-r', '-z', commit, '--', ...paths]);
    return zeroSeparated(text).flatMap((line) => {
        // <mode> SP <type> SP <object> TAB <file>
        const tab = line.indexOf('\t');
        const mode = line.slice(0, 6);
        if (mode === '160000')
            return [];
        return [{ path: line.slice(tab + 1), kind: mode === '120000' ? 'link' : 'file' }];
    });
}
function zeroSeparated(text) {
    return text.split('\0').filter((part) => part !== '');
}


/***/ }),

/***/ 51384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Reading JSON that was not checked: a field that is missing or of another type is undefined. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function textAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : undefined;
}
function numberAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'number' ? found : undefined;
}
function valueAt(value, path) {
    return path.reduce((at, key) => (isRecord(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}


/***/ }),

/***/ 15987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ KubernetesError),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/** An answer of the API server that is none of success. */
class KubernetesError extends Error {
    name = 'KubernetesError';
    /** Of HTTP, or of the event of a watch. */
    status;
    /** Empty where the server gave none. */
    reason;
    retryAfterMs;
    constructor(status, { reason = '', message, details }) {
        super(message ?? `the API server answered ${status}`);
        this.status = status;
        this.reason = reason;
        this.retryAfterMs = details?.retryAfterSeconds === undefined ? undefined : details.retryAfterSeconds * 1000;
    }
}
/** Reads the body of a refusal, which is JSON from the API server and anything from a proxy before it. */
function refusal(status, body) {
    try {
        const read = JSON.parse(body);
        if (typeof read === 'object' && read !== null)
            return new KubernetesError(status, read);
    }
    catch {
        // Said below.
    }
    const text = body.trim().slice(0, 300);
    return new KubernetesError(status, text === '' ? {} : { message: `the server answered ${status}: ${text}` });
}


/***/ }),

/***/ 89015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ clusterFailure)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15987);


/**
 * What people see of an error of the API: the server's own words, which name who may not do what.
 * @returns undefined for an error that is not of the API or of the way to it
 */
function clusterFailure(error, cluster) {
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
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-unreachable', `the API server of ${cluster} stopped answering this runner`, {
        details: [`${code} (${message ?? ''})`],
        hint: 'Run again; when it persists, look at the health of the cluster and at what stands between.',
        cause: error,
    });
}
const hints = {
    401: 'The token has ended, or its access was taken away. One that a kubeconfig holds is not renewed: use cluster-name, or a kubeconfig with an exec plugin.',
    403: 'Let the caller do that by an access policy of EKS or a role of Kubernetes.',
};
const networkErrors = new Set([
    ...['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT'],
    ...['EAI_AGAIN', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'],
]);


/***/ }),

/***/ 60740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ both)
/* harmony export */ });
/** Waits for both, so that nothing goes on behind the back of a failure; the first one's is told. */
async function both(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}


/***/ })

};
