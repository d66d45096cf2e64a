import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { ActionError } from '../../runner/errors/action-error.ts'
import { parseConfig } from './read-config.ts'
import type { ConfigSchema } from './schema.ts'

const schema: ConfigSchema = {
  $ref: '#/definitions/ClusterConfig',
  definitions: {
    ClusterConfig: {
      type: 'object',
      required: ['metadata', 'kind'],
      additionalProperties: false,
      properties: {
        apiVersion: { type: 'string' },
        kind: { type: 'string', enum: ['ClusterConfig'] },
        metadata: { $ref: '#/definitions/ClusterMeta' },
        managedNodeGroups: { type: 'array', items: { $ref: '#/definitions/NodeGroup' } },
        kubeProxy: { oneOf: [{ type: 'string' }, { type: 'object' }] },
      },
    },
    ClusterMeta: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: { name: { type: 'string' }, region: { type: 'string' }, version: { type: 'string' } },
    },
    NodeGroup: {
      type: 'object',
      required: ['name'],
      additionalProperties: false,
      properties: {
        name: { type: 'string' },
        minSize: { type: 'integer' },
        spot: { type: 'boolean' },
        labels: { type: 'object', additionalProperties: { type: 'string' } },
        subnets: { type: 'array', items: { type: 'string' } },
      },
    },
  },
}

function findProblems(text: string): readonly string[] {
  try {
    parseConfig(text, 'cluster.yaml', schema)
    return []
  } catch (error) {
    expect(error).toBeInstanceOf(ActionError)
    expect((error as ActionError).code).toBe('config-file-invalid')
    return (error as ActionError).details
  }
}

const valid = { apiVersion: 'eksctl.io/v1alpha5', kind: 'ClusterConfig', metadata: { name: 'demo', version: '1.34' } }

describe('every problem has its line and what was probably meant:', () => {
  test.each([
    [
      'an unknown key',
      'kind: ClusterConfig\nmetadata:\n  name: demo\n  regoin: x\n',
      ['cluster.yaml:4: unknown key metadata.regoin. Did you mean region?'],
    ],
    [
      'a version without quotes',
      'kind: ClusterConfig\nmetadata: { name: demo, version: 1.30 }\n',
      ['cluster.yaml:2: metadata.version must be a string, not a number; quote it: "1.30"'],
    ],
    [
      'a setting of one of several node groups',
      'kind: ClusterConfig\nmetadata: { name: demo }\nmanagedNodeGroups:\n  - name: blue\n    minSize: two\n  - name: green\n    spott: true\n',
      [
        'cluster.yaml:5: managedNodeGroups[blue].minSize must be a whole number, not a string',
        'cluster.yaml:7: unknown key managedNodeGroups[green].spott. Did you mean spot?',
      ],
    ],
    ['a missing key', 'kind: ClusterConfig\n', ['cluster.yaml:1: metadata is missing']],
    [
      'another kind',
      'kind: Clusterconfig\nmetadata: { name: demo }\n',
      ['cluster.yaml:1: kind must be one of ClusterConfig. Did you mean ClusterConfig?'],
    ],
    ['a list', '- a\n', ['cluster.yaml:1: the file must be a mapping, not a list']],
    ['nothing', '', ['cluster.yaml:1: the file is empty']],
    [
      'a key that stands twice',
      'kind: ClusterConfig\nkind: ClusterConfig\n',
      ['cluster.yaml:2: Map keys must be unique'],
    ],
    [
      'a value that an anchor brings',
      'kind: ClusterConfig\nmetadata: { name: demo }\nmanagedNodeGroups:\n  - &base { name: a, labels: { a: 1 } }\n  - { <<: *base, name: b }\n',
      [
        'cluster.yaml:4: managedNodeGroups[a].labels.a must be a string, not a whole number; quote it: "1"',
        'cluster.yaml:4: managedNodeGroups[b].labels.a must be a string, not a whole number; quote it: "1"',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(findProblems(text)).toEqual(expected)
  })
})

test('what fits has no problem, whatever its layout', () => {
  const group = fc.record(
    {
      name: fc.stringMatching(/^[a-z]{1,9}$/),
      minSize: fc.nat(),
      spot: fc.boolean(),
      labels: fc.dictionary(fc.stringMatching(/^[a-z]+$/), fc.string()),
    },
    { requiredKeys: ['name'] },
  )
  fc.assert(
    fc.property(fc.array(group), fc.boolean(), (managedNodeGroups, flow) => {
      const config = { ...valid, managedNodeGroups, kubeProxy: { any: 1 } }
      const text = stringify(config, { collectionStyle: flow ? 'flow' : 'block' })
      expect(parseConfig(text, 'cluster.yaml', schema)).toEqual(config)
    }),
  )
})

test('no key that the schema lacks is passed over, wherever it stands', () => {
  const place = fc.constantFrom(['nope'], ['metadata', 'nope'], ['managedNodeGroups', 0, 'nope'])
  fc.assert(
    fc.property(place, fc.anything(), (path, value) => {
      const config: Record<string, unknown> = structuredClone({ ...valid, managedNodeGroups: [{ name: 'a' }] })
      const target = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], config)
      ;(target as Record<string, unknown>).nope = typeof value === 'string' ? value : 'x'
      expect(findProblems(stringify(config)).join()).toContain('unknown key')
    }),
  )
})
