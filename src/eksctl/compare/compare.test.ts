import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ClusterConfig, ConfiguredNodeGroup } from '../config/model.ts'
import type { ExistingCluster, ExistingNodeGroup } from '../existing/model.ts'
import {
  controlPlane,
  createCluster,
  createConfig,
  createNodeGroup,
  createNodeGroupStack,
  createStack,
} from '../testing/existing-cluster.ts'
import { type Comparison, computeDigest, type EksctlChange, phases } from './changes.ts'
import { compareCluster } from './compare.ts'

function compare(config: ClusterConfig, existing: ExistingCluster): Comparison {
  return compareCluster({ config, existing, offers: {}, causes: {} })
}

function list({ changes }: Comparison): readonly string[] {
  return changes.map(({ action, what }) => `${action} ${what}`)
}

function findCall(changes: readonly EksctlChange[], what: string): string {
  const steps = changes.find((change) => change.what === what)?.steps ?? []
  return steps.map((step) => (step.kind === 'eksctl' ? step.args.join(' ') : step.kind)).join('; ')
}

const groupSettings: fc.Arbitrary<Omit<ConfiguredNodeGroup, 'name'>> = fc.record({
  instanceTypes: fc.uniqueArray(fc.constantFrom('m5.large', 'm5a.large', 't3.medium'), { minLength: 1 }),
  spot: fc.boolean(),
  minSize: fc.integer({ min: 0, max: 3 }),
  maxSize: fc.integer({ min: 3, max: 9 }),
  labels: fc.dictionary(fc.constantFrom('role', 'tier', 'team'), fc.constantFrom('a', 'b')),
  volumeSize: fc.integer({ min: 20, max: 200 }),
})

/** What EKS says of a group that eksctl created from these settings. */
function toExisting(name: string, settings: Omit<ConfiguredNodeGroup, 'name'>): ExistingNodeGroup {
  const { instanceTypes = [], spot, minSize = 2, maxSize = 2, labels = {}, volumeSize = 80 } = settings
  const plain = createNodeGroup(name)
  return createNodeGroup(name, {
    ...{ instanceTypes: instanceTypes.toReversed(), capacityType: spot === true ? 'SPOT' : 'ON_DEMAND' },
    ...{ minSize, maxSize, desiredSize: minSize, labels },
    volume: plain.volume && { ...plain.volume, size: volumeSize },
  })
}

const groups = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), groupSettings)

function toConfigured(
  settings: Readonly<Record<string, Omit<ConfiguredNodeGroup, 'name'>>>,
): readonly ConfiguredNodeGroup[] {
  return Object.entries(settings).map(([name, rest]) => ({ name, ...rest }))
}

function toCluster(settings: Readonly<Record<string, Omit<ConfiguredNodeGroup, 'name'>>>): ExistingCluster {
  const names = Object.keys(settings)
  return createCluster({
    nodeGroups: Object.entries(settings).map(([name, rest]) => toExisting(name, rest)),
    stacks: [
      createStack('eksctl-demo-cluster', { kind: 'cluster' }),
      ...names.map((name) => createNodeGroupStack(name)),
    ],
  })
}

