import { applyChange } from '../../../../account/apply-change.ts'
import { inspectStateBucket } from '../../../../account/bucket/state-bucket.ts'
import {
  isRepositorySubject,
  resolveTokenIssuer,
  listTokenSubjects,
  type TokenRepository,
} from '../../../../account/github-identity.ts'
import { assertAttachable } from '../../../../account/managed-policies.ts'
import type { Inspection } from '../../../../account/model.ts'
import { inspectOidcProvider, buildOidcProviderArn } from '../../../../account/oidc-provider.ts'
import { buildDeletionProtectionPolicy } from '../../../../account/policy/deletion-protection.ts'
import { type AccessPurpose, buildStateAccessPolicy } from '../../../../account/policy/state-access.ts'
import { inspectRole, buildRoleArn, type WantedRole } from '../../../../account/role.ts'
import { requestIdToken } from '../../../../aws/credentials/id-token.ts'
import { type AwsSession, type CallerIdentity, openAws } from '../../../../aws/session.ts'
import type { EventContext } from '../../../../github/event.ts'
import type { Context } from '../../../../runner/context.ts'
import { ActionError, extendError, toActionError } from '../../../../runner/errors/action-error.ts'
import type { TerraformEnvironment } from '../../../../terraform/model.ts'
import type { ProvisionInputs, ProvisionRun } from '../../contract.ts'
import type { ProvisionOutputs } from '../../outputs.ts'
import { selectRoots } from '../../selection.ts'
import { buildDefaultRoleName } from './inputs.ts'
import {
  type BootstrapReport,
  formatBootstrapClosingLine,
  formatNextSteps,
  buildBootstrapOutput,
  formatPlannedLines,
  buildBootstrapSummary,
} from './report.ts'
import { resolveTrustedRepository } from './repository.ts'
import { listStateBuckets, listStateAccess } from './states.ts'

/**
 * Creates what an environment needs before its first plan: the buckets of its states, GitHub's OIDC provider and a role for
 * its jobs. Everything is read and listed before the first write; what is up to date is not written again.
 * @throws ActionError `pull-request-refused`, `state-bucket-unusable`, `role-not-ours`, `role-trusts-others`,
 *   `policy-not-attachable`, `policy-too-large`, and those of `openAws` and `toAwsError`; what was created until then is in the output `bootstrap`
 */
export async function bootstrap(action: ProvisionRun): Promise<ProvisionOutputs> {
  const { inputs, event, context } = action
  const { log, summary } = context
  rejectEvents(event)
  const startedAt = performance.now()
  const roleName = inputs['role-name'] ?? buildDefaultRoleName(inputs.environment)
  await using selection = await selectRoots({ ...action, inputs: { ...inputs, roots: [], 'changed-only': false } })
  const { environment } = selection
  const githubEnvironment = inputs['github-environment'] ?? environment.name
  const repository = await resolveTrustedRepository(action)
  await using aws = await openAws(
    { ...inputs, 'aws-region': inputs['aws-region'] ?? findStateRegion(environment) },
    context,
  )
  const account = await aws.identity()
  const issuer = await readTokenIssuer(roleName, action)
  const roles = buildWantedRoles({
    ...{ inputs, githubEnvironment, roleName, environment, repository, issuer, account },
    region: aws.region,
  })
  const parts = await inspectAccount({ environment, roles, issuer, account, aws })
  const bootstrapped: BootstrapReport = {
    environment: environment.name,
    githubEnvironment,
    repository,
    account,
    region: aws.region,
    roles,
    parts,
  }
  for (const line of formatPlannedLines(bootstrapped)) log.line(line)
  for (const warning of listWarnings(inputs, bootstrapped)) log.warning(warning)
  await applyChanges(bootstrapped, context)
  log.line(formatBootstrapClosingLine(bootstrapped, performance.now() - startedAt))
  for (const line of formatNextSteps(bootstrapped)) log.line(line)
  summary.add(...buildBootstrapSummary(bootstrapped))
  return { changes: parts.some(({ changes }) => changes.length > 0), bootstrap: buildBootstrapOutput(bootstrapped) }
}

/** In a workflow only a person starts it: nothing that an event brings along may decide who gets roles. */
function rejectEvents({ trigger }: EventContext): void {
  if (trigger.kind === 'none' || (trigger.kind === 'other' && trigger.name === 'workflow_dispatch')) return
  if (trigger.kind === 'pull-request') {
    throw new ActionError(
      'pull-request-refused',
      `bootstrap does not run for pull request #${trigger.number}: its jobs must not have credentials that can create roles`,
    )
  }
  const name = trigger.kind === 'other' ? trigger.name : trigger.kind.replace('-', '_')
  throw new ActionError('event-refused', `bootstrap runs for workflow_dispatch alone, not for ${name}`, {
    hint: 'Start it by hand: `on: workflow_dispatch`, or in a terminal with `npx eks-actions provision --command bootstrap`.',
  })
}

/** The region of the states, for runs without `aws-region`. */
function findStateRegion({ graph: { roots } }: TerraformEnvironment): string | undefined {
  return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region
}

