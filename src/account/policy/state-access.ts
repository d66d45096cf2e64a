import { ActionError } from '../../runner/errors/action-error.ts'
import type { AwsAccount } from '../model.ts'
import { escapeWildcards, type PolicyDocument, createPolicyDocument, type Statement } from './document.ts'

/** One state in S3, with what is stored next to it. */
export interface StateObject {
  readonly bucket: string
  readonly key: string
  /** Key of the folder with the plans of the states beside it, with a slash at the end: `staging/.plans/`. */
  readonly planPrefix: string
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
  /** ARNs of the roles that its roots assume to read states of other accounts. */
  readonly readerRoles: readonly string[]
}

/**
 * `apply` writes and locks states. `plan` reads states and stores plans for review: jobs of unmerged pull requests have it.
 * `protected-plan` stores plans that `apply` may execute: only reviewed code may have it. Neither of them writes or locks states.
 */
export type StatePurpose = 'apply' | 'plan' | 'protected-plan'

/** Characters of a role's inline policies without whitespace (IAM User Guide, "IAM and STS quotas"). */
export const inlinePolicyLimit = 10_240

/** What is left for the states beside the other inline policies. */
const stateLimit = inlinePolicyLimit - 2_400

/**
 * The minimum that Terraform's s3 backend and the plan store need for exactly these states
 * (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). If that does not fit into a
 * role, the policy names the folder of the environment instead of single keys.
 * @throws ActionError `policy-too-large` if the environment has no folder of its own
 */
export function buildStateAccessPolicy(access: StateAccess, purpose: StatePurpose): PolicyDocument {
  const exact = buildPolicy(access, purpose, selectExactObjects(access))
  if (JSON.stringify(exact).length <= stateLimit) return exact
  return buildPolicy(access, purpose, selectFolderObjects(access))
}

/** ARNs of objects, by kind. */
interface ObjectArns {
  readonly states: readonly string[]
  readonly locks: readonly string[]
  /** Plans of this environment, by who may write them. */
  readonly reviewPlans: readonly string[]
  readonly protectedPlans: readonly string[]
}

function buildPolicy(access: StateAccess, purpose: StatePurpose, objects: ObjectArns): PolicyDocument {
  const { states, locks, reviewPlans, protectedPlans } = objects
  const read = access.reads.map(({ bucket, key }) => buildObjectArn(access, bucket, escapeWildcards(key)))
  const isApply = purpose === 'apply'
  return createPolicyDocument([
    ...allow('States', isApply ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], states),
    ...(isApply ? allow('Locks', ['s3:GetObject', 's3:PutObject', 's3:DeleteObject'], locks) : []),
    ...allow('ReviewPlans', purpose === 'plan' ? ['s3:GetObject', 's3:PutObject'] : ['s3:GetObject'], reviewPlans),
    ...(purpose === 'plan'
      ? []
      : allow(
          'ProtectedPlans',
          ['s3:GetObject', 's3:PutObject', ...(isApply ? ['s3:DeleteObject'] : [])],
          protectedPlans,
        )),
    ...allow('StatesOfOthers', ['s3:GetObject'], read),
    ...allow('ReadersOfOthers', ['sts:AssumeRole'], access.readerRoles),
    ...buildListStatements(access, purpose),
    ...buildKmsStatements(access),
    ...(isApply ? [] : buildDenials(access, purpose, objects)),
  ])
}

/** What others need to read the states of an environment with `terraform_remote_state`, and nothing else. */
export function buildStateReaderPolicy(access: Omit<StateAccess, 'reads' | 'readerRoles'>): PolicyDocument {
  const own = { ...access, reads: [], readerRoles: [] }
  const build = ({ states }: ObjectArns): PolicyDocument =>
    createPolicyDocument([
      ...allow('States', ['s3:GetObject'], states),
      ...buildListStatements(own, 'plan'),
      ...buildKmsStatements(own).map((statement) => ({ ...statement, Action: ['kms:Decrypt'] })),
    ])
  const exact = build(selectExactObjects(own))
  return JSON.stringify(exact).length <= stateLimit ? exact : build(selectFolderObjects(own))
}

function allow(Sid: string, Action: readonly string[], Resource: readonly string[]): readonly Statement[] {
  return Resource.length === 0 ? [] : [{ Sid, Effect: 'Allow', Action, Resource: [...new Set(Resource)] }]
}

/**
 * Whatever other policies a role for plans gets, it writes nothing in S3 but plans, and reaches no locks; the role for pull
 * requests reads no protected plans either.
 */
