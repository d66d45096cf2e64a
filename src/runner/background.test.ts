import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { runInBackground } from './background.ts'

const never = new AbortController().signal
const waitUntilAborted = (signal: AbortSignal): Promise<never> => sleep(60_000, undefined as never, { signal })

test('the result is there when it is wanted', async () => {
  await using work = runInBackground(() => sleep(5, 'done'), never)
  await expect(work.result).resolves.toBe('done')
})

test('leaving the block ends the work, and waits for it', async () => {
  const events: string[] = []
  const work = async (signal: AbortSignal): Promise<void> => {
    await waitUntilAborted(signal).catch(() => sleep(5))
    events.push('ended')
  }
  const block = async (): Promise<void> => {
    await using background = runInBackground(work, never)
    await Promise.race([background.result, sleep(1)])
    throw new Error('something else')
  }
  await expect(block()).rejects.toThrow('something else')
  expect(events).toEqual(['ended'])
})

test('a failure that nobody waits for yet is no unhandled one', async () => {
  await using work = runInBackground(() => Promise.reject(new Error('no such file')), never)
  await sleep(5)
  await expect(work.result).rejects.toThrow('no such file')
})

test('a run that is cancelled ends it', async () => {
  const run = new AbortController()
  await using work = runInBackground(waitUntilAborted, run.signal)
  run.abort()
  await expect(work.result).rejects.toThrow('aborted')
})
