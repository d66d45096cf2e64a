import type { BuildResult } from '../../containers/build/buildx.ts'
import type { TreeDigest } from '../../containers/context/tree.ts'
import type { InputComparison } from '../../containers/context/input-record.ts'
import type { ImageTag } from '../../containers/image/tags.ts'
import type { BuildDecision, TagConflict } from '../../containers/registry/decision.ts'
import { compareImageInputs } from '../../containers/registry/image-inputs.ts'
import type { Ecr } from '../../containers/registry/repository.ts'
import { findImagesByTag, getImageByDigest, setTag } from '../../containers/registry/images.ts'
import { listCredentials } from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import {
  createTagConflictError,
  placeTags,
  type PlacementOptions,
  type TagPlacement,
} from '../../containers/registry/placement.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { runBuild } from './build.ts'
import type { BuildRun } from './build-run.ts'
import { canReuseContent, type ImageContent, identifyContent } from './content.ts'
import type { ImageRegistry, RegistryRun, RegistryState } from './registry.ts'

/** Images of the repository that this run may reuse, and what it would build. */
export interface ExistingImages {
  readonly byTag: ReadonlyMap<string, StoredImage>
  /** What this run builds. */
  readonly identity: ImageContent
  /** Image with exactly this content, unless `skip-unchanged` is false. */
  readonly content: StoredImage | undefined
  /** By digest: how the inputs of images with a fixed tag relate to those of this run. Only compared where it matters. */
  readonly comparisons: ReadonlyMap<string, InputComparison>
}

/** The images of the requested tags, and the one with the same content. */
export async function findExistingImages(
  run: BuildRun,
  { access: { ecr, login, job }, byTag }: RegistryState,
  tree: TreeDigest,
): Promise<ExistingImages> {
  const { inputs } = run
  const credentials = { ...listCredentials(job), [login.ownRegistry]: login.token, [login.registry]: login.token }
  const computed = await identifyContent(run, tree, credentials)
  const tagged =
    computed.tag === undefined
      ? new Map<string, StoredImage>()
      : await findImagesByTag(ecr, inputs.repository, [computed.tag])
  const same = computed.tag === undefined || !inputs['skip-unchanged'] ? undefined : tagged.get(computed.tag)
  const isKnown = same === undefined || (await canReuseContent(run, computed, credentials))
  const identity = isKnown ? computed : { ...computed, tag: undefined }
  const content = isKnown ? same : undefined
  const comparisons = await compareFixedTags(run, ecr, { byTag, identity, content })
  return { byTag: new Map([...byTag, ...tagged]), identity, content, comparisons }
}

async function compareFixedTags(
  { inputs, source }: BuildRun,
  ecr: Ecr,
  { byTag, identity, content }: Pick<ExistingImages, 'byTag' | 'identity' | 'content'>,
): Promise<ReadonlyMap<string, InputComparison>> {
  if (inputs['on-existing-tag'] !== 'reuse') return new Map()
  const fixed = source.tags.filter(({ kind }) => kind === 'fixed').map(({ name }) => byTag.get(name))
  const images = new Map(fixed.flatMap((image) => (image === undefined ? [] : [[image.digest, image] as const])))
  const others = [...images.values()].filter(({ digest }) => digest !== content?.digest)
  const compared = others.map(
    async (image) => [image.digest, await compareImageInputs(ecr, inputs.repository, image, identity.record)] as const,
  )
  return new Map(await Promise.all(compared))
}

/** The image that a run ends with, built or reused. */
export interface BuiltImage {
  readonly placement: TagPlacement
  /** For people: `built`, `reused: same content` … */
  readonly origin: string
  /** Undefined if the image was reused. */
  readonly build: BuildResult | undefined
  readonly keptTags: readonly TagConflict[]
}

/** Reuses or builds the image, and sets its tags. */
export async function produceImage(
  decision: Exclude<BuildDecision, { kind: 'refuse' }>,
  existing: ExistingImages,
  run: RegistryRun,
): Promise<BuiltImage> {
  const tags = run.source.tags.filter(({ name }) => decision.tagsToSet.includes(name))
  return decision.kind === 'reuse'
    ? await reuseImage(decision, tags, existing, run)
    : await buildAndTag(decision, tags, existing, run)
}

