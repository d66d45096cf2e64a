export const id = 7268;
export const ids = [7268,9501];
export const modules = {

/***/ 97268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rollback: () => (/* binding */ rollback)
/* harmony export */ });
/* harmony import */ var _helm_deploy_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45733);
/* harmony import */ var _helm_deploy_watched_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41865);
/* harmony import */ var _helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80527);
/* harmony import */ var _helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61446);
/* harmony import */ var _helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22813);
/* harmony import */ var _rollout_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80902);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67517);
/* harmony import */ var _runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(54482);
/* harmony import */ var _github_deployment_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(118);
/* harmony import */ var _preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(18685);
/* harmony import */ var _release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16856);
/* harmony import */ var _release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(19501);













/** Rolls the release back to a revision and watches it until it is ready. */
async function rollback(command) {
    const startedAt = performance.now();
    const { inputs, context, target, helm } = command;
    const { client, release, namespace, cluster } = target;
    await (0,_preview_requested_preview_js__WEBPACK_IMPORTED_MODULE_8__/* .findRequestedPreview */ .Q)(command);
    const revisions = await (0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .readReleaseHistory */ .Cr)(client, target, cluster);
    const to = (0,_helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .selectRollbackRevision */ .kL)(revisions, inputs.revision);
    const [newest] = revisions;
    context.log.line([
        `${release} in ${namespace}`,
        cluster,
        `revision ${newest.version} ${newest.info.status}`,
        `rollback to revision ${to.version} (${(0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChart */ .YW)(to)})`,
        `helm ${helm.version}`,
    ].join(' · '));
    const note = `rollback to revision ${to.version}`;
    return await (0,_github_deployment_js__WEBPACK_IMPORTED_MODULE_7__/* .withGitHubDeployment */ .tc)(command, () => runRollback(command, revisions, to, startedAt), note);
}
async function runRollback(command, revisions, to, startedAt) {
    const { context, target } = command;
    const { client, release, namespace, cluster } = target;
    const [newest] = revisions;
    const wait = await (0,_release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__/* .planWaitForRevision */ .lb)(command, to);
    const options = { ...(0,_release_deploy_run_js__WEBPACK_IMPORTED_MODULE_9__/* .createWatchOptions */ .eP)(command, newest.version, wait), args: command.inputs['extra-args'] };
    const result = await (0,_helm_deploy_watched_run_js__WEBPACK_IMPORTED_MODULE_1__/* .rollBackRelease */ .s)(to, options);
    const previous = (0,_helm_release_revisions_js__WEBPACK_IMPORTED_MODULE_4__/* .findLastSuccessful */ ._G)(revisions);
    const [current] = await (0,_helm_release_release_js__WEBPACK_IMPORTED_MODULE_3__/* .readReleases */ .tl)(client, namespace, release);
    const outputs = {
        ...(current === undefined ? {} : { revision: current.version, status: current.info.status }),
        ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
        changed: current !== undefined && current.version > newest.version,
    };
    if (result.kind === 'failed')
        return await failRollback(result, to, outputs, command);
    const revision = current?.version ?? 0;
    const elapsed = (0,_runner_log_js__WEBPACK_IMPORTED_MODULE_11__/* .formatElapsed */ .C7)(performance.now() - startedAt);
    context.summary.add({ kind: 'heading', level: 3, text: `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(release)}: rolled back to revision ${to.version}` }, {
        kind: 'paragraph',
        text: `${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)((0,_helm_release_history_js__WEBPACK_IMPORTED_MODULE_2__/* .formatChart */ .YW)(to))} is now revision ${revision} in ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(namespace)} of ${(0,_runner_markdown_text_js__WEBPACK_IMPORTED_MODULE_12__/* .escapeInline */ .VV)(cluster)}, after ${elapsed}.`,
    }, ...(0,_rollout_report_js__WEBPACK_IMPORTED_MODULE_5__/* .renderStatusTable */ .dK)(result.statuses));
    context.log.line(`${release}: rolled back to revision ${to.version}, now revision ${revision} · ${result.statuses.length} ready · ${elapsed}`);
    return outputs;
}
/** @throws ActionError always, with the code of the root cause */
async function failRollback(failed, to, outputs, command) {
    const { inputs, target } = command;
    const { code, message, details, hint } = (0,_helm_deploy_explain_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .explainFailure */ .S)(failed, inputs.timeout, target.namespace);
    await (0,_release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__.reportFailedRun)(failed, command);
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_6__/* .ActionError */ .lZ(code, `release ${target.release} in ${target.namespace} ${message}`, {
        details,
        ...(hint === undefined ? {} : { hint }),
        notes: [
            `rollback to revision ${to.version}`,
            `${failed.early ? 'detected' : 'failed'} after ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_11__/* .formatElapsed */ .C7)(failed.detectedAfterMs)}`,
            ...(0,_release_failed_deploy_js__WEBPACK_IMPORTED_MODULE_10__.listEvidenceNotes)(failed),
        ],
        outputs,
    });
}


