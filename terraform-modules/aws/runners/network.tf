resource "aws_security_group" "this" {
  name        = local.security_group_name
  description = "Machines that run jobs of ${var.repository}"
  vpc_id      = var.vpc_id

  tags = merge(var.tags, { Name = var.name })

  lifecycle {
    create_before_destroy = true
  }
}

# GitHub, AWS and the Kubernetes API all listen on 443. Nothing connects to a runner.
resource "aws_vpc_security_group_egress_rule" "https" {
  security_group_id = aws_security_group.this.id
  description       = "GitHub, AWS and the Kubernetes API"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "0.0.0.0/0"

  tags = merge(var.tags, { Name = "${var.name}-https" })
}

# Opens the private endpoint of the cluster for the runners.
resource "aws_vpc_security_group_ingress_rule" "kubernetes_api" {
  count = var.control_plane_security_group_id == null ? 0 : 1

  security_group_id            = var.control_plane_security_group_id
  description                  = "Kubernetes API, for the runners ${var.name}"
  referenced_security_group_id = aws_security_group.this.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443

  tags = merge(var.tags, { Name = var.name })
}
