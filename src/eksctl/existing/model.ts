/** What there is of a cluster in AWS: EKS's own answers, and the stacks of eksctl. */

export interface ExistingCluster {
  readonly name: string
  /** Undefined if EKS has no such cluster. */
  readonly controlPlane: ExistingControlPlane | undefined
  readonly nodeGroups: readonly ExistingNodeGroup[]
  readonly addons: readonly ExistingAddon[]
  readonly accessEntries: readonly ExistingAccessEntry[]
  readonly podIdentities: readonly ExistingPodIdentity[]
  readonly fargateProfiles: readonly string[]
  /** Stacks of eksctl, whatever their state. */
  readonly stacks: readonly EksctlStack[]
}

export interface ExistingControlPlane {
  readonly status: string
  /** Minor: `1.34`. */
  readonly version: string
  readonly endpoints: { readonly public: boolean; readonly private: boolean; readonly publicCidrs: readonly string[] }
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  readonly vpc: string | undefined
  /** Enabled log types. */
  readonly logTypes: readonly string[]
  readonly authenticationMode: string | undefined
  /** Whether IAM trusts the issuer of its service account tokens. */
  readonly hasOidcProvider: boolean
  readonly ipFamily: string | undefined
  readonly serviceCidr: string | undefined
  readonly encryptionKey: string | undefined
  readonly supportType: string | undefined
  readonly zonalShift: boolean
  readonly autoMode: boolean
  readonly roleArn: string | undefined
  readonly tags: Readonly<Record<string, string>>
  /** Whether EKS installed network add-ons itself; undefined if no stack of eksctl says so. */
  readonly bootstrapsAddons: boolean | undefined
  /** In the stack of the cluster; undefined if eksctl did not create its VPC. */
  readonly natGateways: number | undefined
}

/** A managed node group. */
export interface ExistingNodeGroup {
  readonly name: string
  readonly status: string
  readonly version: string
  readonly instanceTypes: readonly string[]
  readonly capacityType: string
  readonly amiType: string
  readonly minSize: number
  readonly maxSize: number
  readonly desiredSize: number
  /** Without those that eksctl adds. */
  readonly labels: Readonly<Record<string, string>>
  readonly taints: readonly { readonly key: string; readonly value: string; readonly effect: string }[]
  readonly updateConfig: { readonly maxUnavailable?: number; readonly maxUnavailablePercentage?: number }
  readonly subnets: readonly string[]
  readonly nodeRole: string | undefined
  readonly launchTemplate: { readonly id: string; readonly version: string } | undefined
  readonly tags: Readonly<Record<string, string>>
  /** What its stack's launch template says of the first volume; undefined if it could not be read. */
  readonly volume: ExistingVolume | undefined
}

export interface ExistingVolume {
  readonly size: number | undefined
  readonly type: string | undefined
  readonly encrypted: boolean | undefined
  readonly iops: number | undefined
  readonly throughput: number | undefined
  readonly kmsKey: string | undefined
}

export interface ExistingAddon {
  readonly name: string
  readonly version: string
  readonly status: string
  readonly configuration: string | undefined
  readonly roleArn: string | undefined
  readonly tags: Readonly<Record<string, string>>
}

/** Versions of an add-on that EKS offers for one Kubernetes version, newest first. */
export interface AddonVersions {
  readonly versions: readonly string[]
  readonly default: string | undefined
}

export interface ExistingAccessEntry {
  readonly principal: string
  readonly type: string
  readonly groups: readonly string[]
  readonly username: string | undefined
  readonly policies: readonly { readonly arn: string; readonly scope: string; readonly namespaces: readonly string[] }[]
  readonly tags: Readonly<Record<string, string>>
}

export interface ExistingPodIdentity {
  readonly namespace: string
  readonly serviceAccount: string
  readonly roleArn: string | undefined
  /** Add-on that owns it. */
  readonly owner: string | undefined
  readonly tags: Readonly<Record<string, string>>
}

/** What a stack of eksctl is for, as its tags say. */
export type StackPurpose =
  | { readonly kind: 'cluster' }
  | { readonly kind: 'node group'; readonly name: string; readonly managed: boolean }
  | { readonly kind: 'service account'; readonly name: string }
  | { readonly kind: 'pod identity'; readonly name: string }
  | { readonly kind: 'add-on'; readonly name: string }
  | { readonly kind: 'access entry' }
  | { readonly kind: 'other' }

export interface EksctlStack {
  readonly name: string
  readonly arn: string
  readonly status: string
  readonly reason: string | undefined
  /** Against deletion: eksctl protects all of its stacks. */
  readonly isProtected: boolean
  readonly purpose: StackPurpose
}

/** A create that failed and was rolled back leaves a stack that nothing can be done with but delete it. */
export function isDeadStack({ status }: Pick<EksctlStack, 'status'>): boolean {
  return ['ROLLBACK_COMPLETE', 'ROLLBACK_FAILED', 'CREATE_FAILED', 'DELETE_FAILED'].includes(status)
}

export function isStackInProgress({ status }: Pick<EksctlStack, 'status'>): boolean {
  return status.endsWith('_IN_PROGRESS') && status !== 'REVIEW_IN_PROGRESS'
}
