import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Compares the product with a peer or the raw tool in the same run, so that a slow machine slows both. */
export interface Benchmark {
  readonly name: string
  /** What is measured, and against what. */
  readonly description: string
  /** Highest acceptable ratio. */
  readonly goal: number
  readonly measure: (report: (line: string) => void) => Promise<BenchmarkComparison>
}

/** Milliseconds (or any other unit) of each pair of runs, ours and theirs, measured alternately. */
export interface BenchmarkComparison {
  readonly ours: readonly number[]
  readonly theirs: readonly number[]
  /** Absolute limits, whatever the peer needs. */
  readonly limits?: readonly BenchmarkLimit[]
}

/** The best of several runs counts: the others say more about the load of the machine. */
export interface BenchmarkLimit {
  readonly what: string
  readonly measured: readonly number[]
  readonly most: number
  /** `ms`, `MB`. */
  readonly unit: string
}

/** `peak memory: 196 MB, at most 300 MB`. */
export function formatLimit({ what, measured, most, unit }: BenchmarkLimit): string {
  return `${what}: ${Math.min(...measured).toFixed(0)} ${unit}, at most ${most} ${unit}`
}

export function isWithinLimit({ measured, most }: BenchmarkLimit): boolean {
  return Math.min(...measured) <= most
}

export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = Number.NaN, high = Number.NaN] = [sorted[middle - 1], sorted[middle]]
  return sorted.length % 2 === 0 ? (low + high) / 2 : high
}

/** Median of the ratios of the pairs: both runs of a pair saw the same machine load. */
export function computeRatio({ ours, theirs }: BenchmarkComparison): number {
  return computeMedian(ours.map((value, index) => value / (theirs[index] ?? Number.NaN)))
}

export interface Timing {
  /** Milliseconds until the first byte on standard output, or until the end if there was none. */
  readonly firstOutputMs: number
  readonly endMs: number
  readonly exitCode: number | null
}

/** Times a program as a whole process. */
export async function timeProgram(
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Timing> {
  const startedAt = performance.now()
  const child = spawn(file, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'ignore'] })
  let firstOutputMs: number | undefined
  child.stdout.on('data', () => (firstOutputMs ??= performance.now() - startedAt))
  const [exitCode] = (await once(child, 'close')) as [number | null]
  const endMs = performance.now() - startedAt
  return { firstOutputMs: firstOutputMs ?? endMs, endMs, exitCode }
}
