/**
 * The local stack as a library: `up`, `down` and `status` for the command line and the tests.
 *
 * A stack is a folder with the state (`stack.json`) and one folder per part. `down` removes it.
 */

import { mkdir, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runOnDeath } from './core/guard.ts'
import { isAlive } from './core/identity.ts'
import { resolveStartOrder } from './core/start-order.ts'
import { releasePorts, reservePorts } from './core/ports.ts'
import { readState, createStateFile, withoutPart, withPart, type StackState, type StateFile } from './core/state.ts'
import {
  readLogTail,
  measureResidentMemory,
  startStackDaemon,
  stopDaemons,
  stopStrayProcesses,
  type StackDaemon,
} from './core/daemons.ts'
import { MissingPrerequisite } from './obtain/prerequisites.ts'
import { openObtainRun, type ObtainRun } from './obtain/run.ts'
import { resolveCacheFolder, acquireFileLock } from './obtain/store.ts'
import { loadParts, usualParts } from './parts.ts'
import type { Facts, Part, PartName, PrepareContext, StackOptions, StartContext, StartedPart } from './part.ts'

export interface StackRequest {
  /** Stacks with different names can run side by side. */
  readonly name: string
  /** These parts and the parts they need; default: all. */
  readonly only?: readonly PartName[]
  readonly options?: Partial<StackOptions>
  readonly signal?: AbortSignal
  /** Whether the stack is stopped, too, if this process ends without doing so, even if it is killed. */
  readonly stopsWithProcess?: boolean
  /** Prints a line of progress of a part. */
  readonly progress?: (part: PartName | 'stack', text: string) => void
}

export interface RunningStack {
  readonly folder: string
  /** Environment variables that clients need to reach the parts. */
  readonly env: Readonly<Record<string, string>>
  readonly facts: Readonly<Partial<Record<PartName, Facts>>>
  /** Parts that this machine cannot run, with the reason and the remedy. */
  readonly skipped: Readonly<Partial<Record<PartName, string>>>
  /** Stops the stack and removes its folder. */
  readonly stop: () => Promise<void>
}

export interface PartStatus {
  readonly name: PartName
  readonly state: 'running' | 'starting' | 'dead'
  readonly daemons: readonly {
    readonly name: string
    readonly pid: number
    readonly alive: boolean
    readonly bytes: number
  }[]
  /** Programs that exited by themselves, with the end of their logs. */
  readonly problems: readonly string[]
}

/** `$EKS_ACTIONS_STACK_DIR/<name>`, or `.stack/<name>` in the checkout. */
export function resolveStackFolder(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(name)) {
    throw new Error(`"${name}" is not a valid stack name: use at most 40 letters, digits, ".", "_" and "-".`)
  }
  const checkout = dirname(dirname(fileURLToPath(import.meta.url)))
  const chosen = process.env.EKS_ACTIONS_STACK_DIR ?? ''
  return join(chosen === '' ? join(checkout, '.stack') : resolve(chosen), name)
}

/** A stack whose parts become ready one after the other. */
export interface StartingStack {
  readonly folder: string
  /**
   * Resolves once these parts run, or this machine cannot run them: to the stack with all parts that run by then.
   * @throws Error as `ready` does, if one of them or another part fails
   */
  readonly waitForParts: (names: readonly PartName[]) => Promise<RunningStack>
  /** Resolves once all parts run. */
  readonly ready: Promise<RunningStack>
  /** Stops the stack, even while parts are starting, and removes its folder. */
  readonly stop: () => Promise<void>
}

/**
 * Starts the parts that are not running yet. All parts are prepared in parallel, and each starts once its dependencies
 * are running. Running parts are kept unless the options changed; dead parts are restarted with all that depend on them.
 * @throws AggregateError with each failed part and the end of its log. The other parts keep running for inspection until
 * `down`.
 */
export async function startStack(request: StackRequest): Promise<RunningStack> {
  return (await beginStack(request)).ready
}

