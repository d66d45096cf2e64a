package main

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// config is what this program reads of a ClusterConfig.
type config struct {
	Metadata struct {
		Name, Region, Version string
		Tags                  map[string]string
	}
	AccessConfig struct {
		AuthenticationMode string
		AccessEntries      []struct {
			PrincipalARN     string   `json:"principalARN"`
			KubernetesGroups []string `json:"kubernetesGroups"`
		}
	}
	Addons            []addon
	ManagedNodeGroups []nodeGroup
}

type addon struct{ Name, Version string }

type nodeGroup struct {
	Name, InstanceType string
	InstanceTypes      []string
	Spot               bool
	MinSize, MaxSize   *int
	DesiredCapacity    *int
	Labels, Tags       map[string]string
	VolumeSize         int
	UpdateConfig       map[string]int
}

// perform does what the real program would do, with fewer resources: what a caller sees of it is the same.
func perform(asked call, a account) error {
	var c config
	if asked.Config != nil {
		if err := json.Unmarshal(asked.Config, &c); err != nil {
			return err
		}
	}
	flag := func(name string) string { return asked.Flags["--"+name] }
	for _, name := range []string{flag("cluster"), flag("name")} {
		if c.Metadata.Name == "" {
			c.Metadata.Name = name
		}
	}
	cluster, group := c.Metadata.Name, flag("name")
	switch asked.Command {
	case "create cluster":
		return createCluster(a, c)
	case "delete cluster":
		return deleteCluster(a, cluster)
	case "upgrade cluster":
		return upgradeCluster(a, cluster, flag("version"), flag("approve") == "true")
	case "create nodegroup":
		if err := each(c.ManagedNodeGroups, func(g nodeGroup) error { return createGroup(a, c, g) }); err != nil {
			say("✖", err.Error())
			return fmt.Errorf("failed to create nodegroups for cluster %q", cluster)
		}
		return nil
	case "delete nodegroup":
		return a.remove(nameGroupStack(cluster, group))
	case "upgrade nodegroup":
		return a.eks("POST", groupPath(cluster, group)+"/update-version", map[string]any{"version": flag("kubernetes-version")}, nil)
	case "scale nodegroup":
		return a.eks("POST", groupPath(cluster, group)+"/update-config", map[string]any{"scalingConfig": map[string]int{
			"desiredSize": number(flag("nodes")), "minSize": number(flag("nodes-min")), "maxSize": number(flag("nodes-max"))}}, nil)
	case "set labels":
		return a.eks("POST", groupPath(cluster, flag("nodegroup"))+"/update-config", map[string]any{"labels": map[string]any{"addOrUpdateLabels": pairs(flag("labels"))}}, nil)
	case "unset labels":
		return a.eks("POST", groupPath(cluster, flag("nodegroup"))+"/update-config", map[string]any{"labels": map[string]any{"removeLabels": strings.Split(flag("labels"), ",")}}, nil)
	case "update nodegroup":
		return each(c.ManagedNodeGroups, func(g nodeGroup) error {
			return a.eks("POST", groupPath(cluster, g.Name)+"/update-config", map[string]any{"updateConfig": g.UpdateConfig}, nil)
		})
	case "create addon":
		if len(c.Addons) == 0 {
			c.Addons = []addon{{Name: group, Version: flag("version")}}
			cluster = flag("cluster")
		}
		return each(c.Addons, func(one addon) error { return createAddon(a, cluster, one) })
	case "update addon":
		if len(c.Addons) == 0 {
			c.Addons = []addon{{Name: group, Version: flag("version")}}
			cluster = flag("cluster")
		}
		return each(c.Addons, func(one addon) error {
			version, err := resolveAddon(a, cluster, one)
			if err != nil {
				return err
			}
			return a.eks("POST", fmt.Sprintf("/clusters/%s/addons/%s/update", cluster, one.Name), map[string]any{"addonVersion": version}, nil)
		})
	case "delete addon":
		return a.eks("DELETE", fmt.Sprintf("/clusters/%s/addons/%s", flag("cluster"), group), nil, nil)
	case "create accessentry":
		return createEntries(a, c)
	case "delete accessentry":
		return a.remove(nameEntryStack(cluster, flag("principal-arn")))
	case "utils update-cluster-logging":
		logging := []map[string]any{}
		for name, enabled := range map[string]bool{"enable-types": true, "disable-types": false} {
			if flag(name) != "" {
				logging = append(logging, map[string]any{"types": strings.Split(flag(name), ","), "enabled": enabled})
			}
		}
		return a.eks("POST", "/clusters/"+cluster+"/update-config", map[string]any{"logging": map[string]any{"clusterLogging": logging}}, nil)
	case "utils update-cluster-vpc-config":
		network := map[string]any{}
		for name, field := range map[string]string{"public-access": "endpointPublicAccess", "private-access": "endpointPrivateAccess"} {
			if flag(name) != "" {
				network[field] = flag(name) == "true"
			}
		}
		if flag("public-access-cidrs") != "" {
			network["publicAccessCidrs"] = strings.Split(flag("public-access-cidrs"), ",")
		}
		return a.eks("POST", "/clusters/"+cluster+"/update-config", map[string]any{"resourcesVpcConfig": network}, nil)
	case "utils update-authentication-mode":
		return a.eks("POST", "/clusters/"+cluster+"/update-config", map[string]any{"accessConfig": map[string]any{"authenticationMode": flag("authentication-mode")}}, nil)
	}
	return fmt.Errorf("the stand-in cannot %s", asked.Command)
}

