import { describe, expect, test } from 'vitest'
import { createLineReader, parseTerraformEvent } from './events.ts'

describe('a line of output', () => {
  const at = '"@level":"info","@module":"terraform.ui"'
  test.each([
    ['the version', `{${at},"type":"version","terraform":"1.11.4"}`, { type: 'version', terraform: '1.11.4' }],
    ['nothing', '  ', undefined],
    ['text of a provider', 'hello', { type: 'text', text: 'hello' }],
    ['JSON that is not Terraform’s', '{"a":1}', { type: 'text', text: '{"a":1}' }],
    ['JSON that is cut off', '{"@level":"in', { type: 'text', text: '{"@level":"in' }],
    ['an unknown type', `{${at},"type":"new","@message":"what"}`, { type: 'message', text: 'what' }],
    [
      'a summary',
      `{${at},"type":"change_summary","changes":{"add":2,"change":1,"remove":3,"operation":"plan"}}`,
      { type: 'change_summary', counts: { add: 2, change: 1, destroy: 3, import: 0 }, operation: 'plan' },
    ],
    [
      'outputs, without the value of a sensitive one',
      `{${at},"type":"outputs","outputs":{"a":{"sensitive":false,"value":1},"b":{"sensitive":true,"value":2},"c":{"sensitive":false,"action":"noop"}}}`,
      {
        type: 'outputs',
        outputs: { a: { sensitive: false, value: 1 }, b: { sensitive: true }, c: { sensitive: false, action: 'noop' } },
      },
    ],
    [
      'progress of an apply',
      `{${at},"type":"apply_start","hook":{"resource":{"addr":"x_y.z[\\"a\\"]","implied_provider":"x"},"action":"create"}}`,
      { type: 'apply', stage: 'start', address: 'x_y.z["a"]', action: 'create', provider: 'x' },
    ],
    [
      'an error with its place',
      `{${at},"type":"diagnostic","diagnostic":{"severity":"error","summary":"S","detail":"D","address":"x.y","range":{"filename":"main.tf","start":{"line":3,"column":1}}}}`,
      {
        type: 'diagnostic',
        diagnostic: {
          severity: 'error',
          summary: 'S',
          detail: 'D',
          address: 'x.y',
          range: { file: 'main.tf', line: 3 },
        },
      },
    ],
  ])('%s', (_case, line, expected) => {
    expect(parseTerraformEvent(line)).toEqual(expected)
  })
})

test('lines and characters that are cut by chunks arrive whole', () => {
  const lines: string[] = []
  const read = createLineReader((line) => lines.push(line))
  for (const byte of new TextEncoder().encode('grün\n✓ ja\nrest')) read(Uint8Array.of(byte))
  expect(lines).toEqual(['grün', '✓ ja'])
})
