import type { DescribeChangeSetOutput } from '../aws/cloudformation-types.ts'
import { describe, expect, test } from 'vitest'
import type { AwsClients } from '../aws/clients.ts'
import type { StackCaller } from './calls.ts'
import { describeChangeSet } from './change-set.ts'

const network = 'arn:aws:cloudformation:eu-central-1:123456789012:changeSet/network/1'
const idle = 'arn:aws:cloudformation:eu-central-1:123456789012:changeSet/idle/1'
const nestedType = 'AWS::CloudFormation::Stack'

function createNested(id: string, changeSet: string): NonNullable<DescribeChangeSetOutput['Changes']>[number] {
  const details = [
    { Target: { Attribute: 'Properties' as const, Name: 'Parameters' }, ChangeSource: 'Automatic' as const },
  ]
  return {
    ResourceChange: {
      ...{ Action: 'Modify', LogicalResourceId: id, ResourceType: nestedType, Replacement: 'False' },
      ...{ ChangeSetId: changeSet, Details: details },
    },
  }
}

/** Two pages of a change set with two nested ones, in the shapes of the SDK's DescribeChangeSetOutput. */
const pages: Readonly<Record<string, readonly DescribeChangeSetOutput[]>> = {
  shop: [
    { ChangeSetId: 'shop', Status: 'CREATE_COMPLETE', NextToken: '1', Changes: [createNested('Network', network)] },
    { ChangeSetId: 'shop', Status: 'CREATE_COMPLETE', Changes: [createNested('Idle', idle)] },
  ],
  [network]: [
    {
      Changes: [
        { ResourceChange: { Action: 'Remove', LogicalResourceId: 'Subnet', ResourceType: 'AWS::EC2::Subnet' } },
      ],
    },
  ],
  [idle]: [{ Status: 'FAILED', Changes: [] }],
}
const client = {
  describeChangeSet: ({ ChangeSetName: name, NextToken: token = '0' }: { ChangeSetName: string; NextToken?: string }) =>
    Promise.resolve(pages[name]?.[Number(token)]),
} as unknown as AwsClients['cloudformation']
const call: StackCaller = ({ send }) => send(client)

describe('a change set', () => {
  test('is read with all its pages and what is in nested stacks; those that stay as they are, are left out', async () => {
    const found = await describeChangeSet(call, 'shop', 'shop')
    expect(found?.changes.map(({ path, action }) => [path, action])).toEqual([
      ['Network', 'Modify'],
      ['Network/Subnet', 'Remove'],
    ])
  })
})
