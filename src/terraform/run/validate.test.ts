import { expect, test } from 'vitest'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { createFakeTerraformRun } from '../testing/fake-run.ts'
import { createFakeError } from '../testing/fake-terraform.ts'
import { validateAll } from './validate.ts'

const error = { severity: 'error', summary: 'Unsupported argument', detail: 'no such thing' } as const
const warning = { severity: 'warning', summary: 'Deprecated', detail: '' } as const

test.each<[string, readonly TerraformDiagnostic[], object]>([
  ['nothing', [], { status: 'valid', warnings: [] }],
  ['a warning', [warning], { status: 'valid', warnings: [warning] }],
  [
    'errors',
    [error, { ...error, summary: 'Missing argument' }, warning],
    {
      status: 'failed',
      note: 'Unsupported argument',
      error: { code: 'validate-failed', message: 'vpc: Unsupported argument' },
      warnings: [{ ...error, summary: 'Missing argument' }, warning],
    },
  ],
])('a root in which Terraform finds %s', async (_case, diagnostics, expected) => {
  using fake = createFakeTerraformRun({ roots: { vpc: { diagnostics }, eks: {} }, edges: ['vpc > eks'] })
  const results = await validateAll(fake.run)
  expect(results.get('vpc')).toMatchObject(expected)
  expect(results.get('eks')?.status).toBe('valid')
})

test('a root that cannot be initialised fails, and no other one waits for it', async () => {
  const failures = { init: createFakeError('init-failed', 'vpc: no such module') }
  using fake = createFakeTerraformRun({ roots: { vpc: { failures }, eks: {} }, edges: ['vpc > eks'] })
  const results = await validateAll(fake.run)
  expect([...results.values()].map(({ status }) => status)).toEqual(['failed', 'valid'])
  expect(results.get('vpc')?.note).toBe('no such module')
})
