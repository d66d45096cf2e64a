// Program eksctl is a stand-in for the real eksctl, whose build takes a quarter of an hour. It takes the commands and flags
// listed here, accepts only configuration files that fit the real one's schema, and records how it was called. Where an
// AWS endpoint is set, it creates the same stacks and calls the same operations as the real one, with fewer resources in
// them; without, it changes nothing. Its version says "stand-in".
package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"sigs.k8s.io/yaml"
)

const version = "0.230.0"

// eksctl-clusterconfig.schema.json of eksctl 0.230; see README.md.
//
//go:embed clusterconfig.schema.json
var schemaText string

// Commands and the flags that they take; a value says whether the flag takes one.
var commands = map[string]map[string]bool{
	"version":                           {"--output": true},
	"info":                              {"--output": true},
	"create cluster":                    {"--config-file": true, "--dry-run": false, "--without-nodegroup": false, "--kubeconfig": true, "--write-kubeconfig": false, "--timeout": true, "--name": true, "--version": true},
	"upgrade cluster":                   {"--config-file": true, "--approve": false, "--name": true, "--version": true, "--timeout": true},
	"delete cluster":                    {"--config-file": true, "--name": true, "--wait": false, "--force": false, "--disable-nodegroup-eviction": false, "--timeout": true},
	"get cluster":                       {"--config-file": true, "--name": true, "--output": true},
	"create nodegroup":                  {"--config-file": true, "--include": true, "--exclude": true, "--dry-run": false, "--timeout": true},
	"delete nodegroup":                  {"--config-file": true, "--cluster": true, "--name": true, "--include": true, "--exclude": true, "--only-missing": false, "--approve": false, "--drain": false, "--wait": false, "--timeout": true},
	"scale nodegroup":                   {"--config-file": true, "--cluster": true, "--name": true, "--nodes": true, "--nodes-min": true, "--nodes-max": true, "--wait": false, "--timeout": true},
	"update nodegroup":                  {"--config-file": true, "--wait": false, "--timeout": true},
	"upgrade nodegroup":                 {"--name": true, "--cluster": true, "--kubernetes-version": true, "--launch-template-version": true, "--release-version": true, "--wait": false, "--timeout": true},
	"set labels":                        {"--config-file": true, "--cluster": true, "--nodegroup": true, "--labels": true, "--timeout": true},
	"unset labels":                      {"--cluster": true, "--nodegroup": true, "--labels": true, "--timeout": true},
	"create addon":                      {"--config-file": true, "--name": true, "--cluster": true, "--version": true, "--force": false, "--wait": false, "--timeout": true},
	"update addon":                      {"--config-file": true, "--name": true, "--cluster": true, "--version": true, "--force": false, "--wait": false, "--timeout": true},
	"delete addon":                      {"--name": true, "--cluster": true, "--preserve": false, "--timeout": true},
	"create iamserviceaccount":          {"--config-file": true, "--approve": false, "--include": true, "--timeout": true},
	"create podidentityassociation":     {"--config-file": true, "--timeout": true},
	"create accessentry":                {"--config-file": true, "--timeout": true},
	"delete accessentry":                {"--config-file": true, "--cluster": true, "--principal-arn": true},
	"utils associate-iam-oidc-provider": {"--config-file": true, "--cluster": true, "--approve": false},
	"utils update-cluster-vpc-config":   {"--config-file": true, "--cluster": true, "--public-access": false, "--private-access": false, "--public-access-cidrs": true, "--control-plane-subnet-ids": true, "--control-plane-security-group-ids": true, "--approve": false},
	"utils update-cluster-logging":      {"--config-file": true, "--cluster": true, "--enable-types": true, "--disable-types": true, "--approve": false, "--timeout": true},
	"utils update-authentication-mode":  {"--config-file": true, "--cluster": true, "--authentication-mode": true},
	"utils schema":                      {},
}

var everywhere = map[string]bool{"--region": true, "--profile": true, "--verbose": true, "--color": true, "--help": false}

var short = map[string]string{"-f": "--config-file", "-r": "--region", "-p": "--profile", "-n": "--name", "-o": "--output", "-v": "--verbose", "-C": "--color", "-w": "--wait", "-h": "--help"}

// call is what one run was asked, as it is recorded.
type call struct {
	Time    string            `json:"time"`
	Args    []string          `json:"args"`
	Command string            `json:"command"`
	Flags   map[string]string `json:"flags"`
	Config  json.RawMessage   `json:"config,omitempty"`
	Folder  string            `json:"folder"`
}

