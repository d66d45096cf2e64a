/** The requests and responses of single operations, as EC2 and CloudWatch Logs document them. */

import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toAwsError } from './errors.ts'
import { createClient } from './clients.ts'
import { createTransport } from './transport.ts'

let server: Server
let endpoint: string
let answer: { readonly status: number; readonly type: string; readonly body: string }
let seen: { readonly head: IncomingMessage['headers']; readonly body: string }[]

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Uint8Array[] = []
    request.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    request.on('end', () => {
      seen.push({ head: request.headers, body: Buffer.concat(chunks).toString() })
      response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(() => {
  seen = []
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const open = async <S extends 'ec2' | 'logs'>(service: S) =>
  createClient(service, {
    ...{ region: 'eu-central-1', environment: { AWS_ENDPOINT_URL: endpoint }, transport: await createTransport({}) },
    credentials: () => Promise.resolve({ accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }),
  })

test('DescribeSubnets is an EC2 query, signed for EC2', async () => {
  const renderSubnet = (id: string, free: number): string =>
    `<item><subnetId>${id}</subnetId><availabilityZone>eu-central-1a</availabilityZone><cidrBlock>10.0.0.0/28</cidrBlock><availableIpAddressCount>${free}</availableIpAddressCount><tagSet/></item>`
  answer = {
    ...{ status: 200, type: 'text/xml' },
    body: `<DescribeSubnetsResponse xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"><requestId>r</requestId><subnetSet>${renderSubnet('subnet-a', 3)}${renderSubnet('subnet-b', 250)}</subnetSet></DescribeSubnetsResponse>`,
  }
  const ec2 = await open('ec2')
  const Filters = [{ Name: 'subnet-id', Values: ['subnet-a', 'subnet-b'] }]
  const { Subnets } = await ec2.describeSubnets({ Filters })
  expect(Subnets).toEqual([
    { SubnetId: 'subnet-a', AvailabilityZone: 'eu-central-1a', CidrBlock: '10.0.0.0/28', AvailableIpAddressCount: 3 },
    { SubnetId: 'subnet-b', AvailabilityZone: 'eu-central-1a', CidrBlock: '10.0.0.0/28', AvailableIpAddressCount: 250 },
  ])
  expect(Object.fromEntries(new URLSearchParams(seen[0]?.body))).toEqual({
    ...{ Action: 'DescribeSubnets', Version: '2016-11-15' },
    ...{ 'Filter.1.Name': 'subnet-id', 'Filter.1.Value.1': 'subnet-a', 'Filter.1.Value.2': 'subnet-b' },
  })
  expect(seen[0]?.head.authorization).toMatch(/Credential=AKIDEXAMPLE\/\d+\/eu-central-1\/ec2\/aws4_request/)
  ec2.destroy()
})

test('what EC2 refuses has its error name', async () => {
  answer = {
    ...{ status: 403, type: 'text/xml' },
    body: '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>You are not authorized.</Message></Error></Errors><RequestID>r</RequestID></Response>',
  }
  const ec2 = await open('ec2')
  const error = await ec2.describeSubnets({ Filters: [] }).catch((thrown: unknown) => thrown)
  expect(toAwsError(error, { what: 'no subnets', action: 'ec2:DescribeSubnets' })).toMatchObject({
    ...{ code: 'aws-access-denied', message: 'no subnets: ec2:DescribeSubnets is not allowed' },
  })
  ec2.destroy()
})

test('FilterLogEvents is JSON, signed for CloudWatch Logs', async () => {
  answer = {
    ...{ status: 200, type: 'application/x-amz-json-1.1' },
    body: JSON.stringify({ events: [{ message: '{}', timestamp: 1 }], nextToken: 'more' }),
  }
  const logs = await open('logs')
  const request = { logGroupName: '/aws/eks/a/cluster', filterPattern: '"x"', startTime: 1 }
  expect(await logs.filterLogEvents(request)).toMatchObject({ events: [{ message: '{}' }], nextToken: 'more' })
  expect(JSON.parse(seen[0]?.body ?? '')).toEqual(request)
  expect(seen[0]?.head['x-amz-target']).toBe('Logs_20140328.FilterLogEvents')
  expect(seen[0]?.head.authorization).toContain('/eu-central-1/logs/aws4_request')
  logs.destroy()
})
