export const id = 316;
export const ids = [316];
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


/***/ })

};
