export const id = 1452;
export const ids = [1452];
export const modules = {

/***/ 81452:
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
/* harmony import */ var _preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18685);






/** Uninstalls the release, and removes the namespace of a preview. A release that does not exist is not an error. */
async function uninstall(command) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    const preview = await (0,_preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_3__/* .findRequestedPreview */ .Q)(command);
    const [newest] = await (0,_helm_release_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    const installed = newest !== undefined && newest.info.status !== 'uninstalled';
    if (installed)
        await (0,_helm_release_uninstall_js__WEBPACK_IMPORTED_MODULE_4__/* .uninstallRelease */ .a)(helm, target, inputs.timeout);
    const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal };
    const isRemoved = preview !== undefined && (await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_0__/* .removeReleaseFromPreview */ .KH)(client, preview, release, waitOptions));
    const entirely = inputs.preview !== undefined && (isRemoved || preview === undefined);
    // The environment recorded at the deploy, whatever this job calls it.
    const environment = preview?.releases.find(({ name }) => name === release)?.environment ?? (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveGitHubEnvironment */ .vb)(command);
    await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_2__/* .endGitHubDeployments */ .LY)(command, [{ environment, releases: [target], entirely }]);
    const sentence = [
        installed
            ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
            : `${release} is not installed in ${namespace} of ${cluster}: nothing to uninstall`,
        ...(isRemoved ? [`namespace ${namespace} removed`] : []),
    ].join(', ');
    context.log.line(`${sentence} · ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_5__/* .formatElapsed */ .C7)(performance.now() - startedAt)}`);
    context.summary.add({ kind: 'paragraph', text: `${sentence}.` });
    return {
        ...(installed ? { 'previous-revision': newest.version } : {}),
        status: 'uninstalled',
        changed: installed || isRemoved,
    };
}


/***/ }),

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ro: () => (/* binding */ formatTimeoutOption),
/* harmony export */   ZY: () => (/* binding */ translateOptions),
/* harmony export */   iM: () => (/* binding */ buildWaitOptions)
/* harmony export */ });
/** Names of the same option in Helm 3 and 4 (Helm 4 release notes, "CLI flags renamed"). */
const renamed = [
    ['atomic', 'rollback-on-failure'],
    ['force', 'force-replace'],
];
/** Translates options to the names of this version of Helm, whichever version they were written for. */
function translateOptions(words, major) {
    return words.map((word) => {
        const [, name, value = ''] = /^--([a-z-]+)(=[^]*)?$/.exec(word) ?? [];
        const names = renamed.find((pair) => pair.includes(name));
        return names === undefined ? word : `--${major === 3 ? names[0] : names[1]}${value}`;
    });
}
/** Makes Helm wait until everything applied is ready; Helm 4 takes a strategy, Helm 3 none. */
function buildWaitOptions(major) {
    return [major === 4 ? '--wait=watcher' : '--wait', '--wait-for-jobs'];
}
/** In Go's notation of durations. */
function formatTimeoutOption(milliseconds) {
    return `--timeout=${Math.ceil(milliseconds / 1000)}s`;
}


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uninstallRelease)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8590);

/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted.
 * @throws ActionError as `Processes.run`
 */
async function uninstallRelease({ run, major }, { release, namespace }, timeoutMs) {
    // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
    const wait = major === 4 ? '--wait=legacy' : '--wait';
    await run({
        title: `helm uninstall ${release}`,
        args: [
            'uninstall',
            release,
            `--namespace=${namespace}`,
            '--cascade=foreground',
            wait,
            (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTimeoutOption */ .Ro)(timeoutMs),
        ],
    });
}


/***/ })

};
