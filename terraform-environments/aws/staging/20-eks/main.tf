data "terraform_remote_state" "vpc" {
  backend = "s3"

  config = {
    bucket         = local.settings.state_bucket
    key            = "staging/10-vpc.tfstate"
    region         = local.settings.region
    use_path_style = true
  }
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  # How many clusters of each kind there are.
  kinds = {
    auto        = { auto = 1, node_groups = 0 }
    node-groups = { auto = 0, node_groups = 1 }
  }
  # Both modules have the same outputs.
  cluster = concat(module.eks_auto, module.eks)[0]

  boundary = local.settings.iam.permissions_boundary == null ? null : (
    "arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:policy/${local.settings.iam.permissions_boundary}"
  )
}

module "eks_auto" {
  source = "../../../../terraform-modules/aws/eks-auto"
  count  = local.kinds[local.settings.eks.compute].auto

  cluster_name       = local.settings.name
  kubernetes_version = local.settings.eks.kubernetes_version
  upgrade_policy     = local.settings.eks.upgrade_policy
  zonal_shift        = local.settings.eks.zonal_shift
  vpc_id             = data.terraform_remote_state.vpc.outputs.vpc_id
  subnet_ids         = data.terraform_remote_state.vpc.outputs.private_subnet_ids

  public_access_cidrs = local.settings.eks.public_access_cidrs
  private_access      = local.settings.eks.private_access
  deployers           = local.settings.eks.deployers
  preview_deployers   = local.settings.eks.preview_deployers
  access_entries      = local.settings.eks.access_entries

  log_retention_in_days           = local.settings.eks.log_retention_in_days
  kms_key_deletion_window_in_days = local.settings.eks.kms_key_deletion_window_in_days

  addons = local.settings.eks.addons

  pod_identities = local.settings.eks.pod_identities
  irsa_roles     = local.settings.eks.irsa_roles

  iam_path             = local.settings.iam.path
  permissions_boundary = local.boundary
}

module "eks" {
  source = "../../../../terraform-modules/aws/eks"
  count  = local.kinds[local.settings.eks.compute].node_groups

  cluster_name       = local.settings.name
  kubernetes_version = local.settings.eks.kubernetes_version
  upgrade_policy     = local.settings.eks.upgrade_policy
  zonal_shift        = local.settings.eks.zonal_shift
  vpc_id             = data.terraform_remote_state.vpc.outputs.vpc_id
  subnet_ids         = data.terraform_remote_state.vpc.outputs.private_subnet_ids

  public_access_cidrs = local.settings.eks.public_access_cidrs
  private_access      = local.settings.eks.private_access
  deployers           = local.settings.eks.deployers
  preview_deployers   = local.settings.eks.preview_deployers
  access_entries      = local.settings.eks.access_entries

  log_retention_in_days           = local.settings.eks.log_retention_in_days
  kms_key_deletion_window_in_days = local.settings.eks.kms_key_deletion_window_in_days

  node_groups = local.settings.eks.node_groups
  addons      = local.settings.eks.addons

  pod_identities = local.settings.eks.pod_identities
  irsa_roles     = local.settings.eks.irsa_roles

  iam_path             = local.settings.iam.path
  permissions_boundary = local.boundary
}
