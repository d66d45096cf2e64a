locals {
  # Add-ons that call AWS, with their service account.
  addon_roles = {
    for name, role in {
      vpc-cni            = { service_account = "kube-system:aws-node", policy = "AmazonEKS_CNI_Policy" }
      aws-ebs-csi-driver = { service_account = "kube-system:ebs-csi-controller-sa", policy = "service-role/AmazonEBSCSIDriverPolicy" }
    } : name => role if contains(keys(var.addons), name) && try(var.addons[name].service_account_role_arn, null) == null
  }

  addon_role_arns = {
    for name, addon in var.addons : name => contains(keys(local.addon_roles), name) ? aws_iam_role.irsa["addon/${name}"].arn : addon.service_account_role_arn
  }

  addon_versions = {
    for name, addon in var.addons : name => addon.version == "latest" ? data.aws_eks_addon_version.latest[name].version : addon.version
  }
}

data "aws_eks_addon_version" "latest" {
  for_each = toset([for name, addon in var.addons : name if addon.version == "latest"])

  addon_name         = each.key
  kubernetes_version = var.kubernetes_version
  most_recent        = true
}

# Networking and credentials: nodes need them to become ready.
resource "aws_eks_addon" "before_nodes" {
  for_each = { for name, addon in var.addons : name => addon if addon.before_nodes }

  cluster_name             = aws_eks_cluster.this.name
  addon_name               = each.key
  addon_version            = local.addon_versions[each.key]
  service_account_role_arn = local.addon_role_arns[each.key]
  configuration_values     = each.value.configuration_values

  # Takes over the self-managed installation of a new cluster; changes made later are kept.
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  tags = merge(var.tags, { Name = each.key })

  # Pods that start before their role has its policies fail.
  depends_on = [aws_iam_role_policy_attachment.irsa]
}

# Deployments, which become healthy only once there is a node.
resource "aws_eks_addon" "after_nodes" {
  for_each = { for name, addon in var.addons : name => addon if !addon.before_nodes }

  cluster_name             = aws_eks_cluster.this.name
  addon_name               = each.key
  addon_version            = local.addon_versions[each.key]
  service_account_role_arn = local.addon_role_arns[each.key]
  configuration_values     = each.value.configuration_values

  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  tags = merge(var.tags, { Name = each.key })

  depends_on = [
    aws_eks_node_group.this,
    aws_iam_role_policy_attachment.irsa,
  ]
}
