"""Policies as AWS evaluates them, where MiniStack evaluates less: for every resource that a request names, and for what it implies.

A request is allowed if each of its checks is: one for each resource type that the action is authorized on, one for the tags of a new
resource, one for each role or key that it hands to a service. Tags of a request belong to what it creates, tags of a resource to what exists.

Sources: Service Authorization Reference of each service (resource types and condition keys); IAM User Guide, "Policies and permissions
boundaries", "Grant permissions to pass a role"; EC2 User Guide, "Grant permission to tag Amazon EC2 resources during creation".
"""

import contextvars
from urllib.parse import unquote

from authorization_checks import Check, Request
from authorization_ec2 import list_ec2_checks
from authorization_services import list_service_checks
from ministack.core import iam_actions, iam_evaluator

current_request = contextvars.ContextVar("authorized_request", default=None)
denied_check = contextvars.ContextVar("denied_check", default=None)


def install():
    extract = iam_actions.extract_resource_arn
    enforce = iam_evaluator.enforce
    deny = iam_actions.access_denied_response

    def remember(service, method, path, headers, body, query_params, region, account_id):
        current_request.set(Request(service, method, unquote(path), body, query_params, region, account_id))
        return extract(service, method, path, headers, body, query_params, region, account_id)

    def enforce_all(access_key_id, iam_action, service, region, resource_arn="*", service_context=None):
        request = current_request.get()
        current_request.set(None)
        denied_check.set(None)
        given = Check(iam_action, resource_arn, service_context or {})
        for check in list_checks(request, given) if request is not None and request.service == service else [given]:
            checked = service if check.action == iam_action else check.action.split(":", 1)[0]
            denied = enforce(access_key_id, check.action, checked, region, resource_arn=check.resource, service_context=check.context)
            if denied:
                denied_check.set(check)
                return denied
        return None

    def deny_check(service, action, *others, resource_arn="*", **more):
        """Names what was denied, such as `iam:PassRole`, where the request itself is allowed."""
        check = denied_check.get() or Check(action, resource_arn)
        return deny(service, check.action, *others, resource_arn=check.resource, **more)

    iam_actions.extract_resource_arn = remember
    iam_evaluator.enforce = enforce_all
    iam_actions.access_denied_response = deny_check


def list_checks(request, given):
    if request.service == "ec2":
        return list_ec2_checks(request, given)
    return list_service_checks(request, given)
