import { isRecord } from '../../runner/records.ts'

/** A value of Terraform's language; lists and objects may contain `unknownValue`, which only Terraform can evaluate. */
export type TerraformValue =
  string | number | boolean | null | typeof unknownValue | readonly TerraformValue[] | ObjectValue

export interface ObjectValue {
  readonly [name: string]: TerraformValue
}

export const unknownValue: unique symbol = Symbol('unknown')

export function isObjectValue(value: TerraformValue): value is ObjectValue {
  return isRecord(value)
}

export function isListValue(value: TerraformValue): value is readonly TerraformValue[] {
  return Array.isArray(value)
}

/** Converts a scalar to text like Terraform; undefined for other and unknown values. */
export function convertToText(value: TerraformValue | undefined): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** Whether no part of the value is unknown. */
export function isKnown(value: TerraformValue): boolean {
  if (value === unknownValue) return false
  if (isListValue(value)) return value.every(isKnown)
  return isObjectValue(value) ? Object.values(value).every(isKnown) : true
}
