/** Why a command of eksctl failed: it logs the causes to standard output, and its standard error says only that it failed. */
export interface CriticalLines {
  /** Takes standard output as it comes. */
  readonly collect: (chunk: Uint8Array) => void
  /** The last ones, without time and mark. */
  readonly read: () => readonly string[]
}

/** `2026-01-31 12:00:00 [✖]  cause` (kris-nova/logger, level critical). */
const criticalLine = /^\S+ \S+ \[✖\] +(.*\S)/

const mostLines = 5

export function createCriticalLines(redact: (text: string) => string): CriticalLines {
  const decoder = new TextDecoder()
  const found: string[] = []
  let rest = ''
  const collectLines = (text: string): void => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    found.push(...lines.flatMap((line) => criticalLine.exec(line)?.[1] ?? []).map(redact))
    found.splice(0, found.length - mostLines)
  }
  return {
    collect: (chunk) => {
      collectLines(decoder.decode(chunk, { stream: true }))
    },
    read: () => {
      collectLines(`${decoder.decode()}\n`)
      return [...found]
    },
  }
}
