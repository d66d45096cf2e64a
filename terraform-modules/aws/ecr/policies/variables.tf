variable "repositories" {
  description = "Repositories by name, with the settings that the variable repositories of the module ecr describes."
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
  description = "Names of the repositories, available once they exist."
  type        = map(string)
  nullable    = false
}