describe('node groups, whatever they are:', () => {
  test('what eksctl created from a file differs from it in nothing', () => {
    fc.assert(
      fc.property(groups, (settings) => {
        const found = compare(createConfig({ managedNodeGroups: toConfigured(settings) }), toCluster(settings))
        expect([...found.changes, ...found.fixed]).toEqual([])
      }),
    )
  })

  test('those of the file alone are created, those of the cluster alone deleted, and the rest is neither', () => {
    fc.assert(
      fc.property(groups, groups, (wanted, existing) => {
        const found = list(compare(createConfig({ managedNodeGroups: toConfigured(wanted) }), toCluster(existing)))
        const listOnly = (a: object, b: object): readonly string[] =>
          Object.keys(a).filter((name) => !Object.hasOwn(b, name))
        const select = (action: string): readonly string[] =>
          found.filter((one) => one.startsWith(`${action} `)).map((one) => one.split('/')[1] ?? '')
        expect(select('create').toSorted()).toEqual(listOnly(wanted, existing).toSorted())
        expect(select('delete').toSorted()).toEqual(listOnly(existing, wanted).toSorted())
      }),
    )
  })

  test('new ones are created before old ones go, and only deletions are destructive', () => {
    fc.assert(
      fc.property(groups, groups, (wanted, existing) => {
        const { changes } = compare(createConfig({ managedNodeGroups: toConfigured(wanted) }), toCluster(existing))
        const order = changes.map(({ phase }) => phases.indexOf(phase))
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(changes.filter(({ destructive }) => destructive)).toEqual(
          changes.filter(({ action }) => action === 'delete'),
        )
        const lastCreated = changes.findLastIndex(({ action }) => action === 'create')
        const firstDeleted = changes.findIndex(({ action }) => action === 'delete')
        expect(firstDeleted === -1 || firstDeleted > lastCreated).toBe(true)
      }),
    )
  })

  test('every setting that differs is either changed or named, never passed over', () => {
    fc.assert(
      fc.property(groupSettings, groupSettings, (wanted, existing) => {
        const found = compare(
          createConfig({ managedNodeGroups: [{ name: 'a', ...wanted }] }),
          toCluster({ a: existing }),
        )
        const named = [
          ...found.changes.map(({ what }) => what),
          ...found.fixed.map(({ difference }) => difference),
        ].join('\n')
        const isDifferent = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b)
        const sort = (values: readonly string[] = []): readonly string[] => values.toSorted()
        expect(named.includes('instanceTypes:')).toBe(
          isDifferent(sort(wanted.instanceTypes), sort(existing.instanceTypes)),
        )
        expect(named.includes('spot:')).toBe(wanted.spot !== existing.spot)
        expect(named.includes('volumeSize:')).toBe(wanted.volumeSize !== existing.volumeSize)
        expect(named.includes('a/size')).toBe(
          isDifferent([wanted.minSize, wanted.maxSize], [existing.minSize, existing.maxSize]),
        )
        const listPairs = (labels: object = {}): unknown => Object.entries(labels).toSorted()
        expect(named.includes('a/labels')).toBe(isDifferent(listPairs(wanted.labels), listPairs(existing.labels)))
      }),
    )
  })
})

test('the digest is of what is done: neither order nor layout of the file counts, every value does', () => {
  fc.assert(
    fc.property(groups, groups, (wanted, existing) => {
      const configured = toConfigured(wanted)
      const digest = (entries: readonly ConfiguredNodeGroup[]): string => {
        const { changes } = compare(createConfig({ managedNodeGroups: entries }), toCluster(existing))
        return computeDigest('demo', 'eu-central-1', changes, (only) =>
          entries
            .filter(({ name }) => only.managedNodeGroups?.includes(name))
            .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        )
      }
      expect(digest(configured.toReversed())).toBe(digest(configured))
      const created = configured.filter(({ name }) => !Object.hasOwn(existing, name))
      const changed = configured.map((group) => (group === created[0] ? { ...group, minSize: 77 } : group))
      expect(digest(changed) === digest(configured)).toBe(created.length === 0)
    }),
  )
})

