import { expect, test } from 'vitest'
import { collectSensitiveValues } from './sensitive.ts'

const secret = 'hunter2-hunter2'
const many = Array.from({ length: 3000 }, (_, at) => `password-${at}`)
const createChange = (values: object) => ({ resource_changes: [{ address: 'a.b', change: values }] })

test.each<readonly [string, unknown, readonly string[]]>([
  [
    'a whole value',
    createChange({ before: null, after: secret, before_sensitive: false, after_sensitive: true }),
    [secret],
  ],
  ['an attribute', createChange({ after: { a: secret, b: 'in the open' }, after_sensitive: { a: true } }), [secret]],
  [
    'what goes away',
    createChange({ before: { a: [{ b: secret }] }, before_sensitive: { a: [{ b: true }] } }),
    [secret],
  ],
  [
    'all below a mark',
    createChange({ after: { a: { b: [secret, 'another-secret'] } }, after_sensitive: { a: true } }),
    [secret, 'another-secret'],
  ],
  ['drift', { resource_drift: [{ change: { before: { a: secret }, before_sensitive: { a: true } } }] }, [secret]],
  ['an output', { output_changes: { o: { after: secret, after_sensitive: true } } }, [secret]],
  [
    'a variable',
    {
      variables: { a: { value: secret }, b: { value: 'in the open' } },
      configuration: { root_module: { variables: { a: { sensitive: true }, b: {} } } },
    },
    [secret],
  ],
  [
    'one value in two places once',
    createChange({ after: { a: secret, b: secret }, after_sensitive: { a: true, b: true } }),
    [secret],
  ],
  [
    'long texts, but not short words',
    createChange({ after: { a: 'app', b: 'x'.repeat(5000) }, after_sensitive: true }),
    ['x'.repeat(5000)],
  ],
  ['however many', createChange({ after: many, after_sensitive: true }), many],
  [
    'numbers and unknown values not',
    createChange({ after: { a: 12345678 }, after_sensitive: { a: true, b: true } }),
    [],
  ],
  ['nothing of no plan', undefined, []],
])('%s', (_name, plan, expected) => {
  expect(collectSensitiveValues(plan)).toEqual(expected)
})
