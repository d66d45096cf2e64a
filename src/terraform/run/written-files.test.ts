import { existsSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { createFakeTerraformRun, type FakeTerraformRun } from '../testing/fake-run.ts'
import type { FakeRoot } from '../testing/fake-terraform.ts'
import type { StoredPlan } from '../store/model.ts'
import { applyAll } from './apply.ts'
import type { ApplyPolicy } from './apply-plan.ts'
import type { Results, RootResult } from './model.ts'
import { planAll } from './plan.ts'
import { digestPlanSet } from './plan-set.ts'
import { defaultApplyPolicy } from '../testing/apply-policy.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

const policy: ApplyPolicy = { ...defaultApplyPolicy, withoutPlan: 'refused' }

/** Writes files of the root's folder. */
function write(files: Readonly<Record<string, string>>, root = 'vpc'): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.resolve(getFolder(root), name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
}

const getFolder = (root = 'vpc'): string => fake.run.tasks.get(root)!.root.folder
const read = (name: string): string => readFileSync(path.resolve(getFolder(), name), 'utf8')

/** A root whose plan does this, and whose files are seen while it is applied. */
function createRoot(duringPlan: () => void, duringApply: () => void = () => undefined): FakeTerraformRun {
  const root: Partial<FakeRoot> = {
    changes: ['create aws_lambda_function.a'],
    during: (command) => {
      if (command === 'plan vpc') duringPlan()
      if (command === 'apply vpc') duringApply()
    },
  }
  fake = createFakeTerraformRun({ roots: { vpc: root } })
  return fake
}

const plan = async (): Promise<RootResult> => (await planAll(fake.run, 'defer')).get('vpc')!
const apply = async (): Promise<RootResult> => (await applyAll(fake.next(), policy)).get('vpc')!
/** Replaces what the store says of the only plan. */
const setPlan = (plan: StoredPlan): void => {
  for (const key of fake.store.plans.keys()) fake.store.plans.set(key, plan)
}
const computeDigest = (results: Results): string =>
  digestPlanSet(
    [...results.values()].map(({ task: { root, mode }, meaning, written }) => {
      return { root: root.name, mode, meaning, written }
    }),
  )
const describeResult = ({ status, note, error }: RootResult): string =>
  [status, note, ...(error?.details ?? [])].join('; ')

describe('a file that a plan writes', () => {
  test('is put back for the apply in another checkout', async () => {
    const seen: string[] = []
    createRoot(
      () => write({ 'lambda.zip': 'zip', 'builds/deep/run.sh': '#!/bin/sh' }),
      () => seen.push(read('lambda.zip'), read('builds/deep/run.sh')),
    )
    expect(describeResult(await plan())).toBe('planned; wrote run.sh, lambda.zip, stored with the plan')
    rmSync(path.join(getFolder(), 'lambda.zip'))
    rmSync(path.join(getFolder(), 'builds'), { recursive: true })
    expect(describeResult(await apply())).toBe('applied; as planned, with run.sh, lambda.zip of the plan')
    expect(seen).toEqual(['zip', '#!/bin/sh'])
  })

  test('does not make the content another one in the same checkout, even if it is planned twice', async () => {
    let count = 0
    createRoot(() => write({ 'lambda.zip': `zip ${(count += 1)}` }))
    await plan()
    await planAll(fake.next(), 'defer')
    expect(describeResult(await apply())).toBe('applied; as planned, with lambda.zip of the plan')
  })

  test('is written again, not put back, where the checkout has another one: a stored plan brings no other code', async () => {
    const seen: string[] = []
    createRoot(
      () => write({ 'run.sh': 'planned' }),
      () => seen.push(read('run.sh')),
    )
    write({ 'run.sh': 'committed' })
    await plan()
    write({ 'run.sh': 'committed' })
    expect(describeResult(await apply())).toBe(
      'applied; re-planned with the same changes: the plan wrote another live/staging/vpc/run.sh than the checkout has',
    )
    expect(seen).toEqual(['planned'])
  })

  test('is part of what is reviewed', async () => {
    createRoot(() => write({ 'lambda.zip': 'zip' }))
    const results = await planAll(fake.run, 'defer')
    const reviewed = computeDigest(results)
    rmSync(path.join(getFolder(), 'lambda.zip'))
    const [stored] = [...fake.store.plans.values()] as [StoredPlan]
    setPlan({ ...stored, written: [{ ...stored.written[0]!, sha256: 'f'.repeat(64) }] })
    await expect(applyAll(fake.next(), { ...policy, reviewed })).rejects.toMatchObject({ code: 'plan-stale' })
    setPlan(stored)
    const applied = await applyAll(fake.next(), { ...policy, reviewed })
    expect(computeDigest(applied)).toBe(reviewed)
  })

  test('does not hide that its own source or the file itself changed since', async () => {
    createRoot(() => write({ 'lambda.zip': 'zip' }))
    await plan()
    write({ 'lambda.zip': 'another' })
    expect(describeResult(await apply())).toContain('live/staging/vpc/lambda.zip was added')
    rmSync(path.join(getFolder(), 'lambda.zip'))
    write({ 'main.py': 'new' })
    expect(describeResult(await apply())).toContain('live/staging/vpc/main.py was added')
  })

  test('in a downloaded module is put back, and does not make the module another one', async () => {
    const seen: string[] = []
    const getModule = (): string => path.join(fake.terraform.getDataFolder(fake.run.tasks.get('vpc')!.root), 'modules')
    const install = (): void => {
      mkdirSync(path.join(getModule(), 'fn'), { recursive: true })
      const Modules = [{ Key: 'fn', Source: 'git::https://github.com/acme/fn.git', Dir: path.join(getModule(), 'fn') }]
      writeFileSync(path.join(getModule(), 'modules.json'), JSON.stringify({ Modules }))
      writeFileSync(path.join(getModule(), 'fn/index.py'), 'code')
    }
    createRoot(
      () => writeFileSync(path.join(getModule(), 'fn/lambda.zip'), 'zip'),
      () => seen.push(readFileSync(path.join(getModule(), 'fn/lambda.zip'), 'utf8')),
    )
    install()
    await plan()
    rmSync(getModule(), { recursive: true })
    install()
    expect(describeResult(await apply())).toBe('applied; as planned, with lambda.zip of the plan')
    expect(seen).toEqual(['zip'])
  })

  test('keeps its permissions', async () => {
    let mode = 0
    createRoot(
      () => writeFileSync(path.join(getFolder(), 'bootstrap'), '#!/bin/sh', { mode: 0o755 }),
      () => (mode = statSync(path.join(getFolder(), 'bootstrap')).mode & 0o777),
    )
    await plan()
    rmSync(path.join(getFolder(), 'bootstrap'))
    await apply()
    expect(mode).toBe(0o755)
  })

  test('is named if it is too large to be stored; smaller ones are stored', async () => {
    createRoot(() => write({ 'large.zip': 'x'.repeat(64 * 1024 ** 2), 'small.zip': 'x' }))
    const { note, warnings } = await plan()
    expect(note).toBe('wrote small.zip, stored with the plan')
    expect(warnings.map(({ detail }) => detail.split('.')[0])).toEqual(['live/staging/vpc/large'])
  })

  test('is named if it is a link', async () => {
    createRoot(() => symlinkSync('main.tf', path.join(getFolder(), 'link.tf')))
    const { warnings } = await plan()
    expect(warnings.map(({ detail }) => detail)).toEqual([
      expect.stringContaining(`${getFolder()}/link.tf: it is a link, or outside the workspace`),
    ])
  })

  test('is not put back through a link that leads out of the workspace, nor to a place that the record invents', async () => {
    createRoot(() => write({ 'builds/lambda.zip': 'zip' }))
    await plan()
    const outside = path.join(tmpdir(), `outside-${process.pid}`)
    mkdirSync(outside, { recursive: true })
    rmSync(path.join(getFolder(), 'builds'), { recursive: true })
    const [stored] = [...fake.store.plans.values()] as [StoredPlan]
    const applyForged = async (file: string): Promise<string> => {
      setPlan({ ...stored, written: [{ ...stored.written[0]!, path: file }] })
      return describeResult(await apply())
    }
    for (const file of [
      '../../../outside',
      '.git/hooks/post-checkout',
      `live/staging/vpc/../../../../${path.basename(outside)}/x`,
    ]) {
      expect(await applyForged(file)).toContain('which is not a file of the workspace')
    }
    expect(existsSync(path.join(outside, 'x'))).toBe(false)
    rmSync(outside, { recursive: true })
  })
})

test('whatever a plan writes into its folder is there when it is applied, byte by byte', async () => {
  const names = fc
    .array(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 3 })
    .map((parts) => `${parts.join('/')}.zip`)
  const files = fc.dictionary(names, fc.string({ unit: 'binary', maxLength: 50 }), { minKeys: 1, maxKeys: 5 })
  await fc.assert(
    fc.asyncProperty(files, fc.dictionary(names, fc.string(), { maxKeys: 2 }), async (written, committed) => {
      const seen: Record<string, string> = {}
      createRoot(
        () => write(written),
        () => {
          for (const name of Object.keys(written)) seen[name] = read(name)
        },
      )
      const folder = getFolder()
      const source = readFileSync(path.join(folder, 'main.tf'))
      write(committed)
      await plan()
      rmSync(folder, { recursive: true })
      mkdirSync(folder)
      writeFileSync(path.join(folder, 'main.tf'), source)
      write(committed)
      const { status, error } = await apply()
      fake[Symbol.dispose]()
      expect([status, error?.message]).toEqual(['applied', undefined])
      expect(seen).toEqual(written)
    }),
    { numRuns: 10 },
  )
})

test('a file that another plan writes is no content of a root that is planned later', async () => {
  fake = createFakeTerraformRun({
    parallelism: 1,
    roots: {
      vpc: {
        changes: ['create aws_vpc.a'],
        during: (command) => {
          if (command === 'plan vpc') writeFileSync(path.join(getFolder('eks'), 'from-vpc.zip'), 'zip')
        },
      },
      eks: { changes: ['create aws_vpc.b'] },
    },
  })
  await planAll(fake.run, 'defer')
  const stored = [...fake.store.plans.values()].find(({ root }) => root === 'eks')
  expect(stored?.content.files.map((file) => path.basename(file.path))).toEqual(['main.tf'])
})
