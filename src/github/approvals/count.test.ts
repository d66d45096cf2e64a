import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCertainApprovals, countReviews } from './count.ts'
import type { Review } from './model.ts'

const head = 'b'.repeat(40)
const older = 'a'.repeat(40)

const review = (login: string, verdict: Review['verdict'], commit: string | undefined = head): Review => ({
  reviewer: { login, isPerson: !login.endsWith('[bot]') },
  verdict,
  commit,
})

const count = (reviews: readonly Review[], participants: Readonly<Record<string, string>> = {}) =>
  countReviews({ reviews, head, participants: new Map(Object.entries(participants)) })

describe('an approval counts', () => {
  test.each<[string, readonly Review[], readonly string[]]>([
    ['of the head', [review('bob', 'approved')], ['bob']],
    ['after requested changes', [review('bob', 'changes-requested'), review('bob', 'approved')], ['bob']],
    ['before a comment', [review('bob', 'approved'), review('bob', 'other')], ['bob']],
    ['once per person, however spelled', [review('bob', 'approved'), review('Bob', 'approved')], ['Bob']],
    ['again after an outdated one', [review('bob', 'approved', older), review('bob', 'approved')], ['bob']],
    ['not before requested changes', [review('bob', 'approved'), review('bob', 'changes-requested')], []],
    ['not if it was dismissed', [review('bob', 'dismissed')], []],
    ['not if a later one was dismissed', [review('bob', 'approved'), review('bob', 'dismissed')], []],
    ['not of an older commit', [review('bob', 'approved', older)], []],
    ['not of a commit that is gone', [{ ...review('bob', 'approved'), commit: undefined }], []],
    ['not of a bot', [review('renovate[bot]', 'approved')], []],
    ['not of an account that is gone', [{ ...review('bob', 'approved'), reviewer: undefined }], []],
    ['not as a comment', [review('bob', 'other')], []],
  ])('%s', (_, reviews, approvers) => {
    expect(count(reviews).approvers).toEqual(approvers)
  })

  test('unless the person took part in the change, whatever the case of the login', () => {
    const { approvers, discounted } = count([review('Alice', 'approved'), review('bob', 'approved')], {
      alice: 'opened the pull request',
    })
    expect(approvers).toEqual(['bob'])
    expect(discounted).toEqual([{ login: 'Alice', why: 'opened the pull request' }])
  })
})

test('one approval less is certain if nobody knows who pushed', () => {
  expect(countCertainApprovals(['bob', 'carol'], { pusherDoubt: 'nobody says' })).toBe(1)
  expect(countCertainApprovals([], { pusherDoubt: 'nobody says' })).toBe(0)
  expect(countCertainApprovals(['bob'], { pusherDoubt: undefined })).toBe(1)
})

const people = ['alice', 'bob', 'carol', 'dave', 'robot[bot]'] as const
const author = 'alice'
type Step =
  | { readonly kind: 'review'; readonly by: string; readonly verdict: 'approved' | 'changes-requested' | 'other' }
  | { readonly kind: 'dismiss'; readonly of: string }
  | { readonly kind: 'push'; readonly by: string }

const person = fc.constantFrom(...people)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    kind: fc.constant('review' as const),
    by: person,
    verdict: fc.constantFrom('approved' as const, 'changes-requested' as const, 'other' as const),
  }),
  fc.record({ kind: fc.constant('dismiss' as const), of: person }),
  fc.record({ kind: fc.constant('push' as const), by: person }),
)

/** What GitHub keeps of the steps. */
function applySteps(steps: readonly Step[]) {
  const reviews: Review[] = []
  let pushes = 0
  let pusher: string = author
  const toCommit = (): string => String(pushes).padStart(40, '0')
  for (const one of steps) {
    if (one.kind === 'push') {
      pushes += 1
      pusher = one.by
    } else if (one.kind === 'review') {
      reviews.push(review(one.by, one.verdict, toCommit()))
    } else {
      const at = reviews.findLastIndex(({ reviewer, verdict }) => reviewer?.login === one.of && verdict !== 'other')
      const found = reviews[at]
      if (found !== undefined) reviews[at] = { ...found, verdict: 'dismissed' }
    }
  }
  return { reviews, head: toCommit(), pusher }
}

/** Who would say of the head: "I looked at exactly this, it is fine, and it is not mine", and was not overruled since. */
function listStandingApprovals(steps: readonly Step[]): readonly string[] {
  let pusher: string = author
  const standing = new Set<string>()
  for (const one of steps) {
    if (one.kind === 'push') {
      pusher = one.by
      standing.clear()
    } else if (one.kind === 'dismiss') standing.delete(one.of)
    else if (one.verdict === 'approved') standing.add(one.by)
    else if (one.verdict === 'changes-requested') standing.delete(one.by)
  }
  return [...standing].filter((login) => login !== author && login !== pusher && login !== 'robot[bot]')
}

test('of any reviews, dismissals and pushes, exactly the approvals that stand count', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { reviews, head: last, pusher } = applySteps(steps)
      const participants = new Map([
        [author, 'opened the pull request'],
        [pusher, 'pushed the last commit'],
      ])
      const { approvers } = countReviews({ reviews, head: last, participants })
      expect([...approvers].sort()).toEqual([...listStandingApprovals(steps)].sort())
    }),
    { numRuns: 500 },
  )
})

test('of any reviews, everybody who gave a verdict either counts or is named with the reason', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const { reviews, head: last } = applySteps(steps)
      const { approvers, discounted } = countReviews({ reviews, head: last, participants: new Map() })
      const judged = [...approvers, ...discounted.map(({ login }) => login)]
      const spoke = reviews.filter(({ verdict }) => verdict !== 'other').map(({ reviewer }) => reviewer?.login)
      expect(judged.toSorted()).toEqual([...new Set(spoke)].toSorted())
    }),
  )
})
