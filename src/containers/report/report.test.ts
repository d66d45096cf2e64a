import { describe, expect, test } from 'vitest'
import { render, summaryLimit } from '../../runner/markdown/document.ts'
import { judge } from '../scan/gate.ts'
import { imageBlocks, scanBlocks, sizeBlocks, stageBlocks } from './blocks.ts'
import { compareLayers } from './layers.ts'
import { formatChange, formatSize } from './size.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [99_949, '99.9 kB'],
  [123_456, '123 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [4_200_000, '4.2 MB'],
  [7_500_000_000, '7.5 GB'],
])('%d bytes are %s', (bytes, expected) => {
  expect(formatSize(bytes)).toBe(expected)
})

test.each([
  [0, '±0'],
  [1_200_000, '+1.2 MB'],
  [-300_000, '−300 kB'],
])('a change of %d bytes is %s', (bytes, expected) => {
  expect(formatChange(bytes)).toBe(expected)
})

const layer = (digest: string, size: number) => ({ digest: `sha256:${digest}`, size })

describe('layers beside those of the previous image', () => {
  test('are the same, larger, or new', () => {
    const now = [layer('base', 1000), layer('app2', 500), layer('extra', 7)]
    const size = compareLayers('linux/amd64', now, [layer('base', 1000), layer('app1', 200)])
    expect(size).toMatchObject({ total: 1507, before: 1200 })
    expect(size.layers.map(({ shared, change }) => [shared, change])).toEqual([
      [true, 0],
      [false, 300],
      [false, undefined],
    ])
  })

  test('are only themselves without one', () => {
    expect(compareLayers('', [layer('a', 1)], undefined)).toMatchObject({ before: undefined, total: 1 })
  })
})

test('a summary says which image it is, what it weighs and how long its stages took', () => {
  const facts = {
    ...{ name: 'r.example/app:abc', tags: ['abc', 'main'], digest: 'sha256:1', how: 'built', milliseconds: 4200 },
  }
  const text = render(
    [
      ...imageBlocks(facts),
      ...stageBlocks([{ name: 'build linux/arm64', steps: 5, cached: 2, milliseconds: 3100 }]),
      ...sizeBlocks([compareLayers('linux/arm64', [layer('a', 2000)], [layer('b', 1000)])]),
    ],
    summaryLimit,
  )
  expect(text).toContain('| Image | `r.example/app:abc` |')
  expect(text).toContain('| How | built, 4.2s |')
  expect(text).toContain('| build linux/arm64 | 5 | 2 | 3.1s |')
  expect(text).toContain('linux/arm64: 2.0 kB compressed in 1 layer (+1.0 kB to the previous image)')
})

test('a scan is a table with the worst first, and says what stops the run', () => {
  const finding = (id: string, severity: 'HIGH' | 'CRITICAL') => ({
    ...{ id, severity, package: 'a|b', fixedIn: undefined, url: undefined, platform: 'linux/amd64' },
  })
  const all = [finding('CVE-1', 'HIGH'), finding('CVE-2', 'CRITICAL')]
  const verdict = judge(all, 'CRITICAL', [{ id: 'CVE-2', until: '2020-01-01' }], new Date())
  const text = render(scanBlocks(verdict, all), summaryLimit)
  expect(text).toContain('1 critical, 1 high')
  expect(text.indexOf('CVE-2')).toBeLessThan(text.indexOf('CVE-1'))
  expect(text).toContain('| **CRITICAL** | a\\|b |')
  expect(text).toContain('CVE-2 was accepted until 2020-01-01, which has passed.')
})
