/**
 * The demo's story: after `init` and `bootstrap`, a team adds its environments and its shop in a pull request, changes the shop, and
 * releases it to production. Every run is one of the workflows that `init` wrote, with the bundles of dist/, on the local stack.
 */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { findMainStep } from '../stack/live/repository.ts'
import type { LiveRun } from '../stack/live/run.ts'
import type { StoredRepository } from '../stack/parts/github/model.ts'
import { chapterTexts, type ChapterText } from './chapters.ts'
import type { DemoInventory } from './inventory.ts'
import { takeInventory } from './inventory.ts'
import { describeWrongProbe, type PolicyProbe, probePolicies } from './policy-probes.ts'
import { createBrokenRelease, changeGreeting, resolveWorkflowFile, type ShopRoots } from './shop.ts'
import type { Narrator } from './narrator.ts'
import type { Team } from './team.ts'

/** A step of the story: what somebody did, and the run that it started. */
export interface Chapter extends ChapterText {
  /** Number of the pull request that the chapter shows, if any. */
  readonly pullRequest: number | undefined
  readonly run: LiveRun
  /** Text of the workflow that ran. */
  readonly workflow: string
  /** State of the repository on GitHub after the run. */
  readonly after: StoredRepository
}

export interface Story {
  /** `owner/name` */
  readonly repository: string
  readonly roots: ShopRoots
  readonly chapters: readonly Chapter[]
  readonly inventory: DemoInventory
  /** What roles were allowed and refused; nothing after a failure. */
  readonly probes: readonly PolicyProbe[]
  /** The first run that did not end as the story says, which ends the story. */
  readonly failure: string | undefined
}

/** Runs the story to its end or to the first run that ends in another way than it should. */
export async function tellStory(team: Team, narrate: Narrator): Promise<Story> {
  const chapters: Chapter[] = []
  const tell: Teller = async (text, { pullRequest, ends = 'success' }, start) => {
    narrate.chapter(text.title)
    const run = await start()
    narrate.ended(run)
    const workflow = readFileSync(path.join(team.shop.folder, run.file), 'utf8')
    chapters.push({ ...text, pullRequest, run, workflow, after: await team.shop.readState() })
    if ((run.exitCode === 0) !== (ends === 'success')) {
      throw new StoryFailure(`${run.workflow} ${ends === 'success' ? 'failed' : 'succeeded'}: ${text.title}`)
    }
    return run
  }
  const failure = await tellChapters(team, tell).catch((error: unknown) => {
    if (error instanceof StoryFailure) return error.message
    throw error
  })
  const probes = failure === undefined ? await tellOfPolicies(team, narrate) : []
  const inventory = await takeInventory(team, await team.shop.readState())
  const { name: repository } = team.shop
  return { repository, roots: team.roots, chapters, probes, inventory, failure: failure ?? describeWrongProbe(probes) }
}

/** Whether all runs have ended as they should, in one sentence. */
export function describeStoryOutcome({ chapters, failure }: Pick<Story, 'chapters' | 'failure'>): string {
  if (failure !== undefined) return failure
  const failed = chapters.filter(({ run }) => run.exitCode !== 0).length
  return `${chapters.length - failed} runs succeeded and ${failed} failed, as they should`
}

class StoryFailure extends Error {}

/** Shows that what succeeded so far was allowed by policies: the same roles are refused everything else. */
async function tellOfPolicies(team: Team, narrate: Narrator): Promise<readonly PolicyProbe[]> {
  narrate.chapter('Each AWS call was evaluated against the policies of the role that made it')
  const probes = await probePolicies(team)
  for (const { role, action, target, expected, actual } of probes)
    narrate.line(`${actual === expected ? '✓' : '✗'} ${role.padEnd(32)} ${actual.padEnd(8)} ${action} on ${target}`)
  return probes
}

interface RunExpectation {
  readonly pullRequest?: number
  /** Default: `success`. */
  readonly ends?: 'success' | 'failure'
}

type Teller = (text: ChapterText, expected: RunExpectation, start: () => Promise<LiveRun>) => Promise<LiveRun>

/** A run that has started beside others, and the chapter that it is. */
interface StartedChapter extends RunExpectation {
  readonly text: ChapterText
  readonly run: Promise<LiveRun>
}

/** Tells of runs that started together, one after the other. @throws StoryFailure once all have ended, if one failed */
async function tellTogether(tell: Teller, started: readonly StartedChapter[]): Promise<readonly LiveRun[]> {
  const told: LiveRun[] = []
  // Avoids unhandled rejections; each is awaited below.
  for (const { run } of started) run.catch(() => undefined)
  try {
    for (const { text, run, ...expected } of started) told.push(await tell(text, expected, () => run))
  } finally {
    await Promise.allSettled(started.map(({ run }) => run))
  }
  return told
}

