# ── cluster ──────────────────────────────────────────────────────────────────────────────────────

variable "cluster_name" {
  description = "Name of the cluster, and prefix for the names of everything that belongs to it."
  type        = string
  nullable    = false

  validation {
    # 38: role names of add-ons and workloads append up to 26 characters and must fit into the 64 of IAM.
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z-]{0,37}$", var.cluster_name))
    error_message = "cluster_name must have 1 to 38 letters, digits and hyphens, and not start with a hyphen."
  }
}

variable "kubernetes_version" {
  description = "Kubernetes version of the control plane, and the default for node groups. EKS upgrades one minor version at a time and cannot downgrade."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^1\\.[0-9]{2}$", var.kubernetes_version))
    error_message = "kubernetes_version must be MAJOR.MINOR, for example 1.34."
  }
}

variable "subnet_ids" {
  description = "Private subnets for the nodes and the network interfaces of the control plane, in at least 2 availability zones."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) >= 2
    error_message = "subnet_ids must contain at least 2 subnets, in different availability zones."
  }
}

variable "vpc_id" {
  description = "VPC of the subnets."
  type        = string
  nullable    = false
}

variable "service_ipv4_cidr" {
  description = "IPv4 range of the Kubernetes services, /12 to /24 within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16 and not overlapping the VPC. If not set, EKS chooses 10.100.0.0/16 or 172.20.0.0/16. Cannot be changed."
  type        = string
  default     = null
}

# ── access to the API ────────────────────────────────────────────────────────────────────────────

variable "public_access_cidrs" {
  description = "IPv4 ranges that may reach the Kubernetes API over the internet. Empty: private endpoint only. The private endpoint is always on."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for cidr in var.public_access_cidrs : can(cidrnetmask(cidr))])
    error_message = "public_access_cidrs must be IPv4 ranges such as 203.0.113.0/24."
  }
}

variable "private_access" {
  description = "Who may reach the private endpoint from outside the cluster, for example runners or a VPN: an IPv4 range or a security group per entry. The key names the rule."
  type = map(object({
    cidr              = optional(string)
    security_group_id = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for rule in var.private_access : (rule.cidr == null) != (rule.security_group_id == null)])
    error_message = "private_access: each entry must have either cidr or security_group_id."
  }
}

variable "access_entries" {
  description = "Who may do what in the cluster: an IAM role or user (no wildcards, no assumed-role sessions) with EKS access policies by name (AmazonEKSClusterAdminPolicy, AmazonEKSAdminPolicy, AmazonEKSEditPolicy, AmazonEKSViewPolicy, …) for the whole cluster or some namespaces, or with Kubernetes groups for your own RBAC rules. EKS creates the entry for nodes. The creator of the cluster gets no entry automatically."
  type = map(object({
    principal_arn     = string
    kubernetes_groups = optional(set(string), [])
    user_name         = optional(string)
    policies = optional(map(object({
      namespaces = optional(set(string), [])
    })), {})
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for entry in var.access_entries : can(regex("^arn:[^:]+:iam::[0-9]{12}:(role|user)/[^*]+$", entry.principal_arn))])
    error_message = "access_entries: principal_arn must be the ARN of an IAM role or user, for example arn:aws:iam::123456789012:role/admin."
  }

  validation {
    condition     = alltrue([for entry in var.access_entries : alltrue([for policy in keys(entry.policies) : can(regex("^AmazonEKS[0-9A-Za-z]+Policy$", policy))])])
    error_message = "access_entries: the keys of policies must be names of EKS access policies, for example AmazonEKSViewPolicy."
  }

  validation {
    condition     = alltrue([for entry in var.access_entries : alltrue([for group in entry.kubernetes_groups : !startswith(group, "system:")])])
    error_message = "access_entries: kubernetes_groups must not start with system:, which EKS rejects; use an access policy."
  }
}

# ── encryption and logs ──────────────────────────────────────────────────────────────────────────

variable "kms_key_arn" {
  description = "KMS key that encrypts Kubernetes secrets and control plane logs; its policy must allow the service logs.<region>.amazonaws.com. If not set, the module creates a key that is rotated every year. The value must be known at plan time and cannot be changed."
  type        = string
  default     = null
}

variable "kms_key_deletion_window_in_days" {
  description = "Deletion window of the module's key in days, 7 to 30; after that everything it encrypts is lost."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.kms_key_deletion_window_in_days >= 7 && var.kms_key_deletion_window_in_days <= 30
    error_message = "kms_key_deletion_window_in_days must be from 7 to 30."
  }
}

