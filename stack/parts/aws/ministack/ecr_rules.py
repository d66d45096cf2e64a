"""ECR: pull-through cache rules and repository creation templates.

Source: ECR API Reference, CreatePullThroughCacheRule, CreateRepositoryCreationTemplate and their siblings.
"""

import json
import time
from dataclasses import dataclass

from ministack.core.responses import AccountRegionScopedDict, get_account_id
from ministack.services import ecr


@dataclass(frozen=True)
class Kind:
    """A kind of object that is identified by its prefix."""

    name: str
    prefix: str
    prefixes: str
    listed: str
    # Key of a single object in an answer; None where its fields are the answer.
    wrapped: str | None
    errors: str
    objects: AccountRegionScopedDict


KINDS = (
    Kind("PullThroughCacheRule", "ecrRepositoryPrefix", "ecrRepositoryPrefixes", "pullThroughCacheRules", None, "PullThroughCacheRule", AccountRegionScopedDict()),
    Kind("RepositoryCreationTemplate", "prefix", "prefixes", "repositoryCreationTemplates", "repositoryCreationTemplate", "Template", AccountRegionScopedDict()),
)


def install():
    inner = ecr.handle_request

    async def handle_request(method, path, headers, body, query_params):
        action = headers.get("x-amz-target", "").rpartition(".")[2]
        kind = next((each for each in KINDS if each.name in action), None)
        if kind is None:
            return await inner(method, path, headers, body, query_params)
        return respond(action.partition(kind.name)[0], kind, json.loads(body or "{}"))

    ecr.handle_request = handle_request


def respond(verb, kind, request):
    if verb == "Describe":
        return describe(kind, request)
    prefix = request.get(kind.prefix, "")
    known = kind.objects.get(prefix)
    if verb == "Create" and known is not None:
        return ecr.error_response_json(f"{kind.errors}AlreadyExistsException", f"The prefix '{prefix}' is already in use", 400)
    if verb != "Create" and known is None:
        return refuse_unknown(kind, prefix)
    if verb == "Delete":
        del kind.objects[prefix]
        return render(kind, known)
    if verb not in ("Create", "Update"):
        return ecr.error_response_json("InvalidAction", f"Unknown action: {verb}{kind.name}", 400)
    now = int(time.time())
    kind.objects[prefix] = {"createdAt": now, **(known or {}), **request, "updatedAt": now}
    return render(kind, kind.objects[prefix])


def describe(kind, request):
    wanted = request.get(kind.prefixes) or list(kind.objects.keys())
    unknown = next((prefix for prefix in wanted if prefix not in kind.objects), None)
    if unknown is not None:
        return refuse_unknown(kind, unknown)
    objects = [{"registryId": get_account_id(), **kind.objects[prefix]} if kind.wrapped is None else kind.objects[prefix] for prefix in wanted]
    return ecr.json_response({"registryId": get_account_id(), kind.listed: objects})


def refuse_unknown(kind, prefix):
    return ecr.error_response_json(f"{kind.errors}NotFoundException", f"There is nothing with the prefix '{prefix}'", 400)


def render(kind, value):
    return ecr.json_response({"registryId": get_account_id(), **(value if kind.wrapped is None else {kind.wrapped: value})})
