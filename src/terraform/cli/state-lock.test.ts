import { describe, expect, test } from 'vitest'
import { createFakeError } from '../testing/fake-terraform.ts'
import {
  createLockedStateError,
  isUnreleasedLock,
  readStateLock,
  toUnlockError,
  withoutLockAdvice,
  withRemainingLock,
} from './state-lock.ts'

const lock = {
  id: 'd1e8e5a0-0000-4000-8000-000000000000',
  path: 'acme/staging/terraform.tfstate',
  operation: 'OperationTypeApply',
  who: 'runner@host',
  created: '2026-11-23 20:00:00.123 +0000 UTC',
}
const root = { name: '20-eks' }

describe('Lock Info', () => {
  const text = `Lock Info:
  ID:        ${lock.id}
  Path:      ${lock.path}
  Operation: ${lock.operation}
  Who:       ${lock.who}
  Version:   1.11.4
  Created:   ${lock.created}
  Info:      
`
  test.each([
    ['as text', text],
    ['in a frame', text.replaceAll(/^/gm, '│ ')],
    ['with the advice of Terraform', `${text}\n\nTerraform acquires a state lock to protect the state.`],
  ])('is read: %s', (_case, found) => {
    expect(readStateLock(found)).toEqual(lock)
  })

  test.each(['', 'Error: no route to host', 'Lock Info:\n  Path: x\n'])('is not in %j', (found) => {
    expect(readStateLock(found)).toBeUndefined()
  })
})

test.each([
  ['Error releasing the state lock', true],
  ['Error acquiring the state lock', false],
])('%s', (summary, expected) => {
  expect(isUnreleasedLock({ summary })).toBe(expected)
})

test("Terraform's advice is left out", () => {
  const advice = 'Terraform acquires a state lock to protect the state.\nUse -lock=false.'
  expect(withoutLockAdvice(`no route\n${advice}`)).toBe('no route\n')
})

describe('the error about a locked state', () => {
  test('names its holder and how to release the lock', () => {
    expect(createLockedStateError(root, lock)).toMatchObject({
      code: 'state-locked',
      message: `20-eks: the state is locked by runner@host since ${lock.created}`,
      details: [`lock ${lock.id}, OperationTypeApply, acme/staging/terraform.tfstate`],
      hint: `Wait for that run to finish. If it no longer exists, release its lock: command: unlock, roots: 20-eks, lock-id: ${lock.id}`,
      outputs: { 'lock-info': lock },
    })
    expect(createLockedStateError(root, { ...lock, created: '' }).message).toContain('since an unknown time')
  })

  test.each([
    [lock, ` ${lock.id}, taken at ${lock.created}`, lock.id, { 'lock-info': lock }],
    [undefined, '', 'as the next run reports it', {}],
  ])('adds a lock that was left behind: %o', (left, which, id, outputs) => {
    const error = withRemainingLock(root, createFakeError('tool-killed', 'killed'), left)
    expect(error).toMatchObject({
      code: 'tool-killed',
      message: 'killed',
      details: [`the state is still locked: Terraform ended without releasing its lock${which}`],
      outputs,
    })
    expect(error.hint).toContain(`Then release the lock: command: unlock, roots: 20-eks, lock-id: ${id}`)
  })
})

describe('an unlock that releases nothing', () => {
  test.each([
    ['the state is not locked', createFakeError('unlock-failed', 'the state is not locked'), 'the state is not locked'],
    ['there is no lock file', createFakeError('unlock-failed', 'NoSuchKey: gone'), 'the state is not locked'],
    [
      'a different lock is held',
      createLockedStateError(root, lock),
      'the state is held by a different lock than other',
    ],
  ])('because %s', (_case, error, text) => {
    const shown = toUnlockError(root, 'other', error)
    expect(shown).toMatchObject({ code: 'unlock-failed', message: `20-eks: ${text}, so no lock was released` })
  })

  test('passes other failures on', () => {
    const error = createFakeError('aws-access-denied')
    expect(toUnlockError(root, 'other', error)).toBe(error)
    expect(toUnlockError(root, 'other', 'text')).toBe('text')
  })
})
