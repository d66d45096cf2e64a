variable "provider_arn" {
  description = "ARN of the account's OIDC provider for the server, if it already exists: an account can have only one. If not set, the module creates it. The value must be known at plan time."
  type        = string
  default     = null
}

variable "thumbprints" {
  description = "Thumbprints of certificate authorities, for a server with a certificate of an authority of your own. If empty, IAM finds out itself."
  type        = list(string)
  default     = []
  nullable    = false
}

variable "server_url" {
  description = "Address of the GitLab server, which issues the ID tokens, with the path below which it is installed. IAM must be able to reach it."
  type        = string
  default     = "https://gitlab.com"
  nullable    = false

  validation {
    condition     = can(regex("^https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(/[0-9A-Za-z._-]+)*/?$", var.server_url))
    error_message = "server_url must be an HTTPS address without a port, for example https://gitlab.example.com."
  }
}

variable "project" {
  description = "Project whose jobs may assume the roles, as GROUP/PROJECT with all its groups, with its ID (glab api projects/:fullpath): it survives renames and transfers."
  type = object({
    path = string
    id   = optional(number)
  })
  nullable = false

  validation {
    condition     = can(regex("^[0-9A-Za-z_][0-9A-Za-z_.-]*(/[0-9A-Za-z_.-]+)+$", var.project.path))
    error_message = "project.path must be GROUP/PROJECT, without wildcards."
  }
}

variable "sub_claims" {
  description = "Components of the subject, as the project's setting ci_id_token_sub_claim_components says. Without environment_protected (GitLab Premium), every job of the default branch may assume the role of an environment."
  type        = list(string)
  default     = ["project_id", "ref_type", "ref", "ref_protected", "environment_protected", "deployment_tier"]
  nullable    = false

  validation {
    condition     = can(regex("^project_(id|path),ref_type,ref(,ref_protected)?(,environment_protected)?(,deployment_tier)?$", join(",", var.sub_claims)))
    error_message = "sub_claims must begin with project_id or project_path, ref_type and ref; ref_protected, environment_protected and deployment_tier may follow in this order. Otherwise jobs of one branch could pass for those of another."
  }

  validation {
    condition     = var.sub_claims[0] != "project_id" || var.project.id != null
    error_message = "sub_claims: project_id needs project.id."
  }
}

variable "default_branch" {
  description = "Branch that only reviewed code reaches."
  type        = string
  default     = "main"
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z_][0-9A-Za-z_./-]*$", var.default_branch))
    error_message = "default_branch must be the name of a branch, without wildcards."
  }
}

variable "roles" {
  description = <<-EOT
    Roles by name. jobs: the jobs of the project that may assume the role: environment:TIER for jobs of the default branch with a protected
    environment of that deployment tier, default-branch, or merge-requests, which means jobs of any branch: GitLab's tokens do not tell
    merge requests from other branches. Everything else as in the module github-oidc.
  EOT
  type = map(object({
    jobs                 = set(string)
    policy_arns          = optional(map(string), {})
    inline_policies      = optional(map(string), {})
    permissions_boundary = optional(string)
    max_session_duration = optional(number, 3600)
    deletion_protection  = optional(bool, false)
    state = optional(object({
      environment = string
      bucket      = string
      keys        = set(string)
      read_keys   = optional(set(string), [])
      purpose     = optional(string, "apply")
      kms_key_arn = optional(string)
    }))
    preview = optional(object({
      repository = string
      cluster    = string
    }))
  }))
  nullable = false

  validation {
    condition     = alltrue([for role in var.roles : length(role.jobs) > 0 && alltrue([for job in role.jobs : can(regex("^(environment:(production|staging|testing|development|other)|default-branch|merge-requests)$", job))])])
    error_message = "roles: jobs must contain at least one of environment:TIER, default-branch or merge-requests; tiers are production, staging, testing, development and other."
  }

  validation {
    condition     = alltrue([for role in var.roles : !contains(role.jobs, "merge-requests") || try(role.state.purpose, "plan") == "plan"])
    error_message = "roles: jobs of merge requests run code that nobody has reviewed: with merge-requests, state.purpose must be plan."
  }
}

variable "iam_path" {
  description = "Path of the roles, for example /acme-staging/: policies can then grant rights on the roles of one environment."
  type        = string
  default     = "/"
  nullable    = false

  validation {
    condition     = can(regex("^/([!-.0-~]+/)*$", var.iam_path)) && length(var.iam_path) <= 512
    error_message = "iam_path must begin and end with a slash and have at most 512 characters, for example /acme-staging/."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that limits the roles, whatever their own policies allow; permissions_boundary of a role replaces it."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null ? true : can(regex("^arn:[^:]+:iam::([0-9]{12}|aws):policy/.+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of a managed policy, for example arn:aws:iam::123456789012:policy/boundary."
  }
}

variable "tags" {
  description = "Tags for the provider and the roles."
  type        = map(string)
  default     = {}
  nullable    = false
}
