# Free, and keeps S3 traffic of the nodes, mostly image layers of ECR, off the NAT gateway. The policy is AWS's default, which allows
# everything that IAM allows: the layers are in buckets owned by AWS, and which other buckets the workloads need is not known here.
resource "aws_vpc_endpoint" "s3" {
  count = var.s3_endpoint ? 1 : 0

  vpc_id            = aws_vpc.this.id
  vpc_endpoint_type = "Gateway"
  service_name      = "com.amazonaws.${data.aws_region.current.id}.s3"
  route_table_ids   = concat([aws_route_table.public.id], [for zone in local.zones : aws_route_table.private[zone].id])

  tags = merge(var.tags, { Name = "${var.name}-s3" })
}
