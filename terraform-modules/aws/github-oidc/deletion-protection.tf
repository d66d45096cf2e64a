# What a pipeline must never do by mistake, whatever its policies allow: a deny overrides every permission. It applies to the role, not to
# the people of the account, and works with every provider version: the argument deletion_protection of aws_eks_cluster was added only in
# version 6.

locals {
  # Of the roles themselves, the policies would be read only during the apply whenever anything of a role changes.
  role_arns = { for name, role in aws_iam_role.this : name => role.arn }

  protected_roles = { for name, role in var.roles : name => role if role.deletion_protection }
}

resource "aws_iam_role_policy" "deletion_protection" {
  for_each = local.protected_roles

  name   = "deletion-protection"
  role   = aws_iam_role.this[each.key].id
  policy = data.aws_iam_policy_document.deletion_protection[each.key].json
}

data "aws_iam_policy_document" "deletion_protection" {
  for_each = local.protected_roles

  # A deny statement: "*" only takes permissions away.
  statement {
    sid    = "KeepWhatCannotBeBroughtBack"
    effect = "Deny"
    actions = [
      "ec2:DeleteVpc",
      "ecr:DeleteRepository",
      "eks:DeleteCluster",
      "kms:DisableKey",
      "kms:ScheduleKeyDeletion",
      "s3:DeleteBucket",
    ]
    resources = ["*"]
  }

  # States are what the environment is found by.
  dynamic "statement" {
    for_each = try(local.state_objects[each.key], null)[*]

    content {
      sid       = "KeepStates"
      effect    = "Deny"
      actions   = ["s3:DeleteObject"]
      resources = statement.value.states
    }
  }

  # Old versions bring back a state that was overwritten.
  dynamic "statement" {
    for_each = try(local.state_objects[each.key], null)[*]

    content {
      sid    = "KeepOldStates"
      effect = "Deny"
      actions = [
        "s3:DeleteBucketPolicy",
        "s3:DeleteObjectVersion",
        "s3:PutBucketPolicy",
        "s3:PutBucketVersioning",
        "s3:PutLifecycleConfiguration",
      ]
      resources = [statement.value.bucket, "${statement.value.bucket}/*"]
    }
  }

  # Nor remove the deny itself.
  statement {
    sid    = "KeepThisPolicy"
    effect = "Deny"
    actions = [
      "iam:DeleteRolePolicy",
      "iam:PutRolePolicy",
      "iam:UpdateAssumeRolePolicy",
    ]
    resources = [local.role_arns[each.key]]
  }
}
