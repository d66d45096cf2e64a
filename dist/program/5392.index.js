export const id = 5392;
export const ids = [5392];
export const modules = {

/***/ 5392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy),
  watchingOf: () => (/* binding */ watchingOf)
});

// EXTERNAL MODULE: ./src/helm/deploy/attempt.js + 4 modules
var attempt = __webpack_require__(46180);
// EXTERNAL MODULE: ../node_modules/semver/index.js
var semver = __webpack_require__(54978);
;// CONCATENATED MODULE: ./src/helm/deploy/owner.js

const label = 'eks-actions.dev/run';
/**
 * Makes Helm write down which run makes a revision, so that another one can find out whether it is still at work. Helm passes
 * labels on to later revisions, whoever makes them: the number of the revision tells for which of them the label holds.
 * @returns options of `helm upgrade`; none where the version of Helm has no labels
 */
function ownerOptions(owner, revision, { version }) {
    if (owner === undefined || !(0,semver.gte)(version, '3.13.0'))
        return [];
    return [`--labels=${label}=${[owner.repository, owner.run, owner.attempt, revision].join('.')}`];
}
/** Who makes a revision; undefined where nobody has written it down. */
function ownerOf({ labels, version }) {
    const numbers = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/
        .exec(labels?.[label] ?? '')
        ?.slice(1)
        .map(Number) ?? [];
    const [repository, run, attempt, revision] = numbers;
    if (repository === undefined || run === undefined || attempt === undefined || revision !== version)
        return undefined;
    return { repository, run, attempt };
}

// EXTERNAL MODULE: ./src/helm/deploy/report.js
var report = __webpack_require__(83107);
// EXTERNAL MODULE: ./src/helm/cli/options.js
var cli_options = __webpack_require__(8590);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/standing-revision.js
var standing_revision = __webpack_require__(75921);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/both.js
var both = __webpack_require__(60740);
;// CONCATENATED MODULE: ./src/helm/release/address.js
/**
 * Where a release can be seen: the host of its first Ingress, else the address of its load balancer, if it has one already.
 * @param objects of the manifest of the release
 */
async function addressOf(objects, client, namespace) {
    const ingress = objects.find(({ kind }) => kind === 'Ingress');
    const host = ingress?.spec?.rules?.find((rule) => rule.host !== undefined && !rule.host.startsWith('*'))?.host;
    if (ingress !== undefined && host !== undefined)
        return `${isSecure(ingress, host) ? 'https' : 'http'}://${host}`;
    const within = `namespaces/${encodeURIComponent(namespace)}`;
    if (ingress !== undefined) {
        const name = encodeURIComponent(ingress.metadata.name);
        const live = await client.find(`/apis/networking.k8s.io/v1/${within}/ingresses/${name}`);
        const found = balancer(live?.status);
        return found === undefined ? undefined : `${isSecure(ingress, found) ? 'https' : 'http'}://${found}`;
    }
    const service = objects.find((object) => object.kind === 'Service' && object.spec?.type === 'LoadBalancer');
    if (service === undefined)
        return undefined;
    const live = await client.find(`/api/v1/${within}/services/${encodeURIComponent(service.metadata.name)}`);
    const found = balancer(live?.status);
    const port = live?.spec?.ports?.[0]?.port;
    if (found === undefined)
        return undefined;
    return port === 443 ? `https://${found}` : `http://${found}${port === undefined || port === 80 ? '' : `:${port}`}`;
}
function isSecure({ spec, metadata }, host) {
    const listed = spec?.tls?.some(({ hosts }) => hosts === undefined || hosts.includes(host)) ?? false;
    // The AWS load balancer controller takes certificates and ports from annotations.
    return listed || metadata.annotations?.['alb.ingress.kubernetes.io/certificate-arn'] !== undefined;
}
function balancer(status) {
    const [first] = status?.loadBalancer?.ingress ?? [];
    return first?.hostname ?? first?.ip;
}

// EXTERNAL MODULE: ./src/helm/release/manifest.js
var manifest = __webpack_require__(17278);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/conclude.js






