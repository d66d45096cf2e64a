import { afterEach, describe, expect, test } from 'vitest'
import { raceWithAbort, type Cancellation, listenForCancellation, withGrace } from './cancellation.ts'

const before = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') }
let cancellation: Cancellation | undefined
afterEach(() => {
  cancellation?.[Symbol.dispose]()
})

/** Calls the listeners that were added since, as the arrival of the signal would. */
function receive(name: 'SIGINT' | 'SIGTERM'): void {
  for (const listener of process.listeners(name)) if (!before[name].includes(listener)) listener(name)
}

describe('cancellation', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('%s aborts with a reason that ends the run as cancelled', (name) => {
    const told: string[] = []
    cancellation = listenForCancellation((signal) => told.push(signal))
    expect(cancellation.signal.aborted).toBe(false)
    receive(name)
    expect(cancellation.signal.reason).toMatchObject({ name: 'ActionError', code: 'cancelled' })
    expect(told).toEqual([name])
  })

  test('later signals are heard and change nothing', () => {
    const told: string[] = []
    cancellation = listenForCancellation((signal) => told.push(signal))
    receive('SIGINT')
    const reason: unknown = cancellation.signal.reason
    receive('SIGTERM')
    receive('SIGINT')
    expect(told).toEqual(['SIGINT'])
    expect(cancellation.signal.reason).toBe(reason)
  })

  test('the cancellation is reported before anything is stopped', () => {
    const order: string[] = []
    cancellation = listenForCancellation(() => order.push('told'))
    cancellation.signal.addEventListener('abort', () => order.push('aborted'))
    receive('SIGINT')
    expect(order).toEqual(['told', 'aborted'])
  })

  test('listens no longer when it is over', () => {
    const over = listenForCancellation(() => undefined)
    over[Symbol.dispose]()
    expect(process.listeners('SIGINT')).toEqual(before.SIGINT)
    expect(process.listeners('SIGTERM')).toEqual(before.SIGTERM)
  })
})

describe('the signal for what a cancelled run still has to say', () => {
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

  test.each([
    ['cancelled later', () => new AbortController()],
    ['cancelled already', () => createAborted()],
  ])('aborts after the grace, with the same reason: %s', async (_name, create) => {
    const controller = create()
    using signal = withGrace(controller.signal, 30)
    controller.abort('why')
    expect(signal.aborted).toBe(false)
    await wait(60)
    expect([signal.aborted, signal.reason]).toEqual([true, 'why'])
  })

  test('never aborts when it is over', async () => {
    const controller = new AbortController()
    const signal = withGrace(controller.signal, 1)
    controller.abort('why')
    signal[Symbol.dispose]()
    await wait(20)
    expect(signal.aborted).toBe(false)
  })
})

function createAborted(): AbortController {
  const controller = new AbortController()
  controller.abort('why')
  return controller
}

describe('work that takes no signal', () => {
  const never = new Promise<string>(() => undefined)
  const reason = new Error('cancelled')

  test('is waited for, and fails as it fails itself', async () => {
    const { signal } = new AbortController()
    expect(await raceWithAbort(Promise.resolve('done'), signal)).toBe('done')
    await expect(raceWithAbort(Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
  })

  test.each(['before', 'meanwhile'])('is no longer waited for when the run was cancelled %s', async (when) => {
    const controller = new AbortController()
    if (when === 'before') controller.abort(reason)
    const work = raceWithAbort(never, controller.signal)
    controller.abort(reason)
    await expect(work).rejects.toBe(reason)
  })
})
