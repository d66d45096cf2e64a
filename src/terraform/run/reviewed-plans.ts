import { ActionError } from '../../runner/errors/action-error.ts'
import { omitLockFile, type RootContent, undoLockFile, undoWrites } from '../content/content.ts'
import type { Root } from '../model.ts'
import type { PlanPlace, PlanStore, StoredPlan } from '../store/model.ts'
import type { ComparedPlan, ReviewedCommit, ReviewedCommits, Task, TerraformRun } from './model.ts'

/** A stored plan of one root, and where it is from. */
export interface FoundPlan {
  readonly plan: StoredPlan
  readonly place: PlanPlace
  readonly pullRequest: ReviewedCommit['pullRequest']
}

/** What is stored for exactly the current content of a root. */
export interface RootPlans {
  /** The protected one first: its file can be applied. */
  readonly found: readonly FoundPlan[]
  /** Plans that do not count, as sentences. */
  readonly refusals: readonly string[]
}

/** Stored plans of the roots of a run, for exactly their current content. */
export interface StoredPlans {
  /** @throws ActionError if they cannot be read, on every call */
  readonly get: (name: string) => Promise<RootPlans>
  /** The plan of a pull request that was merged lately, whose changes may not be applied yet. */
  readonly search: (name: string) => Promise<FoundPlan | undefined>
}

/** Looks up the plans of all roots at once, before Terraform can write into any folder. */
export function findStoredPlans(run: TerraformRun): StoredPlans {
  const { store } = run
  if (store === undefined)
    return { get: () => Promise.resolve(nothingStored), search: () => Promise.resolve(undefined) }
  const commits = run.reviews()
  // Avoids an unhandled rejection; whoever needs them sees the error.
  commits.catch(() => undefined)
  const found = new Map(
    [...run.tasks].map(([name, task]) => {
      const plans = findRootPlans(run, store, task, commits)
      plans.catch(() => undefined)
      return [name, plans] as const
    }),
  )
  return {
    get: async (name) => (await found.get(name)) ?? nothingStored,
    search: async (name) => {
      const task = run.tasks.get(name)
      return task && findOthers(run, store, task, await (await commits).listOthers())
    },
  }
}

const nothingStored: RootPlans = { found: [], refusals: [] }

async function findRootPlans(
  run: TerraformRun,
  store: PlanStore,
  task: Task,
  commits: Promise<ReviewedCommits>,
): Promise<RootPlans> {
  const [kept, { found, refusals }] = await Promise.all([
    findProtectedPlan(run, store, task),
    findReviewedPlan(run, store, task, commits),
  ])
  return {
    found: [
      ...(kept === undefined ? [] : [{ plan: kept, place: 'protected', pullRequest: undefined } as const]),
      ...found,
    ],
    refusals,
  }
}

/** Files that only our own runs have written do not make the content another one. */
async function findProtectedPlan(
  run: TerraformRun,
  store: PlanStore,
  { root, mode }: Task,
): Promise<StoredPlan | undefined> {
  const content = await run.readContent(root)
  // Asked for at once, because it is needed where there is no plan, and then somebody waits.
  const looking = store.findNewest(root, mode, 'protected')
  looking.catch(() => undefined)
  const find = createContentFinder(store, { place: 'protected', root, mode, commit: undefined }, content)
  const plan = await find()
  if (plan !== undefined) return plan
  const newest = await looking.catch(ignoreStalePlan)
  if (newest === undefined) return undefined
  const { digest } = toPlannedContent(newest, content, root)
  const known = digest === content.digest || digest !== newest.content.digest
  return known ? undefined : store.find({ place: 'protected', root, mode, contentDigest: digest, commit: undefined })
}

/** Finds a plan of this content, also where a dependency lock file is the only difference that the run itself made. */
function createContentFinder(
  store: PlanStore,
  key: Omit<Parameters<PlanStore['find']>[0], 'contentDigest'>,
  content: RootContent,
): () => Promise<StoredPlan | undefined> {
  return async () => {
    const plan = await store.find({ ...key, contentDigest: content.digest })
    if (plan !== undefined) return plan
    const unlocked = omitLockFile(content, key.root)
    return unlocked && store.find({ ...key, contentDigest: unlocked.digest })
  }
}

async function findReviewedPlan(
  run: TerraformRun,
  store: PlanStore,
  { root, mode }: Task,
  commits: Promise<ReviewedCommits>,
): Promise<RootPlans> {
  const content = await run.readContent(root)
  const { own, unknown } = await commits
  const find = ({ commit }: ReviewedCommit): Promise<StoredPlan | undefined> =>
    createContentFinder(store, { place: 'review', root, mode, commit }, content)()
  const plans = await Promise.all(own.map(async (reviewed) => toFoundPlan(await find(reviewed), reviewed)))
  const found = plans.flat()
  if (found.length > 0) return { found, refusals: [] }
  const newest = createContentFinder(store, { place: 'review', root, mode, commit: undefined }, content)
  const plan = await newest().catch(ignoreStalePlan)
  if (plan === undefined) return nothingStored
  if (unknown !== undefined) return { found: toFoundPlan(plan, undefined), refusals: [] }
  return { found: [], refusals: [`not counted: ${describeOrigin(plan)}, which no merged pull request has as its head`] }
}

function toFoundPlan(plan: StoredPlan | undefined, commit: ReviewedCommit | undefined): readonly FoundPlan[] {
  return plan === undefined ? [] : [{ plan, place: 'review', pullRequest: commit?.pullRequest }]
}

async function findOthers(
  run: TerraformRun,
  store: PlanStore,
  { root, mode }: Task,
  others: readonly ReviewedCommit[],
): Promise<FoundPlan | undefined> {
  const content = await run.readContent(root)
  for (const reviewed of others) {
    const { commit } = reviewed
    const plan = await createContentFinder(store, { place: 'review', root, mode, commit }, content)()
    const [found] = toFoundPlan(plan, reviewed)
    if (found !== undefined) return found
  }
  return undefined
}

/** A copy that cannot be read is no plan of this content. */
function ignoreStalePlan(error: unknown): undefined {
  if (error instanceof ActionError && error.code === 'plan-stale') return undefined
  throw error
}

/** The content without what init and plan wrote: a lock file is compared by its providers, files of the plan are put back. */
export function toPlannedContent(stored: StoredPlan, now: RootContent, root: Root): RootContent {
  return undoWrites(undoLockFile(now, stored, root), stored)
}

/** For results. */
export function toComparedPlan({ plan, pullRequest }: FoundPlan): ComparedPlan {
  return { pullRequest, commit: plan.commit, run: plan.run }
}

/** `the plan of #12 for commit 9f31c2e (https://github.com/…/runs/1)`. */
export function describeComparedPlan({ pullRequest, commit, run }: ComparedPlan): string {
  const parts = [
    pullRequest === undefined ? 'the plan' : `the plan of #${pullRequest.number}`,
    commit === undefined ? '' : `for commit ${commit.slice(0, 7)}`,
    run === undefined ? '' : `(${run})`,
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function describeOrigin({ commit, run }: StoredPlan): string {
  return describeComparedPlan({ pullRequest: undefined, commit, run })
}
