locals {
  nat_zones = {
    per-zone = local.zones
    single   = slice(local.zones, 0, 1)
    none     = []
  }[var.nat_gateway]

  # Zone of the NAT gateway that serves the private subnet of each zone.
  nat_zone_of = { for zone in local.zones : zone => contains(local.nat_zones, zone) ? zone : local.nat_zones[0] if length(local.nat_zones) > 0 }
}

resource "aws_eip" "nat" {
  for_each = toset(local.nat_zones)

  domain = "vpc"

  tags = merge(var.tags, { Name = "${var.name}-nat-${each.key}" })

  # AWS requires an internet gateway before an address can be assigned in the VPC.
  depends_on = [aws_internet_gateway.this]
}

resource "aws_nat_gateway" "this" {
  for_each = aws_eip.nat

  allocation_id = each.value.id
  subnet_id     = aws_subnet.public[each.key].id

  tags = merge(var.tags, { Name = "${var.name}-${each.key}" })

  # Without it, the gateway cannot reach the internet and fails.
  depends_on = [aws_route.internet]
}

resource "aws_route" "nat" {
  for_each = local.nat_zone_of

  route_table_id         = aws_route_table.private[each.key].id
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = aws_nat_gateway.this[each.value].id
}
