/** The command check of the action cluster, on the API server of the stack: what is planted is found, and nothing is invented. */

import {
  CreateAddonCommand,
  CreateClusterCommand,
  CreateNodegroupCommand,
  DeleteClusterCommand,
  EKSClient,
} from '@aws-sdk/client-eks'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { UpgradeFinding } from '../../src/eks/upgrade/finding.ts'
import { encodeRelease } from '../../src/helm/release/release.ts'
import { callEc2, callJsonService, readXmlElements } from '../setup/aws-calls.ts'
import { allowActions, assumeTestRole, createClientOptions, createIamRole, plantInCluster } from '../setup/account.ts'
import { type ClusterJob, createClusterJob } from './cluster-stack.ts'
import { connectAsAdministrator, useCluster } from './kubernetes-client.ts'
import { useClusterStack } from '../setup/stacks.ts'

type ClusterStep = Awaited<ReturnType<ClusterJob['run']>>

const stack = await useCluster()
const { env: stackEnv } = await useClusterStack()
const cluster = String(stack.facts.clusterName)
const unique = `check-${process.pid}-${Date.now().toString(36)}`
// A region of its own: other tests have a cluster of this name, too, and tokens are good for this name only.
const env = { ...stackEnv, AWS_REGION: 'eu-west-3', AWS_DEFAULT_REGION: 'eu-west-3' }
const account = '111122223333'

