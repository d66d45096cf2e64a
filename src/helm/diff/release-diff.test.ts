import { expect, test } from 'vitest'
import { KubernetesError } from '../../kubernetes/error.ts'
import type { ReleaseHook } from '../release/release.ts'
import type { ObjectDiff, ReleaseDiff } from './model.ts'
import { diffRelease, type RenderedRelease } from './release-diff.ts'
import type { ObjectTree, TreeMap } from './object-tree.ts'

type Objects = readonly TreeMap[]
interface Case {
  readonly wanted: Objects
  readonly deployed?: Objects
  /** What the cluster has, or the status with which it refuses to say. */
  readonly live?: Objects | number
  readonly hooks?: readonly [Objects, Objects]
  readonly apply?: RenderedRelease['apply']
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
function createCluster(live: Objects | number) {
  return {
    get: <T>(path: string): Promise<T> => {
      const known = kinds[path]
      if (known === undefined) return Promise.reject(new KubernetesError(404, {}))
      return Promise.resolve({ resources: known.map(([name, kind, namespaced]) => ({ name, kind, namespaced })) } as T)
    },
    find: <T>(path: string): Promise<T | undefined> => {
      if (typeof live === 'number') return Promise.reject(new KubernetesError(live, {}))
      return Promise.resolve(live.find((object) => path === buildPath(object)) as T | undefined)
    },
  }
}

function buildPath(object: TreeMap): string {
  const { apiVersion, kind, metadata } = object as { apiVersion: string; kind: string; metadata: object }
  const root = apiVersion === 'v1' ? '/api/v1' : `/apis/${apiVersion}`
  const [plural, , namespaced] = kinds[root]?.find((entry) => entry[1] === kind) ?? ['', '', true]
  const { name, namespace = 'shop' } = metadata as { name: string; namespace?: string }
  return `${root}${namespaced ? `/namespaces/${namespace}` : ''}/${plural}/${name}`
}

const toYaml = (objects: Objects): string => objects.map((object) => JSON.stringify(object)).join('\n---\n')
const createHook = (object: TreeMap): ReleaseHook => ({
  name: 'x',
  kind: 'Job',
  manifest: toYaml([object]),
  events: ['pre-upgrade'],
})

async function diff({ wanted, deployed, live = deployed ?? [], hooks = [[], []], apply = 'server' }: Case) {
  const release = deployed && {
    ...{ name: 'shop', namespace: 'shop', version: 3, info: { status: 'deployed' } as const },
    manifest: toYaml(deployed),
    hooks: hooks[0].map(createHook),
  }
  const next = { apply, manifest: toYaml(wanted), hooks: hooks[1].map(createHook) }
  return diffRelease({ client: createCluster(live), release: 'shop', namespace: 'shop', deployed: release, next })
}

const formatObjects = ({ objects }: ReleaseDiff): readonly string[] =>
  objects.map(({ action, kind, namespace = '', name, changes }) =>
    [action, `${kind}/${namespace}/${name}`, ...changes.map(({ path, cause }) => `${path} by ${cause}`)].join(' '),
  )

const createConfigMap = (data: ObjectTree, more: TreeMap = {}): TreeMap => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'app', ...more },
  data,
})
const createDeployment = (image: string, envFrom: ObjectTree = []): TreeMap => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'app' },
  spec: { template: { spec: { containers: [{ name: 'app', image, envFrom }] } } },
})
const createJob = (image: string): TreeMap => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'migrate' },
  spec: { image },
})
const createRole = (verb: string): TreeMap => ({
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'ClusterRole',
  metadata: { name: 'app' },
  rules: [{ verbs: [verb] }],
})
const unknown: TreeMap = { apiVersion: 'example.org/v1', kind: 'Thing', metadata: { name: 'app' }, spec: {} }
const keep = { annotations: { 'helm.sh/resource-policy': 'keep' } }

