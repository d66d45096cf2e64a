import type { Built } from '../../containers/build/buildx.ts'
import type { TreeDigest } from '../../containers/context/tree.ts'
import type { Tag } from '../../containers/image/tags.ts'
import type { Conflict, Decision } from '../../containers/registry/decision.ts'
import { imageByDigest, imagesByTag, setTag } from '../../containers/registry/images.ts'
import { credentialsIn } from '../../containers/registry/login.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import { type Placement, placeTags } from '../../containers/registry/placement.ts'
import { both } from '../../runner/both.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { build } from './build.ts'
import { contentTagOf } from './content.ts'
import type { BuildPushInputs } from './contract.ts'
import type { Found, Registry } from './registry.ts'
import type { Source } from './source.ts'

/** What the repository has of what is wanted. */
export interface Known {
  readonly byTag: ReadonlyMap<string, StoredImage>
  /** Tag for images of this content; undefined when that cannot be known. */
  readonly contentTag: string | undefined
  readonly content: StoredImage | undefined
}

/** Adds to the images of the tags that with the wanted content. */
export async function lookUp(
  inputs: BuildPushInputs,
  source: Source,
  files: TreeDigest,
  { access: { ecr, login, job }, byTag }: Found,
  context: Context,
): Promise<Known> {
  const credentials = { ...credentialsIn(job), [login.registry]: login.token }
  const contentTag = await contentTagOf(inputs, source, files, credentials, context)
  if (contentTag === undefined) return { byTag, contentTag, content: undefined }
  const found = await imagesByTag(ecr, inputs.repository, [contentTag])
  const content = inputs['skip-unchanged'] ? found.get(contentTag) : undefined
  return { byTag: new Map([...byTag, ...found]), contentTag, content }
}

/** The image that a run comes to. */
export interface Made {
  readonly placement: Placement
  readonly how: string
  /** Undefined when an image was reused. */
  readonly built: Built | undefined
  readonly kept: readonly Conflict[]
}

/** What one run is about. */
export interface Work {
  readonly inputs: BuildPushInputs
  readonly source: Source
  readonly registry: Registry
  readonly context: Context
}

/** Reuses or builds the image, and sets its tags. */
export async function make(decision: Exclude<Decision, { kind: 'refuse' }>, known: Known, work: Work): Promise<Made> {
  const tags = work.source.tags.filter(({ name }) => decision.set.includes(name))
  return decision.kind === 'reuse'
    ? await reuse(decision, tags, known, work)
    : await buildAndTag(decision, tags, known, work)
}

async function reuse(
  { digest, because, kept }: Extract<Decision, { kind: 'reuse' }>,
  tags: readonly Tag[],
  { byTag, contentTag }: Known,
  { inputs, registry: { ecr, repository }, context }: Work,
): Promise<Made> {
  if (because === 'its tags exist' && contentTag !== undefined && byTag.get(contentTag)?.digest !== digest) {
    context.log.warning(
      'The image of these tags was built from other content than this run has, or by something else. It is reused because on-existing-tag is reuse; two images in one repository need tags of their own.',
    )
  }
  const image =
    [...byTag.values()].find((one) => one.digest === digest) ?? (await imageByDigest(ecr, repository.name, digest))
  const placement = await placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag'])
  return { placement, how: `reused: ${because}`, built: undefined, kept }
}

async function buildAndTag(
  { set, kept }: Extract<Decision, { kind: 'build' }>,
  tags: readonly Tag[],
  { contentTag }: Known,
  work: Work,
): Promise<Made> {
  const { inputs, registry } = work
  const { ecr, repository } = registry
  // Content that is there already, pushed by a job that was faster, is as good as ours.
  const tag = (inputs['skip-unchanged'] ? contentTag : undefined) ?? set[0] ?? ''
  const { image, built } = await buildOrTakeOver(tag, work)
  const [placement] = await both(
    placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag']),
    markContent(image, contentTag, registry),
  )
  const beaten = built === undefined || placement.image.digest !== image.digest
  return { placement, how: beaten ? 'reused: another job was first' : 'built', built, kept }
}

/** On our own image, whoever wins the other tags: theirs may be of other content. */
async function markContent(
  image: StoredImage,
  contentTag: string | undefined,
  { ecr, repository }: Registry,
): Promise<void> {
  if (contentTag !== undefined) await setTag(ecr, repository.name, image, contentTag)
}

/** The image that is built, or the one that another job has pushed by the same tag in the meantime. */
async function buildOrTakeOver(
  tag: string,
  { inputs, source, registry, context }: Work,
): Promise<{ readonly image: StoredImage; readonly built: Built | undefined }> {
  const { ecr, repository } = registry
  try {
    const built = await build(inputs, source, registry, tag, context)
    return { image: await imageByDigest(ecr, repository.name, digestOf(built)), built }
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tag-exists' || inputs['on-existing-tag'] !== 'reuse')
      throw error
    const image = (await imagesByTag(ecr, repository.name, [tag])).get(tag)
    if (image === undefined) throw error
    return { image, built: undefined }
  }
}

function digestOf({ digest }: Built): string {
  if (digest === undefined) throw new ActionError('push-failed', 'nothing was pushed')
  return digest
}
