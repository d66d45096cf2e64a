variable "provider_arn" {
  description = "ARN of the account's OIDC provider of GitHub where there is one already: an account can hold only one. Without it the module makes it. It has to be known when planning."
  type        = string
  default     = null
}

variable "thumbprints" {
  description = "Thumbprints of the authorities that sign GitHub's certificate. IAM trusts the authority anyway and ignores them for GitHub; provider 5 of AWS wants one nevertheless."
  type        = list(string)
  default     = ["6938fd4d98bab03faadb97b34396831e3780aea1", "1c58a3a8518e8759bf075b76b750d4f2df264fcd"]
  nullable    = false
}

variable "repository" {
  description = "Repository whose jobs may assume the roles, as OWNER/NAME. owner_id and repository_id are its numbers (gh api repos/OWNER/NAME --jq '.owner.id, .id'): tokens of repositories made after 2026-07-15 name them, so that somebody who takes over a freed name gets nothing."
  type = object({
    name          = string
    owner_id      = optional(number)
    repository_id = optional(number)
  })
  nullable = false

  validation {
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z-]*/[0-9A-Za-z._-]+$", var.repository.name))
    error_message = "repository.name must be OWNER/NAME, without wildcards."
  }

  validation {
    condition     = (var.repository.owner_id == null) == (var.repository.repository_id == null)
    error_message = "repository: owner_id and repository_id go together."
  }
}

variable "roles" {
  description = <<-EOT
    Roles by name. jobs says which jobs of the repository may assume the role, as the end of the token's subject: environment:NAME for
    jobs of a GitHub environment (whose protection rules then guard the role), pull_request, or ref:refs/heads/BRANCH; no wildcards.
    policy_arns (under any name) and inline_policies (JSON by name) say what the role may do, permissions_boundary is its upper limit.
    state: the states of the environment's roots. purpose apply reads and writes them, plan reads and locks them and stores plans;
    read_keys are states of others that the roots read. With deletion_protection the role cannot delete clusters, VPCs, repositories,
    keys or buckets, whatever its policies allow.
  EOT
  type = map(object({
    jobs                 = set(string)
    policy_arns          = optional(map(string), {})
    inline_policies      = optional(map(string), {})
    permissions_boundary = optional(string)
    max_session_duration = optional(number, 3600)
    deletion_protection  = optional(bool, false)
    state = optional(object({
      bucket      = string
      keys        = set(string)
      read_keys   = optional(set(string), [])
      purpose     = optional(string, "apply")
      kms_key_arn = optional(string)
    }))
  }))
  nullable = false

  validation {
    condition     = alltrue([for name in keys(var.roles) : can(regex("^[0-9A-Za-z+=,.@_-]{1,64}$", name))])
    error_message = "roles: a name must be the name of an IAM role: 1 to 64 letters, digits and +=,.@_-."
  }

  validation {
    condition     = alltrue([for role in var.roles : length(role.jobs) > 0 && alltrue([for job in role.jobs : can(regex("^(environment:[^*?]+|ref:refs/(heads|tags)/[^*?]+|pull_request)$", job))])])
    error_message = "roles: jobs must hold environment:NAME, pull_request, ref:refs/heads/BRANCH or ref:refs/tags/TAG, at least one and without wildcards."
  }

  validation {
    condition     = alltrue(flatten([for role in var.roles : [for name in keys(role.inline_policies) : !contains(["eks-actions-state", "deletion-protection"], name)]]))
    error_message = "roles: inline_policies must not be called eks-actions-state or deletion-protection, which are the module's."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.max_session_duration >= 3600 && role.max_session_duration <= 43200])
    error_message = "roles: max_session_duration must be from 3600 to 43200 seconds."
  }

  validation {
    condition     = alltrue([for role in var.roles : role.state == null ? true : contains(["apply", "plan"], role.state.purpose)])
    error_message = "roles: state.purpose must be apply or plan."
  }

  validation {
    condition     = alltrue(flatten([for role in var.roles : role.state == null ? [] : [for key in setunion(role.state.keys, role.state.read_keys) : can(regex("^[^/*?$][^*?$]*$", key))]]))
    error_message = "roles: keys and read_keys of state must be whole keys, without wildcards and without a slash at the beginning."
  }
}

variable "tags" {
  description = "Tags of the provider and of the roles."
  type        = map(string)
  default     = {}
  nullable    = false
}
