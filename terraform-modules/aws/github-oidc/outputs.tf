output "provider_arn" {
  description = "ARN of the OIDC provider of GitHub."
  value       = local.provider_arn
}

output "role_arns" {
  description = "ARN of each role, for the input role-to-assume."
  value       = { for name, role in aws_iam_role.this : name => role.arn }
}

output "subjects" {
  description = "Subjects of the tokens that may assume each role."
  value       = local.subjects
}
