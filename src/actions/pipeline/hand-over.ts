import type { StageName } from './stages.ts'

/** Outputs of the stages that have succeeded so far. */
export type Made = ReadonlyMap<StageName, Readonly<Record<string, unknown>>>

/** Texts for inputs of a stage that nobody gave, from what earlier stages made. */
export function handOver(stage: StageName, made: Made): Readonly<Record<string, string | undefined>> {
  const tool = (name: string): string | undefined => textOf(made.get('setup')?.[`${name}-path`])
  switch (stage) {
    case 'setup':
    case 'build-push':
      return {}
    case 'provision':
      return { 'terraform-path': tool('terraform') }
    case 'helm-deploy':
      return {
        'helm-path': tool('helm'),
        image: textOf(made.get('build-push')?.['image-digest']),
        'cluster-name': clusterIn(made.get('provision')?.outputs),
      }
  }
}

/** The one cluster among the Terraform outputs of all roots; two of them are for the user to choose from. */
function clusterIn(outputs: unknown): string | undefined {
  if (typeof outputs !== 'object' || outputs === null) return undefined
  const names = Object.values(outputs).flatMap(
    (root: unknown) => textOf((root as Record<string, unknown>).cluster_name) ?? [],
  )
  return new Set(names).size === 1 ? names[0] : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
