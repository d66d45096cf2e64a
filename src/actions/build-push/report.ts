import { measureStages } from '../../containers/build/stage.ts'
import type { ImageTag } from '../../containers/image/tags.ts'
import type { TagConflict } from '../../containers/registry/decision.ts'
import type { TagPlacement } from '../../containers/registry/placement.ts'
import { renderImageFacts, renderImageSizes, renderStageTimes } from '../../containers/report/blocks.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { contract } from './contract.ts'
import type { ExistingImages, BuiltImage, BuildRun } from './image.ts'
import { checkScan } from './scan.ts'
import { readImageSizes } from './sizes.ts'

export type BuildPushOutputs = Outputs<typeof contract>

export interface CompletedBuild extends BuildRun {
  readonly known: ExistingImages
  /** Of `performance.now()`. */
  readonly startedAt: number
}

/** Shows the result everywhere, and only then fails for what the scan says. */
export async function reportImage(made: BuiltImage, finished: CompletedBuild): Promise<BuildPushOutputs> {
  const { inputs, source, registry, context, known, startedAt } = finished
  const { placement, built, how } = made
  const { digest } = placement.image
  for (const conflict of [...made.kept, ...placement.taken]) context.log.warning(describeKeptTag(conflict))
  const tags = listAppliedTags(source.tags, placement, known)
  const uri = registry.repository.uri
  const outputs = {
    // Where other jobs have set all its tags meanwhile, its digest alone names it.
    image: tags[0] === undefined ? `${uri}@${digest}` : `${uri}:${tags[0]}`,
    'image-digest': `${uri}@${digest}`,
    digest,
    tags,
    registry: registry.repository.registry,
    'repository-uri': uri,
    built: built !== undefined,
    pushed: built !== undefined,
  }
  const milliseconds = performance.now() - startedAt
  context.summary.add(...renderImageFacts({ name: outputs.image, tags, digest, how, milliseconds }))
  if (built !== undefined) {
    context.summary.add(
      ...renderStageTimes(measureStages(built.steps)),
      ...(await renderSizeComparison(made, finished)),
    )
  }
  context.log.line(`${outputs.image}  ${digest.slice(0, 19)}  ${how}  ${formatElapsed(milliseconds)}`)
  if (inputs.scan === 'none') return outputs
  const { findings, failure } = await checkScan(inputs, digest, registry, context).catch((error: unknown) => ({
    findings: {},
    failure: toActionError(error),
  }))
  const all = { ...outputs, 'scan-findings': findings }
  if (failure === undefined) return all
  // The image is there, whatever its scan says.
  throw new ActionError(failure.code, failure.message, {
    details: failure.details,
    hint: failure.hint,
    outputs: all,
    cause: failure,
  })
}

/** Sizes beside those of the image that a moving tag of the run stood on before. */
async function renderSizeComparison(
  { placement }: BuiltImage,
  { source, known, registry, context }: CompletedBuild,
): Promise<readonly Block[]> {
  const moving = source.tags.filter(({ kind }) => kind === 'moving')
  const previous = moving.map(({ name }) => known.byTag.get(name)).find((image) => image !== undefined)
  try {
    return renderImageSizes(await readImageSizes(placement.image, previous, registry))
  } catch (error) {
    // The image is pushed; a table less is no failure.
    context.log.debug(`the sizes of layers could not be read: ${toActionError(error).message}`)
    return []
  }
}

/** Tags of this run that name the image now, in the order in which they were asked for. */
function listAppliedTags(
  tags: readonly ImageTag[],
  { image, appliedTags: standing }: TagPlacement,
  { byTag }: ExistingImages,
): readonly string[] {
  const names = tags.map(({ name }) => name)
  return names.filter((name) => standing.includes(name) || byTag.get(name)?.digest === image.digest)
}

function describeKeptTag({ tag, digest, why }: TagConflict): string {
  return why === 'immutable'
    ? `The tag ${tag} stays on ${digest}: it cannot be moved in this repository. Exclude it from the immutability to let it follow.`
    : `The tag ${tag} stays on ${digest}: it exists already, and on-existing-tag is reuse.`
}