/***/ }),

/***/ 19501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  failDeploy: () => (/* binding */ failDeploy),
  failTests: () => (/* binding */ failTests),
  listEvidenceNotes: () => (/* binding */ listEvidenceNotes),
  reportFailedRun: () => (/* binding */ reportFailedRun)
});

// EXTERNAL MODULE: ./src/helm/deploy/explain-failure.js
var explain_failure = __webpack_require__(45733);
// EXTERNAL MODULE: ./src/rollout/report.js
var report = __webpack_require__(80902);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/rollout/cause-message.js
var cause_message = __webpack_require__(47139);
// EXTERNAL MODULE: ./src/helm/values/image.js
var values_image = __webpack_require__(18865);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/missing-image.js




const waitMs = 4000;
/**
 * Checks in ECR whether an image that cannot be pulled exists, and which images do.
 * @returns the next step with a command that shows more; undefined if it is not known
 */
async function findMissingImageHint({ rollout }, { target, context }) {
    const { cause, snapshot } = rollout ?? {};
    const image = cause?.kind === 'image-pull' ? (0,cause_message/* findCauseImage */.a)(cause, snapshot) : undefined;
    const wanted = image === undefined ? undefined : parseEcrImage(image);
    if (wanted === undefined || target.aws === undefined)
        return undefined;
    const signal = AbortSignal.any([AbortSignal.timeout(waitMs), context.signal]);
    try {
        return await findNextStep(wanted, await target.aws.client('ecr', wanted.region), signal);
    }
    catch (error) {
        context.log.debug(`ECR could not be queried for ${image ?? ''}: ${error.message}`);
        return undefined;
    }
}
function parseEcrImage(image) {
    const { registry = '', repository, tag = 'latest', digest } = (0,values_image/* parseImageName */["if"])(image);
    const [, account, region] = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(registry) ?? [];
    if (account === undefined || region === undefined)
        return undefined;
    const id = digest === undefined ? { imageTag: tag } : { imageDigest: digest };
    return { account, region, repository: repository.slice(registry.length + 1), id };
}
async function findNextStep(wanted, ecr, abortSignal) {
    const { account, region, repository, id } = wanted;
    const where = { registryId: account, repositoryName: repository };
    const options = `--region ${region} --registry-id ${account}`;
    try {
        if (await hasImage({ ...where, imageIds: [id] }, ecr, abortSignal)) {
            return `The image is in ECR; the nodes are probably not allowed to pull it: their role needs ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and a repository policy may deny them: aws ecr get-repository-policy ${options} --repository-name ${repository}`;
        }
        const what = 'imageTag' in id ? `The tag ${id.imageTag}` : 'The digest';
        const newest = await describeNewestImage(where, ecr, abortSignal);
        return `${what} is not in the repository ${repository} (${newest}). Did build-push run for this commit? List the images: aws ecr describe-images ${options} --repository-name ${repository}`;
    }
    catch (error) {
        if ((0,errors/* readAwsErrorName */.xB)(error) !== 'RepositoryNotFoundException')
            throw error;
        return `The repository ${repository} does not exist in ECR. Did build-push run? List the repositories: aws ecr describe-repositories ${options} --query repositories[].repositoryName`;
    }
}
async function hasImage(image, ecr, abortSignal) {
    try {
        const { imageDetails = [] } = await ecr.describeImages(image, { abortSignal });
        return imageDetails.length > 0;
    }
    catch (error) {
        if ((0,errors/* readAwsErrorName */.xB)(error) === 'ImageNotFoundException')
            return false;
        throw error;
    }
}
async function describeNewestImage(where, ecr, abortSignal) {
    const filter = { tagStatus: 'TAGGED' };
    const { imageDetails = [] } = await ecr.describeImages({ ...where, filter, maxResults: 1000 }, { abortSignal });
    const [newest] = imageDetails.toSorted((one, other) => Number(other.imagePushedAt) - Number(one.imagePushedAt));
    if (newest === undefined)
        return 'it is empty';
    return `newest: ${newest.imageTags?.[0] ?? ''}, ${(0,log/* formatElapsed */.C7)(Date.now() - Number(newest.imagePushedAt))} ago`;
}

