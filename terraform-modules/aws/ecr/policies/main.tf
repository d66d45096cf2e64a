locals {
  lifecycle_policies = {
    for name, repository in var.repositories : name => repository.lifecycle_policy != null ? repository.lifecycle_policy : jsonencode({
      rules = concat(
        [{
          rulePriority = 1
          description  = "Expire untagged images after ${repository.lifecycle_rules.untagged_days} days"
          selection = {
            tagStatus   = "untagged"
            countType   = "sinceImagePushed"
            countUnit   = "days"
            countNumber = repository.lifecycle_rules.untagged_days
          }
          action = { type = "expire" }
        }],
        # ECR requires a rule for any image to be the last one.
        [for count in repository.lifecycle_rules.keep_images[*] : {
          rulePriority = 2
          description  = "Keep the newest ${count} images"
          selection = {
            tagStatus   = "any"
            countType   = "imageCountMoreThan"
            countNumber = count
          }
          action = { type = "expire" }
        }],
      )
    })
  }
}

resource "aws_ecr_lifecycle_policy" "this" {
  for_each = local.lifecycle_policies

  repository = var.names[each.key]
  policy     = each.value
}

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

  # The policies of the other account decide which of its principals may pull. A repository policy names no resource: it is the repository.
  statement {
    sid     = "Pull"
    actions = ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]

    principals {
      type        = "AWS"
      identifiers = [for account in sort(each.value.pull_account_ids) : "arn:${data.aws_partition.current.partition}:iam::${account}:root"]
    }
  }
}
