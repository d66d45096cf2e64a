export const id = 7725;
export const ids = [7725,5487,2445];
export const modules = {

/***/ 25487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkReleaseApprovals: () => (/* binding */ checkReleaseApprovals),
/* harmony export */   findCheckouts: () => (/* binding */ findCheckouts)
/* harmony export */ });
/* harmony import */ var _git_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94979);
/* harmony import */ var _shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31005);
/* harmony import */ var _releases_planned_release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84856);



/**
 * Makes sure that enough people approved what `deploy`, `rollback` or `uninstall` is about to do. `sweep` deletes previews alone.
 * @returns who approved, as sentences
 * @throws ActionError as `requireApprovals`
 */
async function checkReleaseApprovals(run) {
    const { command, environment, 'require-approvals': required } = run.inputs;
    if (required === 0 || (command !== 'deploy' && command !== 'rollback' && command !== 'uninstall'))
        return [];
    const releases = (0,_releases_planned_release_js__WEBPACK_IMPORTED_MODULE_1__/* .planReleases */ ._)(run.inputs);
    const names = releases.map(({ label, inputs }) => inputs.release ?? label).join(', ');
    const folders = findCheckouts(run.inputs, releases);
    const sentences = [];
    for (const folder of folders.size === 0 ? [undefined] : folders) {
        const sentence = await (0,_shared_approval_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .checkApprovals */ .D)({
            ...run,
            what: `${command} of ${names}${environment === undefined ? '' : ` in ${environment}`}`,
            folder,
            environment: run.inputs['github-environment'] ?? environment,
        });
        if (sentence !== undefined)
            sentences.push(sentence);
    }
    return [...new Set(sentences)];
}
/**
 * The checkouts that hold what is about to be deployed: charts, values and the list of releases can come from different ones, also
 * below the workspace. A path outside of every checkout stands for itself.
 */
function findCheckouts({ releases: list }, releases) {
    const files = releases.flatMap(({ inputs: { chart, values } }) => [
        ...(chart?.kind === 'path' ? [chart.absolute] : []),
        ...values.map(({ absolute }) => absolute),
    ]);
    const all = [...files, ...(list?.file === undefined ? [] : [list.file.absolute])];
    return new Set(all.map((file) => (0,_git_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .findTop */ .l)(file) ?? file));
}


/***/ }),

/***/ 59380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ refusePreviewImage),
  u: () => (/* binding */ refuseRenderedPreviewImages)
});

// EXTERNAL MODULE: ./src/containers/image/preview-repository.js
var preview_repository = __webpack_require__(60640);
// EXTERNAL MODULE: ./src/helm/diff/render.js
var render = __webpack_require__(45477);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/helm/chart/search-chart.js


/**
 * Whether a word is in any file of a chart or of its dependencies: templates, values, and what templates may read. A package within a
 * package is not looked into, and counts as one that has it.
 * @param chart absolute path of a folder or a package
 */
async function hasWordInChart(chart, word) {
    if (!(await (0,promises_.stat)(chart)).isDirectory())
        return await hasWordInPackage(chart, word);
    for (const entry of await (0,promises_.readdir)(chart, { recursive: true, withFileTypes: true })) {
        const file = external_node_path_.join(entry.parentPath, entry.name);
        // A link to a folder is not followed by readdir, but it is by Helm.
        if (entry.isSymbolicLink() && (await (0,promises_.stat)(file)).isDirectory())
            return true;
        if (entry.isDirectory())
            continue;
        if (file.endsWith('.tgz') ? await hasWordInPackage(file, word) : (await (0,promises_.readFile)(file)).includes(word))
            return true;
    }
    return false;
}
async function hasWordInPackage(file, word) {
    const { list } = await __webpack_require__.e(/* import() */ 8823).then(__webpack_require__.bind(__webpack_require__, 38823));
    let found = false;
    await list({
        file,
        onReadEntry: (entry) => {
            if (entry.path.endsWith('.tgz'))
                found = true;
            const chunks = [];
            entry.on('data', (chunk) => chunks.push(chunk));
            entry.on('end', () => (found ||= Buffer.concat(chunks).includes(word)));
        },
    });
    return found;
}

// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/preview-image.js






/**
 * Refuses to release what a pull request may have pushed. Its image is for previews and for its own runs.
 * @throws ActionError `untrusted-image`
 */
function refusePreviewImage(run) {
    const { image, release = 'the release' } = run.inputs;
    if (image !== undefined && (0,preview_repository/* isPreviewImage */.Id)(image) && isReleased(run))
        throw createRefusal(release, [image]);
}
/** Whether the run releases something, in contrast to a preview and to what a pull request does for itself. */
function isReleased({ inputs, event, context }) {
    return inputs.preview === undefined && (0,change_origin/* readChangeOrigin */.x)(event, context.environment) !== 'proposed';
}
/**
 * Refuses it also where values, the chart or a dependency names it. Rendered only if one of them has `preview` in it.
 * @throws ActionError `untrusted-image`, and those of rendering
 */
async function refuseRenderedPreviewImages(command, { chart, args, valuesText }, deployed) {
    if (!isReleased(command))
        return;
    const { release } = command.target;
    const texts = [valuesText, args.join(' ')];
    if (!texts.some((text) => text.includes(previewWord)) && !(await hasWordInChart(chart.path, previewWord)))
        return;
    const images = (await renderImages(command, args, deployed)).filter(preview_repository/* isPreviewImage */.Id);
    if (images.length > 0)
        throw createRefusal(release, [...new Set(images)]);
}
const previewWord = preview_repository/* previewSuffix */.US.slice(1);
/** Exact also where templates ask the cluster; what cannot be rendered cannot be deployed either. */
async function renderImages({ helm, target }, args, deployed) {
    const { client, release, namespace } = target;
    const { manifest = '', hooks = [] } = await (0,render/* renderRelease */.c)({ helm, release, namespace, args, deployed, client });
    const manifests = [manifest, ...hooks.map((hook) => hook.manifest)];
    return (await Promise.all(manifests.map(release_manifest/* listNamedImages */.QZ))).flat();
}
function createRefusal(release, images) {
    const [image, ...others] = images;
    return new action_error/* ActionError */.lZ('untrusted-image', `${release} would run an image of a pull request: ${image}`, {
        details: [
            ...others.map((other) => `and ${other}`),
            `whoever may open a pull request may push anything to a repository that ends in ${preview_repository/* previewSuffix */.US}`,
        ],
        hint: 'Nothing was changed. Name the image that build-push pushed on the default branch, by its digest.',
    });
}


/***/ }),

/***/ 43812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ identifyReleases)
/* harmony export */ });
/**
 * @param namespace of the step, for entries without one
 */
function identifyReleases(entries, namespace) {
    const named = entries.map((entry) => {
        const { release = '' } = entry.values;
        const { namespace: own = namespace ?? release.replaceAll('.', '-') } = entry.values;
        return { entry, release, path: `${own}/${release}` };
    });
    const labelled = named.map((each) => {
        const isUnique = named.filter(({ release }) => release === each.release).length === 1;
        return { ...each, label: isUnique ? each.release : each.path };
    });
    return labelled.map(({ entry, label, path }) => ({
        entry,
        label,
        path,
        needs: [...new Set(entry.needs)].map((written) => ({
            written,
            found: labelled
                .filter(({ release, path: other }) => written === release || written === other)
                .map((each) => each.label),
        })),
    }));
}


/***/ }),

/***/ 84856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ planReleases)
/* harmony export */ });
/* harmony import */ var _identify_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43812);

/** The releases of a step, in the order of the list. Without `releases` there is one, stated by the inputs themselves. */
function planReleases(inputs) {
    const { releases } = inputs;
    if (releases === undefined)
        return [{ label: inputs.release ?? '', needs: [], inputs }];
    return (0,_identify_js__WEBPACK_IMPORTED_MODULE_0__/* .identifyReleases */ .L)(releases.entries, inputs.namespace).map(({ entry, label, needs }) => ({
        label,
        // One can be named in two ways.
        needs: [...new Set(needs.flatMap(({ found }) => found.slice(0, 1)))],
        inputs: {
            ...inputs,
            ...entry.values,
            image: entry.values.image ?? (entry.takesImage ? inputs.image : undefined),
            releases: undefined,
        },
    }));
}


/***/ }),

/***/ 64363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ findOnce),
/* harmony export */   l: () => (/* binding */ createSharedLookups)
/* harmony export */ });
function createSharedLookups() {
    return { charts: new Map(), logins: new Map() };
}
/** The result of the first lookup under this key, a failure included. */
function findOnce(known, key, find) {
    const found = known.get(key) ?? find();
    known.set(key, found);
    return found;
}


/***/ }),

/***/ 34901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
;// CONCATENATED MODULE: ./src/helm/cli/helm.js


/**
 * Overrides Helm's variables of the job. Releases are read from Secrets here, so Helm must store them there; cluster and
 * namespace are those of the action.
 */
const fixedVariables = {
    HELM_DRIVER: 'secret',
    HELM_DEBUG: undefined,
    HELM_NAMESPACE: undefined,
    HELM_KUBECONTEXT: undefined,
    HELM_KUBETOKEN: undefined,
    HELM_KUBEAPISERVER: undefined,
    HELM_KUBECAFILE: undefined,
    HELM_KUBEASUSER: undefined,
    HELM_KUBEASGROUPS: undefined,
    HELM_KUBETLS_SERVER_NAME: undefined,
    HELM_KUBEINSECURE_SKIP_TLS_VERIFY: undefined,
};
/**
 * Detects the version of Helm, without contacting a cluster.
 * @throws ActionError `tool-missing`, `helm-unsupported`
 */