func each[T any](entries []T, do func(T) error) error {
	for _, one := range entries {
		if err := do(one); err != nil {
			return err
		}
	}
	return nil
}

func number(text string) int {
	value, _ := strconv.Atoi(text)
	return value
}

func pairs(text string) map[string]string {
	all := map[string]string{}
	for _, pair := range strings.Split(text, ",") {
		key, value, _ := strings.Cut(pair, "=")
		all[key] = value
	}
	return all
}

func groupPath(cluster, group string) string {
	return fmt.Sprintf("/clusters/%s/node-groups/%s", cluster, group)
}

func nameGroupStack(cluster, group string) string {
	return fmt.Sprintf("eksctl-%s-nodegroup-%s", cluster, group)
}

func nameEntryStack(cluster, principal string) string {
	return fmt.Sprintf("eksctl-%s-accessentry-%s", cluster, strings.ToUpper(hash([]byte(principal))[:32]))
}

// createCluster creates the stack of the cluster, its add-ons, its node groups and its access entries, one after another.
func createCluster(a account, c config) error {
	m := c.Metadata
	say("ℹ", fmt.Sprintf("creating EKS cluster %q in %q region with managed nodes", m.Name, a.region))
	mode := c.AccessConfig.AuthenticationMode
	if mode == "" {
		mode = "API_AND_CONFIG_MAP"
	}
	err := a.create(m.Name, "eksctl-"+m.Name+"-cluster", map[string]any{
		"VPC":         resource("AWS::EC2::VPC", map[string]any{"CidrBlock": "192.168.0.0/16"}),
		"SubnetA":     resource("AWS::EC2::Subnet", map[string]any{"VpcId": ref("VPC"), "CidrBlock": "192.168.0.0/19", "AvailabilityZone": a.region + "a"}),
		"SubnetB":     resource("AWS::EC2::Subnet", map[string]any{"VpcId": ref("VPC"), "CidrBlock": "192.168.32.0/19", "AvailabilityZone": a.region + "b"}),
		"ServiceRole": resource("AWS::IAM::Role", map[string]any{"AssumeRolePolicyDocument": trust("eks.amazonaws.com")}),
		"ControlPlane": resource("AWS::EKS::Cluster", map[string]any{
			"Name": m.Name, "Version": m.Version, "RoleArn": attribute("ServiceRole", "Arn"), "BootstrapSelfManagedAddons": false,
			"AccessConfig":       map[string]any{"AuthenticationMode": mode},
			"ResourcesVpcConfig": map[string]any{"SubnetIds": []any{ref("SubnetA"), ref("SubnetB")}, "EndpointPublicAccess": true},
		}),
	}, m.Tags)
	if err == nil {
		err = each(addDefaults(c.Addons), func(one addon) error { return createAddon(a, m.Name, one) })
	}
	if err == nil {
		err = each(c.ManagedNodeGroups, func(g nodeGroup) error { return createGroup(a, c, g) })
	}
	if err == nil {
		err = createEntries(a, c)
	}
	if err != nil {
		say("✖", err.Error())
		return fmt.Errorf("failed to create cluster %q", m.Name)
	}
	say("✔", fmt.Sprintf("EKS cluster %q in %q region is ready", m.Name, a.region))
	return nil
}

