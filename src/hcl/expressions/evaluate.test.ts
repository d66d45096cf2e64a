import { expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { evaluateData } from './evaluate.ts'
import { createValueLimits } from './limits.ts'
import type { Scope } from './scope.ts'
import { unknownValue, type TerraformValue } from './value.ts'

const values: Readonly<Record<string, TerraformValue>> = {
  'local.env': 'dev',
  'local.map': { a: 'x', 'b c': ['y', 'z'] },
  'local.on': true,
  'var.missing': unknownValue,
}
const createScope = (known = values): Scope => ({
  folder: '/w/dev/10-vpc',
  lookup: (root, name) => known[`${root}.${name}`] ?? unknownValue,
  readFile: (file) => (file === '/w/dev/env.json' ? '{"region": "eu-central-1"}' : undefined),
  limits: createValueLimits(),
})

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
  expect(evaluateData(data, createScope())).toEqual(expected)
})

const million = 1_000_000
const list = `[${'"x", '.repeat(1000)}]`

// Without limits these take gigabytes, or a time that no test has.
test.each<[string, unknown]>([
  ['padding', '${format("%0999999999d", 1)}'],
  ['padding beyond any number', `\${format("%0${'9'.repeat(400)}d", 1)}`],
  ['long texts in a text', `\${local.long}`.repeat(20)],
  ['long texts in a list of a list', [Array<string>(20).fill('${local.long}')]],
  ['a long separator', `\${join(local.long, ${list})}`],
  ['a long replacement', '${replace(local.long, "x", local.long)}'],
  ['lists side by side', `\${concat(${Array<string>(100).fill('local.list').join(', ')})}`],
  ['brackets', `\${${'['.repeat(million)}`],
  ['exclamation marks', `\${${'!'.repeat(million)}true}`],
  ['choices', `\${${'true ? 1 : '.repeat(100_000)}2}`],
  ['attributes', `\${local.map${'.a'.repeat(100_000)}}`],
  ['comparisons', `\${1${' == 1'.repeat(100_000)}}`],
])('%s without end are refused, or left to Terraform', (_, data) => {
  const scope = createScope({ 'local.long': 'x'.repeat(million), 'local.list': Array<string>(100_000).fill('x') })
  const outcome = catchError(() => evaluateData(data, scope))
  expect(outcome === unknownValue || (outcome instanceof ActionError && outcome.code === 'configuration-invalid')).toBe(
    true,
  )
})

function catchError(work: () => TerraformValue): unknown {
  try {
    return work()
  } catch (error) {
    return error
  }
}