async function detectHelm({ processes, file, cwd }) {
    const args = ['version', '--template={{.Version}}'];
    const { stdout } = await processes.probe({ tool: 'helm version', file, args, cwd, env: fixedVariables });
    const printed = stdout.trim();
    const version = printed.replace(/^v/, '');
    const major = Number(version.split('.', 1)[0]);
    if (major === 3 || major === 4)
        return { version, major };
    throw new action_error/* ActionError */.lZ('helm-unsupported', `${file} is Helm ${printed === '' ? 'of an unknown version' : printed}`, {
        hint: 'Use Helm 3 or 4; the setup action installs them.',
    });
}
/** @param variables access to the cluster: KUBECONFIG, credentials */
function createHelm(program, version, variables) {
    const { processes, file, cwd } = program;
    return {
        ...version,
        run: async ({ args, title = `helm ${args.slice(0, 2).join(' ')}`, show = 'quiet', env, ...more }) => {
            const environment = { ...fixedVariables, ...variables, ...env };
            const result = await processes.run({ ...more, tool: title, file, args, cwd, show, env: environment });
            return {
                exitCode: result.exitCode,
                stdout: () => (0,promises_.readFile)(result.stdoutFile, 'utf8'),
                stderr: () => (0,promises_.readFile)(result.stderrFile, 'utf8'),
            };
        },
    };
}

// EXTERNAL MODULE: ./src/kubernetes/cluster-error.js
var cluster_error = __webpack_require__(1656);
// EXTERNAL MODULE: ./src/runner/concurrency.js
var concurrency = __webpack_require__(9676);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js
var action_run = __webpack_require__(35816);
// EXTERNAL MODULE: ./src/actions/shared/forks.js
var forks = __webpack_require__(12445);
// EXTERNAL MODULE: ./src/actions/shared/program-path.js
var program_path = __webpack_require__(19494);
// EXTERNAL MODULE: ./src/actions/helm-deploy/approvals.js
var approvals = __webpack_require__(25487);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/missing-cluster.js

/**
 * With `missing-cluster: skip`, a run on a cluster that is not there yet does nothing and says so. Any other failure stays one: an
 * unreachable cluster may well have the release.
 * @throws what was thrown, unless it says that the cluster does not exist or is being created
 */
function skipMissingCluster({ command, 'missing-cluster': missing, 'cluster-name': cluster = '' }, thrown, { log, summary }) {
    const { code } = (0,action_error/* toActionError */.ie)(thrown);
    if (missing !== 'skip' || (code !== 'cluster-not-found' && code !== 'cluster-not-ready'))
        throw thrown;
    const state = code === 'cluster-not-found' ? 'does not exist yet' : 'is not ready yet';
    const sentence = `${command} was skipped: the cluster ${cluster} ${state}. It is created when its environment is applied.`;
    log.notice(sentence);
    summary.add({ kind: 'paragraph', text: sentence });
    return { changed: false, 'cluster-status': 'missing' };
}

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
;// CONCATENATED MODULE: ./src/kubernetes/caller.js
/**
 * Reads the identity of the caller, which every authenticated user may (Kubernetes, "Default roles", system:basic-user).
 * @throws KubernetesError; network errors of Node.js
 */
async function readCaller(client) {
    const { status } = await client.review('/apis/authentication.k8s.io/v1/selfsubjectreviews', {
        apiVersion: 'authentication.k8s.io/v1',
        kind: 'SelfSubjectReview',
    });
    return { username: '', groups: [], ...status?.userInfo };
}

// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
;// CONCATENATED MODULE: ./src/eks/access.js




/**
 * Checks, before anything is changed, that the cluster is reachable, knows the caller, and grants the required permissions.
 * @returns the user name of the caller in Kubernetes
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, each with the next command; `cluster-refused`
 */
async function checkAccess(check) {
    try {
        const caller = await readCaller(check.client);
        const denied = (await Promise.all(check.requirements.map(async (need) => ((await isAllowed(check, need)) ? [] : [need])))).flat();
        if (denied.length > 0)
            throw createNotPermittedError(check, caller, denied);
        return caller.username;
    }
    catch (error) {
        if (error instanceof action_error/* ActionError */.lZ)
            throw error;
        if (!(error instanceof kubernetes_error/* KubernetesError */.d))
            throw createUnreachableError(check, error);
        if (error.status === 401)
            throw createUnknownCallerError(check, error);
        throw (0,cluster_error/* toClusterError */.I)(error, check.cluster.name) ?? error;
    }
}
async function isAllowed({ client }, { namespace, ...attributes }) {
    const { status } = await client.review('/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectAccessReview',
        spec: { resourceAttributes: namespace === undefined ? attributes : { ...attributes, namespace } },
    });
    return status?.allowed === true;
}
function createUnreachableError(check, error) {
    const { cluster } = check;
    const { code = '', message } = error;
    const address = new URL(cluster.endpoint ?? 'https://unknown').host;
    const { why, next } = /CERT|VERIFY|ISSUER|^ERR_TLS/.test(code) ? proxyBetween : adviseOnEndpoint(check);
    return new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster.name} is not reachable from this runner`, {
        details: [`${address}: ${code === '' ? message : `${code} (${message})`}`, why],
        hint: next,
        cause: error,
    });
}
const proxyBetween = {
    why: "its certificate was not issued by the cluster's authority: a proxy in between terminates TLS",
    next: 'Add the host to NO_PROXY (for all of EKS: .eks.amazonaws.com).',
};
function adviseOnEndpoint({ cluster: { name, publicEndpoint }, region }) {
    const where = `--region ${region} --name ${name}`;
    return publicEndpoint
        ? {
            why: 'its endpoint is public: an IP allow-list, a firewall or a proxy may block this runner',
            next: `Check the allow-list: aws eks describe-cluster ${where} --query cluster.resourcesVpcConfig.publicAccessCidrs`,
        }
        : {
            why: 'its endpoint is private: it can be reached only from inside its VPC',
            next: `Run this job on a runner inside the VPC, or open the endpoint: aws eks update-cluster-config ${where} --resources-vpc-config endpointPublicAccess=true,publicAccessCidrs=<addresses of the runner>`,
        };
}
function createUnknownCallerError(check, cause) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster.name} does not know the caller`, {
        details: [`caller: ${identity.arn}`, `${cluster.name} returned 401: there is no access entry for this role`],
        hint: `Grant access: ${formatAccessCommand(check)}`,
        cause,
    });
}
function createNotPermittedError(check, caller, denied) {
    const { cluster, identity } = check;
    return new action_error/* ActionError */.lZ('cluster-access-denied', `the caller lacks permissions in ${cluster.name} that a deploy needs`, {
        details: [
            `caller: ${identity.arn}, in Kubernetes ${caller.username}`,
            ...denied.map(({ verb, resource, group, namespace }) => `cannot ${verb} ${resource}${group === '' ? '' : `.${group}`}${namespace === undefined ? '' : ` in ${namespace}`}`),
        ],
        hint: `Grant them: ${formatPermissionCommand(check, caller, denied)}`,
    });
}
const policies = {
    admin: 'AmazonEKSClusterAdminPolicy',
    edit: 'AmazonEKSEditPolicy',
};
function formatAccessCommand(check) {
    const { cluster, region, identity } = check;
    const role = toPrincipalArn(identity);
    if (cluster.authenticationMode === 'CONFIG_MAP') {
        return `eksctl create iamidentitymapping --region ${region} --cluster ${cluster.name} --arn ${role} --group <group with a role binding>`;
    }
    const entry = `aws eks create-access-entry --region ${region} --cluster-name ${cluster.name} --principal-arn ${role}`;
    return `${entry} && ${formatAssociateCommand(check, check.requirements)}`;
}
function formatPermissionCommand(check, { username, groups }, denied) {
    if (check.cluster.authenticationMode !== 'CONFIG_MAP')
        return formatAssociateCommand(check, denied);
    // A user name from aws-auth may contain the session name, which changes with every run.
    const group = groups.find((name) => !name.startsWith('system:'));
    const subject = group === undefined ? `--user=${username}` : `--group=${group}`;
    if (isClusterWide(denied)) {
        return `kubectl create clusterrolebinding eks-actions --clusterrole=cluster-admin ${subject}`;
    }
    return listNamespaces(denied)
        .map((name) => `kubectl create rolebinding eks-actions --clusterrole=edit ${subject} --namespace=${name}`)
        .join(' && ');
}
function formatAssociateCommand({ cluster, region, identity }, needs) {
    const namespaces = listNamespaces(needs);
    const clusterWide = isClusterWide(needs);
    const policy = `arn:${identity.partition}:eks::aws:cluster-access-policy/${clusterWide ? policies.admin : policies.edit}`;
    const scope = clusterWide ? 'type=cluster' : `type=namespace,namespaces=${namespaces.join(',')}`;
    return `aws eks associate-access-policy --region ${region} --cluster-name ${cluster.name} --principal-arn ${toPrincipalArn(identity)} --policy-arn ${policy} --access-scope ${scope}`;
}
function isClusterWide(needs) {
    return needs.length === 0 || needs.some(({ namespace }) => namespace === undefined);
}
function listNamespaces(needs) {
    return [...new Set(needs.flatMap(({ namespace }) => namespace ?? []))];
}
/** An access entry belongs to the role, not to its session. The session's ARN does not contain the path of the role. */
function toPrincipalArn({ arn, partition, account }) {
    const [, role] = /:assumed-role\/([^/]+)\//.exec(arn) ?? [];
    return role === undefined ? arn : `arn:${partition}:iam::${account}:role/${role}`;
}

// EXTERNAL MODULE: ./src/eks/cluster.js
var eks_cluster = __webpack_require__(80316);
// EXTERNAL MODULE: ./src/eks/connection.js
var connection = __webpack_require__(77204);
// EXTERNAL MODULE: ./src/eks/credential-plugin/install.js
var install = __webpack_require__(4317);
// EXTERNAL MODULE: ./src/eks/kubeconfig.js
var eks_kubeconfig = __webpack_require__(67843);
// EXTERNAL MODULE: ./src/kubernetes/client.js
var kubernetes_client = __webpack_require__(19482);
// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/eks-cluster.js
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










