module "ecr" {
  source = "../../../../terraform-modules/aws/ecr"

  repositories = local.settings.ecr.repositories
}
