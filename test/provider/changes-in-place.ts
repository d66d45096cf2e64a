/** Changes of an applied environment that replace nothing, made by the role of the environment. */

import { expect } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { expectNoChanges, readStatuses, toStatuses } from './expectations.ts'
import type { ShippedEnvironment } from './shipped-environment.ts'

/** A tag of everything, the version of Kubernetes, who reaches its API, and the size of a node group, in one apply. */
export async function expectChangedInPlace(environment: ShippedEnvironment): Promise<void> {
  const { run, changeSettings, readSettings, readState } = environment
  const { eks: before } = readSettings()
  const isAuto = before.compute === 'auto'
  const [group = ''] = Object.keys(before.node_groups)
  const identities = await readIdentities(environment)
  changeSettings((settings) => {
    const { eks } = settings
    const node_groups = { ...eks.node_groups, [group]: { ...eks.node_groups[group], max_size: 30 } }
    settings.tags = { ...settings.tags, CostCenter: 'shop' }
    settings.eks = { ...eks, node_groups, kubernetes_version: '1.35', public_access_cidrs: ['198.51.100.0/24'] }
  })
  // Nothing may be deleted or replaced: `allow-destroy` is not set.
  const step = expectSuccess(await run('apply'))
  expect(readStatuses(step), step.raw).toEqual(toStatuses(environment, 'applied'))
  for (const { add, change } of Object.values(readRootOutcomes(step)))
    expect([add, change], step.raw).toEqual([0, expect.any(Number)])
  expect(await readIdentities(environment)).toEqual(identities)
  const state = await readState('20-eks')
  const cluster = state.get(`${isAuto ? 'module.eks_auto' : 'module.eks'}[0].aws_eks_cluster.this`)
  expect(cluster?.attributes).toMatchObject({ version: '1.35', tags_all: { CostCenter: 'shop' } })
  if (!isAuto) {
    const { attributes } = state.get(`module.eks[0].aws_eks_node_group.this["${group}"]`) ?? {}
    expect(attributes).toMatchObject({ version: '1.35', scaling_config: [{ max_size: 30 }] })
  }
  await expectNoChanges(environment)
}

/** The ID of each resource by root and address: a replaced resource has another one. */
async function readIdentities({ roots, readState }: ShippedEnvironment): Promise<ReadonlyMap<string, unknown>> {
  const states = await Promise.all(roots.map(async (root) => [root, await readState(root)] as const))
  return new Map(
    states.flatMap(([root, state]) =>
      [...state]
        .filter(([address]) => !/(^|\.)data\./.test(address))
        .map(([address, { attributes }]) => [`${root} ${address}`, attributes.id] as const),
    ),
  )
}
