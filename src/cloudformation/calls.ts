import { setTimeout as sleep } from 'node:timers/promises'
import type { AwsClients } from '../aws/clients.ts'
import { callAws, readAwsErrorName } from '../aws/errors.ts'
import { raceWithAbort } from '../runner/cancellation.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { formatElapsed } from '../runner/log.ts'
import type { StackContext } from './model.ts'

/** Calls of one stack: each is named for people, and waits while AWS throttles. */
export type StackCaller = <T>(call: StackCall<T>) => Promise<T>

interface StackCall<T> {
  /** Completes "the stack shop-eks could not be …": `described`. */
  readonly could: string
  /** API operation, which is also the IAM action: `DescribeStacks`. */
  readonly operation: string
  readonly send: (client: AwsClients['cloudformation']) => Promise<T>
}

/** How long to wait after the client has given up on a throttled call. */
const throttlePauseMs = 5000

/**
 * Calls that do not fail by throttling before the deadline: an account has one quota for all its jobs, and what AWS has refused
 * it has not begun.
 */
export function createStackCaller(name: string, context: StackContext): StackCaller {
  const { aws, log, signal, deadline } = context
  return async ({ could, operation, send }) => {
    const client = await aws.client('cloudformation')
    const call = { what: `the stack ${name} could not be ${could}`, action: `cloudformation:${operation}` }
    for (;;) {
      try {
        return await raceWithAbort(
          callAws(call, () => send(client)),
          signal,
        )
      } catch (error) {
        if (!(error instanceof ActionError) || error.code !== 'aws-throttled') throw error
        if (Date.now() + throttlePauseMs > deadline) throw error
        log.line(`AWS throttles ${call.action}; trying again`)
        await pause(throttlePauseMs, signal)
      }
    }
  }
}

/** @throws the reason of the signal */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await raceWithAbort(sleep(milliseconds, undefined, { ref: true }), signal)
}

const firstIntervalMs = 300
const longestIntervalMs = 5000

/**
 * Asks again and again, first often, until there is an answer.
 * @throws ActionError `timed-out` after the deadline, and the reason of the signal
 */
export async function pollUntil<T>(
  what: string,
  { signal, deadline }: Pick<StackContext, 'signal' | 'deadline'>,
  read: () => Promise<T | undefined>,
): Promise<T> {
  const startedAt = Date.now()
  for (let interval = firstIntervalMs; ; interval = Math.min(interval * 1.4, longestIntervalMs)) {
    const answer = await read()
    if (answer !== undefined) return answer
    if (Date.now() + interval > deadline) {
      throw new ActionError('timed-out', `${what} had not ended after ${formatElapsed(Date.now() - startedAt)}`, {
        hint: 'It goes on in AWS. Raise timeout, or run again when it has ended.',
      })
    }
    await pause(interval, signal)
  }
}

/** Pages of a list, each asked for with the token of the one before. */
export async function* listPages<Page extends { readonly NextToken?: string | undefined }>(
  read: (next: { readonly NextToken?: string }) => Promise<Page>,
): AsyncGenerator<Page> {
  let next: { readonly NextToken?: string } | undefined = {}
  while (next !== undefined) {
    const page = await read(next)
    yield page
    next = page.NextToken === undefined || page.NextToken === '' ? undefined : { NextToken: page.NextToken }
  }
}

/** Whether a service refused with this message; CloudFormation has one code for most of its refusals. */
export function isRefusal(error: unknown, pattern: RegExp): boolean {
  const refusal = readRefusal(error)
  return refusal !== undefined && pattern.test(refusal.message)
}

export interface ServiceRefusal {
  /** `ValidationError`, `InsufficientCapabilitiesException`. */
  readonly name: string
  readonly message: string
}

/** What CloudFormation answered; undefined for failures that are not its answers. */
export function readRefusal(error: unknown): ServiceRefusal | undefined {
  const cause = error instanceof ActionError ? error.cause : error
  const name = cause instanceof Error ? readAwsErrorName(cause) : undefined
  return name === undefined ? undefined : { name, message: (cause as Error).message }
}
