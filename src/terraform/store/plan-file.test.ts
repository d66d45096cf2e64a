import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { assertPlanMatchesConfiguration, isRemotePlan, readPlanConfiguration, readPlanState } from './plan-file.ts'

let folder: string
let archive: string
beforeAll(async () => void (folder = await mkdtemp(path.join(tmpdir(), 'plan-file-'))))
afterAll(async () => rm(folder, { recursive: true, force: true }))
beforeEach(() => void (archive = path.join(folder, `${Math.random()}.tfplan`)))

type Entries = readonly (readonly [name: string, content: string])[]

/** An archive as Terraform writes one, and as somebody else might. */
async function write(entries: Entries): Promise<string> {
  const zip = new ZipFile()
  for (const [name, content] of entries) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  await pipeline(zip.outputStream, createWriteStream(archive))
  return archive
}

const createStateEntry = (values: object): readonly [string, string] => [
  'tfstate',
  JSON.stringify({ version: 4, ...values }),
]
const createModulesEntry = (...list: readonly object[]): readonly [string, string] => [
  'tfconfig/modules.json',
  JSON.stringify([{ Key: '', Dir: '.' }, ...list]),
]

test('a plan that is kept elsewhere is told from one that is here', async () => {
  const bookmark = path.join(folder, 'bookmark')
  await writeFile(bookmark, '{"remote_plan_format":1,"run_id":"run-1","hostname":"app.terraform.io"}')
  expect(await isRemotePlan(bookmark)).toBe(true)
  expect(await isRemotePlan(await write([createStateEntry({ lineage: 'a', serial: 1 })]))).toBe(false)
  expect(await isRemotePlan(path.join(folder, 'missing'))).toBe(false)
})

describe('the state of a plan', () => {
  test.each([
    ['none', { lineage: '', serial: 0 }, undefined],
    ['one', { lineage: 'a-b', serial: 7 }, { lineage: 'a-b', serial: 7 }],
    ['an empty one', { lineage: 'a-b', serial: 0, resources: [] }, { lineage: 'a-b', serial: 0 }],
  ])('is read: %s', async (_which, values, expected) => {
    expect(await readPlanState(await write([createStateEntry(values)]))).toEqual(expected)
  })

  test.each<readonly [string, Entries, string]>([
    ['no state', [createModulesEntry()], 'it has no tfstate'],
    ['a state without serial', [createStateEntry({ lineage: 'a' })], 'its state has no serial'],
    ['a state that is no JSON', [['tfstate', '{']], 'its state has no serial'],
    [
      'two states',
      [createStateEntry({ lineage: 'a', serial: 1 }), createStateEntry({ lineage: 'a', serial: 2 })],
      'it contains tfstate twice',
    ],
  ])('of an archive with %s is refused', async (_what, entries, why) => {
    await expect(readPlanState(await write(entries))).rejects.toThrow(why)
  })

  test.each([
    ['a file that is no archive', 'no archive'],
    ['an empty file', ''],
  ])('of %s is refused', async (_what, content) => {
    await writeFile(archive, content)
    await expect(readPlanState(archive)).rejects.toMatchObject({ code: 'plan-stale' })
  })

  test('of an archive that is cut off is refused', async () => {
    await write([createStateEntry({ lineage: 'a', serial: 1 })])
    const whole = await readFile(archive)
    await writeFile(archive, whole.subarray(0, whole.length - 10))
    await expect(readPlanState(archive)).rejects.toMatchObject({ code: 'plan-stale' })
  })

  test('of a missing file is an error of the machine', async () => {
    await expect(readPlanState(path.join(folder, 'missing'))).rejects.toMatchObject({ code: 'ENOENT' })
  })
})

describe('the configuration of a plan', () => {
  test.each<readonly [string, Entries, string]>([
    ['no list of modules', [['tfconfig/m-/main.tf', '']], 'it has no tfconfig/modules.json'],
    ['no root module', [['tfconfig/modules.json', '[]']], 'it has no root module'],
    ['a list that is none', [['tfconfig/modules.json', '{}']], 'its list of modules is not a list'],
    ['a module without folder', [['tfconfig/modules.json', '[{"Key":""}]']], "is not Terraform's"],
    ['a module twice', [createModulesEntry({ Key: '', Dir: '../other' })], 'it lists a module twice'],
    [
      'files of an unlisted module',
      [createModulesEntry(), ['tfconfig/m-net/main.tf', '']],
      'its list of modules lacks net',
    ],
    ['files in folders', [createModulesEntry(), ['tfconfig/m-/a/b.tf', '']], 'tfconfig/m-/a/b.tf belongs to no module'],
    ['files beside the modules', [createModulesEntry(), ['tfconfig/x', '']], 'tfconfig/x belongs to no module'],
    [
      'a file twice',
      [createModulesEntry(), ['tfconfig/m-/a.tf', '1'], ['tfconfig/m-/a.tf', '2']],
      'it contains tfconfig/m-/a.tf twice',
    ],
  ])('with %s is refused', async (_what, entries, why) => {
    await expect(readPlanConfiguration(await write(entries))).rejects.toThrow(why)
  })
})