/**
 * Opens `cluster-name` with credentials of AWS.
 * @throws ActionError `invalid-input` without a cluster, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`, `cluster-access-denied`, and those of
 *   `openAws`
 */
async function openEksCluster(inputs, { requirements, namespace }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { 'cluster-name': cluster } = inputs;
        if (cluster === undefined) {
            // Only the pipeline gets here: what it applied was to say which cluster it is.
            throw new action_error/* ActionError */.lZ('invalid-input', 'what was applied names no EKS cluster, or several', {
                hint: 'Set cluster-name, or let one root have the Terraform output cluster_name, or the stack an EKS cluster.',
            });
        }
        const opening = __addDisposableResource(env_1, new AsyncDisposableStack(), true);
        const aws = opening.use(await (0,session.openAws)(inputs, context));
        const [described, identity] = await Promise.all([(0,eks_cluster/* describeCluster */.K)(cluster, aws), aws.identity()]);
        (0,eks_kubeconfig/* assertClusterReady */.E)(described);
        const client = opening.use((0,kubernetes_client/* createKubernetesClient */.y)((0,connection/* createEksConnection */.o)(described, aws), context));
        const { region } = aws;
        const [kubeconfig] = await (0,concurrency/* settleBoth */.FE)((0,private_file/* writePrivateTempFile */.D)('kubeconfig', context, 'end-of-job', async (folder) => {
            const settings = { cluster, region, roles: inputs };
            const plugin = await (0,install/* installCredentialPlugin */.m)(context.distribution, folder, settings);
            return (0,eks_kubeconfig/* renderKubeconfig */.Y)(described, plugin, namespace);
        }), checkAccess({ cluster: described, region, identity, client, requirements }));
        const variables = { ...(await aws.childEnvironment()), KUBECONFIG: kubeconfig };
        const opened = opening.move();
        return { cluster, client, kubeconfig, variables, aws, [Symbol.asyncDispose]: () => opened.disposeAsync() };
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/kubernetes/connectivity.js




/**
 * Checks that the API server is reachable and knows the caller.
 * @throws ActionError `cluster-unreachable`, `cluster-access-denied`, `cluster-refused`
 */
async function assertReachable(client, cluster, server) {
    try {
        await readCaller(client);
    }
    catch (cause) {
        if (cause instanceof kubernetes_error/* KubernetesError */.d && cause.status === 401) {
            throw new action_error/* ActionError */.lZ('cluster-access-denied', `the cluster ${cluster} refused the kubeconfig: ${cause.message}`, {
                hint: 'Check the credentials of its current context: kubectl --kubeconfig <file> auth whoami',
                cause,
            });
        }
        if (cause instanceof kubernetes_error/* KubernetesError */.d)
            throw (0,cluster_error/* toClusterError */.I)(cause, cluster) ?? cause;
        if (cause instanceof action_error/* ActionError */.lZ)
            throw cause;
        const { code, message } = cause;
        throw new action_error/* ActionError */.lZ('cluster-unreachable', `the API server of ${cluster} is not reachable from this runner`, {
            details: [`${new URL(server).host}: ${code === undefined ? message : `${code} (${message})`}`],
            hint: 'Check the server in the kubeconfig, and whether a firewall, a proxy or a VPN is in between.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/kubernetes/exec-plugin.js

/**
 * Tokens are renewed this long before they expire, unlike in client-go, to allow for slow requests. For a token that is valid
 * for less than a minute it is half of that time. Milliseconds.
 */
const marginMs = 30_000;
/**
 * Credentials from a plugin. It is run now, to learn what kind they are, and again when a token expires.
 * @throws ActionError `kubeconfig-invalid`
 */
async function runExecPlugin(plugin, run) {
    const status = await requestStatus(plugin, run);
    const { clientCertificateData: certificate, clientKeyData: key } = status;
    if (certificate !== undefined && key !== undefined)
        return { kind: 'certificate', certificate, key };
    let latest = toToken(status);
    let pending;
    const renew = async () => {
        try {
            latest = toToken(await requestStatus(plugin, run));
        }
        finally {
            pending = undefined;
        }
    };
    return {
        kind: 'token',
        token: async () => {
            // Many watches restart at once; they share one run of the plugin.
            if (latest.renewAt <= Date.now())
                await (pending ??= renew());
            return latest.token;
        },
    };
}
function toToken({ token = '', expirationTimestamp }) {
    const end = Date.parse(expirationTimestamp ?? '');
    if (Number.isNaN(end))
        return { token, renewAt: Infinity };
    return { token, renewAt: end - Math.min(marginMs, (end - Date.now()) / 2) };
}
async function requestStatus({ apiVersion = 'client.authentication.k8s.io/v1', command = '', args, env }, run) {
    const info = JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { interactive: false } });
    const variables = Object.fromEntries((env ?? []).map(({ name, value }) => [name, value]));
    const answer = await run(command, args ?? [], { ...variables, KUBERNETES_EXEC_INFO: info });
    try {
        const { status } = JSON.parse(answer);
        if (status !== undefined)
            return status;
    }
    catch {
        // Reported below without the output, which may contain a secret.
    }
    throw new action_error/* ActionError */.lZ('kubeconfig-invalid', `the credential plugin ${command} of the kubeconfig returned no credentials`);
}

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/kubernetes/kubeconfig.js






/** @throws ActionError `kubeconfig-invalid` */
async function readKubeconfig(text, options) {
    const config = parseConfig(text);
    const name = config['current-context'] ?? '';
    const context = findNamed(config.contexts, 'context', name);
    const cluster = findNamed(config.clusters, 'cluster', context.cluster ?? '');
    const user = context.user === undefined || context.user === '' ? {} : findNamed(config.users, 'user', context.user);
    if (!cluster.server?.startsWith('https://')) {
        throw createInvalidError(`its cluster ${context.cluster ?? ''} has no https:// server`);
    }
    const { credentials, secrets } = await readCredentials(user, options);
    const serverName = cluster['tls-server-name'];
    return {
        cluster: context.cluster ?? '',
        namespace: context.namespace,
        connection: {
            server: cluster.server,
            certificateAuthority: await readPem(cluster, 'certificate-authority', options.folder),
            ...(serverName === undefined ? {} : { serverName }),
            ...(cluster['insecure-skip-tls-verify'] === true ? { insecure: true } : {}),
            credentials,
        },
        secrets,
        proxy: cluster['proxy-url'],
    };
}
function parseConfig(text) {
    try {
        const config = (0,dist.parse)(text, { maxAliasCount: 10 });
        if ((0,records/* isRecord */.u4)(config) && 'clusters' in config)
            return config;
    }
    catch (cause) {
        throw createInvalidError('it is not valid YAML', cause);
    }
    throw createInvalidError('it contains no clusters');
}
function findNamed(entries, key, name) {
    const found = entries?.find((entry) => entry.name === name)?.[key];
    if (found !== undefined && found !== null)
        return found;
    throw createInvalidError(name === '' ? `it has no current-context` : `it has no ${key} ${name}`);
}
async function readCredentials(user, { folder, runPlugin }) {
    const { token, tokenFile, exec } = user;
    if (user.username !== undefined || user['auth-provider'] !== undefined || user.as !== undefined) {
        throw createInvalidError('its user has a password, an auth-provider or an impersonated identity, which are not supported');
    }
    const certificate = await readPem(user, 'client-certificate', folder);
    const key = await readPem(user, 'client-key', folder);
    if (certificate !== undefined && key !== undefined) {
        return { credentials: { kind: 'certificate', certificate, key }, secrets: [key] };
    }
    if (token !== undefined)
        return { credentials: { kind: 'token', token: () => Promise.resolve(token) }, secrets: [token] };
    if (tokenFile !== undefined) {
        // Its writer replaces the file before the token expires.
        const readToken = async () => (await (0,promises_.readFile)(external_node_path_.resolve(folder, tokenFile), 'utf8')).trim();
        return { credentials: { kind: 'token', token: readToken }, secrets: [await readToken()] };
    }
    if (exec !== undefined)
        return { credentials: await runExecPlugin(exec, runPlugin), secrets: [] };
    return { credentials: { kind: 'none' }, secrets: [] };
}
async function readPem(entry, field, folder) {
    const data = entry[`${field}-data`];
    if (data !== undefined && data !== '')
        return Buffer.from(data, 'base64').toString('utf8');
    const file = entry[field];
    if (file === undefined || file === '')
        return undefined;
    try {
        return await (0,promises_.readFile)(external_node_path_.resolve(folder, file), 'utf8');
    }
    catch (cause) {
        throw createInvalidError(`its ${field} ${file} cannot be read`, cause);
    }
}
function createInvalidError(why, cause) {
    return new action_error/* ActionError */.lZ('kubeconfig-invalid', `the kubeconfig cannot be used: ${why}`, { cause });
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/kubeconfig-cluster.js






/**
 * Opens the cluster of a kubeconfig. A file is used in place, since it may refer to files next to it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-unreachable`, `cluster-access-denied`
 */
async function openKubeconfigCluster(given, context) {
    const { environment, signal, secrets, workspace } = context;
    const text = given.kind === 'text' ? given.text : await (0,promises_.readFile)(given.path, 'utf8');
    const folder = given.kind === 'text' ? workspace : external_node_path_.dirname(given.path);
    const read = await readKubeconfig(text, { folder, runPlugin: createPluginRunner(folder, context) });
    for (const secret of read.secrets)
        if (secret !== '')
            secrets.add(secret);
    const file = given.kind === 'file' ? given.path : await (0,private_file/* writePrivateTempFile */.D)('kubeconfig', context, 'end-of-run', () => text);
    const proxied = read.proxy === undefined ? environment : { ...environment, HTTPS_PROXY: read.proxy, NO_PROXY: '' };
    const client = (0,kubernetes_client/* createKubernetesClient */.y)(read.connection, { environment: proxied, signal });
    try {
        await assertReachable(client, read.cluster, read.connection.server);
    }
    catch (error) {
        client[Symbol.dispose]();
        throw error;
    }
    return {
        cluster: read.cluster,
        client,
        kubeconfig: file,
        variables: { KUBECONFIG: file },
        aws: undefined,
        [Symbol.asyncDispose]: () => {
            client[Symbol.dispose]();
            return Promise.resolve();
        },
    };
}
/** A program named by the kubeconfig is as trusted as the kubeconfig itself; kubectl would run it too. */
function createPluginRunner(cwd, { processes, secrets }) {
    return async (command, args, env) => {
        const tool = `credential plugin ${external_node_path_.basename(command)}`;
        const { stdout } = await processes.probe({ tool, file: command, args, cwd, env, timeoutMs: 60_000 });
        for (const [, token] of stdout.matchAll(/"(?:token|clientKeyData)"\s*:\s*"([^"]+)"/g))
            secrets.add(token ?? '');
        return stdout;
    };
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/open-cluster.js


/**
 * Connects to the cluster, and checks that the caller has the required access before anything is changed. The kubeconfig is
 * available to later steps of the job and removed after it.
 * @throws ActionError `kubeconfig-invalid`, `cluster-not-found`, `cluster-not-ready`, `cluster-unreachable`,
 *   `cluster-access-denied`, and those of `openAws`
 */
async function openCluster(inputs, request, context) {
    const connection = inputs.kubeconfig === undefined
        ? await openEksCluster(inputs, request, context)
        : await openKubeconfigCluster(inputs.kubeconfig, context);
    await context.exportVariable('KUBECONFIG', connection.kubeconfig);
    return connection;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/required-access.js
/** Access that a command needs. Helm stores releases in Secrets; what else a chart creates is not known yet. */
function listRequiredAccess({ command, preview, ...inputs }) {
    const listPreviewAccess = ({ namespace }, ...verbs) => preview === undefined
        ? []
        : verbs.map((verb) => requireNamespaceAccess(verb, verb === 'create' ? undefined : namespace));
    switch (command) {
        case 'deploy':
        case 'check':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get', 'create', 'patch')];
        case 'rollback':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get')];
        case 'uninstall':
            return (name) => [...listWriteAccess(name), ...listPreviewAccess(name, 'get', 'patch', 'delete')];
        case 'diff':
        case 'status':
            return listReadAccess;
        case 'history':
            return ({ namespace }) => [requireSecretAccess('list', namespace)];
        case 'sweep':
            // Every preview has its own namespace, so access is needed in all of them.
            return () => inputs['allow-delete']
                ? [
                    requireNamespaceAccess('list'),
                    requireNamespaceAccess('delete'),
                    requireSecretAccess('list', undefined),
                    requireSecretAccess('delete', undefined),
                ]
                : [requireNamespaceAccess('list')];
    }
}
/** An existing namespace is its own namespace: whoever has all rights in it may change and delete it. Creating one has none. */
function requireNamespaceAccess(verb, namespace) {
    return { verb, resource: 'namespaces', group: '', namespace };
}
function requireSecretAccess(verb, namespace) {
    return { verb, resource: 'secrets', group: '', namespace };
}
function listReadAccess({ namespace }) {
    return [
        requireSecretAccess('list', namespace),
        { verb: 'list', resource: 'pods', group: '', namespace },
        { verb: 'list', resource: 'deployments', group: 'apps', namespace },
    ];
}
function listWriteAccess(name) {
    const { namespace } = name;
    return [
        ...listReadAccess(name),
        requireSecretAccess('create', namespace),
        requireSecretAccess('update', namespace),
        { verb: 'create', resource: 'deployments', group: 'apps', namespace },
        { verb: 'patch', resource: 'deployments', group: 'apps', namespace },
    ];
}

// EXTERNAL MODULE: ./src/runner/files/digest.js
var files_digest = __webpack_require__(39631);
;// CONCATENATED MODULE: ./src/helm/preview/names.js

/** Helm keeps a release in a Secret `sh.helm.release.v1.<name>.v<revision>`, and allows its name this much. */
const maxReleaseLength = 53;
/** A namespace is a DNS label (RFC 1123). */
const maxNamespaceLength = 63;
const digestLength = 6;
/**
 * The names of a pull request's preview: those of the release with the suffix `-pr-<n>`.
 * @param pullRequest a whole number above zero
 */
function buildPreviewNames({ release, namespace }, pullRequest) {
    const suffix = `-pr-${pullRequest}`;
    return {
        release: appendSuffix(release, suffix, maxReleaseLength),
        namespace: appendSuffix(namespace, suffix, maxNamespaceLength),
    };
}
/**
 * A name that gets too long is cut, and a digest of the whole name distinguishes it from others with the same beginning. The
 * result is deterministic, so the next push finds the same preview.
 */
function appendSuffix(name, suffix, maxLength) {
    if (name.length + suffix.length <= maxLength)
        return `${name}${suffix}`;
    const digest = (0,files_digest/* computeSha256 */.jH)(name).slice(0, digestLength);
    const start = name.slice(0, maxLength - suffix.length - digestLength - 1).replace(/[-.]+$/, '');
    return `${start}-${digest}${suffix}`;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/cluster/target.js

/** Release and namespace as named in the cluster; a preview has names of its own. Both are empty if no release is named. */
function resolveReleaseName({ release = '', namespace = release, preview }) {
    const name = { release, namespace: namespace.replaceAll('.', '-') };
    return preview === undefined ? name : buildPreviewNames(name, preview);
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/release/preview-image.js + 1 modules
var preview_image = __webpack_require__(59380);
// EXTERNAL MODULE: ./src/actions/helm-deploy/releases/planned-release.js
var planned_release = __webpack_require__(84856);
// EXTERNAL MODULE: ./src/actions/helm-deploy/releases/shared-lookups.js
var shared_lookups = __webpack_require__(64363);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/releases/outcome.js

/**
 * The outputs of a step: `releases` has those of every release; the others are those of the last one in the list, and `changed`
 * says whether any of them changed something.
 */
function collectReleaseOutputs(results) {
    const last = results.at(-1);
    const changes = results.flatMap((result) => listOutputs(result).changed ?? []);
    return {
        ...(last === undefined ? {} : listOutputs(last)),
        ...(changes.length === 0 ? {} : { changed: changes.includes(true) }),
        // A sweep has no releases of its own.
        ...(last?.label === ''
            ? {}
            : { releases: Object.fromEntries(results.map((result) => [result.label, toReleaseOutput(result)])) }),
    };
}
function listOutputs(result) {
    if (result.status === 'succeeded')
        return result.outputs;
    return result.status === 'failed' ? result.error.outputs : {};
}
/** Outputs that are the same for all releases. */
const ofStep = ['kubeconfig-path', 'cluster-status'];
function toReleaseOutput(result) {
    const outputs = Object.entries(listOutputs(result)).filter(([name]) => !ofStep.includes(name));
    return {
        result: result.status,
        seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
        'failure-reason': result.status === 'failed' ? result.error.code : '',
        ...(result.status === 'skipped' ? { reason: result.reason } : {}),
        ...Object.fromEntries(outputs),
    };
}
/** The failure of the step; undefined if no release failed. A step of one release fails like that release. */
function toReleasesFailure(results, signal) {
    const failed = results
        .flatMap((result) => (result.status === 'failed' ? [result] : []))
        .toSorted((one, other) => one.endedAt - other.endedAt);
    const outputs = collectReleaseOutputs(results);
    const others = results.flatMap((result) => result.status === 'skipped' ? [`${result.label} skipped: ${result.reason}`] : []);
    const [first, second] = failed;
    if (first === undefined) {
        const isCut = signal.aborted && results.some(({ status }) => status === 'skipped');
        return isCut ? (0,action_error/* extendError */.vR)((0,action_error/* toActionError */.ie)(signal.reason), { details: others, outputs }) : undefined;
    }
    if (second === undefined)
        return (0,action_error/* extendError */.vR)(first.error, { details: others, outputs, cause: first.error.cause });
    const { code, hint } = first.error;
    return new action_error/* ActionError */.lZ(code, `${failed.length} of ${results.length} releases failed: ${failed.map(({ label }) => label).join(', ')}`, {
        details: [...failed.flatMap(({ label, error }) => describeFailure(label, error)), ...others],
        hint,
        outputs,
        cause: first.error,
    });
}
/** Each with its own cause, next step and code: they may have nothing in common. */
function describeFailure(label, { message, details, hint, code, notes }) {
    return [
        `${label}: ${message}`,
        ...details.map((line) => `  ${line}`),
        `  Next: ${hint}`,
        `  ${[code, ...notes].join(' · ')}`,
    ];
}

// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/schedule.js
var schedule = __webpack_require__(80990);
// EXTERNAL MODULE: ./src/runner/cycles.js
var cycles = __webpack_require__(86140);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/releases/missing-kinds.js

/**
 * A release that cannot be compared yet is no failure: it has a kind that the cluster does not know, and needs a release that may
 * bring it and is not installed. After that one is deployed, it can.
 */
function skipMissingKinds(results, releases) {
    const needs = new Map(releases.map((release) => [release.label, release.needs]));
    const isNew = (label) => results.some((result) => result.label === label && result.status === 'succeeded' && result.outputs.revision === undefined);
    return results.map((result) => {
        if (result.status !== 'failed' || !hasUnknownKind(result))
            return result;
        const needed = [...(0,cycles/* findReachable */.N)(result.label, (label) => needs.get(label) ?? [])].find(isNew);
        if (needed === undefined)
            return result;
        const { label, startedAt, endedAt, blocks, error } = result;
        const [, kind = ''] = unknownKind.exec(error.message) ?? [];
        const reason = `the cluster does not know ${kind} yet; ${needed}, which it needs and which is not installed, may bring it`;
        return { status: 'skipped', label, startedAt, endedAt, blocks, reason };
    });
}
const unknownKind = /the cluster does not know (\w+) of /;
function hasUnknownKind({ error }) {
    return error.code === 'chart-invalid' && unknownKind.test(error.message);
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/releases/run-releases.js




/** More at once would only wait for the same API server and nodes. */
const releasesAtOnce = 4;
/** Commands that change releases work along the needs; others have no order. */
const orders = {
    deploy: 'needed-first',
    rollback: 'needed-last',
    uninstall: 'needed-last',
};
/**
 * Runs a command on several releases, each as soon as those that come before it have succeeded. Where one does not succeed, what
 * comes after it is skipped, and all others go on to their end.
 * @returns the results in the order of the list
 */
async function runReleases(run) {
    const [first, ...others] = run.releases;
    if (first === undefined)
        return [];
    if (others.length === 0)
        return [await runOnly(first, run)];
    const predecessors = mapPredecessors(run);
    const names = sortByPredecessors(predecessors);
    const groups = run.context.openOutputGroups(names);
    const getRelease = (label) => run.releases.find((each) => each.label === label) ?? first;
    const results = await (0,schedule/* runInOrder */.l)({
        names,
        listPredecessors: (label) => predecessors.get(label) ?? [],
        limit: releasesAtOnce,
        work: (label, before) => runRelease(getRelease(label), [...before.values()], { ...run, groups }),
    });
    const inOrder = run.releases.flatMap(({ label }) => results.get(label) ?? []);
    return run.command === 'diff' ? skipMissingKinds(inOrder, run.releases) : inOrder;
}
/** Its log and its summary are those of the step. */
async function runOnly(release, { context, perform }) {
    const { label } = release;
    const startedAt = performance.now();
    const finish = () => ({ label, startedAt, endedAt: performance.now(), blocks: [] });
    try {
        return { status: 'succeeded', outputs: await perform(release, context), ...finish() };
    }
    catch (thrown) {
        return { status: 'failed', error: (0,action_error/* toActionError */.ie)(thrown), ...finish() };
    }
}
/** By label, in the order of the list: the releases that must succeed before it. */
function mapPredecessors({ releases, command }) {
    switch (orders[command]) {
        case 'needed-first':
            return new Map(releases.map(({ label, needs }) => [label, needs]));
        case 'needed-last':
            return new Map(releases.map(({ label }) => [
                label,
                releases.filter(({ needs }) => needs.includes(label)).map((other) => other.label),
            ]));
        default:
            return new Map(releases.map(({ label }) => [label, []]));
    }
}
/** Logs are shown in this order: each after those that it waits for, otherwise as in the list. */
function sortByPredecessors(predecessors) {
    const sorted = new Set();
    const add = (label) => {
        for (const earlier of predecessors.get(label) ?? [])
            if (!sorted.has(earlier))
                add(earlier);
        sorted.add(label);
    };
    for (const label of predecessors.keys())
        add(label);
    return [...sorted];
}
async function runRelease(release, before, { command, context, perform, groups }) {
    const { label } = release;
    const startedAt = performance.now();
    const reason = explainSkip(command, before, context.signal);
    if (reason !== undefined) {
        context.log.line(`${label} is skipped: ${reason}`);
        groups.end(label);
        return { label, status: 'skipped', reason, startedAt, endedAt: startedAt, blocks: [] };
    }
    const group = groups.open(label);
    const finish = () => ({ label, startedAt, endedAt: performance.now(), blocks: group.blocks });
    try {
        return { status: 'succeeded', outputs: await perform(release, group.context), ...finish() };
    }
    catch (thrown) {
        const error = (0,action_error/* toActionError */.ie)(thrown);
        // Its own log may have to wait for its turn.
        context.log.line(`${label} failed after ${(0,log/* formatElapsed */.C7)(performance.now() - startedAt)}: ${error.message}`);
        return { status: 'failed', error, ...finish() };
    }
    finally {
        groups.end(label);
    }
}
function explainSkip(command, before, signal) {
    const [first] = before.filter(({ status }) => status !== 'succeeded');
    if (first !== undefined) {
        const how = first.status === 'failed' ? 'failed' : 'was skipped';
        return orders[command] === 'needed-last'
            ? `${first.label}, which needs it, ${how}`
            : `needs ${first.label}, which ${how}`;
    }
    return signal.aborted ? 'the run was cancelled' : undefined;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/run.js
var run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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


















/** Connects to the cluster once, and runs `command` there on every release of the step. */
async function run(inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const actionRun = await (0,action_run.openActionRun)(inputs, context);
        if (isSkipped(actionRun))
            return skip(actionRun);
        const releases = (0,planned_release/* planReleases */._)(inputs);
        for (const release of releases)
            (0,preview_image/* refusePreviewImage */.m)({ ...actionRun, inputs: release.inputs });
        for (const text of await (0,approvals.checkReleaseApprovals)(actionRun))
            context.summary.add({ kind: 'paragraph', text: (0,markdown_text/* escapeInline */.VV)(text) });
        const program = {
            processes: context.processes,
            file: (0,program_path/* resolveProgramPath */.U)(inputs['helm-path'], context),
            cwd: context.workspace,
        };
        let connected;
        try {
            connected = await (0,concurrency/* settleBoth */.FE)(openCluster(inputs, describeConnection(releases), context), detectHelm(program));
        }
        catch (error) {
            return skipMissingCluster(inputs, error, context);
        }
        const [opened, version] = connected;
        const connection = run_addDisposableResource(env_1, opened, true);
        const runCommand = await commands[inputs.command]();
        const step = {
            ...actionRun,
            connection,
            program,
            version,
            runCommand,
            shared: (0,shared_lookups/* createSharedLookups */.l)(),
            diffs: [],
        };
        const results = await runReleases({
            command: inputs.command,
            releases,
            context,
            perform: (release, releaseContext) => performCommand(release, step, releaseContext),
        });
        await reportResults(step, results);
        const failure = toReleasesFailure(results, context.signal);
        if (failure !== undefined)
            throw failure;
        return collectReleaseOutputs(results);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = run_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** The access that all releases need together, and the namespace that they share. */
function describeConnection(releases) {
    const requirements = releases.flatMap(({ inputs }) => listRequiredAccess(inputs)(resolveReleaseName(inputs)));
    const [namespace, ...others] = new Set(releases.map(({ inputs }) => resolveReleaseName(inputs).namespace));
    return {
        requirements: [...new Map(requirements.map((each) => [JSON.stringify(each), each])).values()],
        namespace: others.length > 0 || namespace === '' ? undefined : namespace,
    };
}
/** @throws ActionError with the outputs that every command has */
async function performCommand({ label, inputs }, { event, connection, program, version, runCommand, shared, diffs }, context) {
    const name = resolveReleaseName(inputs);
    const common = {
        ...(inputs.command === 'sweep' ? {} : name),
        'kubeconfig-path': connection.kubeconfig,
        'cluster-status': 'ready',
    };
    try {
        const helm = createHelm({ ...program, processes: context.processes }, version, connection.variables);
        const path = `${name.namespace}/${name.release}`;
        const outputs = await runCommand({
            ...{ inputs, event, context, helm, shared },
            target: { ...connection, ...name },
            addDiff: (diff) => void diffs.push({ label, path, ...diff }),
        });
        return { ...common, ...outputs };
    }
    catch (error) {
        const failure = (0,cluster_error/* toClusterError */.I)(error, connection.cluster) ?? (0,action_error/* toActionError */.ie)(error);
        throw (0,action_error/* extendError */.vR)(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause });
    }
}
async function reportResults(step, results) {
    const { inputs, connection, context, diffs } = step;
    const place = inputs.environment ?? connection.cluster;
    if (results.length > 1) {
        const { renderReleases } = await __webpack_require__.e(/* import() */ 6274).then(__webpack_require__.bind(__webpack_require__, 6274));
        context.summary.add(...renderReleases(results, { command: inputs.command, place }));
    }
    if (diffs.length === 0)
        return;
    const { publishDiffs } = await Promise.all(/* import() */[__webpack_require__.e(4163), __webpack_require__.e(3475)]).then(__webpack_require__.bind(__webpack_require__, 13475));
    await publishDiffs(step, diffs, { place, results });
}
const commands = {
    deploy: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(1050), __webpack_require__.e(6898), __webpack_require__.e(7090), __webpack_require__.e(5677)]).then(__webpack_require__.bind(__webpack_require__, 15677))).deploy,
    diff: async () => (await Promise.all(/* import() */[__webpack_require__.e(4978), __webpack_require__.e(7090), __webpack_require__.e(8291)]).then(__webpack_require__.bind(__webpack_require__, 79327))).diff,
    check: async () => (await __webpack_require__.e(/* import() */ 6926).then(__webpack_require__.bind(__webpack_require__, 96926))).check,
    history: async () => (await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(2935)]).then(__webpack_require__.bind(__webpack_require__, 13550))).history,
    status: async () => (await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(8566)]).then(__webpack_require__.bind(__webpack_require__, 58566))).status,
    rollback: async () => (await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(1050), __webpack_require__.e(6898), __webpack_require__.e(7268)]).then(__webpack_require__.bind(__webpack_require__, 97268))).rollback,
    uninstall: async () => (await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(1050), __webpack_require__.e(1452)]).then(__webpack_require__.bind(__webpack_require__, 81452))).uninstall,
    sweep: async () => (await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(1050), __webpack_require__.e(8184)]).then(__webpack_require__.bind(__webpack_require__, 98184))).sweep,
};
/** A pull request from a fork gets no credentials, so it cannot reach the cluster. That is not its author's fault. */
function isSkipped({ inputs, event, context }) {
    return inputs.kubeconfig === undefined && (0,forks/* isForkWithoutCredentials */.T4)(event, context);
}
function skip({ inputs, context }) {
    const { command, releases, release = releases === undefined ? 'previews' : 'the releases' } = inputs;
    const sentence = `${command} of ${release} was skipped: ${forks/* forksGetNoCredentials */.nd}. A maintainer can push the branch to this repository.`;
    context.log.notice(sentence);
    context.summary.add({ kind: 'paragraph', text: sentence });
    return { changed: false };
}


