import { ActionError } from '../../../runner/errors/action-error.ts'
import type { TerraformEnvironment } from '../../../terraform/model.ts'
import { destroyAll } from '../../../terraform/run/destroy.ts'
import type { Results, TerraformRun } from '../../../terraform/run/model.ts'
import type { ProvisionInputs } from '../contract.ts'
import type { RootSelection } from '../selection.ts'

/** Destroys the selected roots in reverse order. */
export function destroy(
  run: TerraformRun,
  inputs: Pick<ProvisionInputs, 'allow-destroy'>,
  { environment: { graph }, tasks }: Pick<RootSelection, 'environment' | 'tasks'>,
): Promise<Results> {
  const remaining = graph.roots.filter(({ name }) => !tasks.has(name))
  return destroyAll(run, { roots: remaining, edges: graph.edges }, inputs['allow-destroy'])
}

/**
 * The role of a protected environment may not delete everything, so destroying it would stop half-way.
 * @throws ActionError `destroy-refused` before anything is started
 */
export function assertNotDeletionProtected({
  name,
  path,
  deletionProtection,
}: Pick<TerraformEnvironment, 'name' | 'path' | 'deletionProtection'>): void {
  if (!deletionProtection) return
  throw new ActionError('destroy-refused', `${name} is protected from deletion, so nothing was destroyed`, {
    details: [`${path}/environment.yaml sets deletion-protection: true`],
    hint: 'If it may be deleted: set deletion-protection: false there, and let an administrator remove the inline policy deletion-protection of the apply role (aws iam delete-role-policy); bootstrap never removes it. Then destroy.',
  })
}
