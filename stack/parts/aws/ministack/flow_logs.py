"""Flow logs with role, log group, aggregation interval, format and tags.

Source: EC2 API Reference, CreateFlowLogs and FlowLog.
"""

from ministack.services import ec2

DEFAULT_FORMAT = " ".join(
    f"${{{field}}}"
    for field in "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status".split()
)


def install():
    create = ec2._ACTION_MAP["CreateFlowLogs"]
    ec2._ACTION_MAP["CreateFlowLogs"] = lambda params: create_flow_logs(params, create)
    ec2._ACTION_MAP["DescribeFlowLogs"] = describe_flow_logs


def create_flow_logs(params, create):
    known = set(ec2._flow_logs)
    answer = create(params)
    for flow_log_id in set(ec2._flow_logs) - known:
        ec2._parse_tag_specs(params, "vpc-flow-log", flow_log_id)
        destination = ec2._p(params, "LogDestination")
        group = destination.partition(":log-group:")[2].removesuffix(":*")
        ec2._flow_logs[flow_log_id].update(
            LogGroupName=ec2._p(params, "LogGroupName") or group,
            DeliverLogsPermissionArn=ec2._p(params, "DeliverLogsPermissionArn"),
            DeliverLogsStatus="SUCCESS",
            MaxAggregationInterval=ec2._p(params, "MaxAggregationInterval") or "600",
            LogFormat=ec2._p(params, "LogFormat") or DEFAULT_FORMAT,
        )
    return answer


def describe_flow_logs(params):
    selected = ec2._parse_member_list(params, "FlowLogId")
    filters = ec2._parse_filters(params)
    found = [log for log in ec2._flow_logs.values() if not selected or log["FlowLogId"] in selected]
    items = "".join(render(log) for log in found if matches(log, filters))
    return ec2._xml(200, "DescribeFlowLogsResponse", f"<flowLogSet>{items}</flowLogSet>")


def matches(log, filters):
    fields = {
        "flow-log-id": "FlowLogId",
        "resource-id": "ResourceId",
        "traffic-type": "TrafficType",
        "log-group-name": "LogGroupName",
        "log-destination-type": "LogDestinationType",
    }
    wanted = all(log.get(field) in filters[name] for name, field in fields.items() if name in filters)
    return wanted and ec2._resource_matches_tag_filters(log["FlowLogId"], filters)


def render(log):
    fields = "".join(f"<{name[0].lower()}{name[1:]}>{ec2._esc(str(value))}</{name[0].lower()}{name[1:]}>" for name, value in log.items() if value)
    return f"<item>{fields}{ec2._tag_set_xml(log['FlowLogId'])}</item>"
