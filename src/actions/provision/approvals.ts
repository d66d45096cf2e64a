import { checkApprovals } from '../shared/approval-gate.ts'
import type { ProvisionRun } from './contract.ts'

/**
 * Makes sure that enough people approved what `apply` or `destroy` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
export async function checkProvisionApprovals(action: ProvisionRun): Promise<string | undefined> {
  const { inputs } = action
  const { command, environment } = inputs
  if (command !== 'apply' && command !== 'destroy') return undefined
  return checkApprovals({
    ...action,
    what: `${command} of ${environment}`,
    folder: inputs.directory.absolute,
    environment: inputs['github-environment'] ?? environment,
  })
}
