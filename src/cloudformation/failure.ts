import { ActionError, type ActionErrorOptions, type Location } from '../runner/errors/action-error.ts'
import type { StackCaller } from './calls.ts'
import { buildStackUrl } from './console.ts'
import { findFirstFailure, findRootFailure, isAboutStack, type StackEvent, type StackFailure } from './events.ts'
import type { StackOperation, StackOperationResult } from './follow.ts'
import type { StackContext, TemplateFile } from './model.ts'
import { mapTemplate } from './template.ts'

export interface FailedOperation {
  readonly operation: StackOperation
  readonly result: StackOperationResult
  /** Undefined where the template of the run is not that of the stack. */
  readonly template: TemplateFile | undefined
}

/** The failure of an operation: the first resource that failed, why, where, what became of the stack, and the next step. */
export async function explainStackFailure(
  call: StackCaller,
  { operation, result, template }: FailedOperation,
  { aws }: Pick<StackContext, 'aws'>,
): Promise<ActionError> {
  const { stack, stackId, verb } = operation
  const { status, events } = result
  const failure = await findRootFailure(call, events)
  const location = findPlace(failure?.path ?? [], failure?.event.reason ?? '', template)
  const options: ActionErrorOptions = {
    details: [
      ...listFailures(result, failure),
      `the stack is now ${status}: ${describeOutcome(result)}`,
      buildStackUrl(aws.region, stackId),
    ],
    ...(location === undefined ? {} : { location }),
    notes: [describeNote(status)],
    hint: describeNextStep(stack, result, failure),
  }
  if (failure === undefined) return new ActionError('stack-failed', `the ${verb} of the stack ${stack} failed`, options)
  const { path, event } = failure
  const resource = `${path.join('/')} (${event.type})`
  const message = `stack ${stack}: ${resource} could not be ${describeVerb(failure)}: ${event.reason || event.status}`
  return new ActionError(status === 'UPDATE_ROLLBACK_FAILED' ? 'stack-stuck' : 'stack-failed', message, options)
}

/** The place of the resource in its own template, if that is a file; otherwise that of the nested stack it is in. */
function findPlace(
  [id, ...inner]: readonly string[],
  reason: string,
  template: TemplateFile | undefined,
): Location | undefined {
  if (id === undefined || template === undefined) return undefined
  const nested = template.nested?.find(({ resource }) => resource === id)?.template
  const within = findPlace(inner, reason, nested)
  if (within !== undefined) return within
  const line = mapTemplate(template).findLine(id, inner.length > 0 ? undefined : findProperty(reason))
  return line === undefined ? undefined : { file: template.path, line }
}

/** Property that a reason names: `Property InstanceTypes cannot be empty`, `#/InstanceTypes: …`. */
function findProperty(reason: string): string | undefined {
  return /(?:#\/|[Pp]ropert(?:y|ies) (?:validation failure: \[[^\]]*\{\/)?)["'[]?(\w+)/.exec(reason)?.[1]
}

function describeVerb({ event: { status } }: StackFailure): string {
  return status.startsWith('DELETE') ? 'deleted' : status.startsWith('UPDATE') ? 'updated' : 'created'
}

/** What else failed by itself, such as the rollback. */
function listFailures({ events }: StackOperationResult, first: StackFailure | undefined): readonly string[] {
  const others = events.filter(
    (event) =>
      event.status.endsWith('_FAILED') &&
      event.physicalId !== event.stackId &&
      event.id !== first?.event.id &&
      event.logicalId !== first?.path[0] &&
      !/cancell?ed$/i.test(event.reason.trim()),
  )
  return others.map(({ logicalId, status, reason }) => `also: ${logicalId} ${status}: ${reason}`)
}

function describeOutcome({ status, events }: StackOperationResult): string {
  const isLeft = events.some((event) => event.status === 'DELETE_FAILED')
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return isLeft ? 'what could not be deleted is left behind' : 'everything that was created is deleted again'
    case 'UPDATE_ROLLBACK_COMPLETE':
      return `all resources are as they were before${isLeft ? ', but what could not be deleted is left behind' : ''}`
    case 'UPDATE_ROLLBACK_FAILED':
      return 'the rollback failed, so some resources are changed and others are not'
    case 'DELETE_FAILED':
      return 'what could not be deleted is still there'
    default:
      return 'see its events'
  }
}

function describeNote(status: string): string {
  if (status === 'ROLLBACK_COMPLETE' || status === 'UPDATE_ROLLBACK_COMPLETE') return 'rolled back'
  return `stack in ${status}`
}

function describeNextStep(
  stack: string,
  { status, events }: StackOperationResult,
  failure: StackFailure | undefined,
): string {
  const denied = failure === undefined ? undefined : findDeniedAction(failure.event.reason)
  const fix =
    denied === undefined ? 'Fix the cause' : `Add ${denied} to a policy of the caller, or of role-arn if that is set`
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return `${fix}, then run apply with allow-destroy: true: it deletes the dead stack, which has no resources, and creates it again.`
    case 'UPDATE_ROLLBACK_FAILED': {
      const id = findRollbackFailure(events)?.logicalId
      return `${fix}, then finish the rollback: aws cloudformation continue-update-rollback --stack-name ${stack}. If ${id ?? 'a resource'} is gone for good, skip it: --resources-to-skip ${id ?? '<logical ID>'}. Then plan again.`
    }
    case 'DELETE_FAILED':
      return `${fix}, then delete again; or keep the resource: aws cloudformation delete-stack --stack-name ${stack} --retain-resources ${failure?.path[0] ?? '<logical ID>'}.`
    default:
      return `${fix}, then plan and apply again.`
  }
}

/** What stopped a rollback: not what made the update fail. */
function findRollbackFailure(events: readonly StackEvent[]): StackEvent | undefined {
  const start = events.findIndex((event) => isAboutStack(event) && event.status === 'UPDATE_ROLLBACK_IN_PROGRESS')
  return start === -1 ? undefined : findFirstFailure(events.slice(start))
}

/** The IAM action in a reason: `… is not authorized to perform: ec2:CreateVpc on …`, `API: ec2:CreateVpc You are not authorized …`. */
export function findDeniedAction(reason: string): string | undefined {
  return (
    /not authorized to perform:? ([a-z0-9-]+:\w+)/i.exec(reason)?.[1] ??
    /API: ([a-z0-9-]+:\w+) (?:You are not authorized|Access Denied|AccessDenied)/i.exec(reason)?.[1]
  )
}
