# Needs no provider download: terraform_data is built in.
terraform {
  required_version = ">= 1.5"
}

locals {
  subnets = ["10.0.1.0/24", "10.0.2.0/24", "10.0.3.0/24"]
}

resource "terraform_data" "vpc" {
  input = "10.0.0.0/16"
}

resource "terraform_data" "subnet" {
  for_each = toset(local.subnets)
  input    = each.value

  depends_on = [terraform_data.vpc]
}

output "subnets" {
  description = "CIDR blocks of the subnets"
  value       = [for subnet in terraform_data.subnet : subnet.output]
}
