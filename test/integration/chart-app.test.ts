/** The application chart: rendered by Helm 3 and 4, validated by the API server, installed where only `restricted` pods may run. */

import { createHash } from 'node:crypto'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { parseObjects } from '../../src/helm/release/manifest.ts'
import { behaviourAnnotations } from '../../stack/parts/kubernetes/behaviours.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const chart = path.join(repositoryRoot, 'charts/app')
const namespace = 'chart-app'
const digest = `sha256:${'9f86d081'.repeat(8)}`
const image = { repository: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/shop', tag: '4be81a0' }
const always = ['NetworkPolicy/shop', 'PodDisruptionBudget/shop', 'ServiceAccount/shop']

interface Case {
  readonly title: string
  readonly values: Readonly<Record<string, unknown>>
  /** Objects in addition to those of `always` and the Service. */
  readonly objects?: readonly string[]
  /** Parts of the rendered text. */
  readonly contains?: readonly string[]
}

const cases: readonly Case[] = [
  { title: 'its defaults', values: {}, contains: [`image: "${image.repository}:4be81a0"`] },
  {
    title: 'a digest',
    values: { image: { repository: image.repository, digest } },
    contains: [`image: "${image.repository}@${digest}"`],
  },
  {
    title: 'a tag like a number, and a digest',
    values: { image: { ...image, tag: '1e6', digest } },
    contains: [`image: "${image.repository}:1e6@${digest}"`, 'app.kubernetes.io/version: "1e6"'],
  },
  {
    title: 'an Ingress with a certificate',
    values: {
      ingress: {
        enabled: true,
        hosts: ['shop.example.org', '*.shop.example.org'],
        annotations: { 'alb.ingress.kubernetes.io/scheme': 'internal' },
        alb: { certificateArn: 'arn:aws:acm:eu-central-1:111122223333:certificate/abc', group: 'shared' },
      },
    },
    objects: ['Ingress/shop'],
    contains: ['scheme: internal', 'ssl-redirect: "443"', 'group.name: shared', 'healthcheck-path: /healthz'],
  },
  {
    title: 'an Ingress of another class for every host',
    values: { ingress: { enabled: true, className: 'nginx', tls: [{ secretName: 'shop-tls' }] } },
    objects: ['Ingress/shop'],
  },
  {
    title: 'autoscaling by CPU and memory',
    values: { autoscaling: { enabled: true, memory: 80 } },
    objects: ['HorizontalPodAutoscaler/shop'],
  },
  {
    title: 'configuration, secrets and files',
    values: {
      env: { PLAIN: 'yes', POD: { valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } } },
      config: { LEVEL: 'debug', LIMIT: '1e6' },
      secrets: { PASSWORD: 'p{{ x }}"\'\n' },
      files: { '/etc/app/a b.yaml': 'x: 1\n  y: "{{ z }}"\n', '/etc/other/a b.yaml': '' },
    },
    objects: ['ConfigMap/shop', 'ConfigMap/shop-files', 'Secret/shop'],
    contains: [Buffer.from('p{{ x }}"\'\n').toString('base64'), 'checksum/config', 'checksum/secrets: first'],
  },
  {
    title: 'secrets, with a key for their checksum',
    values: { secrets: { PASSWORD: 'old' }, secretsChecksumKey: 'key' },
    objects: ['Secret/shop'],
    contains: [`checksum/secrets: ${hashSecrets({ PASSWORD: 'old' }, 'key')}`],
  },
  {
    title: 'secrets from elsewhere',
    values: {
      externalSecrets: {
        secrets: {
          database: { from: 'prod/shop/database' },
          tls: { mountPath: '/tls', keys: { 'tls.key': { key: 'prod/tls', property: 'key', version: '3' } } },
        },
      },
    },
    objects: ['ExternalSecret/shop-database', 'ExternalSecret/shop-tls'],
    contains: ['secretName: shop-tls', 'mountPath: "/tls"'],
  },
  {
    title: 'a role for IRSA',
    values: { serviceAccount: { roleArn: 'arn:aws:iam::111122223333:role/shop' } },
    contains: ['eks.amazonaws.com/role-arn: arn:aws:iam::111122223333:role/shop'],
  },
  {
    title: 'own ways of probing, and none',
    values: {
      probes: {
        startup: { enabled: false },
        readiness: { grpc: { port: 8080 } },
        liveness: { tcpSocket: { port: 'http' } },
      },
      preStopSeconds: 0,
    },
  },
  {
    title: 'containers beside it',
    values: {
      extraPorts: { metrics: 9090 },
      initContainers: [{ name: 'prepare', image: 'registry.example/prepare:1' }],
      extraContainers: [
        { name: 'proxy', image: 'registry.example/proxy:1', securityContext: { readOnlyRootFilesystem: false } },
      ],
      volumes: [{ name: 'cache', emptyDir: {} }],
      volumeMounts: [{ name: 'cache', mountPath: '/cache' }],
    },
    contains: ['readOnlyRootFilesystem: false'],
  },
  {
    title: 'a place of its own among the nodes',
    values: {
      topologySpread: { zones: 'DoNotSchedule', nodes: 'none' },
      nodeSelector: { 'kubernetes.io/arch': 'amd64' },
      tolerations: [{ key: 'dedicated', operator: 'Exists' }],
      affinity: { podAntiAffinity: {} },
      priorityClassName: 'system-cluster-critical',
      podDisruptionBudget: { maxUnavailable: '25%' },
      networkPolicy: {
        from: [{ namespaceSelector: { matchLabels: { team: 'edge' } } }],
        egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/16' } }], ports: [{ port: 5432 }] }],
      },
      labels: { team: 'shop' },
      podLabels: { team: 'shop-pods' },
    },
  },
  {
    title: 'pods with volumes of their own',
    values: { kind: 'StatefulSet', persistence: { enabled: true, storageClass: 'gp3', size: '1Gi' } },
    objects: ['Service/shop-headless'],
    contains: ['volumeClaimTemplates'],
  },
]

