import { afterEach, describe, expect, test } from 'vitest'
import type { PlanStore } from '../store/model.ts'
import { createTestMeaning } from '../store/testing/plans.ts'
import { createFakeTerraformRun, type FakeTerraformRun, type FakeTerraformRunOptions } from '../testing/fake-run.ts'
import { createFakeError, createFakeState } from '../testing/fake-terraform.ts'
import { applyAll } from './apply.ts'
import type { ApplyPolicy } from './apply-plan.ts'
import type { Results } from './model.ts'
import { planAll } from './plan.ts'
import { digestPlanSet } from './plan-set.ts'
import { defaultApplyPolicy as policy } from '../testing/apply-policy.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

function create(roots: FakeTerraformRunOptions['roots'], edges: readonly string[] = []): FakeTerraformRun {
  fake = createFakeTerraformRun({ roots, edges })
  return fake
}

/** Plans and stores, then applies in a later job. Between them, `change` may do what other people do. */
async function planThenApply(
  roots: FakeTerraformRunOptions['roots'],
  {
    edges = [],
    change = () => undefined,
    ...values
  }: Partial<ApplyPolicy> & { edges?: readonly string[]; change?: (fake: FakeTerraformRun) => void } = {},
): Promise<Results> {
  const { run, next } = create(roots, edges)
  await planAll(run, 'defer')
  change(fake)
  return applyAll(next(), { ...policy, ...values })
}

