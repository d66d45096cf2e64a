data "terraform_remote_state" "vpc" {
  backend = "s3"

  config = {
    bucket         = local.settings.state_bucket
    key            = "production/10-vpc.tfstate"
    region         = local.settings.region
    use_path_style = true
  }
}

data "terraform_remote_state" "eks" {
  backend = "s3"

  config = {
    bucket         = local.settings.state_bucket
    key            = "production/20-eks.tfstate"
    region         = local.settings.region
    use_path_style = true
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  boundary = local.settings.iam.permissions_boundary == null ? null : (
    "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/${local.settings.iam.permissions_boundary}"
  )
}

module "runners" {
  source = "../../../../terraform-modules/aws/runners"

  name                 = "${local.settings.name}-runners"
  repository           = local.settings.runners.repository
  connection_confirmed = local.settings.runners.connection_confirmed

  vpc_id                          = data.terraform_remote_state.vpc.outputs.vpc_id
  subnet_ids                      = data.terraform_remote_state.vpc.outputs.private_subnet_ids
  control_plane_security_group_id = data.terraform_remote_state.eks.outputs.control_plane_security_group_id

  log_group_name        = "/aws/codebuild/${local.settings.name}/runners"
  log_retention_in_days = local.settings.runners.log_retention_in_days

  iam_path             = local.settings.iam.path
  permissions_boundary = local.boundary
}
