import type { Context } from '../../runner/context.ts'
import type { Processes } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { createLimiter } from '../../runner/concurrency.ts'
import { isTerraformItself, locateProgram } from '../../terraform/cli/program.ts'
import { readTerraformVersion } from '../../terraform/cli/version.ts'
import { withholdVariables } from '../../terraform/cli/withheld-variables.ts'
import type { Root } from '../../terraform/model.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import type { ProvisionInputs } from './contract.ts'

/** The job's Terraform. Disposing of it waits for its answer, so that it does not outlive a failed run. */
export interface TerraformProgram extends AsyncDisposable {
  /** Absolute path; the name if it is not on PATH. */
  readonly file: string
  /** Without the job's variables that would make Terraform do something other than what is shown. */
  readonly processes: Processes
  /**
   * Versions without `v`, by root. A version manager is asked in the folder of each root, where it runs later.
   * @throws ActionError `tool-missing`, or `tool-failed` for a program that is not Terraform
   */
  readonly readVersions: (roots: readonly Root[], parallelism: number) => Promise<ReadonlyMap<string, string>>
}

/**
 * Finds the job's Terraform. Terraform itself is asked for its version right away: it answers while the environment's files
 * are read.
 * @throws ActionError `unsafe-variable`
 */
export async function openTerraformProgram(
  { 'terraform-path': terraform }: Pick<ProvisionInputs, 'terraform-path'>,
  { environment, log, processes: all, temporaryFolder, workspace }: Context,
): Promise<TerraformProgram> {
  const withheld = withholdVariables(environment)
  if (withheld.names.length > 0) log.warning(`Terraform does not get ${withheld.names.join(', ')} of the job`)
  const { file, bypassed } = await locateProgram(resolveProgramPath(terraform, { workspace }), environment)
  if (bypassed !== undefined) log.line(`terraform: ${file} is used, not its wrapper ${bypassed}`)
  const processes = withVariables(all, withheld.changes)
  const only = (await isTerraformItself(file))
    ? readTerraformVersion({ processes, file, cwd: temporaryFolder })
    : undefined
  const answered = Promise.allSettled([only])
  return {
    file,
    processes,
    readVersions: async (roots, parallelism) => {
      const limited = createLimiter(parallelism)
      const readVersion = ({ folder }: Root): Promise<string> =>
        only ?? limited(() => readTerraformVersion({ processes, file, cwd: folder }))
      return new Map(await Promise.all(roots.map(async (root) => [root.name, await readVersion(root)] as const)))
    },
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
