variable "name" {
  description = "Name of the VPC, and prefix for the names of everything in it. A longer role name than the 64 characters of IAM is shortened with a hash."
  type        = string
  nullable    = false

  validation {
    # A tag may have 256 characters, with what the module appends.
    condition     = can(regex("^[0-9A-Za-z][0-9A-Za-z._-]{0,199}$", var.name))
    error_message = "name must have 1 to 200 letters, digits, hyphens, dots and underscores, and start with a letter or digit."
  }
}

variable "cidr" {
  description = "IPv4 range of the VPC, /16 to /21. A private subnet gets an eighth of it, a public subnet a 64th: 8187 and 1019 addresses in 10.0.0.0/16."
  type        = string
  default     = "10.0.0.0/16"
  nullable    = false

  validation {
    condition     = can(cidrnetmask(var.cidr)) && try(contains(range(16, 22), tonumber(split("/", var.cidr)[1])), false)
    error_message = "cidr must be an IPv4 range between /16 and /21: AWS allows no larger VPC, and in a smaller one the public subnets are too small for load balancers, which need a /27."
  }

  validation {
    condition     = try(cidrhost(var.cidr, 0) == split("/", var.cidr)[0], true)
    error_message = "cidr must start at the first address of its range, for example 10.20.0.0/16 instead of 10.20.1.0/16."
  }
}

variable "availability_zones" {
  description = "Names of the availability zones, 2 to 6. Defaults to the first availability_zone_count zones of the region, sorted by name. Append only: the position of a zone determines the range of its subnets."
  type        = list(string)
  default     = null

  validation {
    condition     = var.availability_zones == null ? true : length(var.availability_zones) >= 2 && length(var.availability_zones) <= 6 && length(distinct(var.availability_zones)) == length(var.availability_zones)
    error_message = "availability_zones must contain 2 to 6 different zones; EKS needs at least 2."
  }
}

variable "availability_zone_count" {
  description = "Number of availability zones if availability_zones is not set, 2 to 6."
  type        = number
  default     = 3
  nullable    = false

  validation {
    condition     = var.availability_zone_count >= 2 && var.availability_zone_count <= 6 && floor(var.availability_zone_count) == var.availability_zone_count
    error_message = "availability_zone_count must be a whole number from 2 to 6; EKS needs at least 2."
  }
}

variable "cluster_names" {
  description = "Names of the EKS clusters that use these subnets. Each subnet gets the tag kubernetes.io/cluster/<name> = shared, which load balancer controllers look for."
  type        = set(string)
  default     = []
  nullable    = false

  validation {
    condition     = alltrue([for name in var.cluster_names : can(regex("^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$", name))])
    error_message = "cluster_names must contain valid EKS cluster names: letters, digits, hyphens and underscores, at most 100."
  }
}

variable "nat_gateway" {
  description = "NAT gateways for the private subnets: per-zone survives the loss of a zone, single costs least, none leaves the private subnets without egress (EKS nodes then need VPC endpoints)."
  type        = string
  default     = "per-zone"
  nullable    = false

  validation {
    condition     = contains(["per-zone", "single", "none"], var.nat_gateway)
    error_message = "nat_gateway must be per-zone, single or none."
  }
}

variable "s3_endpoint" {
  description = "Whether to route S3 through a gateway endpoint, which is free and keeps ECR image layers off the NAT gateway."
  type        = bool
  default     = true
  nullable    = false
}

variable "public_ingress" {
  description = "Inbound rules of the public subnets' network ACL for traffic from outside the VPC, in addition to responses. The key names the rule; rules are numbered in the order of their keys."
  type = map(object({
    protocol  = optional(string, "tcp")
    from_port = number
    to_port   = number
    cidrs     = list(string)
  }))
  default = {
    http  = { from_port = 80, to_port = 80, cidrs = ["0.0.0.0/0"] }
    https = { from_port = 443, to_port = 443, cidrs = ["0.0.0.0/0"] }
  }
  nullable = false

  validation {
    condition     = alltrue([for rule in var.public_ingress : contains(["tcp", "udp"], rule.protocol) && rule.from_port >= 0 && rule.from_port <= rule.to_port && rule.to_port <= 65535])
    error_message = "public_ingress: protocol must be tcp or udp, and 0 <= from_port <= to_port <= 65535."
  }

  validation {
    condition     = alltrue([for cidr in flatten([for rule in var.public_ingress : rule.cidrs]) : can(cidrnetmask(cidr))])
    error_message = "public_ingress: cidrs must be IPv4 ranges such as 203.0.113.0/24."
  }

  validation {
    condition     = length(flatten([for rule in var.public_ingress : rule.cidrs])) <= 10
    error_message = "public_ingress must not need more than 10 rules: a network ACL has 20 by default, and the module uses some of them."
  }
}

variable "administration_ports" {
  description = "Ports that the network ACLs deny for traffic from outside the VPC, unless public_ingress allows them. A connection whose NAT gateway happens to use such a port as its source gets no response; it is one of 64,512. [] denies none."
  type        = list(number)
  default     = [22, 3389]
  nullable    = false

  validation {
    condition     = length(var.administration_ports) <= 3 && alltrue([for port in var.administration_ports : port >= 1 && port <= 65535 && floor(port) == port])
    error_message = "administration_ports must be at most 3 ports, whole numbers from 1 to 65535: a network ACL has 20 rules by default."
  }
}

variable "flow_logs" {
  description = "Flow logs of the VPC in CloudWatch Logs: traffic type (ALL, ACCEPT, REJECT), retention in days, aggregation interval in seconds (60 or 600), and the ARN of the KMS key that encrypts the log group (its policy must allow the service logs.<region>.amazonaws.com). null turns them off."
  type = object({
    traffic_type             = optional(string, "ALL")
    retention_in_days        = optional(number, 90)
    max_aggregation_interval = optional(number, 600)
    kms_key_arn              = optional(string)
  })
  default = {}

  validation {
    condition     = var.flow_logs == null ? true : contains(["ALL", "ACCEPT", "REJECT"], var.flow_logs.traffic_type)
    error_message = "flow_logs.traffic_type must be ALL, ACCEPT or REJECT."
  }

  validation {
    condition     = var.flow_logs == null ? true : contains([1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653], var.flow_logs.retention_in_days)
    error_message = "flow_logs.retention_in_days must be a retention period of CloudWatch Logs: 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288 or 3653 days."
  }

  validation {
    condition     = var.flow_logs == null ? true : contains([60, 600], var.flow_logs.max_aggregation_interval)
    error_message = "flow_logs.max_aggregation_interval must be 60 or 600 seconds."
  }
}

variable "iam_path" {
  description = "Path of the role that writes flow logs, for example /acme-staging/: policies can then grant rights on the roles of one environment."
  type        = string
  default     = "/"
  nullable    = false

  validation {
    condition     = can(regex("^/([!-.0-~]+/)*$", var.iam_path)) && length(var.iam_path) <= 512
    error_message = "iam_path must begin and end with a slash and have at most 512 characters, for example /acme-staging/."
  }
}

variable "permissions_boundary" {
  description = "ARN of the managed policy that limits the role that writes flow logs, whatever its own policy allows."
  type        = string
  default     = null

  validation {
    condition     = var.permissions_boundary == null ? true : can(regex("^arn:[^:]+:iam::([0-9]{12}|aws):policy/.+$", var.permissions_boundary))
    error_message = "permissions_boundary must be the ARN of a managed policy, for example arn:aws:iam::123456789012:policy/boundary."
  }
}

variable "tags" {
  description = "Tags for every resource of the module."
  type        = map(string)
  default     = {}
  nullable    = false
}
