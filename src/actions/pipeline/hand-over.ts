import type { StageName } from './stages.ts'
import { isRecord } from '../../runner/records.ts'

/** Outputs of the stages that have succeeded so far. */
export type Made = ReadonlyMap<StageName, Readonly<Record<string, unknown>>>

/** How an input that nobody gave is found in what earlier stages made. */
type Finding = (made: Made) => string | undefined

const findings: Readonly<Record<StageName, Readonly<Record<string, Finding>>>> = {
  setup: {},
  provision: { 'terraform-path': programOf('terraform') },
  'build-push': {},
  'helm-deploy': {
    'helm-path': programOf('helm'),
    image: (made) => textOf(made.get('build-push')?.['image-digest']),
    'cluster-name': (made) => clusterIn(made.get('provision')?.outputs),
  },
}

/** Whether an earlier stage leaves it, unless it is given. */
export function isHandedOver(stage: StageName, name: string): boolean {
  return Object.hasOwn(findings[stage], name)
}

/** Texts for inputs of a stage that nobody gave, from what earlier stages made. */
export function handOver(stage: StageName, made: Made): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(findings[stage]).map(([name, find]) => [name, find(made)]))
}

function programOf(tool: string): Finding {
  return (made) => textOf(made.get('setup')?.[`${tool}-path`])
}

/** The one cluster among the Terraform outputs of all roots; two of them are for the user to choose from. */
function clusterIn(outputs: unknown): string | undefined {
  if (!isRecord(outputs)) return undefined
  const names = Object.values(outputs).flatMap(
    (root: unknown) => textOf((root as Record<string, unknown>).cluster_name) ?? [],
  )
  return new Set(names).size === 1 ? names[0] : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
