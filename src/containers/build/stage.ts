import type { BuildStep } from './progress.ts'

/** The parts of a step name such as `[linux/amd64 build 2/5] RUN go build`. */
export interface StepName {
  readonly platform: string | undefined
  /** Name of the stage; undefined for the builder's own steps. */
  readonly stage: string | undefined
  readonly text: string
}

export function parseStepName(name: string): StepName {
  const [, inside, text] = /^\[([^\]]+)\]\s*(.*)$/s.exec(name) ?? []
  if (inside === undefined || text === undefined) return { platform: undefined, stage: undefined, text: name }
  if (inside === 'internal' || inside === 'auth') return { platform: undefined, stage: undefined, text }
  const words = inside.split(/\s+/)
  const platform = words[0]?.includes('/') === true && !/^\d+\/\d+$/.test(words[0]) ? words[0] : undefined
  const rest = words.slice(platform === undefined ? 0 : 1).filter((word) => !/^\d+\/\d+$/.test(word))
  return { platform, stage: rest.join(' ') || 'build', text }
}

/** Time and cache hits of one stage, or of the builder's own steps. */
export interface StageTime {
  readonly name: string
  readonly steps: number
  readonly cached: number
  /** From the first start to the last end, milliseconds. */
  readonly milliseconds: number
}

/** The time of each stage, in the order in which they started. */
export function measureStages(steps: readonly BuildStep[]): readonly StageTime[] {
  const groups = Map.groupBy(
    steps.filter(({ startedAt, completedAt }) => startedAt !== undefined && completedAt !== undefined),
    ({ name }) => nameGroup(parseStepName(name)),
  )
  return [...groups].map(([name, members]) => ({
    name,
    steps: members.length,
    cached: members.filter(({ cached }) => cached).length,
    milliseconds: Math.max(
      0,
      Math.max(...members.map(({ completedAt = 0 }) => completedAt)) -
        Math.min(...members.map(({ startedAt = 0 }) => startedAt)),
    ),
  }))
}

function nameGroup({ platform, stage, text }: StepName): string {
  if (stage !== undefined) return [stage, platform].filter((part) => part !== undefined).join(' ')
  if (text.startsWith('exporting cache')) return 'cache export'
  if (text.startsWith('importing cache')) return 'cache import'
  if (text.startsWith('exporting')) return 'export and push'
  return 'preparation'
}
