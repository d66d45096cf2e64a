import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderFlowchart, renderGantt } from './mermaid.ts'

const readText = (block: ReturnType<typeof renderFlowchart>): string => ('text' in block ? block.text : '')

describe('flowchart', () => {
  test('has nodes by state, and edges between nodes that exist', () => {
    const block = renderFlowchart(
      [
        { id: 'a/vpc', label: '10-vpc', state: 'succeeded' },
        { id: 'b/eks', label: '20-eks', state: 'failed' },
      ],
      [
        { from: 'a/vpc', to: 'b/eks' },
        { from: 'a/vpc', to: 'nowhere' },
      ],
    )
    expect(block.kind).toBe('mermaid')
    const lines = readText(block).split('\n')
    expect(lines.slice(0, 4)).toEqual([
      'flowchart LR',
      '  n0["10-vpc"]:::succeeded',
      '  n1["20-eks"]:::failed',
      '  n0 --> n1',
    ])
    expect(lines.slice(4).map((line) => line.split(' ')[3])).toEqual(['succeeded', 'failed'])
  })

  test('no label ends its quotes or its line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', ']', '#', ';', '<', '\n', '`', 'x', '-->', '&') }),
        (label) => {
          const lines = readText(renderFlowchart([{ id: 'a', label, state: 'skipped' }], [])).split('\n')
          expect(lines).toHaveLength(3)
          const [, inner = ''] = /^ {2}n0\["([^"\n]*)"\]:::skipped$/.exec(lines[1] ?? '') ?? []
          const read = inner.replaceAll(/#(\d+);/g, (_all, number: string) => String.fromCharCode(Number(number)))
          expect(read).toBe(label)
        },
      ),
    )
  })
})

describe('timeline', () => {
  const spans = [
    { label: '10-vpc', section: 'wave 1', startMs: 0, endMs: 1200, state: 'succeeded' },
    { label: '20: eks, #1', section: 'wave 2', startMs: 1200, endMs: 5000, state: 'failed' },
    { label: '11-kms', section: 'wave 1', startMs: 10, endMs: 900, state: 'succeeded' },
  ] as const

  test('begins with the earliest bar, whatever the clock', () => {
    const late = spans.map((span) => ({ ...span, startMs: span.startMs + 1e12, endMs: span.endMs + 1e12 }))
    expect(renderGantt(late)).toBe(renderGantt(spans))
  })

  test('has a bar for each span under its section, failures marked', () => {
    expect(renderGantt(spans).split('\n').slice(1)).toEqual([
      '  dateFormat x',
      '  axisFormat %M:%S',
      '  tickInterval 1second',
      '  section wave 1',
      '  10-vpc :0, 1200',
      '  11-kms :10, 900',
      '  section wave 2',
      '  20  eks   1 :crit, 1200, 5000',
    ])
  })

  test.each([
    [0, '1second'],
    [8_000, '1second'],
    [8_001, '5second'],
    [100_000, '15second'],
    [400_000, '1minute'],
    [1_800_000, '5minute'],
    [7_200_000, '30minute'],
  ])('of %i ms has an axis whose marks can be told apart', (endMs, interval) => {
    expect(renderGantt([{ ...spans[0], endMs }])).toContain(`tickInterval ${interval}\n`)
  })
})
