import { describe, expect, test } from 'vitest'
import { findFirstFailure, type StackEvent } from './events.ts'
import { findDeniedAction } from './failure.ts'

const stackId = 'arn:aws:cloudformation:eu-central-1:123456789012:stack/shop/1'
const createEvent = (logicalId: string, status: string, reason = '', physicalId = logicalId): StackEvent => ({
  id: `${logicalId}-${status}`,
  stackId,
  logicalId,
  physicalId,
  type: 'AWS::EKS::Nodegroup',
  status,
  reason,
})

describe('findFirstFailure', () => {
  test('takes the cause, not what was given up because of it, nor the stack itself', () => {
    const events = [
      createEvent('Roles', 'CREATE_COMPLETE'),
      createEvent('Labels', 'CREATE_FAILED', 'Resource creation cancelled'),
      createEvent('Nodes', 'CREATE_FAILED', 'Instance type m9.large does not exist'),
      createEvent('shop', 'CREATE_FAILED', 'The following resource(s) failed to create: [Nodes].', stackId),
      createEvent('Others', 'CREATE_FAILED', 'something else'),
    ]
    expect(findFirstFailure(events)?.logicalId).toBe('Nodes')
    expect(findFirstFailure(events.slice(0, 2))).toBeUndefined()
  })
})

describe('findDeniedAction', () => {
  test.each([
    [
      'User: arn:aws:sts::1:assumed-role/a/b is not authorized to perform: ec2:CreateVpc on resource: *',
      'ec2:CreateVpc',
    ],
    ['API: ec2:CreateSecurityGroup You are not authorized to perform this operation.', 'ec2:CreateSecurityGroup'],
    ['API: iam:CreateRole Access Denied', 'iam:CreateRole'],
    ['Instance type m9.large does not exist', undefined],
  ])('%s', (reason, action) => {
    expect(findDeniedAction(reason)).toBe(action)
  })
})
