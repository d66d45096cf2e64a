import { expect, test } from 'vitest'
import { evaluateData } from './evaluate.ts'
import type { Scope } from './scope.ts'
import { unknownValue, type TerraformValue } from './value.ts'

const values: Readonly<Record<string, TerraformValue>> = {
  'local.env': 'dev',
  'local.map': { a: 'x', 'b c': ['y', 'z'] },
  'local.on': true,
  'var.missing': unknownValue,
}
const scope: Scope = {
  folder: '/w/dev/10-vpc',
  lookup: (root, name) => values[`${root}.${name}`] ?? unknownValue,
  readFile: (file) => (file === '/w/dev/env.json' ? '{"region": "eu-central-1"}' : undefined),
}

test.each<[unknown, TerraformValue]>([
  ['plain', 'plain'],
  [7, 7],
  [null, null],
  ['${local.env}', 'dev'],
  ['aws/${local.env}/x', 'aws/dev/x'],
  ['${local.map["a"]}', 'x'],
  ['${local.map.a}', 'x'],
  ['${local.map["b c"][1]}', 'z'],
  ['${local.map}', { a: 'x', 'b c': ['y', 'z'] }],
  ['x-${local.map}', unknownValue],
  ['${local.on ? "yes" : "no"}', 'yes'],
  ['${local.env == "dev" && !false ? 1 : 2}', 1],
  ['${format("%s/%03d%%", local.env, 7)}', 'dev/007%'],
  ['${format("%s", "a", "b")}', unknownValue],
  ['${join("-", ["a", local.env])}', 'a-dev'],
  ['${lower("ABC")}${upper("d")}', 'abcD'],
  ['${basename(abspath("."))}', '10-vpc'],
  ['${lookup({ a = 1 }, "b", "none")}', 'none'],
  ['${merge({ a = 1, b = 1 }, { "b" = 2 })}', { a: 1, b: 2 }],
  ['${jsondecode(file("../env.json")).region}', 'eu-central-1'],
  ['${replace("a.b.c", ".", "-")}', 'a-b-c'],
  ['${replace("a1", "/[0-9]/", "-")}', unknownValue],
  ['${"a \\"${local.env}\\" b"}', 'a "dev" b'],
  ['$${not} ${local.env}', '${not} dev'],
  ['${var.missing}', unknownValue],
  ['${coalesce(var.missing, "x")}', unknownValue],
  ['${1 + 1}', unknownValue],
  ['${[for x in local.map : x]}', unknownValue],
  ['${local.map[*]}', unknownValue],
  ['%{ if true }a%{ endif }', unknownValue],
  ['${local.env', unknownValue],
  ['${constructor.name}${toString("a")}', unknownValue],
  [
    { a: '${local.env}', '${local.env}': 'k' },
    { a: 'dev', dev: 'k' },
  ],
  [`\${${'('.repeat(5000)}1${')'.repeat(5000)}}`, unknownValue],
])('%j', (data, expected) => {
  expect(evaluateData(data, scope)).toEqual(expected)
})