// EXTERNAL MODULE: ./src/helm/deploy/watched-run.js + 1 modules
var watched_run = __webpack_require__(41865);
// EXTERNAL MODULE: ./src/helm/release/keep-objects.js
var keep_objects = __webpack_require__(82543);
// EXTERNAL MODULE: ./src/helm/release/left-claims.js
var left_claims = __webpack_require__(37722);
// EXTERNAL MODULE: ./src/helm/release/release.js
var release_release = __webpack_require__(61446);
// EXTERNAL MODULE: ./src/helm/release/uninstall.js
var uninstall = __webpack_require__(56045);
// EXTERNAL MODULE: ./src/actions/helm-deploy/release/deploy-run.js + 1 modules
var deploy_run = __webpack_require__(16856);
;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/undo-deploy.js








/** Returns to the previous revision, or removes a failed first install. What this run did not create is never deleted. */
async function undoDeploy(run, request) {
    const { command, previous, after } = run;
    const { inputs, target } = command;
    const { client, release, namespace } = target;
    const { failure } = request;
    const revisions = await (0,release_release/* readReleases */.tl)(client, namespace, release);
    const latest = revisions[0]?.version ?? 0;
    if (failure.code === 'namespace-deleted')
        return { note: `not rolled back: namespace ${namespace} is being deleted`, revisions, changed: true };
    // If Helm refuses before it starts, there is no new revision.
    if (latest <= after)
        return { note: 'nothing was changed', revisions, changed: false };
    if (failure.code === 'release-pending')
        return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false };
    if (!inputs['rollback-on-failure'])
        return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true };
    if (previous !== undefined)
        return await rollBackDeploy(command, previous, latest, request);
    if (after > 0) {
        const serving = describeServing(revisions, request.rollout);
        return { note: `not rolled back: there is no successful revision${serving}`, revisions, changed: true };
    }
    return await removeFirstInstall(command, latest, request, revisions);
}
/** A revision that Helm calls failed may have become ready later: its pods still serve. */
function describeServing(revisions, rollout) {
    const [, before] = revisions;
    const available = (rollout?.snapshot.deployments ?? [])
        .filter(({ metadata }) => rollout?.statuses.some(({ target }) => target.name === metadata.name && !target.elsewhere))
        .reduce((sum, { status }) => sum + (status?.availableReplicas ?? 0), 0);
    if (before === undefined || available === 0)
        return '';
    return `; revision ${before.version}, which Helm calls ${before.info.status}, still serves with ${available} available ${available === 1 ? 'pod' : 'pods'}`;
}
/** What blocks a change also blocks its rollback; the root cause remains the first one. */
const sharedObstacles = {
    'apply-conflict': 'the same fields are in the way',
    'webhook-unreachable': 'the same webhook is in the way',
    'admission-refused': 'the same rule is in the way',
};
async function rollBackDeploy(command, to, latest, { failure, existing }) {
    const { inputs, target, context } = command;
    const { client, release, namespace } = target;
    const readRevisions = () => (0,release_release/* readReleases */.tl)(client, namespace, release);
    const kept = await (0,keep_objects/* findDeletedBy */.gU)(to.manifest ?? '', existing ?? [], target);
    const restore = existing === undefined ? undefined : await (0,keep_objects/* keepLiveObjects */.OV)(kept, target);
    if (restore === undefined)
        return leaveFailed(command, kept, latest, await readRevisions());
    context.log.line(`${release}: rolling back to revision ${to.version}`);
    const wait = await (0,deploy_run/* planWaitForRevision */.lb)(command, to);
    const options = { ...(0,deploy_run/* createWatchOptions */.eP)(command, latest, wait), args: inputs['extra-args'] };
    const result = await (0,watched_run/* rollBackRelease */.s)(to, options).finally(restore);
    const details = describeKept(kept, namespace);
    const common = { revisions: await readRevisions(), changed: true, details };
    if (result.kind === 'succeeded')
        return { ...common, note: `rolled back to revision ${to.version} (healthy)` };
    const cause = (0,explain_failure/* explainFailure */.S)(result, inputs.timeout, namespace);
    const note = `rollback to revision ${to.version} failed`;
    const obstacle = cause.code === failure.code ? sharedObstacles[cause.code] : undefined;
    if (obstacle !== undefined)
        return { ...common, note: `${note}: ${obstacle}` };
    const lines = [`the rollback to revision ${to.version} failed: ${release} ${cause.message}`, ...cause.details];
    return { ...common, note, failure: createRollbackFailure(lines, command) };
}
async function removeFirstInstall(command, latest, { existing }, revisions) {
    const { helm, target, inputs, context } = command;
    const kept = existing ?? [];
    const isSafe = existing !== undefined && (kept.length === 0 || (await (0,keep_objects/* keepStoredObjects */.D7)(kept, target, latest)));
    if (!isSafe)
        return leaveFailed(command, kept, latest, revisions);
    context.log.line(`${target.release}: removing the failed first install`);
    const details = describeKept(kept, target.namespace);
    const claims = await (0,left_claims/* listClaims */.A)(target.client, revisions[0] ?? {}, target.namespace);
    try {
        await (0,uninstall/* uninstallRelease */.a)(helm, target, { timeoutMs: inputs.timeout, client: target.client });
        const left = await (0,left_claims/* listExistingClaims */.n)(target.client, claims);
        const leftover = left.length === 0 ? [] : [`claims left with their data: ${left.join(', ')}`];
        return {
            note: 'the first install was removed',
            details: [...details, ...leftover],
            revisions: [],
            changed: kept.length + left.length > 0,
        };
    }
    catch (error) {
        const { message, details: reasons } = (0,action_error/* toActionError */.ie)(error);
        const failure = createRollbackFailure([message, ...reasons], command);
        return { note: 'the first install could not be removed', details, failure, revisions, changed: true };
    }
}
function describeKept(kept, namespace) {
    const [known, unknown] = [
        kept.filter(({ found }) => found !== undefined),
        kept.filter(({ found }) => found === undefined),
    ];
    const [were, they] = [known.length === 1 ? 'was' : 'were', unknown.length === 1 ? 'it was' : 'they were'];
    return [
        ...(known.length === 0
            ? []
            : [
                `kept: ${(0,keep_objects/* formatObjects */.yd)(known, namespace)}, which ${were} there before this deploy and may have been changed by it`,
            ]),
        ...(unknown.length === 0
            ? []
            : [`kept: ${(0,keep_objects/* formatObjects */.yd)(unknown, namespace)}, since it could not be read whether ${they} there before`]),
    ];
}
/** Nothing is deleted that this run may not have created. */
function leaveFailed({ target: { release, namespace } }, kept, latest, revisions) {
    const what = kept.length === 0
        ? 'it could not be read which objects existed before'
        : `it would delete ${(0,keep_objects/* formatObjects */.yd)(kept, namespace)}, which existed before`;
    return {
        note: `revision ${latest} is left failed: ${what}`,
        details: [
            `not undone: ${what}`,
            `to remove all objects of the release, those included: helm uninstall ${release} --namespace ${namespace}`,
        ],
        revisions,
        changed: true,
    };
}
function createRollbackFailure(details, { target: { release, namespace } }) {
    const hint = `Check the release now; it will not recover on its own: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`;
    return { code: 'rollback-failed', message: details[0] ?? '', details, hint };
}

