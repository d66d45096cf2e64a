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
  readonly inlinePolicies: InlinePolicies
  /** ARNs of managed policies: what Terraform may do in the account. */
  readonly policies: readonly string[]
  /** ARN of a managed policy. */
  readonly boundary: string | undefined
}

/** The inline policies that a role can get, by their names in IAM, and what each of them is for. */
const inlinePurposes = {
  'eks-actions-state': 'allow what its states need',
  'deletion-protection': 'deny to delete what cannot be brought back',
} as const
type InlinePolicyName = keyof typeof inlinePurposes
const inlinePolicyNames = Object.keys(inlinePurposes) as readonly InlinePolicyName[]

export type InlinePolicies = Readonly<Partial<Record<InlinePolicyName, PolicyDocument>>>

const tagNames = { environment: 'eks-actions:environment', repository: 'eks-actions:repository' } as const

export function roleArn(name: string, { account, partition }: Account): string {
  return `arn:${partition}:iam::${account}:role/${name}`
}

/**
 * Compares a role with what it has to be.
 * @throws ActionError `role-not-ours` for a role that was not made for this repository and environment
 */
export async function inspectRole(
  role: WantedRole,
  account: Account,
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
    arn: current?.arn ?? roleArn(role.name, account),
    presence: current === undefined ? 'missing' : 'present',
    changes: [
      ...(current === undefined ? [changes.create] : []),
      ...(current === undefined || edited || admitted ? [] : [changes.trust]),
      ...inlinePolicyNames.flatMap((name) => {
        const wanted = role.inlinePolicies[name]
        return wanted === undefined || samePolicy(current?.inlinePolicies[name], wanted)
          ? []
          : [changes.inlinePolicy(name, wanted)]
      }),
      ...role.policies.filter((arn) => !attached.includes(arn)).map(changes.attach),
      ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
        ? [changes.limit(role.boundary)]
        : []),
    ],
    kept: [
      ...(edited ? [`the trust policy was edited by hand; it has to admit ${subjects.join(' and ')}`] : []),
      ...(trusted ?? []).filter((subject) => !subjects.includes(subject)).map((subject) => `trust in ${subject}`),
      ...others.map((arn) => `the attached policy ${arn}`),
      ...inlinePolicyNames
        .filter((name) => current?.inlinePolicies[name] !== undefined && role.inlinePolicies[name] === undefined)
        .map((name) => `the inline policy ${name}`),
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
  readonly inlinePolicies: InlinePolicies
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
    Promise.all(
      inlinePolicyNames.map(async (PolicyName) => {
        const found = await ifPresent(call('GetRolePolicy'), () => iam.getRolePolicy({ RoleName: name, PolicyName }))
        return [PolicyName, parsePolicy(found?.PolicyDocument ?? '')] as const
      }),
    ),
    awsCall(call('ListAttachedRolePolicies'), () => attachedPolicies(name, iam)),
  ])
  return {
    arn,
    tags: new Map(tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    trust,
    inlinePolicies: Object.fromEntries(inline),
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
    inlinePolicy: (PolicyName: InlinePolicyName, policy: PolicyDocument): Change =>
      change(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () =>
        iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) }),
      ),
    attach: (PolicyArn: string): Change =>
      change(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
    limit: (PermissionsBoundary: string): Change =>
      change(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () =>
        iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary }),
      ),
  }
}
