export const id = 6535;
export const ids = [6535,3138,316];
export const modules = {

/***/ 52472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toClusterOutputs),
/* harmony export */   z: () => (/* binding */ readClusterOutputs)
/* harmony export */ });
/* harmony import */ var _eks_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80316);

/** What EKS says about a cluster, as outputs. */
function toClusterOutputs({ name, arn, version, endpoint, oidcIssuer }) {
    return {
        'cluster-name': name,
        'cluster-arn': arn,
        'cluster-version': version,
        ...(endpoint === undefined ? {} : { 'cluster-endpoint': endpoint }),
        ...(oidcIssuer === undefined ? {} : { 'oidc-issuer': oidcIssuer }),
    };
}
/** The outputs of what the engine found or left: its cluster, if there is one, and what its stack says. */
async function readClusterOutputs(aws, { clusterName, stackOutputs }) {
    const outputs = stackOutputs === undefined ? {} : { 'stack-outputs': stackOutputs };
    if (clusterName === undefined)
        return outputs;
    return { ...outputs, ...toClusterOutputs(await (0,_eks_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .describeCluster */ .K)(clusterName, aws)) };
}


/***/ }),

/***/ 73170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  applyCluster: () => (/* binding */ applyCluster)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/cluster/approvals.js
var approvals = __webpack_require__(58461);
// EXTERNAL MODULE: ./src/actions/cluster/cluster-outputs.js
var cluster_outputs = __webpack_require__(52472);
// EXTERNAL MODULE: ./src/actions/cluster/open-engine.js
var open_engine = __webpack_require__(2188);
// EXTERNAL MODULE: ./src/eks/cluster.js
var eks_cluster = __webpack_require__(80316);
// EXTERNAL MODULE: ./src/eks/credential-plugin/install.js
var install = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/eks/kubeconfig.js
var eks_kubeconfig = __webpack_require__(67843);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/actions/cluster/kubeconfig.js




/**
 * Leaves a kubeconfig for later steps of the job, as helm-deploy does: without credentials, and removed after the job.
 * @returns the outputs that name it
 */
async function writeClusterKubeconfig({ inputs, context }, aws, { clusterName: cluster }) {
    if (cluster === undefined)
        return {};
    const described = await (0,eks_cluster/* describeCluster */.K)(cluster, aws);
    const kubeconfig = await (0,private_file/* writePrivateTempFile */.D)('kubeconfig', context, 'end-of-job', async (folder) => {
        const settings = { cluster, region: aws.region, roles: inputs };
        return (0,eks_kubeconfig/* renderKubeconfig */.Y)(described, await (0,install/* installCredentialPlugin */.m)(context.distribution, folder, settings));
    });
    await context.exportVariable('KUBECONFIG', kubeconfig);
    return { 'kubeconfig-path': kubeconfig };
}

// EXTERNAL MODULE: ./src/actions/cluster/outputs.js
var actions_cluster_outputs = __webpack_require__(56123);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/actions/cluster/plan-guards.js


/**
 * Makes sure that a plan does what was reviewed: that of `plan-digest`, and the one that the engine has kept of the same files.
 * @throws ActionError `plan-required`, `plan-stale`
 */
function assertReviewedPlan({ 'require-plan': required, 'plan-digest': digest }, { subject }, { reviewed, digest: own, changes }) {
    if (changes.length === 0)
        return;
    if (digest !== undefined && digest !== own)
        throw createStaleError(subject, own, digest, 'plan-digest');
    if (required && reviewed === undefined && digest === undefined) {
        throw new action_error/* ActionError */.lZ('plan-required', `${subject} has ${(0,count/* formatCount */.B)(changes.length, 'change')}, but no plan of these files`, {
            details: ['require-plan: true applies only what a plan of the same template, parameters and tags has shown'],
            hint: 'Nothing was changed. Run command: plan for this commit and have it reviewed, then apply.',
        });
    }
    if (reviewed !== undefined && digest === undefined && reviewed !== own)
        throw createStaleError(subject, own, reviewed, 'the plan of these files');
}
function createStaleError(subject, own, digest, whose) {
    return new action_error/* ActionError */.lZ('plan-stale', `${subject}: what would be applied now is not what was reviewed`, {
        details: [`${whose}: ${digest}`, `plan of this run: ${own}`],
        hint: 'Nothing was changed. Something changed in AWS, or in the files, since the plan: plan again and have it reviewed.',
    });
}
/** @throws ActionError `destroy-refused` that lists everything that would go and may not */
function assertRemovalAllowed({ subject }, { changes }, permission) {
    if (permission === 'allowed')
        return;
    const refused = changes.filter(({ destructive, what }) => destructive && (permission === 'refused' || !permission.includes(what)));
    if (refused.length === 0)
        return;
    throw new action_error/* ActionError */.lZ('destroy-refused', `${subject}: the plan deletes or replaces ${(0,count/* formatCount */.B)(refused.length, 'resource')}`, {
        details: refused.map(({ action, what, type, reason }) => `${describeAction(action)} ${what} (${type})${reason === '' ? '' : `: ${reason}`}`),
        hint: 'Nothing was changed. If that is intended, run apply again with allow-destroy: true, or with these names, one per line.',
    });
}
function describeAction(action) {
    return action === 'maybe-replace' ? 'may replace' : action === 'replace' ? 'replaces' : `${action}s`;
}

