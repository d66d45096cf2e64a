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
        bucket    = "acme-tfstate"
        keys      = ["staging/10-vpc.tfstate", "staging/20-eks.tfstate"]
        read_keys = ["shared/dns.tfstate"]
      }
    }
    plan-staging = {
      jobs                 = ["pull_request", "ref:refs/heads/main"]
      permissions_boundary = "arn:aws:iam::123456789012:policy/edge"
      state = {
        bucket      = "acme-tfstate"
        keys        = ["vpc.tfstate"]
        purpose     = "plan"
        kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/state"
      }
    }
    deploy-production = {
      jobs                = ["environment:production"]
      deletion_protection = true
    }
  }
}

run "both_forms_of_the_subject" {
  assert {
    condition     = output.subjects["deploy-staging"] == tolist(["repo:acme/shop:environment:staging", "repo:acme@1234/shop@567890123:environment:staging"])
    error_message = "The subject is trusted with and without IDs."
  }

  assert {
    condition     = length(output.subjects["plan-staging"]) == 4
    error_message = "Each job has both forms."
  }

  assert {
    condition = { for condition in data.aws_iam_policy_document.trust["deploy-staging"].statement[0].condition : condition.variable => "${condition.test} ${join(" ", condition.values)}" } == {
      "token.actions.githubusercontent.com:aud" = "StringEquals sts.amazonaws.com"
      "token.actions.githubusercontent.com:sub" = "StringEquals repo:acme/shop:environment:staging repo:acme@1234/shop@567890123:environment:staging"
    }
    error_message = "Audience and subject are compared as a whole."
  }
}

run "state_of_apply" {
  assert {
    condition = { for statement in data.aws_iam_policy_document.state["deploy-staging"].statement : statement.sid => "${join(" ", statement.actions)} ${join(" ", statement.resources)}" } == {
      States         = "s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/10-vpc.tfstate arn:aws:s3:::acme-tfstate/staging/20-eks.tfstate"
      Locks          = "s3:DeleteObject s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/10-vpc.tfstate.tflock arn:aws:s3:::acme-tfstate/staging/20-eks.tfstate.tflock"
      Plans          = "s3:DeleteObject s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/staging/.plans/10-vpc.tfstate/* arn:aws:s3:::acme-tfstate/staging/.plans/20-eks.tfstate/*"
      StatesOfOthers = "s3:GetObject arn:aws:s3:::acme-tfstate/shared/dns.tfstate"
      List           = "s3:ListBucket arn:aws:s3:::acme-tfstate"
    }
    error_message = "Exactly the states of the role, their locks and plans."
  }

  assert {
    condition     = one(one([for statement in data.aws_iam_policy_document.state["deploy-staging"].statement : statement if statement.sid == "List"]).condition).values == tolist(["env:/", "staging/10-vpc.tfstate*", "staging/20-eks.tfstate*"])
    error_message = "Only the prefixes of these states can be listed."
  }
}

run "state_of_plan" {
  assert {
    condition = { for statement in data.aws_iam_policy_document.state["plan-staging"].statement : statement.sid => "${join(" ", statement.actions)} ${join(" ", statement.resources)}" } == {
      States     = "s3:GetObject arn:aws:s3:::acme-tfstate/vpc.tfstate"
      Locks      = "s3:DeleteObject s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/vpc.tfstate.tflock"
      Plans      = "s3:GetObject s3:PutObject arn:aws:s3:::acme-tfstate/.plans/vpc.tfstate/*"
      List       = "s3:ListBucket arn:aws:s3:::acme-tfstate"
      Encryption = "kms:Decrypt kms:GenerateDataKey arn:aws:kms:eu-central-1:123456789012:key/state"
    }
    error_message = "Planning writes no state and removes no plan."
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
    condition     = keys(aws_iam_role_policy.state) == ["deploy-staging", "plan-staging"]
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

run "refused_values" {
  command = plan

  variables {
    repository = { name = "acme/*" }
    roles      = { "all roles" = { jobs = ["*"], max_session_duration = 60, state = { bucket = "acme-tfstate", keys = ["staging/*"], purpose = "admin" } } }
  }

  expect_failures = [var.repository, var.roles]
}
