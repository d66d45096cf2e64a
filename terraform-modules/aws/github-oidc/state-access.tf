# The minimum that backend "s3" and the plan store of the provision action need for exactly these states
# (https://developer.hashicorp.com/terraform/language/backend/s3#permissions-required). `provision` with command: bootstrap writes the
# same policy. Plans of the state development/vpc.tfstate are stored below development/.plans/vpc.tfstate/.

data "aws_region" "current" {}

locals {
  state_roles = { for name, role in var.roles : name => role.state if role.state != null }

  # An asterisk or question mark in a key would be a wildcard; the variable rejects them.
  state_objects = {
    for name, state in local.state_roles : name => {
      bucket = "arn:${local.partition}:s3:::${state.bucket}"
      states = [for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}"]
      locks  = [for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}.tflock"]
      plans  = [for key in sort(state.keys) : "arn:${local.partition}:s3:::${state.bucket}/${trimprefix("${dirname(key)}/.plans/${basename(key)}", "./")}/*"]
      reads  = [for key in sort(state.read_keys) : "arn:${local.partition}:s3:::${state.bucket}/${key}"]
      # Terraform lists env:/ for its workspaces.
      prefixes = concat(["env:/"], [for key in sort(state.keys) : "${key}*"])
      apply    = state.purpose == "apply"
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

  # Planning also locks, which writes and deletes the lock file.
  dynamic "statement" {
    for_each = length(each.value.states) > 0 ? [each.value] : []

    content {
      sid       = "Locks"
      actions   = ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]
      resources = statement.value.locks
    }
  }

  # Plans are named by their digests, hence the asterisk at the end.
  dynamic "statement" {
    for_each = length(each.value.states) > 0 ? [each.value] : []

    content {
      sid       = "Plans"
      actions   = concat(["s3:GetObject", "s3:PutObject"], statement.value.apply ? ["s3:DeleteObject"] : [])
      resources = statement.value.plans
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

  # For a state that does not exist yet, S3 answers "not found" only if the caller may list the bucket, otherwise "access denied". That
  # check has no prefix, hence IfExists.
  statement {
    sid       = "List"
    actions   = ["s3:ListBucket"]
    resources = [each.value.bucket]

    condition {
      test     = "StringLikeIfExists"
      variable = "s3:prefix"
      values   = each.value.prefixes
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
}
