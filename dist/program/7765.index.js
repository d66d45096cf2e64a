export const id = 7765;
export const ids = [7765,316];
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

/***/ 69328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readClusterStatus: () => (/* binding */ readClusterStatus)
/* harmony export */ });
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35652);
/* harmony import */ var _eks_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80316);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54482);
/* harmony import */ var _cluster_outputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52472);
/* harmony import */ var _open_engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2188);
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





/** What there is, without changing anything: the cluster, and with `stack-name` or `config-file` its stack as well. */
async function readClusterStatus(action) {
    const { inputs, context } = action;
    const hasEngine = inputs['stack-name'] !== undefined || inputs['config-file'] !== undefined;
    const { lines, outputs } = await (hasEngine ? readEngineStatus(action) : readNamedCluster(action));
    for (const line of lines)
        context.log.line(line);
    context.summary.add(...lines.map((line) => ({ kind: 'paragraph', text: (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInline */ .VV)(line) })));
    return { outputs };
}
async function readEngineStatus(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const engine = __addDisposableResource(env_1, await (0,_open_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .openEngine */ .F)(action), true);
        const { lines, ...state } = await engine.status();
        return { lines, outputs: await (0,_cluster_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readClusterOutputs */ .z)(engine.aws, state) };
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
async function readNamedCluster({ inputs, context }) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const aws = __addDisposableResource(env_2, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_0__.openAws)(inputs, context), true);
        const cluster = await (0,_eks_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .describeCluster */ .K)(inputs['cluster-name'] ?? '', aws);
        const line = `cluster ${cluster.name}: ${cluster.status} · Kubernetes ${cluster.version} · ${cluster.endpoint ?? 'no endpoint yet'}`;
        return { lines: [line], outputs: (0,_cluster_outputs_js__WEBPACK_IMPORTED_MODULE_2__/* .toClusterOutputs */ .m)(cluster) };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
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
