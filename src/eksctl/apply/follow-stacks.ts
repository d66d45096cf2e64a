import type { AwsSession } from '../../aws/session.ts'
import type { Context } from '../../runner/context.ts'
import { pause } from '../../runner/retry.ts'
import { type EksctlStack, isStackInProgress } from '../existing/model.ts'
import { listEksctlStacks, readStackEvents, type StackEvent } from '../existing/stacks.ts'

/** How often stacks are asked about, in milliseconds. */
const usualIntervalMs = 5000

export interface FollowRequest {
  readonly cluster: string
  readonly aws: AwsSession
  readonly log: Pick<Context['log'], 'line'>
  readonly intervalMs?: number
}

/** Shows what happens in the stacks of a cluster. */
export interface StackFollower {
  /** Shows the events since the last call. @returns the stacks */
  readonly showNews: () => Promise<readonly EksctlStack[]>
}

/** @param since events before this time are not shown */
export function createStackFollower({ cluster, aws, log }: FollowRequest, since: Date): StackFollower {
  const shown = new Set<string>()
  const settled = new Map<string, string>()
  return {
    showNews: async () => {
      const stacks = await listEksctlStacks(cluster, aws)
      for (const stack of stacks) {
        // A stack that has not moved since it was last looked at has no news.
        if (settled.get(stack.arn) === stack.status) continue
        const events = await readStackEvents(stack.arn, aws)
        const news = events.filter(({ id, time }) => !shown.has(id) && time >= since).toReversed()
        for (const event of news) {
          shown.add(event.id)
          if (isWorthShowing(event)) log.line(formatEvent(stack.name, event))
        }
        if (!isStackInProgress(stack)) settled.set(stack.arn, stack.status)
      }
      return stacks
    },
  }
}

/** Beginnings of single resources say nothing that their ends do not. */
function isWorthShowing({ type, status }: StackEvent): boolean {
  return type === 'AWS::CloudFormation::Stack' || !status.endsWith('_IN_PROGRESS')
}

function formatEvent(stack: string, { logicalId, type, status, reason }: StackEvent): string {
  const what = logicalId === stack ? '' : ` ${logicalId} (${type})`
  return `${stack}${what}: ${status}${reason === undefined || reason === '' ? '' : `: ${reason}`}`
}

/** Shows events while `work` runs. What cannot be read meanwhile is left out: it changes nothing about the work. */
export async function followWhile<T>(request: FollowRequest, since: Date, work: () => Promise<T>): Promise<T> {
  const follower = createStackFollower(request, since)
  const ended = new AbortController()
  const look = async (): Promise<void> => void (await follower.showNews().catch(() => undefined))
  const following = (async () => {
    while (!ended.signal.aborted) {
      await pause(request.intervalMs ?? usualIntervalMs, ended.signal).catch(() => undefined)
      await look()
    }
  })()
  try {
    return await work()
  } finally {
    ended.abort()
    await following
  }
}

export interface WaitRequest extends FollowRequest {
  readonly signal: AbortSignal
  /** Milliseconds since the epoch. */
  readonly deadline: number
}

/**
 * Waits until no stack of the cluster is changing, for example because a run before was interrupted: eksctl ends, its stacks go on.
 * @returns the stacks that were waited for
 */
export async function waitForStacks(request: WaitRequest): Promise<readonly EksctlStack[]> {
  const { cluster, aws, log, signal, deadline, intervalMs = usualIntervalMs } = request
  const busy = (await listEksctlStacks(cluster, aws)).filter(isStackInProgress)
  if (busy.length === 0) return []
  log.line(
    `An operation that began before this run is still in progress: ${busy.map(describeStack).join(', ')}; waiting for it`,
  )
  const follower = createStackFollower(request, new Date())
  for (;;) {
    const stacks = await follower.showNews()
    if (!stacks.some(isStackInProgress) || Date.now() > deadline) return busy
    await pause(intervalMs, signal)
  }
}

function describeStack({ name, status }: EksctlStack): string {
  return `${name} (${status})`
}
