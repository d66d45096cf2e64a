import type { InputRule } from '../runner/contract/action.ts'
import { stsAudience } from './credentials/audience.ts'
import type { AwsInputs, awsInputs } from './inputs.ts'

type AwsRule = InputRule<typeof awsInputs>
type ChainInputs = Pick<AwsInputs, 'role-to-assume' | 'role-chain'>

const hourMs = 3_600_000

/** IAM User Guide, "Methods to assume a role": "Role chaining limits your … role session to a maximum of one hour". */
const limitChainedDuration: AwsRule = ({ 'role-chain': chain, 'role-duration': durationMs }) =>
  chain.length > 0 && durationMs > hourMs
    ? [
        {
          name: 'role-duration',
          text: 'must be at most 1h with role-chain: AWS limits the sessions of chained roles to one hour; they are renewed for as long as the action runs',
        },
      ]
    : []

const refuseRepeatedRoles: AwsRule = (inputs) => {
  const roles = listRoles(inputs)
  const repeated = roles.find((role, index) => roles.indexOf(role) < index)
  if (repeated === undefined) return []
  const where = repeated === inputs['role-to-assume'] ? ', which is role-to-assume' : ' twice'
  return [{ name: 'role-chain', text: `contains ${repeated}${where}` }]
}

/** Credentials of one partition are unknown in another (AWS General Reference, "ARNs"). */
const requireOnePartition: AwsRule = (inputs) => {
  const roles = listRoles(inputs)
  const { partition } = readArn(roles[0] ?? '')
  const other = roles.find((role) => readArn(role).partition !== partition)
  if (other === undefined) return []
  return [{ name: 'role-chain', text: `contains ${other}, which a role of the partition ${partition} cannot assume` }]
}

const requireChainForExternalId: AwsRule = ({ 'role-chain': chain, 'role-external-id': id }) =>
  id !== undefined && chain.length === 0
    ? [
        {
          name: 'role-external-id',
          text: 'applies only to role-chain: role-to-assume is assumed with the OIDC token of the job (sts:AssumeRoleWithWebIdentity), which takes no external ID',
        },
      ]
    : []

const requireRoleForAudience: AwsRule = ({ 'role-to-assume': role, audience }) =>
  role === undefined && audience !== stsAudience
    ? [{ name: 'audience', text: 'has no effect without role-to-assume, which the OIDC token is for' }]
    : []

const requireRole: AwsRule = ({ 'role-to-assume': role, 'role-chain': chain, ...inputs }) => {
  if (role !== undefined || chain.length > 0) return []
  const names = ['role-session-name', 'session-policy'] as const
  const unused = names.filter((name) => inputs[name] !== undefined)
  return unused.map((name) => ({ name, text: 'has no effect without role-to-assume or role-chain' }))
}

/** STS API Reference, PolicyArns: "must exist in the same account as the role". */
const requirePoliciesOfAccount: AwsRule = ({
  'role-to-assume': first,
  'role-chain': chain,
  'session-policy': policy,
}) => {
  const last = chain.at(-1) ?? first
  if (last === undefined || policy === undefined) return []
  const { partition, account } = readArn(last)
  const foreign = policy.managed.find((arn) => {
    const read = readArn(arn)
    return read.partition !== partition || (read.account !== 'aws' && read.account !== account)
  })
  if (foreign === undefined) return []
  return [{ name: 'session-policy', text: `names ${foreign}, which is not in the account of ${last}` }]
}

function listRoles({ 'role-to-assume': first, 'role-chain': chain }: ChainInputs): readonly string[] {
  return first === undefined ? chain : [first, ...chain]
}

function readArn(arn: string): { readonly partition: string; readonly account: string } {
  const [, partition = '', , , account = ''] = arn.split(':')
  return { partition, account }
}

/** Rules between the inputs of every action that talks to AWS: `rules: [ …, ...awsRules ]`. */
export const awsRules: readonly AwsRule[] = [
  limitChainedDuration,
  refuseRepeatedRoles,
  requireOnePartition,
  requireChainForExternalId,
  requireRoleForAudience,
  requireRole,
  requirePoliciesOfAccount,
]
