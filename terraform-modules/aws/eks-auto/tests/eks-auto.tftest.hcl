mock_provider "aws" {
  # The provider checks ARNs, IDs and policies of what is applied, mocked or not.
  mock_resource "aws_eks_cluster" {
    defaults = {
      arn                   = "arn:aws:eks:eu-central-1:123456789012:cluster/acme"
      endpoint              = "https://0123456789ABCDEF.gr7.eu-central-1.eks.amazonaws.com"
      certificate_authority = [{ data = "LS0tLS1CRUdJTg==" }]
      identity              = [{ oidc = [{ issuer = "https://oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF" }] }]
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
    }
  }

  mock_resource "aws_iam_openid_connect_provider" {
    defaults = {
      arn = "arn:aws:iam::123456789012:oidc-provider/oidc.eks.eu-central-1.amazonaws.com/id/0123456789ABCDEF"
    }
  }

  mock_resource "aws_kms_key" {
    defaults = {
      arn = "arn:aws:kms:eu-central-1:123456789012:key/00000000-0000-4000-8000-000000000000"
    }
  }

  mock_resource "aws_security_group" {
    defaults = {
      id = "sg-0123456789abcdef0"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_region" {
    defaults = {
      id = "eu-central-1"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }

  mock_data "aws_eks_addon_version" {
    defaults = {
      version = "v1.12.3-eksbuild.1"
    }
  }
}

variables {
  cluster_name       = "acme"
  kubernetes_version = "1.34"
  vpc_id             = "vpc-0123456789abcdef0"
  subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  tags               = { Environment = "test" }
}

run "secure_by_default" {
  assert {
    condition     = aws_eks_cluster.this.vpc_config[0].endpoint_private_access && !aws_eks_cluster.this.vpc_config[0].endpoint_public_access
    error_message = "The API is private."
  }

  assert {
    condition     = aws_eks_cluster.this.access_config[0].authentication_mode == "API" && !aws_eks_cluster.this.access_config[0].bootstrap_cluster_creator_admin_permissions
    error_message = "Only access entries grant access, and the creator gets none automatically."
  }

  assert {
    condition     = one(aws_eks_cluster.this.encryption_config).provider[0].key_arn == aws_kms_key.this[0].arn && aws_kms_key.this[0].enable_key_rotation
    error_message = "Secrets are encrypted with a key that is rotated."
  }

  assert {
    condition     = aws_eks_cluster.this.enabled_cluster_log_types == toset(["api", "audit", "authenticator", "controllerManager", "scheduler"])
    error_message = "All logs of the control plane are on."
  }

  assert {
    condition     = aws_cloudwatch_log_group.this.name == "/aws/eks/acme/cluster" && aws_cloudwatch_log_group.this.kms_key_id == aws_kms_key.this[0].arn
    error_message = "The log group is the one that EKS writes to, and encrypted."
  }

  assert {
    condition     = length(aws_vpc_security_group_ingress_rule.private_access) == 0
    error_message = "Nobody outside the cluster reaches the private endpoint."
  }
}

run "auto_mode" {
  assert {
    condition     = aws_eks_cluster.this.compute_config[0].enabled && aws_eks_cluster.this.compute_config[0].node_role_arn == aws_iam_role.node.arn && aws_eks_cluster.this.compute_config[0].node_pools == toset(["general-purpose", "system"])
    error_message = "EKS runs the nodes, in its own pools."
  }

  assert {
    condition     = aws_eks_cluster.this.storage_config[0].block_storage[0].enabled && aws_eks_cluster.this.kubernetes_network_config[0].elastic_load_balancing[0].enabled && !aws_eks_cluster.this.bootstrap_self_managed_addons
    error_message = "Volumes and load balancers belong to it, and no add-ons are installed."
  }

  assert {
    condition     = [for key, attachment in aws_iam_role_policy_attachment.cluster : trimprefix(attachment.policy_arn, "arn:aws:iam::aws:policy/")] == ["AmazonEKSLoadBalancingPolicy", "AmazonEKSClusterPolicy", "AmazonEKSComputePolicy", "AmazonEKSNetworkingPolicy", "AmazonEKSBlockStoragePolicy"]
    error_message = "The cluster has the five policies that Auto Mode needs."
  }

  assert {
    condition     = [for key, attachment in aws_iam_role_policy_attachment.node : "${key} ${attachment.policy_arn}"] == ["registry arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly", "worker arn:aws:iam::aws:policy/AmazonEKSWorkerNodeMinimalPolicy"]
    error_message = "Nodes may join and pull, and nothing else."
  }

  assert {
    condition     = length(aws_eks_access_entry.node) == 0
    error_message = "EKS creates the access entry of its own node pools."
  }
}

run "own_node_pools" {
  variables {
    node_pools          = []
    node_policy_arns    = { logs = "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy" }
    cluster_policy_arns = { tags = "arn:aws:iam::123456789012:policy/tags" }
  }

  assert {
    condition     = aws_eks_access_entry.node[0].principal_arn == aws_iam_role.node.arn && aws_eks_access_entry.node[0].type == "EC2" && aws_eks_access_policy_association.node[0].policy_arn == "arn:aws:eks::aws:cluster-access-policy/AmazonEKSAutoNodePolicy"
    error_message = "Nodes of other pools may join."
  }

  assert {
    condition     = aws_iam_role_policy_attachment.node["logs"].policy_arn == "arn:aws:iam::aws:policy/CloudWatchAgentServerPolicy" && aws_iam_role_policy_attachment.cluster["tags"].policy_arn == "arn:aws:iam::123456789012:policy/tags"
    error_message = "Both roles have their additional policies."
  }
}

run "upgrades_and_zones" {
  variables {
    upgrade_policy    = { support_type = "EXTENDED" }
    zonal_shift       = false
    service_ipv4_cidr = "172.20.0.0/16"
  }

  assert {
    condition     = aws_eks_cluster.this.upgrade_policy[0].support_type == "EXTENDED" && !aws_eks_cluster.this.zonal_shift_config[0].enabled && aws_eks_cluster.this.kubernetes_network_config[0].service_ipv4_cidr == "172.20.0.0/16"
    error_message = "As set."
  }
}

run "addons" {
  variables {
    addons = {
      metrics-server = { version = "v0.8.0-eksbuild.2" }
      cert-manager   = { version = "latest", configuration_values = "{\"replicaCount\":2}" }
      external-dns   = {}
    }
  }

  assert {
    condition     = aws_eks_addon.this["metrics-server"].addon_version == "v0.8.0-eksbuild.2" && aws_eks_addon.this["cert-manager"].addon_version == "v1.12.3-eksbuild.1" && length(aws_eks_addon.this) == 3
    error_message = "An exact version is used as is, and latest is resolved."
  }
}

run "access" {
  variables {
    public_access_cidrs = ["203.0.113.0/24"]
    private_access = {
      vpn     = { cidr = "10.9.0.0/16" }
      runners = { security_group_id = "sg-0123456789abcdef1" }
    }
    access_entries = {
      admin = {
        principal_arn = "arn:aws:iam::123456789012:role/admin"
        policies      = { AmazonEKSClusterAdminPolicy = {} }
      }
      team = {
        principal_arn     = "arn:aws:iam::123456789012:role/team"
        kubernetes_groups = ["team"]
        policies          = { AmazonEKSEditPolicy = { namespaces = ["app", "jobs"] } }
      }
    }
  }

  assert {
    condition     = aws_eks_cluster.this.vpc_config[0].endpoint_public_access && aws_eks_cluster.this.vpc_config[0].public_access_cidrs == toset(["203.0.113.0/24"])
    error_message = "The public endpoint is open for the ranges, and for nobody else."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.private_access["vpn"].cidr_ipv4 == "10.9.0.0/16" && aws_vpc_security_group_ingress_rule.private_access["runners"].referenced_security_group_id == "sg-0123456789abcdef1"
    error_message = "The private endpoint is open for a range and a security group."
  }

  assert {
    condition     = aws_eks_access_policy_association.this["admin/AmazonEKSClusterAdminPolicy"].access_scope[0].type == "cluster"
    error_message = "A policy without namespaces holds for the cluster."
  }

  assert {
    condition     = aws_eks_access_policy_association.this["team/AmazonEKSEditPolicy"].access_scope[0].type == "namespace" && aws_eks_access_policy_association.this["team/AmazonEKSEditPolicy"].access_scope[0].namespaces == toset(["app", "jobs"])
    error_message = "A policy with namespaces holds for them only."
  }
}

run "deployers_by_name" {
  variables {
    deployers         = ["eks-actions-staging", "ci/deploy"]
    preview_deployers = { preview = ["shop-pr-*", "api-pr-*"] }
    access_entries    = { people = { principal_arn = "arn:aws:iam::210987654321:role/preview" } }
  }

  assert {
    condition     = toset([for entry in aws_eks_access_entry.this : entry.principal_arn]) == toset(["arn:aws:iam::123456789012:role/eks-actions-staging", "arn:aws:iam::123456789012:role/ci/deploy", "arn:aws:iam::123456789012:role/preview", "arn:aws:iam::210987654321:role/preview"])
    error_message = "Each role has an entry; names are roles of this account."
  }

  assert {
    condition     = alltrue([for name in ["eks-actions-staging", "ci/deploy"] : aws_eks_access_policy_association.this["deployer/${name}/AmazonEKSClusterAdminPolicy"].access_scope[0].type == "cluster"])
    error_message = "Deployers may do everything in the cluster."
  }

  assert {
    condition     = aws_eks_access_policy_association.this["preview/preview/AmazonEKSClusterAdminPolicy"].access_scope[0].type == "namespace" && aws_eks_access_policy_association.this["preview/preview/AmazonEKSClusterAdminPolicy"].access_scope[0].namespaces == toset(["shop-pr-*", "api-pr-*"]) && aws_eks_access_entry.this["preview/preview"].kubernetes_groups == toset(["eks-actions:previews"])
    error_message = "Deployers of previews have rights in the namespaces of previews only."
  }

  assert {
    condition     = length(aws_eks_access_policy_association.this) == 3
    error_message = "Nobody else has a policy."
  }
}

run "refused_deployers" {
  command = plan

  variables {
    deployers = ["arn:aws:iam::123456789012:role/deploy"]
  }

  expect_failures = [var.deployers]
}

run "refused_namespaces_of_previews" {
  command = plan

  variables {
    preview_deployers = { preview = ["*"] }
  }

  expect_failures = [var.preview_deployers]
}

run "a_deployer_with_two_entries" {
  command = plan

  variables {
    deployers      = ["deploy"]
    access_entries = { deploy = { principal_arn = "arn:aws:iam::123456789012:role/deploy" } }
  }

  expect_failures = [var.deployers]
}

run "all_roles_of_an_environment" {
  variables {
    iam_path             = "/acme/"
    permissions_boundary = "arn:aws:iam::123456789012:policy/eks-actions/boundary"
    pod_identities       = { orders = { namespace = "app", service_account = "orders" } }
    irsa_roles           = { reports = { service_accounts = ["app:reports"] } }
  }

  assert {
    condition     = alltrue([for role in concat([aws_iam_role.cluster, aws_iam_role.node], values(aws_iam_role.irsa), values(aws_iam_role.pod_identity)) : role.path == "/acme/" && role.permissions_boundary == "arn:aws:iam::123456789012:policy/eks-actions/boundary"])
    error_message = "Every role has the path and the boundary."
  }
}

run "names_within_the_limits_of_aws" {
  variables {
    # The longest name that EKS accepts.
    cluster_name   = "sg-cluster_0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0"
    pod_identities = { for name in ["aws-load-balancer-controller", "aws-load-balancer-controllers", "node", "cluster"] : name => { namespace = "app", service_account = name } }
    irsa_roles     = { external-secrets-operator-of-the-platform-team-in-all-namespaces = { service_accounts = ["app:reports"] } }
  }

  assert {
    condition     = length(var.cluster_name) == 100
    error_message = "EKS allows 100 characters."
  }

  assert {
    condition     = alltrue([for name in values(local.role_names) : can(regex("^[0-9A-Za-z+=,.@_-]{1,64}$", name))]) && length(distinct(values(local.role_names))) == length(local.role_names)
    error_message = "Role names have at most 64 characters and differ from each other."
  }

  assert {
    condition     = length(local.role_names) == length(concat([aws_iam_role.cluster.name, aws_iam_role.node.name], values(aws_iam_role.irsa)[*].name, values(aws_iam_role.pod_identity)[*].name))
    error_message = "Every role takes its name from there."
  }

  assert {
    condition     = can(regex("^[0-9A-Za-z ._:/()#,@\\[\\]+=&;{}!$*-]{1,255}$", aws_security_group.control_plane.name)) && !startswith(aws_security_group.control_plane.name, "sg-")
    error_message = "Names of security groups have at most 255 characters and do not begin with sg-."
  }

  assert {
    condition     = can(regex("^alias/[0-9A-Za-z/_-]{1,250}$", aws_kms_alias.this[0].name)) && can(regex("^[0-9A-Za-z._/#-]{1,512}$", aws_cloudwatch_log_group.this.name))
    error_message = "Alias and log group have names that KMS and CloudWatch Logs accept."
  }
}

run "names_of_short_clusters" {
  variables {
    pod_identities = { aws-load-balancer-controller = { namespace = "app", service_account = "controller" }, node = { namespace = "app", service_account = "node" } }
  }

  assert {
    condition     = aws_iam_role.pod_identity["aws-load-balancer-controller"].name == "acme-aws-load-balancer-controller" && aws_iam_role.node.name == "acme-node" && startswith(aws_iam_role.pod_identity["node"].name, "acme-node-")
    error_message = "Names that fit stay as they are, unless the module itself uses them."
  }
}

run "roles_of_workloads" {
  variables {
    pod_identities = {
      orders = { namespace = "app", service_account = "orders", policy_arns = { queue = "arn:aws:iam::123456789012:policy/queue" } }
    }
    irsa_roles = {
      reports = { service_accounts = ["app:reports", "jobs:reports"], inline_policies = { bucket = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }, permissions_boundary = "arn:aws:iam::123456789012:policy/edge" }
    }
    permissions_boundary = "arn:aws:iam::123456789012:policy/all"
  }

  assert {
    condition     = aws_eks_pod_identity_association.this["orders"].role_arn == aws_iam_role.pod_identity["orders"].arn && aws_iam_role_policy_attachment.pod_identity["orders/queue"].policy_arn == "arn:aws:iam::123456789012:policy/queue"
    error_message = "The service account has its role, and the role its policy."
  }

  assert {
    condition     = flatten([for condition in data.aws_iam_policy_document.irsa_trust["reports"].statement[0].condition : condition.values if endswith(condition.variable, ":sub")]) == ["system:serviceaccount:app:reports", "system:serviceaccount:jobs:reports"]
    error_message = "Exactly the named service accounts may use the role."
  }

  assert {
    condition     = aws_iam_role.irsa["reports"].permissions_boundary == "arn:aws:iam::123456789012:policy/edge" && aws_iam_role.pod_identity["orders"].permissions_boundary == "arn:aws:iam::123456789012:policy/all" && aws_iam_role.node.permissions_boundary == "arn:aws:iam::123456789012:policy/all"
    error_message = "The boundary of the module applies to roles without their own."
  }

  assert {
    condition     = aws_iam_role_policy.irsa["reports/bucket"].name == "bucket" && length(aws_iam_role_policy.pod_identity) == 0
    error_message = "Inline policies have their names."
  }

  assert {
    condition     = keys(output.irsa_role_arns) == ["reports"] && keys(output.pod_identity_role_arns) == ["orders"]
    error_message = "The outputs name the roles of workloads, not those of add-ons."
  }
}

run "an_own_key" {
  variables {
    kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/own"
  }

  assert {
    condition     = length(aws_kms_key.this) == 0 && output.kms_key_arn == "arn:aws:kms:eu-central-1:123456789012:key/own" && aws_cloudwatch_log_group.this.kms_key_id == output.kms_key_arn
    error_message = "The module creates no key."
  }
}

run "refused_values" {
  command = plan

  variables {
    cluster_name                    = "-acme"
    kubernetes_version              = "1.34.1"
    subnet_ids                      = ["subnet-0123456789abcdef0"]
    public_access_cidrs             = ["everywhere"]
    private_access                  = { nobody = {} }
    access_entries                  = { all = { principal_arn = "arn:aws:iam::123456789012:role/*", kubernetes_groups = ["system:masters"] } }
    kms_key_deletion_window_in_days = 1
    log_types                       = ["everything"]
    log_retention_in_days           = 2
    addons                          = { coredns = { version = "1.2" } }
    pod_identities                  = { "a role" = { namespace = "app", service_account = "app" } }
    upgrade_policy                  = { support_type = "NEVER" }
    preview_group                   = "system:masters"
    iam_path                        = "acme"
    permissions_boundary            = "boundary"
    node_pools                      = ["own"]
  }

  expect_failures = [
    var.cluster_name, var.kubernetes_version, var.subnet_ids, var.public_access_cidrs, var.private_access, var.access_entries,
    var.kms_key_deletion_window_in_days, var.log_types, var.log_retention_in_days, var.addons, var.pod_identities,
    var.upgrade_policy, var.preview_group, var.iam_path, var.permissions_boundary, var.node_pools,
  ]
}

run "refused_roles" {
  command = plan

  variables {
    irsa_roles = { reports = { service_accounts = ["app:*"] } }
  }

  expect_failures = [var.irsa_roles]
}

run "a_role_of_two_workloads" {
  command = plan

  variables {
    pod_identities = { orders = { namespace = "app", service_account = "orders" } }
    irsa_roles     = { orders = { service_accounts = ["app:orders"] } }
  }

  expect_failures = [var.irsa_roles]
}
