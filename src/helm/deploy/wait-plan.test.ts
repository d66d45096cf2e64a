import { describe, expect, test } from 'vitest'
import type { RolloutTarget } from '../../rollout/model.ts'
import { planWait, type WaitContents, type WaitMode } from './wait-plan.ts'

const plain = { customs: false, suspendedJobs: false }
const customs = { ...plain, customs: true }
const suspended = { ...plain, suspendedJobs: true }

describe('what Helm waits for', () => {
  test.each<[string, WaitMode, 3 | 4, WaitContents, readonly string[]]>([
    ['kinds of Kubernetes alone', 'workloads', 4, plain, ['--wait=watcher', '--wait-for-jobs']],
    ['everything, without custom resources', 'all', 4, plain, ['--wait=watcher', '--wait-for-jobs']],
    ['custom resources, which may never be ready', 'workloads', 4, customs, ['--wait=legacy', '--wait-for-jobs']],
    ['custom resources, with rules of our own', 'all', 4, customs, ['--wait=legacy', '--wait-for-jobs']],
    ['a suspended Job', 'workloads', 4, suspended, ['--wait=legacy']],
    ['hooks only', 'none', 4, customs, ['--wait=hookOnly']],
    ['anything with Helm 3', 'workloads', 3, customs, ['--wait', '--wait-for-jobs']],
    ['a suspended Job with Helm 3', 'workloads', 3, suspended, ['--wait']],
    ['hooks only with Helm 3', 'none', 3, plain, []],
  ])('%s', (_, mode, major, contents, options) => {
    expect(planWait({ mode, major, contents, args: [] }).options).toEqual(options)
  })

  test('no Jobs, if the user says so', () => {
    const plan = planWait({ mode: 'workloads', major: 4, contents: plain, args: ['--wait-for-jobs=false'] })
    expect(plan).toMatchObject({ jobs: false, options: ['--wait=watcher'] })
  })
})

describe('what is left to us', () => {
  const createTarget = (kind: 'Deployment' | 'Job' | 'Service'): RolloutTarget => ({ kind, name: 'a', role: 'release' })
  const certificate: RolloutTarget = {
    kind: 'Certificate',
    apiVersion: 'cert-manager.io/v1',
    name: 'a',
    role: 'release',
  }

  test.each<[string, 3 | 4, WaitContents, readonly boolean[]]>([
    // Deployment, Job, Service, Certificate
    ['next to the watcher', 4, plain, [false, false, true, true]],
    ['next to the older rules, all that the watcher would wait for', 4, customs, [true, true, true, true]],
    ['next to Helm 3, only what it does not know', 3, customs, [false, true, false, true]],
  ])('%s', (_, major, contents, expected) => {
    const { awaits } = planWait({ mode: 'workloads', major, contents, args: [] })
    const targets = [createTarget('Deployment'), createTarget('Job'), createTarget('Service'), certificate]
    expect(targets.map(awaits)).toEqual(expected)
  })

  test('never a hook', () => {
    const { awaits } = planWait({ mode: 'all', major: 4, contents: customs, args: [] })
    expect(awaits({ kind: 'Job', name: 'migrate', role: 'hook' })).toBe(false)
  })
})
