import { toAwsError } from '../../aws/errors.ts'
import { createStackCaller } from '../../cloudformation/calls.ts'
import { buildStackUrl } from '../../cloudformation/console.ts'
import { findRootFailure, listStackEvents, type StackEvent } from '../../cloudformation/events.ts'
import type { StackContext } from '../../cloudformation/model.ts'
import {
  type ActionError,
  ActionError as Failure,
  extendError,
  toActionError,
} from '../../runner/errors/action-error.ts'
import type { EksctlChange } from '../compare/changes.ts'
import { type EksctlStack, isDeadStack, isStackInProgress } from '../existing/model.ts'
import { listEksctlStacks } from '../existing/stacks.ts'
import type { EventMarks } from './follow-stacks.ts'

export interface FailedChange {
  readonly cluster: string
  readonly change: EksctlChange
  readonly done: readonly EksctlChange[]
  readonly left: readonly EksctlChange[]
  /** Where the events of each stack ended when the change began. */
  readonly marks: EventMarks
  readonly context: StackContext
}

/** Why a change failed: the first resource that failed in its stack, which eksctl's last line does not say. */
export async function explainChangeFailure(thrown: unknown, failed: FailedChange): Promise<ActionError> {
  const error = toActionError(thrown)
  const stacks = await listEksctlStacks(failed.cluster, failed.context.aws).catch(() => [])
  const progress = describeProgress(failed)
  if (error.code === 'cancelled' || error.code === 'timed-out') return explainInterruption(error, stacks, progress)
  if (error.code !== 'tool-failed') return extendError(error, { details: progress })
  const denied = findDenial(error, failed.change)
  if (denied !== undefined) return extendError(denied, { details: [...error.details, ...progress], cause: error })
  const cause = await findFailedResource(stacks, failed)
  return new Failure('eksctl-failed', describeCause(failed.change, cause, error), {
    details: [
      ...(cause === undefined
        ? []
        : [
            `stack ${cause.stack.name}: ${cause.stack.status}`,
            `see ${buildStackUrl(failed.context.aws.region, cause.stack.arn)}`,
          ]),
      ...error.details,
      ...progress,
    ],
    cause: error,
  })
}

function describeProgress({ done, left }: FailedChange): readonly string[] {
  const name = (changes: readonly EksctlChange[]): string =>
    changes.length === 0 ? 'nothing' : changes.map(({ action, what }) => `${action} ${what}`).join(', ')
  return [`done: ${name(done)}`, `not done: ${name(left)}`]
}

/** eksctl ends at once when it is interrupted; what CloudFormation has begun goes on. */
function explainInterruption(
  error: ActionError,
  stacks: readonly EksctlStack[],
  progress: readonly string[],
): ActionError {
  const busy = stacks.filter(isStackInProgress)
  return extendError(error, {
    details: [...busy.map(({ name, status }) => `${name} goes on in CloudFormation: ${status}`), ...progress],
    hint: 'Run apply again: it waits for what is in progress, and continues with what is left.',
  })
}

/** What the SDK of eksctl says of a denied call. */
const denial = /(User: \S+ is not authorized to perform: [\w-]+:\w+.*)$/

function findDenial(error: ActionError, { action, what }: EksctlChange): ActionError | undefined {
  const message = error.details.map((line) => denial.exec(line)?.[1]).find((found) => found !== undefined)
  if (message === undefined) return undefined
  const answer = Object.assign(new Error(message), { name: 'AccessDenied' })
  return toAwsError(answer, { what: `${action} ${what} failed`, action: 'the denied action' })
}

interface FailedResource {
  readonly stack: EksctlStack
  readonly event: StackEvent
}

/** Of the stacks in which something failed since the change began, the first that has a cause. */
async function findFailedResource(
  stacks: readonly EksctlStack[],
  { marks, context }: FailedChange,
): Promise<FailedResource | undefined> {
  const candidates = stacks.filter(
    (stack) => isDeadStack(stack) || stack.status.includes('ROLLBACK') || stack.status.endsWith('_FAILED'),
  )
  for (const stack of candidates) {
    const call = createStackCaller(stack.name, context)
    const events = await listStackEvents(call, stack.arn, marks.get(stack.arn)).catch(() => [])
    const failure = await findRootFailure(call, events)
    if (failure !== undefined) return { stack, event: failure.event }
  }
  return undefined
}

function describeCause({ action, what }: EksctlChange, cause: FailedResource | undefined, error: ActionError): string {
  if (cause === undefined) return `${action} ${what}: ${error.message}`
  return `${action} ${what} failed: ${formatFailedResource(cause.event)}`
}

/** `ControlPlane (AWS::EKS::Cluster): reason`. */
export function formatFailedResource({ logicalId, type, reason }: StackEvent): string {
  return `${logicalId} (${type}): ${reason === '' ? 'CloudFormation gives no reason' : reason}`
}
