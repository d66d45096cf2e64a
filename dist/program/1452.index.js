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
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51747);
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

/***/ 8590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ translateOptions),
/* harmony export */   i: () => (/* binding */ formatTimeoutOption)
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
/** In Go's notation of durations. */
function formatTimeoutOption(milliseconds) {
    return `--timeout=${Math.ceil(milliseconds / 1000)}s`;
}


/***/ }),

/***/ 73858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ chartFailureRules),
/* harmony export */   u: () => (/* binding */ formatMapApisHint)
/* harmony export */ });
/* harmony import */ var _failure_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31454);

/** `shop/templates/app.yaml:3:4` and what it executes: on one line in Helm 3, on several in Helm 4, nested for every include. */
const templateFrame = /(\S+\/\S+?):(\d+)(?::\d+)?:?\s+executing "[^"]*" at <([^]*?)>:\s*/g;
/** Errors of a chart, before anything is applied. Texts are from Helm 3.18 and 4.1. */
const chartFailureRules = [
    {
        pattern: /unable to build kubernetes objects from (?:current|old|previous) release manifest: ([^]*)/,
        read: readStoredManifestFailure,
    },
    {
        pattern: /Secret "sh\.helm\.release\.[^"]*" is invalid: data: Too long|request is too large|Request entity too large/i,
        read: (said) => ({
            code: 'release-too-large',
            message: 'was not deployed: Helm cannot store it, since a Secret holds at most 1 MiB',
            details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        }),
    },
    {
        pattern: /execution error at \(([^)]+)\): ?([^]*)/,
        read: (_, [, place = '', why = '']) => ({
            code: 'chart-invalid',
            message: `was not deployed: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`,
            details: [`raised by the chart at ${place}`],
            hint: 'Fix the values. Nothing was changed.',
        }),
    },
    { pattern: new RegExp(templateFrame.source), read: readTemplateFailure },
    {
        pattern: /parse error at \(([^):]+):(\d+)[^)]*\): ?([^]*)/,
        read: (said, [, file = '', line = '', why = '']) => createChartFailure(`${file}:${line} is not a valid template: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`, said),
    },
    {
        pattern: /YAML parse error on (\S+): (?:error converting YAML to JSON: )?(?:yaml: )?([^]*)/,
        read: (said, [, file = '', why = '']) => createChartFailure(`${file} does not render to valid YAML: ${(0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .getFirstLine */ .Z)(why)}`, said, `${renderHint} Nothing was changed.`),
    },
    {
        pattern: /chart requires kubeVersion: (.+) which is incompatible with Kubernetes (\S+)/,
        read: (said, [, range = '', version = '']) => createChartFailure(`the chart needs Kubernetes ${range}, and the cluster is ${version}`, said, 'Use a version of the chart for this cluster, or upgrade the cluster first. Nothing was changed.'),
    },
    {
        pattern: /library charts are not installable/,
        read: (said) => createChartFailure('the chart is a library', said, 'Deploy a chart of type: application that depends on it. Nothing was changed.'),
    },
    {
        pattern: /missing in charts\/ directory: ([^\n]+)/,
        read: (said, [, names = '']) => createChartFailure(`the chart lacks its dependencies ${names}`, said, 'Give each a repository in Chart.yaml, or commit it in the folder charts. Nothing was changed.'),
    },
    {
        pattern: /no matches for kind "(\w+)" in version "([^"]+)"/,
        read: (said, [, kind = '', version = '']) => createChartFailure(`the cluster does not know ${kind} of ${version}`, said, 'Install the CRDs first, or put them into the folder crds of the chart; for a built-in kind, use an apiVersion that the cluster serves. Nothing was changed.'),
    },
    {
        pattern: /(?<![.\w])template: |unable to build kubernetes objects|error validating data|unable to parse YAML|is not a valid chart|chart\.metadata/i,
        read: (said) => createChartFailure('the chart cannot be rendered for this cluster', said),
    },
];
function readStoredManifestFailure(said, [, why = ''], namespace) {
    const [, kind = '', version = ''] = /no matches for kind "(\w+)" in version "([^"]+)"/.exec(why) ?? [];
    if (kind === '')
        return createChartFailure('the deployed revision cannot be read for this cluster', said);
    return {
        code: 'api-removed',
        message: `cannot be changed: its deployed revision has a ${kind} of ${version}, which the cluster no longer serves`,
        details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        hint: formatMapApisHint(namespace),
    };
}
function createChartFailure(why, said, hint) {
    return {
        code: 'chart-invalid',
        message: `was not deployed: ${why}`,
        details: (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(said),
        ...(hint === undefined ? {} : { hint }),
    };
}
const renderHint = 'See what it renders: helm template --debug.';
/** The innermost frame of a file says most; `tpl` has none. */
function readTemplateFailure(said) {
    const frames = [...said.matchAll(templateFrame)];
    const frame = frames.at(-1);
    const [, file = '', line = '', expression = ''] = frame ?? [];
    const rest = said.slice((frame?.index ?? 0) + (frame?.[0].length ?? 0));
    // Helm 4 gives the reason on a line of its own.
    const [first = 'it cannot be executed', next = ''] = (0,_failure_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .splitLines */ .u)(rest).map((text) => text.trim());
    const why = first.endsWith(':') ? `${first} ${next.replace(/^template: /, '')}`.trim() : first;
    const missing = /nil pointer evaluating [^\n]*?\.(\w+)(?!\S)|index of untyped nil/.exec(said);
    return createChartFailure(`${file}:${line} <${expression}>: ${why}`, said, missing === null
        ? 'Fix the template or the values. Nothing was changed.'
        : `A value above ${missing[1] === undefined ? 'it' : `.${missing[1]}`} is not set: set it, or let the template check for it (with, dig, default). Nothing was changed.`);
}
/** Helm reads the objects of the deployed revision before it changes any, so no chart helps. */
function formatMapApisHint(namespace, release = '<release>') {
    return `Rewrite the stored revision, then run again: helm plugin install https://github.com/helm/helm-mapkubeapis, then helm mapkubeapis ${release} --namespace ${namespace}; for a custom resource, name old and new version in a file for --mapfile.`;
}


/***/ }),

