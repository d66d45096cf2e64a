import type { Contract, ForeignNames, InputMap } from '../runner/contract/action.ts'
import type { Input } from '../runner/contract/kind.ts'
import { input } from '../runner/contract/kind.ts'
import { awsRegion } from '../runner/contract/patterns.ts'
import { duration, patternKind } from '../runner/contract/scalars.ts'
import { listOf } from '../runner/contract/structures.ts'

/** ARN of an IAM role, with its path, in any partition (IAM User Guide, "IAM identifiers"). */
export const roleArnKind = patternKind(
  'ARN',
  /^arn:aws(-[a-z]+)*:iam::\d{12}:role\/([\w+=,.@-]+\/)*[\w+=,.@-]{1,64}$/,
  'the ARN of an IAM role such as arn:aws:iam::123456789012:role/deploy',
)

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
      "Duration of one session of the role before it is renewed; at most the role's maximum session duration",
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
  'role-session-name': { instead: 'Remove it: sessions are named after the run.' },
} as const satisfies ForeignNames

/** `permissions: { …, ...awsPermissions }` */
export const awsPermissions = {
  'id-token': { level: 'write', why: 'to assume `role-to-assume` with the OIDC token of the job' },
} as const satisfies Contract['permissions']

/** What `openAws` takes: the typed values of `awsInputs`. */
export type AwsInputs = {
  readonly [K in keyof typeof awsInputs]: (typeof awsInputs)[K] extends Input<infer V> ? V : never
}