/***/ }),

/***/ 35816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openActionRun: () => (/* binding */ openActionRun)
/* harmony export */ });
/* harmony import */ var _trusted_event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71047);

/**
 * Begins a run: reads the event, and refuses to work with this repository's secrets on files that a stranger wrote.
 * @throws ActionError `untrusted-checkout`, `event-invalid`
 */
async function openActionRun(inputs, context) {
    return { inputs, event: await (0,_trusted_event_js__WEBPACK_IMPORTED_MODULE_0__/* .readTrustedEvent */ .y)(context, inputs), context };
}


/***/ }),

/***/ 31005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkApprovals)
/* harmony export */ });
/**
 * As `requireApprovals`, which is loaded only if approvals are required.
 * @returns who approved, as a sentence; undefined if no approvals are required
 */
async function checkApprovals(request) {
    if (request.inputs['require-approvals'] === 0)
        return undefined;
    const { requireApprovals } = await __webpack_require__.e(/* import() */ 948).then(__webpack_require__.bind(__webpack_require__, 30948));
    return requireApprovals(request);
}


/***/ }),

/***/ 89201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readChangeOrigin)
/* harmony export */ });
/**
 * Reads it from the event and the ref alone, which GitHub or GitLab sets: no input of the action counts, since a pull request can
 * change every input in its own workflow.
 */
