locals {
  # What pull requests push must never be what a release finds: same content, tags and cache are looked up in one repository.
  previews = {
    for name, repository in var.repositories : "${name}-preview" => merge(repository, {
      image_tag_mutability = "MUTABLE"
      lifecycle_rules      = { untagged_days = 14, keep_images = 50 }
      lifecycle_policy     = null
      force_delete         = true
    }) if repository.preview
  }
  repositories = merge(var.repositories, local.previews)
}

resource "aws_ecr_repository" "this" {
  # checkov:skip=CKV_AWS_51: immutable by default; repositories for previews and moving tags choose otherwise
  # checkov:skip=CKV_AWS_136: encrypted with KMS by default
  # checkov:skip=CKV_AWS_163: scanned on push by default
  for_each = local.repositories

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

  repositories = local.repositories
  # A reference, so that the repositories exist before their policies.
  names = { for name, repository in aws_ecr_repository.this : name => repository.name }
}
