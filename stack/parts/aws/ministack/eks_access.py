"""Access entries of every type, pod identities without an owner, and tags of everything in EKS.

Source: EKS API Reference, CreateAccessEntry, AssociateAccessPolicy, PodIdentityAssociation, TagResource.
"""

import json

from ministack.services import eks

NODE_TYPES = ("EC2_LINUX", "EC2_WINDOWS", "FARGATE_LINUX", "EC2", "HYBRID_LINUX", "HYPERPOD_LINUX")


def install():
    eks._VALID_ACCESS_ENTRY_TYPES = ("STANDARD", *NODE_TYPES)
    associate = eks._associate_access_policy
    eks._associate_access_policy = lambda cluster, principal, body: associate_policy(cluster, principal, body, associate)
    create_identity = eks._create_pod_identity_association
    eks._create_pod_identity_association = lambda cluster, body: remove_empty_owner(create_identity(cluster, body))
    summarize = eks._pod_identity_summary
    eks._pod_identity_summary = lambda association: {name: value for name, value in summarize(association).items() if value != ""}
    eks._tag_resource = tag_resource
    eks._list_tags = list_tags


def remove_empty_owner(answer):
    """Only an association that belongs to an add-on has an owner."""
    if answer[0] >= 400:
        return answer
    created = json.loads(answer[2])["association"]
    for each in eks._pod_identity_associations.values():
        if each["associationId"] == created["associationId"] and each.get("ownerArn") == "":
            del each["ownerArn"]
    return eks._json_resp(200, {"association": {name: value for name, value in created.items() if (name, value) != ("ownerArn", "")}})


def associate_policy(cluster_name, principal, body, associate):
    """Nodes of EKS Auto Mode have entries of type EC2 with AmazonEKSAutoNodePolicy."""
    entry = eks._access_entries.get(eks._ae_key(cluster_name, principal))
    if entry is None or entry["type"] != "EC2":
        return associate(cluster_name, principal, body)
    now = eks._now()
    policy = {"policyArn": body["policyArn"], "accessScope": {"namespaces": [], **(body.get("accessScope") or {})}, "associatedAt": now, "modifiedAt": now}
    eks._access_policies[eks._ap_key(cluster_name, principal, body["policyArn"])] = policy
    return eks._json_resp(200, {"clusterName": cluster_name, "principalArn": principal, "associatedAccessPolicy": policy})


def find_resource(arn):
    stores = (
        (eks._clusters, "arn"),
        (eks._nodegroups, "nodegroupArn"),
        (eks._addons, "addonArn"),
        (eks._access_entries, "accessEntryArn"),
        (eks._pod_identity_associations, "associationArn"),
    )
    return next((each for store, field in stores for each in store.values() if each.get(field) == arn), None)


def tag_resource(arn, body):
    return change_tags(arn, lambda tags: {**tags, **(body.get("tags") or {})})


def untag_resource(arn, keys):
    return change_tags(arn, lambda tags: {key: value for key, value in tags.items() if key not in keys})


def change_tags(arn, change):
    resource = find_resource(arn)
    if resource is None:
        return eks._tag_resource_not_found(arn)
    # Both copies: ListTagsForResource reads one, Describe… the other.
    resource["tags"] = change(resource.get("tags") or {})
    eks._tags[arn] = dict(resource["tags"])
    return eks._json_resp(200, {})


def list_tags(arn):
    resource = find_resource(arn)
    return eks._tag_resource_not_found(arn) if resource is None else eks._json_resp(200, {"tags": resource.get("tags") or {}})
