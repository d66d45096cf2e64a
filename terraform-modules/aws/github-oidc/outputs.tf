output "provider_arn" {
  description = "ARN of the OIDC provider for GitHub."
  value       = local.provider_arn
}

output "role_arns" {
  description = "ARN of each role, for the input role-to-assume."
  value       = { for name, role in aws_iam_role.this : name => role.arn }
}

output "subjects" {
  description = "Token subjects that may assume each role."
  value       = local.subjects
}
