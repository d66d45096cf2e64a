export const id = 458;
export const ids = [458];
export const modules = {

/***/ 16965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openEksctlEngine: () => (/* binding */ openEksctlEngine)
});

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: ./src/aws/errors.js
var errors = __webpack_require__(69507);
// EXTERNAL MODULE: ./src/cloudformation/calls.js
var calls = __webpack_require__(8396);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/runner/records.js
var records = __webpack_require__(96365);
;// CONCATENATED MODULE: ./src/eksctl/compare/select-config.js

/** Lists of a ClusterConfig whose entries are created one by one, as paths, with what names an entry. */
const lists = {
    addons: nameEntry,
    managedNodeGroups: nameEntry,
    nodeGroups: nameEntry,
    fargateProfiles: nameEntry,
    'iam.serviceAccounts': (entry) => nameServiceAccount((0,records/* toRecord */.Lv)(entry.metadata)),
    'iam.podIdentityAssociations': ({ namespace, serviceAccountName }) => `${String(namespace)}/${String(serviceAccountName)}`,
    'accessConfig.accessEntries': ({ principalARN }) => String(principalARN),
};
function nameEntry({ name }) {
    return String(name);
}
/** `namespace/name`, as eksctl names service accounts. */
function nameServiceAccount({ name, namespace, }) {
    return `${typeof namespace === 'string' ? namespace : 'default'}/${String(name)}`;
}
/** A ClusterConfig with nothing in its lists but what is selected, so that eksctl does nothing else. */
function selectConfig(values, only) {
    return Object.entries(lists).reduce((config, [path, nameOf]) => {
        const wanted = only[path];
        if (wanted === 'all')
            return config;
        return replaceList(config, path.split('.'), (entries) => {
            const kept = entries.filter((entry) => wanted?.includes(nameOf((0,records/* toRecord */.Lv)(entry))) === true);
            return kept.length === 0 ? undefined : kept;
        });
    }, values);
}
function replaceList(config, [key = '', ...rest], replace) {
    const value = config[key];
    const others = Object.fromEntries(Object.entries(config).filter(([name]) => name !== key));
    if (rest.length > 0)
        return (0,records/* isRecord */.u4)(value) ? { ...others, [key]: replaceList(value, rest, replace) } : config;
    if (!Array.isArray(value))
        return config;
    const replaced = replace(value);
    return replaced === undefined ? others : { ...others, [key]: replaced };
}

;// CONCATENATED MODULE: ./src/eksctl/existing/stacks.js


