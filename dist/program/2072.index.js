export const id = 2072;
export const ids = [2072];
export const modules = {

/***/ 2072:
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
// EXTERNAL MODULE: ./src/kubernetes/error.js
var kubernetes_error = __webpack_require__(15987);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var runner_log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/standing-revision.js
var standing_revision = __webpack_require__(75921);
;// CONCATENATED MODULE: ./src/helm/deploy/recover.js






/**
 * Sees to a release that a killed Helm left as pending, which would stop every later run. It is marked as failed, which Helm
 * does itself when it is asked to end; nothing else in the cluster is touched. One that is young is waited for.
 * @returns all revisions as they stand then, the newest first
 * @throws ActionError `release-pending` with `mode: fail`
 */
async function recoverPending(recovery) {
    const { client, namespace, release, mode, guardMs, log, signal, now = Date.now } = recovery;
    const progress = log.progress(release);
    for (;;) {
        const releases = await (0,release_release/* readReleases */.tl)(client, namespace, release);
        const [latest] = releases;
        if (latest === undefined || !(0,standing_revision/* isPending */.m)(latest) || mode === 'off')
            return releases;
        const begun = Date.parse(latest.info.last_deployed ?? '');
        // Clocks differ; a time that cannot be read is no reason to wait for ever.
        const ageMs = Number.isNaN(begun) ? Number.POSITIVE_INFINITY : Math.max(0, now() - begun);
        if (mode === 'fail')
            throw pendingFailure(latest, ageMs);
        if (ageMs < guardMs) {
            progress.update({
                state: latest.info.status,
                detail: `revision ${latest.version}, begun ${(0,runner_log/* elapsed */.v)(ageMs)} ago by somebody else; recovered when it is ${(0,runner_log/* elapsed */.v)(guardMs)} old`,
            });
            await (0,retry/* pause */.v)(Math.min(pollMs, guardMs - ageMs), signal);
            continue;
        }
        await markFailed(recovery, latest);
        log.warning(`Revision ${latest.version} of ${release} was left as ${latest.info.status} by a run that was killed ${Number.isFinite(ageMs) ? `${(0,runner_log/* elapsed */.v)(ageMs)} ago` : 'some time ago'}; it is now marked as failed.`);
    }
}
const pollMs = 2000;
function pendingFailure({ name, version, info }, ageMs) {
    const since = Number.isFinite(ageMs) ? ` since ${(0,runner_log/* elapsed */.v)(ageMs)}` : '';
    return new action_error/* ActionError */.lZ('release-pending', `${name} is ${info.status}${since}: revision ${version} has no end`, {
        details: info.description === undefined ? [] : [`helm says of it: ${info.description}`],
    });
}
/** Writes the release as Helm would have; a revision that has changed since it was read is left alone. */
async function markFailed({ client, namespace, release }, { version }) {
    const path = `${(0,release_release/* releasesPath */.a4)(namespace)}/sh.helm.release.v1.${release}.v${version}`;
    const secret = await client.get(path);
    const stored = await (0,release_release/* decodeRelease */.o1)(secret);
    if (!(0,standing_revision/* isPending */.m)(stored))
        return;
    const description = `Marked as failed by eks-actions: the helm of ${stored.info.status} was killed`;
    const data = await (0,release_release/* encodeRelease */.sR)({ ...stored, info: { ...stored.info, status: 'failed', description } });
    try {
        await client.patch(path, {
            metadata: { resourceVersion: secret.metadata.resourceVersion, labels: { status: 'failed' } },
            data: { release: data },
        });
    }
    catch (error) {
        // Somebody else has just ended it.
        if (!(error instanceof kubernetes_error/* KubernetesError */.d && error.status === 409))
            throw error;
    }
}

// EXTERNAL MODULE: ./src/helm/deploy/report.js
var report = __webpack_require__(83107);
// EXTERNAL MODULE: ./src/helm/cli/options.js
var cli_options = __webpack_require__(8590);
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
;// CONCATENATED MODULE: ./src/actions/helm-deploy/conclude.js






/** Says what was deployed, everywhere. */
async function conclude({ work, prepared, before, startedAt }, { standings }) {
    const { inputs, target, context } = work;
    const { client, release, namespace, cluster } = target;
    const [now] = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const revision = now?.version ?? 0;
    const changed = now === undefined || before === undefined || differ(before, now);
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
        sources: prepared.sources,
        url,
        milliseconds,
    }), ...(0,report/* standingBlocks */.Zz)(standings));
    context.log.line([
        `${release}: revision ${revision} deployed`,
        changed ? `${standings.length} ready` : 'no changes',
        ...(url === undefined ? [] : [url]),
        (0,runner_log/* elapsed */.v)(milliseconds),
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
// EXTERNAL MODULE: ./src/helm/deploy/headline.js
var headline = __webpack_require__(74229);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/missing-image.js



const waitMs = 4000;
/**
 * Looks into ECR whether an image that cannot be pulled is there at all, and what is there in its place.
 * @returns the next step; undefined where that is not known
 */
async function missingImageHint({ verdict }, { target, context }) {
    const { cause, snapshot } = verdict ?? {};
    const image = cause?.kind === 'image-pull' ? (0,headline/* imageOf */.d)(cause, snapshot) : undefined;
    if (image === undefined || target.aws === undefined)
        return undefined;
    const { registry = '', repository, tag, digest } = (0,values_image/* imageName */.t)(image);
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    if (account === undefined || region === undefined)
        return undefined;
    const name = repository.slice(registry.length + 1);
    try {
        const ecr = await target.aws.client('ecr', region);
        const options = { abortSignal: AbortSignal.any([AbortSignal.timeout(waitMs), context.signal]) };
        const { imageDetails = [] } = await ecr.describeImages({ registryId: account, repositoryName: name, maxResults: 1000 }, options);
        const there = imageDetails.some(({ imageTags = [], imageDigest }) => (tag !== undefined && imageTags.includes(tag)) || imageDigest === digest);
        if (there)
            return `The image is in ECR, so the nodes may not read it: their role needs ecr:BatchGetImage for ${name}, and a policy of the repository may stand in the way.`;
        const [newest] = imageDetails
            .filter(({ imageTags = [], imagePushedAt }) => imageTags.length > 0 && imagePushedAt !== undefined)
            .toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt));
        const age = (0,runner_log/* elapsed */.v)(Date.now() - Number(newest?.imagePushedAt ?? 0));
        const instead = newest === undefined ? 'it is empty' : `newest: ${newest.imageTags?.[0] ?? ''}, ${age} ago`;
        return `${tag === undefined ? 'The digest' : `The tag ${tag}`} is not in the repository ${name} (${instead}). Did build-push run for this commit?`;
    }
    catch (error) {
        if (error.name === 'RepositoryNotFoundException')
            return `There is no repository ${name} in ECR (${region}). Did build-push run?`;
        context.log.debug(`ECR was not asked for ${image}: ${error.message}`);
        return undefined;
    }
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
    const undone = await undo(deployed, watching);
    const evidence = ended.evidence.logs.length + ended.evidence.events.length;
    const [now] = undone.revisions;
    throw new action_error/* ActionError */.lZ(undone.failure?.code ?? failure.code, `release ${target.release} in ${target.namespace} ${failure.message}`, {
        details: [...failure.details, ...(undone.failure?.details ?? [])],
        ...hintOf(undone.failure ?? failure, hint),
        notes: [
            `${ended.verdict?.kind === 'failed' ? 'detected' : 'failed'} after ${(0,runner_log/* elapsed */.v)(ended.detectedAfterMs)}`,
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
async function undo({ work, before }, watching) {
    const { inputs, target, context, helm } = work;
    const { client, release, namespace } = target;
    const revisions = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const latest = revisions[0]?.version ?? 0;
    // What Helm refuses before it begins leaves no revision.
    if (latest <= watching.after)
        return { note: 'nothing was changed', revisions, changed: false };
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
    // What kept the change from being written keeps the way back from being written too, and nothing was changed by it.
    if (why.code === 'apply-conflict')
        return { note: `${note}: the same fields are in the way`, revisions: now, changed: true };
    return { note, failure: { ...why, code: 'rollback-failed', details, hint: undefined }, revisions: now, changed: true };
}
async function removeFirst({ inputs, target, helm }) {
    try {
        await (0,uninstall/* uninstallRelease */.a)(helm, target, inputs.timeout);
        return { note: 'the first install was removed' };
    }
    catch (error) {
        const { message, details } = (0,action_error/* toActionError */.ie)(error);
        const failure = { code: 'rollback-failed', message, details: [message, ...details], hint: undefined };
        return { note: 'the first install could not be removed', failure };
    }
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/github-deployment.js + 1 modules
var github_deployment = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/actions/helm-deploy/namespace.js
var helm_deploy_namespace = __webpack_require__(36644);
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
        const deployed = { work, prepared, before, startedAt };
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
function withoutPending({ inputs, target, context }, releases) {
    const [latest] = releases;
    if (latest === undefined || !(0,standing_revision/* isPending */.m)(latest))
        return Promise.resolve(releases);
    const { client, release, namespace } = target;
    const { log, signal } = context;
    const mode = inputs['recover-pending'];
    return recoverPending({ client, namespace, release, mode, guardMs: inputs.timeout, log, signal });
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
        for (;;) {
            const rollout = tracking.rollout();
            if (rollout !== undefined)
                knownSince ??= now().getTime();
            const heldMs = now().getTime() - (knownSince ?? now().getTime());
            const look = lookAt(rollout, observation.snapshot(), now(), heldMs);
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
function lookAt(rollout, snapshot, now, heldMs) {
    if (rollout === undefined)
        return { snapshot, seen: [] };
    const { targets, promised } = rollout;
    const hookAtWork = targets.some((target) => target.role === 'hook' && ((0,standing/* named */.K)(snapshot.jobs, target)?.status?.active ?? 0) > 0);
    const since = heldMs > replacementMs && !hookAtWork ? new Date(0) : rollout.since;
    const seen = targets.map((target) => ({
        standing: (0,standing/* standingOf */.Y)(target, snapshot),
        causes: (0,diagnose/* diagnose */.h)(target, snapshot, { now, since, promised }),
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

;// CONCATENATED MODULE: ./src/helm/deploy/evidence.js
const logLines = 60;
const shownEvents = 30;
/** Reads what pods say and what is said about them. What cannot be read is left out: evidence must not hide the cause. */
async function collectEvidence(collecting) {
    const { cause, snapshot } = collecting;
    return { logs: await podLogs(collecting), events: eventsAbout(cause, snapshot) };
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
    return about
        .toSorted((one, other) => timeOf(one).localeCompare(timeOf(other)))
        .slice(-shownEvents)
        .map((event) => {
        const { type = '', reason = '', message = '', count = 1, involvedObject } = event;
        const object = `${involvedObject?.kind?.toLowerCase() ?? ''}/${involvedObject?.name ?? ''}`;
        const times = count > 1 ? ` (${count} times)` : '';
        return [timeOf(event).slice(11, 19), type, reason, object, `${message.replaceAll('\n', ' ')}${times}`].join('  ');
    });
}
function timeOf({ lastTimestamp, eventTime, firstTimestamp, metadata }) {
    return lastTimestamp ?? eventTime ?? firstTimestamp ?? metadata.creationTimestamp ?? '';
}

;// CONCATENATED MODULE: ./src/helm/deploy/attempt.js




const graceMs = 15_000;
/** Helm keeps its own time for each of its operations; this one is for all of them, and only in case. */
const lateMs = 30_000;
/**
 * Runs Helm and watches beside it. When something fails for good, what pods say is read first, then Helm is asked to stop, and
 * it marks the revision as failed.
 * @throws ActionError `cancelled`, `tool-killed`, `tool-missing`
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
        if (first === undefined && 'error' in end && !isLate(end.error))
            throw end.error;
        if (first === undefined && 'exitCode' in end && end.exitCode === 0) {
            return { kind: 'succeeded', standings: verdict?.standings ?? [] };
        }
        return {
            kind: 'failed',
            early: first !== undefined,
            verdict,
            evidence: evidence ?? (await lateEvidence(options, verdict)),
            detectedAfterMs,
            stderr: 'stderr' in end ? end.stderr : '',
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
function isLate(error) {
    return error instanceof action_error/* ActionError */.lZ && error.code === 'timed-out';
}
async function lateEvidence({ client, namespace }, verdict) {
    if (verdict === undefined)
        return { logs: [], events: [] };
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
    if (cause !== undefined && (early || stderr === '' || waited.test(stderr)))
        return (0,_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .causeFailure */ .W)(cause, verdict?.snapshot);
    if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
        return (0,_helm_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .helmFailure */ .h)(stderr);
    }
    const open = (verdict?.standings ?? []).filter(({ ready }) => !ready);
    return {
        code: 'rollout-timeout',
        message: `did not become ready within ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_2__/* .elapsed */ .v)(timeoutMs)}`,
        details: open.map(({ target, words }) => `${target.kind.toLowerCase()}/${target.name}: ${words}`),
        hint: undefined,
    };
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
        line.update({ state: words, ...(why === undefined ? {} : { detail: why }) });
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
                ['Revision', `${revision} (${before}), ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_1__/* .elapsed */ .v)(milliseconds)}`],
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
