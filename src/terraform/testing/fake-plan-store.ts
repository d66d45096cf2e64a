import { readFile, writeFile } from 'node:fs/promises'
import type { ActionError } from '../../runner/errors/action-error.ts'
import type { PlanKey, PlanPlace, PlanStore, StoredPlan } from '../store/model.ts'

export interface FakePlanStore extends PlanStore {
  /** Records by place, root, mode, content and commit; tests may change them. */
  readonly plans: Map<string, StoredPlan>
  /** Failures of `put`, `find` and `discard`, while they are set. */
  readonly failures: { put?: ActionError; find?: ActionError; discard?: ActionError; close?: ActionError }
  /** Roots whose plans were removed, in order. */
  readonly discarded: readonly string[]
  /** The same store for runs that write to another place. */
  readonly writingTo: (place: PlanPlace) => FakePlanStore
}

/** A plan store in memory, for runs that write to `protected`. */
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
  const open = (place: PlanPlace): FakePlanStore => ({
    plans,
    failures,
    discarded,
    place,
    writingTo: open,
    location: 'memory',
    put: async (root, plan, planFile, written) => {
      assertWorks('put')
      const key = { place, root, mode: plan.mode, contentDigest: plan.content.digest, commit: plan.commit }
      const copy = formatKey({ ...key, commit: undefined })
      if (planFile !== undefined) files.set(copy, await readFile(planFile))
      if (written !== undefined) writes.set(copy, written)
      for (const name of [formatKey(key), copy]) plans.set(name, plan)
      newest.set(`${place} ${root.name} ${plan.mode}`, plan)
    },
    find: async (key) => {
      assertWorks('find')
      return Promise.resolve(plans.get(formatKey(key)))
    },
    findNewest: async (root, mode, of) => Promise.resolve(newest.get(`${of} ${root.name} ${mode}`)),
    fetch: async (root, { mode, content }, target) => {
      const key = formatKey({ place: 'protected', root, mode, contentDigest: content.digest, commit: undefined })
      const file = files.get(key)
      if (file === undefined) throw new TypeError(`no plan file of ${key}`)
      await writeFile(target, file)
    },
    fetchWritten: (root, { mode, content, written }) => {
      const key = formatKey({ place: 'protected', root, mode, contentDigest: content.digest, commit: undefined })
      const joined = writes.get(key) ?? new Uint8Array()
      let end = 0
      return Promise.resolve(written.map(({ size }) => joined.subarray(end, (end += size))))
    },
    discard: async (root, { mode, content, commit }, of) => {
      assertWorks('discard')
      discarded.push(root.name)
      for (const one of [commit, undefined]) {
        const key = formatKey({ place: of, root, mode, contentDigest: content.digest, commit: one })
        plans.delete(key)
        files.delete(key)
      }
      return Promise.resolve()
    },
    close: async () => {
      assertWorks('close')
      return Promise.resolve()
    },
  })
  return open('protected')
}

function formatKey({ place, root, mode, contentDigest, commit = '' }: PlanKey): string {
  return `${place} ${root.name} ${mode} ${contentDigest} ${commit}`
}
