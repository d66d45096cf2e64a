import { describe, expect, test } from 'vitest'
import { createProgressReader, type Step } from './progress.ts'
import { parseStepName, stageTimes } from './stage.ts'

const at = (seconds: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString()
const vertex = (digest: string, name: string, more: object = {}): string =>
  `${JSON.stringify({ vertexes: [{ digest, name, ...more }] })}\n`
const logs = (id: string, text: string): string =>
  `${JSON.stringify({ logs: [{ vertex: id, data: Buffer.from(text).toString('base64') }] })}\n`

function read(chunks: readonly string[]) {
  const told: string[] = []
  const reader = createProgressReader({
    step: ({ name, completedAt, cached }) => {
      told.push(`${name} ${completedAt === undefined ? 'begins' : cached ? 'cached' : 'ends'}`)
    },
    output: (step, line) => told.push(`${step?.name ?? '?'}: ${line}`),
  })
  for (const chunk of chunks) reader.push(Buffer.from(chunk))
  reader.end()
  return { told, reader }
}

describe('progress', () => {
  const run = '[build 2/3] RUN make'
  const stream = [
    vertex('1', run),
    vertex('1', run, { started: at(1) }),
    logs('1', 'first\nsec'),
    logs('1', 'ond\n10%\r100%\n'),
    vertex('1', run, { started: at(1), completed: at(4) }),
    'Dockerfile:3\n',
    vertex('2', '[build 3/3] COPY a b', { started: at(4), completed: at(4), cached: true }),
  ].join('')

  test.each([1, 7, 100, 100_000])('is told once for each change, cut in pieces of %d', (size) => {
    const chunks = stream.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
    const { told, reader } = read(chunks)
    expect(told).toEqual([
      `${run} begins`,
      `${run}: first`,
      `${run}: second`,
      `${run}: 100%`,
      `${run} ends`,
      '[build 3/3] COPY a b cached',
    ])
    expect(reader.text()).toEqual(['Dockerfile:3'])
    expect(reader.lastOutput()).toEqual(['first', 'second', '100%'])
  })

  test('keeps the first start and the last end of a step that goes on', () => {
    const { told, reader } = read([
      vertex('1', 'a', { started: at(1), completed: at(2) }),
      vertex('1', 'a', { started: at(3) }),
      vertex('1', 'a', { started: at(3), completed: at(9), error: 'broke' }),
    ])
    expect(told).toEqual(['a ends', 'a begins', 'a ends'])
    expect(reader.steps()).toMatchObject([
      { startedAt: Date.parse(at(1)), resumedAt: Date.parse(at(3)), completedAt: Date.parse(at(9)), error: 'broke' },
    ])
  })

  test('keeps the last lines of a flood only', () => {
    const { reader } = read([logs('1', `${Array.from({ length: 5000 }, (_, index) => `line ${index}`).join('\n')}\n`)])
    expect(reader.lastOutput()).toHaveLength(20)
    expect(reader.lastOutput().at(-1)).toBe('line 4999')
  })

  test('an error after many warnings is kept', () => {
    const warnings = Array.from({ length: 5000 }, (_, index) => `WARNING: ${index}\n`)
    const { reader } = read([...warnings, 'ERROR: failed to build: broken\n'])
    expect(reader.text().length).toBeLessThan(1000)
    expect(reader.text().at(-1)).toBe('ERROR: failed to build: broken')
  })
})

test.each([
  ['[linux/amd64 build 2/5] RUN go', { platform: 'linux/amd64', stage: 'build', text: 'RUN go' }],
  ['[build 2/5] RUN go', { platform: undefined, stage: 'build', text: 'RUN go' }],
  ['[2/5] RUN go', { platform: undefined, stage: 'build', text: 'RUN go' }],
  ['[linux/arm/v7 1/2] FROM x', { platform: 'linux/arm/v7', stage: 'build', text: 'FROM x' }],
  ['[internal] load build context', { platform: undefined, stage: undefined, text: 'load build context' }],
  ['exporting to image', { platform: undefined, stage: undefined, text: 'exporting to image' }],
])('the step %s', (name, expected) => {
  expect(parseStepName(name)).toEqual(expected)
})

test('time is told by stage', () => {
  const step = (name: string, startedAt: number, completedAt: number | undefined, cached = false): Step => ({
    ...{ id: name, name, startedAt, resumedAt: undefined, completedAt, cached, error: undefined },
  })
  expect(
    stageTimes([
      step('[internal] load build definition', 0, 100),
      step('[build 1/2] FROM a', 100, 200, true),
      step('[build 2/2] RUN x', 200, 1200),
      step('[final 1/1] COPY x', 1200, 1300),
      step('exporting to image', 1300, 2300),
      step('exporting cache to registry', 2300, 2400),
      step('[never] ended', 1, undefined),
    ]),
  ).toEqual([
    { name: 'preparation', steps: 1, cached: 0, milliseconds: 100 },
    { name: 'build', steps: 2, cached: 1, milliseconds: 1100 },
    { name: 'final', steps: 1, cached: 0, milliseconds: 100 },
    { name: 'export and push', steps: 1, cached: 0, milliseconds: 1000 },
    { name: 'cache export', steps: 1, cached: 0, milliseconds: 100 },
  ])
})
