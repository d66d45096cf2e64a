import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readRootContent } from '../content/content.ts'
import { readEnvironment } from '../environment/environment.ts'
import { createTestProcesses } from '../testing/processes.ts'
import type { ComparisonBase } from './base.ts'
import { findChanges } from './changes.ts'
import { type Checkout, createCheckout, createPlayground } from './testing/checkout.ts'

let playground: ReturnType<typeof createPlayground>
let origin: Checkout
beforeEach(() => {
  playground = createPlayground()
  origin = createCheckout(playground.folder)
})
afterEach(() => {
  playground.remove()
})

const live = 'live/staging'
const renderRoot = (key: string, more = ''): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n${more}`
const renderModuleUse = (source: string): string => `module "m" {\n  source = "${source}"\n}\n`
const renderRemoteState = (key: string): string =>
  `data "terraform_remote_state" "up" {\n  backend = "s3"\n  config = {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n`

/** vpc → eks → app, kms alone, and a root nested in eks's folder. */
const environment = {
  [`${live}/vpc/main.tf`]: renderRoot('vpc', renderModuleUse('../../../modules/vpc')),
  [`${live}/eks/main.tf`]: renderRoot('eks', renderRemoteState('vpc')),
  [`${live}/eks/addons/dns/main.tf`]: renderRoot('dns'),
  [`${live}/app/main.tf`]: renderRoot(
    'app',
    `${renderRemoteState('eks')}locals {\n  p = file("../../../policies/app.json")\n}\n`,
  ),
  [`${live}/kms/main.tf`]: renderRoot('kms', renderModuleUse('../../../modules/kms')),
  'modules/vpc/main.tf': 'resource "terraform_data" "vpc" {}\n',
  'modules/kms/main.tf': 'resource "terraform_data" "kms" {}\n',
  'policies/app.json': '{}\n',
  'common.tfvars': 'x = 1\n',
  'README.md': 'Hello\n',
}

const readStaging = (workspace: string) =>
  readEnvironment({ workspace, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] })

async function findChangesIn(checkout: Checkout, base: ComparisonBase, workspace = checkout.folder) {
  const temporaryFolder = path.join(playground.folder, 'temporary')
  mkdirSync(temporaryFolder, { recursive: true })
  const { processes, ran } = createTestProcesses(temporaryFolder, { PATH: process.env.PATH ?? '' })
  const changes = await findChanges({
    processes,
    workspace,
    temporaryFolder,
    base,
    environment: await readStaging(workspace),
    varFiles: [path.join(workspace, 'common.tfvars')],
    readEnvironment: (tree) => readStaging(tree.workspace),
  })
  return { changes, ran, temporaryFolder }
}

async function listChangedNames(checkout: Checkout, base: ComparisonBase) {
  const { changes } = await findChangesIn(checkout, base)
  await changes[Symbol.asyncDispose]()
  const { changed, downstream, deleted, renamed } = changes
  return { changed: changed.map(({ name }) => name), downstream, deleted: deleted?.names ?? [], renamed }
}

const all = ['app', 'eks', 'eks/addons/dns', 'kms', 'vpc']

describe('what a commit changed', () => {
  test.each([
    ['nothing of the environment', { 'README.md': 'Bye\n' }, {}],
    ['a leaf', { [`${live}/kms/main.tf`]: `${renderRoot('kms')}# new` }, { changed: ['kms'] }],
    ['a root in the middle', { [`${live}/eks/x.tf`]: '# new' }, { changed: ['eks'], downstream: ['app'] }],
    [
      'a file that is gone',
      { [`${live}/vpc/main.tf`]: renderRoot('vpc'), 'modules/vpc/main.tf': undefined },
      { changed: ['vpc'], downstream: ['app', 'eks'] },
    ],
    [
      'a nested root',
      { [`${live}/eks/addons/dns/main.tf`]: `${renderRoot('dns')}# new` },
      { changed: ['eks/addons/dns'] },
    ],
    ['a local module', { 'modules/kms/new.tf': '' }, { changed: ['kms'] }],
    ['a file that an expression reads', { 'policies/app.json': '[]\n' }, { changed: ['app'] }],
    ['a var file of the run', { 'common.tfvars': 'x = 2\n' }, { changed: all }],
    ['the settings of the environment', { [`${live}/environment.yaml`]: 'ignore: []\n' }, { changed: all }],
    ['a new root', { [`${live}/new/main.tf`]: renderRoot('new') }, { changed: ['new'] }],
    ['state and what init leaves', { [`${live}/kms/terraform.tfstate`]: '{}', [`${live}/kms/.terraform/x`]: '' }, {}],
    ['a name with spaces', { [`${live}/kms/a b.json`]: '' }, { changed: ['kms'] }],
    ['a name in other letters', { [`${live}/kms/größe-日本.json`]: '' }, { changed: ['kms'] }],
    ['a name with a line break, quotes and a tab', { [`${live}/kms/a\n"b"\t.json`]: '' }, { changed: ['kms'] }],
    ['a name like an option', { [`${live}/kms/--help`]: '' }, { changed: ['kms'] }],
    ['a folder whose name starts the same', { [`${live}/kms-notes/x.md`]: '' }, {}],
    ['a deleted root', { [`${live}/kms`]: undefined }, { deleted: ['kms'] }],
    [
      'a deleted nested root',
      { [`${live}/eks/addons`]: undefined },
      { changed: ['eks'], downstream: ['app'], deleted: ['eks/addons/dns'] },
    ],
    [
      'a renamed folder with its state',
      { [`${live}/kms`]: undefined, [`${live}/keys/main.tf`]: environment[`${live}/kms/main.tf`] },
      { changed: ['keys'], renamed: [{ from: 'kms', to: 'keys' }] },
    ],
    [
      'a renamed folder with another state',
      { [`${live}/kms`]: undefined, [`${live}/keys/main.tf`]: renderRoot('keys') },
      { changed: ['keys'], deleted: ['kms'] },
    ],
  ])('%s', async (_, files, expected) => {
    const base = origin.commit(environment)
    origin.commit(files)
    const none = { changed: [], downstream: [], deleted: [], renamed: [] }
    expect(await listChangedNames(origin, { kind: 'commit', sha: base })).toEqual({ ...none, ...expected })
  })

  test('is used by what reads from it and by what is declared to, not by what only has a higher number', async () => {
    const base = origin.commit({
      ...environment,
      [`${live}/10-a/main.tf`]: renderRoot('a'),
      [`${live}/20-b/main.tf`]: renderRoot('b'),
      [`${live}/30-c/main.tf`]: renderRoot('c', renderRemoteState('a')),
      [`${live}/environment.yaml`]: 'depends-on:\n  app: [10-a]\n',
    })
    origin.commit({ [`${live}/10-a/main.tf`]: `${renderRoot('a')}# new` })
    expect(await listChangedNames(origin, { kind: 'commit', sha: base })).toMatchObject({
      changed: ['10-a'],
      downstream: ['30-c', 'app'],
    })
  })

  test('counts before it is committed, unless git ignores it', async () => {
    origin.commit({ ...environment, '.gitignore': '*.log\n' })
    origin.write({
      [`${live}/eks/main.tf`]: renderRoot('eks'),
      [`${live}/kms/x.json`]: '',
      [`${live}/vpc/a.log`]: '',
    })
    expect((await listChangedNames(origin, { kind: 'commit', sha: 'HEAD' })).changed).toEqual(['eks', 'kms'])
  })

  test('counts behind a symbolic link', async () => {
    origin.write(environment)
    origin.write({ 'shared/common.tf': '' })
    symlinkSync('../../../shared/common.tf', path.join(origin.folder, live, 'kms/common.tf'))
    const base = origin.commit({})
    origin.commit({ 'shared/common.tf': '# new' })
    expect((await listChangedNames(origin, { kind: 'commit', sha: base })).changed).toEqual(['kms'])
  })

  test('is told with its files, and costs no look at the base while no folder is gone', async () => {
    const base = origin.commit(environment)
    origin.commit({ 'modules/kms/a b.tf': '', [`${live}/kms/x.tf`]: '' })
    const { changes, ran } = await findChangesIn(origin, { kind: 'commit', sha: base })
    expect(changes.changed).toEqual([{ name: 'kms', files: [`${live}/kms/x.tf`, 'modules/kms/a b.tf'] }])
    expect(changes.base).toEqual({ kind: 'commit', sha: base })
    expect(ran).not.toContain('git read-tree')
  })

  test('is found where the workspace is a folder of a larger repository', async () => {
    const listBelow = (files: Readonly<Record<string, string>>, folder: string) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]))
    const base = origin.commit(listBelow(environment, 'infra structure'))
    origin.commit({ [`infra structure/${live}/app`]: undefined, [`other/${live}/kms/main.tf`]: '' })
    const workspace = path.join(origin.folder, 'infra structure')
    const { changes } = await findChangesIn(origin, { kind: 'commit', sha: base }, workspace)
    expect(changes.changed).toEqual([])
    expect(changes.deleted?.names).toEqual(['app'])
    const gone = changes.deleted?.environment.graph.roots.find(({ name }) => name === 'app')
    expect(readFileSync(path.join(gone?.folder ?? '', 'main.tf'), 'utf8')).toBe(environment[`${live}/app/main.tf`])
    await changes[Symbol.asyncDispose]()
  })
})