variable "log_types" {
  description = "Control plane logs to keep: api, audit, authenticator, controllerManager, scheduler."
  type        = set(string)
  default     = ["api", "audit", "authenticator", "controllerManager", "scheduler"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.log_types, ["api", "audit", "authenticator", "controllerManager", "scheduler"])) == 0
    error_message = "log_types must be any of api, audit, authenticator, controllerManager and scheduler."
  }
}

variable "log_retention_in_days" {
  description = "Retention of the control plane logs in days."
  type        = number
  default     = 90
  nullable    = false

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_in_days)
    error_message = "log_retention_in_days must be a retention period of CloudWatch Logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

# ── nodes ────────────────────────────────────────────────────────────────────────────────────────

variable "node_groups" {
  description = <<-EOT
    Managed node groups. The name in EKS gets a random suffix, so that a replacement is created before the old group is deleted.
    desired_size (default: min_size) is the initial size; afterwards the autoscaler owns it.
    With ami_id (your own AMI with nodeadm, such as Amazon Linux 2023), ami_type is ignored and the module writes the user data that joins
    the cluster; user_data replaces it for other operating systems.
    max_unavailable_percentage: how much of a group may be replaced at once; one node if not set.
    disk_size is in GiB; disk_device is the disk to size (/dev/xvdb for Bottlerocket); disk_kms_key_arn encrypts disks with your key instead of
    the account's EBS key (its policy must allow the role AWSServiceRoleForAutoScaling to create grants).
    imds_hop_limit 1 keeps pods away from the credentials of the node; set 2 only for pods that must read instance metadata.
  EOT
  type = map(object({
    instance_types     = optional(list(string), ["m6i.large"])
    capacity_type      = optional(string, "ON_DEMAND")
    min_size           = number
    max_size           = number
    desired_size       = optional(number)
    ami_type           = optional(string, "AL2023_x86_64_STANDARD")
    ami_id             = optional(string)
    user_data          = optional(string)
    kubernetes_version = optional(string)
    release_version    = optional(string)
    subnet_ids         = optional(list(string))
    labels             = optional(map(string), {})
    taints = optional(list(object({
      key    = string
      value  = optional(string)
      effect = string
    })), [])
    disk_device                = optional(string, "/dev/xvda")
    disk_size                  = optional(number, 50)
    disk_type                  = optional(string, "gp3")
    disk_kms_key_arn           = optional(string)
    imds_hop_limit             = optional(number, 1)
    max_unavailable_percentage = optional(number)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for name in keys(var.node_groups) : can(regex("^[0-9A-Za-z][0-9A-Za-z_-]{0,35}$", name))])
    error_message = "node_groups: a name must have 1 to 36 letters, digits, hyphens and underscores, and start with a letter or digit."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : contains(["ON_DEMAND", "SPOT"], group.capacity_type)])
    error_message = "node_groups: capacity_type must be ON_DEMAND or SPOT."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : 0 <= group.min_size && group.min_size <= group.max_size && group.max_size >= 1])
    error_message = "node_groups: 0 <= min_size <= max_size must hold, and max_size must be at least 1."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : group.desired_size == null ? true : group.min_size <= group.desired_size && group.desired_size <= group.max_size])
    error_message = "node_groups: desired_size must be between min_size and max_size."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : length(group.instance_types) >= 1])
    error_message = "node_groups: instance_types must contain at least one type."
  }

  validation {
    condition     = alltrue(flatten([for group in var.node_groups : [for taint in group.taints : contains(["NO_SCHEDULE", "NO_EXECUTE", "PREFER_NO_SCHEDULE"], taint.effect)]]))
    error_message = "node_groups: the effect of a taint must be NO_SCHEDULE, NO_EXECUTE or PREFER_NO_SCHEDULE."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : group.max_unavailable_percentage == null ? true : group.max_unavailable_percentage >= 1 && group.max_unavailable_percentage <= 100])
    error_message = "node_groups: max_unavailable_percentage must be from 1 to 100."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : contains([1, 2], group.imds_hop_limit)])
    error_message = "node_groups: imds_hop_limit must be 1 or 2."
  }

  validation {
    condition     = alltrue([for group in var.node_groups : group.ami_id == null ? group.user_data == null : true])
    error_message = "node_groups: user_data requires ami_id; for EKS AMIs, EKS writes the user data."
  }
}