function readChangeOrigin(event, environment) {
    if (event.trigger.kind === 'none')
        return readGitLabOrigin(environment);
    if (event.privileged?.followsPush === true)
        return 'default-branch';
    return isProposed(event) ? 'proposed' : isDefaultBranch(event) ? 'default-branch' : 'other';
}
function isProposed({ trigger, privileged, ref = '' }) {
    if (privileged !== undefined || ref.startsWith('refs/pull/'))
        return true;
    if (trigger.kind === 'other')
        return trigger.pullRequest !== undefined;
    return trigger.kind === 'pull-request' || trigger.kind === 'merge-group';
}
function isDefaultBranch({ trigger, ref, defaultBranch }) {
    // The payload of a schedule does not name the branch: there is only one.
    if (trigger.kind === 'other' && trigger.name === 'schedule')
        return true;
    return defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`;
}
/** docs.gitlab.com, "Predefined CI/CD variables". */
function readGitLabOrigin(environment) {
    const { CI_MERGE_REQUEST_IID: id, CI_COMMIT_BRANCH: branch, CI_DEFAULT_BRANCH: defaultBranch } = environment;
    if (id)
        return 'proposed';
    return branch && branch === defaultBranch ? 'default-branch' : 'other';
}


/***/ }),

/***/ 12445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isFork),
/* harmony export */   T4: () => (/* binding */ isForkWithoutCredentials),
/* harmony export */   nd: () => (/* binding */ forksGetNoCredentials)
/* harmony export */ });
/** Whether the run belongs to a pull request whose branch is in another repository. */
function isFork({ trigger }) {
    return trigger.kind === 'pull-request' && trigger.fork;
}
/** Completes "…: " in messages about what such a run leaves out. */
const forksGetNoCredentials = 'pull requests from forks get no credentials';
/** Whether the job can reach AWS neither by keys nor by OIDC, because its pull request comes from a fork. */
function isForkWithoutCredentials(event, { environment }) {
    // A secret that a fork does not get is an empty text.
    const credentials = [environment.AWS_ACCESS_KEY_ID, environment.ACTIONS_ID_TOKEN_REQUEST_URL].some(Boolean);
    return isFork(event) && !credentials;
}


/***/ }),

/***/ 19494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resolveProgramPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A bare name is looked up on PATH; a path is relative to the workspace, whatever folder the program later runs in. */
function resolveProgramPath(program, { workspace }) {
    return /[/\\]/.test(program) ? node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(workspace, program) : program;
}


/***/ }),

/***/ 60640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ isPreviewImage),
/* harmony export */   US: () => (/* binding */ previewSuffix),
/* harmony export */   hN: () => (/* binding */ isPreviewRepository)
/* harmony export */ });
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);

/** Ends the names of repositories for images of proposed changes: `shop-preview` is next to `shop`. */
const previewSuffix = '-preview';
/** Whether a repository is the one that pull requests push to. */
function isPreviewRepository(repository) {
    return repository.endsWith(previewSuffix);
}
/** Whether an image comes from such a repository in ECR. Elsewhere the name means nothing. */
function isPreviewImage(image) {
    const reference = (0,_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(image);
    if (reference === undefined || !isPreviewRepository(reference.repository))
        return false;
    return /^\d{12}\.dkr[.-]ecr(?:-fips)?\./i.test(reference.registry);
}


/***/ }),

/***/ 3346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   V_: () => (/* binding */ digestPattern),
/* harmony export */   bO: () => (/* binding */ tagPattern),
/* harmony export */   en: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/* unused harmony export formatReference */
const label = '[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?';
const host = String.raw `(?:${label}(?:\.${label})*|\[[a-fA-F0-9:]+\])(?::\d+)?`;
const component = '[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*';
const grammar = new RegExp(String.raw `^(?:(?<registry>${host})/)?(?<repository>${component}(?:/${component})*)` +
    String.raw `(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>[a-z][a-z0-9]*(?:[+._-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?$`);
/** The OCI distribution specification, "Pulling manifests": a tag has at most 128 characters. */
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^sha256:[0-9a-f]{64}$/;
/** ECR API Reference, CreateRepository, `repositoryName`: 2 to 256 characters. */
const repositoryPattern = new RegExp(`^(?=.{2,256}$)(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$`);
function isRepositoryName(text) {
    return repositoryPattern.test(text);
}
const dockerHub = 'docker.io';
const longestName = 255;
/**
 * Parses a reference with Docker's defaults: without a registry it is Docker Hub, where a single component is an official image.
 * A missing tag stays undefined; a pull then uses `latest`.
 * @returns undefined if no registry would accept it
 */
function parseReference(text) {
    // 64 hexadecimal digits are the ID of a local image.
    if (/^[a-f0-9]{64}$/.test(text))
        return undefined;
    const slash = text.indexOf('/');
    const first = slash < 0 ? '' : text.slice(0, slash);
    // Without a dot, a port or a capital letter, the first component belongs to the repository (splitDockerDomain).
    const named = /[.:A-Z]/.test(first) || first === 'localhost';
    const groups = grammar.exec(named ? text : `${dockerHub}/${text}`)?.groups;
    if (groups?.registry === undefined || groups.repository === undefined)
        return undefined;
    const registry = groups.registry === 'index.docker.io' ? dockerHub : groups.registry;
    const official = registry === dockerHub && !groups.repository.includes('/');
    const repository = official ? `library/${groups.repository}` : groups.repository;
    const { tag, digest } = groups;
    if (repository.length > longestName)
        return undefined;
    if (digest?.startsWith('sha256:') === true && !digestPattern.test(digest))
        return undefined;
    return { registry, repository, tag, digest };
}
/** The full name: only the tag may be left to its default. */
function formatReference({ registry, repository, tag, digest }) {
    return `${registry}/${repository}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}


/***/ }),

/***/ 12427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderExecCredential),
/* harmony export */   e: () => (/* binding */ execApiVersion)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);

