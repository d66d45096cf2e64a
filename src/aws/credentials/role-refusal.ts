import { ActionError } from '../../runner/errors/action-error.ts'
import { toAwsError } from '../errors.ts'
import type { ChainedRoleRequest, RoleRequest, TokenRoleRequest } from './role-request.ts'
import { formatSubjectSwitch, type IdTokenClaims } from './id-token.ts'

/** Why STS refuses a role to the OIDC token of the job. */
export function explainTokenRefusal(error: unknown, request: TokenRoleRequest): ActionError {
  const { idToken, audience } = request
  const { claims } = idToken
  switch (readRefusal(error).name) {
    case 'AccessDenied':
      return createRefusal(error, request, {
        details: describeRequiredTrust(request),
        hint: "Fix the role's trust policy, or role-to-assume if it names the wrong role. A new policy needs some seconds to take effect.",
      })
    case 'InvalidIdentityToken':
    case 'IDPRejectedClaim':
      return createRefusal(error, request, {
        details: [describeClaims(claims)],
        hint: `The account needs the OIDC provider ${readIssuer(claims)} with the audience ${audience}; create it with the command bootstrap of the provision action${audience === 'sts.amazonaws.com' ? '' : ', and add this audience to it'}.`,
      })
    default:
      return explainRefusal(error, request, 'sts:AssumeRoleWithWebIdentity')
  }
}

/** Why STS refuses a role to the credentials of another. */
export function explainChainRefusal(error: unknown, request: ChainedRoleRequest): ActionError {
  const { name, message } = readRefusal(error)
  if (name !== 'AccessDenied') return explainRefusal(error, request, 'sts:AssumeRole')
  const { role } = request
  const denied = /explicit deny( in an? ([\w -]+))?/i.exec(message)
  return createRefusal(error, request, {
    details: describeRequiredChain(request, message),
    hint:
      denied === null
        ? `Fix the trust policy of ${role} or the policies of the role that asks, or role-chain if it names the wrong roles or the wrong order. A new policy needs some seconds to take effect.`
        : `A policy denies sts:AssumeRole explicitly: no grant overrides it; change that policy${denied[2] === undefined ? '' : `, ${denied[2]}`}.`,
  })
}

/** What both ways of assuming a role have in common. */
function explainRefusal(error: unknown, request: RoleRequest, action: string): ActionError {
  const { name, message } = readRefusal(error)
  const create = (hint: string): ActionError => createRefusal(error, request, { details: [], hint })
  switch (name) {
    case 'ValidationError':
    case 'Validation':
      if (/polic/i.test(message))
        return create(
          'The managed policies of session-policy must exist in the account of the role, or be those of AWS.',
        )
      if (/role chaining/i.test(message)) return create('Lower role-duration to at most 1h.')
      return create("Lower role-duration, or raise the role's maximum session duration.")
    case 'MalformedPolicyDocument':
      return create('Fix session-policy: AWS cannot read it as a policy.')
    case 'PackedPolicyTooLarge':
      return create(
        'AWS packs the policies of a session into a binary form with a limit of its own, which this session-policy exceeds by that much. Shorten it, or move its statements to a managed policy in the account of the role and name that.',
      )
    case 'RegionDisabled':
      return create(
        'Activate STS for this region in the account of the role (IAM, account settings), or set another aws-region.',
      )
    default:
      return toAwsError(error, { what: describeProblem(request), action })
  }
}

interface Explanation {
  readonly details: readonly string[]
  readonly hint: string
}

function createRefusal(error: unknown, request: RoleRequest, { details, hint }: Explanation): ActionError {
  const { answer } = readRefusal(error)
  return new ActionError('no-credentials', describeProblem(request), {
    details: [answer, ...details],
    hint,
    cause: error,
  })
}

/** "role 2 of 3": people count role-to-assume as the first. */
function describeProblem({ role, position, roles }: RoleRequest): string {
  return `the role ${role}${roles === 1 ? '' : ` (${position} of ${roles})`} cannot be assumed`
}

/** The SDK calls some errors `…Exception`, others as STS does. */
function readRefusal(error: unknown): { readonly name: string; readonly message: string; readonly answer: string } {
  const { name = '', message = '' } = error as { readonly name?: string; readonly message?: string }
  return { name: name.replace(/Exception$/, ''), message, answer: `AWS returned ${name}: ${message}` }
}

/**
 * Within an account a trust policy that names the role itself is enough; one that names the account leaves it to the policies
 * of the role that asks, which across accounts are needed in any case (IAM User Guide, "Cross-account policy evaluation logic").
 */
function describeRequiredChain({ role, previous, externalId }: ChainedRoleRequest, message: string): readonly string[] {
  const asking = previous ?? /^User: (\S+)/.exec(message)?.[1] ?? 'the credentials of the job'
  const isSameAccount = readAccount(asking) === readAccount(role)
  const condition =
    externalId === undefined
      ? 'role-external-id is not set: if the trust policy asks for an external ID, set it'
      : `if the trust policy asks for an external ID, it must be "sts:ExternalId": "${externalId}", as role-external-id has it`
  return [
    `asked by ${asking}`,
    `the role must exist, and its trust policy must allow sts:AssumeRole to the principal ${asking}`,
    condition,
    isSameAccount
      ? `a policy of ${asking} must allow sts:AssumeRole on ${role}, unless the trust policy names it itself, not its account`
      : `it is another account, so a policy of ${asking} must allow sts:AssumeRole on ${role} too`,
  ]
}

function readAccount(arn: string): string | undefined {
  return arn.split(':')[4]
}

/** Claims are not secret: the page of the run shows each of them. The token itself is never shown. */
function describeClaims({ sub = 'unknown', aud = 'unknown' }: IdTokenClaims): string {
  return `the token of the job has sub ${sub}, aud ${aud}`
}

function readIssuer({ iss = 'https://token.actions.githubusercontent.com' }: IdTokenClaims): string {
  return iss.replace(/^https?:\/\//, '')
}

function describeRequiredTrust({ role, idToken: { claims }, audience }: TokenRoleRequest): readonly string[] {
  const issuer = readIssuer(claims)
  const [, partition = 'aws', , , account = ''] = role.split(':')
  const other = findOtherSubjectForm(claims)
  return [
    describeClaims(claims),
    `the role must exist, and its trust policy must allow sts:AssumeRoleWithWebIdentity to the principal arn:${partition}:iam::${account}:oidc-provider/${issuer} under the conditions`,
    `  "${issuer}:aud": "${audience}"`,
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
