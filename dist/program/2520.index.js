export const id = 2520;
export const ids = [2520];
export const modules = {

/***/ 55038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ selectTargetRepository)
/* harmony export */ });
/* harmony import */ var _containers_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3346);
/* harmony import */ var _containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60640);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);



/**
 * The repository that the image goes to. A proposed change has one of its own: within a repository, content tags, commits and
 * layer caches are shared, and whoever may push may push anything under them.
 * @throws ActionError `invalid-input` if the name is too long, or a merged commit would be built into a repository for previews
 */
function selectTargetRepository(repository, origin) {
    if (origin !== 'proposed') {
        if (!(0,_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreviewRepository */ .hN)(repository))
            return repository;
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `repository: ${repository} is for images of pull requests`, {
            details: [
                `This build is not for a pull request, and would take what pull requests have pushed there: images, tags, layers.`,
            ],
            hint: `Nothing was built. Set repository: ${repository.slice(0, -_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US.length)}; builds of pull requests append ${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US} themselves.`,
        });
    }
    const target = (0,_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreviewRepository */ .hN)(repository) ? repository : `${repository}${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US}`;
    if ((0,_containers_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(target))
        return target;
    throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('invalid-input', `repository: ${target} has more than 256 characters`, {
        hint: `Nothing was built. Images of pull requests go to the repository with the suffix ${_containers_image_preview_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .previewSuffix */ .US}; choose a shorter name.`,
    });
}


/***/ }),

/***/ 2188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openEngine),
/* harmony export */   X: () => (/* binding */ selectEngine)
/* harmony export */ });
/** Opens the engine that the inputs select. @throws ActionError also for credentials that cannot be used */
async function openEngine(action) {
    if (selectEngine(action.inputs) === 'eksctl') {
        return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(458)]).then(__webpack_require__.bind(__webpack_require__, 16965))).openEksctlEngine(action);
    }
    return (await Promise.all(/* import() */[__webpack_require__.e(6637), __webpack_require__.e(1721), __webpack_require__.e(1828), __webpack_require__.e(4700), __webpack_require__.e(8266), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(2372)]).then(__webpack_require__.bind(__webpack_require__, 39897))).openCloudFormationEngine(action);
}
/** `engine`, or the one that the files are of. */
function selectEngine({ engine, 'config-file': file, }) {
    return engine ?? (file === undefined ? 'cloudformation' : 'eksctl');
}


/***/ }),

/***/ 56123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ buildPlanOutputs),
/* harmony export */   wv: () => (/* binding */ describeCounts),
/* harmony export */   yo: () => (/* binding */ describeChangeCounts)
/* harmony export */ });
/** The outputs of a plan, also of one that was applied. */
function buildPlanOutputs({ changes, digest, }) {
    const counts = countChanges(changes);
    return {
        changes: changes.length > 0,
        'to-add': counts.add,
        'to-change': counts.change,
        'to-destroy': counts.destroy,
        'plan-digest': digest,
    };
}
/** As Terraform counts: a replacement adds one and destroys one. */
function countChanges(changes) {
    const count = (...actions) => changes.filter(({ action }) => actions.includes(action)).length;
    return {
        add: count('create', 'import', 'replace'),
        change: count('update', 'maybe-replace', 'retain'),
        destroy: count('delete', 'replace'),
    };
}
/** `2 to add, 1 to change`, or with `done` what was done. */
function describeCounts(changes, done) {
    return describeChangeCounts(countChanges(changes), done ? 'done' : 'planned');
}
/** As `describeCounts`, of changes that are counted already. */
function describeChangeCounts({ add, change, destroy }, state) {
    const done = state === 'done';
    const parts = [
        [add, done ? 'added' : 'to add'],
        [change, done ? 'changed' : 'to change'],
        [destroy, done ? 'destroyed' : 'to destroy'],
    ];
    const text = parts.flatMap(([number, verb]) => (number === 0 ? [] : [`${number} ${verb}`])).join(', ');
    return text === '' ? 'no changes' : text;
}


/***/ }),

/***/ 11866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gZ: () => (/* binding */ defaultStageNames),
  hL: () => (/* binding */ stageNames),
  _$: () => (/* binding */ stages)
});

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/containers/registry/repository.js
var registry_repository = __webpack_require__(55169);
// EXTERNAL MODULE: ./src/runner/markdown/text.js
var markdown_text = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/actions/build-push/contract.js + 4 modules
var contract = __webpack_require__(98112);
// EXTERNAL MODULE: ./src/actions/cluster/open-engine.js
var open_engine = __webpack_require__(2188);
// EXTERNAL MODULE: ./src/actions/shared/action-run.js
var action_run = __webpack_require__(35816);
// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
// EXTERNAL MODULE: ./src/actions/build-push/target-repository.js
var target_repository = __webpack_require__(55038);
// EXTERNAL MODULE: ./src/github/event.js
var github_event = __webpack_require__(93194);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/actions/pipeline/stages/stage.js
/** States a stage, typed by the contracts of all stages: an input or output that was renamed does not compile here. */
function defineStage(stage) {
    return stage;
}

;// CONCATENATED MODULE: ./src/actions/pipeline/stages/build-push.js
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











const buildPushStage = defineStage({
    name: 'build-push',
    contract: contract.contract,
    needs: [],
    run: async () => (await Promise.all(/* import() | build-push */[__webpack_require__.e(6637), __webpack_require__.e(4978), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(1047), __webpack_require__.e(8112), __webpack_require__.e(7868), __webpack_require__.e(2990)]).then(__webpack_require__.bind(__webpack_require__, 30150))).run,
    inputsFrom: () => ({}),
    expectedInputs: {},
    check: checkBuildSource,
    beforeRun: waitForRepository,
    describeOutcome: ({ image }) => (0,markdown_text/* formatCode */.P_)((0,records/* toOptionalText */.NX)(image) ?? ''),
});
/** Without a Dockerfile, a stage to build or a tag, there is nothing to build. */
async function checkBuildSource(inputs, context) {
    const { readBuildSource } = await __webpack_require__.e(/* import() */ 7868).then(__webpack_require__.bind(__webpack_require__, 55487));
    await readBuildSource(await (0,action_run.openActionRun)(inputs, context));
}
/**
 * A repository that does not exist yet may be one that Terraform or CloudFormation is about to create: created here, it would
 * be in their way. So the image is built next to them, and pushed once they are done.
 */
