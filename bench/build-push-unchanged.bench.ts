import { type Benchmark, timeProgram } from './harness.ts'
import { buildPushEntryPoint, buildPlatforms, startBuildFixture, buildStepEnvironment } from './build-push-fixture.ts'

const rounds = 7

export const buildPushUnchangedBenchmark: Benchmark = {
  name: 'build-push-unchanged',
  description:
    'an unchanged example service for another commit, found and tagged, against its first build and push for two platforms with provenance; ms',
  goal: 0.2,
  measure: async (report) => {
    await using world = await startBuildFixture('bench-unchanged', 0)
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = -1; round < rounds; round++) {
      world.changeContent()
      const runAction = (tags: string) => {
        const inputs = { repository: `app/round${round}`, context: 'app', platforms: buildPlatforms, tags }
        return timeProgram(process.execPath, [buildPushEntryPoint], buildStepEnvironment(world, inputs))
      }
      const first = await runAction('first')
      const second = await runAction('second')
      if (first.exitCode !== 0 || second.exitCode !== 0) throw new Error('a run failed')
      if (round < 0) continue
      report(`second ${second.endMs.toFixed(0)} · first ${first.endMs.toFixed(0)}`)
      ours.push(second.endMs)
      theirs.push(first.endMs)
    }
    return { ours, theirs }
  },
}
