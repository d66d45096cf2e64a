resource "aws_ecr_repository" "this" {
  for_each = var.repositories

  name                 = each.key
  image_tag_mutability = each.value.image_tag_mutability
  force_delete         = each.value.force_delete

  image_scanning_configuration {
    scan_on_push = each.value.scan_on_push
  }

  encryption_configuration {
    encryption_type = each.value.encryption_type
    kms_key         = each.value.kms_key_arn
  }

  tags = merge(var.tags, { Name = each.key })
}

module "policies" {
  source = "./policies"

  repositories = var.repositories
  # A reference, so that the repositories exist before their policies.
  names = { for name, repository in aws_ecr_repository.this : name => repository.name }
}
