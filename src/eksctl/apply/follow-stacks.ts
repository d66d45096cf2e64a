import { createStackCaller } from '../../cloudformation/calls.ts'
import { isAboutStack, listStackEvents, readLastEvent, type StackEvent } from '../../cloudformation/events.ts'
import type { StackContext } from '../../cloudformation/model.ts'
import { pause } from '../../runner/retry.ts'
import { type EksctlStack, isStackInProgress } from '../existing/model.ts'
import { listEksctlStacks } from '../existing/stacks.ts'

/** How often stacks are asked about, in milliseconds. */
const intervalMs = 5000

/** Where the events of each stack ended when something began, by its ARN. */
export type EventMarks = ReadonlyMap<string, string | undefined>

/** Shows what happens in the stacks of a cluster. */
interface StackFollower {
  readonly marks: EventMarks
  /** Shows the events since the last call. @returns the stacks */
  readonly showNews: () => Promise<readonly EksctlStack[]>
}

async function createStackFollower(cluster: string, context: StackContext): Promise<StackFollower> {
  const before = await listEksctlStacks(cluster, context.aws)
  const marks = new Map(
    await Promise.all(
      before.map(async ({ name, arn }) => [arn, await readLastEvent(createStackCaller(name, context), arn)] as const),
    ),
  )
  const last = new Map(marks)
  const settled = new Map(before.filter((stack) => !isStackInProgress(stack)).map(({ arn, status }) => [arn, status]))
  return {
    marks,
    showNews: async () => {
      const stacks = await listEksctlStacks(cluster, context.aws)
      for (const { name, arn, status } of stacks) {
        // A stack that has not moved since it was last looked at has no news.
        if (settled.get(arn) === status) continue
        const news = await listStackEvents(createStackCaller(name, context), arn, last.get(arn))
        for (const event of news.filter(isWorthShowing)) context.log.line(formatEvent(name, event))
        last.set(arn, news.at(-1)?.id ?? last.get(arn))
        if (!isStackInProgress({ status })) settled.set(arn, status)
      }
      return stacks
    },
  }
}

/** Beginnings of single resources say nothing that their ends do not. */
function isWorthShowing(event: StackEvent): boolean {
  return isAboutStack(event) || !event.status.endsWith('_IN_PROGRESS')
}

function formatEvent(stack: string, event: StackEvent): string {
  const what = isAboutStack(event) ? '' : ` ${event.logicalId} (${event.type})`
  return `${stack}${what}: ${event.status}${event.reason === '' ? '' : `: ${event.reason}`}`
}

/**
 * Shows events while `work` runs. What cannot be read meanwhile is left out: it changes nothing about the work.
 * @param onMarks gets where the events ended before `work`
 */
export async function followWhile<T>(
  cluster: string,
  context: StackContext,
  work: () => Promise<T>,
  onMarks: (marks: EventMarks) => void,
): Promise<T> {
  const follower = await createStackFollower(cluster, context)
  onMarks(follower.marks)
  const ended = new AbortController()
  const following = (async () => {
    while (!ended.signal.aborted) {
      await pause(intervalMs, ended.signal).catch(() => undefined)
      await follower.showNews().catch(() => undefined)
    }
  })()
  try {
    return await work()
  } finally {
    ended.abort()
    await following
  }
}

/**
 * Waits until no stack of the cluster is changing, for example because a run before was interrupted: eksctl ends, its stacks go on.
 * @throws the reason of the signal
 */
export async function waitForStacks(cluster: string, context: StackContext): Promise<void> {
  const busy = (await listEksctlStacks(cluster, context.aws)).filter(isStackInProgress)
  if (busy.length === 0) return
  const names = busy.map(({ name, status }) => `${name} (${status})`)
  context.log.line(`An operation that began before this run is still in progress: ${names.join(', ')}; waiting for it`)
  const follower = await createStackFollower(cluster, context)
  for (;;) {
    const stacks = await follower.showNews()
    if (!stacks.some(isStackInProgress) || Date.now() > context.deadline) return
    await pause(Math.min(intervalMs, 2000), context.signal)
  }
}
