import type { Mutant } from './mutant.ts'

const missing = 'src/actions/shared/approvals-missing.test.ts'
const enough = 'src/actions/shared/approvals.test.ts'
const count = 'src/github/approvals/count.test.ts'

function createMutant(
  title: string,
  file: string,
  [find, replace]: readonly [string, string],
  tests: Mutant['tests'],
): Mutant {
  return { area: 'approvals', title, file, find, replace, tests }
}

/** Each lets somebody approve what nobody else has looked at, or refuses what was approved. */
export const approvalMutants: readonly Mutant[] = [
  createMutant(
    'a review of an older commit counts',
    'src/github/approvals/count.ts',
    ['commit === head ? undefined', "commit !== '' ? undefined"],
    [count],
  ),
  createMutant(
    'a dismissed review counts',
    'src/github/approvals/count.ts',
    ["if (verdict === 'dismissed') return", "if (verdict === 'other') return"],
    [count],
  ),
  createMutant(
    'requested changes do not take an approval back',
    'src/github/approvals/count.ts',
    ["review.verdict === 'other') continue", "review.verdict !== 'approved') continue"],
    [count],
  ),
  createMutant(
    'a bot approves',
    'src/github/approvals/count.ts',
    ['if (reviewer?.isPerson !== true) return', "if (reviewer?.login === '') return"],
    [count],
  ),
  createMutant(
    'the author approves',
    'src/github/approvals/merged-change.ts',
    ['if (pull.author !== undefined) participants', "if (pull.author === '') participants"],
    [missing],
  ),
  createMutant(
    'whoever wrote the head approves',
    'src/github/approvals/merged-change.ts',
    ['for (const login of people) participants', 'for (const login of people.slice(2)) participants'],
    [missing],
  ),
  createMutant(
    'readers approve',
    'src/github/approvals/merged-change.ts',
    ["return data.permission === 'write' || data.permission === 'admin'", "return data.permission !== 'none'"],
    [missing],
  ),
  createMutant(
    'a pull request to another branch counts',
    'src/github/approvals/merged-change.ts',
    ['merged_at !== null && base.ref === branch', "merged_at !== null && base.ref !== ''"],
    [missing],
  ),
  createMutant(
    'an open pull request counts',
    'src/github/approvals/merged-change.ts',
    ['merged_at !== null && base.ref', "merged_at !== '' && base.ref"],
    [missing],
  ),
  createMutant(
    'whoever pushed earlier commits approves',
    'src/github/approvals/pushers.ts',
    ['(isOwn(update.after) && !isMergeByGitHub(update))', 'false'],
    [missing],
  ),
  createMutant(
    'a workflow hides who pushed',
    'src/github/approvals/pushers.ts',
    ['update.actor?.isPerson === false', "update.actor?.login === ''"],
    [missing],
  ),
  createMutant(
    'nothing that Dependabot pushed can be approved by one person',
    'src/github/approvals/pushers.ts',
    ['update.actor.login !== independentBot', "update.actor.login !== ''"],
    [enough],
  ),
  createMutant(
    'a signature counts although somebody pushed the merge',
    'src/github/approvals/merge-origin.ts',
    ['updates.every(({ at }) => at > mergedAt)', 'updates.length >= 0'],
    [missing],
  ),
  createMutant(
    'many pushes hide how a merge came to the branch',
    'src/github/approvals/merge-origin.ts',
    ['isComplete && updates', 'updates'],
    [missing],
  ),
  createMutant(
    'a pushed merge counts',
    'src/github/approvals/merge-origin.ts',
    ['if (latest !== undefined) {', "if (latest?.type === '') {"],
    [missing],
  ),
  createMutant(
    'whoever started a run by hand approves it',
    'src/actions/shared/approvals.ts',
    ['isPerson ? starters.get(normalizeLogin(login))', "isPerson ? starters.get('')"],
    [missing],
  ),
  createMutant(
    'a starter approves in a new name',
    'src/actions/shared/approvals.ts',
    ['event.run === undefined ? {} : await', 'event.run !== undefined ? {} : await'],
    [missing],
  ),
  createMutant(
    'an approved run takes any commit',
    'src/actions/shared/approvals.ts',
    ['if (commit !== event.sha) {', "if (commit === '') {"],
    [missing],
  ),
  createMutant(
    'an approval of another environment counts',
    'src/github/approvals/merged-change.ts',
    ['name?.toLowerCase() === environment.toLowerCase()', "name !== ''"],
    [missing],
  ),
  createMutant(
    'only one commit of a push is looked at',
    'src/actions/shared/approvals.ts',
    ['before === undefined || isZeroCommit(before) ? [commit]', "before !== '' ? [commit]"],
    [missing],
  ),
  createMutant(
    'values of another checkout need no approval',
    'src/actions/helm-deploy/approvals.ts',
    ['...values.map(({ absolute }) => absolute)', '...values.slice(0, 0).map(({ absolute }) => absolute)'],
    ['src/actions/helm-deploy/approvals.test.ts'],
  ),
]