/** As {@link startStack}, but returns as soon as the parts are starting. */
export async function beginStack(request: StackRequest): Promise<StartingStack> {
  const folder = resolveStackFolder(request.name)
  const report = request.progress ?? (() => undefined)
  const stopped = new AbortController()
  const signal = AbortSignal.any([request.signal ?? stopped.signal, stopped.signal])
  const reportProgress = (text: string): void => {
    report('stack', text)
  }
  await mkdir(folder, { recursive: true })
  const release = request.stopsWithProcess === true ? runOnDeath(buildStopCommand(request.name)) : undefined
  const unlock = await acquireFileLock(`${folder}.lock`, { signal, progress: reportProgress })
  const stop = async (): Promise<void> => {
    await stopStack(request.name)
    await release?.()
  }
  let run: StartRequest
  try {
    run = await openStart(request, { folder, signal, report, progress: reportProgress })
  } catch (error) {
    await unlock()
    throw error
  }
  const outcomes = beginParts(run)
  const describeStarted = (skipped: RunningStack['skipped']): RunningStack => ({
    ...describeRunningStack(folder, run.state.current()),
    skipped,
    stop,
  })
  const ready = settleParts(outcomes, run.signal).then(describeStarted).finally(unlock)
  // Avoids an unhandled rejection; whoever awaits it still sees the error.
  ready.catch(() => undefined)
  return {
    folder,
    waitForParts: async (names) => {
      const chosen = new Map([...outcomes].filter(([name]) => names.includes(name)))
      return describeStarted(await settleParts(chosen, run.signal))
    },
    ready,
    stop: async () => {
      stopped.abort(new Error('the stack was stopped'))
      await ready.catch(() => undefined)
      await stop()
    },
  }
}

/**
 * Fetches and builds the programs of parts, without starting anything.
 * @throws MissingPrerequisite if this machine cannot have them
 */
export async function prepareParts(
  names: readonly PartName[],
  { signal, progress }: Pick<PrepareContext, 'signal' | 'progress'>,
): Promise<void> {
  const parts = await loadParts(names)
  const context = { cache: resolveCacheFolder(), signal, progress, run: openObtainRun({ signal, progress }) }
  await Promise.all(names.map(async (name) => parts.get(name)?.prepare(context)))
}

/** Reads what runs already, and stops what is broken. */
async function openStart(
  { name, only = usualParts, options: chosen }: StackRequest,
  { progress, ...common }: Pick<StartRequest, 'folder' | 'signal' | 'report'> & { progress: (text: string) => void },
): Promise<StartRequest> {
  const { folder, signal } = common
  const parts = await loadParts(only)
  const options: StackOptions = { iam: false, faults: [], ...chosen }
  const state = await openState(folder, name, options)
  await stopBrokenParts(folder, state, options, progress)
  const obtaining = openObtainRun({ signal, progress })
  return {
    ...common,
    cache: resolveCacheFolder(),
    parts,
    order: resolveStartOrder(only, parts),
    state,
    options,
    obtaining,
  }
}

/** The command line that stops a stack. */
function buildStopCommand(name: string): readonly string[] {
  return [process.execPath, fileURLToPath(new URL('cli.ts', import.meta.url)), 'down', '--name', name]
}

/** Describes a running stack; undefined if there is none with that name. */
export async function findRunningStack(name: string): Promise<RunningStack | undefined> {
  const folder = resolveStackFolder(name)
  const state = await readState(folder)
  return state && { ...describeRunningStack(folder, state), skipped: {}, stop: async () => stopStack(name) }
}

