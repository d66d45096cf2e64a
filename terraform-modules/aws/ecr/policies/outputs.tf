output "lifecycle_policies" {
  description = "Lifecycle policy of each repository, as JSON."
  value       = { for name, policy in aws_ecr_lifecycle_policy.this : name => policy.policy }
}

output "pull_principals" {
  description = "Repository policy of each repository that is shared with other accounts, as JSON."
  value       = { for name, document in data.aws_iam_policy_document.pull : name => one(document.statement[0].principals).identifiers }
}
