import { formatElapsed, type Log } from '../../runner/log.ts'
import type { BuildProgressEvents, BuildStep } from './progress.ts'
import { parseStepName } from './stage.ts'

const nameWidth = 60
const reminderMs = 10_000
/** The builder's own steps are shown only if they take at least this long; milliseconds. */
const notableMs = 1000

/**
 * Shows a build: a line for each finished step, the output of commands in between, and every ten seconds the steps that are
 * still running.
 */
export function logBuildProgress(
  log: Log,
  now: () => number = Date.now,
): BuildProgressEvents & { readonly end: () => void } {
  const running = new Map<string, BuildStep>()
  let saidAt = now()
  const write = (text: string): void => {
    saidAt = now()
    log.line(text)
  }
  const timer = setInterval(() => {
    if (now() - saidAt < reminderMs) return
    for (const step of running.values())
      write(`${formatLabel(step)}  running ${formatElapsed(now() - (getCurrentStart(step) ?? now()))}`)
  }, 1000)
  timer.unref()
  return {
    step: (step) => {
      if (step.completedAt === undefined) {
        running.set(step.id, step)
        return
      }
      running.delete(step.id)
      const took = Math.max(0, step.completedAt - (getCurrentStart(step) ?? step.completedAt))
      const own = parseStepName(step.name).stage === undefined
      // There is no cache before the first build.
      const lacksCache = step.name.startsWith('importing cache')
      if (own && (lacksCache || (took < notableMs && step.error === undefined))) return
      const result = step.error === undefined ? (step.cached ? 'cached' : formatElapsed(took)) : 'failed'
      write(`${formatLabel(step)}  ${result}`)
    },
    output: (_step, line) => write(`  ${line}`),
    end: () => {
      clearInterval(timer)
    },
  }
}

/** Start of the part that is running now, in a step with several parts. */
function getCurrentStart({ startedAt, resumedAt }: BuildStep): number | undefined {
  return resumedAt ?? startedAt
}

/** One step first writes the layers of an image, then pushes them. */
function formatLabel({ name, resumedAt }: BuildStep): string {
  const flat = resumedAt !== undefined && name === 'exporting to image' ? 'pushing' : name.replaceAll(/\s+/g, ' ')
  return (flat.length > nameWidth ? `${flat.slice(0, nameWidth - 1)}…` : flat).padEnd(nameWidth)
}
