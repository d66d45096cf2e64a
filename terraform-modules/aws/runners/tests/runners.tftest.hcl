mock_provider "aws" {
  # The provider checks ARNs and policies of what is applied, mocked or not.
  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
    }
  }

  mock_resource "aws_codeconnections_connection" {
    defaults = {
      arn = "arn:aws:codeconnections:eu-central-1:123456789012:connection/00000000-0000-4000-8000-000000000000"
    }
  }

  mock_resource "aws_security_group" {
    defaults = {
      id = "sg-0123456789abcdef0"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_region" {
    defaults = {
      id = "eu-central-1"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }
}

variables {
  name       = "acme-production-runners"
  repository = "acme/shop"
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  tags       = { Environment = "test" }
}

run "before_the_connection_is_confirmed" {
  assert {
    condition     = length(aws_codebuild_project.this) + length(aws_codebuild_webhook.this) == 0 && output.runs_on == null
    error_message = "CodeBuild could not register its webhook."
  }

  assert {
    condition     = aws_codeconnections_connection.this[0].provider_type == "GitHub" && strcontains(output.next_step, "acme-production-runners")
    error_message = "The connection is there, and the output says how to confirm it."
  }
}

run "after_it" {
  variables {
    connection_confirmed            = true
    control_plane_security_group_id = "sg-0123456789abcdef1"
    workflow_names                  = ["Production", "Nightly tests"]
  }

  assert {
    condition     = output.runs_on == "codebuild-acme-production-runners" && output.next_step == null
    error_message = "The label is that of the project, and nothing is left to do."
  }

  assert {
    condition     = aws_codebuild_project.this[0].source[0].location == "https://github.com/acme/shop.git" && aws_codebuild_project.this[0].source[0].auth[0].resource == aws_codeconnections_connection.this[0].arn
    error_message = "The project belongs to the repository and uses the connection."
  }

  assert {
    condition     = aws_codebuild_project.this[0].vpc_config[0].subnets == toset(var.subnet_ids) && aws_codebuild_project.this[0].vpc_config[0].security_group_ids == toset([aws_security_group.this.id])
    error_message = "Machines are in the private subnets."
  }

  assert {
    condition     = !aws_codebuild_project.this[0].environment[0].privileged_mode
    error_message = "Jobs have no rights on the machine by default."
  }

  assert {
    condition     = { for filter in one(aws_codebuild_webhook.this[0].filter_group).filter : filter.type => filter.pattern } == { EVENT = "WORKFLOW_JOB_QUEUED", WORKFLOW_NAME = "^(Nightly tests|Production)$" }
    error_message = "Queued jobs of the named workflows start machines."
  }

  assert {
    condition     = aws_vpc_security_group_ingress_rule.kubernetes_api[0].security_group_id == "sg-0123456789abcdef1" && aws_vpc_security_group_ingress_rule.kubernetes_api[0].referenced_security_group_id == aws_security_group.this.id
    error_message = "The runners reach the private endpoint of the cluster."
  }

  assert {
    condition     = aws_vpc_security_group_egress_rule.https.from_port == 443 && aws_vpc_security_group_egress_rule.https.to_port == 443
    error_message = "And nothing but port 443."
  }
}

run "a_connection_of_its_own" {
  variables {
    connection_arn = "arn:aws:codeconnections:eu-central-1:123456789012:connection/11111111-1111-4111-8111-111111111111"
  }

  assert {
    condition     = length(aws_codeconnections_connection.this) == 0 && aws_codebuild_project.this[0].source[0].auth[0].resource == var.connection_arn
    error_message = "A confirmed connection is used as it is."
  }

  assert {
    condition     = data.aws_iam_policy_document.this.statement[1].resources == toset([var.connection_arn])
    error_message = "The machines may use this connection only."
  }
}

run "the_role_of_the_machines" {
  variables {
    iam_path             = "/acme/"
    permissions_boundary = "arn:aws:iam::123456789012:policy/eks-actions/boundary"
  }

  assert {
    condition     = aws_iam_role.this.path == "/acme/" && aws_iam_role.this.permissions_boundary == "arn:aws:iam::123456789012:policy/eks-actions/boundary"
    error_message = "It has the path and the boundary."
  }

  assert {
    condition     = flatten([for condition in data.aws_iam_policy_document.trust.statement[0].condition : condition.values if condition.variable == "aws:SourceArn"]) == ["arn:aws:codebuild:eu-central-1:123456789012:project/acme-production-runners"]
    error_message = "Only this project uses it."
  }
}

run "names_within_the_limits_of_aws" {
  variables {
    # The longest name that CodeBuild accepts.
    name                 = "sg-runners_0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456"
    connection_confirmed = true
  }

  assert {
    condition     = length(var.name) == 150 && aws_codebuild_project.this[0].name == var.name
    error_message = "CodeBuild allows 150 characters."
  }

  assert {
    condition     = length(aws_iam_role.this.name) <= 64 && can(regex("^[0-9A-Za-z_-]{1,32}$", aws_codeconnections_connection.this[0].name))
    error_message = "Role and connection have shorter names."
  }

  assert {
    condition     = length(aws_security_group.this.name) <= 255 && !startswith(aws_security_group.this.name, "sg-") && length(aws_cloudwatch_log_group.this.name) <= 512
    error_message = "Security group and log group have names that EC2 and CloudWatch Logs accept."
  }
}

run "refused_values" {
  command = plan

  variables {
    name                   = "-runners"
    repository             = "https://github.com/acme/shop"
    workflow_names         = [".*"]
    subnet_ids             = []
    job_timeout_in_minutes = 1
    concurrent_jobs        = 0
    log_retention_in_days  = 2
    iam_path               = "acme"
    permissions_boundary   = "boundary"
  }

  expect_failures = [
    var.name, var.repository, var.workflow_names, var.subnet_ids, var.job_timeout_in_minutes, var.concurrent_jobs, var.log_retention_in_days,
    var.iam_path, var.permissions_boundary,
  ]
}
