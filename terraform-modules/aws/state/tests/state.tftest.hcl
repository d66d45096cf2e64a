mock_provider "aws" {
  # The provider validates policies on apply, even if it is mocked.
  mock_data "aws_iam_policy_document" {
    defaults = {
      json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}"
    }
  }
}

variables {
  bucket = "acme-tfstate"
  tags   = { Team = "platform" }
}

run "secure_by_default" {
  assert {
    condition     = aws_s3_bucket_versioning.this.versioning_configuration[0].status == "Enabled"
    error_message = "States are versioned."
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).sse_algorithm == "AES256"
    error_message = "S3 encrypts with its own key."
  }

  assert {
    condition = alltrue([
      aws_s3_bucket_public_access_block.this.block_public_acls, aws_s3_bucket_public_access_block.this.block_public_policy,
      aws_s3_bucket_public_access_block.this.ignore_public_acls, aws_s3_bucket_public_access_block.this.restrict_public_buckets,
    ])
    error_message = "Nothing is public."
  }

  assert {
    condition     = aws_s3_bucket_ownership_controls.this.rule[0].object_ownership == "BucketOwnerEnforced"
    error_message = "ACLs are off."
  }

  assert {
    condition     = data.aws_iam_policy_document.bucket.statement[0].effect == "Deny" && one(data.aws_iam_policy_document.bucket.statement[0].condition).variable == "aws:SecureTransport"
    error_message = "Requests without TLS are refused."
  }

  assert {
    condition     = aws_s3_bucket.this.force_destroy == false && aws_s3_bucket.this.tags == tomap({ Name = "acme-tfstate", Team = "platform" })
    error_message = "A bucket with states in it is not destroyed."
  }

  assert {
    condition     = length(aws_s3_bucket_lifecycle_configuration.this.rule) == 1 && length(aws_s3_bucket_logging.this) == 0
    error_message = "Only old versions expire."
  }
}

run "an_own_key" {
  variables {
    kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/own"
  }

  assert {
    condition     = one(one(aws_s3_bucket_server_side_encryption_configuration.this.rule).apply_server_side_encryption_by_default).kms_master_key_id == "arn:aws:kms:eu-central-1:123456789012:key/own" && one(aws_s3_bucket_server_side_encryption_configuration.this.rule).bucket_key_enabled
    error_message = "States are encrypted with the key."
  }
}

run "plans_expire" {
  variables {
    plan_prefixes            = ["development/.plans/", "staging/.plans/"]
    plan_days                = 7
    noncurrent_versions_kept = 10
  }

  assert {
    condition     = [for rule in aws_s3_bucket_lifecycle_configuration.this.rule : rule.filter[0].prefix if length(rule.expiration) > 0] == ["development/.plans/", "staging/.plans/"]
    error_message = "Only plans expire."
  }

  assert {
    condition     = aws_s3_bucket_lifecycle_configuration.this.rule[1].expiration[0].days == 7
    error_message = "Plans expire after plan_days."
  }

  assert {
    condition     = tonumber(aws_s3_bucket_lifecycle_configuration.this.rule[0].noncurrent_version_expiration[0].newer_noncurrent_versions) == 10
    error_message = "Ten versions are kept."
  }
}

run "access_logs" {
  variables {
    access_logs = { bucket = "acme-logs", prefix = "tfstate/" }
  }

  assert {
    condition     = aws_s3_bucket_logging.this[0].target_bucket == "acme-logs" && aws_s3_bucket_logging.this[0].target_prefix == "tfstate/"
    error_message = "Access is logged."
  }
}

run "long_prefixes_of_plans" {
  variables {
    plan_prefixes = [for letter in ["a", "b"] : "${join("/", [for index in range(60) : "folder"])}/.plans/${letter}"]
  }

  assert {
    condition     = alltrue([for rule in aws_s3_bucket_lifecycle_configuration.this.rule : length(rule.id) <= 255]) && length(distinct(aws_s3_bucket_lifecycle_configuration.this.rule[*].id)) == 3
    error_message = "IDs of rules have at most 255 characters and differ."
  }
}

run "refused_values" {
  command = plan

  variables {
    bucket                   = "Acme..state"
    noncurrent_version_days  = 0
    noncurrent_versions_kept = 101
    plan_prefixes            = ["development/"]
    plan_days                = 0
  }

  expect_failures = [var.bucket, var.noncurrent_version_days, var.noncurrent_versions_kept, var.plan_prefixes, var.plan_days]
}