;// CONCATENATED MODULE: ./src/actions/helm-deploy/release/failed-deploy.js






/**
 * Reports the root cause and its evidence, and only then rolls back.
 * @throws ActionError always, with the code of the root cause, or `rollback-failed`
 */
async function failDeploy(run, failed) {
    const { inputs, target } = run.command;
    const failure = (0,explain_failure/* explainFailure */.S)(failed, inputs.timeout, target.namespace);
    const imageHint = await findMissingImageHint(failed, run.command);
    const details = [...failure.details, ...(await describeSize(run, failure))];
    return await reportAndUndo(run, failed, {
        ...failure,
        details,
        hint: imageHint ?? failure.hint?.replace('<release>', target.release),
    });
}
/** What makes a release too large for its Secret. */
async function describeSize({ command: { helm, context }, prepared }, { code }) {
    if (code !== 'release-too-large')
        return [];
    const { describeLargestFiles } = await __webpack_require__.e(/* import() */ 1052).then(__webpack_require__.bind(__webpack_require__, 31052));
    try {
        const files = await describeLargestFiles(helm, prepared.chart.path, context.temporaryFolder);
        return ['Largest files of the chart:', ...files.map((file) => `  ${file}`)];
    }
    catch (error) {
        context.log.debug(`the files of the chart could not be listed: ${(0,action_error/* toActionError */.ie)(error).message}`);
        return [];
    }
}
/**
 * Reports a test that failed, with its log, and rolls back.
 * @throws ActionError always, `test-failed` or `rollback-failed`
 */
