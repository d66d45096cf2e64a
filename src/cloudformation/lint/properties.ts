import { findNearestName } from '../../runner/contract/suggest-name.ts'
import { describeUnknown, type TemplateDiagnostic } from './diagnostic.ts'
import { isSpecified, type PropertyTypes, type ResourceTypes } from './resource-types.ts'
import {
  findNode,
  listEntries,
  readEntry,
  type TemplateCall,
  type TemplateEntry,
  type TemplateMapping,
  type TemplateNode,
} from './template-tree.ts'

/** What the checks of one resource share. */
interface CheckedResource {
  readonly template: TemplateMapping
  readonly types: ResourceTypes
  /** Logical ID. */
  readonly resource: string
  readonly type: string
}

/** Compares the resources with the specification of their types: names, required properties, and what kind of value they have. */
export function findPropertyProblems(template: TemplateMapping, types: ResourceTypes): readonly TemplateDiagnostic[] {
  return listEntries(findNode(template, 'Resources')).flatMap((entry) => checkResource(entry, template, types))
}

function checkResource(
  { name, value, line }: TemplateEntry,
  template: TemplateMapping,
  types: ResourceTypes,
): readonly TemplateDiagnostic[] {
  const type = readEntry(value, 'Type')
  if (type === undefined) {
    const text = `${name}: needs a Type.`
    return [{ severity: 'error', rule: 'E3001', resource: name, line, text }]
  }
  if (!isSpecified(type)) return []
  const specification = types.resources[type]
  if (specification === undefined) return [reportUnknownType(name, type, value, types)]
  const properties = findNode(value, 'Properties')
  const checked = { template, types, resource: name, type }
  if (properties?.kind === 'call') return []
  return checkObject(properties, specification.properties, { checked, path: '', line })
}

function reportUnknownType(
  resource: string,
  type: string,
  value: TemplateNode,
  { resources }: ResourceTypes,
): TemplateDiagnostic {
  const meant = describeUnknownType(type, Object.keys(resources))
  const line = findNode(value, 'Type')?.line ?? value.line
  const text = `${resource}: there is no resource type ${type}.${meant}`
  return { severity: meant === '' ? 'warning' : 'error', rule: 'E3006', resource, line, text }
}

/** Compared are the names within the service, or services that have a type of this name: the rest is alike in all types. */
function describeUnknownType(type: string, known: readonly string[]): string {
  const readService = (name: string): string => name.split('::')[1] ?? ''
  const readName = (name: string): string => name.split('::').at(-1) ?? ''
  const neighbors = known.filter((one) => readService(one) === readService(type))
  const namesakes = known.filter((one) => readName(one).toLowerCase() === readName(type).toLowerCase())
  const [read, candidates] = neighbors.length > 0 ? [readName, neighbors] : [readService, namesakes]
  const nearest = findNearestName(read(type), candidates.map(read))
  const meant = candidates.find((one) => read(one) === nearest)
  return meant === undefined ? '' : ` Did you mean ${meant}?`
}

/** Where a value is. */
interface ValuePlace {
  readonly checked: CheckedResource
  /** `VpcConfig.SubnetIds`; empty for the properties themselves. */
  readonly path: string
  readonly line: number
}

function checkObject(node: TemplateNode | undefined, known: PropertyTypes, place: ValuePlace): TemplateDiagnostic[] {
  const entries = listEntries(node)
  // What these add is known to CloudFormation only.
  if (entries.some(({ name }) => name === '<<' || name.startsWith('Fn::'))) return []
  const names = Object.keys(known)
  const given = entries.map(({ name }) => name)
  const missing = names.filter((name) => known[name]?.startsWith('!') === true && !given.includes(name))
  return [
    ...entries.flatMap((entry) => checkEntry(entry, known, given, place)),
    ...missing.map((name) => report(place, place.line, 'E3003', `needs ${join(place.path, name)}.`)),
  ]
}

function checkEntry(
  { name, value, line }: TemplateEntry,
  known: PropertyTypes,
  given: readonly string[],
  { checked, path }: ValuePlace,
): TemplateDiagnostic[] {
  const type = known[name]
  const place = { checked, path: join(path, name), line }
  if (type !== undefined) return checkValue(value, type.replace('!', ''), place)
  const candidates = Object.keys(known).filter((one) => !given.includes(one))
  const meant = describeUnknown(name, candidates)
  const problem = report(place, line, 'E3002', `has no property ${place.path}.${meant}`)
  return [{ ...problem, severity: meant === '' ? 'warning' : 'error' }]
}