function buildDenials(
  access: StateAccess,
  purpose: StatePurpose,
  { reviewPlans, protectedPlans }: ObjectArns,
): readonly Statement[] {
  const buckets = [...new Set(access.states.map(({ bucket }) => bucket))]
  if (buckets.length === 0) return []
  const written = purpose === 'plan' ? reviewPlans : protectedPlans
  const closed = purpose === 'plan' ? ['*.tflock', '.plans/protected/*', '*/.plans/protected/*'] : ['*.tflock']
  return [
    {
      Sid: 'WriteNothingElse',
      Effect: 'Deny',
      Action: ['s3:PutObject*', 's3:DeleteObject*', 's3:RestoreObject', 's3:AbortMultipartUpload'],
      NotResource: [...new Set(written)],
    },
    {
      Sid: 'KeepOut',
      Effect: 'Deny',
      Action: 's3:*',
      Resource: buckets.flatMap((bucket) => closed.map((pattern) => buildObjectArn(access, bucket, pattern))),
    },
  ]
}

/**
 * Terraform lists the prefix of its workspaces. Besides, S3 reports a missing object as "not found" only to callers that may
 * list the bucket, otherwise as "denied" (S3 API, GetObject). That check has no prefix, hence `IfExists`, which also allows
 * listing all names in the bucket. A role for plans does not get that: what is not there, is denied to it.
 */
function buildListStatements(access: StateAccess, purpose: StatePurpose): readonly Statement[] {
  const listed = [...access.states, ...access.reads.map((read) => ({ ...read, workspacePrefix: 'env:/' }))]
  return [...Map.groupBy(listed, ({ bucket }) => bucket)].map(([bucket, states]) => ({
    Effect: 'Allow',
    Action: 's3:ListBucket',
    Resource: buildBucketArn(access, bucket),
    Condition: {
      [purpose === 'apply' ? 'StringEqualsIfExists' : 'StringEquals']: {
        's3:prefix': [...new Set(states.map(({ workspacePrefix }) => workspacePrefix))],
      },
    },
  }))
}

function selectExactObjects(access: StateAccess): ObjectArns {
  const { states, environment } = access
  const list = (format: (state: StateObject) => string): readonly string[] =>
    states.map((state) => buildObjectArn(access, state.bucket, format(state)))
  return {
    states: list(({ key }) => escapeWildcards(key)),
    locks: list(({ key }) => `${escapeWildcards(key)}.tflock`),
    reviewPlans: list(({ planPrefix }) => `${escapeWildcards(planPrefix)}review/${environment}/*`),
    protectedPlans: list(({ planPrefix }) => `${escapeWildcards(planPrefix)}protected/${environment}/*`),
  }
}

function selectFolderObjects(access: StateAccess): ObjectArns {
  const { environment } = access
  const folders = [...Map.groupBy(access.states, ({ bucket }) => bucket)].map(([bucket, states]) => ({
    bucket,
    folder: escapeWildcards(findEnvironmentFolder(environment, bucket, states)),
  }))
  const buildPatterns = (...patterns: readonly string[]): readonly string[] =>
    folders.flatMap(({ bucket, folder }) =>
      patterns.map((pattern) => buildObjectArn(access, bucket, `${folder}/${pattern}`)),
    )
  const buildPlanPatterns = (place: string): readonly string[] =>
    buildPatterns(`.plans/${place}/${environment}/*`, `*/.plans/${place}/${environment}/*`)
  return {
    states: buildPatterns('*'),
    locks: buildPatterns('*.tflock'),
    reviewPlans: buildPlanPatterns('review'),
    protectedPlans: buildPlanPatterns('protected'),
  }
}

/** The common folder of all keys, if it belongs to the environment: one of its path segments is the environment's name. */
function findEnvironmentFolder(environment: string, bucket: string, states: readonly StateObject[]): string {
  const paths = states.map(({ key }) => key.split('/').slice(0, -1))
  const [first = []] = paths
  const length = first.findIndex((name, index) => paths.some((path) => path[index] !== name))
  const common = length === -1 ? first : first.slice(0, length)
  if (common.includes(environment)) return common.join('/')
  throw new ActionError(
    'policy-too-large',
    `the ${states.length} states of ${environment} do not fit into a role policy, and s3://${bucket} has no folder of their own`,
    {
      details: [
        `an inline policy holds ${stateLimit} characters`,
        `common prefix of their keys: ${common.join('/') || 'nothing'}`,
      ],
    },
  )
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
