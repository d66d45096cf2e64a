import { formatElapsed, type Log } from '../../runner/log.ts'
import type { BuildProgressEvents, BuildStep } from './progress.ts'
import { parseStepName } from './stage.ts'

const nameWidth = 60
const reminderMs = 10_000
/** What the builder does by itself is worth a line from this time on; milliseconds. */
const notableMs = 1000

/**
 * Shows a build: a line for each step when it ends, what commands write in between, and every ten seconds what is still
 * running.
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

/** Of what is going on now, where a step has several parts. */
function getCurrentStart({ startedAt, resumedAt }: BuildStep): number | undefined {
  return resumedAt ?? startedAt
}

/** The layers of an image are written first, and pushed by the same step. */
function formatLabel({ name, resumedAt }: BuildStep): string {
  const flat = resumedAt !== undefined && name === 'exporting to image' ? 'pushing' : name.replaceAll(/\s+/g, ' ')
  return (flat.length > nameWidth ? `${flat.slice(0, nameWidth - 1)}…` : flat).padEnd(nameWidth)
}
