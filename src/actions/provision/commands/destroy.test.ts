import { expect, test } from 'vitest'
import { assertNotDeletionProtected } from './destroy.ts'

const environment = { name: 'production', path: 'live/production', deletionProtection: true }

test('a protected environment is not destroyed half-way', () => {
  expect(() => {
    assertNotDeletionProtected(environment)
  }).toThrow(
    expect.objectContaining({
      code: 'destroy-refused',
      details: ['live/production/environment.yaml sets deletion-protection: true'],
    }),
  )
})

test('an environment without protection may be destroyed', () => {
  expect(() => {
    assertNotDeletionProtected({ ...environment, deletionProtection: false })
  }).not.toThrow()
})
