terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7.0"
    }
  }

  # Terraform allows no expressions here: keep bucket and region equal to ../settings.yaml.
  backend "s3" {
    bucket         = "acme-terraform-production"
    key            = "production/40-runners.tfstate"
    region         = "eu-central-1"
    encrypt        = true
    use_lockfile   = true
    use_path_style = true # emulators need it, and S3 accepts it
  }
}

locals {
  settings = yamldecode(file("${path.module}/../settings.yaml"))
}

provider "aws" {
  region              = local.settings.region
  allowed_account_ids = local.settings.allowed_account_ids

  default_tags {
    # The policies that bootstrap creates tell by the second tag what belongs to this environment.
    tags = merge(local.settings.tags, { "eks-actions:name" = local.settings.name })
  }
}
