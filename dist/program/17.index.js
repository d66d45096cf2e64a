export const id = 17;
export const ids = [17];
export const modules = {

/***/ 80017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   searchCure: () => (/* binding */ searchCure)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15987);
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96365);



/**
 * Looks in the cluster for something that will cure a cause: a controller that creates the missing Secret or ConfigMap, a node on
 * its way. What may not be read does not count.
 */
async function searchCure(cause, options) {
    const { missing } = cause;
    const namespace = cause.namespace ?? options.namespace;
    if (missing?.kind === 'CSIDriver')
        return await searchDriver(missing.name, options);
    if (missing?.kind === 'StorageClass')
        return await searchStorageClass(missing.name, options);
    if (missing !== undefined)
        return await searchMissingObject(missing, { ...options, namespace });
    if (cause.kind === 'unschedulable')
        return await searchComingNode(options);
    return { kind: 'none' };
}
async function searchMissingObject(missing, options) {
    const { client, namespace } = options;
    const { kind, name, key } = missing;
    const place = `/api/v1/namespaces/${encodeURIComponent(namespace)}`;
    const plural = kind === 'Secret' ? 'secrets' : 'configmaps';
    const object = await readOptional(client, `${place}/${plural}/${encodeURIComponent(name)}`);
    const has = (field) => (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_2__/* .getOwn */ .Ng)({ ...object?.data, ...object?.binaryData }, field) !== undefined;
    if (object !== undefined && (key === undefined || has(key)))
        return { kind: 'expected', why: `${kind} ${name} exists by now` };
    const creator = await findCreator(missing, options);
    if (creator !== undefined)
        return { kind: 'expected', why: `${creator} creates it` };
    return object !== undefined && key !== undefined ? { kind: 'incurable' } : { kind: 'none' };
}
const storageApi = '/apis/storage.k8s.io/v1';
/**
 * A driver that is installed may merely be slow: only one that is not there never creates a volume. Where that may not be read, it
 * is taken to be there.
 */
async function searchDriver(name, { client }) {
    const coming = 'may be creating the volume';
    const installed = { kind: 'expected', why: `the driver ${name} is installed and ${coming}` };
    try {
        if ((await readExisting(client, `${storageApi}/csidrivers/${encodeURIComponent(name)}`)) !== undefined)
            return installed;
        const nodes = await client.get(`${storageApi}/csinodes`);
        const runs = nodes.items.some(({ spec }) => spec?.drivers?.some((driver) => driver.name === name));
        return runs ? installed : { kind: 'none' };
    }
    catch {
        return { kind: 'expected', why: `the driver ${name} ${coming}` };
    }
}
async function searchStorageClass(name, { client }) {
    const found = await readOptional(client, `${storageApi}/storageclasses/${encodeURIComponent(name)}`);
    return found === undefined ? { kind: 'none' } : { kind: 'expected', why: `StorageClass ${name} exists by now` };
}
/** Anything in the namespace that names it: custom resources of any operator, and Ingresses that cert-manager reads. */
async function findCreator({ kind, name }, { client, namespace }) {
    if (kind === 'Secret') {
        const path = `/apis/networking.k8s.io/v1/namespaces/${encodeURIComponent(namespace)}/ingresses`;
        const ingresses = (await readOptional(client, path))?.items ?? [];
        const certified = ingresses.find(({ metadata, spec }) => Object.keys(metadata.annotations ?? {}).some((annotation) => annotation.startsWith('cert-manager.io/')) &&
            spec?.tls?.some(({ secretName }) => secretName === name));
        if (certified !== undefined)
            return `cert-manager, for Ingress/${certified.metadata.name},`;
    }
    const kinds = await (0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .listCustomKinds */ .Ny)(client).catch(() => []);
    for (const custom of kinds) {
        const { items } = (await readOptional(client, custom.listPath(namespace))) ?? {
            items: [],
        };
        const creator = items.find((item) => hasMention(item, name));
        if (creator !== undefined)
            return `${custom.kind}/${creator.metadata.name}`;
    }
    return undefined;
}
/** Whether the name stands somewhere in an object, as a whole word: inside longer texts too, such as parameters in YAML. */
function hasMention(value, name) {
    if (typeof value === 'string')
        return value.split(/[^a-zA-Z0-9.-]+/).includes(name);
    if (Array.isArray(value))
        return value.some((item) => hasMention(item, name));
    if (typeof value !== 'object' || value === null)
        return false;
    return Object.entries(value).some(([field, inner]) => field !== 'managedFields' && hasMention(inner, name));
}
/** Karpenter and EKS Auto Mode record each node that they are creating as a NodeClaim. */
async function searchComingNode({ client }) {
    const claims = (await readOptional(client, '/apis/karpenter.sh/v1/nodeclaims'))?.items ?? [];
    const coming = claims.find(({ metadata, status }) => metadata.deletionTimestamp === undefined &&
        !(status?.conditions?.some(({ type, status: value }) => type === 'Ready' && value === 'True') ?? false));
    return coming === undefined
        ? { kind: 'none' }
        : { kind: 'expected', why: `node claim ${coming.metadata.name} is being launched` };
}
/** @throws KubernetesError if whether it exists may not be read */
async function readExisting(client, path) {
    try {
        return await client.get(path);
    }
    catch (error) {
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d && error.status === 404)
            return undefined;
        throw error;
    }
}
async function readOptional(client, path) {
    try {
        return await client.get(path);
    }
    catch (error) {
        if (error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_1__/* .KubernetesError */ .d)
            return undefined;
        throw error;
    }
}


/***/ })

};
