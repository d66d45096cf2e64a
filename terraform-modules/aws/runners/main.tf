data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

locals {
  partition  = data.aws_partition.current.partition
  account_id = data.aws_caller_identity.current.account_id
  region     = data.aws_region.current.id

  # Composed instead of read from the resources: policies that contain them stay known while the resources change.
  project_arn    = "arn:${local.partition}:codebuild:${local.region}:${local.account_id}:project/${var.name}"
  log_group_name = var.log_group_name != null ? var.log_group_name : "/aws/codebuild/${var.name}"
  log_group_arn  = "arn:${local.partition}:logs:${local.region}:${local.account_id}:log-group:${local.log_group_name}"

  ec2_prefix  = "arn:${local.partition}:ec2:${local.region}:${local.account_id}"
  subnet_arns = [for subnet in sort(var.subnet_ids) : "${local.ec2_prefix}:subnet/${subnet}"]

  # In a local, like every attribute of a resource that a data source uses: a data source that refers to a resource itself is read only
  # during the apply if anything of that resource changes, and its readers show changes that are none.
  security_group_arn = "${local.ec2_prefix}:security-group/${aws_security_group.this.id}"

  # IAM allows 64 characters, CodeConnections 32. What is longer is shortened, and a hash tells it apart.
  role_name       = length(var.name) <= 64 ? var.name : "${substr(var.name, 0, 55)}-${substr(sha256(var.name), 0, 8)}"
  connection_name = length(var.name) <= 32 ? var.name : "${substr(var.name, 0, 23)}-${substr(sha256(var.name), 0, 8)}"
  # EC2 rejects names of security groups that begin like their IDs.
  security_group_name = "${startswith(lower(var.name), "sg-") ? "runners-" : ""}${var.name}"

  connection_arn = var.connection_arn != null ? var.connection_arn : aws_codeconnections_connection.this[0].arn
  # GitHub answers a connection only once it is confirmed: before that, CodeBuild cannot register its webhook.
  project_count = var.connection_arn != null || var.connection_confirmed ? 1 : 0
}

# Created as PENDING: somebody who may install GitHub apps in the organization confirms it in the console.
resource "aws_codeconnections_connection" "this" {
  count = var.connection_arn == null ? 1 : 0

  name          = local.connection_name
  provider_type = "GitHub"

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_cloudwatch_log_group" "this" {
  # checkov:skip=CKV_AWS_338: 90 days by default, a year in production: the variable decides between cost and evidence
  name              = local.log_group_name
  retention_in_days = var.log_retention_in_days

  # Without a key, CloudWatch Logs encrypts with its own.
  kms_key_id = var.kms_key_arn

  tags = merge(var.tags, { Name = local.log_group_name })
}

resource "aws_codebuild_project" "this" {
  count = local.project_count

  name           = var.name
  description    = "Runs jobs of ${var.repository} in the VPC."
  service_role   = aws_iam_role.this.arn
  encryption_key = var.kms_key_arn

  build_timeout          = var.job_timeout_in_minutes
  queued_timeout         = 60
  concurrent_build_limit = var.concurrent_jobs

  # The runner fetches the job and its code from GitHub by itself.
  source {
    type            = "GITHUB"
    location        = "https://github.com/${var.repository}.git"
    git_clone_depth = 1

    auth {
      type     = "CODECONNECTIONS"
      resource = local.connection_arn
    }
  }

  artifacts {
    type = "NO_ARTIFACTS"
  }

  environment {
    type         = var.environment_type
    compute_type = var.compute_type
    image        = var.image
    # Jobs that build images need Docker, and with it rights on the whole machine; it is theirs alone and discarded after the job.
    privileged_mode = var.docker
  }

  logs_config {
    cloudwatch_logs {
      group_name = aws_cloudwatch_log_group.this.name
    }
  }

  vpc_config {
    vpc_id             = var.vpc_id
    subnets            = var.subnet_ids
    security_group_ids = [aws_security_group.this.id]
  }

  tags = merge(var.tags, { Name = var.name })

  # CodeBuild tries the role out when it creates the project.
  depends_on = [aws_iam_role_policy.this]
}

# GitHub announces each job; CodeBuild starts a machine for those with the label of the project.
resource "aws_codebuild_webhook" "this" {
  count = local.project_count

  project_name = aws_codebuild_project.this[0].name
  build_type   = "BUILD"

  filter_group {
    filter {
      type    = "EVENT"
      pattern = "WORKFLOW_JOB_QUEUED"
    }

    dynamic "filter" {
      for_each = length(var.workflow_names) > 0 ? [join("|", sort(var.workflow_names))] : []

      content {
        type    = "WORKFLOW_NAME"
        pattern = "^(${filter.value})$"
      }
    }
  }
}
