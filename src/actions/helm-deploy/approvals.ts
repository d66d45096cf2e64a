import type { ActionRun } from '../shared/action-run.ts'
import { checkApprovals } from '../shared/approval-gate.ts'
import type { contract } from './contract.ts'
import { type PlannedRelease, planReleases } from './releases/planned-release.ts'

/**
 * Makes sure that enough people approved what `deploy`, `rollback` or `uninstall` is about to do. `sweep` deletes previews alone.
 * @returns who approved, as sentences
 * @throws ActionError as `requireApprovals`
 */
export async function checkReleaseApprovals(run: ActionRun<typeof contract>): Promise<readonly string[]> {
  const { command, environment, 'require-approvals': required } = run.inputs
  if (required === 0 || (command !== 'deploy' && command !== 'rollback' && command !== 'uninstall')) return []
  const releases = planReleases(run.inputs)
  const names = releases.map(({ label, inputs }) => inputs.release ?? label).join(', ')
  const { workspace } = run.context
  const folders = new Set([
    ...releases.flatMap(({ inputs }) => listFolders(inputs, workspace)),
    // The list of releases is reviewed like their values.
    ...(run.inputs.releases?.file === undefined ? [] : [workspace]),
  ])
  const sentences: string[] = []
  for (const folder of folders.size === 0 ? [undefined] : folders) {
    const sentence = await checkApprovals({
      ...run,
      what: `${command} of ${names}${environment === undefined ? '' : ` in ${environment}`}`,
      folder,
      environment: run.inputs['github-environment'] ?? environment,
    })
    if (sentence !== undefined) sentences.push(sentence)
  }
  return [...new Set(sentences)]
}

/** Charts can come from a checkout of their own; values come from the workspace. */
function listFolders({ chart, values }: PlannedRelease['inputs'], workspace: string): readonly string[] {
  return [...(chart?.kind === 'path' ? [chart.absolute] : []), ...(values.length > 0 ? [workspace] : [])]
}
