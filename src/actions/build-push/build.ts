import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import path from 'node:path'
import type { BuilderOptions, BuildResult } from '../../containers/build/buildx.ts'
import { resolveNamedValues } from '../../containers/build/named-values.ts'
import type { BuildCache, BuildOutput, BuildRequest, SecretFile } from '../../containers/build/request.ts'
import { formatInputRecord, type InputRecord, recordAnnotation } from '../../containers/context/input-record.ts'
import { isPreviewRepository, previewSuffix } from '../../containers/image/preview-repository.ts'
import { toCacheTag } from '../../containers/image/tags.ts'
import { findImagesByTag } from '../../containers/registry/images.ts'
import { createDockerConfig, logInToEcr } from '../../containers/registry/login.ts'
import { isImmutableTag } from '../../containers/registry/mutability.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'
import { isBelow } from '../../runner/files/workspace.ts'
import type { BuildRun } from './build-run.ts'
import type { ImageRegistry } from './registry.ts'
import { getOwn } from '../../runner/records.ts'

/** Where the image goes. */
export interface PushTarget {
  /** Undefined: the image is not pushed. */
  readonly registry: ImageRegistry | undefined
  /** For builders that cannot push by digest. */
  readonly tag: string
  /** Written into a pushed image. */
  readonly record?: InputRecord
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
  const { registry, record } = target
  const output: BuildOutput =
    registry === undefined ? selectLocalOutput(run) : { kind: 'push', repository: registry.repository.uri }
  const canAttest = output.kind === 'push' || (output.kind === 'export' && output.export.type === 'oci')
  return {
    context: inputs.context.absolute,
    dockerfile: await placeDockerfile(run, folder),
    target: inputs.target,
    platforms: inputs.platforms,
    buildArguments: source.buildArguments,
    secrets: await writeBuildSecrets(run, folder),
    labels: source.labels,
    annotations: record === undefined ? {} : { [recordAnnotation]: formatInputRecord(record) },
    cache: await selectCache(run, registry),
    // Docker and plain files have no place for attestations; they come with the push.
    provenance: canAttest || output.kind === 'none' ? inputs.provenance : 'false',
    sbom: inputs.sbom && (canAttest || output.kind === 'none'),
    builder: inputs.builder,
    extra: inputs['extra-args'],
    output,
  }
}

/** @throws ActionError `outside-workspace` */
function selectLocalOutput({ inputs, source, context }: BuildRun): BuildOutput {
  const { output, load, repository } = inputs
  if (load) return { kind: 'load', references: source.tags.map(({ name }) => `${repository}:${name}`) }
  if (output === undefined) return { kind: 'none' }
  const file = path.resolve(context.workspace, output.destination)
  if (![context.workspace, context.temporaryFolder].some((folder) => isBelow(folder, file))) {
    throw new ActionError('outside-workspace', `output: ${output.destination} is outside the workspace`, {
      hint: 'Nothing was built. Choose a path in the workspace or in the temporary folder of the runner.',
    })
  }
  return { kind: 'export', file, export: output }
}

/** The builder follows no link out of the context, so it gets a copy of a linked .dockerignore, next to a copy of the Dockerfile. */
async function placeDockerfile({ source }: BuildRun, folder: string): Promise<string> {
  const { dockerfile, ignoreFile } = source
  if (ignoreFile?.isLinked !== true) return dockerfile.absolute
  const copy = path.join(folder, 'dockerfile', path.basename(dockerfile.absolute))
  await mkdir(path.dirname(copy))
  await copyFile(dockerfile.absolute, copy)
  await copyFile(ignoreFile.absolute, `${copy}.dockerignore`)
  return copy
}

async function createBuilderOptions(
  { inputs, source, context }: BuildRun,
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
    renewLogin: async () => docker.renew(await logInToEcr(ecr, secrets.add, inputs['registry-account'])),
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

/**
 * A build of the default branch uses the layers of its own previous builds alone; those of other branches may start from them, but
 * write a cache of their own.
 */
async function selectCache(run: BuildRun, registry: ImageRegistry | undefined): Promise<BuildCache> {
  const { inputs, context, origin } = run
  switch (inputs.cache) {
    case 'none':
      return { kind: 'none' }
    case 'gha':
      return { kind: 'gha', scope: toCacheScope(run) }
    case 'registry': {
      if (registry === undefined) return { kind: 'none' }
      const { ecr, repository } = registry
      const tag = toCacheTag(origin, inputs.target)
      const others = origin === 'other' ? [toCacheTag('default-branch', inputs.target)] : []
      const isFixed =
        isImmutableTag(tag, repository.mutability) && (await findImagesByTag(ecr, repository.name, [tag])).has(tag)
      if (isFixed) {
        context.log.warning(
          `The layer cache is not updated: the tag ${tag} is immutable in ${repository.name}. ` +
            "Exclude cache* from the repository's tag immutability, or set cache: gha.",
        )
      }
      return {
        kind: 'registry',
        reference: `${repository.uri}:${tag}`,
        write: !isFixed,
        others: others.map((name) => `${repository.uri}:${name}`),
      }
    }
  }
}

/**
 * GitHub keeps what a pull request caches from the default branch. A run with the rights of the default branch writes to its caches,
 * though, so one that anybody can cause gets a scope of its own.
 */
function toCacheScope({ inputs, event, origin }: BuildRun): string {
  const { repository, target } = inputs
  const name = isPreviewRepository(repository) ? repository.slice(0, -previewSuffix.length) : repository
  const isShared = origin === 'proposed' && event.privileged !== undefined
  return [name, isShared ? previewSuffix : '', target === undefined ? '' : `-${target}`].join('')
}