/** Tags that eksctl puts on its stacks (eksctl, pkg/apis/eksctl.io/v1alpha5/types.go). */
const tagNames = {
    cluster: 'alpha.eksctl.io/cluster-name',
    nodeGroup: 'alpha.eksctl.io/nodegroup-name',
    nodeGroupType: 'alpha.eksctl.io/nodegroup-type',
    serviceAccount: 'alpha.eksctl.io/iamserviceaccount-name',
    podIdentity: 'alpha.eksctl.io/podidentityassociation-name',
    addon: 'alpha.eksctl.io/addon-name',
};
const eksctlTag = tagNames.cluster;
/** Stacks of a cluster, without those that are deleted. @throws ActionError as `toAwsError` */
async function listEksctlStacks(cluster, aws) {
    const cloudformation = await aws.client('cloudformation');
    const call = { what: `the stacks of ${cluster} could not be listed`, action: 'cloudformation:DescribeStacks' };
    const found = [];
    let next;
    do {
        const token = next;
        const { Stacks: page = [], NextToken: more } = await (0,errors/* callAws */.IY)(call, () => cloudformation.describeStacks(token === undefined ? {} : { NextToken: token }));
        for (const stack of page) {
            const tags = Object.fromEntries((stack.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
            const { StackName: name = '', StackId: arn = '', StackStatus: status = '', StackStatusReason: reason } = stack;
            if ((0,records/* getOwn */.Ng)(tags, tagNames.cluster) !== cluster)
                continue;
            const isProtected = stack.EnableTerminationProtection ?? false;
            found.push({ name, arn, status, reason, isProtected, purpose: readPurpose(name, cluster, tags) });
        }
        next = more;
    } while (next !== undefined && next !== '');
    return found;
}
function readPurpose(name, cluster, tags) {
    const group = (0,records/* getOwn */.Ng)(tags, tagNames.nodeGroup);
    if (group !== undefined)
        return { kind: 'node group', name: group, managed: (0,records/* getOwn */.Ng)(tags, tagNames.nodeGroupType) === 'managed' };
    const account = (0,records/* getOwn */.Ng)(tags, tagNames.serviceAccount);
    if (account !== undefined)
        return { kind: 'service account', name: account };
    const identity = (0,records/* getOwn */.Ng)(tags, tagNames.podIdentity);
    if (identity !== undefined)
        return { kind: 'pod identity', name: identity };
    const addon = (0,records/* getOwn */.Ng)(tags, tagNames.addon);
    if (addon !== undefined)
        return { kind: 'add-on', name: addon };
    if (name === nameClusterStack(cluster))
        return { kind: 'cluster' };
    return name.startsWith(`eksctl-${cluster}-accessentry-`) ? { kind: 'access entry' } : { kind: 'other' };
}
function nameClusterStack(cluster) {
    return `eksctl-${cluster}-cluster`;
}

// EXTERNAL MODULE: ./src/cloudformation/console.js
var console = __webpack_require__(39064);
// EXTERNAL MODULE: ./src/cloudformation/events.js
var cloudformation_events = __webpack_require__(52900);
;// CONCATENATED MODULE: ./src/eksctl/existing/model.js
/** What there is of a cluster in AWS: EKS's own answers, and the stacks of eksctl. */
/** A create that failed and was rolled back leaves a stack that nothing can be done with but delete it. */
function isDeadStack({ status }) {
    return ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'].includes(status);
}
function isStackInProgress({ status }) {
    return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS';
}

;// CONCATENATED MODULE: ./src/eksctl/apply/explain-change-failure.js







/** Why a change failed: the first resource that failed in its stack, which eksctl's last line does not say. */
async function explainChangeFailure(thrown, failed) {
    const error = (0,action_error/* toActionError */.ie)(thrown);
    const stacks = await listEksctlStacks(failed.cluster, failed.context.aws).catch(() => []);
    const progress = describeProgress(failed);
    if (error.code === 'cancelled' || error.code === 'timed-out')
        return explainInterruption(error, stacks, progress);
    if (error.code !== 'tool-failed')
        return (0,action_error/* extendError */.vR)(error, { details: progress });
    const denied = findDenial(error, failed.change);
    if (denied !== undefined)
        return (0,action_error/* extendError */.vR)(denied, { details: [...error.details, ...progress], cause: error });
    const cause = await findFailedResource(stacks, failed);
    return new action_error/* ActionError */.lZ('eksctl-failed', describeCause(failed.change, cause, error), {
        details: [
            ...(cause === undefined
                ? []
                : [
                    `stack ${cause.stack.name}: ${cause.stack.status}`,
                    `see ${(0,console/* buildStackUrl */.A)(failed.context.aws.region, cause.stack.arn)}`,
                ]),
            ...error.details,
            ...progress,
        ],
        cause: error,
    });
}
function describeProgress({ done, left }) {
    const name = (changes) => changes.length === 0 ? 'nothing' : changes.map(({ action, what }) => `${action} ${what}`).join(', ');
    return [`done: ${name(done)}`, `not done: ${name(left)}`];
}
/** eksctl ends at once when it is interrupted; what CloudFormation has begun goes on. */
function explainInterruption(error, stacks, progress) {
    const busy = stacks.filter(isStackInProgress);
    return (0,action_error/* extendError */.vR)(error, {
        details: [...busy.map(({ name, status }) => `${name} goes on in CloudFormation: ${status}`), ...progress],
        hint: 'Run apply again: it waits for what is in progress, and continues with what is left.',
    });
}
/** What the SDK of eksctl says of a denied call. */
const denial = /(User: \S+ is not authorized to perform: [\w-]+:\w+.*)$/;
function findDenial(error, { action, what }) {
    const message = error.details.map((line) => denial.exec(line)?.[1]).find((found) => found !== undefined);
    if (message === undefined)
        return undefined;
    const answer = Object.assign(new Error(message), { name: 'AccessDenied' });
    return (0,errors/* toAwsError */.DZ)(answer, { what: `${action} ${what} failed`, action: 'the denied action' });
}
/** Of the stacks in which something failed since the change began, the first that has a cause. */
async function findFailedResource(stacks, { marks, context }) {
    const candidates = stacks.filter((stack) => isDeadStack(stack) || stack.status.includes('ROLLBACK') || stack.status.endsWith('_FAILED'));
    for (const stack of candidates) {
        const call = (0,calls/* createStackCaller */.oX)(stack.name, context);
        const events = await (0,cloudformation_events/* listStackEvents */.oY)(call, stack.arn, marks.get(stack.arn)).catch(() => []);
        const failure = await (0,cloudformation_events/* findRootFailure */.QR)(call, events);
        if (failure !== undefined)
            return { stack, event: failure.event };
    }
    return undefined;
}
function describeCause({ action, what }, cause, error) {
    if (cause === undefined)
        return `${action} ${what}: ${error.message}`;
    return `${action} ${what} failed: ${formatFailedResource(cause.event)}`;
}
/** `ControlPlane (AWS::EKS::Cluster): reason`. */
function formatFailedResource({ logicalId, type, reason }) {
    return `${logicalId} (${type}): ${reason === '' ? 'CloudFormation gives no reason' : reason}`;
}

// EXTERNAL MODULE: ./src/runner/retry.js
var retry = __webpack_require__(17589);
;// CONCATENATED MODULE: ./src/eksctl/apply/follow-stacks.js





/** How often stacks are asked about, in milliseconds. */
const intervalMs = 5000;
async function createStackFollower(cluster, context) {
    const before = await listEksctlStacks(cluster, context.aws);
    const marks = new Map(await Promise.all(before.map(async ({ name, arn }) => [arn, await (0,cloudformation_events/* readLastEvent */.$2)((0,calls/* createStackCaller */.oX)(name, context), arn)])));
    const last = new Map(marks);
    const settled = new Map(before.filter((stack) => !isStackInProgress(stack)).map(({ arn, status }) => [arn, status]));
    return {
        marks,
        showNews: async () => {
            const stacks = await listEksctlStacks(cluster, context.aws);
            for (const { name, arn, status } of stacks) {
                // A stack that has not moved since it was last looked at has no news.
                if (settled.get(arn) === status)
                    continue;
                const news = await (0,cloudformation_events/* listStackEvents */.oY)((0,calls/* createStackCaller */.oX)(name, context), arn, last.get(arn));
                for (const event of news.filter(isWorthShowing))
                    context.log.line(formatEvent(name, event));
                last.set(arn, news.at(-1)?.id ?? last.get(arn));
                if (!isStackInProgress({ status }))
                    settled.set(arn, status);
            }
            return stacks;
        },
    };
}
/** Beginnings of single resources say nothing that their ends do not. */
function isWorthShowing(event) {
    return (0,cloudformation_events/* isAboutStack */.yB)(event) || !event.status.endsWith('_IN_PROGRESS');
}
function formatEvent(stack, event) {
    const what = (0,cloudformation_events/* isAboutStack */.yB)(event) ? '' : ` ${event.logicalId} (${event.type})`;
    return `${stack}${what}: ${event.status}${event.reason === '' ? '' : `: ${event.reason}`}`;
}
/**
 * Shows events while `work` runs. What cannot be read meanwhile is left out: it changes nothing about the work.
 * @param onMarks gets where the events ended before `work`
 */
async function followWhile(cluster, context, work, onMarks) {
    const follower = await createStackFollower(cluster, context);
    onMarks(follower.marks);
    const ended = new AbortController();
    const following = (async () => {
        while (!ended.signal.aborted) {
            await (0,retry/* pause */.v)(intervalMs, ended.signal).catch(() => undefined);
            await follower.showNews().catch(() => undefined);
        }
    })();
    try {
        return await work();
    }
    finally {
        ended.abort();
        await following;
    }
}
/**
 * Waits until no stack of the cluster is changing, for example because a run before was interrupted: eksctl ends, its stacks go on.
 * @throws the reason of the signal
 */
async function waitForStacks(cluster, context) {
    const busy = (await listEksctlStacks(cluster, context.aws)).filter(isStackInProgress);
    if (busy.length === 0)
        return;
    const names = busy.map(({ name, status }) => `${name} (${status})`);
    context.log.line(`An operation that began before this run is still in progress: ${names.join(', ')}; waiting for it`);
    const follower = await createStackFollower(cluster, context);
    for (;;) {
        const stacks = await follower.showNews();
        if (!stacks.some(isStackInProgress) || Date.now() > context.deadline)
            return;
        await (0,retry/* pause */.v)(Math.min(intervalMs, 2000), context.signal);
    }
}

;// CONCATENATED MODULE: ./src/eksctl/apply/apply-changes.js







/**
 * Makes these changes, in this order, and nothing else.
 * @throws ActionError `eksctl-failed` with the first resource that failed, `cancelled`, `timed-out`, `aws-access-denied`
 */
async function applyChanges(changes, request) {
    const { file, context } = request;
    const cluster = file.config.metadata.name;
    for (const [index, change] of changes.entries()) {
        if (change.steps.length === 0)
            continue;
        context.log.line(`${change.action} ${change.what}${change.reason === '' ? '' : ` (${change.reason})`}`);
        let marks = new Map();
        const makeChange = async () => {
            for (const step of change.steps)
                await performStep(step, request);
        };
        try {
            await followWhile(cluster, context, makeChange, (found) => (marks = found));
        }
        catch (thrown) {
            const [done, left] = [changes.slice(0, index), changes.slice(index)];
            throw await explainChangeFailure(thrown, { cluster, change, done, left, marks, context });
        }
    }
}
async function performStep(step, request) {
    const { file, program, context } = request;
    if (step.kind === 'delete-stack') {
        await deleteStack(step.stack, request);
        return;
    }
    if (step.kind === 'wait-for-node-group') {
        await waitForNodeGroup(step.name, request);
        return;
    }
    await program.run({
        args: step.args,
        config: step.only === undefined ? undefined : selectConfig(file.values, step.only),
        timeoutMs: measureTimeLeft(request),
        env: await context.aws.childEnvironment(),
        region: context.aws.region,
    });
}
/** Milliseconds. */
function measureTimeLeft({ context }) {
    return Math.max(context.deadline - Date.now(), 1);
}
async function waitForNodeGroup(nodegroupName, { file, context }) {
    const clusterName = file.config.metadata.name;
    const eks = await context.aws.client('eks');
    const call = { what: `the node group ${nodegroupName} could not be read`, action: 'eks:DescribeNodegroup' };
    await (0,calls/* pollUntil */.g3)(`the update of node group ${nodegroupName}`, context, async () => {
        const { nodegroup } = await (0,errors/* callAws */.IY)(call, () => eks.describeNodegroup({ clusterName, nodegroupName }));
        return nodegroup?.status === 'UPDATING' ? undefined : true;
    });
}
/** Deletes a stack that a failed create left behind, as eksctl deletes its own: without their protection. Waits for its end. */
async function deleteStack(name, { file, context }) {
    const call = (0,calls/* createStackCaller */.oX)(name, context);
    const findStack = async () => (await listEksctlStacks(file.config.metadata.name, context.aws)).find((one) => one.name === name);
    if ((await findStack())?.isProtected === true) {
        await call({
            could: 'released from its termination protection',
            operation: 'UpdateTerminationProtection',
            send: (client) => client.updateTerminationProtection({ StackName: name, EnableTerminationProtection: false }),
        });
    }
    await call({
        could: 'deleted',
        operation: 'DeleteStack',
        send: (client) => client.deleteStack({ StackName: name }),
    });
    await (0,calls/* pollUntil */.g3)(`the deletion of the stack ${name}`, context, async () => {
        const stack = await findStack();
        if (stack?.status === 'DELETE_FAILED') {
            const reason = stack.reason ?? 'CloudFormation gives no reason';
            throw new action_error/* ActionError */.lZ('eksctl-failed', `the stack ${name} could not be deleted: ${reason}`);
        }
        return stack === undefined || stack.status === 'DELETE_COMPLETE' ? true : undefined;
    });
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: ./src/runner/yaml-error.js
var yaml_error = __webpack_require__(7135);
// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
;// CONCATENATED MODULE: ./src/eksctl/config/schema.js
/**
 * Checks a ClusterConfig against the JSON schema that eksctl itself prints (`eksctl utils schema`), node by node, so that each problem
 * has its line and the name that was probably meant.
 */



/** @returns every unknown key, wrong type, wrong value and missing key, in the order of the file */
function findSchemaProblems(document, schema) {
    const problems = [];
    const check = {
        document,
        definitions: schema.definitions ?? {},
        report: (text, node, at) => void problems.push({ text, offset: at ?? node?.range?.[0] ?? 0 }),
    };
    checkNode(document.contents, schema, '', check);
    return problems.toSorted((a, b) => a.offset - b.offset);
}
function checkNode(given, named, path, check) {
    const schema = resolve(named, check);
    const node = (0,dist.isAlias)(given) ? (given.resolve(check.document) ?? null) : given;
    // eksctl takes an empty value as none.
    if (path !== '' && (node === null || ((0,dist.isScalar)(node) && node.value === null)))
        return;
    if (node === null) {
        check.report('the file is empty', node);
        return;
    }
    if (schema.oneOf !== undefined)
        return;
    const where = path === '' ? 'the file' : path;
    const problem = findTypeProblem(node, schema);
    if (problem !== undefined)
        check.report(`${where} ${problem}`, node);
    else if ((0,dist.isMap)(node))
        checkMapping(node, schema, path, check);
    else if ((0,dist.isSeq)(node) && schema.items !== undefined) {
        for (const [index, item] of node.items.entries())
            checkNode(item, schema.items, `${path}[${nameItem(item, index)}]`, check);
    }
}
/** An entry of a list, by the name that people know it by. */
function nameItem(item, index) {
    const name = (0,dist.isMap)(item) ? item.get('name') : undefined;
    return typeof name === 'string' ? name : String(index);
}
function resolve(schema, { definitions }) {
    const { $ref: reference } = schema;
    if (reference === undefined)
        return schema;
    const name = reference.replace(/^#\/definitions\//, '');
    return (0,records/* getOwn */.Ng)(definitions, name) ?? {};
}
function findTypeProblem(node, { type, enum: values }) {
    const is = describeType(node);
    if (type !== undefined && is !== type && !(type === 'number' && is === 'integer')) {
        const quote = type === 'string' && (0,dist.isScalar)(node) ? `; quote it: "${node.source ?? String(node.value)}"` : '';
        return `must be ${withArticle(type)}, not ${withArticle(is)}${quote}`;
    }
    if (values === undefined || !(0,dist.isScalar)(node) || values.includes(node.value))
        return undefined;
    const names = values.map(String);
    return `must be one of ${names.join(', ')}. ${(0,suggest_name/* suggestName */.S)(String(node.value), names) ?? ''}`.trim();
}
function describeType(node) {
    if ((0,dist.isMap)(node))
        return 'object';
    if ((0,dist.isSeq)(node))
        return 'array';
    const value = (0,dist.isScalar)(node) ? node.value : undefined;
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'integer' : 'number';
    return value === null ? 'null' : typeof value;
}
const typeNames = {
    object: 'a mapping',
    array: 'a list',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'empty',
};
function withArticle(type) {
    return (0,records/* getOwn */.Ng)(typeNames, type) ?? `a ${type}`;
}
function checkMapping(node, schema, path, check) {
    if (!(0,dist.isMap)(node))
        return;
    const { properties = {}, required = [], additionalProperties: others = true } = schema;
    const present = new Set();
    for (const { key, value } of node.items) {
        const name = (0,dist.isScalar)(key) ? String(key.value) : '';
        if (isMergeKey(key)) {
            checkNode(value, { ...schema, required: [] }, path, check);
            continue;
        }
        present.add(name);
        const inner = path === '' ? name : `${path}.${name}`;
        const property = (0,records/* getOwn */.Ng)(properties, name);
        if (property !== undefined)
            checkNode(value, property, inner, check);
        else if (typeof others === 'object')
            checkNode(value, others, inner, check);
        else if (!others)
            check.report(describeUnknownKey(inner, name, Object.keys(properties)), key);
    }
    const missing = node.items.some(({ key }) => isMergeKey(key)) ? [] : required.filter((name) => !present.has(name));
    for (const name of missing)
        check.report(`${path === '' ? name : `${path}.${name}`} is missing`, node);
}
/** `<<`, which the parser reads as a symbol where it merges. */
function isMergeKey(key) {
    return (0,dist.isScalar)(key) && (key.value === '<<' || typeof key.value === 'symbol');
}
function describeUnknownKey(path, name, known) {
    return `unknown key ${path}. ${(0,suggest_name/* suggestName */.S)(name, known) ?? `Known here: ${known.join(', ')}.`}`;
}

;// CONCATENATED MODULE: ./src/eksctl/config/read-config.js






/**
 * Reads a ClusterConfig.
 * @param schema what `eksctl utils schema` prints
 * @throws ActionError `config-file-invalid` with every problem at its line
 */
async function readConfigFile({ absolute, relative }, schema) {
    const text = await (0,promises_.readFile)(absolute, 'utf8');
    const values = parseConfig(text, relative, schema);
    return { file: relative, values, config: values };
}
/** @throws ActionError as `readConfigFile` */
function parseConfig(text, file, schema) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, merge: true, uniqueKeys: true });
    const annotate = (message, offset) => ({
        text: message,
        location: { file, line: Math.max(1, lines.linePos(offset).line) },
    });
    const [syntax] = document.errors;
    const problems = syntax === undefined
        ? findSchemaProblems(document, schema).map((problem) => annotate(problem.text, problem.offset))
        : [annotate((0,yaml_error/* describeYamlError */.r)(syntax.message), syntax.pos[0])];
    if (problems.length > 0)
        throw createConfigError(file, problems);
    return document.toJS();
}
function createConfigError(file, problems) {
    const [first] = problems;
    return new action_error/* ActionError */.lZ('config-file-invalid', `${file} is not a ClusterConfig that eksctl takes: ${(0,count/* formatCount */.B)(problems.length, 'problem')}`, {
        details: problems.map(({ text, location }) => `${location.file}:${location.line ?? 1}: ${text}`),
        annotations: problems,
        ...(first === undefined ? {} : { location: first.location }),
    });
}

;// CONCATENATED MODULE: ./src/eksctl/existing/pages.js
/** All pages of a list of EKS. */
async function readPages(read, select) {
    const entries = [];
    let nextToken;
    do {
        const page = await read(nextToken === undefined ? {} : { nextToken });
        entries.push(...(select(page) ?? []));
        nextToken = page.nextToken;
    } while (nextToken !== undefined && nextToken !== '');
    return entries;
}

;// CONCATENATED MODULE: ./src/eksctl/existing/read-access.js


/** Who may enter the cluster, and which of its pods have roles. */
async function readAccess(clusterName, eks, { authenticationMode }) {
    const [accessEntries, podIdentities] = await Promise.all([
        // EKS refuses to list the entries of a cluster that has only the ConfigMap.
        authenticationMode === 'CONFIG_MAP' ? [] : readAccessEntries(clusterName, eks),
        readPodIdentities(clusterName, eks),
    ]);
    return { accessEntries, podIdentities };
}
async function readAccessEntries(clusterName, eks) {
    const what = `the access entries of ${clusterName} could not be read`;
    const principals = await (0,errors/* callAws */.IY)({ what, action: 'eks:ListAccessEntries' }, () => readPages((next) => eks.listAccessEntries({ clusterName, ...next }), ({ accessEntries }) => accessEntries));
    return Promise.all(principals.map(async (principalArn) => {
        const [{ accessEntry: entry }, policies] = await Promise.all([
            (0,errors/* callAws */.IY)({ what, action: 'eks:DescribeAccessEntry' }, () => eks.describeAccessEntry({ clusterName, principalArn })),
            (0,errors/* callAws */.IY)({ what, action: 'eks:ListAssociatedAccessPolicies' }, () => readPages((next) => eks.listAssociatedAccessPolicies({ clusterName, principalArn, ...next }), ({ associatedAccessPolicies }) => associatedAccessPolicies)),
        ]);
        return {
            principal: principalArn,
            type: entry?.type ?? 'STANDARD',
            groups: entry?.kubernetesGroups ?? [],
            username: entry?.username,
            policies: policies.map(({ policyArn: arn = '', accessScope: scope }) => ({
                arn,
                scope: scope?.type ?? 'cluster',
                namespaces: scope?.namespaces ?? [],
            })),
            tags: entry?.tags ?? {},
        };
    }));
}
async function readPodIdentities(clusterName, eks) {
    const what = `the pod identity associations of ${clusterName} could not be read`;
    const found = await (0,errors/* callAws */.IY)({ what, action: 'eks:ListPodIdentityAssociations' }, () => readPages((next) => eks.listPodIdentityAssociations({ clusterName, ...next }), ({ associations }) => associations));
    return Promise.all(found.map(async ({ associationId = '', namespace = '', serviceAccount = '', ownerArn }) => {
        const { association } = await (0,errors/* callAws */.IY)({ what, action: 'eks:DescribePodIdentityAssociation' }, () => eks.describePodIdentityAssociation({ clusterName, associationId }));
        return {
            namespace,
            serviceAccount,
            roleArn: association?.roleArn,
            owner: ownerArn,
            tags: association?.tags ?? {},
        };
    }));
}

;// CONCATENATED MODULE: ./src/eksctl/existing/templates.js


/** What a stack of eksctl was made of; nothing if it is gone. @throws ActionError as `toAwsError` */
async function readTemplateResources(stack, aws) {
    const cloudformation = await aws.client('cloudformation');
    const call = { what: `the template of ${stack} could not be read`, action: 'cloudformation:GetTemplate' };
    const body = await (0,errors/* callAws */.IY)(call, async () => {
        try {
            return (await cloudformation.getTemplate({ StackName: stack })).TemplateBody ?? '{}';
        }
        catch (error) {
            if ((0,errors/* readAwsErrorName */.xB)(error) === 'ValidationError')
                return '{}';
            throw error;
        }
    });
    return parseTemplateResources(body);
}
/** eksctl's templates are JSON. */
function parseTemplateResources(body) {
    const resources = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(parseJson(body)).Resources);
    return Object.fromEntries(Object.entries(resources).map(([id, resource]) => [id, (0,records/* toRecord */.Lv)(resource)]));
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/eksctl/existing/read-node-groups.js




/** The managed node groups; volumes are read from the templates of their stacks. */
async function readNodeGroups(clusterName, stacks, aws) {
    const eks = await aws.client('eks');
    const what = `the node groups of ${clusterName} could not be read`;
    const names = await (0,errors/* callAws */.IY)({ what, action: 'eks:ListNodegroups' }, () => readPages((next) => eks.listNodegroups({ clusterName, ...next }), ({ nodegroups }) => nodegroups));
    return Promise.all(names.map(async (nodegroupName) => {
        const stack = stacks.find(({ purpose }) => purpose.kind === 'node group' && purpose.name === nodegroupName);
        const [{ nodegroup }, volume] = await Promise.all([
            (0,errors/* callAws */.IY)({ what, action: 'eks:DescribeNodegroup' }, () => eks.describeNodegroup({ clusterName, nodegroupName })),
            stack === undefined ? undefined : readVolume(stack.name, aws),
        ]);
        return toNodeGroup(nodegroupName, nodegroup ?? {}, volume);
    }));
}
function toNodeGroup(name, group, volume) {
    const { scalingConfig: size, updateConfig, launchTemplate } = group;
    const labels = Object.entries(group.labels ?? {}).filter(([key]) => !key.startsWith('alpha.eksctl.io/'));
    return {
        name,
        status: group.status ?? '',
        version: group.version ?? '',
        instanceTypes: group.instanceTypes ?? [],
        capacityType: group.capacityType ?? 'ON_DEMAND',
        amiType: group.amiType ?? '',
        minSize: size?.minSize ?? 0,
        maxSize: size?.maxSize ?? 0,
        desiredSize: size?.desiredSize ?? 0,
        labels: Object.fromEntries(labels),
        taints: (group.taints ?? []).map(({ key = '', value = '', effect = '' }) => ({ key, value, effect })),
        updateConfig: {
            ...(updateConfig?.maxUnavailable === undefined ? {} : { maxUnavailable: updateConfig.maxUnavailable }),
            ...(updateConfig?.maxUnavailablePercentage === undefined
                ? {}
                : { maxUnavailablePercentage: updateConfig.maxUnavailablePercentage }),
        },
        subnets: group.subnets ?? [],
        nodeRole: group.nodeRole,
        launchTemplate: launchTemplate?.id === undefined ? undefined : { id: launchTemplate.id, version: launchTemplate.version ?? '' },
        tags: group.tags ?? {},
        volume,
    };
}
/** The first volume of the launch template in a stack; undefined if there is no stack or volume any more. */
async function readVolume(stack, aws) {
    return parseVolume(await readTemplateResources(stack, aws));
}
function parseVolume(resources) {
    const found = Object.values(resources).find(({ Type: type }) => type === 'AWS::EC2::LaunchTemplate');
    const data = (0,records/* toRecord */.Lv)((0,records/* toRecord */.Lv)(found?.Properties).LaunchTemplateData);
    const [mapping] = Array.isArray(data.BlockDeviceMappings) ? data.BlockDeviceMappings : [];
    const { Ebs: disk } = (0,records/* toRecord */.Lv)(mapping);
    if (!(0,records/* isRecord */.u4)(disk))
        return undefined;
    return {
        size: toNumber(disk.VolumeSize),
        type: read_node_groups_toString(disk.VolumeType),
        encrypted: disk.Encrypted === undefined ? undefined : disk.Encrypted === true || disk.Encrypted === 'true',
        iops: toNumber(disk.Iops),
        throughput: toNumber(disk.Throughput),
        kmsKey: read_node_groups_toString(disk.KmsKeyId),
    };
}
function toNumber(value) {
    const number = Number(value);
    return value === undefined || Number.isNaN(number) ? undefined : number;
}
function read_node_groups_toString(value) {
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./src/eksctl/existing/read-cluster.js







/** Reads everything that a ClusterConfig can be compared with. @throws ActionError as `toAwsError`, naming the denied action */
async function readExistingCluster(name, aws) {
    const eks = await aws.client('eks');
    const stacks = await listEksctlStacks(name, aws);
    const controlPlane = await readControlPlane(name, stacks, aws);
    if (controlPlane?.status !== 'ACTIVE' && controlPlane?.status !== 'UPDATING') {
        return {
            name,
            controlPlane,
            nodeGroups: [],
            addons: [],
            accessEntries: [],
            podIdentities: [],
            fargateProfiles: [],
            stacks,
        };
    }
    const [nodeGroups, addons, access, fargateProfiles] = await Promise.all([
        readNodeGroups(name, stacks, aws),
        readAddons(name, eks),
        readAccess(name, eks, controlPlane),
        listFargateProfiles(name, eks),
    ]);
    return { name, controlPlane, nodeGroups, addons, ...access, fargateProfiles, stacks };
}
async function readControlPlane(name, stacks, aws) {
    const eks = await aws.client('eks');
    const call = { what: `the cluster ${name} in ${aws.region} could not be looked up`, action: 'eks:DescribeCluster' };
    const { cluster } = await (0,errors/* callAws */.IY)(call, async () => {
        try {
            return await eks.describeCluster({ name });
        }
        catch (error) {
            if ((0,errors/* readAwsErrorName */.xB)(error) === 'ResourceNotFoundException')
                return { cluster: undefined };
            throw error;
        }
    });
    if (cluster === undefined)
        return undefined;
    const { resourcesVpcConfig: network, kubernetesNetworkConfig: kubernetes, identity } = cluster;
    return {
        status: cluster.status ?? 'PENDING',
        version: cluster.version ?? '',
        endpoints: {
            public: network?.endpointPublicAccess ?? true,
            private: network?.endpointPrivateAccess ?? false,
            publicCidrs: network?.publicAccessCidrs ?? [],
        },
        subnets: network?.subnetIds ?? [],
        securityGroups: network?.securityGroupIds ?? [],
        vpc: network?.vpcId,
        logTypes: (cluster.logging?.clusterLogging ?? []).flatMap(({ enabled, types = [] }) => enabled === true ? types : []),
        authenticationMode: cluster.accessConfig?.authenticationMode,
        hasOidcProvider: await hasOidcProvider(identity?.oidc?.issuer, aws),
        ipFamily: kubernetes?.ipFamily,
        serviceCidr: kubernetes?.serviceIpv4Cidr,
        encryptionKey: cluster.encryptionConfig?.[0]?.provider?.keyArn,
        supportType: cluster.upgradePolicy?.supportType,
        zonalShift: cluster.zonalShiftConfig?.enabled ?? false,
        autoMode: cluster.computeConfig?.enabled ?? false,
        roleArn: cluster.roleArn,
        tags: cluster.tags ?? {},
        ...(await readStackFacts(stacks, aws)),
    };
}
/** What only the template of the cluster's stack says. */
async function readStackFacts(stacks, aws) {
    const stack = stacks.find(({ purpose }) => purpose.kind === 'cluster');
    const resources = stack === undefined ? [] : Object.values(await readTemplateResources(stack.name, aws));
    const list = (type) => resources.filter(({ Type }) => Type === type);
    const [cluster] = list('AWS::EKS::Cluster');
    return {
        bootstrapsAddons: cluster === undefined ? undefined : (0,records/* toRecord */.Lv)(cluster.Properties).BootstrapSelfManagedAddons !== false,
        natGateways: list('AWS::EC2::VPC').length === 0 ? undefined : list('AWS::EC2::NatGateway').length,
    };
}
async function hasOidcProvider(issuer, aws) {
    if (issuer === undefined)
        return false;
    const iam = await aws.client('iam');
    const call = {
        what: 'the OIDC providers of the account could not be listed',
        action: 'iam:ListOpenIDConnectProviders',
    };
    const { OpenIDConnectProviderList: providers = [] } = await (0,errors/* callAws */.IY)(call, () => iam.listOpenIDConnectProviders({}));
    const suffix = `:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`;
    return providers.some(({ Arn: arn = '' }) => arn.endsWith(suffix));
}
async function readAddons(clusterName, eks) {
    const call = { what: `the add-ons of ${clusterName} could not be read`, action: 'eks:ListAddons' };
    const names = await (0,errors/* callAws */.IY)(call, () => readPages((nextToken) => eks.listAddons({ clusterName, ...nextToken }), ({ addons }) => addons));
    return Promise.all(names.map(async (addonName) => {
        const { addon } = await (0,errors/* callAws */.IY)({ ...call, action: 'eks:DescribeAddon' }, () => eks.describeAddon({ clusterName, addonName }));
        return {
            name: addonName,
            version: addon?.addonVersion ?? '',
            status: addon?.status ?? '',
            configuration: addon?.configurationValues,
            roleArn: addon?.serviceAccountRoleArn,
            tags: addon?.tags ?? {},
        };
    }));
}
async function listFargateProfiles(clusterName, eks) {
    const call = { what: `the Fargate profiles of ${clusterName} could not be listed`, action: 'eks:ListFargateProfiles' };
    return (0,errors/* callAws */.IY)(call, () => readPages((nextToken) => eks.listFargateProfiles({ clusterName, ...nextToken }), ({ fargateProfileNames }) => fargateProfileNames));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/eksctl/compare/changes.js


/** Order in which changes are applied. */
const phases = [
    'remove-dead',
    'create-cluster',
    'control-plane',
    'addons',
    'new-node-groups',
    'late-addons',
    'node-groups',
    'identities',
    'deletions',
];
const noDifferences = { changes: [], fixed: [], notes: [] };
function joinComparisons(parts) {
    return {
        changes: parts.flatMap(({ changes }) => changes),
        fixed: parts.flatMap(({ fixed }) => fixed),
        notes: parts.flatMap(({ notes }) => notes),
    };
}
/** In the order in which they are applied. */
function sortChanges(changes) {
    return changes.toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase) || (a.what < b.what ? -1 : a.what > b.what ? 1 : 0));
}
/**
 * SHA-256 of what the changes do: the same for the same cluster, whatever the order of the file.
 * @param selectConfig the part of the ClusterConfig that eksctl gets for a step
 */
function computeDigest(cluster, region, changes, selectConfig) {
    const describeStep = (step) => step.kind === 'eksctl' && step.only !== undefined ? [step, selectConfig(step.only)] : step;
    const meaning = sortChanges(changes).map(({ action, what, reason, steps }) => [
        action,
        what,
        reason,
        steps.map(describeStep),
    ]);
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify(sortKeys({ engine: 'eksctl', cluster, region, meaning })))
        .digest('hex');
}
function sortKeys(value) {
    if (Array.isArray(value))
        return value.map(sortKeys);
    if (!(0,records/* isRecord */.u4)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, inner]) => [key, sortKeys(inner)]));
}
/** Whether two lists have the same entries, in any order. */
function hasSameEntries(a, b) {
    const [first, second] = [a, b].map((list) => [...new Set(list)].toSorted());
    return first?.length === second?.length && first?.every((entry, index) => entry === second?.[index]) === true;
}
function formatList(entries) {
    return entries.length === 0 ? 'none' : [...entries].toSorted().join(', ');
}
function formatDifference(name, from, to) {
    return `${name}: ${from} → ${to}`;
}

