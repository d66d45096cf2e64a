import { getOwn, isRecord } from '../runner/records.ts'

/** Reads values of unknown shape. */

export type Mapping = Readonly<Record<string, unknown>>

/** A property of a mapping; undefined for everything else. */
export function readProperty(value: unknown, name: string): unknown {
  return isRecord(value) ? getOwn(value, name) : undefined
}

/** The parser returns blocks as lists; JSON configurations may have a single object, or none. */
export function toList(value: unknown): readonly unknown[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