async function waitForRepository(start) {
    const { inputs, context, run, concurrent } = start;
    const creator = findRepositoryCreator(concurrent);
    if (creator === undefined || !inputs.push)
        return [];
    const { stage, result } = creator;
    const origin = (0,change_origin/* readChangeOrigin */.x)(await (0,github_event/* readEvent */.j)(context.environment), context.environment);
    const repository = (0,target_repository/* selectTargetRepository */.o)(inputs.repository, origin);
    if (await hasRepository(repository, inputs, context))
        return [];
    context.log.line(`${repository} does not exist yet; ${stage} may create it: pushing once ${stage} is done`);
    await run({ ...inputs, push: false }, context);
    return (await result).status === 'succeeded' ? [] : [stage];
}
/** The stage that may create repositories; eksctl never does. */
function findRepositoryCreator({ provision, cluster }) {
    if (provision?.inputs.command === 'apply')
        return { stage: 'provision', result: provision.result };
    if (cluster?.inputs.command !== 'apply' || (0,open_engine/* selectEngine */.X)(cluster.inputs) === 'eksctl')
        return undefined;
    return { stage: 'cluster', result: cluster.result };
}
async function hasRepository(repository, inputs, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const aws = __addDisposableResource(env_1, await (0,session.openAws)(inputs, context), true);
        return (await (0,registry_repository/* describeRepository */.MD)(await aws.client('ecr'), repository)) !== undefined;
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

// EXTERNAL MODULE: ./src/runner/count.js
var runner_count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/actions/cluster/contract.js + 4 modules
var cluster_contract = __webpack_require__(39516);
// EXTERNAL MODULE: ./src/actions/cluster/outputs.js
var cluster_outputs = __webpack_require__(56123);
;// CONCATENATED MODULE: ./src/actions/pipeline/stages/cluster.js







const clusterStage = defineStage({
    name: 'cluster',
    contract: cluster_contract.contract,
    insteadOf: 'provision',
    needs: ['setup'],
    run: async () => (await Promise.all(/* import() | cluster */[__webpack_require__.e(1047), __webpack_require__.e(4163), __webpack_require__.e(5623)]).then(__webpack_require__.bind(__webpack_require__, 29140))).run,
    inputsFrom: ({ setup }) => ({ 'eksctl-path': (0,records/* toOptionalText */.NX)(setup?.['eksctl-path']) }),
    expectedInputs: { 'eksctl-path': () => 'eksctl' },
    check: checkApprovals,
    rules: [requireEksctl],
    describeOutcome,
});
/** Before any stage starts: what nobody approved must not even be built. */
async function checkApprovals(inputs, context) {
    if (inputs['require-approvals'] === 0)
        return;
    const [{ checkClusterApprovals }, { openActionRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 8461).then(__webpack_require__.bind(__webpack_require__, 58461)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35816)),
    ]);
    await checkClusterApprovals(await openActionRun(inputs, context));
}
/** Found out before anything starts; without `setup`, the runner may have eksctl already. */
function requireEksctl({ setup, cluster }) {
    if (setup === undefined || cluster === undefined || cluster.command === 'check')
        return [];
    if (cluster['config-file'] === undefined || (0,open_engine/* selectEngine */.X)(cluster) !== 'eksctl')
        return [];
    // What an earlier stage hands over has no default here.
    const given = (0,records/* toOptionalText */.NX)(cluster['eksctl-path']);
    if (given !== undefined || setup.tools.includes('eksctl'))
        return [];
    const text = 'must have eksctl, which applies config-file, unless eksctl-path is set';
    return [{ stage: 'setup', name: 'tools', text }];
}
/** `2 added, 1 changed, cluster staging`; commands that change nothing say what they found. */
function describeOutcome(outputs, { command }) {
    const name = (0,records/* toOptionalText */.NX)(outputs['cluster-name']);
    const cluster = name === undefined ? [] : [`cluster ${name}`];
    return [...describeResult(outputs, command), ...cluster].map(markdown_text/* escapeInline */.VV).join(', ');
}
function describeResult(outputs, command) {
    const { changes, findings, ready } = outputs;
    if (command === 'check') {
        const count = (0,runner_count/* formatCount */.B)(Array.isArray(findings) ? findings.length : 0, 'finding');
        return [ready === true ? `${count}, ready` : count];
    }
    if (command === 'drift')
        return [changes === true ? 'drifted' : 'no drift'];
    if (changes === undefined)
        return [];
    const { 'to-add': add = 0, 'to-change': change = 0, 'to-destroy': destroy = 0 } = outputs;
    const counts = { add: Number(add), change: Number(change), destroy: Number(destroy) };
    return [(0,cluster_outputs/* describeChangeCounts */.yo)(counts, command === 'plan' ? 'planned' : 'done')];
}

// EXTERNAL MODULE: ./src/actions/helm-deploy/contract.js + 5 modules
var helm_deploy_contract = __webpack_require__(42934);
;// CONCATENATED MODULE: ./src/actions/pipeline/stages/helm-deploy.js





