import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { bundle, compile } from '../scripts/lib/bundle.ts'
import { readSuite, repositoryRoot } from '../scripts/lib/suite.ts'
import { type Benchmark, computeMedian, timeProgram } from './harness.ts'

const rounds = 25

/** From the start of the process to the first line that an action prints, after all inputs were read and checked. */
export const coldStartBenchmark: Benchmark = {
  name: 'cold-start',
  description: 'first line of a bundled action, against a bare `node -e 0`; ms',
  goal: 1.5,
  measure: async (report) => {
    compile()
    const suite = await readSuite(path.join(repositoryRoot, 'test/fixture'))
    await bundle(suite)
    const entryPoint = path.join(suite.root, 'dist/probe/index.js')
    const temporary = mkdtempSync(path.join(tmpdir(), 'bench-'))
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: temporary, RUNNER_TEMP: temporary, INPUT_NAME: 'x' }
    const [ours, ends, theirs]: [number[], number[], number[]] = [[], [], []]
    for (let round = -2; round < rounds; round++) {
      const bare = await timeProgram(process.execPath, ['-e', '0'])
      const action = await timeProgram(process.execPath, [entryPoint], env)
      if (round < 0) continue
      theirs.push(bare.endMs)
      ours.push(action.firstOutputMs)
      ends.push(action.endMs)
    }
    rmSync(temporary, { recursive: true })
    report(`whole action, start to end: ${computeMedian(ends).toFixed(1)} ms`)
    return { ours, theirs }
  },
}
