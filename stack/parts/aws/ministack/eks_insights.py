"""Insights of EKS, their refresh, and a route by which tests plant what only time or faults would bring about.

Source: EKS API Reference, ListInsights, DescribeInsight, StartInsightsRefresh, DescribeInsightsRefresh.

`PUT /clusters/<name>/planted` is no operation of EKS. Its body has any of
- `insights`: insights as in DescribeInsight, in the order of a list; they replace the previous ones
- `health`: issues of the cluster as in DescribeCluster
- `nodegroups`: node group → fields of it, such as `health`
- `subnets`: ID of a subnet → number of free addresses
"""

from ministack.core.responses import AccountRegionScopedDict
from ministack.services import ec2, eks

# Cluster → its insights; cluster → its latest refresh.
insights = AccountRegionScopedDict()
refreshes = AccountRegionScopedDict()

SUMMARY_FIELDS = ("id", "name", "category", "kubernetesVersion", "lastRefreshTime", "lastTransitionTime", "description", "insightStatus")


def plant(cluster, names, body, _query):
    name = names["cluster"]
    if "insights" in body:
        insights[name] = [{"category": "UPGRADE_READINESS", **insight} for insight in body["insights"]]
    if "health" in body:
        cluster["health"] = {"issues": body["health"]}
    for group, fields in (body.get("nodegroups") or {}).items():
        eks._nodegroups[f"{name}/{group}"].update(fields)
    for subnet, free in (body.get("subnets") or {}).items():
        ec2._subnets[subnet]["AvailableIpAddressCount"] = free
    return eks._json_resp(200, {})


def list_insights(_cluster, names, body, _query):
    wanted = body.get("filter") or {}
    found = [insight for insight in insights.get(names["cluster"]) or [] if matches(insight, wanted)]
    return eks._json_resp(200, {"insights": [{field: insight[field] for field in SUMMARY_FIELDS if field in insight} for insight in found]})


def matches(insight, wanted):
    return all((
        insight["category"] in (wanted.get("categories") or [insight["category"]]),
        insight.get("kubernetesVersion") in (wanted.get("kubernetesVersions") or [insight.get("kubernetesVersion")]),
        insight["insightStatus"]["status"] in (wanted.get("statuses") or [insight["insightStatus"]["status"]]),
    ))


def describe_insight(_cluster, names, _body, _query):
    found = next((each for each in insights.get(names["cluster"]) or [] if each["id"] == names["id"]), None)
    if found is None:
        return eks._error(404, "ResourceNotFoundException", f"No insight found for ID: {names['id']}")
    return eks._json_resp(200, {"insight": found})


def start_refresh(_cluster, names, _body, _query):
    """A refresh ends when it is looked at; it finds what it found before."""
    refreshes[names["cluster"]] = {"status": "IN_PROGRESS", "startedAt": eks._now()}
    return eks._json_resp(200, {"message": "The insights refresh is in progress.", "status": "IN_PROGRESS"})


def describe_refresh(_cluster, names, _body, _query):
    refresh = refreshes.get(names["cluster"])
    if refresh is None:
        return eks._error(404, "ResourceNotFoundException", f"No insights refresh found for cluster: {names['cluster']}.")
    if refresh["status"] == "IN_PROGRESS":
        refresh.update({"status": "COMPLETED", "endedAt": eks._now()})
        for insight in insights.get(names["cluster"]) or []:
            insight["lastRefreshTime"] = eks._now()
    return eks._json_resp(200, {"message": "The insights refresh is completed.", **refresh})
