import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { createLockedStateError } from '../cli/state-lock.ts'
import { createFakeTerraformRun, type FakeTerraformRun, type FakeTerraformRunOptions } from '../testing/fake-run.ts'
import { createFakeError } from '../testing/fake-terraform.ts'
import type { Root } from '../model.ts'
import type { Results, TerraformRun } from './model.ts'
import { getTask, type UpstreamChanges } from './order.ts'
import { planAll } from './plan.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

function create(
  roots: FakeTerraformRunOptions['roots'],
  edges: readonly string[] = [],
  parallelism?: number,
): FakeTerraformRun {
  fake = createFakeTerraformRun({ roots, edges, ...(parallelism === undefined ? {} : { parallelism }) })
  return fake
}

function plan(upstream: UpstreamChanges = 'defer', run: TerraformRun = fake.run): Promise<Results> {
  return planAll(run, upstream)
}

/** `10-vpc planned, 20-eks deferred`. */
function formatStatuses(results: Results): string {
  return [...results.values()].map(({ task, status }) => `${task.root.name} ${status}`).join(', ')
}

describe('the status of each root', () => {
  test.each<[string, FakeTerraformRunOptions['roots'], readonly string[], UpstreamChanges, string]>([
    ['nothing changes', { vpc: {} }, [], 'defer', 'vpc unchanged'],
    ['something changes', { vpc: { changes: ['update aws_vpc.a'] } }, [], 'defer', 'vpc planned'],
    [
      'a root reads from one that never existed',
      { vpc: { state: undefined, changes: ['create aws_vpc.a'] }, eks: {} },
      ['vpc > eks'],
      'defer',
      'vpc planned, eks deferred',
    ],
    [
      'a root reads an output that changes',
      { vpc: { changes: ['output vpc_id'] }, eks: {} },
      ['vpc > eks: vpc_id'],
      'defer',
      'vpc planned, eks deferred',
    ],
    [
      'a root reads another output than the one that changes',
      { vpc: { changes: ['output other'] }, eks: {} },
      ['vpc > eks: vpc_id'],
      'defer',
      'vpc planned, eks unchanged',
    ],
    [
      'an upstream root is deferred itself',
      { vpc: { changes: ['output vpc_id'] }, eks: {}, app: {} },
      ['vpc > eks: vpc_id', 'eks > app'],
      'defer',
      'vpc planned, eks deferred, app deferred',
    ],
    [
      'changes upstream are ignored',
      { vpc: { changes: ['output vpc_id'] }, eks: {} },
      ['vpc > eks: vpc_id'],
      'ignore',
      'vpc planned, eks unchanged',
    ],
    [
      'an upstream root fails, but only its number comes first',
      { vpc: { failures: { plan: createFakeError('plan-failed') } }, dns: {} },
      ['vpc >> dns'],
      'defer',
      'vpc failed, dns unchanged',
    ],
    [
      'an upstream root fails',
      { vpc: { failures: { init: createFakeError('init-failed') } }, eks: {}, app: {} },
      ['vpc > eks', 'eks > app'],
      'defer',
      'vpc failed, eks skipped, app skipped',
    ],
    ['a root is to be destroyed', { '-vpc': {} }, [], 'defer', 'vpc planned'],
    ['a root to be destroyed never existed', { '-vpc': { state: undefined } }, [], 'defer', 'vpc unchanged'],
    [
      'Terraform is cancelled in one root',
      { vpc: { failures: { plan: createFakeError('cancelled') } }, eks: {}, dns: {} },
      ['vpc > eks'],
      'defer',
      'vpc cancelled, eks skipped, dns unchanged',
    ],
  ])('%s', async (_case, roots, edges, upstream, expected) => {
    create(roots, edges)
    expect(formatStatuses(await plan(upstream))).toBe(expected)
  })
})

