import { ActionError } from '../../runner/errors/action-error.ts'
import type { AwsAccount } from '../model.ts'
import { escapeWildcards, type PolicyDocument, createPolicyDocument, type Statement } from './document.ts'

/** One state in S3, with what is stored next to it. */
export interface StateObject {
  readonly bucket: string
  readonly key: string
  /** Key of the folder with the plans of this state, without a slash at the end. */
  readonly planFolder: string
  readonly region: string
  /** Prefix that Terraform lists for workspaces, with the slash. */
  readonly workspacePrefix: string
  /** KMS key that encrypts it: ARN, ID or alias; undefined for the S3-managed key. */
  readonly kmsKey: string | undefined
}

export interface StateAccess extends AwsAccount {
  readonly environment: string
  readonly states: readonly StateObject[]
  /** States outside the environment that its roots read. */
  readonly reads: readonly { readonly bucket: string; readonly key: string }[]
}

/**
 * `apply` writes states and deletes plans; `plan` locks states (which writes and deletes `<key>.tflock`) and stores plans,
 * but writes no state.
 */
export type AccessPurpose = 'apply' | 'plan'

/** Characters of a role's inline policies without whitespace (IAM User Guide, "IAM and STS quotas"), minus the deny policy. */
const inlineLimit = 10_240 - 640

/**
 * The minimum that Terraform's s3 backend and the plan store need for exactly these states
 * (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). If that does not fit into a
 * role, the policy names the folder of the environment instead of single keys.
 * @throws ActionError `policy-too-large` if the environment has no folder of its own
 */
export function buildStateAccessPolicy(access: StateAccess, purpose: AccessPurpose): PolicyDocument {
  const exact = buildPolicy(access, purpose, selectExactObjects(access))
  if (JSON.stringify(exact).length <= inlineLimit) return exact
  return buildPolicy(access, purpose, selectFolderObjects(access))
}

/** ARNs of objects, by kind. */
interface ObjectArns {
  readonly states: readonly string[]
  readonly locks: readonly string[]
  readonly plans: readonly string[]
  /** Per bucket the prefixes that may be listed. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>
}

function buildPolicy(access: StateAccess, purpose: AccessPurpose, objects: ObjectArns): PolicyDocument {
  const { states, locks, plans, prefixes } = objects
  const read = access.reads.map(({ bucket, key }) => buildObjectArn(access, bucket, escapeWildcards(key)))
  const allow = (Sid: string, Action: readonly string[], Resource: readonly string[]): Statement[] =>
    Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: [...new Set(Resource)] }]
  const planned = purpose === 'apply' ? ['s3:DeleteObject'] : []
  return createPolicyDocument([
    ...allow('States', purpose === 'apply' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], states),
    ...allow('Locks', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], locks),
    ...allow('Plans', ['s3:GetObject', 's3:PutObject', ...planned], plans),
    ...allow('StatesOfOthers', ['s3:GetObject'], read),
    ...[...prefixes].map(([bucket, values]) => buildListStatement(access, bucket, values)),
    ...buildKmsStatements(access),
  ])
}

/**
 * S3 reports a missing state as "not found" only to callers that may list the bucket, otherwise as "denied" (S3 API,
 * GetObject). That check has no prefix, hence `IfExists`, which also allows listing keys without a prefix. The content of
 * other objects stays protected.
 */
function buildListStatement(account: AwsAccount, bucket: string, prefixes: readonly string[]): Statement {
  return {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: buildBucketArn(account, bucket),
    Condition: { StringLikeIfExists: { 's3:prefix': [...new Set(prefixes)] } },
  }
}

function selectExactObjects(access: StateAccess): ObjectArns {
  const { states } = access
  return {
    states: states.map(({ bucket, key }) => buildObjectArn(access, bucket, escapeWildcards(key))),
    locks: states.map(({ bucket, key }) => buildObjectArn(access, bucket, `${escapeWildcards(key)}.tflock`)),
    plans: states.map(({ bucket, planFolder }) => buildObjectArn(access, bucket, `${escapeWildcards(planFolder)}/*`)),
    prefixes: groupByBucket(states, ({ key, workspacePrefix }) => [workspacePrefix, `${escapeWildcards(key)}*`]),
  }
}

function selectFolderObjects(access: StateAccess): ObjectArns {
  const folders = [...groupByBucket(access.states, ({ key }) => [key])].map(([bucket, keys]) => ({
    bucket,
    folder: escapeWildcards(findEnvironmentFolder(access.environment, bucket, keys)),
  }))
  const buildPatterns = (...patterns: readonly string[]): readonly string[] =>
    folders.flatMap(({ bucket, folder }) =>
      patterns.map((pattern) => buildObjectArn(access, bucket, `${folder}/${pattern}`)),
    )
  const workspaces = groupByBucket(access.states, ({ workspacePrefix }) => [workspacePrefix])
  return {
    states: buildPatterns('*'),
    locks: buildPatterns('*.tflock'),
    plans: buildPatterns('.plans/*', '*/.plans/*'),
    prefixes: new Map(
      folders.map(({ bucket, folder }) => [bucket, [...(workspaces.get(bucket) ?? []), `${folder}/*`]] as const),
    ),
  }
}

/** The common folder of all keys, if it belongs to the environment: one of its path segments is the environment's name. */
function findEnvironmentFolder(environment: string, bucket: string, keys: readonly string[]): string {
  const paths = keys.map((key) => key.split('/').slice(0, -1))
  const [first = []] = paths
  const length = first.findIndex((name, index) => paths.some((path) => path[index] !== name))
  const common = length === -1 ? first : first.slice(0, length)
  if (common.includes(environment)) return common.join('/')
  throw new ActionError(
    'policy-too-large',
    `the ${keys.length} states of ${environment} do not fit into a role policy, and s3://${bucket} has no folder of their own`,
    {
      details: [
        `an inline policy holds ${inlineLimit} characters`,
        `common prefix of their keys: ${common.join('/') || 'nothing'}`,
      ],
    },
  )
}

function groupByBucket(states: readonly StateObject[], textsOf: (state: StateObject) => readonly string[]) {
  const texts = new Map<string, string[]>()
  for (const state of states) texts.set(state.bucket, [...(texts.get(state.bucket) ?? []), ...textsOf(state)])
  return texts
}

/** The KMS keys, usable only through S3 (KMS Developer Guide, "kms:ViaService"). */
function buildKmsStatements({ account, partition, states }: StateAccess): readonly Statement[] {
  const uses = new Map(
    states.flatMap(({ kmsKey, region }) => (kmsKey === undefined ? [] : [[`${region} ${kmsKey}`, { kmsKey, region }]])),
  )
  return [...uses.values()].map(({ kmsKey, region }) => {
    const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKey)?.[1]
    const buildKeyArn = (id: string): string => `arn:${partition}:kms:${region}:${account}:key/${id}`
    const key = kmsKey.startsWith('arn:') ? kmsKey : buildKeyArn(kmsKey)
    return {
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      // `Resource` does not accept an alias, but a condition does (KMS Developer Guide, "kms:ResourceAliases").
      Resource: alias === undefined ? key : buildKeyArn('*'),
      Condition: {
        StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}` },
        ...(alias === undefined ? {} : { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } }),
      },
    }
  })
}

export function buildBucketArn({ partition }: AwsAccount, bucket: string): string {
  return `arn:${partition}:s3:::${bucket}`
}

function buildObjectArn(account: AwsAccount, bucket: string, pattern: string): string {
  return `${buildBucketArn(account, bucket)}/${pattern}`
}
