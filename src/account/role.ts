import type { AwsClients } from '../aws/clients.ts'
import { type AwsCall, awsCall, awsErrorName } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { Account, Change, Inspection } from './model.ts'
import { parsePolicy, type PolicyDocument, samePolicy } from './policy/document.ts'
import { type Trust, trustedSubjects, trustPolicy } from './policy/trust.ts'

/** A role for the jobs of one repository in one environment. */
export interface WantedRole {
  readonly name: string
  readonly description: string
  readonly environment: string
  /** `owner/name` */
  readonly repository: string
  readonly trust: Trust
  /** What it may do with the states; undefined where they are not in S3. */
  readonly stateAccess: PolicyDocument | undefined
  /** ARNs of managed policies: what Terraform may do in the account. */
  readonly policies: readonly string[]
  /** ARN of a managed policy. */
  readonly boundary: string | undefined
}

const statePolicyName = 'eks-actions-state'
const tagNames = { environment: 'eks-actions:environment', repository: 'eks-actions:repository' } as const

/**
 * Compares a role with what it has to be.
 * @throws ActionError `role-not-ours` for a role that was not made for this repository and environment
 */
export async function inspectRole(
  role: WantedRole,
  { account, partition }: Account,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const current = await readRole(role, iam)
  if (current !== undefined) refuseForeign(role, current)
  const { subjects } = role.trust
  const trusted = current && trustedSubjects(current.trust, role.trust)
  const edited = current !== undefined && trusted === undefined
  const admitted = subjects.every((subject) => trusted?.includes(subject))
  const changes = changesOf(withSubjects(role, trusted ?? []), iam)
  const attached = current?.policies ?? []
  const others = attached.filter((arn) => !role.policies.includes(arn))
  return {
    kind: 'role',
    name: role.name,
    arn: current?.arn ?? `arn:${partition}:iam::${account}:role/${role.name}`,
    presence: current === undefined ? 'missing' : 'present',
    changes: [
      ...(current === undefined ? [changes.create] : []),
      ...(current === undefined || edited || admitted ? [] : [changes.trust]),
      ...(role.stateAccess === undefined || samePolicy(current?.stateAccess, role.stateAccess)
        ? []
        : [changes.stateAccess(role.stateAccess)]),
      ...role.policies.filter((arn) => !attached.includes(arn)).map(changes.attach),
      ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
        ? [changes.limit(role.boundary)]
        : []),
    ],
    kept: [
      ...(edited ? [`the trust policy was edited by hand; it has to admit ${subjects.join(' and ')}`] : []),
      ...(trusted ?? []).filter((subject) => !subjects.includes(subject)).map((subject) => `trust in ${subject}`),
      ...others.map((arn) => `the attached policy ${arn}`),
      ...(current?.boundary !== undefined && current.boundary !== role.boundary
        ? [`the permissions boundary ${current.boundary}`]
        : []),
    ],
  }
}

/** Who is trusted already stays so: a run that does not know the IDs must not lock out the jobs with IDs in their tokens. */
function withSubjects(role: WantedRole, trusted: readonly string[]): WantedRole {
  return { ...role, trust: { ...role.trust, subjects: [...new Set([...trusted, ...role.trust.subjects])] } }
}

interface CurrentRole {
  readonly arn: string
  readonly tags: ReadonlyMap<string, string>
  /** As the API returns it. */
  readonly trust: string
  readonly stateAccess: PolicyDocument | undefined
  readonly policies: readonly string[]
  readonly boundary: string | undefined
}

async function readRole({ name }: WantedRole, iam: AwsClients['iam']): Promise<CurrentRole | undefined> {
  const call = (action: string): AwsCall => ({
    what: `the role ${name} could not be looked at`,
    action: `iam:${action}`,
  })
  const found = await ifPresent(call('GetRole'), () => iam.getRole({ RoleName: name }))
  if (found?.Role === undefined) return undefined
  const {
    Arn: arn = '',
    Tags: tags = [],
    AssumeRolePolicyDocument: trust = '',
    PermissionsBoundary: limit,
  } = found.Role
  const [inline, policies] = await Promise.all([
    ifPresent(call('GetRolePolicy'), () => iam.getRolePolicy({ RoleName: name, PolicyName: statePolicyName })),
    awsCall(call('ListAttachedRolePolicies'), () => attachedPolicies(name, iam)),
  ])
  return {
    arn,
    tags: new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    trust,
    stateAccess: parsePolicy(inline?.PolicyDocument ?? ''),
    policies,
    boundary: limit?.PermissionsBoundaryArn,
  }
}

async function ifPresent<T>(call: AwsCall, send: () => Promise<T>): Promise<T | undefined> {
  return awsCall(call, async () => {
    try {
      return await send()
    } catch (error) {
      if (awsErrorName(error)?.startsWith('NoSuchEntity') === true) return undefined
      throw error
    }
  })
}

async function attachedPolicies(name: string, iam: AwsClients['iam']): Promise<readonly string[]> {
  const arns: string[] = []
  let marker: string | undefined
  do {
    const page = await iam.listAttachedRolePolicies({
      RoleName: name,
      ...(marker === undefined ? {} : { Marker: marker }),
    })
    arns.push(...(page.AttachedPolicies ?? []).flatMap(({ PolicyArn }) => PolicyArn ?? []))
    marker = page.IsTruncated === true ? page.Marker : undefined
  } while (marker !== undefined)
  return arns
}

function refuseForeign({ name, environment, repository }: WantedRole, { arn, tags }: CurrentRole): void {
  const wanted = { [tagNames.environment]: environment, [tagNames.repository]: repository }
  const differing = Object.entries(wanted).filter(([tag, value]) => tags.get(tag) !== value)
  if (differing.length === 0) return
  throw new ActionError(
    'role-not-ours',
    `the role ${name} was not made for ${environment} of ${repository}; it was not touched`,
    {
      details: [arn, ...differing.map(([tag]) => `its tag ${tag} is ${tags.get(tag) ?? 'not set'}`)],
      hint: `Choose another role-name, or hand the role over with the tags ${differing.map(([tag, value]) => `${tag}=${value}`).join(' and ')}.`,
    },
  )
}

/** Everything that can be done to a role. */
function changesOf(role: WantedRole, iam: AwsClients['iam']) {
  const { name: RoleName } = role
  const change = (text: string, action: string, send: () => Promise<unknown>): Change => ({
    text,
    make: () =>
      awsCall({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
        await send()
      }),
  })
  const trust = JSON.stringify(trustPolicy(role.trust))
  const subjects = role.trust.subjects.join(' and ')
  return {
    create: change(
      `create it for ${subjects}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`,
      'CreateRole',
      () =>
        iam.createRole({
          RoleName,
          Description: role.description,
          AssumeRolePolicyDocument: trust,
          ...(role.boundary === undefined ? {} : { PermissionsBoundary: role.boundary }),
          Tags: [
            { Key: tagNames.environment, Value: role.environment },
            { Key: tagNames.repository, Value: role.repository },
          ],
        }),
    ),
    trust: change(`trust ${subjects}`, 'UpdateAssumeRolePolicy', () =>
      iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }),
    ),
    stateAccess: (policy: PolicyDocument): Change =>
      change(`allow what its states need (inline policy ${statePolicyName})`, 'PutRolePolicy', () =>
        iam.putRolePolicy({ RoleName, PolicyName: statePolicyName, PolicyDocument: JSON.stringify(policy) }),
      ),
    attach: (PolicyArn: string): Change =>
      change(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
    limit: (PermissionsBoundary: string): Change =>
      change(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () =>
        iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary }),
      ),
  }
}
