# ── nodes ────────────────────────────────────────────────────────────────────────────────────────

variable "node_groups" {
  description = <<-EOT
    Managed node groups. The name in EKS gets a random suffix, so that a replacement is created before the old group is deleted;
    names of more than 36 characters are shortened.
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
    condition     = alltrue([for name in keys(var.node_groups) : can(regex("^[0-9A-Za-z][0-9A-Za-z_-]{0,62}$", name))])
    error_message = "node_groups: a name must have 1 to 63 letters, digits, hyphens and underscores, and start with a letter or digit."
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