/** Says what was deployed, everywhere. */
async function conclude({ work, prepared, before, after, startedAt }, { standings }) {
    const { inputs, target, context } = work;
    const { client, release, namespace, cluster } = target;
    const [now] = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const revision = now?.version ?? 0;
    // What failed after the last good revision may have changed anything.
    const changed = now === undefined || before?.version !== after || differ(before, now);
    const url = inputs.url ?? (await findAddress(now, work));
    const milliseconds = performance.now() - startedAt;
    warnOfUnusedImage(now, work);
    context.summary.add(...(0,report/* releaseBlocks */.Oi)({
        release,
        namespace,
        cluster,
        revision,
        previous: before?.version,
        changed,
        chart: `${prepared.chart.shown} ${prepared.chart.version}`,
        image: inputs.image,
        // The image has a row of its own.
        sources: prepared.sources.filter((source) => !source.startsWith('image ')),
        url,
        milliseconds,
    }), ...(0,report/* standingBlocks */.Zz)(standings));
    context.log.line([
        `${release}: revision ${revision} deployed`,
        changed ? `${standings.length} ready` : 'no changes',
        ...(url === undefined ? [] : [url]),
        (0,log/* elapsed */.vk)(milliseconds),
    ].join(' · '));
    return {
        revision,
        ...(before === undefined ? {} : { 'previous-revision': before.version }),
        status: now?.info.status ?? 'unknown',
        changed,
        ...(url === undefined ? {} : { url }),
    };
}
/** Helm writes a revision for every upgrade; whether it changed anything, what was rendered tells. */
function differ(before, now) {
    const rendered = ({ manifest, hooks = [] }) => JSON.stringify([manifest, hooks.map((hook) => hook.manifest)]);
    return rendered(before) !== rendered(now);
}
/** What is deployed is not undone by an address that cannot be found. */
async function findAddress(release, { target, context }) {
    try {
        return await addressOf(await (0,manifest/* objectsIn */.Q)(release?.manifest ?? ''), target.client, target.namespace);
    }
    catch (error) {
        context.log.debug(`the address was not found: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return undefined;
    }
}
/** An image that reaches no container is another release than asked for, and nothing else would say so. */
function warnOfUnusedImage(release, { inputs, context }) {
    const { image } = inputs;
    if (image === undefined || release === undefined)
        return;
    const [name = image, digest] = image.split('@', 2);
    const wanted = digest ?? name;
    const used = [release.manifest ?? '', ...(release.hooks ?? []).map((hook) => hook.manifest)].some((text) => text.includes(wanted));
    if (used)
        return;
    context.log.warning(`No object of the release names the image ${image}: the chart takes it elsewhere. Say where with image-keys.`);
}

// EXTERNAL MODULE: ./src/helm/deploy/judge.js
var judge = __webpack_require__(19514);
// EXTERNAL MODULE: ./src/helm/deploy/rollback.js
var rollback = __webpack_require__(99641);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/helm/deploy/headline.js
var headline = __webpack_require__(74229);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/missing-image.js




const waitMs = 4000;
/**
 * Looks into ECR whether an image that cannot be pulled is there at all, and what is there in its place.
 * @returns the next step, with the command that shows more; undefined where that is not known
 */
async function missingImageHint({ verdict }, { target, context }) {
    const { cause, snapshot } = verdict ?? {};
    const image = cause?.kind === 'image-pull' ? (0,headline/* imageOf */.d)(cause, snapshot) : undefined;
    const wanted = image === undefined ? undefined : inEcr(image);
    if (wanted === undefined || target.aws === undefined)
        return undefined;
    const signal = AbortSignal.any([AbortSignal.timeout(waitMs), context.signal]);
    try {
        return await nextStep(wanted, await target.aws.client('ecr', wanted.region), signal);
    }
    catch (error) {
        context.log.debug(`ECR could not be asked for ${image ?? ''}: ${error.message}`);
        return undefined;
    }
}
function inEcr(image) {
    const { registry = '', repository, tag = 'latest', digest } = (0,values_image/* imageName */.t)(image);
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    if (account === undefined || region === undefined)
        return undefined;
    const id = digest === undefined ? { imageTag: tag } : { imageDigest: digest };
    return { account, region, repository: repository.slice(registry.length + 1), id };
}
async function nextStep(wanted, ecr, abortSignal) {
    const { account, region, repository, id } = wanted;
    const where = { registryId: account, repositoryName: repository };
    const options = `--region ${region} --registry-id ${account}`;
    try {
        if (await isThere({ ...where, imageIds: [id] }, ecr, abortSignal)) {
            return `The image is in ECR, so the nodes may not read it: their role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and a policy of the repository may stand in the way: aws ecr get-repository-policy ${options} --repository-name ${repository}`;
        }
        const what = 'imageTag' in id ? `The tag ${id.imageTag}` : 'The digest';
        const newest = await newestOf(where, ecr, abortSignal);
        return `${what} is not in the repository ${repository} (${newest}). Did build-push run for this commit? See what is there: aws ecr describe-images ${options} --repository-name ${repository}`;
    }
    catch (error) {
        if ((0,errors/* awsErrorName */.ZH)(error) !== 'RepositoryNotFoundException')
            throw error;
        return `There is no repository ${repository} in ECR. Did build-push run? See which there are: aws ecr describe-repositories ${options} --query repositories[].repositoryName`;
    }
}
async function isThere(image, ecr, abortSignal) {
    try {
        const { imageDetails = [] } = await ecr.describeImages(image, { abortSignal });
        return imageDetails.length > 0;
    }
    catch (error) {
        if ((0,errors/* awsErrorName */.ZH)(error) === 'ImageNotFoundException')
            return false;
        throw error;
    }
}
async function newestOf(where, ecr, abortSignal) {
    const filter = { tagStatus: 'TAGGED' };
    const { imageDetails = [] } = await ecr.describeImages({ ...where, filter, maxResults: 1000 }, { abortSignal });
    const [newest] = imageDetails.toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt));
    if (newest === undefined)
        return 'it is empty';
    return `newest: ${newest.imageTags?.[0] ?? ''}, ${(0,log/* elapsed */.vk)(Date.now() - Number(newest.imagePushedAt))} ago`;
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/fail-deploy.js








/** Tells the one reason, shows what is known of it, and only then goes back to what was deployed before. */
async function failDeploy(deployed, ended, watching) {
    const { work, before } = deployed;
    const { inputs, target, context } = work;
    const failure = (0,judge/* judge */.S)(ended, inputs.timeout);
    context.log.line(`${target.release} ${failure.message}`);
    await (0,report/* logEvidence */.y8)(ended.evidence, context.log);
    context.summary.add(...(0,report/* standingBlocks */.Zz)(ended.verdict?.standings ?? []), ...(0,report/* evidenceBlocks */.Is)(ended.evidence));
    const hint = await missingImageHint(ended, work);
    const undone = await undo(deployed, watching, failure);
    const evidence = ended.evidence.logs.length + ended.evidence.events.length;
    const [now] = undone.revisions;
    throw new action_error/* ActionError */.lZ(undone.failure?.code ?? failure.code, `release ${target.release} in ${target.namespace} ${failure.message}`, {
        details: [...failure.details, ...(undone.failure?.details ?? [])],
        ...hintOf(undone.failure ?? failure, hint),
        notes: [
            `${ended.verdict?.kind === 'failed' ? 'detected' : 'failed'} after ${(0,log/* elapsed */.vk)(ended.detectedAfterMs)}`,
            undone.note,
            ...(evidence > 0 ? ['logs and events in the summary'] : []),
        ],
        outputs: {
            ...(now === undefined ? {} : { revision: now.version, status: now.info.status }),
            ...(before === undefined ? {} : { 'previous-revision': before.version }),
            changed: undone.changed,
        },
    });
}
function hintOf({ hint }, found) {
    const chosen = found ?? hint;
    return chosen === undefined ? {} : { hint: chosen };
}
/** What kept the change from being written keeps the way back from being written too: the reason is the first one. */
const sameObstacle = {
    'apply-conflict': 'the same fields are in the way',
    'webhook-unreachable': 'the same webhook is in the way',
    'admission-refused': 'the same rule is in the way',
};
async function undo({ work, before }, watching, failure) {
    const { inputs, target, context, helm } = work;
    const { client, release, namespace } = target;
    const revisions = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const latest = revisions[0]?.version ?? 0;
    // What Helm refuses before it begins leaves no revision.
    if (latest <= watching.after)
        return { note: 'nothing was changed', revisions, changed: false };
    if (failure.code === 'release-pending') {
        return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false };
    }
    if (!inputs['rollback-on-failure']) {
        return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true };
    }
    if (before === undefined && watching.after > 0) {
        return { note: 'not rolled back: there is no good revision', revisions, changed: true };
    }
    if (before === undefined) {
        context.log.line(`${release} is removed: it was its first install`);
        return { ...(await removeFirst(work)), revisions: [], changed: false };
    }
    context.log.line(`${release} goes back to revision ${before.version}`);
    const ended = await (0,rollback/* rollBack */.F)(before, { ...watching, after: latest, major: helm.major });
    const now = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    if (ended.kind === 'succeeded') {
        return { note: `rolled back to revision ${before.version} (healthy)`, revisions: now, changed: true };
    }
    const why = (0,judge/* judge */.S)(ended, inputs.timeout);
    const details = [`the rollback to revision ${before.version} failed: ${release} ${why.message}`, ...why.details];
    const note = `rollback to revision ${before.version} failed`;
    const obstacle = why.code === failure.code ? sameObstacle[why.code] : undefined;
    if (obstacle !== undefined)
        return { note: `${note}: ${obstacle}`, revisions: now, changed: true };
    const fatal = { ...why, code: 'rollback-failed', details, hint: lookAt(target) };
    return { note, failure: fatal, revisions: now, changed: true };
}
function lookAt({ release, namespace }) {
    return `Look at the release now, nothing mends it by itself: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`;
}
async function removeFirst({ inputs, target, helm }) {
    try {
        await (0,uninstall/* uninstallRelease */.a)(helm, target, inputs.timeout);
        return { note: 'the first install was removed' };
    }
    catch (error) {
        const { message, details } = (0,action_error/* toActionError */.ie)(error);
        const failure = { code: 'rollback-failed', message, details: [message, ...details], hint: lookAt(target) };
        return { note: 'the first install could not be removed', failure };
    }
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/actions/helm-deploy/namespace.js
var helm_deploy_namespace = __webpack_require__(36644);
;// CONCATENATED MODULE: ./src/github/run.js
/**
 * Whether an attempt of a run is over: its jobs have ended, or it was started again, which GitHub allows of ended ones only.
 * Needs `actions: read`.
 */
async function hasEnded({ request, repository }, run, attempt) {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...repository, run_id: run });
    return data.status === 'completed' || (data.run_attempt ?? 1) > attempt;
}

// EXTERNAL MODULE: ./src/helm/deploy/recover.js
var recover = __webpack_require__(34813);
// EXTERNAL MODULE: ./src/actions/helm-deploy/connect.js
var connect = __webpack_require__(27057);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/pending.js






/** The run that this is, for others to find in the release; undefined elsewhere than on GitHub. */
function ownRun({ event, context }) {
    const { GITHUB_REPOSITORY_ID: repository = '' } = context.environment;
    if (event.run === undefined || !/^\d+$/.test(repository))
        return undefined;
    return { repository: Number(repository), run: event.run.id, attempt: event.run.attempt };
}
/**
 * The revisions as they stand once none is left as pending, or once it is Helm's to judge.
 * @throws ActionError `release-pending`
 */
function withoutPending(work, releases) {
    const [latest] = releases;
    if (latest === undefined || !(0,standing_revision/* isPending */.m)(latest))
        return Promise.resolve(releases);
    const { inputs, target, context } = work;
    const { client, release, namespace } = target;
    return (0,recover/* recoverPending */.iH)({
        client,
        namespace,
        release,
        mode: inputs['recover-pending'],
        guardMs: inputs.timeout,
        isAbandoned: (pending) => isAbandoned(pending, work),
        log: context.log,
        signal: context.signal,
    });
}
/** Known of runs of the same repository only, and of a run other than this where the token may read it. */
async function isAbandoned(pending, work) {
    const [owner, own] = [ownerOf(pending), ownRun(work)];
    if (owner === undefined || owner.repository !== own?.repository)
        return false;
    if (owner.run === own.run)
        return owner.attempt < own.attempt;
    const github = await (0,connect/* connect */.N)(work, work.context);
    if (github === undefined)
        return false;
    try {
        return await hasEnded(github, owner.run, owner.attempt);
    }
    catch (error) {
        work.context.log.debug(`the run that began it cannot be looked up: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return false;
    }
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/prepare.js + 5 modules
var prepare = __webpack_require__(18889);
// EXTERNAL MODULE: ./src/actions/helm-deploy/preview.js
var preview = __webpack_require__(94243);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/deploy.js















/** Installs or upgrades the release, watches until it is ready, and goes back when it does not become so. */
async function deploy(work) {
    const startedAt = performance.now();
    const { target, context } = work;
    const { client, release, namespace } = target;
    const [prepared, found] = await (0,both/* both */.W)((0,prepare/* prepare */.i)(work), (0,release_release/* readReleases */.tl)(client, namespace, release));
    await (0,preview/* claim */.B7)(work);
    return await (0,github_deployment/* asDeployment */.al)(work, async () => {
        const releases = await withoutPending(work, found);
        const before = (0,standing_revision/* lastGood */.V)(releases);
        context.log.line(deploy_headline(work, prepared, before));
        const watching = watchingOf(work, releases[0]?.version ?? 0);
        const ended = await upgrade(work, prepared, watching);
        const deployed = { work, prepared, before, after: watching.after, startedAt };
        return ended.kind === 'succeeded' ? await conclude(deployed, ended) : await failDeploy(deployed, ended, watching);
    });
}
function watchingOf({ inputs, target, helm, context }, after) {
    const { client, release, namespace } = target;
    const { log, signal } = context;
    return {
        helm,
        client,
        release,
        namespace,
        after,
        timeoutMs: inputs.timeout,
        signal,
        onStanding: (0,report/* standingLines */.Yt)(log),
        onTrouble: (error) => {
            log.debug(`the rollout cannot be watched: ${(0,action_error/* toActionError */.ie)(error).message}`);
        },
    };
}
async function upgrade(work, { args }, watching) {
    const { inputs, helm, target } = work;
    const { release, namespace } = target;
    const [name, ...options] = args;
    return (0,attempt/* attempt */.C)({
        ...watching,
        title: `helm upgrade ${release}`,
        args: [
            ...['upgrade', release, name ?? '', '--install', `--namespace=${namespace}`],
            ...((await (0,helm_deploy_namespace/* needsNamespace */.x)(work)) ? ['--create-namespace'] : []),
            // Without it a deploy with no values of its own would take those of the one before.
            '--reset-values',
            ...ownerOptions(ownRun(work), watching.after + 1, helm),
            ...(0,cli_options/* waitOptions */.Sn)(helm.major),
            (0,cli_options/* timeoutOption */.D5)(inputs.timeout),
            ...options,
        ],
    });
}
function deploy_headline({ inputs, target, helm }, { chart, sources }, before) {
    const { release, namespace, cluster } = target;
    return [
        `${release} in ${namespace}`,
        cluster,
        `${chart.shown} ${chart.version}`,
        ...sources.filter((source) => !source.startsWith('image ')),
        ...(inputs.image === undefined ? [] : [inputs.image]),
        before === undefined ? 'first install' : `revision ${before.version} is deployed`,
        `helm ${helm.version}`,
    ].join(' · ');
}


/***/ }),