/**
 * The JSON that a Kubernetes client reads from an exec plugin.
 * @param info value of `KUBERNETES_EXEC_INFO`, in which the client names its version of the format; undefined if a person
 *   runs the plugin
 * @throws ActionError `kubernetes-client-too-old` for `v1alpha1`, `invalid-input` for any other value
 */
function renderExecCredential({ token, expiresAt }, info) {
    return JSON.stringify({
        apiVersion: resolveApiVersion(info),
        kind: 'ExecCredential',
        status: { token, expirationTimestamp: expiresAt.toISOString().replace(/\.\d+Z$/, 'Z') },
    });
}
const group = 'client.authentication.k8s.io';
const execApiVersion = `${group}/v1`;
const supportedVersions = [execApiVersion, `${group}/v1beta1`];
function resolveApiVersion(info) {
    if (info === undefined || info === '')
        return execApiVersion;
    const version = readApiVersion(info);
    if (supportedVersions.includes(version))
        return version;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('kubernetes-client-too-old', `the client requests credentials of version ${version}`, {
        details: [`supported: ${supportedVersions.join(', ')}`],
        hint: 'Use a version of kubectl or helm that EKS supports; the setup action installs them.',
    });
}
function readApiVersion(info) {
    try {
        const { apiVersion } = JSON.parse(info);
        if (typeof apiVersion === 'string')
            return apiVersion;
    }
    catch {
        // Reported below.
    }
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('invalid-input', 'KUBERNETES_EXEC_INFO is not an ExecCredential of Kubernetes');
}


/***/ }),

/***/ 4317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ installCredentialPlugin)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _plugin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84151);



/** The parts of the built program that the plugin needs. */
const parts = ['credential-plugin', 'program', 'compiled-code.js', 'package.json'];
/**
 * Copies the plugin to a folder that exists as long as the job, so that later steps can use the kubeconfig, too.
 * @param distribution folder of the built program
 */
async function installCredentialPlugin(distribution, folder, settings) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true, mode: 0o700 });
    await Promise.all(parts.map((part) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(distribution, part), node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, part), { recursive: true })));
    return {
        command: process.execPath,
        args: [node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, 'credential-plugin/index.js'), ...(0,_plugin_js__WEBPACK_IMPORTED_MODULE_2__.buildPluginArguments)(settings)],
    };
}


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answerClient: () => (/* binding */ answerClient),
/* harmony export */   buildPluginArguments: () => (/* binding */ buildPluginArguments)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_session_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35652);
/* harmony import */ var _aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7551);
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68141);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90114);
/* harmony import */ var _token_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69653);
/* harmony import */ var _exec_credential_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12427);
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