/** As the chart: keyed, and hashed twice. */
function hashSecrets(secrets: object, key: string): string {
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  return hash(hash(key) + hash(hash(key) + JSON.stringify(secrets)))
}

const formatName = ({ kind = '', metadata }: { kind?: string; metadata: { name: string } }): string =>
  `${kind}/${metadata.name}`

async function renderTemplate(major: 3 | 4, values: object, ...args: readonly string[]) {
  return stack.helmWithValues(major, ['template', 'shop', chart, '--namespace', namespace, ...args], values)
}

describe.skipIf(stack.isMissing)('the chart app', () => {
  beforeAll(async () => {
    await stack.kubectl(['apply', '-f', '-'], stringify(externalSecrets))
    const toLevelLabel = (mode: string): string => `pod-security.kubernetes.io/${mode}=restricted`
    await stack.kubectl(['create', 'namespace', namespace])
    await stack.kubectl(['label', 'namespace', namespace, toLevelLabel('enforce'), toLevelLabel('warn')])
  })

  test.concurrent.each(cases)('renders $title', async ({ values, objects = [], contains = [] }) => {
    const [three, four] = await Promise.all([
      renderTemplate(3, { image, ...values }),
      renderTemplate(4, { image, ...values }),
    ])
    expect(four.stderr).toBe('')
    expect(three.stdout).toBe(four.stdout)
    const kind = 'kind' in values ? String(values.kind) : 'Deployment'
    const names = (await parseObjects(four.stdout)).map(formatName)
    expect(names.toSorted()).toEqual(
      [...always, `${kind}/shop`, 'Service/shop', 'Pod/shop-test', ...objects].toSorted(),
    )
    for (const part of contains) expect(four.stdout).toContain(part)
    // Trailing blanks from a template make a diff hard to read.
    expect(four.stdout).not.toMatch(/^[ ]+$/m)
    const judged = await stack.run(String(stack.facts.kubectl), applyDry, { input: four.stdout })
    expect(judged).toMatchObject({ code: 0, stderr: '' })
  })

  test('renders a worker, which has no port', async () => {
    const { stdout } = await renderTemplate(4, { image, port: 0, podDisruptionBudget: { enabled: false } })
    const names = (await parseObjects(stdout)).map(formatName)
    expect(names).toEqual(['NetworkPolicy/shop', 'ServiceAccount/shop', 'Deployment/shop'])
    expect(stdout).not.toMatch(/ports:|Probe:/)
  })

  test.concurrent.each([
    ['a number as tag', { image: { ...image, tag: 1234567 } }, /image.*tag.*number|image\.tag: Invalid type/s],
    ['a tag with a blank', { image: { ...image, tag: 'a b' } }, /image.tag/],
    ['a repository with a tag', { image: { ...image, repository: 'shop:1' } }, /image.repository/],
    ['an invalid digest', { image: { ...image, digest: 'sha256:abc' } }, /image.digest/],
    ['no image', {}, /image\.repository is required/],
    ['an image without tag', { image: { repository: 'shop' } }, /image\.tag or image\.digest is required/],
    ['an unknown name', { image, replicaCount: 2 }, /replicaCount/],
    ['an unknown nested name', { image, ingress: { host: 'a.example.org' } }, /host/],
    ['an unknown kind', { image, kind: 'DaemonSet' }, /kind/],
    ['a number as variable', { image, env: { LIMIT: 1e6 } }, /env/],
    ['an invalid variable name', { image, config: { 'a b': '1' } }, /a b/],
    ['a port out of range', { image, port: 70000 }, /port/],
    ['replicas as text', { image, replicas: '2' }, /replicas/],
    ['a URL as host', { image, ingress: { hosts: ['https://a.example.org'] } }, /hosts/],
    ['an invalid role', { image, serviceAccount: { roleArn: 'shop' } }, /roleArn/],
    ['a disruption budget that blocks nodes', { image, podDisruptionBudget: { maxUnavailable: 0 } }, /maxUnavailable/],
    ['an external secret without a source', { image, externalSecrets: { secrets: { x: {} } } }, /externalSecrets/],
    ['a relative path', { image, files: { 'etc/a': '' } }, /etc\/a/],
    ['volumes of a Deployment', { image, persistence: { enabled: true } }, /requires kind: StatefulSet/],
    ['an Ingress of a worker', { image, port: 0, ingress: { enabled: true } }, /ingress\.enabled requires a port/],
    [
      'a minimum above the maximum',
      { image, autoscaling: { enabled: true, minReplicas: 9 } },
      /minReplicas \(9\) must not exceed autoscaling\.maxReplicas \(6\)/,
    ],
    ['autoscaling without a metric', { image, autoscaling: { enabled: true, cpu: 0 } }, /requires a metric/],
  ])('refuses %s', async (_, values, message) => {
    const { code, stderr } = await renderTemplate(4, values)
    expect(code).not.toBe(0)
    expect(stderr).toMatch(message)
  })

  test('refuses invalid values with Helm 3 as well', async () => {
    const { code, stderr } = await renderTemplate(3, { image: { ...image, tag: 1234567 }, replicaCount: 2 })
    expect(code).not.toBe(0)
    expect(stderr).toMatch(/image.*tag/s)
    expect(stderr).toMatch(/replicaCount/)
  })

  describe.concurrent.each([3, 4] as const)('with Helm %i', (major) => {
    test.each(['development', 'staging', 'production'])('passes the strict lint for %s', async (environment) => {
      const args = ['lint', '--strict', chart, '--values', path.join(chart, `values-${environment}.yaml`)]
      const { code, stdout } = await stack.helm(major, args)
      expect(stdout).toContain('1 chart(s) linted, 0 chart(s) failed')
      expect(code).toBe(0)
    })

    test('can be installed, tested, and moved between environments', async () => {
      const release = `shop${major}`
      const deploy = (environment: string, values: object) =>
        stack.helmWithValues(
          major,
          [
            ...['upgrade', '--install', release, chart, '--namespace', namespace, '--wait', '--timeout', '40s'],
            ...['--values', path.join(chart, `values-${environment}.yaml`)],
          ],
          values,
        )
      const first = await deploy('development', { image, secrets: { PASSWORD: 'old' } })
      expect(first).toMatchObject({ code: 0, stderr: '' })
      expect(first.stdout).toContain(`Deployment ${release} in namespace ${namespace} runs ${image.repository}:4be81a0`)
      const tested = await stack.helm(major, ['test', release, '--namespace', namespace, '--timeout', '20s'])
      expect(tested.stdout).toMatch(/Phase:\s+Succeeded/)
      expect(await deploy('production', { image, secrets: { OTHER: 'new' } })).toMatchObject({ code: 0, stderr: '' })
      const scaled = ['get', 'hpa', release, '--namespace', namespace, '-o', 'jsonpath={.spec}']
      expect(JSON.parse(await stack.kubectl(scaled))).toMatchObject({ minReplicas: 3, maxReplicas: 12 })
      const secret = await stack.kubectl(['get', 'secret', release, '--namespace', namespace, '-o', 'jsonpath={.data}'])
      expect(JSON.parse(secret)).toEqual({ OTHER: Buffer.from('new').toString('base64') })
      const uid = await stack.kubectl([
        'get',
        'secret',
        release,
        '--namespace',
        namespace,
        '-o',
        'jsonpath={.metadata.uid}',
      ])
      const pods = ['get', 'deployment', release, '--namespace', namespace, '-o', 'jsonpath={.spec.template.metadata}']
      const { annotations } = JSON.parse(await stack.kubectl(pods)) as { annotations: Record<string, string> }
      expect(annotations['checksum/secrets']).toBe(hashSecrets({ OTHER: 'new' }, uid))
    })

    test('can be installed as a StatefulSet, with a volume per pod', async () => {
      const release = `store${major}`
      const installed = await stack.helmWithValues(
        major,
        ['install', release, chart, '--namespace', namespace, '--wait', '--timeout', '40s'],
        {
          image,
          kind: 'StatefulSet',
          persistence: { enabled: true },
          podAnnotations: { [behaviourAnnotations.behaviour]: 'healthy' },
        },
      )
      expect(installed).toMatchObject({ code: 0, stderr: '' })
      const claims = await stack.kubectl(['get', 'pvc', '--namespace', namespace, '-o', 'name'])
      expect(claims).toContain(`data-${release}-1`)
    })
  })
})

const applyDry = ['apply', '--namespace', namespace, '--dry-run=server', '--validate=strict', '-f', '-']

/** The fields of External Secrets that the chart uses; all others are refused. */
const text = { type: 'string' } as const
const toSchema = (properties: object) => ({ type: 'object', properties })
const externalSecrets = {
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: { name: 'externalsecrets.external-secrets.io' },
  spec: {
    group: 'external-secrets.io',
    scope: 'Namespaced',
    names: {
      kind: 'ExternalSecret',
      plural: 'externalsecrets',
      singular: 'externalsecret',
      listKind: 'ExternalSecretList',
    },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        schema: {
          openAPIV3Schema: toSchema({
            spec: toSchema({
              refreshInterval: text,
              secretStoreRef: toSchema({ kind: text, name: text }),
              target: toSchema({ name: text, creationPolicy: text }),
              dataFrom: { type: 'array', items: toSchema({ extract: toSchema({ key: text }) }) },
              data: {
                type: 'array',
                items: toSchema({ secretKey: text, remoteRef: toSchema({ key: text, property: text, version: text }) }),
              },
            }),
          }),
        },
      },
    ],
  },
}
