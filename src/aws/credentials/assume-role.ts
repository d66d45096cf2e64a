import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { AwsClients } from '../clients.ts'
import type { AwsCredentials } from './credentials.ts'
import type { ChainedRoleRequest, RoleRequest, TokenRoleRequest } from './role-request.ts'

/**
 * Opens a session of a role with the OIDC token of the job.
 * @throws ActionError `no-credentials` with what the role's trust policy must allow, or with AWS's other reason
 */
export async function assumeRoleWithIdToken(
  sts: AwsClients['sts'],
  request: TokenRoleRequest,
): Promise<AwsCredentials> {
  const { idToken } = request
  const answer = await sts
    .assumeRoleWithWebIdentity({ ...toParameters(request), WebIdentityToken: idToken.token })
    .catch(async (error: unknown) => {
      throw (await import('./role-refusal.ts')).explainTokenRefusal(error, request)
    })
  return readCredentials(answer.Credentials, request)
}

/**
 * Opens a session of a role with other credentials.
 * @param sts signs with the credentials of `previous`
 * @throws ActionError `no-credentials` with what both sides must allow, or with AWS's other reason
 */
export async function assumeChainedRole(sts: AwsClients['sts'], request: ChainedRoleRequest): Promise<AwsCredentials> {
  const { externalId } = request
  const answer = await sts
    .assumeRole({ ...toParameters(request), ...(externalId === undefined ? {} : { ExternalId: externalId }) })
    .catch(async (error: unknown) => {
      throw (await import('./role-refusal.ts')).explainChainRefusal(error, request)
    })
  return readCredentials(answer.Credentials, request)
}

function toParameters({ role, sessionName, durationMs, policy }: RoleRequest) {
  return {
    RoleArn: role,
    RoleSessionName: sessionName,
    DurationSeconds: Math.floor(durationMs / 1000),
    ...(policy?.document === undefined ? {} : { Policy: policy.document }),
    ...(policy === undefined || policy.managed.length === 0
      ? {}
      : { PolicyArns: policy.managed.map((arn) => ({ arn })) }),
  }
}

interface StsCredentials {
  readonly AccessKeyId?: string | undefined
  readonly SecretAccessKey?: string | undefined
  readonly SessionToken?: string | undefined
  readonly Expiration?: Date | undefined
}

function readCredentials(answer: StsCredentials | undefined, { role }: RoleRequest): AwsCredentials {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new ActionError('aws-failed', `the role ${role} could not be assumed: the response contains no credentials`)
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
}

/** The caller's name in CloudTrail: at most 64 letters, digits and `+=,.@-_` (STS API, RoleSessionName). */
export function formatSessionName(environment: EnvironmentVariables): string {
  const run = environment.GITHUB_RUN_ID ?? environment.CI_JOB_ID ?? 'local'
  const attempt = environment.GITHUB_RUN_ATTEMPT
  const parts = ['eks-actions', run, ...(attempt === undefined ? [] : [attempt]), environment.GITHUB_JOB ?? '']
  return parts
    .filter((part) => part !== '')
    .join('-')
    .replaceAll(/[^\w+=,.@-]/g, '-')
    .slice(0, 64)
}
