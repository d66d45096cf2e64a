# Names that AWS limits are shortened, and a hash tells them apart: whatever EKS accepts as the name of a cluster can be used.

locals {
  # Names without limits, by kind and key.
  own_roles = merge(
    { for part in ["cluster", "node"] : part => "${var.cluster_name}-${part}" },
    { for name in keys(local.addon_roles) : "irsa/addon/${name}" => "${var.cluster_name}-${name}" },
  )
  workload_roles = merge(
    { for name in keys(var.irsa_roles) : "irsa/${name}" => "${var.cluster_name}-${name}" },
    { for name in keys(var.pod_identities) : "pod-identity/${name}" => "${var.cluster_name}-${name}" },
  )

  # IAM allows 64 characters. A workload that is called like one of the module's own roles does not get its name.
  hashed_roles = [
    for key, name in merge(local.own_roles, local.workload_roles) : key
    if length(name) > 64 || (contains(keys(local.workload_roles), key) && contains(values(local.own_roles), name))
  ]
  role_names = {
    for key, name in merge(local.own_roles, local.workload_roles) : key => (contains(local.hashed_roles, key)
      ? "${substr(name, 0, min(length(name), 55))}-${substr(sha256("${key} ${name}"), 0, 8)}"
      : name
    )
  }

  # EC2 rejects names of security groups that begin like their IDs.
  control_plane_name = "${startswith(lower(var.cluster_name), "sg-") ? "eks-" : ""}${var.cluster_name}-control-plane"
}
