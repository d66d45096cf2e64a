import { expect, test } from 'vitest'
import { assertNotDeletionProtected } from './destroy.ts'

const environment = { name: 'production', path: 'live/production', deletionProtection: true }

test('a protected environment is not destroyed half-way', () => {
  expect(() => {
    assertNotDeletionProtected({ command: 'destroy' }, environment)
  }).toThrow(
    expect.objectContaining({
      code: 'destroy-refused',
      details: ['live/production/environment.yaml says deletion-protection: true'],
    }),
  )
})

test.each([
  ['destroy', false],
  ['apply', true],
  ['plan', true],
] as const)('%s with protection %s goes on', (command, deletionProtection) => {
  expect(() => {
    assertNotDeletionProtected({ command }, { ...environment, deletionProtection })
  }).not.toThrow()
})
