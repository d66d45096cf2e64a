import { describe, expect, test } from 'vitest'
import { hashBases, hashOwnInputs, type OwnInputs, parseContentTag, toContentTag } from './content-hash.ts'
import { compareInputRecords, createInputRecord, formatInputRecord, parseInputRecord } from './input-record.ts'

const inputs: OwnInputs = {
  tree: 't',
  dockerfile: 'd',
  target: undefined,
  platforms: ['linux/amd64', 'linux/arm64'],
  buildArguments: { A: '1', B: '2' },
  labels: {},
  options: { provenance: 'min' },
}

const changes: readonly (readonly [Partial<OwnInputs>, readonly string[]])[] = [
  [{ tree: 'u' }, ['files of the build context']],
  [{ dockerfile: 'e' }, ['Dockerfile']],
  [{ target: 'x' }, ['target']],
  [{ platforms: ['linux/amd64'] }, ['platforms']],
  [{ buildArguments: { A: '1', B: '3' } }, ['build argument B']],
  [{ buildArguments: { A: '1' }, labels: { B: '2' } }, ['build argument B', 'label B']],
  [{ options: { provenance: 'max' } }, ['provenance']],
]

describe('the digest of own inputs', () => {
  test('does not depend on the order of their parts', () => {
    const other = { ...inputs, platforms: inputs.platforms.toReversed(), buildArguments: { B: '2', A: '1' } }
    expect(hashOwnInputs(other)).toBe(hashOwnInputs(inputs))
  })

  test.each(changes)('depends on %j', (change) => {
    expect(hashOwnInputs({ ...inputs, ...change })).not.toBe(hashOwnInputs(inputs))
  })
})

test('a content tag has a part of the own inputs and one of the bases, and fits into a tag', () => {
  const own = hashOwnInputs(inputs)
  const [one, two] = [hashBases({ a: 'sha256:1' }), hashBases({ a: 'sha256:2' })]
  expect(one).not.toBe(two)
  expect(parseContentTag(toContentTag(own, one))).toEqual({ own, bases: one })
  expect(toContentTag(own, one).length).toBeLessThanOrEqual(128)
  expect(parseContentTag(`content-${own}`)).toBeUndefined()
})

describe('the record in an image', () => {
  const record = createInputRecord(inputs, { 'alpine:3': 'sha256:1' })

  test('survives being written, without any value', () => {
    const secret = createInputRecord({ ...inputs, buildArguments: { TOKEN: 'hunter2' } }, {})
    expect(parseInputRecord(formatInputRecord(record))).toEqual(record)
    expect(formatInputRecord(secret)).not.toContain('hunter2')
  })

  test.each(changes)('tells what differs with %j', (change, differences) => {
    const other = createInputRecord({ ...inputs, ...change }, record.bases)
    expect(compareInputRecords(record, other)).toEqual({ kind: 'different', differences })
  })

  test('tells base images that have moved from own inputs', () => {
    const moved = createInputRecord(inputs, { 'alpine:3': 'sha256:2' })
    expect(compareInputRecords(record, moved)).toEqual({ kind: 'same', moved: ['alpine:3'] })
    expect(compareInputRecords(record, record)).toEqual({ kind: 'same', moved: [] })
  })

  test.each([undefined, '', 'text', '[]', '{"own":"x"}', '{"generation":1,"own":"x","parts":{},"bases":{}}'])(
    'is unknown in %s',
    (text) => {
      expect(parseInputRecord(text)).toBeUndefined()
    },
  )
})
