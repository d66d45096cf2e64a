import type { CloudFormation } from '@aws-sdk/client-cloudformation'
import type { ECR } from '@aws-sdk/client-ecr'
import type { EKS } from '@aws-sdk/client-eks'
import type { IAM } from '@aws-sdk/client-iam'
import type { S3 } from '@aws-sdk/client-s3'
import type { STS } from '@aws-sdk/client-sts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import type { AwsCredentials } from './credentials/credentials.ts'
import type { Ec2Operations, LogsOperations } from './single-operations.ts'
import type { Transport } from './transport.ts'

/** Types of the SDK for other folders, which must not import it. */
export type { Nodegroup as EksNodegroup } from '@aws-sdk/client-eks'
export type { LifecycleRule as S3LifecycleRule } from '@aws-sdk/client-s3'

/** The available clients. Each has a method per API call: `(await session.client('eks')).describeCluster({ name })`. */
export interface AwsClients {
  readonly cloudformation: CloudFormation
  /** Single operations only, see `single-operations.ts`. */
  readonly ec2: Ec2Operations
  readonly ecr: ECR
  readonly eks: EKS
  readonly iam: IAM
  /** Single operations only. */
  readonly logs: LogsOperations
  readonly s3: S3
  readonly sts: STS
}

export type AwsService = keyof AwsClients

export interface AwsClientOptions {
  readonly region: string
  readonly environment: EnvironmentVariables
  readonly transport: Transport
  /** Undefined for unsigned calls. */
  readonly credentials?: () => Promise<AwsCredentials>
}

type ClientConfiguration = ReturnType<typeof buildConfiguration>

/** Loaded on use: each client is a separate chunk. */
const constructors: {
  readonly [S in AwsService]: (configuration: ClientConfiguration) => Promise<AwsClients[S]>
} = {
  cloudformation: async (configuration) =>
    new (await import('@aws-sdk/client-cloudformation')).CloudFormation(configuration),
  ec2: async (configuration) => (await import('./single-operations.ts')).createEc2Operations(configuration),
  ecr: async (configuration) => new (await import('@aws-sdk/client-ecr')).ECR(configuration),
  eks: async (configuration) => new (await import('@aws-sdk/client-eks')).EKS(configuration),
  iam: async (configuration) => new (await import('@aws-sdk/client-iam')).IAM(configuration),
  logs: async (configuration) => (await import('./single-operations.ts')).createLogsOperations(configuration),
  s3: async ({ endpoint, ...rest }) =>
    new (await import('@aws-sdk/client-s3')).S3({
      ...rest,
      // Servers other than AWS rarely have a host name per bucket.
      ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
    }),
  sts: async (configuration) => new (await import('@aws-sdk/client-sts')).STS(configuration),
}

/** A client of one service, with the configuration shared by all clients of this project. */
export function createClient<S extends AwsService>(service: S, options: AwsClientOptions): Promise<AwsClients[S]> {
  return constructors[service](buildConfiguration(service, options))
}

function buildConfiguration(service: AwsService, { region, environment, transport, credentials }: AwsClientOptions) {
  const endpoint = resolveEndpoint(service, environment)
  return {
    region,
    retryMode: 'standard',
    // With full jitter this outlasts about half a minute of throttling. Denied calls are not retried. The SDK itself reads
    // AWS_MAX_ATTEMPTS of the job.
    ...(environment.AWS_MAX_ATTEMPTS === undefined ? { maxAttempts: 8 } : {}),
    requestHandler: transport,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(credentials === undefined ? {} : { credentials }),
  }
}

/** `AWS_ENDPOINT_URL_<SERVICE>` before `AWS_ENDPOINT_URL` (SDK reference guide, "Service-specific endpoints"). */
function resolveEndpoint(service: AwsService, environment: EnvironmentVariables): string | undefined {
  if (environment.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true') return undefined
  const variable = service === 'logs' ? 'CLOUDWATCH_LOGS' : service.toUpperCase()
  const named = [environment[`AWS_ENDPOINT_URL_${variable}`], environment.AWS_ENDPOINT_URL]
  return named.find((url) => url !== undefined && url !== '')
}
