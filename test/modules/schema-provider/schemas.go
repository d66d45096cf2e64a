package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// schemaFile and what follows are the format of `terraform providers schema -json`
// (https://developer.hashicorp.com/terraform/cli/commands/providers/schema).
type schemaFile struct {
	ProviderBlock     block             `json:"provider_block"`
	ResourceSchemas   map[string]schema `json:"resource_schemas"`
	DataSourceSchemas map[string]schema `json:"data_source_schemas"`
}

type schema struct {
	Version int64 `json:"version"`
	Block   block `json:"block"`
}

type block struct {
	Attributes map[string]attribute   `json:"attributes"`
	BlockTypes map[string]nestedBlock `json:"block_types"`
	Deprecated bool                   `json:"deprecated"`
}

type attribute struct {
	Type       json.RawMessage `json:"type"`
	Required   bool            `json:"required"`
	Optional   bool            `json:"optional"`
	Computed   bool            `json:"computed"`
	Sensitive  bool            `json:"sensitive"`
	Deprecated bool            `json:"deprecated"`
	WriteOnly  bool            `json:"write_only"`
}

type nestedBlock struct {
	NestingMode string `json:"nesting_mode"`
	MinItems    int64  `json:"min_items"`
	MaxItems    int64  `json:"max_items"`
	Block       block  `json:"block"`
}

func readSchemas(path string) (*tfprotov5.GetProviderSchemaResponse, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var file schemaFile
	if err := json.Unmarshal(content, &file); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	provider, err := schemaOf(schema{Block: file.ProviderBlock})
	if err != nil {
		return nil, fmt.Errorf("%s: provider: %w", path, err)
	}
	resources, err := schemasOf(file.ResourceSchemas)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	dataSources, err := schemasOf(file.DataSourceSchemas)
	if err != nil {
		return nil, fmt.Errorf("%s: data %w", path, err)
	}
	return &tfprotov5.GetProviderSchemaResponse{
		ServerCapabilities: &tfprotov5.ServerCapabilities{},
		Provider:           provider,
		ResourceSchemas:    resources,
		DataSourceSchemas:  dataSources,
	}, nil
}

func schemasOf(schemas map[string]schema) (map[string]*tfprotov5.Schema, error) {
	result := make(map[string]*tfprotov5.Schema, len(schemas))
	for name, schema := range schemas {
		converted, err := schemaOf(schema)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		result[name] = converted
	}
	return result, nil
}

func schemaOf(schema schema) (*tfprotov5.Schema, error) {
	block, err := blockOf(schema.Block)
	return &tfprotov5.Schema{Version: schema.Version, Block: block}, err
}

func blockOf(from block) (*tfprotov5.SchemaBlock, error) {
	result := &tfprotov5.SchemaBlock{Deprecated: from.Deprecated}
	for name, attribute := range from.Attributes {
		kind, err := tftypes.ParseJSONType(attribute.Type) //nolint:staticcheck // the only parser of this format
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		result.Attributes = append(result.Attributes, &tfprotov5.SchemaAttribute{
			Name:       name,
			Type:       kind,
			Required:   attribute.Required,
			Optional:   attribute.Optional,
			Computed:   attribute.Computed,
			Sensitive:  attribute.Sensitive,
			Deprecated: attribute.Deprecated,
			WriteOnly:  attribute.WriteOnly,
		})
	}
	for name, nested := range from.BlockTypes {
		block, err := blockOf(nested.Block)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		mode, known := nestingModes[nested.NestingMode]
		if !known {
			return nil, fmt.Errorf("%s: nesting mode %q", name, nested.NestingMode)
		}
		result.BlockTypes = append(result.BlockTypes, &tfprotov5.SchemaNestedBlock{
			TypeName: name,
			Block:    block,
			Nesting:  mode,
			MinItems: nested.MinItems,
			MaxItems: nested.MaxItems,
		})
	}
	return result, nil
}

var nestingModes = map[string]tfprotov5.SchemaNestedBlockNestingMode{
	"single": tfprotov5.SchemaNestedBlockNestingModeSingle,
	"list":   tfprotov5.SchemaNestedBlockNestingModeList,
	"set":    tfprotov5.SchemaNestedBlockNestingModeSet,
	"map":    tfprotov5.SchemaNestedBlockNestingModeMap,
	"group":  tfprotov5.SchemaNestedBlockNestingModeGroup,
}

// upgrade reads a state of this schema's version; mocks have no other.
func (p *provider) upgrade(request *tfprotov5.UpgradeResourceStateRequest) (*tfprotov5.DynamicValue, error) {
	kind := p.schemas.ResourceSchemas[request.TypeName].ValueType()
	value, err := request.RawState.Unmarshal(kind)
	if err != nil {
		return nil, err
	}
	state, err := tfprotov5.NewDynamicValue(kind, value)
	return &state, err
}
