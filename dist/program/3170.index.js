export const id = 3170;
export const ids = [3170];
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
        const approval = await (0,approvals/* checkClusterApprovals */.T)(action);
        const engine = __addDisposableResource(env_1, await (0,open_engine/* openEngine */.F)(action), true);
        const plan = await engine.plan('apply');
        await assertApplicable(action, engine, plan);
        const outputs = (0,actions_cluster_outputs/* buildPlanOutputs */.a)(plan);
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
/* harmony export */   F: () => (/* binding */ openEngine)
/* harmony export */ });
/** Opens the engine that the inputs select. @throws ActionError also for credentials that cannot be used */
async function openEngine(action) {
    if (selectEngine(action.inputs) === 'eksctl') {
        return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(1970)]).then(__webpack_require__.bind(__webpack_require__, 54445))).openEksctlEngine(action);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(1596)]).then(__webpack_require__.bind(__webpack_require__, 29393))).openCloudFormationEngine(action);
}
/** `engine`, or the one that the files are of. */
function selectEngine({ engine, 'config-file': file, }) {
    return engine ?? (file === undefined ? 'cloudformation' : 'eksctl');
}


/***/ })

};
