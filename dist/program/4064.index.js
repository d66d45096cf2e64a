export const id = 4064;
export const ids = [4064];
export const modules = {

/***/ 74064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E3: () => (/* binding */ formatDeployTime),
  Yi: () => (/* binding */ formatMinute),
  ac: () => (/* binding */ reportDeployment),
  ps: () => (/* binding */ toRevisionOutputs)
});

// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/history.js
var release_history = __webpack_require__(80527);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/release/url.js
/**
 * The URL of a release: the host of its first Ingress, or the address of its load balancer once it has one.
 * @param objects of the manifest of the release
 */
async function findReleaseUrl(objects, client, namespace) {
    const ingress = objects.find(({ kind }) => kind === 'Ingress');
    const host = ingress?.spec?.rules?.find((rule) => rule.host !== undefined && !rule.host.startsWith('*'))?.host;
    if (ingress !== undefined && host !== undefined)
        return `${hasTls(ingress, host) ? 'https' : 'http'}://${host}`;
    const within = `namespaces/${encodeURIComponent(namespace)}`;
    if (ingress !== undefined) {
        const name = encodeURIComponent(ingress.metadata.name);
        const live = await client.find(`/apis/networking.k8s.io/v1/${within}/ingresses/${name}`);
        const found = getLoadBalancerHost(live?.status);
        return found === undefined ? undefined : `${hasTls(ingress, found) ? 'https' : 'http'}://${found}`;
    }
    const service = objects.find((object) => object.kind === 'Service' && object.spec?.type === 'LoadBalancer');
    if (service === undefined)
        return undefined;
    const live = await client.find(`/api/v1/${within}/services/${encodeURIComponent(service.metadata.name)}`);
    const found = getLoadBalancerHost(live?.status);
    const port = live?.spec?.ports?.[0]?.port;
    if (found === undefined)
        return undefined;
    return port === 443 ? `https://${found}` : `http://${found}${port === undefined || port === 80 ? '' : `:${port}`}`;
}
function hasTls({ spec, metadata }, host) {
    const listed = spec?.tls?.some(({ hosts }) => hosts === undefined || hosts.includes(host)) ?? false;
    // The AWS Load Balancer Controller reads certificates from annotations.
    return listed || metadata.annotations?.['alb.ingress.kubernetes.io/certificate-arn'] !== undefined;
}
function getLoadBalancerHost(status) {
    const [first] = status?.loadBalancer?.ingress ?? [];
    return first?.hostname ?? first?.ip;
}

// EXTERNAL MODULE: ./src/rollout/report.js
var report = __webpack_require__(80902);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/report.js









/**
 * Reports a successful deploy: summary, log and outputs.
 * @param tests how many tests of the chart passed; undefined if they were not run
 */
