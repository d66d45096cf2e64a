/** `npm run bench [-- <name> …]`: runs benchmarks; each ends with `<name> ratio=R goal=G` and fails if it misses its goal. */
import { globSync } from 'node:fs'
import path from 'node:path'
import { MissingPrerequisite } from '../stack/obtain/prerequisites.ts'
import {
  type Benchmark,
  type BenchmarkComparison,
  isWithinLimit,
  formatLimit,
  computeMedian,
  computeRatio,
} from './harness.ts'

const wanted = process.argv.slice(2)
const files = globSync('*.bench.ts', { cwd: import.meta.dirname }).sort()
const names = files.map((file) => path.basename(file, '.bench.ts'))
const unknown = wanted.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  process.stderr.write(`Unknown benchmark: ${unknown.join(', ')}. Available benchmarks: ${names.join(', ')}.\n`)
  process.exit(2)
}

for (const name of wanted.length === 0 ? names : wanted) {
  const benchmark = await loadBenchmark(name)
  process.stdout.write(`${name}: ${benchmark.description}\n`)
  const comparison = await measureIfPossible(benchmark)
  if (comparison === undefined) continue
  const ratio = computeRatio(comparison)
  process.stdout.write(
    `  ours ${computeMedian(comparison.ours).toFixed(1)} · theirs ${computeMedian(comparison.theirs).toFixed(1)}\n`,
  )
  const { limits = [] } = comparison
  for (const limit of limits)
    process.stdout.write(`  ${formatLimit(limit)}${isWithinLimit(limit) ? '' : ' EXCEEDED'}\n`)
  process.stdout.write(`${name} ratio=${ratio.toFixed(2)} goal=${benchmark.goal}\n`)
  if (!(ratio <= benchmark.goal) || !limits.every(isWithinLimit)) process.exitCode = 1
}

/** @returns undefined, with the reason in the log, where the machine lacks something that is measured */
async function measureIfPossible({ name, measure }: Benchmark): Promise<BenchmarkComparison | undefined> {
  try {
    return await measure((line) => process.stdout.write(`  ${line}\n`))
  } catch (error) {
    if (!(error instanceof MissingPrerequisite)) throw error
    process.stdout.write(`${name} skipped: ${error.message}\n`)
    return undefined
  }
}

/** Each file exports one benchmark, under a name of its own. */
async function loadBenchmark(name: string): Promise<Benchmark> {
  const [benchmark] = Object.values((await import(`./${name}.bench.ts`)) as Readonly<Record<string, Benchmark>>)
  if (benchmark === undefined) throw new Error(`${name}.bench.ts exports no benchmark`)
  return benchmark
}
