import type { AwsSession } from '../aws/session.ts'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { createTestContext } from '../runner/testing/context.ts'
import type { StackContext, StackSpec } from './model.ts'
import { planStack, type StackPlanOptions } from './plan.ts'

const job = createTestContext()
afterAll(() => {
  job[Symbol.dispose]()
})

const stackId = 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/1'
const text = 'Resources:\n  Nodes: { Type: AWS::SQS::Queue }\n'
const request: StackSpec = {
  name: 'shop',
  template: { path: 'stack.yaml', text },
  parameters: { Size: '2' },
  capabilities: [],
  tags: { team: 'shop' },
  roleArn: undefined,
  bucket: undefined,
  notificationArns: [],
  terminationProtection: undefined,
  revertDrift: false,
}

interface StoredChangeSet {
  readonly ChangeSetId: string
  readonly ChangeSetName: string
  readonly TemplateBody: string
  Status: string
  ExecutionStatus: string
  readonly Parameters: readonly object[]
  readonly Tags: readonly object[]
}

/** What plans ask of an existing stack, in memory: which change sets there are, and what they are made of. */
let stored: StoredChangeSet[] = []
let created = 0
beforeEach(() => {
  stored = []
  created = 0
})

const find = (name: string): StoredChangeSet => {
  const found = stored.find((one) => one.ChangeSetId === name || one.ChangeSetName === name)
  if (found !== undefined) return found
  throw Object.assign(new Error(`ChangeSet [${name}] does not exist`), {
    name: 'ChangeSetNotFoundException',
    $metadata: { httpStatusCode: 404 },
  })
}
const client = {
  describeStacks: () =>
    Promise.resolve({
      Stacks: [{ StackId: stackId, StackName: 'shop', StackStatus: 'UPDATE_COMPLETE', Parameters: [] }],
    }),
  getTemplateSummary: () =>
    Promise.resolve({
      Parameters: [
        { ParameterKey: 'Size', DefaultValue: '1' },
        { ParameterKey: 'Secret', DefaultValue: 'x', NoEcho: true },
      ],
    }),
  getTemplate: ({ ChangeSetName: name }: { ChangeSetName: string }) =>
    Promise.resolve({ TemplateBody: find(name).TemplateBody }),
  listChangeSets: () => Promise.resolve({ Summaries: stored }),
  describeChangeSet: async ({ ChangeSetName: name }: { ChangeSetName: string }) => {
    await Promise.resolve()
    const change = {
      Action: 'Modify',
      LogicalResourceId: 'Nodes',
      ResourceType: 'AWS::EKS::Nodegroup',
      Replacement: 'False',
    }
    return { ...find(name), StackId: stackId, Changes: [{ ResourceChange: change }] }
  },
  deleteChangeSet: ({ ChangeSetName: name }: { ChangeSetName: string }) => {
    stored = stored.filter((one) => one.ChangeSetId !== name)
    return Promise.resolve({})
  },
  createChangeSet: (input: Omit<StoredChangeSet, 'ChangeSetId' | 'Status' | 'ExecutionStatus'>) => {
    const ChangeSetId = `arn:aws:cloudformation:eu-central-1:123456789012:changeSet/${++created}`
    stored.push({ ...input, ChangeSetId, Status: 'CREATE_COMPLETE', ExecutionStatus: 'AVAILABLE' })
    return Promise.resolve({ Id: ChangeSetId, StackId: stackId })
  },
}
const context: StackContext = {
  ...job.context,
  aws: { region: 'eu-central-1', client: () => Promise.resolve(client) } as unknown as AwsSession,
  deadline: Date.now() + 60_000,
}
const plan = (options: Partial<StackPlanOptions>, more: Partial<StackSpec> = {}) =>
  planStack({ ...request, ...more }, { purpose: 'apply', place: 'protected', removesDead: false, ...options }, context)

describe('apply', () => {
  test('executes the change set of a protected plan, which stays a record', async () => {
    const shown = await plan({ purpose: 'show' })
    const applied = await plan({})
    expect(applied.changeSet).toMatchObject({ id: shown.changeSet?.id, isRecord: true })
    expect([applied.digest, applied.reviewed]).toEqual([shown.digest, shown.digest])
  })

  test('compares with the change set of a review, and never executes it', async () => {
    const shown = await plan({ purpose: 'show', place: 'review' })
    const applied = await plan({})
    expect(applied.changeSet).toMatchObject({ isRecord: false })
    expect(applied.changeSet?.id).not.toBe(shown.changeSet?.id)
    expect([applied.digest, applied.reviewed]).toEqual([shown.digest, shown.digest])
  })

  test.each<[string, (one: StoredChangeSet) => StoredChangeSet]>([
    ['another template', (one) => ({ ...one, TemplateBody: 'Resources: {}\n' })],
    ['another parameter', (one) => ({ ...one, Parameters: [{ ParameterKey: 'Size', ParameterValue: '20' }] })],
    ['other tags', (one) => ({ ...one, Tags: [] })],
  ])('does not trust the name of a change set that has %s', async (_, change) => {
    const shown = await plan({ purpose: 'show' })
    stored = stored.map(change)
    expect((await plan({})).changeSet?.id).not.toBe(shown.changeSet?.id)
  })

  test('plans again what is stale, and keeps the record for the next try', async () => {
    const shown = await plan({ purpose: 'show' })
    stored = stored.map((one) => ({ ...one, ExecutionStatus: 'OBSOLETE' }))
    const applied = await plan({})
    expect(applied.changeSet?.id).not.toBe(shown.changeSet?.id)
    expect(applied.reviewed).toBe(shown.digest)
    expect(stored.map(({ ChangeSetId: id }) => id)).toContain(shown.changeSet?.id)
  })

  test('plans again where a value is secret, which no digest holds', async () => {
    const shown = await plan({ purpose: 'show' }, { parameters: { Secret: 'one' } })
    const applied = await plan({}, { parameters: { Secret: 'two' } })
    expect(applied.changeSet).toMatchObject({ isRecord: false })
    expect(applied.digest).toBe(shown.digest)
    expect(applied.notes).toEqual(['The values of Secret (NoEcho) are not part of the digest.'])
  })

  test.each([
    ['EXECUTE_COMPLETE', false],
    ['EXECUTE_FAILED', true],
  ])('takes a change set that is %s for reviewed: %s', async (execution, isReviewed) => {
    await plan({ purpose: 'show' })
    stored = stored.map((one) => ({ ...one, ExecutionStatus: execution }))
    const { reviewed, digest } = await plan({})
    expect(reviewed).toBe(isReviewed ? digest : undefined)
  })

  test('knows no plan of other content', async () => {
    await plan({ purpose: 'show' })
    expect((await plan({}, { parameters: { Size: '3' } })).reviewed).toBeUndefined()
  })
})