describe('a planned root', () => {
  test('is stored with its plan file and everything that the plan depends on', async () => {
    const { store, run } = create({ vpc: { changes: ['create aws_vpc.a', 'delete aws_subnet.b'] } })
    const result = (await plan()).get('vpc')
    expect(result).toMatchObject({ changes: { counts: { add: 1, change: 0, destroy: 1 } }, state: { serial: 1 } })
    const [stored] = store.plans.values()
    expect(stored).toMatchObject({
      ...{ version: 2, environment: 'staging', root: 'vpc', mode: 'normal', status: 'planned', note: '' },
      ...{ terraform: '1.11.4', modules: [], state: { lineage: 'lineage', serial: 1 } },
      counts: { add: 1, change: 0, destroy: 1 },
      meaning: result?.meaning,
      planDigest: result?.planDigest,
      commit: run.origin.commit,
      run: run.origin.run,
    })
  })

  test('without changes is stored without a plan file, and not read twice', async () => {
    const { store, terraform } = create({ vpc: {} })
    await plan()
    for (const record of store.plans.values())
      expect(record).toMatchObject({ status: 'unchanged', planDigest: undefined })
    expect(store.plans.size).toBeGreaterThan(0)
    expect(terraform.commands).toEqual(['init vpc', 'plan vpc'])
  })

  test('that is deferred is stored with the reason', async () => {
    const { store } = create({ vpc: { changes: ['output vpc_id'] }, eks: {} }, ['vpc > eks: vpc_id'])
    const note = 'reads vpc_id of vpc, which will change'
    expect((await plan()).get('eks')).toMatchObject({ note, planDigest: undefined })
    expect([...store.plans.values()].find(({ root }) => root === 'eks')).toMatchObject({ status: 'deferred', note })
  })

  test('is not stored where there is no store', async () => {
    const { next } = create({ vpc: { changes: ['create aws_vpc.a'] } })
    expect(formatStatuses(await plan('defer', next({ store: undefined })))).toBe('vpc planned')
  })

  test('fails where its plan cannot be stored', async () => {
    const { store } = create({ vpc: { changes: ['create aws_vpc.a'] }, dns: {} })
    store.failures.put = createFakeError('aws-access-denied', 's3:PutObject is not allowed')
    expect((await plan()).get('vpc')).toMatchObject({ status: 'failed', note: 's3:PutObject is not allowed' })
  })

  test('passes its warnings on, and what it calls sensitive becomes a secret', async () => {
    const warning = { severity: 'warning', summary: 'Deprecated', detail: '' } as const
    const { secrets } = create({
      vpc: { changes: ['create aws_vpc.a'], secret: 'correct-horse', diagnostics: [warning] },
    })
    expect((await plan()).get('vpc')?.warnings).toEqual([warning])
    expect(secrets).toEqual(['correct-horse'])
  })

  test('keeps every sensitive value out of all output, however many there are: 200 as masks of the runner too', async () => {
    const secret = Array.from({ length: 1000 }, (_, at) => `correct-horse-${at}`)
    const { secrets, hidden } = create({ vpc: { changes: ['create aws_vpc.a'], secret } })
    await plan()
    expect([...secrets, ...hidden]).toEqual(secret)
    expect(secrets).toHaveLength(200)
  })

  test('hides what is too long for a mask of the runner', async () => {
    const secret = 'correct-horse '.repeat(500)
    const { secrets, hidden } = create({ vpc: { changes: ['create aws_vpc.a'], secret } })
    await plan()
    expect([secrets, hidden]).toEqual([[], [secret]])
  })
})

describe('a root that cannot be planned', () => {
  const lock = { id: 'd1e8', path: 'bucket/key', operation: 'Apply', who: 'ci@runner', created: 'today' }

  test('because its state is locked says who holds it', async () => {
    const error = createLockedStateError({ name: 'vpc' }, lock)
    create({ vpc: { failures: { plan: error } } })
    expect((await plan()).get('vpc')).toMatchObject({
      status: 'failed',
      error: { code: 'state-locked', outputs: { 'lock-info': lock } },
    })
  })

  test.each(['tool-killed', 'timed-out', 'output-too-large'] as const)(
    'because of %s reports the lock that was left behind',
    async (code) => {
      create({ vpc: { failures: { plan: createFakeError(code) }, lock } })
      expect((await plan()).get('vpc')?.error).toMatchObject({ code, outputs: { 'lock-info': lock } })
    },
  )

  test('because Terraform was killed holds no lock where none is left', async () => {
    create({ vpc: { failures: { plan: createFakeError('tool-killed') } } })
    expect((await plan()).get('vpc')?.error).toMatchObject({ code: 'tool-killed', outputs: {} })
  })

  test.each([
    ['an archive that is cut off', 'PK', 'plan-failed'],
    ['a plan that HCP Terraform keeps', '{"remote_plan_format":1}', 'plan-failed'],
  ])('because its plan file is %s', async (_case, planFile, code) => {
    create({ vpc: { planFile } })
    expect((await plan()).get('vpc')).toMatchObject({ status: 'failed', error: { code } })
  })
})

