data "aws_partition" "current" {}

locals {
  shared_repositories = { for name, repository in var.repositories : name => repository if length(repository.pull_account_ids) > 0 }
}

resource "aws_ecr_repository_policy" "pull" {
  for_each = local.shared_repositories

  repository = var.names[each.key]
  policy     = data.aws_iam_policy_document.pull[each.key].json
}

data "aws_iam_policy_document" "pull" {
  for_each = local.shared_repositories

  # The other account's own policies say who of it may pull. In the policy of a repository no resource is named: it is the repository.
  statement {
    sid     = "Pull"
    actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]

    principals {
      type        = "AWS"
      identifiers = [for account in sort(each.value.pull_account_ids) : "arn:${data.aws_partition.current.partition}:iam::${account}:root"]
    }
  }
}
