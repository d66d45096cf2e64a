/** The chart platform: rendered by Helm 3 and 4, validated by the API server, deployed before an application, and removed again. */

import { cpSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { parseObjects } from '../../src/helm/release/manifest.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const chart = path.join(repositoryRoot, 'charts/platform')
const environments = ['development', 'staging', 'production'] as const
let place: Releases

const always = [
  'ClusterRole/eks-actions-previews',
  'ClusterRoleBinding/eks-actions-previews',
  'ConfigMap/amazon-vpc-cni',
  'IngressClass/alb',
  'IngressClassParams/alb',
  'PriorityClass/background',
  'PriorityClass/critical',
]

interface Case {
  readonly title: string
  readonly values: Readonly<Record<string, unknown>>
  /** Objects in addition to those of `always` and the storage class. */
  readonly objects?: readonly string[]
  readonly contains?: readonly string[]
}

const cases: readonly Case[] = [
  { title: 'its defaults', values: {}, contains: ['provisioner: ebs.csi.eks.amazonaws.com', "encrypted: 'true'"] },
  {
    title: 'load balancers of one group',
    values: {
      ingressClass: {
        scheme: 'internal',
        group: 'shared',
        certificateArns: ['arn:aws:acm:eu-central-1:111122223333:certificate/abc'],
        tags: { team: 'shop' },
      },
    },
    contains: ['controller: eks.amazonaws.com/alb', 'name: shared', 'certificateARNs:'],
  },
  {
    title: 'volumes with a key and more throughput',
    values: {
      storageClass: {
        kmsKeyArn: 'arn:aws:kms:eu-central-1:111122223333:key/abc',
        iops: 4000,
        throughput: 250,
        default: false,
        reclaimPolicy: 'Retain',
      },
    },
    contains: ['iops: "4000"', 'throughput: "250"', 'reclaimPolicy: Retain'],
  },
  {
    title: 'node classes and pools',
    values: {
      nodeClasses: {
        large: {
          role: 'acme-nodes',
          subnetSelectorTerms: [{ tags: { kind: 'private' } }],
          securityGroupSelectorTerms: [{ id: 'sg-1' }],
          ephemeralStorage: { size: '200Gi' },
        },
      },
      nodePools: {
        build: {
          capacityTypes: ['spot'],
          architectures: ['arm64', 'amd64'],
          categories: ['c'],
          weight: 10,
          cpuLimit: 100,
          memoryLimit: '200Gi',
          taints: [{ key: 'build', effect: 'NoSchedule' }],
          labels: { kind: 'build' },
          nodeClass: 'large',
          consolidateAfter: '30s',
          expireAfter: 'Never',
        },
      },
    },
    objects: ['NodeClass/large', 'NodePool/build'],
    contains: ['values: ["arm64","amd64"]', 'cpu: "100"', 'name: large'],
  },
  {
    title: 'namespaces with policies',
    values: {
      namespaces: {
        'plat-a': {},
        'plat-b': { ingress: 'namespace', egress: 'dns', podSecurity: 'baseline', labels: { team: 'b' } },
        'plat-c': { egress: 'all' },
      },
      labels: { team: 'platform' },
    },
    objects: [
      ...['Namespace/plat-a', 'NetworkPolicy/default-ingress', 'NetworkPolicy/default-egress'],
      ...['Namespace/plat-b', 'NetworkPolicy/default-ingress', 'NetworkPolicy/default-egress'],
      ...['Namespace/plat-c', 'NetworkPolicy/default-ingress'],
    ],
    contains: ['pod-security.kubernetes.io/enforce: baseline', 'except: [169.254.169.254/32]', 'team: b'],
  },
]

/** All tests share the cluster, and these objects belong to all of it. */
const ownNames = {
  ingressClass: { name: 'plat', default: false },
  storageClass: { name: 'plat', default: false },
  nodePools: { applications: null, plat: { cpuLimit: 8 } },
  priorityClasses: { critical: null, background: null, plat: { value: 5 } },
  previews: { group: 'plat', roleName: 'plat' },
  enforceNetworkPolicies: false,
}

const formatName = ({ kind = '', metadata }: { kind?: string; metadata: { name: string } }): string =>
  `${kind}/${metadata.name}`

async function renderTemplate(major: 3 | 4, values: object, ...args: readonly string[]) {
  return stack.helmWithValues(major, ['template', 'platform', chart, '--namespace', 'platform', ...args], values)
}

describe.skipIf(stack.isMissing)('the chart platform', () => {
  beforeAll(() => {
    place = createReleases(stack, env)
    for (const name of ['app', 'platform'])
      cpSync(path.join(repositoryRoot, 'charts', name), path.join(place.job.workspace, 'charts', name), {
        recursive: true,
      })
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test.concurrent.each(cases)('renders $title', async ({ values, objects = [], contains = [] }) => {
    const [three, four] = await Promise.all([renderTemplate(3, values), renderTemplate(4, values)])
    expect(four.stderr).toBe('')
    expect(three.stdout).toBe(four.stdout)
    const names = (await parseObjects(four.stdout)).map(formatName)
    expect(names.toSorted()).toEqual([...always, 'StorageClass/ebs-gp3', ...objects].toSorted())
    for (const part of contains) expect(four.stdout).toContain(part)
    expect(four.stdout).not.toMatch(/^[ ]+$/m)
    // Under names of their own, since others may have deployed the chart.
    const clusterWide = (await parseObjects(four.stdout)).filter(({ kind }) => kind !== 'NetworkPolicy')
    const input = clusterWide
      .map((object) =>
        JSON.stringify({ ...object, metadata: { ...object.metadata, name: `dry-${object.metadata.name}` } }),
      )
      .join('\n---\n')
    const validated = await stack.run(String(stack.facts.kubectl), applyDry, { input })
    expect(validated).toMatchObject({ code: 0, stderr: '' })
  })

  test.concurrent.each([
    ['an unknown name', { ingressclass: {} }, /ingressclass/],
    ['an unknown compute', { compute: 'fargate' }, /compute/],
    ['a pool with an unknown field', { nodePools: { a: { cpu: 3 } } }, /cpu/],
    ['a built-in pool', { nodePools: { system: {} } }, /system|nodePools/],
    ['a class without subnets', { nodeClasses: { a: { role: 'r' } } }, /subnetSelectorTerms/],
    ['a priority that only the system may have', { priorityClasses: { a: { value: 2e9 } } }, /value/],
    ['a namespace of the system', { namespaces: { 'kube-system': {} } }, /kube-system|namespaces/],
    ['an invalid level', { namespaceDefaults: { podSecurity: 'none' } }, /podSecurity/],
    ['a store without region', { externalSecrets: { enabled: true } }, /externalSecrets\.region is required/],
    [
      'pools of node groups',
      { compute: 'node-groups', nodePools: { a: {} } },
      /nodePools and nodeClasses require compute: auto/,
    ],
  ])('refuses %s', async (_, values, message) => {
    const { code, stderr } = await renderTemplate(4, values)
    expect(code).not.toBe(0)
    expect(stderr).toMatch(message)
  })

  describe.concurrent.each([3, 4] as const)('with Helm %i', (major) => {
    const layers = environments.flatMap((name) => [[name], [name, 'node-groups']])
    test.each(layers)('passes the strict lint for %s %s', async (...names) => {
      const files = names.flatMap((name) => ['--values', path.join(chart, `values-${name}.yaml`)])
      const { code, stdout } = await stack.helm(major, ['lint', '--strict', chart, ...files])
      expect(stdout).toContain('1 chart(s) linted, 0 chart(s) failed')
      expect(code).toBe(0)
      expect((await stack.helm(major, ['template', 'platform', chart, ...files])).code).toBe(0)
    })
  })

  test('comes before an application in one step, changes nothing the second time, and keeps its namespaces', async () => {
    const image = 'registry.example/shop/app:1.0'
    await stack.kubectl(['create', 'namespace', 'plat-others'])
    const entries = [
      {
        release: 'plat',
        chart: 'charts/platform',
        deployment: false,
        set: { ...ownNames, namespaces: { 'plat-shop': {}, 'plat-others': { podSecurity: 'privileged' } } },
      },
      { release: 'plat-shop', chart: 'charts/app', image: true, needs: ['plat'] },
    ]
    const inputs = { chart: '', releases: stringify(entries), environment: 'staging', image, timeout: '60s' }
    const first = expectSuccess(await place.run(inputs))
    expect(JSON.parse(first.outputs.releases ?? '')).toMatchObject({
      plat: { revision: 1 },
      'plat-shop': { revision: 1 },
    })
    const labels = ['get', 'namespace', 'plat-shop', '-o', 'jsonpath={.metadata.labels}']
    expect(await stack.kubectl(labels)).toContain('"pod-security.kubernetes.io/enforce":"restricted"')
    // It is somebody else's: it gets the policies alone.
    const other = ['get', 'namespace', 'plat-others', '-o', 'jsonpath={.metadata.labels}']
    expect(await stack.kubectl(other)).not.toContain('pod-security')
    const policies = await stack.kubectl(['get', 'networkpolicies', '--all-namespaces', '-o', 'name'])
    expect(policies.match(/default-(in|e)gress/g)?.length).toBeGreaterThanOrEqual(4)
    expect(await stack.kubectl(['get', 'nodepool', 'plat', '-o', 'jsonpath={.spec.limits.cpu}'])).toBe('8')

    const again = expectSuccess(await place.run(inputs))
    expect(again.outputs.changed).toBe('false')
    const diff = expectSuccess(await place.run({ ...inputs, command: 'diff' }))
    expect(diff.outputs.changed).toBe('false')

    expectSuccess(
      await place.run({
        ...inputs,
        command: 'uninstall',
        image: '',
        releases: stringify(entries.map((entry) => ({ ...entry, image: false }))),
      }),
    )
    for (const namespace of ['plat-shop', 'plat-others'])
      expect((await stack.kubectl(['get', 'namespace', namespace, '-o', 'name'])).trim()).toBe(`namespace/${namespace}`)
    expect(await stack.kubectl(['get', 'storageclass', 'plat', '--ignore-not-found', '-o', 'name'])).toBe('')
    expect(await stack.kubectl(['get', 'nodepool', 'plat', '--ignore-not-found', '-o', 'name'])).toBe('')
  })

  test.each([
    [
      { compute: 'node-groups', nodePools: null },
      'the cluster has no elbv2.k8s.aws/v1beta1/IngressClassParams: install the AWS Load Balancer Controller before',
    ],
    [
      { externalSecrets: { enabled: true, region: 'eu-central-1' } },
      'the cluster has no external-secrets.io/v1/ClusterSecretStore: install the External Secrets Operator before',
    ],
  ])(
    'with %j fails with a sentence where the cluster lacks the kinds, before anything is created',
    async (set, sentence) => {
      const step = await place.run({
        release: 'plat-missing',
        chart: 'charts/platform',
        set: JSON.stringify({ ...ownNames, ...set }),
        deployment: 'false',
      })
      expect(step.exitCode).not.toBe(0)
      expect(step.raw).toContain(sentence)
      expect(await stack.kubectl(['get', 'storageclass', 'plat', '--ignore-not-found', '-o', 'name'])).toBe('')
    },
  )
})

const applyDry = ['apply', '--dry-run=server', '--validate=strict', '-f', '-']
