output "cluster_name" {
  description = "Name of the cluster, for the input cluster-name of helm-deploy."
  value       = local.cluster.cluster_name
}

output "cluster_arn" {
  description = "ARN of the cluster."
  value       = local.cluster.cluster_arn
}

output "cluster_endpoint" {
  description = "URL of the Kubernetes API."
  value       = local.cluster.cluster_endpoint
}

output "cluster_version" {
  description = "Kubernetes version of the control plane."
  value       = local.cluster.cluster_version
}

output "control_plane_security_group_id" {
  description = "Security group of the control plane, to whose rules runners in the VPC are added."
  value       = local.cluster.control_plane_security_group_id
}

output "oidc_provider_arn" {
  description = "ARN of the OIDC provider, for trust policies of workload roles."
  value       = local.cluster.oidc_provider_arn
}

output "oidc_issuer" {
  description = "OIDC issuer without https://, for conditions in trust policies."
  value       = local.cluster.oidc_issuer
}

output "pod_identity_role_arns" {
  description = "ARN of the role of each workload in pod_identities."
  value       = local.cluster.pod_identity_role_arns
}

output "irsa_role_arns" {
  description = "ARN of the role of each workload in irsa_roles, for the annotation eks.amazonaws.com/role-arn of its service account."
  value       = local.cluster.irsa_role_arns
}
