/** What the AWS part reports of an EKS cluster after each change (`stack/parts/aws/ministack/eks_api_servers.py`). */

export interface ReportedCluster {
  readonly name: string
  readonly region: string
  /** Minor version of its control plane: `1.34`. */
  readonly version: string
  readonly nodeGroups: readonly ReportedNodeGroup[]
}

export interface ReportedNodeGroup {
  readonly name: string
  /** Minor version of its nodes. */
  readonly version: string
  /** Number of nodes. */
  readonly size: number
  readonly instanceType: string
  readonly capacityType: string
  readonly labels: Readonly<Record<string, string>>
}

/** @throws Error that names the problem */
export function parseReportedCluster(text: string): ReportedCluster {
  const value = JSON.parse(text) as Partial<ReportedCluster> | null
  for (const field of ['name', 'region', 'version'] as const) {
    if (typeof value?.[field] !== 'string') throw new Error(`${field} must be text`)
  }
  if (!Array.isArray(value?.nodeGroups)) throw new Error('nodeGroups must be a list')
  return value as ReportedCluster
}
