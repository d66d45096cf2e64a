import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { shareExpiryCheck, watchCredentials } from './credential-watch.ts'
import type { ApplyEvent, TerraformEvent } from './events.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const silenceMs = 60_000
const expiry = new ActionError('credentials-expired', 'expired')
const createEvent = (stage: ApplyEvent['stage'], address = 'aws_vpc.a'): TerraformEvent => ({
  ...{ type: 'apply', stage, address, action: 'create' },
  provider: address.split('_')[0] ?? '',
})

function watch(command: 'plan' | 'apply', answers: readonly (ActionError | undefined)[] = [expiry]) {
  let asked = 0
  const checkExpiry = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)])
  return { ...watchCredentials(command, { checkExpiry, silenceMs }), countChecks: () => asked }
}

describe('a command is interrupted because the credentials have expired', () => {
  test('once an apply has waited for a resource for a minute, whatever it says of waiting', async () => {
    const { signal, onEvent } = watch('apply')
    onEvent(createEvent('start'))
    for (let waited = 0; waited < silenceMs; waited += 10_000) {
      expect(signal.aborted).toBe(false)
      await vi.advanceTimersByTimeAsync(10_000)
      onEvent(createEvent('progress'))
    }
    expect(signal.reason).toBe(expiry)
  })

  test('once a plan has said nothing for a minute', async () => {
    const { signal } = watch('plan')
    await vi.advanceTimersByTimeAsync(silenceMs)
    expect(signal.reason).toBe(expiry)
  })

  test('although they were valid a minute ago', async () => {
    const { signal, countChecks } = watch('plan', [undefined, undefined, expiry])
    await vi.advanceTimersByTimeAsync(2 * silenceMs)
    expect([signal.aborted, countChecks()]).toEqual([false, 2])
    await vi.advanceTimersByTimeAsync(silenceMs)
    expect([signal.aborted, countChecks()]).toEqual([true, 3])
  })
})

describe('a command goes on, and AWS is not asked,', () => {
  test('while it has news', async () => {
    const { signal, onEvent, countChecks } = watch('plan')
    for (let minute = 0; minute < 5; minute++) {
      onEvent({ type: 'message', text: 'aws_vpc.a: Refreshing state...' })
      await vi.advanceTimersByTimeAsync(silenceMs - 1)
    }
    expect([signal.aborted, countChecks()]).toEqual([false, 0])
  })

  test.each<[string, readonly TerraformEvent[]]>([
    ['while an apply has not begun', []],
    ['while only other providers work', [createEvent('start', 'helm_release.a')]],
    [
      'after the last resource of AWS',
      [createEvent('start'), createEvent('start', 'helm_release.a'), createEvent('complete')],
    ],
    ['after a resource has failed', [createEvent('start'), createEvent('errored')]],
  ])('%s', async (_case, events) => {
    const { signal, onEvent, countChecks } = watch('apply')
    for (const event of events) onEvent(event)
    await vi.advanceTimersByTimeAsync(5 * silenceMs)
    expect([signal.aborted, countChecks()]).toEqual([false, 0])
  })

  test('after its end', async () => {
    const ended = watch('plan')
    ended[Symbol.dispose]()
    await vi.advanceTimersByTimeAsync(5 * silenceMs)
    expect([ended.signal.aborted, ended.countChecks(), vi.getTimerCount()]).toEqual([false, 0, 0])
  })
})

test('an answer that comes after the end changes nothing', async () => {
  const { promise, resolve } = Promise.withResolvers<ActionError>()
  const ended = watchCredentials('plan', { checkExpiry: () => promise, silenceMs })
  await vi.advanceTimersByTimeAsync(silenceMs)
  ended[Symbol.dispose]()
  resolve(expiry)
  await vi.advanceTimersByTimeAsync(5 * silenceMs)
  expect([ended.signal.aborted, vi.getTimerCount()]).toEqual([false, 0])
})

test('commands that wait at the same time share one answer a minute', async () => {
  let asked = 0
  const check = shareExpiryCheck(() => {
    asked++
    return Promise.resolve(undefined)
  }, silenceMs)
  await Promise.all([check(), check()])
  await vi.advanceTimersByTimeAsync(silenceMs - 1)
  await check()
  expect(asked).toBe(1)
  await vi.advanceTimersByTimeAsync(1)
  await check()
  expect(asked).toBe(2)
})
