output "node_groups" {
  description = "EKS name, ARN and launch template of each node group."
  value = { for name, group in aws_eks_node_group.this : name => {
    name               = group.node_group_name
    arn                = group.arn
    launch_template_id = aws_launch_template.node[name].id
  } }
}
