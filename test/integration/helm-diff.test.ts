/** The changes that the diff shows, then applied by the real Helm: both must agree. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import type { Helm } from '../../src/helm/cli/helm.ts'
import type { ObjectDiff, ReleaseDiff } from '../../src/helm/diff/model.ts'
import { diffRelease } from '../../src/helm/diff/release-diff.ts'
import { renderRelease } from '../../src/helm/diff/render.ts'
import { findDeployedRevision } from '../../src/helm/release/revisions.ts'
import { readReleases } from '../../src/helm/release/release.ts'
import type { KubernetesClient } from '../../src/kubernetes/client.ts'
import { ActionError } from '../../src/runner/errors/action-error.ts'
import { connectAsAdministrator, useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const app = path.join(repositoryRoot, 'charts/app')
const canary = 'hunter2-canary-value'
const image = { repository: 'registry.example/shop', tag: '1.0' }
const majors = [3, 4] as const
type Major = (typeof majors)[number]

let folder: string
let rawChart: string
let client: KubernetesClient

/** One release in its own namespace. */
function createRelease(name: string, major: Major, chart = app) {
  const namespace = `diff-${name}-${major}`
  const at = ['--namespace', namespace]
  const valuesFile = path.join(folder, `${namespace}.json`)
  const helm: Pick<Helm, 'run'> = {
    run: async ({ args }) => {
      const { code, stdout, stderr } = await stack.helm(major, args)
      if (code !== 0) throw new ActionError('tool-failed', 'helm failed', { details: stderr.split('\n') })
      return { exitCode: code, stdout: () => Promise.resolve(stdout), stderr: () => Promise.resolve(stderr) }
    },
  }
  return {
    namespace,
    kubectl: (...args: readonly string[]) => stack.kubectl([...args, ...at]),
    deploy: (values: object, ...args: readonly string[]) =>
      stack.helmWithValues(
        major,
        ['upgrade', '--install', 'shop', chart, ...at, '--create-namespace', ...args],
        values,
      ),
    diff: async (values: object): Promise<ReleaseDiff> => {
      writeFileSync(valuesFile, JSON.stringify(values))
      const deployed = findDeployedRevision(await readReleases(client, namespace, 'shop'))
      const request = { release: 'shop', namespace, deployed }
      const next = await renderRelease({ ...request, helm, args: [chart, `--values=${valuesFile}`] })
      return diffRelease({ ...request, client, next })
    },
  }
}

const formatName = ({ kind, name }: ObjectDiff): string => `${kind}/${name}`
const listActions = ({ objects }: ReleaseDiff): readonly string[] =>
  objects.map((object) => `${object.action} ${formatName(object)}`)
const findObject = ({ objects }: ReleaseDiff, name: string): ObjectDiff =>
  objects.find((one) => formatName(one) === name)!
const listPaths = ({ changes }: ObjectDiff): readonly string[] => changes.map(({ path }) => path)

/** All features of the chart, written in other notations than those of the server. */
const everything = {
  image,
  config: { LEVEL: 'debug', EMPTY: '' },
  secrets: { PASSWORD: canary },
  files: { '/etc/app/a.yaml': 'x: 1\n' },
  env: {
    NAME: 'shop',
    URL: `postgres://app:${canary}@db`,
    POD: { valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
  },
  extraPorts: { metrics: 9090 },
  ingress: { enabled: true, hosts: ['shop.example.org'] },
  resources: { requests: { cpu: '1000m', memory: '1024Mi' }, limits: { cpu: 1.5, memory: '2048Mi' } },
  networkPolicy: { egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/16' } }], ports: [{ port: 5432 }] }] },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  topologySpread: { zones: 'DoNotSchedule' },
  volumes: [{ name: 'mode', configMap: { name: 'other', optional: true, defaultMode: 256 } }],
}
const variants = {
  deployment: { ...everything, autoscaling: { enabled: true, memory: 80 } },
  statefulset: { ...everything, kind: 'StatefulSet', persistence: { enabled: true, size: '1024Mi' } },
}

/** A chart that renders the objects in its values. */
const rawFiles = {
  'Chart.yaml': 'apiVersion: v2\nname: raw\nversion: 1.0.0\n',
  'templates/objects.yaml': '{{ range .Values.objects }}\n---\n{{ toYaml . }}\n{{ end }}\n',
}

/** A revision as left by a killed Helm. */
function markPending(secret: string): string {
  const { data } = JSON.parse(secret) as { data: { release: string } }
  const packed = Buffer.from(Buffer.from(data.release, 'base64').toString(), 'base64')
  const release = JSON.parse(gunzipSync(packed).toString()) as { info: object }
  const text = JSON.stringify({ ...release, info: { ...release.info, status: 'pending-upgrade' } })
  return Buffer.from(gzipSync(text).toString('base64')).toString('base64')
}

const metadata = { name: 'fixed' }
const createPodTemplate = (app: string, image = 'a/b:1') => ({
  metadata: { labels: { app } },
  spec: { containers: [{ name: 'app', image }], restartPolicy: 'Always' },
})
const createLabels = (app: string) => ({ selector: { matchLabels: { app } }, template: createPodTemplate(app) })
const createClaim = (storage: string) => ({
  metadata: { name: 'data' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } } },
})
const createRoleRef = (name: string) => ({ roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name } })
const createJobTemplate = (image: string) => ({
  template: { spec: { ...createPodTemplate('job', image).spec, restartPolicy: 'Never' } },
})

