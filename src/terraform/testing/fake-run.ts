import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createContentReader } from '../content/content.ts'
import type { FileReferenceOptions } from '../content/file-references.ts'
import { createWriteTracker } from '../content/written-files.ts'
import type { Root } from '../model.ts'
import type { Observer, RootResult, TerraformRun } from '../run/model.ts'
import { createFakePlanStore, type FakePlanStore } from './fake-plan-store.ts'
import { createFakeRoot, createFakeTerraform, type FakeRoot, type FakeTerraform } from './fake-terraform.ts'
import { createTestOrder, createTestRoot } from './roots.ts'

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
  const files = { workspace: folder, roots: [...tasks.values()].map(({ root }) => root), varFiles: [] }
  const createNextRun = (values: Partial<TerraformRun> = {}): TerraformRun => ({
    environment: 'staging',
    tasks,
    edges: order.edges,
    unordered: new Map(),
    terraform,
    terraformVersions: new Map([...tasks.keys()].map((name) => [name, '1.11.4'])),
    store,
    reviews: () => Promise.resolve({ own: [], listOthers: () => Promise.resolve([]), unknown: 'no GitHub' }),
    explainUnstored: () => undefined,
    readContent: createContentCache(files),
    writes: createWriteTracker(files),
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
    edit: (name, text) => writeFileSync(path.join(folder, createTestRoot(name).path, 'main.tf'), text),
    cancel: () => cancelled.abort(),
    next: createNextRun,
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function writeRoot(parent: string, root: Root): Root {
  const folder = path.join(parent, root.path)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'main.tf'), `# ${root.name}\n`)
  return { ...root, folder }
}

/** Content is read once in a run. */
function createContentCache(options: FileReferenceOptions): TerraformRun['readContent'] {
  const reader = createContentReader(options)
  const known = new Map<string, ReturnType<typeof reader.read>>()
  return (root) => {
    const content = known.get(root.name) ?? reader.read(root)
    known.set(root.name, content)
    return content
  }
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
