locals {
  oidc_issuer = trimprefix(aws_eks_cluster.this.identity[0].oidc[0].issuer, "https://")

  # Composed for the same reason as the ARN of the cluster.
  oidc_provider_arn = "arn:${local.partition}:iam::${local.account_id}:oidc-provider/${local.oidc_issuer}"

  # Roles of var.irsa_roles and of add-ons.
  irsa_roles = merge(
    { for name, role in var.irsa_roles : name => {
      service_accounts     = role.service_accounts
      policy_arns          = role.policy_arns
      permissions_boundary = role.permissions_boundary
    } },
    { for name, role in local.addon_roles : "addon/${name}" => {
      service_accounts     = toset([role.service_account])
      policy_arns          = { addon = "${local.aws_policies}/${role.policy}" }
      permissions_boundary = null
    } },
  )

  irsa_policies = merge([
    for name, role in local.irsa_roles : { for key, arn in role.policy_arns : "${name}/${key}" => { role = name, arn = arn } }
  ]...)

  irsa_inline_policies = merge([
    for name, role in var.irsa_roles : { for key, policy in role.inline_policies : "${name}/${key}" => { role = name, name = key, policy = policy } }
  ]...)

  pod_identity_policies = merge([
    for name, role in var.pod_identities : { for key, arn in role.policy_arns : "${name}/${key}" => { role = name, arn = arn } }
  ]...)

  pod_identity_inline_policies = merge([
    for name, role in var.pod_identities : { for key, policy in role.inline_policies : "${name}/${key}" => { role = name, name = key, policy = policy } }
  ]...)
}

# ── IRSA: token of the cluster's OIDC issuer, exchanged at STS ───────────────────────────────────

resource "aws_iam_openid_connect_provider" "this" {
  url             = aws_eks_cluster.this.identity[0].oidc[0].issuer
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = var.oidc_thumbprints

  tags = merge(var.tags, { Name = var.cluster_name })
}

resource "aws_iam_role" "irsa" {
  for_each = local.irsa_roles

  name                 = local.role_names["irsa/${each.key}"]
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.irsa_trust[each.key].json
  permissions_boundary = each.value.permissions_boundary != null ? each.value.permissions_boundary : var.permissions_boundary

  tags = merge(var.tags, { Name = "${var.cluster_name}-${trimprefix(each.key, "addon/")}" })
}

data "aws_iam_policy_document" "irsa_trust" {
  for_each = local.irsa_roles

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.oidc_provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.oidc_issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "${local.oidc_issuer}:sub"
      values   = [for account in sort(each.value.service_accounts) : "system:serviceaccount:${account}"]
    }
  }
}

resource "aws_iam_role_policy_attachment" "irsa" {
  for_each = local.irsa_policies

  role       = aws_iam_role.irsa[each.value.role].name
  policy_arn = each.value.arn
}

resource "aws_iam_role_policy" "irsa" {
  for_each = local.irsa_inline_policies

  name   = each.value.name
  role   = aws_iam_role.irsa[each.value.role].id
  policy = each.value.policy
}

# ── EKS Pod Identity: credentials from the agent on the node ─────────────────────────────────────

resource "aws_iam_role" "pod_identity" {
  for_each = var.pod_identities

  name                 = local.role_names["pod-identity/${each.key}"]
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.pod_identity_trust.json
  permissions_boundary = each.value.permissions_boundary != null ? each.value.permissions_boundary : var.permissions_boundary

  tags = merge(var.tags, { Name = "${var.cluster_name}-${each.key}" })
}

data "aws_iam_policy_document" "pod_identity_trust" {
  statement {
    # EKS tags the session with cluster, namespace and service account.
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }

    # Only for pods of this account's clusters.
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [local.account_id]
    }
    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = [local.cluster_arn]
    }
  }
}

resource "aws_eks_pod_identity_association" "this" {
  for_each = var.pod_identities

  cluster_name    = aws_eks_cluster.this.name
  namespace       = each.value.namespace
  service_account = each.value.service_account
  role_arn        = aws_iam_role.pod_identity[each.key].arn

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_iam_role_policy_attachment" "pod_identity" {
  for_each = local.pod_identity_policies

  role       = aws_iam_role.pod_identity[each.value.role].name
  policy_arn = each.value.arn
}

resource "aws_iam_role_policy" "pod_identity" {
  for_each = local.pod_identity_inline_policies

  name   = each.value.name
  role   = aws_iam_role.pod_identity[each.value.role].id
  policy = each.value.policy
}