/** Stops all processes of a stack in reverse start order, and removes its folder and its port reservations. */
export async function stopStack(name: string, progress: (text: string) => void = () => undefined): Promise<void> {
  const folder = resolveStackFolder(name)
  await mkdir(dirname(folder), { recursive: true })
  const unlock = await acquireFileLock(`${folder}.lock`, { signal: new AbortController().signal, progress })
  try {
    const parts = Object.entries((await readState(folder))?.parts ?? {}).toReversed()
    for (const [part, { daemons }] of parts) {
      if (daemons.some(({ identity }) => isAlive(identity))) progress(`stopping ${part}`)
      await stopDaemons(daemons)
    }
    await stopStrayProcesses(folder)
    await rm(folder, { recursive: true, force: true })
    await releasePorts(resolveCacheFolder(), folder)
  } finally {
    await unlock()
  }
}

/** Lists the parts of a stack with their processes; undefined if there is no such stack. */
export async function readStackStatus(name: string): Promise<readonly PartStatus[] | undefined> {
  const state = await readState(resolveStackFolder(name))
  if (!state) return undefined
  return Promise.all(
    Object.entries(state.parts).map(async ([part, { daemons, started }]): Promise<PartStatus> => {
      const dead = daemons.filter(({ identity }) => !isAlive(identity))
      return {
        name: part as PartName,
        state: dead.length > 0 ? 'dead' : started ? 'running' : 'starting',
        daemons: daemons.map((daemon) => ({
          name: daemon.name,
          pid: daemon.identity.pid,
          alive: !dead.includes(daemon),
          bytes: measureResidentMemory(daemon),
        })),
        problems: await Promise.all(dead.map(describeDeath)),
      }
    }),
  )
}

async function describeDeath({ name, identity, log }: StackDaemon): Promise<string> {
  return `${name} (process ${identity.pid}) has exited by itself. ${await readLogTail(log)}`
}

function describeRunningStack(folder: string, { parts }: StackState): Pick<RunningStack, 'folder' | 'env' | 'facts'> {
  const started = Object.entries(parts).flatMap(([name, part]) => (part.started ? [[name, part.started] as const] : []))
  return {
    folder,
    env: Object.assign({}, ...started.map(([, { env }]) => env)) as Record<string, string>,
    facts: Object.fromEntries(started.map(([name, { facts }]) => [name, facts])),
  }
}

async function openState(folder: string, name: string, options: StackOptions): Promise<StateFile> {
  const stored = await readState(folder)
  const file = createStateFile(folder, stored ?? { name, options, parts: {} })
  if (!stored) await file.update((state) => state)
  return file
}

/**
 * Stops and forgets parts that died or never started or whose options changed, and all parts that depend on them.
 * Removes their folders as well: a part always starts from scratch.
 */
async function stopBrokenParts(
  folder: string,
  state: StateFile,
  options: StackOptions,
  progress: (text: string) => void,
): Promise<void> {
  const { parts, options: previous } = state.current()
  const names = Object.keys(parts) as PartName[]
  const definitions = await loadParts(names)
  const changed = JSON.stringify(previous) !== JSON.stringify(options)
  const broken = new Set<PartName>()
  for (const name of resolveStartOrder(names, definitions)) {
    const part = parts[name]
    const dead = part?.daemons.filter(({ identity }) => !isAlive(identity)) ?? []
    for (const daemon of dead) progress(await describeDeath(daemon))
    const needsBroken = definitions.get(name)?.needs.some((need) => broken.has(need))
    if (changed || dead.length > 0 || !part?.started || needsBroken) broken.add(name)
  }
  for (const name of names.toReversed().filter((candidate) => broken.has(candidate))) {
    await stopDaemons(parts[name]?.daemons ?? [])
    await rm(join(folder, name), { recursive: true, force: true })
    await state.update(withoutPart(name))
  }
  await state.update((current) => ({ ...current, options }))
}

interface StartRequest {
  readonly folder: string
  readonly cache: string
  readonly parts: ReadonlyMap<PartName, Part>
  readonly order: readonly PartName[]
  readonly state: StateFile
  readonly signal: AbortSignal
  readonly options: StackOptions
  readonly report: (part: PartName, text: string) => void
  readonly obtaining: ObtainRun
}

