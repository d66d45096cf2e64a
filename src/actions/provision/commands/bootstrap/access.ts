import type { TokenRepository } from '../../../../account/github-identity.ts'
import { buildPolicyArn, policyPath, type WantedPolicy } from '../../../../account/customer-policy.ts'
import type { OwnedEntity } from '../../../../account/owner.ts'
import { buildBoundary } from '../../../../account/policy/boundary.ts'
import { type AccessPurpose, buildEnvironmentPolicies } from '../../../../account/policy/environment-access.ts'
import type { EnvironmentNames } from '../../../../account/policy/iam-actions/model.ts'
import type { CallerIdentity } from '../../../../aws/session.ts'
import { awsRegionPattern } from '../../../../runner/contract/patterns.ts'
import { ActionError } from '../../../../runner/errors/action-error.ts'
import { readSharedSettings, type SharedSettings } from '../../../../terraform/environment/shared-settings.ts'
import type { TerraformEnvironment } from '../../../../terraform/model.ts'
import type { ProvisionInputs } from '../../contract.ts'
import { longestResourcePrefix, resourcePrefixPattern } from './inputs.ts'
import { listStateAccess } from './states.ts'

/** The permissions of an environment's roles, and of the roles that its roots create. */
export interface EnvironmentAccess {
  readonly policies: readonly WantedPolicy[]
  /** ARNs, by what the role does. */
  readonly arns: Readonly<Record<AccessPurpose, readonly string[]>>
  /** ARN of the boundary that roles must have which its roots create. */
  readonly boundary: string
  /** Set if `settings.yaml` names another boundary. */
  readonly boundaryInSettings?: string
}

/** The part of `RoleContext` on which the permissions depend. */
interface AccessContext {
  readonly inputs: ProvisionInputs
  readonly roleName: string
  readonly environment: TerraformEnvironment
  readonly repository: TokenRepository
  readonly account: CallerIdentity
  readonly region: string
}

/**
 * Builds policies that are limited to the names of an environment: `resource-prefix`, or `name` in its `settings.yaml`.
 * @returns undefined if it has no such name, so its roles get only the policies of the inputs
 * @throws ActionError `environment-file-invalid`, `resource-names-unusable`
 */
export function buildEnvironmentAccess(context: AccessContext): EnvironmentAccess | undefined {
  const { inputs, roleName, environment, account } = context
  const settings = readSharedSettings(environment.folder, environment.path)
  const prefix = inputs['resource-prefix'] ?? settings.name
  if (prefix === undefined) return undefined
  const boundaryName = `${roleName}-boundary`
  const boundary = inputs['permissions-boundary'] ?? buildPolicyArn(boundaryName, account)
  const names: EnvironmentNames = {
    ...{ account: account.account, partition: account.partition },
    ...{ prefix, boundary, repositories: settings.repositories },
    region: settings.region ?? context.region,
    iamPath: settings.iamPath ?? `/${prefix}/`,
  }
  assertUsable(names, environment.path)
  const apply = buildParts(context, { names, purpose: 'apply', role: roleName })
  const plan = inputs['plan-role'] ? buildParts(context, { names, purpose: 'plan', role: `${roleName}-plan` }) : []
  const ownBoundary: WantedPolicy = {
    ...describeOwner(context),
    name: boundaryName,
    purpose: `the permissions boundary of the roles in ${names.iamPath}`,
    description: `Limits the roles that the roots of ${environment.name} create`,
    document: buildBoundary({ ...names, stateBuckets: listStatePatterns(context) }),
  }
  const toArns = (policies: readonly WantedPolicy[]): readonly string[] =>
    policies.map(({ name }) => buildPolicyArn(name, account))
  return {
    policies: [...apply, ...plan, ...(inputs['permissions-boundary'] === undefined ? [ownBoundary] : [])],
    arns: { apply: toArns(apply), plan: toArns(plan) },
    boundary,
    ...compareBoundary(settings, boundary),
  }
}

interface PartsRequest {
  readonly names: EnvironmentNames
  readonly purpose: AccessPurpose
  readonly role: string
}

/** `eks-actions-staging`, `eks-actions-staging.2` …: `eks-actions-staging-2` is the policy of the environment staging-2. */
function buildParts(context: AccessContext, { names, purpose, role }: PartsRequest): readonly WantedPolicy[] {
  const documents = buildEnvironmentPolicies(names, purpose)
  return documents.map((document, index) => ({
    ...describeOwner(context),
    name: index === 0 ? role : `${role}.${index + 1}`,
    purpose: `${purposes[purpose]} ${names.prefix}${documents.length === 1 ? '' : `, part ${index + 1} of ${documents.length}`}`,
    description: `Terraform ${purpose} of ${context.environment.name}`,
    document,
  }))
}

const purposes = {
  apply: 'allow what its roots need, limited to',
  plan: 'allow reading what its roots create, limited to',
} as const

function describeOwner({ environment, repository }: AccessContext): Pick<WantedPolicy, keyof OwnedEntity> {
  const { name, path } = environment
  return { environment: name, repository: `${repository.owner}/${repository.name}`, folder: path }
}

/** Names that are no names, or names of others, would let the roles reach more than the environment. */
function assertUsable(names: EnvironmentNames, folder: string): void {
  const problem = findProblem(names)
  if (problem === undefined) return
  const what = `no policy can be limited to the resources of ${folder}: ${problem}`
  throw new ActionError('resource-names-unusable', what, { location: { file: `${folder}/settings.yaml` } })
}

function findProblem({ prefix, iamPath, region, repositories }: EnvironmentNames): string | undefined {
  if (!resourcePrefixPattern.test(prefix))
    return `the name ${prefix} must have 2 to ${longestResourcePrefix} lower-case letters, digits and hyphens, and start with a letter`
  if (!awsRegionPattern.test(region)) return `${region} is not a region`
  if (!/^\/([\w+=,.@-]+\/)+$/.test(iamPath))
    return `the IAM path ${iamPath} must have at least one name, and a slash at both ends: /${prefix}/`
  if (iamPath.startsWith(policyPath)) return `the IAM path ${iamPath} is that of the policies that bootstrap creates`
  if (/^\/(aws-|service-role\/)/.test(iamPath)) return `the IAM path ${iamPath} belongs to AWS`
  const repository = repositories.find((name) => !repositoryNamePattern.test(name))
  return repository === undefined ? undefined : `${repository} is not the name of an ECR repository`
}

/** ECR API Reference, "CreateRepository". */
const repositoryNamePattern = /^(?=.{2,256}$)[a-z0-9]+((?:[._-]+|\/)[a-z0-9]+)*$/

/** The buckets of the environment's states, and those of others that are named alike. */
function listStatePatterns({ environment, region }: AccessContext): readonly string[] {
  const { states } = listStateAccess(environment, region)
  return [...new Set(states.flatMap(({ bucket }) => [bucket, bucket.replaceAll(environment.name, '*')]))]
}

function compareBoundary(
  { permissionsBoundary: named }: SharedSettings,
  boundary: string,
): Pick<EnvironmentAccess, 'boundaryInSettings'> {
  return named === undefined || boundary.endsWith(`:policy/${named}`) ? {} : { boundaryInSettings: named }
}
