# ── cluster ──────────────────────────────────────────────────────────────────────────────────────

variable "cluster_name" {
  description = "Name of the cluster, and prefix for the names of everything that belongs to it. Longer role names than the 64 characters of IAM are shortened with a hash."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$", var.cluster_name))
    error_message = "cluster_name must have 1 to 100 letters, digits, hyphens and underscores, and start with a letter or digit."
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

variable "upgrade_policy" {
  description = "What happens at the end of a Kubernetes version's standard support, 14 months after its release: STANDARD upgrades the cluster to the next version, EXTENDED keeps the version for another 12 months at a higher price per hour."
  type = object({
    support_type = string
  })
  default  = { support_type = "STANDARD" }
  nullable = false

  validation {
    condition     = contains(["STANDARD", "EXTENDED"], var.upgrade_policy.support_type)
    error_message = "upgrade_policy.support_type must be STANDARD or EXTENDED."
  }
}

variable "zonal_shift" {
  description = "Whether Amazon Application Recovery Controller may shift traffic away from an impaired availability zone. It costs nothing, and a shift starts only when you, or zonal autoshift, start it."
  type        = bool
  default     = true
  nullable    = false
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

variable "deployers" {
  description = "Roles of this account that deploy, by name (with the path, if they have one: ci/deploy): each gets an access entry with AmazonEKSClusterAdminPolicy, which helm-deploy needs to create namespaces, custom resource definitions and cluster roles."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.deployers : can(regex("^([!-.0-~]+/)*[0-9A-Za-z+=,.@_-]{1,64}$", name)) && !startswith(name, "arn:")])
    error_message = "deployers must be role names without ARN, for example eks-actions-staging; roles of other accounts go into access_entries."
  }

  validation {
    condition     = length(setintersection([for entry in var.access_entries : entry.principal_arn], [for name in var.deployers : "${local.role_prefix}/${name}"])) == 0
    error_message = "A role in deployers must not have an entry in access_entries: EKS has one entry per role."
  }
}

variable "preview_deployers" {
  description = "Roles of this account for the jobs of pull requests, by name, with the namespaces of their previews (with wildcards, shop-pr-*): each gets an access entry with all rights in these namespaces, deleting them included, and none elsewhere. EKS cannot limit the creation of namespaces by name: the members of preview_group need a cluster role for it."
  type        = map(set(string))
  default     = {}
  nullable    = false

  validation {
    condition     = alltrue([for name in keys(var.preview_deployers) : can(regex("^([!-.0-~]+/)*[0-9A-Za-z+=,.@_-]{1,64}$", name)) && !startswith(name, "arn:")])
    error_message = "preview_deployers: a key must be a role name without ARN."
  }

  validation {
    condition = length(setintersection(
      [for name in keys(var.preview_deployers) : "${local.role_prefix}/${name}"],
      concat([for entry in var.access_entries : entry.principal_arn], [for name in var.deployers : "${local.role_prefix}/${name}"]),
    )) == 0
    error_message = "A role in preview_deployers must be neither in deployers nor in access_entries: EKS has one entry per role."
  }

  validation {
    condition     = alltrue(flatten([for namespaces in var.preview_deployers : [length(namespaces) > 0, [for namespace in namespaces : can(regex("^[a-z0-9-]*[a-z0-9][a-z0-9-]*\\*?$", namespace)) && length(namespace) <= 63]]]))
    error_message = "preview_deployers: each role needs at least one namespace: at most 63 lower-case letters, digits and hyphens, and an asterisk at the end at most. * alone would be every namespace."
  }
}

variable "preview_group" {
  description = "Kubernetes group of the roles in preview_deployers, to which a cluster role for creating and listing namespaces is bound."
  type        = string
  default     = "eks-actions:previews"
  nullable    = false

  validation {
    condition     = var.preview_group != "" && !startswith(var.preview_group, "system:")
    error_message = "preview_group must not be empty or start with system:, which EKS rejects."
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
    condition     = alltrue([for name in keys(var.pod_identities) : can(regex("^[0-9A-Za-z+=,.@_-]{1,64}$", name))])
    error_message = "pod_identities: a key names the role: it must have 1 to 64 letters, digits and +=,.@_-."
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
    condition     = alltrue([for name in keys(var.irsa_roles) : can(regex("^[0-9A-Za-z+=,.@_-]{1,64}$", name))])
    error_message = "irsa_roles: a key names the role: it must have 1 to 64 letters, digits and +=,.@_-."
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

# ── all roles ────────────────────────────────────────────────────────────────────────────────────

variable "iam_path" {
  description = "Path of every role of the module, for example /acme-staging/: policies can then grant rights on the roles of one environment."
  type        = string
  default     = "/"
  nullable    = false

  validation {
    condition     = can(regex("^/([!-.0-~]+/)*$", var.iam_path)) && length(var.iam_path) <= 512
    error_message = "iam_path must begin and end with a slash and have at most 512 characters, for example /acme-staging/."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that limits every role of the module, whatever its own policies allow; a boundary of a workload replaces it."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null ? true : can(regex("^arn:[^:]+:iam::([0-9]{12}|aws):policy/.+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of a managed policy, for example arn:aws:iam::123456789012:policy/boundary."
  }
}

variable "tags" {
  description = "Tags for every resource of the module."
  type        = map(string)
  default     = {}
  nullable    = false
}
