import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import { buildImage } from '../../containers/build/builder.ts'
import type { BuilderOptions, BuildResult } from '../../containers/build/buildx.ts'
import { resolveNamedValues } from '../../containers/build/named-values.ts'
import type { BuildRequest, BuildCache, BuildOutput, SecretFile } from '../../containers/build/request.ts'
import { cacheTagPrefix } from '../../containers/image/tags.ts'
import { findImagesByTag } from '../../containers/registry/images.ts'
import { createDockerConfig, logInToEcr } from '../../containers/registry/login.ts'
import { isImmutableTag } from '../../containers/registry/mutability.ts'
import type { Context } from '../../runner/context.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { BuildPushInputs } from './contract.ts'
import type { ImageRegistry } from './registry.ts'
import type { BuildSource } from './source.ts'

/**
 * Builds the image, and pushes it where there is a registry.
 * @param tag what a builder pushes by that cannot push without a tag
 * @throws ActionError see `buildWithWhatIsThere`
 */
export async function runBuild(
  inputs: BuildPushInputs,
  source: BuildSource,
  registry: ImageRegistry | undefined,
  tag: string,
  context: Context,
): Promise<BuildResult> {
  const folder = await mkdtemp(path.join(context.temporaryFolder, 'eks-actions-build-'))
  context.state.removeAfterwards(folder)
  try {
    const request = await createBuildRequest(inputs, source, registry, folder, context)
    const options = await createBuilderOptions(source, registry, folder, context)
    const reference = `${registry?.repository.uri ?? inputs.repository}:${tag}`
    const built = await buildImage(request, reference, options)
    for (const warning of built.warnings) context.log.warning(warning)
    return built
  } finally {
    // Secrets need not wait for the end of the job.
    await rm(folder, { recursive: true, force: true })
  }
}

async function createBuildRequest(
  inputs: BuildPushInputs,
  source: BuildSource,
  registry: ImageRegistry | undefined,
  folder: string,
  context: Context,
): Promise<BuildRequest> {
  const output: BuildOutput =
    registry === undefined ? { kind: 'none' } : { kind: 'push', repository: registry.repository.uri }
  return {
    context: inputs.context.absolute,
    dockerfile: source.dockerfile.absolute,
    target: inputs.target,
    platforms: inputs.platforms,
    buildArguments: source.buildArguments,
    secrets: await writeBuildSecrets(inputs, folder, context),
    labels: source.labels,
    cache: await selectCache(inputs, registry, context),
    provenance: inputs.provenance,
    sbom: inputs.sbom,
    builder: inputs.builder,
    extra: inputs['extra-args'],
    output,
  }
}

async function createBuilderOptions(
  source: BuildSource,
  registry: ImageRegistry | undefined,
  folder: string,
  context: Context,
): Promise<BuilderOptions> {
  const common = { context, folder, dockerfileName: source.dockerfile.name }
  if (registry === undefined) return { ...common, variables: {}, renewLogin: () => Promise.resolve() }
  const { ecr, login, job } = registry
  const { environment, temporaryFolder, state, secrets } = context
  const docker = await createDockerConfig(job, login, {
    environment,
    temporaryFolder,
    removeAfterwards: state.removeAfterwards,
  })
  return {
    ...common,
    variables: docker.variables,
    renewLogin: async () => docker.renew(await logInToEcr(ecr, secrets.add)),
  }
}

async function writeBuildSecrets(
  { secrets = [] }: BuildPushInputs,
  folder: string,
  context: Context,
): Promise<readonly SecretFile[]> {
  const values = Object.entries(resolveNamedValues(secrets, context.environment))
  for (const [index, { name, value = context.environment[name] }] of secrets.entries()) {
    // The whole input is masked, names and all.
    if (value === undefined)
      context.log.warning(`secrets: entry ${index + 1} is left out, for the job has no such variable.`)
  }
  for (const [, value] of values) context.secrets.add(value)
  return Promise.all(
    values.map(async ([id, value]) => {
      const file = path.join(folder, 'secrets', id)
      await writePrivateFile(file, value)
      return { id, file }
    }),
  )
}

/** A cache for each target: another target has other layers, and one tag holds one cache. */
async function selectCache(
  { cache, target, repository }: BuildPushInputs,
  registry: ImageRegistry | undefined,
  { log }: Context,
): Promise<BuildCache> {
  const suffix = target === undefined ? '' : `-${target}`
  switch (cache) {
    case 'none':
      return { kind: 'none' }
    case 'gha':
      return { kind: 'gha', scope: `${repository}${suffix}` }
    case 'registry': {
      if (registry === undefined) return { kind: 'none' }
      const { ecr, repository: found } = registry
      const tag = `${cacheTagPrefix}${suffix}`
      const fixed = isImmutableTag(tag, found.mutability) && (await findImagesByTag(ecr, found.name, [tag])).has(tag)
      if (fixed) {
        log.warning(
          `The layer cache stays as it is: the tag ${tag} is immutable in ${found.name}. ` +
            'Exclude cache* from the immutability of the repository, or set cache: gha.',
        )
      }
      return { kind: 'registry', reference: `${found.uri}:${tag}`, write: !fixed }
    }
  }
}
