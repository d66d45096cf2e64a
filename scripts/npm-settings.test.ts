import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { repositoryRoot } from './lib/suite.ts'

/** What `npm ci` would print where the packages need a newer Node.js than the machine's; nothing is installed. */
async function simulateInstall(settings: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'eks-actions-npm-'))
  try {
    const manifest = JSON.parse(await readFile(path.join(repositoryRoot, 'package.json'), 'utf8')) as object
    await writeFile(path.join(folder, 'package.json'), JSON.stringify({ ...manifest, engines: { node: '>=99' } }))
    await writeFile(path.join(folder, '.npmrc'), settings)
    await mkdir(path.join(folder, 'stack'))
    for (const file of ['package-lock.json', 'stack/package.json'])
      await cp(path.join(repositoryRoot, file), path.join(folder, file))
    const { stdout, stderr } = await promisify(execFile)('npm', ['ci', '--dry-run', '--offline'], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: folder },
    })
    return `${stdout}\n${stderr}`
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('npm ci prints no warnings about engines, which the scripts do not run on', async () => {
  const settings = await readFile(path.join(repositoryRoot, '.npmrc'), 'utf8')
  const printed = await simulateInstall(settings)
  expect(printed).not.toContain('warn')
  expect(printed).toMatch(/added \d+ packages/)
  expect(await simulateInstall('')).toContain('EBADENGINE')
})