// addDefaults adds what every cluster gets.
func addDefaults(addons []addon) []addon {
	named := map[string]bool{}
	for _, one := range addons {
		named[one.Name] = true
	}
	for _, name := range []string{"vpc-cni", "kube-proxy", "coredns"} {
		if !named[name] {
			addons = append(addons, addon{Name: name})
		}
	}
	return addons
}

func createAddon(a account, cluster string, one addon) error {
	say("ℹ", fmt.Sprintf("creating addon: %s", one.Name))
	version, err := resolveAddon(a, cluster, one)
	if err != nil {
		return err
	}
	return a.eks("POST", "/clusters/"+cluster+"/addons", map[string]any{
		"addonName": one.Name, "addonVersion": version}, nil)
}

// resolveAddon returns the version of an add-on; without one, or for "latest", the newest that fits the cluster.
func resolveAddon(a account, cluster string, one addon) (string, error) {
	if one.Version != "" && one.Version != "latest" {
		return one.Version, nil
	}
	version, err := readVersion(a, cluster)
	if err != nil {
		return "", err
	}
	var offered struct {
		Addons []struct {
			AddonVersions []struct{ AddonVersion string }
		}
	}
	if err := a.eks("GET", "/addons/supported-versions?addonName="+one.Name+"&kubernetesVersion="+version, nil, &offered); err != nil {
		return "", err
	}
	if len(offered.Addons) == 0 || len(offered.Addons[0].AddonVersions) == 0 {
		return "", fmt.Errorf("no versions available for %q", one.Name)
	}
	return offered.Addons[0].AddonVersions[0].AddonVersion, nil
}

func createGroup(a account, c config, g nodeGroup) error {
	var found struct {
		Cluster struct {
			ResourcesVpcConfig struct{ SubnetIds []string }
		}
	}
	cluster := c.Metadata.Name
	if err := a.eks("GET", "/clusters/"+cluster, nil, &found); err != nil {
		return err
	}
	types := g.InstanceTypes
	if len(types) == 0 {
		types = []string{orDefault(g.InstanceType, "m5.large")}
	}
	capacity := map[bool]string{true: "SPOT", false: "ON_DEMAND"}[g.Spot]
	labels := map[string]string{clusterTag: cluster, groupTag: g.Name}
	for key, value := range g.Labels {
		labels[key] = value
	}
	size := func(given *int, fallback int) int {
		if given == nil {
			return fallback
		}
		return *given
	}
	low := size(g.MinSize, 2)
	disk := map[string]any{"VolumeSize": g.VolumeSize, "VolumeType": "gp3"}
	if g.VolumeSize == 0 {
		disk["VolumeSize"] = 80
	}
	return a.create(cluster, nameGroupStack(cluster, g.Name), map[string]any{
		"NodeInstanceRole": resource("AWS::IAM::Role", map[string]any{"AssumeRolePolicyDocument": trust("ec2.amazonaws.com")}),
		"LaunchTemplate": resource("AWS::EC2::LaunchTemplate", map[string]any{"LaunchTemplateData": map[string]any{
			"BlockDeviceMappings": []any{map[string]any{"DeviceName": "/dev/xvda", "Ebs": disk}}}}),
		"ManagedNodeGroup": resource("AWS::EKS::Nodegroup", map[string]any{
			"ClusterName": cluster, "NodegroupName": g.Name, "NodeRole": attribute("NodeInstanceRole", "Arn"), "Subnets": found.Cluster.ResourcesVpcConfig.SubnetIds,
			"InstanceTypes": types, "CapacityType": capacity, "AmiType": "AL2023_x86_64_STANDARD", "Labels": labels, "Tags": g.Tags,
			"ScalingConfig": map[string]any{"MinSize": low, "MaxSize": size(g.MaxSize, low), "DesiredSize": size(g.DesiredCapacity, low)},
		}),
	}, merge(c.Metadata.Tags, map[string]string{groupTag: g.Name, groupTypeTag: "managed"}))
}

