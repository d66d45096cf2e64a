import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
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

const live = 'live/staging'
/** Roots of the base commit; one is nested in the folder of another, one stays whatever happens. */
const names = ['a', 'b', 'b/inner', 'grouped/c', 'd'] as const
const staying = 'stays'

/** How a root's backend is written: in its block, or with settings that only the job knows. */
const backends = {
  complete: (key: string) => `terraform {\n  backend "s3" {\n    bucket = "states"\n    key    = "${key}"\n  }\n}\n`,
  json: (key: string) => JSON.stringify({ terraform: [{ backend: { s3: { bucket: 'states', key } } }] }),
  none: () => 'resource "terraform_data" "x" {}\n',
}

/** What happens to a root between the commits. `claims`: whether its state is named, or may be named, afterwards. */
const edits: Readonly<Record<string, (repository: Checkout, name: string) => void>> = {
  keep: () => undefined,
  delete: (repository, name) => {
    removeFiles(repository, name)
  },
  'move to another folder': (repository, name) => {
    moveFiles(repository, name, `platform/${name}`)
  },
  'move to another environment': (repository, name) => {
    moveFiles(repository, name, `live/production/${name}`)
  },
  'move within the environment': (repository, name) => {
    moveFiles(repository, name, `${live}/moved-${name.replaceAll('/', '-')}`)
  },
  'change its case': (repository, name) => {
    moveFiles(repository, name, `${live}/${name.toUpperCase()}`)
  },
  hide: (repository, name) => {
    moveFiles(repository, name, `.hidden/${name}`)
  },
  'become a file of OpenTofu': (repository, name) => {
    renameSync(resolveName(repository, `${live}/${name}/main.tf`), resolveName(repository, `${live}/${name}/main.tofu`))
  },
  'become a file in JSON': (repository, name) => {
    removeFiles(repository, name)
    repository.write({ [`${live}/${name}/main.tf.json`]: backends.json(name) })
  },
  'become a link': (repository, name) => {
    moveFiles(repository, name, `linked/${name}`)
    if (existsSync(resolveName(repository, `${live}/${name}`))) return
    mkdirSync(path.dirname(resolveName(repository, `${live}/${name}`)), { recursive: true })
    symlinkSync(resolveName(repository, `linked/${name}`), resolveName(repository, `${live}/${name}`))
  },
  'leave a note': (repository, name) => {
    removeFiles(repository, name)
    repository.write({ [`${live}/${name}/README.md`]: 'gone\n' })
  },
  'be copied with another state': (repository, name) => {
    removeFiles(repository, name)
    repository.write({ [`platform/${name}/main.tf`]: backends.complete(`new/${name}`) })
  },
  'be taken over by a backend that is filled in': (repository, name) => {
    removeFiles(repository, name)
    repository.write({ [`platform/${name}/main.tf`]: 'terraform {\n  backend "s3" {}\n}\n' })
  },
  'be taken over by the root that stays': (repository, name) => {
    removeFiles(repository, name)
    repository.write({ [`${live}/${staying}/main.tf`]: backends.complete(name) })
  },
  'be read by another': (repository, name) => {
    removeFiles(repository, name)
    const config = `{\n    bucket = "states"\n    key    = "${name}"\n  }`
    const reader = `data "terraform_remote_state" "x" {\n  backend = "s3"\n  config  = ${config}\n}\n`
    repository.write({ [`live/production/reader-${name.replaceAll('/', '-')}/main.tf`]: reader })
  },
}

const scenario = fc.record({
  edits: fc.tuple(...names.map(() => fc.constantFrom(...Object.keys(edits)))),
  ignored: fc.option(fc.constantFrom(...names, 'group*'), { nil: undefined, freq: 5 }),
  gitIgnored: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 5 }),
  sparse: fc.option(fc.subarray([...names]), { nil: undefined, freq: 4 }),
  implicit: fc.option(fc.constantFrom(...names), { nil: undefined, freq: 5 }),
})