describe('versions:', () => {
  test.each([
    ['1.33', '1.33', [], undefined],
    ['1.33', '1.34', ['update cluster/version', 'update nodegroup/base/version'], '1.34'],
    ['1.33', '1.36', ['update cluster/version', 'update nodegroup/base/version'], '1.34'],
    ['1.34', '1.33', [], undefined],
  ])('a control plane of %s with %s in the file', (is, wanted, expected, target) => {
    const found = compare(
      createConfig({
        metadata: { name: 'demo', region: 'eu-central-1', version: wanted },
        managedNodeGroups: [{ name: 'base' }],
      }),
      createCluster({
        controlPlane: { ...controlPlane, version: is },
        nodeGroups: [createNodeGroup('base', { version: is })],
      }),
    )
    expect(list(found)).toEqual(expected)
    if (target !== undefined)
      expect(findCall(found.changes, 'cluster/version')).toBe(
        `upgrade cluster --name demo --version ${target} --approve`,
      )
    expect(found.notes.join()).toContain(wanted === '1.36' ? 'this run leads to 1.34' : '')
    expect(found.fixed.map(({ difference }) => difference)).toEqual(
      wanted === '1.33' && is === '1.34' ? ['metadata.version: 1.34 → 1.33'] : [],
    )
  })

  test('the control plane comes first, then add-ons, then nodes', () => {
    const { changes } = compareCluster({
      config: createConfig({
        metadata: { name: 'demo', region: 'eu-central-1', version: '1.34' },
        managedNodeGroups: [{ name: 'base' }],
      }),
      existing: createCluster({
        nodeGroups: [createNodeGroup('base')],
        addons: [
          {
            name: 'kube-proxy',
            version: 'v1.33.2',
            status: 'ACTIVE',
            configuration: undefined,
            roleArn: undefined,
            tags: {},
          },
        ],
      }),
      offers: { 'kube-proxy': { versions: ['v1.34.2', 'v1.34.1'], default: 'v1.34.1' } },
      causes: {},
    })
    expect(changes.map(({ what }) => what)).toEqual(['cluster/version', 'addon/kube-proxy', 'nodegroup/base/version'])
    expect(findCall(changes, 'addon/kube-proxy')).toContain('--version v1.34.1')
  })

  test('nodes with an AMI of their own are named, not upgraded', () => {
    const found = compare(
      createConfig({
        metadata: { name: 'demo', region: 'eu-central-1', version: '1.34' },
        managedNodeGroups: [{ name: 'base', ami: 'ami-1' }],
      }),
      createCluster({ nodeGroups: [createNodeGroup('base', { amiType: 'CUSTOM' })] }),
    )
    expect(list(found)).toEqual(['update cluster/version'])
    expect(found.notes.join()).toContain('nodegroup/base has an AMI of its own and stays at Kubernetes 1.33')
  })
})

