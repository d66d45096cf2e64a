/**
 * What the stack adds to CloudFormation in MiniStack, and all answers that the action reads: compared with the model of the AWS SDK.
 * A client passes over elements that the model does not have, and so would we.
 */

import {
  ChangeAction,
  CloudFormation,
  type CloudFormationServiceException,
  CreateChangeSetOutput$,
  DescribeChangeSetOutput$,
  DescribeStackDriftDetectionStatusOutput$,
  DescribeStackEventsOutput$,
  DescribeStackResourceDriftsOutput$,
  DescribeStacksOutput$,
  DetectStackDriftOutput$,
  GetTemplateOutput$,
  GetTemplateSummaryOutput$,
  ListChangeSetsOutput$,
  ListStackResourcesOutput$,
  Replacement,
} from '@aws-sdk/client-cloudformation'
import { NormalizedSchema } from '@smithy/core/schema'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createClientOptions } from '../../test/setup/account.ts'
import { useStack } from '../../test/setup/stacks.ts'
import { createAwsControl } from '../parts/aws/client.ts'

const stack = await useStack()
// An account of its own: whatever other tests create is not here.
const env: Readonly<Record<string, string>> = { ...stack.env, AWS_ACCESS_KEY_ID: '222233335555' }
const cloudformation = new CloudFormation(createClientOptions(env))
afterAll(() => {
  cloudformation.destroy()
})

interface XmlElement {
  readonly name: string
  readonly children: readonly XmlElement[]
}

function parseXml(text: string): XmlElement {
  const root: { name: string; children: XmlElement[] } = { name: '', children: [] }
  const open = [root]
  for (const [, close, name = '', empty] of text.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
    if (close === '/') {
      open.pop()
      continue
    }
    const element = { name, children: [] }
    open.at(-1)?.children.push(element)
    if (empty !== '/') open.push(element)
  }
  return root
}

/** Paths of elements that the model does not have. */
function listUnknown({ children }: XmlElement, schema: NormalizedSchema, path: string): readonly string[] {
  return children.flatMap((child) => {
    const here = `${path}/${child.name}`
    if (schema.isListSchema()) {
      return child.name === 'member' ? listUnknown(child, schema.getValueSchema(), here) : [here]
    }
    const member = schema.isStructSchema()
      ? [...schema.structIterator()].find(([name]) => name === child.name)?.[1]
      : undefined
    return member === undefined ? [here] : listUnknown(child, member, here)
  })
}

async function ask(action: string, parameters: Readonly<Record<string, string>>): Promise<string> {
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '', AWS_ACCESS_KEY_ID: key = '' } = env
  const scope = `${key}/20260101/${region}/cloudformation/aws4_request`
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=0`,
    },
    body: new URLSearchParams({ Action: action, Version: '2010-05-15', ...parameters }),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(text)
  return text
}

/** Elements of an answer that are not in the model. */
async function compare(action: string, schema: unknown, parameters: Readonly<Record<string, string>>) {
  const root = parseXml(await ask(action, parameters))
  const result = root.children[0]?.children.find(({ name }) => name === `${action}Result`)
  expect(result, action).toBeDefined()
  return listUnknown(result ?? root, NormalizedSchema.of(schema as never), action)
}

const template = JSON.stringify({
  Parameters: { Secret: { Type: 'String', NoEcho: true } },
  Resources: {
    Queue: {
      Type: 'AWS::SQS::Queue',
      Properties: {
        QueueName: 'additions',
        VisibilityTimeout: 30,
        Tags: [{ Key: 'secret', Value: { Ref: 'Secret' } }],
      },
    },
  },
  Outputs: { Url: { Value: { Ref: 'Queue' } } },
})
const StackName = 'additions'
const topic = 'arn:aws:sns:eu-central-1:222233335555:events'
const role = 'arn:aws:iam::222233335555:role/cloudformation'

async function createChangeSet(name: string, more: object = {}): Promise<string> {
  const { Id: id = '' } = await cloudformation.createChangeSet({
    ...{ StackName, ChangeSetName: name, TemplateBody: template, NotificationARNs: [topic], RoleARN: role },
    Parameters: [{ ParameterKey: 'Secret', ParameterValue: 'hunter2' }],
    ...more,
  })
  return id
}

beforeAll(async () => {
  const id = await createChangeSet('first', { ChangeSetType: 'CREATE' })
  await cloudformation.executeChangeSet({ ChangeSetName: id })
  await vi.waitFor(
    async () => {
      const { Stacks: [found] = [] } = await cloudformation.describeStacks({ StackName })
      expect(found?.StackStatus).toBe('CREATE_COMPLETE')
    },
    { timeout: 10_000, interval: 50 },
  )
})

/** Changes the queue behind the back of its stack. */
async function drift(): Promise<void> {
  const { StackResources: [queue] = [] } = await cloudformation.describeStackResources({ StackName })
  const { AWS_ENDPOINT_URL: endpoint = '', AWS_REGION: region = '', AWS_ACCESS_KEY_ID: key = '' } = env
  await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'AmazonSQS.SetQueueAttributes',
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${region}/sqs/aws4_request, SignedHeaders=host, Signature=0`,
    },
    body: JSON.stringify({ QueueUrl: queue?.PhysicalResourceId, Attributes: { VisibilityTimeout: '60' } }),
  })
}

