data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

locals {
  flow_logs_count     = var.flow_logs == null ? 0 : 1
  flow_log_group_name = "/aws/vpc/${var.name}/flow-logs"

  # IAM allows 64 characters. What is longer is shortened, and a hash tells it apart.
  flow_logs_name      = "${var.name}-flow-logs-${data.aws_region.current.id}"
  flow_logs_role_name = length(local.flow_logs_name) <= 64 ? local.flow_logs_name : "${substr(local.flow_logs_name, 0, 55)}-${substr(sha256(local.flow_logs_name), 0, 8)}"
}

resource "aws_cloudwatch_log_group" "flow_logs" {
  count = local.flow_logs_count

  name              = local.flow_log_group_name
  retention_in_days = var.flow_logs.retention_in_days

  # Without a key, CloudWatch Logs encrypts with its own.
  kms_key_id = var.flow_logs.kms_key_arn

  tags = merge(var.tags, { Name = "${var.name}-flow-logs" })
}

resource "aws_flow_log" "this" {
  count = local.flow_logs_count

  vpc_id                   = aws_vpc.this.id
  traffic_type             = var.flow_logs.traffic_type
  max_aggregation_interval = var.flow_logs.max_aggregation_interval
  log_destination_type     = "cloud-watch-logs"
  log_destination          = aws_cloudwatch_log_group.flow_logs[0].arn
  iam_role_arn             = aws_iam_role.flow_logs[0].arn

  tags = merge(var.tags, { Name = var.name })

  depends_on = [aws_iam_role_policy.flow_logs]
}

resource "aws_iam_role" "flow_logs" {
  count = local.flow_logs_count

  name                 = local.flow_logs_role_name
  path                 = var.iam_path
  assume_role_policy   = data.aws_iam_policy_document.flow_logs_trust[0].json
  permissions_boundary = var.permissions_boundary

  tags = merge(var.tags, { Name = "${var.name}-flow-logs" })
}

data "aws_iam_policy_document" "flow_logs_trust" {
  count = local.flow_logs_count

  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["vpc-flow-logs.amazonaws.com"]
    }

    # Prevents flow logs of other accounts from using the role.
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
    condition {
      test     = "ArnLike"
      variable = "aws:SourceArn"
      values   = ["arn:${data.aws_partition.current.partition}:ec2:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}:vpc-flow-log/*"]
    }
  }
}

resource "aws_iam_role_policy" "flow_logs" {
  count = local.flow_logs_count

  name   = "write-flow-logs"
  role   = aws_iam_role.flow_logs[0].id
  policy = data.aws_iam_policy_document.flow_logs[0].json
}

data "aws_iam_policy_document" "flow_logs" {
  count = local.flow_logs_count

  # The log group exists, so logs:CreateLogGroup from AWS's example is not needed. Streams are named after network interfaces, hence the
  # asterisk after the group name. The ARN is composed, so that the policy stays known when a tag of the group changes.
  statement {
    sid       = "WriteFlowLogs"
    actions   = ["logs:CreateLogStream", "logs:DescribeLogStreams", "logs:PutLogEvents"]
    resources = ["arn:${data.aws_partition.current.partition}:logs:${data.aws_region.current.id}:${data.aws_caller_identity.current.account_id}:log-group:${local.flow_log_group_name}:*"]
  }
}
