import { isRecord } from '../runner/records.ts'

/** Reading values whose shape only the file's author knows. */

export type Mapping = Readonly<Record<string, unknown>>

/** A property of a mapping; undefined for whatever is none. */
export function readProperty(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

/** Blocks are lists in the parser's answer; JSON configurations may have a single object, or none. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
