import { type Benchmark, timeProgram } from './harness.ts'
import {
  assetBytes,
  type BuildFixture,
  buildPushEntryPoint,
  buildPlatforms,
  startBuildFixture,
  buildStepEnvironment,
} from './build-push-fixture.ts'

const rounds = 9

export const buildPushBenchmark: Benchmark = {
  name: 'build-push',
  description:
    'an uncached 53 MB image for two platforms, against `docker buildx build --push` with the same options; ms',
  goal: 1.15,
  measure: async (report) => {
    await using world = await startBuildFixture('bench-build', assetBytes)
    const { registry, env, workspace } = world
    const [ours, theirs]: [number[], number[]] = [[], []]
    for (const name of ['ours', 'theirs']) world.createRepository(name)
    const runAction = async (tag: string): Promise<number> => {
      const inputs = { repository: 'ours', context: 'app', platforms: buildPlatforms, tags: tag, cache: 'registry' }
      return timeBuild(world, process.execPath, [buildPushEntryPoint], buildStepEnvironment(world, inputs))
    }
    const runRaw = (tag: string): Promise<number> =>
      timeBuild(world, 'docker', buildRawArguments(`${registry}/theirs`, tag, workspace), env)
    for (let round = -1; round < rounds; round++) {
      // They alternate in going first, because each leaves the builder some cleanup.
      const first = round % 2 === 0 ? await runAction(`r${round}`) : undefined
      const their = await runRaw(`r${round}`)
      const our = first ?? (await runAction(`r${round}`))
      if (round < 0) continue
      report(`ours ${our.toFixed(0)} · theirs ${their.toFixed(0)}`)
      ours.push(our)
      theirs.push(their)
    }
    return { ours, theirs }
  },
}

/** Milliseconds for new content. */
async function timeBuild(
  world: BuildFixture,
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number> {
  world.changeContent()
  const { exitCode, endMs } = await timeProgram(file, args, env)
  if (exitCode !== 0) throw new Error(`${file} ended with exit code ${exitCode}`)
  return endMs
}

function buildRawArguments(uri: string, tag: string, workspace: string): readonly string[] {
  const cache = `type=registry,ref=${uri}:cache`
  return [
    ...['buildx', 'build', '--push', `--platform=${buildPlatforms}`, `--tag=${uri}:${tag}`, '--provenance=mode=min'],
    ...[`--cache-from=${cache}`, `--cache-to=${cache},mode=max,image-manifest=true,oci-mediatypes=true`],
    `${workspace}/app`,
  ]
}
