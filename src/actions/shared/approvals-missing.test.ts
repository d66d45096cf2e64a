import { describe, expect, test } from 'vitest'
import {
  type ApprovalRun,
  checkRun,
  dispatch,
  head,
  merged,
  pull,
  updates,
  withReviews,
} from './testing/approval-run.ts'
import { buildCommit, type FakeHistory } from './testing/fake-review-history.ts'

describe('approvals are missing', () => {
  test.each<[string, FakeHistory, ApprovalRun, string]>([
    ['without a review', withReviews([]), {}, 'nobody reviewed it'],
    ['from the author', withReviews([['alice', 'APPROVED']]), {}, '@alice does not count: opened the pull request'],
    [
      'from whoever pushed the head',
      withReviews([['bob', 'APPROVED']], { updates: [['bob', 'push', head], ...updates.slice(1)] }),
      {},
      '@bob does not count: pushed the last commit',
    ],
    [
      'from whoever wrote the head',
      withReviews([['bob', 'APPROVED']], { commits: { [head]: { author: 'bob' } } }),
      {},
      '@bob does not count: wrote the last commit',
    ],
    [
      'from whoever committed the head',
      withReviews([['bob', 'APPROVED']], { commits: { [head]: { committer: 'bob' } } }),
      {},
      '@bob does not count: wrote the last commit',
    ],
    [
      'from whoever pushed a commit before the head',
      {
        pulls: [{ ...pull, own: [buildCommit('c'), head], reviews: [['bob', 'APPROVED']] }],
        updates: [...updates, ['bob', 'push', buildCommit('c')]],
      },
      {},
      '@bob does not count: pushed ccccccc to it',
    ],
    [
      'from whoever pushed the head before somebody else did so again',
      withReviews([['bob', 'APPROVED']], { updates: [...updates, ['bob', 'force_push', head]] }),
      {},
      '@bob does not count: pushed the last commit',
    ],
    [
      'from whoever pushed one of more commits than GitHub lists',
      {
        pulls: [
          {
            ...pull,
            own: Array.from({ length: 250 }, (_, index) => String(index).padStart(40, '7')),
            reviews: [['bob', 'APPROVED']],
          },
        ],
        updates: [...updates, ['bob', 'push', buildCommit('c')]],
      },
      {},
      '@bob does not count: pushed ccccccc to it',
    ],
    [
      'if a workflow pushed the head, whoever wrote that',
      {
        pulls: [{ ...pull, author: 'github-actions[bot]', reviews: [['bob', 'APPROVED']] }],
        updates: [['github-actions[bot]', 'push', head], ...updates.slice(1)],
      },
      {},
      '@github-actions[bot] pushed the head, for somebody who is not known',
    ],
    [
      'from somebody who may only read',
      withReviews([['bob', 'APPROVED']], { roles: { bob: 'read' } }),
      {},
      '@bob does not count: has no write access',
    ],
    [
      'from somebody who is not a collaborator',
      withReviews([['bob', 'APPROVED']], { roles: { bob: 'unknown' } }),
      {},
      '@bob does not count: has no write access',
    ],
    ['from a bot', withReviews([['renovate[bot]', 'APPROVED']]), {}, '@renovate[bot] does not count: is not a person'],
    [
      'for an older commit',
      withReviews([['bob', 'APPROVED', buildCommit('c')]]),
      {},
      '@bob does not count: approved ccccccc, not the head ddddddd',
    ],
    ['if the approval was dismissed', withReviews([['bob', 'DISMISSED']]), {}, 'dismissed'],
    [
      'if changes were requested since',
      withReviews([
        ['bob', 'APPROVED'],
        ['bob', 'CHANGES_REQUESTED'],
      ]),
      {},
      '@bob does not count: requested changes',
    ],
    [
      'if two are required and one is there',
      withReviews([['bob', 'APPROVED']]),
      { required: 2 },
      'needs 2 approvals of pull request #12, and 1 counts',
    ],
    ['for a commit that was pushed', { pulls: [] }, {}, 'was not merged from a pull request to the default branch'],
    [
      'for a pull request to another branch',
      { pulls: [{ ...pull, base: 'release', reviews: [['bob', 'APPROVED']] }], updates },
      {},
      'was not merged from a pull request',
    ],
    [
      'for a pull request that is open',
      { pulls: [{ ...pull, merged: false, reviews: [['bob', 'APPROVED']] }], updates },
      {},
      'was not merged from a pull request',
    ],
    [
      'for a merge that somebody made and pushed',
      withReviews([['bob', 'APPROVED']], { updates: [updates[0], ['alice', 'push', merged, 'refs/heads/main']] }),
      {},
      'was pushed by @alice, not merged by GitHub',
    ],
    [
      'for a merge of unknown origin',
      withReviews([['bob', 'APPROVED']], { updates: updates.slice(0, 1) }),
      {},
      'is not known to be merged by GitHub',
    ],
    [
      'for a merge signed by GitHub that somebody pushed before many others',
      withReviews([['bob', 'APPROVED']], {
        updates: [
          ...Array.from(
            { length: 150 },
            (_, index) => ['alice', 'push', String(index).padStart(40, '9'), 'refs/heads/main'] as const,
          ),
          updates[0],
          ['alice', 'push', merged, 'refs/heads/main'],
        ],
        commits: { [merged]: { committer: 'web-flow', signed: true } },
      }),
      {},
      'was pushed by @alice, not merged by GitHub',
    ],
    [
      'for a merge that is signed by GitHub, in the middle of what somebody pushed',
      withReviews([['bob', 'APPROVED']], {
        updates: [
          updates[0],
          ['alice', 'push', buildCommit('9'), 'refs/heads/main'],
          ['alice', 'push', buildCommit('8'), 'refs/heads/main', '2025-01-01T00:00:00Z'],
        ],
        commits: { [merged]: { committer: 'web-flow', signed: true } },
      }),
      {},
      'is not known to be merged by GitHub',
    ],
    [
      'for a merge that is older than what GitHub lists of a branch',
      withReviews([['bob', 'APPROVED']], {
        updates: [
          updates[0],
          ...Array.from(
            { length: 3000 },
            (_, index) => ['alice', 'push', String(index).padStart(40, '9'), 'refs/heads/main', '2026-02-01'] as const,
          ),
        ],
        commits: { [merged]: { committer: 'web-flow', signed: true } },
      }),
      {},
      'is not known to be merged by GitHub',
    ],
    [
      'if one commit of a push has no pull request',
      {
        pulls: [{ ...pull, reviews: [['bob', 'APPROVED']] }],
        updates,
        pushed: [
          [buildCommit('3'), buildCommit('2')],
          [merged, buildCommit('3')],
        ],
      },
      { trigger: { kind: 'push', before: buildCommit('2') } },
      '3333333 was not merged from a pull request',
    ],
    [
      'if one pull request of a push has none',
      {
        pulls: [
          { ...pull, reviews: [['bob', 'APPROVED']] },
          { number: 13, head: buildCommit('e'), mergeCommit: buildCommit('3') },
        ],
        updates: [...updates, ['bob', 'pr_merge', buildCommit('3'), 'refs/heads/main']],
        pushed: [
          [buildCommit('3'), buildCommit('2')],
          [merged, buildCommit('3')],
        ],
      },
      { trigger: { kind: 'push', before: buildCommit('2') } },
      'pull request #13, and 0 count',
    ],
    [
      'from whoever started the run',
      withReviews([['erin', 'APPROVED']]),
      { trigger: dispatch },
      '@erin does not count: started this run',
    ],
    [
      'from whoever started it again',
      withReviews([['bob', 'APPROVED']]),
      { trigger: dispatch, variables: { GITHUB_TRIGGERING_ACTOR: 'bob' } },
      '@bob does not count: started this run again',
    ],
    [
      'for the run, from whoever started it',
      { pulls: [], runApprovals: [['erin', 'production']] },
      { trigger: dispatch },
      '@erin approved this run and does not count',
    ],
    [
      'for the run, in another environment',
      { pulls: [], runApprovals: [['bob', 'staging']] },
      { trigger: dispatch },
      'nobody approved this run for production',
    ],
    [
      'for the run, if they were rejections',
      { pulls: [], runApprovals: [['bob', 'production', 'rejected']] },
      { trigger: dispatch },
      'nobody approved this run for production',
    ],
    [
      'for the run, from whoever started it in another name',
      { pulls: [], runApprovals: [['eve', 'production']], runStarters: ['eve', 'eve'] },
      { trigger: dispatch },
      '@eve approved this run and does not count: started this run',
    ],
    [
      'for the run, but another commit is checked out',
      { pulls: [], runApprovals: [['bob', 'production']] },
      { trigger: dispatch, checkedOut: buildCommit('4') },
      'this run is for aaaaaaa, and 4444444 is checked out: approvals of the run do not count',
    ],
    [
      'for the run, from the author of the change',
      withReviews([], { runApprovals: [['alice', 'production']] }),
      { trigger: dispatch },
      'needs 1 approval of pull request #12, and 0 count',
    ],
    [
      'for the run, if the job may not read them',
      { pulls: [], failures: { '/approvals': 403 } },
      { trigger: dispatch },
      'actions: read',
    ],
    [
      'if an approver may be whoever pushed',
      withReviews([['bob', 'APPROVED']], { updates: updates.slice(1) }),
      {},
      'GitHub does not say who pushed the head',
    ],
    [
      'if the fork is gone',
      { pulls: [{ ...pull, repository: null, reviews: [['bob', 'APPROVED']] }], updates },
      {},
      'GitHub does not say who pushed the head',
    ],
    [
      'if it is unknown who started the run',
      withReviews([['bob', 'APPROVED']]),
      { trigger: dispatch, variables: { GITHUB_ACTOR: '' } },
      'who started the run is unknown',
    ],
    [
      'if what is checked out is unknown',
      withReviews([['bob', 'APPROVED']]),
      { checkedOut: '' },
      'the commit that is checked out is unknown',
    ],
    [
      'in a pull request',
      withReviews([]),
      { trigger: { kind: 'pull-request', event: 'pull_request', number: 3, head, base: merged, fork: false } },
      'pull request #3 is not merged',
    ],
    [
      'in a merge queue',
      withReviews([]),
      { trigger: { kind: 'merge-group', base: merged, head } },
      'is not merged yet',
    ],
    ['in a terminal', withReviews([]), { trigger: { kind: 'none' } }, 'this run is in a terminal'],
    [
      'in GitLab',
      withReviews([]),
      { trigger: { kind: 'none' }, variables: { GITLAB_CI: 'true' } },
      'this run is in a GitLab job',
    ],
  ])('%s', async (_, history, run, expected) => {
    const { code, text } = await checkRun(history, run)
    expect(text).toContain(expected)
    expect(code).toBe('approvals-missing')
    expect(text).toContain('Nothing was changed')
  })

  test('for more commits than are looked up', async () => {
    const shas = Array.from({ length: 102 }, (_, index) => String(index).padStart(40, '0'))
    const pushed = shas.slice(1).map((sha, index) => [sha, shas[index] ?? ''] as const)
    const run = { trigger: { kind: 'push', before: shas[0] } as const, checkedOut: shas.at(-1) }
    const { code } = await checkRun({ pulls: [], pushed }, run)
    expect(code).toBe('approvals-missing')
  })
})
