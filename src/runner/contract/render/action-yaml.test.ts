import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { contract as probe } from '../../../../test/fixture/src/actions/probe/contract.ts'
import { type Contract, defineAction } from '../action.ts'
import { boolean, string } from '../scalars.ts'
import { renderActionYaml } from './action-yaml.ts'

interface Metadata {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

const options = { bundle: '../../dist/probe', source: 'src/actions/probe/contract.ts' }
const parseMetadata = (contract: Contract): Metadata => parse(renderActionYaml(contract, options)) as Metadata

describe('the action.yml of a contract', () => {
  const { inputs, outputs, runs } = parseMetadata(probe)

  test.each(Object.entries(probe.inputs))('holds the input %s', (name, input) => {
    expect(inputs[name]?.description).toContain(input.description)
    expect(inputs[name]?.description).toContain(input.kind.rule)
    expect(inputs[name]?.required).toBe(input.required)
    const fallback = input.expression ?? input.default
    expect(inputs[name]?.default).toBe(fallback === '' ? undefined : fallback)
  })

  test('holds no more than the inputs and the old names', () => {
    expect(Object.keys(inputs)).toEqual([...Object.keys(probe.inputs), 'old-name'])
    expect(inputs['old-name']).toEqual({ description: 'Renamed to name', deprecationMessage: 'Renamed to name' })
  })

  test('holds the outputs', () => {
    const expected = Object.entries(probe.outputs).map(([name, description]) => [name, { description }])
    expect(Object.entries(outputs)).toEqual(expected)
  })

  test('runs main, and post whatever happened to main', () => {
    expect(runs).toEqual({
      using: 'node24',
      main: '../../dist/probe/index.js',
      post: '../../dist/probe/post.js',
      'post-if': 'always()',
    })
  })

  test('says where to change it', () => {
    expect(renderActionYaml(probe, options).split('\n', 1)[0]).toContain('src/actions/probe/contract.ts')
  })
})

test.each([
  'false',
  '1',
  '1.10',
  'null',
  'yes',
  '0123',
  '2024-01-01',
  '*',
  '&a',
  '#',
  'a: b',
  '"q"',
  'it’s',
  "it's",
  '@x',
  '${{ github.sha }}',
])('the default %j stays this text', (text) => {
  const contract = defineAction({
    name: 'x',
    description: 'Tricky: "quoted" # text',
    inputs: { value: string({ default: text, description: 'Some: text # here' }) },
    outputs: {},
  })
  expect(parseMetadata(contract).inputs.value?.default).toBe(text)
  expect(parseMetadata(contract).description).toBe('Tricky: "quoted" # text')
})

test('a default of a boolean is text, as runners want it', () => {
  const contract = defineAction({
    name: 'x',
    description: 'x',
    inputs: { on: boolean({ default: 'true', description: 'x' }) },
    outputs: {},
  })
  expect(renderActionYaml(contract, options)).toContain("default: 'true'")
})
