import type { BuildResult } from '../../containers/build/buildx.ts'
import { measureStages } from '../../containers/build/stage.ts'
import type { TagConflict } from '../../containers/registry/decision.ts'
import { getImageByDigest } from '../../containers/registry/images.ts'
import type { EcrLogin } from '../../containers/registry/login.ts'
import { type ImageLayer, parseManifest, type StoredImage } from '../../containers/registry/manifest.ts'
import type { TagPlacement } from '../../containers/registry/placement.ts'
import { renderImageFacts, renderImageSizes, renderStageTimes } from '../../containers/report/blocks.ts'
import { compareLayers, type ImageSize } from '../../containers/report/layers.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { BuildRun } from './build-run.ts'
import type { contract } from './contract.ts'
import type { BuiltImage, ExistingImages } from './image.ts'
import type { ImageRegistry, RegistryRun } from './registry.ts'
import { checkScan } from './scan.ts'

export type BuildPushOutputs = Outputs<typeof contract>

/** `team/app · <registry> · linux/amd64 · tags 1.4.2, main` */
export function formatHeadline({ inputs, source }: BuildRun, { registry }: EcrLogin): string {
  const names = source.tags.map(({ name }) => (/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 12) : name))
  return [
    inputs.repository,
    registry,
    ...(inputs.platforms.length === 0 ? [] : [inputs.platforms.join(', ')]),
    `tags ${names.join(', ')}`,
  ].join(' · ')
}

/** Reports an image that was built and not pushed. */
export function reportBuild(build: BuildResult, { inputs, source, context }: BuildRun): BuildPushOutputs {
  const { repository, load, output, push } = inputs
  const names = load && !push ? source.tags.map(({ name }) => `${repository}:${name}`) : []
  const place =
    names.length > 0 ? `, loaded as ${names.join(', ')}` : output && !push ? `, written to ${output.destination}` : ''
  const text = `built in ${formatElapsed(build.milliseconds)}, not pushed${place}`
  if (inputs.scan !== 'none') context.log.notice('Nothing was scanned: the registry scans pushed images only.')
  context.log.line(`${inputs.repository}: ${text}`)
  context.summary.add(
    { kind: 'paragraph', text: `${inputs.repository}: ${text}.` },
    ...renderStageTimes(measureStages(build.steps)),
  )
  return { ...(names[0] === undefined ? {} : { image: names[0] }), built: true, pushed: false, tags: [] }
}

/** Reports the image in log, summary and outputs, and only then fails because of its scan. */
export async function reportImage(
  image: BuiltImage,
  existing: ExistingImages,
  run: RegistryRun,
): Promise<BuildPushOutputs> {
  const { inputs, registry, context, startedAt } = run
  const { placement, build, origin } = image
  const { digest } = placement.image
  for (const conflict of [...image.keptTags, ...placement.taken]) context.log.warning(describeKeptTag(conflict))
  const outputs = createOutputs(image, listAppliedTags(placement, existing, run), registry)
  const milliseconds = performance.now() - startedAt
  const { image: name, tags } = outputs
  context.summary.add(...renderImageFacts({ name, tags, digest, origin, milliseconds }))
  if (build !== undefined) {
    const sizes = await renderSizeComparison(placement.image, existing, run)
    context.summary.add(...renderStageTimes(measureStages(build.steps)), ...sizes)
  }
  context.log.line(`${name}  ${digest.slice(0, 19)}  ${origin}  ${formatElapsed(milliseconds)}`)
  if (inputs.scan === 'none') return outputs
  const { findings, failure } = await checkScan(run, digest)
  const scanned = { ...outputs, 'scan-findings': findings }
  if (failure === undefined) return scanned
  // The image was pushed, whatever its scan says.
  throw new ActionError(failure.code, failure.message, {
    details: failure.details,
    hint: failure.hint,
    outputs: scanned,
    cause: failure,
  })
}

function createOutputs({ placement, build }: BuiltImage, tags: readonly string[], { repository }: ImageRegistry) {
  const { uri, registry } = repository
  const { digest } = placement.image
  const [first] = tags
  return {
    // If other jobs have moved all its tags meanwhile, only the digest names it.
    image: first === undefined ? `${uri}@${digest}` : `${uri}:${first}`,
    'image-digest': `${uri}@${digest}`,
    digest,
    tags,
    registry,
    'repository-uri': uri,
    built: build !== undefined,
    pushed: build !== undefined,
  }
}

/** The requested tags that point to the image now, in the order of the request. */
function listAppliedTags(
  { image, appliedTags }: TagPlacement,
  { byTag }: ExistingImages,
  { source }: RegistryRun,
): readonly string[] {
  const names = source.tags.map(({ name }) => name)
  return names.filter((name) => appliedTags.includes(name) || byTag.get(name)?.digest === image.digest)
}

function describeKeptTag({ tag, digest, why }: TagConflict): string {
  return why === 'immutable'
    ? `The tag ${tag} stays on ${digest}: the repository does not let it move. To let it move, exclude it from the repository's tag immutability.`
    : `The tag ${tag} stays on ${digest}: it already exists, and on-existing-tag is reuse.`
}

/** Compares with the image that a moving tag of the run pointed to before. */
async function renderSizeComparison(
  image: StoredImage,
  { byTag }: ExistingImages,
  { source, registry, context }: RegistryRun,
): Promise<readonly Block[]> {
  const moving = source.tags.filter(({ kind }) => kind === 'moving')
  const previous = moving.map(({ name }) => byTag.get(name)).find((one) => one !== undefined)
  try {
    return renderImageSizes(await readImageSizes(image, previous, registry))
  } catch (error) {
    // The image was pushed; a missing table is no reason to fail.
    context.log.debug(`the layer sizes could not be read: ${toActionError(error).message}`)
    return []
  }
}

async function readImageSizes(
  image: StoredImage,
  previous: StoredImage | undefined,
  registry: ImageRegistry,
): Promise<readonly ImageSize[]> {
  const [layers, previousLayers] = await Promise.all([
    readLayersByPlatform(image, registry),
    previous === undefined ? new Map<string, readonly ImageLayer[]>() : readLayersByPlatform(previous, registry),
  ])
  return [...layers].map(([platform, list]) => compareLayers(platform, list, previousLayers.get(platform)))
}

async function readLayersByPlatform(
  image: StoredImage,
  { ecr, repository }: ImageRegistry,
): Promise<ReadonlyMap<string, readonly ImageLayer[]>> {
  const manifest = parseManifest(image)
  if (manifest.kind === 'image') return new Map([['', manifest.layers]])
  const entries = await Promise.all(
    manifest.images.map(async ({ platform, digest }) => {
      const child = parseManifest(await getImageByDigest(ecr, repository.name, digest))
      return [platform, child.kind === 'image' ? child.layers : []] as const
    }),
  )
  return new Map(entries)
}
