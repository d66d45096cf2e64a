mock_provider "aws" {
  # The provider validates ARNs and policies on apply, even if it is mocked.
  mock_resource "aws_iam_openid_connect_provider" {
    defaults = {
      arn = "arn:aws:iam::123456789012:oidc-provider/gitlab.com"
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
  project = { path = "acme/web/shop", id = 20 }
  roles = {
    deploy-production = {
      jobs                = ["environment:production"]
      deletion_protection = true
      state               = { environment = "production", bucket = "acme-tfstate", keys = ["production/vpc.tfstate"] }
    }
    plan-production = {
      jobs  = ["default-branch"]
      state = { environment = "production", bucket = "acme-tfstate", keys = ["production/vpc.tfstate"], purpose = "protected-plan" }
    }
    plan-staging = {
      jobs  = ["merge-requests"]
      state = { environment = "staging", bucket = "acme-tfstate", keys = ["staging/vpc.tfstate"], purpose = "plan" }
    }
    previews = {
      jobs    = ["merge-requests"]
      preview = { repository = "shop-preview", cluster = "acme-development" }
    }
  }
}

run "subjects_with_everything" {
  assert {
    condition = output.subjects == {
      deploy-production = tolist(["project_id:20:ref_type:branch:ref:main:ref_protected:true:environment_protected:true:deployment_tier:production"])
      plan-production   = tolist(["project_id:20:ref_type:branch:ref:main:ref_protected:true", "project_id:20:ref_type:branch:ref:main:ref_protected:true:*"])
      plan-staging      = tolist(["project_id:20:ref_type:branch:ref:*"])
      previews          = tolist(["project_id:20:ref_type:branch:ref:*"])
    }
    error_message = "Merge requests reach their own roles alone."
  }

  assert {
    condition     = output.claims["deploy-production"] == tomap({ project_id = "20", ref_protected = "true" }) && output.claims["plan-staging"] == tomap({ project_id = "20" })
    error_message = "On gitlab.com IAM compares the ID of the project too."
  }
}

run "subjects_of_a_server_with_the_default" {
  variables {
    server_url = "https://acme.example/gitlab"
    project    = { path = "acme/web/shop" }
    sub_claims = ["project_path", "ref_type", "ref"]
  }

  assert {
    condition     = output.subjects["deploy-production"] == tolist(["project_path:acme/web/shop:ref_type:branch:ref:main"]) && output.subjects["plan-production"] == output.subjects["deploy-production"]
    error_message = "GitLab's default tells branches apart, and nothing else."
  }

  assert {
    condition     = length(output.claims["deploy-production"]) == 0
    error_message = "IAM knows no further claims of other servers."
  }
}

run "refused_subjects" {
  command = plan

  variables {
    sub_claims = ["project_id", "ref"]
    server_url = "http://gitlab.example.com:8080"
  }

  expect_failures = [var.sub_claims, var.server_url]
}

run "refused_merge_requests_that_write" {
  command = plan

  variables {
    roles = { deploy = { jobs = ["merge-requests"], state = { environment = "staging", bucket = "acme-tfstate", keys = ["staging/vpc.tfstate"] } } }
  }

  expect_failures = [var.roles]
}
