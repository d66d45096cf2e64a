import { DeleteObjectCommand, PutObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Bucket, createBucket, createWorkplace, modulesOf, type Workplace } from '../setup/workplace.ts'

let bucket: Bucket
/** Of two resources; every root of this file begins with it. */
let state: string
beforeAll(async () => {
  bucket = await createBucket()
  const files = { 'one/main.tf': bucket.backend('first/staging/one') + configuration(['a', 'b']) }
  using workplace = createWorkplace(files, bucket.env)
  await workplace.run()
  state = (await bucket.read('first/staging/one')) ?? ''
})

const configuration = (names: readonly string[]): string =>
  names.map((name) => `resource "terraform_data" "${name}" {}\n`).join('')

let created = 0

interface Planned extends Workplace {
  /** Of the state. */
  readonly key: string
  readonly backend: string
}

/** A root with two resources applied and a third planned; the plan is stored. */
async function createPlanned(): Promise<Planned> {
  const key = `plan-${(created += 1)}/staging/one`
  const backend = bucket.backend(key)
  await put(key, state)
  const workplace = createWorkplace({ 'one/main.tf': backend + configuration(['a', 'b', 'c']) }, bucket.env)
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

async function editState({ key }: Planned, edit: (state: State) => Partial<State>): Promise<void> {
  const state = JSON.parse((await bucket.read(key)) ?? '') as State
  await put(key, JSON.stringify({ ...state, ...edit(state) }))
}

/** The one stored object whose name ends so. */
async function stored({ key }: Planned, end: string): Promise<string> {
  const found = (await bucket.keys(key.replace('/one', '/.plans/'))).filter((name) => /normal-[0-9a-f]+\./.test(name))
  return found.find((name) => name.endsWith(end)) ?? ''
}

const without = (name: string, state: State): Partial<State> => ({
  serial: state.serial + 1,
  resources: state.resources.filter((resource) => resource.name !== name),
})

interface Case {
  readonly name: string
  readonly spoil: (planned: Planned) => Promise<unknown>
  /** With `require-plan: true`. */
  readonly reason: string
  readonly texts: readonly string[]
  /** Without it: whether a plan of now may be applied, since nobody reviewed another one of it. */
  readonly otherwise: 'refused' | 'applied'
}

const cases: readonly Case[] = [
  {
    name: 'of other content',
    spoil: ({ write, backend }) => {
      write({ 'one/main.tf': backend + configuration(['a', 'b', 'd']), 'one/more.tf': '' })
      return Promise.resolve()
    },
    reason: 'plan-required',
    texts: ['no stored plan is of exactly this configuration', 'one/main.tf changed', 'one/more.tf was added'],
    otherwise: 'applied',
  },
  {
    name: 'of an older state, on which it would do something else',
    spoil: (planned) => editState(planned, (state) => without('b', state)),
    reason: 'plan-stale',
    texts: ['the state changed: serial 1 then, 2 now', 'reviewed: 1 to add', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of another lineage',
    spoil: (planned) => editState(planned, (state) => ({ ...without('b', state), lineage: 'another' })),
    reason: 'plan-stale',
    texts: ['another lineage: the state was created anew', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of a state that is gone',
    spoil: ({ key }) => bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: key })),
    reason: 'plan-stale',
    texts: ['the state was created anew', 'now: 3 to add'],
    otherwise: 'refused',
  },
  {
    name: 'of another version of Terraform, which would do something else',
    spoil: async (planned) => {
      const record = await stored(planned, '.json')
      await put(record, ((await bucket.read(record)) ?? '').replace(/"terraform": "[^"]+"/, '"terraform": "1.10.5"'))
      await editState(planned, (state) => without('b', state))
    },
    reason: 'plan-stale',
    texts: ['terraform 1.10.5 made the plan,', 'now: 2 to add'],
    otherwise: 'refused',
  },
  {
    name: 'with other bytes',
    spoil: async (planned) => put(await stored(planned, '.tfplan'), 'PK something else'),
    reason: 'plan-stale',
    texts: ['it is not the one that was recorded: another run replaced it, or somebody changed it'],
    otherwise: 'refused',
  },
  {
    name: 'that is cut off',
    spoil: async (planned) => put(await stored(planned, '.tfplan'), ''),
    reason: 'plan-stale',
    texts: ['it is not the one that was recorded'],
    otherwise: 'refused',
  },
  {
    name: 'that is gone',
    spoil: async (planned) =>
      bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.name, Key: await stored(planned, '.tfplan') })),
    reason: 'plan-stale',
    texts: ['it is gone'],
    otherwise: 'refused',
  },
  {
    name: 'whose record was changed by hand',
    spoil: async (planned) => put(await stored(planned, '.json'), '{"version":1}'),
    reason: 'plan-stale',
    texts: ['cannot be used'],
    otherwise: 'refused',
  },
]

describe('a stored plan', () => {
  test.concurrent.each(cases)('$name is refused where a plan is required', async ({ spoil, reason, texts }) => {
    using planned = await createPlanned()
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
    '$name is $otherwise where none is required',
    async ({ spoil, otherwise, texts, reason }) => {
      using planned = await createPlanned()
      await spoil(planned)
      const step = await planned.run({ 'allow-destroy': 'true' })
      if (otherwise === 'applied') {
        expect(modulesOf(step), step.raw).toMatchObject({ one: { status: 'applied' } })
        return
      }
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, reason])
      for (const text of texts) expect(step.raw).toContain(text)
    },
  )

  test.concurrent('of an older state, on which it would do the same, is planned again and applied', async () => {
    using planned = await createPlanned()
    await editState(planned, ({ serial }) => ({ serial: serial + 1 }))
    const step = await planned.run({ 'require-plan': 'true' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(modulesOf(step)).toMatchObject({
      one: { status: 'applied', note: 'planned again with the same changes: the state changed: serial 1 then, 2 now' },
    })
  })

  test.concurrent('that fits is applied once', async () => {
    using planned = await createPlanned()
    const step = await planned.run({ 'require-plan': 'true' })
    expect(modulesOf(step), step.raw).toMatchObject({ one: { status: 'applied', note: 'as planned' } })
    const again = await planned.run({ 'require-plan': 'true' })
    expect(again.outputs['failure-reason'], again.raw).toBe('plan-required')
  })
})
