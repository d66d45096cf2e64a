"""CodeConnections: connections to GitHub, which stay PENDING until somebody confirms them in the console.

Source: AWS CodeConnections API Reference, CreateConnection, GetConnection, DeleteConnection, TagResource. The console has no API:
here, the tag `confirmed` on a connection confirms it.
"""

import json
import uuid

from ministack import app
from ministack.core import iam_actions, router
from ministack.core.responses import AccountRegionScopedDict, error_response_json, get_account_id, get_region, json_response

SERVICE = "codeconnections"
TARGET = "CodeConnections_20231201"
LONGEST_NAME = 32

# ARN → connection, and its tags.
connections = AccountRegionScopedDict()
tags = AccountRegionScopedDict()


def install():
    router.SERVICE_PATTERNS[SERVICE] = {
        "target_prefixes": [TARGET, f"com.amazonaws.codeconnections.{TARGET}"],
        "host_patterns": [r"codeconnections\."],
        "credential_scope": SERVICE,
    }
    app.SERVICE_HANDLERS[SERVICE] = handle_request
    iam_actions.SERVICE_TO_IAM_NAMESPACE[SERVICE] = SERVICE
    inner = iam_actions.extract_resource_arn
    iam_actions.extract_resource_arn = lambda service, *request: find_resource(*request) if service == SERVICE else inner(service, *request)


def find_resource(_method, _path, _headers, body, _query_params, region, account_id, *_more):
    """The resource that IAM evaluates; a connection that does not exist yet has no ID."""
    request = json.loads(body or "{}")
    return request.get("ConnectionArn") or request.get("ResourceArn") or f"arn:aws:codeconnections:{region}:{account_id}:connection/*"


async def handle_request(_method, _path, headers, body, _query_params):
    action = headers.get("x-amz-target", "").rpartition(".")[2]
    respond = ACTIONS.get(action)
    if respond is None:
        return error_response_json("InvalidAction", f"Unknown action: {action}", 400)
    request = json.loads(body or "{}")
    arn = request.get("ConnectionArn") or request.get("ResourceArn")
    if arn is not None and arn not in connections:
        return error_response_json("ResourceNotFoundException", f"Connection {arn} not found", 400)
    return respond(arn, request)


def create_connection(_arn, request):
    name = request.get("ConnectionName", "")
    if not 1 <= len(name) <= LONGEST_NAME:
        return error_response_json("ValidationException", f"1 validation error detected: Value '{name}' at 'connectionName' failed to satisfy constraint: Member must have length less than or equal to {LONGEST_NAME}", 400)
    arn = f"arn:aws:codeconnections:{get_region()}:{get_account_id()}:connection/{uuid.uuid4()}"
    connections[arn] = {
        "ConnectionName": name,
        "ConnectionArn": arn,
        "ProviderType": request.get("ProviderType"),
        "OwnerAccountId": get_account_id(),
        "ConnectionStatus": "PENDING",
        **({"HostArn": request["HostArn"]} if request.get("HostArn") else {}),
    }
    tags[arn] = {tag["Key"]: tag["Value"] for tag in request.get("Tags") or []}
    return json_response({"ConnectionArn": arn, "Tags": render_tags(arn)})


def get_connection(arn, _request):
    return json_response({"Connection": connections[arn]})


def delete_connection(arn, _request):
    del connections[arn]
    del tags[arn]
    return json_response({})


def list_tags(arn, _request):
    return json_response({"Tags": render_tags(arn)})


def render_tags(arn):
    """Tags as the API lists them; none for what is not a connection."""
    return [{"Key": key, "Value": value} for key, value in tags.get(arn, {}).items()]


def tag_resource(arn, request):
    for tag in request.get("Tags") or []:
        if tag["Key"] == "confirmed":
            connections[arn]["ConnectionStatus"] = "AVAILABLE"
        else:
            tags[arn][tag["Key"]] = tag["Value"]
    return json_response({})


def untag_resource(arn, request):
    for key in request.get("TagKeys") or []:
        tags[arn].pop(key, None)
    return json_response({})


ACTIONS = {
    "CreateConnection": create_connection,
    "GetConnection": get_connection,
    "DeleteConnection": delete_connection,
    "ListTagsForResource": list_tags,
    "TagResource": tag_resource,
    "UntagResource": untag_resource,
}
