import { afterAll, describe, expect, test } from 'vitest'
import { createTestContext } from '../../runner/testing/context.ts'
import { stackParametersKind } from './stack-parameters.ts'

const job = createTestContext()
afterAll(() => {
  job[Symbol.dispose]()
})
job.files.write('base.yaml', 'Name: shop\nNodes: 2\nSubnets: [a, b]\n')
job.files.write('cli.json', '[{ "ParameterKey": "Nodes", "ParameterValue": "3" }]')
job.files.write('pipeline.json', '{ "Parameters": { "Spot": true } }')
job.files.write('nested.yaml', 'Nodes: { desired: 2 }\n')
const parse = (text: string) => stackParametersKind.parse(text, job.context)

describe('parameters', () => {
  test.each([
    ['a mapping', 'Name: shop\nNodes: 2', { Name: 'shop', Nodes: '2' }],
    ['JSON', '{ "Name": "shop" }', { Name: 'shop' }],
    ['a file', 'base.yaml', { Name: 'shop', Nodes: '2', Subnets: 'a,b' }],
    [
      'layers',
      'base.yaml\ncli.json\npipeline.json\nName: other',
      { Name: 'other', Nodes: '3', Subnets: 'a,b', Spot: 'true' },
    ],
    ['lines with colons in their values', 'Url: https://example.com:8443', { Url: 'https://example.com:8443' }],
  ])('are read from %s', async (_, text, value) => {
    expect(await parse(text)).toEqual({ ok: true, value })
  })

  test.each([
    ['a file that there is not', 'none.yaml', /none\.yaml/],
    ['a value that is no text', 'nested.yaml', /Nodes must be text/],
    ['a name that is none', 'Node-Count: 2', /not the name of a parameter/],
    ['a name that comes twice', 'Name: a\nName: b', /unique/],
  ])('are refused with %s', async (_, text, hint) => {
    expect(await parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
  })
})