async function reportDeployment(run, statuses, tests) {
    const { command, previous, after, startedAt } = run;
    const { inputs, target, context } = command;
    const { client, release, namespace } = target;
    const [current] = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const revision = current?.version ?? 0;
    // A revision that failed since the last successful one may have changed anything.
    const changed = current === undefined || previous?.version !== after || isRenderedDifferently(previous, current);
    const url = inputs.url ?? (await findUrl(current, command));
    const elapsed = (0,log/* formatElapsed */.C7)(performance.now() - startedAt);
    warnAboutUnusedImage(current, command);
    context.summary.add(...renderDeployment(run, { revision, changed, url, elapsed }), ...(0,report/* renderStatusTable */.dK)(statuses));
    context.log.line([
        `${release}: revision ${revision} deployed`,
        changed ? `${statuses.length} ready` : 'no changes',
        ...(tests === undefined ? [] : [tests === 0 ? 'the chart has no tests' : `${(0,count/* formatCount */.B)(tests, 'test')} passed`]),
        ...(url === undefined ? [] : [url]),
        elapsed,
    ].join(' · '));
    return {
        revision,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: current?.info.status ?? 'unknown',
        changed,
        ...(url === undefined ? {} : { url }),
    };
}
function renderDeployment({ command, prepared, previous }, result) {
    const { release, namespace, cluster } = command.target;
    const { image } = command.inputs;
    const { chart, sources } = prepared;
    const { revision, changed, url, elapsed } = result;
    const before = previous === undefined ? 'first install' : `previous: ${previous.version}`;
    return [
        {
            kind: 'heading',
            level: 3,
            text: `${(0,markdown_text/* escapeInline */.VV)(release)}: revision ${revision} ${changed ? 'deployed' : 'deployed, no changes'}`,
        },
        {
            kind: 'table',
            header: ['Release', (0,markdown_text/* formatCode */.P_)(release)],
            rows: [
                ['Target', `namespace ${(0,markdown_text/* formatCode */.P_)(namespace)}, cluster ${(0,markdown_text/* formatCode */.P_)(cluster)}`],
                ['Revision', `${revision} (${before}), ${elapsed}`],
                ['Chart', (0,markdown_text/* formatCode */.P_)(`${chart.shown} ${chart.version}`)],
                ...(image === undefined ? [] : [['Image', (0,markdown_text/* formatCode */.P_)(image)]]),
                ...(sources.length === 0 ? [] : [['Values', sources.map(markdown_text/* formatCode */.P_).join(' → ')]]),
                ...(url === undefined ? [] : [['URL', (0,markdown_text/* formatLink */.u3)(url, url)]]),
            ],
        },
    ];
}
/** Helm creates a revision for every upgrade; the rendered manifests show whether it changed anything. */
function isRenderedDifferently(previous, current) {
    const toRenderedText = ({ manifest, hooks = [] }) => JSON.stringify([manifest, hooks.map((hook) => hook.manifest)]);
    return toRenderedText(previous) !== toRenderedText(current);
}
/** A URL that cannot be found does not fail a successful deploy. */
async function findUrl(release, { target, context }) {
    try {
        return await findReleaseUrl(await (0,manifest/* parseObjects */.MB)(release?.manifest ?? ''), target.client, target.namespace);
    }
    catch (error) {
        context.log.debug(`the URL was not found: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return undefined;
    }
}
/** An image that no container uses means that something else was deployed than requested; nothing else would report it. */
function warnAboutUnusedImage(release, { inputs, context }) {
    const { image } = inputs;
    if (image === undefined || release === undefined)
        return;
    const [name = image, digest] = image.split('@', 2);
    const { manifest = '', hooks = [] } = release;
    const isUsed = [manifest, ...hooks.map((hook) => hook.manifest)].some((text) => text.includes(digest ?? name));
    if (isUsed)
        return;
    context.log.warning(`No object of the release uses the image ${image}: the chart reads it from other values. Set them with image-keys.`);
}
/** Outputs about a release: its newest revision, and the one deployed before that. */
function toRevisionOutputs([newest, ...older]) {
    if (newest === undefined)
        return {};
    const previous = older.find(({ info }) => info.status === 'deployed' || info.status === 'superseded');
    return {
        revision: newest.version,
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        status: newest.info.status,
    };
}
/** `2026-12-01 10:04 UTC`; empty if Helm did not record it. */
function formatDeployTime(release) {
    const time = (0,release_history/* parseDeployTime */.oI)(release);
    return time === undefined ? '' : formatMinute(time);
}
function formatMinute(time) {
    return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 80527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ readReleaseHistory),
/* harmony export */   YW: () => (/* binding */ formatChart),
/* harmony export */   oI: () => (/* binding */ parseDeployTime),
/* harmony export */   wM: () => (/* binding */ listReleaseNames)
/* harmony export */ });
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90114);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61446);


/**
 * @param cluster display name
 * @throws ActionError `release-not-found` with the existing releases, KubernetesError
 */
async function readReleaseHistory(client, { release, namespace }, cluster) {
    const [newest, ...older] = await (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .readReleases */ .tl)(client, namespace, release);
    if (newest !== undefined)
        return [newest, ...older];
    const [here, elsewhere] = await Promise.all([
        listReleaseNames(client, namespace),
        findNamespaces(client, release).catch(() => []),
    ]);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ('release-not-found', `there is no release ${release} in namespace ${namespace} of ${cluster}`, {
        details: [
            here.length === 0 ? `namespace ${namespace} has no releases` : `namespace ${namespace} has ${here.join(', ')}`,
            ...(elsewhere.length === 0 ? [] : [`${release} is in namespace ${elsewhere.join(', ')}`]),
        ],
        hint: 'Check release and namespace. Both of a preview end in -pr-<number>, which the input preview adds.',
    });
}
/** One revision per release is enough: its latest has any status but `superseded`. */
const live = 'status notin (superseded,uninstalled)';
const listLimit = 250;
/** Names of the releases in a namespace. */
async function listReleaseNames(client, namespace) {
    const { items } = await client.get((0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .buildReleasesPath */ .w)(namespace), {
        labelSelector: `owner=helm,${live}`,
        limit: listLimit,
    });
    return sortDistinct(items.map(({ metadata }) => metadata.labels?.name));
}
/** Needs to list Secrets in all namespaces, which few callers may. */
async function findNamespaces(client, release) {
    const { items } = await client.get('/api/v1/secrets', {
        labelSelector: `owner=helm,name=${release},${live}`,
        limit: listLimit,
    });
    return sortDistinct(items.map(({ metadata }) => metadata.namespace));
}
function sortDistinct(names) {
    return [...new Set(names.flatMap((name) => name ?? []))].toSorted();
}
/** `app 1.4.2` */
function formatChart({ chart }) {
    const { name = '', version = '' } = chart?.metadata ?? {};
    return [name, version].filter(Boolean).join(' ');
}
/** When the revision was deployed; undefined if Helm did not record it. */
function parseDeployTime({ info }) {
    const time = new Date(info.last_deployed ?? '');
    return Number.isNaN(time.getTime()) ? undefined : time;
}


/***/ }),

/***/ 61446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ buildReleaseSelector),
/* harmony export */   o1: () => (/* binding */ decodeRelease),
/* harmony export */   sR: () => (/* binding */ encodeRelease),
/* harmony export */   tl: () => (/* binding */ readReleases),
/* harmony export */   w: () => (/* binding */ buildReleasesPath)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/** Where Helm stores releases (Helm, "Storage backends"): Secrets labelled with name, status and revision. */
function buildReleasesPath(namespace) {
    return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`;
}
function buildReleaseSelector(name) {
    return { labelSelector: `owner=helm,name=${name}` };
}
/**
 * All stored revisions of a release, newest first; none if it was never installed.
 * @throws KubernetesError if Secrets may not be read
 */
async function readReleases(client, namespace, name) {
    const { items } = await client.get(buildReleasesPath(namespace), buildReleaseSelector(name));
    const releases = await Promise.all(items.map(decodeRelease));
    return releases.toSorted((one, other) => other.version - one.version);
}
const [zip, unzip] = [(0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzip), (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzip)];
/** A Secret is limited to 1 MiB; decompressed, a release is several times that. */
const maxUnpackedBytes = 64 * 1024 * 1024;
/**
 * A release is gzipped JSON in base64, and a Secret's data is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
async function decodeRelease({ metadata, data }) {
    try {
        const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64');
        const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes });
        const release = JSON.parse(text.toString('utf8'));
        return metadata.labels === undefined ? release : { ...release, labels: metadata.labels };
    }
    catch (cause) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('release-unreadable', `the Secret ${metadata.name} does not contain a Helm release`, {
            cause,
        });
    }
}
/** Encodes a release as `decodeRelease` reads it. Fields without a type here are preserved. */
async function encodeRelease(release) {
    // Labels are stored next to the data, not in it.
    const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64');
    return Buffer.from(packed, 'latin1').toString('base64');
}


/***/ }),

