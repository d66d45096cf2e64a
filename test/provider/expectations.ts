/** What every shipped environment must do, whatever its settings. */

import { expect } from 'vitest'
import type { StepResult } from '../setup/step.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { readRootOutcomes } from '../setup/workplace.ts'
import { attributesByHand, changeByHand } from './manual-changes.ts'
import type { ClusterKind, ShippedEnvironment } from './shipped-environment.ts'
import { listUpdatedAttributes } from './updated-attributes.ts'

export const readStatuses = (step: StepResult): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readRootOutcomes(step)).map(([name, { status }]) => [name, status]))
export const toStatuses = ({ roots }: ShippedEnvironment, status: string): Readonly<Record<string, string>> =>
  Object.fromEntries(roots.map((name) => [name, status]))

/** Each change by hand is found in its root by the role for plans, and named in the summary; nothing else differs. */
export async function expectDriftFound(environment: ShippedEnvironment): Promise<void> {
  const changed = await changeByHand(environment)
  expect(Object.keys(changed)).toEqual(environment.roots)
  const step = await environment.run('drift', { caller: 'plan', inputs: { 'fail-on-drift': 'true' } })
  expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'drift-found'])
  expect(readStatuses(step)).toEqual(toStatuses(environment, 'planned'))
  for (const address of Object.values(changed).flat()) expect(step.summary).toContain(`# ${address} `)
  for (const [root, { length }] of Object.entries(changed)) {
    const { add = 0, change = 0 } = readRootOutcomes(step)[root] ?? {}
    expect(add + change, root).toBe(length)
  }
  const others = listUpdatedAttributes(step.summary).filter((name) => !attributesByHand.includes(name))
  expect(others, step.summary).toEqual([])
}

/**
 * Destroys the cluster, with the runners that reach it, and creates one of the other kind with the same settings.
 * @returns once a second plan of it shows no changes
 */
export async function expectOtherKind(environment: ShippedEnvironment): Promise<void> {
  const { run, changeSettings, readSettings } = environment
  const affected = environment.roots.filter((name) => ['20-eks', '40-runners'].includes(name))
  const [roots, ofAffected] = [affected.join('\n'), { ...environment, roots: affected }]
  expectSuccess(await run('destroy', { inputs: { roots, 'allow-destroy': 'true' } }))
  const other: ClusterKind = readSettings().eks.compute === 'auto' ? 'node-groups' : 'auto'
  changeSettings((settings) => {
    settings.eks = { ...settings.eks, compute: other }
    // The new connection is not confirmed yet.
    if (settings.runners) settings.runners = { ...settings.runners, connection_confirmed: false }
  })
  const applied = expectSuccess(await run('apply', { inputs: { roots, deferred: 'apply' } }))
  expect(readStatuses(applied)).toEqual(toStatuses(ofAffected, 'applied'))
  const step = expectSuccess(await run('plan', { inputs: { roots, 'plan-store': 'none' } }))
  expect(readStatuses(step), step.raw).toEqual(toStatuses(ofAffected, 'unchanged'))
}

export async function expectDestroyed(environment: ShippedEnvironment): Promise<void> {
  const { roots, run, readState, listObjects } = environment
  const step = expectSuccess(await run('destroy', { inputs: { 'allow-destroy': 'true' } }))
  expect(readStatuses(step)).toEqual(toStatuses(environment, 'destroyed'))
  for (const root of roots) expect(await readState(root)).toEqual(new Map())
  expect((await listObjects()).filter((key) => key.endsWith('.tflock'))).toEqual([])
}
