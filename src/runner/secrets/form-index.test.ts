import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFormIndex } from './form-index.ts'

// Few letters, so that forms begin alike, overlap and hold one another.
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ü', '\u{1f511}'), maxLength: 60 })
const forms = fc.array(
  text.filter(({ length }) => length >= 3),
  { maxLength: 20 },
)

test('every character of every occurrence is in a span, and no other one', () => {
  fc.assert(
    fc.property(forms, text, (all, within) => {
      const index = createFormIndex()
      for (const form of all) index.add(form)
      const found = new Set<number>()
      for (const { start, end } of index.findSpans(within)) for (let at = start; at < end; at++) found.add(at)
      const expected = new Set<number>()
      for (const form of all) {
        for (let start = within.indexOf(form); start >= 0; start = within.indexOf(form, start + 1)) {
          for (let at = start; at < start + form.length; at++) expected.add(at)
        }
      }
      expect([...found].sort((a, b) => a - b)).toEqual([...expected].sort((a, b) => a - b))
    }),
  )
})

test('spans are in order and do not overlap', () => {
  fc.assert(
    fc.property(forms, text, (all, within) => {
      const index = createFormIndex()
      for (const form of all) index.add(form)
      const spans = index.findSpans(within)
      for (const [at, { start }] of spans.entries()) expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
    }),
  )
})

test('the longest form is known', () => {
  const index = createFormIndex()
  expect(index.measureLongest()).toBe(0)
  for (const form of ['abc', 'abcdef', 'xyz']) index.add(form)
  expect(index.measureLongest()).toBe(6)
})

test('a form of less than three characters is refused', () => {
  expect(() => {
    createFormIndex().add('ab')
  }).toThrow(RangeError)
})
