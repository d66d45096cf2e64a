export const id = 7756;
export const ids = [7756];
export const modules = {

/***/ 7756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runReleaseTests: () => (/* binding */ runReleaseTests)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _rollout_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1929);
/* harmony import */ var _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97647);
/* harmony import */ var _rollout_track_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84655);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8590);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17278);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61446);








/** The logs of the last containers may still be on their way when Helm has finished. Milliseconds. */
const settleMs = 500;
/**
 * Runs the tests of a release, as `helm test` does, and keeps their logs, which Helm may delete with their pods.
 * @throws ActionError `cancelled`, `tool-missing`
 */
async function runReleaseTests(options) {
    const { helm, client, namespace, release, timeoutMs, signal } = options;
    const startedAt = performance.now();
    const [current] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleases */ .tl)(client, namespace, release);
    const hooks = (current?.hooks ?? []).filter(({ events = [] }) => events.some((event) => /^test(-success)?$/.test(event)));
    if (current === undefined || hooks.length === 0)
        return { kind: 'succeeded', tests: 0 };
    const targets = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .listRolloutTargets */ .KG)({ ...current, manifest: '', hooks }, { customs: 'none', jobs: true });
    const rollout = { targets, operatorSecrets: [], since: new Date(Date.now() - clockDifferenceMs) };
    const ended = new AbortController();
    const tracked = (0,_rollout_track_js__WEBPACK_IMPORTED_MODULE_3__/* .trackRollout */ .T)({
        ...{ client, namespace, rollout: () => rollout, patienceMs: Number.POSITIVE_INFINITY },
        signal: AbortSignal.any([ended.signal, signal]),
        onStatus: options.onStatus,
        onUnreadable: options.onWatchError,
    }).catch(() => undefined);
    try {
        const args = ['test', release, `--namespace=${namespace}`, (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTimeoutOption */ .i)(timeoutMs)];
        const title = `helm test ${release}`;
        const end = await helm
            .run({ title, args, successCodes: [0, 1], timeoutMs: timeoutMs * Math.max(1, hooks.length) + 30_000 })
            .then(async ({ exitCode, stderr }) => ({ exitCode, stderr: await stderr() }), (error) => {
            if (error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ && error.code === 'timed-out')
                return { exitCode: 1, stderr: error.message };
            throw error;
        });
        if (end.exitCode !== 0)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(settleMs);
        ended.abort();
        const result = await tracked;
        signal.throwIfAborted();
        if (end.exitCode === 0)
            return { kind: 'succeeded', tests: hooks.length };
        const cause = result?.hooks?.cause ?? result?.cause;
        const snapshot = result?.snapshot ?? _rollout_model_js__WEBPACK_IMPORTED_MODULE_2__/* .emptySnapshot */ .WX;
        const evidence = await (0,_rollout_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .collectEvidence */ .m)({
            client,
            namespace,
            cause,
            snapshot,
            ...(result?.hooks && { hooks: result.hooks }),
        });
        return {
            ...{ kind: 'failed', early: false, killed: undefined, tests: hooks.length },
            ...{ evidence: { ...evidence, logs: evidence.logs.length > 0 ? evidence.logs : (result?.hooks?.logs ?? []) } },
            ...{ rollout: result, detectedAfterMs: performance.now() - startedAt },
            ...{ stderr: end.stderr, existing: options.existing },
        };
    }
    finally {
        ended.abort();
    }
}
/** The runner's clock and the cluster's differ; a test pod of an earlier run is deleted before the next one. Milliseconds. */
const clockDifferenceMs = 600_000;


/***/ })

};
