import type { Trigger } from './event.ts'

/** What a run compares with to see what changed. */
export type BaseCommit =
  /** Compare with the merge base of this commit and the one that is checked out; it may be missing from a shallow clone. */
  | { readonly kind: 'commit'; readonly sha: string }
  /** Nothing to compare with, so everything counts as changed. `why` is a clause for a person. */
  | { readonly kind: 'none'; readonly why: string }

export function baseCommit(trigger: Trigger): BaseCommit {
  switch (trigger.kind) {
    case 'pull-request':
    case 'merge-group':
      return { kind: 'commit', sha: trigger.base }
    case 'push':
      if (trigger.before === undefined) return { kind: 'none', why: 'the event does not say what was pushed to' }
      // GitHub names the commit before the first push of a branch by zeros, as git does.
      if (/^0+$/.test(trigger.before)) return { kind: 'none', why: 'the push made a new branch' }
      return { kind: 'commit', sha: trigger.before }
    case 'other':
      return { kind: 'none', why: `the event ${trigger.name} has no base commit` }
    case 'none':
      return { kind: 'none', why: 'no event of GitHub started this run' }
  }
}
