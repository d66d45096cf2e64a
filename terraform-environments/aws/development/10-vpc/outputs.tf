output "vpc_id" {
  description = "ID of the VPC."
  value       = module.vpc.vpc_id
}

output "private_subnet_ids" {
  description = "IDs of the private subnets, one per availability zone."
  value       = module.vpc.private_subnet_ids
}

output "public_subnet_ids" {
  description = "IDs of the public subnets, one per availability zone."
  value       = module.vpc.public_subnet_ids
}

output "nat_public_ips" {
  description = "Public IP addresses from which the private subnets reach the internet, for use in allow lists."
  value       = module.vpc.nat_public_ips
}
