import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pause, retry, type RetryOptions } from './retry.ts'

/** An operation that fails so often, and what was waited for in between. */
async function countAttempts(failures: number, options: Partial<RetryOptions> = {}) {
  const waits: number[] = []
  let calls = 0
  const tryOperation = (attempt: number): Promise<string> => {
    calls += 1
    expect(attempt).toBe(calls)
    return calls <= failures ? Promise.reject(new Error(`failure ${String(calls)}`)) : Promise.resolve('done')
  }
  const outcome = await retry(tryOperation, {
    attempts: 5,
    baseMs: 100,
    maxMs: 1000,
    shouldRetry: () => true,
    random: () => 0.5,
    sleep: (ms) => {
      waits.push(ms)
      return Promise.resolve()
    },
    ...options,
  }).catch((error: unknown) => error)
  return { outcome, calls, waits }
}

describe('retry', () => {
  test.each([
    [0, 'done', 1, []],
    [1, 'done', 2, [50]],
    [4, 'done', 5, [50, 100, 200, 400]],
    [5, new Error('failure 5'), 5, [50, 100, 200, 400]],
  ])('%d failures end with %o after %d tries', async (failures, outcome, calls, waits) => {
    expect(await countAttempts(failures)).toEqual({ outcome, calls, waits })
  })

  test('an error that trying again does not cure is thrown at once', async () => {
    expect(await countAttempts(3, { shouldRetry: () => false })).toMatchObject({ calls: 1, waits: [] })
  })

  test('the verdict is asked for each error', async () => {
    const seen: unknown[] = []
    await countAttempts(2, { shouldRetry: (error) => (seen.push(error), true) })
    expect(seen).toEqual([new Error('failure 1'), new Error('failure 2')])
  })

  test.each([
    [250, 250],
    [0, 0],
    [2500, 1000],
  ])('a server that asks for %d ms gets %d', async (asked, waited) => {
    expect((await countAttempts(1, { shouldRetry: () => asked })).waits).toEqual([waited])
  })

  test('a server that wants to be left alone for an hour is not asked again', async () => {
    const counted = await countAttempts(1, { shouldRetry: () => 3_600_000 })
    expect(counted).toEqual({ calls: 1, waits: [], outcome: new Error('failure 1') })
  })

  test('pauses are jittered between nothing and a bound that doubles up to the largest', async () => {
    const bounds = fc.record({
      attempts: fc.integer({ min: 1, max: 40 }),
      baseMs: fc.integer({ min: 1, max: 1000 }),
      maxMs: fc.integer({ min: 1, max: 60_000 }),
    })
    await fc.assert(
      fc.asyncProperty(
        bounds,
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        async (options, random) => {
          const { waits, calls } = await countAttempts(100, { ...options, random: () => random })
          expect(calls).toBe(options.attempts)
          waits.forEach((wait, index) => {
            expect(wait).toBeGreaterThanOrEqual(0)
            expect(wait).toBeLessThanOrEqual(Math.min(options.maxMs, options.baseMs * 2 ** index))
          })
        },
      ),
    )
  })

  test('each retry is reported before its pause', async () => {
    const told: unknown[] = []
    await countAttempts(2, {
      onRetry: ({ number, waitMs, error }) => told.push([number, waitMs, (error as Error).message]),
    })
    expect(told).toEqual([
      [1, 50, 'failure 1'],
      [2, 100, 'failure 2'],
    ])
  })
})

describe('an abort', () => {
  test('before the first try means none', async () => {
    const signal = AbortSignal.abort(new Error('cancelled'))
    expect(await countAttempts(0, { signal })).toMatchObject({ outcome: new Error('cancelled'), calls: 0 })
  })

  test('during a try means no further one', async () => {
    const controller = new AbortController()
    const shouldRetry = (): boolean => {
      controller.abort(new Error('cancelled'))
      return true
    }
    expect(await countAttempts(9, { signal: controller.signal, shouldRetry })).toMatchObject({
      outcome: new Error('cancelled'),
      calls: 1,
    })
  })

  test('ends a pause at once with its reason', async () => {
    const controller = new AbortController()
    const startedAt = performance.now()
    const paused = pause(60_000, controller.signal)
    controller.abort(new Error('cancelled'))
    await expect(paused).rejects.toThrow('cancelled')
    await expect(pause(60_000, controller.signal)).rejects.toThrow('cancelled')
    expect(performance.now() - startedAt).toBeLessThan(1000)
  })

  test('that never comes lets a pause end in its time', async () => {
    const startedAt = performance.now()
    await pause(30, new AbortController().signal)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(28)
  })
})
