import type { Benchmark } from './harness.ts'
import { type PipelineWorld, type Stages, startPipelineWorld } from './pipeline-world.ts'

const rounds = 3

export const benchmark: Benchmark = {
  name: 'pipeline',
  description:
    'the root action, nothing cached, against the same four actions as separate steps: tools, 12 roots in 4 waves, image, release; ms',
  goal: 0.8,
  measure: async (report) => {
    await using world = await startPipelineWorld()
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      theirs.push(await separately(world, world.start(`steps-${round}`, `steps-${round}`)))
      ours.push(await atOnce(world, world.start(`root-${round}`, `root-${round}`)))
      report(`root action ${ours.at(-1)?.toFixed(0)} · steps ${theirs.at(-1)?.toFixed(0)}`)
    }
    return { ours, theirs }
  },
}

function separately(world: PipelineWorld, { setup, provision, buildPush, helmDeploy }: Stages): Promise<number> {
  return world.job([
    { action: 'setup', inputs: () => setup },
    { action: 'provision', inputs: () => provision },
    { action: 'build-push', inputs: () => buildPush },
    { action: 'helm-deploy', inputs: (outputs) => ({ ...helmDeploy, image: outputs['image-digest'] ?? '' }) },
  ])
}

function atOnce(world: PipelineWorld, { setup, provision, buildPush, helmDeploy }: Stages): Promise<number> {
  const { command = '', ...infrastructure } = provision
  const { cache = '', ...image } = buildPush
  const inputs = {
    ...{ ...setup, ...infrastructure, ...image, ...helmDeploy },
    ...{ 'provision-command': command, 'build-push-cache': cache },
  }
  return world.job([{ action: 'pipeline', inputs: () => inputs }])
}