describe('a plan whose configuration is not the one checked out', () => {
  const createRootFolder = (): string => path.join(folder, 'live', '10-vpc')
  beforeAll(async () => {
    const files = {
      'live/10-vpc/main.tf': 'root',
      'live/10-vpc/.hidden.tf': 'ignored',
      'live/10-vpc/main.tf~': 'ignored',
      'live/10-vpc/terraform.tfvars': 'ignored',
      'modules/net/main.tf': 'net',
      'modules/net/inner/main.tf.json': '{}',
      'modules/evil/main.tf': 'evil',
    }
    for (const [name, content] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(folder, name)), { recursive: true })
      await writeFile(path.join(folder, name), content)
    }
    await mkdir(path.join(createRootFolder(), 'folder.tf'))
  })

  const net = { Key: 'net', Source: '../../modules/net', Dir: '../../modules/net' }
  const inner = { Key: 'net.inner', Source: './inner', Dir: '../../modules/net/inner' }
  const all: Entries = [
    createModulesEntry(net, inner),
    ['tfconfig/m-/main.tf', 'root'],
    ['tfconfig/m-net/main.tf', 'net'],
    ['tfconfig/m-net.inner/main.tf.json', '{}'],
  ]
  const replaceEntry = (...changes: Entries): Entries => [
    ...all.filter(([name]) => !changes.some(([changed]) => changed === name)),
    ...changes,
  ]

  test('is told from one that is', async () => {
    await expect(assertPlanMatchesConfiguration(await write(all), createRootFolder())).resolves.toBeUndefined()
  })

  test.each<readonly [string, Entries, readonly string[]]>([
    ['another file in the root', replaceEntry(['tfconfig/m-/main.tf', 'evil']), ['main.tf differs']],
    [
      'another file in a module',
      replaceEntry(['tfconfig/m-net.inner/main.tf.json', '[]']),
      ['../../modules/net/inner/main.tf.json differs'],
    ],
    ['a file more', [...all, ['tfconfig/m-/evil.tf', 'evil']], ['evil.tf is only in the plan']],
    [
      'a file less',
      all.filter(([name]) => name !== 'tfconfig/m-net/main.tf'),
      ['../../modules/net/main.tf is not in the plan'],
    ],
    [
      'a module that stands elsewhere',
      replaceEntry(createModulesEntry({ ...net, Dir: '../../modules/evil' }, inner), [
        'tfconfig/m-net/main.tf',
        'evil',
      ]),
      ['module net is in ../../modules/evil instead of ../../modules/net'],
    ],
  ])('is refused: %s', async (_what, entries, details) => {
    await expect(assertPlanMatchesConfiguration(await write(entries), createRootFolder())).rejects.toMatchObject({
      code: 'plan-stale',
      details,
    })
  })

  test('cannot hide a module as a downloaded one when the installed modules are known', async () => {
    const dataFolder = path.join(folder, 'data')
    await mkdir(path.join(dataFolder, 'modules', 'eks'), { recursive: true })
    await writeFile(path.join(dataFolder, 'modules', 'eks', 'main.tf'), 'eks')
    const eks = { Key: 'eks', Source: 'registry.terraform.io/x/eks/aws', Dir: path.join(dataFolder, 'modules', 'eks') }
    await writeFile(path.join(dataFolder, 'modules', 'modules.json'), JSON.stringify({ Modules: [eks] }))
    const withEks = (content: string): Entries =>
      replaceEntry(createModulesEntry(net, inner, { ...eks, Dir: '/elsewhere/modules/eks' }), [
        'tfconfig/m-eks/main.tf',
        content,
      ])
    const check = async (entries: Entries) =>
      assertPlanMatchesConfiguration(await write(entries), createRootFolder(), dataFolder)
    await expect(check(withEks('eks'))).resolves.toBeUndefined()
    await expect(check(withEks('evil'))).rejects.toMatchObject({ details: ['module eks: main.tf differs'] })
    const other = { ...eks, Key: 'other' }
    await expect(check(replaceEntry(createModulesEntry(net, inner, other)))).rejects.toMatchObject({
      details: ['module other is not installed'],
    })
  })
})
