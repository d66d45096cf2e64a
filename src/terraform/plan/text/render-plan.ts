import { isRecord } from '../../../runner/records.ts'
import type { ChangeCounts } from '../../cli/events.ts'
import type { ChangeJson, PlanJson, ResourceChangeJson } from '../changes.ts'
import { type PlanValue, unknownPlanValue } from '../file/value.ts'
import { type PlanLine, renderAttributes, type ValueChange } from './render-value.ts'

/**
 * A plan for people, in the way of `terraform show`, which would start every provider again for this. Sensitive values are
 * hidden where the plan marks them.
 */
export function renderPlan(plan: PlanJson, counts: ChangeCounts): string {
  const { resource_changes = [], output_changes = {} } = plan
  const resources = resource_changes.filter(isShown)
  const drifted = selectRelevantDrift(plan)
  const outputs = renderOutputs(output_changes)
  return [
    ...(drifted.length === 0 ? [] : ['Changed outside of Terraform:', ...drifted.map(renderDrift)]),
    ...resources.map(renderResource),
    formatCounts(counts),
    ...(outputs.length === 0 ? [] : [['Changes to Outputs:', ...outputs.map(formatLine)].join('\n')]),
  ].join('\n\n')
}

function renderOutputs(changes: Readonly<Record<string, ChangeJson>>): readonly PlanLine[] {
  const changed = Object.entries(changes).filter(([, { actions }]) => actions[0] !== 'no-op')
  const values = changed.map(([name, change]) => [name, toValueChange(change)] as const)
  const pick = <K extends keyof ValueChange>(key: K): Readonly<Record<string, ValueChange[K]>> =>
    Object.fromEntries(values.map(([name, value]) => [name, value[key]]))
  const all = { before: pick('before'), after: pick('after'), sensitive: pick('sensitive') }
  return renderAttributes(all, 0, { isComplete: false, forced: new Set() })
}

function isShown({ change, previous_address, mode }: ResourceChangeJson): boolean {
  if (mode === 'data') return change.actions[0] !== 'no-op'
  return change.actions[0] !== 'no-op' || previous_address !== undefined || change.importing !== undefined
}

/** Changes made by others matter if the configuration uses the attributes. */
function selectRelevantDrift({
  resource_drift = [],
  relevant_attributes = [],
}: PlanJson): readonly ResourceChangeJson[] {
  const relevant = new Set(relevant_attributes.map(({ resource }) => resource))
  return resource_drift.filter(
    ({ address }) => relevant.has(address) || relevant.has(address.replace(/\[[^[\]]*\]$/, '')),
  )
}

/** Of what is gone, no values are shown: those that are sensitive may not be marked. */
function renderDrift(resource: ResourceChangeJson): string {
  if (resource.change.actions.includes('delete')) return `  # ${resource.address} has been deleted`
  return renderBlock(resource, `# ${resource.address} has changed`, '~')
}

function renderResource(resource: ResourceChangeJson): string {
  return renderBlock(resource, `# ${describeChange(resource)}`, signs[resource.change.actions.join()] ?? ' ')
}

