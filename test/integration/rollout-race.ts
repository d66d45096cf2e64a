/**
 * Rollouts with faults that are cured while they run: in any order, after any delay, with pods that restart and old pods that end
 * slowly. The same rollout is done by the action and by Helm alone, to compare how they end.
 */

import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesClient } from '../../src/kubernetes/client.ts'
import type { ObjectList, Pod } from '../../src/kubernetes/objects.ts'
import { behaviourAnnotations } from '../../stack/parts/kubernetes/behaviours.ts'

const faults = ['none', 'slow', 'crash-loop', 'config-error', 'mount-error', 'no-node', 'webhook'] as const

interface RaceWorkload {
  readonly name: string
  readonly replicas: number
  readonly fault: (typeof faults)[number]
  /** From the first sight of the fault to its cure. Seconds. */
  readonly cureAfter: number
}

export interface Race {
  readonly seed: number
  readonly workloads: readonly RaceWorkload[]
  /** Whether it replaces pods, which then end this slowly. Seconds. */
  readonly upgrade: { readonly oldEndAfter: number } | undefined
}

/** How long a fault lasts at most. Seconds. */
const longestFault = 8
/** Much longer, so that a busy machine, which cures late, does not break the promise that cures come in time. Seconds. */
export const racePatience = 25

/** A rollout that Helm finishes, by a seed. */
export function createRace(seed: number): Race {
  const random = createRandom(seed)
  const choose = (most: number): number => Math.floor(random() * (most + 1))
  const workloads = Array.from({ length: 1 + choose(2) }, (_, index) => ({
    name: `w${index}`,
    replicas: 1 + choose(1),
    fault: faults[choose(faults.length - 1)] ?? 'none',
    cureAfter: 1 + choose(longestFault - 1),
  }))
  return { seed, workloads, upgrade: choose(1) === 0 ? undefined : { oldEndAfter: choose(15) } }
}

/** Mulberry32: small, seeded, good enough to vary tests. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const raceChart = {
  'Chart.yaml': 'apiVersion: v2\nname: race\nversion: 0.1.0\n',
  'values.yaml': 'workloads: []\n',
  'templates/workloads.yaml': `
{{- range .Values.workloads }}
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: {{ .name }} }
spec:
  replicas: {{ .replicas }}
  selector: { matchLabels: { app: {{ .name }} } }
  template:
    metadata: { labels: { app: {{ .name }} }, annotations: {{ toJson .annotations }} }
    spec:
      nodeSelector: {{ toJson .nodes }}
      tolerations: [{ key: pool, operator: Equal, value: {{ .nodes.pool | default "none" | quote }} }]
      containers: [{ name: app, image: "registry.example/shop/{{ .name }}:{{ .tag }}" }]
{{- end }}
`,
} as const

/** The values of a deploy: without faults before an upgrade. */
export function createRaceValues({ workloads }: Race, namespace: string, tag: string, isBroken: boolean): object {
  return {
    workloads: workloads.map(({ name, replicas, fault, cureAfter }) => ({
      ...{ name, replicas, tag },
      nodes: isBroken && fault === 'no-node' ? { pool: namespace } : {},
      annotations: isBroken ? createAnnotations(fault, cureAfter) : {},
    })),
  }
}

function createAnnotations(fault: RaceWorkload['fault'], cureAfter: number): Readonly<Record<string, string>> {
  if (fault === 'none' || fault === 'no-node' || fault === 'webhook') return {}
  const message = fault === 'config-error' ? { [behaviourAnnotations.message]: 'secret "late" not found' } : {}
  const after = fault === 'slow' ? { [behaviourAnnotations.after]: `${cureAfter}s` } : {}
  return { [behaviourAnnotations.behaviour]: fault, ...message, ...after }
}

const finalizer = 'race.example/ending'
const lookEveryMs = 250

