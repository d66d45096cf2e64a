import type { AwsClients } from '../aws/clients.ts'
import { type AwsCall, callAws } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { AwsAccount, AccountChange, Inspection } from './model.ts'
import { callUnlessMissing, completeIfExists } from './iam-entities.ts'
import { parsePolicy, type PolicyDocument, isSamePolicy } from './policy/document.ts'
import type { AccessPurpose } from './policy/state-access.ts'
import { listForeignTrust } from './policy/foreign-trust.ts'
import { type TrustScope, parseTrustedSubjects, buildTrustPolicy } from './policy/trust.ts'

/** A role for the jobs of one repository in one environment. */
export interface WantedRole {
  readonly name: string
  readonly purpose: AccessPurpose
  readonly description: string
  readonly environment: string
  /** `owner/name` */
  readonly repository: string
  readonly trust: TrustScope
  /** Whether an earlier run may have trusted a subject: that stays. */
  readonly isOwnSubject: (subject: string) => boolean
  readonly inlinePolicies: InlinePolicies
  /** ARNs of managed policies: what Terraform may do in the account. */
  readonly policies: readonly string[]
  /** ARN of a managed policy. */
  readonly boundary: string | undefined
}

/** The inline policies of a role: name in IAM and purpose. */
const inlinePurposes = {
  'eks-actions-state': 'allow access to its states',
  'deletion-protection': 'deny deleting what cannot be restored',
} as const
type InlinePolicyName = keyof typeof inlinePurposes
const inlinePolicyNames = Object.keys(inlinePurposes) as readonly InlinePolicyName[]

type InlinePolicies = Readonly<Partial<Record<InlinePolicyName, PolicyDocument>>>

const tagNames = { environment: 'eks-actions:environment', repository: 'eks-actions:repository' } as const

export function buildRoleArn(name: string, { account, partition }: AwsAccount): string {
  return `arn:${partition}:iam::${account}:role/${name}`
}

/**
 * Checks what a role lacks.
 * @throws ActionError `role-not-ours` for a role that was not created for this repository and environment,
 *   `role-trusts-others` for one that others can assume
 */
export async function inspectRole(
  role: WantedRole,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const current = await readRole(role, iam)
  if (current !== undefined) {
    assertOwnRole(role, current)
    assertOwnTrust(role, current)
  }
  const { subjects } = role.trust
  const trusted = current && parseTrustedSubjects(current.trust, role.trust)
  const edited = current !== undefined && trusted === undefined
  const admitted = subjects.every((subject) => trusted?.includes(subject))
  const changes = buildRoleChanges(withSubjects(role, trusted ?? []), iam, async () => {
    // Another run has created it since: what that one left out is added.
    for (const change of (await inspectRole(role, account, { client })).changes) await change.apply()
  })
  const attached = current?.policies ?? []
  const others = attached.filter((arn) => !role.policies.includes(arn))
  return {
    kind: 'role',
    name: role.name,
    arn: current?.arn ?? buildRoleArn(role.name, account),
    presence: current === undefined ? 'missing' : 'present',
    changes: [
      ...(current === undefined ? [changes.create] : []),
      ...(current === undefined || edited || admitted ? [] : [changes.trust]),
      ...inlinePolicyNames.flatMap((name) => {
        const wanted = role.inlinePolicies[name]
        return wanted === undefined || isSamePolicy(current?.inlinePolicies[name], wanted)
          ? []
          : [changes.putInlinePolicy(name, wanted)]
      }),
      ...role.policies.filter((arn) => !attached.includes(arn)).map(changes.attach),
      ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
        ? [changes.limitPermissions(role.boundary)]
        : []),
    ],
    kept: [
      ...(edited ? [`the trust policy was edited by hand; it must admit ${subjects.join(' and ')}`] : []),
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

/** Trusted subjects are kept: a run that does not know the IDs must not lock out jobs with IDs in their tokens. */
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
  const describeCall = (action: string): AwsCall => ({
    what: `the role ${name} could not be inspected`,
    action: `iam:${action}`,
  })
  const found = await callUnlessMissing(describeCall('GetRole'), () => iam.getRole({ RoleName: name }))
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
        const found = await callUnlessMissing(describeCall('GetRolePolicy'), () =>
          iam.getRolePolicy({ RoleName: name, PolicyName }),
        )
        return [PolicyName, parsePolicy(found?.PolicyDocument ?? '')] as const
      }),
    ),
    callAws(describeCall('ListAttachedRolePolicies'), () => listAttachedPolicies(name, iam)),
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

