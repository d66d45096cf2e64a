import { expect, test } from 'vitest'
import { parseRetryAfter } from './http.ts'

const now = Date.UTC(2026, 0, 1)

test.each([
  [undefined, undefined],
  ['3600', 3_600_000],
  [' 2 ', 2000],
  ['0', 0],
  ['Thu, 01 Jan 2026 01:00:00 GMT', 3_600_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  ['9'.repeat(400), undefined],
])('Retry-After: %s is a pause of %j ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected)
})
