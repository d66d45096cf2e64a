import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ReleaseHook } from '../release/release.ts'
import type { ObjectDiff, ReleaseDiff } from './model.ts'
import { diffRelease, type Rendered } from './release-diff.ts'
import type { Tree, TreeMap } from './tree.ts'

type Objects = readonly TreeMap[]
interface Case {
  readonly wanted: Objects
  readonly deployed?: Objects
  /** What the cluster has, or the status with which it refuses to say. */
  readonly live?: Objects | number
  readonly hooks?: readonly [Objects, Objects]
  readonly apply?: Rendered['apply']
}

const kinds: Readonly<Record<string, readonly (readonly [string, string, boolean])[]>> = {
  '/api/v1': [
    ['configmaps', 'ConfigMap', true],
    ['secrets', 'Secret', true],
    ['pods', 'Pod', true],
  ],
  '/apis/apps/v1': [['deployments', 'Deployment', true]],
  '/apis/batch/v1': [['jobs', 'Job', true]],
  '/apis/rbac.authorization.k8s.io/v1': [['clusterroles', 'ClusterRole', false]],
}

/** The API of a cluster with these objects. */
function clusterWith(live: Objects | number) {
  return {
    get: <T>(path: string): Promise<T> => {
      const known = kinds[path]
      if (known === undefined) return Promise.reject(new KubernetesError(404, {}))
      return Promise.resolve({ resources: known.map(([name, kind, namespaced]) => ({ name, kind, namespaced })) } as T)
    },
    find: <T>(path: string): Promise<T | undefined> => {
      if (typeof live === 'number') return Promise.reject(new KubernetesError(live, {}))
      return Promise.resolve(live.find((object) => path === pathOf(object)) as T | undefined)
    },
  }
}

