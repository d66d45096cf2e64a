resource "aws_eks_cluster" "this" {
  name     = var.cluster_name
  version  = var.kubernetes_version
  role_arn = aws_iam_role.cluster.arn

  enabled_cluster_log_types = var.log_types

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

  dynamic "kubernetes_network_config" {
    for_each = var.service_ipv4_cidr[*]

    content {
      service_ipv4_cidr = kubernetes_network_config.value
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
    # A cluster cannot switch back from API, and the other argument counts only at creation: a difference, for example on an imported
    # cluster, would only replace the cluster.
    ignore_changes = [access_config]
  }

  depends_on = [
    aws_iam_role_policy_attachment.cluster,
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
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["eks.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy_attachment" "cluster" {
  role       = aws_iam_role.cluster.name
  policy_arn = "${local.aws_policies}/AmazonEKSClusterPolicy"
}
