import { randomUUID } from 'node:crypto'
import { withGrace } from '../runner/cancellation.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createStackCaller, isRefusal, type StackCaller } from './calls.ts'
import { discardChangeSet } from './change-set.ts'
import { readLastEvent } from './events.ts'
import { explainStackFailure } from './failure.ts'
import { followOperation, type StackOperation } from './follow.ts'
import type { ChangeSetReference, StackContext, StackDescription, StackPlan, StackSpec } from './model.ts'
import { describeStack, isUnborn } from './stack.ts'

const succeeded: ReadonlySet<string> = new Set(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'IMPORT_COMPLETE'])

/**
 * Executes the change set of a plan, follows it to its end, and sets what no change set holds.
 * @returns the stack as it is then
 * @throws ActionError `stack-failed`, `stack-stuck`, `plan-stale`, `cancelled`, `timed-out`, and those of `toAwsError`
 */
export async function applyStackPlan(
  request: StackSpec,
  plan: StackPlan,
  context: StackContext,
): Promise<StackDescription> {
  const call = createStackCaller(request.name, context)
  if (plan.changeSet !== undefined)
    await executeChangeSet(call, request, { ...plan, changeSet: plan.changeSet }, context)
  if (plan.terminationProtection !== undefined) await setProtection(call, request.name, plan.terminationProtection)
  const stack = await describeStack(call, request.name)
  if (stack === undefined) throw new ActionError('stack-not-found', `the stack ${request.name} is gone`)
  return stack
}

async function executeChangeSet(
  call: StackCaller,
  { name, template }: StackSpec,
  { changeSet, changes, stack }: StackPlan & { readonly changeSet: ChangeSetReference },
  context: StackContext,
): Promise<void> {
  if (context.signal.aborted) {
    if (!changeSet.isRecord) await discardChangeSet(changeSet, name, context)
    throw context.signal.reason
  }
  const after = await readLastEvent(call, changeSet.stackId)
  await startExecution(name, changeSet, context)
  const verb = isUnborn(stack) ? 'creation' : 'update'
  const operation: StackOperation = {
    stackId: changeSet.stackId,
    stack: name,
    verb,
    after,
    total: changes.length,
    stopCommand: verb === 'update' ? `aws cloudformation cancel-update-stack --stack-name ${name}` : undefined,
  }
  const result = await followOperation(call, operation, context)
  if (!succeeded.has(result.status)) throw await explainStackFailure(call, { operation, result, template }, context)
}

const startGraceMs = 5000

/** Once sent, its answer is awaited also by a cancelled run: otherwise nobody would know whether AWS has started. */
async function startExecution(name: string, { id }: ChangeSetReference, context: StackContext): Promise<void> {
  using signal = withGrace(context.signal, startGraceMs)
  const token = randomUUID()
  try {
    await createStackCaller(name, { ...context, signal })({
      could: 'changed',
      operation: 'ExecuteChangeSet',
      send: (client) => client.executeChangeSet({ ChangeSetName: id, ClientRequestToken: token }),
    })
  } catch (error) {
    if (!isRefusal(error, /status|obsolete|does not exist/i)) throw error
    throw new ActionError('plan-stale', `the change set of ${name} cannot be executed any more`, {
      details: [(error as ActionError).details.join(' ')],
      hint: 'Nothing was changed by this run. The stack changed since the plan: plan again.',
      cause: error,
    })
  }
}

async function setProtection(call: StackCaller, name: string, isProtected: boolean): Promise<void> {
  await call({
    could: isProtected ? 'protected from deletion' : 'made deletable',
    operation: 'UpdateTerminationProtection',
    send: (client) => client.updateTerminationProtection({ StackName: name, EnableTerminationProtection: isProtected }),
  })
}
