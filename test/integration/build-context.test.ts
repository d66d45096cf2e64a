/** The hash covers exactly the files that the builder sees, by .dockerignore. */

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseIgnoreRules, type IgnoreRules } from '../../src/containers/context/ignore-rules.ts'
import { createCommandClient, requireSuccess } from './client.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()

const files = [
  ...['a', 'b', 'a.txt', '.env', 'x y', 'a#b', 'foo[1]', 'é', 'Dockerfile'],
  ...['dir/a', 'dir/b', 'dir/a.txt', 'dir/.env', 'dir/sub/a', 'dir/sub/b.txt', 'dir/sub/deep/a'],
  ...['dir2/a', 'dir2/sub/a', 'src/main.go', 'src/main_test.go', 'src/pkg/x_test.go', 'node_modules/m/i.js'],
]

/** .dockerignore files; ` / ` separates lines. */
const rules = [
  ...['a', '/a', './a', 'a/', 'dir', 'dir/', 'dir/a', 'dir/*', 'dir/**', '**', '*', 'dir*', 'dir?', 'd*r/**/a'],
  ...['**/a', '**/*.txt', '*.txt', '**/sub', '**/sub/**', 'dir/**/a', '*/a', '*/*/a', 'dir/s*', '**a', 'a**', '/**'],
  ...['x y', '  a  ', '\\#b', 'a#b', '.*', '**/.env', 'foo\\[1\\]', 'foo[[]1]', '[ab]', '[^a]', '[a-b]', 'A', 'é'],
  ...['dir/../a', '../a', '/', '.', '!!a', 'dir//a', '**/', 'dir/**/', '**/**', 'dir/**b*', 'Dockerfile', '!a'],
  ...['* / !dir', '* / !dir/a', '* / !dir / dir/sub', '* / !src/**/*_test.go', 'src / !src/main.go', '* / !*.txt'],
  ...['* / !**/*.txt', 'node_modules / !node_modules/m', 'dir/sub / !dir/sub/a / dir/sub/a', '!dir/a / dir'],
  ...['dir / !dir/sub/deep/a', '* / !.env / !src/', 'dir/* / !dir/sub', '# dir / a'],
]

describe.skipIf(stack.skipped.builder)('the hashed files are those that the builder sees with', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ignore-'))
  })
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test.each(rules)('%s', async (rule) => {
    const text = rule.split(' / ').join('\n')
    const context = mkdtempSync(path.join(folder, 'context-'))
    for (const file of files) {
      mkdirSync(path.dirname(path.join(context, file)), { recursive: true })
      writeFileSync(path.join(context, file), file === 'Dockerfile' ? 'FROM scratch\nCOPY . /\n' : 'x')
    }
    writeFileSync(path.join(context, '.dockerignore'), text)
    const seen = `${context}-seen`
    mkdirSync(seen)
    const output = ['--no-cache', '--provenance=false', '--output', `type=local,dest=${seen}`]
    await requireSuccess(createCommandClient(stack.env)(['docker', 'buildx', 'build', ...output, context]))
    expect(listFiles(context, '', await parseIgnoreRules(text))).toEqual(
      listFiles(seen, '', await parseIgnoreRules('')),
    )
  })

  function listFiles(
    root: string,
    below: string,
    { isIgnored: ignores, mayContainExceptions: mayHoldExceptions }: IgnoreRules,
  ): string[] {
    const entries = readdirSync(path.join(root, below), { withFileTypes: true })
    const found = entries.flatMap((entry) => {
      const name = path.posix.join(below, entry.name)
      const ignored = ignores(name)
      if (!entry.isDirectory()) return ignored ? [] : [name]
      return ignored && !mayHoldExceptions(name)
        ? []
        : listFiles(root, name, { isIgnored: ignores, mayContainExceptions: mayHoldExceptions })
    })
    return found.sort()
  }
})
