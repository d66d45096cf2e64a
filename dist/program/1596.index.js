export const id = 1596;
export const ids = [1596];
export const modules = {

/***/ 29393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openCloudFormationEngine: () => (/* binding */ openCloudFormationEngine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    return ['Add', 'Modify', 'Remove', 'Import', 'Dynamic'].includes(action);
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
    let token;
    let page;
    do {
        const request = {
            ...(name.startsWith('arn:') ? {} : { StackName: stack }),
            ChangeSetName: name,
            IncludePropertyValues: true,
            ...(token === undefined ? {} : { NextToken: token }),
        };
        page = await call({
            could: 'planned',
            operation: 'DescribeChangeSet',
            send: (client) => client.describeChangeSet(request),
        });
        for (const change of page.Changes ?? [])
            changes.push(...(await readNestedChanges(call, stack, change, prefix)));
        token = page.NextToken;
    } while (token !== undefined);
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
    let token;
    do {
        const page = await call({
            could: 'planned',
            operation: 'ListChangeSets',
            send: (client) => client.listChangeSets({ StackName: stack, ...(token === undefined ? {} : { NextToken: token }) }),
        });
        for (const one of page.Summaries ?? []) {
            all.push({
                id: one.ChangeSetId ?? '',
                name: one.ChangeSetName ?? '',
                status: one.Status ?? '',
                execution: one.ExecutionStatus ?? '',
            });
        }
        token = page.NextToken;
    } while (token !== undefined);
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
    const line = findLine(failure, template);
    const options = {
        details: [
            ...listFailures(result, failure),
            `the stack is now ${status}: ${describeOutcome(result)}`,
            (0,console/* buildStackUrl */.A)(aws.region, stackId),
        ],
        ...(line === undefined || template === undefined ? {} : { location: { file: template.path, line } }),
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
/** Only resources of the outermost stack are in the template of the run. */
function findLine(failure, template) {
    const [id] = failure?.path ?? [];
    if (failure === undefined || id === undefined || template === undefined)
        return undefined;
    const map = mapTemplate(template);
    const property = failure.path.length > 1 ? undefined : findProperty(failure.event.reason);
    return map.findLine(id, property);
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
    throw new action_error/* ActionError */.lZ('stack-busy', `the stack ${name} is in ${status}`, { details: [(0,console/* buildStackUrl */.A)(region, id)] });
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
    let token;
    do {
        const page = await call({
            could: 'compared with its resources',
            operation: 'DescribeStackResourceDrifts',
            send: (client) => client.describeStackResourceDrifts({
                StackName: stackId,
                StackResourceDriftStatusFilters: ['MODIFIED', 'DELETED'],
                ...(token === undefined ? {} : { NextToken: token }),
            }),
        });
        drifts.push(...(page.StackResourceDrifts ?? []));
        token = page.NextToken;
    } while (token !== undefined);
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
    const problems = [...findParameterProblems(declared, request, stack), ...findCapabilityProblems(summary, request)];
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
function findParameterProblems(declared, { parameters, template }, stack) {
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

// EXTERNAL MODULE: ./src/aws/object-storage.js
var object_storage = __webpack_require__(42263);
// EXTERNAL MODULE: ./src/aws/partition.js
var partition = __webpack_require__(61584);
;// CONCATENATED MODULE: ./src/cloudformation/template-upload.js





/** Whether a template has to go to S3. */
function needsUpload({ template }) {
    return Buffer.byteLength(template.text) > largestInlineTemplate;
}
/** Before any call. @throws ActionError `invalid-input` if a large template has no bucket to go to */
function assertUploadPossible(request) {
    if (!needsUpload(request) || request.bucket !== undefined)
        return;
    const size = Buffer.byteLength(request.template.text);
    throw new action_error/* ActionError */.lZ('invalid-input', `${request.template.path} has ${size} bytes, more than the ${largestInlineTemplate} that CloudFormation takes directly`, { hint: 'Nothing was started. Set template-bucket to an S3 bucket of the same region.' });
}
/** Puts a large template into S3, under the digest of its content, so that the same one is there once. */
async function provideTemplate(request, { aws }) {
    const { template, bucket } = request;
    if (!needsUpload(request) || bucket === undefined)
        return { TemplateBody: template.text };
    const content = Buffer.from(template.text);
    const key = `eks-actions/${(0,external_node_crypto_.createHash)('sha256').update(content).digest('hex')}.template`;
    await (0,object_storage/* createS3Storage */.y)(aws).putObject({ bucket, key, region: undefined }, content, { kind: 'bucket-default' });
    const suffix = (0,partition/* readPartition */.J)(aws.region) === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com';
    return { TemplateURL: `https://s3.${aws.region}.${suffix}/${bucket}/${key}` };
}

;// CONCATENATED MODULE: ./src/cloudformation/plan.js









/**
 * Plans a stack: a change set of this template and these inputs. For apply, it is the change set that a plan of the same content
 * has left, if that is still valid and is exactly that; otherwise a new one.
 * @throws ActionError `template-invalid`, `stack-busy`, `stack-stuck`, and those of `toAwsError`
 */
async function planStack(request, options, context) {
    assertTemplateReadable(request.template);
    assertUploadPossible(request);
    const call = (0,calls/* createStackCaller */.oX)(request.name, context);
    const stack = await openStack(call, request, options, context);
    const source = await provideTemplate(request, context);
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
// EXTERNAL MODULE: ./src/runner/count.js
var count = __webpack_require__(14060);
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
    const { template, tags } = inputs;
    return {
        name: inputs['stack-name'] ?? '',
        template: {
            path: template?.relative ?? '',
            text: template === undefined ? '' : await (0,promises_.readFile)(template.absolute, 'utf8'),
        },
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
/* harmony import */ var _stack_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61469);

/**
 * Events of a stack that are newer than one, oldest first.
 * @param after ID of an event; undefined for all of them
 */
async function listStackEvents(call, stackId, after) {
    const events = [];
    let token;
    do {
        const page = await call({
            could: 'followed',
            operation: 'DescribeStackEvents',
            send: (client) => client.describeStackEvents({ StackName: stackId, ...(token === undefined ? {} : { NextToken: token }) }),
        });
        for (const one of page.StackEvents ?? []) {
            if (one.EventId === after)
                return events.reverse();
            events.push(toStackEvent(one));
        }
        token = page.NextToken;
    } while (token !== undefined);
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
    if (event.type !== _stack_js__WEBPACK_IMPORTED_MODULE_0__/* .nestedStackType */ .ko || event.physicalId === '' || path.length > 5)
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
    let token;
    do {
        const page = await call({
            could: 'read',
            operation: 'ListStackResources',
            send: (client) => client.listStackResources({ StackName: name, ...(token === undefined ? {} : { NextToken: token }) }),
        });
        for (const one of page.StackResourceSummaries ?? []) {
            resources.push({
                logicalId: one.LogicalResourceId ?? '',
                physicalId: one.PhysicalResourceId ?? '',
                type: one.ResourceType ?? '',
                status: one.ResourceStatus ?? '',
                drift: one.DriftInformation?.StackResourceDriftStatus ?? 'NOT_CHECKED',
            });
        }
        token = page.NextToken;
    } while (token !== undefined);
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
