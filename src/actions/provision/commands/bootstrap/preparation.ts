import { inspectStateBucket } from '../../../../account/bucket/state-bucket.ts'
import { resolveTokenIssuer } from '../../../../account/github-identity.ts'
import { assertAttachable } from '../../../../account/managed-policies.ts'
import type { Inspection } from '../../../../account/model.ts'
import { inspectOidcProvider } from '../../../../account/oidc-provider.ts'
import { inspectPolicy } from '../../../../account/customer-policy.ts'
import { inspectReaderRole, type WantedReaderRole } from '../../../../account/reader-role.ts'
import { inspectRole, type WantedRole } from '../../../../account/role.ts'
import { requestIdToken } from '../../../../aws/credentials/id-token.ts'
import { type AwsSession, openAws } from '../../../../aws/session.ts'
import { extendError, toActionError } from '../../../../runner/errors/action-error.ts'
import type { TerraformEnvironment } from '../../../../terraform/model.ts'
import type { ProvisionRun } from '../../contract.ts'
import { selectRoots } from '../../selection.ts'
import { buildEnvironmentAccess } from './access.ts'
import { resolveCodeHost } from './code-host.ts'
import { type GitLabTrust, resolveGitLabTrust } from './gitlab-project.ts'
import { buildDefaultRoleName } from './inputs.ts'
import type { BootstrapReport } from './report.ts'
import { resolveTrustedRepository } from './repository.ts'
import { buildReaderRole } from './reader-role.ts'
import { buildWantedRoles, type RoleContext } from './roles.ts'
import { listBootstrapWarnings, type TokenFacts } from './warnings.ts'
import { listStateBuckets } from './states.ts'

/** What an environment lacks, before anything is changed. Disposing of it ends the session that its changes need. */
export interface BootstrapPreparation extends AsyncDisposable {
  readonly report: BootstrapReport
  readonly warnings: readonly string[]
}

/**
 * Reads the environment and the account.
 * @throws ActionError `state-bucket-unusable`, `role-not-ours`, `role-trusts-others`, `policy-not-attachable`,
 *   `policy-not-ours`, `policy-too-large`, `resource-names-unusable`, and those of `openAws` and `toAwsError`
 */
export async function prepareBootstrap(action: ProvisionRun): Promise<BootstrapPreparation> {
  const { inputs, context } = action
  const roleName = inputs['role-name'] ?? buildDefaultRoleName(inputs.environment)
  await using selection = await selectRoots({ ...action, inputs: { ...inputs, roots: [], 'changed-only': false } })
  const { environment } = selection
  const githubEnvironment = inputs['github-environment'] ?? environment.name
  const gitlab =
    (await resolveCodeHost(action)) === 'gitlab' ? await resolveGitLabTrust(action, environment.name) : undefined
  const repository = gitlab === undefined ? await resolveTrustedRepository(action) : toRepository(gitlab)
  await using opening = new AsyncDisposableStack()
  const aws = opening.use(
    await openAws({ ...inputs, 'aws-region': inputs['aws-region'] ?? findStateRegion(environment) }, context),
  )
  const account = await aws.identity()
  const { issuer, subject } = gitlab ?? (await readTokenClaims(roleName, action))
  const { region } = aws
  const access = buildEnvironmentAccess({ inputs, roleName, environment, repository, account, region })
  const roles = buildWantedRoles({
    ...{ inputs, githubEnvironment, roleName, environment, repository, issuer, account, region, gitlab, access },
  })
  const readers = buildReaderRole({
    ...{ inputs, roleName, environment, account, region },
    repository: `${repository.owner}/${repository.name}`,
  })
  const parts = await inspectAccount({ inputs, environment, access, roles, readers, issuer, account, aws })
  const report: BootstrapReport = {
    environment: environment.name,
    githubEnvironment,
    repository,
    gitlab,
    account,
    region,
    access,
    roles,
    parts,
  }
  const opened = opening.move()
  return {
    report,
    warnings: listBootstrapWarnings(inputs, report, { issuer, subject }),
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  }
}

/** A project by its groups and its name. */
function toRepository({ project: { path } }: GitLabTrust): BootstrapReport['repository'] {
  const end = path.lastIndexOf('/')
  return { owner: path.slice(0, end), name: path.slice(end + 1), ids: undefined }
}

/** The region of the states, for runs without `aws-region`. */
export function findStateRegion({ graph: { roots } }: TerraformEnvironment): string | undefined {
  return roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region
}

/** The issuer in the job's own token, since an enterprise can have its own; without a token, that of the GitHub server. */
async function readTokenClaims(role: string, { inputs, event, context }: ProvisionRun): Promise<TokenFacts> {
  const { environment, secrets, signal } = context
  if (!environment.ACTIONS_ID_TOKEN_REQUEST_URL)
    return { issuer: resolveTokenIssuer(event.serverUrl), subject: undefined }
  const { audience } = inputs
  const { claims } = await requestIdToken({ environment, audience, role, addSecret: secrets.add, signal })
  const issuer = claims.iss === undefined ? resolveTokenIssuer(event.serverUrl) : claims.iss.replace(/^https:\/\//, '')
  return { issuer, subject: claims.sub }
}

interface InspectionRequest extends Pick<RoleContext, 'inputs' | 'environment' | 'issuer' | 'account' | 'access'> {
  readonly roles: readonly WantedRole[]
  readonly readers: WantedReaderRole | undefined
  readonly aws: AwsSession
}

/** Reads everything before the first write, and reports all obstacles together. */
async function inspectAccount({
  inputs,
  environment,
  access,
  roles,
  readers,
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
    ...(access?.policies ?? []).map((policy) => inspectPolicy(policy, account, aws)),
    ...roles.map((role) => inspectRole(role, account, aws)),
    readers && inspectReaderRole(readers, account, aws),
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