/***/ 72024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nw: () => (/* binding */ createTargetCause),
  C_: () => (/* binding */ diagnoseTarget),
  P4: () => (/* binding */ formatTarget)
});

// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
// EXTERNAL MODULE: ./src/rollout/owners.js
var owners = __webpack_require__(76796);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
;// CONCATENATED MODULE: ./src/rollout/pod-causes.js

/** Why a pod is not ready, the worst first; empty while it is merely starting. */
function findPodCauses(pod, events, { now, operatorSecrets }) {
    const { initContainerStatuses = [], containerStatuses = [] } = pod.status ?? {};
    const ofContainers = [...initContainerStatuses, ...containerStatuses].flatMap((status) => findContainerCause(status, events, operatorSecrets) ?? []);
    const found = [
        ...ofContainers,
        ...findSchedulingCauses(pod, events, now),
        ...findGateCauses(pod),
        ...findEventCauses(events, { now, operatorSecrets }),
    ];
    return found.toSorted(compareSeverity);
}
/** What ends a rollout first. */
function compareSeverity(one, other) {
    const order = ['incurable', 'failing', 'waiting'];
    return order.indexOf(one.verdict) - order.indexOf(other.verdict);
}
/** Reasons why a container waits (kubelet, `pkg/kubelet/images/types.go` and `kuberuntime_container.go`). */
const imageReasons = new Set(['ErrImagePull', 'ImagePullBackOff', 'InvalidImageName', 'ErrImageNeverPull']);
const configReasons = new Set(['CreateContainerConfigError', 'CreateContainerError', 'RunContainerError']);
/** What a retry alone does not fix, as worded by containerd and registries. */
const lastingPullFailure = /not found|manifest unknown|does not exist|denied|unauthorized|forbidden|no basic auth credentials|invalid reference|InvalidImageName|no match for platform|ErrImageNeverPull/i;
/** The registry has answered: there is no such image. Missing permission can look the same, and can be granted. */
const missingImage = /manifest unknown|: not found\b|no match for platform/i;
const refusedPull = /denied|unauthorized|authoriz|forbidden|login|no such host|status code 5/i;
function findContainerCause(status, events, operatorSecrets) {
    const { name, state, lastState, restartCount = 0 } = status;
    const { reason = '', message = '' } = state?.waiting ?? {};
    if (imageReasons.has(reason))
        return findImageCause(name, reason, message, events);
    if (configReasons.has(reason)) {
        const missing = parseMissingObject(message);
        const comes = missing !== undefined && missing.key === undefined && operatorSecrets.includes(missing.name);
        return {
            ...{ container: name, kind: 'container-config', message: message || reason },
            verdict: comes ? 'waiting' : 'failing',
            ...(missing === undefined ? {} : { missing }),
        };
    }
    const ended = state?.terminated ?? lastState?.terminated;
    if (ended === undefined || ended.exitCode === 0)
        return undefined;
    // A single crash is often a race with a dependency that is still starting; the second is its own fault.
    const looping = reason === 'CrashLoopBackOff' || restartCount >= 2;
    return {
        container: name,
        kind: ended.reason === 'OOMKilled' ? 'out-of-memory' : 'crash-loop',
        verdict: looping ? 'failing' : 'waiting',
        message: describeExit(ended, restartCount),
        attempt: `${state?.terminated === undefined ? restartCount : restartCount + 1}`,
    };
}
function findImageCause(container, reason, message, events) {
    // While it backs off, the kubelet of older versions no longer says why.
    const pulls = events.filter((event) => event.reason === 'Failed' && /pull image/i.test(event.message ?? ''));
    const said = `${reason} ${message} ${reason === 'ImagePullBackOff' ? (pulls.at(-1)?.message ?? '') : ''}`;
    const tries = countEvents(pulls);
    const isMissing = missingImage.test(said) && !refusedPull.test(said);
    const isIncurable = reason === 'InvalidImageName' || (isMissing && tries > 1);
    const lasts = lastingPullFailure.test(said);
    return {
        ...{ container, kind: 'image-pull', message: message || reason },
        verdict: isIncurable ? 'incurable' : lasts ? 'failing' : 'waiting',
        ...(pulls.length === 0 ? {} : { attempt: String(tries) }),
    };
}
function countEvents(events) {
    return events.reduce((sum, { count = 1 }) => sum + count, 0);
}
/** As worded by the kubelet: `secret "x" not found`, `couldn't find key k in Secret ns/x`. */
function parseMissingObject(message) {
    const [, kind, name] = /\b(secret|configmap)s? "([^"]+)" not found/i.exec(message) ?? [];
    const toKind = (text) => (/^secret/i.test(text) ? 'Secret' : 'ConfigMap');
    if (kind !== undefined && name !== undefined)
        return { kind: toKind(kind), name };
    const [, key, holder, object] = /(?:couldn't find key|non-existent config key:?) (\S+?)(?: in (Secret|ConfigMap) (?:[^/\s]+\/)?(\S+))?$/i.exec(message) ?? [];
    if (key === undefined || holder === undefined || object === undefined)
        return undefined;
    return { kind: toKind(holder), name: object, key };
}
/** Shells and Kubernetes report a signal as 128 plus its number. */
const exitWords = {
    126: 'command cannot be executed',
    127: 'command not found',
    137: 'killed (SIGKILL)',
    139: 'segmentation fault (SIGSEGV)',
    143: 'terminated (SIGTERM)',
};
function describeExit({ exitCode = -1, reason, message }, restarts) {
    const meaning = reason === 'OOMKilled' ? 'out of memory (OOMKilled)' : exitWords[exitCode];
    const restarted = restarts === 0 ? '' : `, restarted ${(0,count/* formatCount */.B)(restarts, 'time')}`;
    const said = message === undefined || message === '' ? '' : `: ${message}`;
    return `exit code ${exitCode}${meaning === undefined ? '' : `, ${meaning}`}${restarted}${said}`;
}
/** An autoscaler that will add a node announces it within this time; Karpenter batches pods for at most ten seconds. */
const autoscalerMs = 12_000;
const scaleUpReasons = new Set(['TriggeredScaleUp', 'Nominated']);
function findSchedulingCauses(pod, events, now) {
    const scheduled = pod.status?.conditions?.find(({ type }) => type === 'PodScheduled');
    if (scheduled?.status !== 'False' || scheduled.reason !== 'Unschedulable')
        return [];
    const { message = 'no node fits' } = scheduled;
    const since = Date.parse(scheduled.lastTransitionTime ?? pod.metadata.creationTimestamp ?? '');
    const coming = events.some(({ reason = '' }) => scaleUpReasons.has(reason));
    const waited = now.getTime() - since > autoscalerMs || events.some(({ reason }) => reason === 'NotTriggerScaleUp');
    const verdict = waited && !coming ? 'failing' : 'waiting';
    const kind = /unbound immediate PersistentVolumeClaim|persistentvolumeclaim .* not found/i.test(message)
        ? 'claim-pending'
        : 'unschedulable';
    return [{ kind, verdict, container: undefined, message: coming ? `${message} (a node is being added)` : message }];
}
/** Load balancers say by a condition of the pod whether its target is healthy (AWS Load Balancer Controller, "Pod readiness gate"). */
const targetHealth = /"target-health\.[^"]+"/;
/** Gates that other controllers open: of scheduling, as queues have them, and of readiness. */
function findGateCauses({ status }) {
    const conditions = status?.conditions ?? [];
    const common = { verdict: 'waiting', container: undefined };
    const gated = conditions.find(({ reason }) => reason === 'SchedulingGated');
    const gate = conditions.find(({ type, reason }) => type === 'Ready' && reason === 'ReadinessGatesNotReady');
    const message = gate?.message ?? '';
    const hint = targetHealth.test(message)
        ? 'The AWS Load Balancer Controller sets this condition once the target group reports the pod healthy: check that the controller runs, the health check of the target group, and that security groups let the load balancer reach the pods.'
        : 'The controller of the readiness gate must set this condition: check that it runs.';
    return [
        ...(gated === undefined
            ? []
            : [
                {
                    ...common,
                    kind: 'unschedulable',
                    message: gated.message ?? 'scheduling is gated',
                    hint: 'The controller that set the scheduling gates must remove them: see spec.schedulingGates of the pod.',
                },
            ]),
        ...(gate === undefined ? [] : [{ ...common, kind: 'probe-failing', message, hint }]),
    ];
}
/** Probes and volumes show up in events only. They may recover until the rollout times out. */
function findEventCauses(events, known) {
    const causes = [];
    const probe = findLatestEvent(events, 'Unhealthy')?.message;
    if (probe !== undefined) {
        causes.push({ kind: 'probe-failing', verdict: 'waiting', container: undefined, message: probe });
    }
    const mount = findLatestEvent(events, 'FailedMount') ?? findLatestEvent(events, 'FailedAttachVolume');
    if (mount?.message !== undefined) {
        const missing = parseMissingObject(mount.message);
        causes.push({
            kind: 'volume-mount',
            verdict: isLastingMountFailure(mount, missing, known) ? 'failing' : 'waiting',
            container: undefined,
            message: mount.message,
            attempt: describeAttempt(mount),
            ...(missing === undefined ? {} : { missing }),
        });
    }
    return causes;
}
/** The kubelet sees new objects within a second or two; what it still misses after this long has not been created yet. Milliseconds. */
const missingMs = 8000;
/** Helm creates ConfigMaps and Secrets before the pods that mount them, so a missing one comes from somewhere else or not at all. */
function isLastingMountFailure(event, missing, { now, operatorSecrets }) {
    const since = Date.parse(event.firstTimestamp ?? event.eventTime ?? event.metadata.creationTimestamp ?? '');
    return missing !== undefined && !operatorSecrets.includes(missing.name) && now.getTime() - since > missingMs;
}
/** Changes whenever the event is reported again. */
function describeAttempt(event) {
    return `${event.count ?? 1}/${parseEventTime(event)}`;
}
function findLatestEvent(events, wanted) {
    return events
        .filter(({ reason }) => reason === wanted)
        .toSorted((one, other) => parseEventTime(other) - parseEventTime(one))[0];
}
function parseEventTime({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return Date.parse(lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '') || 0;
}

// EXTERNAL MODULE: ./src/rollout/status.js
var rollout_status = __webpack_require__(61230);
;// CONCATENATED MODULE: ./src/rollout/claim-causes.js




/** Add-ons of EKS that create volumes, by the driver that a storage class names (Amazon EKS, "Storage"). */
const addOns = {
    'ebs.csi.aws.com': 'aws-ebs-csi-driver',
    'ebs.csi.eks.amazonaws.com': 'EKS Auto Mode',
    'efs.csi.aws.com': 'aws-efs-csi-driver',
    'fsx.csi.aws.com': 'aws-fsx-csi-driver',
    's3.csi.aws.com': 'aws-mountpoint-s3-csi-driver',
    // In-tree names, which Kubernetes has redirected to the drivers since 1.23.
    'kubernetes.io/aws-ebs': 'aws-ebs-csi-driver',
};
function listMountedClaims({ spec }) {
    return (spec?.volumes ?? []).flatMap(({ persistentVolumeClaim }) => persistentVolumeClaim?.claimName ?? []);
}
function isMounted({ metadata: { name, namespace } }, { pods }) {
    return pods.some((pod) => pod.metadata.namespace === namespace && listMountedClaims(pod).includes(name));
}
/** Why claims of a target are not bound: its own if it is a claim, or else those that its pods wait for. */
function findClaimCauses(target, snapshot) {
    if (target.kind === 'PersistentVolumeClaim') {
        const found = (0,rollout_status/* findTarget */.FB)(snapshot.claims, target);
        return found === undefined ? [] : findClaimCause(target, found, snapshot);
    }
    const names = new Set((0,owners/* findCurrentPods */.f6)(target, snapshot).flatMap(listMountedClaims));
    return [...names].flatMap((name) => {
        const claim = (0,rollout_status/* findTarget */.FB)(snapshot.claims, { ...target, name });
        return claim === undefined || claim.status?.phase === 'Bound' ? [] : findClaimCause(target, claim, snapshot);
    });
}
function findClaimCause(target, claim, snapshot) {
    const own = snapshot.events.filter(({ involvedObject }) => involvedObject?.uid === claim.metadata.uid);
    // A pod that mounts it is explained by itself.
    const unused = isMounted(claim, snapshot) ? undefined : findLatestEvent(own, 'WaitForFirstConsumer');
    const failed = findLatestEvent(own, 'ProvisioningFailed') ?? findLatestEvent(own, 'FailedBinding');
    const event = failed ?? findLatestEvent(own, 'ExternalProvisioning') ?? unused;
    if (event?.message === undefined)
        return [];
    const name = `persistentvolumeclaim/${claim.metadata.name}`;
    const where = target.kind === 'PersistentVolumeClaim' ? [name] : [`${target.kind.toLowerCase()}/${target.name}`, name];
    const missing = findMissing(event.message);
    return [
        {
            ...{ kind: 'claim-pending', where, message: event.message, pod: undefined, container: undefined },
            // A driver that is merely slow says so in the same words as one that is missing, which the cluster shows.
            verdict: failed === undefined && missing === undefined ? 'waiting' : 'failing',
            attempt: describeAttempt(event),
            hint: describeClaimHint(claim, event),
            ...(missing === undefined ? {} : { missing }),
        },
    ];
}
/** As worded by the volume controller (`pkg/controller/volume/persistentvolume`). */
const [missingClass, awaitedDriver] = [/storageclass\S* "([^"]+)" not found/i, /provisioner '([^']+)'/];
function findMissing(message) {
    const storageClass = missingClass.exec(message)?.[1];
    if (storageClass !== undefined)
        return { kind: 'StorageClass', name: storageClass };
    const driver = awaitedDriver.exec(message)?.[1];
    // Other provisioners are known to nobody but themselves.
    const isOfCsi = driver !== undefined && ((0,records/* getOwn */.Ng)(addOns, driver) !== undefined || /(^|\.)csi\./.test(driver));
    return isOfCsi ? { kind: 'CSIDriver', name: driver } : undefined;
}
function describeClaimHint({ spec, metadata: { name } }, event) {
    const storageClass = spec?.storageClassName;
    const driver = awaitedDriver.exec(event.message ?? '')?.[1];
    const addOn = (0,records/* getOwn */.Ng)(addOns, driver ?? '');
    if (driver !== undefined) {
        const provider = addOn === undefined ? `Install the driver ${driver}` : `Install the add-on ${addOn}`;
        return `${provider}, or check that it is running: the claim ${name}, of storage class ${storageClass ?? 'none'}, waits for the driver ${driver}.`;
    }
    if (event.reason === 'WaitForFirstConsumer')
        return `No pod mounts the claim ${name}, and its storage class ${storageClass ?? ''} creates volumes only for pods: mount it, or remove it from the chart.`;
    if (storageClass === undefined || storageClass === '')
        return `The claim ${name} names no storage class and the cluster has no default one: set storageClassName, or mark a class as default (kubectl get storageclass). On EKS the add-on aws-ebs-csi-driver creates the volumes of such classes.`;
    return `The claim ${name} asks for the storage class ${storageClass}: check it with kubectl get storageclass ${storageClass}, and that the add-on of its driver is installed, such as aws-ebs-csi-driver.`;
}

