import type { WantedCommit } from './model.ts'

/** What a revision is to the commit that is waited for. */
export type RevisionRelation = 'same' | 'newer' | 'other' | 'unknown'

/** The shortest names that Git and Flux abbreviate commits to. */
const shortestName = 7

/** @param revision name of a commit; anything else, such as the name of a branch, is `unknown` */
export function compareRevision(revision: string | undefined, { commit, contains }: WantedCommit): RevisionRelation {
  if (revision === undefined || !isCommit(revision)) return 'unknown'
  if (commit.startsWith(revision)) return 'same'
  const answer = contains(revision)
  return answer === undefined ? 'unknown' : answer ? 'newer' : 'other'
}

/** Whether a text is a commit's full or abbreviated name. */
function isCommit(text: string): boolean {
  return text.length >= shortestName && /^[0-9a-f]{7,64}$/.test(text)
}

/**
 * The commit of a Flux revision: `main@sha1:3a6b…` of sources and Kustomizations (Flux RFC-0005), `0.1.0+2fc63a38182b` of charts with
 * `reconcileStrategy: Revision`. Undefined for a version without a commit.
 */
export function parseFluxRevision(revision: string | undefined): string | undefined {
  const [, commit] =
    /@sha(?:1|256):([0-9a-f]{40,64})$/.exec(revision ?? '') ??
    /\+([0-9a-f]{7,64})(?:\.\d+)?$/.exec(revision ?? '') ??
    []
  return commit
}
