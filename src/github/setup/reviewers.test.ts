import { expect, test } from 'vitest'
import type { GitHub } from '../client.ts'
import { resolveReviewers } from './reviewers.ts'

const answers: Readonly<Record<string, number>> = { alice: 1, platform: 2 }
const github = {
  request: (_route: string, { username, team_slug: team }: { username?: string; team_slug?: string }) => {
    const id = answers[username ?? team ?? '']
    return id === undefined
      ? Promise.reject(
          Object.assign(new Error('Not Found'), {
            name: 'HttpError',
            response: { status: 404, headers: {}, data: {} },
          }),
        )
      : Promise.resolve({ data: { id } })
  },
} as unknown as Pick<GitHub, 'request'>

test('reviewers are found by name', async () => {
  expect(await resolveReviewers(github, ['alice', 'acme/platform'])).toEqual([
    { type: 'User', id: 1, name: 'alice' },
    { type: 'Team', id: 2, name: 'acme/platform' },
  ])
})

test('all reviewers that GitHub does not know are named at once', async () => {
  await expect(resolveReviewers(github, ['bob', 'alice', 'acme/none'])).rejects.toMatchObject({
    code: 'invalid-input',
    message: 'reviewers: GitHub knows no user bob, no team acme/none, or the token may not see it',
    hint: expect.stringContaining('gh auth refresh --scopes read:org') as unknown,
  })
})
