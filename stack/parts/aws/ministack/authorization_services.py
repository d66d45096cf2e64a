"""The resources on which EKS, IAM, KMS, ECR, CloudWatch Logs, CodeBuild and CodeConnections authorize actions, and what they check in the caller's name.

Sources: Service Authorization Reference of each service; Amazon EKS User Guide, "Encrypt Kubernetes secrets with KMS", "Customize managed
nodes with launch templates", "Using service-linked roles"; AWS KMS Developer Guide, "Controlling access to tags", "kms:GrantIsForAWSResource".
"""

import codeconnections
from authorization_checks import Check, has_request_tags, keep_request_tags, to_resource_tags, without_request_tags
from authorization_ec2 import list_launch_checks
from ministack.services import iam, kms


def list_service_checks(request, given):
    listed = SERVICES.get(request.service)
    return [given] if listed is None else list(listed(request, given))


def pass_role(arn, service):
    return Check("iam:PassRole", arn, {"iam:PassedToService": service})


def link_role(request, service):
    arn = request.arn("iam", f"role/aws-service-role/{service}/AWSServiceRole", region="")
    return Check("iam:CreateServiceLinkedRole", arn, {"iam:AWSServiceName": service})


# ── EKS ──────────────────────────────────────────────────────────────────────────────────────────

# Segment of the path → type in ARNs, and the field of the body with the name of a new one.
EKS_PARTS = {
    "access-entries": ("access-entry", "principalArn"),
    "addons": ("addon", "addonName"),
    "node-groups": ("nodegroup", "nodegroupName"),
    "pod-identity-associations": ("podidentityassociation", "roleArn"),
}


def list_eks_checks(request, given):
    action = given.action.split(":", 1)[1]
    segments = [segment for segment in request.path.split("/") if segment]
    body = request.json()
    if segments[:1] == ["tags"]:
        yield Check(given.action, "/".join(segments[1:]), given.context)
        return
    if segments[:1] != ["clusters"] or (len(segments) == 1 and request.method == "GET"):
        yield Check(given.action, "*", given.context)
        return
    name = segments[1] if len(segments) > 1 else body.get("name", "")
    cluster = request.arn("eks", f"cluster/{name}")
    part = EKS_PARTS.get(segments[2]) if len(segments) > 2 else None
    existing = part is not None and len(segments) > 3
    named = f"{part[0]}/{name}/{name_part(segments, request)}" if existing else None
    yield Check(given.action, request.arn("eks", named) if named else cluster, given.context)
    if has_request_tags(given.context) and action.startswith("Create"):
        tagged = cluster if part is None else request.arn("eks", f"{part[0]}/{name}/{body.get(part[1], '')}")
        yield Check("eks:TagResource", tagged, keep_request_tags(given.context))
    yield from list_eks_implications(request, action, body)


def name_part(segments, request):
    """What follows the cluster in the ARN: EKS appends an ID to it."""
    if segments[2] == "access-entries":
        principal = "/".join(segments[3:]).split("/access-policies")[0]
        return f"role/{request.account}/{principal.rsplit('/', 1)[-1]}/id"
    return f"{segments[3]}/id" if segments[2] in ("addons", "node-groups") else segments[3]


def list_eks_implications(request, action, body):
    if action == "CreateCluster":
        yield link_role(request, "eks.amazonaws.com")
        for config in body.get("encryptionConfig") or []:
            key = config.get("provider", {}).get("keyArn", "")
            yield Check("kms:DescribeKey", key, tags_of_key(key))
            yield Check("kms:CreateGrant", key, {**tags_of_key(key), "kms:GrantIsForAWSResource": "true"})
    if action in ("CreateCluster", "UpdateClusterConfig"):
        for arn in (body.get("roleArn"), (body.get("computeConfig") or {}).get("nodeRoleArn")):
            if arn:
                yield pass_role(arn, "eks.amazonaws.com")
    if action == "CreateNodegroup":
        yield link_role(request, "eks-nodegroup.amazonaws.com")
        linked = request.arn("iam", "role/aws-service-role/eks-nodegroup.amazonaws.com/AWSServiceRoleForAmazonEKSNodegroup", region="")
        yield Check("iam:GetRole", linked)
        yield Check("iam:ListAttachedRolePolicies", body.get("nodeRole", ""))
        yield pass_role(body.get("nodeRole", ""), "ec2.amazonaws.com")
    if action in ("CreateNodegroup", "UpdateNodegroupVersion"):
        template = (body.get("launchTemplate") or {}).get("id")
        if template:
            yield from list_launch_checks(request, template, body.get("subnets") or [])
    if action in ("CreateAddon", "UpdateAddon") and body.get("serviceAccountRoleArn"):
        yield pass_role(body["serviceAccountRoleArn"], "eks.amazonaws.com")
    if action in ("CreatePodIdentityAssociation", "UpdatePodIdentityAssociation") and body.get("roleArn"):
        yield pass_role(body["roleArn"], "pods.eks.amazonaws.com")


# ── IAM ──────────────────────────────────────────────────────────────────────────────────────────


