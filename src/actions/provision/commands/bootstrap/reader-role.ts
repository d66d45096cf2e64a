import { buildStateReaderPolicy } from '../../../../account/policy/state-access.ts'
import type { WantedReaderRole } from '../../../../account/reader-role.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'
import { listStateAccess } from './states.ts'
import type { RoleContext } from './roles.ts'

/** IAM User Guide, "IAM and STS quotas". */
const longestName = 64

export interface ReaderRoleContext extends Pick<
  RoleContext,
  'inputs' | 'roleName' | 'environment' | 'account' | 'region'
> {
  /** `owner/name` */
  readonly repository: string
}

/**
 * The role that `may-read` of `environment.yaml` is about; undefined if none can exist.
 * @throws ActionError `invalid-input` if its name is too long
 */
export function buildReaderRole(scope: ReaderRoleContext): WantedReaderRole | undefined {
  const { inputs, roleName, environment, account, region, repository } = scope
  const name = `${roleName}-reader`
  if (name.length > longestName) {
    if (environment.mayRead.length === 0) return undefined
    throw new ActionError('invalid-input', `the role for may-read, ${name}, has more than ${longestName} characters`, {
      hint: 'Set a shorter role-name.',
    })
  }
  const { states } = listStateAccess(environment, region)
  return {
    name,
    environment: environment.name,
    folder: environment.path,
    repository,
    readers: environment.mayRead,
    policy: buildStateReaderPolicy({ ...account, environment: environment.name, states }),
    boundary: inputs['permissions-boundary'],
  }
}
