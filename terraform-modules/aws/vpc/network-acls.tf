# Network ACLs are the second line of defense behind security groups. They are stateless: responses need rules of their own, for the
# source ports of the clients. NAT gateways use 1024 to 65535 (Amazon VPC User Guide, "Ephemeral ports"), hence the wide ranges from
# everywhere below. Security groups are stateful and keep these ports closed for new connections.
#
# Protocols are numbers, not names: AWS returns numbers, and a second plan must show no changes.

locals {
  protocol_numbers = { all = "-1", tcp = "6", udp = "17" }

  public_ingress = flatten([
    for name, rule in var.public_ingress : [
      for cidr in rule.cidrs : { protocol = rule.protocol, from_port = rule.from_port, to_port = rule.to_port, cidr = cidr }
    ]
  ])

  answers = [
    { protocol = "tcp", from_port = 1024, to_port = 65535, cidr = "0.0.0.0/0" },
    { protocol = "udp", from_port = 1024, to_port = 65535, cidr = "0.0.0.0/0" },
  ]

  # Before the rules for responses, which would allow Remote Desktop. UDP below 1024 is not allowed anyway.
  administration = flatten([
    for port in var.administration_ports : [
      for protocol in port < 1024 ? ["tcp"] : ["tcp", "udp"] :
      { protocol = protocol, from_port = port, to_port = port, cidr = "0.0.0.0/0", action = "deny" }
    ]
  ])

  # Traffic between nodes, control plane, load balancers and NAT gateways.
  within_vpc = [{ protocol = "all", from_port = 0, to_port = 0, cidr = var.cidr }]
  to_all     = [{ protocol = "all", from_port = 0, to_port = 0, cidr = "0.0.0.0/0" }]

  network_acl_rules = {
    public = {
      ingress = concat(local.within_vpc, local.public_ingress, local.administration, local.answers)
      egress  = local.to_all
    }
    # A network load balancer may preserve the client address: its targets listen on ports from 1024 up (node ports do), which the rules
    # for responses allow.
    private = {
      ingress = concat(local.within_vpc, local.administration, local.answers)
      egress  = local.to_all
    }
  }

  network_acl_entries = {
    for acl, directions in local.network_acl_rules : acl => {
      for direction, rules in directions : direction => [
        for index, rule in rules : {
          rule_no         = 100 + 10 * index
          action          = lookup(rule, "action", "allow")
          protocol        = local.protocol_numbers[rule.protocol]
          from_port       = rule.from_port
          to_port         = rule.to_port
          cidr_block      = rule.cidr
          ipv6_cidr_block = null
          icmp_code       = null
          icmp_type       = null
        }
      ]
    }
  }
}

resource "aws_network_acl" "public" {
  # checkov:skip=CKV2_AWS_1: attached to every subnet by aws_network_acl_association
  vpc_id  = aws_vpc.this.id
  ingress = local.network_acl_entries.public.ingress
  egress  = local.network_acl_entries.public.egress

  tags = merge(var.tags, { Name = "${var.name}-public" })
}

resource "aws_network_acl" "private" {
  # checkov:skip=CKV2_AWS_1: attached to every subnet by aws_network_acl_association
  vpc_id  = aws_vpc.this.id
  ingress = local.network_acl_entries.private.ingress
  egress  = local.network_acl_entries.private.egress

  tags = merge(var.tags, { Name = "${var.name}-private" })
}

# Separate resources, so that adding or removing a subnet does not touch the rules.
resource "aws_network_acl_association" "public" {
  for_each = aws_subnet.public

  network_acl_id = aws_network_acl.public.id
  subnet_id      = each.value.id
}

resource "aws_network_acl_association" "private" {
  for_each = aws_subnet.private

  network_acl_id = aws_network_acl.private.id
  subnet_id      = each.value.id
}
