/**
 * The kinds that EKS Auto Mode adds to a cluster, with the fields of their documentation; others are refused. Nothing acts on their
 * objects: a node pool has no nodes.
 */

const text = { type: 'string' } as const
const texts = { type: 'array', items: text } as const
const labels = { type: 'object', additionalProperties: text } as const

type Schema = Readonly<Record<string, unknown>>

function describeObject(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) }
}

const selectorTerms = { type: 'array', items: describeObject({ id: text, name: text, tags: labels }) } as const

const ingressClassParams = describeObject({
  scheme: { type: 'string', enum: ['internal', 'internet-facing'] },
  group: describeObject({ name: text }, ['name']),
  certificateARNs: texts,
  ipAddressType: text,
  loadBalancerAttributes: { type: 'array', items: describeObject({ key: text, value: text }) },
  subnets: describeObject({
    ids: texts,
    matchTags: { type: 'array', items: describeObject({ key: text, values: texts }) },
  }),
  tags: { type: 'array', items: describeObject({ key: text, value: text }, ['key', 'value']) },
})

const nodeClass = describeObject(
  {
    role: text,
    instanceProfile: text,
    subnetSelectorTerms: selectorTerms,
    securityGroupSelectorTerms: selectorTerms,
    networkPolicy: { type: 'string', enum: ['DefaultAllow', 'DefaultDeny'] },
    networkPolicyEventLogs: { type: 'string', enum: ['Enabled', 'Disabled'] },
    snatPolicy: { type: 'string', enum: ['Random', 'Disabled'] },
    ephemeralStorage: describeObject({
      size: text,
      iops: { type: 'integer' },
      throughput: { type: 'integer' },
      kmsKeyID: text,
    }),
    tags: labels,
  },
  ['subnetSelectorTerms', 'securityGroupSelectorTerms'],
)

const requirement = describeObject(
  {
    key: text,
    operator: { type: 'string', enum: ['In', 'NotIn', 'Exists', 'DoesNotExist', 'Gt', 'Lt'] },
    values: texts,
    minValues: { type: 'integer' },
  },
  ['key', 'operator'],
)

const nodeTemplate = describeObject(
  {
    metadata: describeObject({ labels, annotations: labels }),
    spec: describeObject(
      {
        nodeClassRef: describeObject({ group: text, kind: text, name: text }, ['group', 'kind', 'name']),
        requirements: { type: 'array', items: requirement },
        taints: { type: 'array', items: describeObject({ key: text, value: text, effect: text }, ['key', 'effect']) },
        expireAfter: { type: 'string', pattern: '^(([0-9]+(s|m|h))+|Never)$' },
        terminationGracePeriod: text,
      },
      ['nodeClassRef', 'requirements'],
    ),
  },
  ['spec'],
)

const nodePool = describeObject(
  {
    template: nodeTemplate,
    disruption: describeObject(
      {
        consolidationPolicy: { type: 'string', enum: ['WhenEmpty', 'WhenEmptyOrUnderutilized'] },
        consolidateAfter: { type: 'string', pattern: '^(([0-9]+(s|m|h))+|Never)$' },
        budgets: { type: 'array', items: describeObject({ nodes: text, schedule: text, duration: text }) },
      },
      ['consolidateAfter'],
    ),
    weight: { type: 'integer', minimum: 1, maximum: 100 },
    limits: { type: 'object', additionalProperties: { 'x-kubernetes-int-or-string': true } },
  },
  ['template'],
)

function defineKind(group: string, kind: string, plural: string, spec: Schema): object {
  const singular = kind.toLowerCase()
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: 'Cluster',
      names: { kind, listKind: `${kind}List`, plural, singular },
      versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: describeObject({ spec }) } }],
    },
  }
}

export const autoModeKinds: readonly object[] = [
  defineKind('eks.amazonaws.com', 'IngressClassParams', 'ingressclassparams', ingressClassParams),
  defineKind('eks.amazonaws.com', 'NodeClass', 'nodeclasses', nodeClass),
  defineKind('karpenter.sh', 'NodePool', 'nodepools', nodePool),
]