// EXTERNAL MODULE: ./src/rollout/custom-status.js
var custom_status = __webpack_require__(35346);
;// CONCATENATED MODULE: ./src/rollout/diagnose.js





/** Why a target is not ready, the worst causes first; empty if it is ready, or if nothing is wrong so far. */
function diagnoseTarget(target, whole, { now, since, operatorSecrets = [], existingUids = noUids }) {
    const snapshot = withoutOldJobs(target, whole, since);
    if ((0,rollout_status/* readRolloutStatus */.iI)(target, snapshot).ready)
        return [];
    const own = [
        ...findControllerCauses(target, snapshot, (controller) => existingUids.has(controller.metadata.uid ?? '') || isOlder(controller, since)),
        ...findJobCauses(target, snapshot),
        ...findClaimCauses(target, snapshot),
        ...findWaitingCauses(target, snapshot),
    ].map((cause) => withNamespace(cause, target));
    const ofPods = (0,owners/* findCurrentPods */.f6)(target, snapshot)
        .filter((pod) => !(0,rollout_status/* isPodReady */.Ft)(pod))
        .flatMap((pod) => findPodCauses(pod, listEventsAbout(pod, snapshot), { now, operatorSecrets }).map((cause) => ({
        ...cause,
        verdict: existingUids.has(pod.metadata.uid ?? '') || isOlder(pod, since) ? 'waiting' : cause.verdict,
        where: [
            formatTarget(target),
            `pod ${pod.metadata.name}`,
            ...(cause.container ? [`container ${cause.container}`] : []),
        ],
        pod: pod.metadata.name,
        ...(target.namespace === undefined ? {} : { namespace: target.namespace }),
    })));
    // The claim says more than the pod that waits for it.
    const isExplained = own.some(({ kind }) => kind === 'claim-pending');
    const ofOther = isExplained ? ofPods.filter(({ kind }) => kind !== 'claim-pending') : ofPods;
    // A failed Job only reports that it failed; its pod reports why.
    const causes = target.kind === 'Job' ? withReason(own, ofOther) : [...own, ...ofOther];
    return causes.toSorted(compareSeverity);
}
/** The Job of an earlier hook run exists until Helm creates the next one. */
function withoutOldJobs({ role }, snapshot, since) {
    return role === 'hook' ? { ...snapshot, jobs: snapshot.jobs.filter((job) => !isOlder(job, since)) } : snapshot;
}
const noUids = new Set();
/** Creation times have whole seconds. */
function isOlder({ metadata: { creationTimestamp } }, since) {
    return Date.parse(creationTimestamp ?? '') < Math.floor(since.getTime() / 1000) * 1000;
}
/** `deployment/app`, `deployment/agent in agents` */
function formatTarget({ kind, name, namespace, elsewhere }) {
    return `${kind.toLowerCase()}/${name}${elsewhere === true && namespace !== undefined ? ` in ${namespace}` : ''}`;
}
function withNamespace(cause, { namespace }) {
    return namespace === undefined ? cause : { ...cause, namespace };
}
function listEventsAbout({ metadata: { uid } }, { events }) {
    return events.filter(({ involvedObject }) => involvedObject?.uid === uid);
}
/** What keeps a controller from creating pods: quotas, admission, security rules. */
function findControllerCauses(target, snapshot, isOld) {
    const controller = findPodController(target, snapshot);
    if (controller === undefined)
        return [];
    const failed = controller.status?.conditions?.find(({ type, status }) => type === 'ReplicaFailure' && status === 'True');
    const event = findLatestEvent(listEventsAbout(controller, snapshot), 'FailedCreate');
    const message = failed?.message ?? event?.message;
    const pods = (0,owners/* findCurrentPods */.f6)(target, snapshot).length;
    // The event outlives its cause: if there are pods, the controller has succeeded since.
    if (message === undefined || (failed === undefined && pods > 0))
        return [];
    // A new quota is not counted yet, and refuses everything until it is.
    const uncounted = /status unknown for quota/i.test(message);
    const replaced = target.kind === 'Deployment' && isOld(controller);
    const verdict = uncounted || replaced ? 'waiting' : 'failing';
    const attempts = event === undefined ? {} : { attempt: describeAttempt(event) };
    return [{ ...createTargetCause(target, { kind: readRefusalKind(message), verdict, message }), ...attempts }];
}
function readRefusalKind(message) {
    if (/being terminated|because it is being deleted/i.test(message))
        return 'namespace-deleted';
    if (/quota/i.test(message))
        return 'quota-exceeded';
    return /failed calling webhook/i.test(message) ? 'webhook-unreachable' : 'admission-refused';
}
/** A cause that lies in the target itself, not in one of its pods. */
function createTargetCause(target, cause) {
    return { ...cause, where: [formatTarget(target)], pod: undefined, container: undefined };
}
function findPodController(target, snapshot) {
    if ((0,rollout_status/* isCustom */.Kj)(target))
        return undefined;
    switch (target.kind) {
        case 'Deployment':
            return (0,owners/* findNewestReplicaSet */.Az)(target, snapshot);
        case 'StatefulSet':
            return (0,rollout_status/* findTarget */.FB)(snapshot.statefulSets, target);
        case 'DaemonSet':
            return (0,rollout_status/* findTarget */.FB)(snapshot.daemonSets, target);
        case 'Job':
            return (0,rollout_status/* findTarget */.FB)(snapshot.jobs, target);
        case 'PersistentVolumeClaim':
        case 'Service':
        case 'Pod':
            return undefined;
    }
}
function findJobCauses(target, { jobs }) {
    if (target.kind !== 'Job')
        return [];
    const failed = (0,rollout_status/* findTarget */.FB)(jobs, target)?.status?.conditions?.find(({ type, status }) => type === 'Failed' && status === 'True');
    if (failed === undefined)
        return [];
    const message = [failed.reason, failed.message].filter((part) => part !== undefined && part !== '').join(': ');
    return [createTargetCause(target, { kind: 'job-failed', verdict: 'incurable', message })];
}
function withReason(own, ofPods) {
    const [reason] = ofPods;
    const failed = own.map((cause) => cause.kind !== 'job-failed' || reason === undefined
        ? cause
        : { ...reason, kind: cause.kind, verdict: cause.verdict, message: `${reason.message} (${cause.message})` });
    // A Job retries: a failed pod is not the end until the Job reports it.
    const tries = ofPods.map((cause) => (isRetried(cause) ? { ...cause, verdict: 'waiting' } : cause));
    return failed.length > 0 ? failed : tries;
}
function isRetried({ kind }) {
    return kind === 'crash-loop' || kind === 'out-of-memory';
}
/** Load balancers and custom resources are explained by their own events and conditions. */
function findWaitingCauses(target, snapshot) {
    if ((0,rollout_status/* isCustom */.Kj)(target)) {
        const { apiVersion } = target;
        const found = (0,rollout_status/* findTarget */.FB)(snapshot.customs.filter((object) => object.kind === target.kind && object.apiVersion === apiVersion), target);
        const status = found === undefined ? undefined : (0,custom_status/* readCustomStatus */.kH)(found, target.namespace ?? '');
        if (status === undefined || status.ready)
            return [];
        const verdict = status.failed === true ? 'failing' : 'waiting';
        const message = status.reason ?? status.summary;
        return [createTargetCause(target, { kind: 'resource-not-ready', verdict, message })];
    }
    const service = target.kind === 'Service' ? (0,rollout_status/* findTarget */.FB)(snapshot.services, target) : undefined;
    if (service === undefined)
        return [];
    const warnings = listEventsAbout(service, snapshot).filter(({ type }) => type === 'Warning');
    const message = warnings.toSorted((one, other) => describeEventTime(other).localeCompare(describeEventTime(one)))[0]?.message ??
        'no controller has assigned it a load balancer';
    return [createTargetCause(target, { kind: 'load-balancer-pending', verdict: 'waiting', message })];
}
function describeEventTime({ lastTimestamp, eventTime, metadata }) {
    return lastTimestamp ?? eventTime ?? metadata.creationTimestamp ?? '';
}