function renderBlock({ address, mode, type, change, ...resource }: ResourceChangeJson, title: string, sign: string) {
  const forced = new Set((change.replace_paths ?? []).map((path) => JSON.stringify(path)))
  const own = address.slice(address.lastIndexOf(`${type}.`) + type.length + 1).replace(/\[.*$/s, '')
  const attributes =
    sign === '.' ? [] : renderAttributes(toValueChange(change), 1, { isComplete: change.before === null, forced })
  const lines: readonly PlanLine[] = [
    { depth: 0, sign, text: `${mode === 'data' ? 'data' : 'resource'} "${type}" "${own}" {` },
    ...attributes,
    { depth: 0, sign: ' ', text: '}' },
  ]
  return [title, ...describeReason(resource)]
    .map((text) => `  ${text}`)
    .concat(lines.map(formatLine))
    .join('\n')
}

const signs: Readonly<Record<string, string>> = {
  create: '+',
  update: '~',
  delete: '-',
  'delete,create': '-/+',
  'create,delete': '+/-',
  read: '<=',
  forget: '.',
}

function describeChange({ address, deposed, previous_address, action_reason, change }: ResourceChangeJson): string {
  const what = deposed === undefined ? address : `${address} (deposed object ${deposed})`
  switch (change.actions.join()) {
    case 'create':
      return `${what} will be created`
    case 'update':
      return `${what} will be updated in-place${change.importing === undefined ? '' : ' and imported'}`
    case 'delete':
      return `${what} will be destroyed`
    case 'delete,create':
    case 'create,delete':
      return `${what} ${replacements[action_reason ?? ''] ?? 'must be replaced'}`
    case 'read':
      return `${what} will be read during apply`
    case 'forget':
      return `${what} will no longer be managed by Terraform, but will not be destroyed`
    default:
      return previous_address === undefined ? `${what} will be imported` : `${previous_address} has moved to ${what}`
  }
}

const replacements: Readonly<Record<string, string>> = {
  replace_because_tainted: 'is tainted, so it must be replaced',
  replace_by_request: 'will be replaced, as requested',
  replace_by_triggers: 'will be replaced due to changes in replace_triggered_by',
}

function describeReason(resource: Pick<ResourceChangeJson, 'action_reason' | 'previous_address'>): readonly string[] {
  const { action_reason: reason = '', previous_address: previous } = resource
  return [
    ...(causes[reason] === undefined ? [] : [causes[reason]]),
    ...(previous ? [`# (moved from ${previous})`] : []),
  ]
}

const causes: Readonly<Record<string, string>> = {
  delete_because_no_resource_config: '# (because it is not in the configuration)',
  delete_because_no_module: '# (because its module is not in the configuration)',
  delete_because_wrong_repetition: '# (because the resource uses another kind of repetition)',
  delete_because_count_index: '# (because its index is out of range for count)',
  delete_because_each_key: '# (because its key is not in for_each)',
  delete_because_no_move_target: '# (because it was moved to an address that is not in the configuration)',
  read_because_config_unknown: '# (its configuration refers to values that are not known yet)',
  read_because_dependency_pending: '# (it depends on a resource with changes)',
  read_because_check_nested: '# (a check uses it)',
}

function formatCounts({ add, change, destroy, import: imported, forget }: ChangeCounts): string {
  const [first, last] = [imported === 0 ? '' : `${imported} to import, `, forget === 0 ? '' : `, ${forget} to forget`]
  return `Plan: ${first}${add} to add, ${change} to change, ${destroy} to destroy${last}.`
}

function toValueChange({ before, after, after_unknown, before_sensitive, after_sensitive }: ChangeJson): ValueChange {
  return {
    before: (before ?? null) as PlanValue,
    after: combineUnknown(after, after_unknown),
    sensitive: before_sensitive === true || after_sensitive === true || after_sensitive,
  }
}

/** Puts what is unknown back to its place. */
function combineUnknown(value: unknown, unknown: unknown): PlanValue {
  if (unknown === true) return unknownPlanValue
  if (Array.isArray(value)) {
    const marks: readonly unknown[] = Array.isArray(unknown) ? unknown : []
    return value.map((item, index) => combineUnknown(item, marks[index]))
  }
  if (!isRecord(value) && !(isRecord(unknown) && Object.keys(unknown).length > 0)) return (value ?? null) as PlanValue
  const [values, marks] = [isRecord(value) ? value : {}, isRecord(unknown) ? unknown : {}]
  const names = [...new Set([...Object.keys(values), ...Object.keys(marks)])]
  return Object.fromEntries(names.map((name) => [name, combineUnknown(values[name], marks[name])]))
}

function formatLine({ depth, sign, text }: PlanLine): string {
  return `${' '.repeat(4 * depth)}${sign.padStart(3)} ${text}`.trimEnd()
}
