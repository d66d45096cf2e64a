import type { AwsClients } from '../aws/clients.ts'
import { type AwsCall, callAws } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { deletePolicy, policyPath } from './customer-policy.ts'
import { type AwsAccount, type AccountChange, type Inspection } from './model.ts'
import { assertOwned, buildOwnerTags, type OwnedEntity } from './owner.ts'
import { callUnlessMissing, completeIfExists } from './iam-entities.ts'
import { parsePolicy, type PolicyDocument, isSamePolicy } from './policy/document.ts'
import { listForeignTrust } from './policy/foreign-trust.ts'
import { type TrustedJobs, type TrustScope, parseTrustPolicy, buildTrustPolicy } from './policy/trust.ts'
import { resolveSubjects, type TokenScope, withoutOthers } from './token-scope.ts'

/** What the jobs of a role do. */
export type RolePurpose = 'apply' | 'plan' | 'preview'

/** A role for the jobs of one repository in one environment. */
export interface WantedRole extends OwnedEntity {
  readonly name: string
  readonly purpose: RolePurpose
  readonly description: string
  readonly trust: Omit<TrustScope, 'subjects'>
  readonly jobs: TokenScope
  /** Whether an earlier run may have trusted a subject. */
  readonly isOwnSubject: (subject: string) => boolean
  readonly inlinePolicies: InlinePolicies
  /** What to want instead of a role that trusts these subjects and is stricter than what nobody asked for. */
  readonly keepStricter?: (trusted: readonly string[]) => Partial<Pick<WantedRole, 'jobs' | 'trust' | 'inlinePolicies'>>
  /** ARNs of the managed policies that bootstrap creates for it: what the roots of the environment need. */
  readonly ownPolicies: readonly string[]
  /** ARNs of more managed policies. */
  readonly policies: readonly string[]
  /** ARN of a managed policy. */
  readonly boundary: string | undefined
}

/** The inline policies of a role: name in IAM and purpose. */
const inlinePurposes = {
  'eks-actions-state': 'allow access to its states',
  'eks-actions-preview': 'allow pushing its preview images and reading its cluster',
  'deletion-protection': 'deny deleting what cannot be restored',
} as const
type InlinePolicyName = keyof typeof inlinePurposes
const inlinePolicyNames = Object.keys(inlinePurposes) as readonly InlinePolicyName[]

type InlinePolicies = Readonly<Partial<Record<InlinePolicyName, PolicyDocument>>>

export function buildRoleArn(name: string, { account, partition }: AwsAccount): string {
  return `arn:${partition}:iam::${account}:role/${name}`
}

/**
 * Checks what a role lacks.
 * @throws ActionError `role-not-ours` for a role that was not created for this repository and environment,
 *   `role-trusts-others` for one that others can assume
 */
export async function inspectRole(
  wanted: WantedRole,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const current = await readRole(wanted, iam)
  if (current !== undefined) {
    assertOwned(wanted, { code: 'role-not-ours', what: 'role', name: wanted.name, ...current })
    assertOwnTrust(wanted, current)
  }
  const trusted = current && parseTrustPolicy(current.trust, wanted.trust)
  const role = { ...wanted, ...(trusted && wanted.keepStricter?.(trusted.subjects)) }
  const edited = current !== undefined && trusted === undefined
  const subjects = resolveSubjects(trusted?.subjects ?? [], role.jobs)
  const trust = { ...role.trust, subjects, conditions: resolveConditions(role.trust, trusted) }
  const changes = buildRoleChanges({ role, trust, iam }, async () => {
    // Another run has created it since: what that one left out is added.
    for (const change of (await inspectRole(wanted, account, { client })).changes) await change.apply()
  })
  const attached = current?.policies ?? []
  return {
    kind: 'role',
    name: role.name,
    arn: current?.arn ?? buildRoleArn(role.name, account),
    presence: current === undefined ? 'missing' : 'present',
    subjects: edited ? [] : subjects,
    changes: [
      ...(current === undefined ? [changes.create] : []),
      ...(trusted === undefined || isSameTrust(trusted, trust) ? [] : [changes.setTrust(trusted.subjects)]),
      ...inlinePolicyNames.flatMap((name) => {
        const wanted = role.inlinePolicies[name]
        return wanted === undefined || isSamePolicy(current?.inlinePolicies[name], wanted)
          ? []
          : [changes.putInlinePolicy(name, wanted)]
      }),
      ...listPolicies(role)
        .filter((arn) => !attached.includes(arn))
        .map(changes.attach),
      ...attached.filter((arn) => isOutdated(arn, role)).map(changes.removePolicy),
      ...(current !== undefined && current.boundary === undefined && role.boundary !== undefined
        ? [changes.limitPermissions(role.boundary)]
        : []),
    ],
    kept: listKept(role, current, edited ? undefined : subjects),
  }
}

function listPolicies({ ownPolicies, policies }: WantedRole): readonly string[] {
  return [...new Set([...ownPolicies, ...policies])]
}

/** Whether a policy is one that bootstrap created for the role, and is no longer needed: the permissions fit into fewer. */
function isOutdated(arn: string, role: WantedRole): boolean {
  const [, name] = arn.split(`:policy${policyPath}`)
  if (name === undefined || role.ownPolicies.length === 0 || listPolicies(role).includes(arn)) return false
  return name.startsWith(`${role.name}.`) && /^\d+$/.test(name.slice(role.name.length + 1))
}

