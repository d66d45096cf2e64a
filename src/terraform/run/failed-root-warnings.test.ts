import { afterEach, describe, expect, test } from 'vitest'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { createFakeTerraformRun, type FakeTerraformRun } from '../testing/fake-run.ts'
import { createFakeError, type FakeRoot } from '../testing/fake-terraform.ts'
import { applyAll } from './apply.ts'
import type { Results } from './model.ts'
import { planAll } from './plan.ts'
import { validateAll } from './validate.ts'
import { defaultApplyPolicy as policy } from '../testing/apply-policy.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

const createWarning = (summary: string): TerraformDiagnostic => ({ severity: 'warning', summary, detail: '' })
const warnings = {
  initWarnings: [createWarning('of init')],
  diagnostics: [createWarning('of plan')],
  applyWarnings: [createWarning('of apply')],
}

function createRoot(values: Partial<FakeRoot>): FakeTerraformRun {
  fake = createFakeTerraformRun({ roots: { vpc: { changes: ['create aws_vpc.a'], ...warnings, ...values } } })
  return fake
}

function formatWarnings(results: Results): string {
  const { status, warnings: found } = results.get('vpc')!
  return [status, ...found.map(({ summary }) => summary)].join(', ')
}

describe('warnings of a root are kept if it fails', () => {
  test.each([
    ['init', 'failed, of init'],
    ['plan', 'failed, of init, of plan'],
  ] as const)('in %s, while it is planned', async (method, expected) => {
    const { run } = createRoot({ failures: { [method]: createFakeError('plan-failed') } })
    expect(formatWarnings(await planAll(run, 'defer'))).toBe(expected)
  })

  test.each([
    ['init', 'failed, of init'],
    ['plan', 'failed, of init, of plan'],
    ['apply', 'failed, of init, of plan, of apply'],
  ] as const)('in %s, while it is planned and applied', async (method, expected) => {
    const { run } = createRoot({ failures: { [method]: createFakeError('apply-failed') } })
    expect(formatWarnings(await applyAll({ ...run, store: undefined }, policy))).toBe(expected)
  })

  test('while its stored plan is applied', async () => {
    const { run, next } = createRoot({})
    await planAll(run, 'defer')
    fake.root('vpc').failures = { apply: createFakeError('apply-failed') }
    expect(formatWarnings(await applyAll(next(), policy))).toBe('failed, of init, of apply')
  })

  test('because what it would destroy is refused', async () => {
    const { run } = createRoot({ changes: ['delete aws_vpc.a'] })
    expect(formatWarnings(await applyAll({ ...run, store: undefined }, policy))).toBe('failed, of init, of plan')
  })

  test('while it is validated', async () => {
    const { run } = createRoot({ failures: { init: createFakeError('init-failed') } })
    expect(formatWarnings(await validateAll(run))).toBe('failed, of init')
  })

  test('and if it is cancelled', async () => {
    const { run } = createRoot({ failures: { apply: createFakeError('cancelled') } })
    expect(formatWarnings(await applyAll({ ...run, store: undefined }, policy))).toBe(
      'cancelled, of init, of plan, of apply',
    )
  })
})