/***/ 31454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ getFirstLine),
/* harmony export */   u: () => (/* binding */ splitLines)
/* harmony export */ });
function splitLines(text) {
    return text
        .split('\n')
        .map((line) => line.trimEnd())
        .filter((line) => line.trim() !== '')
        .slice(0, 20);
}
function getFirstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
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

/***/ 25003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ readExistingObjects),
/* harmony export */   Gy: () => (/* binding */ isSameObject),
/* harmony export */   Xo: () => (/* binding */ listReferences),
/* harmony export */   kK: () => (/* binding */ formatObjectReference)
/* harmony export */ });
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90179);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17278);


/**
 * Reads which objects of a manifest existed at a resource version, whatever has happened to them since. This is exact also for
 * objects of the same second, unlike their creation times (Kubernetes API concepts, "resourceVersionMatch").
 */
async function readExistingObjects(request) {
    const references = await listReferences(request);
    const found = [];
    for (let start = 0; start < references.length; start += atOnce) {
        const batch = references.slice(start, start + atOnce).map((each) => readExisting(each, request));
        found.push(...(await Promise.all(batch)).flat());
    }
    return found;
}
/** Concurrent requests that a server accepts without throttling. */
const atOnce = 8;
/** The objects of a manifest with their paths. */
async function listReferences({ client, manifest, namespace, }) {
    const discovery = (0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_0__/* .createDiscovery */ .fJ)(client);
    const objects = await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseObjects */ .MB)(manifest);
    return await Promise.all(objects.map((object) => identify(object, namespace, discovery)));
}
async function identify({ apiVersion = '', kind = '', metadata }, releaseNamespace, discovery) {
    const known = await discovery.findKind(apiVersion, kind).catch(() => undefined);
    const namespace = metadata.namespace ?? releaseNamespace;
    const path = known?.pathOf(metadata.name, namespace);
    const isNamespaced = known?.namespaced !== false;
    return { apiVersion, kind, name: metadata.name, namespace: isNamespaced ? namespace : undefined, path };
}
async function readExisting(reference, { client, resourceVersion }) {
    // A kind that the server does not know has no objects.
    if (reference.path === undefined)
        return [];
    const collection = reference.path.slice(0, reference.path.lastIndexOf('/'));
    try {
        const { items } = await client.get(collection, {
            fieldSelector: `metadata.name=${reference.name}`,
            resourceVersion,
            resourceVersionMatch: 'Exact',
        });
        const found = items.find(({ metadata }) => metadata.name === reference.name);
        return found === undefined ? [] : [{ ...reference, found }];
    }
    catch {
        return [{ ...reference, found: undefined }];
    }
}
/** `configmap/team-settings`, `configmap/settings in team` */
function formatObjectReference({ kind, name, namespace }, ofRelease) {
    const elsewhere = namespace === undefined || namespace === ofRelease ? '' : ` in ${namespace}`;
    return `${kind.toLowerCase()}/${name}${elsewhere}`;
}
function isSameObject(one, other) {
    return (one.kind === other.kind &&
        one.name === other.name &&
        one.namespace === other.namespace &&
        one.apiVersion.split('/').slice(0, -1).join() === other.apiVersion.split('/').slice(0, -1).join());
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


/***/ }),

