"""What nodes can be made of: instance types of each zone, and AMIs of EKS in SSM's public parameters.

Source: EC2 API Reference, DescribeInstanceTypeOfferings; EKS User Guide, "Retrieve recommended Amazon Linux AMI IDs".
"""

from ministack.core.responses import get_region
from ministack.services import ec2, ssm

from eks_versions import VERSIONS

INSTANCE_TYPES = ("t3.medium", "m5.large", "m5.xlarge", "m5a.large", "m6i.large", "m6i.xlarge", "m6a.large")


def install():
    ec2._ACTION_MAP.setdefault("DescribeInstanceTypeOfferings", describe_offerings)
    for version in VERSIONS:
        for architecture in ("x86_64", "arm64"):
            base = f"/aws/service/eks/optimized-ami/{version}/amazon-linux-2023/{architecture}/standard/recommended"
            ssm._PUBLIC_AMI_PARAMETERS[f"{base}/release_version"] = f"{version}.2-20260112"
            ssm._PUBLIC_AMI_PARAMETERS[f"{base}/image_id"] = "ami-0c2023a1b2c3d4e5f"


def describe_offerings(params):
    filters = ec2._parse_filters(params)
    types = filters.get("instance-type") or INSTANCE_TYPES
    zones = filters.get("location") or [f"{get_region()}{letter}" for letter in "abc"]
    items = "".join(render_offering(each, zone) for each in types if each in INSTANCE_TYPES for zone in zones)
    return ec2._xml(200, "DescribeInstanceTypeOfferingsResponse", f"<instanceTypeOfferingSet>{items}</instanceTypeOfferingSet>")


def render_offering(instance_type, zone):
    return f"<item><instanceType>{instance_type}</instanceType><locationType>availability-zone</locationType><location>{zone}</location></item>"
