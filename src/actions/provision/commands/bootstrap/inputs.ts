import type { InputMap } from '../../../../runner/contract/action.ts'
import { input } from '../../../../runner/contract/kind.ts'
import { boolean, oneOf, patternKind } from '../../../../runner/contract/scalars.ts'
import { clusterName } from '../../../../runner/contract/patterns.ts'
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

/** Eight are for `-preview`. */
export const longestPreviewedRoleName = 56

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

/** A branch (git check-ref-format), without the characters that mean something in policies. */
const branchKind = patternKind(
  'branch',
  /^(?!.*(?:\.\.|\/\/|\.lock$))[A-Za-z0-9_][\w./-]{0,199}(?<![./])$/,
  'the name of a branch such as main',
  (text) => text.replace(/^refs\/heads\//, ''),
)

/** Images of releases are not where pull requests may push to. */
const previewRepositoryKind = patternKind(
  'repository',
  /^(?=.{2,256}$)[a-z0-9]+(?:(?:[._-]|\/)[a-z0-9]+)*-preview$/,
  'the name of an ECR repository that ends in -preview, such as shop-preview',
  (text) => `${text}-preview`,
)

const repositoryKind = patternKind(
  'repository',
  repositoryPattern,
  'a GitHub repository such as acme/shop',
  (text) => /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(text)?.[1],
)

/** Of VPC and cluster; with `-flow-logs-` and the longest region it becomes the name of an IAM role, which has 64 characters. */
export const longestResourcePrefix = 32
export const resourcePrefixPattern = new RegExp(`^[a-z][a-z0-9-]{0,${longestResourcePrefix - 2}}[a-z0-9]$`)

export const bootstrapInputs = {
  'role-name': input(roleNameKind, {
    example: 'deploy-staging',
    description: '`bootstrap`: name of the role; default: `eks-actions-<environment>`',
  }),
  'resource-prefix': input(
    patternKind(
      'name',
      resourcePrefixPattern,
      `2 to ${longestResourcePrefix} lower-case letters, digits and hyphens, such as acme-staging`,
    ),
    {
      example: 'acme-staging',
      description:
        '`bootstrap`: name of VPC and cluster, and prefix of everything else that belongs to the environment: its roles may change nothing with another name. Default: `name` in `settings.yaml` of the environment; without either, the roles get only `role-policies` and `plan-role-policies`',
    },
  ),
  'role-policies': listOf(policyArnKind, {
    commas: true,
    example: 'arn:aws:iam::123456789012:policy/extras',
    description:
      '`bootstrap`: managed policies of the role, in addition to those that it creates: what the shipped roots need, limited to `resource-prefix`, and access to the states',
  }),
  'plan-role': boolean({
    default: 'false',
    description:
      '`bootstrap`: also create the role `<role-name>-plan`; it stores plans and cannot write or lock states',
  }),
  'plan-role-for': oneOf(['pull-requests', 'default-branch'], {
    description:
      '`bootstrap`: jobs that may assume the plan role. `pull-requests`: also those of pull requests, so all their authors can read the states, and its plans are for review only. `default-branch`: only jobs of `default-branch`, whose plans `apply` may execute after an approval. Default: `default-branch` with `deletion-protection: true`, otherwise `pull-requests`',
  }),
  'default-branch': input(branchKind, {
    default: 'main',
    description: '`bootstrap`: branch that only reviewed code reaches; its jobs may assume the plan role',
  }),
  'plan-role-policies': listOf(policyArnKind, {
    commas: true,
    example: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
    description: '`bootstrap`: managed policies of the plan role, in addition to reading what the shipped roots create',
  }),
  'preview-role': boolean({
    default: 'false',
    description:
      '`bootstrap`: also create the role `<role-name>-preview` for previews of pull requests; it pushes to `preview-repository` and finds `preview-cluster`, nothing else',
  }),
  'preview-repository': input(previewRepositoryKind, {
    example: 'shop-preview',
    description: '`bootstrap`: ECR repository for the images of pull requests; its name ends in `-preview`',
  }),
  'preview-cluster': clusterName({
    example: 'acme-development',
    description: '`bootstrap`: EKS cluster that previews run in',
  }),
  'permissions-boundary': input(policyArnKind, {
    example: 'arn:aws:iam::123456789012:policy/boundary',
    description:
      '`bootstrap`: permissions boundary of your own for the roles that it creates, and for those that Terraform may create. Default: Terraform may create only roles within the boundary `<role-name>-boundary`, which bootstrap creates',
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
