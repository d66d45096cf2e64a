/** Claims whose class or driver the cluster lacks, and those that a removal leaves. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
let place: Releases

beforeAll(() => {
  place = createReleases(stack, env)
  place.write('database/Chart.yaml', 'apiVersion: v2\nname: database\nversion: 0.1.0\n')
  place.write('database/values.yaml', 'class: gp3\n')
  place.write(
    'database/templates/database.yaml',
    `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  serviceName: db
  selector: { matchLabels: { app: db } }
  template:
    metadata: { labels: { app: db } }
    spec:
      containers:
        - { name: db, image: "registry.example/postgres:17", volumeMounts: [{ name: data, mountPath: /data }] }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec:
        storageClassName: {{ .Values.class }}
        accessModes: [ReadWriteOnce]
        resources: { requests: { storage: 1Gi } }
`,
  )
})
afterAll(() => {
  place[Symbol.dispose]()
})

const deploy = (release: string, storageClass: string, more: Readonly<Record<string, string>> = {}) =>
  place.run({ release, chart: 'database', set: JSON.stringify({ class: storageClass }), timeout: '60s', ...more })

async function createClass(name: string, provisioner: string): Promise<void> {
  const storageClass = { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', metadata: { name }, provisioner }
  await stack.kubectl(['apply', '-f', '-'], JSON.stringify(storageClass))
}

describe.skipIf(stack.isMissing).concurrent('a StatefulSet whose claim is not bound', () => {
  test.each<[string, string, string | undefined, RegExp, string]>([
    ['class does not exist', 'absent', undefined, /storageclass\S* "absent" not found/, 'aws-ebs-csi-driver'],
    ['driver is not installed', 'shared', 'efs.csi.aws.com', /'efs\.csi\.aws\.com'/, 'aws-efs-csi-driver'],
    ['driver is one of others', 'disks', 'disk.csi.example.com', /'disk\.csi\.example\.com'/, 'disk.csi.example.com'],
  ])(
    'because its %s is reported with the claim, the class and what creates it',
    async (_, name, driver, words, addOn) => {
      if (driver !== undefined) await createClass(name, driver)
      const step = await deploy(`no-${name}`, name)
      expect(step.outputs['failure-reason'], step.shown).toBe('claim-pending')
      const [error] = step.commands.filter((each) => each.name === 'error')
      expect(error?.data).toMatch(/statefulset\/db → persistentvolumeclaim\/data-db-0\n/)
      expect(error?.data).toMatch(words)
      expect(step.shown).toMatch(new RegExp(`Next: .*claim data-db-0.* storage class ${name}`))
      expect(step.shown).toContain(addOn)
    },
  )

  test.each([
    ['installed', { kind: 'CSIDriver', apiVersion: 'storage.k8s.io/v1', metadata: { name: 'slow.csi.example.com' } }],
    ['none of CSI, which no object shows', undefined],
  ])('because its driver is slow is waited for: it is %s', async (how, object) => {
    const name = object === undefined ? 'local' : 'slow'
    if (object !== undefined) await stack.kubectl(['apply', '-f', '-'], JSON.stringify({ ...object, spec: {} }))
    await createClass(name, object?.metadata.name ?? 'example.com/local-path')
    const running = place.start({
      ...{ release: `wait-${name}`, chart: 'database', set: `class=${name}`, timeout: '60s' },
    })
    await running.logged('claim-pending')
    await sleep(2500)
    const volume = {
      ...{ apiVersion: 'v1', kind: 'PersistentVolume', metadata: { name: `pv-${name}` } },
      spec: {
        ...{ storageClassName: name, accessModes: ['ReadWriteOnce'], capacity: { storage: '1Gi' } },
        ...{ claimRef: { namespace: `wait-${name}`, name: 'data-db-0' }, hostPath: { path: '/data' } },
      },
    }
    await stack.kubectl(['apply', '-f', '-'], JSON.stringify(volume))
    expect(expectSuccess(await running.done).outputs.status, how).toBe('deployed')
  })

  test('leaves its claim when it is removed, which is reported', async () => {
    expectSuccess(await deploy('kept-claim', 'gp3'))
    const step = expectSuccess(await place.run({ release: 'kept-claim', command: 'uninstall', chart: '' }))
    expect(step.shown).toContain('claims left with their data: data-db-0')
    expect(await stack.kubectl(['get', 'pvc', '-n', 'kept-claim', '-o', 'name'])).toContain('data-db-0')
  })

  test('leaves its claim when its first install fails, which is reported', async () => {
    const step = await deploy('failed-claim', 'absent')
    expect(step.outputs['failure-reason'], step.shown).toBe('claim-pending')
    expect(step.commands.find((each) => each.name === 'error')?.data).toContain(
      'claims left with their data: data-db-0',
    )
    expect(await stack.kubectl(['get', 'pvc', '-n', 'failed-claim', '-o', 'name'])).toContain('data-db-0')
  })
})
