# The only registry: production runs the images that ran here.
module "repository" {
  source = "../../../../terraform-modules/object"

  name    = "shop"
  create  = "aws ecr create-repository --repository-name shop --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=cache* filterType=WILDCARD,filter=pr-* filterType=WILDCARD,filter=main"
  destroy = "aws ecr delete-repository --repository-name shop --force"
}

# For the images of pull requests, which no release may run or reuse. Their tags move.
module "preview_repository" {
  source = "../../../../terraform-modules/object"

  name    = "shop-preview"
  create  = "aws ecr create-repository --repository-name shop-preview"
  destroy = "aws ecr delete-repository --repository-name shop-preview --force"
}

output "repository" {
  description = "Image repository."
  value       = module.repository.name
}
