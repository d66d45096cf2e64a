import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { repositoryRoot } from '../suite.ts'
import { checkMarketplaceMetadata } from './marketplace.ts'

const files = globSync(['action.yml', 'actions/*/action.yml'], { cwd: repositoryRoot })
const read = (file: string): string => readFileSync(path.join(repositoryRoot, file), 'utf8')

const valid = `name: EKS x
description: Does it
branding: { icon: anchor, color: blue }
`

describe('the metadata for the Marketplace', () => {
  test.each(files)('%s is fit for it', (file) => {
    expect(checkMarketplaceMetadata(read(file))).toEqual([])
  })

  test('no two actions have the same name', () => {
    const names = files.map((file) => (parse(read(file)) as { readonly name: string }).name)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each([
    ['no name', valid.replace('name: EKS x', 'author: me'), 'it has no name'],
    ['no description', valid.replace('Does it', "''"), 'it has no description'],
    ['a long description', valid.replace('Does it', 'x'.repeat(126)), 'its description has 126 characters'],
    ['an icon that GitHub leaves out', valid.replace('anchor', 'coffee'), 'the icon coffee is not one'],
    ['a colour of its own', valid.replace('blue', 'pink'), 'the colour pink is none of'],
    ['no branding', valid.replace(/branding.*/, ''), 'the icon (none)'],
  ])('refuses %s', (_, text, problem) => {
    expect(checkMarketplaceMetadata(text).join('\n')).toContain(problem)
  })

  test('accepts a description of 125 characters', () => {
    expect(checkMarketplaceMetadata(valid.replace('Does it', 'x'.repeat(125)))).toEqual([])
  })
})