describe('the order of the work', () => {
  test('starts no plan that is known to be useless', async () => {
    const { terraform } = create({ vpc: { changes: ['output vpc_id'] }, eks: {} }, ['vpc > eks: vpc_id'], 1)
    await plan()
    expect(terraform.commands.filter((command) => command.endsWith('eks'))).toEqual(['init eks', 'validate eks'])
  })

  test('finds errors in deferred roots before the apply', async () => {
    const diagnostics = [{ severity: 'error', summary: 'Unsupported argument', detail: '' }] as const
    create({ vpc: { changes: ['output vpc_id'] }, eks: { diagnostics } }, ['vpc > eks: vpc_id'])
    const eks = (await plan()).get('eks')
    expect(eks).toMatchObject({ status: 'failed', error: { code: 'validate-failed' }, note: 'Unsupported argument' })
  })

  test('defers a root that computes which state it reads, while that does not exist', async () => {
    const failures = { plan: createFakeError('plan-failed', 'app: Unable to find remote state') }
    const { run } = create({ app: { failures } })
    expect((await plan()).get('app')?.status).toBe('failed')
    const task = getTask(run, 'app')
    const read = {
      name: 'up',
      identity: undefined,
      outputs: 'all',
      location: { file: 'app/main.tf', line: 7 },
    } as const
    const computed = { ...task, root: { ...task.root, remoteStates: [read] } }
    const { status, note } = (await plan('defer', { ...run, tasks: new Map([['app', computed]]) })).get('app') ?? {}
    expect([status, note]).toEqual([
      'deferred',
      'reads a state that does not exist yet (app/main.tf:7); name the root that writes it in environment.yaml: depends-on',
    ])
  })

  test('never runs two commands in the folder of a root, also where its plan has become useless', async () => {
    const fakes = { vpc: { changes: ['output vpc_id'] }, eks: {}, app: {} }
    const { terraform, next } = create(fakes, ['vpc > eks: vpc_id', 'eks > app'])
    const running = new Map<string, number>()
    const watch =
      <A extends readonly unknown[], R>(command: (root: Root, ...more: A) => Promise<R>) =>
      async (root: Root, ...more: A): Promise<R> => {
        const count = (running.get(root.name) ?? 0) + 1
        running.set(root.name, count)
        expect([root.name, count]).toEqual([root.name, 1])
        // What reads from the first root goes on until that is known to change.
        for (let turn = 0; root.name !== 'vpc' && turn < 50; turn++) await setImmediate()
        try {
          return await command(root, ...more)
        } finally {
          running.set(root.name, 0)
        }
      }
    const { init, plan: planOne, validate } = terraform
    const watched = { ...terraform, init: watch(init), plan: watch(planOne), validate: watch(validate) }
    expect(formatStatuses(await plan('defer', next({ terraform: watched })))).toBe(
      'vpc planned, eks deferred, app deferred',
    )
    expect(terraform.commands.filter((command) => command.endsWith('eks'))).toEqual([
      'init eks',
      'plan eks',
      'init eks',
      'validate eks',
    ])
  })

  test('starts a root beside its upstream roots, which may change nothing', async () => {
    const started = Promise.withResolvers<undefined>()
    const signalStart = (): void => {
      started.resolve(undefined)
    }
    const { terraform, next } = create({ vpc: {}, eks: { during: signalStart } }, ['vpc > eks'])
    const planSlowly: typeof terraform.plan = async (root, request) => {
      if (root.name === 'vpc') await started.promise
      return terraform.plan(root, request)
    }
    const results = await plan('defer', next({ terraform: { ...terraform, plan: planSlowly } }))
    expect(formatStatuses(results)).toBe('vpc unchanged, eks unchanged')
  })

  test('starts nothing once the run is cancelled', async () => {
    const { terraform, cancel } = create({ vpc: {}, eks: {} })
    cancel()
    expect(formatStatuses(await plan())).toBe('vpc skipped, eks skipped')
    expect(terraform.commands).toEqual([])
  })

  test('reports every root when it is finished, in whatever order', async () => {
    const { observer } = create({ vpc: {}, eks: {}, dns: {} }, ['vpc > eks'])
    await plan()
    expect(observer.results.map(({ task }) => task.root.name).sort()).toEqual(['dns', 'eks', 'vpc'])
    expect(observer.lines).toContain('vpc planning')
  })
})