async function failTests(run, failed) {
    const { cause } = failed.rollout ?? {};
    const hook = failed.rollout?.hooks?.cause ?? cause;
    const said = failed.stderr.replace(/^[^]*Error: /, '').trim();
    return await reportAndUndo(run, failed, {
        code: 'test-failed',
        message: 'is deployed, but failed its tests',
        details: hook === undefined ? said.split('\n').slice(0, 20) : [hook.where.join(' → '), `  ${hook.message}`],
        hint: undefined,
    });
}
async function reportAndUndo(run, failed, failure) {
    const { command, previous } = run;
    const { target, context } = command;
    context.log.line(`${target.release} ${failure.message}`);
    await reportFailedRun(failed, command);
    const undone = await undoDeploy(run, { failure, existing: failed.existing, rollout: failed.rollout });
    const hint = (undone.failure ?? failure).hint;
    const [newest] = undone.revisions;
    throw new action_error/* ActionError */.lZ(undone.failure?.code ?? failure.code, `release ${target.release} in ${target.namespace} ${failure.message}`, {
        details: [...failure.details, ...(undone.failure?.details ?? []), ...(undone.details ?? [])],
        ...(hint === undefined ? {} : { hint }),
        notes: [
            `${failed.rollout?.kind === 'failed' ? 'detected' : 'failed'} after ${(0,log/* formatElapsed */.C7)(failed.detectedAfterMs)}`,
            undone.note,
            ...listEvidenceNotes(failed),
        ],
        outputs: {
            ...(newest === undefined ? {} : { revision: newest.version, status: newest.info.status }),
            ...(previous === undefined ? {} : { 'previous-revision': previous.version }),
            changed: undone.changed,
        },
    });
}
/** Shows the status of the rollout, logs of pods and events, before a rollback removes them. */
async function reportFailedRun({ evidence, rollout }, { context }) {
    await (0,report/* logEvidence */.y8)(evidence, context.log);
    context.summary.add(...(0,report/* renderStatusTable */.dK)(rollout?.statuses ?? []), ...(0,report/* renderEvidence */.oP)(evidence));
}
function listEvidenceNotes({ evidence }) {
    return evidence.logs.length + evidence.events.length > 0 ? ['logs and events in the summary'] : [];
}


/***/ }),

/***/ 45733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ explainFailure)
/* harmony export */ });
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67517);
/* harmony import */ var _rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72024);
/* harmony import */ var _rollout_cause_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47139);
/* harmony import */ var _helm_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81510);




/** How Helm 3 and 4 report that something applied did not become ready. */
const waitFailures = /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i;
/** Helm waited until its time was up, and says nothing else. */
const timeouts = /timed out waiting|context deadline exceeded|would exceed context deadline/i;
/**
 * The root cause of a failed run: what was seen in the cluster if Helm only waited, otherwise what Helm reports.
 * @param namespace of the release, for commands in the next step
 */
function explainFailure(failed, timeoutMs, namespace) {
    const { rollout, early, stderr, killed } = failed;
    const reported = stderr === '' ? undefined : (0,_helm_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .parseHelmFailure */ .k)(stderr, namespace);
    // A hook that Helm has deleted is remembered, and a webhook that hangs makes Helm's own request time out.
    if (reported !== undefined && isSpecific(reported.code))
        return reported;
    const hookCause = /hooks? failed|failed (?:pre|post)-/i.test(stderr) ? rollout?.hooks?.cause : undefined;
    const cause = hookCause ?? rollout?.cause;
    const hasOnlyWaited = early || hookCause !== undefined || (stderr === '' && killed === undefined) || waitFailures.test(stderr);
    if (cause !== undefined && hasOnlyWaited)
        return (0,_rollout_cause_message_js__WEBPACK_IMPORTED_MODULE_1__/* .describeRolloutCause */ .y)(cause, rollout?.snapshot);
    if (killed !== undefined) {
        const { code, message, details, hint } = killed;
        return { code, message: `was not finished: ${message}`, details, hint };
    }
    const givenUp = findGivenUp(stderr);
    if (reported?.code === 'deploy-failed' && givenUp !== undefined) {
        return {
            code: 'rollout-timeout',
            message: `did not become ready: ${givenUp}`,
            details: listStatuses(rollout),
            hint: deadlineHint,
        };
    }
    if (reported !== undefined && !timeouts.test(stderr))
        return reported;
    return {
        code: 'rollout-timeout',
        message: `did not become ready within ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_3__/* .formatElapsed */ .C7)(timeoutMs)}`,
        details: [...listStatuses(rollout), ...listNotReady(stderr)],
        hint: undefined,
    };
}
/** What is not ready, with the condition that says why. */
function listStatuses(rollout) {
    const waiting = (rollout?.statuses ?? []).filter(({ ready }) => !ready);
    return waiting.map(({ target, summary, reason }) => [`${(0,_rollout_diagnose_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTarget */ .P4)(target)}: ${summary}`, ...(reason === undefined ? [] : [reason])].join(' · '));
}
const deadlineHint = 'Its controller has given up: see what it waits for, or raise progressDeadlineSeconds if it only needs longer.';
/** `deployment/app has failed: Progress deadline exceeded`: the watcher of Helm 4 ends then, before its timeout. */
function findGivenUp(stderr) {
    const [, kind = '', name, message] = /resource ([^/\s]+)\/(?:[^/\s]+\/)?(\S+) not ready\. status: Failed, message: ([^\n]*)/.exec(stderr) ?? [];
    return name === undefined || message === undefined
        ? undefined
        : `${kind.toLowerCase()}/${name} has failed: ${message}`;
}
/** What Helm names so exactly that nothing seen in the cluster explains it better. */
function isSpecific(code) {
    return code === 'webhook-unreachable' || code === 'hook-left-over';
}
/** `resource Deployment/shop/app not ready. status: InProgress, message: Available: 0/1`, as the watcher of Helm 4 writes it. */
function listNotReady(stderr) {
    const lines = stderr.match(/resource \S+ not ready\. [^\n]*/g) ?? [];
    return [...new Set(lines)].slice(0, 20);
}