/** The environments are added and created. @throws StoryFailure after a failed run */
async function tellOfEnvironments(team: Team, tell: Teller): Promise<void> {
  const { shop, whenBuilding, clusters } = team
  const first = await shop.openPullRequest('first-environments', {
    title: 'Add three environments and the shop',
    body: 'Network, cluster and registry for development, staging and production. Nothing exists yet.',
  })
  const pullRequest = first.number
  await tell(chapterTexts.firstPullRequest, { pullRequest }, () => first.run(resolveWorkflowFile('pull-request')))
  // Until here nothing is built, so these parts of the stack may still be starting.
  await whenBuilding
  await clusters?.begin()
  const { staging, development } = createEnvironments(team, await first.mergeFirst('squash'))
  await tellTogether(tell, [
    { text: chapterTexts.createStaging, pullRequest, run: staging },
    { text: chapterTexts.createDevelopment, pullRequest, run: development },
  ])
}

/**
 * Runs the two workflows that the merge starts. Where clusters can stay in creation, both begin while the API server is still
 * being built. It is the same one for both, so the cluster of development is ready once staging has been released.
 */
function createEnvironments(
  { clusters, whenComplete }: Team,
  run: (workflow: string) => Promise<LiveRun>,
): Readonly<Record<'staging' | 'development', Promise<LiveRun>>> {
  const runStaging = (): Promise<LiveRun> => run(resolveWorkflowFile('staging'))
  const runDevelopment = (): Promise<LiveRun> => run(resolveWorkflowFile('development'))
  if (clusters === undefined) {
    const staging = whenComplete.then(runStaging)
    return { staging, development: staging.then(runDevelopment) }
  }
  const waitFor = async (started: Promise<LiveRun>, condition: Promise<unknown>): Promise<LiveRun> => {
    const [ended] = await Promise.all([started, condition])
    return ended
  }
  const staging = waitFor(
    runStaging(),
    whenComplete.then(() => clusters.finish('staging')),
  )
  const development = waitFor(
    runDevelopment(),
    staging.finally(() => clusters.finish('development')),
  )
  return { staging, development }
}

/**
 * A change of the shop from its preview to staging.
 * @returns the image that runs in staging
 * @throws StoryFailure after a failed run
 */
async function tellOfChange({ shop }: Team, tell: Teller): Promise<string> {
  await shop.push('greeting', { 'app/main.go': changeGreeting() }, 'Greet customers with the name of the shop')
  const second = await shop.openPullRequest('greeting', {
    title: 'Greet customers with the name of the shop',
    body: 'The front page shows the name of the shop.',
  })
  const pullRequest = second.number
  await tell(chapterTexts.preview, { pullRequest }, () => second.run(resolveWorkflowFile('pull-request')))
  const run = await second.mergeFirst('squash')
  const [staging] = await tellTogether(tell, [
    { text: chapterTexts.releaseToStaging, pullRequest, run: run(resolveWorkflowFile('staging')) },
    { text: chapterTexts.removePreview, pullRequest, run: second.close(resolveWorkflowFile('pull-request')) },
  ])
  return staging === undefined ? '' : (findMainStep(staging, 'image').outputs['image-digest'] ?? '')
}

/** A change that does not become ready in staging, and its revert. @throws StoryFailure if it does become ready */
async function tellOfFailure({ shop }: Team, tell: Teller): Promise<void> {
  const { broken, working } = createBrokenRelease(shop.folder)
  await shop.push('prices', broken, 'Read the prices from the database')
  const third = await shop.openPullRequest('prices', {
    title: 'Read the prices from the database',
    body: 'The shop connects to the database when it starts.',
  })
  await tell(chapterTexts.failedRelease, { pullRequest: third.number, ends: 'failure' }, () =>
    third.merge('squash', resolveWorkflowFile('staging')),
  )
  await shop.push('main', working, 'Revert "Read the prices from the database"')
}

/** @throws StoryFailure after a run that ends in another way than it should */
async function tellChapters(team: Team, tell: Teller): Promise<undefined> {
  await tellOfEnvironments(team, tell)
  const image = await tellOfChange(team, tell)
  await tell(chapterTexts.production, {}, () =>
    team.shop.start(resolveWorkflowFile('production'), {
      name: 'workflow_dispatch',
      payload: { inputs: { image, confirm: 'production', deferred: 'apply' } },
    }),
  )
  await tellOfFailure(team, tell)
  return undefined
}
