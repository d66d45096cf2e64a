import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'
import { describeProgram } from './program.ts'
import { selectTextLines } from './text-output.ts'

export interface TerraformVersionRequest {
  readonly processes: Pick<Processes, 'probe'>
  /** Path or name of the program. */
  readonly file: string
  /** Version managers choose the version by the files of this folder and those above it. */
  readonly cwd: string
}

/**
 * Reads the version of a Terraform program.
 * @returns the version without `v`
 * @throws ActionError `tool-missing`, `tool-failed`
 */
export async function readTerraformVersion({ processes, file, cwd }: TerraformVersionRequest): Promise<string> {
  const { stdout, stderr } = await processes.probe({
    tool: 'terraform version',
    file,
    args: ['version', '-json'],
    cwd,
    env: { CHECKPOINT_DISABLE: 'true' },
  })
  const [, version] = /"terraform_version": *"v?(\d[^"]*)"/.exec(stdout) ?? []
  if (version !== undefined) return version
  throw new ActionError('tool-failed', `${file} does not report its version`, {
    details: [...selectTextLines(stderr.trim() === '' ? stdout : stderr), await describeProgram(file)],
    hint: 'Use Terraform 1.5 or newer.',
  })
}
