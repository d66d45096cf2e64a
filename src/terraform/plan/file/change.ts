import type { ChangeJson, ResourceChangeJson } from '../changes.ts'
import { parseResourceAddress } from './address.ts'
import { type Message, UnreadablePlan } from './message.ts'
import { decodePlanValue, isWhollyKnown, markUnknown, omitUnknown, type PlanValue } from './value.ts'

/** Numbers of fields in Terraform's `planfile.proto`, where the file's format is documented. */
const changeField = {
  action: 1,
  values: 2,
  beforeSensitive: 3,
  afterSensitive: 4,
  importing: 5,
  beforeIdentity: 7,
  afterIdentity: 8,
} as const
const resourceField = {
  deposedKey: 7,
  provider: 8,
  change: 9,
  private: 10,
  requiredReplace: 11,
  reason: 12,
  address: 13,
  previousAddress: 14,
} as const
const outputField = { name: 1, change: 2, sensitive: 3 } as const

const changeFields = Object.values(changeField)
export const resourceFields = Object.values(resourceField)
export const outputFields = Object.values(outputField)

/** Values of the enumeration `Action`: what they are called in JSON, and which values belong to them. */
const actions: Readonly<
  Record<number, readonly [names: readonly string[], values: 'both' | 'before' | 'after' | 'same']>
> = {
  0: [['no-op'], 'same'],
  1: [['create'], 'after'],
  2: [['read'], 'both'],
  3: [['update'], 'both'],
  5: [['delete'], 'before'],
  6: [['delete', 'create'], 'both'],
  7: [['create', 'delete'], 'both'],
  8: [['forget'], 'before'],
}

/** Values of the enumeration `ResourceInstanceActionReason`, by their names in JSON. */
const reasons: Readonly<Record<number, string>> = {
  1: 'replace_because_tainted',
  2: 'replace_by_request',
  3: 'replace_because_cannot_update',
  4: 'delete_because_no_resource_config',
  5: 'delete_because_wrong_repetition',
  6: 'delete_because_count_index',
  7: 'delete_because_each_key',
  8: 'delete_because_no_module',
  9: 'replace_by_triggers',
  10: 'read_because_config_unknown',
  11: 'read_because_dependency_pending',
  12: 'delete_because_no_move_target',
  13: 'read_because_check_nested',
}

/** One entry of `resource_changes` or `resource_drift`. */
export function toResourceChange(message: Message): ResourceChangeJson {
  const address = message.text(resourceField.address)
  const previous = message.text(resourceField.previousAddress)
  const deposed = message.text(resourceField.deposedKey)
  const reason = reasons[message.number(resourceField.reason)]
  const change = requireMessage(message, resourceField.change, changeFields)
  return {
    address,
    ...parseResourceAddress(address),
    ...(previous === '' || previous === address ? {} : { previous_address: previous }),
    ...(deposed === '' ? {} : { deposed }),
    ...(reason === undefined ? {} : { action_reason: reason }),
    change: {
      ...toChange(change, {}),
      ...readSensitivity(change),
      replace_paths: message.messages(resourceField.requiredReplace, [1]).map(readPath),
    },
  }
}

/** One entry of `output_changes`: its name and the change. */
export function toOutputChange(message: Message): readonly [string, ChangeJson] {
  const isSensitive = message.number(outputField.sensitive) === 1
  const change = toChange(requireMessage(message, outputField.change, changeFields), false)
  return [message.text(outputField.name), { ...change, before_sensitive: isSensitive, after_sensitive: isSensitive }]
}

/** A message that contains a value. */
export function readDynamicValue(message: Message): PlanValue {
  const content = message.bytes(1)
  if (content === undefined) throw new UnreadablePlan('a value is not encoded as expected')
  return decodePlanValue(content)
}

/** @param known how JSON says that nothing is unknown */
function toChange(message: Message, known: unknown): ChangeJson {
  const [names, kind] = actions[message.number(changeField.action)] ?? []
  if (names === undefined) throw new UnreadablePlan('an action is not known')
  const [before, after] = selectValues(message.messages(changeField.values, [1]).map(readDynamicValue), kind)
  const imported = message.message(changeField.importing, [1])
  return {
    actions: names,
    before: omitUnknown(before),
    after: omitUnknown(after),
    after_unknown: isWhollyKnown(after) ? known : markUnknown(after),
    ...(imported === undefined ? {} : { importing: { id: imported.text(1) } }),
  }
}

function selectValues(
  values: readonly PlanValue[],
  kind: 'both' | 'before' | 'after' | 'same' | undefined,
): readonly [PlanValue, PlanValue] {
  const [first, second] = values
  if (first === undefined || values.length !== (kind === 'both' ? 2 : 1))
    throw new UnreadablePlan('a change has not as many values as its action needs')
  if (second !== undefined) return [first, second]
  return [kind === 'after' ? null : first, kind === 'before' ? null : first]
}

/**
 * What is sensitive in one of both values is so in the other: a state that an older Terraform wrote lacks the marks that
 * come from the schema.
 */
function readSensitivity(change: Message): Pick<ChangeJson, 'before_sensitive' | 'after_sensitive'> {
  const paths = [changeField.beforeSensitive, changeField.afterSensitive].flatMap((field) =>
    change.messages(field, [1]).map(readPath),
  )
  const sensitive = paths.reduce<unknown>(markPath, {})
  return { before_sensitive: sensitive, after_sensitive: sensitive }
}

/** Attribute names, keys and indices. */
function readPath(message: Message): readonly (string | number)[] {
  return message.messages(1, [1, 2]).map((step) => {
    const key = step.message(2, [1])
    if (key === undefined) return step.text(1)
    const value = readDynamicValue(key)
    // A path into a set is not one that JSON could express.
    if (typeof value !== 'string' && typeof value !== 'number') throw new UnreadablePlan('a path leads into a set')
    return value
  })
}

/** The marks with another one: `true` at the path, in maps for attributes and keys and in lists for indices. */
function markPath(marks: unknown, [step, ...rest]: readonly (string | number)[]): unknown {
  if (step === undefined || marks === true) return true
  if (typeof step === 'number') {
    const list = Array.isArray(marks) ? (marks as readonly unknown[]) : []
    return Array.from({ length: Math.max(list.length, step + 1) }, (_, index) =>
      index === step ? markPath(list[index] ?? {}, rest) : (list[index] ?? false),
    )
  }
  return { ...(marks as object), [step]: markPath((marks as Readonly<Record<string, unknown>>)[step] ?? {}, rest) }
}

function requireMessage(message: Message, field: number, known: readonly number[]): Message {
  const found = message.message(field, known)
  if (found === undefined) throw new UnreadablePlan(`field ${field} is missing`)
  return found
}
