import { ActionError } from '../../../runner/errors/action-error.ts'
import type { TerraformEnvironment } from '../../../terraform/model.ts'
import type { ProvisionInputs } from '../contract.ts'

/**
 * Destroying what the role of the environment may not delete would end half-way, with the rest gone.
 * @throws ActionError `destroy-refused` before anything is started
 */
export function assertNotDeletionProtected(
  { command }: Pick<ProvisionInputs, 'command'>,
  { name, path, deletionProtection }: Pick<TerraformEnvironment, 'name' | 'path' | 'deletionProtection'>,
): void {
  if (command !== 'destroy' || !deletionProtection) return
  throw new ActionError('destroy-refused', `${name} is protected from being deleted, so nothing of it was destroyed`, {
    details: [`${path}/environment.yaml says deletion-protection: true`],
    hint: 'If it may go: set deletion-protection: false there, run command: bootstrap again, then destroy.',
  })
}