describe('answers of CloudFormation', () => {
  test.each([
    ['DescribeStacks', DescribeStacksOutput$, {}],
    ['DescribeStackEvents', DescribeStackEventsOutput$, {}],
    ['ListStackResources', ListStackResourcesOutput$, {}],
    ['ListChangeSets', ListChangeSetsOutput$, {}],
    ['GetTemplate', GetTemplateOutput$, { TemplateStage: 'Original' }],
    ['GetTemplateSummary', GetTemplateSummaryOutput$, {}],
    ['DescribeChangeSet', DescribeChangeSetOutput$, { ChangeSetName: 'first' }],
    ['DetectStackDrift', DetectStackDriftOutput$, {}],
    ['DescribeStackResourceDrifts', DescribeStackResourceDriftsOutput$, {}],
    [
      'CreateChangeSet',
      CreateChangeSetOutput$,
      { ChangeSetName: 'second', TemplateBody: '{"Resources":{"A":{"Type":"AWS::SQS::Queue"}}}' },
    ],
  ])('%s have elements of the model only', async (action, schema, parameters) => {
    expect(await compare(action, schema, { StackName, ...parameters })).toEqual([])
  })

  test('of a drift detection have elements of the model only', async () => {
    const { StackDriftDetectionId: id = '' } = await cloudformation.detectStackDrift({ StackName })
    const parameters = { StackDriftDetectionId: id }
    const action = 'DescribeStackDriftDetectionStatus'
    expect(await compare(action, DescribeStackDriftDetectionStatusOutput$, parameters)).toEqual([])
  })

  test('that throttle are errors that a client repeats', async () => {
    const aws = createAwsControl(String(stack.facts.aws?.url))
    await aws.fault({ fault: 'throttle', service: 'cloudformation', operation: 'DescribeStacks', count: 1 })
    const once = new CloudFormation({ ...createClientOptions(env), maxAttempts: 1 })
    const refused = await once.describeStacks({ StackName }).catch((error: unknown) => error)
    expect((refused as CloudFormationServiceException).$retryable?.throttling ?? refused).toMatchObject({
      name: expect.stringMatching(/Throttling/) as string,
    })
    once.destroy()
  })
})

describe('a stack', () => {
  test('has the service role and the topics of its change set, which a later one may leave out', async () => {
    const { Stacks: [found] = [] } = await cloudformation.describeStacks({ StackName })
    expect(found).toMatchObject({ RoleARN: role, NotificationARNs: [topic] })
    expect(found?.Parameters).toEqual([{ ParameterKey: 'Secret', ParameterValue: '****' }])
  })

  test('that drifted is changed back by a drift-aware change set alone', async () => {
    await drift()
    const usual = await createChangeSet('usual')
    const { Status: status } = await cloudformation.describeChangeSet({ ChangeSetName: usual })
    expect(status).toBe('FAILED')
    const id = await createChangeSet('revert', { DeploymentMode: 'REVERT_DRIFT' })
    const described = await cloudformation.describeChangeSet({ ChangeSetName: id })
    expect(described).toMatchObject({
      ...{ Status: 'CREATE_COMPLETE', DeploymentMode: 'REVERT_DRIFT', NotificationARNs: [topic] },
      Parameters: [{ ParameterKey: 'Secret', ParameterValue: '****' }],
    })
    const [change] = described.Changes ?? []
    expect(change?.ResourceChange).toMatchObject({ Action: ChangeAction.Modify, Replacement: Replacement.False })
    expect(await compare('DescribeChangeSet', DescribeChangeSetOutput$, { ChangeSetName: id })).toEqual([])
  })
})
