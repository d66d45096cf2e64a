import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import type { AwsClients } from '../clients.ts'
import { toAwsError } from '../errors.ts'
import type { AwsCredentials } from './credentials.ts'
import { formatSubjectSwitch, stsAudience, type IdToken, type IdTokenClaims } from './id-token.ts'

export interface RoleRequest {
  /** ARN. */
  readonly role: string
  readonly sessionName: string
  readonly durationMs: number
  readonly idToken: IdToken
}

/**
 * Opens one session of a role with the OIDC token of the job.
 * @throws ActionError `no-credentials` with what the role's trust policy must allow, or with AWS's other reason
 */
export async function assumeRoleWithIdToken(sts: AwsClients['sts'], request: RoleRequest): Promise<AwsCredentials> {
  const answer = await sts
    .assumeRoleWithWebIdentity({
      RoleArn: request.role,
      RoleSessionName: request.sessionName,
      DurationSeconds: Math.floor(request.durationMs / 1000),
      WebIdentityToken: request.idToken.token,
    })
    .catch((error: unknown) => {
      throw explainRefusal(error, request)
    })
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
  if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration) {
    throw new ActionError(
      'aws-failed',
      `the role ${request.role} could not be assumed: the response contains no credentials`,
    )
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

function explainRefusal(error: unknown, { role, idToken }: RoleRequest): ActionError {
  const { name = '', message = '' } = error as { readonly name?: string; readonly message?: string }
  const createError = (details: readonly string[], hint: string): ActionError =>
    new ActionError('no-credentials', `the role ${role} cannot be assumed`, {
      details: [`AWS returned ${name}: ${message}`, ...details],
      hint,
      cause: error,
    })
  switch (name) {
    case 'AccessDenied':
    case 'AccessDeniedException':
      return createError(
        describeRequiredTrust(role, idToken.claims),
        "Fix the role's trust policy, or role-to-assume if it names the wrong role. A new policy needs some seconds to take effect.",
      )
    case 'InvalidIdentityToken':
    case 'InvalidIdentityTokenException':
    case 'IDPRejectedClaim':
    case 'IDPRejectedClaimException':
      return createError(
        [describeClaims(idToken.claims)],
        `The account needs the OIDC provider ${readIssuer(idToken.claims)} with the audience ${stsAudience}; create it with command: bootstrap of the provision action.`,
      )
    case 'ValidationError':
    case 'ValidationException':
      return createError([], "Lower role-duration, or raise the role's maximum session duration.")
    default:
      return toAwsError(error, {
        what: `the role ${role} cannot be assumed`,
        action: 'sts:AssumeRoleWithWebIdentity',
      })
  }
}

/** Claims are not secret: the page of the run shows each of them. The token itself is never shown. */
function describeClaims({ sub = 'unknown', aud = 'unknown' }: IdTokenClaims): string {
  return `the token of the job has sub ${sub}, aud ${aud}`
}

function readIssuer({ iss = 'https://token.actions.githubusercontent.com' }: IdTokenClaims): string {
  return iss.replace(/^https?:\/\//, '')
}

function describeRequiredTrust(role: string, claims: IdTokenClaims): readonly string[] {
  const issuer = readIssuer(claims)
  const [, partition = 'aws', , , account = ''] = role.split(':')
  const other = findOtherSubjectForm(claims)
  return [
    describeClaims(claims),
    `the role must exist, and its trust policy must allow sts:AssumeRoleWithWebIdentity to the principal arn:${partition}:iam::${account}:oidc-provider/${issuer} under the conditions`,
    `  "${issuer}:aud": "${stsAudience}"`,
    `  "${issuer}:sub": "${claims.sub ?? ''}"`,
    ...(other === undefined ? [] : [`a policy for ${other} does not match this token: ${forms}`]),
    ...(other?.includes('@') === true && !issuer.endsWith('/_services/token')
      ? [`to get IDs into the tokens of ${claims.repository}: ${formatSubjectSwitch(claims.repository ?? '')}`]
      : []),
  ]
}

/** GitHub Docs, "OpenID Connect reference", on immutable subjects. */
const forms = 'repositories created after 2026-07-15 have IDs in sub (repo:OWNER@ID/REPO@ID:…), older ones do not'

/** The same job in the other form of `sub`; a policy in that form is the likely mistake. */
function findOtherSubjectForm(claims: IdTokenClaims): string | undefined {
  const { sub = '', repository = '', repository_id: id, repository_owner_id: ownerId } = claims
  const found = /^repo:([^:]+):(.*)$/.exec(sub)
  const [owner, name] = repository.split('/')
  if (found === null || owner === undefined || name === undefined) return undefined
  const [, who, context = ''] = found
  if (who !== repository) return `repo:${repository}:${context}`
  return id === undefined || ownerId === undefined ? undefined : `repo:${owner}@${ownerId}/${name}@${id}:${context}`
}
