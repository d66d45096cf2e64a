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

variables {
  repositories = {
    shop = {}
  }
  tags = { Team = "platform" }
}

run "secure_by_default" {
  assert {
    condition     = aws_ecr_repository.this["shop"].image_tag_mutability == "IMMUTABLE"
    error_message = "Tags are immutable."
  }

  assert {
    condition     = aws_ecr_repository.this["shop"].image_scanning_configuration[0].scan_on_push && aws_ecr_repository.this["shop"].encryption_configuration[0].encryption_type == "KMS"
    error_message = "Images are scanned and encrypted."
  }

  assert {
    condition     = aws_ecr_repository.this["shop"].force_delete == false && aws_ecr_repository.this["shop"].tags == tomap({ Name = "shop", Team = "platform" })
    error_message = "A repository with images in it is not deleted."
  }

  assert {
    condition     = length(module.policies.pull_principals) == 0
    error_message = "No other account may pull."
  }

  assert {
    condition     = [for rule in jsondecode(module.policies.lifecycle_policies["shop"]).rules : rule.selection] == [{ tagStatus = "untagged", countType = "sinceImagePushed", countUnit = "days", countNumber = 14 }]
    error_message = "Only untagged images expire."
  }
}

run "lifecycle" {
  variables {
    repositories = {
      shop      = { lifecycle_rules = { untagged_days = 3, keep_images = 200 } }
      "shop/db" = { lifecycle_policy = "{\"rules\":[]}" }
    }
  }

  assert {
    condition     = [for rule in jsondecode(module.policies.lifecycle_policies["shop"]).rules : "${rule.rulePriority} ${rule.selection.tagStatus} ${rule.selection.countNumber}"] == ["1 untagged 3", "2 any 200"]
    error_message = "Untagged images expire first, then all but the newest."
  }

  assert {
    condition     = module.policies.lifecycle_policies["shop/db"] == "{\"rules\":[]}"
    error_message = "A custom policy replaces the rules."
  }
}

run "pulled_by_others" {
  variables {
    repositories = {
      shop = { pull_account_ids = ["222222222222", "111111111111"], encryption_type = "KMS", kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/own" }
      jobs = { image_tag_mutability = "MUTABLE", encryption_type = "AES256", scan_on_push = false, force_delete = true }
    }
  }

  assert {
    condition     = keys(module.policies.pull_principals) == ["shop"] && module.policies.pull_principals["shop"] == toset(["arn:aws:iam::111111111111:root", "arn:aws:iam::222222222222:root"])
    error_message = "The two accounts may pull from exactly this repository."
  }

  assert {
    condition     = aws_ecr_repository.this["shop"].encryption_configuration[0].kms_key == "arn:aws:kms:eu-central-1:123456789012:key/own" && aws_ecr_repository.this["jobs"].encryption_configuration[0].encryption_type == "AES256"
    error_message = "Encryption as set."
  }

  assert {
    condition     = aws_ecr_repository.this["jobs"].image_tag_mutability == "MUTABLE" && !aws_ecr_repository.this["jobs"].image_scanning_configuration[0].scan_on_push && aws_ecr_repository.this["jobs"].force_delete
    error_message = "Mutability, scanning and deletion as set."
  }
}

run "images_of_pull_requests" {
  variables {
    repositories = {
      shop = { preview = true, encryption_type = "AES256", lifecycle_rules = { keep_images = 200 }, pull_account_ids = ["111111111111"] }
      jobs = {}
    }
  }

  assert {
    condition     = keys(aws_ecr_repository.this) == ["jobs", "shop", "shop-preview"] && keys(output.repository_urls) == ["jobs", "shop", "shop-preview"]
    error_message = "Only a repository with preview gets a second one."
  }

  assert {
    condition     = aws_ecr_repository.this["shop"].image_tag_mutability == "IMMUTABLE" && aws_ecr_repository.this["shop-preview"].image_tag_mutability == "MUTABLE" && aws_ecr_repository.this["shop-preview"].force_delete
    error_message = "Tags of previews move, and their repository goes with its images."
  }

  assert {
    condition     = aws_ecr_repository.this["shop-preview"].encryption_configuration[0].encryption_type == "AES256" && contains(keys(module.policies.pull_principals), "shop-preview")
    error_message = "Encryption and accounts that may pull are those of the repository for releases."
  }

  assert {
    condition     = [for rule in jsondecode(module.policies.lifecycle_policies["shop-preview"]).rules : rule.selection.countNumber] == [14, 50]
    error_message = "Images of previews expire."
  }
}

run "refused_preview_of_a_preview" {
  command = plan

  variables {
    repositories = { "shop-preview" = { preview = true } }
  }

  expect_failures = [var.repositories]
}

run "refused_preview_that_exists" {
  command = plan

  variables {
    repositories = {
      shop           = { preview = true }
      "shop-preview" = {}
    }
  }

  expect_failures = [var.repositories]
}

run "refused_names" {
  command = plan

  variables {
    repositories = { "Shop/" = {} }
  }

  expect_failures = [var.repositories]
}

run "refused_settings" {
  command = plan

  variables {
    repositories = {
      shop = {
        image_tag_mutability = "LATEST"
        encryption_type      = "AES256"
        kms_key_arn          = "arn:aws:kms:eu-central-1:123456789012:key/own"
        lifecycle_rules      = { untagged_days = 0 }
        lifecycle_policy     = "[]"
        pull_account_ids     = ["*"]
      }
    }
  }

  expect_failures = [var.repositories]
}
