import { inRegion, keys, usedKeys, repositories } from './limits.ts'
import { change, create, read, remove, type RightsByType } from './model.ts'

/** The root 30-ecr. */
export const registryRights: RightsByType = {
  aws_ecr_repository: [
    read(['ecr:DescribeRepositories', 'ecr:ListTagsForResource'], repositories),
    create(['ecr:CreateRepository'], repositories),
    // With a key of one's own.
    create(['kms:CreateGrant'], usedKeys, 'Amazon ECR User Guide, "Encryption at rest"'),
    create(['kms:DescribeKey'], keys, 'Amazon ECR User Guide, "Encryption at rest"'),
    change(
      ['ecr:PutImageScanningConfiguration', 'ecr:PutImageTagMutability', 'ecr:TagResource', 'ecr:UntagResource'],
      repositories,
    ),
    remove(['ecr:BatchDeleteImage', 'ecr:DeleteRepository', 'ecr:ListImages'], repositories),
  ],
  aws_ecr_lifecycle_policy: [
    read(['ecr:GetLifecyclePolicy'], repositories),
    change(['ecr:PutLifecyclePolicy'], repositories, 'measured'),
    remove(['ecr:DeleteLifecyclePolicy'], repositories),
  ],
  aws_ecr_repository_policy: [
    read(['ecr:GetRepositoryPolicy'], repositories),
    change(['ecr:SetRepositoryPolicy'], repositories),
    remove(['ecr:DeleteRepositoryPolicy'], repositories),
  ],
  'data.aws_ecr_authorization_token': [read(['ecr:GetAuthorizationToken'], inRegion)],
}
