import { describe, expect, test } from 'vitest'
import { renderDocument, summaryLimit } from '../../runner/markdown/document.ts'
import { evaluateFindings } from '../scan/gate.ts'
import { renderImageFacts, renderScanResult, renderImageSizes, renderStageTimes } from './blocks.ts'
import { compareLayers } from './layers.ts'
import { formatSizeChange, formatSize } from '../../runner/size.ts'

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
])('%d bytes are shown as %s', (bytes, expected) => {
  expect(formatSize(bytes)).toBe(expected)
})

test.each([
  [0, '±0'],
  [1_200_000, '+1.2 MB'],
  [-300_000, '−300 kB'],
])('a difference of %d bytes is shown as %s', (bytes, expected) => {
  expect(formatSizeChange(bytes)).toBe(expected)
})

const createLayer = (digest: string, size: number) => ({ digest: `sha256:${digest}`, size })

describe('layers compared to those of the previous image', () => {
  test('are unchanged, larger, or new', () => {
    const now = [createLayer('base', 1000), createLayer('app2', 500), createLayer('extra', 7)]
    const size = compareLayers('linux/amd64', now, [createLayer('base', 1000), createLayer('app1', 200)])
    expect(size).toMatchObject({ total: 1507, previousTotal: 1200 })
    expect(size.layers.map(({ shared, change }) => [shared, change])).toEqual([
      [true, 0],
      [false, 300],
      [false, undefined],
    ])
  })

  test('have no comparison without one', () => {
    expect(compareLayers('', [createLayer('a', 1)], undefined)).toMatchObject({ previousTotal: undefined, total: 1 })
  })
})

test('the summary shows the image, its size and the time of its stages', () => {
  const facts = {
    ...{ name: 'r.example/app:abc', tags: ['abc', 'main'], digest: 'sha256:1', origin: 'built', milliseconds: 4200 },
  }
  const text = renderDocument(
    [
      ...renderImageFacts(facts),
      ...renderStageTimes([{ name: 'build linux/arm64', steps: 5, cached: 2, milliseconds: 3100 }]),
      ...renderImageSizes([compareLayers('linux/arm64', [createLayer('a', 2000)], [createLayer('b', 1000)])]),
    ],
    summaryLimit,
  )
  expect(text).toContain('| Image | `r.example/app:abc` |')
  expect(text).toContain('| Origin | built, 4.2s |')
  expect(text).toContain('| build linux/arm64 | 5 | 2 | 3.1s |')
  expect(text).toContain('linux/arm64: 2.0 kB compressed in 1 layer (+1.0 kB vs. previous image)')
})

test('the summary of a scan lists the most severe findings first, and marks those that fail the run', () => {
  const createFinding = (id: string, severity: 'HIGH' | 'CRITICAL') => ({
    ...{ id, severity, package: 'a|b', fixedIn: undefined, url: undefined, platform: 'linux/amd64' },
  })
  const all = [createFinding('CVE-1', 'HIGH'), createFinding('CVE-2', 'CRITICAL')]
  const result = evaluateFindings(all, 'CRITICAL', [{ id: 'CVE-2', until: '2020-01-01' }], new Date())
  const text = renderDocument(renderScanResult(result, all), summaryLimit)
  expect(text).toContain('1 critical, 1 high')
  expect(text.indexOf('CVE-2')).toBeLessThan(text.indexOf('CVE-1'))
  expect(text).toContain('| **CRITICAL** | a\\|b |')
  expect(text).toContain('CVE-2 is no longer accepted: the date 2020-01-01 has passed.')
})
