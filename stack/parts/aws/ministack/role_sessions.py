"""Sessions of roles: their length, and the policies of those that begin with an OIDC token.

Source: STS API Reference, AssumeRole and AssumeRoleWithWebIdentity; IAM User Guide, "Methods to assume a role" on role chaining.
"""

import re
from urllib.parse import parse_qs

from ministack.services import iam, sts

CHAIN_LIMIT = 3600
# The real limit is not published; the packed size grows with the text.
PACKED_LIMIT = 2048


def install():
    inner = sts.handle_request

    async def handle_request(method, path, headers, body, query_params):
        params = {**query_params, **parse_qs((body or b"").decode("utf-8", errors="replace"))}
        action = sts._p(params, "Action")
        if action not in ("AssumeRole", "AssumeRoleWithWebIdentity"):
            return await inner(method, path, headers, body, query_params)
        caller = sts._caller_identity(headers, query_params) if action == "AssumeRole" else None
        status, answer_headers, answer = await inner(method, path, headers, body, query_params)
        if status != 200:
            return status, answer_headers, name_caller(answer, caller)
        refusal = refuse(params, caller)
        if refusal is not None:
            return refusal
        if caller is None:
            refusal = keep_policies(params, answer)
        return refusal or (status, answer_headers, answer)

    sts.handle_request = handle_request


def name_caller(answer, caller):
    """For a role that does not exist, MiniStack says "User: is not authorized"."""
    if not isinstance(caller, dict):
        return answer
    text = answer.decode() if isinstance(answer, bytes) else answer
    return text.replace("User: is not", f"User: {caller['userArn']} is not").encode()


def refuse(params, caller):
    role = find_role(sts._p(params, "RoleArn"))
    seconds = int(sts._p(params, "DurationSeconds") or 3600)
    if isinstance(caller, dict) and caller["principalType"] == "AssumedRole" and seconds > CHAIN_LIMIT:
        return fail("ValidationError", "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.")
    if seconds > int((role or {}).get("MaxSessionDuration") or 3600):
        return fail("ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")
    policies, _ = sts._session_policies(params, check=False)
    packed = len(policies["Policy"] or "") + sum(len(arn) for arn in policies["PolicyArns"])
    if packed > PACKED_LIMIT:
        percent = round(100 * packed / PACKED_LIMIT)
        return fail("PackedPolicyTooLarge", f"Packed policy consumes {percent}% of allotted space, please use smaller policy.")
    return None


def find_role(arn):
    parts = arn.split(":")
    return iam._roles.get_scoped(parts[4], None, arn.rsplit("/", 1)[-1]) if len(parts) > 5 else None


def keep_policies(params, answer):
    """MiniStack keeps the policies of sessions that begin with AssumeRole only."""
    from ministack.app import AUTH

    policies, refusal = sts._session_policies(params, sts._p(params, "RoleArn").split(":")[4], check=AUTH)
    if refusal:
        return refusal
    key = re.search(r"<AccessKeyId>([^<]+)<", answer.decode() if isinstance(answer, bytes) else answer)
    if key and any(policies.values()):
        sts._sessions[key.group(1)]["SessionPolicies"] = policies
    return None


def fail(code, message):
    return sts._error(400, code, message, ns="sts")
