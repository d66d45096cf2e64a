import { gte } from 'semver'
import type { Release } from '../release/release.ts'

/** One attempt of a workflow run. */
export interface WorkflowRunAttempt {
  /** The repository's ID on GitHub. */
  readonly repository: number
  readonly run: number
  /** Counted from 1. */
  readonly attempt: number
}

const label = 'eks-actions.dev/run'

/**
 * Records in a release which run creates a revision, so that another run can find out whether it is still in progress. Helm
 * copies labels to later revisions, whoever creates them: the revision number shows which one a label belongs to.
 * @returns options of `helm upgrade`; none if this version of Helm has no labels
 */
export function buildOwnerOptions(
  owner: WorkflowRunAttempt | undefined,
  revision: number,
  { version }: { readonly version: string },
): readonly string[] {
  if (owner === undefined || !gte(version, '3.13.0')) return []
  return [`--labels=${label}=${[owner.repository, owner.run, owner.attempt, revision].join('.')}`]
}

/** The run that created a revision; undefined if it was not recorded. */
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
