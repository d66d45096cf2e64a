/**
 * What is read of a ClusterConfig, as eksctl's schema names it. Everything is optional but the name and the region: eksctl has defaults
 * for the rest.
 */

export interface ClusterConfig {
  readonly metadata: {
    readonly name: string
    readonly region: string
    readonly version?: string
    readonly tags?: Readonly<Record<string, string>>
  }
  readonly accessConfig?: {
    readonly authenticationMode?: string
    readonly accessEntries?: readonly ConfiguredAccessEntry[]
  }
  readonly addons?: readonly ConfiguredAddon[]
  readonly addonsConfig?: { readonly disableDefaultAddons?: boolean }
  readonly autoModeConfig?: { readonly enabled?: boolean; readonly nodePools?: readonly string[] }
  readonly cloudWatch?: { readonly clusterLogging?: { readonly enableTypes?: readonly string[] } }
  readonly fargateProfiles?: readonly { readonly name: string }[]
  readonly iam?: {
    readonly withOIDC?: boolean
    readonly serviceRoleARN?: string
    readonly serviceAccounts?: readonly ConfiguredServiceAccount[]
    readonly podIdentityAssociations?: readonly ConfiguredPodIdentity[]
  }
  readonly kubernetesNetworkConfig?: { readonly ipFamily?: string; readonly serviceIPv4CIDR?: string }
  readonly managedNodeGroups?: readonly ConfiguredNodeGroup[]
  readonly nodeGroups?: readonly { readonly name: string }[]
  readonly secretsEncryption?: { readonly keyARN?: string }
  readonly upgradePolicy?: { readonly supportType?: string }
  readonly vpc?: ConfiguredNetwork
  readonly zonalShiftConfig?: { readonly enabled?: boolean }
}

export interface ConfiguredNetwork {
  readonly id?: string
  readonly cidr?: string
  readonly nat?: { readonly gateway?: string }
  readonly clusterEndpoints?: { readonly publicAccess?: boolean; readonly privateAccess?: boolean }
  readonly publicAccessCIDRs?: readonly string[]
  readonly controlPlaneSubnetIDs?: readonly string[]
  readonly controlPlaneSecurityGroupIDs?: readonly string[]
  readonly subnets?: Readonly<Record<string, Readonly<Record<string, { readonly id?: string }>>>>
}

export interface ConfiguredAddon {
  readonly name: string
  readonly version?: string
  readonly configurationValues?: string
  readonly serviceAccountRoleARN?: string
}

export interface ConfiguredAccessEntry {
  readonly principalARN: string
  readonly type?: string
  readonly kubernetesGroups?: readonly string[]
  readonly kubernetesUsername?: string
  readonly accessPolicies?: readonly {
    readonly policyARN: string
    readonly accessScope?: { readonly type?: string; readonly namespaces?: readonly string[] }
  }[]
}

interface ConfiguredServiceAccount {
  readonly metadata: { readonly name: string; readonly namespace?: string }
  readonly attachPolicyARNs?: readonly string[]
}

interface ConfiguredPodIdentity {
  readonly namespace: string
  readonly serviceAccountName: string
  readonly roleARN?: string
}

export interface ConfiguredNodeGroup {
  readonly name: string
  readonly amiFamily?: string
  readonly ami?: string
  readonly instanceType?: string
  readonly instanceTypes?: readonly string[]
  readonly spot?: boolean
  readonly minSize?: number
  readonly maxSize?: number
  readonly desiredCapacity?: number
  readonly labels?: Readonly<Record<string, string>>
  readonly tags?: Readonly<Record<string, string>>
  readonly taints?: readonly { readonly key: string; readonly value?: string; readonly effect: string }[]
  readonly updateConfig?: { readonly maxUnavailable?: number; readonly maxUnavailablePercentage?: number }
  readonly launchTemplate?: { readonly id: string; readonly version?: string }
  readonly subnets?: readonly string[]
  readonly volumeSize?: number
  readonly volumeType?: string
  readonly volumeEncrypted?: boolean
  readonly volumeIOPS?: number
  readonly volumeThroughput?: number
  readonly volumeKmsKeyID?: string
  readonly releaseVersion?: string
  readonly iam?: { readonly instanceRoleARN?: string }
}
