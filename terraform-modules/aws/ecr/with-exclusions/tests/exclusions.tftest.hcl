mock_provider "aws" {
  # The provider validates policies on apply, even if it is mocked.
  mock_data "aws_partition" {
    defaults = {
      partition = "aws"
    }
  }

  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }
}

run "exclusions" {
  variables {
    repositories = {
      shop = { exclusions = ["cache", "cache-*"] }
      jobs = {}
    }
  }

  assert {
    condition     = aws_ecr_repository.this["shop"].image_tag_mutability == "IMMUTABLE_WITH_EXCLUSION" && aws_ecr_repository.this["shop"].image_tag_mutability_exclusion_filter[*].filter == tolist(["cache", "cache-*"])
    error_message = "Cache tags stay mutable."
  }

  assert {
    condition     = aws_ecr_repository.this["jobs"].image_tag_mutability == "IMMUTABLE" && length(aws_ecr_repository.this["jobs"].image_tag_mutability_exclusion_filter) == 0
    error_message = "Without exclusions all tags are immutable."
  }

  assert {
    condition     = keys(module.policies.lifecycle_policies) == ["jobs", "shop"]
    error_message = "Every repository has its lifecycle policy."
  }
}

run "refused_exclusions" {
  command = plan

  variables {
    repositories = { shop = { exclusions = ["*a*b*"] } }
  }

  expect_failures = [var.repositories]
}
