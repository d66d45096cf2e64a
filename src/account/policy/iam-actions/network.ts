import {
  clusterInterfaces,
  defaultSecurityGroup,
  inRegion,
  logGroups,
  limitToNewEc2,
  limitToNewEc2Tags,
  ownEc2,
  passedRoles,
  limitToUntaggedEc2,
} from './limits.ts'
import { change, create, type Grant, read, remove, type RightsByType } from './model.ts'

/** Tags of an existing resource. */
export const changeEc2Tags: Grant = change(['ec2:CreateTags', 'ec2:DeleteTags'], ownEc2)

function createTagged(action: string, type: string): readonly Grant[] {
  return [
    create([`ec2:${action}`], limitToNewEc2(type)),
    create(['ec2:CreateTags'], limitToNewEc2Tags([action])),
    changeEc2Tags,
  ]
}

/** Interfaces that still use what is deleted. */
const removeInterfaces: readonly Grant[] = [
  remove(['ec2:DescribeNetworkInterfaces'], inRegion),
  remove(['ec2:DeleteNetworkInterface', 'ec2:DetachNetworkInterface'], clusterInterfaces, 'reference'),
  // It is authorized on the instance, too: a node, whose tags depend on who launched it.
  remove(['ec2:DetachNetworkInterface'], limitToUntaggedEc2('instance'), 'reference'),
]

const securityGroupRules: readonly Grant[] = [
  read(['ec2:DescribeSecurityGroupRules', 'ec2:DescribeSecurityGroups'], inRegion),
  change(['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'], ownEc2),
  change(
    ['ec2:AuthorizeSecurityGroupEgress', 'ec2:AuthorizeSecurityGroupIngress'],
    limitToNewEc2('security-group-rule'),
    'reference',
  ),
  create(
    ['ec2:CreateTags'],
    limitToNewEc2Tags(['AuthorizeSecurityGroupEgress', 'AuthorizeSecurityGroupIngress']),
    'reference',
  ),
  change(
    [
      'ec2:ModifySecurityGroupRules',
      'ec2:RevokeSecurityGroupEgress',
      'ec2:RevokeSecurityGroupIngress',
      'ec2:UpdateSecurityGroupRuleDescriptionsEgress',
      'ec2:UpdateSecurityGroupRuleDescriptionsIngress',
    ],
    ownEc2,
  ),
  remove(['ec2:RevokeSecurityGroupEgress', 'ec2:RevokeSecurityGroupIngress'], ownEc2),
  changeEc2Tags,
]

