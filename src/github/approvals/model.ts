/** A review of a pull request, in the order in which they were submitted. */
export interface Review {
  readonly reviewer: Reviewer | undefined
  readonly verdict: 'approved' | 'changes-requested' | 'dismissed' | 'other'
  /** Head of the pull request when it was written; undefined if that commit is gone. */
  readonly commit: string | undefined
}

interface Reviewer {
  readonly login: string
  /** Bots and apps are not. */
  readonly isPerson: boolean
}

/** Somebody whose approval does not count, and why: completes "@alice …". */
export interface Discounted {
  readonly login: string
  readonly why: string
}

/** A merged pull request, before its reviews are read. */
export interface MergedPull {
  readonly number: number
  readonly url: string
  readonly head: string
  readonly mergeCommit: string
  /** Milliseconds since the epoch. */
  readonly mergedAt: number
  readonly author: string | undefined
  /** Of its branch; undefined if the fork is gone. */
  readonly branch: { readonly owner: string; readonly repo: string; readonly ref: string } | undefined
}

/** The pull request that brought a commit to the default branch, with what decides whose approvals count. */
export interface MergedChange {
  readonly number: number
  readonly url: string
  /** The last commit of its branch. */
  readonly head: string
  readonly reviews: readonly Review[]
  /** Who took part in the change, by login in lower case: completes "@alice …". */
  readonly participants: ReadonlyMap<string, string>
  /** Why somebody who is not known may stand behind the head: then one of the approvals may be theirs. */
  readonly pusherDoubt: string | undefined
}

/** The approvals of one pull request, or of one run. */
export interface ApprovalCount {
  readonly approvers: readonly string[]
  readonly discounted: readonly Discounted[]
}
