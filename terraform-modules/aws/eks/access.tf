# Additional security group of the control plane's network interfaces, besides the one that EKS creates for cluster and nodes. It allows
# access to the private endpoint from outside the cluster.
resource "aws_security_group" "control_plane" {
  name        = local.control_plane_name
  description = "Who may reach the private endpoint of the cluster ${var.cluster_name} from outside it"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = local.control_plane_name })

  lifecycle {
    create_before_destroy = true
  }
}

resource "aws_vpc_security_group_ingress_rule" "private_access" {
  for_each = var.private_access

  security_group_id            = aws_security_group.control_plane.id
  description                  = "Kubernetes API"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  cidr_ipv4                    = each.value.cidr
  referenced_security_group_id = each.value.security_group_id

  tags = merge(var.tags, { Name = each.key })
}

locals {
  role_prefix = "arn:${local.partition}:iam::${local.account_id}:role"

  # Roles of this account, by name. A slash keeps their keys apart from those of var.access_entries.
  deployers = {
    for name in var.deployers : "deployer/${name}" => {
      principal_arn     = "${local.role_prefix}/${name}"
      kubernetes_groups = []
      user_name         = null
      policies          = { AmazonEKSClusterAdminPolicy = { namespaces = [] } }
    }
  }
  preview_deployers = {
    for name, namespaces in var.preview_deployers : "preview/${name}" => {
      principal_arn = "${local.role_prefix}/${name}"
      # A namespace that does not exist yet has no scope: creating it is up to RBAC for this group.
      kubernetes_groups = [var.preview_group]
      user_name         = null
      policies          = { AmazonEKSClusterAdminPolicy = { namespaces = sort(namespaces) } }
    }
  }
  access_entries = merge(var.access_entries, local.deployers, local.preview_deployers)

  access_policies = merge([
    for name, entry in local.access_entries : {
      for policy, scope in entry.policies : "${name}/${policy}" => {
        principal_arn = entry.principal_arn
        policy        = policy
        namespaces    = scope.namespaces
        entry         = name
      }
    }
  ]...)
}

resource "aws_eks_access_entry" "this" {
  for_each = local.access_entries

  cluster_name      = aws_eks_cluster.this.name
  principal_arn     = each.value.principal_arn
  kubernetes_groups = each.value.kubernetes_groups
  user_name         = each.value.user_name

  tags = merge(var.tags, { Name = each.key })
}

resource "aws_eks_access_policy_association" "this" {
  for_each = local.access_policies

  cluster_name  = aws_eks_cluster.this.name
  principal_arn = aws_eks_access_entry.this[each.value.entry].principal_arn
  policy_arn    = "arn:${local.partition}:eks::aws:cluster-access-policy/${each.value.policy}"

  access_scope {
    type       = length(each.value.namespaces) > 0 ? "namespace" : "cluster"
    namespaces = length(each.value.namespaces) > 0 ? each.value.namespaces : null
  }
}
