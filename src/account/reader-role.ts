import type { AwsClients } from '../aws/clients.ts'
import { type AwsCall, callAws } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { callUnlessMissing } from './iam-entities.ts'
import { type AccountChange, type AwsAccount, type Inspection } from './model.ts'
import { assertOwned, buildOwnerTags, type OwnedEntity } from './owner.ts'
import { createPolicyDocument, isSamePolicy, parsePolicy, type PolicyDocument } from './policy/document.ts'
import { buildRoleArn } from './role.ts'

/** A role that others assume to read the states of an environment from their own accounts. */
export interface WantedReaderRole extends OwnedEntity {
  readonly name: string
  /** ARNs of roles, and IDs of accounts; nobody may assume it if there are none. */
  readonly readers: readonly string[]
  readonly policy: PolicyDocument
  /** ARN of a managed policy. */
  readonly boundary: string | undefined
}

const policyName = 'eks-actions-state'

/**
 * Checks what the role lacks, and whom it trusts besides. Without readers a role that does not exist is not wanted.
 * @throws ActionError `role-not-ours` for a role that was not created for this repository and environment
 */
export async function inspectReaderRole(
  wanted: WantedReaderRole,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection | undefined> {
  const iam = await client('iam')
  const current = await readReaderRole(wanted.name, iam)
  if (current === undefined && wanted.readers.length === 0) return undefined
  if (current !== undefined) assertOwned(wanted, { code: 'role-not-ours', what: 'role', name: wanted.name, ...current })
  const principals = wanted.readers.map((reader) => toPrincipal(reader, account))
  const changes = buildReaderChanges(wanted, principals, iam)
  const dropped = listAdmitted(current?.trust).filter((principal) => !principals.includes(principal))
  const isTrusted = isSamePolicy(current?.trust, buildReaderTrust(principals))
  return {
    kind: 'role',
    name: wanted.name,
    arn: current?.arn ?? buildRoleArn(wanted.name, account),
    presence: current === undefined ? 'missing' : 'present',
    changes: [
      ...(current === undefined ? [changes.create] : isTrusted ? [] : [changes.setTrust(dropped)]),
      ...(principals.length === 0 || isSamePolicy(current?.policy, wanted.policy) ? [] : [changes.putPolicy]),
    ],
    kept: [],
  }
}

/** IAM answers with the ARN of an account that was given as an ID. */
function toPrincipal(reader: string, { partition }: AwsAccount): string {
  return /^\d+$/.test(reader) ? `arn:${partition}:iam::${reader}:root` : reader
}

interface CurrentReaderRole {
  readonly arn: string
  readonly tags: ReadonlyMap<string, string>
  readonly trust: PolicyDocument | undefined
  readonly policy: PolicyDocument | undefined
}

async function readReaderRole(name: string, iam: AwsClients['iam']): Promise<CurrentReaderRole | undefined> {
  const describeCall = (action: string): AwsCall => ({
    what: `the role ${name} could not be inspected`,
    action: `iam:${action}`,
  })
  const found = await callUnlessMissing(describeCall('GetRole'), () => iam.getRole({ RoleName: name }))
  if (found?.Role === undefined) return undefined
  const { Arn: arn = '', Tags: tags = [], AssumeRolePolicyDocument: trust = '' } = found.Role
  const inline = await callUnlessMissing(describeCall('GetRolePolicy'), () =>
    iam.getRolePolicy({ RoleName: name, PolicyName: policyName }),
  )
  return {
    arn,
    tags: new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    trust: parsePolicy(trust),
    policy: parsePolicy(inline?.PolicyDocument ?? ''),
  }
}

/** A trust policy must name somebody, so one for nobody denies everybody. */
function buildReaderTrust(principals: readonly string[]): PolicyDocument {
  return createPolicyDocument([
    principals.length === 0
      ? { Effect: 'Deny', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' }
      : { Effect: 'Allow', Principal: { AWS: principals }, Action: 'sts:AssumeRole' },
  ])
}

/** Whom a trust policy admits. */
function listAdmitted(trust: PolicyDocument | undefined): readonly string[] {
  const allowing = (trust?.Statement ?? []).filter(({ Effect }) => Effect === 'Allow')
  return allowing.flatMap(({ Principal: principal }) =>
    typeof principal === 'string' ? [principal] : Object.values(principal ?? {}).flat(),
  )
}

function buildReaderChanges(wanted: WantedReaderRole, principals: readonly string[], iam: AwsClients['iam']) {
  const { name: RoleName, environment, boundary } = wanted
  const buildChange = (text: string, action: string, send: () => Promise<unknown>): AccountChange => ({
    text,
    apply: () =>
      callAws({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
        await send().catch(explainPrincipal(RoleName))
      }),
  })
  const trust = JSON.stringify(buildReaderTrust(principals))
  const whom = principals.length === 0 ? 'nobody' : principals.join(' and ')
  return {
    create: buildChange(`create it for ${whom}, which may read the states`, 'CreateRole', () =>
      iam.createRole({
        RoleName,
        Description: `States of ${environment} for other accounts`,
        AssumeRolePolicyDocument: trust,
        ...(boundary === undefined ? {} : { PermissionsBoundary: boundary }),
        Tags: [...buildOwnerTags(wanted)],
      }),
    ),
    setTrust: (dropped: readonly string[]): AccountChange =>
      buildChange(
        `trust ${whom}${dropped.length === 0 ? '' : `, no longer ${dropped.join(' and ')}`}`,
        'UpdateAssumeRolePolicy',
        () => iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }),
      ),
    putPolicy: buildChange(`allow reading the states (inline policy ${policyName})`, 'PutRolePolicy', () =>
      iam.putRolePolicy({ RoleName, PolicyName: policyName, PolicyDocument: JSON.stringify(wanted.policy) }),
    ),
  }
}

/** IAM refuses roles that do not exist yet (IAM User Guide, "AWS JSON policy elements: Principal"). */
function explainPrincipal(name: string): (error: unknown) => never {
  return (error) => {
    const { message } = error as Error
    if (!/invalid principal/i.test(message)) throw error
    throw new ActionError('role-not-trustable', `the role ${name} cannot trust everybody that may-read names`, {
      details: [`AWS returned ${message}`],
      hint: 'Create those roles first, with bootstrap of their environments, or name their accounts instead of them.',
      cause: error,
    })
  }
}
