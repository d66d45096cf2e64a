import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAbout, isNewerRun, readSignature, createSignature, renderSignature } from './marker.ts'

const createRun = (id: number, attempt = 1) => ({ id, attempt, url: '' })

test('a signature is read back as it was written, with any names, on one line that nothing can end early', () => {
  const name = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.record({ kind: name, subject: name, folder: name }), name, fc.nat(), (marker, commit, id) => {
      fc.pre(Object.values(marker).every((text) => text !== ''))
      const signature = createSignature(marker, commit, createRun(id))
      const line = renderSignature(signature)
      expect(line.indexOf('-->')).toBe(line.length - 3)
      expect(readSignature(`${line}\ntext`)).toEqual(signature)
    }),
  )
})

test.each([
  ['of another kind', { kind: 'drift', subject: 'dev', folder: 'live' }, false],
  ['of another environment', { kind: 'plan', subject: 'prod', folder: 'live' }, false],
  ['of the same environment in another folder', { kind: 'plan', subject: 'dev', folder: 'other' }, false],
  ['of the same environment in the same folder is the same', { kind: 'plan', subject: 'dev', folder: 'live' }, true],
  ['written before there were folders is the same', { kind: 'plan', subject: 'dev' }, true],
])('a text %s', (_, written, expected) => {
  const signature = readSignature(renderSignature(createSignature(written, 'c', createRun(1))))
  expect(isAbout(signature, { kind: 'plan', subject: 'dev', folder: 'live' })).toBe(expected)
})

test.each([
  ['a later line', `text\n${renderSignature(createSignature({ kind: 'plan', subject: 'a' }, 'c', createRun(1)))}`],
  ['an incomplete one', '<!-- eks-actions plan of a -->'],
  ['a broken encoding', '<!-- eks-actions plan of %E0%A4 commit=c run=1 attempt=1 -->'],
  ['nothing', ''],
])('no signature in %s', (_, text) => {
  expect(readSignature(text)).toBeUndefined()
})

test.each([
  [createRun(2), createRun(1), true],
  [createRun(1), createRun(2), false],
  [createRun(1, 2), createRun(1, 1), true],
  [createRun(1), createRun(1), false],
  [createRun(1), undefined, true],
])('run %j is newer than %j: %s', (one, other, expected) => {
  const marker = { kind: 'plan', subject: 'a' }
  expect(isNewerRun(createSignature(marker, 'c', one), createSignature(marker, 'c', other))).toBe(expected)
})
