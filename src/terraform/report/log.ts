import { formatElapsed, labelWidth, type Log, type ProgressLine } from '../../runner/log.ts'
import { resolveLocation } from '../cli/failure.ts'
import type { Observer, Results, RootResult } from '../run/model.ts'
import { type RunCommand, describeOutcome, formatRootCount, summarizeRun } from './format.ts'

const gap = '  '

/** Live lines for each root: progress while it runs, one line when it is done. */
export function createLogObserver(log: Log, names: readonly string[]): Observer {
  const width = Math.max(labelWidth, ...names.map((name) => name.length))
  const lines = new Map<string, ProgressLine>()
  const warned = new Set<string>()
  const openLine = (name: string): ProgressLine => {
    const known = lines.get(name)
    if (known !== undefined) return known
    const created = log.progress(name.padEnd(width))
    lines.set(name, created)
    return created
  }
  return {
    onProgress: ({ root }, standing) => {
      // Planning takes seconds and ends with its own line; only changes to resources are shown live.
      if (standing.state !== 'planning') openLine(root.name).update(standing)
    },
    onFinished: (result) => {
      log.line(formatFinishedLine(result, width))
      annotate(log, result, warned)
    },
  }
}

function formatFinishedLine(result: RootResult, width: number): string {
  const { task, note, startedAt, endedAt } = result
  const took = result.status === 'skipped' || result.status === 'deferred' ? '' : formatElapsed(endedAt - startedAt)
  return [task.root.name.padEnd(width), describeOutcome(result).padEnd(22), took.padStart(6), note].join(gap).trimEnd()
}

/** @param shown texts that were shown before, for another root; new ones are added */
function annotate(log: Log, { task, warnings }: RootResult, shown: Set<string>): void {
  for (const warning of warnings) {
    const key = JSON.stringify([warning.summary, warning.detail])
    if (shown.has(key)) continue
    shown.add(key)
    const place = resolveLocation(warning, task.root)
    log.warning(`${task.root.name}: ${warning.summary}${warning.detail === '' ? '' : `\n${warning.detail}`}`, place)
  }
}

/** Names of roots, in the order in which they are worked on. */
export type Waves = readonly (readonly string[])[]

/** First line of a run: what it is about. */
export function formatRunHeadline(environment: string, waves: Waves, facts: readonly string[]): string {
  return [environment, formatRootCount(waves.flat().length), ...facts].join(' · ')
}

/** The order of roots, if there is any. Reading roots needs no order. */
export function formatWaves(waves: Waves, command: string): readonly string[] {
  if (waves.length < 2 || (command !== 'apply' && command !== 'destroy')) return []
  return waves.map((names, index) => `wave ${index + 1}${gap}${names.join(', ')}`)
}

/**
 * What the numbers of folder names cost: waves that nothing else asks for.
 * @param withoutNumbers how many waves what roots read and declare needs alone
 * @returns undefined if they cost nothing
 */
export function formatNumberCost(waves: Waves, withoutNumbers: number, command: string): string | undefined {
  if (withoutNumbers >= waves.length || (command !== 'apply' && command !== 'destroy')) return undefined
  const more = waves.length - withoutNumbers
  const cost = `${more} of ${waves.length} waves ${more === 1 ? 'comes' : 'come'} from numbers alone`
  return `${cost}. If what roots read is complete, \`order: reads\` in environment.yaml saves ${more === 1 ? 'it' : 'them'}.`
}

/** The plan of each root, in a collapsible group. */
export async function logPlans(log: Log, results: Results): Promise<void> {
  for (const result of results.values()) {
    const { text, task } = result
    if (text === undefined) continue
    await log.group(`${task.root.name}${gap}${describeOutcome(result)}`, () => {
      log.line(text.trimEnd())
      return Promise.resolve()
    })
  }
}

/**
 * Last line of a run.
 * The time is that of all roots; the notices are warnings about the run itself.
 */
export function formatRunClosingLine(
  environment: string,
  command: RunCommand,
  results: Results,
  { milliseconds, notices }: { readonly milliseconds: number; readonly notices: number },
): string {
  return `${environment}: ${summarizeRun(command, results.values(), notices)} · ${formatElapsed(milliseconds)}`
}
