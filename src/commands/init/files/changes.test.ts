import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TextFiles } from '../render/templates.ts'
import { type FileChange, planChanges, type PresentFile, recordFiles } from './changes.ts'
import { mergeTexts } from './merge.ts'
import { hashBlob, type InitRecord } from './record.ts'

const written = 'one\ntwo\nthree\nfour\nfive\n'
const record = (files: TextFiles): InitRecord => ({
  version: '1.0.0',
  answers: { accounts: {} },
  files: Object.fromEntries(Object.entries(files).map(([file, text]) => [file, { blob: hashBlob(text) }])),
})

interface Situation {
  readonly present: string | undefined
  readonly rendered: string | undefined
  readonly recorded?: string
  readonly base?: string
  readonly keep?: boolean
}

async function plan({ present, rendered, recorded, base, keep = false }: Situation): Promise<FileChange> {
  const [change] = await planChanges({
    rendered: rendered === undefined ? {} : { file: rendered },
    record: recorded === undefined ? undefined : record({ file: recorded }),
    keep: new Set(keep ? ['file'] : []),
    readPresent: (): PresentFile => (present === undefined ? { kind: 'absent' } : { kind: 'text', text: present }),
    findBase: () => Promise.resolve(base),
  })
  return change!
}

const newer = written.replace('five', 'FIVE')
const edited = written.replace('one', 'ONE')
const both = newer.replace('one', 'ONE')

describe('a file', () => {
  test.each<[string, FileChange['kind'], Situation]>([
    ['that does not exist is created', 'create', { present: undefined, rendered: written }],
    ['that is there already is adopted', 'unchanged', { present: written, rendered: written }],
    ['that init did not write is not touched', 'obstacle', { present: 'mine', rendered: written }],
    ['that init did not write is kept on request', 'kept', { present: 'mine', rendered: written, keep: true }],
    ['that nobody edited is updated', 'update', { present: written, rendered: newer, recorded: written }],
    [
      'checked out with CRLF was not edited',
      'update',
      { present: written.replaceAll('\n', '\r\n'), rendered: newer, recorded: written },
    ],
    [
      'that was edited stays if the release has nothing new',
      'edited',
      { present: edited, rendered: written, recorded: written },
    ],
    ['that was edited is merged', 'merge', { present: edited, rendered: newer, recorded: written, base: written }],
    ['that has the change already is left', 'unchanged', { present: newer, rendered: newer, recorded: written }],
    [
      'edited at the same place is a conflict',
      'obstacle',
      { present: written.replace('five', '5'), rendered: newer, recorded: written, base: written },
    ],
    [
      'edited at the same place is kept on request',
      'kept',
      { present: written.replace('five', '5'), rendered: newer, recorded: written, base: written, keep: true },
    ],
    ['edited with an unknown base is a conflict', 'obstacle', { present: edited, rendered: newer, recorded: written }],
    ['that the user deleted stays deleted', 'deleted', { present: undefined, rendered: newer, recorded: written }],
    ['that is no longer written is deleted', 'delete', { present: written, rendered: undefined, recorded: written }],
    [
      'that is no longer written but was edited stays',
      'abandoned',
      { present: edited, rendered: undefined, recorded: written },
    ],
  ])('%s', async (_, kind, situation) => {
    expect(await plan(situation)).toMatchObject({ path: 'file', kind })
  })

  test('that cannot be used is not touched, whatever was recorded', async () => {
    const [change] = await planChanges({
      rendered: { file: written },
      record: record({ file: written }),
      keep: new Set(),
      readPresent: () => ({ kind: 'unusable', why: 'it is a symbolic link' }),
      findBase: () => Promise.resolve(undefined),
    })
    expect(change).toMatchObject({ kind: 'obstacle', why: 'it is a symbolic link' })
  })

  test('is merged with both changes, and the next release is merged from there', async () => {
    const merge = await plan({ present: edited, rendered: newer, recorded: written, base: written })
    expect(merge).toMatchObject({ text: both })
    const files = recordFiles([merge], { file: newer }, record({ file: written }))
    expect(files.file).toEqual({ blob: hashBlob(newer), base: newer })
    const newest = newer.replace('three', 'THREE')
    const [next] = await planChanges({
      rendered: { file: newest },
      record: { version: '1.1.0', answers: { accounts: {} }, files },
      keep: new Set(),
      readPresent: () => ({ kind: 'text', text: both }),
      findBase: () => Promise.reject(new Error('the base is in the record')),
    })
    expect(next).toMatchObject({ kind: 'merge', text: both.replace('three', 'THREE') })
  })

  test('is named by its blob as git names it', () => {
    // printf 'hello\n' | git hash-object --stdin
    expect(hashBlob('hello\n')).toBe('ce013625030ba8dba906f756967f9e9ca394464a')
    expect(hashBlob('hello\r\n')).toBe(hashBlob('hello\n'))
  })
})

describe('merging', () => {
  const lines = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 8 })
    .map((each) => each.map((line) => `${line}\n`).join(''))

  test('with one side unchanged gives the other side', () => {
    fc.assert(
      fc.property(lines, lines, (base, other) => {
        expect(mergeTexts(base, base, other)).toEqual({ kind: 'merged', text: other })
        expect(mergeTexts(other, base, base)).toEqual({ kind: 'merged', text: other })
        expect(mergeTexts(other, base, other)).toEqual({ kind: 'merged', text: other })
      }),
    )
  })

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(lines, lines, lines, (base, mine, theirs) => {
        expect(mergeTexts(mine, base, theirs)).toEqual(mergeTexts(theirs, base, mine))
      }),
    )
  })

  test('keeps the line ends of the edited file', () => {
    expect(mergeTexts(edited.replaceAll('\n', '\r\n'), written, newer)).toEqual({
      kind: 'merged',
      text: both.replaceAll('\n', '\r\n'),
    })
  })
})
