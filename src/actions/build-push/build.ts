import { mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BuilderOptions, BuildResult } from '../../containers/build/buildx.ts'
import { resolveNamedValues } from '../../containers/build/named-values.ts'
import type { BuildCache, BuildOutput, BuildRequest, SecretFile } from '../../containers/build/request.ts'
import { cacheTagPrefix } from '../../containers/image/tags.ts'
import { findImagesByTag } from '../../containers/registry/images.ts'
import { createDockerConfig, logInToEcr } from '../../containers/registry/login.ts'
import { isImmutableTag } from '../../containers/registry/mutability.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import type { BuildRun } from './build-run.ts'
import type { ImageRegistry } from './registry.ts'
import { getOwn } from '../../runner/records.ts'

/** Where the image goes. */
export interface PushTarget {
  /** Undefined: the image is not pushed. */
  readonly registry: ImageRegistry | undefined
  /** For builders that cannot push by digest. */
  readonly tag: string
}

/** Builds the image without pushing it. @throws ActionError as `buildImage` */
export function buildWithoutRegistry(run: BuildRun): Promise<BuildResult> {
  return runBuild(run, { registry: undefined, tag: run.source.tags[0]?.name ?? 'latest' })
}

/** Builds the image, and pushes it if there is a registry. @throws ActionError as `buildImage` */
export async function runBuild(run: BuildRun, target: PushTarget): Promise<BuildResult> {
  const { inputs, context } = run
  const folder = await mkdtemp(path.join(context.temporaryFolder, 'eks-actions-build-'))
  context.state.removeAfterwards(folder)
  try {
    const request = await createBuildRequest(run, target, folder)
    const options = await createBuilderOptions(run, target, folder)
    const name = target.registry?.repository.uri ?? inputs.repository
    const build = await run.buildImage(request, `${name}:${target.tag}`, options)
    for (const warning of build.warnings) context.log.warning(warning)
    return build
  } finally {
    // Secrets need not stay until the end of the job.
    await rm(folder, { recursive: true, force: true })
  }
}

async function createBuildRequest(run: BuildRun, target: PushTarget, folder: string): Promise<BuildRequest> {
  const { inputs, source } = run
  const { registry } = target
  const output: BuildOutput =
    registry === undefined ? { kind: 'none' } : { kind: 'push', repository: registry.repository.uri }
  return {
    context: inputs.context.absolute,
    dockerfile: source.dockerfile.absolute,
    target: inputs.target,
    platforms: inputs.platforms,
    buildArguments: source.buildArguments,
    secrets: await writeBuildSecrets(run, folder),
    labels: source.labels,
    cache: await selectCache(run, registry),
    provenance: inputs.provenance,
    sbom: inputs.sbom,
    builder: inputs.builder,
    extra: inputs['extra-args'],
    output,
  }
}

async function createBuilderOptions(
  { source, context }: BuildRun,
  { registry }: PushTarget,
  folder: string,
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

async function writeBuildSecrets({ inputs, context }: BuildRun, folder: string): Promise<readonly SecretFile[]> {
  const { secrets = [] } = inputs
  for (const [index, { name, value = getOwn(context.environment, name) }] of secrets.entries()) {
    // Not by name: the whole input is masked, names included.
    if (value === undefined)
      context.log.warning(`secrets: entry ${index + 1} is ignored: the job does not set this variable.`)
  }
  const values = Object.entries(resolveNamedValues(secrets, context.environment))
  for (const [, value] of values) context.secrets.add(value)
  return Promise.all(
    values.map(async ([id, value]) => {
      const file = path.join(folder, 'secrets', id)
      await writePrivateFile(file, value)
      return { id, file }
    }),
  )
}

/** One cache per target: targets have different layers, and a tag holds one cache. */
async function selectCache({ inputs, context }: BuildRun, registry: ImageRegistry | undefined): Promise<BuildCache> {
  const suffix = inputs.target === undefined ? '' : `-${inputs.target}`
  switch (inputs.cache) {
    case 'none':
      return { kind: 'none' }
    case 'gha':
      return { kind: 'gha', scope: `${inputs.repository}${suffix}` }
    case 'registry': {
      if (registry === undefined) return { kind: 'none' }
      const { ecr, repository } = registry
      const tag = `${cacheTagPrefix}${suffix}`
      const isFixed =
        isImmutableTag(tag, repository.mutability) && (await findImagesByTag(ecr, repository.name, [tag])).has(tag)
      if (isFixed) {
        context.log.warning(
          `The layer cache is not updated: the tag ${tag} is immutable in ${repository.name}. ` +
            "Exclude cache* from the repository's tag immutability, or set cache: gha.",
        )
      }
      return { kind: 'registry', reference: `${repository.uri}:${tag}`, write: !isFixed }
    }
  }
}
