/**
 * The demo's story: after `init` and `bootstrap`, a team adds its environments and its shop in a pull request, changes the shop, and
 * releases it to production. Every run is one of the workflows that `init` wrote, with the bundles of dist/, on the local stack.
 */

import { findMainStep } from '../stack/live/repository.ts'
import type { LiveRun } from '../stack/live/run.ts'
import type { StoredRepository } from '../stack/parts/github/model.ts'
import type { DemoInventory } from './inventory.ts'
import { takeInventory } from './inventory.ts'
import { changeGreeting, resolveWorkflowFile, type ShopRoots } from './shop.ts'
import type { Narrator } from './narrator.ts'
import type { Team } from './team.ts'

/** A step of the story: what somebody did, and the run that it started. */
export interface Chapter {
  readonly title: string
  readonly text: string
  /** Number of the pull request that the chapter shows, if any. */
  readonly pullRequest: number | undefined
  readonly run: LiveRun
  /** State of the repository on GitHub after the run. */
  readonly after: StoredRepository
}

export interface Story {
  /** `owner/name` */
  readonly repository: string
  readonly roots: ShopRoots
  readonly chapters: readonly Chapter[]
  readonly inventory: DemoInventory
  /** The first failure, which ends the story. */
  readonly failure: string | undefined
}

/** Runs the story to its end or to the first failed run. */
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
  const inventory = await takeInventory(team, await team.shop.readState())
  return { repository: team.shop.name, roots: team.roots, chapters, inventory, failure }
}

class StoryFailure extends Error {}

type Teller = (
  title: string,
  text: string,
  pullRequest: number | undefined,
  start: () => Promise<LiveRun>,
) => Promise<LiveRun>

/** The environments are added and created. @throws StoryFailure after a failed run */
async function tellOfEnvironments({ shop, whenComplete }: Team, tell: Teller): Promise<void> {
  const first = await shop.openPullRequest('first-environments', {
    title: 'Add three environments and the shop',
    body: 'Network, cluster and registry for development, staging and production. Nothing exists yet.',
  })
  await tell(
    'A pull request adds three environments',
    'Development and staging are planned in parallel; whoever may open a pull request cannot read the state of production. A root that reads outputs of a root that does not exist yet is deferred: apply plans it once its upstream root exists. There is no cluster for a preview yet, and its job says so.',
    first.number,
    () => first.run(resolveWorkflowFile('pull-request')),
  )
  // Until here nothing is built or released, so these parts of the stack may still be starting.
  await whenComplete
  await tell(
    'The merge creates staging',
    'Each root is planned again from the merged code and applied because it does what was reviewed; the deferred roots are planned during the apply. Then the image is built and released.',
    first.number,
    () => first.merge('squash', resolveWorkflowFile('staging')),
  )

  await tell(
    'The merge creates development',
    'Its cluster is where previews run, apart from staging and production.',
    first.number,
    () => shop.start(resolveWorkflowFile('development'), { name: 'push', payload: { ref: 'refs/heads/main' } }),
  )
}

/** @throws StoryFailure after a failed run */
async function tellChapters(team: Team, tell: Teller): Promise<undefined> {
  const { shop } = team
  await tellOfEnvironments(team, tell)
  await shop.push('greeting', { 'app/main.go': changeGreeting() }, 'Greet customers with the name of the shop')
  const second = await shop.openPullRequest('greeting', {
    title: 'Greet customers with the name of the shop',
    body: 'The front page shows the name of the shop.',
  })
  await tell(
    'A pull request changes the shop',
    'The infrastructure does not change. The image is built into a repository of its own, and the preview is deployed to development at its own URL.',
    second.number,
    () => second.run(resolveWorkflowFile('pull-request')),
  )
  const staging = await tell(
    'The merge releases to staging',
    'The image is built from main: what a pull request has pushed is never released.',
    second.number,
    () => second.merge('squash', resolveWorkflowFile('staging')),
  )
  await tell(
    'The preview is removed',
    'Its release and its namespace are deleted, and its deployment becomes inactive.',
    second.number,
    () => second.close(resolveWorkflowFile('pull-request')),
  )
  const image = findMainStep(staging, 'image').outputs['image-digest'] ?? ''
  await tell(
    'A dispatch deploys production',
    'A manual dispatch with the digest that runs in staging. Production is planned on main; after the approval exactly that plan is applied, and the image is released. Nothing is built.',
    undefined,
    () =>
      shop.start(resolveWorkflowFile('production'), {
        name: 'workflow_dispatch',
        payload: { inputs: { image, confirm: 'production', deferred: 'apply' } },
      }),
  )
  return undefined
}
