terraform {
  required_version = ">= 1.10"

  # Terraform allows no expressions here: keep bucket and region equal to ../settings.yaml.
  backend "s3" {
    bucket       = "shop-terraform-production"
    key          = "production/40-logs.tfstate"
    region       = "eu-central-1"
    use_lockfile = true
  }
}

locals {
  settings = yamldecode(file("${path.module}/../settings.yaml"))
}
