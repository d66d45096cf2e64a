import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { computeContentDigest } from '../content/content.ts'
import type { Root } from '../model.ts'
import type { Observer, RootResult, TerraformRun } from '../run/model.ts'
import { createFakePlanStore, type FakePlanStore } from './fake-plan-store.ts'
import { createFakeRoot, createFakeTerraform, type FakeRoot, type FakeTerraform } from './fake-terraform.ts'
import { createTestOrder } from './roots.ts'
import { hashTestContent } from '../store/testing/plans.ts'

interface FakeObserver extends Observer {
  /** `10-vpc planning`, `10-vpc applying 1/2 aws_vpc.a`, in the order in which they were reported. */
  readonly lines: readonly string[]
  readonly results: readonly RootResult[]
}

export interface FakeTerraformRun extends Disposable {
  readonly run: TerraformRun
  readonly terraform: FakeTerraform
  readonly store: FakePlanStore
  readonly observer: FakeObserver
  readonly secrets: readonly string[]
  readonly hidden: readonly string[]
  /** The root as Terraform finds it. */
  readonly root: (name: string) => FakeRoot
  /** Writes into `main.tf` of a root. */
  readonly edit: (name: string, text: string) => void
  readonly cancel: () => void
  /** The same roots, states and store, as another job sees them later. */
  readonly next: (values?: Partial<TerraformRun>) => TerraformRun
}

export interface FakeTerraformRunOptions {
  /** Roots by name; `-name` is destroyed. */
  readonly roots: Readonly<Record<string, Partial<FakeRoot>>>
  /** See {@link createTestOrder}. */
  readonly edges?: readonly string[]
  readonly parallelism?: number
}

/** A run in temporary folders that starts no program. Disposing of it removes them. */
export function createFakeTerraformRun({
  roots,
  edges = [],
  parallelism = 2,
}: FakeTerraformRunOptions): FakeTerraformRun {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'fake-run-')))
  const order = createTestOrder(Object.keys(roots), edges)
  const fakes = new Map(Object.entries(roots).map(([name, values]) => [name.replace(/^-/, ''), createFakeRoot(values)]))
  const tasks = new Map([...order.tasks].map(([name, task]) => [name, { ...task, root: writeRoot(folder, task.root) }]))
  const workFolder = path.join(folder, 'work')
  mkdirSync(workFolder)
  const terraform = createFakeTerraform(fakes, path.join(workFolder, 'data'))
  const store = createFakePlanStore()
  const observer = createFakeObserver()
  const secrets: string[] = []
  const hidden: string[] = []
  const cancelled = new AbortController()
  let now = 0
  const createNextRun = (values: Partial<TerraformRun> = {}): TerraformRun => ({
    environment: 'staging',
    tasks,
    edges: order.edges,
    terraform,
    terraformVersions: new Map([...tasks.keys()].map((name) => [name, '1.11.4'])),
    store,
    explainUnstored: () => undefined,
    readContent: createContentCache(),
    parallelism,
    workFolder,
    observer,
    clock: () => now++,
    signal: cancelled.signal,
    addSecret: (value) => secrets.push(value),
    hideSecret: (value) => hidden.push(value),
    origin: { commit: '9f31c2e0'.repeat(5), run: 'https://github.com/org/app/actions/runs/1' },
    ...values,
  })
  return {
    run: createNextRun(),
    terraform,
    store,
    observer,
    secrets,
    hidden,
    root: (name) => {
      const fake = fakes.get(name)
      if (fake === undefined) throw new TypeError(`no root ${name}`)
      return fake
    },
    edit: (name, text) => writeFileSync(path.join(folder, name, 'main.tf'), text),
    cancel: () => cancelled.abort(),
    next: createNextRun,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function writeRoot(parent: string, root: Root): Root {
  const folder = path.join(parent, root.name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'main.tf'), `# ${root.name}\n`)
  return { ...root, folder }
}

/** Content is read once in a run, like the product's own reader does. */
function createContentCache(): TerraformRun['readContent'] {
  const known = new Map<string, ReturnType<typeof readContent>>()
  return (root) => {
    const content = known.get(root.name) ?? readContent(root)
    known.set(root.name, content)
    return content
  }
}

async function readContent(root: Root) {
  const names = (await readdir(root.folder)).filter((name) => name === 'main.tf' || name === '.terraform.lock.hcl')
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const text = await readFile(path.join(root.folder, name), 'utf8')
      return { path: `${root.path}/${name}`, sha256: hashTestContent(text) }
    }),
  )
  return { digest: computeContentDigest(files), files }
}

function createFakeObserver(): FakeObserver {
  const lines: string[] = []
  const results: RootResult[] = []
  return {
    lines,
    results,
    onProgress: ({ root }, { state, done, total, detail }) => {
      const count = total === undefined ? undefined : `${done ?? 0}/${total}`
      lines.push([root.name, state, count, detail].filter((part) => part !== undefined).join(' '))
    },
    onFinished: (result) => void results.push(result),
  }
}
