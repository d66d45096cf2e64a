import { commitChange, type CommitOptions } from '../../../gitops/commit/commit-files.ts'
import type { GitopsOutputs, GitopsRun } from '../contract.ts'
import { type DesiredState, openDesiredState } from '../desired-state.ts'
import { buildFileChange } from '../file-change.ts'
import { withReleaseDeployment } from '../github-deployment.ts'
import { buildCommitMessage } from '../message.ts'
import { createPatch, writePatch } from '../patch.ts'
import { reportChange } from '../report.ts'
import { refusePreviewImages, refuseUnreviewedRelease } from '../trust.ts'

/** Commits the change, or proposes it; what others commit at the same time is kept. */
export async function releaseByCommit(run: GitopsRun): Promise<GitopsOutputs> {
  refuseUnreviewedRelease(run)
  const { inputs } = run
  const state = await openDesiredState(run)
  const options = buildCommitOptions(run, state)
  if (!inputs['pull-request']) return await withReleaseDeployment(run, () => commitRelease(run, state, options))
  const { proposeRelease } = await import('./propose.ts')
  // A proposal deploys nothing before it is merged.
  return inputs['auto-merge'] === 'off'
    ? await proposeRelease(run, state, options)
    : await withReleaseDeployment(run, () => proposeRelease(run, state, options))
}

function buildCommitOptions(run: GitopsRun, { branch }: DesiredState): CommitOptions {
  const { log, signal } = run.context
  return {
    message: ({ edited }) => {
      refusePreviewImages(edited)
      return buildCommitMessage(run)
    },
    signal,
    onLostRace: (attempt) => {
      log.line(`another commit reached ${branch} first; editing again on top of it (attempt ${attempt + 1})`)
    },
  }
}

async function commitRelease(run: GitopsRun, state: DesiredState, options: CommitOptions): Promise<GitopsOutputs> {
  const committed = await commitChange(state.repository, await buildFileChange(run, state), options)
  const { changed, commit, previous, edited } = committed
  const patch = await createPatch(edited)
  reportChange(run, { state, patch, files: edited.length, commit, changed })
  return {
    changed,
    'commit-sha': commit,
    'previous-sha': previous,
    'diff-path': await writePatch(patch, run.context),
    ...(run.inputs.url === undefined ? {} : { url: run.inputs.url }),
  }
}
