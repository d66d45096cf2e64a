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

  mock_resource "aws_launch_template" {
    defaults = {
      id             = "lt-0123456789abcdef0"
      latest_version = 1
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

  mock_data "aws_default_tags" {
    defaults = {
      tags = { Owner = "platform" }
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
  node_groups = {
    general = { min_size = 2, max_size = 4 }
  }
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

  assert {
    condition     = aws_launch_template.node["general"].metadata_options[0].http_tokens == "required" && aws_launch_template.node["general"].metadata_options[0].http_put_response_hop_limit == 1
    error_message = "Nodes take IMDSv2 only, and pods do not reach it."
  }

  assert {
    condition     = aws_launch_template.node["general"].block_device_mappings[0].ebs[0].encrypted == "true"
    error_message = "Disks are encrypted."
  }

  assert {
    condition     = [for key, attachment in aws_iam_role_policy_attachment.node : "${key} ${attachment.policy_arn}"] == ["registry arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryPullOnly", "worker arn:aws:iam::aws:policy/AmazonEKSWorkerNodeMinimalPolicy"]
    error_message = "Nodes may join and pull, and nothing else."
  }
}

run "node_group_by_default" {
  assert {
    condition     = aws_eks_node_group.this["general"].scaling_config[0].desired_size == 2 && aws_eks_node_group.this["general"].version == "1.34"
    error_message = "A group starts with min_size nodes of the cluster's version."
  }

  assert {
    condition     = aws_eks_node_group.this["general"].ami_type == "AL2023_x86_64_STANDARD" && aws_launch_template.node["general"].image_id == null && aws_launch_template.node["general"].user_data == null
    error_message = "EKS chooses image and user data."
  }

  assert {
    condition     = aws_eks_node_group.this["general"].subnet_ids == toset(var.subnet_ids)
    error_message = "Nodes are in the subnets of the cluster."
  }
}

run "tags_of_instances" {
  assert {
    condition     = { for specification in aws_launch_template.node["general"].tag_specifications : specification.resource_type => specification.tags } == { for type in ["instance", "network-interface", "volume"] : type => tomap({ Owner = "platform", Environment = "test", Name = "acme-general" }) }
    error_message = "Resources of the launch template have the tags of the root's provider and the module."
  }
}

run "other_tags_of_instances" {
  variables {
    tags = { Environment = "other" }
  }

  assert {
    condition     = alltrue([for specification in aws_launch_template.node["general"].tag_specifications : specification.tags["Environment"] == "other"])
    error_message = "Different tags create a new launch template; an existing one keeps its tags."
  }
}

run "node_group_of_spot_instances" {
  variables {
    node_groups = {
      batch = {
        instance_types             = ["m6i.large", "m6a.large", "m5.large"]
        capacity_type              = "SPOT"
        min_size                   = 0
        desired_size               = 1
        max_size                   = 10
        subnet_ids                 = ["subnet-0123456789abcdef1"]
        labels                     = { pool = "batch" }
        taints                     = [{ key = "batch", value = "true", effect = "NO_SCHEDULE" }, { key = "batch", effect = "NO_EXECUTE" }]
        max_unavailable_percentage = 50
      }
    }
  }

  assert {
    condition     = aws_eks_node_group.this["batch"].capacity_type == "SPOT" && length(aws_eks_node_group.this["batch"].instance_types) == 3
    error_message = "Spot instances of several types."
  }

  assert {
    condition     = toset([for taint in aws_eks_node_group.this["batch"].taint : taint.effect]) == toset(["NO_SCHEDULE", "NO_EXECUTE"])
    error_message = "A key may have two effects."
  }

  assert {
    condition     = aws_eks_node_group.this["batch"].update_config[0].max_unavailable_percentage == 50 && aws_eks_node_group.this["batch"].subnet_ids == toset(["subnet-0123456789abcdef1"])
    error_message = "Update and subnets as set."
  }
}

run "node_group_of_an_own_ami" {
  variables {
    node_groups = {
      own   = { ami_id = "ami-0123456789abcdef0", min_size = 1, max_size = 1 }
      other = { ami_id = "ami-0123456789abcdef1", user_data = "[settings.kubernetes]", disk_device = "/dev/xvdb", min_size = 1, max_size = 1 }
    }
    service_ipv4_cidr = "172.20.0.0/16"
  }

  assert {
    condition     = aws_launch_template.node["own"].image_id == "ami-0123456789abcdef0" && aws_eks_node_group.this["own"].ami_type != "AL2023_x86_64_STANDARD"
    error_message = "The launch template names the image, and the group no type."
  }

  assert {
    condition     = yamldecode(split("--node", split("application/node.eks.aws", base64decode(aws_launch_template.node["own"].user_data))[1])[0]).spec.cluster == { name = "acme", apiServerEndpoint = aws_eks_cluster.this.endpoint, certificateAuthority = "LS0tLS1CRUdJTg==", cidr = "172.20.0.0/16" }
    error_message = "The user data joins the node to the cluster."
  }

  assert {
    condition     = base64decode(aws_launch_template.node["other"].user_data) == "[settings.kubernetes]" && aws_launch_template.node["other"].block_device_mappings[0].device_name == "/dev/xvdb"
    error_message = "Other systems bring their own user data."
  }
}

run "addons" {
  variables {
    addons = {
      vpc-cni            = { before_nodes = true, version = "latest", configuration_values = "{\"env\":{\"ENABLE_PREFIX_DELEGATION\":\"true\"}}" }
      coredns            = { version = "v1.11.4-eksbuild.2" }
      aws-ebs-csi-driver = { service_account_role_arn = "arn:aws:iam::123456789012:role/own" }
    }
  }

  assert {
    condition     = aws_eks_addon.before_nodes["vpc-cni"].addon_version == "v1.12.3-eksbuild.1" && aws_eks_addon.after_nodes["coredns"].addon_version == "v1.11.4-eksbuild.2"
    error_message = "latest is resolved, an exact version is used as is."
  }

  assert {
    condition     = aws_eks_addon.before_nodes["vpc-cni"].service_account_role_arn == aws_iam_role.irsa["addon/vpc-cni"].arn && aws_iam_role.irsa["addon/vpc-cni"].name == "acme-vpc-cni"
    error_message = "The network add-on has its own role."
  }

  assert {
    condition     = aws_eks_addon.after_nodes["aws-ebs-csi-driver"].service_account_role_arn == "arn:aws:iam::123456789012:role/own" && !contains(keys(aws_iam_role.irsa), "addon/aws-ebs-csi-driver")
    error_message = "A given role replaces the one of the module."
  }

  assert {
    condition     = one(data.aws_iam_policy_document.irsa_trust["addon/vpc-cni"].statement[0].principals).identifiers == toset([aws_iam_openid_connect_provider.this.arn]) && contains(flatten(data.aws_iam_policy_document.irsa_trust["addon/vpc-cni"].statement[0].condition[*].values), "system:serviceaccount:kube-system:aws-node")
    error_message = "Only the service account of the add-on may use it."
  }
}

run "no_addons" {
  variables {
    addons = {}
  }

  assert {
    condition     = length(aws_eks_addon.before_nodes) + length(aws_eks_addon.after_nodes) + length(aws_iam_role.irsa) == 0
    error_message = "Add-ons can be turned off."
  }

  assert {
    condition     = aws_iam_role_policy_attachment.node["network"].policy_arn == "arn:aws:iam::aws:policy/AmazonEKS_CNI_Policy"
    error_message = "Then the CNI uses the permissions of the node."
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
    # The longest names that EKS accepts.
    cluster_name   = "sg-cluster_0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0"
    pod_identities = { for name in ["aws-load-balancer-controller", "aws-load-balancer-controllers", "node", "cluster"] : name => { namespace = "app", service_account = name } }
    node_groups    = { for letter in ["a", "b"] : "general-0123456789-0123456789-0123456789-0123456789-0123456789${letter}" => { min_size = 1, max_size = 1 } }
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

  assert {
    condition     = alltrue([for group in aws_eks_node_group.this : length(group.node_group_name_prefix) <= 63 - 26]) && length(distinct(values(aws_eks_node_group.this)[*].node_group_name_prefix)) == 2
    error_message = "Names of node groups have at most 63 characters, with the 26 that Terraform appends, and differ."
  }

  assert {
    condition     = alltrue([for template in aws_launch_template.node : length(template.name_prefix) <= 125 - 26]) && length(distinct(values(aws_launch_template.node)[*].name_prefix)) == 2
    error_message = "Names of launch templates have at most 125 characters, with the 26 that Terraform appends, and differ."
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
  }

  expect_failures = [
    var.cluster_name, var.kubernetes_version, var.subnet_ids, var.public_access_cidrs, var.private_access, var.access_entries,
    var.kms_key_deletion_window_in_days, var.log_types, var.log_retention_in_days, var.addons, var.pod_identities,
    var.upgrade_policy, var.preview_group, var.iam_path, var.permissions_boundary,
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

run "refused_node_groups" {
  command = plan

  variables {
    node_groups = {
      upside-down = { min_size = 3, desired_size = 1, max_size = 2, capacity_type = "CHEAP", imds_hop_limit = 64 }
    }
  }

  expect_failures = [var.node_groups]
}