const helmDeployStage = defineStage({
    name: 'helm-deploy',
    contract: helm_deploy_contract.contract,
    needs: ['setup', 'provision', 'cluster', 'build-push'],
    run: async () => (await Promise.all(/* import() | helm-deploy */[__webpack_require__.e(6637), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(1047), __webpack_require__.e(2147), __webpack_require__.e(7725)]).then(__webpack_require__.bind(__webpack_require__, 34901))).run,
    inputsFrom: ({ setup, provision, cluster, 'build-push': built }, { kubeconfig }) => ({
        'helm-path': (0,records/* toOptionalText */.NX)(setup?.['helm-path']),
        image: (0,records/* toOptionalText */.NX)(built?.['image-digest']),
        'cluster-name': kubeconfig === undefined
            ? (findCluster(provision?.outputs) ?? (0,records/* toOptionalText */.NX)(cluster?.['cluster-name']))
            : undefined,
    }),
    expectedInputs: {
        'helm-path': () => 'helm',
        image: ({ 'build-push': built }) => built && `registry.example.com/app@sha256:${'0'.repeat(64)}`,
        'cluster-name': (selected, { kubeconfig }) => findInfrastructure(selected) !== undefined && kubeconfig === undefined ? 'cluster' : undefined,
    },
    check: async (inputs, context) => {
        await checkPreviewOwner(inputs, context);
        await helm_deploy_checkApprovals(inputs, context);
    },
    rules: [requireCluster, requireInfrastructure, requirePushedImage],
    describeOutcome: (outputs) => {
        const several = Object.entries((0,records/* isRecord */.u4)(outputs.releases) ? outputs.releases : {});
        if (several.length < 2)
            return describeRelease(outputs);
        return several
            .map(([label, each]) => describeRelease({ ...(0,records/* toRecord */.Lv)(each), release: label, namespace: undefined }))
            .join('; ');
    },
});
/** `shop in shop-staging, revision 3, https://shop.example.com` */
function describeRelease({ release, namespace, revision, url }) {
    return [
        [(0,records/* toOptionalText */.NX)(release), (0,records/* toOptionalText */.NX)(namespace)].filter((part) => part !== undefined).join(' in '),
        (0,records/* toOptionalText */.NX)(revision) === undefined ? '' : `revision ${(0,records/* toOptionalText */.NX)(revision)}`,
        (0,records/* toOptionalText */.NX)(url) ?? '',
    ]
        .filter((part) => part !== '')
        .map(markdown_text/* escapeInline */.VV)
        .join(', ');
}
/** Before any stage starts: what nobody approved must not even be built. */
async function helm_deploy_checkApprovals(inputs, context) {
    if (inputs['require-approvals'] === 0)
        return;
    const [{ checkReleaseApprovals }, { openActionRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5487).then(__webpack_require__.bind(__webpack_require__, 25487)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35816)),
    ]);
    await checkReleaseApprovals(await openActionRun(inputs, context));
}
/** A preview belongs to a repository. */
async function checkPreviewOwner({ preview }, { environment }) {
    if (preview === undefined)
        return;
    const { resolvePreviewOwner } = await Promise.all(/* import() */[__webpack_require__.e(4064), __webpack_require__.e(8685), __webpack_require__.e(2445)]).then(__webpack_require__.bind(__webpack_require__, 18685));
    resolvePreviewOwner(await (0,github_event/* readEvent */.j)(environment), environment);
}
/** The one cluster among the Terraform outputs of all roots; between several the user must choose. */
function findCluster(outputs) {
    if (!(0,records/* isRecord */.u4)(outputs))
        return undefined;
    const names = Object.values(outputs).flatMap((root) => (0,records/* toOptionalText */.NX)(root.cluster_name) ?? []);
    return new Set(names).size === 1 ? names[0] : undefined;
}
/** The stage that the cluster comes from. */
function findInfrastructure({ provision, cluster }) {
    if (provision !== undefined)
        return { stage: 'provision', command: provision.command };
    return cluster && { stage: 'cluster', command: cluster.command };
}
/** With `provision` or `cluster`, the cluster comes from there, as far as it is applied. */
function requireCluster(selected) {
    const { 'helm-deploy': deploy } = selected;
    const infrastructure = findInfrastructure(selected);
    if (deploy === undefined || infrastructure === undefined || infrastructure.command === 'apply')
        return [];
    if (deploy['cluster-name'] !== undefined || deploy.kubeconfig !== undefined)
        return [];
    const text = `is required by helm-deploy, unless kubeconfig is set or ${infrastructure.stage}-command is apply`;
    return [{ stage: 'helm-deploy', name: 'cluster-name', text }];
}
function requireInfrastructure(selected) {
    const infrastructure = findInfrastructure(selected);
    if (selected['helm-deploy'] === undefined || infrastructure === undefined)
        return [];
    const { stage, command } = infrastructure;
    if (command === 'plan' || command === 'apply')
        return [];
    return [{ stage, name: 'command', text: 'must be plan or apply if helm-deploy follows' }];
}
function requirePushedImage({ 'helm-deploy': deploy, 'build-push': built }) {
    if (deploy === undefined || built === undefined || built.push || deploy.image !== undefined)
        return [];
    return [{ stage: 'build-push', name: 'push', text: 'must be true if helm-deploy takes the image that is built' }];
}

// EXTERNAL MODULE: ./src/actions/provision/contract.js + 2 modules
var provision_contract = __webpack_require__(35149);
;// CONCATENATED MODULE: ./src/actions/pipeline/stages/provision.js



