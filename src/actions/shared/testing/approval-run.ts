import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { EventContext, Trigger } from '../../../github/event.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { Processes } from '../../../runner/process/processes.ts'
import { createTestContext } from '../../../runner/testing/context.ts'
import { requireApprovals } from '../approvals.ts'
import { buildCommit, createFakeReviewHistory, type FakeHistory } from './fake-review-history.ts'

export const merged = buildCommit('a')
export const head = buildCommit('d')
const push: Trigger = { kind: 'push', before: undefined }
export const dispatch: Trigger = { kind: 'other', name: 'workflow_dispatch', pullRequest: undefined }

/** Alice's pull request, pushed by her and merged by GitHub. */
export const pull = { number: 12, head, mergeCommit: merged } as const
export const updates = [
  ['alice', 'push', head],
  ['bob', 'pr_merge', merged, 'refs/heads/main'],
] as const

export const withReviews = (
  reviews: NonNullable<FakeHistory['pulls'][number]['reviews']>,
  more: Partial<FakeHistory> = {},
): FakeHistory => ({ pulls: [{ ...pull, reviews }], updates, ...more })

export interface ApprovalRun {
  readonly required?: number
  readonly trigger?: Trigger
  readonly variables?: Readonly<Record<string, string>>
  /** What is checked out, if it is not the commit of the run. */
  readonly checkedOut?: string | undefined
  readonly usesFiles?: boolean
}

interface ApprovalRunResult {
  readonly sentence: string | undefined
  readonly code: string | undefined
  /** Message, details and next step. */
  readonly text: string | undefined
  readonly log: string
}

/** Whether a run is approved: who approved, or everything that the error says. */
export async function checkRun(history: FakeHistory, run: ApprovalRun = {}): Promise<ApprovalRunResult> {
  const { required = 1, trigger = push, variables = {}, checkedOut = merged, usesFiles = true } = run
  const processes = {
    probe: () => Promise.resolve({ exitCode: 0, stdout: `${checkedOut}\n`, stderr: '' }),
    run: () => Promise.reject(new Error('no program runs here')),
  } as unknown as Processes
  using job = createTestContext({ environment: { GITHUB_ACTOR: 'erin', ...variables }, processes })
  mkdirSync(path.join(job.context.workspace, '.git'))
  const event = {
    repository: { owner: 'acme', repo: 'shop' },
    sha: merged,
    commit: merged,
    trigger,
    run: { id: 7, attempt: 1, url: '' },
    apiUrl: '',
  } as unknown as EventContext
  const result = await requireApprovals(
    {
      inputs: { 'github-token': 'token', 'require-approvals': required },
      ...{ event, context: job.context, what: 'apply of production', environment: 'production' },
      folder: usesFiles ? job.context.workspace : undefined,
    },
    () => Promise.resolve(createFakeReviewHistory(history)),
  ).then(
    (sentence) => ({ sentence, error: undefined }),
    (thrown: unknown) => ({ sentence: undefined, error: toActionError(thrown) }),
  )
  const { error } = result
  const text = error && [error.message, ...error.details, error.hint].join('\n')
  return { sentence: result.sentence, code: error?.code, text, log: job.readLog() }
}
