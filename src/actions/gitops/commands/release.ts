import { commitChange } from '../../../gitops/commit/commit-files.ts'
import type { GitopsOutputs, GitopsRun } from '../contract.ts'
import { openDesiredState } from '../desired-state.ts'
import { buildFileChange } from '../file-change.ts'
import { withReleaseDeployment } from '../github-deployment.ts'
import { buildCommitMessage } from '../message.ts'
import { createPatch, writePatch } from '../patch.ts'
import { reportChange } from '../report.ts'
import { refusePreviewImages, refuseUnreviewedRelease } from '../trust.ts'

/** Commits the change; what others commit at the same time is kept. */
export async function releaseByCommit(run: GitopsRun): Promise<GitopsOutputs> {
  refuseUnreviewedRelease(run)
  const state = await openDesiredState(run)
  return await withReleaseDeployment(run, async () => {
    const { log, signal } = run.context
    const committed = await commitChange(state.repository, await buildFileChange(run, state), {
      message: ({ edited }) => {
        refusePreviewImages(edited)
        return buildCommitMessage(run)
      },
      signal,
      onLostRace: (attempt) => {
        log.line(`another commit reached ${state.branch} first; editing again on top of it (attempt ${attempt + 1})`)
      },
    })
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
  })
}
