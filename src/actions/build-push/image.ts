import type { Built } from '../../containers/build/buildx.ts'
import type { TreeDigest } from '../../containers/context/tree.ts'
import type { Tag } from '../../containers/image/tags.ts'
import type { Conflict, Decision } from '../../containers/registry/decision.ts'
import { imageByDigest, imagesByTag, setTag } from '../../containers/registry/images.ts'
import type { StoredImage } from '../../containers/registry/manifest.ts'
import { type Placement, placeTags } from '../../containers/registry/placement.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { build } from './build.ts'
import { contentTagOf } from './content.ts'
import type { BuildPushInputs } from './contract.ts'
import type { Registry } from './registry.ts'
import type { Source } from './source.ts'

/** What the repository has of what is wanted. */
export interface Known {
  readonly byTag: ReadonlyMap<string, StoredImage>
  /** Tag for images of this content; undefined when that cannot be known. */
  readonly contentTag: string | undefined
  readonly content: StoredImage | undefined
}

/** Asks for the image by its tags and by its content. */
export async function lookUp(
  inputs: BuildPushInputs,
  source: Source,
  files: TreeDigest,
  { ecr, repository, login, docker }: Registry,
  context: Context,
): Promise<Known> {
  const credentials = { ...docker.credentials, [login.registry]: login.token }
  const contentTag = await contentTagOf(inputs, source, files, credentials, context)
  const names = [...source.tags.map(({ name }) => name), ...(contentTag === undefined ? [] : [contentTag])]
  const byTag = await imagesByTag(ecr, repository.name, names)
  const content = contentTag === undefined ? undefined : byTag.get(contentTag)
  return { byTag, contentTag, content: inputs['skip-unchanged'] ? content : undefined }
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
  // On our own image, whoever wins the other tags: theirs may be of other content.
  if (contentTag !== undefined) await setTag(ecr, repository.name, image, contentTag)
  const placement = await placeTags(ecr, repository.name, image, tags, inputs['on-existing-tag'])
  const beaten = built === undefined || placement.image.digest !== image.digest
  return { placement, how: beaten ? 'reused: another job was first' : 'built', built, kept }
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
