/** Changes of an applied environment that replace nothing, made by the role of the environment. */

import { expect } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { readStatuses, toStatuses } from './expectations.ts'
import { changeInPlace } from './planned-changes.ts'
import type { ShippedEnvironment } from './shipped-environment.ts'

/** Applies what {@link expectInPlacePlanned} has stored, as planned: nothing is replaced. {@link expectDriftFound} shows that nothing differs then. */
export async function expectChangedInPlace(environment: ShippedEnvironment): Promise<void> {
  const { run, changeSettings, readSettings, readState } = environment
  const { eks } = readSettings()
  const isAuto = eks.compute === 'auto'
  const [group = ''] = Object.keys(eks.node_groups)
  const identities = await readIdentities(environment)
  changeSettings(changeInPlace)
  // Nothing may be deleted or replaced: `allow-destroy` is not set.
  const step = expectSuccess(await run('apply', { inputs: { 'require-plan': 'true' } }))
  expect(readStatuses(step), step.raw).toEqual(toStatuses(environment, 'applied'))
  for (const { add, change, note } of Object.values(readRootOutcomes(step)))
    expect([add, change, note], step.raw).toEqual([0, expect.any(Number), 'as planned'])
  expect(await readIdentities(environment)).toEqual(identities)
  const state = await readState('20-eks')
  const cluster = state.get(`${isAuto ? 'module.eks_auto' : 'module.eks'}[0].aws_eks_cluster.this`)
  expect(cluster?.attributes).toMatchObject({ version: '1.35', tags_all: { CostCenter: 'shop' } })
  if (!isAuto) {
    const { attributes } = state.get(`module.eks[0].aws_eks_node_group.this["${group}"]`) ?? {}
    expect(attributes).toMatchObject({ version: '1.35', scaling_config: [{ max_size: 30 }] })
  }
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
