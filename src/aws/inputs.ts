import type { Contract, ForeignNames, InputMap } from '../runner/contract/action.ts'
import type { Input, Kind } from '../runner/contract/kind.ts'
import { input } from '../runner/contract/kind.ts'
import { awsRegion } from '../runner/contract/patterns.ts'
import { duration, patternKind, string } from '../runner/contract/scalars.ts'
import { listOf } from '../runner/contract/structures.ts'
import { stsAudience } from './credentials/audience.ts'
import type { SessionPolicy } from './credentials/session-policy.ts'

/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
export const roleArnKind = patternKind(
  'ARN',
  /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
  'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy',
)

const sessionPolicyKind: Kind<SessionPolicy> = {
  type: 'session policy',
  rule: 'a policy as JSON or a .json file in the workspace, ARNs of at most 10 managed policies, one per line, or both',
  list: true,
  parse: async (text, context) => {
    const { parseSessionPolicy } = await import('./credentials/session-policy.ts')
    return parseSessionPolicy(text, context, sessionPolicyKind.rule)
  },
}

export const accountIdKind = patternKind('account ID', /^\d{12}$/, 'an AWS account ID of 12 digits')

/** Inputs of every action that talks to AWS: `inputs: { …, ...awsInputs }`. */
export const awsInputs = {
  'aws-region': awsRegion({
    example: 'eu-central-1',
    description: 'AWS region; unset: AWS_REGION or AWS_DEFAULT_REGION of the job',
  }),
  'role-to-assume': input(roleArnKind, {
    example: 'arn:aws:iam::123456789012:role/deploy',
    description:
      "IAM role to assume with the job's OIDC token, renewed for as long as the action runs; unset: the credentials that the job already has",
  }),
  'role-duration': duration({
    default: '1h',
    min: '15m',
    max: '12h',
    description:
      "Duration of one session of the role before it is renewed; at most the role's maximum session duration, and at most 1h with role-chain",
  }),
  'role-chain': listOf(roleArnKind, {
    example: 'arn:aws:iam::210987654321:role/deploy',
    description:
      'Further IAM roles to assume, in this order, one ARN per line: the first with the credentials of role-to-assume, or with those that the job already has; the action works with the last, and all are renewed',
  }),
  'role-external-id': string({
    // STS API Reference, AssumeRole, ExternalId.
    pattern: /^[\w+=,.@:/-]{2,1224}$/,
    rule: '2 to 1224 letters, digits and characters of +=,.@:/_-',
    example: 'acme-deployments',
    description: 'External ID for the roles of role-chain; role-to-assume is assumed without one',
  }),
  'role-session-name': string({
    // STS API Reference, AssumeRole, RoleSessionName.
    pattern: /^[\w+=,.@-]{2,64}$/,
    rule: '2 to 64 letters, digits and characters of +=,.@_-',
    example: 'deploy-shop',
    description: 'Name of the sessions of all roles, as CloudTrail shows it; unset: eks-actions, run, attempt and job',
  }),
  audience: string({
    // IAM API Reference, AddClientIDToOpenIDConnectProvider.
    pattern: /^[^\s]{1,255}$/,
    rule: '1 to 255 characters without white space',
    default: stsAudience,
    description:
      'Audience of the OIDC token for role-to-assume, as the OIDC provider in IAM and the trust policy have it',
  }),
  'session-policy': input(sessionPolicyKind, {
    example: 'arn:aws:iam::aws:policy/ReadOnlyAccess',
    description:
      'Limits the session that the action works with: a policy as JSON or a file with it, ARNs of managed policies, one per line, or both; only what this and the policies of the last role allow is allowed',
  }),
  'allowed-account-ids': listOf(accountIdKind, {
    commas: true,
    example: '123456789012',
    description: 'AWS accounts that the action may work in; in any other it stops before changing anything',
  }),
} as const satisfies InputMap

const credentials = { instead: 'Set it as a variable under `env:`, or use role-to-assume instead of keys.' }

/** What aws-actions/configure-aws-credentials and others call these inputs: `foreign: { …, ...awsForeignNames }`. */
export const awsForeignNames = {
  region: 'aws-region',
  'aws-default-region': 'aws-region',
  role: 'role-to-assume',
  'role-arn': 'role-to-assume',
  'aws-role': 'role-to-assume',
  'aws-role-arn': 'role-to-assume',
  'aws-role-to-assume': 'role-to-assume',
  'assume-role': 'role-to-assume',
  'assume-role-arn': 'role-to-assume',
  'role-duration-seconds': 'role-duration',
  'session-duration': 'role-duration',
  'account-id': 'allowed-account-ids',
  'aws-account-id': 'allowed-account-ids',
  'allowed-account-id': 'allowed-account-ids',
  'aws-access-key-id': credentials,
  'aws-secret-access-key': credentials,
  'aws-session-token': credentials,
  'external-id': 'role-external-id',
  'assume-role-external-id': 'role-external-id',
  'session-name': 'role-session-name',
  'oidc-audience': 'audience',
  'inline-session-policy': 'session-policy',
  'managed-session-policies': 'session-policy',
  'role-chaining': 'role-chain',
  'role-skip-session-tagging': { instead: 'Remove it: sessions have no tags.' },
  'transitive-tag-keys': { instead: 'Remove it: sessions have no tags.' },
  'web-identity-token-file': {
    instead: 'Set AWS_WEB_IDENTITY_TOKEN_FILE and AWS_ROLE_ARN under `env:`, without role-to-assume.',
  },
} as const satisfies ForeignNames

/** `permissions: { …, ...awsPermissions }` */
export const awsPermissions = {
  'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
} as const satisfies Contract['permissions']

/** What `openAws` takes: the typed values of `awsInputs`. */
export type AwsInputs = {
  readonly [K in keyof typeof awsInputs]: (typeof awsInputs)[K] extends Input<infer V> ? V : never
}

/** Inputs that say which roles are assumed, and how. */
export type RoleInputs = Omit<AwsInputs, 'aws-region' | 'allowed-account-ids'>

/** Those of an action that works with the credentials of the job. */
export const noRoles: RoleInputs = {
  'role-to-assume': undefined,
  'role-duration': 3_600_000,
  'role-chain': [],
  'role-external-id': undefined,
  'role-session-name': undefined,
  audience: stsAudience,
  'session-policy': undefined,
}

/** Whether the action works with a role that it assumes, not with the credentials of the job. */
export function isRoleAssumed({
  'role-to-assume': role,
  'role-chain': chain,
}: Pick<AwsInputs, 'role-to-assume' | 'role-chain'>): boolean {
  return role !== undefined || chain.length > 0
}
