locals {
  # Auto Mode has network, storage and DNS built in, and add-ons get their permissions from pod identities.
  addon_roles = {}

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

resource "aws_eks_addon" "this" {
  for_each = var.addons

  cluster_name             = aws_eks_cluster.this.name
  addon_name               = each.key
  addon_version            = local.addon_versions[each.key]
  service_account_role_arn = each.value.service_account_role_arn
  configuration_values     = each.value.configuration_values

  # Takes over an installation by hand; changes made later are kept.
  resolve_conflicts_on_create = "OVERWRITE"
  resolve_conflicts_on_update = "PRESERVE"

  tags = merge(var.tags, { Name = each.key })

  # Pods that start before their role has its policies fail.
  depends_on = [
    aws_eks_pod_identity_association.this,
    aws_iam_role_policy.pod_identity,
    aws_iam_role_policy_attachment.pod_identity,
  ]
}
