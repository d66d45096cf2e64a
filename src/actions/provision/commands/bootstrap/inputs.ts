import type { InputMap } from '../../../../runner/contract/action.ts'
import { input } from '../../../../runner/contract/kind.ts'
import { boolean, patternKind } from '../../../../runner/contract/scalars.ts'
import { listOf } from '../../../../runner/contract/structures.ts'

/** ARN of a managed policy, AWS's or the account's own (IAM User Guide, "IAM identifiers"). */
const policyArnKind = patternKind(
  'ARN',
  /^arn:aws(-[a-z]+)*:iam::(aws|\d{12}):policy\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,128}$/,
  'the ARN of a managed policy such as arn:aws:iam::aws:policy/PowerUserAccess',
  (text) => `arn:aws:iam::aws:policy/${text}`,
)

/** Of 64 characters (IAM User Guide, "Names"), five are for `-plan`. */
export const longestRoleName = 59

/** Name of an environment's role where `role-name` is not set. */
export function buildDefaultRoleName(environment: string): string {
  return `eks-actions-${environment}`
}

const roleNameKind = patternKind(
  'name',
  /^[\w+=,.@-]{1,59}$/,
  `the name of an IAM role: letters, digits and +=,.@_-, at most ${longestRoleName}`,
  (text) => /:role\/(?:.*\/)?([^/]+)$/.exec(text)?.[1],
)

/** Owner and name as GitHub allows them: no name is `.` or `..`, or ends in `.git`. */
export const repositoryPattern = /^[A-Za-z0-9][\w-]{0,38}\/(?!\.{1,2}$)[\w.-]{1,100}(?<!\.git)$/

const repositoryKind = patternKind(
  'repository',
  repositoryPattern,
  'a GitHub repository such as acme/shop',
  (text) => /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(text)?.[1],
)

export const bootstrapInputs = {
  'role-name': input(roleNameKind, {
    example: 'deploy-staging',
    description: '`bootstrap`: name of the role; default: `eks-actions-<environment>`',
  }),
  'role-policies': listOf(policyArnKind, {
    commas: true,
    example: 'arn:aws:iam::aws:policy/PowerUserAccess',
    description:
      '`bootstrap`: managed policies of the role, for what Terraform may do; access to the states is always granted',
  }),
  'plan-role': boolean({
    default: 'false',
    description: '`bootstrap`: also create the role `<role-name>-plan` for pull request jobs; it cannot write states',
  }),
  'plan-role-policies': listOf(policyArnKind, {
    commas: true,
    example: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
    description: '`bootstrap`: managed policies of the role for pull request jobs',
  }),
  'permissions-boundary': input(policyArnKind, {
    example: 'arn:aws:iam::123456789012:policy/boundary',
    description: '`bootstrap`: permissions boundary of the roles',
  }),
  'github-repository': input(repositoryKind, {
    example: 'acme/shop',
    description:
      '`bootstrap`: repository whose jobs may assume the roles; default: that of the job, else of the remote `origin`',
  }),
  'github-repository-ids': input(
    patternKind('IDs', /^[1-9]\d{0,18}\/[1-9]\d{0,18}$/, 'the IDs of owner and repository such as 9919/1296269'),
    {
      example: '9919/1296269',
      description:
        '`bootstrap`: IDs of its owner and of the repository; default: those of the job, or from the GitHub API if there is a token',
    },
  ),
} as const satisfies InputMap
