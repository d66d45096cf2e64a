import { createHash } from 'node:crypto'
import { enableAutoMerge, type ProposedPull, waitForMerge } from '../../../github/proposal.ts'
import type { CommitOptions } from '../../../gitops/commit/commit-files.ts'
import { proposeChange } from '../../../gitops/commit/propose-change.ts'
import { ActionError, extendError, toActionError } from '../../../runner/errors/action-error.ts'
import { commentLimit, renderDocument } from '../../../runner/markdown/document.ts'
import { escapeInline, formatCode, formatLink } from '../../../runner/markdown/text.ts'
import type { GitopsOutputs, GitopsRun } from '../contract.ts'
import type { DesiredState } from '../desired-state.ts'
import { buildFileChange } from '../file-change.ts'
import { buildCommitMessage, describeChange } from '../message.ts'
import { createPatch, writePatch } from '../patch.ts'
import { reportChange } from '../report.ts'

/** Proposes the change as a pull request; with `auto-merge` it waits for the merge. */
export async function proposeRelease(
  run: GitopsRun,
  state: DesiredState,
  options: CommitOptions,
): Promise<GitopsOutputs> {
  const { github, repository } = state
  if (github === undefined)
    throw new ActionError(
      'invalid-input',
      'pull-request: true needs the API of GitHub, which this job does not reach',
      {
        hint: 'Pass a token as github-token, or commit directly.',
      },
    )
  const change = await buildFileChange(run, state)
  const head = buildBranchName(run.inputs)
  const text = buildProposalText(run)
  const proposal = await proposeChange({ github, repository, change, head, text }, options)
  const { changed, commit, previous, edited, pull } = proposal
  const patch = await createPatch(edited)
  reportChange(run, { state, patch, files: edited.length, commit, changed: edited.length > 0 })
  const outputs: GitopsOutputs = {
    ...{ changed, 'commit-sha': commit, 'previous-sha': previous },
    'diff-path': await writePatch(patch, run.context),
    ...(run.inputs.url === undefined ? {} : { url: run.inputs.url }),
  }
  if (pull === undefined) return outputs
  const known = { ...outputs, 'pull-request-number': pull.number, 'pull-request-url': pull.url }
  run.context.log.line(`pull request: ${pull.url}`)
  run.context.summary.add({ kind: 'paragraph', text: formatLink(`Pull request #${pull.number}`, pull.url) })
  return { ...known, ...(await mergeProposal(run, state, pull, known)) }
}

async function mergeProposal(
  { inputs, context }: GitopsRun,
  { github }: DesiredState,
  pull: ProposedPull,
  outputs: GitopsOutputs,
): Promise<Pick<GitopsOutputs, 'commit-sha'>> {
  const method = inputs['auto-merge']
  if (method === 'off' || github === undefined) return {}
  try {
    await enableAutoMerge(github, pull, method)
    context.log.line(`waiting for the merge of #${pull.number}`)
    const sha = await waitForMerge(github, pull, { timeoutMs: inputs.timeout, signal: context.signal })
    context.log.line(`#${pull.number} merged as ${sha.slice(0, 7)}`)
    return { 'commit-sha': sha }
  } catch (thrown) {
    throw extendError(toActionError(thrown), { outputs })
  }
}

const longestName = 100

/** One branch per environment and files, which is a valid name whatever they are called. */
function buildBranchName({ environment, file }: GitopsRun['inputs']): string {
  const stem = file.map((each) => each.replace(/\.[^./]+$/, '').replaceAll(/[^\w-]+/g, '-')).join('+')
  const hash = createHash('sha256').update(file.join('\n')).digest('hex').slice(0, 8)
  const short = stem.length <= longestName ? stem : `${stem.slice(0, longestName)}-${hash}`
  return ['eks-actions', ...(environment === undefined ? [] : [environment]), short].join('/')
}

function buildProposalText(run: GitopsRun): { readonly title: string; readonly body: string } {
  const { inputs, event } = run
  const [title = ''] = buildCommitMessage(run).split('\n', 1)
  const source = event.repository === undefined || event.commit === undefined ? [] : [event.commit]
  const facts = [
    ...source.map(
      (commit) => `source ${formatCode(`${event.repository?.owner}/${event.repository?.repo}@${commit.slice(0, 7)}`)}`,
    ),
    ...(event.run === undefined ? [] : [formatLink('run and summary', event.run.url)]),
  ]
  const body = renderDocument(
    [
      { kind: 'paragraph', text: `Releases ${escapeInline(describeChange(inputs))}.` },
      { kind: 'paragraph', text: 'This pull request is updated in place by later releases until it is merged.' },
      ...(facts.length === 0 ? [] : [{ kind: 'paragraph', text: facts.join(' · ') } as const]),
    ],
    commentLimit,
  )
  return { title, body }
}
