# What a pipeline must not do by mistake, however its policies are written: a denial wins over every permission. It holds for the
# role, not for the people of the account, and with every version of the provider: the argument deletion_protection of aws_eks_cluster
# came with version 6 only.

locals {
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

  # A denial, so that "*" takes away.
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

  # Nor take the denial off itself.
  statement {
    sid    = "KeepThisPolicy"
    effect = "Deny"
    actions = [
      "iam:DeleteRolePolicy",
      "iam:PutRolePolicy",
      "iam:UpdateAssumeRolePolicy",
    ]
    resources = [aws_iam_role.this[each.key].arn]
  }
}