const provisionStage = defineStage({
    name: 'provision',
    contract: provision_contract.contract,
    needs: ['setup'],
    run: async () => (await Promise.all(/* import() | provision */[__webpack_require__.e(6637), __webpack_require__.e(4978), __webpack_require__.e(3301), __webpack_require__.e(5652), __webpack_require__.e(1047), __webpack_require__.e(5923), __webpack_require__.e(739), __webpack_require__.e(4163), __webpack_require__.e(8629), __webpack_require__.e(2496)]).then(__webpack_require__.bind(__webpack_require__, 70833))).run,
    post: async () => (await __webpack_require__.e(/* import() | provision-post */ 4843).then(__webpack_require__.bind(__webpack_require__, 42924))).postProvision,
    inputsFrom: ({ setup }) => ({ 'terraform-path': (0,records/* toOptionalText */.NX)(setup?.['terraform-path']) }),
    expectedInputs: { 'terraform-path': () => 'terraform' },
    check: provision_checkApprovals,
    describeOutcome: describeChanges,
});
/** Before any stage starts: what nobody approved must not even be built. */
async function provision_checkApprovals(inputs, context) {
    if (inputs['require-approvals'] === 0)
        return;
    const [{ checkProvisionApprovals }, { openActionRun }] = await Promise.all([
        __webpack_require__.e(/* import() */ 9988).then(__webpack_require__.bind(__webpack_require__, 59988)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 35816)),
    ]);
    await checkProvisionApprovals(await openActionRun(inputs, context));
}
/** A plan says what would change, an apply what changed; commands that do neither set no counts. */
function describeChanges(outputs) {
    if (outputs.changes === undefined)
        return '';
    const count = (status) => countRoots(outputs.roots, status);
    const isDone = count('applied') + count('destroyed') > 0;
    const counts = [
        [outputs['to-add'], isDone ? 'added' : 'to add'],
        [outputs['to-change'], isDone ? 'changed' : 'to change'],
        [outputs['to-destroy'], isDone ? 'destroyed' : 'to destroy'],
        [outputs['to-import'], isDone ? 'imported' : 'to import'],
        [outputs['to-move'], isDone ? 'moved' : 'to move'],
        [outputs['to-forget'], isDone ? 'forgotten' : 'to forget'],
        [count('deferred'), 'deferred'],
    ];
    const parts = counts.flatMap(([number = 0, verb]) => (Number(number) === 0 ? [] : [`${Number(number)} ${verb}`]));
    return parts.join(', ') || (outputs.changes === true ? 'only outputs change' : 'no changes');
}
function countRoots(roots, status) {
    const all = Object.values((roots ?? {}));
    return all.filter((root) => root.status === status).length;
}

// EXTERNAL MODULE: ./src/actions/setup/contract.js + 1 modules
var setup_contract = __webpack_require__(52848);
;// CONCATENATED MODULE: ./src/actions/pipeline/stages/setup.js




const setupStage = defineStage({
    name: 'setup',
    contract: setup_contract.contract,
    needs: [],
    run: async () => (await Promise.all(/* import() | setup */[__webpack_require__.e(4978), __webpack_require__.e(2160), __webpack_require__.e(739), __webpack_require__.e(8048), __webpack_require__.e(7665), __webpack_require__.e(6930)]).then(__webpack_require__.bind(__webpack_require__, 34777))).run,
    post: async () => (await Promise.all(/* import() | setup-post */[__webpack_require__.e(7665), __webpack_require__.e(1961)]).then(__webpack_require__.bind(__webpack_require__, 68406))).postSetup,
    inputsFrom: () => ({}),
    expectedInputs: {},
    describeOutcome: listVersions,
});
/** `terraform 1.14.0, kubectl 1.34.1`, from the outputs `<tool>-version`. */
function listVersions(outputs) {
    const texts = Object.keys(setup_contract.contract.outputs).flatMap((name) => {
        const [, tool] = /^(.+)-version$/.exec(name) ?? [];
        const version = (0,records/* toOptionalText */.NX)(outputs[name]);
        return tool === undefined || version === undefined ? [] : [(0,markdown_text/* escapeInline */.VV)(`${tool} ${version}`)];
    });
    return texts.join(', ');
}

;// CONCATENATED MODULE: ./src/actions/pipeline/stages/stages.js





/** In the order in which the log shows them: each after those that it needs. */
const stages = [setupStage, provisionStage, clusterStage, buildPushStage, helmDeployStage];
const stageNames = stages.map(({ name }) => name);
/** All but those that take the place of another one. */
const defaultStageNames = stages
    .filter(({ insteadOf }) => insteadOf === undefined)
    .map(({ name }) => name);


/***/ }),

/***/ 35149:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/role-rules.js
var role_rules = __webpack_require__(76902);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
;// CONCATENATED MODULE: ./src/actions/provision/foreign-names.js
/** What single-purpose Terraform actions and scripts call these inputs. */
const provisionForeignNames = {
    path: 'directory',
    dir: 'directory',
    folder: 'directory',
    'working-directory': 'directory',
    'working-dir': 'directory',
    'terraform-directory': 'directory',
    workspace: 'environment',
    'tf-workspace': 'environment',
    env: 'environment',
    stage: 'environment',
    root: 'roots',
    module: 'roots',
    target: 'roots',
    targets: 'roots',
    stack: 'roots',
    stacks: 'roots',
    'var-file': 'var-files',
    tfvars: 'var-files',
    'tfvars-file': 'var-files',
    'backend-config-file': 'backend-config',
    'backend-configs': 'backend-config',
    action: 'command',
    'tf-command': 'command',
    'terraform-command': 'command',
    subcommand: 'command',
    'pr-comment': 'comment',
    'add-github-comment': 'comment',
    'comment-on-pr': 'comment',
    variables: { instead: 'Set var-files, or TF_VAR_<name> under `env:` of the step.' },
    vars: { instead: 'Set var-files, or TF_VAR_<name> under `env:` of the step.' },
    'auto-approve': { instead: 'Remove it: apply never prompts. Deleting resources needs allow-destroy: true.' },
    destroy: { instead: 'Set command: destroy.' },
    'plan-file': { instead: 'Remove it: apply finds the stored plan itself, see plan-store.' },
    planfile: { instead: 'Remove it: apply finds the stored plan itself, see plan-store.' },
    'terraform-version': { instead: 'Set terraform-version on the setup action, which installs Terraform.' },
    'tf-version': { instead: 'Set terraform-version on the setup action, which installs Terraform.' },
};

// EXTERNAL MODULE: ./src/actions/provision/inputs.js
var provision_inputs = __webpack_require__(36071);
// EXTERNAL MODULE: ./src/actions/provision/commands/bootstrap/inputs.js
var bootstrap_inputs = __webpack_require__(69845);
;// CONCATENATED MODULE: ./src/actions/provision/rules.js

