/** Writes plans as Terraform writes them, for tests of their reader. */
import { isList, isMap, type PlanValue, unknownPlanValue } from '../value.ts'

/** One field of a message: a number, a text, or the bytes of another message. */
export type EncodedField = readonly [field: number, value: number | string | Uint8Array]

export function encodeMessage(...fields: readonly EncodedField[]): Uint8Array {
  return Buffer.concat(
    fields.flatMap(([field, value]) => {
      if (typeof value === 'number') return [encodeVarint(field * 8), encodeVarint(value)]
      const content = typeof value === 'string' ? Buffer.from(value) : value
      return [encodeVarint(field * 8 + 2), encodeVarint(content.length), content]
    }),
  )
}

/** A value in the message that holds it. */
export function encodeDynamicValue(value: PlanValue): Uint8Array {
  return encodeMessage([1, encodeValue(value)])
}

/** A path of attribute names, and of indices and keys after them. */
export function encodePath(...steps: readonly (string | readonly [key: string | number])[]): Uint8Array {
  return encodeMessage(
    ...steps.map((step): EncodedField => [
      1,
      typeof step === 'string' ? encodeMessage([1, step]) : encodeMessage([2, encodeDynamicValue(step[0])]),
    ]),
  )
}

export function encodeValue(value: PlanValue): Uint8Array {
  if (value === unknownPlanValue) return Buffer.from([0xd4, 0, 0])
  if (value === null) return Buffer.from([0xc0])
  if (typeof value === 'boolean') return Buffer.from([value ? 0xc3 : 0xc2])
  if (typeof value === 'number') return encodeNumber(value)
  if (typeof value === 'string') return encodeSized(0xdb, Buffer.byteLength(value), [Buffer.from(value)])
  if (isList(value)) return encodeSized(0xdd, value.length, value.map(encodeValue))
  const entries = isMap(value) ? Object.entries(value) : []
  return encodeSized(
    0xdf,
    entries.length,
    entries.flatMap(([name, item]) => [encodeValue(name), encodeValue(item)]),
  )
}

/** A value whose type is in front of it. */
export function encodeTyped(type: string, value: PlanValue): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(type))
  return Buffer.concat([Buffer.from([0x92, 0xc4, bytes.length]), bytes, encodeValue(value)])
}

function encodeNumber(value: number): Uint8Array {
  const bytes = Buffer.alloc(9)
  bytes[0] = 0xcb
  bytes.writeDoubleBE(value, 1)
  return bytes
}

function encodeSized(code: number, length: number, parts: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.alloc(5)
  head[0] = code
  head.writeUInt32BE(length, 1)
  return Buffer.concat([head, ...parts])
}

function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}