/** @param type as in PropertyTypes, without `!` */
function checkValue(node: TemplateNode, type: string, place: ValuePlace): TemplateDiagnostic[] {
  if (type === '*') return []
  if (node.kind === 'call') return checkCall(node, type, place)
  const kind = type[0] ?? ''
  const rest = type.slice(1)
  if (node.kind === 'text' && node.text === undefined)
    return [report(place, place.line, 'E3012', `${place.path} is empty.`)]
  if (kind === '[') {
    if (node.kind !== 'list') return [reportKind(place, 'a list')]
    return node.items.flatMap((item) => checkValue(item, rest, { ...place, line: item.line }))
  }
  if (kind === '{') {
    if (node.kind !== 'mapping') return [reportKind(place, 'a mapping')]
    return node.entries.flatMap(({ name, value, line }) =>
      checkValue(value, rest, { ...place, path: join(place.path, name), line }),
    )
  }
  if (kind === '#') {
    if (node.kind !== 'mapping') return [reportKind(place, 'a mapping')]
    return checkObject(node, place.checked.types.shapes[Number(rest)] ?? {}, place)
  }
  return node.kind === 'text' ? checkText(node.text ?? '', kind, place) : [reportKind(place, describeScalar(kind))]
}

/** What dynamic references resolve to is known to CloudFormation only (CloudFormation User Guide, "Dynamic references"). */
function checkText(text: string, kind: string, place: ValuePlace): TemplateDiagnostic[] {
  if (text.includes('{{resolve:')) return []
  const isRight =
    kind === 'n'
      ? text.trim() !== '' && !Number.isNaN(Number(text.replaceAll('_', '')))
      : kind === 'b'
        ? /^(true|false|yes|no|on|off)$/i.test(text)
        : true
  return isRight ? [] : [reportKind(place, describeScalar(kind))]
}

function describeScalar(kind: string): string {
  return kind === 'n' ? 'a number' : kind === 'b' ? 'true or false' : 'text'
}

/** Functions that return one kind of value, whatever they are given. */
const returnedKinds: Readonly<Record<string, 'list' | 'text'>> = {
  ...{ Split: 'list', GetAZs: 'list', Cidr: 'list' },
  ...{ Join: 'text', Sub: 'text', Base64: 'text', ImportValue: 'text' },
}

function checkCall(call: TemplateCall, type: string, place: ValuePlace): TemplateDiagnostic[] {
  const { name, argument } = call
  if (name === 'If') {
    const branches = argument.kind === 'list' ? argument.items.slice(1) : []
    return branches.flatMap((branch) => checkValue(branch, type, { ...place, line: branch.line }))
  }
  const returned = name === 'Ref' ? readReferredKind(argument, place.checked.template) : returnedKinds[name]
  if (returned === undefined) return []
  const wantsList = type.startsWith('[')
  if (wantsList === (returned === 'list')) return []
  const shown = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`
  const kind = returned === 'list' ? 'a list' : 'text'
  const text = `${place.path} must be ${describeType(type)}, and ${shown} returns ${kind} here.`
  return [report(place, call.line, 'E3012', text)]
}

/** What a reference has for a value; undefined where it may be anything, or nothing. */
function readReferredKind(argument: TemplateNode, template: TemplateMapping): 'list' | 'text' | undefined {
  if (argument.kind !== 'text' || argument.text === undefined) return undefined
  if (argument.text === 'AWS::NoValue') return undefined
  if (argument.text === 'AWS::NotificationARNs') return 'list'
  const parameter = findNode(findNode(template, 'Parameters'), argument.text)
  const type = readEntry(parameter, 'Type')
  if (type === undefined) return 'text'
  return /(^|<)(List<|CommaDelimitedList)/.test(type) ? 'list' : 'text'
}

function describeType(type: string): string {
  return type.startsWith('[') ? 'a list' : /^[{#]/.test(type) ? 'a mapping' : describeScalar(type)
}

function reportKind(place: ValuePlace, kind: string): TemplateDiagnostic {
  return report(place, place.line, 'E3012', `${place.path} must be ${kind}.`)
}

function report({ checked }: ValuePlace, line: number, rule: string, what: string): TemplateDiagnostic {
  const { resource, type } = checked
  return { severity: 'error', rule, resource, line, text: `${resource} (${type}): ${what}` }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
