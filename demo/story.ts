/**
 * The demo's story: a team brings its environments and its shop by pull request, changes the shop, and releases it to
 * production. Every run is one of the example workflows, with the bundles of dist/, on the local stack.
 */

import { findMainStep } from '../stack/live/repository.ts'
import type { LiveRun } from '../stack/live/run.ts'
import type { StoredRepository } from '../stack/parts/github/model.ts'
import type { DemoInventory } from './inventory.ts'
import { takeInventory } from './inventory.ts'
import { changeGreeting, resolveWorkflowFile } from './shop.ts'
import type { Narrator } from './narrator.ts'
import type { Team } from './team.ts'

/** A part of the story: what somebody did, and the run that it started. */
export interface Chapter {
  readonly title: string
  readonly text: string
  /** Number of the pull request that it is about. */
  readonly pullRequest: number | undefined
  readonly run: LiveRun
  /** What GitHub knew when it had ended. */
  readonly after: StoredRepository
}

export interface Story {
  /** `owner/name` */
  readonly repository: string
  readonly chapters: readonly Chapter[]
  readonly inventory: DemoInventory
  /** What went wrong; the story ends there. */
  readonly failure: string | undefined
}

/** Tells the story to its end, or to the first run that is not green. */
export async function tellStory(team: Team, narrate: Narrator): Promise<Story> {
  const chapters: Chapter[] = []
  const tell: Teller = async (title, text, pullRequest, start) => {
    narrate.chapter(title)
    const run = await start()
    narrate.ended(run)
    chapters.push({ title, text, pullRequest, run, after: await team.shop.readState() })
    if (run.exitCode !== 0) throw new StoryFailure(`${run.workflow} failed: ${title}`)
    return run
  }
  const failure = await tellChapters(team, tell).catch((error: unknown) => {
    if (error instanceof StoryFailure) return error.message
    throw error
  })
  const inventory = await takeInventory(team.terminal, team.stack, await team.shop.readState())
  return { repository: team.shop.name, chapters, inventory, failure }
}

class StoryFailure extends Error {}

type Teller = (
  title: string,
  text: string,
  pullRequest: number | undefined,
  start: () => Promise<LiveRun>,
) => Promise<LiveRun>

/** @throws StoryEnds after a run that is not green */
async function tellChapters({ shop, stack }: Team, tell: Teller): Promise<undefined> {
  const first = await shop.openPullRequest('first-environments', {
    title: 'Staging and production, and the shop to run there',
    body: 'Network, cluster and registry for two environments. Nothing exists yet.',
  })
  await tell(
    'A pull request brings two environments',
    'Both are planned side by side. A root that reads from one that does not exist yet is deferred: it is planned by the apply, when its turn comes.',
    first.number,
    () => first.run(resolveWorkflowFile('pull-request')),
  )
  await tell(
    'It is merged: staging comes into being',
    'The reviewed plans are applied as they were reviewed, the deferred roots are planned on the way. Then the image is built and released.',
    first.number,
    () => first.merge('squash', resolveWorkflowFile('staging')),
  )

  shop.setVariable('EKS_CLUSTER', String(stack.facts.kubernetes?.clusterName))
  await shop.push('greeting', { 'app/main.go': changeGreeting() }, 'Greet customers by the name of the shop')
  const second = await shop.openPullRequest('greeting', {
    title: 'Greet customers by the name of the shop',
    body: 'The front page says who is speaking.',
  })
  await tell(
    'A pull request changes the shop',
    'Staging stays as it is, production still waits for its first release. The image is built, and the preview gets an address of its own.',
    second.number,
    () => second.run(resolveWorkflowFile('pull-request')),
  )
  const staging = await tell(
    'It is merged: staging gets the image of the preview',
    'The same content is not built again: the image that was looked at gets one more tag.',
    second.number,
    () => second.merge('squash', resolveWorkflowFile('staging')),
  )
  await tell(
    'The preview goes',
    'Its release and its namespace are removed, its deployment is inactive.',
    second.number,
    () => second.close(resolveWorkflowFile('pull-request')),
  )
  const image = findMainStep(staging, 'image').outputs['image-digest'] ?? ''
  await tell(
    'Production, by hand',
    'A dispatch with the digest that runs in staging. The reviewed plan is applied, the image is released; nothing is built.',
    undefined,
    () =>
      shop.start(resolveWorkflowFile('production'), {
        name: 'workflow_dispatch',
        payload: { inputs: { image, confirm: 'production' } },
      }),
  )
  return undefined
}