/***/ }),

/***/ 81510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ parseHelmFailure)
});

// EXTERNAL MODULE: ./src/helm/deploy/chart-failure.js
var chart_failure = __webpack_require__(73858);
// EXTERNAL MODULE: ./src/helm/deploy/failure-rule.js
var failure_rule = __webpack_require__(31454);
;// CONCATENATED MODULE: ./src/helm/deploy/immutable-field.js

/** A field that the API server lets nobody change, named with the way to change it nevertheless. */
const immutableFieldRule = {
    pattern: /field is immutable|Forbidden: updates to \w+ spec|spec is immutable/,
    read: (said, _, namespace) => {
        const [, kind, name, field = ''] = /(?:^|[\s:])([A-Z]\w+)(?:\.[\w.-]+)? "([^"]+)" is invalid: ([\w.[\]-]+): /.exec(said) ?? [];
        if (kind === undefined || name === undefined) {
            return {
                code: 'object-invalid',
                message: 'was not changed: a field of an object is immutable',
                details: (0,failure_rule/* splitLines */.u)(said),
                hint: 'Rename the object, or delete it in a maintenance window: Helm creates it again.',
            };
        }
        const object = `${kind.toLowerCase()}/${name}`;
        return {
            code: 'object-invalid',
            message: `was not changed: ${field} of ${object} is immutable`,
            details: (0,failure_rule/* splitLines */.u)(said),
            hint: explainWay({ kind, object, field, namespace }),
        };
    },
};
function explainWay({ kind, object, field, namespace }) {
    const remove = `kubectl delete ${object} --namespace ${namespace}`;
    switch (kind) {
        case 'StatefulSet':
            return `Keep the field as it is, or delete the StatefulSet without its pods and deploy again: ${remove} --cascade=orphan. Helm creates it, and it adopts the pods and claims whose labels still match.`;
        case 'Job':
            return `A Job cannot be changed: put something that changes, such as .Release.Revision, into its name, make it a hook, or delete it first: ${remove}`;
        case 'PersistentVolumeClaim':
            return 'Keep the field as it is, or give the claim another name and move the data: deleting it deletes the volume.';
        default:
            return field.startsWith('spec.selector')
                ? `Keep the selector as it is: it must not contain labels that change, such as a version. Otherwise delete the object first, in a maintenance window, since its pods go with it: ${remove}. Or give it another name.`
                : `Keep the field as it is, give the object another name, or delete it first in a maintenance window, and Helm creates it again: ${remove}`;
    }
}

;// CONCATENATED MODULE: ./src/helm/deploy/helm-failure.js



/**
 * Reads what Helm prints when it fails.
 * @param stderr all of it; the error follows the last `Error: `
 * @param namespace of the release, for commands in the next step
 */
