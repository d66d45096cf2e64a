data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  boundary = local.settings.iam.permissions_boundary == null ? null : (
    "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/${local.settings.iam.permissions_boundary}"
  )
}

module "vpc" {
  source = "../../../../terraform-modules/aws/vpc"

  name                    = local.settings.name
  cidr                    = local.settings.vpc.cidr
  availability_zone_count = local.settings.vpc.availability_zone_count
  nat_gateway             = local.settings.vpc.nat_gateway
  flow_logs               = { retention_in_days = local.settings.vpc.flow_log_retention_in_days }
  cluster_names           = [local.settings.name]

  iam_path             = local.settings.iam.path
  permissions_boundary = local.boundary
}
