import { partition } from '@aws-sdk/core/client'

/** The second part of every ARN in a region: `aws`, `aws-cn`, `aws-us-gov` … (AWS General Reference, "ARNs"). */
export function readPartition(region: string): string {
  return partition(region).name
}

/** Whether this release of the AWS SDK lists a region. Newer ones work, too. */
export function isListedRegion(region: string): boolean {
  return 'description' in partition(region)
}
