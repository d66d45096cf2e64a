import { describe, expect, test } from 'vitest'
import { findDestructiveChanges, readPlanChanges } from './changes.ts'

const createChange = (address: string, actions: string[], values: object = {}) => ({
  address,
  mode: 'managed',
  type: address.split('.')[0],
  change: { actions, before: null, after: {}, after_unknown: {}, ...values },
})
const createPlanJson = (...resource_changes: object[]) => ({ resource_changes })

describe('what a plan does', () => {
  test('is counted as Terraform counts', () => {
    const changes = readPlanChanges(
      createPlanJson(
        createChange('aws_vpc.a', ['create']),
        createChange('aws_vpc.b', ['update']),
        createChange('aws_vpc.c', ['delete']),
        createChange('aws_vpc.d', ['delete', 'create'], { replace_paths: [['cidr_block'], ['tags', 0, 'Name']] }),
        createChange('aws_vpc.e', ['create', 'delete']),
        createChange('aws_vpc.f', ['no-op']),
        createChange('aws_vpc.g', ['forget']),
        { ...createChange('data.aws_ami.x', ['read']), mode: 'data' },
      ),
    )
    expect(changes.counts).toEqual({ add: 3, change: 1, destroy: 3, import: 0, move: 0, forget: 1 })
    expect(findDestructiveChanges(changes).map(({ address }) => address)).toEqual([
      'aws_vpc.c',
      'aws_vpc.d',
      'aws_vpc.e',
    ])
    expect(changes.resources.find(({ address }) => address === 'aws_vpc.d')?.replacedFor).toEqual([
      'cidr_block',
      'tags[0].Name',
    ])
  })

  test('counts what only the state notices besides', () => {
    const changes = readPlanChanges(
      createPlanJson(
        { ...createChange('aws_vpc.moved', ['no-op']), previous_address: 'aws_vpc.a' },
        { ...createChange('aws_vpc.both', ['update'], { importing: { id: 'b' } }), previous_address: 'aws_vpc.b' },
        createChange('aws_vpc.found', ['no-op'], { importing: { id: 'c' } }),
        createChange('aws_vpc.left', ['forget']),
        { ...createChange('aws_vpc.broken', ['delete', 'create']), action_reason: 'replace_because_tainted' },
      ),
    )
    expect(changes.counts).toEqual({ add: 1, change: 1, destroy: 1, import: 2, move: 2, forget: 1 })
    expect(changes.resources.map(({ action }) => action)).toEqual(['move', 'update', 'import', 'forget', 'replace'])
    expect(changes.resources.filter(({ tainted }) => tainted)).toMatchObject([{ address: 'aws_vpc.broken' }])
  })

  test('knows outputs that change and what drifted', () => {
    const changes = readPlanChanges({
      output_changes: { a: { actions: ['update'], after: 1 }, b: { actions: ['no-op'], after: 2 } },
      resource_drift: [createChange('aws_s3_bucket.x', ['update'])],
    })
    expect(changes.outputs).toEqual([{ name: 'a', action: 'update' }])
    expect(changes.drifted).toMatchObject([{ address: 'aws_s3_bucket.x', stateful: true }])
  })
})