/***/ }),

/***/ 76796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ findNewestReplicaSet),
/* harmony export */   f6: () => (/* binding */ findCurrentPods),
/* harmony export */   zB: () => (/* binding */ findEndingPods)
/* harmony export */ });
/* harmony import */ var _runner_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96365);
/* harmony import */ var _status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61230);


/** The pods of a target's current revision. Pods of an old one are being removed and say nothing about the new one. */
function findCurrentPods(target, snapshot) {
    const alive = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp === undefined);
    if ((0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return [];
    switch (target.kind) {
        case 'Deployment': {
            const set = findNewestReplicaSet(target, snapshot);
            return set === undefined ? [] : selectOwned(alive, set);
        }
        case 'StatefulSet': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.statefulSets, target);
            if (found === undefined)
                return [];
            const { updateRevision } = found.status ?? {};
            return selectOwned(alive, found).filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === updateRevision);
        }
        case 'DaemonSet': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.daemonSets, target);
            return found === undefined ? [] : selectNewestRevision(selectOwned(alive, found));
        }
        case 'Job': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.jobs, target);
            return found === undefined ? [] : selectOwned(alive, found);
        }
        case 'Pod': {
            const found = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(alive, target);
            return found === undefined ? [] : [found];
        }
        case 'PersistentVolumeClaim':
        case 'Service':
            return [];
    }
}
/** The pods of a target that are being deleted, of any revision: they still hold their room, ports and volumes. */
function findEndingPods(target, snapshot) {
    const ending = snapshot.pods.filter(({ metadata }) => metadata.deletionTimestamp !== undefined);
    if (ending.length === 0 || (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustom */ .Kj)(target))
        return [];
    return findOwners(target, snapshot).flatMap((owner) => selectOwned(ending, owner));
}
function findOwners(target, snapshot) {
    const deployment = target.kind === 'Deployment' ? (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.deployments, target) : undefined;
    if (deployment !== undefined)
        return selectOwned(snapshot.replicaSets, deployment);
    const collections = { StatefulSet: snapshot.statefulSets, DaemonSet: snapshot.daemonSets, Job: snapshot.jobs };
    const objects = (0,_runner_records_js__WEBPACK_IMPORTED_MODULE_1__/* .getOwn */ .Ng)(collections, target.kind) ?? [];
    return [(0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(objects, target)].filter((found) => found !== undefined);
}
/** The ReplicaSet of a Deployment with the highest revision, as recorded by the controller. */
function findNewestReplicaSet(target, snapshot) {
    const deployment = (0,_status_js__WEBPACK_IMPORTED_MODULE_0__/* .findTarget */ .FB)(snapshot.deployments, target);
    if (deployment === undefined)
        return undefined;
    return selectOwned(snapshot.replicaSets, deployment).toSorted((one, other) => parseRevision(other) - parseRevision(one))[0];
}
function parseRevision({ metadata }) {
    return Number(metadata.annotations?.['deployment.kubernetes.io/revision'] ?? 0);
}
function selectOwned(objects, owner) {
    const { uid } = owner.metadata;
    return objects.filter(({ metadata }) => metadata.ownerReferences?.some((reference) => reference.uid === uid));
}
/** The revision hash of a DaemonSet is found only on its pods: the youngest pod has the newest. */
function selectNewestRevision(pods) {
    const [youngest] = pods.toSorted((one, other) => (other.metadata.creationTimestamp ?? '').localeCompare(one.metadata.creationTimestamp ?? ''));
    const hash = youngest?.metadata.labels?.['controller-revision-hash'];
    return pods.filter(({ metadata }) => metadata.labels?.['controller-revision-hash'] === hash);
}


/***/ }),