describe('deleted roots', () => {
  test('stand in a tree of the base commit with all that they need, until it is disposed of', async () => {
    origin.write({ ...environment, '.gitattributes': '*.json export-ignore\n', 'assets/huge.bin': 'x' })
    symlinkSync('../../README.md', path.join(origin.folder, 'modules/kms/notes.md'))
    const base = origin.commit({})
    origin.commit({
      [`${live}/kms`]: undefined,
      [`${live}/app`]: undefined,
      modules: undefined,
      'policies/app.json': undefined,
      [`${live}/vpc/main.tf`]: renderRoot('vpc'),
    })
    const { changes, temporaryFolder } = await findChangesIn(origin, { kind: 'commit', sha: base })
    const { deleted } = changes
    if (deleted === undefined) throw new Error('nothing was deleted')
    const { roots, edges } = deleted.environment.graph
    expect(deleted.names).toEqual(['app', 'kms'])
    expect(edges.map(({ from, to }) => `${from} > ${to}`)).toContain('eks > app')
    const files = await Promise.all(
      roots
        .filter(({ name }) => deleted.names.includes(name))
        .map(
          async (each) => (await readRootContent(each, { workspace: deleted.workspace, roots, varFiles: [] })).files,
        ),
    )
    expect(files.flat().map((file) => file.path)).toEqual([
      `${live}/app/main.tf`,
      'policies/app.json',
      'README.md',
      `${live}/kms/main.tf`,
      'modules/kms/main.tf',
      'modules/kms/notes.md',
    ])
    expect(existsSync(path.join(deleted.workspace, 'assets'))).toBe(false)
    expect(origin.git('status', '--porcelain')).toBe('')
    await changes[Symbol.asyncDispose]()
    expect(readdirSync(temporaryFolder).filter((name) => name.startsWith('eks-actions-base'))).toEqual([])
  })

  test('are not known where the base cannot be read, for this change may be what repairs it', async () => {
    const base = origin.commit({ ...environment, [`${live}/copy/main.tf`]: renderRoot('kms') })
    origin.commit({ [`${live}/copy`]: undefined })
    const { changes, temporaryFolder } = await findChangesIn(origin, { kind: 'commit', sha: base })
    expect(changes.deleted).toBeUndefined()
    expect(changes.warnings).toEqual([expect.stringContaining('share one state')])
    await changes[Symbol.asyncDispose]()
    expect(readdirSync(temporaryFolder).filter((name) => name.startsWith('eks-actions-base'))).toEqual([])
  })
})

