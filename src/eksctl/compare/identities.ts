import type { ClusterConfig, ConfiguredAccessEntry } from '../config/model.ts'
import type { ExistingAccessEntry, ExistingCluster } from '../existing/model.ts'
import { isDeadStack } from '../existing/model.ts'
import { eksctlTag } from '../existing/stacks.ts'
import {
  type Comparison,
  type ConfigSelection,
  type EksctlChange,
  formatDifference,
  type FixedDifference,
  formatList,
  hasSameEntries,
  joinComparisons,
} from './changes.ts'
import { isPodIdentityOfEksctl } from './ownership.ts'
import { nameServiceAccount } from './select-config.ts'

/** Who may enter the cluster, and what its pods may do in AWS: access entries, pod identities, roles of service accounts, Fargate profiles. */
export function compareIdentities(config: ClusterConfig, existing: ExistingCluster): Comparison {
  return joinComparisons([
    compareAccessEntries(config, existing),
    comparePodIdentities(config, existing),
    compareServiceAccounts(config, existing),
    compareFargateProfiles(config, existing),
  ])
}

interface IdentityChange {
  readonly what: string
  readonly type: string
  readonly args: readonly string[]
  readonly only?: ConfigSelection
}

function createIdentity({ what, type, args, only }: IdentityChange): EksctlChange {
  const step = { kind: 'eksctl', args, ...(only === undefined ? {} : { only }) } as const
  return { action: 'create', what, type, reason: '', destructive: false, phase: 'identities', steps: [step] }
}

function deleteIdentity({ what, type, args }: IdentityChange): EksctlChange {
  const steps = [{ kind: 'eksctl', args } as const]
  return { action: 'delete', what, type, reason: 'not in the file', destructive: true, phase: 'deletions', steps }
}

function compareAccessEntries({ metadata, accessConfig }: ClusterConfig, existing: ExistingCluster): Comparison {
  const wanted = accessConfig?.accessEntries ?? []
  const type = 'access entry'
  const nameEntry = (principal: string): string => `access-entry/${principal}`
  const missing = wanted.filter(
    ({ principalARN: arn }) => !existing.accessEntries.some(({ principal }) => principal === arn),
  )
  // Without any in the file, it may leave access to others. Entries of nodes belong to EKS and to node groups.
  const isListed = ({ principal }: ExistingAccessEntry): boolean =>
    wanted.some(({ principalARN }) => principalARN === principal)
  const ours = existing.accessEntries.filter(
    (entry) => entry.type === 'STANDARD' && Object.hasOwn(entry.tags, eksctlTag) && !isListed(entry),
  )
  return {
    changes: [
      ...missing.map(({ principalARN: arn }) =>
        createIdentity({
          ...{ what: nameEntry(arn), type, args: ['create', 'accessentry'] },
          only: { 'accessConfig.accessEntries': [arn] },
        }),
      ),
      ...ours.map(({ principal }) =>
        deleteIdentity({
          ...{ what: nameEntry(principal), type },
          args: ['delete', 'accessentry', '--cluster', metadata.name, '--principal-arn', principal],
        }),
      ),
    ],
    fixed: wanted.flatMap((entry) => {
      const found = existing.accessEntries.find(({ principal }) => principal === entry.principalARN)
      return found === undefined ? [] : findEntryDifferences(entry, found, metadata.name)
    }),
    notes: [],
  }
}

/** eksctl creates and deletes access entries, and changes none. */
function findEntryDifferences(
  wanted: ConfiguredAccessEntry,
  existing: ExistingAccessEntry,
  cluster: string,
): readonly FixedDifference[] {
  const { principalARN: principal, kubernetesGroups = [], kubernetesUsername: username, accessPolicies = [] } = wanted
  const policies = accessPolicies.map(({ policyARN, accessScope = {} }) =>
    formatPolicy(policyARN, accessScope.type ?? 'cluster', accessScope.namespaces ?? []),
  )
  const existingPolicies = existing.policies.map(({ arn, scope, namespaces }) => formatPolicy(arn, scope, namespaces))
  const differences = [
    ...(hasSameEntries(kubernetesGroups, existing.groups)
      ? []
      : [formatDifference('kubernetesGroups', formatList(existing.groups), formatList(kubernetesGroups))]),
    ...(username === undefined || username === existing.username
      ? []
      : [formatDifference('kubernetesUsername', existing.username ?? 'none', username)]),
    ...(hasSameEntries(policies, existingPolicies)
      ? []
      : [formatDifference('accessPolicies', formatList(existingPolicies), formatList(policies))]),
  ]
  const way = `aws eks update-access-entry, associate-access-policy or disassociate-access-policy, with --cluster-name ${cluster} --principal-arn ${principal}; or delete the entry from the file, apply, and add it again`
  return differences.map((difference) => ({ what: `access-entry/${principal}`, difference, way }))
}

