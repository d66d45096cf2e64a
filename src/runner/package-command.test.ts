import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { formatPackageCommand } from './package-command.ts'

test('a command names the version that prints it', () => {
  expect(formatPackageCommand('lock')).toBe(`npx eks-actions@${packageJson.version} lock`)
})

test('no text of the product has a command without an exact version', () => {
  const root = path.resolve(import.meta.dirname, '..')
  const found = globSync('**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).flatMap((file) => {
    const text = readFileSync(path.join(root, file), 'utf8').replaceAll(/^ *(?:\/\*\*|\*|\/\/).*$/gm, '')
    return [...text.matchAll(/npx eks-actions(?!@(?:\$\{|<version>)).*/g)].map(([line]) => `${file}: ${line}`)
  })
  expect(found).toEqual([])
})
