locals {
  # Of the bucket itself, the policy would be read only during the apply whenever anything of the bucket changes.
  bucket_arn = aws_s3_bucket.this.arn
}

# The bucket of backend "s3" for states, lock files (use_lockfile) and plans. terraform destroy deletes it only if it is empty, or with
# force_destroy: prevent_destroy cannot be turned off by a variable.
resource "aws_s3_bucket" "this" {
  # checkov:skip=CKV2_AWS_62: nothing reacts to a new state
  # checkov:skip=CKV_AWS_144: versions bring back a state; with the region, everything that the state describes is lost as well
  bucket        = var.bucket
  force_destroy = var.force_destroy

  tags = merge(var.tags, { Name = var.bucket })
}

# Lets you restore yesterday's state.
resource "aws_s3_bucket_versioning" "this" {
  bucket = aws_s3_bucket.this.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    # One KMS call for many objects.
    bucket_key_enabled = var.kms_key_arn != null

    apply_server_side_encryption_by_default {
      sse_algorithm     = var.kms_key_arn != null ? "aws:kms" : "AES256"
      kms_master_key_id = var.kms_key_arn
    }
  }
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket = aws_s3_bucket.this.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# Permissions come from policies only: ACLs are off.
resource "aws_s3_bucket_ownership_controls" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

resource "aws_s3_bucket_policy" "this" {
  bucket = aws_s3_bucket.this.id
  policy = data.aws_iam_policy_document.bucket.json

  # S3 rejects concurrent changes of a bucket.
  depends_on = [aws_s3_bucket_public_access_block.this]
}

data "aws_iam_policy_document" "bucket" {
  # A deny statement: the wildcards only take permissions away.
  statement {
    sid       = "DenyInsecureTransport"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [local.bucket_arn, "${local.bucket_arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "this" {
  bucket = aws_s3_bucket.this.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days           = var.noncurrent_version_days
      newer_noncurrent_versions = var.noncurrent_versions_kept
    }

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }

  # Plans contain what states contain, and are useless once the code has changed.
  dynamic "rule" {
    for_each = var.plan_prefixes

    content {
      # S3 allows 255 characters.
      id     = length(rule.value) <= 249 ? "plans ${rule.value}" : "plans ${substr(rule.value, 0, 240)}-${substr(sha256(rule.value), 0, 8)}"
      status = "Enabled"

      filter {
        prefix = rule.value
      }

      expiration {
        days = var.plan_days
      }

      noncurrent_version_expiration {
        noncurrent_days = 1
      }
    }
  }

  # Rules for versions need a versioned bucket.
  depends_on = [aws_s3_bucket_versioning.this]
}

resource "aws_s3_bucket_logging" "this" {
  count = var.access_logs == null ? 0 : 1

  bucket        = aws_s3_bucket.this.id
  target_bucket = var.access_logs.bucket
  target_prefix = var.access_logs.prefix
}