interface ImmutableChange {
  readonly before: { readonly kind: string; readonly metadata: { readonly name: string } } & Readonly<
    Record<string, unknown>
  >
  readonly after: object
  readonly path: string
}

/** Changes that Kubernetes rejects. */
const fixed: readonly ImmutableChange[] = [
  {
    before: { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { replicas: 0, ...createLabels('a') } },
    after: { spec: { replicas: 0, ...createLabels('b') } },
    path: 'spec.selector.matchLabels.app',
  },
  {
    before: {
      ...{ apiVersion: 'apps/v1', kind: 'StatefulSet', metadata },
      spec: { replicas: 0, serviceName: 'a', ...createLabels('a'), volumeClaimTemplates: [createClaim('1Gi')] },
    },
    after: {
      spec: { replicas: 0, serviceName: 'a', ...createLabels('a'), volumeClaimTemplates: [createClaim('2Gi')] },
    },
    path: 'spec.volumeClaimTemplates[0].spec.resources.requests.storage',
  },
  {
    before: { apiVersion: 'apps/v1', kind: 'DaemonSet', metadata, spec: createLabels('a') },
    after: { spec: createLabels('b') },
    path: 'spec.selector.matchLabels.app',
  },
  {
    before: { apiVersion: 'v1', kind: 'Service', metadata, spec: { ports: [{ port: 80 }] } },
    after: { spec: { ports: [{ port: 80 }], clusterIP: 'None' } },
    path: 'spec.clusterIP',
  },
  {
    before: { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: createJobTemplate('a/b:1') },
    after: { spec: createJobTemplate('a/b:2') },
    path: 'spec.template.spec.containers[app].image',
  },
  {
    before: { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata, spec: { ...createClaim('1Gi').spec } },
    after: { spec: { ...createClaim('1Gi').spec, accessModes: ['ReadWriteMany'] } },
    path: 'spec.accessModes',
  },
  {
    before: { apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data: { a: '1' } },
    after: { data: { a: '2' } },
    path: 'data.a',
  },
  {
    before: { apiVersion: 'v1', kind: 'Secret', metadata, type: 'Opaque', stringData: { a: '1' } },
    after: { type: 'example.org/other' },
    path: 'type',
  },
  {
    before: { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', metadata, ...createRoleRef('a') },
    after: createRoleRef('b'),
    path: 'roleRef.name',
  },
]

describe.skipIf(stack.isMissing).concurrent('the diff of a release', { timeout: 120_000 }, () => {
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'helm-diff-'))
    rawChart = path.join(folder, 'raw')
    mkdirSync(path.join(rawChart, 'templates'), { recursive: true })
    for (const [file, text] of Object.entries(rawFiles)) writeFileSync(path.join(rawChart, file), text)
    client = connectAsAdministrator(stack)
  })
  afterAll(() => {
    client[Symbol.dispose]()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    [3, 'statefulset'],
    [4, 'deployment'],
  ] as const)(
    'with Helm %i, of a %s, shows everything before the first deploy, and nothing after it',
    async (major, name) => {
      const values = variants[name]
      const release = createRelease(name, major)
      const first = await release.diff(values)
      expect(first.revision).toBeUndefined()
      expect(first.objects.length).toBeGreaterThan(8)
      expect(first.objects.every(({ action }) => action === 'create')).toBe(true)
      expect(await release.deploy(values)).toMatchObject({ code: 0 })
      const second = await release.diff(values)
      expect(second).toMatchObject({ revision: 1, objects: [] })
      expect(second.unchanged).toBe(first.objects.length)
      expect(JSON.stringify([first, second])).not.toMatch(/hunter2/)
    },
  )

  test('marks changes that the API server rejects', async () => {
    const release = createRelease('immutable', 4, rawChart)
    expect(await release.deploy({ objects: fixed.map(({ before }) => before) })).toMatchObject({ code: 0 })
    const diff = await release.diff({ objects: fixed.map(({ before, after }) => ({ ...before, ...after })) })
    const marked = diff.objects.flatMap((one) =>
      one.changes.filter(({ immutable }) => immutable).map(({ path }) => `${formatName(one)} ${path}`),
    )
    expect(marked.toSorted()).toEqual(
      fixed.map(({ before, path }) => `${before.kind}/${before.metadata.name} ${path}`).toSorted(),
    )
    for (const { before, after } of fixed) {
      const apply = [
        'apply',
        '--server-side',
        '--field-manager=helm',
        '--force-conflicts',
        '--dry-run=server',
        '-f',
        '-',
      ]
      const args = [...apply, '--namespace', release.namespace]
      const input = JSON.stringify({ ...before, ...after })
      const { code, stderr } = await stack.run(String(stack.facts.kubectl), args, { input })
      expect(`${code} ${stderr}`, before.kind).toMatch(
        /^1 .*(immutable|orbidden|may not change|cannot change|not allowed)/s,
      )
    }
  })

  describe.each(majors)('with Helm %i', (major) => {
    test('shows each field that a deploy changes, and is empty afterwards', async () => {
      const release = createRelease('change', major)
      await release.deploy({ ...everything, podDisruptionBudget: { enabled: true } })
      const next = {
        ...everything,
        image: { ...image, tag: '1.1' },
        env: { NAME: 'shop', NEW: 'x' },
        config: { LEVEL: 'info' },
        secrets: { PASSWORD: `${canary}-2`, OTHER: 'y' },
        podDisruptionBudget: { enabled: false },
        ingress: { enabled: true, hosts: ['shop.example.org', 'shop.example.com'] },
        persistence: { enabled: false },
      }
      const diff = await release.diff(next)
      const labelled = ['NetworkPolicy/shop', 'Service/shop', 'ServiceAccount/shop', 'ConfigMap/shop-files']
      const changed = ['ConfigMap/shop', 'Deployment/shop', 'Ingress/shop', 'Secret/shop', ...labelled]
      expect(listActions(diff)[0]).toBe('delete PodDisruptionBudget/shop')
      expect(listActions(diff).slice(1).toSorted()).toEqual(changed.map((name) => `change ${name}`).toSorted())
      const deployment = findObject(diff, 'Deployment/shop')
      expect(deployment.pods).toEqual({ kind: 'restart' })
      expect(listPaths(deployment)).toEqual([
        'metadata.labels["app.kubernetes.io/version"]',
        'spec.template.metadata.annotations["checksum/config"]',
        'spec.template.metadata.annotations["checksum/secrets"]',
        'spec.template.spec.containers[app].env[NEW]',
        'spec.template.spec.containers[app].env[POD]',
        'spec.template.spec.containers[app].env[URL]',
        'spec.template.spec.containers[app].image',
      ])
      expect(findObject(diff, 'Ingress/shop').changes).toMatchObject([{}, { path: 'spec.rules[1]', cause: 'chart' }])
      const secret = findObject(diff, 'Secret/shop')
      expect(listPaths(secret)).toEqual(['data.OTHER', 'data.PASSWORD', 'metadata.labels["app.kubernetes.io/version"]'])
      expect(secret.diff).toMatch(/^- {2}PASSWORD: \(secret \w{8}\)$/m)
      expect(JSON.stringify(diff)).not.toMatch(/hunter2/)
      expect(await release.deploy(next)).toMatchObject({ code: 0 })
      expect(await release.diff(next)).toMatchObject({ objects: [] })
    })

    test('shows manual changes, who made them, and what a deploy does about them', async () => {
      const release = createRelease('drift', major)
      const values = { image, config: { LEVEL: 'debug' }, replicas: 2 }
      await release.deploy(values)
      await release.kubectl('set', 'env', 'deployment/shop', 'DEBUG=1')
      await release.kubectl('set', 'image', 'deployment/shop', 'app=registry.example/shop:hotfix')
      await release.kubectl('scale', 'deployment/shop', '--replicas=3')
      await release.kubectl('rollout', 'restart', 'deployment/shop')
      await release.kubectl('delete', 'configmap/shop')
      await release.kubectl('annotate', 'service/shop', 'note=mine')
      const diff = await release.diff({ ...values, replicas: 3 })
      expect(listActions(diff).toSorted()).toEqual([
        'change Deployment/shop',
        'create ConfigMap/shop',
        'none Service/shop',
      ])
      expect(findObject(diff, 'ConfigMap/shop').missing).toBe(true)
      const deployment = findObject(diff, 'Deployment/shop')
      const refused = major === 4
      expect(deployment.changes).toEqual([
        {
          path: 'spec.template.spec.containers[app].image',
          before: 'registry.example/shop:hotfix',
          after: 'registry.example/shop:1.0',
          cause: 'drift',
          immutable: false,
          ...(refused ? { conflict: { name: 'kubectl-set', time: expect.any(String) as string } } : {}),
        },
      ])
      expect(deployment.drift.map(({ path, by, outcome }) => [path, by?.name, outcome])).toEqual([
        ['spec.replicas', 'kubectl (scale)', 'wanted'],
        ['spec.template.spec.containers[app].image', 'kubectl-set', refused ? 'conflict' : 'overwritten'],
        ['spec.template.spec.containers[app].env', 'kubectl-set', 'stays'],
      ])
      expect(findObject(diff, 'Service/shop').drift).toMatchObject([
        { path: 'metadata.annotations', live: { note: 'mine' } },
      ])
      const { code, stderr } = await release.deploy({ ...values, replicas: 3 })
      expect(code === 0 ? '' : stderr).toMatch(refused ? /conflicts? with "kubectl-set"/ : /^$/)
      const now = await release.kubectl('get', 'deployment/shop', '-o', 'jsonpath={.spec.template.spec.containers[0]}')
      expect(JSON.parse(now)).toMatchObject({
        image: refused ? 'registry.example/shop:hotfix' : 'registry.example/shop:1.0',
        env: [{ name: 'DEBUG', value: '1' }],
      })
    })

    test('of a custom resource shows what this Helm version does about manual changes', async () => {
      const release = createRelease('custom', major, rawChart)
      const log = { apiVersion: 'kwok.x-k8s.io/v1alpha1', kind: 'Logs', metadata: { name: 'shop' } }
      const withFile = (...files: readonly string[]) => ({
        objects: [{ ...log, spec: { logs: files.map((logsFile) => ({ logsFile, containers: ['app'] })) } }],
      })
      await release.deploy(withFile('/a'))
      const patch = JSON.stringify({ spec: { logs: [{ logsFile: '/b', containers: ['app'] }] } })
      await release.kubectl('patch', 'logs.kwok.x-k8s.io/shop', '--type=merge', '--patch', patch)
      const diff = await release.diff(withFile('/a'))
      expect(listActions(diff)).toEqual([major === 4 ? 'change Logs/shop' : 'none Logs/shop'])
      expect(diff.objects[0]?.drift).toMatchObject([
        { by: { name: 'kubectl-patch' }, outcome: major === 4 ? 'conflict' : 'stays' },
      ])
      const { code } = await release.deploy(withFile('/a'))
      expect(code === 0).toBe(major === 3)
      expect(await release.kubectl('get', 'logs.kwok.x-k8s.io/shop', '-o', 'jsonpath={.spec.logs[0].logsFile}')).toBe(
        '/b',
      )
    })

    test('of a pending release is still shown', async () => {
      const release = createRelease('pending', major)
      await release.deploy({ image })
      const name = 'sh.helm.release.v1.shop.v1'
      const patch = { data: { release: markPending(await release.kubectl('get', 'secret', name, '-o', 'json')) } }
      await release.kubectl('patch', 'secret', name, '--patch', JSON.stringify(patch))
      const diff = await release.diff({ image, replicas: 5 })
      expect(listActions(diff)).toEqual(['change Deployment/shop'])
      expect(listPaths(diff.objects[0]!)).toEqual(['spec.replicas'])
    })
  })
})
