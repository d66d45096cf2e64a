# Default tags of the root's provider apply to what Terraform creates, but not to what the launch template creates later.
data "aws_default_tags" "current" {}

locals {
  instance_tags = merge(data.aws_default_tags.current.tags, var.tags)

  # Terraform appends 26 characters: EKS allows 63 for a node group, and the provider 125 for a launch template.
  node_group_prefixes = {
    for name in keys(var.node_groups) : name => length(name) <= 36 ? "${name}-" : "${substr(name, 0, 27)}-${substr(sha256(name), 0, 8)}-"
  }
  launch_template_prefixes = {
    for name in keys(var.node_groups) : name => length("${var.cluster_name}-${name}") <= 98 ? "${var.cluster_name}-${name}-" : (
      "${substr("${var.cluster_name}-${name}", 0, 89)}-${substr(sha256("${var.cluster_name}-${name}"), 0, 8)}-"
    )
  }

  # Without the add-on vpc-cni, the self-managed CNI uses the permissions of the node.
  node_policy_arns = merge(
    {
      worker   = "${local.aws_policies}/AmazonEKSWorkerNodeMinimalPolicy"
      registry = "${local.aws_policies}/AmazonEC2ContainerRegistryPullOnly"
    },
    contains(keys(var.addons), "vpc-cni") ? {} : { network = "${local.aws_policies}/AmazonEKS_CNI_Policy" },
    var.node_policy_arns,
  )

  # Joins a node with a custom Amazon Linux 2023 AMI to the cluster (https://awslabs.github.io/amazon-eks-ami/nodeadm/).
  # For EKS AMIs, EKS writes the user data.
  user_data = { for name, group in var.node_groups : name => group.user_data != null ? group.user_data : <<-EOT
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary="node"

    --node
    Content-Type: application/node.eks.aws

    apiVersion: node.eks.aws/v1alpha1
    kind: NodeConfig
    spec:
      cluster:
        name: ${aws_eks_cluster.this.name}
        apiServerEndpoint: ${aws_eks_cluster.this.endpoint}
        certificateAuthority: ${aws_eks_cluster.this.certificate_authority[0].data}
        cidr: ${aws_eks_cluster.this.kubernetes_network_config[0].service_ipv4_cidr}
    --node--
    EOT
    if group.ami_id != null
  }
}

resource "aws_eks_node_group" "this" {
  for_each = var.node_groups

  cluster_name           = aws_eks_cluster.this.name
  node_group_name_prefix = local.node_group_prefixes[each.key]
  node_role_arn          = aws_iam_role.node.arn
  subnet_ids             = each.value.subnet_ids != null ? each.value.subnet_ids : var.subnet_ids
  capacity_type          = each.value.capacity_type
  instance_types         = each.value.instance_types
  labels                 = each.value.labels

  # EKS rejects all three if the launch template sets an AMI.
  ami_type        = each.value.ami_id == null ? each.value.ami_type : null
  version         = each.value.ami_id == null ? coalesce(each.value.kubernetes_version, aws_eks_cluster.this.version) : null
  release_version = each.value.ami_id == null ? each.value.release_version : null

  launch_template {
    id      = aws_launch_template.node[each.key].id
    version = aws_launch_template.node[each.key].latest_version
  }

  scaling_config {
    min_size     = each.value.min_size
    max_size     = each.value.max_size
    desired_size = each.value.desired_size != null ? each.value.desired_size : each.value.min_size
  }

  # EKS replaces one node at a time by default.
  dynamic "update_config" {
    for_each = each.value.max_unavailable_percentage[*]

    content {
      max_unavailable_percentage = update_config.value
    }
  }

  dynamic "taint" {
    for_each = each.value.taints

    content {
      key    = taint.value.key
      value  = taint.value.value
      effect = taint.value.effect
    }
  }

  tags = merge(var.tags, { Name = "${var.cluster_name}-${each.key}" })

  lifecycle {
    create_before_destroy = true

    ignore_changes = [
      # Owned by the autoscaler once the group exists.
      scaling_config[0].desired_size,
      # Never set: EKS offers no SSH access with a launch template. Some emulators return a value.
      remote_access,
    ]
  }

  # Nodes must be deleted before their role loses its policies, and created after the network add-on.
  depends_on = [
    aws_iam_role_policy_attachment.node,
    aws_eks_addon.before_nodes,
  ]
}

resource "aws_launch_template" "node" {
  # checkov:skip=CKV_AWS_341: 1 by default; 2 is for pods that must read instance metadata
  for_each = var.node_groups

  name_prefix            = local.launch_template_prefixes[each.key]
  update_default_version = true
  image_id               = each.value.ami_id
  user_data              = each.value.ami_id != null ? base64encode(local.user_data[each.key]) : null

  # Session tokens only (IMDSv2); with a hop limit of 1, pods without host network cannot read the credentials of the node.
  metadata_options {
    http_endpoint               = "enabled"
    http_tokens                 = "required"
    http_put_response_hop_limit = each.value.imds_hop_limit
    instance_metadata_tags      = "disabled"
  }

  block_device_mappings {
    device_name = each.value.disk_device

    ebs {
      volume_size           = each.value.disk_size
      volume_type           = each.value.disk_type
      encrypted             = true
      kms_key_id            = each.value.disk_kms_key_arn
      delete_on_termination = true
    }
  }

  monitoring {
    enabled = true
  }

  dynamic "tag_specifications" {
    for_each = toset(["instance", "volume", "network-interface"])

    content {
      resource_type = tag_specifications.key
      tags          = merge(local.instance_tags, { Name = "${var.cluster_name}-${each.key}" })
    }
  }

  tags = merge(var.tags, { Name = "${var.cluster_name}-${each.key}" })

  lifecycle {
    create_before_destroy = true
  }
}

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
  for_each = local.node_policy_arns

  role       = aws_iam_role.node.name
  policy_arn = each.value
}
