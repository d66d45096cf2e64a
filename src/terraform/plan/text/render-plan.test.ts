import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ChangeJson, type PlanJson, readPlanChanges } from '../changes.ts'
import { renderPlan } from './render-plan.ts'

const createChange = (change: ChangeJson, more: object = {}) => ({
  address: 'aws_vpc.a',
  mode: 'managed',
  type: 'aws_vpc',
  change,
  ...more,
})

function render(plan: PlanJson): string {
  return renderPlan(plan, readPlanChanges(plan).counts)
}

function renderChange(change: ChangeJson, more?: object): string {
  return render({ resource_changes: [createChange(change, more)] })
}

const update = (before: object, after: object, more: object = {}): ChangeJson => ({
  actions: ['update'],
  before,
  after,
  after_unknown: {},
  ...more,
})

describe('a plan', () => {
  test('reads like one of Terraform', () => {
    const before = {
      id: 'vpc-1',
      cidr_block: '10.0.0.0/16',
      enable_dns_support: true,
      ipv6_netmask_length: 0,
      owner_id: '1',
      tags: { Name: 'a', Team: 'x' },
    }
    const after = { cidr_block: '10.1.0.0/16', enable_dns_support: true, tags: { Name: 'b', Team: 'x' } }
    const plan: PlanJson = {
      resource_changes: [
        createChange(
          {
            actions: ['delete', 'create'],
            before,
            after,
            after_unknown: { id: true, owner_id: true, tags: {} },
            replace_paths: [['cidr_block']],
          },
          { address: 'module.net["x"].aws_vpc.a[0]', action_reason: 'replace_because_cannot_update' },
        ),
        createChange({ actions: ['no-op'], before: { id: '1' }, after: { id: '1' } }, { address: 'aws_vpc.same' }),
      ],
      output_changes: {
        vpc_id: { actions: ['update'], before: 'vpc-1', after_unknown: true },
        secret: { actions: ['create'], before: null, after: 's', before_sensitive: true, after_sensitive: true },
        same: { actions: ['no-op'], before: 1, after: 1 },
      },
    }
    expect(render(plan)).toBe(`  # module.net["x"].aws_vpc.a[0] must be replaced
-/+ resource "aws_vpc" "a" {
      ~ cidr_block          = "10.0.0.0/16" -> "10.1.0.0/16" # forces replacement
      ~ id                  = "vpc-1" -> (known after apply)
      - ipv6_netmask_length = 0 -> null
      ~ owner_id            = "1" -> (known after apply)
      ~ tags                = {
          ~ "Name" = "a" -> "b"
            # (1 unchanged element hidden)
        }
        # (1 unchanged attribute hidden)
    }

Plan: 1 to add, 0 to change, 1 to destroy.

Changes to Outputs:
  + secret = (sensitive value)
  ~ vpc_id = "vpc-1" -> (known after apply)`)
  })

  test('shows the content of JSON, of texts and of lists', () => {
    const createPolicy = (action: string): string =>
      JSON.stringify({ Statement: [{ Action: action, Effect: 'Allow' }] })
    const before = {
      policy: createPolicy('s3:Get'),
      script: 'a\nb\nc\n',
      subnets: ['a', 'b'],
      rules: [{ port: 1, to: 2 }],
    }
    const after = {
      policy: createPolicy('s3:Put'),
      script: 'a\nx\nc\n',
      subnets: ['b', 'c'],
      rules: [{ port: 1, to: 3 }],
    }
    const lines = renderChange(update(before, after)).split('\n').slice(2, -3)
    expect(lines.join('\n')).toBe(`      ~ policy  = jsonencode(
          ~ {
              ~ Statement = [
                  ~ {
                      ~ Action = "s3:Get" -> "s3:Put"
                        # (1 unchanged attribute hidden)
                    },
                ]
            }
        )
      ~ rules   = [
          ~ {
              ~ to = 2 -> 3
                # (1 unchanged attribute hidden)
            },
        ]
      ~ script  = <<-EOT
            a
          - b
          + x
            c
        EOT
      ~ subnets = [
          - "a",
          + "c",
            # (1 unchanged element hidden)
        ]`)
  })

  test.each<readonly [string, ChangeJson, object, string]>([
    ['create', { actions: ['create'], before: null, after: { a: 1 } }, {}, '# aws_vpc.a will be created'],
    ['delete', { actions: ['delete'], before: { a: 1 }, after: null }, {}, '# aws_vpc.a will be destroyed'],
    [
      'a deposed object',
      { actions: ['delete'], before: { a: 1 }, after: null },
      { deposed: '12ab' },
      '# aws_vpc.a (deposed object 12ab) will be destroyed',
    ],
    [
      'a cause',
      { actions: ['delete'], before: { a: 1 }, after: null },
      { action_reason: 'delete_because_count_index' },
      '# (because its index is out of range for count)',
    ],
    [
      'taint',
      { actions: ['delete', 'create'], before: { a: 1 }, after: { a: 1 } },
      { action_reason: 'replace_because_tainted' },
      '# aws_vpc.a is tainted, so it must be replaced',
    ],
    [
      'a move',
      { actions: ['no-op'], before: { a: 1 }, after: { a: 1 } },
      { previous_address: 'aws_vpc.b' },
      '# aws_vpc.b has moved to aws_vpc.a',
    ],
    [
      'an import',
      { actions: ['no-op'], before: { a: 1 }, after: { a: 1 }, importing: { id: 'i' } },
      {},
      '# aws_vpc.a will be imported',
    ],
    ['forget', { actions: ['forget'], before: { a: 1 }, after: null }, {}, 'no longer be managed by Terraform'],
    ['read', { actions: ['read'], before: null, after: {} }, { mode: 'data' }, 'data "aws_vpc" "a"'],
  ])('says %s', (_case, change, more, expected) => {
    expect(renderChange(change, more)).toContain(expected)
  })

  test('shows changes by others where they matter', () => {
    const drift = { resource_drift: [createChange(update({ a: 1 }, { a: 2 }))] }
    expect(render(drift)).not.toContain('has changed')
    expect(render({ ...drift, relevant_attributes: [{ resource: 'aws_vpc.a' }] })).toContain('# aws_vpc.a has changed')
  })

  test('shows what others have deleted, without its values, which may be sensitive', () => {
    const text = render({
      resource_drift: [createChange({ actions: ['delete'], before: { password: 'the-old-password' }, after: null })],
      relevant_attributes: [{ resource: 'aws_vpc.a' }],
    })
    expect(text).toContain('  # aws_vpc.a has been deleted')
    expect(text).not.toContain('password')
  })
})

