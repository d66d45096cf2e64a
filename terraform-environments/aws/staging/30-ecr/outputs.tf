output "repository_urls" {
  description = "URL of each repository, to push to and pull from."
  value       = module.ecr.repository_urls
}

output "repository_arns" {
  description = "ARN of each repository."
  value       = module.ecr.repository_arns
}
