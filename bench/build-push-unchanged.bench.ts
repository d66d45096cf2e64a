import { type Benchmark, timeProgram } from './harness.ts'
import { door, platforms, startBuildWorld, stepEnvironment } from './build-push-world.ts'

const rounds = 7

export const benchmark: Benchmark = {
  name: 'build-push-unchanged',
  description:
    'the example service for another commit, found and tagged anew, against its first build and push for two platforms with provenance; ms',
  goal: 0.2,
  measure: async (report) => {
    await using world = await startBuildWorld('bench-unchanged', 0)
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      world.changeContent()
      const run = (tags: string) => {
        const inputs = { repository: `app/round${round}`, context: 'app', platforms, tags }
        return timeProgram(process.execPath, [door], stepEnvironment(world, inputs))
      }
      const first = await run('first')
      const second = await run('second')
      if (first.exitCode !== 0 || second.exitCode !== 0) throw new Error('a run failed')
      if (round < 0) continue
      report(`second ${second.endMs.toFixed(0)} · first ${first.endMs.toFixed(0)}`)
      ours.push(second.endMs)
      theirs.push(first.endMs)
    }
    return { ours, theirs }
  },
}
