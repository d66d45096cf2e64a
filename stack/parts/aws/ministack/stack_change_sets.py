"""CloudFormation: what MiniStack leaves out of change sets and stacks.

- change sets of nested stacks (`IncludeNestedStacks`)
- drift-aware change sets (`DeploymentMode=REVERT_DRIFT`), which undo what was changed outside of the stack
- the service role and the topics of a stack (`RoleARN`, `NotificationARNs`)
- values of NoEcho parameters are not shown

Source: CloudFormation API Reference, CreateChangeSet, DescribeChangeSet, ResourceChange, Stack; User Guide, "Drift-aware change sets".
"""

import json
import re

from ministack.core.responses import new_uuid, now_iso
from ministack.services.cloudformation import _change_sets, _stacks, changesets, drift, handlers
from ministack.services.cloudformation.helpers import _esc, _extract_string_members, _p

NESTED = "AWS::CloudFormation::Stack"
REVERT = "REVERT_DRIFT"


def install():
    actions = handlers._ACTION_HANDLERS
    create, describe, execute, stacks = (actions[name] for name in ("CreateChangeSet", "DescribeChangeSet", "ExecuteChangeSet", "DescribeStacks"))
    actions["CreateChangeSet"] = lambda params: create_change_set(params, create)
    actions["DescribeChangeSet"] = lambda params: describe_change_set(params, describe)
    actions["ExecuteChangeSet"] = lambda params: execute_change_set(params, execute)
    actions["DescribeStacks"] = lambda params: describe_stacks(params, stacks)


def read_text(answer):
    return answer[2].decode() if isinstance(answer[2], bytes) else answer[2]


def with_text(answer, text):
    return (answer[0], answer[1], text.encode() if isinstance(answer[2], bytes) else text)


def create_change_set(params, create):
    answer = create(params)
    found = re.search(r"<Id>([^<]+)</Id>", read_text(answer)) if answer[0] < 300 else None
    if found is None:
        return answer
    change_set = _change_sets[found[1]]
    change_set["_settings"] = {
        "RoleARN": _p(params, "RoleARN"),
        "NotificationARNs": _extract_string_members(params, "NotificationARNs"),
        "DeploymentMode": _p(params, "DeploymentMode"),
        "IncludeNestedStacks": _p(params, "IncludeNestedStacks", "false").lower() == "true",
    }
    if change_set["_settings"]["DeploymentMode"] == REVERT:
        add_reverted(change_set)
    if change_set["_settings"]["IncludeNestedStacks"]:
        for change in change_set["Changes"]:
            plan_nested(change["ResourceChange"], change_set, create)
    return answer


# Drift


def find_drifted(stack_name):
    """Logical IDs with their drift."""
    stack = _stacks[stack_name]
    for logical_id, record in stack.get("_resources", {}).items():
        if drift.supports_drift(record["ResourceType"]):
            found = drift.detect_resource_drift(stack, logical_id, record, now_iso())
            if found["StackResourceDriftStatus"] == "MODIFIED":
                yield logical_id, record, found


def add_reverted(change_set):
    known = {change["ResourceChange"]["LogicalResourceId"] for change in change_set["Changes"]}
    for logical_id, record, found in find_drifted(change_set["StackName"]):
        if logical_id in known:
            continue
        names = sorted({each["PropertyPath"].split("/")[1] for each in found["PropertyDifferences"]})
        target = lambda name: {"Attribute": "Properties", "Name": name, "RequiresRecreation": "Never"}
        change_set["Changes"].append({"ResourceChange": {
            "Action": "Modify",
            "LogicalResourceId": logical_id,
            "PhysicalResourceId": record["PhysicalResourceId"],
            "ResourceType": record["ResourceType"],
            "Replacement": "False",
            "Scope": ["Properties"],
            "Details": [{"Target": target(name), "Evaluation": "Static", "ChangeSource": "DirectModification"} for name in names],
        }})
    if change_set["Changes"] and change_set["Status"] == "FAILED":
        change_set.update(Status="CREATE_COMPLETE", ExecutionStatus="AVAILABLE", StatusReason="")


