import { expect, test } from 'vitest'
import type { KubernetesJob, Pod } from '../kubernetes/objects.ts'
import { rememberHooks } from './hook-memory.ts'
import { emptySnapshot } from './model.ts'

const job: KubernetesJob = { metadata: { name: 'migrate', uid: 'j' } }
const createPod = (state: object, more: object = {}): Pod => ({
  metadata: { name: 'migrate-1', uid: 'p', ownerReferences: [{ kind: 'Job', name: 'migrate', uid: 'j' }], ...more },
  status: { containerStatuses: [{ name: 'app', state }] },
})
const getRollout = () => ({
  targets: [{ kind: 'Job', name: 'migrate', role: 'hook' }] as const,
  since: new Date(0),
})
const failed = createPod({ terminated: { exitCode: 1 } })

function createRecorder() {
  const paths: string[] = []
  const client = {
    text: (path: string) => {
      paths.push(path)
      return Promise.resolve(`line ${paths.length}\n`)
    },
  }
  return { paths, hooks: rememberHooks({ client, namespace: 'shop', rollout: getRollout }) }
}

test('the log of a container is read when it starts and again when it ends, and outlives its pod', async () => {
  const { paths, hooks } = createRecorder()
  const running = { ...emptySnapshot, jobs: [job], pods: [createPod({ running: {} })] }
  hooks.look(running)
  hooks.look(running)
  hooks.look({ ...emptySnapshot, jobs: [job], pods: [failed] })
  hooks.look({ ...emptySnapshot, jobs: [job], pods: [failed] })
  hooks.look(emptySnapshot)
  const { logs, cause } = await hooks.settled()
  expect(paths).toEqual(Array(2).fill('/api/v1/namespaces/shop/pods/migrate-1/log'))
  expect(logs).toEqual([{ pod: 'migrate-1', title: 'pod migrate-1, container app', text: 'line 2' }])
  expect(cause).toMatchObject({ kind: 'job-failed', pod: 'migrate-1', message: 'exit code 1' })
})

test('a container that waits has no log, and a log that cannot be read is left out', async () => {
  const hooks = rememberHooks({
    client: { text: () => Promise.reject(new Error('gone')) },
    namespace: 'shop',
    rollout: getRollout,
  })
  hooks.look({ ...emptySnapshot, jobs: [job], pods: [createPod({ waiting: {} })] })
  hooks.look({ ...emptySnapshot, jobs: [job], pods: [failed] })
  expect((await hooks.settled()).logs).toEqual([])
})
