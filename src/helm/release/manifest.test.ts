import { expect, test } from 'vitest'
import { listImages, listOperatorSecrets, listRolloutTargets, parseObjects, readManifestContents } from './manifest.ts'

const formatConfigMap = (data: string): string => `kind: ConfigMap\nmetadata: { name: app }\ndata: ${data}\n`

test('lists are flattened, and anything that is not an object is skipped', async () => {
  const manifest = `# Source: app/a.yaml\n---\n${formatConfigMap('{}')}---\nkind: List\nitems: [{ kind: Service, metadata: { name: app } }]\n---\n- a\n`
  expect((await parseObjects(manifest)).map(({ kind }) => kind)).toEqual(['ConfigMap', 'Service'])
})

// Helm reads YAML 1.1, without timestamps.
test.each([
  ['0400', 256],
  ['0o17', 15],
  ['0b11', 3],
  ['1_000', 1000],
  ['.5', 0.5],
  ['y', true],
  ['yes', true],
  ['on', true],
  ['"yes"', 'yes'],
  ['1e3', 1000],
  ['0x1F', 31],
  ['12:30:45', '12:30:45'],
  ['2026-11-27', '2026-11-27'],
  ['~', null],
])('%s is read as Helm reads it', async (text, expected) => {
  const [object] = await parseObjects(formatConfigMap(`{ value: ${text} }`))
  expect(object).toMatchObject({ data: { value: expected } })
})

const containers = '{containers: [{image: app:1}, {image: app:1}], initContainers: [{image: init:2}]}'

test.each([
  [
    'a Deployment',
    `kind: Deployment\nmetadata: {name: a}\nspec: {template: {spec: ${containers}}}`,
    ['init:2', 'app:1'],
  ],
  [
    'a CronJob',
    `kind: CronJob\nmetadata: {name: a}\nspec: {jobTemplate: {spec: {template: {spec: ${containers}}}}}`,
    ['init:2', 'app:1'],
  ],
  ['a Pod', 'kind: Pod\nmetadata: {name: a}\nspec: {containers: [{image: app@sha256:1}]}', ['app@sha256:1']],
  [
    'no pods',
    'kind: Service\nmetadata: {name: a}\nspec: {ports: [{port: 80}]}\n---\nkind: Secret\nmetadata: {name: b}',
    [],
  ],
  [
    'unusual specs',
    'kind: Job\nmetadata: {name: a}\nspec: {template: null}\n---\nkind: X\nmetadata: {name: b}\nspec: {containers: 3}',
    [],
  ],
])('lists the images of %s', async (_, manifest, images) => {
  expect(await listImages({ manifest })).toEqual(images)
})

const createRelease = (manifest: string) =>
  ({ name: 'shop', namespace: 'shop', version: 1, info: { status: 'deployed' }, manifest }) as const

test.each([
  [
    'External Secrets',
    'apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: a}\nspec: {target: {name: b}}',
    ['a', 'b'],
  ],
  [
    'cert-manager',
    'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: a}\nspec: {secretName: tls}',
    ['a', 'tls'],
  ],
  ['Sealed Secrets', 'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: {name: a}', ['a']],
  [
    'CSI secret stores',
    'apiVersion: secrets-store.csi.x-k8s.io/v1\nkind: SecretProviderClass\nmetadata: {name: a}\nspec: {secretObjects: [{secretName: shop-db}]}',
    ['a', 'shop-db'],
  ],
  [
    'any operator, wherever it keeps the name',
    'apiVersion: example.com/v1\nkind: Database\nmetadata: {name: a}\nspec: {out: {text: "secret: db-user"}}',
    ['a', 'secret', 'db-user'],
  ],
  [
    'cert-manager for an Ingress',
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: b, annotations: {cert-manager.io/issuer: ca}}\nspec: {tls: [{secretName: web-tls}]}',
    ['web-tls'],
  ],
  [
    'nothing for kinds of Kubernetes itself',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: b}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: c}',
    [],
  ],
])('lists the Secrets that operators create: %s', async (_, manifest, names) => {
  expect(await listOperatorSecrets(createRelease(manifest))).toEqual(names)
})

const mixed = [
  '{apiVersion: apps/v1, kind: Deployment, metadata: {name: a}}',
  '{apiVersion: apps/v1, kind: Deployment, metadata: {name: b, namespace: other}}',
  '{apiVersion: batch/v1, kind: Job, metadata: {name: c}}',
  '{apiVersion: v1, kind: Service, metadata: {name: d}, spec: {type: ClusterIP}}',
  '{apiVersion: v1, kind: Service, metadata: {name: e}, spec: {type: LoadBalancer}}',
  '{apiVersion: cert-manager.io/v1, kind: Certificate, metadata: {name: f}}',
  '{apiVersion: example.com/v1, kind: Store, metadata: {name: g}}',
].join('\n---\n')

test.each([
  ['known', true, ['a', 'b', 'c', 'e', 'f']],
  ['all', true, ['a', 'b', 'c', 'e', 'f', 'g']],
  ['none', false, ['a', 'b', 'e']],
] as const)('with custom resources: %s, and Jobs: %s, these are waited for: %j', async (customs, jobs, names) => {
  const targets = await listRolloutTargets(createRelease(mixed), { customs, jobs })
  expect(targets.map(({ name }) => name)).toEqual(names)
  expect(targets.find(({ name }) => name === 'b')).toMatchObject({ namespace: 'other', elsewhere: true })
})

test.each([
  [mixed, { customs: true, suspendedJobs: false }],
  [
    '{apiVersion: batch/v1, kind: Job, metadata: {name: c}, spec: {suspend: true}}',
    { customs: false, suspendedJobs: true },
  ],
])('finds what Helm does not wait for as we do', async (manifest, contents) => {
  expect(await readManifestContents(manifest)).toEqual(contents)
})