function buildPluginArguments({ cluster, region, roles }) {
    return [`--cluster-name=${cluster}`, `--region=${region}`, ...((0,_aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoleAssumed */ .hy)(roles) ? buildRoleArguments(roles) : [])];
}
function buildRoleArguments(roles) {
    const { 'role-to-assume': role, 'role-external-id': externalId, 'role-session-name': name } = roles;
    const { document, managed = [] } = roles['session-policy'] ?? {};
    return [
        ...(role === undefined ? [] : [`--role-to-assume=${role}`, `--audience=${roles.audience}`]),
        `--role-duration-ms=${roles['role-duration']}`,
        ...roles['role-chain'].map((next) => `--role-chain=${next}`),
        ...(externalId === undefined ? [] : [`--role-external-id=${externalId}`]),
        ...(name === undefined ? [] : [`--role-session-name=${name}`]),
        ...(document === undefined ? [] : [`--session-policy=${document}`]),
        ...managed.map((arn) => `--session-policy-arn=${arn}`),
    ];
}
/**
 * Provides a Kubernetes client with a token for the cluster.
 * @param args from `buildPluginArguments`
 * @returns the text for standard output
 * @throws ActionError as `openAws` and `renderExecCredential`
 */
async function answerClient(args, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { cluster, region, roles } = parseSettings(args);
        const { environment } = context;
        // During a run, its credential endpoint provides the open session; later steps must assume the roles again.
        const needed = (0,_aws_credential_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCredentialEndpoint */ .z2)(environment) ? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl : roles;
        const inputs = { ...needed, 'aws-region': region, 'allowed-account-ids': [] };
        const session = __addDisposableResource(env_1, await (0,_aws_session_js__WEBPACK_IMPORTED_MODULE_1__.openAws)(inputs, context), true);
        const token = await (0,_token_js__WEBPACK_IMPORTED_MODULE_6__/* .createClusterToken */ .u)({ cluster, region, credentials: await session.credentials() });
        return `${(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_5__/* .renderExecCredential */ .b)(token, environment.KUBERNETES_EXEC_INFO)}\n`;
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
const option = { type: 'string' };
const list = { type: 'string', multiple: true };
const options = {
    'cluster-name': option,
    region: option,
    'role-to-assume': option,
    'role-duration-ms': option,
    'role-chain': list,
    'role-external-id': option,
    'role-session-name': option,
    audience: option,
    'session-policy': option,
    'session-policy-arn': list,
};
function parseSettings(args) {
    const { values } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], options });
    const { 'cluster-name': cluster, region, 'role-duration-ms': duration } = values;
    if (cluster === undefined || region === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .lZ('invalid-input', 'the credential plugin needs --cluster-name and --region', {
            hint: 'kubectl and helm start it with the kubeconfig that helm-deploy writes; do not change its arguments.',
        });
    }
    const { 'session-policy': document, 'session-policy-arn': managed = [] } = values;
    const roles = {
        'role-to-assume': values['role-to-assume'],
        'role-duration': duration === undefined ? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl['role-duration'] : Number(duration),
        'role-chain': values['role-chain'] ?? [],
        'role-external-id': values['role-external-id'],
        'role-session-name': values['role-session-name'],
        audience: values.audience ?? _aws_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .noRoles */ .pl.audience,
        'session-policy': document === undefined && managed.length === 0 ? undefined : { document, managed },
    };
    return { cluster, region, roles };
}


/***/ }),

/***/ 67843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ assertClusterReady),
/* harmony export */   Y: () => (/* binding */ renderKubeconfig)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _credential_plugin_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12427);


/**
 * The text of a kubeconfig for one cluster. It contains no secret: the plugin provides a token whenever a client needs one, so
 * a deploy may outlast a token. JSON is valid YAML 1.2 and needs no quoting rules.
 * @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet
 */
function renderKubeconfig(cluster, { command, args }, namespace) {
    assertClusterReady(cluster);
    const { arn, endpoint, certificateAuthority } = cluster;
    const context = { cluster: arn, user: arn, ...(namespace === undefined ? {} : { namespace }) };
    return `${JSON.stringify({
        apiVersion: 'v1',
        kind: 'Config',
        clusters: [{ name: arn, cluster: { server: endpoint, 'certificate-authority-data': certificateAuthority } }],
        users: [
            {
                name: arn,
                user: {
                    exec: { apiVersion: _credential_plugin_exec_credential_js__WEBPACK_IMPORTED_MODULE_1__/* .execApiVersion */ .e, command, args, interactiveMode: 'Never', provideClusterInfo: false },
                },
            },
        ],
        contexts: [{ name: arn, context }],
        'current-context': arn,
    }, undefined, 2)}\n`;
}
/** @throws ActionError `cluster-not-ready` while the cluster has no endpoint yet */
function assertClusterReady({ name, endpoint, certificateAuthority, status }) {
    if (endpoint !== undefined && certificateAuthority !== undefined)
        return;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('cluster-not-ready', `the cluster ${name} is not ready yet: its status is ${status}`, {
        hint: `Wait until it is ACTIVE: aws eks wait cluster-active --name ${name}`,
    });
}


/***/ }),

/***/ 45477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ renderRelease),
/* harmony export */   k: () => (/* binding */ renderOffline)
/* harmony export */ });
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17278);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);


/**
 * Renders what a deploy would apply, including the chart's lookups in the cluster. Nothing is changed. Secrets are not hidden,
 * since they are compared too; they stay in the memory of this process.
 * @throws ActionError as `Helm.run`
 */
async function renderRelease(rendering) {
    try {
        return await renderUpgrade(rendering);
    }
    catch (error) {
        if (isNewKindError(error, rendering))
            return await renderTemplates(rendering, await listCapabilities(rendering));
        // A killed run left the release pending or half removed, so Helm refuses a dry run; templates can still be rendered.
        if (!isUnfinishedError(error))
            throw error;
        return await renderTemplates(rendering);
    }
}
async function renderUpgrade(rendering) {
    const { helm, release } = rendering;
    const { stdout } = await helm.run({
        title: `helm upgrade ${release} --dry-run`,
        args: ['upgrade', release, ...buildCommonArgs(rendering), '--install', '--reset-values', '--output=json'],
    });
    const { chart, manifest = '', hooks = [], apply_method: method, } = JSON.parse(await stdout());
    return { ...(chart === undefined ? {} : { chart }), manifest, hooks, apply: resolveApplyMethod(method, rendering) };
}
/**
 * Renders what a deploy would apply without asking the cluster, in a fraction of the time: exact unless templates depend on what
 * the cluster supports or contains.
 * @returns the manifest with its hooks
 * @throws ActionError as `Helm.run`
 */
async function renderOffline({ helm, release, namespace, args, deployed }) {
    const upgrade = deployed === undefined ? [] : ['--is-upgrade'];
    const words = omitUpgradeOptions(['template', release, ...args, `--namespace=${namespace}`]);
    const { stdout } = await helm.run({ title: `helm template ${release}`, args: [...words, ...upgrade] });
    return await stdout();
}
/**
 * What a template may ask about the cluster. Helm 4 refuses kinds that the server does not know even in `helm template`, unless it does
 * not talk to the server at all.
 */
async function listCapabilities({ client }) {
    if (client === undefined)
        return [];
    const [{ gitVersion }, { groups = [] }] = await Promise.all([
        client.get('/version'),
        client.get('/apis'),
    ]);
    const versions = groups.flatMap((group) => group.versions.map(({ groupVersion }) => groupVersion));
    return [`--kube-version=${gitVersion}`, `--api-versions=${['v1', ...versions].join(',')}`];
}
/** @param capabilities options that describe the server, so that it is not asked; empty: it is asked */
async function renderTemplates(rendering, capabilities = []) {
    const { helm, release, deployed } = rendering;
    const { stdout } = await helm.run({
        title: `helm template ${release}`,
        args: [
            'template',
            release,
            ...omitUpgradeOptions([...rendering.args, `--namespace=${rendering.namespace}`]),
            ...(capabilities.length === 0 ? ['--dry-run=server'] : capabilities),
            ...(deployed === undefined ? [] : ['--is-upgrade']),
        ],
    });
    const text = await stdout();
    const documents = text.split(/^---$/m);
    const parts = await Promise.all(documents.map(async (document) => ({ document, hook: await parseHook(document) })));
    const method = deployed?.apply_method;
    return {
        ...(deployed?.chart === undefined ? {} : { chart: deployed.chart }),
        manifest: parts.flatMap(({ document, hook }) => (hook === undefined ? [document] : [])).join('\n---\n'),
        hooks: parts.flatMap(({ hook }) => (hook === undefined ? [] : [hook])),
        apply: resolveApplyMethod(method, rendering),
    };
}
function resolveApplyMethod(named, { args }) {
    if (named !== 'ssa')
        return 'client';
    return args.some((word) => /^--force-conflicts(=true)?$/.test(word)) ? 'server-forced' : 'server';
}
function buildCommonArgs({ namespace, args }) {
    return [...args, `--namespace=${namespace}`, '--dry-run=server'];
}
/** Options of `helm upgrade` that change nothing in what is rendered, and that `helm template` does not know. */
const upgradeOptions = /^--(?:cleanup-on-fail|history-max|reset-values|keep-history|hide-secret|cascade|ignore-not-found)(?:=|$)/;
/** An option goes with the words after it, up to the next one; the chart comes before all options. */
function omitUpgradeOptions(words) {
    let isOmitted = false;
    return words.filter((word) => {
        if (word.startsWith('--'))
            isOmitted = upgradeOptions.test(word);
        return !isOmitted;
    });
}
async function parseHook(manifest) {
    const [object] = await (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseObjects */ .MB)(manifest);
    const events = object?.metadata.annotations?.['helm.sh/hook'];
    if (object === undefined || events === undefined)
        return undefined;
    const { kind = '', metadata } = object;
    return { name: metadata.name, kind, manifest, events: events.split(',').map((event) => event.trim()) };
}
function isUnfinishedError(error) {
    if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.code !== 'tool-failed')
        return false;
    return [error.message, ...error.details].some((line) => /another operation .* is in progress|has no deployed releases/i.test(line));
}
function isNewKindError(error, { newKinds }) {
    if (newKinds === undefined || !(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) || error.code !== 'tool-failed')
        return false;
    const kinds = [...[error.message, ...error.details].join('\n').matchAll(/no matches for kind "(\w+)"/g)];
    return kinds.length > 0 && kinds.every(([, kind = '']) => newKinds.has(kind));
}