;// CONCATENATED MODULE: ./src/eksctl/compare/ownership.js

/**
 * Whether an association is eksctl's. It tags it by its own name if it created a role for it, and that role has a stack
 * (eksctl, pkg/actions/podidentityassociation/iam_role_creator.go).
 */
function isPodIdentityOfEksctl({ namespace, serviceAccount, tags }, { stacks }) {
    if ([tagNames.cluster, tagNames.podIdentity].some((tag) => Object.hasOwn(tags, tag)))
        return true;
    const name = `${namespace}/${serviceAccount}`;
    return stacks.some(({ purpose }) => purpose.kind === 'pod identity' && purpose.name === name);
}
/** Whether an add-on is eksctl's: it tags none, but an add-on for which it created a role has the stack of that role. */
function isAddonOfEksctl({ name, tags }, { stacks }) {
    if (Object.hasOwn(tags, tagNames.cluster))
        return true;
    return stacks.some(({ purpose }) => purpose.kind === 'add-on' && purpose.name === name);
}

;// CONCATENATED MODULE: ./src/eksctl/compare/addons.js


/** Installed with every cluster (eksctl, pkg/apis/eksctl.io/v1alpha5/known_addons.go), so never deleted because the file does not name them. */
const defaultAddons = new Set(['vpc-cni', 'kube-proxy', 'coredns', 'metrics-server']);
/** What nodes need before their first pod; all other add-ons are pods that need nodes. */
const networkAddons = new Set(['vpc-cni', 'kube-proxy', 'eks-pod-identity-agent']);
/** Add-ons that EKS manages: those to create, those whose version or settings differ, those that the file no longer names. */
function compareAddons(request) {
    const { config, existing } = request;
    const wanted = config.addons ?? [];
    const changes = wanted.flatMap((addon) => {
        const found = existing.addons.find(({ name }) => name === addon.name);
        const change = found === undefined ? createAddon(addon, existing) : compareAddon(addon, found, request);
        return change === undefined ? [] : [change];
    });
    const unlisted = existing.addons.filter(({ name }) => !wanted.some((addon) => addon.name === name));
    const { ours = [], foreign = [] } = Object.groupBy(unlisted.filter(({ name }) => !defaultAddons.has(name)), (addon) => (isAddonOfEksctl(addon, existing) ? 'ours' : 'foreign'));
    return {
        changes: [
            ...changes,
            ...createMissingDefaults(request),
            ...unlisted.flatMap((addon) => followControlPlane(addon, request)),
            ...ours.map(({ name }) => deleteAddon(name, config.metadata.name)),
        ],
        fixed: [],
        notes: foreign.length === 0
            ? []
            : [
                `Add-ons that the file does not name, and that nothing shows to be eksctl's, are left alone: ${foreign.map(({ name }) => name).join(', ')}. Delete one with eksctl delete addon --cluster ${config.metadata.name} --name …`,
            ],
    };
}
/** Pods need nodes: without any, all but the network waits for the node groups of this run. */
function selectPhase(name, { nodeGroups }) {
    return networkAddons.has(name) || nodeGroups.length > 0 ? 'addons' : 'late-addons';
}
function createAddon({ name, version }, existing) {
    return {
        action: 'create',
        what: `addon/${name}`,
        type: 'add-on',
        reason: version === undefined ? '' : `version ${version}`,
        destructive: false,
        phase: selectPhase(name, existing),
        steps: [{ kind: 'eksctl', args: ['create', 'addon'], only: { addons: [name] } }],
    };
}
/**
 * eksctl installs the default add-ons with the cluster, which EKS itself then does without. A create that was interrupted in between
 * leaves a cluster that lacks them.
 */
