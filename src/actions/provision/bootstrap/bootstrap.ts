import { inspectStateBucket } from '../../../account/bucket/state-bucket.ts'
import { issuerOf, subjectsOf, type TokenRepository } from '../../../account/github-identity.ts'
import type { Inspection } from '../../../account/model.ts'
import { inspectOidcProvider, oidcProviderArn } from '../../../account/oidc-provider.ts'
import { deletionProtectionPolicy } from '../../../account/policy/deletion-protection.ts'
import { type Purpose, stateAccessPolicy } from '../../../account/policy/state-access.ts'
import { inspectRole, roleArn, type WantedRole } from '../../../account/role.ts'
import { requestIdToken } from '../../../aws/credentials/id-token.ts'
import { type AwsSession, type CallerIdentity, openAws } from '../../../aws/session.ts'
import type { EventContext } from '../../../github/event.ts'
import type { Context } from '../../../runner/context.ts'
import { ActionError, extended, toActionError } from '../../../runner/errors/action-error.ts'
import type { Environment } from '../../../terraform/model.ts'
import { baseOf } from '../base.ts'
import type { ProvisionInputs } from '../contract.ts'
import type { ProvisionOutputs } from '../results.ts'
import { selectRoots } from '../selection.ts'
import { longestRoleName } from './inputs.ts'
import { type Bootstrapped, closingLine, nextSteps, outputOf, plannedLines, summaryBlocks } from './report.ts'
import { trustedRepository } from './repository.ts'
import { bucketsOf, statesOf } from './states.ts'

/**
 * Makes what an environment needs before its first plan: buckets for its states, GitHub's OIDC provider, and a role that
 * its jobs assume. All is read and shown before anything is written; what is as it should be is not written again.
 * @throws ActionError `pull-request-refused`, `state-bucket-unusable`, `role-not-ours`, `policy-too-large`, and those of
 *   `openAws` and `awsError`; what was made until then is in the output `bootstrap`
 */
export async function bootstrap(
  inputs: ProvisionInputs,
  event: EventContext,
  context: Context,
): Promise<ProvisionOutputs> {
  const { log, summary } = context
  refusePullRequest(event)
  const startedAt = performance.now()
  const roleName = roleNameOf(inputs)
  const whole = { ...inputs, modules: [], 'changed-only': false }
  await using selection = await selectRoots(whole, baseOf(event), context)
  const { environment } = selection
  const repository = await trustedRepository(inputs, event, context)
  await using aws = await openAws({ ...inputs, 'aws-region': inputs['aws-region'] ?? regionOf(environment) }, context)
  const account = await aws.identity()
  const issuer = await tokenIssuer(roleName, event, context)
  const roles = wantedRoles({ inputs, roleName, environment, repository, issuer, account, region: aws.region })
  const parts = await inspect({ environment, roles, issuer, account, aws })
  const bootstrapped: Bootstrapped = {
    environment: environment.name,
    repository,
    account,
    region: aws.region,
    roles,
    parts,
  }
  for (const line of plannedLines(bootstrapped)) log.line(line)
  for (const warning of warningsOf(inputs, repository)) log.warning(warning)
  await make(bootstrapped, context)
  log.line(closingLine(bootstrapped, performance.now() - startedAt))
  for (const line of nextSteps(bootstrapped)) log.line(line)
  summary.add(...summaryBlocks(bootstrapped))
  return { changes: parts.some(({ changes }) => changes.length > 0), bootstrap: outputOf(bootstrapped) }
}

function refusePullRequest({ trigger }: EventContext): void {
  if (trigger.kind !== 'pull-request') return
  throw new ActionError(
    'pull-request-refused',
    `bootstrap does not run for a pull request (#${trigger.number}): credentials that can create roles do not belong there`,
  )
}

function roleNameOf({ environment, 'role-name': name }: ProvisionInputs): string {
  const role = name ?? `eks-actions-${environment}`
  if (role.length <= longestRoleName) return role
  throw new ActionError('invalid-input', `the name of the role would be ${role}, and has ${role.length} characters`, {
    hint: `Set role-name, with at most ${longestRoleName} characters.`,
  })
}

/** The states' region will do where no other is asked for. */
function regionOf({ graph: { roots } }: Environment): string | undefined {
  return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region
}