/** @param subjects that the role trusts from now on; undefined if its trust policy was edited by hand */
function listKept(
  role: WantedRole,
  current: CurrentRole | undefined,
  subjects: readonly string[] | undefined,
): readonly string[] {
  const wanted = resolveSubjects(subjects ?? [], withoutOthers(role.jobs))
  return [
    ...(subjects === undefined ? [`the trust policy was edited by hand; it must admit ${wanted.join(' and ')}`] : []),
    ...(subjects ?? []).filter((subject) => !wanted.includes(subject)).map((subject) => `trust in ${subject}`),
    ...(current?.policies ?? [])
      .filter((arn) => !listPolicies(role).includes(arn) && !isOutdated(arn, role))
      .map((arn) => `the attached policy ${arn}`),
    ...inlinePolicyNames
      .filter((name) => current?.inlinePolicies[name] !== undefined && role.inlinePolicies[name] === undefined)
      .map((name) => `the inline policy ${name}`),
    ...(current?.boundary !== undefined && current.boundary !== role.boundary
      ? [`the permissions boundary ${current.boundary}`]
      : []),
  ]
}

/** An ID that an earlier run required and this one does not know stays required. */
function resolveConditions(
  { issuer, conditions = {} }: WantedRole['trust'],
  trusted: TrustedJobs | undefined,
): TrustedJobs['conditions'] {
  const { [`${issuer}:project_id`]: id } = trusted?.conditions ?? {}
  return { ...(id === undefined ? {} : { [`${issuer}:project_id`]: id }), ...conditions }
}

function isSameTrust(one: TrustedJobs, other: TrustedJobs): boolean {
  const listConditions = ({ conditions }: TrustedJobs): readonly string[] =>
    Object.entries(conditions).map(([key, value]) => `${key} ${value}`)
  return isSameSet(one.subjects, other.subjects) && isSameSet(listConditions(one), listConditions(other))
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((text) => other.includes(text))
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

/** Whoever may assume the role gets everything that it is about to be granted. */
function assertOwnTrust(
  { name, repository, trust, jobs, isOwnSubject }: WantedRole,
  { arn, trust: text }: CurrentRole,
): void {
  const subjects = resolveSubjects([], jobs)
  const isOwn = (subject: string): boolean => subjects.includes(subject) || isOwnSubject(subject)
  const foreign = listForeignTrust(text, { ...trust, isOwnSubject: isOwn })
  if (foreign.length === 0) return
  throw new ActionError(
    'role-trusts-others',
    `the role ${name} can be assumed by others than jobs of ${repository} that bootstrap trusts; it was not changed`,
    {
      details: [
        arn,
        ...foreign.map((whom) => `it trusts ${whom}`),
        `bootstrap trusts only ${subjects.join(' and ')} of ${trust.provider}`,
      ],
      hint: `Remove that from the trust policy of the role, or choose another role-name. To trust nobody else: aws iam update-assume-role-policy --role-name ${name} --policy-document '${JSON.stringify(buildTrustPolicy({ ...trust, subjects }))}'`,
    },
  )
}

function createRole(role: WantedRole, trust: string, iam: AwsClients['iam']): Promise<unknown> {
  return iam.createRole({
    RoleName: role.name,
    Description: role.description,
    AssumeRolePolicyDocument: trust,
    ...(role.boundary === undefined ? {} : { PermissionsBoundary: role.boundary }),
    Tags: [...buildOwnerTags(role)],
  })
}

interface RoleChangeScope {
  readonly role: WantedRole
  /** What it trusts from now on. */
  readonly trust: TrustScope
  readonly iam: AwsClients['iam']
}

/** All changes that a role may need. */
function buildRoleChanges({ role, trust: scope, iam }: RoleChangeScope, completeRole: () => Promise<void>) {
  const { name: RoleName } = role
  const { subjects } = scope
  const buildChange = (text: string, action: string, send: () => Promise<unknown>): AccountChange => ({
    text,
    apply: () =>
      callAws({ what: `the role ${RoleName} could not be set up (${text})`, action: `iam:${action}` }, async () => {
        await send()
      }),
  })
  const trust = JSON.stringify(buildTrustPolicy(scope))
  return {
    create: buildChange(
      `create it for ${subjects.join(' and ')}${role.boundary === undefined ? '' : `, within ${role.boundary}`}`,
      'CreateRole',
      () => createRole(role, trust, iam).catch(completeIfExists(completeRole)),
    ),
    setTrust: (trusted: readonly string[]): AccountChange => {
      const dropped = trusted.filter((subject) => !subjects.includes(subject))
      const end = dropped.length === 0 ? '' : `, no longer ${dropped.join(' and ')}`
      return buildChange(`trust ${subjects.join(' and ')}${end}`, 'UpdateAssumeRolePolicy', () =>
        iam.updateAssumeRolePolicy({ RoleName, PolicyDocument: trust }),
      )
    },
    putInlinePolicy: (PolicyName: InlinePolicyName, policy: PolicyDocument): AccountChange =>
      buildChange(`${inlinePurposes[PolicyName]} (inline policy ${PolicyName})`, 'PutRolePolicy', () =>
        iam.putRolePolicy({ RoleName, PolicyName, PolicyDocument: JSON.stringify(policy) }),
      ),
    attach: (PolicyArn: string): AccountChange =>
      buildChange(`attach ${PolicyArn}`, 'AttachRolePolicy', () => iam.attachRolePolicy({ RoleName, PolicyArn })),
    removePolicy: (PolicyArn: string): AccountChange =>
      buildChange(`detach and delete ${PolicyArn}, which it no longer needs`, 'DetachRolePolicy', async () => {
        await iam.detachRolePolicy({ RoleName, PolicyArn })
        await deletePolicy(PolicyArn, iam)
      }),
    limitPermissions: (PermissionsBoundary: string): AccountChange =>
      buildChange(`set the permissions boundary ${PermissionsBoundary}`, 'PutRolePermissionsBoundary', () =>
        iam.putRolePermissionsBoundary({ RoleName, PermissionsBoundary }),
      ),
  }
}
