import { type Benchmark, timeProgram } from './harness.ts'
import { door, platforms, startBuildWorld, stepEnvironment } from './build-push-world.ts'

const rounds = 5

export const benchmark: Benchmark = {
  name: 'build-push-unchanged',
  description: 'the same content for another commit, found and tagged anew, against its first build and push; ms',
  goal: 0.2,
  measure: async (report) => {
    await using world = await startBuildWorld('bench-unchanged')
    world.createRepository('app')
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      world.changeContent()
      const run = (tag: string) => {
        const inputs = { repository: 'app', context: 'app', platforms, tags: tag }
        return timeProgram(process.execPath, [door], stepEnvironment(world, inputs))
      }
      const first = await run(`first-${round}`)
      const second = await run(`second-${round}`)
      if (first.exitCode !== 0 || second.exitCode !== 0) throw new Error('a run failed')
      if (round < 0) continue
      report(`second ${second.endMs.toFixed(0)} · first ${first.endMs.toFixed(0)}`)
      ours.push(second.endMs)
      theirs.push(first.endMs)
    }
    return { ours, theirs }
  },
}