describe('the control plane is changed in place', () => {
  test.each<[string, Partial<ClusterConfig>, string]>([
    [
      'endpoints',
      { vpc: { clusterEndpoints: { publicAccess: true, privateAccess: true }, publicAccessCIDRs: ['192.0.2.0/24'] } },
      'utils update-cluster-vpc-config --cluster demo --public-access=true --private-access=true --public-access-cidrs=192.0.2.0/24 --approve',
    ],
    [
      'network-interfaces',
      { vpc: { controlPlaneSecurityGroupIDs: ['sg-b'] } },
      'utils update-cluster-vpc-config --cluster demo --control-plane-security-group-ids=sg-b --approve',
    ],
    [
      'logging',
      { cloudWatch: { clusterLogging: { enableTypes: ['audit'] } } },
      'utils update-cluster-logging --cluster demo --enable-types=audit --disable-types=api,authenticator,controllerManager,scheduler --approve',
    ],
    ['oidc-provider', { iam: { withOIDC: true } }, 'utils associate-iam-oidc-provider --cluster demo --approve'],
    [
      'authentication-mode',
      { accessConfig: { authenticationMode: 'API' } },
      'utils update-authentication-mode --cluster demo --authentication-mode API',
    ],
    [
      'zonal-shift',
      { zonalShiftConfig: { enabled: true } },
      'utils update-zonal-shift-config --cluster demo --enable-zonal-shift=true',
    ],
  ])('in its %s', (name, more, call) => {
    const found = compare(createConfig(more), createCluster())
    expect(list(found)).toEqual([`update cluster/${name}`])
    expect(findCall(found.changes, `cluster/${name}`)).toBe(call)
  })

  test.each<[string, Partial<ClusterConfig>]>([
    ['vpc.id: vpc-a → vpc-b', { vpc: { id: 'vpc-b' } }],
    ['vpc.nat.gateway: 1 NAT gateways → HighlyAvailable', { vpc: { nat: { gateway: 'HighlyAvailable' } } }],
    [
      'vpc.subnets: subnet-a, subnet-b → subnet-c',
      { vpc: { subnets: { private: { 'eu-central-1a': { id: 'subnet-c' } } } } },
    ],
    ['kubernetesNetworkConfig.ipFamily: ipv4 → ipv6', { kubernetesNetworkConfig: { ipFamily: 'IPv6' } }],
    ['secretsEncryption.keyARN: none → arn:aws:kms:key', { secretsEncryption: { keyARN: 'arn:aws:kms:key' } }],
    ['upgradePolicy.supportType: EXTENDED → STANDARD', { upgradePolicy: { supportType: 'STANDARD' } }],
    ['autoModeConfig.enabled: false → true', { autoModeConfig: { enabled: true } }],
    [
      'accessConfig.authenticationMode: API_AND_CONFIG_MAP → CONFIG_MAP',
      { accessConfig: { authenticationMode: 'CONFIG_MAP' } },
    ],
    [
      'metadata.tags: team: none → a',
      { metadata: { name: 'demo', region: 'eu-central-1', version: '1.33', tags: { team: 'a' } } },
    ],
  ])('but not in its %s, which is named with the way', (difference, more) => {
    const found = compare(createConfig(more), createCluster())
    expect(list(found)).toEqual([])
    expect(found.fixed.map((one) => one.difference)).toEqual([difference])
    expect(found.fixed[0]?.way).not.toBe('')
  })
})

