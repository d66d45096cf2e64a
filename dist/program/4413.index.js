export const id = 4413;
export const ids = [4413];
export const modules = {

/***/ 14413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uninstall: () => (/* binding */ uninstall)
/* harmony export */ });
/* harmony import */ var _helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27619);
/* harmony import */ var _helm_release_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61446);
/* harmony import */ var _helm_release_uninstall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56045);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67517);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _preview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94243);






/** Removes the release, and of a preview the namespace with it. What is gone already is no failure. */
async function uninstall(work) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = work;
    const { client, release, namespace, cluster } = target;
    const preview = await (0,_preview_js__WEBPACK_IMPORTED_MODULE_3__/* .previewOf */ .oW)(work);
    const [newest] = await (0,_helm_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    const installed = newest !== undefined && newest.info.status !== 'uninstalled';
    if (installed)
        await (0,_helm_release_uninstall_js__WEBPACK_IMPORTED_MODULE_4__/* .uninstallRelease */ .a)(helm, target, inputs.timeout);
    const waiting = { timeoutMs: inputs.timeout, signal: context.signal };
    const emptied = preview !== undefined && (await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .leavePreview */ .S4)(client, preview, release, waiting));
    const gone = inputs.preview !== undefined && (emptied || preview === undefined);
    // The environment is the one that was deployed to, whatever this job calls it.
    const environment = preview?.releases.find(({ name }) => name === release)?.environment ?? (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .environmentOf */ .p7)(work);
    await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .endDeployments */ .Oh)(work, [{ environment, releases: [target], entirely: gone }]);
    const sentence = [
        installed
            ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
            : `${release} is not in ${namespace} of ${cluster}: there is nothing to uninstall`,
        ...(emptied ? [`namespace ${namespace} removed`] : []),
    ].join(', ');
    context.log.line(`${sentence} · ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .elapsed */ .vk)(performance.now() - startedAt)}`);
    context.summary.add({ kind: 'paragraph', text: `${sentence}.` });
    return {
        ...(installed ? { 'previous-revision': newest.version } : {}),
        status: 'uninstalled',
        changed: installed || emptied,
    };
}


/***/ })

};