async function reuseImage(
  { digest, reason, keptTags }: Extract<BuildDecision, { kind: 'reuse' }>,
  tags: readonly ImageTag[],
  existing: ExistingImages,
  run: RegistryRun,
): Promise<BuiltImage> {
  const { ecr, repository } = run.registry
  const { byTag } = existing
  if (reason === 'tags exist') explainReuse(digest, existing, run)
  const image =
    [...byTag.values()].find((one) => one.digest === digest) ?? (await getImageByDigest(ecr, repository.name, digest))
  const placement = await placeTags(ecr, repository.name, image, tags, createPlacementOptions(existing, run))
  return { placement, origin: `reused: ${reason}`, build: undefined, keptTags }
}

/** An image is not always reused because its content is the same. */
function explainReuse(digest: string, { comparisons, identity }: ExistingImages, { context }: RegistryRun): void {
  const comparison = comparisons.get(digest)
  const moved = comparison?.kind === 'same' ? comparison.moved : []
  if (moved.length > 0) {
    context.log.notice(
      `The image was built from the same inputs, but on a previous ${moved.length === 1 ? 'version' : 'set'} of ${moved.join(', ')}. ${freshBuildHint}`,
    )
  } else if (identity.tag === undefined) {
    context.log.notice(`The image was built from the same inputs before, and is not built again. ${freshBuildHint}`)
  }
}

const freshBuildHint =
  'For a fresh build, set tags to one that moves, such as nightly, or on-existing-tag: overwrite in a repository that lets tags move.'

function createPlacementOptions(
  { identity }: ExistingImages,
  { inputs, registry: { ecr, repository } }: RegistryRun,
): PlacementOptions {
  return {
    mode: inputs['on-existing-tag'],
    checkOther: async (image, tag) => {
      const comparison = await compareImageInputs(ecr, repository.name, image, identity.record)
      if (comparison.kind === 'same') return
      throw createTagConflictError([{ tag, digest: image.digest, why: comparison }])
    },
  }
}

async function buildAndTag(
  { tagsToSet, keptTags }: Extract<BuildDecision, { kind: 'build' }>,
  tags: readonly ImageTag[],
  existing: ExistingImages,
  run: RegistryRun,
): Promise<BuiltImage> {
  const { inputs, registry } = run
  const { ecr, repository } = registry
  const { identity } = existing
  const placement = createPlacementOptions(existing, run)
  // An image with the same content that a faster job pushes meanwhile is as good as ours.
  const pushTag = (inputs['skip-unchanged'] ? identity.tag : undefined) ?? tagsToSet[0] ?? ''
  const { image, build } = await buildOrReuse(pushTag, run, existing)
  const [placed] = await settleBoth(
    placeTags(ecr, repository.name, image, tags, placement),
    tagContent(image, identity.tag, registry),
  )
  const lostRace = build === undefined || placed.image.digest !== image.digest
  return { placement: placed, origin: lostRace ? 'reused: another job was faster' : 'built', build, keptTags }
}

/** Always tags our own image: the one that wins the other tags may have different content. */
async function tagContent(
  image: StoredImage,
  contentTag: string | undefined,
  { ecr, repository }: ImageRegistry,
): Promise<void> {
  if (contentTag !== undefined) await setTag(ecr, repository.name, image, contentTag)
}

/** Builds the image, or takes the one that another job has pushed with the same tag meanwhile. */
async function buildOrReuse(
  pushTag: string,
  run: RegistryRun,
  existing: ExistingImages,
): Promise<{ readonly image: StoredImage; readonly build: BuildResult | undefined }> {
  const { ecr, repository } = run.registry
  const { identity } = existing
  try {
    const build = await runBuild(run, { registry: run.registry, tag: pushTag, record: identity.record })
    return { image: await getImageByDigest(ecr, repository.name, requireDigest(build)), build }
  } catch (error) {
    const canReuse = run.inputs['on-existing-tag'] === 'reuse'
    if (!canReuse || !(error instanceof ActionError) || error.code !== 'tag-exists') throw error
    const image = (await findImagesByTag(ecr, repository.name, [pushTag])).get(pushTag)
    if (image === undefined) throw error
    if (pushTag !== identity.tag) await createPlacementOptions(existing, run).checkOther(image, pushTag)
    return { image, build: undefined }
  }
}

function requireDigest({ digest }: BuildResult): string {
  if (digest === undefined) throw new ActionError('push-failed', 'the builder pushed nothing')
  return digest
}