function createMissingDefaults({ config, existing }) {
    const { controlPlane, addons } = existing;
    if (controlPlane?.bootstrapsAddons !== false || controlPlane.autoMode)
        return [];
    if (config.addonsConfig?.disableDefaultAddons === true)
        return [];
    const known = new Set([...addons, ...(config.addons ?? [])].map(({ name }) => name));
    return [...defaultAddons]
        .filter((name) => !known.has(name) && name !== 'metrics-server')
        .map((name) => ({
        ...createAddon({ name }, existing),
        reason: 'a default add-on that the cluster lacks',
        steps: [{ kind: 'eksctl', args: ['create', 'addon', '--cluster', config.metadata.name, '--name', name] }],
    }));
}
function compareAddon(addon, existing, request) {
    const version = selectVersion(addon.version, existing, request);
    const differences = [
        ...(version === undefined ? [] : [formatDifference('version', existing.version, version)]),
        ...(addon.configurationValues === undefined ||
            isSameConfiguration(addon.configurationValues, existing.configuration ?? '{}')
            ? []
            : ['configurationValues']),
        ...(addon.serviceAccountRoleARN === undefined || addon.serviceAccountRoleARN === existing.roleArn
            ? []
            : [formatDifference('serviceAccountRoleARN', existing.roleArn ?? 'none', addon.serviceAccountRoleARN)]),
    ];
    if (differences.length === 0)
        return undefined;
    const onlyVersion = version !== undefined && differences.length === 1 && addon.version === undefined;
    return {
        action: 'update',
        what: `addon/${addon.name}`,
        type: 'add-on',
        reason: differences.join(', '),
        destructive: false,
        phase: 'addons',
        steps: [
            onlyVersion
                ? updateVersion(addon.name, version, request)
                : { kind: 'eksctl', args: ['update', 'addon', '--wait'], only: { addons: [addon.name] } },
        ],
    };
}
function updateVersion(name, version, { config }) {
    const args = ['update', 'addon', '--cluster', config.metadata.name, '--name', name, '--version', version, '--wait'];
    return { kind: 'eksctl', args };
}
/** @returns undefined if the add-on stays at its version */
function selectVersion(wanted, { name, version }, { offers }) {
    const offer = Object.hasOwn(offers, name) ? offers[name] : undefined;
    if (wanted === 'latest')
        return offer?.versions[0] === version ? undefined : offer?.versions[0];
    if (wanted !== undefined)
        return isSameVersion(wanted, version) ? undefined : wanted;
    // Without a version in the file, it changes only if it would no longer fit the control plane.
    return offer === undefined || offer.versions.includes(version) ? undefined : (offer.default ?? offer.versions[0]);
}
/** eksctl completes `1.7.5` and `v1.7.5` to the newest build of it. */
function isSameVersion(wanted, is) {
    const full = wanted.startsWith('v') ? wanted : `v${wanted}`;
    return is === full || is.startsWith(`${full}-`);
}
/** Configuration is JSON or YAML text; layout does not matter. */
function isSameConfiguration(a, b) {
    return normalize(a) === normalize(b);
}
function normalize(text) {
    try {
        return JSON.stringify(JSON.parse(text));
    }
    catch {
        return text.replaceAll(/\s+/g, ' ').trim();
    }
}
/** Default add-ons that the file does not name must fit the new control plane, too. */
function followControlPlane(addon, request) {
    const version = defaultAddons.has(addon.name) ? selectVersion(undefined, addon, request) : undefined;
    if (version === undefined)
        return [];
    return [
        {
            action: 'update',
            what: `addon/${addon.name}`,
            type: 'add-on',
            reason: `${formatDifference('version', addon.version, version)}, which Kubernetes ${request.target} needs`,
            destructive: false,
            phase: 'addons',
            steps: [updateVersion(addon.name, version, request)],
        },
    ];
}
function deleteAddon(name, cluster) {
    return {
        action: 'delete',
        what: `addon/${name}`,
        type: 'add-on',
        reason: 'not in the file',
        destructive: true,
        phase: 'deletions',
        steps: [{ kind: 'eksctl', args: ['delete', 'addon', '--cluster', cluster, '--name', name] }],
    };
}

;// CONCATENATED MODULE: ./src/eksctl/compare/versions.js
/** Minor versions of Kubernetes: `1.34`. */
/** @returns how many minors `a` is ahead of `b`; negative if it is behind */
function compareMinors(a, b) {
    return readMinor(a) - readMinor(b);
}
function readMinor(version) {
    return Number(/^1\.(\d+)/.exec(version)?.[1] ?? NaN);
}
/** The version that one run brings the control plane to: EKS upgrades by one minor at a time. */
function selectTargetVersion(current, wanted) {
    if (wanted === undefined || !(compareMinors(wanted, current) > 0))
        return current;
    return `1.${readMinor(current) + 1}`;
}

;// CONCATENATED MODULE: ./src/eksctl/compare/control-plane.js


/** All that belongs to the control plane itself. */
function compareControlPlane(config, existing) {
    const differences = [
        compareVersion(config, existing),
        compareEndpoints(config, existing),
        compareAttachments(config, existing),
        compareLogging(config, existing),
        compareOidc(config, existing),
        compareAuthenticationMode(config, existing),
        compareZonalShift(config, existing),
    ].filter((change) => change !== undefined);
    return {
        changes: differences,
        fixed: findFixedDifferences(config, existing),
        notes: describeVersion(config, existing),
    };
}
function createChange({ what, reason, step }) {
    return {
        action: 'update',
        what,
        type: 'control plane',
        reason,
        destructive: false,
        phase: 'control-plane',
        steps: [step],
    };
}
function callEksctl(...args) {
    return { kind: 'eksctl', args };
}
function compareVersion({ metadata }, { version }) {
    const target = selectTargetVersion(version, metadata.version);
    if (target === version)
        return undefined;
    return createChange({
        what: 'cluster/version',
        reason: formatDifference('Kubernetes', version, target),
        step: callEksctl('upgrade', 'cluster', '--name', metadata.name, '--version', target, '--approve'),
    });
}
function describeVersion({ metadata: { version: wanted } }, { version }) {
    if (wanted === undefined)
        return [];
    const ahead = compareMinors(wanted, version);
    return ahead > 1
        ? [
            `Kubernetes ${wanted} is ${ahead} minor versions ahead of ${version}, and a control plane is upgraded by one at a time: this run leads to ${selectTargetVersion(version, wanted)}, and each further run to the next.`,
        ]
        : [];
}
/** eksctl's defaults: public, not private, from everywhere. */
function compareEndpoints({ metadata, vpc }, { endpoints }) {
    const access = vpc?.clusterEndpoints;
    const wanted = {
        public: access?.publicAccess ?? endpoints.public,
        private: access?.privateAccess ?? endpoints.private,
        cidrs: vpc?.publicAccessCIDRs ?? endpoints.publicCidrs,
    };
    const differences = [
        ...(wanted.public === endpoints.public
            ? []
            : [formatDifference('public', String(endpoints.public), String(wanted.public))]),
        ...(wanted.private === endpoints.private
            ? []
            : [formatDifference('private', String(endpoints.private), String(wanted.private))]),
        ...(!wanted.public || hasSameEntries(wanted.cidrs, endpoints.publicCidrs)
            ? []
            : [formatDifference('public CIDRs', formatList(endpoints.publicCidrs), formatList(wanted.cidrs))]),
    ];
    if (differences.length === 0)
        return undefined;
    return createChange({
        what: 'cluster/endpoints',
        reason: differences.join(', '),
        step: callEksctl(...['utils', 'update-cluster-vpc-config', '--cluster', metadata.name], ...[`--public-access=${wanted.public}`, `--private-access=${wanted.private}`], ...(wanted.public ? [`--public-access-cidrs=${wanted.cidrs.join(',')}`] : []), '--approve'),
    });
}
/** Subnets and security groups of the control plane's network interfaces. */
function compareAttachments({ metadata, vpc }, existing) {
    const { controlPlaneSubnetIDs: subnets, controlPlaneSecurityGroupIDs: groups } = vpc ?? {};
    const changed = [
        { name: 'subnets', flag: 'control-plane-subnet-ids', wanted: subnets, is: existing.subnets },
        { name: 'security groups', flag: 'control-plane-security-group-ids', wanted: groups, is: existing.securityGroups },
    ].flatMap(({ wanted, ...rest }) => wanted === undefined || hasSameEntries(wanted, rest.is) ? [] : [{ wanted, ...rest }]);
    if (changed.length === 0)
        return undefined;
    return createChange({
        what: 'cluster/network-interfaces',
        reason: changed
            .map(({ name, wanted, is }) => formatDifference(name, formatList(is), formatList(wanted)))
            .join(', '),
        step: callEksctl(...['utils', 'update-cluster-vpc-config', '--cluster', metadata.name], ...changed.map(({ flag, wanted }) => `--${flag}=${wanted.join(',')}`), '--approve'),
    });
}
const logTypes = ['api', 'audit', 'authenticator', 'controllerManager', 'scheduler'];
function compareLogging({ metadata, cloudWatch }, existing) {
    const given = cloudWatch?.clusterLogging?.enableTypes;
    if (given === undefined)
        return undefined;
    const wanted = given.some((type) => type === '*' || type === 'all') ? logTypes : given;
    if (hasSameEntries(wanted, existing.logTypes))
        return undefined;
    const off = logTypes.filter((type) => !wanted.includes(type));
    return createChange({
        what: 'cluster/logging',
        reason: formatDifference('log types', formatList(existing.logTypes), formatList(wanted)),
        step: callEksctl(...['utils', 'update-cluster-logging', '--cluster', metadata.name], ...(wanted.length === 0 ? [] : [`--enable-types=${wanted.join(',')}`]), ...(off.length === 0 ? [] : [`--disable-types=${off.join(',')}`]), '--approve'),
    });
}
function compareOidc({ metadata, iam }, { hasOidcProvider }) {
    if (iam?.withOIDC !== true || hasOidcProvider)
        return undefined;
    return createChange({
        what: 'cluster/oidc-provider',
        reason: 'IAM does not trust the issuer of service account tokens yet',
        step: callEksctl('utils', 'associate-iam-oidc-provider', '--cluster', metadata.name, '--approve'),
    });
}
/** Access moves from the ConfigMap aws-auth to access entries, and never back. */
const authenticationModes = ['CONFIG_MAP', 'API_AND_CONFIG_MAP', 'API'];
function compareAuthenticationMode({ metadata, accessConfig }, existing) {
    const wanted = accessConfig?.authenticationMode;
    const { authenticationMode: is } = existing;
    if (wanted === undefined || is === undefined || isBackwards(is, wanted) || is === wanted)
        return undefined;
    return createChange({
        what: 'cluster/authentication-mode',
        reason: formatDifference('authentication mode', is, wanted),
        step: callEksctl(...['utils', 'update-authentication-mode', '--cluster', metadata.name, '--authentication-mode', wanted]),
    });
}
function isBackwards(from, to) {
    return authenticationModes.indexOf(to) < authenticationModes.indexOf(from);
}
function compareZonalShift({ metadata, zonalShiftConfig }, existing) {
    const wanted = zonalShiftConfig?.enabled;
    if (wanted === undefined || wanted === existing.zonalShift)
        return undefined;
    return createChange({
        what: 'cluster/zonal-shift',
        reason: formatDifference('zonal shift', String(existing.zonalShift), String(wanted)),
        step: callEksctl('utils', 'update-zonal-shift-config', '--cluster', metadata.name, `--enable-zonal-shift=${wanted}`),
    });
}
const newCluster = 'only a new cluster can have it: create one beside this one, move the workloads, then delete this one';
/** What eksctl reads at creation and then never again. */
function findFixedDifferences(config, existing) {
    const { metadata, vpc = {}, kubernetesNetworkConfig: network, accessConfig, secretsEncryption, iam } = config;
    const update = (...args) => `aws eks update-cluster-config --name ${metadata.name} ${args.join(' ')}`;
    const candidates = [
        ['vpc.id', existing.vpc, vpc.id, newCluster],
        ['kubernetesNetworkConfig.ipFamily', existing.ipFamily, network?.ipFamily?.toLowerCase(), newCluster],
        ['kubernetesNetworkConfig.serviceIPv4CIDR', existing.serviceCidr, network?.serviceIPv4CIDR, newCluster],
        ['iam.serviceRoleARN', existing.roleArn, iam?.serviceRoleARN, newCluster],
        [
            'secretsEncryption.keyARN',
            existing.encryptionKey ?? 'none',
            secretsEncryption?.keyARN,
            existing.encryptionKey === undefined
                ? `eksctl utils enable-secrets-encryption --cluster ${metadata.name} --key-arn ${secretsEncryption?.keyARN ?? ''}, which cannot be undone`
                : newCluster,
        ],
        [
            'upgradePolicy.supportType',
            existing.supportType,
            config.upgradePolicy?.supportType,
            update('--upgrade-policy', `supportType=${config.upgradePolicy?.supportType ?? ''}`),
        ],
        [
            'autoModeConfig.enabled',
            String(existing.autoMode),
            config.autoModeConfig?.enabled?.toString(),
            'eksctl update auto-mode-config --config-file with this file, after reading what it does to the nodes',
        ],
    ];
    const { authenticationMode: mode } = existing;
    const wantedMode = accessConfig?.authenticationMode;
    return [
        ...candidates.flatMap(([name, is, wanted, way]) => wanted === undefined || wanted === is
            ? []
            : [{ what: 'cluster', difference: formatDifference(name, is ?? 'unset', wanted), way }]),
        ...(mode !== undefined && wantedMode !== undefined && isBackwards(mode, wantedMode)
            ? [
                {
                    what: 'cluster',
                    difference: formatDifference('accessConfig.authenticationMode', mode, wantedMode),
                    way: 'EKS never goes back: change the file',
                },
            ]
            : []),
        ...findVersionRefusal(config, existing),
        ...findSubnetDifference(vpc, existing),
        ...findNatDifference(vpc, existing),
        ...findTagDifference(config, existing),
    ];
}
function findVersionRefusal({ metadata: { version: wanted } }, { version }) {
    if (wanted === undefined || compareMinors(wanted, version) >= 0)
        return [];
    return [
        {
            what: 'cluster',
            difference: formatDifference('metadata.version', version, wanted),
            way: `EKS does not downgrade: set metadata.version to ${version} in the file`,
        },
    ];
}
/** Of subnets that are given by ID; those that eksctl creates have none in the file. */
function findSubnetDifference({ subnets = {}, controlPlaneSubnetIDs }, existing) {
    const given = Object.values(subnets).flatMap((zones) => Object.values(zones).flatMap(({ id }) => (id === undefined ? [] : [id])));
    const missing = given.filter((id) => !existing.subnets.includes(id));
    if (controlPlaneSubnetIDs !== undefined || missing.length === 0)
        return [];
    return [
        {
            what: 'cluster',
            difference: formatDifference('vpc.subnets', formatList(existing.subnets), formatList(given)),
            way: 'eksctl uses new subnets for new node groups only: name them there, and set vpc.controlPlaneSubnetIDs for the control plane',
        },
    ];
}
function findNatDifference({ nat }, { natGateways: is }) {
    const wanted = nat?.gateway;
    const modes = { Disable: is === 0, Single: is === 1, HighlyAvailable: is !== undefined && is > 1 };
    if (wanted === undefined || is === undefined || !Object.hasOwn(modes, wanted) || modes[wanted])
        return [];
    return [
        {
            what: 'cluster',
            difference: formatDifference('vpc.nat.gateway', `${is} NAT gateways`, wanted),
            way: 'eksctl creates NAT gateways with the cluster only: create or delete them, and their routes, in EC2, or create another cluster',
        },
    ];
}
function findTagDifference({ metadata: { name, tags = {} } }, existing) {
    const differing = Object.entries(tags).filter(([key, value]) => existing.tags[key] !== value);
    if (differing.length === 0)
        return [];
    return [
        {
            what: 'cluster',
            difference: `metadata.tags: ${differing.map(([key, value]) => formatDifference(key, existing.tags[key] ?? 'none', value)).join(', ')}`,
            way: `aws eks tag-resource with the ARN of ${name}; eksctl sets tags at creation only`,
        },
    ];
}

