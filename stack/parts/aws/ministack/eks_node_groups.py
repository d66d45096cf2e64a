"""Managed node groups: launch templates, AMI types, versions, updates.

Source: EKS API Reference, CreateNodegroup, UpdateNodegroupConfig, UpdateNodegroupVersion.
"""

import re

from ministack.services import ec2, eks
from ministack.services.cloudformation import provisioners

from eks_clusters import record_update

DEFAULT_AMI_TYPE = "AL2023_x86_64_STANDARD"


def install():
    create = eks._create_nodegroup
    eks._create_nodegroup = lambda cluster_name, body: create_node_group(cluster_name, body, create)
    handlers = provisioners._RESOURCE_HANDLERS["AWS::EKS::Nodegroup"]
    for name in ("create", "update"):
        handlers[name] = complete_resource(handlers[name])


def complete_resource(provision):
    """Passes on what MiniStack's resource drops, and lets the version follow the release, which templates may have instead."""

    def run(*args, **named):
        answer = provision(*args, **named)
        props = next(each for each in reversed(args) if isinstance(each, dict))
        group = eks._nodegroups[f"{props['ClusterName']}/{answer[0]}"]
        if props.get("CapacityType"):
            group["capacityType"] = props["CapacityType"]
        release = re.match(r"\d+\.\d+", props.get("ReleaseVersion") or "")
        if release:
            group["version"] = release[0]
        elif props.get("Version"):
            set_release(group)
        return answer

    return run


def create_node_group(cluster_name, body, create):
    answer = create(cluster_name, body)
    if answer[0] >= 400:
        return answer
    group = eks._nodegroups[f"{cluster_name}/{body['nodegroupName']}"]
    group["amiType"] = body.get("amiType") or DEFAULT_AMI_TYPE
    group["updateConfig"] = body.get("updateConfig") or {"maxUnavailable": 1}
    if body.get("nodeRepairConfig"):
        group["nodeRepairConfig"] = body["nodeRepairConfig"]
    if not body.get("remoteAccess"):
        group["resources"].pop("remoteAccessSecurityGroup", None)
    if body.get("launchTemplate"):
        # Disk and, if it sets one, AMI come from the template.
        group.pop("diskSize", None)
        use_launch_template(group, body["launchTemplate"])
    set_release(group, body.get("releaseVersion"))
    return eks._json_resp(200, {"nodegroup": group})


def use_launch_template(group, wanted):
    """Stores ID, name and version, whichever of ID and name the request has."""
    template = next((each for each in ec2._launch_templates.values() if wanted.get("id", wanted.get("name")) in (each["LaunchTemplateId"], each["LaunchTemplateName"])), None)
    if template is None:
        group["launchTemplate"] = dict(wanted)
        return
    number = str(wanted.get("version") or template["DefaultVersionNumber"])
    group["launchTemplate"] = {"id": template["LaunchTemplateId"], "name": template["LaunchTemplateName"], "version": number}
    version = next((each for each in template["Versions"] if str(each["VersionNumber"]) == number), {})
    image = (version.get("LaunchTemplateData") or {}).get("ImageId")
    if image:
        group["amiType"] = "CUSTOM"
        group["releaseVersion"] = image


def set_release(group, wanted=None):
    if group["amiType"] != "CUSTOM":
        group["releaseVersion"] = wanted or f"{group['version']}.2-20260112"


def update_config(group, body):
    for field in ("scalingConfig", "updateConfig", "nodeRepairConfig"):
        if body.get(field):
            group[field] = {**group.get(field, {}), **body[field]} if field == "scalingConfig" else body[field]
    labels = body.get("labels") or {}
    kept = {name: value for name, value in (group.get("labels") or {}).items() if name not in (labels.get("removeLabels") or [])}
    group["labels"] = {**kept, **(labels.get("addOrUpdateLabels") or {})}
    taints = body.get("taints") or {}
    changed = [*(taints.get("removeTaints") or []), *(taints.get("addOrUpdateTaints") or [])]
    keys = [(taint.get("key"), taint.get("effect")) for taint in changed]
    unchanged = [taint for taint in group.get("taints") or [] if (taint.get("key"), taint.get("effect")) not in keys]
    group["taints"] = [*unchanged, *(taints.get("addOrUpdateTaints") or [])]
    group["modifiedAt"] = eks._now()
    return record_update("ConfigUpdate", body)


def update_version(cluster, group, body):
    wanted = body.get("version") or (cluster["version"] if not body.get("launchTemplate") else group["version"])
    if parse_minor(wanted) > parse_minor(cluster["version"]):
        message = f"Requested Nodegroup version {wanted} is newer than control plane version {cluster['version']}."
        return eks._error(400, "InvalidParameterException", message)
    if body.get("launchTemplate"):
        use_launch_template(group, body["launchTemplate"])
    group["version"] = wanted
    set_release(group, body.get("releaseVersion"))
    group["modifiedAt"] = eks._now()
    return record_update("VersionUpdate", body)


def parse_minor(version):
    return int(version.split(".")[1])
