variable "repositories" {
  description = "Repositories by name, with what ../variables.tf says of these settings."
  type = map(object({
    lifecycle_rules = object({
      untagged_days = number
      keep_images   = optional(number)
    })
    lifecycle_policy = optional(string)
    pull_account_ids = set(string)
  }))
  nullable = false
}

variable "names" {
  description = "Names of the repositories as they are known once the repositories exist."
  type        = map(string)
  nullable    = false
}
