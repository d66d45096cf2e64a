import { callAws, readAwsErrorName } from '../../aws/errors.ts'
import type { AwsClients } from '../../aws/clients.ts'
import type { AwsSession } from '../../aws/session.ts'
import { readPages } from './pages.ts'
import { readAccess } from './read-access.ts'
import { readNodeGroups } from './read-node-groups.ts'
import { toRecord } from '../../runner/records.ts'
import type { ExistingControlPlane, EksctlStack, ExistingAddon, ExistingCluster } from './model.ts'
import { listEksctlStacks } from './stacks.ts'
import { readTemplateResources } from './templates.ts'

/** Reads everything that a ClusterConfig can be compared with. @throws ActionError as `toAwsError`, naming the denied action */
export async function readExistingCluster(name: string, aws: AwsSession): Promise<ExistingCluster> {
  const eks = await aws.client('eks')
  const stacks = await listEksctlStacks(name, aws)
  const controlPlane = await readControlPlane(name, stacks, aws)
  if (controlPlane?.status !== 'ACTIVE' && controlPlane?.status !== 'UPDATING') {
    return {
      name,
      controlPlane,
      nodeGroups: [],
      addons: [],
      accessEntries: [],
      podIdentities: [],
      fargateProfiles: [],
      stacks,
    }
  }
  const [nodeGroups, addons, access, fargateProfiles] = await Promise.all([
    readNodeGroups(name, stacks, aws),
    readAddons(name, eks),
    readAccess(name, eks, controlPlane),
    listFargateProfiles(name, eks),
  ])
  return { name, controlPlane, nodeGroups, addons, ...access, fargateProfiles, stacks }
}

async function readControlPlane(
  name: string,
  stacks: readonly EksctlStack[],
  aws: AwsSession,
): Promise<ExistingControlPlane | undefined> {
  const eks = await aws.client('eks')
  const call = { what: `the cluster ${name} in ${aws.region} could not be looked up`, action: 'eks:DescribeCluster' }
  const { cluster } = await callAws(call, async () => {
    try {
      return await eks.describeCluster({ name })
    } catch (error) {
      if (readAwsErrorName(error) === 'ResourceNotFoundException') return { cluster: undefined }
      throw error
    }
  })
  if (cluster === undefined) return undefined
  const { resourcesVpcConfig: network, kubernetesNetworkConfig: kubernetes, identity } = cluster
  return {
    status: cluster.status ?? 'PENDING',
    version: cluster.version ?? '',
    endpoints: {
      public: network?.endpointPublicAccess ?? true,
      private: network?.endpointPrivateAccess ?? false,
      publicCidrs: network?.publicAccessCidrs ?? [],
    },
    subnets: network?.subnetIds ?? [],
    securityGroups: network?.securityGroupIds ?? [],
    vpc: network?.vpcId,
    logTypes: (cluster.logging?.clusterLogging ?? []).flatMap(({ enabled, types = [] }) =>
      enabled === true ? types : [],
    ),
    authenticationMode: cluster.accessConfig?.authenticationMode,
    hasOidcProvider: await hasOidcProvider(identity?.oidc?.issuer, aws),
    ipFamily: kubernetes?.ipFamily,
    serviceCidr: kubernetes?.serviceIpv4Cidr,
    encryptionKey: cluster.encryptionConfig?.[0]?.provider?.keyArn,
    supportType: cluster.upgradePolicy?.supportType,
    zonalShift: cluster.zonalShiftConfig?.enabled ?? false,
    autoMode: cluster.computeConfig?.enabled ?? false,
    roleArn: cluster.roleArn,
    tags: cluster.tags ?? {},
    ...(await readStackFacts(stacks, aws)),
  }
}

/** What only the template of the cluster's stack says. */
async function readStackFacts(
  stacks: readonly EksctlStack[],
  aws: AwsSession,
): Promise<Pick<ExistingControlPlane, 'bootstrapsAddons' | 'natGateways'>> {
  const stack = stacks.find(({ purpose }) => purpose.kind === 'cluster')
  const resources = stack === undefined ? [] : Object.values(await readTemplateResources(stack.name, aws))
  const list = (type: string): typeof resources => resources.filter(({ Type }) => Type === type)
  const [cluster] = list('AWS::EKS::Cluster')
  return {
    bootstrapsAddons:
      cluster === undefined ? undefined : toRecord(cluster.Properties).BootstrapSelfManagedAddons !== false,
    natGateways: list('AWS::EC2::VPC').length === 0 ? undefined : list('AWS::EC2::NatGateway').length,
  }
}

async function hasOidcProvider(issuer: string | undefined, aws: AwsSession): Promise<boolean> {
  if (issuer === undefined) return false
  const iam = await aws.client('iam')
  const call = {
    what: 'the OIDC providers of the account could not be listed',
    action: 'iam:ListOpenIDConnectProviders',
  }
  const { OpenIDConnectProviderList: providers = [] } = await callAws(call, () => iam.listOpenIDConnectProviders({}))
  const suffix = `:oidc-provider/${issuer.replace(/^https?:\/\//, '')}`
  return providers.some(({ Arn: arn = '' }) => arn.endsWith(suffix))
}

async function readAddons(clusterName: string, eks: AwsClients['eks']): Promise<readonly ExistingAddon[]> {
  const call = { what: `the add-ons of ${clusterName} could not be read`, action: 'eks:ListAddons' }
  const names = await callAws(call, () =>
    readPages(
      (nextToken) => eks.listAddons({ clusterName, ...nextToken }),
      ({ addons }) => addons,
    ),
  )
  return Promise.all(
    names.map(async (addonName) => {
      const { addon } = await callAws({ ...call, action: 'eks:DescribeAddon' }, () =>
        eks.describeAddon({ clusterName, addonName }),
      )
      return {
        name: addonName,
        version: addon?.addonVersion ?? '',
        status: addon?.status ?? '',
        configuration: addon?.configurationValues,
        roleArn: addon?.serviceAccountRoleArn,
        tags: addon?.tags ?? {},
      }
    }),
  )
}

async function listFargateProfiles(clusterName: string, eks: AwsClients['eks']): Promise<readonly string[]> {
  const call = { what: `the Fargate profiles of ${clusterName} could not be listed`, action: 'eks:ListFargateProfiles' }
  return callAws(call, () =>
    readPages(
      (nextToken) => eks.listFargateProfiles({ clusterName, ...nextToken }),
      ({ fargateProfileNames }) => fargateProfileNames,
    ),
  )
}