function parseHelmFailure(stderr, namespace = '<namespace>') {
    const said = extractError(stderr);
    const found = rules.find(({ pattern }) => pattern.test(said));
    const [summary = '', ...rest] = said.split('\n');
    if (found === undefined) {
        return { code: 'deploy-failed', message: `was not deployed: ${summary}`, details: rest, hint: undefined };
    }
    return { hint: undefined, ...found.read(said, found.pattern.exec(said) ?? [], namespace) };
}
/** Helm quotes whole objects in some errors, Secrets included. */
const longestQuote = 300;
function extractError(stderr) {
    const text = stderr.slice(Math.max(0, stderr.lastIndexOf('Error: '))).trim();
    return (text
        .replace(/^Error: /, '')
        .replace(/^(INSTALLATION|UPGRADE|UNINSTALL|ROLLBACK) FAILED: /i, '')
        .replaceAll(/"(?:[^"\\]|\\.)*"/g, (quote) => (quote.length > longestQuote ? '"…"' : quote))
        // Spaces at the ends of lines; each run is read once.
        .replaceAll(/ +(\n|$)?/g, (run, end) => end ?? run));
}
/** The first match wins. Texts are from Helm 3.18 and 4.1, and from the API server of Kubernetes 1.35. */
const rules = [
    {
        pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
        read: () => ({ code: 'release-pending', message: 'has an unfinished operation', details: [] }),
    },
    {
        pattern: /conflict occurred while applying object (\S+) (\S+), Kind=(\w+)/,
        read: (said, [, name = '', , kind = '']) => {
            const conflicts = parseConflicts(said);
            const object = `${kind.toLowerCase()}/${name.replace(/^[^/]*\//, '')}`;
            return {
                code: 'apply-conflict',
                message: `was not changed: another manager owns ${conflicts.length === 1 ? 'a field' : 'fields'} of ${object}`,
                details: conflicts.map(({ manager, field }) => `${object} → ${field}: managed by ${manager}`),
                hint: buildConflictHint(conflicts),
            };
        },
    },
    {
        pattern: /hooks? failed[^]*?(\w+)(?:\.\S+)? "([^"]+)" already exists/,
        read: (_, [, resource = '', name = ''], namespace) => ({
            code: 'hook-left-over',
            message: `was not deployed: ${resource} ${name}, which a hook creates, already exists`,
            details: ['an interrupted run has left it behind'],
            hint: `Delete it: kubectl delete ${resource} ${name} --namespace ${namespace}. The hook delete policy before-hook-creation avoids this.`,
        }),
    },
    {
        pattern: /admission webhook "([^"]+)" denied the request: ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the webhook ${webhook}`,
            details: (0,failure_rule/* splitLines */.u)(why),
        }),
    },
    {
        pattern: /failed calling webhook "([^"]+)": ?([^]*)/,
        read: (_, [, webhook = '', why = '']) => ({
            code: 'webhook-unreachable',
            message: `cannot be deployed: the webhook ${webhook} does not respond`,
            details: (0,failure_rule/* splitLines */.u)(why),
        }),
    },
    {
        pattern: /(?:(\w+)\S* "([^"]+)" is forbidden: )?ValidatingAdmissionPolicy '([^']+)'[^:]*denied request: ?([^]*)/,
        read: (_, [, resource, name = '', policy = '', why = '']) => ({
            code: 'admission-refused',
            message: `was refused by the policy ${policy}`,
            details: resource === undefined
                ? (0,failure_rule/* splitLines */.u)(why)
                : [`${resource} ${name}`, ...(0,failure_rule/* splitLines */.u)(why).map((line) => `  ${line}`)],
        }),
    },
    {
        pattern: /violates PodSecurity|is forbidden: (?:violates|unable to validate)/,
        read: (said) => ({ code: 'admission-refused', message: 'was refused by the cluster', details: (0,failure_rule/* splitLines */.u)(said) }),
    },
    {
        pattern: /exceeded quota/i,
        read: (said) => ({
            code: 'quota-exceeded',
            message: 'exceeds a quota of its namespace',
            details: (0,failure_rule/* splitLines */.u)(said),
        }),
    },
    {
        pattern: /(\w+) "([^"]+)" in namespace "[^"]*" exists and cannot be imported/,
        read: (said, [, kind = '', name = '']) => ({
            code: 'object-foreign',
            message: `was not deployed: ${kind.toLowerCase()}/${name} already exists and does not belong to this release`,
            details: describeOwners(said),
            hint: 'Delete or rename it, or take it over once with extra-args: --take-ownership. If that deploy fails, the object is kept as the deploy left it: it is neither deleted nor restored.',
        }),
    },
    {
        pattern: /is forbidden: User "([^"]+)" cannot (\w+) resource "([^"]+)"([^]*)/,
        read: (said, [, user = '', verb = '', resource = '', rest = '']) => {
            const namespace = /in the namespace "([^"]+)"/.exec(rest)?.[1];
            return {
                code: 'cluster-access-denied',
                message: `was not deployed: the caller may not ${verb} ${resource}${namespace === undefined ? ' in the cluster' : ` in ${namespace}`}`,
                details: [`caller in Kubernetes: ${user}`, ...(0,failure_rule/* splitLines */.u)(said)],
                hint: `Grant it with an EKS access policy (aws eks associate-access-policy) or with a Kubernetes role that may ${verb} ${resource}, bound to ${user}.`,
            };
        },
    },
    {
        pattern: /values don't meet the specifications of the schema/,
        read: (said) => ({
            code: 'values-invalid',
            message: "was not deployed: its values do not match the chart's schema",
            details: (0,failure_rule/* splitLines */.u)(said).slice(1),
            hint: 'Fix the values named by the schema. Nothing was changed.',
        }),
    },
    immutableFieldRule,
    ...chart_failure/* chartFailureRules */.G,
    {
        pattern: /failed to create typed patch object \(([^;)]+); [^)]*Kind=(\w+)\)|is invalid: /,
        read: (said) => ({
            code: 'object-invalid',
            message: 'was not deployed: the API server refuses one of its objects',
            details: (0,failure_rule/* splitLines */.u)(said),
            ...(said.includes('field not declared in schema') ? { hint: undeclaredFieldHint } : {}),
        }),
    },
    {
        pattern: /no space left|Unable to connect to the server|connection refused|i\/o timeout|TLS handshake/i,
        read: (said) => ({
            code: 'cluster-unreachable',
            message: 'was not deployed: the connection to the cluster was lost',
            details: (0,failure_rule/* splitLines */.u)(said),
        }),
    },
];
const undeclaredFieldHint = 'Correct the template. If the field is one of a custom resource, update its definition first: Helm never updates those in the folder crds of a chart.';
/** The API server names each manager with its fields, one or several (Kubernetes, "Server-Side Apply", Conflicts). */
function parseConflicts(said) {
    const one = /conflict with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*: (\.\S+)/g;
    const many = /conflicts? with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*:\n((?:- \.\S+\n?)+)/g;
    const single = [...said.matchAll(one)].map(([, manager = '', subresource, field = '']) => ({
        manager: formatManager(manager, subresource),
        field,
    }));
    const listed = [...said.matchAll(many)].flatMap(([, manager = '', subresource, fields = '']) => fields
        .trim()
        .split('\n')
        .map((line) => ({ manager: formatManager(manager, subresource), field: line.replace(/^- /, '') })));
    return [...single, ...listed];
}
function formatManager(manager, subresource) {
    return subresource === undefined ? manager : `${manager} (${subresource})`;
}
function buildConflictHint(conflicts) {
    const scaled = conflicts.length > 0 && conflicts.every(({ field }) => field === '.spec.replicas');
    return scaled
        ? 'Leave replicas out of the chart if an autoscaler or a person sets them, or take them over once with extra-args: --force-conflicts'
        : 'Leave these fields out of the chart, or take them over once with extra-args: --force-conflicts';
}
function describeOwners(said) {
    const values = /current value is "([^"]*)"/g;
    const owners = [...said.matchAll(values)].map(([, value = '']) => value);
    return [owners.length === 0 ? 'it was created without Helm' : `it belongs to ${owners.join(', ')}`];
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