/***/ 46180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ attempt)
});

// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/kubernetes/inventory.js
var kubernetes_inventory = __webpack_require__(19817);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/manifest.js
var release_manifest = __webpack_require__(17278);
;// CONCATENATED MODULE: ./src/helm/rollout/promised.js

/** Groups of Kubernetes itself have no dot, or end like this. */
const builtIn = /^[^.]*$|[.]k8s[.]io$/;
/**
 * Names of Secrets that an operator makes from objects of the release: External Secrets (`spec.target.name`), cert-manager
 * (`spec.secretName`), Sealed Secrets (its own name). They come in their own time, and a container waits for them.
 */
async function promisedSecrets({ manifest = '' }) {
    return (await (0,release_manifest/* objectsIn */.Q)(manifest)).flatMap(namesIn);
}
function namesIn(object) {
    const [group = ''] = (object.apiVersion ?? '').split('/');
    if (builtIn.test(group))
        return [];
    const { spec } = object;
    return [object.metadata.name, spec?.target?.name, spec?.secretName].filter((name) => typeof name === 'string');
}

// EXTERNAL MODULE: ./src/helm/rollout/targets.js + 1 modules
var rollout_targets = __webpack_require__(34351);
;// CONCATENATED MODULE: ./src/helm/rollout/follow.js