/***/ 56045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ uninstallRelease)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8590);
/* harmony import */ var _existing_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25003);
/* harmony import */ var _kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90179);
/* harmony import */ var _kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35093);
/* harmony import */ var _deploy_chart_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73858);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17278);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(61446);








/**
 * Uninstalls a release with its history, and waits until its objects and their pods are deleted. A chart may contain its own
 * namespace: then the history is deleted with it.
 * @throws ActionError `release-not-removed` with the objects that are not deleted, and as `Processes.run`
 */
async function uninstallRelease({ run, major }, { release, namespace }, { client, timeoutMs }) {
    const [stored] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleases */ .tl)(client, namespace, release).catch(() => []);
    // The watcher of Helm 4.1 gives up on an object whose pods are still terminating: "still exists. status: Terminating".
    const wait = major === 4 ? '--wait=legacy' : '--wait';
    try {
        await run({
            title: `helm uninstall ${release}`,
            args: [
                'uninstall',
                release,
                `--namespace=${namespace}`,
                '--cascade=foreground',
                wait,
                (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_7__/* .formatTimeoutOption */ .i)(timeoutMs),
            ],
        });
    }
    catch (error) {
        if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || (error.code !== 'tool-failed' && error.code !== 'timed-out'))
            throw error;
        const unserved = await findUnservedKind(stored?.manifest ?? '', client);
        if (unserved !== undefined)
            throw createRemovedApiError({ release, namespace }, unserved, error);
        const left = await listLeft(stored?.manifest ?? '', namespace, client);
        if (left.length > 0)
            throw createStuckError({ release, namespace }, left, error);
        const [rest] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_6__/* .readReleases */ .tl)(client, namespace, release).catch(() => [undefined]);
        // The namespace of the release was one of its objects, and took the history along.
        if (stored !== undefined && rest === undefined)
            return;
        throw error;
    }
}
/** Helm reads all objects of a revision before it deletes any. */
async function findUnservedKind(manifest, client) {
    const { findKind } = (0,_kubernetes_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .createDiscovery */ .fJ)(client);
    for (const { apiVersion = '', kind = '' } of await (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseObjects */ .MB)(manifest)) {
        const known = await findKind(apiVersion, kind).catch(() => 'unknown');
        if (known === undefined)
            return `${kind} of ${apiVersion}`;
    }
    return undefined;
}
function createRemovedApiError({ release, namespace }, what, cause) {
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('api-removed', `release ${release} in ${namespace} cannot be removed: it has a ${what}, which the cluster no longer serves`, { details: cause.details, hint: (0,_deploy_chart_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMapApisHint */ .u)(namespace, release), cause });
}
async function listLeft(manifest, namespace, client) {
    const references = await (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .listReferences */ .Xo)({ client, manifest, namespace }).catch(() => []);
    const left = await Promise.all(references.map(async (reference) => {
        if (reference.path === undefined)
            return [];
        const live = await client.find(reference.path).catch(() => undefined);
        if (live?.metadata.deletionTimestamp === undefined)
            return [];
        // A namespace waits for what is in it, whoever created that.
        const inside = reference.kind === 'Namespace' ? await listLeftInside(live, client) : [];
        return [...inside, { ...reference, finalizers: live.metadata.finalizers ?? [] }];
    }));
    return left.flat();
}
async function listLeftInside(namespace, client) {
    const objects = await (0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .listRemainingObjects */ .Pv)(client, await (0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .readRemainingNamespace */ .w2)(client, namespace));
    return objects.map((object) => ({ ...object, namespace: namespace.metadata.name, path: undefined }));
}
function createStuckError({ release, namespace }, left, cause) {
    const names = left.map((object) => (0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace));
    const first = left.find(({ finalizers }) => finalizers.length > 0) ?? left[0];
    const removal = first === undefined
        ? ''
        : ` If it is gone for good: kubectl patch ${first.kind.toLowerCase()} ${first.name}${first.namespace === undefined ? '' : ` --namespace ${first.namespace}`} --type=merge -p '{"metadata":{"finalizers":null}}'`;
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-removed', `release ${release} in ${namespace} was not removed: ${names.join(', ')} ${left.length === 1 ? 'is' : 'are'} still being deleted`, {
        details: left.map((object) => `${(0,_existing_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .formatObjectReference */ .kK)(object, namespace)}: ${(0,_kubernetes_namespace_rest_js__WEBPACK_IMPORTED_MODULE_3__/* .formatFinalizers */ .Bp)(object.finalizers)}`),
        hint: `The controller that removes the finalizer must be running.${removal}`,
        cause,
    });
}


/***/ })

};
