import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type TestBucket,
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  type Workplace,
} from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const stack = await useIamStack()

let bucket: TestBucket
/** State with two resources, which every root in this file starts with. */
let state: string
beforeAll(async () => {
  bucket = await createTestBucket(stack.env)
  const files = { 'one/main.tf': bucket.backend('first/staging/one') + createConfiguration(['a', 'b']) }
  using workplace = createWorkplace(files, bucket.env)
  await workplace.run()
  state = (await bucket.read('first/staging/one')) ?? ''
})

const createConfiguration = (names: readonly string[]): string =>
  names.map((name) => `resource "terraform_data" "${name}" {}\n`).join('')

let created = 0

interface PlannedRoot extends Workplace {
  /** Key of the state. */
  readonly key: string
  readonly backend: string
}

/** A root with two resources applied and a third planned; the plan is stored. */
async function createPlannedRoot(): Promise<PlannedRoot> {
  const key = `plan-${(created += 1)}/staging/one`
  const backend = bucket.backend(key)
  await put(key, state)
  const workplace = createWorkplace({ 'one/main.tf': backend + createConfiguration(['a', 'b', 'c']) }, bucket.env)
  const step = await workplace.run({ command: 'plan' })
  expect(step.outputs['to-add'], step.raw).toBe('1')
  return { ...workplace, key, backend }
}

const put = (key: string, body: string | Uint8Array): Promise<unknown> =>
  bucket.client.send(new PutObjectCommand({ Bucket: bucket.name, Key: key, Body: body }))

interface State {
  readonly serial: number
  readonly lineage: string
  readonly resources: readonly { readonly name: string }[]
}

async function editState({ key }: PlannedRoot, edit: (state: State) => Partial<State>): Promise<void> {
  const state = JSON.parse((await bucket.read(key)) ?? '') as State
  await put(key, JSON.stringify({ ...state, ...edit(state) }))
}

/** The stored object whose name has this ending. */
async function findStoredObject({ key }: PlannedRoot, end: string): Promise<string> {
  const found = (await bucket.keys(key.replace('/one', '/.plans/'))).filter((name) => /normal-[0-9a-f]+\./.test(name))
  return found.find((name) => name.endsWith(end)) ?? ''
}

const removeResource = (name: string, state: State): Partial<State> => ({
  serial: state.serial + 1,
  resources: state.resources.filter((resource) => resource.name !== name),
})

interface Case {
  readonly name: string
  readonly spoil: (planned: PlannedRoot) => Promise<unknown>
  /** With `require-plan: true`. */
  readonly reason: string
  readonly texts: readonly string[]
  /** Without `require-plan`: whether a new plan may be applied, because nobody reviewed another one. */
  readonly otherwise: 'refused' | 'applied'
}

