import { describe, expect, test } from 'vitest'
import { createTestRoot } from '../testing/roots.ts'
import { planSpeculatively } from './speculative-plans.ts'
import type { Task } from './model.ts'

const never = new AbortController().signal
const names = ['a', 'b', 'c', 'd']

const tasks = names.map((name): Task => ({ root: createTestRoot(name), mode: 'normal' }))

function run(parallelism: number, signal = never) {
  let now = 0
  return { parallelism, signal, clock: () => now++ }
}

describe('work ahead', () => {
  test('is done in order, as much at once as allowed', async () => {
    let running = 0
    let most = 0
    const begun: string[] = []
    const createWork = async ({ root: { name } }: Task): Promise<string> => {
      begun.push(name)
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return name
    }
    const ahead = planSpeculatively(run(2), tasks, createWork, () => false)
    await ahead.waitUntilIdle()
    expect([begun, most]).toEqual([names, 2])
    expect((await ahead.getResult('c'))?.outcome).toEqual({ status: 'fulfilled', value: 'c' })
  })

  test('that failed is told to whoever asks, and to nobody else', async () => {
    const ahead = planSpeculatively(
      run(4),
      tasks,
      () => Promise.reject(new Error('no state')),
      () => false,
    )
    await ahead.waitUntilIdle()
    const done = await ahead.getResult('a')
    expect(done?.outcome).toMatchObject({ status: 'rejected', reason: { message: 'no state' } })
    expect(done?.endedAt).toBeGreaterThan(done?.startedAt ?? Number.NaN)
  })

  test('is not started where it is known to be in vain by then', async () => {
    const finished = new Set<string>()
    const ahead = planSpeculatively(
      run(1),
      tasks,
      ({ root: { name } }) => Promise.resolve(finished.add(name)),
      ({ root: { name } }) => name === 'c' && finished.has('a'),
    )
    await ahead.waitUntilIdle()
    expect([...finished]).toEqual(['a', 'b', 'd'])
    expect(await ahead.getResult('c')).toBeUndefined()
  })

  test('is not started once the run is cancelled', async () => {
    const controller = new AbortController()
    const abort = (): Promise<void> => {
      controller.abort()
      return Promise.resolve()
    }
    const ahead = planSpeculatively(run(1, controller.signal), tasks, abort, () => false)
    await ahead.waitUntilIdle()
    expect((await Promise.all(names.map(ahead.getResult))).map((done) => done !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