describe('identities and add-ons', () => {
  const eksctl = { 'alpha.eksctl.io/cluster-name': 'demo' }
  const podIdentity = { 'alpha.eksctl.io/podidentityassociation-name': 'app/ours' }
  const entry = { type: 'STANDARD', groups: [], username: undefined, policies: [] }
  const existing = createCluster({
    addons: [
      { name: 'coredns', version: 'v1', status: 'ACTIVE', configuration: undefined, roleArn: undefined, tags: {} },
      // As eksctl creates it: what shows that it is eksctl's is the stack of its role.
      { name: 'ours', version: 'v1', status: 'ACTIVE', configuration: '{"a":1}', roleArn: 'r', tags: {} },
      { name: 'theirs', version: 'v1', status: 'ACTIVE', configuration: undefined, roleArn: undefined, tags: {} },
    ],
    accessEntries: [
      { ...entry, principal: 'arn:ours', tags: eksctl },
      { ...entry, principal: 'arn:theirs', tags: {} },
      { ...entry, principal: 'arn:nodes', type: 'EC2_LINUX', tags: eksctl },
    ],
    podIdentities: [
      { namespace: 'app', serviceAccount: 'ours', roleArn: 'r', owner: undefined, tags: podIdentity },
      { namespace: 'app', serviceAccount: 'retagged', roleArn: 'r', owner: undefined, tags: {} },
      { namespace: 'app', serviceAccount: 'theirs', roleArn: 'r', owner: undefined, tags: {} },
    ],
    stacks: [
      createStack('eksctl-demo-addon-iamserviceaccount-app-sa', { kind: 'service account', name: 'app/sa' }),
      createStack('eksctl-demo-addon-ours', { kind: 'add-on', name: 'ours' }),
      createStack('eksctl-demo-podidentityrole-app-retagged', { kind: 'pod identity', name: 'app/retagged' }),
    ],
  })

  test('that eksctl created and the file no longer names are deleted; those of others are left alone', () => {
    const found = compare(createConfig(), existing)
    expect(list(found)).toEqual([
      ...['delete access-entry/arn:ours', 'delete addon/ours', 'delete pod-identity/app/ours'],
      ...['delete pod-identity/app/retagged', 'delete service-account/app/sa'],
    ])
    expect(found.notes).toEqual([
      "Add-ons that the file does not name, and that nothing shows to be eksctl's, are left alone: theirs. Delete one with eksctl delete addon --cluster demo --name …",
    ])
  })

  test('that only the file names are created, each by a file with nothing else in it', () => {
    const config = createConfig({
      addons: [{ name: 'ours', configurationValues: '{ "a": 1 }' }, { name: 'new' }],
      accessConfig: { accessEntries: [{ principalARN: 'arn:ours' }, { principalARN: 'arn:new' }] },
      iam: {
        podIdentityAssociations: [
          { namespace: 'app', serviceAccountName: 'ours' },
          { namespace: 'app', serviceAccountName: 'retagged' },
          { namespace: 'app', serviceAccountName: 'new' },
        ],
        serviceAccounts: [{ metadata: { name: 'sa', namespace: 'app' } }, { metadata: { name: 'new' } }],
      },
      fargateProfiles: [{ name: 'batch' }],
    })
    const { changes, fixed } = compare(config, existing)
    expect(fixed).toEqual([])
    expect(changes.map(({ what, steps: [step] }) => [what, step?.kind === 'eksctl' ? step.only : undefined])).toEqual([
      // Without nodes, pods of an add-on have nowhere to run yet.
      ['addon/new', { addons: ['new'] }],
      ['access-entry/arn:new', { 'accessConfig.accessEntries': ['arn:new'] }],
      ['fargate-profile/batch', { fargateProfiles: ['batch'] }],
      ['pod-identity/app/new', { 'iam.podIdentityAssociations': ['app/new'] }],
      ['service-account/default/new', { 'iam.serviceAccounts': ['default/new'] }],
    ])
  })

  test('whose rights differ are named: eksctl changes no access entry', () => {
    const accessPolicies = [{ policyARN: 'arn:x/View', accessScope: { type: 'namespace', namespaces: ['app'] } }]
    const { fixed } = compare(
      createConfig({
        accessConfig: { accessEntries: [{ principalARN: 'arn:ours', kubernetesGroups: ['dev'], accessPolicies }] },
      }),
      createCluster({ accessEntries: existing.accessEntries }),
    )
    expect(fixed.map(({ difference }) => difference)).toEqual([
      'kubernetesGroups: none → dev',
      'accessPolicies: none → View in app',
    ])
  })
})

describe('after a create that did not end well', () => {
  const name = 'eksctl-demo-cluster'

  test('a dead stack is named with its cause, and removed before the cluster is created', () => {
    const found = compareCluster({
      config: createConfig({ managedNodeGroups: [{ name: 'base' }] }),
      existing: createCluster({
        controlPlane: undefined,
        stacks: [createStack(name, { kind: 'cluster' }, 'ROLLBACK_COMPLETE')],
      }),
      offers: {},
      causes: { [name]: 'ControlPlane (AWS::EKS::Cluster): too many' },
    })
    expect(list(found)).toEqual([`delete stack/${name}`, 'create cluster/demo', 'create nodegroup/base'])
    expect(found.changes[0]).toMatchObject({ destructive: true, steps: [{ kind: 'delete-stack', stack: name }] })
    expect(found.changes[0]?.reason).toContain(
      'ROLLBACK_COMPLETE after a failed create, in the way of a new one; it failed with ControlPlane (AWS::EKS::Cluster): too many',
    )
  })

  test('what is there is adopted: only what the cluster lacks is created, its network before its nodes', () => {
    const found = compare(
      createConfig({ managedNodeGroups: [{ name: 'base' }], addons: [{ name: 'coredns' }] }),
      createCluster({ controlPlane: { ...controlPlane, bootstrapsAddons: false } }),
    )
    expect(list(found)).toEqual([
      'create addon/kube-proxy',
      'create addon/vpc-cni',
      'create nodegroup/base',
      'create addon/coredns',
    ])
  })
})
