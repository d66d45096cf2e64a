import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Log } from '../../runner/log.ts'
import type { Step } from './progress.ts'
import { logProgress } from './progress-log.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

function start() {
  const lines: string[] = []
  const log = { line: (text: string) => lines.push(text.replaceAll(/ {2,}/g, '  ')) } as unknown as Log
  return { view: logProgress(log), lines }
}

function step(name: string, more: Partial<Step> = {}): Step {
  return {
    ...{ id: name, name, startedAt: 0, resumedAt: undefined, completedAt: undefined, cached: false, error: undefined },
    ...more,
  }
}

test('steps are told when they end, those of the builder only where they took their time', () => {
  const { view, lines } = start()
  for (const one of [
    step('[1/2] RUN make', { completedAt: 1200 }),
    step('[2/2] COPY a b', { completedAt: 1200, cached: true }),
    step('[internal] load build context', { completedAt: 900 }),
    step('[internal] load metadata for x', { completedAt: 1, error: 'not found' }),
    step('importing cache manifest from x', { completedAt: 1, error: 'not found' }),
  ]) {
    view.step(one)
  }
  view.end()
  expect(lines).toEqual(['[1/2] RUN make  1.2s', '[2/2] COPY a b  cached', '[internal] load metadata for x  failed'])
})

test('a push is told as one, with its own time, and that it goes on', () => {
  const { view, lines } = start()
  const name = 'exporting to image'
  view.step(step(name))
  view.step(step(name, { completedAt: 2000 }))
  vi.setSystemTime(2000)
  view.step(step(name, { resumedAt: 2000 }))
  vi.advanceTimersByTime(15_000)
  view.step(step(name, { resumedAt: 2000, completedAt: 19_000 }))
  view.end()
  expect(lines).toEqual(['exporting to image  2.0s', 'pushing  running 8.0s', 'pushing  17.0s'])
})
