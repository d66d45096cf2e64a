data "terraform_remote_state" "vpc" {
  backend = "s3"

  config = {
    bucket         = local.settings.state_bucket
    key            = "production/10-vpc.tfstate"
    region         = local.settings.region
    use_path_style = true
  }
}

module "eks" {
  source = "../../../../terraform-modules/aws/eks"

  cluster_name       = local.settings.name
  kubernetes_version = local.settings.eks.kubernetes_version
  vpc_id             = data.terraform_remote_state.vpc.outputs.vpc_id
  subnet_ids         = data.terraform_remote_state.vpc.outputs.private_subnet_ids

  public_access_cidrs = local.settings.eks.public_access_cidrs
  private_access      = local.settings.eks.private_access
  access_entries      = local.settings.eks.access_entries

  log_retention_in_days           = local.settings.eks.log_retention_in_days
  kms_key_deletion_window_in_days = local.settings.eks.kms_key_deletion_window_in_days

  node_groups = local.settings.eks.node_groups
  addons      = local.settings.eks.addons

  pod_identities = local.settings.eks.pod_identities
  irsa_roles     = local.settings.eks.irsa_roles
}
