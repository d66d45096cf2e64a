import { upsertComment } from '../../../github/comment.ts'
import { toActionError } from '../../../runner/errors/action-error.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../../runner/markdown/text.ts'
import type { ActionRun } from '../../shared/action-run.ts'
import { connectToGitHub } from '../../shared/github.ts'
import type { ReportedDiff } from '../command.ts'
import type { contract } from '../contract.ts'
import type { ReleaseResult } from './release-result.ts'

/** The diff of one release of a step. */
export interface ReleaseDiffPart extends ReportedDiff {
  readonly label: string
  /** `namespace/release`, as in the cluster. */
  readonly path: string
}

/**
 * Writes the one comment of a step: of a release, or of all releases of an environment. A comment that cannot be written does
 * not fail the run.
 */
export async function publishDiffs(
  run: ActionRun<typeof contract>,
  parts: readonly ReleaseDiffPart[],
  { place, results }: { readonly place: string; readonly results: readonly ReleaseResult[] },
): Promise<void> {
  const { inputs, event, context } = run
  const { log } = context
  const { commit, trigger } = event
  const pullRequest =
    trigger.kind === 'pull-request' ? trigger.number : trigger.kind === 'other' ? trigger.pullRequest : undefined
  const [first] = parts
  if (inputs.comment === 'never' || pullRequest === undefined || commit === undefined || first === undefined) return
  const isSingle = inputs.releases === undefined
  const subject = `${place}/${isSingle ? first.path : 'releases'}`
  const blocks = isSingle ? first.blocks : renderDiffs(parts, place, results)
  const isWorthIt = results.some(({ status }) => status === 'failed') || parts.some(({ changed }) => changed)
  try {
    const github = await connectToGitHub(run, context)
    if (github === undefined) return
    const marker = { kind: 'diff', subject }
    const ifMissing = inputs.comment === 'always' || isWorthIt ? 'create' : 'skip'
    const result = await upsertComment(github, { marker, pullRequest, commit, run: event.run, blocks, ifMissing }, log)
    if (result.kind === 'created' || result.kind === 'updated') log.line(`comment: ${result.url}`)
    if (result.kind === 'superseded')
      log.line(`The comment was already updated by a newer run for ${result.by.slice(0, 7)}`)
  } catch (thrown) {
    const error = toActionError(thrown)
    log.warning(`Could not publish the diff to GitHub: ${error.message}. ${error.hint}`)
  }
}

/** All releases in one table, then those that change in the order of the list. */
export function renderDiffs(
  parts: readonly ReleaseDiffPart[],
  place: string,
  results: readonly ReleaseResult[],
): readonly Block[] {
  const diffs = new Map(parts.map((part) => [part.label, part]))
  const changed = results
    .flatMap(({ label }) => diffs.get(label) ?? [])
    .filter(({ verdict }) => verdict !== 'no changes')
  const failed = results.filter(({ status }) => status !== 'succeeded').length
  const title = [
    changed.length === 0 ? 'no changes' : `${changed.length} of ${results.length} releases change`,
    ...(failed === 0 ? [] : [`${failed} could not be compared`]),
  ].join(', ')
  return [
    { kind: 'heading', level: 3, text: escapeInline(`${place}: ${title}`) },
    {
      kind: 'table',
      header: ['release', 'a deploy'],
      rows: results.map((result) => [
        formatCode(result.label),
        result.status === 'failed'
          ? `❌ ${escapeInline(shortenMessage(result.error.message))}`
          : escapeInline(result.status === 'skipped' ? result.reason : (diffs.get(result.label)?.verdict ?? '')),
      ]),
    },
    ...changed.flatMap(({ blocks }) => blocks),
  ]
}

/** A chart can write a message of any length; the log has all of it. */
function shortenMessage(message: string): string {
  return message.length <= longestMessage ? message : `${message.slice(0, longestMessage).toWellFormed()} …`
}

const longestMessage = 300
