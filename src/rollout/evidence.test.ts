import { expect, test } from 'vitest'
import type { KubernetesEvent } from '../kubernetes/objects.ts'
import { type Cause, emptySnapshot } from './model.ts'
import { collectEvidence } from './evidence.ts'

const cause: Cause = {
  kind: 'quota-exceeded',
  verdict: 'failing',
  where: ['deployment/app'],
  message: 'exceeded quota',
  pod: undefined,
  container: undefined,
}

function createEvent(second: number, reason: string, message: string, count?: number): KubernetesEvent {
  return {
    metadata: { name: `app.${second}` },
    involvedObject: { kind: 'ReplicaSet', name: 'app-6d9f', uid: 'rs' },
    type: reason === 'FailedCreate' ? 'Warning' : 'Normal',
    reason,
    message,
    lastTimestamp: `2026-03-01T12:00:0${second}Z`,
    ...(count === undefined ? {} : { count }),
  }
}

/** The events that the cluster has, or why they cannot be read, after those of the snapshot. */
function collect(there: readonly KubernetesEvent[] | Error, seen: readonly KubernetesEvent[]) {
  const client = {
    text: () => Promise.resolve(''),
    get: <T>() => (there instanceof Error ? Promise.reject(there) : Promise.resolve({ items: there } as T)),
  }
  return collectEvidence({ client, namespace: 'app', cause, snapshot: { ...emptySnapshot, events: seen } })
}

test('later events are read too; if that is not allowed, those already seen are reported', async () => {
  const [first, second] = [createEvent(1, 'SuccessfulCreate', 'Created'), createEvent(2, 'FailedCreate', 'Refused')]
  expect((await collect([first, second], [first])).events).toHaveLength(2)
  expect((await collect(new Error('forbidden'), [first])).events).toHaveLength(1)
})

test('the same refusal of many pods is reported once, with its count', async () => {
  const formatRefusal = (pod: string): string =>
    `Error creating: pods "app-6d9f-${pod}" is forbidden: exceeded quota: small`
  const events = [
    createEvent(3, 'FailedCreate', formatRefusal('kkkkk')),
    createEvent(1, 'SuccessfulCreate', 'Created pod: app-6d9f-aaaaa'),
    createEvent(2, 'FailedCreate', formatRefusal('h6p4c')),
    createEvent(4, 'FailedCreate', `(combined from similar events): ${formatRefusal('zzzzz')}`, 4),
    createEvent(5, 'FailedCreate', 'Error creating: pods "app-6d9f-zzzzz" is forbidden: exceeded quota: other'),
  ]
  const { events: told } = await collect(events, [])
  expect(told).toEqual([
    '12:00:01  Normal  SuccessfulCreate  replicaset/app-6d9f  Created pod: app-6d9f-aaaaa',
    `12:00:04  Warning  FailedCreate  replicaset/app-6d9f  (combined from similar events): ${formatRefusal('zzzzz')} (6 times)`,
    '12:00:05  Warning  FailedCreate  replicaset/app-6d9f  Error creating: pods "app-6d9f-zzzzz" is forbidden: exceeded quota: other',
  ])
})
