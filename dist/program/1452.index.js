export const id = 1452;
export const ids = [1452,8579];
export const modules = {

/***/ 81452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uninstall: () => (/* binding */ uninstall)
/* harmony export */ });
/* harmony import */ var _helm_preview_foreign_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78579);
/* harmony import */ var _helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27619);
/* harmony import */ var _helm_release_left_claims_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37722);
/* harmony import */ var _helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61446);
/* harmony import */ var _helm_release_uninstall_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56045);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67517);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(118);
/* harmony import */ var _preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18685);








/** Uninstalls the release, and removes the namespace of a preview. A release that does not exist is not an error. */
async function uninstall(command) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    const preview = await (0,_preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_6__/* .findRequestedPreview */ .Q)(command);
    const [newest] = await (0,_helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleases */ .tl)(client, namespace, release);
    const installed = newest !== undefined && newest.info.status !== 'uninstalled';
    const kept = installed && preview !== undefined ? await (0,_helm_preview_foreign_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .keepForeignObjects */ .i)(client, target) : [];
    const claims = installed ? await (0,_helm_release_left_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .listClaims */ .A)(client, newest, namespace) : [];
    if (installed)
        await (0,_helm_release_uninstall_js__WEBPACK_IMPORTED_MODULE_4__/* .uninstallRelease */ .a)(helm, target, { client, timeoutMs: inputs.timeout });
    const waitOptions = { timeoutMs: inputs.timeout, signal: context.signal };
    const isRemoved = preview !== undefined && (await (0,_helm_preview_namespace_js__WEBPACK_IMPORTED_MODULE_1__/* .removeReleaseFromPreview */ .KH)(client, preview, release, waitOptions));
    const entirely = inputs.preview !== undefined && (isRemoved || preview === undefined);
    // The environment recorded at the deploy, whatever this job calls it.
    const environment = preview?.releases.find(({ name }) => name === release)?.environment ?? (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveGitHubEnvironment */ .vb)(command);
    await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_5__/* .endGitHubDeployments */ .LY)(command, [{ environment, releases: [target], entirely }]);
    const left = isRemoved ? [] : await (0,_helm_release_left_claims_js__WEBPACK_IMPORTED_MODULE_2__/* .listExistingClaims */ .n)(client, claims);
    const sentence = [
        installed
            ? `${release}: revision ${newest.version} uninstalled from ${namespace} of ${cluster}`
            : `${release} is not installed in ${namespace} of ${cluster}: nothing to uninstall`,
        ...(isRemoved ? [`namespace ${namespace} removed`] : []),
        ...(kept.length === 0 ? [] : [(0,_helm_preview_foreign_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .formatKeptObjects */ .A)(kept, namespace)]),
        ...(left.length === 0 ? [] : [`claims left with their data: ${left.join(', ')}`]),
    ].join(', ');
    context.log.line(`${sentence} · ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_7__/* .formatElapsed */ .C7)(performance.now() - startedAt)}`);
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
/* harmony export */   A: () => (/* binding */ formatKeptObjects),
/* harmony export */   i: () => (/* binding */ keepForeignObjects),
/* harmony export */   keepAdoptedObjects: () => (/* binding */ keepAdoptedObjects)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82543);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61446);





/**
 * Makes the uninstall of a preview's release keep what the preview did not create: objects outside its namespace that are older
 * than the preview, or that belong to another release.
 * @returns the kept objects
 * @throws ActionError `preview-not-removed` if they cannot be kept; nothing is deleted then
 */
