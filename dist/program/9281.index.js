export const id = 9281;
export const ids = [9281];
export const modules = {

/***/ 9281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deleteCluster: () => (/* binding */ deleteCluster)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58461);
/* harmony import */ var _open_engine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2188);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56123);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1123);
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





/** Deletes the cluster with what the engine created for it; the rule of the contract requires `allow-destroy: true`. */
async function deleteCluster(action) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const approval = await (0,_approvals_js__WEBPACK_IMPORTED_MODULE_2__.checkClusterApprovals)(action);
        const engine = __addDisposableResource(env_1, await (0,_open_engine_js__WEBPACK_IMPORTED_MODULE_3__/* .openEngine */ .F)(action), true);
        const plan = await engine.planDelete();
        const outputs = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .buildPlanOutputs */ .at)(plan);
        try {
            await engine.delete(plan);
        }
        catch (thrown) {
            throw (0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .extendError */ .vR)((0,_runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .toActionError */ .ie)(thrown), { outputs });
        }
        await (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .publishPlan */ .JL)(action, { command: 'delete', engine, plan, approval });
        return { outputs };
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


/***/ })

};