// EXTERNAL MODULE: ./src/actions/cluster/report.js
var report = __webpack_require__(1123);
;// CONCATENATED MODULE: ./src/actions/cluster/commands/apply.js
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








/** Does what the plan showed, and nothing else; then leaves the kubeconfig for later steps. */
async function applyCluster(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const approval = await (0,approvals.checkClusterApprovals)(action);
        const engine = __addDisposableResource(env_1, await (0,open_engine/* openEngine */.F)(action), true);
        const plan = await engine.plan('apply');
        await assertApplicable(action, engine, plan);
        const outputs = (0,actions_cluster_outputs/* buildPlanOutputs */.at)(plan);
        try {
            const state = await engine.apply(plan);
            const read = await (0,cluster_outputs/* readClusterOutputs */.z)(engine.aws, state);
            await (0,report/* publishPlan */.JL)(action, { command: 'apply', engine, plan, approval, state });
            return { outputs: { ...outputs, ...read, ...(await writeClusterKubeconfig(action, engine.aws, state)) } };
        }
        catch (thrown) {
            throw (0,action_error/* extendError */.vR)((0,action_error/* toActionError */.ie)(thrown), { outputs });
        }
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
/** @throws ActionError `plan-required`, `plan-stale`, `destroy-refused`; the plan is given up */
async function assertApplicable(action, engine, plan) {
    try {
        assertReviewedPlan(action.inputs, engine, plan);
        assertRemovalAllowed(engine, plan, action.inputs['allow-destroy']);
    }
    catch (error) {
        await engine.discard(plan);
        throw error;
    }
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   X: () => (/* binding */ selectEngine)
/* harmony export */ });
/** Opens the engine that the inputs select. @throws ActionError also for credentials that cannot be used */
async function openEngine(action) {
    if (selectEngine(action.inputs) === 'eksctl') {
        return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 16965))).openEksctlEngine(action);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__, 39897))).openCloudFormationEngine(action);
}
/** `engine`, or the one that the files are of. */
function selectEngine({ engine, 'config-file': file, }) {
    return engine ?? (file === undefined ? 'cloudformation' : 'eksctl');
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

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ installCredentialPlugin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plugin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84151);



/** The parts of the built program that the plugin needs. */
const parts = ['credential-plugin', 'program', 'compiled-code.js', 'package.json'];
/**
 * Copies the plugin to a folder that exists as long as the job, so that later steps can use the kubeconfig, too.
 * @param distribution folder of the built program
 */
async function installCredentialPlugin(distribution, folder, settings) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    await Promise.all(parts.map((part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(distribution, part), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part), { recursive: true })));
    return {
        command: process.execPath,
        args: [node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'credential-plugin/index.js'), ...(0,_plugin_js__WEBPACK_IMPORTED_MODULE_2__.buildPluginArguments)(settings)],
    };
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
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35652);
/* harmony import */ var _aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7551);
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68141);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69653);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12427);
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







