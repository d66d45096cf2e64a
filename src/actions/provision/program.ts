import type { Context } from '../../runner/context.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { terraformVersion } from '../../terraform/cli/version.ts'
import { withheldVariables } from '../../terraform/cli/withheld-variables.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import type { ProvisionInputs } from './contract.ts'

/** Terraform as the job has it. Disposing of it waits for its answer, so that it does not outlive a run that failed. */
export interface Program extends AsyncDisposable {
  /** Path, or name to find on PATH. */
  readonly file: string
  /** Without the variables of the job that would make it do something else than is shown. */
  readonly processes: Processes
  /** Without `v`. @throws ActionError `tool-missing`, or `tool-failed` for a program that is not Terraform */
  readonly version: () => Promise<string>
}

/**
 * Asks Terraform for its version at once: it answers while the files of the environment are read.
 * @throws ActionError `unsafe-variable`
 */
export function openProgram(
  { 'terraform-path': terraform }: Pick<ProvisionInputs, 'terraform-path'>,
  { environment, log, processes: all, temporaryFolder, workspace }: Context,
): Program {
  const withheld = withheldVariables(environment)
  if (withheld.names.length > 0) log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`)
  const file = resolveProgramPath(terraform, { workspace })
  const processes = withVariables(all, withheld.changes)
  const version = terraformVersion({ processes, file, cwd: temporaryFolder })
  const answered = Promise.allSettled([version])
  return {
    file,
    processes,
    version: () => version,
    [Symbol.asyncDispose]: async () => {
      await answered
    },
  }
}

/** Every program gets these changes too, unless its own say otherwise. */
function withVariables(processes: Processes, changes: VariableChanges): Processes {
  return { ...processes, run: (request) => processes.run({ ...request, env: { ...changes, ...request.env } }) }
}
