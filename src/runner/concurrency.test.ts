import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createLimiter, runInBackground, settleBoth } from './concurrency.ts'

const never = new AbortController().signal
const waitUntilAborted = (signal: AbortSignal): Promise<never> => sleep(60_000, undefined as never, { signal })

describe('work in the background', () => {
  test('the result is available later', async () => {
    await using runWork = runInBackground(() => sleep(5, 'done'), never)
    await expect(runWork.result).resolves.toBe('done')
  })

  test('leaving the block aborts the work and waits for its end', async () => {
    const events: string[] = []
    const runWork = async (signal: AbortSignal): Promise<void> => {
      await waitUntilAborted(signal).catch(() => sleep(5))
      events.push('ended')
    }
    const block = async (): Promise<void> => {
      await using background = runInBackground(runWork, never)
      await Promise.race([background.result, sleep(1)])
      throw new Error('something else')
    }
    await expect(block()).rejects.toThrow('something else')
    expect(events).toEqual(['ended'])
  })

  test('a failure that nobody awaits yet is not an unhandled rejection', async () => {
    await using runWork = runInBackground(() => Promise.reject(new Error('no such file')), never)
    await sleep(5)
    await expect(runWork.result).rejects.toThrow('no such file')
  })

  test('cancelling the run aborts it', async () => {
    const run = new AbortController()
    await using runWork = runInBackground(waitUntilAborted, run.signal)
    run.abort()
    await expect(runWork.result).rejects.toThrow('aborted')
  })
})

test('a limiter frees its slot after a failure', async () => {
  const limited = createLimiter(1)
  const failing = limited(() => Promise.reject(new Error('x')))
  const next = limited(() => Promise.resolve('next'))
  await expect(failing).rejects.toThrow('x')
  await expect(next).resolves.toBe('next')
})

test('two tasks are both over when one has failed', async () => {
  const events: string[] = []
  const slow = sleep(5).then(() => events.push('ended'))
  await expect(settleBoth(Promise.reject(new Error('first')), slow)).rejects.toThrow('first')
  expect(events).toEqual(['ended'])
  await expect(settleBoth(Promise.resolve(1), Promise.resolve('2'))).resolves.toEqual([1, '2'])
})
