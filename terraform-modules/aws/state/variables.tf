variable "bucket" {
  description = "Name of the bucket, unique across AWS."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$", var.bucket)) && !strcontains(var.bucket, "..")
    error_message = "bucket must have 3 to 63 lower-case letters, digits, hyphens and single dots."
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts the states. Without it, S3 encrypts with its own key (SSE-S3), and permission to read an object is enough to read the state; with it, permission to use the key is needed as well."
  type        = string
  default     = null
}

variable "noncurrent_version_days" {
  description = "Days that a previous version of a state is kept after a newer one was written."
  type        = number
  default     = 90
  nullable    = false

  validation {
    condition     = var.noncurrent_version_days >= 1
    error_message = "noncurrent_version_days must be at least 1."
  }
}

variable "noncurrent_versions_kept" {
  description = "Number of previous versions of a state that are kept regardless of their age, 1 to 100; null: none. Not every S3-compatible store supports this."
  type        = number
  default     = null

  validation {
    condition     = var.noncurrent_versions_kept == null ? true : var.noncurrent_versions_kept >= 1 && var.noncurrent_versions_kept <= 100
    error_message = "noncurrent_versions_kept must be from 1 to 100."
  }
}

variable "plan_prefixes" {
  description = "Prefixes of stored plans, which expire after plan_days. For the state development/10-vpc.tfstate the prefix is development/.plans/."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for prefix in var.plan_prefixes : can(regex("(^|/)\\.plans/", prefix))])
    error_message = "plan_prefixes must contain .plans/, so that no state expires."
  }
}

variable "plan_days" {
  description = "Days that stored plans are kept."
  type        = number
  default     = 30
  nullable    = false

  validation {
    condition     = var.plan_days >= 1
    error_message = "plan_days must be at least 1."
  }
}

variable "access_logs" {
  description = "Bucket for the server access logs of this bucket, and the prefix of their names. null turns them off."
  type = object({
    bucket = string
    prefix = optional(string, "")
  })
  default = null
}

variable "force_destroy" {
  description = "Whether terraform destroy deletes the bucket including all states in it. For trials only."
  type        = bool
  default     = false
  nullable    = false
}

variable "tags" {
  description = "Tags for the bucket."
  type        = map(string)
  default     = {}
  nullable    = false
}
