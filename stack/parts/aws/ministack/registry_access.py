"""The registry of ECR: a login belongs to whoever asked for it, whose policies decide about each repository.

Only where policies are evaluated; elsewhere one password is for everybody.

Source: Amazon ECR User Guide, "Private registry authentication", "IAM permissions for pushing an image"; OCI Distribution Specification,
"Endpoints" and "Error codes".
"""

import base64
import json
import re
import secrets

from ministack.core import iam_evaluator
from ministack.core.iam_actions import identity_denial_message
from ministack.core.responses import get_account_id, get_region
from ministack.services import ecr

ACTIONS = (
    ("HEAD", r"/blobs/[^/]+$", "ecr:BatchCheckLayerAvailability"),
    ("GET", r"/blobs/[^/]+$", "ecr:GetDownloadUrlForLayer"),
    ("POST", r"/blobs/uploads/?$", "ecr:InitiateLayerUpload"),
    ("PATCH", r"/blobs/uploads/", "ecr:UploadLayerPart"),
    ("PUT", r"/blobs/uploads/", "ecr:CompleteLayerUpload"),
    ("HEAD", r"/manifests/[^/]+$", "ecr:BatchGetImage"),
    ("GET", r"/manifests/[^/]+$", "ecr:BatchGetImage"),
    ("PUT", r"/manifests/[^/]+$", "ecr:PutImage"),
    ("DELETE", r"/manifests/[^/]+$", "ecr:BatchDeleteImage"),
    ("GET", r"/tags/list$", "ecr:ListImages"),
)

# What HTTP Basic authentication sends → the access key that asked for it, and its account.
logins = {}


def install():
    from ministack.app import AUTH

    if not AUTH:
        return
    get_token = ecr._get_authorization_token
    handle = ecr.handle_registry_request

    def get_authorization_token(data):
        status, headers, body = get_token(data)
        answer = json.loads(body)
        for each in answer["authorizationData"]:
            each["authorizationToken"] = base64.b64encode(f"AWS:{secrets.token_hex(32)}".encode()).decode()
            # Signatures of the account itself are not checked; its access key is its ID.
            logins[each["authorizationToken"]] = (iam_evaluator._verified_key.get() or get_account_id(), get_account_id())
        return status, headers, json.dumps(answer).encode()

    async def handle_registry_request(method, path, headers, body, query_params):
        return refuse(method, path, headers, query_params) or await handle(method, path, headers, body, query_params)

    ecr._get_authorization_token = get_authorization_token
    ecr.handle_registry_request = handle_registry_request


def refuse(method, path, headers, query_params):
    action = next((name for verb, pattern, name in ACTIONS if verb == method.upper() and re.search(pattern, path)), None)
    parsed = ecr._parse_v2_path(path)
    if action is None or parsed is None:
        return None
    login = logins.get(headers.get("authorization", "").removeprefix("Basic "))
    if login is None:
        return ecr._registry_error(401, "UNAUTHORIZED", "authentication required")
    principal = iam_evaluator.resolve_principal(*login)
    if isinstance(principal, iam_evaluator.AuthError):
        return ecr._registry_error(403, "DENIED", "Your authorization token has expired. Reauthenticate and try again.")
    ecr._select_registry_request_scope(parsed[1], headers, query_params)
    resource = f"arn:aws:ecr:{get_region()}:{get_account_id()}:repository/{parsed[1]}"
    result = evaluate(principal, action, resource)
    if result is None or result.decision == "Allow":
        return None
    return ecr._registry_error(403, "DENIED", identity_denial_message(action, principal.arn, resource, result.decision == "Deny"))


def evaluate(principal, action, resource):
    """As `iam_evaluator.enforce`, which takes only requests with a signature. @returns None for the account itself"""
    if principal.policies is None:
        return None
    context = iam_evaluator.EvalContext(
        principal_arn=principal.arn,
        principal_type=principal.type,
        principal_account=principal.account,
        action=action,
        resource_arn=resource,
        region=get_region(),
        service_context={"aws:tagkeys": None},
        principal_keys=principal.keys,
    )
    result = iam_evaluator.evaluate(context, principal.policies, *principal.limits)
    found = iam_evaluator._resource_policy("ecr", resource)
    if found is not None:
        result = iam_evaluator.combine_resource_policy(result, context, *found, required=False, limits=principal.limits)
    return result
