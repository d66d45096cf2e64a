/**
 * `npm run flaky [-- --runs 3] [--load <processes>] [--project <kind>] [<file> …]`: runs the tests, or the given files, several times,
 * each time in another order and beside other work, and lists the tests whose results differ.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import {
  findBrokenTests,
  findUnsteadyTests,
  formatUnsteadyTest,
  readOutcomes,
  type TestOutcomes,
  type TestReport,
} from './lib/flaky/compare-runs.ts'
import { repositoryRoot } from './lib/suite.ts'

const { values, positionals: files } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    load: { type: 'string', default: String(availableParallelism()) },
    project: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
})
const [wantedRuns, load] = [values.runs, values.load].map(Number) as [number, number]
if (!(wantedRuns >= 2) || !(load >= 0)) throw new Error('--runs must be at least 2, and --load a number of processes')
const testArguments = [...values.project.flatMap((name) => ['--project', name]), ...files]

const folder = mkdtempSync(path.join(tmpdir(), 'flaky-'))
const outcomes: TestOutcomes[] = []
const stopBusyProcesses = startBusyProcesses(load)
try {
  for (let run = 1; run <= wantedRuns; run++) outcomes.push(await runTests(`run ${run}`, run))
} finally {
  stopBusyProcesses()
  rmSync(folder, { recursive: true, force: true })
}
const [unsteady, broken] = [findUnsteadyTests(outcomes), findBrokenTests(outcomes)]
for (const test of unsteady) print(`flaky   ${formatUnsteadyTest(test)}`)
for (const test of broken) print(`broken  ${formatUnsteadyTest(test)}`)
const total = new Set(outcomes.flatMap((one) => [...one.keys()].filter((name) => name.includes(' > ')))).size
print(`${unsteady.length} of ${total} tests differ between ${wantedRuns} runs; ${broken.length} fail in each`)
process.exitCode = unsteady.length + broken.length === 0 && total > 0 ? 0 : 1

/** @param order seed of the order of the files */
async function runTests(title: string, order: number): Promise<TestOutcomes> {
  const report = path.join(folder, `${order}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  print(`${title}: order ${order}, beside ${load} busy processes`)
  const child = spawn(
    process.execPath,
    [path.join(repositoryRoot, 'scripts/test.ts'), ...reporters, ...testArguments],
    { env: { ...process.env, EKS_ACTIONS_TEST_ORDER: String(order) }, stdio: ['ignore', 'inherit', 'inherit'] },
  )
  await once(child, 'close')
  return readOutcomes(JSON.parse(readFileSync(report, 'utf8')) as TestReport, repositoryRoot)
}

/** They end with this process, too. @returns a function that ends them */
function startBusyProcesses(count: number): () => void {
  const program = path.join(repositoryRoot, 'scripts/lib/flaky/busy.ts')
  const processes = Array.from({ length: count }, () =>
    spawn(process.execPath, [program], { stdio: ['pipe', 'ignore', 'inherit'] }),
  )
  return () => {
    for (const { stdin } of processes) stdin.end()
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
