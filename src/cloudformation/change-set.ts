import type { CreateChangeSetInput, DescribeChangeSetOutput } from '../aws/cloudformation-types.ts'
import { withGrace } from '../runner/cancellation.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createStackCaller, pollUntil, listPages, readRefusal, type StackCaller } from './calls.ts'
import { toStackChange } from './changes.ts'
import type { ChangeSetReference, StackChange, StackContext } from './model.ts'
import { describeStack, isUnborn, nestedStackType } from './stack.ts'

/** A change set as CloudFormation describes it, with all its pages. */
export interface ChangeSetDescription {
  readonly id: string
  readonly stackId: string
  readonly status: string
  readonly reason: string
  /** `AVAILABLE`, `OBSOLETE`, `EXECUTE_COMPLETE` … */
  readonly execution: string
  readonly changes: readonly StackChange[]
  readonly parameters: Readonly<Record<string, string>>
  readonly tags: Readonly<Record<string, string>>
  readonly notificationArns: readonly string[]
  readonly deploymentMode: string | undefined
}

/** Undefined if there is none of that name. @param name name or ID */
export async function describeChangeSet(
  call: StackCaller,
  stack: string,
  name: string,
): Promise<ChangeSetDescription | undefined> {
  try {
    return await readChangeSet(call, stack, name, [])
  } catch (error) {
    const refusal = readRefusal(error)
    if (refusal?.name.startsWith('ChangeSetNotFound') === true) return undefined
    if (refusal?.name === 'ValidationError' && refusal.message.includes('does not exist')) return undefined
    throw error
  }
}

async function readChangeSet(
  call: StackCaller,
  stack: string,
  name: string,
  prefix: readonly string[],
): Promise<ChangeSetDescription> {
  const changes: StackChange[] = []
  const request = {
    ...(name.startsWith('arn:') ? {} : { StackName: stack }),
    ChangeSetName: name,
    IncludePropertyValues: true,
  }
  const pages = listPages((next) =>
    call({
      could: 'planned',
      operation: 'DescribeChangeSet',
      send: (client) => client.describeChangeSet({ ...request, ...next }),
    }),
  )
  let page: DescribeChangeSetOutput = {}
  for await (page of pages)
    for (const change of page.Changes ?? []) changes.push(...(await readNestedChanges(call, stack, change, prefix)))
  return {
    id: page.ChangeSetId ?? '',
    stackId: page.StackId ?? '',
    status: page.Status ?? '',
    reason: page.StatusReason ?? '',
    execution: page.ExecutionStatus ?? '',
    changes,
    parameters: Object.fromEntries(
      (page.Parameters ?? []).map((one) => [one.ParameterKey ?? '', one.ParameterValue ?? '']),
    ),
    tags: Object.fromEntries((page.Tags ?? []).map((one) => [one.Key ?? '', one.Value ?? ''])),
    notificationArns: page.NotificationARNs ?? [],
    deploymentMode: page.DeploymentMode,
  }
}

/** An entry, or for a nested stack the entries of its own change set as well. */
async function readNestedChanges(
  call: StackCaller,
  stack: string,
  change: NonNullable<DescribeChangeSetOutput['Changes']>[number],
  prefix: readonly string[],
): Promise<readonly StackChange[]> {
  const own = toStackChange(change, prefix)
  const { ChangeSetId: nested, ResourceType: type, LogicalResourceId: id = '' } = change.ResourceChange ?? {}
  if (type !== nestedStackType || nested === undefined || nested === '') return own
  const inner = await readChangeSet(call, stack, nested, [...prefix, id])
  const [parent] = own
  // CloudFormation lists every nested stack; one without changes of its own stays as it is.
  const isIdle = inner.changes.length === 0 && parent?.action === 'Modify' && parent.replacement !== 'True'
  return isIdle && parent.properties.every(({ source }) => source === 'Automatic') ? [] : [...own, ...inner.changes]
}

/** A cancelled step has 7.5 s. */
const cleanUpMs = 5000

/** What CloudFormation says where the change set would change nothing. */
const emptiness = /didn't contain changes|no updates are to be performed/i

