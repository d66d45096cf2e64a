export const id = 2644;
export const ids = [2644];
export const modules = {

/***/ 22644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uninstall: () => (/* binding */ uninstall_uninstall)
});

// EXTERNAL MODULE: ./src/helm/preview/foreign-objects.js
var foreign_objects = __webpack_require__(78579);
// EXTERNAL MODULE: ./src/helm/preview/namespace.js + 1 modules
var preview_namespace = __webpack_require__(27619);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/release/left-claims.js


/**
 * The claims of a release's StatefulSets: Kubernetes keeps them when the StatefulSet is deleted, since they hold its data
 * (Kubernetes, "StatefulSet", volume claim templates). Those that may not be listed are missing.
 */
async function listClaims(client, { manifest = '' }, releaseNamespace) {
    const sets = (await (0,release_manifest/* parseObjects */.MB)(manifest)).filter(({ kind }) => kind === 'StatefulSet');
    const prefixes = sets.flatMap((set) => listPrefixes(set, releaseNamespace));
    const namespaces = [...new Set(prefixes.map(({ namespace }) => namespace))];
    const claims = await Promise.all(namespaces.map((namespace) => listNamespaceClaims(client, namespace)));
    return claims.flat().filter((claim) => prefixes.some(({ prefix, namespace }) => {
        const isOfPod = claim.name.startsWith(prefix) && /^\d+$/.test(claim.name.slice(prefix.length));
        return claim.namespace === namespace && isOfPod;
    }));
}
/** A claim is named after its template, the StatefulSet and the number of the pod. */
function listPrefixes(set, releaseNamespace) {
    const { volumeClaimTemplates } = (0,records/* toRecord */.Lv)(set.spec);
    const templates = Array.isArray(volumeClaimTemplates) ? volumeClaimTemplates : [];
    const namespace = set.metadata.namespace ?? releaseNamespace;
    return templates.flatMap((template) => {
        const { name } = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(template).metadata);
        return typeof name === 'string' ? [{ prefix: `${name}-${set.metadata.name}-`, namespace }] : [];
    });
}
async function listNamespaceClaims(client, namespace) {
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/persistentvolumeclaims`;
    const list = client.get(path);
    return await list
        .then(({ items }) => items.map(({ metadata }) => ({ name: metadata.name, namespace })))
        .catch(() => []);
}
/** Names of those claims that still exist and are not being deleted. */
async function listExistingClaims(client, claims) {
    const names = await Promise.all(claims.map(async ({ name, namespace }) => {
        const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/persistentvolumeclaims/${encodeURIComponent(name)}`;
        const live = await client.find(path).catch(() => undefined);
        return live === undefined || live.metadata.deletionTimestamp !== undefined ? [] : [name];
    }));
    return names.flat();
}

// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/actions/helm-deploy/preview/requested-preview.js
var requested_preview = __webpack_require__(18685);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/commands/uninstall.js








/** Uninstalls the release, and removes the namespace of a preview. A release that does not exist is not an error. */
async function uninstall_uninstall(command) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    const preview = await (0,requested_preview/* findRequestedPreview */.Q)(command);
    const [newest] = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const installed = newest !== undefined && newest.info.status !== 'uninstalled';
    if (installed && preview !== undefined)
        await (0,foreign_objects/* keepForeignObjects */.i)(client, target);
    const claims = installed ? await listClaims(client, newest, namespace) : [];
    if (installed)
        await (0,uninstall/* uninstallRelease */.a)(helm, target, { client, timeoutMs: inputs.timeout });
    const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal };
    const isRemoved = preview !== undefined && (await (0,preview_namespace/* removeReleaseFromPreview */.KH)(client, preview, release, waitOptions));
    const entirely = inputs.preview !== undefined && (isRemoved || preview === undefined);
    // The environment recorded at the deploy, whatever this job calls it.
    const environment = preview?.releases.find(({ name }) => name === release)?.environment ?? (0,github_deployment/* resolveGitHubEnvironment */.vb)(command);
    await (0,github_deployment/* endGitHubDeployments */.LY)(command, [{ environment, releases: [target], entirely }]);
    const left = isRemoved ? [] : await listExistingClaims(client, claims);
    const sentence = [
        installed
            ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
            : `${release} is not installed in ${namespace} of ${cluster}: nothing to uninstall`,
        ...(isRemoved ? [`namespace ${namespace} removed`] : []),
        ...(left.length === 0 ? [] : [`claims left with their data: ${left.join(', ')}`]),
    ].join(', ');
    context.log.line(`${sentence} · ${(0,log/* formatElapsed */.C7)(performance.now() - startedAt)}`);
    context.summary.add({ kind: 'paragraph', text: `${sentence}.` });
    return {
        ...(installed ? { 'previous-revision': newest.version } : {}),
        status: 'uninstalled',
        changed: installed || isRemoved,
    };
}


/***/ }),

/***/ 78579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ keepForeignObjects)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82543);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61446);




/**
 * Makes the uninstall of a preview's release keep what the preview did not create: objects outside its namespace that are older
 * than the preview, or that belong to another release.
 * @returns the kept objects
 * @throws ActionError `preview-not-removed` if they cannot be kept; nothing is deleted then
 */
async function keepForeignObjects(client, { release, namespace }) {
    const [newest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleases */ .tl)(client, namespace, release);
    const preview = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`);
    if (newest === undefined || preview === undefined)
        return [];
    const since = Date.parse(preview.metadata.creationTimestamp ?? '');
    const references = await (0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest: newest.manifest ?? '', namespace });
    const outside = references.filter((each) => each.namespace !== namespace && each.path !== undefined);
    const found = await Promise.all(outside.map(async (each) => {
        // What may not be read may not be deleted either.
        const live = await client.find(each.path ?? '').catch(() => null);
        if (live === undefined)
            return [];
        const isOwn = live !== null && isCreatedBy(live, { release, namespace }, since);
        return isOwn ? [] : [{ ...each, found: live ?? undefined }];
    }));
    const foreign = found.flat();
    if (foreign.length === 0)
        return [];
    if (await (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStoredObjects */ .D7)(foreign, { client, namespace, release }, newest.version))
        return foreign;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('preview-not-removed', `release ${release} in ${namespace} was not removed`, {
        details: foreign.map((object) => `${(0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatReference */ .FH)(object, namespace)} was not created by the preview`),
        hint: 'Remove these objects from the chart of the preview, or uninstall the release by hand.',
    });
}
function isCreatedBy({ metadata }, { release, namespace }, since) {
    const { creationTimestamp, annotations = {} } = metadata;
    return (Date.parse(creationTimestamp ?? '') >= since &&
        annotations['meta.helm.sh/release-name'] === release &&
        annotations['meta.helm.sh/release-namespace'] === namespace);
}


/***/ })

};
