import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extract } from 'tar'
import { setReleasePins, type ReleaseCommit } from './version-places.ts'

/** Parts of package.json that are for this repository. `dist` contains what it needs, so `npx` installs one package. */
const developmentKeys: readonly string[] = ['dependencies', 'devDependencies', 'workspaces', 'scripts', 'allowScripts']

/**
 * Writes the package as it is published to an empty folder: the files that npm packs, with workflows that pin the actions to
 * exactly this release.
 * @param root folder of the repository
 */
export async function writeStagedPackage(root: string, folder: string, release: ReleaseCommit): Promise<void> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'package-'))
  try {
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', temporary]
    execFileSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    const [archive] = globSync('*.tgz', { cwd: temporary })
    if (archive === undefined) throw new Error('npm packed nothing')
    mkdirSync(folder, { recursive: true })
    await extract({ file: path.join(temporary, archive), cwd: folder, strip: 1 })
  } finally {
    rmSync(temporary, { recursive: true })
  }
  const manifestFile = path.join(folder, 'package.json')
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Readonly<Record<string, unknown>>
  const published = Object.fromEntries(Object.entries(manifest).filter(([key]) => !developmentKeys.includes(key)))
  writeFileSync(manifestFile, `${JSON.stringify(published, null, 2)}\n`)
  for (const name of globSync('workflows-examples/*.yml', { cwd: folder })) {
    const file = path.join(folder, name)
    writeFileSync(file, setReleasePins(readFileSync(file, 'utf8'), release))
  }
}
