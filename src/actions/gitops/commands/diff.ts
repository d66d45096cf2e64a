import { prepareChange } from '../../../gitops/commit/commit-files.ts'
import type { GitopsOutputs, GitopsRun } from '../contract.ts'
import { openDesiredState } from '../desired-state.ts'
import { buildFileChange } from '../file-change.ts'
import { createPatch, writePatch } from '../patch.ts'
import { reportChange, upsertDiffComment } from '../report.ts'

/** Shows what `release` would commit: in log, summary, comment and a file. */
export async function diffFiles(run: GitopsRun): Promise<GitopsOutputs> {
  const state = await openDesiredState(run)
  const { edited, parent } = await prepareChange(state.repository, await buildFileChange(run, state))
  const patch = await createPatch(edited)
  const report = { state, patch, files: edited.length, commit: undefined, changed: edited.length > 0 }
  reportChange(run, report)
  await upsertDiffComment(run, report)
  return { changed: report.changed, 'previous-sha': parent, 'diff-path': await writePatch(patch, run.context) }
}
