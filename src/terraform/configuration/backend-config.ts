import { existsSync } from 'node:fs'
import path from 'node:path'
import type { TerraformValue } from '../../hcl/expressions/value.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { ProblemReporter } from '../problems.ts'
import { readValueFile } from './assignments.ts'

/** What one root's backend gets besides its block. */
export interface BackendConfig {
  /** In order of precedence; later ones win. */
  readonly settings: readonly (readonly [string, TerraformValue])[]
  /** The same as `-backend-config` takes it: `key=value`, or absolute paths. */
  readonly args: readonly string[]
  /** Variables of the job, some of which fill backends. */
  readonly variables: EnvironmentVariables
}

export const noBackendConfig: BackendConfig = { settings: [], args: [], variables: {} }

export interface BackendConfigRequest {
  /** Entries of the input `backend-config`; `{root}` stands for the root's name. */
  readonly entries: readonly string[]
  readonly workspace: string
  readonly variables: EnvironmentVariables
}

/** Reads the input for one root. */
export type BackendConfigReader = (
  root: { readonly name: string; readonly folder: string },
  display: (file: string) => string,
  report: ProblemReporter,
) => Promise<BackendConfig>

/**
 * Reads the entries of the input `backend-config` as Terraform reads `-backend-config`: an entry with `=` is a setting, any
 * other is a file of settings. A file is looked for in the root's folder, where Terraform runs, then in the workspace.
 */
export function createBackendConfigReader({
  entries,
  workspace,
  variables,
}: BackendConfigRequest): BackendConfigReader {
  return async ({ name, folder }, display, report) => {
    const settings: (readonly [string, TerraformValue])[] = []
    const args: string[] = []
    for (const entry of entries.map((text) => text.replaceAll('{root}', name))) {
      const sign = entry.indexOf('=')
      if (sign > 0) {
        settings.push([entry.slice(0, sign).trim(), entry.slice(sign + 1).trim()])
        args.push(entry)
        continue
      }
      const [beside, inWorkspace] = [path.resolve(folder, entry), path.resolve(workspace, entry)]
      const file = [beside, inWorkspace].find((one) => existsSync(one))
      if (file === undefined) {
        const message = `backend-config names ${entry}, and there is neither ${display(beside)} nor ${display(inWorkspace)}`
        report({ code: 'configuration-invalid', message, location: { file: display(folder) } })
        continue
      }
      settings.push(...(await readValueFile(file, display, report)))
      args.push(file)
    }
    return { settings, args, variables }
  }
}

/**
 * Settings that backends take from the environment where neither block nor `-backend-config` has them (their pages below
 * developer.hashicorp.com/terraform/language/backend).
 */
const variableNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  http: { address: 'TF_HTTP_ADDRESS' },
  pg: { conn_str: 'PG_CONN_STR', schema_name: 'PG_SCHEMA_NAME' },
  cloud: {
    organization: 'TF_CLOUD_ORGANIZATION',
    hostname: 'TF_CLOUD_HOSTNAME',
    'workspaces.project': 'TF_CLOUD_PROJECT',
    'workspaces.name': 'TF_WORKSPACE',
  },
  consul: { address: 'CONSUL_HTTP_ADDR' },
  kubernetes: { namespace: 'KUBE_NAMESPACE', config_context: 'KUBE_CTX' },
}

/** The settings of a backend that the environment fills, of those that are not set. */
export function readVariableSettings(
  type: string,
  set: ReadonlyMap<string, string | undefined>,
  variables: EnvironmentVariables,
): readonly (readonly [string, string])[] {
  const names = Object.hasOwn(variableNames, type) ? variableNames[type] : undefined
  return Object.entries(names ?? {}).flatMap(([setting, variable]) => {
    const value = variables[variable]
    // TF_WORKSPACE names the workspace only where the block does not select it otherwise.
    const selected = setting === 'workspaces.name' && (set.has('workspaces.tags') || set.has('workspaces.prefix'))
    return value === undefined || value === '' || set.has(setting) || selected ? [] : [[setting, value] as const]
  })
}
