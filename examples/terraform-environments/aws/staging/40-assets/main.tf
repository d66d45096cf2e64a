module "bucket" {
  source = "../../../../terraform-modules/object"

  name    = "${local.settings.name}-assets"
  create  = "aws s3api create-bucket --bucket ${local.settings.name}-assets --create-bucket-configuration LocationConstraint=${local.settings.region}"
  destroy = "aws s3api delete-bucket --bucket ${local.settings.name}-assets"
}

output "bucket" {
  description = "Bucket for the assets of the shop."
  value       = module.bucket.name
}
