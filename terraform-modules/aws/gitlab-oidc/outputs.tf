output "provider_arn" {
  description = "ARN of the OIDC provider for the GitLab server."
  value       = module.roles.provider_arn
}

output "role_arns" {
  description = "ARN of each role, for the variable AWS_ROLE_ARN of a job."
  value       = module.roles.role_arns
}

output "subjects" {
  description = "Token subjects that may assume each role; those with an asterisk are patterns."
  value       = module.roles.subjects
}

output "claims" {
  description = "Claims that each role requires besides the subject."
  value       = local.claims
}
