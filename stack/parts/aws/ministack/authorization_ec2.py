"""The resources on which EC2 authorizes the actions that Terraform uses for networks and nodes.

Source: Service Authorization Reference, "Actions, resources, and condition keys for Amazon EC2".
"""

from authorization_checks import Check, keep_request_tags, to_resource_tags, without_request_tags
from ministack.services import ec2

# Action → type of what it creates.
CREATED = {
    "AllocateAddress": "elastic-ip",
    "AuthorizeSecurityGroupEgress": "security-group-rule",
    "AuthorizeSecurityGroupIngress": "security-group-rule",
    "CreateFlowLogs": "vpc-flow-log",
    "CreateInternetGateway": "internet-gateway",
    "CreateLaunchTemplate": "launch-template",
    "CreateNatGateway": "natgateway",
    "CreateNetworkAcl": "network-acl",
    "CreateRouteTable": "route-table",
    "CreateSecurityGroup": "security-group",
    "CreateSubnet": "subnet",
    "CreateVpc": "vpc",
    "CreateVpcEndpoint": "vpc-endpoint",
}

# Action → parameters with IDs of existing resources on which it is authorized.
USED = {
    "AssociateRouteTable": ["RouteTableId", "SubnetId"],
    "AssociateVpcCidrBlock": ["VpcId"],
    "AttachInternetGateway": ["InternetGatewayId", "VpcId"],
    "AuthorizeSecurityGroupEgress": ["GroupId"],
    "AuthorizeSecurityGroupIngress": ["GroupId"],
    "CreateFlowLogs": ["ResourceId"],
    "CreateLaunchTemplateVersion": ["LaunchTemplateId"],
    "CreateNatGateway": ["SubnetId", "AllocationId"],
    "CreateNetworkAcl": ["VpcId"],
    "CreateNetworkAclEntry": ["NetworkAclId"],
    "CreateRoute": ["RouteTableId"],
    "CreateRouteTable": ["VpcId"],
    "CreateSecurityGroup": ["VpcId"],
    "CreateSubnet": ["VpcId"],
    "CreateTags": ["ResourceId"],
    "CreateVpcEndpoint": ["VpcId", "RouteTableId", "SubnetId", "SecurityGroupId"],
    "DeleteFlowLogs": ["FlowLogId"],
    "DeleteInternetGateway": ["InternetGatewayId"],
    "DeleteLaunchTemplate": ["LaunchTemplateId"],
    "DeleteNatGateway": ["NatGatewayId"],
    "DeleteNetworkAcl": ["NetworkAclId"],
    "DeleteNetworkAclEntry": ["NetworkAclId"],
    "DeleteNetworkInterface": ["NetworkInterfaceId"],
    "DeleteRoute": ["RouteTableId"],
    "DeleteRouteTable": ["RouteTableId"],
    "DeleteSecurityGroup": ["GroupId"],
    "DeleteSubnet": ["SubnetId"],
    "DeleteTags": ["ResourceId"],
    "DeleteVpc": ["VpcId"],
    "DeleteVpcEndpoints": ["VpcEndpointId"],
    "DetachInternetGateway": ["InternetGatewayId", "VpcId"],
    "DisassociateRouteTable": ["AssociationId"],
    "ModifyLaunchTemplate": ["LaunchTemplateId"],
    "ModifySecurityGroupRules": ["GroupId"],
    "ModifySubnetAttribute": ["SubnetId"],
    "ModifyVpcAttribute": ["VpcId"],
    "ModifyVpcEndpoint": ["VpcEndpointId", "AddRouteTableId", "RemoveRouteTableId"],
    "ReleaseAddress": ["AllocationId"],
    "ReplaceNetworkAclAssociation": ["NetworkAclId", "AssociationId"],
    "ReplaceNetworkAclEntry": ["NetworkAclId"],
    "ReplaceRoute": ["RouteTableId"],
    "ReplaceRouteTableAssociation": ["RouteTableId"],
    "RevokeSecurityGroupEgress": ["GroupId"],
    "RevokeSecurityGroupIngress": ["GroupId"],
    "UpdateSecurityGroupRuleDescriptionsEgress": ["GroupId"],
    "UpdateSecurityGroupRuleDescriptionsIngress": ["GroupId"],
}

