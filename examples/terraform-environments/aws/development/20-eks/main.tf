data "terraform_remote_state" "vpc" {
  backend = "s3"

  config = {
    bucket = local.settings.state_bucket
    key    = "development/10-vpc.tfstate"
    region = local.settings.region
  }
}

module "role" {
  source = "../../../../terraform-modules/object"

  name    = "${local.settings.name}-cluster"
  create  = "aws iam create-role --role-name ${local.settings.name}-cluster --path ${local.iam_path} --permissions-boundary ${local.boundary} --assume-role-policy-document '${local.trust}'"
  destroy = "aws iam delete-role --role-name ${local.settings.name}-cluster"
}

# On the local stack, the clusters of all environments have one API server.
module "cluster" {
  source = "../../../../terraform-modules/object"

  name    = local.settings.name
  create  = "aws eks create-cluster --name ${local.settings.name} --role-arn arn:aws:iam::111122223333:role${local.iam_path}${module.role.name} --resources-vpc-config subnetIds=${join(",", data.terraform_remote_state.vpc.outputs.subnet_names)} || aws eks describe-cluster --name ${local.settings.name}"
  destroy = "aws eks delete-cluster --name ${local.settings.name}"
}

locals {
  # The role of the environment may create only such roles.
  iam_path = "/${local.settings.name}/"
  boundary = "arn:aws:iam::111122223333:policy/eks-actions/eks-actions-development-boundary"

  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "eks.amazonaws.com" }
      Action    = "sts:AssumeRole"
    }]
  })
}

output "cluster_name" {
  description = "Name of the cluster, for the input cluster-name of helm-deploy."
  value       = module.cluster.name
}
