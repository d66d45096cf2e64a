import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Contract, Inputs } from '../contract/action.ts'
import { readInputs } from '../contract/read.ts'
import type { Context } from '../context.ts'
import type { EnvironmentVariables } from '../host/environment.ts'
import { createPlainHost } from '../host/plain-host.ts'
import { createLog } from '../log.ts'
import type { Block } from '../markdown/document.ts'
import type { Processes } from '../process/processes.ts'
import { createSecrets } from '../secrets/secrets.ts'

export interface TestContextOptions {
  readonly environment?: EnvironmentVariables
  /** Without it, starting a program fails the test. */
  readonly processes?: Processes
  readonly signal?: AbortSignal
}

/** The context of a run without runner and programs, and what the run has shown. */
export interface TestContext extends Disposable {
  readonly context: Context
  readonly readLog: () => string
  /** Blocks of the job summary. */
  readonly blocks: readonly Block[]
  readonly files: {
    /** Writes a file of the workspace, with its folders. */
    readonly write: (name: string, text: string) => void
    /** Paths that `post` would remove. */
    readonly toRemove: readonly string[]
  }
}

/** Its workspace and temporary folder are removed on disposal. */
export function createTestContext(options: TestContextOptions = {}): TestContext {
  const { environment = {}, processes = refuseProcesses, signal = new AbortController().signal } = options
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'eks-actions-test-')))
  const [workspace, temporaryFolder] = [path.join(root, 'workspace'), path.join(root, 'temporary')]
  for (const folder of [workspace, temporaryFolder]) mkdirSync(folder)
  let log = ''
  const blocks: Block[] = []
  const toRemove: string[] = []
  const state = new Map<string, string>()
  const secrets = createSecrets(() => undefined)
  const host = createPlainHost(environment, (text) => (log += text), { name: 'terminal' })
  const context: Context = {
    environment,
    workspace,
    temporaryFolder,
    distribution: root,
    log: createLog(host, secrets),
    secrets,
    processes,
    summary: { add: (...added) => void blocks.push(...added) },
    state: {
      save: (name, value) => void state.set(name, value),
      get: (name) => state.get(name),
      removeAfterwards: (file) => void toRemove.push(file),
    },
    signal,
    preloadToolkit: () => undefined,
    addPath: () => Promise.resolve(),
    exportVariable: () => Promise.resolve(),
    openOutputGroups: () => ({ open: () => ({ context, blocks }), end: () => undefined }),
  }
  return {
    context,
    readLog: () => log,
    blocks,
    files: {
      write: (name, text) => {
        const file = path.join(workspace, name)
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(file, text)
      },
      toRemove,
    },
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

const rejectProgram = ({ tool }: { readonly tool: string }): Promise<never> =>
  Promise.reject(new Error(`no program may be started here, but ${tool} was`))

const refuseProcesses: Processes = { run: rejectProgram, probe: rejectProgram }

/**
 * The typed inputs of texts as a user writes them, defaults filled in.
 * @throws ActionError `invalid-input`
 */
export function readTestInputs<C extends Contract>(
  contract: C,
  texts: Readonly<Record<string, string>>,
  { workspace, secrets }: Pick<Context, 'workspace' | 'secrets'>,
): Promise<Inputs<C>> {
  return readInputs(contract, {
    source: { get: (name) => texts[name], names: Object.keys(texts), display: (name) => name },
    workspace,
    addSecret: secrets.add,
    documentation: '',
  })
}
