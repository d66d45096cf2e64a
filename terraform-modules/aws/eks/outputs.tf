output "cluster_name" {
  description = "Name of the cluster."
  value       = aws_eks_cluster.this.name
}

output "cluster_arn" {
  description = "ARN of the cluster."
  value       = aws_eks_cluster.this.arn
}

output "cluster_endpoint" {
  description = "URL of the Kubernetes API."
  value       = aws_eks_cluster.this.endpoint
}

output "cluster_certificate_authority_data" {
  description = "Certificate authority of the Kubernetes API, PEM in base64."
  value       = aws_eks_cluster.this.certificate_authority[0].data
}

output "cluster_version" {
  description = "Kubernetes version of the control plane."
  value       = aws_eks_cluster.this.version
}

output "cluster_security_group_id" {
  description = "Security group that EKS creates for control plane and nodes."
  value       = aws_eks_cluster.this.vpc_config[0].cluster_security_group_id
}

output "control_plane_security_group_id" {
  description = "Security group that the module creates for the control plane, with the rules of private_access."
  value       = aws_security_group.control_plane.id
}

output "cluster_role_arn" {
  description = "ARN of the role of the control plane."
  value       = aws_iam_role.cluster.arn
}

output "node_role_arn" {
  description = "ARN of the role of the nodes."
  value       = aws_iam_role.node.arn
}

output "oidc_provider_arn" {
  description = "ARN of the OIDC provider, for trust policies of IRSA roles."
  value       = aws_iam_openid_connect_provider.this.arn
}

output "oidc_issuer" {
  description = "OIDC issuer without https://, for conditions in trust policies."
  value       = local.oidc_issuer
}

output "kms_key_arn" {
  description = "ARN of the KMS key that encrypts Kubernetes secrets and logs."
  value       = local.kms_key_arn
}

output "log_group_name" {
  description = "Name of the control plane's log group."
  value       = aws_cloudwatch_log_group.this.name
}

output "pod_identity_role_arns" {
  description = "ARN of the role of each entry of pod_identities."
  value       = { for name, role in aws_iam_role.pod_identity : name => role.arn }
}

output "irsa_role_arns" {
  description = "ARN of the role of each entry of irsa_roles, for the annotation eks.amazonaws.com/role-arn."
  value       = { for name in keys(var.irsa_roles) : name => aws_iam_role.irsa[name].arn }
}
