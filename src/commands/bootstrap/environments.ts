import path from 'node:path'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { listEnvironments } from '../../terraform/environment/folders.ts'
import { readSharedSettings, type SharedSettings } from '../../terraform/environment/shared-settings.ts'
import { type BootstrapInputs, contract } from './contract.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

/** An environment that was found, with what its `settings.yaml` says. */
export interface FoundEnvironment {
  readonly name: string
  readonly settings: SharedSettings
}

/** The environments of a repository, told apart by the account that they belong to. */
export interface EnvironmentsByAccount {
  readonly own: readonly FoundEnvironment[]
  /** Their settings name other accounts than that of the caller. */
  readonly others: readonly FoundEnvironment[]
}

/**
 * The environments below `directory`, or those of them that the input names; production last.
 * @throws ActionError `environment-not-found`, `environment-file-invalid`
 */
export function findEnvironments(
  {
    directory,
    environments: asked,
    'preview-environment': previews,
  }: Pick<BootstrapInputs, 'directory' | 'environments' | 'preview-environment'>,
  workspace: string,
): readonly FoundEnvironment[] {
  const shown = directory.relative === '' ? '.' : directory.relative
  const names = listEnvironments(directory.absolute, workspace)
  // The default need not exist: then there are no previews.
  const named = previews === contract.inputs['preview-environment'].default ? asked : [...asked, previews]
  const unknown = named.find((name) => !names.includes(name))
  if (unknown !== undefined || names.length === 0) {
    const what =
      unknown === undefined ? `there are no environments in ${shown}` : `there is no environment ${unknown} in ${shown}`
    const near = unknown === undefined ? undefined : suggestName(unknown, names)
    throw new ActionError('environment-not-found', what, {
      hint:
        names.length === 0
          ? `An environment is a folder with Terraform roots; \`${formatPackageCommand('init')}\` creates three.`
          : [near, `Found: ${names.join(', ')}`].filter(Boolean).join(' '),
    })
  }
  return names
    .toSorted((one, other) => Number(isProduction(one)) - Number(isProduction(other)))
    .filter((name) => asked.length === 0 || asked.includes(name))
    .map((name) => ({
      name,
      settings: readSharedSettings(path.join(directory.absolute, name), path.posix.join(directory.relative, name)),
    }))
}

/**
 * An environment whose settings name no account belongs to the one that is there.
 * @throws ActionError `account-not-allowed` if none is left, or the input names one of another account
 */
export function selectByAccount(
  found: readonly FoundEnvironment[],
  account: string,
  { environments: asked }: Pick<BootstrapInputs, 'environments'>,
): EnvironmentsByAccount {
  const isOwn = ({ settings: { allowedAccountIds: ids } }: FoundEnvironment): boolean =>
    ids.length === 0 || ids.includes(account)
  const own = found.filter(isOwn)
  const others = found.filter((one) => !isOwn(one))
  if (others.length === 0 || (own.length > 0 && asked.length === 0)) return { own, others }
  throw new ActionError(
    'account-not-allowed',
    `the credentials belong to account ${account}, but ${others.map(describeAccounts).join(', and ')}`,
    {
      details: others.map(({ name }) => `allowed_account_ids in settings.yaml of ${name}`),
      hint: 'Nothing was changed. Use credentials of that account, or correct allowed_account_ids.',
    },
  )
}

/** `production belongs to account 210987654321` */
export function describeAccounts({ name, settings: { allowedAccountIds: ids } }: FoundEnvironment): string {
  return `${name} belongs to account ${ids.join(' or ')}`
}

/** Whether authors of pull requests should not read the states of an environment, also where its settings do not protect it. */
export function isProduction(name: string): boolean {
  return /(^|[-_.])prod(uction)?($|[-_.])/i.test(name)
}
