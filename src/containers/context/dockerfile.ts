import { ActionError } from '../../runner/errors/action-error.ts'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { expandVariables, type Variables } from './expansion.ts'
import { createPlatformArguments } from './platform.ts'
import { getOwn } from '../../runner/records.ts'

/** What determines the content of an image besides the text of its Dockerfile. */
export interface DockerfileFacts {
  /** Images that it builds on or copies from, each once, with arguments filled in. */
  readonly images: readonly BaseImage[]
  /** Why the same files may give different images, with the line: for example a download without a checksum. */
  readonly unhashable: readonly string[]
}

interface BaseImage {
  readonly name: string
  /** Line of its first use, starting at 1. */
  readonly line: number
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

/** The base of a stage, or the source of `COPY --from` and `RUN --mount=from=`. */
interface ImageUse {
  readonly name: string
  readonly line: number
}

interface DockerfileStage {
  readonly name: string | undefined
  readonly base: ImageUse
  readonly sources: readonly ImageUse[]
}

interface ParsedDockerfile {
  readonly stages: readonly DockerfileStage[]
  /** `ARG`s before the first `FROM`, the only ones that a `FROM` can use (Dockerfile reference, "ARG and FROM"). */
  readonly globals: readonly (readonly [name: string, value: string | undefined])[]
  readonly unknowable: readonly string[]
}

/**
 * Reads a Dockerfile without building it. Stages after the target are ignored.
 * @throws ActionError `dockerfile-invalid` if it has no stage, or lacks the target
 */
export async function readDockerfile(request: DockerfileRequest): Promise<DockerfileFacts> {
  const parsed = await parseDockerfile(request)
  const stages = selectStages(parsed.stages, request)
  const images = new Map<string, number>()
  const unknowable = [...parsed.unknowable]
  const platforms = request.platforms.length === 0 ? [undefined] : request.platforms
  for (const platform of platforms) {
    const values = resolveGlobals(parsed.globals, request.buildArguments, platform)
    for (const [index, stage] of stages.entries()) {
      const earlier = stages.slice(0, index)
      const uses = [{ ...stage.base, values }, ...stage.sources.map((use) => ({ ...use, values: {} }))]
      for (const { name, line, values: visible } of uses) {
        const expanded = expandVariables(name, visible)
        if (expanded === undefined || expanded === '') unknowable.push(`line ${line}: ${name} depends on a variable`)
        else if (!isStage(expanded, earlier) && expanded !== 'scratch' && !images.has(expanded)) {
          images.set(expanded, line)
        }
      }
    }
  }
  return { images: [...images].map(([name, line]) => ({ name, line })), unhashable: [...new Set(unknowable)] }
}

async function parseDockerfile({ file, text }: DockerfileRequest): Promise<ParsedDockerfile> {
  const { DockerfileParser } = await import('dockerfile-ast')
  const dockerfile = DockerfileParser.parse(text)
  const stages: { name: string | undefined; base: ImageUse; sources: ImageUse[] }[] = []
  const globals: [string, string | undefined][] = []
  const unknowable: string[] = []
  const frontend = /^#\s*syntax\s*=\s*(\S+)/im.exec(text.split('\n', 1)[0] ?? '')?.[1]
  if (frontend !== undefined && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(frontend)) {
    unknowable.push(`line 1: the frontend ${frontend} is unknown`)
  }
  for (const instruction of dockerfile.getInstructions()) {
    const line = instruction.getRange().start.line + 1
    const words = instruction.getArguments().map((argument) => argument.getValue())
    const flags = readFlags(instruction)
    const stage = stages.at(-1)
    switch (instruction.getKeyword()) {
      case 'FROM': {
        const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined
        stages.push({ name, base: { name: words[0] ?? '', line }, sources: [] })
        break
      }
      case 'ARG':
        if (stage === undefined) globals.push(...words.map(parseArgument))
        break
      case 'COPY':
        stage?.sources.push(...flags.filter(isNamed('from')).map(({ value }) => ({ name: value, line })))
        break
      case 'RUN':
        stage?.sources.push(...flags.filter(isNamed('mount')).flatMap(({ value }) => parseMountSource(value, line)))
        break
      case 'ADD':
        unknowable.push(...describeRemoteSources(words, flags, line))
        break
    }
  }
  if (stages.length === 0) {
    throw new ActionError('dockerfile-invalid', `${file} has no FROM`, { location: { file, line: 1 } })
  }
  return { stages, globals, unknowable }
}

interface InstructionFlag {
  readonly name: string
  readonly value: string
}

/** Only some instructions have flags, and only their classes have the method. */
function readFlags(instruction: object): readonly InstructionFlag[] {
  if (!('getFlags' in instruction)) return []
  const flags = (
    instruction as { getFlags: () => { getName: () => string; getValue: () => string | null }[] }
  ).getFlags()
  return flags.map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' }))
}

function isNamed(name: string): (flag: InstructionFlag) => boolean {
  return (flag) => flag.name === name
}

function parseArgument(word: string): [string, string | undefined] {
  const equals = word.indexOf('=')
  if (equals < 0) return [word, undefined]
  return [word.slice(0, equals), word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2')]
}

function parseMountSource(options: string, line: number): readonly ImageUse[] {
  const from = /(?:^|,)from=([^,]+)/.exec(options)?.[1]
  return from === undefined ? [] : [{ name: from, line }]
}

/** The content that ADD downloads is known only with a checksum or a commit (Dockerfile reference, "ADD --checksum"). */
function describeRemoteSources(
  words: readonly string[],
  flags: readonly InstructionFlag[],
  line: number,
): readonly string[] {
  if (flags.some(isNamed('checksum'))) return []
  const remote = words.slice(0, -1).filter((word) => /^(https?:|git@|git:|ssh:)/.test(word))
  return remote
    .filter((word) => !/#[0-9a-f]{40}(:|$)/.test(word))
    .map((word) => `line ${line}: the content of ${word} is unknown`)
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

/** By name, or by number starting at 0. */
function isStage(name: string, earlier: readonly DockerfileStage[]): boolean {
  return (
    earlier.some((stage) => stage.name === name.toLowerCase()) || (/^\d+$/.test(name) && Number(name) < earlier.length)
  )
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