;// CONCATENATED MODULE: ./src/eksctl/compare/identities.js





/** Who may enter the cluster, and what its pods may do in AWS: access entries, pod identities, roles of service accounts, Fargate profiles. */
function compareIdentities(config, existing) {
    return joinComparisons([
        compareAccessEntries(config, existing),
        comparePodIdentities(config, existing),
        compareServiceAccounts(config, existing),
        compareFargateProfiles(config, existing),
    ]);
}
function createIdentity({ what, type, args, only }) {
    const step = { kind: 'eksctl', args, ...(only === undefined ? {} : { only }) };
    return { action: 'create', what, type, reason: '', destructive: false, phase: 'identities', steps: [step] };
}
function deleteIdentity({ what, type, args }) {
    const steps = [{ kind: 'eksctl', args }];
    return { action: 'delete', what, type, reason: 'not in the file', destructive: true, phase: 'deletions', steps };
}
function compareAccessEntries({ metadata, accessConfig }, existing) {
    const wanted = accessConfig?.accessEntries ?? [];
    const type = 'access entry';
    const nameEntry = (principal) => `access-entry/${principal}`;
    const missing = wanted.filter(({ principalARN: arn }) => !existing.accessEntries.some(({ principal }) => principal === arn));
    // Without any in the file, it may leave access to others. Entries of nodes belong to EKS and to node groups.
    const isListed = ({ principal }) => wanted.some(({ principalARN }) => principalARN === principal);
    const ours = existing.accessEntries.filter((entry) => entry.type === 'STANDARD' && Object.hasOwn(entry.tags, eksctlTag) && !isListed(entry));
    return {
        changes: [
            ...missing.map(({ principalARN: arn }) => createIdentity({
                ...{ what: nameEntry(arn), type, args: ['create', 'accessentry'] },
                only: { 'accessConfig.accessEntries': [arn] },
            })),
            ...ours.map(({ principal }) => deleteIdentity({
                ...{ what: nameEntry(principal), type },
                args: ['delete', 'accessentry', '--cluster', metadata.name, '--principal-arn', principal],
            })),
        ],
        fixed: wanted.flatMap((entry) => {
            const found = existing.accessEntries.find(({ principal }) => principal === entry.principalARN);
            return found === undefined ? [] : findEntryDifferences(entry, found, metadata.name);
        }),
        notes: [],
    };
}
/** eksctl creates and deletes access entries, and changes none. */
function findEntryDifferences(wanted, existing, cluster) {
    const { principalARN: principal, kubernetesGroups = [], kubernetesUsername: username, accessPolicies = [] } = wanted;
    const policies = accessPolicies.map(({ policyARN, accessScope = {} }) => formatPolicy(policyARN, accessScope.type ?? 'cluster', accessScope.namespaces ?? []));
    const existingPolicies = existing.policies.map(({ arn, scope, namespaces }) => formatPolicy(arn, scope, namespaces));
    const differences = [
        ...(hasSameEntries(kubernetesGroups, existing.groups)
            ? []
            : [formatDifference('kubernetesGroups', formatList(existing.groups), formatList(kubernetesGroups))]),
        ...(username === undefined || username === existing.username
            ? []
            : [formatDifference('kubernetesUsername', existing.username ?? 'none', username)]),
        ...(hasSameEntries(policies, existingPolicies)
            ? []
            : [formatDifference('accessPolicies', formatList(existingPolicies), formatList(policies))]),
    ];
    const way = `aws eks update-access-entry, associate-access-policy or disassociate-access-policy, with --cluster-name ${cluster} --principal-arn ${principal}; or delete the entry from the file, apply, and add it again`;
    return differences.map((difference) => ({ what: `access-entry/${principal}`, difference, way }));
}
function formatPolicy(arn, scope, namespaces) {
    const name = arn.split('/').at(-1) ?? arn;
    return scope === 'cluster' ? name : `${name} in ${formatList(namespaces)}`;
}
function comparePodIdentities({ metadata, iam }, existing) {
    const wanted = iam?.podIdentityAssociations ?? [];
    const type = 'pod identity association';
    const name = ({ namespace, serviceAccount, }) => `${namespace}/${serviceAccount}`;
    const names = wanted.map(({ namespace, serviceAccountName: serviceAccount }) => name({ namespace, serviceAccount }));
    const found = existing.podIdentities.filter(({ owner }) => owner === undefined);
    const gone = found.filter((one) => isPodIdentityOfEksctl(one, existing) && !names.includes(name(one)));
    return {
        changes: [
            ...names
                .filter((one) => !existing.podIdentities.map(name).includes(one))
                .map((one) => createIdentity({
                ...{ what: `pod-identity/${one}`, type, args: ['create', 'podidentityassociation'] },
                only: { 'iam.podIdentityAssociations': [one] },
            })),
            ...gone.map(({ namespace, serviceAccount }) => deleteIdentity({
                ...{ what: `pod-identity/${namespace}/${serviceAccount}`, type },
                args: [
                    ...['delete', 'podidentityassociation', '--cluster', metadata.name],
                    ...['--namespace', namespace, '--service-account-name', serviceAccount],
                ],
            })),
        ],
        fixed: wanted.flatMap(({ namespace, serviceAccountName, roleARN }) => {
            const one = found.find((each) => each.namespace === namespace && each.serviceAccount === serviceAccountName);
            return one === undefined || roleARN === undefined || roleARN === one.roleArn
                ? []
                : [
                    {
                        what: `pod-identity/${namespace}/${serviceAccountName}`,
                        difference: formatDifference('roleARN', one.roleArn ?? 'none', roleARN),
                        way: `eksctl update podidentityassociation --cluster ${metadata.name} --namespace ${namespace} --service-account-name ${serviceAccountName} --role-arn ${roleARN}`,
                    },
                ];
        }),
        notes: [],
    };
}
/** Roles for service accounts (IRSA): each has a stack, whose name says for which. */
function compareServiceAccounts({ metadata, iam }, existing) {
    const wanted = (iam?.serviceAccounts ?? []).map((account) => nameServiceAccount(account.metadata));
    const type = 'role of a service account';
    const found = existing.stacks.flatMap((stack) => stack.purpose.kind === 'service account' && !isDeadStack(stack) ? [stack.purpose.name] : []);
    return {
        changes: [
            ...wanted
                .filter((name) => !found.includes(name))
                .map((name) => createIdentity({
                ...{ what: `service-account/${name}`, type, args: ['create', 'iamserviceaccount', '--approve'] },
                only: { 'iam.serviceAccounts': [name] },
            })),
            ...found
                // The network plugin has a role of its own that the file need not name.
                .filter((name) => !wanted.includes(name) && name !== 'kube-system/aws-node')
                .map((name) => {
                const [namespace = '', account = ''] = name.split('/');
                const target = ['--cluster', metadata.name, '--namespace', namespace, '--name', account];
                return deleteIdentity({
                    what: `service-account/${name}`,
                    type,
                    args: ['delete', 'iamserviceaccount', ...target, '--wait'],
                });
            }),
        ],
        fixed: [],
        notes: [],
    };
}
function compareFargateProfiles({ metadata, fargateProfiles }, existing) {
    const wanted = (fargateProfiles ?? []).map(({ name }) => name);
    const type = 'Fargate profile';
    const unlisted = existing.fargateProfiles.filter((name) => !wanted.includes(name));
    return {
        changes: wanted
            .filter((name) => !existing.fargateProfiles.includes(name))
            .map((name) => createIdentity({
            ...{ what: `fargate-profile/${name}`, type, args: ['create', 'fargateprofile'] },
            only: { fargateProfiles: [name] },
        })),
        fixed: [],
        notes: unlisted.length === 0
            ? []
            : [
                `Fargate profiles that the file does not name are left alone: ${unlisted.join(', ')}. Delete one with eksctl delete fargateprofile --cluster ${metadata.name} --name …`,
            ],
    };
}

;// CONCATENATED MODULE: ./src/eksctl/compare/node-group-settings.js

