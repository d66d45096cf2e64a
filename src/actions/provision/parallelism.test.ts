import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runInOrder } from '../../runner/schedule.ts'
import { chooseGarbageCollection, createSpareCapacity, resolveParallelism } from './parallelism.ts'

const gigabyte = 1024 ** 3

test.each([
  ['as many as cores', undefined, 8, 32, 8],
  ['two on one core', undefined, 1, 32, 2],
  ['what fits into memory', undefined, 8, 3, 4],
  ['one where memory is short', undefined, 8, 0.1, 1],
  ['what is asked for, whatever the machine', 16, 2, 0.1, 16],
])('%s', (_case, asked, cores, gigabytes, expected) => {
  expect(resolveParallelism(asked, { cores, freeBytes: gigabytes * gigabyte })).toBe(expected)
})

test.each<readonly [string, number, Record<string, string>, number, object]>([
  ['collects less garbage where memory is free', 2, {}, 7, { GOGC: '400' }],
  ['keeps the default where memory is short for all roots at once', 4, {}, 3.9, {}],
  ['keeps what the job sets', 2, { GOGC: '50' }, 32, {}],
  ['keeps an empty value of the job, which is the default of Go', 2, { GOGC: '' }, 32, {}],
])('%s', (_case, parallelism, job, gigabytes, expected) => {
  expect(chooseGarbageCollection(parallelism, job, { cores: 2, freeBytes: gigabytes * gigabyte })).toEqual(expected)
})

describe('spare capacity', () => {
  const limits = { cores: 2, freeBytes: 16 * gigabyte }

  /** A machine whose time passes when somebody waits. */
  function createMachine(usage: { idleCores: number; freeBytes: number }) {
    const now = { at: 0, idle: 0 }
    const pass = (milliseconds: number): void => {
      now.at += milliseconds
      now.idle += milliseconds * usage.idleCores
    }
    const machine = {
      clock: () => now.at,
      readIdleMs: () => now.idle,
      readFreeBytes: () => usage.freeBytes,
      sleep: (milliseconds: number) => {
        pass(milliseconds)
        // Whatever else is ready goes first.
        return new Promise<void>((resolve) => setImmediate(resolve))
      },
    }
    return { pass, machine }
  }

  test.each([
    ['cores that are idle let another root start', 1, 16, true],
    ['a little that is idle does not', 0.2, 16, false],
    ['memory that is used by now does not', 1, 0.5, false],
  ])('%s', (_case, idleCores, gigabytes, expected) => {
    const { pass, machine } = createMachine({ idleCores, freeBytes: gigabytes * gigabyte })
    const spare = createSpareCapacity(2, {}, limits, machine)
    expect(spare.tryTake()).toBe(false)
    pass(500)
    expect(spare.tryTake()).toBe(expected)
    expect(spare.tryTake()).toBe(false)
  })

  test('an average over a long time does not count', () => {
    const { pass, machine } = createMachine({ idleCores: 2, freeBytes: 16 * gigabyte })
    const spare = createSpareCapacity(2, {}, limits, machine)
    pass(60_000)
    expect(spare.tryTake()).toBe(false)
    pass(500)
    expect(spare.tryTake()).toBe(true)
  })

  test.each([
    ['four times the default', 2, 64, {}, 8],
    ['what fits into memory', 2, 3.5, {}, 5],
    ['what fits with relaxed garbage collection', 2, 3.5, { GOGC: '400' }, 3],
    ['the default where memory is short', 2, 0.1, {}, 2],
  ])('is at most %s', (_case, parallelism, gigabytes, collection, most) => {
    const { machine } = createMachine({ idleCores: 2, freeBytes: 0 })
    const free = { cores: 2, freeBytes: gigabytes * gigabyte }
    expect(createSpareCapacity(parallelism, collection, free, machine).most).toBe(most)
  })

  test('never uses more memory than there is, and every root runs', async () => {
    const roots = fc.array(
      fc.record({ after: fc.array(fc.nat(11), { maxLength: 3 }), turns: fc.integer({ min: 1, max: 9 }) }),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    const amounts = fc.record({
      idleCores: fc.double({ min: 0, max: 2, noNaN: true }),
      gigabytes: fc.integer({ min: 1, max: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(roots, amounts, async (specs, { idleCores, gigabytes }) => {
        const usage = { idleCores, freeBytes: gigabytes * gigabyte }
        const { machine } = createMachine(usage)
        const free = { cores: 2, freeBytes: usage.freeBytes }
        const limit = resolveParallelism(undefined, free)
        const spare = createSpareCapacity(limit, { GOGC: '400' }, free, machine)
        let running = 0
        const results = await runInOrder({
          names: specs.map((_, index) => String(index)),
          listPredecessors: (name) =>
            (specs[Number(name)]?.after ?? []).filter((other) => other < Number(name)).map(String),
          limit,
          spare,
          work: async (name) => {
            running++
            usage.freeBytes -= gigabyte
            // The default alone may be more than relaxed collection needs, and then collection is not relaxed.
            expect(running).toBeLessThanOrEqual(Math.max(limit, gigabytes))
            if (idleCores < 0.3) expect(running).toBeLessThanOrEqual(limit)
            for (let turn = 0; turn < (specs[Number(name)]?.turns ?? 0); turn++) {
              await new Promise((resolve) => setImmediate(resolve))
            }
            running--
            usage.freeBytes += gigabyte
            return name
          },
        })
        expect(results.size).toBe(specs.length)
      }),
      { numRuns: 100 },
    )
  })

  test('lets roots overlap that wait', async () => {
    const { machine } = createMachine({ idleCores: 2, freeBytes: 16 * gigabyte })
    const spare = createSpareCapacity(2, {}, limits, machine)
    const names = ['a', 'b', 'c', 'd', 'e']
    let running = 0
    const all = Promise.withResolvers<undefined>()
    // Each waits until all of them run, which two at a time never would.
    await runInOrder({
      names,
      listPredecessors: () => [],
      limit: 2,
      spare,
      work: async () => {
        running++
        if (running === names.length) all.resolve(undefined)
        await all.promise
      },
    })
    expect(running).toBe(5)
  })
})
