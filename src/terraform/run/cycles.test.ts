import { afterEach, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createFakeTerraformRun, type FakeTerraformRun } from '../testing/fake-run.ts'
import { applyAll } from './apply.ts'
import type { Results, TerraformRun } from './model.ts'
import { planAll } from './plan.ts'
import { validateAll } from './validate.ts'
import { defaultApplyPolicy } from '../testing/apply-policy.ts'
import type { ApplyPolicy } from './apply-plan.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

/** `vpc` and `eks` read each other; `app` reads `eks`, `dns` reads nothing. */
function createCyclicRun(): TerraformRun {
  const changes = ['create aws_vpc.a']
  fake = createFakeTerraformRun({
    roots: { vpc: { changes }, eks: { changes }, app: { changes }, dns: { changes } },
    edges: ['eks > app'],
  })
  const error = new ActionError('graph-cycle', 'vpc → eks → vpc depend on each other in a cycle', {})
  return fake.next({ unordered: new Map(['vpc', 'eks'].map((name) => [name, error])) })
}

const formatResults = (results: Results): readonly string[] =>
  [...results.values()].map(({ task, status, error }) =>
    [task.root.name, status, error?.code].filter(Boolean).join(' '),
  )

describe('a cycle', () => {
  test('stops the plan of its roots and of those that read from them', async () => {
    const results = await planAll(createCyclicRun(), 'defer')
    expect(formatResults(results)).toEqual([
      'vpc failed graph-cycle',
      'eks failed graph-cycle',
      'app skipped',
      'dns planned',
    ])
    expect(fake.terraform.commands.filter((command) => !command.endsWith('dns'))).toEqual([])
  })

  test('stops the apply of its roots and of those that read from them', async () => {
    const policy: ApplyPolicy = { ...defaultApplyPolicy, destroy: 'allowed' }
    const results = await applyAll(createCyclicRun(), policy)
    expect(formatResults(results)).toEqual([
      'vpc failed graph-cycle',
      'eks failed graph-cycle',
      'app skipped',
      'dns applied',
    ])
    expect(fake.terraform.commands.filter((command) => /^(plan|apply) /.test(command))).toEqual([
      'plan dns',
      'apply dns',
    ])
  })

  test('stops the drift of its roots alone', async () => {
    const run = createCyclicRun()
    expect(formatResults(await planAll({ ...run, store: undefined }, 'ignore'))).toEqual([
      'vpc failed graph-cycle',
      'eks failed graph-cycle',
      'app planned',
      'dns planned',
    ])
  })

  test('does not keep any root from being validated; what is wrong with a root itself comes first', async () => {
    const run = createCyclicRun()
    fake.root('eks').diagnostics = [{ severity: 'error', summary: 'Unsupported argument', detail: '' }]
    expect(formatResults(await validateAll(run))).toEqual([
      'vpc failed graph-cycle',
      'eks failed validate-failed',
      'app valid',
      'dns valid',
    ])
  })
})
