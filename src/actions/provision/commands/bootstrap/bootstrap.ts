import { applyChange } from '../../../../account/apply-change.ts'
import { inspectStateBucket } from '../../../../account/bucket/state-bucket.ts'
import { resolveTokenIssuer } from '../../../../account/github-identity.ts'
import { assertAttachable } from '../../../../account/managed-policies.ts'
import type { Inspection } from '../../../../account/model.ts'
import { inspectOidcProvider } from '../../../../account/oidc-provider.ts'
import { inspectRole, type WantedRole } from '../../../../account/role.ts'
import { requestIdToken } from '../../../../aws/credentials/id-token.ts'
import { type AwsSession, openAws } from '../../../../aws/session.ts'
import type { EventContext } from '../../../../github/event.ts'
import type { Context } from '../../../../runner/context.ts'
import { ActionError, extendError, toActionError } from '../../../../runner/errors/action-error.ts'
import type { TerraformEnvironment } from '../../../../terraform/model.ts'
import type { ProvisionRun } from '../../contract.ts'
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
import { buildWantedRoles, type RoleContext } from './roles.ts'
import { listBootstrapWarnings, type TokenFacts } from './warnings.ts'
import { listStateBuckets } from './states.ts'

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
  const { issuer, subject } = await readTokenClaims(roleName, action)
  const roles = buildWantedRoles({
    ...{ inputs, githubEnvironment, roleName, environment, repository, issuer, account },
    region: aws.region,
  })
  const parts = await inspectAccount({ inputs, environment, roles, issuer, account, aws })
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
  for (const warning of listBootstrapWarnings(inputs, bootstrapped, { issuer, subject })) log.warning(warning)
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
async function readTokenClaims(role: string, { event: { serverUrl }, context }: ProvisionRun): Promise<TokenFacts> {
  const { environment, secrets, signal } = context
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL) return { issuer: resolveTokenIssuer(serverUrl), subject: undefined }
  const { claims } = await requestIdToken({ environment, role, addSecret: secrets.add, signal })
  const issuer = claims.iss === undefined ? resolveTokenIssuer(serverUrl) : claims.iss.replace(/^https:\/\//, '')
  return { issuer, subject: claims.sub }
}

interface InspectionRequest extends Pick<RoleContext, 'inputs' | 'environment' | 'issuer' | 'account'> {
  readonly roles: readonly WantedRole[]
  readonly aws: AwsSession
}

/** Reads everything before the first write, and reports all obstacles together. */
async function inspectAccount({
  inputs,
  environment,
  roles,
  issuer,
  account,
  aws,
}: InspectionRequest): Promise<readonly Inspection[]> {
  // The role for plans may not list the bucket, so S3 would answer "denied" for a state that does not exist yet.
  const buckets = listStateBuckets(environment, aws.region).map((bucket) =>
    inputs['plan-role'] ? bucket : { ...bucket, stateKeys: [] },
  )
  const settled = await Promise.allSettled([
    ...buckets.map((bucket) => inspectStateBucket(bucket, account, aws)),
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