export function isEmptyChangeSet({ status, reason }: Pick<ChangeSetDescription, 'status' | 'reason'>): boolean {
  return status === 'FAILED' && emptiness.test(reason)
}

/**
 * Creates a change set and waits until it is complete. What is cancelled or fails on the way leaves neither the change set nor a
 * stack that exists only for it.
 * @throws ActionError `template-invalid` with the reason of a change set that failed
 */
export async function createChangeSet(
  call: StackCaller,
  request: CreateChangeSetInput & { readonly StackName: string; readonly ChangeSetName: string },
  context: StackContext,
): Promise<{ readonly reference: ChangeSetReference; readonly description: ChangeSetDescription }> {
  const { StackName: stack, ChangeSetName: name } = request
  const existed = await describeStack(call, stack)
  context.signal.throwIfAborted()
  // Once sent, its answer is awaited also by a cancelled run, which otherwise could not clean up.
  using signal = withGrace(context.signal, cleanUpMs)
  const { Id: id = name, StackId: stackId = '' } = await createStackCaller(stack, { ...context, signal })({
    could: 'planned',
    operation: 'CreateChangeSet',
    send: (client) => client.createChangeSet(request),
  })
  const reference = { id, name, stackId, isRecord: false, createdStack: existed === undefined }
  try {
    const description = await pollUntil(`the change set of ${stack}`, context, async () => {
      const found = await describeChangeSet(call, stack, id)
      return found === undefined || isPending(found.status) ? undefined : found
    })
    if (description.status !== 'CREATE_COMPLETE' && !isEmptyChangeSet(description)) {
      throw new ActionError('template-invalid', `the change set of ${stack} failed`, {
        details: [`CloudFormation: ${description.reason || description.status}`],
      })
    }
    return { reference, description }
  } catch (error) {
    await discardChangeSet(reference, stack, context)
    throw error
  }
}

function isPending(status: string): boolean {
  return status === 'CREATE_PENDING' || status === 'CREATE_IN_PROGRESS'
}

/**
 * Deletes a change set, and the stack if nothing but this change set brought it into being. Never throws: what is left is said in
 * the log. Also for a cancelled run, which has some seconds left.
 */
export async function discardChangeSet(
  { id, createdStack }: Pick<ChangeSetReference, 'id' | 'createdStack'>,
  stack: string,
  context: StackContext,
): Promise<void> {
  using signal = withGrace(context.signal, cleanUpMs)
  const call = createStackCaller(stack, { ...context, signal })
  try {
    await deleteChangeSet(call, id)
    if (createdStack) await removeUnbornStack(call, stack)
  } catch (error) {
    context.log.warning(`The change set ${id} was not deleted: ${(error as Error).message}`)
  }
}

export async function deleteChangeSet(call: StackCaller, id: string): Promise<void> {
  await call({
    could: 'cleaned up',
    operation: 'DeleteChangeSet',
    send: (client) => client.deleteChangeSet({ ChangeSetName: id }),
  })
}

/** Deletes a stack in `REVIEW_IN_PROGRESS` that has no change sets left. @returns whether it did */
async function removeUnbornStack(call: StackCaller, name: string): Promise<boolean> {
  const stack = await describeStack(call, name)
  if (stack === undefined || !isUnborn(stack)) return false
  if ((await listChangeSets(call, name)).length > 0) return false
  await call({
    could: 'cleaned up',
    operation: 'DeleteStack',
    send: (client) => client.deleteStack({ StackName: stack.id }),
  })
  return true
}

export interface ChangeSetSummary {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly execution: string
}

export async function listChangeSets(call: StackCaller, stack: string): Promise<readonly ChangeSetSummary[]> {
  const all: ChangeSetSummary[] = []
  const pages = listPages((next) =>
    call({
      could: 'planned',
      operation: 'ListChangeSets',
      send: (client) => client.listChangeSets({ StackName: stack, ...next }),
    }),
  )
  for await (const page of pages) {
    for (const one of page.Summaries ?? []) {
      all.push({
        id: one.ChangeSetId ?? '',
        name: one.ChangeSetName ?? '',
        status: one.Status ?? '',
        execution: one.ExecutionStatus ?? '',
      })
    }
  }
  return all
}
