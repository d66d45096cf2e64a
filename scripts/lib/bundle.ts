import { execFileSync } from 'node:child_process'
import { chmodSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import ncc from '@vercel/ncc'
import { repository, type Suite } from './suite.ts'

/** Type check and translation to JavaScript, for all bundles at once. */
export function compile(): void {
  const tsc = path.join(repository, 'node_modules/typescript/bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', path.join(repository, 'tsconfig.build.json')], { stdio: 'inherit' })
}

/**
 * Bundles the suite's one program with its lazily loaded chunks, and writes a door for every action. One program behind
 * many doors keeps `dist` small: separate bundles would repeat the same megabytes for every action.
 * @returns total size of `dist` in bytes
 */
export async function bundle(suite: Suite): Promise<number> {
  const dist = path.join(suite.root, 'dist')
  const compiled = path.join(repository, 'build', path.relative(repository, suite.root), 'src/program.js')
  const { code, assets } = await ncc(compiled, { quiet: true, license: 'licenses.txt', target: 'es2024' })
  rmSync(dist, { recursive: true, force: true })
  write(path.join(dist, 'program/index.js'), code)
  for (const [name, asset] of Object.entries(assets)) write(path.join(dist, 'program', name), asset.source)
  for (const { name } of suite.actions) {
    write(path.join(dist, name, 'index.js'), door('main', name))
    write(path.join(dist, name, 'post.js'), door('post', name))
  }
  write(path.join(dist, 'package.json'), '{ "type": "module" }\n')
  const cli = path.join(dist, 'cli/index.js')
  write(cli, "#!/usr/bin/env node\nimport { cli } from '../program/index.js'\nawait cli()\n")
  chmodSync(cli, 0o755)
  return sizeOf(dist)
}

function door(step: 'main' | 'post', name: string): string {
  return `import { ${step} } from '../program/index.js'\nawait ${step}('${name}')\n`
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}

function sizeOf(folder: string): number {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, entry) => total + statSync(path.join(entry.parentPath, entry.name)).size, 0)
}
