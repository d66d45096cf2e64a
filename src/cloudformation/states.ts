import { ActionError } from '../runner/errors/action-error.ts'
import type { StackCaller } from './calls.ts'
import { buildStackUrl } from './console.ts'
import { findFirstFailure, isAboutStack, listStackEvents, type StackEvent } from './events.ts'
import type { StackContext, StackDescription, TemplateFile } from './model.ts'
import { mapTemplate } from './template.ts'

/** A stack whose creation failed: it has no resources, and all that can be done with it is to delete it. */
export function isDead({ status }: StackDescription): boolean {
  return status === 'ROLLBACK_COMPLETE'
}

/** Whether a change set can be created and executed. */
function isChangeable({ status }: StackDescription): boolean {
  return status === 'REVIEW_IN_PROGRESS' || (status.endsWith('_COMPLETE') && status !== 'ROLLBACK_COMPLETE')
}

/**
 * Makes sure that a change set can be created.
 * @throws ActionError `stack-busy`; `stack-stuck` with the reason and what leads out of it
 */
export async function assertChangeable(
  call: StackCaller,
  stack: StackDescription,
  template: TemplateFile,
  { aws }: Pick<StackContext, 'aws'>,
): Promise<void> {
  if (isChangeable(stack)) return
  assertIdle(stack, aws.region)
  const failure = findOldestFailure(await listStackEvents(call, stack.id, undefined), stack)
  const line = failure === undefined ? undefined : mapTemplate(template).findLine(failure.logicalId)
  const skipped = failure === undefined ? '' : ` --resources-to-skip ${failure.logicalId}`
  throw new ActionError(
    'stack-stuck',
    `the stack ${stack.name} is in ${stack.status}: ${explainStatus(stack.status)}`,
    {
      details: [
        ...(failure === undefined
          ? []
          : [`${failure.logicalId} (${failure.type}) ${failure.status}: ${failure.reason}`]),
        ...(failure !== undefined || stack.reason === '' ? [] : [stack.reason]),
        buildStackUrl(aws.region, stack.id),
      ],
      ...(line === undefined ? {} : { location: { file: template.path, line } }),
      hint: describeWayOut(stack, skipped),
    },
  )
}

/** @throws ActionError `stack-busy` */
export function assertIdle({ name, id, status }: StackDescription, region: string): void {
  if (!status.endsWith('_IN_PROGRESS') || status === 'REVIEW_IN_PROGRESS') return
  const stop = `aws cloudformation cancel-update-stack --stack-name ${name}`
  throw new ActionError('stack-busy', `the stack ${name} is in ${status}`, {
    details: [buildStackUrl(region, id)],
    // Nothing else can be stopped (CloudFormation API Reference, CancelUpdateStack).
    ...(status === 'UPDATE_IN_PROGRESS'
      ? {
          hint: `Nothing was started. Wait until it has ended, or stop it: ${stop}, which rolls it back. Then run again.`,
        }
      : {}),
  })
}

/** The cause of the state: the first failure since the operation that led to it began. */
function findOldestFailure(events: readonly StackEvent[], { status }: StackDescription): StackEvent | undefined {
  const begin = status.startsWith('UPDATE_ROLLBACK')
    ? 'UPDATE_ROLLBACK_IN_PROGRESS'
    : status.startsWith('DELETE')
      ? 'DELETE_IN_PROGRESS'
      : 'CREATE_IN_PROGRESS'
  const start = events.findLastIndex((event) => isAboutStack(event) && event.status === begin)
  return findFirstFailure(events.slice(Math.max(0, start)))
}

function explainStatus(status: string): string {
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return 'its creation failed and was rolled back; it cannot be changed any more, only deleted'
    case 'UPDATE_ROLLBACK_FAILED':
      return 'an update failed, and so did its rollback; nothing can be changed until the rollback has finished'
    case 'ROLLBACK_FAILED':
      return 'its creation failed, and so did its rollback; what was created is still there'
    case 'DELETE_FAILED':
      return 'it could not be deleted completely'
    case 'CREATE_FAILED':
      return 'its creation failed and was not rolled back'
    default:
      return 'no change set can be created for it'
  }
}

function describeWayOut({ name, status }: StackDescription, skipped: string): string {
  switch (status) {
    case 'ROLLBACK_COMPLETE':
      return 'Fix the cause, then run apply with allow-destroy: true: it deletes the dead stack, which has no resources, and creates it again.'
    case 'UPDATE_ROLLBACK_FAILED':
      return `Fix the cause, then finish the rollback: aws cloudformation continue-update-rollback --stack-name ${name}. If the resource is gone for good, skip it:${skipped === '' ? ' --resources-to-skip' : skipped}. Then plan again.`
    default:
      return `Fix the cause, then delete the stack: command: delete with allow-destroy: true. If a resource cannot be deleted, keep it: aws cloudformation delete-stack --stack-name ${name} --retain-resources <logical ID>.`
  }
}
