mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = {
      names = ["eu-central-1a", "eu-central-1b", "eu-central-1c"]
    }
  }

  mock_data "aws_region" {
    defaults = {
      id = "eu-central-1"
    }
  }

  # The provider validates ARNs and policies on apply, even if it is mocked.
  mock_resource "aws_iam_role" {
    defaults = {
      arn = "arn:aws:iam::123456789012:role/mock"
    }
  }

  mock_resource "aws_cloudwatch_log_group" {
    defaults = {
      arn = "arn:aws:logs:eu-central-1:123456789012:log-group:mock"
    }
  }

  mock_data "aws_caller_identity" {
    defaults = {
      account_id = "123456789012"
    }
  }

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
  name          = "acme"
  cidr          = "10.20.0.0/16"
  cluster_names = ["acme"]
  tags          = { Environment = "test" }
}

run "ranges_of_three_zones" {
  assert {
    condition     = output.availability_zones == tolist(["eu-central-1a", "eu-central-1b", "eu-central-1c"])
    error_message = "The first three zones of the region are taken."
  }

  assert {
    condition     = [for zone in output.availability_zones : aws_subnet.private[zone].cidr_block] == ["10.20.0.0/19", "10.20.32.0/19", "10.20.64.0/19"]
    error_message = "Private subnets are the first eighths of the range."
  }

  assert {
    condition     = [for zone in output.availability_zones : aws_subnet.public[zone].cidr_block] == ["10.20.192.0/22", "10.20.196.0/22", "10.20.200.0/22"]
    error_message = "Public subnets are 64ths of the range, behind room for six private ones."
  }

  assert {
    condition     = alltrue([for subnet in aws_subnet.public : subnet.map_public_ip_on_launch == false])
    error_message = "Instances in a public subnet get no public address automatically."
  }
}

run "an_appended_zone_moves_no_subnet" {
  variables {
    availability_zones = ["eu-central-1c", "eu-central-1a", "eu-central-1b", "eu-central-1d", "eu-central-1e", "eu-central-1f"]
  }

  assert {
    condition     = aws_subnet.private["eu-central-1c"].cidr_block == "10.20.0.0/19" && aws_subnet.private["eu-central-1f"].cidr_block == "10.20.160.0/19"
    error_message = "The position in the list determines the range."
  }

  assert {
    condition     = aws_subnet.public["eu-central-1c"].cidr_block == "10.20.192.0/22" && aws_subnet.public["eu-central-1f"].cidr_block == "10.20.212.0/22"
    error_message = "Six zones fit."
  }
}

run "tags_for_load_balancers" {
  assert {
    condition     = alltrue([for subnet in aws_subnet.public : subnet.tags["kubernetes.io/role/elb"] == "1" && subnet.tags["kubernetes.io/cluster/acme"] == "shared" && subnet.tags["Environment"] == "test"])
    error_message = "Public subnets carry the tags of internet-facing load balancers."
  }

  assert {
    condition     = alltrue([for subnet in aws_subnet.private : subnet.tags["kubernetes.io/role/internal-elb"] == "1" && subnet.tags["kubernetes.io/cluster/acme"] == "shared"])
    error_message = "Private subnets carry the tags of internal load balancers."
  }
}

run "nat_gateway_per_zone" {
  assert {
    condition     = length(aws_nat_gateway.this) == 3 && alltrue([for zone, gateway in aws_nat_gateway.this : aws_route.nat[zone].nat_gateway_id == gateway.id])
    error_message = "Each private subnet uses the gateway of its own zone."
  }

  assert {
    condition     = length(output.private_subnet_ids) == 3 && tolist(keys(output.nat_public_ips)) == output.availability_zones
    error_message = "One private subnet and one NAT address per zone."
  }
}

run "single_nat_gateway" {
  variables {
    nat_gateway = "single"
  }

  assert {
    condition     = one(keys(aws_nat_gateway.this)) == "eu-central-1a" && length(aws_route.nat) == 3
    error_message = "One gateway, in the first zone, serves all private subnets."
  }

  assert {
    condition     = alltrue([for route in aws_route.nat : route.nat_gateway_id == aws_nat_gateway.this["eu-central-1a"].id])
    error_message = "All private subnets use the single gateway."
  }
}

run "no_nat_gateway" {
  variables {
    nat_gateway = "none"
    s3_endpoint = false
    flow_logs   = null
  }

  assert {
    condition     = length(aws_nat_gateway.this) + length(aws_eip.nat) + length(aws_route.nat) == 0
    error_message = "Without a gateway there are no addresses and no default routes."
  }

  assert {
    condition     = length(aws_vpc_endpoint.s3) == 0 && output.s3_endpoint_id == null
    error_message = "The S3 endpoint can be turned off."
  }

  assert {
    condition     = length(aws_flow_log.this) + length(aws_iam_role.flow_logs) + length(aws_cloudwatch_log_group.flow_logs) == 0 && output.flow_log_group_name == null
    error_message = "Without flow logs there is no group and no role."
  }
}

