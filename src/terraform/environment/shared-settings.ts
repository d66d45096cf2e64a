import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseMapping } from '../../runner/contract/yaml-mapping.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isRecord, toOptionalText, toRecord } from '../../runner/records.ts'

const sharedSettingsFile = 'settings.yaml'

/** What `settings.yaml` in an environment's folder says, from which its roots take their values. The file is optional. */
export interface SharedSettings {
  /** Prefix of the environment's resources, and the name of its cluster. */
  readonly name: string | undefined
  readonly region: string | undefined
  /** Empty: any account. */
  readonly allowedAccountIds: readonly string[]
  /** Whether the environment has an EKS cluster. */
  readonly hasCluster: boolean
  /** ECR repositories that the environment creates. */
  readonly repositories: readonly string[]
  /** Those of them for images of pull requests. */
  readonly previewRepositories: readonly string[]
  /** Path of the IAM roles that the environment creates, with a slash at both ends. */
  readonly iamPath: string | undefined
  /** Path and name of the permissions boundary that these roles get: an ARN without what is before `:policy/`. */
  readonly permissionsBoundary: string | undefined
}

const noSettings: SharedSettings = {
  name: undefined,
  region: undefined,
  allowedAccountIds: [],
  hasCluster: false,
  repositories: [],
  previewRepositories: [],
  iamPath: undefined,
  permissionsBoundary: undefined,
}

/**
 * Reads `settings.yaml` of an environment. Terraform reads it too, so other keys are its business.
 * @param folder absolute path of the environment's folder
 * @param shown path of that folder for people
 * @throws ActionError `environment-file-invalid`
 */
export function readSharedSettings(folder: string, shown: string): SharedSettings {
  const file = path.join(folder, sharedSettingsFile)
  if (!existsSync(file)) return noSettings
  const location = { file: path.posix.join(shown, sharedSettingsFile) }
  const parsed = parseMapping(readFileSync(file, 'utf8'))
  if (!parsed.ok) {
    throw new ActionError('environment-file-invalid', `${location.file} is not a YAML mapping: ${parsed.hint ?? ''}`, {
      location,
    })
  }
  const { name, region, allowed_account_ids: accounts, eks, ecr, iam } = parsed.value
  const ids = (Array.isArray(accounts) ? accounts : []).map(toAccountId)
  const wrong = ids.find((id) => !/^\d{12}$/.test(id))
  if (wrong !== undefined || (accounts !== undefined && accounts !== null && !Array.isArray(accounts))) {
    throw new ActionError(
      'environment-file-invalid',
      `${location.file}: allowed_account_ids must be a list of account IDs of 12 digits, in quotes`,
      { location },
    )
  }
  return {
    name: toOptionalText(name),
    region: toOptionalText(region),
    allowedAccountIds: ids,
    hasCluster: isRecord(eks),
    ...listRepositories(toRecord(toRecord(ecr).repositories)),
    iamPath: toOptionalText(toRecord(iam).path),
    permissionsBoundary: toOptionalText(toRecord(iam).permissions_boundary),
  }
}

/** Without quotes, YAML reads a number, which has no leading zeros. */
function toAccountId(value: unknown): string {
  return typeof value === 'number' ? String(value).padStart(12, '0') : (toOptionalText(value) ?? '')
}

const previewSuffix = '-preview'

function listRepositories(
  settings: Readonly<Record<string, unknown>>,
): Pick<SharedSettings, 'repositories' | 'previewRepositories'> {
  const previewRepositories = listPreviewRepositories(settings)
  return { repositories: [...new Set([...Object.keys(settings), ...previewRepositories])], previewRepositories }
}

function listPreviewRepositories(repositories: Readonly<Record<string, unknown>>): readonly string[] {
  const names = Object.entries(repositories).flatMap(([name, settings]) => {
    if (name.endsWith(previewSuffix)) return [name]
    return toRecord(settings).preview === true ? [`${name}${previewSuffix}`] : []
  })
  return [...new Set(names)]
}
