import { randomUUID } from 'node:crypto'
import { withGrace } from '../runner/cancellation.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createStackCaller, pollUntil, type StackCaller } from './calls.ts'
import { deleteChangeSet, listChangeSets } from './change-set.ts'
import { buildStackUrl } from './console.ts'
import { readLastEvent } from './events.ts'
import { explainStackFailure } from './failure.ts'
import { followOperation, type StackOperation } from './follow.ts'
import type { StackContext, StackDescription } from './model.ts'
import { describeStack, isUnborn, listStackResources, type StackResource } from './stack.ts'
import { assertIdle } from './states.ts'
import { mapTemplate } from './template.ts'

/** What deleting a stack deletes. */
export interface StackRemoval {
  readonly stack: StackDescription
  readonly resources: readonly (StackResource & { readonly isRetained: boolean })[]
}

/**
 * Reads what a deletion would delete, without changing anything.
 * @returns undefined if there is no such stack
 * @throws ActionError `stack-protected`, `stack-busy`
 */
export async function planStackRemoval(name: string, context: StackContext): Promise<StackRemoval | undefined> {
  const call = createStackCaller(name, context)
  const stack = await describeStack(call, name)
  if (stack === undefined) return undefined
  const { region } = context.aws
  if (stack.terminationProtection) {
    throw new ActionError('stack-protected', `the stack ${name} is protected from deletion`, {
      details: [buildStackUrl(region, stack.id)],
    })
  }
  assertIdle(stack, region)
  if (isUnborn(stack)) return { stack, resources: [] }
  const map = mapTemplate({ text: await readTemplate(call, stack.id) })
  const isRetained = (id: string): boolean => map.readDeletionPolicy(id)?.startsWith('Retain') ?? false
  const resources = (await listStackResources(call, stack.id)).filter(({ status }) => status !== 'DELETE_COMPLETE')
  return { stack, resources: resources.map((one) => ({ ...one, isRetained: isRetained(one.logicalId) })) }
}

async function readTemplate(call: StackCaller, stack: string): Promise<string> {
  const { TemplateBody: body = '' } = await call({
    could: 'read',
    operation: 'GetTemplate',
    send: (client) => client.getTemplate({ StackName: stack, TemplateStage: 'Original' }),
  })
  return body
}

/** Deletes the stack and waits until it is gone. @throws ActionError `stack-failed` with what could not be deleted */
export async function deleteStack(
  { stack, resources }: StackRemoval,
  roleArn: string | undefined,
  context: StackContext,
): Promise<void> {
  const call = createStackCaller(stack.name, context)
  await removeStack(call, stack, context, { total: resources.length, ...(roleArn === undefined ? {} : { roleArn }) })
}

interface RemovalOptions {
  readonly total?: number
  readonly roleArn?: string
}

/** Deletes a stack that is known by its ID, so that no other of the same name is hit. */
export async function removeStack(
  call: StackCaller,
  stack: StackDescription,
  context: StackContext,
  { total = 0, roleArn }: RemovalOptions = {},
): Promise<void> {
  if (isUnborn(stack)) return removeUnexecuted(call, stack, context)
  const after = await readLastEvent(call, stack.id)
  await startRemoval(stack, roleArn, context)
  const operation: StackOperation = {
    stackId: stack.id,
    stack: stack.name,
    verb: 'deletion',
    after,
    total,
    stopCommand: undefined,
  }
  const result = await followOperation(call, operation, context)
  if (result.status === 'DELETE_COMPLETE') return
  throw await explainStackFailure(call, { operation, result, template: undefined }, context)
}

/** A stack that holds nothing but change sets that nobody has executed. */
async function removeUnexecuted(call: StackCaller, stack: StackDescription, context: StackContext): Promise<void> {
  for (const { id } of await listChangeSets(call, stack.id)) await deleteChangeSet(call, id)
  // CloudFormation may have removed it with its last change set.
  if ((await describeStack(call, stack.name)) === undefined) return
  await startRemoval(stack, undefined, context)
  await pollUntil(`the deletion of the stack ${stack.name}`, context, async () => {
    const found = await describeStack(call, stack.name)
    return found?.id === stack.id ? undefined : true
  })
}

const startGraceMs = 5000

async function startRemoval(
  { id, name }: StackDescription,
  roleArn: string | undefined,
  context: StackContext,
): Promise<void> {
  context.signal.throwIfAborted()
  using signal = withGrace(context.signal, startGraceMs)
  const token = randomUUID()
  await createStackCaller(name, { ...context, signal })({
    could: 'deleted',
    operation: 'DeleteStack',
    send: (client) =>
      client.deleteStack({
        StackName: id,
        ClientRequestToken: token,
        ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
      }),
  })
}
