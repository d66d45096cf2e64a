import { describe, expect, test } from 'vitest'
import type { TerraformDiagnostic } from './events.ts'
import { parseDiagnostics, resolveLocation, toTerraformError } from './failure.ts'
import { createLockedStateError, readStateLock } from './state-lock.ts'

const where = { name: '20-eks', path: 'live/staging/20-eks' }
const createDiagnostic = (values: Partial<TerraformDiagnostic>): TerraformDiagnostic => ({
  severity: 'error',
  summary: 'S',
  detail: '',
  ...values,
})

const lockDetail = `Error message: operation error S3: PutObject, https response error StatusCode: 412
Lock Info:
  ID:        d1e8e5a0-0000-4000-8000-000000000000
  Path:      acme/staging/terraform.tfstate
  Operation: OperationTypeApply
  Who:       runner@host
  Version:   1.11.4
  Created:   2026-11-23 20:00:00.123 +0000 UTC
  Info:${'      '}

Terraform acquires a state lock to protect the state.`

describe('where a diagnostic points', () => {
  test.each([
    ['a file of the root', 'main.tf', 'live/staging/20-eks/main.tf'],
    ['a local module', '../../../modules/eks/main.tf', 'modules/eks/main.tf'],
    ['a downloaded module', '.terraform/modules/eks/main.tf', undefined],
    ['outside of the workspace', '../../../../x/main.tf', undefined],
  ])('%s', (_case, file, expected) => {
    expect(resolveLocation(createDiagnostic({ range: { file, line: 3 } }), where)?.file).toBe(expected)
  })
})

describe('a failure', () => {
  test('says what, why and where, and counts the other errors', () => {
    const failure = toTerraformError(
      where,
      [
        { severity: 'warning', summary: 'W', detail: '' },
        createDiagnostic({
          summary: 'Unsupported\nversion',
          detail: 'one\n\ntwo',
          address: 'aws_eks_cluster.this',
          range: { file: 'main.tf', line: 31 },
        }),
        createDiagnostic({ summary: 'Another' }),
        createDiagnostic({ summary: 'Third', range: { file: 'outputs.tf', line: 2 } }),
      ],
      'apply',
      'apply-failed',
    )
    expect(failure).toMatchObject({
      code: 'apply-failed',
      message: '20-eks: Unsupported version',
      details: [
        ...['one', 'two', 'at aws_eks_cluster.this', 'live/staging/20-eks/main.tf:31', 'also: Another'],
        'also: Third (live/staging/20-eks/outputs.tf:2)',
      ],
      location: { file: 'live/staging/20-eks/main.tf', line: 31 },
      annotations: [
        { text: '20-eks: Unsupported version', location: { file: 'live/staging/20-eks/main.tf', line: 31 } },
        { text: '20-eks: Third', location: { file: 'live/staging/20-eks/outputs.tf', line: 2 } },
      ],
    })
  })

  test('of a lock names its holder and how to release exactly it', () => {
    const summary = 'Error acquiring the state lock'
    const failure = toTerraformError(where, [createDiagnostic({ summary, detail: lockDetail })], 'plan', 'plan-failed')
    expect(failure.code).toBe('state-locked')
    const { message, hint } = createLockedStateError(where, readStateLock(lockDetail)!)
    expect([failure.message, failure.hint]).toEqual([message, hint])
    expect(failure.outputs['lock-info']).toMatchObject({ path: 'acme/staging/terraform.tfstate', who: 'runner@host' })
  })

  test.each([
    [{ summary: 'Saved plan is stale' }, 'plan-stale'],
    [{ summary: 'Saved plan does not match the given state' }, 'plan-stale'],
    [{ summary: 'x', detail: 'write main.tfstate: no space left on device' }, 'disk-full'],
    [{ summary: 'x', detail: 'api error ExpiredToken: The provided token has expired.' }, 'credentials-expired'],
    [{ summary: 'x' }, 'apply-failed'],
  ])('%j has the code %s', (values, code) => {
    expect(toTerraformError(where, [createDiagnostic(values)], 'apply', 'apply-failed').code).toBe(code)
  })

  const unsaved = [createDiagnostic({ summary: 'Failed to save state', detail: 'no route' })]
  const unreleased = [...unsaved, createDiagnostic({ summary: 'Error releasing the state lock', detail: lockDetail })]
  test.each([
    [unsaved, 'state-not-saved'],
    [unreleased, 'state-not-saved'],
    [[createDiagnostic({ summary: 'x' }), ...unsaved], 'apply-failed'],
  ])('%j has the code %s', (errors, code) => {
    expect(toTerraformError(where, errors, 'apply', 'apply-failed').code).toBe(code)
  })

  test('that left its lock names the lock, and how to release exactly it', () => {
    const failure = toTerraformError(where, unreleased, 'apply', 'apply-failed')
    expect(failure.details.join()).toContain(
      'the state is still locked: Terraform ended without releasing its lock d1e8',
    )
    expect(failure.hint).toContain('command: unlock, roots: 20-eks, lock-id: d1e8e5a0-0000-4000-8000-000000000000')
    expect(failure.outputs['lock-info']).toMatchObject({ who: 'runner@host' })
  })

  test('of a bucket that is missing says which one, where it is named, and what makes it', () => {
    const text = `Error: Failed to get existing workspaces: S3 bucket "acme" does not exist.

The referenced S3 bucket must have been previously created.

Error: operation error S3: ListObjectsV2, https response error StatusCode: 404, RequestID: 0, HostID: 0, NoSuchBucket:${' '}
`
    const backend = { location: { file: 'live/staging/20-eks/backend.tf', line: 3 } }
    const failure = toTerraformError({ ...where, backend }, parseDiagnostics(text), 'init', 'init-failed')
    expect(failure).toMatchObject({
      code: 'state-bucket-missing',
      message: '20-eks: the S3 bucket "acme" does not exist',
      details: ['live/staging/20-eks/backend.tf:3'],
      location: backend.location,
    })
    expect(failure.hint).toContain('command: bootstrap')
  })

  test('to read a state that was never written says how it comes to be', () => {
    const failure = toTerraformError(
      where,
      [createDiagnostic({ summary: 'Unable to find remote state' })],
      'plan',
      'plan-failed',
    )
    expect(failure.hint).toContain('with-dependencies: true')
  })

  test('without an error says so', () => {
    expect(toTerraformError(where, [], 'apply', 'apply-failed').message).toContain('without reporting an error')
  })
})

