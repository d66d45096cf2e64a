import type { AwsClients } from '../../aws/clients.ts'
import { callAws } from '../../aws/errors.ts'
import type { ExistingControlPlane, ExistingAccessEntry, ExistingCluster, ExistingPodIdentity } from './model.ts'
import { readPages } from './pages.ts'

/** Who may enter the cluster, and which of its pods have roles. */
export async function readAccess(
  clusterName: string,
  eks: AwsClients['eks'],
  { authenticationMode }: ExistingControlPlane,
): Promise<Pick<ExistingCluster, 'accessEntries' | 'podIdentities'>> {
  const [accessEntries, podIdentities] = await Promise.all([
    // EKS refuses to list the entries of a cluster that has only the ConfigMap.
    authenticationMode === 'CONFIG_MAP' ? [] : readAccessEntries(clusterName, eks),
    readPodIdentities(clusterName, eks),
  ])
  return { accessEntries, podIdentities }
}

async function readAccessEntries(clusterName: string, eks: AwsClients['eks']): Promise<readonly ExistingAccessEntry[]> {
  const what = `the access entries of ${clusterName} could not be read`
  const principals = await callAws({ what, action: 'eks:ListAccessEntries' }, () =>
    readPages(
      (next) => eks.listAccessEntries({ clusterName, ...next }),
      ({ accessEntries }) => accessEntries,
    ),
  )
  return Promise.all(
    principals.map(async (principalArn) => {
      const [{ accessEntry: entry }, policies] = await Promise.all([
        callAws({ what, action: 'eks:DescribeAccessEntry' }, () =>
          eks.describeAccessEntry({ clusterName, principalArn }),
        ),
        callAws({ what, action: 'eks:ListAssociatedAccessPolicies' }, () =>
          readPages(
            (next) => eks.listAssociatedAccessPolicies({ clusterName, principalArn, ...next }),
            ({ associatedAccessPolicies }) => associatedAccessPolicies,
          ),
        ),
      ])
      return {
        principal: principalArn,
        type: entry?.type ?? 'STANDARD',
        groups: entry?.kubernetesGroups ?? [],
        username: entry?.username,
        policies: policies.map(({ policyArn: arn = '', accessScope: scope }) => ({
          arn,
          scope: scope?.type ?? 'cluster',
          namespaces: scope?.namespaces ?? [],
        })),
        tags: entry?.tags ?? {},
      }
    }),
  )
}

async function readPodIdentities(clusterName: string, eks: AwsClients['eks']): Promise<readonly ExistingPodIdentity[]> {
  const what = `the pod identity associations of ${clusterName} could not be read`
  const found = await callAws({ what, action: 'eks:ListPodIdentityAssociations' }, () =>
    readPages(
      (next) => eks.listPodIdentityAssociations({ clusterName, ...next }),
      ({ associations }) => associations,
    ),
  )
  return Promise.all(
    found.map(async ({ associationId = '', namespace = '', serviceAccount = '', ownerArn }) => {
      const { association } = await callAws({ what, action: 'eks:DescribePodIdentityAssociation' }, () =>
        eks.describePodIdentityAssociation({ clusterName, associationId }),
      )
      return {
        namespace,
        serviceAccount,
        roleArn: association?.roleArn,
        owner: ownerArn,
        tags: association?.tags ?? {},
      }
    }),
  )
}