/** Cures the faults of a race in its namespace when their time has come, until it is stopped. */
export function startCures(race: Race, namespace: string, client: KubernetesClient): AsyncDisposable {
  const stopped = new AbortController()
  const pods = `/api/v1/namespaces/${namespace}/pods`
  const seen = new Map<string, number>()
  const isDue = (key: string, seconds: number): boolean => {
    const since = seen.get(key) ?? performance.now()
    seen.set(key, since)
    return performance.now() - since >= seconds * 1000
  }
  const cluster = createClusterCures(race, namespace, client)
  const lookAtPod = async (pod: Pod): Promise<void> => {
    const path = `${pods}/${pod.metadata.name}`
    const workload = race.workloads.find(({ name }) => name === pod.metadata.labels?.app)
    if (workload === undefined) return
    if (pod.metadata.deletionTimestamp !== undefined) {
      if (isDue(pod.metadata.uid ?? '', race.upgrade?.oldEndAfter ?? 0)) await endPod(client, path)
    } else if (isBroken(pod) && isDue(`${workload.name} fault`, workload.cureAfter)) await curePod(client, path)
  }
  const lookAtWorkload = async ({ name, fault, cureAfter }: RaceWorkload): Promise<void> => {
    if (fault !== 'no-node' && fault !== 'webhook') return
    const deployment = await client.find(`/apis/apps/v1/namespaces/${namespace}/deployments/${name}`)
    if (deployment !== undefined && isDue(fault, cureAfter)) await cluster.cure(fault)
  }
  const look = async (): Promise<void> => {
    const { items } = await client.get<ObjectList<Pod>>(pods)
    // What changes in the same moment is looked at again.
    await Promise.allSettled([...items.map(lookAtPod), ...race.workloads.map(lookAtWorkload)])
  }
  const running = (async () => {
    await cluster.begin()
    while (!stopped.signal.aborted) {
      await look()
      await sleep(lookEveryMs)
    }
    await cluster.end()
  })()
  return {
    [Symbol.asyncDispose]: async () => {
      stopped.abort()
      await running
    },
  }
}

/** Lets a pod end now, whatever its node makes of it. */
async function endPod(client: KubernetesClient, path: string): Promise<void> {
  await client.patch(path, { metadata: { finalizers: null } }).catch(() => undefined)
  await client.remove(`${path}?gracePeriodSeconds=0`, {})
}

/** Healthy pods have no behaviour of their own; a slow one becomes ready by itself. */
function isBroken({ metadata }: Pod): boolean {
  const behaviour = metadata.annotations?.[behaviourAnnotations.behaviour]
  return behaviour !== undefined && behaviour !== 'healthy' && behaviour !== 'slow'
}

/** As a kubelet does once what a container waited for is there: it starts again. */
async function curePod(client: KubernetesClient, path: string): Promise<void> {
  await client.patch(path, { metadata: { annotations: { [behaviourAnnotations.behaviour]: 'healthy' } } })
  const { status } = await client.get<Pod>(path)
  const [container] = status?.containerStatuses ?? []
  if (container === undefined) return
  const containerStatuses = [{ ...container, state: { waiting: { reason: 'ContainerCreating' } } }]
  await client.patch(`${path}/status`, { status: { containerStatuses } })
}

interface ClusterCures {
  readonly begin: () => Promise<void>
  readonly cure: (fault: 'no-node' | 'webhook') => Promise<void>
  readonly end: () => Promise<void>
}

/** Faults outside the pods: a node that comes late, a webhook that is not there yet. */
function createClusterCures(race: Race, namespace: string, client: KubernetesClient): ClusterCures {
  const node = `/api/v1/nodes/${namespace}`
  const webhooks = '/apis/admissionregistration.k8s.io/v1/mutatingwebhookconfigurations'
  const cured = new Set<string>()
  return {
    begin: async () => {
      if (!race.workloads.some(({ fault }) => fault === 'webhook')) return
      await client.post(webhooks, {
        metadata: { name: namespace },
        webhooks: [
          {
            ...{ name: 'late.race.example', admissionReviewVersions: ['v1'], sideEffects: 'None', timeoutSeconds: 2 },
            namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': namespace } },
            clientConfig: { service: { name: 'late', namespace: 'kube-system' } },
            rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
          },
        ],
      })
    },
    cure: async (fault) => {
      if (cured.has(fault)) return
      cured.add(fault)
      if (fault === 'webhook') await client.remove(`${webhooks}/${namespace}`, {})
      else await client.post('/api/v1/nodes', createNode(namespace))
    },
    end: async () => {
      await client.remove(`${webhooks}/${namespace}`, {})
      await client.remove(node, {})
    },
  }
}

function createNode(name: string): object {
  const resources = { cpu: '8', memory: '16Gi', pods: '110' }
  return {
    metadata: {
      name,
      labels: { pool: name, 'kubernetes.io/hostname': name, type: 'kwok' },
      annotations: { 'kwok.x-k8s.io/node': 'fake' },
    },
    // Only for its own race: it is deleted at the end, with every pod on it.
    spec: { taints: [{ key: 'pool', value: name, effect: 'NoSchedule' }] },
    status: { allocatable: resources, capacity: resources },
  }
}

/** Makes the pods of a namespace end slowly. */
export async function holdPods(namespace: string, client: KubernetesClient): Promise<void> {
  const pods = `/api/v1/namespaces/${namespace}/pods`
  const { items } = await client.get<ObjectList<Pod>>(pods)
  for (const { metadata } of items)
    await client.patch(`${pods}/${metadata.name}`, { metadata: { finalizers: [finalizer] } })
}