const requireLockId = ({ command, 'lock-id': id }) => command === 'unlock' && id === undefined
    ? [{ name: 'lock-id', text: 'is required for command: unlock; the error about the lock reports it' }]
    : [];
/** `role-name` has a limit of its own; the name that is derived from the environment can be too long, and a suffix longer. */
const requireRoleName = ({ command, environment, 'role-name': name, 'preview-role': previewRole }) => {
    if (command !== 'bootstrap')
        return [];
    const limit = previewRole ? bootstrap_inputs/* longestPreviewedRoleName */.P9 : bootstrap_inputs/* longestRoleName */.US;
    const used = name ?? (0,bootstrap_inputs/* buildDefaultRoleName */.zY)(environment);
    if (used.length <= limit)
        return [];
    const text = name === undefined
        ? `is required for command: bootstrap: the default ${used} has ${used.length} characters, the limit is ${limit}`
        : `has ${used.length} characters, with preview-role the limit is ${limit}`;
    return [{ name: 'role-name', text }];
};
const requirePlanRole = ({ command, 'plan-role': planRole, ...inputs }) => {
    if (command !== 'bootstrap' || planRole)
        return [];
    const unused = [
        ...(inputs['plan-role-policies'].length > 0 ? ['plan-role-policies'] : []),
        ...(inputs['plan-role-for'] === undefined ? [] : ['plan-role-for']),
    ];
    return unused.map((name) => ({ name, text: 'has no effect without plan-role: true' }));
};
const requirePreviewRole = ({ command, 'preview-role': previewRole, ...inputs }) => {
    if (command !== 'bootstrap')
        return [];
    if (previewRole) {
        return inputs['preview-cluster'] === undefined
            ? [{ name: 'preview-cluster', text: 'is required for preview-role: the cluster that previews run in' }]
            : [];
    }
    const unused = ['preview-repository', 'preview-cluster'].filter((name) => inputs[name] !== undefined);
    return unused.map((name) => ({ name, text: 'has no effect without preview-role: true' }));
};
const refuseStalePlans = ({ 'require-plan': required, 'stale-plan': stale }) => required && stale === 'apply'
    ? [{ name: 'stale-plan', text: 'apply contradicts require-plan: true, which changes only what was reviewed' }]
    : [];
const provisionRules = [
    requireLockId,
    requireRoleName,
    requirePlanRole,
    requirePreviewRole,
    refuseStalePlans,
];

;// CONCATENATED MODULE: ./src/actions/provision/contract.js






const contract = (0,action/* defineAction */.QP)({
    name: 'provision',
    description: 'Plan, review and apply the Terraform roots of an environment in dependency order.',
    branding: { icon: 'layers', color: 'purple' },
    inputs: provision_inputs/* provisionInputs */.d,
    rules: [...provisionRules, ...role_rules/* awsRules */.P],
    foreign: { ...provisionForeignNames, ...inputs/* awsForeignNames */.Sp },
    outputs: {
        changes: 'true if anything differs or was changed',
        'to-add': 'Number of resources to add',
        'to-change': 'Number of resources to change',
        'to-destroy': 'Number of resources to destroy',
        'to-import': 'Number of existing resources to import into the state',
        'to-move': 'Number of resources whose address changes',
        'to-forget': 'Number of resources to remove from the state without destroying them',
        roots: 'Status and counts per root, as JSON',
        outputs: 'Non-sensitive Terraform outputs per root, as JSON; set by apply',
        'plan-id': 'Identifier of the set of plans created or applied',
        'plan-digest': 'SHA-256 of what the plans of all roots do; pass it to `apply` as `plan-digest` so that nothing else is applied',
        matrix: 'Roots by wave, as JSON for a job matrix; set by matrix',
        bootstrap: 'Buckets, OIDC provider and roles, with what was created, changed or left unchanged, as JSON; set by bootstrap',
        'lock-info': 'Holder, creation time and ID of the state lock that was found, as JSON',
    },
    renamed: { modules: 'roots' },
    permissions: {
        contents: { level: 'read', why: 'to compare with the base commit' },
        'pull-requests': { level: 'write', why: 'to comment with the plan; `require-approvals` reads the reviews' },
        issues: { level: 'write', why: 'to open and close the drift issue' },
        actions: {
            level: 'read',
            why: 'to find plans that another run stored as an artifact, and for `require-approvals` of runs started by hand',
        },
        ...inputs/* awsPermissions */.cC,
    },
});


/***/ }),

/***/ 36071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ provisionInputs)
/* harmony export */ });
/* harmony import */ var _aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68141);
/* harmony import */ var _runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24390);
/* harmony import */ var _runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52234);
/* harmony import */ var _runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2479);
/* harmony import */ var _runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92286);
/* harmony import */ var _terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7167);
/* harmony import */ var _terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60480);
/* harmony import */ var _shared_destroy_permission_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85512);
/* harmony import */ var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94819);
/* harmony import */ var _commands_bootstrap_gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13977);
/* harmony import */ var _commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69845);