async function listAttachedPolicies(name: string, iam: AwsClients['iam']): Promise<readonly string[]> {
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

function assertOwnRole({ name, environment, repository }: WantedRole, { arn, tags }: CurrentRole): void {
  const wanted = { [tagNames.environment]: environment, [tagNames.repository]: repository }
  const differing = Object.entries(wanted).filter(([tag, value]) => tags.get(tag) !== value)
  if (differing.length === 0) return
  throw new ActionError(
    'role-not-ours',
    `the role ${name} was not created for ${environment} of ${repository}; it was not changed`,
    {
      details: [arn, ...differing.map(([tag]) => `its tag ${tag} is ${tags.get(tag) ?? 'not set'}`)],
      hint: `Choose another role-name, or hand the role over with the tags ${differing.map(([tag, value]) => `${tag}=${value}`).join(' and ')}.`,
    },
  )
}

/** Whoever may assume the role gets everything that it is about to be granted. */
function assertOwnTrust(
  { name, repository, trust, isOwnSubject }: WantedRole,
  { arn, trust: text }: CurrentRole,
): void {
  const isOwn = (subject: string): boolean => trust.subjects.includes(subject) || isOwnSubject(subject)
  const foreign = listForeignTrust(text, { ...trust, isOwnSubject: isOwn })
  if (foreign.length === 0) return
  throw new ActionError(
    'role-trusts-others',
    `the role ${name} can be assumed by others than jobs of ${repository} that bootstrap trusts; it was not changed`,
    {
      details: [
        arn,
        ...foreign.map((whom) => `it trusts ${whom}`),
        `bootstrap trusts only ${trust.subjects.join(' and ')} of ${trust.provider}`,
      ],
      hint: `Remove that from the trust policy of the role, or choose another role-name. To trust nobody else: aws iam update-assume-role-policy --role-name ${name} --policy-document '${JSON.stringify(buildTrustPolicy(trust))}'`,
    },
  )
}

function createRole(role: WantedRole, trust: string, iam: AwsClients['iam']): Promise<unknown> {
  return iam.createRole({
    RoleName: role.name,
    Description: role.description,
    AssumeRolePolicyDocument: trust,
    ...(role.boundary === undefined ? {} : { PermissionsBoundary: role.boundary }),
    Tags: [
      { Key: tagNames.environment, Value: role.environment },
      { Key: tagNames.repository, Value: role.repository },
    ],
  })
}

/** All changes that a role may need. */
function buildRoleChanges(role: WantedRole, iam: AwsClients['iam'], completeRole: () => Promise<void>) {
  const { name: RoleName } = role
  const buildChange = (text: string, action: string, send: () => Promise<unknown>): AccountChange => ({
    text,
    apply: () =>
      callAws({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
        await send()
      }),
  })
  const trust = JSON.stringify(buildTrustPolicy(role.trust))
  const subjects = role.trust.subjects.join(' and ')
  return {
    create: buildChange(
      `create it for ${subjects}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`,
      'CreateRole',
      () => createRole(role, trust, iam).catch(completeIfExists(completeRole)),
    ),
    trust: buildChange(`trust ${subjects}`, 'UpdateAssumeRolePolicy', () =>
      iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }),
    ),
    putInlinePolicy: (PolicyName: InlinePolicyName, policy: PolicyDocument): AccountChange =>
      buildChange(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () =>
        iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) }),
      ),
    attach: (PolicyArn: string): AccountChange =>
      buildChange(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
    limitPermissions: (PermissionsBoundary: string): AccountChange =>
      buildChange(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () =>
        iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary }),
      ),
  }
}
