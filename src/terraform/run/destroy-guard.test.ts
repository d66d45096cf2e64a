import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { noChanges, type ResourceChange } from '../plan/changes.ts'
import { createFakeTerraformRun, type FakeTerraformRun } from '../testing/fake-run.ts'
import { createFakeError, createFakeState } from '../testing/fake-terraform.ts'
import { applyAll } from './apply.ts'
import { assertDestroyAllowed, type DestroyPermission } from './destroy-guard.ts'
import { planAll } from './plan.ts'
import { defaultApplyPolicy as policy } from '../testing/apply-policy.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

const roots = { vpc: { changes: ['replace module.vpc.aws_vpc.this[0]', 'delete aws_eip.a'] } }

describe('allow-destroy with addresses', () => {
  test.each([
    ['a stored plan', true],
    ['a plan made during apply', false],
  ])('lets exactly these go: %s', async (_case, isStored) => {
    fake = createFakeTerraformRun({ roots })
    if (isStored) await planAll(fake.run, 'defer')
    const destroy = ['module.vpc.aws_vpc.this[0]', 'aws_eip.a', 'aws_eip.other']
    const results = await applyAll(fake.next(), { ...policy, destroy })
    expect(results.get('vpc')?.status).toBe('applied')
  })

  test('refuses stored plans that delete another one, names it, and applies nothing', async () => {
    fake = createFakeTerraformRun({ roots: { ...roots, dns: { changes: ['create aws_route53_zone.a'] } } })
    await planAll(fake.run, 'defer')
    const refusal = await applyAll(fake.next(), { ...policy, destroy: ['aws_eip.a'] }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ code: 'destroy-refused' })
    expect((refusal as { details: string[] }).details.join('\n')).toContain('  module.vpc.aws_vpc.this[0]')
    expect((refusal as { details: string[] }).details.join('\n')).not.toContain('aws_eip.a')
    expect(fake.terraform.commands.filter((command) => command.startsWith('apply'))).toEqual([])
  })

  test('never lets a resource go whose address is not given', () => {
    fake = createFakeTerraformRun({ roots })
    const [task] = fake.run.tasks.values()
    const address = fc.constantFrom('a.a', 'a.a[0]', 'a.a["x"]', 'module.m.a.a', 'a.b', 'a.aa')
    fc.assert(
      fc.property(fc.uniqueArray(address), fc.uniqueArray(address), (doomed, allowed) => {
        const resources = doomed.map((each) => createDeletion(each))
        const isAllowed = doomed.every((each) => allowed.includes(each))
        const check = (permission: DestroyPermission) => () => {
          assertDestroyAllowed(task!, { ...noChanges, resources }, permission)
        }
        if (isAllowed) expect(check(allowed)).not.toThrow()
        else expect(check(allowed)).toThrow('deletes or replaces')
        expect(check('allowed')).not.toThrow()
        if (doomed.length > 0) expect(check('refused')).toThrow('deletes or replaces')
      }),
    )
  })
})

describe('a tainted resource', () => {
  const failures = { apply: createFakeError('apply-failed', 'vpc: limit exceeded') }
  const creates = { changes: ['create a.b', 'create a.c'], failures, appliedBeforeFailure: 1 }

  test('is named by the apply that left it behind', async () => {
    fake = createFakeTerraformRun({
      roots: { vpc: { ...creates, state: createFakeState({ tainted: ['a.c', 'a.z'] }) } },
    })
    const { error } = (await applyAll(fake.run, policy)).get('vpc') ?? {}
    expect(error?.details.at(-1)).toBe('tainted, so that the next apply replaces: a.c')
    expect(error?.hint).toContain('allow-destroy with their addresses')
  })

  test('is named by a cancelled apply, which cannot read the state any more', async () => {
    const cancelled = { ...creates, failures: { apply: createFakeError('cancelled') } }
    fake = createFakeTerraformRun({
      roots: { vpc: { ...cancelled, during: (command) => command.startsWith('apply') && fake.cancel() } },
    })
    const { note } = (await applyAll(fake.run, policy)).get('vpc') ?? {}
    expect(note).toBe(
      'stopped after 1 of 2 changes; the state is saved; creation not finished, so that the next apply replaces what exists of: a.c',
    )
  })

  test('is said to be the reason of the replacement', () => {
    fake = createFakeTerraformRun({ roots })
    const [task] = fake.run.tasks.values()
    const resources = [{ ...createDeletion('a.c'), action: 'replace', tainted: true } as const]
    const refuse = () => {
      assertDestroyAllowed(task!, { ...noChanges, resources }, 'refused')
    }
    expect(refuse).toThrow(
      expect.objectContaining({
        details: ['replace a.c (tainted: an earlier apply did not finish creating it)'],
      }) as Error,
    )
  })
})

function createDeletion(address: string): ResourceChange {
  return {
    ...{ address, type: 'a', action: 'delete', stateful: false, replacedFor: [] },
    ...{ tainted: false, movedFrom: undefined, imported: false },
  } as const
}
