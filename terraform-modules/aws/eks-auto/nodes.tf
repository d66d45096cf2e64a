# EKS starts and replaces the nodes; they only join the cluster and pull images (Amazon EKS User Guide, "Amazon EKS Auto Mode node IAM
# role").
resource "aws_iam_role" "node" {
  name                 = local.role_names["node"]
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.node_trust.json
  permissions_boundary = var.permissions_boundary

  tags = merge(var.tags, { Name = "${var.cluster_name}-node" })
}

data "aws_iam_policy_document" "node_trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

resource "aws_iam_role_policy_attachment" "node" {
  for_each = merge(
    {
      worker   = "${local.aws_policies}/AmazonEKSWorkerNodeMinimalPolicy"
      registry = "${local.aws_policies}/AmazonEC2ContainerRegistryPullOnly"
    },
    var.node_policy_arns,
  )

  role       = aws_iam_role.node.name
  policy_arn = each.value
}

# EKS creates the entry itself if the cluster has one of its node pools, and rejects a second one.
resource "aws_eks_access_entry" "node" {
  count = length(var.node_pools) == 0 ? 1 : 0

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_iam_role.node.arn
  type          = "EC2"

  tags = merge(var.tags, { Name = "${var.cluster_name}-node" })
}

resource "aws_eks_access_policy_association" "node" {
  count = length(var.node_pools) == 0 ? 1 : 0

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_eks_access_entry.node[0].principal_arn
  policy_arn    = "arn:${local.partition}:eks::aws:cluster-access-policy/AmazonEKSAutoNodePolicy"

  access_scope {
    type = "cluster"
  }
}