func main() {
	// The real program ends at once, with this code; whatever CloudFormation has begun goes on.
	interrupts := make(chan os.Signal, 1)
	signal.Notify(interrupts, os.Interrupt)
	go func() {
		<-interrupts
		os.Exit(130)
	}()
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintf(os.Stderr, "Error: %v\n", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	asked, err := parse(args)
	if err != nil {
		return err
	}
	if file := asked.Flags["--config-file"]; file != "" {
		if asked.Config, err = loadConfig(file); err != nil {
			return fmt.Errorf("loading config file %q: %w", file, err)
		}
	}
	if err := record(asked); err != nil {
		return err
	}
	return answer(asked)
}

// parse splits the command line as the real program's flag library does.
func parse(args []string) (call, error) {
	folder, _ := os.Getwd()
	asked := call{Time: time.Now().UTC().Format(time.RFC3339), Args: args, Flags: map[string]string{}, Folder: folder}
	var words, flags []string
	for at := 0; at < len(args); at++ {
		if !strings.HasPrefix(args[at], "-") || args[at] == "-" {
			words = append(words, args[at])
			continue
		}
		name, value, given := strings.Cut(args[at], "=")
		if long, ok := short[name]; ok {
			name = long
		}
		if !given && takesValue(name) {
			at++
			if at == len(args) {
				return asked, fmt.Errorf("flag needs an argument: %s", name)
			}
			value = args[at]
		} else if !given {
			value = "true"
		}
		asked.Flags[name] = value
		flags = append(flags, name)
	}
	asked.Command = strings.Join(words, " ")
	allowed, known := commands[asked.Command]
	if !known {
		return asked, fmt.Errorf("unknown command %q for \"eksctl\"", asked.Command)
	}
	for _, name := range flags {
		_, here := allowed[name]
		if _, general := everywhere[name]; !here && !general {
			return asked, fmt.Errorf("unknown flag: %s", name)
		}
	}
	return asked, nil
}

func takesValue(name string) bool {
	for _, flags := range commands {
		if value, ok := flags[name]; ok {
			return value
		}
	}
	return everywhere[name]
}

// loadConfig reads YAML or JSON, refuses doubled keys, and checks it against the real program's schema.
func loadConfig(file string) (json.RawMessage, error) {
	text, err := read(file)
	if err != nil {
		return nil, err
	}
	var config any
	if err := yaml.UnmarshalStrict(text, &config); err != nil {
		return nil, err
	}
	asJSON, err := json.Marshal(config)
	if err != nil {
		return nil, err
	}
	value, err := jsonschema.UnmarshalJSON(strings.NewReader(string(asJSON)))
	if err != nil {
		return nil, err
	}
	schema, err := compileSchema()
	if err != nil {
		return nil, err
	}
	var invalid *jsonschema.ValidationError
	if err := schema.Validate(value); errors.As(err, &invalid) {
		return nil, fmt.Errorf("the file does not fit the ClusterConfig schema: %s", strings.Join(reasons(invalid), "; "))
	} else if err != nil {
		return nil, err
	}
	return asJSON, nil
}

func read(file string) ([]byte, error) {
	if file == "-" {
		return io.ReadAll(os.Stdin)
	}
	return os.ReadFile(file)
}

func compileSchema() (*jsonschema.Schema, error) {
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(schemaText))
	if err != nil {
		return nil, err
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("clusterconfig.json", document); err != nil {
		return nil, err
	}
	return compiler.Compile("clusterconfig.json")
}

// reasons lists the innermost findings, one line each.
func reasons(invalid *jsonschema.ValidationError) []string {
	if len(invalid.Causes) == 0 {
		return []string{strings.ReplaceAll(invalid.Error(), "\n", " ")}
	}
	var all []string
	for _, cause := range invalid.Causes {
		all = append(all, reasons(cause)...)
	}
	return all
}

// record appends the call to the file named by EKS_ACTIONS_EKSCTL_RECORD, one JSON object a line.
func record(asked call) error {
	file := os.Getenv("EKS_ACTIONS_EKSCTL_RECORD")
	if file == "" {
		return nil
	}
	line, err := json.Marshal(asked)
	if err != nil {
		return err
	}
	out, err := os.OpenFile(file, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	if err != nil {
		return err
	}
	defer out.Close()
	_, err = out.Write(append(line, '\n'))
	return err
}

func answer(asked call) error {
	a, ok := openAccount(readRegion(asked))
	switch asked.Command {
	case "version":
		if asked.Flags["--output"] == "json" {
			fmt.Printf("{\"Version\":%q,\"PreReleaseID\":\"\",\"Metadata\":{\"BuildDate\":\"\",\"GitCommit\":\"stand-in\"}}\n", version)
			return nil
		}
		fmt.Println(version + "+stand-in")
	case "info":
		fmt.Printf("eksctl version: %s+stand-in\n", version)
	case "utils schema":
		fmt.Print(schemaText)
	case "upgrade cluster":
		if ok {
			return perform(asked, a)
		}
		say("ℹ", "stand-in: would upgrade the control plane")
		if asked.Flags["--approve"] != "true" {
			say("!", "no changes were applied, run again with '--approve' to apply the changes")
		}
	default:
		if asked.Flags["--dry-run"] == "true" {
			config, err := yaml.JSONToYAML(asked.Config)
			if err != nil {
				return err
			}
			fmt.Print(string(config))
			return nil
		}
		if ok {
			return perform(asked, a)
		}
		say("ℹ", "stand-in: recorded \"eksctl "+strings.Join(asked.Args, " ")+"\", nothing was changed")
	}
	return nil
}

// readRegion returns that of the flag or of the file.
func readRegion(asked call) string {
	if region := asked.Flags["--region"]; region != "" {
		return region
	}
	var c config
	_ = json.Unmarshal(asked.Config, &c)
	return c.Metadata.Region
}

// say prints a line of progress in the real program's form.
func say(sign, text string) {
	fmt.Printf("%s [%s]  %s\n", time.Now().Format("2006-01-02 15:04:05"), sign, text)
}
