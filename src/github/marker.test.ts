import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isNewerRun, readSignature, sign, signatureLine } from './marker.ts'

const run = (id: number, attempt = 1) => ({ id, attempt, url: '' })

test('a signature reads back as it was written, whatever the names, on one line that nothing ends early', () => {
  const name = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.record({ kind: name, subject: name }), name, fc.nat(), (marker, commit, id) => {
      fc.pre(marker.kind !== '' && marker.subject !== '')
      const signature = sign(marker, commit, run(id))
      const line = signatureLine(signature)
      expect(line.indexOf('-->')).toBe(line.length - 3)
      expect(readSignature(`${line}\ntext`)).toEqual(signature)
    }),
  )
})

test.each([
  ['a later line', `text\n${signatureLine(sign({ kind: 'plan', subject: 'a' }, 'c', run(1)))}`],
  ['an incomplete one', '<!-- eks-actions plan of a -->'],
  ['a broken encoding', '<!-- eks-actions plan of %E0%A4 commit=c run=1 attempt=1 -->'],
  ['nothing', ''],
])('no signature in %s', (_, text) => {
  expect(readSignature(text)).toBeUndefined()
})

test.each([
  [run(2), run(1), true],
  [run(1), run(2), false],
  [run(1, 2), run(1, 1), true],
  [run(1), run(1), false],
  [run(1), undefined, true],
])('run %j is newer than %j: %s', (one, other, expected) => {
  const marker = { kind: 'plan', subject: 'a' }
  expect(isNewerRun(sign(marker, 'c', one), sign(marker, 'c', other))).toBe(expected)
})