/** Settings of a managed node group that differ from the file, and that eksctl passes over in silence. */
function findFixedNodeGroupDifferences(group, existing, cluster) {
    const what = `nodegroup/${group.name}`;
    const renamed = `give the node group another name: apply creates the new one, then deletes ${group.name}`;
    return [
        ...listSettings(group, existing).flatMap(({ name, wanted, is }) => wanted === undefined || is === undefined || wanted === is
            ? []
            : [{ what, difference: formatDifference(name, is, wanted), way: renamed }]),
        ...findTaintDifference(group, existing, cluster),
        ...node_group_settings_findTagDifference(group, existing),
    ];
}
function listSettings(group, existing) {
    const { volume, launchTemplate } = existing;
    const types = group.instanceTypes ?? (group.instanceType === undefined ? undefined : [group.instanceType]);
    const hasSameSubnets = group.subnets === undefined || hasSameEntries(group.subnets, existing.subnets);
    return [
        {
            name: 'instanceTypes',
            wanted: types === undefined ? undefined : formatList(types),
            // A launch template of the user may name them instead.
            is: existing.instanceTypes.length === 0 ? undefined : formatList(existing.instanceTypes),
        },
        { name: 'spot', wanted: group.spot?.toString(), is: String(existing.capacityType === 'SPOT') },
        { name: 'amiFamily', wanted: toAmiKind(group.amiFamily), is: toAmiKindOfType(existing.amiType) },
        // By ID only: names of zones and of eksctl's own subnets say nothing about IDs.
        {
            name: 'subnets',
            wanted: group.subnets?.every((id) => id.startsWith('subnet-')) === true ? formatList(group.subnets) : undefined,
            is: hasSameSubnets ? undefined : formatList(existing.subnets),
        },
        { name: 'iam.instanceRoleARN', wanted: group.iam?.instanceRoleARN, is: existing.nodeRole },
        { name: 'launchTemplate.id', wanted: group.launchTemplate?.id, is: launchTemplate?.id },
        { name: 'volumeSize', wanted: group.volumeSize?.toString(), is: volume?.size?.toString() },
        { name: 'volumeType', wanted: group.volumeType, is: volume?.type },
        {
            name: 'volumeEncrypted',
            wanted: group.volumeEncrypted?.toString(),
            is: volume === undefined ? undefined : String(volume.encrypted ?? false),
        },
        { name: 'volumeIOPS', wanted: group.volumeIOPS?.toString(), is: volume?.iops?.toString() },
        { name: 'volumeThroughput', wanted: group.volumeThroughput?.toString(), is: volume?.throughput?.toString() },
        { name: 'volumeKmsKeyID', wanted: group.volumeKmsKeyID, is: volume?.kmsKey },
    ];
}
/** `AmazonLinux2023` and `AL2023_x86_64_STANDARD` name the same; EKS API Reference, Nodegroup, amiType. */
const amiKinds = [
    [/^AmazonLinux2023$/, /^AL2023_/],
    [/^AmazonLinux2$/, /^AL2_/],
    [/^Bottlerocket$/, /^BOTTLEROCKET_/],
    [/^Windows.*2019.*Core/, /^WINDOWS_CORE_2019/],
    [/^Windows.*2019.*Full/, /^WINDOWS_FULL_2019/],
    [/^Windows.*2022.*Core/, /^WINDOWS_CORE_2022/],
    [/^Windows.*2022.*Full/, /^WINDOWS_FULL_2022/],
];
function toAmiKind(family) {
    const found = amiKinds.findIndex(([pattern]) => pattern.test(family ?? ''));
    return found === -1 ? undefined : family;
}
/** The family of an AMI type as eksctl writes it; undefined for AMIs of the user's own. */
function toAmiKindOfType(type) {
    const names = [
        'AmazonLinux2023',
        'AmazonLinux2',
        'Bottlerocket',
        'WindowsServer2019CoreContainer',
        'WindowsServer2019FullContainer',
        'WindowsServer2022CoreContainer',
        'WindowsServer2022FullContainer',
    ];
    const found = amiKinds.findIndex(([, pattern]) => pattern.test(type));
    return found === -1 ? undefined : names[found];
}
/** EKS can change taints, eksctl cannot. */
function findTaintDifference({ name, taints }, existing, cluster) {
    if (taints === undefined)
        return [];
    const wanted = taints.map(({ key, value = '', effect }) => formatTaint({ key, value, effect }));
    const is = existing.taints.map(formatTaint);
    if (hasSameEntries(wanted, is))
        return [];
    return [
        {
            what: `nodegroup/${name}`,
            difference: formatDifference('taints', formatList(is), formatList(wanted)),
            way: `aws eks update-nodegroup-config --cluster-name ${cluster} --nodegroup-name ${name} --taints …`,
        },
    ];
}
/** EKS says `NO_SCHEDULE`, Kubernetes and eksctl say `NoSchedule`. */
function formatTaint({ key, value, effect }) {
    const kind = effect.toLowerCase().replaceAll('_', '');
    const names = {
        noschedule: 'NoSchedule',
        noexecute: 'NoExecute',
        prefernoschedule: 'PreferNoSchedule',
    };
    return `${key}=${value}:${names[kind] ?? effect}`;
}
function node_group_settings_findTagDifference({ name, tags = {} }, existing) {
    const differing = Object.entries(tags).filter(([key, value]) => existing.tags[key] !== value);
    if (differing.length === 0)
        return [];
    return [
        {
            what: `nodegroup/${name}`,
            difference: `tags: ${differing.map(([key, value]) => formatDifference(key, existing.tags[key] ?? 'none', value)).join(', ')}`,
            way: 'aws eks tag-resource with the ARN of the node group; eksctl sets tags at creation only',
        },
    ];
}

;// CONCATENATED MODULE: ./src/eksctl/compare/node-groups.js




/** Managed node groups with their settings; self-managed ones as far as their stacks show them. */
function compareNodeGroups(request) {
    const { config, existing } = request;
    const managed = (config.managedNodeGroups ?? []).map((group) => {
        const found = existing.nodeGroups.find(({ name }) => name === group.name);
        return found === undefined
            ? { changes: [createGroup(group.name, 'managed node group', 'managedNodeGroups')], fixed: [], notes: [] }
            : compareGroup(group, found, request);
    });
    const own = listSelfManaged(existing);
    const selfManaged = (config.nodeGroups ?? []).filter(({ name }) => !own.includes(name));
    return joinComparisons([
        ...managed,
        {
            changes: selfManaged.map(({ name }) => createGroup(name, 'self-managed node group', 'nodeGroups')),
            fixed: [],
            notes: describeSelfManaged(config, own),
        },
        compareUnlisted(request, own),
    ]);
}
function listSelfManaged({ stacks }) {
    return stacks.flatMap((stack) => stack.purpose.kind === 'node group' && !stack.purpose.managed && !isDeadStack(stack) ? [stack.purpose.name] : []);
}
function describeSelfManaged({ nodeGroups = [] }, own) {
    const existing = nodeGroups.filter(({ name }) => own.includes(name)).map(({ name }) => name);
    return existing.length === 0
        ? []
        : [
            `Self-managed node groups (${existing.join(', ')}) exist; EKS does not know their settings, so only that they exist is compared. To change one, give it another name: the new one is created before the old one goes.`,
        ];
}
function createGroup(name, type, list) {
    return {
        action: 'create',
        what: nameGroup(name),
        type,
        reason: '',
        destructive: false,
        phase: 'new-node-groups',
        steps: [{ kind: 'eksctl', args: ['create', 'nodegroup'], only: { [list]: [name] } }],
    };
}
function nameGroup(name) {
    return `nodegroup/${name}`;
}
function compareGroup(group, existing, request) {
    const { metadata } = request.config;
    const fixed = findFixedNodeGroupDifferences(group, existing, metadata.name);
    const changes = [
        compareSize(group, existing, metadata.name),
        compareLabels(group, existing, metadata.name),
        compareUpdateConfig(group, existing),
        node_groups_compareVersion(group, existing, request),
        compareLaunchTemplate(group, existing, metadata.name),
    ].filter((change) => change !== undefined);
    return { changes, fixed, notes: [...describeDesired(group, existing), ...describeImage(group, existing, request)] };
}
function updateGroup({ name, about, reason, steps, phase = 'node-groups' }) {
    return {
        action: 'update',
        what: `${nameGroup(name)}/${about}`,
        type: 'managed node group',
        reason,
        destructive: false,
        phase,
        steps: [...steps, { kind: 'wait-for-node-group', name }],
    };
}
/**
 * The limits are what the file says; the number of nodes between them belongs to the autoscaler, so it changes only if it is outside of
 * the new limits.
 */
function compareSize(group, existing, cluster) {
    const [min, max] = [group.minSize ?? existing.minSize, group.maxSize ?? existing.maxSize];
    if (min === existing.minSize && max === existing.maxSize)
        return undefined;
    const nodes = Math.min(Math.max(existing.desiredSize, min), max);
    const flags = [`--nodes=${nodes}`, `--nodes-min=${min}`, `--nodes-max=${max}`];
    return updateGroup({
        name: group.name,
        about: 'size',
        reason: formatDifference('size', `${existing.minSize}–${existing.maxSize}`, `${min}–${max}`),
        steps: [
            { kind: 'eksctl', args: ['scale', 'nodegroup', '--cluster', cluster, '--name', group.name, ...flags, '--wait'] },
        ],
    });
}
function describeDesired({ name, desiredCapacity: wanted }, { desiredSize }) {
    return wanted === undefined || wanted === desiredSize
        ? []
        : [
            `nodegroup/${name} has ${desiredSize} nodes, desiredCapacity is ${wanted}: the number between minSize and maxSize is left to whatever scales the group.`,
        ];
}
function compareLabels(group, existing, cluster) {
    const wanted = group.labels ?? {};
    const set = Object.entries(wanted).filter(([key, value]) => existing.labels[key] !== value);
    const removed = Object.keys(existing.labels).filter((key) => !Object.hasOwn(wanted, key));
    if (set.length === 0 && removed.length === 0)
        return undefined;
    const target = ['--cluster', cluster, '--nodegroup', group.name];
    return updateGroup({
        name: group.name,
        about: 'labels',
        reason: [
            ...set.map(([key, value]) => formatDifference(key, existing.labels[key] ?? 'none', value)),
            ...removed.map((key) => formatDifference(key, existing.labels[key] ?? '', 'none')),
        ].join(', '),
        steps: [
            ...(set.length === 0
                ? []
                : [node_groups_callEksctl('set', 'labels', ...target, '--labels', set.map(([key, value]) => `${key}=${value}`).join(','))]),
            ...(removed.length === 0 ? [] : [node_groups_callEksctl('unset', 'labels', ...target, '--labels', removed.join(','))]),
        ],
    });
}
function node_groups_callEksctl(...args) {
    return { kind: 'eksctl', args };
}
function compareUpdateConfig({ name, updateConfig: wanted }, { updateConfig: is }) {
    if (wanted === undefined)
        return undefined;
    const fields = ['maxUnavailable', 'maxUnavailablePercentage'];
    const changed = fields.filter((field) => wanted[field] !== undefined && wanted[field] !== is[field]);
    if (changed.length === 0)
        return undefined;
    return updateGroup({
        name,
        about: 'update-config',
        reason: changed
            .map((field) => formatDifference(field, String(is[field] ?? 'unset'), String(wanted[field])))
            .join(', '),
        // Its --wait fails in eksctl 0.230, which asks about the status instead of the update.
        steps: [{ kind: 'eksctl', args: ['update', 'nodegroup'], only: { managedNodeGroups: [name] } }],
    });
}
/** Nodes follow the control plane; those with an AMI of their own are not EKS's to upgrade. */
function node_groups_compareVersion(group, existing, { config, target }) {
    if (config.metadata.version === undefined || hasOwnImage(group, existing))
        return undefined;
    if (!(compareMinors(target, existing.version) > 0))
        return undefined;
    return updateGroup({
        name: group.name,
        about: 'version',
        reason: formatDifference('Kubernetes', existing.version, target),
        steps: [
            node_groups_callEksctl(...['upgrade', 'nodegroup', '--cluster', config.metadata.name, '--name', group.name], ...['--kubernetes-version', target]),
        ],
    });
}
function hasOwnImage({ ami }, { amiType }) {
    return ami !== undefined || amiType === 'CUSTOM';
}
function describeImage(group, existing, { config, target }) {
    const isBehind = config.metadata.version !== undefined && compareMinors(target, existing.version) > 0;
    return isBehind && hasOwnImage(group, existing)
        ? [
            `nodegroup/${group.name} has an AMI of its own and stays at Kubernetes ${existing.version}: set another AMI in a node group with another name.`,
        ]
        : [];
}
function compareLaunchTemplate({ name, launchTemplate: wanted }, { launchTemplate: is }, cluster) {
    if (wanted?.version === undefined || is?.id !== wanted.id || is.version === wanted.version)
        return undefined;
    return updateGroup({
        name,
        about: 'launch-template',
        reason: formatDifference('version', is.version, wanted.version),
        steps: [
            node_groups_callEksctl(...['upgrade', 'nodegroup', '--cluster', cluster, '--name', name], ...['--launch-template-version', wanted.version]),
        ],
    });
}
/** Node groups that eksctl created and the file no longer names are deleted; those of others are left alone and named. */
function compareUnlisted({ config, existing }, own) {
    const listed = new Set([...(config.managedNodeGroups ?? []), ...(config.nodeGroups ?? [])].map(({ name }) => name));
    const withStack = existing.stacks.flatMap(({ purpose }) => (purpose.kind === 'node group' ? [purpose.name] : []));
    const unlisted = existing.nodeGroups.filter(({ name }) => !listed.has(name));
    const foreign = unlisted.filter(({ name }) => !withStack.includes(name)).map(({ name }) => name);
    const gone = [
        ...unlisted
            .filter(({ name }) => withStack.includes(name))
            .map(({ name }) => ({ name, type: 'managed node group' })),
        ...own.filter((name) => !listed.has(name)).map((name) => ({ name, type: 'self-managed node group' })),
    ];
    return {
        changes: gone.map(({ name, type }) => deleteGroup(name, type, config.metadata.name)),
        fixed: [],
        notes: foreign.length === 0
            ? []
            : [
                `Node groups that eksctl did not create, and the file does not name, are left alone: ${foreign.join(', ')}.`,
            ],
    };
}
function deleteGroup(name, type, cluster) {
    return {
        action: 'delete',
        what: nameGroup(name),
        type,
        reason: 'not in the file; its pods are evicted first',
        destructive: true,
        phase: 'deletions',
        steps: [node_groups_callEksctl('delete', 'nodegroup', '--cluster', cluster, '--name', name, '--wait')],
    };
}

;// CONCATENATED MODULE: ./src/eksctl/compare/compare.js







