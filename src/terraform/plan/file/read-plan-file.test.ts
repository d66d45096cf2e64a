import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writePlanArchive } from '../../testing/plan-archive.ts'
import { readPlanChanges } from '../changes.ts'
import { collectSensitiveValues } from '../sensitive.ts'
import { readPlanFile } from './read-plan-file.ts'
import { encodeDynamicValue, type EncodedField, encodeMessage, encodePath } from './testing/encode.ts'
import { type PlanValue, unknownPlanValue } from './value.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'plan-file-'))
afterAll(() => rmSync(folder, { recursive: true }))

const createHeader = (format: number, version: string): readonly EncodedField[] => [
  [1, format],
  [14, version],
]
const header = createHeader(3, '1.11.4')

async function readContent(
  fields: readonly EncodedField[],
  { version = '1.11.4', sources = {} }: { version?: string; sources?: Readonly<Record<string, string>> } = {},
) {
  const file = path.join(folder, 'plan')
  const files = Object.entries(sources).map(([name, text]) => [`tfconfig/m-/${name}`, text] as const)
  await writePlanArchive(file, [['tfplan', Buffer.from(encodeMessage(...fields))], ...files])
  return readPlanFile(file, version)
}

async function readPlan(...of: Parameters<typeof readContent>) {
  return (await readContent(...of))?.plan
}

interface ChangeSpec {
  readonly action: number
  readonly values: readonly PlanValue[]
  readonly address?: string
  readonly more?: readonly EncodedField[]
  readonly moreOfChange?: readonly EncodedField[]
}

function encodeChange({ action, values, address = 'aws_vpc.a', more = [], moreOfChange = [] }: ChangeSpec): Uint8Array {
  const rows = values.map((value): EncodedField => [2, encodeDynamicValue(value)])
  return encodeMessage([13, address], [9, encodeMessage([1, action], ...rows, ...moreOfChange)], ...more)
}

describe('a change', () => {
  test.each<readonly [string, number, readonly PlanValue[], object]>([
    ['create', 1, [{ a: 1 }], { actions: ['create'], before: null, after: { a: 1 } }],
    ['delete', 5, [{ a: 1 }], { actions: ['delete'], before: { a: 1 }, after: null }],
    ['update', 3, [{ a: 1 }, { a: 2 }], { actions: ['update'], before: { a: 1 }, after: { a: 2 } }],
    ['replace', 6, [{ a: 1 }, { a: 2 }], { actions: ['delete', 'create'] }],
    ['replace, created first', 7, [{ a: 1 }, { a: 2 }], { actions: ['create', 'delete'] }],
    ['forget', 8, [{ a: 1 }], { actions: ['forget'], after: null }],
    ['no change', 0, [{ a: 1 }], { actions: ['no-op'], before: { a: 1 }, after: { a: 1 } }],
    ['unknown', 1, [{ a: unknownPlanValue, b: 1 }], { after: { b: 1 }, after_unknown: { a: true } }],
    ['known', 1, [{ a: 1 }], { after_unknown: {} }],
  ])('%s', async (_case, action, values, expected) => {
    const plan = await readPlan([...header, [3, encodeChange({ action, values })]])
    expect(plan?.resource_changes?.[0]?.change).toMatchObject(expected)
  })

  test('names what forces a replacement, and why', async () => {
    const more: readonly EncodedField[] = [
      [11, encodePath('subnets', [0], 'id')],
      [12, 3],
    ]
    const plan = await readPlan([...header, [3, encodeChange({ action: 6, values: [{}, {}], more })]])
    expect(plan?.resource_changes?.[0]).toMatchObject({ action_reason: 'replace_because_cannot_update' })
    expect(readPlanChanges(plan).resources).toMatchObject([{ action: 'replace', replacedFor: ['subnets[0].id'] }])
  })

  test.each([
    ['module.a["x.y"].module.b[0].aws_db_instance.main["p"]', 'managed', 'aws_db_instance'],
    ['data.aws_ami.this', 'data', 'aws_ami'],
    ['module.data.data.aws_ami.this[0]', 'data', 'aws_ami'],
  ])('belongs to %s', async (address, mode, type) => {
    const plan = await readPlan([...header, [3, encodeChange({ action: 1, values: [{}], address })]])
    expect(plan?.resource_changes).toMatchObject([{ address, mode, type }])
  })
})

