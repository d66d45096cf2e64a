output "runs_on" {
  description = "Value of the repository variable PRODUCTION_RUNS_ON; null until the connection to GitHub is confirmed."
  value       = module.runners.runs_on
}

output "next_step" {
  description = "What is left to do by hand, if anything."
  value       = module.runners.next_step
}