def list_iam_checks(request, given):
    action = given.action.split(":", 1)[1]
    own = without_request_tags(given.context)
    tags = keep_request_tags(given.context)
    if request.value("RoleName"):
        role = iam._roles.get(request.value("RoleName"))
        path = request.value("Path") or "/"
        arn = role["Arn"] if role else request.arn("iam", f"role{path}{request.value('RoleName')}", region="")
        # Where the request sets a boundary, that one counts; otherwise that of the role.
        boundary = request.value("PermissionsBoundary") or (role or {}).get("PermissionsBoundary")
        context = {**given.context, **to_resource_tags((role or {}).get("Tags") or [])}
        context.update({"iam:PermissionsBoundary": boundary} if boundary else {})
        context.update({"iam:PolicyARN": request.value("PolicyArn")} if request.value("PolicyArn") else {})
        yield Check(given.action, arn, context)
        if action == "CreateRole" and has_request_tags(tags):
            yield Check("iam:TagRole", arn, tags)
        return
    if "OpenIDConnectProvider" in action and action != "ListOpenIDConnectProviders":
        arn = request.value("OpenIDConnectProviderArn")
        provider = iam._oidc_providers.get(arn) if arn else None
        url = request.value("Url").removeprefix("https://").rstrip("/")
        arn = arn or request.arn("iam", f"oidc-provider/{url}", region="")
        yield Check(given.action, arn, {**own, **tags, **to_resource_tags((provider or {}).get("Tags") or [])})
        if action == "CreateOpenIDConnectProvider" and has_request_tags(tags):
            yield Check("iam:TagOpenIDConnectProvider", arn, tags)
        return
    if request.value("PolicyName") and action == "CreatePolicy":
        yield Check(given.action, request.arn("iam", f"policy{request.value('Path') or '/'}{request.value('PolicyName')}", region=""), given.context)
        return
    if request.value("InstanceProfileName"):
        profile = request.arn("iam", f"instance-profile{request.value('Path') or '/'}{request.value('InstanceProfileName')}", region="")
        yield Check(given.action, profile, given.context)
        return
    yield given


# ── KMS ──────────────────────────────────────────────────────────────────────────────────────────


def tags_of_key(arn):
    record = kms._keys.get(arn.rsplit("/", 1)[-1]) or {}
    return to_resource_tags([{"Key": tag.get("TagKey", ""), "Value": tag.get("TagValue", "")} for tag in record.get("Tags") or []])


def list_kms_checks(request, given):
    action = given.action.split(":", 1)[1]
    body = request.json()
    tags = keep_request_tags(given.context)
    if action == "CreateKey":
        yield Check(given.action, "*", given.context)
        if has_request_tags(tags):
            yield Check("kms:TagResource", request.arn("kms", "key/*"), tags)
        return
    if action in ("CreateAlias", "UpdateAlias", "DeleteAlias"):
        name = body.get("AliasName", "")
        yield Check(given.action, request.arn("kms", name))
        key = body.get("TargetKeyId") or kms._aliases.get(request.arn("kms", name))
        if key:
            arn = key if key.startswith("arn:") else request.arn("kms", f"key/{key}")
            yield Check(given.action, arn, tags_of_key(arn))
        return
    if ":key/" in given.resource:
        yield Check(given.action, given.resource, {**given.context, **tags_of_key(given.resource)})
        return
    yield given


# ── ECR, CloudWatch Logs, CodeBuild, CodeConnections ─────────────────────────────────────────────


def list_ecr_checks(request, given):
    body = request.json()
    names = body.get("repositoryNames") or ([body["repositoryName"]] if body.get("repositoryName") else [])
    arns = [body["resourceArn"]] if body.get("resourceArn") else [request.arn("ecr", f"repository/{name}") for name in names]
    for arn in arns or ["*"]:
        yield Check(given.action, arn, given.context)
    if given.action == "ecr:CreateRepository" and has_request_tags(given.context):
        yield Check("ecr:TagResource", arns[0], keep_request_tags(given.context))


def list_logs_checks(request, given):
    yield given
    if given.action == "logs:CreateLogGroup" and has_request_tags(given.context):
        yield Check("logs:TagResource", given.resource, keep_request_tags(given.context))


def list_codebuild_checks(request, given):
    body = request.json()
    names = body.get("names") or [body.get("projectName") or body.get("name") or ""]
    for name in filter(None, names):
        yield Check(given.action, request.arn("codebuild", f"project/{name.split(':project/')[-1]}"), given.context)
    if not any(names):
        yield given
    if given.action in ("codebuild:CreateProject", "codebuild:UpdateProject") and body.get("serviceRole"):
        yield pass_role(body["serviceRole"], "codebuild.amazonaws.com")


def list_codeconnections_checks(request, given):
    tags = to_resource_tags(codeconnections.render_tags(given.resource))
    yield Check(given.action, given.resource, {**given.context, **tags})
    if given.action == "codeconnections:CreateConnection" and has_request_tags(given.context):
        yield Check("codeconnections:TagResource", given.resource, keep_request_tags(given.context))


SERVICES = {
    "codebuild": list_codebuild_checks,
    "codeconnections": list_codeconnections_checks,
    "ecr": list_ecr_checks,
    "eks": list_eks_checks,
    "iam": list_iam_checks,
    "kms": list_kms_checks,
    "logs": list_logs_checks,
}
