"""Versions of Kubernetes and of add-ons that EKS has.

Sources: EKS API Reference, DescribeClusterVersions, DescribeAddonVersions; EKS User Guide, "Understand the Kubernetes version lifecycle":
14 months of standard support, then 12 of extended support. The dates are relative to today, so that what tests expect of a version does not
change with time: the newest is 60 days old, each other 120 days older than the next.
"""

import time

from ministack.services import eks

# Versions that EKS supports, oldest first.
VERSIONS = ("1.31", "1.32", "1.33", "1.34", "1.35")
DEFAULT_VERSION = "1.34"

# Add-on → its versions, newest first, each with the newest Kubernetes version that it is compatible with; kube-proxy follows the cluster.
ADDON_VERSIONS = {
    "vpc-cni": (("v1.20.4-eksbuild.1", "1.35"), ("v1.18.6-eksbuild.1", "1.33")),
    "coredns": (("v1.12.4-eksbuild.1", "1.35"), ("v1.11.4-eksbuild.2", "1.33")),
    "eks-pod-identity-agent": (("v1.3.9-eksbuild.3", "1.35"),),
    "aws-ebs-csi-driver": (("v1.51.0-eksbuild.1", "1.35"), ("v1.40.0-eksbuild.1", "1.33")),
    "metrics-server": (("v0.8.0-eksbuild.3", "1.35"),),
}

DAY = 86_400
STANDARD_SUPPORT, EXTENDED_SUPPORT = 425 * DAY, 790 * DAY


def read_parameter(query, name):
    value = query.get(name)
    return value[0] if isinstance(value, list) else value


def read_parameters(query, name):
    value = query.get(name) or []
    return value if isinstance(value, list) else [value]


def describe_cluster_versions(_names, _body, query):
    wanted = read_parameters(query, "clusterVersions")
    status = read_parameter(query, "versionStatus")
    found = [render_cluster_version(version) for version in reversed(VERSIONS) if version in (wanted or [version])]
    return eks._json_resp(200, {"clusterVersions": [each for each in found if status in (None, each["versionStatus"])]})


def render_cluster_version(version):
    # Midnight, as in EKS.
    today = int(time.time() // DAY) * DAY
    released = today - (60 + 120 * (len(VERSIONS) - 1 - VERSIONS.index(version))) * DAY
    is_standard = released + STANDARD_SUPPORT > today
    return {
        "clusterVersion": version,
        "clusterType": "eks",
        "defaultPlatformVersion": "eks.1",
        "defaultVersion": version == DEFAULT_VERSION,
        "kubernetesPatchVersion": f"{version}.2",
        "releaseDate": released,
        "endOfStandardSupportDate": released + STANDARD_SUPPORT,
        "endOfExtendedSupportDate": released + EXTENDED_SUPPORT,
        "status": "standard-support" if is_standard else "extended-support",
        "versionStatus": "STANDARD_SUPPORT" if is_standard else "EXTENDED_SUPPORT",
    }


def describe_addon_versions(_names, _body, query):
    name, version = read_parameter(query, "addonName"), read_parameter(query, "kubernetesVersion")
    addons = [
        {"addonName": addon, "owner": "aws", "publisher": "eks", "type": "networking", "addonVersions": render_addon_versions(addon, version)}
        for addon in ("kube-proxy", *ADDON_VERSIONS)
        if name in (None, addon)
    ]
    return eks._json_resp(200, {"addons": [addon for addon in addons if addon["addonVersions"]]})


def render_addon_versions(addon, cluster_version):
    rendered = []
    for number, (version, supported) in enumerate(list_addon_versions(addon)):
        compatible = [each for each in supported if cluster_version in (None, each)]
        if compatible:
            rendered.append({
                "addonVersion": version,
                "architecture": ["amd64", "arm64"],
                "compatibilities": [
                    {"clusterVersion": each, "platformVersions": ["*"], "defaultVersion": is_default(addon, version, number, each)}
                    for each in compatible
                ],
                "requiresConfiguration": False,
                "requiresIamPermissions": addon in ("vpc-cni", "aws-ebs-csi-driver"),
            })
    return rendered


def is_default(addon, version, number, cluster_version):
    return version.startswith(f"v{cluster_version}.") if addon == "kube-proxy" else number == 0


def list_addon_versions(addon):
    """Version → Kubernetes versions. kube-proxy may be three minor versions older than the API server (Kubernetes, "Version Skew Policy")."""
    if addon == "kube-proxy":
        return [(f"v{each}.2-eksbuild.1", VERSIONS[index:index + 4]) for index, each in reversed(list(enumerate(VERSIONS)))]
    return [(version, VERSIONS[:VERSIONS.index(newest) + 1]) for version, newest in ADDON_VERSIONS[addon]]
