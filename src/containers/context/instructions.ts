import type { Instruction } from 'dockerfile-ast'

/** What an instruction does to the content of its stage, as far as the content hash needs to know. */
export type StageInstruction =
  | { readonly kind: 'from'; readonly name: string; readonly stage: string | undefined; readonly line: number }
  | { readonly kind: 'argument'; readonly name: string; readonly value: string | undefined }
  | { readonly kind: 'variable'; readonly name: string; readonly value: string }
  /** Another image or stage, of `COPY --from` or `RUN --mount=from=`. */
  | { readonly kind: 'source'; readonly name: string; readonly line: number }
  /** One source of an ADD. */
  | { readonly kind: 'add'; readonly source: string; readonly checksum: string | undefined; readonly line: number }
  /** ONBUILD: for stages that are built on this one. */
  | { readonly kind: 'trigger'; readonly instructions: readonly StageInstruction[] }

/** Translates one instruction; most have nothing that matters here. */
export function readInstruction(instruction: Instruction, line: number): readonly StageInstruction[] {
  switch (instruction.getKeyword()) {
    case 'FROM': {
      const words = listWords(instruction)
      const stage = /^as$/i.test(words[1] ?? '') ? words[2]?.toLowerCase() : undefined
      return [{ kind: 'from', name: removeQuotes(words[0] ?? ''), stage, line }]
    }
    case 'ARG':
      return listProperties(instruction).map(({ name, value }) => ({ kind: 'argument', name, value }))
    case 'ENV':
      return listProperties(instruction).map(({ name, value = '' }) => ({ kind: 'variable', name, value }))
    case 'COPY':
      return listFlags(instruction, 'from').map((name) => ({ kind: 'source', name, line }))
    case 'RUN':
      return listFlags(instruction, 'mount').flatMap((options) => {
        const name = readMountSource(options)
        return name === undefined ? [] : [{ kind: 'source', name, line } as const]
      })
    case 'ADD': {
      const [checksum] = listFlags(instruction, 'checksum')
      return listAddSources(instruction).map((source) => ({ kind: 'add', source, checksum, line }))
    }
    case 'ONBUILD': {
      const trigger = readTrigger(instruction)
      return trigger === null ? [] : [{ kind: 'trigger', instructions: readInstruction(trigger, line) }]
    }
    default:
      return []
  }
}

/** The options are CSV, their names in any case, and the last one counts (BuildKit, `parseMount`). */
function readMountSource(options: string): string | undefined {
  const fields = [...options.matchAll(/"((?:[^"]|"")*)"|[^,]+/g)].map(([field, quoted]) => quoted ?? field)
  return fields.findLast((field) => /^from=./i.test(field))?.slice('from='.length)
}

/** BuildKit reads the name of a base image like a word of a shell. */
function removeQuotes(text: string): string {
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text
}

function listWords(instruction: Instruction): readonly string[] {
  return instruction.getArguments().map((argument) => argument.getValue())
}

/** The last word is the destination. The JSON form is for names with spaces (Dockerfile reference, "ADD"). */
function listAddSources(instruction: Instruction): readonly string[] {
  const content = instruction.getArgumentsContent()?.replaceAll(/[\\`]\r?\n/g, '') ?? ''
  const json = /^(?:--\S+\s+)*(\[.*\])\s*$/s.exec(content)?.[1]
  // The words of a here-document are file content.
  const words = /(^|\s)<<-?["']?\w/.test(content) ? content.split('\n', 1)[0]?.trim().split(/\s+/) : undefined
  return (parseStrings(json) ?? words ?? listWords(instruction)).slice(0, -1)
}

function parseStrings(json: string | undefined): readonly string[] | undefined {
  if (json === undefined) return undefined
  try {
    const values = JSON.parse(json) as readonly unknown[]
    return values.every((value) => typeof value === 'string') ? values : undefined
  } catch {
    return undefined
  }
}

interface InstructionProperty {
  readonly name: string
  readonly value: string | undefined
}

/** Only some instructions have properties, flags or a trigger, and only their classes have the methods. */
function listProperties(instruction: object): readonly InstructionProperty[] {
  const { getProperties } = instruction as {
    getProperties?: () => { getName: () => string; getValue: () => string | null }[]
  }
  const properties = getProperties?.call(instruction) ?? []
  return properties.map((property) => ({ name: property.getName(), value: property.getValue() ?? undefined }))
}

function listFlags(instruction: object, name: string): readonly string[] {
  const { getFlags } = instruction as { getFlags?: () => { getName: () => string; getValue: () => string | null }[] }
  const flags = getFlags?.call(instruction) ?? []
  return flags.filter((flag) => flag.getName() === name).map((flag) => flag.getValue() ?? '')
}

function readTrigger(instruction: object): Instruction | null {
  const { getTriggerInstruction } = instruction as { getTriggerInstruction?: () => Instruction | null }
  return getTriggerInstruction?.call(instruction) ?? null
}
