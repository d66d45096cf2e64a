export const id = 7268;
export const ids = [7268];
export const modules = {

/***/ 97268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _helm_deploy_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45733);
/* harmony import */ var _helm_deploy_watched_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41865);
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61446);
/* harmony import */ var _helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22813);
/* harmony import */ var _rollout_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80902);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67517);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54482);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51747);
/* harmony import */ var _preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18685);
/* harmony import */ var _release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16856);
/* harmony import */ var _release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19501);













/** Rolls the release back to a revision and watches it until it is ready. */
async function rollback(command) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    await (0,_preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_8__/* .findRequestedPreview */ .Q)(command);
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const to = (0,_helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRollbackRevision */ .kL)(revisions, inputs.revision);
    const [newest] = revisions;
    context.log.line([
        `${release} in ${namespace}`,
        cluster,
        `revision ${newest.version} ${newest.info.status}`,
        `rollback to revision ${to.version} (${(0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChart */ .YW)(to)})`,
        `helm ${helm.version}`,
    ].join(' · '));
    const note = `rollback to revision ${to.version}`;
    return await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .withGitHubDeployment */ .tc)(command, () => runRollback(command, revisions, to, startedAt), note);
}
async function runRollback(command, revisions, to, startedAt) {
    const { context, target } = command;
    const { client, release, namespace, cluster } = target;
    const [newest] = revisions;
    const wait = await (0,_release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__/* .planWaitForRevision */ .lb)(command, to);
    const options = { ...(0,_release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__/* .createWatchOptions */ .eP)(command, newest.version, wait), args: command.inputs['extra-args'] };
    const result = await (0,_helm_deploy_watched_run_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBackRelease */ .s)(to, options);
    const previous = (0,_helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .findLastSuccessful */ ._G)(revisions);
    const [current] = await (0,_helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleases */ .tl)(client, namespace, release);
    const outputs = {
        ...(current === undefined ? {} : { revision: current.version, status: current.info.status }),
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        changed: current !== undefined && current.version > newest.version,
    };
    if (result.kind === 'failed')
        return await failRollback(result, to, outputs, command);
    const revision = current?.version ?? 0;
    const elapsed = (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_11__/* .formatElapsed */ .C7)(performance.now() - startedAt);
    context.summary.add({ kind: 'heading', level: 3, text: `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(release)}: rolled back to revision ${to.version}` }, {
        kind: 'paragraph',
        text: `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)((0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChart */ .YW)(to))} is now revision ${revision} in ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(namespace)} of ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(cluster)}, after ${elapsed}.`,
    }, ...(0,_rollout_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderStatusTable */ .dK)(result.statuses));
    context.log.line(`${release}: rolled back to revision ${to.version}, now revision ${revision} · ${result.statuses.length} ready · ${elapsed}`);
    return outputs;
}
/** @throws ActionError always, with the code of the root cause */
async function failRollback(failed, to, outputs, command) {
    const { inputs, target } = command;
    const { code, message, details, hint } = (0,_helm_deploy_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(failed, inputs.timeout, target.namespace);
    await (0,_release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__/* .reportFailedRun */ .Bt)(failed, command);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(code, `release ${target.release} in ${target.namespace} ${message}`, {
        details,
        ...(hint === undefined ? {} : { hint }),
        notes: [
            `rollback to revision ${to.version}`,
            `${failed.early ? 'detected' : 'failed'} after ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_11__/* .formatElapsed */ .C7)(failed.detectedAfterMs)}`,
            ...(0,_release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__/* .listEvidenceNotes */ .tw)(failed),
        ],
        outputs,
    });
}


/***/ })

};