async function keepForeignObjects(client, { release, namespace }) {
    const [newest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleases */ .tl)(client, namespace, release);
    const preview = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`);
    if (newest === undefined || preview === undefined)
        return [];
    const since = Date.parse(preview.metadata.creationTimestamp ?? '');
    const adopted = await listAdopted(newest);
    const references = await (0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest: newest.manifest ?? '', namespace });
    const outside = references.filter((each) => each.namespace !== namespace && each.path !== undefined);
    const found = await Promise.all(outside.map(async (each) => {
        // What may not be read may not be deleted either.
        const live = await client.find(each.path ?? '').catch(() => null);
        if (live === undefined)
            return [];
        const isAdopted = adopted.some((object) => (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescribedBy */ .jN)(object, each, namespace));
        const isOwn = !isAdopted && live !== null && isCreatedBy(live, { release, namespace }, since);
        return isOwn ? [] : [{ ...each, found: live ?? undefined }];
    }));
    const foreign = found.flat();
    if (foreign.length === 0)
        return [];
    if (await (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStoredObjects */ .D7)(foreign, { client, namespace, release }, newest.version))
        return foreign;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('preview-not-removed', `release ${release} in ${namespace} was not removed`, {
        details: foreign.map((object) => `${(0,_release_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace)} was not created by the preview`),
        hint: 'Remove these objects from the chart of the preview, or uninstall the release by hand.',
    });
}
/**
 * Remembers which objects outside the namespace of a preview a deploy has taken over, in the stored revision, so that no removal
 * deletes them. Those that an earlier revision created belong to the preview.
 * @param existing what existed before the deploy applied anything
 */
async function keepAdoptedObjects(client, { release, namespace }, { existing, earlier }) {
    const outside = existing.filter((object) => object.namespace !== namespace);
    if (outside.length === 0)
        return;
    const created = await Promise.all(earlier.map(listCreated));
    const adopted = outside.filter((object) => !created.flat().some((each) => (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .isDescribedBy */ .jN)(each, object, namespace)));
    const [newest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_4__/* .readReleases */ .tl)(client, namespace, release);
    if (adopted.length > 0 && newest !== undefined)
        await (0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .keepStoredObjects */ .D7)(adopted, { client, namespace, release }, newest.version);
}
function isMarkedAdopted({ metadata }) {
    return metadata.annotations?.[_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .adoptedAnnotation */ .Rc] === 'true';
}
async function listAdopted({ manifest = '' }) {
    return (await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(manifest)).filter(isMarkedAdopted);
}
async function listCreated({ manifest = '' }) {
    return (await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(manifest)).filter((object) => !isMarkedAdopted(object));
}
/** `kept: configmap/settings in team, not created by the preview` */
function formatKeptObjects(kept, namespace) {
    return `kept: ${(0,_release_keep_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .formatObjects */ .yd)(kept, namespace)}, not created by the preview`;
}
function isCreatedBy({ metadata }, { release, namespace }, since) {
    const { creationTimestamp, annotations = {} } = metadata;
    return (Date.parse(creationTimestamp ?? '') >= since &&
        annotations['meta.helm.sh/release-name'] === release &&
        annotations['meta.helm.sh/release-namespace'] === namespace);
}


/***/ }),

/***/ 82543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ keepStoredObjects),
/* harmony export */   OV: () => (/* binding */ keepLiveObjects),
/* harmony export */   Rc: () => (/* binding */ adoptedAnnotation),
/* harmony export */   gU: () => (/* binding */ findDeletedBy),
/* harmony export */   jN: () => (/* binding */ isDescribedBy),
/* harmony export */   yd: () => (/* binding */ formatObjects)
/* harmony export */ });
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61446);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17278);




/** Helm deletes nothing that is annotated like this (helm.sh, "Tell Helm Not To Uninstall a Resource"). */
const keepAnnotation = 'helm.sh/resource-policy';
/** Tells objects that we keep from those that a chart wants to be kept. */
const adoptedAnnotation = 'eks-actions.dev/adopted';
/** Those of the existing objects that a rollback to a manifest would delete: it deletes what the manifest does not contain. */
async function findDeletedBy(manifest, existing, { client, namespace }) {
    const wanted = await (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest, namespace });
    return existing.filter((object) => !wanted.some((each) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameObject */ .Gy)(each, object)));
}
/**
 * Annotates objects so that Helm keeps them.
 * @returns what removes the annotations again; undefined if not all objects could be annotated: then Helm must not be run
 */
async function keepLiveObjects(objects, { client }) {
    const annotated = [];
    const restore = async () => {
        for (const path of annotated) {
            // The object may have been deleted by somebody else in the meantime.
            await client.patch(path, { metadata: { annotations: { [keepAnnotation]: null } } }).catch(() => undefined);
        }
    };
    try {
        for (const { path } of objects) {
            if (path === undefined)
                return await restore().then(() => undefined);
            const live = await client.find(path);
            if (live === undefined || live.metadata.annotations?.[keepAnnotation] === 'keep')
                continue;
            await client.patch(path, {
                metadata: { uid: live.metadata.uid, annotations: { [keepAnnotation]: 'keep' } },
            });
            annotated.push(path);
        }
        return restore;
    }
    catch (error) {
        await restore();
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d)
            return undefined;
        throw error;
    }
}
/**
 * Marks objects as kept in the stored manifest of a revision, which is what an uninstall reads.
 * @returns false if not all of them could be marked: then the release must not be uninstalled
 */
async function keepStoredObjects(objects, { client, namespace, release }, version) {
    const path = `${(0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReleasesPath */ .w)(namespace)}/sh.helm.release.v1.${release}.v${version}`;
    const secret = await client.get(path);
    const stored = await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRelease */ .o1)(secret);
    const manifest = await markKept(stored.manifest ?? '', objects, namespace);
    if (manifest === undefined)
        return false;
    const { resourceVersion } = secret.metadata;
    const data = { release: await (0,_release_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRelease */ .sR)({ ...stored, manifest }) };
    try {
        await client.patch(path, { metadata: { resourceVersion }, data });
        return true;
    }
    catch (error) {
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d)
            return false;
        throw error;
    }
}
async function markKept(manifest, objects, namespace) {
    const documents = manifest.split(/^---[^\S\n]*$/m);
    let marked = 0;
    const texts = await Promise.all(documents.map(async (document) => {
        const [object, ...more] = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseObjects */ .MB)(document);
        const isKept = (each) => objects.some((kept) => isDescribedBy(each, kept, namespace));
        // Helm reads the annotation of a whole document only.
        if (object === undefined || more.length > 0 || !isKept(object))
            return document;
        marked += 1;
        const { metadata } = object;
        const annotations = { ...metadata.annotations, [keepAnnotation]: 'keep', [adoptedAnnotation]: 'true' };
        return `\n${JSON.stringify({ ...object, metadata: { ...metadata, annotations } })}\n`;
    }));
    return marked === objects.length ? texts.join('---') : undefined;
}
function isDescribedBy({ kind, apiVersion = '', metadata }, kept, own) {
    const namespace = metadata.namespace ?? own;
    return (kind === kept.kind &&
        apiVersion === kept.apiVersion &&
        metadata.name === kept.name &&
        (kept.namespace === undefined || kept.namespace === namespace));
}
/** `configmap/team-settings and persistentvolumeclaim/team-data` */
function formatObjects(objects, namespace) {
    const names = objects.map((object) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace));
    const [last, ...rest] = [...names].reverse();
    return rest.length === 0 ? (last ?? '') : `${rest.reverse().join(', ')} and ${last ?? ''}`;
}


/***/ }),

/***/ 37722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ listClaims),
/* harmony export */   n: () => (/* binding */ listExistingClaims)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17278);


/**
 * The claims of a release's StatefulSets: Kubernetes keeps them when the StatefulSet is deleted, since they hold its data
 * (Kubernetes, "StatefulSet", volume claim templates). Those that may not be listed are missing.
 */
async function listClaims(client, { manifest = '' }, releaseNamespace) {
    const sets = (await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObjects */ .MB)(manifest)).filter(({ kind }) => kind === 'StatefulSet');
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
    const { volumeClaimTemplates } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(set.spec);
    const templates = Array.isArray(volumeClaimTemplates) ? volumeClaimTemplates : [];
    const namespace = set.metadata.namespace ?? releaseNamespace;
    return templates.flatMap((template) => {
        const { name } = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)((0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .toRecord */ .Lv)(template).metadata);
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


/***/ })

};