/** Everything in which the file and what exists differ, in the order in which it would be applied. */
function compareCluster(request) {
    const { existing } = request;
    const dead = existing.stacks.filter(isDeadStack).map((stack) => removeDeadStack(stack, request));
    const rest = existing.controlPlane === undefined ? createCluster(request) : compareExisting(request);
    const { changes, fixed, notes } = joinComparisons([{ ...noDifferences, changes: dead }, rest]);
    return { changes: sortChanges(changes), fixed, notes };
}
function removeDeadStack({ name, status }, { causes }) {
    const cause = Object.hasOwn(causes, name) ? causes[name] : undefined;
    return {
        action: 'delete',
        what: `stack/${name}`,
        type: 'failed stack',
        reason: `${status} after a failed create, in the way of a new one${cause === undefined ? '' : `; it failed with ${cause}`}`,
        destructive: true,
        phase: 'remove-dead',
        steps: [{ kind: 'delete-stack', stack: name }],
    };
}
/** eksctl creates everything that the file names, in its own order. */
function createCluster({ config }) {
    const everything = {
        ...{ addons: 'all', managedNodeGroups: 'all', nodeGroups: 'all', fargateProfiles: 'all' },
        ...{ 'iam.serviceAccounts': 'all', 'iam.podIdentityAssociations': 'all', 'accessConfig.accessEntries': 'all' },
    };
    const parts = [
        ...(config.managedNodeGroups ?? []).map(({ name }) => [`nodegroup/${name}`, 'managed node group']),
        ...(config.nodeGroups ?? []).map(({ name }) => [`nodegroup/${name}`, 'self-managed node group']),
        ...(config.addons ?? []).map(({ name }) => [`addon/${name}`, 'add-on']),
        ...(config.accessConfig?.accessEntries ?? []).map(({ principalARN }) => [`access-entry/${principalARN}`, 'access entry']),
    ];
    const { name, version } = config.metadata;
    const cluster = {
        action: 'create',
        what: `cluster/${name}`,
        type: 'EKS cluster',
        reason: version === undefined ? "eksctl's default Kubernetes version" : `Kubernetes ${version}`,
        destructive: false,
        phase: 'create-cluster',
        steps: [{ kind: 'eksctl', args: ['create', 'cluster', '--write-kubeconfig=false'], only: everything }],
    };
    return {
        changes: [
            cluster,
            // With the cluster, by the same call of eksctl.
            ...parts.map(([what, type]) => ({
                ...{ action: 'create', what, type, reason: 'with the cluster', destructive: false },
                ...{ phase: 'create-cluster', steps: [] },
            })),
        ],
        fixed: [],
        notes: [],
    };
}
function compareExisting({ config, existing, offers }) {
    const { controlPlane } = existing;
    if (controlPlane === undefined)
        return noDifferences;
    const target = selectTargetVersion(controlPlane.version, config.metadata.version);
    const skew = findSkew(existing, target);
    return joinComparisons([
        compareControlPlane(config, controlPlane),
        compareAddons({ config, existing, target, offers }),
        compareNodeGroups({ config, existing, target }),
        compareIdentities(config, existing),
        { ...noDifferences, notes: skew },
    ]);
}
/** Kubernetes lets nodes be at most three minors behind the control plane (Kubernetes, "Version Skew Policy"). */
const mostMinorsBehind = 3;
function findSkew({ nodeGroups }, target) {
    const behind = nodeGroups.filter(({ version }) => compareMinors(target, version) > mostMinorsBehind);
    return behind.map(({ name, version }) => `nodegroup/${name} runs Kubernetes ${version}, more than ${mostMinorsBehind} minor versions behind ${target}: upgrade the nodes first.`);
}

;// CONCATENATED MODULE: ./src/eksctl/existing/addon-offers.js


/** What EKS offers of these add-ons for a Kubernetes version. @throws ActionError as `toAwsError` */
async function readAddonOffers(names, kubernetesVersion, aws) {
    const eks = await aws.client('eks');
    const call = { what: 'the versions of add-ons could not be read', action: 'eks:DescribeAddonVersions' };
    const found = await Promise.all([...new Set(names)].map(async (addonName) => {
        const addons = await (0,errors/* callAws */.IY)(call, () => readPages((next) => eks.describeAddonVersions({ addonName, kubernetesVersion, ...next }), ({ addons: page }) => page));
        const versions = addons.flatMap(({ addonVersions = [] }) => addonVersions);
        const preferred = versions.find(({ compatibilities = [] }) => compatibilities.some(({ defaultVersion }) => defaultVersion));
        return [
            addonName,
            { versions: versions.flatMap(({ addonVersion }) => addonVersion ?? []), default: preferred?.addonVersion },
        ];
    }));
    return Object.fromEntries(found);
}

;// CONCATENATED MODULE: ./src/eksctl/plan.js










/** Compares a ClusterConfig with what there is. @throws ActionError of the calls to AWS */
async function planEksctlChanges(file, context) {
    const { aws } = context;
    const { config, values } = file;
    const { name } = config.metadata;
    const existing = await readExistingCluster(name, aws);
    const [offers, causes] = await Promise.all([readOffers(file, existing, aws), readCauses(existing, context)]);
    const comparison = compareCluster({ config, existing, offers, causes });
    const digest = computeDigest(name, aws.region, comparison.changes, (only) => selectConfig(values, only));
    return { ...comparison, notes: [...describeBusyStacks(existing), ...comparison.notes], digest, existing };
}
/** Only of add-ons whose version may change. */
async function readOffers({ config }, existing, aws) {
    const { controlPlane, addons } = existing;
    if (controlPlane === undefined)
        return {};
    const target = selectTargetVersion(controlPlane.version, config.metadata.version);
    const versions = new Map((config.addons ?? []).map((addon) => [addon.name, addon.version]));
    const changing = addons.filter(({ name }) => {
        const wanted = versions.get(name);
        return wanted === 'latest' || (wanted === undefined && target !== controlPlane.version);
    });
    return readAddonOffers(changing.map(({ name }) => name), target, aws);
}
async function readCauses({ stacks }, context) {
    const found = await Promise.all(stacks.filter(isDeadStack).map(async ({ name, arn }) => {
        const call = (0,calls/* createStackCaller */.oX)(name, context);
        const cause = await (0,cloudformation_events/* findRootFailure */.QR)(call, await (0,cloudformation_events/* listStackEvents */.oY)(call, arn, undefined));
        return cause === undefined ? [] : [[name, formatFailedResource(cause.event)]];
    }));
    return Object.fromEntries(found.flat());
}
function describeBusyStacks({ stacks }) {
    const busy = stacks.filter(isStackInProgress);
    return busy.map(({ name, status }) => `${name} is ${status}: what is planned now may differ when it has ended; apply waits for it first.`);
}

// EXTERNAL MODULE: ./src/runner/files/private-file.js
var private_file = __webpack_require__(69995);
;// CONCATENATED MODULE: ./src/eksctl/critical-lines.js
/** `2026-01-31 12:00:00 [✖]  cause` (kris-nova/logger, level critical). */
const criticalLine = /^\S+ \S+ \[✖\] +(.*\S)/;
const mostLines = 5;
function createCriticalLines(redact) {
    const decoder = new TextDecoder();
    const found = [];
    let rest = '';
    const collectLines = (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        found.push(...lines.flatMap((line) => criticalLine.exec(line)?.[1] ?? []).map(redact));
        found.splice(0, found.length - mostLines);
    };
    return {
        collect: (chunk) => {
            collectLines(decoder.decode(chunk, { stream: true }));
        },
        read: () => {
            collectLines(`${decoder.decode()}\n`);
            return [...found];
        },
    };
}

;// CONCATENATED MODULE: ./src/eksctl/program.js




/**
 * Finds eksctl by starting it.
 * @param file a path, or a name to find on PATH
 * @throws ActionError `tool-missing` and those of `Processes.probe`
 */
async function findEksctl(file, context) {
    const { processes, workspace } = context;
    const probe = async (...args) => {
        const { stdout } = await processes.probe({ tool: `eksctl ${args.join(' ')}`, file, args, cwd: workspace });
        return stdout;
    };
    return {
        version: (await probe('version')).trim(),
        readSchema: async () => parseSchema(await probe('utils', 'schema')),
        run: async (call) => runEksctl(file, call, context),
    };
}
function parseSchema(text) {
    try {
        const schema = JSON.parse(text);
        if ((0,records/* isRecord */.u4)(schema))
            return schema;
    }
    catch {
        // Named below.
    }
    throw new action_error/* ActionError */.lZ('tool-failed', 'eksctl utils schema printed no JSON schema', {
        hint: 'Check that eksctl-path is eksctl, in version 0.100 or later.',
    });
}
/** Commands that wait for AWS, with a limit of their own that must not be shorter than ours. */
const waitingCommands = new Set([
    'create cluster',
    'create nodegroup',
    'delete nodegroup',
    'scale nodegroup',
    'upgrade cluster',
    'upgrade nodegroup',
    'delete cluster',
]);
async function runEksctl(file, call, context) {
    const { args, config, timeoutMs, env, region } = call;
    const command = args.slice(0, 2).join(' ');
    // With a file, eksctl takes the region from it and refuses the flag.
    const target = config === undefined
        ? ['--region', region]
        : [
            '--config-file',
            await (0,private_file/* writePrivateTempFile */.D)('cluster.json', context, 'end-of-run', () => JSON.stringify(config)),
        ];
    const limit = waitingCommands.has(command) ? ['--timeout', `${Math.ceil(timeoutMs / 60_000)}m`] : [];
    const critical = createCriticalLines(context.secrets.redact);
    try {
        await context.processes.run({
            tool: `eksctl ${command}`,
            file,
            args: [...args, ...target, ...limit, '--color=false'],
            cwd: context.workspace,
            env,
            timeoutMs,
            show: 'live',
            onStdout: critical.collect,
        });
    }
    catch (thrown) {
        throw thrown instanceof action_error/* ActionError */.lZ ? (0,action_error/* extendError */.vR)(thrown, { details: critical.read() }) : thrown;
    }
}

;// CONCATENATED MODULE: ./src/eksctl/remove.js
/** Everything that goes with the cluster; nothing if there is neither a cluster nor a stack. */
function planRemoval({ name, controlPlane, stacks, nodeGroups }) {
    if (controlPlane === undefined && stacks.length === 0)
        return [];
    const remove = (what, type, steps = []) => ({
        ...{ action: 'delete', what, type, reason: '', destructive: true, phase: 'deletions', steps },
    });
    const groups = nodeGroups.map((group) => remove(`nodegroup/${group.name}`, 'managed node group'));
    const others = stacks
        .filter(({ purpose }) => purpose.kind !== 'cluster' && !isManagedGroup(purpose))
        .map((stack) => remove(`stack/${stack.name}`, stack.purpose.kind));
    // One call of eksctl deletes all of it; without a control plane there is nothing to drain, only stacks.
    const step = controlPlane === undefined
        ? stacks.map(({ name: stack }) => ({ kind: 'delete-stack', stack }))
        : [{ kind: 'eksctl', args: ['delete', 'cluster', '--name', name, '--wait'] }];
    return [...groups, ...others, remove(`cluster/${name}`, 'EKS cluster', step)];
}
function isManagedGroup(purpose) {
    return purpose.kind === 'node group' && purpose.managed;
}

;// CONCATENATED MODULE: ./src/actions/cluster/engines/eksctl-report.js

/** The plan as people see it: changes, and what eksctl would pass over in silence. */
function toEksctlClusterPlan({ changes, fixed, notes, digest }) {
    return {
        changes: changes.map(toClusterChange),
        digest,
        notes: [
            ...fixed.map(({ what, difference, way }) => `${what}, ${difference}: eksctl cannot change this. The way: ${way}.`),
            ...notes,
        ],
    };
}
function toClusterChange({ action, what, type, reason, destructive }) {
    return { action, what, type, reason, destructive };
}
function toEksctlRemovalPlan(name, region, changes) {
    return { changes: changes.map(toClusterChange), digest: computeDigest(name, region, changes, () => ({})), notes: [] };
}
/** Every difference between file and cluster, whether eksctl could undo it or not. */
function toDriftReport({ changes, fixed, notes }) {
    const status = { create: 'deleted', update: 'changed', delete: 'not in the file' };
    return {
        drifts: [
            ...changes.map(({ action, what, type, reason }) => ({
                ...{ what, type, status: status[action], differences: reason === '' ? [] : [reason] },
            })),
            ...fixed.map(({ what, difference }) => ({ what, type: 'setting', status: 'changed', differences: [difference] })),
        ],
        notes,
    };
}
/** The cluster and what belongs to it, one line each. */
function describeExistingCluster({ name, controlPlane, nodeGroups, addons, stacks, }) {
    return [
        controlPlane === undefined
            ? `cluster ${name}: does not exist`
            : `cluster ${name}: ${controlPlane.status} · Kubernetes ${controlPlane.version}`,
        ...nodeGroups.map((group) => `node group ${group.name}: ${group.status} · Kubernetes ${group.version} · ${group.desiredSize} of ${group.minSize}–${group.maxSize} nodes · ${group.instanceTypes.join(', ')}`),
        ...addons.map((addon) => `add-on ${addon.name}: ${addon.status} · ${addon.version}`),
        ...stacks.map((stack) => `stack ${stack.name}: ${stack.status}`),
    ];
}

;// CONCATENATED MODULE: ./src/actions/cluster/engines/eksctl.js










/**
 * The engine of a ClusterConfig: what it says is compared with what exists, and eksctl makes the changes one by one.
 * @throws ActionError `config-file-invalid`, `tool-missing`, and those of `openAws`
 */
