# For the images of pull requests, which no release may run or reuse. Their tags move.
module "preview_repository" {
  source = "../../../../terraform-modules/object"

  name    = "shop-preview"
  create  = "aws ecr create-repository --repository-name shop-preview"
  destroy = "aws ecr delete-repository --repository-name shop-preview --force"
}

output "preview_repository" {
  description = "Image repository of previews."
  value       = module.preview_repository.name
}
