import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeTerraformRun, type FakeTerraformRun } from '../testing/fake-run.ts'
import { applyAll } from './apply.ts'
import type { ApplyPolicy } from './apply-plan.ts'
import { planAll } from './plan.ts'
import { defaultApplyPolicy } from '../testing/apply-policy.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

const policy: ApplyPolicy = { ...defaultApplyPolicy, withoutPlan: 'refused' }
const creates = { changes: ['create aws_vpc.a'] }

describe('a plan of a root without a committed lock file', () => {
  const formatLockFile = (version: string): string => `provider "registry.terraform.io/hashicorp/time" {
version     = "${version}"
constraints = ">= 0.12.0"
hashes = [
  "h1:${version}",
]
}
`
  const lockPath = (): string => path.join(fake.run.tasks.get('vpc')!.root.folder, '.terraform.lock.hcl')

  /** Plans and stores, then applies in a later job; between them, `change` does what other people do. */
  async function planThenApply(
    change: (fake: FakeTerraformRun) => void = () => undefined,
  ): Promise<string | undefined> {
    fake = createFakeTerraformRun({ roots: { vpc: { ...creates, lockFile: formatLockFile('0.12.0') } } })
    await planAll(fake.run, 'defer')
    change(fake)
    const result = (await applyAll(fake.next(), policy)).get('vpc')
    return result && `${result.status}: ${result.note}`
  }

  test('is applied as planned in the checkout that init wrote one into', async () => {
    const result = await planThenApply()
    expect(result).toBe('applied: as planned')
    expect(fake.store.discarded).toEqual(['vpc'])
  })

  test('is applied with the providers of the plan in another checkout, whatever was published since', async () => {
    const result = await planThenApply(({ root }) => {
      rmSync(lockPath())
      root('vpc').lockFile = formatLockFile('0.13.0')
    })
    expect(result).toBe('applied: as planned')
    expect(readFileSync(lockPath(), 'utf8')).toBe(formatLockFile('0.12.0'))
  })

  test('needs another review if other providers were locked since', async () => {
    const result = await planThenApply(() => writeFileSync(lockPath(), formatLockFile('0.13.0')))
    expect(result).toBe('failed: the stored plan is no longer valid')
    expect(fake.observer.results.at(-1)?.error?.details).toContain(
      'provider registry.terraform.io/hashicorp/time: 0.12.0 at plan time, now 0.13.0',
    )
  })

  test.each(['this checkout', 'another checkout'])(
    'is applied as planned in %s if the committed lock file lacks a provider, which init adds',
    async (where) => {
      const committed = formatLockFile('1.0.0').replace('hashicorp/time', 'hashicorp/null')
      let newest = '0.12.0'
      fake = createFakeTerraformRun({
        roots: {
          vpc: {
            ...creates,
            during: (command) => {
              if (command !== 'init vpc' || readFileSync(lockPath(), 'utf8').includes('hashicorp/time')) return
              writeFileSync(lockPath(), `${committed}${formatLockFile(newest)}`)
            },
          },
        },
      })
      writeFileSync(lockPath(), committed)
      await planAll(fake.run, 'defer')
      newest = '0.13.0'
      if (where === 'another checkout') writeFileSync(lockPath(), committed)
      const result = (await applyAll(fake.next(), policy)).get('vpc')
      expect(result?.note).toBe('as planned')
      expect(readFileSync(lockPath(), 'utf8')).toBe(`${committed}${formatLockFile('0.12.0')}`)
    },
  )

  test('is applied as planned if exactly these providers were committed since', async () => {
    const result = await planThenApply(() => writeFileSync(lockPath(), `# committed\n${formatLockFile('0.12.0')}`))
    expect(result).toBe('applied: as planned')
  })
})

test('nobody has to wait for a plan that is shown; one that is applied at once holds the lock', async () => {
  fake = createFakeTerraformRun({ roots: { vpc: creates } })
  const { run, next, terraform, store } = fake
  await planAll(run, 'defer')
  expect(terraform.lockedPlans).toEqual([])
  store.plans.clear()
  await applyAll(next(), { ...policy, withoutPlan: 'allowed' })
  expect(terraform.lockedPlans).toEqual(['vpc'])
})
