/** Converts act's JSON log (`--json`, one object per line) to jobs and steps. */

export type ActResult = 'success' | 'failure' | 'cancelled' | 'skipped'

interface LogAnnotation {
  readonly level: 'error' | 'warning' | 'notice' | 'debug'
  readonly message: string
  /** `file`, `line`, `title` and so on, as written by the step. */
  readonly properties: Readonly<Record<string, string>>
}

export interface StepRun {
  readonly id: string
  readonly name: string
  readonly stage: 'Pre' | 'Main' | 'Post'
  /** Undefined if the run ended before the step. */
  readonly result: ActResult | undefined
  /** Output of the step, masked by the runner, without workflow commands. */
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  /** Markdown that the step added to its job summary. */
  readonly summary: string
  readonly annotations: readonly LogAnnotation[]
  /** Duration of the step, as measured by the runner. */
  readonly milliseconds: number | undefined
}

export interface JobRun {
  readonly id: string
  /** Prefixed with the workflow's name, and suffixed with the number of the matrix leg. */
  readonly name: string
  readonly matrix: Readonly<Record<string, unknown>>
  readonly result: ActResult | undefined
  readonly steps: readonly StepRun[]
  /** Times of its first and last line, in milliseconds since 1970; undefined if lines have no time. */
  readonly startedAt: number | undefined
  readonly endedAt: number | undefined
}

/** The fields of act's log lines that are used here. */
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
  /** Arrival time of the line, in milliseconds since 1970. */
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

/** Parses a line of the log; undefined for anything else. */
export function parseActEvent(line: string): ActEvent | undefined {
  if (!line.startsWith('{')) return undefined
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'msg' in value ? (value as ActEvent) : undefined
  } catch {
    return undefined
  }
}

/** Renders an event as a readable line: job, then text. */
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
  // The runner reports the start of a Pre stage even for actions without one, but never its end.
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
  // A composite action's inner steps share the log of the outer step, which ends last and determines the result.
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
