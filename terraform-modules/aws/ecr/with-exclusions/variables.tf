variable "repositories" {
  description = <<-EOT
    Repositories by name. Tags are immutable: a deployed tag always refers to the same image.
    exclusions are the tags for which the opposite holds, at most 5, with up to two * each: [cache, cache-*] of a registry cache.
    encryption_type KMS without kms_key_arn uses the account's key aws/ecr; encryption cannot be changed later.
    lifecycle_rules: untagged images expire after untagged_days; with keep_images only that many of the newest images are kept (allow
    for rollbacks). lifecycle_policy replaces both with a policy in JSON.
    pull_account_ids: other accounts that may pull. force_delete: delete a repository even if it contains images.
    preview: also create NAME-preview for the images of pull requests, the only repository that their role may push to. Its tags move,
    its newest 50 images are kept, and it is deleted with its images; encryption, scanning and pull_account_ids are those of NAME.
  EOT
  type = map(object({
    image_tag_mutability = optional(string, "IMMUTABLE")
    exclusions           = optional(list(string), [])
    scan_on_push         = optional(bool, true)
    encryption_type      = optional(string, "KMS")
    kms_key_arn          = optional(string)
    lifecycle_rules = optional(object({
      untagged_days = optional(number, 14)
      keep_images   = optional(number)
    }), {})
    lifecycle_policy = optional(string)
    pull_account_ids = optional(set(string), [])
    force_delete     = optional(bool, false)
    preview          = optional(bool, false)
  }))
  nullable = false

  validation {
    condition     = alltrue([for name in keys(var.repositories) : can(regex("^(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*$", name)) && length(name) >= 2 && length(name) <= 256])
    error_message = "repositories: a name must have 2 to 256 lower-case letters and digits, separated by single ., _, - or /."
  }

  validation {
    condition     = alltrue([for name, repository in var.repositories : !repository.preview || (!contains(keys(var.repositories), "${name}-preview") && !endswith(name, "-preview") && length(name) <= 248)])
    error_message = "repositories: with preview, a name must have at most 248 characters and not end in -preview, and NAME-preview must not be an entry of its own."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : contains(["IMMUTABLE", "MUTABLE"], repository.image_tag_mutability)])
    error_message = "repositories: image_tag_mutability must be IMMUTABLE or MUTABLE."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : length(repository.exclusions) <= 5 && alltrue([for filter in repository.exclusions : can(regex("^[0-9A-Za-z._*-]{1,128}$", filter)) && length(split("*", filter)) <= 3])])
    error_message = "repositories: exclusions must contain at most 5 tags of letters, digits, ., _, - and up to two *."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : contains(["KMS", "AES256"], repository.encryption_type) && (repository.kms_key_arn == null || repository.encryption_type == "KMS")])
    error_message = "repositories: encryption_type must be KMS or AES256; kms_key_arn requires KMS."
  }

  validation {
    condition     = alltrue(flatten([for repository in var.repositories : [for account in repository.pull_account_ids : can(regex("^[0-9]{12}$", account))]]))
    error_message = "repositories: pull_account_ids must be 12-digit AWS account IDs."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : repository.lifecycle_rules.untagged_days >= 1 && (repository.lifecycle_rules.keep_images == null ? true : repository.lifecycle_rules.keep_images >= 1)])
    error_message = "repositories: untagged_days and keep_images must be at least 1."
  }

  validation {
    condition     = alltrue([for repository in var.repositories : repository.lifecycle_policy == null || can(jsondecode(repository.lifecycle_policy).rules)])
    error_message = "repositories: lifecycle_policy must be a lifecycle policy in JSON, with rules."
  }
}

variable "tags" {
  description = "Tags for every repository."
  type        = map(string)
  default     = {}
  nullable    = false
}
