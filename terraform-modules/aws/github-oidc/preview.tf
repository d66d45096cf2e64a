# What jobs of pull requests need for a preview: push to one repository, and find one cluster. What they may do in it, an access entry of
# the cluster says. `provision` with command: bootstrap writes the same policy.

data "aws_caller_identity" "current" {}

locals {
  preview_roles = { for name, role in var.roles : name => role.preview if role.preview != null }
  regional      = "${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}"
}

resource "aws_iam_role_policy" "preview" {
  for_each = local.preview_roles

  name   = "eks-actions-preview"
  role   = aws_iam_role.this[each.key].id
  policy = data.aws_iam_policy_document.preview[each.key].json
}

data "aws_iam_policy_document" "preview" {
  for_each = local.preview_roles

  statement {
    sid       = "Cluster"
    actions   = ["eks:DescribeCluster"]
    resources = ["arn:${local.partition}:eks:${local.regional}:cluster/${each.value.cluster}"]
  }

  # The password is for the whole registry; what it opens is decided per repository.
  statement {
    sid       = "Login"
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }

  statement {
    sid = "Images"
    actions = [
      "ecr:BatchCheckLayerAvailability",
      "ecr:BatchGetImage",
      "ecr:CompleteLayerUpload",
      "ecr:DescribeImageScanFindings",
      "ecr:DescribeImages",
      "ecr:DescribeRepositories",
      "ecr:GetDownloadUrlForLayer",
      "ecr:InitiateLayerUpload",
      "ecr:ListImages",
      "ecr:PutImage",
      "ecr:StartImageScan",
      "ecr:UploadLayerPart",
    ]
    resources = ["arn:${local.partition}:ecr:${local.regional}:repository/${each.value.repository}"]
  }
}
