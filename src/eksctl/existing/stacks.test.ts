import { describe, expect, test } from 'vitest'
import { findRootCause, type StackEvent } from './stacks.ts'

/** Events of a stack as CloudFormation lists them: newest first. */
function list(...oldestFirst: readonly (readonly [string, string, string?])[]): readonly StackEvent[] {
  const events = oldestFirst.map(([logicalId, status, reason], index) => ({
    ...{ id: String(index), time: new Date(index * 1000), logicalId, status, reason },
    type: logicalId === 'stack' ? 'AWS::CloudFormation::Stack' : 'AWS::EKS::Cluster',
  }))
  return events.toReversed()
}

describe('the root cause of a failed stack is', () => {
  test('the resource that failed first, not those that were cancelled because of it', () => {
    const events = list(
      ['stack', 'CREATE_IN_PROGRESS'],
      ['A', 'CREATE_IN_PROGRESS'],
      ['B', 'CREATE_FAILED', 'limit reached'],
      ['A', 'CREATE_FAILED', 'Resource creation cancelled'],
      ['stack', 'ROLLBACK_IN_PROGRESS', 'The following resource(s) failed to create: [A, B].'],
    )
    expect(findRootCause(events)).toMatchObject({ logicalId: 'B', reason: 'limit reached' })
  })

  test('of the latest operation alone', () => {
    const events = list(
      ['stack', 'CREATE_IN_PROGRESS'],
      ['A', 'CREATE_COMPLETE'],
      ['stack', 'CREATE_COMPLETE'],
      ['stack', 'UPDATE_IN_PROGRESS'],
      ['A', 'UPDATE_FAILED', 'first update'],
      ['stack', 'UPDATE_ROLLBACK_COMPLETE'],
      ['stack', 'UPDATE_IN_PROGRESS'],
      ['C', 'UPDATE_FAILED', 'second update'],
    )
    expect(findRootCause(events)?.logicalId).toBe('C')
  })

  test('the stack itself if no resource failed, and nothing if all went well', () => {
    expect(findRootCause(list(['stack', 'CREATE_IN_PROGRESS'], ['stack', 'CREATE_FAILED', 'circular']))?.reason).toBe(
      'circular',
    )
    expect(findRootCause(list(['stack', 'CREATE_IN_PROGRESS'], ['stack', 'CREATE_COMPLETE']))).toBeUndefined()
    expect(findRootCause([])).toBeUndefined()
  })
})