/***/ 47139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findCauseImage),
/* harmony export */   y: () => (/* binding */ describeRolloutCause)
/* harmony export */ });
const causeTexts = {
    'image-pull': 'an image cannot be pulled',
    'crash-loop': 'a container keeps crashing',
    'out-of-memory': 'a container runs out of memory',
    'container-config': 'a container cannot be created',
    'probe-failing': 'a probe fails',
    unschedulable: 'a pod cannot be scheduled',
    'quota-exceeded': 'a quota of the namespace is exceeded',
    'admission-refused': 'its pods are refused',
    'job-failed': 'a Job failed',
    'claim-pending': 'a PersistentVolumeClaim is not bound to a volume',
    'volume-mount': 'a volume cannot be mounted',
    'webhook-unreachable': 'a webhook does not admit its pods',
    'load-balancer-pending': 'a load balancer has no address',
    'resource-not-ready': 'a custom resource is not ready',
    'namespace-deleted': 'its namespace is being deleted',
};
/** Reports a cause: what failed, where, and the cluster's own message. */
function describeRolloutCause(cause, snapshot) {
    const image = findCauseImage(cause, snapshot);
    const place = [...cause.where.slice(0, -1), [cause.where.at(-1), image].filter(Boolean).join(': ')].join(' → ');
    return {
        code: cause.kind,
        message: `did not become ready: ${causeTexts[cause.kind]}`,
        details: [place, ...cause.message.split('\n').map((line) => `  ${line}`)],
        hint: cause.hint,
    };
}
/** The container's image, where the image may be the fault. */
function findCauseImage({ kind, pod, container }, snapshot) {
    if (kind !== 'image-pull' && kind !== 'crash-loop')
        return undefined;
    const affected = snapshot?.pods.find(({ metadata }) => metadata.name === pod);
    const containers = [...(affected?.spec?.initContainers ?? []), ...(affected?.spec?.containers ?? [])];
    return containers.find(({ name }) => name === container)?.image;
}


/***/ })

};
