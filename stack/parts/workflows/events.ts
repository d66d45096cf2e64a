/** Reads act's JSON log (`--json`, one object per line) into jobs and steps. */

export type ActResult = 'success' | 'failure' | 'cancelled' | 'skipped'

interface LogAnnotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug'
  readonly message: string
  /** `file`, `line`, `title` and so on, as the step wrote them. */
  readonly properties: Readonly<Record<string, string>>
}

export interface StepRun {
  readonly id: string
  readonly name: string
  readonly stage: 'Pre' | 'Main' | 'Post'
  /** Undefined when the run ended before the step did. */
  readonly result: ActResult | undefined
  /** What the step printed, masked by the runner; workflow commands are not part of it. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown that the step wrote to its job summary. */
  readonly summary: string
  readonly annotations: readonly LogAnnotation[]
  /** How long the step took, as the runner measured it. */
  readonly milliseconds: number | undefined
}

export interface JobRun {
  readonly id: string
  /** With the workflow's name in front, and the number in a matrix behind. */
  readonly name: string
  readonly matrix: Readonly<Record<string, unknown>>
  readonly result: ActResult | undefined
  readonly steps: readonly StepRun[]
  /** Times of its first and its last line, in milliseconds since 1970; undefined where lines came without times. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
}

/** The fields of act's log lines that matter here. */
export interface ActEvent {
  readonly job?: string
  readonly jobID?: string
  readonly jobResult?: ActResult
  readonly matrix?: Readonly<Record<string, unknown>>
  readonly stage?: StepRun['stage']
  readonly step?: string
  readonly stepID?: readonly string[]
  readonly stepResult?: ActResult
  readonly executionTime?: number
  /** When the line came, in milliseconds since 1970. */
  readonly at?: number
  readonly msg: string
  readonly raw_output?: boolean
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly kvPairs?: Readonly<Record<string, string>>
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type StepDraft = Mutable<Omit<StepRun, 'outputs' | 'annotations'>> & {
  outputs: Record<string, string>
  annotations: LogAnnotation[]
}
type JobDraft = Mutable<Omit<JobRun, 'steps'>> & { steps: StepDraft[] }

/** A line of the log, or undefined for anything that is not one. */
export function parseActEvent(line: string): ActEvent | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'msg' in value ? (value as ActEvent) : undefined
  } catch {
    return undefined
  }
}

/** The line as a person reads it: job, then text. */
export function renderActEvent(event: ActEvent): string {
  const text = event.msg.replace(/\n$/, '')
  return event.job === undefined ? text : `[${event.job}] ${event.raw_output ? '| ' : ''}${text}`
}

/** Jobs in the order of their first line, each with its steps in the order of their first line. */
export function collectJobs(events: Iterable<ActEvent>): readonly JobRun[] {
  const jobs = new Map<string, JobDraft>()
  for (const event of events) {
    if (event.job === undefined) continue
    const job = ensureJob(jobs, event, event.job)
    if (event.jobResult) job.result = event.jobResult
    job.endedAt = event.at ?? job.endedAt
    if (event.stage && event.stepID) applyEvent(event, ensureStep(job, event, event.stage, event.stepID.join('/')))
  }
  // The runner announces a Pre stage even for actions that have none; it never ends then.
  const hasHappened = ({ stage, result }: StepDraft): boolean => stage !== 'Pre' || result !== undefined
  return [...jobs.values()].map((job) => ({ ...job, steps: job.steps.filter(hasHappened) }))
}

function ensureJob(jobs: Map<string, JobDraft>, event: ActEvent, name: string): JobDraft {
  const known = jobs.get(name)
  if (known) return known
  const job: JobDraft = {
    id: event.jobID ?? name,
    name,
    matrix: event.matrix ?? {},
    result: undefined,
    steps: [],
    startedAt: event.at,
    endedAt: undefined,
  }
  jobs.set(name, job)
  return job
}

function ensureStep(job: JobDraft, event: ActEvent, stage: StepRun['stage'], id: string): StepDraft {
  const known = job.steps.find((step) => step.id === id && step.stage === stage)
  if (known) return known
  const step: StepDraft = {
    id,
    name: event.step ?? id,
    stage,
    result: undefined,
    log: '',
    outputs: {},
    summary: '',
    annotations: [],
    milliseconds: undefined,
  }
  job.steps.push(step)
  return step
}

function applyEvent(event: ActEvent, step: StepDraft): void {
  if (event.raw_output) step.log += event.msg
  // A composite action's inner steps share the log of the outer one; the outer one ends last and has the last word.
  if (event.stepResult) step.result = event.stepResult
  if (event.executionTime !== undefined) step.milliseconds = event.executionTime / 1e6
  switch (event.command) {
    case 'set-output':
      if (event.name !== undefined) step.outputs[event.name] = event.arg ?? ''
      return
    case 'summary':
      step.summary += event.content ?? ''
      return
    case 'error':
    case 'warning':
    case 'notice':
    case 'debug':
      step.annotations.push({ level: event.command, message: event.arg ?? '', properties: event.kvPairs ?? {} })
      return
    default:
      return
  }
}
