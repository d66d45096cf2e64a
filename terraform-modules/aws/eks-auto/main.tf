resource "aws_eks_cluster" "this" {
  name     = var.cluster_name
  version  = var.kubernetes_version
  role_arn = aws_iam_role.cluster.arn

  enabled_cluster_log_types = var.log_types

  # Auto Mode brings its own network, DNS and proxy.
  bootstrap_self_managed_addons = false

  # EKS requires all three to be turned on together.
  compute_config {
    enabled       = true
    node_pools    = var.node_pools
    node_role_arn = length(var.node_pools) > 0 ? aws_iam_role.node.arn : null
  }

  storage_config {
    block_storage {
      enabled = true
    }
  }

  kubernetes_network_config {
    service_ipv4_cidr = var.service_ipv4_cidr

    elastic_load_balancing {
      enabled = true
    }
  }

  vpc_config {
    subnet_ids              = var.subnet_ids
    security_group_ids      = [aws_security_group.control_plane.id]
    endpoint_private_access = true
    endpoint_public_access  = length(var.public_access_cidrs) > 0
    public_access_cidrs     = length(var.public_access_cidrs) > 0 ? var.public_access_cidrs : null
  }

  # Access entries only: no aws-auth ConfigMap, no hidden administrator.
  access_config {
    authentication_mode                         = "API"
    bootstrap_cluster_creator_admin_permissions = false
  }

  encryption_config {
    resources = ["secrets"]

    provider {
      key_arn = local.kms_key_arn
    }
  }

  # At the end of standard support, STANDARD upgrades the cluster and EXTENDED costs more.
  upgrade_policy {
    support_type = var.upgrade_policy.support_type
  }

  zonal_shift_config {
    enabled = var.zonal_shift
  }

  tags = merge(var.tags, { Name = var.cluster_name })

  lifecycle {
    # Both count only at creation: a difference, for example on an imported cluster, would only replace the cluster.
    ignore_changes = [access_config, bootstrap_self_managed_addons]
  }

  depends_on = [
    aws_iam_role_policy_attachment.cluster,
    aws_iam_role_policy_attachment.node,
    # If the log group does not exist, EKS creates one without retention and key.
    aws_cloudwatch_log_group.this,
  ]
}

resource "aws_iam_role" "cluster" {
  name                 = local.role_names["cluster"]
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.cluster_trust.json
  permissions_boundary = var.permissions_boundary

  tags = merge(var.tags, { Name = "${var.cluster_name}-cluster" })
}

data "aws_iam_policy_document" "cluster_trust" {
  statement {
    # EKS tags the sessions in which it manages nodes, volumes and load balancers.
    actions = ["sts:AssumeRole", "sts:TagSession"]

    principals {
      type        = "Service"
      identifiers = ["eks.amazonaws.com"]
    }
  }
}

# Amazon EKS User Guide, "Amazon EKS Auto Mode cluster IAM role".
resource "aws_iam_role_policy_attachment" "cluster" {
  for_each = merge(
    {
      cluster   = "${local.aws_policies}/AmazonEKSClusterPolicy"
      compute   = "${local.aws_policies}/AmazonEKSComputePolicy"
      storage   = "${local.aws_policies}/AmazonEKSBlockStoragePolicy"
      balancing = "${local.aws_policies}/AmazonEKSLoadBalancingPolicy"
      network   = "${local.aws_policies}/AmazonEKSNetworkingPolicy"
    },
    var.cluster_policy_arns,
  )

  role       = aws_iam_role.cluster.name
  policy_arn = each.value
}
