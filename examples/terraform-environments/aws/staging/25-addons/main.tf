data "terraform_remote_state" "eks" {
  backend = "s3"

  config = {
    bucket = local.settings.state_bucket
    key    = "staging/20-eks.tfstate"
    region = local.settings.region
  }
}

module "load_balancer_role" {
  source = "../../../../terraform-modules/object"

  name    = "${local.settings.name}-load-balancer"
  create  = "aws iam create-role --role-name ${local.settings.name}-load-balancer --path ${local.iam_path} --permissions-boundary ${local.boundary} --tags Key=cluster,Value=${data.terraform_remote_state.eks.outputs.cluster_name} --assume-role-policy-document '${local.trust}'"
  destroy = "aws iam delete-role --role-name ${local.settings.name}-load-balancer"
}

locals {
  # The role of the environment may create only such roles.
  iam_path = "/${local.settings.name}/"
  boundary = "arn:aws:iam::111122223333:policy/eks-actions/eks-actions-staging-boundary"

  trust = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { Service = "pods.eks.amazonaws.com" }
      Action    = ["sts:AssumeRole", "sts:TagSession"]
    }]
  })
}

output "load_balancer_role" {
  description = "Role for the load balancer controller."
  value       = module.load_balancer_role.name
}
