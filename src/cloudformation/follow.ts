import { ActionError, extendError, toActionError } from '../runner/errors/action-error.ts'
import { formatElapsed } from '../runner/log.ts'
import { type StackCaller, pollUntil } from './calls.ts'
import { buildStackUrl } from './console.ts'
import { isAboutStack, listStackEvents, type StackEvent } from './events.ts'
import type { StackContext } from './model.ts'

/** An operation of a stack that AWS has started. */
export interface StackOperation {
  readonly stackId: string
  readonly stack: string
  /** For people: `creation`, `update`, `deletion`. */
  readonly verb: string
  /** ID of the last event before it. */
  readonly after: string | undefined
  /** Number of resources that it is about, for the progress. */
  readonly total: number
  /** The command that stops it in AWS; undefined if nothing can. */
  readonly stopCommand: string | undefined
}

export interface StackOperationResult {
  readonly status: string
  /** All events of the operation, oldest first. */
  readonly events: readonly StackEvent[]
}

/**
 * Follows an operation by the events of the stack until it has ended, with live lines.
 * @throws ActionError that says what goes on in AWS, if the run is cancelled, times out or cannot read the events any more
 */
export async function followOperation(
  call: StackCaller,
  operation: StackOperation,
  context: StackContext,
): Promise<StackOperationResult> {
  const { stackId, stack, verb, total } = operation
  const progress = context.log.progress(stack)
  const startedAt = Date.now()
  const events: StackEvent[] = []
  const done = new Set<string>()
  try {
    return await pollUntil(`the ${verb} of the stack ${stack}`, context, async () => {
      const last = events.at(-1)?.id ?? operation.after
      const fresh = await listStackEvents(call, stackId, last)
      events.push(...fresh)
      for (const event of fresh) if (isEnd(event) && !isAboutStack(event)) done.add(event.logicalId)
      const end = fresh.find((event) => isAboutStack(event) && isEnd(event))
      const current = fresh.findLast((event) => !isAboutStack(event))
      if (current !== undefined && end === undefined) {
        const state = readState(events, verb)
        progress.update({ state, done: done.size, total, detail: `${current.logicalId} ${current.status}` })
      }
      return end === undefined ? undefined : { status: end.status, events }
    })
  } catch (thrown) {
    throw explainInterruption(toActionError(thrown), operation, { ...context, elapsed: Date.now() - startedAt })
  }
}

function isEnd({ status }: StackEvent): boolean {
  return !status.endsWith('_IN_PROGRESS')
}

function readState(events: readonly StackEvent[], verb: string): string {
  const own = events.findLast(isAboutStack)?.status ?? ''
  if (own.includes('ROLLBACK')) return 'rolling back'
  return own.includes('CLEANUP')
    ? 'cleaning up'
    : verb === 'deletion'
      ? 'deleting'
      : verb === 'creation'
        ? 'creating'
        : 'updating'
}

interface Interruption extends Pick<StackContext, 'aws'> {
  readonly elapsed: number
}

/** AWS finishes what it has started, whatever becomes of the job. */
function explainInterruption(
  error: ActionError,
  { stackId, stack, verb, stopCommand }: StackOperation,
  { aws, elapsed }: Interruption,
): ActionError {
  const note = `the ${verb} of the stack ${stack} goes on in AWS`
  const details = [`${note}, since ${formatElapsed(elapsed)}: ${buildStackUrl(aws.region, stackId)}`]
  const stop = stopCommand === undefined ? '' : ` To stop it: ${stopCommand}.`
  if (error.code === 'cancelled') {
    return new ActionError('cancelled', `the run was cancelled; ${note}`, {
      details,
      notes: [note],
      hint: `Wait until it has ended, then run again.${stop}`,
      cause: error,
    })
  }
  return extendError(error, { details, notes: [note], hint: `${error.hint}${stop}` })
}
