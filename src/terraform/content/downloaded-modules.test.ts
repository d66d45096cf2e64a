import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareModules, readDownloadedModules } from './downloaded-modules.ts'

let work: string
beforeEach(() => {
  work = realpathSync(mkdtempSync(path.join(tmpdir(), 'modules-')))
})
afterEach(() => rmSync(work, { recursive: true }))

const toDataFolder = (): string => path.join(work, 'data')
const writeModuleFile = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(work, name)), { recursive: true })
  writeFileSync(path.join(work, name), text)
}

/** A data directory as Terraform 1.11 leaves it: the root, a local module, a download with a local module, another in it. */
function installModule(): void {
  const resolveModule = (name: string): string => path.join(toDataFolder(), 'modules', name)
  const entries = [
    { Key: '', Source: '', Dir: '.' },
    { Key: 'net', Source: '../modules/net', Dir: '../modules/net' },
    { Key: 'eks', Source: 'git::https://bot:canary@example.com/eks.git//aws', Dir: resolveModule('eks/aws') },
    { Key: 'eks.nodes', Source: './nodes', Dir: resolveModule('eks/aws/nodes') },
    {
      Key: 'eks.labels',
      Source: 'registry.terraform.io/acme/labels/null',
      Version: '1.2.3',
      Dir: resolveModule('eks.labels'),
    },
  ]
  writeModuleFile('data/modules/modules.json', JSON.stringify({ Modules: entries }))
  writeModuleFile('data/modules/eks/aws/main.tf', '# cluster')
  writeModuleFile('data/modules/eks/aws/nodes/main.tf', '# nodes')
  writeModuleFile('data/modules/eks/user-data.tpl', 'set -e')
  writeModuleFile('data/modules/eks/.git/index', 'one')
  writeModuleFile('data/modules/eks.labels/main.tf', '# labels')
}
const read = () => readDownloadedModules(path.join(work, 'live/10-eks'), toDataFolder())

describe('downloaded modules', () => {
  test('are those that came from elsewhere, without credentials', async () => {
    installModule()
    expect((await read()).map(({ name, source }) => [name, source])).toEqual([
      ['eks', 'git::https://example.com/eks.git//aws'],
      ['eks.labels', 'registry.terraform.io/acme/labels/null 1.2.3'],
    ])
  })

  test('are none in a root that calls none', async () => {
    expect(await read()).toEqual([])
  })

  test.each<[string, () => void, readonly string[]]>([
    ['nothing', () => undefined, []],
    ["git's own files", () => writeModuleFile('data/modules/eks/.git/index', 'two'), []],
    ['a file beside the used folder', () => writeModuleFile('data/modules/eks/user-data.tpl', 'set +e'), ['eks']],
    ['a local module of a download', () => writeModuleFile('data/modules/eks/aws/nodes/main.tf', '# other'), ['eks']],
    [
      'a new link',
      () => symlinkSync('main.tf', path.join(toDataFolder(), 'modules/eks.labels/link.tf')),
      ['eks.labels'],
    ],
  ])('differ when they do: %s', async (_, change, expected) => {
    installModule()
    const before = await read()
    change()
    expect(compareModules(before, await read()).map((line) => line.split(' ')[1])).toEqual(expected)
  })

  test('that come and go are named', () => {
    const one = { name: 'eks', source: 's', digest: 'd' }
    expect(compareModules([one], [{ ...one, name: 'vpc' }])).toEqual([
      'module eks (s) is gone',
      'module vpc (s) is new',
    ])
    expect(compareModules([one], [{ ...one, source: 's 2' }])).toEqual(['module eks (s 2) changed at its source'])
  })
})
