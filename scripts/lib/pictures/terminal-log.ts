/** What `npm run demo` prints, as lines with times for a recording. */

export interface TerminalLine {
  readonly kind: 'command' | 'chapter' | 'success' | 'failure' | 'text' | 'verdict'
  readonly text: string
  /** When it appears, in milliseconds from the start of the demo. */
  readonly at: number
}

const chapterLine = /^ *(\d\S*) (\S.*)$/

/**
 * The lines of the demo's narrator (`demo/narrator.ts`). Chapters have their time; what is printed below one appears when its run
 * has ended, which is when the next chapter begins.
 */
export function parseDemoLog(log: string): readonly TerminalLine[] {
  const rows = log.trimEnd().split('\n')
  const starts = rows.map(readChapterTime)
  const end = Math.max(...starts.map((at) => at ?? 0)) + 30_000
  const lines = rows.map((text, index): TerminalLine => {
    const at = starts[index]
    if (at !== undefined) return { kind: 'chapter', text, at }
    const next = starts.slice(index).find((start) => start !== undefined) ?? end
    return { kind: classify(text), text, at: next }
  })
  return [{ kind: 'command', text: '$ npm run demo', at: 0 }, ...lines]
}

function classify(text: string): TerminalLine['kind'] {
  const [sign] = text.trim()
  if (sign === '✓') return 'success'
  return sign === '✗' ? 'failure' : text.startsWith(' ') ? 'text' : 'verdict'
}

/** Chapters begin with the elapsed time, indented by less than six columns: `47.1s`, `05:24`, `0ms`. */
function readChapterTime(row: string): number | undefined {
  const [, elapsed = ''] = /^ {7}/.test(row) ? [] : (chapterLine.exec(row) ?? [])
  const [, ms] = /^(\d+)ms$/.exec(elapsed) ?? []
  if (ms !== undefined) return Number(ms)
  const [, seconds] = /^([\d.]+)s$/.exec(elapsed) ?? []
  if (seconds !== undefined) return Number(seconds) * 1000
  if (!/^\d+(:\d+)+$/.test(elapsed)) return undefined
  return elapsed.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000
}

/**
 * Compresses times to a recording: long waits become shorter than short ones would, and nothing appears faster than it can be read.
 * @returns when each line appears, in milliseconds
 */
export function compressTimes(lines: readonly TerminalLine[], totalMs: number): readonly number[] {
  const gaps = lines.map(({ at }, index) => {
    const waited = at - (lines[index - 1]?.at ?? 0)
    return waited > 0 ? 2 + Math.sqrt(waited / 1000) : 0.35
  })
  const sum = gaps.reduce((total, gap) => total + gap, 0)
  let elapsed = 0
  return gaps.map((gap) => Math.round(((elapsed += gap) / sum) * totalMs))
}
