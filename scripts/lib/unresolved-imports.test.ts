import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ncc, { type Bundle } from '@vercel/ncc'
import { afterAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from './suite.ts'
import { assertImportsResolved, findUnresolvedImports } from './unresolved-imports.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'unresolved-')))
afterAll(() => rmSync(folder, { recursive: true }))

/** What compiler and bundler make of a program with one lazily loaded module. */
async function bundleProgram(name: string, program: string): Promise<Bundle> {
  const root = path.join(folder, name)
  mkdirSync(path.join(root, 'src'), { recursive: true })
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }')
  writeFileSync(path.join(root, 'src/program.ts'), program)
  writeFileSync(path.join(root, 'src/lazy.ts'), "export const text: string = 'loaded late'\n")
  const settings = {
    extends: path.join(repositoryRoot, 'tsconfig.json'),
    compilerOptions: { noEmit: false, rootDir: '.', outDir: 'build', types: [] },
    include: ['src'],
  }
  writeFileSync(path.join(root, 'tsconfig.json'), JSON.stringify(settings))
  execFileSync(process.execPath, [path.join(repositoryRoot, 'node_modules/typescript/bin/tsc'), '-p', root])
  writeFileSync(path.join(root, 'build/tsconfig.json'), '{}')
  return ncc(path.join(root, 'build/src/program.js'), { quiet: true, target: 'es2024' })
}

const lazily = "return (await import('./lazy.ts')).text"

describe('a bundle', () => {
  test('with an import that the compiler did not rewrite is refused', async () => {
    const bundle = await bundleProgram(
      'left',
      `export async function run(): Promise<string> {\n  await using _ = new AsyncDisposableStack()\n  ${lazily}\n}\n`,
    )
    expect(() => assertImportsResolved(bundle)).toThrow(/index\.js: \.\/lazy\.ts\n.*`await using`/)
  })

  test('with resolved imports is accepted', async () => {
    const bundle = await bundleProgram('found', `export async function run(): Promise<string> {\n  ${lazily}\n}\n`)
    expect(() => assertImportsResolved(bundle)).not.toThrow()
  })
})

test.each([
  ['an optional package', 'module.exports = eval("require")("bufferutil")', []],
  ['a chunk of the bundle', "await import('./123.index.js')", []],
  ['a type in a comment', "/** @type {import('./request')} */", []],
  ['sources in any quotes', 'import("../a.ts"); import(`./b.ts`)', ['../a.ts', './b.ts']],
])('%s is judged by what is left behind', (_, code, expected) => {
  expect(findUnresolvedImports(code)).toEqual(expected)
})
