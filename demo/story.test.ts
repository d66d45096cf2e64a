import path from 'node:path'
import { expect, test } from 'vitest'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { createNarrator } from './narrator.ts'
import { tellStory } from './story.ts'
import type { Team } from './team.ts'

/** A team whose story ends with the first merge. */
function createTeamUntilMerge(events: string[]) {
  const file = 'workflows-examples/pull-request.yml'
  const run = { exitCode: 0, workflow: 'Pull request', file, graph: [], jobs: [], log: '' }
  const runWorkflow = (workflow: string): Promise<typeof run> => {
    events.push(`${path.basename(workflow, '.yml')} runs`)
    return workflow.endsWith('pull-request.yml')
      ? Promise.resolve(run)
      : Promise.reject(new Error('the story ends here'))
  }
  const pullRequest = { number: 1, run: runWorkflow, mergeFirst: () => Promise.resolve(runWorkflow) }
  const folder = repositoryRoot
  const shop = { folder, openPullRequest: () => Promise.resolve(pullRequest), readState: () => Promise.resolve({}) }
  const [building, complete] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()]
  const team = { shop, whenBuilding: building.promise, whenComplete: complete.promise }
  const clusters = {
    begin: () => Promise.resolve(void events.push('clusters in creation')),
    finish: (environment: string) => Promise.resolve(void events.push(`${environment} created`)),
  }
  const tell = (given: object): Promise<unknown> =>
    tellStory(given as unknown as Team, createNarrator({ write: () => undefined, columns: undefined }))
  const finish = (part: typeof building, event: string): void => {
    events.push(event)
    part.resolve(undefined)
  }
  return { team, clusters, tell, finish, building, complete }
}

test('the story begins while the stack is still starting, and merges once images can be built', async () => {
  const events: string[] = []
  const { team, clusters, tell, finish, building, complete } = createTeamUntilMerge(events)
  const story = tell({ ...team, clusters })
  story.catch(() => undefined)
  await expect.poll(() => events).toEqual(['pull-request runs'])
  finish(building, 'builder')
  await expect.poll(() => events).toContain('development runs')
  finish(complete, 'API server')
  await expect(story).rejects.toThrow('the story ends here')
  expect(events.slice(1, 5)).toEqual(['builder', 'clusters in creation', 'staging runs', 'development runs'])
  expect(events.filter((event) => !events.slice(0, 5).includes(event)).sort()).toEqual([
    ...['API server', 'development created', 'staging created'],
  ])
})

test('where clusters are ready at once, nothing is merged before the whole stack runs', async () => {
  const events: string[] = []
  const { team, tell, finish, building, complete } = createTeamUntilMerge(events)
  const story = tell(team)
  story.catch(() => undefined)
  await expect.poll(() => events).toEqual(['pull-request runs'])
  finish(building, 'builder')
  finish(complete, 'API server')
  await expect(story).rejects.toThrow('the story ends here')
  expect(events).toEqual(['pull-request runs', 'builder', 'API server', 'staging runs'])
})
