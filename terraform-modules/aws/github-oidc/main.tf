data "aws_partition" "current" {}

locals {
  partition = data.aws_partition.current.partition
  issuer    = var.tokens == null ? "token.actions.githubusercontent.com" : var.tokens.issuer
  provider_arn = (var.provider_arn != null
    ? var.provider_arn
    : aws_iam_openid_connect_provider.github[0].arn
  )

  # With its IDs, a repository is trusted only by tokens that contain them: whoever registers a name again after a rename or a deletion
  # gets other IDs (https://docs.github.com/actions/reference/security/oidc). The whole subject is always compared.
  repository = var.repository == null ? "" : (var.repository.owner_id == null || var.repository.repository_id == null
    ? var.repository.name
    : format("%s@%d/%s@%d", split("/", var.repository.name)[0], var.repository.owner_id, split("/", var.repository.name)[1], var.repository.repository_id)
  )

  subjects = {
    for name, role in var.roles : name => sort(var.tokens == null
      ? [for job in role.jobs : "repo:${local.repository}:${job}"]
      : var.tokens.roles[name].subjects
    )
  }

  policies = merge([
    for name, role in var.roles : { for key, arn in role.policy_arns : "${name}/${key}" => { role = name, arn = arn } }
  ]...)

  inline_policies = merge([
    for name, role in var.roles : { for key, policy in role.inline_policies : "${name}/${key}" => { role = name, name = key, policy = policy } }
  ]...)
}

resource "aws_iam_openid_connect_provider" "github" {
  count = var.provider_arn == null ? 1 : 0

  url             = "https://${local.issuer}"
  client_id_list  = ["sts.amazonaws.com"]
  thumbprint_list = length(var.thumbprints) == 0 ? null : var.thumbprints

  tags = merge(var.tags, { Name = local.issuer })
}

resource "aws_iam_role" "this" {
  for_each = var.roles

  name                 = each.key
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.trust[each.key].json
  max_session_duration = each.value.max_session_duration
  permissions_boundary = each.value.permissions_boundary != null ? each.value.permissions_boundary : var.permissions_boundary

  tags = merge(var.tags, { Name = each.key })
}

data "aws_iam_policy_document" "trust" {
  for_each = var.roles

  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [local.provider_arn]
    }

    condition {
      test     = "StringEquals"
      variable = "${local.issuer}:aud"
      values   = ["sts.amazonaws.com"]
    }
    # Only subjects of another issuer can be patterns.
    condition {
      test     = anytrue([for subject in local.subjects[each.key] : strcontains(subject, "*")]) ? "StringLike" : "StringEquals"
      variable = "${local.issuer}:sub"
      values   = local.subjects[each.key]
    }

    dynamic "condition" {
      for_each = var.tokens == null ? {} : var.tokens.roles[each.key].claims

      content {
        test     = "StringEquals"
        variable = "${local.issuer}:${condition.key}"
        values   = [condition.value]
      }
    }
  }
}

resource "aws_iam_role_policy_attachment" "this" {
  for_each = local.policies

  role       = aws_iam_role.this[each.value.role].name
  policy_arn = each.value.arn
}

resource "aws_iam_role_policy" "inline" {
  for_each = local.inline_policies

  name   = each.value.name
  role   = aws_iam_role.this[each.value.role].id
  policy = each.value.policy
}
