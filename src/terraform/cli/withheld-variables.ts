import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'

export interface WithheldVariables {
  /** Removes the variables. */
  readonly changes: VariableChanges
  readonly names: readonly string[]
}

/**
 * Variables of the job that would make Terraform do something other than what is shown and reviewed: additional arguments,
 * providers run by another program (developer.hashicorp.com/terraform/cli/config/environment-variables).
 * @throws ActionError `unsafe-variable` for a workspace, because every state would differ from the one in its backend block
 */
export function withholdVariables(environment: EnvironmentVariables): WithheldVariables {
  const { TF_WORKSPACE: workspace = '' } = environment
  if (workspace !== '' && workspace !== 'default') {
    throw new ActionError('unsafe-variable', `the job sets TF_WORKSPACE to ${workspace}`, {
      details: ['Graph, plans and locks refer to the states that the backend blocks name.'],
      hint: 'Remove the variable. An environment is a folder with its own states, not a workspace.',
    })
  }
  const names = Object.keys(environment).filter((name) => /^TF_(CLI_ARGS|REATTACH_PROVIDERS)/.test(name))
  return { changes: Object.fromEntries(names.map((name) => [name, undefined])), names }
}
