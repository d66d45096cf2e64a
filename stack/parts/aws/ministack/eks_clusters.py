"""EKS clusters: the settings of a request that MiniStack drops, updates, and the security group that EKS creates.

Source: EKS API Reference, CreateCluster, UpdateClusterConfig, UpdateClusterVersion.
"""

import json
import uuid

from ministack.core.responses import AccountRegionScopedDict, get_region, new_uuid
from ministack.services import ec2, eks

from eks_versions import DEFAULT_VERSION, VERSIONS

KEPT_SETTINGS = ("computeConfig", "storageConfig", "zonalShiftConfig", "remoteNetworkConfig", "deletionProtection")
CHANGEABLE_SETTINGS = ("accessConfig", "kubernetesNetworkConfig", "resourcesVpcConfig", "upgradePolicy", *KEPT_SETTINGS)

# ID of an update → the update; DescribeUpdate answers from it.
updates = AccountRegionScopedDict()


def install():
    create, delete = eks._create_cluster, eks._delete_cluster
    eks._create_cluster = lambda body, *more: create_cluster(body, create, *more)
    eks._delete_cluster = lambda name: delete_cluster(name, delete)
    # EKS has issuers with TLS only, and clients refuse any other.
    eks._issuer_url = lambda oidc_id: f"https://oidc.eks.{get_region()}.amazonaws.com/id/{oidc_id}"


def create_cluster(body, create, *more):
    answer = create({"version": DEFAULT_VERSION, **body}, *more)
    cluster = eks._clusters.get(body.get("name")) if answer[0] < 400 else None
    if cluster is None:
        return answer
    cluster.update({name: body[name] for name in KEPT_SETTINGS if body.get(name) is not None})
    cluster["upgradePolicy"] = body.get("upgradePolicy") or {"supportType": "EXTENDED"}
    cluster["accessConfig"] = {"authenticationMode": "CONFIG_MAP", **(body.get("accessConfig") or {})}
    balancing = (body.get("kubernetesNetworkConfig") or {}).get("elasticLoadBalancing")
    if balancing is not None:
        cluster["kubernetesNetworkConfig"]["elasticLoadBalancing"] = balancing
    network = cluster["resourcesVpcConfig"]
    subnet = next((ec2._subnets[name] for name in network["subnetIds"] if name in ec2._subnets), None)
    if subnet is not None:
        network["vpcId"] = subnet["VpcId"]
        create_security_group(cluster["name"], network)
    return eks._json_resp(200, {"cluster": eks._sanitize(cluster)})


def create_security_group(cluster_name, network):
    """The group that EKS attaches to control plane and nodes; everything in it reaches everything else in it."""
    group_id = f"sg-{uuid.uuid4().hex[:17]}"
    network["clusterSecurityGroupId"] = group_id
    rule = {"IpProtocol": "-1", "IpRanges": [], "Ipv6Ranges": [], "PrefixListIds": []}
    ec2._security_groups[group_id] = {
        "GroupId": group_id,
        "GroupName": f"eks-cluster-sg-{cluster_name}",
        "Description": "EKS created security group applied to ENI that is attached to EKS Control Plane master nodes.",
        "VpcId": network["vpcId"],
        "OwnerId": eks.get_account_id(),
        "IpPermissions": [{**rule, "UserIdGroupPairs": [{"GroupId": group_id, "UserId": eks.get_account_id()}]}],
        "IpPermissionsEgress": [{**rule, "IpRanges": [{"CidrIp": "0.0.0.0/0"}], "UserIdGroupPairs": []}],
    }


def delete_cluster(name, delete):
    cluster = eks._clusters.get(name)
    answer = delete(name)
    if cluster is not None and answer[0] < 400:
        ec2._security_groups.pop(cluster["resourcesVpcConfig"]["clusterSecurityGroupId"], None)
    return answer


def update_config(cluster, body):
    if "logging" in body:
        cluster["logging"] = body["logging"]
    for name in CHANGEABLE_SETTINGS:
        value = body.get(name)
        if isinstance(value, dict):
            cluster[name] = {**cluster.get(name, {}), **value}
        elif value is not None:
            cluster[name] = value
    return record_update(select_update_type(body), body)


def select_update_type(body):
    types = {
        "logging": "LoggingUpdate",
        "accessConfig": "AccessConfigUpdate",
        "upgradePolicy": "UpgradePolicyUpdate",
        "zonalShiftConfig": "ZonalShiftConfigUpdate",
        "computeConfig": "AutoModeUpdate",
        "remoteNetworkConfig": "RemoteNetworkConfigUpdate",
        "deletionProtection": "DeletionProtectionUpdate",
    }
    network = body.get("resourcesVpcConfig") or {}
    changes_network = "subnetIds" in network or "securityGroupIds" in network
    return next((types[name] for name in types if name in body), "VpcConfigUpdate" if changes_network else "EndpointAccessUpdate")


def update_version(cluster, body):
    """EKS upgrades by one minor version and never downgrades."""
    current, wanted = cluster["version"], body.get("version")
    if wanted not in VERSIONS:
        return eks._error(400, "InvalidParameterException", f"unsupported Kubernetes version {wanted}")
    if int(wanted.split(".")[1]) != int(current.split(".")[1]) + 1:
        return eks._error(400, "InvalidParameterException", f"Unsupported Kubernetes minor version update from {current} to {wanted}")
    cluster["version"] = wanted
    return record_update("VersionUpdate", {"version": wanted})


def record_update(kind, changes):
    update = {
        "id": new_uuid(),
        "status": "Successful",
        "type": kind,
        "params": [{"type": f"{name[0].upper()}{name[1:]}", "value": value if isinstance(value, str) else json.dumps(value)} for name, value in changes.items() if name != "clientRequestToken"],
        "createdAt": eks._now(),
        "errors": [],
    }
    updates[update["id"]] = update
    return eks._json_resp(200, {"update": update})
