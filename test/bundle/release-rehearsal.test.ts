/**
 * Prepares a release in a copy of this repository. Its build is a short one, because the real one takes half a minute each time; CI
 * rehearses with that. The conditions one by one are in scripts/lib/release/checks.test.ts.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'rehearsal-')))
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const { version: current } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
  readonly version: string
}
const next = `${String(Number(current.split('.')[0]))}.${String(Number(current.split('.')[1]) + 1)}.0`

function runGit(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: root, encoding: 'utf8' }).trim()
}

function commit(message: string): void {
  runGit('add', '--all')
  runGit('commit', '--quiet', '--allow-empty', '--message', message)
}

function runRelease(...args: readonly string[]): { readonly code: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/release.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { code: status, output: stdout + stderr }
}

/** Writes a command line that knows its version: like the real build, a function of the sources. */
const shortBuild = `
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist/cli', { recursive: true })
writeFileSync('dist/cli/index.js', \`console.log('\${version}')\\n\`)
`

/** What git has but dist, which is built there, with the changes of the working tree; the packages are linked, so that a build has a cache of its own. */
function copyRepository(): void {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  for (const file of files
    .split('\0')
    .filter((name) => name !== '' && !name.startsWith('dist/') && existsSync(path.join(repositoryRoot, name)))) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    cpSync(path.join(repositoryRoot, file), path.join(root, file), { verbatimSymlinks: true })
  }
  mkdirSync(path.join(root, 'node_modules'))
  for (const name of readdirSync(path.join(repositoryRoot, 'node_modules')).filter((entry) => entry !== '.cache'))
    symlinkSync(path.join(repositoryRoot, 'node_modules', name), path.join(root, 'node_modules', name))
}

describe('the rehearsal of a release', () => {
  beforeAll(() => {
    copyRepository()
    runGit('init', '--quiet', '--initial-branch', 'main')
    writeFileSync(
      path.join(root, 'CHANGELOG.md'),
      `# Changelog\n\n## [Unreleased]\n\n### Added\n\n- More\n\n## [${current}] - 2026-11-30\n\n### Added\n\n- Everything\n`,
    )
    writeFileSync(path.join(root, 'scripts/build.ts'), shortBuild)
    for (const script of ['generate', 'build']) execFileSync(process.execPath, [`scripts/${script}.ts`], { cwd: root })
    commit('Begin')
    runGit('tag', `v${current}`)
  }, 120_000)
  afterAll(() => {
    rmSync(root, { recursive: true })
  })

  test('sets the version that the changelog asks for, and rebuilds', () => {
    const { code, output } = runRelease()
    expect([code, output]).toEqual([0, expect.stringContaining(`✓ ${next} is the next version`)])
    expect(output).toContain(`git tag v${next}`)
    expect(read('package.json')).toContain(`"version": "${next}"`)
    expect(read('README.md')).toContain(`npx eks-actions@${next} init`)
    expect(execFileSync(process.execPath, ['dist/cli/index.js', '--version'], { cwd: root, encoding: 'utf8' })).toBe(
      `${next}\n`,
    )
    commit(`Release ${next}`)
    runGit('tag', `v${next}`)
    expect(runRelease('--verify', '--tag', `v${next}`)).toMatchObject({ code: 0 })
    expect(runRelease('--major-tag').output).toBe(`v${next.split('.')[0] ?? ''}\n`)
    expect(runRelease('--notes').output).toBe('### Added\n\n- More\n')
    expect(runRelease()).toEqual({ code: 0, output: expect.stringContaining('Nothing to release') as string })
  })

  test('finds a dist that is not built from these sources, and changes nothing', () => {
    const entry = path.join(root, 'dist/cli/index.js')
    writeFileSync(entry, `${readFileSync(entry, 'utf8')}// edited\n`)
    const changelog = read('CHANGELOG.md').replace('## [Unreleased]\n', '## [Unreleased]\n\n### Fixed\n\n- It\n')
    writeFileSync(path.join(root, 'CHANGELOG.md'), changelog)
    commit('Edit what is built')
    const { code, output } = runRelease('--dry-run')
    expect([code, output]).toEqual([1, expect.stringContaining('✗ generated files and dist are built from these')])
    expect(runGit('status', '--porcelain')).toBe('')
  })
})