test('resources and outputs stand in order, whatever the order in the file', async () => {
  const addresses = ['b.a[10]', 'b.a[2]', 'a.z']
  const change = encodeMessage([1, 1], [2, encodeDynamicValue(1)])
  const plan = await readPlan([
    ...header,
    ...addresses.map((address): EncodedField => [3, encodeChange({ action: 1, values: [{}], address })]),
    [4, encodeMessage([1, 'z'], [2, change])],
    [4, encodeMessage([1, 'a'], [2, change])],
  ])
  expect(plan?.resource_changes?.map(({ address }) => address)).toEqual(['a.z', 'b.a[2]', 'b.a[10]'])
  expect(Object.keys(plan?.output_changes ?? {})).toEqual(['a', 'z'])
})

describe('sensitive values', () => {
  const before = { password: 'the-old-password', other: 'in the open' }
  const after = { password: 'the-new-password', other: 'in the open' }
  const marked: readonly EncodedField[] = [[4, encodePath('password')]]

  test('are known before and after, whichever is marked', async () => {
    const spec = { action: 3, values: [before, after], moreOfChange: marked }
    const plan = await readPlan([...header, [3, encodeChange(spec)], [18, encodeChange(spec)]])
    expect(collectSensitiveValues(plan)).toEqual(['the-old-password', 'the-new-password'])
  })

  test('are known in lists and maps', async () => {
    const value = { a: [{ b: 'not-a-secret' }, { b: 'secret-in-list' }], c: { 'x.y': 'secret-in-map' } }
    const moreOfChange: readonly EncodedField[] = [
      [4, encodePath('a', [1], 'b')],
      [4, encodePath('c', ['x.y'])],
    ]
    const plan = await readPlan([...header, [3, encodeChange({ action: 1, values: [value], moreOfChange })]])
    expect(collectSensitiveValues(plan)).toEqual(['secret-in-list', 'secret-in-map'])
  })

  test('are known in outputs', async () => {
    const change = encodeMessage([1, 1], [2, encodeDynamicValue('secret-output')])
    const plan = await readPlan([...header, [4, encodeMessage([1, 'o'], [2, change], [3, 1])]])
    expect(collectSensitiveValues(plan)).toEqual(['secret-output'])
  })

  test('are known in variables, given or by default, also where an override file says so', async () => {
    const given = encodeMessage([1, 'given'], [2, encodeDynamicValue('secret-given')])
    const sources = {
      'main.tf': 'variable "given" {}\nvariable "open" { default = "in-the-open" }',
      'secret.tf': 'variable "kept" {\n  sensitive = true\n  default = "secret-default"\n}',
      'main_override.tf': 'variable "given" { sensitive = true }',
    }
    const plan = await readPlan([...header, [2, given]], { sources })
    expect(collectSensitiveValues(plan).toSorted()).toEqual(['secret-default', 'secret-given'])
  })
})

test.each([
  ['changed', 3, [{ a: 1 }, { a: 2 }], true],
  ['deleted', 5, [{ a: 1 }], false],
] as const)(
  'whether all sensitive values are marked: something was %s by others',
  async (_case, action, values, isMarked) => {
    const content = await readContent([...header, [18, encodeChange({ action, values })]])
    expect(content).toMatchObject({ isMarked, plan: { resource_drift: [{ address: 'aws_vpc.a' }] } })
  },
)

describe('Terraform is asked instead', () => {
  const create = { action: 1, values: [{}] } as const
  test.each<[string, readonly EncodedField[], Parameters<typeof readPlan>[1]]>([
    ['for a version without the marks of schemas', createHeader(3, '1.10.5'), { version: '1.10.5' }],
    ['for a plan of another version', header, { version: '1.12.0' }],
    ['for another format', createHeader(4, '1.11.4'), {}],
    ['for a plan with an error', [...header, [20, 1]], {}],
    ['for a plan that only refreshes', [...header, [17, 2]], {}],
    ['for a field that is not known', [...header, [30, 'action']], {}],
    ['for a field that is set twice', [...header, [14, '1.11.4']], {}],
    ['for an action that is not known', [...header, [3, encodeChange({ action: 9, values: [{}, {}] })]], {}],
    ['for too few values', [...header, [3, encodeChange({ action: 3, values: [{}] })]], {}],
    ['for too many values', [...header, [3, encodeChange({ action: 1, values: [{}, {}] })]], {}],
    ['for no address', [...header, [3, encodeChange({ ...create, address: 'action.a.b.c' })]], {}],
    ['for files that are not valid', header, { sources: { 'main.tf': 'variable "a" { sensitive = ' } }],
  ])('%s', async (_case, fields, options) => {
    expect(await readPlan(fields, options)).toBeUndefined()
  })

  test('for an archive without a plan', async () => {
    const file = path.join(folder, 'none')
    await writePlanArchive(file, [['tfstate', '{}']])
    expect(await readPlanFile(file, '1.11.4')).toBeUndefined()
  })
})