const cases: readonly Case[] = [
  {
    name: 'of other content',
    spoil: ({ write, backend }) => {
      write({ 'one/main.tf': backend + createConfiguration(['a', 'b', 'd']), 'one/more.tf': '' })
      return Promise.resolve()
    },
    reason: 'plan-required',
    texts: ['no plan is stored for exactly this configuration', 'one/main.tf changed', 'one/more.tf was added'],
    otherwise: 'applied',
  },
  {
    name: 'of an older state, on which it would do something else',
    spoil: (planned) => editState(planned, (state) => removeResource('b', state)),
    reason: 'plan-stale',
    texts: ['the state changed: serial 1 at plan time, 2 now', 'reviewed: 1 to add', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of another lineage',
    spoil: (planned) => editState(planned, (state) => ({ ...removeResource('b', state), lineage: 'another' })),
    reason: 'plan-stale',
    texts: ['the lineage differs: the state was created from scratch', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of a state that is gone',
    spoil: ({ key }) => bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key })),
    reason: 'plan-stale',
    texts: ['the state was created from scratch', 'now: 3 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of another version of Terraform, which would do something else',
    spoil: async (planned) => {
      const record = await findStoredObject(planned, '.json')
      await put(record, ((await bucket.read(record)) ?? '').replace(/"terraform": "[^"]+"/, '"terraform": "1.10.5"'))
      await editState(planned, (state) => removeResource('b', state))
    },
    reason: 'plan-stale',
    texts: ['planned with terraform 1.10.5,', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'with other bytes',
    spoil: async (planned) => put(await findStoredObject(planned, '.tfplan'), 'PK something else'),
    reason: 'plan-stale',
    texts: ['its digest differs from the record: another run replaced it, or somebody changed it'],
    otherwise: 'refused',
  },
  {
    name: 'that is cut off',
    spoil: async (planned) => put(await findStoredObject(planned, '.tfplan'), ''),
    reason: 'plan-stale',
    texts: ['its digest differs from the record'],
    otherwise: 'refused',
  },
  {
    name: 'that is gone',
    spoil: async (planned) =>
      bucket.client.send(
        new DeleteObjectCommand({ Bucket: bucket.name, Key: await findStoredObject(planned, '.tfplan') }),
      ),
    reason: 'plan-stale',
    texts: ['it no longer exists'],
    otherwise: 'refused',
  },
  {
    name: 'whose record was changed by hand',
    spoil: async (planned) => put(await findStoredObject(planned, '.json'), '{"version":1}'),
    reason: 'plan-stale',
    texts: ['cannot be used'],
    otherwise: 'refused',
  },
]

describe('a stored plan', () => {
  test.concurrent.each(cases)('$name is refused if a plan is required', async ({ spoil, reason, texts }) => {
    using planned = await createPlannedRoot()
    await spoil(planned)
    const before = await bucket.read(planned.key)
    const step = await planned.run({ 'require-plan': 'true' })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, reason])
    for (const text of texts) expect(step.raw).toContain(text)
    expect(step.summary).toContain('staging: 1 failed')
    expect(await bucket.read(planned.key)).toBe(before)
  })

  const sometimes = cases.filter(({ name }) => /content|older|bytes/.test(name))
  test.concurrent.each(sometimes)(
    '$name is $otherwise if none is required',
    async ({ spoil, otherwise, texts, reason }) => {
      using planned = await createPlannedRoot()
      await spoil(planned)
      const step = await planned.run({ 'allow-destroy': 'true' })
      if (otherwise === 'applied') {
        expect(readRootOutcomes(step), step.raw).toMatchObject({ one: { status: 'applied' } })
        return
      }
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, reason])
      for (const text of texts) expect(step.raw).toContain(text)
    },
  )

  test.concurrent('of an older state is planned again and applied if the changes are the same', async () => {
    using planned = await createPlannedRoot()
    await editState(planned, ({ serial }) => ({ serial: serial + 1 }))
    const step = await planned.run({ 'require-plan': 'true' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(readRootOutcomes(step)).toMatchObject({
      one: {
        status: 'applied',
        note: 're-planned with the same changes: the state changed: serial 1 at plan time, 2 now',
      },
    })
  })

  test.concurrent('that is current is applied once; without pending changes the next run needs none', async () => {
    using planned = await createPlannedRoot()
    const step = await planned.run({ 'require-plan': 'true' })
    expect(readRootOutcomes(step), step.raw).toMatchObject({ one: { status: 'applied', note: 'as planned' } })
    const again = await planned.run({ 'require-plan': 'true' })
    expect(readRootOutcomes(again), again.raw).toMatchObject({
      one: { status: 'unchanged', note: 'no changes, so no stored plan was needed' },
    })
    await editState(planned, (now) => removeResource('b', now))
    const later = await planned.run({ 'require-plan': 'true' })
    expect(later.outputs['failure-reason'], later.raw).toBe('plan-required')
  })

  test.concurrent('without changes is valid once, for the state that it was created on', async () => {
    using planned = await createPlannedRoot()
    planned.write({ 'one/main.tf': planned.backend + createConfiguration(['a', 'b']) })
    await planned.run({ command: 'plan' })
    await editState(planned, (now) => removeResource('b', now))
    const step = await planned.run({ 'require-plan': 'true' })
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    for (const text of ['the state changed: serial 1 at plan time, 2 now', 'now: 1 to add'])
      expect(step.raw).toContain(text)
    await editState(planned, ({ serial }) => ({
      serial: serial + 1,
      resources: (JSON.parse(state) as State).resources,
    }))
    const same = await planned.run({ 'require-plan': 'true' })
    expect(readRootOutcomes(same), same.raw).toMatchObject({
      one: {
        status: 'unchanged',
        note: 're-planned with the same changes: the state changed: serial 1 at plan time, 3 now',
      },
    })
    const left = (await bucket.keys(planned.key.replace('/one', '/.plans/'))).filter((key) => key.includes('normal-'))
    // The objects of the plan that was never applied.
    expect(left.map((key) => path.extname(key)).sort()).toEqual(['.json', '.tfplan'])
  })

  /** A root whose plan writes a file into its folder, like an archive of a function, and whose apply reads it. */
  const createWritingRoot = (key: string, output: string): Workplace => {
    const workplace = createWorkplace({}, bucket.env)
    const program = path.join(workplace.job.temporary, 'terraform')
    const wrapper = `#!/bin/sh\nif [ "$1" = plan ]; then mkdir -p "$(dirname '${output}')"; echo "$$" > '${output}'; fi\nexec terraform "$@"\n`
    writeFileSync(program, wrapper, { mode: 0o755 })
    workplace.write({
      'one/main.tf': `${bucket.backend(key)}
        resource "terraform_data" "function" {
          provisioner "local-exec" { command = "test -f ${output}" }
        }`,
    })
    return workplace
  }
  const runWriting = (workplace: Workplace, command: string) =>
    workplace.run({
      command,
      'require-plan': String(command === 'apply'),
      'terraform-path': `${workplace.job.temporary}/terraform`,
    })

  test.concurrent.each(['lambda.zip', 'builds/deep/lambda.zip'])(
    'is applied with the file that it wrote, in another checkout and in the same: %s',
    async (output) => {
      const key = `writes-${path.basename(path.dirname(output))}/staging/one`
      using workplace = createWritingRoot(key, output)
      const plan = await runWriting(workplace, 'plan')
      expect(readRootOutcomes(plan).one, plan.raw).toMatchObject({ note: 'wrote lambda.zip, stored with the plan' })
      rmSync(workplace.path(`one/${output}`))
      const elsewhere = await runWriting(workplace, 'apply')
      expect(readRootOutcomes(elsewhere).one, elsewhere.raw).toMatchObject({
        status: 'applied',
        note: 'as planned, with lambda.zip of the plan',
      })
      expect((await bucket.keys(key.replace('/one', '/.plans/'))).filter((name) => name.includes('normal-'))).toEqual(
        [],
      )
      workplace.write({ 'one/more.tf': 'resource "terraform_data" "more" {}' })
      await runWriting(workplace, 'plan')
      const same = await runWriting(workplace, 'apply')
      expect(readRootOutcomes(same).one, same.raw).toMatchObject({ status: 'applied' })
    },
  )

  test.concurrent('of a deferred root allows one apply', async () => {
    using workplace = createWorkplace(
      {
        'one/main.tf': `${bucket.backend('deferred/staging/one')}output "name" { value = "one" }`,
        'two/main.tf': `${bucket.backend('deferred/staging/two')}
          data "terraform_remote_state" "one" {
            backend = "s3"
            config = {
              bucket = "${bucket.name}", key = "deferred/staging/one", use_path_style = true
              skip_credentials_validation = true, skip_requesting_account_id = true
            }
          }
          resource "terraform_data" "a" { input = data.terraform_remote_state.one.outputs.name }`,
      },
      bucket.env,
    )
    await workplace.run({ command: 'plan' })
    const stopped = await workplace.run({ 'require-plan': 'true' })
    expect([stopped.exitCode, stopped.outputs['failure-reason']], stopped.raw).toEqual([2, 'roots-deferred'])
    expect(readRootOutcomes(stopped)).toMatchObject({ one: { status: 'applied' }, two: { status: 'deferred' } })
    const step = await workplace.run({ 'require-plan': 'true', deferred: 'apply' })
    expect(step.summary).toContain('Applied without a reviewed plan')
    expect(readRootOutcomes(step).two, step.raw).toMatchObject({ status: 'applied' })
    await bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: 'deferred/staging/two' }))
    const again = await workplace.run({ 'require-plan': 'true', deferred: 'apply' })
    expect(readRootOutcomes(again).two, again.raw).toMatchObject({ 'failure-reason': 'plan-required' })
  })

  test.concurrent('that deletes something stops everything that was planned with it, before any change', async () => {
    const [one, two] = [bucket.backend('loss/staging/one'), bucket.backend('loss/staging/two')]
    using workplace = createWorkplace(
      { 'one/main.tf': one + createConfiguration(['a']), 'two/main.tf': two + createConfiguration(['a', 'b']) },
      bucket.env,
    )
    await workplace.run()
    workplace.write({
      'one/main.tf': one + createConfiguration(['a', 'b']),
      'two/main.tf': two + createConfiguration(['a']),
    })
    const plan = await workplace.run({ command: 'plan' })
    expect(plan.summary).toContain('`allow-destroy: true`')
    const before = await bucket.read('loss/staging/one')
    const refused = await workplace.run({ 'require-plan': 'true' })
    expect([refused.exitCode, refused.outputs['failure-reason']], refused.raw).toEqual([2, 'destroy-refused'])
    expect(refused.raw).toContain('staging: the stored plans delete or replace one resource')
    expect(refused.raw).toContain('two: 0 to add, 0 to change, 1 to destroy')
    expect(await bucket.read('loss/staging/one')).toBe(before)
    const allowed = await workplace.run({ 'require-plan': 'true', 'allow-destroy': 'true' })
    expect(readRootOutcomes(allowed), allowed.raw).toMatchObject({
      one: { status: 'applied' },
      two: { status: 'applied' },
    })
  })
})
