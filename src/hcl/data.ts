/** Reading values whose shape only the file's author knows. */

export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A property of a mapping; undefined for whatever is none. */
export function readProperty(value: unknown, name: string): unknown {
  return isMapping(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** Blocks are lists in the parser's answer; JSON configurations may have a single object, or none. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