function formatPolicy(arn: string, scope: string, namespaces: readonly string[]): string {
  const name = arn.split('/').at(-1) ?? arn
  return scope === 'cluster' ? name : `${name} in ${formatList(namespaces)}`
}

function comparePodIdentities({ metadata, iam }: ClusterConfig, existing: ExistingCluster): Comparison {
  const wanted = iam?.podIdentityAssociations ?? []
  const type = 'pod identity association'
  const name = ({
    namespace,
    serviceAccount,
  }: {
    readonly namespace: string
    readonly serviceAccount: string
  }): string => `${namespace}/${serviceAccount}`
  const names = wanted.map(({ namespace, serviceAccountName: serviceAccount }) => name({ namespace, serviceAccount }))
  const found = existing.podIdentities.filter(({ owner }) => owner === undefined)
  const gone = found.filter((one) => isPodIdentityOfEksctl(one, existing) && !names.includes(name(one)))
  return {
    changes: [
      ...names
        .filter((one) => !existing.podIdentities.map(name).includes(one))
        .map((one) =>
          createIdentity({
            ...{ what: `pod-identity/${one}`, type, args: ['create', 'podidentityassociation'] },
            only: { 'iam.podIdentityAssociations': [one] },
          }),
        ),
      ...gone.map(({ namespace, serviceAccount }) =>
        deleteIdentity({
          ...{ what: `pod-identity/${namespace}/${serviceAccount}`, type },
          args: [
            ...['delete', 'podidentityassociation', '--cluster', metadata.name],
            ...['--namespace', namespace, '--service-account-name', serviceAccount],
          ],
        }),
      ),
    ],
    fixed: wanted.flatMap(({ namespace, serviceAccountName, roleARN }) => {
      const one = found.find((each) => each.namespace === namespace && each.serviceAccount === serviceAccountName)
      return one === undefined || roleARN === undefined || roleARN === one.roleArn
        ? []
        : [
            {
              what: `pod-identity/${namespace}/${serviceAccountName}`,
              difference: formatDifference('roleARN', one.roleArn ?? 'none', roleARN),
              way: `eksctl update podidentityassociation --cluster ${metadata.name} --namespace ${namespace} --service-account-name ${serviceAccountName} --role-arn ${roleARN}`,
            },
          ]
    }),
    notes: [],
  }
}

/** Roles for service accounts (IRSA): each has a stack, whose name says for which. */
function compareServiceAccounts({ metadata, iam }: ClusterConfig, existing: ExistingCluster): Comparison {
  const wanted = (iam?.serviceAccounts ?? []).map((account) => nameServiceAccount(account.metadata))
  const type = 'role of a service account'
  const found = existing.stacks.flatMap((stack) =>
    stack.purpose.kind === 'service account' && !isDeadStack(stack) ? [stack.purpose.name] : [],
  )
  return {
    changes: [
      ...wanted
        .filter((name) => !found.includes(name))
        .map((name) =>
          createIdentity({
            ...{ what: `service-account/${name}`, type, args: ['create', 'iamserviceaccount', '--approve'] },
            only: { 'iam.serviceAccounts': [name] },
          }),
        ),
      ...found
        // The network plugin has a role of its own that the file need not name.
        .filter((name) => !wanted.includes(name) && name !== 'kube-system/aws-node')
        .map((name) => {
          const [namespace = '', account = ''] = name.split('/')
          const target = ['--cluster', metadata.name, '--namespace', namespace, '--name', account]
          return deleteIdentity({
            what: `service-account/${name}`,
            type,
            args: ['delete', 'iamserviceaccount', ...target, '--wait'],
          })
        }),
    ],
    fixed: [],
    notes: [],
  }
}

function compareFargateProfiles({ metadata, fargateProfiles }: ClusterConfig, existing: ExistingCluster): Comparison {
  const wanted = (fargateProfiles ?? []).map(({ name }) => name)
  const type = 'Fargate profile'
  const unlisted = existing.fargateProfiles.filter((name) => !wanted.includes(name))
  return {
    changes: wanted
      .filter((name) => !existing.fargateProfiles.includes(name))
      .map((name) =>
        createIdentity({
          ...{ what: `fargate-profile/${name}`, type, args: ['create', 'fargateprofile'] },
          only: { fargateProfiles: [name] },
        }),
      ),
    fixed: [],
    notes:
      unlisted.length === 0
        ? []
        : [
            `Fargate profiles that the file does not name are left alone: ${unlisted.join(', ')}. Delete one with eksctl delete fargateprofile --cluster ${metadata.name} --name …`,
          ],
  }
}
