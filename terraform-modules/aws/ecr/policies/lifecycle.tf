locals {
  lifecycle_policies = {
    for name, repository in var.repositories : name => repository.lifecycle_policy != null ? repository.lifecycle_policy : jsonencode({
      rules = concat(
        [{
          rulePriority = 1
          description  = "Untagged images expire after ${repository.lifecycle_rules.untagged_days} days"
          selection = {
            tagStatus   = "untagged"
            countType   = "sinceImagePushed"
            countUnit   = "days"
            countNumber = repository.lifecycle_rules.untagged_days
          }
          action = { type = "expire" }
        }],
        # ECR wants a rule for any image to come last.
        [for count in repository.lifecycle_rules.keep_images[*] : {
          rulePriority = 2
          description  = "The newest ${count} images stay"
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
