"""Network ACLs: every subnet is associated with exactly one, and entries have ports.

Source: EC2 API Reference, DescribeNetworkAcls, ReplaceNetworkAclAssociation, CreateNetworkAclEntry.
"""

import uuid

from ministack.services import ec2


def install():
    for action, complete in (
        ("DescribeNetworkAcls", describe),
        ("ReplaceNetworkAclAssociation", replace_association),
        ("CreateNetworkAclEntry", create_entry),
        ("ReplaceNetworkAclEntry", keep_entry_details),
    ):
        ec2._ACTION_MAP[action] = bind(complete, ec2._ACTION_MAP[action])
    render = ec2._network_acl_entry_xml
    ec2._network_acl_entry_xml = lambda entry: render_entry(entry, render)


def bind(complete, handler):
    return lambda params: complete(params, handler)


def describe(params, handler):
    """Adds the filters by association and by ID."""
    associate_subnets()
    filters = ec2._parse_filters(params)
    selected = ec2._parse_member_list(params, "NetworkAclId")
    unknown = [acl_id for acl_id in selected if acl_id not in ec2._network_acls]
    if unknown:
        return ec2._error("InvalidNetworkAclID.NotFound", f"The network ACL '{unknown[0]}' does not exist", 400)
    chosen = [acl["NetworkAclId"] for acl in ec2._network_acls.values() if matches(acl, filters) and (not selected or acl["NetworkAclId"] in selected)]
    if not chosen:
        return ec2._xml(200, "DescribeNetworkAclsResponse", "<networkAclSet/>")
    others = {name: value for name, value in params.items() if not name.startswith("NetworkAclId.")}
    return handler({**others, **{f"NetworkAclId.{number}": [acl_id] for number, acl_id in enumerate(chosen, 1)}})


def matches(acl, filters):
    associations = acl["Associations"]
    values = {
        "network-acl-id": [acl["NetworkAclId"]],
        "association.network-acl-id": [acl["NetworkAclId"]],
        "association.association-id": [association["NetworkAclAssociationId"] for association in associations],
        "association.subnet-id": [association["SubnetId"] for association in associations],
    }
    return all(set(filters[name]) & set(actual) for name, actual in values.items() if name in filters)


def associate_subnets():
    """A new subnet belongs to the default ACL of its VPC; a deleted one belongs to none."""
    associated = set()
    for acl in ec2._network_acls.values():
        acl["Associations"] = [each for each in acl["Associations"] if each["SubnetId"] in ec2._subnets]
        associated.update(each["SubnetId"] for each in acl["Associations"])
    for subnet_id, subnet in ec2._subnets.items():
        if subnet_id in associated:
            continue
        default = next((acl for acl in ec2._network_acls.values() if acl["VpcId"] == subnet["VpcId"] and acl.get("IsDefault")), None)
        if default is not None:
            default["Associations"].append({"NetworkAclAssociationId": f"aclassoc-{uuid.uuid4().hex[:17]}", "SubnetId": subnet_id})


def replace_association(params, handler):
    """Keeps the subnet of the association."""
    associate_subnets()
    association_id = ec2._p(params, "AssociationId")
    associations = (each for acl in ec2._network_acls.values() for each in acl["Associations"])
    previous = next((each for each in associations if each["NetworkAclAssociationId"] == association_id), None)
    if previous is None:
        return ec2._error("InvalidAssociationID.NotFound", f"The association ID '{association_id}' does not exist", 400)
    answer = handler(params)
    if answer[0] < 400:
        ec2._network_acls[ec2._p(params, "NetworkAclId")]["Associations"][-1]["SubnetId"] = previous["SubnetId"]
    return answer


def create_entry(params, handler):
    if find_entry(params) is not None:
        number = ec2._p(params, "RuleNumber")
        return ec2._error("NetworkAclEntryAlreadyExists", f"The network acl entry identified by {number} already exists.", 400)
    return keep_entry_details(params, handler)


def keep_entry_details(params, handler):
    answer = handler(params)
    entry = find_entry(params) if answer[0] < 400 else None
    if entry is not None:
        entry["Ports"] = (ec2._p(params, "PortRange.From"), ec2._p(params, "PortRange.To"))
        entry["Icmp"] = (ec2._p(params, "Icmp.Code"), ec2._p(params, "Icmp.Type"))
    return answer


def find_entry(params):
    acl = ec2._network_acls.get(ec2._p(params, "NetworkAclId"))
    key = (ec2._p(params, "RuleNumber"), ec2._p(params, "Egress") == "true")
    return next((entry for entry in acl["Entries"] if (str(entry["RuleNumber"]), entry["Egress"]) == key), None) if acl else None


def render_entry(entry, render):
    details = ""
    for element, names, values in (("portRange", ("from", "to"), entry.get("Ports")), ("icmpTypeCode", ("code", "type"), entry.get("Icmp"))):
        if values and values[0] != "":
            details += f"<{element}>" + "".join(f"<{name}>{value}</{name}>" for name, value in zip(names, values)) + f"</{element}>"
    opening, closing = render(entry).rsplit("</item>", 1)
    return f"{opening}{details}</item>{closing}"
