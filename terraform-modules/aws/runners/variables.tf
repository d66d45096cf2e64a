variable "name" {
  description = "Name of the CodeBuild project, and of everything that belongs to it; names with shorter limits get a hash. Jobs run on the label codebuild-<name>-<run ID>-<attempt>."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z_-]{1,149}$", var.name))
    error_message = "name must have 2 to 150 letters, digits, hyphens and underscores, and start with a letter or digit."
  }
}

variable "repository" {
  description = "Repository on GitHub whose jobs run here, as OWNER/NAME."
  type        = string
  nullable    = false

  validation {
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z-]*/[0-9A-Za-z._-]+$", var.repository))
    error_message = "repository must be OWNER/NAME."
  }
}

variable "workflow_names" {
  description = "Workflows whose jobs run here, by name. Anybody who may push a branch may also rename a workflow: this saves machines, it protects nothing. Empty: all workflows with the label."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.workflow_names : can(regex("^[0-9A-Za-z _-]+$", name))])
    error_message = "workflow_names must contain letters, digits, spaces, hyphens and underscores only: the names become a regular expression."
  }
}

# ── connection to GitHub ─────────────────────────────────────────────────────────────────────────

variable "connection_confirmed" {
  description = "Whether the connection that the module creates has been confirmed in the console (Developer Tools, Settings, Connections). Until then there is no CodeBuild project: it could not register its webhook."
  type        = bool
  default     = false
  nullable    = false
}

variable "connection_arn" {
  description = "ARN of a confirmed connection to GitHub, instead of one that the module creates. The value must be known at plan time."
  type        = string
  default     = null
}

# ── network ──────────────────────────────────────────────────────────────────────────────────────

variable "vpc_id" {
  description = "VPC of the subnets."
  type        = string
  nullable    = false
}

variable "subnet_ids" {
  description = "Private subnets for the runners, with a route to the internet through a NAT gateway: runners fetch their jobs from GitHub."
  type        = list(string)
  nullable    = false

  validation {
    condition     = length(var.subnet_ids) > 0
    error_message = "subnet_ids must contain at least one subnet."
  }
}

variable "control_plane_security_group_id" {
  description = "Security group of a cluster's control plane (output of the module eks or eks-auto): the runners may then reach its private endpoint. The value must be known at plan time whether it is null."
  type        = string
  default     = null
}

# ── machines ─────────────────────────────────────────────────────────────────────────────────────

variable "environment_type" {
  description = "Kind of machine, for example LINUX_CONTAINER or ARM_CONTAINER."
  type        = string
  default     = "LINUX_CONTAINER"
  nullable    = false
}

variable "compute_type" {
  description = "Size of the machine: BUILD_GENERAL1_SMALL has 2 vCPUs and 4 GiB, BUILD_GENERAL1_MEDIUM 4 vCPUs and 8 GiB."
  type        = string
  default     = "BUILD_GENERAL1_MEDIUM"
  nullable    = false
}

variable "image" {
  description = "Image of the machine. Those of AWS have the software of a runner: git, Docker, Node.js, AWS CLI."
  type        = string
  default     = "aws/codebuild/standard:7.0"
  nullable    = false
}

variable "docker" {
  description = "Whether jobs may run Docker, to build images. It gives them all rights on their machine."
  type        = bool
  default     = false
  nullable    = false
}

variable "job_timeout_in_minutes" {
  description = "After how many minutes a job is stopped, 5 to 2160. An apply that creates a cluster takes about 15."
  type        = number
  default     = 120
  nullable    = false

  validation {
    condition     = var.job_timeout_in_minutes >= 5 && var.job_timeout_in_minutes <= 2160
    error_message = "job_timeout_in_minutes must be from 5 to 2160."
  }
}

variable "concurrent_jobs" {
  description = "How many jobs run at the same time; the others wait. null: as many as the quotas of the account allow."
  type        = number
  default     = null

  validation {
    condition     = var.concurrent_jobs == null ? true : var.concurrent_jobs >= 1 && floor(var.concurrent_jobs) == var.concurrent_jobs
    error_message = "concurrent_jobs must be a whole number of at least 1."
  }
}

# ── logs and encryption ──────────────────────────────────────────────────────────────────────────

variable "log_group_name" {
  description = "Name of the log group. null: /aws/codebuild/<name>."
  type        = string
  default     = null
}

variable "log_retention_in_days" {
  description = "Retention of the logs in days. GitHub keeps the logs of the jobs; these are of the machines."
  type        = number
  default     = 90
  nullable    = false

  validation {
    condition     = contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.log_retention_in_days)
    error_message = "log_retention_in_days must be a retention period of CloudWatch Logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }
}

variable "kms_key_arn" {
  description = "KMS key that encrypts logs and what CodeBuild stores; its policy must allow the service logs.<region>.amazonaws.com. null: the keys of the services."
  type        = string
  default     = null
}

# ── role ─────────────────────────────────────────────────────────────────────────────────────────

variable "iam_path" {
  description = "Path of the role of the machines, for example /acme-staging/: policies can then grant rights on the roles of one environment."
  type        = string
  default     = "/"
  nullable    = false

  validation {
    condition     = can(regex("^/([!-.0-~]+/)*$", var.iam_path)) && length(var.iam_path) <= 512
    error_message = "iam_path must begin and end with a slash and have at most 512 characters, for example /acme-staging/."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that limits the role of the machines, whatever its own policy allows."
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
