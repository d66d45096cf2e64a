import { readFile, writeFile } from 'node:fs/promises'
import type { ActionError } from '../../runner/errors/action-error.ts'
import type { PlanKey, PlanStore, StoredPlan } from '../store/model.ts'

export interface FakePlanStore extends PlanStore {
  /** Records by root, mode and content; tests may change them. */
  readonly plans: Map<string, StoredPlan>
  /** Failures of `put`, `find` and `discard`, while they are set. */
  readonly failures: { put?: ActionError; find?: ActionError; discard?: ActionError; close?: ActionError }
  /** Roots whose plans were removed, in order. */
  readonly discarded: readonly string[]
}

/** A plan store in memory. */
export function createFakePlanStore(): FakePlanStore {
  const plans = new Map<string, StoredPlan>()
  const files = new Map<string, Uint8Array>()
  const writes = new Map<string, Uint8Array>()
  const newest = new Map<string, StoredPlan>()
  const discarded: string[] = []
  const failures: FakePlanStore['failures'] = {}
  const assertWorks = (method: keyof FakePlanStore['failures']): void => {
    if (failures[method] !== undefined) throw failures[method]
  }
  return {
    plans,
    failures,
    discarded,
    location: 'memory',
    put: async (root, plan, planFile, written) => {
      assertWorks('put')
      const key = formatKey({ root, mode: plan.mode, contentDigest: plan.content.digest })
      if (planFile !== undefined) files.set(key, await readFile(planFile))
      if (written !== undefined) writes.set(key, written)
      plans.set(key, plan)
      newest.set(`${root.name} ${plan.mode}`, plan)
    },
    find: async (key) => {
      assertWorks('find')
      return Promise.resolve(plans.get(formatKey(key)))
    },
    findNewest: async (root, mode) => Promise.resolve(newest.get(`${root.name} ${mode}`)),
    fetch: async (key, _plan, target) => {
      const content = files.get(formatKey(key))
      if (content === undefined) throw new TypeError(`no plan file of ${formatKey(key)}`)
      await writeFile(target, content)
    },
    fetchWritten: (key, { written }) => {
      const content = writes.get(formatKey(key)) ?? new Uint8Array()
      let end = 0
      return Promise.resolve(written.map(({ size }) => content.subarray(end, (end += size))))
    },
    discard: async (key) => {
      assertWorks('discard')
      discarded.push(key.root.name)
      plans.delete(formatKey(key))
      files.delete(formatKey(key))
      return Promise.resolve()
    },
    close: async () => {
      assertWorks('close')
      return Promise.resolve()
    },
  }
}

function formatKey({ root, mode, contentDigest }: PlanKey): string {
  return `${root.name} ${mode} ${contentDigest}`
}
