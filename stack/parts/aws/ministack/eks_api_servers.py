"""Addresses, versions and nodes of clusters that CloudFormation creates, where the stack has an API server.

Each has an address of its own in front of the stack's API server, which is told what the cluster's version and node groups are after each
change: see parts/kubernetes/eks. Clusters that are created otherwise share the address that the proxy of the AWS part puts into
DescribeCluster.
"""

import json
import os
import urllib.request

from ministack.core.responses import get_region
from ministack.services import eks
from ministack.services.cloudformation import provisioners

import eks_clusters
import eks_node_groups

CLUSTER, GROUP = "AWS::EKS::Cluster", "AWS::EKS::Nodegroup"


def install():
    handlers = provisioners._RESOURCE_HANDLERS
    create = handlers[CLUSTER]["create"]
    handlers[CLUSTER]["create"] = lambda logical_id, props, stack: create_cluster(logical_id, props, stack, create)
    for name in ("create", "update"):
        handlers[GROUP][name] = report_after(handlers[GROUP][name], read_cluster_name)
    for module, name, find_name in (
        (eks, "_delete_cluster", lambda args: args[0]),
        (eks, "_delete_nodegroup", lambda args: args[0]),
        (eks_clusters, "update_version", lambda args: args[0]["name"]),
        (eks_node_groups, "update_config", lambda args: args[0]["clusterName"]),
        (eks_node_groups, "update_version", lambda args: args[0]["name"]),
    ):
        setattr(module, name, report_after(getattr(module, name), find_name))


def read_cluster_name(args):
    """Of a handler of CloudFormation: the new properties are the last mapping."""
    return next(each["ClusterName"] for each in reversed(args) if isinstance(each, dict))


def report_after(change, find_name):
    def run(*args, **named):
        name, address = find_name(args), read_cluster_file()
        has_address = address is not None and eks._clusters.get(name, {}).get("endpoint", "").startswith(address["clusters"])
        answer = change(*args, **named)
        if has_address:
            report(name, address)
        return answer

    return run


def read_cluster_file():
    try:
        with open(os.environ["STACK_CLUSTER_FILE"]) as file:
            return json.load(file)
    except (KeyError, OSError):
        return None


def create_cluster(logical_id, props, stack, create):
    name, attributes = create(logical_id, props, stack)
    address = read_cluster_file()
    if address is None:
        return name, attributes
    cluster = eks._clusters[name]
    cluster["endpoint"] = f"{address['clusters']}/{get_region()}/{name}"
    cluster["certificateAuthority"] = {"data": address["certificateAuthorityData"]}
    report(name, address)
    # The outputs of a stack keep an address where nobody listens, as when DNS does not know a new name yet: eksctl then goes on at once,
    # instead of asking for the version six times, 20 seconds apart.
    return name, attributes


def report(name, address):
    """Tells the API server of the stack what it cannot know; of a deleted cluster, that nothing is left."""
    cluster = eks._clusters.get(name) or {}
    groups = [group for key, group in eks._nodegroups.items() if key.startswith(f"{name}/")] if cluster else []
    body = {
        "name": name,
        "region": get_region(),
        "version": cluster.get("version", ""),
        "nodeGroups": [render_group(group) for group in groups],
    }
    request = urllib.request.Request(address["report"], json.dumps(body).encode(), {"content-type": "application/json"})
    # The address is local, whatever proxies the machine has.
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
        answer.read()


def render_group(group):
    return {
        "name": group["nodegroupName"],
        "version": group["version"],
        "size": int(group["scalingConfig"]["desiredSize"]),
        "instanceType": (group.get("instanceTypes") or ["m5.large"])[0],
        "capacityType": group.get("capacityType") or "ON_DEMAND",
        "labels": group.get("labels") or {},
    }
