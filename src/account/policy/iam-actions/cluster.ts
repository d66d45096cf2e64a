import {
  boundRoles,
  cluster,
  clusterIssuers,
  usedKeys,
  clusterParts,
  inRegion,
  keyAliases,
  keys,
  launchedFromTemplate,
  newClusterIssuers,
  limitToNewEc2,
  limitToNewEc2Tags,
  newInRegion,
  newServiceLinkedRoles,
  ownClusterIssuers,
  ownEc2,
  ownKeys,
  passedRoles,
  roles,
  serviceLinkedRoles,
  taggedKeys,
} from './limits.ts'
import { change, create, type Grant, read, remove, type RightsByType } from './model.ts'
import { changeEc2Tags } from './network.ts'

const changeClusterTags: Grant = change(['eks:TagResource', 'eks:UntagResource'], clusterParts)

const passRoles: Grant = change(['iam:PassRole'], passedRoles, 'Amazon EKS User Guide, "Amazon EKS cluster IAM role"')

/** The root 20-eks, with nodes of either kind. */
export const clusterRights: RightsByType = {
  aws_eks_cluster: [
    read(['eks:DescribeCluster'], cluster),
    create(['eks:CreateCluster'], cluster),
    create(['ec2:DescribeSubnets', 'ec2:DescribeVpcs', 'ec2:DescribeSecurityGroups'], inRegion, 'reference'),
    create(['kms:CreateGrant'], usedKeys, 'Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS"'),
    create(['kms:DescribeKey'], keys, 'Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS"'),
    create(
      ['iam:CreateServiceLinkedRole'],
      newServiceLinkedRoles,
      'Amazon EKS User Guide, "Using service-linked roles"',
    ),
    passRoles,
    change(
      ['eks:AssociateEncryptionConfig', 'eks:DescribeUpdate', 'eks:UpdateClusterConfig', 'eks:UpdateClusterVersion'],
      cluster,
    ),
    changeClusterTags,
    remove(['eks:DeleteCluster'], cluster),
  ],
  aws_eks_node_group: [
    read(['eks:DescribeNodegroup'], clusterParts),
    create(['eks:CreateNodegroup'], clusterParts),
    passRoles,
    create(
      ['iam:CreateServiceLinkedRole'],
      newServiceLinkedRoles,
      'Amazon EKS User Guide, "Using roles for node groups"',
    ),
    create(['iam:GetRole'], serviceLinkedRoles, 'Amazon EKS User Guide, "Using roles for node groups"'),
    create(['iam:ListAttachedRolePolicies'], roles, 'Amazon EKS User Guide, "Amazon EKS node IAM role"'),
    // EKS tries the template out in the name of the caller.
    ...[ownEc2, launchedFromTemplate].map((limit) =>
      change(['ec2:RunInstances'], limit, 'Amazon EKS User Guide, "Customize managed nodes with launch templates"'),
    ),
    change(['eks:DescribeUpdate', 'eks:UpdateNodegroupConfig', 'eks:UpdateNodegroupVersion'], clusterParts),
    changeClusterTags,
    remove(['eks:DeleteNodegroup'], clusterParts),
  ],
  aws_launch_template: [
    read(['ec2:DescribeLaunchTemplateVersions', 'ec2:DescribeLaunchTemplates'], inRegion),
    create(['ec2:CreateLaunchTemplate'], limitToNewEc2('launch-template')),
    create(['ec2:CreateTags'], limitToNewEc2Tags(['CreateLaunchTemplate']), 'reference'),
    change(['ec2:CreateLaunchTemplateVersion', 'ec2:ModifyLaunchTemplate'], ownEc2),
    changeEc2Tags,
    remove(['ec2:DeleteLaunchTemplate'], ownEc2),
  ],
  aws_eks_addon: [
    read(['eks:DescribeAddon'], clusterParts),
    create(['eks:CreateAddon'], clusterParts),
    passRoles,
    change(['eks:DescribeUpdate', 'eks:UpdateAddon'], clusterParts),
    change(
      ['eks:CreatePodIdentityAssociation', 'eks:DeletePodIdentityAssociation', 'eks:UpdatePodIdentityAssociation'],
      clusterParts,
    ),
    changeClusterTags,
    remove(['eks:DeleteAddon'], clusterParts),
  ],
  'data.aws_eks_addon_version': [read(['eks:DescribeAddonVersions'], inRegion)],
  'data.aws_eks_cluster': [read(['eks:DescribeCluster'], cluster)],
  aws_eks_access_entry: [
    read(['eks:DescribeAccessEntry'], clusterParts),
    create(['eks:CreateAccessEntry'], clusterParts),
    change(['eks:UpdateAccessEntry'], clusterParts),
    changeClusterTags,
    remove(['eks:DeleteAccessEntry'], clusterParts),
  ],
  aws_eks_access_policy_association: [
    read(['eks:ListAssociatedAccessPolicies'], clusterParts),
    change(['eks:AssociateAccessPolicy'], clusterParts, 'measured'),
    remove(['eks:DisassociateAccessPolicy'], clusterParts),
  ],
  aws_eks_pod_identity_association: [
    read(['eks:DescribePodIdentityAssociation'], clusterParts),
    create(['eks:CreatePodIdentityAssociation'], clusterParts),
    passRoles,
    change(['eks:UpdatePodIdentityAssociation'], clusterParts),
    changeClusterTags,
    remove(['eks:DeletePodIdentityAssociation'], clusterParts),
  ],
  aws_kms_key: [
    read(['kms:DescribeKey', 'kms:GetKeyPolicy', 'kms:GetKeyRotationStatus', 'kms:ListResourceTags'], keys),
    create(['kms:CreateKey'], newInRegion),
    create(['kms:TagResource'], taggedKeys, 'reference'),
    create(['kms:EnableKeyRotation'], keys),
    change(
      [
        'kms:DisableKeyRotation',
        'kms:EnableKey',
        'kms:PutKeyPolicy',
        'kms:TagResource',
        'kms:UntagResource',
        'kms:UpdateKeyDescription',
      ],
      ownKeys,
    ),
    remove(['kms:DisableKey', 'kms:ScheduleKeyDeletion'], ownKeys),
  ],
  aws_kms_alias: [
    read(['kms:ListAliases'], inRegion),
    create(['kms:CreateAlias'], keyAliases),
    create(['kms:CreateAlias'], keys, 'reference'),
    change(['kms:UpdateAlias'], keyAliases),
    change(['kms:UpdateAlias'], ownKeys),
    remove(['kms:DeleteAlias'], keyAliases),
    remove(['kms:DeleteAlias'], ownKeys, 'reference'),
  ],
  aws_iam_role: [
    read(['iam:GetRole', 'iam:ListAttachedRolePolicies', 'iam:ListRolePolicies'], roles),
    create(['iam:CreateRole'], boundRoles),
    change(['iam:PutRolePermissionsBoundary', 'iam:UpdateAssumeRolePolicy'], boundRoles),
    change(['iam:TagRole', 'iam:UntagRole', 'iam:UpdateRole', 'iam:UpdateRoleDescription'], roles),
    remove(['iam:ListInstanceProfilesForRole'], roles),
    remove(['iam:DeleteRole', 'iam:DeleteRolePolicy', 'iam:DetachRolePolicy'], boundRoles),
  ],
  aws_iam_role_policy: [
    read(['iam:GetRolePolicy'], roles),
    change(['iam:PutRolePolicy'], boundRoles, 'measured'),
    remove(['iam:DeleteRolePolicy'], boundRoles),
  ],
  aws_iam_role_policy_attachment: [
    read(['iam:ListAttachedRolePolicies'], roles),
    change(['iam:AttachRolePolicy'], boundRoles, 'measured'),
    remove(['iam:DetachRolePolicy'], boundRoles),
  ],
  aws_iam_openid_connect_provider: [
    read(['iam:GetOpenIDConnectProvider'], clusterIssuers),
    create(['iam:CreateOpenIDConnectProvider', 'iam:TagOpenIDConnectProvider'], newClusterIssuers),
    change(
      [
        'iam:AddClientIDToOpenIDConnectProvider',
        'iam:RemoveClientIDFromOpenIDConnectProvider',
        'iam:TagOpenIDConnectProvider',
        'iam:UntagOpenIDConnectProvider',
        'iam:UpdateOpenIDConnectProviderThumbprint',
      ],
      ownClusterIssuers,
    ),
    remove(['iam:DeleteOpenIDConnectProvider'], ownClusterIssuers),
  ],
}