async function openEksctlEngine(action) {
    const { inputs, context } = action;
    const path = inputs['config-file'];
    if (path === undefined)
        throw new action_error/* ActionError */.lZ('invalid-input', 'config-file is required for engine: eksctl');
    const program = await findEksctl(inputs['eksctl-path'], context);
    const file = await readConfigFile(path, await program.readSchema());
    const { name } = file.config.metadata;
    const aws = await openSession(file, action);
    context.log.line(`eksctl ${program.version}, cluster ${name} in ${aws.region}`);
    const stacks = { ...context, aws, deadline: Date.now() + inputs.timeout };
    const request = { file, program, context: stacks };
    const plans = new WeakMap();
    const remember = (shown, changes) => {
        plans.set(shown, changes);
        return shown;
    };
    return {
        name: 'eksctl',
        subject: `cluster ${name}`,
        aws,
        plan: async (purpose) => {
            if (purpose === 'apply')
                await waitForStacks(name, stacks);
            const plan = await planEksctlChanges(file, stacks);
            return remember(toEksctlClusterPlan(plan), plan.changes);
        },
        apply: async (shown) => {
            await applyChanges(plans.get(shown) ?? [], request);
            return { clusterName: name };
        },
        // Nothing is kept of a plan.
        discard: () => Promise.resolve(),
        planDelete: async () => {
            await waitForStacks(name, stacks);
            const changes = planRemoval(await readExistingCluster(name, aws));
            return remember(toEksctlRemovalPlan(name, aws.region, changes), changes);
        },
        delete: (shown) => applyChanges(plans.get(shown) ?? [], request),
        status: async () => {
            const existing = await readExistingCluster(name, aws);
            return { clusterName: existing.controlPlane && name, lines: describeExistingCluster(existing) };
        },
        drift: async () => reportDrift(await planEksctlChanges(file, stacks), name),
        [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
    };
}
/** The region of the file is where its cluster is; an input that says another one is a mistake. */
async function openSession({ config, file }, { inputs, context }) {
    const { region } = config.metadata;
    const given = inputs['aws-region'];
    if (given !== undefined && given !== region) {
        throw new action_error/* ActionError */.lZ('invalid-input', `aws-region is ${given}, but ${file} says ${region}`, {
            hint: 'Nothing was started. Remove aws-region, or correct metadata.region in the file.',
        });
    }
    return (0,session.openAws)({ ...inputs, 'aws-region': region }, context);
}
function reportDrift(plan, name) {
    return plan.existing.controlPlane === undefined
        ? { drifts: [{ what: `cluster/${name}`, type: 'EKS cluster', status: 'deleted', differences: [] }], notes: [] }
        : toDriftReport(plan);
}


/***/ }),

/***/ 61584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readPartition),
/* harmony export */   M: () => (/* binding */ isListedRegion)
/* harmony export */ });
/* harmony import */ var _aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88266);

/** The second part of every ARN in a region: `aws`, `aws-cn`, `aws-us-gov` … (AWS General Reference, "ARNs"). */
function readPartition(region) {
    return (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region).name;
}
/** Whether this release of the AWS SDK lists a region. Newer ones work, too. */
function isListedRegion(region) {
    return 'description' in (0,_aws_sdk_core_client__WEBPACK_IMPORTED_MODULE_0__.partition)(region);
}


/***/ }),

/***/ 8396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g3: () => (/* binding */ pollUntil),
/* harmony export */   ni: () => (/* binding */ readRefusal),
/* harmony export */   oX: () => (/* binding */ createStackCaller),
/* harmony export */   pN: () => (/* binding */ listPages),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _aws_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69507);
/* harmony import */ var _runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62600);
/* harmony import */ var _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90114);
/* harmony import */ var _runner_log_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67517);





/** How long to wait after the client has given up on a throttled call. */
const throttlePauseMs = 5000;
/**
 * Calls that do not fail by throttling before the deadline: an account has one quota for all its jobs, and what AWS has refused
 * it has not begun.
 */
function createStackCaller(name, context) {
    const { aws, log, signal, deadline } = context;
    return async ({ could, operation, send }) => {
        const client = await aws.client('cloudformation');
        const call = { what: `the stack ${name} could not be ${could}`, action: `cloudformation:${operation}` };
        for (;;) {
            try {
                return await (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .raceWithAbort */ .kk)((0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .callAws */ .IY)(call, () => send(client)), signal);
            }
            catch (error) {
                if (!(error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ) || error.code !== 'aws-throttled')
                    throw error;
                if (Date.now() + throttlePauseMs > deadline)
                    throw error;
                log.line(`AWS throttles ${call.action}; trying again`);
                await pause(throttlePauseMs, signal);
            }
        }
    };
}
/** @throws the reason of the signal */
async function pause(milliseconds, signal) {
    await (0,_runner_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .raceWithAbort */ .kk)((0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { ref: true }), signal);
}
const firstIntervalMs = 300;
const longestIntervalMs = 5000;
/**
 * Asks again and again, first often, until there is an answer.
 * @throws ActionError `timed-out` after the deadline, and the reason of the signal
 */
async function pollUntil(what, { signal, deadline }, read) {
    const startedAt = Date.now();
    for (let interval = firstIntervalMs;; interval = Math.min(interval * 1.4, longestIntervalMs)) {
        const answer = await read();
        if (answer !== undefined)
            return answer;
        if (Date.now() + interval > deadline) {
            throw new _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ('timed-out', `${what} had not ended after ${(0,_runner_log_js__WEBPACK_IMPORTED_MODULE_4__/* .formatElapsed */ .C7)(Date.now() - startedAt)}`, {
                hint: 'It goes on in AWS. Raise timeout, or run again when it has ended.',
            });
        }
        await pause(interval, signal);
    }
}
/** Pages of a list, each asked for with the token of the one before. */
async function* listPages(read) {
    let next = {};
    while (next !== undefined) {
        const page = await read(next);
        yield page;
        next = page.NextToken === undefined || page.NextToken === '' ? undefined : { NextToken: page.NextToken };
    }
}
/** Whether a service refused with this message; CloudFormation has one code for most of its refusals. */
function isRefusal(error, pattern) {
    const refusal = readRefusal(error);
    return refusal !== undefined && pattern.test(refusal.message);
}
/** What CloudFormation answered; undefined for failures that are not its answers. */
function readRefusal(error) {
    const cause = error instanceof _runner_errors_action_error_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ ? error.cause : error;
    const name = cause instanceof Error ? (0,_aws_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .readAwsErrorName */ .xB)(cause) : undefined;
    return name === undefined ? undefined : { name, message: cause.message };
}


/***/ }),

/***/ 39064:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildStackUrl),
/* harmony export */   _: () => (/* binding */ buildChangeSetUrl)
/* harmony export */ });
/* harmony import */ var _aws_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61584);

const hosts = {
    aws: 'console.aws.amazon.com',
    'aws-cn': 'console.amazonaws.cn',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
/** Address of a stack in the AWS console, with its events. */
function buildStackUrl(region, stackId) {
    return `${buildConsole(region)}#/stacks/events?stackId=${encodeURIComponent(stackId)}`;
}
function buildChangeSetUrl(region, stackId, changeSetId) {
    const ids = `stackId=${encodeURIComponent(stackId)}&changeSetId=${encodeURIComponent(changeSetId)}`;
    return `${buildConsole(region)}#/stacks/changesets/changes?${ids}`;
}
function buildConsole(region) {
    const host = hosts[(0,_aws_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .readPartition */ .J)(region)] ?? 'console.aws.amazon.com';
    return `https://${region}.${host}/cloudformation/home?region=${region}`;
}


/***/ }),

/***/ 52900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readLastEvent),
/* harmony export */   QR: () => (/* binding */ findRootFailure),
/* harmony export */   mx: () => (/* binding */ findFirstFailure),
/* harmony export */   oY: () => (/* binding */ listStackEvents),
/* harmony export */   yB: () => (/* binding */ isAboutStack)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61469);


/**
 * Events of a stack that are newer than one, oldest first.
 * @param after ID of an event; undefined for all of them
 */
async function listStackEvents(call, stackId, after) {
    const events = [];
    const pages = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .pN)((next) => call({
        could: 'followed',
        operation: 'DescribeStackEvents',
        send: (client) => client.describeStackEvents({ StackName: stackId, ...next }),
    }));
    for await (const page of pages) {
        for (const one of page.StackEvents ?? []) {
            if (one.EventId === after)
                return events.reverse();
            events.push(toStackEvent(one));
        }
    }
    return events.reverse();
}
/** The newest event, from which on an operation is followed. */
async function readLastEvent(call, stackId) {
    const { StackEvents: events = [] } = await call({
        could: 'followed',
        operation: 'DescribeStackEvents',
        send: (client) => client.describeStackEvents({ StackName: stackId }),
    });
    return events[0]?.EventId;
}
function toStackEvent(event) {
    return {
        id: event.EventId ?? '',
        stackId: event.StackId ?? '',
        logicalId: event.LogicalResourceId ?? '',
        physicalId: event.PhysicalResourceId ?? '',
        type: event.ResourceType ?? '',
        status: event.ResourceStatus ?? '',
        reason: event.ResourceStatusReason ?? '',
    };
}
/** Whether an event is about the stack itself, not about one of its resources. */
function isAboutStack({ physicalId, stackId }) {
    return physicalId === stackId;
}
/** Consequences, not causes: what CloudFormation says of resources that it gave up because another one failed. */
const consequence = /^Resource (creation|update|deletion|import) cancell?ed$/i;
/** The first resource that failed by itself. */
function findFirstFailure(events) {
    return events.find((event) => event.status.endsWith('_FAILED') && !isAboutStack(event) && !consequence.test(event.reason.trim()));
}
/** The first failure, looked up in the nested stack that it happened in. */
async function findRootFailure(call, events, path = []) {
    const event = findFirstFailure(events);
    if (event === undefined)
        return undefined;
    const here = { path: [...path, event.logicalId], event };
    if (event.type !== _stack_js__WEBPACK_IMPORTED_MODULE_1__/* .nestedStackType */ .ko || event.physicalId === '' || path.length > 5)
        return here;
    try {
        const inner = await listStackEvents(call, event.physicalId, undefined);
        return (await findRootFailure(call, cutToLastOperation(inner), here.path)) ?? here;
    }
    catch {
        // A nested stack may be gone, or not readable; its parent says what failed, less exactly.
        return here;
    }
}
/** The events of the last operation, which begins with an event of the stack itself. */
function cutToLastOperation(events) {
    const start = events.findLastIndex((event) => isAboutStack(event) && /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status));
    return events.slice(Math.max(0, start));
}


/***/ }),

/***/ 61469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ describeStack),
/* harmony export */   Qj: () => (/* binding */ listStackClusters),
/* harmony export */   f1: () => (/* binding */ isUnborn),
/* harmony export */   ko: () => (/* binding */ nestedStackType),
/* harmony export */   uq: () => (/* binding */ listStackResources)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8396);

/** @param name name or ID; a deleted stack is found by its ID only */
async function describeStack(call, name) {
    try {
        const { Stacks: stacks = [] } = await call({
            could: 'described',
            operation: 'DescribeStacks',
            send: (client) => client.describeStacks({ StackName: name }),
        });
        const [stack] = stacks;
        return stack === undefined || (stack.StackStatus === 'DELETE_COMPLETE' && !name.startsWith('arn:'))
            ? undefined
            : toDescription(stack);
    }
    catch (error) {
        if ((0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .isRefusal */ .vu)(error, /does not exist/))
            return undefined;
        throw error;
    }
}
function toDescription(stack) {
    const outputs = (stack.Outputs ?? []).map(({ OutputKey: key = '', OutputValue: value = '' }) => [key, value]);
    return {
        id: stack.StackId ?? '',
        name: stack.StackName ?? '',
        status: stack.StackStatus ?? '',
        reason: stack.StackStatusReason ?? '',
        outputs: Object.fromEntries(outputs),
        parameterNames: (stack.Parameters ?? []).map(({ ParameterKey: key = '' }) => key),
        terminationProtection: stack.EnableTerminationProtection ?? false,
    };
}
/** Whether the stack has no resources yet: a change set brought it into being, and nobody has executed one. */
function isUnborn(stack) {
    return stack === undefined || stack.status === 'REVIEW_IN_PROGRESS';
}
/** Resources of a stack, without those of nested stacks. */
async function listStackResources(call, name) {
    const resources = [];
    const pages = (0,_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .pN)((next) => call({
        could: 'read',
        operation: 'ListStackResources',
        send: (client) => client.listStackResources({ StackName: name, ...next }),
    }));
    for await (const page of pages) {
        for (const one of page.StackResourceSummaries ?? []) {
            resources.push({
                logicalId: one.LogicalResourceId ?? '',
                physicalId: one.PhysicalResourceId ?? '',
                type: one.ResourceType ?? '',
                status: one.ResourceStatus ?? '',
                drift: one.DriftInformation?.StackResourceDriftStatus ?? 'NOT_CHECKED',
            });
        }
    }
    return resources;
}
const nestedStackType = 'AWS::CloudFormation::Stack';
/** Names of the EKS clusters in a stack and in the stacks nested in it. */
async function listStackClusters(call, name) {
    const resources = (await listStackResources(call, name)).filter(({ status }) => status !== 'DELETE_COMPLETE');
    const own = resources.filter(({ type }) => type === 'AWS::EKS::Cluster').map(({ physicalId }) => physicalId);
    const nested = resources.filter(({ type, physicalId }) => type === nestedStackType && physicalId !== '');
    const inner = [];
    for (const { physicalId } of nested)
        inner.push(...(await listStackClusters(call, physicalId)));
    return [...own, ...inner];
}


/***/ }),

/***/ 24390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ju: () => (/* binding */ accept),
/* harmony export */   hF: () => (/* binding */ input),
/* harmony export */   ku: () => (/* binding */ reject)
/* harmony export */ });
/** An input of a kind. Actions use the constructors built on it. */
function input(kind, options) {
    return { ...options, kind };
}
function accept(value) {
    return { ok: true, value };
}
function reject(rule, hint) {
    return hint === undefined ? { ok: false, rule } : { ok: false, rule, hint };
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


/***/ }),

/***/ 7135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ describeYamlError)
/* harmony export */ });
/**
 * What a YAML parser complains about, as part of a sentence: without the excerpt of the text, which may hold secrets.
 * @param message of the package `yaml`
 * @param place `within` keeps line and column, for a text whose place is not shown otherwise
 */
function describeYamlError(message, place = 'elsewhere') {
    if (message.includes('Maximum call stack size exceeded'))
        return 'it is nested too deeply';
    const text = (message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    return place === 'within' ? text : text.replace(/ at line \d+, column \d+$/, '');
}


/***/ })

};
