import { describe, expect, test } from 'vitest'
import { destructive, readChanges } from './changes.ts'

const change = (address: string, actions: string[], values: object = {}) => ({
  address,
  mode: 'managed',
  type: address.split('.')[0],
  change: { actions, before: null, after: {}, after_unknown: {}, ...values },
})
const plan = (...resource_changes: object[]) => ({ resource_changes })

describe('what a plan does', () => {
  test('is counted as Terraform counts', () => {
    const changes = readChanges(
      plan(
        change('aws_vpc.a', ['create']),
        change('aws_vpc.b', ['update']),
        change('aws_vpc.c', ['delete']),
        change('aws_vpc.d', ['delete', 'create'], { replace_paths: [['cidr_block'], ['tags', 0, 'Name']] }),
        change('aws_vpc.e', ['create', 'delete']),
        change('aws_vpc.f', ['no-op']),
        change('aws_vpc.g', ['forget']),
        { ...change('data.aws_ami.x', ['read']), mode: 'data' },
      ),
    )
    expect(changes.counts).toEqual({ add: 3, change: 1, destroy: 3 })
    expect(destructive(changes).map(({ address }) => address)).toEqual(['aws_vpc.c', 'aws_vpc.d', 'aws_vpc.e'])
    expect(changes.resources.find(({ address }) => address === 'aws_vpc.d')?.replacedFor).toEqual([
      'cidr_block',
      'tags[0].Name',
    ])
  })

  test('knows outputs that change and what drifted', () => {
    const changes = readChanges({
      output_changes: { a: { actions: ['update'], after: 1 }, b: { actions: ['no-op'], after: 2 } },
      resource_drift: [change('aws_s3_bucket.x', ['update'])],
    })
    expect(changes.outputs).toEqual([{ name: 'a', action: 'update' }])
    expect(changes.drifted).toMatchObject([{ address: 'aws_s3_bucket.x', stateful: true }])
  })
})

describe('the digest', () => {
  const base = [change('a.x', ['create'], { after: { n: 1, m: 2 } }), change('a.y', ['delete'])]
  const digest = (...changes: object[]): string => readChanges(plan(...changes)).digest

  test.each([
    ['another order', [base[1]!, base[0]!]],
    ['another order of keys', [change('a.x', ['create'], { after: { m: 2, n: 1 } }), base[1]!]],
    ['more that stays', [...base, change('a.z', ['no-op'], { after: { k: 1 } })]],
    ['another value before', [change('a.x', ['create'], { after: { n: 1, m: 2 }, before: { n: 0 } }), base[1]!]],
    ['more data sources', [...base, { ...change('data.a.x', ['read']), mode: 'data' }]],
  ])('is the same with %s', (_case, changes) => {
    expect(digest(...changes)).toBe(digest(...base))
  })

  test.each([
    ['another value', [change('a.x', ['create'], { after: { n: 1, m: 3 } }), base[1]!]],
    ['another action', [change('a.x', ['update'], { after: { n: 1, m: 2 } }), base[1]!]],
    ['another address', [change('a.w', ['create'], { after: { n: 1, m: 2 } }), base[1]!]],
    ['one change more', [...base, change('a.z', ['update'])]],
    ['one change less', [base[0]!]],
    [
      'a value that is not known any more',
      [change('a.x', ['create'], { after: { n: 1, m: 2 }, after_unknown: { n: true } }), base[1]!],
    ],
    ['a moved resource', [...base, { ...change('a.z', ['no-op']), previous_address: 'a.q' }]],
    ['an import', [...base, change('a.z', ['no-op'], { importing: { id: 'i' } })]],
  ])('is another with %s', (_case, changes) => {
    expect(digest(...changes)).not.toBe(digest(...base))
  })
})
