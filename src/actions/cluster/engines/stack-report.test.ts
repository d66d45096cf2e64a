import { describe, expect, test } from 'vitest'
import type { ChangedProperty, StackChange } from '../../../cloudformation/model.ts'
import { toClusterDrift, toClusterPlan, toRemovalPlan } from './stack-report.ts'

const property: ChangedProperty = {
  name: 'Properties.Subnets',
  requiresRecreation: 'Always',
  source: 'DirectModification',
  cause: undefined,
  before: undefined,
  after: undefined,
}
const change: StackChange = {
  path: 'Nodes',
  type: 'AWS::EKS::Nodegroup',
  action: 'Modify',
  replacement: 'True',
  policyAction: undefined,
  scope: ['Properties'],
  properties: [property],
}
const readChange = (more: Partial<StackChange>) =>
  toClusterPlan(
    {
      changeSet: undefined,
      stack: undefined,
      changes: [{ ...change, ...more }],
      terminationProtection: undefined,
      digest: 'a',
      reviewed: undefined,
      notes: [],
    },
    undefined,
  ).changes[0]

describe('a change', () => {
  test.each<[string, Partial<StackChange>, object]>([
    ['replaces because of a property', {}, { action: 'replace', destructive: true, reason: 'because of Subnets' }],
    [
      'replaces because of a value that is known',
      {
        properties: [
          { ...property, before: 'a', after: 'b' },
          { ...property, name: 'Tags', requiresRecreation: 'Never' },
        ],
      },
      { action: 'replace', reason: 'because of Subnets: a → b; also Tags' },
    ],
    [
      'may replace',
      { replacement: 'Conditional', properties: [{ ...property, requiresRecreation: 'Conditionally', cause: 'Ids' }] },
      { action: 'maybe-replace', destructive: true, reason: 'because of Subnets (Ids)' },
    ],
    [
      'changes in place',
      { replacement: 'False', properties: [{ ...property, requiresRecreation: 'Never' }] },
      { action: 'update', destructive: false, reason: 'Subnets' },
    ],
    [
      'replaces and keeps the old one',
      { policyAction: 'ReplaceAndRetain' },
      { action: 'replace', destructive: false, reason: 'because of Subnets; the old one is kept' },
    ],
    [
      'adds',
      { action: 'Add', replacement: undefined, properties: [] },
      { action: 'create', destructive: false, reason: '' },
    ],
    ['deletes', { action: 'Remove', policyAction: 'Delete', properties: [] }, { action: 'delete', destructive: true }],
    [
      'deletes with a snapshot',
      { action: 'Remove', policyAction: 'Snapshot', properties: [] },
      { action: 'delete', destructive: true, reason: 'a snapshot is kept' },
    ],
    ['lets go', { action: 'Remove', policyAction: 'Retain', properties: [] }, { action: 'retain', destructive: false }],
    ['imports', { action: 'Import', properties: [] }, { action: 'import', destructive: false }],
    [
      'of the record alone',
      { action: 'SyncWithActual' },
      { action: 'update', destructive: false, reason: expect.stringContaining('is like that already') as string },
    ],
    [
      'that nobody can foresee counts as destructive',
      { action: 'Dynamic' },
      { action: 'maybe-replace', destructive: true },
    ],
  ])('%s', (_, more, expected) => {
    expect(readChange(more)).toMatchObject(expected)
  })
})

test('nothing to delete is a plan without changes', () => {
  expect(toRemovalPlan('shop', undefined)).toMatchObject({ changes: [], notes: ['There is no stack shop.'] })
})

test('drift names what is expected and what is there', () => {
  const differences = [
    { path: '/Size', kind: 'NOT_EQUAL', expected: '2', actual: '3' },
    { path: '/Tags/0', kind: 'ADD', expected: '', actual: 'x' },
  ]
  expect(
    toClusterDrift({
      drifted: [{ path: 'Nodes', type: 'x', status: 'changed', differences }],
      unchecked: ['Role (y)'],
    }),
  ).toEqual({
    drifts: [{ what: 'Nodes', type: 'x', status: 'changed', differences: ['/Size: 2 → 3', '/Tags/0: nothing → x'] }],
    notes: ['CloudFormation cannot check 1 resource: Role (y)'],
  })
})