variable "node_policy_arns" {
  description = "Additional IAM policies for the node role, for example AmazonSSMManagedInstanceCore to log in through SSM. For workloads use pod_identities or irsa_roles."
  type        = map(string)
  default     = {}
  nullable    = false
}

# ── add-ons ──────────────────────────────────────────────────────────────────────────────────────

variable "addons" {
  description = <<-EOT
    EKS add-ons by name. version: an exact version (v1.20.1-eksbuild.3), latest for the newest compatible version at every plan, or null
    for the default of EKS at installation. configuration_values: JSON that matches the schema of the add-on (aws eks
    describe-addon-configuration). before_nodes: install before the first node joins. vpc-cni and aws-ebs-csi-driver get their own role;
    service_account_role_arn replaces it.
  EOT
  type = map(object({
    version                  = optional(string)
    configuration_values     = optional(string)
    service_account_role_arn = optional(string)
    before_nodes             = optional(bool, false)
  }))
  default = {
    vpc-cni                = { before_nodes = true }
    kube-proxy             = { before_nodes = true }
    eks-pod-identity-agent = { before_nodes = true }
    coredns                = {}
    aws-ebs-csi-driver     = {}
  }
  nullable = false

  validation {
    condition     = alltrue([for addon in var.addons : addon.version == null ? true : can(regex("^(latest|v[0-9]+\\.[0-9]+\\.[0-9]+-eksbuild\\.[0-9]+)$", addon.version))])
    error_message = "addons: version must be latest or an exact version such as v1.20.1-eksbuild.3."
  }

  validation {
    condition     = alltrue([for addon in var.addons : addon.configuration_values == null || can(jsondecode(addon.configuration_values))])
    error_message = "addons: configuration_values must be JSON; use jsonencode."
  }
}

# ── workload roles ───────────────────────────────────────────────────────────────────────────────

variable "oidc_thumbprints" {
  description = "Thumbprints of the certificate authority of the cluster's OIDC issuer. IAM trusts Amazon's authorities anyway and only stores the thumbprints."
  type        = list(string)
  default     = ["9e99a48a9960b14926bb7f3b02e22da2b0ab7280"]
  nullable    = false
}

variable "pod_identities" {
  description = "IAM roles for workloads through EKS Pod Identity (needs the add-on eks-pod-identity-agent): one role per service account, with policies by ARN (policy_arns, with any keys) and inline policies by name, as JSON. The key names the role."
  type = map(object({
    namespace            = string
    service_account      = string
    policy_arns          = optional(map(string), {})
    inline_policies      = optional(map(string), {})
    permissions_boundary = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for name in keys(var.pod_identities) : can(regex("^[0-9A-Za-z+=,.@_-]{1,25}$", name)) && !contains(["cluster", "node", "vpc-cni", "aws-ebs-csi-driver"], name)])
    error_message = "pod_identities: a key is appended to the role name: it must have 1 to 25 letters, digits and +=,.@_-, and not be cluster, node, vpc-cni or aws-ebs-csi-driver."
  }
}

variable "irsa_roles" {
  description = "IAM roles for workloads through the cluster's OIDC provider (IRSA), for exactly the listed service accounts (<namespace>:<name>), with policies by ARN (policy_arns, with any keys) and inline policies by name, as JSON. The key names the role."
  type = map(object({
    service_accounts     = set(string)
    policy_arns          = optional(map(string), {})
    inline_policies      = optional(map(string), {})
    permissions_boundary = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for name in keys(var.irsa_roles) : can(regex("^[0-9A-Za-z+=,.@_-]{1,25}$", name)) && !contains(["cluster", "node", "vpc-cni", "aws-ebs-csi-driver"], name)])
    error_message = "irsa_roles: a key is appended to the role name: it must have 1 to 25 letters, digits and +=,.@_-, and not be cluster, node, vpc-cni or aws-ebs-csi-driver."
  }

  validation {
    condition     = length(setintersection(keys(var.irsa_roles), keys(var.pod_identities))) == 0
    error_message = "irsa_roles and pod_identities must not share a key: it names the role."
  }

  validation {
    condition     = alltrue([for role in var.irsa_roles : length(role.service_accounts) > 0 && alltrue([for account in role.service_accounts : can(regex("^[a-z0-9-]+:[a-z0-9.-]+$", account))])])
    error_message = "irsa_roles: service_accounts must hold at least one <namespace>:<name>, without wildcards."
  }
}

variable "permissions_boundary" {
  description = "ARN of the permissions boundary of every role of the module."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags for every resource of the module."
  type        = map(string)
  default     = {}
  nullable    = false
}
