"""CloudFormation resource types that MiniStack lacks and eksctl's templates contain.

Source: AWS CloudFormation Template Reference, return values of each type.
"""

import json
import re
import uuid

from ministack.services import ec2, eks
from ministack.services.cloudformation import provisioners


def install():
    provisioners._RESOURCE_HANDLERS.update({
        "AWS::EC2::EIP": {"create": create_address, "delete": delete_address},
        "AWS::EC2::NatGateway": {"create": create_nat_gateway, "delete": lambda gateway, _props: ec2._delete_nat_gateway({"NatGatewayId": [gateway]})},
        "AWS::EC2::SecurityGroupIngress": describe_rule("IpPermissions"),
        "AWS::EC2::SecurityGroupEgress": describe_rule("IpPermissionsEgress"),
        "AWS::EC2::VPCCidrBlock": {"create": associate_block, "delete": lambda *_: None},
        "AWS::EKS::AccessEntry": {"create": create_access_entry, "delete": lambda _id, props: eks._delete_access_entry(props["ClusterName"], props["PrincipalArn"])},
        "AWS::EKS::Addon": {"create": create_addon, "delete": lambda _id, props: eks._delete_addon(props["ClusterName"], props["AddonName"])},
        "AWS::EKS::PodIdentityAssociation": {"create": create_pod_identity, "delete": lambda found, _props: eks._delete_pod_identity_association(*found.split("|"))},
    })
    # Tags of a stack are those of its resources, too.
    for name in ("AccessEntry", "Addon", "PodIdentityAssociation"):
        provisioners._STACK_TAG_PROPERTY[f"AWS::EKS::{name}"] = ("Tags", "list")


def read_answer(answer, kind):
    body = json.loads(answer[2]) if answer[2] else {}
    if answer[0] >= 400:
        raise ValueError(f"{kind}: {body.get('message', answer[0])}")
    return body


def read_element(answer, name, kind):
    text = answer[2].decode() if isinstance(answer[2], bytes) else answer[2]
    found = re.search(rf"<{name}>([^<]+)</{name}>", text) if answer[0] < 400 else None
    if found is None:
        raise ValueError(f"{kind}: {text}")
    return found[1]


def create_address(_logical_id, props, _stack):
    answer = ec2._allocate_address({"Domain": ["vpc"]})
    allocation = read_element(answer, "allocationId", "AWS::EC2::EIP")
    address = read_element(answer, "publicIp", "AWS::EC2::EIP")
    provisioners._ec2_apply_tags(allocation, props)
    return address, {"AllocationId": allocation, "PublicIp": address}


def delete_address(address, _props):
    for key in [key for key, each in ec2._addresses.items() if each["PublicIp"] == address]:
        del ec2._addresses[key]


def create_nat_gateway(_logical_id, props, _stack):
    answer = ec2._create_nat_gateway({"SubnetId": [props.get("SubnetId", "")], "AllocationId": [props.get("AllocationId", "")]})
    gateway = read_element(answer, "natGatewayId", "AWS::EC2::NatGateway")
    provisioners._ec2_apply_tags(gateway, props)
    return gateway, {"NatGatewayId": gateway}


def describe_rule(store):
    def create(_logical_id, props, _stack):
        group = ec2._security_groups.get(props.get("GroupId"))
        if group is None:
            raise ValueError(f"The security group '{props.get('GroupId')}' does not exist")
        group.setdefault(store, []).extend(provisioners._ec2_sg_permissions([props]))
        rule = f"sgr-{uuid.uuid4().hex[:17]}"
        return rule, {"Id": rule}

    def delete(_rule, props):
        group = ec2._security_groups.get(props.get("GroupId"))
        if group is not None:
            gone = provisioners._ec2_sg_permissions([props])
            group[store] = [each for each in group.get(store, []) if each not in gone]

    return {"create": create, "delete": delete}


def associate_block(_logical_id, props, _stack):
    if props.get("VpcId") not in ec2._vpcs:
        raise ValueError(f"The vpc ID '{props.get('VpcId')}' does not exist")
    association = f"vpc-cidr-assoc-{uuid.uuid4().hex[:17]}"
    return association, {"Id": association}


def create_access_entry(_logical_id, props, _stack):
    kind, cluster, principal = "AWS::EKS::AccessEntry", props["ClusterName"], props["PrincipalArn"]
    body = {
        "principalArn": principal,
        "type": props.get("Type", "STANDARD"),
        "kubernetesGroups": props.get("KubernetesGroups", []),
        "tags": provisioners._tag_map(props.get("Tags")),
        **({"username": props["Username"]} if props.get("Username") else {}),
    }
    entry = read_answer(eks._create_access_entry(cluster, body), kind)["accessEntry"]
    for policy in props.get("AccessPolicies") or []:
        scope = policy.get("AccessScope") or {}
        wanted = {"policyArn": policy["PolicyArn"], "accessScope": {"type": scope.get("Type", "cluster"), "namespaces": scope.get("Namespaces", [])}}
        read_answer(eks._associate_access_policy(cluster, principal, wanted), kind)
    return f"{principal}|{cluster}", {"AccessEntryArn": entry["accessEntryArn"]}


def create_addon(_logical_id, props, _stack):
    fields = {"AddonVersion": "addonVersion", "ServiceAccountRoleArn": "serviceAccountRoleArn", "ConfigurationValues": "configurationValues"}
    body = {
        "addonName": props["AddonName"],
        "tags": provisioners._tag_map(props.get("Tags")),
        **{field: props[name] for name, field in fields.items() if props.get(name)},
    }
    addon = read_answer(eks._create_addon(props["ClusterName"], body), "AWS::EKS::Addon")["addon"]
    return f"{props['ClusterName']}|{props['AddonName']}", {"Arn": addon["addonArn"]}


def create_pod_identity(_logical_id, props, _stack):
    body = {
        "namespace": props["Namespace"],
        "serviceAccount": props["ServiceAccount"],
        "roleArn": props["RoleArn"],
        "tags": provisioners._tag_map(props.get("Tags")),
    }
    found = read_answer(eks._create_pod_identity_association(props["ClusterName"], body), "AWS::EKS::PodIdentityAssociation")["association"]
    return f"{props['ClusterName']}|{found['associationId']}", {"AssociationArn": found["associationArn"], "AssociationId": found["associationId"]}
