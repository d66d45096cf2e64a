data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  account_id = data.aws_caller_identity.current.account_id
  region     = data.aws_region.current.id

  # AWS managed policies.
  aws_policies = "arn:${local.partition}:iam::aws:policy"

  # Composed instead of read from the cluster: policies that contain it stay known while the cluster changes.
  cluster_arn = "arn:${local.partition}:eks:${local.region}:${local.account_id}:cluster/${var.cluster_name}"
}
