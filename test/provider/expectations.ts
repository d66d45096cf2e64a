/** What every shipped environment must do, whatever its settings. */

import { expect } from 'vitest'
import type { StepResult } from '../setup/step.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { changeByHand } from './manual-changes.ts'
import type { Settings, ShippedEnvironment } from './shipped-environment.ts'

const roots = ['10-vpc', '20-eks', '30-ecr']

export const readStatuses = (step: StepResult): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readRootOutcomes(step)).map(([name, { status }]) => [name, status]))
export const toStatuses = (status: string): Readonly<Record<string, string>> =>
  Object.fromEntries(roots.map((name) => [name, status]))

export async function expectNoChanges({ run }: ShippedEnvironment): Promise<void> {
  const step = expectSuccess(await run('plan', { inputs: { 'plan-store': 'none' } }))
  expect(readStatuses(step), step.raw).toEqual(toStatuses('unchanged'))
}

/** Each of eight changes by hand is found in its root, and named in the summary. */
export async function expectDriftFound(environment: ShippedEnvironment): Promise<void> {
  const changed = await changeByHand(environment)
  const step = await environment.run('drift', { inputs: { 'fail-on-drift': 'true' } })
  expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'drift-found'])
  expect(readStatuses(step)).toEqual(toStatuses('planned'))
  const addresses = Object.values(changed).flat()
  expect(addresses).toHaveLength(8)
  for (const address of addresses) expect(step.summary).toContain(`# ${address} `)
  for (const [root, { length }] of Object.entries(changed)) {
    const { add = 0, change = 0 } = readRootOutcomes(step)[root] ?? {}
    expect(add + change, root).toBe(length)
  }
}

/** A changed tag, CIDR, size of a node group and version of Kubernetes: the root that it concerns, and what its plan must show. */
const plannedChanges: readonly (readonly [root: string, change: (settings: Settings) => void, shown: RegExp])[] = [
  [
    '30-ecr',
    (settings) => (settings.tags = { ...settings.tags, Team: 'platform' }),
    /# module\.ecr\.aws_ecr_repository\.this\["\w+\/app"\] will be updated in-place[^#]*"Team" += "platform"/,
  ],
  [
    '10-vpc',
    (settings) => (settings.vpc = { ...settings.vpc, cidr: '10.99.0.0/16' }),
    /# module\.vpc\.aws_vpc\.this must be replaced[^#]*10\.99\.0\.0\/16/,
  ],
  [
    '20-eks',
    ({ eks }) => {
      const [name = ''] = Object.keys(eks.node_groups)
      eks.node_groups = { ...eks.node_groups, [name]: { ...eks.node_groups[name], max_size: 30 } }
    },
    /# module\.eks\.aws_eks_node_group\.this\["\w+"\] will be updated in-place[^]*?max_size += \d+ -> 30/,
  ],
  [
    '20-eks',
    (settings) => (settings.eks = { ...settings.eks, kubernetes_version: '1.35' }),
    /# module\.eks\.aws_eks_cluster\.this will be updated in-place[^]*?version += "1\.34" -> "1\.35"/,
  ],
]

/** Kinds that concern one root share its plan; each root is planned alone, because a new network would defer the cluster. */
export async function expectPlanned({ run, changeSettings }: ShippedEnvironment): Promise<void> {
  for (const [root, changes] of Map.groupBy(plannedChanges, ([name]) => name)) {
    const undo = changeSettings((settings) => {
      for (const [, change] of changes) change(settings)
    })
    const step = expectSuccess(await run('plan', { inputs: { roots: root, 'plan-store': 'none' } }).finally(undo))
    expect(readStatuses(step)).toEqual({ [root]: 'planned' })
    for (const [, , shown] of changes) expect(step.summary).toMatch(shown)
  }
}

export async function expectDestroyed({ run, readState, listObjects }: ShippedEnvironment): Promise<void> {
  const step = expectSuccess(await run('destroy', { inputs: { 'allow-destroy': 'true' } }))
  expect(readStatuses(step)).toEqual(toStatuses('destroyed'))
  for (const root of roots) expect(await readState(root)).toEqual(new Map())
  expect((await listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
}
