import type { Contract } from '../action.ts'
import type { Input } from '../kind.ts'

/** A schema of draft 7, which the editors' YAML support understands (json-schema.org/draft-07). */
export type JsonSchema = Readonly<Record<string, unknown>>

const draft = 'http://json-schema.org/draft-07/schema#'

/** Of workflows in general (schemastore.org); editors know it, and it is not repeated here. */
const workflowSchema = 'https://json.schemastore.org/github-workflow.json'

/** What an editor needs to complete and check the `with:` of a step that uses the action. */
export function renderInputSchema({ name, description, inputs }: Contract): JsonSchema {
  const entries = Object.entries(inputs)
  const required = entries.filter(([, input]) => input.required === true).map(([input]) => input)
  return {
    $schema: draft,
    title: `Inputs of ${name}`,
    description,
    type: 'object',
    properties: Object.fromEntries(entries.map(([input, declared]) => [input, describeInput(declared)])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  }
}

/** A workflow whose steps may use the actions; the schemas of their inputs stand in the same folder. */
export function renderWorkflowSchema(contracts: readonly Contract[], rootAction: string): JsonSchema {
  const rules = contracts.map(({ name, inputs }) => {
    const isRequired = Object.values(inputs).some((input) => input.required === true)
    return {
      if: { properties: { uses: { pattern: buildUsesPattern(name, rootAction) } }, required: ['uses'] },
      then: { properties: { with: { $ref: `${name}.json` } }, ...(isRequired ? { required: ['with'] } : {}) },
    }
  })
  const steps = { items: { allOf: rules } }
  return {
    $schema: draft,
    title: 'A workflow with eks-actions',
    allOf: [{ $ref: workflowSchema }],
    properties: { jobs: { additionalProperties: { properties: { steps } } } },
  }
}

/** Owners differ: companies use copies of the repository. */
function buildUsesPattern(name: string, rootAction: string): string {
  return String.raw`^[\w.-]+/eks-actions${name === rootAction ? '' : `/(actions/)?${name}`}@`
}

function describeInput(input: Input<unknown>): JsonSchema {
  const { kind, description, default: fallback, example } = input
  return {
    description: kind.allowed === undefined ? `${description}; ${kind.rule}` : description,
    ...(fallback === undefined || fallback === '' ? {} : { default: fallback }),
    ...(example === undefined ? {} : { examples: [example] }),
    ...describeValue(input),
  }
}

/** Only GitHub can tell what an expression becomes. */
const expression: JsonSchema = { type: 'string', pattern: String.raw`\$\{\{` }

/**
 * Anything but a list or a mapping is handed over as text; a list is text with one entry per line. No fractions: YAML reads an unquoted
 * 1.10 as the number 1.1, and that is what GitHub hands over.
 */
const scalar: JsonSchema = { type: ['string', 'integer', 'boolean'] }

function describeValue({ kind, required }: Input<unknown>): JsonSchema {
  const unset = required === true ? [] : [{ const: '' }]
  if (kind.list === true) return scalar
  if (kind.type === 'boolean') return { anyOf: [{ type: 'boolean' }, { enum: kind.allowed }, ...unset, expression] }
  if (kind.type === 'integer') {
    return { anyOf: [{ type: 'integer' }, { type: 'string', pattern: String.raw`^-?\d+$` }, ...unset, expression] }
  }
  if (kind.allowed !== undefined) return { anyOf: [{ enum: kind.allowed }, ...unset, expression] }
  if (kind.pattern !== undefined) return { anyOf: [{ type: 'string', pattern: kind.pattern }, ...unset, expression] }
  return scalar
}
