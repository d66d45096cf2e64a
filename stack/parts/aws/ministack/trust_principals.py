"""Trust policies name roles that exist.

Source: IAM User Guide, "AWS JSON policy elements: Principal": IAM stores the ID of a role that is named, so it refuses one that does not exist.
"""

import json

from ministack.services import iam


def install():
    check = iam._trust_policy_not_principal_error
    iam._trust_policy_not_principal_error = lambda document: check(document) or find_missing_role(document)


def find_missing_role(document):
    try:
        statements = json.loads(document).get("Statement", [])
    except (AttributeError, TypeError, ValueError):
        return None
    for statement in statements if isinstance(statements, list) else [statements]:
        principal = statement.get("Principal")
        named = principal.get("AWS", []) if isinstance(principal, dict) else []
        for arn in named if isinstance(named, list) else [named]:
            if ":role/" in arn and not exists(arn):
                return f'Invalid principal in policy: "AWS":"{arn}"'
    return None


def exists(arn):
    role = iam._roles.get_scoped(arn.split(":")[4], None, arn.rsplit("/", 1)[-1])
    return role is not None and role["Arn"] == arn
