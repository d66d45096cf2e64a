module "log_group" {
  source = "../../../../terraform-modules/object"

  name    = "/aws/eks/${local.settings.name}/shop"
  create  = "aws logs create-log-group --log-group-name /aws/eks/${local.settings.name}/shop"
  destroy = "aws logs delete-log-group --log-group-name /aws/eks/${local.settings.name}/shop"
}

output "log_group" {
  description = "Log group of the shop."
  value       = module.log_group.name
}
