output "runs_on" {
  description = "Beginning of the label on which jobs run, for the repository variable PRODUCTION_RUNS_ON: the workflow appends -<run ID>-<attempt>. null until the connection is confirmed."
  value       = local.project_count == 1 ? "codebuild-${aws_codebuild_project.this[0].name}" : null
}

output "connection_arn" {
  description = "ARN of the connection to GitHub."
  value       = local.connection_arn
}

output "next_step" {
  description = "What is left to do by hand, if anything."
  value = local.project_count == 1 ? null : (
    "Confirm the connection ${local.connection_name} in the console of ${local.region} (Developer Tools, Settings, Connections: Update pending connection), then set connection_confirmed."
  )
}

output "security_group_id" {
  description = "Security group of the runners."
  value       = aws_security_group.this.id
}

output "role_arn" {
  description = "ARN of the role of the machines."
  value       = aws_iam_role.this.arn
}

output "log_group_name" {
  description = "Name of the machines' log group."
  value       = aws_cloudwatch_log_group.this.name
}
