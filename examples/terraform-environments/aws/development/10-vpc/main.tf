module "vpc" {
  source = "../../../../terraform-modules/object"

  name    = local.settings.name
  create  = "aws ec2 create-vpc --cidr-block ${local.settings.vpc_cidr} --tag-specifications 'ResourceType=vpc,Tags=[{Key=Name,Value=${local.settings.name}},${local.owner}]'"
  destroy = "aws ec2 delete-vpc --vpc-id $(${local.find_vpc})"
}

module "subnet" {
  source   = "../../../../terraform-modules/object"
  for_each = local.settings.subnets

  name    = "${module.vpc.name}-${each.key}"
  create  = "aws ec2 create-subnet --vpc-id $(${local.find_vpc}) --cidr-block ${each.value} --tag-specifications 'ResourceType=subnet,Tags=[{Key=Name,Value=${local.settings.name}-${each.key}},${local.owner}]'"
  destroy = "aws ec2 delete-subnet --subnet-id $(aws ec2 describe-subnets --filters Name=tag:Name,Values=${local.settings.name}-${each.key} --query Subnets[0].SubnetId --output text)"
}

locals {
  # The tag by which the policies of the environment's role tell its resources from those of others.
  owner    = "{Key=eks-actions:name,Value=${local.settings.name}}"
  find_vpc = "aws ec2 describe-vpcs --filters Name=tag:Name,Values=${local.settings.name} --query Vpcs[0].VpcId --output text"
}

output "vpc_name" {
  description = "Name of the VPC."
  value       = module.vpc.name
}

output "subnet_names" {
  description = "Names of the subnets, one per availability zone."
  value       = sort([for subnet in module.subnet : subnet.name])
}
