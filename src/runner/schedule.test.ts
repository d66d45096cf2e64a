import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runInOrder } from './schedule.ts'

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('work in an order', () => {
  test('starts as soon as its own predecessors are done, not with a whole wave', async () => {
    const order: string[] = []
    let finishSlow = (): void => undefined
    const slow = new Promise<void>((resolve) => (finishSlow = resolve))
    const createAfter: Record<string, string[]> = { b: ['a'], d: ['b'], c: ['slow'] }
    const run = runInOrder({
      names: ['a', 'slow', 'b', 'c', 'd'],
      listPredecessors: (name) => createAfter[name] ?? [],
      limit: 4,
      work: async (name) => {
        if (name === 'slow') await slow
        order.push(name)
        if (name === 'd') finishSlow()
      },
    })
    await run
    expect(order).toEqual(['a', 'b', 'd', 'slow', 'c'])
    expect([...(await run).keys()]).toEqual(['a', 'slow', 'b', 'c', 'd'])
  })

  test('keeps to the limit, and every item starts after all it depends on', async () => {
    const graph = fc.array(fc.array(fc.nat(19), { maxLength: 4 }), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(graph, fc.integer({ min: 1, max: 5 }), async (edges, limit) => {
        const names = edges.map((_, index) => String(index))
        const createAfter = (name: string): string[] =>
          (edges[Number(name)] ?? []).filter((other) => other < Number(name)).map(String)
        const done = new Set<string>()
        let running = 0
        const results = await runInOrder({
          names,
          listPredecessors: createAfter,
          limit,
          work: async (name, before) => {
            running++
            expect(running).toBeLessThanOrEqual(limit)
            expect([...before.keys()].sort()).toEqual([...new Set(createAfter(name))].sort())
            for (const other of createAfter(name)) expect(done).toContain(other)
            await tick()
            running--
            done.add(name)
            return name
          },
        })
        expect([...results.keys()].sort()).toEqual([...names].sort())
      }),
      { numRuns: 50 },
    )
  })

  test('starts the longest chain first, then the order of names', async () => {
    const order: string[] = []
    const listPredecessors = (name: string): string[] => ({ y: ['x'], z: ['y'], c: ['b'] })[name] ?? []
    await runInOrder({
      names: ['a', 'b', 'c', 'd', 'x', 'y', 'z'],
      listPredecessors,
      limit: 1,
      work: (name) => Promise.resolve(order.push(name)),
    })
    expect(order.join('')).toBe('xbyacdz')
  })

  test('refuses a cycle', async () => {
    const run = runInOrder({
      names: ['a', 'b'],
      listPredecessors: (name) => [name === 'a' ? 'b' : 'a'],
      limit: 2,
      work: tick,
    })
    await expect(run).rejects.toThrow('a cycle in the order: a, b')
  })
})
