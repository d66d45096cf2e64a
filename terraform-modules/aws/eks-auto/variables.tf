# ── nodes ────────────────────────────────────────────────────────────────────────────────────────

variable "node_pools" {
  description = "Node pools of EKS: general-purpose for workloads, system for pods that tolerate CriticalAddonsOnly. Without any, create your own with a NodeClass that names the node role, which then gets its access entry from the module."
  type        = set(string)
  default     = ["general-purpose", "system"]
  nullable    = false

  validation {
    condition     = length(setsubtract(var.node_pools, ["general-purpose", "system"])) == 0
    error_message = "node_pools must be any of general-purpose and system; other pools are NodePool objects in the cluster."
  }
}

variable "node_policy_arns" {
  description = "Additional IAM policies for the node role, with any keys. For workloads use pod_identities or irsa_roles."
  type        = map(string)
  default     = {}
  nullable    = false
}

variable "cluster_policy_arns" {
  description = "Additional IAM policies for the cluster role, with any keys, for example one that allows the tags of a NodeClass: the policies of AWS allow EKS only its own tags."
  type        = map(string)
  default     = {}
  nullable    = false
}

# ── add-ons ──────────────────────────────────────────────────────────────────────────────────────

variable "addons" {
  description = <<-EOT
    EKS add-ons by name, for example metrics-server, cert-manager or external-dns. vpc-cni, kube-proxy, coredns, aws-ebs-csi-driver and
    eks-pod-identity-agent are part of Auto Mode; add them only for other nodes of the cluster. version: an exact version
    (v0.8.0-eksbuild.2), latest for the newest compatible version at every plan, or null for the default of EKS at installation.
    configuration_values: JSON that matches the schema of the add-on (aws eks describe-addon-configuration). An add-on that calls AWS gets
    its permissions from pod_identities, or from service_account_role_arn.
  EOT
  type = map(object({
    version                  = optional(string)
    configuration_values     = optional(string)
    service_account_role_arn = optional(string)
  }))
  default  = {}
  nullable = false

  validation {
    condition     = alltrue([for addon in var.addons : addon.version == null ? true : can(regex("^(latest|v[0-9]+\\.[0-9]+\\.[0-9]+-eksbuild\\.[0-9]+)$", addon.version))])
    error_message = "addons: version must be latest or an exact version such as v0.8.0-eksbuild.2."
  }

  validation {
    condition     = alltrue([for addon in var.addons : addon.configuration_values == null || can(jsondecode(addon.configuration_values))])
    error_message = "addons: configuration_values must be JSON; use jsonencode."
  }
}
