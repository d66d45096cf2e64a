import { describe, expect, test } from 'vitest'
import { root } from '../testing/roots.ts'
import { workAhead } from './ahead.ts'
import type { Task } from './model.ts'

const never = new AbortController().signal
const names = ['a', 'b', 'c', 'd']

const tasks = names.map((name): Task => ({ root: root(name), mode: 'normal' }))

function run(parallelism: number, signal = never) {
  let now = 0
  return { parallelism, signal, clock: () => now++ }
}

describe('work ahead', () => {
  test('is done in order, as much at once as allowed', async () => {
    let running = 0
    let most = 0
    const begun: string[] = []
    const work = async ({ root: { name } }: Task): Promise<string> => {
      begun.push(name)
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 5))
      running--
      return name
    }
    const ahead = workAhead(run(2), tasks, work, () => false)
    await ahead.settled()
    expect([begun, most]).toEqual([names, 2])
    expect((await ahead.of('c'))?.outcome).toEqual({ status: 'fulfilled', value: 'c' })
  })

  test('that failed is told to whoever asks, and to nobody else', async () => {
    const ahead = workAhead(
      run(4),
      tasks,
      () => Promise.reject(new Error('no state')),
      () => false,
    )
    await ahead.settled()
    const done = await ahead.of('a')
    expect(done?.outcome).toMatchObject({ status: 'rejected', reason: { message: 'no state' } })
    expect(done?.endedAt).toBeGreaterThan(done?.startedAt ?? Number.NaN)
  })

  test('is not started where it is known to be in vain by then', async () => {
    const finished = new Set<string>()
    const ahead = workAhead(
      run(1),
      tasks,
      ({ root: { name } }) => Promise.resolve(finished.add(name)),
      ({ root: { name } }) => name === 'c' && finished.has('a'),
    )
    await ahead.settled()
    expect([...finished]).toEqual(['a', 'b', 'd'])
    expect(await ahead.of('c')).toBeUndefined()
  })

  test('is not started once the run is cancelled', async () => {
    const controller = new AbortController()
    const abort = (): Promise<void> => {
      controller.abort()
      return Promise.resolve()
    }
    const ahead = workAhead(run(1, controller.signal), tasks, abort, () => false)
    await ahead.settled()
    expect((await Promise.all(names.map(ahead.of))).map((done) => done !== undefined)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})