describe('values', () => {
  const anyData = fc.jsonValue({ maxDepth: 3 })
  const anyObject = fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), anyData, { maxKeys: 4, noNullPrototype: true })

  test('are never shown where they are sensitive', () => {
    fc.assert(
      fc.property(anyObject, anyObject, fc.stringMatching(/^[A-Z]{12}$/), (before, after, secret) => {
        const text = renderChange(
          update(
            { ...before, s: { in: [secret] } },
            { ...after, s: { in: [`${secret}2`] } },
            {
              before_sensitive: { s: { in: true } },
              after_sensitive: { s: { in: true } },
            },
          ),
        )
        expect(text).not.toContain(secret)
        expect(text).toContain('(sensitive value)')
      }),
    )
  })

  test('that change are shown, before and after', () => {
    fc.assert(
      fc.property(anyObject, fc.tuple(fc.integer({ min: 1000 }), fc.integer({ min: 1000 })), (same, [old, current]) => {
        fc.pre(old !== current)
        const text = renderChange(update({ ...same, x: [{ z: old }] }, { ...same, x: [{ z: current }] }))
        expect(text).toContain(`~ z = ${old} -> ${current}`)
      }),
    )
  })

  test('of any kind can become any other', () => {
    fc.assert(
      fc.property(anyData, anyData, (before, after) => {
        expect(renderChange(update({ x: before }, { x: after }))).toContain('aws_vpc.a will be updated in-place')
      }),
    )
  })
})
