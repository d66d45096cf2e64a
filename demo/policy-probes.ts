/** What the team's roles may do and what they are refused: the stack evaluates the policies that `bootstrap` wrote, as AWS does. */

import { readFileSync } from 'node:fs'
import path from 'node:path'
import { ECR } from '@aws-sdk/client-ecr'
import { EKS } from '@aws-sdk/client-eks'
import { S3 } from '@aws-sdk/client-s3'
import { STS } from '@aws-sdk/client-sts'
import { parse } from 'yaml'
import type { EnvironmentName } from '../src/commands/init/answers/names.ts'
import { getSettingsName } from './shop.ts'
import type { Team } from './team.ts'

/** A call with the credentials of a job, and how it ended. */
export interface PolicyProbe {
  /** Name of the role that the job assumed. */
  readonly role: string
  /** As IAM names it. */
  readonly action: string
  /** On what, for people. */
  readonly target: string
  readonly expected: 'allowed' | 'refused'
  readonly actual: 'allowed' | 'refused'
  /** What AWS answered to a refused call. */
  readonly answer: string | undefined
}

type ProbeTeam = Pick<Team, 'shop' | 'whenComplete' | 'roots'>

/** A job that may assume the role. */
interface RoleJob {
  readonly role: string
  readonly event: 'pull_request' | 'push'
  readonly environment?: EnvironmentName
}

const previewJob: RoleJob = { role: 'eks-actions-development-preview', event: 'pull_request' }
const planJob: RoleJob = { role: 'eks-actions-staging-plan', event: 'pull_request' }
const stagingJob: RoleJob = { role: 'eks-actions-staging', event: 'push', environment: 'staging' }

/** Makes one call that the policies allow, and others outside of what they name. @throws Error if a job gets no credentials */
export async function probePolicies(team: ProbeTeam): Promise<readonly PolicyProbe[]> {
  const toCluster = (environment: EnvironmentName): string => getSettingsName(team.roots, environment)
  const describe = (job: RoleJob, environment: EnvironmentName): CallSpec => ({
    ...{ job, action: 'eks:DescribeCluster', target: `the cluster of ${environment}` },
    call: (options) => new EKS(options).describeCluster({ name: toCluster(environment) }),
  })
  const Bucket = readStateBucket(team, 'production')
  const specs: readonly (CallSpec & Pick<PolicyProbe, 'expected'>)[] = [
    { ...describe(previewJob, 'development'), expected: 'allowed' },
    { ...describe(previewJob, 'staging'), expected: 'refused' },
    {
      ...{
        job: previewJob,
        action: 'ecr:InitiateLayerUpload',
        target: 'the repository of releases',
        expected: 'refused',
      },
      call: (options) => new ECR(options).initiateLayerUpload({ repositoryName: 'shop' }),
    },
    {
      ...{ job: planJob, action: 's3:GetObject', target: 'a state of production', expected: 'refused' },
      call: (options) =>
        new S3({ ...options, forcePathStyle: true }).getObject({ Bucket, Key: 'production/10-vpc.tfstate' }),
    },
    {
      ...{ job: stagingJob, action: 'eks:DeleteCluster', target: 'the cluster of production', expected: 'refused' },
      call: (options) => new EKS(options).deleteCluster({ name: toCluster('production') }),
    },
  ]
  const probes: PolicyProbe[] = []
  for (const { expected, ...spec } of specs) probes.push({ ...(await probe(team, spec)), expected })
  return probes
}

/** What is not as the policies say; undefined if everything is. */
export function describeWrongProbe(probes: readonly PolicyProbe[]): string | undefined {
  const wrong = probes.find(({ expected, actual }) => expected !== actual)
  return (
    wrong &&
    `${wrong.role} is ${wrong.actual} ${wrong.action} on ${wrong.target}${wrong.answer ? `: ${wrong.answer}` : ''}`
  )
}

interface ClientOptions {
  readonly endpoint: string
  readonly region: string
  readonly credentials: {
    readonly accessKeyId: string
    readonly secretAccessKey: string
    readonly sessionToken: string
  }
}

interface CallSpec extends Pick<PolicyProbe, 'action' | 'target'> {
  readonly job: RoleJob
  readonly call: (options: ClientOptions) => Promise<unknown>
}

async function probe(team: ProbeTeam, { job, action, target, call }: CallSpec): Promise<Omit<PolicyProbe, 'expected'>> {
  const options = await assumeRole(team, job)
  const probed = { role: job.role, action, target }
  try {
    await call(options)
    return { ...probed, actual: 'allowed', answer: undefined }
  } catch (error) {
    const { name, message } = error as Error
    if (!name.startsWith('AccessDenied')) throw error
    return { ...probed, actual: 'refused', answer: message }
  }
}

/** As the actions do it: the OIDC token of the job is all that it has. */
async function assumeRole(
  { shop, whenComplete }: ProbeTeam,
  { role, event, environment }: RoleJob,
): Promise<ClientOptions> {
  const { facts, env } = await whenComplete
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: request } = await shop.control.startJob({
    ...{ repository: shop.name, permissions: { 'id-token': 'write' }, event_name: event, subject: 'ids' },
    ...(environment === undefined ? { ref: 'refs/pull/2/merge' } : { environment, ref: 'refs/heads/main' }),
  })
  const answer = await fetch(`${url}&audience=sts.amazonaws.com`, { headers: { authorization: `Bearer ${request}` } })
  const { value } = (await answer.json()) as { readonly value: string }
  const common = { endpoint: env.AWS_ENDPOINT_URL ?? '', region: String(facts.aws?.region) }
  // The call is not signed: the token says who it is.
  const sts = new STS({ ...common, credentials: { accessKeyId: 'none', secretAccessKey: 'none' } })
  const { Credentials: own } = await sts.assumeRoleWithWebIdentity({
    RoleArn: `arn:aws:iam::${String(facts.aws?.account)}:role/${role}`,
    RoleSessionName: 'probe',
    WebIdentityToken: value,
  })
  const {
    AccessKeyId: accessKeyId = '',
    SecretAccessKey: secretAccessKey = '',
    SessionToken: sessionToken = '',
  } = own ?? {}
  return { ...common, credentials: { accessKeyId, secretAccessKey, sessionToken } }
}

function readStateBucket({ shop }: ProbeTeam, environment: EnvironmentName): string {
  const file = path.join(shop.folder, 'terraform-environments/aws', environment, 'settings.yaml')
  return (parse(readFileSync(file, 'utf8')) as { readonly state_bucket: string }).state_bucket
}
