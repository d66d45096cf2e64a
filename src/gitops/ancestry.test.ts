import { expect, test } from 'vitest'
import { createGitAncestry, rememberAncestry } from './ancestry.ts'

/** A line of commits, oldest first, of which the clone knows some until the branch is fetched. */
function createLine(commits: readonly string[], known: number) {
  let there: readonly string[] = commits.slice(0, known)
  const fetches: (readonly string[])[] = []
  return {
    fetches,
    git: {
      tryRead: ([, , commit = '', excluded = '']: readonly string[]) => {
        const [one, other] = [commit, excluded.slice(1)].map((name) => there.findIndex((each) => each.startsWith(name)))
        if (one === undefined || other === undefined || one < 0 || other < 0) return Promise.resolve(undefined)
        return Promise.resolve(one > other ? `${there[one] ?? ''}\n` : '')
      },
      tryFetch: (args: readonly string[]) => {
        fetches.push(args)
        there = commits
        return Promise.resolve(true)
      },
    },
  }
}

const [older, ours, newer] = ['aaaaaaa1', 'bbbbbbb2', 'ccccccc3']

test.each([
  ['the commit itself', ours, true],
  ['an abbreviated one', ours.slice(0, 7), true],
  ['an older one', older, false],
  ['a newer one, which has to be fetched', newer, true],
  ['one that nobody has', 'ddddddd4', undefined],
])('whether %s contains the commit', async (_, revision, expected) => {
  const line = createLine([older, ours, newer], 2)
  const ancestry = createGitAncestry({ git: line.git, remote: 'origin', branch: 'main', fetchTimeoutMs: 1000 })
  expect(await ancestry.contains(revision, ours)).toBe(expected)
  expect(line.fetches).toHaveLength([newer, 'ddddddd4'].includes(revision) ? 1 : 0)
})

test('an answer is asked for once, and what is unknown again after a while', async () => {
  const asked: string[] = []
  let now = 0
  const ancestry = {
    contains: (revision: string) => {
      asked.push(revision)
      return Promise.resolve(revision === newer ? true : undefined)
    },
  }
  const contains = rememberAncestry(ancestry, { commit: ours, onAnswer: () => undefined, now: () => now })
  const ask = async () => {
    contains(newer)
    contains(older)
    await Promise.resolve()
  }
  await ask()
  await ask()
  expect([contains(newer), contains(older)]).toEqual([true, undefined])
  expect(asked).toEqual([newer, older])
  now = 5000
  await ask()
  expect(asked).toEqual([newer, older, older])
})
