"""Routes of EKS that MiniStack does not have; everything else goes to MiniStack.

Source: EKS API Reference, request syntax of each operation.
"""

import json
import re
import urllib.parse

from ministack.services import eks

import eks_clusters
import eks_node_groups
from eks_access import untag_resource

# Add-on → version; kube-proxy follows the cluster.
ADDON_VERSIONS = {
    "vpc-cni": "v1.20.4-eksbuild.1",
    "coredns": "v1.12.4-eksbuild.1",
    "eks-pod-identity-agent": "v1.3.9-eksbuild.3",
    "aws-ebs-csi-driver": "v1.51.0-eksbuild.1",
    "metrics-server": "v0.8.0-eksbuild.3",
}
CLUSTER = r"/clusters/(?P<cluster>[^/]+)"
GROUP = rf"{CLUSTER}/node-groups/(?P<group>[^/]+)"


def install():
    inner = eks._handle_request_sync
    eks._handle_request_sync = lambda method, path, headers, body, query: handle(method, path, headers, body, query, inner)


def handle(method, path, headers, body_bytes, query, inner):
    for route_method, pattern, respond in ROUTES:
        match = re.fullmatch(pattern, path) if method == route_method else None
        if match:
            return respond(match.groupdict(), read_json(body_bytes), query)
    answer = inner(method, path, headers, body_bytes, query)
    remember_update(answer)
    return answer


def read_json(body):
    try:
        return json.loads(body) if body else {}
    except ValueError:
        return {}


def remember_update(answer):
    """DescribeUpdate finds the updates of MiniStack's own operations, too."""
    update = read_json(answer[2]).get("update") if answer[0] < 400 else None
    if update:
        eks_clusters.updates[update["id"]] = {"params": [], "errors": [], **update}


def with_cluster(respond):
    def find(names, body, query):
        cluster = eks._clusters.get(names["cluster"])
        if cluster is None:
            return eks._error(404, "ResourceNotFoundException", f"No cluster found for name: {names['cluster']}.")
        return respond(cluster, names, body, query)

    return find


def with_group(respond):
    def find(cluster, names, body, _query):
        group = eks._nodegroups.get(f"{names['cluster']}/{names['group']}")
        if group is None:
            return eks._error(404, "ResourceNotFoundException", f"No node group found for name: {names['group']}.")
        return respond(cluster, group, body)

    return with_cluster(find)


def describe_update(_cluster, names, _body, _query):
    update = eks_clusters.updates.get(names["id"])
    if update is None:
        return eks._error(404, "ResourceNotFoundException", f"No update found for ID: {names['id']}")
    return eks._json_resp(200, {"update": update})


def describe_addon_versions(_names, _body, query):
    name, version = read_parameter(query, "addonName"), read_parameter(query, "kubernetesVersion")
    return eks._json_resp(200, {"addons": [
        {
            "addonName": addon,
            "owner": "aws",
            "publisher": "eks",
            "type": "networking",
            "addonVersions": [render_addon_version(addon, each) for each in eks_clusters.VERSIONS if version in (None, each)],
        }
        for addon in ("kube-proxy", *ADDON_VERSIONS)
        if name in (None, addon)
    ]})


def render_addon_version(addon, cluster_version):
    return {
        "addonVersion": ADDON_VERSIONS.get(addon, f"v{cluster_version}.2-eksbuild.1"),
        "architecture": ["amd64", "arm64"],
        "compatibilities": [{"clusterVersion": cluster_version, "platformVersions": ["*"], "defaultVersion": True}],
        "requiresConfiguration": False,
        "requiresIamPermissions": addon in ("vpc-cni", "aws-ebs-csi-driver"),
    }


def read_parameter(query, name):
    value = query.get(name)
    return value[0] if isinstance(value, list) else value


def untag(names, _body, query):
    keys = query.get("tagKeys") or []
    return untag_resource(urllib.parse.unquote(names["arn"]), keys if isinstance(keys, list) else [keys])


ROUTES = (
    ("GET", "/cluster-versions", lambda *_: eks_clusters.describe_versions()),
    ("GET", "/addons/supported-versions", describe_addon_versions),
    ("POST", f"{CLUSTER}/update-config", with_cluster(lambda cluster, _names, body, _query: eks_clusters.update_config(cluster, body))),
    ("POST", f"{CLUSTER}/updates", with_cluster(lambda cluster, _names, body, _query: eks_clusters.update_version(cluster, body))),
    ("GET", f"{CLUSTER}/updates", with_cluster(lambda *_: eks._json_resp(200, {"updateIds": list(eks_clusters.updates)}))),
    ("GET", f"{CLUSTER}/updates/(?P<id>[^/]+)", with_cluster(describe_update)),
    ("POST", f"{GROUP}/update-config", with_group(lambda _cluster, group, body: eks_node_groups.update_config(group, body))),
    ("POST", f"{GROUP}/update-version", with_group(eks_node_groups.update_version)),
    ("DELETE", "/tags/(?P<arn>.+)", untag),
)
