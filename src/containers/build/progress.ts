import { StringDecoder } from 'node:string_decoder'

/** A step of a build as BuildKit reports it (github.com/moby/buildkit, client/graph.go, Vertex). */
export interface BuildStep {
  readonly id: string
  /** `[linux/amd64 build 2/5] RUN go build` */
  readonly name: string
  readonly cached: boolean
  /** Milliseconds since the epoch. */
  readonly startedAt: number | undefined
  /** For a step that continues after it had ended: an exported image that is then pushed. */
  readonly resumedAt: number | undefined
  /** Undefined while it is running. */
  readonly completedAt: number | undefined
  readonly error: string | undefined
}

export interface BuildProgressEvents {
  /** A step started or ended. */
  readonly step: (step: BuildStep) => void
  /** A command wrote a line. */
  readonly output: (step: BuildStep | undefined, line: string) => void
}

/** Reads `--progress=rawjson`. */
export interface BuildProgressReader {
  readonly push: (chunk: Uint8Array) => void
  readonly end: () => void
  /** All steps, in the order in which they first appeared. */
  readonly steps: () => readonly BuildStep[]
  /** The last lines other than progress: warnings, and the error at the end. */
  readonly text: () => readonly string[]
  /** The last output lines of commands. */
  readonly lastOutput: () => readonly string[]
}

interface RawVertex {
  readonly digest?: string
  readonly name?: string
  readonly started?: string
  readonly completed?: string
  readonly cached?: boolean
  readonly error?: string
}

interface RawStatus {
  readonly vertexes?: readonly RawVertex[]
  readonly logs?: readonly { readonly vertex?: string; readonly data?: string }[]
}

const keptOutputLines = 20
const keptTextLines = 200

export function createBuildProgressReader(events: BuildProgressEvents): BuildProgressReader {
  const steps = new Map<string, BuildStep>()
  const text: string[] = []
  const lastOutput: string[] = []
  const output = createLineSplitter()
  const onLine = (line: string): void => {
    const status = parseStatus(line)
    if (status === undefined) {
      if (line.trim() !== '') text.push(line)
      // The error comes last.
      if (text.length > keptTextLines) text.shift()
      return
    }
    for (const raw of status.vertexes ?? []) updateStep(raw)
    for (const { vertex = '', data = '' } of status.logs ?? []) {
      for (const text of output(vertex, Buffer.from(data, 'base64'))) {
        lastOutput.push(text)
        if (lastOutput.length > keptOutputLines) lastOutput.shift()
        events.output(steps.get(vertex), text)
      }
    }
  }
  const updateStep = (raw: RawVertex): void => {
    const id = raw.digest ?? ''
    const before = steps.get(id)
    const step = mergeStep(before, raw, id)
    steps.set(id, step)
    const changed = before?.startedAt !== step.startedAt || before?.completedAt !== step.completedAt
    if (changed && step.startedAt !== undefined) events.step(step)
  }
  const lines = createLineSplitter()
  return {
    push: (chunk) => {
      for (const line of lines('', chunk)) onLine(line)
    },
    end: () => {
      for (const line of lines('', Buffer.from('\n'))) onLine(line)
    },
    steps: () => [...steps.values()],
    text: () => text,
    lastOutput: () => lastOutput,
  }
}

/** A step is reported several times: it keeps its first start and its last end. */
function mergeStep(before: BuildStep | undefined, raw: RawVertex, id: string): BuildStep {
  const startedAt = parseTime(raw.started)
  const resumed =
    startedAt !== undefined && before?.completedAt !== undefined && startedAt >= before.completedAt && !raw.cached
  return {
    id,
    name: raw.name ?? before?.name ?? '',
    cached: raw.cached ?? before?.cached ?? false,
    startedAt: before?.startedAt ?? startedAt,
    resumedAt: resumed ? startedAt : before?.resumedAt,
    completedAt: parseTime(raw.completed) ?? (resumed ? undefined : before?.completedAt),
    error: raw.error ?? before?.error,
  }
}

function parseTime(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text)
}

function parseStatus(line: string): RawStatus | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    return JSON.parse(line) as RawStatus
  } catch {
    return undefined
  }
}

/** A longer line is passed on before its end; characters. */
const longestLine = 4 * 1024 * 1024

/** Joins the chunks of several sources to whole lines; a carriage return starts the line again. */
function createLineSplitter(): (source: string, chunk: Uint8Array) => readonly string[] {
  const rests = new Map<string, { readonly decoder: StringDecoder; text: string }>()
  return (source, chunk) => {
    const rest = rests.get(source) ?? { decoder: new StringDecoder('utf8'), text: '' }
    rests.set(source, rest)
    const parts = (rest.text + rest.decoder.write(Buffer.from(chunk))).split('\n')
    rest.text = parts.pop() ?? ''
    if (rest.text.length > longestLine) {
      parts.push(rest.text)
      rest.text = ''
    }
    return parts.map((line) => line.replace(/\r$/, '').replace(/^.*\r/, ''))
  }
}