/***/ }),

/***/ 9676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ settleBoth),
/* harmony export */   dw: () => (/* binding */ runInBackground),
/* harmony export */   zm: () => (/* binding */ createLimiter)
/* harmony export */ });
/** Waits for both, so that nothing keeps running after a failure; throws the first one's error if both fail. */
async function settleBoth(one, other) {
    await Promise.allSettled([one, other]);
    return [await one, await other];
}
/** Runs at most `limit` tasks at once, in the order in which they come. */
function createLimiter(limit) {
    let free = limit;
    const queue = [];
    return async (work) => {
        if (free > 0)
            free--;
        else
            await new Promise((resolve) => queue.push(resolve));
        try {
            return await work();
        }
        finally {
            const next = queue.shift();
            if (next === undefined)
                free++;
            else
                next();
        }
    };
}
/**
 * Starts work whose result is wanted later. Leaving the block aborts it and waits for its end, so that nothing keeps running
 * after a failure; `result` rejects with an error of its own.
 * @param signal of the run
 */
function runInBackground(work, signal) {
    const stop = new AbortController();
    const result = work(AbortSignal.any([signal, stop.signal]));
    const ended = result.then(() => undefined, () => undefined);
    return {
        result,
        [Symbol.asyncDispose]: () => {
            stop.abort();
            return ended;
        },
    };
}


/***/ }),

/***/ 86140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findReachable),
/* harmony export */   p: () => (/* binding */ findCycles)
/* harmony export */ });
/** The groups of mutually dependent items. Empty without cycles. */
function findCycles(names, edges) {
    const outgoing = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const cycles = [];
    for (const name of names) {
        if (done.has(name))
            continue;
        const cycle = findShortestCycle(name, outgoing);
        if (cycle === undefined)
            continue;
        const group = new Set([name, ...findMutual(name, outgoing, edges)]);
        for (const entangled of group)
            done.add(entangled);
        cycles.push({ names: names.filter((one) => group.has(one)), edges: cycle });
    }
    return cycles;
}
function findShortestCycle(start, outgoing) {
    const arrivedBy = new Map();
    const queue = [start];
    // Grows during iteration.
    for (const at of queue) {
        for (const edge of outgoing.get(at) ?? []) {
            if (edge.to === start)
                return tracePath(at, start, arrivedBy, [edge]);
            if (arrivedBy.has(edge.to))
                continue;
            arrivedBy.set(edge.to, edge);
            queue.push(edge.to);
        }
    }
    return undefined;
}
function tracePath(end, start, arrivedBy, last) {
    const path = [...last];
    for (let edge = end === start ? undefined : arrivedBy.get(end); edge !== undefined;) {
        path.unshift(edge);
        edge = edge.from === start ? undefined : arrivedBy.get(edge.from);
    }
    return path;
}
/** Names that are both upstream and downstream of `start`. */
function findMutual(start, outgoing, edges) {
    const after = findReachable(start, (at) => (outgoing.get(at) ?? []).map(({ to }) => to));
    const incoming = Map.groupBy(edges, ({ to }) => to);
    const before = findReachable(start, (at) => (incoming.get(at) ?? []).map(({ from }) => from));
    return [...after].filter((name) => before.has(name));
}
/** All names reachable from `start` in one or more steps. */
function findReachable(start, next) {
    const found = new Set(next(start));
    for (const name of found)
        for (const further of next(name))
            found.add(further);
    return found;
}


/***/ }),

/***/ 39631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ hashFile),
/* harmony export */   TM: () => (/* binding */ digestFile),
/* harmony export */   jH: () => (/* binding */ computeSha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
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



const pieceBytes = 1024 * 1024;
/** SHA-256 of data in memory, lower-case hexadecimal. */
function computeSha256(content) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
}
const shortBytes = 1024;
/** SHA-256 of a file, lower-case hexadecimal; see {@link digestFile}. */
async function hashFile(file, signal) {
    return (await digestFile(file, signal)).sha256;
}
/**
 * Digest and status of a file. It is read through one buffer: a stream, which allocates one per chunk, takes nearly twice as long.
 * @param signal stops reading a large file
 * @throws Error for anything but a regular file: a named pipe would never end
 */
async function digestFile(file, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        // Without this flag, opening a named pipe waits until something writes to it. Windows has neither.
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0)), true);
        const stats = await handle.stat();
        if (!stats.isFile())
            throw new Error(`${file.toString()} is not a file`);
        const buffer = Buffer.allocUnsafeSlow(Math.max(1, Math.min(stats.size, pieceBytes)));
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let size = 0;
        for (;;) {
            signal?.throwIfAborted();
            const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
            if (bytesRead === 0)
                break;
            hash.update(buffer.subarray(0, bytesRead));
            size += bytesRead;
        }
        const text = size <= Math.min(shortBytes, buffer.length) ? buffer.subarray(0, size) : undefined;
        return { sha256: hash.digest('hex'), size, stats, text };
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

/***/ 69995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ writePrivateTempFile),
/* harmony export */   P: () => (/* binding */ writePrivateFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _random_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48728);




/**
 * Writes a file that only this user can read (0600), in one step: a reader sees the old content or the new one.
 * @throws ActionError `unsafe-file` when the target is a symbolic link or not a plain file; it is left untouched.
 */
async function writePrivateFile(target, content) {
    await assertSafeTarget(target);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(target), { recursive: true, mode: 0o700 });
    const temporary = `${target}.${(0,_random_id_js__WEBPACK_IMPORTED_MODULE_3__/* .createRandomId */ .J)()}.tmp`;
    try {
        // 'wx' is O_EXCL: an existing name, a symbolic link included, is an error (open(2)).
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'wx', 0o600);
        try {
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}
/**
 * Writes a private file into a new temporary folder, which is removed after the job.
 * @param until how long the file is needed
 * @param render gets the folder, for files that must lie next to this one
 * @returns absolute path of the file
 */
async function writePrivateTempFile(name, { temporaryFolder, state }, until, render) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryFolder, `eks-actions-${name}-`));
    state.removeAfterwards(folder, until);
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder, name);
    await writePrivateFile(file, await render(folder));
    return file;
}
async function assertSafeTarget(target) {
    const existing = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(target).catch((error) => {
        if (error.code === 'ENOENT')
            return undefined;
        throw error;
    });
    if (existing === undefined)
        return;
    const stranger = process.geteuid !== undefined && existing.uid !== process.geteuid();
    if (existing.isFile() && !stranger)
        return;
    const what = existing.isSymbolicLink() ? 'a symbolic link' : stranger ? 'owned by another user' : 'not a plain file';
    throw new _errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('unsafe-file', `${target} is ${what}; refusing to write credentials there`);
}


/***/ }),

/***/ 80990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ runInOrder)
/* harmony export */ });
/**
 * Starts each item as soon as its own predecessors are done, not whole waves at a time: a slow one holds up only what
 * depends on it. Of several items that could start, the one with the longest chain of items behind it comes first, so that
 * the chain is not what everything waits for in the end; then the order of `names` counts.
 * @throws Error if the order has a cycle
 */
async function runInOrder({ names, listPredecessors: after, limit, spare, work, }) {
    const known = new Set(names);
    const predecessors = new Map(names.map((name) => [name, after(name).filter((other) => known.has(other))]));
    const chains = measureChains(predecessors);
    const getChain = (name) => chains.get(name) ?? 0;
    const waiting = new Map([...predecessors].sort(([a], [b]) => getChain(b) - getChain(a)));
    const results = new Map();
    const running = new Map();
    const hasRoom = () => running.size < limit || (running.size < (spare?.most ?? 0) && spare?.tryTake() === true);
    /** @returns whether something is ready for which there is no room */
    const startReady = () => {
        for (const [name, awaited] of waiting) {
            if (!awaited.every((other) => results.has(other)))
                continue;
            if (!hasRoom())
                return true;
            waiting.delete(name);
            const before = new Map(awaited.map((other) => [other, results.get(other)]));
            running.set(name, work(name, before).then((result) => {
                results.set(name, result);
                running.delete(name);
            }));
        }
        return false;
    };
    let isHeldUp = startReady();
    while (running.size > 0) {
        const mayGetRoom = isHeldUp && spare !== undefined && running.size < spare.most;
        await Promise.race([...running.values(), ...(mayGetRoom ? [spare.wait()] : [])]);
        isHeldUp = startReady();
    }
    if (waiting.size > 0)
        throw new Error(`a cycle in the order: ${[...waiting.keys()].join(', ')}`);
    // In the order of `names`, no matter which ended first.
    return new Map(names.map((name) => [name, results.get(name)]));
}
/** How many items follow each other after this one, at most, including itself. Items of a cycle, which never start, count as one. */
function measureChains(predecessors) {
    const successors = new Map();
    for (const [name, before] of predecessors) {
        for (const other of before)
            successors.set(other, [...(successors.get(other) ?? []), name]);
    }
    const lengths = new Map();
    const measure = (name) => {
        const found = lengths.get(name);
        if (found !== undefined)
            return found;
        lengths.set(name, 1);
        const length = 1 + Math.max(0, ...(successors.get(name) ?? []).map(measure));
        lengths.set(name, length);
        return length;
    };
    for (const name of predecessors.keys())
        measure(name);
    return lengths;
}


/***/ })

};