def execute_change_set(params, execute):
    _, change_set = changesets._find_change_set(_p(params, "ChangeSetName"), _p(params, "StackName"))
    settings = (change_set or {}).get("_settings") or {}
    if settings.get("DeploymentMode") == REVERT and change_set["StackName"] in _stacks:
        for _, record, found in find_drifted(change_set["StackName"]):
            # An update compares with what the stack has recorded.
            record["Properties"] = {**record["Properties"], **json.loads(found["ActualProperties"])}
    answer = execute(params)
    if answer[0] < 300 and settings:
        stack = _stacks[change_set["StackName"]]
        for name in ("RoleARN", "NotificationARNs"):
            # What a change set does not set stays as it is.
            stack[name] = settings[name] or stack.get(name)
    return answer


# Nested stacks


def plan_nested(change, outer, create):
    """A change set of the nested stack, which the change of the outer one names."""
    definition = outer["_template"]["Resources"].get(change["LogicalResourceId"], {})
    properties = definition.get("Properties", {})
    url = properties.get("TemplateURL")
    if change["ResourceType"] != NESTED or change["Action"] == "Remove" or not isinstance(url, str):
        return
    existing = next((stack for stack in _stacks.values() if stack["StackId"] == change.get("PhysicalResourceId")), None)
    name = existing["StackName"] if existing else f"{outer['StackName']}-{change['LogicalResourceId']}-{new_uuid()[:12]}"
    params = {
        "StackName": [name],
        "ChangeSetName": [f"{outer['ChangeSetName'][:100]}-{new_uuid()[:8]}"],
        "ChangeSetType": ["UPDATE" if existing else "CREATE"],
        "TemplateURL": [url],
        "IncludeNestedStacks": ["true"],
        **{f"Capabilities.member.{index + 1}": [each] for index, each in enumerate(outer.get("Capabilities") or [])},
    }
    for index, (key, value) in enumerate((properties.get("Parameters") or {}).items(), 1):
        params[f"Parameters.member.{index}.ParameterKey"] = [key]
        # What depends on other resources is not known yet.
        params[f"Parameters.member.{index}.ParameterValue"] = [str(value) if not isinstance(value, (dict, list)) else "{{unknown}}"]
    answer = create_change_set(params, create)
    found = re.search(r"<Id>([^<]+)</Id>", read_text(answer)) if answer[0] < 300 else None
    if found is not None:
        change["ChangeSetId"] = found[1]
    if existing is None:
        # The deployment of the outer stack creates it under a name of its own.
        _stacks.pop(name, None)


# Answers


def describe_change_set(params, describe):
    answer = describe(params)
    _, change_set = changesets._find_change_set(_p(params, "ChangeSetName"), _p(params, "StackName"))
    if answer[0] >= 300 or change_set is None:
        return answer
    settings = change_set.get("_settings") or {}
    # MiniStack answers the type, which the API does not.
    text = re.sub(r"<ChangeSetType>[^<]*</ChangeSetType>", "", read_text(answer))
    for change in change_set["Changes"]:
        nested = change["ResourceChange"].get("ChangeSetId")
        if nested:
            own = f"<LogicalResourceId>{_esc(change['ResourceChange']['LogicalResourceId'])}</LogicalResourceId>"
            text = text.replace(own, f"{own}<ChangeSetId>{_esc(nested)}</ChangeSetId>", 1)
    for key, parameter in change_set["_resolved_params"].items():
        if parameter.get("NoEcho"):
            pattern = rf"(<ParameterKey>{re.escape(_esc(key))}</ParameterKey><ParameterValue>)[^<]*"
            text = re.sub(pattern, r"\g<1>****", text)
    more = list_element("NotificationARNs", settings.get("NotificationARNs"))
    if settings.get("DeploymentMode"):
        more += f"<DeploymentMode>{settings['DeploymentMode']}</DeploymentMode>"
    more += f"<IncludeNestedStacks>{str(settings.get('IncludeNestedStacks', False)).lower()}</IncludeNestedStacks>"
    return with_text(answer, text.replace("</DescribeChangeSetResult>", f"{more}</DescribeChangeSetResult>"))


def describe_stacks(params, describe):
    answer = describe(params)
    text = read_text(answer)
    for stack in _stacks.values():
        own = f"<StackId>{_esc(stack['StackId'])}</StackId>"
        if own in text:
            role = f"<RoleARN>{_esc(stack['RoleARN'])}</RoleARN>" if stack.get("RoleARN") else ""
            text = text.replace(own, own + role + list_element("NotificationARNs", stack.get("NotificationARNs")), 1)
    return with_text(answer, text) if answer[0] < 300 else answer


def list_element(name, values):
    members = "".join(f"<member>{_esc(each)}</member>" for each in values or [])
    return f"<{name}>{members}</{name}>" if members else ""
