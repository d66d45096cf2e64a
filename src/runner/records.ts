/** A JSON object, as opposed to a list, a scalar or null. Its members still need to be checked. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The value as an object; an empty one for everything else, so that each member of it is undefined. */
export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {}
}

/**
 * The member of a record that has this name; undefined if the record has none. For names that a user chose: indexing finds
 * what every object inherits too, such as `constructor`.
 */
export function getOwn<T>(record: Readonly<Record<string, T | undefined>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** A text or a number as text; an empty one for everything else. */
export function toText(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
}

/** The same, but undefined if it is empty. */
export function toOptionalText(value: unknown): string | undefined {
  const text = toText(value)
  return text === '' ? undefined : text
}