describe('the base', () => {
  const writeKms = (text: string) => ({ [`${live}/kms/x.tf`]: text })
  const writeEks = (text: string) => ({ [`${live}/eks/x.tf`]: text })
  const writeApp = (text: string) => ({ [`${live}/app/x.tf`]: text })
  const listChanged = async (checkout: Checkout, base: ComparisonBase) =>
    (await listChangedNames(checkout, base)).changed

  /** main moves on while a feature branch changes kms; GitHub merges both for the pull request. */
  function pullRequest() {
    const opened = origin.commit(environment)
    origin.git('switch', '--quiet', '--create', 'feature')
    const head = origin.commit(writeKms('feature'))
    origin.git('switch', '--quiet', 'main')
    const moved = origin.commit(writeEks('main'))
    origin.git('switch', '--quiet', '--detach')
    origin.git('merge', '--quiet', '--no-ff', '--message=Merge', head)
    origin.git('update-ref', 'refs/pull/1/merge', 'HEAD')
    origin.git('switch', '--quiet', 'main')
    return { opened, head, moved }
  }

  /** As actions/checkout does it. */
  function checkOut(ref: string, ...fetch: readonly string[]): Checkout {
    const checkout = origin.clone('--depth=1', '--no-checkout')
    checkout.git('fetch', '--quiet', ...fetch, 'origin', ref)
    checkout.git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return checkout
  }

  test.each([
    ['a complete checkout', ['--unshallow']],
    ['a shallow one', ['--depth=1']],
  ])('of a pull request merged by GitHub is the first parent, though main has moved on: %s', async (_, depth) => {
    const { opened, head } = pullRequest()
    const checkout = checkOut('refs/pull/1/merge', ...depth)
    expect(await listChanged(checkout, { kind: 'commit', sha: opened, pullRequestHead: head })).toEqual(['kms'])
  })

  test('of the head of a pull request is where it left main', async () => {
    const { head, moved } = pullRequest()
    origin.git('switch', '--quiet', '--detach', head)
    expect(await listChanged(origin, { kind: 'commit', sha: moved, pullRequestHead: head })).toEqual(['kms'])
  })

  test('of a head that merged main into itself is not its own first parent', async () => {
    const { moved } = pullRequest()
    origin.git('switch', '--quiet', 'feature')
    origin.git('merge', '--quiet', '--message=Update', 'main')
    const head = origin.git('rev-parse', 'HEAD')
    expect(await listChanged(origin, { kind: 'commit', sha: moved, pullRequestHead: head })).toEqual(['kms'])
  })

  test('of a shallow checkout is fetched with as much history as it takes', async () => {
    const { moved } = pullRequest()
    origin.git('switch', '--quiet', 'feature')
    for (let count = 0; count < 80; count++) origin.commit({ 'notes.txt': String(count) })
    const checkout = checkOut('refs/heads/feature', '--depth=1')
    expect(await listChanged(checkout, { kind: 'commit', sha: moved })).toEqual(['kms'])
    expect(checkout.git('rev-parse', '--is-shallow-repository')).toBe('false')
  })

  test('before a push is fetched alone', async () => {
    const before = origin.commit(environment)
    origin.commit(writeKms('one'))
    origin.commit(writeEks('two'))
    const checkout = checkOut('refs/heads/main', '--depth=1')
    expect(await listChanged(checkout, { kind: 'previous', sha: before })).toEqual(['eks', 'kms'])
    expect(checkout.git('rev-list', '--all', '--count')).toBe('1')
  })

  test('before a forced push counts what was taken back as changed too', async () => {
    const start = origin.commit(environment)
    const before = origin.commit(writeKms('taken back'))
    origin.git('reset', '--quiet', '--hard', start)
    origin.commit(writeEks('instead'))
    expect(await listChanged(origin, { kind: 'previous', sha: before })).toEqual(['eks', 'kms'])
    expect(await listChanged(origin, { kind: 'commit', sha: before })).toEqual(['eks'])
  })

  test.each<[string, ComparisonBase, string]>([
    ['there is none', { kind: 'none', why: 'the event has no base' }, 'the event has no base'],
    ['a branch is new', { kind: 'previous', sha: '0'.repeat(40) }, 'the branch is new'],
    [
      'it is gone after a forced push',
      { kind: 'previous', sha: 'a'.repeat(40) },
      'aaaaaaaaaaaa of the branch is not in the checkout and could not be fetched from origin',
    ],
  ])('counts everything as changed when %s', async (_, base, why) => {
    origin.commit(environment)
    const { changes } = await findChangesIn(origin.clone(), base)
    expect(changes.base).toMatchObject({ kind: 'none', why: expect.stringContaining(why) as string })
    expect(changes.changed).toEqual(all.map((name) => ({ name, files: [] })))
    expect(changes.downstream).toEqual([])
  })

  test('counts everything as changed when histories have nothing in common', async () => {
    origin.commit(environment)
    origin.git('switch', '--quiet', '--orphan', 'other')
    const other = origin.commit({ 'x.md': '' })
    origin.git('switch', '--quiet', 'main')
    const { changes } = await findChangesIn(origin, { kind: 'commit', sha: other })
    expect(changes.base).toMatchObject({ kind: 'none' })
  })

  test.each<[string, ComparisonBase]>([
    ['that nobody has', { kind: 'commit', sha: 'b'.repeat(40) }],
    ['by a name that is none', { kind: 'commit', sha: 'origin/nowhere' }],
  ])('%s is refused with the next step', async (_, base) => {
    origin.commit(environment)
    origin.commit(writeApp('x'))
    await expect(findChangesIn(checkOut('refs/heads/main', '--depth=1'), base)).rejects.toMatchObject({
      code: 'base-commit-missing',
      hint: expect.stringContaining('fetch-depth: 0') as string,
    })
  })

  test('that git would take for an option is refused', async () => {
    origin.commit(environment)
    await expect(findChangesIn(origin, { kind: 'commit', sha: '--output=/tmp/x' })).rejects.toMatchObject({
      code: 'invalid-input',
    })
  })
})