test('a root is deleted exactly if its folder is gone and nothing can name or read its state', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async (choice) => {
      const repository = createCheckout(playground.folder)
      const roots = Object.fromEntries(
        names.map((name) => [
          `${live}/${name}/main.tf`,
          choice.implicit === name ? backends.none() : backends.complete(name),
        ]),
      )
      const base = repository.commit({ ...roots, [`${live}/${staying}/main.tf`]: backends.complete(staying) })
      names.forEach((name, at) => edits[choice.edits[at] ?? 'keep']?.(repository, name))
      if (choice.ignored !== undefined)
        repository.write({ [`${live}/environment.yaml`]: `ignore: ["${choice.ignored}"]\n` })
      if (choice.gitIgnored !== undefined) repository.write({ '.gitignore': `/${live}/${choice.gitIgnored}/\n` })
      // Files that git ignores from now on are still tracked.
      repository.commit({})
      if (choice.sparse !== undefined) {
        repository.git(
          'sparse-checkout',
          'set',
          '--cone',
          `${live}/${staying}`,
          ...choice.sparse.map((name) => `${live}/${name}`),
        )
      }
      const tree = readTree(repository)
      const expected = names.filter((name) => isDeleted(repository, tree, name, choice)).toSorted()
      const { deleted, explained } = await findDeleted(repository, base)
      expect(deleted).toEqual(expected)
      for (const name of names) {
        if (deleted.includes(name) || isPresent(repository, name)) continue
        // Without a backend, a folder inside another root has never been a root.
        if (name === 'b/inner' && choice.implicit === name) continue
        expect(explained, name).toContain(name)
      }
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 600_000)

interface Tree {
  readonly files: readonly string[]
  /** Of the files that may hold a configuration. */
  readonly texts: readonly string[]
}

function readTree(repository: Checkout): Tree {
  const files = repository.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')
  const configurations = files.filter((file) => /\.(tf|tofu|json)$/.test(file))
  return { files, texts: repository.readCommitted('HEAD', configurations) }
}

/** Written anew from the rule, from nothing but the files of the commit. */
function isDeleted(
  repository: Checkout,
  { files, texts }: Tree,
  name: string,
  {
    ignored,
    gitIgnored,
    implicit,
  }: { ignored: string | undefined; gitIgnored: string | undefined; implicit: string | undefined },
): boolean {
  const isOwn = (file: string): boolean =>
    file === `${live}/${name}` ||
    (file.startsWith(`${live}/${name}/`) &&
      !(
        name === 'b' &&
        ignored !== 'b/inner' &&
        isPresent(repository, 'b/inner') &&
        file.startsWith(`${live}/b/inner`)
      ))
  if (files.some(isOwn)) return false
  if (ignored === name || (ignored === 'group*' && name.startsWith('grouped/'))) return false
  if (ignored === 'b' && name === 'b/inner') return false
  if (gitIgnored === name || (gitIgnored === 'b' && name === 'b/inner')) return false
  if (implicit === name) return false
  const names = texts.some((text) => text.includes(`"${name}"`) && /backend"? ?[":]/.test(text))
  const reads = texts.some((text) => text.includes(`"${name}"`) && text.includes('terraform_remote_state'))
  const fills = texts.some((text) => text.includes('backend "s3" {}'))
  return !names && !reads && !fills
}

function isPresent(repository: Checkout, name: string): boolean {
  const folder = resolveName(repository, `${live}/${name}`)
  return existsSync(folder) && readdirSync(folder).some((file) => /\.tf(\.json)?$/.test(file))
}

async function findDeleted(
  { folder: workspace }: Checkout,
  base: string,
): Promise<{ readonly deleted: readonly string[]; readonly explained: readonly string[] }> {
  const temporaryFolder = path.join(playground.folder, 'temporary')
  mkdirSync(temporaryFolder, { recursive: true })
  const { processes } = createTestProcesses(temporaryFolder, { PATH: process.env.PATH ?? '' })
  const read = (tree: string) =>
    readEnvironment({ workspace: tree, directory: 'live', environment: 'staging', varFiles: [], backendConfig: [] })
  await using changes = await findChanges({
    ...{ processes, workspace, temporaryFolder, varFiles: [] },
    base: { kind: 'previous', sha: base },
    environment: await read(workspace),
    readEnvironment: (tree) => read(tree.workspace),
  })
  const { deleted, renamed, read: stillRead, kept } = changes
  expect(changes.warnings.length > 0).toBe(kept.length > 0)
  return {
    deleted: deleted?.names.toSorted() ?? [],
    explained: [...renamed.map(({ from }) => from), ...stillRead.map(({ name }) => name), ...kept],
  }
}

function resolveName({ folder }: Checkout, name: string): string {
  return path.join(folder, name)
}

/** Only the root's own files: another one can be nested in its folder. */
function removeFiles(repository: Checkout, name: string): void {
  for (const file of listOwnFiles(repository, name)) repository.write({ [`${live}/${name}/${file}`]: undefined })
}

function moveFiles(repository: Checkout, name: string, to: string): void {
  for (const file of listOwnFiles(repository, name)) {
    repository.write({ [`${to}/${file}`]: readFileSync(resolveName(repository, `${live}/${name}/${file}`), 'utf8') })
    repository.write({ [`${live}/${name}/${file}`]: undefined })
  }
}

function listOwnFiles(repository: Checkout, name: string): readonly string[] {
  const folder = resolveName(repository, `${live}/${name}`)
  return existsSync(folder) ? readdirSync(folder).filter((file) => lstatSync(path.join(folder, file)).isFile()) : []
}
