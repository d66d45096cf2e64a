import { expect, test } from 'vitest'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { createNarrator } from './narrator.ts'
import { tellStory } from './story.ts'
import type { Team } from './team.ts'

test('the story begins while the stack is still starting, and waits for all of it before the first merge', async () => {
  const events: string[] = []
  const file = 'workflows-examples/pull-request.yml'
  const run = { exitCode: 0, workflow: 'Pull request', file, graph: [], jobs: [], log: '' }
  const pullRequest = {
    number: 1,
    run: () => {
      events.push('planned')
      return Promise.resolve(run)
    },
    merge: () => {
      events.push('merged')
      return Promise.reject(new Error('the story ends here'))
    },
  }
  const folder = repositoryRoot
  const shop = { folder, openPullRequest: () => Promise.resolve(pullRequest), readState: () => Promise.resolve({}) }
  const complete = Promise.withResolvers<undefined>()
  const team = { shop, whenComplete: complete.promise } as unknown as Team
  const story = tellStory(team, createNarrator({ write: () => undefined, columns: undefined }))
  await expect.poll(() => events).toEqual(['planned'])
  events.push('complete')
  complete.resolve(undefined)
  await expect(story).rejects.toThrow('the story ends here')
  expect(events).toEqual(['planned', 'complete', 'merged'])
})
