import { describe, expect, test } from 'vitest'
import { createPodYaml, useCluster, type PodOptions } from '../../test/integration/kubernetes-client.ts'

const cluster = await useCluster()

interface ContainerState {
  readonly waiting?: { readonly reason: string; readonly message: string }
  readonly running?: object
  readonly terminated?: { readonly reason: string; readonly exitCode: number }
}

interface Container {
  readonly name: string
  readonly ready: boolean
  readonly restartCount: number
  readonly state: ContainerState
  readonly lastState: ContainerState
}

interface Pod {
  readonly status: {
    readonly phase: string
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly message?: string }[]
    readonly containerStatuses?: readonly Container[]
  }
}

interface Event {
  readonly type: string
  readonly reason: string
  readonly message: string
  readonly count: number
  readonly involvedObject: { readonly fieldPath: string }
}

const findContainer = ({ status }: Pod, name = 'app'): Container | undefined =>
  status.containerStatuses?.find((container) => container.name === name)
const isWaitingFor = (reason: string) => (pod: Pod) => findContainer(pod)?.state.waiting?.reason === reason

async function create(name: string, options: PodOptions): Promise<void> {
  await cluster.kubectl(['apply', '-f', '-'], createPodYaml(name, options))
}

/** Waits for a state, and says how long it took. */
async function waitForPod(name: string, accept: (pod: Pod) => boolean): Promise<Pod> {
  const { object, seconds } = await cluster.until<Pod>(['pod', name], accept)
  console.info(`${name}: ${seconds.toFixed(1)} s`)
  return object
}

async function waitForEvents(name: string, reason: string, accept: (events: readonly Event[]) => boolean) {
  const selector = `--field-selector=involvedObject.name=${name},reason=${reason}`
  const { object } = await cluster.until<{ items: readonly Event[] }>(['events', selector], ({ items }) =>
    accept(items),
  )
  return object.items
}

const isNotEmpty = (items: readonly unknown[]): boolean => items.length > 0

