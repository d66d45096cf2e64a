import { globSync } from 'node:fs'
import path from 'node:path'
import { type Benchmark, timeProgram } from './harness.ts'
import { setupEntryPoint, startMirrorFixture } from './mirror-fixture.ts'

const rounds = 11

export const setupWarmBenchmark: Benchmark = {
  name: 'setup-warm',
  description: 'four tools from the tool cache, each hashed again, against `node -e 0` and parallel sha256sum; ms',
  goal: 0.9,
  measure: async () => {
    await using mirror = await startMirrorFixture()
    const cache = path.join(mirror.temporary, 'cache')
    const env = mirror.createStepEnvironment(cache)
    await timeProgram(process.execPath, [setupEntryPoint], env)
    const programs = globSync('{terraform,eksctl,kubectl,helm}/*/*/{terraform,eksctl,kubectl,helm}', { cwd: cache })
    if (programs.length !== 4) throw new Error('the tools were not installed')
    const sums = programs.map((program) => `sha256sum '${path.join(cache, program)}' &`).join(' ')
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      const raw = await timeProgram('bash', ['-c', `'${process.execPath}' -e 0; ${sums} wait`])
      const action = await timeProgram(process.execPath, [setupEntryPoint], env)
      if (round < 0) continue
      theirs.push(raw.endMs)
      ours.push(action.endMs)
    }
    return { ours, theirs }
  },
}
