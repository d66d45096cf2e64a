# The minimum that backend "s3" and the plan store of the provision action need for exactly these states
# (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). `provision` with command: bootstrap writes the
# same policy. Plans of development/vpc.tfstate are stored below development/.plans/review/development/ and
# development/.plans/protected/development/, told apart by who may write there.

data "aws_region" "current" {}

locals {
  state_roles = { for name, role in var.roles : name => role.state if role.state != null }

  # An asterisk or question mark in a key would be a wildcard; the variable rejects them.
  state_objects = {
    for name, state in local.state_roles : name => {
      bucket    = "arn:${local.partition}:s3:::${state.bucket}"
      states    = [for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}"]
      locks     = [for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}.tflock"]
      review    = distinct([for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${trimprefix("${dirname(key)}/.plans/review/${state.environment}", "./")}/*"])
      protected = distinct([for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${trimprefix("${dirname(key)}/.plans/protected/${state.environment}", "./")}/*"])
      reads     = [for key in sort(state.read_keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}"]
      purpose   = state.purpose
      apply     = state.purpose == "apply"
      # What a role for plans never reaches, whatever its other policies allow.
      closed = concat(["arn:${local.partition}:s3:::${state.bucket}/*.tflock"], state.purpose != "plan" ? [] : [
        "arn:${local.partition}:s3:::${state.bucket}/.plans/protected/*",
        "arn:${local.partition}:s3:::${state.bucket}/*/.plans/protected/*",
      ])
    }
  }
}

resource "aws_iam_role_policy" "state" {
  for_each = local.state_roles

  # The same name as in bootstrap.
  name   = "eks-actions-state"
  role   = aws_iam_role.this[each.key].id
  policy = data.aws_iam_policy_document.state[each.key].json
}

data "aws_iam_policy_document" "state" {
  for_each = local.state_objects

  dynamic "statement" {
    for_each = length(each.value.states) > 0 ? [each.value] : []

    content {
      sid       = "States"
      actions   = statement.value.apply ? ["s3:GetObject", "s3:PutObject"] : ["s3:GetObject"]
      resources = statement.value.states
    }
  }

  # Plans are made without a lock.
  dynamic "statement" {
    for_each = length(each.value.states) > 0 && each.value.apply ? [each.value] : []

    content {
      sid       = "Locks"
      actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
      resources = statement.value.locks
    }
  }

  # Plans are named by root and commit, hence the asterisk at the end.
  dynamic "statement" {
    for_each = length(each.value.states) > 0 ? [each.value] : []

    content {
      sid       = "ReviewPlans"
      actions   = statement.value.purpose == "plan" ? ["s3:GetObject", "s3:PutObject"] : ["s3:GetObject"]
      resources = statement.value.review
    }
  }

  dynamic "statement" {
    for_each = length(each.value.states) > 0 && each.value.purpose != "plan" ? [each.value] : []

    content {
      sid       = "ProtectedPlans"
      actions   = concat(["s3:GetObject", "s3:PutObject"], statement.value.apply ? ["s3:DeleteObject"] : [])
      resources = statement.value.protected
    }
  }

  dynamic "statement" {
    for_each = length(each.value.reads) > 0 ? [each.value] : []

    content {
      sid       = "StatesOfOthers"
      actions   = ["s3:GetObject"]
      resources = statement.value.reads
    }
  }

  # Terraform lists env:/ for its workspaces. For an object that does not exist, S3 answers "not found" only if the caller may list the
  # bucket, otherwise "access denied". That check has no prefix, hence IfExists, which also allows listing all names: not for plans.
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [each.value.bucket]

    condition {
      test     = each.value.apply ? "StringEqualsIfExists" : "StringEquals"
      variable = "s3:prefix"
      values   = ["env:/"]
    }
  }

  # The KMS key, only through S3.
  dynamic "statement" {
    for_each = local.state_roles[each.key].kms_key_arn[*]

    content {
      sid       = "Encryption"
      actions   = ["kms:Decrypt", "kms:GenerateDataKey"]
      resources = [statement.value]

      condition {
        test     = "StringEquals"
        variable = "kms:ViaService"
        values   = ["s3.${data.aws_region.current.id}.amazonaws.com${local.partition == "aws-cn" ? ".cn" : ""}"]
      }
    }
  }

  # Whatever other policies a role for plans gets, it writes nothing in S3 but plans.
  dynamic "statement" {
    for_each = each.value.apply ? [] : [each.value]

    content {
      sid           = "WriteNothingElse"
      effect        = "Deny"
      actions       = ["s3:PutObject*", "s3:DeleteObject*", "s3:RestoreObject", "s3:AbortMultipartUpload"]
      not_resources = statement.value.purpose == "plan" ? statement.value.review : statement.value.protected
    }
  }

  dynamic "statement" {
    for_each = each.value.apply ? [] : [each.value]

    content {
      sid       = "KeepOut"
      effect    = "Deny"
      actions   = ["s3:*"]
      resources = statement.value.closed
    }
  }
}
