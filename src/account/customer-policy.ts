import type { AwsClients } from '../aws/clients.ts'
import { type AwsCall, callAws } from '../aws/errors.ts'
import type { AwsSession } from '../aws/session.ts'
import { callUnlessMissing, completeIfExists } from './iam-entities.ts'
import { type AccountChange, type AwsAccount, type Inspection } from './model.ts'
import { assertOwned, buildOwnerTags, type OwnedEntity } from './owner.ts'
import { isSamePolicy, parsePolicy, type PolicyDocument } from './policy/document.ts'

/** Where all policies that bootstrap creates are: no role of an environment may write there. */
export const policyPath = '/eks-actions/'

/** A managed policy that belongs to one environment of a repository. */
export interface WantedPolicy extends OwnedEntity {
  readonly name: string
  /** What it is for, for people: `allow what its roots need`. */
  readonly purpose: string
  readonly description: string
  readonly document: PolicyDocument
}

export function buildPolicyArn(name: string, { account, partition }: AwsAccount): string {
  return `arn:${partition}:iam::${account}:policy${policyPath}${name}`
}

/**
 * Checks whether a managed policy exists and says what it should. Another document becomes a new version; of the five versions that IAM
 * keeps, the oldest one makes room.
 * @throws ActionError `policy-not-ours` for a policy that was not created for this repository and environment
 */
export async function inspectPolicy(
  wanted: WantedPolicy,
  account: AwsAccount,
  { client }: Pick<AwsSession, 'client'>,
): Promise<Inspection> {
  const iam = await client('iam')
  const arn = buildPolicyArn(wanted.name, account)
  const current = await readPolicy(wanted, arn, iam)
  if (current !== undefined)
    assertOwned(wanted, { code: 'policy-not-ours', what: 'policy', name: wanted.name, arn, tags: current.tags })
  const changes = buildPolicyChanges({ wanted, arn, iam }, async () => {
    // Another run has created it since: what that one left out is added.
    for (const change of (await inspectPolicy(wanted, account, { client })).changes) await change.apply()
  })
  return {
    kind: 'policy',
    name: wanted.name,
    arn,
    presence: current === undefined ? 'missing' : 'present',
    changes:
      current === undefined
        ? [changes.create]
        : isSamePolicy(current.document, wanted.document)
          ? []
          : [changes.update],
    kept: [],
  }
}

interface CurrentPolicy {
  readonly tags: ReadonlyMap<string, string>
  /** Of its default version. */
  readonly document: PolicyDocument | undefined
}

function describeCall({ name }: WantedPolicy, what: string, action: string): AwsCall {
  return { what: `the policy ${name} could not be ${what}`, action: `iam:${action}` }
}

async function readPolicy(
  wanted: WantedPolicy,
  PolicyArn: string,
  iam: AwsClients['iam'],
): Promise<CurrentPolicy | undefined> {
  const found = await callUnlessMissing(describeCall(wanted, 'inspected', 'GetPolicy'), () =>
    iam.getPolicy({ PolicyArn }),
  )
  if (found?.Policy === undefined) return undefined
  const { Tags = [], DefaultVersionId: VersionId } = found.Policy
  const version = await callUnlessMissing(describeCall(wanted, 'inspected', 'GetPolicyVersion'), () =>
    iam.getPolicyVersion({ PolicyArn, VersionId }),
  )
  return {
    tags: new Map(Tags.map(({ Key = '', Value = '' }) => [Key, Value])),
    document: parsePolicy(version?.PolicyVersion?.Document ?? ''),
  }
}

interface PolicyChangeScope {
  readonly wanted: WantedPolicy
  readonly arn: string
  readonly iam: AwsClients['iam']
}

function buildPolicyChanges({ wanted, arn, iam }: PolicyChangeScope, completePolicy: () => Promise<void>) {
  const PolicyDocument = JSON.stringify(wanted.document)
  const create: AccountChange = {
    text: `create it: ${wanted.purpose}`,
    apply: () =>
      callAws(describeCall(wanted, 'created', 'CreatePolicy'), async () => {
        const created = iam.createPolicy({
          PolicyName: wanted.name,
          Path: policyPath,
          Description: wanted.description,
          PolicyDocument,
          Tags: [...buildOwnerTags(wanted)],
        })
        await created.catch(completeIfExists(completePolicy))
      }),
  }
  const update: AccountChange = {
    text: `set a new version: ${wanted.purpose}`,
    apply: async () => {
      await removeOldestVersion({ wanted, arn, iam })
      await callAws(describeCall(wanted, 'changed', 'CreatePolicyVersion'), async () => {
        await iam.createPolicyVersion({ PolicyArn: arn, PolicyDocument, SetAsDefault: true })
      })
    },
  }
  return { create, update }
}

/** A policy has at most five versions (IAM User Guide, "Versioning IAM policies"). */
const versionLimit = 5

async function removeOldestVersion({ wanted, arn: PolicyArn, iam }: PolicyChangeScope): Promise<void> {
  const { Versions = [] } = await callAws(describeCall(wanted, 'inspected', 'ListPolicyVersions'), () =>
    iam.listPolicyVersions({ PolicyArn }),
  )
  if (Versions.length < versionLimit) return
  const [oldest] = Versions.filter(({ IsDefaultVersion }) => IsDefaultVersion !== true).sort(
    (one, other) => Number(one.VersionId?.slice(1)) - Number(other.VersionId?.slice(1)),
  )
  await callUnlessMissing(describeCall(wanted, 'changed', 'DeletePolicyVersion'), () =>
    iam.deletePolicyVersion({ PolicyArn, VersionId: oldest?.VersionId }),
  )
}

/**
 * Deletes a policy that bootstrap created earlier and no longer needs, with its versions. One that is still attached elsewhere stays.
 * @throws ActionError see `toAwsError`
 */
export async function deletePolicy(PolicyArn: string, iam: AwsClients['iam']): Promise<void> {
  const describe = (action: string): AwsCall => ({
    what: `the policy ${PolicyArn} could not be deleted`,
    action: `iam:${action}`,
  })
  const found = await callUnlessMissing(describe('ListPolicyVersions'), () => iam.listPolicyVersions({ PolicyArn }))
  for (const { VersionId, IsDefaultVersion } of found?.Versions ?? []) {
    if (IsDefaultVersion === true) continue
    await callUnlessMissing(describe('DeletePolicyVersion'), () => iam.deletePolicyVersion({ PolicyArn, VersionId }))
  }
  await callUnlessMissing(describe('DeletePolicy'), () => iam.deletePolicy({ PolicyArn }))
}
