import path from 'node:path'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'

/** Where Terraform writes its own log in this run. */
export interface TerraformLog {
  readonly variables: VariableChanges
  /** For people; undefined if the job asks for no log. */
  readonly note: string | undefined
}

/**
 * Terraform logs to standard error, among its messages, unless TF_LOG_PATH names a file
 * (developer.hashicorp.com/terraform/internals/debugging). So a log that the job asks for gets a private file; a file that
 * the job names is kept, seen from the workspace, because Terraform runs in the folder of each root.
 * @param workFolder private, removed after the job
 */
export function chooseTerraformLog(
  environment: EnvironmentVariables,
  { workFolder, workspace }: { readonly workFolder: string; readonly workspace: string },
): TerraformLog {
  const asked = ['TF_LOG', 'TF_LOG_CORE', 'TF_LOG_PROVIDER'].find((name) => isOn(environment[name]))
  const { TF_LOG_PATH: own = '' } = environment
  if (asked === undefined) return { variables: {}, note: undefined }
  const file = own === '' ? path.join(workFolder, 'terraform.log') : path.resolve(workspace, own)
  const why = own === '' ? 'private, until the job ends' : 'TF_LOG_PATH of the job'
  return {
    variables: { TF_LOG_PATH: file },
    note: `Terraform logs to ${file} (${asked}=${environment[asked] ?? ''}; ${why}); it can contain secrets`,
  }
}

function isOn(level: string | undefined): boolean {
  return level !== undefined && level !== '' && level.toLowerCase() !== 'off'
}
