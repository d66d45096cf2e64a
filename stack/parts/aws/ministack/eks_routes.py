"""Routes of EKS that MiniStack does not have; everything else goes to MiniStack.

Source: EKS API Reference, request syntax of each operation.
"""

import json
import re
import urllib.parse

from ministack.services import eks

import eks_clusters
import eks_insights
import eks_node_groups
import eks_versions
from eks_access import untag_resource

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


def describe_addon_configuration(_names, _body, query):
    return eks._json_resp(200, {
        "addonName": eks_versions.read_parameter(query, "addonName"),
        "addonVersion": eks_versions.read_parameter(query, "addonVersion"),
        "configurationSchema": "{}",
        "podIdentityConfiguration": [],
    })


def untag(names, _body, query):
    keys = query.get("tagKeys") or []
    return untag_resource(urllib.parse.unquote(names["arn"]), keys if isinstance(keys, list) else [keys])


ROUTES = (
    ("GET", "/cluster-versions", eks_versions.describe_cluster_versions),
    ("GET", "/addons/supported-versions", eks_versions.describe_addon_versions),
    ("GET", "/addons/configuration-schemas", describe_addon_configuration),
    ("POST", f"{CLUSTER}/update-config", with_cluster(lambda cluster, _names, body, _query: eks_clusters.update_config(cluster, body))),
    ("POST", f"{CLUSTER}/updates", with_cluster(lambda cluster, _names, body, _query: eks_clusters.update_version(cluster, body))),
    ("GET", f"{CLUSTER}/updates", with_cluster(lambda *_: eks._json_resp(200, {"updateIds": list(eks_clusters.updates)}))),
    ("GET", f"{CLUSTER}/updates/(?P<id>[^/]+)", with_cluster(describe_update)),
    ("POST", f"{GROUP}/update-config", with_group(lambda _cluster, group, body: eks_node_groups.update_config(group, body))),
    ("POST", f"{GROUP}/update-version", with_group(lambda cluster, group, body: eks_node_groups.update_version(cluster, group, body))),
    ("PUT", f"{CLUSTER}/planted", with_cluster(eks_insights.plant)),
    ("POST", f"{CLUSTER}/insights", with_cluster(eks_insights.list_insights)),
    ("GET", f"{CLUSTER}/insights/(?P<id>[^/]+)", with_cluster(eks_insights.describe_insight)),
    ("POST", f"{CLUSTER}/insights-refresh", with_cluster(eks_insights.start_refresh)),
    ("GET", f"{CLUSTER}/insights-refresh", with_cluster(eks_insights.describe_refresh)),
    ("GET", f"{CLUSTER}/fargate-profiles", with_cluster(lambda *_: eks._json_resp(200, {"fargateProfileNames": []}))),
    ("GET", f"{CLUSTER}/capabilities", with_cluster(lambda *_: eks._json_resp(200, {"capabilities": []}))),
    ("DELETE", "/tags/(?P<arn>.+)", untag),
)
