import type { Benchmark } from './harness.ts'
import { type PipelineFixture, type StageInputs, startPipelineFixture } from './pipeline-fixture.ts'

const rounds = 3

export const pipelineBenchmark: Benchmark = {
  name: 'pipeline',
  description:
    'the root action without caches, against the same four actions as separate steps: tools, 12 roots in 4 waves, image, release; ms',
  goal: 0.8,
  measure: async (report) => {
    await using world = await startPipelineFixture()
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      theirs.push(await runSeparately(world, world.prepare(`steps-${round}`, `steps-${round}`)))
      ours.push(await runAtOnce(world, world.prepare(`root-${round}`, `root-${round}`)))
      report(`root action ${ours.at(-1)?.toFixed(0)} · steps ${theirs.at(-1)?.toFixed(0)}`)
    }
    return { ours, theirs }
  },
}

function runSeparately(
  world: PipelineFixture,
  { setup, provision, buildPush, helmDeploy }: StageInputs,
): Promise<number> {
  return world.runJob([
    { action: 'setup', inputs: () => setup },
    { action: 'provision', inputs: () => provision },
    { action: 'build-push', inputs: () => buildPush },
    { action: 'helm-deploy', inputs: (outputs) => ({ ...helmDeploy, image: outputs['image-digest'] ?? '' }) },
  ])
}

function runAtOnce(world: PipelineFixture, { setup, provision, buildPush, helmDeploy }: StageInputs): Promise<number> {
  const { command = '', ...infrastructure } = provision
  const { cache = '', ...image } = buildPush
  const inputs = {
    ...{ ...setup, ...infrastructure, ...image, ...helmDeploy },
    ...{ 'provision-command': command, 'build-push-cache': cache },
  }
  return world.runJob([{ action: 'pipeline', inputs: () => inputs }])
}
