# The only registry: production runs the images that ran here.
module "repository" {
  source = "../../../../terraform-modules/object"

  name    = "shop"
  create  = "aws ecr create-repository --repository-name shop --image-tag-mutability IMMUTABLE_WITH_EXCLUSION --image-tag-mutability-exclusion-filters filterType=WILDCARD,filter=cache* filterType=WILDCARD,filter=pr-* filterType=WILDCARD,filter=main"
  destroy = "aws ecr delete-repository --repository-name shop --force"
}

output "repository" {
  description = "Image repository."
  value       = module.repository.name
}
