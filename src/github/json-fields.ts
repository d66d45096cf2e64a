import { getOwn, isRecord } from '../runner/records.ts'

/** Reads unvalidated JSON: a field that is missing or of another type is undefined. */

export function readTextAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = readValueAt(value, path)
  return typeof found === 'string' ? found : undefined
}

export function readNumberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = readValueAt(value, path)
  return typeof found === 'number' ? found : undefined
}

function readValueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => (isRecord(at) ? getOwn(at, key) : undefined), value)
}
