import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type InterpretedLog, interpretLog } from './runner-protocol.ts'
import { compileCache, productBundle, runServedStep } from './served-steps.ts'

/** A job on a runner: with its folder layout, and steps spawned like a runner does. */
export interface StepJob extends Disposable {
  readonly workspace: string
  readonly temporary: string
  /** Starts a step in a process of its own; it runs until `done` resolves. */
  readonly start: (step: StepOptions) => RunningStep
  /**
   * Runs a step from beginning to end. The product's bundle does so in the process of `step-server.ts`, unless the step says
   * otherwise: for what tests look at then, a process makes no difference.
   */
  readonly run: (step: StepOptions) => Promise<StepResult>
}

export interface StepOptions {
  /** Name of the action's folder in the bundle. */
  readonly action?: string
  readonly kind?: 'index' | 'post'
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** State that earlier steps of the same action saved. */
  readonly state?: Readonly<Record<string, string>>
  /** Replaces the pipe that the log goes to. */
  readonly stdout?: 'pipe' | number
  /** Gives the step a process of its own in any case. */
  readonly ownProcess?: boolean
}

export interface RunningStep {
  readonly pid: number
  readonly signal: (name: NodeJS.Signals) => void
  /** Log so far. */
  readonly log: () => string
  /** Resolves once the log contains the text. */
  readonly logged: (text: string) => Promise<void>
  readonly done: Promise<StepResult>
}

export interface StepResult extends InterpretedLog {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Output of both streams, as the process wrote it. */
  readonly raw: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  readonly milliseconds: number
}

export const fixtureBundle = path.resolve(import.meta.dirname, '../fixture/dist')

export function createStepJob(bundle = fixtureBundle): StepJob {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'job-')))
  const workspace = path.join(root, 'ws')
  const temporary = path.join(root, 'temp')
  mkdirSync(workspace)
  mkdirSync(temporary)
  let steps = 0
  const prepareStep = (step: StepOptions): PreparedStep => {
    steps += 1
    const files = createCommandFiles(path.join(root, `step-${steps}`))
    return {
      entryPoint: path.join(bundle, step.action ?? 'probe', `${step.kind ?? 'index'}.js`),
      cwd: workspace,
      env: createStepEnvironment(workspace, temporary, files, step),
      files,
    }
  }
  const startInJob = (step: StepOptions): RunningStep => startStep(prepareStep(step), step.stdout)
  const isServed = ({ ownProcess = false, stdout }: StepOptions): boolean =>
    bundle === productBundle && !ownProcess && stdout === undefined
  return {
    workspace,
    temporary,
    start: startInJob,
    run: (step) => (isServed(step) ? serveStep(prepareStep(step)) : startInJob(step).done),
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}

type CommandFiles = Readonly<Record<'output' | 'state' | 'summary' | 'env' | 'path', string>>

function createCommandFiles(folder: string): CommandFiles {
  mkdirSync(folder)
  const createFile = (name: string): string => {
    const created = path.join(folder, name)
    writeFileSync(created, '')
    return created
  }
  return {
    output: createFile('output'),
    state: createFile('state'),
    summary: createFile('summary'),
    env: createFile('env'),
    path: createFile('path'),
  }
}

interface PreparedStep {
  readonly entryPoint: string
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly files: CommandFiles
}

function startStep({ entryPoint, cwd, env, files }: PreparedStep, stdout: StepOptions['stdout'] = 'pipe'): RunningStep {
  const startedAt = performance.now()
  const child = spawn(process.execPath, [entryPoint], { cwd, env, stdio: ['ignore', stdout, 'pipe'] })
  let raw = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (raw += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (raw += text))
  const ended = once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>
  return {
    pid: child.pid ?? 0,
    signal: (name) => void child.kill(name),
    log: () => raw,
    logged: async (text) => {
      while (!raw.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`the step ended without "${text}":\n${raw}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
    done: ended.then(([exitCode, signal]) => readStepResult({ exitCode, signal, raw, startedAt }, files)),
  }
}

async function serveStep({ files, ...step }: PreparedStep): Promise<StepResult> {
  const startedAt = performance.now()
  let raw = ''
  const exitCode = await runServedStep({ ...step, args: [], onText: (text) => (raw += text) })
  return readStepResult({ exitCode, signal: null, raw, startedAt }, files)
}

interface EndedStep extends Pick<StepResult, 'exitCode' | 'signal' | 'raw'> {
  readonly startedAt: number
}

function readStepResult({ startedAt, raw, ...ended }: EndedStep, files: CommandFiles): StepResult {
  return {
    ...ended,
    raw,
    outputs: readCommandFile(files.output),
    state: readCommandFile(files.state),
    summary: readFileSync(files.summary, 'utf8'),
    milliseconds: performance.now() - startedAt,
    ...interpretLog(raw),
  }
}

function createStepEnvironment(
  workspace: string,
  temporary: string,
  files: CommandFiles,
  step: StepOptions,
): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env
  const prefixNames = (prefix: string, values: Readonly<Record<string, string>> = {}) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}${name}`, value]))
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [name.toUpperCase(), value])
  return {
    PATH,
    HOME,
    NODE_COMPILE_CACHE: compileCache,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    GITHUB_OUTPUT: files.output,
    GITHUB_STATE: files.state,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.env,
    GITHUB_PATH: files.path,
    ...prefixNames('INPUT_', Object.fromEntries(inputs) as Record<string, string>),
    ...prefixNames('STATE_', step.state),
    ...step.env,
  }
}

/** Reads `name=value` lines and `name<<delimiter` blocks; a later value replaces an earlier one, as in the runner. */
function readCommandFile(file: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = readFileSync(file, 'utf8').split('\n')
  for (let index = 0; index < lines.length; index++) {
    const block = /^([^=<]+)<<(.+)$/.exec(lines[index] ?? '')
    if (block === null) continue
    const [, name = '', delimiter] = block
    const end = lines.indexOf(delimiter ?? '', index + 1)
    values[name] = lines.slice(index + 1, end).join('\n')
    index = end
  }
  return values
}
