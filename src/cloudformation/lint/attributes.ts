import { describeUnknown, type TemplateDiagnostic } from './diagnostic.ts'
import { isSpecified, type ResourceTypes } from './resource-types.ts'
import {
  findNode,
  listCalls,
  listSubstituted,
  readEntry,
  type TemplateCall,
  type TemplateMapping,
} from './template-tree.ts'

/** `GetAtt` and `Sub` of an attribute that the type of the resource does not have. */
export function findUnknownAttributes(
  template: TemplateMapping,
  { resources }: ResourceTypes,
): readonly TemplateDiagnostic[] {
  const declared = findNode(template, 'Resources')
  const calls = [declared, findNode(template, 'Outputs')].flatMap(listCalls)
  return calls.flatMap(listAttributes).flatMap(({ resource, attribute, line }) => {
    const type = readEntry(findNode(declared, resource), 'Type') ?? ''
    const specification = isSpecified(type) ? resources[type] : undefined
    // The outputs of a nested stack are in its template.
    if (specification === undefined || type === 'AWS::CloudFormation::Stack') return []
    if (specification.attributes.includes(attribute)) return []
    const meant = describeUnknown(attribute, specification.attributes)
    const text = `${resource} (${type}): has no attribute ${attribute}.${meant}`
    return [{ severity: meant === '' ? 'warning' : 'error', rule: 'E1010', resource, line, text } as const]
  })
}

interface UsedAttribute {
  readonly resource: string
  readonly attribute: string
  readonly line: number
}

function listAttributes({ name, argument, line }: TemplateCall): readonly UsedAttribute[] {
  const parts = (argument.kind === 'list' ? argument.items : [argument]).map((item) =>
    item.kind === 'text' ? item.text : undefined,
  )
  const [first, second] = parts
  if (first === undefined) return []
  const split = (target: string): readonly UsedAttribute[] => {
    const [resource = '', ...attribute] = target.split('.')
    return attribute.length === 0 ? [] : [{ resource, attribute: attribute.join('.'), line }]
  }
  if (name === 'Sub') return listSubstituted(argument, first).flatMap(split)
  if (name !== 'GetAtt') return []
  return parts.length === 1 ? split(first) : second === undefined ? [] : [{ resource: first, attribute: second, line }]
}