/** As the job's own token names it, for an enterprise can have an issuer of its own; without one, as the server has it. */
async function tokenIssuer(role: string, { serverUrl }: EventContext, context: Context): Promise<string> {
  const { environment, secrets, signal } = context
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return issuerOf(serverUrl)
  const { claims } = await requestIdToken({ environment, role, addSecret: secrets.add, signal })
  return claims.iss === undefined ? issuerOf(serverUrl) : claims.iss.replace(/^https:\/\//, '')
}

interface RoleContext {
  readonly inputs: ProvisionInputs
  readonly roleName: string
  readonly environment: Environment
  readonly repository: TokenRepository
  /** Of the tokens, without `https://`. */
  readonly issuer: string
  readonly account: CallerIdentity
  readonly region: string
}

function wantedRoles({
  inputs,
  roleName,
  environment,
  repository,
  issuer,
  account,
  region,
}: RoleContext): readonly WantedRole[] {
  const states = statesOf(environment, region)
  const fullName = `${repository.owner}/${repository.name}`
  const role = (purpose: Purpose, name: string, context: string, policies: readonly string[]): WantedRole => ({
    name,
    description: `Terraform ${purpose} of ${environment.name} in jobs of ${fullName}`,
    environment: environment.name,
    repository: fullName,
    trust: { provider: oidcProviderArn(account, issuer), issuer, subjects: subjectsOf(repository, context) },
    inlinePolicies: {
      ...(states.states.length + states.reads.length === 0
        ? {}
        : { 'eks-actions-state': stateAccessPolicy({ ...account, ...states }, purpose) }),
      ...(environment.deletionProtection && purpose === 'apply'
        ? { 'deletion-protection': deletionProtectionPolicy(roleArn(name, account)) }
        : {}),
    },
    policies,
    boundary: inputs['permissions-boundary'],
  })
  return [
    role('apply', roleName, `environment:${environment.name}`, inputs['role-policies']),
    ...(inputs['plan-role'] ? [role('plan', `${roleName}-plan`, 'pull_request', inputs['plan-role-policies'])] : []),
  ]
}

interface Inspected extends Pick<RoleContext, 'environment' | 'issuer' | 'account'> {
  readonly roles: readonly WantedRole[]
  readonly aws: AwsSession
}

/** Reads everything, and refuses what is not to be had, before the first write. All that is in the way is told at once. */
async function inspect({ environment, roles, issuer, account, aws }: Inspected): Promise<readonly Inspection[]> {
  const settled = await Promise.allSettled([
    ...bucketsOf(environment, aws.region).map((bucket) => inspectStateBucket(bucket, account, aws)),
    inspectOidcProvider(issuer, account, aws),
    ...roles.map((role) => inspectRole(role, account, aws)),
  ])
  const [first, ...others] = settled.flatMap((one) => (one.status === 'rejected' ? [toActionError(one.reason)] : []))
  if (first === undefined) return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const also = new Set(others.map(({ message }) => `and ${message}`))
  throw extended(first, { details: [...also] })
}

function warningsOf(inputs: ProvisionInputs, { owner, name, ids }: TokenRepository): readonly string[] {
  const readsAll =
    inputs['plan-role'] && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'))
  return [
    ...(ids === undefined
      ? [
          `The IDs of ${owner}/${name} are not known, so only tokens with names in sub are trusted. Repositories created after 2026-07-15 have IDs in it: set github-repository-ids or github-token.`,
        ]
      : []),
    ...(readsAll
      ? [
          'ReadOnlyAccess lets jobs for pull requests read every object of the account, states of other environments included. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.',
        ]
      : []),
  ]
}

/** Makes all changes, one part after another: roles need the provider. */
async function make(bootstrapped: Bootstrapped, { log, signal }: Context): Promise<void> {
  const done: Inspection[] = []
  for (const part of bootstrapped.parts) {
    try {
      for (const change of part.changes) {
        signal.throwIfAborted()
        await change.make()
      }
    } catch (thrown) {
      throw extended(toActionError(thrown), {
        details: ['What was made until then stays; the next run goes on from there.'],
        outputs: { bootstrap: outputOf({ ...bootstrapped, parts: done }) },
      })
    }
    done.push(part)
    if (part.changes.length > 0) log.line(`${part.name}: done`)
  }
}
