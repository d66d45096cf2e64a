import type { CloudFormationChange as Change } from '../aws/cloudformation-types.ts'
import { describe, expect, test } from 'vitest'
import { digestChanges, findReplacementCause, toStackChange } from './changes.ts'

const replaced: Change = {
  Type: 'Resource',
  ResourceChange: {
    Action: 'Modify',
    LogicalResourceId: 'Nodes',
    ResourceType: 'AWS::EKS::Nodegroup',
    Replacement: 'True',
    Scope: ['Tags', 'Properties'],
    Details: [
      {
        Target: { Attribute: 'Properties', Name: 'ScalingConfig', RequiresRecreation: 'Never' },
        ChangeSource: 'DirectModification',
      },
      {
        Target: { Attribute: 'Properties', Name: 'Subnets', RequiresRecreation: 'Never' },
        ChangeSource: 'DirectModification',
      },
      {
        Target: { Attribute: 'Properties', Name: 'Subnets', RequiresRecreation: 'Always' },
        ChangeSource: 'ParameterReference',
        CausingEntity: 'SubnetIds',
      },
      { Target: { Attribute: 'Tags', RequiresRecreation: 'Never' }, ChangeSource: 'DirectModification' },
    ],
  },
}

describe('toStackChange', () => {
  test('lists a property once, with what decides about the replacement', () => {
    const [change] = toStackChange(replaced, ['Workers'])
    expect(change).toMatchObject({ path: 'Workers/Nodes', replacement: 'True', scope: ['Properties', 'Tags'] })
    expect(change?.properties.map(({ name, requiresRecreation }) => [name, requiresRecreation])).toEqual([
      ['Properties.ScalingConfig', 'Never'],
      ['Properties.Subnets', 'Always'],
      ['Tags', 'Never'],
    ])
    expect(change === undefined ? undefined : findReplacementCause(change)).toMatchObject({
      name: 'Properties.Subnets',
      cause: 'SubnetIds',
    })
  })

  test('knows no cause where nothing forces a replacement', () => {
    const [change] = toStackChange({ ResourceChange: { Action: 'Add', LogicalResourceId: 'Nodes', ResourceType: 'x' } })
    expect(change).toMatchObject({ action: 'Add', replacement: undefined, properties: [] })
    expect(change === undefined ? undefined : findReplacementCause(change)).toBeUndefined()
  })

  test('takes an action that it does not know for one that nobody can foresee', () => {
    const [change] = toStackChange({
      ResourceChange: { Action: 'Unheard' as 'Modify', LogicalResourceId: 'Nodes' },
    })
    expect(change?.action).toBe('Dynamic')
  })
})

describe('digestChanges', () => {
  const [one] = toStackChange(replaced)
  const [other] = toStackChange({ ResourceChange: { Action: 'Remove', LogicalResourceId: 'Old', ResourceType: 'x' } })
  if (one === undefined || other === undefined) throw new Error('no changes')

  test('does not depend on the order', () => {
    expect(digestChanges([one, other])).toBe(digestChanges([other, one]))
  })

  test.each([
    ['resource', { ...one, path: 'Others' }],
    ['action', { ...one, action: 'Remove' as const }],
    ['replacement', { ...one, replacement: 'Conditional' as const }],
    ['policy', { ...one, policyAction: 'Retain' }],
    ['scope', { ...one, scope: ['Properties'] }],
    ['properties', { ...one, properties: one.properties.slice(1) }],
  ])('depends on the %s', (_, changed) => {
    expect(digestChanges([changed])).not.toBe(digestChanges([one]))
  })

  test('depends on what the change set is made of', () => {
    expect(digestChanges([one], 'template')).not.toBe(digestChanges([one], 'another'))
  })
})
