import { stageTimes } from '../../containers/build/stage.ts'
import type { Tag } from '../../containers/image/tags.ts'
import type { Conflict } from '../../containers/registry/decision.ts'
import type { Placement } from '../../containers/registry/placement.ts'
import { imageBlocks, sizeBlocks, stageBlocks } from '../../containers/report/blocks.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import { elapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { contract } from './contract.ts'
import type { Known, Made, Work } from './image.ts'
import { gate } from './scan.ts'
import { imageSizes } from './sizes.ts'

export type BuildPushOutputs = Outputs<typeof contract>

export interface Finished extends Work {
  readonly known: Known
  /** Of `performance.now()`. */
  readonly startedAt: number
}

/** Shows the result everywhere, and only then fails for what the scan says. */
export async function conclude(made: Made, finished: Finished): Promise<BuildPushOutputs> {
  const { inputs, source, registry, context, known, startedAt } = finished
  const { placement, built, how } = made
  const { digest } = placement.image
  for (const conflict of [...made.kept, ...placement.taken]) context.log.warning(keptSentence(conflict))
  const tags = namesOf(source.tags, placement, known)
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
  context.summary.add(...imageBlocks({ name: outputs.image, tags, digest, how, milliseconds }))
  if (built !== undefined) {
    context.summary.add(...stageBlocks(stageTimes(built.steps)), ...(await sizesOf(made, finished)))
  }
  context.log.line(`${outputs.image}  ${digest.slice(0, 19)}  ${how}  ${elapsed(milliseconds)}`)
  if (inputs.scan === 'none') return outputs
  const { findings, failure } = await gate(inputs, digest, registry, context).catch((error: unknown) => ({
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
async function sizesOf({ placement }: Made, { source, known, registry, context }: Finished): Promise<readonly Block[]> {
  const moving = source.tags.filter(({ kind }) => kind === 'moving')
  const previous = moving.map(({ name }) => known.byTag.get(name)).find((image) => image !== undefined)
  try {
    return sizeBlocks(await imageSizes(placement.image, previous, registry))
  } catch (error) {
    // The image is pushed; a table less is no failure.
    context.log.debug(`the sizes of layers could not be read: ${toActionError(error).message}`)
    return []
  }
}

/** Tags of this run that name the image now, in the order in which they were asked for. */
function namesOf(tags: readonly Tag[], { image, standing }: Placement, { byTag }: Known): readonly string[] {
  const names = tags.map(({ name }) => name)
  return names.filter((name) => standing.includes(name) || byTag.get(name)?.digest === image.digest)
}

function keptSentence({ tag, digest, why }: Conflict): string {
  return why === 'immutable'
    ? `The tag ${tag} stays on ${digest}: it cannot be moved in this repository. Exclude it from the immutability to let it follow.`
    : `The tag ${tag} stays on ${digest}: it exists already, and on-existing-tag is reuse.`
}