func createEntries(a account, c config) error {
	for _, entry := range c.AccessConfig.AccessEntries {
		err := a.create(c.Metadata.Name, nameEntryStack(c.Metadata.Name, entry.PrincipalARN), map[string]any{
			"AccessEntry": resource("AWS::EKS::AccessEntry", map[string]any{
				"ClusterName": c.Metadata.Name, "PrincipalArn": entry.PrincipalARN, "KubernetesGroups": entry.KubernetesGroups,
				"Tags": []any{map[string]string{"Key": clusterTag, "Value": c.Metadata.Name}}}),
		}, nil)
		if err != nil {
			return err
		}
	}
	return nil
}

// upgradeCluster goes one minor further, and refuses more.
func upgradeCluster(a account, cluster, version string, approved bool) error {
	current, err := readVersion(a, cluster)
	if err != nil {
		return err
	}
	if minor(version) > minor(current)+1 {
		return fmt.Errorf("upgrading more than one version at a time is not supported")
	}
	if minor(version) < minor(current) {
		return fmt.Errorf("cannot upgrade to a lower version. Found given target version %q, current cluster version %q", version, current)
	}
	say("ℹ", fmt.Sprintf("will upgrade cluster %q control plane from current version %q to %q", cluster, current, version))
	if !approved {
		say("!", "no changes were applied, run again with '--approve' to apply the changes")
		return nil
	}
	return a.eks("POST", "/clusters/"+cluster+"/updates", map[string]any{"version": version}, nil)
}

func minor(version string) int {
	_, text, _ := strings.Cut(version, ".")
	return number(text)
}

func readVersion(a account, cluster string) (string, error) {
	var found struct{ Cluster struct{ Version string } }
	err := a.eks("GET", "/clusters/"+cluster, nil, &found)
	return found.Cluster.Version, err
}

// deleteCluster deletes add-ons, then all stacks, that of the cluster last.
func deleteCluster(a account, cluster string) error {
	stacks, err := a.list(cluster)
	if err != nil {
		return err
	}
	if len(stacks) == 0 {
		return fmt.Errorf("unable to describe cluster control plane: cluster %q was not found", cluster)
	}
	last := "eksctl-" + cluster + "-cluster"
	for _, one := range stacks {
		if one.Name != last && one.Status != "DELETE_COMPLETE" {
			if err := a.remove(one.Name); err != nil {
				return err
			}
		}
	}
	var found struct{ Addons []string }
	if err := a.eks("GET", "/clusters/"+cluster+"/addons", nil, &found); err == nil {
		for _, name := range found.Addons {
			if err := a.eks("DELETE", "/clusters/"+cluster+"/addons/"+name, nil, nil); err != nil {
				return err
			}
		}
	}
	time.Sleep(100 * time.Millisecond)
	return a.remove(last)
}

func resource(kind string, properties map[string]any) map[string]any {
	return map[string]any{"Type": kind, "Properties": properties}
}

func ref(name string) map[string]any { return map[string]any{"Ref": name} }

func attribute(name, field string) map[string]any {
	return map[string]any{"Fn::GetAtt": []string{name, field}}
}

func trust(service string) map[string]any {
	return map[string]any{"Version": "2012-10-17", "Statement": []any{map[string]any{
		"Effect": "Allow", "Principal": map[string]any{"Service": service}, "Action": "sts:AssumeRole"}}}
}

func merge(sets ...map[string]string) map[string]string {
	all := map[string]string{}
	for _, set := range sets {
		for key, value := range set {
			all[key] = value
		}
	}
	return all
}

func orDefault(text, fallback string) string {
	if text == "" {
		return fallback
	}
	return text
}
