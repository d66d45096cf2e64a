import { describe, expect, test } from 'vitest'
import { createBuildProgressReader, type BuildStep } from './progress.ts'
import { parseStepName, measureStages } from './stage.ts'

const toTime = (seconds: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds)).toISOString()
const createVertex = (digest: string, name: string, more: object = {}): string =>
  `${JSON.stringify({ vertexes: [{ digest, name, ...more }] })}\n`
const createLogs = (id: string, text: string): string =>
  `${JSON.stringify({ logs: [{ vertex: id, data: Buffer.from(text).toString('base64') }] })}\n`

function read(chunks: readonly string[]) {
  const told: string[] = []
  const reader = createBuildProgressReader({
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
    createVertex('1', run),
    createVertex('1', run, { started: toTime(1) }),
    createLogs('1', 'first\nsec'),
    createLogs('1', 'ond\n10%\r100%\n'),
    createVertex('1', run, { started: toTime(1), completed: toTime(4) }),
    'Dockerfile:3\n',
    createVertex('2', '[build 3/3] COPY a b', { started: toTime(4), completed: toTime(4), cached: true }),
  ].join('')

  test.each([1, 7, 100, 100_000])('is reported once per change, in chunks of %d bytes', (size) => {
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

  test('keeps the first start and the last end of a step that continues', () => {
    const { told, reader } = read([
      createVertex('1', 'a', { started: toTime(1), completed: toTime(2) }),
      createVertex('1', 'a', { started: toTime(3) }),
      createVertex('1', 'a', { started: toTime(3), completed: toTime(9), error: 'broke' }),
    ])
    expect(told).toEqual(['a ends', 'a begins', 'a ends'])
    expect(reader.steps()).toMatchObject([
      {
        startedAt: Date.parse(toTime(1)),
        resumedAt: Date.parse(toTime(3)),
        completedAt: Date.parse(toTime(9)),
        error: 'broke',
      },
    ])
  })

  test('keeps only the last lines of long output', () => {
    const { reader } = read([
      createLogs('1', `${Array.from({ length: 5000 }, (_, index) => `line ${index}`).join('\n')}\n`),
    ])
    expect(reader.lastOutput()).toHaveLength(20)
    expect(reader.lastOutput().at(-1)).toBe('line 4999')
  })

  test('keeps an error after many warnings', () => {
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

test('time is measured by stage', () => {
  const createStep = (name: string, startedAt: number, completedAt: number | undefined, cached = false): BuildStep => ({
    ...{ id: name, name, startedAt, resumedAt: undefined, completedAt, cached, error: undefined },
  })
  expect(
    measureStages([
      createStep('[internal] load build definition', 0, 100),
      createStep('[build 1/2] FROM a', 100, 200, true),
      createStep('[build 2/2] RUN x', 200, 1200),
      createStep('[final 1/1] COPY x', 1200, 1300),
      createStep('exporting to image', 1300, 2300),
      createStep('exporting cache to registry', 2300, 2400),
      createStep('[never] ended', 1, undefined),
    ]),
  ).toEqual([
    { name: 'preparation', steps: 1, cached: 0, milliseconds: 100 },
    { name: 'build', steps: 2, cached: 1, milliseconds: 1100 },
    { name: 'final', steps: 1, cached: 0, milliseconds: 100 },
    { name: 'export and push', steps: 1, cached: 0, milliseconds: 1000 },
    { name: 'cache export', steps: 1, cached: 0, milliseconds: 100 },
  ])
})
