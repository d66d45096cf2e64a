import { createGit, isCommitName, isZeroCommit, resolveCommit } from '../../git/git.ts'
import { findTop } from '../../git/repository.ts'
import { countCertainApprovals, countReviews, normalizeLogin } from '../../github/approvals/count.ts'
import {
  findMergedPulls,
  hasWriteAccess,
  listPushedCommits,
  listRunApprovers,
  readDefaultBranch,
  readMergedChange,
  readRunStarters,
  type UnexplainedCommit,
} from '../../github/approvals/merged-change.ts'
import type { ApprovalCount, Discounted, MergedChange } from '../../github/approvals/model.ts'
import type { GitHub } from '../../github/client.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { formatCount } from '../../runner/count.ts'
import { ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import { connectToGitHub } from './github.ts'

/** A run that changes something only after people other than its author approved it. */
export interface ApprovalRequest {
  readonly inputs: { readonly 'github-token': string | undefined; readonly 'require-approvals': number }
  readonly event: EventContext
  readonly context: Context
  /** What the run is about to do, for people: `apply of production`. */
  readonly what: string
  /** Folder whose files it uses; undefined if it uses none of the checkout. */
  readonly folder: string | undefined
  /** The GitHub environment of the job, whose approvals count for a run that somebody started by hand. */
  readonly environment: string | undefined
}

/**
 * Makes sure that enough people approved what is checked out: reviews of the head of the pull request that was merged, by people
 * with write access other than its author, whoever wrote or pushed its last commit, and whoever started the run by hand. For a run
 * that was started by hand, approvals of its deployment to the environment count as well.
 * @returns who approved, as a sentence; undefined if no approvals are required
 * @throws ActionError `approvals-missing`; `github-forbidden`, `github-unreachable` or `github-failed` if GitHub does not say
 */
export async function requireApprovals(
  request: ApprovalRequest,
  connect: typeof connectToGitHub = connectToGitHub,
): Promise<string | undefined> {
  const { inputs, event, context, what } = request
  const required = inputs['require-approvals']
  if (required === 0) return undefined
  assertCanBeApproved(request)
  const github = await connect({ inputs, event }, context)
  if (github === undefined) throw createUnknownError(what, 'there is no github-token to ask GitHub with')
  try {
    const facts = await readFacts(github, request)
    const sentence = evaluateFacts(facts, request)
    context.log.line(sentence)
    return sentence
  } catch (thrown) {
    const error = toActionError(thrown)
    if (error.code === 'approvals-missing' || error.code === 'cancelled') throw error
    throw extendError(error, {
      details: [`require-approvals: ${required} of ${what}: without an answer, nothing counts as approved`],
    })
  }
}

/** Only what is merged on GitHub has approvals that can be counted. */
function assertCanBeApproved({ event: { trigger }, context: { environment }, what }: ApprovalRequest): void {
  if (trigger.kind === 'none') {
    const where = environment.GITLAB_CI === 'true' ? 'a GitLab job' : 'a terminal'
    throw createUnknownError(what, `require-approvals counts reviews on GitHub, and this run is in ${where}`)
  }
  if (trigger.kind === 'pull-request') {
    throw createUnknownError(what, `pull request #${trigger.number} is not merged, and only its merged head counts`)
  }
  if (trigger.kind === 'merge-group') {
    throw createUnknownError(what, 'the commit of a merge queue is not merged yet')
  }
}

function createUnknownError(what: string, why: string): ActionError {
  return new ActionError('approvals-missing', `${what} needs approvals: ${why}`, {
    hint: 'Nothing was changed. Run it in a job for a push to the default branch, or for workflow_dispatch; or set require-approvals: 0.',
  })
}

interface RunApprovals extends ApprovalCount {
  /** Why none of them counts. */
  readonly doubt: string | undefined
}

interface ApprovalFacts {
  readonly commit: string
  /** Commits whose pull request is not known, or not what brought them to the branch. */
  readonly unexplained: readonly UnexplainedCommit[]
  readonly changes: readonly (ApprovalCount & { readonly change: MergedChange })[]
  /** Of the run itself; undefined if it was not started by hand. */
  readonly run: RunApprovals | undefined
}

async function readFacts(github: GitHub, request: ApprovalRequest): Promise<ApprovalFacts> {
  const { event } = request
  const commit = await findCommit(request)
  const branch = await readDefaultBranch(github)
  const { trigger } = event
  const before = trigger.kind === 'push' && commit === event.sha ? trigger.before : undefined
  const commits =
    before === undefined || isZeroCommit(before) ? [commit] : await listPushedCommits(github, before, commit)
  const { pulls, unexplained } = await findMergedPulls(github, commits, branch)
  const starters = await findStarters(github, request)
  const canWrite = createAccessCheck(github)
  const changes = await Promise.all(
    pulls.map(async (pull) => {
      const change = await readMergedChange(github, pull)
      return { change, ...(await keepWriters(countReviews(change, starters ?? new Map()), canWrite)) }
    }),
  )
  const run =
    starters === undefined ? undefined : await readRunApprovals(github, request, { commit, starters, canWrite })
  return { commit, unexplained, changes, run }
}

/** The commit whose files are used: what is checked out can be another one than that of the run. */
async function findCommit({ event, context, folder, what }: ApprovalRequest): Promise<string> {
  const top = folder === undefined ? undefined : findTop(folder)
  const commit =
    folder === undefined
      ? event.sha
      : top === undefined
        ? undefined
        : await resolveCommit(createGit(context.processes, top), 'HEAD')
  if (commit !== undefined && isCommitName(commit)) return commit
  throw createUnknownError(what, 'the commit that is checked out is unknown, because it is in no git repository')
}

/**
 * Who started a run by hand, with what they did; undefined for other runs. The variables of a runner cannot be set by steps, but people
 * can rename themselves while the run waits.
 * @throws ActionError `approvals-missing` if it is not known; as a request of `GitHub`
 */
async function findStarters(
  github: GitHub,
  { event, context, what }: ApprovalRequest,
): Promise<ReadonlyMap<string, string> | undefined> {
  if (event.trigger.kind !== 'other' || event.trigger.name !== 'workflow_dispatch') return undefined
  const { GITHUB_ACTOR: actor, GITHUB_TRIGGERING_ACTOR: triggering } = context.environment
  if (!actor) throw createUnknownError(what, 'who started the run is unknown (GITHUB_ACTOR is not set)')
  const now = event.run === undefined ? {} : await readRunStarters(github, event.run.id)
  const list = (logins: readonly (string | undefined)[], did: string) =>
    logins.flatMap((login) => (login ? [[normalizeLogin(login), did] as const] : []))
  return new Map([
    ...list([triggering, now.triggering], 'started this run again'),
    ...list([actor, now.actor], 'started this run'),
  ])
}

type AccessCheck = (login: string) => Promise<boolean>

/** Asks once per person. */
function createAccessCheck(github: GitHub): AccessCheck {
  const known = new Map<string, Promise<boolean>>()
  return (login) => {
    const asked = known.get(login) ?? hasWriteAccess(github, login)
    known.set(login, asked)
    return asked
  }
}

async function keepWriters({ approvers, discounted }: ApprovalCount, canWrite: AccessCheck): Promise<ApprovalCount> {
  const judged = await Promise.all(approvers.map(async (login) => ({ login, writes: await canWrite(login) })))
  return {
    approvers: judged.filter(({ writes }) => writes).map(({ login }) => login),
    discounted: [
      ...discounted,
      ...judged.filter(({ writes }) => !writes).map(({ login }) => ({ login, why: 'has no write access' })),
    ],
  }
}

interface RunApprovalFacts {
  readonly commit: string
  readonly starters: ReadonlyMap<string, string>
  readonly canWrite: AccessCheck
}

/** Whoever approves a run approves its commit: a job can check out what came to the branch since. */
async function readRunApprovals(
  github: GitHub,
  { event, environment }: ApprovalRequest,
  { commit, starters, canWrite }: RunApprovalFacts,
): Promise<ApprovalFacts['run']> {
  if (commit !== event.sha) {
    const doubt = `this run is for ${event.sha?.slice(0, 7) ?? 'an unknown commit'}, and ${commit.slice(0, 7)} is checked out: approvals of the run do not count`
    return { approvers: [], discounted: [], doubt }
  }
  const found = event.run === undefined ? undefined : await listRunApprovers(github, event.run.id, environment)
  const doubt =
    found === undefined
      ? 'approvals of this run are not known: the job lacks the permission `actions: read`'
      : undefined
  const discounted: Discounted[] = []
  const approvers = new Set<string>()
  for (const { login, isPerson } of found ?? []) {
    const why = isPerson ? starters.get(normalizeLogin(login)) : 'is not a person'
    if (why === undefined) approvers.add(login)
    else discounted.push({ login, why })
  }
  return { ...(await keepWriters({ approvers: [...approvers], discounted }, canWrite)), doubt }
}

/** @returns who approved @throws ActionError `approvals-missing` */
function evaluateFacts(facts: ApprovalFacts, request: ApprovalRequest): string {
  const { changes, run, unexplained } = facts
  const required = request.inputs['require-approvals']
  const ofRun = run?.approvers ?? []
  const counted = changes.map(({ change, approvers }) => {
    const isOther = (login: string): boolean => !change.participants.has(normalizeLogin(login))
    const people = new Set([...approvers, ...ofRun.filter(isOther)].map(normalizeLogin))
    return { change, count: countCertainApprovals([...people], change) }
  })
  const lacking = counted.filter(({ count }) => count < required)
  const isPushedWithout = unexplained.length > 0 && ofRun.length < required
  if (lacking.length > 0 || isPushedWithout) throw createMissingError(facts, lacking, request)
  return describeApproval(facts, request)
}

function describeApproval({ changes, run, commit }: ApprovalFacts, { what }: ApprovalRequest): string {
  const parts = [
    ...changes.map(
      ({ change, approvers }) =>
        `${approvers.map(formatLogin).join(', ') || 'nobody'} (pull request #${change.number}, head ${change.head.slice(0, 7)})`,
    ),
    ...((run?.approvers.length ?? 0) > 0 ? [`${run?.approvers.map(formatLogin).join(', ') ?? ''} (this run)`] : []),
  ]
  return `Approved for ${what} of ${commit.slice(0, 7)}: ${parts.join('; ')}`
}

function createMissingError(
  { unexplained, changes, run }: ApprovalFacts,
  lacking: readonly { readonly change: MergedChange; readonly count: number }[],
  { inputs, what, environment, context }: ApprovalRequest,
): ActionError {
  const required = inputs['require-approvals']
  const [first] = lacking
  const needs = `${what} needs ${formatCount(required, 'approval')}`
  const [doubt] = unexplained
  const message =
    doubt === undefined && first !== undefined
      ? `${needs} of pull request #${first.change.number}, and ${first.count} count${first.count === 1 ? 's' : ''}`
      : `${needs}, and ${doubt?.commit.slice(0, 7) ?? 'the commit'} ${doubt?.why ?? 'has none'}`
  return new ActionError('approvals-missing', message, {
    details: [
      ...unexplained.slice(1).map(({ commit, why }) => `${commit.slice(0, 7)} ${why}`),
      ...changes.flatMap(({ change, approvers, discounted }) => describeChange(change, { approvers, discounted })),
      ...(run === undefined ? [] : describeRun(run, environment)),
    ],
    hint: describeNextStep(doubt === undefined ? first?.change : undefined, run !== undefined, context),
  })
}

function describeChange(
  { number, url, head, pusherDoubt }: MergedChange,
  { approvers, discounted }: ApprovalCount,
): readonly string[] {
  return [
    `pull request #${number} (${url}), head ${head.slice(0, 7)}:`,
    ...approvers.map((login) => `  ${formatLogin(login)} approved it`),
    ...discounted.map(({ login, why }) => `  ${formatLogin(login)} does not count: ${why}`),
    ...(approvers.length + discounted.length === 0 ? ['  nobody reviewed it'] : []),
    ...(approvers.length > 0 && pusherDoubt !== undefined
      ? [`  one approval less counts: ${pusherDoubt}, and that could be one of them`]
      : []),
  ]
}

function describeRun(
  { approvers, discounted, doubt }: RunApprovals,
  environment: string | undefined,
): readonly string[] {
  if (doubt !== undefined) return [doubt]
  return [
    ...approvers.map((login) => `${formatLogin(login)} approved this run`),
    ...discounted.map(({ login, why }) => `${formatLogin(login)} approved this run and does not count: ${why}`),
    ...(approvers.length + discounted.length === 0
      ? [`nobody approved this run for ${environment ?? 'an environment'}`]
      : []),
  ]
}

function describeNextStep(
  change: MergedChange | undefined,
  isManual: boolean,
  { environment: { GITHUB_ACTOR: actor } }: Context,
): string {
  const others = isManual && actor ? ` other than its author and ${actor}` : ' other than its author'
  return change === undefined
    ? 'Nothing was changed. Bring the change to the default branch by a pull request that others approve. Right after a merge, GitHub may not know it yet: re-run the job then.'
    : `Nothing was changed. Let people with write access${others} approve ${change.url} (its head ${change.head.slice(0, 7)}; that is possible after the merge, too), then re-run this job.`
}

function formatLogin(login: string): string {
  return `@${login}`
}