/** Outcome of starting a part, other than an error: it runs, or this machine cannot run it. */
type PartOutcome = { readonly started: StartedPart } | { readonly missing: string }

type PartOutcomes = ReadonlyMap<PartName, Promise<PartOutcome>>

function beginParts(run: StartRequest): PartOutcomes {
  // The first failure aborts the other builds, so that it is reported immediately.
  const failure = new AbortController()
  const signal = AbortSignal.any([run.signal, failure.signal])
  const outcomes = new Map<PartName, Promise<PartOutcome>>()
  for (const name of run.order) {
    const part = run.parts.get(name)
    if (!part) continue
    const outcome = startPart(part, { ...run, signal }, outcomes)
    outcome.catch((error: unknown) => {
      failure.abort(error)
    })
    outcomes.set(name, outcome)
  }
  return outcomes
}

/** Waits for all parts. @returns those that this machine cannot run, with the reason */
async function settleParts(outcomes: PartOutcomes, signal: AbortSignal): Promise<RunningStack['skipped']> {
  const settled = await Promise.allSettled(outcomes.values())
  signal.throwIfAborted()
  const errors = settled.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []))
  // A part that depends on the failed one fails with the same error object.
  const own = [...new Set(errors.filter((error) => error instanceof PartFailure))]
  if (own.length > 0) throw new AggregateError(own, own.map((error) => error.message).join('\n'))
  const skipped: Partial<Record<PartName, string>> = {}
  for (const [name, promise] of outcomes) {
    const outcome = await promise
    if ('missing' in outcome) skipped[name] = outcome.missing
  }
  return skipped
}

class PartFailure extends Error {}

async function startPart(part: Part, run: StartRequest, outcomes: PartOutcomes): Promise<PartOutcome> {
  const running = run.state.current().parts[part.name]?.started
  if (running) return { started: running }
  const began = Date.now()
  const reportProgress = (text: string): void => {
    run.report(part.name, text)
  }
  const prepare = { cache: run.cache, signal: run.signal, progress: reportProgress, run: run.obtaining }
  try {
    const [needs] = await Promise.all([
      Promise.all(part.needs.map(async (need) => [need, await outcomes.get(need)] as const)),
      part.prepare(prepare),
    ])
    for (const [need, outcome] of needs) {
      if (outcome && 'missing' in outcome)
        return { missing: `needs ${need}, which is not available: ${outcome.missing}` }
    }
    // Recorded from now on, so that the next run cleans up after a failed start.
    await run.state.update(withPart(part.name, (state) => state))
    const started = await part.start(createStartContext(part, run, reportProgress))
    await run.state.update(withPart(part.name, (state) => ({ ...state, started })))
    reportProgress(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s`)
    return { started }
  } catch (error) {
    if (error instanceof MissingPrerequisite) {
      reportProgress(`skipped: ${error.message}`)
      return { missing: error.message }
    }
    if (run.signal.aborted || error instanceof PartFailure) throw error
    throw new PartFailure(`${part.name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}

function createStartContext(part: Part, run: StartRequest, progress: (text: string) => void): StartContext {
  const { folder, cache, signal, options, state, obtaining } = run
  const home = { stack: folder, folder: join(folder, part.name), signal }
  const record = async (daemon: StackDaemon): Promise<void> =>
    state.update(withPart(part.name, (known) => ({ ...known, daemons: [...known.daemons, daemon] })))
  return {
    folder,
    cache,
    signal,
    options,
    progress,
    run: obtaining,
    facts: (name) => {
      const started = part.needs.includes(name) ? state.current().parts[name]?.started : undefined
      if (!started) throw new Error(`${part.name} reads facts of ${name}, which is not listed in its needs`)
      return started.facts
    },
    daemon: async (options_) => {
      await startStackDaemon(options_, home, record)
      progress(`${options_.name} runs`)
    },
    ports: async (count) => reservePorts(count, cache, folder),
  }
}
