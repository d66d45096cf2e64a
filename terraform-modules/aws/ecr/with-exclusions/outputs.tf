output "repository_urls" {
  description = "URL of each repository, to push to and pull from."
  value       = { for name, repository in aws_ecr_repository.this : name => repository.repository_url }
}

output "repository_arns" {
  description = "ARN of each repository."
  value       = { for name, repository in aws_ecr_repository.this : name => repository.arn }
}

output "registry_id" {
  description = "ID of the registry, which is the account ID; null without repositories."
  value       = try(values(aws_ecr_repository.this)[0].registry_id, null)
}
