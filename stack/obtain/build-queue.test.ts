import { describe, expect, test } from 'vitest'
import { createBuildQueue } from './build-queue.ts'

const { signal } = new AbortController()

describe('builds that wait for each other', () => {
  test('begin in the order in which they are needed, one at a time', async () => {
    const queue = createBuildQueue(20)
    const events: string[] = []
    const build = async (name: string, order: number): Promise<void> => {
      const turn = await queue.enter(name, order, signal)
      events.push(`${name}, then ${turn.listNext().join(' ')}`)
      await Promise.resolve()
      events.push(`end of ${name}`)
      turn.leave()
    }
    await Promise.all([build('etcd', 21), build('kubernetes', 20), build('builder', 10)])
    expect(events).toEqual([
      'builder, then kubernetes etcd',
      'end of builder',
      'kubernetes, then etcd',
      'end of kubernetes',
      'etcd, then ',
      'end of etcd',
    ])
  })

  test('let the next one begin once, however often they leave', async () => {
    const queue = createBuildQueue(20)
    const first = await queue.enter('first', 1, signal)
    const second = queue.enter('second', 2, signal)
    const third = queue.enter('third', 3, signal)
    first.leave()
    first.leave()
    expect((await second).listNext()).toEqual(['third'])
    ;(await second).leave()
    ;(await third).leave()
  })

  test('leave the queue when they are interrupted', async () => {
    const queue = createBuildQueue(20)
    const stop = new AbortController()
    const first = await queue.enter('first', 1, signal)
    const second = queue.enter('second', 2, stop.signal)
    const third = queue.enter('third', 3, signal)
    stop.abort(new Error('interrupted'))
    await expect(second).rejects.toThrow('interrupted')
    await expect(queue.enter('late', 4, stop.signal)).rejects.toThrow('interrupted')
    expect(first.listNext()).toEqual(['third'])
    first.leave()
    ;(await third).leave()
  })
})
