import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UnreadablePlan } from './message.ts'
import { encodeTyped, encodeValue } from './testing/encode.ts'
import { decodePlanValue, markUnknown, omitUnknown, type PlanValue, unknownPlanValue } from './value.ts'

const { value: anyValue } = fc.letrec<{ value: PlanValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<PlanValue>(null, true, false, unknownPlanValue),
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))

describe('a value of a plan', () => {
  test('is what was written', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(decodePlanValue(encodeValue(value))).toStrictEqual(value)
      }),
    )
  })

  test('is refused when it is cut off, or followed by something', () => {
    fc.assert(
      fc.property(anyValue, fc.nat(), (value, at) => {
        const bytes = encodeValue(value)
        expect(() => decodePlanValue(bytes.subarray(0, at % bytes.length))).toThrow(UnreadablePlan)
        expect(() => decodePlanValue(Buffer.concat([bytes, Buffer.from([0xc0])]))).toThrow(UnreadablePlan)
      }),
    )
  })

  test.each<readonly [string, readonly number[], PlanValue]>([
    ['a short number', [7], 7],
    ['a short negative number', [0xff], -1],
    ['one byte', [0xcc, 200], 200],
    ['two bytes', [0xcd, 1, 0], 256],
    ['four bytes', [0xce, 0, 1, 0, 0], 65_536],
    ['eight bytes', [0xcf, 0, 0, 0, 1, 0, 0, 0, 0], 4_294_967_296],
    ['negative ones', [0xd0, 0x80], -128],
    ['two negative ones', [0xd1, 0xff, 0], -256],
    ['four negative ones', [0xd2, 0xff, 0xff, 0, 0], -65_536],
    ['eight negative ones', [0xd3, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0], -4_294_967_296],
    ['a short fraction', [0xca, 0x3f, 0, 0, 0], 0.5],
    ['short texts, lists and maps', [0x91, 0x81, 0xa1, 0x61, 0xa1, 0x62], [{ a: 'b' }]],
    ['unknown with what is known about it', [0xc7, 1, 12, 0x80], unknownPlanValue],
  ])('can be %s', (_case, bytes, value) => {
    expect(decodePlanValue(Uint8Array.from(bytes))).toStrictEqual(value)
  })

  test.each<readonly [string, readonly number[]]>([
    ['has a key twice', [0x82, 0xa1, 0x61, 1, 0xa1, 0x61, 2]],
    ['has a key that is no text', [0x81, 1, 1]],
    ['is of an unknown type', [0xd4, 5, 0]],
    ['is of an unknown kind', [0xc1]],
    ['is a number that JSON would round', [0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['is no UTF-8', [0xa1, 0xff]],
    ['is a type without a value', [0xc4, 2, 0x22, 0x22]],
    ['is a type among other items', [0x93, 0xc4, 2, 0x22, 0x22, 1, 2]],
  ])('is refused if it %s', (_case, bytes) => {
    expect(() => decodePlanValue(Uint8Array.from(bytes))).toThrow(UnreadablePlan)
  })

  test('is read without the type in front of it', () => {
    expect(decodePlanValue(encodeTyped('string', 'a'))).toBe('a')
  })
})

describe('what is unknown', () => {
  const value: PlanValue = {
    a: unknownPlanValue,
    b: { c: unknownPlanValue, d: 1 },
    e: [unknownPlanValue, 2],
    f: {},
    g: null,
  }

  test('is left out, or null in a list', () => {
    expect(omitUnknown(value)).toEqual({ b: { d: 1 }, e: [null, 2], f: {}, g: null })
  })

  test('is marked at its place', () => {
    expect(markUnknown(value)).toEqual({ a: true, b: { c: true }, e: [true, false], f: {} })
  })
})
