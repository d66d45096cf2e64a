# It costs nothing, and takes what nodes load from S3, above all the layers of images in ECR, off the NAT gateway. Its policy is
# AWS's default, which allows all that IAM allows: the layers lie in buckets of AWS, and what else runs on the nodes is
# not known here.
resource "aws_vpc_endpoint" "s3" {
  count = var.s3_endpoint ? 1 : 0

  vpc_id            = aws_vpc.this.id
  vpc_endpoint_type = "Gateway"
  service_name      = "com.amazonaws.${data.aws_region.current.id}.s3"
  route_table_ids   = concat([aws_route_table.public.id], [for zone in local.zones : aws_route_table.private[zone].id])

  tags = merge(var.tags, { Name = "${var.name}-s3" })
}
