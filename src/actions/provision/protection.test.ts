import { expect, test } from 'vitest'
import { refuseToDestroyProtected } from './protection.ts'

const environment = { name: 'production', path: 'live/production', deletionProtection: true }

test('a protected environment is not destroyed half-way', () => {
  expect(() => {
    refuseToDestroyProtected({ command: 'destroy' }, environment)
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
    refuseToDestroyProtected({ command }, { ...environment, deletionProtection })
  }).not.toThrow()
})
