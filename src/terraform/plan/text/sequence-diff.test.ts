import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffSequences } from './sequence-diff.ts'

const anyList = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })

test('the steps lead from one list to the other', () => {
  fc.assert(
    fc.property(anyList, anyList, (before, after) => {
      const steps = diffSequences(before, after)
      expect(steps.flatMap((step) => ('before' in step ? [before[step.before]] : []))).toEqual(before)
      expect(steps.flatMap((step) => ('after' in step ? [after[step.after]] : []))).toEqual(after)
      for (const step of steps) if (step.kind === 'kept') expect(before[step.before]).toBe(after[step.after])
    }),
  )
})

test('as much as possible is kept', () => {
  const steps = diffSequences(['a', 'b', 'c', 'd'], ['x', 'b', 'd', 'e'])
  expect(steps.map(({ kind }) => kind).join(' ')).toBe('removed added kept removed kept added')
})

test('endless lists are compared as a whole', () => {
  const [before, after] = ['a', 'b'].map((text) => Array.from({ length: 2000 }, (_, index) => text + String(index)))
  expect(diffSequences(before ?? [], after ?? [])).toHaveLength(4000)
})
