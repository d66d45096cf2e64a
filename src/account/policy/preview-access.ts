import type { AwsAccount } from '../model.ts'
import { type PolicyDocument, createPolicyDocument } from './document.ts'
import { pushActions } from './iam-actions/deployment.ts'

export interface PreviewAccess extends AwsAccount {
  readonly region: string
  /** Image repository of previews; undefined if they bring no images of their own. */
  readonly repository: string | undefined
  /** Cluster that previews run in. */
  readonly cluster: string
}

/**
 * What jobs of pull requests need for a preview: push to one repository, and find one cluster; what they may do in it, an access entry of
 * the cluster says.
 */
export function buildPreviewPolicy({ partition, account, region, repository, cluster }: PreviewAccess): PolicyDocument {
  return createPolicyDocument([
    {
      Sid: 'Cluster',
      Effect: 'Allow',
      Action: 'eks:DescribeCluster',
      Resource: `arn:${partition}:eks:${region}:${account}:cluster/${cluster}`,
    },
    ...(repository === undefined
      ? []
      : ([
          // The password is for the whole registry; what it opens is decided per repository.
          { Sid: 'Login', Effect: 'Allow', Action: 'ecr:GetAuthorizationToken', Resource: '*' },
          {
            Sid: 'Images',
            Effect: 'Allow',
            Action: pushActions,
            Resource: `arn:${partition}:ecr:${region}:${account}:repository/${repository}`,
          },
        ] as const)),
  ])
}
