"""What is evaluated for a request: an action on a resource, with the values of condition keys."""

import json
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Check:
    action: str
    resource: str
    context: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Request:
    service: str
    method: str
    path: str
    body: bytes
    params: dict
    region: str
    account: str

    def value(self, name):
        """A parameter of a query."""
        found = self.params.get(name, "")
        return found[0] if isinstance(found, list) else found

    def values(self, name):
        """A parameter and its list: `SubnetId` and `SubnetId.1`, `SubnetId.2` …"""
        prefix = f"{name}."
        numbered = [key for key in self.params if key.startswith(prefix) and key[len(prefix) :].isdigit()]
        names = sorted(numbered, key=lambda key: int(key[len(prefix) :]))
        return [value for value in map(self.value, [name, *names]) if value]

    def json(self):
        try:
            parsed = json.loads(self.body or b"{}")
        except ValueError:
            return {}
        return parsed if isinstance(parsed, dict) else {}

    def arn(self, service, resource, region=None):
        return f"arn:aws:{service}:{self.region if region is None else region}:{self.account}:{resource}"


def is_request_tag(key):
    return key.lower().startswith("aws:requesttag/") or key.lower() == "aws:tagkeys"


def keep_request_tags(context):
    return {key: value for key, value in context.items() if is_request_tag(key)}


def without_request_tags(context):
    return {key: value for key, value in context.items() if not is_request_tag(key)}


def has_request_tags(context):
    return any(key.lower().startswith("aws:requesttag/") for key in context)


def to_resource_tags(tags):
    """@param tags: a list of Key and Value"""
    return {f"aws:ResourceTag/{tag['Key']}": tag["Value"] for tag in tags}
