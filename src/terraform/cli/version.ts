import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'

export interface TerraformVersionRequest {
  readonly processes: Pick<Processes, 'probe'>
  /** Path or name of the program. */
  readonly file: string
  /** A folder without configuration. */
  readonly cwd: string
}

/**
 * Reads the version of a Terraform program.
 * @returns the version without `v`
 * @throws ActionError `tool-missing`, `tool-failed`
 */
export async function readTerraformVersion({ processes, file, cwd }: TerraformVersionRequest): Promise<string> {
  const { stdout } = await processes.probe({
    tool: 'terraform version',
    file,
    args: ['version', '-json'],
    cwd,
    env: { CHECKPOINT_DISABLE: 'true' },
  })
  const [, version] = /"terraform_version": *"([^"]+)"/.exec(stdout) ?? []
  if (version !== undefined) return version
  throw new ActionError('tool-failed', `${file} does not report its version`, {
    hint: 'Use Terraform 1.5 or newer.',
  })
}
