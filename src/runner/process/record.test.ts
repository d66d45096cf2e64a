import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChildRecord, parseChildRecords } from './record.ts'

const temporaryFolder = '/runner/temp'
const good: ChildRecord = {
  pid: 4711,
  startTime: '123456',
  tool: 'terraform apply 20-eks',
  folder: '/runner/temp/eks-actions-1/2',
  signalled: false,
  outputIsData: false,
}
const parse = (value: unknown): ChildRecord[] => parseChildRecords(JSON.stringify(value), temporaryFolder)

describe('saved records', () => {
  test('come back as they were', () => {
    expect(parse([good, { ...good, pid: 2, signalled: true }])).toEqual([good, { ...good, pid: 2, signalled: true }])
    expect(parse([])).toEqual([])
  })

  test.each([undefined, '', 'no json', '{', 'null', '7', '"x"', '{"pid":1}'])('%j holds none', (text) => {
    expect(parseChildRecords(text, temporaryFolder)).toEqual([])
  })

  test.each<[string, unknown]>([
    ['a group of processes', { ...good, pid: -4711 }],
    ['every process', { ...good, pid: -1 }],
    ['our own group', { ...good, pid: 0 }],
    ['the first process', { ...good, pid: 1 }],
    ['a broken PID', { ...good, pid: 4711.5 }],
    ['a PID as text', { ...good, pid: '4711' }],
    ['a PID beyond all numbers', { ...good, pid: 1e300 }],
    ['no start time', { ...good, startTime: '' }],
    ['a start time as number', { ...good, startTime: 123456 }],
    ['a tool that is no text', { ...good, tool: { toString: 'x' } }],
    ['a folder elsewhere', { ...good, folder: '/etc' }],
    ['a folder beside', { ...good, folder: '/runner/temp-evil' }],
    ['a folder that climbs out', { ...good, folder: '/runner/temp/../../etc' }],
    ['a relative folder', { ...good, folder: 'x' }],
    ['no word about signals', { ...good, signalled: 'false' }],
    ['null', null],
    ['a list', [good]],
    ['nothing at all', {}],
  ])('%s is dropped, and the good one beside it stays', (_name, bad) => {
    expect(parse([bad, good, bad])).toEqual([good])
  })

  test('hostile state is never an error and never yields a record that is not exactly one', () => {
    const entry = fc.record(
      {
        pid: fc.oneof(fc.integer(), fc.double(), fc.string(), fc.constant(null)),
        startTime: fc.oneof(fc.string(), fc.integer()),
        tool: fc.oneof(fc.string(), fc.object()),
        folder: fc.oneof(fc.constantFrom('/runner/temp/x', '/runner/temp/../x', '/', ''), fc.integer()),
        signalled: fc.oneof(fc.boolean(), fc.string()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(entry, fc.jsonValue())), (entries) => {
        for (const record of parse(entries)) {
          expect(record.pid).toBeGreaterThan(1)
          expect(record.startTime).not.toBe('')
          expect(record.folder.startsWith('/runner/temp/x')).toBe(true)
          expect(typeof record.signalled).toBe('boolean')
        }
      }),
      { numRuns: 300 },
    )
  })
})
