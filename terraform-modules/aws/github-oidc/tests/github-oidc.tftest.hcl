mock_provider "aws" {
  # The provider validates ARNs and policies on apply, even if it is mocked.
  mock_resource "aws_iam_openid_connect_provider" {
    defaults = {
      arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    }
  }

  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
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

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }
}

variables {
  repository = { name = "acme/shop", owner_id = 1234, repository_id = 567890123 }
  roles = {
    deploy-staging = {
      jobs            = ["environment:staging"]
      policy_arns     = { vpc = "arn:aws:iam::123456789012:policy/vpc" }
      inline_policies = { images = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
      state = {
        environment = "staging"
        bucket      = "acme-tfstate"
        keys        = ["staging/10-vpc.tfstate", "staging/20-eks.tfstate"]
        read_keys   = ["shared/dns.tfstate"]
      }
    }
    plan-staging = {
      jobs                 = ["pull_request", "ref:refs/heads/main"]
      permissions_boundary = "arn:aws:iam::123456789012:policy/edge"
      state = {
        environment = "staging"
        bucket      = "acme-tfstate"
        keys        = ["vpc.tfstate"]
        purpose     = "plan"
        kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/state"
      }
    }
    plan-production = {
      jobs  = ["ref:refs/heads/main"]
      state = { environment = "production", bucket = "acme-tfstate", keys = ["production/vpc.tfstate"], purpose = "protected-plan" }
    }
    previews = {
      jobs    = ["pull_request"]
      preview = { repository = "shop-preview", cluster = "acme-development" }
    }
    deploy-production = {
      jobs                = ["environment:production"]
      deletion_protection = true
      state               = { environment = "production", bucket = "acme-tfstate", keys = ["production/vpc.tfstate"] }
    }
  }
}

run "subjects" {
  assert {
    condition     = output.subjects["deploy-staging"] == tolist(["repo:acme@1234/shop@567890123:environment:staging"])
    error_message = "With known IDs, only the form that contains them is trusted."
  }

  assert {
    condition     = length(output.subjects["plan-staging"]) == 2
    error_message = "Each job has one form."
  }

  assert {
    condition = { for condition in data.aws_iam_policy_document.trust["deploy-staging"].statement[0].condition : condition.variable => "${condition.test} ${join(" ", condition.values)}" } == {
      "token.actions.githubusercontent.com:aud" = "StringEquals sts.amazonaws.com"
      "token.actions.githubusercontent.com:sub" = "StringEquals repo:acme@1234/shop@567890123:environment:staging"
    }
    error_message = "Audience and subject are compared as a whole."
  }
}

run "state_of_apply" {
  assert {
    condition = { for statement in data.aws_iam_policy_document.state["deploy-staging"].statement : statement.sid => "${join(" ", statement.actions)} ${join(" ", statement.resources)}" } == {
      States         = "s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/10-vpc.tfstate arn:aws:s3:::acme-tfstate/staging/20-eks.tfstate"
      Locks          = "s3:DeleteObject s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/10-vpc.tfstate.tflock arn:aws:s3:::acme-tfstate/staging/20-eks.tfstate.tflock"
      ReviewPlans    = "s3:GetObject arn:aws:s3:::acme-tfstate/staging/.plans/review/staging/*"
      ProtectedPlans = "s3:DeleteObject s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/.plans/protected/staging/*"
      StatesOfOthers = "s3:GetObject arn:aws:s3:::acme-tfstate/shared/dns.tfstate"
      List           = "s3:ListBucket arn:aws:s3:::acme-tfstate"
    }
    error_message = "Exactly the states of the role, their locks and plans."
  }

  assert {
    condition     = { for condition in one([for statement in data.aws_iam_policy_document.state["deploy-staging"].statement : statement if statement.sid == "List"]).condition : condition.test => join(" ", condition.values) } == { StringEqualsIfExists = "env:/" }
    error_message = "Only the prefix of Terraform's workspaces can be listed."
  }
}

run "state_of_plans" {
  assert {
    condition = { for statement in data.aws_iam_policy_document.state["plan-staging"].statement : statement.sid => "${join(" ", statement.actions)} ${join(" ", coalesce(statement.resources, []))}" if statement.effect != "Deny" } == {
      States      = "s3:GetObject arn:aws:s3:::acme-tfstate/vpc.tfstate"
      ReviewPlans = "s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/.plans/review/staging/*"
      List        = "s3:ListBucket arn:aws:s3:::acme-tfstate"
      Encryption  = "kms:Decrypt kms:GenerateDataKey arn:aws:kms:eu-central-1:123456789012:key/state"
    }
    error_message = "Planning for review writes no state, holds no lock and reaches no protected plan."
  }

  assert {
    condition = { for statement in data.aws_iam_policy_document.state["plan-staging"].statement : statement.sid => join(" ", coalesce(statement.resources, statement.not_resources)) if statement.effect == "Deny" } == {
      WriteNothingElse = "arn:aws:s3:::acme-tfstate/.plans/review/staging/*"
      KeepOut          = "arn:aws:s3:::acme-tfstate/*.tflock arn:aws:s3:::acme-tfstate/*/.plans/protected/* arn:aws:s3:::acme-tfstate/.plans/protected/*"
    }
    error_message = "Other policies open nothing else to it."
  }

  assert {
    condition = { for statement in data.aws_iam_policy_document.state["plan-production"].statement : statement.sid => join(" ", coalesce(statement.resources, statement.not_resources)) } == {
      States           = "arn:aws:s3:::acme-tfstate/production/vpc.tfstate"
      ReviewPlans      = "arn:aws:s3:::acme-tfstate/production/.plans/review/production/*"
      ProtectedPlans   = "arn:aws:s3:::acme-tfstate/production/.plans/protected/production/*"
      List             = "arn:aws:s3:::acme-tfstate"
      WriteNothingElse = "arn:aws:s3:::acme-tfstate/production/.plans/protected/production/*"
      KeepOut          = "arn:aws:s3:::acme-tfstate/*.tflock"
    }
    error_message = "Protected plans are written, states and locks are not."
  }

  assert {
    condition     = { for condition in one([for statement in data.aws_iam_policy_document.state["plan-staging"].statement : statement if statement.sid == "List"]).condition : condition.test => join(" ", condition.values) } == { StringEquals = "env:/" }
    error_message = "A role for plans lists nothing else."
  }
}

run "previews" {
  assert {
    condition = { for statement in data.aws_iam_policy_document.preview["previews"].statement : statement.sid => join(" ", statement.resources) } == {
      Cluster = "arn:aws:eks:eu-central-1:123456789012:cluster/acme-development"
      Login   = "*"
      Images  = "arn:aws:ecr:eu-central-1:123456789012:repository/shop-preview"
    }
    error_message = "Previews have one repository and one cluster."
  }
}

run "policies_of_roles" {
  assert {
    condition     = aws_iam_role_policy_attachment.this["deploy-staging/vpc"].policy_arn == "arn:aws:iam::123456789012:policy/vpc" && aws_iam_role.this["plan-staging"].permissions_boundary == "arn:aws:iam::123456789012:policy/edge"
    error_message = "Policies and boundary as set."
  }

  assert {
    condition     = aws_iam_role_policy.inline["deploy-staging/images"].name == "images"
    error_message = "Inline policies have their names."
  }

  assert {
    condition     = keys(aws_iam_role_policy.deletion_protection) == ["deploy-production"] && contains(data.aws_iam_policy_document.deletion_protection["deploy-production"].statement[0].actions, "eks:DeleteCluster")
    error_message = "The protected role deletes no cluster."
  }

  assert {
    condition = { for statement in data.aws_iam_policy_document.deletion_protection["deploy-production"].statement : statement.sid => join(" ", statement.resources) if startswith(statement.sid, "KeepStates") || statement.sid == "KeepOldStates" } == {
      KeepStates    = "arn:aws:s3:::acme-tfstate/production/vpc.tfstate"
      KeepOldStates = "arn:aws:s3:::acme-tfstate arn:aws:s3:::acme-tfstate/*"
    }
    error_message = "Nor a state, or what brings it back."
  }

  assert {
    condition     = keys(aws_iam_role_policy.state) == ["deploy-production", "deploy-staging", "plan-production", "plan-staging"]
    error_message = "Roles without states get no access to any."
  }
}

run "a_provider_that_is_there" {
  variables {
    provider_arn = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"
    repository   = { name = "acme/shop" }
  }

  assert {
    condition     = length(aws_iam_openid_connect_provider.github) == 0 && output.provider_arn == var.provider_arn
    error_message = "The account's provider is used."
  }

  assert {
    condition     = output.subjects["deploy-staging"] == tolist(["repo:acme/shop:environment:staging"])
    error_message = "Without IDs the subject has one form."
  }
}

run "tokens_of_another_issuer" {
  variables {
    repository  = null
    thumbprints = []
    tokens = {
      issuer = "gitlab.com"
      roles = {
        apply = { subjects = ["project_id:20:ref_type:branch:ref:main"], claims = { project_id = "20", ref_protected = "true" } }
        plan  = { subjects = ["project_id:20:ref_type:branch:ref:*"] }
      }
    }
    roles = {
      apply = { jobs = ["environment:staging"] }
      plan  = { jobs = ["pull_request"] }
    }
  }

  assert {
    condition = { for condition in data.aws_iam_policy_document.trust["apply"].statement[0].condition : "${condition.test} ${condition.variable}" => join(" ", condition.values) } == {
      "StringEquals gitlab.com:aud"           = "sts.amazonaws.com"
      "StringEquals gitlab.com:sub"           = "project_id:20:ref_type:branch:ref:main"
      "StringEquals gitlab.com:project_id"    = "20"
      "StringEquals gitlab.com:ref_protected" = "true"
    }
    error_message = "Whole subjects are compared, with the claims besides."
  }

  assert {
    condition = { for condition in data.aws_iam_policy_document.trust["plan"].statement[0].condition : "${condition.test} ${condition.variable}" => join(" ", condition.values) } == {
      "StringEquals gitlab.com:aud" = "sts.amazonaws.com"
      "StringLike gitlab.com:sub"   = "project_id:20:ref_type:branch:ref:*"
    }
    error_message = "Patterns are compared as such."
  }

  assert {
    condition     = aws_iam_openid_connect_provider.github[0].url == "https://gitlab.com"
    error_message = "The provider is that of the issuer."
  }
}

run "refused_without_anybody_to_trust" {
  command = plan

  variables {
    repository = null
  }

  expect_failures = [var.tokens]
}

run "refused_values" {
  command = plan

  variables {
    repository = { name = "acme/*" }
    roles      = { "all roles" = { jobs = ["*"], max_session_duration = 60, state = { environment = "a/*", bucket = "acme-tfstate", keys = ["staging/*"], purpose = "admin" } } }
  }

  expect_failures = [var.repository, var.roles]
}

run "refused_pull_requests_that_write" {
  command = plan

  variables {
    roles = { deploy = { jobs = ["pull_request"], state = { environment = "staging", bucket = "acme-tfstate", keys = ["staging/vpc.tfstate"], purpose = "protected-plan" } } }
  }

  expect_failures = [var.roles]
}

run "refused_previews_in_the_repository_of_releases" {
  command = plan

  variables {
    roles = { previews = { jobs = ["pull_request"], preview = { repository = "shop", cluster = "acme-development" } } }
  }

  expect_failures = [var.roles]
}
