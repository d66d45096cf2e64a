export const id = 2372;
export const ids = [2372];
export const modules = {

/***/ 39897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCloudFormationEngine: () => (/* binding */ openCloudFormationEngine)
});

// EXTERNAL MODULE: ./src/aws/session.js + 5 modules
var session = __webpack_require__(35652);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/runner/cancellation.js
var cancellation = __webpack_require__(62600);
// EXTERNAL MODULE: ./src/runner/errors/action-error.js
var action_error = __webpack_require__(90114);
// EXTERNAL MODULE: ./src/cloudformation/calls.js
var calls = __webpack_require__(8396);
;// CONCATENATED MODULE: ./src/cloudformation/changes.js

/** An entry of a change set as plain data. @param prefix names of the nested stacks that it is in */
function toStackChange({ ResourceChange: change }, prefix = []) {
    if (change === undefined)
        return [];
    const { Action: action = 'Dynamic' } = change;
    return [
        {
            path: [...prefix, change.LogicalResourceId ?? ''].join('/'),
            type: change.ResourceType ?? '',
            action: isKnownAction(action) ? action : 'Dynamic',
            replacement: action === 'Modify' ? change.Replacement : undefined,
            policyAction: change.PolicyAction,
            scope: [...(change.Scope ?? [])].sort(),
            properties: mergeDetails(change.Details ?? []),
        },
    ];
}
function isKnownAction(action) {
    return ['Add', 'Modify', 'Remove', 'Import', 'Dynamic', 'SyncWithActual'].includes(action);
}
const severity = { Never: 0, Conditionally: 1, Always: 2 };
/** A property is listed once per cause; the one that decides about the replacement counts. */
function mergeDetails(details) {
    const byName = new Map();
    for (const { Target: target = {}, ChangeSource: source = '', CausingEntity: cause } of details) {
        const { Attribute: attribute = '', Name: property } = target;
        const name = property === undefined || property === '' ? attribute : `${attribute}.${property}`;
        const requires = target.RequiresRecreation ?? 'Never';
        const known = byName.get(name);
        const isWorse = known === undefined || severity[requires] > severity[known.requiresRecreation];
        const after = target.AfterValue ?? known?.after;
        byName.set(name, {
            name,
            requiresRecreation: isWorse ? requires : known.requiresRecreation,
            source: known?.source ?? source,
            cause: known?.cause ?? cause,
            before: target.BeforeValue ?? known?.before,
            after,
        });
    }
    return [...byName.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}
/** The property that forces a replacement; undefined if none does, or CloudFormation does not say. */
function findReplacementCause({ properties }) {
    const forced = properties.toSorted((one, other) => severity[other.requiresRecreation] - severity[one.requiresRecreation])[0];
    return forced === undefined || forced.requiresRecreation === 'Never' ? undefined : forced;
}
/**
 * SHA-256 of what is done: resource, action, replacement, scope and properties, and what it is made of. Order does not
 * count, nor when and under what name the change set was created.
 */
function digestChanges(changes, ...more) {
    const meaning = changes
        .map(({ path, type, action, replacement, policyAction, scope, properties }) => [
        path,
        type,
        action,
        replacement ?? '',
        policyAction ?? '',
        scope,
        properties.map(({ name, requiresRecreation, source, cause = '' }) => [name, requiresRecreation, source, cause]),
    ])
        .sort((one, other) => (String(one[0]) < String(other[0]) ? -1 : 1));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([meaning, ...more]))
        .digest('hex');
}

// EXTERNAL MODULE: ./src/cloudformation/stack.js
var cloudformation_stack = __webpack_require__(61469);
;// CONCATENATED MODULE: ./src/cloudformation/change-set.js
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





/** Undefined if there is none of that name. @param name name or ID */
async function describeChangeSet(call, stack, name) {
    try {
        return await readChangeSet(call, stack, name, []);
    }
    catch (error) {
        const refusal = (0,calls/* readRefusal */.ni)(error);
        if (refusal?.name.startsWith('ChangeSetNotFound') === true)
            return undefined;
        if (refusal?.name === 'ValidationError' && refusal.message.includes('does not exist'))
            return undefined;
        throw error;
    }
}
async function readChangeSet(call, stack, name, prefix) {
    const changes = [];
    const request = {
        ...(name.startsWith('arn:') ? {} : { StackName: stack }),
        ChangeSetName: name,
        IncludePropertyValues: true,
    };
    const pages = (0,calls/* listPages */.pN)((next) => call({
        could: 'planned',
        operation: 'DescribeChangeSet',
        send: (client) => client.describeChangeSet({ ...request, ...next }),
    }));
    let page = {};
    for await (page of pages)
        for (const change of page.Changes ?? [])
            changes.push(...(await readNestedChanges(call, stack, change, prefix)));
    return {
        id: page.ChangeSetId ?? '',
        stackId: page.StackId ?? '',
        status: page.Status ?? '',
        reason: page.StatusReason ?? '',
        execution: page.ExecutionStatus ?? '',
        changes,
        parameters: Object.fromEntries((page.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? ''])),
        tags: Object.fromEntries((page.Tags ?? []).map((one) => [one.Key ?? '', one.Value ?? ''])),
        notificationArns: page.NotificationARNs ?? [],
        deploymentMode: page.DeploymentMode,
    };
}
/** An entry, or for a nested stack the entries of its own change set as well. */
async function readNestedChanges(call, stack, change, prefix) {
    const own = toStackChange(change, prefix);
    const { ChangeSetId: nested, ResourceType: type, LogicalResourceId: id = '' } = change.ResourceChange ?? {};
    if (type !== cloudformation_stack/* nestedStackType */.ko || nested === undefined || nested === '')
        return own;
    const inner = await readChangeSet(call, stack, nested, [...prefix, id]);
    const [parent] = own;
    // CloudFormation lists every nested stack; one without changes of its own stays as it is.
    const isIdle = inner.changes.length === 0 && parent?.action === 'Modify' && parent.replacement !== 'True';
    return isIdle && parent.properties.every(({ source }) => source === 'Automatic') ? [] : [...own, ...inner.changes];
}
/** A cancelled step has 7.5 s. */
const cleanUpMs = 5000;
/** What CloudFormation says where the change set would change nothing. */
const emptiness = /didn't contain changes|no updates are to be performed/i;
function isEmptyChangeSet({ status, reason }) {
    return status === 'FAILED' && emptiness.test(reason);
}
/**
 * Creates a change set and waits until it is complete. What is cancelled or fails on the way leaves neither the change set nor a
 * stack that exists only for it.
 * @throws ActionError `template-invalid` with the reason of a change set that failed
 */
async function createChangeSet(call, request, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { StackName: stack, ChangeSetName: name } = request;
        const existed = await (0,cloudformation_stack/* describeStack */.GO)(call, stack);
        context.signal.throwIfAborted();
        // Once sent, its answer is awaited also by a cancelled run, which otherwise could not clean up.
        const signal = __addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, cleanUpMs), false);
        const { Id: id = name, StackId: stackId = '' } = await (0,calls/* createStackCaller */.oX)(stack, { ...context, signal })({
            could: 'planned',
            operation: 'CreateChangeSet',
            send: (client) => client.createChangeSet(request),
        });
        const reference = { id, name, stackId, isRecord: false, createdStack: existed === undefined };
        try {
            const description = await (0,calls/* pollUntil */.g3)(`the change set of ${stack}`, context, async () => {
                const found = await describeChangeSet(call, stack, id);
                return found === undefined || isPending(found.status) ? undefined : found;
            });
            if (description.status !== 'CREATE_COMPLETE' && !isEmptyChangeSet(description)) {
                throw new action_error/* ActionError */.lZ('template-invalid', `the change set of ${stack} failed`, {
                    details: [`CloudFormation: ${description.reason || description.status}`],
                });
            }
            return { reference, description };
        }
        catch (error) {
            await discardChangeSet(reference, stack, context);
            throw error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function isPending(status) {
    return status === 'CREATE_PENDING' || status === 'CREATE_IN_PROGRESS';
}
/**
 * Deletes a change set, and the stack if nothing but this change set brought it into being. Never throws: what is left is said in
 * the log. Also for a cancelled run, which has some seconds left.
 */
async function discardChangeSet({ id, createdStack }, stack, context) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const signal = __addDisposableResource(env_2, (0,cancellation/* withGrace */.pj)(context.signal, cleanUpMs), false);
        const call = (0,calls/* createStackCaller */.oX)(stack, { ...context, signal });
        try {
            await deleteChangeSet(call, id);
            if (createdStack)
                await removeUnbornStack(call, stack);
        }
        catch (error) {
            context.log.warning(`The change set ${id} was not deleted: ${error.message}`);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function deleteChangeSet(call, id) {
    await call({
        could: 'cleaned up',
        operation: 'DeleteChangeSet',
        send: (client) => client.deleteChangeSet({ ChangeSetName: id }),
    });
}
/** Deletes a stack in `REVIEW_IN_PROGRESS` that has no change sets left. @returns whether it did */
async function removeUnbornStack(call, name) {
    const stack = await (0,cloudformation_stack/* describeStack */.GO)(call, name);
    if (stack === undefined || !(0,cloudformation_stack/* isUnborn */.f1)(stack))
        return false;
    if ((await listChangeSets(call, name)).length > 0)
        return false;
    await call({
        could: 'cleaned up',
        operation: 'DeleteStack',
        send: (client) => client.deleteStack({ StackName: stack.id }),
    });
    return true;
}
async function listChangeSets(call, stack) {
    const all = [];
    const pages = (0,calls/* listPages */.pN)((next) => call({
        could: 'planned',
        operation: 'ListChangeSets',
        send: (client) => client.listChangeSets({ StackName: stack, ...next }),
    }));
    for await (const page of pages) {
        for (const one of page.Summaries ?? []) {
            all.push({
                id: one.ChangeSetId ?? '',
                name: one.ChangeSetName ?? '',
                status: one.Status ?? '',
                execution: one.ExecutionStatus ?? '',
            });
        }
    }
    return all;
}

// EXTERNAL MODULE: ./src/cloudformation/events.js
var cloudformation_events = __webpack_require__(52900);
// EXTERNAL MODULE: ./src/cloudformation/console.js
var console = __webpack_require__(39064);
// EXTERNAL MODULE: ../node_modules/yaml/dist/index.js
var dist = __webpack_require__(6637);
;// CONCATENATED MODULE: ./src/cloudformation/template.js

/** CloudFormation User Guide, "Quotas": template body in a request, and in an S3 object. */
const largestInlineTemplate = 51_200;
const largestTemplate = 1_000_000;
function mapTemplate({ text }) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
    const [error] = document.errors;
    const resources = (0,dist.isMap)(document.contents) ? toMap(document.contents.get('Resources')) : undefined;
    const readLine = (pair) => {
        const key = pair?.key;
        const start = (0,dist.isScalar)(key) ? key.range?.[0] : undefined;
        return start === undefined ? undefined : lines.linePos(start).line;
    };
    return {
        findLine: (logicalId, property) => {
            const resource = findPair(resources, logicalId);
            const properties = findPair(toMap(resource?.value), 'Properties');
            const found = property === undefined ? undefined : readLine(findPair(toMap(properties?.value), property));
            return found ?? readLine(resource);
        },
        readDeletionPolicy: (logicalId) => {
            const policy = toMap(findPair(resources, logicalId)?.value)?.get('DeletionPolicy');
            return typeof policy === 'string' ? policy : undefined;
        },
        resources: (resources?.items ?? []).map(({ key }) => ((0,dist.isScalar)(key) ? String(key.value) : '')),
        problem: error === undefined ? undefined : { line: lines.linePos(error.pos[0]).line, message: error.message },
    };
}
function toMap(value) {
    return (0,dist.isMap)(value) ? value : undefined;
}
function findPair(map, name) {
    return map?.items.find(({ key }) => (0,dist.isScalar)(key) && key.value === name);
}

;// CONCATENATED MODULE: ./src/cloudformation/failure.js




/** The failure of an operation: the first resource that failed, why, where, what became of the stack, and the next step. */
async function explainStackFailure(call, { operation, result, template }, { aws }) {
    const { stack, stackId, verb } = operation;
    const { status, events } = result;
    const failure = await (0,cloudformation_events/* findRootFailure */.QR)(call, events);
    const location = findPlace(failure?.path ?? [], failure?.event.reason ?? '', template);
    const options = {
        details: [
            ...listFailures(result, failure),
            `the stack is now ${status}: ${describeOutcome(result)}`,
            (0,console/* buildStackUrl */.A)(aws.region, stackId),
        ],
        ...(location === undefined ? {} : { location }),
        notes: [describeNote(status)],
        hint: describeNextStep(stack, result, failure),
    };
    if (failure === undefined)
        return new action_error/* ActionError */.lZ('stack-failed', `the ${verb} of the stack ${stack} failed`, options);
    const { path, event } = failure;
    const resource = `${path.join('/')} (${event.type})`;
    const message = `stack ${stack}: ${resource} could not be ${describeVerb(failure)}: ${event.reason || event.status}`;
    return new action_error/* ActionError */.lZ(status === 'UPDATE_ROLLBACK_FAILED' ? 'stack-stuck' : 'stack-failed', message, options);
}
/** The place of the resource in its own template, if that is a file; otherwise that of the nested stack it is in. */
function findPlace([id, ...inner], reason, template) {
    if (id === undefined || template === undefined)
        return undefined;
    const nested = template.nested?.find(({ resource }) => resource === id)?.template;
    const within = findPlace(inner, reason, nested);
    if (within !== undefined)
        return within;
    const line = mapTemplate(template).findLine(id, inner.length > 0 ? undefined : findProperty(reason));
    return line === undefined ? undefined : { file: template.path, line };
}
/** Property that a reason names: `Property InstanceTypes cannot be empty`, `#/InstanceTypes: …`. */
function findProperty(reason) {
    return /(?:#\/|[Pp]ropert(?:y|ies) (?:validation failure: \[[^\]]*\{\/)?)["'[]?(\w+)/.exec(reason)?.[1];
}
function describeVerb({ event: { status } }) {
    return status.startsWith('DELETE') ? 'deleted' : status.startsWith('UPDATE') ? 'updated' : 'created';
}
/** What else failed by itself, such as the rollback. */
function listFailures({ events }, first) {
    const others = events.filter((event) => event.status.endsWith('_FAILED') &&
        event.physicalId !== event.stackId &&
        event.id !== first?.event.id &&
        event.logicalId !== first?.path[0] &&
        !/cancell?ed$/i.test(event.reason.trim()));
    return others.map(({ logicalId, status, reason }) => `also: ${logicalId} ${status}: ${reason}`);
}
function describeOutcome({ status, events }) {
    const isLeft = events.some((event) => event.status === 'DELETE_FAILED');
    switch (status) {
        case 'ROLLBACK_COMPLETE':
            return isLeft ? 'what could not be deleted is left behind' : 'everything that was created is deleted again';
        case 'UPDATE_ROLLBACK_COMPLETE':
            return `all resources are as they were before${isLeft ? ', but what could not be deleted is left behind' : ''}`;
        case 'UPDATE_ROLLBACK_FAILED':
            return 'the rollback failed, so some resources are changed and others are not';
        case 'DELETE_FAILED':
            return 'what could not be deleted is still there';
        default:
            return 'see its events';
    }
}
function describeNote(status) {
    if (status === 'ROLLBACK_COMPLETE' || status === 'UPDATE_ROLLBACK_COMPLETE')
        return 'rolled back';
    return `stack in ${status}`;
}
function describeNextStep(stack, { status, events }, failure) {
    const denied = failure === undefined ? undefined : findDeniedAction(failure.event.reason);
    const fix = denied === undefined ? 'Fix the cause' : `Add ${denied} to a policy of the caller, or of role-arn if that is set`;
    switch (status) {
        case 'ROLLBACK_COMPLETE':
            return `${fix}, then run apply with allow-destroy: true: it deletes the dead stack, which has no resources, and creates it again.`;
        case 'UPDATE_ROLLBACK_FAILED': {
            const id = findRollbackFailure(events)?.logicalId;
            return `${fix}, then finish the rollback: aws cloudformation continue-update-rollback --stack-name ${stack}. If ${id ?? 'a resource'} is gone for good, skip it: --resources-to-skip ${id ?? '<logical ID>'}. Then plan again.`;
        }
        case 'DELETE_FAILED':
            return `${fix}, then delete again; or keep the resource: aws cloudformation delete-stack --stack-name ${stack} --retain-resources ${failure?.path[0] ?? '<logical ID>'}.`;
        default:
            return `${fix}, then plan and apply again.`;
    }
}
/** What stopped a rollback: not what made the update fail. */
function findRollbackFailure(events) {
    const start = events.findIndex((event) => (0,cloudformation_events/* isAboutStack */.yB)(event) && event.status === 'UPDATE_ROLLBACK_IN_PROGRESS');
    return start === -1 ? undefined : (0,cloudformation_events/* findFirstFailure */.mx)(events.slice(start));
}
/** The IAM action in a reason: `… is not authorized to perform: ec2:CreateVpc on …`, `API: ec2:CreateVpc You are not authorized …`. */
function findDeniedAction(reason) {
    return (/not authorized to perform:? ([a-z0-9-]+:\w+)/i.exec(reason)?.[1] ??
        /API: ([a-z0-9-]+:\w+) (?:You are not authorized|Access Denied|AccessDenied)/i.exec(reason)?.[1]);
}

// EXTERNAL MODULE: ./src/runner/log.js
var log = __webpack_require__(67517);
;// CONCATENATED MODULE: ./src/cloudformation/follow.js





/**
 * Follows an operation by the events of the stack until it has ended, with live lines.
 * @throws ActionError that says what goes on in AWS, if the run is cancelled, times out or cannot read the events any more
 */
async function followOperation(call, operation, context) {
    const { stackId, stack, verb, total } = operation;
    const progress = context.log.progress(stack);
    const startedAt = Date.now();
    const events = [];
    const done = new Set();
    try {
        return await (0,calls/* pollUntil */.g3)(`the ${verb} of the stack ${stack}`, context, async () => {
            const last = events.at(-1)?.id ?? operation.after;
            const fresh = await (0,cloudformation_events/* listStackEvents */.oY)(call, stackId, last);
            events.push(...fresh);
            for (const event of fresh)
                if (isEnd(event) && !(0,cloudformation_events/* isAboutStack */.yB)(event))
                    done.add(event.logicalId);
            const end = fresh.find((event) => (0,cloudformation_events/* isAboutStack */.yB)(event) && isEnd(event));
            const current = fresh.findLast((event) => !(0,cloudformation_events/* isAboutStack */.yB)(event));
            if (current !== undefined && end === undefined) {
                const state = readState(events, verb);
                progress.update({ state, done: done.size, total, detail: `${current.logicalId} ${current.status}` });
            }
            return end === undefined ? undefined : { status: end.status, events };
        });
    }
    catch (thrown) {
        throw explainInterruption((0,action_error/* toActionError */.ie)(thrown), operation, { ...context, elapsed: Date.now() - startedAt });
    }
}
function isEnd({ status }) {
    return !status.endsWith('_IN_PROGRESS');
}
function readState(events, verb) {
    const own = events.findLast(cloudformation_events/* isAboutStack */.yB)?.status ?? '';
    if (own.includes('ROLLBACK'))
        return 'rolling back';
    return own.includes('CLEANUP')
        ? 'cleaning up'
        : verb === 'deletion'
            ? 'deleting'
            : verb === 'creation'
                ? 'creating'
                : 'updating';
}
/** AWS finishes what it has started, whatever becomes of the job. */
function explainInterruption(error, { stackId, stack, verb, stopCommand }, { aws, elapsed }) {
    const note = `the ${verb} of the stack ${stack} goes on in AWS`;
    const details = [`${note}, since ${(0,log/* formatElapsed */.C7)(elapsed)}: ${(0,console/* buildStackUrl */.A)(aws.region, stackId)}`];
    const stop = stopCommand === undefined ? '' : ` To stop it: ${stopCommand}.`;
    if (error.code === 'cancelled') {
        return new action_error/* ActionError */.lZ('cancelled', `the run was cancelled; ${note}`, {
            details,
            notes: [note],
            hint: `Wait until it has ended, then run again.${stop}`,
            cause: error,
        });
    }
    return (0,action_error/* extendError */.vR)(error, { details, notes: [note], hint: `${error.hint}${stop}` });
}

;// CONCATENATED MODULE: ./src/cloudformation/apply.js
var apply_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var apply_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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









const succeeded = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE']);
/**
 * Executes the change set of a plan, follows it to its end, and sets what no change set holds.
 * @returns the stack as it is then
 * @throws ActionError `stack-failed`, `stack-stuck`, `plan-stale`, `cancelled`, `timed-out`, and those of `toAwsError`
 */
async function applyStackPlan(request, plan, context) {
    const call = (0,calls/* createStackCaller */.oX)(request.name, context);
    if (plan.changeSet !== undefined)
        await executeChangeSet(call, request, { ...plan, changeSet: plan.changeSet }, context);
    if (plan.terminationProtection !== undefined)
        await setProtection(call, request.name, plan.terminationProtection);
    const stack = await (0,cloudformation_stack/* describeStack */.GO)(call, request.name);
    if (stack === undefined)
        throw new action_error/* ActionError */.lZ('stack-not-found', `the stack ${request.name} is gone`);
    return stack;
}
async function executeChangeSet(call, { name, template }, { changeSet, changes, stack }, context) {
    if (context.signal.aborted) {
        if (!changeSet.isRecord)
            await discardChangeSet(changeSet, name, context);
        throw context.signal.reason;
    }
    const after = await (0,cloudformation_events/* readLastEvent */.$2)(call, changeSet.stackId);
    await startExecution(name, changeSet, context);
    const verb = (0,cloudformation_stack/* isUnborn */.f1)(stack) ? 'creation' : 'update';
    const operation = {
        stackId: changeSet.stackId,
        stack: name,
        verb,
        after,
        total: changes.length,
        stopCommand: verb === 'update' ? `aws cloudformation cancel-update-stack --stack-name ${name}` : undefined,
    };
    const result = await followOperation(call, operation, context);
    if (!succeeded.has(result.status))
        throw await explainStackFailure(call, { operation, result, template }, context);
}
const startGraceMs = 5000;
/** Once sent, its answer is awaited also by a cancelled run: otherwise nobody would know whether AWS has started. */
async function startExecution(name, { id }, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const signal = apply_addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, startGraceMs), false);
        const token = (0,external_node_crypto_.randomUUID)();
        try {
            await (0,calls/* createStackCaller */.oX)(name, { ...context, signal })({
                could: 'changed',
                operation: 'ExecuteChangeSet',
                send: (client) => client.executeChangeSet({ ChangeSetName: id, ClientRequestToken: token }),
            });
        }
        catch (error) {
            if (!(0,calls/* isRefusal */.vu)(error, /status|obsolete|does not exist/i))
                throw error;
            throw new action_error/* ActionError */.lZ('plan-stale', `the change set of ${name} cannot be executed any more`, {
                details: [error.details.join(' ')],
                hint: 'Nothing was changed by this run. The stack changed since the plan: plan again.',
                cause: error,
            });
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        apply_disposeResources(env_1);
    }
}
async function setProtection(call, name, isProtected) {
    await call({
        could: isProtected ? 'protected from deletion' : 'made deletable',
        operation: 'UpdateTerminationProtection',
        send: (client) => client.updateTerminationProtection({ StackName: name, EnableTerminationProtection: isProtected }),
    });
}

;// CONCATENATED MODULE: ./src/cloudformation/states.js




/** A stack whose creation failed: it has no resources, and all that can be done with it is to delete it. */
function isDead({ status }) {
    return status === 'ROLLBACK_COMPLETE';
}
/** Whether a change set can be created and executed. */
function isChangeable({ status }) {
    return status === 'REVIEW_IN_PROGRESS' || (status.endsWith('_COMPLETE') && status !== 'ROLLBACK_COMPLETE');
}
/**
 * Makes sure that a change set can be created.
 * @throws ActionError `stack-busy`; `stack-stuck` with the reason and what leads out of it
 */
async function assertChangeable(call, stack, template, { aws }) {
    if (isChangeable(stack))
        return;
    assertIdle(stack, aws.region);
    const failure = findOldestFailure(await (0,cloudformation_events/* listStackEvents */.oY)(call, stack.id, undefined), stack);
    const line = failure === undefined ? undefined : mapTemplate(template).findLine(failure.logicalId);
    const skipped = failure === undefined ? '' : ` --resources-to-skip ${failure.logicalId}`;
    throw new action_error/* ActionError */.lZ('stack-stuck', `the stack ${stack.name} is in ${stack.status}: ${explainStatus(stack.status)}`, {
        details: [
            ...(failure === undefined
                ? []
                : [`${failure.logicalId} (${failure.type}) ${failure.status}: ${failure.reason}`]),
            ...(failure !== undefined || stack.reason === '' ? [] : [stack.reason]),
            (0,console/* buildStackUrl */.A)(aws.region, stack.id),
        ],
        ...(line === undefined ? {} : { location: { file: template.path, line } }),
        hint: describeWayOut(stack, skipped),
    });
}
/** @throws ActionError `stack-busy` */
function assertIdle({ name, id, status }, region) {
    if (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS')
        return;
    const stop = `aws cloudformation cancel-update-stack --stack-name ${name}`;
    throw new action_error/* ActionError */.lZ('stack-busy', `the stack ${name} is in ${status}`, {
        details: [(0,console/* buildStackUrl */.A)(region, id)],
        // Nothing else can be stopped (CloudFormation API Reference, CancelUpdateStack).
        ...(status === 'UPDATE_IN_PROGRESS'
            ? {
                hint: `Nothing was started. Wait until it has ended, or stop it: ${stop}, which rolls it back. Then run again.`,
            }
            : {}),
    });
}
/** The cause of the state: the first failure since the operation that led to it began. */
function findOldestFailure(events, { status }) {
    const begin = status.startsWith('UPDATE_ROLLBACK')
        ? 'UPDATE_ROLLBACK_IN_PROGRESS'
        : status.startsWith('DELETE')
            ? 'DELETE_IN_PROGRESS'
            : 'CREATE_IN_PROGRESS';
    const start = events.findLastIndex((event) => (0,cloudformation_events/* isAboutStack */.yB)(event) && event.status === begin);
    return (0,cloudformation_events/* findFirstFailure */.mx)(events.slice(Math.max(0, start)));
}
function explainStatus(status) {
    switch (status) {
        case 'ROLLBACK_COMPLETE':
            return 'its creation failed and was rolled back; it cannot be changed any more, only deleted';
        case 'UPDATE_ROLLBACK_FAILED':
            return 'an update failed, and so did its rollback; nothing can be changed until the rollback has finished';
        case 'ROLLBACK_FAILED':
            return 'its creation failed, and so did its rollback; what was created is still there';
        case 'DELETE_FAILED':
            return 'it could not be deleted completely';
        case 'CREATE_FAILED':
            return 'its creation failed and was not rolled back';
        default:
            return 'no change set can be created for it';
    }
}
function describeWayOut({ name, status }, skipped) {
    switch (status) {
        case 'ROLLBACK_COMPLETE':
            return 'Fix the cause, then run apply with allow-destroy: true: it deletes the dead stack, which has no resources, and creates it again.';
        case 'UPDATE_ROLLBACK_FAILED':
            return `Fix the cause, then finish the rollback: aws cloudformation continue-update-rollback --stack-name ${name}. If the resource is gone for good, skip it:${skipped === '' ? ' --resources-to-skip' : skipped}. Then plan again.`;
        default:
            return `Fix the cause, then delete the stack: command: delete with allow-destroy: true. If a resource cannot be deleted, keep it: aws cloudformation delete-stack --stack-name ${name} --retain-resources <logical ID>.`;
    }
}

;// CONCATENATED MODULE: ./src/cloudformation/delete.js
var delete_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var delete_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
 * Reads what a deletion would delete, without changing anything.
 * @returns undefined if there is no such stack
 * @throws ActionError `stack-protected`, `stack-busy`
 */
async function planStackRemoval(name, context) {
    const call = (0,calls/* createStackCaller */.oX)(name, context);
    const stack = await (0,cloudformation_stack/* describeStack */.GO)(call, name);
    if (stack === undefined)
        return undefined;
    const { region } = context.aws;
    if (stack.terminationProtection) {
        throw new action_error/* ActionError */.lZ('stack-protected', `the stack ${name} is protected from deletion`, {
            details: [(0,console/* buildStackUrl */.A)(region, stack.id)],
        });
    }
    assertIdle(stack, region);
    if ((0,cloudformation_stack/* isUnborn */.f1)(stack))
        return { stack, resources: [] };
    const map = mapTemplate({ text: await readTemplate(call, stack.id) });
    const isRetained = (id) => map.readDeletionPolicy(id)?.startsWith('Retain') ?? false;
    const resources = (await (0,cloudformation_stack/* listStackResources */.uq)(call, stack.id)).filter(({ status }) => status !== 'DELETE_COMPLETE');
    return { stack, resources: resources.map((one) => ({ ...one, isRetained: isRetained(one.logicalId) })) };
}
async function readTemplate(call, stack) {
    const { TemplateBody: body = '' } = await call({
        could: 'read',
        operation: 'GetTemplate',
        send: (client) => client.getTemplate({ StackName: stack, TemplateStage: 'Original' }),
    });
    return body;
}
/** Deletes the stack and waits until it is gone. @throws ActionError `stack-failed` with what could not be deleted */
async function deleteStack({ stack, resources }, roleArn, context) {
    const call = (0,calls/* createStackCaller */.oX)(stack.name, context);
    await removeStack(call, stack, context, { total: resources.length, ...(roleArn === undefined ? {} : { roleArn }) });
}
/** Deletes a stack that is known by its ID, so that no other of the same name is hit. */
async function removeStack(call, stack, context, { total = 0, roleArn } = {}) {
    if ((0,cloudformation_stack/* isUnborn */.f1)(stack))
        return removeUnexecuted(call, stack, context);
    const after = await (0,cloudformation_events/* readLastEvent */.$2)(call, stack.id);
    await startRemoval(stack, roleArn, context);
    const operation = {
        stackId: stack.id,
        stack: stack.name,
        verb: 'deletion',
        after,
        total,
        stopCommand: undefined,
    };
    const result = await followOperation(call, operation, context);
    if (result.status === 'DELETE_COMPLETE')
        return;
    throw await explainStackFailure(call, { operation, result, template: undefined }, context);
}
/** A stack that holds nothing but change sets that nobody has executed. */
async function removeUnexecuted(call, stack, context) {
    for (const { id } of await listChangeSets(call, stack.id))
        await deleteChangeSet(call, id);
    // CloudFormation may have removed it with its last change set.
    if ((await (0,cloudformation_stack/* describeStack */.GO)(call, stack.name)) === undefined)
        return;
    await startRemoval(stack, undefined, context);
    await (0,calls/* pollUntil */.g3)(`the deletion of the stack ${stack.name}`, context, async () => {
        const found = await (0,cloudformation_stack/* describeStack */.GO)(call, stack.name);
        return found?.id === stack.id ? undefined : true;
    });
}
const delete_startGraceMs = 5000;
async function startRemoval({ id, name }, roleArn, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        context.signal.throwIfAborted();
        const signal = delete_addDisposableResource(env_1, (0,cancellation/* withGrace */.pj)(context.signal, delete_startGraceMs), false);
        const token = (0,external_node_crypto_.randomUUID)();
        await (0,calls/* createStackCaller */.oX)(name, { ...context, signal })({
            could: 'deleted',
            operation: 'DeleteStack',
            send: (client) => client.deleteStack({
                StackName: id,
                ClientRequestToken: token,
                ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
            }),
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        delete_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./src/cloudformation/drift.js




/**
 * Lets CloudFormation compare the resources with the stack, those of nested stacks too.
 * @throws ActionError `stack-not-found`, `stack-busy`, `stack-failed`
 */
async function detectStackDrift(name, context) {
    const call = (0,calls/* createStackCaller */.oX)(name, context);
    const stack = await (0,cloudformation_stack/* describeStack */.GO)(call, name);
    if (stack === undefined || (0,cloudformation_stack/* isUnborn */.f1)(stack))
        throw new action_error/* ActionError */.lZ('stack-not-found', `there is no stack ${name} in ${context.aws.region}`);
    assertIdle(stack, context.aws.region);
    return detect(call, stack.id, [], context);
}
async function detect(call, stackId, prefix, context) {
    await runDetection(call, stackId, context);
    const drifted = (await listDrifts(call, stackId)).map((one) => toDriftedResource(one, prefix));
    const resources = await (0,cloudformation_stack/* listStackResources */.uq)(call, stackId);
    const unchecked = resources
        .filter(({ type, drift, status }) => drift === 'NOT_CHECKED' && type !== cloudformation_stack/* nestedStackType */.ko && status !== 'DELETE_COMPLETE')
        .map(({ logicalId, type }) => `${[...prefix, logicalId].join('/')} (${type})`);
    const inner = [];
    for (const { logicalId, physicalId, type } of resources)
        if (type === cloudformation_stack/* nestedStackType */.ko && physicalId !== '')
            inner.push(await detect(call, physicalId, [...prefix, logicalId], context));
    return {
        drifted: [...drifted, ...inner.flatMap((one) => one.drifted)],
        unchecked: [...unchecked, ...inner.flatMap((one) => one.unchecked)],
    };
}
async function runDetection(call, stackId, context) {
    const { StackDriftDetectionId: id } = await call({
        could: 'compared with its resources',
        operation: 'DetectStackDrift',
        send: (client) => client.detectStackDrift({ StackName: stackId }),
    });
    const { DetectionStatus: status, DetectionStatusReason: reason = '' } = await (0,calls/* pollUntil */.g3)('the drift detection', context, async () => {
        const answer = await call({
            could: 'compared with its resources',
            operation: 'DescribeStackDriftDetectionStatus',
            send: (client) => client.describeStackDriftDetectionStatus({ StackDriftDetectionId: id }),
        });
        return answer.DetectionStatus === 'DETECTION_IN_PROGRESS' ? undefined : answer;
    });
    // CloudFormation User Guide, "Detecting drift": a detection that failed has results for what it could check.
    if (status === 'DETECTION_FAILED')
        context.log.warning(`CloudFormation could not check every resource: ${reason}`);
}
async function listDrifts(call, stackId) {
    const drifts = [];
    const pages = (0,calls/* listPages */.pN)((next) => call({
        could: 'compared with its resources',
        operation: 'DescribeStackResourceDrifts',
        send: (client) => client.describeStackResourceDrifts({
            StackName: stackId,
            StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED'],
            ...next,
        }),
    }));
    for await (const page of pages)
        drifts.push(...(page.StackResourceDrifts ?? []));
    return drifts;
}
function toDriftedResource(drift, prefix) {
    return {
        path: [...prefix, drift.LogicalResourceId ?? ''].join('/'),
        type: drift.ResourceType ?? '',
        status: drift.StackResourceDriftStatus === 'DELETED' ? 'deleted' : 'changed',
        differences: (drift.PropertyDifferences ?? []).map((one) => ({
            path: one.PropertyPath ?? '',
            kind: one.DifferenceType ?? '',
            expected: one.ExpectedValue ?? '',
            actual: one.ActualValue ?? '',
        })),
    };
}

// EXTERNAL MODULE: ./src/runner/contract/suggest-name.js
var suggest_name = __webpack_require__(74538);
;// CONCATENATED MODULE: ./src/cloudformation/lint/diagnostic.js

/** For a name that should be one of these. */
function describeUnknown(name, candidates) {
    const nearest = (0,suggest_name/* findNearestName */.$)(name, candidates);
    return nearest === undefined || nearest === name ? '' : ` Did you mean ${nearest}?`;
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/template-tree.js

/** Undefined for what is not YAML. */
function readTemplateTree(text) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
    if (document.errors.length > 0)
        return undefined;
    const readLine = (node) => lines.linePos(node.range?.[0] ?? 0).line;
    const convert = (given) => {
        const node = (0,dist.isAlias)(given) ? given.resolve(document) : given;
        if (node === null || node === undefined)
            return { kind: 'text', text: undefined, span: [0, 0], line: 1 };
        const line = readLine(node);
        const content = convertContent(node, line);
        const tag = /^!([A-Z]\w*)$/.exec(node.tag ?? '')?.[1];
        return tag === undefined ? content : { kind: 'call', name: tag, argument: content, line };
    };
    const convertContent = (node, line) => {
        if ((0,dist.isSeq)(node))
            return { kind: 'list', items: node.items.map(convert), line };
        if ((0,dist.isScalar)(node)) {
            const [start = 0, end = 0] = node.range ?? [];
            return { kind: 'text', text: node.value === null ? undefined : readText(node), span: [start, end], line };
        }
        if (!(0,dist.isMap)(node))
            return { kind: 'text', text: '', span: [0, 0], line };
        const entries = node.items.map(({ key, value }) => {
            const at = (0,dist.isScalar)(key) ? readLine(key) : line;
            return { name: (0,dist.isScalar)(key) ? String(key.value) : '', value: convert(value), line: at };
        });
        return toCall(entries, line) ?? { kind: 'mapping', entries, line };
    };
    const root = convert(document.contents);
    return root.kind === 'mapping' ? root : undefined;
}
/** Plain numbers and booleans as they are written: `1.30` is not `1.3`. */
function readText({ value, source }) {
    return typeof value === 'string' ? value : (source ?? String(value));
}
function toCall([entry, ...others], line) {
    if (entry === undefined || others.length > 0)
        return undefined;
    const name = entry.name === 'Ref' ? 'Ref' : /^Fn::([A-Z]\w*)$/.exec(entry.name)?.[1];
    return name === undefined ? undefined : { kind: 'call', name, argument: entry.value, line };
}
/** Entries of a section or of a part; none where it is missing or no mapping. */
function listEntries(node) {
    return node?.kind === 'mapping' ? node.entries : [];
}
function findNode(node, name) {
    return listEntries(node).find((entry) => entry.name === name)?.value;
}
/** Plain text of an entry; undefined if it is something else. */
function readEntry(node, name) {
    const value = findNode(node, name);
    return value?.kind === 'text' ? value.text : undefined;
}
/** Every call in a part of a template, also those within others. */
function listCalls(node) {
    switch (node?.kind) {
        case 'list':
            return node.items.flatMap(listCalls);
        case 'mapping':
            return node.entries.flatMap(({ value }) => listCalls(value));
        case 'call':
            return [node, ...listCalls(node.argument)];
        default:
            return [];
    }
}
/**
 * What a `Sub` puts into its text: `${Name}`, `${Resource.Attribute}`; not `${!Name}`, which stays as it is, nor the names that its
 * second argument gives values to.
 */
function listSubstituted(argument, text) {
    const variables = argument.kind === 'list' ? listEntries(argument.items[1]).map(({ name }) => name) : [];
    const targets = [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, target = '']) => target.trim());
    return targets.filter((target) => !variables.includes(target));
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/parameter-values.js


/** CloudFormation User Guide, "Parameters", without those of AWS. */
const plainTypes = ['String', 'Number', 'CommaDelimitedList', 'List<Number>', 'List<String>'];
/** Values of the run that nobody may see: those of NoEcho parameters. */
function listSecretValues(text, given) {
    return listEntries(findNode(readTemplateTree(text), 'Parameters')).flatMap(({ name, value }) => {
        const secret = isSecretParameter(value) ? given[name] : undefined;
        return secret === undefined ? [] : [secret];
    });
}
function isSecretParameter(declaration) {
    return /^true$/i.test(readEntry(declaration, 'NoEcho') ?? '');
}
/**
 * Compares the values of parameters, given or default, with what the template says of them. Values are shown, unless nobody may
 * see them.
 * @param given values of the run, which take the place of defaults
 */
function findParameterProblems(template, given) {
    return listEntries(findNode(template, 'Parameters')).flatMap((entry) => {
        const { name, value: declaration, line } = entry;
        const type = readEntry(declaration, 'Type');
        if (type === undefined)
            return [];
        if (!plainTypes.includes(type) && !/^(List<)?AWS::/.test(type)) {
            const text = `parameter ${name}: there is no type ${type}.${describeUnknown(type, plainTypes)}`;
            return [{ severity: 'error', rule: 'E2002', line, text }];
        }
        const value = given[name] ?? readEntry(declaration, 'Default');
        return value === undefined ? [] : checkParameter(entry, type, value);
    });
}
function checkParameter({ name, value: declaration, line }, type, value) {
    // The value of a parameter in Parameter Store is not known here: what is given is its name.
    if (type.startsWith('AWS::SSM::'))
        return [];
    const isSecret = isSecretParameter(declaration);
    const values = isList(type) ? value.split(',').map((item) => item.trim()) : [value];
    const problems = values.flatMap((item) => {
        const problem = findProblem(declaration, type, item);
        return problem === undefined ? [] : [`${isSecret ? 'its value' : `"${item}"`} ${problem}`];
    });
    return problems.map((text) => ({ severity: 'error', rule: 'E2015', line, text: `parameter ${name}: ${text}.` }));
}
function isList(type) {
    return type === 'CommaDelimitedList' || type.startsWith('List<');
}
function findProblem(declaration, type, value) {
    const allowed = findNode(declaration, 'AllowedValues');
    const values = allowed?.kind === 'list' ? allowed.items.map((item) => (item.kind === 'text' ? item.text : '')) : [];
    if (allowed !== undefined && !values.includes(value))
        return `is none of ${values.join(', ')}`;
    const read = (name) => Number(readEntry(declaration, name) ?? Number.NaN);
    if (type === 'Number' || type === 'List<Number>') {
        const number = Number(value);
        if (value.trim() === '' || Number.isNaN(number))
            return 'must be a number';
        if (number < read('MinValue'))
            return `is less than ${read('MinValue')}`;
        return number > read('MaxValue') ? `is more than ${read('MaxValue')}` : undefined;
    }
    if (value.length < read('MinLength'))
        return `is shorter than ${read('MinLength')} characters`;
    if (value.length > read('MaxLength'))
        return `is longer than ${read('MaxLength')} characters`;
    const pattern = readEntry(declaration, 'AllowedPattern');
    return pattern === undefined || matchesPattern(pattern, value) ? undefined : `does not match ${pattern}`;
}
/** What Java's regular expressions have and JavaScript's have not, or mean otherwise; CloudFormation checks those alone. */
const javaOnly = /\\[pPQEAzZGhHR]|[*+?}]\+|\(\?[a-zA-Z-]+[:)]|\(\?>|&&|\[[^\]]*\[/;
/** CloudFormation matches the whole value. */
function matchesPattern(pattern, value) {
    if (javaOnly.test(pattern))
        return true;
    try {
        return new RegExp(`^(?:${pattern})$`).test(value);
    }
    catch {
        return true;
    }
}

// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/cloudformation/lint/resource-types.json
const resource_types_namespaceObject = /*#__PURE__*/JSON.parse('{"gK":"KLUv/aAT2BAA5JgBmsYgIirgjIwOCJ39iuTQJvYTE0rb6JkCJ7fOn/5z9BL1rjUTdRBokKWEGWaYIYQXAhYCEwKTZ9UwpGfpPSgCIGGBYvE6XobE9GrVszKMQLjMNWxaYeipFQEM/U/K4xbvv1ZNHzZlQjOV41gzLdNwoh0ia0JXo015TxFdWimbGIT8i4mhLtDAR71a6oMVbStxRLzVpRaI2npKsYLB99g0q9zbyLCdEQx7NQ1/HWYXfQrRd0msIebzUSzJ0H5cjbMZsmyDcQ+0Dbo7HM+2m/tDBUIf9Gftjg93iQeY4/+BJMNWeyVYs4m6azvnyCKdV8URtlpAABTQZ5Ns0+3yLrt5l0h5VmwDqfx0+Spp1bRWWToXeeXJJUbrxWVbGURDXgl858g7LKDYWr7zqwnoeCW0cbI+b0o2ln71rBDDWyOUGzad2L5MKxnYDI1GAgnDCIlN0QNANXu1bjRaI2xessNdW3OR54WZ4waPer1iUA845jyb1phgWl6MQlqt5JR865MsXsuCD7nPkWkokZ8QbZm5YonAswibgL5YobzMtvE25TnC1hwMFNwXa6XoK+TN6+HxNfvNISAAAysXzjd1cImu03F+FZtWDb/a6AEHJWqlQzxOR2sxDB+fDWq0otnGwnCG66wPoaH90WBhgcHHy/Z/LgiYsKDQhhhleIhgAeCyIuzr3ZOymQO7rOd41/hAKxYvW1spALh9GaGw+W14fXQsCFjwhcYCt0M/X4apJYOd6WdbzH7ro9FwPCiSh6PRqCQcCxIaC66tI3TtBQkBrJbDJ2kRUUEkkUix+GDEt1J8QjdCIReHaL5qJQYxIIYjvNCA0zLLx/tifSMUlKOcXr7R+mWIl5xWT1SfQ6b9PjdMDJvC1Tjmg1p032Lp0LQXImEZUe61WLxWZlpSoJf5vkOGv81XSJXFzzT4GLDU/uqZ3LUtjryGeF0oKCSfrn+pBTa/by+pafXLZNMahJTsy8YcK070OIiAMVFQR9BCPL0Rl6vEeVo/MqjlthkCTCIViMWjLzqfHMeCLz8fDMX7PiTvP1OrZW1bpkXGpaeSQI/F22hMwOfwwHjgL7NmkuElr0PDb+nADLl+AlpUWy9YRNAWS95AMk2vhy7mpUad5y0mC6B4qAABFLLNW7zPcRaY9r2VcGQ1eSmDsuREzmU/XcK3SQrkTBhQOE7Cgw1S3nBq+rRSJ6Idr1ZneB9aFqHvH/ZliaB8GBPko7S+x8d4Fi37IVxsLLlOJcudEjx5mw76sSmEBgy2gzIWseWVKBbw4ak2DjLowwCPsvQ5+y/Qeh28XiWP1neGmYsowwVOI6xYUdsHKZjN9vJWnvBneRk/ShgdG1QsNp2cD+pZ9z0s3ixLyfVJ0XfHsGnFkfeWf9G1sg3h2hmEhs1HXjoEFUerW02E4oh8431fiH62shJonTa72qeEi/DlhH4S2CyiooXxNg8FwKH0Nbxs+Al5eskHZ3JP10F6YA0dHE4n1nZvrwBuu1UT8PJ5NUxu/eeYsklmEhVtPmYWBtWcgup8kdLsA7RID/FjocUzLN/VbRVt9ECjke043fMBYTXTIsPj1OF7YL5lBeL3wcc7fHD2MjZ8QtzmJQYbHtNLDexHcg9ern25I0Wtl0usrl8Jf7VcdJEya2ulNKu/WFlcD0gtzopSCorRht+ieytVkHZe3psPK7ieaHzeJbHoCwar46hjaOWin1ZSWnmz4Q7Y9A+IKG+PT56ZsocGYwjHnm0KPGXOa5IebMmjCIaURSq2FEEetaIVp5/Yvi8gF3/ZSomC36MD55geS9uyHKmXbwVfCJaVtk15GGExv+iL1j3fA3osDyZb8UCP2at6mW1GcnozwyIPSsRirZbIaYMi6nRCcgphI2ZwCTXNqgyEBfS1TVPMMhzc5ox1SkxA9+BDuLy8vE3Ns/AJikpr8m9fFxWDGRBRzmWimvWOrTNzEQe7GyANvudQTO7wmEEajXRfydXyv0ECirRyotZnfbTNoKVCUGH6Ec8m/pelgFSz39ZpKxiZIqhQTh1r5hFbiPS4RkNfxMQqgngZj/MslPdpthSGYKt5v9g+XJ8pRDOHLUHxuIuaHoSUTbYCZ51zfEunVjMgkYcEV5ZN4FFsnyND4+jgbd/zMUCglO6CQZ6Xt7hap1a9bftV8t7x65zdeOPvvQ6bWINjraCLU3V4tLFuq9OK4/SCKRSM9zonHgMD1maG5SOCnLwqbeu8LyLqMRMkbYsgCONAy+h8kaWIsblaZ+sWcPptOzqK52WcnGihcCidWjNtMwx2K8OL0lIE1W3E4+u6WESaTTAT7wgLRBYTBen/Pu1wRPnXKaYVapKgh5dnyZWkojiQAjUNYDTOfQuGT1DbEE+lmXzQa2LzHBYKj3LUymhxOtYLWlqUMDlVFYGQVDNpUTgO+lJO28OKNtb3hdDw2xIf4Uc8fcLaTaunIZHN0wpPTh+nUFCS8ySisIqxoBJDUQwJDuFeAN4s6jpNhnDn8khpNKBiYpgkzTbFXaN75BIL/Lrey8LUdVGJKeKJ4wgv7EBUJXYkALl7GA7DdfJaMZz2PNXDeSYGqzYBjc+jKN9Ai8urZ7GYLqiFgoIPmL5vKqdRotRyyRA51NQJX3JDqIORw0sZTnmycZ3wcnlCFBpmsVJv6Uz6LN5qMUnXpwR6heS2/vZjoZAmCGjZKB2YNGTo27kTnc+fShFd4COgLr5GTa3Odf9FSaRxalF4+GVYPl3FAznOAOdM1GKaIo/QIV62Zcj5eCqI19qeKCSp0XiGHX9TIsMiA9XQQUrelxeT3B3vJfQx+zjR6mGHf+YirZdD2C0lrVEGv2r7icFFtM6jgXIRMiYGwyn1OO50wmkEPTwLR0NXGQAv2fb1+gliKKQL5uuOQVjh1Jdp+aq32a4zEnDW6INjqZbHQIfdVtJofJJgqOQ4pTHJoKJBAAAICEMgEECAgeJS+lwwFYXlA0QBxwbOyUlDBFAEMSEgBrFCKY4EAQewQcAATKE0AQAgA5oreXrUqaBy+Mhv+2Qs1zx7URqex4Vl40XMq3CNUd2HQ/arzHt2hYhaafNzqqUtqfaqHdKKIvhVpufXDucZpzEdgsjJpNpxQKJD1VnXvlAAMlc7dQris/SiJItcbQaaJs6eYdpFSIQcls/ijLkRSQzkt+gkQFJcXFiVVrZcSnYvPWObOE1lnDaUrwR2bxoxz7TVBkFz8mUN9wp2Mdx01ZGlbsEjsAt2qqeIScuIl8Eh+9gHU7UsiJxd9hqSd92/9oZaV+jOS11i0GBYqQuip2K7OtzcOzo2/rUs5aUhXOE70D5lYQS49jBNZykkBaxgURBGn4HbI6IzHAhXCXvkirah7BZz+f/OkUuhywm7t8EWCqjfzR1Ur+nuSgTdelagXk4AQKNRmC44bS6fk8Oy6cDlHf6eZMmhLuEfZiEeq+VpZUoq/b0ZOhd1vSveh+fmDfzQoVy6wqkHMo0TWuN5p8U7ttfPOXdMxnzUrjxOppcW+uWrZDYOS/9LghlgxTLDekPPd9XuH2XZnVLc+k9rcFPRepc2onaJUITRoNzsKyka1YjIPaYCrzbQrlq6NrtDE98cIKsSKzE5s61e/5tje4HCvl1gQOt/2XSDsLHGjJeqDANWVYByR4b87hqDjssITc9lMOWnYow27cMayQf0PVG1W3XX7+Kw/5WyssADBkCjyRJ4+M3QAFg3JxSFE2TU7ywXRVzzkGDmaUH7w2x+7Q845k++I8MlbvTeuJCSzURbpaAZMYJgf1SjaFYjdHcPnIJXyETnNj+qn8AUGsY03EfvQClYZjHqjOD2lVX8NLV/m0D+2pshjsWuetabJJwPLjxo4keJ1U80bdTmXJ++E0lI7Dz74hdMGTEshjrCqNYHeyivvIz0h9Yew74cnh+mywFoLkRi0lMRkWSIfoOhrcTbRJVwtDC1H/7pbeGr1wJUQD4rn2iGyjRxMggsonrKDc8G26itVPNHRWEFP3R/H9Vj5YNLfz0OzDnoQQDX5+EdzMAqFQWRUc00FB4AmPFhalE8TjXZ4r1E6Miep9ek2QdsM/CvjTv/vEPZqLru9steFj6CiBZXTwdcHQhACwTQJFwYklQZGqe2FJWURqL5E55lQNcF7ThqlmLrDwcKnrnI2dLjkXux2n29Y4fKGg35YLw1xtxhvtTyt5BLrKGYc+Fn/khYJioeS97A5p0otshsaMLGYNCpCHF6QLNVHgdkWHtbAxgxmY57EpexSKZXGnIjJVB8srxsj/QKpcFDGJjMSOp7oCQXNhsIDfrWmE5zrERPSOEwqyQcKLWbJxP8rGaikR0r6nYkekb3sjN3XinyBCVDPOFmAmNusgxVYp0wNPQBvLV+eYlVflatmdOy+zs8HmnNJYu0k5maIvVJdXSsdmj90NJFzpGwVwa3B+zEdYLHMkuCJgxU31rpcAxbk5VR1SPxznicYeZNxDBJxpT5zfXlzHuxLa6JwYyFXJsRcIixn6BnnVuV88KCL+s+K+VWbLeVgEzShMXYmkN6ofg7FN6cr/X07FFsZX+AcpTgJAZVgFUZTgp78xWdm4oT9p84jtZ+m6yk6r+SglERlKS2b79+VjCZTUvx2dUcq1VQkBy3ucZVRUyTyHZJWd23AF+rLV/3h99Qoc2xtprVh5wcEDhI0QHYjGANvmjYo4skdd2mxMF/vgDVT6u+MWixWpFU3L5xkTm52Ccha+VEjURPA1+LHKb9hM9HBEpNRAIkCjd1lN/TWWp1xlH7tKqk2JRfzn/ERZaMJMFxO7vmyEBUELo5FaZ092yrBcGamrGl6TVg9I3dhAwkJYpp0t8eK83uyFEO6zyM/+kWS5NceAiRH+5VH5uxOIwDvDCPlTEhZBZssLiSCRplSZ5NJMxXPhnk2vdDJrSt9OS3BGhqE7Jfsd97wWPSJXETTd+TOQowIHyiIUi58Q/o3Y/a4vZQ/qc6NXXb7HmO43d/6tJQ+w+DSnJkW+hSCztIZlhrNrTjf475yy2MlnbAbKJOP5b+c/RyrskDi8cVACLPk2KjQA1EMB5T4KciWLKMBwjymrHElUW/7vQy5/zU76zNEEozHIiMwZXxDZFR5bk4NcGtRbV3YJBtZBrYyFX9QA6oSxa9bDqoaSXwcBgamio4yS4mph4RVAlCPFaGgYfkLJl2EdFbSXRVRT4V/rzrL8PywrBieuYs+S54IfZBMIFnVVi5C0GbhmWXWFA75f2gh6+0QZN0glpYkqntVoareMOUd26AEJP4qJDt7AO9sqzFf/iUMB7vB1z26vx0s6Ri9r8bn+FDMFTENpSPY1F+qoXaZRyRaRgFXZQ9SAh1KHlTb3mbgc45SRPaLcCEvug9DQ9eIARwe8FMwCOsQrMrT+aGFFscQZc4i2LtLTtu0CrBBXy8nC5qEdONLnjVnb2KXZye2ZfMwrKk3kB9TnKS8wjw8c5/59CLERkXwidpq+mDB2MOJ8SpbEhJ3iA3mLxPhmNy+UzAWODnDd5LrBZ6spVMHGgOG34lmQcaHr869li/YgZtRRYeWzj84f0C/5/CakHtCX8yAyDXTDlrXEGhfpNr1URLo3JOQeQOh6OUuvcFEPB9uWZKwiuQacgXq675KbBP8iQP9EbxN5+4RLR4+9rhog8dG1fL0wWvxmX4sUS+adbipFls/C312DKRaU+ZSr1aEi9kVbkMl6KeSEDNtaB+BkfM0ZMwM6g0o5Ip5uWqjgvwNG6RoXIE0wC4yFCx8cjWLhyx/r+9jqgOU05pcNtuIYAmcPvbBxyOtCKtPWuWrHbl5At0Tp4B0rjznmTZphCX6fo2ZWPEXnmpXDx4sFSsuDU25x7Xki10GmknqjgSCBHgIRkpN7fLpyWNW/2VZ6LiBvL3+Dx3OoiiH382MylVUYUmRcWRoYk7rLEMDvIKf+OFpJW8IoXBAUi8PMkmemrnwAKqNKA/RrovwnaRPaQXfXx4zG540TAEtV9YGH1SBW33bKS3/usv3JvRlEmKLF5nzSJMN52n10W9SKAy0URhUdNydqC2qRPWZ+aFqAPGbSxPGoM0jx2pPsRDqfIiBfIYL8LJkRkzlwtP0M2U0XyS3EVSj5gg3QBqEWB5DJ0j04+ge+wSSveP8Gc9a51eOdErj6qQbxwYCwlC13ZjLbfNW2YLU9H28OP70MAy0oN6wz5e/o29XxiLjrCS8CeEPUzKCRDXo0DU2aj2vlz34OU/G9SRqEh2CfVAeZsGz1RQ/IEbA0+esujq1O0vlU+dJJyMYkVd4/iE7+j43/6xQlRE+Ynb10OoUpPtttJA4CYG67FNDSeyKgXCDrm+KqHgxIoC++kEkI4G3M51mQBUW1qm2k69gSIVu8yeTZeZ3Umjxa9ZWF/u+wSZfZ6CPxZof/7STm9UXmJZTXNh4K6H4Y/sLj966dVFdi0BhVK7EY/PILckElS0gIHzmQjBo5EXB5k2pq7XvcNexl+dL3GWpo0EoFKMwFnPSGJPb8MYVaIaT1kMPEwF/teX6PvzlZRUkCS5ep0qeYSS+AdogDZowaLyVoyjNXbjoYS2ksNuvO9xq6pmUJQHLuyyzcMnZXsMF+wEoRPBfJ7HyFtFcw6IlZScZlEFqXrlFfhr9FqM14DHY5HWzgb32HcfJwRRZAxTwyOxItyb8VUYcZG6VkZv00geBcWwJCqdGcLG2g5bSK0xjW92rMkpeL+gPFoNs7TlnsDG28chKhdiAL5sWQo5RsLuNB86qWF4ZiX0ZCWlYYnqE2TTxinBfM7JwqXpjpqQTjD+XiqMCgMrSSNttoRza/zjoIh5+q7cDNmO0WR5CdPuw2QRv0fZxH4aj/HWE2aKWMGemKH6Yl0VKRl6CydmxNc4bH9TeZpJDwsGRR+kuv27WYMDSwpGMuZ/whW19Yy2Tp7NFg/ZywkQzbCrteiBsSFvVfJ2qYB+TUucDpc6tbQlsmeGnv437gOYsMndV2DD3NL5y/ixPvmDeIebRqH67xQ1nGFMNT6Nk+wU5WyEC1sldtjvuVHrIIhuOfMcQsOhRYpua8FPYespsTiWmyZu4Qw9t7mf/Y/aAUCSKOiY8huKrEATBoLMrtTFaFgN3TIiIFeUyA2HqF2EYbVNxK3xkQ11gQHAQJg202st81eGtB8k+/brSNwnOlBP71ORY4lECobyw0b4VYf6uNWRv9J6Vq97kkZuhUGO4uETcqnR4bMT39i2VUFii1KtElhZvbjC1hXmbJVkmdgYZ+kA6bJAr86mCewiwl4DNEfJmqHRD/X50K21gFhYVr1pb2BqjOQiGgcIfJpFvBH0T7BjEI7+OC2D+sWoiVd3eQMUwloXn09qSvtaKxjmTpmRI7WAEMbtQE4VIwcaHdZjFCzzkQfZk9Yia4fgru5t5coPPimo2DFYUYboZiketWWUpIZG6aYwj0nDZsvTEfOXblIKBQ+Ko2rbd3QG6hziMqA0CV63ipYgzV53aWfThEoOJtM0uyiR1MJEGXTfkT3+OlvRne9DoBfVnZDUB7iwcSDaiFASmvZccKR7AH7IzK2N0xynyBjVjQKttOYrP3OKOl4Ygxf5BIzEMaDloIUh3IKMN4gSvQrOSREIbS/yirSo6+2i02fFH/mHTSScDvQwotaZ5qUJwwWKu++OPpwEsgNI2BvgLfaINX99e4XgT+jzHjiblUEU6+Mm+z2X0c95BLGWh4zyCIrF9/hG3xDql7cKnoAfnYuoGygKErIWu2w0YJ4cEifZSyNH+x1ruqlZputie4uB5a/rte+AR5jUdhkK8xUcPgvJFe3UbTJmWrsKz1dlvqTWPw3czaz5tUgACG12ieg6dwzEADP4EbWefs7n26fo1fxVSzmKOlGiLbNEyCpx0iAyxe/U4sCVRpouAoqXvP98EnKlIyJswGZnVMvzj2vDy1t/U9oZtpN1LtUuP99KLK1GVdDcLAv3hLgioSLNaEI/P8s10pQUSAhezZWKhDKAYFeEEfx+3negtCuYjrcS/P32bsjDOqoaWNGDVepqZi5v6BSSToCuo5V9gTWci1t4889ib04IbMgriAh3m1uOyZvPz3yGvdlq9kp36POZLe7nE8nQG7iJHo8TPAO8RAsXWy1dBvOs+3jBWRckiM2EuDMCPIGpduAYnJMTlFitryYEujNjLz2CD+/qNrMOrHZONHtMjcm9QpnAZMfUDl3bf0bKI7hiEwfLAgQxrOBqaQr9kJYs4cf3Ycz0d+MMTjx9cAAzKqSBcHWN9ktlUYZEw9ZFmxqtwuIW+vTqIVD/R6KMi866rUlPr1Wv+i5Jh4D9OMdy21BHhI2GtKZekKRw8DiLWeRhKND8vb4jFZ74UnMmaP2chgrAkM5v7tgEv/dA7MINeKS7QqsOxIFMJw1x+rlFLaiQDtVP8CWUqvG1bYoXOyqTvYGw3LAVRldmydSFTiJXgIfTrZF+ugMlZqmbOscPKHExevQC1+wWK6DvShtei7569UGGGmkXcIV4oHSicS+7TmsObePEW0b3e44snO35s8JK0svbUQJFExXjhEmnVZ83E21EwKZsSZ2rIJKBIVlGKy21tXq6utkgUTLIICdxcOCvkrVs8qWaKtF8RYvKnud2qpSUQZotduxXqiXZfIx56u3JIJupQkg2dsgae0U9qyqPHn9qGRTXcHUbNNPxg3qR3XR4lBcHa5vXBYlgwxLaioIyxltwRYgnYsXMrQImwX4itSyNwH5DHLMmMCL2siwimBUUXMrIv4cFDtrufjOQ6mXwwCGSKcHJjy+lVtnAdDfCsZBJjFZqKQlyVBVM17uuvBFLV/EWwiWw8nrR6BwSjmeKaspmm0njhKVqzsSUyVOBdHJqtF2rMXPOVkqIi3kZXG/gtozlL4/rwxQw+NUH+bMusmpB9hlvq/D/GmyXa6mcgfhh69dLhnId4OZ/oNzClb69Mhwl1GUlokgDZKmOoEnL8hKrnMSUkpPNbkEBPaBHS86OfJ8wM3OQZ+XjLiYrX9TGCUuox1QmzDqlHEExYbpS7SNCN+1spHElyLCiaBCvZQdsYLZKuim94Rm0ZGN7AdDtI318cuDbkJcUbfrYuSmVdoqzgorm2TmDLPsDMxOockTXYp4CFMYIlHIagefMPxibwtroUaj/cS0joaQo0W02o4KSy26aeOmxM34n5pamQT7uxEaAWGv4FrDYPzRl3kADLjPezlNh5YIBB/YLRV2mr6CnDTEzrFIKPoIWZ8yM/xGsRgOoRNhmRb+oPH+Ny4e6uIZiLnUyL+poKggih1vuA+jarmpob4pGLNYudN1Y08gzMDiEOS7XATaS753fYNF+obfQGTQtFfvWG+wEevNzsYHvzm4GojeUZKb6sIzMyxN8t4ZTm2XAJfrVTXgzqbT/dnBI9KORzBqoN9kx8C4sqbjVSwpNlkM9yohVVckHXpDa6js8klChG3lbe6zsjVCiVYOb7xno9+o5hweWhDYzn5gRCAdtW1gYqc7VSy27ZYKm7qSNxhXHQjPcpvbejVFuT3UiyKDOSB/IYOfojmnv8xEaGedWZcv4k4U/3TKU+wofAlR2wKJt2NyHf4NX/trJhmPiLqgOeLk1j/JQgAi0LSV3jfplEKZe2MUpRFesCUpz75bgh2s4swkvcQ7CicXdXOu9v+j/VS/df0IgcSF6PSlyQeuyapodK0NQXtQTdhCUP6Sb6lc44CGnM+aXwPLsW6okdTE6l+iwlQ2LE8ZOwDXLOLYiFBJAkJ3UeooGBg6BYDgecGEPXNs+wLBXsR1VgTtrzlFIdD4A4uxrX68DGy4i2ifl066+uZTjsqmWeZv4DD+UD8Rji8JwsVxxFsW+cMC56VQ5E61B/JSy2f35pKYq3k/Z+1Zol5aG/2QpcAO1A5XrBs8BlDjBzjxkt90pTcWyHvmBt6LCYg3hCjk5sw1Kpbhg6L2WjA6x6clnVHxHhKmINnBLciu157jxOBI83bFnpjESR7/BbkIiS3vtPNWgiSigxoXvC/be3N7qrAtKAUZU4Rdba1rC7goKAa3jY3glQsYXc6pzlU2/vb+Zdyd0nnIAuRYg+NzhbVXC/3JdmQNu/gid8IoRiOVYmRQaVOQX75JwLvnIw0dcePvFZIvAP9Jo8mXGHRoGhE2308v7uuu28djYt9463YiStdVhvCeQgchdMOydeGLaAwciiJFogMdeBn9Ib7pZZxhlBu/PTE+y43/TVbaBRYgsk0UNC3ZuARpx6vGHQ47yUYmzMq+ZWaFoiOSJ96RwbY1yr05O1qtHFY0VdckdqdR6w1CB9/bofRJXxkKoEYtFQmuduXZLsUxPSObo9t9V7Vw2TboYckwcIoYBeL+gGf6e1qDqeBINrpBGrryjxxaJu5olmD4GNs9KyIRD/Cpi0U0/fi+y1LdrS8bAILEELMiMmAPcjN03lLp2jJsIWHPxl5D6oPGSuDNWqIx+UE5Tl0VX3/9COGEpyT11qFp65JdwK/LoDJf1gLl3uf21cW+vFEqdLUc37ZEdXrMmOMVC2NaaBQ8n8jVz5xCOaAa4wRKsOb0mvlbgXLjeu3RxUN1Jwh54HkligGkTwSbnsy+KEjlDjc6jnSJw2RawsWXusDM/4g09uI2N8iRYSVnLAKiwsZ+sMBoe+BJa01D5ggG2gaWX0taNPBv/qf3S9m8nupjrooNiz18ncwHvJDY3rZKzbk1LCkJ4a32yU8azqWx6SMTGqpeFlnNOcS9+8YHCtzPVgY6YBuw5PxA/ZDgJrK+IeE7B2rhGf0k2lY/w02A8vCqE1Q8He3QeeAwirVkOeBdI+QRwTsN2xOBQZMXyBIOUnLy4HsC+xIxdMelx+Q/a2/nkrZUzulOme7ylJSSsiXq+lzYLX70XcNcnhooq6FRtFtWHjG+Keau6/U+0l9lPVwiFBAA5kBRFlIhHToEGo8eUbQjAedHREhgwIBwDmkSSjUpCSc906x0c24jtSAWIlJ3LVyYx2Ry7oiweYohtVK6nGl1Vs01GQisrF5Cg5XGkyu+hcqpd/eOPIzIfOLp3rloZo1RdvnmRaRgvBk8NEUh7DlncSihcYt8kKHAaKZrpR09lk/RdXkyYa9MnGalOTOs7CVlgfCWEc8r6PtRV+DHFMR4ziizh6FzGEfwntvbH5YqIHGg8II1UJk5PMqVoJYbIOQcpdlzALnkBlZ/Rrguiz3WeyOnG4fQF+NkmEOyJC0KrJO2k4UdmiXxi/ojuMf8OQpg7mJRbNg27l6cmP8udB+esTxfoQBNd56P66dn+FZsD3aDuWOlvOn13Rq4dgR2uHymtYRqE8azGCXsd2WIbZXRtGNObDI+hpFY3LP4Z3u9nQcinGtBZFHM9KuUFyjwAAj4Z679sZZ94dki0yEoyyh0PioiUE3pu3XwqB03jsYHIE0dnmoGko8iQv1YLgqqhwG0LcSif7pPiFDWd0wjOh75Pzk7kWm3wXH9zppg9MpUCsSLyjQk3CSmhdzfUuPQPtMPG9/V+Njdv4At7ilCe8G02wf7nT2UawL1NcRsbC/shTDw/Enhe5irS1/R9FGrqCUJioOTmBLCdBiLqP4ePdf82+C9VlbUc/6M5xrmxZO2ZlD3WpfESplCsJStGKd78IB1KI6HvMY2fN9AB27R/SMq0J7Y7ZCFvMgfr1oWoxV0MFRxkG8IPZHz8d4FVgXEI6TS/+fftYrzsZdFOIiCyfOLjf8HTdmmXSZrOwlcMNLHxd0HXGKgr0GawBtCvONAsNTEGVU4WlB35ALcJQLQL8TdV4vm8dAKeeVL9ZubTATLN/CMOhG+mGJJVjT1LY4dHe0zPAiMxTgABLHyuS3EbxJB/3sd+Nd+pPlA3LkTcyxyiz2BK3Xgk44n9GTlhIFXkcKMz3yl8JMt29hIDs56heKjuuLAhSYlXv1CpxCs02daEJb30AYBchyRxbEh7fqh5rkJiDRh4z2m4L33sozkkfvcLUSZPmzdC7Kj/olVl3NntvHHfqMVNztiHdIOJKqFxOqzPoUtun5yqMweg7IsjhF6Kufksl6cCJ8SS1Pd0XyKNWIeIEC7W4seQ3/UUHgVeY97hSxZPhZQDydRFmDETxni7kvleiHmtFLl2NA3cAJS1VYdVNH/gsZAUQSFDzMl8bHwNuoXuE0FIt/Ts2nGcL5tXYyRJpN1VFXrNqER/uylyU2ouGN+bgRX96xRaVaazPdwj5FNwNSKL0blJqtrgiiZMP7yPvToqmxagafN/gs5G/W57892avYpixcOx0iHMtJdQ2Iq2RlYx8H+LaSDJEBh5zMrnBRbHI5XBoF5nBgLONxC13KGpWWl13jvogMMiZ3f8cLbKoowy/ZX0XMgEs5f7Bjh/T4kt2BW+7aE7ZBSGkGPwyB7czovjA/jsHtsLCF7ky/WkhYTX6O0T9Izl2Vqu+Knejw8JH5YxpVBnobcw062Pws2p9yx1M7c0vrSH+kl1SA6tcLCvCGvC5kY4kA0QNs3HLsHT4ZzCk8yB8NCk+78LIgjTFfi9evqVFQn1uIbPegx3xx2eFY4rriksAaGubbGm7bedVcrC5kod6UHeo6P50RSb8pA7kbv17SWgBimcLZJfXjbP4jXCRRoJ8hHPPWxCgS8cxsidTpx1lLnBw2kF6HcWZa9Gn4k1syWNUaTTk4iCkAzfK1jAVz3ERIHJJ6DUj/+2N9/GUyjqRjwXTHeVtkT5EhtrdI5UcWnOUXYu5fPsndGAMhKcd9zoJAEz0KlOIuTb9+8hPGu23mAslwUJAfKxi9CI0g/Chh4LnvBL8zDJMW65JMWg8k9lqLLsEx24lhrY6pdVMwOI7KXjIJ3DAsGeC++jzW330M9O2sUYeuVgB8nN3/H3/5KSed8CxQuAnMxmTomWon25IZ24J1fi/O+Yzmc+s3j1K/QrSfmgSaC/FOScEq2PlqWetz9lOXaKAq3LSCv+HhtfVqSBg1Twm/gqtMxLe0uw2TjPDIGa9fYDCHWfHTToOTWAns10FfdXe86bSxtDg6Go+NR0X5zAxY2YPrm7MqLcEAMDVTLGbTZEom46SVsxFWn02n/JFKQcsdlESFxIFTH8AMDIG+Wt8pIwgIl7VcNyitWbLxghfOcNsf9xAJ6OeaJRsrE0l/TjZwcIYTtjib1+v9qwnrqG7d4FRqZf09OWdSaSVWjMoBQHm2ztxu5E2ymUfx5EtgwRozuIBn9NHqmiJAum0js6p4s+g5/bUWegcCTHWJ06VsS9u+5a1/mT+Hkhdl18AYG8ujSeNK/ErloXE6P7+L0XFJHxzFdwsJUFhwtFgOLPM4zoAdl62PkmNQy23ArQpdA5r7pmw0qwDrXOR5RJqW5ffhn9Ct8olQNSUj9Qx/D4WS2qVmGMwHM98WaIJJZo8n/gEEQMFIdeugxwmRabrfvchhMxlKKZWOMkSEm05qc46O6CcMsbpbLh/RC/m/xzhAuy0utMhorok4hVCUbfESU/N2ukeSZW8FE8pncP+TT++pkCuljitO2jPcQ3gxQXYoN0JZCOkbdHQW6bkyt5tAEy5WdU0gVuiuTtWkPFbbg+B5G10M4Z9N5sJaU1tNC6nOC/GCEWfOXLgXeibxm1KRZ6RqENhs1+gVEeaZugm7wEQYxPL4lClGVI4u14bmGj9nL8GDyMAAx9dGduAnyaDrWAO/Cxpr4IjYQczZONIHBRDNWldkEvKsyExmcvpHRwSkp/HcHdpB0I7VFoQyglGn1+qIEO0kh5vvYIZ6SLOR3ryjq6sf9IGeUOn0aGBaczIBRc0Uoji5HuggdzX5pBEd+qlXYc1jEkh7JScMtZhq57mIEt86FRkj2OieZq2iLbkSlsMEnu8SUZKqCyPF1pIpEEKjm1dH0xkSqHNFwF8apkBuxG33aGCtRLuwwfcf0hsxMDmZtGV9xQQwzwV96pM5bmi0Sw3zXCDnuGruXtPdTaTBGavFVnVwTa7X/e4s5bGG6OxXnpf70InbSYIcKa/VtEDMbr8h153kJ4NIlevvhl80D0z8bSEnMfPPtFUrB99qmh/I0ydL3Z2RmyNOML7wIVtfn2InyEdE/JXnTADfoWx11tP2By3VL1c+y3KEVH/Z4uPkaLLcKjdvOsEKkJyGB9+GzcFDxqh21qrGBf3WXlzunc7WFI55ljKPTvUPchi9WnO2/rghL05BDWBEf+/KboDEyWlHqQIiRImIhgviEykAwmSZ+BychEQFjv7U8iGBFh3LdFhrPFbs9Ff9yu1KjMYq6ttROOJu8hYVP+CIf6kt4izAILsYIxyYM9ZKiIe3O/6WHL1VhmpO4tKb93WlmWdJTCEpeRZAK+AZd7W278QBJvkAwbwZ1icR3xL62lhqnTiY8Ln9dLOOU8FoFz8om6nFkzQ6wVub0qaq/D9PpJZMxCChTqGC4bV3JJZNwK5NHdkHiERoVdT30kheSYx5Ds4UufH6iFbfq4RTofXgfoHsXaoldH7ORva9GlqwsQBM8z6WCr8+KSHuf5BZ8qWytPEuqhB9kmNkDKLdu3tKGGqWrtRj/iNsY4izECxgAzvXSs9PrQF2qVRjQUmI3mXZrLNtiEP5N2MlsBhz8uf/neIc8OJf3fpEX1rrgQjaNMCNUmUgI6p5h4JjOj4AYtoBjqXy4w/n1Db1frmgLA5jU0DrKd6RNMMLn+ZrjPb1qyMEgjFFMXVYov05D1h/FjJcWmyHH57r8qYtjCaIMlBFOMSn8KBozDpOma7BfxaDZoi5ZGnIH06aAFlZ3qh1TjnpZCcN7JBh/lQxOusHWveaCqWEwJrR0eUn1RqJaA5QpbVtFW/qNf5S9XtYkjYfbTCYQnXj11QY5wGuPDxhby+rYTZ8dcLkYR9IC67o2BcEf/YuvYJnUwz91iN4DmRMOrtKcj1nml018Tmi4pLOYkh1MLLw9AFvdiHUFmKEScWEiQlOwtKX/yp9p8ZxKuvHyl5evHTUX2P9dB8wuepdbPxU4t+gK93qp7X4zNoNgYi9q4EXYLbeYm+i+Wewcogs6Hpsrmnjl6qgYHANcZOlGngooaLfECNTIhgDJsigKNyEKv+EEbFVC0ygzQZDxNQQ9CQ292bvyKb30le5gQRJfpovKtVPCKvbsAQXyOLQO9CMU4b5Yc2CiWIyH5MlMh+jB5+Ak/MuIqu5Bed/GhlxEbCWs7DlMZjb+YK/+2sBzL3RjgoiPbPbewYujfNtk2OpqoiFkwNKhg0BH5vtmte55noOJ5KOeOrs3reLwLHs7GS+D602q3JxUMzWJ9fb3bfsROgPS0+lFgCdw16wxTQOsLm5Gd+BJAOfjxvdFqYGKpjcMZ4nC+I/TRlnVKohdk5BEOZxAxbVirEEyTsJtgXo/mK+AtgFCQean7ijLEXXT2nwnwasRuY5Hd1IZanSTOZatf8Ir9NDCDVqQmIjOe4VFkwdoW1t3FrU98PPGRQxomSYmAXZg3cQpUpRG/SG+4KA/rkLh1CKhL4VzeGYNXcIuPhKqM1vEh6AwBA5q9xLsXTIKCGjY+Hp5QtPbEHRDhausLvT0Ve2eAbDkX/1rLCr00BqBe0lglVe+X+Mp9HrySThxak4nWiDTh/8n6gQ8SFH6WSPxnpZmlvQjSEJoKohKZ/gvxwR/p69FW8/ZMiaJR0V7r6Y+AS/fBWRTOv2Lc3eZIUI+NcSSOtvAQcA3gtufW/Nb79fZebKu17LoKNCYMty25GMLKAkJbyu2qQ3QYqvBbzGfFtLaQy7/BMHLv1zwMSPnIU2GcHkdykNM14VS3PPwph4pIlYYMdh8sS1FiYJXhhMgcHyl+HvzpZ9n5Or18mD55k2i0cbaxqi5/omRW4RY9+KW7gOII6DyEVw59rwScZqnCPEeiwyrfjj/GMgFGAQ2h6f5aS+vgYhCPy990bj+8QVFje+IgQv7rrbqA5oCSqJbIigAWRsbzTXqSGIYvU9eYnNJeWl7ec/PKJ5sYTPR9P15OVb8zZ0jE/8Yrfri6CzECWDIOryujwRs1kB5nmbmD0eD3r7LKb5p8y1jGjKDeC8cXn/Ce3auj7TqN/qjEY46C+wzzJQ9i5CahmKsEjCdKWmhcjtu9Wx07sumEKWXdIlmaDTro6VIRKWXNhM5F6yND4XFHEWq0zLGA9lwyhHLBNEmS+35mIS08QQpwa1I3aeiZzDmV+rzX9aIArSgS80IMguGjp1juINKJeWnr8iwWg2xl/EKGFRDzEBXxD122TPm/qcIgD5SlXnyhEdouqZw9SQ0CGOXnLKWV5d/rdp5o7NzVQAKuYjROEnrymekszqkthq+3ZAPE4SLF8u8xHZTGUQVXR2PeUNE/2Rn+mxuDaO29s7Lw4ACwi7QIfJsZ+YeFibfsekpLPsuSNTkzKmF6r30AB4O0K8m6Nn+TQdF9N8pqMoKu/eEK8i9m7xGWXQ2N8MrevdDYZ7Wpr7m0ndibBUc8wJDUxtYda4rS1PiDobLT6NouyBucCcHEn9v97ksLX9cwo1SAsOSkAadDgQEs8wbBdIMfuGv0058asJxlj2ZtYmoUwbfUJefx9OMet3mEB8SwBtN6Um+mS+9B7D5whzhheD+redr0gaNAa2xBY7pg/ODKUU1TqcBDOm7VDVGaAqVoMliA3/KNYEU9cPO1iHd0Wvl8biI0FoSRhP6xLlSNyM8+5xjFuC9Uji+dPW19XNQ6GB+kQZRACkV+PIrbrmlx+0GiyGIFr55A3AeDn0XKtrr8W4Jq5fIQubM3POeILSGxO35aOMwJpPQRQvdVZaHsw0GL4ErcgVKswHI5Yz//gB2jfxymS2wbqSU/WNBDlcaPM8z56bKWO7WUArp5o68lUULJpFHUiqOQ/cIwtZ2hg8atY4SykrQGsIiptJuGPa90+xcXYSzrAbomSyAzUqcYc3pnj6HrrViBQ7OHPOXnS8RNRAmxuv3SPrPgMHj3zYw6oiGt/JmI65oRIQFg8oE3sPcR0T/rfb/3Ko5oMod0Q0qXxPCTAMNUxddLd7Ic4D9GmUk/aqf/Kb96Un/s8Nzl6ACVFPAH59QUsHolFkhTy9DZTfti+dsbmHqc7iz5rsOQIbHn40h9V8TtTNAbKVIGH6hPLjFFbIvxaId8efdVhwAXIOKe9CBbVMrrFduGH5XhiJtfs/2llWHH1hgZwnOEzGMlk05cOIS0pqxDIFDEZcOcmnvnEMK/5kC7rbEVv5vsfEyJWbicaIs8FwbnO9Zcg4V/bTnuIEEJAQlSmvEHtnW3EWAFL95A+bbquoUWzn5WoOHX9bEHHy1x1oIfKpe6PL6djQ6CX8FbxeLCsZeWiVO0vw7IgjBc/UuKTSc2l2PRddaC5guAPg+zTPnxEAyEx5p8D0wokhnzwRJskqHzLJveBQo0RP2s+Up6vFCboesJwx4JWbUEM5kg5ksBasjCf6Z5afLIiy5pdaYPR/pi4UrIwFILCxOshVePy8FxBIuDnNGjAorgOH+PEaD/Nuwua6QcqnziWyA3ocAX3oMk4FNLXoQH3M+fHqthkan5GuNpKN2q1Aifc+YCZzItbgQB2ovUNkOm3qz+o0ntBzSDAdtZFBAEAfcAAAHUFCkihaCOI1IEPc6hwHAi3PWpT0BLXqBFGRgcqOEFHeKgIobl2UTz+5oYhitmOYIWj/PzVJEDMb7h43CECBaOA12auuSzw9ZLwwSQAlK08GexgDUbwCCpBkASisOCYALBHfo9PkCoHDjCcHBM5dAwYKFQZLAHRXlW7jFoxwiOKXqoflD6YpQp9EzOtJgUEkeRZgupT2gzZNB5gSMvlNO23mH2Q4KsEYAY7XGU42eKYOFcINhFwbhAoMVQQvnz6D2oNt9QZjDJeC3bPS8bCUwplWSTwYdDrjQakgfntBuqRkOBA6JPghSOU5MOcMmpp/Qpaf3Xhw1vb4HF54vtKaQFjFpfBjCDFmZcnLZSHgY3uNTOFq6rZFYwIGp6rSRGxHjekUVc58S7WlbM5y3AHV8rHHFwBxehJqm9lkVcZCMIbzZEkwgEQM7zdtb6UtKbCllTFNOE+bs6LKHlkZwXCkl5ArqPV+tlehyJYkZgM4d2zDaYSBFN36pxEFLilej1FutDxhNrzUgAsliyYUABVJOv8ebxxMKSAUIKgxJZQPsMoc7FEI6zcKgpa5d66kOk4ezhXiiPAhB2R2YxKPAkauhkuEQLw3KmpnabRbjW7b6oBmJacRGtXr4+px758rIV0ytrcChqgigG9UxYQ8iZ3JV/JSROTCE8kRiT5DTQsz7SiSKIQSkgCQx/cEi05hGuiw5j6jSQQeiy49t04ElTAdwyMByqQjAtQypnMVERxJgqks1MJ2ox9ZQkiyFJkvu0Oh0GDBhAPU72EDJMEbSAJNdLZDgM6RkegJ7ssng2r5isPsLMNgwQ1qH00AFiOHBQKCRHQW0gUG4p+x4zqWWRaEIRPIpJot4URQ+KdB9ooYA4KQVnMBxGlR8lCoc5W8WTzWcYo9triE2/B0EtFdf5+HwZnESa24li4dB7bAtj4S6aKI5kX+92wnEyqFtnuH5DoFh0H9C6cZHo4tr+58OAAQ+8GBx8DHCm92xOK54adq8kP3rH8gOCAIyIJ9EHGUjjDN3Ag0RBo6HRcRYvFc6iHS+90eCJG1CoILy3mExiErTIB27Gs9noSlFzRTkPnzJOwpIABlsEDaCe5GL2ezZt6FozUKvHZ6p4I2khQSIQFKZxT0Rl+QxxvB5OFRCEilKYILySODwONUmoIg6Rs3CncKhJSnVw6F9Wji19Lu8lJLBQOI3G5m2koJg8MgygFFIrZalJcs8CTrs5H+OD5aupBdNoPCsgSE1QxfAoGAG4nZqk1veiAyTCE49QRQ8dIMbzOI9iQVGeDagQQCKTREUMjMfZr3QzkGqQOBAoKCq+6Zn0OY4MCtKUefnOqQwtQGurK6UjZIFDeiRHQSFhYjUgWhCSYag027ywNgBDIBAAoCAxGV0mlEhVXdsDpGBERczICISE0CMBMiQIOmIhjiYBEDCBAg4AMWAzGwCkYtIqCLXV4mOPwFDW0sihiSixnBZq1N54LU7gcrScpiLo02HSuOaINvxVrnD5ZO2MJivdvKvoF6PixM75JmB5nQdXiOp8cfLi47uxavk3RFLuaj76T+HU25Dgkc8Pcre8PNG1ZGzMcsgCC4X3Smp8u5Dtd5LWJcynE+PVIrKCX44ZSq21cnaIQ6YVtR2CBdRQz+Z+vEORlGP9wKkCpQ2A1yae8dJWZHVMSTQ+F5XQYP4kM5iIXAmQHZXgzPslR+qn+M9oWtCwUlxmJ1+YLj3X9BnQUSBigFL/S9nW1I0PQo5lVS/TjH+I9brBG9sf+C6RIAVZmCmFUggNULrahvhBOdSlyB+qU6xyIDacyQ0qQ2e/HVa6fdv+5h5nIFjuteCspuiniYEQuAkRlGpUBlBIJHbxKVst0gS1ZLv34v3Eo5Q/XerXGBAUkiJxPxlQ8mBvymQX7Iyln7N7VdzNEU0AiNGNiI2+zhhL1xwJkMyN4SGlBa3FKcmrVUnMAOOUrG4G7iM336QwnPNR3IHWgDGaJ1gThJK/u7m2fkhbrtOtsX0gIj2vqyA9OHSgQl83hXq7AOkwrhL5QiZPpbrKvVhCWBAhzUQGKnxkGcTTuMVK3PhAUn1hSzCho/6hWYMQxW2tNBlzUApmUIRXTSj++5eWh4QPJvDO3FpER+OE9a5fx8kw4q9ZbgSRFEHAVcLN0pCDHY8RCvvGo3/ndfYQiVubePRyyFmkQn/H5AnoP1bwYc0jE9TwCc+sXKSjMdcFvEwhAw2146AlbJOoiwxg/R++gp3FNCebh1sUEqSkVyls+P2vUAKzpaAdlVdoUCRuFoq4R9rK7a7+IdBVVD9JK436+BQDRiPaBwTIQg7Cx3awhiV6MlZ3EgavovChJzJurYv8shRCWf25PdRjfndrimVBwvzSYUS0eiKUtVLm8keWmWOkVioBzSECy4zmVb7a2XhRJlVcA3x64ECs582x6OzyTP0728ifE4FXLhUktpQx7XE0lHlgn2lwWgUtmoUkPppvWagB4Vyd6o9hotuQSYEQegSSjOoUwZEJIXaGX42Uhfb+6dz5QPlwYUQQcjVFJxCkJcpvhfMGdMX3xh9Ued/k9Uk7nhry59KjzMYQEkn+OGaGr0itaIQufv1Ahu1H3IFEOO0maoeDCx0mEv3r4BI6aAzFzpjI7+iBhnSNF3BBPz0RYWR+TDFjDWZMS6C03I2zXFkp0nFGothZJlQ9H/Wtt3Gh7FoqCfe56Gb/Jl5L1LAYwkilDitp84VW10bP7gDchjq+AbiUwrM2iu9lOmtJwgZCPvGUq8LgK7D4BXaFzK4eoCReEVtJ8CsF67c60RnGO1/a5plitykSzqgEZENAAMVeSabap60gFFj18oARnKHyYUncn6GWlY9fa6BWdQv/3SCyZY2EML4nv3IqIosWe+DDCrDYkYBx8LtCHyrX/zNYBB3i/PY1YUf/vKGd3cw2ctXROZ4v67cnsfq0U397EP9IKK+pKhd6SugCZ1H/xJiFhC4S0xm8+jUhBluKoxFp3NLBb8549cHg9n4jDhAPdgi5VMM44iro50YEFgH6kq6nSJxyUGgM1LA/rbtoUnQ8oEObZ+uz/ryz7ysj4JmZuMJr9HMCPtYjwlbbj89oCl2wHhWYe6o1qkPzOccqYwWrVOzcVTj+ZVbiN47GY/GFcTyNPU3daomKzL+GmfQ+2edAwZTqMJX1JYW69KDtfzQWlamxKF3FzwuyN7pfGo8ZMhDo6HbeTO5U7G0ULHlw0DVq9oq3f7W0y6jybCrs8U4pA4Cc+Tofu/RbokJ6yTKRxXY8AmMZYsig05uoCHZmF8KgygsYajcdIX+C91r/3Zx6qWiEifqsuFVnkrQPNYBipAA6cX+XkBIV8/FUJS38Btmv6Sb2nHIVOftAzSsSYUkGMbdr2I+knNCAp/cm9hrvrTPazRxgj4rN7kQcWwuQXSVplSBTjHb8kKUlNCR2+gvcNVpkGw3hT3ejVySWdn9UmcsqMNjaLNrQngGUVujYMlmswBIYKXqUKv4qihVSu7xMEroMuH9PMq+zr0mER7MZz48w07hbHEXjYLi7s4umgBqIVOk1AyC2OV1VCzzUVVSwFkFx+p7LdH+R2I3PtPHkJjt74Wk7WvWugeC4mD17E/JFFS56OREUB5t/b/2FD0tg10b8B9Qe1aAoJGKiCbW8Qx+GQozPs4QJjNfUXdPljhpgDjTnpPHUOuu8jKtz2RmTN1OlCpj9Cd2oejpO/d7Sk9BRSDIceBZuEyN3VOSFLkEofbhWACqH1zGWL9tCVnc8SN9kW7XwpTsfDlVvicZt5Fn9ziylB/mGuHRANy/qRqjPeeCHUILTpVrjs1CaZV+8iGF0GDPFLT4c/52rfP89z0jcYCjeZnqc0zNDHRrIToa5mmi0TgEGLAyx/5epfvJaAOK3rDLA71AplzBFFAraMh5Eq0wywQ0Is4YCgTHGCs/bNyIyAFbZYVTRMoxlo5E6SA4jfU2qjlmkDVuL9rN/2/wn6Ny5Iee6BnrEUzUMi6G2X8dY0FgfYG3uAvQBDrmqc6G+3/6wR1b7rJipM9Si3W0/P3Mk1Harv4aSoX+m8BL8B7HebKKfCzpZ77lGQfcCoa7AK44eFWAH+rMAkcQsz5+QkhqzXaNv8vNROs//Tl3nRyIgPO9T9Qy49jSj1AbZr/0yf/xx51AbeIJspevVa4yfStxClY04PDrdIxZQB6iVA94xg+whOAJ7Y7iGw2s1ovy0NSlrYIwTSv42MOhQRgnPZMeBQ6xyhCwbTw1hf7trutiLds3Gx3CSlRCTQpv4KohZWY714c7K+VXJ2t7xNY2BVojaU0CkqM2iEFPaxzAcIMrX/QAcUTALG5tV3G1LG17F86+zakSShM9MRBbolWSopEXTvdb945yinYFn2SSJhtPWpRSTvHGNEjHnb/yqUYg3IWSfQxh8+1KmE0m50e3e3WcYNMORteYygVX0Pt1g/asglrhaiJ2y4nMNjBzEphSrWvBR7+sRQFU1ddyu4L4IVHqypqhkDYxh3RoZyG4g2DFQVqI10C640jG99oc2Km+oWbXkk0sx8atDISxQ4R4fmejwA1+wCXko5l07F8DcThlSOPGj2kD6RI8ipR6dNVmO208sXH7ZBs9OeffplfNv+eCI+rxQgdk1H8578VrOEJAj+XibG6wFDHnroxSpH8dxqKw3o5XVlXwkNog09u3K/KEUtKGYYFf1SQp3EyOmmpMugX44nS7Gk4qYtIu5R4/OnbyNkegJNbOjKTN4medSV8efWN7BhOo1JmKS7qo+PeUxoWpS0ufRTnmufFkbNkt2nuM8WTuFINYUjpFLpLo7y7UiTVFQEYmJitpBTNj8IouAZFKY43ywIg8BB5OsYknrtjIwI0d4SuuWEvN2k/UJUK0nLsZEZxUd9WW/HPLxWiY1mcAlRJdMUfukAEoGCgD8YrFIUtv+XohQ4caZerABgtqDBXfo+Ur6W/wCzXSPYeRAugo0IIhmRvU0JyACMR0HNaUaWsr5sCrm6WOhN2zMVQKk3od2bkNmMp79FYmHZwXODD9jCHbXgINgZ7WkYN/g3eoveZsUvcIVcQBOtyxOAhRFQ4j3ft1wHB1zG7acBSrVkrPK09MveSf7JqCcvuLl0jkdCC6A4SL89M5VvzO4l8e5lTnv60w6H07MkOL2EZ8LJRBvlqZzdMMDjlGPYu6GoLFKC9jymBuNHPKQ+6qb0rlphbryfq1i5/EVcV73PH8YpCbqX4f8kIzFSf+PQDVTEAQRcBnoxCf0LSqJeQ6rfIr4ePPcaEsqtRVGQD6cKHrbfHP0h2Kg0uPKWTjGGh/Jt6TiIWdxMhGbx9I8r+pZcVtdJHntV7Mb9Dhwdo2Zc8RSJzCa1+nhXvaiVXVCRpnV63cW5QInuL7U7TdIGalbU2ocTDPCi6OMAAnofQR7dI3nbG5uhKFcc622CktXxL2J0dcYBqIk9iB/ICvPQrGEJ0BFGWBeOD9hUQum5hm+UHLpQBondLN++I+nU696OBTpzZYcxQQy4YyhyKGOZVspwbgNEBUZINcEQjcJM8+HzTj5lKapNYjJZZZyYRLN9vH4X/HFCbcLQrYIxEZvvLz1maLp2v0PrpVHFVXMAKcqq9XZlpTGL+s6C6JVfDjmjUrJ4ZR7ohK9SHdHGYi6ZKDMynWVyydjUZlO5B3tqkYN6bnnuZITYNh7QF7Rp6X6ZGO9kKBEtBrevCGyegbvh3oIk24cJDn2iAi3JWWdA8YEmueEsaGWGXsWDq/M9wdq58vfyulJ/BHCmmO0ASBSqT70/nZaKSK03RSIrg8xPTDgWah4NzkUlzRVcguiJ1l0Cu+mmrodoOtvF7IV61StcpXfWjuYBNfO1Wpc14FVQ3ZycDSkCDlQWm8F2h+e9mVRefFPTt8NvTaAsRyKY5/voBtvoQtc76ZPz+vGXDW4FastgFE+5Jjr6VAVEKylQxO3mZLR+nZCwIAv2+5rl7tM3ca53liePrvKn0bmAgJ7z+Zi4mwvUN8CyB48PE3MgY5o2nIHIW3JpxnvOSUNkjWi6tYx6/U0PshgCeJZwSaLCrCM67/BOeDOviN7LXJf/3VN9p7aqxSpntihTKfgqYEH9tIp/6/sw+rDEYAn5QFfkCpAlEpmiz2AJ4W3qa8gegfelMLvPnxM6yDQw1XVWMFf9gPKwDbGhAEgx+tzkTVD6tCekSctGPOeQe5sJerVe5hwtVYq1OuKYjUCmTwHbI3G7AGEk1FCSloyZfFpqQDbwSjjIj1isNmZlLu4l3bh9Rfk+emmWZWDqjFMF52DmaNkXotnGWKetqvMxK8YRlbtqJJriUVZqZOzcUBNaRljhF5Uk/Tc2CkPWnUS0ybyW6JWNO8b11lRo0UKN5iI3tyYQ2cC8ghBvMFFZ9S4Luv4KHv7yI28psVNAK+Q9yfT7bAh7JgMLf8DiOxz13cxdvhOkPMY/i2esaNZGCrcRMp/aT6OpcgRSxIIpXrCenmH2pMXrQHDSU4K4zprRSrDXTFdKKJ51IJHrEIPLkEYWpxZC8/HGCMelVt6/z1bxZRI7KU+q01megq8g7aJiC8N9N7opVOpFioX8CrnY3tMQXCtROK+J6aDoz7xtqQkCFyGTTFBQdbgxriZUWWNYEeT+sMQRVci+iYSf5Md0a05CjiSODuhSwJAGeU9tt7U2GML1oNwnKRoAKn/MOia0zVe+KrcBF3DpQuzFfp/0JSYDkfFSOp0coDQ2dG9ozxKqHPrgwAA8ETnJtdbgoDzm1QXDAhh0GhixEKe8sac05SgTYHikgOLucnvIDS5c3Ws7AYC626PHlTc0Z0Su4gK8fVj4GLgJqxbFHIggCpoE+WXU7M3kVKClLCkw3DnJu9rLZfJpyhVRFxJpQizXxapIDwsK5vCYlKBFlm7fKBwgjtm/sHrilW8Nm0o5t3u1WYoH6+uNf1x2Rpw71Hr018oVn/0AdRpovMn2TBKR/JwZK8Jk0WucnGALKn//rQSu+WnxrAWFCMq+iq2O/vFZbGmWK9k9B9ZJGkIRuUSlWPSTb3lp9Ebelq8chazjnmC+FLngHMuzlflDeu8gUg9ehkhbdF5/y39mFArRQ0+BJXfbqtfuJXtowpQRbyGkP1YcRxRQrs3xYNfjfujLi9UaQe7uQim3xboprGUx66wXNFr3/KkoKdG6klCUr55kYcdwM3WAwgrCdlhDeQP/5WtJ72BUA/lElntz4R3JvBvDwIBH1ow4g3z07346IqFFYEDq4kRaBWgMVBqWort9UJZh9ZX4B8idVEnHPKaujNUrRyTpKL1RXIjpiHIFRNdUwu/yep7XTwweEUTeZzYV/HrrEzi0uKNXbqN3r/S7byXyfXIgYIwlaDWKDID3fkG5P5wJRnOb8Vc1Ir6VDg9ncwiOoPpOjGiSz3NvGTHB3XqlfJpfpiCoxOWZlz/O8VJrwEEB2k+xFnNSbpOaJR6SeTBiOuZAi/GTMHraEA+oS1wJFvs7RXGl5d+hV6WTAZHxpj/taOvKMh99TuVDcvIn7iArr4AxLeFa63pHNJb8rDdffym3w2vvV5eA3AqyEL6piXSGpzv/vuEZumL7PogSLc6vyxEGCQ8PTA9DseYdBixsDHq5imycM7+zagRMkbMFQKSpVW0pKzw3+ULq/kEbeTIw2S6Jml86A2YoPJtxvEmrVtHeuiD48s/K/bnqkgkMwUYyzZgGo6AIzHV/t6HwzaG9R+9IIu7k8rZ1r1F6BsqkFC22CIyBc/A+gFKfa6U7dnE/OZ6RZaVSxset4M+uB+lNgqXTFWzE7V3pK4Nu1TWE6mW1a+llNmaA+kPRfuOpNyxkBjAuQy8S3hV7BxKYBbMox2iGls6iga4drDgj7XHTycKy4VJuNbGbgVu4c45wHfATBAJKm5GnFkqITDs2CyXJrS69qkKZ0aseNHyMUuQa4EB3X900A1otVR3/3tCNWVC6WbT3sfTw2n7m96h3cFZIpHmWaPFkyyiWjttxpZ2N+49ECGn/maALGm85nKYH+SUXey1VS+Qe/K0SmoCv6AT8TMC3RvGsQX8llX4EYMXTCr5sHUxVhvBdFIPhPEON4R3OtUQ4H6+0cT6F9dFUpJsp+vNoW+NGsSzMHL6EZtXXA0ajbZ3pRlja0RyUR90QO6MZQ7rAp7cSXQyq7C34SP2k7o8dxJXHLgiHFYF4+eaayvAX/vHU3YuyUrfMI4ZkCCAXhKw37XDDIFGe7/dTnY1XyMizJ/iie7E6yB/qbkUNqxgkS5TFbn7z43vq2j1OOmsi8sTlR0YEsIRaDQfDEXggxLkH4EdH7h1uu/5a3gSJLzjQMlEw8rURwj/7wZQDcyzaCMTa7nonXHdD6vCUEErHT7HAKODUIZhZVqw/3dm26y3p8rXtMgPW0Rp45gGXazoUIeLspUCo4dcaQVSd9Trjlw6bQnhfZ8Ih14othmFCBL+4TKPHfSTZltPA5M9dji57VeogxMOyKTJjCrZBoz+sGSu/0QtZHYl7j36TbxnlcYqaqiuX666UJSN9GJzSdliWWMoVIfwKLBMGg5mWADPAvOnkjQAjI6F0X7LuZK16WfOABX8X+HE+2lGRikcgzlmKBjBsSd3bodLST0tgYwgIDod5sAJv+qT+MKFzMUdlwMvIWCB2UZexPWw7Fj6TdMAKC7jCgSbmIdOSRnZk9SPF44uUAL8/XCMiUPE2l41AGv08NJ8B3ZvY7xcZn5Y0+n4XwzMySrUJLouiyli6Si2QWabvR31OFIAKJ7coXfiWlws5vXENMxb9rAxtnTIL9G7oPuBN6XwiPdShO7HPpjp+1dzqHkw+s4Dp/8K/Vww/vyan3jgqcp9OYqBpTPjPAGxc2mrP+KdYdBqmadZWzY76zTFOf8svbllNzfygtepYOygU7WMyfd7m+Y/ps2r2RlQQTMzQ3GSrftcRuSBSeE28jO1fuD8WGyZ1UrTsCfZkILYDJ0sRewhlyw1NLYA++EkuGkILQKcHVV/wdFQ/lC6id1hq6eT9NyJRv0kpZVeOIYgkX8dwDtgusuq4ubVwrD2sNL7Vp3GbVGUFMFR257W5OYhIA0Lg3Ll/95q98RiCQIGFCC3sd2CQh5ak+7fieIARlOmiEHi4jcmdlh+gH7vp1e5brwd/JcA6n60sLUvanhdzZ3p2dOSUhRwLWlgMYHCA24B5jKKIm0VId/Ha1PIcS56K+nnPo0FLBEVcd96N5Yv2eto+G6rP2c6poFaKgzGfxBwl1CXjq7Cpl3samh8zPBJU0OIERXkuL19kLcMlsLNMBwR9qEcDILCMbB/oPy411VFfKJd9zmZeTeidTMyz8QElBUnPd+lQ15J5hBdHJlcm5OgJI+eMJQhQYEP+fDqikPH2Om26/v4u8JHE4uaaNRGwggwWnXQrPCV3mEpZvvVGwgwytPYLjQyhqZpfNnThCiQ7pdPE4X6vvYtq9x8NFSmSwtVsbrMqYCc9S0I+vWWUAdsJUgxmvsyaoadua03E+RrrdNX1ZvpQHnfzZeP34gwSJatO8cUv1kC9LaZInT+cDPl3uaz/XwbQWwkiE9L4meDotabsIW/TLrXdxyUnFhKnXY3OnrQQrd2hXNmk2N9Q4qrHT7ITDfx+AsNkJJnq0szEIARvypIYY07hgHEx/iYqqdvgzR+zoiGW0COHGscnAC4WUxGAEHuVjGwhH1RB74WS3X+cMhENG/aEUzZ5MYTF66WcWaLXAHCeba/ruSNemdxiBUWlgnKqrIdAmcpQ11Ia8BFUarRKqQKo6XL55MAata/zyU6kBU216lUpX3ap4A6rYY8qd27KcFg7AsVFlmkhK5BXD9Oh1LqaeppPss1NAzAcrbERt9aODlUDX8kJlEvnUnsFMN6aGnn9gntq/4n7umrosDIYgr6t2ZJUF2+r2yPJE/n/wnbdKDsB8ZFbYZ6Q3BlY1M5CpA1yZ0RHh7QZ/t7MLDXqn5FOMrEIzbryT9/I2+7RE/mLGWoyp2aovVN0Uw6Ntzcv4zkcu3yxBjAtOUIptifCX/iN9ed0KHeCOhZrUwyWffadhajyi7tIB7Lkdz+I4eIAWzLY2gtNq7ePEM1PYGOmn4tSipet5zYx4dwfsM0dnHOcomB5eIkWtChjV4sOciYx2efqIhpOhe+G9AOgri2cYMPdagLM88onXb5OG2ib+w0QAGMMPzYoaxh3CCrcyX3I7zjsElLNNTrlHhr1oPtDy5yzR7E1o7cIdB/IthtNnoKrzTh4hYYe1dUcVMBHN9un5XoXoULbGbJWM9D99e7n+0A4Myhrx1QwZxzNMqmHcN28IfXB1v5jBPc7M22xrms7LmC4aygDxJodx/SyIrQb3UryIQnBgsePaos30nK7fpf6Xtefcy2FIG71CA1aC1Kqor6jALInIXbm158BWlacrhilKvO/+76FEeKq9FnSsP9lAGvBtbvE9msXMyFYqQF7E5lhuzyrzIjfrJa3ZPbsc0SBzysR8XMi1+miTy4cTaT83Lgjq4922abmP3jOn+Zw4ScPJLuFF53YCTFA3YU8LTHELfOEWfme9brfEn4uzd1pKMG4SkI1eeRNRTDyQr5HAd7o3cXqFiwt7qV6Eco66b00l4zq+I3I2gbTo3pLno6FXyLFOus8RF8yY1AtBPZwtVsKYy9dLdWAtlKs+GP+bEtws8UBHCJssribgYHKanDnTk8xApYBOKuBNmJQ50A7dSFw0yEHEtk8bJYUuFPLtQGkzydgYClZq2esoN2fZNTWXlQy87Rdz/lerviB7Kx9wt1MJiIlPuFMJQbeUSckQKM9bimipONfJS/nKEK8t1y93O4apExAqUVC9RDjZVBQwYSrRuebVZEFvKdNWB33qO8EGSLKQkzqqbLTj/u4ObxjH4pb1Xuw0dRbErIAg8d8Cx5a2s8qYaM9qJ1wOKTHq/EbTmSoJFPnrbX22YGNCnVNFUMXB8DrgncDu3xFoNhmr8yPFJuSMW15iDbdCq0WOxJ6Is7SZ7kU56bFTJvomnBXWn++hkJP+VkENvaSx2Q15SsSRtUz2fsTnWTMhpfr3iuAUHNFXoekLgUNDIjYPlKTGFXbzrAq1QtSYj13dYv00VW6lnYtflKGK2kXKOXcVlqUP5xLPNa4NQk21jA7+JiTJa08px0enGQxOkut9bGsFQWS63Jssq/7iu5XSt/xLKx+4cJZs9pG6mZBecG1PETOPy8vX7XnDGWhVcOIsYHcae24xQ0Sd+cIo+kS3JqW+oPnqWpj3gSSp0fYVjaQFj4FBRWHo35F84FtRYVAISQF/eOURM0yFOyWfhTP/bXigd1FI0+15HMlzzrfHJKiefqwYkCYDSj343S9b/VGIZtJpCR9XyF175igZHSFT1Z8AGcEPP0XSfDve0lwcFEArJjBN+lmwgdhWZlrY0tgrmXhCt5uw4fjPTv2uRnYstQ51AXtNPU8P4mB+Q1bFbq4XR9NjIEGOMu7zxjbAybOvaKGbpJbwoItYxp6EiIWsQigCwEqx6xH/P8dJuj+Dc1Bq/5bgb4O6cpgZm6JWEDuImaQ6ce5cNSB0XDk1tYq3s/RAAq8f20LSW2QcTte3X2AEKWhs8lzABwwQJvhE44hqktkHGOfDRXtGg3vIoFWOHLfqfUi3NTWt+jlZY97uhndNM7KUXw8jBNf7S5YEwlcMnlhBNPYy/taTkyNNRLs4I9hVVvtqMwvzvAqRMtiRguPrZKIDFYQa3A9ptSHkYzcS+LZ0p78FcWeOzQI7NYrjFca0O08mpgdzMq+1OQlSlGX+3grAntTdNWQvP9wsCZChlTawMSwIFcu9dClcWBtWqYTx8TqyvVxQzhbyYMCPMoCQdyHA1GIATz1CDRxMjCGR6bI7iMbsP7JX726LjsNZHUr328+KMno8Q6oHuPYGBxJT3uQ5Q2G8GdI832Zem+2XBHzcy7hjZMqxFEf5im0C2wG1PuVfntkoTd3te3KCyyNkOwe/IQV3NkbXKThIn3r8I46lZgxOfQBNmEabC0kapw4V86zQpyFIedzUwnKeRDD8kq0nCq+2zAugeUkkjwHA6VasXP9TmBnnX5u8In2Y9JQZ/YCjfrugcxAn5cbErx7qpHvKZScjgG3j4rowFMmT5aYamtEBmceJmiayFgXQW284CngGGfhB3iAt+5oQM5EQinRfAiqMJH8gNU+E6jCNrFxMmZjFN3WuIeaLnLVJ8tqg2cKgkAWlwXE3jNIMFEYs6zFHsh6RYehFRcwUVF5kYI67MhoSdMTBBFLRKKG8nf9SnID9SZA2KL7Z7F5LEv3H+dyl1QWarddfnRztBC2pALk2Ji2+DZmEGouLDvlkST7sudWhMpiK9xwL0n1rpx9X/xUlOhnPNv3bSTRW0tw0Eofhsed/ShmPpTW5oQfwVyGtVAu6W99l/vRDlEpZZKF4ul1s25KyUGGZ5I5gROLTc/kPRCiYitnrvdlMPPtMEhTzyy0ETEj5xK9fpmgawwjbEJyZJ/OOQScEGEazQflAT9M+3kVRCKQeNURpb+1575xeng5lEbN1i9Bc+fUFwepgBf5zn5Ph9BRDcvzZ8x6d/trUEqAq016cGnlKDRjE8zfHv+ekuN0RUFpoao699Qlz0snoC0er7KQsy/AHpdHyKkyjT51fWS6vx5QKa3seQnCiS/pmGwF/WNW6HerLRaebeCGsGnRkxl3/d3EJ/zN+8EUfFMYcmZq8uNZShqp+2bWtIsXPhU4j9PYjPkloqGv6tIEsX0H3FmRRcLSwwwECTm26HThwOwRfSGDDp30DSuG/8Mqg5ZUHQLzENE3Q4zk4XYy0tyWfHFT64uxFDi/Eq/ULdoeOb5itK3eAKFfM2STI5S4E8MPmSzwCrO4ITYUWya3d5xcszIfA5AhlMiVagaIUKfVeY4MaAd31b21KXlgCx30LlqypUgFEtw+sJzsJAQ7dT4qVxo2RAy2lGDrcrzXEVguo3Ie2MuhMqAR0rgt/Bqx9/bewZ5aDlO8yLh4ME6mYYdgl0FFuUoaFsM9uh1rocRBsaGAmHCPRiWI58h0XZWYNdi76ZJmfhLFzSJTmP2+GyH2DQVlkECpNbiZmExtDqBhqjMOUBgWYmAK67QF88kaJRZY85YRilgZfr9PINwPiCrJbO76OirTMOS1fh+1DpvwxGozGPfNe3mgNr7Klj0UtIZzqJeQtIBjXK8RFc+pJt6CRMMzYyDMEYmcbjQ4fqbhdSAhEmog+BmsjVhSLnaA0+7LbLO7m7NGThopLEtl4dpbgjlviqyOmn0wCVWMA0q06BiCw1CXTcJU/fEG+CJOeDKah0r/dn1EZVw/EA4mIOrViw/93Ec/hO0A8+6sKRYGuLcKIW6DwYY6SFc4CiQ0sCstZOHuDQZUSHjkU01qZ2WeuWEyYbG0XaJG3krcnqc609vF9SZj/qYQJmP2IKbG+Wp13oLu2Q6jBDOFg1RUmDYZVNyRGOa7PvOGjigf+uAraKnCYsYsnkaat/EskMqOo4f/OawRHav7ttINed7AuoZiDgQPxeQu39VJxSzsFkU9wDjRwFzjAVyUSB4qNbqRHmjCZxm7VJkjABBiyVmcBBFhEd1O+pfxSz4B3hXaqSbFY8+ghelmie5CKvAZh/Kyl/J0QyLNtcI8lJwznYjkCHi1du5/OFUm/L3LUot3Tdz9BUTBakNdHY/T8DoAkTJJwOYsMIFpinikHmh4kDOMJvgCrhScTRcIqd+85gNGS8RDIbVHz/DwM8PCDNsFMlPC7XuKs0VnR4eWNywWEJeU+NiZgb4BrbyhtnxQQOsjzi4VvNkLQmRleScZ0jxTwskDa5FiK2/2Z/YmAsjp46RfqAp4CJZENCEx7ATiG3iR72Uthxpmha4nmGHpwoXK34VU+0NXoLhJO7XjrE5ywfuXe6NeocRTIZ8DiSAzhsI3vl37jKWQLr11Yysoim1cm8Loz/n7z6i1JTxO31VQHR9SCI6UfvstAVEG19ZzJEbOATv77VQdVI21Bs16Ml/h2bs/WCt029YwqG+ZiGEt2kVhGyMz5cG64LPZmYbaHqDZ+d/TAgqYk7OQAJJ5xIZurF5HoUoaZ5/sDahRJkSBzhSETGycjO9+WwTEU4AreC1laWsvN+5gPFuNYCKV1+4hdEIbH+kiXSJnGhu7RUybbPdQYV4rTAeoGBhxBIbIY4R8TX8Y1lDR4Lpkh8vre4VFzShcklF74iWDSXq16lMSFJ9ejC8z9B7CGBLMY1byxUOL78mMU8zXAe3gYW5tiVWBdFDN4kgbIKPfnFMEbsYrojQWAgRyEEyk+4DKpieulIXLD+yWZJ0cNQiJoWNGBUWYIiD97xdEn0925j421/M75dWcIn1VQo9D21vgIcFBEWlHIq6KQ5YdGO0sEgyWnwbe3sirQSSSnowXKsM+ze07ON4cr6QU3yobsdnIV2URPjDglcUL8pey9mxbz9gtQB/1NY1j/R4CLno0FEU06IalQngsFkFbMIbD7nqxhQq/FBao7FR2U2grhtaO641cHP5+nlMh+HSJ1/I5aqvvkbOXveWB45gM9jw1VqRi2p0orZKRDHFg98a/fL28NXiqNFQEVn8pYmw5dX/cYPfTWRV+heeI3ZhEMImihMXQ+PNCndn8AsEDFzYaMxACTeIdj4LUfG51JMOaArzthNmhyLQP1Rt8G/l8sU9cTMn00KWwZjZI/MP+V8S/QhGntzjRZMwz+6mW4zuth1bk1oORPT3oV9YDPVIFpeVKKiOaZidi/wJQhW91ETKpHeY93FK88J6iKbH6GTqGxIU3VjVHX6KC6OwsmTo2asKPWtzJQOatNyKBIC52KAe4tQXiM7Ci0j8Xlmey39ZBlMVasodyDW2oNne1S+QDaz21HxzSi/qjLWU9siV7LeLIj4clI/jDHUs6U4jCSMYpA02cjoURZbSG/2h99D2shUtBsI4atC1rI4RmpYEJZc/uC8LplbJEFf1OpCO9mzOo77wwuanZoyy1r45FKx2E+2Hh/HIyjGE26pGfn4eMAtzGPzWZrFFE0GqJgeCl62HL9UZiqWiH2AbhmzVo1DnMPyA9y9JjIdJTvgXvCxWq7E4K/obHwCFBgk62HBGhnvdqBxGglysqcRVkRd0iUEWN4HC/LSqy1fdZshOi+buJMl2G4YpdjPgPpHH6kAZWIoLsqs8pLzERmOOJg/uN1KWCU1lG+0DFzW6meSKBJ2U6UsLD5WyVKYIdklqNXzvoLz8ftfEGhxxTwVx5xhc48P8tJ8VYLTLADitCVF2xd8KuFQusBiRUlW+i427mMxm9fudwI37BazDodhAlVGn4hwh85dpsXLwAqRo0yMYzokYLvnKOdipjGaJVal94wKygJyDRPyE1Rpu8skl2pc+mw706VieswFnVZViXE2JL0J9nHVROMyqVN98wl8Jw0YR6hJhPSOMMgV3QzskaIXnEtl8/VERj0mgPAeZclF836YDEml44F/ZhgyorwuNjqYC4ECOEvPZxC8k1NAcwD/Sh37yaGFWwDFnBOGpuU3l3MOGuXh9RtpjIFz0GHVW9dqt81oZV4yVWL9Ih3btc0ALr8sPnX3PFXyLGjKd9HlLCaifYyX5N3JnPy7c2X5bHwir4HggAc+GmSuXjelp72gUzeeivVRYXCFuKcXISUjXm7+EUPyVOAgrovhdBzdtt3AFi1KEh9+N+VcDvyvmIX8pnrBdJk7n9sqatAJHigB+7jmEswswnve56jS6vrNmoOcmOBBYMKwx7GxwUMpYPwBVP8ihBofGLvhGORVlmOnyBQJbluJqZ1M+TYF4Iy5VUft8U+ar5QcKAi0hOQpEJ0evrBVG34o0lSYkoo1FA1pzUoc7uoIZpHT82O1FxI2vyJKfT0k1MiHBqs0UJkvBnkaNmCi1Q1LI/gCu2rrESH+sCioGZRxEkpb9rVjwOMiz6SFVloeqb/tNsTk2n3JASK2qC9R9w0Ah5IjCPsEOcjbB+LaN9wG2RRgcmf1qdgaTeGn/DGjUs81zotJevw52ocEbgmODfsw8wo4g3AM7xb3Jn9CvY6vtHdlIrJMD858UtCgMYz29d50BoF1XjgC2ZZsDSLpQCDWe+cEkzLl1QJFJWLLaqTwSPbS9EpO2FlqASV5NZ1aFe+aymqeMkqS//Up53r9SAJoB3c4mEMHLHN+VAojQN0QrnYlbcU5V47XqI5Q2Cb+ss8Cmq/XALTM0JcoQl+kAmoo1PrPXYMB6cwBO2HoOdu0VtPX7gDh4jqls23nIg+kpWqc4CEsIsne/vAoL6/eOXfVa7uV4TY81kTwBpas24JSElHXN6A1OwsWEAMgqlTyZP1OivwlvHiVXV+qDStH2a2+RpAlfd9Q4hmye08XfaEdYavzfazL7vYwMUHuLLjW5EULxyH/3GlrZKmkBHJ0AtEPwq1gRQDfKSOmuexJRmhA4YgPWG3RyKFwKp+jkK6kX/1lxSh7s84Y1VTR4FUt2xK8CeB5Ubhv4yi6cRNOSc9Z5735FrbYs+UmxLQSOmn5J39I+/CUwF/xxOOajxokCO5UB6VZ4yK9OifDds6VV7M+ONCvt40ZUEoI2eYK7Amy5AqqEfBcnEIWKHkDx3xFji1zJmP5hnK6rPZbGCEA8jjkCWZZlPfQIEAAAAEBdbAFrAWwBBpZLQ90MJ2H56theMVznYoCAEyi7MuTr2E50FmxvlR/r3wiYad9FrbS1OEAoVATfV0HKl3UJoq/6CPHW/3mw+uct1ZHv5Tn+aHedJgu6LITtuf/p1YWkW3HJ1p8dYiDdbrXkTkPjrEiVL15nCn2tKWhKHXlc/a8CdM5wbdMog38XETawyUfhawmnwcLNlBb0TTlXiTA36QiS7ZvE4n75ra6D4Z1gvWEPY7119PIfuseseY3CiP6rugq3ra/OqI68SX12rVl2nRRmdFLKORAjdCw28av3yLbqng0yuN0SHyTff0CC5lUU35ondLtySFIniIVru+FAQDshmqyKwnkelk4450A8r/OUAwgPA3tlvZIgj+UNSIirshxLvpNjd4qV+H6Nc1NK3VxksT32qE/3nGutab6l7/dfNyW7S/qhS7EwpDEma67wOdrmvCR0rOGwEJpI5+XOR5XqggCwKJMHgzfIYLUGzBehw5e6A/ff8ZjRroVeUVO1IRlhgzTC565t70X3nJvWffHUB4hQ3gTeCwzrTkGbcu0/V2k9Qd/cF9TDRKvpta5BKp1rHGztWp/SzNdR8K0z5Tkc/EpVX64gYBj4kaNU58K77otAIBS+aRqlzM/tlEc628DTk7qlw0EAxGITK5TLoNAhiZVDkP+ESqCutVCgq0t39USlfkpXHdkn2h9PFcGiFMx2SGTAXJip/Nv1YndzzE3Zmo5YZyKDKxmMrS0VMNsvjNH5Et+6q2eP8LkEAdCkGdQ+AKpMI3yzNSJN6gZnkkaCSr0S6zyM1g2nI9u6KpWuMdhAOiUkWtC9/KgkfxxNVqS9hDMfp7xbNMPDRllr2sLeHV0Myqi7cH1md5Usvgrz8hi7zE/FqKXiyUXnWVmQSdkeuQSdbKKTlmxh6rN8bU7JJqWxOWWTNBJG91TiJq6A/DRQusaaJxfqIt6dC7xF+DyTnh8MiwzXpXyxpBvaA02+2CBmDSTgGoP5kS4FWUibWSfElPE9dM2UsNVIu7j2EFfp/lV5DlLYQFe5N87i9t6LkIvWG40BUXaNQTxdi0M9dEpI5eHwExRfBXJArjkIKPPzCoPfFYKnirEfssXK0hZrCC17a4I18P1SV0saNAQdQBxOvg8IoyG9qhG+OtWtc30WawbWO7tzAFQOWWdYUflLwyLnLX2p4B/zLVpHkkLEiVcUkDlDPp3uV1on8uMfuT1m/NBzTJNgP3hLT1fW+XH1r4rmb1UIow3Hg7hVAWKpDpGskVRG+JjWxCuy+Vrxou2Ub4HGYI0UNHABKd6iDCx6JewjYZ4seaqPZ83bPplYieigB3pAyVRs2cdxNF2JtaZNHSGQUdv8bq9DrPXXlGYRTvs0ezhgXC+S/gHChBoNBUJGqyXQRaaJ/+B2FiG5M/GGZB3hc5OVaM8H4oa/XbOVcuhu6hqbl7dU99IkzzUNhJRO2OakTmxWnwKxsUgbCJ9sEjamRXolJHTs6000kkoCfdBw2GsZaAa9NSM/ItZPd76eqopJwHp+2Oc1yaKjdFJy6xjVxvbqoqwALj/VpfFweFAqbCKM8EF7pfzQAfgqXxl0HliXDr7mJhNdsbYVFZ2/9aLa7BDk/wsQNOBGS0+2VW17qQgHMNf7rMRVlGuuiXRKOt9kXZsTKoASDmRje8w0kqGf/Z/tkA/XvC0dwEEMrVFz8f1slFF68XZzepQoB93sJKXihdsZt3aNxYH6rtCIULZfPiMgrLyBUFEAtW2vg82jclekjEB4xxFia7oQQWNOR3pGeEEcDm371q/A5G6qXUwna9DR+uTxlOs5irY0bN6dIN0d1QhLaMI0RsBMyT6RUzVE+7z1W/tDCuBFrloLGjvC9Az21iTS1JEAeRCcxzXWTIoVOf4HocD4Ri7s0+M2cqX1iHZhkfW0a0X66Ln2lygBOQ4EwmcnSuiehKpyXCFbU3R78rmg+azUW6TIAQFDIBAAwCAx2WAkDwcTVRb9WG8mvwwVvDDfOMSDfDyDpHnz1UdbsUiw0B/Rqv2Bv6LORgwSGkNecnBNxqKT2eTWCE7b+oUK1riiLgz2BZM6n0AhgpKruC4Go/4+v1UswaT7x1yV/sae/mLfbKDRWspxwqUNFDygho4PeVRqPK22sMhYXxmVYW+27t5Fhk7K4bn2N3/rKtID3+Sy3lqUY6U/dbVyhlkj1vFTj4K+xkY96iHKwCXR3aoUCYqljlqp5OCfEDhIJe3f1XT3n96iwR/tzHOq+UzlhcIEYmjyBxmCSqbBIlXy1e7tHCjSoURlKaogJIOj7aILdU8kDVg6OqB0dNQlevqW9qOk2eukqmj634u6K1oLDewQhN9DavrC5UqlIis82EUc1vtOcpYmR1ekC7n6AZvctAfQQxF1OoqV+570y1TK63BhO4tzlMyXct0x6Z/EZ3d3ywHRF0U/+U+p6vUrW7P6yP5oyXkblb0bKfBmCK+Su846gaGLI82aQrC96I9t6ozPrY8jM7dkLOf5XtqLyKBsCtT3GSIx71ZHVxnBbgPlByHEhedT3DWtUcL/DSyjZdPRRzeedshqbPU2TgH729zvuHk0PR6WajJ23ypTtb4PshbQGEApY/+pzOVW8deVBktqhY3P6e/F8fWqELhGlk12P10YyNSI8aPF/2WIQySzN1VV7N/TktrnBIecqES4gSk7lmGSFn45E3PatHBa8v7K8jbaYBKdyGxB8UwnRlExmx6VpiAv5lvJxuUortpLGSR4hHbOtBFYCza02ANj018w8YfyNcNVBXrw8P79z/R+RfVJ2WU/dZIv/GH8n22HVfCYpkAnDTvqcpknZgx+lK/ftY1L1jtjuhWm3yKcO6esXPhZHMLb930n04rFLz47DZhS2o/n1ZdAoxyRiVJS5GpAPuXCzs/OOBtjJxZuXBi+g9YJ+w/+Ce1bG0dgOBRIN9SEEouD66f8gWMUeqKXg5YJstiiBOyIfKzBxuX8byb++QgzQAmILxUaVIgNBhwVes2+U5aYpwO7ANET3eNN+13bly6tkLo9fEujkTSIui014uwx8yRGOTIDC2XXeOw509gkbXLfJc8s8ZYfvS5uyq7N0caRZto18yEoH4Bdy9U17NKLY1uUPd6G3dCD6BaQ6OD+d5tagfC+QIdUpd2GrEIAYm0UC9HAjGG2faUtdMG9dONObiRnURkI26J2vCcAlRpB0a1vBHC0orGBnG0+oDQ3ePMVj6ZJnxUZwzYz+2SZRrOaBwLXm3zBUeQiik3OBqKiQLb8brCL7dXjpn+4eHjXKlel5WPGro++jeyzzp0g/4yobXNTuDtILSFkqT+CFWwVM8k38QAe7E1mJYgTLQ8l0JjBbBYFQofANgLAWRr1KYtC10sh+TJtvKGkshjS4xL5rJG47RtYtM6hWUB8b54w46gjowcNqgAJpiswUG++TLENFjujNXiTnPFeB3JjqiRt8stkjaKc2/SdvZo2QL8oz+gr+N/Iq0ZtI25QiTNrzPIBdVZAS7PBpK8Kck0aZiHrv3x0yMDgDKerv2M97+OGjBWKUaNCslDohD4uu4iormI+6oZDC02jrg+/El0FHNghi4++YMkIM8aVoH3BH7YjXonHQCeNIuVbXPVWcWk3Mh56etFNuVLse21czqlAZBnnT8M1LNcMZtHn5Nt8Q2yN/LQ33FzjHT6/R2l+hO9E0S6ZNAj97yJr6gQhdfEKeZqR01L8ioGPZu5yho5TJe+77AKWSGj7d+yaDtqpEEHzXUqGjDtRgVkm73sYqg8KnAtSUo3Tor1/emtKB/6cD5MOQY4JECL2laSeK+DHxBTlEDWULVKlMDWh9cVam4DRgVUoEp5fobiTm/wry828zvaczWkvYC0lnBON9jWpOuRwPYuh3L/71DcbuqRC5HTYHMOz2aPQVZmzEcxDZ9rFwue4v5vRat/jliNamcToI43Z8BV1gBT0+fOkIN/oMOFxGlbHxL8Md6iJq3uKa+b4bDtmqcQIONyhFyr78u3SMRB9H5atDQuYtLoCsF98MnCg5oHZFL4iyKnFBw5fvXJDCk+MxsG5U4h2kvwN8kFXxg4YkfdUYXTwd2GnCrWIJ6oiJxrV87tKd/Itvh9TxKI6JndyE5EM3AvJYHC3AlIdknkwdqMHkms/Xx9TP3+XkEnNEDpmRU5CmBrFhGs3+DgObFG6zhfPmv7/ZPBPTxQMM6KxD1kVwNbZ4AKcix/e0TCrsenbwVoSRXqH7IzgcYo4EEQEeOYOBlxRy3gXGyGJrB5+rmI9JU0jkFNofmW7clm9u5wUtC3ys+zfQ8BYpzHfXra8rfw0MyrLOsWxXpAWsfZnusCTwX+KK8sMX0lMw9Fca311eeB79/OASlGf5ScW7N8IaVekMm9U9MG5MovAZb9HIQOQYBfQkILDgraQxyXJyBwjSxjAorwlS0YPozFfbXqyr09SFc3bB//gcJzukUjURhfXRRF7fFg0yN8VK5Sq0Jh2wZMhUVbSqZIoA5qA724SaWcw3/wQYsmkdpzI49wVu6/R4k9F5yt+WtSaYKCaS4bDxBpC3PaQAj/8gEH8kWPnlpdK2By37FkrI1NX++DH8MoKlPjBhTG64OOa7IvqtsvJHEzZNgIoVkfswAUunCi1x6uXxM4KeGq77XWcsfhDqxUZAjelqaQEZMnJ6rhfAw0IiA5SApuJoBrjEgwLuhTyM0eP0Z3raLDaoQ3KsCtcr9KHGChNz/rPdX3MGUkN96k4PYMbDlJIIV1/K6lI/hg/EWwQHqJoQSFxQSH+9xx9XwE/LOgE2sewFXUSazwxO09q3T4Mw/9/oLBlwEvD2Di0wjT53h8Y+bhR3Xq7CdnTHAPH7qd6BbxuVUr0KIxIiM69vwwrJzBibljAMQngjTPqkYBgEUUjFVP3vQGweislXZ85cEFHT6MDXuzXG4PROJz1qiiejSKGvxsjpT0l1UcBabHblimTkdYfrunBzeCFuzIYKD2PYAtsKkL2zRG+fc8tCLRJqBw0DozIS9W3QMrEimo9TX8bFFLp39yAq96lGHkUDl5flxvgnEmYXBMZFq4ju0u2XsoWsLDyJS+FxZ/YVUq899VLiiYEa92HIGwprnAf5uRMVvwukyAlH7AXOVqS3DfNYvqcJ1SFfHlTa3V8UZf3C0w5KkOkSN99KJu4zjS3mxKoHYSMIt2ioKE+Rxe4ipqGirsfcoAPqywYRqPilYwYCQKU83ckTsAhqXtUxMfYEDnL9FZyiWuJE3bO2obOLjsIoB7+u9vdFw/tAdcHZkFXxE6VUD8QwjMl7Iag7EczulABIBVe/GtErvbHv68gxPx40QGecejHEYnxsMFzcEMAVu4S4QdwQOpwtCqu45HTFYKGs9RRf4C8PKPONFnybNxidMczS2eZBfGcOJeyXBE0lkz9jreT7I3clFSx6ryM6POrwIGJvkrE6NeaFd+mMcGAuHQDPpvUyVzU5DBBq5nOghYPGr7k+Dv9lPBF5Jg7/L/aJZMZk/PllmIQEv0JsFX+lUETs3GWZcvZ/wbB1gO9ueBlG0CPYFCC7gTh8KibpMEbwbgKeCsNyj4gTx5l3Hs4bJVhE0WbgAkMsqEDhxnZOscykQPbGwWTs7Jjp98CR+0y3kCv4DnUpcnYYn1DKKBvswT7YIIbNSHu3DaUYOJMFoDiO7u/K96agYimOHtEYxYmWGL6ybOEjp3SHS3P6HZyUaxvhZDCu3Go8QE0NqoFD4Jn7ppiNKKgHNcFFIBPQQTvCN1LOY2SxqKibkczUbMZj91KBqT8WB+RLXYzg1CTG4dBMyvaedA/YXKNpxRekhPNcHRR6ItRXwlqpJgOW1nue4fnoT7aEYG5td0V+EbWgytlMWDdZegJG2U0RuuqvG02MYfK4O3GKJ1rq5qG6WPm5AOh29YbX4Kg9LEHW5xxHSxRoAFJ++GDwsMfJRrd8oY08VVIVZkYO/kViji3looBp7g4+2buzzsSimtPbj/uhhHGEzE+InE+dNJ9V4UwlkYsiYHdJltrKAox9onLs+fg+TYqlj7QjfCqtN0Ns4YP7uMswomi/qK6BxZ11WzEKDTzC+DIGaaGg1RXXPGakKz5c4VTUhKjtHurhS7owlUX6Igwp2PeqhIvTCILtSuti5tTSROUOvHBXKU9LvM0lNrmpJTEhMxXkEFfsYTFZbC4E0EsEtpEZ3sicrmkLRB4y1VSO3r2kdAiyL/WhHKg9G+5QxEdLxLe3L24eCbPZfVngFkFtYS90GDNp5RzIIW7WUsj81yt/I+GeAcMSnYH5RXyjWhimHvVZb7XNFSI1ceOhL20k+9IekF33EZ+tnovJGGZDkPMF1cxIVEdJCCvk//Vk9r1c2BJhXR8jOiMGlHgQe0KhsoSh7JmdTu9qybbKswJPdclC839C8boMKC6XXuQWko7xW5jfCktdMwOVRPcs4JUnsKcpKQfDm+kE20Je17T6PMHY5Txu/m6OSeuDlspoYr0FKjFxj6gNFgRFA5YUx2jmpipIj3CCcL6hhqnlXmLWWFSMUNrefsTtlXWXPe20UkPm8ooeC3MzeuMb8M+CGgoitqlJnn5mqxJshpvuIM2yunqtdOpD7jN39njvFcQWBAZFdOkqlTrDOvbzytnOu0drTTlXmNy1yI9HNoJwc4CN0AbnNScmzHqIHqfpEofHBbbz3OKDAVWYu7QmHykKLVOP+mrXFX5Z7PeFhbH0C7UXQ62y4F1qmSvGNyIcUhTW4Hn5iv4HgrMKcQ67zlpBv/olUUoP2K0NwEfBqBVWV9vWC507Q/ychJhw7wPoYwch9bEjFNiI08O/E9lQ3HgSDXQg0OQApaVXa7cBEh5LCa9LILiuh6ewlN3pqLgcTzxQj/BMP0LZ8MNee4mRRLKCr4qtp+qXUo+9n+mm4qe4qNfcqNAKgk9Ho5CJ9qKRGQxKDDfb5FTR7LPf18iwYj8Cdj9vDUbikRBYk1QhvVAETB002YN6FDWRDsbrgSIv3KsvgEGOTjFeWl1jHJvOJCNwCAlEeUhGXsoX4QrzebvpAtQ+drHOfhoUC/WfuPWzzNGfaKGLasg8BWaSFAw/ZPH8nMLYSzwJXgxG6kud0XsgEafGujVJDPwJNvshp5rmdD1ZZopX435GCEXBIjdDPDSswEmHdNu8HNmOZn0BDgv6/AmBwCySL0htG7OHIBHbE6C/DH7XSgWvF6GUwwQlTvT5KdolF60nPPKpkvikPZDdZVPRDgxRSbvl7gzTsvD6UJ3uvSsil26S57859Ueskr4toYOcZxtGk9ED/1fig8ZhWuNCvJHaN5YNAQ3nwZPUFvp97TRw5wGT9WLxXyS4eAJ63CoD4orazG0hMkeZ3dS9Pbd+ajJyk9R9ksornfD5ZxV4Y4behO5pABslyASh1UUgRVN2I5yBqT7XUX3g/cWJ6FHcEj2qDq2M/fSY43l4UkeMQGkrvUcYXReonb2+wY33NwwywJyQFtCvJ2w7Dj8oCfYFiPri5BkHhIydDfbyOKCV6Fe2Ckf0j6tKvxnTG5LVZDbmChgJRQ9r+1Vq26nQgXT/1MNUxbzoWqrky5Fjct/HQwXniIJumDqEAQ/l1Hge0N7pMpOuKXM3TRWcPDqlf0SEh8KsJcfME9sYRsjiO2OLOiyWwiMLgoQziQnIH6fdqMEg8/Eu9PZB+5oueiC/k7jdbOAxRxXa5x+WCnzbBN5xcof79cSX5bmlU17z0hFPVNQ4lKA622kPdh9YZDhaSC8D+uL3iOPmiOJT87H4vrZgg47fhhdOBvuib6wy3kHnMONVEsE9brnXPIsZWXIyhYC2lJb7GJMg5TX4ftSy/grn72RRtnN04l8Ld4Z0r474AU59t435RgoePKK2glTEt7x0kJc9H9KQeANu1xxEcjXJ/KMFYmSmBtBksHdYlBQooSS1PBlYUzn7IwbBS/ToABX58YvS9Zdd5LlcyeeMF3uTyu6eY7uEsEeaHSTZsgzoXh8Zr4C6Um0VI/UwIbhtWi/YwEDQNF0yKxrHOq75RXjkJSGjXryxhkTNqLExCTOYkTHSHL4oul5MFKdo88w3FtIe8Pt+xYYtLgPr7oIWVF/p9IICrZQQ7udJeNH7WoCyG5Pns1LMBhyLISNy7lGWpfAntsMA563P4iYBZqQk2ZPBGqwhoFbOmbb95oeZTF6PqF2mPwsez3PaYyIkHsbYVMUT8Pcne49djefhHr27Ljq/Yo+Ly26kHmz7mu4wsNTZvo5mAkU/EuZZrs3N7ZpgxRFV4lEiA2oH6496oUKEON+W5SaRhCPqXDjP8+UHy1xUkLv9OnL17bSGGUv36cGfsk3+SN7vZaGDszoX3kUfo9KpqLTpQcAodhK7yY+1Z/Tm8urIzZ+SjZ9dHAaVpD4IHGRU1mLadCyqbqx+A5btjq9aq9pj4aKSGt5+HcLBR1Phy5ZlaS8pqXFeXAg5nAfMUKSG+NlFoPyfp/4lQFnDcrDATQtSnAFy1cg72GMcxRWeLulYM8qRJAM/Cal4D7JaWUB4LCYwnlHXfR9sRE9yisc8HURtHEZrPH52IpOVQvONRfAFXTarTuQHL+v278IWcYTuV6/3bJhr5k8jTxhygDkFPZS443R9YmGBIrXF1SIInrnTwt/E+oWjfQTX564S7bgxTrjaySjYsMCEMcyTguHaFpx16FKaG89Kx0R0wFmYUqyBwwC80qga5O5WSJuGF441DJbMozdBBqvXWIQdjI4FytY81vChdKdOKgFZMt9e4PQ/w5ooLpKwWxROCfCXjydT1gc88Fa/Yr6KhCGavr5BWEflaszYiazcfaSw+c/BlfEJqIk/SQb2Q5wrKCWBORM0APwf2OdAd0VZFkuEoMd6QNZs6MY9ArPwUlOrTiyXs3BG0ijpcz0VZcBCL7G9aX6O7FViSC/vQFrG3+VbyuHp5eulUHGAqIx0Sgo5F6vzVLq1EnmqSKK5XQPUQKNIcqySZljD2glLwFA7x0Itgj1VdkF2PlAoemp3TgHso9C+KuV9wwZcU/UzuLKzFkflHhNThb39mFVwA2e50XGiDmCo+HKaGYHqgkB3wm9Qag9LITf5lqhKXbPcFsK5kwaEV7KBccMfzURVu3NTS5JyujPxdIiJmP+fBO123uBkDURh9j2KS/wClIqB3spMRcRumaqR1lo5DVMsJztO7BBRaWy+8Npku1Rf9E+rQjcJPJMZsayQl49pfZKr25T02TUykWqTCjkK8SUWuINmAAyvizp9AxDdKw1BMzzboc6M4w/UpslPI8aLo93Oi7sBsTd3cqWBQ2eBGbH4+OMrJcWF8TySog33Y6BfWH8bzYoEfW1vNtB6Y5fRKEh3VxCRfk5zSJd7m6xeoQDLIES2Y2lBy9DdSdTTmZoRbLKV+4AphRB/49qVQ7635uogkkbcvV46oOUWvVhe6FiFMb2ncJbUeRJNmedb+8pCODMHpatjYOSN0zhg8hEJKFfIENoBMWrBBgYc3I83Ut2RnNQOLArQDKzY8FnDDrUjgmzWCxUxrhsYGfJKngUDP7/E9aKbrF5+RCLfgESdy0f3xOwD+DNtSeiLJdTEO4tM7/z9oY4yo3F4mNAhjD7mdGNWwd64lYxWOWoH46upgYyC5j+t2yWaatreUguJrk8Gae2w17VwFy+4mkmACByKyGCk6XzxECqHFj0sHMxyTeaXv9kgAkmJcA6cmN+VoVC8EPKEuV3ebgslusrpY4cAYg4X1Opqv/dp6Ik3G9+JUk9I5CJssEyItWw12rq8eaiURSlejHVnh5RT+03HUQ6vjGJ35LaK7acJMlFhulwE9xioD6VGQ5/JHoRD/YFV1NkOh+upOpQaCaipvrlzu50iWSR1AJOty041cC9WmLiJDAvjXO89I9fUM4xaJlCVadefFZAbCn+W7glpywvf5Jg44OQb6V5toEyubLuJ99ER2PHxyNP4YkWqI1BSXylMGSFYnKENvqmX9CLKzH80V7c3kVTJfXuA+aEyoyy4CUWPg0pwyupJfK6nRLQ6+9C66sjLSw7K1bGoLocGz4qM54GLzwYVRAwBu0IIUcXxGMtWZ0CazL0BHoCE2AZ0RZg+zvualPNOqJoIh1Ns9v0FweXkTTFTqwZIKuC1GyW03tWnAExVovPRfJh1AcQmVTP/rFjL2yI0HXWMJGIMyYrLBBiDJZQS7iqrN18yftyTeuHs4BHyh1iRm5VzFW1SJ6sAGUlIiDc7q+vhra+WItzHqylSRJBDEECWsh72rph2EldVHhrN3LWBx6DkeBq0EVbpN50VEjzC5pL0vPp661W7SlAjX0gCKbg2Co3kf8J0VTkIdFgh3oEdqWt2S+LiEYkOVBOBm8iqUB+rn+gSvoE94U38cEK38AAeCRLOqkLlrWfiXR+NUrfBY+ZhOeFwZC8IVHqlMgqjgH6rE/rWWenWn+B1PtSZlVv24v4IPi0ZG5yI18JuctJ3VoeMVmRQWTTrFvIMLZ6jmWNMRig6fPavGMnWKyEw2CdxmaxvqticpUr5ZxHg+fpWvuXIj3MFjR/M2NGeWK8RVAZQVLqBzhPAKAESssOwESloA2ReeIi6HpIGq6yvPYFpsx5cG44j7+Bs2olr+jfBFbJQAAN2KYxj3UkwxRHauN4JFq4W8d7dMzoPfwaSAbM+Mh2k9uYRQMkM8CqNK43keRTv6m04jx4QrqltqdrQiwn9u+LSE4AUHgNXomR8LgMTXsv2PayVOHpECHwHGkUbkuPiEjmKsgI77JSgcdWQQ0Rk+eZzxc9MYZYcvlIMNHv63vcFqlsW0l7plxPQ+8DE0nRZlg5LX2pHD6TJNdu8nVgoBX52huDCM6u+JKFIYgOoCBsXcwolvjWtBRu270ROCiiMCmntUwrI/ZlLaTRse3RMa1ix1XmJkP7ikE+Xd5il9MFb+k5IWf6tuARmad1arORb7bKNXMhDbTHt4AyQ7kOZkWYllRiTpaiV7iyP2fPnGWEz+pEw1jXLuC2qF0LUclxSBcDfxyrGXNvLG6AcmCXI9TlhhVipJK9jfyvaZy3NRcsYh/LcNdfmYfCQSyom3YtoM6ifUzwN6TNBs9s/TZ2vSKOPFfJlmOAzGKhWwa6w0P9MzpjoE5sMKODI+b4k6MZPdj1LuNiwYuNQiFAAR/ux8rfyzlMRaWlHAX0G0vnT/Cd52TIYukpBvg2QrVVPHd3LdWA7VYgAr9Ed2ll/YhqVazsVwMiQMaqZtZw2Ex7FpiG/dPJy+tZcpUboe99OyI2aCiZHNAJMdBZAiHiVGvLEaeA/eh5ZDiw2td7tAaRJxxiaJhtDvEufMLhsVxdFMQoRS9nZms8c7bzB4G+9vu61aj7Fp8CQcLXn0RBaiJXR7p6TvNjAapfGTKOAb8TKJhRUes2dtYqsVzVUssPW570ZBZEITdZtfMCi+INV/9lBlq/YlDgIlxk+YkuP5GrVdRYRjmCPTUzaVJmlBR3U/jtIkT/pwpdMb9Av527/FmZehGdwz2x16Ohp20SpWk2+a3MwKIAx2/1r/rz+TGca0ppIJ7aGCQwt6A0M/JOOLuk8NYJXIc1rKA9iWorocO9KAuqrh1NzYXM9bUNQgpRYFy/s5EMO3bYzNw6rHKxIeWs/zoqTF2qv+BS1GI8xSm3n1uj1EI/uLs1ZhWRiejTQgY/mbSCQCgCiJRhw3coAKAxoIKY6IUXsw+vt1IGRei6DVoUdDMdMwTVwBEJKjL6kZttuLlCZXRvaRXnjyX8qpTUEwn/wooprdV6yu44w/ksl1sq1bNaQV5mcNjBNkXnDjjrjKYQwgJmqIiqG8Q0ELjNmTn9a/42j7QJv+FSeg8JM7jOfRVDEbE6mlDvVE7OK6QTLil+ZutGAiPEw6Tl/5miuvlYvIyy//kb1uQJ4HJFK31329PecUApGDw/mhqMA4/FhdKCpFbSvFkR9jkqUIeNlEwsjy7lpD9+ojpKNM+j/m3HS0ZpRsH+/ikgydMSwc99oR4EKT+2nDZLOqCcyuFD+JYF/4jsvU9vRgrNPRGxaCFLfxWwRVkZbu2z9+q7ntte/8ZwL2wO31V60cDE4H96+ibJ1Xho2Pu/uqd6WJU7nTEYiAsjrjuJ6DCyhUMUe5kEMFWTs54mal3WEX3JVZZkCibl03VbT53NLA+2+VuAxYdWs/TYAEqs2gsMwKTj3ulKt4YYCg09/rhIvbH6jGIUH2g1qaZzvJEzAbSEKty/Z3x8QMLm8Yf+6ZzoU/bBqGTkJe0ckM0oFGAp6jTfgUr9yi6mMmkWKjBgjgW+rolrPxjRbbowKZ73cq7DmgdwGbQMdZJrl03SVaw0io1/pMFEiJ+293bRWTJMlH1XE8xUn8pnWGdrMXH7dPSf1lLUgiAZasse2TlhnTq82gWNX0Ib9qwAFCQPthY0/6zbjV5fMVMuLJ1rVzYLXYFDvjaghBrTC60a1mwVgdjBM4Ei5WTzsYa8xuCgCqGWSUMD+cisBHETh2l1ilORbi/Cy+tWZZHuVnSjMS2lzG9YtPW8QVxodsCDr3CplZQsZwjXGJ8d4NWXD10kE4zazsfvldnuZX5D3Bw7Gc/kuP3LGb3z097wZZtDwl1TEDiy0YMJWcb1eWMZ0Agp5+9t+1HbWZRvxfRjsz4PU6q/qU1MrHrwmBsmpqtM7H0iPR2ZvKSygjaaanY/VScXINdfGv0wKk7Eg0F2nW/XG8JJaIl6bEfNlQobyT+JML36MyVA59e45n0ouLwaJxtRImOooOaUtFzWyyUpDJ49pD2Ewgejun2B57WQGrIBMKBs9STWYgg9iuFcxfbb3GTtnAy69Tq0s+L1+WSK0OOfKZZzDANOeZDIS5n4nT98JgqJH70h+EJJRRQLkXIm/plyBsgOkCjke5Lm3plWC4ujNNeHQMCrate0ApDuGI6Lrb3v32ZGScdJ3KNTcIywSULdI5Z49GQn4J1fIQFQLIAipp0596il0VLofyXV3vVWmXT4cZIIJI3bMEazx6qLtDRv7920540KrmcD1ZZHLqtw1ujJBjYsfGvk2gx0UUnPXVb7rE+azFKHEufSZYQdfd1JMqKmT8fiHw92jlzuRmj9Q0F7VFUIa7aegtP/EyE80nAPfetQ5JCwIbqQfD9wxI/k/4L6ij+rvdMyE/ccpeJqRCl6ICy1m4W2/c4ntQtjArBhAE1xFfCBkWWeHSUDuP1ojbiYfQpvG+xGSG4u4JMRa2Yig52KQLUaQu9Wu6gynhMKtF68Ch6JZ+gCUifbsEUABJGtPgluoAA4ji6CCUlYiSjEtcbF3KndsM82Nx3S6yKfq8qrjJwhEjLl0wb3SxnfORoX3qgkYQBANAQ/yYZqb3Cn6NeBtYX4enSA6OElzSNp8N+cIxVycbsHKBUpTf7EG8fUJqDlD4Y5JKYcmxGaApbTC3gvmjkUeApin8wNbz9c5aUM0BqS8gYIF2l56aRls6SLAsElaxqInAY3x3KZ6CQFhGhDpRUUEGLAhcWD6bEDZeSAwPOnESucNzDhcESblM92B0I6BdLTexUmoRK5SAdOmQ6yZZdYUT/Rjbanr5NLSnzCAMCzh8uZP9Jhcmf0DRjsiZtM385FH3tB/I6VwJhYLjT2uMw4pyE9vsuIL9Qdb8y75scBDkfs5wnComQJ/Yqtt0e7D1pArFjr/Q4NDwbUETbYI+4FR+T7sjh2CO/mxDYiPQiXStJsm5eaoAps1LVBTFrQMVyrurL0nQtj6mUa7+t0xUSy7ufdxa27VWFzWzhuVRKMt1mVFZtvqar+qvi9dZ+EmAqVBVI5eSqXoz9BRqKR70+1qeFt0MBFteFyCuy3NbmYCnd6jjN60OGqSUubwysE0lXW9Fqd8nZbwwvu1MlkQqvh1KkQlIxP8BkbYWUfkhmTGZ3QbV1WqrW+gpKenOPBP1C764X3zyRrh6fCHaCEiJZFQG36KSRfYbudJRl6XvU8W+4cDxLGtHcb1NX5jkU2nxSfd1IsstmuRgNzXYG7hNxXmsvsPESYFb2cj1WGkDsIs9eLA1UVQBVY9EZ2Veyyu2yTeegXVzgcHl6hR53wJLgC14xaBQLy0VSbZME7+vjVlZRH+UlZpFtISvigc0qzazYNBhsfR81kEmgxZLLlsQ/oR6wDSTBW/fMyBZFZNOfAQLQcikQYIJtkamKn7So4+EDSCkcMYuW6thynIhXmpLoTbtXXEvmDslAb4PilqMiNLx5sg8O7xpCAlchj+hylMD9JC6KN3xMQkEHd2GAj/d8BDPBSIb6K2r4Xsx2FD4SJphiA1PKHp9bUdi33b0WiTlPiiX+iXjncBf84ueEo132MUYplofSGJx46guL4vJ+0DL1DybHEIh+SX6z8turobw4aj3YMYz3z+Ej6RFPW+klTGqry6IeRwsBbq2t7JdwG71G57zSBBnx0jBm1TH8+9uMLkEwuaRohtZe8+lgAjmpr8pblYS1Kr9CqAjFKR/0fOIEGKCpZlxtBeDv41SqIyHe0OI/GFQvvrfJj6hkYys0zmIAc9ksAoQL3yVgxxXgofO5OSJunbt0dykZsaZ57QNaZmmu2aHaFS/JEe3YisRSX7NkR0eP447k6H57rqmcWJ3hGfNLUN8s3TOGvSLBcwzPY1l+DsvYJM+8ua9Fi9wGEEP/Z0MLkZtgUFk+q5tVFt9kAtqe/R3Eu+NI/3EBdEYTG3Wd4N5fiAR+Y2W0S9Iq8Y5d+RW8PyPc+MxZJ2n+AuvSrCR7lhdRnVwLM6bgC7UZjhyGjFEgN79cawn0uhjWu/5fS9mcjD6+APyaineE/jjabUkJu0XnmQUm9dmwVkuQCbOEKU9G7ZzMPUwhldqZ2BGtNiUeEmQ2BchyZ+uirX/YwTFZieR2H99krRcvCmn/TguFwiw6bKyrBjm9ce/ViN1j7NPuqQad/NoiDCdFh1o5LyaeLIEUhlRRq+cZK7qY5qun0Luu2n0fVSQmPXzZ+YHrYsQRUT9omTTZojF+m2/SYdHQM9gki49GjlG0fLNmYv0bnb2abjMbbNqgqhLYx+Nqe/t+mRAVWIQw4WCBg4XId4tMmEL1GfNYtZmi4KC/hXIQqTRaELsCQnnDcWAiS7ODyDOyT5oV2A4F5tCCCDu7eaS0sYLW/9/zBwFOWncORFG1YKtFg3XWaePZRp3c6YEc6TjIDWbu7ggb8AXOsWUaJz/4y2wRnwSabjvqPEqIMTavgFJeBiRRKDXMRRV4dyYdPEAozF24KlmfogQHoOav/0pRoF6Sj/jYC2FwfQ9aHoJU8PCsZg/Wv5MFaHJdos00XFqu5lW00rp6D2XsQglCFg2ZOFHiAxua5uPIz+sAeBaJA6Qhhk/iPmcXh2fkH2SB8wbNRzHxKkAnC2oNKucKwBC7QWkT6oehnL56VkaPMa0+GknP+uCQWRqNRbXR8BGxzzZuUNxOFDHUmemYGtG/7alEsZVx/Kxo94XHv2MCLNz7gJuuVeXqrSJV8VuKqErUavgpYc9TGfIonVSslrCL1tTJFzdM0mJC+L38Zu3ui8rZzie+W7Fds/rm33XUteM6Tpyha4fxcp6lTyDM6fKWZcD2c8UeAZcBESByRLiCLVfhuWzOy8/vkkSpN+63eePiwvlWsCyu/ygIWe+sXIKRGuNcT7Kicji8zggaWc3UF5ep8TnTz56oGlIsfgQNbCZ1SADbMUlD9/7VZkoELAtiEMQlfw9aOE3teYQavNuObbi4sdtti7Bb52JWxIruCl3qELEPZ5fDYNYcdgJ6FkZXPYUU2u5jr9qbrOsCgijOaLLvkaAHB9sYVbEcTnV3NscwCEp8JW3qWr0mfgiiwgYQ9bNIuoSn32MS9DXLgxLbQg58dKBbJmMMmkGAx6Rk6K0zz0cC7TWwoWzg09cG8DeGdH9VMOaG451Anmocks4t+vKyI2X0/WeudA0bzBg9oNxDxau1mDUGlxgudl93899WFaItMeXaH6nIbi7V3UITc8TNn4YcEO5jz7wVO7tno3Mmf7NhMxQkLSldzJoVPSJs1w88oXWbAPPrFwqq5e0eNn8J1+hFDkt0eWsHrA+iPoEEnLVpQ1/1+sXu2e41/Aap7IUorQZUJ25QyFYEe93prNiTxJDFJ0AFwNXC6jNdBd8rPNB/RYkKKNksyzVu/vsT+DPP7kzbH6uEWwR9wmTWIidwQI+z02OEqELGpSSCvvk/txqKg09pZMTKcd7R0VB2FGGug4MJKj7WtOXWJ6r9NIGXCApCKr9VbOF2Len1r1M370CgQ9LW1tLR8RIWRg/hKbxSsHrry8lYlD2niH5bCyi+Qy4fk5vQ7MYs+yKWP5RV5uy5BKf9PC6iwYcSGUhhWn+5g3RQW95GH1rfeupBPqENOnNThMz/I+ub+/+PU1rjXJnVsPPNRL4XTGobk44x1438D06U3kQ46qm0wpP6J0T/x5uzpzJPgqf756lySdz6TFHMKmGr/V8XBFXEyCW9u2onvvTVU5U3vLcsN5OzNlwlLo3HqLl+i5L5BJG417v7SRhU74UtcVOVzAwpGlpkfLLBv5YCFkgM/b18BwxgAF5OGp99WfexKYH651ZapJKQORThKi87KYArbSQyiZq4AYdYReduOXGWKOZwm5A6gQ+tP5As0xkHQlL05kzwBm/JsHeRCIggV3kppCuYPtJjRRmPk5phsOsQBPp125k4Nz7Bc+4ITQC0+vlPlgCdDUSsr3Belv9hN89925a1vB8TLvlwd1T3BKHRHa46dR2YDOE6bGwfwV8ppLNES1Nshp2AySBG4GrFRxr4aus2B/i2S1UG+bBf2RJnoAidU0J6GeiCnzoFkGsUT9SXijPK1ZsG4VnbTsTPWfev4+ZIt+p/qJcnk9bkuL7Y3oWYC32REhJrgFYmnnfgOhWiKeiu4nncU5sNm25MToSwTTGPXazWkJk3LQkVePG9eZ6EpX/wsJnSJpGCcBdZMtrVruL9G37/qn6tTbgolzOFFbSdECee26vEAf6jU/tuNzZmwP5kEOEGgiFKdnA5J9ZsZEmiemQ1qiXC57J6gHdrnTvO9CC+IcYCHb3pLkSPC2W6D2HNAyexxcRNoCsRKCKGJy5OS9I8CdiiCaMbeCR14wQoqixikJz0xj49ENdZH7writVHjrkZMt7RRS/OAOviDncKYsz0Jb22CV0SnbAfpiCkOPba/St5j3hA+XBILF0xHR5R5NzlpiDQE4p/Lp5huKDkcdnK15TDscRAXUe0gfoFNxm1VN2ZMAAK9RTa8n3dcLw+OZAIJTkneKKIRErvft8ynFkNPaQa/JgxhvSPq6WD9VOlqinelu+iSQnqMoGiLH+OKCRbNh/ot9sISzR6g/o8q6oAYQdbnJ5hKgoNsoqy4dx93IfYJ5wNwrevOgL21sDcJljDoIsdzGoGUF1HPAt2zMDU/9v6Z8j707uCxme8sAhiOvqvcmVXSG3hQdBqBymWqdciz8Endxo8hyhXkLJZgaEjZPHYeFE5AAr5TRCzrUtfi8k+a+eNBvoyFzrmBI/vWdqmOJlpqNDV4HJTKrzT6qIj5MeshEAZXmuqjQmnRY4LDZ/NgPSuBL9mjr9k95DzzSf6m6sRoU08lul4tSo9gUDKGyvL3nCf58ou3Y/J/TlrDoJA07kZngK3QiMgjgJ+sfmq6XTAehzRxQE2YAgrjaWED6V8y1ZmQpc+4EUQMSMHGZH4PyFeAJKEdMt1ZArHIfkXK31Q+WEDtKzOEYSFMf0jVHidfDxYQiVeftSAXEKACTA12UvhFOVTiftepjflleofvV8XywoZCxxZ1yVcQ00ZyppQpqiO2eHqSv8+lypTDzKU4IhYfzMQC+SUEXyWfqgabYp0bZFmmNRHd5zmrcj5PcUw2Ap9xPJk8gfVUQnSvqKV5aZAdoz+/8KdUmczdFrWejA0wGaPvw5yg5n+Y7CQmLZNwbKKMmmw2/2AVXcQ5r4/+KMnI5caUvAOAKKGqBVJ00gCjegrX9bjfmAnUdQ49UZT8+9MKtmOfCesuCg3dJ7z8lxPrXv/Sk1Qau7TMGsvOAYDwo5XErHY7f2QeGPKD3VYnikgkvXVHQ+y8f23gzSWxGPQKzTxQCB/ydF9CLwVaB4lFXeyH+r04AnYWulLy5fKuADCOeADrggkMZmyDEr6vU5eg3sjawts3wq9mKjZmWeToML9wE2A9p2F0GJ0Sww+jDI9qXC2dTyKOe2LAetXPpU7R3IDuiR4a8tXoATIQrQ4DU16OK2kgjQanuyc9r+frcl2zn8TD9u7FmsHpSb3XE2fHaqQPjO2BJz82jEdyvtEOjQeB7jj0sgjoYEFV6obB0J1Fnbt73ECNKFPqgwJhLBFUYWU/xjpbjkc7YBaEQuLTZJS0SA+gE6+X5esfr/KgxjQINlj+plsMsYEPRZu54Y/OoLA2mxghzyX3iCeNR/6kebAKOP125Mj2GIfpZeInZtYtsWW5yKkP6ya7hMfgbqlc83kNLkzSCtDDcwSrNshKW5w054r/LXqnjzcahSNTwbWwc9XUjG4YUUyHsGlhfsWyJy2TJcKeH6hzbhiivAhRIhQHp5Z6mD48V+lDwawSmwYQs/TXzHWhyNDaaUMRnBuDj1XGgzl0Ro7jYXBNnn+7Oe6cmRe2Z0K7B/+F3UprMzbJSR/lOrfjZFl5qU+xctxSn3yF/DYUQC6j4JC9BF8nWAbqjoJ75wW1KuZFvQ5DXV6LXMzmFSyGeTdMfdRUQOnVGTUjVczV0KvwkFFYwhOu3gWA8ItvZxHPLGHwK0hiMcVUMsXbzHewocI00irQa0Cm8egQUC+t2FAxDnwtWC48+Mf1u/fh0fJv8I98LCou2cMEp2wpXQXk7m02sCFjnWHDpbBetTY+JRtEsdCoMdTQBSH8QFmGq0c/UemEC33SnzrHPW3cwpy/Y2Ey+BXBv7tThzitTrUUaz08+I/ngR55QUHcI5BOb5yP+aoR1a1DUZwNqyYjEQxflg5a5hgGoCyjcWl9QAZcg4BctQ2v2UGb2S5B+S6yq6qrTOvQTv+tuJ1VTHA5oG5/kWj4iqKpX8besWRJ9Ce96zw1edXuEbhIoD+im5n/JYAzt94v02pFP4MJ0nEmoGzPXB3kEmTfLbQE1LeRtR5anNuXWIJSxxeF7i1SiYbZ8SJGWRbw3dSuGKJ5ed+Yfv+7Dfs3vSSSjHFP5wk0jN5DqLocX11rk9Ytgu9BtJbgCXJ382HSYsPGxADQX8kpv7df8iBDfcTyi7/lVsZkL9fLD4jIn1hC08jW1BJyd/KWI+M3TkXlo5ZmiTQ2Sv11G3ILiMQdWpUajOFptnGmczPycVUyOQkBnYar7UFuss05NigXsOEsHbJi1v57SqSfnSDQDWTwQK2bmYSxrPA9nKpYivvcc0yNcvT0ZiCXdnkpYBhk6ScF2nL4ghNkhmHaxo+hfeB9HQYtZBO3DR/Me4c2qS1Sp9/YOqwEbv7XBDILRlSi+HJlYxV2gWMdQTFGRgEZ7GqaU2ooS+3s0syd5urWobBTaGwuzpZZlustpDbpubx3GBL2EJKRRuwLave4COdBoJsccwgJ/cPH+1/B9Yoxm1CJN0OC6ZhVhCd2NY9iedrSv/8l5oQKB7ZVyp2o3qEjdLaGqKqmFVsr2+jTinoRh/LlrzJjpgLjdnbgi2CbAZ+ba/XyRQ69hoGcvGlQ9EYqBOBCEKjVuyiXMvF6ZS6y1YBNw44tDZBN4cmd7WolR3a/zDSiGAjpj9GnOO9CE3foOA7kvRYWdIUJ7mKTcp0YmYpG4oS40BTTHI4qtdAzdkiMfW0CJMb5yNfvnYOLX8XgHSJ7dFhr6rPi3Ivi12AkZ4OMEkseGy55YdocBNHRWvEYlCTi2aTbkaRfzKDKiSj7h3juzdK7QeIlkAA4BGABj+giTOFp2li5WMCs5X5Ax48gHoKMbdXVWVZr0+T9xUoJoL+qXjSP+a+za6YVYLPrhr6yrlHgStf56Luy//garb7vcK9TtO5xxVLZVs4iwTP/kUKAGQbfStfHqAfFhsVDc2Hi+pm+Povony3Mh13AvznYAF2VNDsebJ3J+hUfuyzKiiTMeD1jB5G+KNExC8LiwLD9rCuImLTijuwxj8rV574g97yhekwIglEIONMJqDbEqfAHvzad5ywMklfzmL4qA6XrT1pajCbuPJg7HErTSdMTo0W5Or7YpGqMiTDgXInpTtYsE7UKHZWOMPAUnG0H4U49x0T+JIzIH049ibvALVEwsacl7SuipA5yhw/Cqg0zfMatmHUv7M0U8mo9Ta2ssPec9J/nL2GtfNvS+SVv4z7DDzto+tqzbRBSMIcrx/Dv66KYVZURJVSy0TX4qbb3yji6l8fkyM67f57RVw10YjlltliZjlWlQ6dH8AUAYo7G8MEdALGnK5sgGL38VRztgSPhAqcL8GW0Qoxp3dS+8QWhTDhoBrNpTvJh/gx9tyzP2ZYQDY4ed3+o8q4vyA6lIG5ZZkWGBeVAcHzyNG9ILiMaprwSo4rQPyc1Ww/9ErPesWe95RKt34enXrQJeVziYwryEPZHFOiQterPdQarfmNRV1uM10ciiaSbgEgTTjsGfnXPPNvKJRHfYeCyoAsuV5wd8CBBy9vCOzmnokdF4+3EqbPaSJAQ3u2SPZxZTNvzzC1WQN82EOI/fELYLJ/ylhnBbML5idnjjSadcKr1MAuvqNXnA2NHjLOHqBYD7ppAN8Oh3vPPb9Zwgs8AIhpWD5wnYH0YBMf5pAFVBP3GtdUFJZ7hBJP9Jhlj2A9ZfvOb6C/eGbAe7c750XN1JeN9UtkOrIxvFMrZr3n18rvyc7pJ9jb5ZwupM5qTKc59OMkYwmc93/MlcnfCwhLzkMOOsKJAhonMxGw2Hx7lQQhXwP3mFFb3CmYbQp0M7oSYrmLOjUyD5Wuj89r0tt6I3FXpohMGtmTyEPk0QCeBKtUaP1JkQKjHX2hOy0wonRlOAGruKHegcexx04J7tBnpuyOH4PNpgXW56VVx2W9OcZXMRFKga2UQ06XYJigntGlGRgNawntXITI2zddJfypKOraw1Xs0jp2mOIgWi392X8zolkBs2jruQvijiO8bRLh48mhLiDHUBK96jS1jnpOQV11/BA6vrE2pOiJ8oOcc/R3mcnSwb9I6XAAflFW/ePxRSZVhVh8bqno5RwM8ErLBJyKlAQU6o0PiZ0/XO2p4kYFIkypJ4NjZWbXdG5DibvAkde0lcQTjn2GM+hno9HOUPTcK2SsJ3w230IUR2SKkxR9SBAg8pCCFCOWdDaeO6dkml5irdvS+G3YopoJCnDvYiL2Q6bZZ7FYPN2yEsyxN/oeOeQbMRwUPrvWxeZwAUh2keb8Nh/FBo2bUgMJuWdGruWmf2py3BkUms0slYC5fNx/8RTq6ok7qc07llukqAevD5aaWEuFu1prg9xIAAJn9nTp5DpHFAgwhJ71XC36Et/Vsn7lpJmQgIQSAoLBgNalvcG0KkvckxHAPcpe2ab0BnkvkgJr3HSobAIjIzKwE6Mlom0xSUgyJdX04zS5B77saGjj1qzHmO7pQ9313JFi1FYooJhJtRFl4vSNvLjtROAZMsXUxIugSzEeS/TGZB73CmYw1dXLcjDhaLyvhHpiZkizYpjL+2LGIgEywws3DlgaFvpYpI5AE+rZcOmyfLtcbymwm4IV8g2ES0GWFlOPiG0OejNkDVBL/LS2UafIxRgDpsG6h3Bx2AVJqpe3mU4fN2+w96/YyuoKQ5+TLcJxcjtYoTnFshiXM27l4zAAJQVfu5wi/gHvlYQrAfn4YhO3mz2FzGIhQ1X4yVEGGk5U5FYIshHZVo+KXC4NVxnE2f/5hD+hn1GaFS+XHC2i7axBxxG6h7uzO9yvwhPypiWHYS7qH4PLskqxPcc0iDXESHQxkfZZD4PYPTEeK5prKSc85L/wlTHYBxV2b2RkMCRav+UDipcqnARdOdWqqytls82ZAOVR43BH/BerCLL3dqjUoStW96IA006KEL791XBEvZCCLA5fYMUdb1gjBgLCcOuN+js0RM/vEc3TaVXGG6ZgjJ/Qg3rjDg2efiCoPc9D+7coIhWeSRH8I8AO4sTZj1oijWKEAn16yBkMuFYwPBxBUYB7uSwDV/69qsPRH8LyAbK84iRmM6pkYWBMZXgq+vpr6SWNX/YUmWl9FgbJ67v+GwWtbnDqFiVW48XoEDwycsVDvfBgIEmxflUakZsrwPuO/un9pEX1If66q6lBwDev/nZ2bwMEtPpd9jFvRoIrW6M5m+dGBEUEAOvqaavOGkKKVlpADC78fLFxzFkWeW4QHJRyy/xfv67lHgqLcTTQYLgdIpoxxXRzg2JWE7KlSnasrrYmuL4cc6ylzG9tOtail8ZYDid/BAxajNkybcsLCO1z6f4erve/fPffYhB97b/f0yo99wzmMs11C72zTK9oKEeI6/x2zG6TEGlYAb6ilgX24nLiMfIU5DOM13xSqbveL7rCor5R5i8TujZaY/icR/rFu/dr9UYOH5ugoD4oyTZdleksqMxYO0N3SR+rqnwc1xFKvR0f9OtYpuciz5cIZYLlG8fwJrFELDDZaKlMVYZdxG/YaU1CgsLCAxUn0uJBAks+sFQtVNJbKqK0rIDKfQv1RwvrXTDqoydzL+w2pDtfbYCK6oBZDPjN1sp2gpwiFn+/3Jn80rZllrrRL7SGsOBwFgn4l064TYPI6nRbMFBsrsDTIcDWtPdDPJ0C+mjESK4qvaEI61tdZZItv1d5ReTby6QHLHxdCEXxmu9ZwloIjty2e66BTrcnfI43D0nUgmT2MR7oP3j08qjCBJtO9kgcjepuJjmc6Mbqep9Y1K+LL86hWMidoym3VbzGp0zFGXmTushZLKqTc6L47/3LYWM4jXP2+7H+LC6+MPP+9fowNI98Zq4TW2Rb3bjJ7teYeTlWjjbLFZp/jJPD4VZ3rOKyL4syz3fKSpTwoIWkJDStZNXLXnc1F1oGgpiAxxCqJZflaFoX1ZoOkicg4cvm3WFpAYwAECgluzrzenAjyca91Yr7MTVg0cUFzERhaFA9J9jpuS76AgaUbGQDWEAvDp3y6OBEn71wPoS4RlATj2l6AhMATu8p8w69TvlLxecRT/P6jSQYx+gbrP/M2uktp/L/EMPboMtyIaXfzXPEW+f9uE0BfwmMBwexsaF+SDrsH4E902i3j41OByfxdyx+ur9CPEuQuingO6EbQC3kx9ErmmRH5NvwclKseo2y7gv9wPUnznmJU9qzPexyHOZwxYUDpTycE2ObqmBimNWTGYVZgO1rM8pndLaP7/rGPdIvw8nlewGTupB5qAC0P2SKJIIEnHBwkBBbdUoDaf72WpwLa8dtS8RZ/oqX8JypTTyPrQG843WW0KwNPULoorAQALPJPhBUVnN1mxoMeOaDg+d4cfABcyXvWD74CLrjiEls5hQMciCc1ItZpj+A/Pt/wOqNH2E8+jQvlFshzmMnEpBldsatBkmm0ttxyllJbbMcDn+/vLPhWXOnaHgfhBKw0Jx3zUzx93rc7CTZRQQPGKR+UndlgTY1LltG8V3S/3v8Dj8E/DoPRADRDgKQr2HTjakhgGUboVrmOEJ/sBS72YNGvmEoHRMkN3xOtl6YB4gh1g2HFz0tV845q3nF8/U41YToShS8lBbGyxMndLwJNAaAvFNpJsA3BJq7ry6toPl6Wa4uieABY3Oxc8fwgB+5nMYAdsuh64pwi5PwGs6VenvmFUkxO6S+0IEFlFqIyU14r9PBd7okQgvtjMcbLth9zQKLF2BiTn1qzTmzlT64Kz2thxYwffFQHAStDamJJ/dBcvpLob6oTG0wZfYDQEMZdV0LnSiS5v2ddv1lHC4Cay7s7xXq30wnA2E9munKvd6pT9KtUwSv3HtjxLycbIKPDDLaXJZPOEt/V4L8dnuf9vAEVTtBRfOk+bIiB9s9Q/W5wKqAWWB6GIBa+0c3ZUniWGDg7llsgKybisO9JSaIqcFoZiKp6S76sBDd1NaPrBgDGRIqAdIGelVSeqTLTV0NvQsW6AH9lSsE0jdh4EiT/K8KB0XaTiQHm/HWGoOHHWIEQxo3OxXW5ik3Tn91VCzYI0mjJq5ZlOWcQa/pyPTEqGgOaRcI/CpQsy9O24yiQSyWEHnR9FMF+91SHaeWgcopwHQE+bdxsLw5tLF41LBcwJN1tKRmUj4IOoVuHYDqultp8jAnp7cXKMeW7+2lxGn83Xz/8g9jTKvj9kaORbjrOMLR4QjkbtXG9Lt1yc22T8uZvzCWix1Ja8V+bDM6OithwAPRzqJBogrMht9s8lIYrBrQdOdnJCvUccynBVeGQkPOYZcCv3MICmqTE13L4lP0JVJZMgC13IyguyQJo6NbM81102SWo2vl72m4UELvu9jt2wjFOI6d7Bmqwlq1d0Z1qm+Dqqy4k2h6anG3q4CUAmj3Fe4pQmm+wQdYDnJ+AmASNtEbgjTBkxSZ0IeQAGpDg41z7CkpABL2vt5ko380raAqKewN0i3w950TndmNx6XugdNhqj44X+cAfJrAwuPK+Kj0QgQkI0dC3KwhxDE1GYQohKJ/R+ET7wmch8Vngdqf26YMaQkLcqXiLGK0NaAKBrshKKzUoqP6shiAJImq5/+wzCzF6gRZ/6OcwtmrpRRkg1Rd1UQlDXXRFfHWL3NDFQToJP6KcsWDK2xUfMscBUUn4SYyeY1JZBTBk12tmCeCBovTU6WTo6vWgtzkiAealFg4QHo4pfU8P244QrDzwDLud4lfTZlPhz0UBmloVa0YK2LWFZpEq1BiKe+sqyKgQKsfacXPttXgqqTt+JD/0XCaDJOmTWdkbPXpnCLY2hyoUVJtqF48R2kmtWtjhIIaWBkt5mbH3EkN7nfFN0URDhVDTsjvU0sTccTYjFprCFJORhPtWYf1A/9+p7FhEZVDV3nHtEGBy5kL6N+pR68iNNHH8ts4EYufrCAV2oa6cmoMQIlvcaP1se40oHzVSM3P0IZUNVzgLMIgLUfzOI4F4nfQYWRw0A/ioSmfqi2lJ10Rz7EM4zDktkqHzv+CCVpNEvOo1ifzxLmt+/vgQFudF3ZZTDaaACLulb0NKjxAvupiM0ZXfZaIO6Hxzg8la3cpwwOtBARbrdI5Vf+GGYcXdsSjEmqU67GukbvMB9BfuUWRyfU9QX9CXo1UA+8IJBrwqvfXiyqzBLMpNkpSnpC9TWA5bj7UsvcO33Zm1qxgQ5sg9VLyEuTNIIvjrixwV5oT2uuD8UACdTsOZWFyBC9q+M0oUCo//iJ8gnYtee7CJknkhi/9ApGTk+5aC+LXE2SKNg3QXOM70on3ulj7Oxw55by+Z1hGQOjVrf4Ro6WHsLAKD+0nLBxCEiCeykl0JA0r4pWCoBqt2tXOgEKH6V/lLPqFWUWXvsepWiEhAu2EkZl9+U2h7f0/rkba0Xl19750NrrsDFg+yOMkHxTDtEHW65WA2HoTQPA9fCTkhxwhuffaK/a73xwUYfTBAo0zp23OnqW8Kr8Mqe6G4OkGrnJclBmMeGc1NRGVyZxI8G/yiCsLCsCySVAY7h3NcHQwSTJ5lZ6FB5rxn65r9WAXm1LuwYMXrmBETA1pTSrK9Zmb82eNwOivTzT97r2uRTgcV/7xsi3Mc3KmdUmfOL5QkdA2IfQiK2d8MVrmQ6/Xi/psGhD5vX8dRnPuL1uOwVXITjeDkgF0fj8omvhpILsKZkRp9vM6TBB3EIajsJs7/mLu6VDIIudch2IUTNMNNLuKQYppk+/SVWcJVWfdUeGjeUmcC/vpkFF6HJyLMpXXpdV1ucJrfcO0Axz3vYxWukhd+lDgcWT6OW/CzENlmtTq0frOX+CxYlMJEaeRnMHKLyMYTmsht/fMtJP49SFa3Lm1std65GiHw9S6Ln1EWPp1iZfkpNdsMOj6tt1lGZHqmiyAkMZdN94mEEJrlV7v8cnr+uGICSYu3bpCd7u7VtetEnUxhbSjCldRpjmN54cprR1b6oY31WUx2lQWllZRl50tA5jx9xrBHNhOSkHoEmrZ2YTAGjg72rsOeJY8GTWunUFrwyob2hUKiHXpYMoKknMIsA3xD1pZFeJjC46/mu56HIrcUHTyNiiBYUZ8TxVyCT9hhp1cPdaFCIIFzh2mhRleyWA5sKyd/wPUoortMrBlYrxBG36NQqR/SBgN5AnXNqKaJ4cvEciRqg5ldybqDnkroX44KsH8II/C+FXx4CxqMIMjv1NW4VdOWKnQcixy0sYBqRH+9jJkD2rAEizJWOZhk7NtVCSJiBE+02iJ2MuRrpvSbZi2YxSa86vX5n5apUQlSWt8FT+9a+oCYdlRIi6jyKaBBeKbGB4AKn6BtKnsu8DNuuFCsm8NF05LSl9xEMmhkT+yd3j83rH5x4/n6GwqSMdPQDWvc3o8d7478J4EuucpxmdfhsS1gif3rHO6JhDBtbQibg78lmjgh6PhyevDjJ0q5O5YQH/BmfsKVoBCAA3xYO2msIFVVhxNOusoz3P8SndY+SLi3SRe9wteVkR+VHTmohUat8UIV2VrExbxASfdgA9p2NoNqLUnLNvK7jXKj/w7ezzyRJ2HALleH98dJKGJhu6IJQF/8guhoWdi8sTQ9s26eVPaskfakuaTNxzOiTJA85nx9EspNtawPKIeUbgiaBPwe0pXsjPGBBbVEubEY+icIOmP9vTz/mC2vLlrwOKpxcnaBwwSc2vs3Suk7QEqDCVocQT1Txoh5tHBrEw0J4+0Knzny+CXHqAR6ChTSVZoiKi54IfH0rbAOV/KIfGhzrSfaTHTX6qDyVNFzTKn7uLG8yRxHcMMlXu+kKwzvL5lDnL5JEjkDV+Vb5BkcwzIA20mRPZwrIpjuzpa0sFxd5mHEVmirWoW33qBJ2/SCclun5ftLDI33/nDwzbDV4q+0eNSgjQZ8r6iI0o+IQBqp/AQIIXN6ORk4QET9gKdmkPrMECCLQgALJbQlgBOolCVp+Mfp9u6t8O/+v5d8EXRut3S/eIbUzkwCFc/VQ8bnX03m9I30NJXSwbHVd8NmmPWfEcyEAMJ2dzEd0BBINAyUPo4/GaX0Aub1XRI0IBy2OHwtsUIOKIisgeatUQ2UBz0NpeApt8OROWCaW+2qtWyf9OCVCRdUNVl+XT5IskIzgeTfzQcZ/1IgsSehLxaekfCCoLNMpwQlfUSeJOSW3I1nL8fVLniUWaKL2UHgiQaiRbnklqovVNIDKS5muyj+uJmNY8owCGt4/t6wOP5cakl8JsN8o+3z760rAyY6kWepPFlo/oxLXWXGK4ZVS3Of3gKrrtlYs8GQchEVhPGQuuEm8uW7QWdaBBkvkJatQxJsEuLqitS9d0Ag6iIeu2C8SEbsxJcYhKIGov87E54UdQM3hgKGm+UzZtJSDhQrwjoe4xXP1GpeHIYmwmUEzNfqEtOVYUN1YV4JNdHiU3y3iGpysO7xsnK8C9nIcuh+MFXLS2SELZVTzNNNzkBIa9Qvu6gnEkA4VBLy60fCVkszUSq4Wh/KDPi114ozcV60awAksV4da+wf8MWp7rgdh0zg9fGAPNtSwwJeMFF6pM53pTSIBMjpCBEvYGBwE0e2F6J8x7F8gmEKYmRn4Xm78ZvaJ+VqDxDA9yz7cp4Oat3YQJKCq3f9EoVfbsq4aeWTj6tfhkoarcFM4AV7+djLeRPATxzblDHgIvbDPu5/09ObRPRSI0D7JALs3GtYg4er+O3tjYZrMOY0n+wJJYmAfhcN01fMSmrj4bVOOdp/kl1K5Aeri1ZFcaG01/V1J0OYfBP364VqoOg6xxKogkD9+RslUPOheIrBl7ZU90rjyp0rP7Nj/ehirkQtAKy2dViFSVDDFjxFkWAx7jhIQRU3O4bQKEzzI1t+UnjxX14V4cuLdSdpw/KIyo42eIDYaKlDDRvYb5PEr3Mssf8HuKn0lhy6N+r+DLF1KZIIu7HpiiBvSFJ76zwBuiK7Zv+LVdYTRqn4POh0FUT3dWFE/SZfOJxyVj1DA1afyavhjAgTnJWzPtXr9blkDMZJuEmpJ4j1YD7yoW5Knwplp550mMignQ4pVI5RUmzCbEgyiCzGpfZ01Zbl7kAuWFVD/cXbU4pZZKXbHRo5Y9gcX5EV7leRc0n8VYUMgimFQKx7pdpBoG7QSA1fSe+g8yF+D1iGpRlvjmSJmoFZ8VvYJnbVYvDZ1Y/ex+OCQdGnJmzxlX/QhGyv3plRtBtS17/pBoHlntn6zeN/31ZSlNk0ViLFcZrvmzfJzJIj8H80fGgbjX70lnDPcCytUWZWgMQXH4udH5N5tchhcS+GupGVj1Kzr/afBsImViSu2v9WUOAAKR654G+qHWMxaob1+yhXkQuUMC4LVYHwXPAqY8VYTqDt1u1wbi8Zo0X6TzEIV+m8QhH9QzkPrISTCbfTDeWmvbw4CywfBve/GBDwM2Wi+Po1ZFgYftltqrqWFPywK3IpJCXidwvQ15JKLxEZIDggQVq8w3bt2jcCakQZvwPoKiX5HbtCXu3Af1JfVyUqiAo0c5U9Gmo1wYbwESSt+E0yOXUxxAN1xZlRBP9Kws3tUtptGUxgw5FcElYuTsUvksTwi3uToqVnMQcGQYKipFHVuxLjPbUEusb9zBdsw0YZpp9OxG3P53QM4Jq5b8HkVihaAI8TcyEkQs7w+EEqb2r4ICDclN8N2jUjJRZqvXOaXKQTeZ906dRWt6ZTJrMZ0B95Krsdf0rkny031yboiHL6MmT7xBivIo3wtylIq/ZYeIr5xb6XQ3GcknJZw0VGjVlAFBmKhZJT+ELp+ygkrv/uRSKez4UfQ1+M4jg04vbPuaeGIFbMUjWsBnsW7oHFrXe67fS/T5lzzre/w8InUlLNd36YpofOxtDuitbs5Csp70Tyjy3BuoZl99YCPkH76h1Sg3yheVFMgxnfT0EhVHvISaOFuBGqyzVDkvScrLbq+qnCgj+5ALL1sWUkGG2bV/s+124DXVZGQcGdSi0ryV7qgiHQG8ZNZgHIDmIyt4JjBNL1HGokZc1qgjcJvATFix1A5XFlAjr+MrAbYRvkZqdGQGNo5sJ7qf6/FK2eKbOh/dnA2PHeMgKTzhaSskX4haLdjz9HqcoThxJ1qDSCT7wytZ8KlmROEV14kCy66+MOxDSNtvxrMYkJPJkiqd6FmQXJwEMvaGFDZICjL346joXUl3A7ADSDh40EgkPP9Z7Nth5knr1H+mBr8bYK9TbCQtpXbfWYme8qpwk7FGpV7A7c7dMegnpSsOlMB/OTTUY+oM3ufQlhmZEp5lv8TJee6tXXxCRoTYO1sd+nig+qqGuROty5n9tJweFrqnyheoFtTjgFKJeCpvwUfGDyMKEKq9iD41y6QtaLYbJPrQkny7ALjYPaub75iE+24xZrQqq8fAYMGFgPxuiNSiMpyQAq93w0ybkTttIwlNTUbUKJuCVM1SIs61igdviiyBvTJF2iM90smJWqgc5z192UPz7gMciAO0ebj8Poyz89j0dmiREK9LmJ/VsQ4uzMJLmkK+dQ+0atW59nWI5/whSX6y6PNWd/QVTEZLs81EcDNJe6Y8iOOFTpZXDm3JYhHbfKTboyFasi30DdBA6sUiGTkbm3P+TAAPSktJtJv4/20ZhHZfQKs5BNZiPljpz5I4Pv/Zq+zl0Jfs23HPwlvVwLkSYSmXkPfz0uZEXEF8IrTlPM8N7CgDSYh1OMWudiKzcDWWMoQXAlrBiw03d7Est74acegMezoNPn+C0NT8tqyUdQBsemWs6YS1Tmj76AEeUndXPjXlt2mUsHuzwe8Vk+E4fsBByOAjpYXA8kAJPz/xYCvaXJll/JPl6uQ5dwXU1VcRs72U2Sm2rdVVVVVREC7QDtAO0A7aIIwuD46HnrgBOK+ROcIA2IIKef0BJJCedXOS/q5PTAQNO/uOeX+NGGlBicN4yMFFrKKdKgsYbcjqWPIuXcY+rVX7aiJGCz48G4GtFx3Jh5KX478W1eSil2W0PBizLatSn5oylTGRhAgEzsas+7ee2fgVwuTW7J2y3HvkzVgrIUAgFo0v+ULgIQjS1TbIIPEErjdCNKkCnzkqTt4qY/yZ9MifRxTlkQI4R3A9z01aIBfwLD5i621mU+5qAyiR66WM2WUhZYsXguoUha8ItTduQ+W0OOvbHDwK+NMTMLwNCV1uLFz5mvt97ufRbn3bbbe9FkcNsdc3Sar84jNap20UjKpthjr7k0oQIzZ3fRYwGXWukUr1evQpjnXl/104CU6DhUuzFdUG775+Ntu93is3WORwNas4Zaq/sv3HZaGHN8Pjo9pVuJcV0LwXjkjD+RmKeZiBSw/1Ulh1PChCAdUXORVIjg5RsWVe00ukHxgF40NjDgECzBixCdF1WiNH6ShHKDBRPmzZjyEB1nrIGaGft8UETpsHDL/Jmh0jOTxlGI/kWVzF103mUlmrqLxiRxmjvXPmhjHBCgmncEYYt5wC7mds8DXIS+wrYnSmUDtBCpEEGEtFDMhGoDkc1UqBBlLKaP4fAyIbAGCIrBQ4OBA9/AkWuSlInat7o+kCPCOFNhtP8wXSRZeUoBBDYod9w7QRXNE5tuLNaJgTC/NQ04IMKr7xZepd7rt5o+n5DS5qRGe3mfXnVKXqeOPxpWe7+WMu6tNY0yFvhICZfTdFDjrnBC/4FOKTlR+ll5rn67tqY/kNVN35Pwet6ir0jYuqwsr5kIi1AUuB8oBZJFVXuvU44+j9DkTE6l8OmQIN22AbhjRiUan2YkxK7xNkTWuhVlphcd6iaIopzzi87zZhhoKX/uMUu1Oxf9RDlfNLb6GHBGdUYwxahzvKanqu1G408ao7xLrQlG6ruJNo6Ppu3XerVzzRimMeYSxFFilOeYppijmFOnPo69OKEHNLHPKZU0Y8doKH/e/ZqXZmYG0hUdxx6dLS3KRzXGFqOSweLvxnafu6YWU3jxNEQz38EYmn9R+cVINE0/x+95L1TgfFGnrKqh3qWcd2sfRdsUe/HfSrzb3JWW2td8heZGtyf5DGemR6LDAlk+sr58+XOMG27WOQfFW1u6LB4JioRqjS37yUrMXcyP+Vr9EdOI5fBlxSMoNU0TC+Sln2Noml7X2DH/3tsBOtAK4ZCWj2KEPp6yqIS8pDUAQwAIIMDw4CBlIIwFw4kmjHtE4ENDC4yShwQmhYMUw4FgGzQKhgYjKIAFHOABgyxgRTUAI+jtZBgMFMjmuk8PEbpkOlDbUfcDDrumYruGnqbkNw8yOkRy0+xPJfthK5WXqobX79Yfa+2AA77W2nQzYOEdxcahntxCUB+InVzyOwHniqG2MMMclrNL0eGNYWck8dMOb7oO0vdqTr5evydoJTJEJMIWKe7Rt9SBmeCIcTkDu7Zwyqw2oroPi3hpVoF/ATO7BqIQonI5g6xP7CcNcpQFaTl68fsB6lEH2LJFRY33cKAtgQT4tP6TIvndMnfuetuElbVSThcMMG/Ve2WvaBTuIaHY8hxCYZmlI92BGmtP95RQWtLO5ynZJqjCXv95g8bTNZQEf5HDmTLKrFfo8MXFeBaMmmo8cUfwRAD/0ezaJMBSgm/gifZVMoLl84VAbo7GKX/8Fj5tyn0uo3qB63i+RWpygIGO383KDer6SqEy9LQQYJx/uz0Ed++iF5GKxu5+s56h4dA0cAzjBHecJSnlvJI0u8KASY75RiMzU1aR9tUfxJevk6l+ogy5nTk+yEJE0L1nhyH9Yv9aXjeEBdkXOd1C3haENzsdBWX/sMdR87jyQEsbKomXzmP8eaYHzmLYRDQYoO+SxflnzGk7xfP4Y+xsit0zHaCm40TMT+lVUT/BgnfHuU4Wkm94fuYKzU21431eBNRwVXYl2riKbPLMcRnpmXpp0Ab5rQ1yHYqUMPn/ZXnOo4p5FYOJUHdLmCvaggWOEkReWpL9vq0OZYCTWd/LxfiMyzT7VG7LeqAv6RIedEkREs2DoCScTYDzCWRet5qwqcaYCNuPrGz4+uNfQXfml3velm3a5b5Ra4HoU+MlFgug56qmmRb6LAPqkGMREMKy/xITuvQeDPhiQ3js4cWJB5V/X+++orx6TQSpmWtwPkkDbSEEC0qRTl5SICC3HU4j448/YGn8aYJbbMdP1HgHBHR0OMHYVoW5UB2UtrmwrcDSEFZHw6lHFn+sk0h3z5u7DH4Gq0oSn/Z50l/F99clGj7QijbQDEGnOjOzzJJ+ziLZ9pkrcmIyTL7T8UQEJu+W5AcfproEKq0iqeir93r5ym41DWsW2Fbwqep3ZclRrUlfvLq80GEccNbeuIemO7cbJ5EmX8QlQcQ3cOCF1tW8toqX2xK3NloSvcdchN2KDaOsuYwNJwHXjZLpb6ky1Bhs9iWslcxBj8sUvvKOjz8s5Nv5mqYJ4/GQgprp7W4PvhnOQfkTQfb4hHYl2loq49NO1w6lTGNa+VxKE5dJFdF9faMc1VvA8jGrYbwBRY7wP4C0D0J9gEqWBKwt5Zcp8IBFgFpWSzJDmWkHmJNqJuL09cKM4LnPfoBvc9ttomSSMw5bbRTxGI4GUBIaJ1tJRtM12eUl2uCadkjUUpYjtI9lqDAsQ0N1bseMHJBfExIWyLKQSXSUboHNkhOvEw8PekWZFqyCZE7yrJ+FcEUAOKMX7iCZiqWv43HgBkyEpqJIEV3jCFdZkJvNYZZKfEjw+EB5nHWCUpr1EpyQepgpKFuALCAhof+A5/M1p78/+US8K/2p9uSysrhL8bahDI415CNDoyGMScPcVh5lDl/75g7W7AIdZOZ2aV2Y2ALF7Owb1UQbhYzQahqdwPuFsSdATGfJwSVBlxEXxFUzGpRAaLMaEuLXFK1RDfia2ND2Rql7Gbt6qciGLKe0dmRrpQCX+FgwHW2CI9kjmIcA3kSmOFpfM3ghf52TB6XmkOPNv2M8l+N05dldEBE1t0ZhvD00p8Ub4ZprI7/9HyVPMzkxZh0p2me0WTQFP0XuCtNTKZx9bwj7CcwBU3DYRQCU1PIGEeazVgtK8G9dZuKkYDHjYgFOL8vCAZWycU9p/0XaDTZ/XcLshZ11YSUrz6jnF/ikPfIDkp0XaCU1lso20R+wTOsPSltL7VtVRtBUFkLOzNt50cw6TMqxGJnc05mUt4cfy0h7RzCsDuTamqJC3QE+a5xSGGMLBp7LrcgZiO5irbdnHCDCiUTRIRVvM+m+jjUwkl6TtnLB1jU9BOhUeBM35x8GtwP7fqo/Oe/Lvwp6UojWyEPOljwwnf0SUw4+QLWLoWokJp/5P6e9bRc4+Y08IWW8CSvs1DSxBbXLycMGMe3w268wnSTCRsqPX7o8OEJ/97f5CDI1Lo5/Zks8BJSDJ3Yvc043mDFIVjcd/VhVQv3Vo/CU9GzAMGBxfAz90CGfSNoBwUOGcVjXE+UlcOhWZUUOHGp3D2ayhSGp6moByFme0mCHrxRPDW785NS/HyN3eH/Yfh1iupasEi4asHfQPeSPmhaYDepxvDef29melYfhKRO6MIqW66osupj946xKUdxv31F2tmH0hKH0SVuFoKzN0ftDQLiXaYtbWjxe0+a6eTTkutGFlRZxSxeh/8wqSHNXGRt1ObU5PCLua6bbuqlaCIfEQz6i8AH0u6I7zx5KlNCNYNU1B6vbIidlqrfHwwOji6KUrvBwlxIKzB3mJ5mgxT+/4ZyCTaIhteDA+hMv3o/bRpMoPRSFt/k4mJ913b10hq7TajIseNG1EZkZS1G45WFZ7I6e3Uv4Uq937tUyd8dUc2cEwKa89H+Se5S25lZOFkc0Wxhs8PCrOYeg6WRNvynaK5UCM8nNWZr/s+fkdnjOAblARFLcTxpC+Bn11wYKOMC9psO2gwlug99fo09ZkAD292/ctAL6eLrW46naeM2+doW4cdGnLVSJksbiM+3OwIkidZC7JWRBWFxMWIvika8POD/xg9q2D11+cd7JbLlyCdZwUsLAtYtBFCli+hONIWtvVVrOUUvC8zSwj7YWz7XFKinAcPPRuqoFKKuWzfadhYhAiugUOg0uet4sC/LsaJS6LHc1+4rinPsnOFxtKO3bIEYzNHwtg5Ri6TY07Qt9ZXCCVtQiUICaIYEC1Hfr22z5wlsZzJmVEh1e+EomwjtYsPDNVsz67mhzjR9+B8/pyHi+qiYmpL8HKFqbwUXF3E78PlykeuQ6CWcmjRrWIiohykRxiTQIFmFB68VGvnKDAlXha8Z+iSRa8TvcRl7mI/BiPz36yhx3VoI6f2vOjYH2kky4HMGuJBsWZQ3pe++t/dvbuaLzhyhZcIb8GgxwdLoGrzOErUrs8fod80vZMWY7HZ/lq4pREaio2Vdmzm2dJb2/kHbZz6W5paPqgqLYGH05WSfUILbWxCnadEwFapvvUpR1x6oScaZVrZCv1Mu2I0bDrtGFwHD3MGhlQu72GnqHX7eKRwQbXMxY7nANFZ0Ki6isFuDf0a8FipgC1/WXP16WL2jMCDhiSTXf9hVOlBTAJJC3JDVuqHzpXP4I38V33ZHaRA3E6p6vqnT+t34ANbNi+Qln8Q2BOUVVRzGDYvLjG401G4KDK9SxQtQll8DNwcFIf2WWmIiex2Zk04kppXQhtv5+8tfVRrsJALXx0uFILapQqREN/1SdhLtv5iFyq8nKvdS6KFZmaoRcRy9jmcVmoZ0gICgtAGdWFXVEcL4i/FF3GnU8NlaHfZ+WbFO+MLa+J2+FZk5FYn+ccrPINEW3+zrPIgRSSNaP/DFVciqmAKBtSBBtzH/lV7uvWZHUe3TOuL+cnhq6Frl5aZdkJFWj84BfuJbTxlXu3+oz24gb3E54Tj4jBJ6ccDzA22CqzZXdbMAAjnoNFtvtKxxZ3fwLxbByO+YwfMs2eFS0SrjrnbJrsyoejwGGnALpSAD013LZDeXEiQUGqVxkqiHkZeC6FwaMr6HBOePOi6JcgAiz/EwXi6VZXDIDCtLvfSSQahUj0imUcXojZiO/yciGQdw82cWw/2M08f0h+32D9nIDM3QkxmS0IJlLrAlTB2w5EpqkrUieBgiTPtNnh/Csy9XjF6LhDz9QW0KuwjtpwAhrFI2BRdecEUaxj74O3Pw516z01eTw9Tgg0CapUIwXD79k1VI1V1ng04lTa/0Ht+91Q7Id7KooaV5uRCcvbdHqSEqy32iX5OpobLkkF9CkXCBXbYJtGqqHrz2ZjZRqhX+XHOCKsmGHjk2VTHQHsHY00ttiVYNx18HUhOU5KYdq1jJB50lBLChsUw16YTXj3c/CyQRU4cgp7DQBDy2eSFkg4F73YIRpfCncjcf85hT/M2wSJqc6VDcU6Qzw5OsHu2QCNiWxWRmjgRdl1TCDBPU1etLzXX+RgYzjRR9WBgJrieEZiYgNIYHN2H++lfeaAhbsi+ghmTRbnJeITzcqTUDei8aai0mOqZlQ/CPyP/rrWkkI3WDRGwIYGcoYJAbReKMhVPQrWNcMxAGcKp7erpgOb1u6ByUV6mOLdta02Xzasc7I2QdV2Ugrn5jTLcm3xLBsgFTY3w/+6QzN3GGIoGQ9rudZouGANRG40C2rTXOZNptxwViCHoeOwRl2BIyPF6FtBnophPTN+g7pzRP9AtOGNOXx0S6chb3/XmIQjrmYUY0sW3JVW2Un4KDaBtFLYVz9tDb/H5nhxe0MgZ4z1u/B4vZRaklfjYjSRlZQjhmRpNgOBhLleTf6uUwyCqqYvrUcw9OADIt64UnMcQSM0/2PomYV3wFqle4l8oux0Zs9EA9Tci1YQw74lYNVjlkmH1uZdty8jLd/VUy669netu8eV0yBsXtgZ05v7CjN5MU+H1K5XNTSvaLFi3MvI1cmSwVnyMNb9AD6y1xsp4RHddF3xNmPQ6U3DI2on1zEk5gQ9+0cbVxwwXFFT0uuDHPTuRJP2Ka7fx8BtIRa6zvTFRsYQz1fPFzEtTAZhSC/NDk6/0daj9ctc9GaYk33gj+M+2/p3WxypcoZzcHH7zAwzHuJa5gs9B+qgAhLVI9LutS0L9H75XIaLCG2vKQNG8Oc4DYToeiuVyKeOoaXMn7ae0yhH7rSn8Tazv0AZFgMa+2mMTh8T1rTxTX/1sm2oTUVp/SKNaRABP/dKsVIXjIu6qB0uO5BMw1T1ZKq8r6xrtbJTFxF+Xw8ilBV3ItBGKowodSJ0rQ7k0ecqTtvhEqNBzt+ocq/9JF2cXpoUjx+WyA/VMxJCmItF4DeebcF4oe4NUsg8a/dwk7C7qkwrgt0ioAq+Pr9aOPW7cbeyDQ+tsWsfsbrF4kDfTVp67aHA/CmJ+324nBPNIbe6h/V23i86CnM98y4GdEwEXrfhLfdwyF9jECQ/wTGjfK4f1Q5UPIfsaMdHwveR+OZffLfUjKDfUn3Fw5oBHJ5jtMy15duYjNboQA9N12T0JARZF0wvzQ4TkTY2iiUdTjZ2UpyGBMfByluWn6fjJ/a+vrT5pb2xHa4hjAg5gZeN0FDC/UI+TXrTV/PqjNIJh0InJQTOxnXt8R+KtK++2r70UVT+sBsqBPeyi2y3OU07l913ErySHr317kkpFMg0T+hk+CF3P9jLeYNgvOyYJ2OQNkmmOuJwFRyttq8IUirYVJ0ONN1BQJ6CcxrkGNsceJyrqPtnkGL4lpXxoetp6TwtrVMSHJu/8BQEBPegMIhnRskalL/hQPmx8rB+3dVA4Q6dxpsmuPMueJXSnuHCMRtHaf8e0PULdCUKPTF64rBE0Y9+ph2IwXuz+kWkxiALpkXFdsXAPA/FkxC5mFMyaVJpNumeHGzGosJ/wwYFvU7tcAv8eLYa2pcOBjUU04lWOFQ2qWuwV67zCtAdfoVePMWwt9NkmhzGDi07YX943ibTw0A3J1wm/Ry5jD+90DzuKmlNALg84RBAzx71g6cMoYo/x0vAA6f/TSaADjBwRGaRelq0YCgbgXvBN57OQKIqOHBhv+acUh5U+A0Bu4+FWNR/SWx1kq2AZzqQ8svV8kwbFCd1iSb3M6eU9p5BiWYHATMr+QDkoV4jL3KVWDD97xGvkDTXNspkiGHAt2twDF0dejmnvFoHvUy9T22OOg5CSpR9keKiA36pIa+iRXlykTPoNPfceaMHLOV1EyGVghyxPPQRhtbJwqWyrtTkzVxzQpOmMojQ8ANeAbKRH64gdeQwbgaGEgdUq6+GmX1X4wuwzQGQxw8aOIUyHLvH74hmxb7bgaGF7kOWKsVp1lbHdOioTF65PfM3maU+Go+hXInFrJHTmZINvYB5wpSwOVZhZBRyR+KbfYrfBIxItlgT/GQ5zsk0LlClaHipLKopnLBTGmq4wVD4efnY1BLbd4Bu37bIv9Fh8m9p60why2aRI0mCuEhkXNEZXl3dfrM6UlVpEaegHCNxwby0PUEhL7SsSeuRxyJOOl0ECtI76fU9yeqg7L5h/MEkVLCkglEvnzPYmY0g2BkaCLIc90cnsj+o3LocE9+NlGuwDdZTmqgIUP8sXbYOknM6VVxPMjTULb+gsH9iGBoLF5dXLuIvqrL5SSxdNNbVsEEMh/nNxLcUeOWNLL+rLOQ3GP5cimiNnW1aYhA5IjBodElOJUdAL/E82MJr3JeTORe5oDHhTS5Pp06Sz7ZL37FkAb8PuFbIVpIsUbIWJBIPQpX4+MgBU4scAFW28Sk3MUh/HvKnd8wJmiTGoveXy63FKwJocoBxacnRAqZ3RW0QYhhsHFHPJCHcLwJHkn338ioKQntUPyfsqJsRDqwLbmzZ7qctU3IRtlxwgm3hFG2bkmUJ83zhDS3ABYshZ1rzssqBpKJ5Nv4VnCiCL9dC9PyFSL7jLXUndO0s4gB3ExG3EyhImQ+NxAZghx8ADnI45rIUyR9gIF240cERD7KFtMJ+O9EvqHow/PMTS4XBGHpeyWedLYtVojxMERbqVPdWjImgMU3hxbJawI1EGHVm1x+Y0wvn7l4PAGJCi9m1dozK2AFSOhCtnQWu+Gmp4OwKX8xVJ+Gk3oeJJPQgzDmnA5mt4NsSbzNlEK/IgWLzCKEfu+080vP715rrq2LNB9Afwc5maA/V3DEz0ibZd4Xn+QHgIShafehD2OiqhLSNFzoNl3/geKj/8fPntpyvjp/9YEJDk5hM59giH+u8Nazvi4HcwvcQk1f988b8E8QqgQDH40Es5jtQ1IbUHZUk8jiIpguDBxxZEU1JXuXkgXOESgqJ47G4zNTdfk77x9Yo5OrIsJ/Wyb+C9rxH6u9FRzp+Q+FQrs3UbaWqhl9H9oHcbI8LJzGFpTUHB/9Wa+J5YtZGQu08xzhSG/4N9Bgvl8foPszF5WljxQVpBKeHUG0+D2pgDfNJvCyQXGq5DPGhZhE8LW2F7bRKt69+QZ3dv4N9XIPEYxAAD29fsgfQrbhe2lvyhbjOFC5bervXFeH6zMiclgI8A8R2pH736r/3CU8H3Wwv0WtnDo4+3ZsiyhWBDSnlqEo9XNM6IhA3iDBKoQmX8c4fsAqv5BFAYEIfrsN2srpKFMwlvZJsTdGf6opBJLJqkmL34zC4pFJWmIr0SgEQ4I/m3Ca0EOjR2MCBnMDD86GVqkBlhyVsCtsAKiTepOEADCtAWn9pS+IJX+Mi0/8sPingmYELWp9IND6Dtgu3OKSKZFXdXVgGKUKtkLER2fH5TY2MpI01J7Y+eE4D0x3SUtED9xoG5pHUCDUAKHTM1GULkleA/EhH7wnURFq5Eg7TcQI/HovagM2MouikycJ4/nsNFF2h9JBUKbkdFeDbF/mNg9muJ4pDWZ2BBYT/UAXXpogDDaUh7B+lib49LEoNcJ5+un8adnZUOzXEAjWKGalieMouVYZ3rsJnC/Wsc3zkvTQ2tjO4FNRLoQFVi9bCqtHawKEm3pwlAnKb6p2nyoMLJwByiw5XhgF/kG1o1v7DKocucCcznPlmi2GOzEXxlAzgWbEuDhvzlKVZdAmf86qT3m0oN35CLNAO8ULjFQdqtzxVpX3Sk5vkBboZwo++US5WKKEYmbz079vUF57e1m4biN8Ncqy3OIyckKsOopGgQveT9DbERkoRsbMsDYT4fjdMeDhXLK0OBtMEbFytYvDIpCV8FgK4TON79ve1nNxC5AHhHGrMKwFwC9eEOIVVsCoQk92BtvOSe4xtcuUeuA3B+vGMr4VRgY/PfgMpvWokXlJB5IKV9Qqfcv8DN7sDAbHFQjbqHZjyUxQOiIWhnm1jE2ZXydSrXuKpu+uUitpoCqmVwbfI0uWlBFqZpNBdsa8AqSsVmjcDh4SYiXnCXBY5xdmo1NSp7NIpTee6RUKCqEuyO/8XIeUKPeUGNqj/0f2wlCUzNraUrR/RWJcgGau/i9wvGi6wJkWWU9n1LFyCBcOKVcWHQbdaVqMG19no89fyOnwzIErhEToIeUGWg6femwF7ssaclerjzmbFZj6IygWrL1kAbiTsUu5PeSZLHS1bn4YStTpAmlhA+q5ldgEuhO1TvLm21xjn5mF95q5ttrTBFyeaZh9ZPEWnn4OlWTP6p4fh+Uz+yBcDOKwM9AaNXW9+JLAwrZ6JtSWDsKC++J3I3dtuSHBPXXln1zST4l9OTFyk3QPxancwzcwsp65/c/4WYg354Qnh1lAKK9iXJ2SZaXJCcN9TwQ14b7UY1osdHgCVBhbtI96pp1XZrLszVkrJLeGErriL1y8rqyJeXJp+Zw5Em1EkvNfpkuG1l6kL+t4FigcZrXC1nZUnIPYz6LK8+gkhVST+njZSeuVZFsGn2zqghMODgD434qKJiLT7WKLIzZ8iJMPb8vWFjzMzJOp6syA57yWO/EoWDVVkMMMdPPXFoTgtmZFbRNIb8g/d1n9nbXLhCkD79LYkK30c4G4MUDJYKZQ+WgIkflc1NFEkUzrAEszzL254lP6RKspAmZVulc7IRdsnjDg2VvprFG6HlJpvIgSF50JwyKUUghJ+Q2YoV8+Ld/6yP025AoTAP6/Gl4TozEYA1gIsvty8dPInvac0v7Xmu5jmWmtRiApIAXPXi+xFFULO25UL8Dvg7DikJUmHSYP9MSczUuIo6Uj0jyIS2d4MBWVmPmy+oOTeHKhK8QaQTUPD8cBEk8UIu7rOe8EcMWm589YYe4jwijoQyCM3rCMP3H8YdOY8ivwl9orUp0fG09Fi+srYv4DSgWQyQLqrJ9hvFqknK0LZh0C/OE7VWEoJU/1xZTq4XR7DxQywIMPqcG6qqQh3mAVALNaf1ay4GWyG9/h38wBQiSyQ3mj9e+ynI1GONNAPnj0LyALrYtYZXdA9Kek9bCoaaXG0yWXIj2GZSbiNaxH5ubCPxoa8kfzZvvtnqBrQbP0gGf3o2ShzE55Qf7UhYdr8AtDM38yimd/ao0lYamEqoaM6tIiSR5SXG573QhrUZJyfsZFcSjb3Vc/MAqKcpZqpXk+5eczwATPBH4d8vjFc6TzxkGO6/RfOBWaCAp2oH9TgyZJYAg/UvzBp+v69X1TqfVfjtS1vW+CVC45JQ/G5RMWfnRngJT5q+t+1hZMVZPwi7KMYhruwjFHh7qOclnOsrwLkIBnwVV1jpIR6Day+aFdSVWbgeSSKWSrLFT+Drhu4a+Rx8RDzhNSArSjJ3qOh/bka6S1xAE/7gvYUCym1oPpTMDGT4Fnf0imOlq/PqUJ4BaWPF+dQKHHgZU+YgV4WxKIkBh7LCJ7pggarPeXiwySHMEjFsd/8u0ixfafN+QTFI5RzirGoB5by0m8SI++1gHeJg7DGbYzO/wvfPDjXta/TmQEOH5cFXHDrvXh0sFVExAdyhde155QkhbI6f0iq6hxF00OAeG4UqbIRo63tdWCKhJrQlkB4LtlpP0A4Li+jx2OQRmdm2rKdvg/oZQmc9QKRC+hZZUnvojIRfXMZvQD6GiXokxZhPW02w02QBn3JSHbhmWDufT2JUKecrIKQ1R/T8u9O8H/qRpG20iTYtBvX4yd9UZVuEoCxvBAL9GXImCcZhijXYi7KsGIerujzPpKq3M8uCvj8Q20V5jFiitHmzwLcQSV4yiiNAF2iIMbFj3l5FP0pk6TSwnormN4UaMpV0PmfJJ6at8c+spFQQRjslw8GKiPIA1zm/yzFE5lVyblPHB65XJVH3G+gK/7DWYCwORsmCnPjVObz1KW3sbOSF/76/TTcU/+kdbLrWL8NBIQCQlBj1J3mOTwTt8lXTWQM7nc8VHPoc7UIGnGUSqpkblPLdlln5xHDNohEjo4xrST4wrUs3I36Hmy52Z+mbL4I+BH2n9BSsV8dqVI8UkKXHJMRTjIGBfuL2DKYiVLNJO6mDgGK0cXZNaZqIvMzfSxzd6zwGoA2CHpoACgDCfrzFq5fM7u7iKy0rfLkQYnpDELzEWdDuPjY7OH94+k4lH9NHMIchuHoCVeeGULzZ4kLPDscyE2hbC+2ns+kyDz96EuSBpIVyPZYDyRDxzV2XCNUt25WZ3icEbSgFBK7Rkrs5KqCT6tu0X/6unvPc4OVVsQPbpIqzBR0wKD3U6UgVW69wXzS4139FlYTXZXz1/FMbJzcbR+wEawilodM1NhfVM+ThxSwEnjKgEka5lRxsQ8mVk7LELtY+Gfb9X9Y4sQCKGT3pxWliMHxU6VXWiEsJbuhS9cSNRiV60+1o7gtoOvVYCDr2Ys2ceR6EXJiXMVDXyW1X4dmWyoe2R04eiT1tTdp7rX9v0Riosor8Ax5gnGcHzoVhD9b6od+u231hlEuVgKNeoYSQFvSVtHX/AbNaJTWbe1cSklUh5SauH7BOMVB0rrLhApUAHh4TjKD6R1kWAkXqN8rhZdJuQ2/Q3CnKC1qwvZMjXyjEd2S2Je5tpfY9Oz0f+gPMknTfndWK2B+E5nmHZHj/lBtB2DftFARKtwzCAEbsDRJzl3rPOSvGr3eddw0XPzp2SWtrNBiMs7MhBZZWkMrY4q6cPBiwjVg1cVv7jvAPmRsh6y5li++BvwoV/55v4vSXGINvcPjogwAM0Q6xUqAAQQp4kCy+2yI3ljZPg4FWF7YeNdrP7ZMqN+HYOj7w8ZRM8BkaIc7EuEzOd/OWGNb+KVOEE3ZhUHnAgCreE7XpdYy74G+SzXDTxdB3jXBhuZrYjTypqtHqH/HxzQ8cqma9KpR3+ZVAMIVv4JSIaPdFYqEPim9S+sYaD/qm56NBVRVvyL/kOSL4L07o5tmXfOeoZVxEpYfEjgyedxuCx8u8KXjrdt9l2Rmfzo8AI6jRTHTvPF2JcAVyVSNd+4ON/DBa5zbwQBzaignJ44JuZTA0L8h1uJxKJHWgkiMWb7iAlMcnWP9GuHJRLqRc0ue8hJFRVGAV4LI8YA4AEWoOCXV8M+sLEI2e9BjsyAvyunujXZ78cXbGQxcP+JjQf58MAkx+Umt/qiXjLuUT+0QxUnbXQ/+lJ01U0Yy/UpMBZYFhXFQExor0sEuT3lWW0Rw8n/bvpAJofuRE6eA5om++hNZaGLLcJfLbBnF/kDQdDv4ChMM/Drr3a76hpgQd0W5p494dmnyHjlHmj3ZSZa2p1EKH+RSRNtB/pfT20Q6OaI11LnikKCg4YAMPtJ5wgMdzFl5iHRdjZWQQgDgCfwRupFWreA8oCUeuBCcyGqcS4ae89rAtlf3vibOToEfYZfSc3u9LCURXkpfK2/OimBGBiSQVVGB8p3NBTHG48U0DOEwtLfVuhO62O4a4wW1ORXFnUX7VOThaH6A4b7dqfn3EsMj6LS4kAhVx6nS+O5I2w93PSWnDOLV9BGON0R1M2x6zvwETzrCrr7r1uFePhwoj57LcDSSQADLUabre5Ftjr8YWM6Gr1o85s9Ap9ompDTPeNhALS2AAllzKKFRnSKdSOXA3xKjk6JFVZGrq2hoPO8roo8FY3fCFqqSFwtKwO1zuvTzcEi1wJ0FayfGThbh4gwsMc1X9lkHXyDDl9D72nqP6JaEGY28fxUNnyaxLichzS4fqgHpvu9uF8V4tKVAs3E4dhaCX9wZ4B1Gw0J2qxYGdtK3fbYLqJlQubV6uj//Zyq+BHzJOZGuL7y0C1Xi6FCBatHyci9aF9465ignxBTyqtdxV3btoyTtbZtuN1oiBCoLGD/Bd/GdGX6hTQ2D4zzWClI6q7f+iNDVrmuDrXnFZ8JSVbvE23bEr8B59L7oLoruWYgOT5CH6/lCycdGoafB/DUWHTM9yq+vuaOMs1GURplvPQwy8NUWFGz3Pi0UF2Q7XZbGCeTR7+nZodQusNRMayOpUaobLVAuHptLMZrV0clIn4eUrIDToO/SicvixvAiX2zCA9oR6TVdZNu5/Mv1uLSbS9uD/mcT9g8/gqYxncAmy4siW8bbh1CPnjRDos+bsqT6HkyZGKlZTPnYMdQxpKm+wudKoG0K0QFNQkKLpm9Slqk2KqIzTi1HeJorGEG4h5ZXYr/Xo9dA7XbD+4fuETQaYp1qJ9m8ZllSRmA5L2kNgu7V5j0CW2I/xmaSWYPbav/KoQ+zQQqhrIk4RGW672ngrK49AUYRJCq0lg5Lip6fZs/KtjwdV8nKoTWHjmLEC/jJpqmZV5jPUlmIbLh4xm7EaR9EIRn4AhghraSqDlVStKl2M9d8COK7GDmvlOVw4Te385aaUban81Qh3diub2HE/MeOt7NeA/ACJDkbA7ftqccjGDbFptDJQqYTMrhfKCDlp44NDBhOlYv/QlFyfIzB4WLs/QasS75HIgYjEhoasOah/l7W/AoIDkJrVXtnYUnfzsOEQHh9+ipjMcBsxM8aOTIMzC8dIemIjgbolLtvLAQLpSab5DaB4OtCnHFBrfsFPJajIRalFidujI0mN4xhrz8rcCwy2wxhlyADm4fGc/hZ9qFN1w7KdEjXJuDq+CIANk0LtOBombMQ19hkXi1XhZwLAEtdrIyDgQe71B0UaMdPsAvUyaItzHtIs8K0JDDhbGlWhU2XEQsjykpjQeUgfiTTGREeM56lgOJ/k8qyTnRTdqsrZiEdPlKy8gWbVk4OXwFZCRvUlH3ho9QwRbPPaLeg8A3RZsqRSA5CvbC/1jpIpZdvBNXd4aICwcjBhr+ol3F95RRU6duIykX1DI887jvvW9eP9BCbK8gXQB7hXDvIM0lBtA3NKdqtNRUMpnUfaBUO87CQj7Vup4Vjau1VlL0vWNJErQ6eyCxrSl8+NlA0z+upeB5n3ehRjFRR5Ksx0rP7ktgxhFcRzBS+2F4Ah1DC5sZ4F/xiYLWychGr8kTdY294n1NsaqZkCBJT3swz1jBcoS7my04qTh1QululqX7Wp75E3cPMftzIl3F9acXAMyOsJb/6SwV5EWhpSKpaF2HgBYF3bNROMutPuVW9tC/Nit0bnZ+wyASVHDzq+UFlSdfmh6KzI+NtSzQjAp0OU2L25moENUbr79826t+4iWShnnFFxwiXMevtjNcFj4prSoujiySNgtc/SDUrkp//lMjYK4Lq1Reh57g/FKCX5WEj4QsPYAWRLtQSR9p/bMacF14Wwxy9PY/G00Ijm8z1B+v5iI9ocIsu2F3gpjiuaNMD4KII0JKeSSjoB0Y3QJRTnNJ+sfzzjIahR5e5multy1uHLplRgj9Yr20oJ5Lx+AUqw384WzoCD7SG+FJ2wLnB3mzdBNJ7el7wq+D3PA+oSKNDoFHj0frdhZ4YgTGSXllLtGweq5xmhzw5jal/UmzXdC6VacQ3Sgf2uvYuMVbYCKDCaT73cM1cgE8ERhCw0YfkFzhovpo5Vznw0SPYgaXEYby+swFgHMZ1MHjswO541MZCynFlDRWFDOQJYA/bVGTmxJyP+v8OPt5FKKxjCoSc4nQlWhzFFGepHISWNgio2N2KNLe/A6o04ewqUNKvVHwydn9UBTgOtZphUUn576s1cDMOMRg+fg2D0btxYqey9YZ2x7vG+5qzhvW/cXvZpXRH7SOdEDTE+CvZnAIvqCC8uTtOGEZjakxSGrqSqfxd3S3XoUBouNE0FmrJS1DcLKrQIC72fKq7DyhrhjjzB8Jw3mgZ6k5tGLG6Y1JLdg6E8X8Lj0gdKlegd4L55o9YGCn4OXDkKFTadVZ1d/5Yc/Zy5X7rsFwCeChJJpsdrKh7hXVj7/gQ4R66IClm68frY8Ac1hmrmsEHOTCdnUGFGmG4usEmg5JVrj7pQjjtujg7xyUDnTg2rFCw2FTrItnTYty7Um6LPuf0IpKahF4rLhBrJx0aJFxuRt9Xkp17gRxsZFT5S0fCw49bw8RoNQ69/aK4eQ9f2N9BEZtu+QHGwZRFIDy/ZWTjiD0qX97Tmoy7RCQjI7sYo0t4nCAohHRGLANIaJJmPQeRb37VNFn0zWX9Wl/F1uV/kAYCt0MMy78dSH+SZ0FFf/q1vBj4Iw7Ha+j0YhP/hCZ62BRBRWWzGANy9m2oIH/JTTthcfLTAF/rUAqLlYYbIKmbHqiVp7dUiBo0ykt2hJL/4+ODT8aLo5N+dqEd1yGHFnk5BwIs8gbOsrgh8nrc7HpL2Dxkaox9jF/dwOGXzwB4kQtrPPM5PxtoBpmSSpzbDFdbX5mbt+Qbx0/wVEFYrR72bLdym2SzGQGukaeQTrZD2lzcMOmlxRIRawwrkZHY1ZsLU57ZeSCr3g/Ih0eqYlouj0SOAxT3gQP5Jf3gXNhAsU1jtC5W/qljs778AmUqZYaKW4yl0j5u/QeqtKdb2kjPAqzU4lOUQBMrrbdhwrgHlBTl3TY88fFJajcGdNGERqPbfnKFYhCGOlw37D5YZ54ULKDZchOaiy2ZJTC8VSP+x2maBoI4P0dGlK7W1JMcS8nDC8HbDe4kBntRjWWmObFptADmYLJUIpOureWwJUbb8AISfXR00hrb2vNobWetBkyDQ4/BtZiXRiDQbW0tWwxNx0Q6CRSEGbW04J26zIt+iqpFE8tbsXK8ylxDWWZ6KGhOkHt61vRlETQFY0YK+RtQ1TdndWC+pW7Zo5hBGp8bXRZeuR2upjqS2Q+55x+BWMkG/N6fky3Hf2ydUIYXIHKZoIJxOshGgVwMiY3+loR0dQraOYYfrBlfrFbbHEemzasO50Hqtqv1YrYlcyNgkJ+NMxjzRubUjDGYqtQNibidIuTxUHOZDqx8AVTAfeL4m9Lr3cDyiuV7dftdOBNSIMwBLDcPSgHBTw8ekLEVchOZVpE8Tj/9P2RjRqXy+6z0bQHuoHXgGQjbuHUM+u7EJk8sO1qW1WRc1Ef1Yge753GhVi4kShn6o/N4AvFx6v9Kt2sUUWa7XlMcxCeEFSLGY7NNFV//Reu1XrC/k+OnB/fHMTojrxS3wOPYCWP+yYEQ4myuX5eid+wL76PvcPGEGT5c6juln04I7SVW/cExEA8AP0yUxKsaQKgIE+Bhs3qi+5Pcj89zmz5qcpYwLT8dIXcyT3OOKsJfOfFYTEmPlq58jVR2bs2ZN0JJEU1W/F3MqN9zkxw5j5PYp6hDrutfnZthmNaDnDmeZ0e8zkoS0SJ/VcHb+zxh2oDmIRR1qZIJVO3r4ngLIOmi3faEVwkEHBdCod1IJbSySEKwatTk5JlWK2EIIqollbKQJHy+cTVZCkJAfWP4hBk5u8p4jKbtUsp4oFI7uL65knwOhKh0jyvhb872PRrtwVoyYgTcN00rZQBsMBry+MG80S1cVLznWZS2o8bCSB8LNZN79Y+C/vALFsRbMc11I4LvQ4QRycxfdqUD7bKSP7xyn5cP7kdig2+RQh5s5umHDjiwOgcnFse+ejd6dzL6NCMcnkkELqlilKGEqPW6pAWCUk78KmtFxkIsCAwLPAS0RL6iuj7ki0qiz6YHSA6UvGTU/0i8KVPlgjvhGYiF4XWcKsXYuI5R/Fr3MMlC6gHWEBTedSlSyGcfDIVaIfuQRr0bu96pQLhyN8Q7jsIZ8qPHB4H05uy0zwwwQGZbSyY9HN2NAvigu64oJLjJMZ8lW0DAhX3M3w7CX/vJnDlsaguW+8mvvbRwhIsFGQ6+24kKImjA+DYzP48qg9lEhuxxGrgIs8vlLM+6MZB9snNBaMTQ2fCQ9+SMuv/iNzpduy8pA4DuYkySNiGgMOsW5UTBIMOps5xjOXHkm0yveJEKyHBs+QgqAPzpcGOkbJVO9f0fCHYk2dDl7aRFubQ3+PWjHd53Zmy6+PlGlupIBP+awo9ic6VTj57Svy/Ck4/ZGSS3pNa1nhU5gjEH4CAmg0xdRkzmFkb1sVbZ8nwASt/Abmes80xAcKGDRs8X2QbQdAKk0Q1hNUECf2NzwjJ96gUo9V1SM3mhVb+HWAUsRQDOe3waAM97ZyisQMLh+e5j1V/bHgDIiHlmcutow+6C+yOkhV7QyfkAwlPd23PDPA1/d8ks3tNsESjWYltA7yV3yVWjMcjM+zNJtZGBXgDK/PzREi4Cf3vP0l11jYTUACPPfgeXiHhjqeWeUjYjtyVRFfUpT4FYCQVnp+F0Ssmad5UwtxTvmnfwB+zaDl3ZLVql1kuRsvMc/BmRMxjzY5v6knYa84HcgujylV7QaflRb4JVFaQk+qxFTdUKCDBD8Qci+4FKjAnzII7fgwDdCS6vtn8cEnMG8ScyAt96eodQ3ea2SJNqLZbNtDpuM0Sy/2B+bG+AXsg7lB04xOTj7GxaoPylCP92qiMPm9+FhbVR85wzqlmk6IT1Kte9SF5jBy1Y5wqxDUfsmk2Ae14VTZbgc9uZMtJ1KLuI0SCkV6yCBpVPyiWVkwA2lMOgicU0zWzMLlnQl4iDiNoa0zrj8eq+pchq23XylVCAK77tb7gYYK+lp9KIZhMSGx0GAWi5jUTYDLgOTUMPde0jLaFjPahUSWVkuhTx+950yFbV6jQAhlvOHAK46LQsVTH7SEdsjPJjvwzzfGXuiuxNCXiDcvMa9O7B97wbiyA2DUTO/43/9c47JrFQ+gEtrKRb5JqDyFJiE7Vcohd98Mm9ZR3sXNwLfmvA/afNOFER1VyPISJbtz9qD0EaxISrXcQHRPjw/HKUrufEYAfka0jAMhhBJrN7txd8CtwhZcp95xdXDxQO5AMx/2FXQer8LmcUwGeu3QMllaPMknxwdltiw+JRE74ff7LmsmCQNdrgGZkd7Gpg5Wh+piRYDIWua1ltmVCftqfZ0vxH4fnnYVfg4kpvZTSXljKSwIDX22ixvMwEF9CMPHFS3dJKcH7hEUnJbYkwTgpID//TUJRWbU9XILUVbb4i9vDzxde1Ur22o0vO2/9RXVyY20/lugm5OhmCPGBsxAwi/3XZePT16cCYldWKeaKPoIDejV4gXHr/fgwBKFR1wM6ExZaPsN4cHar+egZtzpYy31srl0kCO7SUKSptT+lJS/1SxZfp2IqSYNH9pI0tjBa/Qua2uykLYW+SS4gLngIA2wAvR2CDPysSg0MSUQ0GMO4AvedJgv9lultTuWgPHPVSvRLzEFLl3KN6dAE4g2JDFZcnI/eS1A1k+1XDGMOleonakKAUA+xZpdGjygiU97grFKq7y1u2nKZpQUubcqaUm4SrBb5QDhtjWzD5C0lzxPAykigJLe1F3MUDNDkIbA60R/GxZmbY6tHFvx9P0m+hwNUZBjZ6xA9iswQMNzmdag6V7PfZTNQsiSXCd7sssBudUOYVF5a1z0drYbIr57Y0/TpbkvEhztbSogbVx9fsqijnuVUrEQdv2/VRz8muLj6QwKHuK2hNFOEjSrCswdG2W87n55BRmwcgUb9yXCnfD1aruqLEll4O2Dvgyp+rXCwrQf0P/TVKnpAo7SU8SN+Bh/qsTK3aP9fxra8J5UgmC7G51j3t9NUDr+Viy26CkBtPEvIzfEJ4AnovAMjIuy6WTRjWcmt54PKzVkQUWsm/6V5DAO+Zae5KrxJ4xmawMTA7MLhZ9Ok7/5qvBywJxJTPDBPGZ2ZZbxamZNmZalpbpGE8QLCC+TS84mphIg1bNnPjZsU8aBn04iD44RMxpjxXzIKZwtHZS7YCUmzg7PGOzYOgTGMuFZCW8AX/f1luSrxY5Zosx16DCjJCPdiIEKdi64Atb5H8qzNAgoMdrKRthAU2k2fxYw73qkfgan3eo4aetwBnetvgobglNUe0y0aUgupYlEmjAhyWlN+XusWg89XEbBjRmsGJpc9Kset6cgJw5S5kHJvbiSBxHUIXQi3Ewnubk6aC7x1takMOYFEt3GcdOx9gfUonToguYs8DyUA5AcD+jLPIGk4Kli/AgQ4/pTvJg5HoXhMfxkBzLKvlmBl7PKQnyVWTzwE6NovrARD+sNl2Qv6rejkNeRrbuinjZQQg9QtkUwFZkQ7mJmch6yrnSbFY9QZKSiX6VrklCDPhYMcI2IB1raZVBJzX1j90YBgjt3PPZEdFi574rgTkWIrAWLcRWfotPGXfIMF/WstfX20QTRKlOIpljiSVu2s2YPxwrdHS5OL83NKCvwLHCzzmmeWb7pyPyqDCdDM79/OTQbim149cg5E6CsZHmUj2AYferLgtnSDZ6wXPOnjARfVnFPnvpiw/LS6fwzktVvLZC3dbUcmohr+yX+OnAxWbOLlj1pK1R/2eBh+s3HOwjbIpUxeNVkYjwyEucDcJqblrOPjLdlBYMJ57EMbKwqViCMUjbn/WC9WY01XQvyMprnllrOvyKhKCxUSRCC0Tcf2L6vPPR+I4I3u4c4E8JryyvGLoqlCDkqUP7/j7KNH7sp8mJaxfTg5negBgki0HlS9iDC8AQFS+r4/hQ3dJvjg5R0ZgyjarCHETo5ufk6rTOfwXKrQVdF/nh7uzXBZRuLuBGMa/T1tT6l9yYk/JbfABtxWUvJ+MX4OBmqAEez0Pr8UAUc6QTJRgjoRyDsZOhkSqWqJPJ9OgrK0wtO4JzEQlJkSVg+GmUZ/AKAgT/MozgI6Kb4xP9+wSzWth0fCL+IaQ5Ib1YI4LlMM9qPdFl9IL+WzEWF2CN1mIRzsDkGT9BA1mMJtHp2st0SBk8kFuu9HuXPU8MhX4hCQs3u6+loAQ5uCVkRzPH1QqwAgteAdvhIUsOcN8XIJFG6uJKGyN5M8aRpfBStb55VPUFUzsRpbxnQ43I4Nh1oZDSUhc3qONBKb8p66qdWmEdR2LsdGU9epu2aB05TBJrtdCaeZXBf3NTtMDJRZ6KsHtuoZ5CQnYN7JAyiSn6/7zlQKbBA7iF0KXJqkARpqUrfm+H5FWJD1wp2YOdGaHv4QnCedB+PqSZ7wySTqZCoEQtFkwVSMon/RN0CvgDn2OBRXhC3CDWuai3xE5WJwr1XV0O0otLstKwemoDQuEhJMSeEDZ0khIEOWi5Cpo9CC7826zBGGMf6mCklbdECNf/QQ5WRAM5DCaTYSH7xyoM7+6hwwsAxqUveHUyE50BfE3OMP8D/o98EJggDn/wIioqOTIsFwAM5FxIe6i45H5sQMoKDS9CAjSNNFAU2c0C1M3wjF9oq69oH4iTRlmQSkM/jzNXiHyc8zId1gfIeMvmgFBtrM0u1S+S14jKNNk6lZfD7cL7pfMqBdsXa/shRdzEvA9GMjsIONVdfTZK0Ua4XmwNZ3cGcVVZUhBYh+fRGQGGW9KvDFo2jE0hTAIU2get7zpYzahHBIPWIIkI6FNGezD02/XBFNIF5sCxtaDIxqBS2Az1d+AvvH8fH+xRGndKPGm/W5s4JrylHXWCLykh1egDyL4SykRii0H8TRVhOi/W+C9VXMte33a4XoX2m6y8xepuGw9EK+BD1qIibAWXdf7nm3eekRUmXlbsvomATSZZaaZ69lQZyf6oHrGUece80QHzuONeaJaYynSTk4Q42T0avquhRaK3zN7D03Eb4ei4eWpEqjILt7Aq8RpZbeq96Fpg3rIGjosKENuoDr5Zf8iM8u7LX/sjO85/JjLAkswCtgE/U2beG9RdXSFl7QV1eutpwKRafeegudqTTwmX675JqUpdk4K7Oo3/3unvyUm2ctVcGIHYXLjZzqOaA8Cy6G5V3CvwCOWESJHdcDrUmj0LIX2zArtaeV1qSpbdUpE/mEQ/mIpkHW8io3UpdPEvtBGrE8ELcysWoGldDd3iZybBn/GFPAtfEjx6oIgp8QE1PH/9XeDMKpD4XkPJbGNtG1SYXiLw0LYTuMtcRUmPIko4IUnOZd5ErSNh/t2bjQ2I4WxXoBmaK+LRA8SbfmSWWMv43vYQy1z3UYKDWlwpw1MXRZRWGmJqqQ6Ecvo/+nDzm5BRxtlCGlFik3iLAUYmhbzUX2Axp13rvPTVTGBOKGlY6cpkT3k4uZWBw0YBpVLBzuo+LjNmH4Ak6BvRVxdMZ2tg1YT0mE/isBvgtIfZbIbT9j5ZoUAuzGzh5TjFnsa028GhaRIRyDkIOOXjPSEdrkaPTUIVfNk5Wi0ErwlISVdTYGDsS8TIjsvAMurdHZZ5YhXxoAWrcXlW/Ebi99X4w+SKeocfbnSOHWgmN8LF+qzSrzkB6yugtWH4YiYGFZUDp2DHWfvPl+FZz9ska+BR+KrjNyJcAUvA4EZUJ8WiSjVp98YlwUPG+jT3nkMCYRUMzY+vh0GtM1EAzufAJRmMorntU4gjyQssnPbCXgYkCnP4U1wLjRhEd9QvUdTzEkjud1BHPEkaBqVBeVbU7cCu1iyxFtrFXxCe0MVti5bHxNbfrpYBo1MVm0oAhoyWg4vXqZ3M/OLh8mlXJGTkwSJdRf4TaKWe+ObH1vhS06piENSOlyxgChN3JLovF6fQpTaxnnbRwoo+OYGRUBJ8YuQgS7wpQXXUSBeQjeYTRqUBFixv4xgU4AwPGxKZdC4CKBQIWKy428/JWlNfYIZADdPZZl2GONYh9jr6TuUCntRpfn8qZpBOdMalJSgKL7/HH4iEFV7Ap6VD9m9ISg2XmujJ3NZ6F0OhaqtW2/GHcBeqNwRJSM7u5BLLJ/I7Prr9eKOPAtBzmJnw2v3CEf8Wd/0EdFpOhjh4k8QRE4lrofSyYqKI7M6c6qt93SSKXQavhTQSO+NjsWFTJKsUA5DeDpbJmamxt6Geks35GiY0IlxdPE3ABU9KMh4ngKTyVq1l0nsh2FnhekaP3wvKMNRSHxxFLnEl5JlPfPTusYBj7hiTosYThL7d2/RHWJVUtHaBxW6kES1f9BbryaVAhzjAFTH2Y88qa156+CaGOj/TipxnpuzUG7U7tDW0gKPf9G8Vs5BJ65FCunC0X2Ci2AZKHsvIpZcnCEEDc8KQrv3Ly4yxoA8a4CRDMxoROAlO8o97b1Mc9Zifq3LzxiPxBkGtq7zXLH3fQIHmcsw5AjgZUOZqbZHZ+ON1ffsGPAS0EFvqfamPuzLZS1BMq6yNm3sQrGvuccNVN4GqT38m9vQjg+KY1n+Qf6ml+EQdvGFZzHI/Qhc5XQLbPKXlWBCL3IQihQViC4i2HWFedgFGgq32LwL2T31QF5YDa6dFonAb5Y253lxK/qpEatVLlE2bSk3op0BtHiahQE9L9s5ZHqHTMdu3k5EvlTdjyfcqqGuMAVWD/ENzlfqcPO5NtdvZi9jKk4mukUi2MwzV3HjJ/+fEM9YsAW6rXQugwTrRFhX35Szk7vLKiLdoLeS1A7rjY6BsRGZVvJMKSx5csAwnpiwgGK3f3tTRQFWAEWHnfRkqjy8Pn2oYdrqZUhIap+ZEDgKY5q+8kwKe5b2VTelTiaUSxeT71u4T4+yFIvgNveiBZ4LuI3dDQAPSX0Fd7TFBPDTysTtPOEvzm0bJ51SW7RFpKEKERrgqwJxtMSDY9pto/eEgVeoi1yeSnO5N2H7xZmgboP/F2zpGIu2GyY0Rhx+/daRf0YFXaZEVRApaGjpCXCwGALNN9SWxIJeKhtVjksAHd/WHkfLU9oS7gXL+YHDAdVHGCgnAe5hqFLq138ANLoxd/Enx8F4/hmW+YptfnbROTsFVDERCo5u3bsqAWL78MFFTgKTZGQhBvxhWSgrASQQrxvsSuErw2fQNqM7XAKqe4JXWFMCQsGbSZwi+1cOcIB0t28JtDpxpkDO0gFh+sX3vWivWZtL4iemIuBjc0erQEl2ioFLY6Txwi3I+5OTX/d3jlvvzRbnQiG1b0Z31ufMTHFycdwPX5TKSoFM1v+5/U2QBfiOq475KWY8oebFDRsB7+cgmyTZYN051OdjH5M8SMQ1kgsdsOwWgEzGeBQiPMKD95TcLh7FbtOvgL80M+g7pzX3CXZN2V1M5vjpdFIUmVRPF+HoimAXV6R+x7SZ1yy48zf90PkG89aGDDuqnphbjmvg7Dag4Aq6EIDtIxl+Zb21NsGcacrc3VGur1pI4uIWWCGTh1GhYRWjVZZ1gyjlyB4C4UwWKczpj96SuTzAKUaHP65O/EVN5Z6BO0BkCxkIwkxoCGbW6MueSjBitRiOdEJQROmFJ467oY+78rvYxBt0cx+jN4mUkrx4ym+l9xHJHkTf4A4evv6kXQTgyFPt2GPqzy/r8Cb0mMELtUgbeFXA0UQxwPzsoQAsTeVxhNkIi+ICSQqHsWwzziPZxtdMeLb9nDJDCGEurRyxsxHZADj4xubnd0fFrEDMSx0gFaHc0PGyU3iUWujdtShs7Eo5aQ7WFEKd+0CrWvNVsV0gybd/O8KMCPmH3ArRdqPI14axNuFNk+VsY5dqgepcVYKkAbXC8YhwgGsAPvDK/Z+QNH1O4CtzioGiVi4J6XehcEE3nbDfd2DhKwRKPBGKh3Eh7lg+pX3Ihcotdi9k8naW37NYkrBKQywbiQcu5OIJRx1PplsLDlQVc2iIMgXNM20Hgq6LiIQZlF8nXlIHoI8d+QPAP20BzLIB/jzElR8+k53ajhX2gpAAEV1Y9fFM02LM8ZFNZj0K/rTRIDrC9+TwfqBsyaAEnc4VzJjZZ7yt9/DAKkkt2mZEdpX2CCOHoTFwaQtcBBubGqCOJNSJSKv/M4N4YpwbgWZHZqEnRE/4YgzBuDaGuVCwo/l9diwdCj0QglAgaLskFSuJuJXhESHOBOGq/MIHXy0J44HlWw1wXWEzxQzf0dKsDzy1eIZk8Wbh19kzJYgR8quXK0smBzSDuAuRDrWUPOxhj5k4U9qVAyEQ0pCAKLFev1jceQDNxnSyvkf2MqBQk4bBi985nn8TjA0aa2yyEeu864l3ydTzDe2g6exO4LZi0m69+tK6p57UY+AhkHqjDGbGx5rYXCbekauyDOWPOVoX14UYXaKHIZKl5cR0JyvqoYgSnMYf7Jg5VZMzidSuMIKdcH6enckhAJ0k/jjOtDZpPOqtn1YXV9nu2h4TC0lM5LR/sHzyJInPpb3KqKSnt5DEb0v/sRA5qCDQZYjP5P4ZT4Wis8Czs+FNYFio4q7z4sUppjwQChQp/UBDvrSKX1YWrSClYsxiSVe4FSDPm2XgQ5gsb/WO6C0YHd3RrFuRp/HwyqSXdHbBJSf7oAqlCE1kCUDkzsuzuZxFWHNcSVMRv62b1nmmZTR71M9HNYKyE8ys8WiNMYRWyDP7Fu2arOnGfTMFFWZuoV3wBNr1R8lu4kMqUKPJMV0PXMIm9IgMIbqlv8zWjaib29XkuixPA1lMOVW3UVXGN87cKESgfhZxr+e2zWpDepmMChoCgKorWTVsFkTfaMeCF1AUkAdqkapJ759R6eJ7h2FFSERUrnWw1UbuAjbvH6HB0Y5qsgbonTAstLW3zwxo1YGDTck6LVsSe6S7Mor+BYuUHAN+P7VBzvT5GIbWVEHgEAApOML7kzTIeTpTZjdEBQa/t3U+4Mua4RWX6rmGUWEfo3MHjTmwN/V7QOBIFQcxnEFR2n6LQN9o+IR6nPbFRHQreH4h3cDltOLD3dSfhMp7MrgfBR0lERMPbBL4KcnocFLhFZ/CejRFFjKhwVAPRE2SIQmpDFwYdtZIC0RkIUxTE7az31OuNgs4WCSN/IYCJiqATG2Ldjr07jIJmjIgWAFSRDzTQBvXFrpfxwkrdz+H0WY8Uq6cOEBKV42inaGidYpI0xroI1wMBa9jxmlOiAI35XavlkWXUCXczAvI+UFeTY48RL+hfWTyJWOckiGeeOp6HVElYHiMDlPz+ilSV3Uur6A02aBx/TYA6wAVouAXR9jS8G+nBtq2D6AQJ62jMQR8YXpIsbNUI4acM5EALYQwkgFimF/mFE7L74pnYqBzvS+67UQBduQkB/Yo4hMNBBm4EKqFiSB8vu1Gl6UAnIirvTmzPi/dTWiKqlnKVK87TR3VhM5GSbNGf6aYUbDRVYnZbg2tjb/QYtUV1qnjlY0VEybJbYru1Su5PzT/jYaM5Q1sppqS3+EaN0YvpT2JrzLjZmpfzyk+AUG+VuO+QnwrBp+5nWlRJ3CY0Hnd07UAamvQoshtF1sLgGVXArDXCRRgDshdGG/6clwVYdkGoPPraiZe5SvCM59IdpgN5nJBv0tfqQcjeCRUEYwDdzrTXQFpYbKd/cDXOD00FLu4RaB/efutWZRWplJBoWqPGk5HsSg3bNAe2vGqdBR4p1rwCS4xR+JnHEYJMc90DPMcDQEY31Ec2F55C4rXKswpt60msOInemzV5cuPZul8Sgq2fbYlEnf6VX7l99F7U/u2xwk65Yi8W64ff2XnoZUCJ42XQxp5jDYpYcNgjpMqCMqOR4/qMqiOZKd5XPsMH3ZXB9VrGII7Lt7OJ9lMDuF/bEGvdEkev82lJ7rWGa/TReCaWpFP8phcNnbo9q8vvPDZ+NsF5/xO8xaAiHj1bzsqBT9B8D84SIzIkNCjZg2uWy3xK9phvhYSG4gIp0MM3yYtAIp8K0ytnRuIKvBYblCi8cvGsgZLaVfWaLvsmqooA1y1pnSAbXBBFdypUrsgyzdmsMLFFsjnsBM4Hv6SZzuAYgrUIDvbs17rHocUedfhxHKEeGpcGqKZ+HH5PuBjhWWHc773t44AC0zuaRqcVWb+0ao3R7JDWUzmqlfAw4RVpmUUdajmjLXavVGaGG1r9VUSQY+BWcTmlTVKqwF/JWVpdw81LxwNIY9qpSNymDS68SY0neNneSVH2IMSZR3lSrC2pjf/5fIOBastrGWlto0/g9VaoXKw1kdaz7D4xM+lKfy6pQVqJ3/wW485EgVqUYiZLklOi6OnVtXBdNpQW33G/vKtB8gT8BjYXkjnVC+ZdS+XRoyV40T7Dwye7myvaUhUBBVmOBEsyMEvpx4GtUmDvfysk665l9vfBbFLv6w+052tKWV57IbMO2lmbh+inXUkomjfZLGTMJktShJde8dfr+Q+Gzg5ZwQ7f3fvOQVEc9luXLQcXOiixLyrTh2QeCNb5Vh50v1i6Zgckz49OKy/S9uVo/BfhAXZEUDCV0BmNxDpBQgJLos84yg6NnxZPZibgSagAgiL4LoyVmJ+hZU2gR7Bjz6iGCKECkDarUINqdQVQT+UIlUSwMqbK7VzqEjPZpGDbuLNnFGiuyksRle7L6Dgbbtx5XX0X0mz5Z9TsIPHr0K4xlqE24OTWDu5LcGLZD/oSZSXh6uICEtD6WmFlViVBDYRA83G5j1PX2JBKkjeCYF5/osW5itMSYVC0QqY/t8XcSlLT+k7pZLQGBeTLqiMqHjUbBdTvTn2dIV9EHtBPY4kzJ8gPvAwUZVMhfYz7Y3UMFG3ATTj0GrXmAz2sZ66EJsvPtKBaKrAS0Tez0UK+uZbO2lEfAqlatLiKsRhXapje6tqeRWHLRAdxFXa3hk3umsOE850EEff/lyQR/ZoKvNX8JL7T2wl1IepoEbPbusPLTbi1yOTlomu2+Or3PdbZBlU5KX0QYDKFQw2M56UEN4f4WGyOAaeP4X76jIiVa62jpSeAhjKezWl62bjLp+/pLZwsNHq1wVr5zmdVa6HXWEhsXCHkl2Igg7hfzeZwKHna2n8NjPhv7aJzba6Pfxi3rqabSvEZAM+gmIlDCsiuHBDUEbnDuePYWx41CmSwOavCDwv+u/z3dG4vFcJWaOhpo9aM6XFSlqyox0ovW7dh3sXp5H7a8kaBmhPH/A8KtAdWrbYuBTKWtApIFObhVQPY25XN7cTFVJerMfpWvq6iWuqHgOkT3tHlqMbvQXjLik4ej0PnHZ4cJ5fnOTaiSUqFWbrApbKgF1JtTUE8W+BBknMzfwyKuOrIGNSVAjLh/GJxOmjY8J3fZZN2r3UC8D8B9cggl3ocuj6BUYEzXWvCuus/XOxgdHQ2QB9kojIK6tI7GVhfHXTg1w6pcQCNi+ehJ9ojI4IV3jJbzz2ABUJrKXecPYAiFc7sqbjLBQeFDRJ5zOLwPBxiX5rLHrouk1X2rPocvcUadfKVipCXWPm42dOBknIH9fOD33dhHo0wwHThwAIi1MrDGzCBBiGh432B9pGa+VHRNwrMcnVcGjL6CCgQri76o6O6iuIOaPU/8d1sELkM0PFf53gXCJS8ch+oU/1dfmbMp+ahoiIbVz+no66/GTKovJing4qISl7IIsDhu5i/GlTd16d9QM5fSUcOM4lXrSmXogy9UeVCmwAYju8+E5ruDzyPJrlT5UBORyJl9VQTckAn75gvVd7VmRKymVKFbxTR+KY6dl6Xzjz2Gauh63tlyozBCYQxJWIQbLs1NWvlwGSYNGnlOC0oxsClywvWwO8lqAtANRMVGKvUoFo9r/KPTLjPOeim02wgNhNVPpV9iENXhJn7KzOl34eEBicFsWzsDFGGmg7/pjCDwTA+cMgFWfEa/Pjr1LRlQWoTwQciAefhXVSaNkpIpgY/mBd7XJu6U/02bkFs4J+bYWBl42n2BGxXcfRqqz3q4f/+bEuZZVNZp4q8SRiNmGDQ7nbOlGDk1HZ7CCWf8LM9wedCaxDpk0uo9Uxv7beHp/Wb22LydJsrLsDW6QRF3UQXESN9ElkPJ+Q6tSK3qF1jCMTuxF4pOusudaDXiTiKQSEwQMNBZz4rTRJdxqAbZxkh8Adx4VRL3WOIRv5ngpa4zpOOzkq0zatrNqlf///x9CjgCEAIoAWOHd+Yuw5briTLM9CIRI4mDB58GuSVYP9f3jc04fs+BQYtM3E62cWSyVKauJ7J04zdjd+sqLl9Sh2igb5eZPdmF7LWYvaXMsRDnDMEXbIAvtURx6aLSBUkp8LJtmQEgqr4RQP/qjwTZQCuus/xpgPnVJ6btZ5WxYkUAoRB71I41zYnx9LJkfCMRnW5AFDVT16aa9z8UKHUo4qXdZtX3fKTaAX3/Wp5b6vHTzpUcYAQ6fQDBQLEUjEg2xNZvA7t4addC1C5/JvQ0Prju60JKQ4MqhYED8P0DLNBMaIbQ49/Wre431KezdrvrX+y8zjjg2it7ev8bcfVJ5PxuG70XjqOs73ZTvUcpYn04p2VDPpwS4F/hmkfdKeDtgKtm9SiA4jQ7mfHUnktGKtUvPCF3V5Ovuq37mY8D0ZcgXJVahWzPRYvrDsjc+r5ulrstG8r1tKlcPu4kDVVmsR8G9xC7ZbE08uvecicE3/fcPvdKpyfmmk9qNDA4OY4UOOdBskfHBV7/OB7fEc7V+xoPBv3+eZZXrEy1LOaWUKSO1AfVJl9ZT31vaVPg+7dS1tp/zqlmtoCunAsDVWEbpClCCduZ5S2bEmwre7EMhxgoT641VEML3T0Dns6K7RXDhXqiC8LFNZrcmuvgKZZxM305i5+kSBk756ux3esnoYq32K6x3C3kG73TuTO0NfVI633wqJawOQkrXD22RxZdTkWRCKouRRezFAZDWrJTctCQAQwAIAHhwPDYVSCOhWESkK36A0uWOkPfu6XPKlHY2u2pLcIB5wVHBjmM0MmdEtRpHe+Jmt2kiBYqQmhru1HH4FhH/spmHwRJ0hZ8ZnT1F6HOECnpf2ttH1PGa+IU8fv4XNyoaC+OlKxGniiTxofuu4ONfoHmPQ7GIrnJyq2VNfexw0VE7pHqyhgqntpsf84jOL1q+vmCu4P/POkjY8G0XtURJuxFNweJSkNrknBDYKOSlkHik7hQAYBiMy4GS3IuSMe+Zky83e2AAOZzBSOWbax6BvB/P8d5N43ARYhXPCp09A7mNagJWQpY5CRFGA2AEK5S6mXDMg013sDwJjigy0paK+QRnEwpGIwzDFTG57QoUBACvBYByqVwrnbtPtrmNIs7sKghjw9EL3c1/dmDOgzqJl9N7+e8hNEYgEdr/IC+By6003apT7AP3EK5NpcikjmxEflgxCqYIHRCjNiemxWDo/51Tg/DfhDMJIrVHWLAEQqTl0xCBzk97TEVllGiDU4WUsDWb/63QHPqUHm5WIIZON74iXklWtigOKpYs+hHI3LfsQkSSCBw72gmqzN4OVzMZdXdSh0KFPwaMqOt3ggzESIsRGszVMif6tqzD74GpLSbFnoGdU/sBp8TRlNXIPcny65gCUsNAzAKm/Jz5GjXAhPdB03dH4OQ61FPQTMYMzPfxjfexG2qQtWxQJAZGcf8iJZ5CpoI/KlYwlrf+9yIHG/TfpcSMiWOZG2oeJbCeFQSjGBP4CnKBK2EdCby8BVh54/lHASyoQnAMfQPbr3C5TbHcFRrjKUbUF0i1LloV7eL0N0AFiHy4RLQxuLkmaE6EwZSk+8HJbus74tbEZOO8s+WyzvrCMpAwagdEryuwmZdyOZ56Savl3dOBMqKBjoSSbDo1+6jEWz7YhQemwiIwpQJ4/ZqF5ItR4Y6Q5UHiEHm5PtaW7XcT3BgEnsfo3ZeuEKWi8UMDiem5VrgxhzG9N3ExRveBEpFifccZjrcS2jk7iG2gDhy3YD9jcIuUQYq8CgwsaNwV7Qjp74rI9SgtQt5okxT4iu7genabsrzPJKfZAcFy4qKuiuW5RVQmkhR1bCZbXIRjkpuTIFIREaUXbV20m7l8JTCcfqjYRYjI6/RcLtO5K3IfQC6ugB4+DJK1DYBnOFx/H55bPOdxWCI6eIFB5rS0FY+zm4AibYwqXAXGhuDy+vfYQUwwurOKQLYma9JGj8k5ZQ9swIRoRfQ8G3X7fkblo06SkOv1tJlwOnfB7ZYTeMJHifjHmTHlTnjW0NKlcTLur43uC2jF6qTdf3Pd3/Nu0Jp+ZwcnWx0/vLvZIBGVI1Tbk2d0bFTnQMrbT+3Acc0cuF0DnO4cWYHD2q0kmZE+6rP6Nq2hZu3kqzHiXmWNeEIrXQ+A8nVsh0p66AScd970nyR/pluf3zdve6PiHNeLp6FS+ARkiWGXHs91VYq/rTBmew/zUrWrPLlkA/W6CbS6AqgyRg+1L67KqRAWYhwrtcOgb26EBLLuRfwae0PNRG1d28vR6iS/MhHSwLwUtxtnCwFl3AzFutPXWCoGgu65rn8Jh8mggyKJElvvr2DB6rehkTiW2wxs+6QIYboHjy+ioSXvxu3zpF4w/NwSFthSviwDsQv5C3AaECN6ojk52AdGPCUof8oI7sxgqXv7JdTcUue6jY91CAyGUL/8CkSLQrIHKRxHeriQ4g5ptg2J5l9usjmztLqo/YZZ/VXeWINFKvI7tS0xpP/IIJ2+YlhailsOKZmVKOmAvt7dK667z6ejzg93GsYFy0QLgywxFcfj8qDWxaWdxkWsV3oqiQax7UBzvxO6FVLnaC1ocCPk2HNQ21TrUMSyiDAd0Q9fFVBFEkKsoZorUdUC2P+msoAgBT+CA7gO6g6FGwZZ8YfnLhl8R1AaP0eXZTE9PYPjD1NLwcSWWBvS7tN0ifUiYaXvlKYYoFuc/o8FahZ1Q1hECmwkOdbLZarcuxTNwUysIKh/u3QLnlYWmMoywSG+W42GyZLVpJltbCu4mByyLKHTCaMUq6Ye+qjdh/Q+880NDPt+uB/dJCLMzyvl+iGR3eSTM73WgW75I2kGDGStyg0UqfQGdcnz652OBkxBWD3PxDqoi/q87HptKCpAdaUJFX1dx9HoHfoghrgkTpyJ6kTJjBY7gbpGo4TXe5NrfTZ6yazdplL7rRQRu1iHKCfkOgiCCUuj6uCo/Lbd7+iRazvMZIkkaZaS3NABkkBZRoPkw8IDtsLo+L7xXlsunN/24Bl+K+MhD9qYtWxhDeKkTiesVmBU7jaTXXAcY+VXqvYr0z1tHdgnHjtLUIE3nvyFsDwjijiChUbwYBaruH9ItYM77oJY4shp3xETG4Rtr7zqXtAT7zB6Q6iT9zZLvNsFqBK1u14pnz/0asNcTGCsIzSa3MjKaHBshJEmB0Gjepv4czxW4dTjOc28vgW7k7IAMBNmgJsho1TeOBUkRrSVzACanTTpL04XC7L7d4G1UURXwE21YCPVOoeyG6o9VzuO6vPTQ4aGJX550Kam4sRh/Z5HDpr/3HNpnayO3YQ4drz1dWQSPkQwZK0zThGuWdsJKAgV8cwNBFBvsVTazJTQ6eAXxclkqWEAd5aTRuvU5cwDlxFGNyWB4yivJUkx3bqWtEe5K9GCHkWdpksemEGavHr85/EgYzzCWT3gttaYZ6cHzEfeg6VDlKGRmzvYhi6FmGXGO7Y1ZqGzIZUdd1NUJ8lSIGngeEh+azAYkdca28p1Y7UGQRxp13LtkP+RbO8A3FWJ6SZOZ+2gz7285MVDJOBEl2t+x5pugODqv6kPkGfNkOM0Tmq9hokoIDC+rMlg74gpmZdwooY1lVKjdnKlYdAuuL6m25C4AYvZpjQPBZZph8zVWf3H2NQs45QQUuF3+66OoPEYhk1TBG1d31am4IXrDCjGC4aTk35y9di4/NmtPAjNVZMFLvwE/F7tKpkVMUlefzhC2EBCxewZYYwPjM7ffOBda8Bh2Jd2PZZh1sOyzXp3oexCKOfxie3RzkUQyUm4amEf9uWB+Fqu96KxbZg4Letrv7prvFVpU1z9Q1CWyyK2PPn2yrSrMxlBn9JUdl5rNS9w3cAFgQYokrLmZvoX5c9s2NMB+tub+IB5f2tExxND/e9qPu45GOmO/h40ac5EUuvUC/foDgyk9bvwDJqf6qGoeE5CQnnvSkdQ3uU2n+gmY0G4cmYik2KSGIiUtbEt9SWH/HQj9/z+3c7QC7PkLZ4mEom8Umyxaoo3xVMBB+Scl7N0Gaz/42q2y8m8muJSU5FBAM3Vajiq5M724rWRcDftmYrBlhhv1Alw1faD6ul7IE0tfpqdsqa23YkTrCaME/eELPX6pJMpy6Z2JZ3LhBD6XEpTbkN53NMomikHtgIgscHDB3fHRciYEii6eWplRnKaLj7RiMH/txKMwEA54ML+gGUnLY2MKQaS2r44/WPGaAnaAVxJtXPFI1KmqMgU1nP/hfpJhv5ulrD58Vu77cFRptEsssmR5qHvtigmmZhBqN/t5xsNofrThSNj9aPNIyTlwCc3DO24PiA37HrM8FFZgKS8DW0XpkxmCcW3Zu+3qEGV0VUnqT2OekC5MzFP7ZMrcsCbcOEOed9u5t43xcGZGCmt1+OANqdCPYee0GXbTXGjXo3v78g3IbF7pBp/yb4r8wAlEo1tomUCJwhOSv3xc5VUK3mxGGp5RUR4QX8ekJNwQLWex8dsfe8K0KXe9PuK14/18UfgAXt8I/n/oIObCfaiBRx2fvjPMehJVCK3xhMx6mkqt7BkV+r5dWgs8FLQZ9kHal7p3JfNM8XR/Ps1dlsbZXSeJo808fhzT1HEYt5t6aLEcVCFZij/aFU3m6fyQzND+NxoiexDmRIZDko/pp93ukpYMG/bueavu5T6D2BXpvYeHEQYGbjsxuQ4e58SVdom6PG8PmoULZQuZAtgc0NpmHXS56rkkxpwuiwznrQKXJdXMndgmBAVKqTO13mlIegfIi3puD9NRi70T3oIjvOhs/H7+TvdDzK+84OAYoa/dGjkbNXXV6WHQWbTflvP/fLMkAmAwGeSyWqVGT/QseQQBqVszFmsEv2BIeMyOkD5rSXPf+iFcpnmQwIUVdo9d/Bqg2QcANe1QJyZ7WpU5DsfHnTt95bxxMK2HQmVymz6kKvOyQD9eqXiG6IoONuQC6ezCQApcdAynpYT/z7UjudkLGXxHE9Zis/x+06daywxMa1AFC9dq8vdozToSVDF4jxKEKTcZioo8aRPngTjhEGgeaEABi9O+q4B31jPX1tVEoLvdqGwP50ebxb25HenTm5QxGGryjDpM0VN0qV/QhdffhDhnBIKNEoW5wI9Vb+9xjgLnmWO8pS6GAFuDQn5/D5wuo4rJO3TeYJ4y6o/p+dJXxnpvHLpnUUkfotKJrd4E7dretAFOpkNWs4Bkn90d+FQErBr86W8R9+kH7wqomPP62ucm00zA6+np81f5k+VMlBbwSz+BXhHzQHop7xl9xAbcSkL+IPvrxyovheBx346zn2B7MhNu5GSvMuiHHJeDLIuL5JaniIN6uof+e2yt7E6st7PC3s8t7Xxhy9dDcH+bH3eIJH9ZIcbTrAfn3cJ03s0c3H4VB+n/2xfC4MuiLnqIO1kg23zWg4HuDJmtTVykOgdRrSZ7z22GAwIsAOxpAErSufy+jQ8DpAqrIIoZU5PQ2AVPjuaSQPnmgXmokEQLZda6UkY4Y05Sk33MMyIrnCGQy/3bZZT3ZZnVdu7VtzgtwubjAkaFrzKDZiyCbrYUsdfPA8z/5XWa3fIeN7deW+q08xPCjlGlMfsuItq/MU45gFNLiufesG9TDwf2URJc7eoFAgtL2uIPq/pXijI9W+JpFzEkIEI/fLodIyXDq0iShJZFpAIwnkhtb8irFQG0XPXnFodHimbjF4IDWnJlcpWqu/FBKOqb4jPf0BpYDkmvCjGogaOEyPC84w2snvGADyAOTvyF/+70BxN2sPlgUBVHZEUbfxsQt0HGXYXaEVGezV583yWgA0PxcHpVrlZaC8sEX92MDBK+wj0QAOgs7J6HbIzAT6QuuWkReRe4gGmnK+FsL4dnAjWek2c+t1dk+CvBUOtA7JO3iYnWwkI/HdkPIzJaZrAfhwMehGeJt3inYJM/I+GPzdL+Gz20FCmRdQNkiaQCUSjj5HDCYS5YzdgXxk4yqyWDNG2+ovZh41kQCXqeIe1KP21hsKFNuoo8QNhUCh1go8+KCSg2zs+mxxAT6Mldo4d1J7r9vFtc+NoZ1Yl11ErsLutlY4H5LjSktPj50V90RURQOAav0xjGxkL8tF5zjwyWuEwkUhVZ6IqMAzUjTEWipYCubDcWQTvb9JYPQzeJj9u2HGKil5K58E36X+sfcXM8reymny8itgE3H36yYydxWD1YSUV/GzYMp7niOcJal/BzCi9YOdpicELeSOXb+bGNbTTpV6etdMVIT6ouVwu3pnn4tDSLa57/IuB0KXB6RGHKjUgf6MuduLylOBgWBRD0hyz21AX1CEvQpjh79/ZLcBsRYJrxxQmf/hQ2LHF3n5lOTGeHX+lZKWthJsL26zERU764IfbmrxcEkqqTorsHSdLDdIBac9EPDiv9MrC6lfRov/Aygc0FaLAlNhJd5frqK7ZGijAaX/pmi/xthOu6qDiEPFr68V0ILRZliRJtuanURV3cfElliV/Rwr8ACFxR9RBG8Lr4HisSaBpU8Qs+IIclDmceYLDr7wJcMk0guF2HBy0vTMKYRWHB/0DUkbIagfOUFoAhqZBbQelihLvDWBvO0Igqr5LVqglqEsmqZVhhS9WtrAkZ+XiCQRRKgxen9fs8a75aUW1ajCYxbbXnyfuOt3DdnbsX7rTLISqWTMAn73niHBAdWuz9fI9/DpSwkLYaoZxT4iv/TubUmYsYzpFxeiyBENNQ4mekn1u7XKpVF3nJCZLTTNOk/EYsgHCnU1BkHoGU5O0Q5bVYmj9OhNY6zzzmd29vZIR/+gywq0q5bqNOsl9wrRfCkiEeLh3JgsdmQbUmMDnwUqDVW7DqiTyhiDAQ1Tj2gEK0D32A7wjtD9Q920zOr1zF4tzfMAqRVBn4nOIM/9wqAHqC84Yx2WoYzwaurqBgNjMIvc+kasNjBSBdHMFEzpAgA7SG0XYhH6yv/In4EgiNZMBZp3MpEjFn1awLoau170IMjAGXyT9luFjx9Z76XCasYIzFzjNjbhCuwF2oHiCirQGRG1mQojOTTZ0m9BgGKOfpLwQbHNjZWu3i/cc9pgTJpbqrv1DToOMNcIFynuCOT48YkBheZIH00EreQHJizpeSTwkBF5CmO3uXhvGkV7MYuVSVFKdmrrkewyGy2cAKnd2zPzHyzKQChW9oYqCYXXUfQAWa/PeaAm/YXjTG3bDjQ76o/6wef6N2raK1qzk+OEoiqWx8zGlpSDMW56RUXsxsnubiWlXKvIxOE3s48po4pbv9Yahk/HUqljaGLTEOBdL0BcpHbemyDQBS79BJOEm8uNgb+jOff30uZDHm9xBZ/tuGH2OX6W+xYFUyiIUY9eB4czpaAFPzDA/ReBWOaqq7mQqV06MsKGGQH9JxDluW8CtnbIf7pqEmyJIKG49gl7uPq8EhBHn69IQoucJTGsh5ISyiWVivY+FejJJXk+v4HBvctkVn2qQemZq4jRrpOouQfnZiGMnMedbp5hhXkIkaJiqZHXeBKvfK1UN8t4t6lsJPW7mSa3/Sz8eYcwLSeyVmrpikez/8iaD6Y2CVYxGlHmjh/a+8aMMssZmqb7/O8Be3dRaFg7UkDHrvJhozBeEXLjIJnh45TV3E2wJOCCzDUPVmA2QRFsB6EQJ9xh+J3NenKMxoHA4tMtWla8zX2OOfTd04qLr0ki0sAMqO1VdSqtJ427Kk47qFafDV4Xp6fcTFIrnUR0CVmMCl8WQLzf9haC4rdPIjuvkGvpd6T2CSS36D74UkW422/igr0jBxh3Zn/MTkPsxBn47qFLKSH11t64fAsvNmEQOU6X94CpxS0d8LeJPT5Svs6h87uWEwGbasK0zfVEAz8RbT9lF2fQl+wuG7jr6YjQ8E14lgfC2UH7RF6agfMIuKaetpLD9RgQA0l5VwCKaUBlaSgoX2SLoDqvIiOlN2mTig65Sq0WSHyteFYlSRz1s729jBBAhkjFOGVKW2zDid9N84jWXe1GXg+LrYFnKny2+GeMUaknpqsMCbZIwuOfvXPyuXo97c4tEEj2ylfqUMtudal/Hnhk2qV+/eK5IzztwFNAKSZV8jVvy8Cvf1jyCOtAUoxQ5u/1JaZf+7vFTGwyUiTQEbbzUYc5f/IhiUPMIIJ7p4UkhoPUDIiFNEQRSRbP1PF5BarbKVQe4LC+U9Jlj/bPOWw/HPqiz9fP77Rc6/OD9AckMSOPwINUg2JobdUq3WY7iE39uWO/rDgr/uNAmnhb1q0RQNnvPFiulJSFAEXgoc90OugWQ9en/QBRhE5pya4Q/ml8gWYBD5tZBjMS6x9DBYnpaNaEr5LWTwa4kNlAN91o/LUHwrfxW+mcwwWGiF+fNwu++2ANon8BRmR3LGNgQpx1hZCEYXv1bJcIJ2nj31bfKHytkygPpmiCRK6y89IfHAMwc0Q7OUadnoGU3qeUrwGmw4Ooa3qNYutk1R5Emdw2VZ6pGB88SBbsNke2RPciDquxJBQyNbcSS9NuexhrX/nJA/DbbTOooQJRkJlq4K/3928hDdOZ/RBv3Dx5qZCdKrEKUhYSscQFpNcq+D9/pOGHbyc3xMG2wf9xld3dBXFUeqZpzB4+Oy8hRyjFTSMmnbi2smZQGZrsCerKlqDggKoVTiKWcBu4WbogUCLGSqrte2y98TNnxYc5mYmVPkZ6wzCGdJtpcpD6oGTenVhvPltMAEvyk9LlGw4MTQUIzsVK7z5U9PtKMbVDmM1twUGaIRMWyVFhKh0xop4Y/zen9ZF3th52lBdmVGzfMQbgowWVOb4cPmKM/T+QExdf2r2/cAwRCyBT9euREMQR0amoAWRgOrCUSBhaILiCXfAdW95FlHkx9MKgTm0GPIFpPKFURCU1Wqj6ThjJvTblgP2ENzg/wHlD2wCJcjWydUnIl5bQmStgcBlfwLTB/QV9VW2F5oV1bK9AjuMKzUpwPQ9eBQugX9jX0VLYdhHuCFVKvOVS3JncTOyhxSwdgh6W5EvvybL1QGQB7ytBEevJbY/tBfcykYy9Rf0CL1q53r9wNqDeG+wV/S1L7V2QlSHaCs6iA3AI2PPRm+hYA0WPJgHVWYRQAs+mZhFHVRrFvxQBommqf1KH9M37HjLMMl/oJ/IS4TkoBRsxMsthfUJd8PExFbX2vu3COLq4dMphCPfSjWv3dFqgZhK6qLPWWpuPohLOFc/NDp2v1o1PAQ5fHnd+Wh8k48I+l5+sX6jRx7vdJoJvtqSCvFkXnWj6MqgawXo2X3MInyJ+cV78h8/zCJauvEmYgnq+sLfJBunDLRYP7kHAOu5UOXxsaBRy+7i2MRppawh/8dkreWkwHmbRjOpaoicxOwoe1/ptubccduHxkbn0pj/nNpihzt90eDgFv/HKKmqNQhf+q+IMNIhXXhymS+EnA8KdGjm9uWMGFAYjoS7pq/OQqerhfQxcbArika6R81QfeFRUS38epB9f66oFju2Hx0J3ULd5YjfFV0XDJrbD2WV3IvEMcDx65kPJLOk4+rWwrOQ4QmFb+9CVrxdIn6tou1+ZxfBmXJMXe6AyLMWqAh+IC8VflRl4H1FIbgetWKe4dKypOSnMYIq0mY6b53zNhfz0ectu0/5mIWA/OZJUrs4+duIXUNDWONtPVIc36cT9O08tcX0Ltz6vtB4A0wmdzJA3aTZbNCu0qqU52/4QNb7jH0d6o1/ng4lEwZZpCPhAZUEQajhP++3wCmWB1P89ya7gIP3DoyMojAC2/mYM6emfhYIfrF00Wuv6d8eKNugKcBVE0ZmoAbwKrcqhl51OgSPC5uh4AK1i8XBmRjVf5KxhhsKEZs3kOJzimnErvYk/Pcn00maCaPAZb8AxLI0/OUx2u5BmsE35YJuq/IId69JsbdkZBbngTeqNzlYgSjMXuCtB5aHdKegpJr2e/+9lFJlhSDIDnycugto5Af8zgtW7tlKKspPb7OW4P25Wvv6YOIgRPv0N7DzYjePUhCkMUjkX41/dMQ9fOZ4pOiYyigbElLTljmndl1qCLk958RABrPztdkajvWtEopbjbFtKaM0C24cmRit1C6JGZeZVrM4jlpmHmsjZ72d9KPHaancLHOG+sDSM5c4kX77PPxD+2e6JeKSYTBt3VyP8sCOXyY3bPDEyxODJsJoYhvYSkMYrIEK85vagOvGsbCYtZAkpA7cjr1YewKsyKcYTnyQfrk0I6v0JcGsD2GGKzYEkclnOwJHrB1RA0btfCOiyPZ6MvJtvAEXwNRts++JutX1tSkI/nanOm7gzIoFrOCORqYSUlx6uwx4jESPTMIiY+pjmcbuPMSDXAAt4fzvZcXYzh2tmDSlO4B7R5q/3ecbHQvFoCRPAoA7UITev60G6iZyeg2g6ALqoywfmyTWDJPNsi3nCZGfquzfcaBbiCrwHXHgttERZx7CDQPQy8A4UP6IONCPA6+RiW1Uq4Dr3asrRsEYjig1xufCapOw/VMyy1ccKWJOa3Y7Gbu9YpQeV1/lTxQoCRbXNaMq8iQqri4B3Jn+6JXaANmoZ2ASAaA7GeLYa2u3LPQhr5xntut1mb/8xuyR5uj73VszhUb5VVYycziTVZ/nNmG2zHFXOA3+QGFH70f/5j2YvYfO35P3o0lh6i6eRKKDiZ328bqh8hCnDvhJozFsD89UevJcusQ/QR9p/6xg4FB6xkmghx09DapYmpKla308RbmLauOI+/8vqyn24WsyhiRPCOJH4WDVRlP2ymVzvk2xoBLcwpNp4dXOqba3Gb++QYk5XUzCYZfxwZEAIuiHgLFUMmATAOv9DJjOmmm0d80Zm2vuOlqJY1R5XVCXv2L9m/4BaTetysPtwN4bve5qhgvHyh1Su+HSSHPN34WQuJO+HAE5q3IOE3y5vOdiBHZB5IPbvFeo8+iP+FGFTsOoRR8brydjAYyxFzRUBYJhTT3jN+KGnSfIRczGozP6FoljaGOUOm3fA9cxUqd4Ipvo1rCvbq6Z5wdK7aRU3B0HXhyY9gjPotgz+XSBeIxb/EEGyjyRigf+dZAJYYmYX5PszBJjqAgvL+pU30UvqQreOU50ZSroEE4cgXv1MmCCl1nk+jNo+q2csgSuhgmxOHEWpN8qcGotTBhJvBWDs934pwaNt8GUDL8hSUaf8HPS0ULT2KXkSCwQX0zoxeZaAdlPueD6oL2B3i+waya4fZgs4F9Gwlf3nR6iDFpPzwwFnNN2IYVRIi/6lyLQssvcKEaSOTuGPFOh8ngIn4hwCil55osTPzig4iDn6uH6CURhnbuNF2FANq8Tbxmh5aNK3QuaGd29VS5DEpz1YYWgFDvvXLmYF5/EHBcHG8Fmj6+FRyquUdh5gW7D/Bc/gNeyiC8R7SBZ2IRfV53FQt0qGwuHBSI12DngdYoaBF3IUeNa9XnPb+70iuajFbGt1YbuFCetIQTRVWwjVReOnK/HgROeizU1EeJnI2ZqNsOX82lxNkSKu69FMXW58baMCBP+ZwB567SRnnMEBDaXdOkMpC2xIDdantJotutTcozHc7ZGMsIQ31/dF5g32GGAvFUmaKeaqEKJUXtz+KwY7LB/5m+UlJJBB0Y1Rubc4SLm9kuMESw8iUdOK+YBBjb3TmCXnUuk03eVzuKYBCcTTSGHLb9WaZyG3bZ3FIwEAW8YO4JpW7IU5XhD1FIq04KZaFe87oHdjqi72mIWU3kYa4WVYYcBT3MBJxW3QNb1rCI56N835EmMAZaagbkJqUPpFimyKbpaE2MABnfUgkpw+tt477q2UXVe9NpRp5REN9LTp4UFURUrsyY4Sy3qxtsXleCTvE/GBm56eC88fsK2oNxTQ/JZvOJaXG+NHo00ua8TAlYTnI4XUmU4I4iELGT12vfaLhGebw8UhSC+eseVl962EHXXcccWhvWFg/XmJ5XBEkxTekJKgoIQIN7W822FA6G+TAfZ7MPGBBz94bOBSDvugvRAl0k2trzh4iETLTcaytDkJJVaM8gWFNNSBXSbTki32wVIStb10NHpBY3S3fIMSo9gmfnEyvxCLPdYiZnAouaDDJdIJrEoA1wPy9TchgVSWJYTNqEGBdRlxWMLgMGJoRsop7dQO7AHnSih1XgEA21EEUmbQqrlGgzaJwgWiVD7ylyq3bdPDcbqHY8Bt2fy3RdFvEPuu1BLapPMa5Xa9ojY+nKSdRspTK0uIZHMqyTzfF2UjneADZlaSu9awzxu3cJiZplq/x9w2v92VMiHypHwDXTedhFdpxwPW7ErEPpxzSTB3YbL3hML+f65a9H6j+S0PJOh9kB9dDv0ZkEwdAUDJkuFjo/SZK5au/XXZxQiGAmka8eY6zLtwQOZ/Dg/W8fIpALdo8ChJBzjgDzrG7+7DwcBJ32VXhFpZlkaV9n2zO3Y1gdvoIR5WMVafQTXETclsVv0piYnR3TiNhW/lOJXby7YFPnOA21JmfsoX+Q2hXPgfx2HyZQHkd/+5t5C2TWSKA3vc7x22N/wik3D4Q/YHE959C7yyrbaej/l+AoIFFT2HsKqUQF6jrnE+Kcq5gK2FhaoBK2UBLZIGhfTzzbvvCkLpDWSGpWD/l/iNZro9Lab1IasXB2K+I2pUaGbUsA4nUPfMCircVWxH9r5CytzD1ja46RmF6eFpCCt4HvnD2z7HBR57kYuG8EtCzGcdozq/VdX901zB39oNjN9Z/NCmVWQ5lLcdqnITeYWglzlGWxJ1dr6xwBVZ4uWcTJ38gpsQUOGuWEZEzkjFRQDeMUepTupki7u5+P4MtRNss7OywOQRFXaJWOvMmQlwZceSRfOevrK8sMX9HNULC45EVEgoa82Hx//8AMPdLohR/robGSaSq9HZLDiwUrL0zZhUchFmEULe7sK5LopQ7o6ZeMhG+MX/KiklELRT6SQQ6JBEqJrGdH+0rMVraK9YGJV66KlGnkVjKyHtxHtic6mahxFG+upuEyZN3au67Q+fe1SUMotZ5/hvidmmSRAXvjmcCwtVlRaABz0D4EGEMEDOmEmTPCUBWszzcFjoNkZI5x3TyA7g0jViXPi8g/XGv3Pd+1uF5eEBUCG3ZnoMLEVMcobXceXeGyjlknLBlRYMpUrksvxmVak2O5oaEUtDxbT0RtWkfgt5JchB5rghNDD/vG60o9qU1un/RTk2uVQ36G2cN5AlNYE4NM3poEhLGQ0mlxLVu6xgPq8Own23zsepA696ZDF8diJ34caxj7pjsCOOxueS1ysCCB8DduOMh76xn6zGGoIsipR7W7O9OTBVmPb7KsucKoTAZPxFvjjY7bUBiOG/JWT3cAmg3aIPv+nQQkMuLmHRyvsiNJfgcgGtPx2/62rTYELQglhDwVysxLt8jvFNSSlfZ1MARvA7S4On4QXN6ieQzPbU5LnLr7tPx7vC2rjzPiceaJZ46M5szeiDUJKq6UOko9Uu1Gs03KWOFomHqfdQzqF4JpzKxwvF8Bv/uRtB+1M3gn1k4m0yu5qWG1MMB2nangtkwCA3hISnQD+QnCAQXjYfw+vdZrb9llnA05EU2PaYq4UBTw2A8xkaV3PCYnvSDFHSjO2BCIoLxLZZUyn3LUCbFV1sG9D62g9qSmD/IgvsAwz3Z/ZHRjTkWe4WFVgMe5F2kxNCbqHKIxgCl1XbC/51ml5ntmszDqEBFXmNmxvB2dIlkSRciw9VWpZD3wusMbMkOPTqo6O6E5tUrQ+5t8ZiGBKWZ5AUNyMlLNtxFCbqb1TXCo3ZucycINCC5H8JkFYIjbLadqgDtGilFF2zyhkxtQidWLB6iStqSoc0YECnupnm0/EVWIZ4/UfUN0wuP9r2tnHBHh0tXB4CihdZdicoeUdk4yEr0RYZFRTA7OJodZB3TYnwk2BF1K37x3wdjqYxSjyDkO4TsSeZeRu7Nrccnd7/oIPJm6NbYY1TY9zs+nXIcA8QG/2wRBdP2PIripkDOw/4udU9u2jEb+z0fh7Keg06wHeZSZGra1cE+Fme/uFvCK5ozpE06YOEqlJ58I/ghbKR/4URg4Lk16tl9jMmathE3x2GXb3e+ZOyB41Q2UzBrTuv99IfLFtbqdFgz6lkb74+zeDIIAJ53xY5L+xSS7hUWUaqoTwkkV9MDayMSVJuWnJ+lb7ZwoaiVn+ZP7IvaclAsEAoNMFDyOoRvWwGWCfjcttuOOCzXLWof28rI9ZoXol69dEnqxCGR6ocWefXU76Wm/qnvAGLA2y9wZ+K0Ac9yASFF9jrPL4S3hUGTCYdTugZwlS1UofFVSoHwnmhSwUuFaXtQLuztJcYoM2O9wcI4iSBEVDcuYIjH4ovDXtZ4FCl3oPNyh0hXRaOR6Rn3egLiSmjtq7he+3dLEfaCjXfnHj/w041gNT6QEAChR3yUiUYlsFtYwXj4LkAQtuPHk3BtcjKwjk0pIvZWnsTVGfQ6X8QAuoljsGmlf4k8oC9cRg6RjM+4Xzq3xV304HoalRmphYRn6c83QvEKGpY91L9+BKmJakxFSmTKizyx6L4xzWKhNz050lYrB811fO+CjBehRS67qv42iIpjKyu3iGo6tY09wuLvu7eV/ZyWOZ0FJ9Wu5oRYuO8hgQIzAVZRtXuY8ZdJ7N8QGtUlBXcLqSpO1JKSLUw99aQdyOYr7ocfmjgON00NaJEaiO0PGWBXoMCsfrRmh+chQFOZKLwvMil3ZNgmhhz3epj0offrzDFkECWR1ytKk4mj9W0FkWcu/1Gh0kzyZrlNxp7/MABIp8aZ7FIWwI9zTx2MXKqc3MOm7L5N/pA7paXLyENBJJnYj/buvqvjH8/uNYhh4+jstQct6IDXILpDYw3bcJFCiDC+TlSIdDdxY7nZNeF0IKe6gRCOv1yIMEF3FkAxNFDWtVQRxpo+iQUBRGCQt9fQTHogkFa1yhhUqJUQPMB6GYJp3hUKMqI1j1ZyA1oYX32N7hXPi1yi8Rr5ACcIiVpMULpKyRaviNr56xqjlTc3bW2xrjk1vJ+e13RZyWaq8e9yGQkUtuRfuNlmUVZUCCNXhhl32uVJ9GUsJnRbs9jkcKogjSNf4dF1YqGxoOHoC3cPhIUmIC2lhI6uwLCTIP6RQZiXFGPfWFD6fTiGQwZa0Nmb3ABPXfN9KYRWwH9iANsW0HpZWXsk5j6OG0H/tsiFAtLXBKOh1bWVX6bB+kuyF/IPY5M9ZDPCia6iTmXaxVMx0xyM3Bg2s+AQzllOrnQ+2oU4Z94kHvTGU43ceIzIk/WxX2hywSld2wuQPDNeeDuBQ6juBCSYbqNgy0xk6xbCYtb2IjZntRcjowFL3zNg/h188O6DnX2YhQcdKpxqzn9GNGY09ZB/XOw8mt2DCqEs2/sxp6xRwTIu+19L1BlGmVKpFF5ZiGMpGpFtkrhC2YoodbkXYHwN1tC7s1oYPFkawyGEVwwQnAxuxpeR6ydqIBWHVhgOKie8Dp1sJnzxi+CRS2oZMez0Yo6mGCTCsHorpJBbHchufJL7oEthpsEZEpFTIhDQt9RJCRATzEI8aAEaRGwLIxCx5v8Z0WgIl7BGzPdm8wNA7TeQvJJwSkpKyg0HFAEAAAAQpgCrALQA9+/t6nHT0c/bu5t7Wxtb9fO1c/NFGdMviiNfXcTNvf1J6nOkC1RUe4kkA9TEd6blkGBUNHqZSsQgjKuY+HnqsFlhI65CVuWeqBT65n1nRQOpt9Zaa6211jDMARU4DIpMfEP69u7m3tbOxr5W/dy8rEzxzZvX1rPhJuHNmhkIA0kWC8JEJA7FC0jpejLQ83EeREnEieBuw1tDdWpq0uZxYfwHmAjiPmiw3g0gHo5BZFmwEOjDWZA2eKtq3+Jw1RjkYNHMhUKqRJuIn1Xv0pJgVmuePwZe6ogFBHYwrLQcALhUP0B2Myvz7uqm4m/cW+/VVI2iB0kZhDkZaT1TZoMsbWrcMKqpQPIaW+uVOmwNQBRLQ3917FzNY07f5ttXta6Zq4qqNN8lArjNmpypmZcqH9sRc1ER1Xtfru7mYR6enrrkXRC4ycA7E5A4JEoolFbJG6mTo6DUtT97ZbbEjceItxR6MzDhsEhrz7NhsOBRsMdpkbpnYTU3lnjPmCm6x2wmJmnDIGkiengeGBUKb57i9ViSVNEply9LWgOqcmkEEQYxNKvkmQyzqNgSDxtbT1Po7bQJNRFp2rqYJB6v8iXjYZBijE3GfzXx8s4cdkyv4kVTaRTte9lEhG1AUeRadUa0nmzmfLysrHgL2Obibp7ue/Mq3c9tlhZB00YTwyoWgA14KhPNEb0aSQcylNJMmmYDUTJWmyzswmnzeCCLJmNygZ5BfD3jWL4lefr7+OvHuxm1t9LDBVWnttqp0nfLoxxBLLL4LOn93bv6xRzLMklR/fu+3jqFc+7Kv12hIQAzzNmTb1OhahvrVWkSwetQ2nujKy5ff2gZsGVVvh7CE4anTdS3wmRSidZKmNy/d7M6d4aQQFDtt+IrdO+OHA0DdJ4Jkh7XzSAsInH/+vYq3s1VqwGQ16hEG912AIMwCACAkEAkEohk0XCiJ6J+dOCDAxOOlQeFrYZilVAUYkMyEAkCBqhggAkACAgkSQB9QhM81OSMQDgJAtuD2Oz3ZW11hACu6llZ9ItZqKeU8lSABxzR3VS6Qh4ZmflSIW6GPC6HLSBt5QRgJ40eSRZrD8VTMZmYFKKN3YzHM4UjglnJ+3LWXT1h2zZcYCf9PpX1h1sQlzRoEYoth3NLfSIy8OEGqJoqDjuH1vYvBccHkeIyiY3cPdnu0BiTgvTLB+HFgFtw46GwD71X82+9Z6yG84h3zm8dCxR0LnrXk3dM/RzyqvUqfTNM1ASafWVA0OTcDRRZCxsbJE0XXa1rpkKbZk7S1+sO98th6L8dt19q+3lVzXPo54sLLsnvyGY3Ilg10zcrkYcom9ztAyrYxkuDYIqPm28F0oWxpeG1O5A1rDMHP0BYKtJ04J8NlApvwZoQly0H+edU0ICbVx40Nt8DLFBNnyT8Do25dCT0HM1MsnOnZWT0JrWQX736rrSGNuQLR8ghwN2NO1+jjNd+a9vtpm6FJSgfkymPVAsTQDCs5s45TnIZR6JR15kaQmvUpg1AtOGy/4lhk0wJh3HwkkQ7XU4DFIlsHDyY6QlicfU/stEOghAgDVW5reoGgZ6mvKQic4i0tW9IJG8SnT3mHf7BhrAGQsmhYhKid70VmZtNbMMpgiz+K/ZbNcgH2MiT1/yJepFmpHHO14zxMLf0KImlJzmMzpWEfqkgaaGugAfcOqHfkcIaK+bTTc8krJI67qnN/6yOG9qmMboVyPocj4tm+SRjvnCL1Zog+HyY0dlVRAI+KuxCg3EDI+f60FAt+MfDzRWMgCrfLAmnNNc7bsVNUce34fINOfiVL7uhXg6gVR2nXdompcLj2zXWD3av20+C5S+Fj8oUJgwTWhc83v1tJQoPgAX87XU5sl6/21M2C+XBsAZdXUwPotI1TuiL0hS7jqkFZ+owarIoX2iv6BBA3VgMiAIoyvD/r1SUoKPo2F2bDYgvUx1+pPc14wo90wZM4ejnaXnrIzr8z8wb/yzAQb8IiRGbVZPx15kbGJVFh7mKci97KY5kTKseBvkTVUjN4Mt3AcVM6k6dK14wjAtYgVNRXpawAd3HgHUWbxi2+FEy8HH2iOO+k/cjPBcyhalB+LD2OnPnLqzr821BRHcrj8fP9EcnE95sV+2UMcmJRZ6o2T224L+WAdbMkxyNKvKwbFPQrqjNteKdAx5pRFvJms7qMjvhkNQ2ZJyUqJxe0jaMqnPtl/47OHvuHppXiI40v29vo55LdvakGpqq9u8KhWF9Dfd1/jUnELfdCdRllvOnBnSDNky3DKBTcqRi05AKDRz2CcHSchFtQf0eaP9eiGFmCsJGbEpi9Ucpgl51R1KCjFlU2e5FbYIGCQZ1eyynf7tE9a5ZAon4W1fxFxT/Fq369E5Bq9cXXhc4Yoqa6aLG/jtqVwF5Ncr04msidHktBKuEngrj9essLDKx7cy2wvgnTjZr7K3noiNb5k8JW2VAB7qZ5AYrGVXFpgFuvdBWAkN7XPzhB4zQZvkLLVM3xMbFJRRHLj4UJjh3T7dbkeIcvlg3tknVW9aGqkyQz1c8u4p0Yx7p6aU/HfXv3ZlG+3u4PNoxJ3ZtwVWZ5ZgKsrVLH0fsYf3encvK9wEY5YvAS/jLaWGwZzoC+tNx49gfqhnoOUElyQI2EA+Q4LdpZU8NfoVSSt2h5J5gLs7cuwh0hjI/RlxyLI7N6/UAGI2czAjXDA5JfEjBElN0Y4CNk425mlxMyxeiu/OQO2nmJHdFzuIxUHX35Y13yeKciZRVjZ/Apyu24YwKmGcpqzJsTU4QwhTlCuNCz7DHAGBb7U6LiithXLMHmF9izTTNvaGroJAMgD6sCwgpu9Bv2eZEokf0qlOWrVQ4FHEqAXWIklfUIT0Dvyk1o7OHy1Id62tOklCMQmmTt9Bfh2RrAWCSAdPuc6XAKO7tEoNDAstpZTkD4ZbIQfs7aCn7VJlf2qT0riHroVfQsX0ECNQLS4w3RvyLzSo8oHOm7TL2cFNvLvPgmhARKHz4Om47jSQCUlSnF2HRzymYMD4LaYefPlB9rqnQHtH8saRC0OwnTcEEWfbVCMkgmCytlqMgpsr2hrzMKtgPR2qHKueUXbxYUVRNCVBlkm4KE3/gvXmkiBP5gmn2i7WwIpTRHm4K70yOWTgNCI7noAJcrIYGihXVGckHJm79pOwSMnwrpqmsNcih8d3LdgYcuk5KK5s5RnUrjY2eFp2BwATStJY8mzkoe/x0nt6fmbqKS/gngz2jaIAdHVXrhywbCXmuD7X5S28By4dfxqvmwQPSZsrhhfT0/XoYe6kvJuLXX5aRTRLiDDbAI7I62e1Qy6PvlFPhO1jN6QxcBMfcZGr9w19EF3edLM0iwKb90oZ/KRlZUYaHdpaJaaIKHiMbDmv3y/PAf7lCIDI7vR+KE5oxFVS/vZ85X9DYcUoU3scibjJujRHlpLDoEbwNO1Yi9Hbc6RepwtFpSsqSoE1PRXKJsAvdkZyMy48bynpMfKwxErYidloYCJoK/IU98UR7Onyrv6JNM0WaiR9i6SjlMp694fIrWi954HK0Uxn+nbve38ERy1fFunmTYoQd02RvMy2WcQA3xNYbjpzZLeS++N3PkJukesjH2MDGeGI9j4BrZXcEfW83iL1beSREa7Bv2nwX93RKNZVtA+VyhLBV5hOzFXpAb5ssjVh8kHlu1M9t1eQo8FNQiGDkMhDVTIv4OuDPnpTCzgpl4DeabKZkPaSrl83c41LHsgcM4GTll35dgGDSQNa5FwIFq4Gip87VUVCDMZyXWOEUNn6R+3bKKnnpCua+ArpnMHN2yb2tTbhlpmlYCeDYO3YaBL7REBYmm1HHDy+XKti9T45K4XvaFhKz9nl+7QdRwLT+Kk4NBIX0ljo5vZAFh+lEMP1vidOfnTCQlGLSKij8WG0sHsvmFtkBGvd70bvzewO6QYM52sZXJk5AJqkx16Qvrr8xT0FWEt2MfzCQNC5FlD1VdCCCJYmPFhGYk6fCW7sCi9eYR75odRo0PWWoBIX+lnwoAwVxelg7EDDTcHgSNrHIHD6vQzVR2AIaXrDVYUQKT5hjxswPFVUNX6AvWhThAkMNy4fE0Gyvw2SEeCRTQr7gpbuhVOmSNZzIHeAcajQ/RVndp648KH0xdKYOL394wLxYtGAmlA3ljnBbTdo+ZVcZ1VvqhhhyQx3ESvGM7+7Oas7e8YLHkck2lIqWWywCA39Jf6F1nNFSJAPW2lUakJOucrldzFZrZV7W1BMeQC49JHwsMWsS9ntwDKaP0VdmD37HsaVpl6zV3OQaXc9JCw0+Eazeh0r5vKBqPpSrIpRbKxGJ2OyJB8RWnQS//ybKe5ImTIbohZR2YC9T16nKkCOTQLIRU4U2D+8QjZqFi0eEbf6Vp21/m1sPAE8wdX36qZJjwF6sQ65D8eZBzsrfxud+Jkq7vZeY7EVIRBg8Ck1TBJ7Ag0iUufZ/TJx0wPybc9g1gBqbN+DctsGCCPW8EfMDG17lCXKqeIQDKtOE/qxFzAjtesvyeFSWKM9PJzhHL2lo4cGMowa+RiPvHIkonsBEQXRnWsEbHS5qyNf3BD/Sof7XDV0JJmdtOKb0oiYHAqdlkC94SIJLpmFgTIGX+s+b3RbJQVsVu9cQ2gyVNW7Dievbc6xD0x1ITqu9+4wU0tHIDr5eGBeGPVTewGiwuxniYIC3aXdEZdIbX0wxdgsrFiHpmpk5uQj3JttJPWcmu5J3csJ8xJ3LZuR7AejfIUpyTKKDe5fisF4Ah7XC6Mzh5QQdPwnVe4fgQsvIEopiymrdH/Q9P9Gw0kWr5GhkCGuW0yU7/1E0TU2K/o0JvChjIX2MbgbBEWc9ShW4wBaILEurN2Aj8mn1Ae41zDQUZlqSpmWzmfDzpPipRJo50qTCj3Jqvk3eG4YUENWKHoD1BSAlpECEM3MLqE7QDogB9o4aJyKBpRfSX8HTvRUm6EtMtYvip5qTVVXr4a4Mme4odNjLInrafmxtKQzTpfRaYOKye+P4VzCrpoITKKsjnS98T1OCalDhcW59wdAK2vIi3afaBQykmODneouqVM0aWCCzrAS4VhP0GDeNGRKSe07YVpriIYaSccMvHAPmmQpqaWDgYGQVNQQ4bfbSCMSWfn3sL9jHfO/zeA8uGbCoh27JUQ24tZpSGD7FiIqvQhmclpwmSLplgqR6A+i3J0OLoeepANY6aXUklAG004XnPyaGdNEV4It1OR42IlKTEXdu5Bpvf1ZEC1aWTIA1nojHMEob07gD9goE4i5xVCiI4Vbu56W/LK/mmbbY+4R7OQvO5WCuzFAAb8S+Z1aaQL2UZrlK1RFUnnN7sBthyGhwjMP/cM4MMfEns3FJkkZvpqwECBao1U/d4Ev2q6lKHNYgOw1lwaVI+C6WjrdAG+B7h2CMiV01291SvLPW8EiXWWNp79ZMLek8xMYh8T4Y9hdnvNE+ZiKXlyAnhsjdDhmL7bMB61MxFAnsb4y+618tmMfgD9LDKDkw3qFk7CLNMm8+KItrCMlct3LWm2Y2zYXdrQ3n2SbT4ziwwDUnROnSIij83pk0vLSFCKHsc0SAI6FgCqVoMHpE4fcRGgxq6RKyAOvQVa/8ZkAINmqkVOiDPZr7ZgLB3pVY0AW+wGrT68HvjrRiYAwbk9+N8UWq+wLBBEgTKIyx/zZzBZHYEYmcF1aG98q0bXNGScvTWjOl9IcR7/d5S29arjyEzwSH4ExMScaYfhAq9iPTSVwKaBV8brbIvtE9bKzkiWLX4goXKUvmUcrzg1Pe/4WPphNXZv0xbZkw4BAsuxtpPsgfZ0IkEObx6l3cgX/KJXEEfdBC6PNZR0RZZ8JkAyeciZNZQxBs4T/ou1LIWSX+9T1WfAXzmbWMfURL0e3TYqQ7b4RkUhOodCbfStkhCm5phg3RIDW2kAhULBo/dfKQSKDMn35y7+DpfCgPmg2yke/7bsCGpgVvSKtJzO51Gsl6JKyDe7fdFRN51QyPeXLsI7KZgISGDIo9cxLQXlFN8x/vjPUsFmpDKHv/c60QF8yv1Tab21v58brzPO5MLWBOtSOdulVZFUBfLdzafiUqbWonMOX0/fmxLecvnz7Dyjy3xvtagLiA/M8XRroPx3lfu6PE/kMl9iPL6+LZ7aVYxpYGnHnv6XlkdvoYd4rOSEUs+apKfmj5FLp6LbRGkgQ9XMk0a6yqJzHe7odo1tmNGaEVHu0Zz99RD09UmEZIj5x14IjpqZBKDxWKBtYvOJMDn6OWs3FAjp5tlSE6W4ObOpsJlkul2VYVMyXA/Jq2EGdh2CMShu4xlualonRgx+BoMfyazkuFmFqJ5f9jsepUk7nq3EfEfhVIXNRQ6/WnwIsp+FBJ1LkGLpk881zNfLRnizxzBAp3DQMwbLjGmDjEzyDK+Z72ccYwq6a1TUQupEUkua6luhHJcpK5jtMYAxpPfbsf00rZ1Y+QfwQb4H9Sdm37GIiy9gCE3zAdt2BVoYVMNcp3MmJQWi+ScKwc2bbDHNRR+nxAoBy3W9SDW2KMFwJqeh/LnKZqTqOWYt6aNlMNhDJp51b8LfH7Vp1djoYmWS5Bc9KTemv0zvGQcqkXiymB3yZuLMmMh2JwyuCCtDdJUhhOv8EHlKoVeF12IoQwuIbHfU97BQ+b+oENqP+6LkHxVqd9pWxIXodQ/a1IN5Ygu0QBiCmnm5g5NI5toSTaMc9ayQMTCzpc9jCxZbIyXpIVKSo58oqz5b7fKEjkNemUNlRMnA7zgG3LA3CdQ/+zupiPPgMNUqclvTvWkCppHQbHKpcJ+c/mmvbS8azZ4ZX6wkz06P2WWPhn7HhlnMxL8Nln1W6cYObm4CboGZ0eWeUnq93vrZyQrMtMqKATBYsIljD55QVDOhx7PYWzMEDgdwz+BeST0BQGRYK8+SHd7/woEa9HHTtIwmtk4MS5NWG+ShysmrPZibV0maz7xSspVJdAZuNfOF/5Wt714EVtCXfbJuIamLFaulPQLPzXvhnzY/GzCx81yEY+60IaWBUVTRxnLVCMBeAmrK/+jdo+nUyta7U7bOsQqv5stR1+xtbmlUOsfgnF1GR0r9PRiqGEsObqw/onxS+4IOjC6CnqADjN5hbIPlnR+r4RWeWQU8f76f8uBdnyIvix8L/mIraR9jxcTaAef1/f1LiRbcXpLr3TxSUav+xUfCa2QpV1I74q50a32UEVT3BwpmFhnsB9UqCRzVMuWIByulqpliYT2Bn2RMGRD12/jQH4nXYxJAxvu1oL6WrH+XiyMF6bXiD2MbY21xJR2FKecRrzt2HSwXILvv/gPI+09e+pI/nDUP4SEzDa4z0fIoW0G1WqvQFN1yQLeHcJeLxp1hMEDDM9GohE/QeVncapGVw7WjeyID+dPqQn0kkNR2BpjLSC6QNhiqwzUuyRfU5OPXCUKKFTS/9WKgiyDrYy5emHv+To9G5XOl2774IUlLKQieMafjedUu6QDe1fGSmV/0K+iTLGRVKI8i/iG1C2jouoVdd/DgP+NXsh/615qBIIed2zsOH2q2N8YwWgSatQsujUvo8uQwfBUPQvsTxfoIGTyU1UwBPooGW7GKCvsOyLLJneVkDLnoETVwclxeLW6B20CA/U9WkIy+sY7WpLk/Pfrje5WNhpAafsPKOrywU688BeD04AKvcDDwxcyPevuenaKHuNp/A5aIW+mykHa4E9riuXV+ngONY6a5YhQ5Wa1MLSlTMQEtxNdKrcT3GA1FuORf8b+mcUhovAgoZ6oMhqPjObhWfS545JeNoy585yGZUxfASlinZ9eAda6lyrd3quOFljz958FMHJA91VJPN/JJADvgTPyIqeUEbzw7TCVu7omoHYowOgymZhaoZtbCMHkzewRPtVT/Ioi0JP9tkrScpPW0ZQ1XkqzAMi0lYTAn+nAax81JycKlShWkDJB3b49BCNSMGKXO6fbFqQWY+kmQbwSxQVow7Oc1HFCIgDN9pdpJZoOaATaHTeh0Eq4BNWVTC6cFgIxIeBhIyP8WaWBRp6vZjNSM2TfKpVwSexdFKMOMZtqV5lmhl8I1BqLwVoExbqD8/6wAJG3iYkcIN1YuEsjSM923NStOfnf5eKpX6cm9i7nbdngSzzdmIs8jek9bhrSIY2qY9obXPJe2hdBG8+S98rtmNLPkJqjJyJsk7NHRlXdeDJrnkd0v29C0MGrHgcle6Dk0WvQ9rWSww5kVOd86OE4N6PkQ54DYr3457+pALoRajWFRI2d3ugEMjnomxsCjN7pla51ZQbScFWFYLojVzoxDXLaAXMG1i5wy2EfqL1+WeZ5Qn+RPD9YgnuR9K7uiXE2fYkSR7uRmwR01HQZ0JFINZ1gbmRExE3/+lTG1iPyXp8wsgiiLK+CxLDNeYRlf6TWG3IIsTApa/q92ARwHAJIyrFFbbCo3w/qSpZnc8IYjrQacjPFPK1zR3TSAlWqOXp6Ogqlwpq6ipj5DM9A0KzWtruAHwR84e/L8UMh2bcD6kd2mIOOqXw9zKnR5OaKQ4bxkjaIfouO7j0cMzszpm4SHmu+/HddSia/91c9b0UGTtpcsouDQklWzah87intl63TaGrBANtKPJFoDrYGHpydHH8nJ7QK2ZENW297aQMn3ZvzWcYp1pCPu3n4zv4mjqU3rhBi/N4JoKSibJnxE326UCC6NHqjs3/uXyRrV6bmYk8lHrEWOyT+JcCckjrkFIkdMymbbnR6/FU09jUxVC1ZRzCkn2lTMeB/bUMBvbwId5u2LFUTuwOV2rQPdAueuhQoqCrPB9FuSuGHIPn2qyP2rxJFuSiG8QzTERZ2045QrHkCZMVlKyJ8HgUK4m3vs4goxsMrd/wY23CShEKyeeY6Evw4xQGByLAJlauAEw1rvZrH0+Fy6VugPrm2qUZMLYWWQxDqeKYsZAA/BIYhaN+3cPvBjwjK+DmfqSGL0yJTU6DpRuNXm5UTK/H2vd0U4xptQPxQB8IpYdGMvpCP3Y33hN8QQN0XBjEyBMrwkxRzTPsQ5fki+1QE0MvBhMrr+kiudlenMaoTMLD4NUgNRb76tigIweJs065rQgoyTME/+7pWZpdwQV+G1utakhQPNwqziS2po9gZ5Q/Mmqzr+yw68ixvEvv1W50KprLGAZnGaP4ehAf7+aA893r8Ej+l8oSVzMp0i0wiRGtE9J7hqIKUSfStavkDoNQ9xTa6hb9BW4ZDy5VZgZQTwbcgpBHTnbRxBxsB0/+HriejtCTChJMw0LUWEtxVXQjD9drt1inTUadCcDLwE3/HW0qOWGjSpDXl2MH/JZuDK3agtDoC6mPdx9W+hs/9xy8PmCTzIXE4LGWni0ev1RpjwLjhoUGmFBU/DNGBcTo9E51Cys5bWOlwDY3a9c1CatLQMxyYDZxHx7Y05v4ksFgg3HzNPT5uXpyoPftcZfhVUUh47Wt29o3Aj/X8P8VpwRuXTTn4PeAlSS8iZszmtGkgzdHKZlnrNVRQS8hOIlIS7ed6knbNe/b3a1MVIWp34waaeGZr8DTTzOPOZ6WZtfEk/Fz1SRWHmM4DloRFQCOUsAj6KflekhyBQlY9j+FHjVE6j1N3tfPGRc8QoHqWjMLALwocZ37YrSbLU+IJIm0n+pAY4fPaTtstuFha7JhePiIqcMOMIcNYg3BdDCbuhXk5WIZIYIIdkqbFTO4A6LDjDpO3ErPV0fBomJBbcaZ6ljPfAu7+5CeLQhgxKC6L+PoxJW46v9DsUT5AooIXMk2BlMPziaMYKki6j7JCMgj0vgZv2urHmH3RAq+6CLfkClyUJbemm0IX7YyksT4+OJxnBzAT8r0jLL8kYbTxG1+sgI/2BEyrk1mxnWmZItOUm1JpjUNXCjukpWfBmtYLLzoIyy5DyVS8Op7RHfN4RGCVUuNwmagbA++nA1k2fMOygWvsLPmOhFo6M1t7Rlxx272KiD5NkVxfWtf83gnuusdVDVfS0ecrasc6LspfLtLp8XPCOwZYXFCJ4s3+K0CP9zLBDihTtOa9ciARAwCSozqgqet61Autz9Jkpv93/xAf5ScdF9gz5xzgz2rneOuKmzk6cPc/t/iP1l9pLLbTMuFLs+5kcETD43eV5KK+QlKpbilMpbF4Z4ExhOycAvwg0iUjSlyTwHshiOzRYV82MkEQ6Rgj4hLxGdtgXPlnV3wLt29OUm5n2b0N2N1SHrkzEshrt+nI1RazaPimF7Ac0GyeUTnx9g397L0J/A/wFT1bhCDGrU11x4qZRnZTkDQEXLNX4Lqu8aJCKN5HAfvaMzY4M3BduVE6SP9P2OR0erOwx69oSJs6zC8Z0jeLlKsQb2TSYW9BOZqAjrpyofSbxKLbLG+NwkLD0CZd78vRInZqSCpvGzZyJKyXaaatC63U/Qi+6C4AoytH2dqqdxNG5DkIU91R7fdRFNkNuOguYpsUjHtZ1ocJmr4wqX0JACOZjA6gvw5mqTGPlAPjZwdj4bn7km59hgJKaKHurH2asPjooK7qvNFnmIsxEMKQmiOGnYs8GrGSbiek5kcCwvP8D93JbbBFNarWWk17ZkgNv/98V14Lw84Wu5wOqxBMDtVpkMx31hPB077NlDKB3g17t6lIaLfg2pgXZuRCq7KHskJTcZKdyygrmYQLxhyZVGhkNk7BEZPeJKyBSnqMQTn5ZdREEh7rKFL+gIDQZJ9TAaoAc+S8BtbsE9RAkh2czPx5Legb3AgHcgEnSynlL7KdE8jQjDA8cePJgI/zp7IxJBXEhb1KBXSnWDYveM2Y0fHBorQQlGZ2apSEGcpKv8X6PUJw9m/EUf9rV3I0y4/4GdLMEOf7OU7JY8IZ/5yqeEIjRO6dINjzD6lSnH08SV5im99T779nj4Y3+sAX3tzsx2aWHGMmfXswBLnjHBC/pgBolXPjLNlWWlq7zYTdsrzkefweHGK9kpxW+mwlnvmbiGwiHUEhIRSP0/0nWCml/29VCiijpLHTYHcImC1Rg0Fe+LShKlcl9WkLjxJ9KBFk7wpKcaalXppNWrWkDm7QpGfKodhB+9Ae9QwzBLA00cAa8RhJgelVBnUKtH8GaPhsifzClfAYmETjwsb86kEofMnCuHwCUZ+t20+CmKTVCYAyZurDLn8wEJgXAiBEEKCcyrN1TuMgNudQiqh6HGNaxxwzbOTmc1ClymfX35LV7GDYNgPYgAj+KRYeE6GllruNLeeqtYpqGvHaVmVlXjKcjNWBUNb+Fi2vPZDBwhSmdgFxJANR7Pyd6O6kS//7dQ4Q5SNCjduERxGu+dTxe8D9yk101fsmZcslCWg2PGOT2V/H4s8EyOKDRWmisfGoRDqkv3PdOXwhUcOt8JE98K5VmPYm/QTMQBkTtStIVHVCVhEpF83CqGldDZtKECXzjW8Skf+0HjrHI6AoV2YGHaruCoLz/dhSw1SYmuCgIKY1BRiaFqMMcq65mcqLPUb+ue2lkmkSQnWzR0Gd6HrvxBQXFMcNOqH/1Rn7Nt3qnT0WajRokQt3Yb8Y7SmSz1EpxnksYlDhAEPQ3QeXWJuK7urf7lkF85YQeXvteLq8EU+qYKm94iz+PpAHLciVnWstOKXz3agcjEL6X2f+hhcqloh1+Fd3Ni01V1C5o6CD6etYX2sTssNPsTQ6upTFNajbtU3+7h/kSfCWYezWn8FWXVL63a5t8chZWXdxRhjdQo7yHCo3X+q4cazFH/Y9AW1wOJjGxVx6znmZMZ9WWOLnb+N9JwBt6ClWkZU6DE4Ev/9uUQtaZXBLjk2+bQB5dyVTwwgO3Je0HaAbIc0t6v0qmGJWXzPe4y0xHZXuxml2ska7c+CDQvDNEumuc6Q66bYRfYVIP5zEBF4ok7aym1jhxREYGw2jeQKJFgxpiePRSp7sRABHmCjPDIwLUdIhgCYsYPLrNiihPVJ3gzh3/HdyskqcI4TKZYEdgEMnAl0ep9yO8RNBBa39U6NZUSCj4FxPPJu7kztizL8i28r39XF9VBpNfh2Z47BepknNmrWbyhRbGWHFv1+7fDncgx9Ujnec/LDw6cXSikRHklngjENZ+oRnE9nG6xqVHSjn3dd/JiOj38IILRRArvr1fXaMC3ghNKRQNZSbOxQD4HMGh4Ti6nqLOMHYbq4wMtN8Dcu+QI46yJTVZxkfkMSHGY4lU31SxujI8qWp9Q2+cRGUXfSG/YnhxQHEboV1AWkvrrUOH1YGNACYfLUTymzd4tiDPJKYfl2TceC1+AZTwTbLvHrCRChPdKfC/0UKCKQ8yTKIY9Lu7C8SopkkMBhvOIxry6R6OUInQ79InZd4UTsxThKQQ0kQjCs0Il8OxWv1NuWIX73jZWQ+AxbHM6OUSkSL68rasQiAop5BGPHXrzD5tCkEaeH1kbh/IgQ+NyYlSNeJJ6DRwzRwpl8RN/Wlqok2kdHm0eEQ0oCO0owmI6fVTZMfVVjfq1kU6ddpHNMW53UpOPOTLt3kssSZ+D90Y3jSlbaW692fXs1MXAYKyAaQu+JE8PsNChLMU3okpOGYGJbRxf/P0QmkmcMh4ATYTPifWrPSGjBgFEOpsBklANn24Az9xxsm2BpCLRH7EbhWLhDIJP4yYUEp1+5nafRS8+VQIBEX1wuUAaUmsPkCNIhFhHF9khfPQXm0FnnNQVIUvB+n39/ECOnN9JxmwhujsEKAlTrBXIStJazKzLwjWTML7znuXO+rkzeQsOA9k8m0tSsqZfe2IyrlZaicEHVZxKZUvsGzfNcwhAG3dg9I8JJp7V1W44TVhSUaMBtGVyLMJ9rn9BAgtnLSb2fatJQyoQl4ItBTqFhugT21Ia/Ahm/qXqz+a42tfs5xnrhb6Vr1FypKkr+yKT9LLwqbLFJzNA0A30nWsznSxewff86+gKWQsP/KcKH7DKKXYQA5TNeqMKHwX4KZWWhkWG7Twmaj13qMls4a1TeV0FhncvRZdEGQUI5groaJahtvcyyYFAzO7ZvLUIqqGGF65Dynveeq/hpc075Sj4KUAQ7VSTivmNSr8rsQ2PuBObnVpaeUsm6gXDQxyQb7AxY49e6k6FYn+DKpjQQ2kSUgHp0+/eRnq8df6yHAdPK3nMLemlS50OuKJChudO6Xt/k+DOOPbk4Uj3HrwT7NOQv0kTsjXBg95FSbeOrrsMabwqITKJJuEEQwO324rB+1kLDl5AaR4BVF8Lzj73y4Kd97WOpG0IgOqPBUVttyf2EYzKLtlkxeGUMgP60rOvng5bIuUNtxmDXbNUpeTahAO+C9a/bZ7SzNUV1Qs90w7A5bkhypOjWAecNMUVEDsogyW5XgXIfBo9RqNddExV1eGVLaizQT1eK/0d6/GCizOfX1El7s1Qt22GlgaNQDbOCW12SQOW9R3tPiYfpKoU4pm5P5Dr3A021l4cSIwnhGMkfWQw3/l5pJ7BpRjGNduwlyR7Y6Os+ZzOBtNMHgEVCEbt4ZKd2mZB0JromJ3mbOlWm8iz66ACIV4w6W0JajOZnipx5w72rNedesbYrm+RCcQrDhC4eInbjaUHDVyI79yBV2obVQs8fgriDPNcyjYP73EMqbeGESulAZaU5eJTziE8Vds2aBh3GmGG8CtXJYn0xXFUPSIHB/3+LtE1dI/PZ0Kwxre30qk7viZKxnH9KrKp15jRL8P291SLRlrpQ38awmgHG9DIAqQ2YQ1wqnh04w+hCkvh8oMIACm4J2CIDetSUvYk8OyC57j5ktnjPBuIGJd88SuwOWA+aDVSy7i1Pbuo14C668feQtVjUlrscsU2Nf0pPNoXPsHn0lxX0uNQ+lQ49KKH42DZpIgabcrGPIluWQ5a3lbJwxc61Oqqxiylj5F6JgGSICBOVnfDLqOxhwVKx1RobhWwz6SYrc5bfETwG6xbH8Gcn209VD8bKm2reQox+RMi1QVi/QOxgUP3RcE5+Y5/gWQMhsGZC0ErVlAHWCY9SHq9J/cnkuuIQgHgHrXd7U5wdBw31cE/6OIQXCSCSPuVIaXZk9zvcs/QniAsMFUiYp0yXZJZMWLYU5UYwMs5HAfpbKo+6qmSvV37QNQ00sEjAHNHSau/HZ0IqimkybmlAeCskrbHqhXFONHjQofvrND+0ZqIl2EEDqEYfForSB9ESqBZsVPrWwEP3Ufq05ok71wvJrTiHoMr4I/k0bC5Z9pk9ppKOBT3wPG4e+yoqMcljtKFFKI+HtDTw0Cu5C+DwsZYlOqc47qAoAz8qYUgu656ptjuhGiLr4U6HbUJmrx3WstlP+uAUgBKjWqZfgAq9Y1E9J5p0JINMJ+OxA89Fa7o6CLxW4ciWesvj0T5CczVJjDFfMQDibM9mBH9DQXQRWz6L6/hUXlLPi4ht4rA70otAWYIvF0NwEntLvGxlkTBEZdgaLVteg6tUZoDppb4soDQuGqh976D7hemDuPjR8OJ6D6kGOW85SddNjyQzUhyUS0vL00EXfu5UlPNJYTXSgzbmkCBTIPDwED7IqK9jQ42IJ5QdSoTK5hJR820nTrpSh1un/Sra0ZDDOUrKDW+StYr2F+Z1HShl5Pns3YHDfzACHb7JVwK71OZhl598PIa15l/mlYAupvB6E1rXvhPYF3FG5oG5c0OhQpnkR3K4Zs2rErPvp2mPgLQtIoX1xo0/eHVm6IZf4nZfvHylH4e9aij1G93VIm4Xf0oBccrL6qWhOM6wF5T9aIOv20rVkH0UmWrG6Yqpwmf1rQc9mCIkyRSI+zac6K6N1km7RpEx/mGtVpZeYaOS+SLW8rXvVIizkFnRmkCOeSy7uBiTYyxANqafsAgQuUFL5XXs/QA9he77PA1l+usb9kgKR5g0jnQ7vp6Mebfw7jh9Jm3S+iDaW2e5ZskEeDGSRoHkHHgfQpHJ4GiKKvhtUB8r33t3dHibkC8GEPJQ6pIxs7d5S9Si69SCdx0nm6Kulsh0IzgzfqTx1tkL7Tw982LqNMDBAov2tK5YrGawuRJnWhaIgdOU2zwkCzMc6tMIFLteQ+2NgQsGLo8K3tuLlYxg/OfMnZGa82rsXYbpTbPJomnS54YbX8d3gRTLJg1SbaeKw1m8zzcqwLsj7uQSoM0PQPohyzEVqxfGDKVDqVgo1hSwUWGFpOOSOBuPW1GFn3wLbng98EIa3NW1nJ9lstdSZYD2sS8hnWrE+9NfELqDqVddhht+C9O/0gg+E7tIhF+SqXP96vlMaZy4sBl6tKKsYrTEJQm7AeGU8L6gWyePQcdXBWFpaC2qyBOBNhijS+rdhKUrBbbavopmXBjPMSCqhB42MvGUPTOnJq0o9dxyfx8Dl3AlnNgkoPALTz4I3aVCIgSWxqXD47S1nNm85XIY9ioCVZHUkD+jcO5795q+wRPUYgM2rl1cNNMCqoIwFSMQc9MB/zMaPOwmHwBm1spmuaqq6u7+YE52k915RwARAAAAQFQBOwFYAZipwgFVHkq/Ov++4q8rOq8mmu3/vf27eztr+kskmEdiW7WXhANA8kLbV+VdeqZvaV5NPEu9TkV9XpiNjAUjapqmAf387WcfcG5eWWjW3s7GPkuGKjj9nl/G9L1TIpCIHAzEKp69W1cIJgurw6IRH8+91c2/p+bFfnbcbJagxFwWz0QpNGCcSVYcEpYCFbGWZOBjkmRMjTS5RJnpYC0JpllYlKUyP50glvM0XFa0MDU8k8QDMpDWhPmoFsVwsQysDWqCLqgLZdBIGBILRUEFVEMpXNYjtXnB98gErUPD5kYRghXvlvPZq+E5J+rf/UIYEclhn+fO2ADeVdTYylhblQAgybJBUabZSBVcPOV9byIitA3GpFrQxELKNJRKRITT8NE8k++9iHj1097bb73zRE20Hdsa7/15PQedS+L2YyIt1jVtfaCLXJjq5D0HlxVBHRDDAwUDvA46r7EwfDyHb+9bnlsZejSRLd97FXH685sODfv49vRWhuWUE02hgtk8c+dt7ev35mBjf4ecrOAtL2WRemrq2bnJqZmJafnI6L3oiY6Hbuh9UxRV6jwJF6kZsPP7gdY0myIdcc7e7/umGCYIg0KC5vbtPUXoDS2M1Ww+1zjWTsFDeVcRgUoV9+pDOTxUhnJ9nCq1TVVyIBEVeCSxJx4MlRlYdT67vvfWxLO+x2Aa1Js3n4BCMaCzVyaUtqhzZwbKaKDMpIo2nEyEDoZjZeNcs/0i64r0Rtg7mZNXkzPxks/Ukt8XHy+yZWqYmubj9zZ+zEU/CMgGAe9XAw4DH1CGHlISDuwNBt5xTQ8UMf/Ofl7r9d5k5GPjX99e3l3dxL1d231d7mVWXm9d1MUzCg33b71ZbxPPbt+2AwLNSgtpcUkzRUWcvqmZel9IFioqgpJIUlQ1AqsRYKmiDjQRw6E8orUw/5GBJmljAmM1Cs7d28/ZjPyZ1b6sjGy9NfG0My8KUFVlMg2NAhr2O/MfxfMxmYhSLTZ22cicWXL+M/DNNEEVheFQ+kEAaDUQUhOZ+7LlJgkNEPaNzevry2v8vbu6uZbnqQgGCGfVSDbnZiamxfqwRPxpihx84kbFW+hSce9TGjrUGb4Z+kLTitwj387r6qee3lwGRU38U6EMvLY+fCySB3KuloUFBUEQz8QKC8qbe7avTSZCY6NnI9GxPDcx/awAaCL0HIAlhI6HGQ4LfzmsaikERkJ9inyydzASdG8uoIVGwES2FZuKJot7SlgLBmfFS2YRTJFji7jH4l0LCnrcHjBIFEBEMEg0CAhQzc1WS/F2g9VyEy8mSiGit5zNLBqWgP5/573X6NUzM1yO/cZqeh0WqSGgMO94haqo9PXxuwDFgDUX91ZgMoDwvpo6SVRTX3z0Rbd0Rccz9D9HDutbEjb//3/zz5dwSFgTBHVU0OS+l1fzfM0x+J4M5k/A29rZ2J3X750/UelV5DNeup2hnMi7To0KffqipTP2X/SuynMAVYs66020a+9dab0c/BeaNRHv2Xo1KO7z/Tcv8w2nNZ2JUiHgdIJog3I30TSVh90ExiJxzJebjEHHJEBQRRNMXFBm4OMyk5tYoAclubr24nKLBoCQD2lRDqDLQ0WfMs3ZPSsGmHGi3ntDBI8kLayi+faycnIvXls/Z5DP+NeXd7N1cxdXF997dc90vaeGTc1Ay/dVXG/Gs3vNM9t33nz3iicJAOfGWnnl+YYjUeVY3IgvlpB6WM1J1/gbOfhsP/FMqYN3JJy6aqkoBaFcqOQ6VnEAggJzMAgAeKBEIBFHo8FwQBUG+QNU4EOCjQ6WiQQpRSPmkCjUBmcojgUwwAMGQACAgYKibROEdRbfYUOqclofoHUIoLJvFTR6HzEbdSIGK7X7VQg7gB8OSDLgbit4ItFqIG8XZV/sKkxWMwwhzQiYB1z0p18nyAZvos4d4qsZX5ep3DWddvf3Sf7Qsf3q2NMdEwt8rSqCBAW3hb+kOyEi+q4+7KTkGJOEC7ZtvvOKcwZUBlieDeoWbiPFyxoeXP+QT+HDMlmnJeLDMXzopUz5eXydsCHMAl0VcQ0sD1wTHMuvaZzL+lf0SeDufZ+2ADSWCu67TVUJewmE8U2hDYslfbJ1Og4hdK3I1IjdiPz9arEpRlm5YZTz1wWMNB55HaRMxzMgTVg25glLp74u3asnAveJ/StoSdJNau3HeIBbTSz0+w5XZVQRcmYBQLNodRpGGg7A6VIAO71TvKyv531N0E0iElvVO5RY0FlJYgrTMgCkxvrciikcD3jtmGbKup8KajqfY3W7As4iT2QDdUm4adiZhUXa8iZ8rxhYyJNtWsHSO29L4AX/c8QiumXcWIoLUuFVjNwTVAbmw5PLP2BVdFjNqaq3cFGr2AC1gBa8NVytiz+Y1ZN5OjvWVDUOpBnOIM6mpE0DRYI+XVL6YPSnZwJVrENEEvgGS/ai3PXgb7MEu47YJgM2zIP1imhIxmlgLau92BA9+VDbwsDRDVRHwhalqKBBjWUOjskzJnV3hmLBxn3l7PBtCvY3INsQgPA1IOTyncQaTVd1LClJ57XTIpJ+wSyJO2EV+3M4b6XXohi2d7WtvugWuJ5xZagIYncGskFB0oK/ckFJ2UpHJ8AFPszdFu4VRsmwax6XJhwrh5OKqV1+zvKPpaXNbLui2uq5zn/3oNpAi3Y+b4TKCw1lJ8z2eEdRrWpyKAnuxXyeLOBFXlhDwshweqELjaEPBMcmyKBe82cLIN7d3C8d9/SkBR4Pr6KQlaA25PQYSQMGIGKz2vNzzBG+eJntn5cccvLjJXxj8V9zbmKpd/fBjt479PAbXssqSk45QPBDasRdfCxcynSv6NKjyt96cUqSxXDn5z9cqVDhywrBezrVPlhUob6BJMGQ13wnpWnRZLi9H4MlwjSXk2eZ085GzL/qJpajhgw+vozLMR4Mz4etGruNGKpMwJFj+BFq+99+LN2ykdF9PZxCH92FCj0ckoTy0s8wqE6NfqZc0GXfD/mKw8LUC1X6qiZ4G/fCOlgz2Dd2waz3m69JhGnwdARhdH2P4Wqpy3WLalX57RP5hNKiRvoNFujMobj4GLllqzPoXTfBD3kCPXIohARw0ORUY7vJJw2l/IBq+yguHg7mo0DjOx3I+Ry+KnpfeSk+Rwzy8PGFi54dMOVrozvy6WVclF7+B5+FUjgdOsVQtXNjOCGr65TCkKU8Bjw9Q7PmHKxtN1nB8ZHOoZf1waKBGjf9wlr3TTnxNYp6+L1TfMTqsWIBLGH/RSsF4aLoQlIYoCoQY2RWP77CSuSsUChbq7R7b+k0iDxVBNYZVr05J99N6wA+IsFyRYSRHRyCFdIjQVIN+t1hZttadWuMQfw4TZbtvWN7olGKP/lZOoMrRA4/AomC0buzogQVwanO70YKiJtaIWR4DoiOJEBfiE4WmSRg+A9OVpf9Ylisq3lEvhm1MFtKOVydOmdGrRJ94wgjDkcO2HjcPiDqA1QafO1vadDApSKxRZmbP21ao+wLZR/LbpGODnmQD/Qyv8bxOp91XUseiC88+MLebQPVAVbY5JvTkCzHXHZHchBo1OESQi5vylsCYtQyRWyDMUf0Q9LhRkDEHDnixOKGkJuEMVh+5CtWp/yUx7CYN8s2cNfdllFOy700suFLT9rBhYXWkOiyJ6PvCPcOzsxXPov7cRHmn8FOHPfmsNp1CktokCQXSejQ/079XhLskbPS5ohpNq552Wl5cUYWCFRu9G9mZtJxgWY+vi9HptGHJzepinszUA4byZvZuek9E1Q6C4Kr1r8RS3bOVK9cWSoCVUTumGYmpxCiy4unCG8dR6yFjsWT9hyH2020bJ5CHdytvGCewfct4Q1jr7mqZKuzchtNb/uZvTWTR90s5waNegSUjMt+262kX+o+x/iQO7qrrAg0d7aA5otWAh7GBrvw52b607Zu5heNeKDM/xg3kRqj+PdGvU/CPt8h39w69oVVnAOPSspMOigDLIJFUMlw/nVGSftndmwn3ihHLr4CMxI95QFK2jgWbzOn6xNgqgHeFLJmlJqhe5VedsT2zoW+XJVDLuWIIItfPAv2Mphp3afPhY28QXWZG1CAhvG1p1/u8o4TCEM1iBgInzdeQoHmpZ5auh/BDzGoBY4DGt2t3FFQ1NoZD/xPHUZUv/2cUYLUFQwTcnR8OMc2G1/PE4cgqe1IkfIES+R2jyq8LQYRcuqAPVelkJ1Cmh0krW8FFVl/AlAV5Pw5tnBEvjjQOdZKykDN0LW1w8sWJTq+Wd4kiKNpH6YtNag/cH77FxUTwBcYcntQ9hUcYgU9XitTxWqIepbcsijj91ZtfuLcOxy2e4mb/hW6j25ewxlFNgcTQ5eRT7E9W2C1BfzTV3AASVkxtOB1g86SYMgrAeOAujm2OoIorAoC4nIDU/VDcoLoUM40JYw9wtdoHvzVee3PcAuMlClpCGfcNxeG2nGdIyCJNPecRxJhn52XeX56k/Q/CIUTgQFTBLVdQiwR4rDPqlSzKGSFhMBJDC9AAYwEn4VuykDiNOi4XXs0v1j53+JO5oO4ETRSNiBDU2tJjXjzPNryiXjV3b72R07t4Jt1QVGjmctSgsv35Yr9zBT5r1NZjJif15whAUkWUQFWnqIMGHqdwtPDHLQc2XAxS24spbI61OHoOEZM1GAU0FtcVGd5nk7dJn3eF6ftPPihO1/PcqyyytbDLRlCIOjv2axufKuUeJtz95YN0rjAb+jvazo6rqqwm5yZigEnk+SCtDkQc9iNU7QW7AfzQzCqkKTpDz6w1n2EROaqbdEpoGpF9oSBhnviuR5NDZMtoRDOdB27c2GPbQ6niQvPImHpCh7p1eRFrz4PRg39Vzfs2YC+xb6qforIZ6jCdq0hOPEgEZGaH7pKe6hfBlAwKsjAmFF+Y9wy3/FYdhStoiYqX8kKX0LTVqYpUoTho14SrefyrEbKIrY5cVCEy9VqzjTIIpbCs9jjRXt4MusZs3K0uHxRXwIiV0uKQlLZG2iQndTNMtSQvkP+zKQX4OcgSXkRJgyEH+aOe+ntynSjBlAhotiCOme9/KSvdyVgfel+OR29dIOmfd5DFQm7OPLpi0/lPIvggV15dVYlc43gM1WQRYJGoYUWRSGUgqOuBDBcFW3SnHSawYq0y0GVHYc37YcWqybVKy0A2g/NFZVQn5BIBGJHBqdCkIh9Li4k922lom7QDYbjSm+aL6+MwRDzInqX1VeDr3cAMSjwCqLasziRTOmu8JsgQnnznSZusTZP6VN+PIQPblHO2JSLPac1k8zL0upPNrM0C/PKX7oyW730sLiYlvmDg6hnXr+71DLW6ODSG0AIqKWVyIWXSwueAOI3lhWPkkTs+i3NNXcSKs0H/yZLV30Sc0qDolzg3/nGWqjgy5YLvFXpYnVQoT/jHs4HWbO4XbKLa3JunmkpsQg/0/K7+kg9KB7byV1iRdyiwwBsgtFCnNzlkWORxlCw0FQmzb6Mma6wKGIt5aSDvMLU6myfIk1d2FtBTfIFiAEiNe6DcAMt0NsuC3FKqy+7xHs0NCYwer5mA5VaE3hYXIpvHgVlEhsuth7gRcWqB3zRHMZxfCpPIfpxkZh5Lbk+4WiBf/KNT8sxb1gGc0z+AfStu8vbvvBRyaDFGg5dXQfNSAl94LSJV6wqD1UJzb42aiOpZl8OYWXs9K1D5rPFNotj6CnFA6Sj1q7Q/UBE+vG7oHnxCNHoCl3Dq8LYD1wHuN39aP4IPsJ6hBo5wqOqeA504iINhy/AGX3omFeuWe9yhN3w0Ctmi/lJLegF/sbmxjlnQjqvYA2SFPl4CnF57fG06X6aAObcks6Ab//FxHeJxUVqSTg/tLwLwQtgQ3hxZjVfK/DgW8i7LQAZJ0q86AmfuWSZUWWnFyTtJuq/595QH2rgoeuqMyL3CIgCsYbbi2476OPuDLbxwZvtmok+/GNiSkSXWpoXFZ/DND6HJQZN7SEehl+ZgUigzWgSLAW5N7Mce0KtWw3S9keviDGEXJXgXDmoE6c2l6Cgl2eC3Ff5tMGDgTeugiCzlpW/DDAX5FUQmkvdDLJhIt9YcnOQoD/0sjgIx5wgIxYhwiqWDWSyQPJS49JWEJZPxb0HABC9uRfmm1I0ebtjfR2A9U7+zik+1QBu4L0BWjPYxKt3xwh9uOKOsbpB0H8aII9hdUfI03SN+Db6hJqbp7HCpzVZy6psQDLHqjMFCfC0vFs2sUajhpPmK826EU5wdguQ0QHuP+XQ+h1qILqkflRSLChE3uhYfl5g4XcmPQUvvRxls9xLuXOifMwN/UmAPJ+Vat7JcMhQEnZfHTrpetrkRa7IAPUTj9dEfsrrRvTOt12cAKRKdDr2HPnjHB4okBlKG4Oy3gZFCln1n1R+/RTMmonRIAtXwdLqNpB3K3hwp+kgIlzoTlsdvKNLkUpMfPQWO81nk2HktCC4N9bhcV5QnLnVvB5hxbouQTUVKml7hO5QGK1nUnOMg9bPBLg8ukbVVZkqQZwlkoFZXnMgzxkNHaOEgxfkxL3RMA68MZNsymKoVet59c8uP2I+uFoV6AXAJnT09QYJrkW3Gw9doxYJxJhU7BujMH55Ovvf91wsFt2fjtEMx8fZQk/zfJC+8TeiDZ2oU/pRMrbqwL4E/Nax4SZQIKRj673Ppr7zoLv/WoQWMKV/dNrOl0lWiaE5rsiGi0if2Qakg3/+9ZwvoPB/rsq7sE4B0CEHeJqxmnjNe/RXTA4iMLNOB8Bqm/rHZlMUJkAlCIscBrUpbHw5v1nxiJho1z9iBH8GK4dhK3ah6UI3JC5v8Yi1AjIBsCl21svIuu+BRrQKyTI4Z9SmxPDhrBkXjSbZA2UGjij6hNmZfNwZEm6Jv+FEhSbHiUReaPVMmIHDIdaAm40g4LSqfGMyyYm0fe3lvxexr8/ehMYRvCZ9jcEoqTyyEnijXjJ5wBrrOKXLFB33sQlF6SGncfdMr5L3AegQWr43wQ50PMYg1QUmgxWS0iablcBLa9OWgcFFGDGQjGoK9avNfEHrFB4FATODDHyE0p+WAsLNwnOQOPguZf0zrDOA0AlSBuqEVVyYfNvUaT54DvdN0LRvtSxraCA3pov9zwkRc/grv5mggSYDFsAPSdBEKRzutCv0QdeTFM5Lllii24V4C300Hfk0fIUQsEO9pk6PXmoJRp57A9XgZ3CrDc5mvSYr+ilNsa5V1g8UzjeTS7WRZqJdtSVreqB6G3FioVs8ZDlGAcDQ9xhwGYG6fB8Uv7KlQbmueguPMVjvzkW2gEDqaCpAjXKvEgMxrbryNkg6aAUFLBoYI9uVx33wQEC+W8miGAvq8JZhyqO1G2m+kz86ZeC6hafGpSiDEKApsj4Ew2W7V4S1K2XrB4c/SUlCWB0bOJRveD34Vh2o2nOPh/mCItOC2yvLEWEELhL2os3q+N3jCdEH74G5vvAjks1AAPHxLSYOXIVdo070RUxlb7+twhJRy+DO0qvh3PsWxAQkdvBML6lTq0OILaHZDeLW6X595fA72dTzH1Sr/mhizIwMYRMcqeHMGW63L6v0xAsS/cUSAnzAg2xGP9/7BLv6VE47wfZYpxEjCWsHO5eE7yPQqMuOAbsKztjPHbxsPK+5W8GH6/dIPveXQe6+8n2OYLIYvC5hOEVc0iWF4nOJyfaldiHmrcTixASSxYMW1gGEEabUNLpQkCPlHDinGayQwFkHc/FD/2XwEyedQfY+zAC5xsor/z22lpfTrNRynao/+R/MHHlYzMxPplWr3CeiatHeCMogqxCregA72wMbPohVgRIVAamiA9TZls8LOqSV9HebkJWtpvfqG+KBcBHF9c87jEBdc2oTLmrn8vZ2kHQ//A9yPa/qH95e1Y+LjBzd+Ted1XxicW1+K+sPBimbs1CJEGsulHkgpao+PKEXBTSbL3RR5a2ySPEMG0IJGaG2DavLt+KeOrMISGkxY9550wMhbjPLU2elWWn6OClImPpbGVaqA/VhfAlyqcir4N2yGSUJZuLRjKYAsMXDqzTmeRPBFmLRYHGChtBl0y3yTUmEIOjh4Iuk2i50alubCqtoMBGgC3HsZpq7IyWIJSCiwiZzSal1zbhMQQ14O+1r1xB4pSiNk6HMAcM0lObZ7ASVVOxYmkqMFPkdoSsSehAkXrXWg/s0Us4/ph9Gm4GctZ95KEsl+eM3AySxCXSrjyH8LbYAXyqI811por7y9ienAD4Y8Two1RFWj3kS1jZwt5QmkmVPFCqP1+EXomjUJF8gpQZLMdselMEe/GwYo/D9Pz2DyqlowcnolgDP00BhTDoeuTgeG9/IDz8p13ctnTpimoG1XhNSFbHiqaLdlOe9nDVJFXvnFJzrcarJuYHru8WpzPG70TI3pCzfdYD13J2b1ji4fH+a/Yjy094uepIJWHBGYqgo80NkVNKnsMBxxLAOhiLuH0GHHm6F2MPQqZZ4WbLKmtljHkc18htb3DsHvMzl8N5Oajp3tDRuMVOfqw5aHL1wEMpJt9jR2WG1/D8b+71ifFVaDhemMfo5ovtZCJSD3n7bD1tc+ZBw/DhdqDcOoBWL6uBoToINJMIBpOA80UvyNfmMfBJfzl6ZQ3qicMqB03HLbZktHLvEyX/+6zvKNiDdG2E3bcRkEhJj375okEB03ONOmwebArHZnBMoNz7l8ymM3+zXS5ajxa5vr5xAqoMS6WJjYUNEOyAfmNKNsnxSzmdRs2Y3gT63q/uynx/jVldyjOfx2UefDL8z6VWhikJcEynonDa3GZW/Gb9YfNJnQ7Hj5qIuXLyJ1Dx1R3ZU9BzKZGlgIQuzCpMpUxPZeY2IMyZpF7S5+xB7KxT4pm7qzq3t9unqGIy3bwsU+3EDP3qcrPbBtJqcMjWEoS0cReiIl5P+nT0LNa5z01LNgn4fBIWBMGWuKtejrNUlHCS+6L0HfV7hYdqlp1v34qIEq7dicJ0stuZl+MlQUOM9GGSgMfqT/vwhKQ0XYOZKuDBhrg2iguRcHSzpgy4lFCaoqPWiLOFfrERLxTTmedeR8G9lYoBtjUI4x/2A5nLEQ23kYRr+y3W6WsB4D1LGwouaOpiAPlZiRomjiDhjfnD8qkm/yZpi0AZ3viGeL86yRy77cYdhT71CTkAHGUnl+vD0CwvqlHWqhsmXhmvvqFINiMux2L3kdeHVhE9GeeOVXZXHgKnC5M8ikgK2JptXQYdmArWtk3t3L3iaTGhjP8BfDcr7EsBUrnql+dOCkjxnifs5J05OyG6EauQD4Db5cT5pk7ZJVWW+RE+2a8tt0nmZa2EzFAdEVTxyXW1gMFuHy4q+RJpzqv7K5X4+Tkxsaw0I6mCdprSvmrL5IkkVsb+Q5hiNg6feONYNBV0wMOYeNFOeNYAd1QXzA6q9zixRQMU9CtQwoZPd1loBOncdnRGjfhWAqMPYHny5hjTJgu2z2uf6gwSWuVTkEv89LrFfeRSmdSlDiWF2rPyn92tj0RrEYE+fw+CE5rj5hgHEtLIBBd1ELnka3qaXvPOY0N8Xf5OQv2EjwYzmXGJ6GJ5SbsEziJysUmcIKkGh5bsDUmWBixjxkGAJV6S77hK+0c6y087VRa0NFZY4ahc8Ltm5Y6RWtrQahnEw1Lc3DII1GVMFfr6D785WGF8bSPlI0s4q2yqUn5A0lsnRhaRjDqpedTA6VpPHLBLpz8a2XMk4APsa+CftQwIGKb8k0aG9t99jtB4F5V6HyFiolZAk4ym2vNCtB0vKGI9gXXWEhF9wC4Ljitxm7FuAoggtySODFwSoThxZL0yhjv5hH9Aq3SaculaqmtRS6p+5GVkevSd88PgLZw3YOMQ6hE2+IZ0i+1sutnQHyNDyvR0nUB1eZ1br/fHVFigQIBt9YqekGFbYfnDArqPml1TSThOb/R0cne0sav2LOOmYuT0gHyuxurJjAzvGurawUZZmjd14f/t/2G3oHn67jDtrmapqaJUmYQQehSJkSliUqHji2CNFxKhK1g0EhM+flGUYDmngOt1MJXAXPaQVfpB4KnEvR+0QURBiDe069IKtDjSzPVusl7bVWbAkwQNWRV+o9FWmL8uEM3aeFAl6UyErIjE3lZT+nR/MCvRCj7VWTftOXQwaNrjgr3NMxcl8/Dfi2AuscHBKPXAFx9fcOWhtduq53S5+jNzk1QLg5Psi8Gz1cIhIoVnyLGZvtYUn5Ui07X1zkCpjJwp9VO2Gd6ZXJyZ7GnZY/7mcVS3DlxazZ3/mIRjFmlAOU739bPo7RybHb/1Rs8rfG0ONI+5a9wDy6M8ZCbw+f0muiolKMWsaQ25r/J32RcelMZluYzoeMzSmNwDKHfcp8muY9zBC7S8AjMJm+fuKPlo0AbE3oV2cHy0kjbIf5HYukboZWxriCtZh60db4AQ43WZy7D72BR0xSyW9xbannWHogAqCPYolaRNL+9EVYV6xJL6r2FsBoatc7ttg3OLFFcswwKbhUBmHQGwzPqelOlI6RmL7xRVjFmAQQaN3zYWUdMKQXktRrSU4mNZfqWkAEs0xKY8bKiPf6vua1+OCzYmeNLWU/KkvwTf9E3QeOJzaVZUlTXkWIGA10DquQ0YYCChbuiXLzA8xFuaqTn4HhOiCd00OqY5SeP8/B5Ub9Yed+CvXa/bK9gcxnpOsA1STyDPRu8tgcxaOgJnv6DysjUqL25mVRAqTgG5JjTD0XI1AmISH92lggdDZPIfqSDe6JRp1r+SEGCxpYlJilvNG6kTg1jTXo8TXpWvM7oP7tNxoFHQ0YvDMI2jjCLY3T4UFgzlCTq9HQ47KpmmY2IkwNVZCzFmqqXhSobrzCRFSYr8wUrhoGR3Frglq0ScQV2hLvkow01sUtSwkEE0T2cCSjG00ZHjLLmpLpo9ployZAwqULWZPFi5zvm4yIWtYf+PGbccobVpM3vA0BalpUnsv7+2XzGSS12U+WAKSfNA4zI3csqfE7rvBh1cjLdzB3RxSxilvYE1Y+INuzoCAskkcyWmB0XG7gI2bgV6b3EfbcUsKMMeouj586b+hq72AD/eTvFOqDlWaFFuqEgWaWdIhmkkUyRg6UDzu6CBFAhm9UF8UKJPvJgFK9kAtg0lH/FyH/6x3fPUufJ/Fc4dqghOO+aUDoBDauLKipddaK4abxoeqGyuMr3mTKDRj7eS9Y+kcDZ0/WC9CodBp4KVrcH8TWitxTq2lSZx5PSbD2QVD35mwXoj+Dr1mwICO3DCQwBunpvVNw2HDnps78ix5EdHLIcwd1T0RFCAMuLMcPTI+vcivLaNAr2LtDDlxN3qmvXuGLZnP7jPL0+kmwQY5r1eu+Cg2i8Ym2QYrlZu9MgMuwWRoBW96qvHnBWDkWNl2J7IeIf+X2hh1PonlQkD9Vn54cY9jg8ZhQISSj0vO+GxzQfaTkivcon2O33j7Y6zWNbCmCM3KqoiwMI3TcA14IyzeTAH2k5vu7kPLX3ePWg8+kuacxn91lBQJcLKTvZJ792vVu+uWI7gYETGtUQcqVou+NGPAVwdyKT3fvN6gjBsC7huzn6OpBlbPVloipbhCxBg/fQU2aWWNVfjJna6E0en6BIzODuWHSW01ry6tqEQfgx3WXQKHdoHA/KoIQ95d6gVqGCvpsHX2SHYVO3DyS39ng+gciUzXKkelaDlChXBbDPO6igBMInePByMViiZSLJ100XQCiXIi0YdECHBndPl+KJ54uvbkH862b6LYWmFStyQhtemMZG00ttno9P2Beq9698rQrMdnRHiOI+Ubq1rjzTvgRrZkbOJeJvSnK9+JY3QjNLeZhy4AckwrUgcWuzI4X5Orm/7+z8bOYF+5wEjkLU+1c3gNx7Dx6ib+vy4GKojtDSppOnDQSwbXMEO61VbF9YgwjqArUzrIPY4brRpJQ7Fegt4knfiopwwafMk4t5mp8wwFwCv/jXi6ihoZrpT204nQNBUdUQ+lBXtSCMWZQLHQOuX//IVEbgqlPvacQwrtVIAU6AQcCMbkJzRIMTQZsGd+MU76BqtAXaK3meZZpQouVEPReKfs4MQH/sAT0b2DiwYWkKTQe5N+JznQQW60nQCxovNR0fimbT+FwsFcSreGBbWRs3BV/o/bcL5GVE3UsJO1MdfsCrbNFAc5WlVVuiY/FiDIweFKbGefrrFp6SMFxfdFqS7TWd6Hi4CutYIB4ZtXOnU7CbXIZvg4gmCIP3lK4NVlB+RncT7ar467CQ8vhrGl1j/igtwNDSbanPkXdwoDHRe1gbghHIrGjp0HVf0+PFMn7doWoi29lWlHBi3dCW5s5HRJCy+laGyt/DG0x/EGzuJjr4RAcDioOhZRroanbjH8UFRtIDeotJQZq1mKRv/rNUHi2gFtb/1e9wnPjbAST6z3rSgaraMKSRuAK6mdhGTwcCGcFVBI4dFIZcq81zkOb1dRVIhLiMYfzRPSeMciJLWYyxnPeDwakXnmHahYBVKR07Am16EsxFMPOhP2AgkYTfkjTIoa2lXrvM0tpIokcMOSGgCVhpbQZCIhFEF8JhLUa/S6tJP02e6f4Azg4Oc6rpY6nKlqu0MQbTna1LWmjWcR74nUMhfJHUC+vlXcgcXn2Sjg11GZZs8chzp4xXxdEc5xPsU/QSkTDUJJ43WHopqpnIPQAPOThLtX1hB9f16kc1Rkw6H3ny+TU3Ki9JJTVY2fsa+krUVcNPYnrv3XSJ3/V/cCOPrj0Av0X4V2xVrY1yHjtijOAkS0O4aRMHEPdfXuVoQI2YfJ2ZT1l9dwAKpmIKjGMm1huN5yjnVDD/IQYt8UTcigX4fd6EHNTN4sFjzLW7JpjWHsvnvNJXtnih5BYKjwijBtdSFmbc666uKjbwdeZugsHEIjdcisMv+D/ZL648Amd4pfpWZF7qaSlXmKpCQsVIZFbjBONVkROnorN4dk+YnPMOhTI2WwWZ3PSl3YvmvEn6TnhOIPU49VJRmZ3k8VUEUcCaU3/1lnZyaN96wBKA4/8zHSvrn80EcNvh9sIhqBHuK1PnWN3+Trqv3FSHrDshM7VyLWRIJo9gXps0gFNPZjWkymLJNIit8BX/Wn+F964/hUGtfLg9MJkz0IbL3n3pH456sXwELNgynvfkOp6fofkhBBXCIvxpRJqOqFE8Scq/JLG61jqwzs6nW52/zk+UJ9jF7JvW52O2VWNk6+ETWKuhvN0VhmzlBJ71jYjHPPXJ/NWXty2EUa6EvWylc9MF+fTeua97fKDtDm/4Pma0cadywa5PE8DbFTTAcGvbljz4VHxfzFDfdKFkub9cTk1fwPesgPyvQ5FNCzJbT8Fhpp7vaSHUAf5ILCIKSi8YAR5cBLol8xIFWkwUZdfbMLutMcbLVl7VsQD/fwvPwbQiafExoYYlP8agY7sjZEYhuuUw7xqxYvpvWPFc6UH6eAlrqfYipahC66druRucneyHxEHwGQAS6nZdEUFNNFl+w2R+nhI1ON8TULohfBGAp+yeYd+dXwQ9VWDZXAvboEhienzUuAwrGjq0UvNux4vCkxYxSFReLMGatJvKv18tfiMUDXo007qdYUI5sUVviYBw2HyBgzMhUyuUB/DvF87e+P/ydZiBD4s+YBnHpQQKvHM9lmR23Ltbg82ZBU3gqL8DgIhqT07Mj1JFcBNVURJmQrBesh6XMlwwxRGZakBUYobC0A8OmYESwbigjr3rgHqZTHP/3z1Xj6AEERwITQITEW5jcIRQdrRm2W+GtrgtYvHFAYpUYeO3esqvse4eKSnwAar0v2kCWDQFfEwg/TRQvgK8BqNiG64zdDatsx+uztKeWZ4RQIfPAFPbycqK9TQhLCAd3EJZydjAyLiJdFDEHhJGEtnbaj4RTHCb+Ys3vk1gXNwhv1dvBqS56tbYQ9cXdm+DCHf7X8CE0AB34UIAFYkj4lmT2DaVLwNd5Cpd1IFx+TKDgHA/cZVmzu+kprTBp5Vx3kZ2yPXLPd0Q/fvB5CPmyUsiv5CDDFVEi2dfcGOInzJXJ8Ogvt6/t2rhgyLw5bQCvNcbV6Z9iKqjtibgAE+SboDxAwOSmpEjZysZqbE3Wl83kAQKEiDo9jtN7DrZ55rHSx7auuHWe0KfszZZLuSBcTT0OS1JFZN2k3P2Vk+XkAByy5ty6A371KNpha8KItYFJIOp8wTww+CgkfvS9DMDZ2UGc7/dYVUlrGfYKqgDmGLorLwwoGsRAkkukdhDSjYIvdCoo2Y79ZdCfFH4HvPDdC8bCe4ASbnHrY0d8BpN2F8WzvEtvhgxKJu+eAlkHdPTp391g0N6Kj9IuJAJ7ZsiNjF1aq20B9dka1XiwFp1FxlnGWIuXxS7Uj+2KBtdIl7UKkoBSaaY/i0+jCOtx0S6Nt7vwQocKR0Z1NMvEdXBzKRNOxBz54Bo2mV7Tv5gFZ40NmozjuFI7/7Vm3nRxrexilQC1FLdKX4mUO4Hi6a2s8OUWu+0J6118i8I5+F5z4eawhX6KUTxF3sUWe39HDlQS7ojrFzOIZT53nsZ2JMnpwkTuwZ70LTzdLsUGC9tatYEvHzzu3StFHQRIjKlqfLKKDEFNGdDZWeERhP695jis2Pmss1ICReTQUixCMSNbvKYvoT/U/7JhGzTtGxKcumYJ9d/UAbaq3wZ3i1Q0lY+UQbi/dqZPJF/+ziMfbZzJAVltI9Q5UL4jVifjVeu4xHDyJixiIiV34hDULVhibCn2TTfrRa2LE/WuK5l3eVrKWsphLKr18BLCgfaOU9VRqqZ4L++7UV7YHbce9w0L8t2DnPWfJfZc2CAWqBxVXD8o0VT0mIegYTVky1s3XfXTnOkBYH4hUar8P5n//vH37HkzfN5NUyH6cQxqM9/0cx9Ofd5sdj6lJzzVy6FhYgTjPB7Tdx84u3fsorLwxiLRJc7l2MtAnj0A+524MIQgKYFgueltGPaoDL6wxOtx3alKPLPmqARafJngvxyhN4E65FREGW72cy/go+cn0OwcFm5tuosGoF3jrXVa6W8tCqBCZBQZNZOgQBMMm9XQuknsp4Ee4JSTxvw9T6UeUtI9Ei0dQY/6YCVOlPcPNS2/1/ce3zjs36FnWSHlGinbyUgNlJ4/a5Vmr4f8Pu4paltPxBi1VVATIMQ3lBZ05OlLeMELQEix5MEWckzNGh9bzhXKLJ4l2U0hyNdsZzCgLUOVewV6Dk4TUPxYjCD++Ijd3fbbH1Hc7a2DYRCnuiLP4SXwmvq/HQSLBxUNn6t8hEMNHzk9OLzj3KzlyzkuOpO/ZBGqW38mRtuZimOChCyAZ4x2n9S1QrIX5Q3IOHWEqHdeCShAb0fMdNFMMKVBSGb4Z1+/Uw8+YmdrKWY6V2/h1ntJULjsL8CJXP6v1dHpNLkrKk4NcmIvW9jvaSRYsydV0vNq/TNXQUfwkzt3DYOkDxxznRmKXI/CvZhHjhsa4nEHyEhNJmwPqcUUvQ/nZDtINwy3NCOJkT8i9gLuW0mDifbfn3nML2At7x5WUXuOQmFAyQ2Otg649msxSffIih8B8G14K/puLJW06HsUga+dukpT0hmLccW5guIliOSP0FaBQQoWTZfGLleHX8jrLCWFanFrSMypQcvOo3FHs5wNPCm4XXbTRYlHbF4SDFAvIkfApDVB0CSnzK5BEZb0qPP9l6Pzc8vazooZ1RHw8AO+RoJFTEsvUWRag5P0hRDCAk3DpJXYPgZb6tjei4YgUH85xd5Gu571ZFb7DgoDY7xKbiWZm3Gd+16Oe+N+nwx8MUNEK7XNthMlXCsRiRsqsZwlheW1wKmS0we0X69KVFP9yYQlHXzIFEY1O4xB5hnfFCouo161X62jHt+XNPWavFz3nSi6eXATmjsASlI776kHDPpH89UfFRBPwHf/fDg+8IfgKIa+XfuE9jhXfQkJkoQJWstSjBk6TUe+oS7jkWxh1r0YFFnS0JYuNsqAJC8ln56a6EBwlFNs04XWNdGSCVkHd/8nph7WqgZYiWtnbs4aDY8lfDc3263bg8Q5UblP0xoftJXvsIj/WSemeM8ROIibBFtjRF+OS76uitqEZ2Fo0XyYznHShwxZxDYnYrI1zgRExHocNAstn35ACTd20Az9osW+Hz+APycBShNGauHM402ULyrKT1RB+av/tnRRJczoq2AkX38Ai7RgCIufvI6zgKirsRCGezpx7YFt3MGDWlsBdAHjigZTG6Q/yZeai2bs5mRFXrcRB3bP2IElkTeW6rvVOLaRCm7rpl2CkpPCGAwagUv9cgiEDObzcm0+djIBbzudXqEKd/z0O+uUgU4laGJRKvkse9NESJqucvzyOCXZBLYj3/VsPR52kd5qZ97Tyq79XiQYG0DlrHVJof7s+RWls5Q1ToK1hOLNqy8oTajD2806JrMH7R8gYV4yw4P+9/6AuDM3gtyZ5X1L1e+oeArGP+Qgmubbc0kLmHxcrZLrUjC5vblYelSt+JyZQSOJUiTfcVakpqsT/OhmAxiTtQjPAjhwj4uJuRQIx8MhGQJ958Ux1aAZCClPZ8jE1nM/oFHfPokXe5QTtAJeHoHMwLfok542/2HCtPKhjePKhx05Og0zmFWr0IsBt0DoZI1Y5wvEWoYbTWG6WdmgZbmnvd4lahHpsEcDjKiGQL7af10Dc6CU42LhDMB5uhmcGG7OUKjAzsRs3nCf6gQBBqYx2O3jtg9BR1ICmCzZi71MENQNKkFjNOQ/DR52mXQXzMbWbFUV4mVHTpQmKDf3diCiO3ZNupdOKd4j65vrRxAs+/W14Pu9/9xhIut++HDqxZKhci1dLe5YkOyNqybalkG6fSaYbpDKFkfrKDZdaVunOl4Ef/dQLUblIh/gU0cBziaCHJHytmbmK0DfzMFhtpwuzxncJUPf8uGmjwL+1TS/7GnsSoKzU9PqYsTMg8A1fjOUJkN9NP9dpxIAwBsfOEqUHAk8WBZXeRQEeABWBD5m8K3LJtTpIZONjAqUvcuzgxs9skJFw4hnCt7agByUoDd0uCZwGG/PHykat9E1VjH2CQKPz+8YYH/TNXIa21kJaQhVzpRJ5Q1dwxW7QPYO8bLVQDJs6u9qbHihcy1hFXITeVDMi2sob1zMbxQ3+SY3UZlhQsoqs2PE23pg5R9Z2ybgUQSWAzPGguWrQppES3vretNeUzR6zVxbjuC0MobGie2XU6BJ1FyvLKbl3kcZ6CXV09npOlayY/twewH/jrVjz8IuIzkq3FpeXq+E6wQh95ycNra6vKCG3fKRmUp6U5O8de4SkUKHJPPIY4s8DFT3v6iRcBhFZcj4wAI/vffL9RXD0UpEOz9nAwlLk5zZlonm6ep1tuIcMaZv18D/QPVeOC749GsXmETiu5GjGWombRSMLck8HENXapxxxx+FnsIqRZanthmpUV8OehZKry/s6NFQfw4v4r5aGXBs8aJzE3j94IUpmNEd2+BsUhYEvqKQ1feQSvEfi2xeblprO2KbQXV3ug6rIZx1q3Tazfi8l/HK6Oo0pHja0FxbfmS5tQTYMzr4MZJ2SJ4XKTviBPBG+yFkvV1BCVh+pGgoPlHUAksRpBueMjObstCAO5uUut4DUWWFfGxyS4Xt09khVA5yzAI4zY1vzot0GK7MDBVMo37BGYmakBnTHinZKfAqqUaB54rSHz++e3PtckkAvXgALqZXXxXEvbtoaxe2UcnOeFbc87cT5dgW5gG2/Xp/aUwaBNluJ5wZiEMIzA5vYeGqB4Wnq+3eyq0PyOzfYb1NVmUV3ep9RRiHUYJtLvHd4hheQmSoRr/qHUknBQlHhyrmafyFXuKYYP+bgiYTBI42M7oKBXPhOW4kMN2/yNeKk/PrmHXiG8U+AZdPTRYi1PKMTdZVxFgJdqKn/GjpGGYjlHl9d/qLCK0CLsd9zrNBbmVh7QNeEFglhejAwMYPRK4+fB7DKG66NhkBMQtZB/Cc9yAPtwxm9HtkPdmqa7zq6WWLjTmtsdP14Kf7SW2kp9hvbEOaqudwMz222v+rxVwg7VSweovZgNbXmCBdgAZxMAdCl1dpC1UyhUgQJMWG7eR+vuIUMcdi4/byT+pWQ2YvUl62YOEibN3LPKJTPVStao3UTt9TPRNwNO9D8w6nPwJWUUqfv3rZ2uiRgrXRbZV+ubftKNNsGEGmKfAwSn14GN0ld5k40Iv8fNCaA26AeAkAoYG1uqRJg5flTjnoVPQOGmfXqefvEGgBy3Lx/zU7PE1WW3biYJxAqOh6Ggq/q5fGfuAgh2XzW38wo5EyoTcGLMr+EzsPKbBfJ2A1tW5VZErjBX+kqFrQDmQgS2abMFPGuOnYB6Mjt6560FQCSwEC53YhINaKK2E88RzVRf7+8wn35GnJVDdciIh9omsRDS/pFlGr+2Ov9efBaYa/y7Hl5oOco2DItziPTNxt5IskG4xomauJprrlq8QyjPtyDLO745OVRMI6FHyr6USIdvsurnY/em0VffNO5enmvoaaKTksKl0CHwRbJKwdzEWRopsv+ycUDwBJx0OvqEnohmea5AezjkqlT0Tc4Uuw4fPPxrmwZrVQ45npXTjfojtkZi7S9/iAbHYtBCi1w3ACs8bCP8XQ5M/l/PEU/ny3LE3KUKKvN2gHeD1qYwU8ebot4fBl6diyRhSugQ60rcUHLeWd0QC0ICuwBJ5xGSYT4F4yssT9Fambw1hFAL6/FOJF/DxpaCavnEhr6ekgnxBsfu77/UWs5D6ETcTACj8gvAFSR1jUdv40i9FDfLmcMIT5AR5FVaWDYAc/hABrbSHzMtgyhE1MeN/23B9sLrMAxaWMPU/ZV9s1MZWEJEafQqGGivl9k3R9pqD1qkNndVmuEKWHbSToCvvsdjr4xHjVz/UpIHpfAiLI7qruBlny69nd+W0tgTmsKis/lX5tiV6H92mROJigO76cW7xV03NyemAf4U6cOtxyRul4Rdc0ZOaK7RgkJ4M3oAHPN8hvqMtWIyLEUIdXDV3/Yj4mpn9VBe9iHUuw7rCRWhbjvyMjl7PMWQvA6Ykcb8kyA/u7BSak3ZrF/9LQBPJCEvE0kyQ/cMEBl1rLJ1zb/m0AbtSALBy6lxNDorv7np4NS7gnIggRUGoAuMDwhhLwrsO3lAa8MBOPiM0qScpMYbcQscnU5D07QIMpctKliFM11jNZDwti4GOvV3l6mR7larMXYL8YieUFpkOfvfjIk6qwnT57b6IBloDrTf6Qzw+0ZA2sGDUejNn5+gg+E4jVB9xywP1QkiC8NZWPqNHo5clBrQ8oRltsWLWaZ0D1oMYKiV1ZWjVZb9HHL8Qti41wbqgj8P3v01XNjzKbhHz4OqV4SdsLscNVt/tp/kYzIQ33ZEsXL0qRl/b4cBGeFm/Kb/SnksXZjLtZ+DMPrdDYozmvWhUxe9pUMjekWrfBLNGfUFeMHC1Ygo7HRowB1G/YH7zXjgZAJfwrQzNMPiYHBuzz87DCYfwP0yDDh8dnz/lxUU+2A5m5gxiSKLFvOEg+QaX4cOWn/WaLlZitBVLwIpB0r3yoxKbjAhtWawkz7soa9BEH0P4FFva5CesHbpICjl7OCx+iF8R/Hr3Y9E8Lt/ovgUkIfZBRE/JWum2OGtWMJZOzoWm4OYn3J8AFVAxhd2hVxnUR1pL8OH/0siH1AlGdqfPSVKQ02An0VCjU1pRiBvjP1PGk4KiBieQ+I9jcKAuUwecsbkUxwp+0bBLgPIjxYQBrGtoedjVvGL8HEzbZDI17hx0LITzoJfOQ1msdvXUIXNgV8nUyq8PnQln6vzSiBsCU+AGyKCdYnKIm2OcH80ABc4rWZia1zznIKLz1jKO2r19s7JYENCtx/c6+BAxibeEOJEh7MXZWhuZIZ1rc6SokeefJLRz55IiJCfc3JhiTjliWWHq4g0X7r1KNLdzrD4kmGBReerTW4Ju6RIxI90YCYD0mYX9aEpLiJ7DnHjjWMYgwZW0OaObIIq6IjWDQpmFHpRLQ7hN0P/0IkMfPVDJgJyjN3OJNTZuzTZc+ogXyg8MOTtp6xo60USFCiOGQ3E5kNwiRKS8qzW7KyUyJuQ5lDnmZMrX5qb5AGJzUNEaAFI3rr9yZJWGL+YrZWnNAeGZlAx/LG7EFcVDFLc5YUKzjZTG8eRVsshRlz9V33KtnWUHa3srAUWUEdtaKCV5Fw3CUSXatHatJ5+n4HFVSevdTEhPzItLWjr06Na7nrwXyBMWDhgXTSg3IyPRBUuCw4qCOFvE4xBz7SJFRqzOojUcBf+dli/sBOTy1DNYmcZwPCIp9AmPVj0B1kfF0kqEs6SQKCnfYwwkIo25HCua/33BsC1XIsfoZaHG1meRkECFnlgibkgVrTFHo+2P5EmbprybzEhIJpJgjQQOgtNI0RvV33EgGd0m7fdgfSZyG4kUEp4GDW9IvEqFT3RRkYPTCsUa+XzeSOXrRgh+BE6W2AroQgt1jCaYRXofGqQocZwKlJTp33yK93tFVodCCdCh/g+i3DnQIjfGD9UttzXozKxL1YwbduoPTb7y9VZLCO1p48oUKLu2reeIZy0nB/53tQ6V8opGqD6NvybkMPadm9C3z+Qv2qc8HksfQ9VsgkHPVCdN8kle11LqE4T/R61cl/1qQJoGmU3OEXGoltA+uMSwW/b/Y5mggfXxoifduknGFTtBpBk5E1UxVpwLI6m/MMjnr+S3u68bNPcuIBWx09ssXLTQueRkFk9uZhKMRAGQvJSxoHUmMoCj0w4SFtRp9xj/qjKSK4wQSGi+F6YIRO4nffkLlxSagZjTjA0k5xzE0E7JBudNQ7ZqY33sLZCIxth8bIa6JkiXeLob3lZuSY/oDN9sDBauxmjmN3b3pSK1Xu5IHAr3dcEaqKbzRVJ6EELKEVIfRZ74Hrka17kT8DfV6NzQcHxGhkCJohXgJ9d8l/F4bZkwB/iRwNZkSbgUlnbCdAA8FHY5FeGKB8NB/sxMvbRuPLk8Nn0BWfynQjwTQDwu3eHdsZVDye0MUfgGR3z6bbyLYh4VdJM6k1lUx/Un6GpUs0w5jDf2xqA0ubf7XfI9nlooIFYTTNNLLHh/hlbkLK9C+GYvJ+m74T3mw/gC50rira+iKQGTggRsH/izjUCDYio7KTNWOjI1hXpZVpivQcY89XWBvo+xWzGcXNBR1kzxCilVpOioGgpnP9xlOrjyWwQrCgsEHyfX1Qze6tLCrBk4JZ+9lXjyNbRhCNfqi5R2AcosTIP91DtOYoRmbojFde4/nWBKxxvr1tfkBIEViCvMGQbzxyd9Cdvw67oTle9YtPpx2PI1dzHDFJqVoVIvngtsQw+PRM0bGmLqAbFqDZ2b+glZVKCV0uaFUVsPM7r7qrKzvYoz/qA6RwO9mEddLh9pMD7TMB3pQhE9q04NoVANfbDiMlXxHC49xPVm0TbtWUGuaKVMoSb7R9HuupN3VQqkrGTYnmsjzn9nlUhUgsl6uV8nMrh8ZvaSuaXMnXywfGhT+EnaKoMpdeyw8xL3fRANOGjOLv+vaDn4byNJsrdPCllshuCMGeBvrmVf7gm2Ou54KSJGPwZj1dJzHN7lAhBhxf8Gfcjn1GZfY9nOTWQCZmIYiRm/ZQU9UtxQvpJHq8t9pjFthtSHfN45TTYG/80UDA1hn5RUk/45bLgdxw2OnrRD05aI2kGKLc1wIJ2XBlfiI/HwhFxYugNfsQKf+OVYPac4Q3fqB9RH0UHqHN58xC2i5TRUV9EAzY1aAnmQqJSwPjlg4MRYZd/rHn8qfZjrRbAeEtx1vVcoufSwl1twQcVcsPpRQhoSVbqK9Wnp7+ciKjGXKSM9Z8MgsckaEcUZCi6gyjFJRIYLS1fBWGH0sd2eWZQnRY6uulAfdVFQecrfMynnC7SKs0OIeg3u2BhU599WzvfPpxADgen7RWzWPcnODzMytkwK+eLl3M4CL4mvK8HuR+fI9+p2VbbdHBNoOWVMTqPrwdv3dO9CRr4OeXDwmPrPPAqUMSpAbfAeDbvkJDW3odYkP0vZg4AAdcc+9npBe4VEn0eTmro2bUvVbt5BOoHcBivA+zpaf1yKOu9ACeM4rwO8gDpC30ezAu4mryExUpOMIm0QUTsX0ncR5I+/qA06eBASopO8snnXDaKts4u/CvhBPCo1937rBZRLeEMDhAw9v6AEQpzHz6mmV8qAbvviZkMCcijVvL4jHSOLM3bFVBJt5nbhr2n/l0Fm8Fdj3n1g2nCilGc6A+TzBR9AaJSySnlC0ulSVQjtIlEHNkGvNi6Wza/YZt2Flm38pF5JRCDdCLyK7xm8ppN81i0xe0w7bGnLBu2rqp75C7EKR4rkWfgpcjq47V12nJBzMlF7Qk/S36FkDxT5bSUtcb2bCg81RnBEo9YLquBoneSJ/waDEVS423/C5DlrQwmF2urxdE2/pMRk/d2EOJk8fdiKQXJMXzemM1RPMbvnXEIaCk3TcqMKPGINCzdClfGSDo/diAnm87ggqkg5ANiF6qlW460edQIBCsJp3asRyl2gDTqvkwA4lePhO2c9ncwI/FJdZA/qzj9sjC+5Zc5nxLS0x7lvqKLUc1HLR+690hNyfWtXKllIBMyoHiFhXhaS8PCowyULQqtyJrQdHPEbzEbi96XA9KSAI9mQoQU1eXCS469uikM0s3fsCz51bL2r6s3ZrI/i03IGgr8c4pk7qAXDKSYnMKIO6CpixEOKzbCLuKZmX7TTaXhUxYmR9R7GiKl4PbK68cnOzSJ5szZYSt3E2kazSlt81aJQDo6r2X6b3PJAs4+u9f5ZQHaVG/yvzHEkkZ5ykFwW1g/Y/ge469niRHAMZAX6gTaXIqIUxku7W55jP7LZ7GIccyxEwEZKa9ffV3sqWSi7ffM6FwmudqMqsInks0INrrRyCnOOc5qZGupmGw8lq3tovlOd9VE6DODMJA/3EG5NlAIju7Fv283SZnQEeHhihU8Bj8B05dVrrG1/dgPVuW09JDR6p+3Jx59HZu3OdnMRXCntXq4FDyrAxVvNbTNCYtTofBJlMdqppeOpVqVRvWXdVgtDno9/jUh4252RHzcT2wyOLEMNx9CYQDnw70fwL9SVZ9n4o086WIjT+F3gTnVi2TPXAku9vmy+2erpGGy2cPZIXi/HgoznwxHEPiYgOOO1mXCKYNsZl2t3soBVKSXz9C5UfPsL72uzGiNneeCglfUgsYD+lZoYxKiPWuC2eQpyEebVIiL5bzgjz/2hOB1QtQF3B+ML0ZRJ1529huZS66eCn2qWCyqwwbrISF03NnWIEiPtT+cQWkqbBuKgn/X5zA+7iEzFPgsPFPof/+BstLSvtLhqYdnfzuGDo82hIifnRVyn7N096RHbXoEfKXYNmBCHmo8ofpdaNLa0uC89wZsfA/LJVZprbxc5PBxzIht0wnzNUbxZ807AfhBwWU50VSxWPyyEnodSWZ1ZsMJt93dcpa6D4PqQivoD8XNBik8ue81LxeuKYqy+vO6LZiWVL71M2oCgt24YNIwHi99Hn8Fp+ZI0GIrq4jLQunIndrr64+vH/SaeuSACdq7cRXF/X71uzZDdqU6DTRolPHibm+u6diYLchy46oSPV5FcQK5qa2fu6X6zrpD2LokqfSGcTop+vn1maZpm/ZedPHaN61gu0sJ40WD40cRd3W8HuV+7KsfPfdysCAHd9feexBy4tCaopcLGULsD4FOi/qmhRcqxHHX7Gk90bd8WGBRbaIDnQWK0XVWOUPMPC2NqHsYI0eYqMCKe8J+HOagNMGX7GwFepGaMs9HJEgFBXQFZ6l1nXYPttF+7zC46CD+yFA6Ip9vG4hUMMhyvForrtB4DNgUsXGDNm4MJzJT18fVbnI3RtAoRJb0PaWHlOGNjrbMzsD2QNx4kBGPyTTPPmR0wPmTPJfNG25P5eF8bmE84uHesf5tDovL6UB3x94na3EDIRu0vneS0xp6IbpG7WPpweT4/nyQjpjYoTmjVTkEq5zwRfTHShH4EOnZxrjr+uQLnTDIsL0GFhd6C0o0+tROaydInUCNlEHKb4XXKWCUjl9MZ1i8/o5oYc3B73Y40h5QQL1XA1fKNX7KhCUcYtUK2earEnCuQp+7D8dsLTDpMBN2E/+aGI01IfWpmn4XP/cly/fZxm46bCULYiWQq7c9WaZBbpgKxPGbFdxU+NhPaOrJvjxPVWVi3AliJOfVpmlyw/+V0NLsoojUPkRbUHqVbudkxGDRYIuPLwRKiCnMKWYE/uMKj4cVL2rhOB09Txg7VpJn9Ncs1T3uDgSHKcEqsyPAQsiBiR8KtWKz734e16Dy57obFcYpdTFkEm6D/zSa3KhKbIjRvhGWH3igLMO5e2YH+V6WffM63KF40oYmqd0PrNRRngj46SHyPrnOYXSi9YNdK4PyyeFL+8BqbMYbXDm0O6bXb5n9cEhzvJzF6t15ZsjC3s4CxH4mThLgtCZxHdg6loQdBhD/E8IssegvJSl0a4MP8y1XP+ualBNhca9eHmbCdj1WuW4tAcX3Fjgu/B6SumOaeLilHtCFJCza04rDXUzlCDWZsVfbpaj28060pslmiiatbLiLQP2eMIsksZCQSViw5mGxOSSzpFUqmtxfdIhy1IaepsWiCZO3IPEWAuZBXXPHm0N//Gl8LHHmYbNXe7UMHxWDHteTq9TBvllJpD+tYqza/woL709EX8Pmw14x0iHWp2iHyJd5pdIk1uVqsnfcFcYkiIuDuzOkU3UZjISP9hLdFHH4KhmI/1KjLknwEAVRbespi7Z+y6Re9JPxjaJmkLA6szSC740tvNbulvKUZeAFomTHSFXmNACAy38yMNA2DHuDrTmBZ0xFO417pa6XqgBvoeB6+kjqNJeG+BK1SNiSW8DVF9cNc/6ZZ2Gqxs8I9a81sTjWb9vosEbCoEikiew5PUQwi+vGOckHlrjNigIjsPiQ5WIaGPlv1Oq/AQcTr45dihiyIG4AbMjbuZX3kIvDlvpBbVQXaC7BP9c9kyhA4xqAViwR3U4PN0/7SiUonc9/6gNQLhB5+0bNdwd3R3t7xp9Au45HUCe6UyCRAunkFbe81nUJVp4RMg4YVGoW51EwDBKD9EqXQ+E9tR666R5/RYFtY1XD/5qxBamAMhxUqM0Sk7gagGrc2Wk1MFIR3wAQ0rE6nIn4URWNuGBBiOQd5bZ4D3WzWCFa//vpeC2bE6ojUct0uCFOI64PeoOhQXnSUsSteGU4NeBOgrgag+RX1cR8oS2gGFc9wOqa5zi/xigkRKrAs0QtqyRghUeQE4YAUk7yOr0lBxPjT/zQFIE5czwmjzWC9PXwWJR41ovDRgyF41g84WGRaSNzNKozwhgMlCHgdAIo6G4NIyMdxICqEpIOQEVewauJktHBgjy9eNQt2gTIk9KLaxiFLUKA5eR559v3tpF3hZpfTSszktCOQm/eVGvw+8/8EBnK4zUphkKheIEYiHD5tLlmfXWuvNFkTNwYtZGQK971XBKRHY8okjs5yspi056dGr3Ly3+NNwMgY6Dyb4RztmBWXXXLinvpraZP8ggEzfVcP/fwHnzsLxNK6qEJOTk6sNRK4YzbrvqyMnwB4Tg+iMH/VqpXzpg8J6CO1QI6Y94gkrz8VJ2beuXoIsQD4bf9SOe7ofQS9dJGrQlm4otNcfpQocujgx+WSMM9ry1T6GqjNb9p1Kx/IrWMqxgMUOGq2nRVzrRs5Zw0f8lPPZTJlHkJ4vNH7Ni8QI1zCd9QnXT/Lq9uQBx4FdcYPg0IoF84I3YJ0rc0wJh4kj/1zuoCJ+LvYSzYgFWtKUHHLqEIUWgsA8fn9UErapV+3dJOsGW17/MWTG/FlBwb0g63GajlekZ/lRtcbo4Vn7oOjq/UEeUp24s+fCukRPMoqeBJ7RDwfCKqNEMR+vMs0N3+bNqDSf/eLd0viQ3IEul3wdsJRt0naZ8eLFOYY0kgQZARPFIGfOGa+cm4ZthDev2wWl4RJZUt+o58NbbnIBX15MRNHmYC4srOxHn/oPbqZpjYFeYQkuxUpDU7F3qeDJ2sJX+M9aJKs3sj0sWXEu30uISbVX0NOhRWfdYZZnltZg6AwGHsyGVtF0btkUHjBNUAEVuA+2GGGDbBzjxb4DwqTal+d9dIkaFi3kDWLryCI3jHCAaK0VbdzEHXxs5wKdNwlSAIremAN+n3MNFng74u3NQOyzeWLd+sLucDYdl3TmyhTayq6Zbo0s4Gjl65q58/K0iycOSVboppkdmH5GP+mYqv16sK2R6yMujuMjLvikfyftuGYDYeRXww5/CDgeVXIIjCMzM0s9m30usIaAa1hbug1FW0ke+1apHW6i4FgRT26pSH0BJB+BgobctvWu7ROReKFXQhYLR19rXNpxzqHM1rlKQ/vQe+6XzWrTdgNwswLRoAV6iOiqGh0La+MmBSo2DW7cbz/YlAAm+baBLXM2IgZbMr2+9F6wfP1jNYi1JnFpCHWkd0cZkIwjoRPiD+KVYWYFUewkc/FoeJHsauhqT8MSMP1r0Q5n6z4kpnbI5hB4Rb2HAzGDhLBnWo84Si5fzf042UHqW8ZGxLsYy8aIBXzkCoZfO5CPJ7y+Ghh6yTRkCU8L1GRQRaVWRBUsKqNc/A3KBrt/e21LsPde1o7KR+La5uoXcmW0qkAeyEUPYfVpIrQve6hTPvL9Eqz66Cfp477zX+3CQU4jxNhQ0pjg5Nj51OTfmzip1rHBwDZld5+nXaEIqrhKoLwMHqlhuBzUtOSokA8umxPbQxkOLyriYUT0H5p8z5RFMMBQd1esCdDZpynd3xI3b8LZHANuEVtEepYD9fmSSu3vN102jAThN9tP9dfXYmxsc38ERmMI+xZwkPeL15XOE9BtJg0VwVo140nqM7RnZoox5NWAhIbBxfkYGFbFTQMk/ELV9KFcm/hTEcxf7H6OgrqByZ7zl/XFy/b0b7oXDFy3PZntkOQliddvblTTcCugOg1WclqMfVS5YpNBHn5QeDogT4xJwK6C6HEt4+XNqbp0+w4h9ZdLdiBaCeudhULY3+XWNewLrwgMhItrtHsWXr+mmLDVwa5SMstJehhZikeLpXvfDj3XlsPlyZ/ZkhpXx6kD/1AsmNDnmgp4bZmiNiFBjM6IAA6rHdw0xHXeaT6otuLw//MlBNXDMzxdKZwyAArCiuJDRzZe26EfMTMVwhURCaAw00GvRdDhR29y6Zr3VNPsGHfhegV3hDH8AO2n2ZUriNx7MKLjQwZYVF8i+NetM4k4Fvf5EUXG+s98MR+IkqU5ZzDMfGhOo4PF+hyxp+EDWhu+bTiclCs7mRBXycE6K7/bDNe6SNlsQRfyggVaI/sBQEU5bk68Uq37FVc9NDtvdX3KSsP/M0v4m3dOLpzuW5n3yn9kF6y9NanFFa1fH+WsExX6j6sW46WfTgO921F1iBXMdBXY0XUV+SniU3RqgRcAOQdEoQUfM/8gYNIKVtAXSDJtyz7aWXC8X2s68+xgfRlGJnhFG5jsaKh8PhQeeY2rLYTWRii0cQJhQosR7Y/dsK4EzBp0EGlJo+Al/k+uij2dPrhP5xXGbBBWRSq82r2TdQ1rk2bMjVFHUHoS0Z91aydoVjSXtMfkM1nTaqigXCC5pQmR97UjGlIyIeBTf7dgp/GqYX4E4wQARjoGEW2iJ6GbM4EzxK2UUi1H+732chHUoXoz/l4XK6cYguC8wyFqEQYTg55SSyU0VsXtmerCSQ/Kc9dt7VGxLuESAi1JJyyQsm4r9OHLApqvN1BWpcwycYWJ2zlPMiXqWqSqWAHZfkSfmao3JFgxheKBRBoP6O6o1gUxoae1g+UMzM69mbmCZLOwTzVzt97/oiRO8Pj7OV0vvvKTd9Khn5MvShv7rH5p8iBJ4QPMnhIDo6MjPE1yH4L7usuJPXVjK9baFEDQDZagEpppETCxcCvyDhqeX1JkrcFscOq+h2l/JZu1cXYZ9CYa9/DJ+2AKabTyyU30dOYOIvlNdgrN981eC29iCQ6Jaoce1O5Qt5NhUO1CCuu6HxVMEAUl7iW1C9Bavgl6I/bMX1tu4oH0c487i3JganKHnfrgt/Dx3BYkF5xHWeRHWlh9D2l9+tEN4620L3C91f94qkIyHP/H0ZBz7VsQOPhd9g9IYiaQ3bne5bdgVY7jt+OVUYxbfKZpACQixa1eKctk1Zb1zEQtyQ/SMQ59QXuxlpb38o279zFChY+Iqhsn3XRUXOSxEju0EnIynWX1gTldXH7LwW9sCLGo/EdjA2ZfP5Sj3Umsht088Tuz+czJ2WmbOhiKnizQDfAk5OGUgbANBuG67qcggcNHqMiMGKiTBCQ5P4cMO0zp9LpkL30BxHh6bqazhAA1hVLNXnepyIt6tx9UuWAIkwWAgpUeWlz9HZZI/JSB2yzpu7g+ceiWgZ0t7vEbdmhwJ7pIc75zNYSuX7iZDvhFmKF/4pQ/b8QbgwykdKoAUGYKBBN+yYD6JWsTMrK+52IRijZe4nRkn1U5bhMS9ruvozy0ILa1KtnMfhSoyginqmsAJADMol5dSYoiCl2YQCKFSV3WdG5NbyX9OYlJsC3xDirpLKUGWuIKdjA8TM9/jn5SfOZ9fpd3Ezgvx1FT8QJumK/QJYaxaUeGheS9Js+eoZOgdxHBR+pChX8IoMBn8yGUOFe+tZKKGFMx8LlQ/y0NcSvWrTs1aJwkmr0oJ/7c7ZtSFtjkXU4czGhhRhobboy0b0hxU35xpxZQikGmT2Fbp2u1XSfGn+cm8sDIeUh+arlLD4EhqbPgbZDL7XEUBpxgqtSnNVCfRqvVwhzjjntyIBqwpYVe4Hf2SjHaDDNHXzDYI/6ah0/o8js9DZD51EfSIMYEpyN8QBuH3dfcGDiSGbbE4xAqh2eLBLpAXmCKb9QUquRoHEhemJktQbtwo2puRx4OHLhHrhUwu2M39QRBB8psRiB2sP/RsBzkd7jAy2Un9T+3ICc3RM+D4ssu/1rMSMAQ9YMoJ+215ii3YSVLch9kFUOsHrMMThc3vwgow7zZZ87ERm1JLryhn3y+nCenESnLmoJd/LXDEJpXqWiVwfvuhNRSF24K2G44fScRuofLNuCINbSE2pSI22VDIlih2XA8fd+Fo+h2wUydmYg9q6GGz6a8yvJbqm4yQYDt0L/jbEIHu1/gsQGXUFh8PZgYhqyyHKKhfX82j/IZMxEsJbViC82F2juhndQAGpmYrMRzoXoXFP9oLw/lLf48ZQRpo/1MoB6WT0PKM2ABqgIuW9gOPMQh/OuNCTpGDhxdxmptAeThpB/htKa21p7xf4FLShpSLGTb0K9HBUsWBXhL5v12nm6lIA8l2KUkVOTdE4h6cliK7Tu+R0jMhA5dNlUs3ak6+/16GMtnnbZ7eMMT1Lt1rcgSGsIKoluQfk9P5tjwmDFcTZpZpcfaAV5hsMXQgDV8D65QwqUSbnGsFNEr7/2cGMs/pItnZs7yawT8o3Yfbg0ixSYHQV51cOgRTq69H3iK1x/LwS76SKnVdfqnMI5rJA0J3UIMPdqDiOEVuYwPBHQtT/QiFEEVsCKlYGCbN2r9+TqpT8BiWS7S4lD3pd95y/6lgCoP7BElCdIvSJPhoSIolUfjBiw/aHeEObR1I0CZ8bbJKQrvEQZKIRUGAeQdYu3nQXV9WOMf4xQiSc5q29S8yBNjRy34Qzg7tvJQXsdWCFJO7vOnnnYO3hInnwGECb81jwUtP96brvkrlklPNOKsHy3wxsKUf1ZgOMpcCM2XiWL3hhyRX7y0MCVLiZWOWSMJ+waAWUhESw6+Y1dMrffMpU/Q6qpFuTXoWsBTgTNhtSw00dPcgCu4wGvhirYBQalr41zvRmBC1CAE52217DTBfmLKGQ7urjTKGy3g8AFCL0FQOHof3u7/uSGRW+PKDxW8kSS10MOrHEKgP1qxRkIunXNi/ee3s2puKjqlXcn2452pQkXTDi/g30H5RTfgXKdvY/jjKf+uT9oqAFVT3b5S5ni7v1Q7pOgnwh25h/d044WLKfo3Qy+FAswkWXjfNYmc5pdd+7Lqdx+16sfZcLmg65nihUDv0j3K3AhXf/apy5lm+7HQAnPFD9aciAt/xhWGdeCpeGCAvfK7ysHa7NCc8Bfza0K0R+cPBnEOx4OU66A7QhTlRpPuz7/IAORwplMJU8VPj6zt9EfTuO3FFbveg5xawP6re3MQMQGMpo4ncsOWeCSk12T/yVy6HwxRVntbMesUl5Lu5wmS/hEuyTRPtzlXB2hl2DaM8r0KoZrZKiYSB0BKKtwMFHjMw2/MJPgLuTLt6pP5hJWVKAyr0FOgE/HrJo82S9tmg/QvD9NjbSg1PtFR9V2ZcfgEiVAOVXg9a0l79FC1jkhm/1MXFajMck3LpEjtnvTxD9QaRsg1sUxiSdNc91HT0abgJOqGF9IlyVE/yXGmy/SULLZA5mnk/6B3x3bRSiGs1k9NQAHXVqDaflYwzJ/gFslDVT7yiY2/TchI0VJtlBeZ8s8i4+Wo7fLYEpUaVoBKYpI2j/+REWYlsOi9emPYkaFe+t6312+29W8SM/pmN0nR6SLnLSFKgcqtG8FrTdOOOIYv07LfegWt9+oEbsf4gWS5rK6RwA87hGWMVHD1WebQ/UClJbZRVEgKf60bIX0/83yqS+MiFlj5xpjuoAqyFnlMv6nRbggl3JVuIOWUp4dG9QOuRZwGUjZTFMRQKEKJII5397twFRsXXlwYo7nFP8zZnFd1acQMwhFDTOADeNtBInEXHP+hjbG9xj2xzV3NyW+kmtKwbCaz7QUE0pfx0LU1R0dVRkMsbs9MbCqiBkvO2IGF50qSpui2SQ9xqtEi4AyuFsYZa0B7SlGBUH6BftHqo8rCvc78q9ACFGHqdf9DRgoQTVHmAcwwkjRxfJwllfhgI0/THEjqLudLbw6/ucd3oQB3pdLECepusGCcQjTYdP+qHYW6NHmY3kBo11emfwI7z1Q3w6sHObrKbJRigAAAAwKmNAaYBegGujJ1IkR7nwXyWCMORcCgTJiBgGispCD5KD4ceCyQWDipFIiAQqCFyIIqIDlgwjoIoO1EY6HIkEQOfS4jSmpeq0moSo9j86717+ccbRdKBAhfh1o4bZwRhw0DenIEY/Zg0tKWqhlkeiEQ4YMFIHC4eza6mQKKlMkrTuB20tF6mxTgq8T2NHwsDsZmiAJrotx5s/Vv72rqZF4xdJQoNURpGF/RIBtg2o2nkrKqefnpyamI6MqqhntMoiqZCOtQQT/Ovnd193Z/tAcMfC6rRFhJn1UiLFdkHnu3SvI6G9211IDC9XBMOiASZlovi5S3ORWzUJQQ538+vn7+Pb//ujv7n2529fqGfpBk5DKeW1GqM7LuwGAzoefMuBVVIbKrxQuOmNBzwINGwKEafcQXEZgPkGdsDcnDwfqPowAMrBv/wSW7vz1DaiKKJS4xpeqalXloivbnMv/XV2mEIkNQNXvbPigZBOnwTqF4jYsK0F14+RmpCE1Gv0c4NAO/nrwpknlfc8VSarPQEmft3c6/smZiXlmlFCJZEctEVltUVieJwIApFErAYDqUa3MkzbF7SktZy4mPqI9IkCCsClBgWZumjcUC1JAapYkEVDuVcKAsDDfgGBINX88wXFvdKMHjsJG0DcSZL1ZFoTIbSckUOa+KS1Hpj49W8/8/49+vOat6s0r/XNhWRbJgrvGrwWmx3qS6p6bwJ+kZNPEPJarQEcr7d0/RADQf9gkOAgod7tD3b/P/7h/69vUKiCW/AkcZiaPpiaK58itCty7gv/SysjMa6jiMoHermTN97MyUQiEdHJVoajwOpZUvDidICPRiH3k8e5OwgnlEkSgRG+kRZlADVuFbLwpisXNg0ojSaNJpXE5EVAN7Z+zKJlkGwoEZdJJRnRUyiVJ6KBEWYh8ODAYFYDvYrwoeGpAG7SCAOuTQmjQEJBJFUeEU+6IPmD2nfO6s7gF5qKVGW8zA2la8GDRqGgwQOFHShEHgkEUfRZFVDUWJVNBDXEElUPC4UiaKJkZJuf4KDBmxoSOErNZMHXW99xqYpQoGFwgBx8TAQjYkCCYwAkaUSNwzrUEwUI4lwCKhibgMVymlQTUW908+GlIX5/izOzFzFaxo879QwVOFBGCXNGdoIkADK2Nr9H94dmz//vuIARctxHiTavyv1Xc7N2fusYaDtb0427t09Zia2Kj34alb9d9ZMzLRc3Gk0Vfi6ps8LAcIweNl1O5eiQiGgpAhslvbOwzu6RsXImah35zYgDCQGr2mUiL7TQFhwP72YaWf63owMqcv8+3nvHfYGvRgLhgP19Dxn/MOOxHprhzTrrZluJ4vj5lzKZN12QqOwfi/GU81sXZgOoGnWoVBSz+e4hff28Mc+Tdp9r+I/3tsgDV5QtHfO+ya/URaed2KvxIkihyFvvb0EB8bfPjxNfv1LS+XxU7FdOUPwjJMXlVvzBAt4yw28uAoeIubx6E09Nf1NTU88T0887PfO5nzkpbju3i0eVALUPDNXTsMYQAeERVAo9Hm9v73Nu7nP+vHOq4JZlIiFcaBFMRwJ0lTEAGk0MPZBQHNzruPxXBRwngIAlgs8NX3vhYWF1Qzsq5v45ue9mGf6zcuryu2JvLqs751434/GZny/Z2y76s2baH+u2qzIq4neZ/b4eemaZ86LZqvtr8p6z7155qvJeOaK/m2t+rzqna95tvqbj3h3q2b7/r+52ry3aqzqzZqo9gwFacK6MImn+hCnwDPBjoTmutRNTUb0VmpP8c6jtNRE2m2a8pvp2+e9e/smuvkvhX1tydnc3Jz3ct45pwb4Xt603UgjUiAwWL1NR9NMz83MzEzUfG/MTMbERDzMpXg/8OotyS7i7SAFQS9F0xItLdH82YH+f//m49+/s6Pnufl3r5KWBK0wJAuGdjb2vnUzHyujsfpF3018FMmqLbpiK2qi6XduUmTiWtJ6WhXfT1kTL7FXGRERkVvx7HC9sxoqagKNIQZKleSXhvn/7s1uv57OoH97Z99qH6ObOUH+nCGRd/l07/YeByoIEr36izWgEqzEmcflAACTcBAA8LAxiUgikgfUNI4k3wGA+3VAb94AmJ2tJMYOyEMFtPHtAUxeUS2g1tTjDuiDuxC67tBZLu7PJYBhCUdF50c/kyPIFmxDnRfapba/NlhHM1FuKI7yLHACMw/mwP8WKVfhZxTGuwsyN1+/C3GgrdHqk5y2gFiv06mPINbS4YEQgMIarzIEjX59Tv5j4+uOF0WbuJtRPrWgxJVcPb48g7kPtCADQdKsWsRXZ8QL+auVdVV+plmf/F//CzsZDzdtoQLD3NckCwCYDiJvkdTTF2BjEGKAxMARdWwWYY/rs+k7BWB/48lb0M695RLqp0ZDuhsxKQsG0ztudGzH+KgieWaF+U8nWU3D8Sgo1cVRhWCIwvaljah2ucAUE2yTGbkxtDG3F7yPQmMr9CwghrXFvQYKg1dQ9sdHaFJ86piJTrZINXX+5BkXJHB1IXzcog8gAc9vHbAEekv1ddQKEbvTfFx0tJg/nMVEaBGYy/Yh2LmwlK2zZEgYgUqJ4F13Yt2y9QsySC6s7Ym0UZ1+QuAO5lxYvvspUcwLQ0Q5ms+XirXDDubB+4+Loui51l7iNxeC0Jr3u93b5NjA7McpY77zQB8vOf/TZFgBkMYdzqW4M1jH/6UxMbJNHU7i7OpvubD2/Qq3WkXWM2QPKLn6F8Dqi1idFG29AgNLQFkuMCtQFf7pBRz6Pe75Y2kGO1ZnFdFlKOVgBXBSGjLuGisXEZzEVL/92XsxNH/xi7TT5WIm5CVo0fP5ETjaByfUBVXgtA2jU57MbU45ZRSxCQ5/JuVXQ2DwYasIVozhkReGYRhwYvcKlNACdkVjbr6EzJ6uECRHmBs4hmLEVxBmzFs3gFwwS25YKvkc2kkEai+VCoOl1VwVb9onyYUN61OEwi43QiJo5W7TO/q1N/LAdj2GSUvuaaZk1jiNxZacdjh4w9MIAEJu8Maj8khA2TAWte3qGEDg1/4xyhKfFB4dXbbKDGVaMKwoL5G9aUNiIQy3zbyO3JsFBOrEWKACwdw3GTL3aDlJUj9NtRHyT0aDAl+eMzdoAiNwKFRZA9BQtbdRGi55BuCCGaBw2jkC/AXZc7ZGVIEXwkwuMKnl4bguMYncm47dctodRET7FMAW7f8a5QJmcs8o77wMDNJ7isrPLgHEmyHBah4LmOO3CNjk8X6rcnVgP3g1gpx5mD+snHT58L8QHcTeJJm9nbhEASa/eMDKkdCygBWoypfL0gXojZGB6W7d0pVSoHQqWFPHsdLLSLv+D8yck8TTaUg1ZK9+G/UDlE8ZqzGyjiBb/2OH6T/LRBj6nu+3fF6d+cSho/bqAT0ho+lEVsKsJu5LhaCsUBmg+CGyZIfDUdU3p2Hj6SCg9VicWntXKxshgwwZXn/b6Hz4S6QlEA3ZmHMh1ed8YL/Dx0uYYsZMqtjjLOTOtfai+zzJGKkZW6KVvnELwGxvUx2pycszEKnnRKJxwP0uElhq6lTOQn/fbO/u22xPZ6sqwXfjLfyfuAQzq4z/EhZ3d7Jatb7ai5qlFJN9atN0UgkywaPJ7ej4+6oc55C1a1KvrCOfckprC+2gYXNM948RlQh6viGmIJqQIDxYe1RTETgXlwR8rcmJuh5gnuTPAHVFLsUZVcKX27VavCh7GBufXbAqEcyfmqdisoB4EkA6mV39OIjKf9FwWAfEIiVxHScKAHK3JhnfHCAwGqCuBPKOAXAugfl/8pAVSvzEQPZTGEL6Gfe1HxlHzoeLnqN3sowjgi7PpyGRStWlU7rtMkcoYExC+JhZ2r09n860NT/puiqD18FfikXMvyFUt79xhJsJzmM40+hQ7upKq2EPQXcLEyi5dpiLNy8JoE0G+JDKFAR9swVU59JzSVjIt62+dm4HEa/GDMTCFJhwfRTBUNcW+0lwdAUTr+yu9d2pUi/3KD6Q7OcihscaAdLjwBEi03eT0xNg9kQDW6gHMo/3bcCGumQe7e8PS5dROAgmJwLo8+DiDT57tRVPnN1DKImfk7+Nlpe4JNZFEY0fBMM8HlkDFt2GvPKfYsz8lnaxW2NjieZR7e5ikBQFcLSwk4o924kvMeHnReQGsxynFl2SBv7w7SiqOWBMASNyCvNX9JoQdOQRcxuCSRmMXOqDiG96PeduXTyb3t1Pu1sOrGN7/joXnXzDiJkIBHe0R/fF+PxR2soSN6g+HineIROcBNlpwx/6RSTERCd6guCGhLcDcvQQI/U83CAO5+TA801SR2s4I2eBNQnafYOYFAsrTMBcz7yytrqYpdeRERXyOKGvAyDGhH2aoNwaHCWJek7+ZuPlYsmJBFlGqe/p99nBDNWHMdn8o9UgBJwbUUvOjWrZ0g9X85skFijWih3sngEICTYWd8rExQCClshfJ3BWR5RHZH9XiNqo0gPYk8OrMxrBwc0/gZuwUA8d0RmQaoPvdWBv5L67OmNhsw5RRgN/b0wfTM9lxDiOUFqeCimYGD9MhQ5FeHrqvjOLHlgDnmzbXewlRIMz3Q+BhJqg5cg6CN3reCAucN3fNmoc1Jzo74UpN7gNPuGhQIBm498JLm335K7g1CqVYXEjIXxbAnLOf8HBDBtevsiN4IEtFQzlQh6ystjFoABRZPiabRxv7sPjL4HCEuPFst6PzMelHVUEvZHD2izeYgpisfcgT6EjR0wfLSu2JFjyh0IIQ/1QoI2/BV1ttyDOsrj5KvmDzkd+Tgf4eXWUFUlmElVLoZqA8CiwpTc6kfOyPw3ejXHewmx2/rGyDPDNbkhxdFOK+Hy2Ni/jToqSnpNiHbCODVH9fvtMtSTSlZBbSqRDwI9262ULerEilcAq4tlMKQK3c+2Iji1b+etHIzIaRjJtDIAugt4ROE25hEznBixPYvPWttO5PD0u0q2S7sBXGO9k+ZXTNYjAqZy6PW14BV5PLSWla1W0ELhBvR+PIuEUBq9Xm8wUTfAznIbTjZdhNBF3uXpoPM7uJRmniKTFDec4xISohbnvCN5Sqj5KfCjUHQrnTocamoqNfw66KV8COXKpMfHqrUWyeO0AzJdMYM3NllpkF+3DHdJsAXOjhkYPGV7uhb6ewhA0fKFbnJoRpGK+KvBG4lIkd2WvJUJ93vb6GWkN3ua+17UOlNz0OyjpEVzMGQiveKOK3oRtdLJ7p/YVOf3Z5RcDkNyw4p7YfQIaUyBMSSSINqZyEe1ZIjkLjDzNptlkRWsw/SbN7QhNw/OXS/tO1Spi3FJ6Q6QLEl6KvSeTlkf5piB/uQVsNE0voDTRiSJ0RevmLFN46wGXl3RjzCogFefQ3p/dMp7wTDbfxhMyTyTajiTRg/Omo026pzCMZtt0tv8v8e2le6ZJrF9FWZvJHRJkFkcwU0YHvpu9s+K7CRqdNSmExK1ZPJ7RE06QZjhUxuz6CqukbYC06MwDA6zsjw4trheEoJQ8/E0zh2cGMzy2PzFhMLNULNNY83T2xPKCQw/it0QTEmxIODoOmfFpDv8SLKkkhH64WA8gfPONIbLBAYWOAO0QPQKdnZZgL4iQcDgr4Xw3w67pzm/VACops0wcdNewMGGHjk8JrrfUwcDjWoxjLsCcL4oyHUkKq31WfKcOvoCJwGAVM6xTBz7Pgt+UVJbIMfJb0/9UtYIB1vBBWZKt8c+NjrRSArZgSVZo+FWo/1oYbcbPvJgQdJU+3MR5c2bwAodVwwGsE0LER5Lbx2teaXY9MDX8zlWxti22xr7oGqSpO6xQAaeXyOD/R8d7wbijsiL657G0rA6Eh/CVlrUqT9KRkDAjVOjzD49u7WV9hkWzBNiD6vFwUHAQHDDbTOsf68LqPmEoUdpELIoVKuWaV7g+R22AYLz8U8LrZvW182wcFQPebMWqtFWv4mUH7tH+sNey2oWfgAm1VLbx8s0+0whK1C155RAIt+HGLxleNlsJDpTrrt1sO/M553JQMpokajcA1u6JNnoPgUFFXAnxRgMsPmShIn+XuCBAwNgxHrvmlTRZj84a/fommbaphUMOv1cJlQ+YlwFL788bs0Tm8GXBUhXshrnyHo280/NpTMYs6sQrDx3bL/S+5acSOsX2FfmQ5ArmGaogQxUxr573kV0rsbPiSOHm5sMGJDhPACHdKwsUUZczGEYc5hQlmZIKytrlc8bOijU3FCyCegyK0UWlhdHUgbsRuCwpIMC8IZ27SDbc1iSlhR0k0QyjeV6sqkLpu8qz+DmFg+q6yxBaQVPy8zYFs2omb/t7sCqA+QoKWxMJ7RyO0QiUKasZZpcUffPSmt3XXDoUupadlGg0bxdpcVOdKWP0vtvEEAPBmk/71hXeLyqHNUzqO5GcCEF31mfaPKvrMW/L/xPrveqvkwMjOlrGuk8qBdW3gBxpGq2Opb9x0RVSyx27n8MGOER3BuTr3Zt/RYxwxHTTewJVRcPQRG/xDaTR43EqPF1YFTS4E7xqHmsmzSN4u8G5TFb9xJJuixd3+6IbBXQA2ZRauYBREj+m+jc6Zty8jeLZcIvjaaMt4jownmHyIRWrYmHc7ksWH4K9CQNg88l8BAKBOtXVsxz+BIoFDrI1moemA8DTSeUd/mWNCVjZDTdtypldlnaYNjEQ6yT2972ip2+26g2ontgmaKQfla7tcfylPLQCI5KlypqcU3wilPMCp3yMPsKJkJrEBpGshtTmRNOS1AwRJqbxt2uV3osARmWSErw/KVn0dJsZK3GjiW6hFvCiFDjREUHW0YB09E+UrcYAaU/f6LNQgeYPnpgWnaEX2KfgHn6nX8jUZfKUR/FowbnWdv2yLhC/E6Vn8oxIjEIK0J4wjAY0V82HnNBZdLiKhffeMk1eWgVAnfGr243o+RbrbdFUQCVpslDzBLcW03RQ10pVgeAIaq4gj1I4m9xx64AMDio2xNfGKcJqU1aUrRnUBRM5wGxvZiwxEkCqSCrNCjiq78A/V8IqDhm5FMzJ3dxVLGTyWvxrE1VNxjRXKZhRwgZ6Viwn8RVV4cSqp63Mf8JhvCLVyloPpckAtH1bqLqG4EkclJa9mkdnPnPrKfQH993aPYZTQwWU7wuv0NbiLIJmFBB63IsafE/veUDH2HoYKld1WW3iCEQR7pndZy1JdslaGvtYc2f+dW75gg+/XStQTJ4Wa8CJCfiZUudt8ZXVz84rTAcvMqShJan2zPAOaNizftvO7FBHv5v7Dy9YWzK/EHjyIpT+fnFggTj9lN/lea4lfWWcqa6/+Syuvq5KBEZXCYDQPOSwlTt50Cs7JYcYB9ik93xavQ3ClrL6N8PkmeKaYK5L8o5mMu0LT3cId6WleFLMAXFBn7irye5k9U89Ijhe7Ui2HC+4WXdtAqZzwiqrD0QOE2HFO3XIKqwoPERLHibMwNHwZQaz2EPb/yJsBlUXWPat8wHsQ0fTWbYd9mECw+Gln3PXdKxoFqwRmSuCb07AkPXigCZT5WYBrHAQx3K58goACPm8RWPhUhdGDEOGKTkJkh9d/+gREV3WJeD1KCb+8wJmcnwNrLz7tx1fluWLRSo9Ou6kezOAdPurkuk2G+pibxZB1vxqJg60Va74ACye7UpSGMdbswoFbn+Vr2gSen4gM92fmHoGRUWTQOttDHb1ubejZTWlmCqt4K2loBq3aFUuJ8GiBbRSRKDMBmIfOg+LcIomAdv5AtBNAWYNndDVrrDqHgONmN17fCgpJyId8YTBVaqi/ujJPnJcmL5pguWit6Cl5sdynw8WyVQBwESUduIRELAG7BIvPWbXzoBp3IeTWdOWRvaSbyTbtb1Q1OsWSYyRROJi+KOnVUhUB+6Uj4xOA5BXQ6xTAoR2D5LuhiQyBDUQnJgk/yW8yDTGZNDXc2RptttY/7KRHS21w5b+mGQz+XzF9RiPufuc+6B7Hkw2RqAVSGl5KBRCUOC9QCTMZZO24+CYtisJCKto/nDDo6hxRfLbE24/uCuELIcbcQBIUUrqPc2NzinJC57ir0Jwq1zahYGIMvoHytXt4V+QqQRqjylzxRGy6yrkYNkgY96dHsorfGkSEROPmRBN1fCvNbAKmFXMyUQOCDo1MB/kjwwHgV09x0oflaUDullNAshGLtQ86/Niy25h1XOPp2RnrmKnQ/1KhbkGqaAbouJdkBPWZVLqgDcgAiSuWM6kgDRXVmc0McmPqBDxwSGx/Pj0+TitpwQLpS/IYzK1jZgocd7LS3u3ss4AqKq22mj1UixSevni1XxuwpVrqFTTPeb/krDl3M5dH/CeNpqAwRYZyoG9Q/LPrwR6MGSXEGvEAw2hnxzj8Czs2znKqP9OG2z1fD4m8SZ2vi6IMCz4lmeG8n2GHQI97egTgPV441+EGay3m62hoNDh9BL0aPOpi2ACprjXtCG48mzHvDSyL46lA+1DEdpxGPXtLwVXQLQyimAZ23S/N0xSHPqDEbRy+PWeoBBSf3Aiqr/ACMWGBSuPRKvQBkhOGOstup0+sasSQhoNZBms5OhfwrmuFQ/x5whUOR4sSFjuwYvFBuTgNERNkX2/3+dhZLICFyUiD80Wly80IbIFLm217UVsHSYCINfCz4E/KZ9gRtbigmvD/WHHOjywAjLZxm5/fTBILDMwSfhEz2+Hrmm2xOGVMQUr6pZShXlo+AvVsWHPXBoV2ISAfKvc5l583DtLp7shi/i1ylR24XcSF+USYQTLbWlGvziJR/C0cx7Eow0e4ybL+fjKY5CDPYVvXZubDhw0/jnghWWJXqJWTnRQlDgTXH2jOZTnJvwolS4X5LM9mOF/w3cVvy0FWutsC14YGhGJbTqtpjFp2QKetqm/voUfeMX8fwKQ+ZC47Xb5as2JXO/dE++JwQIZBYHDHxn/wdRnmWEJWCrrmgiZ4fGO7/6Tvp6J6FfeFX7Njyb4jSUr8GGQbYq6qO94bbsl++1DLIfJeuPe2nUWmFrA7CB76nt6qGyLGzF/ypoweHHQqyfFhL+X/JStqYGQQyNMdUWZNSC7hFwoc02NCrhNSJIFi52x0J2ncQ97UUfCS+8ul3fvBU3vr0Gn6cU2NE86gaOUB++6/q0oaeIyZT+lHsuWZXjmQ3uIyYX/PA08WfgqHYEwVbKdRgWIVJugCyTwiGDrkRhsj9TubSpU4OB5jlpdNmQ0FKynuOGVBCz3E/gzX9ZCtxZaidZ9hXL1glQqAEFFhvIvjPaM/rdQ8rXu+FP7+9z0CKbEwHcfKAUJZHO9V1Q7BTrJufz6R/OWN5p1Rc0SYQEAUinKV5lbUJ3mtsHR3yOQonFru7hRKVxbXwqTLiCfDBwIm34OE8nMvIEvupop7jJJpNiNFlsxnMCfH+QECWeGAzTlSV09Ds/l9FOOsAHMJxV5dBfBoGa0zhxRd0x5DgqXD+IRmByNRGfBxE9vmG6wVSZPx3/czC8N2/TomhmkQ3DObksdFB1PBRiiiJvDoZ67juIDMlmsdgavp6LGHciM3EfZNCAQjtDWZmC70nhgDVzWRqkHIXW+JgTTbP9kg75r0rz25Lp0xqVT6KqmvcmuJ9pRJbWBvPcCmU3TLG0EvstVLkTor8NQx8WYIvQBw1OJVSYURv3829jRcHlqgJTvQe29sTevWqit6Q/UQakKGFYqtqLhNZJWIAw1uwj1tSO84lqYWdGYTdOtbFQKX3zGVEpHzTHge4ZaQTLnDct0DeEI04JIi5/8vDo/KpkXhBS8Z5enlrAd9e26TqEx6BLE7ryySN/dyYwh+/8AhlAZvUQMp3uf80LB5fIsoo1jLb7Bg5NeB/e5ydb5p+c4Qo0DaScbbawi22yagkXyaUpczuhasFmdqm6k4D4kjeSqZ2vtNvTD/yaP+i39oY7bSyIgFVJPDO3zbexTpvZFFzQp1gJQZCKDo/1dA1sgvKyQstYRT6GRAolKCM5bvRUFh316WTMotO2BBCQn05qzCjQM3PDfMc1gGwBi9gsrxQ+GOE4q/gp+E+OhnJO6kX79dJT5rFL5TtGnSr5o7NGg3F9i7uLNWxy+OO1iPTAse8WTsrqOx77Xfqc/UR7nvL8itu2DqVzOmKUWLwzZ+aIBU0e0iHAuoQopv0hFamRv4SECM1x8Lb7elkiVztSbSs+vzyri8VsDbHhFAI6Jgu9J3kwZrqBGzQEdjEYBmiKDXeZSAs+V9OaT93LaVLy8svhuCqnbMXIkrGCiFnNxsqaq70yuFfJ38WoUa00mGTmMA6PmLn/fzTsEerPvFcHHVb+hl3OvkRrfCVzQB0l2s+OTmxqjxCtXda1eZ+QUlXlfz1IlDnOhXvspHCcFdHe1XP+aQmwEFIX5hahJwWaSQszWEX8iSVBjhyTzqy6zMtUHC40iTjP1mOF7iPLXzDpCWU/5NP1C0IRpV+3X9bPCdOgrlS85LfYLmT26rYLkn6Jf+DUuMfk2fMVnXAyMEcdKbAqIVubRPQMV0/DeE5mFvRthyxyzmeL98QxL335azlmOizB/IKICAyWyGLCJOdRMsnGCc1bW1DsNfoWkTv/mul3HnQz2KphPiL/NnGTkVb4TDMHu2yhtxEn31kJMewI0Mq93E08uLIVf7VMadObfb/rcbBOhMucDkCsXTftzDbrClI9knKA9ZPE1DxYzZ0YXkBGXOQatS4+02lyhxlEBGXvKLl9ZMT/ZFFavIha0xSVzjqRHbk8WbBtYOttrEdVxB01OD4P8ZlT0FnbKpAzRlehEiLhpjPG8GiysO8UsVycsLehyZ0IcoOJdEZIFTtft5voedj8QH676zdgpgAWDD2Yv0Cnlo7BYhs7qdehtL2v77hT2Q0ts1v9sas/GU05lcHMQ1ZTzAzp7cgnqx3FLYSRPTo+Qf1YTsS1VBzNQMSJevlKCH/SlUAUjcoS2KOnmD4IAfGACbnSlVwhfL6tByrNhnBexY6yv5J3QSTZHKIedlin3AoEE5tIESa3cU30+eyQht+njCDYXBX7v1L0KEGdN56hHlYwNm/4fcFKOhhahfCx2Xm+jJURIU1vwxOfUDHjOhYdHpCZ6UZ9GzUV8huKQIJN0HiMOe4QdDNuW7A8ldAAlqzr9scVQdRbrCCOs/0KrMhNIok3SvfDW4By+E1YrKn/qalimoMjHdLAEcC3nCjYrqEG72j4rz2tziwSqIfoIWqBTHWvttHin4WoV38gT4JgfRiQ4md9+GcK5uMTNUNCClXqe9aJGZ4ynKD4uQX7VexstAhEhyCUJ3tQwNMOe8o+3FWyFJUX3t273s9zVLfrzwozeDQHeITlwAsLt2cXfaEVSMoUJzPDof94g0PWH2W+cOCCyrY45GPIQV0875+WXp3cd4xQ0mekFB2sX1ZCSAfUYreeB5Nw+3UMSmN04fj2niH4feosRrbVwA3QJmuwkrDQ69vCXYJgcU3ubgsldKE/K0ir4x6rvG8jXiHtsv6JWrSh+0vInOB3K5Wd3gcEl/xzJLAemsFHpLOpVCnIt7NIcMuRg7uDfnJhytoq4FsFA+2QX11WExy9kVJ4giFleUhrrlVBLCMy86oCpXe140Pe0UlKnXUs5Gca0NE49BS38/tpPID4Nm/Bz1n/zC2XtZEEnLERjd8u09JGtD0WDhkBEVLKWyEYVyoOrvNqAmC878RkCoxwhzfYARTTruyNYLMG1YYIkCV54uOaTyP7WVAyLgecKj80MRDnfI9s3RQfaYJ7bHtBqBOQuc3eTqNzuAX13D4Zd/JHTMejEfl7G+4j6wLuu0NnYNIcryvFk2SMvCdtMGrKKBGlx66YwG/cGYxZlLXh6hfF0d3Dj/1K5Ic+teqxQmsebPE5VAKX+oAD3M5IRnrWWEofwgsQs2JHfRkAh4lXaegG9JwBerIqgGIg7HB1NKNKSUZcPR5nhlwuwuKYUGPWj7/PxuBtJyFR1LwDqv3Uts5Og+1agjuMadCnvbQ6wgr2LHUDkYRGVsSkN8gsgHCJK4V23xFpslyOcIgTmzeLtQxpsojj0Zqg3WaMZs/rTifEk+3HgO5kmQf6LKIUpkiVuAUpU5WVb9UqcGRluVQDlhJZu4Wn4JuTFIIKaAefjaI7IkSN5V/CNwWKom+1BTOw4nJJw2uhIHqfw7Uft/ocGAad9DcK9d4g/yVYdhUPjNYFX6Nqe4/E6TYkLMQQlZcs/kGjB9YrMOBz5H2/fYDTimTyHjYPEWyj6fCVa5AMHDOa7QVuDohRYcXmSglJ/BgAfeUeu18MI7qJQrxBSDIS2zjf/UETEtR8LuGi26/A7SHGxv50GlQ4nZUsyqiyFPKM6m7lLPyRKWKiiFVaY4atJ3tI4YGBfEfNzS3AQkTlxXsTlxEsYPSikSIF0U4db3g8FMKRTnEtKt11GMICF9Eq2USf4pG4YXktTUCw0BWPucy8G0BMGGrYzSx9pRf03viGixU8/0wgEvUTXX2cNhQr2HHiDjIhOdj4RivHY2SGgcbWabUCRy7n0Zw75M/hPRFtGelKdXI7OlciZA2u+js5Tc+L4HKKjNSai7E0FBUBPZoDhdhKhai+c68vHRw/K2VgJEcWUO4cPNmTDHT6YUBqgKEXP6nFhbJAWtDAfRwtkV8tKKl4amoTwrunPxjPJME4kU6JuFuG3iGrEEKJhBR5QXHR5S0PMrN9gOGPE8+z/lRhmERzqWxNMkYyqjDoPtpZ7UDA8QK3mCDE1Uu9lG+co33Gt8ynyP5WxFJg6b5l1XkHs6WEGneuAIqHRnL5jzGB4P1e52jiQMWy3cQKYE2WykAnpQtpfApJfOoJBtpSpyRCANFwCUR1gmgSRbyIpQceYBuA0EsVCdfclhvSImbgEuC4MPDGBAamavzWL4617lMORKBauNaO1Txzb3VJCucrLa+HZrmLPOQvuNZwxloT35LRAo2fr8EX5DfidmV+G9QBj13kCBsIhYAY4d1eLHldbZXviCe7e+9QI7b5rpwQG/JhMIF5+VGUVg3SOioEipVhfztUDymK7rFIkxx4fMP/sXo1CPRvIYRHccFboul5KLZU41o2rnxQCkK3gAAJzb8B9DYICPyx6RoFj5Ot/SkMBSuAVoAYrAYr4rkWpCGYhLoCeGUZs0R4CrwD1hYJ5UHwEPlpgNY9QNXE1T4QQGB1g4wocadDdtvOMlwHl3eL/sYsq1QSLSvNpYQ9HM4MADE90Nblnu1EEgZH9LopKQUTgDKO2FeAEX3Zt8cdHaBpv4wiwrMukNpSZqLZQKYbgYIbKjO6qVmLjLmpYE9RiAQ4Q01XUoD8WRaLKUt7faeYQ77b/EePuaikNL7z1oKT2rBkHZtXU1mVMnSSzwGloKVCuYcdphFlxoJQnljBeluMCq21Q3/OKGpwj14E5qea1x+UknXhiqCyuhwBWEjB3nffhDQUKbM7xwE7gD+FsxSKavDRNPJ6x1kd8Zi7wVNoEnGMmhzArNjbZON+ghZX1OIjQkMaS9FXrHO4vqt/ZpjQSJg5V3WYYm5UUBGS2PF00CoBjLaUoXjnAdAPB4QsRNhWUdx37wt8mOJOwvI4ncXJq8jHAH9qA5kukl8Wu+kXDkLIbA/QjWWUg0rw8z7/y8rfPuU4rHFU+ELqPeMdaa/WBAazAFdGzcsAqF249HXyc9FRAO0Ob6398IoW/RE0K+b6Zw3v34CtenyV9J1cncAiPzb8DVGV5At2p5r8pZ+jwCNcG53l227DEvIwHAolGQz+ISmbeTQZDLm931j+Wi3/BVZIn5NIySe30QP4+2ua6opnv0cMn6UcDx6Hl3kNu0IlLSepCe0J6PAHcpVOi5Fb/R87w3yqg/R9puLvsLT8P+0fftWZAPYd5K8yWLywbkGiNfGqohQoWo4N9o7M7jJDptirpsyUSibR99sqyKuWLTZ4sutttzTXNZ19IMRAzFFIy2WrJJdKWxe9VgevPDnO/sraQh9QrEe9vG6NggBjNY+9+pelvUAW70N0FIz69kS6fQu7d8Y+TizDu9fT8vvoswnIbrSKd91GutXd5U7LyT+7heVc+CZ1anbx5yydem07yMHk5kCX7I2l1ggHltkpv4zB05wfTMg2021vcd2pT25oSOWxL2uJ5mt4EFyRWsJu+I3EkY1LvLzAQPulqIUp4qT59UV12MrSP0FE02Nm4+pdD31tkbFEGEO+LjaWn36QWaAl78URjhBcVV7xAOExmLK9rdOI5xnX7nDL2xABaERJFC0SlRm3aq8up12jg2f49Td5guDQoYfgj+4BaHXoBsxMXDblczI6rmhFcHTP2DnpC2mUfwRySH2PjffaJhtf9PB+N8/JrnrU6W8MvTg9SBheo74CDVH6wlYb8753ad+4hEv3ph3N6wTKiD1hWIpQ/rtpVTwg5o0TeVpHSyd9aP2Vw0vVz/fkbmRIZMSLw+jtqJIE4Noh6iVD1qnma/ClrAAqqSGRD8YkvEYh7Ub4smO/oeTtmYJl7zdLSP2tht4pmpfGcR6qsL9IIfa6hROCN++BIV8T15vFPrF2gfaOH4H5in79YN0o/kFE5Oqzyg/Ar2ckkfLiQn/hHn0FJ3BjZLTHp98S5KZOHHkjUiRh0THkyapNyQS5qK7mGA4GszU8LNvSFswJPRqOC+bDotJrNLXSfTzkIvBHeQhnlBJacNGxIwKu4rh3/+Xugw6aEc69KkpZKqKNuPZ+53UwhzUq0lFVLiziD9yhn0jUVXm8azOuwAuvB4s9boRpIuubyxtWuBc/p/4bKbSy3Q2awVADVpqIkLvjahTQvZMuU/oF+Zgy9W6Oq6UzRYtyhDGSQIUjIc/IeOihqlPJ6ph8eBCK8mzak1db7kzW+A5povT1tcA6MBeFdYjy8RSfapYjsFeOy9MPAEd1WZWh7rZQxsNclG6jH4lkZHokcGJXu79Tjz2aeuUuMrpZJYuJsBjMGaRdD+sVl8NoRz/5MvIME2xU7BI2QrXbrKoioFnq73+w7fIiHL1v0BJmW1LGmHeAmB3CFWgJCZBreoOzEGcovmdRSUjJK+SA8fD2sXuVUEyIOqILhKLKbwyyGDXF+DLgWS/7acg41BNgNLq7QE2kx/TV4aQMgqoDsY4jqy2+KHNEuszOCI5V2EE+mDeLDgtaegpTSwoiedb+O5LehkQXzvCJFFA1VRDeHJSXm/BliZG3H+IEAzBD7vArwEncc3c+PFcOvzaGnoDPZCiQF2/+RqG2y4q/koDt3qaIv8VmoUaCkHQp9wxh+Tvipzsdvdz7b69Ea5Jtv09o56Yolmyv8z2HZ9z67CrXwNhdaWbFGrT3aDYJZ649bfNl4IPitxUOv2KczRaPuuWt+KdAEYBBMq+1X2DTalKd/U85hDLZbpKxbqS0gL7yoOsBrDrcbQBc1JAsu5EOjW7C2rITNdez9nLU8XRLnj4GZWwSFPAptGWnyiB7uSARmV3n5LgnCs2jcXrKIh4/j8+Dp5Xbuy7/oRfkdvXDmIPIYWGa3yHFCAnlkdJLZjH+mcn/hH+Mx/Ouq/eVF57TeOv07Q6r7SrrIyx5+JxAYGvbUSmLLWuRt4fgqSzeiSI6STIOq3WEXPdxVlgp9nhDixitBc7gu2jxHoR8+GHCSAJ00W62gJqPUP3s2aD5eszpkx4wKPqWmSl9eRYwLlsJ6Knp5lfB41cS1z1h360wz55EwGPQ8b0nfk6AX/PTbL/CX55O33PvrkmsgnCFsKGUlOl4ItCKZwHNBmriDNRvtfH5cRSk78CSLmL53h8q6As32RLLdYOUhd7l0axMUasqHEkU2TjeZUwpxyDCiYvSZXblyCihGaaBVIiiw65qP/1wJf3BooK8+xZ6mH6/WOlm65L9DIg2GzeblmQKTXjsI9ebwaaUVJEKRBNuJNSZ1nenR/IOVpZ6nWTwmebmwxLR/rAEe+AA1QMzI9fzVA8BWMcFBA0n6fThLn4JQ77ZFS3c9P4d2h3guG2WIa8bOSl6LlgfN/2QHJNXVeP0iydiLjn8MbKIBqd/i2cvlXV2T+b9XTEsjicKRIc8HbjYMkGg/xuRccumD2n0BPCR+2rPNXs69FXLvztgp9Qfl/afhi7FrUZZaktWI1vFLxZaENv/QV4sMJvkJuD01274cCJJHkcsilRc2hR77QGJysdpuPnoMyyCtIMGD9VrwykVnEbQceQA69JmJZOtPBWD4pSg+4TdHmJK0mJoHArVlhlRCTCoy1x3l0eMbfoZ4J+iQCCIjv3L5Juhg9MYf4RjHDqsk1dkh8s5l9/usLOpB6fP6YOwrvmB1iyJMZn4JAYtKvcpV9irKSo+vH6r6lAFADEQk1jw4S0+LxoMkCwQaKoJEWoxPI2uRT9ppeMSlO/W8ntO4QGpWvOwn4gmmPp2K6h7DPM6KdN0RtoX1Gby0uLQvsky90RS6kgPoqJ+DFcTm3KELeiQazoF8D39tmQLsO1V02UW4rMcGVkT2oMeQ7YN/LrgdnCKIKjuM1PY4aAd7sfRLD1WRq3rk5M0/o7BhbRjmzMR8jPxLdkCQL5ZniSIwIUZR9J30sr8f/IoiKFu9zh26GUxacCKulL0N57bNCI/WXIkdVKFxNT69s4HQrPMd5u89k1/ghnMkXkhrLugfV3H4lXBapQi+YrLjO3+TSKxzHM4xY8gN6Hx8w1vGvyt0QfIqe6GvRyT46MNmFLwdSQ3HlJNxBO3eHsMYvR7hyszdp2wPSIvmtHTNLK2BmsZka2LaMvGDDsrP6XiwChOSW1ltFqJkLNFNpy9SJIVBwHrumh4BoXQAuAxplqj0Y506R78LmKBuCKYCFaW9Rr+gK4UEnxURgt/1duqLHT73cJnLqBhR2FEB0WuXihmOcY8TC5+V7rz2geBTAhemgeeWggmAt++oVp+aFWJGsOQ+x9w9uIlESfByGigIt2/3uH88/f44FifzabqV/UkpvD5XKz4qp+URX8jXMO9v9lmz9NAByTTxUnuFSBQtSCfdYmwGfdaYxYT04KYEHPqoczjXCaNBw3sGt1ySad1L/OyDIFVKz5NjbGnOdSO49P6XdHQlZFjTshoZH+ar8QKK749p+FHGkLepS3bLpvAY8T+d93OS1uiyn+kcFlFBWoQQxBDdygLK9QDBcIJP+4bA7iKNiPBNhJ+mwXHkKDFA/AShPl1+3CTvYlcFcCfNeLEJHm3Ze0TBF4N92QMeCUywpJrhiAeM34TlffBpk2s8SXlh+MRQnUZC7IhiA5YInIs5tk6sHsdQHEnntq/Bo5XX/RPcKvOgWWpjtROlb/squGsAhcIHOLntZ3xbZa7V7TO6EwGYZQ2KIjutBET9HN0WIqwDfx5avLqH8Dax/vFr3miEkkJKmwIBQ7839rhGmpd98ZtzGPfXc7J6vyI+RRYUTqKQD+7fAsFmWVAcvgfbjcQlaC8pmD+qNl4M6/fHDVcBepWABnNTkRA4/gPWpMmyFUSvt6NnIDiif1ZS0UmotAJmKHFGVdvwsOx7aJ7sJeg6JZGgo3IQkzRMWVvIu3aEhmzIFvLnc/TMW51lDxk54AucJ2BHfsThWRDdEwuXBuZvj5AMML4IWNmd9KYcALpryi5lMiUxRAW/kTkI9aJQRf/jaqryAdp/GYrvK30OdT8XXZnsVQWvJbD9Equz4QFggPXHZwCtgEg3v7CHtIngnx71/6DcoV0CJBEisRhxSZedron4+Trn6Dze5188aLTvbXLG+IOpjSWbGDw/XMJY/+QE8RSekYHGRsYH0O0JdhThxdv0DsYa2OsF5nulKC9Oeu38TwNBMhG1gV9uLnMktSmGr1K/mEXgy3UZartPxdCcsq4P0wlNobqR8KNL+5+cmVMzFiUDuve1NUIoddq50WrBP0sdvQ9bEk1zKaNWrqidgKHNfl3ItEl+Xwfl3XJbj17ozHhPxTMa8jgGQyk8XroWVTu4IRnxCwrnfj1UHkSHKohXrtbqZVH8KdOfD/ovZZoYSrQL84fzfX10dcjelUvfyq5WBdE7ACyG+6jyGxYFmpASJRu//VcfWVphc2NWKGdX2PceCunxi0UghP+OCWVUam4ZMC680OqIB38hqjmmqcmAkwLKpOA8/XEhKR0Ux39b7TJ18tTQ6ZEEfJpYrsx2DRVJxtwyS7ZgIymXk4UpAhQQyz8+VS6XKzuBpAvCLLc+CpD01pf6xgNfTHFzH8drD6NLqdcWw6HAzWHCrlUVi6ljkyGFIrSfZN68KB8jZ4uSdPx51NhzBzKBXIV9zfI41gBOwFKnbgCvsbCfj1PQHGzeBz561rCyRXfMtHeY4tEgIOLuTr2rFKBEo7HqqFA0zHIW3sqb6vKr55pUaPpOVWTk8D6VllEkQcvm+koKxrpJ1Mw86GVKSrDE8/PNwW7TCMAl0bNYw1RIAd2Z3TffKkKcuWXoTFEpX5OdFW+uNbvB3koRl0p6mCI7p8ZO4Ivyica0xQD5K67dwTkdqSIXE7gXmwig1Y6s04olYbKOlCSmnDBV1nywKRduwR6iAXvYolmSNQ+n1aqCs/EZwvbsBjIrsMT4vAFGxlVvmMRthY4eBmTik0y0zET8UIr6giYctd6wivSR6vSlER7ZldvP8LlWIcQk0d+EUKYMkahmotap93jGh3oqwwKvLat3FfKg2tYamB/42yi3L/mioq/KcqhcKPCsnPr8so/t4Z9UgjXTlVP+EHz6uIJm+uPRnNxYpOvOOYcaCL3KdH2PD0pIVrJyIVS6oqwL8ECJkEKmBEUjC+XQtbeRv3xdiN2WYYOY6FshHxKMXIG51xOJeB3HLUTVUzNkongC5xZ1I6TYyxPIOGpkuOVtl74uVdtfaptt3zbHXVHl0EM4vbmDnf6vKCbqK5MxpQuKpSJEOVg8ZyGoPAEhtImJZBb7VzohyEZtaCttslbWsceYOcUjmcrkBT6ho76FQx5JceKxp3BcANfJrmJLvIRHHP4NwaQhFcF9wa5iuxgrh+9jHgl36M+K9PYsreBRW1xgiZ5M7qSk1//8T95jxf1tqUAYVStr9jfqPWsGutb6o48o1v93X6U3G67hh2rIe5tYGpFaKcyEeJVux7RwO9ZxSm/Tju4JX56A1+Hu7LVrNY/Pko1sWMAWUMVsyucCOqpn0bOr9Kb6yyYL0GjN8swmLKlDyKCPcFA8+M8jEmijbotECfo+12hy8nvs8o3LGbNu1diBdVEXAlbBvGJ8+N9Yu4gBIYDMS5gw60YDE8y35J+H7QZiZN3B33AX7NAH3hSOvjxV//BNVqw8uiL8IT4n8Nt++PRjZu+AyU6uOvHX9uK1oS8WZ0Ch+9y5Hpjb5pgXIJ/wQj5F7vsapZidjHmDzVlxpiCOk3Iw7OyiAuhDjWqN/Ayo2tfVEwiHTmcL1RS4I7HFQ7/BlkTJTTcRyTIFdrPEPqktsBYWpIzKnSGdh3IyXWwsWrr/CLUwGWOJarNuJvYQR6TRFEt/IOrPI88pBAJVYTFDZaOI8DSbB0OdfDXwbcSttvowwNNsLBCN1QVv+o4uJn4GRT9871hdIJ0Jf3E/ATp2GjspFQcOSLcFnPJ064BE8a0iCNoRJQlkddZBvQbCjPpQMRtrSPh0VBD5dmcHjc0n+6ZSKzQ3xDnqQ/MxrPidwVwXMy98lSzl2szDmtlxoWRa158cbGYFx8ZTaio4niO8Q7ysBfGl+UaLnFiWmAMM8OM+ShUqV8mgBsT/rWbP8ClIcPX9N6ldgRGZvkvyvXB1/dGAk1Mnk0NYA1XZQSUuOXi+Mi5JwgYiU8vQIiawES5TS0JMdgrgSmDFkUPE3r45FICgsu24cS2PRhCsyrBSRSm8R5kxEgEbAlNx8my8HfSlYbffm7vZNr5rJYxVUxiphw8qe+xYxcnCQmL5S2ey9TsdZT+noWNjjWlSbQPEyaBvvIvk5KQVe8N83a+O1B/DGAAfCXCYjjsuSRfba1HxSb0I9DWoHA/99+MBz4diRRWjsvXZL0WdDtWhFhLSG/MSZDxeLs0pNvPZT9o2H7Sc/Z03FepZSF5TQ0wi1t/uN2OPObonef3afxMXCgCh1yHaAifeZiXDse/1a5YQznsHW9ytZcAjYpUzPLNTKcoTSSfQ9U+JjiSvrkFxxhNzRFpxNHPmTCSv44W2VayxhzKCKw7n6M7qfNik9ORWPsWfheSkSKINrJ1brMYHB32a7/lm+O3PsnlkfvcXRCBKVlDJ0AQ3fk3yYDt10aukhnC08jXuySdEXld19b0JDOeDnBLpIn3MuS2kqHLLZBYtTmJBipBemHD/90TdHaxbFfrqYoIvJ6liSmyvooF+i+e3qlrpW4iPQhORONQlOsCQCAVWnky1KfLTCfg6HZL2dHtwK0rok38bod7g92URx3ubIZZnCYFaSK8ZKIbJdJl0QQEyEMrXRo29BJ3mNrwFP02olsClMNaxUVDlnpY2dIpvm4ExS9DQyw1/8hbsvA25NZ3okqENL55WFYcWUqD4KAG4BTUDBeY5EhW9eGoavUiFUPSWW7uKehyXEPrDbSDYv1AR2Of1RqDl5L6fQS2Y2Ns544G/uhMeaZ2eTE/oHXEBjlFUjT6P2m/8ZZGtKtB0DAY43WPOyJE8kZNYJe0DhhQfCcEV2FTHf8bEG/MuFQsOyx6wZX57tQXsjIMY117+uEaYxCxdUWqz9xyRgK08VJUALeiF3qHuEQMLljhprWa9zDL59JemxjwmuTqSktIx7mh7clBoPCEaJd/EXXi7G/AqLrRledegVRDVsX4GHOvoN1C6Go0OglbZF3L+xKReicp0OvInCQ9yFnqaEPsNihDtcezcgMhjuuRVkOGoFnSy6XS2aaz43lxc7V2D6SNM+WBftIoWJ+aY+GJp3dW76o4YFydWCXtH44jPWVFCeW52S9Clz/S3/kqg1CuVK2CUt7AkdKRHPhCjp3mFRKC4V8nzUdLrYmhehXGrOjYDSKMAjh3A72tAp5ttMEeKOPvsw1z/HNMPjCkqrA9hVcbDF+XW9Yb88IBDmnJdId0+vKW9xGwpZ8p60iXNCCVuYIedo/TORhxoyodN9bQLVhewFRYReN0EW6F0xIbV+6Gt0yajGbGyMCroY433+HWF9da8CRHFdRmWtiyJwxT9SJEz4Tgx/5CEyG/pzdU4NyzL7HDgDS5RaOMK390xQbdFQ+L6RFo7MLOsPd8WeNQXRQ59/kJ8HmRZqZPA6QT+fPiRWInfw6tLx5hj+ps3XF73csqlcQ78yPv66f6cx+yhhPZ/+KLsU1IaWEB4DTC/JSEVbiPtyg/QExQ/lmTTlI7JLn24YF063emLz/Lc+3qjxH7/fng6SvPDRslt4FNqJk1TmdRyhvFFFch5BNox71zToJti9dLAQ261ABhp1dC89PTu6pB6dHj9KMvH4ZIPrsOwNjO3HJPoDPGNCoNgvNsoQHO2eZ5+B+qr8JXRr/W+4apbHrRP03FBUJIGRREDXHHiWZ8WEDktBMrkMx51CjkmQHbqoOBlbANNTzPS9ZiJUASCd1BAHCbhAKqpK+TF/KQKw1Pd2x1kBYnQYFr9y5Wkxwi4vS5Meo3A+dxQMplO5NERUf03WpEo3Uo2lHbXPQHKMhvHEiVcXC13OfeZwS0sxkYMmLJzks8pV1kBSu8ntJeCM3E/j6zrB8VtTi6zEz3QruT2opeviUIG/756C8QKF/2d9oVnILBS8AvMePjMSyj0V1iLYekBH3V655Gby09078Gs7kCiSCtZDmpKNhgTXMxZqi7g92PWm05U/nScQUISwdiSouxf0h9B7RVu8yboLRfryQze/sMolskau1tUmXX8oIcDguglm0qF9ncrJ2QjkOzeXA8Gr1biSwSKFQu9z9p/XGQynlfEBfrXhxtmUGCI4pxWX/jxu9su4LXpIhwxIIooHisQ/7qw9L1rAvGYY+B6Q8Y9JQKMWTRUTx8kY2Y0dSgYF12xIbBiSFmaRL8YbLKu+Jbh9pq7GRiAsbiefqM3XkSmtGDRVNIG3UUP/peU00XF9FTIxO1C4LCPmmStYMwc5H8eY2rBUkdIDLhaCfp4MK3pRQ9/vM23Bv8VXoHERKFl/gWOwnbhGaqhze8qiU2EMKKK5pW1RibAIgtn+IvMHTJx9S7uON8g/Ed0NjEkN9PQwkAzWFius2T0pw9eCUSoOklIxflxFXkUTRTBmtigHofDLIkvjk3Wh2wxAt/zLok0pr4QeGw4ORVymwZWQN3pxaWvhzcKX8kCY+26PSaY+B+dMrvh2JhI+0E8an7hp3dVq1CZCB7Hi9DcPWhqGdWjxEMYrDyJsdhW9ww95VdDOznZxMPnkn2uzOv3RNgdQDhGsy6jdn5uQUWYeUwIWYfmlY7+cdlt3tUqu91befa8DXxwSQN4SQEylkGVOlpkq+ZHmqlITOGiwf0tGvDAL8qzWwuVdO0ehkr9+xIa4zzh7CjsDLAyUd/hGjLnVtFohedaIP5icbZ5RzfYxkH9GLw4NI8ITxn5QsqovrNEpGG3l92Qs+TWbx6GIxgfVHrfn+SYbkY3RinhAmFaZuASXI/aHO7sUMKNwdyyc5YoshI91Mm40XP6ehdBwNaNKhkFEdlix3QRGjpcBNK15TFgTsV/QFuoKuoi1bgtMZk7r5jpO2j9Gqgcma7HLqur39r3H+UrWLpWzdk1tCz07BT6ez942y/ChBXgfkZ2tMHApYJlJ/2dtdi9ZqgyYdrC1Fcm8cCN0VKJaYAzXtCz/W8vnM8xtZwRN4iLpR5Eqo9uuDxjUkFQilkqUdhgoWknne+TqlEEwXfZJxzvA8wloYp6h28JBuflgK66Wlk5pI13jQDlahaf6WLMm8vEnXZ/UDYM0etcjZbEzCtJQ7q0j8DNnYY3C6UHZbBPaV20K2jGXXgAVjRxQ6L4P/dJOrH35wq8OxPvooWmDo8ucSRzYa0yad5/twFhek7HaLeyE+IE7YNiuhd0iHkhCxGxRTTey2rCwp4AIaAEwqT858vCXFl9wQ8vuAfJ7I2JsrwPjGKB8TZjlM1g1zlK4/BdrTbiKpBjAIAmJGfVXm5bcqEa+uYAZ9Qiru0qxLym2o0JkOeh3ga93E3IHCfTV0DohWgDqt8o5HPqIliK8mmzDI0yKoO4gCyd1IvHwV1D/TLH0LDPqRazS79olvuCGmVLsCwjZHxarYLFIYYx+W/rAXuTSeJX0Md0BhPLYUs7QiQWxYkcWDjKKRIg0wgmsHdAEuw9YbAFvSFt1iU5dOCoMyChkfUrGBb6QGK3FyzA4OiFQ3XqkpMVONSL7svtBxqNBVI5wiataiGSLqjPu0gmUGwQJD4fQutBJLbm/Vcu6mIwbqjKrONOzz6RB7t5xc+7H36CoJyCy6h8ownN5z5V1bBhiXVsunu0lldr5lcMHu/UxcdirpJTXizQhHa362jniW+NXB4ndMxbL4BQExFOKm4MoF09JUsGcvFhnDd3IiCAhq+IwcLIG9GwnEcexbWGYzrGlHcCCuEFKHIY2ESqVmEDgQn/IdUvi7ajBCJHm4bWWsGqtIHgGQSqjrg5g5jtBZHlrBGFdDv6vN+OEG1tw2GzUE90ikLl57G1yDplRNz0lMYhRQs2dY9HmPtWYJO7pqMl8MIwIk7I7qqAcCgckWKoFwSKYp3YVu2Vo9RsPXKJerCzy/sC1uzNI5m/QmynTFdkcZsty6kftVyh0Y/j7Okt8Ti16M2FAwKdrsc+bju/+VtLAXSt+CCALk2Zy5N8e7kSHLB+0w/6k8jc6A5ia+rkGmNVHQl4mDBfAFKYBLpiuZSFy5UCtwp2nzXrkdhTVIl6pdJNccx7TFGy2NCWVNTR0EcA4fSn4gDCiUunU9ciUdvgRnIh9Hw2sfgfqMxlapVlkEj6hRGZVkTejY/zqBkJUdIhuzq037KJlVBCSTUgtsTHnl9kN657DKBMw+1RnbNXT23vIp9ebrixeY38BYaQLV3wbJuQxTITQJt0Coof6mamFVRu3ugf1dqMDCiJdbX/NRQOK0q4yUBc3Vbhvx5v7/5v44g+R81D264tWU1GQl4lgP+D/rSqDn1RfbGNihCKyxgdqJ8IqxSJ/TFCR7dX3QjafiyL7iLv3oo5qxegeIRadiM4dHnpC7OQisEWOd2Ftig801J3WDrMup7YFxIRT0Zu6O+Y1H4S0uLWUbcBO+zbMJ0Uhti4Fm1o8TclAU6ukGKBr4a+9F6ysF/UGGpAgKQw6Qwp26p4wZilOQqwTjo9dKKC0GbtHNXO4JCgdrEJCfIAs3Am9fzbaZw65wShw+cVIXdyAZIShLY8SdyFnnHrfjkCXG9hcIaIAh0V3tUQBb9wSPEa966lgfevS+SngTP8eeBitqmsGoZUZqVABKuXOt9v8srfQrp1/o4FSc1DYxGUBwTgxSx/k7G7OPsmC/Ye9d4LoH+zIyPFe6bvjxc0oJlWrpxM3MDKlMvVHN/+W2/wf0C9K/d73LQUHqL+PJAAXl11qVaJnthA8GA7Gb16Lo8trPNqBz7seuAy6epLdBfRffWQclexrVV9A+nwgAU88NkrSjPnw3AZ4KJ1GSBfjJ7pJPR6tQ/3W072JmsrHTxgKOxg2sHJ2MrYW1h/1Xm2ASEYL0tstD0OsvwYmu5WDHyAedUubB2tfeBQwpBrQ1OkteqCUAwaGEmbHmrIMWA82ICvl7TwlLMM6wbA3kxcL6f/VHgRMMDx5ilybLaBF/MLpZzinowiM5+dGAMIjRbJZrI3GH88p8g7/AvuyQiI5e1wWK8RSuKrxYfDUcI/rU1j00+znGES/JOZiF5F0e4kU+EWH1BP+HBWgwYuoOEaKGc1CiBPYsxQ+Q7cqUVKGDL//LbObOsjAvu7dNR0tb+fyAlwhtfkqSmUgX40WBq3EoXSEhsMr6Cr7ulQBIV2S1TcxFui4IqOd/+EsFdKkMalawRvK6kDE+q9rZw1xHPKjC1eNdVPOadmHEicQAb5zpF29LAUuzGibTUcHNkUgRtQZGh9PNIlaS9F6NVYAtx5OFXkI6J1iZRdsidamOzoj1uMradoGmbHrarc4UWndfSGtxERk8Xa9sFrpWdd4sxLhR0DZ7n8PK3QQ2Fb0EPv9vw6W17v/2n8TyQ22sdQIJY4BGFrPRBb9SJZWZB3EECgRVoLWIzhsFSEj8iq2yZs9LRjMDAWS+07dV0azmDZi3Z0XxdowIfMSlhtSEkHDfVcbPXQCZRHwff0Hmj79lzWQAj+96LajFWV4tavrqEbEtNHSFEFX2f2fuYui+Ji2PV/MAfIq18HsihHAjadnpOC4ceq+d9PQRnGmxpTm/Ylv54z2rDxZ0HDrqm08wNJ0fNPcKUgTSbbpsDmwjgUsFkoKq5kzbWkCz1WLlLxvuZFMZuL1jJuC9rJBIh0eCQVDKJXTCcLb3hSanaiKhijHcFjgkcMRW6sUlk3TXgxvZfIu4SL+DwFaPAotGyL9jwVwiGPYpeAV/XdRqaNHCdAk9lTpkwgdpuEe7wPkbOGq69i+A4l3R6RV/9T6YPwb9Wtai6wXOlFKOxw+w3ihhhLOF2UXMrZ585SB/IipJ/5MQuTwxjWcju+tKWo6chBjSWa5sAqyTjJfUFZkVh+jBy0lqwFbJOXDVdyd+4TX2c7cDLlOlsg0Ix3WyU/pSTa1FVpjI8xgqsg1nE+a6h/YcG5dDiKX4Dkhj2DAbgyO5euSgFFledxzocSsUK9vUpLsrqLP+0+20tTDI1OtWTi3cU9DRkAl07HjQL4CH6skxtySA4U1FEl1YbtIIE8y+Gsi9ZGXcsBcvTpABo39xqBQ57FPmGHgc9EEhIu4OtI7BwBQvctJloQGChBbr8cS++oCwqjRR2YHGMOBuXLKNr8v7oaBkdDQRoKrer/PD102MoZeXTn1wDXYdaEWIQai+R2FY2huKESYj/vHN1wyYTLkc8Bze0lNTU4iTYyBC/ppoXd24S5DTK4rc+ozFQwrJgvUCH2tUeiN4jR5Jay11KnyFX+I8K+DsEcTPqVZBs/JR3NYq+pdYK6cEYi6vmgn+pmMGZZg8oqRVbfrRGbGSXPmrJXsUHMA8UJNijknin2g85hrlyfq1319ti03BVQUeE0IGESFDpq3tUvJAMungMI7mJESVhAMM9NV0CTiR0sHxBbGVY3iy8jC8vcjx3FrOJ8TDIiN+1a/Ytuq2rdhAoNwkPDuhzp2o7t9MiDsTpCuqVIxou0FKKSUHIDMQPJNj8WDIZA/6DgR9pKyA7X9rNhxJRxFbCP1gLEClS5gcCgcahbNX16d2aHQbxBmPUUMlg48WNpQIppPBt4c6g8DNaFdm3rKluB5CgX88QgOE3q3l8ROYaxNMdBJOvVflVD0g+//wS22cMPkhbjpGJ/s+TJfwKj92/cei6wKbMHXG2+bJJmobT/YM1DXMPDxDYF3NN2vsMXY3EUAbJk3dMci5iFg09DWgFTc++eA1CFYg/WS0dVLDfq9Lf/pztXypgdw7GjLl+DQ6HQafEv7Bg/jsv2CymCxtEJ8CQA2Lhs92e7x8Q0YJ33sK3GVnYjnWdh7BUV2Q/Ie48+8bOfl9lA3jco32dqeyFZ6RUhMbr73iOxqAAs/EjHaENBJbyjfaUt68S9E669szTSk/LhmuIxrxUHreAHTQ4h3KfS7MOtu4BMXQDWmg4tP5EOMFSUqbovWzIhXwWNoqYR0zpYPhU/xF/QsggNMeNsBT5hUWJdDF+W3XkebKAqA0mfrZGU7xr7IPiIoJtsw8bYqb2t1NJVRVheGjtw66bba7/yhkZmX90XdtrMA+PzEg6NEAnH5yEWeRYtVIRSgvsLiL3Tlc7UViLSwa/0K4EoSuTJtfgT/MlsoIRf8WbejmLBg9lFn+snnuuTJIb9yiwtr2m8CXK9vvQpYt7AC/eEGHIfOS+s/yLsqnIRugEZhjjhRJck6qOWKz5GJJ4N+za80UBxArixR2wNxtjQA3RvkVmwQSPHFj7jx0Mb3RDCFm5m8QOjX+JJWEZde1e47j943lp8W6oCDg27J/e9M+K7HA1k2wvyYEyTwg4nYuhQBJKNKJEkEXec82T97TQqfokrazEwTGVzGDZaoR9q02AAI2++aNPtdzjVuZyVnJFOZZ8SZqyi+dHLotKiv4TvL8/IEyGsz4ceu+oDRq8vAAwjk4SKaT0KFLah9304zYbEcWSB51RhpCx40Mx7bdKZd0ZS4HrcCXzym7WQxJEGd+grCL9M2tRdhyD7KKMqiyUJnKg1vRya7m5KMgjcyC06wKk7eFZTRMgsopoE8h8LXqCw3QEUNAIdNHhCuZNsGhgndi+W7M5CoJjJxiZWugRAOfJaj7RvwZOW5KaayoxN9aHG6HWOTgzIFVfGl7NuCYvZQvuz0rt5HXVitN3oBoZfglAbeq3JQjKBV5xEK0sEo7vu6Sg/07zHBSxRF6xkD5gj9SYN8uyUpbGppF48BWaR5rV1lnEK1lkgXz+wkrGZo3VgajrVcmbIyzHl4hok5xiQNHHOJJxT75jrfBMuz4ApM8WESEUFDKPVHaMWhIpjADJ5Mcg8aZXeWRpCwMnTQjh0hJpdEo/ISb7XsI4Xv3OYNPGVis69WnjX6HOvR4jmVQ/1uKPIaQ2A9x5fX23jW09sn+pzTLX8Zc7ax6D9cPA5mWnnFBQlLKUQeIVU5O/dVdTQbCMYGtISQqYIpwAAsbLuLiSl8YsZJagaryQN/aMcKIZKm3YCntNOBrlGNeK0/5SA7csgObgQ1UJSXldZ+OVRWkXg8vVKJrZQ+BZZUQWvy6hxfMZcrNcfmep5uJl3aYYaun+rSyQ7QT6wItUGpjkKLBTQVSPg49Ts3E85cvQJPq6bmpdEaVQ45e7cGWoCAZ+40IPKDMlQFLgWcA79LyN0TeErAdO35o6HInRaAYWubQbGy99HkOgJvXpzEbqYoOdCcgGZVlGiCJoyRkIm5UTPJDJ2o9QXPRzlIggCx6UeBDTWrcYZRlBsYqEbjyVvHwNwXNqXahw0OqjlTmRWWL/MclqdLxhmPWTJXTvjJ82SrBUJi1XPZvs1/aK7JpDe2+UhfJqLRtGX4xpobDPA/epbMcyd5zIbbjCUBeDLCjheqSERpyBQlA+EZoR/WbD50tqqag9Z3DbzaVDxwnFAdRuwu/bzJoYITEJPMnx8q8DSlG4s6yhVQnJBWQoDQLI84fBizNAdnPkyu5esDg6vXUwoozAM28UxecVRgo/IRGY3U/vo5ZkRQ69HK9jt1BmsVUJhX1Yk9FmvvvaAHcSUw6Lq4kA6p4TYO94d9PXXrpp6OdBeempqeupOpacuMmegRRKvdJ8XM/hpr+oFOOM+iEQwTAk0aorhkcEwtuTeAHBGDDDfgibq5c5vfPQ2HfxPWYVWBRMaSoAm3E2GFLONwhsPgxeGBQJuw6LMAd9qw2f6ywdyw2he3GPzOZAvU3CNcOWHAmSVhpvgiTd5tIJp/dP1Z7eYMtb1Lv5MWhKZqEBTDla8OkQF/oZkfSWVmqMduw4VNc36RwwL4xN6JsQwLRLvmbf3SdTFQ7e7L4+o1Rd/WDNlgbRRTVqSSLJMU60zCqIiwDPo3pkQQKlW9KP5TJbeWeHCYafFMnQ2LSA8D9Pl9ToweZxkvNVR91WbzvCRGR1D0Ia7UBcGI/XCdhKF0lknUn1I0FHCSs3J05ueLdbMHA3wEL7QNGogw0J5D9/ZCIMCywoPvyuB23fydRU2t6aegAqW48i/dNRIh4plN9Nh3gE8U7O6EQE5xNUPo8Hfoi01rIU4j2jfO/MqRhDfrvIi2KzO//I/c7bmntvacQXJCT2k2EFOd8rwjhUYEt1uDkaau7ZQ0DBaBGgVQhylpDY6BvzW5Luu/jIeXNAl4fx7xOQfofvSm3+S3pIL4zhGbL9dgDCGNkY8if3/zpsslfLOO0LF8/1umlRmIVwOBSRj0zvhNBxD+9/s+savwVok4rczk+VmptVGyWXDeBfb68exeafv2XQdTUOFrwWj48aesOugOqo1Zftb7qXvK72jU9tN3GxIDp/yTOMounU0m+/oyum2HkF4UwwATQ+vT5XezduJcryZPEjUYqyO5Mk3fEJvtALQ3iSZy+DAT2zJDnrhenj/sArcpBC6xt55btTYXcI/eTMYPtzXqMKOQlb2MPTJiovZ7am9TgFf16CO+aCyeSmrCSE6jsQgHzkr7Rja9MZWVKwbyYwTpYARxfsGCBq3mmUpEz2Bzq52zPGZab+0NYKTBhXbgBprQMLwSQtnSTW4vJB/rYrm0jeKoBbJSu/Dthti3WTnqrb8MgAvT3iMV3D04kgjva6ABHs7D5i/doljsA0fhY4QnjJOzYRPbSSn4vKkE4KhkRX4PlGDMYy8elhCaBh1cltOLwVU+U64xpP1hGkkBxqiXkvFkWxMxYxS0f6wtc+BeierkiGszj1qObXtdjI2bt8gRXrDukSxHF8+vwA5Y8/DssmXf0F+f3eP46VHloT4rOSl1xoPG6hKmlLPluB7oVzgkdvr+Mo4924IhYU0HDK4HA9zR6ImcIZCWYqSrCLMaNl2NWgB3NIA+myIDBegKcsBWaw/52e6Z4zxI6WUkpQSHKgqfLoAuADWACxRhl5rDfZrV45WdlZZV1XSkLwrUY31VFI7KlGHGtQS6sedcsSamV5arkg60mlMHdJHG12UJvqzJ70iiUZ0ztvk4myZY7KiI5STJOwKWbYsKqe8oyxJckWklEO63Bjka5zxRbe4YlFxihEjpXgTSSwiEYcY9KGHHa5ohkExvIUyLEtIQnshvIMTIocboQgbXJBGGUtksILSR/30mYd8cfnsRYmMTVnIDH9YU0dTR18hKSjBu1zRfH7jATW8kGaXncTHXpdhvKyff1d3WfWpS5k+Oos+Qg/653XJ5twunejufPP5xFzul1I0crnIH3/QjVdIIxG/y911x+me+3HbteuSLfbrsifssmqqpadLP2iaHItDBy20nEK8VxkWzdtM5vLLXfksKomyezLJRR6Rh/yxx0HumIi0mhhb/JaI9hbCIjFlLi4nHnZYGl64wm/l7hthvnsnTK+8d+vSnTvihkvuWwrPa7dcly0aaddGa5ZjWwGzO0rjakZSsxWNlPGTJ2o1c3Mk0ZgtZkMSs19YMmGO4pZy9NZ4VZnEqbKpzJTVzYqY+a3MOFOupOe8WdXMJGa2EcooSKA1hIKC7K4fGBh4QFAcHSRIkEFAoYArIBwgzEiMDSwaEVoZcmDgMCGcVsSjBPL3MgLgsbjnsRZt5SH60WAki8OgHDhizQ4MeFUT6kOZQHNjrRlQSQU4TbEAiSGGXpCAhRkDBjGxSqxAocC7ITQRsZf01z+/RMyL3z598sXvavzwK4y3/co9qdNH744v/nt37gsHwgUX3P/Xvt0jT9xWu3Wr2XEojBpttVFtarQVbbTN5hrJZFaZa7GJvOYaSWyvvWa7bWnBelWdTLVSkbQiqtGYNrVLSdSiVlJRi5tWWmmliWlTWrnoi7Qh7aO5o61otIkgZXfROBop2mkl0YpGiPaZ3Q2icWijGdq9ihGtJIbGIos2EppXNBLcXa5ka5GUOyE0ulzRSNBqflQj9uyNs8SziZNn5qozmjvSGYuzEWcuR4IzcyKPoEXPb1auRhaL76gE9yjdD8NEClSpPEzCMAxC5NDZASRgQ8EKiYqEgSuBgpEDA4IjgWNQKCgAiYEGEAIaYAAOYBqgAqHGBkC/WIvYgpLN2B7t5GyHzirHLHvUAHHp4GbmFR6yR0GPizFAywiuvayk79sSCkHlOFWsSFxSZxlaM7oQPbmNXYaJyl3+fmH+h5/i+Ey63Q/Esu4MxXetwcvIg19D2SuH2ATddKlzXz1T0QY2XtIEVYiKrIE+HD5NCJi/1MDPcKmqSOHgswPjiOTZCtRCqh4m3VRXqDomvudtrCbo0uKmK2ccm0nXfzEFQniiQ99KmJxdPK/0ZBJMJPN4UTHvHK4UlGnMu7iRyCjN9Z/tSt2z37UgMVN8QhNUe+iZCRJxKE2Lw4s5fX5JPZu17MMgOWUOASpkT563Aftt+v0tNEHJszY6sBF8h/93GmrsbWWFwTkKTgmTyZ9r7JLTNq31mbzId2iCKn1N0YWnvjo81sXEi57ZnBfJE0SqOy8gNwKMuIiuMgGdEoIB4rAO4thsgp646wiWDpGIbbwL4m5b48rl/qlTGmw5JMLEY2mCbjQXgJwPDGViOim8913rqcP13Di0YZ0lypf2Q9pH6qi4qQigkPo/u86nUPzMH4buhbPmrkwymdciyTncicA0QWlnJty5ObioGvuiNbDoevQHLqjMJ1JZXJoyfOgQxVKhVIN7WkID+t3L8ifieNCy535uD/Wil6pcK5vpQuNxROgN45MwfJaoz2+s4EBIlpxTgdd4igT48Pv7dxZI34E7L2K1QGhIHTtmHSHzCvOvmrNMhgm/98G4InCqLNSBgVPCJJxoroePtKLPdOt3Etwp1dotU2RZiZ3ThxxD5NDcB7zZm96YgUqe+OXt7rjFupoA5ZSQM1RARvD2kGlJprIHp3XK6p0Flulh75s/5iFaFT6IYTHD4/dE8u4Uhl7E0FZ/XCM4EqD0M2edIWZS5UzKs/jeDeAUwDyY2F5sh/FsrVsKSU8abaIkw6KiO/tht/GvMdMrY2eE57DOqAghetpj/91EA7vs4sHawQ/TJC3A+3sTGxWATPVG7x6kXgs34DRZ0bzUOSd9rJSW3HsF5LZx0bJiBKdgFtbQD65pM6DR6wY/98v1MZZCOSXLXqqgeM23LgAu8cpBTp3ByXbOAjqdg6iKhU5lT/Gkp4qFQY29z/RHMeZtHy+0pm0S2+wQ73AGk9pDrF4wxyku3BmMlbER3BFuq6wA5Bpi8Z8oueZ8xKQWV/xiXuKps/7WyMzkCk5odXy7ygd3bYyFxDxvgv7G2rimX8x7i9ixHpGYTIWZAdo5sGH+QWTOI2I3FFYjPSji3rwTPoKy3P0IMtVgy/t2/XthdJi7vEINRMohFtAFGzASzHDNoQU8tgHXsVPgkHJeOA32HRKAWA9UsnbQtXF4+GyPGUgRmCqc5jP8rYFatM05qDzSNMnhdo2pJpyDIxjCYwJoqE4A5VZ7D9ed29dW0bvEyC/MjqRikN6NOaEUzknM2fmgCF95cEU7mYVsggavZgteo9LjeJQdkmo2y0FYiRZynHAZBF2zQykP9R14WWPRkB9nJO+Bx+znXOnFY2dC/NCd57vLFN9Q1gOnl+CStbJxFlIdXJIajr7vo3xZyhrOm+ijARA9dwPJsGvBzegmqBdgdR/skqcYENR7aRMi/lH6jFIEWesDScV4CyzP71Z9P4ppzcApxbNldpDimj8NoAeuxyZMZ+cjfhJsV4RRnptaW+rfcfC01bDFRSE1YWsIyMxUi+DNLgyyNG6bk6QjxEAHhOs/EACKY5i8FB1zUUNwRJIQXCV36iM5b/ckTw4WCOy7YjbjuCGts078EWgayUPamC2CxHMwzh0cLecv3IFth0M+QFP9FYnogBkWDeabZoP9jVzTVVl5iY0ak+CX3grvn4TUkgAPdYyCitaIbV13SVK0F38WHCl15MCjMDKGCY8D7KBI+PF601mRISnasJqg7a1Co6hgPeBKV5meqmzhG2RTNnDdy6HPBQX8a1JTc2swGN5MPtuL5QJA+U258gp0gF01sqS6lYE+ypNDgwfn8dlAo9UI0V25xGOzi5XbP8tSTtsh5g2r8npaHsjjzPB4r777p8J1Krsc0W8hJGY4j//oOATfF8pY4wdGzErBpR18tx2YdZFtGgzZNsXEn5m1ze5YUpCFSRzfLcOezIImtQEzxhpAr0nBGJ1GAkAlKBOAlc4O/oYsnkVql/4l1agjk6ORgfA6UZeSMNyy/MMfzfG0gVWkrzopA/UPs6wrXedcsxqO86nTc8zzh1Z26B6hsPkuknPatwWANufAB2RF9Zf4iQdMa1FxsIBVMxmLI3XZTtz1IdwkoDchm99LKSF5XDLB3Ke5IXZfb1jkNQ3HKMUgZ30qapGciLJdl6I4mOtR2k097U9zP+T847ezGFQV0NRsMluHU3e3gNNtn7IiNVUSSNyexRKyCgJHwGZlYBSR/KEPJMZ/YXFUVRlq4eAC5QvVVwqkdhHI5po7RihmA08fxTgqlI7uqbZ3AKxB4tmsqCD3vL5NkHheKCjYMiwW4XrAgGhd3W7lPuqzc1oJap/FFzXSzFS57j+if5n3BXWBabui76Yatcfm/w/BAEncKVU0bCv+ReyyqmnjuxnxvHKq3b+DdRQrut9vLKqdk+waUJ9eqLMbIUyo0q0D+P8nsYbMDYL6VD1BaBSfKMC/lwL1GRY/zcr0+5+3KObqpRywD0LnDcZDFHHuIDGxXGJyp3DLPx+fTUnVPZgeSTNZE07FJm9HyJZSqLYhjRWO00BDUJ+EXUOA2SvEA4pWaQXnr1zWHZ/xHZAyvpYNzIWixWXBuUrwMjouP5cC4VlqwToVJsQ/4026JsQrUK4pRGBBMVT3RyKdVjRv58ZhhVc3xoIjRBuUQnKRBTL4475cPS5ECTWkIMlNmaJ+Y1tSvCF6FadjcOLmDDIstX7enTiXYxTs3yG4CXdgr4DmHiNsLixyDfjDERuWHo3W9tsOoD5PyJGbD7WyGgF4ZoA5bggFL1knyR07JCCfBAojw0BhERYZESiK+dyOWlYgk6IcivnwnBefIwqMsT8DOs18FWCu1KFbM4cZ/FqmkLHGD0fnghHZJ4sWSACzo4hzyp3th6H9Ci4r3Jvg0U8GQrr5ICB+lrGlpFu/J9GCkjKFZBarRTZwYi6A4qJoUS3OXYpytNwL6+z9PXpej84pgGVd9jw10FCRD8xSxVwjiJ64BkP5KqnK++PFoPNuAAvj+n7ECYGeJdV0H7dhxGNZhXdNGsqDKJ/UE71YXYuxQibvOg1Ib4iQpDQGQATM9i5WxiOoAjGvgaT+y12Va8kITeNapQOY6bNiuyh90X+KMdse2PfKvMAWp1LSnm9dSj19yylH7L9YXCQwKXTNzx2cfMr2RJHhTNH1P4LaDjvMd7orrldwuwFb3VyRzJkQw4bBBKzWh9GDhvXxRMuzat5073IpH7VcyrdeN4y3Xx3N+kFdwNmyXQ5iYlalH3HW9p6giYA72DA/0MTBNsRhCLpY+Pjr6AvTR5QBPueEG7toLDjnWSIMmWsKtbKZlcXuzPAMEuYWTzF5GQkin8uE2nw1AEFEjs/thESzDAJ+6eEhSyYPmAmux5TSzzURtGQPGxMe4Ina1BP6MOQuAx/6AwP/K5rpMSndGLV73EOssBbKS5+CCAhJoqh7SwBaLaonV3Ixx7me30A5dxNmtgsg7fRnMLIlQujEksYmIhE0YOSpEgja+YY29qPIIhSPa2rbcPSeozuovh8CbqAS9m1k5C2TSBXGhuv1xxB5BaHZSHgip4slvJfjPkJbjk2M8laVktH/wAPZ0CSS7yheVpKHLPzfU+y8euTS8LA3m4jfRzPrk5z+spVNB8IzRQKO4o9/mmzcMJU+ihwkxb9BWuEYd84Vj+LCssNY3s9mU+dsY9te1GUUAcgPax3K4a3olnpQNbXb2vhCFEWUJIwieCW+oF7U5MElmT7FmwdQsIgCba3gWOeoNTBnVLvG4Kp7/Uigr18JfpJ0YnzCWwOAeM4bbuOUsE20chYqjV8cSnwcC0LzRFggTqNCl8FVgUAS03ZIjnnmZcRIkrKssZ3/0gN82alPmhV+CUessJDV53XkVm1byqmP0SX9aKlKIkwikdVzY0Ca24NvuZwyaTwk14XAgb4ZrMta3D3rMjeGTs5QDZg36cCjm2iPhdRmFELT+WUMx3efUr5UcysMX27OTutf1csJPf6JXU1HP/BjdgQLVb3UF0RLZaIISpvcu3wcbUbbLq+IfLbN9waUWZ6d8zFbVoSuk5eLyCly6iWdy0nvJ+5jMrEJeekzy/cDNsflttfNsUeTG3zSKgp3pOh8joWflsJpCcLVyD6CJxs3VzWJEMXcgvI5Ez0yh4HNwYc4WaEL1fkzKiQR4KX5ODedM4o9ZT5QfeCkpCmOOs3sAZQ0XF11yDD/XkXepXQt/8bfN2mtNhybIBQnG7kzq+hGkw6bE+aQFigJsF7xjj+1pFXXKReyqZwRPbMQc0dVcslWxX1Ex+9yC5TugwSCO79/raoIiy78vqWYRm3xss2grp/bs4RyqbKz4dnugf/kHSUKQ6rOcitdl+q0mhEYsnOVYznsBXVT8Pn1lJ4Zlc9Lk3YQWK0ZC89SRK9EHSiA/bDLorHFnNpzYVHPDj3ThGXHUte6gn0inBiEAljnaHCz3vhg3We5JTiUW/YjJr4xcWy6WWKPnHtjJQJYeM5FF/rkT9V6UTj9zF/JrWDpnxNJ+GXUMJqrK3wUsMf4+oS+nyvkeqMNrZm1T/x48M5Eo3ox64hEe3LnoKMJG6LiDnErgRU1LrVnKWh1XgWVjl67xUOKaW6CxAPOR8zUstXNYJSgu6S5b1catW6sJ0eVxXgcKA1tuYzvROGzfH192jnMMtSaY/ggLHO79tGoE2BoGJDdNAEtE2Uz2l18mwm0egTT5bySQ5RclaJgT/2iu4fj0u6Cg0JUUl9dPc+OIT7S8QZtcrO8dC4DoZT9bIGzEeENyOM+IwKW0gfYu45RRq4O5L5q0qNbxQHhr3lvrWDSt4U5EhoeY81mK2fSDDFnMqHPyI2EcxjRFn+yZcW1NUiq7xqNVh0gP7nq8Y1iZob0SFP+IGDrOkeHbF5BMBFCPImh+soPaW4bPeg3AlFoqCiickQd874sgFKC5EIK2mVK6H5id6AT+PnlVHv+m+xKi8MJdOb68qsHe6jMQzd1+pkdElPILi3CsZbv4baXrrAIsaIzhhGv+El0GdThdH5zRhRpccZr5Sv1nMAvuhhQRb5BTS1HD6uv2N66afe42nz7qyyIhU+NHSvyIUpsjUVltgR3ZnKjoueFhRigyCqwRfpllv+phf+0krFoCqCi0XDFxl9Fr9S8wPk+N+IfgBiely8FRXqa8IQd9La8h2merHradQZks245RIDUVg6VOeRZn7ThbiDiVCU4ZWUGwmABQ5ZN8DMw0QCvcL3tETIK1MwxvyreTtYLIz56rq0q2KxryBG2DJJI0unFk1BbQ/b6sAQBqJKRTE6LJHcMnUwmJIcJayHk8oalEdpo8W5DORhQln6E64LNGRx0kpR3IDeQPhMeKEvytNZHLUhFchIgv1fJ0huq9JSCmXwUW0YF3qH9z5NczYcRQmgBqjwYJ2C3KYGYJ0xZ3dq2gR+PMvsuaJeiBgSFnWD1bAeChrzQMMty4D8+uI60JuCIUtDFIIqIAnzCXy5quIVJCebCgPM1CE5O9eIJ8ws0CZj5BnmKBCzMaR2vDH5uIGQiwo5pXgc4lEg76oJiticsqFIknJQB2h528Ar1QS+bf7SB7KUhIAnX8pGwfEhX/vbyhO3N7C8YohFX7ACW8B/kaAQOOMB5cZP2hK2wDZ3pwMyD+2bQWCBDHtoNc/UIx3FQ6rg2nmZfbVh/trco8IQpC6glt8+LgyD7MsjGZo/83MW3clNiiSeM8A82F7+NzKykzPoSrBOV64MPoLrJGOVUBfyaRPOQwZuQT6gSgU8DcvLV06kGrwRsRbj7GgF2lXlKwdJ5BaUnRI+ap/wvf58z4uA3I+nf+JYSOF93VBlCykktR+ea64WIqfXREj66PDlCpB+VNRyf6dbxvdnyUJwTpsat1vMiGRL3MK008uoHxRKucUiesLBX2HvZw+HSBIP5Uw0UoAx3udYsGPGRmodqb0jQgfZzhetj6h3exnrCdjxuunLGsZF0/RdTIIQnIvSthMnbxfPBRTYiIUrqkptSGRgjvLh7wkKngfYXSO0rF7ca/kovuPdSfNlkckBZIMj9IYxqij0IO85LamzWa4+xpc7P3LcI0G+0znZPmFH0pQMTke/c/x5DGlyGWgYoNx4j3SUiXdHa2oDrcx5YPGG0Vk2HGZ6He3gs2omIPLMmcNVYe6fr+ALpPAqLQ3X0cq/hEmLcC9EY4HhPGElaRwB0iD6oFw4WBHjoc4+PKXY8lAgT/dwTtmkuAGw+AJSJb1J42Xe9cOoAFyYnMPT1YR2Lh7eAt4rUSfe7XdJnzY95SI1z0eSg1z+bSJarWkEluYuJyzxhLkUY7hzIwbnpHNIQtTX4qHu8XwFT3TwnwKJGLDyKuOW5fU/RoIAbvbMcNaqjru6SugwagfNy7nLd2MBijV9xWe06lRo+E662L6wIUGnZuRzO5VYsid1rzaIlduQFMX+mzvYBW0QgXl0ET7Bs9j4BYyu6VFkAOTwXt8KCnbFmSK5yfySe+3eYf/7EFlSZqJeVNEKc3s/hULwxsbgTUkZa4RMqBR3vYZ9T4nCKE0h+fCxEgaeuT4Nw5c87Y3qX8zA+GF7v7XriPnDdXY8k7xYRZQjYkb1b7TFPuTUNjsWDVwCnkL4n7lS43z6IQUWBEORggolmkrmL2mTYWr2G9DVaSN5gB+4nyU3H/KkaNGwFHDnYuZxGtO8vJmoUAClE38h+vBgWliar5uX2u6nBSsGau+MwskLRUVT1KBVSEK59SAj6cOkmIhYJMMEZyqd5Q5nfHPgyDkVIYrjNS6hqIewPZQWP3nirpqJfDDjS6LLER3eeXsHghJALK2o2jP4f6gWr3Qft48MzLfJ52uFlkX/7/dX0Xi4C+VgipU4C8cZMHHt+AApVsZDQeoN0EEtgnjB90eyalolKsnMrN9YTS5Opv8QALLSf0oqSA3dEdP7jLKHn3fLmZZqt+XlPBawIDLCCx8f3uzSTAt30GFqvSiuAjRWsGpplHmNZce73kccgrZckK0q2P4VYAIvi86ChE4ttJNMhGXbbF8z2dtGkI7ozmDiw+N3NqvkpUxwBfxCBYcoPy8HREBLdxcZV3BNnkgFYeY6gfguZIiucczpzP5wG7yDLB25Qqbqx55jmQtgvh1w1Fyn+FuxaNwfvgCAnw4dDY/gSYxxturF2UAzAwdX5nWxbNJC3LUIANpEnbPcL4kY+wAtMn4wJaNhqipmaYT6aYW1zFJKcAYbQhLcWOmtPmK/FhE9tmVuEEqKffiHN34NElD/Z0rpFADzeuYZsg6/nwkFrr8k+12nxW/+Mv7JlItqHFS+9/bRcMWy9kF2MPCfAFy6IvsEEUmLrK8qtbluzAB89Yftt5YHBV64XF3Hl1+z5FukjIU2Pz+MhG7OGQz+kpcikf5mme/6kncki0hzD27/JhTFvRMsYlt4MYLu+h+brRzK+irsUakHQpVdM0cauZzAlBumQ2oXV/Kl8WRILIUEV3/tc78qnT4gQhgeZsuMg5DHoSJquy7Qmux0b2Wu/CSI7OXPASW4SA8ZJoRgCJfcKxa5gqB/U+TQZMYQkl7wbSyTxVtOzFOXssCelknLhSeTiLJmXvCxMEfzYp5WbMDRzLG9nSZYjZzJYL2r82Fud+ZbM7vpPd1fWi0HofN0fq/gQsqge4poK814fFiIjsdmY/4ZDE82bjcl8QQxMTXQR01XUnLwKMIZBRwgp/P8AxjF7ICCToQ2cDdP+/grVGprP37cTiHSAr9yZIvt3iAAYAFgrcQB1AHYAZIkKhg09VdtwZIyi0VgylSNp2lI8TsgiZHB4qDU9iZyOU0nAXCwwEBaWc2AgGBuJB0ZyJKl59Djkrdycmen8c21cvczLvMu6vNWU0GpZWlEtpYvSe+9Ntuqdd9752zfZ6dtlXBuPeff9fnermd1edz0dhOcWPGLQpFs6GWU2G0alebtdn3PrqcuFQrrODcAMyLXAjacbb/ObY649w3wtx9BYqBaW3/rwjuPhROg2scBnZXojU9dpKJYJq8p7FYl2VzPvCtzbQ3s0BccgA0iqmrHaUG5kkwMJZ/wOXBwiFCRvAgaJAm6bt1yQIoRi8aBcLETIXFbms6Jv4ZZtrWpVVVXeaYlXqb9jMuM2HgWVF/OXiW3GBl5mo6OQUPMmDr5Co6vn+Vn9MrmKJaJstRrqVAw+KJpIdVVWdZumcW0JczgYjDfNTEJgYjRXy49XX910YBzqMEZeyKBo/qBhe3n/bkVJ95XvRHxEvbzzmY+8iWdFuL8rOh/Zbd1aWtnp61yYi1W601nR7d5ruLm3R3RWtHbVVOsp6aaWZtrTMAE0AHnfDCYS/OmaG/YNrObRCA8L9+yMztTszOxi4WhQjubLJiRCqqgCi/Co9DpWe1NxCACAUCQQxqKxaDBIMlzwB1SAQ4IMDpGJA62Dh5SEosAjluEwFsAQKiACBwhAAgjQGFUHENVBKGH2l1A3q4ZxOVCY8iAUy7/jOcdoa2d2zkvQTsaofZQU9Z/u+qPnBK8EsJmhc3+dVi/teFJio5kuLnXNT4JRnGQgaZFwrOvKaofFZQMZG1ND4cDOBEOtUsDIPaYBz2oRZ40kQCIMbz0ZM58aBC4sirV8sBl1fg+zij+C/xqJHwLHFsGcegIDb1Vk8LGK67Y0aDqwjxIgOMsYeGtxkCgUHBiZg7IjAoqmojwcW+kTfcKaAGlEi1ZHOmveH1c+wg3IdbNJcYrjH/wW6Cc0SOSk8y+oyUL3lnB3NFlJgCJ8KYDXsVPsSwIaFRdVRKk4WNGLwgHHmvwVo3pOF+XA0mqTp3nxVE4iV+X+PZcTNL2osDfVodZnhlXv+g+G32BfnO0j7JLDFhn0Hnl7q0zqO3/1Mkh4IJmCH/UpLHWfjmzg0Jn53eDvBoxXO3qC+28fb1jX0bx8OWWONDsUhhBv7+Q94uUBtRpYkoZDFHmfJc8eNweGEN119os7tPhNTpjWO+2jd7MfCYs+gP3L+HqlrR2WPhlk6eXR++lmUkuej0LT0lk46kn0KrXtXUbPfNaE3HXqz6iH3fcLxcXZMH7glQX1LIGnwXmgHkVYpwdGo1xJ1WT2/k0oAZoqh9BLMiY/+NHNgwg94nc4bia++OfM1CqG3swCVoA+RPMNiE+9EP+Z5AzHeOaQeaDzhaAHA7+Z0WUv2KGdREktPfEvy/coR0oHZMF5zDLaspaHcVffKbI5bLml+HrfhBJYrMXMZ1iL1p1E709IwyOIpCCelYz/Qp0ObEk5GkXtiFlwfIhMg1UN+ZFON4lihxDj2A3mGPaRmlZpG3gcY9DxqNIIdkKf8UTSlZWMQPZbmStZl5yUoed0s/88I0wU3L+K3YFNN3CEqWHddQOKm+kiLNsVLMvsb43bHWkKTpot2G2WxBkreAzjrCy6mR8JTWQivOhD6giHp0X1gpXsrNUO6LWsQAlIXqUS6eMmTIFpQRr4605KudaVPRFvdTscYa3XV3dcarlExe44iImhdppUpi2qVMU4tIGcE2FbHtm4sRcw9HhjtjRWIU9TzkLArlc4y6mBjgRWsqeHJ5YcYcd9zim7wT2En+cBKK48UFpuamAb73C+aKaCGCMQspaedaFrnFcO+3uTsGnA+CQhoOPQ/iKrdNhh/8d6H4r1RCBhOpHQ8hJAppVXgznb7FcZPvADWUoRn0dY2JJvXuUYTVLqMG6RTry6MpSb6ItIjQpiKmLo8FNkIqfPJidqssCMXutQP2+kCNxuijgMn23pzir8Q3JukcSXmxwLtSjACGZnBiMBSc5YOVqTHjQScxKQsi30j1wwMIZ3S1jvCa9Jk3z6gk1zVA+jxLBUSLg4/iThq3GkmfLJkthgLxCBh0ERWNxgyziAfWld6aLtmIEsI1McpeTQUbPsT59IAQdVq1PG1ESXWJqo/Wba5PZ8oh1Z+vewTodrrSaenKx67Qmxf7DOkXB29L6K2tBYJ6aUH23ZzbWkWT22xinhUp2L204EoDqnhvelBQzaKw5LmhfLG+WJvocqNlQfH4v58xjpWjbLkDYuwTDzBkS1A1VNODJv9cSJuMAWjTwzDjmThceUzqahNtk4SQGX4P5M/EVHgX7yLWjcPHTPgOjumSjGTk1mPYaJM0pLRKsFtby0wSkKH+2ZLxO4fGmmtA0nExYdA5s8Slw9KlELjrh+eXDZtUpidiD6UcQQ2uWZ/SSCG68CuPV/tRMvzebHP/JTKU0GsvSCbpHdvymEZjWeM4ScU0ME2K4jUgW3MCmpSdfbE1cFcYA6RiJ1RSwlV1sOBMPc2u9k0v4XashnG8btKb93qgN51A7jLPdDk0KVqYuuPuhG69DTDar1xEaLcmBbfNjO81/FI9RigEnLmeCYtuEch0HxWb1s8BHzf3CjDthbuqIxBPLX1ruVJ0pWuOwETrrZpys872Dao/xmAtPQ4mmxp+26155kaOxDPiOFuWZsP9amqXOtZ9JpsxrgX/vnvvyOCSGf9koox3ATQ1GHtZ0nxUxdzsFYnGEN2wjfj1jJyNRZoBFe1kgPNCbr4GB5BFw9yH/i9diw3UPGRuaQWGJiIMID0Cl1ZH3dYb+YT/oy05V5evAAQ8y7wPgHvQKLtz4nTuG2sbFTrRNW4T+e9YWgx4I1obOhQhM/rEJ6wELOxqIsJQIUD6Umby7/yb4Fs7vIBOGXR6YN1mJNoxJEp0UOnUlrmtwq3CZnyZxT3Aik14/KfHk8UFb8zUrePzaWip5v5HbW3zaCIjWnRdbzUwRqD3oKr6BydRlJRGCNYkThi48tiSuQpTvNY5KaNVA/nKeCEvRtM3n9rO/QsPsTlHUCSPiX5x3fjV8L8cPb9bB1wAdFxQqoh/oYIU16l1DZ5iEdHbYOcw8uXcZ1p4tpOZKQCzRyebksMgutATNhqtJpLLC51F0H+G1DjG3+ga2PVlbdyyEuFKXaCpxbvRwMJ8d0qYlPU0oedaVw/o0PG6Ov5Q8PlkarILdDR9Z7Vj/qeJ11jS+uiyxF91EPmjGHcJQjEfJ0ubNI98Xc5PW5TPLj2diVeoKNGqrwBfE9rOpgMaDu+Iuc+XSmuQh1ZHW+4yFOwd3c9AMrKI3YHpzw5U5ZSTU8JHLzTOdieY8C4Sn7giBUcxTRYZMzjSVvuWTzqu+xgVJEvE2A9YOsD1quLuodUFqcWXUoSDua4Hsy55npGMET9UN0cTtRfDulGHLHJOxLl1hyA6X5MLUcQvJ6DN0t8Q+vGm9M+FwaUxtUJNmUfRuwiD2q9qh1EzK9AyKncp3nUnKNsJXBRaiACfmFoM0uMJHiZo8rI1/QY4n5N4kIDdtTDLWibjeDoexaLW7SUzGFNHM9M7fJzxhQcVOmPZPT8wO+iiEKZFGwKI/GkuyvlFkyyBGzi7VbzFCcYZej+N5q/fBjKfNM+BCttp8Z7XNo+VDX8m0NvCbirk/1QFdClHpuM0enNf0kqlYCZR2N41Eu7dxgINjdep43/8o2WciNDMWvaCXiFgrUk+Mehj8gH1G4aEBpw+/UCud/jm1Aj3AGNPidsOn1VF8Ly6lHCaFMMYG4l4dRuLl1ZmPOrxn3H8Rl0JiUIVmIVGeDBNEkukf2sPUW8FxKAFokmJ0+0P/MxUTLISgb4zRPJSsMfFOC/HozlSimBTZSgw4ZbkYdHS5lGoFGp6ajCb82lAPNfY8qHjxlowPsjZuc/CG+OmN+z1D6zt8EYxy+fY/yED3XuAruQenKKwcOgeBsM11knzKaN/41aDueOb895A1vqct63vZCpm5zKt064Uf0JboXofNFi8f073Ww2nDITfQv52gn69Z/VwpOG6dAdIc++qIr94ORmiXM5Akh/TO6CGyJgi2QdPrF8E/v2KLaMqEO6RZCtYNnBO4HNwwH6TTTgnP+oZS6fWmodQ2KXcVD2mC4C29qOcqMjyxoIkhWCh2pKuaw1qywibQAoWGGtQuH2zKdBxumnaJUn5dJ5/Ss7r7ES05n7gKfbVulbt1/OhpfroGnrclMXtl82+N//OhK0P+I/DleQBNpEv7XXcrIVw8cj7N8CDIUmLOO2og9yMnLUnuhpl7jq58+OTuIYhXHdwkvkxOlIJ03odnPVwh93R6vgMbRLoj4N02OWvTvkYxz+CMcJ/t6EjfjwPhM9kYOTwWfEq2NhbODiTCpZsaTAvjRLtIyEb+Eqj7ch993DhO6AqVNWWFXPpdxlkDNhrMgcBEVw3iU4yazYbRXg9TBW6HwMVmImy9qvx8JCiuw6tnmu2BVUeokE+C5ahsXm1jCDjVWHhQcqWwGTmXz8dDMxXrrqW4fG+pGb+A4py72rnXsig/bijCH/pgrQ/qwBtzjlimrQIDbkdhMULmz+zKKJPZKMxdYaR85GMVXtb+vqG/1AO4AuYeK96efBnjoYBqAszi1pCPAokqnnX0YWaedRVzYTaawazecufIdygGkESOu7ME69pXyg2Thm99WogOtns9Tv4O7QntmnMEN5kT72Q4/Q7QDzJUy36RiWhjvB87Ynd1OFkrGDipCxoJ0EXj3zzWKbYKCyo3EXvVkYnf21OvmBle6lzCrWbKUC3qQlGxLW2CjlkSzbwRtcfaTZwZn8lgro+RL/wwRHxAOexdn5pJV9u1KIluq01kqIqNT8LwucqxPPwEjmspLh6n5A0fhaSpQrD0Utl4d7R8qatgkjnAMg6AohR48uIA+/MVDJF+fqVI5Zb1wLvPY6pMx/MiGbPbVFoPTeVcrFIzkIWr4MHrN1I/7cDeT55XkNRzymcbttZf6msbEou/GjFiq9XSrBvLJC3vZBO9B0CUwdrm4vzADUviXtnih362ppv3RnWyryeJ0kwyy32PF9VCw+pCUNddQnnaDR64ioeg+i0deVy3UjIXJM1Wgb+qaOeFYKakzc6J2zBvfAlIidUwi1S2xvcDBSd+KLGdqyTiIM4R3cTxe8AeIiLqMEz0IOKDkHkTIZbnVmjqKhls7+ZLKN2tL0W0okc/6RNRycF5ZQsIff71Eu44lgwMBNKjQMlkzjr0uEh2Rd3/y3x7SFRa32I0/5RdFOMbNCBua9HqPsJr5NS9R5JgbnMyhSgnofhZ8nzr2S6FmhiyPdLP9sOItXuDHPjAE2PEjFrphuVn8WucrffoWJ/Vw1ab8VMnrm4LRE3wY0xTpyDX2Yk+4690RgT53NoP7S/fxo6vbBwlCScXK7ZkVXegNeMQmkC2s8D9ldKgwLX9YsNHw+HzpUNUEsbBQJ6iwmaKutNX5EyIPm9oj58epBD0IHx8N/WVIKTIKMHWhigl/tjeF8tvd2qKYC5JRtKbVHd+AWCa30sPKBlDBdW5u1YsS1sIhq6EEdgF4WpB8IiY8VGtyVcw8U5JUISsG+OWBqwd/h5hbgKT4No+lo4RuFOr6DBKEZ5PGpw3p2Ao/k0wxeFZyNMT94qMZquik7LgM1RU8UVH3Y6YNo+d5X6y76m/HXFLhP2cAbrpTuzpYc5gVkrk9Oo9PoFGrvdHTmtNIMsDa0iALW99BdyZgLQBenKDwPjLNuWbQghAuaLJeSDuzYKIKvXOmhJacfE1NSOxDs7dCEsiC1/YHFnPQAvGYDPqk8G4wSJM3bGApD8NO3OP2fh6cSbH8ZJ5oEde557zzadJLjjysd6CzLP5kWE+VHim9Jbnt2hBKvmVNCMjxbA2tuYCXvEOlAZ9sqEtm213KHYoXS2070FYiNRqKG5+zlCtPyXRTjzQvQWz0X0s1onvEWZ6vEu+xZg1Duo/yQUW6xSAYmj3LJHSlhdXLwc9Li/yFpXY3Q/nwateYgySO7pTXfDfWoblwqFYqqKg5FgkHKioqxNi8uECYeEFoq8RHhT3Lrfbr9WZHap/aZvNV15/f7IpcGS5e+Si04eI7VnASdfx0XU8sSG1MR1v6v0gRRJVn3MrLLJjGdTGcvpCVzD3asPOFwjpSn8d+2BwoMihuBZ3pn42zU20ZQqSkPOpfRNaNZGlLk1B5cb3wZCdr95nZo5hkSFu/kN9autgLE9PH63mbwcRZgzqlv3/KK5PzHoQfJXO8mnxiqPKbOA1CLyF2aJzIgqvxP2PplwPzJHAd07SiP1gSm4G01z0W2VIP0rKVGTkk3V8Qoma8mWqfw3+KAy3k31JTqSnzIEnqzYF6tUbLCTlnMTYCrUMjL/h/+wWqVMrhW3U54rchwKfWgoA6RI/YZrd//RNBrIVya3hgcBOLtNM8hAw4c5gWxRi6HGzRcBYozqCFfVspLhMHpwzJMEU/HWKFV7J8USIKqv3tlMPcpx5DEMO6xXDl0JGbIb+a130RSXrhGYgXPLAolD1cSzj+Z6MtrxXfnGo5/KreBSGc2NC57zh6QqkcfCFdtReN7A+y1gscgACDFktOkkH7R2dmjL39djjK5BmTcFF3e+IlCCAUxwKkoLh9QQZEIjMhTmAeDc54q9v1GVy8w3oIzfjzeWaSVsVjXjHeF6U2bYRGIcdAbz4wZanerKRLx4jHdAMrg5dhmGi2a0hqp+D2FgfRtEc0mvLtYm4+87qWgxGYWbwGRZhh0nXQNCKkWmElyEbBqccKIJN1Yn3c78HatK0RJt+EH4he6k+74A4lDZakueAS0AMR2P+eKg0+EqKhYCYNKFtVkHWtvPsbFmKtyvv6trh9k3BYc8p9mvUZqYApECLO19/JjSVcWC7ChfUgcfWeE1466K6atEbmcNgqczUfHE5Mklo7qHQ7c4wUO5Mt2F3lQrIEET+1hQIUc/BKAsdfqAV+3o+s2k3Eyfa27+Kw7g1BfRSfOELPzU/JxPicKug4oxvypY5ToP31bNQStg01eK8891/hO2hhoFwbTnHt+xoRBwzEEOPAgeuLgZC3/UUujTexsy8Ykwqhg+dAK20N+vEG5lKb74EEfVpRUBdmv77xRRICnnZrECD7DrdxeNwDSaERatbZ57JZfRBghW2Ju15ey8MVeYhPzxN21T1ntHIdtW76xYOKZBaM/MARC0YNQ7SWwJUPkiuSWQBWHz3oKY0/BMXhQy7zKaQTG0C2PrmPkKDhH5qmnqezU+2rzpOwDa+INzlxs+YAUBEMHOnjgRKgvsSaHeC/Yfw+VB2ptCc/ZLdC6Gnr82xpnTcs73Y7GEvphUhiYzDVPjVz8Nub/vyHDBli8NG6yApuIvEOFEELxSat9aZsx7kkazMtzaMTC+22tveOJYxgV+siOQrOuIdiaumg/jNlIcF32AjFyMRKWWutSxpkoDUF+B1PTwwN0YCKTMFdNkF6Igp/EkRkDYAXuUV3DcYvceejJKPk+3UEzOx1nZouJukotZOFHg41g3IxpNK48mqjWr0VvqONQ41alvsPaPnL0FNpauV52niG9pZKlopmRJsoRwgV5T5FIafTAv4Ekdy32BhmxrNb0iqFLpnukBkx2GWXts/vLFEyjJgPUcqPAcbfPqb/iGgctfSw+k9GQ2FDKA5eiFxAWD+g4+zArKKKJBOpH+n/gHB5+GAA/+Cvjg5GKQ8uQwGMSrWLAAs/3bMXQRZLNlt5Y0lYsH3BymvmKaRx9UOojkpxHh0Xf5iUfzPzKjFUFCrAeJnXcZCpmqxAyZ2ofVT0OOgvqFb4Mq/rIoPk9xdKWe51ZGyDaEGrVVEfH7jNLT7xjMa/Ec1vcDTdRu7uItjsLiDrcxOopOVW3d07d1Z4K1uqHjHNLN6qlzYkZ/nXayM51YDYTIQnf9GLxxxJ0rhcK3l6UhApadljBNoA5rx/zOt1dHcXaEF+QozOedeUJ1v6uo9tl8M0KqLdsxDlDmpUiazX1Hi12nfT05nzwztqbfUG6+FIoakUXa8Ht5VPpC1iKnss6YDRbH/IM1sAFGntCJissycy+xQiGcADdMovcKXv4BDmGlXc6fqY0eFaNlO8dsUj68WCdGd+3YSX5VkpwO/VTvlT1dGX3hdDGhmQP4k1HjWGLZkXsBUMLnliEJAUrEgGl0ggiJPxT3uOAEDbmGR+c4v5r7BAg851FYLvfQCoT0uqivQkONzuwvT6I1WI9VihFoCc94fZ3eSac+HApTE6BYup67B2w25QYWy6BwtC9JerCUWIYDj3Dv27XjzG+Bxn8BW59rBVV+zmzvDcvRekSrZLddsJVgXhluz1GgNOqW5tKBiilEUAFx5kxhC3F8PZG3rSXl4uYjviqTAu2BXQjjYR/rFScvxeqmDViUWhhvg3dH41872g0g0i3f2wut/SQ3TiRP6ZT975ajLYF3Qh4t37CcYC5aPH4PHdLyanx5AqQZ+2lFBJUoWzPL1OmhVIPpYrhCpj4xiiQZX0GDgT/kENNUXIuVG9RsSZ/0+f6O4QE+0ZOyysKHp93T6qDtrXWR33eaVA2cM66p/PgRJ68GoXGWgoDD1VdajJNXii5nX0rQlS+cGestIAj7VqCgXGZKTwrZ2SKY+PLe2mxXRqaPBQaSpwNQVtFisfIk5z0rvxRNyx6MrpaW3PLn0cVFhsyLhHc1hfN9VandpcLqx8ZBFWweAKVQndcwF8rr+TUW3b26+c4xBOIUcT0/RxGBf1/rJsGXlXgYr8PTQgBfhhH5LNNzhlpwWz7VaYP7x3MWuzdktxNsyo1FexH+ALHAuAqAA0/n+tJOnl12RFifmTlGZDWyz42rRX5RLHvOInETNyTJ8Z45bcbg6q3DyRCO7Z7LiJ8NClOmnENcNwOIpViUmcJvHBLclTYsZOUzUf49pw+mYmmDA4ozP5Sjzs63ZiROsnof4AgZLe+kBnTVtAYTsIM6gkcR4pLZjryAMj7D6J9FIKU4hbg0MPpWEAG3rSzDQCJf89s30PER46ColkJMUIjIjVgiPOEQsJzOJHzg4yig9j8O3EouRnQGvVerPxsqd9oEM2KEgCSJ7vinGEcX10drG/XeTMif9aPsKagnQ/juRBOz6+DqSVbrtUUnW3RRu2UnJTxBilSHzRbNg5BjxZIFNThovhH8a32QpzeR4jiF5vBHAN2NKbAff9va3hgh+EkgngavqNJtT/X/tRdvHxmuyhgCU0hToKIobOQ/Vtu5h2QDSkYuYLz2QpJJsIQxVYUDVCRhXmA88SB4KeTC6YFZtn99aAJh+3CuwIOfSl0i7b7XTk4fKDDYTLc5jJD4maYCJUexUj+H8bBlTyHhuPkKiQsNogYSMznBmW3fF0ZiRI6MZssRi8W4+ibVwJpCwCjU8xKADit3IMsVDnXN8wGGsmhoeEiqjQtVZV9Lq9XoUMC9CF3tkBktzlDHDxNv9g5T5PjNJlThWEu2Xk7O5OHDmpA6C6FcZQXy/mXC6+PnoEKJunD5T4tTqbnd860rpipPi5cY9bTmDQjxMtt3SbBVjcJBOvn9xOHvoxR4jH7tarw22tUeuj1OmoV9D915Hi3Ugks2cctUpfgwkCIzs6VI5S12YVe9/lpyWJrHUvK2PzAbIAmx9hHTVDiqYZMI+gSbMpEyltKlruF6plWYNt3z5NX6h2VtmhI6Ss3NZvBvE12W/LpTpq6hHOVhFMlyfAHjG+hcetDfN41QRTapPumRsKADPHQ0dqd6MAXwYQcs9FmPKifm5WjZPWFYNQNZCM+9izsEdmEuQKGmkefeFiYmgmMCBm39BQubiVPoDJNeK8WUSf+zJfJkru0EEXQeiwM5HI5KTOzY9uNJ/gjla9MU6qIjaqJFpSO3Vg6RQ4r9mtT35BEUVbgBWXa5Xnkb2eTuRDYlsHpCKeB00Osz4lG28s2JPv0inQvmwDtCRdpdaNnIoX/CFRDi+q4BEIQMB5Bks95PNK6IbT+9LzggET4MEZ5Cm8ldEa1UYC2Lk9hQQuP5psC5/QMBKJGpeEbuxwFyCK0WJ4jkkYmvRx8Ejad29yw2ApdUmD1QhVebkJGaEEZNaobna1DBZ61cJAZMsj+gtIXcedmZ33AJWu7/G6M8P6+QCw5Seu72sho++eqz4W9DXa4fJaQfCkd1XPKKs9SGhgp4X+wG1heDh+dMBHkmqwZ98/boIKbhOhXvNJEKO2xQANIS9R2eR+CbTMTMXkJB3CCCphsIj6i+PxsiPZMEUhPHQVtaFOGLuqCA3064ipXEyGg6G+vMpPJRvr61ENfcS4RGFxVk5OEV5BJHIMholEipG3wSEYfn2AuePyRh9AOPSZJ+xw/KpOxldi55vwDn+EvFVZhlMD9KD9O2SCuTIwblt/zvWPYRo6oQofiVJvhAMX2LujFyPMPAWIYIhu9Fo3kAQl84QheLCBq6WjdlAKlsAmQvFRhNuxwgulPHaY1hbY7g15q0dc/IRAjgFb6aoj39O+QBlTvqBA6nKMGYCaoOTcRZsUJbxc2ElCP9uZKqQbEypqOYRnc2T9TJ+RBgRUU8BV68iFU1PDlIpOhziBo0YMCdaNUhM8lVee4CIkZjhS2NgJqiTaoAlKLp4EBf0GUUqOFTWDuVm5MnddqA3YaYkoZHGjDkhL4tlqDc0KOU1Q4v2KRFMZ0AqTHVwPfZhl83eZAPVTGgKcvhaUmQe+9zX5exn0sAn6PtpfMURALTkAi3A//EQjYGa8Jn0xOJugm6INpOjAaFaRGoAKF4dii1YHJigWi2XC47hjK5gyPkYF3D1UqO04BIN/edS+2mjxB9EOfbuWNLIpRr6shTcYe8qNNEF/f8RzqewlZBU0166XEPdI53rvj1Px0Wz04ysEWYnEZDDrajWwSckZafuqFYBxDBzKAgqO5BQn8NAkbf5kc5ht/1yOYSMk9mHuvARRdP3WVVJmiuw+7kWFTWQT2acCPwE6AUgBmGH2Kiq10Z7Irn51V21L96T3BcSJ1Fcny9GAiHAi/XhEkJdux5R/iUxDYeZKpUOf5j1YedBJHiZ6QzP16mJl+lJbaYVUsqFI8XYPmFrP5lLB1ioxDavf9Od5U9Oy0sEAjHdGR4NxOziE2N88LE2GpKEixJoGqncsAxJpj35uXUuLpzb1w0Rkf7/Qa597o6LBSJ8ZdYYELh+MWQBEuXlAC4xIWpoS0SZcvfOMdy60natMZi27nHhmLvO+nGWb8cp0tdOr9xWdV2+2MpVXb/WrsslI3trVh5yZc0pxcbeivbHB9OiLFMi8yvSSLY6JypTu8uNZ2Ui5pmYeOmiinQ2NTDskVZWmoF1RXs0c2lIg7OjxbJiZQDPGMBMJy8Ok3odoPOaMbAudwThcrfMiFcg4JwyoNRBGQutEPTW1CPCzJGdWZiy0Okv5WCJFSLhIWITPPatV2lM92+mS+m/AtOevNNLnfF6SvXi8krLhvmOR4fPuCO+aNTwz27q659XRltL9ubHBLHXIS/cCHh0TtqrWvT6Pd1pq9dtstivzuqWBQPlFIx6aYeKXiBGaXl7d2m2Sjo8IndrQrGy50arOBa0rKucVGZEtqpKdLe31FmXQLtFc5TsTLQtzQkG82jOUUEC99RWfA1mLEgNlIq9+lUZ7g0GWxvvZ77B6h3Rx7NeaZ0u7VxPVaqle4jx+7/StK4A0+ly+N28zpoUGKx4VSiUCyH5ZLJyIhXoDFnUUCnSaZHulkFUQOxjR/8SlYLvqPRYmbzAjAQC/k3vxzGVNDT9wRCiVpGMZRbl6TKsGiIVqtLtNa5BUCJSRbUiIs141YSLnSqPBINq7OjUlCziWouspCZxoycRZQFh5f1/mGrNwd7IIuDs+brui26edWdGq0Uwj66ohaW/EvdxahzvxrBrS+/ejzECvfjnwUAEk/q4/k0guHChKPAKj3qQx0yK7i0YTNRirGiCZ0NuVRLqJa3yQ9qC09In2+uqxiH5XODKDwBXmSqDwCVtYUgDe3hlgUEBAcPDwYWGgsSiQQMBFgAARFwrw7nT/s4IxhkJBthlqRfXEM/r1t3gYrRmJM7bafdZ50GXfwZmXlIu3ItxnNRhnxjvF2fLLZNayy4nl8s/Pirx3HlhbilNND94Pc3M5o7mQyVRgg3EZtzxiWmHi5ZXdmvoszzorK4+qaicgt4CwJMovHgCqNfVC7Mcrau1GxUaH+onLMZKi3YwKEFTT6riUDpuX7MS8rGwwVhHLaZRHNFoRrv7ycNKcJfEQBIuOiagNA5l4lpXneZBi4xbyUaEuT4+WEghfDBU89LjrtN4a7VpTFfXUtBRrSY+3CH2ilfeJeZlWi0jWVCMSaoORd3VnQoGAhrohcYh7o9FV9KZAybOyC7KzegERBrabsnHOCPUcklvaTfXv9CS4oKt9F+vL1aMRrpHulFHfhFL6U0BC6YjO48CC1a2cDQoaFY0GyfKxcKDzSikTJ403bRgrpT5dkbgtNNUzVp4EQoXuzI6dVfQ1L7IydJ7aAzJV1xZzXXWiFmmp3ladLgY9uaizWmB1JDBoEFCA4VBUKBiSi5TgwUjOD4sK9+Dd2eppRaa+otirVk92TLBaolrfLSOhVe9RiVSBxabxd/uZxWm0n0VexbOiXL2N0OdARxppERIdDcjDqTg9kZ+KDL5QYSLRqBaEFCLiFNGGLK7tKhrPtJTx5m0t7TWV9E/yNpVMw6BcqCR6p+0Ao1AIAKCYRB6OhgKxWDScJpk/VMDDAYyREwqEKYRGzIFRuBESURSJgIgHDJEAgAEDEtoGCu4XH9hOLyMA/8MRWznLoIE/L3wE7jd5k12Q9psVEiGOE8XB2wodxWzlv04fR4v+ZpujKKlJ1EokUwTVKD4AAV6vyLQ7zdKg7VmYdZV9qAgnJKPbp8fZkX6cB5sQahl8v/RwyQm5x+BTHIGuT0PoKqyq9kKBWwkupm2X0gXNu4OiuD49MC8AdUlCeGJSvnbwVuej2ptAQaHH4sFATgPCNaZKtDDBsswPMPcx8ZCFCoqrpLpDKXLBd22JlY2wqvjVb6Acni1u7SzkFh+5dfu4grWdhAtq500l3vtzVBZSkC5SWx8Qa/zIzOQlGoWINtC50MozJZ5MGYy6qj6kEspiact1KRlZZSkCLqsmY5Ix68R6Ffo5EMEcRjUWZ7aT//sD3hpslgqjd3TWFHbhyj/oV3zPhp9HKVgCSu8T1Ku1H7BjnRwoSnsD8SXrXSg6yoakSOfeI+wGm+IQIsgkDESrduDG8rXOFOHGOy/bitCbBeNVPDIHktVqyjaKKDYBcVdQAma439YU0eTje8Ln08OFzMBDCdNWuPYbtduogaBffA0Jg14hLje+0Lh/yR2Jek1K8FxbFUk23nNBC3fskHHaHM5W6CygqdgGRLHRLJ8gQ+i3FAloAzQ/MF5FyAg1howPXIACfuCYiFfmSr7Kj2lFiX8MBeIATMykolU8aKm3sFYfs9W86aIPiynRCs2CdBWHe2YrjhoUXBVdmF9GY9ZXEUeUMEAueROK8taLKdn2rnaQmIwBKkCbMCqfIQXjnibTwTuq7gJNClfB+joUKwj9KC9+60+82w9T13/Vh3vW3/VXJ96DlfUcbAbe1c2EC6HGn2abZQDH+TksukLIZkx2uVIdQlZ6Ico9LZQTyv5c231UlTo7Q/d4ig2Cc7YiAFkoCL3PCKtKb7ztLHWcQsBBZeVXR+9DZ6sqk4wqfiOwPfkZxE7XQFpNWJrk5ehbTJDh/t2FPHa5oy8MSgKLjJYGrndJ0awlA19WRjbs4FL7hylzQQ1q3RS5H0Rj8xYlNIfnEVnkM5Cs8562hn8F4y3cGtHyvpEpaeyrZ9gBIrPUVNJeVpu7kmFkkypKRvlZijL+KHy0WeYMqV8sn2jZiHoWqFy3oV0anXM4utL8oKkZI7SCRMrP1FjYKXBVncV1i+KM1UBupQYANdjVAFynRENLmK2SKw/ndzvpbbiVlAi8eS3U28sxeIdzhViTKpYLZL0xkUkylYnB1hjXtC1nC6+iAslgI5Tp/OGVZOICdCEfRVagKN83uMioOjW/AGgunve4KbWtDT23U6eWrooLI57EOCgLRC+EcCYTfOc6ApR62odjr+r3XtWrCdU9cLriMDFep5r5I1ToOZ9lADTLPThk4sp1oRiT9v0R0bxocV7LdjK7VV/GqmxxdBwJl8idus9WTv2NNMWgndkeV+J37DQwN8Ydi0HPuJ2IvXiIHTzyZCJmXw6x5YHY8Q/lVugQa3Tuof+E40SiMtT9QnXmxqDWoCQUW1piYbgthovjXA5EfzEjT/Eko8e/tcgvQpsQhx0Cc6Os/clX5g3sRCh3JyacaMDc0ieTnXE5aOp4T8UVaeJ9sHM3TDybnHI40ykpJQ9lec5/rnhel0kfopyW/4/FFL40T/Mf0xWtwVs65FX59J4/XC3ds3YPE5EqbD8ywMDL5pZh3/0j6UxcbnbZD9HC/Rei54pAwIbp7mAAJEmMowFLC13cJ3l5MbWazMXX5tz/qu7dK8cCKZi62wSKiWh5NKnNNJSPKlzi4SVEsLu1NpDf+oCVi5alRgmYNSvqJBn8hOZcKXx0VkJoOfo+B0dlYwlrRjmtbAI4PCPc9EmIlo5OyGtQ5SEVPH+EY8y4lwhAudxxswnEunDpl4OzGQyDWKG2fVnocA/SOaVMG5z/bsX1WzMogyu1dO5cAJWqFcQAzD6DtlL2PnWn8QtjHGMAim36Wo/LmM0trLDBsM/BpQ0dOFErDGCnU9sM/bNJ9fb8XwwXeBlPXsGWFxE0KoIV5Ts9UtkFe1nwkSGuYBu4hV7jj/oUL1GA3ZprfPPdckUquGmCVy9I5t1UGCY+DwOHiGb5C4XX83GoZIepM+G54yuwrUSR/Ux07KH3FFN4skKLHTSiSdZV2u6lrkZur3kR/EWdva/URN8fzIQccXnRexnwJjtnMo0TUAe8pT3Uu8r8W6PcgUw66NDA7L84UUo9LJ25Sc9xBXEcALHibH/13pEmBZLhP4zZR+V+UoXs7h5l77e+9MaIzug22oD+U/6xHEeEnP5NWuQAqVnM85repU2sObjL2Wvyj80ueGdIcOFowwmFwtW4j2ppJF5RAJgPBzifhwhTaWfbCsbZTsA2i7XjXkLVMWr0kRsQVzYZwJYjIrThg1I7iEvlUTjGSVgXgJmL6IoBWKR0CKBpB0by1v6kSYj+y/dNrmHmtCQleXscea9EC5J7w111jm6odnRZ9cPTAk+CxWQWeCTVt0anxbkFNvLkna1QdXOA5VE/7xWvWjd5hete8F4HotZsDbAU+dMnOE4NlDs3HyNlyxK7fGx8CQZlBdukBKaegJe1kMD+aEia/dEzBWPm2mKqWzHHZ6o54J+5K1qIMfK0297Dlf2HfZuJAo+NpTDwiBZpmhOLqTsHNq5gKU/Me6bIGLpweZtOThJ0VsO0FCTgdpz6xMgW7IayB4DmccP4LMc0gftOXFXfovC0AyZMcFJ391FIGULQOypgAp4HDMq+QbzNrWb/ChkS3gZcmRZvsw8pLG/QhTEBhFoyAvJidau/4uQANNwkMoTU9NCemSFUrwxA/20CwWzZd2KOh6mfuaG0cxeON8wCgTEMWZ3hk6+qx42VK6R2QQFSa+fXV7XLDyosja5fCuEV0ZFCHFCqO+3hMnUxCgJixZ9+W+DYoysZ63+3eKLo/pBxeI1Heuvtv9JAT87bRvi4wXKn4j9zdGB1uVnouC3QZm7vsEamOHSQ+NozYyU1p01ejDP7E57qI0HzEnagmXrb2utdFfxVwVE5U9Ixe5vpQLiX6KBv5iRKCb9EPIdWzqTjwh8FdJPZXcu3Y2pnauPrKBK2q5soQx+LDZNANC042IeAEFvVd7YO5bhp6tzxvV0aMRHVPN1xJCljNysFKP4Cgrq2iRk6Lqqm9cDZngH7AcydL05qRBQJAq0x82s4yc4t2Bp0D9UesUTMEF73B3vwHlQExkkMZzZMayMz9W4EorZBG7GLTb+RmHNTBcmBXwSSOaFUqRVIHfUwgwFuNrBAWdbgkBdI5fjvHcWDHSDqL63Rdewz9HRUXlZBC+Qr3sWitjTO/mDeAMSNmWxEPtcL9KxQneJVGDPOI4MGxCu2JU6NVXy3lyNyxBBvkzYVfuRwsCKEt/bYcOH8tQIi/EiJMnlTn3evvqT7h+qMOLEuMHN5aE29UQHYnCxh+sxRBZHtmB4x/kUfIwh1TISsEfnhP5j83NJlAke9LhaZR2BECIvGGfmTvm7BDEBK7S55FfVR/tbf4CHTPeXcTRGHJvSH1ivUmvMcABN3DoFDcD5EpD+9eItiBlRqmnjcJQYDow0BccGpLXcUGOWJJBLIUqCyyX8phLiw+Ab9/5xlKJDG0elSrV58IKFEq3yCUpd3bmnnekO5CzY/Si7GC0VLvjxxDyB/wzFR2++Smxs9Zf0XvFgW2NnwoKRqXiaC90bdJImxNpCA7eHWfjDZoT80iTaiuQR9jUziJEpoBv6yit0G9Y+ksUemMRLmQg1t7oGLh+S5aM7u2zhdNW3Qy1KsvttLniyDGyU4LesKqV8yNctPLkwiH2VkRvltc/ytnqDTxI0/0bKig9ZL4eERHCr/Xjp2ygmhInIMLiV1XXBjLl0LFn5/BxwxxqXg3hsjrqFWDsWYoP9HAvOsA3B+INLNRnUxmq0hWt49MmznmxUiUNOz1HEYbsEmLey7UySQ87BcmyphUPwZNHjsAiIfzWYYkdLSVUWkLEZMV2Q1SPY63OAPhlHu9YGklLLJ7TFIATg3noVBlDBh2yqDIE1Iz/m9dtSSWlDKvEWVB+V9DcAVgQjw0iR4qQHJoPBfWk/rS0RBywEVO9WyC5ngsbsuDHGMBgzsVumjdvuxGNwYtZ16i4pQtHqYrANHwxA3mZLN6ROW8ko/Sl/XcVcGoTJIawpcTvR5ByxP9naPgg4O5RwrctKE2FvHjCjbmDqlkzMyJuF0Ko90eiVzr0TuKmZhDZHjGi3iRNDsVPxr/PkoFMRuajXx0YVfpUG297X65BFy+VKPuoihgkMLmBIoNQucCfMIMPHcTBPYXdPKokD46uGkgV1/q1YxL193oKSPIuP2wE9rq/ZOi6BjnnuCpfoiOVpy+UuTuRW2aZQto9+d0yM/nmwiJgyOt4M1h7c0xWaK5iD4wF7M7ULlinWT3oYMtzXiREycJOinVrcf6RPY8GxohrFF79amHyIPTRjT6KPxz6YabpUYioqlUmt2hVJRpDaqZcIl4ZjYbo0fB2djKcIYZtOOB8tJhAPwjQPQc1/pokIIVrZli+5ZiprT5AOe63IKpqIlx9Slo5VNqImgzZxcJLe0Uyx9OfAEuSkIxprI4vAVE/Uf6orRnGvar8MpfISg6zVpqjteceHK/leIP6VP4p+bZcW3tH+2ChPnNmmkPwKSFrJjlsTli7l+Alc4q1evnteUWyxLcp6Zg9CA2Z2iVxZjX0HXy1iqDS6u5kzODk9zFVlTLzWnYpZLz7WbYLQFel5XFOETsFJcrnCFpW9r0nd92TBWP3m9Q/m3hsTAeNWA3V6p7mbQ7l4OZPD7HlAooh9IvNgyc5pYB+nwcBgG4wkmg0ZQT14irsbegRuIQFJsvoFyBAXMBeIc2oKmpoGwMg+fRRbl7CenEahztB7wCkHAlPgEXLf5Crv5QqRFBiLjsjIJoof206DgW4nf4uGBGemT3wgkU36mf2CYBuOAp28lPLsD62JwHp0Aq1HNbG81qT9VaZwdAV12bN52teZHqEbxvElLv9ZwSDoASFdZqzlLlsc1SkwQOziM1b+t2aQ7as41h8b4/AAmc0UzdZ3OI8L9K52K63ICdKoAztnl3ThntznnBLkNiI5ID23yWWYpnTBn6UyaT+mo9fWt8J9WOo21zGV9S0blcyvpTD5/urRbwM7nA1/eBsm42g1IoA7cmHgzaUYSo4VJJf4RVD4+ddvDNI4xqtOTJHQ80vvqwlCsQzaWs2DQ15vsJGcVoNfJUkLitvJ4RVJm0Wo0iolCqZJ+GbgEWwTxS5OFYXDwHl5CkE2pm/D4ANg6ujqk2Cmpg7ja6J/WIQDlKecKC91Ads4XaeECZwHLQwc7+oNLjkzTdUr1FnJ7Qcx/wjXq8JGtQP/L+XOKoUltesF5uysiHkermoRgLbIqhSEpDlDJ8Raet55zxLCOYuc1cc158XecoLG63HoTBK/veEXUlIUPvgFbJCMQgmPbhtx7Vu+S3RkT/8N0c88a8Y3gSnexJpnmBUquh7qVGKkEbjU+YM4kgJYgVtbHIjee+T5EMryhJAscCtHm4uLy2uLw1v6ej+k6YWn6KDM7QVWZ0PDC83faR+R02hhYn+h0Et7vCLRwlrnR1PrAv43wTyi68R3Z6YXkX6Mu+vwKQafu19SEJCLRVN1ymH2l3FCMG5YkgAjbvoM8ioEuDQpRVdp/zRlIXOxMHpQ+/mwNzC50Iq0IxGWdirxPWbCnMYe8oHCu7kwqonrSxwtKj3WCKC1RZbLVBZ/UqDCk9BRRKB9/y54ciYAALkUzShlfQ86PLUn0FAOUIAr4QEUpdFnaIqXAfUn6Nl7znSU8ogB4nTx5eUJvyE1Aj26dPwW2eCxLTTodkKSWYXDadwUEqOJEybsmUkPE4YSOvnD8WUJva2lA0rO/BYwXrb8OLxhZC3RbRXbAogNCzPDhqiEGcXfg5dHkFe8bzzt2ejRiT8snGjk18XdhDpcWvbzGWrNmpyg5DNLy94Qe1AwVfBs6bbkPyEEkGeeqAZmIswyAj9y/D8zMIsLgK/CxKstIzeTT3S85b92Y1PYLIOx6RsZPusX/PP9cZJ1iQwIjsoN6a7MWKLmRdzLmTU+o87BYxs8CjG8G46YIkjBEdohCo5dGm1Eqn0pNxHk7dMNMojrt5hmoGGmgvRZ6DxN30rk6OBUT2yL5dKrYEwIY2/tCGTlfq64C8EZnlUuTNm6qiwSstDA4pewOFz4SDgaoiYuJFJb39IclXalN+ZFI3eqqQdRp1dgkJzugzkJCCIdlnen4j/Nqo6hsgv9CjsCvPWMABHto1ZrCi/Zq2HmTPGmwpfCq3I1/TUZulKjrky9pYtF2g0JduiNTpflXevWYYDGeKtU4rGZy1vcQUzkJuOcdgQKJe9Rz311w+ywoOG1gecSHaA+UqJVZbYiHOaoiV/2Su9lg8nhzlxRSCe1vwDAoIfnI+9iPA9AFfsr+ZgQB1hHVZOqBycKXlQxqpMKUQaMbrG3F7xTsIYPB6bI9mZdnu7R0tHTYwOKO8zVY9W/DzqOdzi8KujSsntt45o/aTHESOw53CD5fJtN2/wcHr4BBEH59SDPVqSPkUZL0Nm/dCTF+akmvWI9XN08Jwt/plA4CrkoHRQWqH3FLbZzQnthQKbKMnS9XaOJlphL2N5QUrG5/hLD2+RB2gln7KOiFSsZG2LHxojDCnSQ0YU1uEeMcFBaJKFVhv0+zvuZUJjwkuIRPa2VYI6yyIWEdutTKsHMk59wphwzUsOkpQxNDaMNmljAWDhv1+08zjiTt/ZYOaxe3w8YQVHhqAe6wwSBcptN5WLs7sY3wWYA1KEwffFGrk94cx0ge0Z4kPLIlEQQYJ0u4/Ox77IG6J/8clPFyach2E+CFLesF21Ha593Se9cZ1sb3E8SBjm35/Nt5lJGc1zCfhZboK1QGr+1gg7wfq+d8lWNOADLZvBBrz0zZJRQGA3mndEMrhynzXiwyNrpcx0j6x2TkQ7OFovKOe/6cTJd6XPqg7ELoIXB/Ox7Kd0Na8568iyKWDgHyups0zZv7Pzzk1wUahQkl48UgnAhvZXJDWtCMwDjlmqLVQx6M8bcFNPBnKCdj3HunYeDtp6VKSDVqY8v1C+WoIhGQvNUQBzVKETicPjFyNUK7nN59jQxWxMj8cBjBwu+GCdv5hQaDR6lvn/eTZZHegt7TpufE5/FOO2xKxKUhN4N5zFtB1V+vurbp+lErj45z1ZCPNKXlXX4aaVMKH6U70G6Y+7Yw3AENo1Fyk1J6Mvu/SzbuXQv06ZiAaBSV+X/MQ9ys0v95JBvFw1qUtrkchSvUr6DmzZEa8unnC89TaXCyrS97/gAv2+dXWjL3QW4pTAslGvQ8gN+ZPtkThI8NjxoGlGa68hh8nhYLON7absiuFVK66DGy83WMlUUYOh0Qk3CD4OqKZtiJHVDjgiOOtw80xiVi9tjLyHISk6DImu1N4JOW/wSbJT1y23FlMAHSBbzhF5KWl1V14JHXDCzZiQKyFe8Fkjvfe3cjGL/FHr1U6DTTCqPYZWn+jQdhY7ZJFQ9jyxz408AUr7Px1XLfh4/jBvC9xvLwoYoKbJQeUpie1/5WOEnMjm8wsi7P6RjWfEyI3LGxwZWyHutaGQBnd2VGhF6GUMvP6G1LVnQnbKKIp9fvr2xbA3Saayr257URLm4AV60l4OyfZIAOAQmzCgpmBxAL4CRwsfEgkBG2eir3EWg1bRr8NsJbkwFN3iqYSd05ZyQLeQbchO6gkUUcG5M41ikB72ISKmKBgIDGvVIoP4qkc9f4CFONoW0lsNFkNl7ChIdafc2FMx4bNOjYxZVRc7EMu/N1ES3666tXgyBJhtNbxNiaLDSaw6FS5NdgJPx6CnsoodEiHV/PFDPK1hQcQty+LQ2OaZ74Nc6veP1BoN4LUcgwnzAYgjTjCeT36bQi74Vtguj2icxWSuPJvgw8GlCzIuZBjXpl2IJDwbpNx4+7myzx0UFF94d4a4PjsAhlMiPw3Xe63MGUnkwl5iP37RpP0od1uI8m41SXW6RQ8JRUdklQ/pjSTxWC9TQkvAegCQ4Pr9dB6KavJqeK19IzFhlEWBDst2e4cbktPsYM8CLD0CN05NQIyOO0+XBN9SaBJ8FgBC97GbfShcfqQvmbzS4vhXr3og4vbY/TshMfCOVxhiz+KsCNWa4kkABF0+fOjPaZDRVOBgBhMWqTU3k5SfHGvgQdVhCStGu2fEIQ+2g1wbSWdRMeLlv/JV+OkLkMCA8I7CtbPqJ+PLwtSQ6/YQbh0FrIb5424J2JQ9jh+jhMwyODr/Vop+fKoFgyEJG+2ksmckiSFprpkxURyPW+GTxcyEftObObJgIHNzLSxS95cwhl2i4pLdtlGhROCt9ryaFIoWDcHQQ9+OhcGsGQkfLzT1FlwbnszPCGry5REh2j6hD+t2J4rWZQAfVsWEHNGvESYmJL6oZVp8Yx94ONp1CBnBRiAdZiIoQ0W3hpzdTqb9q04p4gM8hL+euCGRMpzJzRzXpUcgjBD1VXXkipCx/xuhoZ85P5kL0eFteTC0QCnwwJGt6IxSsHUWKXwUr+tvADBhKBLNvjrnUowYDUaSQ0or0jmzuslO5QX7DVXAtVJR6dwVqSNLxkTXFothFm+rUnzM6xUwleI7NUh0qKsiU8MpV8Zky7IaJDYz1KbwRwj1E4wmARoYlmMnIvb0ja2eOuz8ouesva2g3ne/uZWrQMJRsuqy8AtWuXGUaEDSovLeU6axfVXhlGwefiXEdzQuIpbG8vpSSS7ybZoXAhhWItqfg/9WdZzh3Cu405941cAch2ei8UpC7kygCRk2uePXnpPOYwotFSc6G4UVkprUhYH+ByHWoUQCGKGJcGFhmzXfty/ATjs6jLLCHpEHfa5U2Je8jFVJ7dq07nspjoaar4YiZnDCzjxHHCcFYWAVwxkTsnaLO80+lo1FJFJJDLjNx4SM+y5wYQFnjnV8UmihRi3UsR1Rc2xkTzURvPkrVKZ3UPK/KP2U5WtIDAQ+U+Hy2YS+h3/5VoIh7Jn+QoQiCgTuC9tBbantFmLbv1zhURBk5Gr8xFJ05Zx61m3F6NPvgFnNR/RQrTCCcGUhTbU0MGQXyoO4rEi+DtPvBEOit4Xc4M2wx0wJwdNvHoWMyIXPXi2lsDeK/QoZFAgU6SMd4IkDI52PfJArdQpMW/wtfyXJsSJyErAiBACEZtW2Jgq1QHiKKCsNFUbwor8ee4aplopytt1n96bHzcg+DkyPegZxac8wYXJIGvQWGmajcFZs+GbtBsZkkx8lih+QOHjvQ+Vg1a7CRhnqfFDB2U8iWiMkSjAqg6OEdrPbMOugnWU2M+nkCyYwse7kovmDcdy58DYztOE/apqeaOXzwg0hdXwIxvb5ToJpzLWeoYICcaIFwIWzMx1BCKBgyTdai9EirB7PvpXPcAL9Zbe4BkLiyFNiW629kazcR4K0PQbEBbNQdm2HYgVSNEBjk/Ha1OFTrbweUMbPSftqMy4e72d2fGwOJrA0cl2TgoDK8ux1Am3MazwcGTzCQ5WVQP+heCJcP7j+wdHw3Bhy9abjsXWBnK46LeRP6akLX4vHYMTMQmn/LwTWLpYXc9ktn/0UC7CnUiVRwjDK8JIqAmxLg4/2N0tmNXvptZ6AHBYS3J9e3bRLTmutAI/DeNzwqOd5ii3IVlIONCTAxbmEq5aFJpi0xh34VljLbs2sIeMnvChd1aC93Ma1dlzRyZuzCfUmrLIVtIsi305VzIKO+4AVAAOiHmKOSu6jKzFRQ2tqe6cN1ZpCkhuC+ZuBZqjiEG3kH8Wm00lFopcOG5eQf/omwg0e0V1RSi2viPvEdAoWvTq1r2qYXXWicMWgL+DqXZ1g9rbX7y3dLinM4beM0Pq6H5OnxaJ3BTP38zYCl4FeMyATv8Owy2k0XFooBfFvsex5LRf0VRjHUKfThgJ9iAGaGNARqGeG7irc4D3koB93+G9IgLa/3HvDK/9ii9Q/oLkuVZ1+JAjVqs3/JUtGjrfIeO+gHOBI/Bjt5R5GyovzfTMP0FL+grJ8uB/sxU5ACtlJNOVls6AE5A5eQEBez26yCBYe15NxHQZle8BY0abo+2lLN6QxY5zEMCgmd5ofTH0zoTNsvyMPdtqo5YDAR3aXKfY1iHq7H0vmn5RI5qRvgNVUTak0Srt+g+tF+3SBnUMWgm4Yv56twnV1UdKYIylremDHK7yZA7RJ3RQbehAr0+t+wgmVgZWjvNwmS3YjKUxceybbJH3C36bVOBQ7jK6smsTFvZ9mL/wLCUQBoWxT9Jt+2PHXzTWV63BLEkbAIpgBDSvk8AOCZEOganrbIIURy710SoEquaDaxqrSgDP744tTQMKNkLW1qCEfrDKduyOl0c34LwW6XEi2uVKOXxPKICpJzDYN34ecHbhdlnTA8e4IZUM8/aZz9IWD/38z04SdW8a+k+FmpYegEsLUdXKbsAIFbIo40mo6wUMvJ5yppIXIIoTJFaBSkg6+P5gyGGW967lmeafgzZb0OEpnrqnOXUxWWGRTORx4ZHxGMmA0gFtEwm698GoWJjH2Nu7Q/4mwXBjWz1oSlu17CmgAfEqqLfwQMwQ80p1g/q/1iHYf/Ivca27sFu88XWUnW8Qt5BGJv1IYjJxzPpLnN1lbzIvEd0fsz+JZi557hXw7J1q0wrps3HPLfGHUUswjRKDUFHRYQOBdcWFOAXDwTDIBFa2wS0l0ODi4j2jGfHkVL5/MRER2Ys8dWOPcs6dqbByA8LGVgpTW56WyiA1j63nzMH/r+Nk0n1xuisDKz9cmBVcNw/MARdUGMB0Jhb+M6Ns8HDi3K9e/xg+Za8IHvBxihDtxTDsd6/YsHCi8VWU0FoYACKc56y/Vk12i+SAHBDQhjgd92M/7P56SIIPJvFCQgH9mXrDSgpymi5M+ietqateLPhQpKSZAYStXjDgZ8evbFqNlx1ogjnLYZ6ALkzoHwrKjQifVys2lV3pzp6quQyGBxLjRXDWjNQ5VkJ7RTG0ioEnAyMMX6Z9RWwpNteb4tVIWJmUp87Cy51PHJv5aOK4yoGYO687AB5IKTGoiTxA/EMn1S4oESy7GLcLAURy6/kxj7KKA2odN4FP1YgBiqB0COooO8uNkcHZCDD0wLnwDTx8DYPW5C4M37ZIepPPu1xcm+u+vckK5f8Adt+5eard5ka9ElaKyYtNpRDqzF63Q/iHbWa8OBJKxA6JN+FzZU/7B9r1r3GOFSuKHHoQrKXKKiTkJup7fO+TpQR7lYD3kO01ZLWsXIgJaxpipycsOtkVA5wiFyCalMS/UttfudpwfsKkf+Tkhc3RLYtSgIF3WPOsabuPomOm7YfBjh6JkgunQMHgvvnXolgS+vHwmwfKULzQUHckTgrswiNBR+Z8Rkxjs5k/cOhzHzxO8/41WyVzzbGj064QJasbrgETpqniCxBkm1iuFZfOsydARyKHIy0dJ5tSALplEPRZLRLmJI5m+m/Ujv2AuhEAJxucFp5sPFscQu+hloKSDPR22oBo84ONsBlN+oc+ekM2qzQBDdoXjgQCeieh6Yvtn51UcyLXO2j5A24QLaM6NrBBeZUYhgyvoU6+l1ID0H8ZVLEGzEoeUAwU9F2WUMoRSXpzPhTd2YHvrIW437UxFWJGwZm6AJlOeBmM1HSZti8bN7+Tew9NLM7mWb4/wR5jPsDzpz2nXc8c24288DVmSUGzfOSZ04FNGPwN/MdmNmvOPOEjpnDUpkhH2eeHx/NcjA0L4bR3G14Brai2tmdLz2VxtPRnfU4QLRAW/PUII44GNj6C2Rcq8o91K4rf/DAgKOAV7+B65Q++nE0yKYmtALyyKH76MBKNq36KHOkLSD7XjrzDCza6YG22Dh850RCyLRZp0OKu6Do4Uf/6pD5yoAOszVjonRh9N6+i1JXqfUCavoI8O+DPIs24MO55KnL9Pk04ghROFBzv6OhbyCEt6KEasb2sTbtFM9I7fhjjqrFa6h95AvUbkYTOEJ8vBNrUlknFJZUfF1S+fO21YKbinpQUKV+Rlkt5PEL8bHC+rkCGF8lEFRNooZRrk8l18/uLM0wxc6oLAIhLPI+JH2BPcbWeXw8Tej31y8I7F+U10XLVaHkHUHR/XERLkhF7czgFHliaRt15f0id1mgbUB20bLAVl3XbgCqA9fQkFSfM7WS5ToWfKj1+5k+YqJuQjVOCBxe6Ih7VTbdJYgBBNboH8vm+66Bnj3tXy2ARE4e2NECv4Gd8Ewof39Qna7sQfUswFWqRNBaXsFu1e+c7FlfsoCWQHfSlJHRqyVol4ImVeNvHn/l1t4f6dRtDiDoLMlQyPAPJo0OR3SCTFVgFVGOrcCcPjOhhwa2cplPGouJWNyGIukaqANwFbcumyTkw0Qn3NOBgDPntL5TItBHliU/R3EhA11bZDK2rUWSPlG2/EGj03m1aPFOXSOrZU+cI54gOBO3Y474Gt8tl554C76mM7iELIwkhTPSQTdrW9EmZW0LAcnBHkCjlAtH0qNqsIrSpjApUBejVozRFHTSHm3Mhqi/tvjNhANNA0CaY5rfY83R89jQ25LouTZe/wF2PB5RIIgkNYQ1UwZBViGRbYNQZdh7FNStkSqOQhjuFj40crAGK1sD4+KF1NQEa1SBUeMmst0zyjm+fgP8glZSfcdB9txXdHcNqg9uustNwaggXnss88pzbOTTrHPs9GjOsR/pzbG5NcdeoDc79v2yY1ekg736M/bGk2OHbY0N4CUXYwOGEzphn5ITNmgDlyJpswRpu7JeaxaagJ5tkACys20Z2cbN64i3ZAESuRF3UrpNMnWMVkL0bKUxshANSZXn5rfm++8OVP6UjbzOlMidKb5wtHRVUpvELOzUCVUbUURfoc0e1edtsW83UlmmjMeUMXQKDqHF+Fz0EZe78XZx2VBPV/JqQheysvuRjZYnnEV5vp2KeNSQG/mNUrIzX7KkOhgZN+pa8O3NPXW8uP14PCR1Tnx23z2jDU4x9w8mNG1qRZV5llbAs/3Bx+Tck+1z1Ub1axY/IMLcPxOYbDxcraDOlgjVs9kIkUPYGoxy68EFSktGlm6PuVhk+mBR+rF1VJi3LmAGQzXmZ/TOzfbKfXTG5hgAwZ71oE46+Mcw1lnWkcqKDYezDsdZKGi2wysr85uLS8W5yiG0MEOn5wxEc4OYBUvKcGlanSeX/2Yq6ubbchrBDH1GtSmxBBqMzwbKcrUk6vClda1AnNnMleUn2WAxSH8Nm8EUJ2JzZbx1J/DaQQTUSYjknx63GjHK/GBdycoEBW2DCMbYHdf6hO0gw3QuBLiUzP2njql7psBi03LXNKQ+rf2DqRDkGiNLhjSAntMH74pSdm50I/4pIGPC1upeIDVClI5RrAiCZJ0FWWmb7RziV0rtLTrIjhhXVdg6qxRFv/kllxpdF2aR1pPvm4lecz9Ho5GJqhEwIEwZ622c/AD/eOBZZ4g9EMKqUTVyjWsGwke0+kjfUq3+BrbK7HDbESwAeKVZEGlrPJBGmaQvLjFlFGo074ChgZghgw+/UfPmNc5PdOkv8cx3+KZd0f99dRVcYb8SzhUnTZCJJ6WVRgUi153J6lTLGWnV9PCz5bAI9kvAocEBZZdrMrTUPNAns+XohfZUNVJ0FhVAEhcAeu4CPcMVjPhSDAZL18pifT6J3iFWAfo4cudVImgQpeMxMLzakWDFQHPeKeoIVvHTLQvcRZ4XTxXbnAShP1EPT8ucgqNcq+XI9c6Za2dW4Sz7tkOc153gbZqnJq21cfzxql6iyIEOq9b01YHJajOWSB+ESxiiWc9UMzaDdg9YWKxT1wNdcUgaU37uOdzDja8JDbOJBACvLfmvUYs6RFB/Eti0PkiA+MX+DNZUIDwKIg4ga5Tu2PCLAoTeL0XC+7seKA6QukcIlrWIV6JtPz7fOwOK5A2bTLFnQkrtNkz5Gxgjt29iKwKfb15O2YeRPH5enPiiuXMQwFRAoa5S8oTrN2KzaMd/sN8fQoHE9INezMRw9gqNbuoIaZP5mEHpBwPn6HC6p6/KXzaH9qRmMEzFGPaAb9LV5mLwz1XeWX4/8tl9djpodX/MUk6BWX3EVmyOfsEXMZDM/4qbm+G85Lw2Et9C9MXh/8dh6cpb6oQf4iU5RaHmDX6zruOp9R3SJrNSo+6w8ze0Tc1ThA5ohzlt/i0CZgx0kAR3tBvltjpTu5n/rTt9DscHugFBX2RL7w4UxRP5c3CqMNpgwokMa1iLCaccmRKc0JiED0Bos3ydU7Flm0y+X253DFY12wApe+AtsGQIkG2Ll+XA1OFoGo6GYGjaJnbHP5XNyUwSrsevBZNPDhu3BghKCtYSEatalq0Ar7XiJJwe5f0PE/TIlrSWknfSq4/8ZS1d/dtzmLSTykBwwG8Cb1Kj7NZzGY6ADxF8dE9NKKNIVSWNCd8aDB9Bttx7B43nBWWUXaaTAbg800fwMgDpQsUhXhrSk4Nx9rVXzxaiuwk3CJvdwZwiU32dObEuOYhNJTHDMy0I5ojf8OYBVySph+ESM/+BgGetq62OjAZJZ90i1ZQO0poDbXZvyuJfnPRJVEZ5wVBhqz5GjhKUnYU6oiy7mjt0c4ls2FwgdkTPQ6XPS5BdMLaVsqpBHByNDqHexqO+SFiv+ULrF31SE+BFDhCEybuTmL1YRPFJoLQVnESIAPGCOXRDS5qyB+R15q/J/C4bZar3Voz3GCTCXkpXW6Jvu7yonItdOaw/GXWoKXigqdQi8M5H2bvU5S2a6PmhY5b79hjLuH5zdzkqShghDbkrn+8ah43wzH1TWlizS6jTfdZE9rbfOdUzsOKLiYS/olb6QF+8wbDeAK0BvZe3sMLKrRr4EvBfrzYV/GDCBiopcwM8jWGH0Blw+JupkIRMFtUeVwrodu7X9rDUcoO+5v7KnMgFuv/5INGAwo43ErinxYjZFwDTv63hR90FVIEPRZDhB5olAFBTsNugsBwXtJmIcAkY0dW69CEGOkekG/+qC9lYmeCoQSVfcEBYjMRpGsTUPDBa2Z9E4D6XLcAZtTatpWMgkz2H/GtLOwpiz6YHcTrtDmqkdVy0eIThxCFzQPShX4ldsNnrwsXyNKMKoJqzUjwdrSW5GpWudIIagec28c+xAdrTKsrnmOwbmPRjw9biuWTE9ErCmU9il2rbfh8ZKUry9vVyHHOprP0S61VAun9C98z4PhOsVJrAQ9Tih457cO+2PkW33EVQSihpZJ4Ib7//XvRnqlSh0YGzGCQYKJZrQRskbu4f+9D8elIThS7Wl3chQis+0GiQRLzRBE2GED18wJTkZIpMr00LKVxl+8tW+G6Soiib6Q9IP8Gdp0gVGhR1UwNxFNTY42EwAvU/tyguly/tKFvXWboiMIlQ/Zx9Goss4fYBFEnEJqNTCsyOetC05mkWZxtAmVblwBNSLyiwnW18MLyBTUqVC1Io74yLOZJm0VoYfP1QdIUKvl5W3kkK4UMtEjrEvz3BXsnHZGixUEK9t/qtt6kh87MSqHLE3D7Nui+IRxUk0AmGeqNbc1LEX8RFQcC8mkR1KRFzBTIAfCVT5rkRPs6eRQ37Ou/KZJlEDM4tYEj6r/YD1oJZ5nGOYQCmTtYhJflfpx7lyZfGMekecx/ezDLEgoazWVKnwQT3jDFtNmygXiD+N5T3FT1R5CYqctAKJygTT0xKF33HaiCPJ4f8fzOdXss0/Sk7Ic0x9jJBGssvUb1ZobnYynb+bJv2wUt+BtYsrwFJRYYzTC2L2JLm743ISPp7r0ZyfI9ocRqxNCkQU23vtlHCKp5Ua3HKMgDhtStVPlwkQ4zX6kPg8M90sGhvARb4povWdcoQgBqKRPQOb/PrAOxfdgZMltPvZIwgfbfv1s200KVRLonuO9fVnFQr20nmb9a6+xTHqnABY9OxK3MQIpzq4zkGzxTXtqo4l8oKphqBnc9+hVmMmalBbQiyQLAI79976fGutt/QO84O2dY7uDV0YbSbG2b3EVYWk3b/Uofz6KZYZP91XmhfrMxGdq4waAUvoiIosfseBX2VJT61rcWRsSCCwbPaByu6q8Df/P6icSewqqdno1JjBNmMAqL6Iuzk9NK941SPbRfJZ3ZkhoJLRpQ5ZcXryMGuNI5IXx8O168DZPIKEIwA0kHJNmHllLeHelUPutnhhBgZ1fPLoleX+QP6mT+g0R/h+mVCnTzlsZ2DRcjXKZl2PTjBjPk1iUpJVb/BLNi9gKZJJlN8XVdlEunQ97vWJIygHCY0+0qz8fd9YwScK2dEfpNLdGmjI0lPGyCct/XARocn00K5+1/gjyy2A/oXhGv0GGDlYcnQxXhkAuwjCVcLuyui2Zu0xCPRULZ/lId7CITCPIH3Q+nAhXdgRMaCCaNt6F7CEfYO73l7Eli23ngrTdM3Idfcnb7YfNz1h9rBSjB+KDlV919nx4fKAdBIqjyOz4uaTQFf676hP1u2sFJt83i4g7YCzIRHMokH0uxmgeamSvjunAKerSlNju7sFiSrBEWcDGiif5LM43Ds0G3aUiJXh/dS2Hjm/bWvQpyiN9anhpsTTMypb7ZGjS1CvgkgwIHAEWy4754bTqZauACshPkermY+rhfP3DAIWkP5U7X5vj0pd0cAZyqnRUeQ2qErYFOjjsbp/OyrmeGz0ZCSwe5qV17bbYsFQ6OqbKFyL58jyfPcJboFlg8Ha/cLpXLpnxkk5/T+qIcTf7fbDEHpiYB0BZASalOyYcc/+MdhSsnP6M97Qd8tKIJSAp0khrq5DtP5Smd2jRj1gmLn6LadqrmnJFFF81vSgq0chrHIjQEwhnO3vGg+WQZjBjpxNt12CvASkrYfU5ra2vp/WrdSk2llsJkU3QKeFGTL1Ghr3Tk65+60fSePyPM9pxY8S5np4mJnsoJgk4buHwPvj7eTGeba+Sy0P5mrd5BOLe/xZvlRt/ka96VbQqTNup0VPjWIGunPaOYD1XI7ZE9fF+sA02PfasB7N7cCvGolgJ9f2O6/P5wHg4dQthpIk5l1clarF/5Hs3rFnhDNKeNT99BB2kaSWG4ZfqPPbrFA5UGOFFh4WcAJsoXSL91MXXalAz2JhDQWAIWK7Xu1XHzRunuUfjGeBkyBO5LCvQwGloNwS7xoqgU3930+rwPcjlJ9PZgitfUxJkEOylZ+20FdYpx8w+cf4vgNlf3XAdFgH0QPdc9i7bKfU3IlMcHclxrTjN+yPUoo2bUM41o605SIO3FfpZZJI37SamCqDkgyuvqXihO+/uIiUYLkX+XwN+pO2ehQsDWV9SvSJAQ0HUOnHRt4mow4Yq1b4XHLZZbQthzI0lR8SsysqukbukoEARQdUGOrs0A4gjnf9CTjyw9wOtG4vi/PgDInj8ab5wHiW4wHIOc9iS8FaeNNOpurhvrEHBZUjVdPvBVK4CTxSKshtU9KFt6bn2IjE0IY9lXvIgfUWz0MBSkQNbNKmpPMj41gOIPX5QbxTDOUJR0NCsyLWQxRFubTnQNXk59fSMtGqnXbCXzul3zzhhuUeRo2E5KtNNT7UR84+qAsqUXfks+UXYzb3xYIaqgPmJ5y6gdrPscMCxx+tOqjBjS8MAUutWORRxiNyNEoqDZ35GoFSxS5lF/jd3asLP4YnFSh8igYT6bvQBSV6qsNjwcl80XXJmxKC2TUQiIvwE2kQsqn+z8dl1ZQiAXDFrQEZrxMFt5+I2bmnyZIJf7BLm8hDt3MiSUxTlgApnYzfXVUza9dzV20YKbdIGqhIOqvAXeEzntzpPvXkmuc0IBtsYWdsbi6KjauCCI9qG5SuucCsQxcDPSH6jnrRpBm7Dh/o1uXFoLbnwVMLLoP2qTmVmZc6Cnaz+nbnOGHlDnjHOwXBcbCMF2yZA4HLwH7K2Apd6Ndpq77NwC9zk1Q0XQ4XGQegh2LCvvy8olJmDeEBHOX1oAohSuKqgJWlfpwqSxFfmF6PBCdxEpI8Bc71ceERmAboA/KAwmKNYRKiJQtC0LE6Blq5E0MF7SihLpYjbrktwuZZRCmmACL38hESCqHJWA90gBGRjfz9fZ/erYqSCUa+bpLYbmA2k3djTgsPg3jUXvW6Iz0NBa3qJ/dZFOuxbMBkpL6YSBoTEoj+R2HbzN6zbEDSfWESqfwpyQk+XqUGNaN8FC5mm06BrBC4XjwoZAcdTQ+gbkumFMFId8igjzYAaHF/tha/5f6UXpI6TP+e5A8n1kOGDTuWbURct5PjNoJu1pHo4DmINKgjIf8qeagoyLWJ0HTWs0ehBcOL8WUhNU5cJ9A1Jh4hSE3HHsnS+1LMfwHWbstAO8IHFUrquZ12nWMfBiVYvnaUGtq7mZzLxX+ITp5pma/xdxoXHG42/AeCXTWYQcg0J6+BmfBpYjNKMLfnTZDD65248gJ/9NPAjMHUjfHRvtFU3rs/TRUR/J/uJCCZ+8h0ssyrLHYO8cZTzWfbvyhS5SlzJYmIJ3co3/kfLoz6WxC+jZWGf24ax+h8uoSDZPZWiBmCIdIPvgcBC5FK4CDyD4sXEirvfQGziCLv75SNljae6Z/HpGfinwJcFzC7vIy0os0txB7diOi8XTMVitY2cusMkW0+V5LoZxfv2HlsJT5PuW/2vlZgKxiM+CZfRXgrKuBskFE77LdOZ8RlNKYKpfPKESOMmBksEd4KhnQt/+UP57YquexiWU/kNzh/3folIky90QoMfhuluNo8ibDcp59drwJN+I6EmFg3F3yJj/fKkoOHFheHnPGqJkh8zt9TxFzajw1b0AkCi3s0X1O8LQilhPahxTN7OtAgNtx+2gIyHhEAFzz+CRw+NMbMYGkrOlVflUZkZTXs3cz0HWGgZQJlKCUduBbhlIXJbwRPmcMPjw8wIMcBTCPwYR1hU7SCsupmWaqEDOGMrgiqaWjyCdLDfetbfegwcCrk6jUaXJGif1K6puSmxGfS1wabgMDnybeii5Bo09v0SXfAaMSq5quEQERiA2cotcgRrQmNM7EIP429b7a7H+x6hWNq3TB98y8AU6irfmwg1fBjmf6F+vmLzh2qLK3yK4gUsrQngCOjy2qKlAi/Jn95XTLzVl1Nbivfg8I980x1bxOiRjDJB25xXacJ0nJRkjy90546TrD2JCI7HWi0NgmMI1IrP7lY7yuj+MWbafpcjD1qq3mhEqE993hCJDFpDkAsciKSnaTyUL8nIA65fx9xhMLX82SDYp4TGBjz8/P7oyuj+3O7dX8DdYQEElIZzFck2FgmBO0Y00CNs4BdpOck16P6OLT84BTe4lCqASSX5MlXhaXuKfGl0QNSxZ2Q7//vgMYlicA7LQDuNv5i9NxcKwprzbA1X2CJRUe7JBwl+KHLBrUcgLWyiTlQa/4eIjsMoH4I6H0z1WdQVMGwi0DcIxa0CWdem4IZ45uaYfiag1KJBmE1SeMsRcAC4BgJsgBqTC+JE9C3iWwAomeMCrNw2sHdVRnD2xr6CFmAqM2iMvQEYThnHMfWLPn0XhJ+OydAEWejWu8lpw+7d502kx/Bk4sxw3O6+CYEa2yIF5x/zyfnV0atOZcHTsKBXdMZaDsomlusZjfmHJmfvGvXAfewb4o3dr1pU68TEruWejpuvk/BEulCYGnrTtB4oZgH7SPmHdC5nCZasaENRGgfI2pumRMsYlUZM7s5oASRR/OgickitFNYqo9PnVrwOJc43awI3KjSWBy/j5sQq39kbFgO9g1aNE/Zlllw03rWKfG4z/UTdHMYSKiBK/Rm3aeqtfBYD+OKCOs6ceqUfTzcn3IAg15lU1TvMvc+oQKjkOTsVfkdM9YfuL4NkP/iCSFUMGbSENjp+lDUN6JfiDylHnoU7QgjAVRlFddMfAk6/vZtGdoQNS/99wjirGnHDcoIAg/9yYr2wutaq3pB38YHIclntUZ9SsiKy79hA+oLCJ8UGBFUfCjt9yDfQig0KjqEAkEV0vqPhqejm8+vsRLPe9+2ggTtp6l43q4eOlWuqsU61Kr0Qo3WIVwsDLWRftEtITFAJxWCdOh77zXAMwxP8cRQCQ3RyDiZ5mWZVsRjdrUT3qVtig/FDSvl0dvRNSA/clA2SfMSYG3rKRtt0R2k4AfFwBjCP2cs2IaREjtWF8zdVZv3pGxFISKwQMvI9UJv6Xz5qpRl7TPaO1xKyHl14KXBpErT/IXxOJiyCVp3B39MUFi2E4oYCwysDLLxufqGoEFSqIenXFhLfAG+YY+1qMSQ1kHt2k6cF0Wq6QbJFEcRuXwErYKOxvACLWLXZp4MlToqiJ7X/W4g9PJ26RC7OTKPPozVVGSdEGUXHxbP10TiShATFInKdf8uEhwc8MCSH4O+VUGuPmBxO9Xv1NylsAVBcM+9WJbl1GLpvlUvKyDvv8P/aOn1jSYkiD4+4VzsznvAKaOlXVCbMIH/eEmnUjeJhSVf/4rS6RcsMTAuZtUl3jwXE7yLtbtZmnav1ZGbDCSEAFmveMY2pO233cped/LEGrU0AfkdGsd7TLrpCFAd+QNzNUU9tlyw+Zue2s55sX6asX8NWxWFgBVtZ0biKdxfxl0eu23VW2BWE9JWuXEk6HXNyImZspkIRPJEUOGPL7ocowJcnPhiU/BWQEjQyWnI4LcvZZR7ANWM/KIkFvhlo+Y3fvfYod3gyVaniCv8OHnmC9vLRNmS0brGe66UC9+KohDYHUoxZAiH9lO8b38K3ZQPU061XhIaY3bbWBL4B+iqOT7ubkIEMoVsLameKg6QuT7q8nxAZB9Jty00vVr3QTzAk/04n/Uc73qxrxouJzraXCAJBsL8STC4/T+07JNs8PYPn2o1SgoQvk/J8n8po+sUg1lv3fp3hV0B1Ndnm4vwr8WhLMmtr9c6dFjkCG3cwOXooYfgX3FLjZVAJofxxYF+bhvZW6fjeQLPI5qhI3LP/Ha0Dz3eXahHe5XPYLhhcCVSA1IXCGFiPnMkffU79U2xSf3FPB6+S77I784RoRcYELXq/NhKvF3RV3HjWfCyID0SZITvRy7SYvwsi5nCGuQEqhJAcD+Atf6hiCKeqZ62OdxEGDu7KzqWvRI7BM2FZOErKdGLT2nqWxsTsDxy/3oO1m5QVmrWpQHgDsJq8Rtq+8PTErOjiIYvUdV6OcLBtWELMVQnoRXaxNCaHHUtKCiIC6Fcp80gVt3xjtx6I5Z+7WAbqS/HwJqgvvYb34QrZHtoyXrQmFeW9oDMFuwFAOqzN6JxoxKYxcISsPL7ifw1psywbMWvR8BDzKlwFpfhxp7sw3HYYyda8G2hNF+D/fNUXcrwnx+hB+Oq2vTT9g5d3XF8w7+93GP1Umxf6IKUIB55jeI3VihMoSrzbQUz3uaAfBNxC+hW+7iY1pjy4UdAJZQBvjpdvHqJNckxyogZV9J+IKFdJJkhrP9DHkMqIi6WIaUm38r4WUOzZLx1jF0JjgexxUA6S5+8Ml7z8QPy69qxR4fwWpVKIvW65g83OCgeABaKjyUFqlyeMZERNsIGz8aZl6YOnfE13qiM+BDB15SvyxJh7uCarP/kMDBS7sS4CWoPChR9sRyfI2CgceJDxK3Ybf5wYz0KjeBZ3FacNyvUD7B1FvDGzM+4VF1wr9ZOxy2JzlDD6JCirrW10Scsv1MIog3YElB9zg7+XCOfVtFMVhGH6KhOv/KvYA33ha2vbYa0UFs3du2PMiJQXBkgfrrQggWfbBSvCowK6pT4yk3/vDMQUt5L5v2sG5ejdgts+zPzUtv4I5QThwo2fvAErfRclDMudCRTAWsfZAVe5RcMAiujpSCg3uDgrDW2vtgFCdqjIQM3L3ypHLy0gEBQBo0SyUg2tvSHkUezAd1/r9K8xMwHgwGZA3uUzbIowbGno4a/xJ8RYxscQbSWYQG+itTWDIsE/caDswb3x2Z58S6/wYR01A7FMgILQ/IT3IjXNhXtPrmm+e2xmqkmc1Lz3o8PTZ753kYONTHPjAQOl6ZC64/w4vtmXZg16/RopJUhnYt740XBbcXjUpjJ2tI5idXEx5WE0DMEf3+wTemiYIBbTp4XvaUK6KSPNJ6xrpQ80uuirzg08a+XhrBqMJDK0RoPALKX4v0v8geBN9OM4D3FMcZ54klF1tfDeARhBkP5xXk+0A09ZTJDI9NA7HCSDRYB8pBpaQGXgDWDQ7bDSW+kdtbjQ1CHuNs5YWSye0FqEQ0oNiVqJEhYYpf4dYeewNxPv7eTPyrYtOYI6bfwmX1uiCeD8l1NWtKZ+kyj/RU+lK4/S7zkMu5PR/ZMym2z8sM+dbbGJni662PoThyJIRT/VCINSBF7RMMSvMA8/Jgh7f0rHPp6OCp/14DZUf37wXXHSzeMMq/6azcGE8FXX2sTea6O2RsE/EOjecQSvGF1wlse5/QLaCn1LpQzQENSmgVtiWn1kBYfmCkFtYbCBhm/BUl5/Dh0/pdRlL4Pi0s5T7pgxbe54HSyPHVCiNfJDLkLzE9vArnWJFauLJP8fm0Upgn+aCky0Nz1DZzaFzLM29l+m1OzXvR3b+Ib+33TFq5RVKpShxGGtfQqNjyVjLtJ4lRgZFbTjOtizLFTQRB/lEQHz1a8Q1GN+VdUoQvq5QcE3mIZBctxTT3Ha5qYRGsD4J5JBJa+pR965jCgqDQvf6h/ZVeAQsTj5VuVt6hMqxQ2rByZjwmVyaVqyQUNEceqdxwPGVUwFfLAJzPhR1Ygr45ayDmOQP6BrKRnhH+WpRwrTYGUYeQ8ZWZotwrRFM7CikkjZcoW6C3fQyNdQ0WMzQe37x1wBVQDlW92vlIgHLCAHO8MtqsqiJ4HeCWDwFCdeQb6utN+4TjLew8hNve0G9HM/e+MwncLLylU+TE7IHjZaRYyghQSpUWlCF5JdJG9pWBDRgrE4N6QTNX8PFIZhR2UrxmvrR/NCNor5VYIivRXbu8fSE+7wQEWtUG7vvXScwNQVc8OHEhewpAArSan96iqxAQlnEP04NB3RtR5xNZwsSChbcFPi7zioUeClTaljeqZJqj5J8W1qVo0Fzyun5Kum48e2TjAwh2rWC9uJF3LIxWhVdj4tiOdl3+6oiH5Im9kB48Gm00Z3Zm8GAlXWnBcBI1nLUsb5J8A5h19Bw6VC/Spc47qv/cGxwEvmrpoi32KWOAwT9rAFOpQL2GQ8lL6k/PYt9OF9FQWt5LNrWh/g/nFs6+uzxUPpyKJEA/gZtFyqAp9KGKuelFhZLSPCXXXrl75zkkqV43nyRBcPPcZXw4was/kpUPZhFoA2b5Bvd6TVoZVmbCYm0/cNf05hXkn1MHV2RkeNo6IADTrtV//r1JnVtACVz7uoDxYOvRQApStVzDejlrFyhRSAUAtR8tw9K+CmaMPPUgOnqULjBq8GnStbD3suCXQHKxe3Wo/zGWvewxsClR14adjUSkgA0DUY8Y5pIKm96LbjYI3QGELI6f0VTXkaB2p8+Yuydrdhtk/iv6nkS4j54oNkwpHLRrjUtlbtVIVJ8VqkcIqnkeWBPA5pOJaoOBI9lHxOc4Cm/orhaRk4vmBbrc26gxeFFLy9CAPinEaK33YW5IBRYjXkdDc7b9uhaTls/OmfHIRAKvgA7shBLXvBZe84Jfc4xlzcBjax4/CdbIQ3tmPy38iCna+Mc7cY+DmbE964wGsJmjrvln/lge/qQolibu32TIq8/QuAqI/wMNH/x6ITWMHUWCjRCscv5ey9mMk/MCGjlBFL3Ja8KU9Od+P6Al+CswOOcVZI51Tr3OIzVgnZFygUq00Cry8wCX3Vn7Ks6Q2YUqYvw+4gbW00BN32XKaG4XXX8RUbS01/uLfova9eZQ+HkB0aNKW+v9UZGHk/FjIfvXUKV3L9NqlUwUhFY9BHPlgb03jGecviuRw0X4JF0Rwt3TsBkmaw80fmsUI4sPBiSnfDGytx0ec1Lk5W+n6RgXBD88UXzAtnxNt55UlbRPebSlalxspItych1EhI6FopTonT7zR1K+Fpz7UyALeoRSe0y0z6/uwuppo7WEkFg4IcqMpCad3MeSQYTbjGfmGRfk0wSms30/0/sdhKKX+4aSelflQ2zCmJGHR78BShgWbb6uhwu2iOiKZAHAplr1XpSH0uFaTqEfFFCsOY8obYoDm9HBFIZpUV8c3b2x7blY1xFNh8OuTZWUqcXsbZQR+FF8SOqlKVXCow2pmcpM1YwArKwZpWVIEKXG2W1Bsx+jhKIqXpuM93pWuMYLr5BCLR2AU7lNCPjnwdobqrHcEJhoDUH4lBhDrpFYfQMrj1a29dRMCM16IpRwnPwTF5MRPi1MeQKhdB4LLxdS4hx7HTdRR1ALvtJHvJK2IZyeTL6uoYqwlzpXo32TWjmdWpcMrfMJL6UU3IQmpZl2zkvTijiklc0PejWkDmigrwKQ+ww0kKLNGu3FH1VN7dGeb4FDSV1BNVBJkEl5Z5MzcXzrgxF6ls85+PqWyoavhVjtWW9OIIYTmi5edVaM/+TuefP9iF9aYqTUNooGpkHPA8czlOglhedb6eu15nPXqEvxCxvAYKTyF1s5aMmZBRWzzroPpavfT1f02Fv3My79GUCnr6Qu2KlM5wBpUvpYhzCwAhFgzsJyJMt06dUZnZl8TCh9f9WEL3J8rMiHkEg19YzMlGG1oAZFcRICtJdZWcc3LOW1D1XVzOiva7peUpf4nsU+JoZk2DIp07PrsAJgHNxAldQvIRykhrWJI4RECbZQ6dYSUjF4VuXzy6ttgr1m7xC5KFQUt66Wbe0E0qaL9w5FmMo8uQ5745nhrg0y6geD3dGnMV+CFhD5DkOllVkVasZ0sCqTwWOcEmNibFzLOw31CXf0dSCMT6ft5jEVF7WXdVShlDydM3ouytI3rghy2tPNhAk3dBQyFut+xGOf4NtJ8QIn6jdf54aGmAPnLw5X+DUXDooZRwYjDWCKh/TGYIJtdVbUzAj4o0bf8EU14Y20B9GHX3WDPGlfG53tzgnrqFlbipSo3PvgNNpwakK5K2+Sf/c9iJiHZ1jVlMCuwiIi6yPN5VlwThh8oD9Bk7DTc+jZ9mQ1JjmFuEz3XGo1q2a6PcEIjBy5CVR2fDjXmRL9nY6rywalR3rSoUs1vlO5kA0udp9HrSVgkD6aTBoflknFUxP3QLZmUftjt78H7+XfsZwhhYlOCV6kNL7BTy4O2w9joXSbFdxkEdU0Q70/J2/dDZprjG/hk5Sj9EjfsSxitz7qWeJAx1kIEDwc3rCnTOYz9CUcy6W0TU55RatNTk2SduAjVeT1V9pHj2op+TCVqIyS3OKem8/z+ejt9w5MdgckvouZnssNvfGNcZKSj5DxD4CWVdpotsqefCS3w+1O4vZ2PpIA9ftlLq/rU1UIlx5wlvK7O+4u2h/ONE8g12ISaTFgMQwmphEsYqE6GEAf3hZgzi9wAuVH5P/bRUSnVN6BExMFYuPIQv/qq08NehMm8Y4t+TkK9XWWBjLhui7Z71Q810Xwhbo1Rl+lImjIT/kNGvXZ3qCqTpByHvf0ocEthtxpPsMsivAXhnVogz04qVimRSJj6o8gBsOQuzqdLE/msFuKeSe6NFaBcdqsLaO1VGn1UVIFOFeM7NrPVDci5sbWGO6RHR2afl/o0GUtS4wMUGRj1DZ9Ylk8QT1iKXYiWaNA+YzXhnMX3dSBKqMlk8s04fHb6QF19bEKZzKG6pYDgrI5VJsmlWJMvm+lvyR4N1YEXXNejp0wc9SW1+cTUKphvCcMW+wiOX+4DPh6xaJvbrLrfCzzObezEMstHHnTxWeHUJyssuMwuHRYt2/uXfSO3WQ29mX8M0fQWspHR9jFKKFMt4gRW1KQs6w0wgMs8oTXMXI5+0S52EsXPNmFTojlvkDsKUse5trxefx8SdF29yZFPOuU+pSBFS/ZRnBSxGqvEls3FnQWYYLe5pyKWhGmm6ZwUEYlDjlCXsGg96DD6/ytXx5ChCIdvxLP25n2pOtoP5er7Vhg49zi7nIVeBqj+E8m9UHaE9akZWvOYzq2y/RzUDCXgGb9rEnuuQtEWfeTRRcyNp3eXByK/4yuZnvhe5g/72S4BAXRibrsQENpAMjMW7MPOFQZf8Nv20nCFhTLd2wBTz8zvJ6KXxSTcI+JHxDMpRFQmOsIUlZMJBzWqnZcnNJZscl1EYIFkOO95lCP3CPljxGqit3eWZQTetl7rGMesaX6m0eJym3ZmI0pSvFTSQ+YkSGxPCBwhBS30XnTWZp58NAifu9kEBgMo04n/IgBTqcg0irvugaQGuRvhlYajrPiUW2gGh87R+AcuiaFl1uts+MdcnpovmjHuc5yrEZx3x2Axm4dBfkDxwBPrb/1b6fl5yTH+pSz3zwSfUZXrX/HtNP25TTq9M8huUjR+U1GBxbk/t6fUwdtwVPmgxP3AH1gzX3Twgr4X0ZgMenEcclia2kd/fqgJcU9WgdYFFKc49Q8kOHoQjwA0pnH/wvwsMgJDjo7UlH+2nNWYYgkCYiQ10sXgFofOt3+G0k+Smz3BFJI2elXhyd4Unh0QpScUzTeiXLX7MaLffxHNGFVZkxJi9A1Lr967mM25UYKU+7I52HHZzvzb1uLMSrW/c8PLvz/M9ljoHZkACbTcEim92GPh5CiuVOXGDrbr5GwKCacGVKcnxPKBSLVfDvZy/7mso0pXbRbgh8AFrQ6t/CvFSp/hJz6eCWf4uWn9QwAC1b6f1YzpUJ/faR6gOS1qY3z5JlIZac7k+0ionKAa3m+NXFvvvYif2FYQrVMYGEVO11JkjWHHxpAZkmrQsh4lJ8rpraAE3y8IZzPP8wruyOJ/JFMt6TL3VJmJsMZ8iZpxvL6/biIxW5HydOV1Ji4ipgYBjhgHxkZK4PIHe0T+K7PBKSdGv2kHaDCQVdLO82wwWe4YWmfIl+VqtM60pKJwy15MZddsAifgXhOlaBXSB9eDVI2FPy/GRVVikn4EDMHLvsV3wt4pWG7uLyOYEMCqDk8gLc+dnvxsSdHja41tffUCSSp6Svak0OORD2DjpaS7W7jN9ojkUQBpR1+uN6DAqNDLyzOFsJ7RIkTy0h37w3TCM+WRpjLbsMDZ6h1+6GYyy8SP2QC6IrRG59fmHPwj8u895vDulgda4ghdrAuFh2WFH5er4vOuUIC2WIXKhC1a6C1xJqmMJe2isIvm/+SzuOCZ096+MJ1LGZicc2Y8BUbvDKXhuIkpDPCODSsy4LhgAyPBP+AM9ACI8gbW99Yd8eh5PsVRfErPp66S0WZna+MYFmMpmqJrbK0SbpTNo+ssAPeSl7wQl4gi0A4l3vlD0L3gwgsXAP0FUEenYr+eONAjKN0jaYsfF/I4DVYsCDOefRkO5P4hTXBYd6v7McdQG2YFcxQomnZUy153OqAKP/o0KVZyZVcCJozFS+2xKlQg1vq/36yLfBpUShA4aOue1JtHXCu2AAYRupybcvNl5m99g1qmr2iE1vAoxX2csbD1EWIiuT2iuDkB3nE3uq8r5VbSeyhNYYz7YFfSLVIxu269gRGGkykhwtBowsFp4ySXesoz9W82KtJmyLWn+pbNBncvjFQpph7wBcwYajckK0lv+Yu3WmZmce+BbTB6+ulkVQq8PstCu6yB3TB/Y4k7+NR4l3pOM5v5hxL8jpCEvVrzeeHw7ipY0kEZrCQyQsRDv73qwBdDYLHGVJYNOpgVj2rFbuhhd2fFdrsWVpkmYcZ72XpDLn0CprCs2cVmT+QmMO78l8Dr3e/ZpMsCIuDFrlXbr/BChdcWEkrpgI88F7rmaVUIQ4SndBlzbydLOa9JcUizuUn1X5W09XuiHhTdFsleJ2e3U7ivcKgK1qjSdywcH0PIA4zontz3B+480Jqpi1GRCnKCkOjlhjqLZALmo2J5L7PPRGR5K9qJG41nJ5/zmlz+Hno57IAgE/FD1ASAu0bZ4rxompSq9npcZzUDR+XTZx4zVcoYWeVc4JRBWmrikrDUD86b8xphwlJkidZIvlq4oV5fH5ypAOywy1JntRFZ9rrCEaCZ2mUo3RWqkuV7ikYmWrmIkAlVWrOzd1I3LVksYMj3h+TIJ2EEwcdlal7dRVSz4BXxvFJwt3hLgJxFaHTWolX1WAD4EHMT5tsRl7Bfjt3fWlIQ/G82wh4rPo0LhP+8hzUuHTAZ6RWWb+OoWivUdJt9eeKIinS2kR47F83iwV8uBCZFU6i1fZiBdzKmWNcs3+qhYr2QBvNfggQ/dDORnSCnU5LQJDoo75V0gwXGQqsgBUTgISOriNF5k4VgJipLPQ3Hs8MKiRypdzTH0tXzQkbSGybR63pDCnqOE60mQ8bkZySX53pu7FAJ/HNxghNH0g/VRmIP69FYhLkoLqijEb30OhzjgfUSP2BypRSKhVZnxizfuiJnpDMB6/QXM4nBKCr58cypczPF/NGUMstUPvWM54x4yWwF8xGmTtv+u6xR4ViBcaIZSLCO4mwdCT2VkBg1yeR1pUI9LBOkB/O7VJuJoH4GLeQcAzVHXzVAItqyBAWvH4Gc0ZttQTl1+SZz/bZkqNG8CjU2ekoWgP9IxawAZOWS2qiliv2k+xaJGwJQ6EAnXk0gFW3jAEUIWgsK4sVqxTZS6sH3xuFzMu+isuT4jxWWb2lWKJ2HC6YnV9d/kZ6JvblaYXgUtvmQDUHSdG0I6JvTYzPEJ4iwEUhvJj2Po8Bfw7hZexpex3/g+jGndmYL8WQEx0lAXbveyMgkdIGG6M5ML4/o+AfixCPY/d/zM6rJdm9ubL/VqQBBAHuAnIAgABmALjOYdOG1okjYcWpfM+qtlsPRQsayslJuEwEKE5C0IDwlNMyACFYMfREFIbF5nmr3KpHeaCIiydFNBL+/3+m/s988ioq5vFVdiKABCTsJb3Bq+a7TdOyhiAIvLQq7e0n9pn5R7yJxE7xbiIzr3JFOtN1ArhstcxHCsgpTh6Q7u/2zk3+WToZDl15AhhZj1hpcjy2WOyaH+kCA0G8u6+XEwT4kaTBAnORnElkgFlwMMBgAhQKIhIEgsaBwMIggaTMc9AoTKBJglCeByJFIFBkQCAisVQkaQJKTgP37q1ts+aqLjfNmbL+13PZ5TLrMW1Ah3moZvqwKuuufmrlUVO8tq5+4nFxQ0m/WatOmva3VO/FFszVp+VDE5EvGGfXdZbY78ghpV5WTmbHIlLsPMrV284o//k+e+szMdtZiybePMvKRP4117FFax2dneaZ4VVz+l11IhfsckoZHRL5e1Rho7U+r3m1+BqCkjJ5mcSzTOJZ4tretNOk++PVe5+K1wD6Gckl2sS7xLNCtjs8e/P1ZSE7ArBZeYyLeXVNoVGoTRiQMDw0UHPae82rc27e3ppP64Oayr48vPpEgELWPDOk7PvQ0gRDAo2xrGRbvjbDQAAAPjATyAKROBwSDDRZlAeNGsDIDli/T/+LZkUySeou5k/C58hlgM0MbHL983KbRHM8Qtu9KXVmaPHdKQMWIav6uNFIYXBAEqQ1qfJIvaCVxhnsx2nK6As9NOm8LRU9RvKSbei8oSihbwSrRymRrlqCji8YINEsiDlJuAIN4sIlb/jJMZC8+J/7r5f0j5hPzfe1aRsUnn0FptNtgWSktCoyocFVbE2r75N15iwCGrVz+kE1MMKmx3DAxwrSRfov0YIXQGZLUnwWl9M7HZ1w3TiVKczWPELCTyn06O4IWh7ZWWspFyZIzgz3J5paPxIZBCc1tCYxSBmBg6JvEgpVEVr/VQcFV9wI+h1cQjWmESTrJb7/3giCs4DwON8U5P0oclOMPv6fawYA7kK1EAh/NHaqH4ITiVFy39lYKwYFDDcH5lvDuM3zXMJ4zVdhUnE+2JTABkftfNgDIp6dy7dSHIbfDWnWLwFhK1L/R1RXK6cWdBnZtBh0MoPcF2gCfQiWMNObzhKQYUv3ouMFys8u6oFZLhHLRxD/cumxrudvh+2uyaClgWKQKgj9uJcJQj83jcvnXO8WlgVENfHPBFfsISXoQzDIgzdK6DhMR7zNq2MwSWaGZ8LH1qYvDupj0AOZEltyoWQcZadeCd5kf8Kbnlg9/M/2Ws4LW6+TJQma195uVc+NwD3Fi+MqO2AaKSBGmFXLWZULooE6B0wGjwaaO4W7+C/qRKEtMb+6FA5Tij4cyQ7ixEDkMOElIicaE9FQMUVzqQS1Ycg28bN/O3Jwit1Iv3oQhvKzmPADBhw2Karc0y9AqV7wWnrlM6SIJXxG8FGwMEOeielphYQLz5pbRa2hxmOkEo53hhvIlRnHLuTukZZwjs5+el/op31iCNtlHZUEudgriWPL1ivjyzfmY+hj/2YkQY3tTZbTjkq9g44G8L75+pN0QQWZkF7aT3CgoTuffayizlVmWyfCGUSuc5/DzvjAN/FiYj1AIF6AcaA4QKeAuS6fM8nt34AVXMLFrqESsZKs8MMh+CnrtAUTt6eYuvSXPARTHdQoEWCQecqxxI3eaFdtJDTkQ2vL3FrKUcGjz9PkoHjwYMohpGwCrhsYfEBDfYvP6jV7X5Bz0sI7vyrluYpard7DxuL4qoGkGNQ3zH2edwIXvfpGg8XEIyzXlRZiwQy0JSzWv6BK55pUYAg0zcTNAY6q5utVDEPrvWyCjJ3BxhP3WZJW9iHawJOf3zkZCZjruAz/EzVJVnosEOiv1MHiWsA4aBcq4HPyi4Hisbm3sviaPyAbPsFsmhODHl8t2x3RF4MwusI2fNeq+41QDV/Xxle11p/3p+bHYlZnDUcYzQPpgVC3pDidIB2Qfwo52HEM7olQI3Qn0I8EbwRjA82R74YISC2dG1nzMu8SoyH2ysYs+uzcJbxDadNSBBiffRgSZwzyKQiS3w/pmcPQq19IL1WxfPPal/JIG/gVNdZQabB5tOIf9mODgoJa+nZ7vBdHLXB/niVkBwFCfeIkG0uk+deSdrUS4rnO/u4xsCa1vMIkxjvznFbnb82VpcXzNHYmNsEUyvMWGmnhsYi5SP63dNizGZvuYmBpqG9RSIhSLv+s3JTOQtUPyfK+OsRdYoYDzFgVNTnKUkGF3nJEjYU3OJVnJD7CCdG8r/xYziBKb/bCEUYo9h4DGBfpVTJgSreA8bAwF6x9CJYfqpQak5+c2gaJ2MtaFM2+hanDwY9w5qLktTPAi9GWHSYvJlDHwyWnvtGYiKPsp57FMB4Y8A/z+9g9T94CljRxUFiEE1FFKGi8s+Ax8DCrbbBSKyXHHpD7as907p3myoDChf23rpXvczjY4KEDwNW/H6tuvdE/vef1DKpe2n3X/EnDgtJ6WctLrAyg7qG3BpUfy43qOy3LaI00zgrIHjIt69FPnu9yRVt6/KuRNIagbDTBH2F7WNiWLUKN4gLTTB61II1xGAfMI6XWxTFgKTaIg7Ox1RefqIokVgvoXC63Go3gLYtVeTYMChppFg0TatOkhNfCo1X6WZGKtJNaI0r1E+z04wIkffLP5yFPjRTTIS1+KrqZxbqmkoUjTirf5BvXJVv/myYnaikEHTs+QXeMnkgzbnq42hXAlg289yo6EL7HDBw6SKeyemOSYnkcgAyfCagDcYJxm3Go7C++mLFE30TrgWcwKkpESjm/I83fAWEEx6UQpaAX765EaWF5UvTwIjgP83vSqyQXCJcuDxODFa+98DtBR+bzBoYVCJc5zwR65kkqlMNKUWnchQ8ikAXJ3MG7PvK6ahIgj5wy5/uGy1zUYPYXeAK0dcj90P+iaJRupuX7sJ5rO/1Y4vxjs1Iqi2o3VsBEWhqIxYmTa1Qgti/EGcaAKJZgieVjgHB3omLQTJwlkWTknpYMlgCXC+jidh9VyyFIaMEGj+RSNqVhQgx3CzsfA8eyexXatJWakE+htszHCZOne+O8hfWqxyqQUYHbcpXW577QVDIG0IuvG6NZM4fv+7FHo1skB+ODJnbRmv3Z5fIkZDDQ5C+2CjLq4SRiAZba0X68A1/Dp4Qi+8P0Num00ge5xFZPodWA+eEYQd4AwMTGqckFiYUBnWfVItfs3UnCmHeeFXVAMLk7lbgwIXqdUfVvJy4C1uDGINBizc1yHiL+XcHT98yXYNYbCDTQOuuqB8TxFOhogBF2zETB3Lr840Jd1ZYCdf7GoN0uKPzl7CclH74PkNSUhay/X1tDW6B4Gbc9XJdG8s48/3gi8xNpUVo/NNi2drqgdLqgz1Js13/TGxpRCuoWLNYABxdSNIDprqvnibRpuBa3Z/E2cqbkm2uRtQtehU29BgqNE8R/EJBURUVVgHnqYEO4jTdm/qQNuQDsafmi+JAIkK155SsLWs3Oo3oC9xxgagp7OEQZKlgl4KsLxJOJjrSo1sVhUkXNPYjty2jpXW9nlJqIfTJjgN+FQhUH/RfRfBSUgPRBepdK9NhPAOmNeUnlnPZ0Y430iY5qMj2vIp9qZArrv1SjABX/QeW0baXqZHfwiX11Az50lF3UyC+dKaGRT/BfMn6pYP/lSgpPJBzNeiMillys8qLTk2s3RRQXqZUdlhw8r6TFJX9LyjHdzbE2l6oxGlLwvD2ND1Nn7eDIcsM11WxJTIPlVXhbqrzs6o9ikEN+Sc1qHD/rHKZAqpACweKFHfccRxSXlho6QbH0njgYxrp0BRh9liKzfq80ijj9+1I3cb5IU/85zsSI7PNqw8V55gGvYAOzjvy3qWLRO0MFaQlYrQ7lUT2Tu5i1YZU+jkWRH6GE2lkyXaq4woexvfyU1ElVZ/akLCaYkwxk8MRx/LqH6uowcz3qnnoW1hsEAXyHmgSJB19Mp4WzD53Z5YsnUqS7g/rWcOtZepRNTWB+XBVRYnPQrLqzcZFT79MFpjVT46oM/EDp/ysTYq1s4rymX5mTnKYwlpB6EKEipDGqvd0y8/RPes43MEvXtBXZXdiNjwhutMApKSouHPdj8Tae7+rBK5JFwpbC2VSyWCWd9lDjB6PKPCcUERKgFgpICb2dY55b8S1Xkj88FUSKIeJij70kpsqNSc6eUI5KVXFsR5DZcd7udqqko10vWEkYlDJ5rDMmlp9zPh/B1ULSxrKQWGugjd7L1UIpRd7XZGOkH/qopUA8JNVWEvdaPfqc5M33oMx4luYHMdISgZpDx5dDej/3lQInQxrPOeYcSkBzF1g6MzVfiVFlPHJQx5liDrJLGVKQlALNjlMYiOWncNT+M1nKrv54AOe6tkg/4a1ghBbJNzLL4Ueoho7IUQRRLUARRtNxYl2qirwnpyO4tF63UGwZ33jO6SOGAgwdVdDF5M5yg8+BnvcgmvSW8+8YU59GQhGhWt2ZdRypIVCjgVaWAmWJRuQ5JU0GIhoOZdChgFaRl5mxD0T4JqvWrbztc4v9GZQzPHL5eAqNbqg0ifSBylllVu1phHjolt6/MVvaGZm3Ad88ZKgn9bV4bz61Ve0KTCAsJ52Aeviaj7ABiCyXvsj/8SROAny/pRTH0oa5Lt2GSZGBGKFLQAI6nWA+bgfJE3kk2tjaXE623DPOu+UiTgxMUBWrNapHy8cjZGZBEDWyrQOHvnd2xhcCGaRWF2CVhgmct4pjqZiCD0gBM1sxJuyZ0U+LR7yJlHrCVYTFQmE5I2RfoEiiu/mcEzTsps4paSY60hlkNYhnQhZVjuv3XPKw2aBCSKeraCPBeEp8ionLXHzMgOvJ5bjJV9x78eDZHMK6Db1wFDzXmW1fosQ8RKp2t55EaRtSnPfT/I5Rz7JfltiYJYoscCi8XprbqJfQPKey8vUM4pDNrEK4pmqKzrctPx0vQyN2kIqK+wwlvZEee4VOatvJPYoNhnzfhAQs5H72lULgWR6v++/jANqZsSuDbo4l9NNL0L/+DhE9mMz2g1qqfWe/noX/hjc/QJFP9+VAoTlnEH0wJGXM99vd7sglJixeG91WSpyrmxtzl/rGn2BwDTxrFA1owjhv2VEILzxXt7QFaDI3T/eLAzlRFP6UJ1yZ5cdws0LFhUx4klKz4fB7+HIIQGMhBd/XQI3e9ssD6f47tPT1MACmJ27DtAMG9HJtXVgWplAwSCqV6FLnVmogsoTBQDzE+iyNdqsOaSJ8EgSewR61psN19mK33iquE/E1a0lli25J4AKt23yDdclo2cdfPV39n8Ujvy8l1Qk3EK024IlRJfjCs9TCyx6wtgw8DOTaumJwBBzDSXIk+JX6cEOBQrakC2Hg2XthklaUM0vZEKJmuaoCIPP68YcWj51UCG9JnG4o6Sq1zK31L4RImtwlaQ3OxZeKJ8RQ6Z3tytLD7alH69RVyheMmgpyOZHpfSBabjFd3UqLAgYIazyDw5Jn1M3cCYMTaivThWGpEYCqVtLkwCq8xLd5lcA1+FraBAnDL1FKHg+9ofNi1fTpd2b90JEYKu0N0eC80CSEgTH7by7pIL9vr62OjEpSqWQ6OXFMA1L/fc4179aaHC8sNH+HAZ+K3tHD1WRhfYeAWJkbt9UrAU8erDfoW/ZeIe9gLmzbi7gT+IJMsVZSUmOzMIi4P5Ij21Xp9Sryt7/j7IWttN5g0VdU68rVea0gYIeV9MRFaflszh94OlX/JpdkFTqE0bO11LIEwMN36aug40ILQJcfPht0BQ3pg0Z86coFT0HjUwoa03iRAic0kMu8a0CHMZZVRU8kl0iAR14XK2vtw8q5IZNhzxfYBOvZ2N0bwYAYbm4Z5I4IAVNoVyfsxcEtTisTHsiiX1s4hmJQO9vMBhKc8Dx/9ZtRwdlBgDmNLz8wLZWphlNa228kEOKQFDO7uBPFTTM5WVbE1T3M8KthHU6Xj3v3G32rx5HcFZ9BaBt72kTxApRRESop68uEYgliDHoLezDBFv1uE+h4siZ4bfmfteNsQBP9fHv8ZWxJjSYNG6DgGYUhMrgSQM8TrkPtcEkdv60GZLLlERfQV5vAEdeObdpZ6SeM9oGN8lPSuXa0/rsmM6F9D8x/tTangMXgwDlR7Z6yskeEaNVDR4JaMyDvrOCOvm9UjEdDMEACtkMfwFIX7KaCpctTuRPQ3nTDB9bshyEqSd6BlQDg5tcjo/zuFcCETeJxFmSJYOIuZ8/WiCvL43q/51TS6uBrv/4AQqcpQuCezKiKaX8CyK+lXWZ54zQWeD6yynvHLiqzt4r86fPFeSTigLc9jmw+sQCPkXhHJeX9erBh3RpPQrpR6lw/RNBkHsuHVAAdgwr2GFn6TlX+o8r9GpVtk3keS7idGrb37yjZR10oIazQt7h9wI1S0Rr1mX/FlQs4rknNaMT8du3qwCONmi81wgKf9nhMtwg/+geLtBFf8vBzqEMF/Z2F4nn55jD8+FoR2aMKz/2MqHRSHrhazElQivpZYnfpQNNf/mLd5vsBkxRdottRycju8zjppWmvvYTTQ3Os4mKlbDlU14daCg41x4li0xBnAkPlkBYzwBnMa0b1eKfT1ENHyrCFSncDuQN1ZAw1PQpveYDROb+XYLXGnxkfBgeUAXs4mKhOyQfdr0htbLwJl9oj1JCYUYch+jo74+KZ4j/4Wh7JZtfocoxSkoya3xihnhiJwFQRJn6YvLIlK0Mo6wEAPN09eOIiRJg+IhpsfU1pZROJ+KDLX9iXhnZwjF2p6mASWkMGIdGBRZGt5XL4Cu+oF6LVvlyCffYq/kAAkn7fWwbK7WZR4YNT2RcLKkSNWZqxC05lC3LxwLZWCby3nOBiQr/TNDArbJnl3tOLZVBdtwxaF8+Xtnhpj/a62GxkQBcgBJyDFoM795R77F3Yr7lsSC0Oo9SWKrNLVbnSJrBj2xYEpOHSu08wLxvkd/8vOhF/1T2JFUPWlvRf5POmLRywE5b1IulOZoihahKVzEhp7pbQGT+sNfOwJKjOh4PKMdBBf+WGUhr79srDTm0N/J/WjLOvXA0bq5zFqpz/SYSUuy1QTdFQDFVkmom73qrMpkuMvariZFeqmS8KQwC4CrHf7peVZsIuo+ZbcLkL1/H3AMXdE/b0z64MFXctV8a6G02AnU1psrT2TigN58BMk/F+ekwN7bZ5eIQIK7huz8lpItFtj7+hYwVMykPTIUjQ5ejzTjXkKgDzu+mtNCiZP5DhzT6WGUcydePpbtJMD/omhwO4ajxyQcz2Qsst5jtoBXThc1ExVE84S8imNPoIA1Ar6bKvdomKSMTTM+TKXK7Ldo4w8kMKvx6NFpYr3eevHdTEHjp6anxz3ea1MI0W9/K/I1acmV7Ji3PS1cAamm4EvvNbjV6yQ/M8wIl4R7/3/4lhw8hvzrcL8dV4L0IfKHtqRgRPXmxBiZBHwjJjkiKRjOQU1hbC/AVgDrvXHG9vDgSyN+zkcwD1hR9oRcOcRCB/HGL7NkpcSLRZIu1JSV5Qluk5n6JYHCVWemrVFzJBWl0zIuR+dp1I12q5bRCvCsPqNqqMExaIvxMpq8DFqDmzOTwgbL89YJ7/NwEvQ4+mtEERvgT4RbQflZNkZxtRc8o7dn+QD/FNkOB2Uhs7+Hbbvc/PVkNu4HhH6RPiuaHt8ztdqUxz92I24NJCIgcR99/SmaUl7ZXT57aIlo4rQq0QoTnPvXoQIpRbmfEDwUikOlw7rlG2rZiq0SvafHv965DeII1pZIyLVf5h99htG4ikHyavcRZx7H5rAQLV6s2bL9C9UAyZr7neBMGIVEpx8kOoEzDQVu6tU25SKeov09P9Oci5qgknS7oInXV66DaiWiqPRYw8PubFc4EE0YbzebBes1hXng7JWdHsFdo8QX465AIgXvrryEMYahrlrSgjNs4HpGL8JCaaGUcww0u6QCGH5WdSKYxy97EmrOV3sLWvm3Meaxxvwea7DnLDmF+0hovgmiAZyHmIt75+d9qrP9AVe6kBh22BkYUpHapBdTGiRpDBKhBO1vKQC62V2hRHXRsNwWDE4ntPEXgPPR4gwaLCURCsAK0J3mb/0ys+gcT/SbtE75JcDjT4GCG8z0cw9iLjzcOpPcow1Fdfl1ba9QZ7jYzeyqFuluKi18Ec6wq8WcLjE1E8TawrM2k813KqlC1wifuCNWh1qrpw1rJ3rtaC9YjFHhJezSAftWkjyrAhyjcEXZ6dfPdN9FouHu4pp1Eef6u/PlDnAAsGqfUeCZteI3qXFe0+py0KRGh1PJWtcAGWSrEJ62EsAxXaERdZISibjE7p6QGNnk/WTtwIg+M2SKvG3XbgkeUyavaNH7xCa7+bBgD4p41SB3ghOAPiPAGZOcCFjTFl6T8uXJoTM+Jmrkcr25plHw7OFX81VYdN35TYI8obd+chqHVtNjjj6ESLCpOB3MXUfUDhRRv9RJAVMB8JqIUqITAOd4luyBy6g3YvWRbmwwfUjGztMIy/DhCEhaCZER54SM84cAtmW2i/tPo2mZkIwFgs1xld+5JdjWl356RO8pcL2q/JEQNJu5Yqb1OHCeeGbLPaMzM+5ZuBqqCVInnxjcdj/jKC/O/s9e9qgrOxMclJDpJvpjUGgaM3HvclJ3ARPL71XHHSx8Mz4oRnbp1/NwU9KAfG2ZtYzdVTC6bzEmaxeHmAWDoUckf8mRmMsZuvGB9KsN7mo/JK9wvH1eTTYs6gu19q6yT9xU5G4Z05SaGnBSgMx589KBygrY7r/6mjCIekVG0BM8GK4WiGYuD2W2lLr98mEpto6j5t82EjsN9wsn8U0Q1KMqe0KGw/RLUkNcjes+b1BY22hKNm6KdTRP2z+yzdFs1BHGrMFYmDnlp+C5Z0FHIcGZNrBdZboJNsm+f6c03HYstDWDvpOHvUjhWGQDSDI9VFtIITgWsoXDlXS3gN07D0kdYYDFKOgmNO1u7/Q9B7ySkHX+37ux3DUADqhkUuWBsfPdCH5D1mNE0D85bJuRf2rrzfzQzqrpm3zFHmyVY1P/uMTmonGxocrRmsjC5SJfMPLnlQ4kQLnIRqkvhslIi6XqI87o6x3Sl2zpXlCjA3cEwu1vgn1IJTNMZgbmm1H3bHsEXaQKBLaFAb9zqD26l0rTHsRD9FrLd3s9RhkrKLJR1y2wjsYW7iTqj6pGKhJlbiwya7+iqhTmjcPjTnNLEGWyvOxr9nVGXFXFfo1BkcsXnIGHGqy5KxWD1ae4351mcboWb1c/13CTx4lY6fxFDTlysnqf8uHtr+QnWUAfJaF9qN2trdoftKrLd7JyfdfQ8Zhn5TCMp4lvypYPMaJ4EpgXl8ySjNmySlK/RpJ0ar79WDjcJ3LXmoQXxkWGSuMNcM6rOrl3re7wt5OEA09SsXjUR6eDcQJmzbP3aIsBo1+KPTiOPlF2rL49aubq0W6IHq/gKRXv1u7yVBOIIGlQI3y5bZL/4tzMYaSggACP0IigK1yexP3qXfzMVwZhpyzmFWLOsd1/xkrmVekJEToE/tL+oIKjQKr/08eaiCltSFeB4Plm3qmLeHZyUQJU4MJ64sTnw1Z7zS8twuQMaaSDyn4ZUGy0Mp6i3hdYhVAxkzADUcCWaNwFzWqfAce3bGSA7LAxa8RDOOCRVW0b8yGQcP8hx2Z9fdVhVTaD13fuQ5ZleL15/Hjm/Qm0zl63tB0OFIYCDfiVLRKNaQD70q5l9aEqEGTn6NOdxUd6UE0ZQYmPXlBj0UAjmz7TETKIF7NgRoqoMItV8k622rv8MoJHfZWePgieXdMJIyMlmpUewDdBJhPii39Vj6VOIHnnNkfqnkoSfp9JJ87IsiymEHVofbDaXlYzsWt/LK9WoO4r2CiokJoJgJeSQm++YK9hACTcSaW5Pq42B3+fUX35GqIm9TIIhnuObEbIMok3oKFn5xqYedIXsE/tw5GGRM7uxxysQmqH1H5KGLAJLVFjP9KilVDG8GvnXg83C23vB5VqBCQJb9OyLSmgo92/fb0xwRmaVyjKRXGcTxi5DNQ6JG5qpBfYJcwV+DwQZgewO/ypknCa9naeFHCT9b2roy/AIL0DlMadPI8gVtAedw+03RICylaDWuvIYnaP0AkRtDq1e6GagATtYkOpxa6Fl8fHQ+zlNAAYw3KHHR3eb8eoaxtC+aqfRssEBL2dDcAl9GIbYIHn3YfszNF/981mCG902hmYsFBp9v/QVCvQY1rpEuP49PKiassyrKThhpVOOGk0LwsayE0N44q+LNZSgzbndaTuh049aXldiV0aZnEQthnk3nWPEFYRT4TlIZoK6ep/1R2GF90vXSAKwwjd2NIubyd8qmMzsr5vIrJzM4s0MziN6/jiy8ngU0bMpXu1dS5ESICXOLSBfV4GSMyaSyYAgAI++Kw6oZACCIcbEGzq8eRZiGoOru/xEC2pueZ68hPo8xPnAPYZn/LdvPG54EQtN64wN5Lt5ODxZf2b0rvnxS0nCl68mENoOO7WWzzvMOusVoKmUNhis6NVVKNFJ8INuHy5i6qfj8YEXpjNKygWj0vnq7gUOlDikY0ZXZyLl5jX2G5dQ0i0JIK0VbfNVfdxtlDxiRyzpnU+YYBOEBxL6IHjpE7oMc/2DAmcZm6GWwFmM42MJuSIvlTB9Abe7sMyYNSsVsjuhhrjsOjzIk1j5q8h3EBe6RuqUMtFN5wgtOBfCPM02EjWgTgoBcdip20X6NUSr+dDgutQm937gk9DN1nfKxRBDzD8BvaqTX095znw59LoTMtikXAQTQOJf2dMeA2n0OhWQcr2lpIne6KqWum1SktFFbo38a2qa9QbdtBTP3YPEKb4GoxSL/Ny198oawwitTu3ZSBwYiGAJm7rPjEYvscDyBBDTGd2mztpIbL9/E93xoolTPbC8f+SL5PLkxH8kxpKQWsx+3+HzEhx4+P2dV3gYEkf9d77v040M3t/4AviW4xEFoetp+WG9Q5QVTTSbi5ZuECxxNLJMB9oNokUafLLH5FCCT5YpoOMu3RpzLxZJIgdmiV17QvPKAEf0D2DcwACQyzatOsPcWT3PyQGzKh4ujpftu4uHCD2y4ltznt7Ev8Xp/gOb7w9D0N250ucF2XH7Kx9WBz8zAK0gHXd0UBguiaRJG/eAWqpZSj5cA3FP4gE76Vi/4NARq7X2inDyk2Q4Lvdv6Y/MJ7VzJ4VAr2c9ek6WX67FHNaISp7PtyzocmSs422m3xCjwKBv5xcrebCK3HsRqDdpsIII8rAHupQYFjDnPgvnB/xe0atD+pl0RsHfero2eaO2KzOVvyAi8U1KRcpFh+yFValldBSa0DSlXslr0CjE1RhkhGFlBX93SN7HQvIowadHDCscSvHnAgbR8y/VhLeVbXaaOuPQaVJToPWgG5KeNrEKqINRfjfcbXFNDfg8A/3yocjBJ5zAgFK/4QMYsHbSBENMKIVqfrsRBSdubvDxkt/2d1PPhqQoQgHUzwcy1NAocqKi2NpCDzRzAI5EPZqo3py80CYMHqWY2NzmC7wAbzf1RAVECUaDP25nx7ji3uB1D1/p7HkhaWSIX6eszLDQa8COUHufkIZNtddbqqDqTrdrJjGnObK0Mzd62asV1Mo+0EDvghJOWdyHEqF+/qeztJsRHbJlyY33pXoGGvo5ZXZv+REWQKj+9h+mzaUxqbyPJrulBTMUVCO1AqYklE1EU5myG0BD2Do8jzYQnlnH2ud6uSjk6YPpY9xCKMncWcBMVHUbs0whO0bf6y5SsZr94O/gjZ9u9NP4PTfcoe5i+W5hF2xRWfAxPFJs7HvaQtzSi5/pA7i1PSopmclM9TYJYMVZw8fUPF0697rHWre2nnb5gY+VqHkVDvNGVLD/8F1Z816N1VAQ7x5tOseo/61w2dbERmU1LE734OkvGpGB+2MtAUkUj4oxyQmSu4kdHeXYn6jyDSfxT7dQ/EheRRrg/NFMJYqd+E0gk0aJVCGx23h+UAfWzJoRgf6XvghQhg55LS4dWr+E4AaDxlU6SLBgIVVArpZ7IhWhjwik3giDwPSVQYTxc3Diq92Mxoc1X77ylSsfB6+uVE2cXV1TxHwBukI+/AuTT/4GYD/llciDhISU1Ul2R48RY8lg04yrYQyYBNHOarndrn2j9x6GOZmoFm0eYSp+Kgsu4+g0IjZmswd8SPqRzRZL8Cmcv/OSc+JPVmsrMzUajFJdzAf+dajqGYkK/p2lpDISmni8eixbIVMzaFjOcyNuKRtMbP6lo5PxmekyWu6+iuxA0CNtFgX7eL7gxRKZ7bcBxQRlg4gejXx6lxKx90tIlFo21WlIIvNk0S52cdgFMcmCRa/9qakTE6dApW9lRhS79anRNUS6qCtbUOcSVqqMqpLsLvg0XEaBSCumxvjQyZqL3aVIC2a+6w2IHUCFW9dT3c0nAXx5UrIPE8J1tK2afcF0EXBhZIY0iycU="}');
;// CONCATENATED MODULE: ./src/cloudformation/lint/resource-types.js


/** The specification of this release: all types that AWS has published by then. */
function loadResourceTypes() {
    const text = (0,external_node_zlib_.zstdDecompressSync)(Buffer.from(resource_types_namespaceObject.gK, 'base64')).toString('utf8');
    return JSON.parse(text);
}
/** Types of AWS only: those of others, modules and custom resources are known to the account alone. */
function isSpecified(type) {
    return type.startsWith('AWS::') && type !== 'AWS::CloudFormation::CustomResource' && !type.endsWith('::MODULE');
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/attributes.js



/** `GetAtt` and `Sub` of an attribute that the type of the resource does not have. */
function findUnknownAttributes(template, { resources }) {
    const declared = findNode(template, 'Resources');
    const calls = [declared, findNode(template, 'Outputs')].flatMap(listCalls);
    return calls.flatMap(listAttributes).flatMap(({ resource, attribute, line }) => {
        const type = readEntry(findNode(declared, resource), 'Type') ?? '';
        const specification = isSpecified(type) ? resources[type] : undefined;
        // The outputs of a nested stack are in its template.
        if (specification === undefined || type === 'AWS::CloudFormation::Stack')
            return [];
        if (specification.attributes.includes(attribute))
            return [];
        const meant = describeUnknown(attribute, specification.attributes);
        const text = `${resource} (${type}): has no attribute ${attribute}.${meant}`;
        return [{ severity: meant === '' ? 'warning' : 'error', rule: 'E1010', resource, line, text }];
    });
}
function listAttributes({ name, argument, line }) {
    const parts = (argument.kind === 'list' ? argument.items : [argument]).map((item) => item.kind === 'text' ? item.text : undefined);
    const [first, second] = parts;
    if (first === undefined)
        return [];
    const split = (target) => {
        const [resource = '', ...attribute] = target.split('.');
        return attribute.length === 0 ? [] : [{ resource, attribute: attribute.join('.'), line }];
    };
    if (name === 'Sub')
        return listSubstituted(argument, first).flatMap(split);
    if (name !== 'GetAtt')
        return [];
    return parts.length === 1 ? split(first) : second === undefined ? [] : [{ resource: first, attribute: second, line }];
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/properties.js




/** Compares the resources with the specification of their types: names, required properties, and what kind of value they have. */
function findPropertyProblems(template, types) {
    return listEntries(findNode(template, 'Resources')).flatMap((entry) => checkResource(entry, template, types));
}
function checkResource({ name, value, line }, template, types) {
    const type = readEntry(value, 'Type');
    if (type === undefined) {
        const text = `${name}: needs a Type.`;
        return [{ severity: 'error', rule: 'E3001', resource: name, line, text }];
    }
    if (!isSpecified(type))
        return [];
    const specification = types.resources[type];
    if (specification === undefined)
        return [reportUnknownType(name, type, value, types)];
    const properties = findNode(value, 'Properties');
    const checked = { template, types, resource: name, type };
    if (properties?.kind === 'call')
        return [];
    return checkObject(properties, specification.properties, { checked, path: '', line });
}
function reportUnknownType(resource, type, value, { resources }) {
    const meant = describeUnknownType(type, Object.keys(resources));
    const line = findNode(value, 'Type')?.line ?? value.line;
    const text = `${resource}: there is no resource type ${type}.${meant}`;
    return { severity: meant === '' ? 'warning' : 'error', rule: 'E3006', resource, line, text };
}
/** Compared are the names within the service, or services that have a type of this name: the rest is alike in all types. */
function describeUnknownType(type, known) {
    const readService = (name) => name.split('::')[1] ?? '';
    const readName = (name) => name.split('::').at(-1) ?? '';
    const neighbors = known.filter((one) => readService(one) === readService(type));
    const namesakes = known.filter((one) => readName(one).toLowerCase() === readName(type).toLowerCase());
    const [read, candidates] = neighbors.length > 0 ? [readName, neighbors] : [readService, namesakes];
    const nearest = (0,suggest_name/* findNearestName */.$)(read(type), candidates.map(read));
    const meant = candidates.find((one) => read(one) === nearest);
    return meant === undefined ? '' : ` Did you mean ${meant}?`;
}
function checkObject(node, known, place) {
    const entries = listEntries(node);
    // What these add is known to CloudFormation only.
    if (entries.some(({ name }) => name === '<<' || name.startsWith('Fn::')))
        return [];
    const names = Object.keys(known);
    const given = entries.map(({ name }) => name);
    const missing = names.filter((name) => known[name]?.startsWith('!') === true && !given.includes(name));
    return [
        ...entries.flatMap((entry) => checkEntry(entry, known, given, place)),
        ...missing.map((name) => report(place, place.line, 'E3003', `needs ${join(place.path, name)}.`)),
    ];
}
function checkEntry({ name, value, line }, known, given, { checked, path }) {
    const type = known[name];
    const place = { checked, path: join(path, name), line };
    if (type !== undefined)
        return checkValue(value, type.replace('!', ''), place);
    const candidates = Object.keys(known).filter((one) => !given.includes(one));
    const meant = describeUnknown(name, candidates);
    const problem = report(place, line, 'E3002', `has no property ${place.path}.${meant}`);
    return [{ ...problem, severity: meant === '' ? 'warning' : 'error' }];
}
/** @param type as in PropertyTypes, without `!` */
function checkValue(node, type, place) {
    if (type === '*')
        return [];
    if (node.kind === 'call')
        return checkCall(node, type, place);
    const kind = type[0] ?? '';
    const rest = type.slice(1);
    if (node.kind === 'text' && node.text === undefined)
        return [report(place, place.line, 'E3012', `${place.path} is empty.`)];
    if (kind === '[') {
        if (node.kind !== 'list')
            return [reportKind(place, 'a list')];
        return node.items.flatMap((item) => checkValue(item, rest, { ...place, line: item.line }));
    }
    if (kind === '{') {
        if (node.kind !== 'mapping')
            return [reportKind(place, 'a mapping')];
        return node.entries.flatMap(({ name, value, line }) => checkValue(value, rest, { ...place, path: join(place.path, name), line }));
    }
    if (kind === '#') {
        if (node.kind !== 'mapping')
            return [reportKind(place, 'a mapping')];
        return checkObject(node, place.checked.types.shapes[Number(rest)] ?? {}, place);
    }
    return node.kind === 'text' ? checkText(node.text ?? '', kind, place) : [reportKind(place, describeScalar(kind))];
}
/** What dynamic references resolve to is known to CloudFormation only (CloudFormation User Guide, "Dynamic references"). */
function checkText(text, kind, place) {
    if (text.includes('{{resolve:'))
        return [];
    const isRight = kind === 'n'
        ? text.trim() !== '' && !Number.isNaN(Number(text.replaceAll('_', '')))
        : kind === 'b'
            ? /^(true|false|yes|no|on|off)$/i.test(text)
            : true;
    return isRight ? [] : [reportKind(place, describeScalar(kind))];
}
function describeScalar(kind) {
    return kind === 'n' ? 'a number' : kind === 'b' ? 'true or false' : 'text';
}
/** Functions that return one kind of value, whatever they are given. */
const returnedKinds = {
    ...{ Split: 'list', GetAZs: 'list', Cidr: 'list' },
    ...{ Join: 'text', Sub: 'text', Base64: 'text', ImportValue: 'text' },
};
function checkCall(call, type, place) {
    const { name, argument } = call;
    if (name === 'If') {
        const branches = argument.kind === 'list' ? argument.items.slice(1) : [];
        return branches.flatMap((branch) => checkValue(branch, type, { ...place, line: branch.line }));
    }
    const returned = name === 'Ref' ? readReferredKind(argument, place.checked.template) : returnedKinds[name];
    if (returned === undefined)
        return [];
    const wantsList = type.startsWith('[');
    if (wantsList === (returned === 'list'))
        return [];
    const shown = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
    const kind = returned === 'list' ? 'a list' : 'text';
    const text = `${place.path} must be ${describeType(type)}, and ${shown} returns ${kind} here.`;
    return [report(place, call.line, 'E3012', text)];
}
/** What a reference has for a value; undefined where it may be anything, or nothing. */
function readReferredKind(argument, template) {
    if (argument.kind !== 'text' || argument.text === undefined)
        return undefined;
    if (argument.text === 'AWS::NoValue')
        return undefined;
    if (argument.text === 'AWS::NotificationARNs')
        return 'list';
    const parameter = findNode(findNode(template, 'Parameters'), argument.text);
    const type = readEntry(parameter, 'Type');
    if (type === undefined)
        return 'text';
    return /(^|<)(List<|CommaDelimitedList)/.test(type) ? 'list' : 'text';
}
function describeType(type) {
    return type.startsWith('[') ? 'a list' : /^[{#]/.test(type) ? 'a mapping' : describeScalar(type);
}
function reportKind(place, kind) {
    return report(place, place.line, 'E3012', `${place.path} must be ${kind}.`);
}
function report({ checked }, line, rule, what) {
    const { resource, type } = checked;
    return { severity: 'error', rule, resource, line, text: `${resource} (${type}): ${what}` };
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/references.js


/** CloudFormation User Guide, "Pseudo parameters reference". */
const pseudoParameters = [
    'AWS::AccountId',
    'AWS::NotificationARNs',
    'AWS::NoValue',
    'AWS::Partition',
    'AWS::Region',
    'AWS::StackId',
    'AWS::StackName',
    'AWS::URLSuffix',
];
/** References to something that the template does not declare. Attributes are another matter: see attributes.ts. */
function findBrokenReferences(template) {
    const listNames = (section) => listEntries(findNode(template, section)).map(({ name }) => name);
    const names = {
        parameters: listNames('Parameters'),
        resources: listNames('Resources'),
        conditions: listNames('Conditions'),
        mappings: listNames('Mappings'),
    };
    const problems = [
        ...listEntries(findNode(template, 'Resources')).flatMap((entry) => references_checkResource(entry, names).map((problem) => ({ ...problem, resource: entry.name }))),
        ...listEntries(findNode(template, 'Conditions')).flatMap((entry) => checkCondition(entry, { ...names, resources: [] })),
        ...listEntries(findNode(template, 'Outputs')).flatMap((entry) => [
            ...checkCalls(entry.value, names, `output ${entry.name}`),
            ...checkConditionEntry(entry, names, `output ${entry.name}`),
        ]),
    ];
    return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
function references_checkResource(entry, names) {
    const { name, value } = entry;
    return [
        ...checkCalls(value, names, name),
        ...checkConditionEntry(entry, names, name),
        ...checkDependencies(entry, names),
    ];
}
function checkConditionEntry({ value }, names, where) {
    const entry = listEntries(value).find(({ name }) => name === 'Condition');
    const condition = entry?.value.kind === 'text' ? entry.value.text : undefined;
    return entry === undefined || condition === undefined ? [] : checkConditionName(condition, entry, names, where);
}
function checkDependencies({ name, value }, { resources }) {
    const node = findNode(value, 'DependsOn');
    const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
    return items.flatMap((item) => {
        if (item.kind !== 'text' || item.text === undefined || resources.includes(item.text))
            return [];
        const text = `${name}: DependsOn names ${item.text}, which is no resource of the template.`;
        return [{ rule: 'E3005', line: item.line, text: text + describeUnknown(item.text, resources) }];
    });
}
/** Conditions refer to each other as `Condition: name`, which elsewhere is something else. */
function checkCondition({ name, value }, names) {
    const where = `condition ${name}`;
    return [...checkCalls(value, names, where), ...checkNamedConditions(value, names, where)];
}
function checkNamedConditions(node, names, where) {
    if (node.kind === 'list')
        return node.items.flatMap((item) => checkNamedConditions(item, names, where));
    if (node.kind === 'call')
        return checkNamedConditions(node.argument, names, where);
    return listEntries(node).flatMap((entry) => entry.name === 'Condition' && entry.value.kind === 'text' && entry.value.text !== undefined
        ? checkConditionName(entry.value.text, entry, names, where)
        : []);
}
function checkConditionName(condition, { line }, { conditions }, where) {
    if (conditions.includes(condition))
        return [];
    const text = `${where}: there is no condition ${condition}.${describeUnknown(condition, conditions)}`;
    return [{ rule: 'E8002', line, text }];
}
function checkCalls(node, names, where) {
    return listCalls(node).flatMap((call) => references_checkCall(call, names, where));
}
function references_checkCall(call, names, where) {
    const { name, argument, line } = call;
    const [first] = argument.kind === 'list' ? argument.items : [argument];
    const text = first?.kind === 'text' ? first.text : undefined;
    if (text === undefined)
        return [];
    switch (name) {
        case 'Ref':
            return checkReference(text, line, names, { where, rule: 'E1020', what: 'Ref' });
        case 'GetAtt':
            return checkResourceName(text.split('.')[0] ?? '', line, names, { where, rule: 'E1010', what: 'GetAtt' });
        case 'Sub':
            return checkSubstitution(call, text, names, where);
        case 'If':
        case 'Condition':
            return checkConditionName(text, { line }, names, where);
        case 'FindInMap':
            return checkMapping(call, text, names, where);
        default:
            return [];
    }
}
function checkReference(target, line, { parameters, resources }, { where, rule, what }) {
    if ([...parameters, ...resources, ...pseudoParameters].includes(target))
        return [];
    const known = target.startsWith('AWS::') ? pseudoParameters : [...parameters, ...resources];
    const text = `${where}: ${what} to ${target}, which is neither a parameter nor a resource of the template.`;
    return [{ rule, line, text: text + describeUnknown(target, known) }];
}
function checkResourceName(target, line, { resources }, { where, rule, what }) {
    if (resources.includes(target))
        return [];
    const text = `${where}: ${what} of ${target}, which is no resource of the template.`;
    return [{ rule, line, text: text + describeUnknown(target, resources) }];
}
function checkSubstitution({ argument, line }, text, names, where) {
    const kind = { where, rule: 'E1019', what: 'Sub' };
    return listSubstituted(argument, text).flatMap((target) => {
        const [resource = '', ...attribute] = target.split('.');
        return attribute.length === 0
            ? checkReference(target, line, names, kind)
            : checkResourceName(resource, line, names, kind);
    });
}
/** The default value is a third key: without it, the mapping must exist. */
function checkMapping({ argument, line }, mapping, { mappings }, where) {
    if (mappings.includes(mapping) || (argument.kind === 'list' && argument.items.length > 3))
        return [];
    const text = `${where}: there is no mapping ${mapping}.${describeUnknown(mapping, mappings)}`;
    return [{ rule: 'E1011', line, text }];
}

;// CONCATENATED MODULE: ./src/cloudformation/lint/lint-template.js








/**
 * What CloudFormation would refuse in a template, found without asking it: references to nothing, values of parameters, types
 * of resources, their properties and attributes. Nothing where macros write parts of the template.
 */
function lintTemplate({ text }, parameters) {
    const template = readTemplateTree(text);
    if (template === undefined || hasMacros(template, text))
        return [];
    const types = loadResourceTypes();
    const found = [
        ...findParameterProblems(template, parameters),
        ...findBrokenReferences(template),
        ...findPropertyProblems(template, types),
        ...findUnknownAttributes(template, types),
    ];
    return found.filter((one) => !isIgnored(one, template)).toSorted((one, other) => one.line - other.line);
}
/** Before any call. @throws ActionError `template-invalid` with all errors; warnings are logged */
function assertTemplateValid(template, parameters, log) {
    const { path } = template;
    const found = lintTemplate(template, parameters);
    for (const { severity, text, line } of found)
        if (severity === 'warning')
            log.warning(text, { file: path, line });
    const errors = found.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined)
        return;
    throw new action_error/* ActionError */.lZ('template-invalid', `${path} has ${(0,count/* formatCount */.B)(errors.length, 'error')}`, {
        details: errors.map(({ line, text, rule }) => `${path}:${line}: ${text} [${rule}]`),
        location: { file: path, line: first.line },
        annotations: errors.map(({ line, text }) => ({ text, location: { file: path, line } })),
        hint: 'Nothing was started. Correct them; what is right nevertheless is ignored by Metadata: cfn-lint: config: ignore_checks: [<rule>].',
    });
}
function hasMacros(template, text) {
    return findNode(template, 'Transform') !== undefined || /Fn::(Transform|ForEach)|!Transform\b/.test(text);
}
/** The convention of cfn-lint, in the metadata of the template or of the resource; `E3` stands for all that begin so. */
function isIgnored({ rule, resource }, template) {
    const places = [template, ...(resource === undefined ? [] : [findNode(findNode(template, 'Resources'), resource)])];
    return places.some((place) => {
        const config = findNode(findNode(findNode(place, 'Metadata'), 'cfn-lint'), 'config');
        const ignored = findNode(config, 'ignore_checks');
        const rules = ignored?.kind === 'list' ? ignored.items : [];
        return rules.some((one) => one.kind === 'text' && one.text !== undefined && rule.startsWith(one.text));
    });
}

;// CONCATENATED MODULE: ./src/cloudformation/packaged-files.js


/**
 * Properties that may name a local file until `aws cloudformation package` has uploaded it (AWS CLI Command Reference). Templates of
 * nested stacks are uploaded by us.
 */
const packagedProperties = {
    'AWS::ApiGateway::RestApi': ['BodyS3Location'],
    'AWS::AppSync::FunctionConfiguration': ['RequestMappingTemplateS3Location', 'ResponseMappingTemplateS3Location'],
    'AWS::AppSync::GraphQLSchema': ['DefinitionS3Location'],
    'AWS::AppSync::Resolver': ['RequestMappingTemplateS3Location', 'ResponseMappingTemplateS3Location'],
    'AWS::CloudFormation::ModuleVersion': ['ModulePackage'],
    'AWS::CloudFormation::ResourceVersion': ['SchemaHandlerPackage'],
    'AWS::CodeCommit::Repository': ['Code.S3'],
    'AWS::ElasticBeanstalk::ApplicationVersion': ['SourceBundle'],
    'AWS::Glue::Job': ['Command.ScriptLocation'],
    'AWS::Lambda::Function': ['Code'],
    'AWS::Lambda::LayerVersion': ['Content'],
    'AWS::Serverless::Api': ['DefinitionUri'],
    'AWS::Serverless::Application': ['Location'],
    'AWS::Serverless::Function': ['CodeUri'],
    'AWS::Serverless::HttpApi': ['DefinitionUri'],
    'AWS::Serverless::LayerVersion': ['ContentUri'],
    'AWS::Serverless::StateMachine': ['DefinitionUri'],
    'AWS::StepFunctions::StateMachine': ['DefinitionS3Location'],
};
/** @throws ActionError `template-invalid` that names every local file, since CloudFormation cannot read them */
function assertNothingToPackage({ path: file, text }) {
    const template = readTemplateTree(text);
    if (template === undefined)
        return;
    const found = [...listPackagedFiles(template), ...listIncludes(template)];
    const [first] = found;
    if (first === undefined)
        return;
    throw new action_error/* ActionError */.lZ('template-invalid', `${file} names local files that CloudFormation cannot read`, {
        details: found.map(({ where, text: local, line }) => `${file}:${line}: ${where}: ${local}`),
        location: { file, line: first.line },
        hint: 'Nothing was started. Run aws cloudformation package before, and set template to what it writes. Only templates of nested stacks are uploaded by this action.',
    });
}
function listPackagedFiles(template) {
    return listEntries(findNode(template, 'Resources')).flatMap(({ name, value }) => (packagedProperties[readEntry(value, 'Type') ?? ''] ?? []).flatMap((property) => {
        const node = property
            .split('.')
            .reduce((within, part) => findNode(within, part), findNode(value, 'Properties'));
        return node?.kind === 'text' && node.text !== undefined && isLocalPath(node.text)
            ? [{ where: `${name}.${property}`, text: node.text, line: node.line }]
            : [];
    }));
}
/** `Transform: { Name: AWS::Include, Parameters: { Location: … } }`, also as a function anywhere. */
function listIncludes(node) {
    switch (node.kind) {
        case 'text':
            return [];
        case 'list':
            return node.items.flatMap(listIncludes);
        case 'call':
            return listIncludes(node.argument);
        case 'mapping': {
            const inner = node.entries.flatMap(({ value }) => listIncludes(value));
            const location = findNode(findNode(node, 'Parameters'), 'Location');
            const isInclude = readEntry(node, 'Name') === 'AWS::Include' && location?.kind === 'text';
            const text = isInclude ? (location.text ?? '') : '';
            return isInclude && isLocalPath(text) ? [{ where: 'AWS::Include', text, line: location.line }, ...inner] : inner;
        }
    }
}
/** Addresses have a scheme; dynamic references are resolved by CloudFormation. */
function isLocalPath(text) {
    return text !== '' && !/^[a-z][a-z0-9+.-]*:\/\//i.test(text) && !text.includes('{{resolve:');
}

;// CONCATENATED MODULE: ./src/cloudformation/preflight.js





/** Before any call. @throws ActionError `template-invalid` for a file that is no YAML, holds no resources, or is too large */
function assertTemplateReadable({ path, text }) {
    const { problem, resources } = mapTemplate({ text });
    const size = Buffer.byteLength(text);
    if (problem !== undefined) {
        throw new action_error/* ActionError */.lZ('template-invalid', `${path} is not YAML: ${problem.message}`, {
            location: { file: path, line: problem.line },
        });
    }
    if (resources.length === 0) {
        throw new action_error/* ActionError */.lZ('template-invalid', `${path} is not a CloudFormation template: it has no Resources`, {
            location: { file: path },
        });
    }
    if (size > largestTemplate) {
        throw new action_error/* ActionError */.lZ('template-invalid', `${path} has ${size} bytes; CloudFormation takes ${largestTemplate}`, {
            location: { file: path },
            hint: 'Split it into nested stacks, or remove comments and white space.',
        });
    }
}
/**
 * Lets CloudFormation read the template, and checks parameters and capabilities with what it says, before anything is created.
 * @throws ActionError `template-invalid`
 */
async function checkTemplate(call, request, source, stack) {
    const summary = await readSummary(call, request, source);
    const declared = summary.Parameters ?? [];
    const problems = [...preflight_findParameterProblems(declared, request, stack), ...findCapabilityProblems(summary, request)];
    if (problems.length > 0) {
        const first = problems.find(({ line }) => line !== undefined);
        throw new action_error/* ActionError */.lZ('template-invalid', `${request.template.path} cannot be deployed as stack ${request.name}`, {
            details: problems.map(({ text }) => text),
            ...(first?.line === undefined ? {} : { location: { file: request.template.path, line: first.line } }),
            hint: 'Nothing was created. Correct the inputs parameters and capabilities, or the template.',
        });
    }
    return {
        secretParameters: new Set(declared.filter((one) => one.NoEcho === true).map(({ ParameterKey: key = '' }) => key)),
        parameterNames: declared.map(({ ParameterKey: key = '' }) => key),
        hasNestedStacks: /AWS::CloudFormation::Stack\b|AWS::Include\b/.test(request.template.text),
    };
}
async function readSummary(call, { template, name }, source) {
    try {
        return await call({
            could: 'planned',
            operation: 'GetTemplateSummary',
            send: (client) => client.getTemplateSummary(source),
        });
    }
    catch (error) {
        throw toTemplateError(error, template, name);
    }
}
function preflight_findParameterProblems(declared, { parameters, template }, stack) {
    const names = declared.map(({ ParameterKey: key = '' }) => key);
    const unknown = Object.keys(parameters).filter((name) => !names.includes(name));
    const kept = (0,cloudformation_stack/* isUnborn */.f1)(stack) ? [] : (stack?.parameterNames ?? []);
    const missing = declared
        .filter((one) => !hasDefault(one, template))
        .map(({ ParameterKey: key = '' }) => key)
        .filter((name) => parameters[name] === undefined && !kept.includes(name));
    return [
        ...unknown.map((name) => ({
            text: `the template has no parameter ${name}. ${(0,suggest_name/* suggestName */.S)(name, names) ?? ''}`.trim(),
        })),
        ...missing.map((name) => ({ text: `the parameter ${name} has no default and must be set` })),
    ];
}
/** An empty default is one too, and not every answer tells it from none. */
function hasDefault({ DefaultValue: value, ParameterKey: name = '' }, { text }) {
    if (value !== undefined && value !== '')
        return true;
    const block = new RegExp(`["']?\\b${name}\\b["']?\\s*:[\\s\\S]*?\\n(?=\\s*["']?Resources["']?\\s*:)`).exec(text)?.[0] ?? '';
    return value !== undefined && /^[^\n]*\n(?:[^\n]*\n)*?\s*["']?Default["']?\s*:/.test(block);
}
function findCapabilityProblems({ Capabilities: required = [], CapabilitiesReason: reason, DeclaredTransforms: transforms = [], }, { capabilities }) {
    const missing = required.filter((one) => !isAcknowledged(one, capabilities));
    const why = reason ?? transforms.join(', ');
    return missing.map((one) => ({ text: `the template needs capabilities: ${one}${why === '' ? '' : ` (${why})`}` }));
}
/** CloudFormation API Reference, CreateStack, Capabilities: the named one includes the other. */
function isAcknowledged(capability, given) {
    if (capability === 'CAPABILITY_IAM' && given.includes('CAPABILITY_NAMED_IAM'))
        return true;
    return given.some((one) => one === capability);
}
/** A refusal of template, parameters or capabilities, with the place in the template that its message names. */
function toTemplateError(error, { path, text }, stack) {
    const refusal = (0,calls/* readRefusal */.ni)(error);
    if (refusal?.name !== 'ValidationError' && refusal?.name !== 'InsufficientCapabilitiesException')
        return error;
    const { name, message } = refusal;
    const line = findLineOfMessage(message, text);
    return new action_error/* ActionError */.lZ('template-invalid', `${path} was refused for stack ${stack}`, {
        details: [`CloudFormation: ${message}`],
        location: { file: path, ...(line === undefined ? {} : { line }) },
        ...(name === 'InsufficientCapabilitiesException'
            ? { hint: 'Nothing was changed. Set the input capabilities to what the message names.' }
            : {}),
        cause: error,
    });
}
/** Messages name a path (`/Resources/Nodes/Properties/Foo`), a resource in brackets or quotes, or a line. */
function findLineOfMessage(message, text) {
    const said = /\bline (\d+)\b/i.exec(message)?.[1];
    if (said !== undefined)
        return Number(said);
    const map = mapTemplate({ text });
    const [, resource, property] = /\/Resources\/(\w+)(?:\/Properties\/(\w+))?/.exec(message) ?? [];
    if (resource !== undefined)
        return map.findLine(resource, property);
    const named = map.resources.find((one) => one !== '' && new RegExp(`[\\['"(/ ]${one}[\\]'"),/ .]`).test(`${message} `));
    return named === undefined ? undefined : map.findLine(named);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/cloudformation/template-files.js






/**
 * Reads a template and the templates of nested stacks that are files, too: `TemplateURL` is then a path from the folder of the
 * template, as `aws cloudformation package` takes it.
 * @throws ActionError `template-invalid` for a nested one that is missing or outside of the workspace
 */
async function readTemplateFile({ absolute, relative }, outer = []) {
    const file = { path: relative, text: await (0,promises_.readFile)(absolute, 'utf8') };
    const template = readTemplateTree(file.text);
    if (template === undefined)
        return file;
    const nested = [];
    for (const { resource, url, span, line } of listLocalTemplates(template)) {
        const fail = (why) => {
            throw new action_error/* ActionError */.lZ('template-invalid', `${resource}: its template ${url} ${why}`, {
                location: { file: relative, line },
                hint: 'Nothing was started. TemplateURL is a path from the folder of the template, or the address of an object in S3.',
            });
        };
        const root = absolute.slice(0, -relative.length);
        const found = external_node_path_.resolve(external_node_path_.dirname(absolute), url);
        const inside = external_node_path_.relative(root, found);
        if (inside.startsWith('..') || external_node_path_.isAbsolute(inside))
            return fail('is outside of the workspace');
        if ([...outer, absolute].includes(found))
            return fail('contains this one');
        const inner = { absolute: found, relative: inside.split(external_node_path_.sep).join('/') };
        const content = await readTemplateFile(inner, [...outer, absolute]).catch((error) => error instanceof action_error/* ActionError */.lZ ? Promise.reject(error) : fail('does not exist'));
        nested.push({ resource, span, template: content });
    }
    return nested.length === 0 ? file : { ...file, nested };
}
function listLocalTemplates(template) {
    return listEntries(findNode(template, 'Resources')).flatMap(({ name, value }) => {
        if (readEntry(value, 'Type') !== cloudformation_stack/* nestedStackType */.ko)
            return [];
        const url = findNode(findNode(value, 'Properties'), 'TemplateURL');
        if (url?.kind !== 'text' || url.text === undefined || !isLocalPath(url.text))
            return [];
        return [{ resource: name, url: url.text, span: url.span, line: url.line }];
    });
}
/** A template and all that are nested in it. */
function listTemplates(template) {
    return [template, ...(template.nested ?? []).flatMap((one) => listTemplates(one.template))];
}

// EXTERNAL MODULE: ./src/aws/object-storage.js
var object_storage = __webpack_require__(42263);
// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(61584);
;// CONCATENATED MODULE: ./src/cloudformation/template-upload.js





/** Whether a template has to go to S3. */
function needsUpload({ text }) {
    return Buffer.byteLength(text) > largestInlineTemplate;
}
/** Before any call. @throws ActionError `invalid-input` if a template has to go to S3 and there is no bucket for it */
function assertUploadPossible({ template, bucket }) {
    if (bucket !== undefined)
        return;
    const hint = 'Nothing was started. Set template-bucket to an S3 bucket of the same region.';
    const [nested] = template.nested ?? [];
    if (nested !== undefined) {
        const message = `${nested.template.path}, the template of the nested stack ${nested.resource}, must go to S3, where CloudFormation reads it`;
        throw new action_error/* ActionError */.lZ('invalid-input', message, { hint });
    }
    if (!needsUpload(template))
        return;
    throw new action_error/* ActionError */.lZ('invalid-input', `${template.path} has ${Buffer.byteLength(template.text)} bytes, more than the ${largestInlineTemplate} that CloudFormation takes directly`, { hint });
}
/**
 * Gives nested templates the addresses that they will have in S3. These hold the digests of their contents: what changes in
 * a nested template changes the outer one, and all digests of it.
 */
function resolveTemplateUrls(template, bucket, region) {
    const objects = [];
    let { text } = template;
    // From the end, so that what is replaced does not move what comes before it.
    for (const { span, template: inner } of (template.nested ?? []).toReversed()) {
        const packaged = resolveTemplateUrls(inner, bucket, region);
        const object = toObject(packaged.text);
        objects.push(...packaged.objects, object);
        text = text.slice(0, span[0]) + JSON.stringify(buildUrl(object, bucket, region)) + text.slice(span[1]);
    }
    return { text, objects };
}
/** Puts what belongs to a template into S3: what is nested in it, and a large one itself. The same content is there once. */
async function provideTemplate({ text, objects }, bucket, { aws }) {
    if (bucket === undefined)
        return { TemplateBody: text };
    const storage = (0,object_storage/* createS3Storage */.y)(aws);
    const own = needsUpload({ text }) ? toObject(text) : undefined;
    for (const { key, content } of own === undefined ? objects : [...objects, own])
        await storage.putObject({ bucket, key, region: undefined }, content, { kind: 'bucket-default' });
    return own === undefined ? { TemplateBody: text } : { TemplateURL: buildUrl(own, bucket, aws.region) };
}
function toObject(text) {
    const content = Buffer.from(text);
    return { key: `eks-actions/${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}.template`, content };
}
function buildUrl({ key }, bucket, region) {
    const suffix = (0,partition/* readPartition */.J)(region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `https://s3.${region}.${suffix}/${bucket}/${key}`;
}

;// CONCATENATED MODULE: ./src/cloudformation/plan.js












/**
 * Plans a stack: a change set of this template and these inputs. For apply, it is the change set that a plan of the same content
 * has left, if that is still valid and is exactly that; otherwise a new one.
 * @throws ActionError `template-invalid`, `stack-busy`, `stack-stuck`, and those of `toAwsError`
 */
async function planStack(given, options, context) {
    assertTemplatesUsable(given, context);
    const packaged = resolveTemplateUrls(given.template, given.bucket ?? '', context.aws.region);
    const request = { ...given, template: { ...given.template, text: packaged.text } };
    const call = (0,calls/* createStackCaller */.oX)(request.name, context);
    const stack = await openStack(call, request, options, context);
    const source = await provideTemplate(packaged, request.bucket, context);
    const summary = await checkTemplate(call, request, source, stack);
    const content = digestContent(request, summary);
    const records = await readRecords(call, request, content);
    const reusable = options.purpose === 'apply' ? await findExecutable(call, request, summary, records) : undefined;
    const settings = { request, stack, summary, content };
    if (reusable !== undefined) {
        const reference = {
            id: reusable.id,
            name: toName('protected', content),
            stackId: reusable.stackId,
            isRecord: true,
            createdStack: false,
        };
        return toStackPlan(settings, { reference, description: reusable }, records);
    }
    const name = toName(options.purpose === 'apply' ? 'apply' : options.place, content);
    await removeOldChangeSets(call, request.name, { name, prunes: options.purpose === 'show' });
    const created = await create(call, settings, { source, changeSet: name }, context);
    if (!isEmptyChangeSet(created.description))
        return toStackPlan(settings, created, records);
    await discardChangeSet(created.reference, request.name, context);
    return toStackPlan(settings, { reference: undefined, description: { ...created.description, changes: [] } }, records);
}
/** Before any call. @throws ActionError `template-invalid`, `invalid-input` */
function assertTemplatesUsable(request, { log }) {
    for (const template of listTemplates(request.template)) {
        assertTemplateReadable(template);
        assertNothingToPackage(template);
        // Parameters of the run are those of the outermost stack.
        assertTemplateValid(template, template === request.template ? request.parameters : {}, log);
    }
    assertUploadPossible(request);
}
/** @returns the stack as it can be planned for; undefined if there is none */
async function openStack(call, { name, template }, { removesDead, purpose }, context) {
    const stack = await (0,cloudformation_stack/* describeStack */.GO)(call, name);
    if (stack === undefined)
        return undefined;
    if (isDead(stack) && removesDead && purpose === 'apply') {
        context.log.line(`stack ${name}: deleting what a failed creation left (${stack.status}; it has no resources)`);
        await removeStack(call, stack, context);
        return undefined;
    }
    await assertChangeable(call, stack, template, context);
    return stack;
}
/**
 * What a change set is made of. Values that nobody may see are left out: whoever can read a digest could try them all.
 */
function digestContent(request, { secretParameters }) {
    const { template, parameters, capabilities, tags = {}, roleArn = '', notificationArns, revertDrift } = request;
    const visible = Object.entries(parameters).map(([name, value]) => [name, secretParameters.has(name) ? '' : value]);
    const parts = [
        template.text,
        sortEntries(visible),
        capabilities.toSorted(),
        sortEntries(Object.entries(tags)),
        roleArn,
        notificationArns.toSorted(),
        revertDrift,
    ];
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(parts)).digest('hex');
}
function sortEntries(entries) {
    return entries.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
}
const namePrefix = 'eks-actions-';
/** Names say who created a change set, and from what; at most 128 characters. */
function toName(place, content) {
    return `${namePrefix}${place}-${content.slice(0, 40)}`;
}
async function readRecords(call, { name }, content) {
    return {
        review: await describeChangeSet(call, name, toName('review', content)),
        protected: await describeChangeSet(call, name, toName('protected', content)),
        applied: await describeChangeSet(call, name, toName('apply', content)),
    };
}
/**
 * The change set of a protected plan, if executing it does what the files say. Its name proves nothing, so its content is
 * compared; what cannot be compared (secret parameters, templates of nested stacks) is planned again.
 */
async function findExecutable(call, { template, parameters, tags, notificationArns, revertDrift }, { secretParameters, hasNestedStacks }, { protected: stored }) {
    if (stored?.status !== 'CREATE_COMPLETE' || stored.execution !== 'AVAILABLE')
        return undefined;
    if (hasNestedStacks || Object.keys(parameters).some((name) => secretParameters.has(name)))
        return undefined;
    const { TemplateBody: body } = await call({
        could: 'planned',
        operation: 'GetTemplate',
        send: (client) => client.getTemplate({ ChangeSetName: stored.id, TemplateStage: 'Original' }),
    });
    const isSame = body === template.text &&
        Object.entries(parameters).every(([name, value]) => stored.parameters[name] === value) &&
        (tags === undefined ||
            JSON.stringify(sortEntries(Object.entries(tags))) === JSON.stringify(sortEntries(Object.entries(stored.tags)))) &&
        notificationArns.every((arn) => stored.notificationArns.includes(arn)) &&
        revertDrift === (stored.deploymentMode === 'REVERT_DRIFT');
    return isSame ? stored : undefined;
}
/** Deletes one of the same name, and what no one can execute any more. Records of other contents stay: others wait for them. */
async function removeOldChangeSets(call, stack, { name, prunes }) {
    if ((await (0,cloudformation_stack/* describeStack */.GO)(call, stack)) === undefined)
        return;
    const useless = (await listChangeSets(call, stack)).filter((one) => one.name === name ||
        (prunes && one.name.startsWith(namePrefix) && (one.status === 'FAILED' || one.execution === 'OBSOLETE')));
    for (const { id } of useless)
        await deleteChangeSet(call, id);
}
async function create(call, { request, stack, summary }, { source, changeSet }, context) {
    const { name, tags, roleArn, capabilities, notificationArns, revertDrift } = request;
    const input = {
        ...source,
        StackName: name,
        ChangeSetName: changeSet,
        ChangeSetType: (0,cloudformation_stack/* isUnborn */.f1)(stack) ? 'CREATE' : 'UPDATE',
        Parameters: listParameters(request, stack, summary),
        Capabilities: [...capabilities],
        ...(tags === undefined ? {} : { Tags: Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value })) }),
        ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
        ...(notificationArns.length === 0 ? {} : { NotificationARNs: [...notificationArns] }),
        IncludeNestedStacks: summary.hasNestedStacks,
        ...(revertDrift ? { DeploymentMode: 'REVERT_DRIFT' } : {}),
    };
    try {
        const named = { ...input, StackName: name, ChangeSetName: changeSet };
        return await createChangeSet(call, named, context);
    }
    catch (error) {
        throw toTemplateError(error, request.template, name);
    }
}
/** Those that are given, and the current values of all others that the stack has. */
function listParameters({ parameters }, stack, { parameterNames }) {
    const kept = (0,cloudformation_stack/* isUnborn */.f1)(stack) ? [] : (stack?.parameterNames ?? []);
    return [
        ...Object.entries(parameters).map(([name, value]) => ({ ParameterKey: name, ParameterValue: value })),
        ...parameterNames
            .filter((name) => parameters[name] === undefined && kept.includes(name))
            .map((name) => ({ ParameterKey: name, UsePreviousValue: true })),
    ];
}
function toStackPlan({ request, stack, summary, content }, { reference, description }, records) {
    const current = stack?.terminationProtection ?? false;
    const wanted = request.terminationProtection;
    const protection = wanted === undefined || wanted === current ? undefined : wanted;
    const digest = (changes) => digestChanges(changes, content, protection ?? '');
    const own = digest(description.changes);
    return {
        changeSet: reference,
        stack,
        changes: description.changes,
        terminationProtection: protection,
        digest: own,
        reviewed: findReviewed([records.protected, records.review, records.applied], own, digest),
        notes: [...noteSecrets(request, summary), ...noteState(stack)],
    };
}
/**
 * The digest of the first record that still says something. What has been applied is done, so its record is used up; one whose
 * execution failed says that exactly this may be tried again, and nothing else.
 */
function findReviewed(records, own, digest) {
    for (const record of records) {
        if (record?.status !== 'CREATE_COMPLETE' || record.execution === 'EXECUTE_COMPLETE')
            continue;
        const found = digest(record.changes);
        if (record.execution !== 'EXECUTE_FAILED' || found === own)
            return found;
    }
    return undefined;
}
function noteSecrets({ parameters }, { secretParameters }) {
    const given = Object.keys(parameters).filter((name) => secretParameters.has(name));
    return given.length === 0 ? [] : [`The values of ${given.join(', ')} (NoEcho) are not part of the digest.`];
}
function noteState(stack) {
    return stack?.status === 'UPDATE_ROLLBACK_COMPLETE'
        ? ['The last update of the stack failed and was rolled back.']
        : [];
}

// EXTERNAL MODULE: ./src/actions/shared/change-origin.js
var change_origin = __webpack_require__(89201);
;// CONCATENATED MODULE: ./src/actions/cluster/engines/stack-report.js


/** A change set as the plan of the action. */
function toClusterPlan(plan, url) {
    const { changes, terminationProtection: protection, digest, reviewed, notes } = plan;
    const setting = protection === undefined
        ? []
        : [
            {
                action: 'update',
                what: 'termination-protection',
                type: 'stack',
                reason: protection ? 'off → on' : 'on → off',
                destructive: false,
            },
        ];
    return { changes: [...changes.map(toClusterChange), ...setting], digest, notes, url, reviewed };
}
function toClusterChange(change) {
    const action = toAction(change);
    return {
        action,
        what: change.path,
        type: change.type,
        reason: describeReason(change, action),
        destructive: isDestructive(change, action),
    };
}
function toAction({ action, replacement, policyAction }) {
    switch (action) {
        case 'Add':
            return 'create';
        case 'Import':
            return 'import';
        case 'Remove':
            return policyAction === 'Retain' ? 'retain' : 'delete';
        case 'SyncWithActual':
            return 'update';
        case 'Dynamic':
            return 'maybe-replace';
        case 'Modify':
            return replacement === 'True' ? 'replace' : replacement === 'Conditional' ? 'maybe-replace' : 'update';
    }
}
function isDestructive({ policyAction }, action) {
    if (action === 'replace' || action === 'maybe-replace')
        return policyAction !== 'ReplaceAndRetain';
    return action === 'delete';
}
/** The property that causes a replacement, or what changes. */
function describeReason(change, action) {
    const { properties, policyAction = '' } = change;
    const kept = policyAction.includes('Snapshot')
        ? 'a snapshot is kept'
        : policyAction.includes('Retain')
            ? 'the old one is kept'
            : '';
    if (action === 'retain')
        return 'leaves the stack, the resource itself stays (DeletionPolicy)';
    if (change.action === 'SyncWithActual')
        return 'is like that already; only what CloudFormation has recorded changes';
    if (change.action === 'Dynamic')
        return 'CloudFormation finds out only while it applies';
    const cause = action === 'replace' || action === 'maybe-replace' ? findReplacementCause(change) : undefined;
    const text = cause === undefined
        ? properties.map(describeProperty).join(', ')
        : `because of ${describeProperty(cause)}${describeOthers(properties, cause)}`;
    return [text, kept].filter((part) => part !== '').join('; ');
}
function describeOthers(properties, cause) {
    const others = properties.filter((one) => one !== cause);
    return others.length === 0 ? '' : `; also ${others.map(describeProperty).join(', ')}`;
}
const longestValue = 40;
function describeProperty({ name, before, after, cause, source }) {
    const short = name.replace(/^Properties\./, '');
    if (before !== undefined && after !== undefined && before.length <= longestValue && after.length <= longestValue)
        return `${short}: ${before} → ${after}`;
    if (cause !== undefined && cause !== '')
        return `${short} (${cause})`;
    return source === 'Automatic' ? `${short} (by its parts)` : short;
}
/** What a deletion deletes, as a plan. @param removal undefined if there is nothing to delete */
function toRemovalPlan(name, removal) {
    if (removal === undefined)
        return { changes: [], digest: digestChanges([], 'delete', name), notes: [`There is no stack ${name}.`] };
    const changes = removal.resources.map(({ logicalId, type, isRetained }) => ({
        action: isRetained ? 'retain' : 'delete',
        what: logicalId,
        type,
        reason: isRetained ? 'stays (DeletionPolicy)' : '',
        destructive: !isRetained,
    }));
    const stack = { action: 'delete', what: name, type: 'stack', reason: '', destructive: true };
    const names = changes.map(({ action, what }) => `${action} ${what}`);
    return { changes: [...changes, stack], digest: digestChanges([], 'delete', removal.stack.id, names), notes: [] };
}
function toClusterDrift({ drifted, unchecked }) {
    return {
        drifts: drifted.map(({ path, type, status, differences }) => ({
            what: path,
            type,
            status,
            differences: differences.map((one) => `${one.path}: ${one.expected || 'nothing'} → ${one.actual || 'nothing'}`),
        })),
        notes: unchecked.length === 0
            ? []
            : [`CloudFormation cannot check ${(0,count/* formatCount */.B)(unchecked.length, 'resource')}: ${unchecked.join(', ')}`],
    };
}

;// CONCATENATED MODULE: ./src/actions/cluster/engines/cloudformation.js














/** The engine of a CloudFormation stack: its plans are change sets. */
async function openCloudFormationEngine(action) {
    const { inputs, context, event } = action;
    const request = await readStackSpec(inputs);
    // Before anything is shown: also errors of AWS may quote them.
    for (const value of listSecretValues(request.template.text, request.parameters))
        context.secrets.add(value);
    const aws = await (0,session.openAws)(inputs, context);
    const stack = { ...context, aws, deadline: Date.now() + inputs.timeout };
    const call = (0,calls/* createStackCaller */.oX)(request.name, stack);
    const place = (0,change_origin/* readChangeOrigin */.x)(event, context.environment) === 'proposed' ? 'review' : 'protected';
    const plans = new WeakMap();
    const removals = new WeakMap();
    return {
        name: 'cloudformation',
        subject: `stack ${request.name}`,
        aws,
        plan: async (purpose) => {
            const plan = await planStack(request, { purpose, place, removesDead: mayRemoveDead(inputs) }, stack);
            const { changeSet } = plan;
            const url = changeSet && (0,console/* buildChangeSetUrl */._)(aws.region, changeSet.stackId, changeSet.id);
            const shown = toClusterPlan(plan, url);
            plans.set(shown, plan);
            return shown;
        },
        apply: async (shown) => {
            const applied = await applyStackPlan(request, getOwnPlan(plans, shown), stack);
            return cloudformation_readState(call, applied, inputs);
        },
        discard: async (shown) => {
            const { changeSet } = getOwnPlan(plans, shown);
            if (changeSet?.isRecord === false)
                await discardChangeSet(changeSet, request.name, stack);
        },
        planDelete: async () => {
            const removal = await planStackRemoval(request.name, stack);
            const shown = toRemovalPlan(request.name, removal);
            if (removal !== undefined)
                removals.set(shown, removal);
            return shown;
        },
        delete: async (shown) => {
            const removal = removals.get(shown);
            if (removal !== undefined)
                await deleteStack(removal, request.roleArn, stack);
        },
        status: async () => {
            const found = await (0,cloudformation_stack/* describeStack */.GO)(call, request.name);
            if (found === undefined)
                throw new action_error/* ActionError */.lZ('stack-not-found', `there is no stack ${request.name} in ${aws.region}`);
            const reason = found.reason === '' ? '' : `: ${found.reason}`;
            const state = await cloudformation_readState(call, found, inputs);
            return { ...state, lines: [`stack ${found.name}: ${found.status}${reason}`] };
        },
        drift: async () => toClusterDrift(await detectStackDrift(request.name, stack)),
        [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose](),
    };
}
/** A record of what was reviewed cannot be of a stack that is about to be deleted and created again. */
function mayRemoveDead({ 'allow-destroy': allowed, 'require-plan': required, 'stack-name': name = '', }) {
    if (required || allowed === 'refused')
        return false;
    return allowed === 'allowed' || allowed.includes(name);
}
function getOwnPlan(plans, shown) {
    const plan = plans.get(shown);
    if (plan === undefined)
        throw new TypeError('this plan is of another engine');
    return plan;
}
async function readStackSpec(inputs) {
    const { command, template, tags } = inputs;
    const isUsed = command === 'plan' || command === 'apply';
    return {
        name: inputs['stack-name'] ?? '',
        template: isUsed && template !== undefined ? await readTemplateFile(template) : { path: '', text: '' },
        parameters: inputs.parameters ?? {},
        capabilities: inputs.capabilities,
        tags: formatTags(tags),
        roleArn: inputs['role-arn'],
        bucket: inputs['template-bucket'],
        notificationArns: inputs['notification-arns'],
        terminationProtection: inputs['termination-protection'],
        revertDrift: inputs['revert-drift'],
    };
}
/** Values of tags are text; what YAML reads as something else is written as JSON writes it. */
function formatTags(tags) {
    if (tags === undefined)
        return undefined;
    const texts = Object.entries(tags).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]);
    return Object.fromEntries(texts);
}
async function cloudformation_readState(call, stack, { 'cluster-name': wanted }) {
    const names = (0,cloudformation_stack/* isUnborn */.f1)(stack) ? [] : await (0,cloudformation_stack/* listStackClusters */.Qj)(call, stack.id);
    const clusterName = wanted === undefined ? names[0] : names.find((name) => name === wanted);
    return { clusterName, stackOutputs: stack.outputs };
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

/***/ 42263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ createS3Storage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69507);

/**
 * Reads and writes objects with the credentials of the session. All methods throw ActionErrors that name the object and
 * the IAM action, see `toAwsError`.
 */
function createS3Storage({ client }) {
    return {
        getObject: (object, maxBytes) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'read', 's3:GetObject'), async () => {
            const s3 = await client('s3', object.region);
            try {
                const { Body: body } = await s3.getObject({ ...toBucketAndKey(object), Range: `bytes=0-${maxBytes}` });
                return (await body?.transformToByteArray()) ?? new Uint8Array();
            }
            catch (error) {
                if (hasErrorName(error, 'NoSuchKey', 'NotFound'))
                    return undefined;
                // An empty object has no byte 0.
                if (hasErrorName(error, 'InvalidRange'))
                    return new Uint8Array();
                throw error;
            }
        }),
        putObject: (object, content, encryption) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'written', 's3:PutObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.putObject({ ...toBucketAndKey(object), Body: content, ...buildEncryptionHeaders(encryption) });
        }),
        deleteObject: (object) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .callAws */ .IY)(describeCall(object, 'deleted', 's3:DeleteObject'), async () => {
            const s3 = await client('s3', object.region);
            await s3.deleteObject(toBucketAndKey(object));
        }),
    };
}
function toBucketAndKey({ bucket, key }) {
    return { Bucket: bucket, Key: key };
}
function describeCall({ bucket, key }, done, action) {
    return { what: `s3://${bucket}/${key} could not be ${done}`, action };
}
function hasErrorName(error, ...names) {
    return names.includes(error.name ?? '');
}
function buildEncryptionHeaders(encryption) {
    switch (encryption.kind) {
        case 'bucket-default':
            return {};
        case 's3-managed':
            return { ServerSideEncryption: 'AES256' };
        case 'kms':
            return { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: encryption.keyId };
    }
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