/** `vpc applied (as planned)`. */
function formatResults(results: Results): readonly string[] {
  return [...results.values()].map(({ task, status, note, error }) =>
    [`${task.root.name} ${status}`, error?.code, note === '' ? undefined : `(${note})`]
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

function countCommands(name: string): number {
  return fake.terraform.commands.filter((command) => command.startsWith(`${name} `)).length
}

const creates = { changes: ['create aws_vpc.a'] }
const deletes = { changes: ['delete aws_vpc.a'] }

describe('a root with a stored plan', () => {
  test('is applied as planned, once, and the plan is used up', async () => {
    const results = await planThenApply({ vpc: creates })
    expect(formatResults(results)).toEqual(['vpc applied (as planned)'])
    expect(results.get('vpc')).toMatchObject({ changes: { counts: { add: 1 } }, outputs: { id: 'vpc-1' } })
    expect(fake.store.discarded).toEqual(['vpc'])
    expect(countCommands('plan')).toBe(1)
  })

  test('that had no changes is not applied, and passes its outputs on', async () => {
    const results = await planThenApply({ vpc: {} })
    expect(formatResults(results)).toEqual(['vpc unchanged (as planned)'])
    expect(results.get('vpc')?.outputs).toEqual({ id: 'vpc-1' })
    expect(countCommands('apply')).toBe(0)
  })

  test.each<[string, (fake: FakeTerraformRun) => void, readonly string[]]>([
    [
      'the state changed, the same changes are left: planned again',
      ({ root }) => (root('vpc').state = createFakeState({ serial: 2 })),
      ['vpc applied (re-planned with the same changes: the state changed: serial 1 at plan time, 2 now)'],
    ],
    [
      'the state changed, and other changes are left: refused',
      ({ root }) => {
        root('vpc').state = createFakeState({ serial: 2 })
        root('vpc').changes = ['create aws_vpc.a', 'create aws_vpc.b']
      },
      ['vpc failed plan-stale (the stored plan is no longer valid)'],
    ],
    [
      'it was recorded with other changes than it holds: refused unless a new plan does the same',
      ({ store }) => {
        for (const [key, plan] of store.plans) store.plans.set(key, { ...plan, meaning: createTestMeaning() })
      },
      ['vpc failed plan-stale (the stored plan is no longer valid)'],
    ],
    [
      'its plan cannot be removed: a note',
      ({ store }) => (store.failures.discard = createFakeError('aws-failed', 'S3 is down')),
      ['vpc applied (as planned; the stored plan could not be removed: S3 is down)'],
    ],
    [
      'the store cannot be read',
      ({ store }) => (store.failures.find = createFakeError('aws-access-denied', 's3:GetObject is not allowed')),
      ['vpc failed aws-access-denied (s3:GetObject is not allowed)'],
    ],
  ])('%s', async (_case, change, expected) => {
    expect(formatResults(await planThenApply({ vpc: creates }, { change }))).toEqual(expected)
  })

  test('that another version of Terraform made needs another review', async () => {
    const { run, next } = create({ vpc: creates })
    await planAll(run, 'defer')
    const results = await applyAll(next({ terraformVersions: new Map([['vpc', '1.12.0']]) }), policy)
    expect(formatResults(results)).toEqual(['vpc failed plan-stale (the stored plan is no longer valid)'])
    expect(results.get('vpc')?.error?.details).toContain('planned with terraform 1.11.4, now running 1.12.0')
  })

  test('whose plan file was exchanged for one of other files is refused', async () => {
    const { run, next, store, edit } = create({ vpc: creates })
    edit('vpc', '# exchanged\n')
    await planAll(run, 'defer')
    edit('vpc', '# vpc\n')
    const [record] = store.plans.values()
    if (record === undefined) throw new TypeError('nothing was stored')
    const { digest } = record.content
    // The record claims to be of the files that are checked out.
    const exchanged: PlanStore = {
      ...store,
      find: ({ place, contentDigest }) =>
        Promise.resolve(
          place === 'review' ? undefined : { ...record, content: { ...record.content, digest: contentDigest } },
        ),
      fetch: (root, plan, target) => store.fetch(root, { ...plan, content: { ...plan.content, digest } }, target),
    }
    const results = await applyAll(next({ store: exchanged }), policy)
    expect(results.get('vpc')?.error).toMatchObject({ code: 'plan-stale', details: ['main.tf differs'] })
    expect(countCommands('apply')).toBe(0)
  })
})

describe('a root without a stored plan', () => {
  test('is planned and applied in one go', async () => {
    const { run } = create({ vpc: creates, eks: {} }, ['vpc > eks'])
    expect(formatResults(await applyAll(run, policy))).toEqual(['vpc applied', 'eks unchanged'])
  })

  test('is refused where a plan is required, with the newest plan and what differs', async () => {
    const results = await planThenApply(
      { vpc: creates },
      { withoutPlan: 'refused', change: ({ edit }) => edit('vpc', '# new\n') },
    )
    const { error } = results.get('vpc') ?? {}
    expect(error?.code).toBe('plan-required')
    expect(error?.details.join('\n')).toContain('live/staging/vpc/main.tf changed')
    expect(countCommands('apply')).toBe(0)
  })

  test('is refused where a plan is required and none was ever stored', async () => {
    const { run } = create({ vpc: creates })
    const results = await applyAll(run, { ...policy, withoutPlan: 'refused' })
    expect(results.get('vpc')?.error).toMatchObject({ code: 'plan-required', details: ['memory has no plan of it'] })
  })

  test('needs none where nothing is left to change', async () => {
    const { run } = create({ vpc: {} })
    const results = await applyAll(run, { ...policy, withoutPlan: 'refused' })
    expect(formatResults(results)).toEqual(['vpc unchanged (no changes, so no stored plan was needed)'])
  })

  test('shows what it did, even where the plan cannot be read afterwards', async () => {
    const failures = { showJson: createFakeError('plan-failed', 'no schema') }
    const { run } = create({ vpc: { ...creates, failures } })
    const results = await applyAll(run, policy)
    expect(formatResults(results)).toEqual(['vpc applied (the applied changes cannot be shown: no schema)'])
    expect(results.get('vpc')?.changes.counts).toMatchObject({ add: 1, change: 0, destroy: 0 })
  })

  test('keeps what the plan calls sensitive secret', async () => {
    const { run, secrets } = create({ vpc: { ...creates, secret: 'correct-horse' } })
    await applyAll(run, policy)
    expect(secrets).toEqual(['correct-horse'])
  })
})

describe('a deferred root', () => {
  const roots = { vpc: { changes: ['output vpc_id'] }, eks: creates }
  const edges = ['vpc > eks: vpc_id']

  test('is planned after its upstream root is applied', async () => {
    expect(formatResults(await planThenApply(roots, { edges }))).toEqual([
      'vpc applied (as planned)',
      'eks applied (was deferred: reads vpc_id of vpc, which was about to change)',
    ])
    expect(fake.terraform.commands.lastIndexOf('plan eks')).toBeGreaterThan(
      fake.terraform.commands.indexOf('apply vpc'),
    )
  })

  test('stays deferred where the input says so', async () => {
    expect(formatResults(await planThenApply(roots, { edges, deferred: 'stop' }))).toEqual([
      'vpc applied (as planned)',
      'eks deferred (reads vpc_id of vpc, which will change)',
    ])
  })

  test('is planned on the way even where a plan is required: it was reviewed as deferred', async () => {
    const results = await planThenApply(roots, { edges, withoutPlan: 'refused' })
    expect(results.get('eks')?.status).toBe('applied')
  })
})

describe('deleted resources', () => {
  test('of a stored plan are refused before the first change of any root', async () => {
    await expect(planThenApply({ vpc: creates, eks: deletes })).rejects.toMatchObject({
      code: 'destroy-refused',
      message: 'staging: the stored plans delete or replace one resource',
    })
    expect(countCommands('apply')).toBe(0)
  })

  test('of a plan made during apply are refused in that root', async () => {
    const { run } = create({ vpc: creates, eks: { changes: ['replace aws_vpc.b'] } })
    const results = await applyAll(run, policy)
    expect(results.get('vpc')?.status).toBe('applied')
    expect(results.get('eks')?.error).toMatchObject({ code: 'destroy-refused' })
    expect(fake.terraform.commands).not.toContain('apply eks')
  })

  test.each([
    ['a stored plan', true],
    ['a plan made during apply', false],
  ])('are deleted where that is allowed: %s', async (_case, isStored) => {
    const results = isStored
      ? await planThenApply({ vpc: deletes }, { destroy: 'allowed' })
      : await applyAll(create({ vpc: deletes }).run, { ...policy, destroy: 'allowed' })
    expect(results.get('vpc')).toMatchObject({ status: 'applied', changes: { counts: { destroy: 1 } } })
  })

  test('are the whole of a root whose folder is gone', async () => {
    const results = await planThenApply({ '-vpc': {} }, { destroy: 'allowed' })
    expect(results.get('vpc')).toMatchObject({ status: 'destroyed' })
  })
})

describe('a root that fails', () => {
  test.each<[string, FakeTerraformRunOptions['roots'], readonly string[]]>([
    [
      'stops what depends on it, and nothing else',
      { vpc: { ...creates, failures: { init: createFakeError('init-failed', 'no') } }, eks: {}, dns: creates },
      ['vpc failed init-failed (no)', 'eks skipped (vpc failed)', 'dns applied'],
    ],
    [
      'that was cancelled stops what depends on it',
      {
        vpc: {
          changes: ['create a.b', 'create a.c'],
          failures: { apply: createFakeError('cancelled') },
          appliedBeforeFailure: 1,
        },
        eks: {},
        dns: {},
      },
      [
        'vpc cancelled (stopped after 1 of 2 changes; the state is saved)',
        'eks skipped (vpc was cancelled)',
        'dns unchanged',
      ],
    ],
  ])('%s', async (_case, roots, expected) => {
    const { run } = create(roots, ['vpc > eks'])
    expect(formatResults(await applyAll(run, policy))).toEqual(expected)
  })

  test.each(['apply-failed', 'credentials-expired'] as const)(
    'half-way says how many changes were made: %s',
    async (code) => {
      const failures = { apply: createFakeError(code, 'vpc: limit exceeded') }
      const { run } = create({ vpc: { changes: ['create a.b', 'create a.c'], failures, appliedBeforeFailure: 1 } })
      const { error } = (await applyAll(run, policy)).get('vpc') ?? {}
      expect(error).toMatchObject({ code, details: ['1 of 2 changes made; the state is saved'] })
    },
  )

  test('keeps its stored plan, so that the run can be repeated', async () => {
    const failures = { apply: createFakeError('apply-failed', 'vpc: limit exceeded') }
    await planThenApply({ vpc: creates }, { change: ({ root }) => (root('vpc').failures = failures) })
    expect(fake.store.discarded).toEqual([])
    expect(countCommands('apply')).toBe(1)
  })
})

describe('a state that could not be saved', () => {
  const failures = { apply: createFakeError('state-not-saved', 'vpc: Failed to save state') }

  test('is saved by a later try: the root is applied', async () => {
    const { run, root } = create({ vpc: { ...creates, failures, appliedBeforeFailure: 1, leavesStateFile: true } })
    const results = await applyAll(run, policy)
    expect(formatResults(results)).toEqual(['vpc applied'])
    expect(fake.terraform.commands).toContain('push-state vpc')
    expect(root('vpc').state?.outputs).toEqual(results.get('vpc')?.outputs)
  })

  test('is only in a file where no try helps: the error names it', async () => {
    const expired = createFakeError('credentials-expired', 'expired')
    const { run } = create({
      vpc: {
        ...creates,
        failures: { ...failures, pushState: expired },
        appliedBeforeFailure: 1,
        leavesStateFile: true,
      },
    })
    const { error } = (await applyAll(run, policy)).get('vpc') ?? {}
    expect(error).toMatchObject({
      code: 'state-not-saved',
      message: 'vpc: 1 of 1 change made, but the state could not be saved',
    })
    expect(error?.details.join('\n')).toContain('errored.tfstate')
  })

  test('is saved after an apply that failed for another reason', async () => {
    const apply = createFakeError('apply-failed', 'vpc: limit exceeded')
    const { run } = create({ vpc: { ...creates, failures: { apply }, leavesStateFile: true } })
    const { error } = (await applyAll(run, policy)).get('vpc') ?? {}
    expect(error?.details).toEqual(['0 of 1 change made; the state was saved on a later attempt'])
  })
})

describe('reviewed plans', () => {
  async function planAndReview(roots: FakeTerraformRunOptions['roots']): Promise<string> {
    const results = await planAll(create(roots).run, 'defer')
    return digestPlanSet(
      [...results.values()].map(({ task, meaning, written }) => ({
        root: task.root.name,
        mode: task.mode,
        meaning,
        written,
      })),
    )
  }

  test('are applied where they are the ones that were reviewed', async () => {
    const reviewed = await planAndReview({ vpc: creates, eks: {} })
    const results = await applyAll(fake.next(), { ...policy, reviewed })
    expect(formatResults(results)).toEqual(['vpc applied (as planned)', 'eks unchanged (as planned)'])
  })

  test.each<[string, (fake: FakeTerraformRun) => void, string]>([
    [
      'one of them does something else',
      ({ store }) => {
        for (const [key, plan] of store.plans) store.plans.set(key, { ...plan, meaning: createTestMeaning() })
      },
      'plan-stale',
    ],
    ['one of them is gone', ({ store }) => store.plans.clear(), 'plan-required'],
    ['a root has other files now', ({ edit }) => edit('eks', '# new\n'), 'plan-required'],
  ])('are refused as a whole where %s', async (_case, change, code) => {
    const reviewed = await planAndReview({ vpc: creates, eks: {} })
    change(fake)
    await expect(applyAll(fake.next(), { ...policy, reviewed })).rejects.toMatchObject({ code })
    expect(countCommands('apply')).toBe(0)
  })
})

test('roots are initialised ahead as soon as one of them waits for the cloud', async () => {
  const { run, terraform } = create({ vpc: creates, eks: creates, app: creates }, ['vpc > eks', 'eks > app'])
  await applyAll(run, policy)
  const { commands } = terraform
  expect(commands.indexOf('init app')).toBeLessThan(commands.indexOf('apply eks'))
  expect(commands.filter((command) => command === 'init app')).toHaveLength(1)
})

test('progress counts the changes of the plan', async () => {
  const { run, observer } = create({ vpc: { changes: ['create a.b', 'update a.c'] } })
  await applyAll(run, policy)
  expect(observer.lines).toEqual([
    'vpc planning',
    'vpc applying 0/2',
    'vpc applying 0/2 a.b',
    'vpc applying 1/2',
    'vpc applying 1/2 a.c',
    'vpc applying 2/2',
  ])
})
