/** A value of Terraform's language; `unknown` is what only Terraform can know, also within lists and objects. */
export type Value = string | number | boolean | null | typeof unknown | readonly Value[] | ObjectValue

export interface ObjectValue {
  readonly [name: string]: Value
}

export const unknown: unique symbol = Symbol('unknown')

export function isObject(value: Value): value is ObjectValue {
  return typeof value === 'object' && value !== null && !isList(value)
}

export function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

/** Scalars as Terraform converts them to text; undefined for what is no scalar or not known. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** True when no part of the value is unknown. */
export function isKnown(value: Value): boolean {
  if (value === unknown) return false
  if (isList(value)) return value.every(isKnown)
  return isObject(value) ? Object.values(value).every(isKnown) : true
}
