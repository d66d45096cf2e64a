/**
 * A strict reader of protocol buffers (protobuf.dev/programming-guides/encoding). It refuses what two readers could read
 * differently, such as a field that is set twice; the caller then asks Terraform itself.
 */

/** The fields of one message; numbers of varint fields, bytes of all others. */
export interface Message {
  /** @throws UnreadablePlan if the field is repeated or of another kind */
  readonly bytes: (field: number) => Uint8Array | undefined
  /** Empty if it is not set. */
  readonly text: (field: number) => string
  /** 0 if it is not set. */
  readonly number: (field: number) => number
  readonly message: (field: number, known: readonly number[]) => Message | undefined
  readonly messages: (field: number, known: readonly number[]) => readonly Message[]
}

/** What is in the plan cannot be read with certainty. Never leaves the reader of plan files. */
export class UnreadablePlan extends Error {}

type FieldValue = number | Uint8Array

/** @param known numbers of all fields whose meaning is known; another one could change that of the rest */
export function readMessage(content: Uint8Array, known: readonly number[]): Message {
  return readFields(content, (field) => {
    if (!known.includes(field)) throw new UnreadablePlan(`field ${field} is not known`)
  })
}

/** For fields that mean the same whatever else is in the message. */
export function readPartOfMessage(content: Uint8Array): Message {
  return readFields(content, () => undefined)
}

function readFields(content: Uint8Array, check: (field: number) => void): Message {
  const fields = new Map<number, FieldValue[]>()
  let offset = 0
  const readVarint = (): number => {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = content[offset++]
      if (byte === undefined || factor > 2 ** 49) throw new UnreadablePlan('a number is cut off or too large')
      value += (byte & 127) * factor
      if (byte < 128) return value
    }
  }
  const readBytes = (length: number): Uint8Array => {
    const end = offset + length
    if (end > content.length) throw new UnreadablePlan('a field is cut off')
    const bytes = content.subarray(offset, end)
    offset = end
    return bytes
  }
  while (offset < content.length) {
    const tag = readVarint()
    const [field, kind] = [Math.floor(tag / 8), tag % 8]
    check(field)
    const value = kind === 0 ? readVarint() : kind === 2 ? readBytes(readVarint()) : undefined
    if (value === undefined) throw new UnreadablePlan(`field ${field} is of kind ${kind}`)
    fields.set(field, [...(fields.get(field) ?? []), value])
  }
  return toMessage(fields)
}

function toMessage(fields: ReadonlyMap<number, readonly FieldValue[]>): Message {
  const readAll = (field: number): readonly Uint8Array[] =>
    (fields.get(field) ?? []).map((value) => {
      if (typeof value === 'number') throw new UnreadablePlan(`field ${field} is a number`)
      return value
    })
  const readOne = <T>(field: number, values: readonly T[]): T | undefined => {
    if (values.length > 1) throw new UnreadablePlan(`field ${field} is set twice`)
    return values[0]
  }
  const readBytes = (field: number): Uint8Array | undefined => readOne(field, readAll(field))
  return {
    bytes: readBytes,
    text: (field) => decodeText(readBytes(field) ?? new Uint8Array()),
    number: (field) => {
      const value = readOne(field, fields.get(field) ?? []) ?? 0
      if (typeof value !== 'number') throw new UnreadablePlan(`field ${field} is not a number`)
      return value
    },
    message: (field, known) => {
      const content = readBytes(field)
      return content && readMessage(content, known)
    },
    messages: (field, known) => readAll(field).map((content) => readMessage(content, known)),
  }
}

/** @throws UnreadablePlan unless it is UTF-8 */
export function decodeText(content: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw new UnreadablePlan('a text is not UTF-8')
  }
}
