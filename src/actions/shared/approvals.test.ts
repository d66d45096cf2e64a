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

describe('approvals are enough', () => {
  test('if somebody else approved the merged head, and the log says who', async () => {
    const { sentence, log, text } = await checkRun(withReviews([['bob', 'APPROVED']]))
    expect(text).toBeUndefined()
    expect(sentence).toBe('Approved for apply of production of aaaaaaa: @bob (pull request #12, head ddddddd)')
    expect(log).toContain(sentence)
  })

  test.each<[string, FakeHistory, ApprovalRun]>([
    [
      'of a squash or merge commit that GitHub signed',
      withReviews([['bob', 'APPROVED']], {
        updates: updates.slice(0, 1),
        commits: { [merged]: { committer: 'web-flow', signed: true } },
      }),
      {},
    ],
    [
      'of a fast-forward to the head itself',
      { pulls: [{ ...pull, head: merged, reviews: [['bob', 'APPROVED']] }], updates: [['alice', 'push', merged]] },
      {},
    ],
    [
      'of two, if two are required',
      withReviews([
        ['bob', 'APPROVED'],
        ['carol', 'APPROVED'],
      ]),
      { required: 2 },
    ],
    [
      'of a rebase of several commits',
      {
        pulls: [{ ...pull, commits: [buildCommit('2'), buildCommit('3')], reviews: [['bob', 'APPROVED']] }],
        updates,
        pushed: [
          [buildCommit('2'), buildCommit('1')],
          [buildCommit('3'), buildCommit('2')],
          [merged, buildCommit('3')],
        ],
      },
      { trigger: { kind: 'push', before: buildCommit('1') } },
    ],
    [
      'of every pull request that a push merged',
      {
        pulls: [
          { ...pull, reviews: [['bob', 'APPROVED']] },
          { number: 13, head: buildCommit('e'), mergeCommit: buildCommit('3'), reviews: [['carol', 'APPROVED']] },
        ],
        updates: [
          ...updates,
          ['alice', 'push', buildCommit('e')],
          ['bob', 'pr_merge', buildCommit('3'), 'refs/heads/main'],
        ],
        pushed: [
          [buildCommit('3'), buildCommit('2')],
          [merged, buildCommit('3')],
        ],
      },
      { trigger: { kind: 'push', before: buildCommit('2') } },
    ],
    [
      'of one of the merges of a queue',
      {
        pulls: [
          { ...pull, reviews: [['bob', 'APPROVED']] },
          { number: 13, head: buildCommit('e'), mergeCommit: buildCommit('3'), reviews: [['carol', 'APPROVED']] },
        ],
        updates: [
          ['alice', 'push', head],
          ['alice', 'push', buildCommit('e')],
          ['bob', 'merge_queue_merge', merged, 'refs/heads/main'],
          ['bob', 'pr_merge', buildCommit('2'), 'refs/heads/main', '2025-01-01T00:00:00Z'],
        ],
        pushed: [
          [buildCommit('3'), buildCommit('2')],
          [merged, buildCommit('3')],
        ],
      },
      { trigger: { kind: 'push', before: buildCommit('2') } },
    ],
    [
      'of a merge that the branch was reset to later',
      withReviews([['bob', 'APPROVED']], {
        updates: [['alice', 'force_push', merged, 'refs/heads/main'], ...updates],
      }),
      {},
    ],
    [
      'of what Dependabot pushed',
      {
        pulls: [{ ...pull, author: 'dependabot[bot]', reviews: [['bob', 'APPROVED']] }],
        updates: [['dependabot[bot]', 'push', head], ...updates.slice(1)],
      },
      {},
    ],
    [
      'of others than those who merged other pull requests into its branch',
      {
        pulls: [{ ...pull, own: [buildCommit('c'), head], reviews: [['bob', 'APPROVED']] }],
        updates: [...updates, ['bob', 'pr_merge', buildCommit('c')]],
      },
      {},
    ],
    ['of a run that erin started, by bob', withReviews([['bob', 'APPROVED']]), { trigger: dispatch }],
    [
      'of the run itself, for its environment',
      withReviews([], { runApprovals: [['bob', 'Production']] }),
      { trigger: dispatch },
    ],
    [
      'of the run, for a commit without pull request',
      { pulls: [], runApprovals: [['bob', 'production']] },
      { trigger: dispatch },
    ],
    [
      'of what is checked out, not of the run',
      {
        pulls: [{ ...pull, mergeCommit: buildCommit('4'), reviews: [['bob', 'APPROVED']] }],
        updates: [
          ['alice', 'push', head],
          ['bob', 'pr_merge', buildCommit('4'), 'refs/heads/main'],
        ],
      },
      { checkedOut: buildCommit('4') },
    ],
    [
      'of the run’s commit, if no file of the checkout is used',
      withReviews([['bob', 'APPROVED']]),
      { checkedOut: buildCommit('5'), usesFiles: false },
    ],
    [
      'although an unknown person pushed, if one more approved',
      withReviews(
        [
          ['bob', 'APPROVED'],
          ['carol', 'APPROVED'],
        ],
        { updates: updates.slice(1) },
      ),
      {},
    ],
  ])('%s', async (_, history, run) => {
    expect((await checkRun(history, run)).text).toBeUndefined()
  })

  test('without a question if none are required', async () => {
    const { sentence, text } = await checkRun({ pulls: [], failures: { repos: 500 } }, { required: 0 })
    expect({ sentence, text }).toEqual({ sentence: undefined, text: undefined })
  })
})

describe('what GitHub does not say stops the run', () => {
  test.each(['/pulls', '/reviews', '/permission', '/commits/{ref}', 'GET /repos/{owner}/{repo}'])(
    'for %s',
    async (route) => {
      const { code, text } = await checkRun(withReviews([['bob', 'APPROVED']], { failures: { [route]: 500 } }))
      expect(code).toBeDefined()
      expect(text).toContain('without an answer, nothing counts as approved')
    },
  )

  test('but not the activity of a branch, which only counts one approval less', async () => {
    const signed = { [merged]: { committer: 'web-flow', signed: true } } as const
    const history = withReviews(
      [
        ['bob', 'APPROVED'],
        ['carol', 'APPROVED'],
      ],
      { failures: { '/activity': 404 }, commits: signed },
    )
    expect((await checkRun(history)).text).toBeUndefined()
    expect((await checkRun(history, { required: 2 })).code).toBe('approvals-missing')
  })
})
