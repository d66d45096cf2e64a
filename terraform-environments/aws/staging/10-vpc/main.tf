module "vpc" {
  source = "../../../../terraform-modules/aws/vpc"

  name                    = local.settings.name
  cidr                    = local.settings.vpc.cidr
  availability_zone_count = local.settings.vpc.availability_zone_count
  nat_gateway             = local.settings.vpc.nat_gateway
  flow_logs               = { retention_in_days = local.settings.vpc.flow_log_retention_in_days }
  cluster_names           = [local.settings.name]
}
