import type { Context } from '../../runner/context.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { readTerraformVersion } from '../../terraform/cli/version.ts'
import { withholdVariables } from '../../terraform/cli/withheld-variables.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import type { ProvisionInputs } from './contract.ts'

/** The job's Terraform. Disposing of it waits for its answer, so that it does not outlive a failed run. */
export interface TerraformProgram extends AsyncDisposable {
  /** Path, or name to find on PATH. */
  readonly file: string
  /** Without the job's variables that would make Terraform do something other than what is shown. */
  readonly processes: Processes
  /** Without `v`. @throws ActionError `tool-missing`, or `tool-failed` for a program that is not Terraform */
  readonly readVersion: () => Promise<string>
}

/**
 * Asks Terraform for its version right away: it answers while the environment's files are read.
 * @throws ActionError `unsafe-variable`
 */
export function openTerraformProgram(
  { 'terraform-path': terraform }: Pick<ProvisionInputs, 'terraform-path'>,
  { environment, log, processes: all, temporaryFolder, workspace }: Context,
): TerraformProgram {
  const withheld = withholdVariables(environment)
  if (withheld.names.length > 0) log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`)
  const file = resolveProgramPath(terraform, { workspace })
  const processes = withVariables(all, withheld.changes)
  const version = readTerraformVersion({ processes, file, cwd: temporaryFolder })
  const answered = Promise.allSettled([version])
  return {
    file,
    processes,
    readVersion: () => version,
    [Symbol.asyncDispose]: async () => {
      await answered
    },
  }
}

/** Adds variable changes to every program, unless its own say otherwise. */
function withVariables(processes: Processes, changes: VariableChanges): Processes {
  return {
    run: (request) => processes.run({ ...request, env: { ...changes, ...request.env } }),
    probe: (request) => processes.probe({ ...request, env: { ...changes, ...request.env } }),
  }
}
