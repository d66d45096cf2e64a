import { expect, test } from 'vitest'
import { describeOmittedOutputs, limitOutputValues } from './output-limit.ts'

test('outputs that GitHub takes are unchanged', () => {
  const values = { a: { x: 1, y: ['z'] }, b: {} }
  expect(limitOutputValues(values)).toEqual({ values, omitted: [] })
})

test('the largest are left out until the rest fits, and are named', () => {
  const values = {
    a: { small: 'x'.repeat(100_000), huge: 'x'.repeat(2 * 1024 ** 2) },
    b: { large: 'x'.repeat(390_000), small: 1 },
  }
  const { values: kept, omitted } = limitOutputValues(values)
  expect(kept).toEqual({ a: { small: values.a.small }, b: { small: 1 } })
  expect(describeOmittedOutputs(omitted)).toBe(
    'outputs leaves out huge of a (2.0 MiB), large of b (0.4 MiB): GitHub takes 1 MiB for all outputs of a job. Read it with terraform output.',
  )
})
