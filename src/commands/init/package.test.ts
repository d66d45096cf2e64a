import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readTemplates } from './render/templates.ts'

const packageRoot = path.resolve(import.meta.dirname, '../../..')

test('the published package holds every file that init reads', () => {
  const npm = ['npm', ['pack', '--dry-run', '--json', '--ignore-scripts']] as const
  const output = execFileSync(npm[0], npm[1], {
    cwd: packageRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const packed = parsePackedFiles(output)
  const read = Object.keys(readTemplates(packageRoot).files)
  expect(read.length).toBeGreaterThan(80)
  expect(packed).toEqual(expect.arrayContaining([...read, 'package.json', 'dist/cli/index.js']))
  expect(
    packed.filter((file) =>
      /\/\.terraform\/|^terraform-modules\/.*\/tests\/|^examples\/app\/bin\/|\.test\.ts$/.test(file),
    ),
  ).toEqual([])
})

interface PackedPackage {
  readonly files: readonly { readonly path: string }[]
}

/** npm 11 and older write a list, later ones an object by name. */
function parsePackedFiles(output: string): readonly string[] {
  const packages = JSON.parse(output) as readonly PackedPackage[] | Readonly<Record<string, PackedPackage>>
  return Object.values(packages).flatMap(({ files }) => files.map((file) => file.path))
}