function pathOf(object: TreeMap): string {
  const { apiVersion, kind, metadata } = object as { apiVersion: string; kind: string; metadata: object }
  const root = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`
  const [plural, , namespaced] = kinds[root]?.find((entry) => entry[1] === kind) ?? ['', '', true]
  const { name, namespace = 'shop' } = metadata as { name: string; namespace?: string }
  return `${root}${namespaced ? `/namespaces/${namespace}` : ''}/${plural}/${name}`
}

const yaml = (objects: Objects): string => objects.map((object) => JSON.stringify(object)).join('\n---\n')
const hook = (object: TreeMap): ReleaseHook => ({
  name: 'x',
  kind: 'Job',
  manifest: yaml([object]),
  events: ['pre-upgrade'],
})

async function diff({ wanted, deployed, live = deployed ?? [], hooks = [[], []], apply = 'server' }: Case) {
  const release = deployed && {
    ...{ name: 'shop', namespace: 'shop', version: 3, info: { status: 'deployed' } as const },
    manifest: yaml(deployed),
    hooks: hooks[0].map(hook),
  }
  const next = { apply, manifest: yaml(wanted), hooks: hooks[1].map(hook) }
  return diffRelease({ client: clusterWith(live), release: 'shop', namespace: 'shop', deployed: release, next })
}

const shown = ({ objects }: ReleaseDiff): readonly string[] =>
  objects.map(({ action, kind, namespace = '', name, changes }) =>
    [action, `${kind}/${namespace}/${name}`, ...changes.map(({ path, cause }) => `${path} by ${cause}`)].join(' '),
  )

const configMap = (data: Tree, more: TreeMap = {}): TreeMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'app', ...more },
  data,
})
const deployment = (image: string, envFrom: Tree = []): TreeMap => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app' },
  spec: { template: { spec: { containers: [{ name: 'app', image, envFrom }] } } },
})
const job = (image: string): TreeMap => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'migrate' },
  spec: { image },
})
const role = (verb: string): TreeMap => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'app' },
  rules: [{ verbs: [verb] }],
})
const unknown: TreeMap = { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'app' }, spec: {} }
const keep = { annotations: { 'helm.sh/resource-policy': 'keep' } }

test.each<[string, Case, readonly string[]]>([
  ['a first install', { wanted: [configMap({ a: '1' })] }, ['create ConfigMap/shop/app']],
  ['no change', { wanted: [configMap({ a: '1' })], deployed: [configMap({ a: '1' })] }, []],
  [
    'a change by the chart',
    { wanted: [configMap({ a: '2' })], deployed: [configMap({ a: '1' })] },
    ['change ConfigMap/shop/app data.a by chart'],
  ],
  [
    'a change by hand',
    { wanted: [configMap({ a: '1' })], deployed: [configMap({ a: '1' })], live: [configMap({ a: '9' })] },
    ['change ConfigMap/shop/app data.a by drift'],
  ],
  [
    'a change by hand that the chart wants now',
    { wanted: [configMap({ a: '9' })], deployed: [configMap({ a: '1' })], live: [configMap({ a: '9' })] },
    ['none ConfigMap/shop/app'],
  ],
  [
    'an object deleted by hand',
    { wanted: [configMap({})], deployed: [configMap({})], live: [] },
    ['create ConfigMap/shop/app'],
  ],
  ['an object that the chart drops', { wanted: [], deployed: [configMap({})] }, ['delete ConfigMap/shop/app']],
  ['one that is gone already', { wanted: [], deployed: [configMap({})], live: [] }, []],
  ['one that Helm keeps', { wanted: [], deployed: [configMap({}, keep)] }, ['keep ConfigMap/shop/app']],
  [
    'another namespace',
    { wanted: [configMap({}, { namespace: 'other' })], deployed: [configMap({})] },
    ['delete ConfigMap/shop/app', 'create ConfigMap/other/app'],
  ],
  [
    'an object of the whole cluster',
    { wanted: [role('get')], deployed: [role('list')] },
    ['change ClusterRole//app rules[0].verbs by chart'],
  ],
  ['a kind that is not there yet', { wanted: [unknown] }, ['create Thing/shop/app']],
  [
    'what may not be read',
    { wanted: [configMap({ a: '2' }), role('get')], deployed: [configMap({ a: '1' }), role('get')], live: 403 },
    ['change ConfigMap/shop/app data.a by chart'],
  ],
  ['hooks', { wanted: [], deployed: [], hooks: [[job('a:1')], [job('a:2')]] }, ['change Job/shop/migrate']],
])('tells of %s', async (_, row, expected) => {
  expect(shown(await diff(row))).toEqual(expected)
})

test('an answer that is no refusal is no reason to guess', async () => {
  await expect(diff({ wanted: [configMap({})], live: 500 })).rejects.toThrow(KubernetesError)
})

const byName = ({ objects }: ReleaseDiff, kind: string): ObjectDiff | undefined =>
  objects.find((object) => object.kind === kind)

test.each([
  ['configMapRef', { configMapRef: { name: 'app' } }, 'stale'],
  ['another one', { configMapRef: { name: 'other' } }, 'none'],
])(
  'a change of configuration that pods read at their start, %s, is told where nothing restarts them',
  async (_, from, expected) => {
    const found = await diff({
      wanted: [configMap({ a: '2' }), deployment('a:1', [from])],
      deployed: [configMap({ a: '1' }), deployment('a:1', [from])],
    })
    expect(byName(found, 'ConfigMap')?.pods.kind).toBe(expected)
  },
)

test('a change of pods restarts them, and with them what they read', async () => {
  const from = [{ secretRef: { name: 'app' } }, { configMapRef: { name: 'app' } }]
  const found = await diff({
    wanted: [configMap({ a: '2' }), deployment('a:2', from)],
    deployed: [configMap({ a: '1' }), deployment('a:1', from)],
  })
  expect(byName(found, 'Deployment')?.pods.kind).toBe('restart')
  expect(byName(found, 'ConfigMap')?.pods.kind).toBe('none')
})

test.each([
  ['server', 'kubectl-edit', true],
  ['server', 'helm', false],
  ['server-forced', 'kubectl-edit', false],
  ['client', 'kubectl-edit', false],
] as const)('applied by %s, a field of %s is a conflict: %s', async (apply, manager, expected) => {
  const managedFields = [
    { manager, operation: 'Update', time: '2026-11-27T10:00:00Z', fieldsV1: { 'f:data': { 'f:a': {} } } },
  ]
  const found = await diff({
    wanted: [configMap({ a: '1' })],
    deployed: [configMap({ a: '1' })],
    live: [configMap({ a: '9' }, { managedFields })],
    apply,
  })
  const [object] = found.objects
  expect(object?.changes[0]?.conflict?.name).toBe(expected ? manager : undefined)
  expect(object?.drift[0]).toMatchObject({
    outcome: expected ? 'conflict' : 'overwritten',
    by: manager === 'helm' ? undefined : { name: manager },
  })
})
