import { decodeText, UnreadablePlan } from './message.ts'

const marker: unique symbol = Symbol('known after apply')

/** A value that is known only after the apply. */
interface UnknownPlanValue {
  readonly [marker]: true
}

export const unknownPlanValue: UnknownPlanValue = { [marker]: true }

/** A value of a plan, as data: what `null`, `true`, `1`, `"a"`, lists and maps are in JSON, or unknown. */
export type PlanValue = null | boolean | number | string | UnknownPlanValue | readonly PlanValue[] | PlanValueMap

export interface PlanValueMap {
  readonly [name: string]: PlanValue
}

/** The type of a value that has none in the schema: it precedes the value. */
const dynamicType = Symbol('type')

type DecodedItem = PlanValue | typeof dynamicType

/**
 * Decodes a value as Terraform encodes it in plans: MessagePack, with extensions for what is unknown
 * (`cty/msgpack` of zclconf/go-cty).
 * @throws UnreadablePlan for anything that Terraform does not write
 */
export function decodePlanValue(content: Uint8Array): PlanValue {
  const reader = createByteReader(content)
  const value = toPlanValue(decodeItem(reader))
  if (!reader.isAtEnd()) throw new UnreadablePlan('a value is followed by something else')
  return value
}

interface ByteReader {
  readonly view: DataView
  /** Skips this many bytes. @returns where they begin */
  readonly take: (length: number) => number
  readonly takeBytes: (length: number) => Uint8Array
  /** An unsigned number of one, two or four bytes. */
  readonly takeLength: (size: number) => number
  readonly isAtEnd: () => boolean
}

function createByteReader(content: Uint8Array): ByteReader {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  let offset = 0
  const take = (length: number): number => {
    const start = offset
    if (start + length > content.length) throw new UnreadablePlan('a value is cut off')
    offset += length
    return start
  }
  return {
    view,
    take,
    takeBytes: (length) => {
      const start = take(length)
      return content.subarray(start, start + length)
    },
    takeLength: (size) => {
      const start = take(size)
      return size === 1 ? view.getUint8(start) : size === 2 ? view.getUint16(start) : view.getUint32(start)
    },
    isAtEnd: () => offset === content.length,
  }
}

function decodeItem(reader: ByteReader): DecodedItem {
  const code = reader.view.getUint8(reader.take(1))
  if (code < 0x80) return code
  if (code < 0x90) return decodeMap(reader, code & 0x0f)
  if (code < 0xa0) return decodeList(reader, code & 0x0f)
  if (code < 0xc0) return decodeText(reader.takeBytes(code & 0x1f))
  if (code >= 0xe0) return code - 0x100
  if (code === 0xc0) return null
  if (code === 0xc2 || code === 0xc3) return code === 0xc3
  return decodeSized(code, reader)
}

/** Each kind of value has codes for lengths of one, two and four bytes. */
function decodeSized(code: number, reader: ByteReader): DecodedItem {
  const { take, takeBytes, takeLength, view } = reader
  if (code >= 0xc4 && code <= 0xc6) {
    // Binary data is written for types only.
    takeBytes(takeLength(2 ** (code - 0xc4)))
    return dynamicType
  }
  if (code >= 0xc7 && code <= 0xc9) return decodeExtension(reader, takeLength(2 ** (code - 0xc7)))
  if (code >= 0xd4 && code <= 0xd8) return decodeExtension(reader, 2 ** (code - 0xd4))
  if (code >= 0xd9 && code <= 0xdb) return decodeText(takeBytes(takeLength(2 ** (code - 0xd9))))
  if (code === 0xdc || code === 0xdd) return decodeList(reader, takeLength(code === 0xdc ? 2 : 4))
  if (code === 0xde || code === 0xdf) return decodeMap(reader, takeLength(code === 0xde ? 2 : 4))
  return decodeNumber(code, view, take)
}

function decodeList(reader: ByteReader, length: number): DecodedItem {
  const items: DecodedItem[] = []
  while (items.length < length) items.push(decodeItem(reader))
  const [type, value] = items
  if (type === dynamicType && items.length === 2) return toPlanValue(value)
  return items.map(toPlanValue)
}

function decodeMap(reader: ByteReader, length: number): PlanValue {
  const entries = new Map<string, PlanValue>()
  for (let index = 0; index < length; index++) {
    const key = decodeItem(reader)
    if (typeof key !== 'string' || entries.has(key))
      throw new UnreadablePlan('a map has a key twice, or one of no text')
    entries.set(key, toPlanValue(decodeItem(reader)))
  }
  return Object.fromEntries(entries)
}

/** 0: unknown; 12: unknown, with what is known about it. */
function decodeExtension({ takeBytes }: ByteReader, length: number): PlanValue {
  const [type] = takeBytes(1)
  takeBytes(length)
  if (type !== 0 && type !== 12) throw new UnreadablePlan('a value is of an unknown type')
  return unknownPlanValue
}

function decodeNumber(code: number, view: DataView, take: (length: number) => number): number {
  switch (code) {
    case 0xca:
      return view.getFloat32(take(4))
    case 0xcb:
      return view.getFloat64(take(8))
    case 0xcc:
      return view.getUint8(take(1))
    case 0xcd:
      return view.getUint16(take(2))
    case 0xce:
      return view.getUint32(take(4))
    case 0xcf:
      return toSafeNumber(view.getBigUint64(take(8)))
    case 0xd0:
      return view.getInt8(take(1))
    case 0xd1:
      return view.getInt16(take(2))
    case 0xd2:
      return view.getInt32(take(4))
    case 0xd3:
      return toSafeNumber(view.getBigInt64(take(8)))
    default:
      throw new UnreadablePlan('a value is of an unknown kind')
  }
}

/** JSON.parse would round it, so that two values could look like one. */
function toSafeNumber(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new UnreadablePlan('a number is too large')
  return number
}

function toPlanValue(value: DecodedItem | undefined): PlanValue {
  if (value === undefined || value === dynamicType) throw new UnreadablePlan('a type has no value')
  return value
}

/** Whether nothing in it is unknown. */
export function isWhollyKnown(value: PlanValue): boolean {
  if (value === unknownPlanValue) return false
  return typeof value !== 'object' || value === null || Object.values(value).every(isWhollyKnown)
}

/** The value as `terraform show -json` prints it: without unknown attributes, and with null for unknown elements. */
export function omitUnknown(value: PlanValue): unknown {
  if (isList(value)) return value.map((item) => (item === unknownPlanValue ? null : omitUnknown(item)))
  if (!isMap(value)) return value === unknownPlanValue ? undefined : value
  const known = Object.entries(value).filter(([, item]) => item !== unknownPlanValue)
  return Object.fromEntries(known.map(([name, item]) => [name, omitUnknown(item)]))
}

/** `after_unknown` of `terraform show -json`: `true` for what is unknown; known attributes are left out. */
export function markUnknown(value: PlanValue): unknown {
  if (isList(value)) return value.map(markUnknown)
  if (!isMap(value)) return value === unknownPlanValue
  const marked = Object.entries(value).map(([name, item]) => [name, markUnknown(item)] as const)
  return Object.fromEntries(marked.filter(([, mark]) => mark !== false))
}

export function isList(value: PlanValue): value is readonly PlanValue[] {
  return Array.isArray(value)
}

export function isMap(value: PlanValue): value is PlanValueMap {
  return typeof value === 'object' && value !== null && value !== unknownPlanValue && !Array.isArray(value)
}
