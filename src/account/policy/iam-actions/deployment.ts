import { cluster, inRegion, repositories } from './limits.ts'
import { change, type RightsByType } from './model.ts'

/** Pushing, tagging, looking up and scanning images (Service Authorization Reference, "Actions for Amazon ECR"). */
export const pushActions = [
  'ecr:BatchCheckLayerAvailability',
  'ecr:BatchGetImage',
  'ecr:CompleteLayerUpload',
  'ecr:DescribeImageScanFindings',
  'ecr:DescribeImages',
  'ecr:DescribeRepositories',
  'ecr:GetDownloadUrlForLayer',
  'ecr:InitiateLayerUpload',
  'ecr:ListImages',
  'ecr:PutImage',
  'ecr:StartImageScan',
  'ecr:UploadLayerPart',
]

/** What the actions besides `provision` need of AWS, by their name. */
export const deploymentRights: RightsByType = {
  'build-push': [
    // The password is for the whole registry; what it opens is decided per repository.
    change(['ecr:GetAuthorizationToken'], inRegion),
    change(pushActions, repositories, 'Amazon ECR User Guide, "IAM permissions for pushing an image"'),
  ],
  'helm-deploy': [
    change(['eks:DescribeCluster'], cluster),
    change(['ecr:DescribeImages', 'ecr:DescribeRepositories'], repositories),
  ],
}
