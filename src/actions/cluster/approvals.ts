import { checkApprovals } from '../shared/approval-gate.ts'
import type { ClusterRun } from './contract.ts'

/**
 * Makes sure that enough people approved what `apply` or `delete` is about to do; other commands change nothing.
 * @returns who approved, as a sentence
 * @throws ActionError as `requireApprovals`
 */
export async function checkClusterApprovals(action: ClusterRun): Promise<string | undefined> {
  const { inputs, context } = action
  const { command } = inputs
  if (command !== 'apply' && command !== 'delete') return undefined
  return checkApprovals({
    ...action,
    what: `${command} of ${nameTarget(inputs)}`,
    folder: context.workspace,
    environment: inputs['github-environment'],
  })
}

/** What the run is about, as far as the inputs say it. */
export function nameTarget(inputs: ClusterRun['inputs']): string {
  const { 'config-file': file, 'stack-name': stack, 'cluster-name': cluster } = inputs
  if (inputs.command !== 'check' && file !== undefined) return file.relative
  return stack === undefined || inputs.command === 'check' ? `cluster ${cluster ?? ''}` : `stack ${stack}`
}
