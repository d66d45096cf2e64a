import { findTop } from '../../git/repository.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { checkApprovals } from '../shared/approval-gate.ts'
import type { contract, HelmDeployInputs } from './contract.ts'
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
  const folders = findCheckouts(run.inputs, releases)
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

/**
 * The checkouts that hold what is about to be deployed: charts, values and the list of releases can come from different ones, also
 * below the workspace. A path outside of every checkout stands for itself.
 */
export function findCheckouts(
  { releases: list }: Pick<HelmDeployInputs, 'releases'>,
  releases: readonly { readonly inputs: Pick<PlannedRelease['inputs'], 'chart' | 'values'> }[],
): ReadonlySet<string> {
  const files = releases.flatMap(({ inputs: { chart, values } }) => [
    ...(chart?.kind === 'path' ? [chart.absolute] : []),
    ...values.map(({ absolute }) => absolute),
  ])
  const all = [...files, ...(list?.file === undefined ? [] : [list.file.absolute])]
  return new Set(all.map((file) => findTop(file) ?? file))
}
