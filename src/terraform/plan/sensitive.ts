import { getOwn, toRecord } from '../../runner/records.ts'

/**
 * The values that a plan marks as sensitive, in plaintext. Terraform hides them where they are marked, but not where a
 * provider hands them on (`terraform_data.output`) or writes them into an error; with the values known, all of that can
 * be hidden.
 * @param plan what `terraform show -json` printed for a plan file; see "before_sensitive", "sensitive_values" and
 *   "sensitive" in developer.hashicorp.com/terraform/internals/json-format
 * @returns texts that are long enough to be secrets, each once
 */
export function collectSensitiveValues(plan: unknown): readonly string[] {
  const found = new Set<string>()
  const collect = (value: unknown): void => {
    for (const text of listLeaves(value)) if (text.length >= shortest) found.add(text)
  }
  const { variables, resource_changes, resource_drift, output_changes, configuration } = toRecord(plan)
  const declared = toRecord(toRecord(toRecord(configuration).root_module).variables)
  for (const [name, variable] of Object.entries(toRecord(variables))) {
    if (toRecord(getOwn(declared, name)).sensitive === true) collect(toRecord(variable).value)
  }
  const resources = [...toList(resource_changes), ...toList(resource_drift)].map(
    (resource) => toRecord(resource).change,
  )
  for (const change of [...resources, ...Object.values(toRecord(output_changes))]) {
    const { before, after, before_sensitive, after_sensitive } = toRecord(change)
    for (const value of selectMarked(before, before_sensitive)) collect(value)
    for (const value of selectMarked(after, after_sensitive)) collect(value)
  }
  return [...found]
}

/** Whether a plan marks anything as sensitive, however short. @param plan as of {@link collectSensitiveValues} */
export function hasSensitiveValues(plan: unknown): boolean {
  const { resource_changes, output_changes, configuration } = toRecord(plan)
  const declared = toRecord(toRecord(toRecord(configuration).root_module).variables)
  if (Object.values(declared).some((variable) => toRecord(variable).sensitive === true)) return true
  const resources = toList(resource_changes).map((resource) => toRecord(resource).change)
  return [...resources, ...Object.values(toRecord(output_changes))].some((change) => {
    const { before_sensitive, after_sensitive } = toRecord(change)
    return hasMark(before_sensitive) || hasMark(after_sensitive)
  })
}

function hasMark(marks: unknown): boolean {
  if (marks === true) return true
  return (Array.isArray(marks) ? marks : Object.values(toRecord(marks))).some(hasMark)
}

/** Shorter texts are words and numbers as well, whose masks would make the log unreadable. */
const shortest = 8

/** The parts of a value that its shadow marks with `true`. */
function selectMarked(value: unknown, sensitive: unknown): readonly unknown[] {
  if (sensitive === true) return [value]
  if (Array.isArray(sensitive)) return sensitive.flatMap((part, index) => selectMarked(toList(value)[index], part))
  return Object.entries(toRecord(sensitive)).flatMap(([name, part]) =>
    selectMarked(getOwn(toRecord(value), name), part),
  )
}

function listLeaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(listLeaves) : Object.values(toRecord(value)).flatMap(listLeaves)
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}