/** Addresses as plans show them; quotes and brackets of instance keys included. */
const resourceAddress = /^(module\.[\w-]+(\[[^\]\s][^\]]*\])?\.)*(?!data\.)[\w-]+\.[\w-]+(\[[^\]\s][^\]]*\])?$/;
const destroyPermissionKind = (0,_shared_destroy_permission_js__WEBPACK_IMPORTED_MODULE_9__/* .definePermissionKind */ .F)(resourceAddress, 'true, false, or addresses of resources such as module.vpc.aws_vpc.this[0], one per line');
const lockIdKind = (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .patternKind */ .LW)('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported');
const provisionInputs = {
    command: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
        default: 'plan',
        description: 'Command to run',
    }),
    environment: (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .environmentKind */ .KG, {
        required: true,
        example: 'staging',
        description: 'Environment: name of a folder in `directory`, such as development, staging or production',
    }),
    directory: (0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFolder */ .ih)({
        default: 'terraform-environments/aws',
        description: 'Folder that contains the environments',
    }),
    roots: (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: '20-eks',
        description: 'Select these roots only (globs); roots they depend on are not added unless `with-dependencies` is true',
    }),
    'with-dependencies': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Also run the roots that the selected `roots` depend on',
    }),
    'changed-only': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Select only roots whose files, local modules or var files differ from the base commit, and roots downstream of them',
    }),
    parallelism: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)({
        max: 64,
        description: 'Maximum number of roots to run in parallel; default: the number of cores, at least 2, more while cores are idle, fewer if memory is short',
    }),
    'require-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: '`apply` changes only roots with a stored plan that is still valid',
    }),
    'require-approvals': (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .requireApprovalsInput */ .iW)('`apply` and `destroy`'),
    'plan-digest': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .digestKind */ .Hq, {
        description: '`apply`: output `plan-digest` of the reviewed plan; if the stored plans differ from it, nothing is applied',
    }),
    'plan-store': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_terraform_store_choose_js__WEBPACK_IMPORTED_MODULE_4__/* .planStoreSettings */ .G, {
        default: 'auto',
        description: 'Where plans are stored until apply. `auto`: next to the state if it is in S3, otherwise an encrypted artifact',
    }),
    'plan-encryption-key': (0,_terraform_store_encryption_js__WEBPACK_IMPORTED_MODULE_5__/* .encryptionKey */ .BP)({
        description: 'AES-256 key, 32 bytes as base64 or hex, that encrypts stored plans; required for artifacts',
    }),
    'stale-plan': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['stop', 'apply'], {
        default: 'stop',
        description: 'What apply does with a root whose new plan differs from the reviewed one; `apply` applies the new plan, and the comment says what differs',
    }),
    deferred: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(['apply', 'stop'], {
        description: 'What apply does with deferred roots (roots that could not be planned because an upstream root did not exist yet or was about to change) that have changes by then; default: `stop` with `require-plan`, otherwise `apply`',
    }),
    'allow-destroy': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(destroyPermissionKind, {
        default: 'false',
        example: 'module.vpc.aws_vpc.this[0]',
        description: 'Allow apply and destroy to delete or replace resources: `true` for all, or the addresses of those that may go',
    }),
    'allow-local-state': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({
        default: 'false',
        description: 'Let `apply` in a job write states to files in the workspace, where they end with the runner',
    }),
    'fail-on-drift': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zM)({ default: 'false', description: 'Fail `drift` if it finds differences' }),
    'lock-id': (0,_runner_contract_kind_js__WEBPACK_IMPORTED_MODULE_10__/* .input */ .hF)(lockIdKind, { description: '`unlock`: ID of the lock to release, from the error that reported it' }),
    'var-files': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .listOf */ .c3)((0,_runner_contract_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathKind */ .gl)('file'), { description: 'Additional .tfvars files, applied to every root' }),
    'backend-config': (0,_runner_contract_structures_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .Mn)({
        example: 'key=staging/{root}.tfstate',
        description: 'Backend settings (`key=value`) or files with such settings, in each root or in the workspace; `{root}` stands for the name of the root',
    }),
    'terraform-path': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .string */ .Yj)({ default: 'terraform', description: 'Terraform executable' }),
    'lock-timeout': (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ default: '5m', description: 'How long to wait for a state lock' }),
    timeout: (0,_runner_contract_scalars_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)({ description: 'Time limit for each Terraform command; default: none' }),
    comment: (0,_shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .commentInput */ .ks)({
        description: 'When to write the sticky comment, one per environment, on the pull request',
    }),
    'github-environment': _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .githubEnvironmentInput */ .X5,
    ..._commands_bootstrap_inputs_js__WEBPACK_IMPORTED_MODULE_8__/* .bootstrapInputs */ .o1,
    ..._commands_bootstrap_gitlab_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .gitLabBootstrapInputs */ .F,
    ..._aws_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .awsInputs */ .xN,
};


/***/ }),

/***/ 52848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  contract: () => (/* binding */ contract),
  versionInputs: () => (/* binding */ versionInputs)
});

// EXTERNAL MODULE: ./src/aws/inputs.js
var inputs = __webpack_require__(68141);
// EXTERNAL MODULE: ./src/aws/role-rules.js
var role_rules = __webpack_require__(76902);
// EXTERNAL MODULE: ./src/runner/contract/action.js
var action = __webpack_require__(3246);
// EXTERNAL MODULE: ./src/runner/contract/kind.js
var kind = __webpack_require__(24390);
// EXTERNAL MODULE: ./src/runner/contract/paths.js
var paths = __webpack_require__(52234);
// EXTERNAL MODULE: ./src/runner/contract/patterns.js
var patterns = __webpack_require__(51355);
// EXTERNAL MODULE: ./src/runner/contract/scalars.js
var scalars = __webpack_require__(2479);
// EXTERNAL MODULE: ./src/runner/contract/structures.js
var structures = __webpack_require__(92286);
// EXTERNAL MODULE: ./src/tools/catalog/tools.js + 6 modules
var tools = __webpack_require__(86762);
// EXTERNAL MODULE: ./src/tools/mirrors.js
var mirrors = __webpack_require__(42160);
// EXTERNAL MODULE: ./src/tools/version/request.js
var request = __webpack_require__(36514);
;// CONCATENATED MODULE: ./src/actions/setup/foreign-names.js

/** What hashicorp/setup-terraform, azure/setup-helm, azure/setup-kubectl and similar actions call these inputs. */
const setupForeignNames = {
    ...Object.fromEntries(tools/* toolNames */.$p.map((tool) => [tool, `${tool}-version`])),
    'tf-version': 'terraform-version',
    'kubernetes-version': 'kubectl-version',
    tool: 'tools',
    cluster: 'cluster-name',
    'eks-cluster': 'cluster-name',
    'eks-cluster-name': 'cluster-name',
    path: 'working-directory',
    directory: 'working-directory',
    mirror: 'mirrors',
    version: {
        instead: `Set the version per tool: ${tools/* toolNames */.$p.map((tool) => `${tool}-version`).join(', ')}.`,
    },
    'terraform-wrapper': { instead: 'Remove it: terraform is installed without a wrapper.' },
};

