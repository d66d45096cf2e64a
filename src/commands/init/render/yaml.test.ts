import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { renameWords } from './text-edits.ts'
import { addToYaml, removeFromYaml, renameInYaml, replaceInYaml, setInYaml } from './yaml.ts'

const oddNames = ['true', 'null', 'on', 'y', 'off', 'nan', 'web', 'a-1', 'shop', 'acme'] as const

describe('renaming', () => {
  test('keeps format and comments, and renames values, keys and comments', () => {
    const text = `# The shop of acme.\nname:   acme-staging # acme\nlist: [ "shop", 'acme/x' ]\nshop:\n  run: |\n    echo shop # acme\n`
    expect(renameInYaml(text, { acme: 'zeta', shop: 'web' })).toBe(
      `# The web of zeta.\nname:   zeta-staging # zeta\nlist: [ "web", 'zeta/x' ]\nweb:\n  run: |\n    echo web # zeta\n`,
    )
  })

  test('replaces whole names alone, and all at once', () => {
    expect(renameWords('acme acmes shop-preview workshop', { acme: 'shop', shop: 'acme' })).toBe(
      'shop acmes acme-preview workshop',
    )
  })

  const words = fc.constantFrom(
    'acme',
    'shop',
    'acme-staging',
    'shop-preview',
    'acmes',
    '/acme/',
    'x: shop',
    '- acme',
    '# acme',
    'run shop "of acme" '.repeat(12).trim(),
  )
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, words, tie('map'), tie('list')),
    map: fc.dictionary(words, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
    list: fc.array(tie('tree'), { maxLength: 4 }),
  }))

  test('gives strings for strings, whatever the new names are', () => {
    fc.assert(
      fc.property(tree, fc.constantFrom(...oddNames), fc.constantFrom(...oddNames), (value, acme, shop) => {
        const renames = { acme, shop }
        const renameDeep = (node: unknown): unknown => {
          if (typeof node === 'string') return renameWords(node, renames)
          if (Array.isArray(node)) return node.map(renameDeep)
          return Object.fromEntries(
            Object.entries(node as object).map(([key, each]) => [renameWords(key, renames), renameDeep(each)]),
          )
        }
        // Two keys may become one, which is no valid YAML.
        const expected = renameDeep(value)
        fc.pre(JSON.stringify(expected).length >= 2 && countKeys(expected) === countKeys(value))
        expect(parse(renameInYaml(stringify(value), renames))).toEqual(expected)
        expect(parse(renameInYaml(stringify(value), renames), { version: '1.1' })).toEqual(expected)
      }),
    )
  })
})

function countKeys(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + countKeys(each), Object.keys(value).length)
}

describe('values', () => {
  const text = '# top\na:\n  b: old # why\n  list: []\n'

  test('are set in place', () => {
    expect(setInYaml(setInYaml(text, ['a', 'b'], 'new'), ['a', 'list'], ['0123'])).toBe(
      "# top\na:\n  b: new # why\n  list: ['0123']\n",
    )
    expect(() => setInYaml(text, ['a', 'c'], 'x')).toThrow('there is no a.c to set')
  })

  test('are added before the others of a mapping', () => {
    expect(addToYaml(text, ['a'], 'first', ['1'])).toBe("# top\na:\n  first: ['1']\n  b: old # why\n  list: []\n")
    expect(() => addToYaml(text, ['a', 'list'], 'x', [])).toThrow('there is no a.list to add x to')
  })

  test('are removed with their lines', () => {
    const steps = 'with:\n  one: 1\n  set: |\n    hosts: [a]\n  two: 2\n'
    expect(removeFromYaml(steps, (key, value) => key === 'set' && String(value).includes('hosts'))).toBe(
      'with:\n  one: 1\n  two: 2\n',
    )
    expect(removeFromYaml('a: 1\nset: x # note\nb: 2\n', (key) => key === 'set')).toBe('a: 1\nb: 2\n')
    expect(removeFromYaml(steps, () => false)).toBe(steps)
  })

  test('are replaced wherever their key is', () => {
    expect(replaceInYaml('a: { hosts: [x] }\nhosts: [y] # z\n', 'hosts', () => '[]')).toBe(
      'a: { hosts: [] }\nhosts: [] # z\n',
    )
  })
})