describe.skipIf(cluster.isMissing)('a pod', () => {
  test('is ready at once by default', async () => {
    await create('healthy', {})
    const pod = await waitForPod('healthy', (pod) => findContainer(pod)?.ready === true)
    expect(pod.status.phase).toBe('Running')
    expect(await cluster.kubectl(['logs', 'healthy'])).toContain('listening on port 8080')
  })

  test('runs its init containers first', async () => {
    await create('initialised', {
      spec: { initContainers: [{ name: 'prepare', image: 'registry.example/prepare:1' }] },
    })
    const pod = await waitForPod('initialised', (pod) => findContainer(pod)?.ready === true)
    expect(pod.status).toMatchObject({
      initContainerStatuses: [{ name: 'prepare', state: { terminated: { exitCode: 0, reason: 'Completed' } } }],
    })
  })

  test('crash-loop: ends with the wanted exit code, is restarted, and backs off', async () => {
    await create('crashing', { behaviour: 'crash-loop', notes: { exitCode: '3' } })
    await waitForPod('crashing', (pod) => findContainer(pod)?.state.terminated?.exitCode === 3)
    const pod = await waitForPod('crashing', isWaitingFor('CrashLoopBackOff'))
    expect(findContainer(pod)?.lastState.terminated).toMatchObject({ reason: 'Error', exitCode: 3 })
    expect(findContainer(pod)?.state.waiting?.message).toMatch(
      /^back-off 10s restarting failed container=app pod=crashing_/,
    )
    await waitForPod('crashing', (pod) => (findContainer(pod)?.restartCount ?? 0) >= 2)
    const [backOff] = await waitForEvents('crashing', 'BackOff', ([event]) => (event?.count ?? 0) >= 2)
    expect(backOff).toMatchObject({ type: 'Warning', involvedObject: { fieldPath: 'spec.containers{app}' } })
    expect(backOff?.message).toMatch(/^Back-off restarting failed container app in pod crashing_default\(.+\)$/)
    expect(await cluster.kubectl(['logs', 'crashing', '--previous'])).toContain('fatal: database connection refused')
  })

  test('crash-loop: exit code 137 is an OOMKilled, and only the named container crashes', async () => {
    const containers = ['app', 'sidecar'].map((name) => ({ name, image: `registry.example/${name}:1` }))
    await create('greedy', {
      behaviour: 'crash-loop',
      notes: { exitCode: '137', container: 'sidecar' },
      spec: { containers },
    })
    const pod = await waitForPod('greedy', (pod) => findContainer(pod, 'sidecar')?.lastState.terminated !== undefined)
    expect(findContainer(pod, 'sidecar')?.lastState.terminated).toMatchObject({ reason: 'OOMKilled', exitCode: 137 })
    expect(findContainer(pod, 'app')).toMatchObject({ ready: true, restartCount: 0 })
  })

  test('image-pull-error: ErrImagePull, then ImagePullBackOff, with what the runtime says', async () => {
    await create('unpullable', { behaviour: 'image-pull-error', notes: { message: 'no basic auth credentials' } })
    const first = await waitForPod('unpullable', isWaitingFor('ErrImagePull'))
    expect(findContainer(first)?.state.waiting?.message).toBe('no basic auth credentials')
    const second = await waitForPod('unpullable', isWaitingFor('ImagePullBackOff'))
    expect(findContainer(second)?.state.waiting?.message).toBe(
      'Back-off pulling image "registry.example/shop/app:1.0": ErrImagePull: no basic auth credentials',
    )
    expect(second.status.phase).toBe('Pending')
    const failed = await waitForEvents('unpullable', 'Failed', (items) => items.length >= 3)
    expect(failed.map(({ message }) => message).toSorted()).toEqual([
      'Error: ErrImagePull',
      'Error: ImagePullBackOff',
      'Failed to pull image "registry.example/shop/app:1.0": no basic auth credentials',
    ])
  })

  test('config-error: the container cannot be created', async () => {
    await create('misconfigured', { behaviour: 'config-error' })
    const pod = await waitForPod('misconfigured', isWaitingFor('CreateContainerConfigError'))
    expect(findContainer(pod)?.state.waiting?.message).toBe('secret "app-credentials" not found')
    await waitForEvents('misconfigured', 'Failed', isNotEmpty)
  })

  test('failing-readiness: runs, is never ready, and the probe is reported again and again', async () => {
    await create('unready', { behaviour: 'failing-readiness' })
    const pod = await waitForPod('unready', (pod) => findContainer(pod)?.state.running !== undefined)
    expect(findContainer(pod)?.ready).toBe(false)
    const [event] = await waitForEvents('unready', 'Unhealthy', ([event]) => (event?.count ?? 0) >= 2)
    expect(event?.message).toBe('Readiness probe failed: HTTP probe failed with statuscode: 503')
  })

  test('slow: ready after the wanted time', async () => {
    await create('slow', { behaviour: 'slow', notes: { after: '2500ms' } })
    const began = Date.now()
    await waitForPod('slow', (pod) => findContainer(pod)?.ready === true)
    expect(Date.now() - began).toBeGreaterThan(2000)
  })

  test.each([
    ['a label that no node has', { nodeSelector: { gpu: 'yes' } }, "node(s) didn't match Pod's node affinity/selector"],
    [
      'more memory than any node has',
      { containers: [{ name: 'app', image: 'x', resources: { requests: { memory: '500Gi' } } }] },
      'Insufficient memory',
    ],
  ])('stays pending with %s', async (what, spec, reason) => {
    const name = `pending-${what.split(' ')[1]}`
    await create(name, { spec })
    const [event] = await waitForEvents(name, 'FailedScheduling', isNotEmpty)
    // Other tests may have added nodes that take no pods.
    expect(event?.message).toMatch(/^0\/\d+ nodes are available: /)
    expect(event?.message).toContain(` 2 ${reason}`)
    const pod = await waitForPod(
      name,
      ({ status }) => status.conditions?.some(({ type }) => type === 'PodScheduled') === true,
    )
    expect(pod.status.conditions).toContainEqual(expect.objectContaining({ status: 'False', reason: 'Unschedulable' }))
  })
})

describe.skipIf(cluster.isMissing)('a Job', () => {
  const createJob = (
    name: string,
    { behaviour, backoffLimit = 0 }: { behaviour: 'healthy' | 'failing-job'; backoffLimit?: number },
  ) => {
    const { metadata, spec } = JSON.parse(createPodYaml(name, { behaviour, spec: {} })) as {
      metadata: object
      spec: object
    }
    const template = { metadata: { ...metadata, name: undefined }, spec: { ...spec, restartPolicy: 'Never' } }
    return JSON.stringify({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: { backoffLimit, template } })
  }

  test('completes', async () => {
    await cluster.kubectl(['apply', '-f', '-'], createJob('good', { behaviour: 'healthy' }))
    await cluster.kubectl(['wait', '--for=condition=Complete', 'job/good', '--timeout=10s'])
  })

  test('failing-job: reaches its backoffLimit', async () => {
    await cluster.kubectl(['apply', '-f', '-'], createJob('bad', { behaviour: 'failing-job' }))
    await cluster.kubectl(['wait', '--for=condition=Failed', 'job/bad', '--timeout=10s'])
    const { object } = await cluster.until<{ items: readonly Pod[] }>(['pods', '-l', 'job-name=bad'], ({ items }) =>
      isNotEmpty(items),
    )
    expect(object.items).toHaveLength(1)
    expect(object.items[0]?.status.phase).toBe('Failed')
    const [event] = await waitForEvents('bad', 'BackoffLimitExceeded', isNotEmpty)
    expect(event?.message).toBe('Job has reached the specified backoff limit')
    expect(await cluster.kubectl(['logs', 'job/bad'])).toContain('fatal: relation "orders" already exists')
  })
})