# EC2 User Guide, "Resource IDs": what stands before the hyphen.
TYPES = {
    "acl": "network-acl",
    "eipalloc": "elastic-ip",
    "eni": "network-interface",
    "fl": "vpc-flow-log",
    "igw": "internet-gateway",
    "lt": "launch-template",
    "nat": "natgateway",
    "rtb": "route-table",
    "sg": "security-group",
    "sgr": "security-group-rule",
    "subnet": "subnet",
    "vpc": "vpc",
    "vpce": "vpc-endpoint",
}

TAGGING = {"CreateTags", "DeleteTags"}


def list_ec2_checks(request, given):
    action = given.action.split(":", 1)[1]
    if action not in CREATED and action not in USED:
        return [given]
    own = without_request_tags(given.context)
    tags = keep_request_tags(given.context)
    checks = [
        Check(given.action, arn, {**own, **(tags if action in TAGGING else {}), **found})
        for arn, found in list_existing(request, USED.get(action, []))
    ]
    if action in CREATED:
        checks += list_created(request, given.action, CREATED[action])
    if action == "CreateFlowLogs" and request.value("DeliverLogsPermissionArn"):
        checks.append(Check("iam:PassRole", request.value("DeliverLogsPermissionArn"), {"iam:PassedToService": "vpc-flow-logs.amazonaws.com"}))
    return checks or [given]


def list_created(request, action, type_name):
    """A new resource, and its tags: they need `ec2:CreateTags`, which learns the action that creates."""
    arn = request.arn("ec2", f"{type_name}/*")
    tags = read_tag_specifications(request, type_name)
    # A rule of a security group is a resource of its own only if the request gives it tags.
    if type_name == "security-group-rule" and not tags:
        return []
    created = [Check(action, arn, tags)]
    return created + ([Check("ec2:CreateTags", arn, {**tags, "ec2:CreateAction": action.split(":", 1)[1]})] if tags else [])


def read_tag_specifications(request, type_name):
    """Tags that the request gives to what it creates."""
    tags = {}
    for number in range(1, 1000):
        prefix = f"TagSpecification.{number}"
        if not request.value(f"{prefix}.ResourceType"):
            break
        if request.value(f"{prefix}.ResourceType") != type_name:
            continue
        for tag in range(1, 1000):
            key = request.value(f"{prefix}.Tag.{tag}.Key")
            if not key:
                break
            tags[key] = request.value(f"{prefix}.Tag.{tag}.Value")
    return {**{f"aws:RequestTag/{key}": value for key, value in tags.items()}, **({"aws:TagKeys": list(tags)} if tags else {})}


def list_existing(request, parameters):
    for name in parameters:
        for value in request.values(name):
            resource_id = resolve_association(value) if name == "AssociationId" else value
            if resource_id is not None:
                yield from describe_existing(request, resource_id)


def describe_existing(request, resource_id):
    type_name = TYPES.get(resource_id.split("-", 1)[0])
    if type_name is not None:
        yield request.arn("ec2", f"{type_name}/{resource_id}"), to_resource_tags(ec2._tags.get(resource_id, []))


def resolve_association(association_id):
    """The route table, or the subnet of a network ACL, that an association belongs to."""
    for table in ec2._route_tables.values():
        for association in table.get("Associations", []):
            if association.get("RouteTableAssociationId") == association_id:
                return table["RouteTableId"]
    for acl in ec2._network_acls.values():
        for association in acl.get("Associations", []):
            if association.get("NetworkAclAssociationId") == association_id:
                return association.get("SubnetId")
    return None


def list_launch_checks(request, template_id, subnet_ids):
    """An instance of a launch template in each subnet: EKS tries it out in the name of whoever creates a node group."""
    context = {"ec2:LaunchTemplate": request.arn("ec2", f"launch-template/{template_id}")}
    for resource_id in (template_id, *subnet_ids):
        for arn, tags in describe_existing(request, resource_id):
            yield Check("ec2:RunInstances", arn, {**context, **tags})
    for resource in ("instance/*", "network-interface/*", "security-group/sg-of-the-cluster", "volume/*"):
        yield Check("ec2:RunInstances", request.arn("ec2", resource), context)
    yield Check("ec2:RunInstances", f"arn:aws:ec2:{request.region}::image/ami-of-eks", context)
