import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc, { type Bundle } from '@vercel/ncc'
import { deferModules } from './defer-modules.ts'
import { deferProxyAgent } from './defer-proxy-agent.ts'
import { packParserProgram } from './parser-program.ts'
import { repositoryRoot, type Suite } from './suite.ts'
import { assertImportsResolved } from './unresolved-imports.ts'

const compiledRoot = path.join(repositoryRoot, 'build')

/** Type check and translation to JavaScript, for all bundles at once. */
export function compile(): void {
  const tsc = path.join(repositoryRoot, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', path.join(repositoryRoot, 'tsconfig.build.json')], { stdio: 'inherit' })
  // ncc reads the nearest one and would follow its `paths`, which lead to types.
  writeFileSync(path.join(compiledRoot, 'tsconfig.json'), '{}\n')
  packParserProgram(compiledRoot)
}

/**
 * Bundles the suite's one program with its lazily loaded chunks, and writes an entry point for every action. A single program
 * keeps `dist` small: separate bundles would repeat the same megabytes for every action.
 * @returns total size of `dist` in bytes
 * @throws Error if the program imports a module that is not in the bundle
 */
export async function bundle(suite: Suite): Promise<number> {
  const dist = path.join(suite.root, 'dist')
  const root = path.join(compiledRoot, path.relative(repositoryRoot, suite.root))
  const { code, assets } = await runNcc(path.join(root, 'src/program.js'))
  assertImportsResolved({ code, assets })
  rmSync(dist, { recursive: true, force: true })
  write(path.join(dist, 'program/index.js'), code)
  for (const [name, asset] of Object.entries(assets)) {
    for (const [file, source] of patchAsset(name, asset.source)) write(path.join(dist, 'program', file), source)
  }
  for (const thread of globSync('src/**/*.thread.js', { cwd: root, exclude: ['**/testing'] })) {
    await bundleThread(path.join(root, thread), path.join(dist, 'threads', path.basename(thread, '.thread.js')))
  }
  for (const { name } of suite.actions) {
    write(path.join(dist, name, 'index.js'), renderEntryPoint('main', `'${name}'`))
    write(path.join(dist, name, 'post.js'), renderEntryPoint('post', `'${name}'`))
  }
  copyFileSync(path.join(compiledRoot, 'src/runner/compiled-code.js'), path.join(dist, 'compiled-code.js'))
  write(path.join(dist, 'package.json'), '{ "type": "module" }\n')
  const cli = path.join(dist, 'cli/index.js')
  write(cli, "#!/usr/bin/env node\nimport { cli } from '../program/index.js'\nawait cli()\n")
  chmodSync(cli, 0o755)
  if (existsSync(path.join(suite.root, 'src/eks/credential-plugin'))) {
    write(path.join(dist, 'credential-plugin/index.js'), renderEntryPoint('credentialPlugin', ''))
  }
  return measureSize(dist)
}

/** A thread has its own entry file, see src/runner/threads; it shares no libraries with the program. */
async function bundleThread(compiled: string, folder: string): Promise<void> {
  const { code, assets } = await runNcc(compiled)
  assertImportsResolved({ code, assets })
  write(path.join(folder, 'index.js'), code)
  for (const [name, asset] of Object.entries(assets)) write(path.join(folder, name), asset.source)
}

/** ncc looks for its configuration from the working directory upwards, see `compile`. */
async function runNcc(input: string): Promise<Bundle> {
  const before = process.cwd()
  process.chdir(compiledRoot)
  try {
    return await ncc(input, { quiet: true, license: 'licenses.txt', target: 'es2024' })
  } finally {
    process.chdir(before)
  }
}

/**
 * What a library does at its import is wrong for a bundle; see the patch.
 * @returns the files that an asset becomes, with their names
 */
function patchAsset(name: string, source: string | Uint8Array): readonly (readonly [string, string | Uint8Array])[] {
  if (!name.endsWith('.js')) return [[name, source]]
  const text = Buffer.from(source as Uint8Array).toString('utf8')
  const deferredFile = name.replace(/(\.index)?\.js$/, '.deferred.cjs')
  const { chunk, deferred } = deferModules(deferProxyAgent(text), deferredFile)
  const patched = [name, chunk] as const
  return deferred === undefined ? [patched] : [patched, [deferredFile, deferred]]
}

/** The program is loaded once Node.js knows where to look for its compiled code. */
function renderEntryPoint(exported: 'main' | 'post' | 'credentialPlugin', args: string): string {
  return [
    "import { shareCompiledCode } from '../compiled-code.js'",
    'shareCompiledCode(process.env)',
    `const { ${exported} } = await import('../program/index.js')`,
    `await ${exported}(${args})`,
    '',
  ].join('\n')
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function measureSize(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
