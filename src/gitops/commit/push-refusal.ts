import { ActionError } from '../../runner/errors/action-error.ts'

/** The branch moved before the commit: git and GitHub say it in several ways, and none of them is a refusal. */
const movedPatterns = [
  /non-fast-forward|not a fast forward|fetch first/i,
  /cannot lock ref|failed to update ref|reference already exists|reference update failed|is at [0-9a-f]{40} but expected/i,
  // A replica that does not know the new commit yet.
  /object does not exist/i,
]

export function isBranchMoved(text: string): boolean {
  return movedPatterns.some((pattern) => pattern.test(text))
}

/** What a rule, a protected branch or a missing permission is refused with. */
const refusedPatterns =
  /protected branch|rule violations?|GH\d{3}|pre-receive hook declined|hook declined|not allowed to push|denied|not accessible|permission|error: 403|must have (admin|push)/i

export function isPushRefused(text: string): boolean {
  return refusedPatterns.test(text)
}

export interface PushRefusal {
  readonly repository: string
  readonly branch: string
  /** What the server said. */
  readonly said: readonly string[]
  /** Active rules of the branch. */
  readonly rules?: readonly string[]
  readonly cause: unknown
}

/** `push-refused`, with the rule that the server names. */
export function createRefusalError({ repository, branch, said, rules = [], cause }: PushRefusal): ActionError {
  const [reason = 'no reason was given'] = said
  return new ActionError('push-refused', `${repository} refuses a commit to ${branch}: ${reason}`, {
    details: [...said.slice(1), ...(rules.length === 0 ? [] : [`rules of ${branch}: ${rules.join(', ')}`])],
    hint: describeNextStep(said.join(' ')),
    cause,
  })
}

function describeNextStep(said: string): string {
  if (/not accessible|403|denied|permission/i.test(said))
    return 'Add `contents: write` under `permissions:` of the job. GITHUB_TOKEN ends at its own repository: for another one, pass the token of a GitHub App as github-token.'
  return 'Set pull-request: true, or pass the token of an App that may bypass the rule as github-token.'
}
