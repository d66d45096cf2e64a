output "vpc_id" {
  description = "ID of the VPC."
  value       = aws_vpc.this.id
}

output "vpc_arn" {
  description = "ARN of the VPC."
  value       = aws_vpc.this.arn
}

output "vpc_cidr" {
  description = "IPv4 range of the VPC."
  value       = aws_vpc.this.cidr_block
}

output "availability_zones" {
  description = "Names of the availability zones in use, in the order of their subnet ranges."
  value       = local.zones
}

output "public_subnet_ids" {
  description = "IDs of the public subnets, in the order of availability_zones."
  value       = [for zone in local.zones : aws_subnet.public[zone].id]
}

output "private_subnet_ids" {
  description = "IDs of the private subnets, in the order of availability_zones."
  value       = [for zone in local.zones : aws_subnet.private[zone].id]
}

output "public_subnets_by_zone" {
  description = "ID and IPv4 range of the public subnet of each availability zone."
  value       = { for zone, subnet in aws_subnet.public : zone => { id = subnet.id, cidr = subnet.cidr_block } }
}

output "private_subnets_by_zone" {
  description = "ID and IPv4 range of the private subnet of each availability zone."
  value       = { for zone, subnet in aws_subnet.private : zone => { id = subnet.id, cidr = subnet.cidr_block } }
}

output "public_route_table_id" {
  description = "ID of the route table of the public subnets."
  value       = aws_route_table.public.id
}

output "private_route_table_ids" {
  description = "ID of the route table of the private subnet of each availability zone."
  value       = { for zone, table in aws_route_table.private : zone => table.id }
}

output "public_network_acl_id" {
  description = "ID of the network ACL of the public subnets."
  value       = aws_network_acl.public.id
}

output "private_network_acl_id" {
  description = "ID of the network ACL of the private subnets."
  value       = aws_network_acl.private.id
}

output "internet_gateway_id" {
  description = "ID of the internet gateway."
  value       = aws_internet_gateway.this.id
}

output "nat_public_ips" {
  description = "Public IP addresses from which the private subnets reach the internet, by availability zone of the NAT gateway, for use in allow lists."
  value       = { for zone, address in aws_eip.nat : zone => address.public_ip }
}

output "s3_endpoint_id" {
  description = "ID of the S3 gateway endpoint; null if there is none."
  value       = one(aws_vpc_endpoint.s3[*].id)
}

output "default_security_group_id" {
  description = "ID of the default security group, which allows nothing."
  value       = aws_default_security_group.this.id
}

output "flow_log_group_name" {
  description = "Name of the flow logs' log group; null if they are off."
  value       = one(aws_cloudwatch_log_group.flow_logs[*].name)
}
