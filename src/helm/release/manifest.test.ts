import { expect, test } from 'vitest'
import { parseObjects } from './manifest.ts'

const formatConfigMap = (data: string): string => `kind: ConfigMap\nmetadata: { name: app }\ndata: ${data}\n`

test('lists are opened, and what is no object is left out', async () => {
  const manifest = `# Source: app/a.yaml\n---\n${formatConfigMap('{}')}---\nkind: List\nitems: [{ kind: Service, metadata: { name: app } }]\n---\n- a\n`
  expect((await parseObjects(manifest)).map(({ kind }) => kind)).toEqual(['ConfigMap', 'Service'])
})

// Helm reads YAML 1.1, without its times.
test.each([
  ['0400', 256],
  ['0o17', 15],
  ['0b11', 3],
  ['1_000', 1000],
  ['.5', 0.5],
  ['y', true],
  ['yes', true],
  ['on', true],
  ['"yes"', 'yes'],
  ['1e3', 1000],
  ['0x1F', 31],
  ['12:30:45', '12:30:45'],
  ['2026-11-27', '2026-11-27'],
  ['~', null],
])('%s is what Helm makes of it', async (text, expected) => {
  const [object] = await parseObjects(formatConfigMap(`{ value: ${text} }`))
  expect(object).toMatchObject({ data: { value: expected } })
})
