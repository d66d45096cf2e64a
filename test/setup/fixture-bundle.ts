import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

/** Every project of a run loads this file again; one bundle is enough for all of them. */
const built = 'EKS_ACTIONS_FIXTURE_IS_BUILT'

/** Everything that the bundle is made from. */
const sources = [
  'src/**/*',
  'test/fixture/src/**/*',
  'scripts/build.ts',
  'scripts/lib/*',
  'tsconfig*.json',
  'package*.json',
]

/** Bundles the fixture action as the product's actions are bundled, unless the bundle of the same sources is there. */
export function setup(): void {
  if (process.env[built] !== undefined) return
  const stamp = path.join(repositoryRoot, 'test/fixture/dist/sources')
  const digest = digestSources()
  if (readStamp(stamp) !== digest) {
    // In a separate process: the bundler changes its working directory, which other tests depend on.
    execFileSync(process.execPath, ['scripts/build.ts', '--root', 'test/fixture'], {
      cwd: repositoryRoot,
      stdio: 'inherit',
    })
    writeFileSync(stamp, digest)
  }
  process.env[built] = 'yes'
}

function readStamp(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function digestSources(): string {
  const digest = createHash('sha256').update(process.version)
  const files = globSync(sources, { cwd: repositoryRoot, withFileTypes: true }).filter((entry) => entry.isFile())
  const names = files.map((entry) => path.join(entry.parentPath, entry.name))
  for (const name of [...new Set(names)].sort()) {
    if (name.endsWith('.test.ts')) continue
    digest.update(path.relative(repositoryRoot, name)).update('\0').update(readFileSync(name)).update('\0')
  }
  return digest.digest('hex')
}
