import type { BuildResult } from '../../containers/build/buildx.ts'
import type { TreeDigest } from '../../containers/context/tree.ts'
import type { ImageTag } from '../../containers/image/tags.ts'
import type { BuildDecision, TagConflict } from '../../containers/registry/decision.ts'
import { findImagesByTag, getImageByDigest, setTag } from '../../containers/registry/images.ts'
import { listCredentials } from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import { placeTags, type TagPlacement } from '../../containers/registry/placement.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { runBuild } from './build.ts'
import type { BuildRun } from './build-run.ts'
import { computeContentTag } from './content.ts'
import type { ImageRegistry, RegistryRun, RegistryState } from './registry.ts'

/** Images of the repository that this run may reuse. */
export interface ExistingImages {
  readonly byTag: ReadonlyMap<string, StoredImage>
  /** Tag of images with this content; undefined if the content is unknown. */
  readonly contentTag: string | undefined
  /** Image with exactly this content, unless `skip-unchanged` is false. */
  readonly content: StoredImage | undefined
}

/** The images of the requested tags, and the one with the same content. */
export async function findExistingImages(
  run: BuildRun,
  { access: { ecr, login, job }, byTag }: RegistryState,
  tree: TreeDigest,
): Promise<ExistingImages> {
  const { inputs } = run
  const credentials = { ...listCredentials(job), [login.registry]: login.token }
  const contentTag = await computeContentTag(run, tree, credentials)
  if (contentTag === undefined) return { byTag, contentTag, content: undefined }
  const tagged = await findImagesByTag(ecr, inputs.repository, [contentTag])
  const content = inputs['skip-unchanged'] ? tagged.get(contentTag) : undefined
  return { byTag: new Map([...byTag, ...tagged]), contentTag, content }
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
  { byTag, contentTag }: ExistingImages,
  { inputs, registry: { ecr, repository }, context }: RegistryRun,
): Promise<BuiltImage> {
  if (reason === 'tags exist' && contentTag !== undefined && byTag.get(contentTag)?.digest !== digest) {
    context.log.warning(
      'The image with these tags was built from different content, or by something else. It is reused because on-existing-tag is reuse. Two images in one repository need different tags.',
    )
  }
  const image =
    [...byTag.values()].find((one) => one.digest === digest) ?? (await getImageByDigest(ecr, repository.name, digest))
  const placement = await placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag'])
  return { placement, origin: `reused: ${reason}`, build: undefined, keptTags }
}

async function buildAndTag(
  { tagsToSet, keptTags }: Extract<BuildDecision, { kind: 'build' }>,
  tags: readonly ImageTag[],
  { contentTag }: ExistingImages,
  run: RegistryRun,
): Promise<BuiltImage> {
  const { inputs, registry } = run
  const { ecr, repository } = registry
  // An image with the same content that a faster job pushes meanwhile is as good as ours.
  const pushTag = (inputs['skip-unchanged'] ? contentTag : undefined) ?? tagsToSet[0] ?? ''
  const { image, build } = await buildOrReuse(pushTag, run)
  const [placement] = await settleBoth(
    placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag']),
    tagContent(image, contentTag, registry),
  )
  const lostRace = build === undefined || placement.image.digest !== image.digest
  return { placement, origin: lostRace ? 'reused: another job was faster' : 'built', build, keptTags }
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
): Promise<{ readonly image: StoredImage; readonly build: BuildResult | undefined }> {
  const { ecr, repository } = run.registry
  try {
    const build = await runBuild(run, { registry: run.registry, tag: pushTag })
    return { image: await getImageByDigest(ecr, repository.name, requireDigest(build)), build }
  } catch (error) {
    const canReuse = run.inputs['on-existing-tag'] === 'reuse'
    if (!canReuse || !(error instanceof ActionError) || error.code !== 'tag-exists') throw error
    const image = (await findImagesByTag(ecr, repository.name, [pushTag])).get(pushTag)
    if (image === undefined) throw error
    return { image, build: undefined }
  }
}

function requireDigest({ digest }: BuildResult): string {
  if (digest === undefined) throw new ActionError('push-failed', 'the builder pushed nothing')
  return digest
}
