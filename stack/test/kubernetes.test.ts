import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeChart } from '../../test/integration/behaving-chart.ts'
import { createPodYaml, useCluster } from '../../test/integration/kubernetes-client.ts'

const cluster = await useCluster()

interface VolumeClaim {
  status: { phase: string }
}

interface Service {
  status: { loadBalancer: { ingress?: { hostname: string }[] } }
}

describe.skipIf(cluster.isMissing)('the control plane', () => {
  test('is Kubernetes 1.35 with two ready nodes', async () => {
    const version = JSON.parse(await cluster.kubectl(['version', '-o', 'json'])) as {
      serverVersion: { gitVersion: string; minor: string }
    }
    expect(version.serverVersion).toMatchObject({ gitVersion: 'v1.35.4', minor: '35' })
    // Not those that other tests have added.
    const own = ['--selector', 'eks.amazonaws.com/nodegroup=default']
    await cluster.kubectl(['wait', '--for=condition=Ready', 'nodes', ...own, '--timeout=5s'])
    expect((await cluster.kubectl(['get', 'nodes', ...own, '-o', 'name'])).trim().split('\n')).toHaveLength(2)
  })

  test('asks RBAC who may do what', async () => {
    await expect(cluster.kubectl(['get', 'pods', '--as=stranger'])).rejects.toThrow(
      'User "stranger" cannot list resource "pods"',
    )
  })

  test('holds pods to a ResourceQuota and frees what is deleted', async () => {
    await cluster.kubectl(['create', 'namespace', 'small'])
    await cluster.kubectl(['-n', 'small', 'create', 'quota', 'one', '--hard=pods=1'])
    await cluster.until<{ status: { hard?: unknown } }>(['-n', 'small', 'quota', 'one'], ({ status }) => !!status.hard)
    await cluster.kubectl(['-n', 'small', 'apply', '-f', '-'], createPodYaml('first'))
    await expect(cluster.kubectl(['-n', 'small', 'apply', '-f', '-'], createPodYaml('second'))).rejects.toThrow(
      'exceeded quota: one, requested: pods=1, used: pods=1, limited: pods=1',
    )
    await cluster.kubectl(['-n', 'small', 'delete', 'pod', 'first', '--timeout=10s'])
    await cluster.until<{ status: { used?: { pods: string } } }>(
      ['-n', 'small', 'quota', 'one'],
      ({ status }) => status.used?.pods === '0',
    )
    await cluster.kubectl(['-n', 'small', 'apply', '-f', '-'], createPodYaml('second'))
    await cluster.kubectl(['delete', 'namespace', 'small', '--timeout=20s'])
  })

  test('binds a claim of the default storage class, and leaves one of an unknown class pending', async () => {
    const createClaim = (name: string, storageClassName?: string): string =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name },
        spec: { storageClassName, accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } } },
      })
    const createVolumeSpec = (claimName: string) => ({
      spec: { volumes: [{ name: 'data', persistentVolumeClaim: { claimName } }] },
    })
    const createPodWithVolume = (name: string): string => {
      const pod = JSON.parse(createPodYaml(name)) as { spec: object }
      return JSON.stringify({ ...pod, spec: { ...pod.spec, ...createVolumeSpec(name).spec } })
    }
    for (const text of [
      createClaim('data'),
      createClaim('lost', 'none'),
      createPodWithVolume('data'),
      createPodWithVolume('lost'),
    ]) {
      await cluster.kubectl(['apply', '-f', '-'], text)
    }
    await cluster.until<VolumeClaim>(['pvc', 'data'], ({ status }) => status.phase === 'Bound')
    await cluster.kubectl(['wait', '--for=condition=Ready', 'pod/data', '--timeout=10s'])
    const { object } = await cluster.until<{ items: { reason: string; message: string }[] }>(
      ['events', '--field-selector=involvedObject.name=lost,reason=FailedScheduling'],
      ({ items }) => items.length > 0,
    )
    expect(object.items[0]?.message).toContain('unbound immediate PersistentVolumeClaims')
    expect((JSON.parse(await cluster.kubectl(['get', 'pvc', 'lost', '-o', 'json'])) as VolumeClaim).status.phase).toBe(
      'Pending',
    )
    await cluster.kubectl(['delete', 'pod/data', 'pod/lost', 'pvc/data', 'pvc/lost', '--timeout=10s'])
  })
})

describe.skipIf(cluster.isMissing).each([3, 4] as const)('Helm %i', (major) => {
  let chart: Awaited<ReturnType<typeof writeChart>>
  const release = `shop${major}`
  const installChart = async (...args: readonly string[]) =>
    cluster.helm(major, ['upgrade', '--install', release, chart.path, '--wait', '--timeout', '30s', ...args])

  beforeAll(async () => {
    chart = await writeChart({ migration: 'healthy', loadBalancer: true })
  })
  afterAll(async () => chart.remove())

  test('is what it is called', async () => {
    expect((await cluster.helm(major, ['version', '--short'])).stdout).toMatch(new RegExp(`^v${major}\\.`))
  })

  test('installs a chart and waits until it is ready', async () => {
    const began = Date.now()
    const { code, stdout, stderr } = await installChart()
    console.info(`helm ${major} install --wait: ${(Date.now() - began) / 1000} s`)
    expect(stderr + stdout).toContain('STATUS: deployed')
    expect(code).toBe(0)
    const { object } = await cluster.until<Service>(
      ['service', release],
      ({ status }) => status.loadBalancer.ingress !== undefined,
    )
    expect(object.status.loadBalancer.ingress?.[0]?.hostname).toMatch(/\.elb\.amazonaws\.com$/)
  })

  test('fails with a hook whose Job fails', async () => {
    const { code, stderr } = await installChart('--set', 'migration=failing-job')
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/pre-upgrade hooks failed|BackoffLimitExceeded/)
    const { object } = await cluster.until<{ status: { conditions: { type: string; reason: string }[] } }>(
      ['job', `${release}-migrate`],
      () => true,
    )
    expect(object.status.conditions.find(({ type }) => type === 'Failed')?.reason).toBe('BackoffLimitExceeded')
    expect(await cluster.kubectl(['logs', `job/${release}-migrate`])).toContain(
      'fatal: relation "orders" already exists',
    )
  })

  test('does not wait for ever for pods that never become ready', async () => {
    const { code, stderr } = await installChart('--set', 'behaviour=crash-loop', '--timeout', '6s')
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/deadline exceeded|timed out/i)
    expect((await cluster.helm(major, ['uninstall', release, '--wait', '--timeout', '20s'])).code).toBe(0)
  })
})
