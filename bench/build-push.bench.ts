import { type Benchmark, timeProgram } from './harness.ts'
import { assetBytes, door, platforms, startBuildWorld, stepEnvironment } from './build-push-world.ts'

const rounds = 7

export const benchmark: Benchmark = {
  name: 'build-push',
  description:
    'an image of 53 MB for two platforms that nothing of is cached, against `docker buildx build --push` with the same options; ms',
  goal: 1.15,
  measure: async (report) => {
    await using world = await startBuildWorld('bench-build', assetBytes)
    const { registry, env, workspace } = world
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (const name of ['ours', 'theirs']) world.createRepository(name)
    for (let round = -1; round < rounds; round++) {
      world.changeContent()
      const inputs = { repository: 'ours', context: 'app', platforms, tags: `r${round}`, cache: 'registry' }
      const action = await timeProgram(process.execPath, [door], stepEnvironment(world, inputs))
      world.changeContent()
      const raw = await timeProgram('docker', rawArguments(`${registry}/theirs`, `r${round}`, workspace), env)
      if (action.exitCode !== 0 || raw.exitCode !== 0) throw new Error(`exit codes ${action.exitCode}, ${raw.exitCode}`)
      if (round < 0) continue
      report(`ours ${action.endMs.toFixed(0)} · theirs ${raw.endMs.toFixed(0)}`)
      ours.push(action.endMs)
      theirs.push(raw.endMs)
    }
    return { ours, theirs }
  },
}

function rawArguments(uri: string, tag: string, workspace: string): readonly string[] {
  const cache = `type=registry,ref=${uri}:cache`
  return [
    ...['buildx', 'build', '--push', `--platform=${platforms}`, `--tag=${uri}:${tag}`, '--provenance=mode=min'],
    ...[`--cache-from=${cache}`, `--cache-to=${cache},mode=max,image-manifest=true,oci-mediatypes=true`],
    `${workspace}/app`,
  ]
}
