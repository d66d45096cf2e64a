import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { getOwn } from '../../runner/records.ts'
import { isDockerfileFrontend, readDirectives } from './directives.ts'
import { expandVariables, type Variables } from './expansion.ts'
import { readInstruction, type StageInstruction } from './instructions.ts'
import { isUnpinnedDownload } from './remote-source.ts'
import { createPlatformArguments } from './platform.ts'
import { type BaseImage, type DockerfileStage, findStageFacts } from './stage-facts.ts'

/** What determines the content of an image besides the text of its Dockerfile. */
export interface DockerfileFacts {
  /** Images that it builds on or copies from, each once, with arguments filled in. */
  readonly images: readonly BaseImage[]
  /** Why the same files may give different images, with the line: for example a download without a checksum. */
  readonly unhashable: readonly string[]
  /** Names that it declares with ARG; undefined if another frontend reads it. */
  readonly declaredArguments: ReadonlySet<string> | undefined
}

export interface DockerfileRequest {
  /** Relative to the workspace, for errors. */
  readonly file: string
  readonly text: string
  readonly target: string | undefined
  /** Values of `--build-arg`. */
  readonly buildArguments: Variables
  /** Empty: the platform of the builder. */
  readonly platforms: readonly string[]
}

interface ParsedDockerfile {
  readonly stages: readonly DockerfileStage[]
  /** `ARG`s before the first `FROM`, the only ones that a `FROM` can use (Dockerfile reference, "ARG and FROM"). */
  readonly globals: readonly (readonly [name: string, value: string | undefined])[]
}

/**
 * Reads a Dockerfile without building it. Stages after the target are ignored.
 * @throws ActionError `dockerfile-invalid` if it has no stage, or lacks the target
 */
export async function readDockerfile(request: DockerfileRequest): Promise<DockerfileFacts> {
  const { frontend, text } = readDirectives(request.text)
  const foreign = findForeignFrontend(frontend, request.buildArguments)
  if (foreign !== undefined) return { images: [], unhashable: [foreign], declaredArguments: undefined }
  const parsed = await parseDockerfile(request, text)
  const stages = selectStages(parsed.stages, request)
  const images = new Map<string, BaseImage>()
  const unknowable: string[] = []
  const platforms = request.platforms.length === 0 ? [undefined] : request.platforms
  for (const platform of platforms) {
    const globals = resolveGlobals(parsed.globals, request.buildArguments, platform)
    const facts = findStageFacts(stages, { globals, buildArguments: request.buildArguments })
    unknowable.push(...facts.unknowable)
    for (const image of facts.images) {
      const known = images.get(image.name)
      images.set(image.name, known === undefined ? image : { ...known, isBase: known.isBase || image.isBase })
    }
  }
  return {
    images: [...images.values()],
    unhashable: [...new Set(unknowable)],
    declaredArguments: listDeclaredArguments(parsed),
  }
}

/**
 * Why what ONBUILD instructions of a base image add is unknown. Their variables are those of a stage that nobody reads here.
 * @param triggers as the image has them: `ADD https://example.com/a /a`
 */
export async function explainTriggers(triggers: readonly string[]): Promise<readonly string[]> {
  const { DockerfileParser } = await import('dockerfile-ast')
  return triggers.flatMap((trigger) => {
    const instructions = DockerfileParser.parse(trigger).getInstructions()
    const read = instructions.flatMap((instruction) => readInstruction(instruction, 1))
    const isUnknown = read.some(
      (one) => one.kind === 'source' || (one.kind === 'add' && (one.source.includes('$') || isUnpinnedDownload(one))),
    )
    return isUnknown ? [`ONBUILD ${trigger}`] : []
  })
}

/** A build argument overrides the directive (Dockerfile reference, "BuildKit built-in build args"). */
function findForeignFrontend(
  directive: { readonly name: string; readonly line: number } | undefined,
  buildArguments: Variables,
): string | undefined {
  const argument = getOwn(buildArguments, 'BUILDKIT_SYNTAX')?.trim().split(/\s/, 1)[0]
  if (argument) {
    return isDockerfileFrontend(argument) ? undefined : `BUILDKIT_SYNTAX: the frontend ${argument} is unknown`
  }
  if (directive === undefined || isDockerfileFrontend(directive.name)) return undefined
  return `line ${directive.line}: the frontend ${directive.name} is unknown`
}

async function parseDockerfile({ file }: DockerfileRequest, text: string): Promise<ParsedDockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast')
  const stages: (DockerfileStage & { instructions: StageInstruction[] })[] = []
  const globals: [string, string | undefined][] = []
  for (const instruction of DockerfileParser.parse(hideDescriptors(text)).getInstructions()) {
    for (const read of readInstruction(instruction, instruction.getRange().start.line + 1)) {
      const stage = stages.at(-1)
      if (read.kind === 'from') {
        stages.push({ name: read.stage, base: { name: read.name, line: read.line }, instructions: [] })
      } else if (stage !== undefined) stage.instructions.push(read)
      else if (read.kind === 'argument') globals.push([read.name, read.value])
    }
  }
  if (stages.length === 0) {
    throw new ActionError('dockerfile-invalid', `${file} has no FROM`, {
      location: { file, line: 1 },
      hint: 'Nothing was built. Begin the Dockerfile with FROM and its base image, or set file to the right one.',
    })
  }
  return { stages, globals }
}

/** The parser knows here-documents, but not their descriptors: `3<<EOF`. */
function hideDescriptors(text: string): string {
  return text.replaceAll(/(?<=\s)\d+(?=<<-?["']?\w)/g, '')
}

function listDeclaredArguments({ stages, globals }: ParsedDockerfile): ReadonlySet<string> {
  const inStages = stages.flatMap(({ instructions }) => listArguments(instructions))
  return new Set([...globals.map(([name]) => name), ...inStages])
}

function listArguments(instructions: readonly StageInstruction[]): readonly string[] {
  return instructions.flatMap((instruction) => {
    if (instruction.kind === 'argument') return [instruction.name]
    return instruction.kind === 'trigger' ? listArguments(instruction.instructions) : []
  })
}

/** Later arguments may use earlier ones; a given value takes precedence over a default. */
function resolveGlobals(
  globals: ParsedDockerfile['globals'],
  given: Variables,
  platform: string | undefined,
): Variables {
  let values = createPlatformArguments(platform)
  for (const [name, value] of globals) {
    const known = getOwn(given, name) ?? (value === undefined ? undefined : expandVariables(value, values))
    if (known !== undefined) values = { ...values, [name]: known }
  }
  return values
}

function selectStages(
  stages: readonly DockerfileStage[],
  { file, target }: DockerfileRequest,
): readonly DockerfileStage[] {
  if (target === undefined) return stages
  const named = stages.findIndex(({ name }) => name === target.toLowerCase())
  const index = named < 0 && /^\d+$/.test(target) ? Number(target) : named
  if (index >= 0 && index < stages.length) return stages.slice(0, index + 1)
  const names = stages.flatMap(({ name }) => (name === undefined ? [] : [name]))
  throw new ActionError('dockerfile-invalid', `${file} has no stage ${target}`, {
    hint: suggestName(target, names) ?? `Correct target, or name a stage: FROM … AS ${target}`,
    location: { file },
  })
}
