import { getOwn } from '../../runner/records.ts'
import { expandVariables, type Variables } from './expansion.ts'
import type { StageInstruction } from './instructions.ts'
import { isUnpinnedDownload } from './remote-source.ts'

/** An image that a Dockerfile uses. */
export interface BaseImage {
  readonly name: string
  /** Line of its first use, starting at 1. */
  readonly line: number
  /** Whether a stage is built on it, so that its ONBUILD instructions are executed. */
  readonly isBase: boolean
}

/** A stage, from its FROM to the next one. */
export interface DockerfileStage {
  readonly name: string | undefined
  readonly base: { readonly name: string; readonly line: number }
  readonly instructions: readonly StageInstruction[]
}

interface StageOptions {
  /** Values of the global arguments and of the platform. */
  readonly globals: Variables
  readonly buildArguments: Variables
}

interface StageFacts {
  readonly images: readonly BaseImage[]
  readonly unknowable: readonly string[]
}

/** A stage after its last instruction, for stages that are built on it. */
interface StageState {
  readonly name: string | undefined
  readonly scope: StageScope
  /** Its ONBUILD instructions. */
  readonly triggers: readonly StageInstruction[]
}

/** What variables are worth in a stage. */
interface StageScope {
  readonly values: Variables
  /** False on an image, whose own environment may define variables. */
  readonly isComplete: boolean
}

/** The images that stages use, and what makes their content unknowable, for one platform. */
export function findStageFacts(stages: readonly DockerfileStage[], options: StageOptions): StageFacts {
  const images: BaseImage[] = []
  const unknowable: string[] = []
  const states: StageState[] = []
  const addImage = (name: string, visible: Variables, line: number, isBase: boolean): void => {
    const expanded = expandVariables(name, visible)
    if (expanded === undefined || expanded === '') unknowable.push(`line ${line}: ${name} depends on a variable`)
    else if (expanded !== 'scratch' && findStage(expanded, states) === undefined) {
      images.push({ name: expanded, line, isBase })
    }
  }
  for (const stage of stages) {
    const { base } = stage
    const name = expandVariables(base.name, options.globals) ?? ''
    const parent = findStage(name, states)
    addImage(base.name, options.globals, base.line, true)
    let scope = parent?.scope ?? { values: {}, isComplete: name === 'scratch' }
    const triggers: StageInstruction[] = []
    for (const instruction of [...(parent?.triggers ?? []), ...stage.instructions]) {
      if (instruction.kind === 'source') addImage(instruction.name, {}, instruction.line, false)
      else if (instruction.kind === 'add') unknowable.push(...describeDownload(instruction, scope))
      else if (instruction.kind === 'trigger') triggers.push(...instruction.instructions)
      else scope = declareVariable(instruction, scope, options)
    }
    states.push({ name: stage.name, scope, triggers })
  }
  return { images, unknowable }
}

/** By name, or by number starting at 0. */
function findStage(name: string, earlier: readonly StageState[]): StageState | undefined {
  const named = earlier.findLast((stage) => stage.name !== undefined && stage.name === name.toLowerCase())
  return named ?? (/^\d+$/.test(name) ? earlier[Number(name)] : undefined)
}

/** ENV takes precedence over ARG, whatever their order (Dockerfile reference, "Using ARG variables"). */
function declareVariable(
  instruction: StageInstruction,
  scope: StageScope,
  { globals, buildArguments }: StageOptions,
): StageScope {
  const { values } = scope
  if (instruction.kind === 'variable') {
    const value = expandVariables(instruction.value, values)
    return { ...scope, values: setVariable(values, `${variablePrefix}${instruction.name}`, instruction.name, value) }
  }
  if (instruction.kind !== 'argument') return scope
  const { name, value } = instruction
  if (getOwn(values, `${variablePrefix}${name}`) !== undefined) return scope
  const known =
    getOwn(buildArguments, name) ?? (value === undefined ? getOwn(globals, name) : expandVariables(value, values))
  return { ...scope, values: setVariable(values, name, name, known) }
}

/** Marks names that ENV has set; no variable has such a name. */
const variablePrefix = 'ENV '

function setVariable(values: Variables, mark: string, name: string, value: string | undefined): Variables {
  const others = Object.fromEntries(Object.entries(values).filter(([other]) => other !== name && other !== mark))
  return value === undefined ? others : { ...others, [mark]: value, [name]: value }
}

function describeDownload(
  { source, checksum, line }: Extract<StageInstruction, { kind: 'add' }>,
  scope: StageScope,
): readonly string[] {
  const address = expandKnown(source, scope)
  if (address === undefined) {
    return [`line ${line}: what ${source} adds depends on a variable`]
  }
  const expected = checksum === undefined ? undefined : expandKnown(checksum, scope)
  if (!isUnpinnedDownload({ source: address, checksum: expected })) return []
  return [`line ${line}: the content of ${address} is unknown`]
}

/** Undefined if a variable may come from the environment of the base image, or only the builder can evaluate it. */
function expandKnown(text: string, { values, isComplete }: StageScope): string | undefined {
  const names = [...text.matchAll(/\$\{?([A-Za-z_]\w*)/g)].map(([, name = '']) => name)
  if (!isComplete && names.some((name) => getOwn(values, name) === undefined)) return undefined
  return expandVariables(text, values)
}
