import { elapsed, labelWidth, type Log, type Progress } from '../../runner/log.ts'
import { locationOf } from '../cli/failure.ts'
import type { Observer, Results, RootResult } from '../run/model.ts'
import { type Command, outcome, rootCount, verdict } from './words.ts'

const gap = '  '

/** Live lines for each root: where it stands while it runs, one line when it is done. */
export function logObserver(log: Log, names: readonly string[]): Observer {
  const width = Math.max(labelWidth, ...names.map((name) => name.length))
  const lines = new Map<string, Progress>()
  const lineOf = (name: string): Progress => {
    const known = lines.get(name)
    if (known !== undefined) return known
    const created = log.progress(name.padEnd(width))
    lines.set(name, created)
    return created
  }
  return {
    progress: ({ root }, standing) => {
      // Planning takes seconds and ends with a line of its own; only work on real resources is followed live.
      if (standing.state !== 'planning') lineOf(root.name).update(standing)
    },
    finished: (result) => {
      log.line(finishedLine(result, width))
      annotate(log, result)
    },
  }
}

function finishedLine(result: RootResult, width: number): string {
  const { task, note, startedAt, endedAt } = result
  const took = result.status === 'skipped' || result.status === 'deferred' ? '' : elapsed(endedAt - startedAt)
  return [task.root.name.padEnd(width), outcome(result).padEnd(22), took.padStart(6), note].join(gap).trimEnd()
}

function annotate(log: Log, { task, warnings }: RootResult): void {
  for (const warning of warnings) {
    const place = locationOf(warning, task.root)
    log.warning(`${task.root.name}: ${warning.summary}${warning.detail === '' ? '' : `\n${warning.detail}`}`, place)
  }
}

/** Names of roots, in the order in which they are worked on. */
export type Waves = readonly (readonly string[])[]

/** First line of a run: what it is about. */
export function headline(environment: string, waves: Waves, facts: readonly string[]): string {
  return [environment, rootCount(waves.flat().length), ...facts].join(' · ')
}

/** What waits for what, when anything does. Looking at roots needs no order. */
export function waveLines(waves: Waves, command: string): readonly string[] {
  if (waves.length < 2 || (command !== 'apply' && command !== 'destroy')) return []
  return waves.map((names, index) => `wave ${index + 1}${gap}${names.join(', ')}`)
}

/** What changes in each root, in a group that can be opened. */
export async function logPlans(log: Log, results: Results): Promise<void> {
  for (const result of results.values()) {
    const { text, task } = result
    if (text === undefined) continue
    await log.group(`${task.root.name}${gap}${outcome(result)}`, () => {
      log.line(text.trimEnd())
      return Promise.resolve()
    })
  }
}

/** Last line of a run. */
export function closingLine(environment: string, command: Command, results: Results, milliseconds: number): string {
  return `${environment}: ${verdict(command, results.values())} · ${elapsed(milliseconds)}`
}
