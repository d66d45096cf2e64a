import type { AwsClients } from '../aws/clients.ts'
import type { AwsSession } from '../aws/session.ts'
import { findNearestName } from '../runner/contract/suggest-name.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { callUnlessMissing } from './iam-entities.ts'
import type { AwsAccount } from './model.ts'

/**
 * Checks that managed policies exist and can be attached to roles of the account.
 * @param arns of policies and boundaries
 * @throws ActionError `policy-not-attachable` with all that cannot be, and what was meant; `aws-access-denied`
 */
export async function assertAttachable(
  arns: readonly string[],
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<void> {
  const iam = await client('iam')
  const problems = await Promise.all([...new Set(arns)].map((arn) => findProblem(arn, account, iam)))
  const found = problems.flatMap((problem) => problem ?? [])
  const [first, ...others] = found
  if (first === undefined) return
  throw new ActionError('policy-not-attachable', first, { details: others.map((problem) => `and ${problem}`) })
}

async function findProblem(
  arn: string,
  { account, partition }: AwsAccount,
  iam: AwsClients['iam'],
): Promise<string | undefined> {
  const [, givenPartition, , , owner] = arn.split(':')
  if (givenPartition !== partition)
    return `the policy ${arn} is in the partition ${givenPartition ?? ''}, the account in ${partition}`
  if (owner !== 'aws' && owner !== account) {
    return `the policy ${arn} belongs to account ${owner ?? ''}; roles of account ${account} take only its own policies and those of AWS`
  }
  const call = { what: `the policy ${arn} could not be inspected`, action: 'iam:GetPolicy' }
  if ((await callUnlessMissing(call, () => iam.getPolicy({ PolicyArn: arn }))) !== undefined) return undefined
  const meant = await suggestPolicy(arn, owner === 'aws' ? 'AWS' : 'Local', iam)
  return `the policy ${arn} does not exist${meant === undefined ? '' : `. ${meant}`}`
}

/** The policy of that name with another path, else the one with the nearest name. Without permission to list, none. */
async function suggestPolicy(arn: string, scope: 'AWS' | 'Local', iam: AwsClients['iam']): Promise<string | undefined> {
  const known = await listPolicyArns(scope, iam).catch(() => [])
  const namesake = known.find((one) => readPolicyName(one) === readPolicyName(arn))
  if (namesake !== undefined) return `Did you mean ${namesake}?`
  const byName = new Map(known.map((one) => [readPolicyName(one), one]))
  const nearest = byName.get(findNearestName(readPolicyName(arn), [...byName.keys()]) ?? '')
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`
}

function readPolicyName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1)
}

async function listPolicyArns(scope: 'AWS' | 'Local', iam: AwsClients['iam']): Promise<readonly string[]> {
  const arns: string[] = []
  let marker: string | undefined
  do {
    const page = await iam.listPolicies({
      Scope: scope,
      MaxItems: 1000,
      ...(marker === undefined ? {} : { Marker: marker }),
    })
    arns.push(...(page.Policies ?? []).flatMap(({ Arn }) => Arn ?? []))
    marker = page.IsTruncated === true ? page.Marker : undefined
  } while (marker !== undefined)
  return arns
}
