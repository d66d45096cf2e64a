import { RuleTester } from 'eslint'
import { describe, test } from 'vitest'
import tseslint from 'typescript-eslint'
import { verbFirst } from './verb-first.ts'

RuleTester.describe = describe
RuleTester.it = test

const verb = [{ messageId: 'verb' }]
const selector = [{ messageId: 'selector' }]

new RuleTester({ languageOptions: { parser: tseslint.parser } }).run('verb-first', verbFirst, {
  valid: [
    'function readEvent() {}',
    'function isPending() {}',
    'function withPart() {}',
    'const toJson = () => 1',
    'const _run = () => 1',
    'const settings = readSettings()',
    'const kinds = { image: () => 1 }',
    'function main() {}',
    'function ownerOf(owners: ReadonlyMap<string, string>, name: string) {}',
    'const portOf = (ports: Readonly<Record<string, number>>, name: string) => ports[name]',
    'class Reader { lines() {} }',
    'declare function compute(): void',
    'function duration(options: Options): Input<number> {}',
    'const imageKind = (): Kind<string> => kind',
  ],
  invalid: [
    { code: 'function newest() {}', errors: verb },
    { code: 'async function content() {}', errors: verb },
    { code: 'export function summaryBlocks() {}', errors: verb },
    { code: 'function outer() { function inner() {} }', errors: [{ messageId: 'verb' }, { messageId: 'verb' }] },
    { code: 'const headline = () => 1', errors: verb },
    { code: 'const headline = (function () {}) as Handler', errors: verb },
    { code: 'const headline = (() => 1) satisfies Handler', errors: verb },
    { code: 'function eventOf(payload: unknown) {}', errors: selector },
    { code: 'function readOf(text: string) {}', errors: selector },
    { code: 'const nameOf = (owner: Owner) => owner.name', errors: selector },
  ],
})