test('what init prints after an error is not part of it, and its place is the next step', () => {
  const text = `╷
│ Error: Unclosed configuration block
│${' '}
│   on main.tf line 1, in resource "terraform_data" "x":
╵
Initializing the backend...
╷
│ Error: Second
╵
`
  const failure = toTerraformError(where, parseDiagnostics(text), 'init', 'init-failed')
  expect(failure.details.join()).not.toContain('Initializing')
  expect(failure.details.join()).toContain('also: Second')
  expect(failure.hint).toBe('Correct the file and line that the error names.')
  for (const other of ['Error: No such backend\n', 'Error: Failed to download module\n\n  on main.tf line 3:\n'])
    expect(toTerraformError(where, parseDiagnostics(other), 'init', 'init-failed').hint).toContain('the usual causes')
})

test('errors written as text are read out of their frames', () => {
  const text = `Initializing…
╷
│ Error: Unsupported Terraform Core version
│${' '}
│   on main.tf line 2, in terraform:
│    2:   required_version = ">= 9"
│${' '}
│ This configuration does not support Terraform version 1.11.4.
╵
╷
│ Error: Second
╵
`
  expect(parseDiagnostics(text)).toMatchObject([
    { summary: 'Unsupported Terraform Core version', range: { file: 'main.tf', line: 2 } },
    { summary: 'Second', detail: '' },
  ])
  expect(parseDiagnostics('\u001b[31mFailed to unlock state: lock ID "a" does not match\u001b[0m\n')).toMatchObject([
    { summary: 'Failed to unlock state: lock ID "a" does not match', detail: '' },
  ])
  expect(parseDiagnostics(' \n')).toEqual([])
  expect(parseDiagnostics('Error: x\n\n  on my main.tf line 12, in terraform:\n')).toMatchObject([
    { range: { file: 'my main.tf', line: 12 } },
  ])
})
