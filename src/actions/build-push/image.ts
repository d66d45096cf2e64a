import type { BuildResult } from '../../containers/build/buildx.ts'
import type { TreeDigest } from '../../containers/context/tree.ts'
import type { ImageTag } from '../../containers/image/tags.ts'
import type { TagConflict, BuildDecision } from '../../containers/registry/decision.ts'
import { getImageByDigest, findImagesByTag, setTag } from '../../containers/registry/images.ts'
import { listCredentials } from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import { type TagPlacement, placeTags } from '../../containers/registry/placement.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { runBuild } from './build.ts'
import { computeContentTag } from './content.ts'
import type { BuildPushInputs } from './contract.ts'
import type { RegistryState, ImageRegistry } from './registry.ts'
import type { BuildSource } from './source.ts'

/** What the repository has of what is wanted. */
export interface ExistingImages {
  readonly byTag: ReadonlyMap<string, StoredImage>
  /** Tag for images of this content; undefined when that cannot be known. */
  readonly contentTag: string | undefined
  readonly content: StoredImage | undefined
}

/** Adds to the images of the tags that with the wanted content. */
export async function findExistingImages(
  inputs: BuildPushInputs,
  source: BuildSource,
  files: TreeDigest,
  { access: { ecr, login, job }, byTag }: RegistryState,
  context: Context,
): Promise<ExistingImages> {
  const credentials = { ...listCredentials(job), [login.registry]: login.token }
  const contentTag = await computeContentTag(inputs, source, files, credentials, context)
  if (contentTag === undefined) return { byTag, contentTag, content: undefined }
  const found = await findImagesByTag(ecr, inputs.repository, [contentTag])
  const content = inputs['skip-unchanged'] ? found.get(contentTag) : undefined
  return { byTag: new Map([...byTag, ...found]), contentTag, content }
}

/** The image that a run comes to. */
export interface BuiltImage {
  readonly placement: TagPlacement
  readonly how: string
  /** Undefined when an image was reused. */
  readonly built: BuildResult | undefined
  readonly kept: readonly TagConflict[]
}

/** What one run is about. */
export interface BuildRun {
  readonly inputs: BuildPushInputs
  readonly source: BuildSource
  readonly registry: ImageRegistry
  readonly context: Context
}

/** Reuses or builds the image, and sets its tags. */
export async function produceImage(
  decision: Exclude<BuildDecision, { kind: 'refuse' }>,
  known: ExistingImages,
  work: BuildRun,
): Promise<BuiltImage> {
  const tags = work.source.tags.filter(({ name }) => decision.set.includes(name))
  return decision.kind === 'reuse'
    ? await reuseImage(decision, tags, known, work)
    : await buildAndTag(decision, tags, known, work)
}

async function reuseImage(
  { digest, because, kept }: Extract<BuildDecision, { kind: 'reuse' }>,
  tags: readonly ImageTag[],
  { byTag, contentTag }: ExistingImages,
  { inputs, registry: { ecr, repository }, context }: BuildRun,
): Promise<BuiltImage> {
  if (because === 'its tags exist' && contentTag !== undefined && byTag.get(contentTag)?.digest !== digest) {
    context.log.warning(
      'The image of these tags was built from other content than this run has, or by something else. It is reused because on-existing-tag is reuse; two images in one repository need tags of their own.',
    )
  }
  const image =
    [...byTag.values()].find((one) => one.digest === digest) ?? (await getImageByDigest(ecr, repository.name, digest))
  const placement = await placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag'])
  return { placement, how: `reused: ${because}`, built: undefined, kept }
}

async function buildAndTag(
  { set, kept }: Extract<BuildDecision, { kind: 'build' }>,
  tags: readonly ImageTag[],
  { contentTag }: ExistingImages,
  work: BuildRun,
): Promise<BuiltImage> {
  const { inputs, registry } = work
  const { ecr, repository } = registry
  // Content that is there already, pushed by a job that was faster, is as good as ours.
  const tag = (inputs['skip-unchanged'] ? contentTag : undefined) ?? set[0] ?? ''
  const { image, built } = await buildOrReuse(tag, work)
  const [placement] = await settleBoth(
    placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag']),
    tagContent(image, contentTag, registry),
  )
  const beaten = built === undefined || placement.image.digest !== image.digest
  return { placement, how: beaten ? 'reused: another job was first' : 'built', built, kept }
}

/** On our own image, whoever wins the other tags: theirs may be of other content. */
async function tagContent(
  image: StoredImage,
  contentTag: string | undefined,
  { ecr, repository }: ImageRegistry,
): Promise<void> {
  if (contentTag !== undefined) await setTag(ecr, repository.name, image, contentTag)
}

/** The image that is built, or the one that another job has pushed by the same tag in the meantime. */
async function buildOrReuse(
  tag: string,
  { inputs, source, registry, context }: BuildRun,
): Promise<{ readonly image: StoredImage; readonly built: BuildResult | undefined }> {
  const { ecr, repository } = registry
  try {
    const built = await runBuild(inputs, source, registry, tag, context)
    return { image: await getImageByDigest(ecr, repository.name, requireDigest(built)), built }
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tag-exists' || inputs['on-existing-tag'] !== 'reuse')
      throw error
    const image = (await findImagesByTag(ecr, repository.name, [tag])).get(tag)
    if (image === undefined) throw error
    return { image, built: undefined }
  }
}

function requireDigest({ digest }: BuildResult): string {
  if (digest === undefined) throw new ActionError('push-failed', 'nothing was pushed')
  return digest
}
