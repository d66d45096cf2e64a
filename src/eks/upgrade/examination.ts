import { ActionError } from '../../runner/errors/action-error.ts'
import { KubernetesError } from '../../kubernetes/error.ts'
import { toClusterError } from '../../kubernetes/cluster-error.ts'
import type { UnexaminedPart } from './finding.ts'

/** Reads parts of a cluster one by one, and records what could not be read. */
export interface Examination {
  readonly unexamined: readonly UnexaminedPart[]
  /** Undefined if it could not be read; that is recorded. */
  readonly read: <T>(part: ExaminedPart, send: () => Promise<T>) => Promise<T | undefined>
  readonly skip: (part: UnexaminedPart) => void
}

interface ExaminedPart {
  /** For people: `PodDisruptionBudgets`. */
  readonly what: string
  /** The permission that it needs: `list poddisruptionbudgets.policy in all namespaces`. */
  readonly needs: string
}

/** Failures that concern the whole run: nothing else could be read either. */
const fatal = new Set(['cancelled', 'credentials-expired', 'no-credentials', 'aws-unreachable', 'clock-skewed'])

export function openExamination(cluster: string): Examination {
  const unexamined: UnexaminedPart[] = []
  return {
    unexamined,
    skip: (part) => void unexamined.push(part),
    read: async ({ what, needs }, send) => {
      try {
        return await send()
      } catch (error) {
        unexamined.push({ what, missing: describeFailure(error, needs, cluster) })
        return undefined
      }
    },
  }
}

/** @throws what concerns the whole run */
function describeFailure(error: unknown, needs: string, cluster: string): string {
  if (error instanceof KubernetesError && error.status === 403) return needs
  const known = error instanceof ActionError ? error : toClusterError(error, cluster)
  if (known === undefined || fatal.has(known.code)) throw error
  if (known.code === 'aws-access-denied') return /(\w[\w-]*:\w+) is not allowed/.exec(known.message)?.[1] ?? needs
  return [known.message, ...known.details.slice(0, 1)].join('; ')
}