run "network_acls" {
  variables {
    public_ingress = {
      https = { from_port = 443, to_port = 443, cidrs = ["203.0.113.0/24", "198.51.100.0/24"] }
      quic  = { protocol = "udp", from_port = 443, to_port = 443, cidrs = ["203.0.113.0/24"] }
    }
  }

  assert {
    condition = [for rule in local.network_acl_entries.public.ingress : "${rule.rule_no} ${rule.protocol} ${rule.from_port}-${rule.to_port} ${rule.cidr_block}"] == [
      "100 -1 0-0 10.20.0.0/16",
      "110 6 443-443 203.0.113.0/24",
      "120 6 443-443 198.51.100.0/24",
      "130 17 443-443 203.0.113.0/24",
      "140 6 22-22 0.0.0.0/0",
      "150 6 3389-3389 0.0.0.0/0",
      "160 17 3389-3389 0.0.0.0/0",
      "170 6 1024-65535 0.0.0.0/0",
      "180 17 1024-65535 0.0.0.0/0",
    ]
    error_message = "The public subnets allow the VPC, public_ingress and responses, but no administration."
  }

  assert {
    condition     = length(aws_network_acl.private.ingress) == 6 && alltrue([for rule in aws_network_acl.private.ingress : rule.action == "deny" || rule.from_port >= 1024 || rule.cidr_block == "10.20.0.0/16"])
    error_message = "Nothing outside the VPC reaches a low port of the private subnets."
  }

  assert {
    condition = alltrue([
      for acl in values(local.network_acl_entries) : alltrue([
        for rule in acl.ingress : (rule.action == "deny") == (rule.from_port == rule.to_port && contains([22, 3389], rule.from_port))
      ])
    ])
    error_message = "Exactly the ports of administration are denied."
  }

  assert {
    condition     = length(aws_network_acl_association.public) == 3 && length(aws_network_acl_association.private) == 3
    error_message = "Every subnet has its network ACL."
  }
}

run "administration_that_is_meant" {
  variables {
    public_ingress       = { ssh = { from_port = 22, to_port = 22, cidrs = ["203.0.113.7/32"] } }
    administration_ports = [22]
  }

  assert {
    condition     = [for rule in local.network_acl_entries.public.ingress : "${rule.action} ${rule.from_port}" if rule.from_port == 22] == ["allow 22", "deny 22"]
    error_message = "What public_ingress allows comes first."
  }
}

run "too_many_administration_ports" {
  command = plan

  variables {
    administration_ports = [22, 3389, 5985, 5986]
  }

  expect_failures = [var.administration_ports]
}

run "closed_default_security_group" {
  assert {
    condition     = length(aws_default_security_group.this.ingress) + length(aws_default_security_group.this.egress) == 0
    error_message = "The default security group allows nothing."
  }
}

run "flow_logs" {
  variables {
    flow_logs = { traffic_type = "REJECT", retention_in_days = 365, kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/a" }
  }

  assert {
    condition     = aws_flow_log.this[0].traffic_type == "REJECT" && aws_flow_log.this[0].max_aggregation_interval == 600
    error_message = "Traffic type as set, aggregation as by default."
  }

  assert {
    condition     = aws_cloudwatch_log_group.flow_logs[0].retention_in_days == 365 && aws_cloudwatch_log_group.flow_logs[0].kms_key_id == "arn:aws:kms:eu-central-1:123456789012:key/a"
    error_message = "Retention and key as set."
  }

  assert {
    condition     = one(data.aws_iam_policy_document.flow_logs_trust[0].statement[0].principals).identifiers == toset(["vpc-flow-logs.amazonaws.com"])
    error_message = "Only flow logs may use the role."
  }
}

run "too_few_zones" {
  command = plan

  variables {
    availability_zone_count = 4
  }

  expect_failures = [data.aws_availability_zones.available]
}

run "names_within_the_limits_of_aws" {
  variables {
    name = "Acme_VPC-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123456789-0123"
  }

  assert {
    condition     = length(var.name) == 200 && alltrue([for tags in concat([aws_vpc.this.tags], values(aws_subnet.private)[*].tags, values(aws_nat_gateway.this)[*].tags, [aws_network_acl.public.tags]) : length(tags["Name"]) <= 256])
    error_message = "Tags have at most 256 characters."
  }

  assert {
    condition     = length(aws_iam_role.flow_logs[0].name) == 64 && length(aws_cloudwatch_log_group.flow_logs[0].name) <= 512
    error_message = "Role and log group have names that IAM and CloudWatch Logs accept."
  }
}

run "the_role_of_the_flow_logs" {
  variables {
    iam_path             = "/acme/"
    permissions_boundary = "arn:aws:iam::123456789012:policy/eks-actions/boundary"
  }

  assert {
    condition     = aws_iam_role.flow_logs[0].path == "/acme/" && aws_iam_role.flow_logs[0].permissions_boundary == "arn:aws:iam::123456789012:policy/eks-actions/boundary"
    error_message = "It has the path and the boundary."
  }

  assert {
    condition     = aws_iam_role.flow_logs[0].name == "acme-flow-logs-eu-central-1"
    error_message = "A name that fits stays as it is."
  }

  assert {
    condition     = data.aws_iam_policy_document.flow_logs[0].statement[0].resources == toset(["arn:aws:logs:eu-central-1:123456789012:log-group:/aws/vpc/acme/flow-logs:*"])
    error_message = "It writes to its log group only; the ARN is known before the group exists."
  }
}

run "refused_roles" {
  command = plan

  variables {
    iam_path             = "/acme"
    permissions_boundary = "boundary"
  }

  expect_failures = [var.iam_path, var.permissions_boundary]
}

run "refused_values" {
  command = plan

  variables {
    name                    = "acme/vpc"
    cidr                    = "10.20.1.0/16"
    availability_zones      = ["eu-central-1a", "eu-central-1a"]
    availability_zone_count = 7
    nat_gateway             = "two"
    public_ingress          = { all = { from_port = 0, to_port = 65536, cidrs = ["::/0"] } }
    flow_logs               = { retention_in_days = 100 }
  }

  expect_failures = [
    var.name, var.cidr, var.availability_zones, var.availability_zone_count, var.nat_gateway, var.public_ingress, var.flow_logs,
  ]
}

run "refused_sizes" {
  command = plan

  variables {
    cidr = "10.20.0.0/22"
  }

  expect_failures = [var.cidr]
}