/** The root 10-vpc. */
export const networkRights: RightsByType = {
  'data.aws_availability_zones': [read(['ec2:DescribeAvailabilityZones'], inRegion)],
  'data.aws_caller_identity': [],
  'data.aws_partition': [],
  'data.aws_region': [],
  'data.aws_default_tags': [],
  'data.aws_iam_policy_document': [],
  aws_vpc: [
    read(['ec2:DescribeVpcAttribute', 'ec2:DescribeVpcs'], inRegion),
    read(['ec2:DescribeNetworkAcls', 'ec2:DescribeRouteTables', 'ec2:DescribeSecurityGroups'], inRegion),
    ...createTagged('CreateVpc', 'vpc'),
    change(['ec2:AssociateVpcCidrBlock', 'ec2:DisassociateVpcCidrBlock', 'ec2:ModifyVpcAttribute'], ownEc2),
    remove(['ec2:DeleteVpc'], ownEc2),
  ],
  aws_default_security_group: [
    ...securityGroupRules,
    create(['ec2:CreateTags'], defaultSecurityGroup, 'Amazon VPC User Guide, "Default security groups for your VPCs"'),
  ],
  aws_subnet: [
    read(['ec2:DescribeSubnets'], inRegion),
    ...createTagged('CreateSubnet', 'subnet'),
    create(['ec2:CreateSubnet'], ownEc2, 'reference'),
    change(['ec2:ModifySubnetAttribute'], ownEc2),
    remove(['ec2:DeleteSubnet'], ownEc2),
    ...removeInterfaces,
  ],
  aws_internet_gateway: [
    read(['ec2:DescribeInternetGateways'], inRegion),
    ...createTagged('CreateInternetGateway', 'internet-gateway'),
    change(['ec2:AttachInternetGateway', 'ec2:DetachInternetGateway'], ownEc2, 'measured'),
    remove(['ec2:DeleteInternetGateway', 'ec2:DetachInternetGateway'], ownEc2),
  ],
  aws_route_table: [
    read(['ec2:DescribeRouteTables'], inRegion),
    ...createTagged('CreateRouteTable', 'route-table'),
    create(['ec2:CreateRouteTable'], ownEc2, 'reference'),
    remove(['ec2:DeleteRouteTable', 'ec2:DisassociateRouteTable'], ownEc2),
  ],
  aws_route: [
    read(['ec2:DescribeRouteTables'], inRegion),
    change(['ec2:CreateRoute', 'ec2:ReplaceRoute'], ownEc2),
    remove(['ec2:DeleteRoute'], ownEc2),
  ],
  aws_route_table_association: [
    read(['ec2:DescribeRouteTables'], inRegion),
    change(['ec2:AssociateRouteTable', 'ec2:ReplaceRouteTableAssociation'], ownEc2),
    remove(['ec2:DisassociateRouteTable'], ownEc2),
  ],
  aws_eip: [
    read(['ec2:DescribeAddresses', 'ec2:DescribeAddressesAttribute'], inRegion),
    ...createTagged('AllocateAddress', 'elastic-ip'),
    remove(['ec2:DisassociateAddress', 'ec2:ReleaseAddress'], ownEc2),
  ],
  aws_nat_gateway: [
    read(['ec2:DescribeNatGateways'], inRegion),
    ...createTagged('CreateNatGateway', 'natgateway'),
    create(['ec2:CreateNatGateway'], ownEc2, 'reference'),
    remove(['ec2:DeleteNatGateway'], ownEc2),
  ],
  aws_network_acl: [
    read(['ec2:DescribeNetworkAcls'], inRegion),
    ...createTagged('CreateNetworkAcl', 'network-acl'),
    create(['ec2:CreateNetworkAcl'], ownEc2, 'reference'),
    change(['ec2:CreateNetworkAclEntry', 'ec2:DeleteNetworkAclEntry', 'ec2:ReplaceNetworkAclEntry'], ownEc2),
    // AWS adds two entries of its own, which the provider removes before there are others.
    remove(['ec2:DeleteNetworkAcl'], ownEc2),
  ],
  aws_network_acl_association: [
    read(['ec2:DescribeNetworkAcls'], inRegion),
    change(['ec2:ReplaceNetworkAclAssociation'], ownEc2),
    // When it ends, the subnet gets the default ACL of the VPC, which has no tags.
    remove(['ec2:ReplaceNetworkAclAssociation'], ownEc2),
    remove(['ec2:ReplaceNetworkAclAssociation'], limitToUntaggedEc2('network-acl')),
  ],
  aws_vpc_endpoint: [
    read(['ec2:DescribePrefixLists', 'ec2:DescribeVpcEndpoints'], inRegion),
    ...createTagged('CreateVpcEndpoint', 'vpc-endpoint'),
    create(['ec2:CreateVpcEndpoint'], ownEc2, 'reference'),
    change(['ec2:ModifyVpcEndpoint'], ownEc2),
    remove(['ec2:DeleteVpcEndpoints'], ownEc2),
  ],
  aws_flow_log: [
    read(['ec2:DescribeFlowLogs'], inRegion),
    ...createTagged('CreateFlowLogs', 'vpc-flow-log'),
    create(['ec2:CreateFlowLogs'], ownEc2, 'reference'),
    create(['iam:PassRole'], passedRoles, 'Amazon VPC User Guide, "Control the use of flow logs"'),
    remove(['ec2:DeleteFlowLogs'], ownEc2),
  ],
  aws_cloudwatch_log_group: [
    read(['logs:DescribeLogGroups'], inRegion),
    read(['logs:ListTagsForResource'], logGroups),
    create(['logs:CreateLogGroup'], logGroups),
    change(
      [
        'logs:AssociateKmsKey',
        'logs:DeleteRetentionPolicy',
        'logs:DisassociateKmsKey',
        'logs:PutRetentionPolicy',
        'logs:TagResource',
        'logs:UntagResource',
      ],
      logGroups,
    ),
    remove(['logs:DeleteLogGroup'], logGroups),
  ],
  aws_security_group: [
    ...securityGroupRules,
    ...createTagged('CreateSecurityGroup', 'security-group'),
    create(['ec2:CreateSecurityGroup'], ownEc2, 'reference'),
    remove(['ec2:DeleteSecurityGroup'], ownEc2),
    ...removeInterfaces,
  ],
  aws_vpc_security_group_egress_rule: securityGroupRules,
  aws_vpc_security_group_ingress_rule: securityGroupRules,
}
