import { ActionError } from '../../runner/errors/action-error.ts'
import { suggestion } from '../../runner/contract/suggestion.ts'
import { expand, type Values } from './expansion.ts'
import { platformArguments } from './platform.ts'

/** What of a Dockerfile decides about the content of its image, besides its own text. */
export interface DockerfileFacts {
  /** Images of registries that it builds on or copies from, each once, as they are written with arguments filled in. */
  readonly images: readonly BaseImage[]
  /** Reasons why the same files need not give the same image, with the line: a download without checksum, for example. */
  readonly unknowable: readonly string[]
}

export interface BaseImage {
  readonly name: string
  /** Line of its first use, counted from 1. */
  readonly line: number
}

export interface DockerfileRequest {
  /** For errors; relative to the workspace. */
  readonly file: string
  readonly text: string
  readonly target: string | undefined
  /** Values of `--build-arg`. */
  readonly buildArguments: Values
  /** Empty: the platform of the builder. */
  readonly platforms: readonly string[]
}

/** The reference of `COPY --from` and `RUN --mount=from=`, and the base of a stage, with the line. */
interface Use {
  readonly name: string
  readonly line: number
}

interface Stage {
  readonly name: string | undefined
  readonly base: Use
  readonly sources: readonly Use[]
}

interface Parsed {
  readonly stages: readonly Stage[]
  /** `ARG`s before the first `FROM`, the only ones that a `FROM` sees (Dockerfile reference, "ARG and FROM"). */
  readonly globals: readonly (readonly [name: string, value: string | undefined])[]
  readonly unknowable: readonly string[]
}

/**
 * Reads a Dockerfile without building it. Stages after the target count for nothing.
 * @throws ActionError `dockerfile-invalid` when it has no stage, or not the target
 */
export async function readDockerfile(request: DockerfileRequest): Promise<DockerfileFacts> {
  const parsed = await parse(request)
  const stages = upToTarget(parsed.stages, request)
  const images = new Map<string, number>()
  const unknowable = [...parsed.unknowable]
  const platforms = request.platforms.length === 0 ? [undefined] : request.platforms
  for (const platform of platforms) {
    const values = globalValues(parsed.globals, request.buildArguments, platform)
    for (const [index, stage] of stages.entries()) {
      const earlier = stages.slice(0, index)
      const uses = [{ ...stage.base, values }, ...stage.sources.map((use) => ({ ...use, values: {} }))]
      for (const { name, line, values: visible } of uses) {
        const expanded = expand(name, visible)
        if (expanded === undefined || expanded === '') unknowable.push(`line ${line}: ${name} depends on a variable`)
        else if (!isStage(expanded, earlier) && expanded !== 'scratch' && !images.has(expanded)) {
          images.set(expanded, line)
        }
      }
    }
  }
  return { images: [...images].map(([name, line]) => ({ name, line })), unknowable: [...new Set(unknowable)] }
}

async function parse({ file, text }: DockerfileRequest): Promise<Parsed> {
  const { DockerfileParser } = await import('dockerfile-ast')
  const dockerfile = DockerfileParser.parse(text)
  const stages: { name: string | undefined; base: Use; sources: Use[] }[] = []
  const globals: [string, string | undefined][] = []
  const unknowable: string[] = []
  const frontend = /^#\s*syntax\s*=\s*(\S+)/im.exec(text.split('\n', 1)[0] ?? '')?.[1]
  if (frontend !== undefined && !/^(docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(frontend)) {
    unknowable.push(`line 1: what ${frontend} makes of the file is not known`)
  }
  for (const instruction of dockerfile.getInstructions()) {
    const line = instruction.getRange().start.line + 1
    const words = instruction.getArguments().map((argument) => argument.getValue())
    const flags = flagsOf(instruction)
    const stage = stages.at(-1)
    switch (instruction.getKeyword()) {
      case 'FROM': {
        const name = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined
        stages.push({ name, base: { name: words[0] ?? '', line }, sources: [] })
        break
      }
      case 'ARG':
        if (stage === undefined) globals.push(...words.map(argumentOf))
        break
      case 'COPY':
        stage?.sources.push(...flags.filter(isNamed('from')).map(({ value }) => ({ name: value, line })))
        break
      case 'RUN':
        stage?.sources.push(...flags.filter(isNamed('mount')).flatMap(({ value }) => mountSource(value, line)))
        break
      case 'ADD':
        unknowable.push(...remoteSources(words, flags, line))
        break
    }
  }
  if (stages.length === 0) {
    throw new ActionError('dockerfile-invalid', `${file} has no FROM`, { location: { file, line: 1 } })
  }
  return { stages, globals, unknowable }
}

interface Flag {
  readonly name: string
  readonly value: string
}

/** Only some kinds of instruction have flags, and only their classes have the method. */
function flagsOf(instruction: object): readonly Flag[] {
  if (!('getFlags' in instruction)) return []
  const flags = (
    instruction as { getFlags: () => { getName: () => string; getValue: () => string | null }[] }
  ).getFlags()
  return flags.map((flag) => ({ name: flag.getName(), value: flag.getValue() ?? '' }))
}

function isNamed(name: string): (flag: Flag) => boolean {
  return (flag) => flag.name === name
}

function argumentOf(word: string): [string, string | undefined] {
  const equals = word.indexOf('=')
  if (equals < 0) return [word, undefined]
  return [word.slice(0, equals), word.slice(equals + 1).replace(/^(["'])(.*)\1$/, '$2')]
}

function mountSource(options: string, line: number): readonly Use[] {
  const from = /(?:^|,)from=([^,]+)/.exec(options)?.[1]
  return from === undefined ? [] : [{ name: from, line }]
}

/** What ADD downloads is known by a checksum or by a commit only (Dockerfile reference, "ADD --checksum"). */
function remoteSources(words: readonly string[], flags: readonly Flag[], line: number): readonly string[] {
  if (flags.some(isNamed('checksum'))) return []
  const remote = words.slice(0, -1).filter((word) => /^(https?:|git@|git:|ssh:)/.test(word))
  return remote
    .filter((word) => !/#[0-9a-f]{40}(:|$)/.test(word))
    .map((word) => `line ${line}: what stands at ${word} is not known`)
}

/** Later arguments may use earlier ones; a value that is given wins over a default. */
function globalValues(globals: Parsed['globals'], given: Values, platform: string | undefined): Values {
  const values: Record<string, string> = { ...platformArguments(platform) }
  for (const [name, value] of globals) {
    const known = given[name] ?? (value === undefined ? undefined : expand(value, values))
    if (known !== undefined) values[name] = known
  }
  return values
}

/** By name, or by number counted from 0. */
function isStage(name: string, earlier: readonly Stage[]): boolean {
  return (
    earlier.some((stage) => stage.name === name.toLowerCase()) || (/^\d+$/.test(name) && Number(name) < earlier.length)
  )
}

function upToTarget(stages: readonly Stage[], { file, target }: DockerfileRequest): readonly Stage[] {
  if (target === undefined) return stages
  const named = stages.findIndex(({ name }) => name === target.toLowerCase())
  const index = named < 0 && /^\d+$/.test(target) ? Number(target) : named
  if (index >= 0 && index < stages.length) return stages.slice(0, index + 1)
  const names = stages.flatMap(({ name }) => (name === undefined ? [] : [name]))
  throw new ActionError('dockerfile-invalid', `${file} has no stage ${target}`, {
    hint: suggestion(target, names) ?? `Correct target, or name the stage: FROM … AS ${target}`,
    location: { file },
  })
}
