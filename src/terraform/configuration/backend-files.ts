import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Names that people give to files of backend settings; `*.tfbackend` is Terraform's own suggestion. */
const settingsFile = /(?:\.tfbackend|backend[\w.-]*\.(?:hcl|conf|tfvars|config)|^(?:config|s3|state)\.hcl)$/

/**
 * Names of files beside a backend block that set at least one of these settings, sorted. Terraform reads none of them by
 * itself: which one belongs to this run only the input `backend-config` can say.
 */
export function findBackendFiles(folder: string, settings: readonly string[]): readonly string[] {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && settingsFile.test(entry.name))
    .map(({ name }) => name)
  return names.filter((name) => settings.some((setting) => hasSetting(path.join(folder, name), setting))).sort()
}

function hasSetting(file: string, setting: string): boolean {
  const [first = ''] = setting.split('.')
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .some((line) => line.trimStart().replace(/^"/, '').startsWith(first) && line.includes('='))
  } catch {
    return false
  }
}

/** The next step for a block that lacks settings; undefined without such files. */
export function describeBackendFiles(names: readonly string[]): string | undefined {
  const [first, ...others] = names
  if (first === undefined) return undefined
  const unread = 'but Terraform reads no such file by itself'
  return others.length === 0
    ? `${first} beside it sets that, ${unread}. Pass it: backend-config: ${first}. It is looked for in the folder of each root.`
    : `${names.join(', ')} beside it set that, ${unread}. Pass the one of this environment as backend-config; it is looked for in the folder of each root.`
}
