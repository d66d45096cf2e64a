package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"time"
)

// Tags that the real program puts on its stacks.
const (
	clusterTag   = "alpha.eksctl.io/cluster-name"
	groupTag     = "alpha.eksctl.io/nodegroup-name"
	groupTypeTag = "alpha.eksctl.io/nodegroup-type"
)

type stack struct {
	Name   string `xml:"StackName"`
	Status string `xml:"StackStatus"`
	Tags   []struct {
		Key, Value string
	} `xml:"Tags>member"`
	Outputs []struct {
		OutputKey, OutputValue string
	} `xml:"Outputs>member"`
}

func (s stack) tag(key string) string {
	for _, each := range s.Tags {
		if each.Key == key {
			return each.Value
		}
	}
	return ""
}

// create creates a stack of the cluster and waits for its end, with the words of the real program.
func (a account) create(cluster, name string, resources map[string]any, tags map[string]string) error {
	template, _ := json.Marshal(map[string]any{"AWSTemplateFormatVersion": "2010-09-09", "Resources": resources})
	parameters := map[string]string{"StackName": name, "TemplateBody": string(template), "Capabilities.member.1": "CAPABILITY_NAMED_IAM", "EnableTerminationProtection": "true"}
	at := 0
	for _, set := range []map[string]string{{clusterTag: cluster}, tags} {
		for key, value := range set {
			at++
			parameters[fmt.Sprintf("Tags.member.%d.Key", at)] = key
			parameters[fmt.Sprintf("Tags.member.%d.Value", at)] = value
		}
	}
	say("ℹ", fmt.Sprintf("deploying stack %q", name))
	if err := a.query("CreateStack", parameters, nil); err != nil {
		return fmt.Errorf("creating CloudFormation stack %q: %w", name, err)
	}
	return a.wait(name)
}

func (a account) wait(name string) error {
	for {
		found, err := a.describe(name)
		if err != nil {
			return err
		}
		switch {
		case strings.HasSuffix(found.Status, "_IN_PROGRESS"):
			time.Sleep(200 * time.Millisecond)
		case found.Status == "CREATE_COMPLETE":
			return nil
		default:
			return fmt.Errorf("waiting for CloudFormation stack %q: ResourceNotReady: failed waiting for successful resource state", name)
		}
	}
}

func (a account) describe(name string) (stack, error) {
	var answer struct {
		Stacks []stack `xml:"DescribeStacksResult>Stacks>member"`
	}
	if err := a.query("DescribeStacks", map[string]string{"StackName": name}, &answer); err != nil {
		return stack{}, err
	}
	if len(answer.Stacks) == 0 {
		return stack{}, fmt.Errorf("no stack %q", name)
	}
	return answer.Stacks[0], nil
}

// list returns the stacks of a cluster.
func (a account) list(cluster string) ([]stack, error) {
	var answer struct {
		Stacks []stack `xml:"DescribeStacksResult>Stacks>member"`
	}
	if err := a.query("DescribeStacks", nil, &answer); err != nil {
		return nil, err
	}
	var own []stack
	for _, each := range answer.Stacks {
		if each.tag(clusterTag) == cluster {
			own = append(own, each)
		}
	}
	return own, nil
}

// remove deletes a stack and waits until it is gone.
func (a account) remove(name string) error {
	say("ℹ", fmt.Sprintf("will delete stack %q", name))
	if err := a.query("UpdateTerminationProtection", map[string]string{"StackName": name, "EnableTerminationProtection": "false"}, nil); err != nil {
		return err
	}
	if err := a.query("DeleteStack", map[string]string{"StackName": name}, nil); err != nil {
		return err
	}
	for {
		found, err := a.describe(name)
		if hasCode(err, "ValidationError") || (err == nil && found.Status == "DELETE_COMPLETE") {
			return nil
		}
		if err != nil {
			return err
		}
		if found.Status == "DELETE_FAILED" {
			return fmt.Errorf("deleting stack %q failed", name)
		}
		time.Sleep(200 * time.Millisecond)
	}
}
