import fc from 'fast-check'
import { expect, test } from 'vitest'
import { selectConfig } from './select-config.ts'

const config = {
  kind: 'ClusterConfig',
  metadata: { name: 'demo' },
  addons: [{ name: 'a' }, { name: 'b' }],
  managedNodeGroups: [{ name: 'a' }, { name: 'b' }],
  iam: { withOIDC: true, serviceAccounts: [{ metadata: { name: 'a', namespace: 'n' } }, { metadata: { name: 'b' } }] },
  vpc: { id: 'vpc-a' },
}

test('what is not selected is left out, everything else stays', () => {
  expect(selectConfig(config, { addons: ['b'], 'iam.serviceAccounts': ['default/b'] })).toEqual({
    kind: 'ClusterConfig',
    metadata: { name: 'demo' },
    addons: [{ name: 'b' }],
    iam: { withOIDC: true, serviceAccounts: [{ metadata: { name: 'b' } }] },
    vpc: { id: 'vpc-a' },
  })
})

test('no list has an entry that was not selected', () => {
  const names = fc.subarray(['a', 'b'])
  fc.assert(
    fc.property(names, names, (addons, groups) => {
      const selected = selectConfig(config, { addons, managedNodeGroups: groups }) as Partial<typeof config>
      expect((selected.addons ?? []).map(({ name }) => name)).toEqual(addons)
      expect((selected.managedNodeGroups ?? []).map(({ name }) => name)).toEqual(groups)
    }),
  )
})
