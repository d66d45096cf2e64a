import type { ApprovalCount, Discounted, MergedChange, Review } from './model.ts'

export const normalizeLogin = (login: string): string => login.toLowerCase()

/**
 * Whose reviews approve the head of a pull request. Of each person, the latest review decides that approves, requests changes
 * or was dismissed; comments change nothing.
 * @param others people whose approval does not count for another reason, by login in lower case: completes "@alice …"
 */
export function countReviews(
  { reviews, head, participants }: Pick<MergedChange, 'reviews' | 'head' | 'participants'>,
  others: ReadonlyMap<string, string> = new Map(),
): ApprovalCount {
  const latest = new Map<string, Review>()
  for (const review of reviews) {
    if (review.reviewer === undefined || review.verdict === 'other') continue
    const login = normalizeLogin(review.reviewer.login)
    latest.delete(login)
    latest.set(login, review)
  }
  const approvers: string[] = []
  const discounted: Discounted[] = []
  for (const [key, review] of latest) {
    const login = review.reviewer?.login ?? key
    const why = explainDiscount(review, head) ?? participants.get(key) ?? others.get(key)
    if (why === undefined) approvers.push(login)
    else discounted.push({ login, why })
  }
  return { approvers, discounted }
}

/** What is wrong with a review, whoever wrote it. */
function explainDiscount({ reviewer, verdict, commit }: Review, head: string): string | undefined {
  if (reviewer?.isPerson !== true) return 'is not a person'
  if (verdict === 'changes-requested') return 'requested changes'
  if (verdict === 'dismissed') return 'approved, but the review was dismissed'
  if (commit === undefined) return 'approved a commit that is gone'
  return commit === head ? undefined : `approved ${commit.slice(0, 7)}, not the head ${head.slice(0, 7)}`
}

/**
 * How many approvals are certain to come from people who did not push the head: if nobody knows who stands behind it, one of the
 * approvers may.
 */
export function countCertainApprovals(
  approvers: readonly string[],
  { pusherDoubt }: Pick<MergedChange, 'pusherDoubt'>,
): number {
  return pusherDoubt === undefined ? approvers.length : Math.max(0, approvers.length - 1)
}
