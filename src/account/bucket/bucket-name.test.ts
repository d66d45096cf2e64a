import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isBucketName } from './bucket-name.ts'

test.each(['acme-terraform-staging', 'a1b', 'acme.states', 'a'.repeat(63), '1.2.3.acme'])('%s is allowed', (name) => {
  expect(isBucketName(name)).toBe(true)
})

test.each([
  ...['', 'ab', 'a'.repeat(64), 'Acme', 'acme_states', '-acme', 'acme-', '.acme', 'acme.', 'acme..states', '10.0.0.1'],
  ...[
    'xn--acme',
    'sthree-acme',
    'amzn-s3-demo-acme',
    'acme-s3alias',
    'acme--ol-s3',
    'acme.mrap',
    'acme--x-s3',
    'ä-acme',
  ],
  ...['acme states', 'acme/states', 'acme\n'],
])('%j is not', (name) => {
  expect(isBucketName(name)).toBe(false)
})

test('no allowed name has more than S3 takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '0', '.', '-', 'A', '_'), maxLength: 70 }), (name) => {
      if (isBucketName(name)) expect(name).toMatch(/^[a-z0-9.-]{3,63}$/)
    }),
  )
})