;// CONCATENATED MODULE: ./src/actions/setup/contract.js












/** `terraform-version` and the like: one input for each tool. */
const versionInputs = Object.fromEntries(tools/* tools */.Yl.map((tool) => [
    `${tool.name}-version`,
    (0,kind/* input */.hF)((0,request/* createVersionRequestKind */.IM)(tool), { default: 'auto', description: `Version of ${tool.name}` }),
]));
/** Four outputs for each tool. */
const toolOutputs = Object.fromEntries(tools/* toolNames */.$p.flatMap((tool) => [
    [`${tool}-version`, `Installed version of ${tool}`],
    [`${tool}-path`, `Path of ${tool}`],
    [`${tool}-cache-hit`, 'true when nothing was downloaded'],
    [`${tool}-verified-by`, 'checksum, signature or lock'],
]));
const toolList = [tools/* toolNames */.$p.slice(0, -1).join(', '), ...tools/* toolNames */.$p.slice(-1)].join(' and ');
const contract = (0,action/* defineAction */.QP)({
    name: 'setup',
    description: `Install ${toolList}: the right versions, verified, all at once.`,
    branding: { icon: 'download-cloud', color: 'blue' },
    inputs: {
        tools: (0,structures/* listOf */.c3)((0,scalars/* oneOfKind */.wP)(tools/* toolNames */.$p), {
            default: tools/* toolNames */.$p.join(', '),
            commas: true,
            description: 'Tools to install',
        }),
        ...versionInputs,
        'cluster-name': (0,patterns/* clusterName */.SL)({
            example: 'staging',
            description: 'EKS cluster that kubectl-version: cluster follows: the newest kubectl of its minor version',
        }),
        'working-directory': (0,paths/* workspaceFolder */.ih)({ default: '.', description: 'Folder to look up version files from' }),
        verify: (0,scalars/* oneOf */.yL)(['checksum', 'signature', 'lock'], {
            default: 'checksum',
            description: 'Minimum verification level; the strongest available is always tried',
        }),
        'lock-file': (0,paths/* workspaceFile */.EJ)({
            example: 'eks-actions.lock.json',
            description: 'Digests of archives and programs; eks-actions.lock.json is used if it exists',
        }),
        mirrors: (0,structures/* listOf */.c3)(mirrors/* mirrorKind */.as, {
            spaces: true,
            example: 'terraform=https://mirror.example.com/terraform',
            description: 'Mirrors to download from, also taken from the variable EKS_ACTIONS_MIRRORS; for a mirrored tool no other host is contacted',
        }),
        'trusted-keys': (0,scalars/* text */.Qq)({ description: 'Additional OpenPGP keys or Sigstore identities, for mirrors that re-sign' }),
        'minimum-release-age': (0,scalars/* integer */.nd)({
            default: '0',
            min: 0,
            max: 3650,
            description: 'Minimum age in days; a range or latest skips newer releases',
        }),
        cache: (0,scalars/* boolean */.zM)({
            default: 'true',
            description: 'Reuse downloads across jobs through the actions cache, if there is one; they are verified again',
        }),
        ...inputs/* awsInputs */.xN,
    },
    rules: [requireClusterName, ...role_rules/* awsRules */.P],
    foreign: { ...setupForeignNames, ...inputs/* awsForeignNames */.Sp },
    permissions: {
        'id-token': { level: 'write', why: 'only for `kubectl-version: cluster` with `role-to-assume`' },
    },
    outputs: {
        ...toolOutputs,
        tools: 'All of it as JSON: version, source, path, level, by, caveats, from',
    },
});
function requireClusterName(inputs) {
    const following = tools/* tools */.Yl
        .filter(({ name, followsCluster = false }) => followsCluster && inputs.tools.includes(name))
        .find(({ name }) => inputs[`${name}-version`].kind === 'cluster');
    if (following === undefined || inputs['cluster-name'] !== undefined)
        return [];
    const text = `is required with ${following.name}-version: cluster, for example cluster-name: staging`;
    return [{ name: 'cluster-name', text }];
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

/***/ 55169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ createMutability),
/* harmony export */   Bp: () => (/* binding */ describeRepositoryDrift),
/* harmony export */   MD: () => (/* binding */ describeRepository),
/* harmony export */   Xx: () => (/* binding */ createEcrRepository)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90114);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76065);




/** Undefined if it does not exist. @throws ActionError as `toAwsError` */
async function describeRepository(ecr, name) {
    const call = { what: `the repository ${name} could not be looked up`, action: 'ecr:DescribeRepositories' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { repositories = [] } = await ecr.describeRepositories({ repositoryNames: [name] });
            return repositories[0] === undefined ? undefined : toRepository(repositories[0]);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'RepositoryNotFoundException')
                return undefined;
            throw error;
        }
    });
}
/**
 * Creates a repository.
 * @returns `created` is false if another job created it first, which is not an error
 * @throws ActionError `aws-access-denied` naming the IAM action, and others of `toAwsError`
 */