/**
 * Watches for the revision that Helm is putting in place: it writes down what it is going to do before it does it, so that
 * hooks and objects are known from the start.
 * @returns the rollout, undefined until Helm has begun
 */
function followRelease(following) {
    const { client, namespace, release, after, signal, onUnreadable } = following;
    let rollout;
    let readVersion = after;
    const read = async (secret, version) => {
        readVersion = version;
        const written = await (0,release_release/* decodeRelease */.o1)(secret);
        const [targets, promised] = await Promise.all([(0,rollout_targets/* targetsOf */.Q)(written), promisedSecrets(written)]);
        rollout = { targets, promised, since: new Date(secret.metadata.creationTimestamp ?? 0) };
    };
    const inventory = (0,kubernetes_inventory/* openInventory */.V)({
        client,
        signal,
        paths: { secrets: `${(0,release_release/* releasesPath */.a4)(namespace)}?${new URLSearchParams((0,release_release/* releaseSelector */.Tg)(release)).toString()}` },
        onChange: () => {
            for (const secret of inventory.all('secrets')) {
                const version = Number(secret.metadata.labels?.version);
                if (version > readVersion)
                    void read(secret, version).catch(onUnreadable);
            }
        },
    });
    inventory.listed.catch(onUnreadable);
    return () => rollout;
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/helm/rollout/diagnose.js + 2 modules
var diagnose = __webpack_require__(78640);
// EXTERNAL MODULE: ./src/helm/rollout/observe.js
var observe = __webpack_require__(37551);
// EXTERNAL MODULE: ./src/helm/rollout/standing.js
var standing = __webpack_require__(32035);
;// CONCATENATED MODULE: ./src/helm/rollout/track.js




/** Rules that look at the clock are looked at this often when nothing changes. Milliseconds. */
const lookEveryMs = 1000;
/** Changes come in bursts. Milliseconds. */
const settleMs = 100;
/**
 * Follows a rollout until the signal ends it, or until something fails that waiting does not cure.
 * @throws KubernetesError when the objects may not be listed
 */
async function trackRollout(tracking) {
    const { client, namespace, signal, now = () => new Date() } = tracking;
    const ended = new AbortController();
    const until = AbortSignal.any([signal, ended.signal]);
    let wake = () => undefined;
    const observation = (0,observe/* observe */.l)({
        client,
        namespace,
        signal: until,
        onChange: () => {
            wake();
        },
    });
    const shown = new Map();
    let knownSince;
    try {
        await Promise.race([observation.listed, aborted(until)]);
        const stood = tracking.rollout() === undefined ? uidsIn(observation.snapshot()) : new Set();
        for (;;) {
            const rollout = tracking.rollout();
            if (rollout !== undefined)
                knownSince ??= now().getTime();
            const heldMs = now().getTime() - (knownSince ?? now().getTime());
            const look = lookAt(rollout, observation.snapshot(), { now: now(), heldMs, stood });
            show(look, shown, tracking.onStanding);
            const verdict = verdictOf(look, signal);
            if (verdict !== undefined)
                return verdict;
            const changed = new Promise((resolve) => {
                wake = resolve;
            });
            await Promise.race([changed, (0,retry/* pause */.v)(lookEveryMs, until).catch(() => undefined)]);
            await (0,retry/* pause */.v)(settleMs, until).catch(() => undefined);
        }
    }
    finally {
        ended.abort();
    }
}
function aborted(signal) {
    if (signal.aborted)
        return Promise.resolve();
    return new Promise((resolve) => {
        signal.addEventListener('abort', () => {
            resolve();
        }, { once: true });
    });
}
/** After this an old pod is what the rollout has to live with: nothing has replaced it. Milliseconds. */
const replacementMs = 10_000;
/** What may be replaced, or scaled away, by what Helm is about to write. */
function uidsIn({ pods, replicaSets }) {
    return new Set([...pods, ...replicaSets].map(({ metadata }) => metadata.uid ?? ''));
}
function lookAt(rollout, snapshot, { now, heldMs, stood }) {
    if (rollout === undefined)
        return { snapshot, seen: [] };
    const { targets, promised } = rollout;
    const hookAtWork = targets.some((target) => target.role === 'hook' && ((0,standing/* named */.K)(snapshot.jobs, target)?.status?.active ?? 0) > 0);
    // By then an old object is no longer about to be replaced.
    const over = heldMs > replacementMs && !hookAtWork;
    const moment = over ? { now, promised, since: new Date(0) } : { now, promised, since: rollout.since, stood };
    const seen = targets.map((target) => ({
        standing: (0,standing/* standingOf */.Y)(target, snapshot),
        causes: (0,diagnose/* diagnose */.h)(target, snapshot, moment),
    }));
    return { snapshot, seen };
}
function show({ seen }, shown, onStanding) {
    for (const { standing, causes } of seen) {
        const { kind, name } = standing.target;
        const [cause] = causes;
        const text = `${standing.words} ${cause?.kind ?? ''}`;
        if (shown.get(`${kind}/${name}`) === text)
            continue;
        shown.set(`${kind}/${name}`, text);
        onStanding(standing, cause);
    }
}
function verdictOf({ snapshot, seen }, signal) {
    const standings = seen.map(({ standing }) => standing);
    const causes = seen.flatMap((each) => each.causes);
    const fatal = causes.find(({ verdict }) => verdict === 'fatal');
    const common = { snapshot, standings };
    if (fatal !== undefined)
        return { ...common, kind: 'failed', cause: fatal };
    return signal.aborted ? { ...common, kind: 'ended', cause: causes[0] } : undefined;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/helm/deploy/evidence.js

const logLines = 60;
const shownEvents = 30;
/** Reads what pods say and what is said about them. What cannot be read is left out: evidence must not hide the cause. */
async function collectEvidence(collecting) {
    const { cause, snapshot } = collecting;
    const [logs, events] = await Promise.all([podLogs(collecting), latestEvents(collecting)]);
    return { logs, events: eventsAbout(cause, { ...snapshot, events }) };
}
/** Components tell in the background of what they have done: the event comes a moment after the state. Milliseconds. */
const behindMs = 300;
async function latestEvents({ client, namespace, snapshot }) {
    await (0,promises_.setTimeout)(behindMs);
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/events`;
    const read = client.get(path);
    return await read.then(({ items = [] }) => items).catch(() => snapshot.events);
}
async function podLogs({ client, namespace, cause, snapshot }) {
    const pod = snapshot.pods.find(({ metadata }) => metadata.name === cause?.pod);
    if (pod === undefined)
        return [];
    const statuses = [...(pod.status?.initContainerStatuses ?? []), ...(pod.status?.containerStatuses ?? [])];
    const names = cause?.container === undefined ? statuses.map(({ name }) => name) : [cause.container];
    const path = `/api/v1/namespaces/${encodeURIComponent(namespace)}/pods/${encodeURIComponent(pod.metadata.name)}/log`;
    const wanted = names.flatMap((container) => {
        const status = statuses.find(({ name }) => name === container);
        const started = status?.state?.running !== undefined || status?.state?.terminated !== undefined;
        const restarted = (status?.restartCount ?? 0) > 0 || status?.lastState?.terminated !== undefined;
        return [
            ...(restarted ? [{ container, previous: 'true' }] : []),
            ...(started || restarted ? [{ container, previous: undefined }] : []),
        ];
    });
    const read = wanted.map(async ({ container, previous }) => {
        const text = await client.text(path, { container, previous, tailLines: logLines });
        const when = previous === undefined ? '' : ', before its last restart';
        return { title: `pod ${pod.metadata.name}, container ${container}${when}`, text: text.trimEnd() };
    });
    const settled = await Promise.allSettled(read);
    return settled.flatMap((one) => (one.status === 'fulfilled' && one.value.text !== '' ? [one.value] : []));
}
/** Of what the cause leads through: the pod, its makers, and for a cause without one all that is said of the namespace. */
function eventsAbout(cause, { events, pods }) {
    const owners = pods.find(({ metadata }) => metadata.name === cause?.pod)?.metadata.ownerReferences ?? [];
    const names = new Set([
        ...(cause?.where ?? []).map((part) => part.replace(/^[^/ ]+[/ ]/, '')),
        ...owners.map(({ name }) => name),
    ]);
    const isAbout = (name) => 
    // Without a pod it is a maker of pods that fails, whose name begins with that of the object.
    names.has(name) || (cause?.pod === undefined && [...names].some((each) => name.startsWith(`${each}-`)));
    const about = events.filter(({ involvedObject, type }) => cause === undefined ? type === 'Warning' : isAbout(involvedObject?.name ?? ''));
    return together(about)
        .toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)))
        .slice(-shownEvents)
        .map((event) => {
        const { type = '', reason = '', message = '', count = 1 } = event;
        const times = count > 1 ? ` (${count} times)` : '';
        const words = `${message.replaceAll('\n', ' ')}${times}`;
        return [timeOf(event).slice(11, 19), type, reason, objectOf(event), words].join('  ');
    });
}
/** A controller that may not make its pods says so for each, and with each try the pod has another name: told once, the newest. */
function together(events) {
    const told = new Map();
    for (const event of events) {
        const { type, reason, message = '', involvedObject } = event;
        const tried = message
            .replace(/^\(combined from similar events\): /, '')
            .replaceAll(`${involvedObject?.name ?? ''}-`, '-')
            .replaceAll(/"-[a-z0-9]{5}"/g, '""');
        const key = [type, reason, objectOf(event), tried].join('  ');
        const same = told.get(key);
        const count = (same?.count ?? 0) + (event.count ?? 1);
        const newest = same !== undefined && timeOf(same) > timeOf(event) ? same : event;
        told.set(key, { ...newest, count });
    }
    return [...told.values()];
}
function objectOf({ involvedObject }) {
    return `${involvedObject?.kind?.toLowerCase() ?? ''}/${involvedObject?.name ?? ''}`;
}
function timeOf({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '';
}

// EXTERNAL MODULE: ./src/helm/deploy/recover.js
var recover = __webpack_require__(34813);
;// CONCATENATED MODULE: ./src/helm/deploy/attempt.js





const graceMs = 15_000;
/** Helm keeps its own time for each of its operations; this one is for all of them, and only in case. */
const lateMs = 30_000;
/**
 * Runs Helm and watches beside it. When something fails for good, what pods say is read first, then Helm is asked to stop, and
 * it marks the revision as failed.
 * @throws ActionError `cancelled`, `tool-missing`
 */
async function attempt(options) {
    const { helm, client, namespace, release, title, args, after, timeoutMs, signal } = options;
    const startedAt = performance.now();
    const [ended, giveUp] = [new AbortController(), new AbortController()];
    const until = AbortSignal.any([ended.signal, signal]);
    const common = { client, namespace, signal: until };
    const rollout = followRelease({ ...common, release, after, onUnreadable: options.onTrouble });
    const tracked = trackRollout({ ...common, rollout, onStanding: options.onStanding });
    // Without a view Helm is still there to say how it ends.
    const watched = tracked.catch((error) => {
        if (!until.aborted)
            options.onTrouble(error);
        return undefined;
    });
    const run = helm.run({
        title,
        args,
        successCodes: [0, 1],
        stop: giveUp.signal,
        graceMs,
        timeoutMs: timeoutMs + lateMs,
    });
    const finished = run.then(async (result) => ({ exitCode: result.exitCode, stderr: await result.stderr() }), (error) => ({ error }));
    try {
        const first = await Promise.race([watched.then(onlyFailed), finished.then(() => undefined)]);
        const detectedAfterMs = performance.now() - startedAt;
        const evidence = first === undefined ? undefined : await collectEvidence({ client, namespace, ...first });
        if (first !== undefined)
            giveUp.abort(new action_error/* ActionError */.lZ('deploy-failed', 'it does not become ready'));
        const end = await finished;
        ended.abort();
        const verdict = first ?? (await watched);
        signal.throwIfAborted();
        const killed = 'error' in end && isOf('tool-killed', end.error) ? end.error : undefined;
        if (first === undefined && 'error' in end && killed === undefined && !isOf('timed-out', end.error))
            throw end.error;
        // A Helm that did not exit by itself may have left its revision as pending, which would stop the way back and every later run.
        if ('error' in end)
            await (0,recover/* endPending */.hG)(options, after).catch(options.onTrouble);
        if (first === undefined && 'exitCode' in end && end.exitCode === 0) {
            return { kind: 'succeeded', standings: verdict?.standings ?? [] };
        }
        return {
            kind: 'failed',
            early: first !== undefined,
            verdict,
            evidence: evidence ?? (rollout() === undefined ? none : await lateEvidence(options, verdict)),
            detectedAfterMs,
            stderr: 'stderr' in end ? end.stderr : '',
            killed,
        };
    }
    finally {
        ended.abort();
    }
}
/** That the tracking ended is for Helm to judge; only a failure is news. */
async function onlyFailed(verdict) {
    return verdict?.kind === 'failed' ? verdict : new Promise(() => undefined);
}
function isOf(code, error) {
    return error instanceof action_error/* ActionError */.lZ && error.code === code;
}
/** Where Helm never began, what is wrong in the namespace is not of its making. */
const none = { logs: [], events: [] };
async function lateEvidence({ client, namespace }, verdict) {
    if (verdict === undefined)
        return none;
    return collectEvidence({ client, namespace, cause: verdict.cause, snapshot: verdict.snapshot });
}


/***/ }),

/***/ 74229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ causeFailure),
/* harmony export */   d: () => (/* binding */ imageOf)
/* harmony export */ });
const words = {
    'image-pull': 'an image cannot be pulled',
    'crash-loop': 'a container crashes',
    'out-of-memory': 'a container runs out of memory',
    'container-config': 'a container cannot be created',
    'probe-failing': 'a probe fails',
    unschedulable: 'a pod fits on no node',
    'quota-exceeded': 'a quota of the namespace is exceeded',
    'admission-refused': 'its pods are refused',
    'job-failed': 'a Job failed',
    'claim-pending': 'a PersistentVolumeClaim gets no volume',
    'volume-mount': 'a volume cannot be mounted',
};
/** A cause as it is told: what, then where, then what the cluster says. */
function causeFailure(cause, snapshot) {
    const image = imageOf(cause, snapshot);
    const place = [...cause.where.slice(0, -1), [cause.where.at(-1), image].filter(Boolean).join(': ')].join(' → ');
    return {
        code: cause.kind,
        message: `did not become ready: ${words[cause.kind]}`,
        details: [place, ...cause.message.split('\n').map((line) => `  ${line}`)],
        hint: undefined,
    };
}
/** Of the container where an image is what is wrong. */
function imageOf({ kind, pod, container }, snapshot) {
    if (kind !== 'image-pull' && kind !== 'crash-loop')
        return undefined;
    const found = snapshot?.pods.find(({ metadata }) => metadata.name === pod);
    const containers = [...(found?.spec?.initContainers ?? []), ...(found?.spec?.containers ?? [])];
    return containers.find(({ name }) => name === container)?.image;
}


/***/ }),

/***/ 19514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ judge)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67517);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74229);
/* harmony import */ var _helm_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49722);



/** Words of Helm 3 and 4 for: what was applied did not become ready. */
const waited = /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i;
/** The one reason of a failure: what was seen in the cluster where Helm only waited, else what Helm says. */
function judge(ended, timeoutMs) {
    const { verdict, early, stderr } = ended;
    const cause = verdict?.cause;
    if (cause !== undefined && (early || (stderr === '' && ended.killed === undefined) || waited.test(stderr)))
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .causeFailure */ .W)(cause, verdict?.snapshot);
    if (ended.killed !== undefined) {
        const { code, message, details, hint } = ended.killed;
        return { code, message: `was not finished: ${message}`, details, hint };
    }
    if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
        return (0,_helm_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .helmFailure */ .h)(stderr);
    }
    const open = (verdict?.standings ?? []).filter(({ ready }) => !ready);
    return {
        code: 'rollout-timeout',
        message: `did not become ready within ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .elapsed */ .vk)(timeoutMs)}`,
        details: open.map(({ target, words }) => `${target.kind.toLowerCase()}/${target.name}: ${words}`),
        hint: undefined,
    };
}


/***/ }),

/***/ 34813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ endPending),
/* harmony export */   iH: () => (/* binding */ recoverPending)
/* harmony export */ });
/* unused harmony export pendingFailure */
/* harmony import */ var _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15987);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67517);
/* harmony import */ var _runner_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17589);
/* harmony import */ var _release_release_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61446);
/* harmony import */ var _release_standing_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75921);






/**
 * Sees to a release that a killed Helm left as pending, which would stop every later run. It is marked as failed, which Helm
 * does itself when it is asked to end; nothing else in the cluster is touched. One that is young is waited for, unless the run
 * that began it has ended.
 * @returns all revisions as they stand then, the newest first
 * @throws ActionError `release-pending` with `mode: fail`
 */
async function recoverPending(recovery) {
    const { client, namespace, release, mode, guardMs, log, signal, now = Date.now } = recovery;
    const progress = log.progress(release);
    const isAbandoned = seldom(recovery.isAbandoned);
    for (;;) {
        const releases = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleases */ .tl)(client, namespace, release);
        const [latest] = releases;
        if (latest === undefined || !(0,_release_standing_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isPending */ .m)(latest) || mode === 'off')
            return releases;
        const begun = Date.parse(latest.info.last_deployed ?? '');
        // Clocks differ; a time that cannot be read is no reason to wait for ever.
        const ageMs = Number.isNaN(begun) ? Number.POSITIVE_INFINITY : Math.max(0, now() - begun);
        if (mode === 'fail')
            throw pendingFailure(latest, ageMs);
        if (ageMs < guardMs && !(await isAbandoned(latest))) {
            progress.update({
                state: latest.info.status,
                detail: `revision ${latest.version}, begun ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .elapsed */ .vk)(ageMs)} ago by somebody else; recovered when it is ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .elapsed */ .vk)(guardMs)} old`,
            });
            await (0,_runner_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .pause */ .v)(Math.min(pollMs, guardMs - ageMs), signal);
            continue;
        }
        await markFailed(recovery, latest);
        log.warning(`Revision ${latest.version} of ${release} was left as ${latest.info.status} by a run that was killed ${Number.isFinite(ageMs) ? `${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .elapsed */ .vk)(ageMs)} ago` : 'some time ago'}; it is now marked as failed.`);
    }
}
/** Asks at the first look and then at every fifteenth: GitHub counts requests. */
function seldom(ask) {
    let looks = 0;
    return async (pending) => looks++ % 15 === 0 && (await ask(pending));
}
const pollMs = 2000;
function pendingFailure({ name, version, info }, ageMs) {
    const since = Number.isFinite(ageMs) ? ` since ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .elapsed */ .vk)(ageMs)}` : '';
    return new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ('release-pending', `${name} is ${info.status}${since}: revision ${version} has no end`, {
        details: info.description === undefined ? [] : [`helm says of it: ${info.description}`],
    });
}
/** Marks a revision newer than `after` as failed, if it is pending: for a Helm of one's own that is known to have ended. */
async function endPending(of, after) {
    const [latest] = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleases */ .tl)(of.client, of.namespace, of.release);
    if (latest !== undefined && latest.version > after && (0,_release_standing_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isPending */ .m)(latest))
        await markFailed(of, latest);
}
/** Writes the release as Helm would have; a revision that has changed since it was read is left alone. */
async function markFailed({ client, namespace, release }, { version }) {
    const path = `${(0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .releasesPath */ .a4)(namespace)}/sh.helm.release.v1.${release}.v${version}`;
    const secret = await client.get(path);
    const stored = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeRelease */ .o1)(secret);
    if (!(0,_release_standing_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isPending */ .m)(stored))
        return;
    const description = `Marked as failed by eks-actions: the helm of ${stored.info.status} was killed`;
    const data = await (0,_release_release_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeRelease */ .sR)({ ...stored, info: { ...stored.info, status: 'failed', description } });
    try {
        await client.patch(path, {
            metadata: { resourceVersion: secret.metadata.resourceVersion, labels: { status: 'failed' } },
            data: { release: data },
        });
    }
    catch (error) {
        // Somebody else has just ended it.
        if (!(error instanceof _kubernetes_error_js__WEBPACK_IMPORTED_MODULE_0__/* .KubernetesError */ .d && error.status === 409))
            throw error;
    }
}


/***/ }),

/***/ 83107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ evidenceBlocks),
/* harmony export */   Oi: () => (/* binding */ releaseBlocks),
/* harmony export */   Yt: () => (/* binding */ standingLines),
/* harmony export */   Zz: () => (/* binding */ standingBlocks),
/* harmony export */   y8: () => (/* binding */ logEvidence)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67517);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54482);


/** Live lines: one for every change of an object of the release. */
function standingLines(log) {
    const lines = new Map();
    return ({ target, words, ready }, cause) => {
        const name = `${target.kind.toLowerCase()}/${target.name}`;
        const line = lines.get(name) ?? log.progress(name);
        lines.set(name, line);
        const why = ready || cause === undefined ? undefined : `${cause.kind}: ${cause.message.split('\n', 1)[0] ?? ''}`;
        // Why is part of the state: it is news although the standing is as before.
        line.update({ state: why === undefined ? words : `${words}  ${why}` });
    };
}
/** Collapsed groups with what pods said and what was said about them. */
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
/** The same for the summary. */
function evidenceBlocks({ logs, events }) {
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
function standingBlocks(standings) {
    if (standings.length === 0)
        return [];
    return [
        {
            kind: 'table',
            header: ['object', 'standing'],
            rows: standings.map(({ target, words, ready }) => [
                (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(`${target.kind.toLowerCase()}/${target.name}`),
                `${ready ? '' : '❌ '}${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(words)}`,
            ]),
        },
    ];
}
function releaseBlocks(facts) {
    const { release, namespace, cluster, revision, previous, changed, chart, image, sources, url, milliseconds } = facts;
    const before = previous === undefined ? 'first install' : `before: ${previous}`;
    return [
        {
            kind: 'heading',
            level: 3,
            text: `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .inline */ .mG)(release)}: revision ${revision} ${changed ? 'deployed' : 'deployed, no changes'}`,
        },
        {
            kind: 'table',
            header: ['Release', (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(release)],
            rows: [
                ['Where', `namespace ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(namespace)}, cluster ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(cluster)}`],
                ['Revision', `${revision} (${before}), ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .vk)(milliseconds)}`],
                ['Chart', (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(chart)],
                ...(image === undefined ? [] : [['Image', (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(image)]]),
                ...(sources.length === 0 ? [] : [['Values', sources.map(_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY).join(' → ')]]),
                ...(url === undefined ? [] : [['Address', (0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(url, url)]]),
            ],
        },
    ];
}


/***/ }),

/***/ 99641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ rollBack)
/* harmony export */ });
/* harmony import */ var _cli_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8590);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46180);


/** Puts a release back to a revision, and waits until that is ready. */
function rollBack(to, { major, ...options }) {
    const { release, namespace, timeoutMs } = options;
    return (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .C)({
        ...options,
        title: `helm rollback ${release} ${to.version}`,
        args: [
            ...['rollback', release, String(to.version), `--namespace=${namespace}`],
            ...(0,_cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .waitOptions */ .Sn)(major),
            (0,_cli_options_js__WEBPACK_IMPORTED_MODULE_1__/* .timeoutOption */ .D5)(timeoutMs),
        ],
    });
}


/***/ }),

/***/ 75921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ lastGood),
/* harmony export */   m: () => (/* binding */ isPending)
/* harmony export */ });
/** What can be gone back to: the revision that is deployed, else the newest that once was. Newest first, as `readReleases` has them. */
function lastGood(releases) {
    return (releases.find(({ info }) => info.status === 'deployed') ?? releases.find(({ info }) => info.status === 'superseded'));
}
function isPending({ info }) {
    return info.status.startsWith('pending-');
}


/***/ })

};
