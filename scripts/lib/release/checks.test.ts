import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../suite.ts'
import { checkPreparation, checkRelease, suggestVersion, type ReleaseCheck } from './checks.ts'
import { writeEdits, planPins, planVersion } from './prepare.ts'
import {
  findMajorTag,
  listReleasedVersions,
  listVersionedFiles,
  openReleaseRepository,
  type ReleaseRepository,
} from './repository.ts'
import { renameVersion, setPackageVersion, setReleasePins } from './version-places.ts'

/** What a release reads and writes of this repository, in a clone of its own that nothing is released from. */
const copied = [
  ...['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md', 'action.yml', 'CONTRIBUTING.md'],
  ...['docs', 'actions', 'workflows-examples', 'terraform-environments/README.md'],
]

let clone: ReleaseRepository
beforeEach(() => {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'release-')))
  for (const file of copied) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    cpSync(path.join(repositoryRoot, file), path.join(root, file), { recursive: true })
  }
  const repository = openReleaseRepository(root)
  clone = {
    ...repository,
    git: (...args) => repository.git('-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args),
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: root })
  resetVersion()
  commit('Begin')
})
afterEach(() => {
  rmSync(clone.root, { recursive: true })
})

/** As before the first release, whatever this repository has released since. */
function resetVersion(): void {
  clone.git('add', '--all')
  const pin = { commit: '0'.repeat(40), version: '1.0.0' } as const
  for (const file of listVersionedFiles(clone))
    clone.write(file, setReleasePins(renameVersion(clone.read(file), '1.0.0'), pin))
  for (const file of ['package.json', 'package-lock.json'])
    clone.write(file, setPackageVersion(clone.read(file), 'eks-actions', '1.0.0'))
  clone.write('CHANGELOG.md', '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Everything\n')
}

function commit(message: string): void {
  clone.git('add', '--all')
  clone.git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--allow-empty', '--message', message)
}

function release(version: string): void {
  writeEdits(clone, planVersion(clone, version, '2026-12-24'))
  commit(`Release ${version}`)
  clone.git('tag', `v${version}`)
}

function note(text: string): void {
  clone.write('CHANGELOG.md', clone.read('CHANGELOG.md').replace('## [Unreleased]\n', `## [Unreleased]\n\n${text}\n`))
  commit('Note')
}

const listProblems = (checks: readonly ReleaseCheck[]): readonly string[] => checks.flatMap(({ problems }) => problems)

describe('a release', () => {
  test('of the first version and of the next one sets the version everywhere', () => {
    const first = '1.0.0'
    expect(suggestVersion(clone)).toBe(first)
    expect(listProblems(checkPreparation(clone, first))).toEqual([])
    release(first)
    expect(listProblems(checkRelease(clone, `v${first}`))).toEqual([])
    expect(suggestVersion(clone)).toBeUndefined()

    note('### Added\n\n- More')
    expect(suggestVersion(clone)).toBe('1.1.0')
    expect(listProblems(checkPreparation(clone, '1.1.0'))).toEqual([])
    const changed = planVersion(clone, '1.1.0', '2026-12-24').map(({ file }) => file)
    expect(changed).toEqual(
      expect.arrayContaining(['package.json', 'package-lock.json', 'CHANGELOG.md', 'README.md', 'docs/first-hour.md']),
    )
    expect(changed).toContain('workflows-examples/.gitlab-ci.yml')
    release('1.1.0')
    expect(listProblems(checkRelease(clone, 'v1.1.0'))).toEqual([])
    // What still names the old version is a note on it, a version of something else, or a pin that the tag must precede.
    const left = clone.git('grep', '--line-number', '--fixed-strings', '1.0.0', '--', '*.md', '*.yml', ':!CHANGELOG.md')
    for (const line of left.split('\n'))
      expect(line).toMatch(/@[0-9a-f]{40} # v1\.0\.0|docs\/(releasing\.md|recorded\/)|actions\/.*README\.md/)
  })

  test('points the examples at its commit afterwards', () => {
    release('1.0.0')
    const head = clone.git('rev-parse', 'HEAD')
    writeEdits(clone, planPins(clone, { commit: head, version: '1.0.0' }))
    expect(clone.read('workflows-examples/staging.yml')).toContain(`uses: org/eks-actions/setup@${head} # v1.0.0`)
    expect(listProblems(checkRelease(clone, 'v1.0.0'))).toEqual([])
  })

  test.each([
    ['a version that is none', '1.1', 'is not a version like'],
    ['a version before another', '2.0.0-rc.1', 'is not a version like'],
    ['the same version again', '1.0.0', 'v1.0.0 exists, and such tags never move'],
    ['an older version', '0.9.0', 'package.json names 1.0.0 already'],
    ['too small a step', '1.0.1', 'makes it at least 1.1.0'],
    ['a major version without upgrade notes', '2.0.0', '"## From v1 to v2"'],
  ])('is refused with %s', (_, version, problem) => {
    release('1.0.0')
    note('### Added\n\n- More')
    expect(listProblems(checkPreparation(clone, version)).join('\n')).toContain(problem)
  })

  test('is refused with changes that are not committed, and with nothing to say', () => {
    release('1.0.0')
    clone.write('README.md', 'changed')
    const problems = listProblems(checkPreparation(clone, '1.0.1')).join('\n')
    expect(problems).toContain('M README.md')
    expect(problems).toContain('there is nothing below [Unreleased]')
  })

  test('is no release if tag, documents or pins disagree', () => {
    release('1.0.0')
    clone.write('README.md', clone.read('README.md').replaceAll('eks-actions@1.0.0', 'eks-actions@0.9.0'))
    const staging = 'workflows-examples/staging.yml'
    clone.write(staging, clone.read(staging).replaceAll('# v1.0.0', '# v0.9.0'))
    const problems = listProblems(checkRelease(clone, 'v1.1.0')).join('\n')
    expect(problems).toContain('it names 1.0.0, and the tag is v1.1.0')
    expect(problems).toContain('README.md: npx eks-actions@0.9.0')
    expect(problems).toContain(`${staging}: v0.9.0 was never released`)
  })

  test('is refused without a repository, by which npm checks the provenance', () => {
    clone.write('package.json', clone.read('package.json').replace('git+https', 'https'))
    expect(listProblems(checkRelease(clone, undefined)).join('\n')).toContain('repository.url must be')
  })
})

describe('the moving tag', () => {
  test.each([
    ['follows the first release', '1.0.0', [], 'v1'],
    ['follows the newest of its major version', '1.3.0', ['2.0.0', '1.2.0'], 'v1'],
    ['never moves backwards', '1.2.1', ['1.3.0', '1.2.0'], undefined],
  ])('%s', (_, version, released, tag) => {
    expect(findMajorTag(version, released)).toBe(tag)
  })

  test('is no release itself', () => {
    for (const tag of ['v1', 'v1.2.0', 'v1.10.0', 'v2.0.0-rc.1', 'other']) clone.git('tag', tag)
    expect(listReleasedVersions(clone)).toEqual(['1.10.0', '1.2.0'])
  })
})
