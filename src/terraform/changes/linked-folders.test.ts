import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEnvironment } from '../environment/environment.ts'
import { createTestProcesses } from '../testing/processes.ts'
import { findChanges } from './changes.ts'
import { type Checkout, createCheckout, createPlayground } from './testing/checkout.ts'

let playground: ReturnType<typeof createPlayground>
beforeEach(() => {
  playground = createPlayground()
})
afterEach(() => {
  playground.remove()
})

const renderRoot = (key: string): string =>
  `terraform {\n  backend "s3" {\n    bucket = "b"\n    key    = "${key}"\n  }\n}\n`

const readStaging = (workspace: string) =>
  readEnvironment({ workspace, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] })

/** What changed since the base: names of roots, and of those that are destroyed. */
async function findChangedNames({ folder }: Checkout, sha: string) {
  const temporaryFolder = path.join(playground.folder, 'temporary')
  mkdirSync(temporaryFolder, { recursive: true })
  const { processes } = createTestProcesses(temporaryFolder, { PATH: process.env.PATH ?? '' })
  await using changes = await findChanges({
    processes,
    workspace: folder,
    temporaryFolder,
    base: { kind: 'previous', sha },
    environment: await readStaging(folder),
    varFiles: [],
    readEnvironment: (tree) => readStaging(tree.workspace),
  })
  return {
    changed: changes.changed.map(({ name }) => name),
    deleted: changes.deleted?.names ?? [],
    warnings: changes.warnings,
  }
}

function link(checkout: Checkout, name: string, target: string): void {
  const file = path.join(checkout.folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  rmSync(file, { force: true })
  symlinkSync(target, file)
}

/** Two versions of an environment with the same states. */
const versions = Object.fromEntries(
  ['blue', 'green'].flatMap((version) =>
    ['vpc', 'eks'].map((root) => [`versions/${version}/${root}/main.tf`, renderRoot(root)]),
  ),
)

describe('a link that leads somewhere else now', () => {
  test('of the environment makes all its roots changed, and destroys nothing', async () => {
    const checkout = createCheckout(playground.folder)
    link(checkout, 'live/staging', '../versions/blue')
    const base = checkout.commit(versions)
    link(checkout, 'live/staging', '../versions/green')
    checkout.commit({})
    expect(await findChangedNames(checkout, base)).toMatchObject({ changed: ['eks', 'vpc'], deleted: [] })
  })

  test('of a root makes that one changed', async () => {
    const checkout = createCheckout(playground.folder)
    link(checkout, 'live/staging/vpc', '../../versions/blue/vpc')
    link(checkout, 'live/staging/eks', '../../versions/blue/eks')
    const base = checkout.commit(versions)
    link(checkout, 'live/staging/vpc', '../../versions/green/vpc')
    checkout.commit({})
    expect(await findChangedNames(checkout, base)).toMatchObject({ changed: ['vpc'], deleted: [] })
  })

  test('of a module or of a folder with files makes those changed that use it', async () => {
    const checkout = createCheckout(playground.folder)
    link(checkout, 'modules/net', '../versions/one')
    link(checkout, 'policies', 'texts/one')
    const base = checkout.commit({
      'versions/one/main.tf': 'locals {}\n',
      'versions/two/main.tf': 'locals {}\n',
      'texts/one/a.json': '{}',
      'texts/two/a.json': '{}',
      'live/staging/vpc/main.tf': `${renderRoot('vpc')}module "net" {\n  source = "../../../modules/net"\n}\n`,
      'live/staging/eks/main.tf': `${renderRoot('eks')}locals {\n  a = file("../../../policies/a.json")\n}\n`,
      'live/staging/dns/main.tf': renderRoot('dns'),
    })
    link(checkout, 'modules/net', '../versions/two')
    const first = checkout.commit({})
    expect(await findChangedNames(checkout, base)).toMatchObject({ changed: ['vpc'] })
    link(checkout, 'policies', 'texts/two')
    checkout.commit({})
    expect(await findChangedNames(checkout, first)).toMatchObject({ changed: ['eks'] })
  })

  test('anywhere on the way to the environment makes all its roots changed', async () => {
    // Where each link of the way leads, in the order of the way; the last one leads to a version.
    const ways: readonly (readonly (readonly [string, string])[])[] = [
      [
        ['live', 'current'],
        ['current/staging', '../versions/'],
      ],
      [
        ['live/staging', '../a'],
        ['a', 'b'],
        ['b', 'versions/'],
      ],
      [
        ['live', 'x/y'],
        ['x', 'z'],
        ['z/y/staging', '../../versions/'],
      ],
      [
        ['live/staging', '../deep/er'],
        ['deep/er', '../versions/'],
      ],
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...ways), fc.nat(), async (way, seed) => {
        const checkout = createCheckout(playground.folder)
        const write = (version: string): void => {
          for (const [name, target] of way.toReversed())
            link(checkout, name, target.replace(/versions\/$/, `versions/${version}`))
        }
        mkdirSync(path.join(checkout.folder, 'current'), { recursive: true })
        mkdirSync(path.join(checkout.folder, 'z/y'), { recursive: true })
        write('blue')
        const base = checkout.commit(versions)
        expect(await findChangedNames(checkout, base)).toMatchObject({ changed: [], deleted: [] })
        // Any link may be replaced by one that leads to the same place by another way, or to another place.
        const [name] = way[seed % way.length]!
        if (name === way.at(-1)![0]) write('green')
        else link(checkout, name, `./${way[seed % way.length]![1]}`)
        checkout.commit({})
        expect(await findChangedNames(checkout, base)).toMatchObject({ changed: ['eks', 'vpc'], deleted: [] })
      }),
      { numRuns: 12 },
    )
  })
})

test('without the commit before a push, all roots count, and all deleted folders that the parent shows', async () => {
  const checkout = createCheckout(playground.folder)
  const files = Object.fromEntries(
    ['vpc', 'eks', 'old', 'older'].map((root) => [`live/staging/${root}/main.tf`, renderRoot(root)]),
  )
  checkout.commit(files)
  checkout.commit({ 'live/staging/older': undefined })
  checkout.commit({ 'live/staging/old': undefined })
  const gone = 'a'.repeat(40)
  const found = await findChangedNames(checkout, gone)
  expect(found.changed).toEqual(['eks', 'vpc'])
  expect(found.deleted).toEqual(['old'])
  expect(found.warnings[0]).toMatch(
    /^the previous commit a{12} of the branch is not in the checkout and could not be fetched from origin: all roots count as changed, and deleted folders are looked for since [0-9a-f]{7} only$/,
  )
  const shallow = checkout.clone('--depth=1')
  const alone = await findChangedNames(shallow, gone)
  expect(alone).toMatchObject({ changed: ['eks', 'vpc'], deleted: [] })
  expect(alone.warnings[0]).toMatch(/all roots count as changed, and no deleted folder is looked for$/)
})

test('of a merge, deleted folders are those that its first parent still had', async () => {
  const checkout = createCheckout(playground.folder)
  const files = Object.fromEntries(
    ['vpc', 'left', 'right'].map((root) => [`live/staging/${root}/main.tf`, renderRoot(root)]),
  )
  checkout.commit(files)
  checkout.git('checkout', '--quiet', '-b', 'side')
  checkout.commit({ 'live/staging/left': undefined })
  checkout.git('checkout', '--quiet', 'main')
  checkout.commit({ 'live/staging/right': undefined })
  checkout.git('merge', '--quiet', '--no-edit', 'side')
  const { deleted } = await findChangedNames(checkout, 'a'.repeat(40))
  expect(deleted).toEqual(['left'])
})
