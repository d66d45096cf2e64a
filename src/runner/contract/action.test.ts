import { describe, expect, expectTypeOf, test } from 'vitest'
import { type Contract, type Inputs, type Outputs, defineAction } from './action.ts'
import { type WorkspacePath, workspaceFile, workspaceFolder } from './paths.ts'
import { boolean, duration, integer, oneOf, secret, string } from './scalars.ts'
import type { JsonObject } from './json.ts'
import { lines, listOf, object } from './structures.ts'
import { awsRegion, awsRegionKind } from './patterns.ts'

const description = 'A test'

const contract = defineAction({
  name: 'typed',
  description,
  inputs: {
    required: string({ required: true, description }),
    defaulted: string({ default: 'x', description }),
    optional: string({ description }),
    'from-runner': secret({ expression: '${{ github.token }}', description }),
    flag: boolean({ default: 'false', description }),
    'maybe-flag': boolean({ description }),
    count: integer({ default: '1', max: 9, description }),
    timeout: duration({ description }),
    level: oneOf(['low', 'high'], { default: 'low', description }),
    'maybe-level': oneOf(['low', 'high'], { description }),
    region: awsRegion({ required: true, description }),
    items: lines({ description }),
    regions: listOf(awsRegionKind, { description }),
    folder: workspaceFolder({ default: '.', description }),
    file: workspaceFile({ description }),
    settings: object({ description }),
  },
  outputs: { url: 'Where it is', 'image-digest': 'What it is' },
  permissions: { 'id-token': { level: 'write', why: 'To assume the role' } },
  renamed: { old: 'required' },
})

type Typed = Inputs<typeof contract>

describe('the type of an input', () => {
  test('is certain when the input is required or has a default, and else holds undefined', () => {
    expectTypeOf<Typed['required']>().toEqualTypeOf<string>()
    expectTypeOf<Typed['defaulted']>().toEqualTypeOf<string>()
    expectTypeOf<Typed['optional']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Typed['from-runner']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Typed['region']>().toEqualTypeOf<string>()
    expectTypeOf<Typed['timeout']>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Typed['folder']>().toEqualTypeOf<WorkspacePath>()
    expectTypeOf<Typed['file']>().toEqualTypeOf<WorkspacePath | undefined>()
    expectTypeOf<Typed['settings']>().toEqualTypeOf<JsonObject | undefined>()
  })

  test('is as narrow as its kind', () => {
    expectTypeOf<Typed['flag']>().toEqualTypeOf<boolean>()
    expectTypeOf<Typed['maybe-flag']>().toEqualTypeOf<boolean | undefined>()
    expectTypeOf<Typed['count']>().toEqualTypeOf<number>()
    expectTypeOf<Typed['level']>().toEqualTypeOf<'low' | 'high'>()
    expectTypeOf<Typed['maybe-level']>().toEqualTypeOf<'low' | 'high' | undefined>()
    expectTypeOf<Typed['items']>().toEqualTypeOf<readonly string[]>()
    expectTypeOf<Typed['regions']>().toEqualTypeOf<readonly string[]>()
  })

  test('is there for the common inputs and for no unknown ones', () => {
    expectTypeOf<Typed['github-token']>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Typed>().not.toHaveProperty('old')
    expectTypeOf<Typed>().not.toHaveProperty('nonsense')
  })

  test('outputs are the declared ones, without the one that the runner layer sets', () => {
    expectTypeOf<keyof Outputs<typeof contract>>().toEqualTypeOf<'url' | 'image-digest'>()
  })

  test('a contract of certain inputs is a contract', () => {
    expectTypeOf(contract).toExtend<Contract>()
  })
})

describe('defineAction', () => {
  test('adds what every action has, and defaults', () => {
    const plain = defineAction({ name: 'plain', description, inputs: {}, outputs: {} })
    expect(Object.keys(plain.inputs)).toEqual(['github-token'])
    expect(Object.keys(plain.outputs)).toEqual(['failure-reason'])
    expect(plain.inputs['github-token'].kind.secret).toBe(true)
    expect(plain.permissions).toEqual({})
    expect(plain.renamed).toEqual({})
    expect(plain.branding).toEqual({ icon: 'cloud', color: 'blue' })
  })

  test('keeps what the action says', () => {
    expect(contract.permissions).toEqual({ 'id-token': { level: 'write', why: 'To assume the role' } })
    expect(contract.renamed).toEqual({ old: 'required' })
    expect(Object.keys(contract.outputs)).toEqual(['url', 'image-digest', 'failure-reason'])
  })

  test.each(['Name', 'snake_case', 'camelCase', '-dash', 'dash-', 'two--dashes', '1st', '', 'a b', '../up'])(
    'refuses the name %j, for an action, an input and an output',
    (name) => {
      const input = string({ description })
      expect(() => defineAction({ name, description, inputs: {}, outputs: {} })).toThrow('is not kebab-case')
      expect(() => defineAction({ name: 'x', description, inputs: { [name]: input }, outputs: {} })).toThrow(TypeError)
      expect(() => defineAction({ name: 'x', description, inputs: {}, outputs: { [name]: 'y' } })).toThrow(TypeError)
    },
  )

  test.each([
    ['a successor that does not exist', { old: 'nowhere' }],
    ['an old name that is still an input', { here: 'here' }],
  ])('refuses a renamed input with %s', (_name, renamed) => {
    const inputs = { here: string({ description }) }
    expect(() => defineAction({ name: 'x', description, inputs, outputs: {}, renamed })).toThrow('cannot rename')
  })
})
