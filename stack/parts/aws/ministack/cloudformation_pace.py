"""Stacks that take their time or fail, for tests of what happens then; change sets by the ARN of their stack.

eksctl names its change sets after the second, and expects that one takes longer to execute, as on AWS. It then asks for the result at once, and
again only after half a minute: so the answer is late, not the result.

Tags of a stack, which eksctl takes from `metadata.tags` as CloudFormation's clients do from their own settings:
`stack.eks-actions.dev/seconds` is how long each operation waits before it begins, `stack.eks-actions.dev/fails` the logical ID of the
resource that cannot be created.
"""

import asyncio

from ministack.services import cloudformation
from ministack.services.cloudformation import changesets, handlers, provisioners, stacks

SECONDS = "stack.eks-actions.dev/seconds"
FAILS = "stack.eks-actions.dev/fails"
REASON = "Resource handler returned message: \"The maximum number of these is reached (Service: Eks, Status Code: 400)\" (HandlerErrorCode: ServiceLimitExceeded)"


def install():
    deploy = stacks._deploy_stack_async

    async def deploy_in_time(name, *more, **named):
        seconds = read_tag(name, SECONDS)
        if seconds:
            await asyncio.sleep(float(seconds))
        return await deploy(name, *more, **named)

    for module in (stacks, handlers, changesets):
        module._deploy_stack_async = deploy_in_time
    inner = cloudformation.handle_request

    async def handle_request(method, path, headers, body, query_params):
        answer = await inner(method, path, headers, body, query_params)
        if b"Action=ExecuteChangeSet" in body and b"ChangeSetName=eksctl-" in body:
            await asyncio.sleep(1)
        return answer

    cloudformation.handle_request = handle_request
    provision = stacks._provision_resource
    stacks._provision_resource = lambda kind, logical_id, props, stack: provision_unless_refused(kind, logical_id, props, stack, provision)
    find = changesets._find_change_set
    changesets._find_change_set = lambda name, stack="": find(name, read_stack_name(stack))


def provision_unless_refused(kind, logical_id, props, stack, provision):
    if read_tag(stack, FAILS) == logical_id:
        raise ValueError(REASON)
    return provision(kind, logical_id, props, stack)


def read_tag(stack_name, key):
    from ministack.services.cloudformation import _stacks

    tags = (_stacks.get(stack_name) or {}).get("Tags") or []
    return next((each.get("Value") for each in tags if each.get("Key") == key), None)


def read_stack_name(stack):
    return stack.split(":stack/")[1].split("/")[0] if ":stack/" in (stack or "") else stack
