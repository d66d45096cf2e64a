import { gte } from 'semver'
import type { Release } from '../release/release.ts'

/** One attempt of a run of a workflow. */
export interface WorkflowRunAttempt {
  /** Number that GitHub gives the repository. */
  readonly repository: number
  readonly run: number
  /** Counted from 1. */
  readonly attempt: number
}

const label = 'eks-actions.dev/run'

/**
 * Makes Helm write down which run makes a revision, so that another one can find out whether it is still at work. Helm passes
 * labels on to later revisions, whoever makes them: the number of the revision tells for which of them the label holds.
 * @returns options of `helm upgrade`; none where the version of Helm has no labels
 */
export function buildOwnerOptions(
  owner: WorkflowRunAttempt | undefined,
  revision: number,
  { version }: { readonly version: string },
): readonly string[] {
  if (owner === undefined || !gte(version, '3.13.0')) return []
  return [`--labels=${label}=${[owner.repository, owner.run, owner.attempt, revision].join('.')}`]
}

/** Who makes a revision; undefined where nobody has written it down. */
export function readRunOwner({ labels, version }: Pick<Release, 'labels' | 'version'>): WorkflowRunAttempt | undefined {
  const numbers =
    /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/
      .exec(labels?.[label] ?? '')
      ?.slice(1)
      .map(Number) ?? []
  const [repository, run, attempt, revision] = numbers
  if (repository === undefined || run === undefined || attempt === undefined || revision !== version) return undefined
  return { repository, run, attempt }
}
