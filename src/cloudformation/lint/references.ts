import { describeUnknown, type TemplateDiagnostic } from './diagnostic.ts'
import {
  findNode,
  listCalls,
  listEntries,
  listSubstituted,
  type TemplateCall,
  type TemplateEntry,
  type TemplateMapping,
  type TemplateNode,
} from './template-tree.ts'

/** CloudFormation User Guide, "Pseudo parameters reference". */
const pseudoParameters: readonly string[] = [
  'AWS::AccountId',
  'AWS::NotificationARNs',
  'AWS::NoValue',
  'AWS::Partition',
  'AWS::Region',
  'AWS::StackId',
  'AWS::StackName',
  'AWS::URLSuffix',
]

/** What a template declares. */
interface DeclaredNames {
  readonly parameters: readonly string[]
  readonly resources: readonly string[]
  readonly conditions: readonly string[]
  readonly mappings: readonly string[]
}

type Problem = Omit<TemplateDiagnostic, 'severity'>

/** References to something that the template does not declare. Attributes are another matter: see attributes.ts. */
export function findBrokenReferences(template: TemplateMapping): readonly TemplateDiagnostic[] {
  const listNames = (section: string): readonly string[] =>
    listEntries(findNode(template, section)).map(({ name }) => name)
  const names: DeclaredNames = {
    parameters: listNames('Parameters'),
    resources: listNames('Resources'),
    conditions: listNames('Conditions'),
    mappings: listNames('Mappings'),
  }
  const problems = [
    ...listEntries(findNode(template, 'Resources')).flatMap((entry) =>
      checkResource(entry, names).map((problem): Problem => ({ ...problem, resource: entry.name })),
    ),
    ...listEntries(findNode(template, 'Conditions')).flatMap((entry) =>
      checkCondition(entry, { ...names, resources: [] }),
    ),
    ...listEntries(findNode(template, 'Outputs')).flatMap((entry) => [
      ...checkCalls(entry.value, names, `output ${entry.name}`),
      ...checkConditionEntry(entry, names, `output ${entry.name}`),
    ]),
  ]
  return problems.map((problem) => ({ ...problem, severity: 'error' }))
}

function checkResource(entry: TemplateEntry, names: DeclaredNames): readonly Problem[] {
  const { name, value } = entry
  return [
    ...checkCalls(value, names, name),
    ...checkConditionEntry(entry, names, name),
    ...checkDependencies(entry, names),
  ]
}

function checkConditionEntry({ value }: TemplateEntry, names: DeclaredNames, where: string): readonly Problem[] {
  const entry = listEntries(value).find(({ name }) => name === 'Condition')
  const condition = entry?.value.kind === 'text' ? entry.value.text : undefined
  return entry === undefined || condition === undefined ? [] : checkConditionName(condition, entry, names, where)
}

function checkDependencies({ name, value }: TemplateEntry, { resources }: DeclaredNames): readonly Problem[] {
  const node = findNode(value, 'DependsOn')
  const items = node?.kind === 'list' ? node.items : node === undefined ? [] : [node]
  return items.flatMap((item) => {
    if (item.kind !== 'text' || item.text === undefined || resources.includes(item.text)) return []
    const text = `${name}: DependsOn names ${item.text}, which is no resource of the template.`
    return [{ rule: 'E3005', line: item.line, text: text + describeUnknown(item.text, resources) }]
  })
}

/** Conditions refer to each other as `Condition: name`, which elsewhere is something else. */
function checkCondition({ name, value }: TemplateEntry, names: DeclaredNames): readonly Problem[] {
  const where = `condition ${name}`
  return [...checkCalls(value, names, where), ...checkNamedConditions(value, names, where)]
}

function checkNamedConditions(node: TemplateNode, names: DeclaredNames, where: string): readonly Problem[] {
  if (node.kind === 'list') return node.items.flatMap((item) => checkNamedConditions(item, names, where))
  if (node.kind === 'call') return checkNamedConditions(node.argument, names, where)
  return listEntries(node).flatMap((entry) =>
    entry.name === 'Condition' && entry.value.kind === 'text' && entry.value.text !== undefined
      ? checkConditionName(entry.value.text, entry, names, where)
      : [],
  )
}

function checkConditionName(
  condition: string,
  { line }: Pick<TemplateEntry, 'line'>,
  { conditions }: DeclaredNames,
  where: string,
): readonly Problem[] {
  if (conditions.includes(condition)) return []
  const text = `${where}: there is no condition ${condition}.${describeUnknown(condition, conditions)}`
  return [{ rule: 'E8002', line, text }]
}

function checkCalls(node: TemplateNode, names: DeclaredNames, where: string): readonly Problem[] {
  return listCalls(node).flatMap((call) => checkCall(call, names, where))
}

function checkCall(call: TemplateCall, names: DeclaredNames, where: string): readonly Problem[] {
  const { name, argument, line } = call
  const [first] = argument.kind === 'list' ? argument.items : [argument]
  const text = first?.kind === 'text' ? first.text : undefined
  if (text === undefined) return []
  switch (name) {
    case 'Ref':
      return checkReference(text, line, names, { where, rule: 'E1020', what: 'Ref' })
    case 'GetAtt':
      return checkResourceName(text.split('.')[0] ?? '', line, names, { where, rule: 'E1010', what: 'GetAtt' })
    case 'Sub':
      return checkSubstitution(call, text, names, where)
    case 'If':
    case 'Condition':
      return checkConditionName(text, { line }, names, where)
    case 'FindInMap':
      return checkMapping(call, text, names, where)
    default:
      return []
  }
}

interface ReferenceKind {
  readonly where: string
  readonly rule: string
  readonly what: string
}

function checkReference(
  target: string,
  line: number,
  { parameters, resources }: DeclaredNames,
  { where, rule, what }: ReferenceKind,
): readonly Problem[] {
  if ([...parameters, ...resources, ...pseudoParameters].includes(target)) return []
  const known = target.startsWith('AWS::') ? pseudoParameters : [...parameters, ...resources]
  const text = `${where}: ${what} to ${target}, which is neither a parameter nor a resource of the template.`
  return [{ rule, line, text: text + describeUnknown(target, known) }]
}

function checkResourceName(
  target: string,
  line: number,
  { resources }: DeclaredNames,
  { where, rule, what }: ReferenceKind,
): readonly Problem[] {
  if (resources.includes(target)) return []
  const text = `${where}: ${what} of ${target}, which is no resource of the template.`
  return [{ rule, line, text: text + describeUnknown(target, resources) }]
}

function checkSubstitution(
  { argument, line }: TemplateCall,
  text: string,
  names: DeclaredNames,
  where: string,
): readonly Problem[] {
  const kind = { where, rule: 'E1019', what: 'Sub' }
  return listSubstituted(argument, text).flatMap((target) => {
    const [resource = '', ...attribute] = target.split('.')
    return attribute.length === 0
      ? checkReference(target, line, names, kind)
      : checkResourceName(resource, line, names, kind)
  })
}

/** The default value is a third key: without it, the mapping must exist. */
function checkMapping(
  { argument, line }: TemplateCall,
  mapping: string,
  { mappings }: DeclaredNames,
  where: string,
): readonly Problem[] {
  if (mappings.includes(mapping) || (argument.kind === 'list' && argument.items.length > 3)) return []
  const text = `${where}: there is no mapping ${mapping}.${describeUnknown(mapping, mappings)}`
  return [{ rule: 'E1011', line, text }]
}