describe.skipIf(stack.isMissing)('check of a cluster', () => {
  const eks = new EKSClient(createClientOptions(env))
  const client = connectAsAdministrator(stack)
  let subnets: readonly string[]

  const check = async (inputs: Readonly<Record<string, string>> = {}, keys = {}): Promise<ClusterStep> => {
    for (const [name, value] of Object.entries({ AWS_SESSION_TOKEN: '', ...keys })) vi.stubEnv(name, value)
    using job = createClusterJob({ ...env, ...keys })
    return await job.run({ command: 'check', 'cluster-name': cluster, 'fail-on': 'never', comment: 'never', ...inputs })
  }
  const listFindings = ({ outputs }: ClusterStep): readonly UpgradeFinding[] =>
    outputs.findings as readonly UpgradeFinding[]
  /** Of the account, which is ours alone, and of our own objects in the shared cluster. */
  const listOwn = (step: ClusterStep): readonly string[] =>
    listFindings(step)
      .filter(
        ({ id, subject }) =>
          subject.includes(unique) ||
          /^(addon|amazon-linux|custom-ami|node-group|subnet|cluster|target|eks|extended|support|standard)/.test(id),
      )
      .map(({ severity, id, subject }) => `${severity} ${id} ${subject}`)
      .toSorted()

  beforeAll(async () => {
    const vpcId = readXmlElements(await callEc2(env, 'CreateVpc', { CidrBlock: '10.9.0.0/16' }), 'vpcId')[0] ?? ''
    const created = ['10.9.0.0/24', '10.9.1.0/24'].map((CidrBlock) =>
      callEc2(env, 'CreateSubnet', { VpcId: vpcId, CidrBlock }),
    )
    subnets = (await Promise.all(created)).map((xml) => readXmlElements(xml, 'subnetId')[0] ?? '')
    for (const [role, service] of [
      ['cluster', 'eks'],
      ['node', 'ec2'],
    ] as const) {
      const trust = { Principal: { Service: `${service}.amazonaws.com` }, Action: 'sts:AssumeRole' }
      // Another test file may have created it.
      await createIamRole(env, role, trust).catch(() => undefined)
    }
    const roleArn = `arn:aws:iam::${account}:role/cluster`
    const resourcesVpcConfig = { subnetIds: [...subnets] }
    const logging = { clusterLogging: [{ types: ['audit' as const], enabled: true }] }
    await eks.send(new CreateClusterCommand({ name: cluster, version: '1.33', roleArn, resourcesVpcConfig, logging }))
    const addon = { clusterName: cluster, addonName: 'vpc-cni', addonVersion: 'v1.20.4-eksbuild.1' }
    await eks.send(new CreateAddonCommand(addon))
    await client.post('/api/v1/namespaces', { metadata: { name: unique, labels: { plant: unique } } })
  })
  afterAll(async () => {
    const webhooks = '/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations'
    await client.remove(`${webhooks}/${unique}`, {})
    await client.remove(`/apis/apiextensions.k8s.io/v1/customresourcedefinitions/plants.${unique}.example.com`, {})
    for (const kind of ['clusterroles', 'clusterrolebindings'])
      await client.remove(`/apis/rbac.authorization.k8s.io/v1/${kind}/${unique}`, {})
    await client.remove(`/api/v1/namespaces/${unique}`, {})
    await eks.send(new DeleteClusterCommand({ name: cluster }))
    client[Symbol.dispose]()
    vi.unstubAllEnvs()
  })

  test('finds nothing in a clean one', async () => {
    const step = await check({ 'kubernetes-version': '1.34' })
    expect(step.error, step.shown).toBeUndefined()
    expect(listOwn(step), step.shown).toEqual([])
    expect(step.shown).not.toContain('not examined')
    expect(step.outputs).toMatchObject({ 'cluster-name': cluster, 'cluster-version': '1.33' })
  })

  describe('with everything planted', () => {
    let step: ClusterStep
    beforeAll(async () => {
      await plantInEks()
      await plantInKubernetes()
      step = await check({ 'kubernetes-version': '1.37' })
    }, 60_000)

    async function plantInEks(): Promise<void> {
      const older = { clusterName: cluster, addonName: 'coredns', addonVersion: 'v1.11.4-eksbuild.2' }
      await eks.send(new CreateAddonCommand(older))
      const group = { clusterName: cluster, subnets: [...subnets], nodeRole: `arn:aws:iam::${account}:role/node` }
      await eks.send(
        new CreateNodegroupCommand({ ...group, nodegroupName: 'old', amiType: 'AL2_x86_64', version: '1.31' }),
      )
      await eks.send(new CreateNodegroupCommand({ ...group, nodegroupName: 'own-image' }))
      const insight = {
        ...{ id: 'i-1', name: 'Deprecated APIs', lastRefreshTime: 1_700_000_000, recommendation: 'Update clients.' },
        insightStatus: { status: 'ERROR', reason: 'Deprecated API usage detected.' },
        categorySpecificSummary: {
          deprecationDetails: [
            { usage: '/apis/x/v1', stopServingVersion: '1.34', clientStats: [{ userAgent: 'old-client/1.0' }] },
          ],
        },
      }
      await plantInCluster(env, cluster, {
        insights: [insight],
        health: [{ code: 'ACCESS_DENIED', message: 'the role of the cluster is gone', resourceIds: [] }],
        nodegroups: {
          'own-image': { amiType: 'CUSTOM' },
          old: { status: 'DEGRADED', health: { issues: [{ code: 'AccessDenied', message: 'no role' }] } },
        },
        subnets: { [subnets[0] ?? '']: 3 },
      })
    }

    async function plantInKubernetes(): Promise<void> {
      const place = `/namespaces/${unique}`
      const template = {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'app', image: 'registry.example/shop/app:1.0' }] },
      }
      const selector = { matchLabels: { app: 'web' } }
      const deployment = { metadata: { name: 'web' }, spec: { replicas: 1, selector, template } }
      await client.post(`/apis/apps/v1${place}/deployments`, deployment)
      const budget = { metadata: { name: 'strict' }, spec: { minAvailable: '100%', selector } }
      await client.post(`/apis/policy/v1${place}/poddisruptionbudgets`, budget)
      await client.post('/apis/admissionregistration.k8s.io/v1/validatingwebhookconfigurations', {
        metadata: { name: unique },
        webhooks: [
          {
            ...{ name: 'gone.example.com', failurePolicy: 'Fail', sideEffects: 'None', timeoutSeconds: 30 },
            ...{ admissionReviewVersions: ['v1'], namespaceSelector: { matchLabels: { plant: unique } } },
            clientConfig: { service: { namespace: unique, name: 'gone' } },
            rules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['limitranges'] }],
          },
        ],
      })
      const release = {
        ...{ name: 'legacy', namespace: unique, version: 1, info: { status: 'deployed' as const } },
        manifest:
          'apiVersion: policy/v1beta1\nkind: PodSecurityPolicy\nmetadata:\n  name: restricted\n---\napiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: fine\n',
      }
      await client.post(`/api/v1${place}/secrets`, {
        ...{
          metadata: {
            name: 'sh.helm.release.v1.legacy.v1',
            labels: { owner: 'helm', name: 'legacy', status: 'deployed' },
          },
        },
        ...{ type: 'helm.sh/release.v1', data: { release: await encodeRelease(release) } },
      })
      await plantDefinition()
      await client.get('/apis/storage.k8s.io/v1beta1/volumeattributesclasses')
      await plantAuditEvent()
      await vi.waitFor(
        async () => {
          const path = `/apis/policy/v1${place}/poddisruptionbudgets/strict`
          const { status } = await client.get<{ status?: { expectedPods?: number } }>(path)
          expect(status?.expectedPods).toBe(1)
        },
        { timeout: 30_000, interval: 200 },
      )
    }

    async function plantDefinition(): Promise<void> {
      const group = `${unique}.example.com`
      const schema = { openAPIV3Schema: { type: 'object' } }
      const definitions = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions'
      await client.post(definitions, {
        metadata: { name: `plants.${group}` },
        spec: {
          ...{ group, scope: 'Namespaced', names: { plural: 'plants', kind: 'Plant' } },
          versions: [
            { name: 'v1', served: true, storage: true, schema },
            { name: 'v1alpha1', served: true, storage: false, deprecated: true, schema },
          ],
        },
      })
      const status = { storedVersions: ['v1alpha1', 'v1'] }
      await vi.waitFor(() => client.patch(`${definitions}/plants.${group}/status`, { status }), { timeout: 10_000 })
    }

    async function plantAuditEvent(): Promise<void> {
      const logGroupName = `/aws/eks/${cluster}/cluster`
      const logStreamName = 'kube-apiserver-audit-1'
      const call = (name: string, input: object) => callJsonService(env, 'logs', `Logs_20140328.${name}`, input)
      await call('CreateLogGroup', { logGroupName }).catch(() => undefined)
      await call('CreateLogStream', { logGroupName, logStreamName }).catch(() => undefined)
      const event = {
        ...{ user: { username: 'system:serviceaccount:shop:operator' }, userAgent: 'operator/v0.1' },
        objectRef: { apiGroup: 'storage.k8s.io', apiVersion: 'v1beta1', resource: 'volumeattributesclasses' },
        annotations: { 'k8s.io/deprecated': 'true', 'k8s.io/removed-release': '1.37' },
      }
      const logEvents = [{ timestamp: Date.now(), message: JSON.stringify(event) }]
      await call('PutLogEvents', { logGroupName, logStreamName, logEvents })
    }

    test('finds each, with its severity, and nothing else', () => {
      expect(listOwn(step), step.shown).toEqual(
        [
          'error addon-without-version add-on coredns',
          'error addon-without-version add-on vpc-cni',
          `error budget-blocks-drain ${unique}/strict`,
          `error cluster-unhealthy cluster ${cluster}`,
          'error eks-insight Deprecated APIs',
          'error node-group-too-old node group old',
          'error node-group-too-old node group own-image',
          'error node-group-unhealthy node group old',
          `error removed-api-in-release release ${unique}/legacy`,
          `error target-not-offered cluster ${cluster}`,
          `error target-skips-minor cluster ${cluster}`,
          `error webhook-without-endpoints ${unique}/gone.example.com`,
          'info custom-ami node group own-image',
          'warning amazon-linux-2 node group old',
          `info single-replica ${unique}/web`,
          `warning stored-version plants.${unique}.example.com`,
          `warning subnet-short-of-addresses ${subnets[0]}`,
          `warning webhook-timeout ${unique}/gone.example.com`,
        ].toSorted(),
      )
      expect(step.outputs.ready).toBe(false)
    })

    test('tells who asked for an API that goes, from the metric and the audit log', () => {
      const found = listFindings(step).filter(({ id }) => id === 'deprecated-api-requested')
      expect(found, step.shown).toEqual([
        expect.objectContaining({
          severity: 'error',
          subject: 'storage.k8s.io/v1beta1 volumeattributesclasses',
          evidence: expect.stringContaining('system:serviceaccount:shop:operator (operator/v0.1)') as string,
        }),
      ])
      const insight = listFindings(step).find(({ id }) => id === 'eks-insight')
      expect(insight?.evidence).toContain('old-client/1.0')
      // The refresh that the check asked for, not the date that was planted.
      expect(insight?.evidence).not.toContain('2023')
    })

    test('shows a table with commands', () => {
      expect(step.summary).toContain('| finding | evidence | severity | fix |')
      expect(step.summary).toContain('kubectl patch poddisruptionbudget strict')
      expect(step.log).toMatch(new RegExp(`cluster ${cluster} 1.33 → 1.37: \\d+ errors`))
    })

    test('for the next minor, tells which add-on to update before', async () => {
      const next = await check({ 'fail-on': 'error' })
      expect(next.error?.code, next.shown).toBe('upgrade-blocked')
      expect(listOwn(next), next.shown).toContain('error addon-incompatible add-on coredns')
      expect(listOwn(next)).not.toContain('error addon-incompatible add-on vpc-cni')
      const api = listFindings(next).find(({ id }) => id === 'deprecated-api-requested')
      expect(api?.severity).toBe('info')
    })
  })

  describe('with fewer rights', () => {
    const reads = [
      ...['eks:DescribeClusterVersions', 'eks:ListInsights', 'eks:DescribeInsight', 'eks:ListNodegroups'],
      ...['eks:DescribeNodegroup', 'eks:ListAddons', 'eks:DescribeAddon', 'eks:DescribeAddonVersions'],
      ...['ec2:DescribeSubnets', 'logs:FilterLogEvents', 'eks:StartInsightsRefresh', 'eks:DescribeInsightsRefresh'],
    ]
    const always = ['eks:DescribeCluster', 'sts:GetCallerIdentity']
    const rules: readonly (readonly [group: string, resource: string])[] = [
      ...([
        ['', 'nodes'],
        ['', 'secrets'],
        ['policy', 'poddisruptionbudgets'],
      ] as const),
      ...([
        ['apps', 'deployments'],
        ['apps', 'statefulsets'],
        ['apps', 'daemonsets'],
      ] as const),
      ['discovery.k8s.io', 'endpointslices'],
      ['admissionregistration.k8s.io', 'validatingwebhookconfigurations'],
      ['admissionregistration.k8s.io', 'mutatingwebhookconfigurations'],
      ['apiextensions.k8s.io', 'customresourcedefinitions'],
    ]
    const role = 'eks-powerless'
    const rbac = '/apis/rbac.authorization.k8s.io/v1'
    let keys: Readonly<Record<string, string>>

    const allow = (without?: string): Promise<void> =>
      allowActions(env, role, [...always, ...reads.filter((action) => action !== without)])
    const renderRules = (without?: string): readonly object[] => [
      ...rules
        .filter(([, resource]) => resource !== without)
        .map(([group, resource]) => ({ apiGroups: [group], resources: [resource], verbs: ['list'] })),
      ...(without === '/metrics' ? [] : [{ nonResourceURLs: ['/metrics'], verbs: ['get'] }]),
    ]

    beforeAll(async () => {
      keys = (await assumeTestRole(env, `arn:aws:iam::${account}:role/${role}`, { session: unique })).env
      await allow()
      await client.post(`${rbac}/clusterroles`, { metadata: { name: unique }, rules: renderRules() })
      await client.post(`${rbac}/clusterrolebindings`, {
        metadata: { name: unique },
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: unique },
        subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'User', name: `${role}:${unique}` }],
      })
    })

    test('needs no others than these', async () => {
      const step = await check({}, keys)
      expect(step.error, step.shown).toBeUndefined()
      expect(step.shown).not.toContain('not examined')
    })

    test('names each IAM action that is missing, one by one', async () => {
      for (const action of reads) {
        await allow(action)
        const step = await check({}, keys)
        expect(step.error, `${action}: ${step.shown}`).toBeUndefined()
        expect(step.log, action).toContain(action)
        const isNote = action.endsWith('InsightsRefresh') || action === 'logs:FilterLogEvents'
        expect(step.log.includes('not examined'), `${action}: ${step.log}`).toBe(!isNote)
      }
      await allow()
    }, 60_000)

    test('names each RBAC rule that is missing, one by one', async () => {
      for (const name of [...rules.map(([, resource]) => resource), '/metrics']) {
        await client.patch(`${rbac}/clusterroles/${unique}`, { rules: renderRules(name) })
        const missing = new RegExp(`not examined: .*missing: RBAC: .*${name}`)
        await vi.waitFor(
          async () => {
            const step = await check({}, keys)
            expect(step.log).toMatch(missing)
            expect(step.outputs.ready).toBe(false)
          },
          { timeout: 10_000, interval: 300 },
        )
      }
    }, 60_000)
  })
})
