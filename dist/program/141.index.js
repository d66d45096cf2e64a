export const id = 141;
export const ids = [141];
export const modules = {

/***/ 9141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerClient: () => (/* binding */ answerClient),
  pluginArguments: () => (/* binding */ pluginArguments)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/aws/session.js + 4 modules
var aws_session = __webpack_require__(174);
// EXTERNAL MODULE: ./src/aws/child-environment.js
var child_environment = __webpack_require__(6248);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(114);
;// CONCATENATED MODULE: ./src/aws/presigned-identity.js
/**
 * An address that tells whoever opens it, with the same headers, who these credentials are of: STS GetCallerIdentity,
 * presigned. It is as good as a password for as long as it lasts.
 *
 * The host is that of AWS whatever `AWS_ENDPOINT_URL` says: the address is opened by others, who accept no other.
 */
async function presignIdentity({ region, credentials, headers, expiresIn, now }) {
    const [{ SignatureV4 }, { Hash }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(828), __webpack_require__.e(48)]).then(__webpack_require__.t.bind(__webpack_require__, 6048, 19)), __webpack_require__.e(/* import() */ 828).then(__webpack_require__.t.bind(__webpack_require__, 1828, 19))]);
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
const announcedMs = 14 * 60_000;
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
    const announced = now.getTime() + announcedMs;
    const { expiration } = credentials;
    return {
        token: `k8s-aws-v1.${Buffer.from(url.href).toString('base64url')}`,
        expiresAt: new Date(Math.min(announced, expiration?.getTime() ?? announced)),
    };
}

;// CONCATENATED MODULE: ./src/eks/credential-plugin/exec-credential.js

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
    throw new action_error/* ActionError */.lZ('kubernetes-client-too-old', `the client asks for credentials in the form ${version}`, {
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
    throw new action_error/* ActionError */.lZ('invalid-input', 'KUBERNETES_EXEC_INFO is no ExecCredential of Kubernetes');
}

;// CONCATENATED MODULE: ./src/eks/credential-plugin/plugin.js
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
            'role-to-assume': (0,child_environment/* servesCredentials */.z)(environment) ? undefined : role,
            'role-duration': roleDurationMs,
            'allowed-account-ids': [],
        };
        const session = __addDisposableResource(env_1, await (0,aws_session/* openAws */.e)(inputs, context), true);
        const token = await clusterToken({ cluster, region, credentials: await session.credentials() });
        return `${execCredential(token, environment.KUBERNETES_EXEC_INFO)}\n`;
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
const plugin_option = { type: 'string' };
const defaultDurationMs = '3600000';
function settingsFrom(args) {
    const { values } = (0,external_node_util_.parseArgs)({
        args: [...args],
        options: { 'cluster-name': plugin_option, region: plugin_option, 'role-to-assume': plugin_option, 'role-duration-ms': plugin_option },
    });
    const { 'cluster-name': cluster, region, 'role-to-assume': role, 'role-duration-ms': duration } = values;
    if (cluster === undefined || region === undefined) {
        throw new action_error/* ActionError */.lZ('invalid-input', 'the credential plugin needs --cluster-name and --region', {
            hint: 'It is started by kubectl and helm with the kubeconfig that helm-deploy writes; leave its arguments as they are.',
        });
    }
    return { cluster, region, role, roleDurationMs: Number(duration ?? defaultDurationMs) };
}


/***/ })

};