/***/ 80902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bw: () => (/* binding */ createStatusLogger),
/* harmony export */   dK: () => (/* binding */ renderStatusTable),
/* harmony export */   oP: () => (/* binding */ renderEvidence),
/* harmony export */   y8: () => (/* binding */ logEvidence)
/* harmony export */ });
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54482);
/* harmony import */ var _diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72024);


/** Logs one live line per object, updated with every change: what is awaited, since when, and when it would end the deploy. */
function createStatusLogger(log) {
    const lines = new Map();
    const reasons = new Map();
    return ({ target, summary, ready }, cause, now) => {
        const name = (0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P4)(target);
        const line = lines.get(name) ?? log.progress(name);
        lines.set(name, line);
        if (ready || cause === undefined) {
            line.update({ state: summary });
            return;
        }
        // The reason is part of the state: it is news even if the status stays the same.
        // Between attempts the cluster words the same cause in other ways, which is no news.
        const { kind, message } = cause;
        const last = reasons.get(name);
        const why = last?.kind === kind ? last : { kind, text: `${kind}: ${message.split('\n', 1)[0] ?? ''}` };
        reasons.set(name, why);
        line.update({ state: `${summary}  ${why.text}`, detail: describeWaiting(cause, now) });
    };
}
/** `for 12s, ends the deploy in 48s unless it is cured` */
function describeWaiting({ since, endsAt, heldBy, isFatal }, now) {
    const toSeconds = (ms) => `${Math.max(0, Math.round(ms / 1000))}s`;
    const age = now - since < 1000 ? [] : [`for ${toSeconds(now - since)}`];
    if (isFatal)
        return [...age, 'ends the deploy'].join(', ');
    if (heldBy !== undefined)
        return [...age, `waiting: ${heldBy}`].join(', ');
    if (endsAt === undefined)
        return [...age, 'waiting until the timeout'].join(', ');
    const left = endsAt > now ? `in ${toSeconds(endsAt - now)}` : 'with the next failed attempt';
    return [...age, `ends the deploy ${left} unless it is cured`].join(', ');
}
/** Logs evidence in collapsed groups. */
async function logEvidence({ logs, events }, log) {
    for (const { title, text } of logs) {
        await log.group(`Log of ${title}`, () => {
            for (const line of text.split('\n'))
                log.line(line);
            return Promise.resolve();
        });
    }
    if (events.length === 0)
        return;
    await log.group('Events', () => {
        for (const event of events)
            log.line(event);
        return Promise.resolve();
    });
}
/** Evidence for the summary. */
function renderEvidence({ logs, events }) {
    return [
        ...logs.map(({ title, text }) => ({
            kind: 'details',
            title: `Log of ${title}`,
            body: [{ kind: 'code', text, language: 'text' }],
            open: true,
        })),
        ...(events.length === 0
            ? []
            : [
                {
                    kind: 'details',
                    title: 'Events',
                    body: [{ kind: 'code', text: events.join('\n'), language: 'text' }],
                },
            ]),
    ];
}
function renderStatusTable(statuses) {
    if (statuses.length === 0)
        return [];
    return [
        {
            kind: 'table',
            header: ['object', 'status'],
            rows: statuses.map(({ target, summary, ready, reason }) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCode */ .P_)((0,_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P4)(target)),
                `${ready ? '' : '❌ '}${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeInline */ .VV)([summary, ...(reason === undefined ? [] : [reason])].join(' · '))}`,
            ]),
        },
    ];
}


/***/ })

};
