/** Each kind of finding from its data alone; `test/integration/cluster-check.test.ts` finds the same in a cluster. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkAddons } from './addons.ts'
import { canNeverDisrupt, checkBudgets } from './budgets.ts'
import { checkControlPlane, checkSupport } from './control-plane.ts'
import { checkRequestedApis, parseAuditEvent, parseRequestedApis } from './deprecated-apis.ts'
import { isAtLeastAsSevere, sortFindings, type UpgradeFinding } from './finding.ts'
import { checkReleases } from './helm-apis.ts'
import { checkInsights } from './insights.ts'
import { checkNodeGroups } from './node-groups.ts'
import { checkNodes } from './nodes.ts'
import { removedApis } from './removed-apis.ts'
import { matchesSelector } from './selector.ts'
import { checkSelfManagedAddons } from './self-managed-addons.ts'
import { checkStoredVersions } from './stored-versions.ts'
import { checkSubnets } from './subnets.ts'
import type { UpgradeTarget } from './subject.ts'
import { compareAddonVersions } from './versions.ts'
import { checkWebhooks } from './webhooks.ts'

const target: UpgradeTarget = {
  ...{ cluster: 'staging', region: 'eu-central-1', current: '1.33', target: '1.34' },
  now: new Date('2026-06-01'),
}
const list = (findings: readonly UpgradeFinding[]): readonly string[] =>
  findings.map(({ severity, id }) => `${severity} ${id}`)

describe('the control plane', () => {
  const offered = ['1.33', '1.34', '1.35'].map((version) => ({
    ...{ version, endOfStandardSupport: new Date('2026-07-29'), endOfExtendedSupport: new Date('2027-07-29') },
  }))
  const healthy = { status: 'ACTIVE', supportType: 'EXTENDED', issues: [] }

  test.each<[string, string, readonly string[]]>([
    ['1.33', '1.34', []],
    ['1.33', '1.35', ['error target-skips-minor']],
    ['1.33', '1.33', ['error target-not-newer']],
    ['1.34', '1.33', ['error target-not-newer']],
    ['1.35', '1.36', ['error target-not-offered']],
  ])('from %s to %s', (current, wanted, expected) => {
    expect(list(checkControlPlane({ ...target, current, target: wanted }, healthy, offered))).toEqual(expected)
  })

  test.each<[string, string, readonly string[]]>([
    ['2026-03-01', 'EXTENDED', []],
    ['2026-06-01', 'EXTENDED', ['warning standard-support-ends']],
    ['2026-06-01', 'STANDARD', ['warning support-ends']],
    ['2026-08-01', 'EXTENDED', ['warning extended-support']],
    ['2027-07-01', 'EXTENDED', ['warning support-ends']],
  ])('on %s with the policy %s', (day, supportType, expected) => {
    const findings = checkSupport({ ...target, now: new Date(day) }, { supportType }, offered)
    expect(list(findings)).toEqual(expected)
    for (const { evidence } of findings) expect(evidence).toContain('2026-07-29')
  })
})

test.each<[string, object, readonly string[]]>([
  ['compatible', { version: 'v1.2.0' }, []],
  ['of unknown version', { version: '' }, []],
  ['that must be updated before', { version: 'v1.1.0' }, ['error addon-incompatible']],
  ['unhealthy', { version: 'v1.2.0', status: 'DEGRADED' }, ['warning addon-unhealthy']],
])('an add-on %s', (_, fields, expected) => {
  const releases = [
    { version: 'v1.10.0', clusterVersions: ['1.34', '1.35'] },
    { version: 'v1.2.0', clusterVersions: ['1.33', '1.34'] },
    { version: 'v1.1.0', clusterVersions: ['1.33'] },
  ]
  const addon = { name: 'coredns', version: '', status: 'ACTIVE', issues: [], ...fields }
  const findings = checkAddons(target, [addon], new Map([['coredns', releases]]))
  expect(list(findings)).toEqual(expected)
  for (const { id, fix, evidence } of findings.filter((finding) => finding.id === 'addon-incompatible')) {
    expect(id).toBe('addon-incompatible')
    expect(fix).toContain('--addon-version v1.2.0')
    expect(evidence).toContain('v1.10.0')
  }
})

test('versions of add-ons are ordered by number', () => {
  const part = fc.integer({ min: 0, max: 40 })
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      const difference = compareAddonVersions(`v1.${a}.${b}-eksbuild.1`, `v1.${c}.${d}-eksbuild.1`)
      expect(Math.sign(difference)).toBe(Math.sign(a === c ? b - d : a - c))
    }),
  )
})

describe('budgets', () => {
  test.each<[object, number, boolean]>([
    [{ minAvailable: '100%' }, 3, true],
    [{ minAvailable: 3 }, 3, true],
    [{ minAvailable: 2 }, 3, false],
    [{ minAvailable: '51%' }, 1, true],
    [{ maxUnavailable: 0 }, 3, true],
    [{ maxUnavailable: '0%' }, 3, true],
    [{ maxUnavailable: '1%' }, 3, false],
    [{}, 3, false],
  ])('%j of %i pods', (spec, pods, expected) => {
    expect(canNeverDisrupt(spec, pods)).toBe(expected)
  })

  test('that allow a disruption are never a finding, and those without pods neither', () => {
    const spec = fc.constantFrom({ minAvailable: 1 }, { maxUnavailable: 1 }, { minAvailable: '50%' })
    fc.assert(
      fc.property(spec, fc.integer({ min: 2, max: 50 }), (budget, pods) => {
        const status = { expectedPods: pods, disruptionsAllowed: 1, currentHealthy: pods, desiredHealthy: pods - 1 }
        const metadata = { name: 'web', namespace: 'shop' }
        expect(checkBudgets([{ metadata, spec: budget, status }])).toEqual([])
        expect(checkBudgets([{ metadata, spec: { minAvailable: '100%' }, status: { expectedPods: 0 } }])).toEqual([])
      }),
    )
  })

  test('that wait for unhealthy pods are a warning', () => {
    const status = { expectedPods: 3, disruptionsAllowed: 0, currentHealthy: 2, desiredHealthy: 2 }
    const budget = { metadata: { name: 'web', namespace: 'shop' }, spec: { minAvailable: 2 }, status }
    expect(list(checkBudgets([budget]))).toEqual(['warning budget-blocks-drain-now'])
  })
})

describe('webhooks', () => {
  const createSlice = (ready: boolean | undefined) => ({
    metadata: { name: 's', namespace: 'ops', labels: { 'kubernetes.io/service-name': 'hook' } },
    endpoints: [{ conditions: ready === undefined ? {} : { ready } }],
  })
  const examineWebhook = (
    webhook: object,
    slices: ReturnType<typeof createSlice>[] | undefined = [createSlice(true)],
    name = 'policy',
  ) => {
    const clientConfig = { service: { namespace: 'ops', name: 'hook' } }
    const configuration = { metadata: { name }, webhooks: [{ name: 'hook', clientConfig, ...webhook }] }
    return list(
      checkWebhooks({
        kind: 'validatingwebhookconfiguration',
        configurations: [configuration],
        slices,
        systemLabels: { 'kubernetes.io/metadata.name': 'kube-system' },
      }),
    )
  }
  const pods = { rules: [{ apiGroups: [''], resources: ['pods'], operations: ['CREATE'] }] }
  const outside = {
    namespaceSelector: {
      matchExpressions: [{ key: 'kubernetes.io/metadata.name', operator: 'NotIn', values: ['kube-system'] }],
    },
  }

  test('are judged by their endpoints, by what they catch and by their timeout', () => {
    expect(examineWebhook({})).toEqual([])
    expect(examineWebhook({}, [createSlice(undefined)])).toEqual([])
    expect(examineWebhook({}, [createSlice(false)])).toEqual(['error webhook-without-endpoints'])
    expect(examineWebhook({}, [])).toEqual(['error webhook-without-endpoints'])
    expect(examineWebhook({ ...pods, ...outside })).toEqual([])
    expect(examineWebhook(pods)).toEqual(['warning webhook-catches-system'])
    expect(examineWebhook({ ...pods, failurePolicy: 'Ignore' }, [])).toEqual([])
    expect(examineWebhook({ timeoutSeconds: 30 })).toEqual(['warning webhook-timeout'])
    expect(examineWebhook(pods, [], 'vpc-resource-validating-webhook')).toEqual([])
  })

  test('select namespaces as the API server does', () => {
    const labels = { a: '1' }
    expect(matchesSelector(undefined, labels)).toBe(true)
    expect(matchesSelector({ matchLabels: { a: '2' } }, labels)).toBe(false)
    const match = (operator: string, key: string) =>
      matchesSelector({ matchExpressions: [{ key, operator, values: ['1'] }] }, labels)
    expect(['In', 'NotIn', 'Exists', 'DoesNotExist'].map((operator) => match(operator, 'a'))).toEqual([
      ...[true, false, true, false],
    ])
    expect(['In', 'NotIn', 'Exists', 'DoesNotExist'].map((operator) => match(operator, 'b'))).toEqual([
      ...[false, true, false, true],
    ])
  })
})

describe('deprecated APIs', () => {
  const metrics = [
    '# HELP apiserver_requested_deprecated_apis [STABLE] Gauge of deprecated APIs',
    'apiserver_requested_deprecated_apis{group="",removed_release="",resource="endpoints",subresource="",version="v1"} 1',
    'apiserver_requested_deprecated_apis{group="storage.k8s.io",removed_release="1.34",resource="classes",subresource="",version="v1beta1"} 1',
    'apiserver_requested_deprecated_apis{group="x.k8s.io",removed_release="1.37",resource="things",subresource="status",version="v1beta1"} 1',
    'apiserver_requested_deprecated_apis{group="y.k8s.io",removed_release="1.34",resource="never",subresource="",version="v1"} 0',
  ].join('\n')

  test('are an error if the target no longer has them, and none without a removal', () => {
    const findings = checkRequestedApis(target, parseRequestedApis(metrics), { kind: 'unknown', why: 'no audit log' })
    expect(findings.map(({ severity, subject }) => `${severity} ${subject}`)).toEqual([
      'error storage.k8s.io/v1beta1 classes',
      'info x.k8s.io/v1beta1 things/status',
    ])
    expect(findings[0]?.evidence).toContain('who asked is unknown: no audit log')
  })

  test('reads who asked from events, and skips what is none', () => {
    const objectRef = { apiGroup: 'storage.k8s.io', apiVersion: 'v1beta1', resource: 'classes' }
    const line = JSON.stringify({ user: { username: 'ci' }, userAgent: 'kubectl/1.30', objectRef })
    const calls = [parseAuditEvent(line), parseAuditEvent('{"cut'), parseAuditEvent('{}')].flatMap((call) => call ?? [])
    const [finding] = checkRequestedApis(target, parseRequestedApis(metrics), { kind: 'read', calls, hours: 24 })
    expect(finding?.evidence).toContain('asked for by ci (kubectl/1.30)')
  })

  test('in releases are found up to the target only', () => {
    const objects = removedApis.flatMap(({ apiVersion, kinds }) =>
      kinds.map((kind) => ({ apiVersion, kind, metadata: { name: kind.toLowerCase() } })),
    )
    const release = { namespace: 'shop', name: 'web', objects }
    const due = removedApis.filter(({ removedIn }) => removedIn <= 34)
    expect(checkReleases(target, [release])).toHaveLength(due.length)
    const fine = { ...release, objects: [{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } }] }
    expect(checkReleases(target, [fine])).toEqual([])
  })
})

test('insights have the age of what EKS saw, and passing ones are no finding', () => {
  const insight = {
    ...{ id: 'i', name: 'Kubelet version skew', status: 'WARNING', reason: 'Skew.', recommendation: 'Upgrade nodes.' },
    ...{ kubernetesVersion: '1.34', resources: [], deprecations: [], addons: [] },
    lastRefresh: new Date('2026-05-29'),
  }
  const [finding] = checkInsights(target, [insight, { ...insight, status: 'PASSING' }])
  expect(finding).toMatchObject({ severity: 'warning', what: 'Skew', fix: 'Upgrade nodes.' })
  expect(finding?.evidence).toContain('3 days ago')
})

test('node groups and nodes', () => {
  const group = { name: 'blue', status: 'ACTIVE', version: '1.33', amiType: 'AL2023_x86_64_STANDARD', issues: [] }
  expect(checkNodeGroups(target, [group])).toEqual([])
  expect(list(checkNodeGroups(target, [{ ...group, version: '1.30', amiType: 'AL2_x86_64' }]))).toEqual([
    'error node-group-too-old',
    'warning amazon-linux-2',
  ])
  expect(list(checkNodeGroups(target, [{ ...group, amiType: 'CUSTOM', status: 'DEGRADED' }]))).toEqual([
    'error node-group-unhealthy',
    'info custom-ami',
  ])
  const createNode = (kubeletVersion: string, labels = {}, ready = 'True') => ({
    metadata: { name: `node-${kubeletVersion}`, labels },
    status: {
      conditions: [{ type: 'Ready', status: ready }],
      nodeInfo: { kubeletVersion, containerRuntimeVersion: 'containerd://1.7.1', osImage: 'Amazon Linux 2023' },
    },
  })
  expect(checkNodes(target, [createNode('v1.31.2-eks-1')])).toEqual([])
  const fargate = { 'eks.amazonaws.com/compute-type': 'fargate' }
  const findings = checkNodes(target, [
    createNode('v1.30.1', fargate),
    createNode('v1.30.1'),
    createNode('v1.33.0', {}, 'Unknown'),
  ])
  expect(findings.map(({ id, subject }) => `${id} ${subject}`)).toEqual([
    'kubelet-too-old nodes of Fargate',
    'kubelet-too-old self-managed nodes',
    'node-not-ready self-managed nodes',
  ])
  expect(list(checkNodes({ ...target, target: '1.36' }, [createNode('v1.35.0')]))).toEqual([
    'warning container-runtime',
  ])
})

test('subnets, stored versions and add-ons of one’s own', () => {
  const subnet = { id: 'subnet-a', zone: 'a', cidr: '10.0.0.0/28', free: 5 }
  const short = { ...subnet, id: 'subnet-b', free: 4 }
  expect(checkSubnets(target, ['subnet-a'], [subnet])).toEqual([])
  expect(list(checkSubnets(target, ['subnet-a', 'subnet-b'], [subnet, short]))).toEqual([
    'warning subnet-short-of-addresses',
  ])
  expect(list(checkSubnets(target, ['subnet-b'], [short]))).toEqual(['error subnet-short-of-addresses'])
  expect(list(checkSubnets(target, ['subnet-c'], []))).toEqual(['error subnet-missing'])

  const createDefinition = (storedVersions: readonly string[]) => ({
    metadata: { name: 'things.example.com' },
    spec: { versions: [{ name: 'v1', served: true, storage: true }] },
    status: { storedVersions },
  })
  expect(checkStoredVersions([createDefinition(['v1'])])).toEqual([])
  expect(list(checkStoredVersions([createDefinition(['v1alpha1', 'v1'])]))).toEqual(['warning stored-version'])

  const createWorkload = (name: string, image: string) => ({
    metadata: { name, namespace: 'kube-system' },
    spec: { template: { spec: { containers: [{ name, image }] } } },
  })
  const own = [
    createWorkload('kube-proxy', 'r/kube-proxy:v1.30.2'),
    createWorkload('coredns', 'r/coredns:v1.11.4-eksbuild.1'),
  ]
  const releases = new Map([['coredns', [{ version: 'v1.11.4-eksbuild.2', clusterVersions: ['1.34'] }]]])
  expect(list(checkSelfManagedAddons(target, own, [], releases))).toEqual([
    'error addon-self-managed',
    'info addon-self-managed',
  ])
  expect(checkSelfManagedAddons(target, own, ['kube-proxy', 'coredns'], releases)).toEqual([])
})

test('findings are ordered by severity, and a threshold takes the more severe ones', () => {
  const make = (severity: UpgradeFinding['severity']) => ({
    ...{ id: 'a', severity, subject: '', what: '', evidence: '', fix: '' },
  })
  fc.assert(
    fc.property(fc.array(fc.constantFrom('error', 'warning', 'info')), (severities) => {
      const sorted = sortFindings(severities.map(make)).map(({ severity }) =>
        ['error', 'warning', 'info'].indexOf(severity),
      )
      expect(sorted).toEqual(sorted.toSorted())
    }),
  )
  expect((['error', 'warning', 'info'] as const).map((severity) => isAtLeastAsSevere({ severity }, 'warning'))).toEqual(
    [...[true, true, false]],
  )
})
