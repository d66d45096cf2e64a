import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Log } from '../../runner/log.ts'
import type { BuildStep } from './progress.ts'
import { logBuildProgress } from './progress-log.ts'

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

function start() {
  const lines: string[] = []
  const log = { line: (text: string) => lines.push(text.replaceAll(/ {2,}/g, '  ')) } as unknown as Log
  return { view: logBuildProgress(log), lines }
}

function createStep(name: string, more: Partial<BuildStep> = {}): BuildStep {
  return {
    ...{ id: name, name, startedAt: 0, resumedAt: undefined, completedAt: undefined, cached: false, error: undefined },
    ...more,
  }
}

test('steps are shown when they end, those of the builder only if they take long', () => {
  const { view, lines } = start()
  for (const one of [
    createStep('[1/2] RUN make', { completedAt: 1200 }),
    createStep('[2/2] COPY a b', { completedAt: 1200, cached: true }),
    createStep('[internal] load build context', { completedAt: 900 }),
    createStep('[internal] load metadata for x', { completedAt: 1, error: 'not found' }),
    createStep('importing cache manifest from x', { completedAt: 1, error: 'not found' }),
  ]) {
    view.step(one)
  }
  view.end()
  expect(lines).toEqual(['[1/2] RUN make  1.2s', '[2/2] COPY a b  cached', '[internal] load metadata for x  failed'])
})

test('a push is shown as one, with its own time and while it is running', () => {
  const { view, lines } = start()
  const name = 'exporting to image'
  view.step(createStep(name))
  view.step(createStep(name, { completedAt: 2000 }))
  vi.setSystemTime(2000)
  view.step(createStep(name, { resumedAt: 2000 }))
  vi.advanceTimersByTime(15_000)
  view.step(createStep(name, { resumedAt: 2000, completedAt: 19_000 }))
  view.end()
  expect(lines).toEqual(['exporting to image  2.0s', 'pushing  running 8.0s', 'pushing  17.0s'])
})
