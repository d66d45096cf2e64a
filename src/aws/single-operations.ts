/**
 * Single operations of services whose clients are too large to ship for them: the SDK's client of EC2 alone has several
 * megabytes. The SDK's own protocols do the work, with the schemas of just these operations; signing, retries, proxies and errors
 * are those of every other client.
 */

import type { EKSClientConfig } from '@aws-sdk/client-eks'
import type { makeBuilder } from '@smithy/core/client'
import { partition } from '@aws-sdk/core/client'

interface OperationClient {
  /** Closes its connections. */
  readonly destroy: () => void
}

/** Amazon EC2 API Reference, DescribeSubnets: the fields that we read. */
export interface Ec2Operations extends OperationClient {
  readonly describeSubnets: (input: {
    readonly Filters: readonly { readonly Name: string; readonly Values: readonly string[] }[]
    readonly NextToken?: string | undefined
  }) => Promise<{
    readonly Subnets?: readonly {
      readonly SubnetId?: string
      readonly AvailabilityZone?: string
      readonly CidrBlock?: string
      readonly AvailableIpAddressCount?: number
    }[]
    readonly NextToken?: string
  }>
}

/** Amazon CloudWatch Logs API Reference, FilterLogEvents: the fields that we read. */
export interface LogsOperations extends OperationClient {
  readonly filterLogEvents: (input: {
    readonly logGroupName: string
    readonly logStreamNamePrefix?: string
    readonly filterPattern: string
    readonly startTime: number
    readonly nextToken?: string | undefined
  }) => Promise<{ readonly events?: readonly { readonly message?: string }[]; readonly nextToken?: string }>
}

/** Types of a schema (Smithy, `@smithy/core/schema`): text, number, list, structure, operation. */
const text = 0
const number = 1

type Members = Readonly<Record<string, unknown>>
type OperationSchema = Parameters<ReturnType<typeof makeBuilder>>[3]

/** @param members schema by name; a pair has traits besides, such as the name in XML */
function describeStructure(namespace: string, name: string, members: Members): OperationSchema[4] {
  return [3, namespace, name, 0, Object.keys(members), Object.values(members)] as unknown as OperationSchema[4]
}

function describeList(namespace: string, name: string, member: unknown): unknown {
  return [1, namespace, name, 0, member]
}

const ec2 = 'com.amazonaws.ec2'
const nameInXml = (xmlName: string, schema: unknown = text): unknown => [schema, { xmlName }]
const describeSubnets: OperationSchema = [
  ...([9, ec2, 'DescribeSubnets', 0] as const),
  describeStructure(ec2, 'DescribeSubnetsRequest', {
    Filters: [
      describeList(ec2, 'FilterList', [
        describeStructure(ec2, 'Filter', {
          Name: text,
          Values: [describeList(ec2, 'ValueStringList', nameInXml('item')), { xmlName: 'Value' }],
        }),
        { xmlName: 'Filter' },
      ]),
      { xmlName: 'Filter' },
    ],
    NextToken: text,
  }),
  describeStructure(ec2, 'DescribeSubnetsResult', {
    NextToken: nameInXml('nextToken'),
    Subnets: nameInXml(
      'subnetSet',
      describeList(ec2, 'SubnetList', [
        describeStructure(ec2, 'Subnet', {
          SubnetId: nameInXml('subnetId'),
          AvailabilityZone: nameInXml('availabilityZone'),
          CidrBlock: nameInXml('cidrBlock'),
          AvailableIpAddressCount: nameInXml('availableIpAddressCount', number),
        }),
        { xmlName: 'item' },
      ]),
    ),
  }),
]

const logs = 'com.amazonaws.cloudwatchlogs'
const filterLogEvents: OperationSchema = [
  ...([9, logs, 'FilterLogEvents', 0] as const),
  describeStructure(logs, 'FilterLogEventsRequest', {
    ...{ logGroupName: text, logStreamNamePrefix: text, filterPattern: text, startTime: number, nextToken: text },
  }),
  describeStructure(logs, 'FilterLogEventsResponse', {
    nextToken: text,
    events: describeList(logs, 'FilteredLogEvents', describeStructure(logs, 'FilteredLogEvent', { message: text })),
  }),
]

/** What `createClient` configures; an endpoint only if the environment names one. */
interface OperationConfiguration {
  readonly region: string
  readonly endpoint?: string
}

export async function createEc2Operations(configuration: OperationConfiguration): Promise<Ec2Operations> {
  const { AwsEc2QueryProtocol } = await import('@aws-sdk/core/protocols')
  const version = '2016-11-15'
  const protocolSettings = { defaultNamespace: ec2, version, xmlNamespace: `http://ec2.amazonaws.com/doc/${version}` }
  const client = await openOperations('ec2', configuration, { protocol: AwsEc2QueryProtocol, protocolSettings })
  return { describeSubnets: (input) => client.send(describeSubnets, input), destroy: client.destroy }
}

export async function createLogsOperations(configuration: OperationConfiguration): Promise<LogsOperations> {
  const { AwsJson1_1Protocol } = await import('@aws-sdk/core/protocols')
  const protocolSettings = { defaultNamespace: logs, serviceTarget: 'Logs_20140328' }
  const client = await openOperations('logs', configuration, { protocol: AwsJson1_1Protocol, protocolSettings })
  return { filterLogEvents: (input) => client.send(filterLogEvents, input), destroy: client.destroy }
}

type ProtocolConfiguration = Required<Pick<EKSClientConfig, 'protocol'>> & { readonly protocolSettings: object }

/** What the endpoint rules of every client take from its configuration. */
const endpointParameters = {
  Endpoint: { type: 'builtInParams', name: 'endpoint' },
  Region: { type: 'builtInParams', name: 'region' },
  UseDualStack: { type: 'builtInParams', name: 'useDualstackEndpoint' },
  UseFIPS: { type: 'builtInParams', name: 'useFipsEndpoint' },
} as const

interface OperationSender extends OperationClient {
  readonly send: <O>(schema: OperationSchema, input: object) => Promise<O>
}

/**
 * A client of the SDK that signs for another service and speaks its protocol. That of EKS is the base because whatever needs these
 * operations has it loaded already.
 */
async function openOperations(
  service: 'ec2' | 'logs',
  configuration: OperationConfiguration,
  protocol: ProtocolConfiguration,
): Promise<OperationSender> {
  const [{ EKSClient }, commands, { getEndpointPlugin }] = await Promise.all([
    import('@aws-sdk/client-eks'),
    import('@smithy/core/client'),
    import('@smithy/core/endpoints'),
  ])
  const { region } = configuration
  const client = new EKSClient({
    endpoint: `https://${service}.${region}.${partition(region).dnsSuffix}`,
    ...configuration,
    ...protocol,
    signingName: service,
  } as EKSClientConfig)
  const build = commands.makeBuilder(endpointParameters, service, `${service}Client`, getEndpointPlugin)
  return {
    send: async <O>(schema: OperationSchema, input: object): Promise<O> => {
      const Operation = build({}, () => [], schema[2], schema)
      // The client's own type knows the commands of EKS only.
      const answer: unknown = await client.send(new Operation(input) as never)
      return answer as O
    },
    destroy: () => {
      client.destroy()
    },
  }
}
