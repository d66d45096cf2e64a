data "aws_region" "current" {}

# Local Zones and Wavelength Zones require an opt-in, and EKS supports no control plane in three old zones
# (Amazon EKS User Guide, "VPC and subnet requirements").
data "aws_availability_zones" "available" {
  count = var.availability_zones == null ? 1 : 0

  state            = "available"
  exclude_zone_ids = ["cac1-az3", "use1-az3", "usw1-az2"]

  filter {
    name   = "opt-in-status"
    values = ["opt-in-not-required"]
  }

  lifecycle {
    postcondition {
      condition     = length(self.names) >= var.availability_zone_count
      error_message = "The region has ${length(self.names)} availability zones for EKS: ${join(", ", self.names)}. Lower availability_zone_count, or name the zones in availability_zones."
    }
  }
}

locals {
  zones = (var.availability_zones != null
    ? var.availability_zones
    : slice(sort(data.aws_availability_zones.available[0].names), 0, var.availability_zone_count)
  )

  # The VPC range is divided into eighths. The first six are the private subnets, in the order of the zones. The seventh is divided
  # into eighths again: its first six are the public subnets. The rest is free for other subnets. An appended zone takes the next
  # piece and moves none of the others. For 10.0.0.0/16:
  #
  #   private   10.0.0.0/19  10.0.32.0/19   10.0.64.0/19  … 10.0.160.0/19
  #   public    10.0.192.0/22  10.0.196.0/22  10.0.200.0/22 … 10.0.212.0/22
  #   free      10.0.216.0/21, 10.0.224.0/19
  private_cidrs = { for index, zone in local.zones : zone => cidrsubnet(var.cidr, 3, index) }
  public_cidrs  = { for index, zone in local.zones : zone => cidrsubnet(cidrsubnet(var.cidr, 3, 6), 3, index) }

  cluster_tags = { for name in var.cluster_names : "kubernetes.io/cluster/${name}" => "shared" }
}

resource "aws_vpc" "this" {
  cidr_block = var.cidr

  # Nodes register under their DNS names, and private endpoints of AWS are resolved through DNS.
  enable_dns_hostnames = true
  enable_dns_support   = true

  tags = merge(var.tags, { Name = var.name })
}

# It cannot be deleted, and instances launched without a security group get it: it allows nothing.
resource "aws_default_security_group" "this" {
  vpc_id  = aws_vpc.this.id
  ingress = []
  egress  = []

  tags = merge(var.tags, { Name = "${var.name}-default" })
}

# ── public subnets: load balancers and NAT gateways ──────────────────────────────────────────────

resource "aws_subnet" "public" {
  for_each = local.public_cidrs

  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = each.value

  # Load balancers and NAT gateways bring their own addresses; nothing else belongs here.
  map_public_ip_on_launch = false

  tags = merge(var.tags, local.cluster_tags, {
    Name                     = "${var.name}-public-${each.key}"
    "kubernetes.io/role/elb" = "1"
  })
}

resource "aws_internet_gateway" "this" {
  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = var.name })
}

resource "aws_route_table" "public" {
  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-public" })
}

resource "aws_route" "internet" {
  route_table_id         = aws_route_table.public.id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this.id
}

resource "aws_route_table_association" "public" {
  for_each = aws_subnet.public

  subnet_id      = each.value.id
  route_table_id = aws_route_table.public.id
}

# ── private subnets: nodes, and the network interfaces of the control plane ──────────────────────

resource "aws_subnet" "private" {
  for_each = local.private_cidrs

  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = each.value

  tags = merge(var.tags, local.cluster_tags, {
    Name                              = "${var.name}-private-${each.key}"
    "kubernetes.io/role/internal-elb" = "1"
  })
}

# One per zone, so that each zone can have its own egress.
resource "aws_route_table" "private" {
  for_each = local.private_cidrs

  vpc_id = aws_vpc.this.id

  tags = merge(var.tags, { Name = "${var.name}-private-${each.key}" })
}

resource "aws_route_table_association" "private" {
  for_each = aws_subnet.private

  subnet_id      = each.value.id
  route_table_id = aws_route_table.private[each.key].id
}