/** The issuer in the job's own token, since an enterprise can have its own; without a token, that of the GitHub server. */
async function readTokenIssuer(role: string, { event: { serverUrl }, context }: ProvisionRun): Promise<string> {
  const { environment, secrets, signal } = context
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return resolveTokenIssuer(serverUrl)
  const { claims } = await requestIdToken({ environment, role, addSecret: secrets.add, signal })
  return claims.iss === undefined ? resolveTokenIssuer(serverUrl) : claims.iss.replace(/^https:\/\//, '')
}

interface RoleContext {
  readonly inputs: ProvisionInputs
  /** The GitHub environment that protects the jobs. */
  readonly githubEnvironment: string
  readonly roleName: string
  readonly environment: TerraformEnvironment
  readonly repository: TokenRepository
  /** Of the tokens, without `https://`. */
  readonly issuer: string
  readonly account: CallerIdentity
  readonly region: string
}

/** In the `sub` claim, GitHub writes colons as `%3A` ("OpenID Connect reference", "Example subject claims"). */
function toTokenContext(githubEnvironment: string): string {
  return `environment:${githubEnvironment.replaceAll(':', '%3A')}`
}

function buildWantedRoles({
  inputs,
  githubEnvironment,
  roleName,
  environment,
  repository,
  issuer,
  account,
  region,
}: RoleContext): readonly WantedRole[] {
  const states = listStateAccess(environment, region)
  const fullName = `${repository.owner}/${repository.name}`
  const buildRole = (
    purpose: AccessPurpose,
    name: string,
    context: string,
    policies: readonly string[],
  ): WantedRole => ({
    ...{ name, purpose },
    description: `Terraform ${purpose} of ${environment.name} in jobs of ${fullName}`,
    environment: environment.name,
    repository: fullName,
    trust: {
      provider: buildOidcProviderArn(account, issuer),
      issuer,
      subjects: listTokenSubjects(repository, context),
    },
    isOwnSubject: (subject) =>
      isRepositorySubject(subject, repository, purpose === 'apply' ? 'environment' : 'pull_request'),
    inlinePolicies: {
      ...(states.states.length + states.reads.length === 0
        ? {}
        : { 'eks-actions-state': buildStateAccessPolicy({ ...account, ...states }, purpose) }),
      ...(environment.deletionProtection && purpose === 'apply'
        ? { 'deletion-protection': buildDeletionProtectionPolicy(buildRoleArn(name, account)) }
        : {}),
    },
    policies,
    boundary: inputs['permissions-boundary'],
  })
  return [
    buildRole('apply', roleName, toTokenContext(githubEnvironment), inputs['role-policies']),
    ...(inputs['plan-role']
      ? [buildRole('plan', `${roleName}-plan`, 'pull_request', inputs['plan-role-policies'])]
      : []),
  ]
}

interface InspectionRequest extends Pick<RoleContext, 'environment' | 'issuer' | 'account'> {
  readonly roles: readonly WantedRole[]
  readonly aws: AwsSession
}

/** Reads everything before the first write, and reports all obstacles together. */
async function inspectAccount({
  environment,
  roles,
  issuer,
  account,
  aws,
}: InspectionRequest): Promise<readonly Inspection[]> {
  const settled = await Promise.allSettled([
    ...listStateBuckets(environment, aws.region).map((bucket) => inspectStateBucket(bucket, account, aws)),
    inspectOidcProvider(issuer, account, aws),
    ...roles.map((role) => inspectRole(role, account, aws)),
    assertAttachable(
      roles.flatMap(({ policies, boundary }) => [...policies, ...(boundary === undefined ? [] : [boundary])]),
      account,
      aws,
    ),
  ])
  const [first, ...others] = settled.flatMap((one) => (one.status === 'rejected' ? [toActionError(one.reason)] : []))
  if (first === undefined) return settled.flatMap((one) => (one.status === 'fulfilled' ? (one.value ?? []) : []))
  const also = new Set(others.flatMap(({ message, details }) => [`and ${message}`, ...details]))
  throw extendError(first, { details: [...also] })
}

function listWarnings(inputs: ProvisionInputs, { repository, roles, parts }: BootstrapReport): readonly string[] {
  const { owner, name, ids } = repository
  const readsAll =
    inputs['plan-role'] && inputs['plan-role-policies'].some((arn) => arn.endsWith(':policy/ReadOnlyAccess'))
  return [
    ...(ids === undefined
      ? [
          `The IDs of ${owner}/${name} are unknown, so only tokens whose sub contains names are trusted. For repositories created after 2026-07-15 it contains IDs: set github-repository-ids or github-token (in a terminal the variable GITHUB_TOKEN).`,
        ]
      : []),
    ...roles
      .filter((role) => role.policies.length === 0 && isMissing(role, parts))
      .map(
        (role) =>
          `${role.name} gets no policies: it can use its states and nothing else. ${policyInputs[role.purpose]} sets what Terraform may do.`,
      ),
    ...(readsAll
      ? [
          'ReadOnlyAccess lets pull request jobs read every object in the account, including states of other environments. ViewOnlyAccess (job-function/ViewOnlyAccess) does not.',
        ]
      : []),
  ]
}

const policyInputs = { apply: 'role-policies', plan: 'plan-role-policies' } as const

function isMissing({ name }: WantedRole, parts: readonly Inspection[]): boolean {
  return parts.some((part) => part.kind === 'role' && part.name === name && part.presence === 'missing')
}

/** Makes the changes part by part, in order: roles need the provider. */
async function applyChanges(bootstrapped: BootstrapReport, { log, signal }: Context): Promise<void> {
  const done: Inspection[] = []
  for (const part of bootstrapped.parts) {
    try {
      for (const change of part.changes) {
        signal.throwIfAborted()
        await applyChange(change, signal)
      }
    } catch (thrown) {
      throw extendError(toActionError(thrown), {
        details: ['What was created so far stays; the next run continues from there.'],
        outputs: { bootstrap: buildBootstrapOutput({ ...bootstrapped, parts: done }) },
      })
    }
    done.push(part)
    if (part.changes.length > 0) log.line(`${part.name}: done`)
  }
}
