package main

import (
	"fmt"

	"github.com/hashicorp/terraform-plugin-go/tfprotov5"
	"github.com/hashicorp/terraform-plugin-go/tftypes"
)

// deprecated warns of every deprecated argument and block that a configuration sets, as the provider itself does.
func deprecated(schema *tfprotov5.Schema, config *tfprotov5.DynamicValue) ([]*tfprotov5.Diagnostic, error) {
	value, err := config.Unmarshal(schema.ValueType())
	if err != nil {
		return nil, err
	}
	return deprecatedIn(schema.Block, value, tftypes.NewAttributePath())
}

func deprecatedIn(block *tfprotov5.SchemaBlock, value tftypes.Value, path *tftypes.AttributePath) ([]*tfprotov5.Diagnostic, error) {
	if value.IsNull() || !value.IsKnown() {
		return nil, nil
	}
	var members map[string]tftypes.Value
	if err := value.As(&members); err != nil {
		return nil, err
	}
	var found []*tfprotov5.Diagnostic
	for _, attribute := range block.Attributes {
		if attribute.Deprecated && !members[attribute.Name].IsNull() {
			found = append(found, warningOf(attribute.Name, path))
		}
	}
	for _, nested := range block.BlockTypes {
		blocks, err := blocksOf(nested, members[nested.TypeName])
		if err != nil {
			return nil, err
		}
		if nested.Block.Deprecated && len(blocks) > 0 {
			found = append(found, warningOf(nested.TypeName, path))
			continue
		}
		for _, member := range blocks {
			inner, err := deprecatedIn(nested.Block, member, path.WithAttributeName(nested.TypeName))
			if err != nil {
				return nil, err
			}
			found = append(found, inner...)
		}
	}
	return found, nil
}

func warningOf(name string, path *tftypes.AttributePath) *tfprotov5.Diagnostic {
	return &tfprotov5.Diagnostic{
		Severity:  tfprotov5.DiagnosticSeverityWarning,
		Summary:   "Argument is deprecated",
		Detail:    fmt.Sprintf("%s is deprecated.", name),
		Attribute: path.WithAttributeName(name),
	}
}

// blocksOf returns the blocks of a type: one, or the members of a collection.
func blocksOf(nested *tfprotov5.SchemaNestedBlock, value tftypes.Value) ([]tftypes.Value, error) {
	if value.IsNull() || !value.IsKnown() {
		return nil, nil
	}
	switch nested.Nesting {
	case tfprotov5.SchemaNestedBlockNestingModeList, tfprotov5.SchemaNestedBlockNestingModeSet:
		var blocks []tftypes.Value
		err := value.As(&blocks)
		return blocks, err
	case tfprotov5.SchemaNestedBlockNestingModeMap:
		var byKey map[string]tftypes.Value
		err := value.As(&byKey)
		blocks := make([]tftypes.Value, 0, len(byKey))
		for _, block := range byKey {
			blocks = append(blocks, block)
		}
		return blocks, err
	default:
		return []tftypes.Value{value}, nil
	}
}
