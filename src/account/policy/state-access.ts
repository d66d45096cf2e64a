import { ActionError } from '../../runner/errors/action-error.ts'
import type { Account } from '../model.ts'
import { literal, type PolicyDocument, policyDocument, type Statement } from './document.ts'

/** One state in S3, with what stands beside it. */
export interface StateObject {
  readonly bucket: string
  readonly key: string
  /** Key of the folder with the plans of this state, without a slash at the end. */
  readonly planFolder: string
  readonly region: string
  /** Prefix that Terraform lists for workspaces, with the slash. */
  readonly workspacePrefix: string
  /** Key of KMS that encrypts it: ARN, ID or alias; undefined where S3's own does. */
  readonly kmsKey: string | undefined
}

export interface StateAccess extends Account {
  readonly environment: string
  readonly states: readonly StateObject[]
  /** States outside the environment that its roots read. */
  readonly reads: readonly { readonly bucket: string; readonly key: string }[]
}

/**
 * What for: `apply` writes states and removes plans; `plan` locks states (which writes and removes `<key>.tflock`) and
 * stores plans, but writes no state.
 */
export type Purpose = 'apply' | 'plan'

/** Characters of all inline policies of a role, blanks aside (IAM User Guide, "IAM and STS quotas"), but for what the denial takes. */
const inlineLimit = 10_240 - 640

/**
 * The least that Terraform's s3 backend and the plan store need for exactly these states
 * (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). Where that does not fit into a
 * role, the folder of the environment takes the place of the single keys.
 * @throws ActionError `policy-too-large` where the environment has no folder of its own
 */
export function stateAccessPolicy(access: StateAccess, purpose: Purpose): PolicyDocument {
  const exact = policyOf(access, purpose, exactObjects(access))
  if (JSON.stringify(exact).length <= inlineLimit) return exact
  return policyOf(access, purpose, folderObjects(access))
}

/** ARNs of objects, by what they are. */
interface Objects {
  readonly states: readonly string[]
  readonly locks: readonly string[]
  readonly plans: readonly string[]
  /** Per bucket the prefixes that may be listed. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>
}

function policyOf(access: StateAccess, purpose: Purpose, objects: Objects): PolicyDocument {
  const { states, locks, plans, prefixes } = objects
  const read = access.reads.map(({ bucket, key }) => objectArn(access, bucket, literal(key)))
  const allow = (Sid: string, Action: readonly string[], Resource: readonly string[]): Statement[] =>
    Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: [...new Set(Resource)] }]
  const planned = purpose === 'apply' ? ['s3:DeleteObject'] : []
  return policyDocument([
    ...allow('States', purpose === 'apply' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], states),
    ...allow('Locks', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], locks),
    ...allow('Plans', ['s3:GetObject', 's3:PutObject', ...planned], plans),
    ...allow('StatesOfOthers', ['s3:GetObject'], read),
    ...[...prefixes].map(([bucket, values]) => listing(access, bucket, values)),
    ...encryption(access),
  ])
}

/**
 * A state that does not exist yet is "not found" only to callers that may list the bucket, otherwise "denied" (S3 API,
 * GetObject). That check of a read has no prefix, hence `IfExists`; it also lets keys be listed without a prefix. What is
 * in the objects of others stays closed.
 */
function listing(account: Account, bucket: string, prefixes: readonly string[]): Statement {
  return {
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: bucketArn(account, bucket),
    Condition: { StringLikeIfExists: { 's3:prefix': [...new Set(prefixes)] } },
  }
}

function exactObjects(access: StateAccess): Objects {
  const { states } = access
  return {
    states: states.map(({ bucket, key }) => objectArn(access, bucket, literal(key))),
    locks: states.map(({ bucket, key }) => objectArn(access, bucket, `${literal(key)}.tflock`)),
    plans: states.map(({ bucket, planFolder }) => objectArn(access, bucket, `${literal(planFolder)}/*`)),
    prefixes: byBucket(states, ({ key, workspacePrefix }) => [workspacePrefix, `${literal(key)}*`]),
  }
}

function folderObjects(access: StateAccess): Objects {
  const folders = [...byBucket(access.states, ({ key }) => [key])].map(([bucket, keys]) => ({
    bucket,
    folder: literal(folderOf(access.environment, bucket, keys)),
  }))
  const within = (...patterns: readonly string[]): readonly string[] =>
    folders.flatMap(({ bucket, folder }) =>
      patterns.map((pattern) => objectArn(access, bucket, `${folder}/${pattern}`)),
    )
  const workspaces = byBucket(access.states, ({ workspacePrefix }) => [workspacePrefix])
  return {
    states: within('*'),
    locks: within('*.tflock'),
    plans: within('.plans/*', '*/.plans/*'),
    prefixes: new Map(
      folders.map(({ bucket, folder }) => [bucket, [...(workspaces.get(bucket) ?? []), `${folder}/*`]] as const),
    ),
  }
}

/** The folder that holds all the keys and is the environment's: one of its names is the environment's. */
function folderOf(environment: string, bucket: string, keys: readonly string[]): string {
  const paths = keys.map((key) => key.split('/').slice(0, -1))
  const [first = []] = paths
  const length = first.findIndex((name, index) => paths.some((path) => path[index] !== name))
  const common = length === -1 ? first : first.slice(0, length)
  if (common.includes(environment)) return common.join('/')
  throw new ActionError(
    'policy-too-large',
    `the ${keys.length} states of ${environment} do not fit into a policy of a role, and s3://${bucket} has no folder for them alone`,
    {
      details: [
        `an inline policy holds ${inlineLimit} characters`,
        `what their keys share: ${common.join('/') || 'nothing'}`,
      ],
    },
  )
}

function byBucket(states: readonly StateObject[], textsOf: (state: StateObject) => readonly string[]) {
  const texts = new Map<string, string[]>()
  for (const state of states) texts.set(state.bucket, [...(texts.get(state.bucket) ?? []), ...textsOf(state)])
  return texts
}

/** The keys of KMS, for nothing but S3 (KMS Developer Guide, "kms:ViaService"). */
function encryption({ account, partition, states }: StateAccess): readonly Statement[] {
  const uses = new Map(
    states.flatMap(({ kmsKey, region }) => (kmsKey === undefined ? [] : [[`${region} ${kmsKey}`, { kmsKey, region }]])),
  )
  return [...uses.values()].map(({ kmsKey, region }) => {
    const alias = /(?:^|:)(alias\/.+)$/.exec(kmsKey)?.[1]
    const keyArn = (id: string): string => `arn:${partition}:kms:${region}:${account}:key/${id}`
    const key = kmsKey.startsWith('arn:') ? kmsKey : keyArn(kmsKey)
    return {
      Effect: 'Allow',
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      // A key cannot be named by its alias here; a condition can (KMS Developer Guide, "kms:ResourceAliases").
      Resource: alias === undefined ? key : keyArn('*'),
      Condition: {
        StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com${partition === 'aws-cn' ? '.cn' : ''}` },
        ...(alias === undefined ? {} : { 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': alias } }),
      },
    }
  })
}

export function bucketArn({ partition }: Account, bucket: string): string {
  return `arn:${partition}:s3:::${bucket}`
}

function objectArn(account: Account, bucket: string, pattern: string): string {
  return `${bucketArn(account, bucket)}/${pattern}`
}