test.each<[string, Case, readonly string[]]>([
  ['a first install', { wanted: [createConfigMap({ a: '1' })] }, ['create ConfigMap/shop/app']],
  ['no change', { wanted: [createConfigMap({ a: '1' })], deployed: [createConfigMap({ a: '1' })] }, []],
  [
    'a change by the chart',
    { wanted: [createConfigMap({ a: '2' })], deployed: [createConfigMap({ a: '1' })] },
    ['change ConfigMap/shop/app data.a by chart'],
  ],
  [
    'a change by hand',
    {
      wanted: [createConfigMap({ a: '1' })],
      deployed: [createConfigMap({ a: '1' })],
      live: [createConfigMap({ a: '9' })],
    },
    ['change ConfigMap/shop/app data.a by drift'],
  ],
  [
    'a change by hand that the chart now makes too',
    {
      wanted: [createConfigMap({ a: '9' })],
      deployed: [createConfigMap({ a: '1' })],
      live: [createConfigMap({ a: '9' })],
    },
    ['none ConfigMap/shop/app'],
  ],
  [
    'an object deleted by hand',
    { wanted: [createConfigMap({})], deployed: [createConfigMap({})], live: [] },
    ['create ConfigMap/shop/app'],
  ],
  [
    'an object that the chart no longer has',
    { wanted: [], deployed: [createConfigMap({})] },
    ['delete ConfigMap/shop/app'],
  ],
  ['a removed object that no longer exists', { wanted: [], deployed: [createConfigMap({})], live: [] }, []],
  [
    'a removed object that Helm keeps',
    { wanted: [], deployed: [createConfigMap({}, keep)] },
    ['keep ConfigMap/shop/app'],
  ],
  [
    'another namespace',
    { wanted: [createConfigMap({}, { namespace: 'other' })], deployed: [createConfigMap({})] },
    ['delete ConfigMap/shop/app', 'create ConfigMap/other/app'],
  ],
  [
    'a cluster-wide object',
    { wanted: [createRole('get')], deployed: [createRole('list')] },
    ['change ClusterRole//app rules[0].verbs by chart'],
  ],
  ['an unknown kind', { wanted: [unknown] }, ['create Thing/shop/app']],
  [
    'objects that may not be read',
    {
      wanted: [createConfigMap({ a: '2' }), createRole('get')],
      deployed: [createConfigMap({ a: '1' }), createRole('get')],
      live: 403,
    },
    ['change ConfigMap/shop/app data.a by chart'],
  ],
  ['hooks', { wanted: [], deployed: [], hooks: [[createJob('a:1')], [createJob('a:2')]] }, ['change Job/shop/migrate']],
])('reports %s', async (_, row, expected) => {
  expect(formatObjects(await diff(row))).toEqual(expected)
})

test('an error other than a refusal fails the diff', async () => {
  await expect(diff({ wanted: [createConfigMap({})], live: 500 })).rejects.toThrow(KubernetesError)
})

const findByKind = ({ objects }: ReleaseDiff, kind: string): ObjectDiff | undefined =>
  objects.find((object) => object.kind === kind)

test.each([
  ['configMapRef', { configMapRef: { name: 'app' } }, 'stale'],
  ['another one', { configMapRef: { name: 'other' } }, 'none'],
])(
  'a configuration change that pods read at their start only, %s, is reported if nothing restarts them',
  async (_, from, expected) => {
    const found = await diff({
      wanted: [createConfigMap({ a: '2' }), createDeployment('a:1', [from])],
      deployed: [createConfigMap({ a: '1' }), createDeployment('a:1', [from])],
    })
    expect(findByKind(found, 'ConfigMap')?.pods.kind).toBe(expected)
  },
)

test('a change of pods restarts them, so that they read new configuration', async () => {
  const from = [{ secretRef: { name: 'app' } }, { configMapRef: { name: 'app' } }]
  const found = await diff({
    wanted: [createConfigMap({ a: '2' }), createDeployment('a:2', from)],
    deployed: [createConfigMap({ a: '1' }), createDeployment('a:1', from)],
  })
  expect(findByKind(found, 'Deployment')?.pods.kind).toBe('restart')
  expect(findByKind(found, 'ConfigMap')?.pods.kind).toBe('none')
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
    wanted: [createConfigMap({ a: '1' })],
    deployed: [createConfigMap({ a: '1' })],
    live: [createConfigMap({ a: '9' }, { managedFields })],
    apply,
  })
  const [object] = found.objects
  expect(object?.changes[0]?.conflict?.name).toBe(expected ? manager : undefined)
  expect(object?.drift[0]).toMatchObject({
    outcome: expected ? 'conflict' : 'overwritten',
    by: manager === 'helm' ? undefined : { name: manager },
  })
})
