"""CloudFormation: which properties of EKS resources a change set reports as a replacement.

MiniStack has such lists for other types, and answers "Conditional" for those of EKS. Source: CloudFormation Template Reference,
AWS::EKS::Cluster and AWS::EKS::Nodegroup, "Update requires: Replacement".
"""

from ministack.services.cloudformation import provisioners

REPLACING = {
    "AWS::EKS::Cluster": ("BootstrapSelfManagedAddons", "Name", "OutpostConfig", "RoleArn"),
    "AWS::EKS::Nodegroup": (
        "AmiType",
        "CapacityType",
        "ClusterName",
        "DiskSize",
        "InstanceTypes",
        "NodegroupName",
        "NodeRole",
        "RemoteAccess",
        "Subnets",
    ),
}


def install():
    provisioners._REPLACING_PROPERTIES.update(REPLACING)