function buildPluginArguments({ cluster, region, roles }) {
    return [`--cluster-name=${cluster}`, `--region=${region}`, ...((0,_aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoleAssumed */ .hy)(roles) ? buildRoleArguments(roles) : [])];
}
function buildRoleArguments(roles) {
    const { 'role-to-assume': role, 'role-external-id': externalId, 'role-session-name': name } = roles;
    const { document, managed = [] } = roles['session-policy'] ?? {};
    return [
        ...(role === undefined ? [] : [`--role-to-assume=${role}`, `--audience=${roles.audience}`]),
        `--role-duration-ms=${roles['role-duration']}`,
        ...roles['role-chain'].map((next) => `--role-chain=${next}`),
        ...(externalId === undefined ? [] : [`--role-external-id=${externalId}`]),
        ...(name === undefined ? [] : [`--role-session-name=${name}`]),
        ...(document === undefined ? [] : [`--session-policy=${document}`]),
        ...managed.map((arn) => `--session-policy-arn=${arn}`),
    ];
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
        const { cluster, region, roles } = parseSettings(args);
        const { environment } = context;
        // During a run, its credential endpoint provides the open session; later steps must assume the roles again.
        const needed = (0,_aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentialEndpoint */ .z2)(environment) ? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl : roles;
        const inputs = { ...needed, 'aws-region': region, 'allowed-account-ids': [] };
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_1__.openAws)(inputs, context), true);
        const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_6__/* .createClusterToken */ .u)({ cluster, region, credentials: await session.credentials() });
        return `${(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .renderExecCredential */ .b)(token, environment.KUBERNETES_EXEC_INFO)}\n`;
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
const list = { type: 'string', multiple: true };
const options = {
    'cluster-name': option,
    region: option,
    'role-to-assume': option,
    'role-duration-ms': option,
    'role-chain': list,
    'role-external-id': option,
    'role-session-name': option,
    audience: option,
    'session-policy': option,
    'session-policy-arn': list,
};
function parseSettings(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options });
    const { 'cluster-name': cluster, region, 'role-duration-ms': duration } = values;
    if (cluster === undefined || region === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid-input', 'the credential plugin needs --cluster-name and --region', {
            hint: 'kubectl and helm start it with the kubeconfig that helm-deploy writes; do not change its arguments.',
        });
    }
    const { 'session-policy': document, 'session-policy-arn': managed = [] } = values;
    const roles = {
        'role-to-assume': values['role-to-assume'],
        'role-duration': duration === undefined ? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl['role-duration'] : Number(duration),
        'role-chain': values['role-chain'] ?? [],
        'role-external-id': values['role-external-id'],
        'role-session-name': values['role-session-name'],
        audience: values.audience ?? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl.audience,
        'session-policy': document === undefined && managed.length === 0 ? undefined : { document, managed },
    };
    return { cluster, region, roles };
}


/***/ }),

/***/ 67843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertClusterReady),
/* harmony export */   Y: () => (/* binding */ renderKubeconfig)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _credential_plugin_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12427);


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
                    exec: { apiVersion: _credential_plugin_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .execApiVersion */ .e, command, args, interactiveMode: 'Never', provideClusterInfo: false },
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
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-not-ready', `the cluster ${name} is not ready yet: its status is ${status}`, {
        hint: `Wait until it is ACTIVE: aws eks wait cluster-active --name ${name}`,
    });
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

/***/ 69995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writePrivateTempFile),
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48728);




/**
 * Writes a file that only this user can read (0600), in one step: a reader sees the old content or the new one.
 * @throws ActionError `unsafe-file` when the target is a symbolic link or not a plain file; it is left untouched.
 */
async function writePrivateFile(target, content) {
    await assertSafeTarget(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), { recursive: true, mode: 0o700 });
    const temporary = `${target}.${(0,_random_id_js__WEBPACK_IMPORTED_MODULE_3__/* .createRandomId */ .J)()}.tmp`;
    try {
        // 'wx' is O_EXCL: an existing name, a symbolic link included, is an error (open(2)).
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o600);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Writes a private file into a new temporary folder, which is removed after the job.
 * @param until how long the file is needed
 * @param render gets the folder, for files that must lie next to this one
 * @returns absolute path of the file
 */
async function writePrivateTempFile(name, { temporaryFolder, state }, until, render) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryFolder, `eks-actions-${name}-`));
    state.removeAfterwards(folder, until);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    await writePrivateFile(file, await render(folder));
    return file;
}
async function assertSafeTarget(target) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (existing === undefined)
        return;
    const stranger = process.geteuid !== undefined && existing.uid !== process.geteuid();
    if (existing.isFile() && !stranger)
        return;
    const what = existing.isSymbolicLink() ? 'a symbolic link' : stranger ? 'owned by another user' : 'not a plain file';
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unsafe-file', `${target} is ${what}; refusing to write credentials there`);
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