async function createEcrRepository(ecr, name, settings) {
    const created = await requestRepository(ecr, name, settings);
    const repository = created ?? (await describeRepository(ecr, name));
    if (repository === undefined) {
        throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ('repository-not-found', `the repository ${name} was deleted right after it had been created`);
    }
    if (created !== undefined && settings.lifecyclePolicy !== undefined) {
        await putLifecyclePolicy(ecr, name, settings.lifecyclePolicy);
    }
    return { repository, created: created !== undefined };
}
async function requestRepository(ecr, name, settings) {
    const { mutability, scanOnPush, encryption } = settings;
    const call = {
        what: `the repository ${name} does not exist and could not be created`,
        action: 'ecr:CreateRepository',
    };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { repository } = await ecr.createRepository({
                repositoryName: name,
                imageScanningConfiguration: { scanOnPush },
                imageTagMutability: mutability.mode,
                ...(mutability.exclusions.length === 0
                    ? {}
                    : { imageTagMutabilityExclusionFilters: mutability.exclusions.map(toWildcard) }),
                encryptionConfiguration: {
                    encryptionType: encryption.type,
                    ...(encryption.type === 'KMS' && encryption.key !== undefined ? { kmsKey: encryption.key } : {}),
                },
            });
            return repository === undefined ? undefined : toRepository(repository);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'RepositoryAlreadyExistsException')
                return undefined;
            throw error;
        }
    });
}
function toWildcard(filter) {
    return { filterType: 'WILDCARD', filter };
}
function toRepository(described) {
    const { repositoryUri: uri = '', repositoryName: name = '', repositoryArn: arn = '' } = described;
    const { encryptionType = 'AES256', kmsKey } = described.encryptionConfiguration ?? {};
    return {
        name,
        arn,
        uri,
        registry: uri.slice(0, -name.length - 1),
        mutability: readMutability(described),
        scanOnPush: described.imageScanningConfiguration?.scanOnPush ?? false,
        encryption: encryptionType === 'AES256' ? { type: 'AES256' } : { type: 'KMS', key: kmsKey },
    };
}
function readMutability({ imageTagMutability, imageTagMutabilityExclusionFilters: filters, }) {
    const mode = _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .mutabilityModes */ .T_.find((known) => known === imageTagMutability) ?? 'MUTABLE';
    if (filters !== undefined)
        return { mode, exclusions: filters.map(({ filter = '' }) => filter) };
    // If the exclusions are unknown, only setting a tag shows whether it moves.
    return mode === 'IMMUTABLE_WITH_EXCLUSION' ? { mode, exclusions: ['*'] } : { mode, exclusions: [] };
}
async function putLifecyclePolicy(ecr, name, policy) {
    const call = {
        what: `${name} was created, but its lifecycle policy could not be set`,
        action: 'ecr:PutLifecyclePolicy',
    };
    await (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, () => ecr.putLifecyclePolicy({ repositoryName: name, lifecyclePolicyText: JSON.stringify(policy) }));
}
/** Describes how an existing repository differs from the requested settings, for people. @throws ActionError as `toAwsError` */
async function describeRepositoryDrift(ecr, repository, settings) {
    const { mutability, scanOnPush, encryption } = repository;
    const drift = [];
    if (mutability.mode !== settings.mutability.mode) {
        drift.push(`tag-mutability is ${mutability.mode}, not ${settings.mutability.mode}`);
    }
    if (scanOnPush !== settings.scanOnPush)
        drift.push(`scan-on-push is ${scanOnPush}, not ${settings.scanOnPush}`);
    if (encryption.type !== settings.encryption.type) {
        drift.push(`encryption is ${encryption.type}, not ${settings.encryption.type}`);
    }
    if (settings.lifecyclePolicy !== undefined &&
        !(await hasLifecyclePolicy(ecr, repository.name, settings.lifecyclePolicy))) {
        drift.push('lifecycle-policy is different or missing');
    }
    return drift;
}
async function hasLifecyclePolicy(ecr, name, wanted) {
    const call = { what: `the lifecycle policy of ${name} could not be read`, action: 'ecr:GetLifecyclePolicy' };
    return (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, async () => {
        try {
            const { lifecyclePolicyText = '{}' } = await ecr.getLifecyclePolicy({ repositoryName: name });
            return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(JSON.parse(lifecyclePolicyText), wanted);
        }
        catch (error) {
            if ((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(error) === 'LifecyclePolicyNotFoundException')
                return false;
            throw error;
        }
    });
}
/**
 * The mutability of a new repository. `IMMUTABLE_WITH_EXCLUSION` excludes caches, pull requests and tags that are known to move,
 * as many as ECR allows; tags of commits, versions and content stay.
 */
function createMutability(mode, movingTags) {
    switch (mode) {
        case 'MUTABLE':
        case 'IMMUTABLE':
            return { mode, exclusions: [] };
        case 'IMMUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: [...new Set(['cache*', 'pr-*', ...movingTags])].slice(0, _mutability_js__WEBPACK_IMPORTED_MODULE_3__/* .maxExclusions */ .G6) };
        case 'MUTABLE_WITH_EXCLUSION':
            return { mode, exclusions: ['content-*', 'v*.*'] };
    }
}


/***/ }),

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
/** Calls `operation` until it succeeds; throws its last error if no attempts are left or retrying is pointless. */
async function retry(operation, options) {
    const { random = Math.random, sleep = pause, signal } = options;
    for (let attempt = 1;; attempt++) {
        signal?.throwIfAborted();
        try {
            return await operation(attempt);
        }
        catch (error) {
            if (attempt >= options.attempts || signal?.aborted)
                throw error;
            const verdict = options.shouldRetry(error);
            if (verdict === false || asksTooMuch(verdict, options))
                throw error;
            const ceiling = Math.min(options.maxMs, options.baseMs * 2 ** (attempt - 1));
            const waitMs = verdict === true ? Math.round(random() * ceiling) : Math.min(verdict, options.maxMs);
            options.onRetry?.({ number: attempt, waitMs, error });
            await sleep(waitMs, signal);
        }
    }
}
/** A server that wants to be left alone for an hour is not asked again earlier: the failure says so at once. */
function asksTooMuch(verdict, { maxMs }) {
    return typeof verdict === 'number' && verdict > maxMs * 3;
}
/** Resolves after `ms` milliseconds; rejects with the signal's reason as soon as it aborts. */
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const onAbort = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', onAbort, { once: true });
    });
}


/***/ })

};
