variable "provider_arn" {
  description = "ARN of the account's OIDC provider for GitHub, if it already exists: an account can have only one. If not set, the module creates it. The value must be known at plan time."
  type        = string
  default     = null
}

variable "thumbprints" {
  description = "Thumbprints of the certificate authorities of GitHub's certificate. IAM trusts these authorities anyway and only stores the thumbprints."
  type        = list(string)
  default     = ["6938fd4d98bab03faadb97b34396831e3780aea1", "1c58a3a8518e8759bf075b76b750d4f2df264fcd"]
  nullable    = false
}

variable "repository" {
  description = "Repository whose jobs may assume the roles, as OWNER/NAME, with its IDs (gh api repos/OWNER/NAME --jq '.owner.id, .id'): then only tokens that contain them are trusted, so that nobody gains access by registering a deleted name again. Tokens of repositories created after 2026-07-15 contain them, those of older ones once they are switched to it."
  type = object({
    name          = string
    owner_id      = optional(number)
    repository_id = optional(number)
  })
  default = null

  validation {
    condition     = var.repository == null ? true : can(regex("^[0-9A-Za-z][0-9A-Za-z-]*/[0-9A-Za-z._-]+$", var.repository.name))
    error_message = "repository.name must be OWNER/NAME, without wildcards."
  }

  validation {
    condition     = var.repository == null ? true : (var.repository.owner_id == null) == (var.repository.repository_id == null)
    error_message = "repository: owner_id and repository_id must be set together."
  }
}

variable "tokens" {
  description = "Tokens of another issuer, in place of repository; the module gitlab-oidc sets it. The issuer without https://, and for each role the subjects that may assume it, where an asterisk makes one a pattern, with further claims by name."
  type = object({
    issuer = string
    roles = map(object({
      subjects = set(string)
      claims   = optional(map(string), {})
    }))
  })
  default = null

  validation {
    condition     = (var.tokens == null) != (var.repository == null)
    error_message = "Set repository, or tokens for another issuer."
  }

  validation {
    condition     = var.tokens == null ? true : alltrue([for name in keys(var.roles) : length(try(var.tokens.roles[name].subjects, [])) > 0])
    error_message = "tokens: every role needs subjects."
  }
}

variable "roles" {
  description = <<-EOT
    Roles by name. jobs: the jobs of the repository that may assume the role, as the end of the token subject: environment:NAME for jobs
    with a GitHub environment (whose protection rules then guard the role), pull_request, or ref:refs/heads/BRANCH; no wildcards.
    policy_arns (with any keys) and inline_policies (JSON by name) grant permissions, permissions_boundary is the upper limit.
    state: the states of the roots of an environment. The purpose apply reads, locks and writes them; plan reads them and stores plans for
    review, for jobs of pull requests; protected-plan reads them and stores plans that apply may execute, so its jobs must run reviewed
    code; read_keys are other states that the roots read. preview: pushes to the image repository and finds the cluster, nothing else.
    With deletion_protection the role cannot delete clusters, VPCs, repositories, keys, buckets, states or their old versions, whatever
    its policies allow.
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
    condition     = alltrue([for name in keys(var.roles) : can(regex("^[0-9A-Za-z+=,.@_-]{1,64}$", name))])
    error_message = "roles: a name must be a valid IAM role name: 1 to 64 letters, digits and +=,.@_-."
  }

  validation {
    condition     = alltrue([for role in var.roles : length(role.jobs) > 0 && alltrue([for job in role.jobs : can(regex("^(environment:[^*?]+|ref:refs/(heads|tags)/[^*?]+|pull_request)$", job))])])
    error_message = "roles: jobs must contain at least one of environment:NAME, pull_request, ref:refs/heads/BRANCH or ref:refs/tags/TAG, without wildcards."
  }

  validation {
    condition     = alltrue(flatten([for role in var.roles : [for name in keys(role.inline_policies) : !contains(["eks-actions-state", "eks-actions-preview", "deletion-protection"], name)]]))
    error_message = "roles: inline_policies must not be named eks-actions-state, eks-actions-preview or deletion-protection, which the module uses."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.max_session_duration >= 3600 && role.max_session_duration <= 43200])
    error_message = "roles: max_session_duration must be from 3600 to 43200 seconds."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.state == null ? true : contains(["apply", "plan", "protected-plan"], role.state.purpose)])
    error_message = "roles: state.purpose must be apply, plan or protected-plan."
  }

  validation {
    condition     = alltrue([for role in var.roles : !contains(role.jobs, "pull_request") || try(role.state.purpose, "plan") == "plan"])
    error_message = "roles: jobs of pull requests run code that nobody has reviewed: with pull_request, state.purpose must be plan."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.state == null ? true : can(regex("^[0-9A-Za-z._-]{1,63}$", role.state.environment))])
    error_message = "roles: state.environment must be the name of the environment: letters, digits, dashes, dots and underscores."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.preview == null ? true : endswith(role.preview.repository, "-preview") && can(regex("^[0-9a-z._/-]+$", role.preview.repository)) && can(regex("^[0-9A-Za-z_-]+$", role.preview.cluster))])
    error_message = "roles: preview.repository must end in -preview, so that it is not one that releases are pulled from, and neither it nor the cluster may have wildcards."
  }

  validation {
    condition     = alltrue(flatten([for role in var.roles : role.state == null ? [] : [for key in setunion(role.state.keys, role.state.read_keys) : can(regex("^[^/*?$][^*?$]*$", key))]]))
    error_message = "roles: keys and read_keys of state must be complete keys, without wildcards or a leading slash."
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
